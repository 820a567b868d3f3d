"""Idempotency-Key: a POST that comes twice under one key is done once, and the second try gets the answer of the first."""

import re
from hashlib import blake2b
from typing import Any

from msgspec.json import Decoder, encode

from cpod_backend.api import problems
from cpod_backend.api.exchange import Request, Response
from cpod_backend.contract.rule import Caller
from cpod_backend.stores.protocol import Remembered, StoreTx

_replayed = Decoder(Response).decode


class Once:
    """One request under its key, which means nothing to other clients and at other paths."""

    def __init__(self, request: Request, caller: Caller, path: str, key: str, body: dict[str, Any]) -> None:
        self._request = request
        self._key = f"{caller.client} {path} {key}"
        self._digest = blake2b(encode(body, order="sorted"), digest_size=16).digest()

    async def first_answer(self, tx: StoreTx) -> Response | None:
        """The answer that the key got before. Raises Busy while that is being made, Problem 422 when it was for another body."""
        remembered = await tx.recall(self._key)
        if remembered is None:
            return None
        if remembered.digest != self._digest:
            raise problems.Problem(422, "the Idempotency-Key was used before with another body")
        response = _replayed(remembered.answer)
        response.headers.append((b"idempotency-replayed", b"true"))
        return response

    async def keep(self, tx: StoreTx, response: Response, seconds: float) -> None:
        """Keeps the answer, in the transaction of what it tells."""
        response.request_id = self._request.id
        await tx.remember(self._key, Remembered(self._digest, encode(response), seconds))


def once(request: Request, caller: Caller, path: str, body: dict[str, Any]) -> Once | None:
    """What keeps the request to one turn, where it has a key. Raises Problem 400 unless the key is 1 to 255 visible ASCII characters."""
    key = request.header(b"idempotency-key")
    if key is None:
        return None
    if not re.fullmatch(r"[!-~]{1,255}", key):
        raise problems.bad_request("Idempotency-Key must be 1 to 255 visible ASCII characters")
    return Once(request, caller, path, key, body)
