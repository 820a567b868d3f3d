"""The statements of cPod by the bare driver: `python -m benchmarks.bare DATABASE SECONDS` prints answers per second as JSON."""

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

import asyncpg
import uvloop

from cpod_backend.contract.model import load
from cpod_backend.stores.postgres import queries
from cpod_backend.stores.postgres.columns import columns
from cpod_backend.stores.postgres.pool import SESSION
from cpod_backend.stores.postgres.writes import single

# As many as a worker of cPod keeps.
CONNECTIONS = 8
PERSON = load().by_name["Person"]

Work = Callable[[Any, int], Awaitable[None]]


async def figures(database: str, seconds: float) -> dict[str, float]:
    """Reads and inserts beside the newest person that is there, in its tenant."""
    row = await newest(database)
    tenant, id = row["tenant_id"], row["id"]
    connections = [await asyncpg.connect(database, server_settings=SESSION | {"role": "cpod_app"}) for _ in range(CONNECTIONS)]
    for connection in connections:
        await connection.fetchval("select set_config('cpod.tenant', $1, false)", tenant)
    get, insert = queries.get(PERSON, held=False), single(("insert", PERSON))
    names = [column.name for column in columns(PERSON)]
    run = str(time.time_ns())

    async def read(connection: Any, _: int) -> None:
        await connection.fetch(get, tenant, [id])

    async def write(connection: Any, number: int) -> None:
        own = row | {"id": f"{id[:-8]}{number:08}", "email": f"{run}-{number}@acme.example", "employee_number": f"{run}-{number}"}
        await connection.fetch(insert, tenant, *[as_sent(own[name]) for name in names])

    return {"GET one": await rate(connections, read, seconds), "POST": await rate(connections, write, seconds)}


async def newest(database: str) -> dict[str, Any]:
    connection = await asyncpg.connect(database.replace("//cpod@", "//postgres@"))
    try:
        return dict(await connection.fetchrow("select * from cpod.person order by created_at desc limit 1"))
    finally:
        await connection.close()


def as_sent(value: Any) -> Any:
    """Times go over the wire as text."""
    return value.isoformat() if hasattr(value, "isoformat") else value


async def rate(connections: list[Any], work: Work, seconds: float) -> float:
    done, begin = 0, time.perf_counter()

    async def one(connection: Any) -> None:
        nonlocal done
        while time.perf_counter() < begin + seconds:
            done += 1
            await work(connection, done)

    await asyncio.gather(*map(one, connections))
    return done / (time.perf_counter() - begin)


if __name__ == "__main__":
    print(json.dumps(uvloop.run(figures(sys.argv[1], float(sys.argv[2])))))
