"""The token endpoint and the registration of applications."""

from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qsl, unquote_plus

from msgspec import Struct
from msgspec.json import encode

from cpod_backend.api import problems
from cpod_backend.api.auth import Tokens
from cpod_backend.api.decode import decode_object, json_body, require_type
from cpod_backend.api.encode import envelope
from cpod_backend.api.exchange import JSON, Request, Response
from cpod_backend.api.world import World
from cpod_backend.contract.rule import Caller
from cpod_backend.contract.validation import Fault, Invalid

LIFETIME = 3600
# RFC 8707 and common practice let clients name the service that the token is for; here there is but one.
PASSED_OVER = ("audience", "resource")
FORM = "application/x-www-form-urlencoded"
NO_STORE = [(b"cache-control", b"no-store"), (b"pragma", b"no-cache")]

Authenticate = Callable[[str, str], Awaitable[Caller | None]]
"""From client id and secret to the caller they stand for, or None."""


class TokenRequest(Struct, frozen=True):
    """The parameters of RFC 6749 section 4.4.2."""

    client_id: str = ""
    client_secret: str = ""
    grant_type: str = ""
    scope: str = ""


class TokenEndpoint:
    """POST /api/v1/auth/token: client credentials in, access token out."""

    def __init__(self, world: World, tokens: Tokens, authenticate: Authenticate) -> None:
        self._world = world
        self._tokens = tokens
        self._authenticate = authenticate

    async def answer(self, request: Request) -> Response:
        """A token, or an error in the form of RFC 6749 section 5.2 with the members of a problem."""
        asked = await _token_request(request)
        if asked.grant_type != "client_credentials":
            raise oauth_problem(400, "unsupported_grant_type", "grant_type must be client_credentials")
        caller = await self._authenticate(asked.client_id, asked.client_secret)
        if caller is None:
            raise oauth_problem(401, "invalid_client", "the client is unknown or its secret is wrong")
        granted = narrowed(caller, asked.scope, self._world)
        token = self._tokens.issue(granted, LIFETIME, self._world.ulids.next())
        body: dict[str, Any] = {"access_token": token, "token_type": "Bearer", "expires_in": LIFETIME}
        if asked.scope:
            body["scope"] = " ".join(sorted(granted.scopes))
        return Response(200, encode(body), [JSON, *NO_STORE])


class Registration:
    """POST /api/v1/apps/register: an application with credentials of its own."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._applications = world.model.by_name["Application"]

    async def answer(self, request: Request, caller: Caller) -> Response:
        """201 with the application's id, client id and secret; the secret is shown this once."""
        world = self._world
        body = await json_body(request)
        refuse_faults(body, world)
        if not holds(caller, body["scopes"]):
            raise problems.forbidden(" ".join(sorted(set(body["scopes"]) - caller.scopes)))
        fields = {"name": body["name"], "description": body.get("description"), "scopes": body["scopes"], "kind": "service"}
        base = world.base_fields(self._applications, caller, request.now)
        resource = world.resources["Application"]
        record = resource.validator.record(fields, base, fields)
        async with world.store.begin(caller.tenant, write=True) as tx:
            writes = world.writes(tx, caller, request.origin(), request.now)
            await writes.create(self._applications, record, self._applications.attrs(fields))
        made = {
            "applicationId": record.id,
            "clientId": record.client_id,
            "clientSecret": record.client_secret,
            "scopes": record.scopes,
            "createdAt": record.created_at,
        }
        location = (b"location", f"{self._applications.path}/{record.id}".encode())
        return Response(201, envelope(encode(made), request.id, request.now), [JSON, *NO_STORE, location])


def oauth_problem(status: int, error: str, description: str) -> problems.Problem:
    """A problem that also carries RFC 6749's `error` and `error_description`."""
    headers = list(NO_STORE)
    if status == 401:
        headers.append((b"www-authenticate", b'Basic realm="cpod"'))
    return problems.Problem(status, description, headers=headers, members={"error": error, "error_description": description})


def known_scopes(world: World) -> frozenset[str]:
    """Every scope there is."""
    prefixes = [domain.prefix for domain in world.model.domains]
    return frozenset(["*", "apps:write", *(f"{prefix}:{access}" for prefix in prefixes for access in ("read", "write"))])


def holds(caller: Caller, scopes: list[str]) -> bool:
    return "*" in caller.scopes or caller.scopes.issuperset(scopes)


def narrowed(caller: Caller, scope: str, world: World) -> Caller:
    """The caller with only the scopes asked for; RFC 6749 section 3.3 separates them by spaces."""
    from msgspec.structs import replace

    asked = scope.split()
    if not asked:
        return caller
    unknown = sorted(set(asked) - known_scopes(world))
    if unknown or not holds(caller, asked):
        raise oauth_problem(400, "invalid_scope", f"the client cannot have the scope {' '.join(unknown or asked)}")
    return replace(caller, scopes=frozenset(asked))


def refuse_faults(body: dict[str, Any], world: World) -> None:
    """Raises Invalid unless the body is {name, description?, scopes[]}."""
    faults = [
        Fault(f"/{name}", f"{name} is not a field of a registration", True)
        for name in body
        if name not in ("name", "description", "scopes")
    ]
    faults += [Fault(f"/{name}", f"{name} is required", True) for name in ("name", "scopes") if name not in body]
    for name, longest in (("name", 200), ("description", 2000)):
        value = body.get(name)
        if name in body and not (isinstance(value, str) or (value is None and name == "description")):
            faults.append(Fault(f"/{name}", f"{name} must be a string", True))
        elif (isinstance(value, str) and not (name == "description" or value)) or len(value or "") > longest:
            faults.append(Fault(f"/{name}", f"{name} must have 1 to {longest} characters", False))
    faults += _scope_faults(body.get("scopes", []), known_scopes(world))
    if faults:
        raise Invalid(faults)


def _scope_faults(scopes: Any, known: frozenset[str]) -> list[Fault]:
    if not isinstance(scopes, list) or not all(isinstance(scope, str) for scope in scopes):
        return [Fault("/scopes", "scopes must be an array of strings", True)]
    return [Fault(f"/scopes/{index}", f"{scope} is not a scope", False) for index, scope in enumerate(scopes) if scope not in known]


async def _token_request(request: Request) -> TokenRequest:
    """The parameters from a JSON or form body; client credentials may stand in a Basic header instead."""
    media_type = require_type(request, ("application/json", FORM))
    body = await request.body()
    if media_type == FORM:
        given: dict[str, Any] = _form(body)
    else:
        given = decode_object(body)
    faults = [Fault(f"/{name}", f"{name} must be a string", True) for name, value in given.items() if not isinstance(value, str)]
    if faults:
        raise _token_fault(faults[0].detail)
    unknown = sorted(given.keys() - {*TokenRequest.__struct_fields__, *PASSED_OVER})
    if unknown:
        raise _token_fault(f"{unknown[0]} is not a parameter of the token endpoint")
    given = {name: value for name, value in given.items() if name not in PASSED_OVER}
    if (basic := request.header(b"authorization") or "").lower().startswith("basic "):
        given["client_id"], given["client_secret"] = _basic(basic)
    for name in ("grant_type", "client_id", "client_secret"):
        if not given.get(name):
            raise _token_fault(f"{name} is required")
    return TokenRequest(**given)


def _form(body: bytes) -> dict[str, str]:
    try:
        pairs = parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=100)
    except (UnicodeDecodeError, ValueError):
        raise _token_fault("the form is malformed") from None
    if len({name for name, _ in pairs}) < len(pairs):
        raise _token_fault("a parameter stands twice")
    return dict(pairs)


def _basic(header: str) -> tuple[str, str]:
    """RFC 6749 section 2.3.1: id and secret are form-encoded before they are joined."""
    try:
        client, separator, secret = b64decode(header[6:].strip(), validate=True).decode().partition(":")
    except (Base64Error, UnicodeDecodeError):
        separator = ""
    if not separator:
        raise oauth_problem(401, "invalid_client", "the Basic credentials are malformed")
    return unquote_plus(client), unquote_plus(secret)


def _token_fault(detail: str) -> problems.Problem:
    return oauth_problem(400, "invalid_request", detail)
