"""In which file each model stands: that of its entity, wherever else it is shown."""

from cpod_backend.derive.sdk.plan import Plan


def homes_of(plan: Plan) -> dict[str, str]:
    """The service of each model, by name; those of groups are left out."""
    homes: dict[str, str] = {}
    for service in plan.services:
        for collection in service.collections:
            for name in (collection.record, collection.create, collection.update):
                _settle(name, service.name, plan, homes)
    return homes


def _settle(name: str, home: str, plan: Plan, homes: dict[str, str]) -> None:
    """A model, and the parts that it consists of. Related records, which `expand` adds, have homes of their own."""
    if name in homes:
        return
    homes[name] = home
    for field in plan.models[name].fields:
        if held := (field.type.items or field.type).model:
            _settle(held, home, plan, homes)
