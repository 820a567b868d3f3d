"""Plain data of unknown shape, and what shape it has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeGuard


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def is_mapping(value: Any) -> TypeGuard[Mapping[str, Any]]:
    """Whether a user gave names with values, in whatever container."""
    return isinstance(value, Mapping)


def is_several(value: Any) -> TypeGuard[Iterable[Any]]:
    """Whether a user gave several values; a text is one."""
    return isinstance(value, (Sequence, Set)) and not isinstance(value, (str, bytes))


def members_of(value: Any) -> dict[str, Any]:
    """The members of a JSON object; none where it is something else."""
    return value if is_object(value) else {}


def items_of(value: Any) -> list[Any]:
    """The items of a JSON array; none where it is something else."""
    return value if is_array(value) else []


def copied(value: Any) -> Any:
    """Plain data of one's own, so that changing it changes nothing else."""
    if is_object(value):
        return {name: copied(item) for name, item in value.items()}
    return [copied(item) for item in value] if is_array(value) else value
