"""Calls the Go SDK from Python: the runner of the conformance cases takes steps, and says what came of each."""

import json
import subprocess
from itertools import count
from pathlib import Path
from typing import Any, Self

Node = dict[str, Any]

_runs = count(1)


class Runner:
    """One process of the runner. `play` takes steps with a client of a tenant."""

    def __init__(self, program: Path) -> None:
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        assert self.process.stdin and self.process.stdout
        self.process.stdin.close()
        status = self.process.wait(10)
        self.process.stdout.close()
        assert status == 0, f"the runner ended with {status}; standard error says why"

    def play(self, base: str, client: Node, *steps: Node) -> list[Node]:
        """The outcome of each step."""
        assert self.process.stdin and self.process.stdout
        case = {"name": "live", "client": client, "logs": "off", "steps": steps}
        self.process.stdin.write(json.dumps({"run": str(next(_runs)), "base": base, "case": case}) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, "the runner has ended; what it said stands on standard error"
        results: list[Node] = json.loads(line)["results"]
        return results
