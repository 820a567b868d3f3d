"""Commands on a database that is not there or not ready end with one clear line, as the server does."""

import asyncio
import os
import socket
import subprocess
import sys

import asyncpg
import pytest

from tests.services import Postgres, as_superuser, asyncio_run

COMMANDS = [("app", "register", "--tenant", "acme", "--name", "ops", "--scope", "*"), ("keys", "list"), ("storage", "sweep")]


def cpod(*words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"CPOD_SECRET_KEY": "a secret that is long enough for tests"} | settings
    return subprocess.run([sys.executable, "-m", "cpod_backend", *words], capture_output=True, text=True, env=environment, timeout=60)


def told(done: subprocess.CompletedProcess[str]) -> list[str]:
    """What a command says that ends without doing what it was asked."""
    assert (done.returncode in (1, 2), done.stdout) == (True, "")
    assert all(line.startswith("cpod: ") for line in done.stderr.splitlines()), done.stderr
    return [line.removeprefix("cpod: ") for line in done.stderr.splitlines()]


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_an_empty_database_is_told_with_what_to_do(postgres: Postgres, words):
    done = cpod(*words, CPOD_DATABASE_URL=postgres.fresh_database())

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "cpod: the database is empty: cpod db migrate makes the tables\n"


@pytest.mark.parametrize("words", [*COMMANDS, ("db", "check"), ("serve", "--port", "0")], ids=" ".join)
def test_a_database_that_is_not_there_is_told_in_one_line(postgres: Postgres, words):
    done = cpod(*words, CPOD_DATABASE_URL=postgres.server.url_of("no_such_database"))

    assert (done.returncode in (1, 2), done.stdout) == (True, "")
    assert done.stderr.splitlines() == ['cpod: the database cannot be reached: database "no_such_database" does not exist']


def test_secrets_of_an_empty_database_cannot_be_sealed_anew(postgres: Postgres):
    (line,) = told(cpod("db", "reseal", CPOD_DATABASE_URL=as_superuser(postgres.fresh_database())))

    assert line.endswith("does not exist: cpod db migrate makes the tables")


LOCKS = {
    "select pg_advisory_lock(6725413208)": "another cpod db migrate runs on this database; wait until it ends, and run this one again",
    "begin; lock table cpod.migration": "a table of cPod is in use for too long; nothing was done, so try again",
}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_migration_that_waits_too_long_for_another_one_says_so(postgres: Postgres, lock):
    url = as_superuser(postgres.migrated())

    async def work():
        holder = await asyncpg.connect(url)
        await holder.execute(lock)
        said = await asyncio.to_thread(cpod, "db", "migrate", CPOD_DATABASE_URL=url)
        await holder.close()
        return told(said)

    assert asyncio_run(work()) == [LOCKS[lock]]


@pytest.mark.parametrize("words", [*COMMANDS, ("db", "check"), ("serve", "--port", "0")], ids=" ".join)
def test_a_role_without_rights_is_told_to_name_another(postgres: Postgres, stranger, words):
    url = postgres.migrated().replace("//cpod@", f"//{stranger}@")

    assert told(cpod(*words, CPOD_DATABASE_URL=url)) == [
        "permission denied for schema cpod: name the role that owns the tables of cPod, in CPOD_DATABASE_URL or --database-url"
    ]


@pytest.fixture(scope="module")
def stranger(postgres: Postgres) -> str:
    """A role that may log in and nothing else."""
    postgres.server.psql("create role stranger login", role="postgres")
    return "stranger"


@pytest.mark.parametrize("words", [("db", "check"), ("serve", "--port", "0")], ids=" ".join)
def test_a_database_that_takes_no_writes_where_only_such_a_one_will_do_is_told_in_one_line(postgres: Postgres, words):
    url = postgres.migrated()
    name = url.partition("@/")[2].partition("?")[0]
    postgres.server.psql(f"alter database {name} set default_transaction_read_only = on", role="postgres")

    (line,) = told(cpod(*words, CPOD_DATABASE_URL=f"{url}&target_session_attrs=read-write"))

    assert line.startswith("the database cannot be reached: ")


DAMAGED = "every migration is applied, so cpod db migrate does not mend this: make again what is missing, or restore a backup"


@pytest.mark.parametrize("words", [("db", "check"), ("serve", "--port", "0"), ("keys", "list")], ids=" ".join)
def test_a_damaged_database_is_not_said_to_need_a_migration(postgres: Postgres, words):
    url = postgres.migrated()
    ran(url, "drop index cpod.revocation__until", "alter table cpod.person drop constraint person_pkey")

    assert told(cpod(*words, CPOD_DATABASE_URL=url)) == [
        "the index person_pkey is missing",
        "the index revocation__until is missing",
        DAMAGED,
    ]


def test_a_database_that_a_migration_is_missing_from_is_told_which_command_brings_it(postgres: Postgres):
    url = postgres.migrated()
    ran(url, "delete from cpod.migration where number = 2")

    assert told(cpod("serve", "--port", "0", CPOD_DATABASE_URL=url)) == [
        "migration 0002_credentials is not applied", "cpod db migrate brings the database to this version"
    ]  # fmt: skip


def test_a_database_that_is_newer_is_used_by_the_version_before_and_only_not_migrated(postgres: Postgres):
    url = postgres.migrated()
    ran(
        url,
        "insert into cpod.migration (number, name, digest) values (9999, '9999_future', '')",
        "alter table cpod.person add column later text",
    )

    assert [cpod(*words, CPOD_DATABASE_URL=url).returncode for words in (("db", "check"), ("keys", "list"))] == [0, 0]
    assert told(cpod("db", "migrate", CPOD_DATABASE_URL=url)) == [
        "the database has migration 9999, which this version of cPod does not know: use the newer version"
    ]


def test_of_much_damage_a_start_tells_the_first_lines_and_the_check_tells_all(postgres: Postgres):
    url = postgres.migrated()
    ran(url, "drop table cpod.person cascade")

    all_of_it = told(cpod("db", "check", CPOD_DATABASE_URL=url))
    first = told(cpod("serve", "--port", "0", CPOD_DATABASE_URL=url))

    assert (len(all_of_it) > 12, len(first)) == (True, 12)
    assert (first[:10], first[11]) == (all_of_it[:10], all_of_it[-1])
    assert first[10] == f"{len(all_of_it) - 11} more: cpod db check tells all"


def test_rights_that_the_serving_role_has_lost_are_told_with_what_gives_them_back(postgres: Postgres):
    url = as_superuser(postgres.migrated())
    ran(url, "revoke delete on cpod.person from cpod_app")

    (line,) = told(cpod("db", "check", CPOD_DATABASE_URL=url))

    assert line.startswith("the role cpod_app may not read and write the table person: have its owner run: ")
    ran(url, *line.partition("run: ")[2].split("; "))
    assert cpod("db", "check", CPOD_DATABASE_URL=url).returncode == 0


def ran(url: str, *statements: str) -> None:
    async def work():
        connection = await asyncpg.connect(as_superuser(url))
        for statement in statements:
            await connection.execute(statement)
        await connection.close()

    asyncio_run(work())


def test_settings_that_go_into_a_program_are_not_cut():
    address = f"postgresql://cpod@{'a' * 60}.example.com:5432/{'b' * 60}"
    shown = cpod("serve", "--print-settings", CPOD_DATABASE_URL=address).stdout

    (line,) = [line for line in shown.splitlines() if line.strip().startswith("CPOD_DATABASE_URL")]
    assert f" {address}  Where the database is, with user and password." in line


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
