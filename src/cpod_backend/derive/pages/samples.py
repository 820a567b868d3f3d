"""The five calls of an entity in shell and in the languages of the SDKs, made of the entity's own example."""

import re
from collections.abc import Callable
from json import dumps
from typing import Any

from cpod_backend.contract.model import EntityModel, Field
from cpod_backend.derive.pages.languages import CsharpLiterals, GoLiterals, PythonLiterals, TypeScriptLiterals
from cpod_backend.derive.schemas import update_example
from cpod_backend.derive.sdk import names
from cpod_backend.derive.sdk.names import CSHARP, GO, PYTHON, TYPESCRIPT, Language

ADDRESS = "http://localhost:4000"
TALL = 100
ULID = "01J9ZK3M5Q7R9T1V3X5Z7B9D4H"


def samples(entity: EntityModel) -> list[tuple[str, str, str]]:
    """Label, fence and code of each language."""
    return [
        ("curl", "sh", curl(entity)),
        *((language.label, language.fence, write(entity)) for language, write in WRITERS.items()),
    ]


def curl(entity: EntityModel) -> str:
    """A shell script; the id of what it made is asked for in between."""
    token = '-H "Authorization: Bearer $TOKEN"'
    json = '-H "Content-Type: application/json"'
    at = f'"{ADDRESS}{entity.path}/$ID"'
    query = "&".join([*(f"{field.name}={value}" for field, value in _filter(entity)), "pageSize=20"])
    update = update_example(entity)
    steps = [
        f"# Create\ncurl -s {ADDRESS}{entity.path} \\\n  {token} {json} \\\n  -d {_quoted(entity.declared.example)}",
        f"# The id that the answer gave\nID={entity.prefix}-{ULID}",
        f"# Get\ncurl -s {at} {token}",
        f'# List\ncurl -s "{ADDRESS}{entity.path}?{query}" {token}',
        f"# Update\ncurl -s -X PATCH {at} \\\n  {token} {json} \\\n  -d {_quoted(update)}" if update else "",
        f"# Delete\ncurl -s -X DELETE {at} {token}",
    ]
    return "\n\n".join(step for step in steps if step)


def python(entity: EntityModel) -> str:
    literals = PythonLiterals()
    record, service = names.snake(entity.name), f"client.{names.service(entity.domain.name, entity.path, PYTHON)}"
    listed = [
        *(f"{names.snake(field.name)}={literals.scalar(value, field.shape, '', '')}" for field, value in _filter(entity)),
        "page_size=20",
    ]
    members = _named(literals.members(entity.declared.example, entity.fields, entity.name), PYTHON, "=")
    changes = _named(literals.members(update_example(entity), entity.fields, entity.name), PYTHON, "=")
    steps = [
        f"{record} = {literals.layout(f'{service}.create(', members, ')', taken=TALL)}",
        f"{record} = {service}.get({record}.id)",
        f"page = {service}.list({', '.join(listed)})",
        literals.layout(f"{service}.update(", [f"{record}.id", *changes], ")") if changes else "",
        f"{service}.delete({record}.id)",
    ]
    code = "\n".join(step for step in steps if step)
    used = [name for name in ("UTC", "date", "datetime") if re.search(rf"\b{name}\b[()]", code)]
    imports = f"from datetime import {', '.join(used)}\n\n" if used else ""
    return f"{imports}from cpod import CpodClient\n\nclient = CpodClient.from_env()\n\n{code}"


def typescript(entity: EntityModel) -> str:
    literals = TypeScriptLiterals()
    record, service = names.camel(entity.name), f"client.{names.service(entity.domain.name, entity.path, TYPESCRIPT)}"
    listed = [*(f"{field.name}: {literals.scalar(value, field.shape, '', '')}" for field, value in _filter(entity)), "pageSize: 20"]
    members = _named(literals.members(entity.declared.example, entity.fields, entity.name), TYPESCRIPT, ": ")
    changes = _named(literals.members(update_example(entity), entity.fields, entity.name), TYPESCRIPT, ": ")
    steps = [
        f"const {record} = await {literals.layout(f'{service}.create({{', members, '})', taken=TALL)}",
        f"const same = await {service}.get({record}.id)",
        f"const page = await {service}.list({{ {', '.join(listed)} }})",
        literals.layout(f"await {service}.update({record}.id, {{", changes, "})", padded=True) if changes else "",
        f"await {service}.delete({record}.id)",
    ]
    code = "\n".join(step for step in steps if step)
    return f"import {{ CpodClient }} from '@cpod/sdk'\n\nconst client = CpodClient.fromEnv()\n\n{code}"


def go(entity: EntityModel) -> str:
    literals = GoLiterals()
    record, service = names.camel(entity.name), f"client.{names.service(entity.domain.name, entity.path, GO)}"
    listed = [
        *(f"{names.go(field.name)}: {literals.array([literals.scalar(value, field.shape, entity.name, field.name)], field.shape, entity.name, field.name)}"
          for field, value in _filter(entity)),
        "PageSize: 20",
    ]  # fmt: skip
    members = _named(literals.members(entity.declared.example, entity.fields, entity.name), GO, ": ")
    changes = _named(_all_optional(entity, literals), GO, ": ")
    fault = "if err != nil {\n\treturn err\n}"
    steps = [
        f"{record}, err := {literals.layout(f'{service}.Create(ctx, &cpod.{entity.name}Create{{', members, '})', taken=TALL)}\n{fault}",
        f"{record}, err = {service}.Get(ctx, {record}.ID)\n{fault}",
        f"page, err := {literals.layout(f'{service}.List(ctx, &cpod.{entity.name}ListParams{{', listed, '})', taken=10)}\n{fault}",
        f"{record}, err = {literals.layout(f'{service}.Update(ctx, {record}.ID, &cpod.{entity.name}Update{{', changes, '})')}\n{fault}"
        if changes else "",
        f"fmt.Println(page.Total, {record}.Version)",
        f"err = {service}.Delete(ctx, {record}.ID)",
    ]  # fmt: skip
    code = "\n".join(step for step in steps if step)
    imports = "".join(f'\t"{name}"\n' for name in ("fmt", "time") if f"{name}." in code)
    opening = f'import (\n{imports}\n\tcpod "github.com/cpod-ai/cpod-sdk-go"\n)'
    return f"{opening}\n\nclient, err := cpod.NewFromEnv()\n{fault}\n{code}"


def csharp(entity: EntityModel) -> str:
    literals = CsharpLiterals()
    record, service = names.camel(entity.name), f"client.{names.service(entity.domain.name, entity.path, CSHARP)}"
    filters = [
        f"{names.pascal(field.name)} = [{literals.scalar(value, field.shape, entity.name, field.name)}]" for field, value in _filter(entity)
    ]
    members = _named(literals.members(entity.declared.example, entity.fields, entity.name), CSHARP, " = ")
    changes = _named(literals.members(update_example(entity), entity.fields, entity.name), CSHARP, " = ")
    listed = literals.braces(f"new {entity.name}ListRequest", [*filters, "PageSize = 20"], taken=len(service))
    steps = [
        f"var {record} = await {service}.CreateAsync({literals.braces(f'new {entity.name}Create', members, taken=TALL)});",
        f"{record} = await {service}.GetAsync({record}.Id);",
        f"var page = await {service}.ListAsync({listed});",
        f"await {service}.UpdateAsync({record}.Id, {literals.braces(f'new {entity.name}Update', changes, taken=len(service))});"
        if changes
        else "",
        f"await {service}.DeleteAsync({record}.Id);",
    ]
    code = "\n".join(step for step in steps if step)
    return f"using Cpod.SDK;\n\nusing var client = CpodClient.FromEnv();\n\n{code}"


WRITERS: dict[Language, Callable[[EntityModel], str]] = {PYTHON: python, TYPESCRIPT: typescript, GO: go, CSHARP: csharp}


def _named(members: dict[str, str], language: Language, mark: str) -> list[str]:
    return [f"{language.member(name)}{mark}{value}" for name, value in members.items()]


def _all_optional(entity: EntityModel, literals: GoLiterals) -> dict[str, str]:
    """An update leaves out what it does not change, so every field of one is optional."""
    body = update_example(entity)
    plain = {name: literals.value(value, entity.fields[name].shape, entity.name, name) for name, value in body.items()}
    return {name: literals.optional(code, entity.fields[name].shape) for name, code in plain.items()}


def _filter(entity: EntityModel) -> list[tuple[Field, Any]]:
    """A field that readers would filter by, with a value: the status if there is one, else any enum."""
    own = [field for field in entity.filterable.values() if field.shape.kind == "string" and field.shape.choices]
    chosen = sorted(own, key=lambda field: field.name != "status")[:1]
    return [(field, entity.declared.example.get(field.name) or field.default or field.shape.choices[0]) for field in chosen]


def _quoted(body: dict[str, Any]) -> str:
    """The body as JSON that a shell takes as one word; a small one stays on one line."""
    flat = dumps(body, ensure_ascii=False)
    text = flat if len(flat) < 80 else dumps(body, ensure_ascii=False, indent=2).replace("\n", "\n  ")
    return "'" + text.replace("'", "'\\''") + "'"
