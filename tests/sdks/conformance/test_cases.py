"""Holds the conformance cases to their format, and every rule to having cases."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema_rs
import pytest
from sdks.conformance.examples import document, written_out

from cpod_backend.derive.sdk.names import camel
from cpod_backend.derive.sdk.plan import Collection, Verb
from cpod_backend.derive.sdk.reading import read as read_plan
from sdks.conformance import suite
from tests.conformance import standing_alone

FOLDER = suite.FOLDER
RULES = re.findall(r"^- (\d\.\d) ", (FOLDER.parent / "README.md").read_text(), re.MULTILINE)
ALL = suite.read()


def test_there_are_cases_of_many_groups():
    groups = Counter(case.group for case in ALL)

    assert len(ALL) >= 250
    assert len(groups) >= 16
    assert {path.stem for path in FOLDER.glob("*.json")} == set(groups)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.json")), ids=lambda path: path.stem)
def test_every_case_keeps_to_the_format(path):
    schema = jsonschema_rs.validator_for(json.loads((FOLDER.parent / "case.schema.json").read_text()))

    faults = [f"{error.instance_path}: {error.message[:300]}" for error in schema.iter_errors(json.loads(path.read_text()))]

    assert faults == []


def test_no_two_cases_have_the_same_name():
    assert [name for name, count in Counter(case.name for case in ALL).items() if count > 1] == []


def test_every_rule_has_cases_and_every_case_a_rule():
    tested = {case.case["rule"] for case in ALL}

    assert len(RULES) == len(set(RULES)) == 39
    assert tested == set(RULES)


def test_every_collection_is_called():
    called = {step["call"] for case in ALL for step in case.case["steps"] if "call" in step}

    assert {
        f"{name}.{verb}" for name, _ in collections() for verb in ("list", "search", "get", "create", "update", "delete")
    } - called == set()
    assert {name.rpartition(".")[0] for name in called} - {name for name, _ in collections()} == {"apps"}


def test_every_fault_has_a_sibling_that_passes():
    """A case that must fail shows something only beside one that calls the same and succeeds."""
    good = {step["call"] for case in ALL for step, result in pairs(case.case) if "call" in step and "error" not in result}
    bad = {step["call"] for case in ALL for step, result in pairs(case.case) if "call" in step and "error" in result}

    assert bad - good == set()


def pairs(case: dict[str, Any]) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Each step with what is expected of it."""
    played = [step for step in case["steps"] if "advance" not in step and "withOptions" not in step]
    return zip(played, case["expect"].get("results", []), strict=False)


def collections() -> list[tuple[str, Collection]]:
    """Every collection by its name in calls."""
    plan = read_plan(document())
    return [
        (".".join([camel(service.name), *([camel(collection.key)] if collection.key else [])]), collection)
        for service in plan.services
        for collection in service.collections
    ]


def test_bodies_that_are_sent_and_accepted_are_true():
    """What the server takes in a case is what the document takes; unknown values are the subject of some."""
    models = {
        f"{name}.{verb}": body for name, one in collections() for verb, body in ((Verb.CREATE, one.create), (Verb.UPDATE, one.update))
    }
    faults = [
        f"{case.name}: {error.message}"
        for case in ALL
        for step, result in pairs(case.case)
        if "error" not in result and step.get("call") in models and "unknown" not in case.name
        for error in validator(models[step["call"]]).iter_errors(step.get("args", {}))
    ]

    assert faults == []


@cache
def validator(model: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(standing_alone({"$ref": f"#/components/schemas/{model}"}))


def test_filters_that_are_sent_are_those_of_the_document():
    chosen = {"sort", "expand", "fields", "exists", "missing", "page", "pageSize", "cursor", "q", "includeDeleted"}
    known = {name: {each.name for each in one.filters} | chosen for name, one in collections()}
    unknown = [
        f"{case.name}: {name}"
        for case in ALL
        for step in case.case["steps"]
        if (called := step.get("call", "").rpartition("."))[2] in ("list", "search", "iterate", "get") and called[0] in known
        for name in step.get("args", {})
        if name not in known[called[0]]
    ]

    assert unknown == []


def test_records_are_written_out_by_the_examples_of_the_document():
    assert written_out([{"$entity": "Person", "firstName": "Ada"}])[0]["firstName"] == "Ada"
    assert written_out({"a": {"$entity": "Group"}})["a"]["id"].startswith("grp-")
