"""The interactive reference at /docs: its page, its script out of an installed wheel, and what the page may load."""

import asyncio
import gzip
from base64 import b64encode
from functools import lru_cache
from hashlib import sha256
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from cpod_backend.api.exchange import Headers, Request, Response
from cpod_backend.api.preconditions import unchanged
from cpod_backend.api.routes import Endpoint, page

WHEEL = "flask-openapi-scalar"
PACKAGE = "flask_openapi_scalar"
SCRIPT = Path("templates", "scalar", "js", "scalar.standalone.js")
TEMPLATE = Path(__file__).with_name("docs.html")

OPENING, CLOSING = '<script type="module">', "</script>"
NO_SNIFFING = (b"x-content-type-options", b"nosniff")


def docs_pages() -> dict[str, dict[str, Endpoint]]:
    """What answers at /docs and beneath. The script's address carries its version, so browsers may keep it for good."""
    library = f"scalar-{version(WHEEL)}.js"
    return {
        "/": {"GET": page(_answer_root)},
        "/docs": {"GET": page(_Page(library).answer)},
        f"/docs/assets/{library}": {"GET": page(_Script(library).answer)},
    }


async def _answer_root(_: Request) -> Response:
    return Response(302, b"", [(b"location", b"/docs")])


class _Page:
    """The HTML page, which loads everything else from the server that it came from."""

    def __init__(self, library: str) -> None:
        self._body = TEMPLATE.read_text("utf-8").replace("{{library}}", library).encode()
        self._headers: Headers = [
            (b"etag", b'"%b"' % sha256(self._body).hexdigest()[:16].encode()),
            (b"cache-control", b"no-cache"),
            (b"content-security-policy", _policy(self._body.decode())),
            (b"referrer-policy", b"no-referrer"),
            NO_SNIFFING,
        ]

    async def answer(self, request: Request) -> Response:
        if unchanged(request, self._headers[0][1]):
            return Response(304, b"", list(self._headers))
        return Response(200, self._body, [(b"content-type", b"text/html; charset=utf-8"), *self._headers])


class _Script:
    """The script of the reference, read when it is first asked for: an emulator whose docs nobody opens does not hold it."""

    def __init__(self, library: str) -> None:
        self._name = library.removesuffix(".js")

    async def answer(self, request: Request) -> Response:
        packed = _takes_gzip(request)
        tag = f'"{self._name}{"-gzip" if packed else ""}"'.encode()
        headers: Headers = [
            (b"etag", tag),
            (b"cache-control", b"public, max-age=31536000, immutable"),
            (b"vary", b"accept-encoding"),
            NO_SNIFFING,
        ]
        if unchanged(request, tag):
            return Response(304, b"", headers)
        headers.append((b"content-type", b"text/javascript; charset=utf-8"))
        if packed:
            headers.append((b"content-encoding", b"gzip"))
        return Response(200, await asyncio.to_thread(_packed if packed else _plain), headers)


def _plain() -> bytes:
    """The script as it is in the wheel; found without importing the package, which would load a web framework."""
    spec = find_spec(PACKAGE)
    assert spec and spec.submodule_search_locations, f"{WHEEL} is installed without its package"
    return Path(spec.submodule_search_locations[0], SCRIPT).read_bytes()


@lru_cache(maxsize=1)
def _packed() -> bytes:
    return gzip.compress(_plain(), 6, mtime=0)


def _takes_gzip(request: Request) -> bool:
    """Whether Accept-Encoding names gzip and does not forbid it; RFC 9110 section 12.5.3."""
    for choice in (request.header(b"accept-encoding") or "").lower().split(","):
        coding, _, weight = choice.replace(" ", "").partition(";q=")
        if coding == "gzip":
            return weight.strip("0.") != "" if weight else True
    return False


def _policy(html: str) -> bytes:
    """The page may load from its own server and run one inline script, known by its hash.

    Scalar writes style elements and attributes as it draws, so inline styles stay allowed; a style can run nothing,
    and with every address but the own one shut it can send nothing either.
    """
    script = html[html.index(OPENING) + len(OPENING) :]
    digest = b64encode(sha256(script[: script.index(CLOSING)].encode()).digest()).decode()
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'self' 'sha256-{digest}'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
        )
    ).encode()
