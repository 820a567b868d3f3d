"""The plan of the SDKs: what it reads from the document, and that it refuses what no SDK has code for, saying where that stands."""

from typing import Any

import pytest
from msgspec.json import decode, encode

from cpod_backend.contract.model import load
from cpod_backend.derive.openapi import document
from cpod_backend.derive.sdk.plan import Kind, Role, Verb
from cpod_backend.derive.sdk.reading import read
from cpod_backend.derive.sdk.schemas import Unknown

Node = dict[str, Any]


@pytest.fixture(scope="module")
def published() -> Node:
    """The document as it is; tests change copies of it."""
    return document(load())


@pytest.fixture
def changed(published) -> Node:
    """Written and read anew, in a tenth of the time that a copy takes."""
    return decode(encode(published))


@pytest.fixture(scope="module")
def plan(published):
    return read(published)


def person(changed: Node) -> Node:
    return changed["components"]["schemas"]["Person"]["properties"]


def people(changed: Node) -> Node:
    return changed["paths"]["/v1/people"]


def put(node: Node, name: str, value: Any) -> None:
    node[name] = value


REFUSED = {
    "another version of OpenAPI": (lambda doc: put(doc, "openapi", "3.0.3"), "/openapi"),
    "an unknown method": (lambda doc: put(people(doc), "trace", {}), "/paths/~1v1~1people"),
    "a summary of a path": (lambda doc: put(people(doc), "summary", "All people"), "/paths/~1v1~1people"),
    "a callback": (lambda doc: put(people(doc)["post"], "callbacks", {}), "/paths/~1v1~1people/post"),
    "a deprecated operation": (lambda doc: put(people(doc)["get"], "deprecated", True), "/paths/~1v1~1people/get"),
    "an operation with another verb": (lambda doc: put(people(doc)["post"], "operationId", "hirePerson"), "/paths/~1v1~1people/post/operationId"),
    "an operation without a success": (lambda doc: put(people(doc)["post"], "responses", {"404": {}}), "/paths/~1v1~1people/post/responses"),
    "a body in another media type": (
        lambda doc: put(people(doc)["post"]["requestBody"], "content", {"text/csv": {}}), "/paths/~1v1~1people/post/requestBody/content",
    ),
    "a body without a name": (
        lambda doc: put(people(doc)["post"]["requestBody"]["content"]["application/json"], "schema", {"type": "object"}), "/paths/~1v1~1people/post",
    ),
    "an unknown keyword": (lambda doc: put(person(doc)["email"], "contentEncoding", "base64"), "/components/schemas/Person/properties/email"),
    "a choice of two types": (lambda doc: put(person(doc)["email"], "type", ["string", "integer"]), "/components/schemas/Person/properties/email"),
    "a type that JSON does not have": (lambda doc: put(person(doc)["email"], "type", "file"), "/components/schemas/Person/properties/email"),
    "nothing but null": (lambda doc: put(person(doc)["email"], "type", "null"), "/components/schemas/Person/properties/email"),
    "an object without a name": (
        lambda doc: put(person(doc), "email", {"type": "object", "description": "x", "properties": {}}), "/components/schemas/Person/properties/email",
    ),
    "a closed map": (
        lambda doc: put(person(doc), "email", {"type": "object", "description": "x", "additionalProperties": False}),
        "/components/schemas/Person/properties/email",
    ),
    "an array of what is unknown": (
        lambda doc: put(person(doc), "email", {"type": "array", "description": "x", "items": {"type": "string", "not": {}}}),
        "/components/schemas/Person/properties/email/items",
    ),
    "a choice between models": (
        lambda doc: put(person(doc), "email", {"description": "x", "oneOf": [{"$ref": "#/components/schemas/Group"}, {"$ref": "#/components/schemas/Person"}]}),
        "/components/schemas/Person/properties/email",
    ),
    "a reference to elsewhere": (
        lambda doc: put(person(doc), "email", {"description": "x", "$ref": "other.yaml#/Email"}), "/components/schemas/Person/properties/email",
    ),
    "an object of two schemas": (lambda doc: put(doc["components"]["schemas"]["Person"], "allOf", []), "/components/schemas/Person"),
    "an object with a discriminator": (lambda doc: put(doc["components"]["schemas"]["Person"], "discriminator", {}), "/components/schemas/Person"),
    "a model that is no object": (lambda doc: put(doc["components"]["schemas"]["PersonCreate"], "type", "array"), "/components/schemas/PersonCreate"),
    "a filter of an unknown kind": (
        lambda doc: people(doc)["get"]["parameters"].append({"name": "near", "in": "query", "description": "x", "schema": {"$ref": "#/components/schemas/Group"}}),
        "/components/schemas/Person",
    ),
    "a filter that takes one value only": (
        lambda doc: people(doc)["get"]["parameters"].append({"name": "near", "in": "query", "description": "x", "schema": {"type": "string"}}),
        "/components/schemas/Person",
    ),
    "a relation without a member": (lambda doc: person(doc).pop("manager"), "/components/schemas/Person/properties"),
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSED)
def test_what_no_sdk_has_code_for_is_refused_with_the_place_where_it_stands(what, changed):
    change, pointer = REFUSED[what]
    change(changed)

    with pytest.raises(Unknown) as refused:
        read(changed)
    assert str(refused.value).startswith(f"{pointer}: "), refused.value
    assert "teach src/cpod_backend/derive/sdk/" in str(refused.value)


def test_every_tag_is_a_service_and_every_entity_a_collection(plan, published):
    assert [service.name for service in plan.services] == [tag["name"] for tag in published["tags"]]
    assert sum(len(service.collections) for service in plan.services) == 83
    assert {service.collections[0].key for service in plan.services} == {""}


def test_every_operation_of_the_document_is_in_the_plan_once(plan, published):
    written = [
        node["operationId"] for item in published["paths"].values() for name, node in item.items() if name not in ("servers", "parameters")
    ]
    planned = [operation.id for service in plan.services for each in service.collections for operation in each.operations]
    planned += [operation.id for group in plan.groups for operation in group.operations]

    assert sorted(planned) == sorted(written)


def test_members_keep_what_their_schemas_say(plan):
    seat = {field.name: field for field in plan.models["LicenseAssignment"].fields}
    relations = {field.name: field for field in plan.models["LicenseAssignment"].expansions}

    assert (seat["status"].type.kind, seat["status"].type.enum.values) == (Kind.ENUM, ("active", "revoked"))
    assert (seat["assignedAt"].type.kind, seat["assignedAt"].type.nullable, seat["assignedAt"].read_only) == (Kind.TIME, True, True)
    assert (seat["licenseId"].refers_to, "license" in seat) == (("SoftwareLicense",), False)
    assert relations["license"].type.model == "SoftwareLicense"
    assert next(field for field in plan.models["SoftwareLicenseCreate"].fields if field.name == "licenseKey").secret
    assert next(field for field in plan.models["SoftwareLicense"].fields if field.name == "cost").minor_units


def test_roles_tell_records_bodies_and_parts(plan):
    roles = {
        name: plan.models[name].role for name in ("Person", "PersonCreate", "PersonUpdate", "VendorAddress", "VendorAddressInput", "Token")
    }

    assert list(roles.values()) == [Role.RECORD, Role.CREATE, Role.UPDATE, Role.PART, Role.PART_INPUT, Role.PLAIN]


def test_filters_are_compared_or_repeated(plan):
    people = {found.name: found for found in plan.services[0].collections[0].filters}

    assert (people["createdAt"].compared, people["createdAt"].type.kind) == (True, Kind.TIME)
    assert (people["status"].compared, people["status"].type.kind) == (False, Kind.ENUM)
    assert not {"page", "cursor", "q", "sort", "expand"} & set(people)


def test_what_may_be_sent_again_is_known(plan):
    creation = plan.services[0].collections[0].operation(Verb.CREATE)
    storage = {operation.verb: operation for operation in plan.services[-1].collections[0].operations}
    registration = next(group for group in plan.groups if group.name == "apps").operations[0]

    assert creation.idempotency_key and registration.idempotency_key
    assert not storage[Verb.COMPLETE].idempotency_key
    assert (registration.prefix, registration.authorized) == ("/api", True)


def test_a_model_stands_with_its_own_entity_wherever_else_it_is_shown(plan):
    assert plan.homes["Group"] == "Groups", "people have groups as a relation, and come first"
    assert plan.homes["SupplierAddress"] == plan.homes["SupplierAddressInput"] == "Procurement"
    assert plan.homes["RegisteredApp"] == "apps"
    assert plan.models_of("Licenses") == [
        "SoftwareLicense", "SoftwareLicenseCreate", "SoftwareLicenseUpdate",
        "LicenseAssignment", "LicenseAssignmentCreate", "LicenseAssignmentUpdate",
    ]  # fmt: skip
    assert set(plan.homes) == set(plan.models)
