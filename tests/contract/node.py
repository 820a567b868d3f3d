"""Runs the contract's tools that are written for Node, or says that Node is missing."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def node(script: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """What a script of the repository gave."""
    program = shutil.which("node")
    if not program or not (ROOT / "node_modules" / "ajv").exists():
        assert not os.environ.get("CI"), "Node or its packages are missing: install Node, then npm ci"
        pytest.skip("Node or its packages are missing: install Node, then npm ci")
    return subprocess.run([program, script, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
