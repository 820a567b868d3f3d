"""Signs the few requests cPod sends its own S3 server, with AWS Signature Version 4."""

import hashlib
import hmac
from datetime import UTC, datetime
from http.client import HTTPConnection
from urllib.parse import quote, urlsplit

from msgspec import Struct

_REGION = "us-east-1"
_ALGORITHM = "AWS4-HMAC-SHA256"


class Credentials(Struct, frozen=True):
    """What signs a request; the secret is never sent."""

    access_key: str
    secret_key: str


def send(endpoint: str, credentials: Credentials, method: str, path: str, body: bytes = b"", *, timeout: float = 5) -> tuple[int, bytes]:
    """The status and body that the server answers to a signed request. Raises OSError where nobody answers."""
    host = urlsplit(endpoint).netloc
    path = quote(path, safe="/-_.~")
    connection = HTTPConnection(host, timeout=timeout)
    try:
        connection.request(method, path, body, signed(credentials, method, host, path, body, datetime.now(UTC)))
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def signed(credentials: Credentials, method: str, host: str, path: str, body: bytes, now: datetime) -> dict[str, str]:
    """The headers that sign a request without a query; the path is percent-encoded already."""
    digest = hashlib.sha256(body).hexdigest()
    moment = f"{now:%Y%m%dT%H%M%SZ}"
    headers = {"host": host, "x-amz-content-sha256": digest, "x-amz-date": moment}
    names = ";".join(headers)
    canonical = "\n".join([method, path, "", *(f"{name}:{value}" for name, value in headers.items()), "", names, digest])
    scope = f"{moment[:8]}/{_REGION}/s3/aws4_request"
    text = "\n".join([_ALGORITHM, moment, scope, hashlib.sha256(canonical.encode()).hexdigest()])
    signature = hmac.new(_signing_key(credentials.secret_key, scope), text.encode(), hashlib.sha256).hexdigest()
    return headers | {
        "authorization": f"{_ALGORITHM} Credential={credentials.access_key}/{scope}, SignedHeaders={names}, Signature={signature}"
    }


def _signing_key(secret_key: str, scope: str) -> bytes:
    """The key of one day, region and service, so that the secret itself signs nothing."""
    key = f"AWS4{secret_key}".encode()
    for part in scope.split("/"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    return key
