# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Third parties the organization buys from, the agreements it holds with them and the duties those agreements create."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded, Model
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import date, datetime

    from cpod.models.org import Department
    from cpod.models.people import Person
    from cpod.models.procurement import Supplier
    from cpod.models.risk import RiskItem

ContractType = Literal[
    "master_service_agreement",
    "statement_of_work",
    "order_form",
    "subscription",
    "license",
    "maintenance",
    "service_level_agreement",
    "data_processing_agreement",
    "nda",
    "purchase",
    "lease",
    "consulting",
    "reseller",
    "amendment",
    "other",
]
ContractStatus = Literal[
    "draft", "in_review", "negotiation", "pending_signature", "active", "expired", "terminated", "cancelled"
]
ContractTermType = Literal["fixed", "auto_renewing", "evergreen"]
ContractBillingFrequency = Literal[
    "one_time", "monthly", "quarterly", "semi_annual", "annual", "milestone", "usage_based"
]
ContractTerminationReason = Literal[
    "convenience",
    "vendor_breach",
    "own_breach",
    "mutual_agreement",
    "non_renewal",
    "insolvency",
    "change_of_control",
    "regulatory",
    "replaced",
    "other",
]
VendorType = Literal[
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
]
VendorStatus = Literal["prospect", "onboarding", "active", "suspended", "offboarding", "inactive"]
VendorSegment = Literal["strategic", "preferred", "approved", "transactional"]
VendorCriticality = Literal["low", "medium", "high", "critical"]
VendorRiskRating = Literal["low", "medium", "high", "critical"]
VendorDataAccessLevel = Literal["none", "public", "internal", "confidential", "restricted"]
VendorAttestationFramework = Literal[
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
]
ContractObligationType = Literal[
    "payment",
    "delivery",
    "reporting",
    "service_level",
    "compliance",
    "data_protection",
    "security",
    "confidentiality",
    "audit",
    "insurance",
    "record_keeping",
    "notice",
    "termination_assistance",
    "other",
]
ContractObligationObligor = Literal["organization", "vendor", "both"]
ContractObligationCriticality = Literal["low", "medium", "high", "critical"]
ContractObligationStatus = Literal["pending", "in_progress", "fulfilled", "waived", "breached"]
ContractObligationFrequency = Literal["one_time", "weekly", "monthly", "quarterly", "semi_annual", "annual", "on_event"]


class Contract(Entity):
    """An agreement with a vendor: its terms, value, dates and place in a chain of master agreement, orders and
    renewals."""

    contract_number: str | None
    """Number in the contract register."""
    title: str
    """Title of the agreement."""
    description: str | None
    """Subject matter and scope."""
    type: ContractType | str
    """Kind of agreement."""
    status: ContractStatus | str
    """Stage of the contract lifecycle; cancelled means it was never signed."""
    vendor_id: str
    """Counterparty. Id of Vendor."""
    parent_contract_id: str | None
    """Master agreement under which this one stands, or the agreement it amends. Id of Contract."""
    renewed_from_contract_id: str | None
    """Agreement that this one continues. Id of Contract."""
    owner_id: str | None
    """Business owner who answers for the agreement. Id of Person."""
    department_id: str | None
    """Department that benefits and pays. Id of Department."""
    signed_date: date | None
    """Day of the last signature."""
    effective_date: date | None
    """Day from which the terms bind."""
    end_date: date | None
    """Last day of the current term."""
    term_type: ContractTermType | str
    """Whether the term ends, renews by itself or runs until notice."""
    renewal_term_months: int | None
    """Length of each automatic renewal."""
    notice_period_days: int | None
    """Notice to give before the end of the term."""
    notice_deadline_date: date | None
    """Last day on which notice can be given."""
    total_value: int | None
    """Total contract value over the current term. In minor units of the currency, such as cents."""
    annual_value: int | None
    """Value of one contract year. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of the values."""
    billing_frequency: ContractBillingFrequency | str | None
    """How often the vendor invoices."""
    governing_law: str | None
    """Law chosen for the agreement."""
    signed_copy_object_id: str | None
    """Stored copy with all signatures. Id of StorageObject."""
    termination_date: date | None
    """Day on which an early end takes effect."""
    termination_reason: ContractTerminationReason | str | None
    """Ground for the early end."""
    vendor: Expanded[Vendor | None]
    """Only with `expand=vendor`."""
    parent_contract: Expanded[Contract | None]
    """Only with `expand=parentContract`."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    department: Expanded[Department | None]
    """Only with `expand=department`."""
    obligations: Expanded[list[ContractObligation]]
    """Only with `expand=obligations`."""
    child_contracts: Expanded[list[Contract]]
    """Only with `expand=childContracts`."""


class Vendor(Entity):
    """A third party with whom the organization has, had or prepares a commercial relationship."""

    name: str
    """Name under which the vendor is commonly known."""
    legal_name: str | None
    """Name in the register of companies."""
    type: VendorType | str
    """Main kind of goods or services delivered."""
    status: VendorStatus | str
    """Where the relationship stands in the third-party lifecycle."""
    segment: VendorSegment | str
    """Place in the vendor segmentation."""
    criticality: VendorCriticality | str
    """How badly the business would suffer if the vendor failed."""
    risk_rating: VendorRiskRating | str | None
    """Residual risk found by the latest third-party risk assessment."""
    last_assessment_date: date | None
    """Day of the latest third-party risk assessment."""
    next_assessment_date: date | None
    """Day by which the next assessment is due."""
    website_url: str | None
    """Public web site."""
    domain: str | None
    """Internet domain that identifies the vendor in mail and logs."""
    country: str | None
    """Country of registration."""
    registration_number: str | None
    """Number in the register of companies of that country."""
    lei_code: str | None
    """Legal Entity Identifier, 20 characters."""
    tax_number: str | None
    """VAT or other tax number."""
    address: VendorAddress | None
    """Registered office."""
    primary_contact: VendorPrimaryContact | None
    """Person at the vendor to turn to first."""
    owner_id: str | None
    """Person inside the organization who answers for the relationship. Id of Person."""
    parent_vendor_id: str | None
    """Group company to which this vendor belongs. Id of Vendor."""
    data_access_level: VendorDataAccessLevel | str
    """Highest class of the organization's data that the vendor can reach."""
    is_subprocessor: bool
    """True where the vendor processes personal data on the organization's behalf."""
    attestations: list[VendorAttestation] | None
    """Certificates and audit reports the vendor has shown."""
    active_contract_count: int
    """Contracts in force with the vendor."""
    notes: str | None
    """Free remarks."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    parent_vendor: Expanded[Vendor | None]
    """Only with `expand=parentVendor`."""
    contracts: Expanded[list[Contract]]
    """Only with `expand=contracts`."""
    suppliers: Expanded[list[Supplier]]
    """Only with `expand=suppliers`."""


class VendorAddress(Model):
    """Registered office."""

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
    """Country of the address."""


class VendorPrimaryContact(Model):
    """Person at the vendor to turn to first."""

    name: str | None
    """Full name."""
    title: str | None
    """Job title."""
    email: str | None
    """Mail address."""
    phone: str | None
    """Phone number."""


class VendorAttestation(Model):
    """One certificate or audit report."""

    framework: VendorAttestationFramework | str
    """Scheme attested."""
    issuer: str | None
    """Auditor or certification body."""
    issued_date: date | None
    """Day of issue."""
    valid_until_date: date | None
    """Last day of validity."""
    report_object_id: str | None
    """Stored report or certificate. Id of StorageObject."""


class ContractObligation(Entity):
    """A duty that a contract lays on one of its parties, followed until it is fulfilled or given up."""

    contract_id: str
    """Agreement that contains the duty. Id of Contract."""
    title: str
    """Short name of the duty."""
    description: str | None
    """What has to be done and what counts as done."""
    type: ContractObligationType | str
    """Kind of duty."""
    obligor: ContractObligationObligor | str
    """Party that owes it."""
    clause_reference: str | None
    """Clause that states it, such as 7.2(b)."""
    owner_id: str | None
    """Person who performs the duty or checks that the vendor does. Id of Person."""
    criticality: ContractObligationCriticality | str
    """Harm done by a breach."""
    status: ContractObligationStatus | str
    """State of the current occurrence."""
    frequency: ContractObligationFrequency | str
    """How often the duty falls due."""
    trigger_event: str | None
    """Event that makes the duty due where frequency is on_event."""
    due_date: date | None
    """Due day of the current occurrence."""
    next_due_date: date | None
    """Due day of the occurrence after this one."""
    reminder_days: int
    """Days before dueDate at which the owner is reminded."""
    is_overdue: bool
    """Whether the duty is late."""
    survives_termination: bool
    """True where the duty outlives the contract."""
    penalty_amount: int | None
    """Sum owed for a breach, such as a service credit or liquidated damages. In minor units of the currency, such
    as cents."""
    currency: str | None
    """Currency of penaltyAmount."""
    fulfilled_at: datetime | None
    """When the current occurrence was fulfilled."""
    fulfilled_by_id: str | None
    """Person who fulfilled the duty or confirmed it. Id of Person."""
    evidence_object_ids: list[str] | None
    """Stored proof of fulfilment."""
    waiver_reason: str | None
    """Why the duty was given up, and by whom."""
    risk_item_id: str | None
    """Risk that tracks a possible or actual breach. Id of RiskItem."""
    notes: str | None
    """Free remarks."""
    contract: Expanded[Contract | None]
    """Only with `expand=contract`."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    fulfilled_by: Expanded[Person | None]
    """Only with `expand=fulfilledBy`."""
    risk_item: Expanded[RiskItem | None]
    """Only with `expand=riskItem`."""
