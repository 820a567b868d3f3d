"""Documents in collections: keyed once, measured and digested, merged member by member, locked, and arranged in trees."""

import json
from datetime import datetime, timedelta
from hashlib import sha256

import pytest

from cpod_backend.contract.formats import write_time
from cpod_backend.domains.storage.canonical import canonical_json

VALUE = {"title": "Q1", "count": 41, "settings": {"remindAfterDays": 5}}


def keep(api, key="k1", **fields):
    """A shared document in one collection."""
    return api.create("StorageRecord", **({"collection": "reviews", "key": key, "value": VALUE} | fields))


def test_size_and_digest_follow_from_the_value(api):
    made = keep(api).data

    text = json.dumps(VALUE, separators=(",", ":"), sort_keys=True)
    assert (made["sizeBytes"], made["checksumSha256"]) == (len(text), sha256(text.encode()).hexdigest())


def test_equal_documents_have_equal_digests(api):
    first = keep(api, "k1", value={"a": 1, "b": [2.0, "ä"]}).data
    second = keep(api, "k2", value={"b": [2, "ä"], "a": 1.0}).data

    assert first["checksumSha256"] == second["checksumSha256"]


@pytest.mark.parametrize(("value", "text"), [
    ({"b": 1, "a": None, "\u20ac": True, "\U0001f600": 1, "\ufb33": 2}, '{"a":null,"b":1,"€":true,"😀":1,"\ufb33":2}'),
    ([333333333.33333329, 1e30, 4.50, 2e-3, 0.000000000000000000000000001], "[333333333.3333333,1e+30,4.5,0.002,1e-27]"),
    ([0.0, -0.0, 1e21, 1e20, 1e-6, 1e-7, -1.5e-9, 123456789012345680000], "[0,0,1e+21,100000000000000000000,0.000001,1e-7,-1.5e-9,123456789012345680000]"),
    ("\u20ac$\u000f\nA'B\"\\\\\"/", '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'),
])  # fmt: skip
def test_canonical_json_is_that_of_rfc_8785(value, text):
    assert canonical_json(value) == text


@pytest.mark.parametrize("value", [{"x": 10**400}, {"list": [{"y": -(10**309)}]}])
def test_a_number_that_has_no_canonical_form_is_refused(api, value):
    refused = keep(api, value=value)

    assert (refused.status, refused.fields) == (422, ["/value"])
    assert api.change(keep(api).data, value=value).fields == ["/value"]
    assert keep(api, "k2", value={"x": 10**308}).status == 201


def test_the_server_makes_a_key_where_none_is_given(api):
    first, second = keep(api, None).data, keep(api, None).data

    assert first["key"] == first["id"].removeprefix("rec-").lower()
    assert first["key"] != second["key"]


def test_a_shared_key_is_held_once(api):
    first = keep(api).data

    assert keep(api).fields == ["/key"]
    assert keep(api, collection="others").status == 201
    api.remove(first)
    assert keep(api).status == 201


def test_a_private_key_is_held_once_by_each_application(api):
    own = api.as_application(api.make("Application"))

    assert [keep(client, tier="private").status for client in (api, own)] == [201, 201]
    assert [keep(client, tier="private").fields for client in (api, own)] == [["/key"], ["/key"]]


def test_a_persons_key_is_held_once_over_all_applications(api):
    application = api.make("Application")
    own = api.as_application(application)
    person = api.make("Person")

    made = keep(api.as_person(person), tier="user").data
    assert (made["ownerId"], made["applicationId"]) == (person["id"], None)
    assert keep(own, tier="user", ownerId=person["id"]).fields == ["/key"]
    assert keep(own, "k2", tier="user", ownerId=person["id"]).data["applicationId"] == application["id"]
    assert keep(own, tier="user").fields == ["/ownerId"]


def test_a_patch_merges_into_the_value(api):
    made = keep(api).data

    changed = api.change(made, value={"count": 42, "title": None, "settings": {"color": "red"}, "list": [1, 2]}).data

    assert changed["value"] == {"count": 42, "settings": {"remindAfterDays": 5, "color": "red"}, "list": [1, 2]}
    assert changed["checksumSha256"] != made["checksumSha256"]


def test_a_value_grows_to_one_mebibyte(api):
    made = keep(api, value={"a": "x" * 600_000}).data
    room = 1024 * 1024 - len('{"a":"","b":""}') - 600_000

    assert api.change(made, value={"b": "x" * (room + 1)}).fields == ["/value"]
    assert api.change(made, value={"b": "x" * room}).data["sizeBytes"] == 1024 * 1024


def test_a_locked_document_is_only_unlocked(api):
    made = keep(api, isLocked=True).data

    assert api.change(made, value={"count": 1}).fields == ["/value"]
    assert api.change(made, isLocked=False, sortKey="x").fields == ["/sortKey"]
    assert api.remove(made).status == 422
    assert api.change(made, isLocked=False).status == 200
    assert api.change(made, value={"count": 1}).status == 200
    assert api.remove(made).status == 204


def test_a_document_lives_from_its_latest_write_on(api):
    made = keep(api, ttlSeconds=60).data

    changed = api.change(made, sortKey="x").data

    for record in (made, changed):
        assert record["expiresAt"] == write_time(datetime.fromisoformat(record["updatedAt"]) + timedelta(seconds=60))
    assert api.change(made, ttlSeconds=None).data["expiresAt"] is None


def test_a_release_is_one_of_a_schema(api):
    assert keep(api, schemaName=None).fields == ["/schemaName"]
    assert keep(api, schemaName=None, schemaRelease=None).status == 201


def test_a_parent_is_in_the_same_collection_and_space(api):
    keep(api, "top")
    keep(api, "elsewhere", collection="others")
    keep(api, "mine", tier="private")

    assert keep(api, "child", parentKey="top").status == 201
    for stranger in ("elsewhere", "mine", "nobody"):
        assert keep(api, "lost", parentKey=stranger).fields == ["/parentKey"]


def test_a_document_is_never_above_itself(api):
    top = keep(api, "top").data
    keep(api, "middle", parentKey="top")
    keep(api, "low", parentKey="middle")

    assert api.change(top, parentKey="low").fields == ["/parentKey"]
    assert api.change(top, parentKey="top").fields == ["/parentKey"]
    assert keep(api, "own", parentKey="own").fields == ["/parentKey"]


@pytest.mark.parametrize(("field", "value"), [("collection", "others"), ("key", "k2"), ("tier", "private")])
def test_a_document_does_not_move(api, field, value):
    assert f"/{field}" in api.change(keep(api).data, **{field: value}).fields


def test_a_document_goes_to_the_archive_and_back(api):
    made = keep(api).data

    assert api.change(made, status="archived").status == 200
    assert api.change(made, status="active").status == 200
    assert api.change(made, status=None).status == 400
