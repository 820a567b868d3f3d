"""Steps in parting from a colleague."""

from typing import Literal

from cpod_backend.contract.entity import Entity, One, entity
from cpod_backend.contract.patterns import acyclic, differ, needs, plus, refers_to, rule_of
from cpod_backend.contract.rule import Change, Tx, computed, stamp
from cpod_backend.contract.stamps import stamp_time
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, AnyId, Date, Id, Range, Size, Time, ref
from cpod_backend.domains.hr.steps import earlier_steps_are_over, fill_due_date, is_due_then, is_late


@entity(
    prefix="off",
    path="/v1/hr/offboarding-tasks",
    unique=[("person_id", "last_working_date", "title")],
    search=["title", "description"],
    expand={
        "person": One("person_id"),
        "assignee": One("assignee_id"),
        "assignee_group": One("assignee_group_id"),
        "successor": One("successor_id"),
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
        "title": "Revoke production access",
        "description": "Remove from all privileged groups and end open sessions.",
        "category": "access_revocation",
        "separationType": "resignation",
        "lastWorkingDate": "2026-09-30",
        "timing": "last_day",
        "priority": "critical",
        "isSecurityCritical": True,
        "assigneeId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "dueOffsetDays": 0,
        "dueDate": "2026-09-30",
        "targetId": "ent-01J9ZK3M5Q7R9T1V3X5Z7B9D8N",
    },
)
class OffboardingTask(Entity):
    """One step in parting from a colleague: taking back access and things, handing over knowledge, closing the books."""

    person_id: Annotated[Id, ref("Person"), "Colleague who leaves."]
    title: Annotated[str, Size(max=300), "The step in one line."]
    description: Annotated[str | None, Size(max=10000), "How to do it."] = None
    category: Annotated[
        Literal[
            "access_revocation",
            "account_closure",
            "equipment_return",
            "license_reclaim",
            "knowledge_transfer",
            "ownership_transfer",
            "final_pay",
            "benefits",
            "legal",
            "exit_interview",
            "data_retention",
            "communication",
            "workplace",
            "other",
        ],
        "Kind of step.",
    ]
    separation_type: Annotated[
        Literal["resignation", "dismissal", "redundancy", "retirement", "end_of_contract", "mutual_agreement", "death", "transfer"] | None,
        "Why the colleague leaves.",
    ] = None
    last_working_date: Annotated[Date, "Last day at work."]
    timing: Annotated[Literal["notice_period", "last_day", "after_departure"], "Part of the offboarding."] = "last_day"
    status: Annotated[Literal["pending", "in_progress", "blocked", "completed", "skipped", "cancelled"], "State of the step."] = "pending"
    priority: Annotated[Literal["low", "medium", "high", "critical"], "Rank."] = "medium"
    is_mandatory: Annotated[bool, "Whether it has to be done."] = True
    is_security_critical: Annotated[bool, "True where leaving it undone would leave access open."] = False
    assignee_id: Annotated[Id | None, ref("Person"), "Person who does it."] = None
    assignee_group_id: Annotated[Id | None, ref("Group"), "Team that does it where no person is named."] = None
    due_offset_days: Annotated[int | None, Range(-365, 365), "Days from lastWorkingDate to the due day, negative before it."] = None
    due_date: Annotated[
        Date | None, "Day by which it is to be done; lastWorkingDate plus dueOffsetDays where that is given and it is left out."
    ] = None
    target_id: Annotated[AnyId | None, "What is taken back or handed on, such as an asset, a license assignment or a group."] = None
    target_type: Annotated[str | None, STORED, "Kind of that record."] = None
    outcome: Annotated[
        Literal["revoked", "returned", "transferred", "retained", "lost", "damaged", "written_off", "not_applicable"] | None,
        "What became of it.",
    ] = None
    successor_id: Annotated[Id | None, ref("Person"), "Person who takes over."] = None
    depends_on_task_ids: Annotated[list[Id] | None, ref("OffboardingTask"), Size(max=50), "Steps to be done first."] = None
    evidence_object_ids: Annotated[list[Id] | None, ref("StorageObject"), Size(max=20), "Signed handover or proof of revocation."] = None
    skip_reason: Annotated[str | None, Size(max=1000), "Why it was left out or cannot go on."] = None
    completed_by_id: Annotated[Id | None, ref("Person"), "Person who did it."] = None
    completed_at: Annotated[Time | None, STORED, "When it was done."] = None
    is_overdue: Annotated[bool, COMPUTED, "Whether it is late."] = False


@stamp(OffboardingTask)
def due_date(change: Change[OffboardingTask]) -> None:
    fill_due_date(change, "last_working_date")


completed_at = stamp_time(OffboardingTask, "completed_at", of="status", to=("completed",), clear=True)


@computed(OffboardingTask)
def is_overdue(step: OffboardingTask, tx: Tx) -> bool:
    return is_late(step, tx.today)


earlier_offboarding_steps_are_the_persons = refers_to(
    OffboardingTask,
    "depends_on_task_ids",
    "OffboardingTask",
    "dependsOnTaskIds names steps of the same person.",
    same={"person_id": "person_id"},
)

offboarding_steps_close_no_circle = acyclic(OffboardingTask, "depends_on_task_ids", "dependsOnTaskIds closes no circle.")

earlier_offboarding_steps_are_over = earlier_steps_are_over(
    OffboardingTask, "Each of the steps in dependsOnTaskIds is over before this step starts."
)

security_step_is_mandatory = rule_of(
    OffboardingTask,
    "A security-critical step is mandatory.",
    lambda step: not step.is_security_critical or step.is_mandatory,
    "isMandatory",
)

security_step_is_due_at_once = rule_of(
    OffboardingTask,
    "A security-critical step is due no later than the day after lastWorkingDate.",
    lambda step: not step.is_security_critical or is_due_by(step, plus(step.last_working_date, days=1)[:10]),
    "dueDate",
)


def is_due_by(step: OffboardingTask, day: str) -> bool:
    return step.due_date is not None and step.due_date <= day


what_is_taken_back_has_an_outcome = needs(
    OffboardingTask,
    "outcome",
    "A completed step of category equipment_return, access_revocation, account_closure, license_reclaim or ownership_transfer has an "
    "outcome.",
    when={
        "status": ("completed",),
        "category": ("equipment_return", "access_revocation", "account_closure", "license_reclaim", "ownership_transfer"),
    },
)

ownership_goes_to_a_successor = needs(
    OffboardingTask, "successor_id", "A step of category ownership_transfer has a successorId.", when={"category": ("ownership_transfer",)}
)

successor_stays = differ(OffboardingTask, "successor_id", "person_id", "successorId is not the colleague who leaves.")

leaver_does_not_close_the_doors = rule_of(
    OffboardingTask,
    "completedById of a security-critical step is not the colleague who leaves.",
    lambda step: not step.is_security_critical or step.completed_by_id != step.person_id,
    "completedById",
)

halted_offboarding_has_a_reason = needs(
    OffboardingTask, "skip_reason", "A skipped or blocked step has a skipReason.", when={"status": ("skipped", "blocked")}
)

mandatory_offboarding_is_not_skipped = rule_of(
    OffboardingTask,
    "A mandatory step is not skipped.",
    lambda step: step.status != "skipped" or not step.is_mandatory,
    "status",
)

offboarding_dates_agree = rule_of(
    OffboardingTask,
    "dueDate agrees with lastWorkingDate plus dueOffsetDays where both are given.",
    lambda step: is_due_then(step, step.last_working_date),
    "dueDate",
)
