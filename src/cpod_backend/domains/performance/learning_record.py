"""What people learn: courses and exams from assignment to certificate."""

from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import needs, not_future, only_when, ordered, rule_of
from cpod_backend.contract.rule import Change, Tx, computed, stamp
from cpod_backend.contract.types import COMPUTED, Annotated, Currency, Date, Id, MinorUnits, Range, Size, Time, ref


@entity(
    prefix="lrn",
    path="/v1/performance/learning-records",
    unique=[("certificate_number",)],
    search=["title", "course_code", "provider", "skill_names"],
    expand={
        "person": One("person_id"),
        "assigned_by": One("assigned_by_id"),
        "cohort": One("cohort_id"),
        "assessment": One("assessment_id"),
        "skills": Many("PersonSkill", "learning_record_id"),
    },
    transitions={
        "status": {
            "assigned": ["enrolled", "in_progress", "completed", "withdrawn", "waived"],
            "enrolled": ["in_progress", "completed", "failed", "withdrawn", "waived"],
            "in_progress": ["completed", "failed", "withdrawn", "waived"],
            "failed": ["in_progress"],
            "withdrawn": ["enrolled"],
        }
    },
    immutable=["person_id"],
    example={
        "personId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "title": "Data protection essentials 2026",
        "courseCode": "GDPR-101",
        "type": "compliance_training",
        "provider": "Internal academy",
        "deliveryMethod": "self_paced",
        "status": "completed",
        "isMandatory": True,
        "assignedById": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "skillNames": ["GDPR"],
        "dueDate": "2026-03-31",
        "startedAt": "2026-03-09T13:00:00Z",
        "completedAt": "2026-03-09T14:10:00Z",
        "progressPercent": 100,
        "score": 92,
        "passingScore": 80,
        "durationMinutes": 70,
        "creditHours": 1,
        "validUntilDate": "2027-03-08",
    },
)
class LearningRecord(Entity):
    """A person's part in one piece of learning, from assignment to certificate."""

    person_id: Annotated[Id, ref("Person"), "Person who learns."]
    title: Annotated[str, Size(max=300), "Name of the course or activity."]
    course_code: Annotated[str | None, Size(max=80), "Code in the course catalogue."] = None
    type: Annotated[
        Literal[
            "course",
            "compliance_training",
            "certification",
            "workshop",
            "webinar",
            "conference",
            "degree",
            "exam",
            "book",
            "mentoring",
            "on_the_job",
        ],
        "Kind of learning.",
    ]
    provider: Annotated[str | None, Size(max=200), "Who offers it."] = None
    delivery_method: Annotated[
        Literal["self_paced", "virtual_classroom", "classroom", "blended", "on_the_job"] | None, "How it is taught."
    ] = None
    status: Annotated[
        Literal["assigned", "enrolled", "in_progress", "completed", "failed", "withdrawn", "waived"], "State of the person's attempt."
    ] = "assigned"
    is_mandatory: Annotated[bool, "Whether the person has to do it."] = False
    assigned_by_id: Annotated[Id | None, ref("Person"), "Person who assigned it."] = None
    cohort_id: Annotated[Id | None, ref("Cohort"), "Group with which the person learns."] = None
    assessment_id: Annotated[Id | None, ref("Assessment"), "Test that closes it."] = None
    skill_names: Annotated[list[Annotated[str, Size(max=160)]] | None, Size(max=30), "Skills it teaches."] = None
    due_date: Annotated[Date | None, "Day by which it is to be completed."] = None
    started_at: Annotated[Time | None, "When the person began."] = None
    completed_at: Annotated[
        Time | None, "When the person finished; the server fills it when status becomes completed or failed and it is empty."
    ] = None
    progress_percent: Annotated[float, Range(0, 100), "Share done."] = 0.0
    score: Annotated[float | None, Range(0, 100), "Result in percent."] = None
    passing_score: Annotated[float | None, Range(0, 100), "Result needed to pass."] = None
    duration_minutes: Annotated[int | None, Range(0, 600000), "Time spent."] = None
    credit_hours: Annotated[float | None, Range(0, 1000), "Continuing education credits earned."] = None
    certificate_number: Annotated[str | None, Size(max=120), "Number on the certificate."] = None
    valid_until_date: Annotated[Date | None, "Last day on which the certificate holds."] = None
    is_expired: Annotated[bool, COMPUTED, "Whether it has to be renewed."] = False
    cost: Annotated[MinorUnits | None, Range(0), "Fee paid."] = None
    currency: Annotated[Currency | None, "Currency of the fee."] = None


@stamp(LearningRecord)
def completed_at(change: Change[LearningRecord]) -> None:
    ended = change.becomes("status", "completed") or change.becomes("status", "failed")
    if ended and change.record.completed_at is None:
        change.record.completed_at = change.now


@computed(LearningRecord)
def is_expired(record: LearningRecord, tx: Tx) -> bool:
    return record.valid_until_date is not None and record.valid_until_date < tx.today


completed_after_start = ordered(LearningRecord, "started_at", "completed_at", "completedAt is not before startedAt.")

learning_is_not_in_the_future = not_future(
    LearningRecord, ("started_at", "completed_at"), "Neither startedAt nor completedAt is in the future."
)

completed_record_is_complete = rule_of(
    LearningRecord,
    "A completed record has progressPercent 100.",
    lambda record: record.status != "completed" or record.progress_percent == 100,
    "progressPercent",
)

completed_record_is_passed = ordered(
    LearningRecord,
    "passing_score",
    "score",
    "A completed record has, where both are set, a score of at least passingScore.",
    when={"status": ("completed",)},
)

failed_record_is_not_passed = rule_of(
    LearningRecord,
    "A failed record with score and passingScore has a score below passingScore.",
    lambda record: record.status != "failed" or record.score is None or record.passing_score is None or record.score < record.passing_score,
    "score",
)

only_completed_records_are_valid = only_when(
    LearningRecord, "valid_until_date", "validUntilDate is set only on completed records.", when={"status": ("completed",)}
)

valid_after_completion = ordered(
    LearningRecord, "completed_at", "valid_until_date", "validUntilDate is not before the day of completedAt.", by_day=True
)

learning_cost_has_a_currency = needs(LearningRecord, "currency", "currency is set where cost is set.", given=("cost",))

waiver_of_a_duty_has_an_assigner = needs(
    LearningRecord,
    "assigned_by_id",
    "A mandatory record is waived only where it has an assignedById.",
    when={"status": ("waived",), "is_mandatory": (True,)},
)
