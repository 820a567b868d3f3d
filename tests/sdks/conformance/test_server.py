"""The server of the cases, met over real connections: what it answers, how it breaks, and what it writes down."""

import socket
from collections.abc import Iterator
from itertools import count
from typing import Any

import httpx
import pytest
from sdks.conformance.server import Script, Server

_runs = count(1)
TOKEN = "/api/v1/auth/token"


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as started:
        yield started


@pytest.fixture
def play(server):
    """Serves a case; gives a client of its run, and its script."""
    clients = []

    def start(**case: Any) -> tuple[httpx.Client, Script]:
        base, script = server.play(f"r{next(_runs)}", case)
        clients.append(httpx.Client(base_url=base, timeout=10))
        return clients[-1], script

    yield start
    for client in clients:
        client.close()


def test_replies_answer_requests_in_their_order(play):
    client, _ = play(replies=[{"json": {"a": 1}}, {"status": 404, "text": "none"}])

    assert client.get("/v1/people").json() == {"a": 1}
    assert client.get("/v1/people").status_code == 404


def test_after_the_last_reply_nothing_good_is_answered(play):
    client, _ = play(replies=[{"json": {}}])
    client.get("/v1/people")

    assert client.get("/v1/people").status_code == 418


def test_a_last_reply_can_answer_all_that_follow(play):
    client, script = play(replies=[{"status": 503, "text": ""}, {"json": {}, "always": True}])

    assert [client.get("/v1/people").status_code for _ in range(4)] == [503, 200, 200, 200]
    assert len(script.requests) == 4


def test_the_journal_has_all_of_a_request_without_the_path_of_the_run(play):
    client, script = play(replies=[{"json": {}}])
    client.post("/proxy/v1/people?a=1&b=x%20y&a=2", json={"n": "ö"}, headers={"X-Team": "blue"})

    entry = script.requests[0]
    assert (entry["method"], entry["path"]) == ("POST", "/proxy/v1/people")
    assert entry["query"] == [["a", "1"], ["b", "x y"], ["a", "2"]]
    assert entry["headers"]["x-team"] == "blue"
    assert entry["text"] == '{"n":"ö"}'


@pytest.mark.parametrize(
    ("sent", "written"),
    [
        ("a%2Fb", "a%2Fb"),
        ("a%2fb", "a%2Fb"),
        ("(a)!*'", "%28a%29%21%2A%27"),
        ("%28a%29%21%2A%27", "%28a%29%21%2A%27"),
        ("a%252Fb", "a%252Fb"),
        ("a~b", "a~b"),
    ],
)
def test_paths_are_written_down_in_one_spelling(play, sent, written):
    client, script = play(replies=[{"json": {}}])
    request = client.build_request("GET", "/x")
    request.url = request.url.copy_with(raw_path=f"/{request.url.path.split('/')[1]}/v1/people/{sent}".encode())
    client.send(request)

    assert script.requests[0]["path"] == f"/v1/people/{written}"


def test_a_body_in_chunks_is_read_whole(play):
    client, script = play(replies=[{"json": {}}])
    client.put("/v1/storage/1/content", content=iter([b"hello, ", b"", b"world"]))

    assert script.requests[0]["text"] == "hello, world"
    assert script.requests[0]["headers"]["transfer-encoding"] == "chunked"


def test_the_token_endpoint_answers_by_itself(play):
    client, script = play(replies=[{"json": {}}])

    assert client.post(TOKEN, json={}).json() == {"access_token": "token-1", "token_type": "Bearer", "expires_in": 3600}
    assert client.post(TOKEN, json={}).json()["access_token"] == "token-2"
    assert client.get("/v1/people").status_code == 200
    assert (len(script.token_requests), len(script.requests)) == (2, 1)


def test_the_token_endpoint_answers_as_the_case_says(play):
    client, _ = play(tokens=[{"problem": 401}, {"token": "a", "expiresIn": 60}])

    assert client.post(TOKEN, json={}).status_code == 401
    assert client.post(TOKEN, json={}).json() == {"access_token": "a", "token_type": "Bearer", "expires_in": 60}
    assert client.post(TOKEN, json={}).json()["access_token"] == "token-3"


def test_stale_tokens_are_refused_without_using_up_replies(play):
    client, _ = play(replies=[{"json": {}}], stale=["token-1"])

    assert client.get("/v1/people", headers={"authorization": "Bearer token-1"}).status_code == 401
    assert client.get("/v1/people", headers={"authorization": "Bearer token-2"}).status_code == 200


def test_a_connection_can_be_dropped_before_the_answer(play):
    client, script = play(replies=[{"drop": True}, {"json": {}}])

    with pytest.raises(httpx.RemoteProtocolError):
        client.get("/v1/people")
    assert client.get("/v1/people").status_code == 200
    assert len(script.requests) == 2


def test_an_answer_can_break_off_within_its_body(play):
    client, _ = play(replies=[{"json": {"long": "x" * 100}, "truncate": 10}])

    with pytest.raises(httpx.RemoteProtocolError, match="10 bytes"):
        client.get("/v1/people")


@pytest.mark.parametrize("reply", [{"hang": True}, {"json": {"a": 1}, "stall": 3}])
def test_an_answer_can_keep_a_client_waiting(play, reply):
    client, script = play(replies=[reply, {"json": {}}])

    with pytest.raises(httpx.ReadTimeout):
        client.get("/v1/people", timeout=0.2)
    assert client.get("/v1/people").status_code == 200
    assert len(script.requests) == 2


@pytest.mark.parametrize(("replies", "closing"), [([{"json": {}}, {"drop": True}], "close"), ([{"json": {}}, {"json": {}}], None)])
def test_a_run_with_breaking_connections_gives_each_request_its_own(play, replies, closing):
    client, _ = play(replies=replies)

    assert client.get("/v1/people").headers.get("connection") == closing


def test_records_come_in_their_envelope_with_a_tag_and_a_request_id(play):
    client, _ = play(replies=[{"text": ""}, {"status": 201, "record": {"$entity": "Vendor", "name": "Acme", "version": 3}}])
    client.get("/x")
    answer = client.get("/v1/contracts/vendors/1")

    assert answer.status_code == 201
    assert answer.json()["data"]["name"] == "Acme"
    assert answer.json()["data"]["id"].startswith("vnd-")
    assert answer.json()["meta"]["requestId"] == answer.headers["x-request-id"] == "req-2"
    assert answer.headers["etag"] == '"3"'


def test_pages_lead_on_by_their_link(play):
    client, _ = play(replies=[{"list": [{"id": "1"}], "total": 9, "hasMore": True, "next": "a b"}])
    answer = client.get("/v1/people?status=active&page=1&cursor=z")

    assert answer.json()["data"] == [{"id": "1"}]
    assert (answer.json()["total"], answer.json()["page"], answer.json()["pageSize"]) == (9, 1, 50)
    assert answer.links["next"]["url"] == "/v1/people?status=active&cursor=a+b"


def test_problems_are_those_of_the_document(play):
    client, _ = play(replies=[{"problem": 404, "detail": "gone"}, {"problem": 410}])
    first, second = client.get("/x"), client.get("/x")

    assert first.headers["content-type"] == "application/problem+json"
    assert first.json() == {"title": "Not Found", "status": 404, "detail": "gone", "instance": "/v1/people", "requestId": "req-1"}
    assert (second.status_code, second.json()["title"]) == (410, "Gone")


def test_runs_do_not_meet(server, play):
    one, first = play(replies=[{"json": {"run": 1}}])
    other, second = play(replies=[{"json": {"run": 2}}])

    assert (other.get("/x").json(), one.get("/x").json()) == ({"run": 2}, {"run": 1})
    assert (len(first.requests), len(second.requests)) == (1, 1)
    assert httpx.get(f"{server.address}/nobody/x").status_code == 421


def test_nobody_listens_at_the_closed_address(server):
    port = int(server.closed.rpartition(":")[2])

    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=5)
