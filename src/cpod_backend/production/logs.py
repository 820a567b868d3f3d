"""Log lines as JSON for machines or as text for people, each with the id of the request that it tells of."""

import logging
import sys
from typing import Any

import structlog
import structlog.tracebacks
from msgspec.json import encode

from cpod_backend.settings import ServerSettings

# Where it happened, without the values of variables: among them are tokens and what users wrote.
TRACEBACKS = structlog.processors.ExceptionRenderer(structlog.tracebacks.ExceptionDictTransformer(show_locals=False))

# What the line of an answer brings along; libraries bring things of their own, such as colours, which stay out.
ANSWER = ("stage", "request", "method", "path", "status", "tenant", "client", "duration_ms")

# What is said in words, and so takes all that follows: they stand last.
SENTENCES = frozenset({"detail", "conflict"})
NUMBERS = frozenset({"status", "turn"})


def set_up(settings: ServerSettings) -> None:
    """Sends what the server and its libraries log to standard output, one line each."""
    shared: list[Any] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.ExtraAdder(allow=ANSWER),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _pairs,
        structlog.processors.StackInfoRenderer(),
    ]
    last: list[Any] = (
        [TRACEBACKS, structlog.processors.JSONRenderer(serializer=_json)]
        if settings.log_format == "json"
        else [structlog.dev.ConsoleRenderer(colors=sys.stdout.isatty(), exception_formatter=structlog.dev.plain_traceback)]
    )
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared, processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last]
        )
    )
    logging.basicConfig(handlers=[handler], level=settings.log_level.upper(), force=True)


def _pairs(_: Any, __: str, event: dict[str, Any]) -> dict[str, Any]:
    """Takes `name=value` words at the start of a message apart, as the request path writes them. A value has blanks only in SENTENCES."""
    words = str(event["event"]).split(" ")
    pairs: dict[str, Any] = {}
    while words and "=" in words[0]:
        name, _, value = words[0].partition("=")
        if name in SENTENCES:
            pairs[name] = " ".join([value, *words[1:]])
            words = []
        else:
            pairs[name] = int(value) if name in NUMBERS and value.isdigit() else value
            del words[0]
    if pairs:
        event["event"] = " ".join(words) or pairs.get("stage", "request")
    return event | pairs


def _json(event: Any, **_: Any) -> str:
    return encode(event, enc_hook=str).decode()
