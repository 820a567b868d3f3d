"""What stands in the file of a domain: its service and collections, its types and its enums, with every name decided."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from cpod_backend.derive.sdk import names
from cpod_backend.derive.sdk.go.comments import comment, lowered, of_part, of_record, rules
from cpod_backend.derive.sdk.go.types import Member, filters, members
from cpod_backend.derive.sdk.plan import Collection, Enum, Field, Group, Model, Operation, Plan, Role, Service, Type, Verb

OF_PARAMS = {"Page", "PageSize", "Cursor", "Q", "Sort", "Expand", "Fields", "Exists", "Missing", "IncludeDeleted"}
EMBEDDED = {Role.RECORD: "Record", Role.PART: "Kept"}
"""What a server gives keeps members that it has no field for, and a whole answer what came with it."""
OF_RECORDS = {"Meta", "Extra", "Record", "Kept"}


class Enumeration(Struct, frozen=True):
    """A named string type and its known values, as pairs of a constant and its text."""

    name: str
    comment: tuple[str, ...]
    values: tuple[tuple[str, str], ...]


class Structure(Struct, frozen=True):
    """A struct; `embeds` is Record or Kept for what a server gives, and empty for what a client sends."""

    name: str
    comment: tuple[str, ...]
    members: tuple[Member, ...]
    embeds: str
    receiver: str
    times: tuple[Member, ...]
    """Times that are always sent; how JSON has a time is not how Go has it."""


class Child(Struct, frozen=True):
    """A further collection as a member of the service of its domain."""

    name: str
    type: str
    comment: tuple[str, ...]


class Resource(Struct, frozen=True):
    """A collection with its service type and the parameters of its list."""

    service: str
    comment: tuple[str, ...]
    children: tuple[Child, ...]
    path: str
    entity: str
    plural: str
    record: str
    create: str
    update: str
    params: str
    filters: tuple[Member, ...]
    expandable: tuple[str, ...]
    rules: tuple[str, ...]
    files: bool
    """Whether its records have contents that are sent and fetched."""


class Action(Struct, frozen=True):
    """A method of a group of operations. `options` are fields of the operation that are not as usual, as code."""

    name: str
    comment: tuple[str, ...]
    method: str
    path: str
    body: str
    result: str
    enveloped: bool
    open: bool


class Accessor(Struct, frozen=True):
    """A member of the client."""

    name: str
    type: str
    comment: tuple[str, ...]
    children: tuple[Child, ...] = ()


def homes(plan: Plan) -> dict[str, str]:
    """The entity beside which a model stands: a record, what makes and changes it, and its parts. Empty for models of groups."""
    found: dict[str, str] = {}
    for collection in (collection for service in plan.services for collection in service.collections):
        for model in (collection.record, collection.create, collection.update):
            found |= dict.fromkeys(_reached(model, plan), collection.entity)
    return {name: found.get(name, "") for name in plan.models}


def _reached(name: str, plan: Plan) -> Iterator[str]:
    yield name
    for field in plan.models[name].fields:
        inner = field.type.items or field.type
        if inner.model:
            yield from _reached(inner.model, plan)


def structures(models: Iterable[Model], owner: str, answers: Mapping[str, str]) -> list[Structure]:
    """The structs of an entity and its parts. `answers` tells what the answers of actions embed, by their names."""
    return [_structure(model, owner, EMBEDDED.get(model.role) or answers.get(model.name, "")) for model in models]


def _structure(model: Model, owner: str, embeds: str) -> Structure:
    name = names.type_name(model.name, names.GO)
    made = tuple(members(model, given=bool(embeds)))
    refuse_doubles(name, [member.name for member in made], OF_RECORDS if embeds else set())
    times = tuple(member for member in made if member.type == "time.Time") if model.role in (Role.CREATE, Role.PART_INPUT) else ()
    return Structure(name, _about(model, owner), made, embeds, name[0].lower(), times)


def _about(model: Model, owner: str) -> tuple[str, ...]:
    match model.role:
        case Role.CREATE:
            return comment(f"{model.name} is what a new {model.name.removesuffix('Create')} is made from.")
        case Role.UPDATE:
            entity = model.name.removesuffix("Update")
            return comment(f"{model.name} changes {_article(entity)} {entity}: what is not set stays as it is, Null clears.")
        case Role.PART_INPUT:
            return comment(f"{model.name} is {_article(model.name)} {model.name.removesuffix('Input')} as a client sends it.")
        case Role.PART:
            return of_part(model.name, model.description, f"{_article(owner)} {owner}")
    return of_record(model.name, model.description)


def _article(noun: str) -> str:
    return "an" if noun[0] in "AEIO" else "a"


def enumerations(models: Iterable[Model]) -> list[Enumeration]:
    """The enums of these models, once each, in the order in which they are met."""
    found: dict[str, Enumeration] = {}
    for model in models:
        for field in model.fields:
            if enum := _enum(field.type):
                found.setdefault(names.enum_name(enum.owner, enum.field), _enumeration(enum))
    return list(found.values())


def _enum(kind: Type) -> Enum | None:
    return kind.enum or (_enum(kind.items) if kind.items else None)


def _enumeration(enum: Enum) -> Enumeration:
    name = names.enum_name(enum.owner, enum.field)
    about = f"{name} is a value of {enum.field} of {_article(enum.owner)} {enum.owner}. Servers may know more values than these."
    constants = [names.enum_value(enum.owner, enum.field, value, names.GO).removeprefix("cpod.") for value in enum.values]
    refuse_doubles(name, constants)
    return Enumeration(name, comment(about), tuple(zip(constants, enum.values, strict=True)))


def resources(service: Service) -> list[Resource]:
    """The collections of a domain; the first is the service itself and has the others as children."""
    first, *others = service.collections
    children = tuple(_child(collection) for collection in others)
    own = f"{names.go(service.name)}Service"
    about = f"{own} reads and writes {first.plural} at /v1/{service.prefix}. {first.entity}: {lowered(first.description)}"
    return [_resource(service, first, own, about, children), *(_further(service, collection) for collection in others)]


def _further(service: Service, collection: Collection) -> Resource:
    own = service_type(collection)
    return _resource(service, collection, own, f"{own} reads and writes {collection.plural} at {_path(service, collection)}.", ())


def service_type(collection: Collection) -> str:
    return f"{names.go(collection.plural)}Service"


def _child(collection: Collection) -> Child:
    about = f"{names.go(collection.key)} are the {collection.plural}: {lowered(collection.description)}"
    return Child(names.go(collection.key), service_type(collection), comment(about))


def _resource(service: Service, collection: Collection, own: str, about: str, children: tuple[Child, ...]) -> Resource:
    narrowed = tuple(filters(collection))
    refuse_doubles(f"{collection.entity}ListParams", [member.name for member in narrowed], OF_PARAMS)
    kept = rules(collection.operation(Verb.CREATE).description)
    return Resource(
        service=own, comment=comment(about), children=children, path=_path(service, collection), entity=collection.entity,
        plural=collection.plural, record=collection.record, create=collection.create, update=collection.update,
        params=f"{collection.entity}ListParams", filters=narrowed, expandable=comment(_expand(collection)), rules=comment(kept),
        files=any(operation.verb is Verb.UPLOAD for operation in collection.operations),
    )  # fmt: skip


def _expand(collection: Collection) -> str:
    if not collection.expandable:
        return "Expand names relations to put on each record; there are none yet."
    return f"Expand names relations to put on each record: {', '.join(collection.expandable)}."


def _path(service: Service, collection: Collection) -> str:
    return "/".join(part for part in ("/v1", service.prefix, collection.key) if part)


def accessor(service: Service) -> Accessor:
    children = tuple(_child(collection) for collection in service.collections[1:])
    name = names.go(service.name)
    return Accessor(name, f"{name}Service", comment(f"{name}: {lowered(service.description)}"), children)


def group_accessor(group: Group) -> Accessor:
    name = names.go(group.name)
    return Accessor(name, f"{name}Service", comment(f"{name}: {', '.join(lowered(each.summary) for each in group.operations)}."))


def results(groups: Iterable[Group]) -> dict[str, str]:
    """What the answers of actions embed, by the names of their models."""
    given = [operation for group in groups for operation in group.operations if operation.result]
    return {operation.result: "Record" if operation.enveloped else "Kept" for operation in given}


def actions(group: Group) -> list[Action]:
    return [_action(operation) for operation in group.operations]


def _action(operation: Operation) -> Action:
    name = names.go(operation.verb.value)
    about = f"{name} calls {operation.method} {operation.prefix}{operation.path}. {operation.description}"
    return Action(
        name=name, comment=comment(about), method=operation.method, path=operation.prefix + operation.path, body=operation.body,
        result=operation.result, enveloped=operation.enveloped, open=not operation.authorized,
    )  # fmt: skip


def secrets(plan: Plan) -> list[str]:
    """The members that are never logged, by their names alone: what is secret in one model is masked in all."""
    return sorted({field.name for model in plan.models.values() for field in _fields(model) if field.secret})


def _fields(model: Model) -> tuple[Field, ...]:
    return model.fields + model.expansions


def refuse_doubles(owner: str, made: list[str], taken: set[str] = frozenset()) -> None:  # type: ignore[assignment]
    """Raises ValueError where two names are one in Go."""
    doubles = {name for name in made if made.count(name) > 1} | (set(made) & set(taken))
    if doubles:
        raise ValueError(f"{owner} would have {', '.join(sorted(doubles))} twice in Go; rename it in derive/sdk/names.py")
