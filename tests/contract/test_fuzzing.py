"""Schemathesis plays the document against a running emulator: a bounded run here, the whole by `make fuzz`."""

import re

import pytest

from tests.conftest import running_emulator
from tests.contract.fuzz import fuzz


def played(*arguments: str, scenarios: int = 1) -> str:
    """What a run without a failure says at its end."""
    with running_emulator("--port", "0") as address:
        done = fuzz(address, *arguments, scenarios=scenarios)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert "generated" in done.stdout
    assert "errored" not in done.stdout, done.stdout[-6000:]
    return done.stdout


@pytest.mark.parametrize("arguments", [
    ("--phases", "examples,fuzzing", "--max-examples", "2"),
    ("--phases", "coverage", "--include-tag", "People", "--include-tag", "Integration"),
    ("--phases", "coverage,fuzzing", "--max-examples", "20", "--include-path-regex", "^/v1/storage(/[{]id[}](/content)?)?$"),
], ids=["every operation", "every boundary of two domains", "the content of files"])  # fmt: skip
def test_the_fuzzer_finds_no_failure(arguments):
    played(*arguments)


def test_the_fuzzer_follows_most_links_of_four_domains_and_finds_no_failure():
    tags = [argument for tag in ("People", "Groups", "Licenses", "Technology") for argument in ("--include-tag", tag)]
    said = played("--phases", "stateful", *tags, scenarios=20)

    links = re.search(r"links followed +(\d+) of (\d+)", said)
    creates = re.search(r"creates accepted +(\d+) of (\d+)", said)
    assert links and creates, said[-3000:]
    assert int(links[2]) == 6 * 3
    assert int(links[1]) >= 14, links[0]
    assert int(creates[1]) / int(creates[2]) > 0.5, creates[0]
