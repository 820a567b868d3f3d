"""The guides tell the truth: every block of code runs as printed and prints what the guide shows."""

import re
from pathlib import Path

import httpx
import pytest

from tests.conftest import running_emulator
from tests.docs.blocks import agrees, blocks, outputs

ROOT = Path(__file__).parents[2]
# What operators do takes machines and time: tests/docs/test_operating.py holds that guide to the commands and settings that exist.
GUIDES = sorted(path for path in (ROOT / "docs" / "guides").glob("*.md") if path.stem != "operating")


@pytest.fixture(scope="module")
def emptied():
    """An emulator that each guide may have to itself."""
    with running_emulator("--port", "0") as address:
        yield address


@pytest.mark.long
@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.stem)
def test_every_block_of_a_guide_runs_and_prints_what_is_shown(guide, emptied):
    httpx.post(f"{emptied}/_emulator/reset").raise_for_status()
    found = blocks(guide.read_text())
    assert found

    for block, printed in zip(found, outputs(found, emptied), strict=True):
        assert block.printed is None or agrees(block.printed, printed), (
            f"{block.code}\nprinted\n{printed}\nand the guide shows\n{block.printed}"
        )


def test_there_is_a_guide_for_everything_a_beginner_asks():
    assert {guide.stem for guide in GUIDES} == {
        "authentication",
        "concurrency",
        "errors",
        "getting-started",
        "pagination",
        "sdks",
        "testing",
    }


def test_the_guides_name_every_status_that_the_document_knows():
    from cpod_backend.api.problems import TITLES

    shown = dict(re.findall(r"^\| (\d{3}) \| ([A-Z][A-Za-z ]+?) \|", (ROOT / "docs" / "guides" / "errors.md").read_text(), re.MULTILINE))

    assert {int(status): title for status, title in shown.items()} == TITLES


@pytest.mark.parametrize(
    ("shown", "actual", "agree"),
    [
        ('{"a": "x…"}', '{"a": "xyz"}', True),
        ('{"a": "x…"}', '{"a": "yx"}', False),
        ('{"a": 1}', '{"a": 1, "b": 2}', False),
        ('{"a": 1, "…": "…"}', '{"a": 1, "b": 2}', True),
        ('{"a": 1, "…": "…"}', '{"b": 2}', False),
        ('["a"]', '["a", "b"]', False),
        ('{"a": true}', '{"a": 1}', False),
    ],
)
def test_outputs_are_compared_in_earnest(shown, actual, agree):
    assert agrees(("json", shown), actual) is agree
