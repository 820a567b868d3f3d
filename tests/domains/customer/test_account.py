"""Accounts: who they belong to, what they are worth, and that nobody puts one aside while a deal is open."""

from itertools import permutations

import pytest

STATUSES = {"active": ("on_hold", "inactive"), "on_hold": ("active", "inactive"), "inactive": ("active",)}


@pytest.fixture
def account(api):
    return api.make("Account")


@pytest.mark.parametrize(("start", "end"), list(permutations(STATUSES, 2)))
def test_the_status_changes_as_the_table_says(api, start, end):
    answer = api.change(api.make("Account", status=start), status=end)

    assert answer.status == 200 if end in STATUSES[start] else answer.fields == ["/status"]


def test_open_deals_are_counted(api, account):
    assert account["openDealCount"] == 0

    api.make("Deal", accountId=account["id"])
    api.make("Deal", accountId=account["id"], stage="closed_won")
    api.make("Deal")

    assert api.read(account)["openDealCount"] == 1


def test_the_last_activity_is_the_latest_that_was_completed(api, account):
    assert account["lastActivityAt"] is None

    for day in ("2026-05-03", "2026-05-07", "2026-05-05"):
        api.make("Activity", accountId=account["id"], occurredAt=f"{day}T10:00:00Z")
    api.make("Activity", accountId=account["id"], status="cancelled", outcome=None, occurredAt="2026-05-09T10:00:00Z")
    api.make("Activity", occurredAt="2026-05-08T10:00:00Z")

    assert api.read(account)["lastActivityAt"] == "2026-05-07T10:00:00.000Z"


def test_an_account_is_not_its_own_parent(api, account):
    refused = api.change(account, parentAccountId=account["id"])

    assert (refused.status, refused.fields) == (422, ["/parentAccountId"])


def test_an_account_is_not_below_its_descendants(api, account):
    child = api.make("Account", parentAccountId=account["id"])
    grandchild = api.make("Account", parentAccountId=child["id"])

    refused = api.change(account, parentAccountId=grandchild["id"])

    assert (refused.status, refused.fields) == (422, ["/parentAccountId"])
    assert api.change(grandchild, parentAccountId=account["id"]).status == 200


def test_revenue_without_currency_is_refused(api):
    refused = api.create("Account", annualRevenue=100, currency=None)

    assert (refused.status, refused.fields) == (422, ["/currency"])
    assert api.create("Account", annualRevenue=None, currency=None).status == 201


def test_the_first_purchase_is_not_in_the_future(api):
    refused = api.create("Account", customerSinceDate="2099-01-01")

    assert (refused.status, refused.fields) == (422, ["/customerSinceDate"])


def test_the_first_purchase_may_be_today(api, account):
    assert api.change(account, customerSinceDate=account["createdAt"][:10]).status == 200


@pytest.mark.parametrize(("fields", "at"), [
    ({"type": "customer", "churnReason": "price"}, "/type"),
    ({"type": "former_customer"}, "/churnReason"),
])  # fmt: skip
def test_a_churned_account_was_a_customer_and_left_for_a_reason(api, fields, at):
    refused = api.create("Account", lifecycleStage="churned", **fields)

    assert (refused.status, refused.fields) == (422, [at])


def test_a_former_customer_with_a_reason_is_churned(api, account):
    assert api.change(account, lifecycleStage="churned", type="former_customer", churnReason="merged").status == 200


def test_an_account_with_an_open_deal_does_not_become_inactive(api, account):
    deal = api.make("Deal", accountId=account["id"])

    refused = api.change(account, status="inactive")

    assert (refused.status, refused.fields) == (422, ["/status"])
    assert api.change(account, status="on_hold").status == 200
    api.change(deal, stage="closed_won")
    assert api.change(account, status="inactive").status == 200


def test_two_accounts_do_not_share_name_and_domain(api, account):
    refused = api.create("Account", name=account["name"], domain=account["domain"], taxNumber=None)

    assert (refused.status, refused.fields) == (422, ["/name"])
    assert api.create("Account", name=account["name"], domain="other.example", taxNumber=None).status == 201


def test_two_accounts_do_not_share_a_tax_number(api, account):
    refused = api.create("Account", name="Other", taxNumber=account["taxNumber"])

    assert (refused.status, refused.fields) == (422, ["/taxNumber"])
