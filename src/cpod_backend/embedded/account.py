"""Who a server runs as: PostgreSQL refuses root, so under root it runs as an account without rights."""

import os
import subprocess
from pathlib import Path
from typing import TypedDict

from msgspec import Struct

from cpod_backend.embedded.errors import EmbeddedError

# PostgreSQL's own account where the system has one, else the one that owns nothing.
_CANDIDATES = ("postgres", "nobody")


class Account(Struct, frozen=True):
    """A user of the operating system."""

    name: str
    user: int
    group: int


class RunAs(TypedDict, total=False):
    """The arguments of subprocess that change the user."""

    user: int
    group: int
    extra_groups: list[int]


def account_for(data: Path) -> Account | None:
    """The account that owns the data or may own it, or None where cPod is not root and everything runs as it does."""
    import pwd

    if os.geteuid() != 0:
        return None
    if data.exists() and (owner := data.stat()).st_uid != 0:
        return Account(_name(owner.st_uid), owner.st_uid, owner.st_gid)
    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    for name in _CANDIDATES:
        if name in known:
            return Account(name, known[name].pw_uid, known[name].pw_gid)
    raise EmbeddedError("PostgreSQL does not run as root, and this system has no user postgres or nobody; run cPod as an ordinary user")


def run_as(account: Account | None) -> RunAs:
    """The arguments that let subprocess start a program as the account."""
    return RunAs(user=account.user, group=account.group, extra_groups=[]) if account else RunAs()


def give(path: Path, account: Account | None) -> None:
    """Makes the account the owner of the path."""
    if account:
        os.chown(path, account.user, account.group)


def can_enter(account: Account | None, folder: Path) -> bool:
    """Whether the account gets into the folder; a parent may be closed to it. Only the system itself knows all its rules."""
    return (
        subprocess.run(["/bin/sh", "-c", 'cd "$0"', folder], capture_output=True, cwd="/", check=False, **run_as(account)).returncode == 0
    )


def _name(user: int) -> str:
    import pwd

    try:
        return pwd.getpwuid(user).pw_name
    except KeyError:
        return str(user)
