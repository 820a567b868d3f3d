# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The suppliers with whom orders are placed, and the data needed to order, receive and pay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded, Model
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import date

    from cpod.models.catalog import Product, ProductCategory
    from cpod.models.contracts import Vendor
    from cpod.models.finance import Invoice, PurchaseOrder
    from cpod.models.people import Person

SupplierType = Literal[
    "manufacturer",
    "distributor",
    "wholesaler",
    "reseller",
    "service_provider",
    "contractor",
    "subcontractor",
    "freelancer",
    "utility",
    "government",
    "other",
]
SupplierStatus = Literal[
    "registered", "qualifying", "conditionally_approved", "approved", "suspended", "blocked", "inactive"
]
SupplierPaymentMeans = Literal[
    "credit_transfer", "sepa_credit_transfer", "direct_debit", "card", "cheque", "cash", "online_payment"
]
SupplierIncoterm = Literal["exw", "fca", "fas", "fob", "cfr", "cif", "cpt", "cip", "dap", "dpu", "ddp"]
SupplierCertificationType = Literal[
    "iso_9001",
    "iso_14001",
    "iso_45001",
    "iso_27001",
    "iso_50001",
    "sa_8000",
    "ecovadis",
    "b_corp",
    "small_business",
    "minority_owned",
    "women_owned",
    "veteran_owned",
    "disability_owned",
    "social_enterprise",
    "other",
]


class Supplier(Entity):
    """A source of goods or services that has been qualified for orders; the operational side of a vendor."""

    name: str
    """Trading name."""
    legal_name: str | None
    """Registered name."""
    supplier_number: str | None
    """Number in the supplier master."""
    vendor_id: str | None
    """Vendor record that holds the relationship and contracts. Id of Vendor."""
    type: SupplierType | str
    """Role in the supply chain."""
    status: SupplierStatus | str
    """Qualification; suspended, blocked and inactive suppliers get no orders."""
    status_reason: str | None
    """Why it is suspended, blocked or approved with conditions."""
    category_ids: list[str] | None
    """Categories for which it is qualified."""
    unspsc_codes: list[str] | None
    """UNSPSC codes of what it delivers."""
    owner_id: str | None
    """Category buyer in charge. Id of Person."""
    contact: SupplierContact | None
    """Sales contact."""
    order_email: str | None
    """Mailbox to which orders go."""
    peppol_participant: str | None
    """Peppol identifier for electronic orders and invoices, scheme and value."""
    website_url: str | None
    """Public web site."""
    address: SupplierAddress | None
    """Address for orders."""
    identifiers: SupplierIdentifiers | None
    """Official numbers."""
    tax_number: str | None
    """The taxNumber of identifiers once more; it is held by one supplier only."""
    currency: str | None
    """Currency of orders and of minimumOrderAmount."""
    payment_terms_days: int
    """Days from invoice to payment."""
    payment_means: SupplierPaymentMeans | str
    """How it is paid."""
    bank_account: SupplierBankAccount | None
    """Account to which payments go."""
    incoterm: SupplierIncoterm | str | None
    """Usual delivery term."""
    lead_time_days: int | None
    """Usual days from order to delivery."""
    minimum_order_amount: int | None
    """Smallest order accepted. In minor units of the currency, such as cents."""
    certifications: list[SupplierCertification] | None
    """Certificates and diversity or sustainability classifications, with proof."""
    performance: SupplierPerformance | None
    """Latest scorecard, each value from 0 to 100."""
    vendor: Expanded[Vendor | None]
    """Only with `expand=vendor`."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    categories: Expanded[list[ProductCategory]]
    """Only with `expand=categories`."""
    purchase_orders: Expanded[list[PurchaseOrder]]
    """Only with `expand=purchaseOrders`."""
    invoices: Expanded[list[Invoice]]
    """Only with `expand=invoices`."""
    products: Expanded[list[Product]]
    """Only with `expand=products`."""


class SupplierContact(Model):
    """Sales contact."""

    name: str | None
    """Full name."""
    email: str | None
    """Mail address."""
    phone: str | None
    """Phone number."""


class SupplierAddress(Model):
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


class SupplierIdentifiers(Model):
    """Official numbers."""

    tax_number: str | None
    """VAT or other tax number."""
    registration_number: str | None
    """Number in the register of companies."""
    duns_number: str | None
    """D-U-N-S number."""
    gln_code: str | None
    """GS1 Global Location Number."""


class SupplierBankAccount(Model):
    """Account to which payments go."""

    holder_name: str
    """Account holder."""
    iban_last_four: str | None
    """Part of the IBAN by which to recognize it."""
    bic: str | None
    """BIC of the bank."""


class SupplierCertification(Model):
    """One certificate or classification."""

    type: SupplierCertificationType | str
    """Scheme or classification."""
    number: str | None
    """Number of the certificate."""
    valid_until_date: date | None
    """Last day of validity."""
    document_object_id: str | None
    """Stored certificate. Id of StorageObject."""


class SupplierPerformance(Model):
    """Latest scorecard, each value from 0 to 100."""

    quality_score: float | None
    """Quality of what is delivered."""
    delivery_score: float | None
    """On time and in full."""
    service_score: float | None
    """Answers and support."""
    price_score: float | None
    """Price against the market."""
    overall_score: float | None
    """Overall score."""
    reviewed_date: date | None
    """Day of the scorecard."""
