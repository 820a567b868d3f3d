"""Job postings: open ones are complete, filled ones have their people, and no offer is left hanging."""

import pytest

ACCEPTED = {"salary": 8000000, "currency": "EUR", "response": "accepted"}


def test_applicants_and_hires_are_counted(api, posting):
    api.make("Applicant", jobPostingId=posting["id"])
    api.make("Applicant", jobPostingId=posting["id"], stage="hired", offer=ACCEPTED)
    gone = api.make("Applicant", jobPostingId=posting["id"])
    api.remove(gone)

    assert (api.read(posting)["applicantCount"], api.read(posting)["hiredCount"]) == (2, 1)
    assert (posting["applicantCount"], posting["hiredCount"]) == (0, 0)


def test_the_first_publication_is_stamped(api, complete):
    draft = api.make("JobPosting", **complete)
    assert draft["publishedAt"] is None

    published = api.change(draft, status="open").data
    assert published["publishedAt"] == published["updatedAt"]

    api.change(draft, status="on_hold")
    assert api.change(draft, status="open").data["publishedAt"] == published["publishedAt"]


@pytest.mark.parametrize(("fields", "at"), [
    ({"salaryMin": 101, "salaryMax": 100}, "/salaryMax"),
    ({"salaryMin": None, "currency": None}, "/currency"),
    ({"salaryMax": None, "currency": None}, "/currency"),
    ({"workplaceType": "hybrid", "applicantCountries": ["DE"]}, "/applicantCountries"),
])  # fmt: skip
def test_a_posting_that_contradicts_itself_is_refused(api, fields, at):
    refused = api.create("JobPosting", **fields)

    assert (refused.status, refused.fields) == (422, [at])


@pytest.mark.parametrize("fields", [
    {"salaryMin": 100, "salaryMax": 100}, {"salaryMin": None, "salaryMax": None, "currency": None},
    {"workplaceType": "remote", "applicantCountries": ["DE", "IE"]},
])  # fmt: skip
def test_a_posting_at_the_edge_is_accepted(api, fields):
    assert api.create("JobPosting", **fields).status == 201


@pytest.mark.parametrize("missing", ["description", "hiringManagerId", "departmentId", "locationId"])
def test_an_open_posting_is_complete(api, complete, missing):
    refused = api.create("JobPosting", **(complete | {"status": "open", missing: None}))

    assert (refused.status, refused.fields) == (422, [f"/{missing}"])


def test_a_remote_posting_needs_no_place(api, complete):
    posting = api.make("JobPosting", status="open", workplaceType="remote", **(complete | {"locationId": None}))

    assert api.change(posting, workplaceType="on_site").fields == ["/locationId"]


def test_a_posting_is_filled_when_all_openings_are(api, posting):
    api.change(posting, openings=2)
    api.make("Applicant", jobPostingId=posting["id"], stage="hired", offer=ACCEPTED)

    refused = api.change(posting, status="filled")
    assert (refused.status, refused.fields) == (422, ["/status"])
    assert "1 of 2" in refused.detail

    api.make("Applicant", jobPostingId=posting["id"], stage="hired", offer=ACCEPTED)
    assert api.change(posting, status="filled").status == 200


def test_there_are_no_fewer_openings_than_people_hired(api, posting):
    api.change(posting, openings=3)
    for _ in range(2):
        api.make("Applicant", jobPostingId=posting["id"], stage="hired", offer=ACCEPTED)

    refused = api.change(posting, openings=1)

    assert (refused.status, refused.fields) == (422, ["/openings"])
    assert api.change(posting, openings=2).status == 200


def test_a_new_posting_is_not_filled(api):
    assert api.create("JobPosting", status="filled").fields == ["/status"]


def test_a_posting_is_not_cancelled_while_an_offer_is_out(api, posting):
    applicant = api.make("Applicant", jobPostingId=posting["id"], stage="offer", offer=ACCEPTED)

    assert api.change(posting, status="cancelled").fields == ["/status"]
    assert api.change(posting, status="closed").status == 200
    api.change(posting, status="open")
    api.change(applicant, stage="withdrawn", withdrawalReason="salary")
    assert api.change(posting, status="cancelled").status == 200


def test_a_requisition_is_advertised_once(api):
    api.make("JobPosting", requisitionNumber="REQ-1")

    assert api.create("JobPosting", requisitionNumber="REQ-1").status == 422
    assert api.create("JobPosting", requisitionNumber="REQ-2").status == 201


@pytest.mark.parametrize(("start", "change", "status"), [
    ("draft", "pending_approval", 200), ("draft", "open", 200), ("draft", "cancelled", 200), ("pending_approval", "draft", 200),
    ("pending_approval", "open", 200), ("pending_approval", "cancelled", 200), ("open", "on_hold", 200), ("open", "closed", 200),
    ("open", "cancelled", 200), ("on_hold", "open", 200), ("on_hold", "closed", 200), ("on_hold", "cancelled", 200), ("closed", "open", 200),
    ("draft", "closed", 422), ("pending_approval", "on_hold", 422), ("open", "draft", 422), ("on_hold", "draft", 422),
    ("closed", "cancelled", 422), ("cancelled", "open", 422),
])  # fmt: skip
def test_a_posting_goes_from_draft_to_its_end(api, complete, start, change, status):
    answer = api.change(api.make("JobPosting", status=start, **complete), status=change)

    assert (answer.status, answer.fields) == (status, ["/status"] if status == 422 else [])


@pytest.mark.parametrize(("change", "status"), [("open", 200), ("closed", 200), ("draft", 422)])
def test_a_filled_posting_is_opened_again_or_closed(api, posting, change, status):
    api.make("Applicant", jobPostingId=posting["id"], stage="hired", offer=ACCEPTED)
    assert api.change(posting, status="filled").status == 200

    assert api.change(posting, status=change).status == status
