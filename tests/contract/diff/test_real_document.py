"""The committed document: equal to itself, and different after any edit at all."""

import json
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conformance import record_schema
from tests.contract.diff.documents import NOTHING, diff, edited, run

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "docs" / "api-contract"
DOCUMENT = json.loads((FOLDER / "openapi.json").read_text())

KEPT = ("/v1/people", "/v1/people/{id}", "/v1/auth/token")


def excerpt():
    """A few paths of the document with all that they lead to but related records, which lead to all others: so that many edits can be tried."""
    part = {**DOCUMENT, "paths": {path: DOCUMENT["paths"][path] for path in KEPT}}
    found: set[tuple[str, str]] = set()
    waiting = [part["paths"]]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict) and isinstance(value.get("$ref"), str):
            section, name = value["$ref"].split("/")[2:4]
            if (section, name) not in found:
                found.add((section, name))
                waiting.append(component(section, name))
        waiting.extend(value.values() if isinstance(value, dict) else value if isinstance(value, list) else ())
    sections = {section: {} for section in DOCUMENT["components"]}
    for section, name in sorted(found):
        sections[section][name] = component(section, name)
    return {**part, "components": {**sections, "securitySchemes": DOCUMENT["components"]["securitySchemes"]}}


def component(section, name):
    found = DOCUMENT["components"][section][name]
    return record_schema(found, related=False) if "x-cpod-entity" in found else found


def places(value, pointer=""):
    """The pointer of everything in a document."""
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in children:
        below = f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"
        yield below
        yield from places(child, below)


def at(document, pointer):
    for step in pointer.split("/")[1:]:
        document = document[int(step)] if isinstance(document, list) else document[step.replace("~1", "/").replace("~0", "~")]
    return document


def another(value):
    """A value of the same type, and other than this one."""
    if isinstance(value, bool):
        return not value
    return value + 1 if isinstance(value, int | float) else f"{value}x" if isinstance(value, str) else "x"


EXCERPT = excerpt()


@cache
def every_place(*, whole):
    """The places of the document or of the excerpt, found when first asked for: there are 150,000."""
    return sorted(places(DOCUMENT if whole else EXCERPT))


def test_it_is_equal_to_itself():
    done = run(FOLDER / "openapi.json", FOLDER / "openapi.json")

    assert (done.code, done.out.splitlines()[-1]) == (0, "The documents are equal.")


def test_its_two_forms_are_equal():
    done = run(FOLDER / "openapi.yaml", FOLDER / "openapi.json", "--format", "json")

    assert (done.code, done.report["equal"]) == (0, True)


def test_a_property_that_is_gone_is_found_with_the_operations_that_gave_it(tmp_path):
    pointer = "/components/schemas/CloudResource/properties/region"
    done = diff(tmp_path, DOCUMENT, edited(pointer, NOTHING, DOCUMENT))
    found = [each for each in done.report["findings"] if each["pointer"] == pointer]

    assert done.code == 1
    assert [(each["kind"], each["direction"], each["impact"]) for each in found] == [("property-removed", "response", "breaking")]
    assert {"createCloudResource", "getCloudResource", "listCloudResources", "updateCloudResource"} <= set(found[0]["operations"])


@pytest.mark.parametrize("name", ["Person", "PersonCreate"])
def test_a_new_required_field_breaks_those_who_send_it_and_nobody_else(tmp_path, name):
    head = edited(f"/components/schemas/{name}/properties/badge", {"type": "string"}, EXCERPT)
    head = edited(f"/components/schemas/{name}/required", [*at(EXCERPT, f"/components/schemas/{name}").get("required", []), "badge"], head)
    done = diff(tmp_path, EXCERPT, head)

    assert (
        done.findings
        == {
            "Person": {("property-added-required", "response", "compatible")},
            "PersonCreate": {("property-added-required", "request", "breaking")},
        }[name]
    )


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    place=st.deferred(lambda: st.sampled_from(every_place(whole=False))),
    junk=st.sampled_from([NOTHING, another, None, 7, "junk", [], {}, [1], {"a": 1}, True]),
)
def test_no_edit_passes_as_equal_and_none_ends_in_a_stack_trace(tmp_path, place, junk):
    check(tmp_path, EXCERPT, place, junk)


@settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.deferred(lambda: st.sampled_from(every_place(whole=True))), junk=st.sampled_from([NOTHING, another]))
def test_no_edit_of_the_whole_document_passes_as_equal(tmp_path, place, junk):
    check(tmp_path, DOCUMENT, place, junk)


def check(folder, document, place, junk):
    old = at(document, place)
    new = another(old) if junk is another else junk
    if new is not NOTHING and json.dumps(new) == json.dumps(old):
        return
    done = diff(folder, document, edited(place, new, document))

    assert done.code in (0, 1, 2)
    if done.code == 2:
        assert done.last_line.startswith("cpod: ")
    else:
        assert not done.report["equal"], place
