"""The classes of what comes from the server, decided down to the last string; templates only place it."""

from typing import Any

from cpod_backend.derive.sdk.plan import Field, Model, Role
from cpod_backend.derive.sdk.python import docs, types
from cpod_backend.derive.sdk.python.context import Context, Domain, enums
from cpod_backend.derive.sdk.python.members import attribute, is_renamed

View = dict[str, Any]


def models(context: Context, domain: Domain) -> View:
    """The classes of a domain behind the enums of their members, also those that only inputs have."""
    own = [context.shared.without(model) for model in domain.models if context.is_received(model)]
    return {
        "title": domain.title, "classes": [_class(model) for model in own], "imports": _imports(context, own),
        "enums": [{"name": name, "literal": types.literal(enum.values)} for name, enum in enums(domain.models).items()],
    }  # fmt: skip


def entity(context: Context) -> View:
    """What every record has."""
    return _class(Model("Entity", "What every record has.", Role.RECORD, context.shared.record))


def index(context: Context) -> View:
    """Where each class is found."""
    named = {name: home for name, home in context.homes.items() if context.is_received(context.plan.models[name])}
    modules = sorted(set(named.values()))
    return {
        "names": sorted(named.items()),
        "modules": [{"name": module, "classes": sorted(name for name, home in named.items() if home == module)} for module in modules],
    }


def _class(model: Model) -> View:
    fields = [_field(model, field, "" if field.required else "Sometimes") for field in model.fields]
    fields += [_field(model, field, "Expanded") for field in model.expansions]
    return {
        "name": model.name, "doc": docs.wrapped(model.description), "fields": fields, "renamed": is_renamed(model),
        "base": "Entity" if model.role is Role.RECORD else "Model",
    }  # fmt: skip


def _field(model: Model, field: Field, mark: str) -> View:
    """One line of a class, and the sentence below it. `mark` says that the member is not always there."""
    annotation = types.received(field.type)
    if mark == "Sometimes" and not field.type.nullable:
        annotation += " | None"
    return {
        "name": attribute(model, field), "annotation": f"{mark}[{annotation}]" if mark else annotation,
        "doc": docs.wrapped(docs.meaning(field)),
    }  # fmt: skip


def _imports(context: Context, models: list[Model]) -> list[View]:
    """The models of other domains that relations lead to."""
    fields = [field for model in models for field in (*model.fields, *model.expansions)]
    named = {(field.type.items or field.type).model for field in fields} - {"", *(model.name for model in models)}
    modules = sorted({context.homes[name] for name in named})
    return [{"module": module, "names": sorted(name for name in named if context.homes[name] == module)} for module in modules]
