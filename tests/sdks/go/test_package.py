"""The module as users get it: downloaded by `go get` into an empty project, where the snippet of the contract page runs; and its examples."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4
from zipfile import ZipFile

import pytest

from tests.conftest import running_emulator
from tests.sdks.go.test_documents import ADDRESS, CONTRACT_PAGE, IN_USE
from tests.sdks.go.toolchain import BUILD, FLAGS, MODULE, PATH, environment, go

VERSION = "v1.0.0"


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with running_emulator("--port", "0") as address:
        yield address


@pytest.fixture
def proxy(tmp_path: Path) -> str:
    """A module proxy in a folder, which serves this version of the module and no other."""
    versions = tmp_path / "proxy" / PATH / "@v"
    versions.mkdir(parents=True)
    (versions / "list").write_text(f"{VERSION}\n")
    (versions / f"{VERSION}.info").write_text(json.dumps({"Version": VERSION, "Time": "2026-05-22T10:00:00Z"}))
    shutil.copy(MODULE / "go.mod", versions / f"{VERSION}.mod")
    with ZipFile(versions / f"{VERSION}.zip", "w") as package:
        for path in sorted(MODULE.rglob("*")):
            if path.is_file():
                package.write(path, f"{PATH}@{VERSION}/{path.relative_to(MODULE)}")
    return (tmp_path / "proxy").as_uri()


def test_an_empty_project_gets_the_module_and_runs_the_snippet_of_the_contract_page(proxy: str, tmp_path: Path, address: str):
    project = tmp_path / "project"
    project.mkdir()
    _, _, snippet = (CONTRACT_PAGE + IN_USE).replace(ADDRESS, address).partition("\n")
    body = "\n".join(f"\t{line}" for line in snippet.splitlines())
    (project / "main.go").write_text(
        f'package main\n\nimport (\n\t"context"\n\t"fmt"\n\t"os"\n\n\tcpod "{PATH}"\n)\n\n'
        f"func main() {{\n\tctx := context.Background()\n{body}\n\tfmt.Println(err)\n}}\n"
    )
    # What is downloaded is made writable, so that the folder can be removed.
    settings = {"GOPROXY": proxy, "GONOSUMDB": "*", "GOFLAGS": f"{FLAGS} -modcacherw", "GOPATH": str(tmp_path / "path")}
    for step in (("mod", "init", "example.com/project"), ("get", f"{PATH}@{VERSION}"), ("build", "-o", "project", ".")):
        done = go(*step, folder=project, **settings)
        assert done.returncode == 0, done.stderr
    ran = subprocess.run(
        [project / "project"], env=environment(CPOD_API_KEY="key"), capture_output=True, text=True, timeout=60, check=False
    )

    assert ran.stdout.splitlines() == ["cpod.Client(https://api.cyberpod.app, client default, key …)", "<nil>"], ran.stderr
    assert (project / "go.mod").read_text().count(f"require {PATH} {VERSION}") == 1


@pytest.mark.parametrize(
    ("example", "arguments", "printed"),
    [
        ("onboarding", [], [
            "Ada Lovelace has a seat", "Grace Hopper has a seat", "Alan Turing has no seat: 2 of 2 seats of …",
            "2 of 2 seats of Editor, two seats are taken",
        ]),
        ("risk-register", ["-demo"], [
            "SCORE  LEVEL  REVIEW      RISK", "15     …   2027-01-15  Backups are not tested", "4      …    -           One supplier for all keyboards",
            "", "at stake: 251200.50 EUR",
        ]),
        ("support-desk", ["-demo", "25"], [
            "page 1: 10 tickets, more: true", "Printer 1 is on fire: in progress", "page 2: 10 tickets, more: true",
            "Printer 13 is on fire: in progress", "page 3: 5 tickets, more: false", "Printer 25 is on fire: in progress",
        ]),
    ],
)  # fmt: skip
def test_an_example_does_what_it_says(example: str, arguments: list[str], printed: list[str], programs: Path, address: str):
    settings = environment(CPOD_API_KEY="any-key", CPOD_BASE_URL=address, CPOD_CLIENT_ID=f"example@{uuid4().hex[:12]}")
    done = subprocess.run([programs / example, *arguments], env=settings, capture_output=True, text=True, timeout=60, check=False)

    assert done.returncode == 0, done.stderr
    said = done.stdout.splitlines()
    assert len(said) == len(printed), done.stdout
    for line, shown in zip(said, printed, strict=True):
        begin, _, end = shown.partition("…")
        assert line.startswith(begin) and line.endswith(end), (line, shown)


def test_what_is_compiled_stays_out_of_the_repository():
    ignored = subprocess.run(["git", "check-ignore", BUILD], cwd=MODULE, capture_output=True, text=True, env=dict(os.environ), check=False)

    assert ignored.stdout.strip() == str(BUILD)
