"""Schemathesis plays the document against a running emulator: a bounded run here, the whole by `make fuzz`."""

import pytest

from tests.conftest import running_emulator
from tests.contract.fuzz import fuzz


@pytest.mark.parametrize("arguments", [
    ("--phases", "examples,fuzzing", "--max-examples", "2"),
    ("--phases", "coverage", "--include-tag", "People", "--include-tag", "Integration"),
    ("--phases", "stateful", "--max-examples", "60", "--include-tag", "People", "--include-tag", "Groups", "--include-tag", "Licenses"),
    ("--phases", "coverage,fuzzing,stateful", "--max-examples", "40", "--include-path-regex", "^/v1/storage(/[{]id[}](/content)?)?$"),
], ids=["every operation", "every boundary of two domains", "stateful over three domains", "the content of files"])  # fmt: skip
def test_the_fuzzer_finds_no_failure(arguments):
    with running_emulator("--port", "0") as address:
        done = fuzz(address, *arguments)

    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert "generated" in done.stdout
