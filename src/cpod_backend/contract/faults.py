"""Finds every contradiction in the domain files, each as one line that names entity and field."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cpod_backend.contract.entity import Many, One
from cpod_backend.contract.shapes import Shape

if TYPE_CHECKING:
    from cpod_backend.contract.model import EntityModel, Field, Model


def model_faults(model: "Model") -> Iterator[str]:
    """Every fault of the model: the start refuses while there is one."""
    yield from _taken(model, "id prefix", [entity.prefix for entity in model.entities])
    yield from _taken(model, "path", [entity.path for entity in model.entities])
    yield from _taken(model, "name", [entity.name for entity in model.entities])
    for domain in model.domains:
        if not domain.about:
            yield f"{domain.name}: the domain file has no description"
    for entity in model.entities:
        yield from (f"{entity.name}{fault}" for fault in _entity_faults(entity, model))


def _taken(model: "Model", what: str, values: list[str]) -> Iterator[str]:
    for value in sorted({value for value in values if values.count(value) > 1}):
        yield f"{what} {value} is taken more than once"


def _entity_faults(entity: "EntityModel", model: "Model") -> Iterator[str]:
    if not entity.about:
        yield ": no description"
    if not entity.path.startswith(f"/v1/{entity.domain.prefix}"):
        yield f": path {entity.path} is outside its domain"
    for field in entity.fields.values():
        yield from (f".{field.name}: {fault}" for fault in _field_faults(field, model))
    yield from _name_faults(entity)
    yield from _relation_faults(entity, model)
    yield from _transition_faults(entity)
    yield from _computed_faults(entity)


def _field_faults(field: "Field", model: "Model") -> Iterator[str]:
    shape = field.shape
    if not shape.about:
        yield "no description"
    if shape.choices and field.default is not None and field.default not in shape.choices:
        yield f"default {field.default} is outside its enum"
    yield from _shape_faults(shape, model)


def _shape_faults(shape: Shape, model: "Model") -> Iterator[str]:
    from cpod_backend.contract.formats import FORMATS
    from cpod_backend.contract.model import read_fields

    for name in shape.ref.entities if shape.ref else ():
        if name not in model.by_name:
            yield f"refers to {name}, which no domain has"
    if shape.format and shape.format not in FORMATS:
        yield f"unknown format {shape.format}"
    if shape.items:
        yield from _shape_faults(shape.items, model)
    for field in read_fields(shape.part).values() if shape.part else ():
        yield from (f"{field.name}: {fault}" for fault in _field_faults(field, model))


def _name_faults(entity: "EntityModel") -> Iterator[str]:
    declared = entity.declared
    lists = {"search": declared.search, "immutable": declared.immutable}
    for group in declared.unique:
        lists["unique"] = (*lists.get("unique", ()), *group)
    for what, attrs in lists.items():
        for attr in attrs:
            if attr not in entity.by_attr:
                yield f": {what} names {attr}, which is no field"


def _relation_faults(entity: "EntityModel", model: "Model") -> Iterator[str]:
    for name, relation in entity.relations.items():
        match relation:
            case One(via) if via not in entity.by_attr:
                yield f": expand {name} goes by {via}, which is no field"
            case Many(target, by) if target not in model.by_name or by not in model.by_name[target].by_attr:
                yield f": expand {name} goes by {target}.{by}, which is no field"


def _transition_faults(entity: "EntityModel") -> Iterator[str]:
    for attr, table in entity.declared.transitions.items():
        field = entity.by_attr.get(attr)
        if field is None:
            yield f": transitions name {attr}, which is no field"
            continue
        for value in {*table, *(target for targets in table.values() for target in targets)}:
            if value not in field.shape.choices:
                yield f".{field.name}: transition value {value} is outside its enum"


def _computed_faults(entity: "EntityModel") -> Iterator[str]:
    derived = [item.field for item in entity.computed]
    for attr in derived:
        if attr not in entity.by_attr or not entity.by_attr[attr].computed:
            yield f".{attr}: derived at read but not marked COMPUTED"
    for attr, field in entity.by_attr.items():
        if field.computed and derived.count(attr) != 1:
            yield f".{field.name}: COMPUTED but derived by {derived.count(attr)} functions"
