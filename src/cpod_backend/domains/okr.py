"""What the organization wants to achieve in a period and the measures that show whether it does."""

from typing import Annotated, Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, Part, entity
from cpod_backend.contract.types import COMPUTED, Currency, Date, Id, Pattern, Range, STORED, Size, Time, ref

DOMAIN = DomainInfo(
    name="OKR",
    prefix="okr",
    standards=(
        "Objectives and Key Results after Doerr and Grove",
        "Google re:Work OKR scoring",
        "SMART criteria",
        "ISO 4217",
    ),
)


@entity(
    prefix="okr",
    path="/v1/okr",
    unique=[("period", "owner_id", "title")],
    search=["title", "description", "closing_note"],
    expand={
        "owner": One("owner_id"),
        "department": One("department_id"),
        "group": One("group_id"),
        "parent_objective": One("parent_objective_id"),
        "projects": One("project_ids"),
        "key_results": Many("KeyResult", "objective_id"),
        "child_objectives": Many("Objective", "parent_objective_id"),
    },
    transitions={"status": {"draft": ["active", "cancelled"], "active": ["draft", "closed", "cancelled"], "closed": ["active"]}},
    example={
        "title": "Customers never notice our maintenance",
        "description": "Patching and upgrades happen in office hours without any impact on customers.",
        "level": "department",
        "category": "technology",
        "commitment": "committed",
        "period": "2026-Q3",
        "startDate": "2026-07-01",
        "endDate": "2026-09-30",
        "ownerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "departmentId": "dep-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "projectIds": ["prj-01J9ZK3M5Q7R9T1V3X5Z7B9D3G"],
        "weight": 2,
        "nextCheckInDate": "2026-07-15",
    },
)
class Objective(Entity):
    """A qualitative aim of a company, department, team or person for a period, measured by its key results."""

    title: Annotated[str, Size(max=300), "The aim in one line."]
    description: Annotated[str | None, Size(max=10000), "Why it matters and what is meant."] = None
    level: Annotated[Literal["company", "department", "team", "individual"], "Whose objective it is."]
    category: Annotated[
        Literal[
            "growth",
            "customer",
            "product",
            "operations",
            "people",
            "financial",
            "technology",
            "security_and_compliance",
            "sustainability",
            "other",
        ]
        | None,
        "Field of the aim.",
    ] = None
    commitment: Annotated[
        Literal["committed", "aspirational", "learning"],
        "committed is meant to reach 1.0, aspirational about 0.7, learning to find something out.",
    ] = "committed"
    period: Annotated[str, Pattern(r"^[0-9]{4}(-(Q[1-4]|H[12]))?$"), "Year, half or quarter, such as 2026-Q3."]
    start_date: Annotated[Date | None, "First day; the server fills in the first day of the calendar period where it is left out."] = None
    end_date: Annotated[Date | None, "Last day; the server fills in the last day of the calendar period where it is left out."] = None
    owner_id: Annotated[Id, ref("Person"), "Person who answers for it."]
    department_id: Annotated[Id | None, ref("Department"), "Department whose objective it is."] = None
    group_id: Annotated[Id | None, ref("Group"), "Team whose objective it is."] = None
    parent_objective_id: Annotated[Id | None, ref("Objective"), "Objective it is derived from."] = None
    aligned_key_result_id: Annotated[Id | None, ref("KeyResult"), "Key result above to which it contributes."] = None
    project_ids: Annotated[list[Id] | None, ref("Project"), Size(max=100), "Projects that should bring it about."] = None
    status: Annotated[Literal["draft", "active", "closed", "cancelled"], "State in the OKR cycle."] = "draft"
    health: Annotated[Literal["on_track", "at_risk", "off_track"] | None, "Owner's view at the latest check-in."] = None
    weight: Annotated[float, Range(0, 100), "Weight among the objectives of its parent."] = 1.0
    visibility: Annotated[Literal["private", "department", "tenant"], "Who may see it."] = "tenant"
    # computed: count of KeyResult with this objectiveId whose status is not cancelled
    key_result_count: Annotated[int | None, COMPUTED, "Number of key results."] = None
    # computed: mean of progressPercent of its key results that are not cancelled, weighted by their weight, to one decimal; 0 without any or where all weights are 0
    progress_percent: Annotated[float | None, COMPUTED, "Progress so far."] = None
    score: Annotated[float | None, Range(0, 1), "Final grade given at closing, from 0.0 to 1.0."] = None
    next_check_in_date: Annotated[Date | None, "Day of the next check-in."] = None
    closing_note: Annotated[str | None, Size(max=5000), "What was learned."] = None
    # computed: time at which status became closed; empty in any other status
    closed_at: Annotated[Time | None, STORED, "When it was graded."] = None


# RULE: endDate is after startDate.
# RULE: parentObjectiveId is neither the objective itself nor one of its descendants, and alignedKeyResultId is not one of its own key results.
# RULE: An objective of level department has a departmentId and one of level team a groupId.
# RULE: status does not become active without at least one key result that is not cancelled.
# RULE: A closed objective has a score, and no other has one.
# RULE: A closed or cancelled objective takes no new key results.


class KeyResultMilestone(Part):
    """KeyResultMilestone"""

    name: Annotated[str, Size(max=200), "Step."]
    due_date: Annotated[Date | None, "Day by which it should be reached."] = None
    weight: Annotated[float, Range(0, 100), "Weight of the step."] = 1.0
    is_done: Annotated[bool, "Whether it is reached."] = False


class KeyResultCheckIn(Part):
    """KeyResultCheckIn"""

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
    # computed: within 0 and 100, to one decimal. increase and decrease: currentValue less startValue, divided by targetValue less startValue, times 100; maintain: 100 where currentValue is at least targetValue, else 0; binary: 100 where currentValue is 1, else 0; milestone: weight of the steps done divided by the weight of all, times 100
    progress_percent: Annotated[float | None, STORED, "Progress so far."] = None
    # computed: progressPercent divided by 100, to two decimals
    score: Annotated[float | None, STORED, "Grade from 0.0 to 1.0."] = None
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
    # computed: latest recordedAt among checkIns
    last_check_in_at: Annotated[Time | None, STORED, "When it was last reported."] = None


# RULE: targetValue is above startValue where direction is increase and below it where direction is decrease, for types number, percentage and currency.
# RULE: currency is set exactly where metricType is currency, and milestones only where metricType is milestone.
# RULE: A binary measure has startValue 0, targetValue 1 and a currentValue of 0 or 1.
# RULE: connectorId is set exactly where dataSourceType is connector, and a formula has a query.
# RULE: An achieved key result has progressPercent 100.
# RULE: dueDate lies between startDate and endDate of the objective.
