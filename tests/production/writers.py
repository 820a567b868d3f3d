"""Clients that write all the time, try again whatever happens, and remember what was acknowledged."""

from contextlib import closing, suppress
from itertools import count
from threading import Condition, Event, Thread
from typing import Any

import httpx
from httptools import HttpParserError

from tests.client import Answer
from tests.production.cluster import PATIENCE
from tests.wire import Wire

PATHS = ("/v1/helpdesk", "/v1/knowledge")
"""Tickets take a number from a counter that all share; documents share nothing."""
PASSING = (409, 503)
"""The first try is still running; the database is away."""


class Writers:
    """Several clients of one tenant. Each creates a record under an idempotency key, changes it, and goes on to the next."""

    def __init__(self, address: str, token: str, number: int = 6) -> None:
        self.acknowledged: dict[str, tuple[str, int]] = {}
        """Title and version of each record, by id, as the server has told them."""
        self.faults: list[str] = []
        self._address = address
        self._headers = {"authorization": f"Bearer {token}"}
        self._stop = Event()
        self._news = Condition()
        self._writes = 0
        self._threads = [Thread(target=self._run, args=(index,)) for index in range(number)]

    def __enter__(self) -> "Writers":
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def progress(self, writes: int) -> None:
        """Waits until so many more writes are acknowledged."""
        with self._news:
            goal = self._writes + writes
            came = self._news.wait_for(lambda: self._writes >= goal or bool(self.faults), PATIENCE)
        assert not self.faults, self.faults[0]
        assert came, f"no {writes} writes were acknowledged within {PATIENCE} seconds"

    def _run(self, index: int) -> None:
        with closing(Wire(httpx.URL(self._address))) as wire:
            for number in count():
                if not self._write(wire, PATHS[number % 2], f"{index}-{number}"):
                    return

    def _write(self, wire: Wire, path: str, title: str) -> bool:
        """Creates and changes a record; False when it is time to end."""
        made = self._insist(wire, "POST", path, 201, {"title": title}, {"idempotency-key": title})
        if made is None:
            return False
        self._note(made["id"], title, 1)
        # Sent twice, this changes nothing the second time, so that the record ends with version 2 however often it is tried.
        changed = self._insist(wire, "PATCH", f"{path}/{made['id']}", 200, {"tags": ["changed"]}, {})
        if changed is None:
            return False
        self._note(made["id"], title, 2)
        return True

    def _insist(self, wire: Wire, method: str, path: str, status: int, body: Any, headers: Any) -> Any:
        """The data of the answer, after as many tries as it takes."""
        while not self._stop.is_set():
            with suppress(OSError, HttpParserError):
                answer = Answer(wire.exchange(method, path, self._headers | headers, json=body))
                if answer.status == status:
                    return answer.data
                if answer.status not in PASSING:
                    self._blame(f"{method} {path} {body}: {answer}")
                    return None
            # Asking at full speed would take the processor from the server that is to come back.
            self._stop.wait(0.02)
        return None

    def _note(self, id: str, title: str, version: int) -> None:
        with self._news:
            self.acknowledged[id] = (title, version)
            self._writes += 1
            self._news.notify_all()

    def _blame(self, fault: str) -> None:
        with self._news:
            self.faults.append(fault)
            self._news.notify_all()
