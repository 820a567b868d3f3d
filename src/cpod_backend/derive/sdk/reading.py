"""Reads the OpenAPI document into a plan, and refuses what it does not know: an SDK that passes over a construct is wrong in silence."""

from hashlib import sha256
from typing import Any

from msgspec.json import encode

from cpod_backend.derive.sdk.plan import Collection, Filter, Group, Model, Operation, Plan, Role, Service, Verb
from cpod_backend.derive.sdk.schemas import Unknown, model, name_of, type_of

Node = dict[str, Any]

METHODS = ("get", "put", "post", "patch", "delete")
OF_PATHS = {*METHODS, "parameters", "servers"}
OF_OPERATIONS = {"operationId", "summary", "description", "tags", "security", "parameters", "requestBody", "responses", "servers"}
CHOSEN = {"page", "pageSize", "cursor", "q", "includeDeleted", "sort", "expand", "fields", "exists", "missing"}
"""Parameters of every list; all others are filters."""
HEADERS = {"IfMatch", "IfNoneMatch", "IdempotencyKey", "Range", "IfRange", "ReprDigest"}
COMPARISONS = {"TimeFilter": "date-time", "DateFilter": "date", "IntegerFilter": "integer", "NumberFilter": "number"}


def read(document: Node) -> Plan:
    """The plan of a document. Raises Unknown with the pointer of what it does not understand."""
    if not str(document["openapi"]).startswith("3.1."):
        raise Unknown("/openapi", f"version {document['openapi']}")
    reader = _Reader(document)
    services = tuple(reader.service(tag) for tag in document["tags"])
    groups = reader.groups()
    return Plan(
        version=document["info"]["version"],
        document_hash=sha256(encode(document)).hexdigest(),
        production=document["servers"][-1]["url"],
        services=services,
        groups=groups,
        models=reader.models,
        homes=reader.homes,
    )


class _Reader:
    """One pass over a document: models are taken up as operations reach them."""

    def __init__(self, document: Node) -> None:
        self.document = document
        self.schemas: Node = document["components"]["schemas"]
        self.models: dict[str, Model] = {}
        self.homes: dict[str, str] = {}
        self._entities = {name for name, schema in self.schemas.items() if "x-cpod-entity" in schema}
        self._read: set[str] = set()

    def service(self, tag: Node) -> Service:
        """The domain of a tag: every path whose first operation lists records of it."""
        paths = [path for path, item in self.document["paths"].items() if self._lists(item) and item["get"]["tags"] == [tag["name"]]]
        collections = tuple(self._collection(path, tag["name"]) for path in paths)
        return Service(tag["name"], tag["description"], paths[0].split("/")[2], collections)

    def groups(self) -> tuple[Group, ...]:
        """The operations of the paths that no collection took."""
        found: dict[str, list[Operation]] = {}
        for path in self.document["paths"]:
            if path not in self._read:
                name = path.split("/")[2]
                found.setdefault(name, []).extend(self._operations(path, name))
        return tuple(Group(name, tuple(operations)) for name, operations in found.items())

    def _lists(self, item: Node) -> bool:
        return str(item.get("get", {}).get("operationId", "")).startswith("list")

    def _collection(self, path: str, home: str) -> Collection:
        listing = self.document["paths"][path]["get"]
        operations = [
            operation
            for each in self.document["paths"]
            if each == path or each.startswith(f"{path}/{{")
            for operation in self._operations(each, home)
        ]
        by_verb = {operation.verb: operation for operation in operations}
        record = by_verb[Verb.CREATE].result
        schema = self.schemas[record]
        choices = {parameter["name"]: parameter for parameter in map(self._resolved, listing["parameters"])}
        for name in (record, by_verb[Verb.CREATE].body, by_verb[Verb.UPDATE].body):
            self._take(name, home)
        self._expand(record, choices)
        return Collection(
            key="/".join(path.split("/")[3:]), entity=schema["x-cpod-entity"], prefix=schema["x-cpod-id-prefix"],
            plural=listing["operationId"].removeprefix("list"), description=schema["description"], record=record,
            create=by_verb[Verb.CREATE].body, update=by_verb[Verb.UPDATE].body, operations=tuple(operations),
            filters=tuple(self._filter(choice, record) for name, choice in choices.items() if name not in CHOSEN),
            filterable=self._choices(choices, "exists"), sortable=self._choices(choices, "sort"), members=self._choices(choices, "fields"),
            expandable=self._choices(choices, "expand"),
        )  # fmt: skip

    def _operations(self, path: str, home: str) -> list[Operation]:
        item: Node = self.document["paths"][path]
        self._read.add(path)
        if unknown := set(item) - OF_PATHS:
            raise Unknown(f"/paths/{_escaped(path)}", f"members {sorted(unknown)}")
        servers = [server["url"].removeprefix(self.document["servers"][at]["url"]) for at, server in enumerate(item.get("servers", []))]
        prefix = servers[0] if servers else ""
        return [self._operation(path, method, item[method], prefix, home) for method in METHODS if method in item]

    def _operation(self, path: str, method: str, node: Node, prefix: str, home: str) -> Operation:
        at = f"/paths/{_escaped(path)}/{method}"
        if unknown := set(node) - OF_OPERATIONS:
            raise Unknown(at, f"members {sorted(unknown)}")
        result, enveloped = self._result(node, at, home)
        headers = {parameter.get("$ref", "").rpartition("/")[2] for parameter in node.get("parameters", [])} & HEADERS
        return Operation(
            id=node["operationId"], verb=_verb(node["operationId"], at), method=method.upper(), path=path, summary=node["summary"],
            description=node["description"], tag=node["tags"][0], prefix=prefix, body=self._body(node, at, home), result=result,
            enveloped=enveloped, authorized=node["security"] != [], idempotency_key="IdempotencyKey" in headers, if_match="IfMatch" in headers,
            if_none_match="IfNoneMatch" in headers,
        )  # fmt: skip

    def _body(self, node: Node, at: str, home: str) -> str:
        """The model of a JSON body; empty where there is none or it is bytes."""
        content = node.get("requestBody", {}).get("content", {})
        if not content or list(content) == ["*/*"]:
            return ""
        if "application/json" not in content:
            raise Unknown(f"{at}/requestBody/content", f"media types {sorted(content)}")
        return self._take(name_of(content["application/json"]["schema"], at), home)

    def _result(self, node: Node, at: str, home: str) -> tuple[str, bool]:
        """The model of a good answer and whether it stands in an envelope; that of a page is the model of its records."""
        good = next((answer for status, answer in node["responses"].items() if status.startswith("2")), None)
        if good is None:
            raise Unknown(f"{at}/responses", "no success")
        content = good.get("content", {})
        if "application/json" not in content:
            return "", False
        name = name_of(content["application/json"]["schema"], at)
        data = self.schemas[name]["properties"].get("data")
        if data is None:
            return self._take(name, home), False
        held = data.get("items", data)
        return self._take(name_of(held["anyOf"][0] if "anyOf" in held else held, at), home), True

    def _take(self, name: str, home: str) -> str:
        """Takes a model up, with the parts that it holds; gives its name back. A related record is taken up with its own collection."""
        if name in self.models:
            return name
        schema = self.schemas[name]
        made = model(name, schema, self._role(name))
        self.models[name] = made
        self.homes.setdefault(name, home)
        for field in made.fields:
            inner = field.type.items or field.type
            if inner.model and inner.model not in self._entities:
                self._take(inner.model, home)
        return name

    def _expand(self, record: str, choices: Node) -> None:
        """Parts the relations of a record from its own members: they are there only when asked for."""
        asked = set(self._choices(choices, "expand"))
        made = self.models[record]
        own = tuple(field for field in made.fields if field.name not in asked)
        relations = tuple(field for field in made.fields if field.name in asked)
        if missing := asked - {field.name for field in relations}:
            raise Unknown(f"/components/schemas/{record}/properties", f"no members for the relations {sorted(missing)}")
        self.models[record] = Model(made.name, made.description, made.role, own, relations)

    def _role(self, name: str) -> Role:
        if name in self._entities:
            return Role.RECORD
        for suffix, role in (("Create", Role.CREATE), ("Update", Role.UPDATE)):
            if name.removesuffix(suffix) in self._entities and name.endswith(suffix):
                return role
        if name.endswith("Input") and name.removesuffix("Input") in self.schemas:
            return Role.PART_INPUT
        return Role.PART if any(name.startswith(entity) and name != entity for entity in self._entities) else Role.PLAIN

    def _filter(self, parameter: Node, record: str) -> Filter:
        at = f"/components/schemas/{record}"
        schema = parameter["schema"]
        if "$ref" in schema:
            kind = COMPARISONS.get(name_of(schema, at))
            if kind is None:
                raise Unknown(at, f"filter {schema}")
            return Filter(parameter["name"], type_of(_plain(kind), record, parameter["name"], at), parameter["description"], compared=True)
        if schema["type"] != "array":
            raise Unknown(at, f"filter {parameter['name']}")
        return Filter(parameter["name"], type_of(schema["items"], record, parameter["name"], at), parameter["description"])

    def _choices(self, parameters: Node, name: str) -> tuple[str, ...]:
        if name not in parameters:
            return ()
        items = parameters[name]["schema"]["items"]
        found = self.schemas[name_of(items, name)] if "$ref" in items else items
        return tuple(found["enum"])

    def _resolved(self, parameter: Node) -> Node:
        if "$ref" not in parameter:
            return parameter
        found: Node = self.document["components"]["parameters"][parameter["$ref"].rpartition("/")[2]]
        return found


def _plain(kind: str) -> Node:
    return {"type": "string", "format": kind} if kind.startswith("date") else {"type": kind}


def _verb(operation: str, at: str) -> Verb:
    verb = next((verb for verb in Verb if operation.startswith(verb)), None)
    if verb is None:
        raise Unknown(f"{at}/operationId", f"verb of {operation}")
    return verb


def _escaped(path: str) -> str:
    return path.replace("~", "~0").replace("/", "~1")
