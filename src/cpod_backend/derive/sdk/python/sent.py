"""What a client may send: bodies, and the parameters of lists."""

from typing import Any

from cpod_backend.derive.sdk import names
from cpod_backend.derive.sdk.plan import Collection, Field, Filter, Model, Role
from cpod_backend.derive.sdk.python import docs, types
from cpod_backend.derive.sdk.python.context import Context, Domain, Shared, enums
from cpod_backend.derive.sdk.python.members import attribute, choice, is_renamed

View = dict[str, Any]

CHOSEN = (
    ("sort", "Sort", "What comes first; with a minus in front of a name, the largest."),
    ("expand", "Relation", "Related records that come along."),
    ("fields", "Member", "The only members that are wanted."),
    ("exists", "Filterable", "Members that have a value."),
    ("missing", "Filterable", "Members that have none."),
)
"""Parameters of lists that name members; the names are choices of their own for each entity."""


def params(context: Context, domain: Domain) -> View:
    inputs = [context.shared.without(model) for model in domain.models if not context.is_received(model)]
    narrowed = [enum for each in domain.collections for found in each.filters for enum in types.enums(found.type)]
    return {
        "title": domain.title, "module": domain.name, "bodies": [_body(model) for model in inputs],
        "lists": [_list(context.shared, each) for each in domain.collections],
        "choices": [each for collection in domain.collections for each in _choices(context.shared, collection)],
        "enums": sorted({*enums(inputs), *map(types.alias, narrowed)}),
    }  # fmt: skip


def entity(context: Context) -> View:
    """What every body takes, and what every list can be narrowed by."""
    shared = context.shared
    named = (("Sort", shared.sortable), ("Member", shared.members), ("Filterable", shared.filterable))
    return {
        "body": _body(Model("EntityInput", "What every record takes.", Role.PART_INPUT, shared.body)),
        "filters": [_narrowing(found) for found in shared.filters],
        "choices": [{"name": f"Entity{kind}", "literal": types.literal(tuple(map(choice, found)))} for kind, found in named],
    }


def _body(model: Model) -> View:
    is_renamed(model)
    base = "EntityInput" if model.role in (Role.CREATE, Role.UPDATE) else "TypedDict"
    fields = [_field(model, field) for field in model.fields]
    return {"name": model.name, "base": base, "doc": docs.wrapped(model.description), "fields": fields}


def _field(model: Model, field: Field) -> View:
    annotation = types.sent(field.type)
    return {
        "name": attribute(model, field), "annotation": f"Required[{annotation}]" if field.required else annotation,
        "doc": docs.wrapped(docs.meaning(field)),
    }  # fmt: skip


def _list(shared: Shared, collection: Collection) -> View:
    entity = collection.entity
    fields = [_narrowing(found) for found in collection.filters if found not in shared.filters]
    fields += [
        {"name": name, "annotation": f"{entity}{kind} | Sequence[{entity}{kind}]", "doc": docs.wrapped(doc)} for name, kind, doc in CHOSEN
    ]
    return {"name": f"{entity}List", "doc": f"What a list of {entity} records can be narrowed and arranged by.", "fields": fields}


def _narrowing(found: Filter) -> View:
    one = types.compared(found.type) if found.compared else types.sent(found.type).removesuffix(" | None")
    annotation = one if found.compared else f"{one} | Sequence[{one}]"
    return {"name": names.snake(found.name), "annotation": annotation, "doc": docs.wrapped(found.description)}


def _choices(shared: Shared, collection: Collection) -> list[View]:
    named = (
        ("Sort", shared.sortable, collection.sortable), ("Relation", (), collection.expandable),
        ("Member", shared.members, collection.members), ("Filterable", shared.filterable, collection.filterable),
    )  # fmt: skip
    return [{"name": f"{collection.entity}{kind}", "literal": _literal(f"Entity{kind}", of_all, found)} for kind, of_all, found in named]


def _literal(of_all: str, common: tuple[str, ...], found: tuple[str, ...]) -> str:
    """The names of an entity; those that all entities have are named once, under `of_all`."""
    own = tuple(choice(name) for name in found if name not in common)
    if not common:
        return types.literal(own)
    return types.literal(own).replace("Literal[", f"Literal[{of_all}, ", 1) if own else of_all
