"""Checks a body against its entity: fast where all is well, and with every fault listed where it is not."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from msgspec import Struct, ValidationError, convert
from msgspec.structs import replace

from cpod_backend.contract.entity import Entity, Part
from cpod_backend.contract.formats import FORMATS, ULID
from cpod_backend.contract.model import EntityModel, Field, Model, read_fields
from cpod_backend.contract.names import did_you_mean, with_article
from cpod_backend.contract.shapes import Shape, python_pattern

Settle = Callable[[Any], Any]

TYPE_WORDS = {
    "string": "a string", "integer": "an integer", "number": "a number", "boolean": "true or false",
    "array": "an array", "object": "an object", "map": "an object",
}  # fmt: skip


class Fault(Struct, frozen=True):
    """One fault of a body. `field` is a JSON pointer; structural faults make a 400, the others a 422.

    unknown: the name of a member that there is not, and `known` the fields that may have been meant.
    """

    field: str
    detail: str
    structural: bool
    unknown: str = ""
    known: Mapping[str, Field] = {}


class Invalid(Exception):
    """A body with faults."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__(faults[0].detail)
        self.faults = _with_hints(sorted(faults, key=lambda fault: not fault.structural))

    @property
    def structural(self) -> bool:
        return self.faults[0].structural


# To look for a name that is close takes a millisecond, and a body may have a hundred thousand unknown members, or long ones.
HINTS = 10
LONGEST_HINTED = 100


def _with_hints(faults: list[Fault]) -> list[Fault]:
    """The faults, where the first unknown members say which field may have been meant."""
    hinted = [index for index, fault in enumerate(faults) if 0 < len(fault.unknown) <= LONGEST_HINTED][:HINTS]
    for index in hinted:
        fault = faults[index]
        known = [field.name for field in fault.known.values() if not field.server_set]
        faults[index] = replace(fault, detail=fault.detail + did_you_mean(fault.unknown, known))
    return faults


class Validator:
    """Turns plain data into records of one entity."""

    def __init__(self, entity: EntityModel, model: Model) -> None:
        self.entity = entity
        self.model = model
        self.settlers = {name: (field.attr, settle) for name, field in entity.fields.items() if (settle := settler(field.shape, model))}
        self.parts = [(field.name, field.shape) for field in entity.fields.values() if (field.shape.items or field.shape).part]

    def record(self, body: Mapping[str, Any], server: Mapping[str, Any], sent: Mapping[str, Any]) -> Any:
        """The record made of `body` with the server's fields over it.

        body: what the client gives; for a change, the stored record with the patch merged into it.
        sent: what the client sent, as it came; only there are faults looked for.
        Raises Invalid with every fault.
        """
        if self._conceals(sent):
            raise Invalid(list(self.faults(sent, body)))
        try:
            return self._made(body, server, sent)
        except (ValidationError, ValueError):
            pass
        # JSON Schema counts 5.0 among the integers and msgspec does not; so rare a spelling is worth a second try only.
        body, sent = ({name: self._whole(name, value) for name, value in values.items()} for values in (body, sent))
        try:
            return self._made(body, server, sent)
        except (ValidationError, ValueError) as error:
            faults = list(self.faults(sent, body))
            raise Invalid(faults or [Fault("", str(error), structural=True)]) from None

    def _conceals(self, sent: Mapping[str, Any]) -> bool:
        if not self.entity.server_set.isdisjoint(sent):
            return True
        return any(conceals_fault(sent[name], shape) for name, shape in self.parts if name in sent)

    def _made(self, body: Mapping[str, Any], server: Mapping[str, Any], sent: Mapping[str, Any]) -> Any:
        record = convert({**body, **server}, self.entity.cls)
        self._settle(record, sent)
        return record

    def _whole(self, name: str, value: Any) -> Any:
        return whole_numbers(value, self.entity.fields[name].shape) if name in self.entity.fields else value

    def faults(self, sent: Mapping[str, Any], body: Mapping[str, Any]) -> Iterator[Fault]:
        """Every fault of what the client sent, and every required field that the body lacks."""
        known = self.entity.fields
        for name, value in sent.items():
            if name not in known:
                yield Fault(pointer("", name), f"{name} is not a field of {self.entity.name}", True, name, known)
            elif known[name].server_set:
                yield Fault(pointer("", name), f"{name} is set by the server and cannot be sent", structural=True)
            else:
                yield from value_faults(value, known[name].shape, pointer("", name), name, self.model, body[name])
        for field in known.values():
            if field.required and not field.server_set and field.name not in body:
                yield Fault(pointer("", field.name), f"{field.name} is required", structural=True)

    def _settle(self, record: Entity, sent: Mapping[str, Any]) -> None:
        for name in self.settlers.keys() & sent.keys():
            attr, settle = self.settlers[name]
            if (value := getattr(record, attr)) is not None:
                setattr(record, attr, settle(value))


def conceals_fault(value: Any, shape: Shape) -> bool:
    """Whether a part within has a fault that msgspec does not see.

    It takes a member that the server sets for one like any other, and never sees the null that a
    merge took out because there was nothing, or nothing that may be empty, to clear.
    """
    if shape.items and isinstance(value, list):
        return any(conceals_fault(item, shape.items) for item in value)
    if shape.part and isinstance(value, dict):
        fields = read_fields(shape.part)
        return any(_is_concealed(item, fields.get(name)) for name, item in value.items())
    return False


def _is_concealed(value: Any, field: Field | None) -> bool:
    if field is None or field.server_set:
        return True
    return not field.shape.nullable if value is None else conceals_fault(value, field.shape)


def whole_numbers(value: Any, shape: Shape) -> Any:
    """The value with 5.0 as 5 wherever its shape wants an integer."""
    if shape.kind == "integer" and isinstance(value, float) and value.is_integer():
        return int(value)
    if shape.items and isinstance(value, list):
        return [whole_numbers(item, shape.items) for item in value]
    if shape.part and isinstance(value, dict):
        fields = read_fields(shape.part)
        return {name: whole_numbers(item, fields[name].shape) if name in fields else item for name, item in value.items()}
    return value


def settler(shape: Shape, model: Model) -> Settle | None:
    """The check for what msgspec cannot see in a value of this shape: it returns the stored form or raises ValueError."""
    if shape.ref:
        return _pattern_check(id_pattern(shape, model))
    if shape.format:
        rule = FORMATS[shape.format]
        return rule.settle or _pattern_check(rule.pattern or "")
    if shape.items and (inner := settler(shape.items, model)):
        return partial(_settle_each, inner)
    if shape.part:
        return _part_check(shape.part, model)
    return None


def _settle_each(inner: Settle, values: list[Any]) -> list[Any]:
    return [inner(value) for value in values]


def own_id_pattern(entity: EntityModel) -> str:
    """The pattern of an entity's ids."""
    return f"^{entity.prefix}-{ULID}$"


def id_pattern(shape: Shape, model: Model) -> str:
    """The pattern of the ids that a reference takes."""
    assert shape.ref
    if not shape.ref.entities:
        return f"^[a-z]{{2,6}}-{ULID}$"
    prefixes = [entity.prefix for entity in model.targets(shape)]
    return f"^{prefixes[0] if len(prefixes) == 1 else '(' + '|'.join(prefixes) + ')'}-{ULID}$"


def value_faults(value: Any, shape: Shape, at: str, name: str, model: Model, merged: Any = None) -> Iterator[Fault]:
    """Every fault of one value that was sent. `at` is its JSON pointer and `name` what the sentence calls it.

    merged: of an object in a patch, what it makes of the stored one.
    """
    if value is None:
        if not shape.nullable:
            yield Fault(at, f"{name} must have a value", structural=True)
    elif not _has_kind(value, shape):
        yield Fault(at, f"{name} must be {TYPE_WORDS[shape.kind]}", structural=True)
    elif isinstance(value, dict):
        whole = merged if isinstance(merged, dict) else value
        yield from _length_faults(whole, shape, at, name, "members")
        yield from (_part_faults if shape.part else _map_faults)(value, shape, at, name, model, whole)
    elif isinstance(value, list):
        yield from _length_faults(value, shape, at, name, "elements")
        for index, item in enumerate(value):
            assert shape.items
            yield from value_faults(item, shape.items, f"{at}/{index}", f"{name}[{index}]", model)
    else:
        yield from (Fault(at, f"{name} {words}", structural=False) for words in _scalar_faults(value, shape, model))


def pointer(parent: str, name: str) -> str:
    """RFC 6901 section 3: `~` and `/` in a member name are escaped."""
    return f"{parent}/{name.replace('~', '~0').replace('/', '~1')}"


def _map_faults(value: dict[str, Any], shape: Shape, at: str, name: str, model: Model, whole: dict[str, Any]) -> Iterator[Fault]:
    for key, item in value.items() if shape.values else ():
        assert shape.values
        # A null that the merge took out was no value but the wish to remove one.
        if key in whole:
            yield from value_faults(item, shape.values, pointer(at, key), f"{name}.{key}", model, whole[key])


def _part_faults(value: dict[str, Any], shape: Shape, at: str, name: str, model: Model, whole: dict[str, Any]) -> Iterator[Fault]:
    assert shape.part
    fields = read_fields(shape.part)
    for key, item in value.items():
        if key not in fields:
            yield Fault(pointer(at, key), f"{name} has no field {key}", True, key, fields)
        elif fields[key].server_set:
            yield Fault(pointer(at, key), f"{name}.{key} is set by the server and cannot be sent", structural=True)
        else:
            yield from value_faults(item, fields[key].shape, pointer(at, key), f"{name}.{key}", model, whole.get(key))
    for field in fields.values():
        if field.required and field.name not in value and field.name not in whole:
            yield Fault(pointer(at, field.name), f"{name}.{field.name} is required", structural=True)


def _length_faults(value: Any, shape: Shape, at: str, name: str, what: str) -> Iterator[Fault]:
    if shape.min is not None and len(value) < shape.min:
        yield Fault(at, f"{name} must have at least {shape.min} {what}", structural=False)
    if shape.max is not None and len(value) > shape.max:
        yield Fault(at, f"{name} must have at most {shape.max} {what}", structural=False)


def _scalar_faults(value: Any, shape: Shape, model: Model) -> Iterator[str]:
    if isinstance(value, str):
        yield from _text_faults(value, shape, model)
    elif not isinstance(value, bool):
        if shape.min is not None and value < shape.min:
            yield f"must be at least {shape.min}"
        if shape.max is not None and value > shape.max:
            yield f"must be at most {shape.max}"


def _text_faults(value: str, shape: Shape, model: Model) -> Iterator[str]:
    if shape.choices:
        if value not in shape.choices:
            yield f"must be one of {', '.join(shape.choices)}"
        return
    if shape.min is not None and len(value) < shape.min:
        yield f"must have at least {shape.min} character{'s' if shape.min > 1 else ''}"
    if shape.max is not None and len(value) > shape.max:
        yield f"must have at most {shape.max} characters"
    if shape.pattern and not re.search(python_pattern(shape.pattern), value):
        yield f"must match {shape.pattern}"
    try:
        if (shape.format or shape.ref) and (settle := settler(shape, model)):
            settle(value)
    except ValueError:
        yield f"must be {FORMATS[shape.format].words if shape.format else _id_words(shape, model)}"


def _id_words(shape: Shape, model: Model) -> str:
    assert shape.ref
    if not shape.ref.entities:
        return "the id of a record"
    return f"the id of {' or '.join(map(with_article, shape.ref.entities))}, such as {model.targets(shape)[0].prefix}-01J9ZK3M5Q7R9T1V3X5Z7B9D4H"


def _has_kind(value: Any, shape: Shape) -> bool:
    match shape.kind:
        case "string":
            return isinstance(value, str)
        case "boolean":
            return isinstance(value, bool)
        case "integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case "number":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "array":
            return isinstance(value, list)
    return isinstance(value, dict)


def _pattern_check(pattern: str) -> Settle:
    match = re.compile(python_pattern(pattern)).search

    def settle(value: str) -> str:
        if match(value) is None:
            raise ValueError(value)
        return value

    return settle


def _part_check(part: type[Part], model: Model) -> Settle | None:
    settlers = [(field.attr, inner) for field in read_fields(part).values() if (inner := settler(field.shape, model))]
    if not settlers:
        return None

    def settle(value: Part) -> Part:
        for attr, inner in settlers:
            if (held := getattr(value, attr)) is not None:
                setattr(value, attr, inner(held))
        return value

    return settle
