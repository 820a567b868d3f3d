"""`cpod storage sweep` on real services: garbage goes, content stays, and what hinders it is told in one line."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from cpod_backend.settings import ServerSettings
from tests.client import Api
from tests.deployments import OnProduction, as_environment

COMMAND = (sys.executable, "-m", "cpod_backend", "storage", "sweep")


@pytest.fixture
def environment(database, s3) -> dict[str, str]:
    return as_environment(ServerSettings(database_url=database, secret_key="a secret that is long enough for tests", **s3.settings))


def cpod(environment: dict[str, str], *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, env=os.environ | environment, check=False)


def swept(environment: dict[str, str], *arguments: str) -> dict[str, Any]:
    done = cpod(environment, "--format", "json", *arguments)
    assert (done.returncode, done.stderr) == (0, "")
    return dict(json.loads(done.stdout))


@pytest.fixture
def api(on_production: OnProduction) -> Api:
    return Api.of(on_production, "sweeping")


def written(api: Api, path: str, *contents: bytes) -> str:
    made = api.post("/v1/storage", path=path).data["id"]
    for content in contents:
        assert api.request("PUT", f"/v1/storage/{made}/content", content=content).status == 200
    return str(made)


def test_what_no_record_tells_of_goes_and_the_rest_stays(api, environment):
    swept(environment, "--older-than", "0s")
    file = written(api, "a.bin", b"replaced", b"present")
    gone = written(api, "b.bin", b"deleted!")
    api.delete(f"/v1/storage/{gone}")

    assert swept(environment)["removed"] == 0
    look = swept(environment, "--older-than", "0s", "--dry-run")
    assert (look["dryRun"], look["removed"], look["removedBytes"]) == (True, 2, 16)
    assert swept(environment, "--older-than", "0s") == look | {"dryRun": False}
    assert swept(environment, "--older-than", "0s") == look | {"dryRun": False, "removed": 0, "removedBytes": 0}
    assert api.request("GET", f"/v1/storage/{file}/content").content == b"present"


def test_the_table_says_what_was_done(environment):
    assert [line.split("  ")[0].strip() for line in cpod(environment).stdout.splitlines()[1:]] == ["removed", "kept", "uploads given up"]
    assert "to be removed" in cpod(environment, "--dry-run").stdout


@pytest.mark.parametrize(("change", "arguments", "words"), [
    ({}, ("--older-than", "1 day"), "--older-than must be a time such as 90m, 24h or 7d, not 1 day"),
    ({"CPOD_S3_ENDPOINT": ""}, (), "CPOD_S3_ENDPOINT is missing: an http or https address"),
    ({"CPOD_S3_BUCKET": "elsewhere"}, (), "the S3 server does not do its work: "),
    ({"CPOD_S3_ENDPOINT": "http://127.0.0.1:9"}, (), "the S3 server does not do its work: "),
    ({"AWS_PROFILE": "nobody"}, (), "the S3 server does not do its work: ProfileNotFound"),
    ({"CPOD_SECRET_KEY": ""}, (), "CPOD_SECRET_KEY is missing: at least 32 characters that nobody can guess"),
])  # fmt: skip
def test_what_hinders_it_is_told_in_one_line(environment, change, arguments, words):
    done = cpod(environment | change, *arguments)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"cpod: {words}")
    assert done.stderr.count("\n") == 1


def test_a_database_that_is_away_is_told_in_one_line(api, environment):
    written(api, "c.bin", b"kept")

    done = cpod(environment | {"CPOD_DATABASE_URL": "postgresql://cpod@127.0.0.1:9/cpod"}, "--older-than", "0s")

    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("cpod: the database cannot be reached: ")
