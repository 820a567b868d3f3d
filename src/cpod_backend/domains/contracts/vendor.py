"""Vendors: the third parties behind the contracts, how critical they are and what they have attested."""

from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, Part, entity
from cpod_backend.contract.patterns import acyclic, blocked_by, needs, ordered, rule_of
from cpod_backend.contract.rule import Change, refuse, rule
from cpod_backend.contract.stamps import counted
from cpod_backend.contract.types import COMPUTED, Annotated, Country, Date, Email, Hostname, Id, Pattern, Phone, Size, Uri, ref


class VendorAddress(Part):
    """Registered office."""

    line1: Annotated[str | None, Size(max=200), "Street and number."] = None
    line2: Annotated[str | None, Size(max=200), "Building, floor or suite."] = None
    city: Annotated[str | None, Size(max=100), "Town."] = None
    region: Annotated[str | None, Size(max=100), "State, province or county."] = None
    postal_code: Annotated[str | None, Size(max=20), "Postal code."] = None
    country: Annotated[Country | None, "Country of the address."] = None


class VendorPrimaryContact(Part):
    """Person at the vendor to turn to first."""

    name: Annotated[str | None, Size(max=200), "Full name."] = None
    title: Annotated[str | None, Size(max=120), "Job title."] = None
    email: Annotated[Email | None, "Mail address."] = None
    phone: Annotated[Phone | None, "Phone number."] = None


class VendorAttestation(Part):
    """One certificate or audit report."""

    framework: Annotated[
        Literal[
            "iso_27001",
            "iso_27701",
            "iso_22301",
            "iso_9001",
            "soc1_type2",
            "soc2_type1",
            "soc2_type2",
            "pci_dss",
            "hitrust",
            "fedramp",
            "csa_star",
            "cyber_essentials",
            "other",
        ],
        "Scheme attested.",
    ]
    issuer: Annotated[str | None, Size(max=200), "Auditor or certification body."] = None
    issued_date: Annotated[Date | None, "Day of issue."] = None
    valid_until_date: Annotated[Date | None, "Last day of validity."] = None
    report_object_id: Annotated[Id | None, ref("StorageObject"), "Stored report or certificate."] = None


@entity(
    prefix="vnd",
    path="/v1/contracts/vendors",
    unique=[("name",), ("lei_code",)],
    search=["name", "legal_name", "domain", "registration_number"],
    expand={
        "owner": One("owner_id"),
        "parent_vendor": One("parent_vendor_id"),
        "contracts": Many("Contract", "vendor_id"),
        "suppliers": Many("Supplier", "vendor_id"),
    },
    transitions={
        "status": {
            "prospect": ["onboarding", "active", "inactive"],
            "onboarding": ["active", "inactive"],
            "active": ["suspended", "offboarding", "inactive"],
            "suspended": ["active", "offboarding", "inactive"],
            "offboarding": ["active", "inactive"],
            "inactive": ["onboarding", "active"],
        }
    },
    example={
        "name": "Northwind Cloud",
        "legalName": "Northwind Cloud Limited",
        "type": "cloud_provider",
        "segment": "strategic",
        "criticality": "high",
        "riskRating": "medium",
        "lastAssessmentDate": "2026-02-10",
        "nextAssessmentDate": "2027-02-10",
        "websiteUrl": "https://www.northwind-cloud.example",
        "domain": "northwind-cloud.example",
        "country": "GB",
        "registrationNumber": "08812345",
        "taxNumber": "GB123456789",
        "address": {"line1": "1 Harbour Yard", "city": "London", "postalCode": "E14 9XX", "country": "GB"},
        "primaryContact": {
            "name": "Priya Raman",
            "title": "Key Account Director",
            "email": "priya.raman@northwind-cloud.example",
            "phone": "+442071234567",
        },
        "ownerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "dataAccessLevel": "confidential",
        "isSubprocessor": True,
        "attestations": [
            {"framework": "iso_27001", "issuer": "BSI", "issuedDate": "2025-06-01", "validUntilDate": "2028-05-31"},
            {"framework": "soc2_type2", "issuer": "Hartmann & Cole LLP", "issuedDate": "2026-01-15"},
        ],
    },
)
class Vendor(Entity):
    """A third party with whom the organization has, had or prepares a commercial relationship."""

    name: Annotated[str, Size(max=200), "Name under which the vendor is commonly known."]
    legal_name: Annotated[str | None, Size(max=300), "Name in the register of companies."] = None
    type: Annotated[
        Literal[
            "software",
            "cloud_provider",
            "hardware",
            "professional_services",
            "managed_services",
            "telecom",
            "staffing",
            "facilities",
            "financial_services",
            "data_provider",
            "reseller",
            "other",
        ],
        "Main kind of goods or services delivered.",
    ]
    status: Annotated[
        Literal["prospect", "onboarding", "active", "suspended", "offboarding", "inactive"],
        "Where the relationship stands in the third-party lifecycle.",
    ] = "active"
    segment: Annotated[Literal["strategic", "preferred", "approved", "transactional"], "Place in the vendor segmentation."] = "approved"
    criticality: Annotated[Literal["low", "medium", "high", "critical"], "How badly the business would suffer if the vendor failed."] = (
        "medium"
    )
    risk_rating: Annotated[
        Literal["low", "medium", "high", "critical"] | None, "Residual risk found by the latest third-party risk assessment."
    ] = None
    last_assessment_date: Annotated[Date | None, "Day of the latest third-party risk assessment."] = None
    next_assessment_date: Annotated[Date | None, "Day by which the next assessment is due."] = None
    website_url: Annotated[Uri | None, "Public web site."] = None
    domain: Annotated[Hostname | None, "Internet domain that identifies the vendor in mail and logs."] = None
    country: Annotated[Country | None, "Country of registration."] = None
    registration_number: Annotated[str | None, Size(max=60), "Number in the register of companies of that country."] = None
    lei_code: Annotated[str | None, Pattern(r"^[A-Z0-9]{18}[0-9]{2}$"), "Legal Entity Identifier, 20 characters."] = None
    tax_number: Annotated[str | None, Size(max=30), "VAT or other tax number."] = None
    address: Annotated[VendorAddress | None, "Registered office."] = None
    primary_contact: Annotated[VendorPrimaryContact | None, "Person at the vendor to turn to first."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Person inside the organization who answers for the relationship."] = None
    parent_vendor_id: Annotated[Id | None, ref("Vendor"), "Group company to which this vendor belongs."] = None
    data_access_level: Annotated[
        Literal["none", "public", "internal", "confidential", "restricted"],
        "Highest class of the organization's data that the vendor can reach.",
    ] = "none"
    is_subprocessor: Annotated[bool, "True where the vendor processes personal data on the organization's behalf."] = False
    attestations: Annotated[list[VendorAttestation] | None, Size(max=50), "Certificates and audit reports the vendor has shown."] = None
    active_contract_count: Annotated[int, COMPUTED, "Contracts in force with the vendor."] = 0
    notes: Annotated[str | None, Size(max=5000), "Free remarks."] = None


active_contract_count = counted(Vendor, "active_contract_count", "Contract", by="vendor_id", when={"status": ("active",)})

vendors_form_a_tree = acyclic(Vendor, "parent_vendor_id", "parentVendorId is neither the vendor itself nor one of its descendants.")

next_assessment_follows_the_last = ordered(
    Vendor,
    "last_assessment_date",
    "next_assessment_date",
    "nextAssessmentDate is after lastAssessmentDate where both are set.",
    strict=True,
)

critical_vendor_has_an_owner = needs(
    Vendor, "owner_id", "A vendor whose criticality is critical has an ownerId.", when={"criticality": ("critical",)}
)

subprocessor_has_access_to_data = rule_of(
    Vendor,
    "isSubprocessor true goes with a dataAccessLevel of internal, confidential or restricted.",
    lambda vendor: not vendor.is_subprocessor or vendor.data_access_level in ("internal", "confidential", "restricted"),
    "data_access_level",
)

active_contracts_keep_a_vendor = blocked_by(
    Vendor,
    "Contract",
    "vendor_id",
    "status does not become inactive while a Contract of the vendor is active.",
    becomes={"status": ("inactive",)},
    when={"status": ("active",)},
)


@rule(Vendor)
def attestations_end_after_they_are_issued(change: Change[Vendor]) -> None:
    """In each attestation validUntilDate is not before issuedDate."""
    for index, shown in enumerate(change.record.attestations or ()):
        if shown.issued_date and shown.valid_until_date and shown.valid_until_date < shown.issued_date:
            refuse(
                f"validUntilDate {shown.valid_until_date} is before issuedDate {shown.issued_date}", f"/attestations/{index}/validUntilDate"
            )
