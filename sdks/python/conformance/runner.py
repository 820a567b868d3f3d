"""Plays the conformance cases with this SDK: `python runner.py sync` in threads, `python runner.py async` in event loops.

Cases come as lines of JSON on standard input, outcomes go as lines of JSON to standard output; sdks/conformance/README.md has the protocol.
"""

from __future__ import annotations

import asyncio
import io
import itertools
import json
import logging
import os
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parents[1] / "src"), str(Path(__file__).parent)]

from clock import VirtualClock
from spelling import answered, client_options, fields_of, options_of, outcome_of, params_of, placed, refused, snake

from cpod import AsyncCpodClient, CpodClient, ResponseRecord

Node = dict[str, Any]

CREDENTIALS = ("CPOD_API_KEY", "CPOD_BASE_URL", "CPOD_CLIENT_ID")


class Way:
    """How calls are made: in threads, or in the event loop that everything here runs in."""

    def __init__(self, is_async: bool) -> None:
        self.is_async = is_async
        self.client: Any = AsyncCpodClient if is_async else CpodClient
        self._threads = ThreadPoolExecutor(max_workers=1000)

    async def do(self, call: Callable[[], Any]) -> Any:
        if self.is_async:
            made = call()
            return await made if isinstance(made, Awaitable) else made
        return await asyncio.get_running_loop().run_in_executor(self._threads, call)

    async def items(self, records: Any, take: int | None) -> Node:
        """The records of a walk, up to `take` of them; an error stands beside those that came before it."""
        found: list[Node] = []
        try:
            if self.is_async:
                while take is None or len(found) < take:
                    found.append((await records.__anext__()).to_dict())
            else:
                await self.do(lambda: found.extend(record.to_dict() for record in itertools.islice(records, take)))
        except StopAsyncIteration:
            pass
        except Exception as error:
            return {"items": found, **refused(error)}
        return {"items": found}


class Player:
    """Plays one case."""

    def __init__(self, way: Way, line: Node) -> None:
        self.way = way
        self.case: Node = line["case"]
        self.base: str = line["base"]
        self.clock = VirtualClock(self.case.get("random", 0.5))
        self.log = io.StringIO()
        self.results: list[Node] = []
        self.page: Any = None
        self.client: Any = None

    async def play(self) -> Node:
        try:
            self.client = self._made()
        except Exception as error:
            self.results.append(refused(error))
        else:
            for step in self.case["steps"]:
                if not await self._goes_on(placed(step, self.results)):
                    break
            await self.way.do(self.client.close)
        return {"results": self.results, "waits": self.clock.waits, "log": self.log.getvalue()}

    async def _goes_on(self, step: Node) -> bool:
        """Takes a step; tells whether there is a client for the next one."""
        if "advance" in step:
            self.clock.advance(step["advance"])
        elif "withOptions" in step:
            try:
                self.client = self.client.with_options(**client_options(step["withOptions"]))
            except Exception as error:
                self.results.append(refused(error))
                return False
        else:
            self.results.append(await self._outcome(step))
        return True

    async def _outcome(self, step: Node) -> Node:
        times = step.get("times")
        if times is None:
            return await self._one(step)
        return {"many": list(await asyncio.gather(*(self._one(step) for _ in range(times))))}

    async def _one(self, step: Node) -> Node:
        record = ResponseRecord()
        options = options_of(step.get("options", {})) | ({"capture": record} if step.get("raw") else {})
        try:
            found = await self._taken(step, options)
        except Exception as error:
            found = refused(error)
        return found | ({"raw": answered(record)} if step.get("raw") else {})

    async def _taken(self, step: Node, options: Node) -> Node:
        if "show" in step:
            return {"text": f"{self.client!r} {self.client}"}
        if "nextPage" in step:
            self.page = await self.way.do(self.page.next_page)
            return outcome_of(self.page)
        if "request" in step:
            asked = step["request"]
            given = {"query": asked.get("query"), "body": asked.get("body"), "request_options": options}
            found = await self.way.do(lambda: self.client.request(asked["method"], asked["path"], **given))
            return {"nothing": True} if found is None else {"json": found}
        if "upload" in step:
            return outcome_of(await self._uploaded(step["upload"], options))
        if "download" in step:
            return await self._downloaded(step["download"], options)
        return await self._called(step, options)

    async def _called(self, step: Node, options: Node) -> Node:
        *names, verb = step["call"].split(".")
        service = self.client
        for name in names:
            service = getattr(service, snake(name))
        args = step.get("args", {})
        ids = [step["id"]] if "id" in step else []
        given = fields_of(service, args) if verb in ("create", "update", "register") else params_of(args)
        if verb == "search":
            ids.append(given.pop("q"))
        method = getattr(service, snake(verb))
        if verb == "iterate":
            return await self.way.items(method(*ids, request_options=options, **given), step.get("take"))
        found = await self.way.do(lambda: method(*ids, request_options=options, **given))
        if verb in ("list", "search"):
            self.page = found
        return outcome_of(found, step.get("instants", ()))

    async def _uploaded(self, upload: Node, options: Node) -> Any:
        plain = upload["text"].encode()
        content = {
            None: lambda: plain,
            True: lambda: (plain[at : at + 5] for at in range(0, len(plain), 5)),
            "rewindable": lambda: io.BytesIO(plain),
        }[upload.get("stream") or None]()
        kind = {"content_type": upload["contentType"]} if "contentType" in upload else {}
        send = self.client.storage.upload
        return await self.way.do(lambda: send(upload["id"], content, request_options=options, **kind))

    async def _downloaded(self, download: Node, options: Node) -> Node:
        part = {"range": download["range"]} if "range" in download else {}
        found = await self.way.do(lambda: self.client.storage.download(download["id"], request_options=options, **part))
        if found is None:
            return {"nothing": True}
        return {"text": (await self.way.do(found.read)).decode()}

    def _made(self) -> Any:
        given = dict(self.case["client"])
        is_from_env = given.pop("fromEnv", False)
        if not self.case.get("keepBaseUrl"):
            given.setdefault("baseUrl", self.base)
        options: Node = {**client_options(given), "clock": self.clock}
        if self.case.get("logs") != "off":
            options["logger"] = self._logger()
        with environment(self.case.get("environment", {}), self.case.get("dotenv")):
            return self.way.client.from_env(**options) if is_from_env else self.way.client(**options)

    def _logger(self) -> logging.Logger:
        logger = logging.Logger("conformance", (self.case.get("logs") or "debug").upper())
        logger.addHandler(logging.StreamHandler(self.log))
        return logger


@contextmanager
def environment(variables: dict[str, str], dotenv: str | None) -> Iterator[None]:
    """These variables alone, and a working directory with this `.env` or none."""
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        if dotenv is not None:
            (Path(folder) / ".env").write_text(dotenv, encoding="utf-8")
        os.environ.update(variables)
        os.chdir(folder)
        try:
            yield
        finally:
            os.chdir(before)
            for name in {*variables, *CREDENTIALS}:
                os.environ.pop(name, None)


def main() -> None:
    way = Way(is_async=sys.argv[1:] == ["async"])
    for text in sys.stdin:
        line = json.loads(text)
        outcome = asyncio.run(Player(way, line).play())
        print(json.dumps({"run": line["run"], **outcome}), flush=True)


if __name__ == "__main__":
    main()
