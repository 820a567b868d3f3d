"""A small document to edit, and `cpod contract diff` as a user runs it."""

import contextlib
import copy
import io
import json
from pathlib import Path
from typing import Any, NamedTuple

from cpod_backend import cli

NOTHING = object()

BASE: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Things", "version": "1.2.3"},
    "servers": [{"url": "https://one.example"}],
    "security": [{"oauth2": ["things:read"]}],
    "tags": [{"name": "Things", "description": "All of them."}, {"name": "Others"}],
    "paths": {
        "/things/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "put": {
                "operationId": "putThing",
                "summary": "Put it",
                "tags": ["Things"],
                "parameters": [
                    {"name": "dry", "in": "query", "schema": {"type": "boolean"}},
                    {"name": "sort", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
                ],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                "responses": {
                    "200": {
                        "description": "Done.",
                        "headers": {"ETag": {"required": True, "schema": {"type": "string", "maxLength": 10}}},
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                    },
                    "404": {"$ref": "#/components/responses/NotFound"},
                },
            },
        },
        "/others": {"get": {"operationId": "listOthers", "tags": ["Others"], "responses": {"204": {"description": "None."}}}},
    },
    "components": {
        "schemas": {
            "Thing": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string"},
                    "part": {"$ref": "#/components/schemas/Part"},
                    "parent": {"$ref": "#/components/schemas/Thing"},
                },
            },
            "Part": {"type": "object", "properties": {"size": {"type": "integer"}}},
            "Unused": {"type": "string"},
        },
        "responses": {"NotFound": {"description": "No.", "content": {"application/problem+json": {"schema": {"type": "object"}}}}},
        "securitySchemes": {
            "oauth2": {
                "type": "oauth2",
                "flows": {
                    "clientCredentials": {
                        "tokenUrl": "https://one.example/token",
                        "scopes": {"things:read": "Read.", "things:write": "Write."},
                    }
                },
            },
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        },
    },
}


def edited(pointer: str, value: Any, document: Any = BASE) -> Any:
    """The document with this value at the place, or nothing there; what holds the place is copied, the rest is shared."""
    if not pointer:
        return value
    step, _, below = pointer.removeprefix("/").partition("/")
    copied = copy.copy(document)
    key: Any = int(step) if isinstance(document, list) else step.replace("~1", "/").replace("~0", "~")
    if value is NOTHING and not below:
        copied.pop(key) if isinstance(copied, list) else copied.pop(key, None)
    elif isinstance(copied, list) and key == len(copied):
        copied.append(value)
    else:
        copied[key] = edited(f"/{below}" if below else "", value, copied[key] if below else None)
    return copied


class Done(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def last_line(self) -> str:
        """What it ended with; before it may stand what is under way, when that takes long."""
        return self.err.splitlines()[-1] if self.err else ""

    @property
    def report(self) -> dict[str, Any]:
        return json.loads(self.out)

    @property
    def findings(self) -> set[tuple[str, str, str]]:
        return {(each["kind"], each["direction"], each["impact"]) for each in self.report["findings"]}


def run(*arguments: str | Path) -> Done:
    """`cpod contract diff` with these arguments."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            cli.run(["contract", "diff", *map(str, arguments)])
            code: Any = 0
        except SystemExit as stop:
            code = stop.code
    return Done(int(code or 0), out.getvalue(), err.getvalue())


def diff(folder: Path, base: Any, head: Any, *options: str, form: str = "json") -> Done:
    """The difference of two documents that are written into this folder."""
    for name, document in (("base.json", base), ("head.json", head)):
        (folder / name).write_text(json.dumps(document))
    return run(folder / "base.json", folder / "head.json", "--format", form, *options)
