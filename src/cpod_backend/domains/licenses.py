"""Software licenses the organization holds, with their seats, price and term, and the seats given to people."""

from typing import Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, entity
from cpod_backend.contract.patterns import needs, ordered, plus, refers_to
from cpod_backend.contract.rule import Change, Tx, computed, effect, refuse, rule
from cpod_backend.contract.stamps import stamp_change, stamp_time
from cpod_backend.contract.types import COMPUTED, SECRET, STORED, Annotated, Currency, Date, Id, MinorUnits, Range, Size, Time, ref

DOMAIN = DomainInfo(
    name="Licenses",
    prefix="licenses",
    standards=(
        "SPDX license expressions",
        "FinOps FOCUS",
        "ISO/IEC 19770-3 entitlement schema",
        "ISO 4217",
    ),
    not_done=(
        "A license whose expiresAt has passed becomes expired on the next nightly run. Until there is such a run a client sets the "
        "status, and its active assignments are revoked at once; no seat of a license whose expiresAt is past is given.",
    ),
)


@entity(
    prefix="lic",
    path="/v1/licenses",
    unique=[("name", "vendor")],
    search=["name", "vendor", "product_name", "edition", "sku"],
    expand={
        "vendor_record": One("vendor_id"),
        "asset": One("asset_id"),
        "contract": One("contract_id"),
        "owner": One("owner_id"),
        "assignments": Many("LicenseAssignment", "license_id"),
    },
    transitions={"status": {"pending": ["active", "cancelled"], "active": ["expired", "cancelled"], "expired": ["active", "cancelled"]}},
    example={
        "name": "GitHub Enterprise - 500 seats",
        "vendor": "GitHub",
        "productName": "GitHub Enterprise Cloud",
        "licenseType": "subscription",
        "metric": "named_user",
        "assetId": "tast-01JHAZY9YMQJ2JAXJ58MWKQPTK",
        "totalSeats": 500,
        "startDate": "2026-01-01",
        "expiresAt": "2026-12-31T23:59:59Z",
        "isAutoRenewing": True,
        "renewalNoticeDays": 60,
        "cost": 12600000,
        "unitPrice": 2100,
        "currency": "USD",
        "billingCycle": "monthly",
        "ownerId": "per-01JK1BA9HZWZBK01QDY53AAPZZ",
    },
)
class SoftwareLicense(Entity):
    """A pool of rights to use one product, bought or granted for a term and a number of seats."""

    name: Annotated[str, Size(1, 200), "Name of the license pool."]
    vendor: Annotated[str, Size(max=200), "Vendor or publisher name."]
    vendor_id: Annotated[Id | None, ref("Vendor"), "Vendor record, where one is kept."] = None
    product_name: Annotated[str, Size(max=200), "Product the license covers."]
    edition: Annotated[str | None, Size(max=100), "Edition or plan of the product."] = None
    sku: Annotated[str | None, Size(max=100), "Vendor's part number."] = None
    asset_id: Annotated[Id | None, ref("TechnologyAsset"), "Asset whose use the license permits."] = None
    license_type: Annotated[Literal["subscription", "perpetual", "trial", "open_source"], "Kind of right that was acquired."]
    metric: Annotated[
        Literal["named_user", "concurrent_user", "device", "processor", "core", "site", "consumption", "unlimited"],
        "What one unit of the license counts.",
    ] = "named_user"
    spdx_expression: Annotated[
        str | None, Size(max=200), "SPDX expression of an open-source license, such as Apache-2.0 or MIT OR GPL-2.0-only."
    ] = None
    total_seats: Annotated[int, Range(0), "Seats acquired; 0 means without limit."]
    used_seats: Annotated[int | None, Range(0), COMPUTED, "Seats in use."] = None
    available_seats: Annotated[int | None, COMPUTED, "Seats still free."] = None
    status: Annotated[Literal["pending", "active", "expired", "cancelled"], "Whether the right can be used now."] = "active"
    start_date: Annotated[Date | None, "First day of the term."] = None
    expires_at: Annotated[Time | None, "End of the term; empty for a right without end."] = None
    is_auto_renewing: Annotated[bool, "The term is extended unless notice is given."] = False
    renewal_notice_days: Annotated[int | None, Range(0, 730), "Days before expiresAt by which notice must reach the vendor."] = None
    cost: Annotated[MinorUnits | None, Range(0), "Yearly cost of the whole pool."] = None
    unit_price: Annotated[MinorUnits | None, Range(0), "Price of one seat for one billing cycle."] = None
    currency: Annotated[Currency | None, "Currency of cost and unitPrice."] = None
    billing_cycle: Annotated[
        Literal["monthly", "quarterly", "annual", "multi_year", "one_time", "usage_based"] | None, "How often the vendor bills."
    ] = None
    contract_id: Annotated[Id | None, ref("Contract"), "Contract the license was bought under."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Person who decides on renewal and seat requests."] = None
    license_key: Annotated[str | None, Size(max=2000), SECRET, "Activation key; accepted on write and never returned."] = None


@computed(SoftwareLicense)
async def used_seats(license: SoftwareLicense, tx: Tx) -> int:
    return await seats_taken(license.id, tx)


@computed(SoftwareLicense)
def available_seats(license: SoftwareLicense, tx: Tx) -> int | None:
    return license.total_seats - (license.used_seats or 0) if license.total_seats else None


@rule(SoftwareLicense, "update")
async def taken_seats_are_kept(change: Change[SoftwareLicense]) -> None:
    """totalSeats is 0 or not below usedSeats."""
    license = change.record
    if license.total_seats and change.changed("total_seats"):
        taken = await seats_taken(license.id, change.tx)
        if license.total_seats < taken:
            refuse(f"{taken} seats of {license.id} are taken, so totalSeats cannot become {license.total_seats}", "totalSeats")


ends_after_start = ordered(SoftwareLicense, "start_date", "expires_at", "expiresAt is after startDate.", strict=True)


@rule(SoftwareLicense, "update")
async def seats_end_with_the_license(change: Change[SoftwareLicense]) -> None:
    """expiresAt is not before that of an active assignment."""
    license = change.record
    # A license that expires takes its seats back, whatever end they had.
    if license.expires_at is None or not change.changed("expires_at") or change.becomes("status", "expired"):
        return
    for seat in await change.tx.find(LicenseAssignment, license_id=license.id, status="active"):
        if seat.expires_at and seat.expires_at > license.expires_at:
            refuse(f"{seat.id} ends at {seat.expires_at}, after the new expiresAt {license.expires_at}", "expiresAt")


@effect(SoftwareLicense, "update")
async def seats_of_an_expired_license_are_revoked(change: Change[SoftwareLicense]) -> None:
    """When a license becomes expired, its active assignments are revoked with reason license_expired."""
    if change.becomes("status", "expired"):
        for seat in await change.tx.find(LicenseAssignment, license_id=change.record.id, status="active"):
            await change.tx.change(seat, status="revoked", revoke_reason="license_expired")


prices_have_a_currency = needs(
    SoftwareLicense, "currency", "cost and unitPrice are accepted only together with currency.", given=("cost", "unit_price")
)


@rule(SoftwareLicense)
def spdx_expression_is_known(change: Change[SoftwareLicense]) -> None:
    """spdxExpression is accepted only when licenseType is open_source, and every identifier in it is on the SPDX license list or
    starts with LicenseRef-.
    """
    license = change.record
    if not license.spdx_expression:
        return
    if license.license_type != "open_source":
        refuse("spdxExpression is accepted only when licenseType is open_source", "spdxExpression")
    from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

    try:
        canonicalize_license_expression(license.spdx_expression)
    except InvalidLicenseExpression as error:
        refuse(f"spdxExpression names what is not on the SPDX license list: {error}", "spdxExpression")


@entity(
    prefix="lasgn",
    path="/v1/licenses/assignments",
    search=["seat_tier", "note"],
    expand={
        "license": One("license_id"),
        "person": One("person_id"),
        "group": One("group_id"),
        "asset": One("asset_id"),
        "assigned_by": One("assigned_by_id"),
    },
    transitions={"status": {"active": ["revoked"]}},
    immutable=["license_id", "person_id"],
    example={
        "licenseId": "lic-01JC3AYDXHM2Y06HH1HSJAXF05",
        "personId": "per-01JK1BA9HZWZBK01QDY53AAPZZ",
        "assignedById": "per-01JGEESPSYMRASJZ197M3E0PA7",
        "seatTier": "Standard",
    },
)
class LicenseAssignment(Entity):
    """One seat of a license held by one person."""

    license_id: Annotated[Id, ref("SoftwareLicense"), "License the seat is taken from."]
    person_id: Annotated[Id, ref("Person"), "Person who holds the seat."]
    status: Annotated[Literal["active", "revoked"], "Whether the seat is in use."] = "active"
    assigned_at: Annotated[Time | None, STORED, "Start of the assignment."] = None
    assigned_by_id: Annotated[Id | None, ref("Person"), "Person who gave or approved the seat."] = None
    revoked_at: Annotated[Time | None, STORED, "End of the assignment."] = None
    revoke_reason: Annotated[
        Literal["offboarded", "role_change", "unused", "license_expired", "cost_saving", "requested", "compliance", "other"] | None,
        "Why the seat was taken back.",
    ] = None
    group_id: Annotated[Id | None, ref("Group"), "Group through whose membership the seat was given."] = None
    asset_id: Annotated[Id | None, ref("TechnologyAsset"), "Asset in which the seat is used, when narrower than the license's own."] = None
    seat_tier: Annotated[str | None, Size(max=100), "Plan or tier of the seat where a pool mixes several."] = None
    expires_at: Annotated[Time | None, "Time at which a temporary seat is taken back."] = None
    last_used_at: Annotated[Time | None, "Latest use that the product reported."] = None
    is_idle: Annotated[bool | None, COMPUTED, "Candidate for taking the seat back."] = None
    note: Annotated[str | None, Size(max=1000), "Remark for the license owner."] = None


assigned_at = stamp_change(LicenseAssignment, "assigned_at", of=())

revoked_at = stamp_time(LicenseAssignment, "revoked_at", of="status", to=("revoked",), clear=True)


@computed(LicenseAssignment)
def is_idle(assignment: LicenseAssignment, tx: Tx) -> bool:
    used = assignment.last_used_at
    return assignment.status == "active" and (used is None or used < plus(tx.now, days=-90))


@rule(LicenseAssignment)
async def one_seat_per_person(change: Change[LicenseAssignment]) -> None:
    """A person holds at most one active assignment of the same license."""
    seat = change.record
    if not change.becomes("status", "active"):
        return
    held = await change.tx.count(LicenseAssignment, besides=seat.id, license_id=seat.license_id, person_id=seat.person_id, status="active")
    if held:
        refuse(f"{seat.person_id} already holds an active assignment of {seat.license_id}", "personId")


@rule(LicenseAssignment)
async def seats_are_not_oversold(change: Change[LicenseAssignment]) -> None:
    """An assignment is refused when the license has no free seat, which never happens where totalSeats is 0."""
    if not change.becomes("status", "active"):
        return
    # Two requests for the last seat must wait for one another: counting without the lock lets both through.
    license = await change.tx.lock(SoftwareLicense, change.record.license_id)
    if license and license.total_seats and await seats_taken(license.id, change.tx, besides=change.record.id) >= license.total_seats:
        refuse(f"{license.total_seats} of {license.total_seats} seats of {license.id} are taken", "licenseId")


@rule(LicenseAssignment)
async def license_can_be_used(change: Change[LicenseAssignment]) -> None:
    """The license's status is active and its expiresAt is not past."""
    license = await change.tx.get(SoftwareLicense, change.record.license_id)
    if license is None or not change.becomes("status", "active"):
        return
    if license.status != "active":
        refuse(f"{license.id} is {license.status}, not active", "licenseId")
    if license.expires_at and license.expires_at < change.now:
        refuse(f"{license.id} expired at {license.expires_at}", "licenseId")


person_is_employed = refers_to(
    LicenseAssignment, "person_id", "Person", "The person's status is not terminated.", unless={"status": ("terminated",)}
)


@rule(LicenseAssignment)
async def seat_ends_within_the_license(change: Change[LicenseAssignment]) -> None:
    """expiresAt is after assignedAt and not after the license's own expiresAt."""
    seat = change.record
    if seat.expires_at is None or not change.changed("expires_at"):
        return
    if seat.assigned_at and seat.expires_at <= seat.assigned_at:
        refuse(f"expiresAt {seat.expires_at} is not after assignedAt {seat.assigned_at}", "expiresAt")
    license = await change.tx.get(SoftwareLicense, seat.license_id)
    if license and license.expires_at and seat.expires_at > license.expires_at:
        refuse(f"expiresAt {seat.expires_at} is after the license's own, {license.expires_at}", "expiresAt")


async def seats_taken(license_id: str, tx: Tx, besides: str | None = None) -> int:
    return await tx.count(LicenseAssignment, besides=besides, license_id=license_id, status="active")
