"""Server-set fields that many entities share: the time of a change, who made it, running numbers, counts."""

from collections.abc import Iterable
from typing import Any, TypeVar

from cpod_backend.contract.entity import Entity
from cpod_backend.contract.patterns import When
from cpod_backend.contract.rule import Change, Computed, Stamp, Tx

T = TypeVar("T", bound=Entity)


def stamp_time(
    entity: type[T], field: str, *, of: str, to: Iterable[object], first: bool = False, clear: bool = False,
    keep: Iterable[object] = (), day: bool = False,
) -> Stamp[T]:  # fmt: skip
    """Sets `field` to the time at which `of` takes one of the values `to`.

    first: the first such time stays. clear: the field is emptied while `of` has neither a value of
    `to` nor one of `keep`. day: the UTC day instead of the time.
    """
    to, keep = tuple(to), tuple(keep)

    def apply(change: Change[T]) -> None:
        if change.becomes(of, *to):
            if not (first and getattr(change.record, field)):
                setattr(change.record, field, change.today if day else change.now)
        elif clear and getattr(change.record, of) not in (*to, *keep):
            setattr(change.record, field, None)

    return Stamp(entity, apply)


def stamp_change(entity: type[T], field: str, *, of: str | Iterable[str], at_creation: bool = True, clear: bool = False) -> Stamp[T]:
    """Sets `field` to the time of the latest change of one of the `of` fields, at first the time of creation.

    at_creation: whether creation counts as a change. clear: emptied while the first of them has no value.
    """
    of = (of,) if isinstance(of, str) else tuple(of)

    def apply(change: Change[T]) -> None:
        if clear and getattr(change.record, of[0]) is None:
            setattr(change.record, field, None)
        elif change.creating and not at_creation:
            return
        elif change.creating or change.changed(*of):
            setattr(change.record, field, change.now)

    return Stamp(entity, apply)


def stamp_person(
    entity: type[T], field: str, *, of: str, to: Iterable[object], clear: bool = False, keep: Iterable[object] = ()
) -> Stamp[T]:
    """Sets `field` to the person behind the caller when `of` takes one of the values; empty for a caller who is no person.

    clear: the field is emptied while `of` has neither a value of `to` nor one of `keep`.
    """
    to, keep = tuple(to), tuple(keep)

    def apply(change: Change[T]) -> None:
        if change.becomes(of, *to):
            setattr(change.record, field, change.caller.person)
        elif clear and getattr(change.record, of) not in (*to, *keep):
            setattr(change.record, field, None)

    return Stamp(entity, apply)


def stamp_deletion(entity: type[T], field: str, value: object) -> Stamp[T]:
    """Sets `field` to the value when the record is deleted."""

    def apply(change: Change[T]) -> None:
        setattr(change.record, field, value)

    return Stamp(entity, apply, frozenset({"delete"}))


def numbered(entity: type[T], field: str, form: str) -> Stamp[T]:
    """Gives each new record the next number: `form` is a format string of `n` and `year`, such as `INC-{year}-{n:05}`."""

    async def apply(change: Change[T]) -> None:
        if change.creating:
            year = change.now[:4]
            counter = f"{entity.__name__}.{field}" + (f".{year}" if "{year" in form else "")
            setattr(change.record, field, form.format(n=await change.tx.number(counter), year=year))

    return Stamp(entity, apply)


def counted(entity: type[T], field: str, target: str, *, by: str, when: When | None = None) -> Computed[T]:
    """The number of records of `target` that point here by `by` and match `when`."""
    where: dict[str, Any] = {name: tuple(values) for name, values in (when or {}).items()}

    async def derive(record: T, tx: Tx) -> int:
        return await tx.count(target, **{by: record.id}, **where)

    return Computed(entity, field, derive)


def percent(part: float, whole: float, digits: int = 1) -> float:
    """A share in percent, rounded half up; 0 of nothing."""
    return round_half_up(part / whole * 100, digits) if whole else 0.0


def round_half_up(value: float, digits: int = 0) -> float:
    """Rounds as people do with money, half away from zero; Python's own round goes to the even neighbour."""
    from decimal import ROUND_HALF_UP, Decimal

    return float(Decimal(repr(value)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP))


def weekdays(first: str, last: str) -> int:
    """The number of Mondays to Fridays from one date to another, both included; 0 where the second is earlier."""
    from datetime import date

    start = date.fromisoformat(first)
    weeks, rest = divmod(max((date.fromisoformat(last) - start).days + 1, 0), 7)
    return weeks * 5 + sum((start.weekday() + day) % 7 < 5 for day in range(rest))


def path_of(entity: type[T], field: str, *, parent: str, name: str = "name") -> Computed[T]:
    """The names from the topmost record down to this one, joined by ' / '."""

    async def derive(record: T, tx: Tx) -> str:
        names = [getattr(record, name)]
        async for above in ancestors(record, tx, parent):
            names.append(getattr(above, name))
        return " / ".join(reversed(names))

    return Computed(entity, field, derive)


def level_of(entity: type[T], field: str, *, parent: str) -> Computed[T]:
    """0 for a record at the top, else one more than its parent's."""

    async def derive(record: T, tx: Tx) -> int:
        level = 0
        async for _ in ancestors(record, tx, parent):
            level += 1
        return level

    return Computed(entity, field, derive)


async def ancestors(record: T, tx: Tx, parent: str) -> Any:
    """The record's parent, its parent, and so on, those that are not deleted."""
    seen = {record.id}
    above: T | None = record
    while above and (id := getattr(above, parent)) and id not in seen:
        seen.add(id)
        above = await tx.get(type(record), id)
        if above:
            yield above
