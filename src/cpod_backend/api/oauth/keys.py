"""The asymmetric keys that a production server signs and verifies with, as one worker holds them (decision 0007)."""

import logging
from collections.abc import Mapping, Sequence
from typing import Any

from joserfc import jwt
from joserfc.jwk import ECKey
from msgspec import Struct
from msgspec.json import decode, encode

from cpod_backend.api import problems
from cpod_backend.api.clock import Clock
from cpod_backend.api.oauth.signing import TYPE, BadToken, verified
from cpod_backend.stores.keyring import SigningKey, State, living
from cpod_backend.stores.sealing import Seal, SealError

log = logging.getLogger("cpod")

ALGORITHM = "ES256"
CURVE = "P-256"
REMEDY = "add the secret that it was made with after a comma, or end it with `cpod keys rotate --compromised`"


class Held(Struct, frozen=True):
    """A stored key with what it takes to use it; without the private half where it signs no more, or cannot be opened here."""

    stored: SigningKey
    public: ECKey
    private: ECKey | None


class KeyRing:
    """Signs with the newest active key that it can open, and verifies with every one that is not gone."""

    def __init__(self, seal: Seal, clock: Clock) -> None:
        self._seal = seal
        self._clock = clock
        self._held: dict[str, Held] = {}

    def load(self, stored: Sequence[SigningKey]) -> bool:
        """Takes in the keys there are; tells whether one that opened doors before does so no more."""
        now = self._clock.seconds()
        before, self._held = self._held, {key.id: self._hold(key) for key in living(stored, now)}
        return bool(before.keys() - self._held.keys())

    @property
    def signs(self) -> bool:
        """Whether an active key can be opened."""
        return self._signer("active") is not None

    def sign(self, claims: Mapping[str, Any]) -> str:
        """The claims as a JWT that names its key. Raises Problem 503 while no key signs.

        Where the key that has taken over cannot be opened, the one before it goes on: it verifies for another day, which is time to rotate.
        """
        signer = self._signer("active") or self._signer("retiring")
        if signer is None or signer.private is None:
            raise problems.unavailable("there is no active signing key; an operator makes one with `cpod keys rotate`")
        header = {"alg": signer.stored.algorithm, "typ": TYPE, "kid": signer.stored.id}
        return jwt.encode(header, dict(claims), signer.private, algorithms=[signer.stored.algorithm])

    def _signer(self, state: State) -> Held | None:
        """The newest key in this state that can be opened."""
        now = self._clock.seconds()
        able = [held for held in self._held.values() if held.private and held.stored.state(now) == state]
        return max(able, key=lambda held: (held.stored.signs_from, held.stored.id), default=None)

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
        return Held(key, ECKey.import_key(decode(key.public)), self._private(key, key.sealed) if key.sealed else None)

    def _private(self, key: SigningKey, sealed: bytes) -> ECKey | None:
        """The private half. One that was sealed with a strange secret must not keep the others from being used."""
        try:
            return ECKey.import_key(decode(self._seal.open(sealed, key.id)))
        except SealError:
            log.error("stage=auth the signing key %s signs nothing here, for CPOD_SECRET_KEY does not open it; %s", key.id, REMEDY)
            return None


def make_key(seal: Seal, now: float) -> SigningKey:
    """A new key pair that signs from now on. Its id is its thumbprint (RFC 7638)."""
    pair = ECKey.generate_key(CURVE, auto_kid=False)
    id = pair.thumbprint()
    public = pair.as_dict(private=False) | {"kid": id, "alg": ALGORITHM, "use": "sig"}
    return SigningKey(id, ALGORITHM, encode(public, order="sorted"), seal.close(encode(pair.as_dict(private=True)), id), now, now)
