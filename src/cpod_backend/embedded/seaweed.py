"""A private S3 server in a folder: SeaweedFS in one process, with credentials of its own."""

import json
import os
import secrets
import shutil
from http.client import HTTPException
from pathlib import Path
from signal import Signals

from cpod_backend.embedded.errors import EmbeddedError
from cpod_backend.embedded.folder import write_secret
from cpod_backend.embedded.ports import LOOPBACK, are_free, free_ports
from cpod_backend.embedded.server import Command, Server
from cpod_backend.embedded.service import Service
from cpod_backend.embedded.signing import Credentials, send
from cpod_backend.embedded.wheels import weed_program

_START_SECONDS, _STOP_SECONDS, _ATTEMPTS = 60, 15, 5

# The parts of SeaweedFS that listen, each on a port for HTTP and one for gRPC.
_PARTS = ("master", "volume", "filer", "s3", "admin")
_LISTENERS = tuple(f"{part}.port{kind}" for part in _PARTS for kind in ("", ".grpc"))

# `weed mini` is up in a second, where `weed server` with the same parts takes four. What is not S3 stays off, statistics sent abroad too.
# A volume that stops waits for the rest of a cluster to hear of it; here nobody else asks it for anything.
_OPTIONS = (
    "-dir=.", f"-ip={LOOPBACK}", f"-ip.bind={LOOPBACK}", "-disableHttp", "-webdav=false", "-admin.ui=false", "-master.telemetry=false",
    "-s3.iam=false", "-s3.autoCreateBucket=false", "-s3.port.iceberg=0", "-s3.port.lance=0", "-s3.localSocket=s3.sock", "-filer.localSocket=filer.sock",
    "-volume.preStopSeconds=0",
)  # fmt: skip

# Volumes and the filer take requests over HTTP as well, and with a key to sign with they take signed ones only.
_SIGNED = ("jwt.signing", "jwt.signing.read", "jwt.filer_signing", "jwt.filer_signing.read")

# Said here because a file of the system, in /etc/seaweedfs, would decide otherwise.
_FILER_STORE = '[leveldb2]\nenabled = true\ndir = "./filerldb2"\n'


class EmbeddedS3(Service):
    """SeaweedFS in `folder/s3`, on the loopback address. It survives being killed; what it wrote in the last seconds before a power cut it may lose.

    Its parts talk gRPC to each other on loopback ports, so users of the same machine are trusted: it is for a machine of one's own.
    """

    name = "s3"
    program = "weed"
    stop_signal = Signals.SIGTERM
    stop_seconds = _STOP_SECONDS
    bucket = "cpod"

    def __init__(self, folder: Path | str) -> None:
        super().__init__(folder)
        self._ports: dict[str, int] = {}
        self._credentials: Credentials | None = None

    @property
    def endpoint(self) -> str:
        """Where the server is; the same after a restart, unless another program took the port meanwhile."""
        if not self._ports:
            raise EmbeddedError("the embedded s3 was not started")
        return f"http://{LOOPBACK}:{self._ports['s3.port']}"

    @property
    def access_key(self) -> str:
        return self.credentials.access_key

    @property
    def secret_key(self) -> str:
        return self.credentials.secret_key

    @property
    def settings(self) -> dict[str, str]:
        """What leads a production server here, by the names of its settings."""
        return {"s3_endpoint": self.endpoint, "s3_bucket": self.bucket, "s3_access_key": self.access_key, "s3_secret_key": self.secret_key}

    @property
    def credentials(self) -> Credentials:
        if self._credentials is None:
            raise EmbeddedError("the embedded s3 was not started")
        return self._credentials

    def _check(self) -> None:
        weed_program()

    def _prepare(self) -> None:
        self.data.mkdir(mode=0o700, exist_ok=True)
        self._make_secrets()
        self._credentials = _read_credentials(self.data / "identities.json")
        self._ports = self._ports_of_last_run()
        self._remove_traces()

    def _make_secrets(self) -> None:
        identities, security = self.data / "identities.json", self.data / "security.toml"
        if not identities.exists():
            write_secret(identities, json.dumps(_identities(Credentials(secrets.token_hex(10).upper(), secrets.token_urlsafe(32)))))
        if not security.exists():
            write_secret(security, "".join(f'[{section}]\nkey = "{secrets.token_hex(32)}"\n' for section in _SIGNED))
        write_secret(self.data / "filer.toml", _FILER_STORE)

    def _ports_of_last_run(self) -> dict[str, int]:
        try:
            ports = json.loads((self.data / "ports.json").read_text())
        except (FileNotFoundError, ValueError):
            return {}
        return ports if isinstance(ports, dict) and ports.keys() == set(_LISTENERS) else {}

    def _remove_traces(self) -> None:
        """What a run leaves: sockets outside the folder, options it would read again, and the election of a master, who is always alone."""
        self._clean()
        (self.data / "mini.options").unlink(missing_ok=True)
        for election in self.data.glob("m[0-9]*"):
            shutil.rmtree(election)

    def _clean(self) -> None:
        """The sockets that SeaweedFS puts into /tmp beside each gRPC port, wherever temporary files go."""
        for part in _PARTS:
            if port := self._ports.get(f"{part}.port.grpc"):
                Path(f"/tmp/seaweedfs-{part}-grpc-{port}.sock").unlink(missing_ok=True)  # noqa: S108

    def _run(self) -> None:
        """Starts on the ports of the last run where they are free, else on others, and once more where another program was faster."""
        for attempt in range(_ATTEMPTS):
            if attempt or not self._ports or not are_free(list(self._ports.values())):
                self._ports = dict(zip(_LISTENERS, free_ports(len(_LISTENERS)), strict=True))
                write_secret(self.data / "ports.json", json.dumps(self._ports))
            self._server = server = Server(self._command())
            try:
                return server.wait_until(self._is_ready, _START_SECONDS)
            except EmbeddedError:
                if attempt == _ATTEMPTS - 1 or not _lost_a_port(server.log_tail()):
                    raise
                server.kill()
        return None

    def _command(self) -> Command:
        ports = [f"-{name}={port}" for name, port in self._ports.items()]
        arguments = [
            str(weed_program()),
            "-logtostderr=true",
            "mini",
            *_OPTIONS,
            *ports,
            "-s3.config=identities.json",
            f"-bucket={self.bucket}",
        ]
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("WEED_", "AWS_", "S3_"))}
        return Command(arguments, self.data, self.log, kept | {"HOME": str(self.data)}, self.stop_signal)

    def _is_ready(self) -> bool:
        try:
            status, _ = send(self.endpoint, self.credentials, "HEAD", f"/{self.bucket}")
        except (OSError, HTTPException):
            return False
        return status == 200


def _lost_a_port(log: str) -> bool:
    return "Port allocation failed" in log or "address already in use" in log


def _identities(credentials: Credentials) -> dict[str, object]:
    """One identity that may do everything; without another one nobody is anonymous."""
    keys = {"accessKey": credentials.access_key, "secretKey": credentials.secret_key}
    return {"identities": [{"name": "cpod", "credentials": [keys], "actions": ["Admin", "Read", "List", "Tagging", "Write"]}]}


def _read_credentials(path: Path) -> Credentials:
    try:
        keys = json.loads(path.read_text())["identities"][0]["credentials"][0]
        return Credentials(keys["accessKey"], keys["secretKey"])
    except (ValueError, LookupError, TypeError):
        raise EmbeddedError(f"{path} is damaged; put it back from a backup, or remove it to have new credentials made") from None
