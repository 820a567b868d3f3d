"""The types of Python: of what comes from the server, and of what a client may send."""

from cpod_backend.derive.sdk.names import enum_name
from cpod_backend.derive.sdk.plan import Enum, Kind, Type

SCALARS = {
    Kind.STRING: "str", Kind.INTEGER: "int", Kind.NUMBER: "float", Kind.BOOLEAN: "bool", Kind.DATE: "date", Kind.TIME: "datetime",
    Kind.ANY: "Any",
}  # fmt: skip


def received(type_: Type) -> str:
    """The type of a member of a record. An enum is any text, since servers of the future may send others."""
    return _nullable(type_, _received(type_))


def _received(type_: Type) -> str:
    if type_.kind is Kind.ENUM and type_.enum:
        return f"{alias(type_.enum)} | str"
    if type_.kind is Kind.MODEL:
        return type_.model
    if type_.items:
        return f"list[{received(type_.items)}]" if type_.kind is Kind.ARRAY else f"dict[str, {received(type_.items)}]"
    return SCALARS[type_.kind]


def sent(type_: Type) -> str:
    """The type of a member of a body. Any sequence and mapping will do, and enums are the known values."""
    return _nullable(type_, _sent(type_))


def _sent(type_: Type) -> str:
    if type_.kind is Kind.ENUM and type_.enum:
        return alias(type_.enum)
    if type_.kind is Kind.MODEL:
        return type_.model
    if type_.items:
        return f"Sequence[{sent(type_.items)}]" if type_.kind is Kind.ARRAY else f"Mapping[str, {sent(type_.items)}]"
    return SCALARS[type_.kind]


def compared(type_: Type) -> str:
    """The type of a filter with bounds."""
    return {Kind.TIME: "TimeRange", Kind.DATE: "DateRange", Kind.INTEGER: "IntegerRange", Kind.NUMBER: "NumberRange"}[type_.kind]


def alias(enum: Enum) -> str:
    """The name of the type of an enum."""
    return enum_name(enum.owner, enum.field)


def enums(type_: Type) -> list[Enum]:
    """The enums that a type names."""
    held = enums(type_.items) if type_.items else []
    return [*([type_.enum] if type_.enum else []), *held]


def literal(values: tuple[str, ...]) -> str:
    """A choice of texts, as many on a line as fit."""
    return f"Literal[{', '.join(map(quoted, values))}]" if values else "Never"


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _nullable(type_: Type, text: str) -> str:
    return f"{text} | None" if type_.nullable and type_.kind is not Kind.ANY else text
