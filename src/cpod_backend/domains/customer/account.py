"""Accounts: the companies that are, were or may become customers or partners."""

from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, Part, entity
from cpod_backend.contract.patterns import acyclic, blocked_by, needs, not_future, rule_of
from cpod_backend.contract.rule import Tx, computed
from cpod_backend.contract.stamps import counted
from cpod_backend.contract.types import (
    COMPUTED,
    Annotated,
    Country,
    Currency,
    Date,
    Hostname,
    Id,
    MinorUnits,
    Pattern,
    Phone,
    Range,
    Size,
    Time,
    Uri,
    ref,
)


class AccountAddress(Part):
    """Where an account gets its post."""

    line1: Annotated[str | None, Size(max=200), "Street and number."] = None
    line2: Annotated[str | None, Size(max=200), "Building, floor or suite."] = None
    city: Annotated[str | None, Size(max=100), "Town."] = None
    region: Annotated[str | None, Size(max=100), "State, province or county."] = None
    postal_code: Annotated[str | None, Size(max=20), "Postal code."] = None
    country: Annotated[Country | None, "Country."] = None


@entity(
    prefix="acc",
    path="/v1/customer",
    unique=[("name", "domain"), ("tax_number",)],
    search=["name", "legal_name", "domain", "industry"],
    expand={
        "owner": One("owner_id"),
        "parent_account": One("parent_account_id"),
        "contacts": Many("Contact", "account_id"),
        "deals": Many("Deal", "account_id"),
        "activities": Many("Activity", "account_id"),
        "child_accounts": Many("Account", "parent_account_id"),
    },
    transitions={"status": {"active": ["on_hold", "inactive"], "on_hold": ["active", "inactive"], "inactive": ["active"]}},
    example={
        "name": "Helios Manufacturing",
        "legalName": "Helios Manufacturing AG",
        "type": "customer",
        "lifecycleStage": "customer",
        "tier": "enterprise",
        "industry": "Industrial machinery",
        "naicsCode": "333517",
        "websiteUrl": "https://www.helios-manufacturing.example",
        "domain": "helios-manufacturing.example",
        "phone": "+498912345678",
        "billingAddress": {"line1": "Werkstrasse 12", "city": "Munich", "postalCode": "80331", "country": "DE"},
        "taxNumber": "DE811223344",
        "annualRevenue": 41000000000,
        "currency": "EUR",
        "employeeCount": 1850,
        "ownerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "source": "referral",
        "healthScore": 82,
        "customerSinceDate": "2024-09-01",
    },
)
class Account(Entity):
    """A company or institution that is, was or may become a customer or partner."""

    name: Annotated[str, Size(max=200), "Name in daily use."]
    legal_name: Annotated[str | None, Size(max=300), "Registered name."] = None
    type: Annotated[
        Literal["prospect", "customer", "former_customer", "partner", "reseller", "competitor", "investor", "other"],
        "Relation to the organization.",
    ] = "prospect"
    status: Annotated[Literal["active", "on_hold", "inactive"], "Whether the account is worked on."] = "active"
    lifecycle_stage: Annotated[
        Literal["lead", "marketing_qualified", "sales_qualified", "opportunity", "onboarding", "customer", "advocate", "churned"],
        "Stage of the customer journey.",
    ] = "lead"
    tier: Annotated[Literal["strategic", "enterprise", "mid_market", "small_business"] | None, "Segment."] = None
    industry: Annotated[str | None, Size(max=120), "Industry in words."] = None
    naics_code: Annotated[str | None, Pattern(r"^[0-9]{2,6}$"), "Industry code."] = None
    website_url: Annotated[Uri | None, "Public web site."] = None
    domain: Annotated[Hostname | None, "Mail domain by which contacts are matched to the account."] = None
    phone: Annotated[Phone | None, "Main phone number."] = None
    billing_address: Annotated[AccountAddress | None, "Address for invoices."] = None
    shipping_address: Annotated[AccountAddress | None, "Address for deliveries."] = None
    tax_number: Annotated[str | None, Size(max=30), "VAT or other tax number."] = None
    annual_revenue: Annotated[MinorUnits | None, Range(0), "Estimated yearly revenue of the company."] = None
    currency: Annotated[Currency | None, "Currency of annualRevenue and usual currency of deals."] = None
    employee_count: Annotated[int | None, Range(0, 10000000), "Staff, estimated."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Account executive."] = None
    parent_account_id: Annotated[Id | None, ref("Account"), "Group company above."] = None
    source: Annotated[
        Literal["inbound", "outbound", "referral", "partner", "event", "advertising", "web_form", "rfp", "import", "other"] | None,
        "How the account was won for the pipeline.",
    ] = None
    health_score: Annotated[int | None, Range(0, 100), "Health of the relationship, 100 being best."] = None
    customer_since_date: Annotated[Date | None, "Day of the first purchase."] = None
    churn_reason: Annotated[
        Literal["price", "competitor", "product_gap", "service_quality", "business_closed", "no_need", "merged", "other"] | None,
        "Why a former customer left.",
    ] = None
    open_deal_count: Annotated[int, COMPUTED, "Deals in hand."] = 0
    last_activity_at: Annotated[Time | None, COMPUTED, "Latest touch."] = None


open_deal_count = counted(Account, "open_deal_count", "Deal", by="account_id", when={"is_closed": (False,)})


@computed(Account)
async def last_activity_at(account: Account, tx: Tx) -> str | None:
    touches = await tx.find("Activity", account_id=account.id, status="completed")
    return max((touch.occurred_at for touch in touches if touch.occurred_at), default=None)


groups_of_companies_are_trees = acyclic(
    Account, "parent_account_id", "parentAccountId is neither the account itself nor one of its descendants."
)

revenue_has_a_currency = needs(Account, "currency", "currency is set where annualRevenue is set.", given=("annual_revenue",))

first_purchase_is_past = not_future(Account, "customer_since_date", "customerSinceDate is not in the future.")

churned_accounts_were_customers = rule_of(
    Account,
    "An account with lifecycleStage churned has type former_customer.",
    lambda account: account.lifecycle_stage != "churned" or account.type == "former_customer",
    "type",
)

churn_has_a_reason = needs(
    Account, "churn_reason", "An account with lifecycleStage churned has a churnReason.", when={"lifecycle_stage": ("churned",)}
)

accounts_with_open_deals_are_worked_on = blocked_by(
    Account,
    "Deal",
    "account_id",
    "status does not become inactive while a deal of the account is open.",
    becomes={"status": ("inactive",)},
    when={"is_closed": (False,)},
)
