"""Bodies that stream by once: clients that fall silent are given up, and a second turn of a request finds what the first one read."""

import asyncio
from typing import Any

import pytest

from cpod_backend.api import app as door
from cpod_backend.api import content, exchange
from cpod_backend.api.exchange import Request
from cpod_backend.contract.rule import Caller
from tests.api.test_sweep import Office
from tests.services import asyncio_run
from tests.stores.blobs.suite import keys


@pytest.fixture
def impatient(monkeypatch):
    """A server that waits a hundredth of a second where it waits a minute for others."""
    for module in (exchange, door):
        monkeypatch.setattr(module, "PATIENCE", 0.01)


async def talk(office: Office, method: str, made: dict[str, Any], receive: Any, send: Any) -> None:
    """One request, spoken as the HTTP server speaks to the application."""
    credentials = {"client_id": "test@a", "client_secret": "any", "grant_type": "client_credentials"}
    token = (await office.call("POST", "/api/v1/auth/token", json=credentials)).body["access_token"]
    scope = {
        "type": "http", "method": method, "path": f"/v1/storage/{made['id']}/content", "query_string": b"",
        "headers": [(b"authorization", f"Bearer {token}".encode())],
    }  # fmt: skip
    await office.app(scope, receive, send)


def test_an_upload_that_falls_silent_ends(impatient):
    async def work():
        office, sent = Office(), []
        made = await office.file(content=None)
        parts = iter([{"type": "http.request", "body": b"some", "more_body": True}])

        async def receive():
            return next(parts, None) or await asyncio.Event().wait()

        async def send(message):
            sent.append(message)

        await talk(office, "PUT", made, receive, send)
        return sent[0]["status"], (b"connection", b"close") in sent[0]["headers"], await keys(office.blobs, "")

    assert asyncio_run(work()) == (408, True, [])


@pytest.mark.parametrize("leaves", [False, True], ids=["takes nothing more", "goes away"])
def test_a_download_that_nobody_takes_ends(impatient, leaves):
    async def work():
        office, sent, gone = Office(), [], asyncio.Event()
        made = await office.file(content=b"x" * 2_000_000)

        async def receive():
            await gone.wait()
            return {"type": "http.disconnect"}

        async def send(message):
            sent.append(message)
            if len(sent) == 3:
                await (asyncio.sleep(0, gone.set()) if leaves else asyncio.Event().wait())

        before = len(asyncio.all_tasks())
        await talk(office, "GET", made, receive, send)
        await asyncio.sleep(0)
        return sent[0]["status"], sent[-1]["more_body"], len(sent) < 6, len(asyncio.all_tasks()) - before

    assert asyncio_run(work()) == (200, True, True, 0)


def test_an_upload_that_is_answered_twice_reads_its_body_once():
    async def work():
        office, caller = Office(), Caller(tenant="a", client="test")
        made = await office.file(content=None)
        parts = iter([{"type": "http.request", "body": b"some"}, {"type": "http.disconnect"}])

        async def receive():
            return next(parts)

        scope = {"method": "PUT", "path": "", "query_string": b"", "headers": []}
        request = Request(scope, receive, "req-1", office.world.clock.now())
        resource = office.world.resources["StorageObject"]
        answers = [await content.upload(request, resource, made["id"], caller, office.world) for _ in range(2)]
        return [answer.status for answer in answers], await office.get(made), len(await keys(office.blobs, ""))

    assert asyncio_run(work()) == ([200, 200], b"some", 1)
