"""Applications: each has a key of its own, proves itself in a way that fits it, and never gains what its maker lacks."""

import re

import pytest

WEB = {"grantTypes": ["authorization_code"], "responseTypes": ["code"]}


@pytest.fixture
def narrow(api):
    """A client of the same tenant that may only register applications and read people."""
    return api.narrowed("integration:read integration:write people:read")


def service(api, **fields):
    """A service that signs in for itself."""
    left_out = {"kind": "service", "grantTypes": ["client_credentials"], "responseTypes": None, "redirectUris": None, "slug": None}
    return api.create("Application", **(left_out | {"scopes": None} | fields))


@pytest.mark.parametrize(("name", "slug"), [("Bid Desk 2.0", "bid-desk-2-0"), ("3M Ångström", "m-angstrom"), ("日本", "application")])
def test_the_slug_is_made_from_the_name(api, name, slug):
    assert service(api, name=name).data["slug"] == slug


def test_a_long_name_makes_a_slug_that_fits(api):
    assert service(api, name="data " * 40).data["slug"] == "-".join(["data"] * 12)


def test_two_applications_of_one_name_have_two_slugs(api):
    first, second = service(api, name="Bid Desk").data, service(api, name="Bid Desk").data

    assert first["slug"] == "bid-desk"
    assert second["slug"] == f"bid-desk-{second['clientId'][:8]}"


def test_a_slug_that_is_taken_is_refused_where_it_is_given(api):
    service(api, slug="bid-desk")

    assert service(api, slug="bid-desk").fields == ["/slug"]


def test_the_slug_never_changes(api):
    assert api.change(service(api).data, slug="other").fields == ["/slug"]


def test_the_client_id_is_random_and_names_the_tenant(api):
    first, second = service(api).data, service(api).data

    assert re.fullmatch(r"[a-z2-7]{16}@" + re.escape(first["tenantId"]), first["clientId"])
    assert first["clientId"] != second["clientId"]


def test_the_client_secret_is_shown_once(api):
    made = service(api).data

    assert made["clientSecret"].startswith(f"cpod_{api.deployment.environment}_{made['clientId']}_")
    assert "clientSecret" not in api.read(made)
    assert "clientSecret" not in api.change(made, description="Other").data
    assert "clientSecret" not in api.list("Application").body["data"][0]


@pytest.mark.parametrize("method", ["none", "private_key_jwt", "tls_client_auth"])
def test_who_proves_itself_without_a_secret_gets_none(api, method):
    made = api.make("Application", kind="native", tokenEndpointAuthMethod=method, jwksUrl="https://bid.acme.example/jwks")

    assert "clientSecret" not in made


def test_a_secret_comes_with_the_change_to_a_method_that_needs_one(api):
    made = api.make("Application", kind="native", tokenEndpointAuthMethod="none")

    assert (
        api.change(made, tokenEndpointAuthMethod="client_secret_post")
        .data["clientSecret"]
        .startswith(f"cpod_{api.deployment.environment}_")
    )


def test_the_client_id_and_secret_cannot_be_chosen(api):
    assert service(api, clientId="mine").status == 400
    assert service(api, clientSecret="mine").status == 400


def test_last_use_is_empty_until_tokens_are_counted(api):
    assert service(api).data["lastUsedAt"] is None


def test_the_code_grant_needs_a_redirect_address(api):
    assert api.create("Application", **WEB, redirectUris=None).fields == ["/redirectUris"]


@pytest.mark.parametrize(("kind", "uri"), [
    ("web", "https://bid.acme.example/callback"), ("web", "http://127.0.0.1:8000/callback"), ("web", "http://localhost/callback"),
    ("web", "http://[::1]/callback"), ("native", "com.acme.bid:/callback"),
])  # fmt: skip
def test_a_safe_redirect_address_is_accepted(api, kind, uri):
    assert api.create("Application", **WEB, kind=kind, redirectUris=[uri]).status == 201


@pytest.mark.parametrize(("kind", "uri"), [
    ("web", "http://bid.acme.example/callback"), ("web", "http://localhost.acme.example/callback"), ("web", "com.acme.bid:/callback"),
    ("native", "javascript:alert(1)"), ("web", "ftp://bid.acme.example/"),
])  # fmt: skip
def test_an_unsafe_redirect_address_is_refused(api, kind, uri):
    refused = api.create("Application", **WEB, kind=kind, redirectUris=["https://bid.acme.example/", uri])

    assert (refused.status, refused.fields) == (422, ["/redirectUris/1"])


def test_a_redirect_address_with_a_fragment_never_passes(api):
    assert api.create("Application", **WEB, redirectUris=["https://bid.acme.example/#here"]).status == 422


@pytest.mark.parametrize("kind", ["single_page", "native"])
def test_public_clients_may_prove_nothing(api, kind):
    assert api.create("Application", kind=kind, tokenEndpointAuthMethod="none").status == 201


@pytest.mark.parametrize("kind", ["web", "service", "agent", "library"])
def test_other_clients_prove_who_they_are(api, kind):
    assert api.create("Application", kind=kind, tokenEndpointAuthMethod="none").fields == ["/tokenEndpointAuthMethod"]


@pytest.mark.parametrize("kind", ["single_page", "native"])
def test_public_clients_do_not_get_client_credentials(api, kind):
    assert service(api, kind=kind).fields == ["/grantTypes"]


def test_signed_assertions_need_published_keys(api):
    assert service(api, tokenEndpointAuthMethod="private_key_jwt").fields == ["/jwksUrl"]
    assert service(api, tokenEndpointAuthMethod="private_key_jwt", jwksUrl="https://bid.acme.example/jwks").status == 201


@pytest.mark.parametrize("types", [None, ["none"]])
def test_the_code_grant_asks_for_a_code(api, types):
    assert api.create("Application", responseTypes=types).fields == ["/responseTypes"]


def test_refreshing_alone_gets_nowhere(api):
    assert service(api, grantTypes=["refresh_token"]).fields == ["/grantTypes"]
    assert service(api, grantTypes=["refresh_token", "client_credentials"]).status == 201


@pytest.mark.parametrize("scopes", [["people.read"], ["people:read"]])
def test_scopes_that_the_caller_holds_are_given(narrow, scopes):
    assert service(narrow, scopes=scopes).status == 201


@pytest.mark.parametrize("scope", ["people.write", "people.*", "*", "finance:read"])
def test_scopes_that_the_caller_lacks_are_not(narrow, scope):
    refused = service(narrow, scopes=["people.read", scope])

    assert (refused.status, refused.fields) == (422, ["/scopes"])
    assert refused.detail == f"the caller does not hold {scope}"


def test_scopes_grow_only_by_a_caller_who_holds_them(api, narrow):
    made = service(api, scopes=["finance.read"]).data

    assert narrow.change(made, scopes=["finance.read", "people.read"]).status == 200
    assert narrow.change(made, scopes=["finance.read", "finance.write"]).fields == ["/scopes"]
    assert api.change(made, scopes=["finance.*"]).status == 200


def test_scopes_of_a_key_in_use_stay_with_its_application(api):
    made = service(api, scopes=["people.read", "groups.read"]).data
    key = api.make("ApiKey", applicationId=made["id"], scopes=["people.read"])

    refused = api.change(made, scopes=["groups.read"])

    assert (refused.status, refused.fields) == (422, ["/scopes"])
    assert api.change(made, scopes=["people.read"]).status == 200
    api.change(key, status="revoked", revokeReason="unused")
    assert api.change(made, scopes=None).status == 200


@pytest.mark.parametrize("status", ["suspended", "retired"])
def test_an_application_that_rests_gets_no_tokens(api, status):
    made = service(api).data
    body = {"client_id": made["clientId"], "client_secret": made["clientSecret"], "grant_type": "client_credentials"}

    assert api.connection.post("/api/v1/auth/token", json=body).status_code == 200
    api.change(made, status=status)
    refused = api.connection.post("/api/v1/auth/token", json=body)

    assert (refused.status_code, refused.json()["error"]) == (401, "invalid_client")


STATUSES = ("pending", "active", "suspended", "retired")
ALLOWED = {"pending": ("active", "retired"), "active": ("suspended", "retired"), "suspended": ("active", "retired"), "retired": ()}


@pytest.mark.parametrize("start", STATUSES)
@pytest.mark.parametrize("end", STATUSES)
def test_the_status_changes_as_it_may(api, start, end):
    answer = api.change(service(api, status=start).data, status=end)

    assert (answer.status == 200) is (end == start or end in ALLOWED[start])
    assert answer.status == 200 or answer.fields == ["/status"]
