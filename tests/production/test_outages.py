"""What clients see while the database or the S3 server is away, and how soon it is over when they are back."""

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

import httpx
import psutil
import pytest
from msgspec.structs import replace

from cpod_backend.embedded.postgres import EmbeddedPostgres
from cpod_backend.embedded.seaweed import EmbeddedS3
from cpod_backend.embedded.server import Command
from tests.client import Answer, Api, lasting
from tests.production.cluster import cluster_on, eventually
from tests.scratch import open_folder
from tests.services import migrated_postgres

ANSWERED, RECOVERED = 3, 5
"""Seconds in which a request must be answered whatever is away, and in which service must be back: the limits that are promised."""


@pytest.fixture(scope="module")
def postgres(migrated_data: Path) -> Iterator[EmbeddedPostgres]:
    with migrated_postgres(data=migrated_data) as postgres:
        yield postgres


def test_while_the_database_takes_no_writes_clients_are_told_to_come_back_and_reads_go_on(postgres):
    with cluster_on(postgres) as cluster:
        api = cluster.api("read-only")
        kept = api.make("Document")
        cluster.rows("alter database cpod set default_transaction_read_only = on")
        # Connections that are open keep what they began with.
        cluster.rows("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'cpod' and pid <> pg_backend_pid()")
        try:
            eventually(lambda: takes_no_writes(api.create("Document")))
            assert takes_no_writes(api.change(kept, title="Never"))
            assert api.read(kept)["title"] == kept["title"]
        finally:
            cluster.rows("set default_transaction_read_only = off; alter database cpod reset default_transaction_read_only")
        eventually(lambda: api.create("Document").status == 201, RECOVERED)


def takes_no_writes(answer: Answer) -> bool:
    return says_try_later(answer) and answer.body["detail"] == "the database takes no writes for the time being"


LARGE = bytes(range(256)) * 12_000

# A file whose bytes may be put in their place again and again.
FREE = {"path": "a.bin", "bucket": "shelf", "lockMode": "none", "retainUntilAt": None, "content": None, "contentDisposition": None}


def says_try_later(answer: Answer) -> bool:
    return answer.status == 503 and int(answer.headers["retry-after"]) >= 1 and "requestId" in answer.body


def test_while_the_database_is_away_clients_are_told_to_come_back_and_are_served_when_it_is(postgres):
    with cluster_on(postgres) as cluster, httpx.Client(base_url=cluster.address, timeout=ANSWERED) as client:
        api = cluster.api("outage")
        api = Api(client, api.token, api.deployment)
        kept = api.make("Document")
        postgres.stop()
        try:
            assert says_try_later(api.create("Document"))
            assert says_try_later(api.get(api.path(kept["id"])))
            assert says_try_later(api.change(kept, title="Never"))
            assert says_try_later(api.list("Document"))
            assert client.get("/health").status_code == 200
            ready = client.get("/health/ready")
            assert (ready.status_code, ready.json()["parts"]["database"]) == (503, "unavailable")
        finally:
            postgres.start()
        eventually(lambda: api.create("Document").status == 201, RECOVERED)
        eventually(lambda: client.get("/health/ready").status_code == 200, RECOVERED)
        assert api.read(kept)["title"] == kept["title"]


def test_a_database_that_has_fallen_silent_is_given_up_and_taken_up_again(postgres):
    """As when a network swallows what is sent: connections stay open, and nothing comes back."""
    with cluster_on(postgres) as cluster, httpx.Client(base_url=cluster.address, timeout=ANSWERED) as client:
        api = cluster.api("silence")
        api = Api(client, api.token, api.deployment)
        kept = api.make("Document")
        with halted(postgres):
            assert says_try_later(api.get(api.path(kept["id"])))
            assert says_try_later(api.get(api.path(kept["id"])))
        eventually(lambda: api.create("Document").status == 201, RECOVERED)
        assert api.read(kept)["title"] == kept["title"]


@contextmanager
def halted(postgres: EmbeddedPostgres) -> Iterator[None]:
    """Holds the database still, each of its processes."""
    root = psutil.Process(int((postgres.data / "postmaster.pid").read_text().split()[0]))
    family = [root, *root.children(recursive=True)]
    for process in family:
        process.suspend()
    try:
        yield
    finally:
        for process in family:
            process.resume()


def test_without_s3_only_content_cannot_be_had(postgres):
    with open_folder(volatile=True) as folder, EmbeddedS3(folder) as s3, cluster_on(postgres, **s3.settings) as cluster:
        api = cluster.api("no-content")
        stored = api.make("StorageObject", **FREE)
        path = f"{api.path(stored['id'])}/content"
        assert upload(api, path).status == 200
        s3.stop()
        assert says_try_later(upload(api, path))
        assert says_try_later(api.get(path))
        assert api.read(stored)["path"] == "a.bin"
        assert api.create("StorageObject", **FREE | {"path": "b.bin"}).status == 201
        assert api.change(stored, tags=["changed"]).status == 200
        assert api.list("StorageObject").status == 200
        s3.start()
        eventually(lambda: upload(api, path).status == 200)


class Narrow(EmbeddedS3):
    """An S3 server that has no more room after a few megabytes, as one whose disk is full: it has one volume, and that is small."""

    def _command(self) -> Command:
        command = super()._command()
        return replace(command, arguments=[*command.arguments, "-volume.max=1", "-master.volumeSizeLimitMB=1"])


def test_on_a_full_disk_uploads_fail_and_leave_what_is_there_and_with_room_again_they_work(postgres):
    with open_folder(volatile=True) as folder, Narrow(folder) as narrow, cluster_on(postgres, **narrow.settings) as cluster:
        api = cluster.api("full-disk")
        kept, other = api.make("StorageObject", **FREE), api.make("StorageObject", **FREE | {"path": "b.bin"})
        path, beside = (f"{api.path(record['id'])}/content" for record in (kept, other))
        assert upload(api, path, LARGE).status == 200
        eventually(lambda: says_try_later(upload(api, path, LARGE[::-1])))
        held = lasting(api.read(kept))
        assert says_try_later(upload(api, beside, LARGE))
        assert (api.read(other)["status"], lasting(api.read(kept))) == ("pending_upload", held)
        assert sha256(api.get(path).content).hexdigest() == held["checksumSha256"]
        assert api.change(kept, tags=["changed"]).status == 200
        narrow.stop()
        with EmbeddedS3(folder):
            eventually(lambda: upload(api, beside, LARGE).status == 200)
            assert api.get(beside).content == LARGE


def upload(api: Api, path: str, content: bytes = b"bytes") -> Answer:
    return api.request("PUT", path, content=content, headers={"content-type": "application/octet-stream"})
