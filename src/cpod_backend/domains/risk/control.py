"""Compliance controls: the requirements of frameworks, and how far each is met."""

from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import needs, only_when, ordered, rule_of
from cpod_backend.contract.rule import Change, stamp
from cpod_backend.contract.types import STORED, Annotated, AnyId, Date, Id, Size, Time, ref


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
    last_assessed_at: Annotated[Time | None, STORED, "Time of the latest assessment."] = None
    last_assessed_by_id: Annotated[Id | None, ref("Person"), STORED, "Person who made the latest assessment."] = None
    next_assessment_date: Annotated[Date | None, "Day the next assessment is due."] = None
    gap_description: Annotated[str | None, Size(max=4000), "What is missing while the control is not met."] = None
    remediation_due_date: Annotated[Date | None, "Day by which the gap is to be closed."] = None
    justification: Annotated[str | None, Size(max=4000), "Reason for an exclusion or an alternative implementation."] = None


ASSESSED = ("compliant", "non_compliant", "not_applicable")


@stamp(ComplianceControl)
def last_assessment(change: Change[ComplianceControl]) -> None:
    control = change.record
    if control.status in ASSESSED and change.changed("status"):
        control.last_assessed_at = change.now
        control.last_assessed_by_id = change.caller.person


exclusion_is_justified = needs(
    ComplianceControl,
    "justification",
    "justification is present when status is not_applicable.",
    when={"status": ("not_applicable",)},
)

alternative_is_justified = needs(
    ComplianceControl,
    "justification",
    "justification is present when implementationStatus is alternative.",
    when={"implementation_status": ("alternative",)},
)

only_an_unmet_control_has_a_gap = only_when(
    ComplianceControl,
    "gap_description",
    "gapDescription is accepted only when status is non_compliant or in_review.",
    when={"status": ("non_compliant", "in_review")},
)

compliant_control_is_in_place = rule_of(
    ComplianceControl,
    "status compliant does not go with an implementationStatus of planned or partial.",
    lambda control: control.status != "compliant" or control.implementation_status not in ("planned", "partial"),
    "implementation_status",
)

next_assessment_follows_the_last = ordered(
    ComplianceControl,
    "last_assessed_at",
    "next_assessment_date",
    "nextAssessmentDate is not before the day of lastAssessedAt.",
    by_day=True,
)
