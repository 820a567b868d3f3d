"""Commands on a database that is not there or not ready end with one clear line, as the server does."""

import os
import socket
import subprocess
import sys

import pytest

from tests.services import Postgres

COMMANDS = [("app", "register", "--tenant", "acme", "--name", "ops", "--scope", "*"), ("keys", "list"), ("storage", "sweep")]


def cpod(*words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"CPOD_SECRET_KEY": "a secret that is long enough for tests"} | settings
    return subprocess.run([sys.executable, "-m", "cpod_backend", *words], capture_output=True, text=True, env=environment, timeout=60)


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_an_empty_database_is_told_with_what_to_do(postgres: Postgres, words):
    done = cpod(*words, CPOD_DATABASE_URL=postgres.fresh_database())

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines() == [
        "cpod: the database is empty: cpod db migrate makes the tables",
        "cpod: cpod db migrate brings the database to this version",
    ]


@pytest.mark.parametrize("words", [*COMMANDS, ("db", "check"), ("serve", "--port", "0")], ids=" ".join)
def test_a_database_that_is_not_there_is_told_in_one_line(postgres: Postgres, words):
    done = cpod(*words, CPOD_DATABASE_URL=postgres.server.url_of("no_such_database"))

    assert (done.returncode in (1, 2), done.stdout) == (True, "")
    assert done.stderr.splitlines() == ['cpod: the database cannot be reached: database "no_such_database" does not exist']


def test_a_port_for_metrics_that_is_taken_is_named(postgres: Postgres):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        done = cpod("serve", "--port", "0", CPOD_DATABASE_URL=postgres.migrated(), CPOD_METRICS_PORT=port)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"cpod: CPOD_METRICS_PORT {port} cannot be listened on: address already in use\n"


def test_a_lead_for_compromised_keys_is_refused_and_changes_nothing(postgres: Postgres):
    database = postgres.migrated()
    done = cpod("keys", "rotate", "--compromised", "--lead", "600", CPOD_DATABASE_URL=database)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "cpod: --lead does not go with --compromised, which ends the old keys after 10 seconds. Try 'cpod keys rotate --help'.\n"
    )
    assert cpod("keys", "list", CPOD_DATABASE_URL=database).stdout == "[]\n"


@pytest.mark.parametrize("words", [("serve", "--port", "0"), ("keys", "rotate"), ("db", "reseal")], ids=" ".join)
def test_a_secret_that_was_left_out_before_the_comma_is_told_and_not_shown(words):
    done = cpod(*words, CPOD_DATABASE_URL="postgresql://", CPOD_SECRET_KEY=",the secret that was the only one until today")

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines() == [
        "cpod: CPOD_SECRET_KEY must have at least 32 characters that nobody can guess in each part between commas; part 1 has fewer"
    ]
