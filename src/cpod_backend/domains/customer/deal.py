"""Deals: sales in hand, what they are worth and how likely they are."""

from math import floor
from typing import TYPE_CHECKING, Literal

from cpod_backend.contract.entity import Entity, Many, One, Part, entity
from cpod_backend.contract.patterns import needs, refers_to, rule_of
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.shapes import SAFE_INTEGER
from cpod_backend.contract.stamps import stamp_change, stamp_time
from cpod_backend.contract.types import STORED, Annotated, Currency, Date, Id, MinorUnits, Range, Size, Time, ref

if TYPE_CHECKING:
    from fractions import Fraction

CHANCES = {
    "prospecting": 10, "qualification": 20, "discovery": 35, "proposal": 50, "negotiation": 70, "contract_review": 90,
}  # fmt: skip
"""Usual chance of winning, in percent, in each open stage."""

CERTAIN = {"closed_won": 100, "closed_lost": 0}
"""Chance in the stages in which the deal is decided."""

FROM_PROPOSAL_ON = ("proposal", "negotiation", "contract_review", "closed_won", "closed_lost")


class DealLine(Part):
    """One product or service on offer."""

    product_id: Annotated[Id | None, ref("Product"), "Product."] = None
    description: Annotated[str | None, Size(max=500), "Text of the line."] = None
    quantity: Annotated[float, Range(0), "How many."]
    unit_price: Annotated[MinorUnits, Range(0), "Price of one in the deal's currency."]
    discount_percent: Annotated[float, Range(0, 100), "Discount on the line."] = 0.0
    net_amount: Annotated[MinorUnits, STORED, "Value of the line."] = 0


@entity(
    prefix="deal",
    path="/v1/customer/deals",
    unique=[("deal_number",)],
    search=["name", "deal_number", "next_step", "competitors"],
    expand={
        "account": One("account_id"),
        "owner": One("owner_id"),
        "primary_contact": One("primary_contact_id"),
        "contacts": One("contact_ids"),
        "rfp_record": One("rfp_record_id"),
        "activities": Many("Activity", "deal_id"),
    },
    transitions={
        "stage": {
            "prospecting": ["qualification", "discovery", "proposal", "closed_lost"],
            "qualification": ["prospecting", "discovery", "proposal", "closed_lost"],
            "discovery": ["qualification", "proposal", "negotiation", "closed_lost"],
            "proposal": ["discovery", "negotiation", "contract_review", "closed_won", "closed_lost"],
            "negotiation": ["proposal", "contract_review", "closed_won", "closed_lost"],
            "contract_review": ["negotiation", "closed_won", "closed_lost"],
            "closed_lost": ["qualification"],
        }
    },
    immutable=["account_id"],
    example={
        "accountId": "acc-01J9ZK3M5Q7R9T1V3X5Z7B9D5J",
        "name": "Helios analytics expansion",
        "dealNumber": "DEAL-2026-00417",
        "stage": "proposal",
        "type": "expansion",
        "source": "existing_customer",
        "ownerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "primaryContactId": "con-01J9ZK3M5Q7R9T1V3X5Z7B9D6K",
        "contactIds": ["con-01J9ZK3M5Q7R9T1V3X5Z7B9D6K"],
        "currency": "EUR",
        "probabilityPercent": 60,
        "forecastCategory": "best_case",
        "expectedCloseDate": "2026-09-30",
        "contractTermMonths": 36,
        "lines": [
            {
                "productId": "prod-01J9ZK3M5Q7R9T1V3X5Z7B9D7M",
                "description": "Analytics seats",
                "quantity": 120,
                "unitPrice": 9000,
                "discountPercent": 10,
            }
        ],
        "competitors": ["Vectorlane"],
        "nextStep": "Demo for the plant managers",
    },
)
class Deal(Entity):
    """A sale in hand: what, for how much, how likely and by when."""

    account_id: Annotated[Id, ref("Account"), "Customer."]
    name: Annotated[str, Size(max=250), "Name of the deal."]
    deal_number: Annotated[str | None, Size(max=60), "Number such as DEAL-2026-00417."] = None
    pipeline: Annotated[str, Size(max=80), "Pipeline in which the deal runs."] = "sales"
    stage: Annotated[
        Literal["prospecting", "qualification", "discovery", "proposal", "negotiation", "contract_review", "closed_won", "closed_lost"],
        "Stage of the sale.",
    ] = "prospecting"
    type: Annotated[Literal["new_business", "expansion", "cross_sell", "renewal", "services"], "Kind of sale."] = "new_business"
    source: Annotated[
        Literal["inbound", "outbound", "referral", "partner", "event", "rfp", "existing_customer", "other"] | None,
        "Where the deal came from.",
    ] = None
    owner_id: Annotated[Id | None, ref("Person"), "Person who leads the sale."] = None
    primary_contact_id: Annotated[Id | None, ref("Contact"), "Main contact."] = None
    contact_ids: Annotated[list[Id] | None, ref("Contact"), Size(max=100), "Everyone involved at the customer."] = None
    amount: Annotated[
        MinorUnits | None, Range(0), "Expected value; where lines are given the server sets it to the sum of their netAmount."
    ] = None
    currency: Annotated[Currency | None, "Currency of the amounts."] = None
    probability_percent: Annotated[float | None, Range(0, 100), "Chance of winning where it differs from what is usual for the stage."] = (
        None
    )
    weighted_amount: Annotated[MinorUnits | None, STORED, "Amount to plan with."] = None
    forecast_category: Annotated[Literal["omitted", "pipeline", "best_case", "commit", "closed"], "Place in the forecast."] = "pipeline"
    expected_close_date: Annotated[Date, "Day by which the decision is expected."]
    closed_date: Annotated[Date | None, STORED, "Day of the decision."] = None
    is_closed: Annotated[bool, STORED, "Whether it is decided."] = False
    contract_term_months: Annotated[int | None, Range(1, 120), "Length of the contract on offer."] = None
    lines: Annotated[list[DealLine] | None, Size(max=200), "What is offered."] = None
    competitors: Annotated[list[Annotated[str, Size(max=120)]] | None, Size(max=20), "Who else bids."] = None
    next_step: Annotated[str | None, Size(max=500), "What happens next."] = None
    loss_reason: Annotated[
        Literal["price", "competitor", "no_budget", "no_decision", "timing", "product_gap", "relationship", "legal_terms", "other"] | None,
        "Why it was lost.",
    ] = None
    rfp_record_id: Annotated[Id | None, ref("RfpRecord"), "Tender behind the deal."] = None
    stage_changed_at: Annotated[Time, STORED, "Since when the deal is in its stage."] = ""


@stamp(Deal)
def amounts_of_lines(change: Change[Deal]) -> None:
    deal = change.record
    for line in deal.lines or ():
        line.net_amount = half_up(exact(line.quantity) * line.unit_price * (100 - exact(line.discount_percent)) / 100)
    if deal.lines:
        deal.amount = sum(line.net_amount for line in deal.lines)


@stamp(Deal)
def weighted_amount(change: Change[Deal]) -> None:
    deal = change.record
    deal.weighted_amount = None if deal.amount is None else half_up(deal.amount * exact(chance(deal)) / 100)


def chance(deal: Deal) -> float:
    if deal.stage in CERTAIN:
        return CERTAIN[deal.stage]
    return CHANCES[deal.stage] if deal.probability_percent is None else deal.probability_percent


def exact(number: float) -> "Fraction":
    """The number as it is written. Floats would lose cents of large amounts."""
    from fractions import Fraction

    return Fraction(repr(number))


def half_up(number: "Fraction") -> int:
    return floor(number * 2 + 1) // 2


@stamp(Deal)
def is_closed(change: Change[Deal]) -> None:
    change.record.is_closed = change.record.stage in CERTAIN


closed_date = stamp_time(Deal, "closed_date", of="stage", to=CERTAIN, clear=True, day=True)

stage_changed_at = stamp_change(Deal, "stage_changed_at", of="stage")

deal_has_a_currency = needs(Deal, "currency", "currency is set where amount or lines are set.", given=("amount", "lines"))

amount_is_exact = rule_of(
    Deal,
    "amount is at most 9007199254740991, the largest whole number that every JSON reader keeps.",
    lambda deal: (deal.amount or 0) <= SAFE_INTEGER,
    "lines",
)

primary_contact_is_at_the_account = refers_to(
    Deal, "primary_contact_id", "Contact", "primaryContactId names a contact of the deal's account.", same={"account_id": "account_id"}
)

contacts_are_at_the_account = refers_to(
    Deal, "contact_ids", "Contact", "contactIds name contacts of the deal's account.", same={"account_id": "account_id"}
)

proposal_has_an_amount = needs(
    Deal, "amount", "A deal in proposal or a later open stage, or in closed_won, has an amount.",
    when={"stage": ("proposal", "negotiation", "contract_review", "closed_won")},
)  # fmt: skip

loss_has_a_reason = needs(Deal, "loss_reason", "A deal in closed_lost has a lossReason.", when={"stage": ("closed_lost",)})

only_won_deals_are_closed_in_the_forecast = rule_of(
    Deal,
    "forecastCategory is closed only in closed_won.",
    lambda deal: deal.forecast_category != "closed" or deal.stage == "closed_won",
    "forecastCategory",
)

commitment_begins_with_the_proposal = rule_of(
    Deal,
    "forecastCategory is commit only from stage proposal on.",
    lambda deal: deal.forecast_category != "commit" or deal.stage in FROM_PROPOSAL_ON,
    "forecastCategory",
)


@rule(Deal)
async def inactive_accounts_take_no_deals(change: Change[Deal]) -> None:
    """A deal is opened, or opened again, only while its account is not inactive."""
    if not change.becomes("is_closed", False):
        return
    # The account may become inactive at this moment, which it does only without open deals: one has to wait for the other.
    account = await change.tx.lock("Account", change.record.account_id)
    if account and account.status == "inactive":
        refuse(f"{account.id} is inactive", "accountId")
