"""How people are doing: their reviews, their personal goals and what they have learned."""

from typing import Annotated, Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, Part, entity
from cpod_backend.contract.types import COMPUTED, Currency, Date, Id, MinorUnits, Pattern, Range, STORED, Size, Time, ref

DOMAIN = DomainInfo(
    name="Performance",
    prefix="performance",
    standards=(
        "ISO 30414 human capital reporting",
        "HR Open Standards performance management",
        "SMART goals",
        "xAPI 1.0.3 and IEEE 9274.1.1",
        "SCORM 2004 status terms",
        "Open Badges 3.0",
    ),
)


class PerformanceReviewCompetency(Part):
    """PerformanceReviewCompetency"""

    name: Annotated[str, Size(max=160), "Competency."]
    weight_percent: Annotated[float | None, Range(0, 100), "Share in the overall rating."] = None
    self_rating: Annotated[float | None, Range(1, 5), "The person's rating."] = None
    manager_rating: Annotated[float | None, Range(1, 5), "The reviewer's rating."] = None
    comment: Annotated[str | None, Size(max=4000), "Observations and examples."] = None


class PerformanceReviewPeerFeedback(Part):
    """PerformanceReviewPeerFeedback"""

    author_id: Annotated[Id, ref("Person"), "Colleague who gives it."]
    relationship: Annotated[
        Literal["peer", "direct_report", "stakeholder", "customer", "other"], "How the colleague works with the person."
    ] = "peer"
    comment: Annotated[str, Size(max=5000), "The feedback."]
    is_anonymous: Annotated[bool, "Whether the person may see who gave it."] = False


@entity(
    prefix="prv",
    path="/v1/performance",
    unique=[("person_id", "reviewer_id", "type", "cycle_name")],
    search=["cycle_name", "manager_comments", "strengths", "development_areas"],
    expand={
        "person": One("person_id"),
        "reviewer": One("reviewer_id"),
        "goals": One("goal_ids"),
    },
    transitions={
        "status": {
            "not_started": ["self_assessment", "manager_review", "cancelled"],
            "self_assessment": ["manager_review", "cancelled"],
            "manager_review": ["self_assessment", "calibration", "shared", "cancelled"],
            "calibration": ["manager_review", "shared", "cancelled"],
            "shared": ["manager_review", "acknowledged"],
        }
    },
    immutable=["person_id", "type", "cycle_name"],
    example={
        "personId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "reviewerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "type": "mid_year",
        "cycleName": "2026 mid-year",
        "periodStartDate": "2026-01-01",
        "periodEndDate": "2026-06-30",
        "dueDate": "2026-07-31",
        "status": "manager_review",
        "selfAssessment": "Led the move of eleven services to the new cluster without customer impact.",
        "selfRating": 4,
        "managerRating": 4.2,
        "competencies": [
            {
                "name": "Technical depth",
                "weightPercent": 60,
                "selfRating": 4,
                "managerRating": 4.5,
                "comment": "Designed the upgrade procedure now used by all teams.",
            },
            {"name": "Collaboration", "weightPercent": 40, "selfRating": 4, "managerRating": 3.8},
        ],
        "goalIds": ["goal-01J9ZK3M5Q7R9T1V3X5Z7B9D6K"],
        "strengths": "Calm and thorough in incidents.",
        "developmentAreas": "Delegating earlier.",
        "potential": "high",
        "recommendation": "promotion",
    },
)
class PerformanceReview(Entity):
    """The assessment of a person's work over a period, from self-assessment to acknowledgement."""

    person_id: Annotated[Id, ref("Person"), "Person who is reviewed."]
    reviewer_id: Annotated[Id, ref("Person"), "Person who reviews, usually the manager."]
    type: Annotated[
        Literal["annual", "mid_year", "quarterly", "probation", "project", "peer", "upward", "self", "promotion", "exit"],
        "Occasion or angle of the review.",
    ]
    cycle_name: Annotated[str, Size(max=120), "Review cycle, such as 2026 mid-year."]
    period_start_date: Annotated[Date, "First day looked at."]
    period_end_date: Annotated[Date, "Last day looked at."]
    due_date: Annotated[Date | None, "Day by which the review is to be shared."] = None
    status: Annotated[
        Literal["not_started", "self_assessment", "manager_review", "calibration", "shared", "acknowledged", "cancelled"],
        "Step of the review.",
    ] = "not_started"
    self_assessment: Annotated[str | None, Size(max=20000), "What the person writes about the period."] = None
    self_rating: Annotated[float | None, Range(1, 5), "Rating the person gives."] = None
    manager_rating: Annotated[float | None, Range(1, 5), "Rating the reviewer gives."] = None
    calibrated_rating: Annotated[float | None, Range(1, 5), "Rating after comparison across teams; it outranks managerRating."] = None
    # computed: from calibratedRating, else managerRating: below 1.5, below 2.5, below 3.5, below 4.5, from 4.5 up, in the order of the values; empty without a rating
    rating_label: Annotated[
        Literal["unsatisfactory", "needs_improvement", "meets_expectations", "exceeds_expectations", "outstanding"] | None,
        STORED,
        "Rating in words.",
    ] = None
    competencies: Annotated[list[PerformanceReviewCompetency] | None, Size(max=40), "Competencies rated one by one."] = None
    goal_ids: Annotated[list[Id] | None, ref("PersonGoal"), Size(max=50), "Goals the review looks back on."] = None
    strengths: Annotated[str | None, Size(max=10000), "What went well."] = None
    development_areas: Annotated[str | None, Size(max=10000), "What to work on."] = None
    manager_comments: Annotated[str | None, Size(max=20000), "Overall appraisal."] = None
    employee_comments: Annotated[str | None, Size(max=10000), "What the person answers to the appraisal."] = None
    peer_feedback: Annotated[list[PerformanceReviewPeerFeedback] | None, Size(max=50), "Feedback from colleagues."] = None
    potential: Annotated[Literal["low", "medium", "high"] | None, "Second axis of the nine-box grid."] = None
    recommendation: Annotated[
        Literal[
            "no_change",
            "promotion",
            "lateral_move",
            "compensation_review",
            "development_plan",
            "improvement_plan",
            "confirm_probation",
            "extend_probation",
            "end_employment",
        ]
        | None,
        "What the reviewer proposes.",
    ] = None
    # computed: time at which status last became shared
    shared_at: Annotated[Time | None, STORED, "When the person got to see the review."] = None
    # computed: time at which status became acknowledged
    acknowledged_at: Annotated[Time | None, STORED, "When the person confirmed having seen it."] = None
    # computed: true where dueDate is before today in UTC and status is not shared, acknowledged or cancelled
    is_overdue: Annotated[bool | None, COMPUTED, "Whether the review is late."] = None


# RULE: periodEndDate is not before periodStartDate.
# RULE: reviewerId equals personId exactly where type is self.
# RULE: weightPercent over all competencies adds up to 100 where any competency has one.
# RULE: A shared or acknowledged review has a managerRating or a calibratedRating, except of type self or peer.
# RULE: goalIds names goals of the reviewed person.
# RULE: The author of peer feedback is neither the reviewed person nor named twice.


class PersonGoalCheckIn(Part):
    """PersonGoalCheckIn"""

    recorded_at: Annotated[Time, "When the note was made."]
    progress_percent: Annotated[float | None, Range(0, 100), "Progress at that time."] = None
    health: Annotated[Literal["on_track", "at_risk", "off_track"] | None, "How it looked."] = None
    comment: Annotated[str | None, Size(max=4000), "What happened and what comes next."] = None
    author_id: Annotated[Id | None, ref("Person"), "Person who wrote it."] = None


@entity(
    prefix="goal",
    path="/v1/performance/goals",
    search=["title", "description", "closing_comment"],
    expand={
        "person": One("person_id"),
        "manager": One("manager_id"),
        "parent_goal": One("parent_goal_id"),
        "objective": One("objective_id"),
        "key_result": One("key_result_id"),
        "child_goals": Many("PersonGoal", "parent_goal_id"),
    },
    transitions={
        "status": {
            "draft": ["active", "cancelled"],
            "active": ["achieved", "partially_achieved", "missed", "deferred", "cancelled"],
            "deferred": ["active", "cancelled"],
        }
    },
    immutable=["person_id"],
    example={
        "personId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "title": "Cut the median build time to under six minutes",
        "description": "Measured on the main branch over the last fourteen days.",
        "type": "business",
        "status": "active",
        "health": "on_track",
        "priority": "high",
        "period": "2026-H1",
        "startDate": "2026-01-05",
        "dueDate": "2026-06-30",
        "metricUnit": "minutes",
        "startValue": 14,
        "targetValue": 6,
        "currentValue": 8,
        "weightPercent": 40,
        "managerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "keyResultId": "kr-01J9ZK3M5Q7R9T1V3X5Z7B9D7M",
        "checkIns": [
            {
                "recordedAt": "2026-04-02T10:00:00Z",
                "progressPercent": 60,
                "health": "on_track",
                "comment": "Remote cache is live.",
                "authorId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
            }
        ],
    },
)
class PersonGoal(Entity):
    """Something a person sets out to achieve by a date, with a measure and check-ins."""

    person_id: Annotated[Id, ref("Person"), "Person whose goal it is."]
    title: Annotated[str, Size(max=300), "The goal in one line."]
    description: Annotated[str | None, Size(max=10000), "Context and what success looks like."] = None
    type: Annotated[
        Literal["business", "development", "behavioral", "project", "compliance", "stretch", "improvement_plan"], "Purpose of the goal."
    ] = "business"
    status: Annotated[
        Literal["draft", "active", "achieved", "partially_achieved", "missed", "deferred", "cancelled"], "State of the goal."
    ] = "draft"
    health: Annotated[Literal["on_track", "at_risk", "off_track"] | None, "How it looks at present."] = None
    priority: Annotated[Literal["low", "medium", "high"], "Rank among the person's goals."] = "medium"
    period: Annotated[str | None, Pattern(r"^[0-9]{4}(-(Q[1-4]|H[12]))?$"), "Year, half or quarter, such as 2026-H2."] = None
    start_date: Annotated[Date | None, "Day from which it counts."] = None
    due_date: Annotated[Date | None, "Day by which it is to be achieved."] = None
    metric_unit: Annotated[str | None, Size(max=40), "Unit of the measure, such as percent or customers."] = None
    start_value: Annotated[float | None, "Measure at the start."] = None
    target_value: Annotated[float | None, "Measure to reach."] = None
    current_value: Annotated[float | None, "Measure now."] = None
    progress_percent: Annotated[
        float,
        Range(0, 100),
        "Progress; where startValue, targetValue and currentValue are all set the server works it out from them, within 0 and 100, whatever is sent.",
    ] = 0.0
    weight_percent: Annotated[float | None, Range(0, 100), "Share in the person's goals of the period."] = None
    manager_id: Annotated[Id | None, ref("Person"), "Manager who agreed to the goal."] = None
    parent_goal_id: Annotated[Id | None, ref("PersonGoal"), "Goal it serves, often the manager's."] = None
    objective_id: Annotated[Id | None, ref("Objective"), "Objective it serves."] = None
    key_result_id: Annotated[Id | None, ref("KeyResult"), "Key result it serves."] = None
    visibility: Annotated[Literal["private", "manager", "department", "tenant"], "Who may see it."] = "manager"
    check_ins: Annotated[list[PersonGoalCheckIn] | None, Size(max=200), "Progress notes over time."] = None
    closing_comment: Annotated[str | None, Size(max=4000), "Outcome in words."] = None
    # computed: time at which status last became achieved, partially_achieved, missed or cancelled
    closed_at: Annotated[Time | None, STORED, "When the goal was closed."] = None
    # computed: true while status is draft or active and dueDate is before today in UTC
    is_overdue: Annotated[bool | None, COMPUTED, "Whether it is late."] = None


# RULE: dueDate is not before startDate, and an active goal has a dueDate.
# RULE: parentGoalId is neither the goal itself nor one of its descendants.
# RULE: weightPercent over a person's active goals of one period adds up to at most 100.
# RULE: targetValue differs from startValue where both are set.
# RULE: An achieved goal has progressPercent 100.
# RULE: The key result belongs to the objective where both are set.


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
    # computed: true where validUntilDate is before today in UTC
    is_expired: Annotated[bool | None, COMPUTED, "Whether it has to be renewed."] = None
    cost: Annotated[MinorUnits | None, Range(0), "Fee paid."] = None
    currency: Annotated[Currency | None, "Currency of the fee."] = None


# RULE: completedAt is not before startedAt, and neither is in the future.
# RULE: A completed record has progressPercent 100 and, where both are set, a score of at least passingScore.
# RULE: A failed record with score and passingScore has a score below passingScore.
# RULE: validUntilDate is set only on completed records and is not before the day of completedAt.
# RULE: currency is set where cost is set.
# RULE: A mandatory record is waived only where it has an assignedById.
