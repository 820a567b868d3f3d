"""The daily working life of people: what they can do, when they meet or are away, and what was agreed in meetings."""

from cpod_backend.contract.entity import DomainInfo

DOMAIN = DomainInfo(
    name="Employee",
    prefix="employee",
    standards=(
        "ESCO skills classification",
        "SFIA levels of responsibility",
        "O*NET",
        "iCalendar RFC 5545",
        "iTIP RFC 5546",
        "ISO 30400 human resource vocabulary",
        "BCP 47",
    ),
)

FILES = ("person_skill", "calendar_event", "leave_request", "meeting_note")
