"""Heads of requests, spoken in bytes: which are HTTP, and what each that is not is told."""

import json
from typing import Any

import pytest

from cpod_backend.api.exchange import Request
from cpod_backend.emulator.build import build
from cpod_backend.settings import EmulatorSettings
from tests.api.lines import HEALTH, TOKEN, Line, served
from tests.services import asyncio_run


def refusal(line: Line, data: bytes) -> tuple[int, dict[str, Any]]:
    """Status and body of the answer to a request that ends the connection, though another one stands behind it."""
    line.send(data + HEALTH)
    status, headers, body = line.answer()
    problem = json.loads(body)
    assert (headers["content-type"], headers["connection"]) == ("application/problem+json", "close")
    assert (problem["status"], problem["instance"], problem["requestId"]) == (status, "/", headers["x-request-id"])
    assert line.is_closed()
    return status, problem


@pytest.mark.parametrize("headers", [
    [b"Content-Length: 4", b"Transfer-Encoding: chunked"], [b"Content-Length: 4", b"Content-Length: 5"], [b"Content-Length: -1"],
    [b"Content-Length: 4x"], [b"Transfer-Encoding: xchunked"], [b"Transfer-Encoding: chunked, gzip"], [b"Content-Length : 4"],
    [b"X: a\r\n folded"], [b"X: a\x00b"], [b"X: a\rb"], [b"no colon"],
], ids=repr)  # fmt: skip
def test_a_head_that_could_be_read_in_two_ways_is_refused(line, headers):
    line.send(line.post(*headers) + b"0\r\n\r\n" + HEALTH)

    status, answered, _ = line.answer()
    assert (status, answered["connection"]) == (400, "close")
    assert line.is_closed()


@pytest.mark.parametrize(
    "rubbish",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET\r\n\r\n",
        b"GET / FOO/1.1\r\nHost: a\r\n\r\n",
        b"PRI / HTTP/1.1\r\nHost: a\r\n\r\n",
    ],
)
def test_what_is_no_http_is_refused(line, rubbish):
    line.send(rubbish)

    status, headers, body = line.answer()
    problem = json.loads(body)
    assert (status, headers["content-type"], headers["connection"]) == (400, "application/problem+json", "close")
    assert (problem["title"], problem["detail"], problem["instance"]) == ("Bad Request", "this is no HTTP/1.1 request", "/")
    assert problem["requestId"] == headers["x-request-id"]
    assert line.is_closed()


@pytest.mark.parametrize("endless", [b"GET /" + b"a" * 1_000_000, b"GET / HTTP/1.1\r\n" + b"X-Filler: %b\r\n" % (b"a" * 1000) * 1000])
def test_a_head_without_end_is_refused(line, endless):
    line.send(endless)

    assert line.answer()[0] == 431
    assert line.is_closed()


@pytest.mark.parametrize("version", [b"HTTP/2.0", b"HTTP/0.9", b"HTTP/1.2", b"HTTP/9.9", b"HTTP/3"])
def test_a_version_that_is_not_spoken_here_is_called_so(line, version):
    status, problem = refusal(line, b"GET /health " + version + b"\r\nHost: a\r\nConnection: keep-alive\r\n\r\n")

    assert (status, problem["title"]) == (505, "HTTP Version Not Supported")


def test_the_greeting_of_http_2_is_told_that_it_is_not_spoken_here(line):
    assert refusal(line, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")[0] == 505


@pytest.mark.parametrize("lines", [
    [], [b"Host: a", b"Host: a"], [b"Host: a", b"Host: "], [b"Host: a b"], [b"Host: a/b"], [b"Host: user@a"], [b"Host: a:b"], [b"Host: [::1"],
    [b"Host: \xc3\xa4"], [b"Host: a%2"], [b"Host: a:1:2"],
], ids=repr)  # fmt: skip
def test_a_request_that_does_not_name_one_host_is_refused(line, lines):
    assert refusal(line, b"\r\n".join([b"GET /health HTTP/1.1", *lines, b"\r\n"]))[0] == 400


@pytest.mark.parametrize("host", [b"", b"a", b"a.example:4000", b"127.0.0.1:80", b"[::1]:80", b"a_b", b"a%20b", b"a:", b"a  "])
def test_a_host_may_be_any_name_or_address(line, host):
    line.send(b"GET /health HTTP/1.1\r\nHost: %b\r\n\r\n" % host)

    assert line.answer()[0] == 200


def test_every_request_of_a_connection_names_its_host(line):
    line.send(HEALTH + HEALTH.replace(b"Host: a", b"Host: b"))
    assert [line.answer()[0] for _ in range(2)] == [200, 200]

    assert refusal(line, b"GET /health HTTP/1.1\r\n\r\n")[0] == 400


@pytest.mark.parametrize("lines", [[], [b"Host: a"]])
def test_http_1_0_may_leave_the_host_out(line, lines):
    line.send(b"\r\n".join([b"GET /health HTTP/1.0", *lines, b"\r\n"]))

    assert line.answer()[0] == 200


@pytest.mark.parametrize("codings", [[b"gzip, chunked"], [b"gzip", b"chunked"], [b"x, gzip, Chunked"]], ids=repr)
def test_a_body_in_a_coding_that_is_not_known_here_is_refused(line, codings):
    lines = [b"Transfer-Encoding: " + coding for coding in codings]
    status, problem = refusal(line, line.post(*lines) + b"0\r\n\r\n")

    assert (status, problem["title"]) == (501, "Not Implemented")


@pytest.mark.parametrize("coding", [b"chunked", b"Chunked ", b", chunked"])
def test_a_body_in_pieces_is_known_in_every_spelling(line, api, coding):
    line.token = api.token
    line.send(line.post(b"Transfer-Encoding: " + coding) + b"2\r\n{}\r\n0\r\n\r\n" + HEALTH)

    assert [line.answer()[0] for _ in range(2)] == [400, 200]


def test_a_list_may_come_in_several_lines(line, api):
    line.token, person = api.token, api.make("Person")
    head = line.post(b'If-Match: "9"', b'If-Match: "1"', b"Content-Length: 2").replace(
        b"POST /v1/people", f"PATCH /v1/people/{person['id']}".encode()
    )
    line.send(head + b"{}")
    assert line.answer()[0] == 200

    line.send(head.replace(b'"1"', b'"8"') + b"{}")
    assert line.answer()[0] == 412


@pytest.mark.parametrize(("again", "status"), [
    (b"Authorization: Bearer %b", 401), (b"Content-Type: application/json", 415), (b"Content-Type: text/plain", 415),
    (b"Idempotency-Key: b", 400),
], ids=repr)  # fmt: skip
def test_what_is_no_list_may_not_come_twice(line, api, again, status):
    line.token = api.token
    again = again.replace(b"%b", api.token.encode())
    head = line.post(b"Idempotency-Key: a", again, b"Content-Length: 2")
    line.send(head.replace(b"application/json", b"application/json; charset=utf-8", 1) + b"{}")

    assert line.answer()[0] == status
    assert api.get("/v1/people").body["total"] == 0


SPELLINGS = [
    (b"/v1/people/%0d%0aX:y", "/v1/people/%0d%0aX:y"), (b"/v1/people/%ff", "/v1/people/%ff"), (b"/v1/nothing/%zz?page=1", "/v1/nothing/%25zz"),
    (b'/v1/"<{|}>', "/v1/%22%3C%7B%7C%7D%3E"), (b"http://a/v1/%c3%a4?b", "/v1/%c3%a4"), (b"/v1/a:@!$&'()*+,;=-._~", "/v1/a:@!$&'()*+,;=-._~"),
]  # fmt: skip


@pytest.mark.parametrize(("target", "instance"), SPELLINGS)
def test_a_problem_names_the_path_as_it_was_sent(line, api, target, instance):
    line.send(b"GET %b HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %b\r\n\r\n" % (target, api.token.encode()))

    status, _, body = line.answer()
    assert (status, json.loads(body)["instance"]) == (404, instance)


@pytest.mark.parametrize("path", [b"/v1%2Fpeople", b"/v1%2fpeople", b"/api%2Fv1/people", b"/_emulator%2Fhealth"])
def test_an_encoded_slash_parts_nothing(line, api, path):
    line.send(b"GET %b HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %b\r\n\r\n" % (path, api.token.encode()))

    assert line.answer()[0] == 404


def test_other_encoded_letters_are_letters(line, api):
    line.send(b"GET /v1/p%%65ople HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %b\r\n\r\n" % api.token.encode())

    assert line.answer()[0] == 200


@pytest.mark.parametrize("target", [b"/v1/%0d%0arequest=forged", b"/v1/people/%0arequest=forged", b"/v1/people?a%0d%0arequest=forged=1"])
def test_no_client_writes_lines_of_its_own_into_the_log(caplog, target):
    caplog.set_level("INFO", "cpod")
    with served() as line:
        line.send(b"GET %b HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %b\r\n\r\n" % (target, TOKEN))
        assert line.answer()[0] in (400, 404)

    told = [record.getMessage() for record in caplog.records if record.name == "cpod"]
    assert told
    assert not any("\n" in message or "\r" in message for message in told)


@pytest.mark.parametrize(("told", "status", "instance"), [
    ({"path": "/v1/people", "raw_path": b"/v1%2Fpeople"}, 404, "/v1%2Fpeople"), ({"path": "/v1/\r\na"}, 404, "/v1/%0D%0Aa"),
])  # fmt: skip
def test_a_path_is_told_the_same_way_behind_any_server_of_asgi(told, status, instance):
    sent = []

    async def send(message):
        sent.append(message)

    scope = {"type": "http", "method": "GET", "query_string": b"", "headers": []} | told
    asyncio_run(build(EmulatorSettings())(scope, None, send))

    assert (sent[0]["status"], json.loads(sent[1]["body"])["instance"]) == (status, instance)


def test_lines_of_one_header_are_one_list_behind_any_server_of_asgi():
    scope = {"method": "GET", "path": "/", "query_string": b"", "headers": [(b"if-match", b'"1"'), (b"a", b"b"), (b"if-match", b'"2"')]}

    assert Request(scope, None, "", "").headers == {b"if-match": b'"1", "2"', b"a": b"b"}
