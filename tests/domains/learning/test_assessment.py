"""Assessments: questions with right answers where there is a grade, and the same questions for everybody who takes them."""

from itertools import permutations

import pytest

STATUSES = {"draft": ("published", "archived"), "published": ("draft", "closed"), "closed": ("published", "archived"), "archived": ()}


def question(interaction="text_entry", right=0, wrong=0, **fields):
    """A question with that many right and wrong options."""
    options = [{"key": f"o{number}", "text": "An option", "isCorrect": number < right} for number in range(right + wrong)]
    return {"key": "q1", "text": "What is it?", "interaction": interaction, "options": options} | fields


@pytest.mark.parametrize(("start", "end"), list(permutations(STATUSES, 2)))
def test_the_status_changes_as_the_table_says(api, start, end):
    answer = api.change(api.make("Assessment", status=start), status=end)

    assert answer.status == 200 if end in STATUSES[start] else answer.fields == ["/status"]


def test_the_highest_score_is_the_sum_of_the_points(api):
    assessment = api.make("Assessment", questions=[question(points=2.5), question(key="q2")])
    assert assessment["maxScore"] == 3.5

    assert api.change(assessment, questions=[question(points=4)]).data["maxScore"] == 4
    assert api.change(assessment, questions=None).data["maxScore"] == 0


def test_a_published_assessment_asks_something(api):
    refused = api.create("Assessment", status="published", questions=None)

    assert (refused.status, refused.fields) == (422, ["/questions"])
    assert api.create("Assessment", status="draft", questions=None).status == 201
    assert api.create("Assessment", status="published", questions=None, ltiResourceLinkUrl="https://lti.example/1").status == 201


def test_keys_of_questions_are_unique(api):
    refused = api.create("Assessment", questions=[question(), question()])

    assert (refused.status, refused.fields) == (422, ["/questions/1"])


@pytest.mark.parametrize("kind", ["quiz", "exam", "certification"])
@pytest.mark.parametrize(("interaction", "right", "wrong"), [
    ("single_choice", 0, 3), ("single_choice", 2, 1), ("true_false", 0, 2), ("true_false", 2, 0), ("true_false", 1, 0),
    ("true_false", 1, 2), ("multiple_choice", 0, 3),
])  # fmt: skip
def test_graded_questions_with_wrong_options_are_refused(api, kind, interaction, right, wrong):
    refused = api.create("Assessment", kind=kind, questions=[question(interaction, right, wrong)])

    assert (refused.status, refused.fields) == (422, ["/questions/0/options"])


@pytest.mark.parametrize(("kind", "interaction", "right", "wrong"), [
    ("exam", "single_choice", 1, 3), ("exam", "true_false", 1, 1), ("exam", "multiple_choice", 1, 2), ("exam", "multiple_choice", 3, 0),
    ("exam", "match", 0, 3), ("exam", "extended_text", 0, 0),
    ("survey", "single_choice", 0, 3), ("survey", "true_false", 0, 2), ("survey", "multiple_choice", 0, 3),
])  # fmt: skip
def test_other_questions_are_accepted(api, kind, interaction, right, wrong):
    assert api.create("Assessment", kind=kind, questions=[question(interaction, right, wrong)]).status == 201


@pytest.mark.parametrize(("interaction", "right", "wrong"), [("true_false", 0, 3), ("single_choice", 2, 0)])
def test_without_a_grade_a_question_still_has_no_more_than_its_kind_takes(api, interaction, right, wrong):
    assert api.create("Assessment", kind="survey", questions=[question(interaction, right, wrong)]).fields == ["/questions/0/options"]


@pytest.mark.parametrize(("field", "entity"), [("frameworkIds", "GrcFramework"), ("controlIds", "GrcControl")])
def test_only_compliance_assessments_have_frameworks_and_controls(api, field, entity):
    scope = {field: [api.make(entity)["id"]]}

    refused = api.create("Assessment", kind="quiz", **scope)

    assert (refused.status, refused.fields) == (422, [f"/{field}"])
    assert api.create("Assessment", kind="grc_self_assessment", **scope).status == 201
    assert api.create("Assessment", kind="compliance_audit", **scope).status == 201


def test_an_assessment_closes_after_it_opens(api):
    refused = api.create("Assessment", opensAt="2026-05-01T08:00:00Z", closesAt="2026-05-01T08:00:00Z")

    assert (refused.status, refused.fields) == (422, ["/closesAt"])
    assert api.create("Assessment", opensAt="2026-05-01T08:00:00Z", closesAt="2026-05-01T08:00:01Z").status == 201


def test_questions_of_a_published_assessment_stay(api):
    assessment = api.make("Assessment", status="published")

    assert api.change(assessment, questions=[question()]).fields == ["/questions"]
    assert api.change(assessment, status="draft", questions=[question()]).fields == ["/questions"]
    assert api.change(assessment, questions=assessment["questions"], passingPercent=60).status == 200
    assert api.change(assessment, status="draft").status == 200
    assert api.change(assessment, questions=[question()]).status == 200


@pytest.mark.parametrize(("taken", "status"), [
    ({"status": "completed"}, 422),
    ({"status": "failed", "score": 10, "validUntilDate": None}, 422),
    ({"status": "in_progress", "completedAt": None, "score": None, "validUntilDate": None}, 200),
])  # fmt: skip
def test_an_assessment_that_somebody_has_taken_does_not_go_back_to_draft(api, taken, status):
    assessment = api.make("Assessment", status="published")
    api.make("LearningRecord", assessmentId=assessment["id"], **taken)

    answer = api.change(assessment, status="draft")

    assert (answer.status, answer.fields) == (status, [] if status == 200 else ["/status"])


@pytest.mark.parametrize("status", ["draft", "published", "closed"])
def test_questions_that_somebody_has_answered_stay(api, status):
    assessment = api.make("Assessment", status=status)
    api.make("LearningRecord", assessmentId=assessment["id"], status="completed")

    assert set(api.change(assessment, questions=[question()]).fields) == {"/questions"}
    assert api.change(assessment, passingPercent=60).status == 200


def test_questions_that_somebody_has_answered_stay_when_the_assessment_is_published_again(api):
    assessment = api.make("Assessment", status="published")
    api.make("LearningRecord", assessmentId=assessment["id"], status="completed")
    api.change(assessment, status="closed")

    assert api.change(assessment, status="published", questions=[question()]).fields == ["/questions"]
    assert api.change(assessment, status="published").status == 200


def test_customer_health_is_about_an_account(api):
    refused = api.create("Assessment", kind="customer_health")

    assert (refused.status, refused.fields) == (422, ["/accountId"])
    assert api.create("Assessment", kind="customer_health", accountId=api.make("Account")["id"]).status == 201


def test_the_kind_stays(api):
    assert api.change(api.make("Assessment"), kind="exam").fields == ["/kind"]


def test_names_are_unique_in_a_cohort_and_activities_everywhere(api):
    first = api.make("Assessment", cohortId=api.make("Cohort")["id"])

    assert api.create("Assessment", name=first["name"], cohortId=first["cohortId"]).fields == ["/name"]
    assert api.create("Assessment", name=first["name"], cohortId=api.make("Cohort")["id"]).status == 201
    assert api.create("Assessment", activityIri=first["activityIri"]).fields == ["/activityIri"]
