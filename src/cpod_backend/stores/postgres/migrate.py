"""Brings a database to the version of this program, and compares it with the model."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import asyncpg
from msgspec import Struct

from cpod_backend.contract.model import Model
from cpod_backend.stores.postgres.columns import columns
from cpod_backend.stores.postgres.schema import OWN, ROLE, index_names

FOLDER = Path(__file__).parent / "migrations"
# Any number does that no other program uses in the same database.
LOCK = 6_725_413_208
ALONE = "-- outside a transaction"

SETTINGS = {
    "application_name": "cpod db migrate",
    # A change of a table waits for whoever uses it, and whoever comes next waits behind it: better to give up and say so.
    "lock_timeout": "5s",
}


class MigrationError(Exception):
    """A database that cannot be migrated; the message says why and what to do."""


class Migration(Struct, frozen=True):
    """One numbered file. Once released it never changes, which its digest in the database holds."""

    number: int
    name: str
    text: str

    @property
    def digest(self) -> str:
        return sha256(self.text.encode()).hexdigest()


def migrations(folder: Path = FOLDER) -> list[Migration]:
    """All migrations in their order."""
    files = sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.sql"))
    return [Migration(int(file.name[:4]), file.stem, file.read_text()) for file in files]


async def migrate(url: str, wanted: list[Migration]) -> list[str]:
    """Applies what the database lacks, one process at a time, and gives the names. Raises MigrationError."""
    connection = await connect(url)
    try:
        await connection.execute("select pg_advisory_lock($1)", LOCK)
        await _prepare(connection)
        done = await _done(connection)
        _refuse_strange(done, wanted)
        pending = [migration for migration in wanted if migration.number not in done]
        for migration in pending:
            await _apply(connection, migration)
        await _trust(connection)
        return [migration.name for migration in pending]
    finally:
        await connection.close()


async def check(url: str, model: Model, wanted: list[Migration]) -> list[str]:
    """What the database lacks or has otherwise than the model wants it, one line each. Raises MigrationError."""
    connection = await connect(url)
    try:
        if await connection.fetchval("select to_regclass('cpod.migration')") is None:
            return ["the database is empty: cpod db migrate makes the tables"]
        done = await _done(connection)
        found = [f"migration {migration.name} is not applied" for migration in wanted if migration.number not in done]
        return [*found, *await _differences(connection, model)]
    finally:
        await connection.close()


async def connect(url: str) -> Any:
    """A connection for work on the tables. Raises MigrationError."""
    try:
        return await asyncpg.connect(url, timeout=5, server_settings=SETTINGS)
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, ValueError, TimeoutError) as error:
        raise MigrationError(f"the database cannot be reached: {error or type(error).__name__}") from None


async def _prepare(connection: Any) -> None:
    """The schema, the role that requests are served with, and the list of migrations."""
    try:
        await connection.execute(
            f"""
            do $$ begin
                if not exists (select from pg_roles where rolname = '{ROLE}') then create role {ROLE} nologin; end if;
            exception when duplicate_object or unique_violation then null;
            end $$;
            grant {ROLE} to current_user;
            create schema if not exists cpod;
            grant usage on schema cpod to {ROLE};
            create table if not exists cpod.migration (
                number integer primary key, name text not null, digest text not null, applied_at timestamptz not null default now()
            );
            grant select on cpod.migration to {ROLE};
            """
        )
    except asyncpg.InsufficientPrivilegeError as error:
        raise MigrationError(f"{error}: the first migration needs the right to create the role {ROLE} and the schema cpod") from None


async def _done(connection: Any) -> dict[int, str]:
    return dict(await connection.fetch("select number, digest from cpod.migration"))


def _refuse_strange(done: dict[int, str], wanted: list[Migration]) -> None:
    known = {migration.number: migration for migration in wanted}
    newer = sorted(done.keys() - known.keys())
    if newer:
        raise MigrationError(f"the database has migration {newer[-1]:04}, which this version of cPod does not know: use the newer version")
    for number, digest in sorted(done.items()):
        if known[number].digest != digest:
            raise MigrationError(f"migration {known[number].name} was another one when it was applied: restore the file")


async def _apply(connection: Any, migration: Migration) -> None:
    note = "insert into cpod.migration (number, name, digest) values ($1, $2, $3)"
    try:
        if migration.text.startswith(ALONE):
            for statement in filter(str.strip, migration.text.split(";\n")):
                await connection.execute(statement)
            await connection.execute(note, migration.number, migration.name, migration.digest)
            return
        async with connection.transaction():
            await connection.execute(migration.text)
            await connection.execute(note, migration.number, migration.name, migration.digest)
    except asyncpg.LockNotAvailableError:
        raise MigrationError(
            f"migration {migration.name} waited too long for a table in use; nothing of it is applied, so try again"
        ) from None
    except asyncpg.PostgresError as error:
        raise MigrationError(f"migration {migration.name} failed: {error}") from None


async def _trust(connection: Any) -> None:
    """Lets indexes for words and lists work behind row-level security.

    PostgreSQL puts the wall's condition before operators that might tell of the rows that they see in
    an error. These do not, but only a superuser may say so; without one, such filters scan a tenant's rows.
    """
    if await connection.fetchval("select rolsuper from pg_roles where rolname = current_user"):
        for function in ("textlike(text, text)", "arrayoverlap(anyarray, anyarray)", "arraycontains(anyarray, anyarray)"):
            await connection.execute(f"alter function pg_catalog.{function} leakproof")


async def _differences(connection: Any, model: Model) -> list[str]:
    held = await connection.fetch(
        "select c.relname, a.attname, format_type(a.atttypid, a.atttypmod) from pg_class c join pg_attribute a on a.attrelid = c.oid "
        "where c.relnamespace = 'cpod'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped"
    )
    tables: dict[str, dict[str, str]] = {}
    for table, column, type in held:
        tables.setdefault(table, {})[column] = type
    indexes = dict(
        await connection.fetch(
            "select c.relname, i.indisvalid from pg_index i join pg_class c on c.oid = i.indexrelid where c.relnamespace = 'cpod'::regnamespace"
        )
    )
    walls = {row[0] for row in await connection.fetch("select tablename from pg_policies where schemaname = 'cpod'")}
    return [*_table_differences(model, tables, walls), *_index_differences(model, indexes)]


def _table_differences(model: Model, tables: dict[str, dict[str, str]], walls: set[str]) -> Iterator[str]:
    for name in [*OWN, *(entity.snake for entity in model.entities)]:
        if name not in tables:
            yield f"the table {name} is missing"
        elif name not in walls:
            yield f"the table {name} has no policy that keeps tenants apart"
    for entity in model.entities:
        held = tables.get(entity.snake, {})
        for column in columns(entity) if held else ():
            wanted = column.type.partition(" collate")[0].replace("timestamptz", "timestamp with time zone")
            if column.name not in held:
                yield f"the column {entity.snake}.{column.name} is missing"
            elif held[column.name] != wanted:
                yield f"the column {entity.snake}.{column.name} is {held[column.name]}, not {wanted}"


def _index_differences(model: Model, indexes: dict[str, bool]) -> Iterator[str]:
    for name in index_names(model):
        if name not in indexes:
            yield f"the index {name} is missing"
        elif not indexes[name]:
            yield f"the index {name} is not valid: drop it and migrate again"
