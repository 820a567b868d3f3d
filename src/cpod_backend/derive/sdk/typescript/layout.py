"""Lays code out as the formatter of the package does, so that no formatter is needed to derive it."""

from collections.abc import Sequence
from textwrap import wrap

WIDTH = 120
COMMENT_WIDTH = 100


def comment(text: str, indent: str = "", items: Sequence[str] = ()) -> str:
    """A documentation comment, on one line where it fits, with a list behind its text."""
    text = _plain(text)
    if not items and len(indent) + len(text) + 7 <= COMMENT_WIDTH:
        return f"{indent}/** {text} */"
    lines = _wrapped(text, indent)
    if items:
        lines += ["", *(line for item in items for line in _wrapped(f"- {_plain(item)}", indent, "  "))]
    return "\n".join([f"{indent}/**", *(f"{indent} * {line}".rstrip() for line in lines), f"{indent} */"])


def _plain(text: str) -> str:
    return " ".join(text.split()).replace("*/", "* /")


def _wrapped(text: str, indent: str, further: str = "") -> list[str]:
    width = COMMENT_WIDTH - len(indent) - 3
    return wrap(text, width, subsequent_indent=further, break_long_words=False, break_on_hyphens=False)


def union(opening: str, values: Sequence[str]) -> str:
    """A type that is one of several; each on a line of its own where one line is too short."""
    flat = f"{opening} {' | '.join(values)}"
    return flat if len(flat) <= WIDTH else "\n  | ".join([opening, *values])


def listed(opening: str, items: Sequence[str], closing: str, *, indent: str = "", pad: str = "") -> str:
    """Items between brackets; each on a line of its own where one line is too short."""
    flat = f"{opening}{pad}{', '.join(items)}{pad}{closing}"
    if len(indent) + len(flat) <= WIDTH:
        return f"{indent}{flat}"
    return "\n".join([f"{indent}{opening}", *(f"{indent}  {item}," for item in items), f"{indent}{closing}"])


def signature(name: str, generics: Sequence[str], parameters: Sequence[str], result: str) -> str:
    """The head of a method of a class."""
    types = f"<{', '.join(generics)}>" if generics else ""
    flat = f"  {name}{types}({', '.join(parameters)}): {result} {{"
    if len(flat) <= WIDTH:
        return flat
    opening = f"  {name}{types}("
    if len(opening) > WIDTH:
        opening = "\n".join([f"  {name}<", *(f"    {generic}," for generic in generics), "  >("])
        if len(f"  >({', '.join(parameters)}): {result} {{") <= WIDTH:
            return f"{opening}{', '.join(parameters)}): {result} {{"
    return "\n".join([opening, *(f"    {parameter}," for parameter in parameters), f"  ): {result} {{"])


def returned(function: str, arguments: Sequence[str]) -> str:
    """A statement that returns what a call gives. An object that comes last is opened before the arguments are parted."""
    opening, last = f"    return {function}(", arguments[-1]
    flat = f"{opening}{', '.join(arguments)})"
    if len(flat) <= WIDTH:
        return flat
    hugged = f"{opening}{', '.join([*arguments[:-1], '{'])}"
    if last.startswith("{") and len(hugged) <= WIDTH:
        return "\n".join([hugged, *(f"      {item}," for item in last.strip("{ }").split(", ")), "    })"])
    return "\n".join([opening, *(f"      {argument}," for argument in arguments), "    )"])


def applied(opening: str, generic: str, arguments: Sequence[str]) -> str:
    """A type made of a generic one."""
    flat = f"{opening} {generic}<{', '.join(arguments)}>"
    if len(flat) <= WIDTH:
        return flat
    return f"{opening} {generic}<\n" + ",\n".join(f"  {argument}" for argument in arguments) + "\n>"
