"""The emulator's own surface: health, reset, the Prefer header, open CORS, and a guard against other sites."""

import subprocess
import sys

import httpx
import pytest

from tests.conformance import CheckedClient
from tests.conftest import running_emulator

TOKEN = {"client_id": "dev", "client_secret": "dev", "grant_type": "client_credentials"}
ADA = {"firstName": "Ada", "lastName": "Byron", "email": "ada@acme.example", "type": "employee"}


@pytest.fixture(scope="module")
def own():
    """An emulator of this file's own, since resetting one would disturb other tests."""
    with running_emulator("--port", "0") as address, CheckedClient(base_url=address) as client:
        client.headers["authorization"] = f"Bearer {client.post('/api/v1/auth/token', json=TOKEN).json()['access_token']}"
        yield client


def test_health_needs_no_token(own):
    assert httpx.get(f"{own.base_url}/health").json()["status"] == "ok"


def test_control_health_counts_records(own):
    own.post("/_emulator/reset")
    own.post("/v1/people", json=ADA)
    health = own.get("/_emulator/health").json()

    assert health["records"] == {"emulator": {"Person": 1, "AuditEvent": 1}}
    assert len(health["contract"]) == 64


def test_reset_forgets_everything_and_tokens_outlive_it(own):
    own.post("/v1/people", json=ADA)

    assert own.post("/_emulator/reset", json={"to": "empty"}).status_code == 204
    assert own.get("/v1/people").json()["total"] == 0


@pytest.mark.parametrize(
    "body", [{"x": 1}, {"to": "empty", "TO": "seed"}, {"to": "nowhere"}, {"to": "seed"}, {"to": 5}, {"from": "empty", "to": []}]
)
def test_a_bad_reset_changes_nothing(own, body):
    own.post("/v1/people", json=ADA)

    assert own.post("/_emulator/reset", json=body).status_code == 400
    assert own.get("/v1/people").json()["total"] == 1


def test_a_page_of_another_site_cannot_reset_the_emulator(own):
    own.post("/v1/people", json=ADA)

    assert own.post("/_emulator/reset", headers={"origin": "https://evil.example"}).status_code == 403
    assert own.get("/v1/people").json()["total"] == 1
    assert own.post("/_emulator/reset", headers={"origin": str(own.base_url).rstrip("/")}).status_code == 204


def test_a_reset_names_the_members_that_it_does_not_know(own):
    refused = own.post("/_emulator/reset", json={"to": "empty", "x": 1, "from": 2})
    in_pieces = own.post("/_emulator/reset", content=iter([b'{"x"', b":1}"]), headers={"content-type": "application/json"})

    assert (refused.status_code, in_pieces.status_code) == (400, 400)
    assert refused.json()["detail"].endswith("not from, x")


@pytest.mark.parametrize("host", [
    "evil.example:4712", "evil.example", "localhost.evil.example",
    "evillocalhost:4712", "1.2.3.4.evil.example", "emulator:4000", "",
])  # fmt: skip
def test_a_site_whose_name_leads_here_cannot_steer_the_emulator(own, host):
    """Names can be made to lead anywhere once a page is loaded."""
    own.post("/v1/people", json=ADA)

    assert own.post("/_emulator/reset", headers={"host": host, "origin": f"http://{host}"}).status_code == 403
    assert own.get("/_emulator/health", headers={"host": host, "origin": f"http://{host}"}).status_code == 403
    assert own.get("/v1/people").json()["total"] == 1


@pytest.mark.parametrize("host", ["localhost:4712", "localhost", "app.localhost:4000", "127.0.0.1:4000", "192.168.1.7", "[::1]:4000"])
def test_a_page_of_the_emulator_itself_may_steer_it(own, host):
    own.post("/v1/people", json=ADA)

    assert own.post("/_emulator/reset", headers={"host": host, "origin": "http://localhost:1"}).status_code == 403
    assert own.post("/_emulator/reset", headers={"host": host, "origin": f"http://{host}"}).status_code == 204
    assert own.get("/v1/people").json()["total"] == 0


@pytest.mark.parametrize("origin", ["null", "", "http://", "localhost:4712", "http://dev@localhost:4712"])
def test_what_is_no_origin_is_refused(own, origin):
    assert own.post("/_emulator/reset", headers={"host": "localhost:4712", "origin": origin}).status_code == 403


@pytest.mark.parametrize(
    ("method", "path", "status"), [("GET", "/_emulator/reset", 405), ("POST", "/_emulator/health", 405), ("GET", "/_emulator/x", 404)]
)
def test_other_control_requests_are_refused(own, method, path, status):
    assert own.request(method, path).status_code == status


@pytest.mark.parametrize(("path", "allowed"), [("/_emulator/health", "GET, HEAD, OPTIONS"), ("/_emulator/reset", "POST, OPTIONS")])
def test_control_paths_say_what_they_take(own, path, allowed):
    options, wrong = own.options(path), own.request("PATCH", path)

    assert (options.status_code, options.headers["allow"], options.content) == (204, allowed, b"")
    assert (wrong.status_code, wrong.headers["allow"]) == (405, allowed)
    assert own.options("/_emulator/x").status_code == 404


@pytest.mark.parametrize("code", [400, 401, 403, 404, 405, 409, 412, 413, 415, 422, 429, 500, 503])
def test_a_preferred_code_comes_with_a_true_problem(own, code):
    answer = own.get("/v1/people", headers={"prefer": f"code={code}"})

    assert (answer.status_code, answer.json()["status"], answer.headers["preference-applied"]) == (code, code, f"code={code}")
    assert answer.headers["content-type"] == "application/problem+json"
    expected = {401: "www-authenticate", 403: "www-authenticate", 405: "allow", 429: "retry-after", 503: "retry-after"}
    assert expected.get(code, "x-request-id") in answer.headers


def test_a_preferred_wait_waits_and_then_answers(own):
    answer = own.get("/v1/people", headers={"prefer": "wait=0.3"})

    assert answer.status_code == 200
    assert answer.elapsed.total_seconds() >= 0.3
    assert answer.headers["preference-applied"] == "wait=0.3"


def test_unknown_preferences_are_passed_over(own):
    answer = own.get("/v1/people", headers={"prefer": "handling=lenient, code=999"})

    assert answer.status_code == 200
    assert "preference-applied" not in answer.headers


def test_any_site_may_call_the_api(own):
    preflight = own.options("/v1/people", headers={"origin": "http://app.example", "access-control-request-method": "PATCH"})
    answer = own.get("/v1/people", headers={"origin": "http://app.example"})

    assert preflight.status_code == 204
    assert "PATCH" in preflight.headers["access-control-allow-methods"]
    assert "Authorization" in preflight.headers["access-control-allow-headers"]
    assert answer.headers["access-control-allow-origin"] == "*"


def test_a_reset_forgets_the_bytes_of_files(own):
    made = own.post("/v1/storage", json={"path": "a.bin"}).json()["data"]
    held = own.put(f"/v1/storage/{made['id']}/content", content=b"x").json()["data"]
    assert own.get(held["downloadUrl"]).content == b"x"

    own.post("/_emulator/reset", json={"to": "empty"})

    assert own.get(held["downloadUrl"]).status_code == 404


def test_the_emulator_does_without_the_client_of_s3():
    code = "import sys, cpod_backend.emulator.build; sys.exit(any(name.startswith(('aiobotocore', 'botocore')) for name in sys.modules))"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
