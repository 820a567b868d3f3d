"""The generated files of the TypeScript SDK. What is decided here and beside it, the templates only place."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from cpod_backend.derive.sdk.names import TYPESCRIPT, pascal, service
from cpod_backend.derive.sdk.plan import Collection, Group, Kind, Model, Plan, Role, Service
from cpod_backend.derive.sdk.schemas import Unknown
from cpod_backend.derive.sdk.typescript import interfaces
from cpod_backend.derive.sdk.typescript.interfaces import Block, Shared
from cpod_backend.derive.sdk.typescript.layout import comment, listed
from cpod_backend.derive.sdk.typescript.methods import group_method, methods_of
from cpod_backend.derive.sdk.typescript.types import is_input

SOURCE = "sdks/typescript/src"
NOTE = "// Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost."
CORE = (
    "Call", "CallOptions", "Comparison", "Content", "DownloadOptions", "GetOptions", "Listing", "OneOrMore", "Open", "Page", "Selected", "Selection", "Time",
    "Unchanged", "UploadOptions",
)  # fmt: skip
ENTITY = ("Entity", "EntityFilters", "EntityInput")

TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
    keep_trailing_newline=True, autoescape=False,  # noqa: S701, it makes code and no pages
)  # fmt: skip


def files(plan: Plan) -> dict[str, bytes]:
    """Every generated file by its path from the root of the repository."""
    common = interfaces.shared(plan)
    made = {
        "client.ts": _client(plan),
        "entity.ts": _placed("entity", blocks=interfaces.entity_blocks(plan, common)),
        "index.ts": _placed("index", files=sorted([*(_file(each) for each in plan.services), *(group.name for group in plan.groups)])),
        "shapes.ts": _shapes(plan, common),
        "spec.ts": _spec(plan),
    }
    made |= {f"domains/{_file(each)}.ts": _domain(each, plan, common) for each in plan.services}
    made |= {f"domains/{group.name}.ts": _group(group, plan, common) for group in plan.groups}
    _check_names(made)
    return {f"{SOURCE}/{path}": text.encode() for path, text in made.items()}


def _placed(template: str, **values: Any) -> str:
    return TEMPLATES.get_template(f"{template}.ts.j2").render(note=NOTE, **values)


def _file(service: Service) -> str:
    return service.prefix


def class_name(service: Service, collection: Collection) -> str:
    """The class of a collection; that of the first one is named as the domain."""
    return f"{collection.plural if collection.key else pascal(service.name)}Service"


def _domain(each: Service, plan: Plan, common: Shared) -> str:
    """The file of a domain: its types, then its services."""
    known: set[str] = set()
    blocks: list[Block] = []
    for collection in each.collections:
        record = plan.models[collection.record]
        blocks += interfaces.model_blocks(record, plan, common, known)
        blocks.append(interfaces.relations(collection, plan))
        for name in (collection.create, collection.update):
            blocks += interfaces.model_blocks(plan.models[name], plan, common, known)
        blocks += [interfaces.filters(collection, common), interfaces.query(collection)]
    entities = {name for collection in each.collections for name in (collection.record, collection.create, collection.update)}
    for name in plan.models_of(each.name):
        if name not in entities:
            blocks += interfaces.model_blocks(plan.models[name], plan, common, known)
    return _with_imports(plan, each.name, blocks, [_service(each, collection) for collection in each.collections])


def _service(each: Service, collection: Collection) -> dict[str, Any]:
    members = [] if collection.key else [_member(each, other) for other in each.collections if other.key]
    text = collection.description if collection.key else each.description
    return {"name": class_name(each, collection), "comment": comment(text), "members": members, "methods": methods_of(collection)}


def _member(each: Service, collection: Collection) -> dict[str, str]:
    name = service(each.name, collection.operations[0].path, TYPESCRIPT).rpartition(".")[2]
    return {"name": name, "type": class_name(each, collection), "comment": comment(collection.description, "  ")}


def _group(group: Group, plan: Plan, common: Shared) -> str:
    known: set[str] = set()
    used = {name for operation in group.operations for name in (operation.body, operation.result) if name}
    blocks = [block for name in plan.models if name in used for block in interfaces.model_blocks(plan.models[name], plan, common, known)]
    methods = [group_method(operation, plan) for operation in group.operations]
    text = " ".join(f"{operation.summary}." for operation in group.operations)
    service = {"name": f"{pascal(group.name)}Service", "comment": comment(text), "members": [], "methods": methods}
    return _with_imports(plan, "", blocks, [service])


def _with_imports(plan: Plan, home: str, blocks: list[Block], services: list[dict[str, Any]]) -> str:
    code = _placed("domain", imports=[], blocks=blocks, services=services)
    used = set(re.findall(r"\w+", re.sub(r"/\*\*.*?\*/|'[^']*'", "", code, flags=re.DOTALL)))
    return _placed("domain", imports=_imports(plan, home, used), blocks=blocks, services=services)


def _imports(plan: Plan, home: str, used: set[str]) -> list[str]:
    """The import lines of a domain, for the names that its code uses."""
    lines = [_import([name for name in CORE if name in used], "../core/index.js"), "import { Service } from '../core/service.js'"]
    if entity := [name for name in ENTITY if name in used]:
        lines.append(_import(entity, "../entity.js"))
    for other in sorted(plan.services, key=_file):
        names = sorted(used.intersection(plan.models_of(other.name)))
        if names and other.name != home:
            lines.append(_import(names, f"./{_file(other)}.js"))
    return lines


def _import(names: Iterable[str], module: str) -> str:
    return listed("import type {", list(names), f"}} from '{module}'", pad=" ")


def _client(plan: Plan) -> str:
    services = [
        {"name": TYPESCRIPT.member(each.name), "type": class_name(each, each.collections[0]), "file": _file(each),
         "comment": comment(each.description, "  ")}
        for each in plan.services
    ]  # fmt: skip
    for group in plan.groups:
        text = " ".join(f"{operation.summary}." for operation in group.operations)
        services.append({"name": group.name, "type": f"{pascal(group.name)}Service", "file": group.name, "comment": comment(text, "  ")})
    imports = [
        f"import {{ {each['type']} }} from './domains/{each['file']}.js'" for each in sorted(services, key=lambda each: each["file"])
    ]
    return _placed("client", imports=imports, services=services)


def _spec(plan: Plan) -> str:
    secrets = sorted({field.name for model in plan.models.values() for field in model.fields if field.secret})
    return _placed("spec", version=plan.version, hash=plan.document_hash, production=plan.production, secrets=secrets)


def _shapes(plan: Plan, common: Shared) -> str:
    stamps = [name for name, field in common.members.items() if field.type.kind is Kind.TIME]
    read = [model for model in plan.models.values() if not is_input(model)]
    shapes = [shape for model in read if (shape := _shape(model, stamps))]
    return _placed("shapes", stamps=_texts(stamps), shapes=shapes)


def _shape(model: Model, stamps: list[str]) -> dict[str, Any] | None:
    """Which members are times and which are models; none where there are neither."""
    members = (*model.fields, *model.expansions)
    for field in members:
        if field.type.items and field.type.items.kind is Kind.TIME:
            raise Unknown(f"/components/schemas/{model.name}/properties/{field.name}", "times in a list or map")
    record = model.role is Role.RECORD
    times = [field.name for field in members if field.type.kind is Kind.TIME and not (record and field.name in stamps)]
    holds = [f"{field.name}: '{held}'" for field in members if (held := (field.type.items or field.type).model)]
    if not (record or times or holds):
        return None
    return {"name": model.name, "times": f"times: {_texts(times)}" if times else "", "holds": holds}


def _texts(names: Iterable[str]) -> str:
    return f"[{', '.join(repr(name) for name in names)}]"


def _check_names(made: dict[str, str]) -> None:
    """All types of a package stand side by side, so no name may be used twice."""
    seen: dict[str, str] = {}
    for path, text in made.items():
        for name in re.findall(r"^export (?:type|interface|class) (\w+)", text, flags=re.MULTILINE):
            if name in seen or name in CORE:
                raise Unknown("/components/schemas", f"two types named {name}, in {seen.get(name, 'core')} and {path},")
            seen[name] = path
