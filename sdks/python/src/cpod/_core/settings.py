"""The settings of a client: checked once, then unchangeable."""

from __future__ import annotations

import re

from cpod._core.clock import SystemClock
from cpod.errors import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import logging
    from collections.abc import Awaitable, Callable, Mapping
    from typing import Any

    from cpod._core.clock import Clock

    AccessToken = str | Callable[[], str] | Callable[[], Awaitable[str]]

PRODUCTION = "https://api.cyberpod.app"
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
ADDRESS = re.compile(r"(?i)(https?)://(?P<host>\[[0-9a-f:.%]+\]|[^/\\@?#\s:\[\]]+)(?::\d{1,5})?(?P<path>/[^\s?#]*)?")
OWN_PATHS = ("/api/v1", "/v1", "/api", "/")


class Settings:
    """What a client was made with."""

    __slots__ = (
        "access_token", "api_key", "base_url", "client_id", "clock", "connect_timeout", "headers", "logger", "max_retries", "max_retry_after",
        "timeout", "total_timeout", "user_agent_suffix",
    )  # fmt: skip

    def __init__(
        self,
        *,
        api_key: str | None = None,
        client_id: str | None = None,
        access_token: AccessToken | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
        total_timeout: float = 120.0,
        connect_timeout: float = 5.0,
        max_retries: int = 2,
        max_retry_after: float = 60.0,
        headers: Mapping[str, str] | None = None,
        user_agent_suffix: str | None = None,
        logger: logging.Logger | None = None,
        clock: Clock | None = None,
    ) -> None:
        if access_token is None and not _key("api_key", api_key):
            raise ConfigurationError("an API key is missing: give api_key, or set CPOD_API_KEY and use from_env()")
        self.api_key = _key("api_key", api_key)
        self.access_token = _key("access_token", access_token) if isinstance(access_token, str) else access_token
        self.client_id = as_text("client_id", client_id or "").strip() or client_id_of(self.api_key)
        self.base_url = address(base_url or PRODUCTION)
        self.timeout = positive("timeout", timeout)
        self.total_timeout = positive("total_timeout", total_timeout)
        self.connect_timeout = positive("connect_timeout", connect_timeout)
        self.max_retries = count("max_retries", max_retries)
        self.max_retry_after = _not_negative("max_retry_after", max_retry_after)
        self.headers = checked_headers(headers or {})
        self.user_agent_suffix = _line("user_agent_suffix", user_agent_suffix or "")
        self.logger = logger
        self.clock: Clock = clock or SystemClock()

    def replaced(self, changes: Mapping[str, Any]) -> Settings:
        """The same settings but for these; headers are laid over those that are there."""
        kept = {name: getattr(self, name) for name in self.__slots__}
        if "api_key" in changes and changes["api_key"] != self.api_key:
            kept["client_id"] = None
            kept["access_token"] = None
        made = {**kept, **changes}
        if changes.get("headers"):
            made["headers"] = {**self.headers, **{name.lower(): value for name, value in changes["headers"].items()}}
        return Settings(**made)

    def same_identity(self, other: Settings) -> bool:
        """Whether a token of the one is good for the other."""
        names = ("api_key", "client_id", "access_token", "base_url")
        return all(getattr(self, name) == getattr(other, name) for name in names)

    @classmethod
    def from_env(cls, given: Mapping[str, Any]) -> Settings:
        """From the environment, where explicit options go before. Raises ConfigurationError with all that is missing or bad."""
        from cpod._core.environment import variables

        found = variables()
        options = {name: value for name, value in given.items() if value is not None}
        for name in ("api_key", "base_url", "client_id"):
            value = found.get(f"CPOD_{name.upper()}")
            if value is not None and not (name == "api_key" and "access_token" in options):
                options.setdefault(name, value)
        faults = _faults(options)
        if faults:
            raise ConfigurationError("; ".join(faults))
        return cls(**options)


def _faults(options: Mapping[str, Any]) -> list[str]:
    """Everything that is wrong with the options, not just the first of it."""
    found: list[str] = []
    key, server = options.get("api_key") or "", options.get("base_url") or PRODUCTION
    try:
        if not _key("the key", key) and not options.get("access_token"):
            found.append("CPOD_API_KEY is not set")
    except ConfigurationError as error:
        found.append(f"CPOD_API_KEY: {error}")
    try:
        address(server)
    except ConfigurationError as error:
        found.append(f"CPOD_BASE_URL: {error}")
    return found


def address(base_url: str) -> str:
    """A base URL without the slash and the part of the path that the calls bring themselves. Raises ConfigurationError."""
    text = as_text("base_url", base_url).strip()
    found = ADDRESS.fullmatch(text)
    if not found:
        raise ConfigurationError("base_url must be an address of http or https without user, query and fragment")
    for end in OWN_PATHS:
        if found["path"] and text.endswith(end) and len(found["path"]) >= len(end):
            text = text.removesuffix(end)
            break
    return text.rstrip("/")


def client_id_of(api_key: str) -> str:
    """The client id that a key of cPod names, else `default`."""
    if not api_key.startswith(("cpod_", "cpk_")):
        return "default"
    parts = api_key.split("_")
    return "_".join(parts[2:-1]) or "default"


def checked_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers with names in lower case. Raises ConfigurationError for a line break that would begin another one."""
    for name, value in headers.items():
        as_text("the name of a header", name)
        as_text(f"the header {name!r}", value)
        if not name or CONTROL.search(name) or CONTROL.search(value) or not value.isascii() or not name.isascii():
            raise ConfigurationError(f"the header {name!r} holds characters that no header can")
    return {name.lower(): value for name, value in headers.items()}


def as_text(name: str, value: Any) -> str:
    """The value, which may be a secret and is not told, if it is a text. Raises ConfigurationError."""
    if not isinstance(value, str):
        raise ConfigurationError(f"{name} must be a str, not {type(value).__name__}")
    return value


def positive(name: str, value: Any) -> float:
    """The value if it is a number above 0. Raises ConfigurationError."""
    number = _number(name, value)
    if not number > 0:
        raise ConfigurationError(f"{name} must be above 0")
    return number


def count(name: str, value: Any) -> int:
    """The value if it is a whole number from 0 on. Raises ConfigurationError."""
    number = _number(name, value)
    if number < 0 or not number.is_integer():
        raise ConfigurationError(f"{name} must be a whole number from 0 on")
    return int(number)


def _number(name: str, value: Any) -> float:
    """Decimals and the numbers of other libraries are numbers too, and texts such as `5s` are none."""
    if not hasattr(value, "__float__"):
        raise ConfigurationError(f"{name} must be a number, not {value!r}")
    return float(value)


def _not_negative(name: str, value: Any) -> float:
    number = _number(name, value)
    if not number >= 0:
        raise ConfigurationError(f"{name} must not be below 0")
    return number


def _key(name: str, key: str | None) -> str:
    text = as_text(name, key or "").strip()
    if CONTROL.search(text):
        raise ConfigurationError(f"{name} holds a control character")
    return text


def _line(name: str, text: str) -> str:
    if CONTROL.search(as_text(name, text)) or not text.isascii():
        raise ConfigurationError(f"{name} holds characters that no header can")
    return text
