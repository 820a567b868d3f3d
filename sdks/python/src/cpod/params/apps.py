# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Register an application. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence

from cpod._core.typed import Required, TypedDict


class AppRegistration(TypedDict, total=False):
    """An application that wants credentials of its own."""

    name: Required[str]
    """Name of the application."""
    description: str | None
    """What it does."""
    scopes: Required[Sequence[str]]
    """What it may do."""
