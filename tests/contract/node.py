"""Runs the contract's tools that are written for Node, or says that Node is missing."""

import atexit
import json
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

RUNNER = "tests/contract/again.mjs"


def program() -> str:
    found = shutil.which("node", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    if not found or not (ROOT / "node_modules" / "ajv").exists():
        pytest.fail("Node or its packages are missing: `make test` installs both; by hand, install Node 20 or later, then npm ci")
    return found


def node(script: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """What a script of the repository gave."""
    return subprocess.run([program(), script, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)


def again(options: tuple[str, ...], script: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """The same, from one process for all calls with the same options of Node, since starting it takes longer than a small run."""
    runner = _runner(options)
    call = [script, *map(str, arguments)]
    assert runner.stdin and runner.stdout
    runner.stdin.write(json.dumps(call) + "\n")
    runner.stdin.flush()
    answer = runner.stdout.readline()
    assert answer, f"{call} ended the process that ran it, with code {runner.wait()}"
    return subprocess.CompletedProcess(call, **json.loads(answer))


@cache
def _runner(options: tuple[str, ...]) -> subprocess.Popen[str]:
    command = [program(), *options, RUNNER]
    runner = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    atexit.register(runner.communicate)
    return runner
