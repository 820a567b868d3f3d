"""A client of event loops: how it is made, derived, shown and closed. The generated client adds the services."""

from __future__ import annotations

from cpod._core.async_connection import AsyncConnection, AsyncRenewal
from cpod._core.decoding import anything
from cpod._core.operations import to_request
from cpod._core.settings import Settings
from cpod._core.showing import shown
from cpod._core.tokens import Holder
from cpod._core.transport import AsyncHttpxTransport

TYPE_CHECKING = False
if TYPE_CHECKING:
    import logging
    from collections.abc import Awaitable, Callable, Mapping
    from types import TracebackType
    from typing import Any

    from cpod._core.client_options import AsyncClientOptions
    from cpod._core.clock import Clock
    from cpod._core.http import AsyncTransport
    from cpod._core.options import ConditionalOptions, RequestOptions
    from cpod._core.typed import Self, Unpack


class AsyncClient:
    """What a client can do besides the services."""

    def __init__(
        self,
        api_key: str | None = None,
        *,
        client_id: str | None = None,
        access_token: str | Callable[[], str] | Callable[[], Awaitable[str]] | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
        total_timeout: float = 120.0,
        connect_timeout: float = 5.0,
        max_retries: int = 2,
        max_retry_after: float = 60.0,
        headers: Mapping[str, str] | None = None,
        user_agent_suffix: str | None = None,
        logger: logging.Logger | None = None,
        transport: AsyncTransport | None = None,
        clock: Clock | None = None,
    ) -> None:
        """Makes a client from an API key, or from an access token; nothing is sent before the first call.

        Args:
            api_key: The secret of a registered application; it is exchanged for tokens when they are needed.
            client_id: The id that belongs to the key, where the key does not tell.
            access_token: A token to use instead of a key, or a function that gives one, awaited or not.
            base_url: The server; production where nothing is said.
            timeout: Seconds for each try.
            total_timeout: Seconds for all tries of a call and the waits between them.
            connect_timeout: Seconds to reach the server.
            max_retries: How often a failed call is tried again.
            max_retry_after: The longest wait that a server may ask for, in seconds.
            headers: Sent with every call.
            user_agent_suffix: Added to `User-Agent`, to name your application.
            logger: Where to log; else the logger `cpod`, if you gave it a level.
            transport: Sends the requests in place of this package's own.
            clock: Tells the time and waits, for tests.
        """
        settings = Settings(
            api_key=api_key,
            client_id=client_id,
            access_token=access_token,
            base_url=base_url,
            timeout=timeout,
            total_timeout=total_timeout,
            connect_timeout=connect_timeout,
            max_retries=max_retries,
            max_retry_after=max_retry_after,
            headers=headers,
            user_agent_suffix=user_agent_suffix,
            logger=logger,
            clock=clock,
        )
        self._take(AsyncConnection(settings, transport or AsyncHttpxTransport(), Holder(), AsyncRenewal()))

    def _take(self, connection: AsyncConnection) -> None:
        self.__dict__["_connection"] = connection
        self.__dict__["_settings"] = connection.settings

    @classmethod
    def from_env(cls, **options: Unpack[AsyncClientOptions]) -> Self:
        """Makes a client from CPOD_API_KEY, CPOD_BASE_URL and CPOD_CLIENT_ID, of the environment or a file `.env`."""
        transport = options.pop("transport", None)
        made = cls.__new__(cls)
        made._take(
            AsyncConnection(Settings.from_env(options), transport or AsyncHttpxTransport(), Holder(), AsyncRenewal())
        )
        return made

    def with_options(self, **changes: Unpack[AsyncClientOptions]) -> Self:
        """Gives a client with other options, which shares the connections of this one, and its token."""
        settings = self._settings.replaced(changes)
        made = type(self).__new__(type(self))
        made._take(self._connection.derived(settings))
        return made

    @classmethod
    def twin_of(cls, settings: Settings, holder: Holder) -> Self:
        """A client with the options and the token of a synchronous one."""
        made = cls.__new__(cls)
        made._take(AsyncConnection(settings, AsyncHttpxTransport(), holder, AsyncRenewal()))
        return made

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        request_options: RequestOptions | ConditionalOptions | None = None,
    ) -> Any:
        """Calls what this version of the SDK does not know, and gives the JSON of the answer as it is."""
        call = to_request(self._settings, method, path, query, body, request_options)
        return anything(call, await self._connection.perform(call))

    async def health(self, *, request_options: RequestOptions | None = None) -> dict[str, Any]:
        """Whether the server is up. Needs no credentials."""
        from cpod._core.call import Call

        call = Call(self._settings, "GET", "/health", authorized=False, options=request_options)
        found: dict[str, Any] = anything(call, await self._connection.perform(call))
        return found

    async def close(self) -> None:
        """Ends the connections, also those of derived clients. A call after it opens new ones."""
        await self._connection.transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError("a client cannot be changed; with_options gives another one")

    def __repr__(self) -> str:
        return shown(type(self).__name__, self._settings)

    def __reduce__(self) -> Any:
        raise TypeError("a client holds a secret and connections, so it cannot be pickled; make one where it is needed")

    if TYPE_CHECKING:
        _connection: AsyncConnection
        _settings: Settings
