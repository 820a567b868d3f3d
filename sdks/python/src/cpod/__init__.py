"""The typed client of cPod. What is named here is loaded when it is used."""

from __future__ import annotations

import importlib

from cpod._version import VERSION as __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cpod._async_client import AsyncCpodClient as AsyncCpodClient
    from cpod._client import CpodClient as CpodClient
    from cpod._core.clock import Clock as Clock
    from cpod._core.content import AsyncDownload as AsyncDownload
    from cpod._core.content import Download as Download
    from cpod._core.http import AsyncTransport as AsyncTransport
    from cpod._core.http import HttpRequest as HttpRequest
    from cpod._core.http import HttpResponse as HttpResponse
    from cpod._core.http import Transport as Transport
    from cpod._core.http import TransportError as TransportError
    from cpod._core.model import Meta as Meta
    from cpod._core.model import Model as Model
    from cpod._core.model import Record as Record
    from cpod._core.options import ConditionalOptions as ConditionalOptions
    from cpod._core.options import RequestOptions as RequestOptions
    from cpod._core.options import ResponseRecord as ResponseRecord
    from cpod._core.page import AsyncPage as AsyncPage
    from cpod._core.page import Page as Page
    from cpod.errors import ApiError as ApiError
    from cpod.errors import AuthenticationError as AuthenticationError
    from cpod.errors import BadRequestError as BadRequestError
    from cpod.errors import ConfigurationError as ConfigurationError
    from cpod.errors import ConflictError as ConflictError
    from cpod.errors import CpodConnectionError as CpodConnectionError
    from cpod.errors import CpodError as CpodError
    from cpod.errors import CpodTimeoutError as CpodTimeoutError
    from cpod.errors import DecodeError as DecodeError
    from cpod.errors import FieldError as FieldError
    from cpod.errors import NotFoundError as NotFoundError
    from cpod.errors import PermissionDeniedError as PermissionDeniedError
    from cpod.errors import PreconditionFailedError as PreconditionFailedError
    from cpod.errors import RateLimitError as RateLimitError
    from cpod.errors import ServerError as ServerError
    from cpod.errors import UnprocessableEntityError as UnprocessableEntityError

_MODULES = {
    "_client": ("CpodClient",),
    "_async_client": ("AsyncCpodClient",),
    "_core.content": ("AsyncDownload", "Download"),
    "_core.http": ("AsyncTransport", "HttpRequest", "HttpResponse", "Transport", "TransportError"),
    "_core.clock": ("Clock",),
    "_core.model": ("Meta", "Model", "Record"),
    "_core.options": ("ConditionalOptions", "RequestOptions", "ResponseRecord"),
    "_core.page": ("AsyncPage", "Page"),
    "errors": (
        "ApiError", "AuthenticationError", "BadRequestError", "ConfigurationError", "ConflictError", "CpodConnectionError", "CpodError",
        "CpodTimeoutError", "DecodeError", "FieldError", "NotFoundError", "PermissionDeniedError", "PreconditionFailedError", "RateLimitError",
        "ServerError", "UnprocessableEntityError",
    ),
}  # fmt: skip

# A list that is made of the names would be none to type checkers; a test holds it against _MODULES.
__all__ = [
    "ApiError",
    "AsyncCpodClient",
    "AsyncDownload",
    "AsyncPage",
    "AsyncTransport",
    "AuthenticationError",
    "BadRequestError",
    "Clock",
    "ConditionalOptions",
    "ConfigurationError",
    "ConflictError",
    "CpodClient",
    "CpodConnectionError",
    "CpodError",
    "CpodTimeoutError",
    "DecodeError",
    "Download",
    "FieldError",
    "HttpRequest",
    "HttpResponse",
    "Meta",
    "Model",
    "NotFoundError",
    "Page",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimitError",
    "Record",
    "RequestOptions",
    "ResponseRecord",
    "ServerError",
    "Transport",
    "TransportError",
    "UnprocessableEntityError",
    "preload",
]

_FOUND_IN = {name: module for module, names in _MODULES.items() for name in names}


def __getattr__(name: str) -> object:
    module = _FOUND_IN.get(name)
    if module is None:
        raise AttributeError(f"module 'cpod' has no attribute {name!r}")
    found = globals()[name] = getattr(importlib.import_module(f"cpod.{module}"), name)
    return found


def __dir__() -> list[str]:
    return sorted([*_FOUND_IN, "__version__"])


def preload(*services: str) -> None:
    """Loads the domains of these services at once, such as `preload("people", "licenses")`, for processes that fork or must answer at once."""
    for service in services:
        importlib.import_module(f"cpod.services.{service}")
