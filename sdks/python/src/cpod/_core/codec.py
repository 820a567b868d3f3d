"""Values of Python as the wire has them, and back."""

from __future__ import annotations

from datetime import date, datetime, timezone

from cpod._core.plain import is_mapping, is_several

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from cpod._core.model import Model

JOINED = frozenset({"sort", "expand", "fields", "exists", "missing"})
"""Parameters whose values stand in one, with commas between them; they name members."""


def wire_name(name: str) -> str:
    """A name of Python as the wire has it: `license_id` is `licenseId`, `from_` is `from`."""
    head, *tail = name.rstrip("_").split("_")
    return head + "".join(word[:1].upper() + word[1:] for word in tail)


def time_text(value: datetime) -> str:
    """UTC with milliseconds. A time without a zone is taken for UTC."""
    moment = value.replace(tzinfo=timezone.utc) if value.tzinfo is None else value.astimezone(timezone.utc)
    return moment.replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


def read_time(text: Any) -> Any:
    """A time with its zone; what cannot be read stays what it was."""
    try:
        moment = datetime.fromisoformat(_padded(text))
    except (ValueError, TypeError, AttributeError, IndexError, OverflowError):
        return text
    return moment if moment.tzinfo is None else moment.astimezone(timezone.utc)


def _padded(text: str) -> str:
    """As Python 3.10 reads it: without `Z`, and with six digits behind the point."""
    zoned = text[:-1] + "+00:00" if text[-1] in "Zz" else text
    head, point, tail = zoned.partition(".")
    if not point:
        return zoned
    digits = tail[: len(tail) - len(tail.lstrip("0123456789"))]
    return f"{head}.{digits[:6]:0<6}{tail[len(digits) :]}"


def read_date(text: Any) -> Any:
    try:
        return date.fromisoformat(text)
    except (ValueError, TypeError):
        return text


def plain(value: Any) -> Any:
    """A value as JSON has it. Keys of mappings stay as they are."""
    from cpod._core.model import Model

    if isinstance(value, datetime):
        return time_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Model):
        return value.to_dict()
    if is_mapping(value):
        return {key: plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if is_several(value) else value


def body_of(model: type[Model], fields: Mapping[str, Any]) -> dict[str, Any]:
    """The members of a body with the names of the wire, also those of the objects within; keys of free maps are the user's own."""
    return {model.wire(name): _member(model, name, value) for name, value in fields.items()}


def fields_of(fields: Mapping[str, Any], *, renamed: bool) -> dict[str, Any]:
    """The members of a body without objects within."""
    return {wire_name(name) if renamed else name: plain(value) for name, value in fields.items()}


def _member(model: type[Model], name: str, value: Any) -> Any:
    part = model.part(name)
    if part is None:
        return plain(value)
    if is_mapping(value):
        return body_of(part, value)
    return [_within(part, item) for item in value] if is_several(value) else plain(value)


def _within(part: type[Model], item: Any) -> Any:
    return body_of(part, item) if is_mapping(item) else plain(item)


def query_of(params: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The parameters of a list as pairs. What is None is not sent."""
    pairs: list[tuple[str, str]] = []
    for name, value in params.items():
        wire = wire_name(name)
        if value is None:
            continue
        if wire in JOINED:
            pairs += _joined(wire, value)
        elif is_mapping(value):
            pairs += [(f"{wire}[{how}]", query_text(bound)) for how, bound in value.items() if bound is not None]
        else:
            pairs += [(wire, text) for text in query_texts(value)]
    return pairs


def _joined(wire: str, value: Any) -> list[tuple[str, str]]:
    names = value.split(",") if isinstance(value, str) else list(value)
    text = ",".join(_member_name(name) for name in names)
    return [(wire, text)] if text else []


def _member_name(name: str) -> str:
    """`-created_at` is `-createdAt`."""
    sign = "-" if name.startswith("-") else ""
    return sign + wire_name(name.removeprefix("-"))


def query_texts(value: Any) -> list[str]:
    """One text for each value."""
    several = value if is_several(value) else (value,)
    return [query_text(item) for item in several if item is not None]


def query_text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return time_text(value)
    return value.isoformat() if isinstance(value, date) else str(value)
