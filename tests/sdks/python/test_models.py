"""Records as Python has them: typed members over exactly what the server sent."""

import copy
import pickle
from datetime import UTC, date, datetime

import pytest

SEAT = {
    "id": "lasgn-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
    "createdAt": "2026-05-22T10:00:00.125Z",
    "status": "hibernating",
    "tags": ["blue"],
    "metadata": {"firstName": "x", "first_name": "y"},
    "personId": None,
    "expiresAt": "next week",
    "person": {"id": "per-1", "startDate": "2026-06-01", "shoeSize": 43},
    "inventedLater": {"deep": [1, 2.5, None]},
}


@pytest.fixture
def seat():
    from cpod.models import LicenseAssignment

    return LicenseAssignment.from_dict(SEAT)


def test_members_have_the_types_of_python(seat):
    assert seat.created_at == datetime(2026, 5, 22, 10, 0, 0, 125000, tzinfo=UTC)
    assert (seat.person_id, seat.tags, seat.metadata) == (None, ["blue"], {"firstName": "x", "first_name": "y"})
    assert (type(seat.person).__name__, seat.person.start_date) == ("Person", date(2026, 6, 1))


def test_what_this_version_does_not_know_does_no_harm_and_is_kept(seat):
    assert seat.status == "hibernating"
    assert seat.expires_at == "next week"
    assert (seat.extra, seat.person.extra) == ({"inventedLater": {"deep": [1, 2.5, None]}}, {"shoeSize": 43})
    assert seat.to_dict() == SEAT


def test_changing_what_was_read_changes_no_record(seat):
    seat.tags.append("red")
    seat.metadata["a"] = "b"
    seat.to_dict()["person"]["id"] = "per-2"
    seat.extra["inventedLater"]["deep"].clear()

    assert seat.to_dict() == SEAT


def test_a_member_that_fields_left_out_says_so(seat):
    with pytest.raises(AttributeError, match=r"LicenseAssignment\.note was not asked for: fields left it out"):
        _ = seat.note


def test_a_relation_that_was_not_asked_for_says_how_to_ask(seat):
    with pytest.raises(AttributeError, match=r"expand=\['license'\]"):
        _ = seat.license


def test_a_name_that_is_no_member_is_an_error(seat):
    with pytest.raises(AttributeError, match="has no member 'seat_teir'"):
        _ = seat.seat_teir
    assert not hasattr(seat, "_anything")


def test_a_record_cannot_be_changed(seat):
    with pytest.raises(AttributeError, match="cannot be changed; call update with note"):
        seat.note = "mine"
    with pytest.raises(AttributeError, match="cannot be changed"):
        del seat.status


@pytest.mark.parametrize(
    "other", [copy.copy, copy.deepcopy, lambda record: pickle.loads(pickle.dumps(record))], ids=["copy", "deepcopy", "pickle"]
)
def test_a_copy_is_the_same_record(seat, other):
    _ = seat.created_at
    made = other(seat)

    assert (made, made.to_dict(), made.created_at, made.meta) == (seat, SEAT, seat.created_at, seat.meta)


def test_records_are_equal_when_all_they_hold_is(seat):
    from cpod.models import LicenseAssignment, Person

    assert seat == LicenseAssignment.from_dict(SEAT)
    assert seat != LicenseAssignment.from_dict(SEAT | {"note": "x"})
    assert Person.from_dict({"id": "a"}) != LicenseAssignment.from_dict({"id": "a"})


def test_a_record_shows_its_members_but_no_secret(seat):
    from cpod.models import ApiKey

    assert repr(seat).startswith("LicenseAssignment(id='lasgn-01J9ZK3M5Q7R9T1V3X5Z7B9D4H', created_at=")
    assert "hush" not in repr(ApiKey.from_dict({"id": "key-1", "secret": "hush"}))
    assert {"created_at", "person", "to_dict"} <= set(dir(seat))


def test_a_member_that_not_every_answer_has_is_none():
    from cpod.models import ApiKey

    assert (ApiKey.from_dict({"id": "key-1"}).secret, ApiKey.from_dict({"secret": "s"}).secret) == (None, "s")


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-05-22T10:00:00Z", datetime(2026, 5, 22, 10, tzinfo=UTC)),
        ("2026-05-22T12:00:00.5+02:00", datetime(2026, 5, 22, 10, 0, 0, 500000, tzinfo=UTC)),
        ("2026-05-22T10:00:00.123456789Z", datetime(2026, 5, 22, 10, 0, 0, 123456, tzinfo=UTC)),
    ],
)
def test_times_of_any_precision_and_zone_are_read_as_utc(text, moment):
    from cpod.models import Person

    assert Person.from_dict({"createdAt": text}).created_at == moment


@pytest.mark.parametrize("value", ["", "never", 5, None, [], "2026-13-45T00:00:00Z"])
def test_a_time_that_cannot_be_read_stays_what_it_was(value):
    from cpod.models import Person

    assert Person.from_dict({"createdAt": value}).created_at == value


def test_errors_and_pages_survive_pickling(client):
    from cpod import NotFoundError

    with pytest.raises(NotFoundError) as caught:
        client.people.get("per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H")
    same = pickle.loads(pickle.dumps(caught.value))
    page = client.people.list()

    assert (type(same), str(same), vars(same)) == (NotFoundError, str(caught.value), vars(caught.value))
    assert pickle.loads(pickle.dumps(page)) == page


def test_a_client_shows_no_key_and_cannot_be_changed_or_pickled(client):
    from cpod import CpodClient

    assert "cret" in repr(CpodClient("cpod_live_app_very-secret")) and "very" not in repr(CpodClient("cpod_live_app_very-secret"))
    with pytest.raises(AttributeError, match="with_options gives another one"):
        client.timeout = 5
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(client)
