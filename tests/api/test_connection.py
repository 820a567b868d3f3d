"""The connection itself, spoken to in bytes: what is HTTP is answered in order, what is not is refused, and no client can hold the server up."""

import json
import re
import socket
import threading
from select import select

import pytest

from cpod_backend.api import exchange
from tests.api.lines import HEALTH, TOKEN, served
from tests.api.test_content import at, file, put

PERSON = json.dumps({"firstName": "Ada", "lastName": "Byron", "email": "ada@acme.example", "type": "employee"}).encode()


@pytest.fixture
def impatient(monkeypatch):
    """Servers in this process wait a twentieth of a second where others wait a minute."""
    monkeypatch.setattr(exchange, "PATIENCE", 0.05)


def test_requests_in_one_packet_are_answered_in_order(line):
    line.send(HEALTH + b"GET /v1/nothing HTTP/1.1\r\nHost: a\r\n\r\n" + line.post(b"Content-Length: 2") + b"{}" + HEALTH)

    assert [line.answer()[0] for _ in range(4)] == [200, 404, 400, 200]


def test_a_request_may_come_byte_by_byte(line, api):
    line.token = api.token
    for byte in line.post(b"Content-Length: %d" % len(PERSON)) + PERSON:
        line.send(bytes([byte]))

    assert line.answer()[0] == 201


def test_a_connection_serves_many_requests(line):
    for _ in range(50):
        line.send(HEALTH)
        assert line.answer()[0] == 200


@pytest.mark.parametrize("head", [b"GET /health HTTP/1.0\r\n\r\n", b"GET /health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"])
def test_a_connection_ends_where_the_client_wants_it(line, head):
    line.send(head)

    assert line.answer()[1]["connection"] == "close"
    assert line.is_closed()


def test_leave_to_send_a_body_is_given(line, api):
    line.token = api.token
    line.send(line.post(b"Content-Length: %d" % len(PERSON), b"Expect: 100-continue"))
    assert line.file.readline() + line.file.readline() == b"HTTP/1.1 100 Continue\r\n\r\n"
    line.send(PERSON)

    assert line.answer()[0] == 201


def test_leave_to_send_a_body_is_not_given_to_who_is_refused_anyway(line):
    line.token = "rubbish"
    line.send(line.post(b"Content-Length: 1000", b"Expect: 100-continue"))

    status, headers, _ = line.answer()
    assert (status, headers["connection"]) == (401, "close")
    assert line.is_closed()


@pytest.mark.parametrize(
    "body", [b"zz\r\n{}\r\n0\r\n\r\n", b"%x\r\n%b" % (len(PERSON), PERSON) + b"xx0\r\n\r\n"], ids=["no size", "no end"]
)
def test_a_body_in_pieces_that_breaks_is_refused_and_stores_nothing(line, api, body):
    line.token = api.token
    line.send(line.post(b"Transfer-Encoding: chunked") + body + HEALTH)

    assert line.answer()[0] == 400
    assert line.is_closed()
    assert api.get("/v1/people").body["total"] == 0


def test_what_follows_a_body_in_pieces_is_no_header(line, api):
    valid, line.token = api.token, "rubbish"
    trailer = b"Authorization: Bearer " + valid.encode()
    line.send(line.post(b"Transfer-Encoding: chunked") + b"%x\r\n%b\r\n0\r\n%b\r\n\r\n" % (len(PERSON), PERSON, trailer))

    assert line.answer()[0] == 401
    line.send(HEALTH)
    assert line.answer()[0] == 200


def test_a_client_reads_its_refusal_though_it_sends_on(line):
    line.send(b"GET\r\n\r\n")
    line.send(b"a" * 1_000_000)
    line.socket.shutdown(socket.SHUT_WR)

    assert line.answer()[0] == 400
    assert line.is_closed()


def test_a_client_that_sends_without_end_is_let_go(line):
    line.send(b"GET\r\n\r\n")

    with pytest.raises(ConnectionError):
        while True:
            line.send(b"a" * 1_000_000)


def test_a_wish_for_another_protocol_is_passed_over(line):
    line.send(
        b"GET /health HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n"
        + HEALTH
    )

    assert [line.answer()[0] for _ in range(2)] == [200, 200]


def test_a_client_that_goes_in_the_middle_leaves_nothing_behind(line, api):
    line.token = api.token
    line.send(line.post(b"Content-Length: %d" % (len(PERSON) + 1)) + PERSON)
    line.socket.shutdown(socket.SHUT_WR)

    assert line.is_closed()
    assert api.get("/v1/people").body["total"] == 0


@pytest.mark.parametrize("rest", ["nothing", "half a head", "half a body"])
@pytest.mark.parametrize("count", [1, 3])
def test_a_client_that_sends_no_more_gets_the_answers_to_all_that_it_asked_completely(line, api, count, rest):
    line.token = api.token
    line.send(
        line.slow() * count + {"nothing": b"", "half a head": HEALTH[:-2], "half a body": line.post(b"Content-Length: 9") + b"{"}[rest]
    )
    line.socket.shutdown(socket.SHUT_WR)

    assert [line.answer()[0] for _ in range(count)] == [200] * count
    assert line.is_closed()


def test_a_client_that_sends_no_more_can_read_why_it_was_refused(line, api):
    line.token = api.token
    line.send(line.slow() + b"GET\r\n\r\n")
    line.socket.shutdown(socket.SHUT_WR)

    assert [line.answer()[0] for _ in range(2)] == [200, 400]
    assert line.is_closed()


@pytest.mark.parametrize("rest", ["nothing", "half a body"])
def test_a_client_that_sends_no_more_gets_all_of_a_file(line, api, rest):
    line.token, held = api.token, bytes(3_000_000)
    made = file(api)
    assert put(api, made, held).status == 200
    line.send(b"GET %b HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %b\r\n\r\n" % (at(made).encode(), api.token.encode()))
    line.send(line.post(b"Content-Length: 9") + b"{" if rest == "half a body" else b"")
    line.socket.shutdown(socket.SHUT_WR)

    assert line.answer()[2] == held
    assert line.is_closed()


@pytest.mark.parametrize("first", [b"", HEALTH, HEALTH[:-2]], ids=["nothing", "one", "half"])
def test_an_idle_connection_ends_with_the_client(line, first):
    line.send(first)
    if first == HEALTH:
        assert line.answer()[0] == 200
    line.socket.shutdown(socket.SHUT_WR)

    assert line.is_closed()


def test_a_client_that_reads_nothing_is_held_back_and_then_gets_everything(line):
    count = 3000
    sending = threading.Thread(target=line.send, args=(b"GET /openapi.json HTTP/1.1\r\nHost: a\r\nIf-None-Match: *\r\n\r\n" * count,))
    sending.start()

    assert {line.answer()[0] for _ in range(count)} == {304}
    sending.join()


@pytest.mark.parametrize(
    "first", [b"", HEALTH, b"GET /health HT", HEALTH + b"GET /health HT"], ids=["nothing", "one", "half", "one and a half"]
)
def test_a_client_that_falls_silent_is_let_go(first):
    with served(keep_alive=0.05) as line:
        line.send(first)
        if first.startswith(HEALTH):
            assert line.answer()[0] == 200
        assert line.is_closed()


@pytest.mark.parametrize(
    "framing", [b"Content-Length: 200\r\n\r\n{", b"Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"], ids=["length", "pieces"]
)
@pytest.mark.parametrize("path", [b"/api/v1/auth/token", b"/v1/people"])
def test_a_body_that_never_ends_is_given_up(impatient, path, framing):
    with served() as line:
        line.send(b"POST %b HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n" % path)
        line.send(b"Authorization: Bearer %b\r\n%b" % (TOKEN if path == b"/v1/people" else b"x", framing))

        status, headers, body = line.answer()
        assert (status, headers["connection"], json.loads(body)["title"]) == (408, "close", "Request Timeout")
        assert line.is_closed()


def test_a_byte_now_and_then_gives_a_body_no_more_time(impatient):
    with served() as line:
        line.send(b"POST /api/v1/auth/token HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n")
        while not select([line.socket], [], [], 0.005)[0]:
            line.send(b" ")

        assert line.answer()[0] == 408


def test_the_head_of_an_answer_is_spelled_as_before(line):
    line.send(HEALTH)

    head = b"".join(iter(line.file.readline, b"\r\n")).decode()
    assert re.fullmatch(
        r"HTTP/1\.1 200 OK\r\ndate: \w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT\r\ncontent-type: application/json\r\ncache-control: no-store\r\n"
        r"(access-control-allow-origin: \*\r\naccess-control-expose-headers: \*, Authorization\r\n)?"
        r"x-request-id: req-[0-9A-Z]{26}\r\ncontent-length: \d+\r\n",
        head,
    )
