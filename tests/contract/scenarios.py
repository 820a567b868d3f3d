"""Shapes the scenarios of Schemathesis's stateful phase, so that they follow links instead of making ever more records."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from hypothesis.control import current_build_context
from schemathesis import BaseSchema, Case
from schemathesis.core.transport import Response
from schemathesis.generation.stateful.control import TransitionController
from schemathesis.generation.stateful.state_machine import APIStateMachine

Machine = type[APIStateMachine]

BROKEN: dict[str, None] = {}
"""What went wrong on the way to an answer. Where it goes well when repeated, Schemathesis ends the phase and calls it a success."""


class Within(TransitionController):
    """Begins with its own roots only; links lead where they lead."""

    __slots__ = ()

    def allow_root_transition(self, source: str, bundles: dict[str, Any]) -> bool:
        return source in self.roots and super().allow_root_transition(source, bundles)


def within_a_domain(schema: BaseSchema, start_over: Callable[[], None]) -> Callable[..., Machine]:
    """Builds the schema's state machine, each of whose scenarios calls `start_over` and then creates records of one domain.

    With the creations of all domains to choose from, a scenario is at its end before it comes to a link.
    Hypothesis ends the phase, in silence, once the same choices meet other answers, so no scenario may find what another left.
    """
    build = schema.build_state_machine

    def build_within_a_domain(**options: Any) -> Machine:
        _forget_guesses(schema)
        machine = build(**options)
        domains = _domains(schema, machine)

        class WithinADomain(machine):  # type: ignore[misc, valid-type]
            def __init__(self) -> None:
                start_over()
                super().__init__()
                # Drawn, so that Hypothesis repeats it with the scenario.
                chosen = current_build_context().data.draw_integer(0, len(domains) - 1)
                self.control = Within(self._transitions, domains[chosen])

            def call(self, case: Case, **options: Any) -> Response:
                try:
                    return super().call(case, **options)
                except Exception as error:
                    BROKEN[f"{case.operation.label}: {type(error).__name__}: {str(error)[:300]}"] = None
                    raise

        return WithinADomain

    return build_within_a_domain


def _forget_guesses(schema: BaseSchema) -> None:
    """Schemathesis begins with no creation whose references it cannot trace to a producer by their names. Here each finds its records."""
    for node in schema.analysis.dependency_graph.operations.values():
        node.inputs.clear()


def _domains(schema: BaseSchema, machine: Machine) -> list[frozenset[str]]:
    """The operations with which a scenario may begin: for each creation those of its domain, so that large domains come up more often."""
    domains: dict[str, set[str]] = defaultdict(set)
    operations = [result.ok() for result in schema.get_all_operations()]
    creations = [operation for operation in operations if operation.label in machine._root_labels]
    for creation in creations:
        domains[creation.tags[0]].add(creation.label)
    return [frozenset(domains[creation.tags[0]]) for creation in creations]
