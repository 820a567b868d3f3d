"""The workflows of CI: valid by GitHub's JSON Schema, with few permissions, pinned actions, and commands that a developer has too.

This is no actionlint, whose program comes in no wheel: expressions are not evaluated, and shell is only looked at for what is checked here.
"""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
TARGETS = set(re.findall(r"^([\w./$()]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)) | {".venv/.ready"}


@pytest.fixture(params=FILES, ids=lambda path: path.name)
def workflow(request) -> dict[str, Any]:
    # YAML 1.1 reads the key `on` as true.
    plain = yaml.safe_load(request.param.read_text())
    return {"on" if key is True else key: value for key, value in plain.items()}


def steps(workflow: dict[str, Any]) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def validate(*files: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", *map(str, files)]
    return subprocess.run(command, capture_output=True, text=True)


def test_the_workflows_are_valid():
    assert {path.name for path in FILES} >= {"api-contract.yml", "check.yml"}

    done = validate(*FILES)

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("right", "wrong"),
    [("runs-on:", "runs-at:"), ("contents: read", "contents: look"), ("  pull_request:", "  pull_requests:"), ("steps:", "step:")],
)
def test_a_broken_workflow_is_found(tmp_path, right, wrong):
    broken = tmp_path / "broken.yml"
    broken.write_text(FILES[0].read_text().replace(right, wrong))

    assert validate(broken).returncode == 1


def test_they_may_only_read(workflow):
    assert workflow["permissions"] == {"contents": "read"}
    assert [job for job in workflow["jobs"].values() if "permissions" in job] == []


def test_every_job_ends_by_itself(workflow):
    assert all(job["timeout-minutes"] <= 60 for job in workflow["jobs"].values())


def test_every_action_is_pinned_to_a_version_and_leaves_no_token_behind(workflow):
    for step in steps(workflow):
        if "uses" in step:
            assert re.fullmatch(r"actions/[a-z-]+@v\d+\.\d+\.\d+", step["uses"]), step
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


def test_no_expression_stands_in_a_command(workflow):
    assert [step["run"] for step in steps(workflow) if "${{" in step.get("run", "")] == []


def test_what_make_is_asked_for_is_there(workflow):
    asked = {target for step in steps(workflow) for target in re.findall(r"\bmake (\S+)", step.get("run", ""))}

    assert asked and asked <= TARGETS


def test_the_contract_is_validated_in_pull_requests_that_touch_it():
    text = (ROOT / ".github" / "workflows" / "api-contract.yml").read_text()
    workflow = yaml.safe_load(text)
    watched = workflow[True]["pull_request"]["paths"]
    commands = " ".join(step.get("run", "") for step in steps(workflow))

    assert {"docs/api-contract/**", "src/cpod_backend/domains/**", "scripts/**", "sdks/**"} <= set(watched)
    assert "make contract" in commands and 'cpod contract diff "$BASE" --format markdown' in commands
    assert [step["with"]["fetch-depth"] for step in steps(workflow) if "checkout" in step.get("uses", "")] == [0]


def test_every_watched_path_is_there_but_for_the_sdks_that_are_to_come():
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "api-contract.yml").read_text())
    watched = {path.removesuffix("/**") for path in workflow[True]["pull_request"]["paths"]}

    assert {path for path in watched if not (ROOT / path).exists()} <= {"sdks"}


def test_the_tests_run_on_every_python_that_cpod_takes():
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "check.yml").read_text())

    assert workflow["jobs"]["test"]["strategy"]["matrix"]["python"] == ["3.11", "3.12", "3.13"]
    assert 'requires-python = ">=3.11,<3.14"' in (ROOT / "pyproject.toml").read_text()


def test_in_ci_the_tests_that_can_be_long_are():
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "check.yml").read_text())
    (step,) = [step for step in steps(workflow) if step.get("run") == "make test"]

    assert step["env"] == {"TEST_TORTURE_ROUNDS": "50", "TEST_OPERATIONS": "10000"}
    read = "".join((ROOT / "tests" / "production" / name).read_text() for name in ("test_shutdown.py", "test_concurrency.py"))
    assert all(f'os.environ.get("{name}"' in read for name in step["env"])
