"""Every derived file by its path: written by `cpod contract write`, compared by `cpod contract check`."""

from pathlib import Path

from msgspec.json import encode

from cpod_backend.contract.model import Model
from cpod_backend.derive.openapi import document
from cpod_backend.derive.pages.page import pages
from cpod_backend.derive.plain_yaml import dump
from cpod_backend.derive.sdk import emit
from cpod_backend.derive.sql import tables

MARK = "# Derived from src/cpod_backend/domains by `make derive`; edits here are lost."


def derived(model: Model) -> dict[str, bytes]:
    """The bytes of each derived file, by path from the root of the repository. Same model, same bytes."""
    plain = document(model)
    return {
        "docs/api-contract/openapi.yaml": f"{MARK}\n{dump(plain)}".encode(),
        "docs/api-contract/openapi.json": encode(plain) + b"\n",
        "src/cpod_backend/stores/postgres/schema.sql": tables(model),
        **pages(model),
        **emit.files(plain),
    }


def write(model: Model, root: Path) -> list[str]:
    """Writes the files that differ and gives their paths."""
    stale = {path: content for path, content in derived(model).items() if not _same(root / path, content)}
    for path, content in stale.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    return list(stale)


def differing(model: Model, root: Path) -> list[str]:
    """The paths of derived files that are missing or stale."""
    return [path for path, content in derived(model).items() if not _same(root / path, content)]


def _same(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content
