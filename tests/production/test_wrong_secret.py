"""What runs with another secret than the database was sealed with is refused before it seals anything; what an earlier version let in can be ended."""

import json
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

import httpx
import pytest

from cpod_backend.api.oauth.keys import make_key
from cpod_backend.api.oauth.rotation import rotated
from cpod_backend.commands.credentials import Installation, register_application
from cpod_backend.production.parts import Parts
from cpod_backend.settings import ServerSettings
from tests.deployments import PUBLIC_URL, running
from tests.production.cluster import eventually
from tests.production.test_commands import cpod
from tests.services import Postgres, as_superuser, asyncio_run

T = TypeVar("T")

SECRET, WRONG, NEW = (f"{which} secret that is long enough for tests" for which in ("a", "another", "a new"))
REFUSED = (
    "cpod: CPOD_SECRET_KEY opens none of the signing keys in the database: set the secret that they were made with, behind a new one and a "
    "comma where that is to take its place; where it is lost, `cpod keys rotate --secret-lost` ends them\n"
)
REGISTER = ("app", "register", "--tenant", "acme", "--name", "ops", "--scope", "*")
WITHIN = 5.0
"""Seconds in which every server refuses a token of a credential that has ended."""


@pytest.fixture
def database(postgres: Postgres) -> str:
    """A database of its own, with tables and nothing in them."""
    return postgres.migrated()


@pytest.fixture(scope="module")
def registered(postgres: Postgres) -> str:
    """A database that holds one credential, and has never been served from."""
    database = postgres.migrated()
    register(database)
    return database


def command(database: str, *words: str, secret: str = SECRET):
    return cpod(*words, CPOD_DATABASE_URL=database, CPOD_SECRET_KEY=secret)


def printed(database: str, *words: str, secret: str = SECRET):
    """What a command prints that does what it was asked."""
    done = command(database, *words, secret=secret)
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


def serving(database: str, secret: str = SECRET) -> running:
    return running("serve", "--port", "0", CPOD_DATABASE_URL=database, CPOD_SECRET_KEY=secret, CPOD_PUBLIC_URL=PUBLIC_URL)


def token(address: str, made: dict[str, str]) -> dict[str, str]:
    """A header with a new token of the application."""
    body = {"client_id": made["clientId"], "client_secret": made["clientSecret"], "grant_type": "client_credentials"}
    answer = httpx.post(f"{address}/api/v1/auth/token", json=body)
    assert answer.status_code == 200, answer.text
    return {"Authorization": f"Bearer {answer.json()['access_token']}"}


def published(address: str) -> list[str]:
    return [key["kid"] for key in httpx.get(f"{address}/.well-known/jwks.json").json()["keys"]]


def status(address: str, path: str, header: dict[str, str]) -> int:
    return httpx.get(f"{address}/v1/{path}", headers=header).status_code


def within(database: str, secret: str, work: Callable[[Parts], Coroutine[Any, Any, T]]) -> T:
    """Does work on the database with a secret that no command looks at."""

    async def run() -> T:
        parts = Parts(ServerSettings(database_url=database, secret_key=secret))
        try:
            return await work(parts)
        finally:
            await parts.close()

    return asyncio_run(run())


def register(database: str) -> dict[str, Any]:
    """A credential of acme, as `cpod app register` makes it."""
    return within(
        database, SECRET, lambda parts: register_application(Installation(parts.world, parts.keyring, parts.seal), "acme", "ops", ["*"])
    )


def keys(database: str) -> list[str]:
    return [key.id for key in within(database, SECRET, lambda parts: parts.keyring.keys())]


def rotate(database: str, secret: str, lead: float, *, compromised: bool = False) -> str:
    """What earlier versions did when they were told to rotate the keys with any secret; gives the id of the new key."""

    async def work(parts: Parts) -> str:
        now = parts.clock.seconds()
        new = make_key(parts.seal, now)
        await parts.keyring.revise(lambda present: rotated(present, new, now, lead, compromised=compromised))
        return new.id

    return within(database, secret, work)


@pytest.mark.parametrize("words", [
    REGISTER, ("keys", "rotate"), ("keys", "rotate", "--compromised"), ("db", "reseal"), ("serve", "--port", "0"), ("serve", "--port", "0", "--workers", "2"),
], ids=" ".join)  # fmt: skip
def test_another_secret_than_that_of_the_first_credential_is_refused_and_changes_nothing(registered, words):
    held = keys(registered)
    done = command(as_superuser(registered) if words[0] == "db" else registered, *words, secret=WRONG)

    assert (done.returncode, done.stdout, done.stderr) == (1, "", REFUSED)
    assert keys(registered) == held


def test_a_server_signs_with_the_key_of_the_first_credential_and_finds_nothing_that_it_cannot_open(database):
    made = printed(database, *REGISTER)
    (key,) = printed(database, "keys", "list")
    assert command(database, *REGISTER, secret=WRONG).returncode == 1

    with serving(database) as address:
        header = token(address, made)
        assert status(address, "integration", header) == 200
        assert published(address) == [key["kid"]]
    assert (key["state"], keys(database)) == ("active", [key["kid"]])


def test_what_cannot_be_registered_makes_no_key(database):
    assert command(database, "app", "register", "--tenant", "acme", "--name", "ops", "--scope", "people:fly").returncode == 1

    assert keys(database) == []


def test_a_new_secret_before_the_old_one_makes_what_it_then_opens_alone(registered):
    printed(registered, "keys", "rotate", secret=f"{NEW},{SECRET}")

    assert printed(registered, *REGISTER, secret=NEW)["clientId"].endswith("@acme")


def test_a_strange_key_delays_no_revocation_and_is_ended_while_servers_run(database):
    made, going = register(database), register(database)
    with serving(database) as here:
        header, gone = token(here, made), token(here, going)
        strange = rotate(database, WRONG, 600)
        with serving(database) as there:
            assert (status(there, "people", header), status(there, "people", gone)) == (200, 200)
            assert httpx.delete(f"{here}/v1/integration/{going['applicationId']}", headers=header).status_code == 204
            eventually(lambda: status(there, "people", gone) == 401, WITHIN)

            assert strange in published(there)
            new = printed(database, "keys", "rotate", "--compromised")[-1]["kid"]
            eventually(lambda: status(there, "people", header) == 401)
            assert published(there) == [new]
            assert status(here, "people", token(there, made)) == 200


def test_where_only_strange_keys_are_left_it_takes_a_word_to_end_them(database):
    register(database)
    strange = rotate(database, WRONG, 0, compromised=True)
    for words in (("serve", "--port", "0"), ("keys", "rotate", "--compromised"), REGISTER):
        done = command(database, *words)
        assert (done.returncode, done.stderr) == (1, REFUSED)

    listed = printed(database, "keys", "rotate", "--secret-lost")
    assert [(key["kid"] == strange, key["endsAt"] is None) for key in listed] == [(True, False), (False, True)]
    with serving(database) as address:
        assert published(address) == [key["kid"] for key in listed]


def test_a_lost_secret_takes_no_lead(database):
    done = command(database, "keys", "rotate", "--secret-lost", "--lead", "600")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("cpod: --lead does not go with --secret-lost, which ends the old keys after 10 seconds.")


def test_a_server_starts_on_keys_that_have_ended_whoever_sealed_them(database):
    made = register(database)
    strange = rotate(database, WRONG, 0)
    mine = rotate(database, SECRET, 0, compromised=True)
    assert strange in keys(database)

    with serving(database) as address:
        assert status(address, "people", token(address, made)) == 200
        assert published(address) == [mine]
