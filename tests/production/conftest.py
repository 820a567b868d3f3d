"""A tenant of the production server for each test: what depends on PostgreSQL is tested there alone."""

from uuid import uuid4

import pytest

from tests.client import Api
from tests.deployments import OnProduction


@pytest.fixture
def live(on_production: OnProduction) -> Api:
    """A client of the production server with all scopes and a tenant that no other test has."""
    return Api.of(on_production, f"live-{uuid4().hex}")
