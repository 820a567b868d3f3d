"""Variables of the environment, and of a file `.env` where the environment has none."""

from __future__ import annotations

import os
import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

LINE = re.compile(
    r"""\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(?:"((?:\\.|[^"\\])*)"|'([^']*)'|([^#\r\n]*?))\s*(?:\s#.*|#.*)?"""
)


def variables() -> dict[str, str]:
    """What is set and not empty: the file `.env` of the working directory, overlaid by the environment."""
    return _filled(_dotenv()) | _filled(os.environ)


def parsed(text: str) -> dict[str, str]:
    """The variables of a `.env` file. Lines that are none are passed over."""
    found: dict[str, str] = {}
    for line in text.lstrip("\ufeff").splitlines():
        match = LINE.fullmatch(line)
        if match:
            name, double, single, bare = match.groups()
            found[name] = _unescaped(double) if double is not None else single if single is not None else bare.strip()
    return found


def _dotenv() -> dict[str, str]:
    try:
        with open(".env", encoding="utf-8") as file:
            return parsed(file.read())
    except (OSError, UnicodeDecodeError):
        return {}


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda match: {"n": "\n", "t": "\t", "r": "\r"}.get(match[1], match[1]), text)


def _filled(found: Mapping[str, str]) -> dict[str, str]:
    """An empty value is as good as none."""
    return {name: value for name, value in found.items() if name.startswith("CPOD_") and value.strip()}
