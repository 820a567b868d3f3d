"""External systems from which records are pulled into the data model, on demand or on a schedule."""

from typing import Annotated, Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, Part, entity
from cpod_backend.contract.types import COMPUTED, Cron, Id, OpenMap, Pattern, Range, SECRET, STORED, Size, Time, Timezone, ref

DOMAIN = DomainInfo(
    name="DataSources",
    prefix="datasources",
    standards=(
        "Singer and Airbyte replication practice",
        "Unix cron expressions",
        "IANA time zones",
    ),
)


class DataSourceFieldMapping(Part):
    """DataSourceFieldMapping"""

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
    # computed: sorted names of the top-level keys of config
    config_keys: Annotated[list[str] | None, STORED, "Which settings are present, without their values."] = None
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
    # computed: end of the latest run whose result was success
    last_sync_at: Annotated[Time | None, STORED, "Latest successful synchronisation."] = None
    # computed: result of the latest run
    last_sync_status: Annotated[Literal["success", "partial", "failed"] | None, STORED, "How the latest run ended."] = None
    # computed: message of the latest run that did not succeed; emptied on success
    last_sync_error: Annotated[str | None, Size(max=2000), STORED, "Why the latest run failed."] = None
    # computed: length of the latest run
    last_sync_duration_seconds: Annotated[int | None, Range(0), STORED, "How long the latest run took."] = None
    # computed: next time that syncSchedule names; empty unless status is active
    next_sync_at: Annotated[Time | None, COMPUTED, "Next automatic run."] = None
    # computed: number of live records whose origin is this source
    record_count: Annotated[int | None, Range(0), COMPUTED, "Records the source feeds now."] = None
    # computed: number of failed runs since the latest success
    consecutive_failures: Annotated[int | None, Range(0), STORED, "Failures in a row."] = None


# RULE: config holds the keys its type needs: aws roleArn or accessKeyId with secretAccessKey, gcp projectId, azure tenantId and subscriptionId, okta domain, workday tenant, github organization, jira baseUrl; an empty map is accepted where connectorId is given or type is custom or csv.
# RULE: syncSchedule fires at most once in five minutes.
# RULE: status error is set by the server only, after three failed runs in a row; a PATCH takes it back to active, paused or disabled.
# RULE: A PATCH of config replaces the keys it names and leaves the others as they are; a key set to null is removed.
# RULE: entityType of every entry in fieldMappings is among entityTypes where that list is given.
