"""Reads requests and writes answers of HTTP/1.1 on a bare connection, which can so be broken anywhere."""

import asyncio
import gzip
import json
from http.client import responses
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, quote, unquote

HEAD = 64 * 1024


class Request(NamedTuple):
    """A request as it came. `path` is percent-encoded in one way, whichever of the allowed ways the client chose."""

    method: str
    path: str
    query: list[list[str]]
    headers: dict[str, str]
    body: bytes
    target: str = ""

    def entry(self) -> dict[str, Any]:
        """What the journal holds of it."""
        text = self.body.decode("utf-8", "replace")
        return {"method": self.method, "path": self.path, "query": self.query, "headers": self.headers, "text": text}


async def read(reader: asyncio.StreamReader) -> Request | None:
    """The next request of a connection; None where the client has left."""
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first, *lines = head.rstrip("\r\n").split("\r\n")
        method, target, _ = first.split(" ", 2)
        headers = _headers(lines)
        return Request(method, path_of(target), query_of(target), headers, await _body(reader, headers), target)
    except (asyncio.IncompleteReadError, ConnectionError):
        return None


def path_of(target: str) -> str:
    """The path of a request's target, each part of it percent-encoded anew."""
    return "/".join(quote(unquote(part), safe="") for part in target.partition("?")[0].split("/"))


def query_of(target: str) -> list[list[str]]:
    return [list(pair) for pair in parse_qsl(target.partition("?")[2], keep_blank_values=True)]


def _headers(lines: list[str]) -> dict[str, str]:
    """By their names in lower case; those that come more than once are joined."""
    headers: dict[str, str] = {}
    for line in lines:
        name, _, value = line.partition(":")
        name = name.strip().lower()
        headers[name] = f"{headers[name]}, {value.strip()}" if name in headers else value.strip()
    return headers


async def _body(reader: asyncio.StreamReader, headers: dict[str, str]) -> bytes:
    if "chunked" in headers.get("transfer-encoding", ""):
        return b"".join([chunk async for chunk in _chunks(reader)])
    return await reader.readexactly(int(headers.get("content-length", "0")))


async def _chunks(reader: asyncio.StreamReader) -> Any:
    while size := int((await reader.readuntil(b"\r\n")).split(b";")[0], 16):
        yield await reader.readexactly(size)
        await reader.readexactly(2)
    await reader.readuntil(b"\r\n")


def answer(reply: dict[str, Any], closing: bool) -> bytes:
    """The bytes of an answer; those of one to `truncate` or `stall` end early."""
    status, headers = reply["status"], {name.lower(): str(value) for name, value in reply.get("headers", {}).items()}
    body = _content(reply)
    if headers.get("content-encoding") == "gzip":
        body = gzip.compress(body, mtime=0)
    if "json" in reply:
        headers.setdefault("content-type", "application/json")
    if status not in (204, 304):
        headers.setdefault("content-length", str(len(body)))
    if closing:
        headers["connection"] = "close"
    lines = [f"HTTP/1.1 {status} {responses.get(status, 'Unknown')}", *(f"{name}: {value}" for name, value in headers.items())]
    head = "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n"
    return head + body[: reply.get("truncate", reply.get("stall"))]


def _content(reply: dict[str, Any]) -> bytes:
    if "json" in reply:
        return json.dumps(reply["json"], ensure_ascii=False).encode()
    return str(reply.get("text", "")).encode()
