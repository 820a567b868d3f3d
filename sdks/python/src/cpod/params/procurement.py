# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The suppliers with whom orders are placed, and the data needed to order, receive and pay. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from cpod._core.listing import IntegerRange
from cpod._core.typed import Required, TypedDict
from cpod.models.procurement import (
    SupplierCertificationType,
    SupplierIncoterm,
    SupplierPaymentMeans,
    SupplierStatus,
    SupplierType,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

SupplierSort = Literal[
    EntitySort,
    "name",
    "legal_name",
    "supplier_number",
    "vendor_id",
    "type",
    "status",
    "status_reason",
    "owner_id",
    "order_email",
    "peppol_participant",
    "website_url",
    "tax_number",
    "currency",
    "payment_terms_days",
    "payment_means",
    "incoterm",
    "lead_time_days",
    "minimum_order_amount",
    "-name",
    "-legal_name",
    "-supplier_number",
    "-vendor_id",
    "-type",
    "-status",
    "-status_reason",
    "-owner_id",
    "-order_email",
    "-peppol_participant",
    "-website_url",
    "-tax_number",
    "-currency",
    "-payment_terms_days",
    "-payment_means",
    "-incoterm",
    "-lead_time_days",
    "-minimum_order_amount",
]
SupplierRelation = Literal["vendor", "owner", "categories", "purchase_orders", "invoices", "products"]
SupplierMember = Literal[
    EntityMember,
    "name",
    "legal_name",
    "supplier_number",
    "vendor_id",
    "type",
    "status",
    "status_reason",
    "category_ids",
    "unspsc_codes",
    "owner_id",
    "contact",
    "order_email",
    "peppol_participant",
    "website_url",
    "address",
    "identifiers",
    "tax_number",
    "currency",
    "payment_terms_days",
    "payment_means",
    "bank_account",
    "incoterm",
    "lead_time_days",
    "minimum_order_amount",
    "certifications",
    "performance",
]
SupplierFilterable = Literal[
    EntityFilterable,
    "name",
    "legal_name",
    "supplier_number",
    "vendor_id",
    "type",
    "status",
    "status_reason",
    "category_ids",
    "unspsc_codes",
    "owner_id",
    "order_email",
    "peppol_participant",
    "website_url",
    "tax_number",
    "currency",
    "payment_terms_days",
    "payment_means",
    "incoterm",
    "lead_time_days",
    "minimum_order_amount",
]


class SupplierCreate(EntityInput, total=False):
    """What a client gives to create a Supplier."""

    name: Required[str]
    """Trading name."""
    legal_name: str | None
    """Registered name."""
    supplier_number: str | None
    """Number in the supplier master."""
    vendor_id: str | None
    """Vendor record that holds the relationship and contracts. Id of Vendor."""
    type: Required[SupplierType]
    """Role in the supply chain."""
    status: SupplierStatus
    """Qualification; suspended, blocked and inactive suppliers get no orders."""
    status_reason: str | None
    """Why it is suspended, blocked or approved with conditions."""
    category_ids: Sequence[str] | None
    """Categories for which it is qualified."""
    unspsc_codes: Sequence[str] | None
    """UNSPSC codes of what it delivers."""
    owner_id: str | None
    """Category buyer in charge. Id of Person."""
    contact: SupplierContactInput | None
    """Sales contact."""
    order_email: str | None
    """Mailbox to which orders go."""
    peppol_participant: str | None
    """Peppol identifier for electronic orders and invoices, scheme and value."""
    website_url: str | None
    """Public web site."""
    address: SupplierAddressInput | None
    """Address for orders."""
    identifiers: SupplierIdentifiersInput | None
    """Official numbers."""
    currency: str | None
    """Currency of orders and of minimumOrderAmount."""
    payment_terms_days: int
    """Days from invoice to payment."""
    payment_means: SupplierPaymentMeans
    """How it is paid."""
    bank_account: SupplierBankAccountInput | None
    """Account to which payments go."""
    incoterm: SupplierIncoterm | None
    """Usual delivery term."""
    lead_time_days: int | None
    """Usual days from order to delivery."""
    minimum_order_amount: int | None
    """Smallest order accepted. In minor units of the currency, such as cents."""
    certifications: Sequence[SupplierCertificationInput] | None
    """Certificates and diversity or sustainability classifications, with proof."""
    performance: SupplierPerformanceInput | None
    """Latest scorecard, each value from 0 to 100."""


class SupplierContactInput(TypedDict, total=False):
    """Sales contact."""

    name: str | None
    """Full name."""
    email: str | None
    """Mail address."""
    phone: str | None
    """Phone number."""


class SupplierAddressInput(TypedDict, total=False):
    """Address for orders."""

    line1: str | None
    """Street and number."""
    line2: str | None
    """Building, floor or suite."""
    city: str | None
    """Town."""
    region: str | None
    """State, province or county."""
    postal_code: str | None
    """Postal code."""
    country: str | None
    """Country."""


class SupplierIdentifiersInput(TypedDict, total=False):
    """Official numbers."""

    tax_number: str | None
    """VAT or other tax number."""
    registration_number: str | None
    """Number in the register of companies."""
    duns_number: str | None
    """D-U-N-S number."""
    gln_code: str | None
    """GS1 Global Location Number."""


class SupplierBankAccountInput(TypedDict, total=False):
    """Account to which payments go. The server sets ibanLastFour: leave it out when sending back what was read."""

    holder_name: Required[str]
    """Account holder."""
    iban: Required[str]
    """IBAN; never shown again after it was stored."""
    bic: str | None
    """BIC of the bank."""


class SupplierCertificationInput(TypedDict, total=False):
    """One certificate or classification."""

    type: Required[SupplierCertificationType]
    """Scheme or classification."""
    number: str | None
    """Number of the certificate."""
    valid_until_date: date | None
    """Last day of validity."""
    document_object_id: str | None
    """Stored certificate. Id of StorageObject."""


class SupplierPerformanceInput(TypedDict, total=False):
    """Latest scorecard, each value from 0 to 100. The server sets overallScore: leave it out when sending back
    what was read."""

    quality_score: float | None
    """Quality of what is delivered."""
    delivery_score: float | None
    """On time and in full."""
    service_score: float | None
    """Answers and support."""
    price_score: float | None
    """Price against the market."""
    reviewed_date: date | None
    """Day of the scorecard."""


class SupplierUpdate(EntityInput, total=False):
    """The fields of a Supplier to change; null clears an optional one."""

    name: str
    """Trading name."""
    legal_name: str | None
    """Registered name."""
    supplier_number: str | None
    """Number in the supplier master."""
    vendor_id: str | None
    """Vendor record that holds the relationship and contracts. Id of Vendor."""
    type: SupplierType
    """Role in the supply chain."""
    status: SupplierStatus
    """Qualification; suspended, blocked and inactive suppliers get no orders."""
    status_reason: str | None
    """Why it is suspended, blocked or approved with conditions."""
    category_ids: Sequence[str] | None
    """Categories for which it is qualified."""
    unspsc_codes: Sequence[str] | None
    """UNSPSC codes of what it delivers."""
    owner_id: str | None
    """Category buyer in charge. Id of Person."""
    contact: SupplierContactInput | None
    """Sales contact."""
    order_email: str | None
    """Mailbox to which orders go."""
    peppol_participant: str | None
    """Peppol identifier for electronic orders and invoices, scheme and value."""
    website_url: str | None
    """Public web site."""
    address: SupplierAddressInput | None
    """Address for orders."""
    identifiers: SupplierIdentifiersInput | None
    """Official numbers."""
    currency: str | None
    """Currency of orders and of minimumOrderAmount."""
    payment_terms_days: int
    """Days from invoice to payment."""
    payment_means: SupplierPaymentMeans
    """How it is paid."""
    bank_account: SupplierBankAccountInput | None
    """Account to which payments go."""
    incoterm: SupplierIncoterm | None
    """Usual delivery term."""
    lead_time_days: int | None
    """Usual days from order to delivery."""
    minimum_order_amount: int | None
    """Smallest order accepted. In minor units of the currency, such as cents."""
    certifications: Sequence[SupplierCertificationInput] | None
    """Certificates and diversity or sustainability classifications, with proof."""
    performance: SupplierPerformanceInput | None
    """Latest scorecard, each value from 0 to 100."""


class SupplierList(EntityList, total=False):
    """What a list of Supplier records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    legal_name: str | Sequence[str]
    """One of these."""
    supplier_number: str | Sequence[str]
    """One of these."""
    vendor_id: str | Sequence[str]
    """One of these."""
    type: SupplierType | Sequence[SupplierType]
    """One of these."""
    status: SupplierStatus | Sequence[SupplierStatus]
    """One of these."""
    status_reason: str | Sequence[str]
    """One of these."""
    category_ids: str | Sequence[str]
    """Contains one of these."""
    unspsc_codes: str | Sequence[str]
    """Contains one of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    order_email: str | Sequence[str]
    """One of these."""
    peppol_participant: str | Sequence[str]
    """One of these."""
    website_url: str | Sequence[str]
    """One of these."""
    tax_number: str | Sequence[str]
    """One of these."""
    currency: str | Sequence[str]
    """One of these."""
    payment_terms_days: IntegerRange
    """Compared."""
    payment_means: SupplierPaymentMeans | Sequence[SupplierPaymentMeans]
    """One of these."""
    incoterm: SupplierIncoterm | Sequence[SupplierIncoterm]
    """One of these."""
    lead_time_days: IntegerRange
    """Compared."""
    minimum_order_amount: IntegerRange
    """Compared."""
    sort: SupplierSort | Sequence[SupplierSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: SupplierRelation | Sequence[SupplierRelation]
    """Related records that come along."""
    fields: SupplierMember | Sequence[SupplierMember]
    """The only members that are wanted."""
    exists: SupplierFilterable | Sequence[SupplierFilterable]
    """Members that have a value."""
    missing: SupplierFilterable | Sequence[SupplierFilterable]
    """Members that have none."""
