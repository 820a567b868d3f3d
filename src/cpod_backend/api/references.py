"""References: every id that a write sets names a living record, and the type beside an id agrees with it."""

from typing import TYPE_CHECKING, Any

from cpod_backend.contract.model import EntityModel, Model, read_fields
from cpod_backend.contract.names import camel
from cpod_backend.contract.rule import Change, Refusal, refuse
from cpod_backend.contract.shapes import Shape

if TYPE_CHECKING:
    from cpod_backend.api.records import Records


def fill_types(entity: EntityModel, model: Model, change: Change[Any]) -> None:
    """Sets each `…Type` beside an id of several entities from the id's prefix. Raises Refusal where a sent one disagrees."""
    record = change.record
    for id_attr, type_attr in entity.typed_references:
        id = getattr(record, id_attr)
        given = getattr(record, type_attr)
        if id is None:
            if type_attr not in change.sent and change.before is not None:
                setattr(record, type_attr, None)
            continue
        target = model.of_id(id)
        derived = target.snake if target else None
        if given is not None and type_attr in change.sent and given != derived:
            refuse(f"{camel(type_attr)} is {given}, but {camel(id_attr)} {id} names a {derived or 'record of no entity'}", camel(type_attr))
        setattr(record, type_attr, derived)


async def refuse_dangling(entity: EntityModel, records: "Records", change: Change[Any]) -> list[Refusal]:
    """A refusal for each new reference to a record that does not exist or is deleted."""
    named: list[tuple[str, str, str]] = []
    for field in entity.references:
        value = getattr(change.record, field.attr)
        if value is not None and (change.before is None or change.changed(field.attr)):
            named += _named(value, field.shape, f"/{field.name}", field.name)
    if change.before is not None and named:
        known = {id for field in entity.references for _, _, id in _named(getattr(change.before, field.attr), field.shape, "", "")}
        named = [item for item in named if item[2] not in known]
    living = await _living(records, {id for _, _, id in named}) if named else ()
    return [Refusal(f"{name} refers to {id}, which does not exist", at, "references") for at, name, id in named if id not in living]


async def _living(records: "Records", ids: set[str]) -> set[str]:
    """The ids that name living records, which are held so that they live on until the transaction ends."""
    by_entity: dict[str, list[str]] = {}
    for id in sorted(ids):
        if target := records.model.of_id(id):
            by_entity.setdefault(target.name, []).append(id)
    living: set[str] = set()
    for name, group in by_entity.items():
        living |= (await records.store.get(records.model.by_name[name], group, held=True)).keys()
    return living


def _named(value: Any, shape: Shape, at: str, name: str) -> list[tuple[str, str, str]]:
    """Each checked reference in a value: JSON pointer, name, id."""
    if value is None or (shape.ref and not shape.ref.checked):
        return []
    if shape.ref:
        return [(at, name, value)]
    if shape.items:
        return [found for index, item in enumerate(value) for found in _named(item, shape.items, f"{at}/{index}", f"{name}[{index}]")]
    if shape.part:
        return [
            found
            for field in read_fields(shape.part).values()
            for found in _named(getattr(value, field.attr), field.shape, f"{at}/{field.name}", f"{name}.{field.name}")
        ]
    return []
