"""The controls of the frameworks: what is in scope, how it is carried out, how well it works."""

from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import acyclic, needs, ordered, refers_to, rule_of
from cpod_backend.contract.rule import Change, Tx, computed, effect, refuse, rule
from cpod_backend.contract.types import COMPUTED, Annotated, Date, Id, Range, Size, Time, ref

MOST_MAPPINGS = 200


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
        list[Id] | None, ref("GrcControl"), Size(max=MOST_MAPPINGS), "Controls of other frameworks that ask for the same."
    ] = None
    document_ids: Annotated[list[Id] | None, ref("Document"), Size(max=200), "Policies and procedures that lay the control down."] = None
    evidence_count: Annotated[int, Range(0), COMPUTED, "Valid pieces of evidence."] = 0


@computed(GrcControl)
async def evidence_count(control: GrcControl, tx: Tx) -> int:
    """Accepted evidence past its last valid day is expired, though its status may not say so yet."""
    accepted = await tx.find("GrcEvidence", control_ids=control.id, status="accepted")
    return sum(evidence.valid_until_date is None or evidence.valid_until_date >= tx.today for evidence in accepted)


left_out_controls_have_a_reason = needs(
    GrcControl, "applicability_reason", "applicabilityReason is present when isApplicable is false.", when={"is_applicable": (False,)}
)

left_out_controls_are_not_implemented = rule_of(
    GrcControl,
    "implementationStatus is not_applicable when isApplicable is false.",
    lambda control: control.is_applicable or control.implementation_status == "not_applicable",
    "implementation_status",
)

applicable_controls_are_implemented = rule_of(
    GrcControl,
    "implementationStatus not_applicable goes only with isApplicable false.",
    lambda control: not control.is_applicable or control.implementation_status != "not_applicable",
    "implementation_status",
)

parent_is_of_the_framework = refers_to(
    GrcControl,
    "parent_control_id",
    "GrcControl",
    "parentControlId belongs to the same framework.",
    same={"framework_id": "framework_id"},
)

controls_form_a_tree = acyclic(GrcControl, "parent_control_id", "parentControlId never leads back to the control itself.")


@rule(GrcControl)
async def mappings_cross_frameworks(change: Change[GrcControl]) -> None:
    """mappedControlIds names controls of other frameworks only."""
    for index, id in enumerate(change.record.mapped_control_ids or ()):
        other = await change.tx.get(GrcControl, id)
        if other and other.framework_id == change.record.framework_id:
            refuse(f"{id} belongs to {other.framework_id} as well, not to another framework", f"/mappedControlIds/{index}")


@rule(GrcControl)
async def mappings_have_room_on_both_sides(change: Change[GrcControl]) -> None:
    """A control is mapped to at most 200 others, those that name it included."""
    for id in newly_mapped(change):
        # The mapping is written into the other control too, which another request may be filling at this moment.
        other = await change.tx.lock(GrcControl, id)
        if other and len(mapped(other) - {change.record.id}) >= MOST_MAPPINGS:
            refuse(f"{id} is mapped to {MOST_MAPPINGS} controls already", "mappedControlIds")


@effect(GrcControl)
async def mappings_hold_both_ways(change: Change[GrcControl]) -> None:
    """The mapping holds both ways."""
    own = change.record.id
    for id in newly_mapped(change):
        other = await change.tx.lock(GrcControl, id)
        if other and own not in mapped(other):
            await change.tx.change(other, mapped_control_ids=[*(other.mapped_control_ids or ()), own])
    for id in sorted(mapped(change.before) - mapped(change.record)):
        other = await change.tx.lock(GrcControl, id)
        if other and own in mapped(other):
            await change.tx.change(other, mapped_control_ids=[kept for kept in other.mapped_control_ids or () if kept != own])


tested_controls_have_a_time = needs(
    GrcControl,
    "last_tested_at",
    "effectiveness other than not_tested needs lastTestedAt.",
    when={"effectiveness": ("effective", "partially_effective", "ineffective")},
)

next_review_follows_the_test = ordered(
    GrcControl, "last_tested_at", "next_review_date", "nextReviewDate is after the day of lastTestedAt.", strict=True, by_day=True
)


def mapped(control: GrcControl | None) -> set[str]:
    return set(control.mapped_control_ids or ()) if control else set()


def newly_mapped(change: Change[GrcControl]) -> list[str]:
    return sorted(mapped(change.record) - mapped(change.before))
