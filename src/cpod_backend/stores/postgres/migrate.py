"""Brings a database to the version of this program, and compares it with the model."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

import asyncpg
from msgspec import Struct

from cpod_backend.contract.model import Model
from cpod_backend.stores.postgres.columns import columns
from cpod_backend.stores.postgres.schema import OWN, ROLE, SHARED, index_names

FOLDER = Path(__file__).parent / "migrations"
# Any number does that no other program uses in the same database.
LOCK = 6_725_413_208
ALONE = "-- outside a transaction"

SETTINGS = {
    "application_name": "cpod db migrate",
    # A change of a table waits for whoever uses it, and whoever comes next waits behind it: better to give up and say so.
    "lock_timeout": "5s",
}

FAULTS = (asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError, OSError, TimeoutError)
"""What a database raises that is away, goes away, or does not do what it is asked."""

SHOWN = 10
"""Lines that a start tells of what is found; among thousands the last, which says what to do, would not be seen."""

BEHIND = "cpod db migrate brings the database to this version"
DAMAGED = "every migration is applied, so cpod db migrate does not mend this: make again what is missing, or restore a backup"

# Since PostgreSQL 16 a member of a role need not be allowed to act as it.
ACTS_AS = "case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end"
MAKE_ROLE = f"do $$ begin create role {ROLE} nologin; exception when duplicate_object or unique_violation then null; end $$"
MAKE_LIST = f"""
create table cpod.migration (
    number integer primary key, name text not null, digest text not null, applied_at timestamptz not null default now()
);
grant select on cpod.migration to {ROLE};
"""


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
    async with connected(url) as connection:
        await _lock(connection)
        await _prepare(connection)
        done = await _done(connection)
        _refuse_strange(done, wanted)
        pending = [migration for migration in wanted if migration.number not in done]
        for migration in pending:
            await _apply(connection, migration)
        await _trust(connection)
        return [migration.name for migration in pending]


async def check(url: str, model: Model, wanted: list[Migration], *, walled: bool = True) -> list[str]:
    """What the database lacks or has otherwise than the model wants it, one line each, and a last one that says what to do. Raises MigrationError.

    walled: whether requests are served with the role that row-level security holds.
    """
    async with connected(url) as connection:
        if await connection.fetchval("select to_regclass('cpod.migration')") is None:
            return ["the database is empty: cpod db migrate makes the tables"]
        done = await _done(connection)
        pending = [f"migration {migration.name} is not applied" for migration in wanted if migration.number not in done]
        damage = await _differences(connection, model)
        rights = [] if pending or damage else await _missing_rights(connection, ROLE if walled else None)
        remedy = [BEHIND] if pending else [DAMAGED] if damage else []
        return [*pending, *damage, *rights, *remedy]


async def require(url: str, model: Model, wanted: list[Migration], *, walled: bool) -> None:
    """Raises MigrationError where the database is not as the model wants it, with the first lines of what `check` finds."""
    found = await check(url, model, wanted, walled=walled)
    if len(found) > SHOWN + 1:
        found = [*found[:SHOWN], f"{len(found) - SHOWN - 1} more: cpod db check tells all", found[-1]]
    if found:
        raise MigrationError("\n".join(found))


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[Any]:
    """A connection for work on the tables, closed at the end. Raises MigrationError, also for what the database refuses meanwhile."""
    connection = await _connect(url)
    try:
        yield connection
    except asyncpg.InsufficientPrivilegeError as error:
        raise MigrationError(
            f"{_first_line(error)}: name the role that owns the tables of cPod, in CPOD_DATABASE_URL or --database-url"
        ) from None
    except (asyncpg.UndefinedTableError, asyncpg.InvalidSchemaNameError) as error:
        raise MigrationError(f"{_first_line(error)}: cpod db migrate makes the tables") from None
    except asyncpg.LockNotAvailableError:
        raise MigrationError("a table of cPod is in use for too long; nothing was done, so try again") from None
    except FAULTS as error:
        raise MigrationError(f"the database does not do its work: {_first_line(error)}") from None
    finally:
        await connection.close()


async def _connect(url: str) -> Any:
    try:
        return await asyncpg.connect(url, timeout=5, server_settings=SETTINGS)
    except (*FAULTS, ValueError) as error:
        raise MigrationError(f"the database cannot be reached: {_first_line(error)}") from None


def _first_line(error: Exception) -> str:
    """What went wrong. The driver puts details and hints of the server on lines below it."""
    return str(error).partition("\n")[0] or type(error).__name__


async def _lock(connection: Any) -> None:
    """Lets one process migrate at a time."""
    try:
        await connection.execute("select pg_advisory_lock($1)", LOCK)
    except asyncpg.LockNotAvailableError:
        raise MigrationError("another cpod db migrate runs on this database; wait until it ends, and run this one again") from None


async def _prepare(connection: Any) -> None:
    """The schema, the role that requests are served with, and the list of migrations. What is there already needs no right to make it."""
    user, database = await connection.fetchrow("select quote_ident(current_user), quote_ident(current_database())")
    grant = f"grant {ROLE} to {user}"
    await _unless(connection, f"exists (select from pg_roles where rolname = '{ROLE}')", MAKE_ROLE, f"create role {ROLE} nologin; {grant}")
    await _unless(connection, f"pg_has_role('{ROLE}', {ACTS_AS})", grant, grant)
    await _unless(connection, "to_regnamespace('cpod') is not null", "create schema cpod", f"grant create on database {database} to {user}")
    usage = f"grant usage on schema cpod to {ROLE}"
    await _unless(connection, f"has_schema_privilege('{ROLE}', 'cpod', 'usage')", usage, usage)
    await _unless(connection, "to_regclass('cpod.migration') is not null", MAKE_LIST, f"grant all on schema cpod to {user}")


async def _unless(connection: Any, condition: str, statement: str, remedy: str) -> None:
    """Runs a statement where the condition does not hold. Raises MigrationError with what somebody else must run where this role may not."""
    if await connection.fetchval(f"select {condition}"):
        return
    try:
        await connection.execute(statement)
    except asyncpg.InsufficientPrivilegeError as error:
        raise MigrationError(f"{_first_line(error)}: have a superuser run: {remedy}") from None


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
        raise MigrationError(f"migration {migration.name} failed: {_first_line(error)}") from None


async def _trust(connection: Any) -> None:
    """Lets indexes for words and lists work behind row-level security.

    PostgreSQL puts the wall's condition before operators that might tell of the rows that they see in
    an error. These do not, but only a superuser may say so; without one, such filters scan a tenant's rows.
    """
    if await connection.fetchval("select rolsuper from pg_roles where rolname = current_user"):
        for function in ("textlike(text, text)", "arrayoverlap(anyarray, anyarray)", "arraycontains(anyarray, anyarray)"):
            await connection.execute(f"alter function pg_catalog.{function} leakproof")


async def _missing_rights(connection: Any, role: str | None) -> list[str]:
    """What the role that requests are served with may not do, and what mends it; None stands for the role of the address itself."""
    user = await connection.fetchval("select quote_ident(current_user)")
    if role and not await connection.fetchval("select exists (select from pg_roles where rolname = $1)", role):
        return [f"the role {role} is missing: have a superuser run: create role {role} nologin; grant {role} to {user}"]
    if role and not await connection.fetchval(f"select pg_has_role($1, {ACTS_AS})", role):
        return [f"the role {user} may not act as {role}, which serves requests: have a superuser run: grant {role} to {user}"]
    closed = await connection.fetch(
        "select relname from pg_class, coalesce($1, current_user::text) serving "
        "where relnamespace = 'cpod'::regnamespace and relkind in ('r', 'p') and relname <> 'migration' and not ("
        "has_schema_privilege(serving, 'cpod', 'usage') and has_table_privilege(serving, pg_class.oid, 'select') and "
        "has_table_privilege(serving, pg_class.oid, 'insert') and has_table_privilege(serving, pg_class.oid, 'update') and "
        "has_table_privilege(serving, pg_class.oid, 'delete')) order by relname",
        role,
    )
    serving = role or user
    grants = f"grant usage on schema cpod to {serving}; grant select, insert, update, delete on all tables in schema cpod to {serving}"
    return [f"the role {serving} may not read and write the table {name}: have its owner run: {grants}" for (name,) in closed[:1]]


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
    for name in [*OWN, *SHARED, *(entity.snake for entity in model.entities)]:
        if name not in tables:
            yield f"the table {name} is missing"
        elif name not in walls and name not in SHARED:
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
            yield f"the index {name} is not valid: reindex index cpod.{name} builds it anew"
