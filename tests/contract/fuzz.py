"""Runs Schemathesis over the document against an emulator of its own: `make fuzz`, or with fewer examples from the tests."""

import os
import subprocess
import sys
from pathlib import Path

import httpx

from tests.conftest import running_emulator

ROOT = Path(__file__).parents[2]
CONFIG = "tests/contract/schemathesis.toml"
DOCUMENT = "docs/api-contract/openapi.json"

SCENARIOS = 300
"""As many as the whole document needs for nearly every link to be followed once."""


def fuzz(address: str, *arguments: str, scenarios: int = SCENARIOS, show: bool = False) -> subprocess.CompletedProcess:
    """Runs Schemathesis; `scenarios` bounds the stateful phase, `--max-examples` among the arguments the others."""
    credentials = {"client_id": "fuzz", "client_secret": "fuzz", "grant_type": "client_credentials"}
    token = httpx.post(f"{address}/api/v1/auth/token", json=credentials).json()["access_token"]
    told = {"FUZZ_ADDRESS": address, "FUZZ_TOKEN": token, "FUZZ_SCENARIOS": str(scenarios)}
    return subprocess.run(
        [str(Path(sys.executable).with_name("st")), "--config-file", CONFIG, "run", DOCUMENT, "--url", address,
         "--header", f"Authorization: Bearer {token}", "--generation-deterministic", *arguments],
        cwd=ROOT, capture_output=not show, text=True, check=False,
        env=os.environ | told | {"SCHEMATHESIS_HOOKS": "tests.contract.schemathesis_hooks"},
    )  # fmt: skip


def main() -> None:
    """Every phase over every operation; further arguments go to Schemathesis."""
    with running_emulator("--port", "0") as address:
        sys.exit(fuzz(address, "--phases", "examples,coverage,fuzzing,stateful", *sys.argv[1:], show=True).returncode)


if __name__ == "__main__":
    main()
