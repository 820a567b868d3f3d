"""The emulator's object storage: blobs in memory, and signed addresses of them on the emulator itself, as S3 has its own."""

from collections.abc import Callable
from hashlib import sha256
from hmac import compare_digest, new
from time import time
from urllib.parse import parse_qs, urlencode

from cpod_backend.api import problems
from cpod_backend.api.content import require_length, serve
from cpod_backend.api.digests import Measured
from cpod_backend.api.exchange import Request, Response
from cpod_backend.api.problems import Problem
from cpod_backend.stores.blobs.memory import MemoryBlobs
from cpod_backend.stores.blobs.protocol import Method

PATH = "/_emulator/blobs/"
# All content lies in the memory of a developer's machine.
MAX_CONTENT = 1024**3


class EmulatorBlobs(MemoryBlobs):
    """Blobs in memory with addresses that carry their own permission."""

    def __init__(self, key: bytes, clock: Callable[[], float] = time) -> None:
        super().__init__(clock)
        self._key = key

    async def address(self, method: Method, key: str, expires: int, content_type: str | None = None, disposition: str | None = None) -> str:
        told = {"expires": expires, "response-content-type": content_type, "response-content-disposition": disposition}
        query = urlencode({name: value for name, value in told.items() if value is not None})
        return f"{PATH}{key}?{query}&signature={self._signature(method, key, query)}"

    async def answer(self, request: Request) -> Response:
        """A request to a signed address. Raises Problem 403 unless the signature is right and still good."""
        key = request.path.removeprefix(PATH)
        match request.method:
            case "OPTIONS":
                return Response(204, b"", [(b"allow", b"GET, HEAD, PUT, OPTIONS")])
            case "PUT":
                self._permitted("PUT", key, request)
                return await self._take(key, request)
            case "GET" | "HEAD":
                return await self._give(key, request, self._permitted("GET", key, request))
        raise problems.method_not_allowed(request.method, ["GET", "HEAD", "PUT", "OPTIONS"])

    def _permitted(self, method: Method, key: str, request: Request) -> dict[str, list[str]]:
        """What the address says besides its permission."""
        query, _, signature = request.query.decode("latin-1").partition("&signature=")
        if not compare_digest(signature.encode(), self._signature(method, key, query).encode()):
            raise Problem(403, "the signature of the address does not fit; use it just as uploadUrl or downloadUrl gave it")
        told = parse_qs(query)
        if int(told["expires"][0]) < self._clock():
            raise Problem(403, "the address has expired; get the record again for a new one")
        return told

    def _signature(self, method: Method, key: str, query: str) -> str:
        return new(self._key, f"blob\n{method}\n{key}\n{query}".encode(), sha256).hexdigest()

    async def _take(self, key: str, request: Request) -> Response:
        require_length(request, MAX_CONTENT)
        await self.put(key, Measured(request.chunks(), MAX_CONTENT, []))
        return Response(200)

    async def _give(self, key: str, request: Request, told: dict[str, list[str]]) -> Response:
        blob = await self.head(key)
        if blob is None:
            raise problems.not_found("there are no bytes at this address any more")
        names = ("content-type", "content-disposition")
        headers = [
            (name.encode(), told[f"response-{name}"][0].encode("latin-1", "replace")) for name in names if f"response-{name}" in told
        ]
        # Nothing is written twice under one key, save where uploads arrive, and nobody reads there.
        return await serve(request, blob.size, b'"%b"' % key.rpartition("/")[2].encode(), headers, lambda *span: self.get(key, *span))
