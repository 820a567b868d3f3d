# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Hardware the organization owns or manages, and the resources it runs in public clouds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import date, datetime

    from cpod.models.data_sources import DataSource
    from cpod.models.finance import PurchaseOrder
    from cpod.models.investments import CostCenter
    from cpod.models.org import Location
    from cpod.models.people import Person
    from cpod.models.procurement import Supplier
    from cpod.models.risk import Vulnerability
    from cpod.models.technology import TechnologyAsset

PhysicalAssetType = Literal[
    "laptop",
    "desktop",
    "server",
    "network",
    "mobile",
    "tablet",
    "monitor",
    "printer",
    "storage",
    "peripheral",
    "iot",
    "other",
]
PhysicalAssetStatus = Literal["active", "in_stock", "in_repair", "retired", "lost", "stolen", "disposed", "deleted"]
PhysicalAssetDisposalMethod = Literal["resold", "donated", "recycled", "destroyed", "returned_to_lessor"]
CloudResourceProvider = Literal["aws", "gcp", "azure", "oci", "alibaba", "ibm", "other"]
CloudResourceStatus = Literal["provisioning", "running", "stopped", "failed", "terminated", "deleted"]
CloudResourceEnvironment = Literal[
    "production", "staging", "test", "development", "disaster_recovery", "sandbox", "shared"
]
CloudResourceDataClassification = Literal["public", "internal", "confidential", "restricted"]


class PhysicalAsset(Entity):
    """A piece of equipment with a serial number, a holder, a place and a lifecycle."""

    name: str
    """Display name or host name."""
    type: PhysicalAssetType | str
    """Kind of equipment."""
    asset_tag: str | None
    """Number on the organization's own label."""
    serial_number: str | None
    """Serial number given by the maker."""
    manufacturer: str | None
    """Maker of the equipment."""
    model: str | None
    """Model name."""
    status: PhysicalAssetStatus | str
    """Lifecycle state; deleted is set by a DELETE request only."""
    assignee_id: str | None
    """Person who holds the equipment now. Id of Person."""
    assigned_at: datetime | None
    """Start of the current assignment."""
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
    mac_addresses: list[str] | None
    """Hardware addresses of the network ports."""
    operating_system: str | None
    """Operating system and its release."""
    is_encrypted: bool | None
    """The built-in storage is encrypted."""
    last_seen_at: datetime | None
    """Latest contact that a management or security agent reported."""
    retired_at: datetime | None
    """End of use."""
    disposal_method: PhysicalAssetDisposalMethod | str | None
    """How a disposed device left the organization."""
    assignee: Expanded[Person | None]
    """Only with `expand=assignee`."""
    location_record: Expanded[Location | None]
    """Only with `expand=locationRecord`."""
    cost_center: Expanded[CostCenter | None]
    """Only with `expand=costCenter`."""
    purchase_order: Expanded[PurchaseOrder | None]
    """Only with `expand=purchaseOrder`."""
    supplier: Expanded[Supplier | None]
    """Only with `expand=supplier`."""
    vulnerabilities: Expanded[list[Vulnerability]]
    """Only with `expand=vulnerabilities`."""


class CloudResource(Entity):
    """A resource in a public cloud account, such as a virtual machine, bucket, database or function."""

    name: str
    """Resource name or provider-style identifier."""
    provider: CloudResourceProvider | str
    """Cloud provider."""
    resource_type: str
    """Provider's type name, such as ec2, s3 or bigquery."""
    native_name: str | None
    """Full name in the provider's scheme, such as an ARN, an Azure resource ID or a GCP self link."""
    region: str | None
    """Cloud region."""
    zone: str | None
    """Availability zone within the region."""
    account_id: str | None
    """Provider's account, subscription or project identifier."""
    status: CloudResourceStatus | str
    """State the provider reports; deleted is set by a DELETE request only."""
    owner_id: str | None
    """Person accountable for the resource. Id of Person."""
    asset_id: str | None
    """Application or platform the resource serves. Id of TechnologyAsset."""
    parent_resource_id: str | None
    """Enclosing resource, such as the network, cluster or database server. Id of CloudResource."""
    environment: CloudResourceEnvironment | str | None
    """Environment the resource belongs to."""
    size: str | None
    """Instance class or capacity tier."""
    is_internet_facing: bool
    """The resource answers from the public internet."""
    public_ip_addresses: list[str] | None
    """Public IPv4 and IPv6 addresses."""
    is_encrypted_at_rest: bool | None
    """Stored data is encrypted."""
    data_classification: CloudResourceDataClassification | str | None
    """Highest class of data held."""
    provider_tags: dict[str, str] | None
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
    terminated_at: datetime | None
    """End of the resource at the provider."""
    synced_at: datetime | None
    """Age of the record against the provider."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    asset: Expanded[TechnologyAsset | None]
    """Only with `expand=asset`."""
    parent: Expanded[CloudResource | None]
    """Only with `expand=parent`."""
    children: Expanded[list[CloudResource]]
    """Only with `expand=children`."""
    data_source: Expanded[DataSource | None]
    """Only with `expand=dataSource`."""
    cost_center: Expanded[CostCenter | None]
    """Only with `expand=costCenter`."""
    vulnerabilities: Expanded[list[Vulnerability]]
    """Only with `expand=vulnerabilities`."""
