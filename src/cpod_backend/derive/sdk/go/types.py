"""Which types of Go the values of the contract have, in what a server gives and in what a client sends."""

from msgspec import Struct

from cpod_backend.derive.sdk import names
from cpod_backend.derive.sdk.go.comments import comment
from cpod_backend.derive.sdk.plan import Collection, Field, Filter, Kind, Model, Role, Type

PLAIN = {
    Kind.STRING: "string", Kind.INTEGER: "int64", Kind.NUMBER: "float64", Kind.BOOLEAN: "bool", Kind.DATE: "Date", Kind.TIME: "time.Time",
    Kind.ANY: "any",
}  # fmt: skip
COMPARED = {Kind.TIME: "TimeFilter", Kind.DATE: "DateFilter", Kind.INTEGER: "IntegerFilter", Kind.NUMBER: "NumberFilter"}
ZERO_MATTERS = frozenset({Kind.BOOLEAN, Kind.INTEGER, Kind.NUMBER})
"""Kinds whose zero value is a value like others: false must be sendable where the server's default is true."""


class Member(Struct, frozen=True):
    """A field of a struct, ready to be written; `tag` stands between the backquotes."""

    name: str
    type: str
    tag: str
    comment: tuple[str, ...] = ()


def type_of(value: Type) -> str:
    """The type of a value that is there and not null."""
    match value.kind:
        case Kind.ENUM:
            assert value.enum
            return names.enum_name(value.enum.owner, value.enum.field)
        case Kind.MODEL:
            return names.type_name(value.model, names.GO)
        case Kind.ARRAY:
            assert value.items
            return f"[]{type_of(value.items)}"
        case Kind.MAP:
            assert value.items
            return f"map[string]{type_of(value.items)}"
    return PLAIN[value.kind]


def members(model: Model, given: bool) -> list[Member]:
    """The fields of a model's struct, with the relations of a record at their end; `given` ones come from a server."""
    write = _given if given else _sent
    told = model.role in (Role.RECORD, Role.PART, Role.CREATE, Role.PLAIN)
    own = [write(field, model, comment(_description(field)) if told else ()) for field in model.fields]
    return own + [_relation(field) for field in model.expansions]


def _given(field: Field, model: Model, note: tuple[str, ...]) -> Member:
    """What a server gives: what may be null is a pointer, unless nil is a value of the type itself."""
    kind = type_of(field.type)
    by_pointer = (field.type.nullable or not field.required) and not kind.startswith(("[", "map["))
    return Member(
        names.go(field.name), f"*{kind}" if by_pointer else kind, f'json:"{field.name}{"" if field.required else ",omitempty"}"', note
    )


def _sent(field: Field, model: Model, note: tuple[str, ...]) -> Member:
    """What a client sends: an update leaves out what it does not change, and null is no value of the type."""
    kind = type_of(field.type)
    optional = model.role is Role.UPDATE or field.type.nullable or (not field.required and field.type.kind in ZERO_MATTERS)
    omitted = "" if field.required else ",omitzero"
    return Member(names.go(field.name), f"Opt[{kind}]" if optional else kind, f'json:"{field.name}{omitted}"', note)


def _relation(field: Field) -> Member:
    many = field.type.items
    kind = f"[]*{type_of(many)}" if many else f"*{type_of(field.type)}"
    return Member(names.go(field.name), kind, f'json:"{field.name},omitempty"', comment(f"{field.description} Only with expand."))


def filters(collection: Collection) -> list[Member]:
    """The filters of a list, as fields of its parameters."""
    return [Member(names.go(each.name), _filter(each), f'query:"{each.name}"') for each in collection.filters]


def _filter(each: Filter) -> str:
    return COMPARED[each.type.kind] if each.compared else f"[]{type_of(each.type)}"


def _description(field: Field) -> str:
    return f"{field.description} In minor units, such as cents." if field.minor_units else field.description
