"""The server under test as the fuzzer's hooks see it: where it is, and how its records are taken away."""

import os

import asyncpg
import httpx

from tests.services import asyncio_run

EMPTIED = """
do $$ declare held record; begin
    for held in select table_name from information_schema.columns where table_schema = 'cpod' and column_name = 'tenant_id' loop
        execute format('delete from cpod.%I where tenant_id = {tenant}', held.table_name);
    end loop;
end $$
"""


class FuzzedServer:
    """What the environment names, as `fuzz.py` sets it."""

    def __init__(self) -> None:
        self.token = os.environ["FUZZ_TOKEN"]
        self.connection = httpx.Client(base_url=os.environ["FUZZ_ADDRESS"], timeout=30)
        self._database = os.environ.get("FUZZ_DATABASE")

    def empty(self) -> None:
        """Leaves no record. In production this goes by the database, behind the server's back: no request can do it, and the token stays good."""
        if self._database is None:
            self.connection.post("/_emulator/reset", json={"to": "empty"}).raise_for_status()
        else:
            # Reading the audit trail settles it: an event of these records that was made after them would meet the next scenario.
            settled = self.connection.get("/v1/telemetry", headers={"authorization": f"Bearer {self.token}"})
            settled.raise_for_status()
            asyncio_run(_execute(self._database, EMPTIED.format(tenant=f"''{os.environ['FUZZ_TENANT']}''")))


async def _execute(database: str, statement: str) -> None:
    connection = await asyncpg.connect(database)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
