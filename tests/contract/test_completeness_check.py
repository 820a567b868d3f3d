"""The completeness check names every fault of a document at its JSON pointer, and says with its exit code what it found."""

import json
from copy import deepcopy

import pytest

from tests.contract.node import ROOT, again, node
from tests.contract.spoilings import ALLOWED, GONE, SPOILINGS

SCRIPT = "scripts/check-api-contract.mjs"
DOCUMENT = json.loads((ROOT / "docs" / "api-contract" / "openapi.json").read_text())
TINY = {"openapi": "3.1.0", "info": {"contact": {}}, "paths": {}, "components": {"schemas": {}}}


def spoil(document, changes):
    for pointer, value in changes.items():
        *steps, last = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
        node = document
        for step in steps:
            node = node[int(step)] if isinstance(node, list) else node[step]
        if value is GONE:
            del node[last]
        elif isinstance(node, list):
            node[int(last) : int(last) + 1] = [value]
        else:
            node[last] = deepcopy(value)


def named(expected):
    return {(check, pointer) for check, pointers in expected.items() for pointer in pointers}


def check(folder, content):
    """The faults of a document, each as check and pointer."""
    file = folder / "spoiled.json"
    file.write_text(json.dumps(content))
    done = again((), SCRIPT, "--json", file)
    assert (done.returncode, done.stderr) == (1, ""), done
    return {(fault["check"], fault["pointer"]) for fault in json.loads(done.stdout)["faults"]}


@pytest.fixture(scope="module")
def faults(tmp_path_factory):
    """What the check says of the real document with every spoiling done to it."""
    document = deepcopy(DOCUMENT)
    for changes, _ in SPOILINGS.values():
        spoil(document, changes)
    spoil(document, ALLOWED)
    return check(tmp_path_factory.mktemp("spoiled"), document)


@pytest.mark.parametrize("spoiling", SPOILINGS)
def test_it_names_what_is_spoiled(faults, spoiling):
    assert named(SPOILINGS[spoiling][1]) <= faults


def test_it_names_all_faults_at_once_and_nothing_else(faults):
    assert faults == {fault for _, expected in SPOILINGS.values() for fault in named(expected)}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, {"outline": ["/paths", "/components/schemas", "/info/contact"]}),
        ({"/info": None}, {"outline": ["/paths", "/components/schemas", "/info"]}),
        ({"/info/contact": {"email": "a@b.example"}}, {"outline": ["/paths", "/components/schemas"]}),
        ({"/paths": {f"/v1/{number}": {} for number in range(39)}}, {"outline": ["/paths", "/components/schemas", "/info/contact"]}),
        ({"/paths": {f"/v1/{number}": {} for number in range(40)}}, {"outline": ["/components/schemas", "/info/contact"]}),
        ({"/paths": []}, {"outline": ["/paths", "/components/schemas", "/info/contact"]}),
        ({"/components": GONE}, {"outline": ["/paths", "/components/schemas", "/info/contact"]}),
        ({"/openapi": "3.10.0"}, {"outline": ["/paths", "/components/schemas", "/info/contact", "/openapi"]}),
    ],
)
def test_it_counts_and_wants_a_contact(tmp_path, changes, expected):
    document = deepcopy(TINY)
    spoil(document, changes)

    assert check(tmp_path, document) == named(expected)


@pytest.mark.parametrize("keyword", ["$id", "$dynamicRef", "$dynamicAnchor"])
def test_an_example_whose_schema_depends_on_those_around_it_does_not_pass_unchecked(tmp_path, keyword):
    document = deepcopy(TINY)
    document["components"]["parameters"] = {"p": {"schema": {"type": "string", "items": {keyword: "x"}}, "example": "fits"}}

    assert ("examples", "/components/parameters/p/schema") in check(tmp_path, document)


def test_the_real_document_passes_with_one_line():
    done = node(SCRIPT)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        f"docs/api-contract/openapi.yaml: OpenAPI 3.1.0, {len(DOCUMENT['paths'])} paths, {83 * 5 + 4 + 3} operations, 83 entities, "
        f"{len(DOCUMENT['components']['schemas'])} schemas, {done.stdout.split(', ')[-2]}, no faults\n"
    )


def test_faults_are_listed_for_readers_with_check_pointer_and_reason(tmp_path):
    (tmp_path / "tiny.yaml").write_text(json.dumps(TINY))
    done = node(SCRIPT, tmp_path / "tiny.yaml")

    assert (done.returncode, done.stderr) == (1, "")
    assert "tiny.yaml: 3 faults\n" in done.stdout
    assert "outline    /paths\n" in done.stdout
    assert "has 0 paths, fewer than 40\n" in done.stdout


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("absent.yaml", None, "does not exist"),
        ("rubbish.yaml", b"{[: a\n b: - c", "is neither YAML nor JSON"),
        ("rubbish.json", b"{", "is neither YAML nor JSON"),
        ("binary.yaml", bytes(range(256)), "is neither YAML nor JSON"),
        ("twice.yaml", b"openapi: 3.1.0\nopenapi: 3.1.0\n", "is neither YAML nor JSON"),
        ("empty.yaml", b"", "is neither YAML nor JSON"),
        ("list.json", b"[]", "is no OpenAPI document"),
        ("text.yaml", b"hello", "is no OpenAPI document"),
        ("swagger.yaml", b"swagger: '2.0'", "is no OpenAPI document"),
        ("number.yaml", b"openapi: 3.1", "is no OpenAPI document"),
    ],
)
def test_what_it_cannot_read_is_one_line_and_exit_code_2(tmp_path, name, content, says):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    done = again((), SCRIPT, tmp_path / name)

    assert (done.returncode, done.stdout) == (2, ""), done
    assert says in done.stderr and done.stderr.count("\n") == 1


@pytest.mark.parametrize("arguments", [["--colour"], ["a.yaml", "b.yaml"], ["--json=yes"], ["."]])
def test_a_wrong_call_is_one_line_and_exit_code_2(arguments):
    done = again((), SCRIPT, *arguments)

    assert (done.returncode, done.stdout) == (2, ""), done
    assert done.stderr.count("\n") == 1


def test_a_process_of_its_own_ends_with_the_exit_code_2():
    done = node(SCRIPT, "nowhere.yaml")

    assert (done.returncode, done.stdout) == (2, ""), done
    assert done.stderr.startswith("Could not check the contract: nowhere.yaml does not exist. ") and done.stderr.count("\n") == 1


def test_without_its_packages_it_says_what_to_install(tmp_path):
    for file in [SCRIPT, *(str(path.relative_to(ROOT)) for path in (ROOT / "scripts" / "contract").iterdir())]:
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_bytes((ROOT / file).read_bytes())
    done = node(str(tmp_path / SCRIPT))

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == 'Could not check the contract: the npm packages are missing. Run "npm ci".\n'
