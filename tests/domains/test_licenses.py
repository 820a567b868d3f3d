"""Licenses: a seat is never sold twice, never pulled from under somebody, and always somebody's who works here."""

from concurrent.futures import ThreadPoolExecutor

import pytest


@pytest.fixture
def license(api):
    """A license with two seats, nobody on them."""
    return api.make("SoftwareLicense", totalSeats=2, startDate=None, expiresAt=None)


def assign(api, license, **fields):
    return api.create("LicenseAssignment", licenseId=license["id"], **fields)


def test_used_and_available_seats_follow_the_assignments(api, license):
    assign(api, license)

    assert (api.read(license)["usedSeats"], api.read(license)["availableSeats"]) == (1, 1)


def test_available_seats_is_empty_without_a_limit(api):
    assert api.make("SoftwareLicense", totalSeats=0)["availableSeats"] is None


def test_seats_can_be_given_up_down_to_those_taken(api, license):
    assign(api, license)

    assert api.change(license, totalSeats=1).status == 200


def test_taken_seats_cannot_be_given_up(api, license):
    assign(api, license)
    assign(api, license)

    refused = api.change(license, totalSeats=1)

    assert (refused.status, refused.fields) == (422, ["/totalSeats"])
    assert "2 seats" in refused.detail


def test_a_license_ends_after_it_starts(api):
    refused = api.create("SoftwareLicense", startDate="2026-05-02", expiresAt="2026-05-01T00:00:00Z")

    assert (refused.status, refused.fields) == (422, ["/expiresAt"])


@pytest.mark.parametrize("price", ["cost", "unitPrice"])
def test_a_price_without_currency_is_refused(api, price):
    refused = api.create("SoftwareLicense", **({"cost": None, "unitPrice": None, "currency": None} | {price: 100}))

    assert (refused.status, refused.fields) == (422, ["/currency"])


def test_an_spdx_expression_of_listed_licenses_is_accepted(api):
    made = api.create("SoftwareLicense", licenseType="open_source", spdxExpression="MIT OR LicenseRef-ours")

    assert made.status == 201


@pytest.mark.parametrize(("kind", "expression"), [("subscription", "MIT"), ("open_source", "Nonsense-1.0"), ("open_source", "MIT OR")])
def test_other_spdx_expressions_are_refused(api, kind, expression):
    refused = api.create("SoftwareLicense", licenseType=kind, spdxExpression=expression)

    assert (refused.status, refused.fields) == (422, ["/spdxExpression"])


def test_the_license_key_is_never_returned(api):
    assert "licenseKey" not in api.make("SoftwareLicense", licenseKey="ABC-123")


def test_one_person_too_many_is_refused(api, license):
    assert assign(api, license).status == 201
    assert assign(api, license).status == 201

    refused = assign(api, license)

    assert (refused.status, refused.fields) == (422, ["/licenseId"])
    assert refused.detail == f"2 of 2 seats of {license['id']} are taken"


def test_a_revoked_seat_is_free_again(api, license):
    first = assign(api, license).data
    assign(api, license)

    revoked = api.change(first, status="revoked").data

    assert revoked["revokedAt"] is not None
    assert assign(api, license).status == 201


def test_of_many_requests_for_the_last_seat_one_wins(api, license):
    assign(api, license)
    people = [api.make("Person", email=f"p{n}@acme.com", userName=None, employeeNumber=None)["id"] for n in range(8)]

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda person: assign(api, license, personId=person), people))

    assert sorted(answer.status for answer in answers) == [201] + [422] * 7


def test_a_person_holds_one_seat_of_a_license(api, license):
    seat = assign(api, license).data

    refused = assign(api, license, personId=seat["personId"])

    assert (refused.status, refused.fields) == (422, ["/personId"])


def test_no_seat_of_a_license_that_is_not_active(api):
    pending = api.make("SoftwareLicense", status="pending")

    refused = assign(api, pending)

    assert (refused.status, refused.fields) == (422, ["/licenseId"])


def test_no_seat_of_a_license_that_has_expired(api):
    expired = api.make("SoftwareLicense", startDate="2020-01-01", expiresAt="2021-01-01T00:00:00Z")

    assert assign(api, expired).status == 422


def test_no_seat_for_a_person_who_has_left(api, license):
    gone = api.make("Person", status="terminated")

    refused = assign(api, license, personId=gone["id"])

    assert (refused.status, refused.fields) == (422, ["/personId"])


def test_a_temporary_seat_ends_within_the_license(api):
    license = api.make("SoftwareLicense", startDate=None, expiresAt="2099-01-01T00:00:00Z")

    assert assign(api, license, expiresAt="2099-01-01T00:00:00Z").status == 201
    assert assign(api, license, expiresAt="2099-01-02T00:00:00Z").fields == ["/expiresAt"]
    assert assign(api, license, expiresAt="2020-01-02T00:00:00Z").fields == ["/expiresAt"]


def test_a_license_does_not_end_before_its_seats(api):
    license = api.make("SoftwareLicense", startDate=None, expiresAt=None)
    seat = assign(api, license, expiresAt="2099-01-02T00:00:00Z").data
    assign(api, license)

    refused = api.change(license, expiresAt="2099-01-01T00:00:00Z")

    assert (refused.status, refused.fields) == (422, ["/expiresAt"])
    assert seat["id"] in refused.detail
    assert api.change(license, expiresAt="2099-01-02T00:00:00Z").status == 200
    assert api.change(seat, status="revoked").status == 200
    assert api.change(license, expiresAt="2099-01-01T00:00:00Z").status == 200


def test_an_expired_license_takes_its_seats_back(api, license):
    unused, used = assign(api, license).data, assign(api, license, expiresAt="2099-01-01T00:00:00Z").data
    api.change(unused, status="revoked", revokeReason="unused")

    expired = api.change(license, status="expired", expiresAt="2026-01-01T00:00:00Z").data

    assert (expired["usedSeats"], expired["availableSeats"]) == (0, 2)
    assert api.read(unused)["revokeReason"] == "unused"
    revoked = api.read(used)
    assert (revoked["status"], revoked["revokeReason"]) == ("revoked", "license_expired")
    assert revoked["revokedAt"] == expired["updatedAt"]


def test_a_license_that_is_renewed_or_cancelled_leaves_its_seats_alone(api, license):
    seat = assign(api, license).data

    for status in ("expired", "active"):
        api.change(license, status=status)
    assert assign(api, license, personId=seat["personId"]).status == 201
    assert api.change(license, status="cancelled").data["usedSeats"] == 1


def test_a_seat_never_used_is_idle(api, license):
    seat = assign(api, license).data

    assert seat["isIdle"] is True
    assert api.change(seat, lastUsedAt="2026-11-01T00:00:00Z").data["isIdle"] is (seat["createdAt"] > "2027-01-30")
    assert api.change(seat, status="revoked", lastUsedAt=None).data["isIdle"] is False


@pytest.mark.parametrize(("entity", "start", "change"), [
    ("SoftwareLicense", "pending", "expired"), ("SoftwareLicense", "active", "pending"),
    ("SoftwareLicense", "cancelled", "active"), ("LicenseAssignment", "revoked", "active"),
])  # fmt: skip
def test_other_status_changes_are_refused(api, entity, start, change):
    record = api.make(entity, status=start)

    refused = api.change(record, status=change)

    assert (refused.status, refused.fields) == (422, ["/status"])


@pytest.mark.parametrize("field", ["licenseId", "personId"])
def test_a_seat_does_not_change_hands(api, license, field):
    seat = assign(api, license).data
    other = assign(api, api.make("SoftwareLicense", name="Other")).data

    assert api.change(seat, **{field: other[field]}).fields == [f"/{field}"]
