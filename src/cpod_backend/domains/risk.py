"""Security findings on assets, the state of framework requirements, and the business risks that follow from them."""

from typing import Annotated, Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, entity
from cpod_backend.contract.types import AnyId, Currency, Cve, CvssVector, Date, Id, MinorUnits, Pattern, Range, STORED, Size, Time, ref

DOMAIN = DomainInfo(
    name="Risk",
    prefix="risk",
    standards=(
        "CVE",
        "CVSS v3.1 and v4.0 (FIRST)",
        "EPSS (FIRST)",
        "CISA KEV and SSVC",
        "CWE",
        "ISO 31000",
        "ISO/IEC 27001",
        "NIST OSCAL",
    ),
)


@entity(
    prefix="vuln",
    path="/v1/risk",
    unique=[("cve", "asset_id", "component")],
    search=["title", "description", "cve", "component"],
    expand={
        "assignee": One("assignee_id"),
        "accepted_by": One("accepted_by_id"),
        "risk_item": One("risk_item_id"),
    },
    transitions={
        "status": {
            "open": ["in_progress", "resolved", "accepted", "mitigated", "false_positive"],
            "in_progress": ["open", "resolved", "accepted", "mitigated", "false_positive"],
            "mitigated": ["open", "in_progress", "resolved", "accepted"],
            "accepted": ["open", "in_progress", "resolved"],
            "resolved": ["open"],
            "false_positive": ["open"],
        }
    },
    immutable=["asset_id"],
    example={
        "title": "Remote code execution in XZ Utils liblzma",
        "description": "A backdoored release of liblzma lets an attacker with a private key run code through the SSH daemon.",
        "severity": "critical",
        "score": 10.0,
        "cvssVector": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H",
        "cve": "CVE-2024-3094",
        "cweIds": ["CWE-506"],
        "epssScore": 0.8542,
        "epssPercentile": 0.9931,
        "ssvcDecision": "act",
        "assetId": "past-01JA33Y7F3YM0VGYN6TQEC37B6",
        "component": "pkg:deb/debian/xz-utils@5.6.1",
        "fixedVersion": "5.6.2",
        "scanner": "Tenable",
        "firstSeenAt": "2026-04-02T06:30:00Z",
        "assigneeId": "per-01JGEESPSYMRASJZ197M3E0PA7",
        "dueAt": "2026-04-16T06:30:00Z",
    },
)
class Vulnerability(Entity):
    """A weakness found on one asset, with its severity, its exploitation outlook and its remediation."""

    title: Annotated[str, Size(1, 300), "Short title."]
    description: Annotated[str | None, Size(max=10000), "Technical description, with the attack's preconditions and effect."] = None
    severity: Annotated[Literal["critical", "high", "medium", "low", "info"], "Rating used for the remediation deadline."]
    status: Annotated[
        Literal["open", "in_progress", "resolved", "accepted", "mitigated", "false_positive"], "State of the remediation."
    ] = "open"
    score: Annotated[float | None, Range(0, 10), "CVSS base score."] = None
    cvss_vector: Annotated[CvssVector | None, "CVSS vector the score was computed from."] = None
    cve: Annotated[Cve | None, "CVE identifier, empty for a misconfiguration or an unpublished finding."] = None
    cwe_ids: Annotated[list[Annotated[str, Pattern(r"^CWE-[1-9][0-9]{0,5}$")]] | None, Size(max=20), "Weakness classes in CWE."] = None
    epss_score: Annotated[float | None, Range(0, 1), "EPSS probability of exploitation within 30 days."] = None
    epss_percentile: Annotated[float | None, Range(0, 1), "Share of all CVEs with the same or a lower EPSS score."] = None
    is_known_exploited: Annotated[bool, "The CVE is listed in CISA's catalog of known exploited vulnerabilities."] = False
    ssvc_decision: Annotated[Literal["track", "track_closely", "attend", "act"] | None, "Outcome of the SSVC decision tree."] = None
    asset_id: Annotated[AnyId | None, "PhysicalAsset, CloudResource or TechnologyAsset the weakness was found on."] = None
    component: Annotated[str | None, Size(max=500), "Affected package with its version, preferably as a package URL."] = None
    fixed_version: Annotated[str | None, Size(max=100), "First version without the weakness."] = None
    scanner: Annotated[str | None, Size(max=100), "Tool or person that reported the finding."] = None
    first_seen_at: Annotated[Time | None, "Time of the first detection; the time of creation where not given."] = None
    last_seen_at: Annotated[Time | None, "Time of the latest detection."] = None
    assignee_id: Annotated[Id | None, ref("Person"), "Person responsible for the remediation."] = None
    due_at: Annotated[Time | None, "Remediation deadline."] = None
    # computed: time at which status became resolved; emptied on reopening
    resolved_at: Annotated[Time | None, STORED, "End of the remediation."] = None
    resolution_note: Annotated[str | None, Size(max=4000), "What was done, or why nothing is."] = None
    # computed: caller who set status to accepted
    accepted_by_id: Annotated[Id | None, ref("Person"), STORED, "Person who took the risk on."] = None
    accepted_until_date: Annotated[Date | None, "Day after which an acceptance lapses and the finding opens again."] = None
    risk_item_id: Annotated[Id | None, ref("RiskItem"), "Business risk the finding counts towards."] = None


# RULE: assetId carries the prefix of a PhysicalAsset, CloudResource or TechnologyAsset.
# RULE: dueAt is not before firstSeenAt, and lastSeenAt is not before firstSeenAt.
# RULE: isKnownExploited, epssScore and epssPercentile are accepted only together with cve.
# RULE: A severity of info goes with a score of 0 or none at all.
# RULE: acceptedUntilDate is in the future when status becomes accepted, and is refused with any other status.
# RULE: Where dueAt is not given the server sets it from severity counted from firstSeenAt: critical 15 days, high 30, medium 90, low 180; a known exploited finding gets 14 days at most.


@entity(
    prefix="ctrl",
    path="/v1/risk/controls",
    unique=[("framework", "framework_edition", "control_id")],
    search=["framework", "control_id", "title", "description", "category"],
    expand={
        "owner": One("owner_id"),
        "grc_control": One("grc_control_id"),
        "last_assessed_by": One("last_assessed_by_id"),
        "risk_items": Many("RiskItem", "control_ids"),
    },
    transitions={
        "status": {
            "in_review": ["compliant", "non_compliant", "not_applicable"],
            "compliant": ["in_review", "non_compliant", "not_applicable"],
            "non_compliant": ["in_review", "compliant", "not_applicable"],
            "not_applicable": ["in_review"],
        }
    },
    immutable=["framework", "control_id"],
    example={
        "framework": "SOC2",
        "frameworkEdition": "2017",
        "controlId": "CC6.1",
        "title": "Logical access security",
        "description": "Access to systems and data is restricted to authorised people by identity, role and need.",
        "category": "Logical and physical access",
        "status": "in_review",
        "implementationStatus": "partial",
        "controlType": "preventive",
        "automation": "semi_automated",
        "frequency": "continuous",
        "isKeyControl": True,
        "ownerId": "per-01JNN1Y0ZE3FX9DV7QH5PGGM9K",
        "nextAssessmentDate": "2026-09-30",
        "gapDescription": "Service accounts are not yet part of the quarterly access review.",
    },
)
class ComplianceControl(Entity):
    """One requirement of a framework and whether the organization meets it."""

    framework: Annotated[str, Size(1, 100), "Framework name, such as SOC2, ISO27001 or NIST."]
    framework_edition: Annotated[str | None, Size(max=50), "Edition of the framework, such as 2022."] = None
    control_id: Annotated[str, Size(1, 50), "Identifier within the framework, such as CC6.1; it is not a record id."]
    title: Annotated[str, Size(1, 300), "Title of the control."]
    description: Annotated[str | None, Size(max=10000), "Full requirement and how it is met."] = None
    category: Annotated[str | None, Size(max=150), "Family or theme within the framework."] = None
    status: Annotated[Literal["compliant", "non_compliant", "in_review", "not_applicable"], "Result of the latest assessment."] = (
        "in_review"
    )
    implementation_status: Annotated[
        Literal["implemented", "partial", "planned", "alternative", "not_applicable"] | None,
        "How far the control is in place, in OSCAL's terms.",
    ] = None
    control_type: Annotated[
        Literal["preventive", "detective", "corrective", "deterrent", "compensating", "directive"] | None,
        "What the control does about a risk.",
    ] = None
    automation: Annotated[Literal["manual", "semi_automated", "automated"], "How the control is carried out."] = "manual"
    frequency: Annotated[
        Literal["continuous", "daily", "weekly", "monthly", "quarterly", "semi_annual", "annual", "on_event"] | None,
        "How often the control is carried out.",
    ] = None
    is_key_control: Annotated[bool, "Failure of the control alone would leave a major risk open."] = False
    owner_id: Annotated[Id | None, ref("Person"), "Person responsible for the control."] = None
    grc_control_id: Annotated[Id | None, ref("GrcControl"), "Control in the GRC programme this requirement is tracked under."] = None
    asset_ids: Annotated[list[AnyId] | None, Size(max=1000), "Assets in the control's scope."] = None
    # computed: time at which status was last set to compliant, non_compliant or not_applicable
    last_assessed_at: Annotated[Time | None, STORED, "Time of the latest assessment."] = None
    # computed: caller of the request that set lastAssessedAt
    last_assessed_by_id: Annotated[Id | None, ref("Person"), STORED, "Person who made the latest assessment."] = None
    next_assessment_date: Annotated[Date | None, "Day the next assessment is due."] = None
    gap_description: Annotated[str | None, Size(max=4000), "What is missing while the control is not met."] = None
    remediation_due_date: Annotated[Date | None, "Day by which the gap is to be closed."] = None
    justification: Annotated[str | None, Size(max=4000), "Reason for an exclusion or an alternative implementation."] = None


# RULE: justification is present when status is not_applicable or implementationStatus is alternative.
# RULE: gapDescription is accepted only when status is non_compliant or in_review.
# RULE: status compliant does not go with an implementationStatus of planned or partial.
# RULE: nextAssessmentDate is not before the day of lastAssessedAt.


@entity(
    prefix="risk",
    path="/v1/risk/items",
    search=["title", "description", "treatment_plan"],
    expand={
        "owner": One("owner_id"),
        "vulnerabilities": One("vulnerability_ids"),
        "findings": Many("Vulnerability", "risk_item_id"),
        "controls": One("control_ids"),
        "grc_risk": One("grc_risk_id"),
    },
    transitions={
        "status": {
            "open": ["in_treatment", "accepted", "transferred", "closed"],
            "in_treatment": ["open", "mitigated", "accepted", "transferred", "closed"],
            "mitigated": ["in_treatment", "closed"],
            "accepted": ["open", "in_treatment", "closed"],
            "transferred": ["open", "in_treatment", "closed"],
            "closed": ["open"],
        }
    },
    example={
        "title": "Unauthorised access through dormant privileged accounts",
        "description": "Privileged accounts that nobody uses could be taken over and used to read customer data.",
        "category": "cybersecurity",
        "likelihood": "possible",
        "impact": "major",
        "treatment": "mitigate",
        "treatmentPlan": "Disable privileged accounts after 30 idle days and review the rest every quarter.",
        "residualLikelihood": "unlikely",
        "residualImpact": "major",
        "ownerId": "per-01JNN1Y0ZE3FX9DV7QH5PGGM9K",
        "controlIds": ["ctrl-01JHY5DE5N1FQP5MF85AYDDQ3K"],
        "assetIds": ["tast-01JHAZY9YMQJ2JAXJ58MWKQPTK"],
        "estimatedLoss": 75000000,
        "currency": "USD",
        "identifiedDate": "2026-03-10",
        "targetDate": "2026-08-31",
        "nextReviewDate": "2026-09-15",
    },
)
class RiskItem(Entity):
    """A business-level risk rated by likelihood and impact, gathering the findings and gaps behind it."""

    title: Annotated[str, Size(1, 300), "Title of the risk."]
    description: Annotated[str | None, Size(max=10000), "Threat, weakness and effect on the business."] = None
    category: Annotated[
        Literal[
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
        | None,
        "Business area the risk belongs to.",
    ] = None
    likelihood: Annotated[
        Literal["rare", "unlikely", "possible", "likely", "almost_certain"], "How probable the event is; counts 1 to 5 in this order."
    ]
    impact: Annotated[
        Literal["negligible", "minor", "moderate", "major", "severe"], "How hard the event would hit; counts 1 to 5 in this order."
    ]
    # computed: likelihood times impact, each counted 1 to 5
    score: Annotated[int | None, Range(1, 25), STORED, "Inherent risk score."] = None
    # computed: from score: 1 to 4 low, 5 to 9 medium, 10 to 16 high, 17 to 25 critical
    level: Annotated[Literal["low", "medium", "high", "critical"] | None, STORED, "Band of the score."] = None
    status: Annotated[Literal["open", "in_treatment", "mitigated", "accepted", "transferred", "closed"], "State of the risk."] = "open"
    treatment: Annotated[Literal["mitigate", "accept", "transfer", "avoid"] | None, "Chosen way to deal with the risk."] = None
    treatment_plan: Annotated[str | None, Size(max=10000), "Measures, in order, with who carries them out."] = None
    residual_likelihood: Annotated[
        Literal["rare", "unlikely", "possible", "likely", "almost_certain"] | None, "Likelihood with the measures in place."
    ] = None
    residual_impact: Annotated[
        Literal["negligible", "minor", "moderate", "major", "severe"] | None, "Impact with the measures in place."
    ] = None
    # computed: residualLikelihood times residualImpact; empty unless both are given
    residual_score: Annotated[int | None, Range(1, 25), STORED, "Risk score that remains."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Person accountable for the risk."] = None
    vulnerability_ids: Annotated[list[Id] | None, ref("Vulnerability"), Size(max=1000), "Findings that feed the risk."] = None
    control_ids: Annotated[list[Id] | None, ref("ComplianceControl"), Size(max=200), "Controls that bear on the risk."] = None
    asset_ids: Annotated[list[AnyId] | None, Size(max=1000), "Assets exposed to the risk."] = None
    grc_risk_id: Annotated[Id | None, ref("GrcRisk"), "Entry in the enterprise risk register this item rolls up to."] = None
    estimated_loss: Annotated[MinorUnits | None, Range(0), "Loss expected from one occurrence."] = None
    currency: Annotated[Currency | None, "Currency of estimatedLoss."] = None
    identified_date: Annotated[Date | None, "Day the risk was recognised."] = None
    target_date: Annotated[Date | None, "Day the treatment is to be complete."] = None
    next_review_date: Annotated[Date | None, "Day the risk is to be looked at again."] = None
    # computed: time at which status became closed
    closed_at: Annotated[Time | None, STORED, "End of the risk."] = None


# RULE: residualScore is not above score.
# RULE: status accepted goes with treatment accept, status transferred with treatment transfer.
# RULE: ownerId is present when status is accepted, transferred or mitigated.
# RULE: estimatedLoss is accepted only together with currency.
# RULE: targetDate and nextReviewDate are not before identifiedDate.
# RULE: status mitigated needs residualLikelihood and residualImpact.
