"""Authlib as an outside client: it knows OAuth and nothing of cPod, and finds its way from the metadata alone."""

import warnings

import httpx
import pytest
from authlib.oauth2.rfc8414 import AuthorizationServerMetadata
from joserfc import jwt
from joserfc.jwk import KeySet

from tests.api.oauth.server import ISSUER, running

with warnings.catch_warnings():
    # Authlib announces that it will move from httpx to its successor.
    warnings.simplefilter("ignore")
    from authlib.integrations.httpx_client import OAuth2Client


@pytest.fixture(scope="module")
def cluster():
    """A server of its own: what is told of these clients is told to nobody else."""
    with running() as cluster:
        yield cluster


@pytest.fixture(scope="module")
def metadata(cluster):
    """The server's own metadata, with its public address led to where it listens."""
    found = cluster.servers[0].connection.get("/.well-known/oauth-authorization-server").json()
    return {name: value.replace(ISSUER, cluster.servers[0].address) if isinstance(value, str) and name != "issuer" else value
            for name, value in found.items()}  # fmt: skip


@pytest.fixture
def client(cluster, metadata, request):
    made = cluster.register("outside", "*")
    method = getattr(request, "param", "client_secret_basic")
    with OAuth2Client(made["clientId"], made["clientSecret"], token_endpoint_auth_method=method, base_url=cluster.servers[0].address,
                      token_endpoint=metadata["token_endpoint"], grant_type="client_credentials") as client:  # fmt: skip
        yield client


def test_the_metadata_is_what_rfc_8414_asks(cluster):
    found = cluster.servers[0].connection.get("/.well-known/oauth-authorization-server").json()

    AuthorizationServerMetadata(found).validate()


@pytest.mark.parametrize("client", ["client_secret_basic", "client_secret_post"], indirect=True)
def test_a_token_is_got_and_opens_the_api(client):
    token = client.fetch_token()

    assert (token["token_type"], token["expires_in"]) == ("Bearer", 3600)
    assert client.get("/v1/people").status_code == 200


def test_a_narrowed_token_opens_less(client):
    assert client.fetch_token(scope="people:read")["scope"] == "people:read"

    assert client.get("/v1/people").status_code == 200
    assert client.get("/v1/groups").status_code == 403


def test_a_token_that_is_over_is_asked_for_again(client):
    first = client.fetch_token()["access_token"]
    client.token["expires_at"] = 1

    assert client.get("/v1/people").status_code == 200
    assert client.token["access_token"] != first


@pytest.mark.parametrize("client", ["client_secret_basic", "client_secret_post"], indirect=True)
def test_a_token_is_introspected_and_revoked(client, metadata):
    token = client.fetch_token()["access_token"]
    assert client.introspect_token(metadata["introspection_endpoint"], token, "access_token").json()["active"] is True

    assert client.revoke_token(metadata["revocation_endpoint"], token, "access_token").status_code == 200

    assert client.introspect_token(metadata["introspection_endpoint"], token).json() == {"active": False}
    assert client.get("/v1/people").status_code == 401


def test_a_wrong_secret_is_told_as_oauth_tells_it(client):
    from authlib.integrations.base_client import OAuthError

    client.client_secret = "wrong"
    with pytest.raises(OAuthError) as refused:
        client.fetch_token()

    assert refused.value.error == "invalid_client"


def test_a_token_is_verified_from_the_published_keys_alone(client, metadata):
    token = client.fetch_token()["access_token"]
    keys = KeySet.import_key_set(httpx.get(metadata["jwks_uri"]).json())

    read = jwt.decode(token, keys, algorithms=["ES256"])

    jwt.JWTClaimsRegistry(
        iss={"essential": True, "value": metadata["issuer"]}, aud={"essential": True, "value": ISSUER}, exp={"essential": True},
    ).validate(read.claims)  # fmt: skip
    assert read.header["typ"] == "at+jwt"
    assert {"sub", "client_id", "tenant_id", "scope", "iat", "jti"} <= set(read.claims)
