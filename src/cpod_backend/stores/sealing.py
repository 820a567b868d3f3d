"""Encrypts what nobody may read who can read the database: private keys, secret fields, answers that show a secret once."""

import os
from collections.abc import Sequence
from contextlib import suppress
from hmac import digest

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE_BYTES = 12


class SealError(Exception):
    """The encryption key is not the one that something was sealed with."""


class Seal:
    """AES-256-GCM with keys of 32 bytes. The first one seals, all of them open: so the key itself can be changed."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        self._ciphers = [AESGCM(key) for key in keys]

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

    def opens(self, sealed: bytes, name: str) -> bool:
        """Whether one of the keys has sealed it, under this name."""
        try:
            self._open(sealed, name)
        except SealError:
            return False
        return True

    def is_present(self, sealed: bytes, name: str) -> bool:
        """Whether the first key has sealed it, rather than one before. Raises SealError."""
        return self._open(sealed, name)[0] == 0

    def _open(self, sealed: bytes, name: str) -> tuple[int, bytes]:
        for number, cipher in enumerate(self._ciphers):
            # ValueError is raised for what was cut to less than a nonce.
            with suppress(InvalidTag, ValueError):
                return number, cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], name.encode())
        raise SealError(f"{name} was sealed with another encryption key than those given, or was altered")


def secrets_of(secret_key: str) -> list[str]:
    """The present secret of a server and the ones before it, which open what they sealed."""
    return [part.strip() for part in secret_key.split(",")]


def derived(secret: str, purpose: str) -> bytes:
    """A key of 32 bytes for one purpose."""
    return digest(secret.encode(), purpose.encode(), "sha256")
