"""Runs the contract's tools that are written for Node, or says that Node is missing."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def node(script: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """What a script of the repository gave."""
    program = shutil.which("node", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    if not program or not (ROOT / "node_modules" / "ajv").exists():
        pytest.fail("Node or its packages are missing: `make test` installs both; by hand, install Node 20 or later, then npm ci")
    return subprocess.run([program, script, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
