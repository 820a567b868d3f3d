"""Evidence: it has a source and a period, is judged by somebody else, and stands once it is accepted."""

import pytest

STATUSES = {
    "draft": ["submitted"],
    "submitted": ["accepted", "rejected", "draft"],
    "rejected": ["draft", "submitted"],
    "accepted": ["expired"],
    "expired": [],
}
SOURCE = {"sourceUrl": "https://evidence.example/access-review"}
SOUND = SOURCE | {"reviewNote": "The signature is missing."}


@pytest.fixture
def submitted(api):
    return api.make("GrcEvidence", **SOURCE, status="submitted")


@pytest.fixture
def anna(api):
    return api.make("Person", email="anna@acme.com")


def test_evidence_is_collected_when_it_is_made_unless_it_says_otherwise(api):
    made = api.make("GrcEvidence", collectedAt=None)

    assert made["collectedAt"] == made["createdAt"]
    assert api.make("GrcEvidence", collectedAt="2026-04-10T14:05:00Z")["collectedAt"] == "2026-04-10T14:05:00.000Z"


@pytest.mark.parametrize("status", ["submitted", "accepted"])
def test_evidence_without_a_source_is_not_submitted(api, status):
    refused = api.create("GrcEvidence", status=status)

    assert (refused.status, refused.fields) == (422, ["/documentId"])


def test_any_source_will_do(api):
    proof = api.make("GrcEvidence")

    assert api.change(proof, status="submitted").fields == ["/documentId"]
    assert api.change(proof, status="submitted", sourceEntityId=proof["controlIds"][0]).status == 200
    assert api.change(proof, sourceEntityId=None).fields == ["/documentId"]


@pytest.mark.parametrize(("dates", "field"), [
    ({"periodEndDate": "2025-12-31"}, "/periodEndDate"),
    ({"periodEndDate": "2026-03-31", "validUntilDate": "2026-03-30"}, "/validUntilDate"),
    ({"periodEndDate": None, "validUntilDate": "2025-12-31"}, "/validUntilDate"),
])  # fmt: skip
def test_dates_out_of_order_are_refused(api, dates, field):
    refused = api.create("GrcEvidence", periodStartDate="2026-01-01", **dates)

    assert (refused.status, refused.fields) == (422, [field])


def test_evidence_may_speak_for_one_day(api):
    day = "2026-01-01"

    assert api.create("GrcEvidence", periodStartDate=day, periodEndDate=day, validUntilDate=day).status == 201


def test_nobody_judges_what_they_collected(api, submitted, anna):
    api.change(submitted, collectedById=anna["id"])

    refused = api.as_person(anna).change(submitted, status="accepted")

    assert (refused.status, refused.fields) == (422, ["/collectedById"])


@pytest.mark.parametrize("verdict", ["accepted", "rejected"])
def test_a_judgement_names_its_reviewer_and_its_time(api, submitted, anna, verdict):
    assert (submitted["reviewedById"], submitted["reviewedAt"]) == (None, None)

    judged = api.as_person(anna).change(submitted, status=verdict, reviewNote="Looked at.").data

    assert judged["reviewedById"] == anna["id"]
    assert judged["reviewedAt"] == judged["updatedAt"]


def test_a_judgement_by_a_program_names_nobody(api, submitted):
    judged = api.change(submitted, status="accepted").data

    assert judged["reviewedById"] is None
    assert judged["reviewedAt"] is not None


def test_a_rejection_is_explained(api, submitted):
    assert api.change(submitted, status="rejected").fields == ["/reviewNote"]
    assert api.change(submitted, status="rejected", reviewNote="The signature is missing.").status == 200


def test_accepted_evidence_stands(api, submitted):
    api.change(submitted, status="accepted")

    assert api.change(submitted, name="Other").fields == ["/name"]
    assert api.change(submitted, reviewNote="Well done.").fields == ["/reviewNote"]
    assert api.change(submitted, validUntilDate="2027-06-30", assessorName="Smith & Co", assessmentResult="satisfied").status == 200
    assert api.change(submitted, status="expired").status == 200


@pytest.mark.parametrize(("start", "change"), [(start, change) for start in STATUSES for change in STATUSES[start]])
def test_status_changes_along_its_table(api, start, change):
    assert api.change(api.make("GrcEvidence", **SOUND, status=start), status=change).status == 200


@pytest.mark.parametrize(
    ("start", "change"), [(start, change) for start in STATUSES for change in STATUSES if change not in (start, *STATUSES[start])]
)
def test_other_status_changes_are_refused(api, start, change):
    assert api.change(api.make("GrcEvidence", **SOUND, status=start), status=change).fields == ["/status"]
