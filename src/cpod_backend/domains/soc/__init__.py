"""Security operations from detection through investigation to response."""

from cpod_backend.contract.entity import DomainInfo

FILES = ("alert", "investigation", "playbook")

DOMAIN = DomainInfo(
    name="SOC",
    prefix="soc",
    standards=(
        "OCSF 1.x detection and incident finding",
        "STIX 2.1",
        "CACAO Security Playbooks 2.0 (OASIS)",
        "MITRE ATT&CK",
        "Lockheed Martin Cyber Kill Chain",
        "TLP 2.0 (FIRST)",
        "NIST SP 800-61",
    ),
    not_done=(
        "A playbook with isAutoExecuted starts by itself when its conditions hold. Playbooks are kept and checked but not run yet: "
        "lastRunAt, successPercent and averageDurationSeconds stay empty and runCount stays 0.",
    ),
)
