"""What operations of the document have in common: their answers, problems, bodies, headers and examples."""

from typing import Any

from msgspec import convert
from msgspec.json import decode

from cpod_backend.api.problems import TITLES
from cpod_backend.api.records import document_of
from cpod_backend.contract.model import EntityModel, Field
from cpod_backend.derive.schemas import component

Node = dict[str, Any]

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
    408: "Nothing more of the body came for a minute, or a body of JSON was not complete after one.",
    409: "The first request with this Idempotency-Key is still running.",
    412: "The record no longer has the version that If-Match names.",
    413: "The body is larger than 1 MiB, beside a text that may itself be longer, or the content of a file larger than the server takes.",
    415: "The body has a media type that is not accepted.",
    416: "The range begins beyond the end; Content-Range says where that is.",
    422: "A value is not acceptable or a business rule refuses; `errors` lists every fault.",
    429: "The rate limit is reached; Retry-After says for how long.",
    500: "The server failed; quote the requestId to support.",
    503: "The database or, for content, the object storage cannot be reached; try again after Retry-After.",
}
OAUTH_PROBLEMS = {
    400: "The request is malformed or asks for what the client cannot have.",
    401: "The client is unknown or its secret is wrong.",
}
# OpenAPI 3.1 describes binary bodies by a media type without a schema.
ANY_BYTES: Node = {"*/*": {}}
HEADER_NAMES = {
    "XRequestId": "X-Request-Id", "ETag": "ETag", "Location": "Location", "Link": "Link", "IdempotencyReplayed": "Idempotency-Replayed",
    "WWWAuthenticate": "WWW-Authenticate", "RetryAfter": "Retry-After", "RateLimit": "RateLimit", "RateLimitPolicy": "RateLimit-Policy",
    "CacheControl": "Cache-Control", "AcceptRanges": "Accept-Ranges", "ContentRange": "Content-Range",
    "ContentDisposition": "Content-Disposition",
}  # fmt: skip
ANYWHERE = (400, 401, 403, 429, 500, 503)


def operation_of(entity: EntityModel, id: str, summary: str, description: str, access: str, refusals: tuple[int, ...]) -> Node:
    scope = f"{entity.domain.prefix}:{access}"
    return {
        "operationId": id,
        "summary": summary,
        "description": f"{description} Needs the scope `{scope}`.",
        "tags": [entity.domain.name],
        "security": [{"oauth2": [scope]}, {"bearer": []}],
        "responses": {str(status): problem_ref(status) for status in sorted({*ANYWHERE, *refusals})},
    }


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


def examples(entity: EntityModel) -> Node:
    """The answers with one record and with a list, by the names of their schemas."""
    shown = shown_example(entity)
    page = {"data": [shown], "total": 1, "page": 1, "pageSize": 50, "hasMore": False, "meta": EXAMPLE_META}
    return {
        f"{entity.name}Response": {"value": {"data": shown, "meta": EXAMPLE_META}},
        f"{entity.name}List": {"value": page},
    }


def answer_of(about: str, schema: str, example: Node | None, *headers: str) -> Node:
    """A successful answer; without an example of its own it shows the one named as its schema."""
    shown = {"example": example} if example else {"examples": {"default": {"$ref": f"#/components/examples/{schema}"}}}
    return {"description": about, "headers": header_refs(*headers), "content": {"application/json": {"schema": component(schema)} | shown}}


def body_of(schema: str, example: Node, *media_types: str) -> Node:
    return {"required": True, "content": {kind: {"schema": component(schema), "example": example} for kind in media_types}}


def header_refs(*names: str) -> Node:
    return {HEADER_NAMES[name]: {"$ref": f"#/components/headers/{name}"} for name in ("XRequestId", *names)}


def link(operation: str) -> Node:
    return {"operationId": operation, "parameters": {"id": "$response.body#/data/id"}}


def problem_name(status: int) -> str:
    return TITLES[status].replace(" ", "")


def problem_ref(status: int) -> Node:
    return {"$ref": f"#/components/responses/{problem_name(status)}"}


def problem(status: int) -> Node:
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
    return {"description": PROBLEMS[status], "headers": header_refs(*extra.get(status, ())), "content": content}


def oauth_problem(status: int) -> Node:
    error = "invalid_client" if status == 401 else "invalid_request"
    about = (PROBLEMS | OAUTH_PROBLEMS)[status]
    example = {
        "title": TITLES[status], "status": status, "detail": about, "instance": "/api/v1/auth/token",
        "requestId": EXAMPLE_META["requestId"], "error": error, "error_description": about,
    }  # fmt: skip
    told = header_refs("CacheControl", *(["WWWAuthenticate"] if status == 401 else []))
    return {
        "description": about,
        "headers": told,
        "content": {"application/problem+json": {"schema": component("OAuthProblem"), "example": example}},
    }
