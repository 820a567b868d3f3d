"""The OpenAPI document: valid, complete, closed, and the same as what the domain files say."""

import json
import re
from pathlib import Path
from typing import ClassVar

import jsonschema_rs
from jsonschema import Draft202012Validator
from openapi_schema_validator import OAS31_BASE_DIALECT_ID, OAS31Validator
from openapi_schema_validator._specifications import REGISTRY
from openapi_spec_validator import OpenAPIV31SpecValidator, validate
from openapi_spec_validator.validation.keywords import OpenAPIV31SchemaValidator

from tests.client import model

ROOT = Path(__file__).parents[2]
DOCUMENT = json.loads((ROOT / "docs" / "api-contract" / "openapi.json").read_text())
SCHEMAS = DOCUMENT["components"]["schemas"]
METHODS = ("get", "post", "put", "patch", "delete")
OPERATIONS = [(path, method, item[method]) for path, item in DOCUMENT["paths"].items() for method in METHODS if method in item]


class SchemasInRust(OpenAPIV31SchemaValidator):
    """Checks schemas against the validator's own metaschema in Rust, since Python takes three times as long for the whole document."""

    RUST = jsonschema_rs.Draft202012Validator(
        OAS31Validator.META_SCHEMA,
        registry=jsonschema_rs.Registry([(uri, REGISTRY.contents(uri)) for uri in REGISTRY if uri != OAS31_BASE_DIALECT_ID]),
        validate_formats=True,
    )

    def _get_schema_checker(self, schema, schema_value):
        usual = super()._get_schema_checker(schema, schema_value)
        if self._get_schema_dialect_id(schema, schema_value) != OAS31_BASE_DIALECT_ID:
            return usual
        # What Rust refuses goes on to the usual check, which says what is wrong in the usual words.
        return lambda value: None if self.RUST.is_valid(value) else usual(value)


class Validator(OpenAPIV31SpecValidator):
    keyword_validators: ClassVar = {**OpenAPIV31SpecValidator.keyword_validators, "schema": SchemasInRust}


def test_it_is_a_valid_openapi_document():
    validate(DOCUMENT, cls=Validator)


def test_every_entity_has_its_five_operations():
    ids = [operation["operationId"] for _, _, operation in OPERATIONS]

    assert len(ids) == len(set(ids)) == 83 * 5 + 4 + 3
    assert {"uploadStorageContent", "completeStorageContent", "downloadStorageContent"} <= set(ids)
    assert {"listPeople", "createPerson", "getPerson", "updatePerson", "deletePerson"} <= set(ids)
    for entity in model().entities:
        assert set(DOCUMENT["paths"][entity.path]) == {"get", "post"}
        assert set(DOCUMENT["paths"][entity.path + "/{id}"]) == {"parameters", "get", "patch", "delete"}


def test_every_operation_says_what_it_does_under_one_tag():
    tags = {tag["name"] for tag in DOCUMENT["tags"]}

    assert tags == {domain.name for domain in model().domains}
    for path, _, operation in OPERATIONS:
        assert re.fullmatch(r"[a-z][A-Za-z]+", operation["operationId"]), path
        assert len(operation["description"]) > 20, path
        assert len(operation["tags"]) == 1 and operation["tags"][0] in tags, path
        assert any(status.startswith("2") for status in operation["responses"]), path
        assert {"400", "401", "429", "500"} <= set(operation["responses"]), path


def test_a_and_an_stand_before_the_names_that_sound_so():
    summaries = {operation["operationId"]: operation["summary"] for _, _, operation in OPERATIONS}

    spoken = {"AuditEvent": "an", "Invoice": "an", "RfpRecord": "an", "SlaPolicy": "an", "Person": "a", "SocAlert": "a", "RiskItem": "a"}
    for name, article in spoken.items():
        assert summaries[f"get{name}"] == f"Get {article} {name}"
    assert [text for text in [*summaries.values(), *(schema.get("description", "") for schema in SCHEMAS.values())] if " a A" in text] == []


def test_every_path_starts_with_v1_and_has_both_servers():
    assert all(path.startswith("/v1/") for path in DOCUMENT["paths"])
    assert [server["url"] for server in DOCUMENT["servers"]] == ["http://localhost:4000", "https://api.cyberpod.app"]
    for path in ("/v1/auth/token", "/v1/auth/revoke", "/v1/auth/introspect", "/v1/apps/register"):
        assert [server["url"] for server in DOCUMENT["paths"][path]["servers"]] == [
            "http://localhost:4000/api",
            "https://api.cyberpod.app/api",
        ]


def test_security_names_the_scope_of_each_operation():
    scopes = DOCUMENT["components"]["securitySchemes"]["oauth2"]["flows"]["clientCredentials"]["scopes"]
    for path, method, operation in OPERATIONS:
        if path.startswith("/v1/auth/"):
            assert operation["security"] == []
            continue
        (oauth, bearer) = operation["security"]
        assert bearer == {"bearer": []}
        assert set(oauth["oauth2"]) <= set(scopes)
        if path != "/v1/apps/register":
            assert oauth["oauth2"][0].endswith(":read" if method == "get" else ":write")


def test_every_object_is_closed():
    found = [(name, schema) for name, whole in SCHEMAS.items() for schema in objects(whole)]

    assert [(name, schema) for name, schema in found if "additionalProperties" not in schema] == []
    assert [(name, schema) for name, schema in found if "properties" in schema and schema["additionalProperties"] is not False] == []


def objects(node):
    """Every object schema within a schema."""
    if isinstance(node, dict):
        if node.get("type") == "object" or node.get("type") == ["object", "null"]:
            yield node
        for key, value in node.items():
            if key not in ("example", "examples", "default"):
                yield from objects(value)
    elif isinstance(node, list):
        for item in node:
            yield from objects(item)


def test_every_id_and_reference_has_a_pattern():
    for entity in model().entities:
        properties = SCHEMAS[entity.name]["properties"]
        assert properties["id"]["pattern"].startswith(f"^{entity.prefix}-")
        for field in entity.references:
            shape = field.shape.items or field.shape
            if shape.ref and not field.secret:
                schema = properties[field.name]
                assert "pattern" in schema.get("items", schema), (entity.name, field.name)


def test_every_component_is_used_and_every_reference_leads_somewhere():
    text = json.dumps(DOCUMENT)
    used = set(re.findall(r'"#/components/(\w+)/([^"/]+)', text))
    defined = {(kind, name) for kind, items in DOCUMENT["components"].items() for name in items if kind != "securitySchemes"}

    assert used - defined == set()
    assert defined - used == set()


def test_every_example_fits_its_schema():
    validators = {name: Draft202012Validator(closed_under(name)) for name in SCHEMAS}
    checked = 0
    for path, _, operation in OPERATIONS:
        answers = [answer for answer in operation["responses"].values() if "content" in answer]
        for content in [operation.get("requestBody", {}).get("content", {}), *(answer["content"] for answer in answers)]:
            for kind, media in content.items():
                if kind == "*/*":
                    continue
                name = media["schema"]["$ref"].rpartition("/")[2]
                example = media["example"] if "example" in media else DOCUMENT["components"]["examples"][name]["value"]
                errors = [error.message for error in validators[name].iter_errors(example)]
                assert errors == [], (path, name)
                checked += 1
    assert checked > 400


def closed_under(name):
    return {"$ref": f"#/components/schemas/{name}", "components": {"schemas": SCHEMAS}}


def test_info_has_contact_and_license():
    assert DOCUMENT["openapi"].startswith("3.1.")
    assert set(DOCUMENT["info"]["contact"]) == {"name", "url", "email"}
    assert DOCUMENT["info"]["license"]["identifier"] == "Apache-2.0"


def test_readers_of_the_document_learn_that_ids_of_examples_stand_for_records_of_theirs():
    assert "The ids in the examples stand for records of yours" in DOCUMENT["info"]["description"]


def test_the_emulator_serves_the_committed_document_with_a_tag(connection):
    for name in ("openapi.json", "openapi.yaml"):
        answer = connection.get(f"/{name}")
        assert answer.content == (ROOT / "docs" / "api-contract" / name).read_bytes()
        assert connection.get(f"/{name}", headers={"if-none-match": answer.headers["etag"]}).status_code == 304
