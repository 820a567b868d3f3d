"""Plays all cases through a runner and says which do not hold: `python -m sdks.conformance --runner "node runner.mjs"`."""

import argparse
import re
import shlex
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from sdks.conformance.server import Script, Server
from sdks.conformance.suite import Case
from sdks.conformance.verdict import verdict

from sdks.conformance import runner, suite


class Played(NamedTuple):
    """What came of a runner: the faults of each case that did not hold, the number that ran, and how the runner failed, if it did."""

    faults: dict[str, list[str]]
    ran: int
    failure: str = ""

    def __str__(self) -> str:
        told = [f"{name}\n" + "".join(f"    {fault}\n" for fault in faults) for name, faults in self.faults.items()]
        return "".join(told) + (f"THE RUNNER FAILED: {self.failure}\n" if self.failure else "")


def play(command: list[str], folder: Path, chosen: list[Case], patience: float = runner.PATIENCE, enough: int = 10_000) -> Played:
    """Plays these cases through one process of a runner, until so many do not hold."""
    with Server() as server:
        runs = {str(number): case for number, case in enumerate(chosen, 1)}
        scripts: dict[str, Script] = {}
        lines = []
        for run, case in runs.items():
            base, scripts[run] = server.play(run, case.case)
            lines.append({"run": run, "base": base, "case": suite.placed(case.case, base, server.closed)})
        faults, ran = {}, 0
        try:
            with closing(runner.outcomes(command, folder, lines, patience)) as outcomes:
                for run, outcome in outcomes:
                    ran += 1
                    case, script = runs[run], scripts[run]
                    if found := verdict(case.case, script.requests, script.token_requests, outcome):
                        faults[f"[{case.group}, {case.case['rule']}] {case.name}"] = found
                    if len(faults) >= enough:
                        break
        except runner.Failed as failure:
            return Played(faults, ran, str(failure))
        return Played(faults, ran)


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--runner", required=True, help="command that starts the runner")
    arguments.add_argument("--in", dest="folder", default=".", type=Path, help="folder in which it starts")
    arguments.add_argument("--only", default="", help="pattern of the cases to play, by group, rule and name")
    given = arguments.parse_args()
    chosen = [case for case in suite.read() if re.search(given.only, f"[{case.group}, {case.case['rule']}] {case.name}")]
    played = play(shlex.split(given.runner), given.folder, chosen)
    print(played, end="")
    print(f"{len(chosen)} cases, {played.ran} ran, {len(played.faults)} do not hold")
    return 0 if not played.faults and not played.failure else 1
