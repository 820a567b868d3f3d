"""The pieces of Markdown that pages are made of: tables, links, tabs with code, diagrams."""

from collections.abc import Iterable
from textwrap import indent

from cpod_backend.contract.model import Domain, EntityModel


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table; a bar within a cell is escaped."""
    head = list(head)
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def heading(level: int, text: str, anchor: str) -> str:
    return f"{'#' * level} {text} {{ #{anchor} }}"


def code(text: object) -> str:
    return f"`{text}`"


def codes(values: Iterable[object]) -> str:
    return ", ".join(code(value) for value in values)


def tabs(samples: Iterable[tuple[str, str, str]]) -> str:
    """Code in tabs: label, language and code of each."""
    return "\n\n".join(f'=== "{label}"\n\n{indent(fence(language, text), "    ")}' for label, language, text in samples)


def fence(language: str, text: str) -> str:
    return f"```{language}\n{text}\n```"


def anchor(entity: EntityModel) -> str:
    return entity.name.lower()


def link(entity: EntityModel, page: Domain) -> str:
    """The entity's name, leading to its section from a domain's page."""
    file = "" if entity.domain is page else f"{entity.domain.prefix}.md"
    return f"[{entity.name}]({file}#{anchor(entity)})"
