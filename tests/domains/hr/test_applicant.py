"""Applicants: they come through open postings, leave with a reason, and no opening is filled twice."""

from concurrent.futures import ThreadPoolExecutor

import pytest

OFFER = {"salary": 8000000, "currency": "EUR", "sentAt": "2026-06-01T15:00:00Z", "expiryDate": "2026-06-15", "startDate": "2026-08-01"}
ACCEPTED = OFFER | {"response": "accepted"}


def interviews(api, *scores):
    held = [{"type": "technical", "interviewerId": api.make("Person")["id"]} for _ in scores]
    return [interview | ({} if score is None else {"score": score}) for interview, score in zip(held, scores, strict=True)]


def test_the_time_of_the_latest_step_is_stamped(api):
    applicant = api.make("Applicant")
    assert applicant["stageChangedAt"] == applicant["createdAt"]

    moved = api.change(applicant, stage="reference_check").data
    assert moved["stageChangedAt"] == moved["updatedAt"]
    assert api.change(applicant, notes="Call on Monday.").data["stageChangedAt"] == moved["stageChangedAt"]


def test_an_application_without_a_time_came_in_at_creation(api):
    applicant = api.make("Applicant", appliedAt=None)

    assert applicant["appliedAt"] == applicant["createdAt"]
    assert api.make("Applicant")["appliedAt"] == "2026-05-11T16:42:00.000Z"
    assert api.change(applicant, appliedAt=None).data["appliedAt"] == applicant["createdAt"]


@pytest.mark.parametrize(("scores", "mean"), [((4.5,), 4.5), ((4, 4.5), 4.3), ((1, 2, None), 1.5), ((None,), None), ((), None)])
def test_scores_are_averaged_over_the_interviews_that_have_one(api, scores, mean):
    assert api.make("Applicant", interviews=interviews(api, *scores))["averageScore"] == mean


@pytest.mark.parametrize("source", ["careers_site", "agency"])
def test_a_posting_that_is_not_open_takes_no_applicants(api, source):
    refused = api.create("Applicant", jobPostingId=api.make("JobPosting")["id"], source=source)

    assert (refused.status, refused.fields) == (422, ["/jobPostingId"])


def test_an_open_posting_takes_applicants_and_they_stay_when_it_closes(api, posting):
    applicant = api.make("Applicant", jobPostingId=posting["id"], source="careers_site")

    api.change(posting, status="closed")

    assert api.change(applicant, stage="assessment").status == 200


@pytest.mark.parametrize("source", ["sourced", "internal"])
def test_people_sought_out_may_come_before_the_posting_opens(api, source):
    assert api.create("Applicant", jobPostingId=api.make("JobPosting")["id"], source=source).status == 201


@pytest.mark.parametrize(("stage", "reason", "value"), [
    ("rejected", "rejectionReason", "not_qualified"), ("withdrawn", "withdrawalReason", "other_offer"),
])  # fmt: skip
def test_who_leaves_leaves_with_a_reason(api, stage, reason, value):
    applicant = api.make("Applicant")

    assert api.change(applicant, stage=stage).fields == [f"/{reason}"]
    assert api.change(applicant, stage=stage, **{reason: value}).status == 200


def test_an_offer_is_made_before_the_stage(api):
    applicant = api.make("Applicant")

    assert api.change(applicant, stage="offer").fields == ["/offer"]
    assert api.change(applicant, stage="offer", offer=OFFER).status == 200
    assert api.create("Applicant", stage="hired").fields == ["/offer"]


@pytest.mark.parametrize("response", ["pending", "declined", "expired"])
def test_nobody_is_hired_who_has_not_accepted(api, response):
    applicant = api.make("Applicant", stage="offer", offer=OFFER | {"response": response})

    assert api.change(applicant, stage="hired").fields == ["/offer/response"]
    assert api.change(applicant, stage="hired", offer={"response": "accepted"}).status == 200


@pytest.mark.parametrize("stage", ["offer", "hired"])
def test_an_offer_stays_while_the_stage_lasts(api, posting, stage):
    applicant = api.make("Applicant", jobPostingId=posting["id"], stage=stage, offer=ACCEPTED)

    assert api.change(applicant, offer=None).fields == ["/offer"]
    assert api.change(applicant, offer={"salary": 8100000}).status == 200


@pytest.mark.parametrize("response", ["pending", "declined", "expired"])
def test_who_is_hired_has_accepted_and_stays_so(api, posting, response):
    applicant = api.make("Applicant", jobPostingId=posting["id"], stage="hired", offer=ACCEPTED)

    assert api.change(applicant, offer={"response": response}).fields == ["/offer/response"]


def test_an_offer_is_declined_or_taken_back_with_its_stage(api, posting):
    applicant = api.make("Applicant", jobPostingId=posting["id"], stage="offer", offer=ACCEPTED)

    assert api.change(applicant, offer={"response": "declined"}).status == 200
    assert api.change(applicant, stage="interview", offer=None).status == 200


def test_no_offer_for_a_cancelled_posting(api):
    posting = api.make("JobPosting")
    applicant = api.make("Applicant", jobPostingId=posting["id"])
    api.change(posting, status="cancelled")

    assert api.change(applicant, stage="offer", offer=OFFER).fields == ["/jobPostingId"]
    assert api.change(applicant, stage="rejected", rejectionReason="position_cancelled").status == 200


def test_no_more_people_are_hired_than_there_are_openings(api, posting):
    api.make("Applicant", jobPostingId=posting["id"], stage="hired", offer=ACCEPTED)
    second = api.make("Applicant", jobPostingId=posting["id"], stage="offer", offer=ACCEPTED)

    refused = api.change(second, stage="hired")
    assert (refused.status, refused.fields) == (422, ["/stage"])

    api.change(posting, openings=2)
    assert api.change(second, stage="hired").status == 200


def test_of_many_hires_for_the_last_opening_one_wins(api, posting):
    applicants = [api.make("Applicant", jobPostingId=posting["id"], stage="offer", offer=ACCEPTED) for _ in range(6)]

    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda applicant: api.change(applicant, stage="hired"), applicants))

    assert sorted(answer.status for answer in answers) == [200] + [422] * 5


def test_a_referral_names_the_colleague(api):
    assert api.create("Applicant", jobPostingId=api.make("JobPosting")["id"], source="referral").fields == ["/jobPostingId", "/referrerId"]
    applicant = api.make("Applicant")
    assert api.change(applicant, source="referral").fields == ["/referrerId"]
    assert api.change(applicant, source="referral", referrerId=api.make("Person")["id"]).status == 200


@pytest.mark.parametrize(("offer", "at"), [
    ({"expiryDate": "2026-05-31"}, "/offer/expiryDate"),
    ({"startDate": "2026-06-15"}, "/offer/startDate"),
    ({"startDate": "2026-06-01", "expiryDate": None}, "/offer/startDate"),
])  # fmt: skip
def test_an_offer_is_sent_then_answered_then_begun(api, offer, at):
    dates = {name: value for name, value in (OFFER | offer).items() if value}

    refused = api.create("Applicant", offer=dates)

    assert (refused.status, refused.fields) == (422, [at])


@pytest.mark.parametrize("offer", [
    {"expiryDate": "2026-06-01", "startDate": "2026-06-02"}, {"sentAt": None}, {"expiryDate": None, "startDate": "2026-06-02"},
    {"sentAt": None, "expiryDate": None}, {"startDate": None},
])  # fmt: skip
def test_an_offer_at_the_edge_is_accepted(api, offer):
    assert api.create("Applicant", offer={name: value for name, value in (OFFER | offer).items() if value}).status == 201


def test_a_candidate_applies_once_for_a_posting(api):
    applicant = api.make("Applicant")

    assert api.create("Applicant", jobPostingId=applicant["jobPostingId"], email=applicant["email"].upper()).status == 422
    assert api.create("Applicant", email=applicant["email"]).status == 201


def test_an_application_stays_with_its_posting(api):
    assert api.change(api.make("Applicant"), jobPostingId=api.make("JobPosting")["id"]).fields == ["/jobPostingId"]


EARLY = ("screening", "phone_interview", "assessment", "interview", "rejected", "withdrawn")
ALLOWED = {
    "applied": EARLY,
    "screening": ("applied", *EARLY[1:]),
    "phone_interview": ("screening", "assessment", "interview", "rejected", "withdrawn"),
    "assessment": ("phone_interview", "interview", "rejected", "withdrawn"),
    "interview": ("assessment", "reference_check", "offer", "rejected", "withdrawn"),
    "reference_check": ("interview", "offer", "rejected", "withdrawn"),
    "offer": ("reference_check", "interview", "hired", "rejected", "withdrawn"),
    "rejected": ("screening",),
    "withdrawn": ("screening",),
    "hired": (),
}
REFUSED = {
    "applied": "offer", "screening": "hired", "phone_interview": "applied", "assessment": "applied", "interview": "hired",
    "reference_check": "hired", "offer": "applied", "rejected": "applied", "withdrawn": "applied", "hired": "rejected",
}  # fmt: skip
REASONS = {"rejectionReason": "other", "withdrawalReason": "other"}


@pytest.mark.parametrize(("start", "change"), [(start, change) for start, targets in ALLOWED.items() for change in targets])
def test_a_candidate_moves_through_the_selection(api, start, change):
    assert api.change(api.make("Applicant", stage=start, offer=ACCEPTED, **REASONS), stage=change).status == 200


@pytest.mark.parametrize(("start", "change"), REFUSED.items())
def test_a_candidate_does_not_jump(api, start, change):
    assert api.change(api.make("Applicant", stage=start, offer=ACCEPTED, **REASONS), stage=change).fields == ["/stage"]
