"""The code blocks of a guide, run in order, and what they print compared with the block that follows."""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from textwrap import dedent
from typing import Any

from msgspec import Struct

from tests.sdks.go import snippets, toolchain
from tests.sdks.typescript import node

ROOT = Path(__file__).parents[2]
PUBLISHED = "http://localhost:4000"
MARK = "----- end of a block -----"
PRINTED = ("json", "text")


class Block(Struct):
    """One block. `printed` is the text of the block behind it that shows its output, and the language of that."""

    language: str
    code: str
    printed: tuple[str, str] | None = None


def blocks(markdown: str) -> list[Block]:
    """Every block of a guide that runs; a block of any other kind must be the output of one."""
    found = [
        Block(language, dedent(code))
        for _, language, code in re.findall(r"^( *)```(\w*)[^\n]*\n(.*?)^\1```$", markdown, re.MULTILINE | re.DOTALL)
    ]
    for block, following in pairwise([*found, Block("", "")]):
        if block.language in PROGRAMS and following.language in PRINTED:
            block.printed = (following.language, following.code)
        assert block.language in (*PROGRAMS, *PRINTED), f"nothing runs this block: {block}"
    shown = sum(block.language in PRINTED for block in found)
    assert shown == sum(block.printed is not None for block in found), "an output without a block that prints it"
    return [block for block in found if block.language in PROGRAMS]


def outputs(of: list[Block], address: str) -> list[str]:
    """What each block prints; those of one language run as one program, so that they share their names."""
    printed: dict[int, str] = {}
    for language, program in PROGRAMS.items():
        mine = [number for number, block in enumerate(of) if block.language == language]
        if not mine:
            continue
        said = program([of[number].code.replace(PUBLISHED, address) for number in mine])
        printed |= dict(zip(mine, said.split(f"{MARK}\n")[:-1], strict=True))
    return [printed[number] for number in range(len(of))]


def _sh(codes: list[str]) -> str:
    return _printed("bash", "-eu", "-c", "\n".join(f"{code}\necho '{MARK}'" for code in codes))


def _python(codes: list[str]) -> str:
    """A program that finds the SDK, which nobody has installed here."""
    return _printed(
        sys.executable, "-c", "\n".join(f"{code}\nprint('{MARK}')" for code in codes), PYTHONPATH=str(ROOT / "sdks" / "python" / "src")
    )


def _typescript(codes: list[str]) -> str:
    node.build()
    with tempfile.TemporaryDirectory() as folder:
        return node.played("\n".join(f"{code}\nconsole.log('{MARK}')" for code in codes), node.project(Path(folder)))


def _go(codes: list[str]) -> str:
    """A program with one function that holds all blocks, in a module that takes the SDK from its folder."""
    body = "\n".join(f'{code}\nfmt.Println("{MARK}")' for code in codes)
    with tempfile.TemporaryDirectory() as folder:
        toolchain.module_beside(Path(folder))
        (Path(folder) / "main.go").write_text(snippets.program(body))
        return _printed(toolchain.built(".", folder=Path(folder), into=Path(folder) / "bin") / "main")


def _printed(*command: str | Path, **environment: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | environment)
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout


PROGRAMS: dict[str, Callable[[list[str]], str]] = {"sh": _sh, "python": _python, "ts": _typescript, "go": _go}


def agrees(shown: tuple[str, str], printed: str) -> bool:
    """Whether an output is as the guide shows it, where … stands for anything."""
    language, text = shown
    return same(json.loads(text), json.loads(printed)) if language == "json" else fits(text.strip(), printed.strip())


def same(shown: Any, actual: Any) -> bool:
    if isinstance(shown, dict) and isinstance(actual, dict):
        named = {name: value for name, value in shown.items() if name != "…"}
        whole = "…" in shown or set(named) == set(actual)
        return whole and all(name in actual and same(value, actual[name]) for name, value in named.items())
    if isinstance(shown, list) and isinstance(actual, list):
        return len(shown) == len(actual) and all(map(same, shown, actual))
    if isinstance(shown, str) and isinstance(actual, str):
        return fits(shown, actual)
    return shown == actual and type(shown) is type(actual)


def fits(shown: str, actual: str) -> bool:
    return bool(re.fullmatch(".*".join(map(re.escape, shown.split("…"))), actual.replace("\r", ""), re.DOTALL))
