"""The JSON Schemas of the document: each entity as it is returned, created and updated, and its parts."""

from typing import Any

from cpod_backend.contract.entity import Many, One, Part
from cpod_backend.contract.formats import FORMATS
from cpod_backend.contract.model import EntityModel, Field, Model, read_fields
from cpod_backend.contract.names import with_article
from cpod_backend.contract.shapes import SAFE_INTEGER, Shape
from cpod_backend.contract.types import Mark
from cpod_backend.contract.validation import id_pattern

Schema = dict[str, Any]
# SDKs keep what is marked so out of their logs.
SECRET: Schema = {"x-cpod-secret": True}

REQUEST_ID = {"type": "string", "pattern": "^req-[0-7][0-9A-HJKMNP-TV-Z]{25}$", "description": "Id of the request, for support and logs."}
TIMESTAMP = {"type": "string", "format": "date-time", "description": "Time of the answer."}


def component(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def closed(description: str, properties: Schema, required: list[str], **more: Any) -> Schema:
    """An object with these members and no others."""
    schema = {"type": "object", "description": description, **more, "additionalProperties": False, "properties": properties}
    return schema | ({"required": required} if required else {})


class Schemas:
    """Collects the schemas of the components while operations refer to them."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self.components: dict[str, Schema] = {}

    def entity(self, entity: EntityModel) -> None:
        """Adds all schemas of one entity under its name."""
        name = entity.name
        shown = [field for field in entity.fields.values() if not field.secret]
        properties = {field.name: self._shown(field, entity) for field in shown}
        relations = {name: self._relation(entity, name, relation) for name, relation in entity.relations.items()}
        marks = {"x-cpod-entity": name, "x-cpod-id-prefix": entity.prefix}
        made = {field.name: self._shown(field, entity) | SECRET for field in entity.shown_once}
        every = [field.name for field in shown]
        self.components[name] = closed(entity.about, properties | made | relations, every, **marks)
        self.components[f"{name}Partial"] = closed(
            f"The members of {with_article(name)} that `fields` names.", {key: self._member(name, key) for key in (properties | relations)}, ["id"]
        )  # fmt: skip
        self._requests(entity)
        self._envelopes(entity)

    def field(self, field: Field, *, request: bool = False) -> Schema:
        """The schema of one field with its description and default."""
        schema = self.shape(field.shape, request=request)
        if field.shape.nullable:
            schema = nullable(schema)
        schema["description"] = field.shape.about
        if request and field.default is not None:
            schema["default"] = field.default
        if Mark.MINOR in field.shape.marks:
            schema["x-cpod-unit"] = "minor"
        return schema

    def shape(self, shape: Shape, *, request: bool) -> Schema:
        """The schema of values of a shape, without its description."""
        match shape.kind:
            case "string":
                return self._text(shape)
            case "integer" | "number":
                return {"type": shape.kind, "minimum": shape.min, "maximum": shape.max}
            case "array":
                assert shape.items
                return _sized({"type": "array", "items": self.shape(shape.items, request=request)}, shape, "Items")
            case "object":
                return component(self._part(shape, request=request))
            case "map":
                values = self.shape(shape.values, request=request) if shape.values else True
                return _sized({"type": "object", "additionalProperties": values}, shape, "Properties")
        return {"type": shape.kind}

    def _text(self, shape: Shape) -> Schema:
        schema: Schema = {"type": "string"}
        if shape.choices:
            return schema | {"enum": list(shape.choices)}
        if shape.ref:
            schema["pattern"] = id_pattern(shape, self._model)
            schema["x-cpod-refers-to"] = list(shape.ref.entities) or ["any"]
        if shape.format:
            rule = FORMATS[shape.format]
            schema["format"] = shape.format
            if rule.pattern and not rule.standard:
                schema["pattern"] = rule.pattern
        if shape.pattern:
            schema["pattern"] = shape.pattern
        return _sized(schema, shape, "Length")

    def _part(self, shape: Shape, *, request: bool) -> str:
        """Adds the schema of a part and gives its name; in answers a part has all its members."""
        assert shape.part
        name = shape.part.__name__ + ("Input" if request else "")
        if name not in self.components:
            self.components[name] = {}
            self.components[name] = (self._sent_part if request else self._shown_part)(shape.part)
        return name

    def _shown_part(self, part: type[Part]) -> Schema:
        properties = {field.name: self.field(field) | _read_only(field) for field in read_fields(part).values() if not field.secret}
        return closed(_about(part), properties, list(properties))

    def _sent_part(self, part: type[Part]) -> Schema:
        fields = read_fields(part).values()
        sent = [field for field in fields if not field.server_set]
        properties = {field.name: self.field(field, request=True) | _write_only(field) for field in sent}
        about = _about(part)
        if made := [field.name for field in fields if field.server_set]:
            about += f" The server sets {' and '.join(made)}: leave it out when sending back what was read."
        return closed(about, properties, [field.name for field in sent if field.required])

    def _shown(self, field: Field, entity: EntityModel) -> Schema:
        if field.name == "id":
            pattern = f"^{entity.prefix}-[0-7][0-9A-HJKMNP-TV-Z]{{25}}$"
            return {"type": "string", "pattern": pattern, "description": field.shape.about, "readOnly": True}
        return self.field(field) | _read_only(field)

    def _member(self, entity: str, name: str) -> Schema:
        return {"$ref": f"#/components/schemas/{entity}/properties/{name}"}

    def _relation(self, entity: EntityModel, name: str, relation: One | Many) -> Schema:
        about = f"Only with `expand={name}`."
        match relation:
            case Many(pointing, _):
                return {"type": "array", "items": component(pointing), "maxItems": 100, "description": about}
            case One(via):
                shape = entity.by_attr[via].shape
        targets = [component(named.name) for named in self._model.targets(shape.items or shape)]
        target: Schema = targets[0] if len(targets) == 1 else {"oneOf": targets}
        if shape.kind == "array":
            return {"type": "array", "items": target, "maxItems": 100, "description": about}
        return {"oneOf": [target, {"type": "null"}], "description": about}

    def _requests(self, entity: EntityModel) -> None:
        own = [field for field in entity.fields.values() if not field.server_set]
        required = [field.name for field in own if field.required]
        fields = {field.name: self.field(field, request=True) | _write_only(field) for field in own}
        self.components[f"{entity.name}Create"] = closed(
            f"What a client gives to create {with_article(entity.name)}.", fields, required, examples=[entity.declared.example]
        )  # fmt: skip
        mutable = {field.name: _without_default(fields[field.name]) for field in own if field.attr not in entity.declared.immutable}
        self.components[f"{entity.name}Update"] = closed(
            f"The fields of {with_article(entity.name)} to change; null clears an optional one.", mutable, [], examples=[update_example(entity)]
        )  # fmt: skip

    def _envelopes(self, entity: EntityModel) -> None:
        name = entity.name
        data = {
            "anyOf": [component(name), component(f"{name}Partial")],
            "description": f"The {name}; a part of it where `fields` was given.",
        }
        self.components[f"{name}Response"] = closed(f"One {name}.", {"data": data, "meta": component("Meta")}, ["data", "meta"])
        self.components[f"{name}List"] = closed(
            f"One page of {entity.plural}.",
            {
                "data": {"type": "array", "items": {"anyOf": data["anyOf"]}, "maxItems": 500, "description": "The records of this page."},
                "total": {"type": "integer", "minimum": 0, "maximum": SAFE_INTEGER, "description": "Matching records on all pages."},
                "page": {"type": "integer", "minimum": 1, "maximum": SAFE_INTEGER, "description": "Number of this page, from 1."},
                "pageSize": {"type": "integer", "minimum": 1, "maximum": 500, "description": "Records per page."},
                "hasMore": {"type": "boolean", "description": "Whether page times pageSize is less than total."},
                "meta": component("Meta"),
            },
            ["data", "total", "page", "pageSize", "hasMore", "meta"],
        )


def shared() -> dict[str, Schema]:
    """The schemas that belong to no entity."""
    text = {"type": "string"}
    problem = {
        "title": text | {"description": "Short name of the kind of error."},
        "status": {"type": "integer", "minimum": 400, "maximum": 599, "description": "The HTTP status."},
        "detail": text | {"description": "What went wrong and what to do about it."},
        "instance": text | {"description": "Path of the request."},
        "requestId": REQUEST_ID,
    }
    errors = {"type": "array", "items": component("FieldError"), "description": "Every fault of the body."}
    oauth = {"error": text | {"description": "Error code of RFC 6749."}, "error_description": text | {"description": "The same as detail."}}
    return {
        "Meta": closed("Facts about the answer.", {"requestId": REQUEST_ID, "timestamp": TIMESTAMP}, ["requestId", "timestamp"]),
        "FieldError": closed(
            "One fault of a body.",
            {
                "field": text | {"description": "JSON pointer to the fault; empty for the whole body."},
                "detail": text | {"description": "What is wrong."},
            },
            ["field", "detail"],
        ),
        "Problem": closed("An error, after RFC 9457.", problem | {"errors": errors}, list(problem)),
        "OAuthProblem": closed(
            "An error of the token endpoint: a problem with the members of RFC 6749.", problem | {"errors": errors} | oauth, list(problem)
        ),
        **_token_schemas(),
        **_token_use_schemas(),
    }


def _token_schemas() -> dict[str, Schema]:
    filled = {"type": "string", "minLength": 1}
    scopes = {"type": "array", "items": {"type": "string", "pattern": "^([*]|[a-z]+:(read|write))$"}, "description": "What it may do."}
    registered = {
        "applicationId": {"type": "string", "pattern": "^app-[0-7][0-9A-HJKMNP-TV-Z]{25}$", "description": "The Application record."},
        "clientId": filled | {"description": "Id for the token endpoint."},
        "clientSecret": filled | SECRET | {"description": "Secret for the token endpoint and apiKey of the SDKs; shown this once."},
        "scopes": scopes,
        "createdAt": {"type": "string", "format": "date-time", "description": "Time of registration."},
    }
    return {
        "TokenRequest": closed(
            "Client credentials of RFC 6749 section 4.4.",
            {
                "grant_type": {"type": "string", "enum": ["client_credentials"], "description": "The one grant there is."},
                "client_id": filled | {"description": "Id of the client; may stand in a Basic header instead."},
                "client_secret": filled | SECRET | {"description": "Secret of the client; may stand in a Basic header instead."},
                "scope": {"type": "string", "description": "Scopes to narrow the token to, separated by spaces."},
                "audience": {"type": "string", "description": "Passed over: there is one audience."},
                "resource": {"type": "string", "description": "Passed over: there is one resource."},
            },
            ["grant_type", "client_id", "client_secret"],
            examples=[{"client_id": "dev", "client_secret": "dev", "grant_type": "client_credentials"}],
        ),
        "Token": closed(
            "An access token.",
            {
                "access_token": filled | SECRET | {"description": "The bearer token."},
                "token_type": {"type": "string", "enum": ["Bearer"], "description": "How it is sent."},
                "expires_in": {"type": "integer", "minimum": 1, "maximum": 86_400, "description": "Seconds that it lives."},
                "scope": {"type": "string", "description": "What it may do, where less than the client may."},
            },
            ["access_token", "token_type", "expires_in"],
        ),
        "AppRegistration": closed(
            "An application that wants credentials of its own.",
            {
                "name": {"type": "string", "minLength": 1, "maxLength": 200, "description": "Name of the application."},
                "description": {"type": ["string", "null"], "maxLength": 2000, "description": "What it does."},
                "scopes": scopes,
            },
            ["name", "scopes"],
            examples=[{"name": "Onboarding portal", "scopes": ["people:read", "licenses:write"]}],
        ),
        "RegisteredApp": closed("A new application with its credentials.", registered, list(registered)),
        "RegisteredAppResponse": closed(
            "One registered application.", {"data": component("RegisteredApp"), "meta": component("Meta")}, ["data", "meta"]
        ),
    }


def _token_use_schemas() -> dict[str, Schema]:
    filled = {"type": "string", "minLength": 1}
    return {
        "TokenReference": closed(
            "A token, and the credentials of the client that asks about it.",
            {
                "token": filled | SECRET | {"description": "The access token."},
                "token_type_hint": {"type": "string", "description": "Passed over: there is one type of token."},
                "client_id": filled | {"description": "Id of the client; may stand in a Basic header instead."},
                "client_secret": filled | SECRET | {"description": "Secret of the client; may stand in a Basic header instead."},
            },
            ["token", "client_id", "client_secret"],
            examples=[{"client_id": "dev", "client_secret": "dev", "token": "eyJ..."}],
        ),
        "Introspection": closed(
            "What a token is good for; the members besides active are there only while it is.", _introspected(), ["active"]
        ),
    }


def _introspected() -> dict[str, Schema]:
    text, time = {"type": "string"}, {"type": "integer", "minimum": 0}
    return {
        "active": {"type": "boolean", "description": "Whether the token opens anything."},
        "scope": text | {"description": "What it may do, separated by spaces."},
        "client_id": text | {"description": "The client it was issued to."},
        "token_type": {"type": "string", "enum": ["Bearer"], "description": "How it is sent."},
        "exp": time | {"description": "Its end, in seconds since 1970."},
        "iat": time | {"description": "When it was issued, in seconds since 1970."},
        "sub": text | {"description": "Whom it acts for: an application, a person or a client."},
        "aud": text | {"description": "The service it is for."},
        "iss": text | {"description": "The service that issued it."},
        "jti": text | {"description": "Its own id."},
        "tenant_id": text | {"description": "The tenant it opens."},
    }


def nullable(schema: Schema) -> Schema:
    """The same or null."""
    if "$ref" in schema:
        return {"oneOf": [schema, {"type": "null"}]}
    widened = schema | {"type": [schema["type"], "null"]}
    return widened | {"enum": [*schema["enum"], None]} if "enum" in schema else widened


def update_example(entity: EntityModel) -> dict[str, Any]:
    """A valid PATCH body: the first two fields of the example that may change, stand alone and need no other record."""
    fixed = {*entity.declared.immutable, *entity.declared.transitions, *(field.attr for field in entity.references)}
    names = [name for name in entity.declared.example if entity.fields[name].attr not in fixed]
    return {name: entity.declared.example[name] for name in names[:2]}


def _sized(schema: Schema, shape: Shape, what: str) -> Schema:
    limits = {f"min{what}": shape.min, f"max{what}": shape.max}
    return schema | {name: limit for name, limit in limits.items() if limit is not None}


def _about(part: type[Part]) -> str:
    return " ".join((part.__doc__ or "").split())


def _read_only(field: Field) -> Schema:
    return {"readOnly": True} if field.server_set else {}


def _write_only(field: Field) -> Schema:
    return {"writeOnly": True} | SECRET if field.secret else {}


def _without_default(schema: Schema) -> Schema:
    return {key: value for key, value in schema.items() if key != "default"}
