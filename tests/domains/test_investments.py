"""Investments: portfolio items are judged consistently, and cost centers know what was spent on them."""

import pytest

RETIRES = {"retirementDate": "2027-06-30"}


@pytest.fixture
def owner(api):
    return api.make("Person")


def below(api, parent, **fields):
    return api.create("CostCenter", parentCostCenterId=parent["id"], **fields)


@pytest.mark.parametrize(("budget", "actual", "variance"), [(500, 200, 300), (200, 500, -300), (None, 200, None), (500, None, None)])
def test_variance_is_budget_less_actual(api, budget, actual, variance):
    assert api.make("TechPortfolioItem", budgetAmount=budget, actualAmount=actual)["varianceAmount"] == variance


@pytest.mark.parametrize("amount", ["budgetAmount", "actualAmount"])
def test_an_amount_of_an_item_needs_a_currency(api, amount):
    none = {"budgetAmount": None, "actualAmount": None, "currency": None}

    assert api.create("TechPortfolioItem", **none).status == 201
    assert api.create("TechPortfolioItem", **(none | {amount: 100})).fields == ["/currency"]


@pytest.mark.parametrize("stage", ["phase_out", "end_of_life"])
def test_an_item_that_ends_has_a_retirement_date(api, stage):
    assert api.create("TechPortfolioItem", lifecycleStage=stage, **RETIRES).status == 201
    assert api.create("TechPortfolioItem", lifecycleStage=stage).fields == ["/retirementDate"]


def test_an_item_to_migrate_has_another_as_successor(api):
    new = api.make("TechPortfolioItem")
    old = api.make("TechPortfolioItem", disposition="migrate", successorItemId=new["id"])

    assert api.create("TechPortfolioItem", disposition="migrate").fields == ["/successorItemId"]
    assert api.change(old, successorItemId=old["id"]).fields == ["/successorItemId"]


@pytest.mark.parametrize("missing", ["businessOwnerId", "technicalOwnerId"])
def test_a_mission_critical_item_has_both_owners(api, owner, missing):
    owners = {"businessOwnerId": owner["id"], "technicalOwnerId": owner["id"]}

    assert api.create("TechPortfolioItem", businessCriticality="mission_critical", **owners).status == 201
    refused = api.create("TechPortfolioItem", businessCriticality="mission_critical", **(owners | {missing: None}))
    assert (refused.status, refused.fields) == (422, [f"/{missing}"])


@pytest.mark.parametrize(("category", "fields"), [("run", []), ("grow", ["/investmentCategory"]), ("transform", ["/investmentCategory"])])
def test_nothing_is_invested_in_an_item_to_eliminate(api, category, fields):
    assert api.create("TechPortfolioItem", disposition="eliminate", investmentCategory=category).fields == fields


@pytest.mark.parametrize(("before", "after"), [
    ("plan", "phase_in"), ("plan", "end_of_life"), ("phase_in", "active"), ("phase_in", "end_of_life"),
    ("active", "phase_out"), ("phase_out", "active"), ("phase_out", "end_of_life"),
])  # fmt: skip
def test_stages_of_an_item(api, before, after):
    item = api.make("TechPortfolioItem", lifecycleStage=before, **RETIRES)

    assert api.change(item, lifecycleStage=after).data["lifecycleStage"] == after


@pytest.mark.parametrize(("before", "after"), [
    ("plan", "active"), ("phase_in", "phase_out"), ("active", "end_of_life"), ("phase_out", "plan"), ("end_of_life", "active"),
])  # fmt: skip
def test_other_stages_of_an_item_are_refused(api, before, after):
    item = api.make("TechPortfolioItem", lifecycleStage=before, **RETIRES)

    assert api.change(item, lifecycleStage=after).fields == ["/lifecycleStage"]


def test_no_cost_center_stands_below_itself(api):
    top = api.make("CostCenter")
    bottom = below(api, below(api, top).data).data

    assert api.change(top, parentCostCenterId=top["id"]).fields == ["/parentCostCenterId"]
    assert api.change(top, parentCostCenterId=bottom["id"]).fields == ["/parentCostCenterId"]
    assert api.read(top)["childCount"] == 1


def test_a_cost_center_is_valid_for_at_least_a_day(api):
    assert api.create("CostCenter", validFromDate="2026-01-01", validToDate="2026-01-01").status == 201
    assert api.create("CostCenter", validFromDate="2026-01-02", validToDate="2026-01-01").fields == ["/validToDate"]


@pytest.mark.parametrize("missing", ["currency", "fiscalYear"])
def test_a_budget_goes_with_currency_and_year(api, missing):
    assert api.create("CostCenter", **{missing: None}).fields == [f"/{missing}"]
    assert api.create("CostCenter", **{missing: None, "budgetAmount": None}).status == 201


@pytest.mark.parametrize("status", ["planned", "active"])
def test_a_cost_center_stays_open_while_one_below_it_does(api, status):
    center = api.make("CostCenter")
    child = below(api, center, status=status, isPostable=False).data

    assert api.change(center, status="closed").fields == ["/status"]
    assert api.change(child, status="closed").status == 200
    assert api.change(center, status="closed").status == 200


def test_nothing_new_stands_below_a_closed_cost_center(api):
    center = api.make("CostCenter", status="closed")

    assert below(api, center).fields == ["/parentCostCenterId"]
    assert below(api, center, status="blocked").status == 201


def test_an_active_postable_cost_center_has_an_owner(api, owner):
    assert api.create("CostCenter", status="active", ownerId=owner["id"]).status == 201
    assert api.create("CostCenter", status="active", isPostable=False).status == 201
    assert api.create("CostCenter", status="active").fields == ["/ownerId"]


@pytest.mark.parametrize(("before", "after"), [
    ("planned", "active"), ("planned", "closed"), ("active", "blocked"), ("active", "closed"), ("blocked", "active"), ("blocked", "closed"),
])  # fmt: skip
def test_status_changes_of_a_cost_center(api, before, after):
    center = api.make("CostCenter", status=before, isPostable=False)

    assert api.change(center, status=after).data["status"] == after


@pytest.mark.parametrize(("before", "after"), [("planned", "blocked"), ("active", "planned"), ("blocked", "planned"), ("closed", "active")])
def test_other_status_changes_of_a_cost_center_are_refused(api, before, after):
    center = api.make("CostCenter", status=before, isPostable=False)

    assert api.change(center, status=after).fields == ["/status"]


def bill(api, center, price, **fields):
    """A payable invoice of one piece at this price, approved unless said otherwise."""
    line = {"description": "Hosting", "quantity": 1, "unitPrice": price, "taxCategory": "standard", "taxRatePercent": 19}
    shared = {"vendorId": api.make("Vendor")["id"], "currency": "EUR", "lines": [line], "costCenterId": center["id"], "status": "approved"}
    return api.make("Invoice", **(shared | {"issueDate": "2026-03-01", "dueDate": None} | fields))


def test_invoices_of_the_year_count_as_spent_without_tax(api):
    center = api.make("CostCenter", fiscalYear=2026, currency="EUR")
    first = bill(api, center, 10000)
    bill(api, center, 500, issueDate="2026-12-31")
    bill(api, center, 1000, documentType="credit_note", precedingInvoiceId=first["id"])
    bill(api, center, 20000, documentType="proforma")
    bill(api, center, 40000, issueDate="2025-12-31")
    bill(api, center, 80000, currency="USD")
    bill(api, center, 160000, status="pending_approval")

    assert api.read(center)["spentAmount"] == 9500


def spend(api, center, **fields):
    """A repaid expense of 119.00 EUR with 19.00 EUR of tax."""
    shared = {
        "category": "mileage",
        "distanceKilometers": 100,
        "attendees": None,
        "isBillable": False,
        "approverId": api.make("Person")["id"],
    }
    money = {"amount": 11900, "taxAmount": 1900, "currency": "EUR", "paymentMethod": "personal_card", "reimbursementCurrency": None}
    shared |= {"exchangeRate": None, "expenseDate": "2026-03-01", "costCenterId": center["id"], "status": "reimbursed"}
    return api.make("Expense", **(shared | money | fields))


def test_expenses_of_the_year_count_as_spent_without_tax(api):
    center = api.make("CostCenter", fiscalYear=2026, currency="EUR")
    spend(api, center)
    spend(api, center, status="approved", taxAmount=None)
    spend(api, center, status="submitted")
    spend(api, center, expenseDate="2025-12-31")
    spend(api, center, currency="USD")

    assert api.read(center)["spentAmount"] == 10000 + 11900


def test_nothing_is_spent_where_no_year_is_named(api):
    center = api.make("CostCenter", budgetAmount=None, fiscalYear=None)
    spend(api, center)

    assert api.read(center)["spentAmount"] == 0
