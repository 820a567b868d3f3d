"""Time spent, things said about records, and how much of people's time is free or taken."""

from cpod_backend.contract.entity import DomainInfo

DOMAIN = DomainInfo(
    name="Work",
    prefix="work",
    standards=(
        "HR-XML TimeCard",
        "HR Open Standards",
        "PMI resource management terms",
        "W3C Web Annotation",
        "ISO 8601",
    ),
)

FILES = ("time_entry", "comment", "capacity")
