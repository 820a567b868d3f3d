"""Writes the generated files of the Go SDK: names and types are decided in Python, the templates only place them."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from cpod_backend.derive.sdk import names
from cpod_backend.derive.sdk.go import domains
from cpod_backend.derive.sdk.go.gofmt import formatted
from cpod_backend.derive.sdk.plan import Plan, Service

FOLDER = "sdks/go"
TEMPLATES = Path(__file__).parent / "templates"
MARK = "// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT."


def files(plan: Plan) -> dict[str, bytes]:
    """The files by their paths from the root of the repository. Raises Unformatted where gofmt is missing."""
    places = Environment(
        loader=FileSystemLoader(TEMPLATES), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False,  # noqa: S701
    )  # fmt: skip
    written = {name: places.get_template(template).render(mark=MARK, **context) for name, template, context in _files(plan)}
    return {f"{FOLDER}/{name}": content for name, content in formatted(written).items()}


def _files(plan: Plan) -> list[tuple[str, str, dict[str, object]]]:
    """The name of each file, its template and what stands in it."""
    home = domains.homes(plan)
    _refuse_double_types(plan)
    accessors = [domains.accessor(service) for service in plan.services]
    groups = [domains.group_accessor(group) for group in plan.groups]
    return [
        ("client.go", "client.go.j2", {"accessors": [*accessors, *groups]}),
        ("spec.go", "spec.go.j2", {"plan": plan, "secrets": domains.secrets(plan)}),
        *((f"{names.snake(service.name)}.go", "domain.go.j2", _domain(service, plan, home)) for service in plan.services),
        ("actions.go", "actions.go.j2", _groups(plan, home)),
    ]


def _domain(service: Service, plan: Plan, home: dict[str, str]) -> dict[str, object]:
    sections = []
    for resource in domains.resources(service):
        models = [model for name, model in plan.models.items() if home[name] == resource.entity]
        sections.append((resource, domains.structures(models, resource.entity, {}), domains.enumerations(models)))
    made = [structure for _, structures, _ in sections for structure in structures]
    return {
        "sections": sections, "timed": any("time.Time" in member.type for structure in made for member in structure.members),
        "encodes": any(structure.times for structure in made), "files": any(resource.files for resource, _, _ in sections),
    }  # fmt: skip


def _groups(plan: Plan, home: dict[str, str]) -> dict[str, object]:
    models = [model for name, model in plan.models.items() if home[name] == ""]
    services = [(domains.group_accessor(group), domains.actions(group)) for group in plan.groups]
    made = domains.structures(models, "", domains.results(plan.groups))
    return {"services": services, "structures": made, "enumerations": domains.enumerations(models)}


def _refuse_double_types(plan: Plan) -> None:
    """All types and constants stand in one package of Go."""
    models = list(plan.models.values())
    enums = domains.enumerations(models)
    collections = [collection for service in plan.services for collection in service.collections]
    own = [accessor.type for accessor in (*map(domains.accessor, plan.services), *map(domains.group_accessor, plan.groups))]
    further = [domains.service_type(collection) for service in plan.services for collection in service.collections[1:]]
    params = [f"{collection.entity}ListParams" for collection in collections]
    constants = [constant for enum in enums for constant, _ in enum.values]
    taken = [names.type_name(model.name, names.GO) for model in models]
    domains.refuse_doubles("package cpod", [*taken, *own, *further, *params, *constants, *(enum.name for enum in enums)])
