"""Hardware the organization owns or manages, and the resources it runs in public clouds."""

from typing import Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, entity
from cpod_backend.contract.patterns import acyclic, blocked_by, needs, never, not_future, not_under, only_when, ordered, refers_to, rule_of
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.stamps import stamp_change, stamp_deletion, stamp_time
from cpod_backend.contract.types import STORED, Annotated, Currency, Date, Hostname, Id, MinorUnits, Pattern, Range, Size, Time, ref

DOMAIN = DomainInfo(
    name="Assets",
    prefix="assets",
    standards=(
        "ITIL 4 IT asset management",
        "ISO/IEC 19770-1",
        "ServiceNow CMDB hardware and cloud classes",
        "FinOps FOCUS",
    ),
    not_done=("syncedAt shows the latest synchronisation that saw the resource. Until synchronisations run it is empty.",),
)


@entity(
    prefix="past",
    path="/v1/assets",
    unique=[("asset_tag",), ("manufacturer", "serial_number")],
    search=["name", "asset_tag", "serial_number", "manufacturer", "model", "hostname", "location"],
    expand={
        "assignee": One("assignee_id"),
        "location_record": One("location_id"),
        "cost_center": One("cost_center_id"),
        "purchase_order": One("purchase_order_id"),
        "supplier": One("supplier_id"),
        "vulnerabilities": Many("Vulnerability", "asset_id"),
    },
    transitions={
        "status": {
            "active": ["in_stock", "in_repair", "retired", "lost", "stolen"],
            "in_stock": ["active", "in_repair", "retired", "lost", "stolen", "disposed"],
            "in_repair": ["active", "in_stock", "retired", "disposed"],
            "lost": ["active", "in_stock", "retired"],
            "stolen": ["active", "in_stock", "retired"],
            "retired": ["in_stock", "disposed"],
        }
    },
    example={
        "name": "LT-SMITH-01",
        "type": "laptop",
        "assetTag": "AC-004211",
        "serialNumber": "C02ZK1ABMD6T",
        "manufacturer": "Apple",
        "model": "MacBook Pro 16 M3",
        "assigneeId": "per-01JK1BA9HZWZBK01QDY53AAPZZ",
        "location": "San Francisco HQ, floor 3",
        "purchasedAt": "2025-02-14",
        "warrantyExpiresAt": "2028-02-13",
        "purchasePrice": 349900,
        "currency": "USD",
        "hostname": "lt-smith-01.corp.acme.example",
        "macAddresses": ["a4:83:e7:1b:22:9c"],
        "operatingSystem": "macOS 15.4",
        "isEncrypted": True,
    },
)
class PhysicalAsset(Entity):
    """A piece of equipment with a serial number, a holder, a place and a lifecycle."""

    name: Annotated[str, Size(1, 200), "Display name or host name."]
    type: Annotated[
        Literal[
            "laptop", "desktop", "server", "network", "mobile", "tablet", "monitor", "printer", "storage", "peripheral", "iot", "other"
        ],
        "Kind of equipment.",
    ]
    asset_tag: Annotated[str | None, Size(max=50), "Number on the organization's own label."] = None
    serial_number: Annotated[str | None, Size(max=100), "Serial number given by the maker."] = None
    manufacturer: Annotated[str | None, Size(max=100), "Maker of the equipment."] = None
    model: Annotated[str | None, Size(max=150), "Model name."] = None
    status: Annotated[
        Literal["active", "in_stock", "in_repair", "retired", "lost", "stolen", "disposed", "deleted"],
        "Lifecycle state; deleted is set by a DELETE request only.",
    ] = "active"
    assignee_id: Annotated[Id | None, ref("Person"), "Person who holds the equipment now."] = None
    assigned_at: Annotated[Time | None, STORED, "Start of the current assignment."] = None
    location: Annotated[str | None, Size(max=200), "Office, room or rack as free text."] = None
    location_id: Annotated[Id | None, ref("Location"), "Location record, where one is kept."] = None
    cost_center_id: Annotated[Id | None, ref("CostCenter"), "Cost center that carries the equipment."] = None
    purchased_at: Annotated[Date | None, "Calendar day of purchase; the name is the contract's own."] = None
    warranty_expires_at: Annotated[Date | None, "Last calendar day of the warranty; the name is the contract's own."] = None
    purchase_price: Annotated[MinorUnits | None, Range(0), "Price paid."] = None
    currency: Annotated[Currency | None, "Currency of purchasePrice."] = None
    purchase_order_id: Annotated[Id | None, ref("PurchaseOrder"), "Order the equipment came with."] = None
    supplier_id: Annotated[Id | None, ref("Supplier"), "Supplier it was bought from."] = None
    hostname: Annotated[Hostname | None, "Network name of the device."] = None
    mac_addresses: Annotated[
        list[Annotated[str, Pattern(r"^([0-9a-f]{2}:){5}[0-9a-f]{2}$")]] | None, Size(max=16), "Hardware addresses of the network ports."
    ] = None
    operating_system: Annotated[str | None, Size(max=100), "Operating system and its release."] = None
    is_encrypted: Annotated[bool | None, "The built-in storage is encrypted."] = None
    last_seen_at: Annotated[Time | None, "Latest contact that a management or security agent reported."] = None
    retired_at: Annotated[Time | None, STORED, "End of use."] = None
    disposal_method: Annotated[
        Literal["resold", "donated", "recycled", "destroyed", "returned_to_lessor"] | None, "How a disposed device left the organization."
    ] = None


assigned_at = stamp_change(PhysicalAsset, "assigned_at", of="assignee_id", at_creation=True, clear=True)

retired_at = stamp_time(PhysicalAsset, "retired_at", of="status", to=("retired", "lost", "stolen", "disposed"), first=True)

equipment_shows_the_deletion = stamp_deletion(PhysicalAsset, "status", "deleted")

deleted_equipment_is_not_sent = never(
    PhysicalAsset,
    "status",
    ("deleted",),
    "status deleted is not accepted in a create or PATCH body; the server sets it when the asset is deleted.",
)

unused_equipment_has_no_holder = rule_of(
    PhysicalAsset,
    "An asset whose status is retired, disposed or in_stock has no assigneeId.",
    lambda asset: asset.assignee_id is None or asset.status not in ("retired", "disposed", "in_stock"),
    "assigneeId",
)

holder_works_here = refers_to(
    PhysicalAsset,
    "assignee_id",
    "Person",
    "assigneeId names a person whose status is not terminated.",
    unless={"status": ("terminated",)},
)

warranty_ends_after_purchase = ordered(PhysicalAsset, "purchased_at", "warranty_expires_at", "warrantyExpiresAt is not before purchasedAt.")

purchase_has_happened = not_future(PhysicalAsset, "purchased_at", "purchasedAt is not in the future.")

purchase_price_has_a_currency = needs(
    PhysicalAsset, "currency", "purchasePrice is accepted only together with currency.", given=("purchase_price",)
)

disposal_has_a_method = needs(
    PhysicalAsset, "disposal_method", "disposalMethod is present when status becomes disposed.", when={"status": ("disposed",)}
)

only_disposal_has_a_method = only_when(
    PhysicalAsset, "disposal_method", "disposalMethod is refused before status becomes disposed.", when={"status": ("disposed",)}
)


@entity(
    prefix="cres",
    path="/v1/assets/cloud-resources",
    unique=[("provider", "account_id", "native_name")],
    search=["name", "native_name", "resource_type", "account_id", "region"],
    expand={
        "owner": One("owner_id"),
        "asset": One("asset_id"),
        "parent": One("parent_resource_id"),
        "children": Many("CloudResource", "parent_resource_id"),
        "data_source": One("data_source_id"),
        "cost_center": One("cost_center_id"),
        "vulnerabilities": Many("Vulnerability", "asset_id"),
    },
    transitions={
        "status": {
            "provisioning": ["running", "failed", "terminated"],
            "running": ["stopped", "failed", "terminated"],
            "stopped": ["running", "terminated"],
            "failed": ["running", "terminated"],
        }
    },
    immutable=["provider", "native_name"],
    example={
        "name": "prod-orders-db",
        "provider": "aws",
        "resourceType": "rds",
        "nativeName": "arn:aws:rds:us-east-1:123456789012:db:prod-orders-db",
        "region": "us-east-1",
        "zone": "us-east-1a",
        "accountId": "123456789012",
        "ownerId": "per-01JGEESPSYMRASJZ197M3E0PA7",
        "assetId": "tast-01JRPRPDWWRF54BTTJCV5872AV",
        "environment": "production",
        "size": "db.r6g.xlarge",
        "isInternetFacing": False,
        "isEncryptedAtRest": True,
        "dataClassification": "confidential",
        "providerTags": {"service": "orders", "team": "commerce"},
        "monthlyCost": 41280,
        "currency": "USD",
        "launchedAt": "2025-06-03T11:20:00Z",
    },
)
class CloudResource(Entity):
    """A resource in a public cloud account, such as a virtual machine, bucket, database or function."""

    name: Annotated[str, Size(1, 500), "Resource name or provider-style identifier."]
    provider: Annotated[Literal["aws", "gcp", "azure", "oci", "alibaba", "ibm", "other"], "Cloud provider."]
    resource_type: Annotated[str, Size(max=150), "Provider's type name, such as ec2, s3 or bigquery."]
    native_name: Annotated[
        str | None, Size(max=1000), "Full name in the provider's scheme, such as an ARN, an Azure resource ID or a GCP self link."
    ] = None
    region: Annotated[str | None, Size(max=50), "Cloud region."] = None
    zone: Annotated[str | None, Size(max=50), "Availability zone within the region."] = None
    account_id: Annotated[str | None, Size(max=100), "Provider's account, subscription or project identifier."] = None
    status: Annotated[
        Literal["provisioning", "running", "stopped", "failed", "terminated", "deleted"],
        "State the provider reports; deleted is set by a DELETE request only.",
    ] = "running"
    owner_id: Annotated[Id | None, ref("Person"), "Person accountable for the resource."] = None
    asset_id: Annotated[Id | None, ref("TechnologyAsset"), "Application or platform the resource serves."] = None
    parent_resource_id: Annotated[
        Id | None, ref("CloudResource"), "Enclosing resource, such as the network, cluster or database server."
    ] = None
    environment: Annotated[
        Literal["production", "staging", "test", "development", "disaster_recovery", "sandbox", "shared"] | None,
        "Environment the resource belongs to.",
    ] = None
    size: Annotated[str | None, Size(max=100), "Instance class or capacity tier."] = None
    is_internet_facing: Annotated[bool, "The resource answers from the public internet."] = False
    public_ip_addresses: Annotated[list[Annotated[str, Size(max=45)]] | None, Size(max=100), "Public IPv4 and IPv6 addresses."] = None
    is_encrypted_at_rest: Annotated[bool | None, "Stored data is encrypted."] = None
    data_classification: Annotated[Literal["public", "internal", "confidential", "restricted"] | None, "Highest class of data held."] = None
    provider_tags: Annotated[dict[str, str] | None, "Key and value labels as set at the provider; an open map of strings."] = None
    monthly_cost: Annotated[MinorUnits | None, Range(0), "Effective cost in the latest full month."] = None
    currency: Annotated[Currency | None, "Currency of monthlyCost."] = None
    cost_center_id: Annotated[Id | None, ref("CostCenter"), "Cost center that is charged."] = None
    data_source_id: Annotated[Id | None, ref("DataSource"), "Data source that discovered the resource."] = None
    launched_at: Annotated[Time | None, "Time the provider created the resource."] = None
    terminated_at: Annotated[Time | None, STORED, "End of the resource at the provider."] = None
    synced_at: Annotated[Time | None, STORED, "Age of the record against the provider."] = None


@stamp(CloudResource)
def is_internet_facing(change: Change[CloudResource]) -> None:
    """A non-empty list of publicIpAddresses sets isInternetFacing to true."""
    if change.record.public_ip_addresses:
        change.record.is_internet_facing = True


terminated_at = stamp_time(CloudResource, "terminated_at", of="status", to=("terminated",))

resource_shows_the_deletion = stamp_deletion(CloudResource, "status", "deleted")

deleted_resource_is_not_sent = never(
    CloudResource,
    "status",
    ("deleted",),
    "status deleted is not accepted in a create or PATCH body; the server sets it when the record is deleted.",
)

resources_form_a_tree = acyclic(CloudResource, "parent_resource_id", "parentResourceId never leads back to the resource itself.")

parent_is_of_the_same_provider = refers_to(
    CloudResource,
    "parent_resource_id",
    "CloudResource",
    "parentResourceId names a resource of the same provider.",
    same={"provider": "provider"},
)

monthly_cost_has_a_currency = needs(
    CloudResource, "currency", "monthlyCost is accepted only together with currency.", given=("monthly_cost",)
)


@rule(CloudResource)
def public_addresses_are_ip_addresses(change: Change[CloudResource]) -> None:
    """Each entry of publicIpAddresses is a valid IPv4 or IPv6 address, and a non-empty list sets isInternetFacing to true."""
    if not change.record.public_ip_addresses or not change.changed("public_ip_addresses"):
        return
    from ipaddress import ip_address

    for index, address in enumerate(change.record.public_ip_addresses):
        try:
            ip_address(address)
        except ValueError:
            refuse(f"{address} is no IPv4 or IPv6 address", f"/publicIpAddresses/{index}")


resources_in_use_keep_their_parents = blocked_by(
    CloudResource,
    "CloudResource",
    "parent_resource_id",
    "A resource with running child resources is not set to terminated.",
    becomes={"status": ("terminated",)},
    when={"status": ("running",)},
)


nothing_runs_in_a_terminated_resource = not_under(
    CloudResource,
    "parent_resource_id",
    "CloudResource",
    "A running resource does not lie in a terminated one.",
    when={"status": ("running",)},
    above={"status": ("terminated",)},
)
