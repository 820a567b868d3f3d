"""The files of the Python SDK: views of the plan, placed by templates, formatted by ruff."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from cpod_backend.derive.sdk.plan import Plan
from cpod_backend.derive.sdk.python import context, docs, received, sent, services
from cpod_backend.derive.sdk.python.context import Context, Domain

ROOT = "sdks/python/src/cpod"
MARK = "# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost."
# Pinned here, so that no configuration around the files changes what they are.
PINNED = ("--isolated", "--no-cache", "--line-length", "120", "--target-version", "py310")
# Templates import what their kind of file may need; what a file does not need is taken out. Services name types in quotes, which ruff does not see.
TIDY = (
    "check",
    *PINNED,
    "--select",
    "I,F401,TC005",
    "--fix",
    "--per-file-ignores",
    "services/*:F401,__init__.py:F401",
    "--config",
    'lint.isort.known-first-party = ["cpod"]',
)
FORMAT = ("format", *PINNED)


def files(plan: Plan) -> dict[str, bytes]:
    """Every generated file of the SDK, by its path from the root of the repository."""
    # Code is no page of the web: what is escaped in it, `docs.py` and `types.py` have escaped.
    templates = Environment(  # noqa: S701
        loader=PackageLoader("cpod_backend.derive.sdk.python"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    texts = {
        path: f"{MARK}\n{templates.get_template(f'{template}.py.jinja').render(view)}" for path, (template, view) in _views(plan).items()
    }
    return {f"{ROOT}/{path}": content for path, content in _formatted(texts).items()}


def _views(plan: Plan) -> dict[str, tuple[str, dict[str, Any]]]:
    """The template of each file, and what it places."""
    found, client = context.of(plan), services.client(plan)
    views: dict[str, tuple[str, dict[str, Any]]] = {
        "_client.py": ("client", client),
        "_async_client.py": ("async_client", client),
        "_spec.py": ("spec", services.spec(plan)),
        "models/__init__.py": ("models_index", received.index(found)),
        "models/_entity.py": ("entity_record", received.entity(found)),
        "params/_entity.py": ("entity_params", sent.entity(found)),
    }
    for service in plan.services:
        domain = found.domain(service.name, docs.sentence(service.description), service.collections)
        views |= _of_domain(found, domain) | {f"services/{domain.name}.py": ("service", services.service(service))}
    for group in plan.groups:
        domain = found.domain(group.name, services.title(group))
        views |= _of_domain(found, domain) | {f"services/{domain.name}.py": ("group", services.group(plan, group))}
    return views


def _of_domain(found: Context, domain: Domain) -> dict[str, tuple[str, dict[str, Any]]]:
    return {
        f"models/{domain.name}.py": ("models", received.models(found, domain)),
        f"params/{domain.name}.py": ("params", sent.params(found, domain)),
    }


def _formatted(texts: dict[str, str]) -> dict[str, bytes]:
    """The same code as ruff lays it out. Raises CalledProcessError for what is no Python."""
    with TemporaryDirectory() as folder:
        for path, text in texts.items():
            (Path(folder) / path).parent.mkdir(parents=True, exist_ok=True)
            (Path(folder) / path).write_text(text, encoding="utf-8")
        for step in (TIDY, FORMAT):
            # Its arguments are all of this file's own making.
            subprocess.run([sys.executable, "-m", "ruff", *step, "."], cwd=folder, check=True, stdout=subprocess.DEVNULL)  # noqa: S603
        return {path: (Path(folder) / path).read_bytes() for path in texts}
