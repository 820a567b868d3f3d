"""Contracts: an agreement has the terms its kind needs, its chain never turns on itself, and it holds its vendor in place."""

import pytest

FIXED = {"termType": "fixed", "renewalTermMonths": None, "noticePeriodDays": None}
ENDED = {"terminationReason": "vendor_breach", "terminationDate": "2026-04-01"}


def under(api, vendor, **fields):
    return api.create("Contract", vendorId=vendor["id"], **fields)


@pytest.mark.parametrize(("end", "days", "deadline"), [
    ("2028-03-31", 90, "2028-01-01"), ("2028-03-01", 1, "2028-02-29"), ("2028-03-31", 0, "2028-03-31"), ("2028-03-31", None, None),
])  # fmt: skip
def test_notice_can_be_given_until_so_many_days_before_the_end(api, end, days, deadline):
    made = api.make("Contract", termType="fixed", endDate=end, noticePeriodDays=days)

    assert made["noticeDeadlineDate"] == deadline


def test_the_notice_deadline_follows_the_end(api):
    contract = api.make("Contract")

    assert api.change(contract, endDate="2029-03-31").data["noticeDeadlineDate"] == "2028-12-31"
    assert api.change(contract, termType="evergreen", endDate=None).data["noticeDeadlineDate"] is None


def test_a_notice_period_longer_than_the_calendar_ends_at_its_start(api):
    first = {"signedDate": "0001-01-01", "effectiveDate": "0001-01-01", "endDate": "0001-02-01"}

    assert api.make("Contract", noticePeriodDays=1095, **first)["noticeDeadlineDate"] == "0001-01-01"


def test_a_contract_ends_no_earlier_than_it_takes_effect(api):
    assert api.create("Contract", effectiveDate="2026-04-01", endDate="2026-04-01").status == 201
    assert api.create("Contract", effectiveDate="2026-04-02", endDate="2026-04-01").fields == ["/endDate"]


@pytest.mark.parametrize(("term", "fields"), [("fixed", ["/endDate"]), ("auto_renewing", ["/endDate"]), ("evergreen", [])])
def test_a_limited_term_has_an_end(api, term, fields):
    assert api.create("Contract", termType=term, endDate=None).fields == fields


@pytest.mark.parametrize("missing", ["renewalTermMonths", "noticePeriodDays"])
def test_a_term_that_renews_itself_says_how(api, missing):
    assert api.create("Contract", termType="auto_renewing", **{missing: None}).fields == [f"/{missing}"]
    assert api.create("Contract", **FIXED).status == 201


@pytest.mark.parametrize("missing", ["signedDate", "effectiveDate"])
def test_an_active_contract_is_signed_and_in_effect(api, missing):
    assert api.create("Contract", status="active", **{missing: None}).fields == [f"/{missing}"]
    assert api.create("Contract", status="draft", **{missing: None}).status == 201


@pytest.mark.parametrize("value", ["totalValue", "annualValue"])
def test_a_value_needs_a_currency(api, value):
    none = {"totalValue": None, "annualValue": None, "currency": None}

    assert api.create("Contract", **none).status == 201
    assert api.create("Contract", **(none | {value: 0})).fields == ["/currency"]


@pytest.mark.parametrize("missing", ["terminationReason", "terminationDate"])
def test_a_terminated_contract_says_why_and_when(api, missing):
    contract = api.make("Contract")

    assert api.change(contract, status="terminated", **(ENDED | {missing: None})).fields == [f"/{missing}"]


def test_a_contract_is_not_terminated_before_it_takes_effect(api):
    contract = api.make("Contract", effectiveDate="2026-04-02")

    assert api.change(contract, status="terminated", **ENDED).fields == ["/terminationDate"]
    assert api.change(contract, status="terminated", **(ENDED | {"terminationDate": "2026-04-02"})).status == 200


@pytest.mark.parametrize("link", ["parentContractId", "renewedFromContractId"])
def test_a_chain_stays_with_one_vendor(api, link):
    vendor, other = api.make("Vendor"), api.make("Vendor")
    master = under(api, vendor).data

    assert under(api, vendor, **{link: master["id"]}).status == 201
    assert under(api, other, **{link: master["id"]}).fields == [f"/{link}"]


@pytest.mark.parametrize("link", ["parentContractId", "renewedFromContractId"])
@pytest.mark.parametrize("back", ["parentContractId", "renewedFromContractId"])
def test_a_chain_never_turns_on_itself(api, link, back):
    vendor = api.make("Vendor")
    first = under(api, vendor).data
    second = under(api, vendor, **{link: first["id"]}).data
    third = under(api, vendor, **{link: second["id"]}).data

    assert api.change(first, **{back: first["id"]}).fields == [f"/{back}"]
    assert api.change(first, **{back: third["id"]}).fields == [f"/{back}"]


def test_a_contract_stays_with_its_vendor(api):
    assert api.change(api.make("Contract"), vendorId=api.make("Vendor")["id"]).fields == ["/vendorId"]


def test_a_contract_does_not_end_before_its_duties(api):
    contract = api.make("Contract", endDate="2028-03-31")
    api.make("ContractObligation", contractId=contract["id"], dueDate="2027-02-15")
    api.make("ContractObligation", contractId=contract["id"], dueDate="2027-12-31", survivesTermination=True)

    assert api.change(contract, endDate="2027-02-14").fields == ["/endDate"]
    assert api.change(contract, endDate="2027-02-15").status == 200


@pytest.mark.parametrize(("before", "after"), [
    *[("draft", after) for after in ("in_review", "negotiation", "pending_signature", "cancelled")],
    *[("in_review", after) for after in ("draft", "negotiation", "pending_signature", "cancelled")],
    *[("negotiation", after) for after in ("in_review", "pending_signature", "cancelled")],
    *[("pending_signature", after) for after in ("negotiation", "active", "cancelled")],
    ("active", "expired"), ("active", "terminated"),
])  # fmt: skip
def test_status_changes_of_a_contract(api, before, after):
    contract = api.make("Contract", status=before, **ENDED)

    assert api.change(contract, status=after).data["status"] == after


@pytest.mark.parametrize(("before", "after"), [
    ("draft", "active"), ("in_review", "active"), ("negotiation", "draft"), ("pending_signature", "draft"), ("active", "cancelled"),
    ("expired", "active"), ("terminated", "active"), ("cancelled", "draft"),
])  # fmt: skip
def test_other_status_changes_of_a_contract_are_refused(api, before, after):
    contract = api.make("Contract", status=before, **ENDED)

    assert api.change(contract, status=after).fields == ["/status"]


def test_no_vendor_stands_below_itself(api):
    group = api.make("Vendor")
    company = api.make("Vendor", parentVendorId=group["id"])

    assert api.change(group, parentVendorId=group["id"]).fields == ["/parentVendorId"]
    assert api.change(group, parentVendorId=company["id"]).fields == ["/parentVendorId"]


@pytest.mark.parametrize(("following", "fields"), [("2026-02-11", []), ("2026-02-10", ["/nextAssessmentDate"]), (None, [])])
def test_the_next_assessment_is_after_the_last(api, following, fields):
    assert api.create("Vendor", lastAssessmentDate="2026-02-10", nextAssessmentDate=following).fields == fields


def test_a_critical_vendor_has_an_owner(api):
    assert api.create("Vendor", criticality="critical").fields == ["/ownerId"]
    assert api.create("Vendor", criticality="critical", ownerId=api.make("Person")["id"]).status == 201


@pytest.mark.parametrize(
    ("level", "status"), [("none", 422), ("public", 422), ("internal", 201), ("confidential", 201), ("restricted", 201)]
)
def test_a_subprocessor_has_access_to_data(api, level, status):
    made = api.create("Vendor", isSubprocessor=True, dataAccessLevel=level)

    assert (made.status, made.fields) == (status, ["/dataAccessLevel"] if status == 422 else [])


def test_an_active_contract_keeps_its_vendor(api):
    vendor = api.make("Vendor")
    contract = under(api, vendor, status="active").data
    under(api, vendor, status="draft")
    assert api.read(vendor)["activeContractCount"] == 1

    assert api.change(vendor, status="inactive").fields == ["/status"]
    assert api.change(contract, status="expired").status == 200
    assert api.change(vendor, status="inactive").status == 200


def test_no_contract_is_active_with_an_inactive_vendor(api):
    vendor = api.make("Vendor", status="inactive")
    pending = under(api, vendor, status="pending_signature").data

    assert under(api, vendor, status="active").fields == ["/vendorId"]
    assert api.change(pending, status="active").fields == ["/vendorId"]


def test_an_attestation_ends_no_earlier_than_it_is_issued(api):
    shown = {"framework": "iso_27001", "issuedDate": "2026-01-02"}

    assert api.create("Vendor", attestations=[shown | {"validUntilDate": "2026-01-02"}]).status == 201
    refused = api.create("Vendor", attestations=[shown, shown | {"validUntilDate": "2026-01-01"}])
    assert (refused.status, refused.fields) == (422, ["/attestations/1/validUntilDate"])


@pytest.mark.parametrize(("before", "after"), [
    *[("prospect", after) for after in ("onboarding", "active", "inactive")],
    *[("onboarding", after) for after in ("active", "inactive")],
    *[("active", after) for after in ("suspended", "offboarding", "inactive")],
    *[("suspended", after) for after in ("active", "offboarding", "inactive")],
    *[("offboarding", after) for after in ("active", "inactive")],
    *[("inactive", after) for after in ("onboarding", "active")],
])  # fmt: skip
def test_status_changes_of_a_vendor(api, before, after):
    assert api.change(api.make("Vendor", status=before), status=after).data["status"] == after


@pytest.mark.parametrize(("before", "after"), [
    ("prospect", "suspended"), ("onboarding", "prospect"), ("active", "prospect"), ("suspended", "onboarding"),
    ("offboarding", "suspended"), ("inactive", "prospect"),
])  # fmt: skip
def test_other_status_changes_of_a_vendor_are_refused(api, before, after):
    assert api.change(api.make("Vendor", status=before), status=after).fields == ["/status"]
