"""Tickets of employees and customers, and the service levels they are measured against."""

from cpod_backend.contract.entity import DomainInfo

FILES = ("ticket", "sla_policy")

DOMAIN = DomainInfo(
    name="Helpdesk",
    prefix="helpdesk",
    standards=(
        "ITIL 4 incident, service request, problem and change enablement",
        "ServiceNow task and SLA tables",
        "ISO/IEC 20000-1",
    ),
    not_done=(
        "A resolved ticket without a new comment is closed by the server after seven days. Until there is such a run a client closes it.",
        "The escalations of a policy tell people and move tickets when their share of the target's time has passed. Until there "
        "is such a run nobody is told and nothing is moved.",
        "While a ticket is paused its resolutionDueAt moves on with the pause. Until there is such a run it moves at each change of "
        "the ticket, so that it is right from the change that ends the pause; another slaPolicyId counts from createdAt anew.",
    ),
)
