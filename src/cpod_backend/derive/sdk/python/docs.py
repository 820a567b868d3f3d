"""Sentences of the document as docstrings of Python."""

import re
from textwrap import fill

from cpod_backend.derive.sdk.plan import Field

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


def meaning(field: Field) -> str:
    """What a member means, and what its type does not say."""
    refers = f" Id of {' or '.join(field.refers_to)}." if field.refers_to else ""
    unit = " In minor units of the currency, such as cents." if field.minor_units else ""
    return f"{field.description}{refers}{unit}"


def sentence(sentences: str) -> str:
    """The first line of a text."""
    return text(sentences.strip().partition("\n")[0])
