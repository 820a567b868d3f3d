"""Working time of people, on its way from timesheet to invoice."""

from datetime import datetime, timedelta
from typing import Literal

from cpod_backend.contract.entity import Entity, One, entity
from cpod_backend.contract.patterns import differ, kept, needs, needs_one_of, ordered, refers_to, rule_of, together
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.shapes import SAFE_INTEGER
from cpod_backend.contract.stamps import stamp_time
from cpod_backend.contract.types import STORED, Annotated, Currency, Date, Id, MinorUnits, Range, Size, Time, ref


@entity(
    prefix="time",
    path="/v1/work",
    search=["description"],
    expand={
        "person": One("person_id"),
        "project": One("project_id"),
        "task": One("task_id"),
        "account": One("account_id"),
        "approver": One("approver_id"),
        "invoice": One("invoice_id"),
    },
    transitions={
        "status": {
            "draft": ["submitted"],
            "submitted": ["draft", "approved", "rejected"],
            "rejected": ["draft", "submitted"],
            "approved": ["submitted", "invoiced"],
            "invoiced": ["approved"],
        }
    },
    immutable=["person_id"],
    example={
        "personId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "projectId": "prj-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "taskId": "task-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "accountId": "acc-01J9ZK3M5Q7R9T1V3X5Z7B9D5J",
        "workDate": "2026-06-03",
        "startedAt": "2026-06-03T08:30:00Z",
        "endedAt": "2026-06-03T11:00:00Z",
        "durationMinutes": 135,
        "description": "Migration of the billing service to the new cluster",
        "activityType": "development",
        "billRate": 14500,
        "currency": "EUR",
    },
)
class TimeEntry(Entity):
    """A piece of working time of one person on one day, put to a project, task, ticket or overhead."""

    person_id: Annotated[Id, ref("Person"), "Person who worked."]
    project_id: Annotated[Id | None, ref("Project"), "Project worked on."] = None
    task_id: Annotated[Id | None, ref("Task"), "Task worked on."] = None
    ticket_id: Annotated[Id | None, ref("Ticket"), "Helpdesk ticket worked on."] = None
    account_id: Annotated[Id | None, ref("Account"), "Customer for whom the work was done."] = None
    work_date: Annotated[Date, "Day of the work."]
    started_at: Annotated[Time | None, "When the work began, where it was clocked."] = None
    ended_at: Annotated[Time | None, "When it ended."] = None
    duration_minutes: Annotated[int, Range(1, 1440), "Minutes worked, breaks left out."]
    description: Annotated[str | None, Size(max=2000), "What was done."] = None
    activity_type: Annotated[
        Literal[
            "development",
            "design",
            "testing",
            "analysis",
            "operations",
            "support",
            "management",
            "meeting",
            "documentation",
            "training",
            "sales",
            "travel",
            "administration",
            "other",
        ],
        "Kind of work.",
    ] = "other"
    is_overtime: Annotated[bool, "True for time above the regular hours."] = False
    is_billable: Annotated[bool, "Whether the customer is charged for it."] = False
    bill_rate: Annotated[MinorUnits | None, Range(0), "Price of one hour."] = None
    currency: Annotated[Currency | None, "Currency of billRate and billableAmount."] = None
    billable_amount: Annotated[MinorUnits, STORED, "Amount to charge."] = 0
    status: Annotated[Literal["draft", "submitted", "approved", "rejected", "invoiced"], "State on the way from timesheet to invoice."] = (
        "draft"
    )
    submitted_at: Annotated[Time | None, STORED, "When the entry was handed in."] = None
    approver_id: Annotated[Id | None, ref("Person"), "Person who approves it."] = None
    approved_at: Annotated[Time | None, STORED, "When it was approved."] = None
    rejection_reason: Annotated[str | None, Size(max=1000), "Why it was sent back."] = None
    invoice_id: Annotated[Id | None, ref("Invoice"), "Invoice on which it was charged."] = None
    cost_center_id: Annotated[Id | None, ref("CostCenter"), "Cost center that bears the time."] = None
    source: Annotated[Literal["manual", "timer", "calendar", "imported"], "How the entry came about."] = "manual"


@stamp(TimeEntry)
def billable_amount(change: Change[TimeEntry]) -> None:
    entry = change.record
    # Whole numbers all the way: a float would lose cents of large amounts. Adding 30 before dividing rounds half up.
    entry.billable_amount = (entry.duration_minutes * (entry.bill_rate or 0) + 30) // 60 if entry.is_billable else 0


submitted_at = stamp_time(TimeEntry, "submitted_at", of="status", to=("submitted",))

approved_at = stamp_time(TimeEntry, "approved_at", of="status", to=("approved",))

clock_times_come_in_pairs = together(TimeEntry, ("started_at", "ended_at"), "startedAt and endedAt are set together.")

work_ends_after_start = ordered(TimeEntry, "started_at", "ended_at", "endedAt is after startedAt.", strict=True)


@rule(TimeEntry)
def duration_fits_the_clock(change: Change[TimeEntry]) -> None:
    """durationMinutes fits between startedAt and endedAt."""
    entry = change.record
    if entry.started_at is None or entry.ended_at is None:
        return
    clocked = datetime.fromisoformat(entry.ended_at) - datetime.fromisoformat(entry.started_at)
    if timedelta() < clocked < timedelta(minutes=entry.duration_minutes):
        refuse(f"{entry.duration_minutes} minutes do not fit between {entry.started_at} and {entry.ended_at}", "durationMinutes")


MINUTES_PER_DAY = 1440


@rule(TimeEntry)
async def a_day_has_1440_minutes(change: Change[TimeEntry]) -> None:
    """All entries of a person on one workDate that are not rejected add up to at most 1440 minutes."""
    entry = change.record
    if entry.status == "rejected" or not change.changed("status", "work_date", "duration_minutes"):
        return
    # Two entries for the rest of a day must wait for one another: adding up without the lock lets both through.
    await change.tx.lock("Person", entry.person_id)
    entries = await change.tx.find(TimeEntry, person_id=entry.person_id, work_date=entry.work_date)
    others = sum(other.duration_minutes for other in entries if other.id != entry.id and other.status != "rejected")
    if others + entry.duration_minutes > MINUTES_PER_DAY:
        refuse(f"{others} minutes of {entry.work_date} are taken, so {entry.duration_minutes} more do not fit", "durationMinutes")


task_belongs_to_the_project = refers_to(
    TimeEntry, "task_id", "Task", "The task belongs to the project where both are set.", same={"project_id": "project_id"}
)

billable_time_is_somebodys = needs_one_of(
    TimeEntry,
    ("project_id", "ticket_id", "account_id"),
    "A billable entry has a projectId, ticketId or accountId.",
    when={"is_billable": (True,)},
)

rate_has_a_currency = needs(TimeEntry, "currency", "A billRate goes with a currency.", given=("bill_rate",))

amount_is_exact = rule_of(
    TimeEntry,
    "billableAmount is at most 9007199254740991, the largest whole number that every JSON reader keeps.",
    lambda entry: entry.billable_amount <= SAFE_INTEGER,
    "billRate",
)

approved_by_somebody_else = differ(TimeEntry, "approver_id", "person_id", "approverId is not the person who worked.")

approved_time_has_an_approver = needs(
    TimeEntry, "approver_id", "Approved and invoiced entries have an approverId.", when={"status": ("approved", "invoiced")}
)

rejected_time_has_a_reason = needs(
    TimeEntry, "rejection_reason", "Rejected entries have a rejectionReason.", when={"status": ("rejected",)}
)

approved_time_is_kept = kept(
    TimeEntry,
    "In an approved or invoiced entry only status, invoiceId, tags and metadata change.",
    when={"status": ("approved", "invoiced")},
    only=("status", "invoice_id", "tags", "metadata"),
)

invoiced_time_has_an_invoice = needs(TimeEntry, "invoice_id", "Status invoiced needs an invoiceId.", when={"status": ("invoiced",)})
