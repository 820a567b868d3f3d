"""Assets: equipment is held by who works here, and nothing runs in a cloud resource that is gone."""

from datetime import UTC, datetime, timedelta

import pytest

EQUIPMENT_TABLE = {
    "active": ["in_stock", "in_repair", "retired", "lost", "stolen"],
    "in_stock": ["active", "in_repair", "retired", "lost", "stolen", "disposed"],
    "in_repair": ["active", "in_stock", "retired", "disposed"],
    "lost": ["active", "in_stock", "retired"],
    "stolen": ["active", "in_stock", "retired"],
    "retired": ["in_stock", "disposed"],
    "disposed": [],
}
RESOURCE_TABLE = {
    "provisioning": ["running", "failed", "terminated"],
    "running": ["stopped", "failed", "terminated"],
    "stopped": ["running", "terminated"],
    "failed": ["running", "terminated"],
    "terminated": [],
}


def changes(table, allowed):
    return [(start, change) for start in table for change in table if start != change and (change in table[start]) is allowed]


def equipment(api, status, **fields):
    return api.make("PhysicalAsset", status=status, disposalMethod="recycled" if status == "disposed" else None, **fields)


@pytest.fixture
def holder(api):
    return api.make("Person")


@pytest.mark.parametrize("entity", ["PhysicalAsset", "CloudResource"])
def test_deleted_is_never_sent_and_shows_after_a_deletion(api, entity):
    record = api.make(entity)

    assert api.create(entity, status="deleted").fields == ["/status"]
    assert api.change(record, status="deleted").fields == ["/status"]
    assert api.remove(record).status == 204
    assert api.get(api.path(record["id"]), includeDeleted="true").data["status"] == "deleted"


@pytest.mark.parametrize("status", ["retired", "disposed", "in_stock"])
def test_equipment_out_of_use_has_no_holder(api, holder, status):
    refused = api.create("PhysicalAsset", status=status, disposalMethod="resold" if status == "disposed" else None, assigneeId=holder["id"])

    assert (refused.status, refused.fields) == (422, ["/assigneeId"])


def test_equipment_that_is_given_back_loses_its_holder(api, holder):
    laptop = api.make("PhysicalAsset", assigneeId=holder["id"])

    assert api.change(laptop, status="in_stock").fields == ["/assigneeId"]
    assert api.change(laptop, status="in_stock", assigneeId=None).status == 200


def test_who_has_left_gets_no_equipment(api):
    gone = api.make("Person", status="terminated")

    refused = api.create("PhysicalAsset", assigneeId=gone["id"])

    assert (refused.status, refused.fields) == (422, ["/assigneeId"])


def test_the_start_of_an_assignment_is_stamped(api, holder):
    laptop = api.make("PhysicalAsset")
    assert laptop["assignedAt"] is None

    given = api.change(laptop, assigneeId=holder["id"]).data
    assert given["assignedAt"] == given["updatedAt"]
    assert api.change(given, location="Dublin").data["assignedAt"] == given["assignedAt"]
    assert api.change(given, assigneeId=None).data["assignedAt"] is None


def test_a_new_holder_starts_a_new_assignment(api, holder):
    laptop = api.make("PhysicalAsset", assigneeId=holder["id"])

    passed_on = api.change(laptop, assigneeId=api.make("Person")["id"]).data

    assert laptop["assignedAt"] == laptop["createdAt"]
    assert passed_on["assignedAt"] == passed_on["updatedAt"]


def test_a_warranty_does_not_end_before_the_purchase(api):
    refused = api.create("PhysicalAsset", purchasedAt="2025-02-14", warrantyExpiresAt="2025-02-13")

    assert (refused.status, refused.fields) == (422, ["/warrantyExpiresAt"])
    assert api.create("PhysicalAsset", purchasedAt="2025-02-14", warrantyExpiresAt="2025-02-14").status == 201


def test_a_purchase_is_not_in_the_future(api):
    tomorrow = f"{datetime.now(UTC) + timedelta(days=2):%Y-%m-%d}"

    refused = api.create("PhysicalAsset", purchasedAt=tomorrow, warrantyExpiresAt=None)

    assert (refused.status, refused.fields) == (422, ["/purchasedAt"])


@pytest.mark.parametrize(("entity", "price"), [("PhysicalAsset", "purchasePrice"), ("CloudResource", "monthlyCost")])
def test_a_sum_has_a_currency(api, entity, price):
    refused = api.create(entity, currency=None)

    assert (refused.status, refused.fields) == (422, ["/currency"])
    assert api.create(entity, currency=None, **{price: None}).status == 201


def test_equipment_is_disposed_of_in_some_way(api):
    stored = equipment(api, "in_stock")

    assert api.change(stored, status="disposed").fields == ["/disposalMethod"]
    assert api.change(stored, status="disposed", disposalMethod="recycled").status == 200


@pytest.mark.parametrize("status", ["active", "in_stock", "retired"])
def test_a_way_of_disposal_comes_with_the_disposal_only(api, status):
    refused = api.create("PhysicalAsset", status=status, disposalMethod="recycled")

    assert (refused.status, refused.fields) == (422, ["/disposalMethod"])


@pytest.mark.parametrize("status", ["retired", "lost", "stolen", "disposed"])
def test_the_end_of_use_is_stamped(api, status):
    assert equipment(api, "in_stock")["retiredAt"] is None
    assert equipment(api, status)["retiredAt"] is not None


def test_the_first_end_of_use_stays(api):
    lost = equipment(api, "lost")

    found = api.change(lost, status="active").data

    assert api.change(found, status="retired").data["retiredAt"] == lost["retiredAt"]


@pytest.mark.parametrize("group", [("assetTag",), ("manufacturer", "serialNumber")])
def test_a_label_and_a_serial_number_stand_on_one_device(api, group):
    first = api.make("PhysicalAsset")
    other = {"assetTag": "AC-1", "serialNumber": "S-1"} | {name: first[name] for name in group}

    assert api.create("PhysicalAsset", **other).fields == [f"/{group[0]}"]


@pytest.mark.parametrize(("start", "change"), changes(EQUIPMENT_TABLE, True))
def test_equipment_changes_its_status(api, start, change):
    method = "recycled" if change == "disposed" else None

    assert api.change(equipment(api, start), status=change, disposalMethod=method).data["status"] == change


@pytest.mark.parametrize(("start", "change"), changes(EQUIPMENT_TABLE, False))
def test_other_changes_of_equipment_are_refused(api, start, change):
    assert api.change(equipment(api, start), status=change).fields == ["/status"]


def test_resources_form_no_circle(api):
    network = api.make("CloudResource")
    server = api.make("CloudResource", parentResourceId=network["id"])

    assert api.change(network, parentResourceId=server["id"]).fields == ["/parentResourceId"]
    assert api.change(network, parentResourceId=network["id"]).fields == ["/parentResourceId"]


def test_a_resource_lies_in_one_of_the_same_provider(api):
    network = api.make("CloudResource", provider="azure")

    refused = api.create("CloudResource", provider="aws", parentResourceId=network["id"])

    assert (refused.status, refused.fields) == (422, ["/parentResourceId"])
    assert api.create("CloudResource", provider="azure", parentResourceId=network["id"]).status == 201


@pytest.mark.parametrize("address", ["203.0.113.256", "somewhere", "2001:db8::g"])
def test_public_addresses_are_ip_addresses(api, address):
    refused = api.create("CloudResource", publicIpAddresses=["203.0.113.7", address])

    assert (refused.status, refused.fields) == (422, ["/publicIpAddresses/1"])


def test_a_resource_with_a_public_address_faces_the_internet(api):
    resource = api.make("CloudResource", publicIpAddresses=["203.0.113.7", "2001:db8::7"])

    assert resource["isInternetFacing"] is True
    assert api.change(resource, isInternetFacing=False).data["isInternetFacing"] is True
    assert api.change(resource, publicIpAddresses=None, isInternetFacing=False).data["isInternetFacing"] is False


def test_labels_of_the_provider_are_text(api):
    assert api.create("CloudResource", providerTags={"port": 5432}).status == 400


def test_a_resource_that_others_run_in_is_not_terminated(api):
    network = api.make("CloudResource")
    server = api.make("CloudResource", parentResourceId=network["id"])

    refused = api.change(network, status="terminated")

    assert (refused.status, refused.fields) == (422, ["/status"])
    api.change(server, status="stopped")
    assert api.change(network, status="terminated").status == 200


def test_nothing_starts_in_a_terminated_resource(api):
    network = api.make("CloudResource")
    server = api.make("CloudResource", parentResourceId=network["id"], status="stopped")
    api.change(network, status="terminated")

    assert api.change(server, status="running").fields == ["/parentResourceId"]
    assert api.create("CloudResource", parentResourceId=network["id"]).fields == ["/parentResourceId"]


def test_the_end_of_a_resource_is_stamped(api):
    resource = api.make("CloudResource")
    assert (resource["terminatedAt"], resource["syncedAt"]) == (None, None)

    ended = api.change(resource, status="terminated").data

    assert ended["terminatedAt"] == ended["updatedAt"]


@pytest.mark.parametrize(("field", "value"), [("provider", "gcp"), ("nativeName", "arn:other")])
def test_a_resource_stays_the_one_it_is_at_its_provider(api, field, value):
    assert api.change(api.make("CloudResource"), **{field: value}).fields == [f"/{field}"]


def test_a_resource_is_kept_once(api):
    first = api.make("CloudResource")

    assert api.create("CloudResource", nativeName=first["nativeName"], accountId=first["accountId"]).fields == ["/provider"]


@pytest.mark.parametrize(("start", "change"), changes(RESOURCE_TABLE, True))
def test_resources_change_their_status(api, start, change):
    assert api.change(api.make("CloudResource", status=start), status=change).data["status"] == change


@pytest.mark.parametrize(("start", "change"), changes(RESOURCE_TABLE, False))
def test_other_changes_of_resources_are_refused(api, start, change):
    assert api.change(api.make("CloudResource", status=start), status=change).fields == ["/status"]
