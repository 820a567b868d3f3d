"""Contract obligations: a duty falls due within its contract, is late when it is, and starts again only where it recurs."""

import pytest


@pytest.fixture
def contract(api):
    return api.make("Contract", endDate="2028-03-31")


@pytest.mark.parametrize(("frequency", "due", "following"), [
    ("weekly", "2026-12-28", "2027-01-04"), ("monthly", "2027-01-31", "2027-02-28"), ("quarterly", "2026-11-30", "2027-02-28"),
    ("semi_annual", "2026-08-31", "2027-02-28"), ("annual", "2028-02-29", "2029-02-28"), ("annual", "2027-02-15", "2028-02-15"),
    ("one_time", "2027-02-15", None),
])  # fmt: skip
def test_the_next_due_date_is_one_interval_later(api, frequency, due, following):
    assert api.make("ContractObligation", frequency=frequency, dueDate=due)["nextDueDate"] == following


@pytest.mark.parametrize("due", ["2027-02-15", None])
def test_a_duty_on_an_event_has_no_next_due_date(api, due):
    assert api.make("ContractObligation", frequency="on_event", triggerEvent="A breach", dueDate=due)["nextDueDate"] is None


@pytest.mark.parametrize("frequency", ["weekly", "annual"])
def test_the_next_due_date_stays_within_the_calendar(api, frequency):
    made = api.make("ContractObligation", frequency=frequency, dueDate="9999-12-31", survivesTermination=True)

    assert made["nextDueDate"] == "9999-12-31"


@pytest.mark.parametrize(("status", "due", "late"), [
    ("pending", "2020-01-01", True), ("in_progress", "2020-01-01", True), ("fulfilled", "2020-01-01", False),
    ("breached", "2020-01-01", False), ("pending", "2999-01-01", False),
])  # fmt: skip
def test_an_open_duty_past_its_due_date_is_overdue(api, status, due, late):
    assert api.make("ContractObligation", status=status, dueDate=due, survivesTermination=True)["isOverdue"] is late


def test_fulfilled_at_is_set_while_the_duty_is_fulfilled(api):
    duty = api.make("ContractObligation")
    assert duty["fulfilledAt"] is None

    fulfilled = api.change(duty, status="fulfilled").data

    assert fulfilled["fulfilledAt"] == fulfilled["updatedAt"]
    assert api.change(duty, notes="Seen.").data["fulfilledAt"] == fulfilled["fulfilledAt"]
    assert api.change(duty, status="pending").data["fulfilledAt"] is None


@pytest.mark.parametrize("frequency", ["one_time", "weekly", "monthly", "quarterly", "semi_annual", "annual"])
def test_a_duty_has_a_due_date_unless_an_event_triggers_it(api, frequency):
    assert api.create("ContractObligation", frequency=frequency, dueDate=None).fields == ["/dueDate"]


def test_a_duty_on_an_event_names_it(api):
    assert api.create("ContractObligation", frequency="on_event", dueDate=None).fields == ["/triggerEvent"]


def test_a_duty_is_due_within_its_contract(api, contract):
    duty = api.make("ContractObligation", contractId=contract["id"], dueDate="2028-03-31")

    assert api.create("ContractObligation", contractId=contract["id"], dueDate="2028-04-01").fields == ["/dueDate"]
    assert api.change(duty, dueDate="2028-04-01").fields == ["/dueDate"]


def test_only_a_duty_that_survives_is_due_after_its_contract(api, contract):
    duty = api.make("ContractObligation", contractId=contract["id"], dueDate="2028-04-01", survivesTermination=True)

    assert api.change(duty, survivesTermination=False).fields == ["/dueDate"]


def test_a_contract_without_end_takes_any_due_date(api):
    evergreen = api.make("Contract", termType="evergreen", endDate=None)

    assert api.create("ContractObligation", contractId=evergreen["id"], dueDate="2099-01-01").status == 201


def test_a_waived_duty_says_why(api):
    assert api.create("ContractObligation", status="waived").fields == ["/waiverReason"]


def test_a_penalty_needs_a_currency(api):
    assert api.create("ContractObligation", penaltyAmount=5000).fields == ["/currency"]
    assert api.create("ContractObligation", penaltyAmount=5000, currency="EUR").status == 201


def test_a_duty_that_does_not_recur_stays_fulfilled(api):
    duty = api.make("ContractObligation", frequency="one_time", status="fulfilled")

    assert api.change(duty, status="pending").fields == ["/status"]
    assert api.change(duty, status="pending", frequency="annual").status == 200


def test_a_duty_stays_with_its_contract(api, contract):
    assert api.change(api.make("ContractObligation"), contractId=contract["id"]).fields == ["/contractId"]


@pytest.mark.parametrize(("before", "after"), [
    *[("pending", after) for after in ("in_progress", "fulfilled", "waived", "breached")],
    *[("in_progress", after) for after in ("pending", "fulfilled", "waived", "breached")],
    *[("breached", after) for after in ("in_progress", "fulfilled", "waived")],
    ("fulfilled", "pending"),
])  # fmt: skip
def test_status_changes_of_a_duty(api, before, after):
    duty = api.make("ContractObligation", status=before, waiverReason="Agreed with the vendor.")

    assert api.change(duty, status=after).data["status"] == after


@pytest.mark.parametrize(("before", "after"), [("fulfilled", "breached"), ("breached", "pending"), ("waived", "pending")])
def test_other_status_changes_of_a_duty_are_refused(api, before, after):
    duty = api.make("ContractObligation", status=before, waiverReason="Agreed with the vendor.")

    assert api.change(duty, status=after).fields == ["/status"]
