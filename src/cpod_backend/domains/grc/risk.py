"""The enterprise risk register: ratings before and after controls, treatment and acceptance."""

from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import needs, rule_of
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.stamps import numbered, stamp_person
from cpod_backend.contract.types import STORED, Annotated, AnyId, Currency, Date, Id, MinorUnits, Range, Size, ref


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

    risk_number: Annotated[str, STORED, "Number for people to quote."] = ""
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
    inherent_rating: Annotated[int, Range(1, 25), STORED, "Rating before controls."] = 1
    residual_likelihood: Annotated[int | None, Range(1, 5), "Likelihood with controls."] = None
    residual_impact: Annotated[int | None, Range(1, 5), "Impact with controls."] = None
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
    accepted_by_id: Annotated[Id | None, ref("Person"), STORED, "Person who accepted the risk."] = None
    accepted_until_date: Annotated[Date | None, "Day an acceptance ends."] = None
    next_review_date: Annotated[Date | None, "Day the risk is to be looked at again."] = None


risk_number = numbered(GrcRisk, "risk_number", "RSK-{n:05}")


@stamp(GrcRisk)
def ratings(change: Change[GrcRisk]) -> None:
    risk = change.record
    risk.inherent_rating = risk.inherent_likelihood * risk.inherent_impact
    likelihood, impact = risk.residual_likelihood, risk.residual_impact
    risk.residual_rating = likelihood * impact if likelihood and impact else None


accepted_by_id = stamp_person(GrcRisk, "accepted_by_id", of="status", to=("accepted",))


@rule(GrcRisk)
def controls_do_not_raise_the_risk(change: Change[GrcRisk]) -> None:
    """residualRating is not above inherentRating."""
    risk = change.record
    if risk.residual_rating and risk.residual_rating > risk.inherent_rating:
        refuse(f"residualRating {risk.residual_rating} is above inherentRating {risk.inherent_rating}", "residualLikelihood")


@rule(GrcRisk)
def target_is_within_the_inherent_rating(change: Change[GrcRisk]) -> None:
    """targetRating is not above inherentRating."""
    risk = change.record
    if risk.target_rating and risk.target_rating > risk.inherent_rating:
        refuse(f"targetRating {risk.target_rating} is above inherentRating {risk.inherent_rating}", "targetRating")


accepted_risks_are_treated_so = rule_of(
    GrcRisk,
    "status accepted needs treatment accept.",
    lambda risk: risk.status != "accepted" or risk.treatment == "accept",
    "treatment",
)

acceptance_has_an_end = needs(GrcRisk, "accepted_until_date", "status accepted needs an acceptedUntilDate.", when={"status": ("accepted",)})


@rule(GrcRisk)
def acceptance_lasts_a_year_at_most(change: Change[GrcRisk]) -> None:
    """The acceptedUntilDate of an accepted risk is at most one year ahead."""
    until = change.record.accepted_until_date
    if until is None or change.record.status != "accepted" or not change.changed("status", "accepted_until_date"):
        return
    latest = f"{int(change.today[:4]) + 1:04}{change.today[4:]}"
    if until > latest:
        refuse(f"acceptedUntilDate {until} is more than one year ahead, which is {latest}", "acceptedUntilDate")


monitored_risks_are_rated = needs(
    GrcRisk, ("residual_likelihood", "residual_impact"), "status monitored needs a residualRating.", when={"status": ("monitored",)}
)


@rule(GrcRisk)
def monitored_risks_meet_their_target(change: Change[GrcRisk]) -> None:
    """The residualRating of a monitored risk is not above targetRating where that is given."""
    risk = change.record
    if risk.status == "monitored" and risk.target_rating and risk.residual_rating and risk.residual_rating > risk.target_rating:
        refuse(f"residualRating {risk.residual_rating} is above targetRating {risk.target_rating}", "residualLikelihood")


treatments_are_planned = needs(
    GrcRisk, "treatment_plan", "treatmentPlan is present when status becomes in_treatment.", when={"status": ("in_treatment",)}
)

expectancy_has_a_currency = needs(
    GrcRisk, "currency", "annualLossExpectancy is accepted only together with currency.", given=("annual_loss_expectancy",)
)
