"""When one signing key takes over from another. All of it is arithmetic on the keys' times, so servers need not talk to each other."""

from collections.abc import Sequence

from msgspec.structs import replace

from cpod_backend.api.oauth.grants import LONGEST_LIFETIME
from cpod_backend.stores.keyring import SigningKey, living

# What verifies tokens elsewhere keeps the JWKS for as long as its Cache-Control says.
JWKS_MAX_AGE = 300
LEAD = 2 * JWKS_MAX_AGE
# Every server looks for new keys every two seconds; none may meet a token of a key that it has not seen.
SHORTEST_LEAD = 10
# Who publishes a key a month ahead has long forgotten it when it takes over.
LONGEST_LEAD = 30 * 86_400
LEEWAY = 60


class RotationUnderWay(Exception):
    """A new key already waits for its turn."""


def with_first(keys: Sequence[SigningKey], new: SigningKey, now: float) -> Sequence[SigningKey]:
    """The new key where none signs, otherwise the keys as they are."""
    return keys if any(key.state(now) == "active" for key in keys) else [*keys, new]


def rotated(keys: Sequence[SigningKey], new: SigningKey, now: float, lead: float = LEAD, *, compromised: bool = False) -> list[SigningKey]:
    """The keys once the new one is published: it signs after `lead` seconds, and the others then sign no more.

    They verify until the last token that they can have signed is over; compromised, they open nothing as soon as the new key signs.
    Raises RotationUnderWay.
    """
    # Private halves stay until the servers take them out, who know whether they can open the key that follows.
    kept = living(keys, now)
    if any(key.state(now) == "next" for key in kept) and not compromised:
        raise RotationUnderWay("a key that was made before has not taken over yet; `cpod keys list` says when it does")
    if not any(key.state(now) == "active" for key in kept):
        lead = 0
    takes_over = now + lead
    over = takes_over + (0 if compromised else LONGEST_LIFETIME + LEEWAY)
    return [*(_ended(key, takes_over, over) for key in kept), replace(new, signs_from=takes_over)]


def pruned(keys: Sequence[SigningKey], now: float) -> list[SigningKey]:
    """Without the keys that are gone, and without the private half of those that sign no more."""
    return [replace(key, sealed=None) if key.state(now - LEEWAY) == "retiring" else key for key in living(keys, now)]


def _ended(key: SigningKey, signs_until: float, ends_at: float) -> SigningKey:
    """The key with its end brought forward, never put off."""
    until = signs_until if key.signs_until is None else min(key.signs_until, signs_until)
    return replace(key, signs_until=until, ends_at=ends_at if key.ends_at is None else min(key.ends_at, ends_at))
