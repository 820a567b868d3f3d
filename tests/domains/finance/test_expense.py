"""Expenses: with receipts and reasons, approved by somebody else, repaid to the cent."""

import pytest

ALLOWED = {
    "draft": ["submitted", "cancelled"],
    "submitted": ["draft", "approved", "rejected", "cancelled"],
    "rejected": ["draft", "submitted", "cancelled"],
    "approved": ["submitted", "reimbursed"],
    "reimbursed": [],
    "cancelled": [],
}
HANDED_IN = ["submitted", "approved", "rejected", "reimbursed"]


@pytest.fixture
def approver(api):
    return api.make("Person")["id"]


@pytest.fixture
def expense(api, approver):
    """Makes expenses that have all that any status needs."""

    def make(**fields):
        return api.create("Expense", **({"approverId": approver, "rejectionReason": "No receipt"} | fields))

    return make


@pytest.mark.parametrize(("fields", "repaid"), [
    ({}, 1005),
    ({"reimbursementCurrency": "EUR", "exchangeRate": 2}, 1005),
    ({"reimbursementCurrency": "USD", "exchangeRate": 1.1}, 1106),
    ({"reimbursementCurrency": "USD", "exchangeRate": 0.1}, 101),
    ({"reimbursementCurrency": "JPY", "exchangeRate": 160}, 1608),
    ({"reimbursementCurrency": "KWD", "exchangeRate": 0.35}, 3518),
    ({"paymentMethod": "corporate_card"}, 0),
    ({"paymentMethod": "company_account", "reimbursementCurrency": "USD", "exchangeRate": 1.1}, 0),
    ({"paymentMethod": "allowance"}, 1005),
])  # fmt: skip
def test_the_person_gets_back_what_was_spent(expense, fields, repaid):
    assert expense(amount=1005, taxAmount=0, **fields).data["reimbursementAmount"] == repaid


def test_handing_in_and_deciding_are_stamped_each_time(api, expense):
    made = expense(status="draft").data
    assert (made["submittedAt"], made["decidedAt"]) == (None, None)

    submitted = api.change(made, status="submitted").data
    rejected = api.change(made, status="rejected").data
    again = api.change(made, status="submitted").data
    approved = api.change(made, status="approved").data

    assert submitted["submittedAt"] == submitted["updatedAt"]
    assert rejected["decidedAt"] == rejected["updatedAt"]
    assert again["submittedAt"] == again["updatedAt"]
    assert approved["decidedAt"] == approved["updatedAt"]


def test_nothing_is_spent_in_the_future(api, expense):
    today = api.make("Person")["createdAt"][:10]

    assert expense(expenseDate=today).status == 201
    assert expense(expenseDate="2099-01-01").fields == ["/expenseDate"]


def test_tax_is_a_part_of_the_amount(expense):
    assert expense(amount=100, taxAmount=100).status == 201
    assert expense(amount=100, taxAmount=101).fields == ["/taxAmount"]


@pytest.mark.parametrize("rate", [None, 0])
def test_another_currency_needs_a_rate(expense, rate):
    assert expense(reimbursementCurrency="USD", exchangeRate=rate).fields == ["/exchangeRate"]


def test_a_repayment_that_clients_could_not_read_is_refused(expense):
    refused = expense(amount=9007199254740991, reimbursementCurrency="USD", exchangeRate=1.1)

    assert (refused.status, refused.fields) == (422, ["/exchangeRate"])


@pytest.mark.parametrize("status", HANDED_IN)
def test_an_expense_is_handed_in_with_a_receipt(expense, status):
    assert expense(status=status, receiptObjectIds=None).fields == ["/receiptObjectIds"]


@pytest.mark.parametrize("fields", [{"status": "draft"}, {"category": "per_diem"}, {"category": "mileage", "distanceKilometers": 12.5}])
def test_drafts_and_allowances_need_no_receipt(expense, fields):
    assert expense(receiptObjectIds=None, **fields).status == 201


def test_mileage_has_a_distance(expense):
    assert expense(category="mileage", status="draft").fields == ["/distanceKilometers"]


@pytest.mark.parametrize("status", HANDED_IN)
def test_entertainment_names_its_guests(expense, status):
    assert expense(category="entertainment", status=status).fields == ["/attendees"]
    assert expense(category="entertainment", status=status, attendees=[{"name": "Ada Byron"}]).status == 201


@pytest.mark.parametrize("status", HANDED_IN)
def test_a_billable_expense_has_a_project(api, expense, status):
    assert expense(isBillable=True, status=status).fields == ["/projectId"]
    assert expense(isBillable=True, status=status, projectId=api.make("Project")["id"]).status == 201


def test_a_draft_may_still_lack_guests_and_project(expense):
    assert expense(status="draft", category="entertainment", isBillable=True).status == 201


def test_nobody_approves_an_own_expense(expense, approver):
    assert expense(personId=approver).fields == ["/approverId"]


@pytest.mark.parametrize("status", ["approved", "reimbursed"])
def test_an_approved_expense_has_an_approver(expense, status):
    assert expense(status=status, approverId=None).fields == ["/approverId"]


def test_a_rejected_expense_has_a_reason(expense):
    assert expense(status="rejected", rejectionReason=None).fields == ["/rejectionReason"]


@pytest.mark.parametrize("status", ["approved", "reimbursed"])
def test_an_approved_expense_stands(api, expense, status):
    made = expense(status=status).data

    assert api.change(made, amount=1, taxAmount=0).fields == ["/amount"]
    assert api.change(made, tags=["trip"], metadata={"batch": "7"}).status == 200


@pytest.mark.parametrize("method", ["corporate_card", "company_account"])
def test_company_money_is_not_repaid(api, expense, method):
    made = expense(status="approved", paymentMethod=method).data

    assert api.change(made, status="reimbursed").fields == ["/status"]


def test_nothing_is_charged_to_a_locked_budget_line(api, expense):
    budget_line = api.make("BudgetLine")
    charged = expense(budgetLineId=budget_line["id"]).data
    api.change(budget_line, isLocked=True)

    assert expense(budgetLineId=budget_line["id"]).fields == ["/budgetLineId"]
    assert api.change(charged, description="Hotel").status == 200


@pytest.mark.parametrize(("start", "end"), [(start, end) for start, ends in ALLOWED.items() for end in ends])
def test_status_changes_that_are_allowed(api, expense, start, end):
    assert api.change(expense(status=start).data, status=end).data["status"] == end


@pytest.mark.parametrize("start", ALLOWED)
def test_other_status_changes_are_refused(api, expense, start):
    made = expense(status=start).data

    for end in set(ALLOWED) - {start, *ALLOWED[start]}:
        assert api.change(made, status=end).fields == ["/status"], end


def test_an_expense_stays_with_its_person(api, expense):
    assert api.change(expense().data, personId=api.make("Person")["id"]).fields == ["/personId"]
