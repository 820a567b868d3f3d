"""Reads the two documents that are compared, from files or from git revisions, in JSON or YAML."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import yaml

# `cpod contract write` derives both from one plain document, and JSON is read seventy times as fast as YAML.
USUAL_PATHS = ("docs/api-contract/openapi.json", "docs/api-contract/openapi.yaml")


class Unreadable(Exception):
    """Why a document cannot be compared, in one line that says what to do."""


@dataclass(frozen=True)
class Document:
    """An OpenAPI document and the name by which the reports call it."""

    name: str
    plain: dict[str, Any]

    @property
    def version(self) -> str:
        return str(self.plain["info"]["version"])


def read(name: str, folder: Path) -> Document:
    """The document that a command-line argument names: a file, git:REV, REV:path or REV."""
    if (folder / name).is_file():
        return _document(name, (folder / name).read_bytes())
    revision, colon, path = name.removeprefix("git:").partition(":")
    if name.startswith("git:") or colon or _is_revision(revision, folder):
        return _from_git(revision, path, folder)
    raise Unreadable(f"{name} is neither a file nor a git revision; give a path to a document, REV, or REV:path")


def read_working_tree(root: Path) -> Document:
    """The derived document of a checkout, as it lies there."""
    for path in USUAL_PATHS:
        if (root / path).is_file():
            return _document(path, (root / path).read_bytes())
    raise Unreadable(f"there is no {USUAL_PATHS[1]} in {root}; `cpod contract write` makes it")


def _from_git(revision: str, path: str, folder: Path) -> Document:
    if not _is_revision(revision, folder):
        raise Unreadable(f"git knows no revision {revision!r} here; fetch it first, in CI with the whole history (fetch-depth: 0)")
    for candidate in (path,) if path else USUAL_PATHS:
        shown = _git(folder, "show", f"{revision}:{candidate}")
        if shown.returncode == 0:
            return _document(f"{revision}:{candidate}", shown.stdout)
    raise Unreadable(f"revision {revision} has no file {path or USUAL_PATHS[1]}; name another as {revision}:path")


def _is_revision(revision: str, folder: Path) -> bool:
    return bool(revision) and _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").returncode == 0


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, check=False)  # noqa: S603, S607
    except FileNotFoundError:
        raise Unreadable("git is not installed, so only files can be compared") from None


def _document(name: str, content: bytes) -> Document:
    try:
        plain = _json(name, content) if _looks_like_json(name, content) else _yaml(name, content)
    except RecursionError:
        raise Unreadable(f"{name} is nested too deeply to be an OpenAPI document") from None
    if not isinstance(plain, dict) or not isinstance(plain.get("openapi"), str):
        raise Unreadable(f"{name} is no OpenAPI document: it does not say `openapi: 3.1.x` at its top")
    if not plain["openapi"].startswith("3.1."):
        raise Unreadable(f"{name} says openapi {plain['openapi']}; only 3.1 documents can be compared")
    if not isinstance(plain.get("info"), dict) or not isinstance(plain["info"].get("version"), str):
        raise Unreadable(f"{name} has no info.version, which must be text such as 1.2.0")
    return Document(name, plain)


def _looks_like_json(name: str, content: bytes) -> bool:
    return name.endswith(".json") or content.lstrip()[:1] == b"{"


def _json(name: str, content: bytes) -> Any:
    try:
        return msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        if not name.endswith(".json"):
            return _yaml(name, content)
        raise Unreadable(f"{name} is not JSON: {error}") from None


def _yaml(name: str, content: bytes) -> Any:
    try:
        return _with_text_keys(yaml.load(content, Loader=CAREFUL_LOADER if DEEP.search(content) else LOADER))  # noqa: S506
    except (yaml.YAMLError, ValueError) as error:
        raise Unreadable(f"{name} is not YAML: {' '.join(str(error).split())}") from None


def _with_text_keys(value: Any) -> Any:
    """Statuses are often written without quotes; JSON, which the specification thinks in, has only text as keys."""
    if isinstance(value, dict):
        return {_text(key): _with_text_keys(member) for key, member in value.items()}
    return [_with_text_keys(member) for member in value] if isinstance(value, list) else value


def _text(key: Any) -> str:
    return key if isinstance(key, str) else msgspec.json.encode(key).decode()


def _json_like(parent: Any) -> Any:
    """A YAML loader by the rules that OpenAPI asks for: JSON's types only, so no dates, and `no` and `0812` are text."""
    loader: Any = type("JsonLike", (parent,), {"yaml_implicit_resolvers": {}})
    for name, pattern, first in JSON_TYPES:
        loader.add_implicit_resolver(f"tag:yaml.org,2002:{name}", re.compile(pattern), first)
    return loader


JSON_TYPES = (
    ("null", r"^(~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^-?(0|[1-9][0-9]*)$", list("-0123456789")),
    ("float", r"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$", list("-0123456789")),
    ("merge", r"^<<$", ["<"]),
)
LOADER, CAREFUL_LOADER = _json_like(getattr(yaml, "CSafeLoader", yaml.SafeLoader)), _json_like(yaml.SafeLoader)
# The loader in C follows nesting without a limit and takes the process down with it; the one in Python raises RecursionError.
DEEP = re.compile(rb"(?:[\[{][^\[\]{}]*){500}|(?:[-?][ \t]+){500}")
