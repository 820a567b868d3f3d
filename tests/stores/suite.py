"""What every store promises, as tests: a store's own test class inherits them and says how to start one."""

from collections.abc import Coroutine
from time import time
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import convert

from cpod_backend.api.records import row_of
from cpod_backend.stores.protocol import Busy, Condition, Draft, Drafts, Query, Remembered, Row, Sort, Store, StoreTx, Taken
from tests.client import model
from tests.services import asyncio_run

GROUP = model().by_name["Group"]
NOW = "2026-05-22T10:00:00.000Z"


def group(number: int, version: int = 1, *, deleted: bool = False, **fields):
    """A record and its row; the number makes its id."""
    base = {
        "id": f"grp-{number:026}", "tenantId": "t", "createdAt": NOW, "updatedAt": NOW, "createdBy": "c", "updatedBy": "c",
        "version": version, "deletedAt": NOW if deleted else None, "name": f"Group {number}", "type": "team", "externalId": f"e{number}",
    }  # fmt: skip
    record = convert({key: value for key, value in (base | fields).items() if key not in DROPPED or key in fields}, GROUP.cls)
    return record, row_of(GROUP, record)


DROPPED = {"type"} - set(GROUP.fields)


def run(store: Store, work: Coroutine):

    async def whole():
        try:
            return await work
        finally:
            await store.close()

    store.accept(DRAFTS)
    return asyncio_run(whole())


def tenant_of(store: Store) -> str:
    """A tenant that no other store of the tests has, since several may keep their rows in one database."""
    return store.__dict__.setdefault("tenant_of_the_suite", f"t-{uuid4().hex}")


async def fill(store: Store, *numbers: int, **fields) -> list[Row]:
    rows = []
    async with store.begin(tenant_of(store), write=True) as tx:
        for number in numbers:
            record, row = group(number, **fields)
            await tx.insert(GROUP, row, record)
            rows.append(row)
    return rows


async def found(store: Store, query: Query, tenant: str | None = None) -> list[int]:
    async with store.begin(tenant or tenant_of(store)) as tx:
        return [int(row.id[4:]) for row in (await tx.find(GROUP, query)).rows]


class StoreSuite:
    """Inherit, and give a `store` fixture."""

    def test_rows_come_back_newest_first_with_an_exact_total(self, store):
        async def work():
            await fill(store, 1, 2, 3)
            async with store.begin(tenant_of(store)) as tx:
                page = await tx.find(GROUP, Query(limit=2))
            return [int(row.id[4:]) for row in page.rows], page.total

        assert run(store, work()) == ([3, 2], 3)

    def test_another_tenant_has_nothing(self, store):
        async def work():
            await fill(store, 1)
            return await found(store, Query(), "other")

        assert run(store, work()) == []

    def test_a_transaction_that_fails_leaves_nothing_behind(self, store):
        async def work():
            (first,) = await fill(store, 1)
            with pytest.raises(ZeroDivisionError):
                async with store.begin(tenant_of(store), write=True) as tx:
                    record, row = group(2)
                    await tx.insert(GROUP, row, record)
                    changed, new = group(1, 2, name="Other", externalId="x")
                    await tx.replace(GROUP, first, new, changed)
                    await tx.number("n")
                    await tx.remember("k", Remembered(b"", b"", time()))
                    raise ZeroDivisionError
            async with store.begin(tenant_of(store), write=True) as tx:
                kept = await tx.get(GROUP, [first.id])
                return await found(store, Query()), kept[first.id] == first, await tx.number("n"), await tx.recall("k")

        assert run(store, work()) == ([1], True, 1, None)

    def test_unique_values_are_refused_whatever_row_has_them_and_free_after_deletion(self, store):
        async def work():
            (first,) = await fill(store, 1)
            with pytest.raises(Taken) as taken:
                await fill(store, 2, externalId="e1")
            gone, row = group(1, 2, deleted=True)
            async with store.begin(tenant_of(store), write=True) as tx:
                await tx.replace(GROUP, first, row, gone)
            await fill(store, 3, externalId="e1")
            return taken.value.id, await found(store, Query()), await found(store, Query(deleted=True))

        assert run(store, work()) == (f"grp-{1:026}", [3], [3, 1])

    def test_keyset_stretches_join_without_gap_or_overlap_both_ways(self, store):
        async def work():
            rows = await fill(store, *range(1, 8))
            after = (rows[4].id,)
            sort = (Sort("name", descending=False),)
            return (
                await found(store, Query(after=after, limit=3)),
                await found(store, Query(after=after, backward=True, limit=3)),
                await found(store, Query(sort=sort, after=("Group 3", rows[2].id), limit=2)),
                await found(store, Query(sort=sort, after=("Group 3", rows[2].id), backward=True, limit=9)),
            )

        assert run(store, work()) == ([4, 3, 2], [7, 6], [4, 5], [1, 2])

    def test_numbers_count_up_without_gaps(self, store):
        async def work():
            numbers = []
            for _ in range(3):
                async with store.begin(tenant_of(store), write=True) as tx:
                    numbers.append(await tx.number("n"))
            return numbers

        assert run(store, work()) == [1, 2, 3]

    def test_an_idempotency_key_is_claimed_while_its_first_request_runs(self, store):
        async def work():
            async with store.begin(tenant_of(store), write=True) as first:
                assert await first.recall("k") is None
                async with store.begin(tenant_of(store), write=True) as second:
                    with pytest.raises(Busy):
                        await second.recall("k")
                await first.remember("k", Remembered(b"d", b"a", time()))
            async with store.begin(tenant_of(store), write=True) as third:
                return (await third.recall("k")).answer

        assert run(store, work()) == b"a"

    def test_an_answer_is_forgotten_after_a_day(self, store):
        async def work():
            async with store.begin(tenant_of(store), write=True) as tx:
                await tx.remember("k", Remembered(b"d", b"a", time() - 86_401))
            async with store.begin(tenant_of(store), write=True) as tx:
                return await tx.recall("k")

        assert run(store, work()) is None

    def test_appended_rows_are_there_in_order_for_whoever_asks(self, store):
        async def work():
            async with store.begin(tenant_of(store), write=True) as tx:
                for number in (1, 2):
                    await tx.append(GroupDraft(f"grp-{number}", number))
            with pytest.raises(ZeroDivisionError):
                async with store.begin(tenant_of(store), write=True) as tx:
                    await tx.append(GroupDraft("grp-3", 3))
                    raise ZeroDivisionError
            return await found(store, Query())

        assert run(store, work()) == [2, 1]

    def test_random_operations_agree_with_a_plain_dictionary(self):
        @settings(max_examples=60, deadline=None)
        @given(st.lists(st.tuples(st.sampled_from("irdx"), st.integers(1, 6), st.integers(0, 3)), max_size=30))
        def agrees(operations):
            store = self.fresh()
            assert run(store, play(store, operations)) == "agrees"

        agrees()

    def fresh(self) -> Store:
        """A new store for each example."""
        raise NotImplementedError


class GroupDraft(Draft, frozen=True):
    number: int


async def make(_: StoreTx, draft: GroupDraft) -> tuple[Row, object]:
    record, row = group(draft.number)
    return row, record


DRAFTS = Drafts(GROUP, GroupDraft, make)


async def play(store: Store, operations: list[tuple[str, int, int]]) -> str:
    """Inserts, replaces and deletes, some of them taken back; after each, finds must be those of a dictionary."""
    plain: dict[int, tuple[Row, str]] = {}
    for kind, number, key in operations:
        value = f"k{key}"
        taken = any(held == value and other != number and not row.deleted for other, (row, held) in plain.items())
        try:
            async with store.begin(tenant_of(store), write=True) as tx:
                done = await apply(tx, plain, kind, number, value)
                if kind == "x":
                    raise InterruptedError
        except Taken:
            assert taken
            continue
        except InterruptedError:
            continue
        if done is not None:
            plain[number] = (done, value)
        live = sorted((n for n, (row, _) in plain.items() if not row.deleted), reverse=True)
        assert await found(store, Query()) == live
        for n, (row, held) in plain.items():
            matches = [n] if not row.deleted else []
            assert n not in live or n in await found(store, Query(where=(Condition("external_id", "in", (held,)),))), (matches, held)
    return "agrees"


async def apply(tx: StoreTx, plain: dict, kind: str, number: int, value: str) -> Row | None:
    held = plain.get(number)
    if held is None:
        if kind == "d":
            return None
        record, row = group(number, externalId=value)
        await tx.insert(GROUP, row, record)
        return row
    record, row = group(number, held[0].version + 1, externalId=value, deleted=kind == "d")
    await tx.replace(GROUP, held[0], row, record)
    return row
