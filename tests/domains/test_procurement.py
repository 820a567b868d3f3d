"""Procurement: a supplier is who it says it is, is approved only when it is known, and is not dropped while it owes a delivery."""

import pytest

ADDRESS = {"line1": "1 Harbour Yard", "city": "London", "country": "GB"}
ACCOUNT = {"holderName": "Northwind Cloud Limited", "iban": "DE89370400440532013000"}
REASON = {"statusReason": "The certificate has run out."}


@pytest.fixture
def approved(api):
    """What an approved supplier has."""
    return {
        "status": "approved", "address": ADDRESS, "ownerId": api.make("Person")["id"], "identifiers": {"registrationNumber": "08812345"},
    }  # fmt: skip


def test_an_iban_is_known_by_its_last_four_characters_only(api):
    supplier = api.make("Supplier", bankAccount=ACCOUNT)

    assert supplier["bankAccount"] == {"holderName": "Northwind Cloud Limited", "ibanLastFour": "3000", "bic": None}
    assert "DE8937" not in api.get(api.path(supplier["id"])).text


def test_the_last_four_characters_follow_the_iban(api):
    supplier = api.make("Supplier", bankAccount=ACCOUNT)

    kept = api.change(supplier, bankAccount={"holderName": "Northwind Cloud"}).data
    moved = api.change(supplier, bankAccount={"iban": "GB82WEST12345698765432"}).data

    assert (kept["bankAccount"]["ibanLastFour"], moved["bankAccount"]["ibanLastFour"]) == ("3000", "5432")
    assert api.change(supplier, bankAccount=None).data["bankAccount"] is None


@pytest.mark.parametrize(("scores", "overall"), [
    ({"qualityScore": 91, "deliveryScore": 97, "serviceScore": 84}, 90.7), ({"priceScore": 70}, 70.0), ({}, None),
    ({"qualityScore": 0, "deliveryScore": 100, "serviceScore": 50, "priceScore": 50.2}, 50.1),
])  # fmt: skip
def test_the_overall_score_is_the_mean_of_those_given(api, scores, overall):
    assert api.make("Supplier", performance=scores)["performance"]["overallScore"] == overall


def test_the_overall_score_is_the_servers_own(api):
    refused = api.create("Supplier", performance={"qualityScore": 80, "overallScore": 100})

    assert (refused.status, refused.fields) == (400, ["/performance/overallScore"])


@pytest.mark.parametrize("status", ["suspended", "blocked", "conditionally_approved"])
def test_a_supplier_under_conditions_says_why(api, status):
    assert api.create("Supplier", status=status).fields == ["/statusReason"]
    assert api.create("Supplier", status=status, **REASON).status == 201


@pytest.mark.parametrize(("lacking", "field"), [
    ({"address": None}, "/address/country"), ({"address": {"city": "London"}}, "/address/country"), ({"ownerId": None}, "/ownerId"),
    ({"identifiers": None}, "/identifiers"), ({"identifiers": {"dunsNumber": "123456789"}}, "/identifiers"),
])  # fmt: skip
def test_an_approved_supplier_is_known(api, approved, lacking, field):
    assert api.create("Supplier", **(approved | lacking)).fields == [field]


@pytest.mark.parametrize("number", ["taxNumber", "registrationNumber"])
def test_either_number_identifies_an_approved_supplier(api, approved, number):
    assert api.create("Supplier", **(approved | {"identifiers": {number: "GB123456789"}})).status == 201


def test_a_minimum_order_needs_a_currency(api):
    assert api.create("Supplier", minimumOrderAmount=100, currency=None).fields == ["/currency"]
    assert api.create("Supplier", minimumOrderAmount=None, currency=None).status == 201


@pytest.mark.parametrize("iban", ["DE89370400440532013001", "GB82WEST12345698765423", "DE98370400440532013000"])
def test_an_iban_with_wrong_check_digits_is_refused(api, iban):
    refused = api.create("Supplier", bankAccount=ACCOUNT | {"iban": iban})

    assert (refused.status, refused.fields) == (422, ["/bankAccount/iban"])


def test_a_gln_code_with_a_wrong_check_digit_is_refused(api):
    assert api.create("Supplier", identifiers={"glnCode": "0614141000012"}).status == 201
    assert api.create("Supplier", identifiers={"glnCode": "0614141000013"}).fields == ["/identifiers/glnCode"]


def test_a_tax_number_names_one_supplier(api):
    first = api.make("Supplier", identifiers={"taxNumber": "GB123456789"})
    second = api.make("Supplier", identifiers={"taxNumber": "GB987654321"})

    assert first["taxNumber"] == "GB123456789"
    assert api.create("Supplier", identifiers={"taxNumber": "GB123456789"}).fields == ["/taxNumber"]
    assert api.change(second, identifiers={"taxNumber": "GB123456789"}).fields == ["/taxNumber"]
    assert api.change(first, identifiers={"taxNumber": "GB123456789", "dunsNumber": "123456789"}).status == 200
    assert api.list("Supplier", taxNumber="GB987654321").body["total"] == 1


def test_a_deleted_supplier_gives_its_tax_number_free(api):
    api.remove(api.make("Supplier", identifiers={"taxNumber": "GB123456789"}))

    assert api.create("Supplier", identifiers={"taxNumber": "GB123456789"}).status == 201


def order(api, supplier, status):
    """An order to the supplier that has come as far as this status."""
    line = {"description": "Laptops", "quantity": 2, "receivedQuantity": 1 if status == "partially_received" else 0, "unitPrice": 100}
    shared = {
        "supplierId": supplier["id"],
        "vendorId": None,
        "orderNumber": "PO-1",
        "approverId": api.make("Person")["id"],
        "type": "standard",
    }
    return api.make("PurchaseOrder", status=status, lines=[line], **shared)


@pytest.mark.parametrize("held", ["issued", "acknowledged", "partially_received"])
@pytest.mark.parametrize("status", ["inactive", "blocked"])
def test_a_supplier_is_kept_while_an_order_is_open(api, held, status):
    supplier = api.make("Supplier", **REASON)
    placed = order(api, supplier, held)

    assert api.change(supplier, status=status).fields == ["/status"]
    assert api.remove(placed).status == 204
    assert api.change(supplier, status=status).status == 200


def test_an_order_not_yet_placed_keeps_no_supplier(api):
    supplier = api.make("Supplier")
    order(api, supplier, "draft")

    assert api.change(supplier, status="inactive").status == 200


@pytest.mark.parametrize(("before", "after"), [
    *[("registered", after) for after in ("qualifying", "blocked", "inactive")],
    *[("qualifying", after) for after in ("registered", "conditionally_approved", "approved", "blocked", "inactive")],
    *[("conditionally_approved", after) for after in ("qualifying", "approved", "suspended", "blocked", "inactive")],
    *[("approved", after) for after in ("qualifying", "suspended", "blocked", "inactive")],
    *[("suspended", after) for after in ("approved", "blocked", "inactive")],
    ("blocked", "qualifying"), ("blocked", "inactive"), ("inactive", "registered"), ("inactive", "qualifying"),
])  # fmt: skip
def test_status_changes_of_a_supplier(api, approved, before, after):
    supplier = api.make("Supplier", **(approved | REASON | {"status": before}))

    assert api.change(supplier, status=after).data["status"] == after


@pytest.mark.parametrize(("before", "after"), [
    ("registered", "approved"), ("qualifying", "suspended"), ("conditionally_approved", "registered"), ("approved", "registered"),
    ("suspended", "qualifying"), ("blocked", "approved"), ("inactive", "approved"),
])  # fmt: skip
def test_other_status_changes_of_a_supplier_are_refused(api, approved, before, after):
    supplier = api.make("Supplier", **(approved | REASON | {"status": before}))

    assert api.change(supplier, status=after).fields == ["/status"]
