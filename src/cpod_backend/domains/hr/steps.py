"""What the steps of onboarding and of offboarding have in common: due days, lateness and their order."""

from typing import Any, TypeVar

from cpod_backend.contract.entity import Entity
from cpod_backend.contract.patterns import plus
from cpod_backend.contract.rule import WRITES, Change, Rule, refuse

T = TypeVar("T", bound=Entity)

STARTED = ("in_progress", "completed")
NOT_OVER = ("pending", "in_progress", "blocked")


def fill_due_date(change: Change[Any], anchor: str) -> None:
    """Derives a due day that the client leaves out from the `anchor` day and dueOffsetDays, also when one of them moves."""
    step = change.record
    day = getattr(step, anchor)
    if day is None or step.due_offset_days is None:
        return
    moved = change.changed(anchor, "due_offset_days") and "due_date" not in change.sent
    if step.due_date is None or moved:
        step.due_date = plus(day, days=step.due_offset_days)[:10]


def is_due_then(step: Any, day: str | None) -> bool:
    """Whether dueDate is dueOffsetDays after the day, where all three are given."""
    if day is None or step.due_offset_days is None or step.due_date is None:
        return True
    return bool(step.due_date == plus(day, days=step.due_offset_days)[:10])


def is_late(step: Any, today: str) -> bool:
    return step.status in NOT_OVER and step.due_date is not None and step.due_date < today


def earlier_steps_are_over(entity: type[T], says: str) -> Rule[T]:
    """No step starts, or is done at once, while one that it depends on is not over; nor does one that has started come to depend on such."""

    async def check(change: Change[Any]) -> None:
        step, before = change.record, change.before
        if step.status not in STARTED:
            return
        starts = change.becomes("status", step.status)
        known = set(before.depends_on_task_ids or ()) if before and not starts else set()
        for id in step.depends_on_task_ids or ():
            earlier: Any = await change.tx.get(entity, id) if id not in known else None
            if earlier and earlier.status in NOT_OVER:
                refuse(f"{says} {id} is {earlier.status}.", "status" if starts else "dependsOnTaskIds")

    return Rule(entity, check, says, WRITES)
