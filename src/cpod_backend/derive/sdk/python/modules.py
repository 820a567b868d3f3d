"""What stands in the models, parameters and services of a domain, decided down to the last string; templates only place it."""

import re
from collections.abc import Iterable
from typing import Any

from cpod_backend.derive.sdk import names
from cpod_backend.derive.sdk.plan import Collection, Enum, Field, Filter, Group, Model, Operation, Plan, Role, Service, Verb
from cpod_backend.derive.sdk.python import docs, homes, shared, types
from cpod_backend.derive.sdk.python.members import attribute, choice, is_renamed
from cpod_backend.derive.sdk.python.shared import Shared
from cpod_backend.derive.sdk.schemas import Unknown

View = dict[str, Any]

RECEIVED = (Role.RECORD, Role.PART)
WORDS_OF_TYPES = ("date", "datetime", "Any", "Literal", "Mapping", "Sequence", "Required", "Expanded", "Sometimes")
COLLECTION_VERBS = {Verb.LIST, Verb.CREATE, Verb.GET, Verb.UPDATE, Verb.DELETE}
FILE_VERBS = {Verb.UPLOAD, Verb.DOWNLOAD, Verb.COMPLETE}
RANGES = ("DateRange", "IntegerRange", "NumberRange", "TimeRange")


def models(plan: Plan, title: str, held: list[str], of_homes: dict[str, str]) -> View:
    """The classes of a domain, each behind the enums of its members."""
    base = shared.of(plan)
    received = [base.without(plan.models[name]) for name in held if plan.models[name].role in RECEIVED or name in _results(plan)]
    classes = [_class(model) for model in received]
    found = _enums(plan.models[name] for name in held)
    own = {model.name for model in received}
    named = {type_.model for model in received for field in _all(model) for type_ in [field.type.items or field.type] if type_.model}
    text = " ".join(field["annotation"] for each in classes for field in each["fields"])
    return {
        "title": title, "classes": classes, "enums": [{"name": name, "literal": types.literal(enum.values)} for name, enum in found.items()],
        "words": _words(text), "imports": _imports(named - own, of_homes), "bases": sorted({each["base"] for each in classes}),
        "is_empty": not classes,
    }  # fmt: skip


def entity(plan: Plan) -> View:
    """What all records have, what all bodies take, and what all lists can be narrowed by."""
    base = shared.of(plan)
    record = Model("Entity", "What every record has.", Role.RECORD, base.record)
    body = Model("EntityInput", "What every record takes.", Role.CREATE, base.body)
    filters = [_narrowing(found) for found in base.filters]
    text = " ".join(field["annotation"] for field in (*_body(body)["fields"], *filters))
    return {
        "record": _class(record), "body": _body(body), "filters": filters, "words": _words(text), "ranges": _ranges(text),
        "choices": [
            {"name": f"Entity{kind}", "literal": types.literal(tuple(map(choice, found)))}
            for kind, found in (("Sort", base.sortable), ("Member", base.members), ("Filterable", base.filterable))
        ],
    }  # fmt: skip


def _class(model: Model) -> View:
    fields = [_received(model, field, "" if field.required else "Sometimes") for field in model.fields]
    fields += [_received(model, field, "Expanded") for field in model.expansions]
    return {
        "name": model.name, "doc": docs.wrapped(model.description), "fields": fields, "renamed": is_renamed(model),
        "base": "Entity" if model.role is Role.RECORD else "Model",
    }  # fmt: skip


def _received(model: Model, field: Field, mark: str) -> View:
    annotation = types.received(field.type)
    if mark == "Sometimes" and not annotation.endswith("None"):
        annotation += " | None"
    return {
        "name": attribute(model, field), "annotation": f"{mark}[{annotation}]" if mark else annotation,
        "doc": docs.wrapped(_meaning(field)),
    }  # fmt: skip


def params(plan: Plan, title: str, held: list[str], collections: tuple[Collection, ...], module: str) -> View:
    """What a client may give in a domain: bodies, and the parameters of lists."""
    base = shared.of(plan)
    inputs = [base.without(plan.models[name]) for name in held if _is_sent(plan, name)]
    bodies = [_body(model) for model in inputs]
    lists = [_list(base, each) for each in collections]
    text = " ".join(
        [field["annotation"] for each in (*bodies, *lists) for field in each["fields"]]
        + [one["literal"] for one in _choices(base, collections)]
    )
    used = _enums(inputs) | {types.alias(enum): enum for each in collections for found in each.filters for enum in types.enums(found.type)}
    return {
        "title": title, "module": module, "bodies": bodies, "lists": lists, "choices": _choices(base, collections), "enums": sorted(used),
        "words": _words(text), "ranges": _ranges(text),
        "shared": sorted({name for name in ("EntityFilterable", "EntityMember", "EntitySort") if name in _split(text)} | ({"EntityInput"} if any(each["base"] == "EntityInput" for each in bodies) else set()) | ({"EntityList"} if lists else set())),
        "is_empty": not bodies,
    }  # fmt: skip


def _body(model: Model) -> View:
    fields = []
    is_renamed(model)
    for field in model.fields:
        annotation = types.sent(field.type)
        # An update and a creation differ in what must be there, which a TypedDict says member by member.
        fields.append({
            "name": attribute(model, field), "annotation": f"Required[{annotation}]" if field.required else annotation,
            "doc": docs.wrapped(_meaning(field)),
        })  # fmt: skip
    base = "EntityInput" if model.role in (Role.CREATE, Role.UPDATE) else "TypedDict"
    return {"name": model.name, "base": base, "doc": docs.wrapped(model.description), "fields": fields}


def _list(base: Shared, collection: Collection) -> View:
    entity = collection.entity
    fields = [_narrowing(found) for found in collection.filters if found not in base.filters]
    for name, choices, doc in (
        ("sort", "Sort", "What comes first; with a minus in front of a name, the largest."),
        ("expand", "Relation", "Related records that come along."),
        ("fields", "Member", "The only members that are wanted."),
        ("exists", "Filterable", "Members that have a value."),
        ("missing", "Filterable", "Members that have none."),
    ):
        fields.append({"name": name, "annotation": f"{entity}{choices} | Sequence[{entity}{choices}]", "doc": doc})
    return {"name": f"{entity}List", "doc": f"What a list of {entity} records can be narrowed and arranged by.", "fields": fields}


def _narrowing(found: Filter) -> View:
    return {"name": names.snake(found.name), "annotation": _filter(found.type, found.compared), "doc": docs.wrapped(found.description)}


def _filter(type_: Any, compared: bool) -> str:
    if compared:
        return types.compared(type_)
    one = types.sent(type_).removesuffix(" | None")
    return f"{one} | Sequence[{one}]"


def _choices(base: Shared, collections: tuple[Collection, ...]) -> list[View]:
    return [
        {"name": f"{each.entity}{kind}", "literal": _literal(f"Entity{kind}", of_all, found)}
        for each in collections
        for kind, of_all, found in (
            ("Sort", base.sortable, each.sortable), ("Relation", (), each.expandable), ("Member", base.members, each.members),
            ("Filterable", base.filterable, each.filterable),
        )
    ]  # fmt: skip


def _literal(of_all: str, shared_names: tuple[str, ...], found: tuple[str, ...]) -> str:
    """The names of an entity; those of all entities are named once."""
    own = types.literal(tuple(choice(name) for name in found if name not in shared_names))
    if not shared_names:
        return own
    return of_all if own == "Never" else own.replace("Literal[", f"Literal[{of_all}, ", 1)


def service(plan: Plan, found: Service) -> View:
    """The services of a domain: its first collection, whose members the others are."""
    first, *others = [_collection(found, each) for each in found.collections]
    for each in found.collections:
        if unknown := {operation.verb for operation in each.operations} - COLLECTION_VERBS - FILE_VERBS:
            raise Unknown(f"/paths/{each.operations[0].path}", f"the operations {sorted(unknown)}")
    return {
        "title": docs.first_sentence(found.description), "module": names.snake(found.name), "collections": [*others, first],
        "bases": sorted({each["base"] for each in (first, *others)}),
        "entities": sorted(each.entity for each in found.collections),
    }  # fmt: skip


def _collection(found: Service, collection: Collection) -> View:
    is_first = collection is found.collections[0]
    creation = collection.operation(Verb.CREATE)
    members = [
        {"name": names.snake(other.key.split("/")[-1]), "service": f"{other.entity}Service", "doc": docs.first_sentence(other.description)}
        for other in found.collections
        if is_first and other is not collection
    ]  # fmt: skip
    has_files = any(operation.verb in FILE_VERBS for operation in collection.operations)
    return {
        "entity": collection.entity, "name": f"{collection.entity}Service", "base": "Files" if has_files else "Collection",
        "doc": docs.wrapped(creation.description), "about": docs.first_sentence(collection.description), "path": creation.path,
        "creation": collection.create, "changes": collection.update, "members": members,
    }  # fmt: skip


def group(plan: Plan, found: Group) -> View:
    """A service of operations that belong to no entity."""
    operations = [_operation(plan, operation) for operation in found.operations]
    return {
        "module": names.snake(found.name), "name": names.pascal(found.name), "operations": operations,
        "results": sorted({each["result"] for each in operations if each["result"]}), "bodies": sorted({each["body"] for each in operations}),
    }  # fmt: skip


def _operation(plan: Plan, operation: Operation) -> View:
    if operation.method != "POST" or not operation.body or "{" in operation.path:
        raise Unknown(f"/paths/{operation.path}", "an operation of no entity that is no POST with a body")
    return {
        "name": operation.verb.value, "body": operation.body, "result": operation.result, "path": operation.path, "prefix": operation.prefix,
        "authorized": operation.authorized, "read": "record" if operation.enveloped else "bare", "doc": docs.wrapped(operation.description, " " * 8),
        "renamed": is_renamed(plan.models[operation.body]),
    }  # fmt: skip


def client(plan: Plan) -> View:
    """The services by their names at a client."""
    services = [
        {
            "name": names.snake(each.name), "module": names.snake(each.name), "service": f"{each.collections[0].entity}Service",
            "doc": docs.first_sentence(each.description),
        }
        for each in plan.services
    ]  # fmt: skip
    groups = [
        {"name": names.snake(each.name), "module": names.snake(each.name), "service": f"{names.pascal(each.name)}Service", "doc": _about(each)}
        for each in plan.groups
    ]  # fmt: skip
    return {"services": services + groups}


def spec(plan: Plan) -> View:
    """What the SDK must know of the document at run time."""
    secrets = {field.name for model in plan.models.values() for field in model.fields if field.secret}
    return {"version": plan.version, "document": plan.document_hash, "secrets": sorted(secrets)}


def index(plan: Plan, of_homes: dict[str, str]) -> View:
    """Where each class of the models is found."""
    named = {name: home for name, home in of_homes.items() if plan.models[name].role in RECEIVED or name in _results(plan)}
    modules = sorted(set(named.values()))
    return {
        "names": sorted(named.items()),
        "modules": [{"name": module, "classes": sorted(name for name, home in named.items() if home == module)} for module in modules],
    }  # fmt: skip


def _about(group: Group) -> str:
    return docs.first_sentence("; ".join(operation.summary for operation in group.operations) + ".")


def _results(plan: Plan) -> set[str]:
    return {operation.result for group in plan.groups for operation in group.operations}


def _is_sent(plan: Plan, name: str) -> bool:
    return plan.models[name].role not in RECEIVED and name not in _results(plan)


def _meaning(field: Field) -> str:
    """What a member means, and what its type does not say."""
    notes = "".join((
        f" Id of {' or '.join(field.refers_to)}." if field.refers_to else "",
        " In minor units of the currency, such as cents." if field.minor_units else "",
    ))  # fmt: skip
    return field.description + notes


def _all(model: Model) -> tuple[Field, ...]:
    return (*model.fields, *model.expansions)


def _enums(of: Iterable[Model]) -> dict[str, Enum]:
    """The enums of models by their names. Raises Unknown where two of one name differ."""
    found: dict[str, Enum] = {}
    for model in of:
        for field in model.fields:
            for enum in types.enums(field.type):
                name = types.alias(enum)
                if found.setdefault(name, enum).values != enum.values:
                    raise Unknown(f"/components/schemas/{model.name}/properties/{field.name}", f"other values of {name}")
    return found


def _words(text: str) -> set[str]:
    """Which of the words that must be imported stand in annotations."""
    return set(WORDS_OF_TYPES) & set(_split(text))


def _ranges(text: str) -> list[str]:
    return sorted(set(RANGES) & set(_split(text)))


def _split(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def _imports(models: set[str], of_homes: dict[str, str]) -> list[View]:
    modules = sorted({of_homes[name] for name in models})
    return [{"module": module, "names": sorted(name for name in models if of_homes[name] == module)} for module in modules]
