"""The code blocks of a guide, run in order, and what they print compared with the block that follows."""

import json
import re
import subprocess
import sys
from itertools import pairwise
from textwrap import dedent
from typing import Any

from msgspec import Struct

PUBLISHED = "http://localhost:4000"
MARK = "----- end of a block -----"
RUN = ("sh", "python")
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
        if block.language in RUN and following.language in PRINTED:
            block.printed = (following.language, following.code)
        assert block.language in (*RUN, *PRINTED), f"nothing runs this block: {block}"
    shown = sum(block.language in PRINTED for block in found)
    assert shown == sum(block.printed is not None for block in found), "an output without a block that prints it"
    return [block for block in found if block.language in RUN]


def outputs(of: list[Block], address: str) -> list[str]:
    """What each block prints; those of one language run as one program, so that they share their names."""
    printed: dict[int, str] = {}
    for language, command, end in (("sh", ["bash", "-eu", "-c"], f"echo '{MARK}'"), ("python", [sys.executable, "-c"], f"print('{MARK}')")):
        mine = [number for number, block in enumerate(of) if block.language == language]
        if not mine:
            continue
        program = "\n".join(f"{of[number].code}\n{end}" for number in mine).replace(PUBLISHED, address)
        done = subprocess.run([*command, program], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr + done.stdout
        printed |= dict(zip(mine, done.stdout.split(f"{MARK}\n")[:-1], strict=True))
    return [printed[number] for number in range(len(of))]


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
