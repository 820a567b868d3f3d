"""What users may write compiles, and what they must not write does not."""

import re
from pathlib import Path

import pytest

from tests.client import model
from tests.sdks.typescript import node

PAGES = node.ROOT / "docs/pages/docs/domains"

# As the contract page prints it.
CONTRACT_PAGE = """import { CpodClient } from '@cpod/sdk'
// Development — emulator
const dev = new CpodClient({
apiKey: 'any-key',
baseUrl: 'http://localhost:4000',
})
// Production
const prod = new CpodClient({
apiKey: process.env.CPOD_API_KEY!,
// baseUrl defaults to https://api.cyberpod.app
})"""

WRONG = {
    "an unknown value of an enum": "await client.people.create({ firstName: 'A', lastName: 'B', email: 'a@b.c', type: 'robot' })",
    "a member that is missing": "await client.people.create({ firstName: 'A', lastName: 'B', type: 'employee' })",
    "a member that does not exist": "await client.people.update('per-1', { nickname: 'A' })",
    "a member that the server sets": "await client.people.update('per-1', { createdAt: new Date() })",
    "null for what must have a value": "await client.people.update('per-1', { firstName: null })",
    "a text for a number": "await client.licenses.update('lic-1', { totalSeats: '5' })",
    "an unknown filter": "await client.people.list({ salary: 5 })",
    "a bad value of a filter": "await client.people.list({ status: 'gone' })",
    "a comparison of what is not compared": "await client.people.list({ status: { gte: 'active' } })",
    "an unknown comparison": "await client.people.list({ createdAt: { after: new Date() } })",
    "an order by what does not sort": "await client.people.list({ sort: 'tags' })",
    "an order by what does not exist": "await client.people.list({ sort: '-salary' })",
    "an unknown relation": "await client.people.get('per-1', { expand: ['parents'] })",
    "an unknown field": "await client.people.get('per-1', { fields: ['salary'] })",
    "a relation that was not asked for": "(await client.people.get('per-1')).manager",
    "another relation than the one asked for": "(await client.people.get('per-1', { expand: ['groups'] })).manager",
    "a field that was not asked for": "(await client.people.get('per-1', { fields: ['email'] })).jobTitle",
    "a search for nothing": "await client.people.search()",
    "an id that is missing": "await client.people.delete()",
    "null where nothing but a record can come": "const gone: null = await client.people.get('per-1')",
    "a call for its result": "const person: { id: string } = client.people.get('per-1')",
    "an unknown option of a client": "new CpodClient({ apiKey: 'key', apiUrl: 'x' })",
    "an unknown option of a call": "await client.people.list({}, { retries: 5 })",
    "a service that does not exist": "client.persons",
    "a change of the client": "client.people = client.people",
}


def samples() -> dict[str, str]:
    """The sample of each entity on the pages, by the name of its file."""
    found = {}
    for page in sorted(PAGES.glob("*.md")):
        for number, code in enumerate(re.findall(r"^    ```typescript\n(.*?)^    ```$", page.read_text(), re.MULTILINE | re.DOTALL)):
            found[f"{page.stem}-{number}.ts"] = "\n".join(line.removeprefix("    ") for line in code.splitlines())
    return found


@pytest.fixture(scope="module")
def faults(package, tmp_path_factory) -> dict[str, list[str]]:
    """What the compiler finds wrong in each file, all of them seen in one run: most of its time goes into the types of the package."""
    project = node.project(tmp_path_factory.mktemp("types"))
    opening = "import { CpodClient } from '@cpod/sdk'\nconst client = new CpodClient({ apiKey: 'key' })\n"
    wrong = {f"wrong{number}.ts": f"{opening}{code}\nexport {{}}\n" for number, code in enumerate(WRONG.values())}
    right = {"compiles.ts": (Path(__file__).parent / "types" / "compiles.ts").read_text(), "page.ts": CONTRACT_PAGE, **samples()}
    for name, code in (wrong | right).items():
        (project / name).write_text(code)
    said = re.findall(r"^(?:(\S+?\.ts)\()?(\S.*)$", node.faults(*wrong, *right, at=project), re.MULTILINE)
    faults: dict[str, list[str]] = {name: [] for name in wrong | right}
    for name, words in said:
        faults.setdefault(name, []).append(words)
    # What is said of no file, or of one that nobody wrote here, is wrong with all of them.
    assert set(faults) == {*wrong, *right}, faults
    return faults


def test_what_users_write_compiles(faults):
    assert faults["compiles.ts"] == []


@pytest.mark.parametrize("mistake", WRONG)
def test_what_users_must_not_write_does_not_compile(faults, mistake):
    # It stands in the third line, where it must be found.
    assert [words for words in faults[f"wrong{list(WRONG).index(mistake)}.ts"] if words.startswith("3,")] != []


def test_every_sample_of_the_pages_compiles(faults):
    assert len(samples()) == len(model().entities)
    assert {name: faults[name] for name in samples() if faults[name]} == {}


def test_the_lines_of_the_contract_page_compile_and_run_as_printed(faults, project, emulator):
    assert faults["page.ts"] == []

    program = CONTRACT_PAGE.replace("http://localhost:4000", emulator) + "\nconsole.log((await dev.people.list()).page, String(prod))"
    printed = node.played(program, project, CPOD_API_KEY="cpod_live_app_s3cr3t-key")

    assert printed.startswith("1 ")
    assert "https://api.cyberpod.app" in printed
