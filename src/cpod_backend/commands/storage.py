"""`cpod storage sweep`: removes the bytes that no record tells of any more."""

import asyncio
import re

import click
from msgspec import json
from msgspec.structs import asdict
from rich.console import Console
from rich.table import Table

from cpod_backend import collector
from cpod_backend.api.sweep import Swept, sweep
from cpod_backend.commands.credentials import CommandFault
from cpod_backend.commands.ending import fail
from cpod_backend.commands.opening import from_environment
from cpod_backend.stores.blobs.protocol import BlobsUnavailable

UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}


@click.group
def storage() -> None:
    """The content of files."""


@storage.command("sweep")
@click.option("--dry-run", is_flag=True, help="Only look, and remove nothing.")
@click.option("--older-than", default="24h", help="Age below which bytes are left alone; more than the longest upload takes.")
@click.option("--format", type=click.Choice(["table", "json"]), default="table", help="How to print what was found.")
def sweep_command(older_than: str, format: str, *, dry_run: bool) -> None:
    """Remove the content that no record tells of.

    It is that of deleted files, of replaced bytes and of uploads that never ended.
    """
    collector.resume()
    try:
        swept = asyncio.run(_swept(_seconds(older_than), dry_run=dry_run))
    except CommandFault as error:
        fail(str(error))
    print(json.encode({"dryRun": dry_run} | _named(swept)).decode()) if format == "json" else _show(swept, dry_run=dry_run)


async def _swept(older_than: float, *, dry_run: bool) -> Swept:
    async with from_environment() as installation:
        blobs = installation.world.blobs
        if blobs is None:
            raise CommandFault("CPOD_S3_ENDPOINT is missing: an http or https address")
        try:
            return await sweep(installation.world, blobs, older_than=older_than, dry_run=dry_run)
        except BlobsUnavailable as error:
            raise CommandFault(f"the S3 server does not do its work: {error}; a sweep may be repeated at any time") from None


def _seconds(age: str) -> float:
    found = re.fullmatch(r"([0-9]{1,6})([smhd])", age)
    if not found:
        raise CommandFault(f"--older-than must be a time such as 90m, 24h or 7d, not {age}")
    return int(found[1]) * UNITS[found[2]]


def _named(swept: Swept) -> dict[str, int]:
    """The counts as JSON names them."""
    return {"removedBytes" if name == "removed_bytes" else name: count for name, count in asdict(swept).items()}


def _show(swept: Swept, *, dry_run: bool) -> None:
    table = Table("", "count", "bytes", box=None)
    table.add_row("to be removed" if dry_run else "removed", str(swept.removed), str(swept.removed_bytes))
    table.add_row("kept", str(swept.kept), "")
    if not dry_run:
        table.add_row("uploads given up", str(swept.abandoned), "")
    Console().print(table)
