"""Spectral's eight rules: for each, documents that it must refuse at one place, and others that it must let pass."""

import json
import os
from copy import deepcopy
from pathlib import Path

import pytest
import yaml

from tests.contract.node import ROOT, node

ERROR, WARN = 0, 1
SEVERITIES = {
    "operation-operationId": ERROR,
    "operation-description": WARN,
    "operation-tags": WARN,
    "operation-success-response": ERROR,
    "oas3-schema": ERROR,
    "cpod-id-pattern": WARN,
    "cpod-no-inline-schemas": WARN,
    "cpod-pagination-shape": WARN,
}

TEXT = {"type": "string"}
ID = {"type": "string", "pattern": "^thg-[0-9A-Z]{26}$"}
TOTAL = {"type": "integer"}
FOUR = {"type": "object", "properties": dict.fromkeys("abcd", TEXT)}
THREE = {"type": "object", "properties": dict.fromkeys("abc", TEXT)}


def ref(name):
    return {"$ref": f"#/components/schemas/{name}"}


def answer(schema):
    return {"description": "An answer.", "content": {"application/json": {"schema": schema}}}


def operation(id, schema):
    return {"operationId": id, "description": "Does something.", "tags": ["Things"], "responses": {"200": answer(schema)}}


THINGS = {"type": "array", "items": ref("Thing")}
UNDESCRIBED = {**operation("told", THREE), "description": ""}

PLAIN = {
    "openapi": "3.1.0",
    "info": {"title": "Things", "version": "1.0.0"},
    "tags": [{"name": "Things"}],
    "paths": {
        "/v1/things": {"get": operation("listThings", ref("ThingList"))},
        "/v1/things/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": ID}],
            "get": operation("getThing", ref("Thing")),
        },
    },
    "components": {
        "schemas": {
            "Thing": {"type": "object", "properties": {"id": ID, "name": TEXT}},
            "ThingList": {"type": "object", "properties": {"data": THINGS, "total": TOTAL}},
            "Named": FOUR,
        }
    },
}

LIST = "paths /v1/things get"
GET = "paths /v1/things/{id} get"
OK = "responses 200 content application/json schema"
SCHEMAS = "components schemas"

GONE = object()
"""In place of a value: the member is taken out."""

MUST_FAIL = [
    ("operation-operationId", "none", {f"{GET} operationId": GONE}, GET),
    ("operation-operationId", "blank", {f"{GET} operationId": " "}, f"{GET} operationId"),
    ("operation-operationId", "twice", {f"{GET} operationId": "listThings"}, f"{GET} operationId"),
    ("operation-operationId", "twice, in a webhook", {"webhooks": {"thing": {"post": operation("getThing", THREE)}}}, "webhooks thing post operationId"),
    ("operation-description", "none", {f"{LIST} description": GONE}, LIST),
    ("operation-description", "empty", {f"{LIST} description": ""}, f"{LIST} description"),
    ("operation-description", "blank", {f"{LIST} description": " \n"}, f"{LIST} description"),
    ("operation-description", "empty in a webhook", {"webhooks": {"thing": {"post": UNDESCRIBED}}}, "webhooks thing post description"),
    ("operation-description", "empty in a callback", {f"{GET} callbacks": {"done": {"{$url}": {"post": UNDESCRIBED}}}}, f"{GET} callbacks done {{$url}} post description"),
    ("operation-tags", "none", {f"{GET} tags": GONE}, GET),
    ("operation-tags", "empty list", {f"{GET} tags": []}, f"{GET} tags"),
    ("operation-tags", "blank", {f"{GET} tags": [" "]}, f"{GET} tags 0"),
    ("operation-success-response", "a lone redirect", {f"{GET} responses": {"302": {"description": "Elsewhere."}}}, f"{GET} responses"),
    ("operation-success-response", "a lone default", {f"{GET} responses": {"default": answer(THREE)}}, f"{GET} responses"),
    ("operation-success-response", "an extension", {f"{GET} responses": {"404": {"description": "No."}, "x-200": {}}}, f"{GET} responses"),
    ("operation-success-response", "none", {f"{GET} responses": GONE}, GET),
    ("oas3-schema", "unknown type", {f"{SCHEMAS} Thing type": "objekt"}, f"{SCHEMAS} Thing type"),
    ("oas3-schema", "limit as text", {f"{SCHEMAS} Thing properties name": {**TEXT, "minLength": "3"}}, f"{SCHEMAS} Thing properties name minLength"),
    ("oas3-schema", "broken pattern", {f"{SCHEMAS} Thing properties name": {**TEXT, "pattern": "("}}, f"{SCHEMAS} Thing properties name pattern"),
    ("oas3-schema", "response without description", {f"{GET} responses 200 description": GONE}, f"{GET} responses 200"),
    ("oas3-schema", "no title", {"info title": GONE}, "info"),
    ("oas3-schema", "older version", {"openapi": "3.0.3"}, "openapi"),
    ("cpod-id-pattern", "none", {f"{SCHEMAS} Thing properties id": TEXT}, f"{SCHEMAS} Thing properties id"),
    ("cpod-id-pattern", "empty", {f"{SCHEMAS} Thing properties id": {**TEXT, "pattern": ""}}, f"{SCHEMAS} Thing properties id"),
    ("cpod-id-pattern", "none where it refers to", {f"{SCHEMAS} Thing properties id": ref("Text"), f"{SCHEMAS} Text": TEXT}, f"{SCHEMAS} Thing properties id"),
    ("cpod-id-pattern", "refers to nothing", {f"{SCHEMAS} Thing properties id": {"anyOf": [ref("Thing/properties/id")]}}, f"{SCHEMAS} Thing properties id"),
    ("cpod-id-pattern", "in one of two branches", {f"{SCHEMAS} Thing properties id": {"anyOf": [ID, TEXT]}}, f"{SCHEMAS} Thing properties id"),
    ("cpod-id-pattern", "in allOf", {f"{SCHEMAS} More": {"allOf": [{"properties": {"id": TEXT}}]}}, f"{SCHEMAS} More allOf 0 properties id"),
    ("cpod-id-pattern", "in an inline schema", {f"{GET} {OK}": {"type": "object", "properties": {"id": TEXT}}}, f"{GET} {OK} properties id"),
    ("cpod-no-inline-schemas", "answer", {f"{GET} {OK}": FOUR}, f"{GET} {OK}"),
    ("cpod-no-inline-schemas", "items", {f"{GET} {OK}": {"type": "array", "items": FOUR}}, f"{GET} {OK} items"),
    ("cpod-no-inline-schemas", "four in two parts", {f"{GET} {OK}": {"allOf": [THREE, {"properties": {"d": TEXT}}]}}, f"{GET} {OK}"),
    ("cpod-no-inline-schemas", "branch", {f"{GET} {OK}": {"oneOf": [THREE, FOUR]}}, f"{GET} {OK} oneOf 1"),
    ("cpod-no-inline-schemas", "member of a component", {f"{SCHEMAS} Thing properties part": FOUR}, f"{SCHEMAS} Thing properties part"),
    ("cpod-no-inline-schemas", "body", {f"{GET} requestBody": {"content": {"a/b": {"schema": FOUR}}}}, f"{GET} requestBody content a/b schema"),
    ("cpod-no-inline-schemas", "parameter", {f"{GET} parameters": [{"name": "f", "in": "query", "schema": FOUR}]}, f"{GET} parameters 0 schema"),
    ("cpod-no-inline-schemas", "shared response", {"components responses": {"R": answer(FOUR)}}, "components responses R content application/json schema"),
    ("cpod-pagination-shape", "one record", {f"{LIST} {OK}": ref("Thing")}, f"{LIST} {OK}"),
    ("cpod-pagination-shape", "bare array", {f"{LIST} {OK}": THINGS}, f"{LIST} {OK}"),
    ("cpod-pagination-shape", "no total", {f"{LIST} {OK}": {"properties": {"data": THINGS}}}, f"{LIST} {OK}"),
    ("cpod-pagination-shape", "no records", {f"{LIST} {OK}": {"properties": {"total": TOTAL}}}, f"{LIST} {OK}"),
    ("cpod-pagination-shape", "records as text", {f"{LIST} {OK}": {"properties": {"data": TEXT, "total": TOTAL}}}, f"{LIST} {OK}"),
    ("cpod-pagination-shape", "total as text", {f"{LIST} {OK}": {"properties": {"items": THINGS, "total": TEXT}}}, f"{LIST} {OK}"),
    ("cpod-pagination-shape", "no total in allOf", {f"{LIST} {OK}": {"allOf": [{"properties": {"data": THINGS}}]}}, f"{LIST} {OK}"),
    ("cpod-pagination-shape", "no body", {f"{LIST} responses 200 content": GONE}, f"{LIST} responses"),
    ("cpod-pagination-shape", "a list by its name", {"paths /v1/all": {"get": operation("listAll", THREE)}}, f"paths /v1/all get {OK}"),
    ("cpod-pagination-shape", "a list by its answer", {"paths /v1/bare": {"get": operation("bare", THINGS)}}, f"paths /v1/bare get {OK}"),
]  # fmt: skip

MUST_PASS = [
    ("operation-operationId", "another", {f"{GET} operationId": "another"}),
    ("operation-description", "any text", {f"{GET} description": "Any text."}),
    ("operation-tags", "two", {f"{GET} tags": ["Things", "Others"]}),
    ("operation-success-response", "204 beside a redirect", {f"{GET} responses": {"204": {"description": "Done."}, "302": {"description": "Elsewhere."}}}),
    ("operation-success-response", "2XX", {f"{GET} responses": {"2XX": {"description": "Done."}}}),
    ("oas3-schema", "3.1.1", {"openapi": "3.1.1"}),
    ("oas3-schema", "words of 2020-12", {f"{SCHEMAS} Thing unevaluatedProperties": False, f"{SCHEMAS} Thing type": ["object", "null"]}),
    ("cpod-id-pattern", "where it refers to", {f"{SCHEMAS} Thing properties id": ref("ThingId"), f"{SCHEMAS} ThingId": ID}),
    ("cpod-id-pattern", "in allOf", {f"{SCHEMAS} Thing properties id": {"allOf": [TEXT, ID]}}),
    ("cpod-id-pattern", "in both branches", {f"{SCHEMAS} Thing properties id": {"oneOf": [ID, ID]}}),
    ("cpod-id-pattern", "what is only an example", {f"{SCHEMAS} Thing examples": [{"properties": {"id": "any"}}]}),
    ("cpod-no-inline-schemas", "three", {f"{GET} {OK}": THREE}),
    ("cpod-no-inline-schemas", "a name", {f"{GET} {OK}": ref("Named")}),
    ("cpod-no-inline-schemas", "parts of a component", {f"{SCHEMAS} More": {"allOf": [ref("Named"), FOUR]}}),
    ("cpod-no-inline-schemas", "three beside a name", {f"{GET} {OK}": {"type": "array", "items": {"allOf": [ref("Named"), THREE]}}}),
    ("cpod-pagination-shape", "items and total", {f"{LIST} {OK}": {"properties": {"items": THINGS, "total": TOTAL}}}),
    ("cpod-pagination-shape", "two parts", {f"{LIST} {OK}": {"allOf": [{"properties": {"data": THINGS}}, {"properties": {"total": TOTAL}}]}}),
    ("cpod-pagination-shape", "shared response", {"components responses": {"L": answer(ref("ThingList"))}, f"{LIST} responses 200": {"$ref": "#/components/responses/L"}}),
    ("cpod-pagination-shape", "no list", {"paths /v1/me": {"get": operation("getMe", ref("Thing"))}}),
    ("cpod-pagination-shape", "content of a record", {"paths /v1/things/{id}/content": {"get": operation("getContent", TEXT)}}),
]  # fmt: skip


def changed(changes):
    """The plain document with the values at some paths replaced."""
    document = deepcopy(PLAIN)
    for path, value in changes.items():
        *steps, last = path.split()
        node = document
        for step in steps:
            node = node.setdefault(step, {})
        if value is GONE:
            del node[last]
        else:
            node[last] = deepcopy(value)
    return document


def name(fixture):
    return f"{fixture[0]}: {fixture[1]}"


@pytest.fixture(scope="module")
def findings(tmp_path_factory):
    """What Spectral says of every fixture, in one run, since starting it takes longer than a fixture."""
    folder = tmp_path_factory.mktemp("fixtures")
    documents = {("fail", *fixture[:2]): changed(fixture[2]) for fixture in MUST_FAIL}
    documents |= {("pass", *fixture[:2]): changed(fixture[2]) for fixture in MUST_PASS} | {"plain": PLAIN}
    files = {str(folder / f"{number}.json"): key for number, key in enumerate(documents)}
    for file, key in files.items():
        Path(file).write_text(json.dumps(documents[key]))
    done = node("node_modules/.bin/spectral", "lint", "--ruleset=.spectral.yaml", "--format=json", *files)
    assert done.returncode == 1, done.stdout[:2000] + done.stderr
    found = {key: [] for key in documents}
    for finding in json.loads(done.stdout[: done.stdout.rindex("]") + 1]):
        found[files[finding["source"]]].append((finding["code"], " ".join(finding["path"]), finding["severity"]))
    return found


@pytest.mark.parametrize(("rule", "case", "changes", "path"), MUST_FAIL, ids=map(name, MUST_FAIL))
def test_a_rule_finds_what_breaks_it(findings, rule, case, changes, path):
    assert findings["fail", rule, case] == [(rule, path, SEVERITIES[rule])]


@pytest.mark.parametrize(("rule", "case", "changes"), MUST_PASS, ids=map(name, MUST_PASS))
def test_a_rule_lets_pass_what_keeps_it(findings, rule, case, changes):
    assert findings["pass", rule, case] == []


def test_the_plain_document_has_no_findings(findings):
    assert findings["plain"] == []


def test_the_rules_are_those_of_the_contract_page_and_each_has_both_kinds_of_fixtures():
    rules = yaml.safe_load((ROOT / ".spectral.yaml").read_text())["rules"]

    assert {rule: {"error": ERROR, "warn": WARN}[says["severity"]] for rule, says in rules.items()} == SEVERITIES
    assert {rule for rule, *_ in MUST_FAIL} == {rule for rule, *_ in MUST_PASS} == set(SEVERITIES)


PUBLISHED = "docs/api-contract/openapi.yaml"
RECOMMENDED = {"info-contact", "operation-operationId", "oas3-valid-media-example"}

NUMBER_FOR_TEXT = {"200": {"description": "An answer.", "content": {"application/json": {"schema": TEXT, "example": 1}}}}
AT_FAULT = {f"{LIST} operationId": GONE, f"{LIST} responses": NUMBER_FOR_TEXT, f"{SCHEMAS} Thing properties id": TEXT}


def our_rules_and_the_recommended(folder):
    """A ruleset with both, since resolving the document takes longer than its rules; ours get another name where both have the same."""
    ours = yaml.safe_load((ROOT / ".spectral.yaml").read_text())
    ours["rules"] = {f"our-{rule}": says for rule, says in ours["rules"].items()}
    ours["functionsDir"] = os.path.relpath(ROOT / ours["functionsDir"], folder)
    ours["extends"] = [str(Path(__file__).with_name("spectral-recommended.mjs"))]
    ruleset = folder / "both.yaml"
    ruleset.write_text(yaml.safe_dump(ours))
    return ruleset


def test_neither_our_rules_nor_the_recommended_find_anything_in_our_document(tmp_path):
    ruleset = our_rules_and_the_recommended(tmp_path)
    at_fault = tmp_path / "at-fault.json"
    at_fault.write_text(json.dumps(changed(AT_FAULT)))
    done = node("node_modules/.bin/spectral", "lint", f"--ruleset={ruleset}", "--format=json", "--fail-severity=hint", PUBLISHED, at_fault)

    assert done.returncode == 1, done.stdout[:4000] + done.stderr
    findings = json.loads(done.stdout[: done.stdout.rindex("]") + 1])
    assert [finding for finding in findings if finding["source"] != str(at_fault)] == []
    # Both kinds of rules were at work.
    assert {finding["code"] for finding in findings} >= RECOMMENDED | {
        "our-operation-operationId",
        "our-cpod-id-pattern",
        "our-cpod-pagination-shape",
    }
