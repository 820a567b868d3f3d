"""Relationships: an edge holds once at a time, one of a kind is the first, and what orders things forms no loop."""

from concurrent.futures import ThreadPoolExecutor

import pytest

SPRING = {"startsAt": "2020-03-01T00:00:00Z", "endsAt": "2020-06-01T00:00:00Z"}
SUMMER = {"startsAt": "2020-06-01T00:00:00Z", "endsAt": "2020-09-01T00:00:00Z"}
HALF_YEAR = {"startsAt": "2020-03-01T00:00:00Z", "endsAt": "2020-09-01T00:00:00Z"}
LATER = {"startsAt": "2090-01-01T00:00:00Z", "endsAt": "2091-01-01T00:00:00Z"}
MUCH_LATER = {"startsAt": "2095-01-01T00:00:00Z", "endsAt": "2096-01-01T00:00:00Z"}
SYMMETRIC = ["connects_to", "integrates_with", "competes_with", "partners_with", "duplicates", "same_as", "similar_to", "relates_to"]
LOOPLESS = ["parent_of", "part_of", "reports_to", "depends_on", "precedes", "version_of"]


@pytest.fixture
def assets(api):
    return [api.make("TechnologyAsset") for _ in range(4)]


def edge(api, start, end, kind="depends_on", **fields):
    plain = {"fromType": None, "toType": None, "startsAt": None, "isPrimary": None}
    return api.create("Relationship", fromId=start["id"], toId=end["id"], type=kind, **(plain | fields))


def test_the_kinds_of_both_ends_follow_from_their_ids(api, assets):
    made = edge(api, assets[0], api.make("Person"), "owns").data

    assert (made["fromType"], made["toType"]) == ("technology_asset", "person")
    assert edge(api, assets[0], assets[1], toType="person").fields == ["/toType"]


def test_both_ends_exist(api, assets):
    gone, here, *_ = assets
    api.remove(gone)

    assert edge(api, gone, here).fields == ["/fromId"]
    assert edge(api, here, gone).fields == ["/toId"]


def test_the_ends_differ(api, assets):
    refused = edge(api, assets[0], assets[0], "relates_to")

    assert (refused.status, refused.fields) == (422, ["/fromId"])


@pytest.mark.parametrize(("kind", "label"), [("member_of", "has member"), ("depends_on", "dependency of"), ("same_as", "same as")])
def test_an_edge_is_worded_from_its_far_side(api, assets, kind, label):
    assert edge(api, *assets[:2], kind).data["inverseLabel"] == label


def test_symmetric_edges_read_the_same_both_ways(api, assets):
    made = [edge(api, *assets[:2], kind).data for kind in [*SYMMETRIC, "depends_on", "owns"]]

    assert [item["type"] for item in made if item["isSymmetric"]] == SYMMETRIC


@pytest.mark.parametrize(("time", "current"), [({}, True), (SPRING, False), (LATER, False), ({"startsAt": "2020-01-01T00:00:00Z"}, True)])
def test_an_edge_is_current_within_its_time(api, assets, time, current):
    assert edge(api, *assets[:2], **time).data["isCurrent"] is current


@pytest.mark.parametrize("end", ["2020-03-01T00:00:00Z", "2020-02-01T00:00:00Z"])
def test_an_edge_ends_after_it_starts(api, assets, end):
    refused = edge(api, *assets[:2], startsAt="2020-03-01T00:00:00Z", endsAt=end)

    assert (refused.status, refused.fields) == (422, ["/endsAt"])


@pytest.mark.parametrize("time", [SPRING, HALF_YEAR, {}, {"endsAt": "2020-03-02T00:00:00Z"}])
def test_the_same_edge_does_not_hold_twice_at_a_time(api, assets, time):
    edge(api, *assets[:2], "uses", **SPRING)

    refused = edge(api, *assets[:2], "uses", **time)

    assert (refused.status, refused.fields) == (422, ["/startsAt"])


def test_the_same_edge_may_hold_again_later(api, assets):
    edge(api, *assets[:2], "uses", **SPRING)
    summer = edge(api, *assets[:2], "uses", **SUMMER)

    assert summer.status == 201
    assert api.change(summer.data, startsAt="2020-05-31T00:00:00Z").fields == ["/startsAt"]


def test_another_kind_or_direction_is_another_edge(api, assets):
    edge(api, assets[0], assets[1], "uses")

    assert edge(api, assets[0], assets[1], "monitors").status == 201
    assert edge(api, assets[1], assets[0], "uses").status == 201


def test_a_symmetric_edge_holds_once_from_either_end(api, assets):
    edge(api, assets[0], assets[1], "same_as")

    refused = edge(api, assets[1], assets[0], "same_as")

    assert (refused.status, refused.fields) == (422, ["/startsAt"])


def test_of_many_requests_for_one_edge_one_wins(api, assets):
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda _: edge(api, *assets[:2], "uses"), range(6)))

    assert sorted(answer.status for answer in answers) == [201] + [422] * 5


def test_one_current_edge_of_a_kind_is_the_first(api, assets):
    first = edge(api, assets[0], assets[1], "uses", isPrimary=True).data

    refused = edge(api, assets[0], assets[2], "uses", isPrimary=True)

    assert (refused.status, refused.fields) == (422, ["/isPrimary"])
    assert edge(api, assets[0], assets[2], "monitors", isPrimary=True).status == 201
    assert edge(api, assets[1], assets[2], "uses", isPrimary=True).status == 201
    api.change(first, isPrimary=False)
    assert edge(api, assets[0], assets[2], "uses", isPrimary=True).status == 201


def test_an_edge_becomes_the_first_only_where_none_is(api, assets):
    edge(api, assets[0], assets[1], "uses", isPrimary=True)
    second = edge(api, assets[0], assets[2], "uses").data

    assert api.change(second, isPrimary=True).fields == ["/isPrimary"]


def test_edges_may_be_first_one_after_the_other(api, assets):
    edge(api, assets[0], assets[1], "uses", isPrimary=True, **SPRING)
    edge(api, assets[0], assets[2], "uses", isPrimary=True, **LATER)

    assert edge(api, assets[0], assets[3], "uses", isPrimary=True, **MUCH_LATER).status == 201
    assert edge(api, assets[0], assets[3], "uses", isPrimary=True, **HALF_YEAR).status == 201
    assert edge(api, assets[0], assets[1], "uses", isPrimary=True, startsAt="2090-06-01T00:00:00Z").fields == ["/isPrimary"]


@pytest.mark.parametrize("kind", LOOPLESS)
def test_edges_that_order_form_no_loop(api, assets, kind):
    edge(api, assets[0], assets[1], kind)
    edge(api, assets[1], assets[2], kind)

    refused = edge(api, assets[2], assets[0], kind)

    assert (refused.status, refused.fields) == (422, ["/toId"])
    assert edge(api, assets[0], assets[2], kind).status == 201


def test_other_edges_may_form_a_loop(api, assets):
    edge(api, assets[0], assets[1], "mentions")

    assert edge(api, assets[1], assets[0], "mentions").status == 201


def test_a_loop_of_edges_that_never_hold_together_is_none(api, assets):
    edge(api, assets[0], assets[1], **SPRING)
    edge(api, assets[1], assets[2], **LATER)

    assert edge(api, assets[1], assets[0]).status == 201
    assert edge(api, assets[2], assets[1], **MUCH_LATER).status == 201


def test_a_loop_does_not_come_about_by_a_change_of_time(api, assets):
    edge(api, assets[0], assets[1])
    back = edge(api, assets[1], assets[0], **SPRING).data

    refused = api.change(back, endsAt=None)

    assert (refused.status, refused.fields) == (422, ["/toId"])


def test_a_loop_still_to_come_is_refused(api, assets):
    edge(api, assets[0], assets[1], **LATER)

    assert edge(api, assets[1], assets[0]).fields == ["/toId"]


def test_who_verified_an_edge_is_kept(api, assets):
    person = api.make("Person")
    made = edge(api, *assets[:2]).data
    assert made["verifiedById"] is None

    verified = api.as_person(person).change(made, isVerified=True).data
    assert verified["verifiedById"] == person["id"]
    assert api.change(made, label="needs").data["verifiedById"] == person["id"]
    assert api.change(made, isVerified=False).data["verifiedById"] is None


def test_a_caller_who_is_no_person_leaves_nobody_as_verifier(api, assets):
    assert edge(api, *assets[:2], isVerified=True).data["verifiedById"] is None


def test_an_edge_has_fifty_facts_at_most(api, assets):
    assert edge(api, *assets[:2], properties={f"k{n}": n for n in range(50)}).status == 201
    assert edge(api, *assets[1:3], properties={f"k{n}": n for n in range(51)}).fields == ["/properties"]


@pytest.mark.parametrize("field", ["fromId", "toId", "type"])
def test_an_edge_keeps_its_ends_and_meaning(api, assets, field):
    made = edge(api, assets[0], assets[1]).data
    other = edge(api, assets[2], assets[3], "uses").data

    assert api.change(made, **{field: other[field]}).fields == [f"/{field}"]
