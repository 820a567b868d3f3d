"""What all entities have in common, so that the SDK says it once."""

from functools import reduce
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from cpod_backend.derive.sdk.plan import Field, Filter, Model, Plan, Role

T = TypeVar("T")


class Shared(Struct, frozen=True):
    """Members of every record, of every body of a creation or an update, and parameters of every list."""

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


def of(plan: Plan) -> Shared:
    collections = [each for service in plan.services for each in service.collections]
    return Shared(
        record=_in_all([plan.models[each.record].fields for each in collections]),
        body=_in_all([plan.models[name].fields for each in collections for name in (each.create, each.update)]),
        filters=_in_all([each.filters for each in collections]),
        sortable=_in_all([each.sortable for each in collections]),
        members=_in_all([each.members for each in collections]),
        filterable=_in_all([each.filterable for each in collections]),
    )


def _in_all(lists: list[tuple[T, ...]]) -> tuple[T, ...]:
    """What is in each of them, in the order of the first."""
    return reduce(lambda found, each: tuple(item for item in found if item in each), lists)
