"""The services that other tests use: a database of one's own, made in a moment, and an S3 server."""

import asyncpg

from cpod_backend.embedded.signing import send
from tests.services import asyncio_run


async def run(url: str, sql: str) -> list:
    connection = await asyncpg.connect(url)
    try:
        return [row[0] for row in await connection.fetch(sql)]
    finally:
        await connection.close()


def test_each_database_is_fresh_and_a_copy_holds_what_its_template_held(postgres):
    first = postgres.fresh_database()
    asyncio_run(run(first, "create table things as select 'one' as name"))
    copy, empty = postgres.fresh_database(template=first), postgres.fresh_database()
    asyncio_run(run(copy, "insert into things values ('two')"))

    assert asyncio_run(run(first, "select name from things")) == ["one"]
    assert asyncio_run(run(copy, "select name from things")) == ["one", "two"]
    assert asyncio_run(run(empty, "select to_regclass('things') is null")) == [True]


def test_the_s3_server_takes_an_object(s3):
    assert send(s3.endpoint, s3.credentials, "PUT", f"/{s3.bucket}/services/one", b"1")[0] == 200
