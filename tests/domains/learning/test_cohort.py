"""Cohorts: learners from one source, no more than there is room for, and none of them their own teacher."""

from concurrent.futures import ThreadPoolExecutor
from itertools import permutations

import pytest

STATUSES = {
    "planned": ("enrolling", "active", "cancelled"),
    "enrolling": ("planned", "active", "cancelled"),
    "active": ("completed", "cancelled"),
    "completed": ("active",),
    "cancelled": (),
}


@pytest.fixture
def people(api):
    """Three people's ids."""
    return [api.make("Person")["id"] for _ in range(3)]


@pytest.fixture
def group(api, people):
    return api.make("Group", memberIds=people)


@pytest.mark.parametrize(("start", "end"), list(permutations(STATUSES, 2)))
def test_the_status_changes_as_the_table_says(api, start, end):
    answer = api.change(api.make("Cohort", status=start), status=end)

    assert answer.status == 200 if end in STATUSES[start] else answer.fields == ["/status"]


def test_learners_are_counted_from_the_list_or_the_group(api, people, group):
    assert api.make("Cohort")["enrolledCount"] == 0
    assert api.make("Cohort", learnerIds=people[:2])["enrolledCount"] == 2

    cohort = api.make("Cohort", groupId=group["id"])
    assert cohort["enrolledCount"] == 3
    api.change(group, memberIds=people[:1])
    assert api.read(cohort)["enrolledCount"] == 1


def test_a_learner_stands_once(api, people):
    refused = api.create("Cohort", learnerIds=[people[0], people[1], people[0]])

    assert (refused.status, refused.fields) == (422, ["/learnerIds/2"])


def test_completion_is_the_mean_over_all_learners(api, people):
    first, second, _ = people
    outsider = api.make("Person")["id"]
    cohort = api.make("Cohort", learnerIds=people)
    assert cohort["currentCompletionPercent"] == 0

    for person, progress in ((first, 40), (first, 60), (second, 20), (outsider, 99)):
        fields = {"status": "in_progress", "completedAt": None, "score": None, "validUntilDate": None}
        api.make("LearningRecord", **fields, personId=person, cohortId=cohort["id"], progressPercent=progress)

    assert api.read(cohort)["currentCompletionPercent"] == 23.3


def test_without_learners_nothing_is_complete(api):
    assert api.make("Cohort")["currentCompletionPercent"] == 0


def test_learners_come_from_a_group_or_a_list(api, people, group):
    refused = api.create("Cohort", learnerIds=people, groupId=group["id"])

    assert (refused.status, refused.fields) == (422, ["/groupId"])


@pytest.mark.parametrize(("fields", "at"), [
    ({"startDate": "2026-04-13", "endDate": "2026-04-12"}, "/endDate"),
    ({"enrollmentOpensAt": "2026-03-01T08:00:00Z", "enrollmentClosesAt": "2026-03-01T08:00:00Z"}, "/enrollmentClosesAt"),
    ({"endDate": "2026-05-22", "enrollmentClosesAt": "2026-05-23T00:00:00Z"}, "/enrollmentClosesAt"),
])  # fmt: skip
def test_dates_out_of_order_are_refused(api, fields, at):
    refused = api.create("Cohort", **fields)

    assert (refused.status, refused.fields) == (422, [at])


@pytest.mark.parametrize("fields", [
    {"startDate": "2026-04-13", "endDate": "2026-04-13"}, {"endDate": "2026-05-22", "enrollmentClosesAt": "2026-05-22T23:59:59Z"},
    {"endDate": None, "enrollmentClosesAt": "2026-12-01T00:00:00Z"},
])  # fmt: skip
def test_dates_in_order_are_accepted(api, fields):
    assert api.create("Cohort", **fields).status == 201


@pytest.mark.parametrize("source", ["list", "group"])
def test_there_are_no_more_learners_than_room(api, people, group, source):
    learners = {"learnerIds": people} if source == "list" else {"groupId": group["id"]}

    refused = api.create("Cohort", capacity=2, **learners)

    assert (refused.status, refused.fields) == (422, ["/capacity"])
    cohort = api.make("Cohort", capacity=3, **learners)
    assert api.change(cohort, capacity=2).fields == ["/capacity"]
    assert api.change(cohort, capacity=None).status == 200


def test_a_group_does_not_grow_beyond_the_room_of_its_cohort(api, people, group):
    newcomer = api.make("Person")["id"]
    api.make("Cohort", groupId=group["id"])
    cohort = api.make("Cohort", groupId=group["id"], capacity=3)

    refused = api.change(group, memberIds=[*people, newcomer])
    assert (refused.status, refused.fields) == (422, ["/memberIds"])
    assert cohort["id"] in refused.detail

    assert api.change(group, memberIds=[*people[1:], newcomer]).status == 200
    api.change(cohort, capacity=4)
    assert api.change(group, memberIds=[*people, newcomer]).status == 200
    api.remove(cohort)
    assert api.change(group, memberIds=[*people, newcomer, api.make("Person")["id"]]).status == 200


def test_of_a_group_that_grows_and_a_cohort_that_shrinks_one_waits(api, people, group):
    newcomer = api.make("Person")["id"]
    cohort = api.make("Cohort", groupId=group["id"], capacity=4)

    with ThreadPoolExecutor(2) as pool:
        grown = pool.submit(lambda: api.change(group, memberIds=[*people, newcomer]))
        shrunk = pool.submit(lambda: api.change(cohort, capacity=3))

    assert sorted([grown.result().status, shrunk.result().status]) == [200, 422]


@pytest.mark.parametrize("source", ["list", "group"])
def test_nobody_teaches_themselves(api, people, group, source):
    learners = {"learnerIds": people} if source == "list" else {"groupId": group["id"]}

    refused = api.create("Cohort", facilitatorIds=people[:1], **learners)

    assert (refused.status, refused.fields) == (422, ["/facilitatorIds"])
    assert api.create("Cohort", facilitatorIds=[api.make("Person")["id"]], **learners).status == 201


def test_a_facilitator_does_not_become_a_learner(api, people):
    cohort = api.make("Cohort", facilitatorIds=people[:1])

    assert api.change(cohort, learnerIds=people).fields == ["/facilitatorIds"]


def test_a_facilitator_does_not_join_the_group_that_learns(api, people, group):
    teacher = api.make("Person")["id"]
    cohort = api.make("Cohort", groupId=group["id"], facilitatorIds=[teacher])

    refused = api.change(group, memberIds=[*people, teacher])

    assert (refused.status, refused.fields) == (422, ["/memberIds/3"])
    api.change(cohort, facilitatorIds=None)
    assert api.change(group, memberIds=[*people, teacher]).status == 200


def test_active_sessions_in_person_have_a_place(api):
    refused = api.create("Cohort", deliveryMode="in_person", status="active")

    assert (refused.status, refused.fields) == (422, ["/locationId"])
    assert api.create("Cohort", deliveryMode="in_person", status="planned").status == 201
    assert api.create("Cohort", deliveryMode="in_person", status="active", locationId=api.make("Location")["id"]).status == 201


def test_learners_of_a_completed_cohort_stay(api, people):
    cohort = api.make("Cohort", status="completed", learnerIds=people[:2])

    refused = api.change(cohort, learnerIds=people)

    assert (refused.status, refused.fields) == (422, ["/learnerIds"])
    api.change(cohort, status="active")
    assert api.change(cohort, learnerIds=people).status == 200


@pytest.mark.parametrize("field", ["name", "ltiContextId"])
def test_two_cohorts_do_not_share(api, field):
    api.make("Cohort", **{field: "one"})

    assert api.create("Cohort", **{field: "one"}).fields == [f"/{field}"]
