# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The governance, risk and compliance programme with its frameworks, controls, evidence, incidents and risk register."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import date, datetime

    from cpod.models.customer import Account
    from cpod.models.data_sources import DataSource
    from cpod.models.groups import Group
    from cpod.models.knowledge import Document, KnowledgeEntity
    from cpod.models.people import Person
    from cpod.models.risk import RiskItem
    from cpod.models.soc import SocInvestigation
    from cpod.models.storage import StorageObject

GrcFrameworkCategory = Literal[
    "security",
    "privacy",
    "resilience",
    "quality",
    "financial_reporting",
    "ai_governance",
    "industry",
    "environmental",
    "internal",
]
GrcFrameworkStatus = Literal["draft", "active", "retired"]
GrcFrameworkCertificationStatus = Literal["not_pursued", "preparing", "in_audit", "certified", "attested", "lapsed"]
GrcControlCsfFunction = Literal["govern", "identify", "protect", "detect", "respond", "recover"]
GrcControlControlType = Literal[
    "preventive", "detective", "corrective", "deterrent", "compensating", "directive", "recovery"
]
GrcControlAutomation = Literal["manual", "semi_automated", "automated"]
GrcControlImplementationStatus = Literal["planned", "partial", "implemented", "alternative", "not_applicable"]
GrcControlMaturity = Literal["initial", "repeatable", "defined", "managed", "optimizing"]
GrcControlEffectiveness = Literal["not_tested", "effective", "partially_effective", "ineffective"]
GrcControlTestFrequency = Literal["continuous", "monthly", "quarterly", "semi_annual", "annual", "biennial"]
GrcEvidenceEvidenceType = Literal[
    "document",
    "policy",
    "screenshot",
    "configuration_export",
    "log_extract",
    "report",
    "ticket",
    "interview_record",
    "attestation",
    "test_result",
    "training_record",
    "contract",
    "source_code",
]
GrcEvidenceCollectionMethod = Literal[
    "examine", "interview", "test", "observation", "automated_collection", "self_attestation"
]
GrcEvidenceStatus = Literal["draft", "submitted", "accepted", "rejected", "expired"]
GrcEvidenceAssessmentResult = Literal["not_assessed", "satisfied", "not_satisfied"]
GrcEvidenceClassification = Literal["public", "internal", "confidential", "restricted"]
GrcIncidentCategory = Literal[
    "data_breach",
    "unauthorized_access",
    "malware",
    "ransomware",
    "phishing",
    "denial_of_service",
    "insider_misuse",
    "lost_or_stolen_device",
    "misconfiguration",
    "third_party",
    "fraud",
    "outage",
    "physical",
    "policy_violation",
    "regulatory_breach",
]
GrcIncidentSeverity = Literal["critical", "high", "medium", "low"]
GrcIncidentStatus = Literal["reported", "triaged", "contained", "eradicated", "recovered", "closed", "dismissed"]
GrcRiskCategory = Literal[
    "strategic",
    "financial",
    "operational",
    "compliance",
    "legal",
    "cybersecurity",
    "privacy",
    "third_party",
    "technology",
    "people",
    "reputational",
    "environmental",
    "ai",
]
GrcRiskThreatSource = Literal["adversarial", "accidental", "structural", "environmental"]
GrcRiskStatus = Literal["identified", "assessed", "in_treatment", "accepted", "monitored", "closed"]
GrcRiskTreatment = Literal["mitigate", "accept", "transfer", "avoid"]


class GrcFramework(Entity):
    """A law, standard or catalog the organization measures itself against, in one edition."""

    name: str
    """Full name of the framework."""
    slug: str
    """Stable short name for addresses and queries, such as iso-27001-2022."""
    short_name: str | None
    """Usual abbreviation."""
    edition: str | None
    """Edition or version as its publisher counts."""
    description: str | None
    """Subject and reach of the framework."""
    category: GrcFrameworkCategory | str
    """Field the framework belongs to."""
    publisher: str | None
    """Body that issues it."""
    status: GrcFrameworkStatus | str
    """Whether the organization works with it."""
    is_mandatory: bool
    """The framework binds by law or contract."""
    jurisdictions: list[str] | None
    """Countries it applies in; all, where empty."""
    industries: list[str] | None
    """Sectors it is made for."""
    effective_date: date | None
    """Day it came into force."""
    retirement_date: date | None
    """Day it is superseded."""
    supersedes_id: str | None
    """Earlier edition this one replaces. Id of GrcFramework."""
    owner_id: str | None
    """Person who leads the programme for it. Id of Person."""
    scope_statement: str | None
    """Units, sites and systems the assessment covers."""
    certification_status: GrcFrameworkCertificationStatus | str
    """Standing towards an external auditor."""
    certified_until_date: date | None
    """Last day of a certificate or report period."""
    auditor_name: str | None
    """Certification body or audit firm."""
    next_audit_date: date | None
    """Day the next external audit starts."""
    catalog_url: str | None
    """Address of the OSCAL catalog or the official text."""
    control_count: int
    """Controls in scope."""
    implemented_control_count: int
    """Controls in place."""
    compliance_percent: float
    """Share of controls in place."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    supersedes: Expanded[GrcFramework | None]
    """Only with `expand=supersedes`."""
    controls: Expanded[list[GrcControl]]
    """Only with `expand=controls`."""


class GrcControl(Entity):
    """One control of a framework, how it is implemented, how mature it is and whether it works."""

    framework_id: str
    """Framework the control belongs to. Id of GrcFramework."""
    control_ref: str
    """Number within the framework, such as A.5.15 or PR.AA-05."""
    name: str
    """Title of the control."""
    description: str | None
    """Requirement in full."""
    objective: str | None
    """What the control is to achieve."""
    category: str | None
    """Family, clause or theme."""
    csf_function: GrcControlCsfFunction | str | None
    """Function in NIST CSF 2.0 the control serves."""
    parent_control_id: str | None
    """Control this one enhances or details. Id of GrcControl."""
    control_type: GrcControlControlType | str | None
    """What the control does about a risk."""
    automation: GrcControlAutomation | str
    """How the control is carried out."""
    is_applicable: bool
    """The control is in the statement of applicability."""
    applicability_reason: str | None
    """Why the control is included or left out."""
    implementation_status: GrcControlImplementationStatus | str
    """How far the control is in place, in OSCAL's terms."""
    implementation_narrative: str | None
    """How the organization carries the control out."""
    maturity: GrcControlMaturity | str | None
    """Maturity level from 1 to 5."""
    effectiveness: GrcControlEffectiveness | str
    """Result of the latest test."""
    owner_id: str | None
    """Person accountable for the control. Id of Person."""
    operator_group_id: str | None
    """Group that carries it out. Id of Group."""
    test_frequency: GrcControlTestFrequency | str | None
    """How often the control is tested."""
    last_tested_at: datetime | None
    """Time of the latest test."""
    next_review_date: date | None
    """Day the next test is due."""
    mapped_control_ids: list[str] | None
    """Controls of other frameworks that ask for the same."""
    document_ids: list[str] | None
    """Policies and procedures that lay the control down."""
    evidence_count: int
    """Valid pieces of evidence."""
    framework: Expanded[GrcFramework | None]
    """Only with `expand=framework`."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    operator_group: Expanded[Group | None]
    """Only with `expand=operatorGroup`."""
    parent: Expanded[GrcControl | None]
    """Only with `expand=parent`."""
    mapped_controls: Expanded[list[GrcControl]]
    """Only with `expand=mappedControls`."""
    documents: Expanded[list[Document]]
    """Only with `expand=documents`."""
    evidence: Expanded[list[GrcEvidence]]
    """Only with `expand=evidence`."""
    risks: Expanded[list[GrcRisk]]
    """Only with `expand=risks`."""


class GrcEvidence(Entity):
    """A piece of proof that one or more controls were carried out in a stated period."""

    name: str
    """Short name of the evidence."""
    description: str | None
    """What it shows."""
    control_ids: list[str]
    """Controls it supports."""
    evidence_type: GrcEvidenceEvidenceType | str
    """Form of the evidence."""
    collection_method: GrcEvidenceCollectionMethod | str
    """How it was obtained, after NIST SP 800-53A."""
    status: GrcEvidenceStatus | str
    """State of the review."""
    document_id: str | None
    """Document that is the evidence. Id of Document."""
    storage_object_id: str | None
    """File that is the evidence. Id of StorageObject."""
    source_url: str | None
    """Address of the evidence in another system."""
    source_entity_id: str | None
    """Record that is the evidence, such as a ticket or an approval request. Id of any."""
    data_source_id: str | None
    """Data source of an automated collection. Id of DataSource."""
    content_sha256: str | None
    """Digest of the content, to show it was not changed."""
    period_start_date: date
    """First day it speaks for."""
    period_end_date: date | None
    """Last day it speaks for; the first day, where empty."""
    valid_until_date: date | None
    """Day after which it no longer counts."""
    collected_at: datetime | None
    """Time of collection; the time of creation where not given."""
    collected_by_id: str | None
    """Person who collected it. Id of Person."""
    reviewed_by_id: str | None
    """Person who judged it. Id of Person."""
    reviewed_at: datetime | None
    """Time of that judgement."""
    review_note: str | None
    """Remark of the reviewer."""
    assessor_name: str | None
    """External auditor who looked at it."""
    assessment_result: GrcEvidenceAssessmentResult | str
    """Auditor's finding, in OSCAL's terms."""
    classification: GrcEvidenceClassification | str
    """Who may see it."""
    controls: Expanded[list[GrcControl]]
    """Only with `expand=controls`."""
    document: Expanded[Document | None]
    """Only with `expand=document`."""
    storage_object: Expanded[StorageObject | None]
    """Only with `expand=storageObject`."""
    data_source: Expanded[DataSource | None]
    """Only with `expand=dataSource`."""
    collected_by: Expanded[Person | None]
    """Only with `expand=collectedBy`."""
    reviewed_by: Expanded[Person | None]
    """Only with `expand=reviewedBy`."""


class GrcIncident(Entity):
    """A security, privacy or compliance incident from detection to lessons learned, with its duties to notify."""

    incident_number: str
    """Number for people to quote."""
    title: str
    """Short title."""
    description: str | None
    """What happened, as far as known."""
    category: GrcIncidentCategory | str
    """Kind of incident."""
    severity: GrcIncidentSeverity | str
    """Harm done or threatened."""
    status: GrcIncidentStatus | str
    """Phase after NIST SP 800-61; dismissed is a false alarm."""
    owner_id: str | None
    """Incident manager. Id of Person."""
    reporter_id: str | None
    """Person who reported it. Id of Person."""
    occurred_at: datetime | None
    """Time the incident began, as far as known."""
    detected_at: datetime
    """Time the organization became aware."""
    contained_at: datetime | None
    """End of the spread."""
    closed_at: datetime | None
    """End of the handling."""
    affected_asset_ids: list[str] | None
    """Assets, cloud resources and technology hit."""
    affected_account_ids: list[str] | None
    """Customers hit."""
    investigation_ids: list[str] | None
    """Investigations rolled up into the incident."""
    realized_risk_ids: list[str] | None
    """Risks of the register that came true."""
    failed_control_ids: list[str] | None
    """Controls that did not hold."""
    is_personal_data_affected: bool
    """Personal data was lost, seen or changed."""
    affected_record_count: int | None
    """People or records touched."""
    notification_due_at: datetime | None
    """Latest time to tell the authority."""
    regulator_notified_at: datetime | None
    """Time the authority was told."""
    root_cause: str | None
    """Cause found in the review."""
    lessons_learned: str | None
    """What is to change."""
    loss_amount: int | None
    """Direct loss and cost of the response. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of lossAmount."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    reporter: Expanded[Person | None]
    """Only with `expand=reporter`."""
    investigations: Expanded[list[SocInvestigation]]
    """Only with `expand=investigations`."""
    realized_risks: Expanded[list[GrcRisk]]
    """Only with `expand=realizedRisks`."""
    failed_controls: Expanded[list[GrcControl]]
    """Only with `expand=failedControls`."""
    affected_accounts: Expanded[list[Account]]
    """Only with `expand=affectedAccounts`."""


class GrcRisk(Entity):
    """An entry of the enterprise risk register, rated before and after controls, with its treatment and its
    acceptance."""

    risk_number: str
    """Number for people to quote."""
    title: str
    """Short title of the risk scenario."""
    description: str | None
    """Cause, event and consequence."""
    category: GrcRiskCategory | str
    """Area of the register."""
    threat_source: GrcRiskThreatSource | str | None
    """Origin of the threat, after NIST SP 800-30."""
    status: GrcRiskStatus | str
    """State in the risk process."""
    owner_id: str
    """Person accountable for the risk. Id of Person."""
    inherent_likelihood: int
    """Likelihood before controls, 1 rare to 5 almost certain."""
    inherent_impact: int
    """Impact before controls, 1 negligible to 5 severe."""
    inherent_rating: int
    """Rating before controls."""
    residual_likelihood: int | None
    """Likelihood with controls."""
    residual_impact: int | None
    """Impact with controls."""
    residual_rating: int | None
    """Rating with controls."""
    target_rating: int | None
    """Highest rating within the risk appetite."""
    treatment: GrcRiskTreatment | str | None
    """Chosen way to deal with the risk."""
    treatment_plan: str | None
    """Measures with dates and people."""
    treatment_due_date: date | None
    """Day the measures are to be in place."""
    mitigating_control_ids: list[str] | None
    """Controls that bring the rating down."""
    asset_ids: list[str] | None
    """Assets at stake."""
    threat_actor_ids: list[str] | None
    """Actors known to pose the threat."""
    annual_loss_expectancy: int | None
    """Expected loss in a year, after FAIR. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of annualLossExpectancy."""
    accepted_by_id: str | None
    """Person who accepted the risk. Id of Person."""
    accepted_until_date: date | None
    """Day an acceptance ends."""
    next_review_date: date | None
    """Day the risk is to be looked at again."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    accepted_by: Expanded[Person | None]
    """Only with `expand=acceptedBy`."""
    mitigating_controls: Expanded[list[GrcControl]]
    """Only with `expand=mitigatingControls`."""
    threat_actors: Expanded[list[KnowledgeEntity]]
    """Only with `expand=threatActors`."""
    risk_items: Expanded[list[RiskItem]]
    """Only with `expand=riskItems`."""
    incidents: Expanded[list[GrcIncident]]
    """Only with `expand=incidents`."""
