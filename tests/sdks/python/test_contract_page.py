"""What the contract page prints for Python runs as printed."""

import os
import subprocess
import sys

from tests.sdks.python.conftest import SDK

# The lines of the page, between "Switching base URL in the SDK" and the Go sample.
PRINTED = """from cpod import CpodClient
# Development — emulator
dev = CpodClient(api_key="any-key", base_url="http://localhost:4000")
# Production
prod = CpodClient.from_env() # reads CPOD_BASE_URL and CPOD_API_KEY
"""


def ran(code: str, folder, **environment: str) -> subprocess.CompletedProcess[str]:
    plain = {name: value for name, value in os.environ.items() if not name.startswith("CPOD_")}
    variables = plain | {"PYTHONPATH": str(SDK / "src")} | environment
    return subprocess.run([sys.executable, "-c", code], cwd=folder, env=variables, capture_output=True, text=True, timeout=60)


def test_the_snippet_runs_as_printed_and_its_clients_work(emulator, tmp_path):
    code = PRINTED.replace("http://localhost:4000", emulator) + "print(dev.people.list().total >= 0, prod.people.list().total >= 0)"
    done = ran(code, tmp_path, CPOD_API_KEY="any-key", CPOD_BASE_URL=emulator)

    assert (done.stdout, done.stderr) == ("True True\n", "")


def test_a_file_env_in_the_working_directory_is_enough(emulator, tmp_path):
    (tmp_path / ".env").write_text(f"CPOD_BASE_URL={emulator}\nCPOD_API_KEY=any-key\n")
    done = ran("from cpod import CpodClient\nprint(CpodClient.from_env().people.list().page)", tmp_path)

    assert (done.stdout, done.stderr) == ("1\n", "")


def test_without_a_key_the_environment_is_told_what_it_lacks(tmp_path):
    done = ran("from cpod import CpodClient\nCpodClient.from_env()", tmp_path)

    assert "CPOD_API_KEY is not set" in done.stderr
