"""Many calls share one token, and a call whose answer was lost does its work once."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.client import Api
from tests.sdks.typescript import node

PROGRAMS = Path(__file__).parent / "programs"


@contextmanager
def losing(server: str, every: int) -> Iterator[str]:
    """The address of a proxy before a server that drops each n-th answer; 0 drops none."""
    command = [sys.executable, "-m", "tests.sdks.faults", server, "--drop-every", str(every)]
    with subprocess.Popen(command, cwd=node.ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def printed(project: Path, program: str, *arguments: str) -> str:
    (project / program).write_text((PROGRAMS / program).read_text())
    return node.done(node.node(), program, *arguments, at=project).strip()


def test_a_thousand_first_calls_at_once_ask_for_one_token(project, emulator):
    with losing(emulator, every=0) as proxy:
        assert printed(project, "burst.mjs", proxy) == "1000"
        assert httpx.get(f"{proxy}/_faults").json() == {"requests": 1001, "dropped": 0, "tokens": 1}


@pytest.mark.long
def test_ten_thousand_creations_through_lost_answers_make_ten_thousand_records(project, on_emulator, emulator):
    tenant = "typescript-faults"
    with losing(emulator, every=5) as proxy:
        assert printed(project, "creates.mjs", proxy, tenant) == "10000"
        told = httpx.get(f"{proxy}/_faults").json()

    assert told["dropped"] >= 2000
    assert told["requests"] - told["dropped"] >= 10_000, "an answer that counts as dropped came all the same"
    assert Api.of(on_emulator, tenant).list("Group", pageSize=1).body["total"] == 10_000


def test_a_call_that_is_cancelled_ends_with_its_own_reason(project, emulator):
    (project / "program.mjs").write_text("""
import { CpodClient, CpodError } from '@cpod/sdk'
const client = new CpodClient({ apiKey: 'any-key', baseUrl: process.argv[2] })
const control = new AbortController()
const cancelled = client.people.list({}, { signal: control.signal }).catch((error) => error)
const other = client.people.list()
control.abort()
const error = await cancelled
console.log(JSON.stringify([error.name, CpodError.is(error), (await other).page]))
""")

    assert json.loads(node.done(node.node(), "program.mjs", emulator, at=project)) == ["AbortError", False, 1]
