"""Third parties the organization buys from, the agreements it holds with them and the duties those agreements create."""

from typing import Annotated, Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, Part, entity
from cpod_backend.contract.types import (
    COMPUTED,
    Country,
    Currency,
    Date,
    Email,
    Hostname,
    Id,
    MinorUnits,
    Pattern,
    Phone,
    Range,
    STORED,
    Size,
    Time,
    Uri,
    ref,
)

DOMAIN = DomainInfo(
    name="Contracts",
    prefix="contracts",
    standards=(
        "WorldCC contract management terms",
        "ISO 17442 LEI",
        "ISO/IEC 27036 supplier relationships",
        "GDPR Article 28",
        "DORA Article 28 register of information",
        "ISO 4217",
        "ISO 3166-1",
    ),
)


@entity(
    prefix="ctr",
    path="/v1/contracts",
    unique=[("contract_number",)],
    search=["contract_number", "title", "description", "governing_law"],
    expand={
        "vendor": One("vendor_id"),
        "parent_contract": One("parent_contract_id"),
        "owner": One("owner_id"),
        "department": One("department_id"),
        "obligations": Many("ContractObligation", "contract_id"),
        "child_contracts": Many("Contract", "parent_contract_id"),
    },
    transitions={
        "status": {
            "draft": ["in_review", "negotiation", "pending_signature", "cancelled"],
            "in_review": ["draft", "negotiation", "pending_signature", "cancelled"],
            "negotiation": ["in_review", "pending_signature", "cancelled"],
            "pending_signature": ["negotiation", "active", "cancelled"],
            "active": ["expired", "terminated"],
        }
    },
    immutable=["vendor_id"],
    example={
        "contractNumber": "CTR-2026-0114",
        "title": "Cloud hosting subscription 2026 to 2028",
        "description": "Managed Kubernetes and object storage in two European regions with a 99.95 percent availability commitment.",
        "type": "subscription",
        "status": "active",
        "vendorId": "vnd-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "ownerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "departmentId": "dep-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "signedDate": "2026-03-20",
        "effectiveDate": "2026-04-01",
        "endDate": "2028-03-31",
        "termType": "auto_renewing",
        "renewalTermMonths": 12,
        "noticePeriodDays": 90,
        "totalValue": 48000000,
        "annualValue": 24000000,
        "currency": "EUR",
        "billingFrequency": "quarterly",
        "governingLaw": "England and Wales",
    },
)
class Contract(Entity):
    """An agreement with a vendor: its terms, value, dates and place in a chain of master agreement, orders and renewals."""

    contract_number: Annotated[str | None, Size(max=60), "Number in the contract register."] = None
    title: Annotated[str, Size(max=300), "Title of the agreement."]
    description: Annotated[str | None, Size(max=10000), "Subject matter and scope."] = None
    type: Annotated[
        Literal[
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
        ],
        "Kind of agreement.",
    ]
    status: Annotated[
        Literal["draft", "in_review", "negotiation", "pending_signature", "active", "expired", "terminated", "cancelled"],
        "Stage of the contract lifecycle; cancelled means it was never signed.",
    ] = "draft"
    vendor_id: Annotated[Id, ref("Vendor"), "Counterparty."]
    parent_contract_id: Annotated[
        Id | None, ref("Contract"), "Master agreement under which this one stands, or the agreement it amends."
    ] = None
    renewed_from_contract_id: Annotated[Id | None, ref("Contract"), "Agreement that this one continues."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Business owner who answers for the agreement."] = None
    department_id: Annotated[Id | None, ref("Department"), "Department that benefits and pays."] = None
    signed_date: Annotated[Date | None, "Day of the last signature."] = None
    effective_date: Annotated[Date | None, "Day from which the terms bind."] = None
    end_date: Annotated[Date | None, "Last day of the current term."] = None
    term_type: Annotated[
        Literal["fixed", "auto_renewing", "evergreen"], "Whether the term ends, renews by itself or runs until notice."
    ] = "fixed"
    renewal_term_months: Annotated[int | None, Range(1, 120), "Length of each automatic renewal."] = None
    notice_period_days: Annotated[int | None, Range(0, 1095), "Notice to give before the end of the term."] = None
    # computed: endDate less noticePeriodDays; empty unless both are set
    notice_deadline_date: Annotated[Date | None, STORED, "Last day on which notice can be given."] = None
    total_value: Annotated[MinorUnits | None, Range(0), "Total contract value over the current term."] = None
    annual_value: Annotated[MinorUnits | None, Range(0), "Value of one contract year."] = None
    currency: Annotated[Currency | None, "Currency of the values."] = None
    billing_frequency: Annotated[
        Literal["one_time", "monthly", "quarterly", "semi_annual", "annual", "milestone", "usage_based"] | None,
        "How often the vendor invoices.",
    ] = None
    governing_law: Annotated[str | None, Size(max=120), "Law chosen for the agreement."] = None
    signed_copy_object_id: Annotated[Id | None, ref("StorageObject"), "Stored copy with all signatures."] = None
    termination_date: Annotated[Date | None, "Day on which an early end takes effect."] = None
    termination_reason: Annotated[
        Literal[
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
        | None,
        "Ground for the early end.",
    ] = None


# RULE: endDate is not before effectiveDate, and a term of type fixed or auto_renewing has an endDate.
# RULE: A term of type auto_renewing has renewalTermMonths and noticePeriodDays.
# RULE: An active contract has signedDate and effectiveDate.
# RULE: currency is set where totalValue or annualValue is set.
# RULE: A terminated contract has terminationReason and a terminationDate that is not before effectiveDate.
# RULE: parentContractId and renewedFromContractId name contracts of the same vendor, never the contract itself or one of its descendants.


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
    """VendorAttestation"""

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
        "criticality": "critical",
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
    # computed: count of Contract with this vendorId and status active
    active_contract_count: Annotated[int | None, COMPUTED, "Contracts in force with the vendor."] = None
    notes: Annotated[str | None, Size(max=5000), "Free remarks."] = None


# RULE: parentVendorId is neither the vendor itself nor one of its descendants.
# RULE: nextAssessmentDate is after lastAssessmentDate where both are set.
# RULE: A vendor whose criticality is critical has an ownerId.
# RULE: isSubprocessor true goes with a dataAccessLevel of internal, confidential or restricted.
# RULE: status does not become inactive while a Contract of the vendor is active.
# RULE: In each attestation validUntilDate is not before issuedDate.


@entity(
    prefix="obl",
    path="/v1/contracts/obligations",
    unique=[("contract_id", "title")],
    search=["title", "description", "clause_reference"],
    expand={
        "contract": One("contract_id"),
        "owner": One("owner_id"),
        "fulfilled_by": One("fulfilled_by_id"),
        "risk_item": One("risk_item_id"),
    },
    transitions={
        "status": {
            "pending": ["in_progress", "fulfilled", "waived", "breached"],
            "in_progress": ["pending", "fulfilled", "waived", "breached"],
            "breached": ["in_progress", "fulfilled", "waived"],
            "fulfilled": ["pending"],
        }
    },
    immutable=["contract_id"],
    example={
        "contractId": "ctr-01J9ZK3M5Q7R9T1V3X5Z7B9D5J",
        "title": "Deliver yearly SOC 2 Type II report",
        "description": "The vendor sends its current SOC 2 Type II report within 30 days of issue.",
        "type": "audit",
        "obligor": "vendor",
        "clauseReference": "9.4",
        "ownerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "criticality": "high",
        "frequency": "annual",
        "dueDate": "2027-02-15",
        "reminderDays": 30,
    },
)
class ContractObligation(Entity):
    """A duty that a contract lays on one of its parties, followed until it is fulfilled or given up."""

    contract_id: Annotated[Id, ref("Contract"), "Agreement that contains the duty."]
    title: Annotated[str, Size(max=300), "Short name of the duty."]
    description: Annotated[str | None, Size(max=10000), "What has to be done and what counts as done."] = None
    type: Annotated[
        Literal[
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
        ],
        "Kind of duty.",
    ]
    obligor: Annotated[Literal["organization", "vendor", "both"], "Party that owes it."]
    clause_reference: Annotated[str | None, Size(max=60), "Clause that states it, such as 7.2(b)."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Person who performs the duty or checks that the vendor does."] = None
    criticality: Annotated[Literal["low", "medium", "high", "critical"], "Harm done by a breach."] = "medium"
    status: Annotated[Literal["pending", "in_progress", "fulfilled", "waived", "breached"], "State of the current occurrence."] = "pending"
    frequency: Annotated[
        Literal["one_time", "weekly", "monthly", "quarterly", "semi_annual", "annual", "on_event"], "How often the duty falls due."
    ] = "one_time"
    trigger_event: Annotated[str | None, Size(max=500), "Event that makes the duty due where frequency is on_event."] = None
    due_date: Annotated[Date | None, "Due day of the current occurrence."] = None
    # computed: dueDate plus one interval of frequency; empty for one_time, on_event or without dueDate
    next_due_date: Annotated[Date | None, STORED, "Due day of the occurrence after this one."] = None
    reminder_days: Annotated[int, Range(0, 365), "Days before dueDate at which the owner is reminded."] = 14
    # computed: true while status is pending or in_progress and dueDate is before today in UTC
    is_overdue: Annotated[bool | None, COMPUTED, "Whether the duty is late."] = None
    survives_termination: Annotated[bool, "True where the duty outlives the contract."] = False
    penalty_amount: Annotated[MinorUnits | None, Range(0), "Sum owed for a breach, such as a service credit or liquidated damages."] = None
    currency: Annotated[Currency | None, "Currency of penaltyAmount."] = None
    # computed: time at which status last became fulfilled; empty in any other status
    fulfilled_at: Annotated[Time | None, STORED, "When the current occurrence was fulfilled."] = None
    fulfilled_by_id: Annotated[Id | None, ref("Person"), "Person who fulfilled the duty or confirmed it."] = None
    evidence_object_ids: Annotated[list[Id] | None, ref("StorageObject"), Size(max=50), "Stored proof of fulfilment."] = None
    waiver_reason: Annotated[str | None, Size(max=2000), "Why the duty was given up, and by whom."] = None
    risk_item_id: Annotated[Id | None, ref("RiskItem"), "Risk that tracks a possible or actual breach."] = None
    notes: Annotated[str | None, Size(max=5000), "Free remarks."] = None


# RULE: dueDate is set unless frequency is on_event, and triggerEvent is set where it is.
# RULE: dueDate is not after the contract's endDate unless survivesTermination is true.
# RULE: A waived obligation has a waiverReason.
# RULE: currency is set where penaltyAmount is set.
# RULE: A fulfilled obligation goes back to pending only where frequency is not one_time.
