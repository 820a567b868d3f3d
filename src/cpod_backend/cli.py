"""The command line: `cpod emulator`, `cpod contract`."""

import sys
from typing import Annotated

from cyclopts import App, Parameter

from cpod_backend import __version__
from cpod_backend.settings import SettingError, emulator_settings

app = App(name="cpod", version=__version__, help="One typed REST contract for an enterprise's data.")
contract = App(name="contract", help="The OpenAPI document and everything else that is derived from the domain files.")
app.command(contract)


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
    from cpod_backend.emulator.run import PortTaken, listen, serve

    try:
        settings = emulator_settings(host, port, seed, rate_limit, latency)
        serve(settings, listen(host, port), browse=ui)
    except (SettingError, PortTaken) as error:
        fail(str(error))
    except OSError as error:
        fail(f"cannot listen on {host}: {error.strerror}")


def fail(message: str) -> None:
    """One line on standard error, and exit code 1."""
    sys.exit(f"cpod: {message}")


def main() -> None:
    """The `cpod` command."""
    app()


if __name__ == "__main__":
    main()
