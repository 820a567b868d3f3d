"""Technology: what is retired is held by nobody, and a grant is made once, to somebody who is here, and approved where it must be."""

import pytest


@pytest.fixture
def asset(api):
    return api.make("TechnologyAsset")


@pytest.fixture
def person(api):
    return api.make("Person")


def grant(api, asset, person=None, **fields):
    """A grant to the person; without one the definition of a role."""
    principal = {"principalType": None, "principalId": person["id"] if person else None}
    return api.create("AccessEntitlement", assetId=asset["id"], **(principal | fields))


def test_open_findings_are_counted(api, asset):
    finding = api.make("Vulnerability", assetId=asset["id"])
    assert api.read(asset)["openVulnerabilityCount"] == 1

    api.change(finding, status="in_progress")
    assert api.read(asset)["openVulnerabilityCount"] == 1

    api.change(finding, status="resolved")
    assert api.read(asset)["openVulnerabilityCount"] == 0


def test_deleted_is_never_sent(api, asset):
    assert api.create("TechnologyAsset", status="deleted").fields == ["/status"]
    assert api.change(asset, status="deleted").fields == ["/status"]


def test_a_deleted_asset_says_so(api, asset):
    api.remove(asset)

    assert api.get(api.path(asset["id"]), includeDeleted="true").data["status"] == "deleted"


def test_an_asset_that_somebody_holds_access_to_is_not_retired(api, asset, person):
    held = grant(api, asset, person, expiresAt=None).data

    refused = api.change(asset, status="retired")

    assert (refused.status, refused.fields) == (422, ["/status"])
    api.change(held, status="revoked")
    assert api.change(asset, status="retired").status == 200


def test_a_role_nobody_holds_and_a_grant_that_has_ended_keep_no_asset_in_use(api, asset, person):
    grant(api, asset)
    grant(api, asset, person, grantedAt="2020-01-01T00:00:00Z", expiresAt="2020-02-01T00:00:00Z")

    assert api.change(asset, status="retired").status == 200


@pytest.mark.parametrize("classification", ["public", "internal"])
def test_personal_data_is_not_classified_lower_than_confidential(api, classification):
    refused = api.create("TechnologyAsset", hasPersonalData=True, dataClassification=classification)

    assert (refused.status, refused.fields) == (422, ["/dataClassification"])
    assert api.create("TechnologyAsset", hasPersonalData=False, dataClassification=classification).status == 201


@pytest.mark.parametrize("classification", ["confidential", "restricted", None])
def test_personal_data_is_confidential_where_it_is_classified(api, classification):
    assert api.create("TechnologyAsset", hasPersonalData=True, dataClassification=classification).status == 201


@pytest.mark.parametrize("missing", ["recoveryPointObjectiveMinutes", "recoveryTimeObjectiveMinutes"])
def test_recovery_objectives_of_a_mission_critical_asset_come_together(api, missing):
    refused = api.create("TechnologyAsset", criticality="mission_critical", **{missing: None})

    assert (refused.status, refused.fields) == (422, ["/recoveryPointObjectiveMinutes"])
    assert api.create("TechnologyAsset", criticality="business_critical", **{missing: None}).status == 201


def test_a_mission_critical_asset_may_have_both_objectives_or_none(api):
    none = {"recoveryPointObjectiveMinutes": None, "recoveryTimeObjectiveMinutes": None}

    assert api.create("TechnologyAsset", criticality="mission_critical").status == 201
    assert api.create("TechnologyAsset", criticality="mission_critical", **none).status == 201


@pytest.mark.parametrize("field", ["ownerId", "technicalOwnerId"])
def test_owners_work_here(api, field):
    gone = api.make("Person", status="terminated")

    refused = api.create("TechnologyAsset", **{field: gone["id"]})

    assert (refused.status, refused.fields) == (422, [f"/{field}"])


def test_an_asset_is_kept_once_per_name_vendor_and_environment(api):
    api.make("TechnologyAsset", name="Jira", vendor="Atlassian", environment="test")

    assert api.create("TechnologyAsset", name="Jira", vendor="Atlassian", environment="test").fields == ["/name"]
    assert api.create("TechnologyAsset", name="Jira", vendor="Atlassian", environment="staging").status == 201


def test_a_role_is_defined_once_on_an_asset(api, asset):
    grant(api, asset, name="Admin")

    refused = grant(api, asset, name="Admin")

    assert (refused.status, refused.fields) == (422, ["/name"])
    assert grant(api, api.make("TechnologyAsset", name="Other"), name="Admin").status == 201


def test_a_role_is_granted_once_to_each_principal(api, asset, person):
    grant(api, asset, name="Admin")
    grant(api, asset, person, name="Admin")
    reader = grant(api, asset, person, name="Reader").data

    assert grant(api, asset, person, name="Admin").fields == ["/name"]
    assert api.change(reader, name="Admin").fields == ["/name"]
    assert grant(api, asset, api.make("Person"), name="Admin").status == 201


@pytest.mark.parametrize("entity", ["Person", "Group", "Application"])
def test_the_kind_of_principal_follows_from_its_id(api, asset, entity):
    holder = api.make(entity)

    assert grant(api, asset, holder).data["principalType"] == entity.lower()
    assert grant(api, asset, holder, name="Reader", principalType="person").status == (201 if entity == "Person" else 422)


def test_no_other_record_holds_a_grant(api, asset):
    refused = grant(api, asset, asset)

    assert (refused.status, refused.fields) == (422, ["/principalId"])


def test_a_kind_of_principal_comes_with_a_principal(api, asset):
    refused = grant(api, asset, principalType="person")

    assert (refused.status, refused.fields) == (422, ["/principalId"])


def test_a_grant_that_needs_approval_names_a_request(api, asset, person):
    refused = grant(api, asset, person, requiresApproval=True)

    assert (refused.status, refused.fields) == (422, ["/approvalRequestId"])
    assert grant(api, asset, requiresApproval=True).status == 201


def test_a_grant_that_needs_approval_names_a_request_that_is_approved(api, asset, person):
    request = api.make("ApprovalRequest")
    refused = grant(api, asset, person, requiresApproval=True, approvalRequestId=request["id"])
    assert (refused.status, refused.fields) == (422, ["/approvalRequestId"])

    step = api.make("ApprovalStep", approvalRequestId=request["id"], approverId=person["id"])
    assert api.change(request, status="pending").status == 200
    assert api.as_person(person).change(step, decision="approve").status == 200

    assert grant(api, asset, person, requiresApproval=True, approvalRequestId=request["id"]).status == 201


def test_approval_can_not_be_asked_for_afterwards_without_a_request(api, asset, person):
    held = grant(api, asset, person).data

    assert api.change(held, requiresApproval=True).fields == ["/approvalRequestId"]


def test_an_emergency_grant_lasts_72_hours_at_most(api, asset, person):
    granted = {"grantSource": "emergency", "grantedAt": "2026-04-01T09:00:00Z"}

    assert grant(api, asset, person, **granted, expiresAt="2026-04-04T09:00:01Z").fields == ["/expiresAt"]
    assert grant(api, asset, person, **granted, expiresAt=None).fields == ["/expiresAt"]
    assert grant(api, asset, person, grantSource="emergency", grantedAt=None).fields == ["/grantedAt"]
    assert grant(api, asset, person, **granted, expiresAt="2026-04-04T09:00:00Z").status == 201


def test_a_grant_ends_after_it_begins(api, asset, person):
    refused = grant(api, asset, person, grantedAt="2026-04-01T09:00:00Z", expiresAt="2026-04-01T09:00:00Z")

    assert (refused.status, refused.fields) == (422, ["/expiresAt"])


def test_no_grant_for_who_has_left(api, asset):
    refused = grant(api, asset, api.make("Person", status="terminated"))

    assert (refused.status, refused.fields) == (422, ["/principalId"])


def test_no_grant_comes_back_to_who_has_left(api, asset, person):
    held = grant(api, asset, person, status="suspended").data
    api.change(person, status="terminated")

    assert api.change(held, status="active").fields == ["/principalId"]
    assert api.change(held, status="revoked").status == 200


def test_a_grant_that_has_ended_is_not_revived_for_who_has_left_or_on_a_retired_asset(api, asset, person):
    past = {"grantedAt": "2020-01-01T00:00:00Z", "expiresAt": "2020-02-01T00:00:00Z"}
    gone = api.make("Person")
    of_gone, on_retired = grant(api, asset, gone, **past).data, grant(api, asset, person, **past).data
    api.change(gone, status="terminated")

    assert api.change(of_gone, expiresAt=None).fields == ["/principalId"]
    api.change(asset, status="retired")
    assert api.change(on_retired, expiresAt=None).fields == ["/assetId"]
    assert api.change(on_retired, expiresAt="2020-03-01T00:00:00Z").status == 200


def test_no_grant_on_a_retired_asset(api, person):
    retired = api.make("TechnologyAsset", status="retired")

    refused = grant(api, retired, person)

    assert (refused.status, refused.fields) == (422, ["/assetId"])
    assert grant(api, retired).status == 201


def test_no_grant_comes_back_on_a_retired_asset(api, asset, person):
    held = grant(api, asset, person, status="suspended").data
    api.change(asset, status="retired")

    assert api.change(held, status="active").fields == ["/assetId"]


def test_a_withdrawn_grant_shows_when(api, asset, person):
    held = grant(api, asset, person).data

    assert held["revokedAt"] is None
    revoked = api.change(held, status="revoked", revokeReason="unused").data
    assert revoked["revokedAt"] == revoked["updatedAt"]


@pytest.mark.parametrize("field", ["assetId", "principalId"])
def test_a_grant_never_changes_hands(api, asset, person, field):
    held = grant(api, asset, person).data
    other = grant(api, api.make("TechnologyAsset", name="Other"), api.make("Person")).data

    assert api.change(held, **{field: other[field]}).fields == [f"/{field}"]


@pytest.mark.parametrize(("entity", "start", "change"), [
    ("TechnologyAsset", "active", "deprecated"), ("TechnologyAsset", "active", "retired"), ("TechnologyAsset", "deprecated", "active"),
    ("TechnologyAsset", "deprecated", "retired"), ("TechnologyAsset", "retired", "deprecated"), ("TechnologyAsset", "retired", "active"),
    ("AccessEntitlement", "active", "suspended"), ("AccessEntitlement", "active", "expired"), ("AccessEntitlement", "active", "revoked"),
    ("AccessEntitlement", "suspended", "active"), ("AccessEntitlement", "suspended", "expired"),
    ("AccessEntitlement", "suspended", "revoked"), ("AccessEntitlement", "expired", "active"), ("AccessEntitlement", "expired", "revoked"),
])  # fmt: skip
def test_status_changes(api, entity, start, change):
    assert api.change(api.make(entity, status=start), status=change).data["status"] == change


@pytest.mark.parametrize(("start", "change"), [("expired", "suspended"), ("revoked", "active"), ("revoked", "suspended")])
def test_other_status_changes_are_refused(api, start, change):
    assert api.change(api.make("AccessEntitlement", status=start), status=change).fields == ["/status"]
