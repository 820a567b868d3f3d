"""What only the emulator has: open CORS, the Prefer header, latency, and the control paths under /_emulator/."""

import asyncio
import re
from ipaddress import ip_address
from typing import Any

from msgspec.json import encode

from cpod_backend import __version__
from cpod_backend.api import problems
from cpod_backend.api.app import App, Limits
from cpod_backend.api.decode import json_body
from cpod_backend.api.exchange import JSON, Headers, Request, Response
from cpod_backend.api.oauth.build import Authorization
from cpod_backend.api.problems import TITLES, Problem
from cpod_backend.api.routes import Routes
from cpod_backend.api.world import World
from cpod_backend.emulator.blobs import PATH as BLOBS
from cpod_backend.emulator.blobs import EmulatorBlobs
from cpod_backend.settings import EmulatorSettings
from cpod_backend.stores.memory import MemoryStore

DEFAULT_TENANT = "emulator"
CONTROL = "/_emulator/"
MAX_WAIT = 60.0

ALLOWED = {"health": ["GET", "HEAD", "OPTIONS"], "reset": ["POST", "OPTIONS"]}
"""The control paths and what each takes."""

CORS: Headers = [
    (b"access-control-allow-origin", b"*"),
    (b"access-control-expose-headers", b"*, Authorization"),
]
PREFLIGHT: Headers = [
    (b"access-control-allow-methods", b"GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS"),
    (b"access-control-allow-headers", b"*, Authorization"),
    (b"access-control-max-age", b"600"),
]


class Emulator(App):
    """The server with the emulator's own surface around it."""

    def __init__(
        self, world: World, routes: Routes, oauth: Authorization, limits: Limits, settings: EmulatorSettings, store: MemoryStore,
        blobs: EmulatorBlobs,
    ) -> None:  # fmt: skip
        super().__init__(world, routes, oauth.auth, limits, CORS)
        self._oauth = oauth
        self._settings = settings
        self._store = store
        self._blobs = blobs

    async def handle(self, request: Request) -> Response:
        return await (self._own(request) if self._is_own(request) else super().handle(request))

    def _is_own(self, request: Request) -> bool:
        headers = request.headers
        return bool(
            self._settings.latency
            or b"prefer" in headers
            or b"access-control-request-method" in headers
            or request.path.startswith(CONTROL)
        )

    async def _own(self, request: Request) -> Response:
        """A request that touches the emulator's surface."""
        if self._settings.latency:
            await asyncio.sleep(self._settings.latency)
        if request.method == "OPTIONS" and b"access-control-request-method" in request.headers and not self._is_control(request):
            return Response(204, b"", list(PREFLIGHT))
        if request.path.startswith(CONTROL):
            return await self._control(request)
        return await self._preferred(request)

    def _is_control(self, request: Request) -> bool:
        """Whether the path steers the emulator. Addresses of blobs do not: a page of any site may use one that it was given."""
        return request.path.startswith(CONTROL) and not request.path.startswith(BLOBS)

    async def _preferred(self, request: Request) -> Response:
        """Honours `Prefer: code=` and `wait=`; RFC 7240 lets a server pass over what it does not know."""
        preferences = _preferences(request.header(b"prefer") or "")
        applied = []
        if (wait := preferences.get("wait", "")) and re.fullmatch(r"[0-9]{1,2}(?:[.][0-9]{1,3})?", wait):
            await asyncio.sleep(min(float(wait), MAX_WAIT))
            applied.append(f"wait={wait}")
        code = preferences.get("code", "")
        if code.isdigit() and int(code) in TITLES:
            applied.append(f"code={code}")
            response = self.refuse(request, _example(int(code)))
        else:
            response = await super().handle(request)
        if applied:
            response.headers.append((b"preference-applied", ", ".join(applied).encode()))
        return response

    async def _control(self, request: Request) -> Response:
        try:
            if request.path.startswith(BLOBS):
                return await self._blobs.answer(request)
            return await self._answer_control(request)
        except Problem as problem:
            return self.refuse(request, problem)

    async def _answer_control(self, request: Request) -> Response:
        """The control API. A page of another site must not reset a developer's emulator behind their back."""
        origin = request.header(b"origin")
        if origin is not None and not _is_own_page(origin, request.header(b"host")):
            raise Problem(403, f"the emulator's control paths refuse requests from {origin}")
        allowed = ALLOWED.get(request.path.removeprefix(CONTROL))
        if allowed is None:
            raise problems.not_found(f"there is nothing at {request.address}")
        if request.method == "OPTIONS":
            return Response(204, b"", [(b"allow", ", ".join(allowed).encode())])
        if request.method not in allowed:
            raise problems.method_not_allowed(request.method, allowed)
        if request.method == "POST":
            return await self._reset(request)
        return Response(200, encode(await self._health()), [JSON])

    async def _health(self) -> dict[str, Any]:
        from cpod_backend.api.pages import hash_of

        tenants = {tenant: await self._store.counts(tenant) for tenant in await self._store.tenants()}
        return {"status": "ok", "version": __version__, "contract": hash_of("openapi.json"), "records": tenants}

    async def _reset(self, request: Request) -> Response:
        """Back to nothing or to the seed; the body is {"to": "empty" | "seed"}, or nothing for what the start had."""
        target = "seed" if self._settings.seed else "empty"
        if await request.body():
            wish = await json_body(request)
            target = wish.pop("to", target)
            if wish:
                raise problems.bad_request(f"a reset takes the member to alone, not {', '.join(sorted(wish))}")
        if target not in ("empty", "seed"):
            raise problems.bad_request('"to" must be "empty" or "seed"')
        if target == "seed" and self._settings.people is None:
            raise problems.bad_request("the emulator was started without --seed")
        await self._store.reset()
        await self._blobs.reset()
        self._oauth.revocations.forget()
        if target == "seed":
            await self.sow()
        return Response(204)

    async def sow(self) -> None:
        """Fills the default tenant with the seed that the settings name."""
        from cpod_backend.emulator.progress import Progress
        from cpod_backend.emulator.seed import sow

        people = self._settings.people
        assert people is not None
        with Progress(people) as progress:
            await sow(self.world.model, self._store, DEFAULT_TENANT, people, progress.report)


def _is_own_page(origin: str, host: str | None) -> bool:
    """Whether a page comes from this emulator. That it has the address asked for is not enough: a site may let its name lead here
    once its page is loaded (DNS rebinding).
    """
    address = origin.partition("://")[2]
    return address == host and _leads_nowhere_else(address)


def _leads_nowhere_else(address: str) -> bool:
    """Whether nobody else decides whom a host and port mean: localhost is here, RFC 6761 section 6.3, and an IP address is no name."""
    name = address[1:].partition("]")[0] if address.startswith("[") else address.partition(":")[0]
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def _preferences(header: str) -> dict[str, str]:
    pairs = (part.partition("=") for part in header.replace(";", ",").split(","))
    return {name.strip().lower(): value.strip().strip('"') for name, _, value in pairs}


def _example(code: int) -> Problem:
    """A problem as the status would truly come, headers included."""
    detail = "this answer was asked for with the Prefer header"
    match code:
        case 401:
            return problems.unauthorized(detail, "invalid_token")
        case 403:
            return problems.forbidden("people:read")
        case 405:
            return problems.method_not_allowed("the method", ["GET"])
        case 429:
            return problems.too_many_requests(1, [(b"ratelimit-policy", b'"default";q=1;w=1'), (b"ratelimit", b'"default";r=0;t=1')])
        case 503:
            return problems.unavailable(detail)
    return Problem(code, detail)
