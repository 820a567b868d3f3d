"""Sentences of the document as docstrings of Python."""

import re
from textwrap import fill

WIDTH = 112
QUOTES = '"""'


def text(sentences: str) -> str:
    """What may stand between three quotes."""
    plain = sentences.strip().replace("\\", "\\\\").replace(QUOTES, "'''")
    return f"{plain} " if plain.endswith('"') else plain


def wrapped(sentences: str, indent: str = "    ") -> str:
    """The paragraphs and lists of a docstring, broken at the edge and indented from the second line on."""
    told = re.sub(r"\s*Needs the scope `[^`]*`\.", "", sentences)
    lines = "\n".join(_line(line, indent) for line in text(told).split("\n")).lstrip()
    return f"{lines}\n{indent}" if "\n\n" in lines else lines


def _line(line: str, indent: str) -> str:
    hanging = f"{indent}  " if line.startswith("- ") else indent
    if not line.strip():
        return ""
    return fill(line.strip(), WIDTH, initial_indent=indent, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False)


def first_sentence(sentences: str) -> str:
    return text(sentences.strip().partition("\n")[0])
