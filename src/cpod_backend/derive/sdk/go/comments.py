"""Sentences of the contract as comments of Go."""

from textwrap import wrap

WIDTH = 100
NOUN_PHRASES = ("A ", "An ", "One ", "The ")


def comment(text: str) -> tuple[str, ...]:
    """The lines of a comment; a line of the text that begins with a hyphen is an item of a list, as gofmt lays them out."""
    lines: list[str] = []
    for line in text.strip().splitlines():
        item = line.strip().startswith("- ")
        first, later = ("//   ", "//     ") if item else ("// ", "// ")
        lines += wrap(line.strip(), WIDTH, initial_indent=first, subsequent_indent=later, break_long_words=False) or ["//"]
    return tuple(lines)


def lowered(sentence: str) -> str:
    """The sentence as it goes on behind other words; a first word in capitals stays."""
    flat = " ".join(sentence.split())
    return flat if flat[:2].isupper() and not flat.startswith("A ") else flat[:1].lower() + flat[1:]


def of_record(name: str, description: str) -> tuple[str, ...]:
    return comment(f"{name} is {lowered(description)}")


def of_part(name: str, description: str, owner: str) -> tuple[str, ...]:
    """A part is told by what it is, where its description says that in a noun phrase, else by what it belongs to."""
    if description.startswith(NOUN_PHRASES):
        return comment(f"{name} is {lowered(description)}")
    return comment(f"{name} is a part of {owner}: {lowered(description)}")


def rules(description: str) -> str:
    """The list of rules within the description of an operation; empty where it has none."""
    _, found, rest = description.partition("Rules:\n\n")
    kept = [line for line in rest.splitlines() if line.startswith("- ")]
    return "\n".join(kept) if found else ""
