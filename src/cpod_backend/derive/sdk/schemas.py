"""Reads the schemas of the OpenAPI document into models and types, and refuses keywords that it does not know."""

import re
from typing import Any

from cpod_backend.derive.sdk.plan import Enum, Field, Kind, Model, Role, Type

Node = dict[str, Any]

# What a server checks and a client need not know.
LIMITS = {
    "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems",
    "maxProperties", "minProperties", "default", "examples",
}  # fmt: skip
NOTES = {"description", "readOnly", "writeOnly", "x-cpod-refers-to", "x-cpod-unit", "x-cpod-secret"}
SHAPES = {"type", "format", "enum", "items", "properties", "additionalProperties", "required", "$ref", "oneOf"}
KNOWN = LIMITS | NOTES | SHAPES
OF_OBJECTS = {"type", "description", "properties", "required", "additionalProperties", "examples", "x-cpod-entity", "x-cpod-id-prefix"}
SCALARS = {kind.value: kind for kind in (Kind.STRING, Kind.INTEGER, Kind.NUMBER, Kind.BOOLEAN)}
TIMES = {"date": Kind.DATE, "date-time": Kind.TIME}


class Unknown(Exception):
    """The document holds a construct for which no SDK has code; the pointer tells where."""

    def __init__(self, pointer: str, what: str) -> None:
        super().__init__(
            f"{pointer}: {what} cannot be turned into an SDK; teach src/cpod_backend/derive/sdk/ about it or change the document"
        )


def model(name: str, schema: Node, role: Role) -> Model:
    """The model of an object schema."""
    at = f"/components/schemas/{name}"
    if schema.get("type") != "object" or set(schema) - OF_OBJECTS:
        raise Unknown(at, f"members {sorted(set(schema) - OF_OBJECTS) or 'of no object'}")
    required = set(schema.get("required", ()))
    fields = tuple(
        _field(key, node, _owner(name, role), key in required, f"{at}/properties/{key}")
        for key, node in schema.get("properties", {}).items()
    )
    return Model(name, schema["description"], role, fields)


def _owner(name: str, role: Role) -> str:
    """Whose enums these are: record, creation and update of an entity share theirs, and so do a part and its input."""
    suffix = {Role.CREATE: "Create", Role.UPDATE: "Update", Role.PART_INPUT: "Input"}.get(role, "")
    return name.removesuffix(suffix)


def _field(name: str, node: Node, owner: str, required: bool, at: str) -> Field:
    return Field(
        name=name, type=type_of(node, owner, name, at), description=node["description"], required=required, read_only=node.get("readOnly", False),
        secret=node.get("x-cpod-secret", False), refers_to=tuple(node.get("x-cpod-refers-to", ())),
        minor_units=node.get("x-cpod-unit") == "minor",
    )  # fmt: skip


def type_of(node: Node, owner: str, field: str, at: str) -> Type:
    """The type of a value. Raises Unknown."""
    if unknown := set(node) - KNOWN:
        raise Unknown(at, f"keywords {sorted(unknown)}")
    if "$ref" in node:
        return Type(Kind.MODEL, model=name_of(node, at))
    if "oneOf" in node:
        return _nullable_model(node, at)
    kinds = node["type"] if isinstance(node["type"], list) else [node["type"]]
    nullable = "null" in kinds
    plain = [kind for kind in kinds if kind != "null"]
    if len(plain) != 1:
        raise Unknown(at, f"types {kinds}")
    return _of_kind(plain[0], nullable, node, owner, field, at)


def _of_kind(kind: str, nullable: bool, node: Node, owner: str, field: str, at: str) -> Type:
    if kind == "array":
        return Type(Kind.ARRAY, nullable, items=type_of(node["items"], owner, field, f"{at}/items"))
    if kind == "object":
        return Type(Kind.MAP, nullable, items=_values(node, owner, field, at))
    if kind not in SCALARS:
        raise Unknown(at, f"type {kind}")
    if "enum" in node:
        return Type(Kind.ENUM, nullable, enum=Enum(owner, field, tuple(value for value in node["enum"] if value is not None)))
    return Type(TIMES.get(node.get("format", ""), SCALARS[kind]), nullable)


def _values(node: Node, owner: str, field: str, at: str) -> Type:
    """What an open map holds."""
    values = node.get("additionalProperties")
    if "properties" in node or values is None or values is False:
        raise Unknown(at, "an object without a name")
    return Type(Kind.ANY, nullable=True) if values is True else type_of(values, owner, field, f"{at}/additionalProperties")


def _nullable_model(node: Node, at: str) -> Type:
    held = [choice for choice in node["oneOf"] if choice != {"type": "null"}]
    if len(held) != 1 or len(node["oneOf"]) != 2:
        raise Unknown(at, "a choice between models")
    return Type(Kind.MODEL, nullable=True, model=name_of(held[0], at))


def name_of(node: Node, at: str) -> str:
    """The schema that a reference names."""
    found = re.fullmatch(r"#/components/schemas/(\w+)", node.get("$ref", ""))
    if not found:
        raise Unknown(at, f"schema {sorted(node)} without a name")
    return found[1]
