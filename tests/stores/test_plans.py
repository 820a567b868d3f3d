"""Every shape of query on 100,000 people uses an index where one should serve, behind the wall between tenants too."""

import json
from types import SimpleNamespace

import asyncpg
import pytest

from cpod_backend.stores.postgres import queries
from cpod_backend.stores.postgres.pool import Pool
from cpod_backend.stores.postgres.schema import ROLE
from cpod_backend.stores.protocol import Condition, Query, Sort
from tests.client import model
from tests.services import as_superuser, asyncio_run

PERSON = model().by_name["Person"]
ROWS = 100_000
ID = "per-{:026}"

# Two tenants share the table; letters of the number make words that few people have.
FILL = f"""
insert into cpod.person (tenant_id, id, version, document, fields, created_at, updated_at, tags, email, status, type, manager_id, department, search)
select case when n % 10 = 0 then 'small' else 'big' end, 'per-' || lpad(n::text, 26, '0'), 1, '{{}}', 0,
    timestamptz '2026-01-01' + n * interval '1 second', timestamptz '2026-01-01' + n * interval '1 minute',
    array['t' || n % 1000], 'p' || n || '@acme.example', case when n % 50 = 0 then 'on_leave' else 'active' end, 'employee',
    'per-' || lpad((n / 100)::text, 26, '0'), 'd' || n % 7, md5(n::text) || ' smith'
from generate_series(1, {ROWS}) as n;
insert into cpod.tally (tenant_id, entity, shard, live, known) values ('big', 'Person', 0, {ROWS * 9 // 10}, {ROWS * 9 // 10});
"""


@pytest.fixture(scope="module")
def crowded(postgres) -> str:
    """A database with many people, as the planner knows."""
    url = postgres.migrated()
    # So many that all rows are looked at: of a sample, drawn anew for each run, two plans that cost nearly the same change places now and then.
    run_in(url, "set default_statistics_target = 1000", FILL, "vacuum analyze")
    return url


@pytest.fixture(scope="module")
def unknown(postgres) -> str:
    """A database with a thousand people of one tenant, of whom the planner knows nothing yet."""
    url = postgres.migrated()
    run_in(url, "alter table cpod.person set (autovacuum_enabled = false)", FILL.replace(str(ROWS), "1000"))
    return url


def run_in(url: str, *statements: str) -> None:
    """Runs them on a connection of their own: those of a store give no statement as long as these take."""

    async def work():
        connection = await asyncpg.connect(as_superuser(url))
        try:
            for statement in statements:
                await connection.execute(statement)
        finally:
            await connection.close()

    asyncio_run(work())


def plan(url: str, text: str, arguments: list) -> dict:
    """The plan as the store runs it: one for all values, since its sessions plan each statement once."""

    async def work():
        pool = Pool(url, role=ROLE)
        async with pool.connection("big") as connection:
            await connection.execute(f"prepare shape as {text}")
            values = ", ".join(literal(argument) for argument in ("big", *arguments))
            rows = await connection.fetch(f"explain (analyze, format json) execute shape ({values})")
        await pool.close()
        return json.loads(rows[0][0])[0]["Plan"]

    return asyncio_run(work())


def literal(value: object) -> str:
    match value:
        case None:
            return "null"
        case list():
            return f"array[{', '.join(map(literal, value))}]"
        case str():
            return "'" + value.replace("'", "''") + "'"
    return str(value)


def nodes(plan: dict) -> list[dict]:
    return [plan, *(node for part in plan.get("Plans", []) for node in nodes(part))]


def found(query: Query) -> tuple[str, list]:
    return queries.find(PERSON, query)


def counted(query: Query) -> tuple[str, list]:
    return queries.count(PERSON, query)


def where(attr: str, op: str, *values: object) -> tuple[Condition, ...]:
    return (Condition(attr, op, values),)


def holding(email: str) -> tuple[str, list]:
    text, values = queries.holder(PERSON, ("email",), SimpleNamespace(id=ID.format(7)), SimpleNamespace(email=email))
    return text, [ID.format(7), *values]


WORD = "1679091c5a880faf"
SHAPES = {
    "one by id": (queries.get(PERSON, held=False), [[ID.format(77_777)]]),
    "some by id, held": (queries.get(PERSON, held=True), [[ID.format(n) for n in range(101, 140, 3)]]),
    "one locked": (queries.lock(PERSON, alone=True), [ID.format(77_777)]),
    "first page": found(Query(limit=50)),
    "page by cursor": found(Query(limit=50, after=(ID.format(50_000),))),
    "page before a cursor": found(Query(limit=50, after=(ID.format(50_000),), backward=True)),
    "by a unique value": found(Query(where=where("email", "in", "p5@acme.example"), limit=50)),
    "by a reference": found(Query(where=where("manager_id", "in", ID.format(500)), limit=50)),
    "by one of two references": found(Query(where=where("manager_id", "in", ID.format(500), ID.format(501)), limit=50)),
    "by a rare status": found(Query(where=where("status", "in", "on_leave"), limit=50)),
    "by a tag": found(Query(where=where("tags", "in", "t3"), limit=50)),
    "by a word": found(Query(words=(WORD,), limit=50)),
    "by two words": found(Query(words=(WORD, "smith"), limit=50)),
    "changed since": found(Query(where=where("updated_at", "gte", "2026-03-11T00:00:00.000Z"), limit=50)),
    "those that report to a hundred people": (queries.related(PERSON, "manager_id"), [[ID.format(n) for n in range(100)], 100]),
    "count by a reference": counted(Query(where=where("manager_id", "in", ID.format(500)))),
    "count by a word": counted(Query(words=(WORD,))),
    "first page, deleted ones too": found(Query(limit=50, deleted=True)),
    "page by cursor, deleted ones too": found(Query(limit=50, deleted=True, after=(ID.format(50_000),))),
    "latest changes": found(Query(sort=(Sort("updated_at"),), limit=50)),
    "who holds a unique value": holding("P5@acme.example"),
    "deep page": found(Query(limit=50, offset=60_000)),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_an_index_serves(crowded, shape):
    text, arguments = SHAPES[shape]
    used = nodes(plan(crowded, text, arguments))
    scanned = [node for node in used if node["Node Type"] == "Seq Scan" and node["Relation Name"] == "person"]
    assert not scanned, shape


@pytest.mark.parametrize(
    "shape", [shape for shape in SHAPES if shape not in ("first page", "first page, deleted ones too", "latest changes", "deep page")]
)
def test_few_rows_are_looked_at_that_do_not_belong_to_the_answer(crowded, shape):
    text, arguments = SHAPES[shape]
    used = nodes(plan(crowded, text, arguments))
    wasted = sum(node.get("Rows Removed by Filter", 0) * node["Actual Loops"] for node in used)
    assert wasted < 500, shape


@pytest.mark.parametrize("shape", ["one by id", "some by id, held", "one locked"])
def test_reads_by_id_go_by_the_primary_key_before_anything_is_known_of_a_table(unknown, shape):
    text, arguments = SHAPES[shape]
    assert [node["Index Name"] for node in nodes(plan(unknown, text, arguments)) if "Index Name" in node] == ["person_pkey"]


def test_the_first_page_costs_as_much_as_its_rows(crowded):
    text, arguments = SHAPES["first page"]
    assert max(node["Actual Rows"] * node["Actual Loops"] for node in nodes(plan(crowded, text, arguments))) <= 50


def test_sorting_by_a_field_without_an_index_still_gives_the_right_page(crowded):
    text, arguments = found(Query(sort=(Sort("department"),), limit=5))
    assert plan(crowded, text, arguments)["Actual Rows"] == 5
