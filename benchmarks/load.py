"""Sends requests as fast as a server answers: with wrk where it is installed, otherwise from asyncio."""

import asyncio
import json
import os
import re
import shutil
import subprocess
import time
from collections.abc import Sequence
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit
from uuid import uuid4

CONNECTIONS = 32
DEPARTMENTS = ("Engineering", "Finance", "Legal", "Sales", "Support", "Security", "People", "Design", "Research", "Operations")
WRK = shutil.which("wrk")


class Failed(Exception):
    """A server that answered with an error, so that its figure would mean nothing."""


def person(run: str, number: int) -> bytes:
    body = {
        "firstName": "Alice", "lastName": "Smith", "email": f"a{run}-{number}@acme.example", "type": "employee",
        "employeeNumber": f"{run}-{number}", "jobTitle": "Senior Engineer", "department": DEPARTMENTS[number % 10],
        "country": "US", "status": "active",
    }  # fmt: skip
    return json.dumps(body, separators=(",", ":")).encode()


def change(run: str, number: int) -> bytes:
    return b'{"jobTitle":"Engineer %b-%d"}' % (run.encode(), number)


BODIES = {"POST": person, "PATCH": change}


def rate(method: str, url: str, headers: dict[str, str], seconds: float, records: Sequence[str] = ()) -> float:
    """Requests answered per second; with `records` they go to these ids below the address in turn."""
    if WRK is None:
        return asyncio.run(generate(method, url, headers, seconds=seconds, records=records))
    command = [WRK, "-t1", f"-c{CONNECTIONS}", f"-d{seconds:g}s", "--timeout", "10s"]
    command += [part for name, value in headers.items() for part in ("-H", f"{name}: {value}")]
    if method in BODIES:
        command += ["-s", str(Path(__file__).with_name(f"{method.lower()}.lua"))]
    environment = {**os.environ, "RUN": run_name(), "RECORDS": " ".join(records)}
    said = subprocess.run([*command, url], capture_output=True, text=True, check=True, env=environment).stdout  # noqa: S603
    if wrong := re.search(r"Non-2xx.*|Socket errors:.*", said):
        raise Failed(wrong[0])
    found = re.search(r"Requests/sec:\s+([\d.]+)", said)
    assert found, said
    if not (answered := float(found[1])):
        raise Failed(f"no answer within {seconds:g} s")
    return answered


def insert(url: str, headers: dict[str, str], amount: int) -> None:
    """Store this many people over HTTP."""
    asyncio.run(generate("POST", url, headers, amount=amount))


def run_name() -> str:
    return uuid4().hex[:8]


async def generate(
    method: str, url: str, headers: dict[str, str], *, seconds: float = 3600, amount: int = 1 << 60, records: Sequence[str] = ()
) -> float:
    """Requests over as many connections as wrk has, until the time is over or the amount is reached; answers per second."""
    numbers, run, begin = count(), run_name(), time.perf_counter()
    connections = [one_connection(method, url, headers, run, numbers, amount, begin + seconds, records) for _ in range(CONNECTIONS)]
    answered = sum(await asyncio.gather(*connections))
    return answered / (time.perf_counter() - begin)


async def one_connection(
    method: str, url: str, headers: dict[str, str], run: str, numbers: "count[int]", amount: int, end: float, records: Sequence[str]
) -> int:
    """One request after the other; how many were answered."""
    address = urlsplit(url)
    reader, writer = await asyncio.open_connection(address.hostname, address.port)
    target = address.path + (f"?{address.query}" if address.query else "")
    common = "\r\n".join([f"Host: {address.netloc}", *(f"{name}: {value}" for name, value in headers.items())])
    answered = 0
    while time.perf_counter() < end and (number := next(numbers)) < amount:
        below = f"/{records[number % len(records)]}" if records else ""
        head = f"{method} {target}{below} HTTP/1.1\r\n{common}".encode()
        body = BODIES[method](run, number) if method in BODIES else b""
        extra = b"\r\nContent-Type: application/json\r\nContent-Length: %d" % len(body) if body else b""
        writer.write(head + extra + b"\r\n\r\n" + body)
        await read_answer(reader)
        answered += 1
    writer.close()
    return answered


async def read_answer(reader: asyncio.StreamReader) -> None:
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    status = head[9:12].decode()
    if length := re.search(rb"content-length: (\d+)", head):
        body = await reader.readexactly(int(length[1]))
    else:
        body = await read_chunks(reader)
    if not status.startswith("2"):
        raise Failed(f"{status}: {body[:300]!r}")


async def read_chunks(reader: asyncio.StreamReader) -> bytes:
    body = b""
    while size := int(await reader.readline(), 16):
        body += (await reader.readexactly(size + 2))[:-2]
    await reader.readline()
    return body
