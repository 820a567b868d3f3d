"""Bodies of every entity, broken at random, are refused as the contract says, with every fault named, and nothing is stored.

Deterministic and bounded; `TEST_BROKEN_BODIES=500` tries so many of each kind for each entity, others each time.
"""

import os

import pytest
from hypothesis import given, settings

from cpod_backend.production.parts import ENVIRONMENT
from tests.api.broken import UNKNOWN, Broken, as_text, broken_by, edits, with_faults
from tests.client import lasting, model

WANTED = os.environ.get("TEST_BROKEN_BODIES")
# A body is refused before there is a store, by code that both servers share, so production tries fewer.
TRIES = {"emu": int(WANTED or 20), ENVIRONMENT: int(WANTED or 5)}
TITLES = {400: "Bad Request", 413: "Content Too Large", 415: "Unsupported Media Type", 422: "Validation Error"}
MEMBERS = {"title", "status", "detail", "instance", "requestId"}
# Nothing that was recorded changes, so that a good patch is refused as well.
APPEND_ONLY = {"AuditEvent", "AppEvent", "Trace"}


@pytest.fixture(params=[entity.name for entity in model().entities])
def entity(request):
    return model().by_name[request.param]


@pytest.fixture
def body(api, entity):
    """A valid body with the members that every entity has."""
    return api.body(entity.name, externalId="key-1", tags=["blue"], metadata={"a/b": "text"})


def check(answer, path, broken: Broken):
    """Exactly the problem of the contract: its status and title, its members, and every fault that was put in."""
    assert answer.status == broken.status, answer
    assert answer.headers["content-type"] == "application/problem+json"
    assert set(answer.body) == MEMBERS | ({"errors"} if broken.fields else set()), answer
    assert (answer.body["title"], answer.body["status"], answer.body["instance"]) == (TITLES[broken.status], broken.status, path)
    assert answer.body["requestId"] == answer.headers["x-request-id"]
    assert answer.detail and "Traceback" not in answer.text
    assert all(set(error) == {"field", "detail"} and error["detail"] for error in answer.body.get("errors", []))
    assert set(answer.fields) == (broken.fields or set()), answer


def refuse_all(api, method, path, ways):
    @settings(max_examples=TRIES[api.deployment.environment], derandomize=not WANTED, deadline=None, database=None)
    @given(ways)
    def refuse(broken):
        check(api.request(method, path, content=broken.content, headers=broken.headers), path, broken)

    refuse()


def test_a_broken_body_creates_nothing(api, entity, body):
    before = (api.list(entity.name).body["total"], api.list("AuditEvent").body["total"])

    refuse_all(api, "POST", entity.path, with_faults(body, edits(entity, body)) | as_text(entity, body))

    assert (api.list(entity.name).body["total"], api.list("AuditEvent").body["total"]) == before
    assert api.post(entity.path, **body).status == 201


def test_a_broken_patch_changes_nothing(api, entity, body):
    created = api.post(entity.path, **body).data
    path = api.path(created["id"])
    record, events = lasting(api.read(created)), api.list("AuditEvent").body["total"]

    refuse_all(api, "PATCH", path, with_faults(body, edits(entity, body, patch=True), patch=True) | as_text(entity, body))

    assert (lasting(api.read(created)), api.list("AuditEvent").body["total"]) == (record, events)
    assert api.patch(path, tags=["green"]).status == (422 if entity.name in APPEND_ONLY else 200)


def test_a_patch_hides_no_fault_by_merging_a_null_or_what_the_server_sets(api, entity, body):
    """One fault at a time: beside another one it would be found anyway."""
    record = api.post(entity.path, **body).data
    path = api.path(record["id"])

    for edit in edits(entity, body, patch=True):
        if len(edit.path) > 1 and None in edit.values and (edit.kind != "unknown" or edit.path[-1] == UNKNOWN[0]):
            broken = broken_by(body, [(edit, None)], patch=True)
            check(api.request("PATCH", path, content=broken.content, headers=broken.headers), path, broken)

    assert api.read(record)["version"] == record["version"]
