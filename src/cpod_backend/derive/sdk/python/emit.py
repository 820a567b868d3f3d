"""The files of the Python SDK: views of the plan, placed by templates, formatted by ruff."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from cpod_backend.derive.sdk.names import snake
from cpod_backend.derive.sdk.plan import Plan
from cpod_backend.derive.sdk.python import docs, homes, modules

ROOT = "sdks/python/src/cpod"
MARK = "# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost."
# Pinned here, so that no configuration around the files changes what they are.
FORMAT = ("format", "--isolated", "--no-cache", "--line-length", "120", "--target-version", "py310")


def files(plan: Plan) -> dict[str, bytes]:
    """Every generated file of the SDK, by its path from the root of the repository."""
    templates = Environment(
        loader=PackageLoader("cpod_backend.derive.sdk.python"), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        keep_trailing_newline=True, autoescape=False,
    )  # fmt: skip  # noqa: S701 - no page of the web, but code
    texts = {
        path: f"{MARK}\n{templates.get_template(f'{template}.py.jinja').render(view)}" for path, (template, view) in _views(plan).items()
    }
    return {f"{ROOT}/{path}": content for path, content in _formatted(texts).items()}


def _views(plan: Plan) -> dict[str, tuple[str, dict[str, Any]]]:
    """The template of each file, and what it places."""
    of_homes = homes.of_models(plan)
    client = modules.client(plan)
    views: dict[str, tuple[str, dict[str, Any]]] = {
        "_client.py": ("client", client),
        "_async_client.py": ("async_client", client),
        "_spec.py": ("spec", modules.spec(plan)),
        "models/_entity.py": ("entity_record", modules.entity(plan)),
        "params/_entity.py": ("entity_params", modules.entity(plan)),
        "models/__init__.py": ("models_index", modules.index(plan, of_homes)),
    }
    for service in plan.services:
        module, title, held = snake(service.name), docs.first_sentence(service.description), homes.models_of(plan, service)
        held = [name for name in held if of_homes[name] == module]
        views |= {
            f"models/{module}.py": ("models", modules.models(plan, title, held, of_homes)),
            f"params/{module}.py": ("params", modules.params(plan, title, held, service.collections, module)),
            f"services/{module}.py": ("service", modules.service(plan, service)),
        }
    for group in plan.groups:
        module, held = snake(group.name), homes.models_in(plan, group)
        title = docs.first_sentence("; ".join(operation.summary for operation in group.operations) + ".")
        views |= {
            f"models/{module}.py": ("models", modules.models(plan, title, held, of_homes)),
            f"params/{module}.py": ("params", modules.params(plan, title, held, (), module)),
            f"services/{module}.py": ("group", {"title": title, **modules.group(plan, group)}),
        }
    return views


def _formatted(texts: dict[str, str]) -> dict[str, bytes]:
    """The same code as ruff lays it out. Raises CalledProcessError for what is no Python."""
    with TemporaryDirectory() as folder:
        for path, text in texts.items():
            (Path(folder) / path).parent.mkdir(parents=True, exist_ok=True)
            (Path(folder) / path).write_text(text, encoding="utf-8")
        subprocess.run([sys.executable, "-m", "ruff", *FORMAT, folder], check=True, stdout=subprocess.DEVNULL)
        return {path: (Path(folder) / path).read_bytes() for path in texts}
