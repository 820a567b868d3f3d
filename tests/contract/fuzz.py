"""Runs Schemathesis over the document against a server of its own: `make fuzz`, or with fewer examples from the tests."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from cpod_backend.contract.rule import Caller
from cpod_backend.embedded.seaweed import EmbeddedS3
from tests.conftest import running_emulator
from tests.deployments import Deployment, OnEmulator, OnProduction, production_on
from tests.scratch import open_folder
from tests.services import as_superuser, migrated_postgres

ROOT = Path(__file__).parents[2]
CONFIG = "tests/contract/schemathesis.toml"
DOCUMENT = "docs/api-contract/openapi.json"
TENANT = "fuzz"
LIFETIME = 24 * 3600
"""Seconds that the token lasts: longer than any run."""

SCENARIOS = 300
"""As many as the whole document needs for nearly every link to be followed once."""


class Target:
    """A server under test, all of whose records the fuzzer may take away; `started_over` says how, to the hooks."""

    def __init__(self, deployment: Deployment, **started_over: str) -> None:
        self.address = str(deployment.connection.base_url).rstrip("/")
        # It stems from no application: the fuzzer changes and deletes all that it finds, and the tokens of an application end with it.
        self.token = deployment.issue(Caller(TENANT, "fuzz", frozenset("*")), LIFETIME)
        self.started_over = started_over


@contextmanager
def emulated() -> Iterator[Target]:
    """An emulator that nobody else uses."""
    with running_emulator("--port", "0") as address, httpx.Client(base_url=address, timeout=30) as client:
        yield Target(OnEmulator(client))


def in_production(production: OnProduction) -> Target:
    """A running production server."""
    return Target(production, FUZZ_DATABASE=as_superuser(production.settings.database_url), FUZZ_TENANT=TENANT)


@contextmanager
def produced() -> Iterator[Target]:
    """A production server with PostgreSQL and S3 that nobody else uses."""
    with (
        open_folder(volatile=True) as files,
        migrated_postgres(volatile=True) as postgres,
        EmbeddedS3(files) as s3,
        production_on(postgres.url, s3) as production,
    ):
        yield in_production(production)


def fuzz(
    target: Target, *arguments: str, scenarios: int = SCENARIOS, config: str | Path = CONFIG, show: bool = False
) -> subprocess.CompletedProcess:
    """Runs Schemathesis; `scenarios` bounds the stateful phase, `--max-examples` among the arguments the others."""
    told = {"FUZZ_ADDRESS": target.address, "FUZZ_TOKEN": target.token, "FUZZ_SCENARIOS": str(scenarios)}
    return subprocess.run(
        [str(Path(sys.executable).with_name("st")), "--config-file", str(config), "run", DOCUMENT, "--url", target.address,
         "--header", f"Authorization: Bearer {target.token}", "--generation-deterministic", *arguments],
        cwd=ROOT, capture_output=not show, text=True, check=False,
        env=os.environ | told | target.started_over | {"SCHEMATHESIS_HOOKS": "tests.contract.schemathesis_hooks"},
    )  # fmt: skip


def main() -> None:
    """Every phase over every operation, against the emulator, or with `--production` against that; further arguments go to Schemathesis."""
    arguments = [argument for argument in sys.argv[1:] if argument != "--production"]
    with produced() if len(arguments) < len(sys.argv) - 1 else emulated() as target:
        sys.exit(fuzz(target, "--phases", "examples,coverage,fuzzing,stateful", *arguments, show=True).returncode)


if __name__ == "__main__":
    main()
