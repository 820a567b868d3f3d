"""Time spent, things said about records, and how much of people's time is free or taken."""

from typing import Annotated, Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, Part, entity
from cpod_backend.contract.types import AnyId, COMPUTED, Currency, Date, Id, MinorUnits, Range, STORED, Size, Time, ref

DOMAIN = DomainInfo(
    name="Work",
    prefix="work",
    standards=(
        "HR-XML TimeCard",
        "HR Open Standards",
        "PMI resource management terms",
        "W3C Web Annotation",
        "ISO 8601",
    ),
)


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
        "isBillable": True,
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
    # computed: durationMinutes times billRate divided by 60, rounded half up; 0 unless isBillable is true and billRate is set
    billable_amount: Annotated[MinorUnits | None, STORED, "Amount to charge."] = None
    status: Annotated[Literal["draft", "submitted", "approved", "rejected", "invoiced"], "State on the way from timesheet to invoice."] = (
        "draft"
    )
    # computed: time at which status last became submitted
    submitted_at: Annotated[Time | None, STORED, "When the entry was handed in."] = None
    approver_id: Annotated[Id | None, ref("Person"), "Person who approves it."] = None
    # computed: time at which status last became approved
    approved_at: Annotated[Time | None, STORED, "When it was approved."] = None
    rejection_reason: Annotated[str | None, Size(max=1000), "Why it was sent back."] = None
    invoice_id: Annotated[Id | None, ref("Invoice"), "Invoice on which it was charged."] = None
    cost_center_id: Annotated[Id | None, ref("CostCenter"), "Cost center that bears the time."] = None
    source: Annotated[Literal["manual", "timer", "calendar", "imported"], "How the entry came about."] = "manual"


# RULE: startedAt and endedAt are set together, endedAt is after startedAt, and durationMinutes fits between them.
# RULE: All entries of a person on one workDate that are not rejected add up to at most 1440 minutes.
# RULE: The task belongs to the project where both are set.
# RULE: A billable entry has a projectId, ticketId or accountId, and a billRate goes with a currency.
# RULE: approverId is not the person who worked; approved entries have an approverId and rejected ones a rejectionReason.
# RULE: In an approved or invoiced entry only status, invoiceId, tags and metadata change, and status invoiced needs an invoiceId.


class CommentAnchor(Part):
    """Place in the record that an inline remark points at."""

    field: Annotated[str, Size(max=100), "Field of the record."]
    start_offset: Annotated[int | None, Range(0), "First character marked."] = None
    end_offset: Annotated[int | None, Range(0), "First character after the mark."] = None
    quoted_text: Annotated[str | None, Size(max=2000), "Text as it stood when marked."] = None


class CommentReaction(Part):
    """CommentReaction"""

    emoji: Annotated[str, Size(1, 32), "Emoji or its short code."]
    person_ids: Annotated[list[Id] | None, ref("Person"), Size(max=1000), "People who reacted so."] = None


@entity(
    prefix="cmt",
    path="/v1/work/comments",
    search=["body"],
    expand={
        "author": One("author_id"),
        "parent_comment": One("parent_comment_id"),
        "mentioned_people": One("mentioned_person_ids"),
        "replies": Many("Comment", "parent_comment_id"),
    },
    immutable=["subject_id", "author_id", "parent_comment_id"],
    example={
        "subjectId": "task-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "authorId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "body": "The new cluster has no quota for GPU nodes yet. @Jonas, can you ask for it?",
        "mentionedPersonIds": ["per-01J9ZK3M5Q7R9T1V3X5Z7B9D3G"],
    },
)
class Comment(Entity):
    """A remark on any record, with replies, mentions and reactions."""

    subject_id: Annotated[AnyId, "Record the remark is on."]
    # computed: snake_case name of the entity that the prefix of subjectId stands for
    subject_type: Annotated[str | None, STORED, "Kind of that record."] = None
    author_id: Annotated[Id, ref("Person"), "Person who wrote it."]
    parent_comment_id: Annotated[Id | None, ref("Comment"), "Remark it replies to."] = None
    # computed: first remark of the thread: the parent's rootCommentId or the parent itself; empty on a first remark
    root_comment_id: Annotated[Id | None, ref("Comment"), STORED, "Start of the thread."] = None
    body: Annotated[str, Size(1, 20000), "Text of the remark."]
    format: Annotated[Literal["markdown", "plain_text"], "How to read the text."] = "markdown"
    visibility: Annotated[
        Literal["internal", "public", "restricted"],
        "internal for staff, public also for the customer or requester, restricted for one group.",
    ] = "internal"
    visible_to_group_id: Annotated[Id | None, ref("Group"), "Group that may read a restricted remark."] = None
    mentioned_person_ids: Annotated[list[Id] | None, ref("Person"), Size(max=100), "People to notify."] = None
    attachment_object_ids: Annotated[list[Id] | None, ref("StorageObject"), Size(max=20), "Stored attachments."] = None
    anchor: Annotated[CommentAnchor | None, "Place in the record that an inline remark points at."] = None
    reactions: Annotated[list[CommentReaction] | None, Size(max=50), "Reactions given to the remark."] = None
    is_pinned: Annotated[bool, "Shown above other remarks."] = False
    is_resolved: Annotated[bool, "True where the point raised is settled."] = False
    resolved_by_id: Annotated[Id | None, ref("Person"), "Person who settled it."] = None
    # computed: time at which isResolved last became true; empty while it is false
    resolved_at: Annotated[Time | None, STORED, "When it was settled."] = None
    # computed: time at which body last changed after creation
    edited_at: Annotated[Time | None, STORED, "When the text was last edited."] = None
    # computed: count of Comment with this parentCommentId
    reply_count: Annotated[int | None, COMPUTED, "Direct replies."] = None


# RULE: subjectId names a record of this tenant that is not deleted.
# RULE: parentCommentId names a comment on the same subject.
# RULE: body holds more than white space.
# RULE: visibleToGroupId is set exactly where visibility is restricted.
# RULE: isPinned and isResolved are true only on comments without parentCommentId, and a resolved one has resolvedById.
# RULE: In anchor endOffset is not before startOffset.


@entity(
    prefix="cap",
    path="/v1/work/capacities",
    unique=[("person_id", "project_id", "work_type", "period_start_date")],
    search=["role_name", "notes"],
    expand={
        "person": One("person_id"),
        "project": One("project_id"),
        "department": One("department_id"),
        "confirmed_by": One("confirmed_by_id"),
    },
    transitions={
        "status": {
            "proposed": ["tentative", "confirmed", "cancelled"],
            "tentative": ["proposed", "confirmed", "cancelled"],
            "confirmed": ["tentative", "cancelled"],
        }
    },
    immutable=["person_id"],
    example={
        "personId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "periodStartDate": "2026-07-01",
        "periodEndDate": "2026-09-30",
        "workType": "project",
        "projectId": "prj-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "roleName": "Lead engineer",
        "contractedMinutesPerWeek": 2250,
        "allocationPercent": 60,
        "requiredSkills": ["Kubernetes", "PostgreSQL"],
        "requestedById": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
    },
)
class Capacity(Entity):
    """How much of a person's working time in a period is planned for one project or kind of work."""

    person_id: Annotated[Id, ref("Person"), "Person whose time is planned."]
    period_start_date: Annotated[Date, "First day of the period."]
    period_end_date: Annotated[Date, "Last day of the period."]
    work_type: Annotated[
        Literal["project", "operations", "support", "training", "management", "leave", "bench", "other"], "What the time is planned for."
    ] = "project"
    project_id: Annotated[Id | None, ref("Project"), "Project that gets the time."] = None
    department_id: Annotated[Id | None, ref("Department"), "Department that gets time outside projects."] = None
    role_name: Annotated[str | None, Size(max=120), "Role the person plays there."] = None
    contracted_minutes_per_week: Annotated[int, Range(0, 10080), "Working time the person owes per week."] = 2400
    allocation_percent: Annotated[float, Range(0, 200), "Share of the contracted time that is planned; more than 100 means overtime."]
    # computed: contractedMinutesPerWeek divided by 5, times the Mondays to Fridays in the period, rounded half up
    available_minutes: Annotated[int | None, STORED, "Contracted time in the period."] = None
    # computed: availableMinutes times allocationPercent divided by 100, rounded half up
    allocated_minutes: Annotated[int | None, STORED, "Planned time in the period."] = None
    # computed: sum of durationMinutes of TimeEntry of the person in the period with status approved or invoiced, of the same projectId where set
    actual_minutes: Annotated[int | None, COMPUTED, "Time really spent."] = None
    # computed: actualMinutes divided by allocatedMinutes times 100, to one decimal; 0 where nothing is allocated
    utilization_percent: Annotated[float | None, COMPUTED, "Share of the plan that was used."] = None
    # computed: true where the person's tentative and confirmed records that share a day with this one, itself included, add up to more than 100 percent on that day
    is_overallocated: Annotated[bool | None, COMPUTED, "Whether too much is planned for the person."] = None
    is_billable: Annotated[bool, "Whether the time is meant to be charged."] = False
    status: Annotated[
        Literal["proposed", "tentative", "confirmed", "cancelled"], "proposed is a wish, tentative a soft booking, confirmed a hard one."
    ] = "tentative"
    required_skills: Annotated[list[Annotated[str, Size(max=160)]] | None, Size(max=30), "Skills the work asks for."] = None
    requested_by_id: Annotated[Id | None, ref("Person"), "Person who asked for the time."] = None
    confirmed_by_id: Annotated[Id | None, ref("Person"), "Resource manager who granted it."] = None
    # computed: time at which status last became confirmed
    confirmed_at: Annotated[Time | None, STORED, "When it was granted."] = None
    notes: Annotated[str | None, Size(max=2000), "Limits and other remarks."] = None


# RULE: periodEndDate is not before periodStartDate, and the period is at most 366 days long.
# RULE: projectId is set exactly where workType is project.
# RULE: A confirmed record has a confirmedById.
# RULE: Two records of one person and project that are not cancelled have no day in common.
