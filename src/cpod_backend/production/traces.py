"""One span for each request, sent to an OpenTelemetry collector by OTLP over HTTP."""

import asyncio
from importlib.util import find_spec
from time import time_ns

from cpod_backend.api.exchange import Request, Response
from cpod_backend.settings import SettingError

SENDING = 2
"""Seconds that a collector may take; it must not hold up the end of the process."""


def require_packages() -> None:
    """Raises SettingError where the optional packages are missing."""
    try:
        found = find_spec("opentelemetry.sdk") and find_spec("opentelemetry.exporter.otlp.proto.http")
    except ModuleNotFoundError:
        found = None
    if not found:
        raise SettingError("CPOD_TRACES_ENDPOINT needs packages that are not installed: pip install 'cpod-backend[traces]'")


class Traces:
    """Spans of one worker, sent in batches by a thread of their own."""

    def __init__(self, endpoint: str) -> None:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
        from opentelemetry.trace import SpanKind
        from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

        self._provider = TracerProvider(resource=Resource.create({"service.name": "cpod"}), shutdown_on_exit=False)
        # As the specification of the exporter has it, the path of the signal goes behind the address of the collector.
        exporter = OTLPSpanExporter(f"{endpoint.rstrip('/').removesuffix('/v1/traces')}/v1/traces", timeout=SENDING)
        self._provider.add_span_processor(BatchSpanProcessor(exporter))
        self._tracer = self._provider.get_tracer("cpod")
        self._parent = TraceContextTextMapPropagator().extract
        self._kind = SpanKind.SERVER

    def observe(self, request: Request, response: Response, template: str, seconds: float) -> None:
        """Leaves the span of one answer, below the caller's own where it names one."""
        end = time_ns()
        given = {name: request.header(name.encode()) or "" for name in ("traceparent", "tracestate")}
        attributes: dict[str, str | int] = {
            "http.request.method": request.method, "http.route": template, "http.response.status_code": response.status,
            "cpod.tenant": request.caller.tenant, "cpod.request_id": request.id,
        }  # fmt: skip
        span = self._tracer.start_span(
            f"{request.method} {template}", self._parent(given), self._kind, attributes, start_time=end - int(seconds * 1e9)
        )
        span.end(end)

    async def close(self) -> None:
        """Sends what is left."""
        await asyncio.to_thread(self._provider.shutdown)
