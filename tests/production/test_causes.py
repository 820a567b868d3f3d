"""The log says why a request could not be served: which answer hides, an operator must find there, on one line and without secrets."""

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import asyncpg
import httpx
import pytest

from cpod_backend.embedded.seaweed import EmbeddedS3
from tests.client import Answer, Api
from tests.production.cluster import Cluster, cluster_on, eventually
from tests.production.test_commands import cpod, told
from tests.services import Postgres, as_superuser, asyncio_run

FREE = {"path": "a.bin", "lockMode": "none", "retainUntilAt": None, "content": None}
CAUSES = {
    "bucket": ({"s3_bucket": "elsewhere"}, "NoSuchBucket", "there is no bucket elsewhere"),
    "key": ({"s3_secret_key": "not the right secret"}, "SignatureDoesNotMatch", "403"),
    "endpoint": ({"s3_endpoint": "http://127.0.0.1:9"}, "127.0.0.1:9", "127.0.0.1:9"),
}


def logged(cluster: Cluster, stage: str) -> list[dict[str, Any]]:
    """The lines of a stage, once there is one."""

    def lines() -> list[dict[str, Any]]:
        return [line for text in cluster.server.lines if text.startswith("{") and (line := json.loads(text)).get("stage") == stage]

    eventually(lambda: lines() != [])
    return lines()


def upload(api: Api, made: dict[str, Any] | None = None) -> Answer:
    made = made or api.make("StorageObject", **FREE)
    return api.request("PUT", f"{api.path(made['id'])}/content", content=b"bytes")


@pytest.mark.parametrize("wrong", CAUSES)
def test_why_files_cannot_be_stored_is_in_the_log_and_no_secret_is(postgres: Postgres, s3: EmbeddedS3, wrong):
    change, of_upload, of_ready = CAUSES[wrong]
    chosen = s3.settings | change
    with cluster_on(postgres.server, database_url=postgres.migrated(), log_level="warning", **chosen) as cluster:
        refused = upload(cluster.api("unstored"))
        assert (refused.status, refused.headers["retry-after"]) == (503, "1")
        (line,) = logged(cluster, "content")
        assert (line["level"], line["storage"], of_upload in line["detail"]) == ("warning", "unavailable", True), line
        for _ in range(2):
            ready = httpx.get(f"{cluster.address}/health/ready", timeout=30)
            assert (ready.status_code, ready.json()["parts"]) == (503, {"database": "ok", "storage": "unavailable"})
        lines = logged(cluster, "ready")
        assert {(line["level"], line["part"]) for line in lines} == {("warning", "storage")}
        assert all(of_ready in line["detail"] or line["detail"] == "no answer within 1.8 seconds" for line in lines)
        # What lasts is told once. The client of S3 tries again for a while, so that the first answer may come too late and the second in time.
        assert len(lines) == len({line["detail"] for line in lines})
        assert not any(chosen["s3_secret_key"] in line or "a secret that is long" in line for line in cluster.server.lines)


def test_a_client_of_s3_that_cannot_be_made_keeps_nothing_from_being_served_but_files(postgres: Postgres, s3: EmbeddedS3, monkeypatch):
    monkeypatch.setenv("AWS_PROFILE", "nobody")
    with cluster_on(postgres.server, database_url=postgres.migrated(), log_level="warning", **s3.settings) as cluster:
        api = cluster.api("without-profile")
        made = api.make("StorageObject", **FREE)
        assert (made["uploadUrl"], api.read(made)["downloadUrl"]) == (None, None)
        assert upload(api, made).status == 503
        for stage in ("address", "content"):
            assert all(line["detail"].startswith("ProfileNotFound") for line in logged(cluster, stage))


class Nowhere(BaseHTTPRequestHandler):
    """What answers 404 to everything, such as a web server at an address where S3 was expected."""

    # S3 clients send bytes only after they were told to go on, which came with this version.
    protocol_version = "HTTP/1.1"

    def answer(self) -> None:
        self.rfile.read(int(self.headers.get("content-length") or 0))
        self.send_response(404)
        self.send_header("content-length", "0")
        self.end_headers()

    do_GET = do_PUT = do_POST = do_HEAD = do_DELETE = answer  # noqa: N815

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def no_s3() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Nowhere) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def test_an_endpoint_that_knows_nothing_of_s3_is_out_of_order_and_not_without_the_bytes(postgres: Postgres):
    url = postgres.migrated()
    with no_s3() as endpoint:
        chosen = {"s3_endpoint": endpoint, "s3_access_key": "key", "s3_secret_key": "secret of the key"}
        with cluster_on(postgres.server, database_url=url, **chosen) as cluster:
            assert upload(cluster.api("nowhere")).status == 503
        environment = {f"CPOD_{name.upper()}": value for name, value in chosen.items()}
        (line,) = told(cpod("storage", "sweep", CPOD_DATABASE_URL=url, **environment))
    assert line.startswith("the S3 server does not do its work: An error occurred (404)")


def test_what_the_database_says_stays_together_on_its_line(postgres: Postgres):
    url = postgres.migrated()
    name = url.partition("@/")[2].partition("?")[0]
    cancel = f"select pg_cancel_backend(pid) from pg_stat_activity where datname = '{name}' and wait_event_type = 'Lock'"
    with cluster_on(postgres.server, database_url=url, log_level="warning") as cluster:
        api = cluster.api("cancelled")
        document = api.make("Document")

        async def work() -> Answer:
            holder = await asyncpg.connect(as_superuser(url))
            async with holder.transaction():
                await holder.fetch("select 1 from cpod.document where id = $1 for update", document["id"])
                change = asyncio.create_task(asyncio.to_thread(api.change, document, title="Never"))
                while not change.done():
                    await holder.fetch(cancel)
                    await asyncio.sleep(0.05)
            await holder.close()
            return await change

        assert asyncio_run(work()).status == 503
        line = logged(cluster, "store")[0]
    assert (line["database"], line["detail"]) == ("overloaded", "canceling statement due to user request")
