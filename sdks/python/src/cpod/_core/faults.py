"""Makes errors of answers and of answers that never came."""

from __future__ import annotations

import json

from cpod._core.plain import is_object, items_of, members_of
from cpod.errors import (
    ApiError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    CpodConnectionError,
    CpodTimeoutError,
    FieldError,
    NotFoundError,
    PermissionDeniedError,
    PreconditionFailedError,
    RateLimitError,
    ServerError,
    UnprocessableEntityError,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cpod._core.call import Call
    from cpod._core.http import HttpResponse, TransportError

BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    412: PreconditionFailedError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
LONGEST_TEXT = 4096


def api_error(call: Call, response: HttpResponse, attempts: int, retry_after: float | None) -> ApiError:
    """The error of an answer that is no success, whatever its body is."""
    body = _body(response)
    problem = members_of(body)
    title = _text(problem.get("title")) or _reason(response.status)
    detail = _text(problem.get("detail")) or _text(problem.get("error_description"))
    request_id = _text(problem.get("requestId")) or response.headers.get("x-request-id")
    return _kind(response.status, call.during)(
        _message(f"{response.status} {title}".strip(), detail, call, request_id),
        status=response.status,
        title=title,
        detail=detail,
        instance=_text(problem.get("instance")) or None,
        request_id=request_id,
        errors=_field_errors(problem.get("errors")),
        headers=response.headers,
        body=body,
        method=call.method,
        path=call.path,
        attempts=attempts,
        retry_after=retry_after,
        idempotency_key=call.idempotency_key,
        during=call.during,
    )


def connection_error(
    call: Call, base_url: str, failure: TransportError, attempts: int, *, total: bool
) -> CpodConnectionError:
    """The error of a try that got no answer from the host of `base_url`."""
    kind = CpodTimeoutError if failure.timed_out else CpodConnectionError
    host = base_url.split("/")[2]
    said = f"no answer in time from {host}" if failure.timed_out else f"no answer from {host}: {failure}"
    error = kind(
        _message(said, "", call, None), method=call.method, path=call.path, attempts=attempts, during=call.during
    )
    if isinstance(error, CpodTimeoutError):
        error.which = "total" if total else "try"
    return error


def total_time_error(call: Call, attempts: int) -> CpodTimeoutError:
    """The error of a call whose whole time is over before it could be sent."""
    message = _message("no answer in the time for all tries", "", call, None)
    error = CpodTimeoutError(message, method=call.method, path=call.path, attempts=attempts, during=call.during)
    error.which = "total"
    return error


def _kind(status: int, during: str | None) -> type[ApiError]:
    if during == "token" and status in (400, 401, 403):
        return AuthenticationError
    return BY_STATUS.get(status) or (ServerError if status >= 500 else ApiError)


def _message(what: str, detail: str, call: Call, request_id: str | None) -> str:
    """One sentence without query, body and secret."""
    said = f"{what}: {detail}" if detail else what
    request = f", request {request_id}" if request_id else ""
    return f"{said} ({call.method} {call.path}{request})"


def _body(response: HttpResponse) -> Any:
    try:
        return json.loads(response.body)
    except ValueError:
        return response.body.decode("utf-8", "replace")[:LONGEST_TEXT]


def _field_errors(errors: Any) -> list[FieldError]:
    members = [each for each in items_of(errors) if is_object(each)]
    return [FieldError(_text(each.get("field")), _text(each.get("detail"))) for each in members]


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _reason(status: int) -> str:
    """The phrase of a status."""
    from http import HTTPStatus

    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""
