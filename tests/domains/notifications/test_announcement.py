"""Announcements: to the audience that is meant, in words that stand once they are published."""

from concurrent.futures import ThreadPoolExecutor

import pytest

ALLOWED = {
    "draft": ["scheduled", "published", "archived"],
    "scheduled": ["draft", "published", "archived"],
    "published": ["expired", "archived"],
    "expired": ["archived"],
    "archived": [],
}
TO_ALL = {"audienceType": "all", "audienceIds": None}
PAST, FUTURE = "2020-01-01T00:00:00Z", "2099-01-01T00:00:00Z"


def announce(api, **fields):
    return api.create("Announcement", **(TO_ALL | {"isPinned": False} | fields))


def test_the_author_is_the_caller_where_not_given(api):
    person = api.make("Person")

    assert announce(api).data["authorId"] is None
    assert announce(api.as_person(person)).data["authorId"] == person["id"]
    assert announce(api, authorId=person["id"]).data["authorId"] == person["id"]


def test_the_first_publication_is_stamped(api):
    draft = announce(api).data
    published = api.change(draft, status="published").data
    expired = api.change(draft, status="expired").data

    assert (draft["publishedAt"], draft["recipientCount"]) == (None, None)
    assert published["publishedAt"] == published["updatedAt"]
    assert expired["publishedAt"] == published["publishedAt"]


@pytest.fixture
def audience(api):
    """Three people of one department, at one location and in two groups, and one who has left."""
    department, location = api.make("Department"), api.make("Location")
    place = {"departmentId": department["id"], "locationId": location["id"]}
    people = [api.make("Person", **place) for _ in range(3)]
    leaver = api.make("Person", **place)
    ids = [person["id"] for person in people]
    groups = [api.make("Group", memberIds=[*ids[:2], leaver["id"]]), api.make("Group", memberIds=ids[1:])]
    api.change(leaver, status="terminated")
    return {
        "all": None, "departments": [department["id"]], "locations": [location["id"]],
        "groups": [group["id"] for group in groups], "people": [*ids[:2], leaver["id"]],
    }  # fmt: skip


@pytest.mark.parametrize(("kind", "people"), [("departments", 3), ("locations", 3), ("groups", 3), ("people", 2)])
def test_people_of_the_audience_are_counted_once_at_publication(api, audience, kind, people):
    draft = announce(api, audienceType=kind, audienceIds=audience[kind]).data
    api.make("Person")

    assert api.change(draft, status="published").data["recipientCount"] == people


def test_an_announcement_to_all_counts_everybody_who_is_here(api):
    present = len([person for person in api.list("Person", pageSize=500).body["data"] if person["status"] != "terminated"])
    api.make("Person")
    api.make("Person", status="terminated")

    assert announce(api, status="published").data["recipientCount"] == present + 1


def test_readers_and_confirmations_are_counted_by_person(api):
    announcement = announce(api, status="published", requiresAcknowledgement=True).data
    person = api.make("Person")["id"]
    sent = {"announcementId": announcement["id"], "recipientId": person, "dedupeKey": None}
    first, second = (api.make("Notification", **sent, channel="in_app") for _ in range(2))
    api.make("Notification", announcementId=announcement["id"], dedupeKey=None)
    assert (api.read(announcement)["readCount"], api.read(announcement)["acknowledgedCount"]) == (0, 0)

    api.change(first, status="read", acknowledgedAt=PAST)
    api.change(second, status="read", acknowledgedAt=PAST)
    api.change(second, status="archived")

    assert (api.read(announcement)["readCount"], api.read(announcement)["acknowledgedCount"]) == (1, 1)


def test_an_announcement_to_all_names_nobody(api):
    assert announce(api, audienceIds=[api.make("Person")["id"]]).fields == ["/audienceIds"]


@pytest.mark.parametrize("kind", ["groups", "departments", "locations", "people"])
def test_any_other_audience_is_named(api, audience, kind):
    assert announce(api, audienceType=kind).fields == ["/audienceIds"]
    assert announce(api, audienceType=kind, audienceIds=audience[kind]).status == 201


@pytest.mark.parametrize(
    ("kind", "other"), [("groups", "people"), ("departments", "locations"), ("locations", "groups"), ("people", "groups")]
)
def test_the_audience_is_of_its_type(api, audience, kind, other):
    mixed = [audience[kind][0], audience[other][0]]

    assert announce(api, audienceType=kind, audienceIds=mixed).fields == ["/audienceIds/1"]


def test_a_scheduled_announcement_has_a_time_ahead(api):
    assert announce(api, status="scheduled", publishAt=None, expiresAt=None).fields == ["/publishAt"]
    assert announce(api, status="scheduled", publishAt=PAST).fields == ["/publishAt"]
    assert announce(api, status="scheduled", publishAt=FUTURE, expiresAt=None).status == 201


def test_an_announcement_expires_after_its_planned_time(api):
    assert announce(api, publishAt=FUTURE, expiresAt=FUTURE).fields == ["/expiresAt"]
    assert announce(api, publishAt=FUTURE, expiresAt="2099-01-01T00:00:01Z").status == 201


def test_an_announcement_expires_after_it_was_published(api):
    assert announce(api, status="published", publishAt=None, expiresAt=PAST).fields == ["/expiresAt"]
    assert announce(api, status="published", publishAt=None, expiresAt=FUTURE).status == 201


def test_only_what_must_be_confirmed_has_a_time_for_it(api):
    assert announce(api, acknowledgementDueAt=FUTURE).fields == ["/acknowledgementDueAt"]
    assert announce(api, acknowledgementDueAt=FUTURE, requiresAcknowledgement=True).status == 201


@pytest.mark.parametrize("status", ["published", "expired", "archived"])
def test_published_words_stand(api, audience, status):
    made = announce(api, status="published", audienceType="people", audienceIds=audience["people"]).data
    if status != "published":
        api.change(made, status=status)

    for field, value in {"title": "Corrected", "body": "Corrected", "audienceIds": audience["people"][:1]}.items():
        assert api.change(made, **{field: value}).fields == [f"/{field}"]
    assert api.change(made, **TO_ALL).fields == ["/audienceType"]
    assert api.change(made, summary="Corrected").status == 200


def test_a_draft_changes(api):
    assert api.change(announce(api).data, title="Corrected", body="Corrected").status == 200


def test_five_are_pinned_at_most(api):
    pinned = [announce(api, status="published", isPinned=True).data for _ in range(5)]
    draft, plain = announce(api, isPinned=True).data, announce(api, status="published").data

    assert announce(api, status="published", isPinned=True).fields == ["/isPinned"]
    assert api.change(draft, status="published").fields == ["/isPinned"]
    assert api.change(plain, isPinned=True).fields == ["/isPinned"]

    api.change(pinned[0], isPinned=False)
    assert api.change(plain, isPinned=True).status == 200


def test_of_many_that_are_pinned_at_once_five_stay(api):
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: announce(api, status="published", isPinned=True), range(8)))

    assert sorted(answer.status for answer in made) == [201] * 5 + [422] * 3


def announced_in(api, status):
    made = announce(api, **({"status": status} if status != "expired" else {"status": "published"})).data
    return api.change(made, status="expired").data if status == "expired" else made


@pytest.mark.parametrize(("start", "end"), [(start, end) for start, ends in ALLOWED.items() for end in ends])
def test_status_changes_that_are_allowed(api, start, end):
    assert api.change(announced_in(api, start), status=end).data["status"] == end


@pytest.mark.parametrize("start", ALLOWED)
def test_other_status_changes_are_refused(api, start):
    made = announced_in(api, start)

    for end in set(ALLOWED) - {start, *ALLOWED[start]}:
        assert api.change(made, status=end).fields == ["/status"], end
