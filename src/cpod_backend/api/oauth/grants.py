"""Who may have a token, and what a token grants: the words that the parts of the authorization server share."""

from collections.abc import Awaitable, Callable, Mapping

from msgspec import Struct

from cpod_backend.contract.rule import Caller, Origin

LIFETIME = 3600
LONGEST_LIFETIME = 86_400
"""The most that `accessTokenLifetimeSeconds` of an application allows."""


class Presented(Struct, frozen=True):
    """The credentials that a client shows, and the request that it shows them in."""

    client_id: str
    secret: str
    origin: Origin = Origin()


class Client(Struct, frozen=True):
    """A client that proved itself.

    sources: the records that its tokens stem from, by id, with their versions. lifetime: seconds that a token lives.
    """

    caller: Caller
    sources: Mapping[str, int] = {}
    lifetime: int = LIFETIME


class Grant(Struct, frozen=True):
    """What a verified token says; `id` is the token's own."""

    caller: Caller
    subject: str
    id: str
    issued: float
    expires: float
    sources: Mapping[str, int] = {}


Authenticate = Callable[[Presented], Awaitable[Client | None]]
"""From shown credentials to the client that they stand for, or None."""
