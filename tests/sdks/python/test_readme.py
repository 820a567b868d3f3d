"""The README and the examples tell the truth: they run, and print what is shown."""

import os
import re
import subprocess
import sys

import pytest

from tests.conftest import running_emulator
from tests.docs.blocks import agrees
from tests.sdks.python.conftest import SDK

README = (SDK / "README.md").read_text()
PUBLISHED = "http://localhost:4000"
MARK = "----- end of a block -----"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LONGEST = 15


@pytest.fixture
def fresh():
    """An emulator with nothing in it."""
    with running_emulator("--port", "0") as address:
        yield address


def program(code: str, address: str, folder) -> str:
    variables = {"PYTHONPATH": str(SDK / "src"), "CPOD_BASE_URL": address, "CPOD_API_KEY": "any-key"}
    plain = {name: value for name, value in os.environ.items() if not name.startswith("CPOD_")}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], cwd=folder, env=plain | variables, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout


def test_every_snippet_of_the_readme_prints_what_is_shown(fresh, tmp_path):
    blocks = BLOCK.findall(README)
    code = [text for language, text in blocks if language == "python"]
    shown = [
        following[1] if following[0] == "text" else ""
        for (language, _), following in zip(blocks, [*blocks[1:], ("", "")], strict=True)
        if language == "python"
    ]
    printed = program(f"\nprint({MARK!r})\n".join([*code, ""]).replace(PUBLISHED, fresh), fresh, tmp_path).split(f"{MARK}\n")[:-1]

    assert len(printed) == len(code) > 10
    for text, expected, actual in zip(code, shown, printed, strict=True):
        assert agrees(("text", expected), actual), f"{text}\nprinted\n{actual}\nand the README shows\n{expected}"


def test_no_snippet_is_too_long_to_be_read_at_a_glance():
    assert [text for language, text in BLOCK.findall(README) if len(text.splitlines()) > LONGEST] == []


@pytest.mark.parametrize(
    ("example", "printed"),
    [
        (
            "onboarding",
            "Ada Lovelace has a seat of Editor for newcomers.\nGrace Hopper has a seat of Editor for newcomers.\n"
            "Alan Turing has no seat: 2 of 2 seats of lic-… are taken.\n2 of 2 seats are taken, by 2 people.\n",
        ),
        (
            "risk_report",
            " 12 high … Dormant privileged accounts (Mary Jackson, up to 750,000 USD, due 31 August 2026)\n…\n3 of all are from today.\n",
        ),
        ("support_desk", "5 new tickets on 3 pages.\n2 of 2 urgent tickets taken on.\n1 waits about mail.\n"),
    ],
)
def test_an_example_does_what_it_says(example, printed, fresh, tmp_path):
    shown = program((SDK / "examples" / f"{example}.py").read_text(), fresh, tmp_path)

    assert agrees(("text", printed), shown), shown
