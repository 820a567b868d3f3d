# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Security findings on assets, the state of framework requirements, and the business risks that follow from them. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal

from cpod._core.listing import DateRange, IntegerRange, NumberRange, TimeRange
from cpod._core.typed import Required
from cpod.models.risk import (
    ComplianceControlAutomation,
    ComplianceControlControlType,
    ComplianceControlFrequency,
    ComplianceControlImplementationStatus,
    ComplianceControlStatus,
    RiskItemCategory,
    RiskItemImpact,
    RiskItemLevel,
    RiskItemLikelihood,
    RiskItemResidualImpact,
    RiskItemResidualLikelihood,
    RiskItemStatus,
    RiskItemTreatment,
    VulnerabilitySeverity,
    VulnerabilitySsvcDecision,
    VulnerabilityStatus,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

VulnerabilitySort = Literal[
    EntitySort,
    "title",
    "description",
    "severity",
    "status",
    "score",
    "cvss_vector",
    "cve",
    "epss_score",
    "epss_percentile",
    "is_known_exploited",
    "ssvc_decision",
    "asset_id",
    "component",
    "fixed_version",
    "scanner",
    "first_seen_at",
    "last_seen_at",
    "assignee_id",
    "due_at",
    "resolved_at",
    "resolution_note",
    "accepted_by_id",
    "accepted_until_date",
    "risk_item_id",
    "-title",
    "-description",
    "-severity",
    "-status",
    "-score",
    "-cvss_vector",
    "-cve",
    "-epss_score",
    "-epss_percentile",
    "-is_known_exploited",
    "-ssvc_decision",
    "-asset_id",
    "-component",
    "-fixed_version",
    "-scanner",
    "-first_seen_at",
    "-last_seen_at",
    "-assignee_id",
    "-due_at",
    "-resolved_at",
    "-resolution_note",
    "-accepted_by_id",
    "-accepted_until_date",
    "-risk_item_id",
]
VulnerabilityRelation = Literal["assignee", "accepted_by", "risk_item"]
VulnerabilityMember = Literal[
    EntityMember,
    "title",
    "description",
    "severity",
    "status",
    "score",
    "cvss_vector",
    "cve",
    "cwe_ids",
    "epss_score",
    "epss_percentile",
    "is_known_exploited",
    "ssvc_decision",
    "asset_id",
    "component",
    "fixed_version",
    "scanner",
    "first_seen_at",
    "last_seen_at",
    "assignee_id",
    "due_at",
    "resolved_at",
    "resolution_note",
    "accepted_by_id",
    "accepted_until_date",
    "risk_item_id",
]
VulnerabilityFilterable = Literal[
    EntityFilterable,
    "title",
    "description",
    "severity",
    "status",
    "score",
    "cvss_vector",
    "cve",
    "cwe_ids",
    "epss_score",
    "epss_percentile",
    "is_known_exploited",
    "ssvc_decision",
    "asset_id",
    "component",
    "fixed_version",
    "scanner",
    "first_seen_at",
    "last_seen_at",
    "assignee_id",
    "due_at",
    "resolved_at",
    "resolution_note",
    "accepted_by_id",
    "accepted_until_date",
    "risk_item_id",
]
ComplianceControlSort = Literal[
    EntitySort,
    "framework",
    "framework_edition",
    "control_id",
    "title",
    "description",
    "category",
    "status",
    "implementation_status",
    "control_type",
    "automation",
    "frequency",
    "is_key_control",
    "owner_id",
    "grc_control_id",
    "last_assessed_at",
    "last_assessed_by_id",
    "next_assessment_date",
    "gap_description",
    "remediation_due_date",
    "justification",
    "-framework",
    "-framework_edition",
    "-control_id",
    "-title",
    "-description",
    "-category",
    "-status",
    "-implementation_status",
    "-control_type",
    "-automation",
    "-frequency",
    "-is_key_control",
    "-owner_id",
    "-grc_control_id",
    "-last_assessed_at",
    "-last_assessed_by_id",
    "-next_assessment_date",
    "-gap_description",
    "-remediation_due_date",
    "-justification",
]
ComplianceControlRelation = Literal["owner", "grc_control", "last_assessed_by", "risk_items"]
ComplianceControlMember = Literal[
    EntityMember,
    "framework",
    "framework_edition",
    "control_id",
    "title",
    "description",
    "category",
    "status",
    "implementation_status",
    "control_type",
    "automation",
    "frequency",
    "is_key_control",
    "owner_id",
    "grc_control_id",
    "asset_ids",
    "last_assessed_at",
    "last_assessed_by_id",
    "next_assessment_date",
    "gap_description",
    "remediation_due_date",
    "justification",
]
ComplianceControlFilterable = Literal[
    EntityFilterable,
    "framework",
    "framework_edition",
    "control_id",
    "title",
    "description",
    "category",
    "status",
    "implementation_status",
    "control_type",
    "automation",
    "frequency",
    "is_key_control",
    "owner_id",
    "grc_control_id",
    "asset_ids",
    "last_assessed_at",
    "last_assessed_by_id",
    "next_assessment_date",
    "gap_description",
    "remediation_due_date",
    "justification",
]
RiskItemSort = Literal[
    EntitySort,
    "title",
    "description",
    "category",
    "likelihood",
    "impact",
    "score",
    "level",
    "status",
    "treatment",
    "treatment_plan",
    "residual_likelihood",
    "residual_impact",
    "residual_score",
    "owner_id",
    "grc_risk_id",
    "estimated_loss",
    "currency",
    "identified_date",
    "target_date",
    "next_review_date",
    "closed_at",
    "-title",
    "-description",
    "-category",
    "-likelihood",
    "-impact",
    "-score",
    "-level",
    "-status",
    "-treatment",
    "-treatment_plan",
    "-residual_likelihood",
    "-residual_impact",
    "-residual_score",
    "-owner_id",
    "-grc_risk_id",
    "-estimated_loss",
    "-currency",
    "-identified_date",
    "-target_date",
    "-next_review_date",
    "-closed_at",
]
RiskItemRelation = Literal["owner", "vulnerabilities", "findings", "controls", "grc_risk"]
RiskItemMember = Literal[
    EntityMember,
    "title",
    "description",
    "category",
    "likelihood",
    "impact",
    "score",
    "level",
    "status",
    "treatment",
    "treatment_plan",
    "residual_likelihood",
    "residual_impact",
    "residual_score",
    "owner_id",
    "vulnerability_ids",
    "control_ids",
    "asset_ids",
    "grc_risk_id",
    "estimated_loss",
    "currency",
    "identified_date",
    "target_date",
    "next_review_date",
    "closed_at",
]
RiskItemFilterable = Literal[
    EntityFilterable,
    "title",
    "description",
    "category",
    "likelihood",
    "impact",
    "score",
    "level",
    "status",
    "treatment",
    "treatment_plan",
    "residual_likelihood",
    "residual_impact",
    "residual_score",
    "owner_id",
    "vulnerability_ids",
    "control_ids",
    "asset_ids",
    "grc_risk_id",
    "estimated_loss",
    "currency",
    "identified_date",
    "target_date",
    "next_review_date",
    "closed_at",
]


class VulnerabilityCreate(EntityInput, total=False):
    """What a client gives to create a Vulnerability."""

    title: Required[str]
    """Short title."""
    description: str | None
    """Technical description, with the attack's preconditions and effect."""
    severity: Required[VulnerabilitySeverity]
    """Rating used for the remediation deadline."""
    status: VulnerabilityStatus
    """State of the remediation."""
    score: float | None
    """CVSS base score."""
    cvss_vector: str | None
    """CVSS vector the score was computed from."""
    cve: str | None
    """CVE identifier, empty for a misconfiguration or an unpublished finding."""
    cwe_ids: Sequence[str] | None
    """Weakness classes in CWE."""
    epss_score: float | None
    """EPSS probability of exploitation within 30 days."""
    epss_percentile: float | None
    """Share of all CVEs with the same or a lower EPSS score."""
    is_known_exploited: bool
    """The CVE is listed in CISA's catalog of known exploited vulnerabilities."""
    ssvc_decision: VulnerabilitySsvcDecision | None
    """Outcome of the SSVC decision tree."""
    asset_id: str | None
    """PhysicalAsset, CloudResource or TechnologyAsset the weakness was found on. Id of PhysicalAsset or
    CloudResource or TechnologyAsset."""
    component: str | None
    """Affected package with its version, preferably as a package URL."""
    fixed_version: str | None
    """First version without the weakness."""
    scanner: str | None
    """Tool or person that reported the finding."""
    first_seen_at: datetime | None
    """Time of the first detection; the time of creation where not given."""
    last_seen_at: datetime | None
    """Time of the latest detection."""
    assignee_id: str | None
    """Person responsible for the remediation. Id of Person."""
    due_at: datetime | None
    """Remediation deadline."""
    resolution_note: str | None
    """What was done, or why nothing is."""
    accepted_until_date: date | None
    """Day after which an acceptance lapses and the finding opens again."""
    risk_item_id: str | None
    """Business risk the finding counts towards. Id of RiskItem."""


class VulnerabilityUpdate(EntityInput, total=False):
    """The fields of a Vulnerability to change; null clears an optional one."""

    title: str
    """Short title."""
    description: str | None
    """Technical description, with the attack's preconditions and effect."""
    severity: VulnerabilitySeverity
    """Rating used for the remediation deadline."""
    status: VulnerabilityStatus
    """State of the remediation."""
    score: float | None
    """CVSS base score."""
    cvss_vector: str | None
    """CVSS vector the score was computed from."""
    cve: str | None
    """CVE identifier, empty for a misconfiguration or an unpublished finding."""
    cwe_ids: Sequence[str] | None
    """Weakness classes in CWE."""
    epss_score: float | None
    """EPSS probability of exploitation within 30 days."""
    epss_percentile: float | None
    """Share of all CVEs with the same or a lower EPSS score."""
    is_known_exploited: bool
    """The CVE is listed in CISA's catalog of known exploited vulnerabilities."""
    ssvc_decision: VulnerabilitySsvcDecision | None
    """Outcome of the SSVC decision tree."""
    component: str | None
    """Affected package with its version, preferably as a package URL."""
    fixed_version: str | None
    """First version without the weakness."""
    scanner: str | None
    """Tool or person that reported the finding."""
    first_seen_at: datetime | None
    """Time of the first detection; the time of creation where not given."""
    last_seen_at: datetime | None
    """Time of the latest detection."""
    assignee_id: str | None
    """Person responsible for the remediation. Id of Person."""
    due_at: datetime | None
    """Remediation deadline."""
    resolution_note: str | None
    """What was done, or why nothing is."""
    accepted_until_date: date | None
    """Day after which an acceptance lapses and the finding opens again."""
    risk_item_id: str | None
    """Business risk the finding counts towards. Id of RiskItem."""


class ComplianceControlCreate(EntityInput, total=False):
    """What a client gives to create a ComplianceControl."""

    framework: Required[str]
    """Framework name, such as SOC2, ISO27001 or NIST."""
    framework_edition: str | None
    """Edition of the framework, such as 2022."""
    control_id: Required[str]
    """Identifier within the framework, such as CC6.1; it is not a record id."""
    title: Required[str]
    """Title of the control."""
    description: str | None
    """Full requirement and how it is met."""
    category: str | None
    """Family or theme within the framework."""
    status: ComplianceControlStatus
    """Result of the latest assessment."""
    implementation_status: ComplianceControlImplementationStatus | None
    """How far the control is in place, in OSCAL's terms."""
    control_type: ComplianceControlControlType | None
    """What the control does about a risk."""
    automation: ComplianceControlAutomation
    """How the control is carried out."""
    frequency: ComplianceControlFrequency | None
    """How often the control is carried out."""
    is_key_control: bool
    """Failure of the control alone would leave a major risk open."""
    owner_id: str | None
    """Person responsible for the control. Id of Person."""
    grc_control_id: str | None
    """Control in the GRC programme this requirement is tracked under. Id of GrcControl."""
    asset_ids: Sequence[str] | None
    """Assets in the control's scope."""
    next_assessment_date: date | None
    """Day the next assessment is due."""
    gap_description: str | None
    """What is missing while the control is not met."""
    remediation_due_date: date | None
    """Day by which the gap is to be closed."""
    justification: str | None
    """Reason for an exclusion or an alternative implementation."""


class ComplianceControlUpdate(EntityInput, total=False):
    """The fields of a ComplianceControl to change; null clears an optional one."""

    framework_edition: str | None
    """Edition of the framework, such as 2022."""
    title: str
    """Title of the control."""
    description: str | None
    """Full requirement and how it is met."""
    category: str | None
    """Family or theme within the framework."""
    status: ComplianceControlStatus
    """Result of the latest assessment."""
    implementation_status: ComplianceControlImplementationStatus | None
    """How far the control is in place, in OSCAL's terms."""
    control_type: ComplianceControlControlType | None
    """What the control does about a risk."""
    automation: ComplianceControlAutomation
    """How the control is carried out."""
    frequency: ComplianceControlFrequency | None
    """How often the control is carried out."""
    is_key_control: bool
    """Failure of the control alone would leave a major risk open."""
    owner_id: str | None
    """Person responsible for the control. Id of Person."""
    grc_control_id: str | None
    """Control in the GRC programme this requirement is tracked under. Id of GrcControl."""
    asset_ids: Sequence[str] | None
    """Assets in the control's scope."""
    next_assessment_date: date | None
    """Day the next assessment is due."""
    gap_description: str | None
    """What is missing while the control is not met."""
    remediation_due_date: date | None
    """Day by which the gap is to be closed."""
    justification: str | None
    """Reason for an exclusion or an alternative implementation."""


class RiskItemCreate(EntityInput, total=False):
    """What a client gives to create a RiskItem."""

    title: Required[str]
    """Title of the risk."""
    description: str | None
    """Threat, weakness and effect on the business."""
    category: RiskItemCategory | None
    """Business area the risk belongs to."""
    likelihood: Required[RiskItemLikelihood]
    """How probable the event is; counts 1 to 5 in this order."""
    impact: Required[RiskItemImpact]
    """How hard the event would hit; counts 1 to 5 in this order."""
    status: RiskItemStatus
    """State of the risk."""
    treatment: RiskItemTreatment | None
    """Chosen way to deal with the risk."""
    treatment_plan: str | None
    """Measures, in order, with who carries them out."""
    residual_likelihood: RiskItemResidualLikelihood | None
    """Likelihood with the measures in place."""
    residual_impact: RiskItemResidualImpact | None
    """Impact with the measures in place."""
    owner_id: str | None
    """Person accountable for the risk. Id of Person."""
    vulnerability_ids: Sequence[str] | None
    """Findings that feed the risk."""
    control_ids: Sequence[str] | None
    """Controls that bear on the risk."""
    asset_ids: Sequence[str] | None
    """Assets exposed to the risk."""
    grc_risk_id: str | None
    """Entry in the enterprise risk register this item rolls up to. Id of GrcRisk."""
    estimated_loss: int | None
    """Loss expected from one occurrence. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of estimatedLoss."""
    identified_date: date | None
    """Day the risk was recognised."""
    target_date: date | None
    """Day the treatment is to be complete."""
    next_review_date: date | None
    """Day the risk is to be looked at again."""


class RiskItemUpdate(EntityInput, total=False):
    """The fields of a RiskItem to change; null clears an optional one."""

    title: str
    """Title of the risk."""
    description: str | None
    """Threat, weakness and effect on the business."""
    category: RiskItemCategory | None
    """Business area the risk belongs to."""
    likelihood: RiskItemLikelihood
    """How probable the event is; counts 1 to 5 in this order."""
    impact: RiskItemImpact
    """How hard the event would hit; counts 1 to 5 in this order."""
    status: RiskItemStatus
    """State of the risk."""
    treatment: RiskItemTreatment | None
    """Chosen way to deal with the risk."""
    treatment_plan: str | None
    """Measures, in order, with who carries them out."""
    residual_likelihood: RiskItemResidualLikelihood | None
    """Likelihood with the measures in place."""
    residual_impact: RiskItemResidualImpact | None
    """Impact with the measures in place."""
    owner_id: str | None
    """Person accountable for the risk. Id of Person."""
    vulnerability_ids: Sequence[str] | None
    """Findings that feed the risk."""
    control_ids: Sequence[str] | None
    """Controls that bear on the risk."""
    asset_ids: Sequence[str] | None
    """Assets exposed to the risk."""
    grc_risk_id: str | None
    """Entry in the enterprise risk register this item rolls up to. Id of GrcRisk."""
    estimated_loss: int | None
    """Loss expected from one occurrence. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of estimatedLoss."""
    identified_date: date | None
    """Day the risk was recognised."""
    target_date: date | None
    """Day the treatment is to be complete."""
    next_review_date: date | None
    """Day the risk is to be looked at again."""


class VulnerabilityList(EntityList, total=False):
    """What a list of Vulnerability records can be narrowed and arranged by."""

    title: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    severity: VulnerabilitySeverity | Sequence[VulnerabilitySeverity]
    """One of these."""
    status: VulnerabilityStatus | Sequence[VulnerabilityStatus]
    """One of these."""
    score: NumberRange
    """Compared."""
    cvss_vector: str | Sequence[str]
    """One of these."""
    cve: str | Sequence[str]
    """One of these."""
    cwe_ids: str | Sequence[str]
    """Contains one of these."""
    epss_score: NumberRange
    """Compared."""
    epss_percentile: NumberRange
    """Compared."""
    is_known_exploited: bool | Sequence[bool]
    """One of these."""
    ssvc_decision: VulnerabilitySsvcDecision | Sequence[VulnerabilitySsvcDecision]
    """One of these."""
    asset_id: str | Sequence[str]
    """One of these."""
    component: str | Sequence[str]
    """One of these."""
    fixed_version: str | Sequence[str]
    """One of these."""
    scanner: str | Sequence[str]
    """One of these."""
    first_seen_at: TimeRange
    """Compared."""
    last_seen_at: TimeRange
    """Compared."""
    assignee_id: str | Sequence[str]
    """One of these."""
    due_at: TimeRange
    """Compared."""
    resolved_at: TimeRange
    """Compared."""
    resolution_note: str | Sequence[str]
    """One of these."""
    accepted_by_id: str | Sequence[str]
    """One of these."""
    accepted_until_date: DateRange
    """Compared."""
    risk_item_id: str | Sequence[str]
    """One of these."""
    sort: VulnerabilitySort | Sequence[VulnerabilitySort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: VulnerabilityRelation | Sequence[VulnerabilityRelation]
    """Related records that come along."""
    fields: VulnerabilityMember | Sequence[VulnerabilityMember]
    """The only members that are wanted."""
    exists: VulnerabilityFilterable | Sequence[VulnerabilityFilterable]
    """Members that have a value."""
    missing: VulnerabilityFilterable | Sequence[VulnerabilityFilterable]
    """Members that have none."""


class ComplianceControlList(EntityList, total=False):
    """What a list of ComplianceControl records can be narrowed and arranged by."""

    framework: str | Sequence[str]
    """One of these."""
    framework_edition: str | Sequence[str]
    """One of these."""
    control_id: str | Sequence[str]
    """One of these."""
    title: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    category: str | Sequence[str]
    """One of these."""
    status: ComplianceControlStatus | Sequence[ComplianceControlStatus]
    """One of these."""
    implementation_status: ComplianceControlImplementationStatus | Sequence[ComplianceControlImplementationStatus]
    """One of these."""
    control_type: ComplianceControlControlType | Sequence[ComplianceControlControlType]
    """One of these."""
    automation: ComplianceControlAutomation | Sequence[ComplianceControlAutomation]
    """One of these."""
    frequency: ComplianceControlFrequency | Sequence[ComplianceControlFrequency]
    """One of these."""
    is_key_control: bool | Sequence[bool]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    grc_control_id: str | Sequence[str]
    """One of these."""
    asset_ids: str | Sequence[str]
    """Contains one of these."""
    last_assessed_at: TimeRange
    """Compared."""
    last_assessed_by_id: str | Sequence[str]
    """One of these."""
    next_assessment_date: DateRange
    """Compared."""
    gap_description: str | Sequence[str]
    """One of these."""
    remediation_due_date: DateRange
    """Compared."""
    justification: str | Sequence[str]
    """One of these."""
    sort: ComplianceControlSort | Sequence[ComplianceControlSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: ComplianceControlRelation | Sequence[ComplianceControlRelation]
    """Related records that come along."""
    fields: ComplianceControlMember | Sequence[ComplianceControlMember]
    """The only members that are wanted."""
    exists: ComplianceControlFilterable | Sequence[ComplianceControlFilterable]
    """Members that have a value."""
    missing: ComplianceControlFilterable | Sequence[ComplianceControlFilterable]
    """Members that have none."""


class RiskItemList(EntityList, total=False):
    """What a list of RiskItem records can be narrowed and arranged by."""

    title: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    category: RiskItemCategory | Sequence[RiskItemCategory]
    """One of these."""
    likelihood: RiskItemLikelihood | Sequence[RiskItemLikelihood]
    """One of these."""
    impact: RiskItemImpact | Sequence[RiskItemImpact]
    """One of these."""
    score: IntegerRange
    """Compared."""
    level: RiskItemLevel | Sequence[RiskItemLevel]
    """One of these."""
    status: RiskItemStatus | Sequence[RiskItemStatus]
    """One of these."""
    treatment: RiskItemTreatment | Sequence[RiskItemTreatment]
    """One of these."""
    treatment_plan: str | Sequence[str]
    """One of these."""
    residual_likelihood: RiskItemResidualLikelihood | Sequence[RiskItemResidualLikelihood]
    """One of these."""
    residual_impact: RiskItemResidualImpact | Sequence[RiskItemResidualImpact]
    """One of these."""
    residual_score: IntegerRange
    """Compared."""
    owner_id: str | Sequence[str]
    """One of these."""
    vulnerability_ids: str | Sequence[str]
    """Contains one of these."""
    control_ids: str | Sequence[str]
    """Contains one of these."""
    asset_ids: str | Sequence[str]
    """Contains one of these."""
    grc_risk_id: str | Sequence[str]
    """One of these."""
    estimated_loss: IntegerRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    identified_date: DateRange
    """Compared."""
    target_date: DateRange
    """Compared."""
    next_review_date: DateRange
    """Compared."""
    closed_at: TimeRange
    """Compared."""
    sort: RiskItemSort | Sequence[RiskItemSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: RiskItemRelation | Sequence[RiskItemRelation]
    """Related records that come along."""
    fields: RiskItemMember | Sequence[RiskItemMember]
    """The only members that are wanted."""
    exists: RiskItemFilterable | Sequence[RiskItemFilterable]
    """Members that have a value."""
    missing: RiskItemFilterable | Sequence[RiskItemFilterable]
    """Members that have none."""
