"""Every generated file of every SDK, by its path, and the manifest that tells an edit by hand."""

from collections.abc import Callable
from hashlib import sha256
from typing import Any

from msgspec import json

from cpod_backend.derive.sdk.go import emit as go
from cpod_backend.derive.sdk.plan import Plan
from cpod_backend.derive.sdk.python import emit as python
from cpod_backend.derive.sdk.reading import read
from cpod_backend.derive.sdk.typescript import emit as typescript

MANIFEST = "sdks/manifest.json"

Emit = Callable[[Plan], dict[str, bytes]]

LANGUAGES: tuple[Emit, ...] = (python.files, typescript.files, go.files)
"""What writes the files of a language, by paths from the root of the repository."""


def files(document: dict[str, Any]) -> dict[str, bytes]:
    """The files of all SDKs for a document. Raises Unknown for what no SDK has code for."""
    plan = read(document)
    made = {path: content for emit in LANGUAGES for path, content in emit(plan).items()}
    return made | {MANIFEST: _manifest(plan, made)}


def _manifest(plan: Plan, made: dict[str, bytes]) -> bytes:
    """The hash of each generated file, and of the document that it was made from."""
    hashes = {path: sha256(content).hexdigest() for path, content in sorted(made.items())}
    note = "Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost."
    return json.format(json.encode({"note": note, "document": plan.document_hash, "files": hashes}), indent=1) + b"\n"
