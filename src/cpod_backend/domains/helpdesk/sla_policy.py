"""The service levels: targets for tickets, the hours in which they count, and which policy goes first."""

from itertools import pairwise
from typing import Literal

from msgspec import field

from cpod_backend.contract.entity import Entity, Many, One, Part, entity
from cpod_backend.contract.patterns import needs, ordered
from cpod_backend.contract.rule import Change, refuse, rule
from cpod_backend.contract.types import Annotated, Date, Id, Pattern, Range, Size, Timezone, ref


class SlaPolicyBusinessHour(Part):
    """A span in which the clock runs."""

    weekday: Annotated[Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], "Day of the week."]
    opens_at_time: Annotated[str, Pattern(r"^([01][0-9]|2[0-3]):[0-5][0-9]$"), "Start of the span, 24-hour clock."]
    closes_at_time: Annotated[str, Pattern(r"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"), "End of the span, 24-hour clock."]


class SlaPolicyEscalation(Part):
    """A step before or after a target is missed."""

    target: Annotated[Literal["first_response", "resolution", "update"], "Target that is in danger."]
    after_percent: Annotated[int, Range(1, 500), "Share of the target's time that has passed."]
    notify_person_ids: Annotated[list[Id] | None, ref("Person"), Size(max=20), "People to tell."] = None
    notify_group_ids: Annotated[list[Id] | None, ref("Group"), Size(max=20), "Groups to tell."] = None
    reassign_group_id: Annotated[Id | None, ref("Group"), "Group the ticket moves to."] = None


@entity(
    prefix="sla",
    path="/v1/helpdesk/sla-policies",
    unique=[("name",)],
    search=["name", "description"],
    expand={
        "account": One("account_id"),
        "contract": One("contract_id"),
        "tickets": Many("Ticket", "sla_policy_id"),
    },
    transitions={"status": {"active": ["inactive"], "inactive": ["active"]}},
    example={
        "name": "Urgent incidents, business hours",
        "description": "Targets for incidents that stop a team from working.",
        "appliesTo": ["incident"],
        "priority": "urgent",
        "rank": 10,
        "firstResponseTargetMinutes": 15,
        "resolutionTargetMinutes": 240,
        "updateIntervalMinutes": 60,
        "isBusinessHoursOnly": True,
        "timezone": "Europe/Dublin",
        "businessHours": [
            {"weekday": "monday", "opensAtTime": "08:00", "closesAtTime": "18:00"},
            {"weekday": "tuesday", "opensAtTime": "08:00", "closesAtTime": "18:00"},
        ],
        "holidayDates": ["2026-12-25"],
        "pausingStatuses": ["pending"],
    },
)
class SlaPolicy(Entity):
    """Response and resolution targets for a set of tickets, the clock they run on, and who is told before they are missed."""

    name: Annotated[str, Size(1, 200), "Name of the policy."]
    description: Annotated[str | None, Size(max=2000), "When and why it applies."] = None
    status: Annotated[Literal["active", "inactive"], "Whether it is applied to new tickets."] = "active"
    applies_to: Annotated[
        list[Literal["incident", "service_request", "problem", "change", "question"]], Size(1, 5), "Ticket types it governs."
    ]
    priority: Annotated[Literal["low", "medium", "high", "urgent"], "Ticket priority it governs."]
    categories: Annotated[
        list[Annotated[str, Size(max=100)]] | None, Size(max=50), "Ticket categories it is limited to; all, where empty."
    ] = None
    account_id: Annotated[Id | None, ref("Account"), "Customer it is limited to."] = None
    contract_id: Annotated[Id | None, ref("Contract"), "Contract that promises the targets."] = None
    rank: Annotated[int, Range(0, 1000), "Order among policies that match; the lowest wins."] = 100
    first_response_target_minutes: Annotated[int, Range(1, 525600), "Time to the first answer."]
    resolution_target_minutes: Annotated[int, Range(1, 525600), "Time to the solution."]
    update_interval_minutes: Annotated[int | None, Range(1, 525600), "Longest silence towards the requester."] = None
    target_percent: Annotated[float, Range(0, 100), "Share of tickets that is to meet the targets."] = 95.0
    is_business_hours_only: Annotated[bool, "The clock stands still outside the business hours."] = False
    timezone: Annotated[Timezone, "Time zone of the business hours."] = "UTC"
    business_hours: Annotated[list[SlaPolicyBusinessHour] | None, Size(max=14), "Spans in which the clock runs."] = None
    holiday_dates: Annotated[list[Date] | None, Size(max=366), "Days on which the clock stands still."] = None
    pausing_statuses: Annotated[list[Literal["pending", "on_hold"]], Size(max=2), "Ticket statuses in which the clock stands still."] = (
        field(default_factory=lambda: ["pending"])
    )
    escalations: Annotated[list[SlaPolicyEscalation] | None, Size(max=10), "Warnings and steps before and after a miss."] = None
    effective_date: Annotated[Date | None, "First day of use."] = None
    end_date: Annotated[Date | None, "Last day of use."] = None


resolution_takes_longer_than_the_answer = ordered(
    SlaPolicy,
    "first_response_target_minutes",
    "resolution_target_minutes",
    "resolutionTargetMinutes is not below firstResponseTargetMinutes.",
)

business_hours_are_given = needs(
    SlaPolicy,
    "business_hours",
    "businessHours has at least one entry when isBusinessHoursOnly is true.",
    when={"is_business_hours_only": (True,)},
)


@rule(SlaPolicy)
def hours_close_after_they_open(change: Change[SlaPolicy]) -> None:
    """closesAtTime is after opensAtTime."""
    for index, span in enumerate(change.record.business_hours or ()):
        if span.closes_at_time <= span.opens_at_time:
            refuse(f"closesAtTime {span.closes_at_time} is not after {span.opens_at_time}", f"/businessHours/{index}/closesAtTime")


@rule(SlaPolicy)
def hours_do_not_overlap(change: Change[SlaPolicy]) -> None:
    """Spans of one day do not overlap."""
    spans = sorted(change.record.business_hours or (), key=lambda span: (span.weekday, span.opens_at_time))
    for earlier, later in pairwise(spans):
        if earlier.weekday == later.weekday and later.opens_at_time < earlier.closes_at_time:
            refuse(f"the span of {later.weekday} from {later.opens_at_time} opens before {earlier.closes_at_time}", "businessHours")


@rule(SlaPolicy)
async def one_policy_goes_first(change: Change[SlaPolicy]) -> None:
    """Two active policies do not share rank, priority, an entry of appliesTo, accountId and categories at the same time."""
    policy = change.record
    compared = ("status", "rank", "priority", "applies_to", "account_id", "categories", "effective_date", "end_date")
    if policy.status != "active" or not change.changed(*compared):
        return
    # Two such policies have no parent to hold, so their writers wait for one another at a counter of their own.
    await change.tx.number("SlaPolicy.order")
    others = await change.tx.find(SlaPolicy, status="active", rank=policy.rank, priority=policy.priority, account_id=policy.account_id)
    for other in others:
        if other.id != policy.id and share_tickets(policy, other):
            refuse(f"{other.id} is active for the same tickets at the same time with rank {policy.rank}", "rank")


ends_after_it_takes_effect = ordered(SlaPolicy, "effective_date", "end_date", "endDate is not before effectiveDate.")


@rule(SlaPolicy)
def escalations_name_somebody(change: Change[SlaPolicy]) -> None:
    """Every entry of escalations names at least one person or group."""
    for index, step in enumerate(change.record.escalations or ()):
        if not (step.notify_person_ids or step.notify_group_ids or step.reassign_group_id):
            refuse("the escalation names neither a person nor a group", f"/escalations/{index}")


def share_tickets(one: SlaPolicy, other: SlaPolicy) -> bool:
    """Whether two policies of one rank, priority and customer would both govern a ticket on some day."""
    return (
        not set(one.applies_to).isdisjoint(other.applies_to)
        and set(one.categories or ()) == set(other.categories or ())
        and (one.effective_date or "") <= (other.end_date or "9999")
        and (other.effective_date or "") <= (one.end_date or "9999")
    )
