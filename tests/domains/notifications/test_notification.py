"""Notifications: to people who are here, once, and read when they are read."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from cpod_backend.contract.rule import Caller, Origin
from tests.api.test_sweep import Office
from tests.services import asyncio_run
from tests.travel import Travel

ALLOWED = {
    "scheduled": ["queued", "cancelled"],
    "queued": ["cancelled"],
    "delivered": ["read", "archived"],
    "read": ["delivered", "archived"],
    "archived": ["read"],
    "cancelled": [],
}
ALL = {*ALLOWED, "sent", "failed"}
FUTURE = "2099-01-01T00:00:00Z"


def message(api, **fields):
    return api.create("Notification", **({"dedupeKey": None} | fields))


def message_in(api, status):
    """A message that came to the status on its usual way."""
    start = {"scheduled": {"scheduledAt": FUTURE}, "queued": {"channel": "email"}, "cancelled": {"channel": "email"}}
    made = message(api, **start.get(status, {})).data
    if status in ("read", "archived", "cancelled"):
        made = api.change(made, status=status).data
    assert made["status"] == status
    return made


@pytest.mark.parametrize(("fields", "status"), [
    ({}, "delivered"),
    ({"scheduledAt": "2020-01-01T00:00:00Z"}, "delivered"),
    ({"scheduledAt": FUTURE}, "scheduled"),
    ({"channel": "email"}, "queued"),
    ({"channel": "push"}, "queued"),
    ({"channel": "email", "scheduledAt": FUTURE}, "scheduled"),
])  # fmt: skip
def test_the_server_starts_the_delivery(api, fields, status):
    assert message(api, **fields).data["status"] == status
    assert message(api, **fields, status=status).status == 201


@pytest.mark.parametrize("status", sorted(ALL - {"delivered"}))
def test_a_client_starts_no_delivery_otherwise(api, status):
    assert message(api, status=status).fields == ["/status"]


def test_delivery_and_first_reading_are_stamped(api):
    made = message(api).data
    assert (made["deliveredAt"], made["readAt"]) == (made["createdAt"], None)
    assert (made["sentAt"], made["failureReason"], made["attemptCount"]) == (None, None, 0)

    read = api.change(made, status="read").data
    assert read["readAt"] == read["updatedAt"]

    unread = api.change(made, status="delivered").data
    again = api.change(made, status="read").data
    assert (unread["deliveredAt"], again["readAt"]) == (made["deliveredAt"], read["readAt"])


@pytest.fixture
def keyed(api):
    """Makes messages to one person under one key."""
    person = api.make("Person")["id"]
    return lambda **fields: api.create("Notification", **({"recipientId": person, "dedupeKey": "step-1"} | fields))


def test_a_message_goes_out_once_within_a_day(api, keyed):
    assert keyed().status == 201

    assert keyed().fields == ["/dedupeKey"]
    assert keyed(channel="email").status == 201
    assert keyed(recipientId=api.make("Person")["id"]).status == 201
    assert keyed(dedupeKey="step-2").status == 201
    assert keyed(dedupeKey=None).status == 201


def test_a_key_is_not_taken_over_later(api, keyed):
    keyed()

    assert api.change(keyed(dedupeKey=None).data, dedupeKey="step-1").fields == ["/dedupeKey"]


def test_of_many_like_messages_at_once_one_goes_out(keyed):
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: keyed(), range(4)))

    assert sorted(answer.status for answer in made) == [201, 422, 422, 422]


def test_a_key_is_not_held_against_a_message_of_another_day():
    travel = Travel()
    api = travel.sign_in()
    person = api.make("Person")["id"]
    keyed, unkeyed = api.make("Notification", recipientId=person), api.make("Notification", recipientId=person, dedupeKey=None)

    travel.later(hours=25)
    api = travel.sign_in()
    assert api.change(unkeyed, dedupeKey=keyed["dedupeKey"]).fields == ["/dedupeKey"]
    today = api.make("Notification", recipientId=person, dedupeKey="today")
    assert api.change(unkeyed, dedupeKey="today").data["dedupeKey"] == today["dedupeKey"]


def test_the_next_day_the_message_goes_out_again():
    travel = Travel()
    person = travel.sign_in().make("Person")["id"]
    assert travel.sign_in().create("Notification", recipientId=person).status == 201

    travel.later(hours=23, minutes=59)
    assert travel.sign_in().create("Notification", recipientId=person).fields == ["/dedupeKey"]

    travel.later(minutes=2)
    assert travel.sign_in().create("Notification", recipientId=person).status == 201


def test_a_message_expires_after_it_is_sent(api):
    assert message(api, scheduledAt=FUTURE, expiresAt=FUTURE).fields == ["/expiresAt"]
    assert message(api, scheduledAt=FUTURE, expiresAt="2099-01-01T00:00:01Z").status == 201


def test_a_message_expires_in_the_future(api):
    assert message(api, expiresAt="2020-01-01T00:00:00Z").fields == ["/expiresAt"]
    assert api.change(message(api).data, expiresAt="2020-01-01T00:00:00Z").status == 200


def test_the_type_comes_with_its_record(api):
    person = api.make("Person")["id"]

    assert message(api, entityType="person").fields == ["/entityId"]
    assert message(api, entityType="group", entityId=person).fields == ["/entityType"]
    assert message(api, entityType=None, entityId=person).data["entityType"] == "person"


def test_no_message_to_somebody_who_has_left(api):
    assert message(api, recipientId=api.make("Person", status="terminated")["id"]).fields == ["/recipientId"]


def test_text_messages_need_a_phone(api):
    assert message(api, channel="sms", recipientId=api.make("Person", phone=None)["id"]).fields == ["/channel"]
    assert message(api, channel="sms").status == 201


def test_a_label_needs_an_address(api):
    assert message(api, actionUrl=None).fields == ["/actionUrl"]
    assert message(api, actionUrl=None, actionLabel=None).status == 201


def test_the_actor_is_a_person_or_an_application(api):
    assert message(api, actorId=api.make("Application")["id"]).status == 201
    assert message(api, actorId=api.make("Group")["id"]).fields == ["/actorId"]


def test_a_confirmation_is_of_an_announcement_and_has_happened(api):
    announcement = api.make("Announcement")["id"]

    assert message(api, acknowledgedAt="2026-01-01T00:00:00Z").fields == ["/announcementId"]
    assert message(api, acknowledgedAt=FUTURE, announcementId=announcement).fields == ["/acknowledgedAt"]
    assert message(api, acknowledgedAt="2026-01-01T00:00:00Z", announcementId=announcement).status == 201


@pytest.mark.parametrize(("start", "end"), [(start, end) for start, ends in ALLOWED.items() for end in ends])
def test_status_changes_that_are_allowed(api, start, end):
    assert api.change(message_in(api, start), status=end).data["status"] == end


@pytest.mark.parametrize("start", ALLOWED)
def test_other_status_changes_are_refused(api, start):
    made = message_in(api, start)

    for end in ALL - {start, *ALLOWED[start]}:
        assert api.change(made, status=end).fields == ["/status"], end


@pytest.mark.parametrize(("field", "value"), [("channel", "email"), ("recipientId", None)])
def test_a_message_keeps_recipient_and_channel(api, field, value):
    assert api.change(message(api).data, **{field: value or api.make("Person")["id"]}).fields == [f"/{field}"]


def test_the_hand_over_to_a_channel_is_stamped_once_the_server_makes_it():
    """No channel hands anything over yet, so the test writes what a connected one will: as the server, in a transaction."""

    async def work():
        office = Office()
        ada = {"firstName": "Ada", "lastName": "Lovelace", "email": "ada@acme.example", "type": "employee"}
        person = (await office.call("POST", "/v1/people", json=ada)).data
        fields = {"recipientId": person["id"], "channel": "email", "title": "Hello", "type": "info"}
        made = (await office.call("POST", "/v1/notifications", json=fields)).data
        world, caller = office.world, Caller(tenant="a", client="cpod")
        async with world.store.begin("a", write=True) as tx:
            writes = world.writes(tx, caller, Origin(), "2027-03-01T10:00:00.000Z")
            await writes.change(await writes.get("Notification", made["id"]), status="sent")
        return made, (await office.call("GET", f"/v1/notifications/{made['id']}")).data

    made, sent = asyncio_run(work())
    assert (made["status"], made["sentAt"]) == ("queued", None)
    assert (sent["status"], sent["sentAt"], sent["deliveredAt"]) == ("sent", "2027-03-01T10:00:00.000Z", None)
