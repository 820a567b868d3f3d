"""Security findings on assets, the state of framework requirements, and the business risks that follow from them."""

from cpod_backend.contract.entity import DomainInfo

DOMAIN = DomainInfo(
    name="Risk",
    prefix="risk",
    standards=(
        "CVE",
        "CVSS v3.1 and v4.0 (FIRST)",
        "EPSS (FIRST)",
        "CISA KEV and SSVC",
        "CWE",
        "ISO 31000",
        "ISO/IEC 27001",
        "NIST OSCAL",
    ),
    not_done=(
        "On the day after acceptedUntilDate an acceptance lapses and the finding opens again. Until there is such a run a client sets "
        "the status; acceptedUntilDate tells that the acceptance has ended.",
    ),
)

FILES = ("vulnerability", "control", "risk_item")
