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


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"timeout": "5s"}, "timeout must be a number, not '5s'"),
        ({"total_timeout": None}, "total_timeout must be a number, not None"),
        ({"connect_timeout": 0}, "connect_timeout must be above 0"),
        ({"max_retries": "two"}, "max_retries must be a number, not 'two'"),
        ({"max_retries": float("inf")}, "max_retries must be a whole number from 0 on"),
        ({"max_retry_after": [1]}, r"max_retry_after must be a number, not \[1\]"),
        ({"base_url": 5}, "base_url must be a str, not int"),
        ({"client_id": 5}, "client_id must be a str, not int"),
        ({"api_key": b"secret"}, "^api_key must be a str, not bytes$"),
        ({"headers": {"X-Team": 5}}, "the header 'X-Team' must be a str, not int"),
        ({"user_agent_suffix": 5}, "user_agent_suffix must be a str, not int"),
    ],
)
def test_an_option_of_a_client_that_has_the_wrong_type_is_named(options, words):
    from cpod import ConfigurationError, CpodClient

    with pytest.raises(ConfigurationError, match=words):
        CpodClient(**{"api_key": "key", "transport": Recorded(), **options})


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"if_match": 1}, "if_match must be a str, not int"),
        ({"idempotency_key": 7}, "idempotency_key must be a str, not int"),
        ({"timeout": "5s"}, "timeout must be a number, not '5s'"),
        ({"max_retries": "two"}, "max_retries must be a number, not 'two'"),
        ({"headers": {"X-Team": None}}, "the header 'X-Team' must be a str, not NoneType"),
    ],
)
def test_an_option_of_a_call_that_has_the_wrong_type_is_named_before_anything_is_sent(options, words):
    from cpod import ConfigurationError, CpodClient

    transport = Recorded()
    with pytest.raises(ConfigurationError, match=words):
        CpodClient("key", transport=transport).people.get("per-1", request_options=options)

    assert transport.asked == []


def test_numbers_need_not_be_floats():
    from decimal import Decimal

    from cpod import CpodClient

    client = CpodClient("key", transport=Recorded(), timeout=Decimal(5))

    assert client.people.get("per-1", request_options={"total_timeout": Decimal(9)}).first_name == "Ada"


def test_an_address_that_does_not_answer_is_named_in_the_error():
    from cpod import CpodClient, CpodConnectionError

    with pytest.raises(CpodConnectionError, match=r"no answer from 127\.0\.0\.1:9: .*\(GET /health\)"):
        CpodClient("key", base_url="http://127.0.0.1:9", max_retries=0).health()
