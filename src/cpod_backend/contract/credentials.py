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
KEY_ID_LENGTH = 16
API_KEY_PREFIX = 12
"""Characters of an API key that lists show; in a tenant no two keys begin with the same."""
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
    return _describing("cpod", environment, client_id)


def make_api_key(environment: str, tenant: str) -> str:
    """`cpk_<env>_<clientId>_<secret><checksum>`: read like a client secret; its client id is the key's own."""
    client_id = f"{_characters(KEY_ID_LENGTH)}@{tenant}"
    return _describing("cpk", environment, client_id)


def make_webhook_secret() -> str:
    """`whsec_` and random bytes in base 64, as Standard Webhooks asks."""
    return f"whsec_{b64encode(random_bytes(WEBHOOK_SECRET_BYTES)).decode()}"


def is_client_secret(text: str) -> bool:
    """Whether the text has the form of a client secret or an API key and its checksum is right; what fails here was mistyped or cut short."""
    body, given = text[:-CHECKSUM_LENGTH], text[-CHECKSUM_LENGTH:]
    return body.startswith(("cpod_", "cpk_")) and len(body.rpartition("_")[2]) == SECRET_LENGTH and given == checksum(body)


def is_api_key(text: str) -> bool:
    """Whether the text has the form of an API key."""
    return text.startswith("cpk_") and is_client_secret(text)


def client_of(secret: str) -> str | None:
    """The client id that a client secret or an API key names; None for text that is neither."""
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


def _describing(kind: str, environment: str, client_id: str) -> str:
    body = f"{kind}_{environment}_{client_id}_{_characters(SECRET_LENGTH)}"
    return body + checksum(body)


def _characters(count: int) -> str:
    return "".join(_dice().choices(BASE62, k=count))


def _dice() -> Random:
    return _chosen.get() or _system
