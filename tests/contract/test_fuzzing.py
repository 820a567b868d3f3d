"""Schemathesis plays the document against a running emulator: a bounded run here, the whole by `make fuzz`."""

import re
from collections.abc import Iterator

import pytest

from tests.contract.fuzz import Target, emulated, fuzz, in_production


@pytest.fixture
def emulator_alone() -> Iterator[Target]:
    with emulated() as target:
        yield target


def played(target: Target, *arguments: str, scenarios: int = 1) -> str:
    """What a run without a failure says at its end."""
    done = fuzz(target, *arguments, scenarios=scenarios)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert "generated" in done.stdout
    assert "errored" not in done.stdout, done.stdout[-6000:]
    return done.stdout


def tags(*names: str) -> list[str]:
    """The arguments that leave nothing but these domains."""
    return [argument for name in names for argument in ("--include-tag", name)]


@pytest.mark.parametrize("arguments", [
    ("--phases", "examples"),
    ("--phases", "fuzzing", "--max-examples", "1", *tags("Contracts", "Finance", "HR", "Helpdesk", "Integration", "Projects", "Work")),
    ("--phases", "coverage", "--include-path-regex", "^/v1/people$"),
    ("--phases", "coverage,fuzzing", "--max-examples", "5", "--include-path-regex", "^/v1/storage/[{]id[}]/content$"),
], ids=["every example", "seven domains", "every boundary of a list and a creation", "the content of files"])  # fmt: skip
def test_the_fuzzer_finds_no_failure(emulator_alone, arguments):
    played(emulator_alone, *arguments)


def test_the_fuzzer_finds_no_failure_in_production(on_production):
    only = tags("People", "Licenses", "Storage", "Telemetry")
    played(in_production(on_production), "--phases", "examples,fuzzing", "--max-examples", "1", *only)


def test_the_fuzzer_follows_most_links_of_four_domains_and_finds_no_failure(emulator_alone):
    said = played(emulator_alone, "--phases", "stateful", *tags("People", "Groups", "Licenses", "Technology"), scenarios=20)

    links = re.search(r"links followed +(\d+) of (\d+)", said)
    creates = re.search(r"creates accepted +(\d+) of (\d+)", said)
    assert links and creates, said[-3000:]
    assert int(links[2]) == 6 * 3
    assert int(links[1]) >= 14, links[0]
    assert int(creates[1]) / int(creates[2]) > 0.5, creates[0]
