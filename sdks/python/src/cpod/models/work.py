# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Time spent, things said about records, and how much of people's time is free or taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded, Model
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import date, datetime

    from cpod.models.customer import Account
    from cpod.models.finance import Invoice
    from cpod.models.org import Department
    from cpod.models.people import Person
    from cpod.models.projects import Project, Task

TimeEntryActivityType = Literal[
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
]
TimeEntryStatus = Literal["draft", "submitted", "approved", "rejected", "invoiced"]
TimeEntrySource = Literal["manual", "timer", "calendar", "imported"]
CommentFormat = Literal["markdown", "plain_text"]
CommentVisibility = Literal["internal", "public", "restricted"]
CapacityWorkType = Literal["project", "operations", "support", "training", "management", "leave", "bench", "other"]
CapacityStatus = Literal["proposed", "tentative", "confirmed", "cancelled"]


class TimeEntry(Entity):
    """A piece of working time of one person on one day, put to a project, task, ticket or overhead."""

    person_id: str
    """Person who worked. Id of Person."""
    project_id: str | None
    """Project worked on. Id of Project."""
    task_id: str | None
    """Task worked on. Id of Task."""
    ticket_id: str | None
    """Helpdesk ticket worked on. Id of Ticket."""
    account_id: str | None
    """Customer for whom the work was done. Id of Account."""
    work_date: date
    """Day of the work."""
    started_at: datetime | None
    """When the work began, where it was clocked."""
    ended_at: datetime | None
    """When it ended."""
    duration_minutes: int
    """Minutes worked, breaks left out."""
    description: str | None
    """What was done."""
    activity_type: TimeEntryActivityType | str
    """Kind of work."""
    is_overtime: bool
    """True for time above the regular hours."""
    is_billable: bool
    """Whether the customer is charged for it."""
    bill_rate: int | None
    """Price of one hour. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of billRate and billableAmount."""
    billable_amount: int
    """Amount to charge. In minor units of the currency, such as cents."""
    status: TimeEntryStatus | str
    """State on the way from timesheet to invoice."""
    submitted_at: datetime | None
    """When the entry was handed in."""
    approver_id: str | None
    """Person who approves it. Id of Person."""
    approved_at: datetime | None
    """When it was approved."""
    rejection_reason: str | None
    """Why it was sent back."""
    invoice_id: str | None
    """Invoice on which it was charged. Id of Invoice."""
    cost_center_id: str | None
    """Cost center that bears the time. Id of CostCenter."""
    source: TimeEntrySource | str
    """How the entry came about."""
    person: Expanded[Person | None]
    """Only with `expand=person`."""
    project: Expanded[Project | None]
    """Only with `expand=project`."""
    task: Expanded[Task | None]
    """Only with `expand=task`."""
    account: Expanded[Account | None]
    """Only with `expand=account`."""
    approver: Expanded[Person | None]
    """Only with `expand=approver`."""
    invoice: Expanded[Invoice | None]
    """Only with `expand=invoice`."""


class Comment(Entity):
    """A remark on any record, with replies, mentions and reactions."""

    subject_id: str
    """Record the remark is on. Id of any."""
    subject_type: str
    """Kind of that record."""
    author_id: str
    """Person who wrote it. Id of Person."""
    parent_comment_id: str | None
    """Remark it replies to. Id of Comment."""
    root_comment_id: str | None
    """Start of the thread. Id of Comment."""
    body: str
    """Text of the remark."""
    format: CommentFormat | str
    """How to read the text."""
    visibility: CommentVisibility | str
    """internal for staff, public also for the customer or requester, restricted for one group."""
    visible_to_group_id: str | None
    """Group that may read a restricted remark. Id of Group."""
    mentioned_person_ids: list[str] | None
    """People to notify."""
    attachment_object_ids: list[str] | None
    """Stored attachments."""
    anchor: CommentAnchor | None
    """Place in the record that an inline remark points at."""
    reactions: list[CommentReaction] | None
    """Reactions given to the remark."""
    is_pinned: bool
    """Shown above other remarks."""
    is_resolved: bool
    """True where the point raised is settled."""
    resolved_by_id: str | None
    """Person who settled it. Id of Person."""
    resolved_at: datetime | None
    """When it was settled."""
    edited_at: datetime | None
    """When the text was last edited."""
    reply_count: int
    """Direct replies."""
    author: Expanded[Person | None]
    """Only with `expand=author`."""
    parent_comment: Expanded[Comment | None]
    """Only with `expand=parentComment`."""
    mentioned_people: Expanded[list[Person]]
    """Only with `expand=mentionedPeople`."""
    replies: Expanded[list[Comment]]
    """Only with `expand=replies`."""


class CommentAnchor(Model):
    """Place in the record that an inline remark points at."""

    field: str
    """Field of the record."""
    start_offset: int | None
    """First character marked."""
    end_offset: int | None
    """First character after the mark."""
    quoted_text: str | None
    """Text as it stood when marked."""


class CommentReaction(Model):
    """One reaction and the people who gave it."""

    emoji: str
    """Emoji or its short code."""
    person_ids: list[str] | None
    """People who reacted so."""


class Capacity(Entity):
    """How much of a person's working time in a period is planned for one project or kind of work."""

    person_id: str
    """Person whose time is planned. Id of Person."""
    period_start_date: date
    """First day of the period."""
    period_end_date: date
    """Last day of the period."""
    work_type: CapacityWorkType | str
    """What the time is planned for."""
    project_id: str | None
    """Project that gets the time. Id of Project."""
    department_id: str | None
    """Department that gets time outside projects. Id of Department."""
    role_name: str | None
    """Role the person plays there."""
    contracted_minutes_per_week: int
    """Working time the person owes per week."""
    allocation_percent: float
    """Share of the contracted time that is planned; more than 100 means overtime."""
    available_minutes: int
    """Contracted time in the period."""
    allocated_minutes: int
    """Planned time in the period."""
    actual_minutes: int
    """Time really spent."""
    utilization_percent: float
    """Share of the plan that was used."""
    is_overallocated: bool
    """Whether too much is planned for the person."""
    is_billable: bool
    """Whether the time is meant to be charged."""
    status: CapacityStatus | str
    """proposed is a wish, tentative a soft booking, confirmed a hard one."""
    required_skills: list[str] | None
    """Skills the work asks for."""
    requested_by_id: str | None
    """Person who asked for the time. Id of Person."""
    confirmed_by_id: str | None
    """Resource manager who granted it. Id of Person."""
    confirmed_at: datetime | None
    """When it was granted."""
    notes: str | None
    """Limits and other remarks."""
    person: Expanded[Person | None]
    """Only with `expand=person`."""
    project: Expanded[Project | None]
    """Only with `expand=project`."""
    department: Expanded[Department | None]
    """Only with `expand=department`."""
    confirmed_by: Expanded[Person | None]
    """Only with `expand=confirmedBy`."""
