"""What an SDK consists of, in words of no language: services, methods, models and types. `reading.py` makes it of the OpenAPI document."""

from enum import StrEnum

from msgspec import Struct


class Kind(StrEnum):
    """What a value is."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    TIME = "date-time"
    ENUM = "enum"
    """One of known strings; servers of the future may send others."""
    MODEL = "model"
    ARRAY = "array"
    MAP = "map"
    ANY = "any"
    """Any JSON value."""


class Enum(Struct, frozen=True):
    """The known values of a field. `owner` and `field` give its type a name; fields of one name in record, input and filter share it."""

    owner: str
    field: str
    values: tuple[str, ...]


class Type(Struct, frozen=True):
    """The type of a value. `items` is that of an array's elements or a map's values, `model` the name of a Model."""

    kind: Kind
    nullable: bool = False
    enum: Enum | None = None
    model: str = ""
    items: "Type | None" = None


class Field(Struct, frozen=True):
    """A member of a model. `required` members of a record are always there; those of an input must be given."""

    name: str
    type: Type
    description: str
    required: bool = False
    read_only: bool = False
    secret: bool = False
    """Never logged."""
    refers_to: tuple[str, ...] = ()
    """The entities whose ids it holds."""
    minor_units: bool = False
    """Whole minor units of a currency, such as cents."""


class Role(StrEnum):
    """What a model is for."""

    RECORD = "record"
    """An entity as the server gives it."""
    CREATE = "create"
    UPDATE = "update"
    PART = "part"
    """An object within a record."""
    PART_INPUT = "part-input"
    """An object within what a client sends."""
    PLAIN = "plain"
    """Anything else, such as a token."""


class Model(Struct, frozen=True):
    """A named object. `expansions` are members that a record has only where they were asked for by `expand`."""

    name: str
    description: str
    role: Role
    fields: tuple[Field, ...]
    expansions: tuple[Field, ...] = ()


class Filter(Struct, frozen=True):
    """A query parameter that a list is narrowed by. `compared` ones take eq, gt, gte, lt and lte; the others one value or several."""

    name: str
    type: Type
    description: str
    compared: bool = False


class Verb(StrEnum):
    """What an operation does, by the first word of its id."""

    LIST = "list"
    CREATE = "create"
    GET = "get"
    UPDATE = "update"
    DELETE = "delete"
    UPLOAD = "upload"
    DOWNLOAD = "download"
    COMPLETE = "complete"
    ISSUE = "issue"
    REVOKE = "revoke"
    INTROSPECT = "introspect"
    REGISTER = "register"


class Operation(Struct, frozen=True):
    """One operation of the document. `verb` names its method; `path` is a template such as `/v1/people/{id}`.

    `prefix` goes before the path where the document gives the path a server of its own, as for `/api/v1/auth/token`. `body` and `result`
    are names of models; `form` bodies and `enveloped` results say how they travel; an operation that is not `authorized` takes no token.
    """

    id: str
    verb: Verb
    method: str
    path: str
    summary: str
    description: str
    tag: str
    prefix: str = ""
    body: str = ""
    result: str = ""
    enveloped: bool = True
    authorized: bool = True
    idempotency_key: bool = False
    """Takes an Idempotency-Key, under which it may be sent again without doing anything twice."""
    if_match: bool = False
    if_none_match: bool = False


class Collection(Struct, frozen=True):
    """The records of one entity, and what can be done with them. `key` is its part of the path, empty for the first entity of a domain.

    `record`, `create` and `update` are names of models; an append-only entity has no update that does anything, but the method all the same.
    """

    key: str
    entity: str
    prefix: str
    plural: str
    description: str
    record: str
    create: str
    update: str
    operations: tuple[Operation, ...]
    filters: tuple[Filter, ...]
    filterable: tuple[str, ...]
    """Names for `exists` and `missing`."""
    sortable: tuple[str, ...]
    members: tuple[str, ...]
    """Names for `fields`."""
    expandable: tuple[str, ...]

    def operation(self, verb: Verb) -> Operation:
        return next(operation for operation in self.operations if operation.verb is verb)


class Service(Struct, frozen=True):
    """A domain as a client has it, named as its tag: the first collection is the service itself, the others are its members."""

    name: str
    description: str
    prefix: str
    collections: tuple[Collection, ...]


class Group(Struct, frozen=True):
    """Operations that belong to no entity, such as registering an application; `name` is the first part of their paths."""

    name: str
    operations: tuple[Operation, ...]


class Plan(Struct, frozen=True):
    """All of an SDK. `models` is every model by name."""

    version: str
    document_hash: str
    production: str
    """The address of the production server."""
    services: tuple[Service, ...]
    groups: tuple[Group, ...]
    models: dict[str, Model]

    homes: dict[str, str]
    """The service or group in whose file each model stands: that of its entity, or of the operation which takes or gives it."""

    def models_of(self, home: str) -> list[str]:
        """The models that stand in one file, each record before what it is made from."""
        return [name for name, found in self.homes.items() if found == home]
