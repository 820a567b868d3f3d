"""Everything that can go wrong with a call, as a small tree of exceptions."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal


class CpodError(Exception):
    """The base of all errors of this package."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self.__dict__)


def _restore(kind: type[CpodError], args: tuple[Any, ...], state: dict[str, Any]) -> CpodError:
    """An error as it was pickled; constructors take keywords, which pickle does not know of."""
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(CpodError):
    """The client or the call cannot be as it was asked for; nothing was sent."""


class CpodConnectionError(CpodError):
    """No answer came. `__cause__` is what the network said."""

    def __init__(
        self, message: str, *, method: str, path: str, attempts: int, during: Literal["token"] | None = None
    ) -> None:
        super().__init__(message)
        self.method = method
        self.path = path
        self.attempts = attempts
        self.during = during


class CpodTimeoutError(CpodConnectionError):
    """A time ran out; `which` says whether that of one try, or that of all tries and waits of a call."""

    which: Literal["try", "total"] = "try"


class DecodeError(CpodError):
    """A good status with a body that is not the promised JSON."""

    def __init__(self, message: str, *, status: int, method: str, path: str, body: str, request_id: str | None) -> None:
        super().__init__(message)
        self.status = status
        self.method = method
        self.path = path
        self.body = body
        self.request_id = request_id


class FieldError:
    """One fault of a body: where, as a JSON pointer, and what."""

    __slots__ = ("detail", "field")

    def __init__(self, field: str, detail: str) -> None:
        self.field = field
        self.detail = detail

    def __repr__(self) -> str:
        return f"FieldError(field={self.field!r}, detail={self.detail!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FieldError) and (self.field, self.detail) == (other.field, other.detail)

    __hash__ = None  # type: ignore[assignment]


class ApiError(CpodError):
    """The server said no."""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        title: str,
        detail: str,
        instance: str | None,
        request_id: str | None,
        errors: Sequence[FieldError],
        headers: Mapping[str, str],
        body: Any,
        method: str,
        path: str,
        attempts: int,
        retry_after: float | None,
        idempotency_key: str | None,
        during: Literal["token"] | None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.title = title
        self.detail = detail
        self.instance = instance
        self.request_id = request_id
        self.errors = list(errors)
        self.headers = dict(headers)
        self.body = body
        self.method = method
        self.path = path
        self.attempts = attempts
        self.retry_after = retry_after
        self.idempotency_key = idempotency_key
        self.during = during


class BadRequestError(ApiError):
    """400: the request is malformed."""


class AuthenticationError(ApiError):
    """401: there is no good token; or the token endpoint refused the credentials."""


class PermissionDeniedError(ApiError):
    """403: the token lacks the scope."""


class NotFoundError(ApiError):
    """404: there is no such record."""


class ConflictError(ApiError):
    """409: the first request with this idempotency key still runs."""


class PreconditionFailedError(ApiError):
    """412: the record has changed since it was read."""


class UnprocessableEntityError(ApiError):
    """422: a value or a business rule says no; `errors` lists every fault."""


class RateLimitError(ApiError):
    """429: too many requests; `retry_after` says when to come again."""


class ServerError(ApiError):
    """5xx: the server failed."""


__all__ = [
    "ApiError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "CpodConnectionError",
    "CpodError",
    "CpodTimeoutError",
    "DecodeError",
    "FieldError",
    "NotFoundError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimitError",
    "ServerError",
    "UnprocessableEntityError",
]
