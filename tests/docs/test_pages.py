"""The pages of the domains: whole, true to the domain files, and their calls run as printed."""

import ast
import json
import os
import re
import shlex
import subprocess
from pathlib import Path
from textwrap import dedent
from uuid import uuid4

import pytest

from cpod_backend.contract.entity import Entity
from cpod_backend.contract.model import Domain, EntityModel, read_fields
from tests.client import Api, model

PAGES = Path(__file__).parents[2] / "docs" / "pages" / "docs" / "domains"
DOMAINS = [domain.prefix for domain in model().domains]
ENTITIES = [entity.name for entity in model().entities]
PUBLISHED = "http://localhost:4000"


@pytest.fixture(params=DOMAINS)
def domain(request) -> Domain:
    return next(domain for domain in model().domains if domain.prefix == request.param)


@pytest.fixture(params=ENTITIES)
def entity(request) -> EntityModel:
    return model().by_name[request.param]


def page(domain: Domain) -> str:
    return (PAGES / f"{domain.prefix}.md").read_text()


def section(entity: EntityModel) -> str:
    """The part of the page that is about the entity."""
    text = page(entity.domain)
    start = text.index(f"## {entity.name} {{ #")
    return re.split(r"\n## ", text[start:])[0]


def sample(entity: EntityModel, label: str) -> str:
    """The code of one tab."""
    found = re.search(rf'^=== "{re.escape(label)}"\n\n    ```\w+\n(.*?)^    ```$', section(entity), re.MULTILINE | re.DOTALL)
    assert found, label
    return dedent(found[1])


def test_there_is_a_page_for_each_domain_and_one_that_lists_them():
    assert {path.stem for path in PAGES.glob("*.md")} == {*DOMAINS, "index"}
    index = (PAGES / "index.md").read_text()
    assert [entity for entity in model().entities if f"#{entity.name.lower()})" not in index] == []


def test_every_field_stands_in_a_table_with_its_meaning(entity):
    text = section(entity)
    everywhere = read_fields(Entity)

    for field in entity.fields.values():
        if field.name not in everywhere:
            rows = [line for line in text.splitlines() if line.startswith(f"| `{field.name}` |") and field.shape.about in line]
            assert rows, field.name
            row = rows[0]
            assert ("**required**" in row) == field.required, field.name
            assert all(f"`{choice}`" in row for choice in field.shape.choices), field.name


def test_every_rule_and_every_change_of_status_is_there(entity):
    text = section(entity)

    assert [rule.says for rule in entity.rules if rule.says.replace("|", "\\|") not in text] == []
    for table in entity.declared.transitions.values():
        for value, targets in table.items():
            assert [target for target in targets if f"    {value} --> {target}\n" not in text + "\n"] == []


def test_what_a_list_takes_is_there(entity):
    text = section(entity)
    found = text[text.index("### Find and expand") :]

    assert [name for name in entity.relations if f"| `{name}` |" not in found] == []
    assert [name for name in entity.filterable if name not in read_fields(Entity) and f"`{name}`" not in found] == []


def test_what_is_not_done_is_said_word_for_word(domain):
    text = page(domain)

    assert [sentence for sentence in domain.not_done if f"\n- {sentence}" not in text] == []
    assert ("## Not done yet" in text) == bool(domain.not_done)


def test_python_code_is_python(entity):
    calls = [node.func for node in ast.walk(ast.parse(sample(entity, "Python"))) if isinstance(node, ast.Call)]

    assert {"create", "get", "list", "delete"} <= {call.attr for call in calls if isinstance(call, ast.Attribute)}


def test_brackets_of_every_sample_close(entity):
    for label in ("TypeScript", "Go", "C#"):
        code = re.sub(r"\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'", "", sample(entity, label))

        assert [code.count(pair[0]) - code.count(pair[1]) for pair in ("()", "[]", "{}")] == [0, 0, 0], label


def test_the_calls_of_a_shell_run_as_printed(connection, emulator, entity):
    """Only what the example refers to is put in the place of its ids, since it must exist."""
    api = Api.sign_in(connection, f"page@t{uuid4().hex}")
    create, rest = sample(entity, "curl").split("# The id that the answer gave")
    body = create[create.index("-d ") + 3 :]
    assert json.loads(shlex.split(body)[0]) == entity.declared.example

    made = run(create.replace(body, shlex.quote(json.dumps(api.body(entity.name)))), emulator, api.token)
    answers = run(re.sub(r"ID=.*", f"ID={json.loads(made[0][0])['data']['id']}", rest), emulator, api.token)

    assert [status for _, status in made] == ["201"]
    assert [answer for answer in answers if answer[1] not in ("200", "204") and answer[1] not in REFUSED.get(entity.name, ())] == []
    assert len(answers) == len(re.findall("curl", rest)) >= 3


REFUSED = {"AuditEvent": ("422",), "AppEvent": ("422",), "Trace": ("422",), "StorageObject": ("422",)}
"""Events are never changed, and a file under a lock is not deleted: there the refusal is the right answer."""


def run(script: str, address: str, token: str) -> list[tuple[str, str]]:
    """Body and status of each answer."""
    script = script.replace(PUBLISHED, address).replace("curl -s", "curl -s -w '\\n%{http_code}\\n'")
    done = subprocess.run(["bash", "-eu", "-c", script], capture_output=True, text=True, check=False, env={"TOKEN": token, **os.environ})
    assert done.returncode == 0, done.stderr
    return re.findall(r"^(.*)\n(\d{3})$", done.stdout, re.MULTILINE)


@pytest.mark.parametrize(
    ("detail", "field"),
    [
        ("<personId> already holds an active assignment of <licenseId>", "personId"),
        ("<totalSeats> of <totalSeats> seats of <licenseId> are taken", "licenseId"),
    ],
)
def test_a_refusal_reads_as_its_page_says(api, detail, field):
    license = api.make("SoftwareLicense", totalSeats=1)
    seat = api.make("LicenseAssignment", licenseId=license["id"])
    answer = api.post("/v1/licenses/assignments", licenseId=license["id"], personId=seat["personId"])
    values = {"personId": seat["personId"], "licenseId": license["id"], "totalSeats": "1"}

    assert f"| `{detail}` | `{field}` |" in section(model().by_name["LicenseAssignment"])
    said = re.sub(r"<(\w+)>", lambda found: values[found[1]], detail)
    assert {"field": f"/{field}", "detail": said} in answer.body["errors"]


def test_a_refusal_by_a_pattern_reads_as_its_page_says(api):
    answer = api.create("SoftwareLicense", startDate="2026-05-01", expiresAt="2026-04-01T00:00:00Z")

    assert "| expiresAt is after startDate. | `… startDate is <startDate> and expiresAt is <expiresAt>` |" in section(
        model().by_name["SoftwareLicense"]
    )
    assert answer.detail == "expiresAt is after startDate. startDate is 2026-05-01 and expiresAt is 2026-04-01T00:00:00.000Z."
