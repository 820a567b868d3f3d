"""The server as an ASGI application: handle() is the whole way of a request."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from random import random
from typing import Any, Protocol

from cpod_backend.api import problems
from cpod_backend.api.auth import Auth
from cpod_backend.api.exchange import PATIENCE, Headers, Receive, Request, Response, Streamed
from cpod_backend.api.problems import Problem
from cpod_backend.api.routes import Endpoint, Routes
from cpod_backend.api.world import World
from cpod_backend.api.writes import Refused, taken
from cpod_backend.contract.rule import Caller
from cpod_backend.contract.validation import Invalid
from cpod_backend.stores.blobs.protocol import BlobsUnavailable
from cpod_backend.stores.protocol import Busy, Conflict, Taken, Unavailable

log = logging.getLogger("cpod")

# A transaction that loses so often stands in a queue that will not clear at once.
TURNS = 5

Send = Callable[[Any], Awaitable[None]]


class Limits(Protocol):
    """What keeps clients to their rate; raises Problem 429 and otherwise gives headers that tell what is left."""

    async def spend(self, caller: Caller) -> Headers: ...


class App:
    """Answers requests with one world. `headers` go on every answer."""

    def __init__(self, world: World, routes: Routes, auth: Auth, limits: Limits, headers: Headers | None = None) -> None:
        self.world = world
        self.routes = routes
        self.auth = auth
        self.limits = limits
        self.headers = headers or []

    async def handle(self, request: Request) -> Response:
        """From request to response. Start reading here."""
        spent: Headers = []
        try:
            endpoint = self.routes.find(request)
            if endpoint.scope is None:
                return await endpoint.answer(request, request.caller)
            caller = request.caller = self.auth.identify(request, endpoint.scope)
            spent = await self.limits.spend(caller)
            try:
                response = await endpoint.answer(request, caller)
            except Conflict as conflict:
                response = await self._again(endpoint, request, caller, conflict)
        except Problem as problem:
            response = self.refuse(request, problem)
        except Invalid as fault:
            response = self.refuse(request, problems.invalid(fault))
        except Refused as refused:
            response = self.refuse(request, problems.refused(refused.refusals))
        except Taken as clash:
            response = self.refuse(request, problems.refused([taken(clash)]))
        except Busy:
            response = self.refuse(
                request, problems.conflict("the first request with this Idempotency-Key is still running; repeat it in a moment")
            )
        except (Unavailable, Conflict) as error:
            response = self.refuse(request, problems.unavailable(str(error)))
        except Exception:
            log.exception("stage=handle request=%s method=%s path=%s", request.id, request.method, request.address)
            response = self.refuse(request, problems.internal())
        response.headers += spent
        return response

    async def _again(self, endpoint: Endpoint, request: Request, caller: Caller, conflict: Conflict) -> Response:
        """The endpoint's answer, asked for again as the transaction lost against another one."""
        while True:
            request.conflicts += 1
            log.info("stage=store request=%s turn=%d conflict=%s", request.id, request.conflicts, conflict)
            await asyncio.sleep(random() * 0.01 * 2**request.conflicts)  # noqa: S311
            try:
                return await endpoint.answer(request, caller)
            except Conflict as another:
                if request.conflicts == TURNS - 1:
                    raise
                conflict = another

    def refuse(self, request: Request, problem: Problem) -> Response:
        """The answer to a request that ends with a problem."""
        log.info("request=%s status=%d rule=%s detail=%s", request.id, problem.status, problem.rule, problem.in_one_line())
        headers = [(b"content-type", problems.MEDIA_TYPE), *problem.headers]
        return Response(problem.status, problem.body(request.address, request.id), headers)

    async def respond(self, scope: Any, receive: Receive) -> tuple[Request, Response]:
        """From the head of a request, as ASGI tells it, to its response with all headers.

        A replayed answer keeps the id of its first request, as its body has it.
        """
        request = Request(scope, receive, f"req-{self.world.ulids.next()}", self.world.clock.now())
        response = await self.handle(request)
        headers = response.headers
        headers += self.headers
        headers.append((b"x-request-id", (response.request_id or request.id).encode()))
        if isinstance(response, Streamed):
            headers.append((b"content-length", b"%d" % response.length))
        elif response.status not in (204, 304):
            headers.append((b"content-length", b"%d" % len(response.body)))
        if request.method == "HEAD":
            response.body = b""
        return request, response

    async def unreadable(self, problem: Problem) -> Response:
        """The whole answer to bytes that are no request, which have no path."""
        request_id = f"req-{self.world.ulids.next()}"
        log.info("request=%s status=%d detail=%s", request_id, problem.status, problem.in_one_line())
        body = problem.body("/", request_id)
        told = [(b"content-type", problems.MEDIA_TYPE), (b"content-length", b"%d" % len(body)), (b"x-request-id", request_id.encode())]
        return Response(problem.status, body, [*told, *problem.headers, *self.headers])

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:
        """The application in the form of ASGI, for any server; ours asks `respond` at once."""
        if scope["type"] == "lifespan":
            return await _lifespan(receive, send)
        if scope["type"] != "http":
            raise RuntimeError(f"cPod speaks HTTP, not {scope['type']}")
        request, response = await self.respond(scope, receive)
        await send({"type": "http.response.start", "status": response.status, "headers": response.headers})
        if not isinstance(response, Streamed):
            return await send({"type": "http.response.body", "body": response.body})
        if await pour(request, response, lambda chunk: send({"type": "http.response.body", "body": chunk, "more_body": True})):
            await send({"type": "http.response.body", "body": b""})


async def pour(request: Request, response: Streamed, write: Callable[[bytes], Awaitable[None]]) -> bool:
    """Writes a body as it comes in, and tells whether all of it went. When the client goes, or the source fails, the body
    stays short of its announced length, by which the other side knows that it is not whole.
    """
    if response.chunks is None:
        return True
    # A server does not say that nobody listens any more, so somebody must ask while we write.
    leaving = asyncio.create_task(request.gone())
    try:
        async for chunk in response.chunks:
            if leaving.done():
                return False
            async with asyncio.timeout(PATIENCE):
                await write(chunk)
        return True
    except (BlobsUnavailable, TimeoutError) as error:
        log.warning("stage=stream request=%s path=%s broken off: %s", request.id, request.address, error or "the client takes nothing")
        return False
    finally:
        leaving.cancel()
        await response.chunks.aclose()


async def _lifespan(receive: Any, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
