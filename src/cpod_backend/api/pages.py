"""The addresses beside the entities and those of OAuth: health, and the document itself."""

from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from msgspec.json import encode

from cpod_backend.api.exchange import JSON, Request, Response
from cpod_backend.api.preconditions import unchanged
from cpod_backend.api.routes import Endpoint, Page, page

PACKAGE = Path(__file__).resolve().parents[1]
# A wheel carries the document inside the package; a checkout has it where the contract page says.
FOLDERS = (PACKAGE / "document", PACKAGE.parents[1] / "docs" / "api-contract")
YAML = (b"content-type", b"application/yaml")


def pages(version: str) -> dict[str, dict[str, Endpoint]]:
    """What answers at each address, by method."""
    health = encode({"status": "ok", "version": version})

    async def answer_health(_: Request) -> Response:
        return Response(200, health, [JSON, (b"cache-control", b"no-store")])

    return {
        "/health": {"GET": page(answer_health)},
        "/openapi.json": {"GET": page(_file("openapi.json", JSON))},
        "/openapi.yaml": {"GET": page(_file("openapi.yaml", YAML))},
    }


@lru_cache(maxsize=4)
def document(name: str) -> bytes:
    """The OpenAPI document as a file of this name."""
    for folder in FOLDERS:
        if (folder / name).is_file():
            return (folder / name).read_bytes()
    raise FileNotFoundError(f"{name} is in none of {', '.join(map(str, FOLDERS))}; make derive writes it")


@lru_cache(maxsize=4)
def hash_of(name: str) -> str:
    """The SHA-256 of such a file, by which two servers can be told apart; the file is large, so it is computed once."""
    return sha256(document(name)).hexdigest()


def _file(name: str, media_type: tuple[bytes, bytes]) -> Page:
    async def answer(request: Request) -> Response:
        body = document(name)
        tag = b'"%b"' % hash_of(name)[:16].encode()
        if unchanged(request, tag):
            return Response(304, b"", [(b"etag", tag)])
        return Response(200, body, [media_type, (b"etag", tag), (b"cache-control", b"no-cache")])

    return answer
