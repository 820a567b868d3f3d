"""The command line: `python -m benchmarks [--seconds N] [--rounds N] [--quick]`."""

import argparse
import os
import signal
import sys
import time
from typing import Any

import httpx

from benchmarks import load, peers, report

LOAD_CORE = 1
STORED = 1_000
MANY, QUICKLY = 100_000, 5_000
WARM_UP = 1.0
SERVERS = (peers.Cpod, peers.Prism, peers.Scalar, peers.PocketBase, peers.Floor, peers.Uvicorn)


def measure(server: peers.Server, seconds: float) -> dict[str, float]:
    """Everything about one server in one round."""
    figures = {"start": server.seconds_to_answer, "start, CPU seconds": server.cpu_seconds()}
    time.sleep(1)
    figures["memory"] = server.memory()
    if isinstance(server, peers.PocketBase):
        server.prepare()
    if server.stores:
        load.insert(server.base + server.collection, server.headers, STORED)
    for what, (method, url) in server.targets().items():
        load.rate(method, url, server.headers, min(WARM_UP, seconds))
        before = server.cpu_seconds()
        figures[what] = load.rate(method, url, server.headers, seconds)
        # Other work on the machine takes time from the server, but hardly makes an answer cost more of it.
        figures[f"{what}, per CPU second"] = figures[what] * seconds / max(server.cpu_seconds() - before, 0.01)
    return figures


def memory_with(people: int) -> float:
    with peers.Cpod() as server:
        load.insert(server.base + server.collection, server.headers, people)
        time.sleep(1)
        return server.memory()


def main() -> int:
    """Measure all servers, one after the other in each round, and write the results."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measures the emulator against its peers.")
    parser.add_argument("--seconds", type=float, default=5, help="length of each measurement")
    parser.add_argument("--rounds", type=int, default=3, help="rounds, of which the median counts")
    parser.add_argument(
        "--quick", action="store_true", help="one round of two seconds and few people, to see that it works; written to build/benchmarks"
    )
    options = parser.parse_args()
    seconds, rounds = (2.0, 1) if options.quick else (options.seconds, options.rounds)
    if len(os.sched_getaffinity(0)) < 2:
        print("two cores are needed: one for the server, one for the load", file=sys.stderr)
        return 2
    os.sched_setaffinity(0, {LOAD_CORE})
    # A terminated run leaves the way an interrupted one does, so that its servers are stopped.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    results: dict[str, Any] = {
        "seconds": seconds,
        "rounds": rounds,
        "figures": {},
        "versions": {},
        "failed": {},
        "load": [os.getloadavg()[0]],
    }
    for number in range(rounds):
        for kind in SERVERS:
            run_one(kind, seconds, results)
            results["load"].append(os.getloadavg()[0])
        print(f"round {number + 1} of {rounds} done, load average {results['load'][-1]:.1f}", flush=True)
    if peers.Cpod.name not in results["figures"]:
        return 1
    results["people"] = QUICKLY if options.quick else MANY
    results["many"] = memory_with(results["people"])
    report.write(results, {kind.name: kind.note for kind in SERVERS}, report.QUICK if options.quick else report.HERE)
    return 0


def run_one(kind: type[peers.Server], seconds: float, results: dict[str, Any]) -> None:
    """One server in one round; what fails is noted and left out."""
    try:
        with kind() as server:
            results["versions"][kind.name] = server.version()
            figures = measure(server, seconds)
    except (load.Failed, httpx.HTTPError, OSError, ValueError, KeyError) as error:
        results["failed"][kind.name] = str(error)
        print(f"{kind.name} failed: {error}", file=sys.stderr, flush=True)
        return
    results["figures"].setdefault(kind.name, []).append(figures)
    print(kind.name, {what: round(value, 2) for what, value in figures.items()}, flush=True)


if __name__ == "__main__":
    sys.exit(main())
