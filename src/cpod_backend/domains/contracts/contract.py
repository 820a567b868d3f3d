"""Contracts: their terms, and their place in a chain of master agreement, orders and renewals."""

from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import needs, not_under, ordered, plus, refers_to
from cpod_backend.contract.rule import Change, Tx, refuse, rule, stamp
from cpod_backend.contract.types import STORED, Annotated, Currency, Date, Id, MinorUnits, Range, Size, ref


@entity(
    prefix="ctr",
    path="/v1/contracts",
    unique=[("contract_number",)],
    search=["contract_number", "title", "description", "governing_law"],
    expand={
        "vendor": One("vendor_id"),
        "parent_contract": One("parent_contract_id"),
        "owner": One("owner_id"),
        "department": One("department_id"),
        "obligations": Many("ContractObligation", "contract_id"),
        "child_contracts": Many("Contract", "parent_contract_id"),
    },
    transitions={
        "status": {
            "draft": ["in_review", "negotiation", "pending_signature", "cancelled"],
            "in_review": ["draft", "negotiation", "pending_signature", "cancelled"],
            "negotiation": ["in_review", "pending_signature", "cancelled"],
            "pending_signature": ["negotiation", "active", "cancelled"],
            "active": ["expired", "terminated"],
        }
    },
    immutable=["vendor_id"],
    example={
        "contractNumber": "CTR-2026-0114",
        "title": "Cloud hosting subscription 2026 to 2028",
        "description": "Managed Kubernetes and object storage in two European regions with a 99.95 percent availability commitment.",
        "type": "subscription",
        "status": "active",
        "vendorId": "vnd-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "ownerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "departmentId": "dep-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "signedDate": "2026-03-20",
        "effectiveDate": "2026-04-01",
        "endDate": "2028-03-31",
        "termType": "auto_renewing",
        "renewalTermMonths": 12,
        "noticePeriodDays": 90,
        "totalValue": 48000000,
        "annualValue": 24000000,
        "currency": "EUR",
        "billingFrequency": "quarterly",
        "governingLaw": "England and Wales",
    },
)
class Contract(Entity):
    """An agreement with a vendor: its terms, value, dates and place in a chain of master agreement, orders and renewals."""

    contract_number: Annotated[str | None, Size(max=60), "Number in the contract register."] = None
    title: Annotated[str, Size(max=300), "Title of the agreement."]
    description: Annotated[str | None, Size(max=10000), "Subject matter and scope."] = None
    type: Annotated[
        Literal[
            "master_service_agreement",
            "statement_of_work",
            "order_form",
            "subscription",
            "license",
            "maintenance",
            "service_level_agreement",
            "data_processing_agreement",
            "nda",
            "purchase",
            "lease",
            "consulting",
            "reseller",
            "amendment",
            "other",
        ],
        "Kind of agreement.",
    ]
    status: Annotated[
        Literal["draft", "in_review", "negotiation", "pending_signature", "active", "expired", "terminated", "cancelled"],
        "Stage of the contract lifecycle; cancelled means it was never signed.",
    ] = "draft"
    vendor_id: Annotated[Id, ref("Vendor"), "Counterparty."]
    parent_contract_id: Annotated[
        Id | None, ref("Contract"), "Master agreement under which this one stands, or the agreement it amends."
    ] = None
    renewed_from_contract_id: Annotated[Id | None, ref("Contract"), "Agreement that this one continues."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Business owner who answers for the agreement."] = None
    department_id: Annotated[Id | None, ref("Department"), "Department that benefits and pays."] = None
    signed_date: Annotated[Date | None, "Day of the last signature."] = None
    effective_date: Annotated[Date | None, "Day from which the terms bind."] = None
    end_date: Annotated[Date | None, "Last day of the current term."] = None
    term_type: Annotated[
        Literal["fixed", "auto_renewing", "evergreen"], "Whether the term ends, renews by itself or runs until notice."
    ] = "fixed"
    renewal_term_months: Annotated[int | None, Range(1, 120), "Length of each automatic renewal."] = None
    notice_period_days: Annotated[int | None, Range(0, 1095), "Notice to give before the end of the term."] = None
    notice_deadline_date: Annotated[Date | None, STORED, "Last day on which notice can be given."] = None
    total_value: Annotated[MinorUnits | None, Range(0), "Total contract value over the current term."] = None
    annual_value: Annotated[MinorUnits | None, Range(0), "Value of one contract year."] = None
    currency: Annotated[Currency | None, "Currency of the values."] = None
    billing_frequency: Annotated[
        Literal["one_time", "monthly", "quarterly", "semi_annual", "annual", "milestone", "usage_based"] | None,
        "How often the vendor invoices.",
    ] = None
    governing_law: Annotated[str | None, Size(max=120), "Law chosen for the agreement."] = None
    signed_copy_object_id: Annotated[Id | None, ref("StorageObject"), "Stored copy with all signatures."] = None
    termination_date: Annotated[Date | None, "Day on which an early end takes effect."] = None
    termination_reason: Annotated[
        Literal[
            "convenience",
            "vendor_breach",
            "own_breach",
            "mutual_agreement",
            "non_renewal",
            "insolvency",
            "change_of_control",
            "regulatory",
            "replaced",
            "other",
        ]
        | None,
        "Ground for the early end.",
    ] = None


@stamp(Contract)
def notice_deadline_date(change: Change[Contract]) -> None:
    end, notice = change.record.end_date, change.record.notice_period_days
    change.record.notice_deadline_date = plus(end, days=-notice)[:10] if end and notice is not None else None


ends_after_it_takes_effect = ordered(Contract, "effective_date", "end_date", "endDate is not before effectiveDate.")

limited_term_has_an_end = needs(
    Contract, "end_date", "A term of type fixed or auto_renewing has an endDate.", when={"term_type": ("fixed", "auto_renewing")}
)

renewing_term_has_its_terms = needs(
    Contract,
    ("renewal_term_months", "notice_period_days"),
    "A term of type auto_renewing has renewalTermMonths and noticePeriodDays.",
    when={"term_type": ("auto_renewing",)},
)

active_contract_is_signed = needs(
    Contract, ("signed_date", "effective_date"), "An active contract has signedDate and effectiveDate.", when={"status": ("active",)}
)

values_have_a_currency = needs(
    Contract, "currency", "currency is set where totalValue or annualValue is set.", given=("total_value", "annual_value")
)

terminated_contract_says_why_and_when = needs(
    Contract,
    ("termination_reason", "termination_date"),
    "A terminated contract has terminationReason and a terminationDate.",
    when={"status": ("terminated",)},
)

terminates_after_it_takes_effect = ordered(
    Contract,
    "effective_date",
    "termination_date",
    "The terminationDate of a terminated contract is not before effectiveDate.",
    when={"status": ("terminated",)},
)

parent_is_of_the_same_vendor = refers_to(
    Contract,
    "parent_contract_id",
    "Contract",
    "parentContractId names a contract of the same vendor.",
    same={"vendor_id": "vendor_id"},
)

renewed_contract_is_of_the_same_vendor = refers_to(
    Contract,
    "renewed_from_contract_id",
    "Contract",
    "renewedFromContractId names a contract of the same vendor.",
    same={"vendor_id": "vendor_id"},
)


@rule(Contract, "update")
async def chain_does_not_lead_back(change: Change[Contract]) -> None:
    """parentContractId and renewedFromContractId never name the contract itself or one of its descendants."""
    contract = change.record
    for attr, field in (("parent_contract_id", "parentContractId"), ("renewed_from_contract_id", "renewedFromContractId")):
        if change.changed(attr) and await leads_to(getattr(contract, attr), contract.id, change.tx):
            refuse(f"{getattr(contract, attr)} is {contract.id} itself or one of its descendants", field)


async def leads_to(start: str | None, wanted: str, tx: Tx) -> bool:
    """Whether the contract, one above it or one that it continues is the wanted one.

    Every contract on the way is locked, so that two changes at once cannot close a circle between them.
    """
    waiting, seen = [start], set[str]()
    while waiting:
        id = waiting.pop()
        if id == wanted:
            return True
        if id is None or id in seen:
            continue
        seen.add(id)
        if above := await tx.lock(Contract, id):
            waiting += [above.parent_contract_id, above.renewed_from_contract_id]
    return False


vendor_of_an_active_contract_is_not_inactive = not_under(
    Contract,
    "vendor_id",
    "Vendor",
    "A contract is not active while its vendor is inactive.",
    when={"status": ("active",)},
    above={"status": ("inactive",)},
)


@rule(Contract, "update")
async def duties_end_with_the_contract(change: Change[Contract]) -> None:
    """endDate is not before the dueDate of an obligation whose survivesTermination is false."""
    contract = change.record
    if contract.end_date is None or not change.changed("end_date"):
        return
    for duty in await change.tx.find("ContractObligation", contract_id=contract.id, survives_termination=False):
        if duty.due_date and duty.due_date > contract.end_date:
            refuse(f"{duty.id} is due on {duty.due_date}, after the new endDate {contract.end_date}", "endDate")
