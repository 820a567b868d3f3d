"""Key results: measures with a start and a target, and the reports on the way between them."""

from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, Part, entity
from cpod_backend.contract.patterns import needs, only_when, refers_to, rule_of
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.stamps import percent, round_half_up
from cpod_backend.contract.types import STORED, Annotated, Currency, Date, Id, Range, Size, Time, ref
from cpod_backend.domains.okr.objective import lies_within

GRADED_BY_DISTANCE = ("number", "percentage", "currency")
"""Measures that are on their way from a start to a target."""


class KeyResultMilestone(Part):
    """One step of a key result."""

    name: Annotated[str, Size(max=200), "Step."]
    due_date: Annotated[Date | None, "Day by which it should be reached."] = None
    weight: Annotated[float, Range(0, 100), "Weight of the step."] = 1.0
    is_done: Annotated[bool, "Whether it is reached."] = False


class KeyResultCheckIn(Part):
    """One report on a key result."""

    recorded_at: Annotated[Time, "When it was reported."]
    value: Annotated[float, "Value at that time."]
    confidence_percent: Annotated[float | None, Range(0, 100), "Belief at that time."] = None
    comment: Annotated[str | None, Size(max=4000), "What happened and what comes next."] = None
    author_id: Annotated[Id | None, ref("Person"), "Person who reported."] = None


@entity(
    prefix="kr",
    path="/v1/okr/key-results",
    unique=[("objective_id", "title")],
    search=["title", "description"],
    expand={
        "objective": One("objective_id"),
        "owner": One("owner_id"),
        "connector": One("connector_id"),
        "features": Many("Feature", "key_result_id"),
        "goals": Many("PersonGoal", "key_result_id"),
    },
    transitions={
        "status": {
            "draft": ["active", "cancelled"],
            "active": ["draft", "achieved", "missed", "cancelled"],
            "achieved": ["active"],
            "missed": ["active"],
        }
    },
    immutable=["objective_id"],
    example={
        "objectiveId": "okr-01J9ZK3M5Q7R9T1V3X5Z7B9D9P",
        "title": "Patch latency for critical findings at most seven days",
        "description": "Median days from publication to the fix running everywhere.",
        "ownerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "metricType": "number",
        "direction": "decrease",
        "unit": "days",
        "startValue": 21,
        "targetValue": 7,
        "currentValue": 16,
        "confidencePercent": 70,
        "health": "on_track",
        "weight": 2,
        "dueDate": "2026-09-30",
        "checkIns": [
            {
                "recordedAt": "2026-07-15T09:00:00Z",
                "value": 16,
                "confidencePercent": 70,
                "comment": "Rolling upgrades are live in two of three regions.",
                "authorId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
            }
        ],
    },
)
class KeyResult(Entity):
    """A measure with start and target that shows how far an objective has come."""

    objective_id: Annotated[Id, ref("Objective"), "Objective it measures."]
    title: Annotated[str, Size(max=300), "The measure in one line."]
    description: Annotated[str | None, Size(max=5000), "How it is measured."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Person who moves and reports it."] = None
    metric_type: Annotated[Literal["number", "percentage", "currency", "binary", "milestone"], "Kind of measure."] = "number"
    direction: Annotated[
        Literal["increase", "decrease", "maintain"], "Which way is good; maintain means staying at the target or above it."
    ] = "increase"
    unit: Annotated[str | None, Size(max=40), "Unit, such as percent or minutes."] = None
    currency: Annotated[Currency | None, "Currency where metricType is currency; the values are then in minor units."] = None
    start_value: Annotated[float, "Value at the start."] = 0.0
    target_value: Annotated[float, "Value to reach."] = 1.0
    current_value: Annotated[float | None, "Latest value; startValue where it is left out at creation."] = None
    milestones: Annotated[list[KeyResultMilestone] | None, Size(max=30), "Steps of a measure of type milestone."] = None
    progress_percent: Annotated[float, STORED, "Progress so far."] = 0.0
    score: Annotated[float, STORED, "Grade from 0.0 to 1.0."] = 0.0
    confidence_percent: Annotated[float | None, Range(0, 100), "Owner's belief that the target will be reached."] = None
    health: Annotated[Literal["on_track", "at_risk", "off_track"] | None, "Owner's view at the latest check-in."] = None
    status: Annotated[Literal["draft", "active", "achieved", "missed", "cancelled"], "State of the measure."] = "active"
    weight: Annotated[float, Range(0, 100), "Weight in the objective."] = 1.0
    due_date: Annotated[Date | None, "Day by which the target should be reached."] = None
    check_in_frequency: Annotated[Literal["weekly", "biweekly", "monthly"], "How often it is reported."] = "weekly"
    data_source_type: Annotated[Literal["manual", "connector", "formula"], "Where the value comes from."] = "manual"
    connector_id: Annotated[Id | None, ref("Connector"), "Connector that delivers the value."] = None
    query: Annotated[str | None, Size(max=4000), "Query or formula that yields the value."] = None
    check_ins: Annotated[list[KeyResultCheckIn] | None, Size(max=300), "Reports over time, oldest first."] = None
    last_check_in_at: Annotated[Time | None, STORED, "When it was last reported."] = None


@stamp(KeyResult)
def current_value(change: Change[KeyResult]) -> None:
    if change.creating and change.record.current_value is None:
        change.record.current_value = change.record.start_value


@stamp(KeyResult)
def progress_and_score(change: Change[KeyResult]) -> None:
    result = change.record
    result.progress_percent = round_half_up(min(max(progress_of(result), 0.0), 100.0), 1)
    result.score = round_half_up(result.progress_percent / 100, 2)


def progress_of(result: KeyResult) -> float:
    """Share of the way that is done, in percent; below 0 and above 100 where the value went past an end."""
    if result.metric_type == "milestone":
        steps = result.milestones or []
        return percent(sum(step.weight for step in steps if step.is_done), sum(step.weight for step in steps))
    if result.current_value is None:
        return 0.0
    if result.metric_type == "binary":
        return 100.0 if result.current_value == 1 else 0.0
    if result.direction == "maintain":
        return 100.0 if result.current_value >= result.target_value else 0.0
    way = result.target_value - result.start_value
    return (result.current_value - result.start_value) / way * 100 if way else 0.0


@stamp(KeyResult)
def check_ins_in_order(change: Change[KeyResult]) -> None:
    result = change.record
    result.check_ins = sorted(result.check_ins, key=lambda report: report.recorded_at) if result.check_ins else result.check_ins
    result.last_check_in_at = result.check_ins[-1].recorded_at if result.check_ins else None


@rule(KeyResult)
def target_lies_in_the_direction(change: Change[KeyResult]) -> None:
    """targetValue is above startValue where direction is increase and below it where direction is decrease, for types number, percentage
    and currency.
    """
    result = change.record
    if result.metric_type not in GRADED_BY_DISTANCE:
        return
    if result.direction == "increase" and result.target_value <= result.start_value:
        refuse(f"targetValue {result.target_value} is not above startValue {result.start_value}", "targetValue")
    if result.direction == "decrease" and result.target_value >= result.start_value:
        refuse(f"targetValue {result.target_value} is not below startValue {result.start_value}", "targetValue")


money_has_a_currency = needs(KeyResult, "currency", "currency is set where metricType is currency.", when={"metric_type": ("currency",)})

only_money_has_a_currency = only_when(
    KeyResult, "currency", "currency is set only where metricType is currency.", when={"metric_type": ("currency",)}
)

only_milestone_measures_have_milestones = only_when(
    KeyResult, "milestones", "milestones are set only where metricType is milestone.", when={"metric_type": ("milestone",)}
)


@rule(KeyResult)
def binary_measures_are_0_or_1(change: Change[KeyResult]) -> None:
    """A binary measure has startValue 0, targetValue 1 and a currentValue of 0 or 1."""
    result = change.record
    if result.metric_type != "binary":
        return
    if result.start_value != 0:
        refuse(f"startValue is {result.start_value}, but a binary measure starts at 0", "startValue")
    if result.target_value != 1:
        refuse(f"targetValue is {result.target_value}, but a binary measure aims at 1", "targetValue")
    if result.current_value not in (0, 1):
        refuse(f"currentValue is {result.current_value}, but that of a binary measure is 0 or 1", "currentValue")


connected_measure_has_a_connector = needs(
    KeyResult, "connector_id", "connectorId is set where dataSourceType is connector.", when={"data_source_type": ("connector",)}
)

only_connected_measures_have_a_connector = only_when(
    KeyResult, "connector_id", "connectorId is set only where dataSourceType is connector.", when={"data_source_type": ("connector",)}
)

formula_is_written_down = needs(KeyResult, "query", "A formula has a query.", when={"data_source_type": ("formula",)})

achieved_is_complete = rule_of(
    KeyResult,
    "An achieved key result has progressPercent 100.",
    lambda result: result.status != "achieved" or result.progress_percent == 100,
    "status",
)

finished_objectives_take_no_key_results = refers_to(
    KeyResult,
    "objective_id",
    "Objective",
    "A closed or cancelled objective takes no new key results.",
    unless={"status": ("closed", "cancelled")},
)


@rule(KeyResult)
async def due_within_the_objective(change: Change[KeyResult]) -> None:
    """dueDate lies between startDate and endDate of the objective."""
    result = change.record
    if result.due_date is None or not change.changed("due_date"):
        return
    # The objective's dates may be moving at this moment, which looks at the due dates: one has to wait for the other.
    objective = await change.tx.lock("Objective", result.objective_id)
    if objective and not lies_within(result.due_date, objective):
        refuse(f"dueDate {result.due_date} is not between {objective.start_date} and {objective.end_date}", "dueDate")
