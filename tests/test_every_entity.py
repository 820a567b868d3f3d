"""Walks all 83 entities through everything a client can do with a record."""

import pytest

from cpod_backend.contract.entity import Many, One
from cpod_backend.contract.model import EntityModel, Field
from cpod_backend.contract.shapes import Shape
from tests.client import Api, lasting, model, sendable

ENTITIES = [entity.name for entity in model().entities]
# Events and spans tell what happened, so none of their labels changes either.
APPEND_ONLY = {"AuditEvent", "AppEvent", "Trace"}
# The audit trail is never deleted, and the example of a file stands under a lock.
KEPT = {"AuditEvent", "StorageObject"}
# Fields that a client may send, and that the server works out from others where these are there, as they are in the examples.
WORKED_OUT = {("Deal", "amount"), ("PersonGoal", "progressPercent")}
# What a second record of the same example must say to stand beside the first.
BESIDE = {"SlaPolicy": {"rank": 2}}


@pytest.fixture(params=ENTITIES)
def entity(request) -> EntityModel:
    return model().by_name[request.param]


def value_of(record, field: Field):
    """A value of the field as a query names it."""
    held = record[field.name]
    value = held[0] if isinstance(held, list) else held
    return str(value).lower() if isinstance(value, bool) else value


def ids(answer) -> list[str]:
    assert answer.status == 200, answer
    return [record["id"] for record in answer.body["data"]]


def test_a_record_comes_back_as_it_was_made(api, entity):
    created = api.create(entity.name)
    record = created.data

    assert created.status == 201
    assert created.headers["location"] == f"{entity.path}/{record['id']}"
    secrets = {field.name for field in entity.shown_once}
    found = api.get(created.headers["location"]).data
    assert lasting(found) == lasting({name: value for name, value in record.items() if name not in secrets})
    shown = {field.name for field in entity.fields.values() if not field.secret}
    assert set(record) - secrets == shown


def test_lists_and_gets_answer_for_its_id_at_the_base_path_too(api, entity):
    record = api.make(entity.name)

    assert record["id"] in ids(api.list(entity.name))
    assert api.get(f"/v1/{entity.domain.prefix}/{record['id']}").data["id"] == record["id"]
    assert api.get(f"/api{entity.path}/{record['id']}").data["id"] == record["id"]


def test_every_filterable_field_filters(api, entity):
    record = api.make(entity.name)

    for field in entity.filterable.values():
        filters = filters_for(record, field)
        assert record["id"] in ids(api.list(entity.name, **filters)), (field.name, filters)


def filters_for(record, field: Field) -> dict[str, str]:
    """A filter that finds the record by this field."""
    value = value_of(record, field) if record[field.name] != [] else None
    if value is None:
        return {} if record[field.name] == [] else {"missing": field.name}
    if field.shape.kind in ("integer", "number") or field.shape.format in ("date", "date-time"):
        return {f"{field.name}[gte]": value, f"{field.name}[lte]": value, "exists": field.name}
    return {field.name: value}


def test_a_filter_that_does_not_fit_hides_the_record(api, entity):
    record = api.make(entity.name)

    for field in entity.filterable.values():
        if field.shape.kind == "string" and not (field.shape.choices or field.shape.ref or field.shape.format) and record[field.name]:
            other = f"{entity.prefix}-{26 * '0'}" if field.name == "id" else "no record has this"
            assert record["id"] not in ids(api.list(entity.name, **{field.name: other})), field.name
        if record[field.name] is not None:
            assert record["id"] not in ids(api.list(entity.name, missing=field.name)), field.name


def test_every_sortable_field_sorts(api, entity):
    made = [api.make(entity.name)["id"], api.make(entity.name, **BESIDE.get(entity.name, {}))["id"]]

    for name in entity.sortable:
        for order in (name, f"-{name}"):
            answer = api.list(entity.name, sort=order)
            values = [record[name] for record in answer.body["data"] if record[name] is not None]
            assert values == sorted(values, reverse=order.startswith("-")), order
            assert set(made) <= set(ids(answer))


def test_every_field_sent_back_as_it_was_makes_no_version(api, entity):
    record = api.make(entity.name)

    for field in entity.fields.values():
        if field.server_set or field.secret or entity.name in APPEND_ONLY:
            continue
        answer = api.change(record, **{field.name: sendable(record[field.name], field.shape)})
        assert answer.status == 200, (field.name, answer)
        assert answer.data["version"] == record["version"], field.name


def test_every_mutable_field_takes_another_value_or_a_rule_says_why_not(api, entity):
    record = api.make(entity.name)

    for field in entity.fields.values():
        value = None if field.server_set or field.secret or entity.name in APPEND_ONLY else changed(record[field.name], field.shape)
        if value is None:
            continue
        answer = api.change(record, **{field.name: value})
        if (entity.name, field.name) in WORKED_OUT:
            assert answer.data[field.name] == record[field.name], field.name
        elif answer.status == 200:
            assert same(answer.data[field.name], value), (field.name, value, answer.data[field.name])
            assert answer.data["version"] == record["version"] + 1, field.name
            assert lasting(api.read(record)) == lasting(answer.data), field.name
            record = answer.data
        else:
            assert answer.status == 422 and answer.body["title"] == "Unprocessable Entity" and answer.body["errors"], (field.name, answer)
            assert api.read(record)["version"] == record["version"], field.name


def changed(held, shape: Shape):
    """A valid value other than the one held, or None where only a record made for it would do."""
    if shape.choices:
        return next((choice for choice in shape.choices if choice != held), None)
    if shape.kind == "boolean":
        return not held
    if shape.kind in ("integer", "number"):
        low, high = shape.min or 0, shape.max or 10**6
        return next((number for number in ((held or low) + 1, (held or low) - 1) if low <= number <= high and number != held), None)
    if shape.kind != "string" or shape.ref or shape.pattern:
        return None
    if shape.format in ("date", "date-time"):
        return FORMATTED[shape.format] if held != FORMATTED[shape.format] else None
    if shape.format:
        return next((text for text in (FORMATTED.get(shape.format),) if text and text != held), None)
    return f"Changed {held or ''}"[: int(shape.max or 100)].rstrip()


FORMATTED = {
    "date": "2026-06-17", "date-time": "2026-06-17T09:30:00.000Z", "email": "changed@acme.example", "uri": "https://acme.example/changed",
    "iso-4217": "CHF", "iso-3166": "NO", "bcp-47": "nb-NO", "iana-timezone": "Europe/Oslo", "e164": "+4722222222", "mime": "text/csv",
    "sha256": "ab" * 32, "semver": "7.8.9", "hostname": "changed.acme.example", "cron": "15 4 * * *", "cve": "CVE-2026-12345",
}  # fmt: skip


def same(told, sent) -> bool:
    """Whether a value came back as it was sent."""
    return told == sent or (isinstance(sent, float) and abs(told - sent) < 1e-9)


def test_a_patch_makes_a_new_version(api, entity):
    record = api.make(entity.name)
    answer = api.change(record, externalId="key-1", tags=["blue"], metadata={"a": "b"})
    if entity.name in APPEND_ONLY:
        assert answer.status == 422
        return
    changed = answer.data

    assert (changed["version"], changed["externalId"], changed["tags"]) == (record["version"] + 1, "key-1", ["blue"])
    assert changed["updatedAt"] >= record["updatedAt"]
    assert record["id"] in ids(api.list(entity.name, tags="blue", externalId="key-1"))


def test_every_optional_field_can_be_cleared_or_a_rule_says_why_not(api, entity):
    record = api.make(entity.name)

    for field in entity.fields.values():
        if field.server_set or field.secret or record.get(field.name) is None or not field.shape.nullable:
            continue
        answer = api.change(record, **{field.name: None})
        if answer.status == 200:
            record = answer.data
            assert record[field.name] is None or field.attr in stamped(entity), field.name
        else:
            assert answer.status == 422 and answer.body["errors"], (field.name, answer)


def stamped(entity: EntityModel) -> set[str]:
    """Fields that the server fills in again where a client leaves them empty."""
    return {field.attr for field in entity.fields.values()} if entity.stamps else {kind for _, kind in entity.typed_references}


def test_a_required_field_cannot_be_cleared(api, entity):
    record = api.make(entity.name)

    for field in entity.fields.values():
        if field.required and not field.server_set:
            refused = api.change(record, **{field.name: None})
            assert refused.status in (400, 422), (field.name, refused)


def test_a_required_field_cannot_be_left_out(api, entity):
    for field in entity.fields.values():
        if field.required and not field.server_set:
            refused = api.create(entity.name, **{field.name: None})
            assert (refused.status, f"/{field.name}" in refused.fields) == (400, True), (field.name, refused)


def test_every_relation_leads_to_its_record(api, entity):
    """The record names a target by each reference that it may, and the targets name it; a rule that says no must say so of the reference."""
    record = api.make(entity.name)

    for name, relation in entity.relations.items():
        if isinstance(relation, One):
            record = leads_to_one(api, record, entity, name, relation)
        else:
            leads_to_many(api, record, entity, name, relation)


def leads_to_one(api, record, entity: EntityModel, name: str, relation: One):
    field = entity.by_attr[relation.via]
    many = field.shape.kind == "array"
    if not record[field.name] and not field.server_set and entity.name not in APPEND_ONLY:
        ref = (field.shape.items or field.shape).ref
        target = api.make(ref.entities[0])["id"]
        changed = api.change(record, **{field.name: [target] if many else target})
        if changed.status != 200:
            assert changed.status == 422 and changed.fields, (name, changed)
        record = changed.data if changed.status == 200 else record
    held = record[field.name]
    expanded = api.get(api.path(record["id"]), expand=name).data[name]
    (listed,) = [item for item in api.list(entity.name, expand=name).body["data"] if item["id"] == record["id"]]
    found = [item["id"] for item in expanded] if many else expanded and expanded["id"]
    assert (found, listed[name]) == (held or ([] if many else None), expanded), name
    return record


def leads_to_many(api, record, entity: EntityModel, name: str, relation: Many):
    other = model().by_name[relation.entity]
    field = other.by_attr[relation.by]
    made = None
    if not field.server_set:
        answer = api.create(other.name, **{field.name: [record["id"]] if field.shape.kind == "array" else record["id"]})
        assert answer.status == 201 or (answer.status == 422 and answer.fields), (name, answer)
        made = answer.data["id"] if answer.status == 201 else None
    pointing = (
        [item["id"] for item in api.list(other.name, **{field.name: record["id"]}).body["data"]] if field.name in other.filterable else None
    )
    expanded = [item["id"] for item in api.get(api.path(record["id"]), expand=name).data[name]]
    assert made is None or made in expanded, name
    assert pointing is None or expanded == pointing, name


def test_only_the_named_fields_come_back(api, entity):
    record = api.make(entity.name)

    assert api.get(api.path(record["id"]), fields="createdAt,version").data == {key: record[key] for key in ("id", "createdAt", "version")}


def test_a_deleted_record_is_gone_until_asked_for(api, entity):
    record = api.make(entity.name)
    removed = api.remove(record)
    if entity.name in KEPT:
        assert removed.status == 422
        return

    assert removed.status == 204, removed
    assert api.get(api.path(record["id"])).status == 404
    assert record["id"] not in ids(api.list(entity.name))
    assert api.remove(record).status == 404
    shown = api.get(api.path(record["id"]), includeDeleted="true").data
    assert shown["deletedAt"] is not None
    assert record["id"] in ids(api.list(entity.name, includeDeleted="true"))


def test_unique_values_are_taken_and_become_free(api, entity):
    record = api.make(entity.name)
    if entity.name in APPEND_ONLY:
        return
    assert api.change(record, externalId="one").status == 200
    other = api.make(entity.name, **BESIDE.get(entity.name, {}))

    refused = api.change(other, externalId="one")

    assert (refused.status, refused.fields) == (422, ["/externalId"])
    if api.remove(record).status == 204 and api.get(api.path(other["id"])).status == 200:
        assert api.change(other, externalId="one").status == 200


def test_server_set_fields_are_refused(api, entity):
    body = api.body(entity.name)

    for name in entity.server_set:
        refused = api.post(entity.path, **body, **{name: "x"})
        assert (refused.status, f"/{name}" in refused.fields) == (400, True), name


def test_other_tenants_see_nothing(api, entity):
    record = api.make(entity.name)
    other = Api.of(api.deployment, f"{record['tenantId']}-other")

    assert other.get(api.path(record["id"])).status == 404
    assert other.patch(api.path(record["id"]), tags=["x"]).status == 404
    assert other.delete(api.path(record["id"])).status == 404
    assert all(item["tenantId"] != record["tenantId"] for item in other.list(entity.name).body["data"])
