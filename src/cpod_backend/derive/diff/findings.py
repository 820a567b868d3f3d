"""What is found while two documents are walked, and which operations each finding concerns."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import IntEnum, StrEnum
from typing import Any

from cpod_backend.derive.diff.documents import Document
from cpod_backend.derive.diff.kinds import KINDS, Direction, Impact
from cpod_backend.derive.diff.pairs import MISSING, Pair, fingerprint, settled


class Weight(StrEnum):
    """How a difference counts at a place that is not simply part of a request or response."""

    PLAIN = "plain"
    # A readOnly property of a request, or a writeOnly one of a response: nobody sends or gets it.
    HIDDEN = "hidden"
    # Inside `not` and its like, where a narrower schema makes the whole wider: every change may break.
    OPAQUE = "opaque"


class Side(IntEnum):
    """The document that a pointer belongs to."""

    BASE = 0
    HEAD = 1


@dataclass(frozen=True)
class Finding:
    """One difference: what it is, where it is, and whom it concerns."""

    impact: Impact
    direction: Direction
    kind: str
    side: Side
    pointer: str
    operations: tuple[str, ...]
    before: Any
    after: Any
    sentence: str


@dataclass(eq=False)
class Unit:
    """A part of the documents that is compared once however many operations refer to it."""

    operation: str | None = None
    users: set["Unit"] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)


@dataclass
class Comparison:
    """The two documents, and what has been compared of them so far."""

    base: Document
    head: Document
    units: dict[tuple[str, str, Direction, Weight], Unit] = field(default_factory=dict)
    roots: list[Unit] = field(default_factory=list)
    # By their addresses in memory, which are theirs as long as the documents are here.
    _settled: set[tuple[int, int]] = field(default_factory=set)

    def __post_init__(self) -> None:
        settled(self.base.plain, self.head.plain, self._settled)

    def settled(self, pair: Pair) -> bool:
        """Whether it is known that nothing can be found in a pair, which spares the walk most of two documents that are much the same."""
        return (id(pair.base), id(pair.head)) in self._settled

    def scope(self, subject: str, operations: Iterable[str] = ()) -> "Scope":
        """A fresh place to find differences that concern these operations."""
        unit = Unit(users={Unit(name) for name in operations})
        self.roots.append(unit)
        return Scope(self, unit, Direction.DOCUMENT, subject=subject)

    def compared(self) -> set[tuple[str, str]]:
        """The pointers of all shared parts that were compared with each other."""
        return {(base_at, head_at) for base_at, head_at, _, _ in self.units}

    def findings(self) -> list[Finding]:
        """Everything found, the worst first; what several paths lead to is one finding of all their operations."""
        merged: dict[tuple[Any, ...], list[tuple[Finding, list[str]]]] = {}
        for unit in [*self.roots, *self.units.values()]:
            users = _operations(unit) if unit.findings else []
            for finding in unit.findings:
                merged.setdefault(_identity(finding), []).append((finding, users))
        found = [_merge(same) for same in merged.values()]
        return sorted(found, key=lambda finding: (finding.impact.rank, finding.kind, finding.pointer, finding.direction))


def _identity(finding: Finding) -> tuple[Any, ...]:
    """What makes two findings one. A changed text is one change, whichever directions carry it."""
    direction = None if finding.impact is Impact.DOCUMENTATION else finding.direction
    values = fingerprint([None if value is MISSING else value for value in (finding.before, finding.after)])
    return finding.impact, direction, finding.kind, finding.side, finding.pointer, values


def _merge(same: list[tuple[Finding, list[str]]]) -> Finding:
    first = same[0][0]
    directions = {finding.direction for finding, _ in same}
    return replace(
        first,
        direction=first.direction if len(directions) == 1 else Direction.DOCUMENT,
        operations=tuple(sorted({name for _, users in same for name in users})),
    )


def _operations(unit: Unit) -> list[str]:
    """The operations that lead to a unit, through whatever refers to it."""
    seen, waiting = {unit}, [unit]
    while waiting:
        for user in waiting.pop().users - seen:
            seen.add(user)
            waiting.append(user)
    return sorted({each.operation for each in seen if each.operation})


@dataclass(frozen=True)
class Scope:
    """A place in the walk: for which unit, in which direction, and what a reader calls it."""

    comparison: Comparison
    unit: Unit
    direction: Direction
    weight: Weight = Weight.PLAIN
    subject: str = ""

    def named(self, subject: str) -> "Scope":
        return replace(self, subject=subject)

    def toward(self, direction: Direction) -> "Scope":
        return replace(self, direction=direction)

    def weighing(self, weight: Weight) -> "Scope":
        return self if self.weight is Weight.HIDDEN else replace(self, weight=weight)

    def enter(self, pair: Pair, subject: str) -> "Scope | None":
        """The scope of a shared part, or None when it was compared before; this one's operations use it either way."""
        key = (pair.base_at, pair.head_at, self.direction, self.weight)
        known = self.comparison.units.get(key)
        unit = known or self.comparison.units.setdefault(key, Unit())
        unit.users.add(self.unit)
        return None if known else replace(self, unit=unit, subject=subject)

    def found(self, kind: str, pair: Pair, **words: Any) -> None:
        """Notes a difference; `words` fill the sentence of its kind."""
        verdict = KINDS[kind].verdict(self.direction)
        impact, sentence = verdict.impact, verdict.sentence.format(subject=self.subject, **words)
        if self.weight is Weight.HIDDEN and impact is not Impact.DOCUMENTATION:
            impact, sentence = Impact.DOCUMENTATION, f"`{self.subject}` changed, but is not part of {self.direction}s."
        elif self.weight is Weight.OPAQUE and impact is not Impact.DOCUMENTATION:
            impact, sentence = (
                Impact.BREAKING,
                f"`{self.subject}` changed inside a condition: whether old values still fit cannot be judged.",
            )
        side = Side.BASE if pair.head is MISSING else Side.HEAD
        pointer = pair.base_at if side is Side.BASE else pair.head_at
        self.unit.findings.append(Finding(impact, self.direction, kind, side, pointer or "/", (), pair.base, pair.head, sentence))
