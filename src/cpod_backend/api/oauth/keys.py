"""The asymmetric keys that a production server signs and verifies with, as one worker holds them (decision 0007)."""

from collections.abc import Mapping, Sequence
from typing import Any

from joserfc import jwt
from joserfc.jwk import ECKey
from msgspec import Struct
from msgspec.json import decode, encode

from cpod_backend.api import problems
from cpod_backend.api.clock import Clock
from cpod_backend.api.oauth.signing import TYPE, BadToken, verified
from cpod_backend.stores.keyring import SigningKey
from cpod_backend.stores.sealing import Seal

ALGORITHM = "ES256"
CURVE = "P-256"


class Held(Struct, frozen=True):
    """A stored key with what it takes to use it."""

    stored: SigningKey
    public: ECKey
    private: ECKey | None


class KeyRing:
    """Signs with the newest active key and verifies with every one that is not gone."""

    def __init__(self, seal: Seal, clock: Clock) -> None:
        self._seal = seal
        self._clock = clock
        self._held: dict[str, Held] = {}
        self._usable: frozenset[str] = frozenset()

    def load(self, stored: Sequence[SigningKey]) -> bool:
        """Takes in the keys there are; tells whether one that opened doors before does so no more."""
        before, now = self._usable, self._clock.seconds()
        self._held = {key.id: self._hold(key) for key in stored}
        self._usable = frozenset(id for id, held in self._held.items() if held.stored.state(now) != "gone")
        return bool(before - self._usable)

    def sign(self, claims: Mapping[str, Any]) -> str:
        """The claims as a JWT that names its key. Raises Problem 503 while no key signs."""
        now = self._clock.seconds()
        active = [(held.stored, held.private) for held in self._held.values() if held.private and held.stored.state(now) == "active"]
        if not active:
            raise problems.unavailable("there is no active signing key; an operator makes one with `cpod keys rotate`")
        stored, private = max(active, key=lambda pair: (pair[0].signs_from, pair[0].id))
        header = {"alg": stored.algorithm, "typ": TYPE, "kid": stored.id}
        return jwt.encode(header, dict(claims), private, algorithms=[stored.algorithm])

    def verify(self, token: str, header: Mapping[str, Any]) -> bytes:
        """The payload of a token that a key of this ring signed. Raises BadToken."""
        id = header.get("kid")
        if not isinstance(id, str):
            raise BadToken("the access token does not name the key that signed it")
        held = self._held.get(id)
        if held is None or held.stored.state(self._clock.seconds()) == "gone":
            raise BadToken("the access token was signed with a key that is not known here or is no longer in use")
        return verified(token, header, held.stored.algorithm, held.public)

    def jwks(self) -> dict[str, Any]:
        """The public keys as a JWK Set (RFC 7517), those that will sign included."""
        now = self._clock.seconds()
        return {"keys": [decode(held.stored.public) for held in self._held.values() if held.stored.state(now) != "gone"]}

    def _hold(self, key: SigningKey) -> Held:
        """The key, opened once and not at every look."""
        known = self._held.get(key.id)
        if known is not None and known.stored.sealed == key.sealed:
            return Held(key, known.public, known.private)
        private = ECKey.import_key(decode(self._seal.open(key.sealed, key.id))) if key.sealed else None
        return Held(key, ECKey.import_key(decode(key.public)), private)


def make_key(seal: Seal, now: float) -> SigningKey:
    """A new key pair that signs from now on. Its id is its thumbprint (RFC 7638)."""
    pair = ECKey.generate_key(CURVE, auto_kid=False)
    id = pair.thumbprint()
    public = pair.as_dict(private=False) | {"kid": id, "alg": ALGORITHM, "use": "sig"}
    return SigningKey(id, ALGORITHM, encode(public, order="sorted"), seal.close(encode(pair.as_dict(private=True)), id), now, now)
