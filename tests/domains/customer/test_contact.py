"""Contacts: people who can be reached, one of them the first at each account, none of them their own manager."""

from concurrent.futures import ThreadPoolExecutor
from itertools import permutations

import pytest

STATUSES = {
    "active": ("left_company", "unreachable", "inactive"),
    "unreachable": ("active", "left_company", "inactive"),
    "inactive": ("active", "left_company"),
    "left_company": ("active",),
}


@pytest.fixture
def account(api):
    return api.make("Account")


@pytest.mark.parametrize(("start", "end"), list(permutations(STATUSES, 2)))
def test_the_status_changes_as_the_table_says(api, start, end):
    answer = api.change(api.make("Contact", status=start), status=end)

    assert answer.status == 200 if end in STATUSES[start] else answer.fields == ["/status"]


def test_the_display_name_joins_the_names(api):
    contact = api.make("Contact", firstName="Katrin", lastName="Vogel")

    assert contact["displayName"] == "Katrin Vogel"
    assert api.change(contact, firstName=None).data["displayName"] == "Vogel"


def test_the_time_of_consent_is_filled_in(api):
    contact = api.make("Contact", marketingConsent=None, consentRecordedAt=None)
    assert contact["consentRecordedAt"] is None

    asked = api.change(contact, marketingConsent="opted_in").data

    assert asked["consentRecordedAt"] == asked["updatedAt"]
    assert api.change(asked, jobTitle="CIO").data["consentRecordedAt"] == asked["updatedAt"]


def test_consent_given_at_creation_is_dated(api):
    contact = api.make("Contact", marketingConsent="opted_in", consentRecordedAt=None)

    assert contact["consentRecordedAt"] == contact["createdAt"]


def test_a_time_of_consent_that_is_sent_stays(api):
    contact = api.make("Contact", marketingConsent="opted_in", consentRecordedAt="2025-11-12T09:30:00Z")

    assert contact["consentRecordedAt"] == "2025-11-12T09:30:00.000Z"


def test_consent_is_not_recorded_in_the_future(api):
    refused = api.create("Contact", consentRecordedAt="2099-01-01T00:00:00Z")

    assert (refused.status, refused.fields) == (422, ["/consentRecordedAt"])


def test_the_last_activity_is_the_latest_completed_one_that_includes_the_contact(api, account):
    contact, other = (api.make("Contact", accountId=account["id"]) for _ in range(2))
    assert contact["lastActivityAt"] is None

    api.make("Activity", contactIds=[contact["id"], other["id"]], occurredAt="2026-05-03T10:00:00Z")
    api.make("Activity", contactIds=[contact["id"]], occurredAt="2026-05-01T10:00:00Z")
    api.make("Activity", contactIds=[contact["id"]], status="cancelled", outcome=None, occurredAt="2026-05-08T10:00:00Z")
    api.make("Activity", contactIds=[other["id"]], occurredAt="2026-05-05T10:00:00Z")

    assert api.read(contact)["lastActivityAt"] == "2026-05-03T10:00:00.000Z"


def test_a_contact_without_any_way_to_reach_is_refused(api):
    refused = api.create("Contact", email=None, phone=None, mobilePhone=None)

    assert (refused.status, refused.fields) == (422, ["/email"])


@pytest.mark.parametrize("way", [{"email": "k@v.example"}, {"phone": "+498912345670"}, {"mobilePhone": "+4917012345670"}])
def test_one_way_to_reach_a_contact_is_enough(api, way):
    assert api.create("Contact", **({"email": None, "phone": None} | way)).status == 201


def test_a_primary_contact_has_an_account(api):
    refused = api.create("Contact", isPrimary=True)

    assert (refused.status, refused.fields) == (422, ["/accountId"])


def test_a_primary_contact_is_active(api, account):
    primary = api.make("Contact", accountId=account["id"], isPrimary=True)

    refused = api.change(primary, status="left_company")

    assert (refused.status, refused.fields) == (422, ["/status"])
    assert api.change(primary, status="left_company", isPrimary=False).status == 200


def test_an_account_has_one_primary_contact(api, account):
    first = api.make("Contact", accountId=account["id"], isPrimary=True)
    second = api.make("Contact", accountId=account["id"])

    refused = api.change(second, isPrimary=True)

    assert (refused.status, refused.fields) == (422, ["/isPrimary"])
    api.change(first, isPrimary=False)
    assert api.change(second, isPrimary=True).status == 200


def test_a_primary_contact_does_not_join_an_account_that_has_one(api, account):
    api.make("Contact", accountId=account["id"], isPrimary=True)
    elsewhere = api.make("Contact", accountId=api.make("Account")["id"], isPrimary=True)

    assert api.change(elsewhere, accountId=account["id"]).fields == ["/isPrimary"]


def test_of_many_who_become_primary_at_once_one_does(api, account):
    contacts = [api.make("Contact", accountId=account["id"]) for _ in range(6)]

    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda contact: api.change(contact, isPrimary=True), contacts))

    assert sorted(answer.status for answer in answers) == [200] + [422] * 5


def test_a_manager_works_at_the_same_account(api, account):
    manager = api.make("Contact", accountId=account["id"])

    assert api.create("Contact", accountId=account["id"], reportsToContactId=manager["id"]).status == 201
    elsewhere = api.create("Contact", accountId=api.make("Account")["id"], reportsToContactId=manager["id"])
    assert (elsewhere.status, elsewhere.fields) == (422, ["/reportsToContactId"])
    nowhere = api.create("Contact", reportsToContactId=manager["id"])
    assert (nowhere.status, nowhere.fields) == (422, ["/accountId"])


def test_nobody_reports_to_themselves(api, account):
    contact = api.make("Contact", accountId=account["id"])

    assert api.change(contact, reportsToContactId=contact["id"]).fields == ["/reportsToContactId"]


def test_nobody_reports_to_those_below(api, account):
    top = api.make("Contact", accountId=account["id"])
    middle = api.make("Contact", accountId=account["id"], reportsToContactId=top["id"])
    low = api.make("Contact", accountId=account["id"], reportsToContactId=middle["id"])

    assert api.change(top, reportsToContactId=low["id"]).fields == ["/reportsToContactId"]


def test_a_manager_does_not_leave_those_below_behind(api, account):
    manager = api.make("Contact", accountId=account["id"])
    below = api.make("Contact", accountId=account["id"], reportsToContactId=manager["id"])
    other = api.make("Account")["id"]

    assert api.change(manager, accountId=other).fields == ["/accountId"]
    api.change(below, reportsToContactId=None)
    assert api.change(manager, accountId=other).status == 200


@pytest.mark.parametrize("named", ["primaryContactId", "contactIds"])
def test_a_contact_whom_a_deal_names_stays_at_the_account(api, account, named):
    contact = api.make("Contact", accountId=account["id"])
    api.make("Deal", accountId=account["id"], **{named: contact["id"] if named == "primaryContactId" else [contact["id"]]})

    assert api.change(contact, accountId=api.make("Account")["id"]).fields == ["/accountId"]


def test_an_account_has_no_two_contacts_with_one_address(api, account):
    api.make("Contact", accountId=account["id"], email="k@v.example")

    assert api.create("Contact", accountId=account["id"], email="K@V.example").fields == ["/accountId"]
    assert api.create("Contact", accountId=api.make("Account")["id"], email="k@v.example").status == 201
