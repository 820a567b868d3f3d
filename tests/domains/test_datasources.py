"""Data sources: settings that suffice and stay hidden, schedules that leave the other system in peace."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest


def source(api, kind, config, **fields):
    return api.create("DataSource", type=kind, config=config, **fields)


def test_settings_never_come_back_but_their_names_do(api):
    made = api.make("DataSource")

    assert "config" not in made
    assert made["configKeys"] == ["accountId", "regions", "roleArn"]


def test_a_patch_of_config_replaces_the_keys_it_names(api):
    made = source(api, "aws", {"roleArn": "arn:a", "accountId": "1"}).data

    changed = api.change(made, config={"accountId": None, "externalId": "x"}).data

    assert changed["configKeys"] == ["externalId", "roleArn"]


def test_a_patch_cannot_take_out_a_key_that_is_needed(api):
    made = source(api, "okta", {"domain": "acme.okta.example"}).data

    refused = api.change(made, config={"domain": None, "note": "x"})

    assert (refused.status, refused.fields) == (422, ["/config"])


@pytest.mark.parametrize(("kind", "config"), [
    ("aws", {"roleArn": "arn:a"}), ("aws", {"accessKeyId": "a", "secretAccessKey": "b"}), ("gcp", {"projectId": "p"}),
    ("azure", {"tenantId": "t", "subscriptionId": "s"}), ("okta", {"domain": "d"}), ("workday", {"tenant": "t"}),
    ("github", {"organization": "o"}), ("jira", {"baseUrl": "https://jira.acme.example"}), ("slack", {"team": "t"}),
    ("custom", {}), ("csv", {}),
])  # fmt: skip
def test_settings_that_suffice(api, kind, config):
    assert source(api, kind, config).status == 201


@pytest.mark.parametrize(("kind", "config"), [
    ("aws", {"accessKeyId": "a"}), ("aws", {"roleArn": ""}), ("gcp", {"project": "p"}), ("azure", {"tenantId": "t"}),
    ("okta", {"url": "d"}), ("workday", {"url": "t"}), ("github", {"repository": "o"}), ("jira", {"host": "j"}), ("slack", {}),
])  # fmt: skip
def test_settings_that_do_not_suffice(api, kind, config):
    refused = source(api, kind, config)

    assert (refused.status, refused.fields) == (422, ["/config"])


def test_a_connector_takes_the_place_of_settings(api):
    connector = api.make("Connector")["id"]
    made = source(api, "slack", {}, connectorId=connector).data

    assert made["configKeys"] == []
    assert api.change(made, connectorId=None).fields == ["/config"]


@pytest.mark.parametrize("schedule", ["*/5 * * * *", "0 2 * * *", "0,5,59 8 * * *", "58 23 * * 1", "3,57 9-17 * * *"])
def test_schedules_that_leave_five_minutes(api, schedule):
    assert api.create("DataSource", syncSchedule=schedule).status == 201


@pytest.mark.parametrize("schedule", ["* * * * *", "*/4 * * * *", "0,4 2 * * *", "2,58 9-17 * * *", "0,58 0,23 * * *"])
def test_schedules_that_do_not(api, schedule):
    refused = api.create("DataSource", syncSchedule=schedule)

    assert (refused.status, refused.fields) == (422, ["/syncSchedule"])


@pytest.mark.parametrize("days", ["* * 1", "* * 1,3,5", "1,3 * *", "31 * *", "28 2 *", "L * *", "31 10 *"])
def test_midnight_lies_between_no_firings_on_days_apart(api, days):
    assert api.create("DataSource", syncSchedule=f"58,0 23,0 {days}").status == 201


@pytest.mark.parametrize("days", ["* * 1,2", "* * 0,6", "* * 7,1", "1,2 * *", "31,1 * *", "1,L * *", "28,1 2,3 *", "1 * 1", "*/28 2,3 6,0"])
def test_midnight_lies_between_firings_on_days_in_a_row(api, days):
    assert api.create("DataSource", syncSchedule=f"58,0 23,0 {days}").fields == ["/syncSchedule"]


def test_a_schedule_has_no_seconds(api):
    assert api.create("DataSource", syncSchedule="0 0 2 * * *").fields == ["/syncSchedule"]


def test_the_next_run_is_told_in_the_time_zone_of_the_schedule(api):
    made = api.make("DataSource", syncSchedule="30 2 * * *", timezone="Asia/Tokyo")

    upcoming = datetime.fromisoformat(made["nextSyncAt"])

    assert f"{upcoming.astimezone(ZoneInfo('Asia/Tokyo')):%H:%M:%S}" == "02:30:00"
    assert timedelta(0) < upcoming - datetime.fromisoformat(made["createdAt"]) <= timedelta(days=1)


def test_without_a_schedule_or_while_paused_there_is_no_next_run(api):
    made = api.make("DataSource")

    assert made["nextSyncAt"] is not None
    assert api.change(made, status="paused").data["nextSyncAt"] is None
    assert api.make("DataSource", syncSchedule=None)["nextSyncAt"] is None


def test_record_count_follows_the_records_fed(api):
    made = api.make("DataSource")
    assert made["recordCount"] == 0

    group = api.make("Group", dataSourceId=made["id"])
    api.make("CloudResource", dataSourceId=made["id"])
    api.make("Relationship", dataSourceId=made["id"])
    assert api.read(made)["recordCount"] == 3

    api.remove(group)
    assert api.read(made)["recordCount"] == 2


def test_what_runs_would_tell_is_empty_before_the_first(api):
    made = api.make("DataSource")

    assert [made[f"lastSync{what}"] for what in ("At", "Status", "Error", "DurationSeconds")] == [None] * 4
    assert made["consecutiveFailures"] == 0


@pytest.mark.parametrize("start", [None, "active", "paused", "disabled"])
def test_error_is_never_sent(api, start):
    refused = api.change(api.make("DataSource", status=start), status="error") if start else api.create("DataSource", status="error")

    assert (refused.status, refused.fields) == (422, ["/status"])


@pytest.mark.parametrize(("start", "change"), [
    ("active", "paused"), ("active", "disabled"), ("paused", "active"), ("paused", "disabled"), ("disabled", "active"),
])  # fmt: skip
def test_status_changes(api, start, change):
    assert api.change(api.make("DataSource", status=start), status=change).data["status"] == change


def test_a_disabled_source_is_not_paused(api):
    assert api.change(api.make("DataSource", status="disabled"), status="paused").fields == ["/status"]


def mapping(entity):
    return {"entityType": entity, "sourceField": "login", "targetField": "userName"}


def test_mappings_are_of_entities_that_the_source_feeds(api):
    refused = api.create("DataSource", entityTypes=["person"], fieldMappings=[mapping("person"), mapping("group")])

    assert (refused.status, refused.fields) == (422, ["/fieldMappings/1/entityType"])
    assert api.create("DataSource", entityTypes=["person"], fieldMappings=[mapping("person")]).status == 201
    assert api.create("DataSource", entityTypes=None, fieldMappings=[mapping("group")]).status == 201


def test_an_entity_with_a_mapping_stays_among_the_entities(api):
    made = api.make("DataSource", entityTypes=["person"], fieldMappings=[mapping("person")])

    assert api.change(made, entityTypes=["group"]).fields == ["/fieldMappings/0/entityType"]


def test_the_kind_never_changes_and_the_name_is_held_once(api):
    made = api.make("DataSource", name="Production")

    assert api.change(made, type="gcp", config={"projectId": "p"}).fields == ["/type"]
    assert api.create("DataSource", name="Production").fields == ["/name"]
