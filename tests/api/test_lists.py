"""Lists: pages, totals, order, filters, search, and walks by cursor that miss nothing."""

import re
import socket
from itertools import islice, permutations
from string import ascii_letters, digits
from urllib.parse import parse_qs, parse_qsl, urlsplit

import pytest

from tests.client import model

PEOPLE = "/v1/people"


@pytest.fixture
def people(api):
    """Twelve people, oldest first."""
    names = ["Ann", "Bob", "Cid", "Dan", "Eve", "Fay", "Gus", "Hal", "Ida", "Jon", "Kim", "Lea"]
    return [
        api.post(
            PEOPLE, firstName=name, lastName="Smith" if n % 2 else "Jones", email=f"{name}@acme.example",
            type="employee" if n % 3 else "contractor", startDate=f"2026-01-{n + 1:02}" if n % 4 else None, tags=[f"t{n % 2}", "all"],
        ).data
        for n, name in enumerate(names)
    ]  # fmt: skip


def names(answer):
    assert answer.status == 200, answer
    return [person["firstName"] for person in answer.body["data"]]


def linked(answer, relation):
    """The path of a link in the Link header, or None."""
    found = re.search(rf'<([^>]+)>; rel="{relation}"', answer.headers["link"])
    return found[1] if found else None


def test_the_newest_come_first(api, people):
    assert names(api.get(PEOPLE)) == [person["firstName"] for person in reversed(people)]


def test_a_page_tells_where_it_stands(api, people):
    body = api.get(PEOPLE, page=2, pageSize=5).body

    assert (body["total"], body["page"], body["pageSize"], body["hasMore"]) == (12, 2, 5, True)
    assert set(body) == {"data", "total", "page", "pageSize", "hasMore", "meta"}
    assert [person["firstName"] for person in body["data"]] == ["Gus", "Fay", "Eve", "Dan", "Cid"]
    assert api.get(PEOPLE, page=3, pageSize=5).body["hasMore"] is False
    assert api.get(PEOPLE, page=9, pageSize=5).body["data"] == []


@pytest.mark.parametrize(
    "query", [{}, {"sort": "lastName,-firstName"}, {"sort": "startDate"}, {"sort": "-startDate"}, {"type": "employee"}, {"q": "smith"}]
)
def test_a_walk_by_next_sees_every_record_once(api, people, query):
    expected = names(api.get(PEOPLE, pageSize=500, **query))
    walked, answer = [], api.get(PEOPLE, pageSize=5, **query)
    numbers = []
    while True:
        walked += names(answer)
        numbers.append(answer.body["page"])
        if linked(answer, "next") is None:
            break
        answer = api.get(linked(answer, "next"))

    assert walked == expected
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize("query", [{}, {"sort": "lastName,-firstName"}, {"sort": "-startDate"}])
def test_prev_leads_back(api, people, query):
    first = api.get(PEOPLE, pageSize=4, **query)
    second = api.get(linked(first, "next"))
    third = api.get(linked(second, "next"))

    assert names(api.get(linked(third, "prev"))) == names(second)
    back = api.get(linked(second, "prev"))
    assert (names(back), back.body["page"]) == (names(first), 1)
    assert linked(back, "prev") is None
    assert names(api.get(linked(third, "first"))) == names(first)


def test_a_walk_goes_on_where_records_come_and_go(api, people):
    first = api.get(PEOPLE, pageSize=4, sort="firstName")
    api.remove(people[3])
    api.remove(people[4])
    api.post(PEOPLE, firstName="Aaa", lastName="New", email="new@acme.example", type="vendor")

    assert names(api.get(linked(first, "next"))) == ["Fay", "Gus", "Hal", "Ida"]


@pytest.mark.parametrize("change", [{"type": "employee"}, {"sort": "email"}, {"q": "smith"}, {"pageSize": 6}, {"includeDeleted": "true"}])
def test_a_cursor_is_bound_to_its_query(api, people, change):
    cursor = re.search(r"cursor=([^>&]+)", linked(api.get(PEOPLE, pageSize=5), "next"))[1]

    assert api.get(PEOPLE, pageSize=5, cursor=cursor).status == 200
    assert api.get(PEOPLE, **{"pageSize": 5, "cursor": cursor} | change).status == 400
    assert api.get("/v1/groups", pageSize=5, cursor=cursor).status == 400


def test_a_cursor_is_bound_to_its_tenant(api, people, connection):
    from tests.client import Api

    other = Api.sign_in(connection, "spy@elsewhere")
    assert other.get(linked(api.get(PEOPLE, pageSize=5), "next")).status == 400


def test_a_tampered_cursor_is_refused(api, people):
    path = linked(api.get(PEOPLE, pageSize=5), "next")

    assert api.get(path[:-2] + ("AA" if not path.endswith("AA") else "BB")).status == 400


@pytest.mark.parametrize("rubbish", ["!!", "=", "==", "+", " ", "é", "A"])
def test_a_cursor_with_anything_added_is_refused(api, people, rubbish):
    cursor = parse_qs(urlsplit(linked(api.get(PEOPLE, pageSize=5), "next")).query)["cursor"][0]

    for spoiled in (cursor + rubbish, rubbish + cursor, cursor[:9] + rubbish + cursor[9:]):
        assert api.get(PEOPLE, pageSize=5, cursor=spoiled).status == 400


def test_only_one_spelling_of_a_cursor_is_taken(api, people):
    """The last character of base64 may have bits that say nothing."""
    cursor = parse_qs(urlsplit(linked(api.get(PEOPLE, pageSize=5), "next")).query)["cursor"][0]
    spellings = [cursor[:-1] + last for last in f"{ascii_letters}{digits}-_"]

    assert [spelling for spelling in spellings if api.get(PEOPLE, pageSize=5, cursor=spelling).status == 200] == [cursor]


@pytest.mark.parametrize(("sent", "link"), [
    (b'a>;rel="next",<http://evil/', "a%3E;rel=%22next%22,%3Chttp://evil/"), (b"a\\^`{|}[]", "a%5C%5E%60%7B%7C%7D%5B%5D"),
    (b"a%", "a%25"), (b"%4x%4A", "%254x%4A"), (b"a'(b)*!$:@/?~", "a'(b)*!$:@/?~"),
])  # fmt: skip
def test_what_a_client_sends_does_not_end_the_link_that_it_stands_in(api, sent, link):
    """Clients with manners encode it themselves, so it is sent byte by byte."""
    with socket.create_connection((api.connection.base_url.host, api.connection.base_url.port), timeout=20) as connection:
        head = b"GET %b?q=%b HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer %b\r\n\r\n"
        connection.sendall(head % (PEOPLE.encode(), sent, api.token.encode()))
        answer = b"".join(iter(lambda: connection.recv(65536), b"")).decode()

    assert answer.startswith("HTTP/1.1 200")
    assert re.findall(r"^link: (.*)\r$", answer, re.MULTILINE) == [f'<{PEOPLE}?q={link}>; rel="first"']


def test_links_keep_what_was_asked_for(api, people):
    asked = {"q": 'a%41 "<>[]{}|^`\\ü', "createdAt[gte]": "2026-01-01T00:00:00+01:00", "pageSize": "5"}

    assert dict(parse_qsl(urlsplit(linked(api.get(PEOPLE, **asked), "first")).query)) == asked
    assert linked(api.get(f"{PEOPLE}?q=%41%c3%bc+b"), "first") == f"{PEOPLE}?q=%41%c3%bc+b"


def test_cursor_and_page_do_not_go_together(api, people):
    assert api.get(linked(api.get(PEOPLE, pageSize=5), "next") + "&page=2").status == 400


def test_an_empty_cursor_starts_a_walk(api, people):
    assert names(api.get(PEOPLE, pageSize=5, cursor="")) == names(api.get(PEOPLE, pageSize=5))


@pytest.mark.parametrize(("query", "expected"), [
    ({"type": "contractor"}, "Ann Dan Gus Jon"), ({"type": ["contractor", "vendor"]}, "Ann Dan Gus Jon"), ({"lastName": "Jones", "type": "contractor"}, "Ann Gus"),
    ({"lastName": "jones"}, ""), ({"email": "ANN@ACME.example"}, "Ann"), ({"tags": "t1"}, "Bob Dan Fay Hal Jon Lea"), ({"tags": ["t0", "t1"], "firstName": "Ida"}, "Ida"),
    ({"startDate[gte]": "2026-01-10"}, "Jon Kim Lea"[:0] + "Jon Kim Lea"), ({"startDate[gt]": "2026-01-10", "startDate[lt]": "2026-01-12"}, "Kim"),
    ({"startDate[eq]": "2026-01-02"}, "Bob"), ({"missing": "startDate"}, "Ann Eve Ida"), ({"exists": "startDate,tags", "type": "contractor"}, "Dan Gus Jon"),
    ({"version[gte]": "2"}, ""), ({"q": "SMI ann"}, ""), ({"q": "jon"}, "Ann Cid Eve Gus Ida Jon Kim"), ({"q": "jones  IDA"}, "Ida"), ({"q": "@acme.example b"}, "Bob"),
])  # fmt: skip
def test_filters_find_exactly_what_they_say(api, people, query, expected):
    answer = api.get(PEOPLE, **query)

    assert sorted(names(answer)) == expected.split()
    assert answer.body["total"] == len(expected.split())


def test_a_search_sees_the_last_write(api, people):
    api.change(people[0], firstName="Zoe")

    assert names(api.get(PEOPLE, q="zoe")) == ["Zoe"]
    assert names(api.get(PEOPLE, q="ann jones")) == ["Zoe"] or names(api.get(PEOPLE, q="ann jones")) == []


def test_a_search_counts_a_repeated_word_once_and_takes_32_different_ones(api, people):
    different = [f"word{number}" for number in range(33)]

    assert names(api.get(PEOPLE, q="ann ANN Ann " * 2000)) == ["Ann"]
    assert names(api.get(PEOPLE, q=" ".join(different[:32] * 2))) == []
    refused = api.get(PEOPLE, q=" ".join(different))
    assert (refused.status, "parameter q " in refused.detail) == (400, True)


def test_an_order_is_the_same_after_hundreds_of_other_orders(api, people):
    """Servers keep what they prepare for an order, though not for ever."""
    sortable = model().by_name["Person"].sortable
    first = names(api.get(PEOPLE, sort="lastName,-firstName"))

    for pair in islice(permutations(sortable, 2), 270):
        assert len(names(api.get(PEOPLE, sort=",".join(pair), fields="firstName", pageSize=20))) == 12

    assert names(api.get(PEOPLE, sort="lastName,-firstName")) == first


def test_nulls_come_last_either_way(api, people):
    for order in ("startDate", "-startDate"):
        values = [person["startDate"] for person in api.get(PEOPLE, sort=order).body["data"]]
        assert values[-3:] == [None, None, None]
        assert None not in values[:-3]


def test_totals_follow_deletions_and_filters_exactly(api, people):
    api.remove(people[0])

    assert api.get(PEOPLE).body["total"] == 11
    assert api.get(PEOPLE, type="contractor").body["total"] == 3
    assert api.get(PEOPLE, includeDeleted="true").body["total"] == 12
    assert api.get(PEOPLE, includeDeleted="true", type="contractor").body["total"] == 4


def test_related_records_are_added_and_deleted_ones_left_out(api, people):
    boss, report, other = people[0], people[1], people[2]
    api.change(report, managerId=boss["id"])
    api.change(other, managerId=boss["id"])
    api.remove(other)

    listed = api.get(PEOPLE, expand="manager", sort="firstName").body["data"]
    assert listed[1]["manager"]["id"] == boss["id"]
    assert listed[0]["manager"] is None
    api.remove(boss)
    assert api.get(f"{PEOPLE}/{report['id']}", expand="manager").data["manager"] is None
    assert api.get(f"{PEOPLE}/{report['id']}").data["managerId"] == boss["id"]


def test_fields_choose_members_and_id_is_always_there(api, people):
    assert set(api.get(PEOPLE, fields="email,type").body["data"][0]) == {"id", "email", "type"}
