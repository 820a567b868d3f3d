"""Finding new colleagues, welcoming them and parting from those who leave."""

from cpod_backend.contract.entity import DomainInfo

DOMAIN = DomainInfo(
    name="HR",
    prefix="hr",
    standards=(
        "schema.org JobPosting",
        "HR Open Standards recruiting",
        "Greenhouse Harvest terms",
        "ISO 30405 recruitment",
        "ISO 27001 Annex A 6.5 and 5.11",
        "GDPR Articles 5 and 6",
        "E.164",
    ),
)

FILES = ("job_posting", "applicant", "onboarding_task", "offboarding_task")
