"""Files: a path is held once, what is told of the bytes is true, and what is kept stays."""

from base64 import b64encode
from hashlib import sha256

import pytest

BYTES = b"All privileged roles reviewed."
DIGEST = sha256(BYTES).hexdigest()
CONTENT = b64encode(BYTES).decode()
OTHER = b64encode(b"Other bytes").decode()
FREE = {"lockMode": "none", "retainUntilAt": None}


def store(api, path="a.txt", **fields):
    """A file without a lock in one bucket."""
    return api.create("StorageObject", **(FREE | {"path": path, "bucket": "shelf", "content": CONTENT} | fields))


@pytest.fixture
def narrow(api):
    """A client of the same tenant that is no administrator."""
    return api.narrowed("storage:read storage:write")


def test_size_digest_and_tag_follow_from_the_bytes(api):
    made = store(api).data

    assert (made["sizeBytes"], made["checksumSha256"], made["etag"]) == (len(BYTES), DIGEST, f'"{DIGEST[:32]}"')
    assert (made["status"], made["scanResult"]) == ("available", "not_scanned")


def test_the_bytes_are_not_in_the_record(api):
    made = store(api).data

    assert "content" not in made
    assert CONTENT not in api.list("StorageObject").text


def test_other_bytes_have_another_tag(api):
    made = store(api).data

    changed = api.change(made, content=OTHER).data

    assert changed["sizeBytes"] == 11
    assert changed["checksumSha256"] == sha256(b"Other bytes").hexdigest()
    assert changed["etag"] != made["etag"]


def test_an_empty_file_is_a_file(api):
    made = store(api, content="").data

    assert (made["status"], made["sizeBytes"]) == ("available", 0)


def test_content_of_five_mebibytes_is_taken_and_one_byte_more_is_refused(api):
    largest = b64encode(bytes(5 * 1024 * 1024)).decode()
    more = b64encode(bytes(5 * 1024 * 1024 + 1)).decode()

    made = store(api, content=largest).data
    assert made["sizeBytes"] == 5 * 1024 * 1024
    for refused in (store(api, "b.txt", content=more), api.change(made, content=more)):
        assert (refused.status, refused.fields) == (422, ["/content"])
        assert "5242881 bytes, and 5242880 are the most" in refused.detail
    other = b"\1" * 5 * 1024 * 1024
    assert api.change(made, content=b64encode(other).decode()).data["checksumSha256"] == sha256(other).hexdigest()
    too_long = store(api, "b.txt", content="A" * 7_000_001)
    assert (too_long.status, too_long.fields, too_long.body["title"]) == (422, ["/content"], "Validation Error")


def test_a_body_has_one_mebibyte_beside_the_longest_content(api):
    made = store(api).data
    limit = 1024 * 1024 + 7_000_000

    for refused in (store(api, "b.txt", content="A" * limit), api.change(made, content="A" * limit)):
        assert (refused.status, refused.detail) == (413, f"the body is larger than {limit} bytes")
    assert api.read(made)["version"] == 1


def test_a_file_without_bytes_waits_for_them(api):
    made = store(api, content=None).data

    assert (made["status"], made["sizeBytes"], made["checksumSha256"], made["etag"]) == ("pending_upload", None, None, None)
    assert api.change(made, content=CONTENT).data["status"] == "available"
    assert api.change(made, content=None).data["status"] == "pending_upload"


def test_a_file_in_the_archive_is_archived(api):
    made = store(api, storageClass="archive").data

    assert made["status"] == "archived"
    assert api.change(made, storageClass="standard").data["status"] == "available"


def test_an_address_is_given_where_it_leads_to_something(api):
    """Bytes that stand in the record have no address of their own."""
    waiting, held = store(api, content=None).data, store(api, "b.txt").data

    assert waiting["uploadUrl"].startswith("http://") and waiting["downloadUrl"] is None
    assert {held[field] for field in ("uploadUrl", "downloadUrl", "lastAccessedAt")} == {None}


@pytest.mark.parametrize("value", ["no-store\r\nset-cookie: a=b", "Größe"])
def test_a_header_for_caches_is_plain_text(api, value):
    assert store(api, cacheControl=value).fields == ["/cacheControl"]


@pytest.mark.parametrize("content", ["not base64!", "QUJ", "QUJD\nREVG"])
def test_what_is_not_base64_is_refused(api, content):
    assert store(api, content=content).fields == ["/content"]


def test_what_is_told_of_the_bytes_is_true(api):
    assert store(api, sizeBytes=len(BYTES), checksumSha256=DIGEST).status == 201
    assert store(api, "b.txt", sizeBytes=7).fields == ["/sizeBytes"]
    assert store(api, "b.txt", checksumSha256="0" * 64).fields == ["/checksumSha256"]


def test_what_was_announced_is_checked_when_the_bytes_arrive(api):
    made = store(api, content=None, sizeBytes=len(BYTES), checksumSha256=DIGEST).data

    assert api.change(made, content=OTHER).fields == ["/sizeBytes"]
    assert api.read(made)["status"] == "pending_upload"
    assert api.change(made, content=CONTENT).data["status"] == "available"


def test_nothing_untrue_is_told_later(api):
    made = store(api).data

    assert api.change(made, sizeBytes=1).fields == ["/sizeBytes"]
    assert api.change(made, checksumSha256="0" * 64).fields == ["/checksumSha256"]


@pytest.mark.parametrize("path", ["reports/2026/q1.txt", ".hidden", "a/..b/c...txt", "Ångström.pdf", "a b.txt"])
def test_a_plain_path_is_accepted(api, path):
    assert store(api, path).status == 201


@pytest.mark.parametrize("path", ["/a", "a/", "a//b", "./a", "a/../b", "..", "a\\b", "a\nb", "a\x7fb"])
def test_other_paths_are_refused(api, path):
    refused = store(api, path)

    assert (refused.status, refused.fields) == (422, ["/path"])


def test_a_shared_path_is_held_once(api):
    first = store(api).data

    assert store(api).fields == ["/path"]
    assert store(api, bucket="other").status == 201
    assert store(api, "b.txt").status == 201
    api.remove(first)
    assert store(api).status == 201


def test_a_private_path_is_held_once_by_each_application(api):
    own = api.as_application(api.make("Application"))

    assert [store(client, tier="private").status for client in (api, own)] == [201, 201]
    assert [store(client, tier="private").fields for client in (api, own)] == [["/path"], ["/path"]]


def test_a_persons_path_is_held_once_over_all_applications(api):
    own = api.as_application(api.make("Application"))
    person, other = api.make("Person")["id"], api.make("Person")["id"]

    assert store(api, tier="user", ownerId=person).status == 201
    assert store(own, tier="user", ownerId=person).fields == ["/path"]
    held = store(own, tier="user", ownerId=other).data
    assert api.change(held, ownerId=person).fields == ["/path"]


def test_a_file_of_a_person_belongs_to_the_caller(api):
    person = api.make("Person")

    assert store(api.as_person(person), tier="user").data["ownerId"] == person["id"]
    assert store(api, tier="user").fields == ["/ownerId"]
    assert store(api, tier="private").data["ownerId"] is None


def test_a_file_carries_the_application_of_its_token(api):
    application = api.make("Application")

    assert store(api.as_application(application)).data["applicationId"] == application["id"]
    assert store(api.as_person(api.make("Person")), "b.txt").data["applicationId"] is None


@pytest.mark.parametrize(("field", "value"), [("path", "b.txt"), ("bucket", "other"), ("tier", "private")])
def test_a_file_does_not_move(api, field, value):
    assert f"/{field}" in api.change(store(api).data, **{field: value}).fields


@pytest.mark.parametrize("lock", [{"lockMode": "governance"}, {"lockMode": "compliance"}, {}])
def test_a_file_under_retention_stays_as_it_is(api, lock):
    made = store(api, **lock, retainUntilAt="2099-01-01T00:00:00Z").data

    assert api.remove(made).status == 422
    assert api.change(made, content=OTHER).fields == ["/content"]
    assert api.change(made, content=None).fields == ["/content"]
    assert api.change(made, contentType="text/plain", cacheControl="no-store").status == 200


def test_a_file_on_legal_hold_stays_as_it_is(api):
    made = store(api, isOnLegalHold=True).data

    assert api.remove(made).status == 422
    assert api.change(made, content=OTHER).fields == ["/content"]
    api.change(made, isOnLegalHold=False)
    assert api.remove(made).status == 204


def test_a_retention_that_has_ended_keeps_nothing(api):
    made = store(api, lockMode="compliance", retainUntilAt="2020-01-01T00:00:00Z").data

    assert api.change(made, content=OTHER).status == 200
    assert api.remove(made).status == 204


def test_bytes_may_arrive_under_a_retention(api):
    made = store(api, content=None, lockMode="governance", retainUntilAt="2099-01-01T00:00:00Z").data

    assert api.change(made, content=CONTENT).status == 200
    assert api.change(made, content=OTHER).fields == ["/content"]


def test_compliance_is_lifted_by_nobody(api):
    made = store(api, lockMode="compliance", retainUntilAt="2099-01-01T00:00:00Z").data

    assert api.change(made, retainUntilAt="2100-01-01T00:00:00Z").status == 200
    assert api.change(made, retainUntilAt="2099-12-31T00:00:00Z").fields == ["/retainUntilAt"]
    assert api.change(made, lockMode="governance").fields == ["/lockMode"]
    assert api.change(made, lockMode="none", retainUntilAt=None).fields == ["/retainUntilAt"]


def test_governance_is_lifted_by_an_administrator(api, narrow):
    made = store(api, lockMode="governance", retainUntilAt="2099-01-01T00:00:00Z").data

    assert narrow.change(made, retainUntilAt="2098-01-01T00:00:00Z").fields == ["/retainUntilAt"]
    assert narrow.change(made, lockMode="none").fields == ["/lockMode"]
    assert narrow.change(made, retainUntilAt="2099-02-01T00:00:00Z").status == 200
    assert api.change(made, lockMode="none", retainUntilAt=None).status == 200
    assert api.remove(made).status == 204


def test_governance_may_become_compliance(api, narrow):
    made = store(api, lockMode="governance", retainUntilAt="2099-01-01T00:00:00Z").data

    assert narrow.change(made, lockMode="compliance").status == 200


@pytest.mark.parametrize("mode", ["governance", "compliance"])
def test_a_lock_has_an_end(api, mode):
    assert store(api, lockMode=mode).fields == ["/retainUntilAt"]


def test_a_file_does_not_expire_before_its_retention_ends(api):
    assert store(api, retainUntilAt="2099-01-01T00:00:00Z", expiresAt="2098-12-31T00:00:00Z").fields == ["/expiresAt"]
    assert store(api, retainUntilAt="2099-01-01T00:00:00Z", expiresAt="2099-01-01T00:00:00Z").status == 201
