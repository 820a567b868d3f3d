"""Whose address a request comes from behind proxies: what those say that are trusted, and what a client makes up for nothing."""

from collections.abc import Iterator

import pytest

from cpod_backend.contract.credentials import client_of
from tests.client import Api
from tests.production.cluster import Cluster, cluster_on
from tests.services import Postgres

CLIENT, PROXY, STRANGER = "203.0.113.9", "10.1.2.3", "198.51.100.7"


@pytest.fixture(scope="module")
def cluster(postgres: Postgres) -> Iterator[Cluster]:
    """A server that trusts the loopback address, from which tests ask it, and one network of proxies more."""
    with cluster_on(postgres.server, database_url=postgres.migrated(), trusted_proxies="127.0.0.0/8, 10.0.0.0/8") as cluster:
        yield cluster


@pytest.fixture(scope="module")
def api(cluster: Cluster) -> Api:
    return cluster.api("proxied")


def address_told(api: Api, headers: dict[str, str]) -> str:
    """The address in the audit event of a write with these headers."""
    group = api.post("/v1/groups", headers=headers, name=f"Group of {len(api.get('/v1/groups').body['data'])}", type="team").data
    (event,) = api.get("/v1/telemetry", resourceId=group["id"]).data
    return str(event["ipAddress"])


@pytest.mark.parametrize(("told", "address"), [
    (CLIENT, CLIENT), (f"{CLIENT}, {PROXY}", CLIENT), (f"{STRANGER}, {CLIENT}, {PROXY}", CLIENT), (PROXY, PROXY), ("2001:db8::1", "2001:db8::1"),
    ("", "127.0.0.1"), ("unknown", "127.0.0.1"), (f"{CLIENT}, unknown", "127.0.0.1"), (f"{CLIENT}, unknown, {PROXY}", PROXY),
])  # fmt: skip
def test_the_address_is_the_nearest_that_is_no_trusted_proxy(api, told, address):
    assert address_told(api, {"x-forwarded-for": told}) == address


def test_a_server_that_trusts_no_proxy_reads_no_header(live):
    assert address_told(live, {"x-forwarded-for": CLIENT}) == "127.0.0.1"


def test_a_key_that_is_bound_to_networks_works_through_the_proxy(api):
    key = api.make("ApiKey", scopes=["people.read"], allowedCidrs=["203.0.113.0/24"])
    body = {"client_id": client_of(key["secret"]), "client_secret": key["secret"], "grant_type": "client_credentials"}

    for address, status in ((CLIENT, 200), (STRANGER, 401), (f"{CLIENT}, {STRANGER}", 401)):
        assert api.connection.post("/api/v1/auth/token", json=body, headers={"x-forwarded-for": address}).status_code == status
