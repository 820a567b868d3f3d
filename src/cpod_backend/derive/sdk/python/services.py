"""The services of a client: one for each domain, and one for each group of operations that belong to no entity."""

from typing import Any

from cpod_backend.derive.sdk import names
from cpod_backend.derive.sdk.plan import Collection, Group, Operation, Plan, Service, Verb
from cpod_backend.derive.sdk.python import docs
from cpod_backend.derive.sdk.python.members import is_renamed
from cpod_backend.derive.sdk.schemas import Unknown

View = dict[str, Any]

OF_RECORDS = {Verb.LIST, Verb.CREATE, Verb.GET, Verb.UPDATE, Verb.DELETE}
OF_FILES = {Verb.UPLOAD, Verb.DOWNLOAD, Verb.COMPLETE}


def service(found: Service) -> View:
    """A domain: its first collection is the service itself, the others are members of it."""
    collections = [_collection(found, each) for each in (*found.collections[1:], found.collections[0])]
    return {
        "title": docs.sentence(found.description), "module": names.snake(found.name), "collections": collections,
        "bases": sorted({each["base"] for each in collections}), "entities": sorted(each["entity"] for each in collections),
    }  # fmt: skip


def _collection(domain: Service, collection: Collection) -> View:
    verbs = {operation.verb for operation in collection.operations}
    if unknown := verbs - OF_RECORDS - OF_FILES:
        raise Unknown(_pointer(collection.operations[0]), f"the operations {sorted(unknown)}")
    creation = collection.operation(Verb.CREATE)
    others = domain.collections[1:] if collection is domain.collections[0] else ()
    return {
        "entity": collection.entity, "name": f"{collection.entity}Service", "base": "Files" if verbs & OF_FILES else "Collection",
        "doc": docs.wrapped(creation.description), "about": docs.sentence(collection.description), "path": creation.path,
        "creation": collection.create, "changes": collection.update, "members": [_member(each) for each in others],
    }  # fmt: skip


def _member(collection: Collection) -> View:
    if "/" in collection.key:
        raise Unknown(_pointer(collection.operations[0]), "a collection within a collection")
    return {
        "name": names.snake(collection.key), "service": f"{collection.entity}Service", "doc": docs.sentence(collection.description),
    }  # fmt: skip


def group(plan: Plan, found: Group) -> View:
    operations = [_operation(plan, operation) for operation in found.operations]
    return {
        "title": title(found), "module": names.snake(found.name), "name": f"{names.pascal(found.name)}Service", "operations": operations,
        "results": sorted({each["result"] for each in operations if each["result"]}), "bodies": sorted({each["body"] for each in operations}),
    }  # fmt: skip


def title(found: Group) -> str:
    return docs.sentence("; ".join(operation.summary for operation in found.operations) + ".")


def _operation(plan: Plan, operation: Operation) -> View:
    if operation.method != "POST" or not operation.body or "{" in operation.path:
        raise Unknown(_pointer(operation), "an operation of no entity that is no POST with a body")
    return {
        "name": operation.verb.value, "body": operation.body, "result": operation.result, "path": operation.prefix + operation.path,
        "authorized": operation.authorized, "read": "record" if operation.enveloped else "bare",
        "doc": docs.wrapped(operation.description, " " * 8), "renamed": is_renamed(plan.models[operation.body]),
    }  # fmt: skip


def client(plan: Plan) -> View:
    """The services by their names at a client."""
    services = [(each.name, f"{each.collections[0].entity}Service", docs.sentence(each.description)) for each in plan.services]
    groups = [(each.name, f"{names.pascal(each.name)}Service", title(each)) for each in plan.groups]
    return {"services": [{"name": names.snake(name), "service": made, "doc": doc} for name, made, doc in services + groups]}


def spec(plan: Plan) -> View:
    """What the SDK must know of the document at run time."""
    secrets = {field.name for model in plan.models.values() for field in model.fields if field.secret}
    return {"version": plan.version, "document": plan.document_hash, "secrets": sorted(secrets)}


def _pointer(operation: Operation) -> str:
    return f"/paths/{operation.path.replace('/', '~1')}"
