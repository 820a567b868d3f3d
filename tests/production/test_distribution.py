"""`cpod db distribute`: the statements name every table once, and a database without Citus is told apart."""

import re
import subprocess
import sys

import asyncpg

from tests.services import asyncio_run

COMMAND = (sys.executable, "-m", "cpod_backend", "db", "distribute")


def cpod(*arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, check=False)


async def tables(url: str) -> tuple[set[str], set[str]]:
    """The tables with a tenant, and those without."""
    connection = await asyncpg.connect(url)
    rows = await connection.fetch(
        "select c.relname, exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and c.relrowsecurity) "
        "from pg_class c where c.relnamespace = 'cpod'::regnamespace and c.relkind = 'r'"
    )
    await connection.close()
    return {name for name, has in rows if has}, {name for name, has in rows if not has}


def test_every_table_is_distributed_by_tenant_or_is_the_same_on_all_nodes(database):
    printed = cpod().stdout
    of_tenants, others = asyncio_run(tables(database))

    distributed = re.findall(r"create_distributed_table\('cpod\.\"(\w+)\"', 'tenant_id'", printed)
    references = re.findall(r"create_reference_table\('cpod\.\"(\w+)\"'", printed)
    assert sorted(distributed) == sorted(of_tenants)
    assert {*references, "revocation"} == others
    assert len(distributed) + len(references) == len(printed.splitlines()) == printed.count(";\n")


def test_all_rows_of_a_tenant_lie_on_one_node():
    first, *others = (line for line in cpod().stdout.splitlines() if "create_distributed_table" in line)

    assert "colocate_with => 'none'" in first
    table = re.search(r"'(cpod\.\"\w+\")'", first)[1]
    assert all(f"colocate_with => '{table}'" in line for line in others)


def test_every_unique_index_holds_the_tenant_as_citus_demands(database):
    """Each node keeps unique what it has, so that only groups with the tenant in them stay unique."""

    async def without() -> list[str]:
        connection = await asyncpg.connect(database)
        rows = await connection.fetch(
            "select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid "
            "join pg_attribute a on a.attrelid = t.oid and a.attname = 'tenant_id' where t.relnamespace = 'cpod'::regnamespace "
            "and t.relrowsecurity and i.indisunique and not a.attnum = any(i.indkey)"
        )
        await connection.close()
        return [row[0] for row in rows]

    assert asyncio_run(without()) == []


def test_a_database_without_citus_is_left_as_it_is(database):
    done = cpod("--run", "--database-url", database)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "cpod: the database has no extension citus: install it and add the nodes, or leave the tables as they are\n"
