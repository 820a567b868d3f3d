"""Schemathesis plays the document against a running emulator: a bounded run here, the whole by `make fuzz`."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contract.fuzz import CONFIG, ROOT, Target, emulated, fuzz, in_production

CONTENT = "/v1/storage/{id}/content"
SEVEN = ["Contracts", "Finance", "HR", "Helpdesk", "Integration", "Projects", "Work"]

# The phases that come after the examples keep to these operations.
SAMPLE = f"""
[[operations]]
exclude-path = ["/v1/people", "{CONTENT}"]
phases.coverage.enabled = false

[[operations]]
exclude-path = "{CONTENT}"
exclude-tag = {SEVEN}
phases.fuzzing.enabled = false

[[operations]]
include-path = "{CONTENT}"
generation.max-examples = 5
"""


@pytest.fixture
def emulator_alone() -> Iterator[Target]:
    with emulated() as target:
        yield target


def played(target: Target, *arguments: str, scenarios: int = 1, config: str | Path = CONFIG) -> str:
    """What a run without a failure says at its end."""
    done = fuzz(target, *arguments, scenarios=scenarios, config=config)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert "generated" in done.stdout
    assert "errored" not in done.stdout, done.stdout[-6000:]
    return done.stdout


def tags(*names: str) -> list[str]:
    """The arguments that leave nothing but these domains."""
    return [argument for name in names for argument in ("--include-tag", name)]


def operations_tested(said: str) -> dict[str, int]:
    """How many operations each phase tested."""
    return {phase: int(count) for phase, count in re.findall(r"✅ +(\w+) \(in .*\)\s+✅ +(\d+) passed", said)}


@pytest.mark.long
def test_the_fuzzer_finds_no_failure_in_any_example_any_boundary_of_people_seven_domains_and_the_content_of_files(emulator_alone, tmp_path):
    """In one run, since a start costs seconds; and so the content is that of the files which the examples made."""
    config = tmp_path / "schemathesis.toml"
    config.write_text((ROOT / CONFIG).read_text() + SAMPLE)
    said = played(emulator_alone, "--phases", "examples,coverage,fuzzing", "--max-examples", "1", config=config)

    # Every creation and change has an example, and so have three requests for tokens and the registration of an application.
    assert operations_tested(said) == {"Examples": 83 * 2 + 4, "Coverage": 5, "Fuzzing": 3 + 129}


def test_the_fuzzer_finds_no_failure_in_production(on_production):
    only = tags("People", "Licenses", "Storage", "Telemetry")
    played(in_production(on_production), "--phases", "examples,fuzzing", "--max-examples", "1", *only)


@pytest.mark.long
def test_the_fuzzer_follows_most_links_of_four_domains_and_finds_no_failure(emulator_alone):
    said = played(emulator_alone, "--phases", "stateful", *tags("People", "Groups", "Licenses", "Technology"), scenarios=20)

    links = re.search(r"links followed +(\d+) of (\d+)", said)
    creates = re.search(r"creates accepted +(\d+) of (\d+)", said)
    assert links and creates, said[-3000:]
    assert int(links[2]) == 6 * 3
    assert int(links[1]) >= 14, links[0]
    assert int(creates[1]) / int(creates[2]) > 0.5, creates[0]
