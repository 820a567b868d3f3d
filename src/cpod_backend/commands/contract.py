"""`cpod contract`: derives the OpenAPI document and what else follows from the domain files, and compares two documents."""

import sys
from pathlib import Path

import click

from cpod_backend.commands.ending import fail
from cpod_backend.commands.model import load_model


@click.group
def contract() -> None:
    """The OpenAPI document and everything else that is derived from the domain files."""


@contract.command
def write() -> None:
    """Derive the document and all else from the domain files."""
    from cpod_backend.derive.files import write as write_files

    written = write_files(load_model(), root())
    for path in written:
        print(f"written: {path}")
    print("every derived file is fresh" if not written else f"{len(written)} derived files were stale")


@contract.command
def check() -> None:
    """Compare the derived files with the domain files.

    Exit code 1 names the stale ones.
    """
    from cpod_backend.derive.files import differing

    stale = differing(load_model(), root())
    if stale:
        fail("stale derived files, `make derive` writes them: " + ", ".join(stale))
    print("every derived file is fresh")


@contract.command
@click.argument("base")
@click.argument("head", required=False)
@click.option("--format", type=click.Choice(["terminal", "markdown", "json"]), default="terminal", help="How to print what differs.")
@click.option(
    "--fail-on",
    type=click.Choice(["breaking", "compatible", "none"]),
    default="breaking",
    help="Changes that exit with 1 unless info.version was raised for them: the major for breaking, the minor for compatible ones.",
)
def diff(base: str, head: str | None, format: str, fail_on: str) -> None:
    """Tell what changed between two documents, and whom it breaks.

    BASE is the document to compare with: a file, a git revision such as origin/main, or REV:path. HEAD is the changed document, named alike;
    left out, the one of the working tree.

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


def root(code: int = 1) -> Path:
    """The checkout that the derived files belong to."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / "src" / "cpod_backend" / "domains").is_dir():
            return folder
    fail("cpod contract works inside a checkout of cPod", code)
