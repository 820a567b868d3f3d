"""Requests for a decision on any record, and the chain of steps in which the decision is taken."""

from cpod_backend.contract.entity import DomainInfo

DOMAIN = DomainInfo(
    name="Approvals",
    prefix="approvals",
    standards=(
        "BPMN 2.0 user task",
        "ServiceNow and SAP approval workflow practice",
        "COSO segregation of duties",
        "ISO 4217",
    ),
    not_done=(
        "Once dueAt has passed a pending request becomes expired. Until there is a background run such a request still reads pending, "
        "but no decision on it is accepted, its dueAt and its steps stay as they are, it does not stand in the way of another request for "
        "the same record, and it becomes expired when that other request is submitted.",
        "lastRemindedAt is the time of the latest reminder. No reminders are sent yet, so it is empty.",
        "After escalateAfterMinutes an undecided step goes to the approver's manager. isEscalated says so at each read and the manager may "
        "decide from then on, but nobody is notified.",
    ),
)

FILES = ("request", "step")
