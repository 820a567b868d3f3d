"""Many callers at once, and servers whose answers get lost: one token for all, and every record exactly once."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from tests.conftest import running_emulator
from tests.sdks.proxies import faulty, seen

CALLERS = 1_000
BY_THREADS, BY_TASKS = 8_000, 2_000
WORKERS = 8


class Hurried:
    """The clock of the machine, but waits for retries take no time."""

    def __init__(self) -> None:
        from cpod._core.clock import SystemClock

        system = SystemClock()
        self.monotonic, self.time, self.random = system.monotonic, system.time, system.random

    def sleep(self, seconds: float) -> None:
        pass

    async def sleep_async(self, seconds: float) -> None:
        await asyncio.sleep(0)


@pytest.fixture
def counted(emulator):
    """The emulator behind a proxy that only counts."""
    with faulty(emulator, drop_every=0) as proxy:
        yield proxy


def test_a_thousand_threads_make_one_token_request(counted, tenant):
    from cpod import CpodClient

    together = Barrier(CALLERS)

    def call(client) -> int:
        together.wait(60)
        return client.groups.list(page_size=1).page

    with CpodClient("any-key", base_url=counted, client_id=f"test@{tenant}") as client, ThreadPoolExecutor(CALLERS) as threads:
        pages = list(threads.map(lambda _: call(client), range(CALLERS)))

    assert (pages, seen(counted)) == ([1] * CALLERS, {"requests": CALLERS + 1, "dropped": 0, "tokens": 1})


def test_a_thousand_tasks_make_one_token_request(counted, tenant, run):
    from cpod import AsyncCpodClient

    async def crowd() -> list[int]:
        async with AsyncCpodClient("any-key", base_url=counted, client_id=f"test@{tenant}") as client:
            return [page.page for page in await asyncio.gather(*(client.groups.list(page_size=1) for _ in range(CALLERS)))]

    assert (run(crowd()), seen(counted)["tokens"]) == ([1] * CALLERS, 1)


def test_a_client_and_its_twin_share_one_token(counted, tenant, run):
    from cpod import CpodClient

    async def twin(client) -> None:
        async with client.aio as aio:
            await aio.groups.list()

    with CpodClient("any-key", base_url=counted, client_id=f"test@{tenant}") as client:
        client.groups.list()
        run(twin(client))
        run(twin(client))

    assert seen(counted)["tokens"] == 1


@pytest.fixture(scope="module")
def forgetful():
    """An emulator of this test's own behind a proxy that drops one in five answers."""
    with running_emulator("--port", "0") as address, faulty(address, drop_every=5) as proxy:
        yield address, proxy


def test_threads_create_every_record_once_though_answers_get_lost(forgetful, tenant):
    from cpod import CpodClient

    direct, proxy = forgetful
    options = {"client_id": f"test@{tenant}", "max_retries": 20, "clock": Hurried()}
    with CpodClient("any-key", base_url=proxy, **options) as client, ThreadPoolExecutor(WORKERS) as threads:
        made = set(threads.map(lambda number: client.groups.create(name=f"Group {number}", type="team").id, range(BY_THREADS)))

    assert (len(made), total(direct, tenant)) == (BY_THREADS, BY_THREADS)
    told = seen(proxy)
    assert told["dropped"] >= BY_THREADS // 5
    assert told["requests"] - told["dropped"] >= BY_THREADS, "an answer that counts as dropped came all the same"


def test_tasks_create_every_record_once_though_answers_get_lost(forgetful, tenant, run):
    from cpod import AsyncCpodClient

    direct, proxy = forgetful
    options = {"client_id": f"test@{tenant}", "max_retries": 20, "clock": Hurried()}

    async def crowd() -> set[str]:
        async with AsyncCpodClient("any-key", base_url=proxy, **options) as client:
            numbers = iter(range(BY_TASKS))

            async def work() -> list[str]:
                return [(await client.groups.create(name=f"Group {number}", type="team")).id for number in numbers]

            return {id for ids in await asyncio.gather(*(work() for _ in range(WORKERS))) for id in ids}

    assert (len(run(crowd())), total(direct, tenant)) == (BY_TASKS, BY_TASKS)


def total(address: str, tenant: str) -> int:
    from cpod import CpodClient

    with CpodClient("any-key", base_url=address, client_id=f"test@{tenant}") as client:
        return client.groups.list(page_size=1).total
