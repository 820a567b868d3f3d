"""Reads the domain files once at start into one checked, frozen model; everything else asks this model."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property, lru_cache
from importlib import import_module
from types import ModuleType
from typing import Any, get_args

from msgspec import NODEFAULT, Struct

from cpod_backend.contract.entity import Declaration, Entity, Many, One, Part
from cpod_backend.contract.names import camel, plural, snake
from cpod_backend.contract.rule import Computed, Effect, Occasion, Rule, Stamp
from cpod_backend.contract.shapes import Shape
from cpod_backend.contract.types import ASCII, COMPUTED, SECRET, SHOWN_ONCE, STORED, Ref

SCALARS = ("string", "integer", "number", "boolean")


class ModelError(Exception):
    """A domain file contradicts itself or another one."""


class Field(Struct, frozen=True):
    """One field: `name` is the contract's, `attr` the struct's."""

    name: str
    attr: str
    shape: Shape
    required: bool
    default: Any

    @property
    def server_set(self) -> bool:
        return bool(self.shape.marks & {STORED, COMPUTED})

    @property
    def secret(self) -> bool:
        return SECRET in self.shape.marks

    @property
    def computed(self) -> bool:
        return COMPUTED in self.shape.marks

    @property
    def longest(self) -> int:
        """The most bytes that a text of limited length takes in UTF-8, where a character has one to four; 0 for all else."""
        if self.shape.kind != "string" or self.shape.max is None:
            return 0
        return int(self.shape.max) * (1 if ASCII in self.shape.marks else 4)

    @property
    def filterable(self) -> bool:
        """Scalars and arrays of scalars that are stored and may be shown."""
        shape = self.shape.items if self.shape.kind == "array" else self.shape
        return shape is not None and shape.kind in SCALARS and not self.computed and not self.secret

    @property
    def sortable(self) -> bool:
        return self.shape.kind in SCALARS and not self.computed and not self.secret


class EntityModel:
    """One entity with everything its domain file says about it."""

    def __init__(self, cls: type[Entity], domain: "Domain", parts: "Declared") -> None:
        self.cls = cls
        self.name = cls.__name__
        self.snake = snake(self.name)
        self.domain = domain
        self.declared: Declaration = cls.__declared__
        self.prefix = self.declared.prefix
        self.path = self.declared.path
        self.about = " ".join((cls.__doc__ or "").split())
        self.fields = read_fields(cls)
        self.by_attr = {field.attr: field for field in self.fields.values()}
        self.rules = tuple(rule for rule in parts.rules if rule.entity is cls)
        self.stamps = tuple(stamp for stamp in parts.stamps if stamp.entity is cls)
        self.effects = tuple(effect for effect in parts.effects if effect.entity is cls)
        self.computed = tuple(derived for derived in parts.computed if derived.entity is cls)
        self.names = {id(rule): name for rule, name in parts.names if rule.entity is cls}

    def __repr__(self) -> str:
        return f"<EntityModel {self.name}>"

    @cached_property
    def plural(self) -> str:
        return self.declared.plural or plural(self.name)

    @cached_property
    def server_set(self) -> frozenset[str]:
        return frozenset(field.name for field in self.fields.values() if field.server_set)

    @cached_property
    def secret(self) -> tuple[Field, ...]:
        """The top-level fields that are secret or hold a secret within."""
        return tuple(field for field in self.fields.values() if field.secret or _holds_secret(field.shape))

    @cached_property
    def shown_once(self) -> tuple[Field, ...]:
        """The secrets that come back in the answer to the write that made them."""
        return tuple(field for field in self.fields.values() if SHOWN_ONCE in field.shape.marks)

    @cached_property
    def references(self) -> tuple[Field, ...]:
        """The fields that hold ids of other records, alone, in lists or within parts."""
        return tuple(field for field in self.fields.values() if holds_reference(field.shape))

    @cached_property
    def typed_references(self) -> tuple[tuple[str, str], ...]:
        """The pairs of an id that may name several entities and the `…Type` beside it, by attribute."""
        pairs = [(field.attr, field.attr.removesuffix("_id") + "_type") for field in self.references if field.attr.endswith("_id")]
        return tuple(
            (id, kind) for id, kind in pairs if kind in self.by_attr and len((self.by_attr[id].shape.ref or Ref(("",))).entities) != 1
        )

    @cached_property
    def filterable(self) -> Mapping[str, Field]:
        return {field.name: field for field in self.fields.values() if field.filterable}

    @cached_property
    def sortable(self) -> Mapping[str, Field]:
        return {field.name: field for field in self.fields.values() if field.sortable}

    @cached_property
    def relations(self) -> Mapping[str, One | Many]:
        """What `expand` can add, by the contract's names."""
        return {camel(name): relation for name, relation in self.declared.expand.items()}

    def attrs(self, body: Iterable[str]) -> frozenset[str]:
        """The attribute names of the fields that a body names."""
        fields = self.fields
        return frozenset([fields[name].attr for name in body])

    def rule_name(self, rule: Rule[Any]) -> str:
        return self.names[id(rule)]

    def rules_on(self, occasion: str) -> tuple[Rule[Any], ...]:
        return self._rules_by_occasion[occasion]

    @cached_property
    def _rules_by_occasion(self) -> Mapping[str, tuple[Rule[Any], ...]]:
        return {word: tuple(rule for rule in self.rules if word in rule.on) for word in get_args(Occasion)}


class Domain:
    """One domain file."""

    def __init__(self, module: ModuleType) -> None:
        declared = module.DOMAIN
        self.name: str = declared.name
        self.prefix: str = declared.prefix
        self.standards: tuple[str, ...] = tuple(declared.standards)
        self.not_done: tuple[str, ...] = tuple(declared.not_done)
        self.module = module.__name__.rpartition(".")[2]
        self.about = (module.__doc__ or "").strip()
        parts = Declared(module, self.module)
        self.entities = tuple(EntityModel(cls, self, parts) for cls in parts.entities)


class Declared:
    """What a domain file declares, in the order of the file."""

    def __init__(self, module: ModuleType, name: str) -> None:
        named = [(key, value) for key, value in _contents(module) if not key.startswith("__")]
        values = [value for _, value in named]
        self.entities = [
            value for value in values if isinstance(value, type) and issubclass(value, Entity) and "__declared__" in vars(value)
        ]
        self.rules = [value for value in values if isinstance(value, Rule)]
        self.stamps = [value for value in values if isinstance(value, Stamp)]
        self.effects = [value for value in values if isinstance(value, Effect)]
        self.computed = [value for value in values if isinstance(value, Computed)]
        self.names = [(value, f"{name}.{key}") for key, value in named if isinstance(value, Rule)]


class Model:
    """All domains and entities, by name, by id prefix and by path."""

    def __init__(self, domains: tuple[Domain, ...]) -> None:
        self.domains = domains
        self.entities = tuple(entity for domain in domains for entity in domain.entities)
        self.by_name = {entity.name: entity for entity in self.entities}
        self.by_class = {entity.cls: entity for entity in self.entities}
        self.by_prefix = {entity.prefix: entity for entity in self.entities}
        self.by_path = {entity.path: entity for entity in self.entities}

    def of(self, entity: type[Entity] | str) -> EntityModel:
        return self.by_name[entity] if isinstance(entity, str) else self.by_class[entity]

    def of_id(self, id: str) -> EntityModel | None:
        """The entity that an id belongs to by its prefix."""
        return self.by_prefix.get(id.partition("-")[0])

    def targets(self, shape: Shape) -> tuple[EntityModel, ...]:
        """The entities that a reference may name."""
        assert shape.ref
        return tuple(self.by_name[name] for name in shape.ref.entities) or self.entities


@lru_cache(maxsize=1)
def load() -> Model:
    """The model of all 32 domains.

    Raises ModelError, with every fault found, when the domain files contradict themselves.
    """
    from cpod_backend.contract.faults import model_faults

    names = import_module("cpod_backend.domains").NAMES
    model = Model(tuple(Domain(import_module(f"cpod_backend.domains.{name}")) for name in names))
    faults = list(model_faults(model))
    if faults:
        raise ModelError("\n".join(faults))
    return model


@cache
def read_fields(struct: type[Entity] | type[Part]) -> dict[str, Field]:
    """The fields of a record or a part, by their contract names."""
    attrs, names, defaults = struct.__struct_fields__, struct.__struct_encode_fields__, struct.__struct_defaults__
    # Defaults are those of the last fields; msgspec's own reading of a struct evaluates every annotation once more.
    missing = (NODEFAULT,) * (len(attrs) - len(defaults))
    return {name: _field(name, attr, struct, default) for attr, name, default in zip(attrs, names, missing + defaults, strict=True)}


def _field(name: str, attr: str, struct: type[Entity] | type[Part], given: Any) -> Field:
    required = given is NODEFAULT
    # A default that every record has a new one of says how it is made.
    default = given.factory() if hasattr(given, "factory") else None if required else given
    return Field(name, attr, struct.__shapes__[attr], required, default)


def holds_reference(shape: Shape) -> bool:
    """Whether ids of other records stand anywhere in values of this shape."""
    inner = shape.items or shape
    if inner.part is None:
        return inner.ref is not None
    return any(holds_reference(field.shape) for field in read_fields(inner.part).values())


def _holds_secret(shape: Shape) -> bool:
    inner = shape.items or shape
    if inner.part is None:
        return False
    return any(field.secret or _holds_secret(field.shape) for field in read_fields(inner.part).values())


def _contents(module: ModuleType) -> Iterator[tuple[str, Any]]:
    """The names of a domain file; of a domain that is a folder, those of its files one after the other, each thing once."""
    if not hasattr(module, "__path__"):
        yield from vars(module).items()
        return
    seen: set[int] = set()
    for name in module.FILES:
        for key, value in vars(import_module(f"{module.__name__}.{name}")).items():
            if id(value) not in seen:
                seen.add(id(value))
                yield key, value
