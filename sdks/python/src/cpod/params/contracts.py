# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Third parties the organization buys from, the agreements it holds with them and the duties those agreements create. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from cpod._core.listing import DateRange, IntegerRange, TimeRange
from cpod._core.typed import Required, TypedDict
from cpod.models.contracts import (
    ContractBillingFrequency,
    ContractObligationCriticality,
    ContractObligationFrequency,
    ContractObligationObligor,
    ContractObligationStatus,
    ContractObligationType,
    ContractStatus,
    ContractTerminationReason,
    ContractTermType,
    ContractType,
    VendorAttestationFramework,
    VendorCriticality,
    VendorDataAccessLevel,
    VendorRiskRating,
    VendorSegment,
    VendorStatus,
    VendorType,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

ContractSort = Literal[
    EntitySort,
    "contract_number",
    "title",
    "description",
    "type",
    "status",
    "vendor_id",
    "parent_contract_id",
    "renewed_from_contract_id",
    "owner_id",
    "department_id",
    "signed_date",
    "effective_date",
    "end_date",
    "term_type",
    "renewal_term_months",
    "notice_period_days",
    "notice_deadline_date",
    "total_value",
    "annual_value",
    "currency",
    "billing_frequency",
    "governing_law",
    "signed_copy_object_id",
    "termination_date",
    "termination_reason",
    "-contract_number",
    "-title",
    "-description",
    "-type",
    "-status",
    "-vendor_id",
    "-parent_contract_id",
    "-renewed_from_contract_id",
    "-owner_id",
    "-department_id",
    "-signed_date",
    "-effective_date",
    "-end_date",
    "-term_type",
    "-renewal_term_months",
    "-notice_period_days",
    "-notice_deadline_date",
    "-total_value",
    "-annual_value",
    "-currency",
    "-billing_frequency",
    "-governing_law",
    "-signed_copy_object_id",
    "-termination_date",
    "-termination_reason",
]
ContractRelation = Literal["vendor", "parent_contract", "owner", "department", "obligations", "child_contracts"]
ContractMember = Literal[
    EntityMember,
    "contract_number",
    "title",
    "description",
    "type",
    "status",
    "vendor_id",
    "parent_contract_id",
    "renewed_from_contract_id",
    "owner_id",
    "department_id",
    "signed_date",
    "effective_date",
    "end_date",
    "term_type",
    "renewal_term_months",
    "notice_period_days",
    "notice_deadline_date",
    "total_value",
    "annual_value",
    "currency",
    "billing_frequency",
    "governing_law",
    "signed_copy_object_id",
    "termination_date",
    "termination_reason",
]
ContractFilterable = Literal[
    EntityFilterable,
    "contract_number",
    "title",
    "description",
    "type",
    "status",
    "vendor_id",
    "parent_contract_id",
    "renewed_from_contract_id",
    "owner_id",
    "department_id",
    "signed_date",
    "effective_date",
    "end_date",
    "term_type",
    "renewal_term_months",
    "notice_period_days",
    "notice_deadline_date",
    "total_value",
    "annual_value",
    "currency",
    "billing_frequency",
    "governing_law",
    "signed_copy_object_id",
    "termination_date",
    "termination_reason",
]
VendorSort = Literal[
    EntitySort,
    "name",
    "legal_name",
    "type",
    "status",
    "segment",
    "criticality",
    "risk_rating",
    "last_assessment_date",
    "next_assessment_date",
    "website_url",
    "domain",
    "country",
    "registration_number",
    "lei_code",
    "tax_number",
    "owner_id",
    "parent_vendor_id",
    "data_access_level",
    "is_subprocessor",
    "notes",
    "-name",
    "-legal_name",
    "-type",
    "-status",
    "-segment",
    "-criticality",
    "-risk_rating",
    "-last_assessment_date",
    "-next_assessment_date",
    "-website_url",
    "-domain",
    "-country",
    "-registration_number",
    "-lei_code",
    "-tax_number",
    "-owner_id",
    "-parent_vendor_id",
    "-data_access_level",
    "-is_subprocessor",
    "-notes",
]
VendorRelation = Literal["owner", "parent_vendor", "contracts", "suppliers"]
VendorMember = Literal[
    EntityMember,
    "name",
    "legal_name",
    "type",
    "status",
    "segment",
    "criticality",
    "risk_rating",
    "last_assessment_date",
    "next_assessment_date",
    "website_url",
    "domain",
    "country",
    "registration_number",
    "lei_code",
    "tax_number",
    "address",
    "primary_contact",
    "owner_id",
    "parent_vendor_id",
    "data_access_level",
    "is_subprocessor",
    "attestations",
    "active_contract_count",
    "notes",
]
VendorFilterable = Literal[
    EntityFilterable,
    "name",
    "legal_name",
    "type",
    "status",
    "segment",
    "criticality",
    "risk_rating",
    "last_assessment_date",
    "next_assessment_date",
    "website_url",
    "domain",
    "country",
    "registration_number",
    "lei_code",
    "tax_number",
    "owner_id",
    "parent_vendor_id",
    "data_access_level",
    "is_subprocessor",
    "notes",
]
ContractObligationSort = Literal[
    EntitySort,
    "contract_id",
    "title",
    "description",
    "type",
    "obligor",
    "clause_reference",
    "owner_id",
    "criticality",
    "status",
    "frequency",
    "trigger_event",
    "due_date",
    "next_due_date",
    "reminder_days",
    "survives_termination",
    "penalty_amount",
    "currency",
    "fulfilled_at",
    "fulfilled_by_id",
    "waiver_reason",
    "risk_item_id",
    "notes",
    "-contract_id",
    "-title",
    "-description",
    "-type",
    "-obligor",
    "-clause_reference",
    "-owner_id",
    "-criticality",
    "-status",
    "-frequency",
    "-trigger_event",
    "-due_date",
    "-next_due_date",
    "-reminder_days",
    "-survives_termination",
    "-penalty_amount",
    "-currency",
    "-fulfilled_at",
    "-fulfilled_by_id",
    "-waiver_reason",
    "-risk_item_id",
    "-notes",
]
ContractObligationRelation = Literal["contract", "owner", "fulfilled_by", "risk_item"]
ContractObligationMember = Literal[
    EntityMember,
    "contract_id",
    "title",
    "description",
    "type",
    "obligor",
    "clause_reference",
    "owner_id",
    "criticality",
    "status",
    "frequency",
    "trigger_event",
    "due_date",
    "next_due_date",
    "reminder_days",
    "is_overdue",
    "survives_termination",
    "penalty_amount",
    "currency",
    "fulfilled_at",
    "fulfilled_by_id",
    "evidence_object_ids",
    "waiver_reason",
    "risk_item_id",
    "notes",
]
ContractObligationFilterable = Literal[
    EntityFilterable,
    "contract_id",
    "title",
    "description",
    "type",
    "obligor",
    "clause_reference",
    "owner_id",
    "criticality",
    "status",
    "frequency",
    "trigger_event",
    "due_date",
    "next_due_date",
    "reminder_days",
    "survives_termination",
    "penalty_amount",
    "currency",
    "fulfilled_at",
    "fulfilled_by_id",
    "evidence_object_ids",
    "waiver_reason",
    "risk_item_id",
    "notes",
]


class ContractCreate(EntityInput, total=False):
    """What a client gives to create a Contract."""

    contract_number: str | None
    """Number in the contract register."""
    title: Required[str]
    """Title of the agreement."""
    description: str | None
    """Subject matter and scope."""
    type: Required[ContractType]
    """Kind of agreement."""
    status: ContractStatus
    """Stage of the contract lifecycle; cancelled means it was never signed."""
    vendor_id: Required[str]
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
    term_type: ContractTermType
    """Whether the term ends, renews by itself or runs until notice."""
    renewal_term_months: int | None
    """Length of each automatic renewal."""
    notice_period_days: int | None
    """Notice to give before the end of the term."""
    total_value: int | None
    """Total contract value over the current term. In minor units of the currency, such as cents."""
    annual_value: int | None
    """Value of one contract year. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of the values."""
    billing_frequency: ContractBillingFrequency | None
    """How often the vendor invoices."""
    governing_law: str | None
    """Law chosen for the agreement."""
    signed_copy_object_id: str | None
    """Stored copy with all signatures. Id of StorageObject."""
    termination_date: date | None
    """Day on which an early end takes effect."""
    termination_reason: ContractTerminationReason | None
    """Ground for the early end."""


class ContractUpdate(EntityInput, total=False):
    """The fields of a Contract to change; null clears an optional one."""

    contract_number: str | None
    """Number in the contract register."""
    title: str
    """Title of the agreement."""
    description: str | None
    """Subject matter and scope."""
    type: ContractType
    """Kind of agreement."""
    status: ContractStatus
    """Stage of the contract lifecycle; cancelled means it was never signed."""
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
    term_type: ContractTermType
    """Whether the term ends, renews by itself or runs until notice."""
    renewal_term_months: int | None
    """Length of each automatic renewal."""
    notice_period_days: int | None
    """Notice to give before the end of the term."""
    total_value: int | None
    """Total contract value over the current term. In minor units of the currency, such as cents."""
    annual_value: int | None
    """Value of one contract year. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of the values."""
    billing_frequency: ContractBillingFrequency | None
    """How often the vendor invoices."""
    governing_law: str | None
    """Law chosen for the agreement."""
    signed_copy_object_id: str | None
    """Stored copy with all signatures. Id of StorageObject."""
    termination_date: date | None
    """Day on which an early end takes effect."""
    termination_reason: ContractTerminationReason | None
    """Ground for the early end."""


class VendorCreate(EntityInput, total=False):
    """What a client gives to create a Vendor."""

    name: Required[str]
    """Name under which the vendor is commonly known."""
    legal_name: str | None
    """Name in the register of companies."""
    type: Required[VendorType]
    """Main kind of goods or services delivered."""
    status: VendorStatus
    """Where the relationship stands in the third-party lifecycle."""
    segment: VendorSegment
    """Place in the vendor segmentation."""
    criticality: VendorCriticality
    """How badly the business would suffer if the vendor failed."""
    risk_rating: VendorRiskRating | None
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
    address: VendorAddressInput | None
    """Registered office."""
    primary_contact: VendorPrimaryContactInput | None
    """Person at the vendor to turn to first."""
    owner_id: str | None
    """Person inside the organization who answers for the relationship. Id of Person."""
    parent_vendor_id: str | None
    """Group company to which this vendor belongs. Id of Vendor."""
    data_access_level: VendorDataAccessLevel
    """Highest class of the organization's data that the vendor can reach."""
    is_subprocessor: bool
    """True where the vendor processes personal data on the organization's behalf."""
    attestations: Sequence[VendorAttestationInput] | None
    """Certificates and audit reports the vendor has shown."""
    notes: str | None
    """Free remarks."""


class VendorAddressInput(TypedDict, total=False):
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


class VendorPrimaryContactInput(TypedDict, total=False):
    """Person at the vendor to turn to first."""

    name: str | None
    """Full name."""
    title: str | None
    """Job title."""
    email: str | None
    """Mail address."""
    phone: str | None
    """Phone number."""


class VendorAttestationInput(TypedDict, total=False):
    """One certificate or audit report."""

    framework: Required[VendorAttestationFramework]
    """Scheme attested."""
    issuer: str | None
    """Auditor or certification body."""
    issued_date: date | None
    """Day of issue."""
    valid_until_date: date | None
    """Last day of validity."""
    report_object_id: str | None
    """Stored report or certificate. Id of StorageObject."""


class VendorUpdate(EntityInput, total=False):
    """The fields of a Vendor to change; null clears an optional one."""

    name: str
    """Name under which the vendor is commonly known."""
    legal_name: str | None
    """Name in the register of companies."""
    type: VendorType
    """Main kind of goods or services delivered."""
    status: VendorStatus
    """Where the relationship stands in the third-party lifecycle."""
    segment: VendorSegment
    """Place in the vendor segmentation."""
    criticality: VendorCriticality
    """How badly the business would suffer if the vendor failed."""
    risk_rating: VendorRiskRating | None
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
    address: VendorAddressInput | None
    """Registered office."""
    primary_contact: VendorPrimaryContactInput | None
    """Person at the vendor to turn to first."""
    owner_id: str | None
    """Person inside the organization who answers for the relationship. Id of Person."""
    parent_vendor_id: str | None
    """Group company to which this vendor belongs. Id of Vendor."""
    data_access_level: VendorDataAccessLevel
    """Highest class of the organization's data that the vendor can reach."""
    is_subprocessor: bool
    """True where the vendor processes personal data on the organization's behalf."""
    attestations: Sequence[VendorAttestationInput] | None
    """Certificates and audit reports the vendor has shown."""
    notes: str | None
    """Free remarks."""


class ContractObligationCreate(EntityInput, total=False):
    """What a client gives to create a ContractObligation."""

    contract_id: Required[str]
    """Agreement that contains the duty. Id of Contract."""
    title: Required[str]
    """Short name of the duty."""
    description: str | None
    """What has to be done and what counts as done."""
    type: Required[ContractObligationType]
    """Kind of duty."""
    obligor: Required[ContractObligationObligor]
    """Party that owes it."""
    clause_reference: str | None
    """Clause that states it, such as 7.2(b)."""
    owner_id: str | None
    """Person who performs the duty or checks that the vendor does. Id of Person."""
    criticality: ContractObligationCriticality
    """Harm done by a breach."""
    status: ContractObligationStatus
    """State of the current occurrence."""
    frequency: ContractObligationFrequency
    """How often the duty falls due."""
    trigger_event: str | None
    """Event that makes the duty due where frequency is on_event."""
    due_date: date | None
    """Due day of the current occurrence."""
    reminder_days: int
    """Days before dueDate at which the owner is reminded."""
    survives_termination: bool
    """True where the duty outlives the contract."""
    penalty_amount: int | None
    """Sum owed for a breach, such as a service credit or liquidated damages. In minor units of the currency, such
    as cents."""
    currency: str | None
    """Currency of penaltyAmount."""
    fulfilled_by_id: str | None
    """Person who fulfilled the duty or confirmed it. Id of Person."""
    evidence_object_ids: Sequence[str] | None
    """Stored proof of fulfilment."""
    waiver_reason: str | None
    """Why the duty was given up, and by whom."""
    risk_item_id: str | None
    """Risk that tracks a possible or actual breach. Id of RiskItem."""
    notes: str | None
    """Free remarks."""


class ContractObligationUpdate(EntityInput, total=False):
    """The fields of a ContractObligation to change; null clears an optional one."""

    title: str
    """Short name of the duty."""
    description: str | None
    """What has to be done and what counts as done."""
    type: ContractObligationType
    """Kind of duty."""
    obligor: ContractObligationObligor
    """Party that owes it."""
    clause_reference: str | None
    """Clause that states it, such as 7.2(b)."""
    owner_id: str | None
    """Person who performs the duty or checks that the vendor does. Id of Person."""
    criticality: ContractObligationCriticality
    """Harm done by a breach."""
    status: ContractObligationStatus
    """State of the current occurrence."""
    frequency: ContractObligationFrequency
    """How often the duty falls due."""
    trigger_event: str | None
    """Event that makes the duty due where frequency is on_event."""
    due_date: date | None
    """Due day of the current occurrence."""
    reminder_days: int
    """Days before dueDate at which the owner is reminded."""
    survives_termination: bool
    """True where the duty outlives the contract."""
    penalty_amount: int | None
    """Sum owed for a breach, such as a service credit or liquidated damages. In minor units of the currency, such
    as cents."""
    currency: str | None
    """Currency of penaltyAmount."""
    fulfilled_by_id: str | None
    """Person who fulfilled the duty or confirmed it. Id of Person."""
    evidence_object_ids: Sequence[str] | None
    """Stored proof of fulfilment."""
    waiver_reason: str | None
    """Why the duty was given up, and by whom."""
    risk_item_id: str | None
    """Risk that tracks a possible or actual breach. Id of RiskItem."""
    notes: str | None
    """Free remarks."""


class ContractList(EntityList, total=False):
    """What a list of Contract records can be narrowed and arranged by."""

    contract_number: str | Sequence[str]
    """One of these."""
    title: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    type: ContractType | Sequence[ContractType]
    """One of these."""
    status: ContractStatus | Sequence[ContractStatus]
    """One of these."""
    vendor_id: str | Sequence[str]
    """One of these."""
    parent_contract_id: str | Sequence[str]
    """One of these."""
    renewed_from_contract_id: str | Sequence[str]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    department_id: str | Sequence[str]
    """One of these."""
    signed_date: DateRange
    """Compared."""
    effective_date: DateRange
    """Compared."""
    end_date: DateRange
    """Compared."""
    term_type: ContractTermType | Sequence[ContractTermType]
    """One of these."""
    renewal_term_months: IntegerRange
    """Compared."""
    notice_period_days: IntegerRange
    """Compared."""
    notice_deadline_date: DateRange
    """Compared."""
    total_value: IntegerRange
    """Compared."""
    annual_value: IntegerRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    billing_frequency: ContractBillingFrequency | Sequence[ContractBillingFrequency]
    """One of these."""
    governing_law: str | Sequence[str]
    """One of these."""
    signed_copy_object_id: str | Sequence[str]
    """One of these."""
    termination_date: DateRange
    """Compared."""
    termination_reason: ContractTerminationReason | Sequence[ContractTerminationReason]
    """One of these."""
    sort: ContractSort | Sequence[ContractSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: ContractRelation | Sequence[ContractRelation]
    """Related records that come along."""
    fields: ContractMember | Sequence[ContractMember]
    """The only members that are wanted."""
    exists: ContractFilterable | Sequence[ContractFilterable]
    """Members that have a value."""
    missing: ContractFilterable | Sequence[ContractFilterable]
    """Members that have none."""


class VendorList(EntityList, total=False):
    """What a list of Vendor records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    legal_name: str | Sequence[str]
    """One of these."""
    type: VendorType | Sequence[VendorType]
    """One of these."""
    status: VendorStatus | Sequence[VendorStatus]
    """One of these."""
    segment: VendorSegment | Sequence[VendorSegment]
    """One of these."""
    criticality: VendorCriticality | Sequence[VendorCriticality]
    """One of these."""
    risk_rating: VendorRiskRating | Sequence[VendorRiskRating]
    """One of these."""
    last_assessment_date: DateRange
    """Compared."""
    next_assessment_date: DateRange
    """Compared."""
    website_url: str | Sequence[str]
    """One of these."""
    domain: str | Sequence[str]
    """One of these."""
    country: str | Sequence[str]
    """One of these."""
    registration_number: str | Sequence[str]
    """One of these."""
    lei_code: str | Sequence[str]
    """One of these."""
    tax_number: str | Sequence[str]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    parent_vendor_id: str | Sequence[str]
    """One of these."""
    data_access_level: VendorDataAccessLevel | Sequence[VendorDataAccessLevel]
    """One of these."""
    is_subprocessor: bool | Sequence[bool]
    """One of these."""
    notes: str | Sequence[str]
    """One of these."""
    sort: VendorSort | Sequence[VendorSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: VendorRelation | Sequence[VendorRelation]
    """Related records that come along."""
    fields: VendorMember | Sequence[VendorMember]
    """The only members that are wanted."""
    exists: VendorFilterable | Sequence[VendorFilterable]
    """Members that have a value."""
    missing: VendorFilterable | Sequence[VendorFilterable]
    """Members that have none."""


class ContractObligationList(EntityList, total=False):
    """What a list of ContractObligation records can be narrowed and arranged by."""

    contract_id: str | Sequence[str]
    """One of these."""
    title: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    type: ContractObligationType | Sequence[ContractObligationType]
    """One of these."""
    obligor: ContractObligationObligor | Sequence[ContractObligationObligor]
    """One of these."""
    clause_reference: str | Sequence[str]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    criticality: ContractObligationCriticality | Sequence[ContractObligationCriticality]
    """One of these."""
    status: ContractObligationStatus | Sequence[ContractObligationStatus]
    """One of these."""
    frequency: ContractObligationFrequency | Sequence[ContractObligationFrequency]
    """One of these."""
    trigger_event: str | Sequence[str]
    """One of these."""
    due_date: DateRange
    """Compared."""
    next_due_date: DateRange
    """Compared."""
    reminder_days: IntegerRange
    """Compared."""
    survives_termination: bool | Sequence[bool]
    """One of these."""
    penalty_amount: IntegerRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    fulfilled_at: TimeRange
    """Compared."""
    fulfilled_by_id: str | Sequence[str]
    """One of these."""
    evidence_object_ids: str | Sequence[str]
    """Contains one of these."""
    waiver_reason: str | Sequence[str]
    """One of these."""
    risk_item_id: str | Sequence[str]
    """One of these."""
    notes: str | Sequence[str]
    """One of these."""
    sort: ContractObligationSort | Sequence[ContractObligationSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: ContractObligationRelation | Sequence[ContractObligationRelation]
    """Related records that come along."""
    fields: ContractObligationMember | Sequence[ContractObligationMember]
    """The only members that are wanted."""
    exists: ContractObligationFilterable | Sequence[ContractObligationFilterable]
    """Members that have a value."""
    missing: ContractObligationFilterable | Sequence[ContractObligationFilterable]
    """Members that have none."""
