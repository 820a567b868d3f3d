"""The OpenAPI 3.1 document, derived from the model: every path, operation, answer and example."""

from typing import Any

from msgspec import convert
from msgspec.json import decode

from cpod_backend import __version__
from cpod_backend.api.problems import TITLES
from cpod_backend.api.records import document_of
from cpod_backend.api.routes import WITH_CONTENT
from cpod_backend.contract.model import EntityModel, Field, Model
from cpod_backend.derive import parameters
from cpod_backend.derive.schemas import Schemas, component, shared, update_example

Node = dict[str, Any]

EMULATOR = {"url": "http://localhost:4000", "description": "The emulator on a developer's machine."}
PRODUCTION = {"url": "https://api.cyberpod.app", "description": "Production."}
EXAMPLE_TIME = "2026-05-22T10:00:00.000Z"
EXAMPLE_META = {"requestId": "req-01J9ZK3M5Q7R9T1V3X5Z7B9D4H", "timestamp": EXAMPLE_TIME}
SAMPLES = {
    "date-time": EXAMPLE_TIME,
    "date": EXAMPLE_TIME[:10],
    "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
}
PROBLEMS = {
    400: "The request is malformed: bad JSON, a missing or unknown field, a wrong type, a bad parameter.",
    401: "The token is missing, malformed, expired, revoked or foreign.",
    403: "The token lacks the scope; `detail` names it.",
    404: "There is no such record in this tenant.",
    408: "Nothing more of the body came for a minute.",
    409: "The first request with this Idempotency-Key is still running.",
    412: "The record no longer has the version that If-Match names.",
    413: "The body is larger than 1 MiB, or the content of a file larger than the server takes.",
    415: "The body has a media type that is not accepted.",
    416: "The range begins beyond the end; Content-Range says where that is.",
    422: "A value is not acceptable or a business rule refuses; `errors` lists every fault.",
    429: "The rate limit is reached; Retry-After says for how long.",
    500: "The server failed; quote the requestId to support.",
    503: "The database or, for content, the object storage cannot be reached; try again after Retry-After.",
}
# OpenAPI 3.1 describes binary bodies by a media type without a schema.
ANY_BYTES: Node = {"*/*": {}}
CONTENT_OPERATIONS = ("uploadStorageContent", "completeStorageContent", "downloadStorageContent")
ANYWHERE = (400, 401, 403, 429, 500, 503)


def document(model: Model) -> Node:
    """The whole document as plain data."""
    schemas = Schemas(model)
    schemas.components |= shared() | parameters.comparisons()
    for entity in model.entities:
        schemas.entity(entity)
        schemas.components |= parameters.choices(entity)
    paths: Node = {}
    for entity in model.entities:
        paths[entity.path] = {"get": _list(entity, schemas), "post": _create(entity)}
        paths[f"{entity.path}/{{id}}"] = {"parameters": [parameters.id_of(entity)]} | _item(entity)
    files = model.by_name[WITH_CONTENT]
    paths[f"{files.path}/{{id}}/content"] = {"parameters": [parameters.id_of(files)]} | _content(files)
    return {
        "openapi": "3.1.0",
        "info": _info(),
        "servers": [EMULATOR, PRODUCTION],
        "security": [{"oauth2": []}, {"bearer": []}],
        "tags": [{"name": domain.name, "description": domain.about} for domain in model.domains],
        "paths": paths | _credentials(),
        "components": {
            "schemas": dict(sorted(schemas.components.items())),
            "examples": {name: example for entity in model.entities for name, example in _examples(entity).items()},
            "parameters": parameters.shared(),
            "headers": parameters.HEADERS,
            "responses": {_problem_name(status): _problem(status) for status in PROBLEMS},
            "securitySchemes": _security(model),
        },
    }


def _info() -> Node:
    return {
        "title": "cPod API",
        "version": __version__,
        "summary": "One typed REST contract for an enterprise's data.",
        "description": (
            "People, licenses, risk, contracts, customers, projects, security, finance and more, in 32 domains. "
            "The emulator on a developer's machine and the production service serve this same contract."
        ),
        "contact": {"name": "cPod", "url": "https://cyberpod.app", "email": "support@cyberpod.app"},
        "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
    }


def _security(model: Model) -> Node:
    scopes = {"*": "Everything.", "apps:write": "Register applications."}
    for domain in model.domains:
        scopes[f"{domain.prefix}:read"] = f"Read {domain.name}."
        scopes[f"{domain.prefix}:write"] = f"Create, change and delete in {domain.name}."
    flow = {"tokenUrl": f"{EMULATOR['url']}/api/v1/auth/token", "scopes": scopes}
    return {
        "oauth2": {
            "type": "oauth2", "description": "Client credentials of RFC 6749 section 4.4; in production at https://api.cyberpod.app.",
            "flows": {"clientCredentials": flow},
        },
        "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT", "description": "An access token of the token endpoint."},
    }  # fmt: skip


def _operation(entity: EntityModel, id: str, summary: str, description: str, access: str, refusals: tuple[int, ...]) -> Node:
    scope = f"{entity.domain.prefix}:{access}"
    return {
        "operationId": id,
        "summary": summary,
        "description": f"{description} Needs the scope `{scope}`.",
        "tags": [entity.domain.name],
        "security": [{"oauth2": [scope]}, {"bearer": []}],
        "responses": {str(status): _problem_ref(status) for status in sorted({*ANYWHERE, *refusals})},
    }


def _list(entity: EntityModel, schemas: Schemas) -> Node:
    operation = _operation(
        entity, f"list{entity.plural}", f"List {entity.plural}",
        f"{entity.about} Gives one page, newest first; every field filters, Link leads to the next page.", "read", (),
    )  # fmt: skip
    answer = _answer("One page of the list.", f"{entity.name}List", None, "Link")
    operation["responses"] = {"200": answer} | operation["responses"]
    return operation | {"parameters": parameters.of_list(entity, schemas)}


def _create(entity: EntityModel) -> Node:
    operation = _operation(
        entity, f"create{entity.name}", f"Create a {entity.name}", f"{entity.about}{_rules_text(entity)}", "write", (409, 413, 415, 422)
    )  # fmt: skip
    answer = _answer("The new record.", f"{entity.name}Response", None, "ETag", "Location", "IdempotencyReplayed")
    next_ = [f"{verb}{entity.name}" for verb in ("get", "update", "delete")]
    links = {id: _link(id) for id in (*next_, *(CONTENT_OPERATIONS if entity.name == WITH_CONTENT else ()))}
    operation["responses"] = {"201": answer | {"links": links}} | operation["responses"]
    return operation | {
        "parameters": [parameters.shared_ref("IdempotencyKey")],
        "requestBody": _body(f"{entity.name}Create", entity.declared.example, "application/json"),
    }


def _item(entity: EntityModel) -> Node:
    name = entity.name
    read = _operation(entity, f"get{name}", f"Get a {name}", f"One record by its id. {entity.about}", "read", (404,))
    read["responses"] = {
        "200": _answer("The record.", f"{name}Response", None, "ETag"),
        "304": {"description": "The record still has the version of If-None-Match.", "headers": _headers("ETag")},
    } | read["responses"]
    update = _operation(
        entity, f"update{name}", f"Update a {name}",
        f"Changes the fields that are sent, by JSON Merge Patch (RFC 7396); null clears an optional field.{_rules_text(entity)}",
        "write", (404, 412, 413, 415, 422),
    )  # fmt: skip
    update["responses"] = {"200": _answer("The changed record.", f"{name}Response", None, "ETag")} | update["responses"]
    delete = _operation(
        entity, f"delete{name}", f"Delete a {name}", "Deletes the record softly: it can still be read with `includeDeleted=true`.",
        "write", (404, 412, 422),
    )  # fmt: skip
    delete["responses"] = {"204": {"description": "The record is deleted.", "headers": _headers()}} | delete["responses"]
    match = [parameters.shared_ref("IfMatch")]
    body = _body(f"{name}Update", update_example(entity), "application/json", "application/merge-patch+json")
    return {
        "get": read | {"parameters": parameters.of_get(entity)},
        "patch": update | {"parameters": match, "requestBody": body},
        "delete": delete | {"parameters": match},
    }


def _content(entity: EntityModel) -> Node:
    """Upload, take-over and download of a file's bytes."""
    upload = _operation(
        entity, CONTENT_OPERATIONS[0], "Upload the content of a file",
        "Stores the body as the bytes of the file, in place of those it had; Content-Type becomes its contentType. The record changes "
        "only once all bytes have arrived and are those that Repr-Digest, Content-Digest, Digest or Content-MD5 promise.",
        "write", (404, 408, 412, 413, 422),
    )  # fmt: skip
    complete = _operation(
        entity, CONTENT_OPERATIONS[1], "Take over what was sent to uploadUrl",
        "Makes the bytes that were sent to uploadUrl those of the file, after checking them against the announced sizeBytes and "
        "checksumSha256. Done twice it changes nothing.",
        "write", (404, 412, 413, 422),
    )  # fmt: skip
    for operation in (upload, complete):
        operation["responses"] = {"200": _answer("The changed record.", f"{entity.name}Response", None, "ETag")} | operation["responses"]
        operation["parameters"] = [parameters.shared_ref("IfMatch")]
    upload["parameters"].append(parameters.shared_ref("ReprDigest"))
    return {
        "get": _download(entity),
        "put": upload | {"requestBody": {"required": True, "content": ANY_BYTES}},
        "post": complete,
    }


def _download(entity: EntityModel) -> Node:
    download = _operation(
        entity, CONTENT_OPERATIONS[2], "Download the content of a file",
        "The bytes, all or a range of them, with the headers that the record tells. A request for several ranges gets all bytes.",
        "read", (404, 416),
    )  # fmt: skip
    told = ("ETag", "AcceptRanges", "ContentDisposition")
    download["responses"] = {
        "200": {"description": "All bytes.", "headers": _headers(*told), "content": ANY_BYTES},
        "206": {"description": "The bytes of the range.", "headers": _headers(*told, "ContentRange"), "content": ANY_BYTES},
        "304": {"description": "The content still has the tag of If-None-Match.", "headers": _headers("ETag")},
    } | download["responses"]
    return download | {"parameters": [parameters.shared_ref(name) for name in ("IfNoneMatch", "Range", "IfRange")]}


def _rules_text(entity: EntityModel) -> str:
    """The business rules as a list that a reader of the reference sees beside the operation."""
    says = list(dict.fromkeys(rule.says for rule in entity.rules))
    return "\n\nRules:\n\n" + "\n".join(f"- {sentence}" for sentence in says) + "\n\n" if says else ""


def _credentials() -> Node:
    """The two addresses that are published under /api; their own servers entry makes the path whole."""
    servers = [{"url": f"{server['url']}/api", "description": server["description"]} for server in (EMULATOR, PRODUCTION)]
    token_schema = component("TokenRequest")
    example = {"client_id": "dev", "client_secret": "dev", "grant_type": "client_credentials"}
    token = {
        "operationId": "createToken",
        "summary": "Get an access token",
        "description": "Client credentials in, access token out. The emulator accepts any client_id and client_secret.",
        "tags": ["Integration"],
        "security": [],
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {"schema": token_schema, "example": example},
                "application/x-www-form-urlencoded": {"schema": token_schema, "example": example},
            },
        },
        "responses": {
            "200": _answer("The token.", "Token", {"access_token": "eyJ...", "token_type": "Bearer", "expires_in": 3600}, "CacheControl"),
            **{str(status): _oauth_problem(status) for status in (400, 401)},
            **{str(status): _problem_ref(status) for status in (413, 415, 429, 500, 503)},
        },
    }
    registered = {
        "applicationId": "app-01J9ZK3M5Q7R9T1V3X5Z7B9D4H", "clientId": "k3v9qx2m7t4w8z1c@acme", "clientSecret": "cpod_live_...",
        "scopes": ["people:read", "licenses:write"], "createdAt": EXAMPLE_TIME,
    }  # fmt: skip
    answer = _answer(
        "The application and its credentials.", "RegisteredAppResponse", {"data": registered, "meta": EXAMPLE_META}, "CacheControl", "Location"
    )  # fmt: skip
    register = {
        "operationId": "registerApp",
        "summary": "Register an application",
        "description": "Makes an application with credentials of its own. The secret is shown this once. Needs the scope `apps:write`.",
        "tags": ["Integration"],
        "security": [{"oauth2": ["apps:write"]}, {"bearer": []}],
        "requestBody": _body(
            "AppRegistration", {"name": "Onboarding portal", "scopes": ["people:read", "licenses:write"]}, "application/json"
        ),
        "responses": {"201": answer, **{str(status): _problem_ref(status) for status in sorted({*ANYWHERE, 413, 415, 422})}},
    }
    return {"/v1/auth/token": {"servers": servers, "post": token}, "/v1/apps/register": {"servers": servers, "post": register}}


def shown_example(entity: EntityModel) -> Node:
    """The entity's example as it comes back: with the server's fields, and every field without a value as null."""
    ulid = "01J9ZK3M5Q7R9T1V3X5Z7B9D4H"
    base = {
        "id": f"{entity.prefix}-{ulid}", "tenantId": "acme", "createdAt": EXAMPLE_TIME, "updatedAt": EXAMPLE_TIME,
        "createdBy": "dev", "updatedBy": "dev",
    }  # fmt: skip
    record = convert({**entity.declared.example, **base}, entity.cls)
    example: Node = decode(document_of(entity, record))
    return example | {field.name: SAMPLES[str(field.shape.format)] for field in entity.fields.values() if _lacks_value(field, example)}


def _lacks_value(field: Field, example: Node) -> bool:
    """Whether the server always fills in a formatted text that is still empty in a record that nobody wrote."""
    return field.server_set and field.shape.format in SAMPLES and example.get(field.name) == ""


def _examples(entity: EntityModel) -> Node:
    """The answers with one record and with a list, by the names of their schemas."""
    shown = shown_example(entity)
    page = {"data": [shown], "total": 1, "page": 1, "pageSize": 50, "hasMore": False, "meta": EXAMPLE_META}
    return {
        f"{entity.name}Response": {"value": {"data": shown, "meta": EXAMPLE_META}},
        f"{entity.name}List": {"value": page},
    }


def _answer(about: str, schema: str, example: Node | None, *headers: str) -> Node:
    """A successful answer; without an example of its own it shows the one named as its schema."""
    shown = {"example": example} if example else {"examples": {"default": {"$ref": f"#/components/examples/{schema}"}}}
    return {"description": about, "headers": _headers(*headers), "content": {"application/json": {"schema": component(schema)} | shown}}


def _body(schema: str, example: Node, *media_types: str) -> Node:
    return {"required": True, "content": {kind: {"schema": component(schema), "example": example} for kind in media_types}}


HEADER_NAMES = {
    "XRequestId": "X-Request-Id", "ETag": "ETag", "Location": "Location", "Link": "Link", "IdempotencyReplayed": "Idempotency-Replayed",
    "WWWAuthenticate": "WWW-Authenticate", "RetryAfter": "Retry-After", "RateLimit": "RateLimit", "RateLimitPolicy": "RateLimit-Policy",
    "CacheControl": "Cache-Control", "AcceptRanges": "Accept-Ranges", "ContentRange": "Content-Range",
    "ContentDisposition": "Content-Disposition",
}  # fmt: skip


def _headers(*names: str) -> Node:
    return {HEADER_NAMES[name]: {"$ref": f"#/components/headers/{name}"} for name in ("XRequestId", *names)}


def _link(operation: str) -> Node:
    return {"operationId": operation, "parameters": {"id": "$response.body#/data/id"}}


def _problem_name(status: int) -> str:
    return TITLES[status].replace(" ", "")


def _problem_ref(status: int) -> Node:
    return {"$ref": f"#/components/responses/{_problem_name(status)}"}


def _problem(status: int) -> Node:
    extra = {
        401: ("WWWAuthenticate",),
        403: ("WWWAuthenticate",),
        416: ("ContentRange",),
        429: ("RetryAfter", "RateLimit", "RateLimitPolicy"),
        503: ("RetryAfter",),
    }
    example = {
        "title": TITLES[status],
        "status": status,
        "detail": PROBLEMS[status],
        "instance": "/v1/people",
        "requestId": EXAMPLE_META["requestId"],
    }
    content = {"application/problem+json": {"schema": component("Problem"), "example": example}}
    return {"description": PROBLEMS[status], "headers": _headers(*extra.get(status, ())), "content": content}


def _oauth_problem(status: int) -> Node:
    error = "invalid_client" if status == 401 else "invalid_request"
    about = (
        "The client is unknown or its secret is wrong."
        if status == 401
        else "The request is malformed or asks for what the client cannot have."
    )
    example = {
        "title": TITLES[status], "status": status, "detail": about, "instance": "/api/v1/auth/token",
        "requestId": EXAMPLE_META["requestId"], "error": error, "error_description": about,
    }  # fmt: skip
    headers = _headers("CacheControl", *(["WWWAuthenticate"] if status == 401 else []))
    return {
        "description": about,
        "headers": headers,
        "content": {"application/problem+json": {"schema": component("OAuthProblem"), "example": example}},
    }
