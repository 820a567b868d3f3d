"""Limits that the streams share: events are told of soon after they happen, and what they carry along is small."""

from typing import TypeVar

from msgspec.json import encode

from cpod_backend.contract.entity import Entity
from cpod_backend.contract.names import camel
from cpod_backend.contract.patterns import plus
from cpod_backend.contract.rule import Change, Rule, refuse

T = TypeVar("T", bound=Entity)

OLDEST_DAYS = 30


def not_long_past(entity: type[T], field: str, says: str) -> Rule[T]:
    """A time given at creation lies at most 30 days back."""

    def check(change: Change[T]) -> None:
        value = getattr(change.record, field)
        if value is not None and value < plus(change.now, days=-OLDEST_DAYS):
            refuse(f"{says} {camel(field)} is {value}.", camel(field))

    return Rule(entity, check, says, frozenset({"create"}))


def small(entity: type[T], field: str, kibibytes: int, says: str) -> Rule[T]:
    """An open map takes at most so many KiB as JSON."""

    def check(change: Change[T]) -> None:
        size = len(encode(getattr(change.record, field)))
        if size > kibibytes * 1024:
            refuse(f"{says} {camel(field)} takes {size} bytes.", camel(field))

    return Rule(entity, check, says, frozenset({"create"}))
