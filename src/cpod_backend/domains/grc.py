"""The governance, risk and compliance programme with its frameworks, controls, evidence, incidents and risk register."""

from typing import Annotated, Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, entity
from cpod_backend.contract.types import (
    AnyId,
    COMPUTED,
    Country,
    Currency,
    Date,
    Id,
    MinorUnits,
    Pattern,
    Range,
    STORED,
    Sha256,
    Size,
    Time,
    Uri,
    ref,
)

DOMAIN = DomainInfo(
    name="GRC",
    prefix="grc",
    standards=(
        "NIST CSF 2.0",
        "ISO/IEC 27001:2022",
        "ISO/IEC 27005",
        "ISO 31000",
        "NIST OSCAL 1.1",
        "NIST SP 800-53A",
        "NIST SP 800-61",
        "FAIR",
        "SOC 2 trust services criteria",
    ),
)


@entity(
    prefix="gfw",
    path="/v1/grc",
    unique=[("slug",), ("name", "edition")],
    search=["name", "short_name", "slug", "publisher", "description"],
    expand={
        "owner": One("owner_id"),
        "supersedes": One("supersedes_id"),
        "controls": Many("GrcControl", "framework_id"),
    },
    transitions={
        "status": {"draft": ["active"], "active": ["retired"], "retired": ["active"]},
        "certification_status": {
            "not_pursued": ["preparing"],
            "preparing": ["in_audit", "not_pursued"],
            "in_audit": ["certified", "attested", "preparing"],
            "certified": ["in_audit", "lapsed"],
            "attested": ["in_audit", "lapsed"],
            "lapsed": ["preparing", "in_audit", "not_pursued"],
        },
    },
    immutable=["slug"],
    example={
        "name": "ISO/IEC 27001 Information security management systems",
        "slug": "iso-27001-2022",
        "shortName": "ISO 27001",
        "edition": "2022",
        "category": "security",
        "publisher": "ISO and IEC",
        "status": "draft",
        "isMandatory": False,
        "effectiveDate": "2022-10-25",
        "ownerId": "per-01JNN1Y0ZE3FX9DV7QH5PGGM9K",
        "scopeStatement": "Development and operation of the customer platform in San Francisco and Dublin.",
        "certificationStatus": "preparing",
        "nextAuditDate": "2026-11-09",
    },
)
class GrcFramework(Entity):
    """A law, standard or catalog the organization measures itself against, in one edition."""

    name: Annotated[str, Size(1, 300), "Full name of the framework."]
    slug: Annotated[
        str, Pattern(r"^[a-z0-9]+(-[a-z0-9]+)*$"), Size(max=80), "Stable short name for addresses and queries, such as iso-27001-2022."
    ]
    short_name: Annotated[str | None, Size(max=50), "Usual abbreviation."] = None
    edition: Annotated[str | None, Size(max=50), "Edition or version as its publisher counts."] = None
    description: Annotated[str | None, Size(max=10000), "Subject and reach of the framework."] = None
    category: Annotated[
        Literal[
            "security", "privacy", "resilience", "quality", "financial_reporting", "ai_governance", "industry", "environmental", "internal"
        ],
        "Field the framework belongs to.",
    ] = "security"
    publisher: Annotated[str | None, Size(max=200), "Body that issues it."] = None
    status: Annotated[Literal["draft", "active", "retired"], "Whether the organization works with it."] = "draft"
    is_mandatory: Annotated[bool, "The framework binds by law or contract."] = False
    jurisdictions: Annotated[list[Country] | None, Size(max=250), "Countries it applies in; all, where empty."] = None
    industries: Annotated[list[Annotated[str, Size(max=100)]] | None, Size(max=50), "Sectors it is made for."] = None
    effective_date: Annotated[Date | None, "Day it came into force."] = None
    retirement_date: Annotated[Date | None, "Day it is superseded."] = None
    supersedes_id: Annotated[Id | None, ref("GrcFramework"), "Earlier edition this one replaces."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Person who leads the programme for it."] = None
    scope_statement: Annotated[str | None, Size(max=10000), "Units, sites and systems the assessment covers."] = None
    certification_status: Annotated[
        Literal["not_pursued", "preparing", "in_audit", "certified", "attested", "lapsed"], "Standing towards an external auditor."
    ] = "not_pursued"
    certified_until_date: Annotated[Date | None, "Last day of a certificate or report period."] = None
    auditor_name: Annotated[str | None, Size(max=200), "Certification body or audit firm."] = None
    next_audit_date: Annotated[Date | None, "Day the next external audit starts."] = None
    catalog_url: Annotated[Uri | None, "Address of the OSCAL catalog or the official text."] = None
    # computed: count of GrcControl with this frameworkId and isApplicable true
    control_count: Annotated[int | None, Range(0), COMPUTED, "Controls in scope."] = None
    # computed: count of applicable GrcControl with this frameworkId and implementationStatus implemented or alternative
    implemented_control_count: Annotated[int | None, Range(0), COMPUTED, "Controls in place."] = None
    # computed: implementedControlCount over controlCount times 100, one decimal; 0 without controls
    compliance_percent: Annotated[float | None, Range(0, 100), COMPUTED, "Share of controls in place."] = None


# RULE: retirementDate is after effectiveDate.
# RULE: certifiedUntilDate is present when certificationStatus is certified or attested.
# RULE: supersedesId never leads back to the framework itself.
# RULE: A framework that still has controls is retired rather than deleted.


@entity(
    prefix="gctl",
    path="/v1/grc/controls",
    unique=[("framework_id", "control_ref")],
    search=["control_ref", "name", "description", "objective", "category"],
    expand={
        "framework": One("framework_id"),
        "owner": One("owner_id"),
        "operator_group": One("operator_group_id"),
        "parent": One("parent_control_id"),
        "mapped_controls": One("mapped_control_ids"),
        "documents": One("document_ids"),
        "evidence": Many("GrcEvidence", "control_ids"),
        "risks": Many("GrcRisk", "mitigating_control_ids"),
    },
    transitions={
        "implementation_status": {
            "planned": ["partial", "implemented", "alternative", "not_applicable"],
            "partial": ["planned", "implemented", "alternative", "not_applicable"],
            "implemented": ["partial", "alternative", "not_applicable"],
            "alternative": ["partial", "implemented", "not_applicable"],
            "not_applicable": ["planned", "partial", "implemented", "alternative"],
        }
    },
    immutable=["framework_id", "control_ref"],
    example={
        "frameworkId": "gfw-01J0SMR994WXZ078YKXFDBRDGC",
        "controlRef": "A.5.15",
        "name": "Access control",
        "objective": "Only authorised people and systems reach information and the places that hold it.",
        "category": "Organizational controls",
        "csfFunction": "protect",
        "controlType": "preventive",
        "automation": "semi_automated",
        "implementationStatus": "partial",
        "implementationNarrative": "Access follows job roles in the identity provider; exceptions go through an approval request.",
        "maturity": "defined",
        "effectiveness": "partially_effective",
        "ownerId": "per-01JNN1Y0ZE3FX9DV7QH5PGGM9K",
        "testFrequency": "quarterly",
        "lastTestedAt": "2026-04-15T10:00:00Z",
        "nextReviewDate": "2026-07-15",
    },
)
class GrcControl(Entity):
    """One control of a framework, how it is implemented, how mature it is and whether it works."""

    framework_id: Annotated[Id, ref("GrcFramework"), "Framework the control belongs to."]
    control_ref: Annotated[str, Size(1, 50), "Number within the framework, such as A.5.15 or PR.AA-05."]
    name: Annotated[str, Size(1, 300), "Title of the control."]
    description: Annotated[str | None, Size(max=10000), "Requirement in full."] = None
    objective: Annotated[str | None, Size(max=4000), "What the control is to achieve."] = None
    category: Annotated[str | None, Size(max=150), "Family, clause or theme."] = None
    csf_function: Annotated[
        Literal["govern", "identify", "protect", "detect", "respond", "recover"] | None, "Function in NIST CSF 2.0 the control serves."
    ] = None
    parent_control_id: Annotated[Id | None, ref("GrcControl"), "Control this one enhances or details."] = None
    control_type: Annotated[
        Literal["preventive", "detective", "corrective", "deterrent", "compensating", "directive", "recovery"] | None,
        "What the control does about a risk.",
    ] = None
    automation: Annotated[Literal["manual", "semi_automated", "automated"], "How the control is carried out."] = "manual"
    is_applicable: Annotated[bool, "The control is in the statement of applicability."] = True
    applicability_reason: Annotated[str | None, Size(max=4000), "Why the control is included or left out."] = None
    implementation_status: Annotated[
        Literal["planned", "partial", "implemented", "alternative", "not_applicable"], "How far the control is in place, in OSCAL's terms."
    ] = "planned"
    implementation_narrative: Annotated[str | None, Size(max=20000), "How the organization carries the control out."] = None
    maturity: Annotated[Literal["initial", "repeatable", "defined", "managed", "optimizing"] | None, "Maturity level from 1 to 5."] = None
    effectiveness: Annotated[Literal["not_tested", "effective", "partially_effective", "ineffective"], "Result of the latest test."] = (
        "not_tested"
    )
    owner_id: Annotated[Id | None, ref("Person"), "Person accountable for the control."] = None
    operator_group_id: Annotated[Id | None, ref("Group"), "Group that carries it out."] = None
    test_frequency: Annotated[
        Literal["continuous", "monthly", "quarterly", "semi_annual", "annual", "biennial"] | None, "How often the control is tested."
    ] = None
    last_tested_at: Annotated[Time | None, "Time of the latest test."] = None
    next_review_date: Annotated[Date | None, "Day the next test is due."] = None
    mapped_control_ids: Annotated[
        list[Id] | None, ref("GrcControl"), Size(max=200), "Controls of other frameworks that ask for the same."
    ] = None
    document_ids: Annotated[list[Id] | None, ref("Document"), Size(max=200), "Policies and procedures that lay the control down."] = None
    # computed: count of GrcEvidence whose controlIds holds this control and whose status is accepted
    evidence_count: Annotated[int | None, Range(0), COMPUTED, "Valid pieces of evidence."] = None


# RULE: applicabilityReason is present when isApplicable is false, and implementationStatus is then not_applicable.
# RULE: implementationStatus not_applicable goes only with isApplicable false.
# RULE: parentControlId belongs to the same framework and never leads back to the control itself.
# RULE: mappedControlIds names controls of other frameworks only; the mapping holds both ways.
# RULE: effectiveness other than not_tested needs lastTestedAt.
# RULE: nextReviewDate is after the day of lastTestedAt.


@entity(
    prefix="gev",
    path="/v1/grc/evidence",
    plural="GrcEvidence",
    search=["name", "description", "review_note"],
    expand={
        "controls": One("control_ids"),
        "document": One("document_id"),
        "storage_object": One("storage_object_id"),
        "data_source": One("data_source_id"),
        "collected_by": One("collected_by_id"),
        "reviewed_by": One("reviewed_by_id"),
    },
    transitions={
        "status": {
            "draft": ["submitted"],
            "submitted": ["accepted", "rejected", "draft"],
            "rejected": ["draft", "submitted"],
            "accepted": ["expired"],
        }
    },
    example={
        "name": "Quarterly access review Q1 2026",
        "description": "Signed result of the review of all privileged roles in GitHub Enterprise.",
        "controlIds": ["gctl-01JY82ZEKVMS5KRNB45G5MVE7B"],
        "evidenceType": "report",
        "collectionMethod": "examine",
        "documentId": "doc-01J25KWXMKX3RYH4S6D8NHZZRY",
        "contentSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "periodStartDate": "2026-01-01",
        "periodEndDate": "2026-03-31",
        "validUntilDate": "2027-03-31",
        "collectedAt": "2026-04-10T14:05:00Z",
        "collectedById": "per-01JGEESPSYMRASJZ197M3E0PA7",
        "classification": "confidential",
    },
)
class GrcEvidence(Entity):
    """A piece of proof that one or more controls were carried out in a stated period."""

    name: Annotated[str, Size(1, 300), "Short name of the evidence."]
    description: Annotated[str | None, Size(max=4000), "What it shows."] = None
    control_ids: Annotated[list[Id], ref("GrcControl"), Size(1, 200), "Controls it supports."]
    evidence_type: Annotated[
        Literal[
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
        ],
        "Form of the evidence.",
    ]
    collection_method: Annotated[
        Literal["examine", "interview", "test", "observation", "automated_collection", "self_attestation"],
        "How it was obtained, after NIST SP 800-53A.",
    ] = "examine"
    status: Annotated[Literal["draft", "submitted", "accepted", "rejected", "expired"], "State of the review."] = "draft"
    document_id: Annotated[Id | None, ref("Document"), "Document that is the evidence."] = None
    storage_object_id: Annotated[Id | None, ref("StorageObject"), "File that is the evidence."] = None
    source_url: Annotated[Uri | None, "Address of the evidence in another system."] = None
    source_entity_id: Annotated[AnyId | None, "Record that is the evidence, such as a ticket or an approval request."] = None
    data_source_id: Annotated[Id | None, ref("DataSource"), "Data source of an automated collection."] = None
    content_sha256: Annotated[Sha256 | None, "Digest of the content, to show it was not changed."] = None
    period_start_date: Annotated[Date, "First day it speaks for."]
    period_end_date: Annotated[Date | None, "Last day it speaks for; the first day, where empty."] = None
    valid_until_date: Annotated[Date | None, "Day after which it no longer counts."] = None
    collected_at: Annotated[Time | None, "Time of collection; the time of creation where not given."] = None
    collected_by_id: Annotated[Id | None, ref("Person"), "Person who collected it."] = None
    # computed: caller who set status to accepted or rejected
    reviewed_by_id: Annotated[Id | None, ref("Person"), STORED, "Person who judged it."] = None
    # computed: time at which status became accepted or rejected
    reviewed_at: Annotated[Time | None, STORED, "Time of that judgement."] = None
    review_note: Annotated[str | None, Size(max=4000), "Remark of the reviewer."] = None
    assessor_name: Annotated[str | None, Size(max=200), "External auditor who looked at it."] = None
    assessment_result: Annotated[Literal["not_assessed", "satisfied", "not_satisfied"], "Auditor's finding, in OSCAL's terms."] = (
        "not_assessed"
    )
    classification: Annotated[Literal["public", "internal", "confidential", "restricted"], "Who may see it."] = "internal"


# RULE: At least one of documentId, storageObjectId, sourceUrl and sourceEntityId is present when status becomes submitted.
# RULE: periodEndDate is not before periodStartDate, and validUntilDate is not before periodEndDate.
# RULE: The person who accepts or rejects is not the person in collectedById.
# RULE: reviewNote is present when status becomes rejected.
# RULE: Accepted evidence is changed in status, validUntilDate, assessorName and assessmentResult only.
# RULE: On the day after validUntilDate the server sets status to expired.


@entity(
    prefix="ginc",
    path="/v1/grc/incidents",
    unique=[("incident_number",)],
    search=["incident_number", "title", "description", "root_cause"],
    expand={
        "owner": One("owner_id"),
        "reporter": One("reporter_id"),
        "investigations": One("investigation_ids"),
        "realized_risks": One("realized_risk_ids"),
        "failed_controls": One("failed_control_ids"),
        "affected_accounts": One("affected_account_ids"),
    },
    transitions={
        "status": {
            "reported": ["triaged", "dismissed"],
            "triaged": ["contained", "eradicated", "dismissed"],
            "contained": ["eradicated", "recovered"],
            "eradicated": ["recovered", "contained"],
            "recovered": ["closed", "contained"],
            "closed": ["triaged"],
            "dismissed": ["reported"],
        }
    },
    example={
        "title": "Laptop with customer exports stolen from a train",
        "description": "An unlocked laptop was taken; its disk is encrypted but a session was open.",
        "category": "lost_or_stolen_device",
        "severity": "high",
        "ownerId": "per-01JNN1Y0ZE3FX9DV7QH5PGGM9K",
        "reporterId": "per-01JK1BA9HZWZBK01QDY53AAPZZ",
        "occurredAt": "2026-05-04T17:30:00Z",
        "detectedAt": "2026-05-04T18:10:00Z",
        "affectedAssetIds": ["past-01J6FR46WBA4XFWNQV6RQ83Z14"],
        "isPersonalDataAffected": True,
        "affectedRecordCount": 1200,
    },
)
class GrcIncident(Entity):
    """A security, privacy or compliance incident from detection to lessons learned, with its duties to notify."""

    # computed: INC, a hyphen, the year and a yearly counter of five digits
    incident_number: Annotated[str | None, STORED, "Number for people to quote."] = None
    title: Annotated[str, Size(1, 300), "Short title."]
    description: Annotated[str | None, Size(max=20000), "What happened, as far as known."] = None
    category: Annotated[
        Literal[
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
        ],
        "Kind of incident.",
    ]
    severity: Annotated[Literal["critical", "high", "medium", "low"], "Harm done or threatened."]
    status: Annotated[
        Literal["reported", "triaged", "contained", "eradicated", "recovered", "closed", "dismissed"],
        "Phase after NIST SP 800-61; dismissed is a false alarm.",
    ] = "reported"
    owner_id: Annotated[Id | None, ref("Person"), "Incident manager."] = None
    reporter_id: Annotated[Id | None, ref("Person"), "Person who reported it."] = None
    occurred_at: Annotated[Time | None, "Time the incident began, as far as known."] = None
    detected_at: Annotated[Time, "Time the organization became aware."]
    # computed: time at which status first became contained
    contained_at: Annotated[Time | None, STORED, "End of the spread."] = None
    # computed: time at which status became closed or dismissed; emptied on reopening
    closed_at: Annotated[Time | None, STORED, "End of the handling."] = None
    affected_asset_ids: Annotated[list[AnyId] | None, Size(max=1000), "Assets, cloud resources and technology hit."] = None
    affected_account_ids: Annotated[list[Id] | None, ref("Account"), Size(max=1000), "Customers hit."] = None
    investigation_ids: Annotated[list[Id] | None, ref("SocInvestigation"), Size(max=50), "Investigations rolled up into the incident."] = (
        None
    )
    realized_risk_ids: Annotated[list[Id] | None, ref("GrcRisk"), Size(max=50), "Risks of the register that came true."] = None
    failed_control_ids: Annotated[list[Id] | None, ref("GrcControl"), Size(max=50), "Controls that did not hold."] = None
    is_personal_data_affected: Annotated[bool, "Personal data was lost, seen or changed."] = False
    affected_record_count: Annotated[int | None, Range(0), "People or records touched."] = None
    # computed: detectedAt plus 72 hours when isPersonalDataAffected is true; empty otherwise
    notification_due_at: Annotated[Time | None, STORED, "Latest time to tell the authority."] = None
    regulator_notified_at: Annotated[Time | None, "Time the authority was told."] = None
    root_cause: Annotated[str | None, Size(max=10000), "Cause found in the review."] = None
    lessons_learned: Annotated[str | None, Size(max=10000), "What is to change."] = None
    loss_amount: Annotated[MinorUnits | None, Range(0), "Direct loss and cost of the response."] = None
    currency: Annotated[Currency | None, "Currency of lossAmount."] = None


# RULE: occurredAt is not after detectedAt, and regulatorNotifiedAt is not before detectedAt.
# RULE: ownerId is present from triaged on.
# RULE: status closed needs rootCause and, when severity is critical or high, lessonsLearned.
# RULE: When isPersonalDataAffected is true the incident is closed only with regulatorNotifiedAt or a rootCause that states why no notice was due.
# RULE: lossAmount is accepted only together with currency.


@entity(
    prefix="grsk",
    path="/v1/grc/risks",
    unique=[("risk_number",), ("title",)],
    search=["risk_number", "title", "description", "treatment_plan"],
    expand={
        "owner": One("owner_id"),
        "accepted_by": One("accepted_by_id"),
        "mitigating_controls": One("mitigating_control_ids"),
        "threat_actors": One("threat_actor_ids"),
        "risk_items": Many("RiskItem", "grc_risk_id"),
        "incidents": Many("GrcIncident", "realized_risk_ids"),
    },
    transitions={
        "status": {
            "identified": ["assessed", "closed"],
            "assessed": ["in_treatment", "accepted", "monitored", "closed"],
            "in_treatment": ["assessed", "accepted", "monitored", "closed"],
            "accepted": ["assessed", "closed"],
            "monitored": ["assessed", "in_treatment", "closed"],
            "closed": ["identified"],
        }
    },
    example={
        "title": "Ransomware stops order processing",
        "description": "Malware that reaches the order platform encrypts its databases and halts sales for days.",
        "category": "cybersecurity",
        "threatSource": "adversarial",
        "ownerId": "per-01JNN1Y0ZE3FX9DV7QH5PGGM9K",
        "inherentLikelihood": 4,
        "inherentImpact": 5,
        "residualLikelihood": 2,
        "residualImpact": 4,
        "targetRating": 8,
        "treatment": "mitigate",
        "treatmentPlan": "Offline backups by June, segmentation of the order network by August, restore drill every quarter.",
        "treatmentDueDate": "2026-08-31",
        "mitigatingControlIds": ["gctl-01JY82ZEKVMS5KRNB45G5MVE7B"],
        "assetIds": ["tast-01JRPRPDWWRF54BTTJCV5872AV"],
        "annualLossExpectancy": 180000000,
        "currency": "USD",
        "nextReviewDate": "2026-09-01",
    },
)
class GrcRisk(Entity):
    """An entry of the enterprise risk register, rated before and after controls, with its treatment and its acceptance."""

    # computed: RSK, a hyphen and a running counter of five digits
    risk_number: Annotated[str | None, STORED, "Number for people to quote."] = None
    title: Annotated[str, Size(1, 300), "Short title of the risk scenario."]
    description: Annotated[str | None, Size(max=20000), "Cause, event and consequence."] = None
    category: Annotated[
        Literal[
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
        ],
        "Area of the register.",
    ]
    threat_source: Annotated[
        Literal["adversarial", "accidental", "structural", "environmental"] | None, "Origin of the threat, after NIST SP 800-30."
    ] = None
    status: Annotated[
        Literal["identified", "assessed", "in_treatment", "accepted", "monitored", "closed"], "State in the risk process."
    ] = "identified"
    owner_id: Annotated[Id, ref("Person"), "Person accountable for the risk."]
    inherent_likelihood: Annotated[int, Range(1, 5), "Likelihood before controls, 1 rare to 5 almost certain."]
    inherent_impact: Annotated[int, Range(1, 5), "Impact before controls, 1 negligible to 5 severe."]
    # computed: inherentLikelihood times inherentImpact
    inherent_rating: Annotated[int | None, Range(1, 25), STORED, "Rating before controls."] = None
    residual_likelihood: Annotated[int | None, Range(1, 5), "Likelihood with controls."] = None
    residual_impact: Annotated[int | None, Range(1, 5), "Impact with controls."] = None
    # computed: residualLikelihood times residualImpact; empty unless both are given
    residual_rating: Annotated[int | None, Range(1, 25), STORED, "Rating with controls."] = None
    target_rating: Annotated[int | None, Range(1, 25), "Highest rating within the risk appetite."] = None
    treatment: Annotated[Literal["mitigate", "accept", "transfer", "avoid"] | None, "Chosen way to deal with the risk."] = None
    treatment_plan: Annotated[str | None, Size(max=20000), "Measures with dates and people."] = None
    treatment_due_date: Annotated[Date | None, "Day the measures are to be in place."] = None
    mitigating_control_ids: Annotated[list[Id] | None, ref("GrcControl"), Size(max=200), "Controls that bring the rating down."] = None
    asset_ids: Annotated[list[AnyId] | None, Size(max=1000), "Assets at stake."] = None
    threat_actor_ids: Annotated[list[Id] | None, ref("KnowledgeEntity"), Size(max=50), "Actors known to pose the threat."] = None
    annual_loss_expectancy: Annotated[MinorUnits | None, Range(0), "Expected loss in a year, after FAIR."] = None
    currency: Annotated[Currency | None, "Currency of annualLossExpectancy."] = None
    # computed: caller who set status to accepted
    accepted_by_id: Annotated[Id | None, ref("Person"), STORED, "Person who accepted the risk."] = None
    accepted_until_date: Annotated[Date | None, "Day an acceptance ends."] = None
    next_review_date: Annotated[Date | None, "Day the risk is to be looked at again."] = None


# RULE: residualRating is not above inherentRating, and targetRating is not above inherentRating.
# RULE: status accepted needs treatment accept and an acceptedUntilDate at most one year ahead.
# RULE: status monitored needs a residualRating, and one that is not above targetRating where that is given.
# RULE: treatmentPlan is present when status becomes in_treatment.
# RULE: annualLossExpectancy is accepted only together with currency.
# RULE: On the day after acceptedUntilDate the server sets an accepted risk back to assessed.
