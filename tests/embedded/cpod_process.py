"""A process of its own that starts an embedded service, as `cpod serve --embedded` does, and can be killed from outside."""

import subprocess
import sys
from pathlib import Path

import psutil

SERVE = """
import sys
from cpod_backend.embedded.postgres import EmbeddedPostgres
from cpod_backend.embedded.seaweed import EmbeddedS3

service = {"postgres": EmbeddedPostgres, "s3": EmbeddedS3}[sys.argv[1]](sys.argv[2])
with service:
    print("ready", flush=True)
    sys.stdin.read()
"""


class CpodProcess:
    """A running one; at the end of the block it is killed, if it still runs."""

    def __init__(self, service: str, folder: Path, environment: dict[str, str] | None = None) -> None:
        command = [sys.executable, "-c", SERVE, service, str(folder)]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
        )

    def __enter__(self) -> "CpodProcess":
        assert self.process.stdout and self.process.stderr
        line = self.process.stdout.readline()
        assert line == "ready\n", self.process.stderr.read()
        return self

    def kill(self) -> None:
        """SIGKILL for cPod alone, as the kernel's out-of-memory killer does it."""
        self.process.kill()
        self.process.communicate()

    def kill_with_lifeline(self) -> list[psutil.Process]:
        """SIGKILL for cPod and its watchers, so that the server is left as an orphan; returns what is left."""
        family = psutil.Process(self.process.pid).children(recursive=True)
        watchers = [process for process in family if process.name() in ("sh", "dash", "bash")]
        for watcher in watchers:
            watcher.kill()
        self.kill()
        return [process for process in family if process not in watchers]

    def __exit__(self, *_: object) -> None:
        self.kill()
