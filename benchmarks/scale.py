"""Measures lists on tables of a thousand, a hundred thousand and a million people: `python -m benchmarks.scale`."""

import argparse
import asyncio
import os
import sys
import time
from pathlib import Path
from statistics import median

import asyncpg
import httpx
from tests.services import migrated_postgres

from benchmarks import production
from benchmarks.report import table

HERE = Path(__file__).parent
SIZES = (1_000, 100_000, 1_000_000)
PAGE = 500
EDGE = 20
"""Pages at either end of a walk that are compared."""

# Each copy of the one person that came in through the API has an id, an email and a time of its own, in its columns and in its document.
COPIES = """
insert into cpod.person ({names})
select {values} from cpod.person cross join generate_series(1, {count}) as n where tenant_id = '{tenant}'
"""
CHANGED = {
    "id": "'per-' || lpad(n::text, 26, '0')",
    "email": "'p' || n || '@acme.example'",
    "employee_number": "n::text",
    "created_at": "created_at - n * interval '1 second'",
    "document": "replace(replace(document, id, 'per-' || lpad(n::text, 26, '0')), email, 'p' || n || '@acme.example')",
}


class Crowd(production.Production):
    """The production server, asked in the name of a tenant of a certain size."""

    def first_request(self) -> None:
        httpx.get(f"{self.base}/health").raise_for_status()

    def sign_in(self, tenant: str) -> httpx.Client:
        return httpx.Client(base_url=self.base, headers=self.signed_in(tenant), timeout=120)


async def fill(database: str, tenant: str, size: int) -> None:
    """Makes the one person of the tenant `size` people, as the planner then knows."""
    connection = await asyncpg.connect(database.replace("//cpod@", "//postgres@"))
    try:
        rows = await connection.fetch(
            "select column_name from information_schema.columns where table_schema = 'cpod' and table_name = 'person'"
        )
        names = [row[0] for row in rows]
        values = ", ".join(CHANGED.get(name, f'"{name}"') for name in names)
        quoted = ", ".join(f'"{name}"' for name in names)
        await connection.execute(COPIES.format(names=quoted, values=values, count=size - 1, tenant=tenant))
        await connection.execute(f"update cpod.tally set live = {size}, known = {size} where tenant_id = '{tenant}' and entity = 'Person'")  # noqa: S608
        await connection.execute("vacuum analyze cpod.person")
    finally:
        await connection.close()


def milliseconds(client: httpx.Client, url: str, times: int = 100) -> float:
    """The median time of an answer to one request after the other, the first ones left out: they wait for connections and plans."""
    taken = []
    for _ in range(times // 2):
        client.get(url).raise_for_status()
    for _ in range(times):
        begin = time.perf_counter()
        client.get(url).raise_for_status()
        taken.append(time.perf_counter() - begin)
    return median(taken) * 1000


def walk(client: httpx.Client) -> dict[str, float]:
    """All records by the cursor: milliseconds of the pages at both ends, and records a second."""
    url, taken, seen = f"/v1/people?pageSize={PAGE}", [], 0
    while url:
        begin = time.perf_counter()
        answer = client.get(url)
        taken.append(time.perf_counter() - begin)
        seen += len(answer.json()["data"])
        url = answer.links.get("next", {}).get("url", "")
    ends = min(EDGE, len(taken) // 2)
    return {
        "first pages": median(taken[1 : ends + 1]) * 1000, "last pages": median(taken[-ends - 1 : -1] or taken) * 1000,
        "records a second": seen / sum(taken), "records": seen,
    }  # fmt: skip


def measure(server: Crowd, size: int) -> dict[str, float]:
    """Every figure of one size."""
    tenant = f"of-{size}"
    with server.sign_in(tenant) as client:
        client.post(
            "/v1/people", json={"firstName": "Ada", "lastName": "Smith", "email": "ada@acme.example", "type": "employee"}
        ).raise_for_status()
        asyncio.run(fill(server.database, tenant, size))
        found = client.get("/v1/people?pageSize=1").json()["total"]
        assert found == size, f"{found} people where {size} were made"
        return {
            "first page": milliseconds(client, "/v1/people?pageSize=50"),
            "last page by number": milliseconds(client, f"/v1/people?pageSize=50&page={size // 50}", 10),
            **walk(client),
        }


def main() -> int:
    """Measure each size and write the results."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scale", description="Measures lists of many records.")
    parser.add_argument("--most", type=int, default=SIZES[-1], help="leave out sizes above this one")
    options = parser.parse_args()
    os.sched_setaffinity(0, {production.OTHER_CORE})
    figures = {}
    with migrated_postgres() as postgres:
        for size in (size for size in SIZES if size <= options.most):
            with Crowd(postgres.url) as server:
                figures[size] = measure(server, size)
            print(size, {what: round(value, 2) for what, value in figures[size].items()}, flush=True)
    (HERE / "scale.md").write_text(report(figures), encoding="utf-8")
    return 0


def report(figures: dict[int, dict[str, float]]) -> str:
    """Milliseconds by size, and the two ratios that have targets."""
    shown = ("first page", "last page by number", "first pages", "last pages")
    head = [
        "people",
        "page 1 of 50",
        "last page of 50 by number",
        f"walk by cursor: first pages of {PAGE}",
        "last pages",
        "records a second",
    ]
    rows = [
        [f"{size:,}", *(f"{held[what]:.2f} ms" for what in shown), f"{held['records a second']:,.0f}"] for size, held in figures.items()
    ]
    small, large = figures[min(figures)], figures[max(figures)]
    return (
        "## Lists of many records\n\nOne request after the other through HTTP, medians; a tenant of each size, in one table. "
        f"Load average {os.getloadavg()[0]:.1f}.\n\n{table(head, rows)}\n\n"
        f"Page 1 of {max(figures):,} takes {large['first page'] / small['first page']:.2f} times as long as of {min(figures):,} (wanted: at most 1.5); "
        f"the last pages of its walk take {large['last pages'] / large['first pages']:.2f} times as long as the first (wanted: at most 1.5).\n"
    )


if __name__ == "__main__":
    sys.exit(main())
