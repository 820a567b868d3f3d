"""Third parties the organization buys from, the agreements it holds with them and the duties those agreements create."""

from cpod_backend.contract.entity import DomainInfo

DOMAIN = DomainInfo(
    name="Contracts",
    prefix="contracts",
    standards=(
        "WorldCC contract management terms",
        "ISO 17442 LEI",
        "ISO/IEC 27036 supplier relationships",
        "GDPR Article 28",
        "DORA Article 28 register of information",
        "ISO 4217",
        "ISO 3166-1",
    ),
    not_done=(
        "A contract whose endDate has passed becomes expired, and one of termType auto_renewing gets a new endDate instead, when a "
        "client says so. No run of the server does either yet.",
        "The owner of an obligation is reminded reminderDays before dueDate by no run of the server yet; dueDate, reminderDays and "
        "isOverdue tell what is due.",
    ),
)

FILES = ("contract", "vendor", "obligation")
