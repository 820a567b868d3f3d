"""A transport of one's own, and what becomes of callers that give up."""

import asyncio
import json

import pytest

PERSON = {"data": {"id": "per-1", "firstName": "Ada"}, "meta": {"requestId": "req-1", "timestamp": "2026-05-22T10:00:00.000Z"}}
TOKEN = {"access_token": "token-1", "token_type": "Bearer", "expires_in": 3600}


class Recorded:
    """Answers from memory, and keeps what was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def send(self, request):
        from cpod import HttpResponse

        self.asked.append(f"{request.method} {request.url}")
        body = TOKEN if request.url.endswith("/auth/token") else PERSON
        return HttpResponse(200, {"content-type": "application/json", "etag": '"1"'}, json.dumps(body).encode())

    def close(self) -> None:
        self.asked.append("closed")


class Held(Recorded):
    """The same in an event loop, where the token comes only when it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.let_go = asyncio.Event()

    async def send(self, request):
        if request.url.endswith("/auth/token"):
            await self.let_go.wait()
        return super().send(request)

    async def close(self) -> None:
        super().close()


def test_a_transport_of_ones_own_takes_the_place_of_the_network():
    from cpod import CpodClient

    transport = Recorded()
    with CpodClient("key", base_url="http://nowhere.test/", transport=transport) as client:
        person = client.people.get("per-1", fields=["first_name"])

    assert (person.first_name, person.meta.etag) == ("Ada", '"1"')
    assert transport.asked == [
        "POST http://nowhere.test/api/v1/auth/token", "GET http://nowhere.test/v1/people/per-1?fields=firstName", "closed",
    ]  # fmt: skip


def test_a_caller_that_is_cancelled_does_not_end_the_token_request_for_the_others(run):
    from cpod import AsyncCpodClient

    async def two_callers() -> list[str]:
        transport = Held()
        client = AsyncCpodClient("key", base_url="http://nowhere.test", transport=transport)
        first, second = (asyncio.ensure_future(client.people.get("per-1")) for _ in range(2))
        await asyncio.sleep(0)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        transport.let_go.set()
        assert (await second).id == "per-1"
        return transport.asked

    assert run(two_callers()) == ["POST http://nowhere.test/api/v1/auth/token", "GET http://nowhere.test/v1/people/per-1"]


def test_a_caller_whose_time_is_over_says_so_while_others_go_on_waiting(run):
    from cpod import AsyncCpodClient, CpodTimeoutError

    async def two_callers() -> str:
        transport = Held()
        client = AsyncCpodClient("key", base_url="http://nowhere.test", transport=transport)
        patient = asyncio.ensure_future(client.people.get("per-1"))
        with pytest.raises(CpodTimeoutError) as caught:
            await client.people.get("per-1", request_options={"total_timeout": 0.01})
        transport.let_go.set()
        assert (await patient).id == "per-1"
        return caught.value.which

    assert run(two_callers()) == "total"


@pytest.mark.parametrize("id", ["", ".", "..", None])
def test_an_id_that_would_lead_elsewhere_is_refused_before_anything_is_sent(id):
    from cpod import ConfigurationError, CpodClient

    transport = Recorded()
    client = CpodClient("key", transport=transport)
    with pytest.raises(ConfigurationError):
        client.people.get(id)

    assert transport.asked == []


def test_an_option_that_does_not_exist_is_refused():
    from cpod import ConfigurationError, CpodClient

    with pytest.raises(ConfigurationError, match="request_options has no patience"):
        CpodClient("key", transport=Recorded()).people.get("per-1", request_options={"patience": 3})
