"""Measures the emulator's CPU time per request without sockets: `python -m benchmarks.inprocess [--against FOLDER]`.

Bytes go into the connection that the server would make, and come out at a transport that only keeps them. So what is measured is all that an
answer costs but the kernel and the event loop's reading and writing. Other work on the machine disturbs it little: two checkouts take turns in
chunks of a tenth of a second, and the least of their chunks count.
"""

import argparse
import asyncio
import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any

HERE = Path(__file__).resolve().parents[1]
CALLS = ("GET one", "list of 50", "filtered list", "POST")
STORED = 1_000
CHUNK = 0.1


class Pipe:
    """A transport without a socket: it keeps what is written."""

    def __init__(self) -> None:
        self.written: list[bytes] = []
        self.answered: asyncio.Future[None] = asyncio.Future()

    def write(self, data: bytes) -> None:
        self.written.append(bytes(data))
        if not self.answered.done():
            self.answered.set_result(None)

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        return ("127.0.0.1", 4000) if name in ("sockname", "peername") else default

    def is_closing(self) -> bool:
        return False

    def close(self) -> None: ...
    def pause_reading(self) -> None: ...
    def resume_reading(self) -> None: ...


class Client:
    """One connection to an emulator in this process."""

    def __init__(self) -> None:
        import uvicorn
        from uvicorn.server import ServerState

        from cpod_backend import collector
        from cpod_backend.emulator.build import build
        from cpod_backend.settings import EmulatorSettings

        # A checkout from before cPod had a protocol of its own.
        http: Any = "cpod_backend.api.connection:Connection" if find_spec("cpod_backend.api.connection") else "httptools"
        config = uvicorn.Config(
            build(EmulatorSettings()), http=http, interface="asgi3", log_config=None, access_log=False, proxy_headers=False, lifespan="off"
        )
        config.load()
        state = ServerState()
        state.default_headers = [(b"date", b"Fri, 27 Nov 2026 13:00:00 GMT")]
        collector.resume()
        self.pipe = Pipe()
        self.connection: Any = config.http_protocol_class(config=config, server_state=state, app_state={}, _loop=asyncio.get_running_loop())  # type: ignore[call-arg]
        self.connection.connection_made(self.pipe)
        self.number = 0
        self.headers = b""

    async def send(self, head: bytes, body: bytes = b"") -> bytes:
        """One request; the bytes of its answer."""
        extra = b"Content-Type: application/json\r\nContent-Length: %d\r\n" % len(body) if body else b""
        self.pipe.written.clear()
        self.pipe.answered = asyncio.Future()
        self.connection.data_received(b"%b HTTP/1.1\r\nHost: localhost:4000\r\n%b%b\r\n%b" % (head, self.headers, extra, body))
        await self.pipe.answered
        return b"".join(self.pipe.written)

    async def prepare(self) -> None:
        """A token, and people enough for lists."""
        who = b'{"client_id":"bench","client_secret":"bench","grant_type":"client_credentials"}'
        answer = await self.send(b"POST /api/v1/auth/token", who)
        self.headers = b"Authorization: Bearer %b\r\n" % json.loads(answer.partition(b"\r\n\r\n")[2])["access_token"].encode()
        for _ in range(STORED):
            answer = await self.post()
        self.one = json.loads(answer.partition(b"\r\n\r\n")[2])["data"]["id"].encode()

    async def post(self) -> bytes:
        self.number += 1
        body = (
            b'{"firstName":"Alice","lastName":"Smith","email":"a%d@acme.example","type":"employee","employeeNumber":"%d",'
            b'"jobTitle":"Senior Engineer","department":"%b","country":"US","status":"active"}'
        ) % (self.number, self.number, (b"Engineering", b"Finance", b"Legal", b"Sales", b"Support")[self.number % 5])
        return await self.send(b"POST /v1/people", body)

    async def call(self, name: str) -> bytes:
        match name:
            case "GET one":
                return await self.send(b"GET /v1/people/%b" % self.one)
            case "list of 50":
                return await self.send(b"GET /v1/people?pageSize=50")
            case "filtered list":
                return await self.send(b"GET /v1/people?pageSize=50&department=Engineering")
        return await self.post()

    async def chunk(self, name: str) -> float:
        """Microseconds of one call, over a chunk of calls."""
        begin, count = process_time(), 0
        while (spent := process_time() - begin) < CHUNK:
            for _ in range(50):
                await self.call(name)
            count += 50
        return spent / count * 1e6


async def work() -> None:
    """Answers each line on standard input, the name of a call, with its microseconds."""
    client = Client()
    await client.prepare()
    for name in CALLS:
        answer = await client.call(name)
        assert answer.startswith((b"HTTP/1.1 200 ", b"HTTP/1.1 201 ")), answer
    for line in sys.stdin:
        print(await client.chunk(line.strip()), flush=True)


class Worker:
    """A process that measures the code of one checkout."""

    def __init__(self, folder: Path) -> None:
        environment = {**os.environ, "PYTHONPATH": str(folder / "src")}
        command = [sys.executable, __file__, "--work"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)  # noqa: S603

    def measure(self, name: str) -> float:
        assert self.process.stdin and self.process.stdout
        print(name, file=self.process.stdin, flush=True)
        return float(self.process.stdout.readline())

    def stop(self) -> None:
        assert self.process.stdin
        self.process.stdin.close()
        self.process.wait()


def main() -> None:
    """Measure this checkout, and another one in turns with it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.inprocess", description="CPU time per request without sockets.")
    parser.add_argument("--against", type=Path, help="another checkout to compare with")
    parser.add_argument("--chunks", type=int, default=20, help="chunks of each call")
    parser.add_argument("--work", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.work:
        import uvloop

        return uvloop.run(work())
    workers = {str(folder): Worker(folder) for folder in (options.against, HERE) if folder}
    for name in CALLS:
        found: dict[str, list[float]] = {folder: [] for folder in workers}
        for _ in range(options.chunks):
            for folder, worker in workers.items():
                found[folder].append(worker.measure(name))
        for folder, figures in found.items():
            print(f"{name:14} least {min(figures):6.1f} µs, median {median(figures):6.1f} µs  {folder}")
    for worker in workers.values():
        worker.stop()


if __name__ == "__main__":
    main()
