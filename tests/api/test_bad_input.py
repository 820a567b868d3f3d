"""Rubbish of every kind gets the problem that the contract names, stores nothing, and leaves the server alive."""

import json

import httpx
import pytest

PEOPLE = "/v1/people"
GOOD = {"firstName": "Ada", "lastName": "Byron", "email": "ada@acme.example", "type": "employee"}


def deep(levels: int) -> bytes:
    return b'{"metadata":' + b'{"a":' * levels + b"1" + b"}" * levels + b"}"


BODIES = {
    "empty": (b"", 400),
    "white space": (b"  \n", 400),
    "cut short": (b'{"firstName": "A', 400),
    "trailing rubbish": (b"{} x", 400),
    "two values": (b"{}{}", 400),
    "not an object": (b"[1,2]", 400),
    "null": (b"null", 400),
    "single quotes": (b"{'a': 1}", 400),
    "comment": (b'{"a": 1 /* no */}', 400),
    "byte order mark": (b"\xef\xbb\xbf{}", 400),
    "not UTF-8": (b'{"firstName": "\xff\xfe"}', 400),
    "UTF-16": ('{"firstName": "Ada"}'.encode("utf-16"), 400),
    "NaN": (b'{"firstName": NaN}', 400),
    "infinity": (b'{"firstName": 1e999}', 400),
    "raw control character": (b'{"firstName": "a\x00b"}', 400),
    "escaped NUL": (b'{"firstName": "a\\u0000b"}', 400),
    "lone surrogate": (b'{"firstName": "\\ud800"}', 400),
    "duplicate member": (b'{"firstName": "a", "firstName": "b"}', 400),
    "duplicate member with space": (b'{"firstName" : "a", "firstName": "b"}', 400),
    "duplicate member deep inside": (b'{"metadata": {"a": "1", "a": "2"}}', 400),
    "33 levels": (deep(33), 400),
    "900 levels": (deep(900), 400),
    "100,000 levels": (b"[" * 100_000, 400),
    "over a mebibyte": (b'{"firstName": "' + b"a" * (1024 * 1024) + b'"}', 413),
    "a missing required field": (json.dumps(GOOD | {"email": ...}, default=lambda _: None).encode(), 400),
    "an unknown field": (json.dumps(GOOD | {"zip": "1"}).encode(), 400),
    "a field in the wrong case": (json.dumps(GOOD | {"firstname": "x"}).encode(), 400),
    "a number for a string": (json.dumps(GOOD | {"firstName": 5}).encode(), 400),
    "a string for an array": (json.dumps(GOOD | {"tags": "a"}).encode(), 400),
    "an object for a string": (json.dumps(GOOD | {"firstName": {}}).encode(), 400),
    "true for a string": (json.dumps(GOOD | {"firstName": True}).encode(), 400),
    "a server-set field": (json.dumps(GOOD | {"createdAt": "2026-01-01T00:00:00Z"}).encode(), 400),
    "null for a required field": (json.dumps(GOOD | {"email": None}).encode(), 400),
    "a bad email": (json.dumps(GOOD | {"email": "ada"}).encode(), 422),
    "a value outside the enum": (json.dumps(GOOD | {"type": "robot"}).encode(), 422),
    "100,000 characters": (json.dumps(GOOD | {"firstName": "a" * 100_000}).encode(), 422),
    "an empty required name": (json.dumps(GOOD | {"firstName": ""}).encode(), 422),
    "a day that does not exist": (json.dumps(GOOD | {"startDate": "2026-02-30"}).encode(), 422),
    "a time without zone": (json.dumps(GOOD | {"lastSignInAt": "2026-02-03T10:00:00"}).encode(), 422),
    "a currency of nowhere": (json.dumps(GOOD | {"country": "XX"}).encode(), 422),
    "a time zone that is a path": (json.dumps(GOOD | {"timezone": "../../etc/passwd"}).encode(), 422),
    "an id of another entity": (json.dumps(GOOD | {"managerId": "grp-01J9ZK3M5Q7R9T1V3X5Z7B9D4H"}).encode(), 422),
    "an id in lower case": (json.dumps(GOOD | {"managerId": "per-01j9zk3m5q7r9t1v3x5z7b9d4h"}).encode(), 422),
    "a reference to nothing": (json.dumps(GOOD | {"managerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H"}).encode(), 422),
    "too many tags": (json.dumps(GOOD | {"tags": [str(n) for n in range(51)]}).encode(), 422),
    "too many metadata members": (json.dumps(GOOD | {"metadata": {str(n): "x" for n in range(51)}}).encode(), 422),
    "a pattern with a line feed at its end": (json.dumps(GOOD | {"country": "DE\n"}).encode(), 422),
}


@pytest.mark.parametrize("name", BODIES)
def test_a_bad_body_gets_its_problem_and_stores_nothing(api, name):
    body, status = BODIES[name]

    refused = api.request("POST", PEOPLE, content=body, headers={"content-type": "application/json"})

    assert refused.status == status, refused
    assert_problem(refused, PEOPLE)
    assert api.get(PEOPLE).body["total"] == 0
    assert api.post(PEOPLE, **GOOD).status == 201


def assert_problem(answer, path):
    """The members of the contract, the media type, and the request id twice."""
    assert answer.headers["content-type"] == "application/problem+json"
    assert {"title", "status", "detail", "instance", "requestId"} <= set(answer.body)
    assert set(answer.body) <= {"title", "status", "detail", "instance", "requestId", "errors"}
    assert answer.body["status"] == answer.status
    assert answer.body["instance"] == path
    assert answer.body["requestId"] == answer.headers["x-request-id"]
    assert "Traceback" not in answer.text


def test_all_faults_of_a_body_come_at_once(api):
    refused = api.post(PEOPLE, firstName="", lastName=5, email="x", type="robot", zip=1)

    assert refused.status == 400
    assert set(refused.fields) == {"/firstName", "/lastName", "/email", "/type", "/zip"}


def test_all_business_faults_come_at_once(api):
    refused = api.post(
        PEOPLE, **GOOD, startDate="2026-05-02", endDate="2026-05-01", managerId=api.make("Person", status="terminated")["id"]
    )

    assert refused.status == 422
    assert set(refused.fields) == {"/endDate", "/managerId"}


def test_titles_tell_values_from_rules(api):
    bad_value = api.post(PEOPLE, **GOOD | {"email": "x"})
    api.post(PEOPLE, **GOOD)
    duplicate = api.post(PEOPLE, **GOOD | {"email": "ADA@acme.example"})

    assert (bad_value.body["title"], duplicate.body["title"]) == ("Validation Error", "Unprocessable Entity")
    assert bad_value.detail == "email must be a valid email address"


@pytest.mark.parametrize(
    "content_type", [None, "text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin-1", "a/b/c"]
)
def test_another_content_type_is_refused(api, content_type):
    headers = {"content-type": content_type} if content_type else {}

    assert api.request("POST", PEOPLE, content=json.dumps(GOOD), headers=headers).status == 415


def test_a_charset_of_utf_8_is_fine(api):
    made = api.request("POST", PEOPLE, content=json.dumps(GOOD), headers={"content-type": 'Application/JSON; charset="UTF-8"'})

    assert made.status == 201


@pytest.mark.parametrize("query", [
    "page=0", "page=-1", "page=1.5", "page=x", "page=", "page=99999999999999999999", "page=1&page=2", "pageSize=0", "pageSize=501",
    "sort=nothing", "sort=email,email", "sort=email,-type,status,id,country,phone", "sort=tags", "expand=nothing", "fields=nothing", "fields=",
    "exists=nothing", "includeDeleted=yes", "cursor=rubbish", "cursor=%00", "cursor=%F0%9F%98%80", "status=nothing", "managerId=per-1", "id=rubbish", "id=grp-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
    "createdAt=2026-01-01T00:00:00Z", "createdAt[gte]=yesterday", "createdAt[near]=2026-01-01T00:00:00Z", "version[gt]=x", "nothing=1", "status[eq]=active",
    "startDate[gte]=2026-02-30", "q=a&q=b", "metadata=x", "displayname=x", "%ff=1", "q=%ff", "q=a%00", "lastName=%00",
])  # fmt: skip
def test_a_bad_parameter_is_named(api, query):
    refused = api.get(f"{PEOPLE}?{query}")

    assert refused.status == 400, refused
    assert_problem(refused, PEOPLE)


def test_an_unknown_parameter_gets_a_suggestion(api):
    assert api.get(PEOPLE, pagesize=5).detail == "query parameter pagesize is not known; did you mean pageSize?"


@pytest.mark.parametrize(
    ("path", "fields", "detail"),
    [
        (PEOPLE, {"jobtitle": "x"}, "jobtitle is not a field of Person; did you mean jobTitle?"),
        (PEOPLE, {"job_title": "x"}, "job_title is not a field of Person; did you mean jobTitle?"),
        (PEOPLE, {"quux": "x"}, "quux is not a field of Person"),
        # What the server sets could not be sent under its right name either.
        (PEOPLE, {"createdat": "x"}, "createdat is not a field of Person"),
        ("/v1/org", {"address": {"postalcode": "1"}}, "address has no field postalcode; did you mean postalCode?"),
    ],
)
def test_an_unknown_field_gets_a_suggestion_where_one_comes_close(api, path, fields, detail):
    refused = api.post(path, **fields)

    assert detail in [error["detail"] for error in refused.body["errors"]], refused


def test_only_the_first_ten_unknown_fields_get_a_suggestion(api):
    """To look for a close name for each of fifty thousand would hold up all others for minutes."""
    refused = api.post(PEOPLE, **{f"jobtitle{number}": 1 for number in range(50_000)})

    details = [error["detail"] for error in refused.body["errors"]]
    assert sum("did you mean jobTitle?" in detail for detail in details) == 10


def test_a_reference_to_another_entity_is_told_with_the_right_article(api):
    refused = api.post("/v1/integration/api-keys", name="Key", scopes=["people.read"], applicationId="rubbish")

    assert refused.detail.startswith("applicationId must be the id of an Application, such as app-")


@pytest.mark.parametrize(
    "id",
    [
        "x",
        "per-1",
        "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "grp-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "%00",
        "a" * 5000,
        "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H/x",
    ],
)
def test_a_rubbish_id_is_not_found(api, id):
    for method in ("GET", "DELETE"):
        assert api.request(method, f"{PEOPLE}/{id}").status == 404


@pytest.mark.parametrize(
    "path", ["/v1", "/v1/", "/v1/people/", "/v2/people", "/V1/people", "/api/people", "/v1/nothing", "/api/v1/people/"]
)
def test_an_unknown_path_is_not_found_and_never_redirected(api, path):
    assert api.get(path).status == 404


@pytest.mark.parametrize(("method", "path", "allowed"), [
    ("PUT", PEOPLE, "GET, POST, HEAD, OPTIONS"), ("DELETE", PEOPLE, "GET, POST, HEAD, OPTIONS"), ("TRACE", PEOPLE, "GET, POST, HEAD, OPTIONS"),
    ("POST", f"{PEOPLE}/per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H", "GET, PATCH, DELETE, HEAD, OPTIONS"), ("DELETE", "/health", "GET, HEAD, OPTIONS"),
    ("GET", "/api/v1/auth/token", "POST, OPTIONS"),
])  # fmt: skip
def test_a_wrong_method_is_told_the_right_ones(api, method, path, allowed):
    refused = api.request(method, path)

    assert (refused.status, refused.headers["allow"]) == (405, allowed)


def test_head_and_options_work(api):
    api.post(PEOPLE, **GOOD)

    head = api.request("HEAD", PEOPLE)
    options = api.request("OPTIONS", PEOPLE)

    assert (head.status, head.content) == (200, b"")
    assert int(head.headers["content-length"]) > 100
    assert (options.status, options.headers["allow"]) == (204, "GET, POST, HEAD, OPTIONS")


def test_a_body_that_arrives_in_pieces_is_whole(api):
    pieces = iter([b'{"firstName": "Ada", "lastName": "Byron",', b'"email": "a@acme.example",', b'"type": "employee"}'])

    assert api.request("POST", PEOPLE, content=pieces, headers={"content-type": "application/json"}).status == 201


def test_an_oversized_body_in_pieces_is_refused(api):
    pieces = (b"a" * 65_536 for _ in range(40))

    try:
        assert api.request("POST", PEOPLE, content=pieces, headers={"content-type": "application/json"}).status == 413
    except httpx.WriteError:
        # The server may hang up before the last piece is written.
        assert api.get(PEOPLE).status == 200
