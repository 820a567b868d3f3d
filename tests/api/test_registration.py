"""Registration: an application gets credentials of its own, its secret is shown once, and its tokens say whose they are."""

import pytest

from cpod_backend.contract.credentials import client_of, is_client_secret
from tests.client import Api


def register(api, **fields):
    return api.post("/api/v1/apps/register", **({"name": "Nightly export", "scopes": ["people:read"]} | fields))


def test_registering_makes_an_application_with_credentials(api):
    made = register(api, description="Copies people to the warehouse.").data

    application = api.get(f"/v1/integration/{made['applicationId']}").data
    assert set(made) == {"applicationId", "clientId", "clientSecret", "scopes", "createdAt"}
    assert (made["clientId"], made["createdAt"]) == (application["clientId"], application["createdAt"])
    assert (application["name"], application["slug"], application["kind"]) == ("Nightly export", "nightly-export", "service")
    assert (application["status"], application["description"]) == ("active", "Copies people to the warehouse.")
    assert application["scopes"] == made["scopes"] == ["people:read"]


def test_the_secret_says_whose_it_is_and_is_shown_once(api):
    answer = register(api)

    assert client_of(answer.data["clientSecret"]) == answer.data["clientId"]
    assert is_client_secret(answer.data["clientSecret"])
    assert answer.headers["cache-control"] == "no-store"
    assert answer.data["clientSecret"] not in api.list("Application").text
    assert answer.data["clientSecret"] not in api.list("AuditEvent").text


def test_the_same_name_can_be_registered_again(api):
    first, second = register(api).data, register(api).data

    assert first["clientId"] != second["clientId"]


@pytest.mark.parametrize("scopes", [["*"], ["apps:write", "storage:read", "storage:write"], []])
def test_every_scope_there_is_can_be_registered(api, scopes):
    assert register(api, scopes=scopes).data["scopes"] == scopes


@pytest.mark.parametrize(
    ("scope", "detail"),
    [
        ("people.read", "people.read is not a scope; did you mean people:read?"),
        ("people.fly", "people.fly is not a scope"),
        ("people:fly", "people:fly is not a scope"),
    ],
)
def test_a_scope_in_the_spelling_of_records_is_refused_with_the_right_one(api, scope, detail):
    assert register(api, scopes=[scope]).body["errors"] == [{"field": "/scopes/0", "detail": detail}]


def test_a_registration_that_is_sent_twice_under_one_key_is_done_once(api):
    key = {"idempotency-key": "portal"}
    body = {"name": "Portal", "scopes": ["people:read"]}

    first, second = (api.post("/api/v1/apps/register", headers=key, **body) for _ in range(2))

    assert (second.status, second.body) == (201, first.body)
    assert second.headers["idempotency-replayed"] == "true"
    assert second.headers["cache-control"] == "no-store"
    assert api.post("/api/v1/apps/register", headers=key, **body | {"name": "Other"}).status == 422
    assert api.get("/v1/integration", name="Portal").body["total"] == 1


def test_an_application_does_not_register_more_than_it_holds(api):
    tenant = api.make("KnowledgeEntity")["tenantId"]
    narrow = Api.of(api.deployment, tenant, "narrow", "apps:write people:read")

    assert register(narrow).status == 201
    assert register(narrow, scopes=["people:write"]).status == 403


def test_tokens_of_the_new_client_carry_the_application(api):
    made = register(api, scopes=["*"]).data
    body = {"client_id": made["clientId"], "client_secret": made["clientSecret"], "grant_type": "client_credentials"}
    own = Api(api.connection, api.connection.post("/api/v1/auth/token", json=body).json()["access_token"])

    stored = own.make("StorageObject")

    assert stored["applicationId"] == made["applicationId"]
    assert stored["createdBy"] == made["clientId"]
