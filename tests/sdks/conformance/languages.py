"""The runners of the SDKs, one row for each, and the ways to make them ready."""

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

SDKS = Path(__file__).parents[3] / "sdks"


class Runner(NamedTuple):
    """A runner: the file that must be there, and what gives the command that starts it, ready to run in `folder`."""

    folder: Path
    file: str
    command: Callable[[], list[str]]

    def ready(self) -> list[str]:
        """The command, or a word on what is missing."""
        assert (self.folder / self.file).exists(), f"there is no runner: {self.folder / self.file} is missing"
        return self.command()


def _python(way: str) -> Callable[[], list[str]]:
    """`python runner.py sync` makes calls in threads, `python runner.py async` in an event loop."""
    return lambda: [sys.executable, "runner.py", way]


def _typescript() -> list[str]:
    """`node runner.mjs`, after the package is built."""
    node = import_module("tests.sdks.typescript.node")
    node.build()
    return [node.node(), "runner.mjs"]


def _go() -> list[str]:
    """The program of `go build ./conformance`."""
    toolchain = import_module("tests.sdks.go.toolchain")
    return [str(toolchain.built("./conformance") / "conformance")]


RUNNERS = {
    "python sync": Runner(SDKS / "python" / "conformance", "runner.py", _python("sync")),
    "python async": Runner(SDKS / "python" / "conformance", "runner.py", _python("async")),
    "typescript": Runner(SDKS / "typescript" / "conformance", "runner.mjs", _typescript),
    "go": Runner(SDKS / "go" / "conformance", "main.go", _go),
}
