"""The sweep of the blob store: garbage goes, and nothing that a record tells of or is about to tell of."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from cpod_backend.api.sweep import DAY, Swept, sweep
from cpod_backend.emulator.build import build
from cpod_backend.settings import EmulatorSettings
from tests.client import Answer
from tests.services import asyncio_run
from tests.stores.blobs.suite import TEN, chunks, keys
from tests.wire import Exchange


class Office:
    """An emulator inside the test, whose clock the test turns."""

    def __init__(self) -> None:
        self.app = build(EmulatorSettings())
        self.world = self.app.world
        self.blobs: Any = self.world.blobs
        self.seconds = 1_800_000_000.0
        self.world.clock.seconds = lambda: self.seconds
        self.blobs._clock = self.world.clock.seconds

    async def call(self, method: str, path: str, **options: Any) -> Answer:
        transport = httpx.ASGITransport(self.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://office") as http:
            credentials = {"client_id": f"test@{options.pop('tenant', 'a')}", "client_secret": "any", "grant_type": "client_credentials"}
            token = (await http.post("/api/v1/auth/token", json=credentials)).json()["access_token"]
            return Answer(Exchange.of(await http.request(method, path, headers={"authorization": f"Bearer {token}"}, **options)))

    async def file(self, path: str = "a.bin", content: bytes | None = TEN, tenant: str = "a") -> dict[str, Any]:
        made = (await self.call("POST", "/v1/storage", json={"path": path}, tenant=tenant)).data
        return await self.put(made, content) if content is not None else dict(made)

    async def put(self, made: dict[str, Any], content: bytes) -> dict[str, Any]:
        return dict((await self.call("PUT", f"/v1/storage/{made['id']}/content", content=content, tenant=made["tenantId"])).data)

    async def get(self, made: dict[str, Any]) -> bytes:
        return (await self.call("GET", f"/v1/storage/{made['id']}/content", tenant=made["tenantId"])).content

    async def sweep(self, days: int = 2, **options: Any) -> Swept:
        self.seconds += days * DAY
        return await sweep(self.world, self.blobs, **options)


@pytest.fixture
def play() -> Callable[[Callable[[Office], Awaitable[Any]]], Any]:
    async def whole(work: Callable[[Office], Awaitable[Any]]) -> Any:
        return await work(Office())

    return lambda work: asyncio_run(whole(work))


def test_what_records_tell_of_stays(play):
    async def work(office):
        first, second = await office.file(), await office.file(tenant="b")
        swept = await office.sweep()
        return swept, await office.get(first), await office.get(second)

    assert play(work) == (Swept(kept=2), TEN, TEN)


def test_replaced_bytes_go(play):
    async def work(office):
        made = await office.file()
        await office.put(made, b"other")
        return await office.sweep(), await office.get(made)

    assert play(work) == (Swept(kept=1, removed=1, removed_bytes=10), b"other")


def test_the_bytes_of_a_deleted_file_go(play):
    async def work(office):
        made, other = await office.file(), await office.file("b.bin")
        await office.call("DELETE", f"/v1/storage/{made['id']}")
        return await office.sweep(), await office.get(other), len(await keys(office.blobs, ""))

    assert play(work) == (Swept(kept=1, removed=1, removed_bytes=10), TEN, 1)


def test_bytes_that_gave_way_to_content_in_the_record_go(play):
    async def work(office):
        made = await office.file()
        await office.call("PATCH", f"/v1/storage/{made['id']}", json={"content": "eA=="})
        return (await office.sweep()).removed, await office.get(made)

    assert play(work) == (1, b"x")


def test_what_was_never_taken_over_goes(play):
    async def work(office):
        made = await office.file(content=None)
        async with httpx.AsyncClient(transport=httpx.ASGITransport(office.app)) as http:
            await http.put(made["uploadUrl"], content=TEN)
        young, old = await office.sweep(days=0), await office.sweep()
        return young.removed, old.removed, await keys(office.blobs, "")

    assert play(work) == (0, 1, [])


def test_a_blob_that_an_upload_is_about_to_tell_of_stays(play):
    """It is young, because its record changes as soon as it is written."""

    async def work(office):
        made = await office.file()
        key = f"a/{made['id']}/01J9ZK3M5Q7R9T1V3X5Z7B9D4H"
        await office.blobs.put(key, chunks(TEN))
        young = await office.sweep(days=0)
        return young, (await office.sweep()).removed

    assert play(work) == (Swept(kept=2), 1)


def test_a_look_removes_nothing(play):
    async def work(office):
        await office.put(await office.file(), b"other")
        return await office.sweep(dry_run=True), len(await keys(office.blobs, ""))

    assert play(work) == (Swept(kept=1, removed=1, removed_bytes=10), 2)


def test_what_others_keep_in_the_bucket_stays(play):
    async def work(office):
        for key in ("backup.tar", "a/b/c", "logs/2026/obj-1"):
            await office.blobs.put(key, chunks(TEN))
        return await office.sweep()

    assert play(work) == Swept(kept=3)


def test_more_than_one_batch_is_swept(play):
    async def work(office):
        made = await office.file()
        for number in range(1100):
            await office.blobs.put(f"a/{made['id']}/{number:026}", chunks(b"x"))
        return await office.sweep(), await office.get(made)

    assert play(work) == (Swept(kept=1, removed=1100, removed_bytes=1100), TEN)
