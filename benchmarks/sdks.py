"""Measures what the SDKs cost over each language's bare HTTP client: `python -m benchmarks.sdks`. Writes its part of the results."""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from benchmarks import peers
from benchmarks.report import table

HERE = Path(__file__).parent
ROOT = HERE.parent
SDKS = ROOT / "sdks"
CLIENTS = HERE / "clients"
LOAD_CORE = 1
STARTS = 15
MODULE = "module example.com/client\n\ngo 1.24\n\nrequire github.com/cpod-ai/cpod-sdk-go v1.0.0\n\nreplace github.com/cpod-ai/cpod-sdk-go => {sdk}\n"
EMPTY = 'package main\n\nimport "net/http"\n\nfunc main() { _, _ = http.Get("http://localhost") }\n'
HELLO = 'package main\n\nimport cpod "github.com/cpod-ai/cpod-sdk-go"\n\nfunc main() { _ = cpod.New("key") }\n'

Figures = list[dict[str, float]]


def program(name: str) -> str:
    found = shutil.which(name) or shutil.which(name, path=str(Path(sys.executable).parent))
    assert found, f"{name} is missing; make node_modules/.ready brings what is needed"
    return found


def run(*command: str | Path, folder: Path = ROOT, **environment: str) -> str:
    done = subprocess.run(command, cwd=folder, env=os.environ | environment, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, f"{command}: {done.stderr[-2000:]}"
    return done.stdout


def seconds(*command: str | Path, **environment: str) -> float:
    """The median time that a program needs from its start to its end."""
    taken = []
    for _ in range(STARTS):
        begin = time.perf_counter()
        run(*command, **environment)
        taken.append(time.perf_counter() - begin)
    return median(taken)


def kilobytes(path: Path) -> str:
    return f"{path.stat().st_size / 1000:,.0f} kB"


class Python:
    """`cpod-sdk` over httpx2."""

    name, bare = "Python", "httpx2"
    path = str(SDKS / "python" / "src")

    def calls(self, *arguments: str) -> Figures:
        return json.loads(run(sys.executable, CLIENTS / "python_client.py", *arguments, PYTHONPATH=self.path))

    def start(self, _: Path) -> str:
        whole = seconds(sys.executable, "-c", "import cpod", PYTHONPATH=self.path)
        return f"`import cpod` takes {(whole - seconds(sys.executable, '-c', 'pass')) * 1000:.0f} ms"

    def size(self, folder: Path) -> str:
        run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, SDKS / "python")
        return f"wheel {kilobytes(next(folder.glob('*.whl')))}"


class TypeScript:
    """`@cpod/sdk` over fetch."""

    name, bare = "TypeScript", "fetch"
    package = SDKS / "typescript"
    built = package / "dist" / "esm" / "index.js"

    def calls(self, *arguments: str) -> Figures:
        run(program("npm"), "ci", "--silent", folder=self.package)
        run(program("npm"), "run", "--silent", "build", folder=self.package)
        return json.loads(run(program("node"), CLIENTS / "typescript_client.mjs", self.built, *arguments))

    def start(self, _: Path) -> str:
        node = program("node")
        whole = seconds(node, "--input-type=module", "-e", f"import '{self.built}'")
        return f"`import` takes {(whole - seconds(node, '--input-type=module', '-e', '0')) * 1000:.0f} ms"

    def size(self, folder: Path) -> str:
        run(program("npm"), "pack", "--silent", "--pack-destination", str(folder), folder=self.package)
        return f"packed {kilobytes(next(folder.glob('*.tgz')))}"


class Go:
    """`cpod-sdk-go` over net/http."""

    name, bare = "Go", "net/http"

    def calls(self, *arguments: str) -> Figures:
        with tempfile.TemporaryDirectory() as folder:
            return json.loads(run(self.built(Path(folder), (CLIENTS / "go" / "main.go").read_text()), *arguments))

    def built(self, folder: Path, source: str, name: str = "client") -> Path:
        (folder / name).mkdir()
        (folder / name / "main.go").write_text(source)
        (folder / name / "go.mod").write_text(
            MODULE.format(sdk=SDKS / "go") if "cpod" in source else "module example.com/client\n\ngo 1.24\n"
        )
        run(
            program("go"),
            "build",
            "-ldflags=-s -w",
            "-o",
            "client",
            ".",
            folder=folder / name,
            GOPROXY="off",
            GOTOOLCHAIN="local",
            GOFLAGS="-mod=mod",
        )
        return folder / name / "client"

    def start(self, folder: Path) -> str:
        with_sdk, without = self.built(folder, HELLO, "hello"), self.built(folder, EMPTY, "empty")
        grown = (with_sdk.stat().st_size - without.stat().st_size) / 1e6
        return f"a client is made in a program that starts in {seconds(with_sdk) * 1000:.0f} ms; its binary grows by {grown:.1f} MB"

    def size(self, folder: Path) -> str:
        run(program("git"), "archive", "--format=zip", "-o", str(folder / "go.zip"), "HEAD:sdks/go")
        return f"module {kilobytes(folder / 'go.zip')}"


@contextmanager
def emulator() -> Iterator[tuple[str, str, str]]:
    """Address, token and a person's id of a running emulator."""
    with peers.Cpod() as server:
        person = {"firstName": "Ada", "lastName": "Smith", "email": "ada@acme.example", "type": "employee"}
        made = peers.call("POST", f"{server.base}/v1/people", person, server.headers)
        yield server.base, server.headers["Authorization"].removeprefix("Bearer "), made["data"]["id"]


def measure(rounds: int, calls: int) -> list[list[str]]:
    """A row of the table for each SDK."""
    rows = []
    for language in (Python(), TypeScript(), Go()):
        with emulator() as (base, token, id), tempfile.TemporaryDirectory() as folder:
            figures = language.calls(base, token, id, str(rounds), str(calls))
            bare, sdk = (median(one[way] for one in figures) for way in ("bare", "sdk"))
            ratio = median(one["sdk"] / one["bare"] for one in figures)
            rows.append([
                language.name, f"{bare:,.0f} µs ({language.bare})", f"{sdk:,.0f} µs", f"{sdk - bare:,.0f} µs", f"{ratio:.2f}",
                language.start(Path(folder)), language.size(Path(folder)),
            ])  # fmt: skip
        print(rows[-1], flush=True)
    return rows


def main() -> int:
    """Measure every SDK and write the results."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sdks", description="Measures the SDKs against bare HTTP clients.")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--calls", type=int, default=1_000)
    options = parser.parse_args()
    os.sched_setaffinity(0, {LOAD_CORE})
    head = ["SDK", "bare client", "SDK's call", "what the SDK adds", "ratio", "start", "size"]
    text = (
        "## SDKs\n\nCPU time of the client per `GET` of one person, from the call to a member of the record, over one connection, the two ways in turns; "
        f"medians of {options.rounds} rounds of {options.calls:,} calls. The bare client parses the same JSON; it has no retries, no types and no error handling. "
        f"Load average {os.getloadavg()[0]:.1f}.\n\n{table(head, measure(options.rounds, options.calls))}\n"
    )
    (HERE / "sdks.md").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
