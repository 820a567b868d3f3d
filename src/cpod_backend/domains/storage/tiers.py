"""What files and documents share: who wrote them, whose they are, and that each name is held once within its tier."""

from typing import Any, TypeVar

from cpod_backend.contract.entity import Entity
from cpod_backend.contract.names import camel
from cpod_backend.contract.rule import Change, Rule, Stamp, refuse

T = TypeVar("T", bound=Entity)

# What a tier separates by; a shared name is the whole tenant's.
SEPARATED_BY = {"private": ("application_id",), "user": ("owner_id",), "shared": ()}


def space_of(record: Any) -> dict[str, Any]:
    """The conditions that all names of the same space meet."""
    return {"tier": record.tier} | {field: getattr(record, field) for field in SEPARATED_BY[record.tier]}


def written_by_the_caller(entity: type[T]) -> Stamp[T]:
    """Sets applicationId to the application of the token, and ownerId in tier user to the caller where not given."""

    def apply(change: Change[Any]) -> None:
        record = change.record
        if change.creating:
            record.application_id = change.caller.application
            if record.tier == "user" and record.owner_id is None:
                record.owner_id = change.caller.person

    return Stamp(entity, apply)


def held_once(entity: type[T], field: str, within: str, says: str) -> Rule[T]:
    """No two records hold the same value of `field` within a space and the field `within`."""

    async def check(change: Change[Any]) -> None:
        record = change.record
        if not (change.creating or change.changed("owner_id")):
            return
        # Two new names have no record in common that could be locked, so they take turns at a counter: both would count none.
        await change.tx.number(f"{entity.__name__}.{field}")
        where = space_of(record) | {within: getattr(record, within), field: getattr(record, field)}
        if await change.tx.count(entity, besides=record.id, **where):
            refuse(f"{says} {getattr(record, field)} is taken in {getattr(record, within)}, tier {record.tier}.", camel(field))

    return Rule(entity, check, says, frozenset({"create", "update"}))
