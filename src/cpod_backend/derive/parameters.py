"""The parameters and headers of the document: what each operation takes beside its body."""

from typing import Any

from cpod_backend.api.parameters import COMPARISONS, MAX_PAGE_SIZE, MAX_SORT_FIELDS, MAX_WORDS, compares
from cpod_backend.contract.model import EntityModel, Field
from cpod_backend.contract.shapes import SAFE_INTEGER
from cpod_backend.contract.validation import own_id_pattern
from cpod_backend.derive.schemas import Schemas, closed, component

Parameter = dict[str, Any]

COMPARED = {"date": "DateFilter", "date-time": "TimeFilter", "integer": "IntegerFilter", "number": "NumberFilter"}


def _sent(about: str, *, always: bool = True) -> Parameter:
    """A header of answers, which comes with each of those that name it unless the client's request decides."""
    return {"description": about, **({"required": True} if always else {}), "schema": {"type": "string"}}


HEADERS: dict[str, Parameter] = {
    "XRequestId": _sent("Id of the request, as in the body."),
    "ETag": _sent("Version of the record, for If-Match and If-None-Match."),
    "Location": _sent("Path of the new record."),
    "Link": _sent("Paths of the first, next and previous stretch of the list, RFC 8288."),
    "IdempotencyReplayed": _sent("true where the answer is that of an earlier request.", always=False),
    "WWWAuthenticate": _sent("What is wrong with the token, RFC 6750."),
    "RetryAfter": _sent("Seconds to wait."),
    "RateLimit": _sent("What is left of the rate limit."),
    "RateLimitPolicy": _sent("The rate limit."),
    "AcceptRanges": _sent("bytes: ranges can be asked for."),
    "ContentRange": _sent("Which bytes these are, and of how many, RFC 9110."),
    "ContentDisposition": _sent("The file name, RFC 6266."),
    "CacheControl": _sent("no-store: the answer holds a secret."),
}


def shared() -> dict[str, Parameter]:
    """The parameters that mean the same everywhere."""
    return {
        "page": _query("page", "Number of the page, from 1.", {"type": "integer", "minimum": 1, "maximum": SAFE_INTEGER, "default": 1}),
        "pageSize": _query("pageSize", "Records per page.", {"type": "integer", "minimum": 1, "maximum": MAX_PAGE_SIZE, "default": 50}),
        "q": _query(
            "q", f"At most {MAX_WORDS} different words that must all be found in the entity's searched fields, whatever the letter case.",
            {"type": "string"},
        ),
        "cursor": _query(
            "cursor", "Where to go on, as a Link header of the same list gave it; not together with page. Empty at the start.",
            {"type": "string", "format": "cpod-cursor"},
        ),
        "includeDeleted": _query("includeDeleted", "Whether deleted records are shown too.", {"type": "boolean", "default": False}),
        "IfMatch": _header(
            "If-Match", "Refuse with 412 unless the record still has this version.", {"type": "string", "format": "cpod-etag"}
        ),
        "IfNoneMatch": _header("If-None-Match", "Answer 304 if the record still has this version.", {"type": "string"}),
        "Range": _header("Range", "The stretch of bytes to give, such as bytes=0-1023 or bytes=-500.", {"type": "string"}),
        "IfRange": _header("If-Range", "The tag that the content must have for the range to be given; else all of it is.", {"type": "string"}),
        "ReprDigest": _header(
            "Repr-Digest", "Digest that the bytes must have, RFC 9530: sha-256=:<base64>:.", {"type": "string", "format": "cpod-digest"}
        ),
        "IdempotencyKey": _header(
            "Idempotency-Key", "A repeated request with the same key and body within 24 hours gives the first answer again.",
            {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$"},
        ),
    }  # fmt: skip


def of_list(entity: EntityModel, schemas: Schemas) -> list[Parameter]:
    """What the list of an entity takes."""
    return [
        *(shared_ref(name) for name in ("page", "pageSize", "cursor", "q", "includeDeleted")),
        _list("sort", "Order, the first field first; - for descending.", component(f"{entity.name}Sort"), MAX_SORT_FIELDS),
        *of_view(entity),
        _list("exists", "Only records in which these fields have values.", component(f"{entity.name}Filter")),
        _list("missing", "Only records in which these fields have no values.", component(f"{entity.name}Filter")),
        *(_own_id(entity) if field.attr == "id" else _filter(field, schemas) for field in entity.filterable.values()),
    ]


def of_get(entity: EntityModel) -> list[Parameter]:
    """What the get of a record takes."""
    return [shared_ref("includeDeleted"), shared_ref("IfNoneMatch"), *of_view(entity)]


def of_view(entity: EntityModel) -> list[Parameter]:
    """What shapes the records of an answer."""
    names = {"type": "string", "enum": list(entity.relations)}
    expand = [_list("expand", "Related records to add to each record.", names)] if entity.relations else []
    return [*expand, _list("fields", "Only these members, and id.", component(f"{entity.name}Field"))]


def shared_ref(name: str) -> Parameter:
    return {"$ref": f"#/components/parameters/{name}"}


def id_of(entity: EntityModel) -> Parameter:
    return {
        "name": "id", "in": "path", "required": True, "description": f"Id of the {entity.name}.",
        "schema": {"type": "string", "pattern": own_id_pattern(entity)},
    }  # fmt: skip


def _own_id(entity: EntityModel) -> Parameter:
    """The filter by the ids of the entity itself."""
    value = {"type": "string", "pattern": own_id_pattern(entity)}
    return _query("id", "One of these.", {"type": "array", "items": value, "minItems": 1})


def _filter(field: Field, schemas: Schemas) -> Parameter:
    if compares(field):
        schema = component(COMPARED[field.shape.format or field.shape.kind])
        return _query(field.name, "Compared.", schema) | {"style": "deepObject"}
    about = "Contains one of these." if field.shape.kind == "array" else "One of these."
    return _query(field.name, about, {"type": "array", "items": _filter_value(field, schemas), "minItems": 1})


def _filter_value(field: Field, schemas: Schemas) -> Parameter:
    """A filter may name a value that no record can have, save where the type has a closed form."""
    schema = schemas.shape(field.shape.items or field.shape, request=True)
    if field.shape.items and field.shape.items.format in ("date", "date-time"):
        return {"type": "string", "format": field.shape.items.format}
    kept = ("type", "enum", "pattern") if schema.get("enum") or "x-cpod-refers-to" in schema else ("type",)
    limits = {"minimum": -SAFE_INTEGER, "maximum": SAFE_INTEGER} if schema["type"] == "integer" else {}
    return {key: schema[key] for key in kept if key in schema} | limits


def comparisons() -> dict[str, Parameter]:
    """The schemas of filters by comparison: `createdAt[gte]=2026-01-01T00:00:00Z`."""
    number: Parameter = {"type": "number"}
    values = {
        "DateFilter": {"type": "string", "format": "date"},
        "TimeFilter": {"type": "string", "format": "date-time"},
        "IntegerFilter": {"type": "integer", "minimum": -SAFE_INTEGER, "maximum": SAFE_INTEGER},
        "NumberFilter": number,
    }
    return {
        name: closed("Values that a field is compared with; all must hold.", dict.fromkeys(COMPARISONS, value), [])
        for name, value in values.items()
    }


def choices(entity: EntityModel) -> dict[str, Parameter]:
    """The names that the parameters of an entity take."""
    shown = [name for name, field in entity.fields.items() if not field.secret]
    sortable = [*entity.sortable, *(f"-{name}" for name in entity.sortable)]
    return {
        f"{entity.name}Field": {"type": "string", "enum": shown, "description": f"A member of {entity.name}."},
        f"{entity.name}Filter": {
            "type": "string",
            "enum": list(entity.filterable),
            "description": f"A field that filters {entity.plural}.",
        },
        f"{entity.name}Sort": {"type": "string", "enum": sortable, "description": f"An order of {entity.plural}."},
    }


def _list(name: str, about: str, item: Parameter, most: int | None = None) -> Parameter:
    schema: Parameter = {"type": "array", "items": item, "uniqueItems": True, "minItems": 1}
    if most:
        schema["maxItems"] = most
    return _query(name, about, schema) | {"explode": False}


def _query(name: str, about: str, schema: Parameter) -> Parameter:
    return {"name": name, "in": "query", "description": about, "schema": schema}


def _header(name: str, about: str, schema: Parameter) -> Parameter:
    return {"name": name, "in": "header", "description": about, "schema": schema}
