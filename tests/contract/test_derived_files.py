"""What follows from a change of one field: the document, the tables and the page of its domain, and nothing else."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FIELD = '    job_title: Annotated[str | None, Size(max=150), "Position title."] = None\n'
TABLES = "src/cpod_backend/stores/postgres/schema.sql"
FOLLOWS = {"docs/api-contract/openapi.json", "docs/api-contract/openapi.yaml", "docs/pages/docs/domains/people.md", TABLES}


@pytest.fixture
def checkout(tmp_path) -> Path:
    """A copy of what git would check out, and of nothing that was made since."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True, check=True
    )
    for name in listed.stdout.decode().split("\0")[:-1]:
        if (ROOT / name).is_file() and name.split("/")[0] in ("src", "docs", "sdks"):
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, tmp_path / name)
    return tmp_path


def contract(checkout: Path, verb: str) -> subprocess.CompletedProcess[str]:
    """`cpod contract check` or `write` of the checkout's own code."""
    return subprocess.run(
        [sys.executable, "-m", "cpod_backend", "contract", verb],
        cwd=checkout, env={"PYTHONPATH": str(checkout / "src")}, capture_output=True, text=True,
    )  # fmt: skip


def content(checkout: Path) -> dict[str, bytes]:
    files = (path for path in checkout.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {str(path.relative_to(checkout)): path.read_bytes() for path in files}


def edit(checkout: Path, old: str, new: str) -> None:
    file = checkout / "src" / "cpod_backend" / "domains" / "people.py"
    assert file.read_text().count(old) == 1
    file.write_text(file.read_text().replace(old, new))


def stale(checkout: Path) -> set[str]:
    """The files that the check names."""
    done = contract(checkout, "check")
    assert (done.returncode, done.stdout) == (1, ""), done
    return {name for line in done.stderr.splitlines() for name in re.findall(r"[\w./-]+\.[a-z]+(?=,|$)", line)}


def test_one_more_field_makes_its_files_stale_and_derive_writes_these_alone(checkout):
    edit(checkout, FIELD, FIELD + '    desk: Annotated[str | None, Size(max=20), "Number of the desk."] = None\n')
    before = content(checkout)
    named = stale(checkout)
    # SDKs follow from the document, and what becomes of them is for their own tests.
    assert {name for name in named if not name.startswith("sdks/")} == FOLLOWS
    assert content(checkout) == before

    assert contract(checkout, "write").returncode == 0

    after = content(checkout)
    assert {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)} == named
    assert all(b"Number of the desk." in after[name] for name in FOLLOWS - {TABLES})
    assert b'"desk" text' in after[TABLES]


def test_a_field_that_others_still_name_is_told_and_nothing_is_written(checkout):
    edit(checkout, FIELD, FIELD.replace("job_title", "position_title"))
    before = content(checkout)
    done = contract(checkout, "write")

    assert (done.returncode, done.stdout) == (1, "") and "job_title" in done.stderr and "Traceback" not in done.stderr
    assert content(checkout) == before
