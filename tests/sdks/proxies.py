"""Starts the proxy that drops answers for a test, and asks it what it saw."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

ROOT = Path(__file__).parents[2]


@contextmanager
def faulty(upstream: str, drop_every: int) -> Iterator[str]:
    """The address of a proxy in front of a server, which drops each n-th answer; 0 drops none."""
    command = [sys.executable, "-m", "tests.sdks.faults", upstream, "--drop-every", str(drop_every)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    try:
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.wait(10)
        process.stdout.close()


def seen(proxy: str) -> dict[str, int]:
    """How many requests came, how many of them were for tokens, and how many answers were dropped."""
    return dict(httpx.get(f"{proxy}/_faults").json())
