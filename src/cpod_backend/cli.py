"""The command line: `cpod emulator` and `cpod contract` here, the other commands in their files."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import App, CycloptsError, Parameter

from cpod_backend import __version__
from cpod_backend.commands.ending import fail
from cpod_backend.settings import SettingError, emulator_settings

if TYPE_CHECKING:
    from cpod_backend.contract.model import Model

app = App(name="cpod", version=__version__, help="One typed REST contract for an enterprise's data.", suppress_keyboard_interrupt=False)
contract = App(name="contract", help="The OpenAPI document and everything else that is derived from the domain files.")
app.command(contract)
app.command("cpod_backend.commands.serve:serve", name="serve", help="Serve the API on PostgreSQL and S3, with real credentials.")
app.command("cpod_backend.commands.opening:app", name="app", help="Applications of a production server.")
app.command("cpod_backend.commands.opening:keys", name="keys", help="The keys that access tokens are signed with.")
app.command("cpod_backend.commands.db:db", name="db", help="The database: its migrations and what it lacks.")
app.command("cpod_backend.commands.storage:storage", name="storage", help="The content of files.")


@app.command
def emulator(
    *,
    host: Annotated[str, Parameter(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, Parameter(help="Port to listen on; 0 takes any free one.")] = 4000,
    ui: Annotated[bool, Parameter(help="Open the interactive docs in the browser.", negative=())] = False,
    seed: Annotated[str | None, Parameter(help="Data to start with: demo, or demo:N for N people.")] = None,
    rate_limit: Annotated[str | None, Parameter(help="Requests each client may make, such as 100/second.")] = None,
    latency: Annotated[str | None, Parameter(help="Time every answer is held back, such as 50ms.")] = None,
) -> None:
    """Serve the whole API in memory, for development: any credentials, nothing to configure."""
    from cpod_backend.emulator.run import serve
    from cpod_backend.listening import PortTaken, listen

    try:
        settings = emulator_settings(host, port, seed, rate_limit, latency)
        listener = listen(host, port)
        load_model()
        serve(settings, listener, browse=ui)
    except (SettingError, PortTaken) as error:
        fail(str(error))
    except OSError as error:
        fail(f"cannot listen on {host}: {error.strerror}")


@contract.command
def write() -> None:
    """Derive the OpenAPI document and everything else that follows from the domain files."""
    from cpod_backend.derive.files import write as write_files

    written = write_files(load_model(), root())
    for path in written:
        print(f"written: {path}")
    print("every derived file is fresh" if not written else f"{len(written)} derived files were stale")


@contract.command
def check() -> None:
    """Compare the derived files with the domain files; exit code 1 names the stale ones."""
    from cpod_backend.derive.files import differing

    stale = differing(load_model(), root())
    if stale:
        fail("stale derived files, `make derive` writes them: " + ", ".join(stale))
    print("every derived file is fresh")


@contract.command
def diff(
    base: Annotated[str, Parameter(help="The document to compare with: a file, a git revision such as origin/main, or REV:path.")],
    head: Annotated[str | None, Parameter(help="The changed document, named alike; left out, the one of the working tree.")] = None,
    *,
    format: Annotated[Literal["terminal", "markdown", "json"], Parameter(help="How to print what differs.")] = "terminal",
    fail_on: Annotated[
        Literal["breaking", "compatible", "none"],
        Parameter(
            help="Changes that exit with 1 unless info.version was raised for them: the major for breaking, the minor for compatible ones."
        ),
    ] = "breaking",
) -> None:
    """Tell what changed between two OpenAPI documents, and whom each change breaks.

    Exit code 0: passes; 1: a breaking change without a raised major version; 2: the documents could not be compared.
    """
    from cpod_backend.derive.diff.command import report_differences
    from cpod_backend.derive.diff.documents import Unreadable
    from cpod_backend.derive.diff.versions import FailOn

    try:
        passes = report_differences(base, head, lambda: root(code=2), format, FailOn(fail_on))
    except (Unreadable, OSError) as error:
        fail(str(error), code=2)
    sys.exit(0 if passes else 1)


def load_model() -> "Model":
    """The model, or one line for each contradiction in the domain files."""
    from cpod_backend.contract.model import ModelError, load

    try:
        return load()
    except ModelError as error:
        fail(f"the domain files contradict themselves:\n{error}")


def root(code: int = 1) -> Path:
    """The checkout that the derived files belong to."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / "src" / "cpod_backend" / "domains").is_dir():
            return folder
    fail("cpod contract works inside a checkout of cPod", code)


def main() -> None:
    """The `cpod` command. Ctrl-C is how a server is stopped, so it is no failure; arguments that make no sense are 2, as with most commands."""
    try:
        app(exit_on_error=False)
    except CycloptsError:
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(0)
