"""Purchase orders: approved by somebody else, placed with suppliers in good standing, within budget and blanket order."""

from concurrent.futures import ThreadPoolExecutor

import pytest

ALLOWED = {
    "draft": ["pending_approval", "approved", "cancelled"],
    "pending_approval": ["draft", "approved", "rejected", "cancelled"],
    "rejected": ["draft", "cancelled"],
    "approved": ["issued", "cancelled"],
    "issued": ["acknowledged", "partially_received", "received", "cancelled"],
    "acknowledged": ["partially_received", "received", "cancelled"],
    "partially_received": ["received", "closed"],
    "received": ["closed"],
    "closed": [],
    "cancelled": [],
}
LATER = ["issued", "acknowledged", "partially_received", "received", "closed"]
REASON = {"rejectionReason": "Too dear"}
RECEIVED = {"partially_received": 4, "received": 10}


def line(**fields):
    return {"description": "Chairs", "quantity": 10, "unitPrice": 1000} | fields


def lines_at(status):
    return [line(receivedQuantity=RECEIVED.get(status, 0))]


@pytest.fixture
def approver(api):
    return api.make("Person")["id"]


@pytest.fixture
def vendor(api):
    return api.make("Vendor")["id"]


@pytest.fixture
def order(api, approver, vendor):
    """Makes orders of one vendor that have all that any status needs."""

    def make(**fields):
        body = {"vendorId": vendor, "approverId": approver, "status": "draft", "lines": lines_at(fields.get("status"))} | REASON
        return api.create("PurchaseOrder", **(body | fields))

    return make


@pytest.fixture
def blanket(order):
    """A blanket order for 100.00."""
    return order(type="blanket", status="issued").data


@pytest.fixture
def budget_line(api):
    """A budget line with 100.00 EUR."""
    return api.make("BudgetLine", allocatedAmount=10000, monthlyAmounts=None)


def test_amounts_follow_from_the_lines(order):
    made = order(lines=[line(quantity=0.5, unitPrice=1, taxRatePercent=19), line(unitPrice=25, taxRatePercent=7)]).data

    assert [item["netAmount"] for item in made["lines"]] == [1, 250]
    assert (made["subtotalAmount"], made["taxAmount"], made["totalAmount"]) == (251, 0 + 18, 269)


def test_tax_is_rounded_once_for_each_rate(order):
    half_a_cent = line(quantity=1, unitPrice=10, taxRatePercent=5)

    assert order(lines=[half_a_cent, half_a_cent]).data["taxAmount"] == 1


def test_the_invoiced_amount_counts_bills_and_credit_notes(api, order):
    made = order().data
    bill = {"purchaseOrderId": made["id"], "lines": [line(quantity=1)]}
    first = api.make("Invoice", **bill, invoiceNumber="A")
    api.make("Invoice", **bill, invoiceNumber="B", status="draft")
    api.make("Invoice", **bill, invoiceNumber="C", status="void")
    api.make("Invoice", **bill, invoiceNumber="D", documentType="proforma")
    api.make("Invoice", **bill, invoiceNumber="E", currency="USD")
    assert api.read(made)["invoicedAmount"] == 1000

    credit = {"lines": [line(quantity=1, unitPrice=300)], "documentType": "credit_note", "precedingInvoiceId": first["id"]}
    api.make("Invoice", **(bill | credit), invoiceNumber="F")
    assert api.read(made)["invoicedAmount"] == 700


def test_the_server_tells_when_an_order_was_approved_and_issued(api, order):
    made = order().data
    approved = api.change(made, status="approved").data
    issued = api.change(made, status="issued").data

    assert (made["approvedAt"], made["orderDate"]) == (None, None)
    assert approved["approvedAt"] == approved["updatedAt"]
    assert issued["orderDate"] == issued["updatedAt"][:10]


def test_an_order_date_that_is_given_stays(order):
    assert order(status="issued", orderDate="2026-05-01").data["orderDate"] == "2026-05-01"


def test_an_order_goes_to_a_vendor_or_a_supplier(api, order):
    assert order(vendorId=None).fields == ["/vendorId"]
    assert order(vendorId=None, supplierId=api.make("Supplier")["id"]).status == 201


def test_the_supplier_is_the_vendors(api, order, vendor):
    assert order(supplierId=api.make("Supplier", vendorId=api.make("Vendor")["id"])["id"]).fields == ["/supplierId"]
    assert order(supplierId=api.make("Supplier", vendorId=vendor)["id"]).status == 201


@pytest.mark.parametrize("standing", ["suspended", "blocked", "inactive"])
def test_no_order_is_approved_or_issued_to_a_supplier_out_of_standing(api, order, vendor, standing):
    supplier = api.make("Supplier", vendorId=vendor, status="conditionally_approved", statusReason="Audit")
    draft, approved = order(supplierId=supplier["id"]).data, order(supplierId=supplier["id"], status="approved").data
    assert api.change(supplier, status=standing).status == 200

    assert api.change(draft, status="approved").fields == ["/supplierId"]
    assert api.change(approved, status="issued").fields == ["/supplierId"]
    assert api.change(draft, status="pending_approval").status == 200


@pytest.mark.parametrize("standing", ["suspended", "blocked", "inactive"])
@pytest.mark.parametrize("status", ["approved", *LATER])
def test_no_order_starts_out_placed_with_a_supplier_out_of_standing_or_goes_over_to_one(api, order, vendor, standing, status):
    supplier = api.make("Supplier", vendorId=vendor, status=standing, statusReason="Audit")["id"]
    running = order(status=status).data

    assert order(status=status, supplierId=supplier).fields == ["/supplierId"]
    assert api.change(running, supplierId=supplier).fields == ["/supplierId"]
    assert api.change(order().data, supplierId=supplier).status == 200


def test_a_placed_order_runs_on_whatever_becomes_of_its_supplier(api, order, vendor):
    supplier = api.make("Supplier", vendorId=vendor, status="conditionally_approved", statusReason="Audit")
    running = order(status="issued", supplierId=supplier["id"]).data
    assert api.change(supplier, status="suspended").status == 200

    assert api.change(running, status="acknowledged").status == 200
    assert api.change(running, status="received", lines=lines_at("received")).status == 200
    assert api.change(running, status="closed").status == 200


def test_nobody_approves_an_own_order(order, approver):
    assert order(requesterId=approver).fields == ["/approverId"]


@pytest.mark.parametrize("status", ["approved", *LATER])
def test_an_approved_order_has_an_approver(order, status):
    assert order(status=status, approverId=None).fields == ["/approverId"]


def test_a_rejected_order_has_a_reason(order):
    assert order(status="rejected", rejectionReason=None).fields == ["/rejectionReason"]


@pytest.mark.parametrize("status", ["approved", "cancelled", *LATER])
def test_lines_stand_once_decided(api, order, status):
    made = order(status=status).data

    assert "/lines" in api.change(made, lines=[line(unitPrice=999, receivedQuantity=RECEIVED.get(status, 0))]).fields


@pytest.mark.parametrize("status", ["draft", "pending_approval", "rejected"])
def test_lines_change_before_the_decision(api, order, status):
    assert api.change(order(status=status).data, lines=[line(unitPrice=999)]).status == 200


def test_what_was_received_changes_at_any_time(api, order):
    assert api.change(order(status="issued").data, lines=[line(receivedQuantity=2)]).data["lines"][0]["receivedQuantity"] == 2


@pytest.mark.parametrize("status", LATER)
def test_a_placed_order_has_a_number(order, status):
    assert order(status=status, orderNumber=None).fields == ["/orderNumber"]


def test_a_number_is_given_once(order):
    assert order(orderNumber="PO-1").status == 201
    assert order(orderNumber="PO-1").fields == ["/orderNumber"]


def test_quantities_make_sense(order):
    assert order(lines=[line(), line(quantity=0)]).fields == ["/lines/1/quantity"]
    assert order(lines=[line(receivedQuantity=10.5)]).fields == ["/lines/0/receivedQuantity"]
    assert order(lines=[line(receivedQuantity=10)]).status == 201


@pytest.mark.parametrize(("status", "received"), [("received", 9), ("partially_received", 0), ("partially_received", 10)])
def test_the_status_agrees_with_what_was_received(order, status, received):
    assert order(status=status, lines=[line(receivedQuantity=received)]).fields == ["/status"]


def test_one_line_in_full_and_another_not_at_all_is_a_part(order):
    assert order(status="partially_received", lines=[line(receivedQuantity=10), line()]).status == 201


def test_only_a_call_off_has_a_blanket_order(order, blanket):
    assert order(type="call_off").fields == ["/parentOrderId"]
    assert order(type="standard", parentOrderId=blanket["id"]).fields == ["/parentOrderId"]
    assert order(type="call_off", parentOrderId=blanket["id"]).status == 201


def test_a_call_off_draws_on_a_blanket_order_like_itself(api, order, blanket):
    call_off = {"type": "call_off", "parentOrderId": blanket["id"]}

    assert order(**(call_off | {"parentOrderId": order().data["id"]})).fields == ["/parentOrderId"]
    assert order(**call_off, vendorId=api.make("Vendor")["id"]).fields == ["/parentOrderId"]
    assert order(**call_off, supplierId=api.make("Supplier", vendorId=blanket["vendorId"])["id"]).fields == ["/parentOrderId"]
    assert order(**call_off, currency="USD").fields == ["/parentOrderId"]


def test_a_blanket_order_does_not_become_a_call_off_of_itself(api, order, blanket):
    assert api.change(blanket, type="call_off", parentOrderId=blanket["id"]).fields == ["/parentOrderId"]
    assert api.change(blanket, type="call_off", parentOrderId=order(type="blanket").data["id"]).status == 200


def test_call_offs_stay_within_the_blanket_order(api, order, blanket):
    call_off = {"type": "call_off", "parentOrderId": blanket["id"]}
    first = order(**call_off, lines=[line(quantity=6)]).data

    assert order(**call_off, lines=[line(quantity=4.001)]).fields == ["/lines"]
    assert order(**call_off, lines=[line(quantity=4)]).status == 201
    assert api.change(first, lines=[line(quantity=7)]).fields == ["/lines"]
    assert api.change(first, status="cancelled").status == 200
    assert order(**call_off, lines=[line(quantity=6)]).status == 201


def test_a_rejected_call_off_that_returns_counts_again(api, order, blanket):
    call_off = {"type": "call_off", "parentOrderId": blanket["id"]}
    rejected = order(**call_off, status="rejected").data
    order(**call_off)

    assert api.change(rejected, status="draft").fields == ["/lines"]


def test_of_many_call_offs_for_the_last_money_one_wins(order, blanket):
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda n: order(type="call_off", parentOrderId=blanket["id"], orderNumber=f"C-{n}"), range(4)))

    assert sorted(answer.status for answer in made) == [201, 422, 422, 422]


def test_a_blanket_order_covers_its_call_offs(api, order):
    blanket = order(type="blanket").data
    order(type="call_off", parentOrderId=blanket["id"], lines=[line(quantity=6)])

    assert api.change(blanket, type="standard").fields == ["/type"]
    assert api.change(blanket, vendorId=api.make("Vendor")["id"]).fields == ["/vendorId"]
    assert api.change(blanket, supplierId=api.make("Supplier", vendorId=blanket["vendorId"])["id"]).fields == ["/supplierId"]
    assert api.change(blanket, lines=[line(quantity=5)]).fields == ["/lines"]
    assert api.change(blanket, lines=[line(quantity=6)]).status == 200


def test_an_order_commits_no_more_than_its_budget_line_has(api, order, budget_line):
    paid_by = {"budgetLineId": budget_line["id"]}
    first = order(lines=[line(quantity=6, **paid_by)]).data
    second = order(lines=[line(quantity=5, **paid_by)]).data
    assert api.change(first, status="approved").status == 200

    assert api.change(second, status="approved").fields == ["/lines"]
    assert order(lines=[line(quantity=4, **paid_by)], status="approved").status == 201


def test_a_budget_that_allows_overspend_bears_more(api, order, budget_line):
    api.patch(f"/v1/finance/budgets/{budget_line['budgetId']}", allowsOverspend=True)

    assert order(lines=[line(quantity=20, budgetLineId=budget_line["id"])], status="approved").status == 201


def test_a_frozen_budget_takes_no_new_commitments(api, order, budget_line, approver):
    path = f"/v1/finance/budgets/{budget_line['budgetId']}"
    waiting = order(lines=[line(budgetLineId=budget_line["id"])]).data
    for change in ({"status": "submitted"}, {"status": "approved", "approverId": approver}, {"status": "active"}, {"status": "frozen"}):
        assert api.patch(path, **change).status == 200

    assert api.change(waiting, status="approved").fields == ["/lines"]


def test_nothing_is_charged_to_a_locked_budget_line(api, order, budget_line):
    api.change(budget_line, isLocked=True)

    assert order(lines=[line(budgetLineId=budget_line["id"])]).fields == ["/lines"]


def test_a_total_that_clients_could_not_read_is_refused(order):
    assert order(lines=[line(unitPrice=9007199254740991)]).fields == ["/lines"]


@pytest.mark.parametrize(("start", "end"), [(start, end) for start, ends in ALLOWED.items() for end in ends])
def test_status_changes_that_are_allowed(api, order, start, end):
    made = order(status=start).data

    changes = {"lines": lines_at(end)} if end in RECEIVED else {}
    assert api.change(made, status=end, **changes).data["status"] == end


@pytest.mark.parametrize("start", ALLOWED)
def test_other_status_changes_are_refused(api, order, start):
    made = order(status=start).data

    for end in set(ALLOWED) - {start, *ALLOWED[start]}:
        assert api.change(made, status=end).fields == ["/status"], end


def test_currency_and_requester_do_not_change(api, order, approver):
    made = order().data

    assert api.change(made, currency="USD").fields == ["/currency"]
    assert api.change(made, requesterId=approver).fields == ["/requesterId"]
