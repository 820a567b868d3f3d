"""Companies and people the organization sells to, the deals in hand and every touch with them."""

from cpod_backend.contract.entity import DomainInfo

DOMAIN = DomainInfo(
    name="Customer",
    prefix="customer",
    standards=(
        "Salesforce standard objects",
        "HubSpot CRM objects",
        "MEDDIC buying roles",
        "NAICS 2022",
        "vCard RFC 6350",
        "GDPR Articles 6 and 7",
        "E.164",
    ),
)

FILES = ("account", "contact", "deal", "activity")
