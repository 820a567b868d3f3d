"""Measures the way of a large file in and out of the production server: `python -m benchmarks.files`."""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
from tests.services import migrated_postgres

from benchmarks import scale
from benchmarks.report import table
from cpod_backend.embedded.seaweed import EmbeddedS3
from cpod_backend.settings import ServerSettings

HERE = Path(__file__).parent
PIECE = bytes(range(256)) * 4096
"""1 MiB."""


class Keeper(scale.Crowd):
    """The production server with an S3 server behind it."""

    def __init__(self, database: str, s3: EmbeddedS3) -> None:
        super().__init__(database)
        self.s3 = s3

    def settings(self) -> ServerSettings:
        return ServerSettings(
            database_url=self.database, secret_key="a secret that only benchmarks have", port=self.port, log_level="warning",  # noqa: S106
            **self.s3.settings,
        )  # fmt: skip

    def peak(self) -> float:
        """The most memory that the process ever held, in MB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) / 1000


def pieces(megabytes: int) -> Iterator[bytes]:
    for _ in range(megabytes):
        yield PIECE


def sent(client: httpx.Client, method: str, url: str, megabytes: int, headers: dict[str, str] | None = None) -> None:
    length = {"Content-Length": str(megabytes * len(PIECE)), "Content-Type": "application/octet-stream"}
    client.request(method, url, content=pieces(megabytes), headers=length | (headers or {})).raise_for_status()


def received(client: httpx.Client, url: str, megabytes: int) -> None:
    with client.stream("GET", url) as answer:
        answer.raise_for_status()
        assert sum(map(len, answer.iter_raw(1 << 20))) == megabytes * len(PIECE)


def rate(megabytes: int, work: Callable[[], None]) -> float:
    begin = time.perf_counter()
    work()
    return megabytes / (time.perf_counter() - begin)


def measure(server: Keeper, megabytes: int) -> dict[str, float]:
    """MB a second through the server, and straight to the S3 server behind it by the addresses that the record tells."""
    with server.sign_in("files") as client, httpx.Client(timeout=600) as bare:
        record = client.post("/v1/storage", json={"path": "large.bin"}).json()["data"]
        content = f"/v1/storage/{record['id']}/content"
        before = server.peak()
        up = rate(megabytes, lambda: sent(client, "PUT", content, megabytes))
        after_upload = server.peak()
        down = rate(megabytes, lambda: received(client, content, megabytes))
        figures = {
            "upload": up,
            "download": down,
            "peak before": before,
            "peak after upload": after_upload,
            "peak after download": server.peak(),
        }
        address = client.get(f"/v1/storage/{record['id']}").json()["data"]["downloadUrl"]
        figures["bare download"] = rate(megabytes, lambda: received(bare, address, megabytes))
        other = client.post("/v1/storage", json={"path": "other.bin"}).json()["data"]
        figures["bare upload"] = rate(megabytes, lambda: sent(bare, "PUT", other["uploadUrl"], megabytes))
        return figures


def main() -> int:
    """Measure once and write the results."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.files", description="Measures the content of large files.")
    parser.add_argument("--megabytes", type=int, default=1024)
    options = parser.parse_args()
    with (
        tempfile.TemporaryDirectory(prefix="cpod-benchmark-") as folder, migrated_postgres() as postgres,
        EmbeddedS3(Path(folder)) as s3, Keeper(postgres.url, s3) as server,
    ):  # fmt: skip
        figures = measure(server, options.megabytes)
    print({what: round(value, 1) for what, value in figures.items()}, flush=True)
    (HERE / "files.md").write_text(report(figures, options.megabytes), encoding="utf-8")
    return 0


def report(figures: dict[str, float], megabytes: int) -> str:
    """Rates, their ratios to the way past the server, and memory."""
    rows = [
        [way, f"{figures[way]:,.0f} MB/s", f"{figures[f'bare {way}']:,.0f} MB/s", f"{figures[way] / figures[f'bare {way}']:.2f}",
         f"{figures[f'peak after {way}']:,.0f} MB"]
        for way in ("upload", "download")
    ]  # fmt: skip
    head = ["", "through cPod", "straight to the S3 server", "ratio", "peak memory of cPod"]
    return (
        f"## Large files\n\n{megabytes:,} MiB in one request, with one worker; checksums are verified on the way in. Before, cPod held "
        f"{figures['peak before']:,.0f} MB. Load average {os.getloadavg()[0]:.1f}.\n\n{table(head, rows)}\n"
    )


if __name__ == "__main__":
    sys.exit(main())
