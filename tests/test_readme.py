"""The README tells the truth: its tour runs as printed, and so do the lines of the contract page."""

import re
import subprocess
from pathlib import Path

import pytest

from tests.conftest import running_emulator

ROOT = Path(__file__).parents[1]
PUBLISHED = "http://localhost:4000"

CONTRACT_PAGE = """
curl -s http://localhost:4000/api/v1/auth/token \\
-H "Content-Type: application/json" \\
-d '{"client_id":"dev","client_secret":"dev","grant_type":"client_credentials"}'
"""


def shell(script: str, address: str) -> str:
    """What the lines print, with the published address replaced by that of the test's emulator."""
    done = subprocess.run(["bash", "-eu", "-c", script.replace(PUBLISHED, address)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def address():
    with running_emulator("--port", "0") as address:
        yield address


def test_the_tour_runs_as_printed(address):
    readme = (ROOT / "README.md").read_text()
    tour = readme[readme.index("## A tour") : readme.index("## What else")]
    printed = shell("\n".join(re.findall(r"```sh\n(.*?)```", tour, re.DOTALL)), address)

    assert '"displayName":"Alice Smith"' in printed
    assert '"total":1' in printed
    assert '"usedSeats":1,"availableSeats":0' in printed
    assert "already holds an active assignment" in printed
    assert '"jobTitle":"Engineer"' in printed
    assert "license_assignment.created" in printed


def test_the_token_line_of_the_contract_page_runs_as_printed(address):
    assert re.fullmatch(r'\{"access_token":"eyJ[^"]+","token_type":"Bearer","expires_in":3600\}', shell(CONTRACT_PAGE, address))


def test_every_link_leads_to_a_file():
    for page in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"):
        for target in re.findall(r"\]\(([^)#:]+)\)", (ROOT / page).read_text()):
            assert (ROOT / target).exists(), (page, target)
