"""The README tells the truth: its tour runs as printed, and so do the lines of the contract page."""

import os
import re
import subprocess
import sysconfig
from pathlib import Path
from shlex import quote

import httpx
import pytest

from tests.conftest import running_emulator
from tests.deployments import running
from tests.services import as_superuser

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
    tour = readme[readme.index("## A tour") : readme.index("## The production server")]
    printed = shell("\n".join(re.findall(r"```sh\n(.*?)```", tour, re.DOTALL)), address)

    assert '"displayName":"Alice Smith"' in printed
    assert '"total":1' in printed
    assert '"usedSeats":1,"availableSeats":0' in printed
    assert "already holds an active assignment" in printed
    assert '"jobTitle":"Engineer"' in printed
    assert "license_assignment.created" in printed


def test_the_production_server_is_set_up_as_printed(postgres):
    """All lines but the last run as they are; the last one with a free port."""
    readme = (ROOT / "README.md").read_text()
    block = re.search(r"```sh\n(.*?)```", readme[readme.index("## The production server") :], re.DOTALL)[1]
    lines, (command, *arguments, port) = block.splitlines()[:-1], block.splitlines()[-1].split()
    assert (command, arguments[-1], port) == ("cpod", "--port", "4000")
    script = "\n".join([*lines, "printenv CPOD_DATABASE_URL CPOD_SECRET_KEY"]).replace(
        "postgresql://cpod:password@db.example.com/cpod", quote(as_superuser(postgres.fresh_database()))
    )
    environment = os.environ | {"PATH": f"{sysconfig.get_path('scripts')}:{os.environ['PATH']}"}
    done = subprocess.run(["bash", "-eu", "-c", script], capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    printed = done.stdout

    assert '"clientId": ' in printed
    database, secret = printed.splitlines()[-2:]
    with running(*arguments, "0", CPOD_DATABASE_URL=database, CPOD_SECRET_KEY=secret) as address:
        assert httpx.get(f"{address}/health/ready").json()["status"] == "ok"


def test_the_token_line_of_the_contract_page_runs_as_printed(address):
    assert re.fullmatch(r'\{"access_token":"eyJ[^"]+","token_type":"Bearer","expires_in":3600\}', shell(CONTRACT_PAGE, address))


def test_every_link_leads_to_a_file():
    for page in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"):
        for target in re.findall(r"\]\(([^)#:]+)\)", (ROOT / page).read_text()):
            assert (ROOT / target).exists(), (page, target)
