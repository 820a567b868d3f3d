"""Steps in welcoming a new colleague."""

from typing import Literal

from cpod_backend.contract.entity import Entity, One, entity
from cpod_backend.contract.patterns import acyclic, needs, refers_to, rule_of
from cpod_backend.contract.rule import Change, Tx, computed, stamp
from cpod_backend.contract.stamps import stamp_time
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, AnyId, Date, Id, Range, Size, Time, ref
from cpod_backend.domains.hr.steps import earlier_steps_are_over, fill_due_date, is_due_then, is_late


@entity(
    prefix="onb",
    path="/v1/hr/onboarding-tasks",
    unique=[("person_id", "template_name", "title")],
    search=["title", "description", "template_name"],
    expand={
        "person": One("person_id"),
        "applicant": One("applicant_id"),
        "assignee": One("assignee_id"),
        "assignee_group": One("assignee_group_id"),
        "depends_on_tasks": One("depends_on_task_ids"),
    },
    transitions={
        "status": {
            "pending": ["in_progress", "blocked", "completed", "skipped", "cancelled"],
            "in_progress": ["pending", "blocked", "completed", "skipped", "cancelled"],
            "blocked": ["pending", "in_progress", "skipped", "cancelled"],
            "completed": ["in_progress"],
            "skipped": ["pending"],
        }
    },
    immutable=["person_id"],
    example={
        "personId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D5J",
        "applicantId": "apl-01J9ZK3M5Q7R9T1V3X5Z7B9D7M",
        "title": "Hand over laptop and badge",
        "description": "Standard engineering image; check disk encryption before handing over.",
        "category": "equipment",
        "phase": "first_day",
        "priority": "high",
        "assigneeId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "startDate": "2026-08-03",
        "dueOffsetDays": 0,
        "dueDate": "2026-08-03",
        "templateName": "Engineering onboarding",
        "sortOrder": 10,
        "providedId": "past-01J9ZK3M5Q7R9T1V3X5Z7B9D8N",
    },
)
class OnboardingTask(Entity):
    """One step in welcoming a new colleague or someone who changes role."""

    person_id: Annotated[Id, ref("Person"), "New colleague."]
    applicant_id: Annotated[Id | None, ref("Applicant"), "Application that led to the hire."] = None
    title: Annotated[str, Size(max=300), "The step in one line."]
    description: Annotated[str | None, Size(max=10000), "How to do it."] = None
    category: Annotated[
        Literal[
            "paperwork",
            "identity_check",
            "it_account",
            "access",
            "equipment",
            "workplace",
            "payroll_and_benefits",
            "policy_acknowledgement",
            "training",
            "introduction",
            "probation",
            "other",
        ],
        "Kind of step.",
    ]
    phase: Annotated[
        Literal["pre_boarding", "first_day", "first_week", "first_month", "first_quarter", "probation_end"], "Part of the onboarding."
    ] = "first_week"
    status: Annotated[Literal["pending", "in_progress", "blocked", "completed", "skipped", "cancelled"], "State of the step."] = "pending"
    priority: Annotated[Literal["low", "medium", "high"], "Rank."] = "medium"
    is_mandatory: Annotated[bool, "Whether it has to be done."] = True
    assignee_id: Annotated[Id | None, ref("Person"), "Person who does it; may be the new colleague."] = None
    assignee_group_id: Annotated[Id | None, ref("Group"), "Team that does it where no person is named."] = None
    start_date: Annotated[Date | None, "First working day of the colleague."] = None
    due_offset_days: Annotated[int | None, Range(-180, 365), "Days from startDate to the due day, negative before it."] = None
    due_date: Annotated[
        Date | None, "Day by which it is to be done; startDate plus dueOffsetDays where both are given and it is left out."
    ] = None
    depends_on_task_ids: Annotated[list[Id] | None, ref("OnboardingTask"), Size(max=50), "Steps to be done first."] = None
    template_name: Annotated[str | None, Size(max=120), "Checklist from which the step comes."] = None
    sort_order: Annotated[int, Range(0, 10000), "Place in the checklist, lowest first."] = 0
    provided_id: Annotated[AnyId | None, "What the step hands over, such as a license assignment or a laptop."] = None
    provided_type: Annotated[str | None, STORED, "Kind of that record."] = None
    document_object_ids: Annotated[list[Id] | None, ref("StorageObject"), Size(max=20), "Forms and signed papers."] = None
    blocked_reason: Annotated[str | None, Size(max=1000), "What is in the way."] = None
    skip_reason: Annotated[str | None, Size(max=1000), "Why it was left out."] = None
    completed_by_id: Annotated[Id | None, ref("Person"), "Person who did it."] = None
    completed_at: Annotated[Time | None, STORED, "When it was done."] = None
    is_overdue: Annotated[bool, COMPUTED, "Whether it is late."] = False


@stamp(OnboardingTask)
def due_date(change: Change[OnboardingTask]) -> None:
    fill_due_date(change, "start_date")


completed_at = stamp_time(OnboardingTask, "completed_at", of="status", to=("completed",), clear=True)


@computed(OnboardingTask)
def is_overdue(step: OnboardingTask, tx: Tx) -> bool:
    return is_late(step, tx.today)


earlier_onboarding_steps_are_the_persons = refers_to(
    OnboardingTask,
    "depends_on_task_ids",
    "OnboardingTask",
    "dependsOnTaskIds names steps of the same person.",
    same={"person_id": "person_id"},
)

onboarding_steps_close_no_circle = acyclic(OnboardingTask, "depends_on_task_ids", "dependsOnTaskIds closes no circle.")

earlier_onboarding_steps_are_over = earlier_steps_are_over(
    OnboardingTask,
    "status does not become in_progress or completed while a step in dependsOnTaskIds is pending, in_progress or blocked, and "
    "dependsOnTaskIds does not name such a step afterwards.",
)

skipped_onboarding_has_a_reason = needs(OnboardingTask, "skip_reason", "A skipped step has a skipReason.", when={"status": ("skipped",)})

mandatory_onboarding_is_not_skipped = rule_of(
    OnboardingTask,
    "A mandatory step is not skipped.",
    lambda step: step.status != "skipped" or not step.is_mandatory,
    "status",
)

blocked_onboarding_has_a_reason = needs(
    OnboardingTask, "blocked_reason", "A blocked step has a blockedReason.", when={"status": ("blocked",)}
)

onboarding_dates_agree = rule_of(
    OnboardingTask,
    "dueDate, startDate and dueOffsetDays agree where all three are given.",
    lambda step: is_due_then(step, step.start_date),
    "dueDate",
)

pre_boarding_is_due_by_the_start = rule_of(
    OnboardingTask,
    "A step of phase pre_boarding is not due after startDate.",
    lambda step: step.phase != "pre_boarding" or not step.due_date or not step.start_date or step.due_date <= step.start_date,
    "dueDate",
)
