"""Requests to be away from work: the days they use, and the decision on them."""

from datetime import date
from typing import Literal

from cpod_backend.contract.entity import Entity, One, entity
from cpod_backend.contract.patterns import differ, needs, ordered, plus, rule_of
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.stamps import stamp_time, weekdays
from cpod_backend.contract.types import STORED, Annotated, Date, Id, Range, Size, Time, ref


@entity(
    prefix="lvr",
    path="/v1/employee/leave-requests",
    search=["reason", "decision_comment"],
    expand={
        "person": One("person_id"),
        "approver": One("approver_id"),
        "cover_person": One("cover_person_id"),
        "calendar_event": One("calendar_event_id"),
        "approval_request": One("approval_request_id"),
    },
    transitions={
        "status": {
            "draft": ["submitted", "withdrawn"],
            "submitted": ["draft", "approved", "rejected", "withdrawn"],
            "approved": ["cancelled"],
        }
    },
    immutable=["person_id"],
    example={
        "personId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "type": "annual",
        "startDate": "2026-08-03",
        "endDate": "2026-08-14",
        "endPart": "morning",
        "entitlementYear": 2026,
        "reason": "Family holiday",
        "coverPersonId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "approverId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
    },
)
class LeaveRequest(Entity):
    """A person's request to be away from work, and the decision on it."""

    person_id: Annotated[Id, ref("Person"), "Person who wants to be away."]
    type: Annotated[
        Literal[
            "annual",
            "sick",
            "parental",
            "maternity",
            "paternity",
            "adoption",
            "bereavement",
            "carer",
            "compassionate",
            "study",
            "jury_duty",
            "military",
            "public_holiday",
            "time_off_in_lieu",
            "sabbatical",
            "unpaid",
            "other",
        ],
        "Kind of leave.",
    ]
    status: Annotated[
        Literal["draft", "submitted", "approved", "rejected", "withdrawn", "cancelled"],
        "State of the decision; cancelled means given up after approval.",
    ] = "submitted"
    start_date: Annotated[Date, "First day away."]
    start_part: Annotated[Literal["full_day", "morning", "afternoon"], "Part of the first day that is taken."] = "full_day"
    end_date: Annotated[Date, "Last day away."]
    end_part: Annotated[Literal["full_day", "morning", "afternoon"], "Part of the last day that is taken."] = "full_day"
    working_days: Annotated[float, STORED, "Working days used."] = 0.0
    return_date: Annotated[Date, STORED, "Expected first day back."] = ""
    is_paid: Annotated[bool, "Whether pay goes on."] = True
    entitlement_year: Annotated[int | None, Range(2000, 2100), "Leave year whose balance is charged."] = None
    reason: Annotated[str | None, Size(max=2000), "What the person says about it; shown to the approver only."] = None
    contact_while_away: Annotated[str | None, Size(max=200), "How to reach the person in an emergency."] = None
    cover_person_id: Annotated[Id | None, ref("Person"), "Colleague who stands in."] = None
    approver_id: Annotated[Id | None, ref("Person"), "Person who decides."] = None
    submitted_at: Annotated[Time | None, STORED, "When the request was handed in."] = None
    decided_at: Annotated[Time | None, STORED, "When it was decided."] = None
    decision_comment: Annotated[str | None, Size(max=2000), "What the approver says."] = None
    evidence_object_ids: Annotated[list[Id] | None, ref("StorageObject"), Size(max=20), "Medical notes or other proof."] = None
    calendar_event_id: Annotated[Id | None, ref("CalendarEvent"), "Absence entry in the calendar."] = None
    approval_request_id: Annotated[Id | None, ref("ApprovalRequest"), "Approval flow that carries the decision."] = None


@stamp(LeaveRequest)
def working_days(change: Change[LeaveRequest]) -> None:
    leave = change.record
    ends = {(leave.start_date, leave.start_part), (leave.end_date, leave.end_part)}
    halves = sum(part != "full_day" and weekdays(day, day) for day, part in ends)
    leave.working_days = max(weekdays(leave.start_date, leave.end_date) - halves / 2, 0.0)


@stamp(LeaveRequest)
def return_date(change: Change[LeaveRequest]) -> None:
    leave = change.record
    days_to_monday = 7 - date.fromisoformat(leave.end_date).weekday()
    leave.return_date = plus(leave.end_date, days=days_to_monday if days_to_monday <= 3 else 1)[:10]


submitted_at = stamp_time(LeaveRequest, "submitted_at", of="status", to=("submitted",))

decided_at = stamp_time(LeaveRequest, "decided_at", of="status", to=("approved", "rejected"))

leave_ends_after_start = ordered(LeaveRequest, "start_date", "end_date", "endDate is not before startDate.")

one_day_has_one_part = rule_of(
    LeaveRequest,
    "startPart equals endPart where startDate and endDate are the same day.",
    lambda leave: leave.start_date != leave.end_date or leave.start_part == leave.end_part,
    "endPart",
)

first_day_lasts_to_its_end = rule_of(
    LeaveRequest,
    "On a leave of several days startPart is not morning.",
    lambda leave: leave.start_date == leave.end_date or leave.start_part != "morning",
    "startPart",
)

last_day_begins_in_the_morning = rule_of(
    LeaveRequest,
    "On a leave of several days endPart is not afternoon.",
    lambda leave: leave.start_date == leave.end_date or leave.end_part != "afternoon",
    "endPart",
)


COUNTING = ("submitted", "approved")


@rule(LeaveRequest)
async def nobody_is_away_twice(change: Change[LeaveRequest]) -> None:
    """The dates do not overlap another submitted or approved request of the same person, save a morning and an afternoon of
    one day.
    """
    leave = change.record
    if leave.status not in COUNTING or not change.changed("status", "start_date", "start_part", "end_date", "end_part"):
        return
    # Two requests for the same days must wait for one another: without the lock neither sees the other.
    await change.tx.lock("Person", leave.person_id)
    first, last = half_days(leave)
    for other in await change.tx.find(LeaveRequest, person_id=leave.person_id, status=COUNTING):
        other_first, other_last = half_days(other)
        if other.id != leave.id and first <= other_last and other_first <= last:
            refuse(f"{other.id} already takes {other.start_date} to {other.end_date}", "startDate")


def half_days(leave: LeaveRequest) -> tuple[tuple[str, int], tuple[str, int]]:
    """The first and the last half day of a leave: 0 stands for the morning, 1 for the afternoon."""
    first = (leave.start_date, 1 if leave.start_part == "afternoon" else 0)
    last = (leave.end_date, 0 if leave.end_part == "morning" else 1)
    return first, last


decided_by_somebody_else = differ(LeaveRequest, "approver_id", "person_id", "approverId is not the person who wants to be away.")

covered_by_somebody_else = differ(LeaveRequest, "cover_person_id", "person_id", "coverPersonId is not the person who wants to be away.")

decision_has_an_approver = needs(
    LeaveRequest, "approver_id", "An approved or rejected request has an approverId.", when={"status": ("approved", "rejected")}
)

rejection_has_a_comment = needs(
    LeaveRequest, "decision_comment", "A rejected request has a decisionComment.", when={"status": ("rejected",)}
)

unpaid_leave_is_not_paid = rule_of(
    LeaveRequest, "Leave of type unpaid has isPaid false.", lambda leave: leave.type != "unpaid" or not leave.is_paid, "isPaid"
)
