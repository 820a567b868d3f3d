"""What operators see of a production server: metrics, traces and log lines."""

import gzip
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import httpx
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span

from cpod_backend.embedded.seaweed import EmbeddedS3
from tests.deployments import as_environment
from tests.production.cluster import Cluster, cluster_on, eventually, settings_for
from tests.services import Postgres

TRACE, PARENT = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"


def scraped(cluster: Cluster) -> dict[str, float]:
    """Each sample of the metrics by its name with labels."""
    eventually(lambda: any("/metrics" in line for line in cluster.server.lines))
    address = re.search(r"http://\S+/metrics", " ".join(cluster.server.lines))
    assert address
    text = httpx.get(address[0], timeout=30).text
    samples = (line.rpartition(" ") for line in text.splitlines() if not line.startswith("#"))
    return {name: float(value) for name, _, value in samples}


def test_metrics_count_the_requests_of_all_workers_by_method_path_template_and_status(postgres: Postgres):
    with cluster_on(postgres.server, database_url=postgres.migrated(), workers=2, metrics_port=0) as cluster:
        api = cluster.api("counted")
        made = [api.make("Document") for _ in range(12)]
        for record in made:
            # Each on a connection of its own, so that both workers get some.
            httpx.get(f"{cluster.address}{api.path(record['id'])}", headers={"authorization": f"Bearer {api.token}"}, timeout=30)
        httpx.get(f"{cluster.address}/nothing/{'x' * 20}", timeout=30)
        found = scraped(cluster)
        assert found['cpod_requests_total{method="POST",path="/v1/knowledge",status="201"}'] == 12
        assert found['cpod_requests_total{method="GET",path="/v1/knowledge/{id}",status="200"}'] == 12
        assert found['cpod_requests_total{method="GET",path="unknown",status="404"}'] == 1
        assert found['cpod_request_duration_seconds_count{method="POST",path="/v1/knowledge"}'] == 12
        assert not any(record["id"] in name for name in found for record in made)
        eventually(lambda: scraped(cluster).get("cpod_drafts_unsealed") == 0)
        assert {"cpod_pool_connections_in_use", "cpod_conflicts_retried_total"} <= scraped(cluster).keys()
        cluster.workers()[0].kill()
        eventually(lambda: len(cluster.workers()) == 2)
        assert scraped(cluster)['cpod_requests_total{method="POST",path="/v1/knowledge",status="201"}'] == 12


class Receiver(ThreadingHTTPServer):
    """An OTLP receiver that keeps the spans it gets."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Export)
        self.spans: list[Span] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Export(BaseHTTPRequestHandler):
    """Takes an export at the path that the specification of OTLP names."""

    server: Receiver

    def do_POST(self) -> None:
        assert self.path == "/v1/traces"
        sent = ExportTraceServiceRequest.FromString(unpacked(self.rfile.read(int(self.headers["content-length"])), self.headers))
        self.server.spans += [span for resource in sent.resource_spans for scope in resource.scope_spans for span in scope.spans]
        self.send_response(200)
        self.send_header("content-type", "application/x-protobuf")
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


def unpacked(body: bytes, headers) -> bytes:
    return gzip.decompress(body) if headers.get("content-encoding") == "gzip" else body


@contextmanager
def receiving() -> Iterator[Receiver]:
    with Receiver() as receiver:
        thread = Thread(target=receiver.serve_forever)
        thread.start()
        try:
            yield receiver
        finally:
            receiver.shutdown()
            thread.join()


def test_each_request_leaves_one_span_below_the_callers_own(postgres: Postgres):
    with receiving() as receiver:
        with cluster_on(postgres.server, database_url=postgres.migrated(), traces_endpoint=receiver.address) as cluster:
            api = cluster.api("traced")
            answer = api.get("/v1/knowledge/doc-01M85Z8SHD1VXAKQW8QYR5BJ0V", headers={"traceparent": f"00-{TRACE}-{PARENT}-01"})
            assert answer.status == 404
        # The server has ended, and sent before it did.
        (span,) = [span for span in receiver.spans if span.trace_id.hex() == TRACE]
    said = {item.key: item.value.string_value or item.value.int_value for item in span.attributes}
    assert (span.name, span.parent_span_id.hex(), span.kind) == ("GET /v1/knowledge/{id}", PARENT, Span.SPAN_KIND_SERVER)
    assert said == {
        "http.request.method": "GET", "http.route": "/v1/knowledge/{id}", "http.response.status_code": 404,
        "cpod.tenant": "traced", "cpod.request_id": answer.headers["x-request-id"],
    }  # fmt: skip
    assert span.start_time_unix_nano < span.end_time_unix_nano


def test_a_collector_that_is_away_costs_no_request(postgres: Postgres):
    with receiving() as receiver:
        gone = receiver.address
    with cluster_on(postgres.server, database_url=postgres.migrated(), traces_endpoint=gone) as cluster:
        assert cluster.api("untraced").get("/v1/people").status == 200


def test_a_server_that_lacks_the_packages_for_traces_says_so_in_one_line(postgres: Postgres):
    settings = as_environment(settings_for(postgres.server, database_url=postgres.migrated(), traces_endpoint="http://127.0.0.1:1"))
    # As on a machine where they were never installed: the import system finds no such module.
    code = "import sys; sys.modules['opentelemetry'] = None; from cpod_backend.cli import main; sys.argv = ['cpod', 'serve', '--port', '0']; main()"
    run = subprocess.run([sys.executable, "-c", code], env=os.environ | settings, capture_output=True, text=True)
    assert (run.returncode != 0, run.stdout, len(run.stderr.splitlines())) == (True, "", 1)
    assert "pip install 'cpod-backend[traces]'" in run.stderr


def test_each_answer_is_one_json_line_with_numbers_and_without_secrets(postgres: Postgres):
    with cluster_on(postgres.server, database_url=postgres.migrated(), log_level="info") as cluster:
        api = cluster.api("logged")
        answer = api.get("/v1/people status=200 tenant=other", **{"search": "something private"})
        made = api.create("Webhook")
        assert (answer.status, made.status) == (404, 201), made
        eventually(lambda: any(made.headers["x-request-id"] in line for line in cluster.server.lines))
        lines = [json.loads(line) for line in cluster.server.lines if line.startswith("{")]
        (line,) = [line for line in lines if line.get("stage") == "answer" and line["request"] == answer.headers["x-request-id"]]
        assert (line["status"], line["tenant"], line["method"], line["path"]) == (404, "", "GET", "/v1/people%20status=200%20tenant=other")
        (line,) = [line for line in lines if line.get("stage") == "answer" and line["request"] == made.headers["x-request-id"]]
        assert (line["status"], line["tenant"]) == (201, "logged")
        assert line["client"] and isinstance(line["duration_ms"], float) and line["duration_ms"] > 0
        everything = "".join(cluster.server.lines)
        secrets = [
            api.token,
            "something private",
            "a secret that is long enough",
            *(value for name, value in made.data.items() if "ecret" in name and value),
        ]
        assert not [secret for secret in secrets if str(secret) in everything]


def loaded_before_serving(postgres: Postgres, *names: str, **chosen: Any) -> list[str]:
    """Which of these modules a worker has loaded when the server is put together."""
    code = (
        "import asyncio, os, sys\n"
        "from cpod_backend.production.build import build\n"
        "from cpod_backend.settings import server_settings\n"
        "import cpod_backend.production.run\n"
        "asyncio.run(build(server_settings(os.environ)))\n"
        f"print(*(name for name in {names!r} if name in sys.modules))\n"
    )
    settings = as_environment(settings_for(postgres.server, database_url=postgres.migrated(), **chosen))
    run = subprocess.run([sys.executable, "-c", code], env=os.environ | settings, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return run.stdout.split()


def test_without_the_settings_nothing_of_it_is_loaded(postgres: Postgres):
    assert loaded_before_serving(postgres, "prometheus_client", "opentelemetry", "redis", "aiobotocore") == []


def test_the_client_of_s3_is_there_before_anybody_is_served_whom_its_loading_would_hold_up(postgres: Postgres, s3: EmbeddedS3):
    assert loaded_before_serving(postgres, "aiobotocore.endpoint", **s3.settings) == ["aiobotocore.endpoint"]
