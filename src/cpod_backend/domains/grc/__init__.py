"""The governance, risk and compliance programme with its frameworks, controls, evidence, incidents and risk register."""

from cpod_backend.contract.entity import DomainInfo

FILES = ("framework", "control", "evidence", "incident", "risk")

DOMAIN = DomainInfo(
    name="GRC",
    prefix="grc",
    standards=(
        "NIST CSF 2.0",
        "ISO/IEC 27001:2022",
        "ISO/IEC 27005",
        "ISO 31000",
        "NIST OSCAL 1.1",
        "NIST SP 800-53A",
        "NIST SP 800-61",
        "FAIR",
        "SOC 2 trust services criteria",
    ),
    not_done=(
        "On the day after validUntilDate the server sets status to expired. Until there is such a run a client sets the "
        "status; evidence whose validUntilDate is past no longer counts in evidenceCount.",
        "On the day after acceptedUntilDate the server sets an accepted risk back to assessed. Until there is such a run a "
        "client sets the status; acceptedUntilDate shows that the acceptance has ended.",
    ),
)
