"""How the types of the plan are written in TypeScript."""

from cpod_backend.derive.sdk.names import enum_name
from cpod_backend.derive.sdk.plan import Enum, Field, Filter, Kind, Model, Role, Type

SCALARS = {
    Kind.STRING: "string",
    Kind.INTEGER: "number",
    Kind.NUMBER: "number",
    Kind.BOOLEAN: "boolean",
    Kind.DATE: "string",
    Kind.ANY: "unknown",
}


def read_type(type: Type) -> str:
    """The type of a value that the server gives: times are Date, and enums may hold values of the future."""
    return _written(type, time="Date", enum="Open<{}>")


def sent_type(type: Type) -> str:
    """The type of a value that a client gives."""
    return _written(type, time="Time", enum="{}")


def _written(type: Type, time: str, enum: str) -> str:
    plain = _plain(type, time, enum)
    return f"{plain} | null" if type.nullable and type.kind is not Kind.ANY else plain


def _plain(type: Type, time: str, enum: str) -> str:
    match type.kind:
        case Kind.TIME:
            return time
        case Kind.ENUM:
            assert type.enum
            return enum.format(enum_type(type.enum))
        case Kind.MODEL:
            return type.model
        case Kind.ARRAY:
            assert type.items
            return _array(_written(type.items, time, enum))
        case Kind.MAP:
            assert type.items
            return f"Record<string, {_written(type.items, time, enum)}>"
    return SCALARS[type.kind]


def _array(item: str) -> str:
    return f"({item})[]" if " | " in item else f"{item}[]"


def filter_type(filter: Filter) -> str:
    held = sent_type(filter.type)
    return f"Comparison<{held}>" if filter.compared else f"OneOrMore<{held}>"


def enum_type(enum: Enum) -> str:
    return enum_name(enum.owner, enum.field)


def enums_of(model: Model) -> dict[str, Enum]:
    """The enums of a model by the names of their types."""
    found = (field.type.items or field.type for field in model.fields)
    return {enum_type(type.enum): type.enum for type in found if type.enum}


def is_input(model: Model) -> bool:
    return model.role in (Role.CREATE, Role.UPDATE, Role.PART_INPUT)


def member(field: Field, *, sent: bool) -> str:
    """A member of an interface, without its comment."""
    mark = "" if field.required else "?"
    return f"{field.name}{mark}: {sent_type(field.type) if sent else read_type(field.type)}"
