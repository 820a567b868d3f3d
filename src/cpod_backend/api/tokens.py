"""The token endpoint and the registration of applications."""

from typing import Any

from msgspec.json import encode
from msgspec.structs import replace

from cpod_backend.api import problems
from cpod_backend.api.auth import Tokens
from cpod_backend.api.decode import json_body
from cpod_backend.api.encode import envelope
from cpod_backend.api.exchange import JSON, Request, Response
from cpod_backend.api.idempotency import once
from cpod_backend.api.oauth.grants import Authenticate
from cpod_backend.api.oauth.parameters import NO_STORE, client_of, oauth_problem, read_parameters, with_credentials
from cpod_backend.api.world import World
from cpod_backend.api.writes import Writes
from cpod_backend.contract.rule import Caller
from cpod_backend.contract.scopes import meant
from cpod_backend.contract.validation import Fault, Invalid

REGISTRATION = "/v1/apps/register"
GRANT = "client_credentials"
# RFC 8707 and common practice let clients name the service that the token is for; here there is but one.
OPTIONAL = ("scope", "audience", "resource")


class TokenEndpoint:
    """POST /api/v1/auth/token: client credentials in, access token out."""

    def __init__(self, world: World, tokens: Tokens, authenticate: Authenticate) -> None:
        self._world = world
        self._tokens = tokens
        self._authenticate = authenticate

    async def answer(self, request: Request) -> Response:
        """A token, or an error in the form of RFC 6749 section 5.2 with the members of a problem."""
        given = await read_parameters(request)
        # Other grants have other parameters, so theirs are not looked at.
        if (given.get("grant_type") or GRANT) != GRANT:
            raise oauth_problem(400, "unsupported_grant_type", f"grant_type must be {GRANT}")
        given = with_credentials(request, given, ("grant_type",), OPTIONAL)
        client = await client_of(request, given, self._authenticate)
        scope = given.get("scope", "")
        granted = narrowed(client.caller, scope, self._world)
        token = self._tokens.issue(granted, client.lifetime, self._world.ulids.next(), client.sources)
        body: dict[str, Any] = {"access_token": token, "token_type": "Bearer", "expires_in": client.lifetime}
        if scope:
            body["scope"] = " ".join(sorted(granted.scopes))
        return Response(200, encode(body), [JSON, *NO_STORE])


class Registration:
    """POST /api/v1/apps/register: an application with credentials of its own."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def answer(self, request: Request, caller: Caller) -> Response:
        """201 with the application's id, client id and secret; the secret is shown this once."""
        world = self._world
        body = await json_body(request)
        refuse_faults(body, world)
        if not holds(caller, body["scopes"]):
            raise problems.forbidden(" ".join(sorted(set(body["scopes"]) - caller.scopes)))
        turn = once(request, caller, REGISTRATION, body)
        async with world.store.begin(caller.tenant, write=True) as tx:
            if turn and (first := await turn.first_answer(tx)):
                return first
            made = await register(world, world.writes_for(request, tx, caller), body)
            location = (b"location", f"{world.model.by_name['Application'].path}/{made['applicationId']}".encode())
            response = Response(201, envelope(encode(made), request.id, request.now), [JSON, *NO_STORE, location])
            if turn:
                await turn.keep(tx, response, world.clock.seconds())
        return response


async def register(world: World, writes: Writes, body: dict[str, Any]) -> dict[str, Any]:
    """Makes the Application record of a registration that was checked before, and gives its credentials."""
    applications = world.model.by_name["Application"]
    fields = {"name": body["name"], "description": body.get("description"), "scopes": body["scopes"], "kind": "service"}
    base = world.base_fields(applications, writes.caller, writes.now)
    record = world.resources["Application"].validator.record(fields, base, fields)
    await writes.create(applications, record, applications.attrs(fields))
    return {
        "applicationId": record.id,
        "clientId": record.client_id,
        "clientSecret": record.client_secret,
        "scopes": record.scopes,
        "createdAt": record.created_at,
    }


def known_scopes(world: World) -> frozenset[str]:
    """Every scope there is."""
    prefixes = [domain.prefix for domain in world.model.domains]
    return frozenset(["*", "apps:write", *(f"{prefix}:{access}" for prefix in prefixes for access in ("read", "write"))])


def holds(caller: Caller, scopes: list[str]) -> bool:
    return "*" in caller.scopes or caller.scopes.issuperset(scopes)


def narrowed(caller: Caller, scope: str, world: World) -> Caller:
    """The caller with only the scopes asked for; RFC 6749 section 3.3 separates them by spaces."""
    asked = scope.split()
    if not asked:
        return caller
    known = known_scopes(world)
    unknown = sorted(set(asked) - known)
    if unknown or not holds(caller, asked):
        raise oauth_problem(400, "invalid_scope", f"the client cannot have the scope {' '.join(unknown or asked)}{meant(unknown, known)}")
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
    unknown = [(index, scope) for index, scope in enumerate(scopes) if scope not in known]
    return [Fault(f"/scopes/{index}", f"{scope} is not a scope{meant([scope], known)}", False) for index, scope in unknown]
