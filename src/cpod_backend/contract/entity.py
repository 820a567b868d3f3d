"""What a domain file declares: entities, their parts, and how they relate to other entities."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar, TypeVar, dataclass_transform

from msgspec import Struct, StructMeta, field

from cpod_backend.contract.shapes import Shape, read, wire_type
from cpod_backend.contract.types import STORED, Annotated, Size, Time

T = TypeVar("T", bound="Entity")
Transitions = Mapping[str, Mapping[str, Iterable[str]]]


class DeclaredMeta(StructMeta):
    """Turns flat annotations such as `Annotated[str | None, Size(1, 100), "Given name."]` into shapes.

    msgspec wants each limit inside the union, next to its type; written by hand that hides the field.
    The shapes are kept in `__shapes__`, so that nothing reads an annotation twice.
    """

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **config: Any) -> type:
        shapes = {
            field: read(annotation) for field, annotation in namespace.get("__annotations__", {}).items() if not field.startswith("__")
        }
        wire = {field: wire_type(shape) for field, shape in shapes.items()}
        namespace = namespace | {"__annotations__": wire}
        made: Any = super().__new__(mcs, name, bases, namespace, **({"kw_only": True} | config))
        made.__shapes__ = getattr(bases[0], "__shapes__", {}) | shapes if bases else shapes
        return made  # type: ignore[no-any-return]


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class Part(Struct, metaclass=DeclaredMeta, rename="camel", forbid_unknown_fields=True):
    """An object inside a record; it has no id and no life of its own."""

    __shapes__: ClassVar[dict[str, Shape]]


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class Entity(Struct, metaclass=DeclaredMeta, rename="camel", forbid_unknown_fields=True):
    """The fields every record has. All but the last three are set by the server."""

    __shapes__: ClassVar[dict[str, Shape]]
    __declared__: ClassVar["Declaration"]

    id: Annotated[str, STORED, "Identifier: the entity's prefix, a hyphen and a ULID."]
    tenant_id: Annotated[str, STORED, "Tenant that owns the record."]
    created_at: Annotated[Time, STORED, "Time of creation."]
    updated_at: Annotated[Time, STORED, "Time of the latest change."]
    created_by: Annotated[str, STORED, "Client or person that created the record."]
    updated_by: Annotated[str, STORED, "Client or person that made the latest change."]
    deleted_at: Annotated[Time | None, STORED, "Time of deletion; empty unless deleted."] = None
    version: Annotated[int, STORED, "Number of the version, from 1."] = 1
    external_id: Annotated[str | None, Size(1, 200), "Key of the record in another system, unique per entity."] = None
    tags: Annotated[list[Annotated[str, Size(1, 100)]] | None, Size(max=50), "Labels for grouping and search."] = None
    metadata: Annotated[dict[str, Annotated[str, Size(max=2000)]] | None, Size(max=50), "The client's own keys and values."] = None


class One(Struct, frozen=True):
    """One related record, or a list of them where `via` holds several ids."""

    via: str


class Many(Struct, frozen=True):
    """The records of another entity whose field `by` points here."""

    entity: str
    by: str


class DomainInfo(Struct, frozen=True):
    """What a domain file says of itself: its name in the document, its path prefix, the standards it follows.

    not_done: rules that need a background job and are not enforced yet, for the domain's page.
    """

    name: str
    prefix: str
    standards: tuple[str, ...] = ()
    not_done: tuple[str, ...] = ()


class Declaration(Struct, frozen=True):
    """What `@entity` says about a class."""

    prefix: str
    path: str
    unique: tuple[tuple[str, ...], ...]
    search: tuple[str, ...]
    expand: dict[str, One | Many]
    transitions: dict[str, dict[str, tuple[str, ...]]]
    immutable: tuple[str, ...]
    example: dict[str, Any]
    plural: str


def entity(
    *,
    prefix: str,
    path: str,
    search: Iterable[str],
    example: dict[str, Any],
    unique: Iterable[Iterable[str]] = (),
    expand: Mapping[str, One | Many] | None = None,
    transitions: Transitions | None = None,
    immutable: Iterable[str] = (),
    plural: str = "",
) -> Callable[[type[T]], type[T]]:
    """Declares an entity of the contract.

    prefix: what its ids start with; unique over all entities.
    path: its collection, `/v1/{domain prefix}` for the first entity of a file.
    search: the fields that `q` looks into.
    example: a body for POST in the names of the contract; references in it must exist first.
    unique: groups of fields that no two records of a tenant share, deleted records left out,
        where all fields of the group have values.
    expand: the relations that `expand` can add.
    transitions: for a field, the values a client may change each value to; a value not listed is final.
    immutable: fields that are given at creation and never change.
    plural: the entity's name in the plural where it is irregular.
    """
    declared = Declaration(
        prefix=prefix,
        path=path,
        unique=(("external_id",), *(tuple(group) for group in unique)),
        search=tuple(search),
        expand=dict(expand or {}),
        transitions={field: {value: tuple(targets) for value, targets in table.items()} for field, table in (transitions or {}).items()},
        immutable=tuple(immutable),
        example=example,
        plural=plural,
    )

    def declare(cls: type[T]) -> type[T]:
        cls.__declared__ = declared
        return cls

    return declare
