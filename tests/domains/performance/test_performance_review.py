"""Reviews: a rating in words, fair weights, and nobody judging themselves unasked."""

import pytest


@pytest.mark.parametrize(("manager", "calibrated", "label"), [
    (1, None, "unsatisfactory"), (1.49, None, "unsatisfactory"), (1.5, None, "needs_improvement"), (2.5, None, "meets_expectations"),
    (3.49, None, "meets_expectations"), (3.5, None, "exceeds_expectations"), (4.5, None, "outstanding"), (5, None, "outstanding"),
    (5, 2, "needs_improvement"), (None, 3, "meets_expectations"), (None, None, None),
])  # fmt: skip
def test_the_rating_is_put_in_words(api, manager, calibrated, label):
    assert api.make("PerformanceReview", managerRating=manager, calibratedRating=calibrated)["ratingLabel"] == label


def test_the_words_follow_the_rating(api):
    review = api.make("PerformanceReview", managerRating=3)

    assert api.change(review, calibratedRating=4.6).data["ratingLabel"] == "outstanding"
    assert api.change(review, calibratedRating=None, managerRating=None).data["ratingLabel"] is None


def test_sharing_and_acknowledging_are_stamped(api):
    review = api.make("PerformanceReview")
    assert (review["sharedAt"], review["acknowledgedAt"]) == (None, None)

    first = api.change(review, status="shared").data
    assert first["sharedAt"] == first["updatedAt"]

    api.change(review, status="manager_review")
    second = api.change(review, status="shared").data
    assert second["sharedAt"] == second["updatedAt"] >= first["sharedAt"]

    acknowledged = api.change(review, status="acknowledged").data
    assert acknowledged["acknowledgedAt"] == acknowledged["updatedAt"]


@pytest.mark.parametrize(("due", "status", "late"), [
    ("2020-01-01", "manager_review", True), ("2020-01-01", "shared", False), ("2020-01-01", "acknowledged", False),
    ("2020-01-01", "cancelled", False), ("2099-01-01", "manager_review", False), (None, "manager_review", False),
])  # fmt: skip
def test_an_open_review_is_late_after_its_due_date(api, due, status, late):
    assert api.make("PerformanceReview", dueDate=due, status=status)["isOverdue"] is late


def test_the_period_ends_after_it_starts(api):
    assert api.create("PerformanceReview", periodStartDate="2026-07-01", periodEndDate="2026-07-01").status == 201
    assert api.create("PerformanceReview", periodStartDate="2026-07-02", periodEndDate="2026-07-01").fields == ["/periodEndDate"]


def test_only_a_self_review_is_by_the_person(api):
    person = api.make("Person")["id"]

    assert api.create("PerformanceReview", type="self", personId=person, reviewerId=person).status == 201
    assert api.create("PerformanceReview", type="annual", personId=person, reviewerId=person).fields == ["/reviewerId"]
    assert api.create("PerformanceReview", type="self").fields == ["/reviewerId"]


@pytest.mark.parametrize(("weights", "status"), [
    ([60, 40], 201), ([33.3, 33.3, 33.4], 201), ([100, None], 201), ([None, None], 201), ([60, 30], 422), ([60, 41], 422), ([0, None], 422),
])  # fmt: skip
def test_competencies_weigh_100_percent(api, weights, status):
    weighted = [{} if weight is None else {"weightPercent": weight} for weight in weights]

    answer = api.create("PerformanceReview", competencies=[{"name": "Craft"} | weight for weight in weighted])

    assert (answer.status, answer.fields) == (status, ["/competencies"] if status == 422 else [])


@pytest.mark.parametrize("status", ["shared", "acknowledged"])
def test_a_review_is_not_shared_without_a_rating(api, status):
    assert api.create("PerformanceReview", status=status, managerRating=None).fields == ["/managerRating"]
    assert api.create("PerformanceReview", status=status, managerRating=None, calibratedRating=3).status == 201


def test_the_rating_of_a_shared_review_is_not_taken_back(api):
    assert api.change(api.make("PerformanceReview", status="shared"), managerRating=None).fields == ["/managerRating"]


def test_self_and_peer_reviews_need_no_rating(api):
    person = api.make("Person")["id"]
    unrated = {"status": "shared", "managerRating": None}

    assert api.create("PerformanceReview", type="peer", **unrated).status == 201
    assert api.create("PerformanceReview", type="self", **unrated, personId=person, reviewerId=person).status == 201


def test_a_review_looks_back_on_the_persons_own_goals(api):
    goal = api.make("PersonGoal")

    assert api.create("PerformanceReview", personId=goal["personId"], goalIds=[goal["id"]]).status == 201
    assert api.create("PerformanceReview", goalIds=[goal["id"]]).fields == ["/goalIds"]


def test_peer_feedback_comes_from_others_and_once_from_each(api):
    person, peer = api.make("Person")["id"], api.make("Person")["id"]

    def feedback(*authors):
        given = [{"authorId": author, "comment": "Good"} for author in authors]
        return api.create("PerformanceReview", personId=person, peerFeedback=given)

    assert feedback(peer).status == 201
    assert feedback(peer, person).fields == ["/peerFeedback/1/authorId"]
    assert feedback(peer, peer).fields == ["/peerFeedback/1"]


def test_a_reviewer_reviews_a_person_once_per_cycle_and_type(api):
    review = api.make("PerformanceReview")
    same = {name: review[name] for name in ("personId", "reviewerId", "type", "cycleName")}

    assert api.create("PerformanceReview", **same).status == 422
    assert api.create("PerformanceReview", **(same | {"cycleName": "2026 year-end"})).status == 201


@pytest.mark.parametrize(("field", "value"), [("type", "annual"), ("cycleName", "2027 mid-year")])
def test_a_review_keeps_its_occasion(api, field, value):
    assert api.change(api.make("PerformanceReview"), **{field: value}).fields == [f"/{field}"]


def test_a_review_keeps_its_person(api):
    assert api.change(api.make("PerformanceReview"), personId=api.make("Person")["id"]).fields == ["/personId"]


@pytest.mark.parametrize(("start", "change", "status"), [
    ("not_started", "self_assessment", 200), ("not_started", "manager_review", 200), ("not_started", "cancelled", 200),
    ("self_assessment", "manager_review", 200), ("self_assessment", "cancelled", 200),
    ("manager_review", "self_assessment", 200), ("manager_review", "calibration", 200), ("manager_review", "shared", 200),
    ("manager_review", "cancelled", 200), ("calibration", "manager_review", 200), ("calibration", "shared", 200),
    ("calibration", "cancelled", 200), ("shared", "manager_review", 200), ("shared", "acknowledged", 200),
    ("not_started", "shared", 422), ("self_assessment", "not_started", 422), ("manager_review", "acknowledged", 422),
    ("calibration", "self_assessment", 422), ("shared", "cancelled", 422), ("acknowledged", "shared", 422), ("cancelled", "not_started", 422),
])  # fmt: skip
def test_a_review_goes_step_by_step(api, start, change, status):
    answer = api.change(api.make("PerformanceReview", status=start), status=change)

    assert (answer.status, answer.fields) == (status, ["/status"] if status == 422 else [])
