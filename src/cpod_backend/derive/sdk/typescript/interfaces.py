"""The types of a domain: enums, records, inputs, filters and queries."""

from collections.abc import Iterable, Sequence

from msgspec import Struct, structs

from cpod_backend.derive.sdk.plan import Collection, Field, Model, Plan, Role
from cpod_backend.derive.sdk.typescript.layout import WIDTH, applied, comment, union
from cpod_backend.derive.sdk.typescript.types import enums_of, filter_type, is_input, member


class Block(Struct, frozen=True):
    """A declaration with its comment, ready to be placed."""

    comment: str
    code: str


class Shared(Struct, frozen=True):
    """What all records, all inputs and all filters of entities have in common, by name."""

    members: dict[str, Field]
    inputs: dict[str, Field]
    filters: tuple[str, ...]


def shared(plan: Plan) -> Shared:
    collections = [collection for service in plan.services for collection in service.collections]
    records = [plan.models[collection.record] for collection in collections]
    inputs = [plan.models[collection.create] for collection in collections]
    names = [{filter.name for filter in collection.filters} for collection in collections]
    ordered = [filter.name for filter in collections[0].filters]
    return Shared(_common(records), _common(inputs), tuple(name for name in ordered if all(name in each for each in names)))


def _common(models: Sequence[Model]) -> dict[str, Field]:
    """The fields that are the same in each model."""
    first = {field.name: field for field in models[0].fields}
    return {name: field for name, field in first.items() if all(field in model.fields for model in models)}


def entity_blocks(plan: Plan, common: Shared) -> list[Block]:
    """The interfaces that all records, inputs and filters extend."""
    filters = [
        f"  {filter.name}?: {filter_type(filter)}" for filter in plan.services[0].collections[0].filters if filter.name in common.filters
    ]
    return [
        _interface("What every record has.", "Entity", common.members.values(), sent=False),
        _interface("What every record can be given.", "EntityInput", common.inputs.values(), sent=True),
        Block(comment("What every list is filtered by."), "\n".join(["export interface EntityFilters {", *filters, "}"])),
    ]


def _interface(text: str, name: str, fields: Iterable[Field], *, sent: bool, extends: str = "") -> Block:
    lines = [line for field in fields for line in (comment(_meaning(field), "  "), f"  {member(field, sent=sent)}")]
    opening = f"export interface {name}{f' extends {extends}' if extends else ''} {{"
    return Block(comment(text), "\n".join([opening, *lines, "}"]) if lines else f"{opening}}}")


def _meaning(field: Field) -> str:
    return f"{field.description} In minor units of the currency, such as cents." if field.minor_units else field.description


def model_blocks(model: Model, plan: Plan, common: Shared, known: set[str]) -> list[Block]:
    """The interface of a model and its enums; those that another model has made before are left out."""
    enums = {name: enum for name, enum in enums_of(model).items() if name not in known}
    known |= set(enums)
    blocks = [
        Block(
            comment(f"Known values of `{enum.field}` of {enum.owner}."),
            union(f"export type {name} =", [f"'{value}'" for value in enum.values]),
        )
        for name, enum in enums.items()
    ]
    if model.role is Role.UPDATE:
        return [*blocks, _update(model, plan, common)]
    inherited, base = {Role.RECORD: (common.members, "Entity"), Role.CREATE: (common.inputs, "EntityInput")}.get(model.role, ({}, ""))
    own = [field for field in model.fields if inherited.get(field.name) != field]
    return [*blocks, _interface(model.description, model.name, own, sent=is_input(model), extends=base)]


def _update(model: Model, plan: Plan, common: Shared) -> Block:
    """What changes a record: mostly part of what makes one, else written out."""
    creation = plan.models[f"{model.name.removesuffix('Update')}Create"]
    optional = {field.name: structs.replace(field, required=False) for field in creation.fields}
    part = " " * WIDTH
    if all(optional.get(field.name) == field for field in model.fields):
        kept = [field.name for field in model.fields]
        part = _part_of(creation.name, kept, [name for name in optional if name not in kept])
    if len(part) < WIDTH:
        return Block(comment(model.description), applied(f"export type {model.name} =", "Partial", [part]))
    own = [field for field in model.fields if common.inputs.get(field.name) != field]
    return _interface(model.description, model.name, own, sent=True, extends="EntityInput")


def _part_of(model: str, kept: Sequence[str], left_out: Sequence[str]) -> str:
    """The type of some members of a model, told by the shorter list."""
    if not left_out:
        return model
    utility, names = ("Omit", left_out) if len(left_out) < len(kept) else ("Pick", kept)
    return f"{utility}<{model}, {' | '.join(repr(name) for name in names)}>"


def relations(collection: Collection, plan: Plan) -> Block:
    """What `expand` adds to a record."""
    fields = plan.models[collection.record].expansions
    described = [structs.replace(field, required=True) for field in fields]
    return _interface(f"What `expand` adds to {collection.plural}.", f"{collection.record}Relations", described, sent=False)


def filters(collection: Collection, common: Shared) -> Block:
    own = [filter for filter in collection.filters if filter.name not in common.filters]
    name = f"{collection.record}Filters"
    if not own:
        return Block(comment(f"What lists of {collection.plural} are filtered by."), f"export interface {name} extends EntityFilters {{}}")
    lines = [f"  {filter.name}?: {filter_type(filter)}" for filter in own]
    code = "\n".join([f"export interface {name} extends EntityFilters {{", *lines, "}"])
    return Block(comment(f"What lists of {collection.plural} are filtered by."), code)


def query(collection: Collection) -> Block:
    """What lists can be asked; not every filter sorts."""
    unsorted = [f"'{filter.name}'" for filter in collection.filters if filter.name not in collection.sortable] or ["never"]
    opening = f"export type {collection.record}Query<E = never, F = never> ="
    arguments = [f"{collection.record}Filters", " | ".join(unsorted), "E", "F"]
    return Block(comment(f"What lists of {collection.plural} can be asked."), applied(opening, "Listing", arguments))
