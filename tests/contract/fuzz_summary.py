"""Counts what a fuzzing run reached: links followed and creations accepted, printed with Schemathesis's own summary."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from schemathesis.cli import EventHandler
from schemathesis.engine import Status, events
from schemathesis.engine.recorder import CaseNode, Interaction

from tests.contract.scenarios import BROKEN


class Reached(EventHandler):
    """Follows the engine's events.

    A link counts as followed once its target accepted a request with the value that the link gave:
    a refused request says nothing of the operation behind the link.
    """

    def __init__(self, *args: Any, **params: Any) -> None:
        self._cases: Counter[str] = Counter()
        self._creates: Counter[str] = Counter()
        self._accepted: Counter[str] = Counter()
        self._followed: set[str] = set()
        self._links = 0
        self._broke_off = 0

    def start(self, ctx: Any) -> None:
        ctx.add_summary_line(self._lines())

    def handle_event(self, ctx: Any, event: events.EngineEvent) -> None:
        if isinstance(event, events.PhaseStarted) and event.payload is not None:
            self._links = max(self._links, getattr(event.payload, "transitions_selected", 0))
        if isinstance(event, events.ScenarioFinished):
            for id, interaction in event.recorder.interactions.items():
                self._count(event.recorder.cases[id], interaction)
            self._broke_off += event.status is Status.ERROR

    def shutdown(self, ctx: Any) -> None:
        """A scenario that broke off is none that passed, whatever became of it when it was repeated."""
        if self._broke_off and not ctx.exit_code:
            ctx.exit_code = 1

    def _count(self, node: CaseNode, interaction: Interaction) -> None:
        operation, response = node.value.operation.label, interaction.response
        # The checks send accepted requests once more without a token; those are no cases of their own.
        if response is None or response.status_code == 401:
            return
        accepted = response.status_code < 300
        self._cases[operation] += 1
        if node.transition is not None and node.is_transition_applied and accepted:
            self._followed.add(node.transition.id)
        if operation.startswith("POST") and node.value.meta and node.value.meta.generation.mode.is_positive:
            self._creates[operation] += 1
            self._accepted[operation] += accepted

    def _lines(self) -> Iterator[str]:
        creates, accepted = self._creates.total(), self._accepted.total()
        yield "Reached:"
        yield f"  operations        {len(self._cases)}"
        yield f"  cases             {self._cases.total()}"
        yield f"  links followed    {len(self._followed)} of {self._links}"
        yield f"  creates accepted  {accepted} of {creates} with a body valid by schema ({_percent(accepted, creates)})"
        for operation, count in sorted(self._creates.items(), key=lambda item: self._accepted[item[0]] / item[1]):
            yield f"    {_percent(self._accepted[operation], count):>4}  {operation} ({self._accepted[operation]} of {count})"
        if self._broke_off:
            yield f"  broken off        {self._broke_off}"
            yield from (f"    {told}" for told in BROKEN)


def _percent(part: int, whole: int) -> str:
    return f"{100 * part // whole if whole else 0}%"
