"""Invoices: every cent follows from the lines, and a document goes to the right party, once, in a sound state."""

import pytest

ALLOWED = {
    "draft": ["pending_approval", "approved", "sent", "void"],
    "pending_approval": ["draft", "approved", "disputed", "void"],
    "approved": ["sent", "disputed", "partially_paid", "paid", "void"],
    "sent": ["disputed", "partially_paid", "paid", "written_off", "void"],
    "disputed": ["pending_approval", "approved", "sent", "written_off", "void"],
    "partially_paid": ["paid", "disputed", "written_off"],
    "paid": ["partially_paid"],
    "written_off": [],
    "void": [],
}


def line(**fields):
    return {"description": "Consulting", "quantity": 1, "unitPrice": 10000} | fields


def payments(*amounts):
    return [{"paidDate": "2026-07-15", "amount": amount} for amount in amounts]


def paid(status):
    """The payments that a bill of 100.00 needs for the status."""
    return {"paid": payments(4000, 6000), "partially_paid": payments(4000)}.get(status, [])


@pytest.fixture
def vendor(api):
    return api.make("Vendor")


@pytest.fixture
def bill(api, vendor):
    """Makes payables of 100.00 EUR of one vendor."""

    def make(**fields):
        number = fields.pop("invoiceNumber", f"INV-{len(api.list('Invoice').body['data'])}")
        return api.create("Invoice", **({"vendorId": vendor["id"], "invoiceNumber": number, "lines": [line()]} | fields))

    return make


@pytest.fixture
def receivable(api):
    """Makes bills to customers."""

    def make(**fields):
        account = fields.pop("accountId", None) or api.make("Account")["id"]
        return api.create("Invoice", direction="receivable", vendorId=None, accountId=account, **fields)

    return make


def test_amounts_follow_from_the_lines(api):
    invoice = api.make("Invoice", lines=[line(quantity=3, unitPrice=1850000), line(quantity=12.5, unitPrice=1900, discountAmount=1250)])

    assert [item["netAmount"] for item in invoice["lines"]] == [5550000, 22500]
    assert (invoice["subtotalAmount"], invoice["taxAmount"], invoice["totalAmount"]) == (5572500, 0, 5572500)
    assert (invoice["paidAmount"], invoice["payableAmount"]) == (0, 5572500)


@pytest.mark.parametrize(
    ("quantity", "price", "net"), [(0.5, 1, 1), (1.5, 1, 2), (2.5, 1, 3), (1.005, 100, 101), (0.1, 4, 0), (1.15, 100, 115)]
)
def test_line_amounts_are_exact_and_rounded_half_up(bill, quantity, price, net):
    assert bill(lines=[line(quantity=quantity, unitPrice=price)]).data["lines"][0]["netAmount"] == net


def test_tax_is_rounded_once_for_each_category_and_rate(bill):
    lines = [line(unitPrice=50, taxRatePercent=19)] * 2 + [line(unitPrice=50, taxRatePercent=7, taxCategory="reduced")]

    invoice = bill(lines=lines).data

    assert (invoice["subtotalAmount"], invoice["taxAmount"], invoice["totalAmount"]) == (150, 19 + 4, 173)


def test_the_same_rate_of_two_categories_is_rounded_twice(bill):
    lines = [line(unitPrice=50, taxRatePercent=5), line(unitPrice=50, taxRatePercent=5, taxCategory="reduced")]

    assert bill(lines=lines).data["taxAmount"] == 3 + 3


def test_a_patch_of_lines_and_payments_changes_the_amounts(api, bill):
    invoice = bill().data

    changed = api.change(invoice, lines=[line(quantity=2)], payments=payments(500)).data

    assert (changed["totalAmount"], changed["paidAmount"], changed["payableAmount"]) == (20000, 500, 19500)


def test_an_invoice_is_found_by_the_budget_lines_that_pay(api, bill):
    budget_line = api.make("BudgetLine")
    invoice = bill(lines=[line(budgetLineId=budget_line["id"]), line(budgetLineId=budget_line["id"]), line()]).data

    assert invoice["budgetLineIds"] == [budget_line["id"]]
    assert [found["id"] for found in api.list("Invoice", budgetLineIds=budget_line["id"]).body["data"]] == [invoice["id"]]


def test_an_open_bill_past_its_due_date_is_overdue(api, bill):
    dates = {"issueDate": "2020-01-01", "dueDate": "2020-01-31"}

    assert bill(status="approved", **dates).data["isOverdue"] is True
    assert bill(status="pending_approval", **dates).data["isOverdue"] is False
    assert bill(status="approved", **(dates | {"dueDate": "2099-01-01"})).data["isOverdue"] is False
    assert bill(status="approved", **(dates | {"dueDate": None})).data["isOverdue"] is False
    assert bill(status="approved", payments=payments(10000), **dates).data["isOverdue"] is False


def test_a_receivable_needs_a_customer(api):
    assert api.create("Invoice", direction="receivable", vendorId=None).fields == ["/accountId"]


@pytest.mark.parametrize(("field", "entity"), [("vendorId", "Vendor"), ("supplierId", "Supplier"), ("purchaseOrderId", "PurchaseOrder")])
def test_a_receivable_comes_from_no_supplier(api, receivable, field, entity):
    invoice = receivable().data

    assert api.change(invoice, **{field: api.make(entity)["id"]}).fields == [f"/{field}"]


def test_a_payable_needs_a_vendor_or_a_supplier(api):
    assert api.create("Invoice", vendorId=None).fields == ["/vendorId"]
    assert api.create("Invoice", vendorId=None, supplierId=api.make("Supplier")["id"]).status == 201


def test_a_payable_goes_to_no_customer(api, bill):
    assert bill(accountId=api.make("Account")["id"]).fields == ["/accountId"]


@pytest.mark.parametrize("field", ["invoiceNumber", "issueDate"])
def test_an_invoice_out_of_draft_has_number_and_date(bill, field):
    assert bill(status="pending_approval", **{field: None}).fields == [f"/{field}"]
    assert bill(status="draft", **{field: None}).status == 201
    assert bill(status="void", **{field: None}).status == 201


def test_a_number_is_given_once_among_receivables(receivable):
    receivable(invoiceNumber="R-1")

    assert receivable(invoiceNumber="R-1").fields == ["/invoiceNumber"]


def test_a_number_is_given_once_among_the_payables_of_one_vendor(api, bill):
    bill(invoiceNumber="V-1")

    assert bill(invoiceNumber="V-1").fields == ["/invoiceNumber"]
    assert bill(invoiceNumber="V-1", vendorId=api.make("Vendor")["id"]).status == 201
    assert api.change(bill(invoiceNumber="V-2").data, invoiceNumber="V-1").fields == ["/invoiceNumber"]


def test_a_number_is_given_once_among_the_payables_of_one_supplier(api, bill):
    supplier = api.make("Supplier")["id"]
    bill(invoiceNumber="S-1", vendorId=None, supplierId=supplier)

    assert bill(invoiceNumber="S-1", vendorId=None, supplierId=supplier).fields == ["/invoiceNumber"]


def test_receivables_and_payables_are_numbered_apart(bill, receivable):
    bill(invoiceNumber="X-1")

    assert receivable(invoiceNumber="X-1").status == 201


def test_an_invoice_is_due_on_the_day_of_issue_at_the_earliest(bill):
    assert bill(issueDate="2026-07-02", dueDate="2026-07-02").status == 201
    assert bill(issueDate="2026-07-02", dueDate="2026-07-01").fields == ["/dueDate"]


def test_a_billed_period_runs_forward(bill):
    period = {"periodStartDate": "2026-07-02", "periodEndDate": "2026-07-02"}

    assert bill(lines=[line(**period)]).status == 201
    assert bill(lines=[line(), line(**(period | {"periodEndDate": "2026-07-01"}))]).fields == ["/lines/1/periodEndDate"]


@pytest.mark.parametrize("kind", ["credit_note", "debit_note", "corrected_invoice"])
def test_a_correction_names_the_invoice_it_corrects(bill, kind):
    first = bill().data

    assert bill(documentType=kind).fields == ["/precedingInvoiceId"]
    assert bill(documentType=kind, precedingInvoiceId=first["id"]).status == 201


@pytest.mark.parametrize("kind", ["invoice", "prepayment_invoice", "self_billed_invoice", "proforma"])
def test_other_documents_name_no_other_invoice(bill, kind):
    assert bill(documentType=kind, precedingInvoiceId=bill().data["id"]).fields == ["/precedingInvoiceId"]


def test_a_correction_is_of_the_same_direction_and_currency(bill, receivable):
    credit = {"documentType": "credit_note"}

    assert bill(**credit, precedingInvoiceId=receivable(invoiceNumber="R-9").data["id"]).fields == ["/precedingInvoiceId"]
    assert bill(**credit, precedingInvoiceId=bill(currency="USD").data["id"]).fields == ["/precedingInvoiceId"]


def test_a_correction_does_not_correct_itself(api, bill):
    credit = bill(documentType="credit_note", precedingInvoiceId=bill().data["id"]).data

    assert api.change(credit, precedingInvoiceId=credit["id"]).fields == ["/precedingInvoiceId"]


@pytest.mark.parametrize("category", ["zero_rated", "exempt", "reverse_charge", "intra_community", "export", "outside_scope"])
def test_untaxed_categories_have_no_rate(bill, category):
    assert bill(lines=[line(taxCategory=category, taxRatePercent=7)]).fields == ["/lines/0/taxRatePercent"]
    assert bill(lines=[line(taxCategory=category)]).status == 201


def test_a_discount_is_at_most_what_the_line_costs(bill):
    assert bill(lines=[line(quantity=1.5, unitPrice=101, discountAmount=151)]).status == 201
    assert bill(lines=[line(quantity=1.5, unitPrice=101, discountAmount=152)]).fields == ["/lines/0/discountAmount"]


@pytest.mark.parametrize("status", [status for status in ALLOWED if status not in ("draft", "pending_approval")])
def test_lines_stand_once_released(api, bill, status):
    invoice = bill(status=status, payments=paid(status)).data

    assert api.change(invoice, lines=[line(description="Other")]).fields == ["/lines"]


def test_lines_change_before_the_release(api, bill):
    assert api.change(bill(status="pending_approval").data, lines=[line(description="Other")]).status == 200


def test_payments_add_up_to_the_total_at_most(bill):
    assert bill(payments=payments(10000)).status == 201
    assert bill(payments=payments(10000, 1)).fields == ["/payments"]


@pytest.mark.parametrize(("status", "amounts"), [("paid", (9999,)), ("partially_paid", ()), ("partially_paid", (10000,))])
def test_payments_agree_with_the_status(bill, status, amounts):
    assert bill(status=status, payments=payments(*amounts)).fields == ["/payments"]


def test_a_total_that_clients_could_not_read_is_refused(bill):
    assert bill(lines=[line(quantity=1000000000, unitPrice=9007199254740991)]).fields == ["/lines"]
    assert bill(lines=[line(unitPrice=9007199254740991)]).data["totalAmount"] == 9007199254740991


@pytest.mark.parametrize("budget", [{"scenario": "forecast"}, {"status": "closed"}, {}])
def test_nothing_is_charged_to_a_budget_line_that_does_not_pay(api, bill, budget):
    made = api.make("Budget", **({} if "status" in budget else budget))
    budget_line = api.make("BudgetLine", budgetId=made["id"], isLocked=not budget)
    if "status" in budget:
        close(api, made)

    assert bill(lines=[line(budgetLineId=budget_line["id"])]).fields == ["/lines"]


def close(api, budget):
    api.change(budget, approverId=api.make("Person")["id"])
    for status in ("submitted", "approved", "active", "closed"):
        assert api.change(budget, status=status).status == 200


@pytest.mark.parametrize(("start", "end"), [(start, end) for start, ends in ALLOWED.items() for end in ends])
def test_status_changes_that_are_allowed(api, bill, start, end):
    invoice = bill(status=start, payments=paid(start)).data

    assert api.change(invoice, status=end, payments=paid(end) or None).data["status"] == end


@pytest.mark.parametrize("start", ALLOWED)
def test_other_status_changes_are_refused(api, bill, start):
    invoice = bill(status=start, payments=paid(start)).data

    for end in set(ALLOWED) - {start, *ALLOWED[start]}:
        assert api.change(invoice, status=end).fields == ["/status"], end


@pytest.mark.parametrize(("field", "value"), [("direction", "receivable"), ("documentType", "proforma"), ("currency", "USD")])
def test_what_a_document_is_does_not_change(api, bill, field, value):
    assert api.change(bill().data, **{field: value}).fields == [f"/{field}"]
