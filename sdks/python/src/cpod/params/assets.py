# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Hardware the organization owns or manages, and the resources it runs in public clouds. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Literal

from cpod._core.listing import DateRange, IntegerRange, TimeRange
from cpod._core.typed import Required
from cpod.models.assets import (
    CloudResourceDataClassification,
    CloudResourceEnvironment,
    CloudResourceProvider,
    CloudResourceStatus,
    PhysicalAssetDisposalMethod,
    PhysicalAssetStatus,
    PhysicalAssetType,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

PhysicalAssetSort = Literal[
    EntitySort,
    "name",
    "type",
    "asset_tag",
    "serial_number",
    "manufacturer",
    "model",
    "status",
    "assignee_id",
    "assigned_at",
    "location",
    "location_id",
    "cost_center_id",
    "purchased_at",
    "warranty_expires_at",
    "purchase_price",
    "currency",
    "purchase_order_id",
    "supplier_id",
    "hostname",
    "operating_system",
    "is_encrypted",
    "last_seen_at",
    "retired_at",
    "disposal_method",
    "-name",
    "-type",
    "-asset_tag",
    "-serial_number",
    "-manufacturer",
    "-model",
    "-status",
    "-assignee_id",
    "-assigned_at",
    "-location",
    "-location_id",
    "-cost_center_id",
    "-purchased_at",
    "-warranty_expires_at",
    "-purchase_price",
    "-currency",
    "-purchase_order_id",
    "-supplier_id",
    "-hostname",
    "-operating_system",
    "-is_encrypted",
    "-last_seen_at",
    "-retired_at",
    "-disposal_method",
]
PhysicalAssetRelation = Literal[
    "assignee", "location_record", "cost_center", "purchase_order", "supplier", "vulnerabilities"
]
PhysicalAssetMember = Literal[
    EntityMember,
    "name",
    "type",
    "asset_tag",
    "serial_number",
    "manufacturer",
    "model",
    "status",
    "assignee_id",
    "assigned_at",
    "location",
    "location_id",
    "cost_center_id",
    "purchased_at",
    "warranty_expires_at",
    "purchase_price",
    "currency",
    "purchase_order_id",
    "supplier_id",
    "hostname",
    "mac_addresses",
    "operating_system",
    "is_encrypted",
    "last_seen_at",
    "retired_at",
    "disposal_method",
]
PhysicalAssetFilterable = Literal[
    EntityFilterable,
    "name",
    "type",
    "asset_tag",
    "serial_number",
    "manufacturer",
    "model",
    "status",
    "assignee_id",
    "assigned_at",
    "location",
    "location_id",
    "cost_center_id",
    "purchased_at",
    "warranty_expires_at",
    "purchase_price",
    "currency",
    "purchase_order_id",
    "supplier_id",
    "hostname",
    "mac_addresses",
    "operating_system",
    "is_encrypted",
    "last_seen_at",
    "retired_at",
    "disposal_method",
]
CloudResourceSort = Literal[
    EntitySort,
    "name",
    "provider",
    "resource_type",
    "native_name",
    "region",
    "zone",
    "account_id",
    "status",
    "owner_id",
    "asset_id",
    "parent_resource_id",
    "environment",
    "size",
    "is_internet_facing",
    "is_encrypted_at_rest",
    "data_classification",
    "monthly_cost",
    "currency",
    "cost_center_id",
    "data_source_id",
    "launched_at",
    "terminated_at",
    "synced_at",
    "-name",
    "-provider",
    "-resource_type",
    "-native_name",
    "-region",
    "-zone",
    "-account_id",
    "-status",
    "-owner_id",
    "-asset_id",
    "-parent_resource_id",
    "-environment",
    "-size",
    "-is_internet_facing",
    "-is_encrypted_at_rest",
    "-data_classification",
    "-monthly_cost",
    "-currency",
    "-cost_center_id",
    "-data_source_id",
    "-launched_at",
    "-terminated_at",
    "-synced_at",
]
CloudResourceRelation = Literal["owner", "asset", "parent", "children", "data_source", "cost_center", "vulnerabilities"]
CloudResourceMember = Literal[
    EntityMember,
    "name",
    "provider",
    "resource_type",
    "native_name",
    "region",
    "zone",
    "account_id",
    "status",
    "owner_id",
    "asset_id",
    "parent_resource_id",
    "environment",
    "size",
    "is_internet_facing",
    "public_ip_addresses",
    "is_encrypted_at_rest",
    "data_classification",
    "provider_tags",
    "monthly_cost",
    "currency",
    "cost_center_id",
    "data_source_id",
    "launched_at",
    "terminated_at",
    "synced_at",
]
CloudResourceFilterable = Literal[
    EntityFilterable,
    "name",
    "provider",
    "resource_type",
    "native_name",
    "region",
    "zone",
    "account_id",
    "status",
    "owner_id",
    "asset_id",
    "parent_resource_id",
    "environment",
    "size",
    "is_internet_facing",
    "public_ip_addresses",
    "is_encrypted_at_rest",
    "data_classification",
    "monthly_cost",
    "currency",
    "cost_center_id",
    "data_source_id",
    "launched_at",
    "terminated_at",
    "synced_at",
]


class PhysicalAssetCreate(EntityInput, total=False):
    """What a client gives to create a PhysicalAsset."""

    name: Required[str]
    """Display name or host name."""
    type: Required[PhysicalAssetType]
    """Kind of equipment."""
    asset_tag: str | None
    """Number on the organization's own label."""
    serial_number: str | None
    """Serial number given by the maker."""
    manufacturer: str | None
    """Maker of the equipment."""
    model: str | None
    """Model name."""
    status: PhysicalAssetStatus
    """Lifecycle state; deleted is set by a DELETE request only."""
    assignee_id: str | None
    """Person who holds the equipment now. Id of Person."""
    location: str | None
    """Office, room or rack as free text."""
    location_id: str | None
    """Location record, where one is kept. Id of Location."""
    cost_center_id: str | None
    """Cost center that carries the equipment. Id of CostCenter."""
    purchased_at: date | None
    """Calendar day of purchase; the name is the contract's own."""
    warranty_expires_at: date | None
    """Last calendar day of the warranty; the name is the contract's own."""
    purchase_price: int | None
    """Price paid. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of purchasePrice."""
    purchase_order_id: str | None
    """Order the equipment came with. Id of PurchaseOrder."""
    supplier_id: str | None
    """Supplier it was bought from. Id of Supplier."""
    hostname: str | None
    """Network name of the device."""
    mac_addresses: Sequence[str] | None
    """Hardware addresses of the network ports."""
    operating_system: str | None
    """Operating system and its release."""
    is_encrypted: bool | None
    """The built-in storage is encrypted."""
    last_seen_at: datetime | None
    """Latest contact that a management or security agent reported."""
    disposal_method: PhysicalAssetDisposalMethod | None
    """How a disposed device left the organization."""


class PhysicalAssetUpdate(EntityInput, total=False):
    """The fields of a PhysicalAsset to change; null clears an optional one."""

    name: str
    """Display name or host name."""
    type: PhysicalAssetType
    """Kind of equipment."""
    asset_tag: str | None
    """Number on the organization's own label."""
    serial_number: str | None
    """Serial number given by the maker."""
    manufacturer: str | None
    """Maker of the equipment."""
    model: str | None
    """Model name."""
    status: PhysicalAssetStatus
    """Lifecycle state; deleted is set by a DELETE request only."""
    assignee_id: str | None
    """Person who holds the equipment now. Id of Person."""
    location: str | None
    """Office, room or rack as free text."""
    location_id: str | None
    """Location record, where one is kept. Id of Location."""
    cost_center_id: str | None
    """Cost center that carries the equipment. Id of CostCenter."""
    purchased_at: date | None
    """Calendar day of purchase; the name is the contract's own."""
    warranty_expires_at: date | None
    """Last calendar day of the warranty; the name is the contract's own."""
    purchase_price: int | None
    """Price paid. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of purchasePrice."""
    purchase_order_id: str | None
    """Order the equipment came with. Id of PurchaseOrder."""
    supplier_id: str | None
    """Supplier it was bought from. Id of Supplier."""
    hostname: str | None
    """Network name of the device."""
    mac_addresses: Sequence[str] | None
    """Hardware addresses of the network ports."""
    operating_system: str | None
    """Operating system and its release."""
    is_encrypted: bool | None
    """The built-in storage is encrypted."""
    last_seen_at: datetime | None
    """Latest contact that a management or security agent reported."""
    disposal_method: PhysicalAssetDisposalMethod | None
    """How a disposed device left the organization."""


class CloudResourceCreate(EntityInput, total=False):
    """What a client gives to create a CloudResource."""

    name: Required[str]
    """Resource name or provider-style identifier."""
    provider: Required[CloudResourceProvider]
    """Cloud provider."""
    resource_type: Required[str]
    """Provider's type name, such as ec2, s3 or bigquery."""
    native_name: str | None
    """Full name in the provider's scheme, such as an ARN, an Azure resource ID or a GCP self link."""
    region: str | None
    """Cloud region."""
    zone: str | None
    """Availability zone within the region."""
    account_id: str | None
    """Provider's account, subscription or project identifier."""
    status: CloudResourceStatus
    """State the provider reports; deleted is set by a DELETE request only."""
    owner_id: str | None
    """Person accountable for the resource. Id of Person."""
    asset_id: str | None
    """Application or platform the resource serves. Id of TechnologyAsset."""
    parent_resource_id: str | None
    """Enclosing resource, such as the network, cluster or database server. Id of CloudResource."""
    environment: CloudResourceEnvironment | None
    """Environment the resource belongs to."""
    size: str | None
    """Instance class or capacity tier."""
    is_internet_facing: bool
    """The resource answers from the public internet."""
    public_ip_addresses: Sequence[str] | None
    """Public IPv4 and IPv6 addresses."""
    is_encrypted_at_rest: bool | None
    """Stored data is encrypted."""
    data_classification: CloudResourceDataClassification | None
    """Highest class of data held."""
    provider_tags: Mapping[str, str] | None
    """Key and value labels as set at the provider; an open map of strings."""
    monthly_cost: int | None
    """Effective cost in the latest full month. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of monthlyCost."""
    cost_center_id: str | None
    """Cost center that is charged. Id of CostCenter."""
    data_source_id: str | None
    """Data source that discovered the resource. Id of DataSource."""
    launched_at: datetime | None
    """Time the provider created the resource."""


class CloudResourceUpdate(EntityInput, total=False):
    """The fields of a CloudResource to change; null clears an optional one."""

    name: str
    """Resource name or provider-style identifier."""
    resource_type: str
    """Provider's type name, such as ec2, s3 or bigquery."""
    region: str | None
    """Cloud region."""
    zone: str | None
    """Availability zone within the region."""
    account_id: str | None
    """Provider's account, subscription or project identifier."""
    status: CloudResourceStatus
    """State the provider reports; deleted is set by a DELETE request only."""
    owner_id: str | None
    """Person accountable for the resource. Id of Person."""
    asset_id: str | None
    """Application or platform the resource serves. Id of TechnologyAsset."""
    parent_resource_id: str | None
    """Enclosing resource, such as the network, cluster or database server. Id of CloudResource."""
    environment: CloudResourceEnvironment | None
    """Environment the resource belongs to."""
    size: str | None
    """Instance class or capacity tier."""
    is_internet_facing: bool
    """The resource answers from the public internet."""
    public_ip_addresses: Sequence[str] | None
    """Public IPv4 and IPv6 addresses."""
    is_encrypted_at_rest: bool | None
    """Stored data is encrypted."""
    data_classification: CloudResourceDataClassification | None
    """Highest class of data held."""
    provider_tags: Mapping[str, str] | None
    """Key and value labels as set at the provider; an open map of strings."""
    monthly_cost: int | None
    """Effective cost in the latest full month. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of monthlyCost."""
    cost_center_id: str | None
    """Cost center that is charged. Id of CostCenter."""
    data_source_id: str | None
    """Data source that discovered the resource. Id of DataSource."""
    launched_at: datetime | None
    """Time the provider created the resource."""


class PhysicalAssetList(EntityList, total=False):
    """What a list of PhysicalAsset records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    type: PhysicalAssetType | Sequence[PhysicalAssetType]
    """One of these."""
    asset_tag: str | Sequence[str]
    """One of these."""
    serial_number: str | Sequence[str]
    """One of these."""
    manufacturer: str | Sequence[str]
    """One of these."""
    model: str | Sequence[str]
    """One of these."""
    status: PhysicalAssetStatus | Sequence[PhysicalAssetStatus]
    """One of these."""
    assignee_id: str | Sequence[str]
    """One of these."""
    assigned_at: TimeRange
    """Compared."""
    location: str | Sequence[str]
    """One of these."""
    location_id: str | Sequence[str]
    """One of these."""
    cost_center_id: str | Sequence[str]
    """One of these."""
    purchased_at: DateRange
    """Compared."""
    warranty_expires_at: DateRange
    """Compared."""
    purchase_price: IntegerRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    purchase_order_id: str | Sequence[str]
    """One of these."""
    supplier_id: str | Sequence[str]
    """One of these."""
    hostname: str | Sequence[str]
    """One of these."""
    mac_addresses: str | Sequence[str]
    """Contains one of these."""
    operating_system: str | Sequence[str]
    """One of these."""
    is_encrypted: bool | Sequence[bool]
    """One of these."""
    last_seen_at: TimeRange
    """Compared."""
    retired_at: TimeRange
    """Compared."""
    disposal_method: PhysicalAssetDisposalMethod | Sequence[PhysicalAssetDisposalMethod]
    """One of these."""
    sort: PhysicalAssetSort | Sequence[PhysicalAssetSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: PhysicalAssetRelation | Sequence[PhysicalAssetRelation]
    """Related records that come along."""
    fields: PhysicalAssetMember | Sequence[PhysicalAssetMember]
    """The only members that are wanted."""
    exists: PhysicalAssetFilterable | Sequence[PhysicalAssetFilterable]
    """Members that have a value."""
    missing: PhysicalAssetFilterable | Sequence[PhysicalAssetFilterable]
    """Members that have none."""


class CloudResourceList(EntityList, total=False):
    """What a list of CloudResource records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    provider: CloudResourceProvider | Sequence[CloudResourceProvider]
    """One of these."""
    resource_type: str | Sequence[str]
    """One of these."""
    native_name: str | Sequence[str]
    """One of these."""
    region: str | Sequence[str]
    """One of these."""
    zone: str | Sequence[str]
    """One of these."""
    account_id: str | Sequence[str]
    """One of these."""
    status: CloudResourceStatus | Sequence[CloudResourceStatus]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    asset_id: str | Sequence[str]
    """One of these."""
    parent_resource_id: str | Sequence[str]
    """One of these."""
    environment: CloudResourceEnvironment | Sequence[CloudResourceEnvironment]
    """One of these."""
    size: str | Sequence[str]
    """One of these."""
    is_internet_facing: bool | Sequence[bool]
    """One of these."""
    public_ip_addresses: str | Sequence[str]
    """Contains one of these."""
    is_encrypted_at_rest: bool | Sequence[bool]
    """One of these."""
    data_classification: CloudResourceDataClassification | Sequence[CloudResourceDataClassification]
    """One of these."""
    monthly_cost: IntegerRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    cost_center_id: str | Sequence[str]
    """One of these."""
    data_source_id: str | Sequence[str]
    """One of these."""
    launched_at: TimeRange
    """Compared."""
    terminated_at: TimeRange
    """Compared."""
    synced_at: TimeRange
    """Compared."""
    sort: CloudResourceSort | Sequence[CloudResourceSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: CloudResourceRelation | Sequence[CloudResourceRelation]
    """Related records that come along."""
    fields: CloudResourceMember | Sequence[CloudResourceMember]
    """The only members that are wanted."""
    exists: CloudResourceFilterable | Sequence[CloudResourceFilterable]
    """Members that have a value."""
    missing: CloudResourceFilterable | Sequence[CloudResourceFilterable]
    """Members that have none."""
