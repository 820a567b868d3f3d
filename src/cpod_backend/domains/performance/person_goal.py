"""Goals of people: what they set out to achieve, by when, and how far they are."""

from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, Part, entity
from cpod_backend.contract.patterns import acyclic, differ, needs, ordered, refers_to, rule_of
from cpod_backend.contract.rule import Change, Tx, computed, refuse, rule, stamp
from cpod_backend.contract.stamps import stamp_time
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, Date, Id, Pattern, Range, Size, Time, ref


class PersonGoalCheckIn(Part):
    """One progress note on a goal."""

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
        "Progress; where startValue, targetValue and currentValue are all set the server works it out from them, within 0 and 100, "
        "whatever is sent.",
    ] = 0.0
    weight_percent: Annotated[float | None, Range(0, 100), "Share in the person's goals of the period."] = None
    manager_id: Annotated[Id | None, ref("Person"), "Manager who agreed to the goal."] = None
    parent_goal_id: Annotated[Id | None, ref("PersonGoal"), "Goal it serves, often the manager's."] = None
    objective_id: Annotated[Id | None, ref("Objective"), "Objective it serves."] = None
    key_result_id: Annotated[Id | None, ref("KeyResult"), "Key result it serves."] = None
    visibility: Annotated[Literal["private", "manager", "department", "tenant"], "Who may see it."] = "manager"
    check_ins: Annotated[list[PersonGoalCheckIn] | None, Size(max=200), "Progress notes over time."] = None
    closing_comment: Annotated[str | None, Size(max=4000), "Outcome in words."] = None
    closed_at: Annotated[Time | None, STORED, "When the goal was closed."] = None
    is_overdue: Annotated[bool, COMPUTED, "Whether it is late."] = False


@stamp(PersonGoal)
def progress_percent(change: Change[PersonGoal]) -> None:
    goal = change.record
    start, target, current = goal.start_value, goal.target_value, goal.current_value
    if start is not None and target is not None and current is not None and start != target:
        goal.progress_percent = min(max((current - start) / (target - start) * 100, 0.0), 100.0)


closed_at = stamp_time(PersonGoal, "closed_at", of="status", to=("achieved", "partially_achieved", "missed", "cancelled"))


@computed(PersonGoal)
def is_overdue(goal: PersonGoal, tx: Tx) -> bool:
    return goal.status in ("draft", "active") and goal.due_date is not None and goal.due_date < tx.today


goal_is_due_after_start = ordered(PersonGoal, "start_date", "due_date", "dueDate is not before startDate.")

active_goal_has_a_due_date = needs(PersonGoal, "due_date", "An active goal has a dueDate.", when={"status": ("active",)})

goals_close_no_circle = acyclic(PersonGoal, "parent_goal_id", "parentGoalId is neither the goal itself nor one of its descendants.")


@rule(PersonGoal)
async def goals_of_a_period_weigh_100_at_most(change: Change[PersonGoal]) -> None:
    """weightPercent over a person's active goals of one period adds up to at most 100."""
    goal = change.record
    if goal.status != "active" or not goal.period or not goal.weight_percent or not change.changed("status", "period", "weight_percent"):
        return
    # Two goals that share the rest of the 100 percent must wait for one another: adding up without the lock lets both through.
    await change.tx.lock("Person", goal.person_id)
    goals = await change.tx.find(PersonGoal, person_id=goal.person_id, status="active", period=goal.period)
    others = sum(other.weight_percent or 0 for other in goals if other.id != goal.id)
    if round(others + goal.weight_percent, 6) > 100:
        refuse(f"the other active goals of {goal.period} weigh {others} percent, so {goal.weight_percent} is too much", "weightPercent")


target_differs_from_start = differ(PersonGoal, "target_value", "start_value", "targetValue differs from startValue where both are set.")

achieved_goal_is_complete = rule_of(
    PersonGoal,
    "An achieved goal has progressPercent 100.",
    lambda goal: goal.status != "achieved" or goal.progress_percent == 100,
    "progressPercent",
)

key_result_belongs_to_the_objective = refers_to(
    PersonGoal,
    "key_result_id",
    "KeyResult",
    "The key result belongs to the objective where both are set.",
    same={"objective_id": "objective_id"},
)
