# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""External systems from which records are pulled into the data model, on demand or on a schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from cpod._core.model import Expanded, Model
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import datetime

    from cpod.models.assets import CloudResource
    from cpod.models.groups import Group
    from cpod.models.integration import Connector
    from cpod.models.people import Person

DataSourceType = Literal[
    "aws",
    "gcp",
    "azure",
    "okta",
    "workday",
    "github",
    "jira",
    "entra_id",
    "google_workspace",
    "bamboohr",
    "servicenow",
    "salesforce",
    "slack",
    "gitlab",
    "intune",
    "jamf",
    "crowdstrike",
    "sentinelone",
    "tenable",
    "qualys",
    "wiz",
    "splunk",
    "snowflake",
    "postgresql",
    "object_storage",
    "csv",
    "custom",
]
DataSourceStatus = Literal["active", "error", "disabled", "paused"]
DataSourceDirection = Literal["inbound", "outbound", "bidirectional"]
DataSourceSyncMode = Literal["full_refresh", "incremental", "change_stream"]
DataSourceConflictPolicy = Literal["source_wins", "local_wins", "newest_wins", "flag_for_review"]
DataSourceDeletionPolicy = Literal["soft_delete", "mark_inactive", "keep"]
DataSourceLastSyncStatus = Literal["success", "partial", "failed"]
DataSourceFieldMappingTransform = Literal[
    "copy", "lower_case", "upper_case", "trim", "parse_date", "map_values", "template"
]


class DataSource(Entity):
    """A connection to one external system, its schedule, its mapping and the state of its synchronisation."""

    name: str
    """Display name."""
    type: DataSourceType | str
    """Kind of external system; decides what config must hold."""
    description: str | None
    """What is taken from the system and why."""
    status: DataSourceStatus | str
    """Whether synchronisation runs; error is set by the server after a failed run."""
    config_keys: list[str]
    """Which settings are present, without their values."""
    connector_id: str | None
    """Connector that holds the credentials, instead of putting them into config. Id of Connector."""
    owner_id: str | None
    """Person to turn to when synchronisation fails. Id of Person."""
    direction: DataSourceDirection | str
    """Which way records flow."""
    sync_mode: DataSourceSyncMode | str
    """Whether each run reads everything, what changed, or a stream of changes."""
    sync_schedule: str | None
    """Cron expression of automatic runs; empty for runs on demand only."""
    timezone: str
    """Time zone the schedule is read in."""
    entity_types: list[str] | None
    """Entities the source feeds, by name in snake_case."""
    field_mappings: list[DataSourceFieldMapping] | None
    """How external fields land in ours, where the built-in mapping does not fit."""
    conflict_policy: DataSourceConflictPolicy | str
    """What happens when both sides changed a field."""
    deletion_policy: DataSourceDeletionPolicy | str
    """What happens to a record that vanished from the source."""
    rate_limit_per_minute: int | None
    """Most requests a minute the external system may receive."""
    last_sync_at: datetime | None
    """Latest successful synchronisation."""
    last_sync_status: DataSourceLastSyncStatus | str | None
    """How the latest run ended."""
    last_sync_error: str | None
    """Why the latest run failed."""
    last_sync_duration_seconds: int | None
    """How long the latest run took."""
    next_sync_at: datetime | None
    """Next automatic run."""
    record_count: int
    """Records the source feeds now."""
    consecutive_failures: int
    """Failures in a row."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    connector: Expanded[Connector | None]
    """Only with `expand=connector`."""
    groups: Expanded[list[Group]]
    """Only with `expand=groups`."""
    cloud_resources: Expanded[list[CloudResource]]
    """Only with `expand=cloudResources`."""


class DataSourceFieldMapping(Model):
    """How one field of the external records lands in a field of an entity."""

    entity_type: str
    """Entity in snake_case."""
    source_field: str
    """Field or path in the external record."""
    target_field: str
    """Field of the entity."""
    transform: DataSourceFieldMappingTransform | str
    """Change made on the way."""
    value_map: dict[str, Any] | None
    """Open map from external values to ours, for map_values."""
