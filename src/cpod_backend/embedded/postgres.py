"""A private PostgreSQL in a folder: made on the first start, found again on every later one."""

import os
import shutil
from pathlib import Path
from signal import Signals
from urllib.parse import quote

from cpod_backend.embedded.account import account_for, give
from cpod_backend.embedded.errors import EmbeddedError
from cpod_backend.embedded.folder import make_private, socket_folder
from cpod_backend.embedded.postgres_install import Installation, installation
from cpod_backend.embedded.server import Command, Server
from cpod_backend.embedded.service import Service
from cpod_backend.embedded.wheels import postgres_install

# A start after a crash replays the log first, which may take a while; the shutdown of a busy server writes all that is in memory.
_START_SECONDS, _STOP_SECONDS = 120, 60

# The role that owns the data has the rights an operator would give cPod: what works here works on a server that somebody else runs.
_FIRST_SQL = "create role cpod login createdb\ncreate database cpod owner cpod\n"

# Text is compared by code point, as in memory and on every system alike, whatever its C library thinks of languages.
_INITDB = (
    "--username=postgres", "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
    "--auth-local=trust", "--auth-host=reject", "--no-instructions",
)  # fmt: skip

_SETTINGS = {
    # No network at all: a unix socket in a folder that only the server's account can enter stands in for a password, and is faster.
    "listen_addresses": "", "port": "5432", "unix_socket_permissions": "0700",
    "max_connections": "200", "shared_buffers": "128MB", "timezone": "UTC", "log_timezone": "UTC",
    # Compiling a query pays for queries of seconds, which the API does not make.
    "jit": "off",
}  # fmt: skip
_DURABLE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}
_VOLATILE = {
    "fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "wal_level": "minimal", "max_wal_senders": "0", "io_method": "sync",
}  # fmt: skip


class EmbeddedPostgres(Service):
    """PostgreSQL in `folder/postgres`. A volatile one loses data when the machine stops and is for tests only."""

    name = "postgres"
    program = "postgres"
    stop_signal = Signals.SIGINT
    stop_seconds = _STOP_SECONDS

    def __init__(self, folder: Path | str, *, volatile: bool = False) -> None:
        super().__init__(folder)
        self._volatile = volatile
        self._sockets = socket_folder(self.data)
        self._install: Installation | None = None

    @property
    def url(self) -> str:
        """The address of the database `cpod`, for asyncpg and everything else that uses such URLs."""
        return self.url_of("cpod")

    def url_of(self, database: str, role: str = "cpod") -> str:
        """The address of any database; the role `postgres` may do everything, such as adding an extension that is not trusted."""
        return f"postgresql://{role}@/{quote(database, safe='')}?host={quote(str(self._sockets), safe='')}&port={_SETTINGS['port']}"

    def psql(self, sql: str, database: str = "cpod", role: str = "cpod") -> str:
        """What the statements return, as bare text; each commits by itself. For the few that are made outside the store."""
        if self._install is None:
            raise EmbeddedError("the embedded postgres does not run")
        client = Installation(self._install.bin, None)
        return client.run("psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-d", self.url_of(database, role), text=sql).rstrip("\n")

    def _check(self) -> None:
        postgres_install()

    def _prepare(self) -> None:
        account = account_for(self.data)
        self._install = installation(self.folder, account)
        self._remove_traces()
        if self.data.exists():
            self._check_version(self._install)
        else:
            self._initialize(self._install)
        if self._sockets != self.data:
            make_private(self._sockets, account)

    def _check_version(self, install: Installation) -> None:
        mark = self.data / "PG_VERSION"
        if not mark.exists():
            raise EmbeddedError(f"{self.data} holds no PostgreSQL data; remove it or choose another folder")
        if (found := mark.read_text().strip()) != install.major:
            raise EmbeddedError(
                f"{self.data} was made by PostgreSQL {found}, but this cPod brings {install.major}; "
                "start the cPod that made it and dump its data, or choose another folder"
            )

    def _initialize(self, install: Installation) -> None:
        """Makes the data beside its place and moves it there when complete, so that a start cut short leaves nothing half-made."""
        draft = self.data.with_name(self.data.name + ".new")
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir(mode=0o700)
        give(draft, install.account)
        install.run("initdb", "-D", str(draft), *_INITDB, *(["--no-sync"] if self._volatile else []))
        durability = ["-F"] if self._volatile else []
        install.run("postgres", "--single", *durability, "-D", str(draft), "postgres", text=_FIRST_SQL)
        draft.replace(self.data)

    def _remove_traces(self) -> None:
        """What a killed server leaves behind. Its process ids may be anybody's by now, so that PostgreSQL would think it still runs."""
        for trace in (self.data / "postmaster.pid", self._socket, self._socket.with_name(self._socket.name + ".lock")):
            trace.unlink(missing_ok=True)

    @property
    def _socket(self) -> Path:
        return self._sockets / f".s.PGSQL.{_SETTINGS['port']}"

    def _run(self) -> None:
        assert self._install
        settings = _SETTINGS | (_VOLATILE if self._volatile else _DURABLE) | {"unix_socket_directories": str(self._sockets)}
        arguments = [str(self._install.bin / "postgres"), "-D", str(self.data)]
        arguments += [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("PG", "LC_"))} | {"LC_ALL": "C"}
        self._server = Server(Command(arguments, self.data, self.log, environment, self.stop_signal, self._install.account))
        self._server.wait_until(self._is_ready, _START_SECONDS)

    def _is_ready(self) -> bool:
        """What pg_ctl goes by: the server writes its state into the last line of its lock file."""
        assert self._server
        try:
            lines = (self.data / "postmaster.pid").read_text().split("\n")
        except FileNotFoundError:
            return False
        return lines[0] == str(self._server.pid) and len(lines) > 7 and lines[7].strip() == "ready"

    def _clean(self) -> None:
        if self._sockets != self.data:
            shutil.rmtree(self._sockets, ignore_errors=True)
