"""The Go module as its own tools see it: layout, vet, unit tests under the race detector, and no requirements."""

import re
import subprocess
from pathlib import Path

import pytest

from tests.sdks.go.toolchain import MODULE, environment, go, tool


def test_gofmt_changes_nothing():
    done = subprocess.run([tool("gofmt"), "-l", "."], cwd=MODULE, env=environment(), capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_vet_finds_nothing_in_the_package_its_runner_and_its_examples():
    """The package in the form that the race detector needs as well: compiling it with its tests once more would take ten seconds."""
    ours = (f"-vettool={Path(__file__).parent / 'vet.sh'}",)
    vet = {"VET": go("tool", "-n", "vet").stdout.strip()}
    package = go("vet", "-race", *ours, ".", CGO_ENABLED="1", **vet)
    programs = go("vet", *ours, "./conformance", "./examples/...", "./internal/...", **vet)

    assert (package.returncode, programs.returncode) == (0, 0), package.stderr + programs.stderr


@pytest.mark.long
def test_the_unit_tests_pass_under_the_race_detector():
    done = go("test", "-race", "-vet=off", "-count=1", "-cpu=4", ".", CGO_ENABLED="1")

    assert done.returncode == 0, done.stdout + done.stderr
    assert "ok" in done.stdout


def test_the_module_requires_no_other():
    assert "require" not in (MODULE / "go.mod").read_text()
    assert not (MODULE / "go.sum").exists()


def test_the_package_imports_the_standard_library_alone():
    done = go("list", "-deps", "-f", "{{if not .Standard}}{{.ImportPath}}{{end}}", "./...")
    foreign = {line for line in done.stdout.split() if not line.startswith("github.com/cpod-ai/cpod-sdk-go")}

    assert (done.returncode, foreign) == (0, set())


def test_nothing_happens_when_the_package_is_loaded_and_nothing_in_it_changes():
    sources = {path.name: path.read_text() for path in MODULE.glob("*.go") if not path.name.endswith("_test.go")}
    changing = {
        name: found
        for name, text in sources.items()
        if (found := re.findall(r"^func init\(|^var \w+\b(?! = errors\.New)[^\n]*$", text, re.MULTILINE))
    }

    assert changing == {}


def test_every_generated_file_says_so_in_its_first_line():
    marked = {path.name for path in MODULE.glob("*.go") if re.match(r"// Code generated .* DO NOT EDIT\.\n", path.read_text())}

    assert {"client.go", "spec.go", "actions.go", "people.go", "data_sources.go"} <= marked
    assert len(marked) == 35


def test_every_file_that_is_written_by_hand_says_what_it_is_responsible_for():
    silent = [str(path.relative_to(MODULE)) for path in MODULE.rglob("*.go") if not path.read_text().startswith("// ")]

    assert silent == []
