# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""What every record has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpod._core.model import Record

if TYPE_CHECKING:
    from datetime import datetime


class Entity(Record):
    """What every record has."""

    id: str
    """Identifier: the entity's prefix, a hyphen and a ULID."""
    tenant_id: str
    """Tenant that owns the record."""
    created_at: datetime
    """Time of creation."""
    updated_at: datetime
    """Time of the latest change."""
    created_by: str
    """Client or person that created the record."""
    updated_by: str
    """Client or person that made the latest change."""
    deleted_at: datetime | None
    """Time of deletion; empty unless deleted."""
    version: int
    """Number of the version, from 1."""
    external_id: str | None
    """Key of the record in another system, unique per entity."""
    tags: list[str] | None
    """Labels for grouping and search."""
    metadata: dict[str, str] | None
    """The client's own keys and values."""
