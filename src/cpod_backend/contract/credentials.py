"""Client ids, secrets and keys: how they are made, how a mistyped one is told, and what of them is kept."""

from base64 import b32encode, b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from hashlib import sha256
from hmac import compare_digest
from random import Random, SystemRandom
from string import ascii_lowercase, ascii_uppercase, digits
from zlib import crc32

BASE62 = digits + ascii_uppercase + ascii_lowercase
SECRET_LENGTH = 32
CHECKSUM_LENGTH = 6
API_KEY_BYTES = 32
WEBHOOK_SECRET_BYTES = 32
KEPT = "sha256:"

_system = SystemRandom()
_chosen: ContextVar[Random | None] = ContextVar("chosen", default=None)


@contextmanager
def drawn_from(dice: Random) -> Iterator[None]:
    """Makes credentials from the given dice instead of the system's: for seed data, which is the same each time."""
    before = _chosen.set(dice)
    try:
        yield
    finally:
        _chosen.reset(before)


def random_bytes(count: int) -> bytes:
    """Bytes that nobody can guess."""
    return _dice().randbytes(count)


def make_client_id(tenant: str) -> str:
    """16 random characters of base 32, and the tenant, so that the token endpoint finds it."""
    return f"{b32encode(random_bytes(10)).decode().lower()}@{tenant}"


def make_client_secret(environment: str, client_id: str) -> str:
    """`cpod_<env>_<clientId>_<secret><checksum>`: who has only the secret knows whose it is and where it opens."""
    secret = "".join(_dice().choices(BASE62, k=SECRET_LENGTH))
    body = f"cpod_{environment}_{client_id}_{secret}"
    return body + checksum(body)


def make_api_key(environment: str) -> str:
    """`cpk_<env>_` and 32 random bytes in base 62."""
    number = int.from_bytes(random_bytes(API_KEY_BYTES))
    return f"cpk_{environment}_{base62(number, 43)}"


def make_webhook_secret() -> str:
    """`whsec_` and random bytes in base 64, as Standard Webhooks asks."""
    return f"whsec_{b64encode(random_bytes(WEBHOOK_SECRET_BYTES)).decode()}"


def is_client_secret(text: str) -> bool:
    """Whether the text has the form of a client secret and its checksum is right; what fails here was mistyped or cut short."""
    body, given = text[:-CHECKSUM_LENGTH], text[-CHECKSUM_LENGTH:]
    return body.startswith("cpod_") and len(body.rpartition("_")[2]) == SECRET_LENGTH and given == checksum(body)


def client_of(secret: str) -> str | None:
    """The client id that a client secret names; None for text that is no client secret."""
    return secret.split("_", 2)[2].rpartition("_")[0] if is_client_secret(secret) else None


def checksum(body: str) -> str:
    """CRC-32 in base 62."""
    return base62(crc32(body.encode()), CHECKSUM_LENGTH)


def base62(number: int, length: int) -> str:
    """A number in base 62, filled with zeros to the length."""
    signs = []
    while number:
        number, rest = divmod(number, 62)
        signs.append(BASE62[rest])
    return "".join(reversed(signs)).rjust(length, "0")


def kept_form(secret: str) -> str:
    """What the server keeps of a secret that it shows once. A kept form stays as it is."""
    return secret if secret.startswith(KEPT) else KEPT + digest(secret)


def is_kept(secret: str, kept: str) -> bool:
    """Whether the secret is the one kept, told in constant time."""
    return compare_digest(KEPT + digest(secret), kept)


def digest(secret: str) -> str:
    """SHA-256 in hexadecimal. The secrets made here are too random to be guessed, so that no slow hash is needed."""
    return sha256(secret.encode()).hexdigest()


def _dice() -> Random:
    return _chosen.get() or _system
