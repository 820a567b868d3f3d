# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Register an application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpod._core.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class RegisteredApp(Model):
    """A new application with its credentials."""

    application_id: str
    """The Application record."""
    client_id: str
    """Id for the token endpoint."""
    client_secret: str
    """Secret for the token endpoint and apiKey of the SDKs; shown this once."""
    scopes: list[str]
    """What it may do."""
    created_at: datetime
    """Time of registration."""
