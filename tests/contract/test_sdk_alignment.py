"""The alignment check tells every service and method by which an SDK and the contract differ, and says with its exit code what it found."""

import json
import shutil
from collections import defaultdict
from copy import deepcopy
from pathlib import Path

import pytest

from tests.contract.node import ROOT, again, node

SCRIPT = "scripts/validate-api-contract.ts"
TSX = ("--import", "tsx")
# The same as the usual one in YAML, which takes a second to read.
DOCUMENT = ROOT / "docs" / "api-contract" / "openapi.json"
SOURCES = {"python": "src", "typescript": "src", "go": "*.go"}
ENTITIES = 83

# What is done to which file of an SDK, and the faults that must be told of it.
TYPESCRIPT = {
    "a service that is renamed": (
        "src/client.ts", "get people()", "get persons()",
        {("service", "People"), ("service", "persons")},
    ),
    "a service that no tag names": (
        "src/client.ts", "  get groups()", "  get crowds(): GroupsService {\n  }\n\n  get groups()",
        {("service", "crowds")},
    ),
    "a service that is missing": (
        "src/client.ts", "get learning()", "learning()",
        {("service", "Learning"), ("service", "Learning.assessments")},
    ),
    "a member that is renamed": (
        "src/domains/okr.ts", "readonly keyResults", "readonly results",
        {("service", "OKR.keyResults"), ("service", "okr.results")},
    ),
    "a member that is missing": (
        "src/domains/finance.ts", "  readonly budgets = new BudgetsService(this.engine)", "",
        {("service", "Finance.budgets")},
    ),
    "a method that is renamed": (
        "src/domains/groups.ts", "  delete(id", "  remove(id",
        {("method", "Groups.delete"), ("method", "groups.remove")},
    ),
    "a method that no operation has": (
        "src/domains/procurement.ts", "  delete(id",
        "  block(id: string) {\n    return this.engine.done('POST', '/v1/procurement/{id}', { id })\n  }\n\n  delete(id",
        {("method", "procurement.block")},
    ),
    "a wrong path": (
        "src/domains/licenses.ts", "page('GET', '/v1/licenses/assignments', 'LicenseAssignment', query", "page('GET', '/v1/seats', 'X', query",
        {("request", "licenses.assignments.list")},
    ),
    "a path without its id": (
        "src/domains/risk.ts", "done('DELETE', '/v1/risk/{id}'", "done('DELETE', '/v1/risk'",
        {("request", "risk.delete")},
    ),
    "a wrong method of HTTP": (
        "src/domains/technology.ts", "record('PATCH', '/v1/technology/{id}'", "record('PUT', '/v1/technology/{id}'",
        {("request", "technology.update")},
    ),
    "a method that asks nothing": (
        "src/domains/soc.ts", "this.engine.record('GET', '/v1/soc/{id}'", "this.nothing('GET', '/v1/soc/{id}'",
        {("request", "soc.get")},
    ),
    "a wrong path of a file": (
        "src/domains/storage.ts", "upload('PUT', '/v1/storage/{id}/content'", "upload('PUT', '/v1/storage/{id}'",
        {("request", "storage.upload")},
    ),
    "a path without its prefix": (
        "src/domains/apps.ts", "'/api/v1/apps/register'", "'/v1/apps/register'",
        {("request", "apps.register")},
    ),
}  # fmt: skip

PYTHON = {
    "a service that is renamed": (
        "src/cpod/_client.py", "def people(self)", "def persons(self)",
        {("service", "People"), ("service", "persons")},
    ),
    "a member that is renamed": (
        "src/cpod/services/licenses.py", "def assignments(self) -> LicenseAssignmentService", "def seats(self) -> LicenseAssignmentService",
        {("service", "Licenses.assignments"), ("service", "licenses.seats")},
    ),
    "a method that is missing": (
        "src/cpod/services/groups.py", "    def create(", "    def _make(",
        {("method", "Groups.create")},
    ),
    "a method that no operation has": (
        "src/cpod/services/procurement.py", "    def create(", "    def block(self):\n        pass\n\n    def create(",
        {("method", "procurement.block")},
    ),
    "a wrong path": (
        "src/cpod/services/relationships.py", '_path = "/v1/relationships"', '_path = "/v1/edges"',
        {("request", f"relationships.{verb}") for verb in ("list", "iterate", "search", "get", "create", "update", "delete")},
    ),
}  # fmt: skip

GO = {
    "a service that is renamed": (
        "client.go", "\tGroups *GroupsService", "\tCrowds *GroupsService",
        {("service", "Groups"), ("service", "Crowds")},
    ),
    "a member that is renamed": (
        "licenses.go", "\tAssignments *LicenseAssignmentsService", "\tSeats *LicenseAssignmentsService",
        {("service", "Licenses.assignments"), ("service", "Licenses.Seats")},
    ),
    "a method that is renamed": (
        "people.go", "*PeopleService) Delete(", "*PeopleService) Remove(",
        {("method", "People.delete"), ("method", "People.Remove")},
    ),
    "a wrong path": (
        "soc.go", 's.engine, "/v1/soc", body', 's.engine, "/v1/alerts", body',
        {("request", "SOC.Create")},
    ),
    "a wrong path of an action": (
        "actions.go", '"/api/v1/apps/register", open', '"/v1/apps/register", open',
        {("request", "Apps.Register")},
    ),
}  # fmt: skip

SPOILINGS = {"typescript": TYPESCRIPT, "python": PYTHON, "go": GO}


def told(folder: Path, *arguments: str | Path) -> set[tuple[str, str, str]]:
    """The faults of the SDKs in a folder."""
    done = run("--json", "--sdks", folder, "--allow-missing", "dotnet", *arguments)
    assert (done.returncode, done.stderr) == (1, ""), done
    return {(fault["sdk"], fault["kind"], fault["name"]) for fault in json.loads(done.stdout)["faults"]}


def run(*arguments: str | Path):
    return again(TSX, SCRIPT, *arguments)


def copied(folder: Path, *sdks: str) -> Path:
    """A folder with the source of these SDKs, to be spoiled."""
    for sdk in sdks:
        for source in (ROOT / "sdks" / sdk).glob(SOURCES[sdk]):
            place = folder / sdk / source.name
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copytree(source, place) if source.is_dir() else shutil.copy(source, place)
    return folder


def spoil(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text, f"{file} has no {old!r} to spoil"
    file.write_text(text.replace(old, new))


def test_the_sdks_are_those_of_the_contract():
    done = node(*TSX, SCRIPT, "--allow-missing", "dotnet")

    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    for sdk in ("python", "python, asynchronous", "typescript", "go"):
        assert f"{sdk}: {ENTITIES + 2} services" in done.stdout


@pytest.fixture(scope="module", params=SPOILINGS)
def spoiled(request, tmp_path_factory):
    """An SDK with everything done to it, and what the check says of it."""
    sdk = request.param
    folder = copied(tmp_path_factory.mktemp("spoiled"), sdk)
    for path, old, new, _ in SPOILINGS[sdk].values():
        spoil(folder / sdk / path, old, new)
    others = [word for other in SPOILINGS if other != sdk for word in ("--allow-missing", other)]
    found = defaultdict(set)
    for name, kind, what in told(folder, *others, DOCUMENT):
        found[name].add((kind, what))
    return sdk, found[sdk]


def test_it_tells_everything_that_was_spoiled_and_nothing_else(spoiled):
    sdk, found = spoiled

    assert found == {fault for *_, faults in SPOILINGS[sdk].values() for fault in faults}


def test_what_all_collections_share_is_read_too(tmp_path):
    """An update that is sent by PUT is wrong in every service."""
    folder = copied(tmp_path, *SPOILINGS)
    spoil(folder / "python/src/cpod/_core/operations.py", '"PATCH"', '"PUT"')
    spoil(folder / "go/service.go", "http.MethodPatch", "http.MethodPut")
    found = told(folder, DOCUMENT)

    for sdk in ("python", "python, asynchronous", "go"):
        assert sum(name == sdk and kind == "request" and what.lower().endswith("update") for name, kind, what in found) == ENTITIES
    assert len(found) == 3 * ENTITIES


def test_the_contract_may_be_what_has_changed(tmp_path):
    document = json.loads(DOCUMENT.read_text())
    people = document["paths"].pop("/v1/people")
    document["paths"]["/v1/persons"] = people
    document["tags"].append({"name": "Weather", "description": "New."})
    photo = deepcopy(document["paths"]["/v1/people/{id}"]["get"]) | {"operationId": "showPhoto"}
    document["paths"]["/v1/groups/{id}"]["post"] = photo | {"tags": ["Groups"]}
    (tmp_path / "changed.json").write_text(json.dumps(document))
    found = told(copied(tmp_path / "sdks", *SPOILINGS), tmp_path / "changed.json")

    for sdk, show in (("python", "groups.show"), ("typescript", "groups.show"), ("go", "groups.show")):
        assert {(sdk, "service", "Weather"), (sdk, "method", f"G{show[1:]}")} <= found
    assert {("typescript", "request", "people.list"), ("go", "request", "People.Create"), ("python", "request", "people.search")} <= found


@pytest.mark.parametrize("sdk", [*SPOILINGS, "dotnet"])
def test_an_sdk_that_is_missing_fails_unless_that_is_allowed(tmp_path, sdk):
    there = [name for name in SPOILINGS if name != sdk]
    folder = copied(tmp_path, *there)
    allowed = [] if sdk == "dotnet" else ["--allow-missing", "dotnet"]

    assert run("--sdks", folder, *allowed, DOCUMENT).returncode == 1
    assert run("--sdks", folder, *allowed, "--allow-missing", sdk, DOCUMENT).returncode == 0


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["nowhere.yaml"], "nowhere.yaml"),
        (["--allow-missing", "rust"], "there is no SDK rust"),
        (["--sdk", "python"], "usage:"),
        (["a.yaml", "b.yaml"], "one document at a time"),
    ],
)
def test_what_could_not_be_compared_is_no_fault(arguments, reason):
    done = run(*arguments)

    assert (done.returncode, done.stdout) == (2, "")
    assert reason in done.stderr


def test_an_sdk_without_its_source_cannot_be_compared(tmp_path):
    (tmp_path / "typescript").mkdir()
    done = node(*TSX, SCRIPT, "--sdks", tmp_path, "--allow-missing", "dotnet", DOCUMENT)

    assert done.returncode == 2
    assert "src/client.ts is missing" in done.stderr
