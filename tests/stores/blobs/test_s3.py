"""The blob store on S3 keeps the promises of the suite, on a real server; and so does the API in front of it."""

import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from msgspec.json import encode
from msgspec.structs import replace

from cpod_backend.embedded.ports import free_ports
from cpod_backend.embedded.seaweed import EmbeddedS3
from cpod_backend.stores.blobs.protocol import BlobsUnavailable
from cpod_backend.stores.blobs.s3 import S3Blobs, S3Settings
from tests.client import Answer, Api
from tests.conformance import CheckedClient
from tests.stores.blobs.suite import MEGABYTE, TEN, BlobSuite, megabytes, play, read

# What a process may grow by while far more than that passes through it: three parts, their copies, and what the libraries load.
GROWTH = 100 * MEGABYTE
LARGE = 200


def settings_of(s3: EmbeddedS3) -> S3Settings:
    return S3Settings(endpoint=s3.endpoint, bucket=s3.bucket, access_key=s3.access_key, secret_key=s3.secret_key)


class TestS3Blobs(BlobSuite):
    """Every promise, on SeaweedFS."""

    @pytest.fixture
    def blobs(self, s3):
        return S3Blobs(settings_of(s3))

    @pytest.fixture
    def prefix(self):
        return f"t-{uuid4().hex[:12]}"

    def test_signed_addresses_work_without_a_key(self, blobs, prefix):
        async def work(blobs):
            until = int(time.time()) + 600
            up = await blobs.address("PUT", f"{prefix}/o/1", until)
            down = await blobs.address("GET", f"{prefix}/o/1", until, "text/plain", 'attachment; filename="a.txt"')
            async with httpx.AsyncClient() as http:
                assert (await http.put(up, content=TEN)).status_code == 200
                assert [(await http.put(down, content=b"x")).status_code, (await http.get(up)).status_code] == [403, 403]
                assert down == await blobs.address("GET", f"{prefix}/o/1", until, "text/plain", 'attachment; filename="a.txt"')
                return await http.get(down), await read(blobs, f"{prefix}/o/1")

        answer, held = play(blobs, work)
        assert (answer.content, held) == (TEN, TEN)
        assert (answer.headers["content-type"], answer.headers["content-disposition"]) == ("text/plain", 'attachment; filename="a.txt"')

    def test_addresses_are_signed_for_where_clients_reach_the_server(self, s3):
        blobs = S3Blobs(replace(settings_of(s3), public_endpoint="https://files.example.com"))
        address = play(blobs, lambda blobs: blobs.address("GET", "t/o/1", int(time.time()) + 600))

        assert address.startswith(f"https://files.example.com/{EmbeddedS3.bucket}/t/o/1?")

    def test_old_uploads_that_never_ended_are_abandoned(self, blobs, prefix):
        async def work(blobs):
            await blobs.check()
            await blobs._client.create_multipart_upload(Bucket=EmbeddedS3.bucket, Key=f"{prefix}/o/1")
            return await blobs.abandon(time.time() - 3600), await blobs.abandon(time.time() + 60), await blobs.abandon(2e10)

        assert play(blobs, work) == (0, 1, 0)

    @pytest.mark.parametrize("settings", [
        lambda held: replace(held, endpoint=f"http://127.0.0.1:{free_ports(1)[0]}"),
        lambda held: replace(held, secret_key="wrong"),
        lambda held: replace(held, bucket="there-is-no-such-bucket"),
    ], ids=["nobody listens", "wrong secret", "no bucket"])  # fmt: skip
    def test_a_store_that_does_not_work_is_told(self, s3, settings):
        async def work(blobs):
            for attempt in (blobs.check(), blobs.get("t/o/1"), blobs.put("t/o/1", megabytes(9))):
                with pytest.raises(BlobsUnavailable):
                    await attempt

        play(S3Blobs(settings(settings_of(s3))), work)

    def test_deleting_what_is_gone_is_no_fault(self, blobs, prefix):
        play(blobs, lambda blobs: blobs.delete([f"{prefix}/o/1"]))

    def test_the_secret_is_not_in_what_is_logged(self, s3):
        assert s3.secret_key not in repr(settings_of(s3))


class Server:
    """A process that serves the API with content on S3."""

    def __init__(self, s3: EmbeddedS3) -> None:
        arguments = [sys.executable, "-m", "tests.stores.blobs.server", encode(settings_of(s3)).decode()]
        self.process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert self.process.stdout
        self.address = self.process.stdout.readline().strip()

    def peak(self) -> int:
        """The most memory it ever had, in bytes."""
        found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{self.process.pid}/status").read_text())
        assert found
        return int(found[1]) * 1024

    def stop(self) -> None:
        self.process.terminate()
        self.process.communicate(timeout=20)


@pytest.fixture(scope="module")
def server(s3: EmbeddedS3) -> Iterator[Server]:
    running = Server(s3)
    yield running
    running.stop()


@pytest.fixture
def on_s3(server: Server) -> Iterator[Api]:
    """A client of a server that keeps content on S3."""
    with CheckedClient(base_url=server.address, timeout=60) as connection:
        yield Api.sign_in(connection, f"test@t-{uuid4().hex[:12]}")


def waiting(api: Api, path: str = "a.bin") -> dict:
    return api.make("StorageObject", path=path, lockMode="none", retainUntilAt=None, content=None)


def put(api: Api, record: dict, content, **headers: str) -> Answer:
    return api.request("PUT", f"/v1/storage/{record['id']}/content", content=content, headers=headers)


def get(api: Api, record: dict, **headers: str) -> Answer:
    return api.request("GET", f"/v1/storage/{record['id']}/content", headers=headers)


def eventually(holds: Callable[[], bool]) -> None:
    """Waits for what another process is about to do."""
    deadline = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < deadline, "it never came to hold"
        time.sleep(0.05)


def unfinished(s3: EmbeddedS3, record: dict) -> list[str]:
    """The uploads of a file that have parts lying about."""

    async def work(blobs: S3Blobs) -> list[str]:
        await blobs.check()
        found = await blobs._client.list_multipart_uploads(Bucket=EmbeddedS3.bucket, Prefix=f"{record['tenantId']}/{record['id']}/")
        return [upload["UploadId"] for upload in found.get("Uploads", ())]

    return play(S3Blobs(settings_of(s3)), work)


def blobs_of(s3: EmbeddedS3, record: dict) -> list[str]:
    async def work(blobs: S3Blobs) -> list[str]:
        return [blob.key async for blob in blobs.list(f"{record['tenantId']}/")]

    return play(S3Blobs(settings_of(s3)), work)


def some(count: int) -> Iterator[bytes]:
    for number in range(count):
        yield bytes([number % 256]) * MEGABYTE


def test_far_more_passes_than_memory_would_hold(server, on_s3):
    digest = sha256()
    for chunk in some(LARGE):
        digest.update(chunk)
    put(on_s3, waiting(on_s3), some(20))
    before = server.peak()

    made = waiting(on_s3, "b.bin")
    stored = put(on_s3, made, some(LARGE)).data
    assert (stored["sizeBytes"], stored["checksumSha256"]) == (LARGE * MEGABYTE, digest.hexdigest())

    fetched = sha256()
    headers = {"authorization": f"Bearer {on_s3.token}"}
    with on_s3.connection.stream("GET", f"/v1/storage/{made['id']}/content", headers=headers) as answer:
        for chunk in answer.iter_bytes():
            fetched.update(chunk)
    assert fetched.hexdigest() == digest.hexdigest()
    assert server.peak() - before < GROWTH


def test_a_range_of_many_parts_is_given(on_s3):
    made = waiting(on_s3)
    put(on_s3, made, some(20))

    part = get(on_s3, made, range=f"bytes={9 * MEGABYTE - 1}-{9 * MEGABYTE}")
    assert (part.status, part.content) == (206, b"\x08\x09")
    assert get(on_s3, made, range="bytes=-1").content == b"\x13"


def test_a_client_that_breaks_off_leaves_nothing(s3, server, on_s3):
    made = waiting(on_s3)
    url = httpx.URL(server.address)
    head = f"PUT /v1/storage/{made['id']}/content HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {on_s3.token}\r\n"
    with socket.create_connection((url.host, url.port)) as connection:
        connection.sendall(f"{head}content-length: {100 * MEGABYTE}\r\n\r\n".encode())
        for chunk in some(20):
            connection.sendall(chunk)
        eventually(lambda: unfinished(s3, made) != [])

    eventually(lambda: unfinished(s3, made) == [])
    assert blobs_of(s3, made) == []
    assert on_s3.read(made)["status"] == "pending_upload"
    assert put(on_s3, made, TEN).status == 200


@pytest.mark.parametrize("size", [1, 20])
def test_bytes_that_are_not_what_was_promised_leave_nothing(s3, on_s3, size):
    made = waiting(on_s3)

    assert put(on_s3, made, some(size), **{"repr-digest": f"sha-256=:{'A' * 43}=:"}).status == 422
    assert (blobs_of(s3, made), unfinished(s3, made)) == ([], [])


def test_bytes_that_a_rule_refuses_leave_nothing(s3, on_s3):
    made = on_s3.make("StorageObject", lockMode="none", retainUntilAt=None, content=None, sizeBytes=3)

    assert put(on_s3, made, TEN).fields == ["/sizeBytes"]
    assert blobs_of(s3, made) == []


def test_bytes_go_straight_to_s3_and_back(s3, on_s3):
    made = waiting(on_s3)
    assert made["uploadUrl"].startswith(s3.endpoint)

    assert httpx.put(made["uploadUrl"], content=TEN).status_code == 200
    taken = on_s3.request("POST", f"/v1/storage/{made['id']}/content").data
    assert (taken["checksumSha256"], taken["status"]) == (sha256(TEN).hexdigest(), "available")
    fetched = httpx.get(taken["downloadUrl"])
    assert (fetched.content, fetched.headers["content-type"]) == (TEN, "text/plain")
    assert len(blobs_of(s3, made)) == 1


def test_a_client_that_goes_during_a_download_does_not_hold_the_server(server, on_s3):
    made = waiting(on_s3)
    put(on_s3, made, some(20))
    headers = {"authorization": f"Bearer {on_s3.token}"}

    for _ in range(5):
        with on_s3.connection.stream("GET", f"/v1/storage/{made['id']}/content", headers=headers) as answer:
            next(answer.iter_raw())

    assert len(get(on_s3, made).content) == 20 * MEGABYTE


def test_without_s3_only_content_fails(s3, on_s3):
    made, held = waiting(on_s3), waiting(on_s3, "b.bin")
    put(on_s3, held, TEN)
    s3.stop()
    try:
        for failed in (
            put(on_s3, made, TEN),
            put(on_s3, made, some(9)),
            get(on_s3, held),
            on_s3.request("POST", f"/v1/storage/{made['id']}/content"),
        ):
            assert (failed.status, failed.headers["retry-after"], failed.body["title"]) == (503, "1", "Service Unavailable")
        assert on_s3.read(held)["status"] == "available"
        assert on_s3.make("Person")["id"]
    finally:
        s3.start()
    eventually(lambda: get(on_s3, held).content == TEN)
    assert put(on_s3, made, TEN).status == 200
