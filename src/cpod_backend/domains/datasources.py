"""External systems from which records are pulled into the data model, on demand or on a schedule."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Literal
from zoneinfo import ZoneInfo

from msgspec import field

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, Part, entity
from cpod_backend.contract.formats import write_time
from cpod_backend.contract.patterns import never
from cpod_backend.contract.rule import Change, Tx, computed, refuse, rule, stamp
from cpod_backend.contract.types import COMPUTED, SECRET, STORED, Annotated, Cron, Id, OpenMap, Pattern, Range, Size, Time, Timezone, ref

if TYPE_CHECKING:
    from cronsim import CronSim

DOMAIN = DomainInfo(
    name="DataSources",
    prefix="datasources",
    standards=(
        "Singer and Airbyte replication practice",
        "Unix cron expressions",
        "IANA time zones",
    ),
    not_done=(
        "status error is set by the server only, after three failed runs in a row. Until synchronisations run it is never set; "
        "lastSyncAt, lastSyncStatus, lastSyncError and lastSyncDurationSeconds are empty, consecutiveFailures is 0, and nextSyncAt "
        "tells when the schedule would run.",
    ),
)


class DataSourceFieldMapping(Part):
    """How one field of the external records lands in a field of an entity."""

    entity_type: Annotated[str, Pattern(r"^[a-z]+(_[a-z]+)*$"), "Entity in snake_case."]
    source_field: Annotated[str, Size(max=200), "Field or path in the external record."]
    target_field: Annotated[str, Size(max=100), "Field of the entity."]
    transform: Annotated[
        Literal["copy", "lower_case", "upper_case", "trim", "parse_date", "map_values", "template"], "Change made on the way."
    ] = "copy"
    value_map: Annotated[OpenMap | None, "Open map from external values to ours, for map_values."] = None


@entity(
    prefix="ds",
    path="/v1/datasources",
    unique=[("name",)],
    search=["name", "description"],
    expand={
        "owner": One("owner_id"),
        "connector": One("connector_id"),
        "groups": Many("Group", "data_source_id"),
        "cloud_resources": Many("CloudResource", "data_source_id"),
    },
    transitions={
        "status": {
            "active": ["paused", "disabled"],
            "error": ["active", "paused", "disabled"],
            "paused": ["active", "disabled"],
            "disabled": ["active"],
        }
    },
    immutable=["type"],
    example={
        "name": "AWS Production",
        "type": "aws",
        "description": "Inventory of all resources in the production account.",
        "config": {
            "accountId": "123456789012",
            "roleArn": "arn:aws:iam::123456789012:role/CpodReadOnly",
            "regions": ["us-east-1", "eu-west-1"],
        },
        "ownerId": "per-01JGEESPSYMRASJZ197M3E0PA7",
        "syncMode": "incremental",
        "syncSchedule": "0 2 * * *",
        "timezone": "UTC",
        "entityTypes": ["cloud_resource"],
        "conflictPolicy": "source_wins",
    },
)
class DataSource(Entity):
    """A connection to one external system, its schedule, its mapping and the state of its synchronisation."""

    name: Annotated[str, Size(1, 200), "Display name."]
    type: Annotated[
        Literal[
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
        ],
        "Kind of external system; decides what config must hold.",
    ]
    description: Annotated[str | None, Size(max=2000), "What is taken from the system and why."] = None
    status: Annotated[
        Literal["active", "error", "disabled", "paused"], "Whether synchronisation runs; error is set by the server after a failed run."
    ] = "active"
    config: Annotated[OpenMap, SECRET, "Connection settings in an open map, credentials included; kept encrypted and never returned."]
    config_keys: Annotated[list[str], STORED, "Which settings are present, without their values."] = field(default_factory=list)
    connector_id: Annotated[Id | None, ref("Connector"), "Connector that holds the credentials, instead of putting them into config."] = (
        None
    )
    owner_id: Annotated[Id | None, ref("Person"), "Person to turn to when synchronisation fails."] = None
    direction: Annotated[Literal["inbound", "outbound", "bidirectional"], "Which way records flow."] = "inbound"
    sync_mode: Annotated[
        Literal["full_refresh", "incremental", "change_stream"], "Whether each run reads everything, what changed, or a stream of changes."
    ] = "incremental"
    sync_schedule: Annotated[Cron | None, "Cron expression of automatic runs; empty for runs on demand only."] = None
    timezone: Annotated[Timezone, "Time zone the schedule is read in."] = "UTC"
    entity_types: Annotated[
        list[Annotated[str, Pattern(r"^[a-z]+(_[a-z]+)*$")]] | None, Size(max=83), "Entities the source feeds, by name in snake_case."
    ] = None
    field_mappings: Annotated[
        list[DataSourceFieldMapping] | None, Size(max=500), "How external fields land in ours, where the built-in mapping does not fit."
    ] = None
    conflict_policy: Annotated[
        Literal["source_wins", "local_wins", "newest_wins", "flag_for_review"], "What happens when both sides changed a field."
    ] = "source_wins"
    deletion_policy: Annotated[
        Literal["soft_delete", "mark_inactive", "keep"], "What happens to a record that vanished from the source."
    ] = "mark_inactive"
    rate_limit_per_minute: Annotated[int | None, Range(1, 10000), "Most requests a minute the external system may receive."] = None
    last_sync_at: Annotated[Time | None, STORED, "Latest successful synchronisation."] = None
    last_sync_status: Annotated[Literal["success", "partial", "failed"] | None, STORED, "How the latest run ended."] = None
    last_sync_error: Annotated[str | None, Size(max=2000), STORED, "Why the latest run failed."] = None
    last_sync_duration_seconds: Annotated[int | None, Range(0), STORED, "How long the latest run took."] = None
    next_sync_at: Annotated[Time | None, COMPUTED, "Next automatic run."] = None
    record_count: Annotated[int, Range(0), COMPUTED, "Records the source feeds now."] = 0
    consecutive_failures: Annotated[int, Range(0), STORED, "Failures in a row."] = 0


FED_ENTITIES = ("Group", "CloudResource", "GrcEvidence", "Relationship")

LEAST_MINUTES = 5

DAY = 24 * 60

# Each type with the groups of keys of which one must be whole.
KEYS_NEEDED: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "aws": (("roleArn",), ("accessKeyId", "secretAccessKey")),
    "gcp": (("projectId",),),
    "azure": (("tenantId", "subscriptionId"),),
    "okta": (("domain",),),
    "workday": (("tenant",),),
    "github": (("organization",),),
    "jira": (("baseUrl",),),
}


@stamp(DataSource)
def config_keys(change: Change[DataSource]) -> None:
    change.record.config_keys = sorted(change.record.config)


@computed(DataSource)
def next_sync_at(source: DataSource, tx: Tx) -> str | None:
    if source.status != "active" or source.sync_schedule is None:
        return None
    from cronsim import CronSim

    here = datetime.fromisoformat(tx.now).astimezone(ZoneInfo(source.timezone))
    upcoming = next(CronSim(source.sync_schedule, here), None)
    return write_time(upcoming.astimezone(UTC)) if upcoming else None


@computed(DataSource)
async def record_count(source: DataSource, tx: Tx) -> int:
    return sum([await tx.count(entity, data_source_id=source.id) for entity in FED_ENTITIES])


@rule(DataSource)
def config_has_the_keys_of_its_type(change: Change[DataSource]) -> None:
    """config holds the keys its type needs: aws roleArn or accessKeyId with secretAccessKey, gcp projectId, azure tenantId and
    subscriptionId, okta domain, workday tenant, github organization, jira baseUrl; an empty map is accepted where connectorId is given
    or type is custom or csv.
    """
    source = change.record
    if source.connector_id is not None or source.type in ("custom", "csv"):
        return
    if not source.config:
        refuse(f"config is empty, which type {source.type} allows only together with connectorId", "config")
    groups = KEYS_NEEDED.get(source.type, ())
    if groups and not any(all(source.config.get(key) not in (None, "") for key in keys) for keys in groups):
        wanted = " or ".join(" with ".join(keys) for keys in groups)
        refuse(f"config of type {source.type} needs {wanted}", "config")


@rule(DataSource)
def schedule_leaves_five_minutes(change: Change[DataSource]) -> None:
    """syncSchedule fires at most once in five minutes."""
    source = change.record
    if source.sync_schedule is None or not change.changed("sync_schedule"):
        return
    gap = _shortest_gap(source.sync_schedule)
    if gap < LEAST_MINUTES:
        refuse(f"syncSchedule {source.sync_schedule} fires twice within {gap} minutes, and {LEAST_MINUTES} are the least", "syncSchedule")


error_is_not_sent = never(
    DataSource,
    "status",
    ("error",),
    "status error is set by the server only, after three failed runs in a row; a PATCH takes it back to active, paused or disabled.",
)


@rule(DataSource)
def mappings_are_of_entities_fed(change: Change[DataSource]) -> None:
    """entityType of every entry in fieldMappings is among entityTypes where that list is given."""
    source = change.record
    if source.entity_types is None:
        return
    for index, mapping in enumerate(source.field_mappings or ()):
        if mapping.entity_type not in source.entity_types:
            refuse(f"{mapping.entity_type} is not among entityTypes", f"/fieldMappings/{index}/entityType")


def _shortest_gap(schedule: str) -> int:
    """The fewest minutes between two firings; those on both sides of midnight count where the schedule fires on two days in a row."""
    from cronsim import CronSim

    parsed = CronSim(schedule, datetime(2026, 1, 1))
    fires = sorted(hour * 60 + minute for hour in parsed.hours for minute in parsed.minutes)
    gaps = [later - earlier for earlier, later in pairwise(fires)]
    over_midnight = fires[0] + DAY - fires[-1]
    if over_midnight < LEAST_MINUTES and _fires_on_days_in_a_row(parsed):
        gaps.append(over_midnight)
    return min(gaps, default=DAY)


def _fires_on_days_in_a_row(schedule: "CronSim") -> bool:
    # After 28 years the days of the week stand on the same dates again.
    days = (date(2026, 1, 1) + timedelta(days=day) for day in range(28 * 366))
    fires = (day.month in schedule.months and schedule.match_day(day) for day in days)
    return any(today and tomorrow for today, tomorrow in pairwise(fires))
