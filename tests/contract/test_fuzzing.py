"""Schemathesis plays the document against a running emulator: a bounded run here, the whole by `make fuzz`."""

import os
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests.conftest import running_emulator

ROOT = Path(__file__).parents[2]
CONFIG = "tests/contract/schemathesis.toml"
DOCUMENT = "docs/api-contract/openapi.json"


def fuzz(address: str, *arguments: str) -> subprocess.CompletedProcess:
    credentials = {"client_id": "fuzz", "client_secret": "fuzz", "grant_type": "client_credentials"}
    token = httpx.post(f"{address}/api/v1/auth/token", json=credentials).json()["access_token"]
    return subprocess.run(
        [str(Path(sys.executable).with_name("st")), "--config-file", CONFIG, "run", DOCUMENT, "--url", address,
         "--header", f"Authorization: Bearer {token}", "--generation-deterministic", *arguments],
        cwd=ROOT, capture_output=True, text=True, check=False, env=os.environ | {"SCHEMATHESIS_HOOKS": "tests.contract.schemathesis_hooks"},
    )  # fmt: skip


@pytest.mark.parametrize("arguments", [
    ("--phases", "examples,fuzzing", "--max-examples", "2"),
    ("--phases", "coverage", "--include-tag", "People", "--include-tag", "Integration"),
    ("--phases", "stateful", "--max-examples", "3", "--include-tag", "People", "--include-tag", "Groups", "--include-tag", "Licenses"),
], ids=["every operation", "every boundary of two domains", "stateful over three domains"])  # fmt: skip
def test_the_fuzzer_finds_no_failure(arguments):
    with running_emulator("--port", "0") as address:
        done = fuzz(address, *arguments)

    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert "generated" in done.stdout
