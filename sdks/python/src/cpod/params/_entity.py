# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""What every record takes and every list can be narrowed by; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from cpod._core.listing import IntegerRange, ListParams, TimeRange
from cpod._core.typed import TypedDict

EntitySort = Literal[
    "id",
    "tenant_id",
    "created_at",
    "updated_at",
    "created_by",
    "updated_by",
    "deleted_at",
    "version",
    "external_id",
    "-id",
    "-tenant_id",
    "-created_at",
    "-updated_at",
    "-created_by",
    "-updated_by",
    "-deleted_at",
    "-version",
    "-external_id",
]
EntityMember = Literal[
    "id",
    "tenant_id",
    "created_at",
    "updated_at",
    "created_by",
    "updated_by",
    "deleted_at",
    "version",
    "external_id",
    "tags",
    "metadata",
]
EntityFilterable = Literal[
    "id",
    "tenant_id",
    "created_at",
    "updated_at",
    "created_by",
    "updated_by",
    "deleted_at",
    "version",
    "external_id",
    "tags",
]


class EntityInput(TypedDict, total=False):
    """What every record takes."""

    external_id: str | None
    """Key of the record in another system, unique per entity."""
    tags: Sequence[str] | None
    """Labels for grouping and search."""
    metadata: Mapping[str, str] | None
    """The client's own keys and values."""


class EntityList(ListParams, total=False):
    """What every list can be narrowed by."""

    id: str | Sequence[str]
    """One of these."""
    tenant_id: str | Sequence[str]
    """One of these."""
    created_at: TimeRange
    """Compared."""
    updated_at: TimeRange
    """Compared."""
    created_by: str | Sequence[str]
    """One of these."""
    updated_by: str | Sequence[str]
    """One of these."""
    deleted_at: TimeRange
    """Compared."""
    version: IntegerRange
    """Compared."""
    external_id: str | Sequence[str]
    """One of these."""
    tags: str | Sequence[str]
    """Contains one of these."""
