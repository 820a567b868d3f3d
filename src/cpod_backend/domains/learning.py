"""Groups of people who go through a programme together, and the tests and questionnaires they take."""

from typing import Literal

from cpod_backend.contract.entity import DomainInfo, Entity, One, Part, entity
from cpod_backend.contract.patterns import distinct, kept, needs, needs_one_of, only_when, ordered, rule_of
from cpod_backend.contract.rule import Change, Tx, computed, refuse, rule, stamp
from cpod_backend.contract.stamps import round_half_up
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, Date, Id, Language, Range, Size, Time, Timezone, Uri, ref

DOMAIN = DomainInfo(
    name="Learning",
    prefix="learning",
    standards=(
        "xAPI 1.0.3 (ADL)",
        "1EdTech LTI 1.3",
        "1EdTech QTI 3.0",
        "1EdTech Open Badges 3.0",
        "ISO 30422 learning and development",
    ),
)

GRADED = ("quiz", "exam", "certification")
"""Kinds of assessment whose questions have right answers."""


@entity(
    prefix="coh",
    path="/v1/learning",
    unique=[("name",), ("lti_context_id",)],
    search=["name", "description", "program_code", "program_name", "skills"],
    expand={
        "group": One("group_id"),
        "learners": One("learner_ids"),
        "facilitators": One("facilitator_ids"),
        "location": One("location_id"),
        "assessments": One("assessment_ids"),
    },
    transitions={
        "status": {
            "planned": ["enrolling", "active", "cancelled"],
            "enrolling": ["planned", "active", "cancelled"],
            "active": ["completed", "cancelled"],
            "completed": ["active"],
        }
    },
    example={
        "name": "Secure coding, spring 2026",
        "description": "Six weeks on the common weaknesses of web applications, with a test at the end.",
        "programCode": "SEC-201",
        "programName": "Secure coding",
        "status": "enrolling",
        "deliveryMode": "blended",
        "learnerIds": ["per-01JK1BA9HZWZBK01QDY53AAPZZ", "per-01JGEESPSYMRASJZ197M3E0PA7"],
        "facilitatorIds": ["per-01JNN1Y0ZE3FX9DV7QH5PGGM9K"],
        "capacity": 24,
        "enrollmentOpensAt": "2026-03-01T08:00:00Z",
        "enrollmentClosesAt": "2026-04-05T18:00:00Z",
        "startDate": "2026-04-13",
        "endDate": "2026-05-22",
        "timezone": "Europe/Dublin",
        "sessionCount": 6,
        "skills": ["threat modelling", "input validation"],
        "assessmentIds": ["asm-01JEY9VRZMVHCWM4843STA62V0"],
        "isMandatory": True,
        "completionRequiredPercent": 80,
    },
)
class Cohort(Entity):
    """A run of a programme with its learners, its facilitators and its dates."""

    name: Annotated[str, Size(1, 200), "Name of the cohort."]
    description: Annotated[str | None, Size(max=4000), "Aim and content of the programme."] = None
    program_code: Annotated[str | None, Size(max=80), "Programme's key in the course catalog."] = None
    program_name: Annotated[str | None, Size(max=200), "Name of the programme."] = None
    status: Annotated[Literal["planned", "enrolling", "active", "completed", "cancelled"], "State of the run."] = "planned"
    delivery_mode: Annotated[Literal["in_person", "virtual_live", "self_paced", "blended", "on_the_job"], "Form of teaching."] = "blended"
    group_id: Annotated[Id | None, ref("Group"), "Group whose members are the learners, instead of learnerIds."] = None
    learner_ids: Annotated[list[Id] | None, ref("Person"), Size(max=5000), "People enrolled."] = None
    facilitator_ids: Annotated[list[Id] | None, ref("Person"), Size(max=50), "People who teach or guide."] = None
    capacity: Annotated[int | None, Range(1, 5000), "Most learners."] = None
    enrolled_count: Annotated[int, Range(0), COMPUTED, "Learners now."] = 0
    enrollment_opens_at: Annotated[Time | None, "Start of the enrolment."] = None
    enrollment_closes_at: Annotated[Time | None, "End of the enrolment."] = None
    start_date: Annotated[Date, "First day."]
    end_date: Annotated[Date | None, "Last day."] = None
    timezone: Annotated[Timezone, "Time zone of the sessions."] = "UTC"
    session_count: Annotated[int | None, Range(0), "Number of sessions."] = None
    location_id: Annotated[Id | None, ref("Location"), "Place of sessions in person."] = None
    language: Annotated[Language, "Language of teaching."] = "en"
    skills: Annotated[list[Annotated[str, Size(max=100)]] | None, Size(max=50), "Skills the programme builds."] = None
    assessment_ids: Annotated[list[Id] | None, ref("Assessment"), Size(max=50), "Assessments every learner takes."] = None
    is_mandatory: Annotated[bool, "Learners were enrolled by duty."] = False
    completion_required_percent: Annotated[float, Range(0, 100), "Share of the programme a learner must finish to complete it."] = 100.0
    current_completion_percent: Annotated[float, Range(0, 100), COMPUTED, "Progress of the cohort."] = 0.0
    lti_context_id: Annotated[str | None, Size(max=300), "Context identifier of the course in an LTI platform."] = None


@computed(Cohort)
async def enrolled_count(cohort: Cohort, tx: Tx) -> int:
    return len(await learners_of(cohort, tx))


@computed(Cohort)
async def current_completion_percent(cohort: Cohort, tx: Tx) -> float:
    learners = await learners_of(cohort, tx)
    shares: dict[str, list[float]] = {id: [] for id in learners}
    for part in await tx.find("LearningRecord", cohort_id=cohort.id):
        if part.person_id in shares:
            shares[part.person_id].append(part.progress_percent)
    done = sum(sum(parts) / len(parts) for parts in shares.values() if parts)
    return round_half_up(done / len(shares), 1) if shares else 0.0


async def learners_of(cohort: Cohort, tx: Tx) -> list[str]:
    if cohort.group_id is None:
        return cohort.learner_ids or []
    group = await tx.get("Group", cohort.group_id)
    return group.member_ids or [] if group else []


learners_come_from_one_source = rule_of(
    Cohort, "groupId and learnerIds are not both present.", lambda cohort: not (cohort.group_id and cohort.learner_ids), "groupId"
)

learners_stand_once = distinct(Cohort, "learner_ids", "Each learner stands in learnerIds at most once.")

cohort_ends_after_it_starts = ordered(Cohort, "start_date", "end_date", "endDate is not before startDate.")

enrollment_closes_after_it_opens = ordered(
    Cohort, "enrollment_opens_at", "enrollment_closes_at", "enrollmentClosesAt is after enrollmentOpensAt.", strict=True
)

enrollment_closes_before_the_end = rule_of(
    Cohort,
    "The day of enrollmentClosesAt in UTC is not after endDate.",
    lambda cohort: not (cohort.enrollment_closes_at and cohort.end_date) or cohort.enrollment_closes_at[:10] <= cohort.end_date,
    "enrollmentClosesAt",
)


@rule(Cohort)
async def learners_fit_in(change: Change[Cohort]) -> None:
    """enrolledCount is not above capacity."""
    cohort = change.record
    if cohort.capacity is None or not change.changed("capacity", "learner_ids", "group_id"):
        return
    enrolled = len(await learners_of(cohort, change.tx))
    if enrolled > cohort.capacity:
        refuse(f"{enrolled} learners are more than the capacity of {cohort.capacity}", "capacity")


@rule(Cohort)
async def nobody_teaches_themselves(change: Change[Cohort]) -> None:
    """A person is not learner and facilitator of one cohort."""
    cohort = change.record
    if not cohort.facilitator_ids or not change.changed("facilitator_ids", "learner_ids", "group_id"):
        return
    both = set(cohort.facilitator_ids) & set(await learners_of(cohort, change.tx))
    if both:
        refuse(f"{min(both)} is learner and facilitator of the cohort", "facilitatorIds")


sessions_in_person_have_a_place = needs(
    Cohort,
    "location_id",
    "locationId is present when deliveryMode is in_person and status is active.",
    when={"delivery_mode": ("in_person",), "status": ("active",)},
)

learners_of_a_completed_cohort_are_kept = kept(
    Cohort, "learnerIds does not change once status is completed.", when={"status": ("completed",)}, fields=("learner_ids",)
)


class AssessmentQuestionOption(Part):
    """One option of a question."""

    key: Annotated[str, Size(max=50), "Key of the option."]
    text: Annotated[str, Size(max=1000), "Wording."]
    is_correct: Annotated[bool, "The option is right; not shown to learners."] = False


class AssessmentQuestion(Part):
    """One question of an assessment."""

    key: Annotated[str, Size(max=50), "Key of the question within the assessment."]
    text: Annotated[str, Size(max=4000), "Wording."]
    interaction: Annotated[
        Literal[
            "single_choice",
            "multiple_choice",
            "true_false",
            "text_entry",
            "extended_text",
            "numeric",
            "match",
            "order",
            "scale",
            "file_upload",
        ],
        "Way of answering, after QTI interactions.",
    ]
    options: Annotated[list[AssessmentQuestionOption] | None, Size(max=50), "Options to choose from, match or put in order."] = None
    correct_answer: Annotated[str | None, Size(max=1000), "Right answer of a text or numeric question; not shown to learners."] = None
    points: Annotated[float, Range(0, 1000), "Points for a right answer."] = 1.0
    is_required: Annotated[bool, "An answer must be given."] = True
    explanation: Annotated[str | None, Size(max=4000), "Feedback after answering."] = None
    control_id: Annotated[Id | None, ref("GrcControl"), "Control the question is about."] = None


@entity(
    prefix="asm",
    path="/v1/learning/assessments",
    unique=[("name", "cohort_id"), ("activity_iri",)],
    search=["name", "description"],
    expand={
        "owner": One("owner_id"),
        "cohort": One("cohort_id"),
        "group": One("group_id"),
        "account": One("account_id"),
        "frameworks": One("framework_ids"),
        "controls": One("control_ids"),
    },
    transitions={"status": {"draft": ["published", "archived"], "published": ["draft", "closed"], "closed": ["published", "archived"]}},
    immutable=["kind"],
    example={
        "name": "Secure coding final test",
        "description": "Ten minutes, two questions, no aids.",
        "kind": "quiz",
        "ownerId": "per-01JNN1Y0ZE3FX9DV7QH5PGGM9K",
        "questions": [
            {
                "key": "q1",
                "text": "Which of these stops SQL injection best?",
                "interaction": "single_choice",
                "options": [
                    {"key": "a", "text": "Escaping quotes by hand"},
                    {"key": "b", "text": "Parameterised statements", "isCorrect": True},
                    {"key": "c", "text": "Hiding error messages"},
                ],
                "points": 2,
                "explanation": "Parameters keep data and code apart in the database driver.",
            },
            {
                "key": "q2",
                "text": "Output encoding depends on the place in the page where the value lands.",
                "interaction": "true_false",
                "options": [{"key": "t", "text": "True", "isCorrect": True}, {"key": "f", "text": "False"}],
            },
        ],
        "passingPercent": 80,
        "timeLimitMinutes": 10,
        "maxAttempts": 3,
        "isShuffled": True,
        "feedbackMode": "after_submission",
        "frequency": "annual",
        "certificateValidMonths": 12,
        "activityIri": "https://learning.acme.example/activities/sec-201-final",
    },
)
class Assessment(Entity):
    """A test, survey or questionnaire with its questions, its scoring and its conditions."""

    name: Annotated[str, Size(1, 200), "Name of the assessment."]
    description: Annotated[str | None, Size(max=4000), "Purpose and instructions."] = None
    kind: Annotated[
        Literal[
            "quiz",
            "exam",
            "assignment",
            "practical",
            "certification",
            "survey",
            "self_assessment",
            "peer_review",
            "grc_self_assessment",
            "compliance_audit",
            "customer_health",
        ],
        "Sort of assessment.",
    ]
    status: Annotated[Literal["draft", "published", "closed", "archived"], "Whether it can be taken."] = "draft"
    owner_id: Annotated[Id | None, ref("Person"), "Person responsible for it."] = None
    cohort_id: Annotated[Id | None, ref("Cohort"), "Cohort it is set for."] = None
    group_id: Annotated[Id | None, ref("Group"), "Group it is set for."] = None
    account_id: Annotated[Id | None, ref("Account"), "Customer it is about."] = None
    framework_ids: Annotated[list[Id] | None, ref("GrcFramework"), Size(max=50), "Frameworks in scope of a compliance assessment."] = None
    control_ids: Annotated[list[Id] | None, ref("GrcControl"), Size(max=500), "Controls in scope of a compliance assessment."] = None
    questions: Annotated[list[AssessmentQuestion] | None, Size(max=500), "Questions in order."] = None
    max_score: Annotated[float, Range(0), STORED, "Highest score."] = 0.0
    passing_percent: Annotated[float, Range(0, 100), "Share of maxScore needed to pass."] = 70.0
    weight_percent: Annotated[float | None, Range(0, 100), "Share in the cohort's final grade."] = None
    time_limit_minutes: Annotated[int | None, Range(1, 1440), "Time for one attempt."] = None
    max_attempts: Annotated[int, Range(1, 100), "Attempts allowed."] = 1
    is_shuffled: Annotated[bool, "Questions and options come in random order."] = False
    feedback_mode: Annotated[Literal["immediate", "after_submission", "after_close", "never"], "When right answers are shown."] = (
        "after_submission"
    )
    opens_at: Annotated[Time | None, "Start of the time in which it can be taken."] = None
    closes_at: Annotated[Time | None, "End of that time."] = None
    frequency: Annotated[Literal["once", "monthly", "quarterly", "semi_annual", "annual", "biennial"], "How often it comes back."] = "once"
    certificate_valid_months: Annotated[int | None, Range(1, 120), "Months a pass counts."] = None
    activity_iri: Annotated[Uri | None, "Activity identifier in xAPI statements."] = None
    lti_resource_link_url: Annotated[Uri | None, "LTI launch address of an assessment that runs elsewhere."] = None


@stamp(Assessment)
def max_score(change: Change[Assessment]) -> None:
    change.record.max_score = sum((question.points for question in change.record.questions or ()), 0.0)


published_assessment_asks_something = needs_one_of(
    Assessment,
    ("questions", "lti_resource_link_url"),
    "status published needs at least one question or an ltiResourceLinkUrl.",
    when={"status": ("published",)},
)

question_keys_are_unique = distinct(Assessment, "questions", "Keys of questions are unique.", key=lambda question: question.key)


@rule(Assessment)
def choices_have_right_options(change: Change[Assessment]) -> None:
    """single_choice and true_false have one right option, multiple_choice at least one, and true_false has two options; in kinds other
    than quiz, exam and certification none needs to be right.
    """
    graded = change.record.kind in GRADED
    for index, question in enumerate(change.record.questions or ()):
        if fault := option_fault(question, graded):
            refuse(f"question {question.key} {fault}", f"/questions/{index}/options")


def option_fault(question: AssessmentQuestion, graded: bool) -> str | None:
    """What is wrong with the options of a question; None where nothing is."""
    options = question.options or []
    right = sum(option.is_correct for option in options)
    if question.interaction == "true_false" and len(options) != 2:
        return f"has {len(options)} options, but true_false has two"
    if question.interaction in ("single_choice", "true_false") and (right > 1 or (graded and right == 0)):
        return f"has {right} right options, but {question.interaction} has one"
    if question.interaction == "multiple_choice" and graded and right == 0:
        return "has no right option, but multiple_choice has at least one"
    return None


only_compliance_assessments_have_frameworks_and_controls = only_when(
    Assessment,
    ("framework_ids", "control_ids"),
    "frameworkIds and controlIds are accepted only when kind is grc_self_assessment or compliance_audit.",
    when={"kind": ("grc_self_assessment", "compliance_audit")},
)

assessment_closes_after_it_opens = ordered(Assessment, "opens_at", "closes_at", "closesAt is after opensAt.", strict=True)

published_questions_are_kept = kept(
    Assessment,
    "questions of a published assessment do not change; it goes back to draft first.",
    when={"status": ("published",)},
    fields=("questions",),
)


@rule(Assessment, "update")
async def taken_assessment_stays_published(change: Change[Assessment]) -> None:
    """A published assessment does not go back to draft once somebody has taken it, which a completed or failed LearningRecord tells."""
    if change.becomes("status", "draft") and await is_taken(change.record, change.tx):
        refuse(f"somebody has taken {change.record.id}", "status")


@rule(Assessment, "update")
async def taken_questions_are_kept(change: Change[Assessment]) -> None:
    """questions do not change any more once somebody has taken the assessment, whatever its status."""
    if change.changed("questions") and await is_taken(change.record, change.tx):
        refuse(f"somebody has taken {change.record.id}, so its questions stay as they are", "questions")


async def is_taken(assessment: Assessment, tx: Tx) -> bool:
    return await tx.count("LearningRecord", assessment_id=assessment.id, status=("completed", "failed")) > 0


customer_health_is_about_an_account = needs(
    Assessment, "account_id", "accountId is present when kind is customer_health.", when={"kind": ("customer_health",)}
)
