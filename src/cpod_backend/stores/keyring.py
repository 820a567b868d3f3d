"""What a store of signing keys and revocations promises, and the one in memory. It keeps; `api/oauth` knows what it means."""

from collections.abc import Callable, Iterable, Sequence
from typing import Literal, Protocol

from msgspec import Struct

from cpod_backend.stores.protocol import StoreTx

State = Literal["next", "active", "retiring", "gone"]


class SigningKey(Struct, frozen=True):
    """A key pair with its days to come, so that every server changes over at the same moment without being told.

    public: the public key as a JWK in JSON. sealed: the private key, encrypted; None once it signs no more.
    Times are seconds since 1970; without an end the key signs until another takes over.
    """

    id: str
    algorithm: str
    public: bytes
    sealed: bytes | None
    made_at: float
    signs_from: float
    signs_until: float | None = None
    ends_at: float | None = None

    def state(self, now: float) -> State:
        """next: published only. active: signs. retiring: verifies what it signed. gone: opens nothing."""
        if self.ends_at is not None and now >= self.ends_at:
            return "gone"
        if now < self.signs_from:
            return "next"
        return "active" if self.signs_until is None or now < self.signs_until else "retiring"


def living(keys: Iterable[SigningKey], now: float) -> list[SigningKey]:
    """The keys that still open something, or will."""
    return [key for key in keys if key.state(now) != "gone"]


class Revocation(Struct, frozen=True):
    """Ends every token that stems from a version of `subject` below `below`; kept `until` the last of them has expired.

    The subject is the id of a record that the token stems from, or the token's own id, whose version is always 0.
    """

    tenant: str
    subject: str
    below: int
    until: float


class News(Struct, frozen=True):
    """Revocations, and where to go on from the next time."""

    revocations: Sequence[Revocation]
    cursor: int


Revise = Callable[[Sequence[SigningKey]], Sequence[SigningKey]]


class Keyring(Protocol):
    """Signing keys and revocations of a whole installation; all its servers share one."""

    async def keys(self) -> Sequence[SigningKey]:
        """Every key there is."""

    async def revise(self, decide: Revise) -> Sequence[SigningKey]:
        """Puts the keys that `decide` makes of the present ones in their place, while nobody else can. Gives them."""

    async def revoke(self, revocation: Revocation, tx: StoreTx | None = None) -> None:
        """Keeps a revocation; within a transaction it holds when that commits, and never without it."""

    async def revoked_since(self, cursor: int) -> News:
        """Every revocation that was committed since the cursor was given; 0 for all. Some may come again."""

    async def prune(self, now: float) -> None:
        """Forgets revocations that are over."""


class MemoryKeyring:
    """Keeps keys and revocations in this process. `tell` is called after each revocation."""

    def __init__(self, tell: Callable[[], None] = lambda: None) -> None:
        self.tell = tell
        self._keys: Sequence[SigningKey] = ()
        self._revocations: dict[int, Revocation] = {}
        self._last = 0

    async def keys(self) -> Sequence[SigningKey]:
        return self._keys

    async def revise(self, decide: Revise) -> Sequence[SigningKey]:
        self._keys = tuple(decide(self._keys))
        return self._keys

    async def revoke(self, revocation: Revocation, tx: StoreTx | None = None) -> None:
        self._last += 1
        self._revocations[self._last] = revocation
        self.tell()

    async def revoked_since(self, cursor: int) -> News:
        return self.news(cursor)

    def news(self, cursor: int) -> News:
        """The same at once, for who shares the process."""
        return News([revocation for number, revocation in self._revocations.items() if number > cursor], self._last)

    async def prune(self, now: float) -> None:
        self._revocations = {number: revocation for number, revocation in self._revocations.items() if revocation.until > now}
