"""What the endpoints of OAuth are asked: parameters in a form or in JSON, client credentials there or in a Basic header."""

from base64 import b64decode
from binascii import Error as Base64Error
from typing import Any
from urllib.parse import parse_qsl, unquote_plus

from cpod_backend.api import problems
from cpod_backend.api.decode import decode_object, require_type
from cpod_backend.api.exchange import Headers, Request
from cpod_backend.api.oauth.grants import Authenticate, Client, Presented

FORM = "application/x-www-form-urlencoded"
NO_STORE = [(b"cache-control", b"no-store"), (b"pragma", b"no-cache")]
CREDENTIALS = ("client_id", "client_secret")


Parameters = dict[str, str]


async def read_parameters(request: Request) -> Parameters:
    """The parameters by name. Raises Problem in the form of RFC 6749 section 5.2."""
    try:
        media_type = require_type(request, ("application/json", FORM))
        body = await request.body()
        given: dict[str, Any] = _form(body) if media_type == FORM else decode_object(body)
    except problems.Problem as problem:
        raise oauth_problem(problem.status, "invalid_request", problem.detail, problem.headers) from None
    for name, value in given.items():
        if not isinstance(value, str):
            raise invalid_request(f"{name} must be a string")
    return given


def with_credentials(request: Request, given: Parameters, required: tuple[str, ...], optional: tuple[str, ...]) -> Parameters:
    """The parameters with the client's credentials among them, from wherever they came. Raises Problem for what is missing or too much."""
    unknown = sorted(given.keys() - {*required, *optional, *CREDENTIALS})
    if unknown:
        raise invalid_request(f"{unknown[0]} is not a parameter of this endpoint")
    if (basic := request.header(b"authorization") or "").lower().startswith("basic "):
        client, secret = _basic(basic)
        # RFC 6749 section 2.3 allows one way in a request; the id alone names the client and proves nothing.
        if given.get("client_secret") or (given.get("client_id") or client) != client:
            raise invalid_request("the client proves itself in the Authorization header or in the body, not in both")
        given |= {"client_id": client, "client_secret": secret}
    for name in (*required, *CREDENTIALS):
        if not given.get(name):
            raise invalid_request(f"{name} is required")
    return given


async def client_of(request: Request, given: Parameters, authenticate: Authenticate) -> Client:
    """The client that the parameters name. Raises Problem 401."""
    client = await authenticate(Presented(given["client_id"], given["client_secret"], request.origin()))
    if client is None:
        raise oauth_problem(401, "invalid_client", "the client is unknown or its secret is wrong")
    return client


def oauth_problem(status: int, error: str, description: str, further: Headers | None = None) -> problems.Problem:
    """A problem that also carries RFC 6749's `error` and `error_description`."""
    headers = [*NO_STORE, *(further or [])]
    if status == 401:
        headers.append((b"www-authenticate", b'Basic realm="cpod"'))
    return problems.Problem(status, description, headers=headers, members={"error": error, "error_description": description})


def invalid_request(detail: str) -> problems.Problem:
    return oauth_problem(400, "invalid_request", detail)


def _form(body: bytes) -> dict[str, str]:
    try:
        pairs = parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=100)
    except (UnicodeDecodeError, ValueError):
        raise invalid_request("the form is malformed") from None
    if len({name for name, _ in pairs}) < len(pairs):
        raise invalid_request("a parameter stands twice")
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
