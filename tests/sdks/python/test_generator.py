"""The generator of the Python SDK: the same bytes from the same document, no hand in them, and no name that would not work."""

import ast
import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest
from msgspec import json

from cpod_backend.contract.model import load
from cpod_backend.derive import files as derived_files
from cpod_backend.derive.openapi import document
from cpod_backend.derive.sdk.python.emit import MARK, files
from cpod_backend.derive.sdk.reading import read
from cpod_backend.derive.sdk.schemas import Unknown

ROOT = Path(__file__).parents[3]
PACKAGE = "sdks/python/src/cpod"
GENERATED = ("services", "models", "params")
BY_HAND = {f"{PACKAGE}/services/__init__.py", f"{PACKAGE}/params/__init__.py"}


@pytest.fixture(scope="module")
def published():
    return document(load())


@pytest.fixture(scope="module")
def made(published) -> dict[str, bytes]:
    return files(read(published))


def test_the_files_are_those_that_the_document_makes(made):
    assert {path for path, content in made.items() if (ROOT / path).read_bytes() != content} == set()


def test_the_same_document_makes_the_same_bytes_wherever_it_is_read(made):
    code = (
        "import sys; from cpod_backend.contract.model import load; from cpod_backend.derive.openapi import document\n"
        "from cpod_backend.derive.sdk.python.emit import files; from cpod_backend.derive.sdk.reading import read; from hashlib import sha256\n"
        "made = files(read(document(load()))); print(sha256(b''.join(made[path] for path in sorted(made))).hexdigest())"
    )
    environment = os.environ | {"PYTHONHASHSEED": "4711", "LC_ALL": "C", "TZ": "Asia/Tokyo", "PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run([sys.executable, "-c", code], cwd="/", env=environment, capture_output=True, text=True, timeout=120)

    assert done.stdout.strip() == sha256(b"".join(made[path] for path in sorted(made))).hexdigest(), done.stderr


def test_every_generated_file_says_so_first(made):
    assert {path for path, content in made.items() if not content.startswith(MARK.encode() + b'\n"""')} == set()


def test_no_file_stands_beside_the_generated_ones(made):
    there = {str(path.relative_to(ROOT)) for folder in GENERATED for path in (ROOT / PACKAGE / folder).rglob("*.py")}

    assert there - BY_HAND == {path for path in made if path.split("/")[4] in GENERATED}


def test_the_manifest_has_the_hash_of_every_generated_file(made):
    manifest = json.decode((ROOT / "sdks" / "manifest.json").read_bytes())["files"]

    assert {path: manifest.get(path) for path in made} == {path: sha256(content).hexdigest() for path, content in made.items()}


def test_an_edit_by_hand_is_found(made, tmp_path, monkeypatch):
    # The files of the SDK alone: the document, the tables and the pages go the same way and take much longer.
    monkeypatch.setattr(derived_files, "derived", lambda model: made)
    derived_files.write(load(), tmp_path)
    edited = tmp_path / PACKAGE / "services" / "people.py"
    edited.write_text(edited.read_text() + "\n# mine\n")

    assert derived_files.differing(load(), tmp_path) == [f"{PACKAGE}/services/people.py"]


def test_every_public_class_and_method_is_documented(made):
    silent = [
        f"{path}:{node.name}"
        for path, content in made.items()
        for node in ast.walk(ast.parse(content))
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]

    assert silent == []


@pytest.mark.parametrize("name", ["toDict", "extra", "meta", "str", "date", "list", "9lives", "first_name", "firstNAME"])
def test_a_member_whose_name_would_not_work_is_refused(name, published):
    changed = json.decode(json.encode(published))
    changed["components"]["schemas"]["Person"]["properties"][name] = {"type": "string", "description": "A name."}

    with pytest.raises(Unknown, match=f"/components/schemas/Person/properties/{name}"):
        files(read(changed))


def test_a_keyword_takes_an_underscore_and_loses_it_on_the_wire(published):
    from cpod._core.codec import wire_name

    changed = json.decode(json.encode(published))
    changed["components"]["schemas"]["Person"]["properties"]["from"] = {"type": "string", "description": 'Said "by".\\ """'}
    people = files(read(changed))[f"{PACKAGE}/models/people.py"].decode()

    assert "    from_: Sometimes[str | None]\n" in people
    assert wire_name("from_") == "from"
    ast.parse(people)
