"""The same random programs through every SDK against the emulator: equal requests, equal results."""

import json
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from itertools import zip_longest
from typing import Any
from uuid import uuid4

import httpx
import pytest
from sdks.conformance.server import Server

from sdks.conformance import runner
from tests.sdks.conformance.bodies import collections
from tests.sdks.conformance.languages import RUNNERS, Runner
from tests.sdks.conformance.masks import Mask, given_times
from tests.sdks.conformance.programs import program
from tests.sdks.conformance.relay import Relay
from tests.wire import Wire

Node = dict[str, Any]
Play = list[tuple[list[Any], list[Any]]]

PROGRAMS = 300
FIRST, *OTHERS = RUNNERS


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    with Server() as started:
        yield started


@pytest.fixture(scope="session")
def plays(server: Server, emulator: str) -> dict[str, Play]:
    """The plays of each language, as they are asked for."""
    return Plays(server, emulator)


class Plays(dict[str, Play]):
    """Plays the programs in a language when that is first asked for."""

    def __init__(self, server: Server, emulator: str) -> None:
        super().__init__()
        self.server, self.emulator = server, emulator

    def __missing__(self, language: str) -> Play:
        self[language] = play(self.server, self.emulator, language, RUNNERS[language])
        return self[language]


def play(server: Server, emulator: str, language: str, with_: Runner) -> Play:
    """Requests and results of each program in a language, masked."""
    tag = f"{language.replace(' ', '')}-{uuid4().hex[:8]}"
    wire = Wire(httpx.URL(emulator))
    relays = {f"{tag}-{number}": Relay(wire) for number in range(PROGRAMS)}
    lines = [line(server.serve(run, relay.respond), run, number) for number, (run, relay) in enumerate(relays.items())]
    try:
        outcomes = dict(runner.outcomes(with_.ready(), with_.folder, lines))
    finally:
        wire.close()
    masks = {run: Mask(run, times(number)) for number, run in enumerate(relays)}
    return [(masks[run].requests(relay.requests), masks[run].outcomes(outcomes[run])) for run, relay in relays.items()]


@cache
def times(number: int) -> frozenset[datetime | None]:
    """The times that a program gives."""
    return given_times(program(number))


def line(base: str, run: str, number: int) -> Node:
    client = {"apiKey": "any-key", "clientId": f"sdk@{run}"}
    return {
        "run": run,
        "base": base,
        "mode": "program",
        "case": {"name": f"program {number}", "client": client, "logs": "off", "steps": program(number)},
    }


@pytest.mark.long
def test_every_program_asks_for_the_same_and_gets_the_same_in_every_language(plays):
    """One test for all languages: as several they might be run by several processes, each of which would play the first language again."""
    found = [
        f"{language}: {said}"
        for language in OTHERS
        for number in range(PROGRAMS)
        if (said := difference(number, plays[FIRST][number], plays[language][number]))
    ]

    assert found == [], f"{len(found)} plays of {PROGRAMS} programs differ from those of {FIRST}:\n" + "\n".join(found[:20])


def difference(number: int, first: tuple[list[Any], list[Any]], other: tuple[list[Any], list[Any]]) -> str:
    """The first thing that differs between two plays of a program."""
    for what, ones, others in zip(("request", "result"), first, other, strict=True):
        for at, (one, another) in enumerate(zip_longest(ones, others)):
            if one != another:
                path, left, right = narrowed(one, another)
                return f"program {number}, {what} {at}{path}: {json.dumps(left)[:300]} against {json.dumps(right)[:300]}"
    return ""


def narrowed(one: Any, other: Any, path: str = "") -> tuple[str, Any, Any]:
    """The innermost place at which two values differ."""
    if isinstance(one, dict) and isinstance(other, dict):
        for name in sorted({*one, *other}):
            if one.get(name) != other.get(name) or (name in one) != (name in other):
                return narrowed(one.get(name, "(absent)"), other.get(name, "(absent)"), f"{path}.{name}")
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        at = next(number for number, (left, right) in enumerate(zip(one, other, strict=True)) if left != right)
        return narrowed(one[at], other[at], f"{path}[{at}]")
    return path, one, other


def test_the_programs_do_what_programs_do(plays):
    """Nearly every entity is made, most steps succeed, and errors of many kinds come up: else equal plays would prove little."""
    played = [pair for number in range(PROGRAMS) for pair in zip(program(number), plays[FIRST][number][1], strict=False)]
    made = {step["call"] for step, result in played if step.get("call", "").endswith(".create") and "value" in result}
    errors = {result["error"]["type"] for _, result in played if "error" in result}

    assert len({f"{name}.create" for name, _ in collections().values()} - made) <= 3
    assert errors >= {
        "BadRequestError",
        "NotFoundError",
        "UnprocessableEntityError",
        "PreconditionFailedError",
        "RateLimitError",
        "ServerError",
    }
    assert sum("error" not in result for _, result in played) > len(played) / 2
    assert sum(len(requests) for requests, _ in plays[FIRST]) > 3000
