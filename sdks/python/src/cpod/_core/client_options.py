"""The options of clients, for those who pass them on; imported by type checkers only."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping

from cpod._core.clock import Clock
from cpod._core.http import AsyncTransport, Transport
from cpod._core.typed import TypedDict


class _Options(TypedDict, total=False):
    api_key: str
    client_id: str
    base_url: str
    timeout: float
    total_timeout: float
    connect_timeout: float
    max_retries: int
    max_retry_after: float
    headers: Mapping[str, str]
    user_agent_suffix: str
    logger: logging.Logger
    clock: Clock


class ClientOptions(_Options, total=False):
    """Options of a CpodClient."""

    access_token: str | Callable[[], str]
    transport: Transport


class AsyncClientOptions(_Options, total=False):
    """Options of an AsyncCpodClient."""

    access_token: str | Callable[[], str] | Callable[[], Awaitable[str]]
    transport: AsyncTransport
