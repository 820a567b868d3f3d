"""Signatures of access tokens: what a header must say before a key is tried, and the one shared key of the emulator."""

import json
from base64 import urlsafe_b64decode
from binascii import Error as Base64Error
from collections.abc import Mapping
from typing import Any, NoReturn, Protocol

MAX_TOKEN = 8192
TYPE = "at+jwt"


class BadToken(Exception):
    """A token that is malformed, expired, revoked or foreign; the message says which and repeats nothing of it."""


class Signer(Protocol):
    """Signs claims, and verifies what it or its like signed."""

    def sign(self, claims: Mapping[str, Any]) -> str:
        """The claims as a signed JWT."""

    def verify(self, token: str, header: Mapping[str, Any]) -> bytes:
        """The payload of a token whose header was read before. Raises BadToken."""


class SharedKey:
    """One fixed symmetric key, for servers whose tokens open nothing but themselves."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def sign(self, claims: Mapping[str, Any]) -> str:
        from joserfc import jwt
        from joserfc.jwk import OctKey

        return jwt.encode({"alg": "HS256", "typ": TYPE}, dict(claims), OctKey.import_key(self._secret))

    def verify(self, token: str, header: Mapping[str, Any]) -> bytes:
        from joserfc.jwk import OctKey

        return verified(token, header, "HS256", OctKey.import_key(self._secret))


def verified(token: str, header: Mapping[str, Any], algorithm: str, key: Any) -> bytes:
    """The payload, once the signature is right by the one algorithm that the key is for. Raises BadToken."""
    from joserfc import jws
    from joserfc.errors import JoseError

    if header.get("alg") != algorithm:
        raise BadToken(f"the access token is not signed with {algorithm}")
    try:
        return jws.deserialize_compact(token, key, algorithms=[algorithm]).payload
    except (JoseError, ValueError, TypeError, UnicodeError):
        raise BadToken("the signature of the access token is wrong") from None


def read_header(token: str) -> dict[str, Any]:
    """The header, once the token has the outer form of an access token. Raises BadToken.

    Keys that a header brings along or points to (jwk, jku, x5c, x5u) are not looked at: whoever forges a token would name their own.
    """
    if len(token) > MAX_TOKEN:
        raise BadToken(f"the access token is longer than {MAX_TOKEN} characters")
    parts = token.split(".")
    if len(parts) != 3 or not token.isascii():
        raise BadToken("the access token is malformed: it is not three parts joined by dots")
    header = read_object(_decoded(parts[0]))
    if str(header.get("typ")).lower().removeprefix("application/") != TYPE:
        raise BadToken(f"the token is no access token: its typ is not {TYPE}")
    if "crit" in header:
        raise BadToken("the header of the access token asks for extensions that are not known here")
    return header


def read_object(text: bytes) -> dict[str, Any]:
    """A JSON object without a name that stands twice: RFC 7519 section 4 wants them unique. Raises BadToken."""
    try:
        value = json.loads(text, object_pairs_hook=_without_duplicates, parse_constant=_refuse)
    except (ValueError, RecursionError):
        _refuse()
    if not isinstance(value, dict):
        _refuse()
    return value


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise BadToken("the access token is malformed: it says the same thing twice")
    return made


def _decoded(part: str) -> bytes:
    try:
        return urlsafe_b64decode(part + "=" * (-len(part) % 4))
    except (Base64Error, ValueError):
        _refuse()


def _refuse(*_: object) -> NoReturn:
    raise BadToken("the access token is malformed: its parts are not JSON in base 64")
