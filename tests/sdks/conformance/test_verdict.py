"""The verdict, tried on one run that is right and on everything that can be wrong with it."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest
from sdks.conformance.verdict import verdict

Node = dict[str, Any]

CASE: Node = {
    "name": "everything at once",
    "expect": {
        "requests": [
            {
                "method": "GET",
                "path": "/v1/people",
                "query": [["status", "a"], ["status", "b"]],
                "headers": {"x-cpod-retry-count": None, "x-id": "=one"},
                "text": "",
            },
            {
                "method": "POST",
                "path": "/v1/people",
                "headers": {"x-id": "=two", "user-agent": "/^cpod-sdk-/"},
                "json": {"name": "Ada", "tags": ["x"], "end": None},
            },
        ],
        "tokenRequests": 1,
        "waits": [0.375, 3],
        "results": [
            {"value": {"id": "per-1", "name": "Ada", "parts": [{"a": 1}]}, "meta": {"etag": '"1"', "requestId": "=request"}},
            {"page": {"data": [{"id": "per-1"}], "total": 1, "nextCursor": None}},
            {"items": ["per-1", "per-2"]},
            {"json": {"ok": True}},
            {"text": "/end$/"},
            {"nothing": True},
            {"error": "RateLimitError", "status": 429, "message": "/^429 /", "retryAfter": None, "errors": [{"field": "/a"}]},
            {"many": 2, "each": {"part": {"id": "per-1"}}},
            {"part": {"id": "per-1"}, "raw": {"status": 200, "headers": {"etag": '"1"'}}, "instants": {"createdAt": 0}},
        ],
        "absent": ["secret"],
        "logged": ["/GET .* 200/", "***"],
        "logLines": 2,
    },
}
REQUESTS: list[Node] = [
    {
        "method": "GET",
        "path": "/v1/people",
        "query": [["status", "b"], ["status", "a"]],
        "headers": {"x-id": "1", "accept": "any"},
        "text": "",
    },
    {
        "method": "POST",
        "path": "/v1/people",
        "query": [],
        "headers": {"x-id": "2", "user-agent": "cpod-sdk-go/1"},
        "text": '{"tags": ["x"], "name": "Ada", "end": null}',
    },
]
TOKENS: list[Node] = [{"method": "POST", "path": "/api/v1/auth/token", "query": [], "headers": {}, "text": "{}"}]
OUTCOME: Node = {
    "run": "1",
    "results": [
        {"value": {"id": "per-1", "name": "Ada", "parts": [{"a": 1.0}]}, "meta": {"etag": '"1"', "requestId": "req-1"}},
        {"page": {"data": [{"id": "per-1", "name": "Ada"}], "total": 1, "nextCursor": None, "page": 1}},
        {"items": [{"id": "per-1"}, {"id": "per-2"}]},
        {"json": {"ok": True}},
        {"text": "to the end"},
        {"nothing": True},
        {"error": {"type": "RateLimitError", "status": 429, "message": "429 Too Many", "errors": [{"field": "/a", "detail": "b"}]}},
        {"many": [{"value": {"id": "per-1"}}, {"value": {"id": "per-1", "name": "Ada"}}]},
        {
            "value": {"id": "per-1"},
            "raw": {"status": 200, "headers": {"etag": '"1"', "date": "x"}, "body": "{}"},
            "instants": {"createdAt": 0},
        },
    ],
    "waits": [0.3752, 3.0],
    "log": "GET /v1/people 200\nauthorization: ***\n",
}


class Run:
    """What a run brought, to be spoiled."""

    def __init__(self) -> None:
        self.requests, self.tokens, self.outcome = deepcopy(REQUESTS), deepcopy(TOKENS), deepcopy(OUTCOME)

    def result(self, number: int) -> Node:
        found: Node = self.outcome["results"][number]
        return found

    def verdict(self) -> list[str]:
        return verdict(CASE, self.requests, self.tokens, self.outcome)


def put(holder: Callable[[Run], Any], name: Any, value: Any) -> Callable[[Run], None]:
    """A change of one member."""

    def change(run: Run) -> None:
        holder(run)[name] = value

    return change


def drop(holder: Callable[[Run], Any], name: Any) -> Callable[[Run], None]:
    def change(run: Run) -> None:
        del holder(run)[name]

    return change


def at(*path: Any) -> Callable[[Run], Any]:
    """What stands at a path in a run."""

    def find(run: Run) -> Any:
        found: Any = {"requests": run.requests, "tokens": run.tokens, "outcome": run.outcome}[path[0]]
        for step in path[1:]:
            found = found[step]
        return found

    return find


def result(number: int, *path: Any) -> Callable[[Run], Any]:
    return at("outcome", "results", number, *path)


WRONG: dict[str, tuple[Callable[[Run], None], str]] = {
    "a request too few": (drop(at("requests"), 1), "1 requests came, not 2"),
    "a request too many": (lambda run: run.requests.append(run.requests[0]), "3 requests came, not 2"),
    "no request": (lambda run: run.requests.clear(), "0 requests came, not 2: none"),
    "requests in another order": (lambda run: run.requests.reverse(), "request 1: method"),
    "another method": (put(at("requests", 0), "method", "HEAD"), "request 1: method"),
    "another path": (put(at("requests", 0), "path", "/v1/people/"), "request 1: path"),
    "a query pair too many": (lambda run: run.requests[0]["query"].append(["page", "1"]), "request 1: the query"),
    "a query pair too few": (lambda run: run.requests[0]["query"].pop(), "request 1: the query"),
    "another value in the query": (put(at("requests", 0, "query", 0), 1, "A"), "request 1: the query"),
    "a header that should be absent": (
        put(at("requests", 0, "headers"), "x-cpod-retry-count", "1"),
        "request 1: headers.x-cpod-retry-count",
    ),
    "a header that is missing": (drop(at("requests", 0, "headers"), "x-id"), "should be =one"),
    "a header like no pattern": (put(at("requests", 1, "headers"), "user-agent", "curl"), "which the pattern /^cpod-sdk-/ does not match"),
    "two names with one value": (put(at("requests", 1, "headers"), "x-id", "1"), "=one and =two should differ"),
    "a body where none should be": (put(at("requests", 0), "text", "{}"), "request 1: text"),
    "a body that is no JSON": (put(at("requests", 1), "text", "name=Ada"), "which is not JSON"),
    "a member too many in a body": (put(at("requests", 1), "text", '{"name": "Ada", "tags": ["x"], "end": null, "b": 1}'), "the member b"),
    "a member too few in a body": (put(at("requests", 1), "text", '{"name": "Ada", "tags": ["x"]}'), "no member end"),
    "another list in a body": (put(at("requests", 1), "text", '{"name": "Ada", "tags": ["x", "y"], "end": null}'), "tags holds 2, not 1"),
    "null for a text": (put(at("requests", 1), "text", '{"name": null, "tags": ["x"], "end": null}'), "name is null"),
    "two token requests": (lambda run: run.tokens.append(run.tokens[0]), "2 token requests came, not 1"),
    "no token request": (lambda run: run.tokens.clear(), "0 token requests came, not 1"),
    "another wait": (put(at("outcome"), "waits", [0.5, 3]), "it waited [0.5, 3]"),
    "a wait too many": (put(at("outcome"), "waits", [0.375, 3, 3]), "it waited"),
    "no waits at all": (drop(at("outcome"), "waits"), "it waited null"),
    "a result too few": (lambda run: run.outcome["results"].pop(), "of which there should be 9"),
    "no results at all": (drop(at("outcome"), "results"), "of which there should be 9"),
    "another value of a record": (put(result(0, "value"), "name", "Eve"), 'result 0.name is "Eve", not "Ada"'),
    "a member that is lost": (drop(result(0, "value"), "parts"), "result 0 has no member parts"),
    "a member that is made up": (put(result(0, "value"), "age", None), "result 0 has the member age"),
    "another value deep in a record": (put(result(0, "value", "parts", 0), "a", 2), "result 0.parts[0].a is 2"),
    "true for one": (put(result(0, "value", "parts", 0), "a", True), "result 0.parts[0].a is true, not 1"),
    "text for a number": (put(result(0, "value", "parts", 0), "a", "1"), 'result 0.parts[0].a is "1"'),
    "another tag": (put(result(0, "meta"), "etag", '"2"'), "result 0: meta.etag"),
    "no meta": (drop(result(0), "meta"), "result 0 has no meta"),
    "no request id": (put(result(0, "meta"), "requestId", None), "should be =request"),
    "an error in place of a record": (put(result(0), "error", {"type": "NotFoundError"}), "result 0 is an error"),
    "another total": (put(result(1, "page"), "total", 2), "result 1: page.total"),
    "a record too many in a page": (lambda run: run.result(1)["page"]["data"].append({"id": "x"}), "result 1: page.data holds 2"),
    "a cursor where none should be": (put(result(1, "page"), "nextCursor", "c2"), "result 1: page.nextCursor"),
    "a record in place of a page": (put(at("outcome", "results"), 1, {"value": {}}), "result 1 has no page"),
    "an item too many": (lambda run: run.result(2)["items"].append({"id": "per-3"}), "result 2: the ids holds 3"),
    "items in another order": (lambda run: run.result(2)["items"].reverse(), "result 2: the ids[0]"),
    "other JSON": (put(result(3, "json"), "ok", False), "result 3.ok is false"),
    "another text": (put(result(4), "text", "to the end."), "result 4: text"),
    "something for nothing": (put(at("outcome", "results"), 5, {"value": {}}), "result 5 has no nothing"),
    "no error": (put(at("outcome", "results"), 6, {"nothing": True}), "result 6 should be the error RateLimitError"),
    "another error": (put(result(6, "error"), "type", "ApiError"), "result 6: the error's type"),
    "another status": (put(result(6, "error"), "status", 503), "result 6: the error.status"),
    "another message": (put(result(6, "error"), "message", "Too Many"), "result 6: the error.message"),
    "a member of an error that should be absent": (put(result(6, "error"), "retryAfter", 3), "result 6: the error.retryAfter"),
    "another fault of a body": (put(result(6, "error", "errors", 0), "field", "/b"), "result 6: the error.errors[0].field"),
    "too few at once": (lambda run: run.result(7)["many"].pop(), "result 7 should be 2 outcomes"),
    "one of many that differs": (put(result(7, "many", 1, "value"), "id", "per-2"), "result 7.1.id"),
    "one of many that failed": (put(result(7, "many"), 1, {"error": {"type": "ServerError"}}), "result 7.1 is an error"),
    "another raw status": (put(result(8, "raw"), "status", 201), "result 8: raw.status"),
    "no raw answer": (drop(result(8), "raw"), "result 8 has no raw"),
    "another instant": (put(result(8, "instants"), "createdAt", 1), "result 8: instants.createdAt"),
    "a secret in the log": (put(at("outcome"), "log", "GET a 200\n*** secret\n"), "the log holds 'secret'"),
    "a secret in a message": (put(result(6, "error"), "message", "429 secret"), "the message of result 6 holds 'secret'"),
    "a secret in a text": (put(result(4), "text", "secret end"), "the text of result 4 holds 'secret'"),
    "a line that is missing in the log": (put(at("outcome"), "log", "GET a 201\n***\n"), "no line of the log has /GET .* 200/"),
    "a text that is missing in the log": (put(at("outcome"), "log", "GET a 200\nxxx\n"), "no line of the log has ***"),
    "a line too many in the log": (put(at("outcome"), "log", "GET a 200\n***\n\nmore\n"), "the log has 4 lines, not 2"),
}


def test_a_run_that_is_right_has_no_fault():
    assert Run().verdict() == []


@pytest.mark.parametrize("name", WRONG)
def test_every_fault_is_found_and_said(name):
    spoil, said = WRONG[name]
    run = Run()
    spoil(run)

    found = run.verdict()

    assert any(said in fault for fault in found), found


def test_there_are_enough_kinds_of_wrong():
    assert len(WRONG) >= 30


@pytest.mark.parametrize("count", [0, 2])
def test_a_number_of_requests_can_be_expected(count):
    case = {"expect": {"requests": count}}

    assert verdict(case, REQUESTS[:count], [], {}) == []
    assert verdict(case, REQUESTS[:1], [], {}) != []


def test_a_name_can_be_used_in_requests_and_results():
    case = {"expect": {"requests": [{"headers": {"x-id": "=key"}}], "results": [{"error": "ApiError", "idempotencyKey": "=key"}]}}

    assert verdict(case, REQUESTS[:1], [], {"results": [{"error": {"type": "ApiError", "idempotencyKey": "1"}}]}) == []
    assert verdict(case, REQUESTS[:1], [], {"results": [{"error": {"type": "ApiError", "idempotencyKey": "2"}}]}) != []


def test_records_of_the_document_can_be_expected():
    case = {"expect": {"results": [{"part": {"$entity": "Group", "name": "x"}}]}}
    found = verdict(case, [], [], {"results": [{"value": {"name": "x"}}]})

    assert any("result 0.id is null" in fault for fault in found)
