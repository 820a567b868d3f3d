"""Who reads the database, or a copy of it, learns no secret; the secrets of the server can be changed without losing one."""

import re

import asyncpg
import pytest

from cpod_backend.production.parts import Parts
from cpod_backend.settings import ServerSettings
from tests.client import Api
from tests.deployments import production_on
from tests.production.test_commands import cpod
from tests.services import Postgres, as_superuser, asyncio_run

SECRET, OTHER = "a secret that is long enough for tests", "another secret that is long enough for tests"
MARK = "this-nobody-may-read"
CREDENTIALS = {"clientId": "example-client", "clientSecret": MARK}


def everything(database: str, *tables: str) -> str:
    """All rows of the tables as text, whosever they are; bytes as the characters that they are."""

    async def work():
        connection = await asyncpg.connect(as_superuser(database))
        try:
            return [dict(row) for table in tables for row in await connection.fetch(f'select * from cpod."{table}"')]
        finally:
            await connection.close()

    rows = asyncio_run(work())
    assert rows
    return " ".join(value.decode("latin-1") if isinstance(value, bytes) else str(value) for row in rows for value in row.values())


def client_of(server, tenant: str = "acme") -> Api:
    return Api.of(server, tenant)


def test_the_database_holds_neither_credentials_nor_the_secrets_of_webhooks(on_production, database):
    api = client_of(on_production, "at-rest")
    connector = api.make("Connector", authType="oauth2_client_credentials", credentials=CREDENTIALS)
    secret = api.make("Webhook")["secret"]
    found = everything(database, "connector", "webhook")
    assert connector["id"] in found
    assert MARK not in found
    assert secret.removeprefix("whsec_") not in found


def test_what_is_encrypted_is_read_again(on_production):
    api = client_of(on_production, "at-rest-again")
    connector = api.make("Connector", authType="oauth2_client_credentials", credentials=CREDENTIALS)
    assert api.change(connector, credentials={"more": "x"}).data["credentialKeys"] == ["clientId", "clientSecret", "more"]


def test_an_answer_that_shows_a_secret_once_is_kept_for_repetition_and_not_in_the_clear(on_production, database):
    api = client_of(on_production, "at-rest-answers")
    key, body = {"Idempotency-Key": "once"}, api.body("ApiKey")
    path = "/v1/integration/api-keys"
    first, again = api.post(path, headers=key, **body), api.post(path, headers=key, **body)
    assert first.data == again.data
    assert first.data["secret"] not in everything(database, "answer")


@pytest.fixture
def changing(postgres: Postgres):
    """A database of its own."""
    return postgres.migrated()


def test_the_secret_of_the_server_is_changed_without_losing_one(s3, changing):
    with production_on(changing, s3) as server:
        api = client_of(server)
        connector = api.make("Connector", authType="oauth2_client_credentials", credentials=CREDENTIALS)
    owner = {"CPOD_DATABASE_URL": as_superuser(changing)}

    # The connector, and the application that the client signs in with.
    said = [cpod("db", "reseal", CPOD_SECRET_KEY=f"{OTHER},{SECRET}", **owner).stdout for _ in range(2)]

    assert said == ["2 records were encrypted anew\n", "every secret is encrypted with the first key\n"]
    assert read(changing, OTHER, connector["id"]).count(MARK) == 1


def test_an_operator_without_the_tables_is_refused_and_not_told_that_all_is_done(changing):
    done = cpod("db", "reseal", CPOD_DATABASE_URL=changing)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "cpod: only the role that owns the tables can do this; name it in --database-url\n"


def test_a_record_that_no_key_opens_is_told_in_one_line(s3, changing):
    with production_on(changing, s3) as server:
        client_of(server)
    # The key is of the new secret, so that it is known, and the record is of the old one.
    assert cpod("keys", "rotate", CPOD_DATABASE_URL=changing, CPOD_SECRET_KEY=f"{OTHER},{SECRET}").returncode == 0
    done = cpod("db", "reseal", CPOD_DATABASE_URL=as_superuser(changing), CPOD_SECRET_KEY=OTHER)
    assert done.returncode == 1
    assert re.fullmatch(r"cpod: Application app-\w+ was sealed with another encryption key than those given, or was altered\n", done.stderr)


def read(database: str, secret: str, id: str) -> str:
    """The secrets of a connector of acme, opened with this secret alone."""

    async def work():
        parts = Parts(ServerSettings(database_url=database, secret_key=secret))
        try:
            async with parts.store.begin("acme") as tx:
                rows = await tx.get(parts.world.model.by_name["Connector"], [id])
                return rows[id].secrets.decode()
        finally:
            await parts.close()

    return asyncio_run(work())
