"""Requests received from customers, from intake over the bid decision to the outcome."""

from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import acyclic, needs, ordered, refers_to, rule_of
from cpod_backend.contract.rule import Change, Tx, computed, refuse, rule
from cpod_backend.contract.stamps import numbered, percent, stamp_time
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, Currency, Date, Id, MinorUnits, Range, Size, Time, ref


@entity(
    prefix="rfp",
    path="/v1/rfp",
    unique=[("rfp_number",), ("account_id", "customer_reference")],
    search=["rfp_number", "title", "description", "customer_reference"],
    expand={
        "account": One("account_id"),
        "contact": One("contact_id"),
        "deal": One("deal_id"),
        "owner": One("owner_id"),
        "team_group": One("team_group_id"),
        "parent": One("parent_rfp_id"),
        "amendments": Many("RfpRecord", "parent_rfp_id"),
        "questions": Many("RfpQuestion", "rfp_record_id"),
        "responses": Many("RfpResponse", "rfp_record_id"),
    },
    transitions={
        "status": {
            "received": ["qualifying", "in_progress", "declined", "cancelled"],
            "qualifying": ["in_progress", "declined", "cancelled"],
            "in_progress": ["in_review", "withdrawn", "cancelled"],
            "in_review": ["in_progress", "submitted", "withdrawn", "cancelled"],
            "submitted": ["shortlisted", "won", "lost", "withdrawn", "cancelled"],
            "shortlisted": ["won", "lost", "withdrawn", "cancelled"],
            "declined": ["qualifying"],
        }
    },
    example={
        "title": "Identity governance for 12,000 employees",
        "description": "The customer looks for access reviews and provisioning over three years.",
        "type": "rfp",
        "customerReference": "NBK-2026-117",
        "accountId": "acc-01JVN8KHPBAME0WGKFY102FB2D",
        "contactId": "con-01JC19V05T3A4F8VGF4F1M1JQ7",
        "dealId": "deal-01J8E78YTW3YM8YYF0877AN71K",
        "ownerId": "per-01JK1BA9HZWZBK01QDY53AAPZZ",
        "teamGroupId": "grp-01JTADJQC0EDTFPQFD9H00W023",
        "receivedDate": "2026-05-04",
        "questionsDueAt": "2026-05-18T16:00:00Z",
        "submissionDueAt": "2026-06-15T16:00:00Z",
        "submissionMethod": "portal",
        "estimatedValue": 96000000,
        "currency": "EUR",
        "winProbability": 35,
    },
)
class RfpRecord(Entity):
    """A request received from a customer, from intake over the bid decision to its outcome."""

    rfp_number: Annotated[str, STORED, "Number for people to quote."] = ""
    title: Annotated[str, Size(1, 300), "Title of the request."]
    description: Annotated[str | None, Size(max=20000), "What the customer asks for."] = None
    type: Annotated[
        Literal["rfp", "rfi", "rfq", "tender", "framework_agreement", "security_questionnaire", "due_diligence"], "Form of the request."
    ] = "rfp"
    customer_reference: Annotated[str | None, Size(max=100), "Number the customer gave it."] = None
    account_id: Annotated[Id | None, ref("Account"), "Customer that issued it."] = None
    contact_id: Annotated[Id | None, ref("Contact"), "Buyer to write to."] = None
    deal_id: Annotated[Id | None, ref("Deal"), "Deal it belongs to."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Bid manager."] = None
    team_group_id: Annotated[Id | None, ref("Group"), "Group that writes the answer."] = None
    parent_rfp_id: Annotated[Id | None, ref("RfpRecord"), "Request this one amends or follows."] = None
    status: Annotated[
        Literal[
            "received",
            "qualifying",
            "in_progress",
            "in_review",
            "submitted",
            "shortlisted",
            "won",
            "lost",
            "declined",
            "withdrawn",
            "cancelled",
        ],
        "State of the bid; declined is a decision not to bid.",
    ] = "received"
    phase: Annotated[
        Literal["intake", "qualification", "drafting", "review", "production", "submission", "post_submission"], "Working phase."
    ] = "intake"
    bid_decision: Annotated[Literal["undecided", "bid", "no_bid"], "Decision whether to answer."] = "undecided"
    bid_decision_reason: Annotated[str | None, Size(max=4000), "Grounds of the decision."] = None
    received_date: Annotated[Date | None, "Day it came in."] = None
    questions_due_at: Annotated[Time | None, "Latest time for questions to the customer."] = None
    submission_due_at: Annotated[Time | None, "Latest time for the answer."] = None
    submission_method: Annotated[Literal["portal", "email", "post", "api", "in_person"] | None, "How the answer is handed in."] = None
    submitted_at: Annotated[Time | None, STORED, "Time it was handed in."] = None
    estimated_value: Annotated[MinorUnits | None, Range(0), "Worth of the contract."] = None
    currency: Annotated[Currency | None, "Currency of estimatedValue."] = None
    win_probability: Annotated[int | None, Range(0, 100), "Chance to win, in percent."] = None
    outcome_reason: Annotated[str | None, Size(max=4000), "Why it was won or lost, in the customer's words."] = None
    progress_percent: Annotated[float, Range(0, 100), COMPUTED, "How far the answer is."] = 0.0


rfp_number = numbered(RfpRecord, "rfp_number", "RFP-{year}-{n:04}")

submitted_at = stamp_time(RfpRecord, "submitted_at", of="status", to=("submitted",))


@computed(RfpRecord)
async def progress_percent(rfp: RfpRecord, tx: Tx) -> float:
    done = await tx.count("RfpQuestion", rfp_record_id=rfp.id, status=("approved", "skipped"))
    return percent(done, await tx.count("RfpQuestion", rfp_record_id=rfp.id)) if done else 0.0


work_follows_the_decision_to_bid = rule_of(
    RfpRecord,
    "status in_progress needs bidDecision bid.",
    lambda rfp: rfp.status != "in_progress" or rfp.bid_decision == "bid",
    "bidDecision",
)

declining_follows_the_decision_not_to_bid = rule_of(
    RfpRecord,
    "status declined needs bidDecision no_bid.",
    lambda rfp: rfp.status != "declined" or rfp.bid_decision == "no_bid",
    "bidDecision",
)

not_bidding_has_a_reason = needs(
    RfpRecord, "bid_decision_reason", "bidDecisionReason is present with bidDecision no_bid.", when={"bid_decision": ("no_bid",)}
)


@rule(RfpRecord)
async def mandatory_answers_are_approved_before_submission(change: Change[RfpRecord]) -> None:
    """status submitted needs every mandatory question to be approved."""
    if change.creating or not change.becomes("status", "submitted"):
        return
    pending = ("open", "assigned", "drafted", "in_review", "skipped")
    missing = await change.tx.count("RfpQuestion", rfp_record_id=change.record.id, is_mandatory=True, status=pending)
    if missing:
        refuse(f"{missing} mandatory questions of {change.record.id} are not approved", "status")


@rule(RfpRecord)
def submission_is_in_time(change: Change[RfpRecord]) -> None:
    """status submitted happens before submissionDueAt unless outcomeReason states a granted extension."""
    rfp = change.record
    if not change.becomes("status", "submitted") or rfp.outcome_reason or rfp.submission_due_at is None:
        return
    if change.now >= rfp.submission_due_at:
        refuse(f"the answer was due at {rfp.submission_due_at}, and outcomeReason states no granted extension", "submissionDueAt")


questions_come_before_submission = ordered(
    RfpRecord, "questions_due_at", "submission_due_at", "questionsDueAt is not after submissionDueAt."
)

submission_comes_after_receipt = ordered(
    RfpRecord, "received_date", "submission_due_at", "receivedDate is not after the day of submissionDueAt.", by_day=True
)


@rule(RfpRecord, "update")
async def questions_stay_due_before_submission(change: Change[RfpRecord]) -> None:
    """submissionDueAt is not before the dueAt of a question of the request."""
    rfp = change.record
    if rfp.submission_due_at is None or not change.changed("submission_due_at"):
        return
    for question in await change.tx.find("RfpQuestion", rfp_record_id=rfp.id):
        if question.due_at is not None and question.due_at > rfp.submission_due_at:
            refuse(f"{question.id} is due at {question.due_at}, which would be after submissionDueAt", "submissionDueAt")


value_has_a_currency = needs(RfpRecord, "currency", "estimatedValue is accepted only together with currency.", given=("estimated_value",))

contact_belongs_to_account = refers_to(
    RfpRecord, "contact_id", "Contact", "contactId belongs to accountId.", same={"account_id": "account_id"}
)

deal_belongs_to_account = refers_to(RfpRecord, "deal_id", "Deal", "dealId belongs to accountId.", same={"account_id": "account_id"})

requests_form_a_tree = acyclic(RfpRecord, "parent_rfp_id", "parentRfpId never leads back to the record itself.")
