"""The OpenAPI 3.1 document, derived from the model: every path, operation, answer and example."""

from cpod_backend import __version__
from cpod_backend.api.routes import WITH_CONTENT
from cpod_backend.contract.model import EntityModel, Model
from cpod_backend.contract.names import with_article
from cpod_backend.derive import parameters
from cpod_backend.derive.answers import (
    ANY_BYTES,
    ANYWHERE,
    EXAMPLE_META,
    EXAMPLE_TIME,
    PROBLEMS,
    Node,
    answer_of,
    body_of,
    examples,
    header_refs,
    link,
    oauth_problem,
    operation_of,
    problem,
    problem_name,
    problem_ref,
)
from cpod_backend.derive.schemas import Schemas, component, shared, update_example

EMULATOR = {"url": "http://localhost:4000", "description": "The emulator on a developer's machine."}
PRODUCTION = {"url": "https://api.cyberpod.app", "description": "Production."}
CONTENT_OPERATIONS = ("uploadStorageContent", "completeStorageContent", "downloadStorageContent")


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
            "examples": {name: example for entity in model.entities for name, example in examples(entity).items()},
            "parameters": parameters.shared(),
            "headers": parameters.HEADERS,
            "responses": {problem_name(status): problem(status) for status in PROBLEMS},
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
            "The emulator on a developer's machine and the production service serve this same contract. "
            "The ids in the examples stand for records of yours: put those of records that exist in their place, "
            "or leave out the fields that hold them where they are optional."
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


def _list(entity: EntityModel, schemas: Schemas) -> Node:
    operation = operation_of(
        entity, f"list{entity.plural}", f"List {entity.plural}",
        f"{entity.about} Gives one page, newest first; every field filters, Link leads to the next page.", "read", (),
    )  # fmt: skip
    answer = answer_of("One page of the list.", f"{entity.name}List", None, "Link")
    operation["responses"] = {"200": answer} | operation["responses"]
    return operation | {"parameters": parameters.of_list(entity, schemas)}


def _create(entity: EntityModel) -> Node:
    operation = operation_of(
        entity, f"create{entity.name}", f"Create {with_article(entity.name)}", f"{entity.about}{_rules_text(entity)}", "write", (408, 409, 413, 415, 422)
    )  # fmt: skip
    answer = answer_of("The new record.", f"{entity.name}Response", None, "ETag", "Location", "IdempotencyReplayed")
    next_ = [f"{verb}{entity.name}" for verb in ("get", "update", "delete")]
    links = {id: link(id) for id in (*next_, *(CONTENT_OPERATIONS if entity.name == WITH_CONTENT else ()))}
    operation["responses"] = {"201": answer | {"links": links}} | operation["responses"]
    return operation | {
        "parameters": [parameters.shared_ref("IdempotencyKey")],
        "requestBody": body_of(f"{entity.name}Create", entity.declared.example, "application/json"),
    }


def _item(entity: EntityModel) -> Node:
    name = entity.name
    read = operation_of(entity, f"get{name}", f"Get {with_article(name)}", f"One record by its id. {entity.about}", "read", (404,))
    read["responses"] = {
        "200": answer_of("The record.", f"{name}Response", None, "ETag"),
        "304": {"description": "The record still has the version of If-None-Match.", "headers": header_refs("ETag")},
    } | read["responses"]
    update = operation_of(
        entity, f"update{name}", f"Update {with_article(name)}",
        f"Changes the fields that are sent, by JSON Merge Patch (RFC 7396); null clears an optional field.{_rules_text(entity)}",
        "write", (404, 408, 412, 413, 415, 422),
    )  # fmt: skip
    update["responses"] = {"200": answer_of("The changed record.", f"{name}Response", None, "ETag")} | update["responses"]
    delete = operation_of(
        entity, f"delete{name}", f"Delete {with_article(name)}", "Deletes the record softly: it can still be read with `includeDeleted=true`.",
        "write", (404, 412, 422),
    )  # fmt: skip
    delete["responses"] = {"204": {"description": "The record is deleted.", "headers": header_refs()}} | delete["responses"]
    match = [parameters.shared_ref("IfMatch")]
    body = body_of(f"{name}Update", update_example(entity), "application/json", "application/merge-patch+json")
    return {
        "get": read | {"parameters": parameters.of_get(entity)},
        "patch": update | {"parameters": match, "requestBody": body},
        "delete": delete | {"parameters": match},
    }


def _content(entity: EntityModel) -> Node:
    """Upload, take-over and download of a file's bytes."""
    upload = operation_of(
        entity, CONTENT_OPERATIONS[0], "Upload the content of a file",
        "Stores the body as the bytes of the file, in place of those it had; Content-Type becomes its contentType. The record changes "
        "only once all bytes have arrived and are those that Repr-Digest, Content-Digest, Digest or Content-MD5 promise.",
        "write", (404, 408, 412, 413, 422),
    )  # fmt: skip
    complete = operation_of(
        entity, CONTENT_OPERATIONS[1], "Take over what was sent to uploadUrl",
        "Makes the bytes that were sent to uploadUrl those of the file, after checking them against the announced sizeBytes and "
        "checksumSha256. Done twice it changes nothing.",
        "write", (404, 412, 413, 422),
    )  # fmt: skip
    for operation in (upload, complete):
        operation["responses"] = {"200": answer_of("The changed record.", f"{entity.name}Response", None, "ETag")} | operation["responses"]
        operation["parameters"] = [parameters.shared_ref("IfMatch")]
    upload["parameters"].append(parameters.shared_ref("ReprDigest"))
    return {
        "get": _download(entity),
        "put": upload | {"requestBody": {"description": "All bytes of the file; without any it is empty.", "content": ANY_BYTES}},
        "post": complete,
    }


def _download(entity: EntityModel) -> Node:
    download = operation_of(
        entity, CONTENT_OPERATIONS[2], "Download the content of a file",
        "The bytes, all or a range of them, with the headers that the record tells. A request for several ranges gets all bytes.",
        "read", (404, 416),
    )  # fmt: skip
    told = ("ETag", "AcceptRanges", "ContentDisposition")
    download["responses"] = {
        "200": {"description": "All bytes.", "headers": header_refs(*told), "content": ANY_BYTES},
        "206": {"description": "The bytes of the range.", "headers": header_refs(*told, "ContentRange"), "content": ANY_BYTES},
        "304": {"description": "The content still has the tag of If-None-Match.", "headers": header_refs("ETag")},
    } | download["responses"]
    return download | {"parameters": [parameters.shared_ref(name) for name in ("IfNoneMatch", "Range", "IfRange")]}


def _rules_text(entity: EntityModel) -> str:
    """The business rules as a list that a reader of the reference sees beside the operation."""
    says = list(dict.fromkeys(rule.says for rule in entity.rules))
    return "\n\nRules:\n\n" + "\n".join(f"- {sentence}" for sentence in says) + "\n\n" if says else ""


def _credentials() -> Node:
    """The addresses that are published under /api; their own servers entry makes the path whole."""
    servers = [{"url": f"{server['url']}/api", "description": server["description"]} for server in (EMULATOR, PRODUCTION)]
    token_schema = component("TokenRequest")
    example = {"client_id": "dev", "client_secret": "dev", "grant_type": "client_credentials"}
    token = {
        "operationId": "issueToken",
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
            "200": answer_of("The token.", "Token", {"access_token": "eyJ...", "token_type": "Bearer", "expires_in": 3600}, "CacheControl"),
            **{str(status): oauth_problem(status) for status in (400, 401, 408, 413, 415)},
            **{str(status): problem_ref(status) for status in (429, 500, 503)},
        },
    }
    registered = {
        "applicationId": "app-01J9ZK3M5Q7R9T1V3X5Z7B9D4H", "clientId": "k3v9qx2m7t4w8z1c@acme", "clientSecret": "cpod_live_...",
        "scopes": ["people:read", "licenses:write"], "createdAt": EXAMPLE_TIME,
    }  # fmt: skip
    answer = answer_of(
        "The application and its credentials.", "RegisteredAppResponse", {"data": registered, "meta": EXAMPLE_META},
        "CacheControl", "Location", "IdempotencyReplayed",
    )  # fmt: skip
    register = {
        "operationId": "registerApp",
        "summary": "Register an application",
        "description": "Makes an application with credentials of its own. The secret is shown this once. Needs the scope `apps:write`.",
        "tags": ["Integration"],
        "security": [{"oauth2": ["apps:write"]}, {"bearer": []}],
        "parameters": [parameters.shared_ref("IdempotencyKey")],
        "requestBody": body_of(
            "AppRegistration", {"name": "Onboarding portal", "scopes": ["people:read", "licenses:write"]}, "application/json"
        ),
        "responses": {"201": answer, **{str(status): problem_ref(status) for status in sorted({*ANYWHERE, 408, 409, 413, 415, 422})}},
    }
    operations = {"auth/token": token, "auth/revoke": _revoke(), "auth/introspect": _introspect(), "apps/register": register}
    return {f"/v1/{path}": {"servers": servers, "post": operation} for path, operation in operations.items()}


def _revoke() -> Node:
    revoked = {"description": "The token opens nothing any more.", "headers": header_refs("CacheControl")}
    return _about_a_token(
        "revokeToken", "Revoke an access token",
        "Ends a token of the client before its time (RFC 7009), on every server within five seconds. A token that is unknown or already over gets "
        "the same answer.", revoked,
    )  # fmt: skip


def _introspect() -> Node:
    example = {
        "active": True, "scope": "people:read", "client_id": "k3v9qx2m7t4w8z1c@acme", "token_type": "Bearer", "exp": 1779447600, "iat": 1779444000,
        "sub": "app-01J9ZK3M5Q7R9T1V3X5Z7B9D4H", "aud": PRODUCTION["url"], "iss": PRODUCTION["url"], "jti": "01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "tenant_id": "acme",
    }  # fmt: skip
    return _about_a_token(
        "introspectToken", "Introspect an access token",
        "Tells what a token of the client's own tenant is good for (RFC 7662). Of any other token, and of one that is over, it tells no more than "
        "that it is not active.", answer_of("What the token says.", "Introspection", example, "CacheControl"),
    )  # fmt: skip


def _about_a_token(id: str, summary: str, description: str, answer: Node) -> Node:
    """An operation on one token, by a client that shows its credentials."""
    schema, example = component("TokenReference"), {"client_id": "dev", "client_secret": "dev", "token": "eyJ..."}
    kinds = ("application/json", "application/x-www-form-urlencoded")
    return {
        "operationId": id,
        "summary": summary,
        "description": description,
        "tags": ["Integration"],
        "security": [],
        "requestBody": {"required": True, "content": {kind: {"schema": schema, "example": example} for kind in kinds}},
        "responses": {
            "200": answer,
            **{str(status): oauth_problem(status) for status in (400, 401, 408, 413, 415)},
            **{str(status): problem_ref(status) for status in (429, 500, 503)},
        },
    }
