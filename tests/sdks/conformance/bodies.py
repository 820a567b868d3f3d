"""Random bodies for random programs: the examples of the document, varied, with references to records that the program made before."""

import re
from collections.abc import Callable
from copy import deepcopy
from functools import cache
from random import Random
from typing import Any

from sdks.conformance.examples import document

from cpod_backend.derive.sdk.names import camel
from cpod_backend.derive.sdk.plan import Collection, Field, Kind, Model, Plan, Verb
from cpod_backend.derive.sdk.reading import read
from tests.client import NEEDED

Node = dict[str, Any]

ID = re.compile(r"^([a-z]{2,5})-[0-7][0-9A-HJKMNP-TV-Z]{25}$")
MISSING = "01J9ZK3M5Q7R9T1V3X5Z7B9DZZ"
"""The end of an id that no record has."""


@cache
def plan() -> Plan:
    return read(document())


@cache
def collections() -> dict[str, tuple[str, Collection]]:
    """Every collection by its entity, with its name in calls."""
    return {
        one.entity: (".".join([camel(service.name), *([camel(one.key)] if one.key else [])]), one)
        for service in plan().services
        for one in service.collections
    }


@cache
def entity_of(prefix: str) -> str:
    return next((entity for entity, (_, one) in collections().items() if one.prefix == prefix), "")


class Bodies:
    """Makes bodies. `refer` gives a reference to a record of an entity other than those named, making it first, or nothing where that leads too far."""

    def __init__(self, random: Random, refer: Callable[[str, set[str]], str | None]) -> None:
        self._random = random
        self._refer = refer
        self._number = 0
        self._used: set[str] = set()

    def create(self, entity: str) -> Node:
        """A body that the server should take: the example with other texts, and with some of what is optional left out."""
        _, one = collections()[entity]
        path = one.operation(Verb.CREATE).path
        example = deepcopy(document()["paths"][path]["post"]["requestBody"]["content"]["application/json"]["example"])
        self._number += 1
        self._used = set()
        body = self._object(example, plan().models[one.create], entity)
        optional = [field.name for field in plan().models[one.create].fields if not field.required and (entity, field.name) not in NEEDED]
        for name in optional:
            if name in body and self._random.random() < 0.05:
                del body[name]
        return body

    def _object(self, value: Node, model: Model, entity: str) -> Node:
        found: Node = {}
        for field in model.fields:
            if field.name in value:
                needed = field.required or (entity, field.name) in NEEDED
                made = self._value(value[field.name], field, entity, needed)
                if isinstance(made, str) and made == value[field.name] and self._number > 1:
                    made = self._varied(made, document()["components"]["schemas"][model.name]["properties"][field.name])
                if made is not None and made != []:
                    found[field.name] = made
        return self._paired(found, value, model)

    def _paired(self, found: Node, value: Node, model: Model) -> Node:
        """Without the types of references that were left out: `relatedType` goes with `relatedId`."""
        left_out = {f"{name.removesuffix('Id')}Type" for name in value if name.endswith("Id") and name not in found}
        optional = {field.name for field in model.fields if not field.required}
        return {name: item for name, item in found.items() if name not in left_out & optional}

    def _value(self, value: Any, field: Field, entity: str, needed: bool) -> Any:
        if isinstance(value, str):
            return self._text(value, field, needed)
        if isinstance(value, list):
            items = field.type.items
            held = plan().models[items.model] if items and items.model else None
            return [made for item in value if (made := self._item(item, held, field, entity, needed)) is not None]
        if isinstance(value, dict) and field.type.model:
            return self._object(value, plan().models[field.type.model], entity)
        return value

    def _item(self, item: Any, model: Model | None, field: Field, entity: str, needed: bool) -> Any:
        if model:
            return self._object(item, model, entity)
        return self._text(item, field, needed) if isinstance(item, str) else item

    def _text(self, value: str, field: Field, needed: bool) -> Any:
        if found := ID.match(value):
            entity = entity_of(found[1])
            return self._reference(entity) if entity and (needed or self._random.random() < 0.1) else None
        return value

    def _reference(self, entity: str) -> str | None:
        """Another one each time: who reviews is not who is reviewed."""
        used = self._used
        made = self._refer(entity, used)
        self._used = used | ({made} if made else set())
        return made

    def _varied(self, value: str, schema: Node) -> str:
        """A like text, numbered, so that what must be unique is; the same one where the schema has no room for a number."""
        if "enum" in schema or schema.get("format", "email") != "email":
            return value
        at = f"{self._number}"
        forms = (f"{at}.{value}",) if "@" in value else (f"{value} {at}", f"{value}-{at}", f"{value}{at}", value[: -len(at)] + at)
        fits = (form for form in forms if re.search(schema.get("pattern", ""), form) and len(form) <= schema.get("maxLength", 10_000))
        return next(fits, value)

    def update(self, entity: str) -> Node:
        """A change of a few members: to null, to another value or to one that breaks a rule."""
        fields = self._writable(collections()[entity][1].update)
        changed = {field.name for field in self._random.sample(fields, min(len(fields), self._random.randint(0, 3)))}
        return {field.name: self._changed(field) for field in fields if field.name in changed}

    def spoiled(self, entity: str) -> Node:
        """A body with members of the right type whose values are bad. Members are in the order of the document, as is the first fault that is told."""
        body = self.create(entity)
        fields = self._writable(collections()[entity][1].create)
        bad = {field.name for field in self._random.sample(fields, self._random.randint(1, 3))}
        spoiled = {field.name: self._bad(field) for field in fields if field.name in bad}
        order = [field.name for field in plan().models[collections()[entity][1].create].fields]
        return {name: (body | spoiled)[name] for name in order if name in body or name in spoiled}

    def _writable(self, model: str) -> list[Field]:
        """Fields of a model without parts, which have members of their own that must be given, and without secrets."""
        return [field for field in plan().models[model].fields if not field.secret and field.type.kind not in (Kind.MODEL, Kind.MAP)]

    def _changed(self, field: Field) -> Any:
        if field.type.nullable and self._random.random() < 0.4:
            return None
        if field.type.kind is Kind.ENUM and field.type.enum:
            return self._random.choice(field.type.enum.values)
        return self._bad(field) if self._random.random() < 0.3 else self._some(field)

    def _some(self, field: Field) -> Any:
        """A value of the field's type, which may be a good one."""
        if field.refers_to:
            return (
                self._refer(field.refers_to[0], set()) or self.no_id(field.refers_to[0])
                if field.refers_to[0] in collections()
                else "nobody"
            )
        return {
            Kind.STRING: f"Text {self._random.randint(1, 99)}", Kind.INTEGER: self._random.randint(0, 200), Kind.NUMBER: self._random.choice([0.5, 2.25, 7]),
            Kind.BOOLEAN: self._random.random() < 0.5, Kind.DATE: f"2031-0{self._random.randint(1, 9)}-15", Kind.TIME: "2031-05-22T10:00:00.000Z",
            Kind.MAP: {"colour": "red"}, Kind.ARRAY: [], Kind.MODEL: {}, Kind.ANY: {"free": [1, None]}, Kind.ENUM: "nonsense",
        }[field.type.kind]  # fmt: skip

    def _bad(self, field: Field) -> Any:
        """A value of the field's type that breaks a rule. No empty text where Go takes that for absence: see the conformance README."""
        return {
            Kind.STRING: self._random.choice(["" if field.required or field.type.nullable else " ", "x" * 5000, "no such thing!", " "]), Kind.INTEGER: self._random.choice([-1, 9_007_199_254_740_991]),
            Kind.NUMBER: -0.5, Kind.BOOLEAN: True, Kind.DATE: "1871-01-18", Kind.TIME: "1871-01-18T00:00:00.000Z", Kind.MAP: {}, Kind.ARRAY: [],
            Kind.MODEL: {}, Kind.ANY: None, Kind.ENUM: "nonsense",
        }[field.type.kind]  # fmt: skip

    def no_id(self, entity: str) -> str:
        """The id of no record."""
        return f"{collections()[entity][1].prefix}-{MISSING}"
