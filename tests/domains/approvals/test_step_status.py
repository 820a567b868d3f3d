"""Approval steps: the status changes a client may make, and what of a step never changes."""

import pytest

from tests.domains.approvals.test_step import step_in

ALLOWED = {
    "waiting": ["skipped", "cancelled"],
    "pending": ["skipped", "cancelled"],
    "changes_requested": ["waiting", "cancelled"],
    "expired": ["cancelled"],
    "approved": [],
    "rejected": [],
    "skipped": [],
    "cancelled": [],
}


@pytest.mark.parametrize(("start", "end"), [(start, end) for start, ends in ALLOWED.items() for end in ends])
def test_status_changes_that_are_allowed(api, start, end):
    assert api.change(step_in(api, start), status=end).data["status"] == end


@pytest.mark.parametrize("start", ALLOWED)
def test_other_status_changes_are_refused(api, start):
    step = step_in(api, start)

    for end in set(ALLOWED) - {start, *ALLOWED[start]}:
        assert set(api.change(step, status=end).fields) == {"/status"}, end


@pytest.mark.parametrize(("field", "value"), [("approverType", "group"), ("approvalRequestId", None)])
def test_whose_step_it_is_does_not_change(api, field, value):
    step = step_in(api, "waiting")

    assert api.change(step, **{field: value or api.make("ApprovalRequest")["id"]}).fields == [f"/{field}"]
