"""Traces: a span ends after it starts, is finished once, and tells of models only where it calls one."""

import pytest

MODEL = {
    "operation": None, "provider": None, "model": None, "inputTokens": None, "outputTokens": None, "cachedInputTokens": None,
    "costMicros": None, "currency": None,
}  # fmt: skip


@pytest.fixture
def running(api):
    """A span that has not ended."""
    return api.make("Trace", endedAt=None, statusCode=None, costMicros=None, currency=None)


def test_the_length_follows_from_the_ends(api, running):
    assert api.make("Trace")["durationMs"] == 2360
    assert running["durationMs"] is None
    assert api.change(running, endedAt="2026-05-11T09:00:01.000Z").data["durationMs"] == 880


def test_a_span_belongs_to_the_application_of_its_token(api):
    application, other = api.make("Application"), api.make("Application")
    own = api.as_application(application)

    assert own.make("Trace")["applicationId"] == application["id"]
    assert own.make("Trace", spanId="00f067aa0ba902b8", applicationId=other["id"])["applicationId"] == other["id"]
    assert api.as_person(api.make("Person")).make("Trace", spanId="00f067aa0ba902b9")["applicationId"] is None


@pytest.mark.parametrize(("end", "status"), [("2026-05-11T09:00:00.120Z", 201), ("2026-05-11T09:00:00.119Z", 422)])
def test_a_span_does_not_end_before_it_starts(api, end, status):
    answer = api.create("Trace", endedAt=end, events=None)

    assert answer.status == status
    assert status == 201 or answer.fields == ["/endedAt"]


@pytest.mark.parametrize(("moment", "status"), [
    ("2026-05-11T08:59:59.120Z", 201), ("2026-05-11T08:59:59.119Z", 422),
    ("2026-05-11T09:00:03.480Z", 201), ("2026-05-11T09:00:03.481Z", 422),
])  # fmt: skip
def test_events_lie_within_the_span(api, moment, status):
    inside = {"name": "start", "occurredAt": "2026-05-11T09:00:01Z"}

    answer = api.create("Trace", events=[inside, {"name": "late", "occurredAt": moment}])

    assert answer.status == status
    assert status == 201 or answer.fields == ["/events/1/occurredAt"]


def test_while_a_span_runs_its_events_have_no_latest_time(api):
    assert api.create("Trace", endedAt=None, events=[{"name": "late", "occurredAt": "2026-06-01T00:00:00Z"}]).status == 201


def test_an_end_must_not_leave_events_behind(api, running):
    refused = api.change(running, events=[{"name": "late", "occurredAt": "2026-05-11T09:00:09Z"}], endedAt="2026-05-11T09:00:07Z")

    assert refused.fields == ["/events/0/occurredAt"]


@pytest.mark.parametrize(("field", "value"), [("traceId", "0" * 32), ("spanId", "0" * 16)])
def test_identifiers_are_not_zero(api, field, value):
    assert api.create("Trace", **{field: value}).fields == [f"/{field}"]


def test_a_span_is_not_its_own_parent(api):
    assert api.create("Trace", parentSpanId="00f067aa0ba902b7").fields == ["/parentSpanId"]


def test_a_span_is_told_of_once(api):
    span = api.make("Trace")

    assert api.create("Trace", traceId=span["traceId"], spanId=span["spanId"]).fields == ["/traceId"]


@pytest.mark.parametrize("fields", [
    {"endedAt": "2026-05-11T09:00:05Z"}, {"statusCode": "error", "statusMessage": "timeout"}, {"attributes": {"a": 1}}, {"events": None},
    {"links": [{"traceId": "1" * 32, "spanId": "1" * 16}]}, {"model": "other"},
    {"inputTokens": 4000, "outputTokens": 1, "cachedInputTokens": 0},
    {"costMicros": 5, "currency": "EUR"},
])  # fmt: skip
def test_a_running_span_is_filled_in(api, running, fields):
    assert api.change(running, **fields).status == 200


@pytest.mark.parametrize(("field", "value"), [
    ("traceId", "1" * 32), ("spanId", "1" * 16), ("parentSpanId", None), ("name", "x"), ("kind", "server"), ("serviceName", "x"),
    ("environment", "test"), ("startedAt", "2026-05-11T08:00:00Z"), ("operation", "embeddings"), ("provider", "x"), ("tags", ["x"]),
    ("metadata", {"a": "b"}),
])  # fmt: skip
def test_what_a_span_is_does_not_change(api, running, field, value):
    assert f"/{field}" in api.change(running, **{field: value}).fields


@pytest.mark.parametrize(("field", "value"), [("statusCode", "error"), ("endedAt", None), ("model", "other"), ("attributes", {"a": 1})])
def test_a_span_that_has_ended_does_not_change(api, field, value):
    refused = api.change(api.make("Trace"), **{field: value})

    assert (refused.status, refused.fields) == (422, [f"/{field}"])


@pytest.mark.parametrize(("field", "value"), [
    ("provider", "local"), ("model", "m"), ("inputTokens", 0), ("outputTokens", 1), ("cachedInputTokens", 1), ("costMicros", 1),
])  # fmt: skip
def test_what_belongs_to_a_model_call_names_the_operation(api, field, value):
    fields = MODEL | {field: value, "currency": "USD"}

    assert api.create("Trace", **fields).fields == ["/operation"]
    assert api.create("Trace", **fields | {"operation": "chat"}).status == 201


def test_other_spans_need_no_operation(api):
    assert api.create("Trace", **MODEL).status == 201


def test_the_cache_serves_part_of_the_input(api):
    assert api.create("Trace", inputTokens=10, cachedInputTokens=10).status == 201
    assert api.create("Trace", inputTokens=10, cachedInputTokens=11).fields == ["/inputTokens"]


def test_a_cost_has_a_currency(api):
    assert api.create("Trace", currency=None).fields == ["/currency"]


def test_a_span_has_at_most_128_attributes(api):
    assert api.create("Trace", attributes={f"a{n}": n for n in range(128)}).status == 201
    assert api.create("Trace", attributes={f"a{n}": n for n in range(129)}).fields == ["/attributes"]
