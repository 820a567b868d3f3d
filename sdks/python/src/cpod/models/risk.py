# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Security findings on assets, the state of framework requirements, and the business risks that follow from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import date, datetime

    from cpod.models.grc import GrcControl, GrcRisk
    from cpod.models.people import Person

VulnerabilitySeverity = Literal["critical", "high", "medium", "low", "info"]
VulnerabilityStatus = Literal["open", "in_progress", "resolved", "accepted", "mitigated", "false_positive"]
VulnerabilitySsvcDecision = Literal["track", "track_closely", "attend", "act"]
ComplianceControlStatus = Literal["compliant", "non_compliant", "in_review", "not_applicable"]
ComplianceControlImplementationStatus = Literal["implemented", "partial", "planned", "alternative", "not_applicable"]
ComplianceControlControlType = Literal[
    "preventive", "detective", "corrective", "deterrent", "compensating", "directive"
]
ComplianceControlAutomation = Literal["manual", "semi_automated", "automated"]
ComplianceControlFrequency = Literal[
    "continuous", "daily", "weekly", "monthly", "quarterly", "semi_annual", "annual", "on_event"
]
RiskItemCategory = Literal[
    "cybersecurity",
    "privacy",
    "compliance",
    "legal",
    "operational",
    "financial",
    "strategic",
    "third_party",
    "technology",
    "people",
    "reputational",
    "physical",
    "environmental",
]
RiskItemLikelihood = Literal["rare", "unlikely", "possible", "likely", "almost_certain"]
RiskItemImpact = Literal["negligible", "minor", "moderate", "major", "severe"]
RiskItemLevel = Literal["low", "medium", "high", "critical"]
RiskItemStatus = Literal["open", "in_treatment", "mitigated", "accepted", "transferred", "closed"]
RiskItemTreatment = Literal["mitigate", "accept", "transfer", "avoid"]
RiskItemResidualLikelihood = Literal["rare", "unlikely", "possible", "likely", "almost_certain"]
RiskItemResidualImpact = Literal["negligible", "minor", "moderate", "major", "severe"]


class Vulnerability(Entity):
    """A weakness found on one asset, with its severity, its exploitation outlook and its remediation."""

    title: str
    """Short title."""
    description: str | None
    """Technical description, with the attack's preconditions and effect."""
    severity: VulnerabilitySeverity | str
    """Rating used for the remediation deadline."""
    status: VulnerabilityStatus | str
    """State of the remediation."""
    score: float | None
    """CVSS base score."""
    cvss_vector: str | None
    """CVSS vector the score was computed from."""
    cve: str | None
    """CVE identifier, empty for a misconfiguration or an unpublished finding."""
    cwe_ids: list[str] | None
    """Weakness classes in CWE."""
    epss_score: float | None
    """EPSS probability of exploitation within 30 days."""
    epss_percentile: float | None
    """Share of all CVEs with the same or a lower EPSS score."""
    is_known_exploited: bool
    """The CVE is listed in CISA's catalog of known exploited vulnerabilities."""
    ssvc_decision: VulnerabilitySsvcDecision | str | None
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
    resolved_at: datetime | None
    """End of the remediation."""
    resolution_note: str | None
    """What was done, or why nothing is."""
    accepted_by_id: str | None
    """Person who took the risk on. Id of Person."""
    accepted_until_date: date | None
    """Day after which an acceptance lapses and the finding opens again."""
    risk_item_id: str | None
    """Business risk the finding counts towards. Id of RiskItem."""
    assignee: Expanded[Person | None]
    """Only with `expand=assignee`."""
    accepted_by: Expanded[Person | None]
    """Only with `expand=acceptedBy`."""
    risk_item: Expanded[RiskItem | None]
    """Only with `expand=riskItem`."""


class ComplianceControl(Entity):
    """One requirement of a framework and whether the organization meets it."""

    framework: str
    """Framework name, such as SOC2, ISO27001 or NIST."""
    framework_edition: str | None
    """Edition of the framework, such as 2022."""
    control_id: str
    """Identifier within the framework, such as CC6.1; it is not a record id."""
    title: str
    """Title of the control."""
    description: str | None
    """Full requirement and how it is met."""
    category: str | None
    """Family or theme within the framework."""
    status: ComplianceControlStatus | str
    """Result of the latest assessment."""
    implementation_status: ComplianceControlImplementationStatus | str | None
    """How far the control is in place, in OSCAL's terms."""
    control_type: ComplianceControlControlType | str | None
    """What the control does about a risk."""
    automation: ComplianceControlAutomation | str
    """How the control is carried out."""
    frequency: ComplianceControlFrequency | str | None
    """How often the control is carried out."""
    is_key_control: bool
    """Failure of the control alone would leave a major risk open."""
    owner_id: str | None
    """Person responsible for the control. Id of Person."""
    grc_control_id: str | None
    """Control in the GRC programme this requirement is tracked under. Id of GrcControl."""
    asset_ids: list[str] | None
    """Assets in the control's scope."""
    last_assessed_at: datetime | None
    """Time of the latest assessment."""
    last_assessed_by_id: str | None
    """Person who made the latest assessment. Id of Person."""
    next_assessment_date: date | None
    """Day the next assessment is due."""
    gap_description: str | None
    """What is missing while the control is not met."""
    remediation_due_date: date | None
    """Day by which the gap is to be closed."""
    justification: str | None
    """Reason for an exclusion or an alternative implementation."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    grc_control: Expanded[GrcControl | None]
    """Only with `expand=grcControl`."""
    last_assessed_by: Expanded[Person | None]
    """Only with `expand=lastAssessedBy`."""
    risk_items: Expanded[list[RiskItem]]
    """Only with `expand=riskItems`."""


class RiskItem(Entity):
    """A business-level risk rated by likelihood and impact, gathering the findings and gaps behind it."""

    title: str
    """Title of the risk."""
    description: str | None
    """Threat, weakness and effect on the business."""
    category: RiskItemCategory | str | None
    """Business area the risk belongs to."""
    likelihood: RiskItemLikelihood | str
    """How probable the event is; counts 1 to 5 in this order."""
    impact: RiskItemImpact | str
    """How hard the event would hit; counts 1 to 5 in this order."""
    score: int
    """Inherent risk score."""
    level: RiskItemLevel | str
    """Band of the score."""
    status: RiskItemStatus | str
    """State of the risk."""
    treatment: RiskItemTreatment | str | None
    """Chosen way to deal with the risk."""
    treatment_plan: str | None
    """Measures, in order, with who carries them out."""
    residual_likelihood: RiskItemResidualLikelihood | str | None
    """Likelihood with the measures in place."""
    residual_impact: RiskItemResidualImpact | str | None
    """Impact with the measures in place."""
    residual_score: int | None
    """Risk score that remains."""
    owner_id: str | None
    """Person accountable for the risk. Id of Person."""
    vulnerability_ids: list[str] | None
    """Findings that feed the risk."""
    control_ids: list[str] | None
    """Controls that bear on the risk."""
    asset_ids: list[str] | None
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
    closed_at: datetime | None
    """End of the risk."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    vulnerabilities: Expanded[list[Vulnerability]]
    """Only with `expand=vulnerabilities`."""
    findings: Expanded[list[Vulnerability]]
    """Only with `expand=findings`."""
    controls: Expanded[list[ComplianceControl]]
    """Only with `expand=controls`."""
    grc_risk: Expanded[GrcRisk | None]
    """Only with `expand=grcRisk`."""
