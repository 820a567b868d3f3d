"""A production server for each test file, and a tenant of its own for each test."""

from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest

from tests.api.oauth.server import Cluster, running, sign_in
from tests.client import Api

_numbers = count(1)


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    """Two servers over one store and one keyring."""
    with running(servers=2) as cluster:
        yield cluster


@pytest.fixture
def credentials(cluster: Cluster) -> dict[str, Any]:
    """The first credentials of a new tenant, with every scope."""
    return cluster.register(f"tenant{next(_numbers)}", "*")


@pytest.fixture
def ops(cluster: Cluster, credentials: dict[str, Any]) -> Api:
    """A client with every scope at the first server."""
    return sign_in(cluster.servers[0], credentials["clientId"], credentials["clientSecret"])
