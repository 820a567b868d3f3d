"""Reviews of people's work over a period, from self-assessment to acknowledgement."""

from bisect import bisect_right
from typing import Literal, get_args

from cpod_backend.contract.entity import Entity, One, Part, entity
from cpod_backend.contract.patterns import distinct, ordered, refers_to, rule_of
from cpod_backend.contract.rule import Change, Tx, computed, refuse, rule, stamp
from cpod_backend.contract.stamps import stamp_time
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, Date, Id, Range, Size, Time, ref

RatingLabel = Literal["unsatisfactory", "needs_improvement", "meets_expectations", "exceeds_expectations", "outstanding"]


class PerformanceReviewCompetency(Part):
    """One competency with its ratings."""

    name: Annotated[str, Size(max=160), "Competency."]
    weight_percent: Annotated[float | None, Range(0, 100), "Share in the overall rating."] = None
    self_rating: Annotated[float | None, Range(1, 5), "The person's rating."] = None
    manager_rating: Annotated[float | None, Range(1, 5), "The reviewer's rating."] = None
    comment: Annotated[str | None, Size(max=4000), "Observations and examples."] = None


class PerformanceReviewPeerFeedback(Part):
    """What one colleague says about the reviewed person."""

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
    rating_label: Annotated[RatingLabel | None, STORED, "Rating in words."] = None
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
    shared_at: Annotated[Time | None, STORED, "When the person got to see the review."] = None
    acknowledged_at: Annotated[Time | None, STORED, "When the person confirmed having seen it."] = None
    is_overdue: Annotated[bool, COMPUTED, "Whether the review is late."] = False


@stamp(PerformanceReview)
def rating_label(change: Change[PerformanceReview]) -> None:
    review = change.record
    rating = review.calibrated_rating or review.manager_rating
    review.rating_label = get_args(RatingLabel)[bisect_right((1.5, 2.5, 3.5, 4.5), rating)] if rating else None


shared_at = stamp_time(PerformanceReview, "shared_at", of="status", to=("shared",))

acknowledged_at = stamp_time(PerformanceReview, "acknowledged_at", of="status", to=("acknowledged",))


@computed(PerformanceReview)
def is_overdue(review: PerformanceReview, tx: Tx) -> bool:
    is_open = review.status not in ("shared", "acknowledged", "cancelled")
    return is_open and review.due_date is not None and review.due_date < tx.today


review_ends_after_start = ordered(PerformanceReview, "period_start_date", "period_end_date", "periodEndDate is not before periodStartDate.")

only_self_reviews_are_by_the_person = rule_of(
    PerformanceReview,
    "reviewerId equals personId exactly where type is self.",
    lambda review: (review.reviewer_id == review.person_id) == (review.type == "self"),
    "reviewerId",
)


@rule(PerformanceReview)
def competencies_weigh_100_percent(change: Change[PerformanceReview]) -> None:
    """weightPercent over all competencies adds up to 100 where any competency has one."""
    weights = [item.weight_percent for item in change.record.competencies or () if item.weight_percent is not None]
    total = round(sum(weights), 6)
    if weights and total != 100:
        refuse(f"weightPercent adds up to {total}, not 100", "competencies")


@rule(PerformanceReview)
def shared_review_has_a_rating(change: Change[PerformanceReview]) -> None:
    """A shared or acknowledged review has a managerRating or a calibratedRating, except of type self or peer."""
    review = change.record
    if review.status not in ("shared", "acknowledged") or review.type in ("self", "peer"):
        return
    if review.manager_rating is None and review.calibrated_rating is None:
        refuse(f"a review that is {review.status} needs a managerRating or a calibratedRating", "managerRating")


goals_are_the_persons = refers_to(
    PerformanceReview, "goal_ids", "PersonGoal", "goalIds names goals of the reviewed person.", same={"person_id": "person_id"}
)


@rule(PerformanceReview)
def peers_are_other_people(change: Change[PerformanceReview]) -> None:
    """The author of peer feedback is not the reviewed person."""
    for index, feedback in enumerate(change.record.peer_feedback or ()):
        if feedback.author_id == change.record.person_id:
            refuse(f"{feedback.author_id} is the reviewed person", f"/peerFeedback/{index}/authorId")


peers_speak_once = distinct(
    PerformanceReview, "peer_feedback", "The author of peer feedback is not named twice.", key=lambda feedback: feedback.author_id
)
