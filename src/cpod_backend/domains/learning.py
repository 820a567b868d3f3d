"""Groups of people who go through a programme together, and the tests and questionnaires they take."""

from typing import Annotated, Literal

from cpod_backend.contract.entity import DomainInfo, Entity, One, Part, entity
from cpod_backend.contract.types import COMPUTED, Date, Id, Language, Range, STORED, Size, Time, Timezone, Uri, ref

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
    # computed: number of learnerIds, or of the group's members where groupId is given
    enrolled_count: Annotated[int | None, Range(0), COMPUTED, "Learners now."] = None
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
    # computed: mean share finished over all learners
    current_completion_percent: Annotated[float | None, Range(0, 100), COMPUTED, "Progress of the cohort."] = None
    lti_context_id: Annotated[str | None, Size(max=300), "Context identifier of the course in an LTI platform."] = None


# RULE: groupId and learnerIds are not both present.
# RULE: endDate is not before startDate; enrollmentClosesAt is after enrollmentOpensAt and not after endDate.
# RULE: enrolledCount is not above capacity.
# RULE: A person is not learner and facilitator of one cohort.
# RULE: locationId is present when deliveryMode is in_person and status is active.
# RULE: learnerIds does not change once status is completed.


class AssessmentQuestionOption(Part):
    """AssessmentQuestionOption"""

    key: Annotated[str, Size(max=50), "Key of the option."]
    text: Annotated[str, Size(max=1000), "Wording."]
    is_correct: Annotated[bool, "The option is right; not shown to learners."] = False


class AssessmentQuestion(Part):
    """AssessmentQuestion"""

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
    # computed: sum of points over questions
    max_score: Annotated[float | None, Range(0), STORED, "Highest score."] = None
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


# RULE: status published needs at least one question or an ltiResourceLinkUrl.
# RULE: Keys of questions are unique; single_choice and true_false have one right option, multiple_choice at least one, and true_false has two options; in kinds other than quiz, exam and certification none needs to be right.
# RULE: frameworkIds and controlIds are accepted only when kind is grc_self_assessment or compliance_audit.
# RULE: closesAt is after opensAt.
# RULE: questions of a published assessment do not change; it goes back to draft first, which is refused once somebody has taken it.
# RULE: accountId is present when kind is customer_health.
