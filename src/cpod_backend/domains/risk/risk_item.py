"""Risk items: business risks rated by likelihood and impact, before and after treatment."""

from typing import Literal, get_args

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import needs, ordered, rule_of
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.stamps import stamp_time
from cpod_backend.contract.types import STORED, Annotated, AnyId, Currency, Date, Id, MinorUnits, Range, Size, Time, ref

Likelihood = Literal["rare", "unlikely", "possible", "likely", "almost_certain"]
Impact = Literal["negligible", "minor", "moderate", "major", "severe"]
LIKELIHOODS, IMPACTS = get_args(Likelihood), get_args(Impact)


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
    likelihood: Annotated[Likelihood, "How probable the event is; counts 1 to 5 in this order."]
    impact: Annotated[Impact, "How hard the event would hit; counts 1 to 5 in this order."]
    score: Annotated[int, Range(1, 25), STORED, "Inherent risk score."] = 1
    level: Annotated[Literal["low", "medium", "high", "critical"], STORED, "Band of the score."] = "low"
    status: Annotated[Literal["open", "in_treatment", "mitigated", "accepted", "transferred", "closed"], "State of the risk."] = "open"
    treatment: Annotated[Literal["mitigate", "accept", "transfer", "avoid"] | None, "Chosen way to deal with the risk."] = None
    treatment_plan: Annotated[str | None, Size(max=10000), "Measures, in order, with who carries them out."] = None
    residual_likelihood: Annotated[Likelihood | None, "Likelihood with the measures in place."] = None
    residual_impact: Annotated[Impact | None, "Impact with the measures in place."] = None
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
    closed_at: Annotated[Time | None, STORED, "End of the risk."] = None


@stamp(RiskItem)
def scores(change: Change[RiskItem]) -> None:
    risk = change.record
    risk.score = rate(risk.likelihood, risk.impact)
    risk.level = band(risk.score)
    likelihood, impact = risk.residual_likelihood, risk.residual_impact
    risk.residual_score = rate(likelihood, impact) if likelihood and impact else None


def rate(likelihood: str, impact: str) -> int:
    """Likelihood times impact, each counted 1 to 5."""
    return (LIKELIHOODS.index(likelihood) + 1) * (IMPACTS.index(impact) + 1)


def band(score: int) -> Literal["low", "medium", "high", "critical"]:
    if score <= 4:
        return "low"
    if score <= 9:
        return "medium"
    return "high" if score <= 16 else "critical"


closed_at = stamp_time(RiskItem, "closed_at", of="status", to=("closed",), clear=True)


@rule(RiskItem)
def treatment_does_not_raise_the_risk(change: Change[RiskItem]) -> None:
    """residualScore is not above score."""
    risk = change.record
    if risk.residual_score is not None and risk.residual_score > risk.score:
        refuse(f"residualScore {risk.residual_score} is above score {risk.score}", "residualLikelihood")


accepted_risk_is_treated_so = rule_of(
    RiskItem,
    "status accepted goes with treatment accept.",
    lambda risk: risk.status != "accepted" or risk.treatment == "accept",
    "treatment",
)

transferred_risk_is_treated_so = rule_of(
    RiskItem,
    "status transferred goes with treatment transfer.",
    lambda risk: risk.status != "transferred" or risk.treatment == "transfer",
    "treatment",
)

settled_risk_has_an_owner = needs(
    RiskItem,
    "owner_id",
    "ownerId is present when status is accepted, transferred or mitigated.",
    when={"status": ("accepted", "transferred", "mitigated")},
)

loss_has_a_currency = needs(RiskItem, "currency", "estimatedLoss is accepted only together with currency.", given=("estimated_loss",))

target_follows_identification = ordered(RiskItem, "identified_date", "target_date", "targetDate is not before identifiedDate.")

review_follows_identification = ordered(RiskItem, "identified_date", "next_review_date", "nextReviewDate is not before identifiedDate.")

mitigated_risk_is_rated_again = needs(
    RiskItem,
    ("residual_likelihood", "residual_impact"),
    "status mitigated needs residualLikelihood and residualImpact.",
    when={"status": ("mitigated",)},
)
