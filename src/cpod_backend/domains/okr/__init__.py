"""What the organization wants to achieve in a period and the measures that show whether it does."""

from cpod_backend.contract.entity import DomainInfo

DOMAIN = DomainInfo(
    name="OKR",
    prefix="okr",
    standards=(
        "Objectives and Key Results after Doerr and Grove",
        "Google re:Work OKR scoring",
        "SMART criteria",
        "ISO 4217",
    ),
)

FILES = ("objective", "key_result")
