"""Writes: versions and preconditions, merge patches, soft deletion, and requests that are sent twice."""

import pytest

from tests.client import model, sendable

PEOPLE = "/v1/people"
GOOD = {"firstName": "Ada", "lastName": "Byron", "email": "ada@acme.example", "type": "employee"}


@pytest.fixture
def person(api):
    return api.post(PEOPLE, **GOOD).data


def test_a_new_record_has_the_base_fields(api, person):
    assert (person["version"], person["deletedAt"], person["status"]) == (1, None, "active")
    assert person["createdAt"] == person["updatedAt"]
    assert person["createdBy"] == person["updatedBy"]
    assert person["createdBy"].endswith(f"@{person['tenantId']}")
    assert person["jobTitle"] is None


def test_the_envelope_has_exactly_its_members(api, person):
    body = api.get(f"{PEOPLE}/{person['id']}").body

    assert set(body) == {"data", "meta"}
    assert set(body["meta"]) == {"requestId", "timestamp"}


def test_a_get_with_the_tag_it_gave_is_304(api, person):
    answer = api.get(f"{PEOPLE}/{person['id']}")
    again = api.get(f"{PEOPLE}/{person['id']}", headers={"if-none-match": answer.headers["etag"]})

    assert (answer.headers["etag"], again.status, again.content) == ('"1"', 304, b"")
    assert api.get(f"{PEOPLE}/{person['id']}", headers={"if-none-match": '"0", W/"1"'}).status == 304
    assert api.get(f"{PEOPLE}/{person['id']}", headers={"if-none-match": '"2"'}).status == 200


def test_a_patch_of_the_version_that_was_read_wins_and_a_later_one_loses(api, person):
    path, first = f"{PEOPLE}/{person['id']}", {"if-match": '"1"'}

    assert api.patch(path, headers=first, jobTitle="Countess").status == 200
    lost = api.patch(path, headers=first, jobTitle="Programmer")

    assert lost.status == 412
    assert api.get(path).data["jobTitle"] == "Countess"
    assert api.delete(path, headers=first).status == 412
    assert api.delete(path, headers={"if-match": '"7", "2"'}).status == 204


def test_a_weak_tag_matches_no_version(api, person):
    """A weak tag says that two answers mean the same, not that they are the same."""
    path = f"{PEOPLE}/{person['id']}"

    assert api.patch(path, headers={"if-match": 'W/"1"'}, jobTitle="x").status == 412
    assert api.delete(path, headers={"if-match": 'W/"1", "0"'}).status == 412
    assert api.patch(path, headers={"if-match": 'W/"1", "1"'}, jobTitle="x").status == 200


@pytest.mark.parametrize("value", ["1", "", '"1', "rubbish", 'w/"1"'])
def test_a_malformed_if_match_is_refused(api, person, value):
    assert api.patch(f"{PEOPLE}/{person['id']}", headers={"if-match": value}, jobTitle="x").status == 400


def test_a_star_matches_any_version(api, person):
    assert api.patch(f"{PEOPLE}/{person['id']}", headers={"if-match": "*"}, jobTitle="x").status == 200


def test_tags_of_records_with_computed_fields_follow_what_is_derived(api):
    license = api.make("SoftwareLicense", totalSeats=5)
    before = api.get(api.path(license["id"])).headers["etag"]
    api.make("LicenseAssignment", licenseId=license["id"])

    after = api.get(api.path(license["id"]), headers={"if-none-match": before})

    assert after.status == 200
    assert api.patch(api.path(license["id"]), headers={"if-match": before}, sku="S").status == 200


def test_a_patch_that_changes_nothing_makes_no_version(api, person):
    again = api.patch(f"{PEOPLE}/{person['id']}", firstName="Ada")

    assert (again.data, again.headers["etag"]) == (person, '"1"')
    assert api.patch(f"{PEOPLE}/{person['id']}").data == person


def test_null_clears_and_maps_merge(api, person):
    path = f"{PEOPLE}/{person['id']}"
    api.patch(path, jobTitle="Countess", metadata={"a": "1", "b": "2"}, tags=["x", "y"])

    changed = api.patch(path, jobTitle=None, metadata={"b": None, "c": "3"}, tags=["z"]).data

    assert (changed["jobTitle"], changed["metadata"], changed["tags"]) == (None, {"a": "1", "c": "3"}, ["z"])


def test_what_the_server_sets_within_a_part_cannot_be_sent(api):
    invoice = api.make("Invoice")
    supplier = api.make("Supplier")

    created = api.create("Invoice", lines=[{"description": "Chair", "quantity": 2, "unitPrice": 900, "netAmount": 1}])
    replaced = api.change(invoice, lines=[line | {"quantity": 5} for line in invoice["lines"]])
    merged = api.change(supplier, bankAccount={"ibanLastFour": "9999"})
    cleared = api.change(supplier, bankAccount={"ibanLastFour": None})

    assert (created.status, created.fields) == (400, ["/lines/0/netAmount"])
    assert (replaced.status, replaced.fields) == (400, [f"/lines/{index}/netAmount" for index in range(len(invoice["lines"]))])
    assert [(answer.status, answer.fields) for answer in (merged, cleared)] == [(400, ["/bankAccount/ibanLastFour"])] * 2
    assert merged.detail == "bankAccount.ibanLastFour is set by the server and cannot be sent"
    assert (api.read(invoice), api.read(supplier)) == (invoice, supplier)


def test_a_merge_keeps_what_the_server_set_within_a_part(api):
    supplier = api.make("Supplier", performance={"qualityScore": 80, "priceScore": 60})

    changed = api.change(supplier, bankAccount={"holderName": "Northwind"}, performance={"priceScore": None}).data

    assert changed["bankAccount"] == supplier["bankAccount"] | {"holderName": "Northwind"}
    assert (changed["performance"]["overallScore"], changed["performance"]["priceScore"]) == (80, None)


def test_a_merge_refuses_to_take_out_what_is_not_there_or_needs_a_value(api):
    supplier = api.make("Supplier")

    refused = api.change(supplier, bankAccount={"swift": None, "holderName": None}, address={"city": None, "planet": None})

    assert refused.status == 400
    assert set(refused.fields) == {"/bankAccount/swift", "/bankAccount/holderName", "/address/planet"}
    assert len(refused.fields) == len(set(refused.fields))


def test_null_does_not_clear_a_member_that_always_has_a_value(api):
    offer = {"salary": 5_000_000, "currency": "EUR", "startDate": "2026-09-01", "response": "declined"}
    applicant = api.make("Applicant", offer=offer)

    refused = api.change(applicant, offer={"response": None})

    assert (refused.status, refused.fields) == (400, ["/offer/response"])


def test_lines_sent_back_as_they_are_make_no_version(api):
    invoice = api.make("Invoice")

    again = api.change(invoice, lines=sendable(invoice["lines"], model().by_name["Invoice"].fields["lines"].shape))

    assert again.data == invoice


def test_a_merge_patch_may_say_its_media_type(api, person):
    path = f"{PEOPLE}/{person['id']}"
    answer = api.request("PATCH", path, content=b'{"jobTitle":"x"}', headers={"content-type": "application/merge-patch+json"})

    assert answer.data["jobTitle"] == "x"
    assert api.request("POST", PEOPLE, content=b"{}", headers={"content-type": "application/merge-patch+json"}).status == 415


def test_times_are_written_in_utc_with_milliseconds(api, person):
    changed = api.patch(f"{PEOPLE}/{person['id']}", lastSignInAt="2026-05-22t12:00:00.5+02:00").data

    assert changed["lastSignInAt"] == "2026-05-22T10:00:00.500Z"


def test_a_refused_write_leaves_nothing_behind(api, person):
    refused = api.post(PEOPLE, **GOOD, tags=["new"])

    assert refused.status == 422
    assert api.get(PEOPLE).body["total"] == 1
    assert api.get(PEOPLE, tags="new").body["total"] == 0
    assert api.get("/v1/telemetry", resourceType="person").body["total"] == 1


def test_unique_values_of_deleted_records_are_free(api, person):
    api.remove(person)

    assert api.post(PEOPLE, **GOOD).status == 201


def test_deleting_twice_is_not_found_and_changing_the_deleted_too(api, person):
    assert api.remove(person).status == 204
    assert api.remove(person).status == 404
    assert api.change(person, firstName="x").status == 404


def test_new_references_to_the_deleted_are_refused(api, person):
    other = api.make("Person")
    api.remove(person)

    refused = api.change(other, managerId=person["id"])

    assert (refused.status, refused.fields) == (422, ["/managerId"])


def test_the_same_key_and_body_create_once(api):
    key = {"idempotency-key": "k-1"}
    first, second = api.post(PEOPLE, headers=key, **GOOD), api.post(PEOPLE, headers=key, **GOOD)

    assert (first.status, second.status) == (201, 201)
    assert first.content == second.content
    assert second.headers["idempotency-replayed"] == "true"
    assert "idempotency-replayed" not in first.headers
    assert second.headers["x-request-id"] == second.body["meta"]["requestId"]
    assert second.headers["etag"] == first.headers["etag"]
    assert api.get(PEOPLE).body["total"] == 1


def test_the_same_key_with_another_body_is_refused(api):
    key = {"idempotency-key": "k-1"}
    api.post(PEOPLE, headers=key, **GOOD)

    assert api.post(PEOPLE, headers=key, **GOOD | {"firstName": "Eve"}).status == 422
    assert api.post("/v1/groups", headers=key, name="Ops", type="team").status in (201, 400, 422)


def test_a_refused_request_leaves_its_key_free(api):
    key = {"idempotency-key": "k-2"}

    assert api.post(PEOPLE, headers=key, **GOOD | {"managerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H"}).status == 422
    assert api.post(PEOPLE, headers=key, **GOOD).status == 201


@pytest.mark.parametrize("key", ["", "a" * 256, "with space", "ünicode".encode()])
def test_a_bad_key_is_refused(api, key):
    assert api.post(PEOPLE, headers={"idempotency-key": key}, **GOOD).status == 400


def test_every_write_leaves_an_audit_event(api, person):
    api.change(person, jobTitle="Countess")
    api.remove(person)

    events = api.get("/v1/telemetry", resourceId=person["id"]).body["data"]

    assert [event["action"] for event in events] == ["person.deleted", "person.updated", "person.created"]
    assert "jobTitle" in events[1]["changedFields"]
    assert events[1]["before"]["jobTitle"] is None
    assert events[1]["after"]["jobTitle"] == "Countess"
