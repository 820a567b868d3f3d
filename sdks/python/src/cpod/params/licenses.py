# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Software licenses the organization holds, with their seats, price and term, and the seats given to people. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal

from cpod._core.listing import DateRange, IntegerRange, TimeRange
from cpod._core.typed import Required
from cpod.models.licenses import (
    LicenseAssignmentRevokeReason,
    LicenseAssignmentStatus,
    SoftwareLicenseBillingCycle,
    SoftwareLicenseLicenseType,
    SoftwareLicenseMetric,
    SoftwareLicenseStatus,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

SoftwareLicenseSort = Literal[
    EntitySort,
    "name",
    "vendor",
    "vendor_id",
    "product_name",
    "edition",
    "sku",
    "asset_id",
    "license_type",
    "metric",
    "spdx_expression",
    "total_seats",
    "status",
    "start_date",
    "expires_at",
    "is_auto_renewing",
    "renewal_notice_days",
    "cost",
    "unit_price",
    "currency",
    "billing_cycle",
    "contract_id",
    "owner_id",
    "-name",
    "-vendor",
    "-vendor_id",
    "-product_name",
    "-edition",
    "-sku",
    "-asset_id",
    "-license_type",
    "-metric",
    "-spdx_expression",
    "-total_seats",
    "-status",
    "-start_date",
    "-expires_at",
    "-is_auto_renewing",
    "-renewal_notice_days",
    "-cost",
    "-unit_price",
    "-currency",
    "-billing_cycle",
    "-contract_id",
    "-owner_id",
]
SoftwareLicenseRelation = Literal["vendor_record", "asset", "contract", "owner", "assignments"]
SoftwareLicenseMember = Literal[
    EntityMember,
    "name",
    "vendor",
    "vendor_id",
    "product_name",
    "edition",
    "sku",
    "asset_id",
    "license_type",
    "metric",
    "spdx_expression",
    "total_seats",
    "used_seats",
    "available_seats",
    "status",
    "start_date",
    "expires_at",
    "is_auto_renewing",
    "renewal_notice_days",
    "cost",
    "unit_price",
    "currency",
    "billing_cycle",
    "contract_id",
    "owner_id",
]
SoftwareLicenseFilterable = Literal[
    EntityFilterable,
    "name",
    "vendor",
    "vendor_id",
    "product_name",
    "edition",
    "sku",
    "asset_id",
    "license_type",
    "metric",
    "spdx_expression",
    "total_seats",
    "status",
    "start_date",
    "expires_at",
    "is_auto_renewing",
    "renewal_notice_days",
    "cost",
    "unit_price",
    "currency",
    "billing_cycle",
    "contract_id",
    "owner_id",
]
LicenseAssignmentSort = Literal[
    EntitySort,
    "license_id",
    "person_id",
    "status",
    "assigned_at",
    "assigned_by_id",
    "revoked_at",
    "revoke_reason",
    "group_id",
    "asset_id",
    "seat_tier",
    "expires_at",
    "last_used_at",
    "note",
    "-license_id",
    "-person_id",
    "-status",
    "-assigned_at",
    "-assigned_by_id",
    "-revoked_at",
    "-revoke_reason",
    "-group_id",
    "-asset_id",
    "-seat_tier",
    "-expires_at",
    "-last_used_at",
    "-note",
]
LicenseAssignmentRelation = Literal["license", "person", "group", "asset", "assigned_by"]
LicenseAssignmentMember = Literal[
    EntityMember,
    "license_id",
    "person_id",
    "status",
    "assigned_at",
    "assigned_by_id",
    "revoked_at",
    "revoke_reason",
    "group_id",
    "asset_id",
    "seat_tier",
    "expires_at",
    "last_used_at",
    "is_idle",
    "note",
]
LicenseAssignmentFilterable = Literal[
    EntityFilterable,
    "license_id",
    "person_id",
    "status",
    "assigned_at",
    "assigned_by_id",
    "revoked_at",
    "revoke_reason",
    "group_id",
    "asset_id",
    "seat_tier",
    "expires_at",
    "last_used_at",
    "note",
]


class SoftwareLicenseCreate(EntityInput, total=False):
    """What a client gives to create a SoftwareLicense."""

    name: Required[str]
    """Name of the license pool."""
    vendor: Required[str]
    """Vendor or publisher name."""
    vendor_id: str | None
    """Vendor record, where one is kept. Id of Vendor."""
    product_name: Required[str]
    """Product the license covers."""
    edition: str | None
    """Edition or plan of the product."""
    sku: str | None
    """Vendor's part number."""
    asset_id: str | None
    """Asset whose use the license permits. Id of TechnologyAsset."""
    license_type: Required[SoftwareLicenseLicenseType]
    """Kind of right that was acquired."""
    metric: SoftwareLicenseMetric
    """What one unit of the license counts."""
    spdx_expression: str | None
    """SPDX expression of an open-source license, such as Apache-2.0 or MIT OR GPL-2.0-only."""
    total_seats: Required[int]
    """Seats acquired; 0 means without limit."""
    status: SoftwareLicenseStatus
    """Whether the right can be used now."""
    start_date: date | None
    """First day of the term."""
    expires_at: datetime | None
    """End of the term; empty for a right without end."""
    is_auto_renewing: bool
    """The term is extended unless notice is given."""
    renewal_notice_days: int | None
    """Days before expiresAt by which notice must reach the vendor."""
    cost: int | None
    """Yearly cost of the whole pool. In minor units of the currency, such as cents."""
    unit_price: int | None
    """Price of one seat for one billing cycle. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of cost and unitPrice."""
    billing_cycle: SoftwareLicenseBillingCycle | None
    """How often the vendor bills."""
    contract_id: str | None
    """Contract the license was bought under. Id of Contract."""
    owner_id: str | None
    """Person who decides on renewal and seat requests. Id of Person."""
    license_key: str | None
    """Activation key; accepted on write and never returned."""


class SoftwareLicenseUpdate(EntityInput, total=False):
    """The fields of a SoftwareLicense to change; null clears an optional one."""

    name: str
    """Name of the license pool."""
    vendor: str
    """Vendor or publisher name."""
    vendor_id: str | None
    """Vendor record, where one is kept. Id of Vendor."""
    product_name: str
    """Product the license covers."""
    edition: str | None
    """Edition or plan of the product."""
    sku: str | None
    """Vendor's part number."""
    asset_id: str | None
    """Asset whose use the license permits. Id of TechnologyAsset."""
    license_type: SoftwareLicenseLicenseType
    """Kind of right that was acquired."""
    metric: SoftwareLicenseMetric
    """What one unit of the license counts."""
    spdx_expression: str | None
    """SPDX expression of an open-source license, such as Apache-2.0 or MIT OR GPL-2.0-only."""
    total_seats: int
    """Seats acquired; 0 means without limit."""
    status: SoftwareLicenseStatus
    """Whether the right can be used now."""
    start_date: date | None
    """First day of the term."""
    expires_at: datetime | None
    """End of the term; empty for a right without end."""
    is_auto_renewing: bool
    """The term is extended unless notice is given."""
    renewal_notice_days: int | None
    """Days before expiresAt by which notice must reach the vendor."""
    cost: int | None
    """Yearly cost of the whole pool. In minor units of the currency, such as cents."""
    unit_price: int | None
    """Price of one seat for one billing cycle. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of cost and unitPrice."""
    billing_cycle: SoftwareLicenseBillingCycle | None
    """How often the vendor bills."""
    contract_id: str | None
    """Contract the license was bought under. Id of Contract."""
    owner_id: str | None
    """Person who decides on renewal and seat requests. Id of Person."""
    license_key: str | None
    """Activation key; accepted on write and never returned."""


class LicenseAssignmentCreate(EntityInput, total=False):
    """What a client gives to create a LicenseAssignment."""

    license_id: Required[str]
    """License the seat is taken from. Id of SoftwareLicense."""
    person_id: Required[str]
    """Person who holds the seat. Id of Person."""
    status: LicenseAssignmentStatus
    """Whether the seat is in use."""
    assigned_by_id: str | None
    """Person who gave or approved the seat. Id of Person."""
    revoke_reason: LicenseAssignmentRevokeReason | None
    """Why the seat was taken back."""
    group_id: str | None
    """Group through whose membership the seat was given. Id of Group."""
    asset_id: str | None
    """Asset in which the seat is used, when narrower than the license's own. Id of TechnologyAsset."""
    seat_tier: str | None
    """Plan or tier of the seat where a pool mixes several."""
    expires_at: datetime | None
    """Time at which a temporary seat is taken back."""
    last_used_at: datetime | None
    """Latest use that the product reported."""
    note: str | None
    """Remark for the license owner."""


class LicenseAssignmentUpdate(EntityInput, total=False):
    """The fields of a LicenseAssignment to change; null clears an optional one."""

    status: LicenseAssignmentStatus
    """Whether the seat is in use."""
    assigned_by_id: str | None
    """Person who gave or approved the seat. Id of Person."""
    revoke_reason: LicenseAssignmentRevokeReason | None
    """Why the seat was taken back."""
    group_id: str | None
    """Group through whose membership the seat was given. Id of Group."""
    asset_id: str | None
    """Asset in which the seat is used, when narrower than the license's own. Id of TechnologyAsset."""
    seat_tier: str | None
    """Plan or tier of the seat where a pool mixes several."""
    expires_at: datetime | None
    """Time at which a temporary seat is taken back."""
    last_used_at: datetime | None
    """Latest use that the product reported."""
    note: str | None
    """Remark for the license owner."""


class SoftwareLicenseList(EntityList, total=False):
    """What a list of SoftwareLicense records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    vendor: str | Sequence[str]
    """One of these."""
    vendor_id: str | Sequence[str]
    """One of these."""
    product_name: str | Sequence[str]
    """One of these."""
    edition: str | Sequence[str]
    """One of these."""
    sku: str | Sequence[str]
    """One of these."""
    asset_id: str | Sequence[str]
    """One of these."""
    license_type: SoftwareLicenseLicenseType | Sequence[SoftwareLicenseLicenseType]
    """One of these."""
    metric: SoftwareLicenseMetric | Sequence[SoftwareLicenseMetric]
    """One of these."""
    spdx_expression: str | Sequence[str]
    """One of these."""
    total_seats: IntegerRange
    """Compared."""
    status: SoftwareLicenseStatus | Sequence[SoftwareLicenseStatus]
    """One of these."""
    start_date: DateRange
    """Compared."""
    expires_at: TimeRange
    """Compared."""
    is_auto_renewing: bool | Sequence[bool]
    """One of these."""
    renewal_notice_days: IntegerRange
    """Compared."""
    cost: IntegerRange
    """Compared."""
    unit_price: IntegerRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    billing_cycle: SoftwareLicenseBillingCycle | Sequence[SoftwareLicenseBillingCycle]
    """One of these."""
    contract_id: str | Sequence[str]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    sort: SoftwareLicenseSort | Sequence[SoftwareLicenseSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: SoftwareLicenseRelation | Sequence[SoftwareLicenseRelation]
    """Related records that come along."""
    fields: SoftwareLicenseMember | Sequence[SoftwareLicenseMember]
    """The only members that are wanted."""
    exists: SoftwareLicenseFilterable | Sequence[SoftwareLicenseFilterable]
    """Members that have a value."""
    missing: SoftwareLicenseFilterable | Sequence[SoftwareLicenseFilterable]
    """Members that have none."""


class LicenseAssignmentList(EntityList, total=False):
    """What a list of LicenseAssignment records can be narrowed and arranged by."""

    license_id: str | Sequence[str]
    """One of these."""
    person_id: str | Sequence[str]
    """One of these."""
    status: LicenseAssignmentStatus | Sequence[LicenseAssignmentStatus]
    """One of these."""
    assigned_at: TimeRange
    """Compared."""
    assigned_by_id: str | Sequence[str]
    """One of these."""
    revoked_at: TimeRange
    """Compared."""
    revoke_reason: LicenseAssignmentRevokeReason | Sequence[LicenseAssignmentRevokeReason]
    """One of these."""
    group_id: str | Sequence[str]
    """One of these."""
    asset_id: str | Sequence[str]
    """One of these."""
    seat_tier: str | Sequence[str]
    """One of these."""
    expires_at: TimeRange
    """Compared."""
    last_used_at: TimeRange
    """Compared."""
    note: str | Sequence[str]
    """One of these."""
    sort: LicenseAssignmentSort | Sequence[LicenseAssignmentSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: LicenseAssignmentRelation | Sequence[LicenseAssignmentRelation]
    """Related records that come along."""
    fields: LicenseAssignmentMember | Sequence[LicenseAssignmentMember]
    """The only members that are wanted."""
    exists: LicenseAssignmentFilterable | Sequence[LicenseAssignmentFilterable]
    """Members that have a value."""
    missing: LicenseAssignmentFilterable | Sequence[LicenseAssignmentFilterable]
    """Members that have none."""
