"""What only a database that others hold can show: requests that wait for one another."""

import asyncio

import asyncpg
import httpx

from tests.production.cluster import PATIENCE, Cluster, cluster_on, eventually
from tests.services import Postgres, as_superuser, asyncio_run

HELD = "select 1 from cpod.counter where tenant_id = 'waiting' and name like 'Ticket.%' for update"
WAITING = "select 1 from pg_locks where not granted"


def test_a_second_try_while_the_first_still_runs_is_a_conflict_and_later_gets_its_answer(postgres: Postgres):
    database = postgres.migrated()
    with cluster_on(postgres.server, database_url=database) as cluster:
        api = cluster.api("waiting")
        api.make("Ticket")
        answers = asyncio_run(try_twice(cluster, database, api.token))
    first, second, third = answers
    assert [answer.status_code for answer in answers] == [201, 409, 201]
    assert second.headers["content-type"] == "application/problem+json"
    assert third.headers["idempotency-replayed"] == "true"
    assert third.json()["data"] == first.json()["data"]


async def try_twice(cluster: Cluster, database: str, token: str) -> list[httpx.Response]:
    """Holds the counter of tickets while the same request comes twice, then lets go, and sends it a third time."""
    headers = {"authorization": f"Bearer {token}", "idempotency-key": "once"}
    holder = await asyncpg.connect(as_superuser(database))
    async with httpx.AsyncClient(base_url=cluster.address, headers=headers, timeout=PATIENCE) as client:
        try:
            async with holder.transaction():
                await holder.fetch(HELD)
                first = asyncio.create_task(client.post("/v1/helpdesk", json={"title": "Once"}))
                await asyncio.to_thread(eventually, lambda: bool(cluster.rows(WAITING)))
                second = await client.post("/v1/helpdesk", json={"title": "Once"})
            return [await first, second, await client.post("/v1/helpdesk", json={"title": "Once"})]
        finally:
            await holder.close()
