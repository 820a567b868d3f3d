"""What was found, for the terminal, as Markdown for a pull request, and as JSON for other programs."""

import json
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from rich.console import Console
from rich.text import Text

from cpod_backend.derive.diff.documents import Document
from cpod_backend.derive.diff.findings import Finding
from cpod_backend.derive.diff.kinds import Impact
from cpod_backend.derive.diff.pairs import MISSING
from cpod_backend.derive.diff.versions import Judgement

NAMED_OPERATIONS, LONGEST_VALUE = 3, 60
# A comment on GitHub holds 65,536 characters, and nobody reads more than this of changed wording.
LISTED_TEXTS = 50
COLORS = {Impact.BREAKING: "bold red", Impact.COMPATIBLE: "green", Impact.DOCUMENTATION: "dim"}


class Report(NamedTuple):
    """Two documents, what differs, and whether that passes."""

    base: Document
    head: Document
    findings: list[Finding]
    judgement: Judgement

    def of(self, impact: Impact) -> list[Finding]:
        return [finding for finding in self.findings if finding.impact is impact]

    @property
    def summary(self) -> str:
        if not self.findings:
            return "The documents are equal."
        return ", ".join(f"{len(self.of(impact))} {impact}" for impact in Impact)


def terminal(report: Report) -> None:
    """Prints the report; colours are left out where the output is no terminal."""
    console = Console(highlight=False, soft_wrap=True)
    console.print(Text(f"{_titled(report.base)} → {_titled(report.head)}"))
    for impact in Impact:
        found = report.of(impact)
        if found:
            console.print(Text(f"\n{impact} ({len(found)})", COLORS[impact]))
        for finding in _listed(found):
            console.print(Text(f"  {printable(finding.sentence)}"))
            console.print(Text(f"    {_facts(finding)}\n    {_place(finding)}", "dim"))
        if len(found) > len(_listed(found)):
            console.print(Text(f"  … and {len(found) - len(_listed(found))} more, which --format json lists"))
    console.print(Text(("\n" if report.findings else "") + report.summary))
    for notice in report.judgement.notices:
        console.print(Text(notice, "bold" if report.judgement.passes else "bold red"))


def _listed(found: list[Finding]) -> list[Finding]:
    return found[:LISTED_TEXTS] if found and found[0].impact is Impact.DOCUMENTATION else found


def _titled(document: Document) -> str:
    return printable(f"{document.name} ({document.version})")


def _facts(finding: Finding) -> str:
    return ", ".join(part for part in (finding.direction, finding.kind, operations(finding)) if part)


def _place(finding: Finding) -> str:
    return printable(finding.pointer) + (f": {change}" if (change := _change(finding)) else "")


def operations(finding: Finding) -> str:
    """The operations that a finding concerns: how many, and the first few by name."""
    names = finding.operations
    if len(names) <= 1:
        return printable("".join(names))
    more = ", …" if len(names) > NAMED_OPERATIONS else ""
    return printable(f"{len(names)} operations: {', '.join(names[:NAMED_OPERATIONS])}{more}")


def _change(finding: Finding) -> str:
    if finding.before is MISSING and finding.after is MISSING:
        return ""
    return f"{short(finding.before)} → {short(finding.after)}"


def short(value: Any) -> str:
    """A value in one line, which ends early when it is long."""
    text = "nothing" if value is MISSING else printable(json.dumps(value, ensure_ascii=False))
    return text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1] + "…"


def printable(text: str) -> str:
    """The text with its control characters written out, so that a document cannot steer a terminal."""
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text)


def markdown(report: Report) -> None:
    """Prints the report as GitHub shows it in a comment or a job summary."""
    print("\n".join(_markdown(report)))


def _markdown(report: Report) -> Iterator[str]:
    yield f"## API contract: {report.summary}\n"
    yield f"{code(_titled(report.base))} → {code(_titled(report.head))}\n"
    yield from (f"**{escape(notice)}**\n" for notice in report.judgement.notices)
    for impact in Impact:
        if found := report.of(impact):
            yield f"<details{' open' if impact is Impact.BREAKING else ''}><summary>{impact} ({len(found)})</summary>\n"
            yield from map(_bullet, _listed(found))
            if len(found) > len(_listed(found)):
                yield f"- … and {len(found) - len(_listed(found))} more"
            yield "\n</details>\n"


def _bullet(finding: Finding) -> str:
    who = f" ({escape(operations(finding))})" if finding.operations else ""
    change = f": {code(short(finding.before))} → {code(short(finding.after))}" if _change(finding) else ""
    return f"- {finding.direction}: {escape(finding.sentence)}{who}<br>{code(finding.kind)} at {code(printable(finding.pointer))}{change}"


def code(text: str) -> str:
    """A code span that holds any text, backticks too."""
    return f"`` {text} ``" if "`" in text else f"`{text}`"


def escape(text: str) -> str:
    """Text that Markdown shows as it is; the backticks of sentences stay, since they mark names."""
    return "".join(f"\\{char}" if char in r"\*_[]<>#|~" else char for char in printable(text))


def as_json(report: Report) -> None:
    """Prints everything, also what the other forms shorten."""
    print(json.dumps(_plain(report), ensure_ascii=False, indent=2))


def _plain(report: Report) -> dict[str, Any]:
    return {
        "base": {"name": report.base.name, "version": report.base.version},
        "head": {"name": report.head.name, "version": report.head.version},
        "equal": not report.findings,
        "passes": report.judgement.passes,
        "notices": list(report.judgement.notices),
        "counts": {impact: len(report.of(impact)) for impact in Impact},
        "findings": [_plain_finding(finding) for finding in report.findings],
    }


def _plain_finding(finding: Finding) -> dict[str, Any]:
    """A finding as an object; a side that has nothing is left out, since null is a value."""
    sides = {"before": finding.before, "after": finding.after}
    return {
        "impact": finding.impact,
        "direction": finding.direction,
        "kind": finding.kind,
        "document": finding.side.name.lower(),
        "pointer": finding.pointer,
        "operations": list(finding.operations),
        "sentence": finding.sentence,
        **{name: value for name, value in sides.items() if value is not MISSING},
    }


FORMATS: dict[str, Callable[[Report], None]] = {"terminal": terminal, "markdown": markdown, "json": as_json}
