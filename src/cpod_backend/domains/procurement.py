"""The suppliers with whom orders are placed, and the data needed to order, receive and pay."""

from typing import Literal

from cpod_backend.contract.check_digits import is_gs1_number, is_iban
from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, Part, entity
from cpod_backend.contract.patterns import blocked_by, needs, rule_of
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.stamps import round_half_up
from cpod_backend.contract.types import (
    SECRET,
    STORED,
    Annotated,
    Country,
    Currency,
    Date,
    Email,
    Id,
    MinorUnits,
    Pattern,
    Phone,
    Range,
    Size,
    Uri,
    ref,
)

DOMAIN = DomainInfo(
    name="Procurement",
    prefix="procurement",
    standards=(
        "OASIS UBL 2.4 party model",
        "Peppol participant identifiers",
        "ISO 6523",
        "GS1 GLN",
        "D-U-N-S",
        "UNSPSC",
        "ISO 13616 IBAN",
        "ISO 9362 BIC",
        "Incoterms 2020",
        "ISO 20400 sustainable procurement",
    ),
)


class SupplierContact(Part):
    """Sales contact."""

    name: Annotated[str | None, Size(max=200), "Full name."] = None
    email: Annotated[Email | None, "Mail address."] = None
    phone: Annotated[Phone | None, "Phone number."] = None


class SupplierAddress(Part):
    """Address for orders."""

    line1: Annotated[str | None, Size(max=200), "Street and number."] = None
    line2: Annotated[str | None, Size(max=200), "Building, floor or suite."] = None
    city: Annotated[str | None, Size(max=100), "Town."] = None
    region: Annotated[str | None, Size(max=100), "State, province or county."] = None
    postal_code: Annotated[str | None, Size(max=20), "Postal code."] = None
    country: Annotated[Country | None, "Country."] = None


class SupplierIdentifiers(Part):
    """Official numbers."""

    tax_number: Annotated[str | None, Size(max=30), "VAT or other tax number."] = None
    registration_number: Annotated[str | None, Size(max=60), "Number in the register of companies."] = None
    duns_number: Annotated[str | None, Pattern(r"^[0-9]{9}$"), "D-U-N-S number."] = None
    gln_code: Annotated[str | None, Pattern(r"^[0-9]{13}$"), "GS1 Global Location Number."] = None


class SupplierBankAccount(Part):
    """Account to which payments go."""

    holder_name: Annotated[str, Size(max=140), "Account holder."]
    iban: Annotated[str, Pattern(r"^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$"), SECRET, "IBAN; never shown again after it was stored."]
    iban_last_four: Annotated[str | None, STORED, "Part of the IBAN by which to recognize it."] = None
    bic: Annotated[str | None, Pattern(r"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$"), "BIC of the bank."] = None


class SupplierCertification(Part):
    """One certificate or classification."""

    type: Annotated[
        Literal[
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
        ],
        "Scheme or classification.",
    ]
    number: Annotated[str | None, Size(max=120), "Number of the certificate."] = None
    valid_until_date: Annotated[Date | None, "Last day of validity."] = None
    document_object_id: Annotated[Id | None, ref("StorageObject"), "Stored certificate."] = None


class SupplierPerformance(Part):
    """Latest scorecard, each value from 0 to 100."""

    quality_score: Annotated[float | None, Range(0, 100), "Quality of what is delivered."] = None
    delivery_score: Annotated[float | None, Range(0, 100), "On time and in full."] = None
    service_score: Annotated[float | None, Range(0, 100), "Answers and support."] = None
    price_score: Annotated[float | None, Range(0, 100), "Price against the market."] = None
    overall_score: Annotated[float | None, STORED, "Overall score."] = None
    reviewed_date: Annotated[Date | None, "Day of the scorecard."] = None


@entity(
    prefix="sup",
    path="/v1/procurement",
    unique=[("name",), ("supplier_number",), ("peppol_participant",), ("tax_number",)],
    search=["name", "legal_name", "supplier_number", "order_email"],
    expand={
        "vendor": One("vendor_id"),
        "owner": One("owner_id"),
        "categories": One("category_ids"),
        "purchase_orders": Many("PurchaseOrder", "supplier_id"),
        "invoices": Many("Invoice", "supplier_id"),
        "products": Many("Product", "preferred_supplier_id"),
    },
    transitions={
        "status": {
            "registered": ["qualifying", "blocked", "inactive"],
            "qualifying": ["registered", "conditionally_approved", "approved", "blocked", "inactive"],
            "conditionally_approved": ["qualifying", "approved", "suspended", "blocked", "inactive"],
            "approved": ["qualifying", "suspended", "blocked", "inactive"],
            "suspended": ["approved", "blocked", "inactive"],
            "blocked": ["qualifying", "inactive"],
            "inactive": ["registered", "qualifying"],
        }
    },
    example={
        "name": "Northwind Cloud",
        "legalName": "Northwind Cloud Limited",
        "supplierNumber": "S-10442",
        "vendorId": "vnd-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "type": "service_provider",
        "status": "qualifying",
        "categoryIds": ["pcat-01J9ZK3M5Q7R9T1V3X5Z7B9D5J"],
        "unspscCodes": ["81112106"],
        "ownerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "contact": {"name": "Priya Raman", "email": "priya.raman@northwind-cloud.example", "phone": "+442071234567"},
        "orderEmail": "orders@northwind-cloud.example",
        "peppolParticipant": "0088:0614141000012",
        "websiteUrl": "https://www.northwind-cloud.example",
        "address": {"line1": "1 Harbour Yard", "city": "London", "postalCode": "E14 9XX", "country": "GB"},
        "identifiers": {"registrationNumber": "08812345", "glnCode": "0614141000012"},
        "currency": "EUR",
        "paymentTermsDays": 30,
        "paymentMeans": "sepa_credit_transfer",
        "bankAccount": {"holderName": "Northwind Cloud Limited", "iban": "DE89370400440532013000", "bic": "COBADEFFXXX"},
        "leadTimeDays": 5,
        "minimumOrderAmount": 50000,
        "certifications": [{"type": "iso_27001", "number": "IS 712345", "validUntilDate": "2028-05-31"}],
        "performance": {"qualityScore": 91, "deliveryScore": 97, "serviceScore": 84, "reviewedDate": "2026-04-15"},
    },
)
class Supplier(Entity):
    """A source of goods or services that has been qualified for orders; the operational side of a vendor."""

    name: Annotated[str, Size(max=200), "Trading name."]
    legal_name: Annotated[str | None, Size(max=300), "Registered name."] = None
    supplier_number: Annotated[str | None, Size(max=40), "Number in the supplier master."] = None
    vendor_id: Annotated[Id | None, ref("Vendor"), "Vendor record that holds the relationship and contracts."] = None
    type: Annotated[
        Literal[
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
        ],
        "Role in the supply chain.",
    ]
    status: Annotated[
        Literal["registered", "qualifying", "conditionally_approved", "approved", "suspended", "blocked", "inactive"],
        "Qualification; suspended, blocked and inactive suppliers get no orders.",
    ] = "registered"
    status_reason: Annotated[str | None, Size(max=1000), "Why it is suspended, blocked or approved with conditions."] = None
    category_ids: Annotated[list[Id] | None, ref("ProductCategory"), Size(max=100), "Categories for which it is qualified."] = None
    unspsc_codes: Annotated[list[Annotated[str, Pattern(r"^[0-9]{8}$")]] | None, Size(max=100), "UNSPSC codes of what it delivers."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Category buyer in charge."] = None
    contact: Annotated[SupplierContact | None, "Sales contact."] = None
    order_email: Annotated[Email | None, "Mailbox to which orders go."] = None
    peppol_participant: Annotated[
        str | None,
        Pattern(r"^[0-9]{4}:[A-Za-z0-9._~-]+$"),
        Size(max=140),
        "Peppol identifier for electronic orders and invoices, scheme and value.",
    ] = None
    website_url: Annotated[Uri | None, "Public web site."] = None
    address: Annotated[SupplierAddress | None, "Address for orders."] = None
    identifiers: Annotated[SupplierIdentifiers | None, "Official numbers."] = None
    tax_number: Annotated[str | None, STORED, "The taxNumber of identifiers once more; it is held by one supplier only."] = None
    currency: Annotated[Currency | None, "Currency of orders and of minimumOrderAmount."] = None
    payment_terms_days: Annotated[int, Range(0, 365), "Days from invoice to payment."] = 30
    payment_means: Annotated[
        Literal["credit_transfer", "sepa_credit_transfer", "direct_debit", "card", "cheque", "cash", "online_payment"], "How it is paid."
    ] = "credit_transfer"
    bank_account: Annotated[SupplierBankAccount | None, "Account to which payments go."] = None
    incoterm: Annotated[
        Literal["exw", "fca", "fas", "fob", "cfr", "cif", "cpt", "cip", "dap", "dpu", "ddp"] | None, "Usual delivery term."
    ] = None
    lead_time_days: Annotated[int | None, Range(0, 730), "Usual days from order to delivery."] = None
    minimum_order_amount: Annotated[MinorUnits | None, Range(0), "Smallest order accepted."] = None
    certifications: Annotated[
        list[SupplierCertification] | None, Size(max=50), "Certificates and diversity or sustainability classifications, with proof."
    ] = None
    performance: Annotated[SupplierPerformance | None, "Latest scorecard, each value from 0 to 100."] = None


@stamp(Supplier)
def tax_number(change: Change[Supplier]) -> None:
    supplier = change.record
    supplier.tax_number = supplier.identifiers.tax_number if supplier.identifiers else None


@stamp(Supplier)
def iban_last_four(change: Change[Supplier]) -> None:
    account = change.record.bank_account
    if account:
        account.iban_last_four = account.iban[-4:]


@stamp(Supplier)
def overall_score(change: Change[Supplier]) -> None:
    card = change.record.performance
    if card:
        given = [score for score in (card.quality_score, card.delivery_score, card.service_score, card.price_score) if score is not None]
        card.overall_score = round_half_up(sum(given) / len(given), 1) if given else None


restricted_supplier_says_why = needs(
    Supplier,
    "status_reason",
    "A suspended, blocked or conditionally_approved supplier has a statusReason.",
    when={"status": ("suspended", "blocked", "conditionally_approved")},
)


@rule(Supplier)
def approved_supplier_is_identified(change: Change[Supplier]) -> None:
    """An approved supplier has an address with a country, an ownerId and an identifiers.taxNumber or identifiers.registrationNumber."""
    supplier = change.record
    if supplier.status != "approved":
        return
    if supplier.address is None or not supplier.address.country:
        refuse("an approved supplier has an address with a country", "/address/country")
    if supplier.owner_id is None:
        refuse("an approved supplier has an ownerId", "ownerId")
    numbers = supplier.identifiers
    if numbers is None or not (numbers.tax_number or numbers.registration_number):
        refuse("an approved supplier has an identifiers.taxNumber or identifiers.registrationNumber", "identifiers")


minimum_order_has_a_currency = needs(
    Supplier, "currency", "currency is set where minimumOrderAmount is set.", given=("minimum_order_amount",)
)

iban_has_its_check_digits = rule_of(
    Supplier,
    "The check digits of iban are right.",
    lambda supplier: supplier.bank_account is None or is_iban(supplier.bank_account.iban),
    "/bank_account/iban",
)

gln_code_has_its_check_digit = rule_of(
    Supplier,
    "The last digit of glnCode is its GS1 check digit.",
    lambda supplier: not (supplier.identifiers and supplier.identifiers.gln_code) or is_gs1_number(supplier.identifiers.gln_code),
    "/identifiers/gln_code",
)


open_orders_keep_a_supplier = blocked_by(
    Supplier,
    "PurchaseOrder",
    "supplier_id",
    "status does not become inactive or blocked while an order to the supplier is issued, acknowledged or partially_received.",
    becomes={"status": ("inactive", "blocked")},
    when={"status": ("issued", "acknowledged", "partially_received")},
)
