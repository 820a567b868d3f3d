"""The database as the model wants it: tables, indexes and the wall between tenants, as SQL text."""

from collections.abc import Iterator
from zlib import crc32

from cpod_backend.contract.model import EntityModel, Model
from cpod_backend.stores.postgres.columns import columns, digest_name, is_digested
from cpod_backend.stores.shelf import is_indexed

ROLE = "cpod_app"
OWN = {
    "tally": (
        "entity text not null",
        "shard smallint not null",
        "live bigint not null",
        "known bigint not null",
        "primary key (tenant_id, entity, shard)",
    ),
    "counter": ("name text not null", "value bigint not null", "primary key (tenant_id, name)"),
    "answer": (
        "key text not null",
        "digest bytea not null",
        "answer bytea not null",
        "at double precision not null",
        "primary key (tenant_id, key)",
    ),
    "draft": ("id text not null", "draft bytea not null", "primary key (tenant_id, id)"),
}
"""The tables beside those of the entities: counts of rows, counters, remembered answers, drafts of audit events."""

SHARED = {"migration": (), "signing_key": (), "revocation": ("revocation__written_by", "revocation__until")}
"""The tables that belong to the installation and not to a tenant, with their indexes: only migrations make them."""

# Rows of these tables change all the time; half a page of room keeps their changes out of the indexes.
ROOMY = ("tally", "counter")


def schema(model: Model) -> str:
    """All statements, in an order in which they can run."""
    return "\n".join(_statements(model))


def _statements(model: Model) -> Iterator[str]:
    yield "create extension if not exists pg_trgm;"
    yield "create extension if not exists btree_gin;"
    for name, lines in OWN.items():
        yield from _table(name, lines, " with (fillfactor = 50)" if name in ROOMY else "")
    for entity in model.entities:
        lines = tuple(f'"{column.name}" {column.type}{_null(column.name)}' for column in columns(entity))
        yield from _table(entity.snake, (*lines, "primary key (tenant_id, id) include (deleted_at)"))
        yield from indexes(entity)


def _null(name: str) -> str:
    return " not null" if name in ("id", "version", "document", "fields", "search") else ""


def _table(name: str, lines: tuple[str, ...], options: str = "") -> Iterator[str]:
    body = ",\n    ".join(('tenant_id text collate "C" not null', *lines))
    yield f'\ncreate table cpod."{name}" (\n    {body}\n){options};'
    yield f'alter table cpod."{name}" enable row level security;'
    yield f"create policy tenant on cpod.\"{name}\" using (tenant_id = current_setting('cpod.tenant', true));"
    yield f'grant select, insert, update, delete on cpod."{name}" to {ROLE};'


def index_names(model: Model) -> list[str]:
    """The names of all indexes, those of the primary keys too."""
    tables = [*OWN, *SHARED, *(entity.snake for entity in model.entities)]
    beside = [statement.split('"')[1] for entity in model.entities for statement in indexes(entity)]
    return [*(f"{table}_pkey" for table in tables), *(name for names in SHARED.values() for name in names), *beside]


def indexes(entity: EntityModel) -> Iterator[str]:
    """For each unique group, for what lists are filtered by most, for the order of change, and for words."""
    table = f'cpod."{entity.snake}"'
    for group in entity.declared.unique:
        keys = digest_name(group) if is_digested(entity, group) else ", ".join(f'"{attr}"' for attr in group)
        yield f'create unique index "{unique_name(entity, group)}" on {table} (tenant_id, {keys}) where deleted_at is null;'
    alone = {group[0] for group in entity.declared.unique if not is_digested(entity, group)}
    for field in entity.fields.values():
        if not is_indexed(field) or field.attr in alone:
            continue
        kind = f'using gin (tenant_id, "{field.attr}")' if field.shape.items else f'(tenant_id, "{field.attr}", id)'
        yield f'create index "{entity.snake}__{field.attr}" on {table} {kind} where deleted_at is null;'
    yield f'create index "{entity.snake}__tags" on {table} using gin (tenant_id, tags) where deleted_at is null and tags is not null;'
    yield f'create index "{entity.snake}__updated_at" on {table} (tenant_id, updated_at, id) where deleted_at is null;'
    if entity.declared.search:
        yield f'create index "{entity.snake}__search" on {table} using gin (tenant_id, search gin_trgm_ops) where deleted_at is null;'


def unique_name(entity: EntityModel, group: tuple[str, ...]) -> str:
    """The name of the index that keeps a group unique; a violation names it. PostgreSQL cuts names at 63 bytes."""
    name = f"{entity.snake}__{'__'.join(group)}__unique"
    return name if len(name) <= 63 else f"{name[:54]}_{crc32(name.encode()):08x}"
