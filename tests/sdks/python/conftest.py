"""The Python SDK from its sources, and clients of it that have a tenant of their own on the running emulator."""

import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import httpx
import pytest

from tests.client import Api
from tests.deployments import OnEmulator
from tests.services import asyncio_run

SDK = Path(__file__).parents[3] / "sdks" / "python"
sys.path.insert(0, str(SDK / "src"))

from cpod import AsyncCpodClient, CpodClient  # noqa: E402


@pytest.fixture
def tenant() -> str:
    return f"py-{uuid4().hex[:12]}"


@pytest.fixture
def client(emulator: str, tenant: str) -> Iterator[CpodClient]:
    with CpodClient(api_key="any-key", base_url=emulator, client_id=f"test@{tenant}") as client:
        yield client


@pytest.fixture
def aio(emulator: str, tenant: str) -> AsyncCpodClient:
    """A client for the event loop of a test, which closes it."""
    return AsyncCpodClient(api_key="any-key", base_url=emulator, client_id=f"test@{tenant}")


@pytest.fixture
def api(connection: httpx.Client, tenant: str) -> Api:
    """The same tenant without the SDK, to make what a record refers to."""
    return Api.of(OnEmulator(connection), tenant)


@pytest.fixture
def run():
    """Runs a coroutine to its end."""
    return asyncio_run
