"""Starts one emulator per test process and gives each test a tenant of its own in it."""

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from uuid import uuid4

import httpx
import pytest

from tests.client import Api

pytest_plugins = ["tests.services"]

_numbers = count(1)


@pytest.fixture(scope="session")
def emulator() -> Iterator[str]:
    """The address of a running emulator on a free port."""
    with running_emulator("--port", "0") as address:
        yield address


class running_emulator:  # noqa: N801
    """A `cpod emulator` process with these arguments, stopped at the end."""

    def __init__(self, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "cpod_backend.cli", "emulator", *arguments],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip

    def __enter__(self) -> str:
        assert self.process.stdout and self.process.stderr
        line = self.process.stdout.readline()
        found = re.search(r"http://[^ ]+", line)
        assert found, f"the emulator said {line!r} and then {self.process.stderr.read()}"
        return found[0]

    def __exit__(self, *_: object) -> None:
        self.process.send_signal(signal.SIGINT)
        try:
            self.process.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.communicate()
            raise


@pytest.fixture(scope="session")
def connection(emulator: str) -> Iterator[httpx.Client]:
    """A connection that all tests of the process share."""
    with httpx.Client(base_url=emulator, timeout=30) as client:
        yield client


@pytest.fixture
def api(connection: httpx.Client) -> Api:
    """A client with all scopes and a tenant that no other test has."""
    return Api.sign_in(connection, f"test@t{next(_numbers)}-{uuid4().hex[:12]}")
