"""Encrypts what nobody may read who can read the database: private keys, secret fields, answers that show a secret once."""

import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from contextlib import suppress
from hmac import digest

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
NONCE_BYTES = 12


class SealError(Exception):
    """The encryption key is malformed, or is not the one that something was sealed with."""


class Seal:
    """AES-256-GCM. The first key seals, all of them open: so the encryption key itself can be changed."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        self._ciphers = [AESGCM(key) for key in keys]

    @classmethod
    def from_text(cls, text: str) -> "Seal":
        """From keys of 32 bytes in URL-safe base 64, separated by commas, the present one first. Raises SealError."""
        try:
            keys = [urlsafe_b64decode(part.strip() + "=" * (-len(part.strip()) % 4)) for part in text.split(",")]
        except ValueError:
            keys = []
        if not keys or any(len(key) != KEY_BYTES for key in keys):
            raise SealError(f"an encryption key is {KEY_BYTES} bytes in URL-safe base 64, such as {new_sealing_key()}")
        return cls(keys)

    @classmethod
    def derived(cls, secret_key: str, purpose: str) -> "Seal":
        """For one purpose, from the secrets of a server."""
        return cls([derived(secret, purpose) for secret in secrets_of(secret_key)])

    def close(self, plain: bytes, name: str) -> bytes:
        """The sealed form, which opens under no other name."""
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._ciphers[0].encrypt(nonce, plain, name.encode())

    def open(self, sealed: bytes, name: str) -> bytes:
        """What was sealed under the name. Raises SealError."""
        return self._open(sealed, name)[1]

    def is_present(self, sealed: bytes, name: str) -> bool:
        """Whether the first key has sealed it, rather than one before. Raises SealError."""
        return self._open(sealed, name)[0] == 0

    def _open(self, sealed: bytes, name: str) -> tuple[int, bytes]:
        for number, cipher in enumerate(self._ciphers):
            with suppress(InvalidTag):
                return number, cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], name.encode())
        raise SealError(f"{name} was sealed with another encryption key than those given, or was altered")


def secrets_of(secret_key: str) -> list[str]:
    """The present secret of a server and the ones before it, which open what they sealed."""
    return [part.strip() for part in secret_key.split(",")]


def derived(secret: str, purpose: str) -> bytes:
    """A key of 32 bytes for one purpose."""
    return digest(secret.encode(), purpose.encode(), "sha256")


def new_sealing_key() -> str:
    """A fresh encryption key in the form that `from_text` reads."""
    return urlsafe_b64encode(os.urandom(KEY_BYTES)).decode()
