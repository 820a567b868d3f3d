"""The built packages, installed where nothing else of this repository is, run the contract page's snippet."""

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.sdks.python.conftest import SDK
from tests.sdks.python.test_contract_page import PRINTED


def command(*arguments: str | Path, **environment: str) -> str:
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("CPOD_", "PYTHONPATH"))}
    done = subprocess.run([*map(str, arguments)], env=plain | environment, capture_output=True, text=True, timeout=180)
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> dict[str, Path]:
    """The wheel and the source distribution, of a copy, so that building leaves nothing behind."""
    folder = tmp_path_factory.mktemp("built")
    shutil.copytree(SDK, folder / "sdk", ignore=shutil.ignore_patterns("__pycache__", ".*_cache"))
    command(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder / "dist", folder / "sdk")
    return {path.suffix: path for path in (folder / "dist").iterdir()}


@pytest.mark.parametrize("kind", [".whl", ".gz"])
def test_the_installed_package_runs_the_snippet_of_the_contract_page(kind, built, emulator, tmp_path):
    target = tmp_path / "installed"
    command(
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--no-index",
        "--target",
        target,
        built[kind],
    )
    check = "import cpod; print(cpod.__file__); print(dev.people.list().page, prod.health()['status'])"
    code = f"import sys; sys.path.insert(0, {str(target)!r})\n{PRINTED}{check}".replace("http://localhost:4000", emulator)
    printed = command(sys.executable, "-c", code, CPOD_BASE_URL=emulator, CPOD_API_KEY="any-key").splitlines()

    assert printed == [str(target / "cpod" / "__init__.py"), "1 ok"]


def test_the_packages_hold_the_types_the_license_and_nothing_of_the_tests(built):
    with zipfile.ZipFile(built[".whl"]) as archive, tarfile.open(built[".gz"]) as tarball:
        wheel, source = archive.namelist(), tarball.getnames()

    assert {"cpod/py.typed", "cpod/__init__.py", "cpod/services/people.py"} <= set(wheel)
    assert [name for name in wheel if not name.startswith(("cpod/", "cpod_sdk-"))] == []
    assert any(name.endswith("/licenses/LICENSE") for name in wheel)
    assert [name for name in source if "conformance" in name or "test" in name.split("/")[-1]] == []
    assert built[".whl"].stat().st_size < 600_000


def test_the_one_dependency_is_the_http_library(built):
    with zipfile.ZipFile(built[".whl"]) as archive:
        metadata = archive.read(next(name for name in archive.namelist() if name.endswith("/METADATA"))).decode()

    assert [line for line in metadata.splitlines() if line.startswith("Requires-")] == [
        "Requires-Python: >=3.10",
        "Requires-Dist: httpx2>=2.16",
    ]


def test_no_type_of_the_http_library_is_in_a_public_signature():
    named = [path.relative_to(SDK) for path in (SDK / "src").rglob("*.py") if "httpx2" in path.read_text()]

    assert [str(path) for path in named] == ["src/cpod/_core/transport.py"]
