"""The plan as the Python SDK sees it: what all entities have in common, and in which file each model stands."""

from collections.abc import Iterable
from functools import reduce
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from cpod_backend.derive.sdk.names import snake
from cpod_backend.derive.sdk.plan import Collection, Enum, Field, Filter, Model, Plan, Role
from cpod_backend.derive.sdk.python import types
from cpod_backend.derive.sdk.schemas import Unknown

T = TypeVar("T")


class Shared(Struct, frozen=True):
    """Members of every record, of every body of a creation or an update, and parameters of every list: the SDK says them once."""

    record: tuple[Field, ...]
    body: tuple[Field, ...]
    filters: tuple[Filter, ...]
    sortable: tuple[str, ...]
    members: tuple[str, ...]
    filterable: tuple[str, ...]

    def without(self, model: Model) -> Model:
        """A model with its own members alone."""
        taken = {Role.RECORD: self.record, Role.CREATE: self.body, Role.UPDATE: self.body}.get(model.role, ())
        return replace(model, fields=tuple(field for field in model.fields if field not in taken))


class Domain(Struct, frozen=True):
    """The models of one file, and the collections whose parameters stand beside them."""

    name: str
    title: str
    models: tuple[Model, ...]
    collections: tuple[Collection, ...] = ()


class Context(Struct, frozen=True):
    """The plan, and what follows from all of it."""

    plan: Plan
    shared: Shared
    homes: dict[str, str]
    """The module of each model."""
    results: frozenset[str]
    """What operations of no entity answer with."""

    def is_received(self, model: Model) -> bool:
        """Whether it comes from the server; everything else is sent."""
        return model.role in (Role.RECORD, Role.PART) or model.name in self.results

    def domain(self, name: str, title: str, collections: tuple[Collection, ...] = ()) -> Domain:
        held = tuple(self.plan.models[model] for model in self.plan.models_of(name))
        return Domain(snake(name), title, held, collections)


def of(plan: Plan) -> Context:
    collections = [each for service in plan.services for each in service.collections]
    common = Shared(
        record=_in_all([plan.models[each.record].fields for each in collections]),
        body=_in_all([plan.models[name].fields for each in collections for name in (each.create, each.update)]),
        filters=_in_all([each.filters for each in collections]),
        sortable=_in_all([each.sortable for each in collections]),
        members=_in_all([each.members for each in collections]),
        filterable=_in_all([each.filterable for each in collections]),
    )
    results = frozenset(operation.result for group in plan.groups for operation in group.operations)
    return Context(plan, common, {model: snake(home) for model, home in plan.homes.items()}, results)


def enums(models: Iterable[Model]) -> dict[str, Enum]:
    """The enums of models by their names. Raises Unknown where two of one name differ."""
    found: dict[str, Enum] = {}
    for model in models:
        for field in model.fields:
            for enum in types.enums(field.type):
                name = types.alias(enum)
                if found.setdefault(name, enum).values != enum.values:
                    raise Unknown(f"/components/schemas/{model.name}/properties/{field.name}", f"other values of {name}")
    return found


def _in_all(lists: list[tuple[T, ...]]) -> tuple[T, ...]:
    """What is in each of them, in the order of the first."""
    return reduce(lambda found, each: tuple(item for item in found if item in each), lists)
