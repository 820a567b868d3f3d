"""Requests for proposal and security questionnaires that customers send, their questions, and the answers given."""

from cpod_backend.contract.entity import DomainInfo

DOMAIN = DomainInfo(
    name="RFP",
    prefix="rfp",
    standards=(
        "APMP bid lifecycle",
        "Shared Assessments SIG and CSA CAIQ questionnaires",
        "UN/CEFACT and OCDS tender terms",
        "ISO 4217",
    ),
)

FILES = ("record", "question", "response")
