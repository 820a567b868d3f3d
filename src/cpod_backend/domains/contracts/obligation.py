"""Obligations: the duties that a contract lays on its parties, one occurrence at a time."""

from calendar import monthrange
from datetime import date
from typing import Literal

from cpod_backend.contract.entity import Entity, One, entity
from cpod_backend.contract.patterns import needs, plus
from cpod_backend.contract.rule import Change, Tx, computed, refuse, rule, stamp
from cpod_backend.contract.stamps import stamp_time
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, Currency, Date, Id, MinorUnits, Range, Size, Time, ref


@entity(
    prefix="obl",
    path="/v1/contracts/obligations",
    unique=[("contract_id", "title")],
    search=["title", "description", "clause_reference"],
    expand={
        "contract": One("contract_id"),
        "owner": One("owner_id"),
        "fulfilled_by": One("fulfilled_by_id"),
        "risk_item": One("risk_item_id"),
    },
    transitions={
        "status": {
            "pending": ["in_progress", "fulfilled", "waived", "breached"],
            "in_progress": ["pending", "fulfilled", "waived", "breached"],
            "breached": ["in_progress", "fulfilled", "waived"],
            "fulfilled": ["pending"],
        }
    },
    immutable=["contract_id"],
    example={
        "contractId": "ctr-01J9ZK3M5Q7R9T1V3X5Z7B9D5J",
        "title": "Deliver yearly SOC 2 Type II report",
        "description": "The vendor sends its current SOC 2 Type II report within 30 days of issue.",
        "type": "audit",
        "obligor": "vendor",
        "clauseReference": "9.4",
        "ownerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "criticality": "high",
        "frequency": "annual",
        "dueDate": "2027-02-15",
        "reminderDays": 30,
    },
)
class ContractObligation(Entity):
    """A duty that a contract lays on one of its parties, followed until it is fulfilled or given up."""

    contract_id: Annotated[Id, ref("Contract"), "Agreement that contains the duty."]
    title: Annotated[str, Size(max=300), "Short name of the duty."]
    description: Annotated[str | None, Size(max=10000), "What has to be done and what counts as done."] = None
    type: Annotated[
        Literal[
            "payment",
            "delivery",
            "reporting",
            "service_level",
            "compliance",
            "data_protection",
            "security",
            "confidentiality",
            "audit",
            "insurance",
            "record_keeping",
            "notice",
            "termination_assistance",
            "other",
        ],
        "Kind of duty.",
    ]
    obligor: Annotated[Literal["organization", "vendor", "both"], "Party that owes it."]
    clause_reference: Annotated[str | None, Size(max=60), "Clause that states it, such as 7.2(b)."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Person who performs the duty or checks that the vendor does."] = None
    criticality: Annotated[Literal["low", "medium", "high", "critical"], "Harm done by a breach."] = "medium"
    status: Annotated[Literal["pending", "in_progress", "fulfilled", "waived", "breached"], "State of the current occurrence."] = "pending"
    frequency: Annotated[
        Literal["one_time", "weekly", "monthly", "quarterly", "semi_annual", "annual", "on_event"], "How often the duty falls due."
    ] = "one_time"
    trigger_event: Annotated[str | None, Size(max=500), "Event that makes the duty due where frequency is on_event."] = None
    due_date: Annotated[Date | None, "Due day of the current occurrence."] = None
    next_due_date: Annotated[Date | None, STORED, "Due day of the occurrence after this one."] = None
    reminder_days: Annotated[int, Range(0, 365), "Days before dueDate at which the owner is reminded."] = 14
    is_overdue: Annotated[bool, COMPUTED, "Whether the duty is late."] = False
    survives_termination: Annotated[bool, "True where the duty outlives the contract."] = False
    penalty_amount: Annotated[MinorUnits | None, Range(0), "Sum owed for a breach, such as a service credit or liquidated damages."] = None
    currency: Annotated[Currency | None, "Currency of penaltyAmount."] = None
    fulfilled_at: Annotated[Time | None, STORED, "When the current occurrence was fulfilled."] = None
    fulfilled_by_id: Annotated[Id | None, ref("Person"), "Person who fulfilled the duty or confirmed it."] = None
    evidence_object_ids: Annotated[list[Id] | None, ref("StorageObject"), Size(max=50), "Stored proof of fulfilment."] = None
    waiver_reason: Annotated[str | None, Size(max=2000), "Why the duty was given up, and by whom."] = None
    risk_item_id: Annotated[Id | None, ref("RiskItem"), "Risk that tracks a possible or actual breach."] = None
    notes: Annotated[str | None, Size(max=5000), "Free remarks."] = None


MONTHS = {"monthly": 1, "quarterly": 3, "semi_annual": 6, "annual": 12}

fulfilled_at = stamp_time(ContractObligation, "fulfilled_at", of="status", to=("fulfilled",), clear=True)


@stamp(ContractObligation)
def next_due_date(change: Change[ContractObligation]) -> None:
    duty = change.record
    if duty.due_date is None or duty.frequency in ("one_time", "on_event"):
        duty.next_due_date = None
    elif duty.frequency == "weekly":
        duty.next_due_date = plus(duty.due_date, days=7)[:10]
    else:
        duty.next_due_date = months_after(duty.due_date, MONTHS[duty.frequency])


def months_after(day: str, months: int) -> str:
    """The same day so many months later, or the last of that month; at most the end of the calendar."""
    start = date.fromisoformat(day)
    years, month = divmod(start.month - 1 + months, 12)
    year = start.year + years
    if year > date.max.year:
        return date.max.isoformat()
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1])).isoformat()


@computed(ContractObligation)
def is_overdue(duty: ContractObligation, tx: Tx) -> bool:
    return duty.status in ("pending", "in_progress") and duty.due_date is not None and duty.due_date < tx.today


duty_has_a_due_date = needs(
    ContractObligation,
    "due_date",
    "dueDate is set unless frequency is on_event.",
    when={"frequency": ("one_time", "weekly", "monthly", "quarterly", "semi_annual", "annual")},
)

event_that_triggers_is_named = needs(
    ContractObligation, "trigger_event", "triggerEvent is set where frequency is on_event.", when={"frequency": ("on_event",)}
)


@rule(ContractObligation)
async def duty_is_due_within_the_contract(change: Change[ContractObligation]) -> None:
    """dueDate is not after the contract's endDate unless survivesTermination is true."""
    duty = change.record
    if duty.due_date is None or duty.survives_termination or not change.changed("due_date", "survives_termination"):
        return
    # The contract's endDate must not move forward at the same time: its rule looks only at obligations already stored.
    contract = await change.tx.lock("Contract", duty.contract_id)
    if contract and contract.end_date and duty.due_date > contract.end_date:
        refuse(f"dueDate {duty.due_date} is after the contract's endDate {contract.end_date}", "dueDate")


waived_duty_says_why = needs(ContractObligation, "waiver_reason", "A waived obligation has a waiverReason.", when={"status": ("waived",)})

penalty_has_a_currency = needs(ContractObligation, "currency", "currency is set where penaltyAmount is set.", given=("penalty_amount",))


@rule(ContractObligation, "update")
def only_recurring_duties_start_again(change: Change[ContractObligation]) -> None:
    """A fulfilled obligation goes back to pending only where frequency is not one_time."""
    again = change.before is not None and change.before.status == "fulfilled" and change.becomes("status", "pending")
    if again and change.record.frequency == "one_time":
        refuse("a one_time obligation that is fulfilled does not become pending again", "status")
