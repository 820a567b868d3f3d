"""Every error status of the API: RFC 9457 problems with the titles of the contract."""

from collections.abc import Iterable
from typing import Any

from msgspec.json import encode as to_json

from cpod_backend.contract.rule import Refusal
from cpod_backend.contract.validation import Invalid

MEDIA_TYPE = b"application/problem+json"

TITLES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    408: "Request Timeout",
    409: "Conflict",
    412: "Precondition Failed",
    413: "Content Too Large",
    415: "Unsupported Media Type",
    416: "Range Not Satisfiable",
    422: "Unprocessable Entity",
    429: "Too Many Requests",
    431: "Request Header Fields Too Large",
    500: "Internal Server Error",
    501: "Not Implemented",
    503: "Service Unavailable",
    505: "HTTP Version Not Supported",
}

Headers = list[tuple[bytes, bytes]]


class Problem(Exception):
    """A request that ends with an error status.

    stage and rule go to the log, so that a refused request leads to one function; members are
    further members of the body.
    """

    def __init__(
        self, status: int, detail: str, *, title: str | None = None, headers: Headers | None = None,
        errors: list[dict[str, str]] | None = None, rule: str = "", members: dict[str, Any] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(detail)
        self.status = status
        self.title = title or TITLES[status]
        self.detail = detail
        self.headers = headers or []
        self.errors = errors
        self.rule = rule
        self.members = members or {}

    def body(self, path: str, request_id: str) -> bytes:
        """The problem document; `instance` is the path of the request, as it was sent."""
        fields: dict[str, Any] = {
            "title": self.title, "status": self.status, "detail": self.detail, "instance": path, "requestId": request_id,
        }  # fmt: skip
        if self.errors is not None:
            fields["errors"] = self.errors
        return to_json(fields | self.members)

    def in_one_line(self) -> str:
        """The detail for the log. It may quote the client, whose line breaks would make lines of their own there."""
        if self.detail.isprintable():
            return self.detail
        return "".join([char if char.isprintable() else char.encode("unicode_escape").decode() for char in self.detail])


def bad_request(detail: str) -> Problem:
    return Problem(400, detail)


def bad_parameter(name: str, detail: str) -> Problem:
    return Problem(400, f"query parameter {name} {detail}")


def unauthorized(detail: str, error: str | None = None) -> Problem:
    """RFC 6750 section 3: the challenge says what is wrong with a token, and nothing where none was sent."""
    challenge = 'Bearer realm="cpod"'
    if error:
        challenge += f', error="{error}", error_description="{detail}"'
    return Problem(401, detail, headers=[(b"www-authenticate", challenge.encode())])


def forbidden(scope: str) -> Problem:
    challenge = f'Bearer realm="cpod", error="insufficient_scope", scope="{scope}"'
    return Problem(403, f"the token lacks the scope {scope}", headers=[(b"www-authenticate", challenge.encode())])


def not_found(detail: str) -> Problem:
    return Problem(404, detail)


def method_not_allowed(method: str, allowed: Iterable[str]) -> Problem:
    names = ", ".join(allowed)
    return Problem(405, f"{method} is not allowed here, only {names}", headers=[(b"allow", names.encode())])


def request_timeout(detail: str) -> Problem:
    """The rest of the body will not be read, so the connection is of no further use."""
    return Problem(408, detail, headers=[(b"connection", b"close")])


def conflict(detail: str) -> Problem:
    return Problem(409, detail)


def precondition_failed(detail: str) -> Problem:
    return Problem(412, detail)


def too_large(limit: int) -> Problem:
    return Problem(413, f"the body is larger than {limit} bytes")


def range_not_satisfiable(size: int) -> Problem:
    detail = f"the range begins beyond the {size} bytes that there are"
    return Problem(416, detail, headers=[(b"content-range", b"bytes */%d" % size)])


def unsupported_media_type(accepted: Iterable[str]) -> Problem:
    names = " or ".join(accepted)
    return Problem(415, f"the body must be {names}", headers=[(b"accept", names.replace(" or ", ", ").encode())])


def not_http() -> Problem:
    """What came cannot be told apart into requests."""
    return Problem(400, "this is no HTTP/1.1 request")


def version_not_supported() -> Problem:
    return Problem(505, "only HTTP/1.1 and HTTP/1.0 are spoken here")


def coding_not_implemented() -> Problem:
    return Problem(501, "of the transfer codings only chunked is known here")


def head_too_large(limit: int) -> Problem:
    return Problem(431, f"the head of the request is larger than {limit} bytes")


def too_many_requests(retry_after: int, headers: Headers) -> Problem:
    detail = f"the rate limit is reached; try again in {retry_after} seconds"
    return Problem(429, detail, headers=[(b"retry-after", str(retry_after).encode()), *headers])


def internal() -> Problem:
    return Problem(500, "the request failed for a reason on the server's side; quote the requestId to support")


def unavailable(detail: str) -> Problem:
    return Problem(503, detail, headers=[(b"retry-after", b"1")])


def invalid(fault: Invalid) -> Problem:
    """A body with structural faults is a 400, one with only bad values a 422."""
    errors = [{"field": item.field, "detail": item.detail} for item in fault.faults]
    detail = _summary([item.detail for item in fault.faults])
    if fault.structural:
        return Problem(400, detail, errors=errors)
    return Problem(422, detail, title="Validation Error", errors=errors)


def refused(refusals: list[Refusal]) -> Problem:
    """Business rules that say no: a 422 that says which and why."""
    errors = [{"field": f"/{item.field.lstrip('/')}" if item.field else "", "detail": item.detail} for item in refusals]
    rules = ",".join(dict.fromkeys(item.rule for item in refusals if item.rule))
    return Problem(422, _summary([item.detail for item in refusals]), errors=errors, rule=rules)


def _summary(details: list[str]) -> str:
    more = len(details) - 1
    return details[0] + (f" (and {more} more, see errors)" if more else "")
