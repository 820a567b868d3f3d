"""Starts one emulator and one production server per test process, and gives each test a tenant of its own in them."""

import atexit
import os
from collections.abc import Generator, Iterator
from contextlib import ExitStack
from itertools import count
from uuid import uuid4

import httpx
import pytest
from _pytest.runner import runtestprotocol

from cpod_backend import collector
from cpod_backend.contract.rule import Caller
from cpod_backend.embedded.seaweed import EmbeddedS3
from tests.client import Api
from tests.conformance import CheckedClient
from tests.deployments import Deployment, OnEmulator, OnProduction, production_on, running
from tests.scratch import temporary_folder

pytest_plugins = ["tests.services", "tests.browser"]

IN_XDIST = "PYTEST_XDIST_WORKER" in os.environ
_numbers = count(1)


def pytest_xdist_auto_num_workers() -> int:
    """Half as many more processes as there are cores: tests wait a good part of their time, for servers, browsers and compilers."""
    return 3 * (os.cpu_count() or 1) // 2


def pytest_configure(config: pytest.Config) -> None:
    """Gives all processes of a run one temporary folder. A process of xdist ends at once: freeing one by one what it has made for sixteen thousand tests would take seconds."""
    if IN_XDIST:
        atexit.register(os._exit, 0)
    else:
        scratch = ExitStack()
        scratch.enter_context(temporary_folder())
        config.add_cleanup(scratch.close)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """Tells the process that waits for the results no more than it needs: of the five messages about a test that passed, one. They take as long as a small test.

    The function is no public one of pytest, but what plugins that repeat tests call too.
    """
    if not IN_XDIST or item.config.option.durations is not None:
        return None
    for report in runtestprotocol(item, log=False, nextitem=nextitem):
        if report.when == "call" or not report.passed:
            item.ihook.pytest_runtest_logreport(report=report)
    return True


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Without collecting garbage, in half the time: sixteen thousand tests are made, and all of them stay. Later none of them is looked at."""
    collector.pause()
    try:
        return (yield)
    finally:
        collector.resume()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long begins first, and what is short fills the processes at the end."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


@pytest.fixture(scope="session")
def emulator() -> Iterator[str]:
    """The address of a running emulator on a free port."""
    with running_emulator("--port", "0") as address:
        yield address


def running_emulator(*arguments: str) -> running:
    """A `cpod emulator` process with these arguments."""
    return running("emulator", *arguments)


@pytest.fixture(scope="session")
def connection(emulator: str) -> Iterator[httpx.Client]:
    """A connection that all tests of the process share."""
    with CheckedClient(base_url=emulator, timeout=30) as client:
        yield client


@pytest.fixture(scope="session")
def on_emulator(connection: httpx.Client) -> OnEmulator:
    return OnEmulator(connection)


@pytest.fixture(scope="session")
def on_production(database: str, s3: EmbeddedS3) -> Iterator[OnProduction]:
    """A production server of the test process, on a database and a bucket of its own."""
    with production_on(database, s3) as production:
        yield production


@pytest.fixture(params=["emulator", "production"])
def deployment(request: pytest.FixtureRequest) -> Deployment:
    """Each way in which cPod runs: what holds on one must hold on the other."""
    return request.getfixturevalue(f"on_{request.param}")


@pytest.fixture
def api(deployment: Deployment) -> Api:
    """A client with all scopes and a tenant that no other test has. Its token is signed here: signing in has tests of its own, and takes longer than most."""
    tenant = f"t{next(_numbers)}-{uuid4().hex[:12]}"
    caller = Caller(tenant, f"test@{tenant}", frozenset("*"))
    return Api(deployment.connection, deployment.issue(caller), deployment)
