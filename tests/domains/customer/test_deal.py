"""Deals: what they are worth follows from their lines and their stage, and nothing is decided without its reasons."""

from itertools import permutations

import pytest

STAGES = {
    "prospecting": ("qualification", "discovery", "proposal", "closed_lost"),
    "qualification": ("prospecting", "discovery", "proposal", "closed_lost"),
    "discovery": ("qualification", "proposal", "negotiation", "closed_lost"),
    "proposal": ("discovery", "negotiation", "contract_review", "closed_won", "closed_lost"),
    "negotiation": ("proposal", "contract_review", "closed_won", "closed_lost"),
    "contract_review": ("negotiation", "closed_won", "closed_lost"),
    "closed_won": (),
    "closed_lost": ("qualification",),
}
PLAIN = {"lines": None, "amount": None, "currency": None, "probabilityPercent": None, "forecastCategory": None}


def line(quantity, price, discount=0):
    return {"quantity": quantity, "unitPrice": price, "discountPercent": discount}


@pytest.mark.parametrize(("start", "end"), list(permutations(STAGES, 2)))
def test_the_stage_changes_as_the_table_says(api, start, end):
    answer = api.change(api.make("Deal", stage=start, lossReason="price"), stage=end)

    assert answer.status == 200 if end in STAGES[start] else answer.fields == ["/stage"]


@pytest.mark.parametrize(("quantity", "price", "discount", "net"), [
    (120, 9000, 10, 972000), (3, 333, 0, 999), (0.5, 1, 0, 1), (1, 1, 50.1, 0), (1, 1000, 33.35, 667), (0.29, 100, 0, 29), (0, 500, 0, 0),
])  # fmt: skip
def test_the_net_amount_of_a_line_is_rounded_half_up(api, quantity, price, discount, net):
    deal = api.make("Deal", lines=[line(quantity, price, discount)])

    assert deal["lines"][0]["netAmount"] == net


def test_the_amount_is_the_sum_of_the_lines(api):
    deal = api.make("Deal", lines=[line(2, 500), line(1, 99)], amount=7)
    assert deal["amount"] == 1099

    assert api.change(deal, lines=[line(1, 99)]).data["amount"] == 99
    assert api.change(deal, lines=None).data["amount"] == 99
    assert api.change(deal, amount=55).data["amount"] == 55


@pytest.mark.parametrize("lines", [[line(1_000_000_000_000_000, 9_007_199_254_740_991)], [line(1, 9_007_199_254_740_991), line(1, 1)]])
def test_an_amount_that_cannot_be_written_exactly_is_refused(api, lines):
    refused = api.create("Deal", lines=lines)

    assert (refused.status, refused.fields) == (422, ["/lines"])


@pytest.mark.parametrize(("stage", "weighted"), [
    ("prospecting", 100), ("qualification", 200), ("discovery", 350), ("proposal", 500), ("negotiation", 700),
    ("contract_review", 900), ("closed_won", 1000), ("closed_lost", 0),
])  # fmt: skip
def test_the_weighted_amount_takes_the_usual_chance_of_the_stage(api, stage, weighted):
    deal = api.make("Deal", **PLAIN | {"stage": stage, "amount": 1000, "currency": "EUR", "lossReason": "price"})

    assert deal["weightedAmount"] == weighted


@pytest.mark.parametrize(("stage", "weighted"), [("proposal", 13), ("closed_won", 25), ("closed_lost", 0)])
def test_a_chance_of_its_own_counts_while_the_deal_is_open(api, stage, weighted):
    fields = {"stage": stage, "amount": 25, "currency": "EUR", "probabilityPercent": 50, "lossReason": "price"}

    assert api.make("Deal", **PLAIN | fields)["weightedAmount"] == weighted


def test_without_an_amount_there_is_nothing_to_weight(api):
    assert api.make("Deal", **PLAIN | {"stage": "prospecting"})["weightedAmount"] is None


@pytest.mark.parametrize("stage", ["closed_won", "closed_lost"])
def test_a_decision_closes_the_deal_today(api, stage):
    deal = api.make("Deal", lossReason="price")
    assert (deal["isClosed"], deal["closedDate"]) == (False, None)

    closed = api.change(deal, stage=stage).data

    assert (closed["isClosed"], closed["closedDate"]) == (True, closed["updatedAt"][:10])


def test_a_deal_that_is_taken_up_again_is_open(api):
    deal = api.make("Deal", stage="closed_lost", lossReason="price")

    opened = api.change(deal, stage="qualification").data

    assert (opened["isClosed"], opened["closedDate"]) == (False, None)


def test_the_stage_is_dated(api):
    deal = api.make("Deal")
    assert deal["stageChangedAt"] == deal["createdAt"]

    assert api.change(deal, nextStep="Call").data["stageChangedAt"] == deal["createdAt"]
    moved = api.change(deal, stage="negotiation").data
    assert moved["stageChangedAt"] == moved["updatedAt"]


@pytest.mark.parametrize("worth", [{"amount": 100}, {"lines": [line(1, 100)]}])
def test_a_worth_without_currency_is_refused(api, worth):
    refused = api.create("Deal", **PLAIN | {"stage": "prospecting"} | worth)

    assert (refused.status, refused.fields) == (422, ["/currency"])


@pytest.mark.parametrize("field", ["primaryContactId", "contactIds"])
def test_contacts_are_those_of_the_account(api, field):
    account = api.make("Account")["id"]
    ours = api.make("Contact", accountId=account)["id"]
    theirs = api.make("Contact", accountId=api.make("Account")["id"])["id"]

    def naming(*ids):
        return {field: ids[0] if field == "primaryContactId" else list(ids)}

    assert api.create("Deal", accountId=account, **naming(ours)).status == 201
    refused = api.create("Deal", accountId=account, **naming(theirs, ours))
    assert (refused.status, refused.fields) == (422, [f"/{field}"])


@pytest.mark.parametrize("stage", ["proposal", "negotiation", "contract_review", "closed_won"])
def test_from_the_proposal_on_there_is_an_amount(api, stage):
    refused = api.create("Deal", **PLAIN | {"stage": stage})

    assert (refused.status, refused.fields) == (422, ["/amount"])


@pytest.mark.parametrize("stage", ["prospecting", "qualification", "discovery", "closed_lost"])
def test_before_the_proposal_and_after_a_loss_there_need_not_be_one(api, stage):
    assert api.create("Deal", **PLAIN | {"stage": stage, "lossReason": "price"}).status == 201


def test_a_loss_has_a_reason(api):
    refused = api.create("Deal", stage="closed_lost")

    assert (refused.status, refused.fields) == (422, ["/lossReason"])


@pytest.mark.parametrize(("stage", "category", "status"), [
    ("proposal", "closed", 422), ("closed_lost", "closed", 422), ("closed_won", "closed", 201),
    ("discovery", "commit", 422), ("prospecting", "commit", 422), ("proposal", "commit", 201), ("closed_won", "commit", 201),
])  # fmt: skip
def test_the_forecast_fits_the_stage(api, stage, category, status):
    answer = api.create("Deal", stage=stage, forecastCategory=category, lossReason="price")

    assert (answer.status, answer.fields) == (status, [] if status == 201 else ["/forecastCategory"])


def test_no_deal_is_opened_with_an_inactive_account(api):
    account = api.make("Account", status="inactive")

    refused = api.create("Deal", accountId=account["id"])

    assert (refused.status, refused.fields) == (422, ["/accountId"])
    assert api.create("Deal", accountId=account["id"], stage="closed_won").status == 201


def test_a_lost_deal_with_an_inactive_account_is_not_taken_up_again(api):
    account = api.make("Account", status="inactive")
    lost = api.make("Deal", accountId=account["id"], stage="closed_lost", lossReason="price")

    assert api.change(lost, stage="qualification").fields == ["/accountId"]


def test_a_deal_stays_with_its_account(api):
    refused = api.change(api.make("Deal"), accountId=api.make("Account")["id"])

    assert (refused.status, refused.fields) == (422, ["/accountId"])


def test_two_deals_do_not_share_a_number(api):
    deal = api.make("Deal")

    assert api.create("Deal", dealNumber=deal["dealNumber"]).fields == ["/dealNumber"]
