"""Kills workers and the database again and again while clients write, and looks whether anything is lost, half or double.

`python -m tests.production.torture --rounds 200` prints how far it is.
"""

import argparse
from collections.abc import Callable
from math import inf
from random import Random
from time import monotonic

import httpx

from tests.production.cluster import PATIENCE, Cluster, cluster_on
from tests.production.writers import Writers
from tests.services import migrated_postgres

Say = Callable[[str], object]

TENANT = "torture"

# Each statement finds what must not be, in one snapshot: it holds at any moment, between any two writes.
NEVER = (
    """
    select 'a title twice', document::json->>'title', count(*)
        from (select document from cpod.ticket union all select document from cpod.document) r group by 2 having count(*) > 1""",
    """
    select 'other versions than audit events and drafts', versions, events from
        (select coalesce(sum(version), 0) as versions from (select version from cpod.ticket union all select version from cpod.document) r) v,
        (select (select count(*) from cpod.draft where tenant_id = 'torture')
            + (select count(*) from cpod.audit_event where tenant_id = 'torture') as events) e
        where versions <> events - {before}""",
    """
    select 'a tally that differs from the rows', entity, counted, known, live from (
        select 'Ticket' as entity, (select count(*) from cpod.ticket) as counted
        union all select 'Document', (select count(*) from cpod.document)
        union all select 'AuditEvent', (select count(*) from cpod.audit_event where tenant_id = 'torture')) c
        left join (select entity, sum(known) as known, sum(live) as live from cpod.tally where tenant_id = 'torture' group by entity) t using (entity)
        where counted <> coalesce(known, 0) or counted <> coalesce(live, 0)""",
    """
    select 'a number of a ticket left out', (select count(*) from cpod.ticket), value from cpod.counter
        where tenant_id = 'torture' and name like 'Ticket.%' and value <> (select count(*) from cpod.ticket)""",
)


def torture(cluster: Cluster, rounds: int, seed: int, *, seconds: float = inf, say: Say = lambda _: None) -> int:
    """Kills that many times, or for so long, and tells how often. Raises AssertionError for the first thing that must not be."""
    random, end, number = Random(seed), monotonic() + seconds, 0
    token = cluster.api(TENANT).token
    before = beforehand(cluster)
    with Writers(cluster.address, token) as writers:
        while number < rounds and monotonic() < end:
            number += 1
            writers.progress(random.randint(1, 12))
            # A database that starts anew takes longest, and every fifth round has one.
            victim = strike_worker(cluster, random) if number % 5 else strike_database(cluster)
            writers.progress(1)
            inspect(cluster, before)
            say(f"round {number} of {rounds}: {victim} killed, {len(writers.acknowledged)} records acknowledged, nothing lost")
    assert not writers.faults, writers.faults[0]
    compare(cluster, writers)
    seal(cluster, token)
    inspect(cluster, before)
    return number


def seal(cluster: Cluster, token: str) -> None:
    """Asks for the audit events, which are all there from then on, in one chain."""
    answer = httpx.get(f"{cluster.address}/v1/telemetry", headers={"authorization": f"Bearer {token}"}, timeout=PATIENCE)
    assert answer.status_code == 200, answer.text
    assert cluster.rows("select count(*) from cpod.draft where tenant_id = 'torture'") == [["0"]]
    chain = (
        "select count(*) = max(sequence_id) and count(distinct sequence_id) = count(*) from cpod.audit_event where tenant_id = 'torture'"
    )
    assert cluster.rows(chain) == [["t"]], "the chain of audit events has gaps"


def strike_worker(cluster: Cluster, random: Random) -> str:
    alive = cluster.workers()
    if alive:
        random.choice(alive).kill()
    return "a worker"


def strike_database(cluster: Cluster) -> str:
    cluster.postgres.kill()
    cluster.postgres.start()
    return "PostgreSQL"


def beforehand(cluster: Cluster) -> int:
    """The events of the tenant's own registration."""
    events = (
        "select (select count(*) from cpod.draft where tenant_id = '{0}') + (select count(*) from cpod.audit_event where tenant_id = '{0}')"
    )
    return int(cluster.rows(events.format(TENANT))[0][0])


def inspect(cluster: Cluster, before: int) -> None:
    found = cluster.rows(";".join(NEVER).replace("{before}", str(before)))
    assert not found, found[:5]


def compare(cluster: Cluster, writers: Writers) -> None:
    """Every acknowledged write is there."""
    sql = "select id, document::json->>'title', version from cpod.ticket union all select id, document::json->>'title', version from cpod.document"
    stored = {id: (title, int(version)) for id, title, version in cluster.rows(sql)}
    lost = {
        id: told for id, told in writers.acknowledged.items() if id not in stored or stored[id][0] != told[0] or stored[id][1] < told[1]
    }
    assert not lost, f"acknowledged and lost: {lost}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    with migrated_postgres() as postgres, cluster_on(postgres, workers=2) as cluster:
        torture(cluster, chosen.rounds, chosen.seed, say=lambda line: print(line, flush=True))
    print(f"{chosen.rounds} rounds: no acknowledged write lost, none half, none double")


if __name__ == "__main__":
    main()
