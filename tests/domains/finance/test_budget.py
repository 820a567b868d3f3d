"""Budgets and their lines: no more is set aside than was granted, and what is ordered and spent is told to the cent."""

from concurrent.futures import ThreadPoolExecutor

import pytest

ALLOWED = {
    "draft": ["submitted"],
    "submitted": ["draft", "approved", "rejected"],
    "rejected": ["draft"],
    "approved": ["active", "draft"],
    "active": ["frozen", "closed"],
    "frozen": ["active", "closed"],
    "closed": ["active"],
}
GRANTED = ["approved", "active", "frozen", "closed"]


@pytest.fixture
def approver(api):
    return api.make("Person")["id"]


@pytest.fixture
def budget(api, approver):
    """Makes budgets of 1,000.00 EUR with an approver."""

    def make(**fields):
        return api.create("Budget", **({"approverId": approver, "totalAmount": 100000} | fields))

    return make


@pytest.fixture
def budget_line(api, budget):
    """Makes lines of 500.00, in one budget unless said otherwise."""
    shared = budget().data["id"]

    def make(**fields):
        return api.create("BudgetLine", **({"budgetId": shared, "allocatedAmount": 50000, "monthlyAmounts": None} | fields))

    return make


@pytest.fixture
def charge(api, budget_line):
    """A line, and functions that charge orders, invoices and expenses of so many cents to it."""
    return Charge(api, budget_line().data)


class Charge:
    def __init__(self, api, line):
        self.api, self.line, self.approver = api, line, api.make("Person")["id"]

    def lines(self, amount):
        return [{"description": "Work", "quantity": 1, "unitPrice": amount, "budgetLineId": self.line["id"]}]

    def order(self, amount, **fields):
        return self.api.make("PurchaseOrder", **({"lines": self.lines(amount), "status": "approved", "approverId": self.approver} | fields))

    def invoice(self, amount, **fields):
        number = f"I-{amount}-{len(self.api.list('Invoice').body['data'])}"
        return self.api.make("Invoice", **({"lines": self.lines(amount), "status": "approved", "invoiceNumber": number} | fields))

    def expense(self, amount, **fields):
        fields = {"taxAmount": None, "status": "approved", "approverId": self.approver} | fields
        return self.api.make("Expense", amount=amount, budgetLineId=self.line["id"], **fields)

    @property
    def amounts(self):
        line = self.api.read(self.line)
        return line["committedAmount"], line["spentAmount"], line["remainingAmount"], line["utilizationPercent"]


def test_a_line_has_its_budgets_currency(api, budget, budget_line):
    assert budget_line(budgetId=budget(currency="USD").data["id"]).data["currency"] == "USD"


@pytest.mark.parametrize(("status", "counts"), [
    ("approved", True), ("issued", True), ("acknowledged", True), ("draft", False), ("pending_approval", False), ("cancelled", False),
])  # fmt: skip
def test_approved_orders_commit_money(charge, status, counts):
    charge.order(12345, status=status)

    assert charge.amounts == ((12345, 0, 37655, 24.7) if counts else (0, 0, 50000, 0))


def test_orders_in_another_currency_commit_nothing(charge):
    charge.order(12345, currency="USD")

    assert charge.amounts[0] == 0


def test_what_is_billed_is_no_longer_committed(charge):
    order = charge.order(30000)
    charge.invoice(10000, purchaseOrderId=order["id"])
    charge.invoice(5000)
    assert charge.amounts == (20000, 15000, 15000, 70.0)

    charge.invoice(30000, purchaseOrderId=order["id"])
    assert charge.amounts == (0, 45000, 5000, 90.0)


@pytest.mark.parametrize(("fields", "spent"), [
    ({}, 1000), ({"status": "sent"}, 0), ({"status": "disputed"}, 0), ({"documentType": "proforma"}, 0), ({"currency": "USD"}, 0),
    ({"status": "paid", "payments": [{"paidDate": "2026-07-01", "amount": 1000}]}, 1000),
    ({"status": "partially_paid", "payments": [{"paidDate": "2026-07-01", "amount": 1}]}, 1000),
])  # fmt: skip
def test_released_payables_are_spent(charge, fields, spent):
    charge.invoice(1000, **fields)

    assert charge.amounts[1] == spent


def test_credit_notes_give_money_back(charge):
    first = charge.invoice(1000)
    charge.invoice(300, documentType="credit_note", precedingInvoiceId=first["id"])

    assert charge.amounts[1] == 700


def test_receivables_spend_nothing(api, charge):
    charge.invoice(1000, direction="receivable", vendorId=None, accountId=api.make("Account")["id"])

    assert charge.amounts[1] == 0


@pytest.mark.parametrize(("fields", "spent"), [
    ({}, 1000), ({"taxAmount": 190}, 810), ({"status": "reimbursed"}, 1000), ({"status": "submitted"}, 0), ({"currency": "USD"}, 0),
])  # fmt: skip
def test_approved_expenses_are_spent_without_their_tax(charge, fields, spent):
    charge.expense(1000, **fields)

    assert charge.amounts[1] == spent


def test_a_line_without_money_is_not_used(budget_line):
    assert budget_line(allocatedAmount=0).data["utilizationPercent"] == 0


def test_the_share_used_is_rounded_half_up(charge):
    charge.expense(25)

    assert charge.amounts[3] == 0.1


def test_a_budget_sums_up_its_lines(api, charge, budget_line):
    budget_line(name="Storage", allocatedAmount=20000)
    charge.order(30000)
    charge.expense(1000)

    held = api.get(f"/v1/finance/budgets/{charge.line['budgetId']}").data

    assert (held["allocatedAmount"], held["committedAmount"], held["spentAmount"]) == (70000, 30000, 1000)
    assert held["availableAmount"] == 100000 - 31000


def test_the_grant_is_stamped(api, budget):
    made = budget(status="submitted").data
    granted = api.change(made, status="approved").data

    assert (made["approvedAt"], granted["approvedAt"]) == (None, granted["updatedAt"])


def test_a_budget_ends_after_it_starts(budget):
    assert budget(startDate="2026-01-01", endDate="2026-01-02").status == 201
    assert budget(startDate="2026-01-01", endDate="2026-01-01").fields == ["/endDate"]


def test_budgets_form_a_tree(api, budget):
    top = budget().data
    below = budget(parentBudgetId=top["id"]).data

    assert api.change(top, parentBudgetId=below["id"]).fields == ["/parentBudgetId"]
    assert api.change(top, parentBudgetId=top["id"]).fields == ["/parentBudgetId"]


def test_a_budget_and_those_below_share_a_currency(api, budget):
    top = budget().data
    below = budget(parentBudgetId=top["id"]).data

    assert budget(parentBudgetId=top["id"], currency="USD").fields == ["/parentBudgetId"]
    assert api.change(below, currency="USD").fields == ["/parentBudgetId"]
    assert api.change(top, currency="USD").fields == ["/currency"]


def test_lines_stay_within_the_budget(api, budget_line):
    first = budget_line().data

    assert budget_line(name="B", allocatedAmount=50001).fields == ["/allocatedAmount"]
    assert budget_line(name="C", allocatedAmount=50000).status == 201
    assert api.change(first, allocatedAmount=50001).fields == ["/allocatedAmount"]


def test_a_budget_covers_its_lines(api, budget, budget_line):
    made = budget().data
    budget_line(budgetId=made["id"])

    assert api.change(made, totalAmount=49999).fields == ["/totalAmount"]
    assert api.change(made, totalAmount=50000).status == 200


def test_of_many_lines_for_the_last_money_one_wins(budget_line):
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda n: budget_line(name=f"Line {n}", allocatedAmount=60000), range(4)))

    assert sorted(answer.status for answer in made) == [201, 422, 422, 422]


def test_nobody_grants_an_own_budget(budget, approver):
    assert budget(ownerId=approver).fields == ["/approverId"]


@pytest.mark.parametrize("status", GRANTED)
def test_a_granted_budget_has_an_approver(budget, status):
    assert budget(status=status, approverId=None).fields == ["/approverId"]


@pytest.mark.parametrize("status", GRANTED)
@pytest.mark.parametrize("change", [{"totalAmount": 1}, {"currency": "USD"}, {"startDate": "2026-02-01"}, {"endDate": "2027-01-31"}])
def test_what_was_granted_stands(api, budget, status, change):
    assert api.change(budget(status=status).data, **change).fields == [f"/{next(iter(change))}"]


@pytest.mark.parametrize("status", ["draft", "submitted", "rejected"])
def test_what_is_asked_for_changes(api, budget, status):
    assert api.change(budget(status=status).data, totalAmount=1, endDate="2027-01-31").status == 200


def test_a_budget_with_open_orders_is_not_closed(api, charge, approver):
    held = api.get(f"/v1/finance/budgets/{charge.line['budgetId']}").data
    order = charge.order(1000)
    for status in ("submitted", "approved", "active"):
        assert api.change(held, status=status).status == 200

    assert api.change(held, status="closed").fields == ["/status"]
    assert api.change(order, status="cancelled").status == 200
    assert api.change(held, status="closed").status == 200


def test_months_add_up(budget_line):
    assert budget_line(monthlyAmounts=[20000, 30000]).status == 201
    assert budget_line(name="B", monthlyAmounts=[20000, 29999]).fields == ["/monthlyAmounts"]


def test_the_lines_of_a_closed_budget_stand(api, budget, budget_line):
    held = budget(status="active").data
    line = budget_line(budgetId=held["id"]).data
    api.change(held, status="closed")

    assert budget_line(budgetId=held["id"], name="B").fields == ["/budgetId"]
    assert api.change(line, notes="Late").fields == ["/budgetId"]
    assert api.remove(line).status == 422


def test_money_in_use_stays_allocated(api, charge):
    charge.order(30000)
    charge.expense(1000)

    assert api.change(charge.line, allocatedAmount=30999).fields == ["/allocatedAmount"]
    assert api.change(charge.line, allocatedAmount=31000).status == 200


def test_a_budget_that_allows_overspend_lets_go(api, charge):
    charge.expense(1000)
    api.patch(f"/v1/finance/budgets/{charge.line['budgetId']}", allowsOverspend=True)

    assert api.change(charge.line, allocatedAmount=999).data["remainingAmount"] == -1


def test_the_contract_is_with_the_vendor(api, budget_line):
    contract = api.make("Contract")

    assert budget_line(contractId=contract["id"], vendorId=contract["vendorId"]).status == 201
    assert budget_line(name="B", contractId=contract["id"]).status == 201
    assert budget_line(name="C", allocatedAmount=0, contractId=contract["id"], vendorId=api.make("Vendor")["id"]).fields == ["/contractId"]


def test_names_and_codes_are_used_once(budget, budget_line):
    assert budget(name="A", code="A").status == 201
    assert budget(name="A", code="B").fields == ["/name"]
    assert budget(name="B", code="A").fields == ["/code"]
    assert budget(name="A", code="A", fiscalYear=2027).status == 201
    assert budget_line(allocatedAmount=1, name="A").status == 201
    assert budget_line(allocatedAmount=1, name="A").fields == ["/budgetId"]


def test_a_line_stays_in_its_budget(api, budget, budget_line):
    assert api.change(budget_line().data, budgetId=budget().data["id"]).fields == ["/budgetId"]


@pytest.mark.parametrize(("start", "end"), [(start, end) for start, ends in ALLOWED.items() for end in ends])
def test_status_changes_that_are_allowed(api, budget, start, end):
    assert api.change(budget(status=start).data, status=end).data["status"] == end


@pytest.mark.parametrize("start", ALLOWED)
def test_other_status_changes_are_refused(api, budget, start):
    made = budget(status=start).data

    for end in set(ALLOWED) - {start, *ALLOWED[start]}:
        assert api.change(made, status=end).fields == ["/status"], end
