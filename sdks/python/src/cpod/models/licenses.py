# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Software licenses the organization holds, with their seats, price and term, and the seats given to people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import date, datetime

    from cpod.models.contracts import Contract, Vendor
    from cpod.models.groups import Group
    from cpod.models.people import Person
    from cpod.models.technology import TechnologyAsset

SoftwareLicenseLicenseType = Literal["subscription", "perpetual", "trial", "open_source"]
SoftwareLicenseMetric = Literal[
    "named_user", "concurrent_user", "device", "processor", "core", "site", "consumption", "unlimited"
]
SoftwareLicenseStatus = Literal["pending", "active", "expired", "cancelled"]
SoftwareLicenseBillingCycle = Literal["monthly", "quarterly", "annual", "multi_year", "one_time", "usage_based"]
LicenseAssignmentStatus = Literal["active", "revoked"]
LicenseAssignmentRevokeReason = Literal[
    "offboarded", "role_change", "unused", "license_expired", "cost_saving", "requested", "compliance", "other"
]


class SoftwareLicense(Entity):
    """A pool of rights to use one product, bought or granted for a term and a number of seats."""

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
    license_type: SoftwareLicenseLicenseType | str
    """Kind of right that was acquired."""
    metric: SoftwareLicenseMetric | str
    """What one unit of the license counts."""
    spdx_expression: str | None
    """SPDX expression of an open-source license, such as Apache-2.0 or MIT OR GPL-2.0-only."""
    total_seats: int
    """Seats acquired; 0 means without limit."""
    used_seats: int | None
    """Seats in use."""
    available_seats: int | None
    """Seats still free."""
    status: SoftwareLicenseStatus | str
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
    billing_cycle: SoftwareLicenseBillingCycle | str | None
    """How often the vendor bills."""
    contract_id: str | None
    """Contract the license was bought under. Id of Contract."""
    owner_id: str | None
    """Person who decides on renewal and seat requests. Id of Person."""
    vendor_record: Expanded[Vendor | None]
    """Only with `expand=vendorRecord`."""
    asset: Expanded[TechnologyAsset | None]
    """Only with `expand=asset`."""
    contract: Expanded[Contract | None]
    """Only with `expand=contract`."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    assignments: Expanded[list[LicenseAssignment]]
    """Only with `expand=assignments`."""


class LicenseAssignment(Entity):
    """One seat of a license held by one person."""

    license_id: str
    """License the seat is taken from. Id of SoftwareLicense."""
    person_id: str
    """Person who holds the seat. Id of Person."""
    status: LicenseAssignmentStatus | str
    """Whether the seat is in use."""
    assigned_at: datetime | None
    """Start of the assignment."""
    assigned_by_id: str | None
    """Person who gave or approved the seat. Id of Person."""
    revoked_at: datetime | None
    """End of the assignment."""
    revoke_reason: LicenseAssignmentRevokeReason | str | None
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
    is_idle: bool | None
    """Candidate for taking the seat back."""
    note: str | None
    """Remark for the license owner."""
    license: Expanded[SoftwareLicense | None]
    """Only with `expand=license`."""
    person: Expanded[Person | None]
    """Only with `expand=person`."""
    group: Expanded[Group | None]
    """Only with `expand=group`."""
    asset: Expanded[TechnologyAsset | None]
    """Only with `expand=asset`."""
    assigned_by: Expanded[Person | None]
    """Only with `expand=assignedBy`."""
