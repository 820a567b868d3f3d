"""Rules that many entities share, each a line where it is used: `dates = ordered(Sprint, "start_date", "end_date", …)`.

Each function returns a Rule. `says` is the sentence users read; the refusal adds the values at fault.
`when` narrows a rule to records whose fields have one of the given values: `when={"status": ("active",)}`.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, TypeVar

from cpod_backend.contract.entity import Entity
from cpod_backend.contract.formats import write_time
from cpod_backend.contract.names import camel
from cpod_backend.contract.rule import WRITES, Change, Rule, refuse

T = TypeVar("T", bound=Entity)
When = Mapping[str, Iterable[object]]


def matches(record: object, when: When | None) -> bool:
    return all(getattr(record, field) in tuple(values) for field, values in (when or {}).items())


def plus(time: str, **delta: float) -> str:
    """A stored time or date moved by a timedelta's arguments, `plus(now, days=-90)`; at most to the end or start of the calendar."""
    moved = timedelta(**delta)
    try:
        return write_time(datetime.fromisoformat(time) + moved)
    except OverflowError:
        return write_time(datetime.max if moved > timedelta() else datetime.min)


def ordered(
    entity: type[T], earlier: str, later: str, says: str, *, strict: bool = False, by_day: bool = False, when: When | None = None
) -> Rule[T]:
    """Two dates, times or numbers stand in order where both are set; `strict` also refuses equal ones.

    `by_day` compares the UTC days of times.
    """

    def check(change: Change[T]) -> None:
        first, second = getattr(change.record, earlier), getattr(change.record, later)
        if first is None or second is None or not matches(change.record, when):
            return
        if by_day:
            first, second = first[:10], second[:10]
        if second < first or (strict and second == first):
            refuse(f"{says} {camel(earlier)} is {first} and {camel(later)} is {second}.", camel(later))

    return Rule(entity, check, says, WRITES)


def needs(entity: type[T], needed: str | Iterable[str], says: str, *, given: Iterable[str] = (), when: When | None = None) -> Rule[T]:
    """The needed fields have values where one of the `given` fields has one, or in records that match `when`."""
    needed = (needed,) if isinstance(needed, str) else tuple(needed)
    given = tuple(given)

    def check(change: Change[T]) -> None:
        record = change.record
        if not matches(record, when) or (given and not any(_filled(record, field) for field in given)):
            return
        for field in needed:
            if not _filled(record, field):
                refuse(f"{says} {camel(field)} has no value.", camel(field))

    return Rule(entity, check, says, WRITES)


def needs_one_of(entity: type[T], fields: Iterable[str], says: str, *, when: When | None = None) -> Rule[T]:
    """At least one of the fields has a value."""
    fields = tuple(fields)

    def check(change: Change[T]) -> None:
        if matches(change.record, when) and not any(_filled(change.record, field) for field in fields):
            refuse(says, camel(fields[0]))

    return Rule(entity, check, says, WRITES)


def only_when(entity: type[T], fields: str | Iterable[str], says: str, *, when: When) -> Rule[T]:
    """The fields have values only in records that match `when`. False counts as no value."""
    fields = (fields,) if isinstance(fields, str) else tuple(fields)

    def check(change: Change[T]) -> None:
        if matches(change.record, when):
            return
        for field in fields:
            if _filled(change.record, field) and getattr(change.record, field) is not False:
                refuse(f"{says} {camel(field)} is set.", camel(field))

    return Rule(entity, check, says, WRITES)


def together(entity: type[T], fields: Iterable[str], says: str) -> Rule[T]:
    """Either all of the fields have values or none."""
    fields = tuple(fields)

    def check(change: Change[T]) -> None:
        missing = [field for field in fields if not _filled(change.record, field)]
        if missing and len(missing) < len(fields):
            refuse(f"{says} {camel(missing[0])} has no value.", camel(missing[0]))

    return Rule(entity, check, says, WRITES)


def differ(entity: type[T], field: str, others: str | Iterable[str], says: str) -> Rule[T]:
    """The field never holds the same value as one of the others, which may hold lists."""
    others = (others,) if isinstance(others, str) else tuple(others)

    def check(change: Change[T]) -> None:
        value = getattr(change.record, field)
        for other in others if value is not None else ():
            held = getattr(change.record, other)
            if value == held or (isinstance(held, list) and value in held):
                refuse(f"{says} {camel(field)} and {camel(other)} both hold {value}.", camel(field))

    return Rule(entity, check, says, WRITES)


def distinct(entity: type[T], field: str, says: str, *, key: Callable[[Any], object] = lambda item: item) -> Rule[T]:
    """A list names nothing twice, compared by `key`; an element whose key is None is passed over."""

    def check(change: Change[T]) -> None:
        seen = set()
        for index, item in enumerate(getattr(change.record, field) or ()):
            value = key(item)
            if value is not None and value in seen:
                refuse(f"{says} {value} stands twice.", f"/{camel(field)}/{index}")
            seen.add(value)

    return Rule(entity, check, says, WRITES)


def not_future(entity: type[T], fields: str | Iterable[str], says: str, *, minutes: int = 0) -> Rule[T]:
    """Dates and times lie at most the given minutes ahead. Asked only when the field changes."""
    fields = (fields,) if isinstance(fields, str) else tuple(fields)

    def check(change: Change[T]) -> None:
        limit = plus(change.now, minutes=minutes) if minutes else change.now
        for field in fields:
            value = getattr(change.record, field)
            if value is not None and change.changed(field) and value > limit[: len(value)]:
                refuse(f"{says} {camel(field)} is {value}.", camel(field))

    return Rule(entity, check, says, WRITES)


def in_future(entity: type[T], field: str, says: str, *, when: When | None = None) -> Rule[T]:
    """A date or time lies ahead of now. Asked only when the field or a field of `when` changes."""

    def check(change: Change[T]) -> None:
        value = getattr(change.record, field)
        if value is None or not matches(change.record, when) or not change.changed(field, *(when or ())):
            return
        if value <= change.now[: len(value)]:
            refuse(f"{says} {camel(field)} is {value}.", camel(field))

    return Rule(entity, check, says, WRITES)


def acyclic(entity: type[T], parent: str, says: str, *, depth: int | None = None) -> Rule[T]:
    """Following `parent` upward never leads back to the record; `parent` may hold a list.

    `depth` bounds the levels of the tree, counted upward from the record. Both ends of a link are
    walked under locks, so that two changes at once cannot close a circle between them.
    """

    async def check(change: Change[T]) -> None:
        # Nothing can stand below a record that is only being made, so no circle closes through it.
        if not change.changed(parent) or (change.creating and depth is None):
            return
        level, seen = 1, {change.record.id}
        above = _ids(change.record, parent)
        while above:
            if change.record.id in above:
                refuse(f"{says} {camel(parent)} leads back to {change.record.id}.", camel(parent))
            level += 1
            if depth is not None and level > depth:
                refuse(f"{says} The record would be on level {level}.", camel(parent))
            seen.update(above)
            held = [await change.tx.lock(entity, id) for id in above]
            above = sorted({id for record in held if record for id in _ids(record, parent)} - (seen - {change.record.id}))

    return Rule(entity, check, says, WRITES)


def refers_to(
    entity: type[T], via: str, target: str, says: str, *,
    same: Mapping[str, str] | None = None, when: When | None = None, unless: When | None = None, always: bool = False,
) -> Rule[T]:  # fmt: skip
    """The referenced record fits: it matches `when`, does not match `unless`, and shares the `same` fields.

    same: own field to field of the target, compared where the own field has a value; `id` is the
        target's id. Asked when `via` or a shared field changes, or every time with `always`.
    """
    same = dict(same or {})

    async def check(change: Change[T]) -> None:
        if not (always or change.changed(via, *(own for own in same if own != "id"))):
            return
        for id in _ids(change.record, via):
            other = await change.tx.get(target, id)
            if other is None:
                continue
            if not matches(other, when):
                refuse(f"{says} {id} has {_values(other, when)}.", camel(via))
            if unless and matches(other, unless):
                refuse(f"{says} {id} has {_values(other, unless)}.", camel(via))
            for own, theirs in same.items():
                mine = getattr(change.record, own)
                if mine is not None and mine != getattr(other, theirs):
                    refuse(f"{says} {camel(theirs)} of {id} is {getattr(other, theirs)}, not {mine}.", camel(via))

    return Rule(entity, check, says, WRITES)


def blocked_by(entity: type[T], target: str, by: str, says: str, *, becomes: When | None = None, when: When | None = None) -> Rule[T]:
    """Records of `target` that point here by `by` and match `when` stand in the way.

    With `becomes` they refuse that change of the record's fields, without it they refuse its deletion.
    """

    async def check(change: Change[T]) -> None:
        if becomes and not all(change.becomes(field, *values) for field, values in becomes.items()):
            return
        where: dict[str, Any] = {field: tuple(values) for field, values in (when or {}).items()}
        found = await change.tx.count(target, **{by: change.record.id}, **where)
        if found:
            refuse(f"{says} {found} of them stand in the way.", camel(next(iter(becomes))) if becomes else None)

    return Rule(entity, check, says, WRITES if becomes else frozenset({"delete"}))


def not_under(entity: type[T], via: str, target: str, says: str, *, when: When, above: When) -> Rule[T]:
    """A record that matches `when` does not point by `via` to a record of `target` that matches `above`.

    The twin of `blocked_by` with `becomes`. The other record is held, so that the two changes cannot pass each other.
    """

    async def check(change: Change[T]) -> None:
        if not matches(change.record, when) or not change.changed(via, *when):
            return
        other = await change.tx.lock(target, getattr(change.record, via))
        if other is not None and matches(other, above):
            refuse(f"{says} {other.id} has {_values(other, above)}.", camel(via))

    return Rule(entity, check, says, WRITES)


def kept(entity: type[T], says: str, *, when: When, fields: Iterable[str] | None = None, only: Iterable[str] | None = None) -> Rule[T]:
    """While the stored record matches `when`, the `fields` do not change, or nothing but `only` does."""

    def check(change: Change[T]) -> None:
        if change.before is None or not matches(change.before, when):
            return
        watched = list(fields) if fields is not None else sorted(change.sent - set(only or ()))
        for field in watched:
            if field in change.sent and change.changed(field):
                refuse(f"{says} {camel(field)} would change.", camel(field))

    return Rule(entity, check, says, frozenset({"update"}))


def never(entity: type[T], field: str, values: Iterable[object], says: str) -> Rule[T]:
    """A client does not set the field to one of the values; the server may."""
    values = tuple(values)

    def check(change: Change[T]) -> None:
        if field in change.sent and change.becomes(field, *values):
            refuse(f"{says} {camel(field)} was sent as {getattr(change.record, field)}.", camel(field))

    return Rule(entity, check, says, WRITES)


def rule_of(entity: type[T], says: str, holds: Callable[[T], bool], field: str | None = None) -> Rule[T]:
    """A condition on the record alone, given as an expression that is true where the rule holds."""

    def check(change: Change[T]) -> None:
        if not holds(change.record):
            refuse(says, camel(field) if field else None)

    return Rule(entity, check, says, WRITES)


def _filled(record: object, field: str) -> bool:
    """Whether a field has a value: empty text and empty lists count as none."""
    return getattr(record, field) not in (None, "", [], {})


def _ids(record: object, field: str) -> list[str]:
    value = getattr(record, field)
    return sorted(value) if isinstance(value, list) else [value] if value else []


def _values(record: object, when: When | None) -> str:
    return " and ".join(f"{camel(field)} {getattr(record, field)}" for field in when or {})
