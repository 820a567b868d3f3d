# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The governance, risk and compliance programme with its frameworks, controls, evidence, incidents and risk register. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal

from cpod._core.listing import DateRange, IntegerRange, TimeRange
from cpod._core.typed import Required
from cpod.models.grc import (
    GrcControlAutomation,
    GrcControlControlType,
    GrcControlCsfFunction,
    GrcControlEffectiveness,
    GrcControlImplementationStatus,
    GrcControlMaturity,
    GrcControlTestFrequency,
    GrcEvidenceAssessmentResult,
    GrcEvidenceClassification,
    GrcEvidenceCollectionMethod,
    GrcEvidenceEvidenceType,
    GrcEvidenceStatus,
    GrcFrameworkCategory,
    GrcFrameworkCertificationStatus,
    GrcFrameworkStatus,
    GrcIncidentCategory,
    GrcIncidentSeverity,
    GrcIncidentStatus,
    GrcRiskCategory,
    GrcRiskStatus,
    GrcRiskThreatSource,
    GrcRiskTreatment,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

GrcFrameworkSort = Literal[
    EntitySort,
    "name",
    "slug",
    "short_name",
    "edition",
    "description",
    "category",
    "publisher",
    "status",
    "is_mandatory",
    "effective_date",
    "retirement_date",
    "supersedes_id",
    "owner_id",
    "scope_statement",
    "certification_status",
    "certified_until_date",
    "auditor_name",
    "next_audit_date",
    "catalog_url",
    "-name",
    "-slug",
    "-short_name",
    "-edition",
    "-description",
    "-category",
    "-publisher",
    "-status",
    "-is_mandatory",
    "-effective_date",
    "-retirement_date",
    "-supersedes_id",
    "-owner_id",
    "-scope_statement",
    "-certification_status",
    "-certified_until_date",
    "-auditor_name",
    "-next_audit_date",
    "-catalog_url",
]
GrcFrameworkRelation = Literal["owner", "supersedes", "controls"]
GrcFrameworkMember = Literal[
    EntityMember,
    "name",
    "slug",
    "short_name",
    "edition",
    "description",
    "category",
    "publisher",
    "status",
    "is_mandatory",
    "jurisdictions",
    "industries",
    "effective_date",
    "retirement_date",
    "supersedes_id",
    "owner_id",
    "scope_statement",
    "certification_status",
    "certified_until_date",
    "auditor_name",
    "next_audit_date",
    "catalog_url",
    "control_count",
    "implemented_control_count",
    "compliance_percent",
]
GrcFrameworkFilterable = Literal[
    EntityFilterable,
    "name",
    "slug",
    "short_name",
    "edition",
    "description",
    "category",
    "publisher",
    "status",
    "is_mandatory",
    "jurisdictions",
    "industries",
    "effective_date",
    "retirement_date",
    "supersedes_id",
    "owner_id",
    "scope_statement",
    "certification_status",
    "certified_until_date",
    "auditor_name",
    "next_audit_date",
    "catalog_url",
]
GrcControlSort = Literal[
    EntitySort,
    "framework_id",
    "control_ref",
    "name",
    "description",
    "objective",
    "category",
    "csf_function",
    "parent_control_id",
    "control_type",
    "automation",
    "is_applicable",
    "applicability_reason",
    "implementation_status",
    "implementation_narrative",
    "maturity",
    "effectiveness",
    "owner_id",
    "operator_group_id",
    "test_frequency",
    "last_tested_at",
    "next_review_date",
    "-framework_id",
    "-control_ref",
    "-name",
    "-description",
    "-objective",
    "-category",
    "-csf_function",
    "-parent_control_id",
    "-control_type",
    "-automation",
    "-is_applicable",
    "-applicability_reason",
    "-implementation_status",
    "-implementation_narrative",
    "-maturity",
    "-effectiveness",
    "-owner_id",
    "-operator_group_id",
    "-test_frequency",
    "-last_tested_at",
    "-next_review_date",
]
GrcControlRelation = Literal[
    "framework", "owner", "operator_group", "parent", "mapped_controls", "documents", "evidence", "risks"
]
GrcControlMember = Literal[
    EntityMember,
    "framework_id",
    "control_ref",
    "name",
    "description",
    "objective",
    "category",
    "csf_function",
    "parent_control_id",
    "control_type",
    "automation",
    "is_applicable",
    "applicability_reason",
    "implementation_status",
    "implementation_narrative",
    "maturity",
    "effectiveness",
    "owner_id",
    "operator_group_id",
    "test_frequency",
    "last_tested_at",
    "next_review_date",
    "mapped_control_ids",
    "document_ids",
    "evidence_count",
]
GrcControlFilterable = Literal[
    EntityFilterable,
    "framework_id",
    "control_ref",
    "name",
    "description",
    "objective",
    "category",
    "csf_function",
    "parent_control_id",
    "control_type",
    "automation",
    "is_applicable",
    "applicability_reason",
    "implementation_status",
    "implementation_narrative",
    "maturity",
    "effectiveness",
    "owner_id",
    "operator_group_id",
    "test_frequency",
    "last_tested_at",
    "next_review_date",
    "mapped_control_ids",
    "document_ids",
]
GrcEvidenceSort = Literal[
    EntitySort,
    "name",
    "description",
    "evidence_type",
    "collection_method",
    "status",
    "document_id",
    "storage_object_id",
    "source_url",
    "source_entity_id",
    "data_source_id",
    "content_sha256",
    "period_start_date",
    "period_end_date",
    "valid_until_date",
    "collected_at",
    "collected_by_id",
    "reviewed_by_id",
    "reviewed_at",
    "review_note",
    "assessor_name",
    "assessment_result",
    "classification",
    "-name",
    "-description",
    "-evidence_type",
    "-collection_method",
    "-status",
    "-document_id",
    "-storage_object_id",
    "-source_url",
    "-source_entity_id",
    "-data_source_id",
    "-content_sha256",
    "-period_start_date",
    "-period_end_date",
    "-valid_until_date",
    "-collected_at",
    "-collected_by_id",
    "-reviewed_by_id",
    "-reviewed_at",
    "-review_note",
    "-assessor_name",
    "-assessment_result",
    "-classification",
]
GrcEvidenceRelation = Literal["controls", "document", "storage_object", "data_source", "collected_by", "reviewed_by"]
GrcEvidenceMember = Literal[
    EntityMember,
    "name",
    "description",
    "control_ids",
    "evidence_type",
    "collection_method",
    "status",
    "document_id",
    "storage_object_id",
    "source_url",
    "source_entity_id",
    "data_source_id",
    "content_sha256",
    "period_start_date",
    "period_end_date",
    "valid_until_date",
    "collected_at",
    "collected_by_id",
    "reviewed_by_id",
    "reviewed_at",
    "review_note",
    "assessor_name",
    "assessment_result",
    "classification",
]
GrcEvidenceFilterable = Literal[
    EntityFilterable,
    "name",
    "description",
    "control_ids",
    "evidence_type",
    "collection_method",
    "status",
    "document_id",
    "storage_object_id",
    "source_url",
    "source_entity_id",
    "data_source_id",
    "content_sha256",
    "period_start_date",
    "period_end_date",
    "valid_until_date",
    "collected_at",
    "collected_by_id",
    "reviewed_by_id",
    "reviewed_at",
    "review_note",
    "assessor_name",
    "assessment_result",
    "classification",
]
GrcIncidentSort = Literal[
    EntitySort,
    "incident_number",
    "title",
    "description",
    "category",
    "severity",
    "status",
    "owner_id",
    "reporter_id",
    "occurred_at",
    "detected_at",
    "contained_at",
    "closed_at",
    "is_personal_data_affected",
    "affected_record_count",
    "notification_due_at",
    "regulator_notified_at",
    "root_cause",
    "lessons_learned",
    "loss_amount",
    "currency",
    "-incident_number",
    "-title",
    "-description",
    "-category",
    "-severity",
    "-status",
    "-owner_id",
    "-reporter_id",
    "-occurred_at",
    "-detected_at",
    "-contained_at",
    "-closed_at",
    "-is_personal_data_affected",
    "-affected_record_count",
    "-notification_due_at",
    "-regulator_notified_at",
    "-root_cause",
    "-lessons_learned",
    "-loss_amount",
    "-currency",
]
GrcIncidentRelation = Literal[
    "owner", "reporter", "investigations", "realized_risks", "failed_controls", "affected_accounts"
]
GrcIncidentMember = Literal[
    EntityMember,
    "incident_number",
    "title",
    "description",
    "category",
    "severity",
    "status",
    "owner_id",
    "reporter_id",
    "occurred_at",
    "detected_at",
    "contained_at",
    "closed_at",
    "affected_asset_ids",
    "affected_account_ids",
    "investigation_ids",
    "realized_risk_ids",
    "failed_control_ids",
    "is_personal_data_affected",
    "affected_record_count",
    "notification_due_at",
    "regulator_notified_at",
    "root_cause",
    "lessons_learned",
    "loss_amount",
    "currency",
]
GrcIncidentFilterable = Literal[
    EntityFilterable,
    "incident_number",
    "title",
    "description",
    "category",
    "severity",
    "status",
    "owner_id",
    "reporter_id",
    "occurred_at",
    "detected_at",
    "contained_at",
    "closed_at",
    "affected_asset_ids",
    "affected_account_ids",
    "investigation_ids",
    "realized_risk_ids",
    "failed_control_ids",
    "is_personal_data_affected",
    "affected_record_count",
    "notification_due_at",
    "regulator_notified_at",
    "root_cause",
    "lessons_learned",
    "loss_amount",
    "currency",
]
GrcRiskSort = Literal[
    EntitySort,
    "risk_number",
    "title",
    "description",
    "category",
    "threat_source",
    "status",
    "owner_id",
    "inherent_likelihood",
    "inherent_impact",
    "inherent_rating",
    "residual_likelihood",
    "residual_impact",
    "residual_rating",
    "target_rating",
    "treatment",
    "treatment_plan",
    "treatment_due_date",
    "annual_loss_expectancy",
    "currency",
    "accepted_by_id",
    "accepted_until_date",
    "next_review_date",
    "-risk_number",
    "-title",
    "-description",
    "-category",
    "-threat_source",
    "-status",
    "-owner_id",
    "-inherent_likelihood",
    "-inherent_impact",
    "-inherent_rating",
    "-residual_likelihood",
    "-residual_impact",
    "-residual_rating",
    "-target_rating",
    "-treatment",
    "-treatment_plan",
    "-treatment_due_date",
    "-annual_loss_expectancy",
    "-currency",
    "-accepted_by_id",
    "-accepted_until_date",
    "-next_review_date",
]
GrcRiskRelation = Literal["owner", "accepted_by", "mitigating_controls", "threat_actors", "risk_items", "incidents"]
GrcRiskMember = Literal[
    EntityMember,
    "risk_number",
    "title",
    "description",
    "category",
    "threat_source",
    "status",
    "owner_id",
    "inherent_likelihood",
    "inherent_impact",
    "inherent_rating",
    "residual_likelihood",
    "residual_impact",
    "residual_rating",
    "target_rating",
    "treatment",
    "treatment_plan",
    "treatment_due_date",
    "mitigating_control_ids",
    "asset_ids",
    "threat_actor_ids",
    "annual_loss_expectancy",
    "currency",
    "accepted_by_id",
    "accepted_until_date",
    "next_review_date",
]
GrcRiskFilterable = Literal[
    EntityFilterable,
    "risk_number",
    "title",
    "description",
    "category",
    "threat_source",
    "status",
    "owner_id",
    "inherent_likelihood",
    "inherent_impact",
    "inherent_rating",
    "residual_likelihood",
    "residual_impact",
    "residual_rating",
    "target_rating",
    "treatment",
    "treatment_plan",
    "treatment_due_date",
    "mitigating_control_ids",
    "asset_ids",
    "threat_actor_ids",
    "annual_loss_expectancy",
    "currency",
    "accepted_by_id",
    "accepted_until_date",
    "next_review_date",
]


class GrcFrameworkCreate(EntityInput, total=False):
    """What a client gives to create a GrcFramework."""

    name: Required[str]
    """Full name of the framework."""
    slug: Required[str]
    """Stable short name for addresses and queries, such as iso-27001-2022."""
    short_name: str | None
    """Usual abbreviation."""
    edition: str | None
    """Edition or version as its publisher counts."""
    description: str | None
    """Subject and reach of the framework."""
    category: GrcFrameworkCategory
    """Field the framework belongs to."""
    publisher: str | None
    """Body that issues it."""
    status: GrcFrameworkStatus
    """Whether the organization works with it."""
    is_mandatory: bool
    """The framework binds by law or contract."""
    jurisdictions: Sequence[str] | None
    """Countries it applies in; all, where empty."""
    industries: Sequence[str] | None
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
    certification_status: GrcFrameworkCertificationStatus
    """Standing towards an external auditor."""
    certified_until_date: date | None
    """Last day of a certificate or report period."""
    auditor_name: str | None
    """Certification body or audit firm."""
    next_audit_date: date | None
    """Day the next external audit starts."""
    catalog_url: str | None
    """Address of the OSCAL catalog or the official text."""


class GrcFrameworkUpdate(EntityInput, total=False):
    """The fields of a GrcFramework to change; null clears an optional one."""

    name: str
    """Full name of the framework."""
    short_name: str | None
    """Usual abbreviation."""
    edition: str | None
    """Edition or version as its publisher counts."""
    description: str | None
    """Subject and reach of the framework."""
    category: GrcFrameworkCategory
    """Field the framework belongs to."""
    publisher: str | None
    """Body that issues it."""
    status: GrcFrameworkStatus
    """Whether the organization works with it."""
    is_mandatory: bool
    """The framework binds by law or contract."""
    jurisdictions: Sequence[str] | None
    """Countries it applies in; all, where empty."""
    industries: Sequence[str] | None
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
    certification_status: GrcFrameworkCertificationStatus
    """Standing towards an external auditor."""
    certified_until_date: date | None
    """Last day of a certificate or report period."""
    auditor_name: str | None
    """Certification body or audit firm."""
    next_audit_date: date | None
    """Day the next external audit starts."""
    catalog_url: str | None
    """Address of the OSCAL catalog or the official text."""


class GrcControlCreate(EntityInput, total=False):
    """What a client gives to create a GrcControl."""

    framework_id: Required[str]
    """Framework the control belongs to. Id of GrcFramework."""
    control_ref: Required[str]
    """Number within the framework, such as A.5.15 or PR.AA-05."""
    name: Required[str]
    """Title of the control."""
    description: str | None
    """Requirement in full."""
    objective: str | None
    """What the control is to achieve."""
    category: str | None
    """Family, clause or theme."""
    csf_function: GrcControlCsfFunction | None
    """Function in NIST CSF 2.0 the control serves."""
    parent_control_id: str | None
    """Control this one enhances or details. Id of GrcControl."""
    control_type: GrcControlControlType | None
    """What the control does about a risk."""
    automation: GrcControlAutomation
    """How the control is carried out."""
    is_applicable: bool
    """The control is in the statement of applicability."""
    applicability_reason: str | None
    """Why the control is included or left out."""
    implementation_status: GrcControlImplementationStatus
    """How far the control is in place, in OSCAL's terms."""
    implementation_narrative: str | None
    """How the organization carries the control out."""
    maturity: GrcControlMaturity | None
    """Maturity level from 1 to 5."""
    effectiveness: GrcControlEffectiveness
    """Result of the latest test."""
    owner_id: str | None
    """Person accountable for the control. Id of Person."""
    operator_group_id: str | None
    """Group that carries it out. Id of Group."""
    test_frequency: GrcControlTestFrequency | None
    """How often the control is tested."""
    last_tested_at: datetime | None
    """Time of the latest test."""
    next_review_date: date | None
    """Day the next test is due."""
    mapped_control_ids: Sequence[str] | None
    """Controls of other frameworks that ask for the same."""
    document_ids: Sequence[str] | None
    """Policies and procedures that lay the control down."""


class GrcControlUpdate(EntityInput, total=False):
    """The fields of a GrcControl to change; null clears an optional one."""

    name: str
    """Title of the control."""
    description: str | None
    """Requirement in full."""
    objective: str | None
    """What the control is to achieve."""
    category: str | None
    """Family, clause or theme."""
    csf_function: GrcControlCsfFunction | None
    """Function in NIST CSF 2.0 the control serves."""
    parent_control_id: str | None
    """Control this one enhances or details. Id of GrcControl."""
    control_type: GrcControlControlType | None
    """What the control does about a risk."""
    automation: GrcControlAutomation
    """How the control is carried out."""
    is_applicable: bool
    """The control is in the statement of applicability."""
    applicability_reason: str | None
    """Why the control is included or left out."""
    implementation_status: GrcControlImplementationStatus
    """How far the control is in place, in OSCAL's terms."""
    implementation_narrative: str | None
    """How the organization carries the control out."""
    maturity: GrcControlMaturity | None
    """Maturity level from 1 to 5."""
    effectiveness: GrcControlEffectiveness
    """Result of the latest test."""
    owner_id: str | None
    """Person accountable for the control. Id of Person."""
    operator_group_id: str | None
    """Group that carries it out. Id of Group."""
    test_frequency: GrcControlTestFrequency | None
    """How often the control is tested."""
    last_tested_at: datetime | None
    """Time of the latest test."""
    next_review_date: date | None
    """Day the next test is due."""
    mapped_control_ids: Sequence[str] | None
    """Controls of other frameworks that ask for the same."""
    document_ids: Sequence[str] | None
    """Policies and procedures that lay the control down."""


class GrcEvidenceCreate(EntityInput, total=False):
    """What a client gives to create a GrcEvidence."""

    name: Required[str]
    """Short name of the evidence."""
    description: str | None
    """What it shows."""
    control_ids: Required[Sequence[str]]
    """Controls it supports."""
    evidence_type: Required[GrcEvidenceEvidenceType]
    """Form of the evidence."""
    collection_method: GrcEvidenceCollectionMethod
    """How it was obtained, after NIST SP 800-53A."""
    status: GrcEvidenceStatus
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
    period_start_date: Required[date]
    """First day it speaks for."""
    period_end_date: date | None
    """Last day it speaks for; the first day, where empty."""
    valid_until_date: date | None
    """Day after which it no longer counts."""
    collected_at: datetime | None
    """Time of collection; the time of creation where not given."""
    collected_by_id: str | None
    """Person who collected it. Id of Person."""
    review_note: str | None
    """Remark of the reviewer."""
    assessor_name: str | None
    """External auditor who looked at it."""
    assessment_result: GrcEvidenceAssessmentResult
    """Auditor's finding, in OSCAL's terms."""
    classification: GrcEvidenceClassification
    """Who may see it."""


class GrcEvidenceUpdate(EntityInput, total=False):
    """The fields of a GrcEvidence to change; null clears an optional one."""

    name: str
    """Short name of the evidence."""
    description: str | None
    """What it shows."""
    control_ids: Sequence[str]
    """Controls it supports."""
    evidence_type: GrcEvidenceEvidenceType
    """Form of the evidence."""
    collection_method: GrcEvidenceCollectionMethod
    """How it was obtained, after NIST SP 800-53A."""
    status: GrcEvidenceStatus
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
    review_note: str | None
    """Remark of the reviewer."""
    assessor_name: str | None
    """External auditor who looked at it."""
    assessment_result: GrcEvidenceAssessmentResult
    """Auditor's finding, in OSCAL's terms."""
    classification: GrcEvidenceClassification
    """Who may see it."""


class GrcIncidentCreate(EntityInput, total=False):
    """What a client gives to create a GrcIncident."""

    title: Required[str]
    """Short title."""
    description: str | None
    """What happened, as far as known."""
    category: Required[GrcIncidentCategory]
    """Kind of incident."""
    severity: Required[GrcIncidentSeverity]
    """Harm done or threatened."""
    status: GrcIncidentStatus
    """Phase after NIST SP 800-61; dismissed is a false alarm."""
    owner_id: str | None
    """Incident manager. Id of Person."""
    reporter_id: str | None
    """Person who reported it. Id of Person."""
    occurred_at: datetime | None
    """Time the incident began, as far as known."""
    detected_at: Required[datetime]
    """Time the organization became aware."""
    affected_asset_ids: Sequence[str] | None
    """Assets, cloud resources and technology hit."""
    affected_account_ids: Sequence[str] | None
    """Customers hit."""
    investigation_ids: Sequence[str] | None
    """Investigations rolled up into the incident."""
    realized_risk_ids: Sequence[str] | None
    """Risks of the register that came true."""
    failed_control_ids: Sequence[str] | None
    """Controls that did not hold."""
    is_personal_data_affected: bool
    """Personal data was lost, seen or changed."""
    affected_record_count: int | None
    """People or records touched."""
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


class GrcIncidentUpdate(EntityInput, total=False):
    """The fields of a GrcIncident to change; null clears an optional one."""

    title: str
    """Short title."""
    description: str | None
    """What happened, as far as known."""
    category: GrcIncidentCategory
    """Kind of incident."""
    severity: GrcIncidentSeverity
    """Harm done or threatened."""
    status: GrcIncidentStatus
    """Phase after NIST SP 800-61; dismissed is a false alarm."""
    owner_id: str | None
    """Incident manager. Id of Person."""
    reporter_id: str | None
    """Person who reported it. Id of Person."""
    occurred_at: datetime | None
    """Time the incident began, as far as known."""
    detected_at: datetime
    """Time the organization became aware."""
    affected_asset_ids: Sequence[str] | None
    """Assets, cloud resources and technology hit."""
    affected_account_ids: Sequence[str] | None
    """Customers hit."""
    investigation_ids: Sequence[str] | None
    """Investigations rolled up into the incident."""
    realized_risk_ids: Sequence[str] | None
    """Risks of the register that came true."""
    failed_control_ids: Sequence[str] | None
    """Controls that did not hold."""
    is_personal_data_affected: bool
    """Personal data was lost, seen or changed."""
    affected_record_count: int | None
    """People or records touched."""
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


class GrcRiskCreate(EntityInput, total=False):
    """What a client gives to create a GrcRisk."""

    title: Required[str]
    """Short title of the risk scenario."""
    description: str | None
    """Cause, event and consequence."""
    category: Required[GrcRiskCategory]
    """Area of the register."""
    threat_source: GrcRiskThreatSource | None
    """Origin of the threat, after NIST SP 800-30."""
    status: GrcRiskStatus
    """State in the risk process."""
    owner_id: Required[str]
    """Person accountable for the risk. Id of Person."""
    inherent_likelihood: Required[int]
    """Likelihood before controls, 1 rare to 5 almost certain."""
    inherent_impact: Required[int]
    """Impact before controls, 1 negligible to 5 severe."""
    residual_likelihood: int | None
    """Likelihood with controls."""
    residual_impact: int | None
    """Impact with controls."""
    target_rating: int | None
    """Highest rating within the risk appetite."""
    treatment: GrcRiskTreatment | None
    """Chosen way to deal with the risk."""
    treatment_plan: str | None
    """Measures with dates and people."""
    treatment_due_date: date | None
    """Day the measures are to be in place."""
    mitigating_control_ids: Sequence[str] | None
    """Controls that bring the rating down."""
    asset_ids: Sequence[str] | None
    """Assets at stake."""
    threat_actor_ids: Sequence[str] | None
    """Actors known to pose the threat."""
    annual_loss_expectancy: int | None
    """Expected loss in a year, after FAIR. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of annualLossExpectancy."""
    accepted_until_date: date | None
    """Day an acceptance ends."""
    next_review_date: date | None
    """Day the risk is to be looked at again."""


class GrcRiskUpdate(EntityInput, total=False):
    """The fields of a GrcRisk to change; null clears an optional one."""

    title: str
    """Short title of the risk scenario."""
    description: str | None
    """Cause, event and consequence."""
    category: GrcRiskCategory
    """Area of the register."""
    threat_source: GrcRiskThreatSource | None
    """Origin of the threat, after NIST SP 800-30."""
    status: GrcRiskStatus
    """State in the risk process."""
    owner_id: str
    """Person accountable for the risk. Id of Person."""
    inherent_likelihood: int
    """Likelihood before controls, 1 rare to 5 almost certain."""
    inherent_impact: int
    """Impact before controls, 1 negligible to 5 severe."""
    residual_likelihood: int | None
    """Likelihood with controls."""
    residual_impact: int | None
    """Impact with controls."""
    target_rating: int | None
    """Highest rating within the risk appetite."""
    treatment: GrcRiskTreatment | None
    """Chosen way to deal with the risk."""
    treatment_plan: str | None
    """Measures with dates and people."""
    treatment_due_date: date | None
    """Day the measures are to be in place."""
    mitigating_control_ids: Sequence[str] | None
    """Controls that bring the rating down."""
    asset_ids: Sequence[str] | None
    """Assets at stake."""
    threat_actor_ids: Sequence[str] | None
    """Actors known to pose the threat."""
    annual_loss_expectancy: int | None
    """Expected loss in a year, after FAIR. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of annualLossExpectancy."""
    accepted_until_date: date | None
    """Day an acceptance ends."""
    next_review_date: date | None
    """Day the risk is to be looked at again."""


class GrcFrameworkList(EntityList, total=False):
    """What a list of GrcFramework records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    slug: str | Sequence[str]
    """One of these."""
    short_name: str | Sequence[str]
    """One of these."""
    edition: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    category: GrcFrameworkCategory | Sequence[GrcFrameworkCategory]
    """One of these."""
    publisher: str | Sequence[str]
    """One of these."""
    status: GrcFrameworkStatus | Sequence[GrcFrameworkStatus]
    """One of these."""
    is_mandatory: bool | Sequence[bool]
    """One of these."""
    jurisdictions: str | Sequence[str]
    """Contains one of these."""
    industries: str | Sequence[str]
    """Contains one of these."""
    effective_date: DateRange
    """Compared."""
    retirement_date: DateRange
    """Compared."""
    supersedes_id: str | Sequence[str]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    scope_statement: str | Sequence[str]
    """One of these."""
    certification_status: GrcFrameworkCertificationStatus | Sequence[GrcFrameworkCertificationStatus]
    """One of these."""
    certified_until_date: DateRange
    """Compared."""
    auditor_name: str | Sequence[str]
    """One of these."""
    next_audit_date: DateRange
    """Compared."""
    catalog_url: str | Sequence[str]
    """One of these."""
    sort: GrcFrameworkSort | Sequence[GrcFrameworkSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: GrcFrameworkRelation | Sequence[GrcFrameworkRelation]
    """Related records that come along."""
    fields: GrcFrameworkMember | Sequence[GrcFrameworkMember]
    """The only members that are wanted."""
    exists: GrcFrameworkFilterable | Sequence[GrcFrameworkFilterable]
    """Members that have a value."""
    missing: GrcFrameworkFilterable | Sequence[GrcFrameworkFilterable]
    """Members that have none."""


class GrcControlList(EntityList, total=False):
    """What a list of GrcControl records can be narrowed and arranged by."""

    framework_id: str | Sequence[str]
    """One of these."""
    control_ref: str | Sequence[str]
    """One of these."""
    name: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    objective: str | Sequence[str]
    """One of these."""
    category: str | Sequence[str]
    """One of these."""
    csf_function: GrcControlCsfFunction | Sequence[GrcControlCsfFunction]
    """One of these."""
    parent_control_id: str | Sequence[str]
    """One of these."""
    control_type: GrcControlControlType | Sequence[GrcControlControlType]
    """One of these."""
    automation: GrcControlAutomation | Sequence[GrcControlAutomation]
    """One of these."""
    is_applicable: bool | Sequence[bool]
    """One of these."""
    applicability_reason: str | Sequence[str]
    """One of these."""
    implementation_status: GrcControlImplementationStatus | Sequence[GrcControlImplementationStatus]
    """One of these."""
    implementation_narrative: str | Sequence[str]
    """One of these."""
    maturity: GrcControlMaturity | Sequence[GrcControlMaturity]
    """One of these."""
    effectiveness: GrcControlEffectiveness | Sequence[GrcControlEffectiveness]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    operator_group_id: str | Sequence[str]
    """One of these."""
    test_frequency: GrcControlTestFrequency | Sequence[GrcControlTestFrequency]
    """One of these."""
    last_tested_at: TimeRange
    """Compared."""
    next_review_date: DateRange
    """Compared."""
    mapped_control_ids: str | Sequence[str]
    """Contains one of these."""
    document_ids: str | Sequence[str]
    """Contains one of these."""
    sort: GrcControlSort | Sequence[GrcControlSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: GrcControlRelation | Sequence[GrcControlRelation]
    """Related records that come along."""
    fields: GrcControlMember | Sequence[GrcControlMember]
    """The only members that are wanted."""
    exists: GrcControlFilterable | Sequence[GrcControlFilterable]
    """Members that have a value."""
    missing: GrcControlFilterable | Sequence[GrcControlFilterable]
    """Members that have none."""


class GrcEvidenceList(EntityList, total=False):
    """What a list of GrcEvidence records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    control_ids: str | Sequence[str]
    """Contains one of these."""
    evidence_type: GrcEvidenceEvidenceType | Sequence[GrcEvidenceEvidenceType]
    """One of these."""
    collection_method: GrcEvidenceCollectionMethod | Sequence[GrcEvidenceCollectionMethod]
    """One of these."""
    status: GrcEvidenceStatus | Sequence[GrcEvidenceStatus]
    """One of these."""
    document_id: str | Sequence[str]
    """One of these."""
    storage_object_id: str | Sequence[str]
    """One of these."""
    source_url: str | Sequence[str]
    """One of these."""
    source_entity_id: str | Sequence[str]
    """One of these."""
    data_source_id: str | Sequence[str]
    """One of these."""
    content_sha256: str | Sequence[str]
    """One of these."""
    period_start_date: DateRange
    """Compared."""
    period_end_date: DateRange
    """Compared."""
    valid_until_date: DateRange
    """Compared."""
    collected_at: TimeRange
    """Compared."""
    collected_by_id: str | Sequence[str]
    """One of these."""
    reviewed_by_id: str | Sequence[str]
    """One of these."""
    reviewed_at: TimeRange
    """Compared."""
    review_note: str | Sequence[str]
    """One of these."""
    assessor_name: str | Sequence[str]
    """One of these."""
    assessment_result: GrcEvidenceAssessmentResult | Sequence[GrcEvidenceAssessmentResult]
    """One of these."""
    classification: GrcEvidenceClassification | Sequence[GrcEvidenceClassification]
    """One of these."""
    sort: GrcEvidenceSort | Sequence[GrcEvidenceSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: GrcEvidenceRelation | Sequence[GrcEvidenceRelation]
    """Related records that come along."""
    fields: GrcEvidenceMember | Sequence[GrcEvidenceMember]
    """The only members that are wanted."""
    exists: GrcEvidenceFilterable | Sequence[GrcEvidenceFilterable]
    """Members that have a value."""
    missing: GrcEvidenceFilterable | Sequence[GrcEvidenceFilterable]
    """Members that have none."""


class GrcIncidentList(EntityList, total=False):
    """What a list of GrcIncident records can be narrowed and arranged by."""

    incident_number: str | Sequence[str]
    """One of these."""
    title: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    category: GrcIncidentCategory | Sequence[GrcIncidentCategory]
    """One of these."""
    severity: GrcIncidentSeverity | Sequence[GrcIncidentSeverity]
    """One of these."""
    status: GrcIncidentStatus | Sequence[GrcIncidentStatus]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    reporter_id: str | Sequence[str]
    """One of these."""
    occurred_at: TimeRange
    """Compared."""
    detected_at: TimeRange
    """Compared."""
    contained_at: TimeRange
    """Compared."""
    closed_at: TimeRange
    """Compared."""
    affected_asset_ids: str | Sequence[str]
    """Contains one of these."""
    affected_account_ids: str | Sequence[str]
    """Contains one of these."""
    investigation_ids: str | Sequence[str]
    """Contains one of these."""
    realized_risk_ids: str | Sequence[str]
    """Contains one of these."""
    failed_control_ids: str | Sequence[str]
    """Contains one of these."""
    is_personal_data_affected: bool | Sequence[bool]
    """One of these."""
    affected_record_count: IntegerRange
    """Compared."""
    notification_due_at: TimeRange
    """Compared."""
    regulator_notified_at: TimeRange
    """Compared."""
    root_cause: str | Sequence[str]
    """One of these."""
    lessons_learned: str | Sequence[str]
    """One of these."""
    loss_amount: IntegerRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    sort: GrcIncidentSort | Sequence[GrcIncidentSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: GrcIncidentRelation | Sequence[GrcIncidentRelation]
    """Related records that come along."""
    fields: GrcIncidentMember | Sequence[GrcIncidentMember]
    """The only members that are wanted."""
    exists: GrcIncidentFilterable | Sequence[GrcIncidentFilterable]
    """Members that have a value."""
    missing: GrcIncidentFilterable | Sequence[GrcIncidentFilterable]
    """Members that have none."""


class GrcRiskList(EntityList, total=False):
    """What a list of GrcRisk records can be narrowed and arranged by."""

    risk_number: str | Sequence[str]
    """One of these."""
    title: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    category: GrcRiskCategory | Sequence[GrcRiskCategory]
    """One of these."""
    threat_source: GrcRiskThreatSource | Sequence[GrcRiskThreatSource]
    """One of these."""
    status: GrcRiskStatus | Sequence[GrcRiskStatus]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    inherent_likelihood: IntegerRange
    """Compared."""
    inherent_impact: IntegerRange
    """Compared."""
    inherent_rating: IntegerRange
    """Compared."""
    residual_likelihood: IntegerRange
    """Compared."""
    residual_impact: IntegerRange
    """Compared."""
    residual_rating: IntegerRange
    """Compared."""
    target_rating: IntegerRange
    """Compared."""
    treatment: GrcRiskTreatment | Sequence[GrcRiskTreatment]
    """One of these."""
    treatment_plan: str | Sequence[str]
    """One of these."""
    treatment_due_date: DateRange
    """Compared."""
    mitigating_control_ids: str | Sequence[str]
    """Contains one of these."""
    asset_ids: str | Sequence[str]
    """Contains one of these."""
    threat_actor_ids: str | Sequence[str]
    """Contains one of these."""
    annual_loss_expectancy: IntegerRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    accepted_by_id: str | Sequence[str]
    """One of these."""
    accepted_until_date: DateRange
    """Compared."""
    next_review_date: DateRange
    """Compared."""
    sort: GrcRiskSort | Sequence[GrcRiskSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: GrcRiskRelation | Sequence[GrcRiskRelation]
    """Related records that come along."""
    fields: GrcRiskMember | Sequence[GrcRiskMember]
    """The only members that are wanted."""
    exists: GrcRiskFilterable | Sequence[GrcRiskFilterable]
    """Members that have a value."""
    missing: GrcRiskFilterable | Sequence[GrcRiskFilterable]
    """Members that have none."""
