# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Typed, directed and dated edges between any two records, for every link that no field of its own expresses. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from cpod._core.listing import NumberRange, TimeRange
from cpod._core.typed import Required
from cpod.models.relationships import RelationshipFromType, RelationshipOrigin, RelationshipToType, RelationshipType
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

RelationshipSort = Literal[
    EntitySort,
    "from_id",
    "from_type",
    "to_id",
    "to_type",
    "type",
    "inverse_label",
    "is_symmetric",
    "label",
    "description",
    "role",
    "weight",
    "share",
    "is_primary",
    "starts_at",
    "ends_at",
    "origin",
    "confidence",
    "is_verified",
    "verified_by_id",
    "data_source_id",
    "-from_id",
    "-from_type",
    "-to_id",
    "-to_type",
    "-type",
    "-inverse_label",
    "-is_symmetric",
    "-label",
    "-description",
    "-role",
    "-weight",
    "-share",
    "-is_primary",
    "-starts_at",
    "-ends_at",
    "-origin",
    "-confidence",
    "-is_verified",
    "-verified_by_id",
    "-data_source_id",
]
RelationshipRelation = Literal["data_source", "verified_by"]
RelationshipMember = Literal[
    EntityMember,
    "from_id",
    "from_type",
    "to_id",
    "to_type",
    "type",
    "inverse_label",
    "is_symmetric",
    "label",
    "description",
    "properties",
    "role",
    "weight",
    "share",
    "is_primary",
    "starts_at",
    "ends_at",
    "is_current",
    "origin",
    "confidence",
    "is_verified",
    "verified_by_id",
    "data_source_id",
    "evidence_ids",
]
RelationshipFilterable = Literal[
    EntityFilterable,
    "from_id",
    "from_type",
    "to_id",
    "to_type",
    "type",
    "inverse_label",
    "is_symmetric",
    "label",
    "description",
    "role",
    "weight",
    "share",
    "is_primary",
    "starts_at",
    "ends_at",
    "origin",
    "confidence",
    "is_verified",
    "verified_by_id",
    "data_source_id",
    "evidence_ids",
]


class RelationshipCreate(EntityInput, total=False):
    """What a client gives to create a Relationship."""

    from_id: Required[str]
    """Record the edge starts at. Id of any."""
    from_type: RelationshipFromType | None
    """Entity the prefix of fromId stands for; filled in by the server where not given."""
    to_id: Required[str]
    """Record the edge ends at. Id of any."""
    to_type: RelationshipToType | None
    """Entity the prefix of toId stands for; filled in by the server where not given."""
    type: Required[RelationshipType]
    """Meaning of the edge, read from fromId to toId."""
    label: str | None
    """Wording to show instead of the type's own."""
    description: str | None
    """Remark on the edge."""
    properties: Mapping[str, Any] | None
    """Open map of facts about the edge, such as criticality and protocol of a dependency; at most 50 keys."""
    role: str | None
    """Part played in the relation, such as chair in a committee."""
    weight: float | None
    """Strength of the relation, for ranking and path search."""
    share: float | None
    """Percentage, where the relation divides something, such as ownership."""
    is_primary: bool
    """First among edges of the same type from the same record."""
    starts_at: datetime | None
    """Time from which the relation holds; always, where empty."""
    ends_at: datetime | None
    """Time until which the relation holds; without end, where empty."""
    origin: RelationshipOrigin
    """How the edge came to be."""
    confidence: float
    """Trust in an edge that was discovered or inferred."""
    is_verified: bool
    """A person confirmed the edge."""
    data_source_id: str | None
    """Data source the edge was read from. Id of DataSource."""
    evidence_ids: Sequence[str] | None
    """Records that show the relation, such as chunks, tickets or scan results."""


class RelationshipUpdate(EntityInput, total=False):
    """The fields of a Relationship to change; null clears an optional one."""

    label: str | None
    """Wording to show instead of the type's own."""
    description: str | None
    """Remark on the edge."""
    properties: Mapping[str, Any] | None
    """Open map of facts about the edge, such as criticality and protocol of a dependency; at most 50 keys."""
    role: str | None
    """Part played in the relation, such as chair in a committee."""
    weight: float | None
    """Strength of the relation, for ranking and path search."""
    share: float | None
    """Percentage, where the relation divides something, such as ownership."""
    is_primary: bool
    """First among edges of the same type from the same record."""
    starts_at: datetime | None
    """Time from which the relation holds; always, where empty."""
    ends_at: datetime | None
    """Time until which the relation holds; without end, where empty."""
    origin: RelationshipOrigin
    """How the edge came to be."""
    confidence: float
    """Trust in an edge that was discovered or inferred."""
    is_verified: bool
    """A person confirmed the edge."""
    data_source_id: str | None
    """Data source the edge was read from. Id of DataSource."""
    evidence_ids: Sequence[str] | None
    """Records that show the relation, such as chunks, tickets or scan results."""


class RelationshipList(EntityList, total=False):
    """What a list of Relationship records can be narrowed and arranged by."""

    from_id: str | Sequence[str]
    """One of these."""
    from_type: RelationshipFromType | Sequence[RelationshipFromType]
    """One of these."""
    to_id: str | Sequence[str]
    """One of these."""
    to_type: RelationshipToType | Sequence[RelationshipToType]
    """One of these."""
    type: RelationshipType | Sequence[RelationshipType]
    """One of these."""
    inverse_label: str | Sequence[str]
    """One of these."""
    is_symmetric: bool | Sequence[bool]
    """One of these."""
    label: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    role: str | Sequence[str]
    """One of these."""
    weight: NumberRange
    """Compared."""
    share: NumberRange
    """Compared."""
    is_primary: bool | Sequence[bool]
    """One of these."""
    starts_at: TimeRange
    """Compared."""
    ends_at: TimeRange
    """Compared."""
    origin: RelationshipOrigin | Sequence[RelationshipOrigin]
    """One of these."""
    confidence: NumberRange
    """Compared."""
    is_verified: bool | Sequence[bool]
    """One of these."""
    verified_by_id: str | Sequence[str]
    """One of these."""
    data_source_id: str | Sequence[str]
    """One of these."""
    evidence_ids: str | Sequence[str]
    """Contains one of these."""
    sort: RelationshipSort | Sequence[RelationshipSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: RelationshipRelation | Sequence[RelationshipRelation]
    """Related records that come along."""
    fields: RelationshipMember | Sequence[RelationshipMember]
    """The only members that are wanted."""
    exists: RelationshipFilterable | Sequence[RelationshipFilterable]
    """Members that have a value."""
    missing: RelationshipFilterable | Sequence[RelationshipFilterable]
    """Members that have none."""
