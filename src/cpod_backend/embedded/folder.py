"""The folder of a service: held by one cPod at a time, its secrets readable by nobody else."""

import hashlib
import os
import re
import stat
from pathlib import Path
from typing import IO

from cpod_backend.embedded.account import Account, give
from cpod_backend.embedded.errors import EmbeddedError

# A unix socket's path has at most 103 bytes on macOS and 107 on Linux; the longest file name in it is 18 long.
_SOCKET_FOLDER = re.compile(r"[A-Za-z0-9/._-]{1,80}")


def claim(lock: Path) -> IO[str]:
    """Holds the folder of this lock file until the returned file is closed. The system lets go of it when cPod dies, so no claim is ever stale."""
    import fcntl

    lock.parent.mkdir(parents=True, exist_ok=True)
    file = lock.open("a+")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.seek(0)
        holder = file.read().strip()
        file.close()
        raise EmbeddedError(f"{lock.parent} is in use by another cPod (process {holder}); stop that one or choose another folder") from None
    file.truncate(0)
    file.write(str(os.getpid()))
    file.flush()
    return file


def write_secret(path: Path, text: str) -> None:
    """Writes a file that only its owner can read, whole or not at all."""
    draft = path.with_name(path.name + ".new")
    draft.unlink(missing_ok=True)
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def socket_folder(folder: Path) -> Path:
    """Where the unix sockets of a service go: its folder, or one with a short name where a socket's path would not fit or need quoting."""
    if _SOCKET_FOLDER.fullmatch(str(folder)):
        return folder
    return Path("/tmp", "cpod-" + hashlib.sha256(os.fsencode(folder)).hexdigest()[:16])  # noqa: S108


def make_private(folder: Path, account: Account | None) -> None:
    """Makes a folder that only the account can enter. In /tmp somebody else may have been there first, to listen in: that is refused."""
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid not in {os.geteuid(), account.user if account else -1}:
        raise EmbeddedError(f"{folder} belongs to somebody else; remove it or choose another folder")
    folder.chmod(0o700)
    give(folder, account)
