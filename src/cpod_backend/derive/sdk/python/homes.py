"""In which file of the SDK each model stands: that of the domain whose records hold it."""

from collections.abc import Iterator

from cpod_backend.derive.sdk.names import snake
from cpod_backend.derive.sdk.plan import Group, Model, Operation, Plan, Service


def of_models(plan: Plan) -> dict[str, str]:
    """The module of each model. A relation does not move a record: only what stands within one belongs to it."""
    homes: dict[str, str] = {}
    for service in plan.services:
        for name in models_of(plan, service):
            homes.setdefault(name, snake(service.name))
    for group in plan.groups:
        for name in _within(plan, _taken(group.operations)):
            homes.setdefault(name, snake(group.name))
    return homes


def models_of(plan: Plan, service: Service) -> list[str]:
    """The models of a domain: each record, what a client sends for it, and the objects within both."""
    roots = [name for each in service.collections for name in (each.record, each.create, each.update)]
    return list(_within(plan, roots))


def models_in(plan: Plan, group: Group) -> list[str]:
    return list(_within(plan, _taken(group.operations)))


def inner(model: Model) -> list[str]:
    """The models that the members of a model name, relations excepted."""
    types = [field.type.items or field.type for field in model.fields]
    return [type_.model for type_ in types if type_.model]


def _within(plan: Plan, names: list[str]) -> Iterator[str]:
    seen: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop(0)
        if name not in seen:
            seen.add(name)
            yield name
            waiting = inner(plan.models[name]) + waiting


def _taken(operations: tuple[Operation, ...]) -> list[str]:
    return [name for operation in operations for name in (operation.result, operation.body) if name]
