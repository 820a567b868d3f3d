# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""External systems from which records are pulled into the data model, on demand or on a schedule. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cpod._core.listing import IntegerRange, TimeRange
from cpod._core.typed import Required, TypedDict
from cpod.models.data_sources import (
    DataSourceConflictPolicy,
    DataSourceDeletionPolicy,
    DataSourceDirection,
    DataSourceFieldMappingTransform,
    DataSourceLastSyncStatus,
    DataSourceStatus,
    DataSourceSyncMode,
    DataSourceType,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

DataSourceSort = Literal[
    EntitySort,
    "name",
    "type",
    "description",
    "status",
    "connector_id",
    "owner_id",
    "direction",
    "sync_mode",
    "sync_schedule",
    "timezone",
    "conflict_policy",
    "deletion_policy",
    "rate_limit_per_minute",
    "last_sync_at",
    "last_sync_status",
    "last_sync_error",
    "last_sync_duration_seconds",
    "consecutive_failures",
    "-name",
    "-type",
    "-description",
    "-status",
    "-connector_id",
    "-owner_id",
    "-direction",
    "-sync_mode",
    "-sync_schedule",
    "-timezone",
    "-conflict_policy",
    "-deletion_policy",
    "-rate_limit_per_minute",
    "-last_sync_at",
    "-last_sync_status",
    "-last_sync_error",
    "-last_sync_duration_seconds",
    "-consecutive_failures",
]
DataSourceRelation = Literal["owner", "connector", "groups", "cloud_resources"]
DataSourceMember = Literal[
    EntityMember,
    "name",
    "type",
    "description",
    "status",
    "config_keys",
    "connector_id",
    "owner_id",
    "direction",
    "sync_mode",
    "sync_schedule",
    "timezone",
    "entity_types",
    "field_mappings",
    "conflict_policy",
    "deletion_policy",
    "rate_limit_per_minute",
    "last_sync_at",
    "last_sync_status",
    "last_sync_error",
    "last_sync_duration_seconds",
    "next_sync_at",
    "record_count",
    "consecutive_failures",
]
DataSourceFilterable = Literal[
    EntityFilterable,
    "name",
    "type",
    "description",
    "status",
    "config_keys",
    "connector_id",
    "owner_id",
    "direction",
    "sync_mode",
    "sync_schedule",
    "timezone",
    "entity_types",
    "conflict_policy",
    "deletion_policy",
    "rate_limit_per_minute",
    "last_sync_at",
    "last_sync_status",
    "last_sync_error",
    "last_sync_duration_seconds",
    "consecutive_failures",
]


class DataSourceCreate(EntityInput, total=False):
    """What a client gives to create a DataSource."""

    name: Required[str]
    """Display name."""
    type: Required[DataSourceType]
    """Kind of external system; decides what config must hold."""
    description: str | None
    """What is taken from the system and why."""
    status: DataSourceStatus
    """Whether synchronisation runs; error is set by the server after a failed run."""
    config: Required[Mapping[str, Any]]
    """Connection settings in an open map, credentials included; kept encrypted and never returned."""
    connector_id: str | None
    """Connector that holds the credentials, instead of putting them into config. Id of Connector."""
    owner_id: str | None
    """Person to turn to when synchronisation fails. Id of Person."""
    direction: DataSourceDirection
    """Which way records flow."""
    sync_mode: DataSourceSyncMode
    """Whether each run reads everything, what changed, or a stream of changes."""
    sync_schedule: str | None
    """Cron expression of automatic runs; empty for runs on demand only."""
    timezone: str
    """Time zone the schedule is read in."""
    entity_types: Sequence[str] | None
    """Entities the source feeds, by name in snake_case."""
    field_mappings: Sequence[DataSourceFieldMappingInput] | None
    """How external fields land in ours, where the built-in mapping does not fit."""
    conflict_policy: DataSourceConflictPolicy
    """What happens when both sides changed a field."""
    deletion_policy: DataSourceDeletionPolicy
    """What happens to a record that vanished from the source."""
    rate_limit_per_minute: int | None
    """Most requests a minute the external system may receive."""


class DataSourceFieldMappingInput(TypedDict, total=False):
    """How one field of the external records lands in a field of an entity."""

    entity_type: Required[str]
    """Entity in snake_case."""
    source_field: Required[str]
    """Field or path in the external record."""
    target_field: Required[str]
    """Field of the entity."""
    transform: DataSourceFieldMappingTransform
    """Change made on the way."""
    value_map: Mapping[str, Any] | None
    """Open map from external values to ours, for map_values."""


class DataSourceUpdate(EntityInput, total=False):
    """The fields of a DataSource to change; null clears an optional one."""

    name: str
    """Display name."""
    description: str | None
    """What is taken from the system and why."""
    status: DataSourceStatus
    """Whether synchronisation runs; error is set by the server after a failed run."""
    config: Mapping[str, Any]
    """Connection settings in an open map, credentials included; kept encrypted and never returned."""
    connector_id: str | None
    """Connector that holds the credentials, instead of putting them into config. Id of Connector."""
    owner_id: str | None
    """Person to turn to when synchronisation fails. Id of Person."""
    direction: DataSourceDirection
    """Which way records flow."""
    sync_mode: DataSourceSyncMode
    """Whether each run reads everything, what changed, or a stream of changes."""
    sync_schedule: str | None
    """Cron expression of automatic runs; empty for runs on demand only."""
    timezone: str
    """Time zone the schedule is read in."""
    entity_types: Sequence[str] | None
    """Entities the source feeds, by name in snake_case."""
    field_mappings: Sequence[DataSourceFieldMappingInput] | None
    """How external fields land in ours, where the built-in mapping does not fit."""
    conflict_policy: DataSourceConflictPolicy
    """What happens when both sides changed a field."""
    deletion_policy: DataSourceDeletionPolicy
    """What happens to a record that vanished from the source."""
    rate_limit_per_minute: int | None
    """Most requests a minute the external system may receive."""


class DataSourceList(EntityList, total=False):
    """What a list of DataSource records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    type: DataSourceType | Sequence[DataSourceType]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    status: DataSourceStatus | Sequence[DataSourceStatus]
    """One of these."""
    config_keys: str | Sequence[str]
    """Contains one of these."""
    connector_id: str | Sequence[str]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    direction: DataSourceDirection | Sequence[DataSourceDirection]
    """One of these."""
    sync_mode: DataSourceSyncMode | Sequence[DataSourceSyncMode]
    """One of these."""
    sync_schedule: str | Sequence[str]
    """One of these."""
    timezone: str | Sequence[str]
    """One of these."""
    entity_types: str | Sequence[str]
    """Contains one of these."""
    conflict_policy: DataSourceConflictPolicy | Sequence[DataSourceConflictPolicy]
    """One of these."""
    deletion_policy: DataSourceDeletionPolicy | Sequence[DataSourceDeletionPolicy]
    """One of these."""
    rate_limit_per_minute: IntegerRange
    """Compared."""
    last_sync_at: TimeRange
    """Compared."""
    last_sync_status: DataSourceLastSyncStatus | Sequence[DataSourceLastSyncStatus]
    """One of these."""
    last_sync_error: str | Sequence[str]
    """One of these."""
    last_sync_duration_seconds: IntegerRange
    """Compared."""
    consecutive_failures: IntegerRange
    """Compared."""
    sort: DataSourceSort | Sequence[DataSourceSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: DataSourceRelation | Sequence[DataSourceRelation]
    """Related records that come along."""
    fields: DataSourceMember | Sequence[DataSourceMember]
    """The only members that are wanted."""
    exists: DataSourceFilterable | Sequence[DataSourceFilterable]
    """Members that have a value."""
    missing: DataSourceFilterable | Sequence[DataSourceFilterable]
    """Members that have none."""
