# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Companies and people the organization sells to, the deals in hand and every touch with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded, Model
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import date, datetime

    from cpod.models.employee import CalendarEvent
    from cpod.models.people import Person
    from cpod.models.rfp import RfpRecord

AccountType = Literal[
    "prospect", "customer", "former_customer", "partner", "reseller", "competitor", "investor", "other"
]
AccountStatus = Literal["active", "on_hold", "inactive"]
AccountLifecycleStage = Literal[
    "lead", "marketing_qualified", "sales_qualified", "opportunity", "onboarding", "customer", "advocate", "churned"
]
AccountTier = Literal["strategic", "enterprise", "mid_market", "small_business"]
AccountSource = Literal[
    "inbound", "outbound", "referral", "partner", "event", "advertising", "web_form", "rfp", "import", "other"
]
AccountChurnReason = Literal[
    "price", "competitor", "product_gap", "service_quality", "business_closed", "no_need", "merged", "other"
]
ContactSeniority = Literal["c_level", "vice_president", "director", "manager", "individual_contributor", "other"]
ContactBuyingRole = Literal[
    "economic_buyer",
    "decision_maker",
    "champion",
    "influencer",
    "technical_evaluator",
    "end_user",
    "procurement",
    "legal",
    "blocker",
    "other",
]
ContactStatus = Literal["active", "left_company", "unreachable", "inactive"]
ContactPreferredChannel = Literal["email", "phone", "mobile", "text_message", "video", "linkedin", "post"]
ContactSource = Literal[
    "inbound", "outbound", "referral", "partner", "event", "advertising", "web_form", "import", "other"
]
ContactMarketingConsent = Literal["unknown", "opted_in", "double_opted_in", "opted_out"]
DealStage = Literal[
    "prospecting",
    "qualification",
    "discovery",
    "proposal",
    "negotiation",
    "contract_review",
    "closed_won",
    "closed_lost",
]
DealType = Literal["new_business", "expansion", "cross_sell", "renewal", "services"]
DealSource = Literal["inbound", "outbound", "referral", "partner", "event", "rfp", "existing_customer", "other"]
DealForecastCategory = Literal["omitted", "pipeline", "best_case", "commit", "closed"]
DealLossReason = Literal[
    "price", "competitor", "no_budget", "no_decision", "timing", "product_gap", "relationship", "legal_terms", "other"
]
ActivityType = Literal[
    "call", "email", "meeting", "demo", "site_visit", "event", "text_message", "chat", "letter", "task", "note"
]
ActivityDirection = Literal["inbound", "outbound", "internal"]
ActivityStatus = Literal["planned", "in_progress", "completed", "no_show", "cancelled"]
ActivityPriority = Literal["low", "normal", "high", "urgent"]
ActivityOutcome = Literal[
    "connected",
    "no_answer",
    "left_message",
    "busy",
    "wrong_number",
    "replied",
    "bounced",
    "interested",
    "not_interested",
    "meeting_booked",
    "follow_up_needed",
    "done",
]
ActivitySentiment = Literal["negative", "neutral", "positive"]
ActivityPerformedBy = Literal["person", "integration", "ai_agent"]


class Account(Entity):
    """A company or institution that is, was or may become a customer or partner."""

    name: str
    """Name in daily use."""
    legal_name: str | None
    """Registered name."""
    type: AccountType | str
    """Relation to the organization."""
    status: AccountStatus | str
    """Whether the account is worked on."""
    lifecycle_stage: AccountLifecycleStage | str
    """Stage of the customer journey."""
    tier: AccountTier | str | None
    """Segment."""
    industry: str | None
    """Industry in words."""
    naics_code: str | None
    """Industry code."""
    website_url: str | None
    """Public web site."""
    domain: str | None
    """Mail domain by which contacts are matched to the account."""
    phone: str | None
    """Main phone number."""
    billing_address: AccountAddress | None
    """Address for invoices."""
    shipping_address: AccountAddress | None
    """Address for deliveries."""
    tax_number: str | None
    """VAT or other tax number."""
    annual_revenue: int | None
    """Estimated yearly revenue of the company. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of annualRevenue and usual currency of deals."""
    employee_count: int | None
    """Staff, estimated."""
    owner_id: str | None
    """Account executive. Id of Person."""
    parent_account_id: str | None
    """Group company above. Id of Account."""
    source: AccountSource | str | None
    """How the account was won for the pipeline."""
    health_score: int | None
    """Health of the relationship, 100 being best."""
    customer_since_date: date | None
    """Day of the first purchase."""
    churn_reason: AccountChurnReason | str | None
    """Why a former customer left."""
    open_deal_count: int
    """Deals in hand."""
    last_activity_at: datetime | None
    """Latest touch."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    parent_account: Expanded[Account | None]
    """Only with `expand=parentAccount`."""
    contacts: Expanded[list[Contact]]
    """Only with `expand=contacts`."""
    deals: Expanded[list[Deal]]
    """Only with `expand=deals`."""
    activities: Expanded[list[Activity]]
    """Only with `expand=activities`."""
    child_accounts: Expanded[list[Account]]
    """Only with `expand=childAccounts`."""


class AccountAddress(Model):
    """Where an account gets its post."""

    line1: str | None
    """Street and number."""
    line2: str | None
    """Building, floor or suite."""
    city: str | None
    """Town."""
    region: str | None
    """State, province or county."""
    postal_code: str | None
    """Postal code."""
    country: str | None
    """Country."""


class Contact(Entity):
    """A person at an account, with the part they play in buying and what they agreed to receive."""

    account_id: str | None
    """Account the person works for. Id of Account."""
    first_name: str | None
    """Given name."""
    last_name: str
    """Family name."""
    display_name: str
    """Name as shown."""
    salutation: str | None
    """Form of address, such as Dr."""
    email: str | None
    """Work mail address."""
    phone: str | None
    """Office phone."""
    mobile_phone: str | None
    """Mobile phone."""
    job_title: str | None
    """Job title."""
    department_name: str | None
    """Department at the account."""
    seniority: ContactSeniority | str | None
    """Level in the company."""
    buying_role: ContactBuyingRole | str | None
    """Part played in purchases."""
    is_primary: bool
    """True for the account's first contact."""
    status: ContactStatus | str
    """Whether the person can be worked with."""
    owner_id: str | None
    """Colleague who keeps the contact. Id of Person."""
    reports_to_contact_id: str | None
    """Manager at the account. Id of Contact."""
    preferred_channel: ContactPreferredChannel | str | None
    """How the person likes to be reached."""
    preferred_language: str | None
    """Language to write in."""
    timezone: str | None
    """Time zone."""
    linkedin_url: str | None
    """Profile page."""
    source: ContactSource | str | None
    """Where the contact came from."""
    marketing_consent: ContactMarketingConsent | str
    """Consent to marketing messages."""
    consent_recorded_at: datetime | None
    """When consent was given or withdrawn; the server fills it when marketingConsent changes and it is not sent
    along."""
    is_phone_opted_out: bool
    """True where the person must not be phoned."""
    last_activity_at: datetime | None
    """Latest touch."""
    account: Expanded[Account | None]
    """Only with `expand=account`."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    reports_to: Expanded[Contact | None]
    """Only with `expand=reportsTo`."""


class Deal(Entity):
    """A sale in hand: what, for how much, how likely and by when."""

    account_id: str
    """Customer. Id of Account."""
    name: str
    """Name of the deal."""
    deal_number: str | None
    """Number such as DEAL-2026-00417."""
    pipeline: str
    """Pipeline in which the deal runs."""
    stage: DealStage | str
    """Stage of the sale."""
    type: DealType | str
    """Kind of sale."""
    source: DealSource | str | None
    """Where the deal came from."""
    owner_id: str | None
    """Person who leads the sale. Id of Person."""
    primary_contact_id: str | None
    """Main contact. Id of Contact."""
    contact_ids: list[str] | None
    """Everyone involved at the customer."""
    amount: int | None
    """Expected value; where lines are given the server sets it to the sum of their netAmount. In minor units of
    the currency, such as cents."""
    currency: str | None
    """Currency of the amounts."""
    probability_percent: float | None
    """Chance of winning where it differs from what is usual for the stage."""
    weighted_amount: int | None
    """Amount to plan with. In minor units of the currency, such as cents."""
    forecast_category: DealForecastCategory | str
    """Place in the forecast."""
    expected_close_date: date
    """Day by which the decision is expected."""
    closed_date: date | None
    """Day of the decision."""
    is_closed: bool
    """Whether it is decided."""
    contract_term_months: int | None
    """Length of the contract on offer."""
    lines: list[DealLine] | None
    """What is offered."""
    competitors: list[str] | None
    """Who else bids."""
    next_step: str | None
    """What happens next."""
    loss_reason: DealLossReason | str | None
    """Why it was lost."""
    rfp_record_id: str | None
    """Tender behind the deal. Id of RfpRecord."""
    stage_changed_at: datetime
    """Since when the deal is in its stage."""
    account: Expanded[Account | None]
    """Only with `expand=account`."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    primary_contact: Expanded[Contact | None]
    """Only with `expand=primaryContact`."""
    contacts: Expanded[list[Contact]]
    """Only with `expand=contacts`."""
    rfp_record: Expanded[RfpRecord | None]
    """Only with `expand=rfpRecord`."""
    activities: Expanded[list[Activity]]
    """Only with `expand=activities`."""


class DealLine(Model):
    """One product or service on offer."""

    product_id: str | None
    """Product. Id of Product."""
    description: str | None
    """Text of the line."""
    quantity: float
    """How many."""
    unit_price: int
    """Price of one in the deal's currency. In minor units of the currency, such as cents."""
    discount_percent: float
    """Discount on the line."""
    net_amount: int
    """Value of the line. In minor units of the currency, such as cents."""


class Activity(Entity):
    """A touch with a customer, planned or done: call, mail, meeting, task or note."""

    type: ActivityType | str
    """Kind of touch."""
    subject: str
    """What it is about."""
    body: str | None
    """Notes or text in Markdown."""
    direction: ActivityDirection | str | None
    """Who reached out; internal for notes and tasks."""
    status: ActivityStatus | str
    """State of the activity."""
    priority: ActivityPriority | str
    """Urgency."""
    account_id: str | None
    """Account touched. Id of Account."""
    deal_id: str | None
    """Deal it serves. Id of Deal."""
    contact_ids: list[str] | None
    """Contacts involved."""
    owner_id: str | None
    """Colleague who does or did it. Id of Person."""
    participant_ids: list[str] | None
    """Other colleagues involved."""
    due_at: datetime | None
    """When it is planned or due."""
    occurred_at: datetime | None
    """When it took place; the server fills it when status becomes completed and it is empty."""
    duration_minutes: int | None
    """How long it took."""
    outcome: ActivityOutcome | str | None
    """What came of it."""
    sentiment: ActivitySentiment | str | None
    """Mood of the customer."""
    next_step: str | None
    """What follows."""
    location: str | None
    """Place or call link."""
    calendar_event_id: str | None
    """Calendar entry. Id of CalendarEvent."""
    ticket_id: str | None
    """Helpdesk ticket it belongs to. Id of Ticket."""
    email_message_ref: str | None
    """Message-ID header of the mail."""
    recording_url: str | None
    """Recording of the call."""
    attachment_object_ids: list[str] | None
    """Stored attachments."""
    performed_by: ActivityPerformedBy | str
    """Who or what made the touch."""
    is_overdue: bool
    """Whether it is late."""
    account: Expanded[Account | None]
    """Only with `expand=account`."""
    deal: Expanded[Deal | None]
    """Only with `expand=deal`."""
    contacts: Expanded[list[Contact]]
    """Only with `expand=contacts`."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    calendar_event: Expanded[CalendarEvent | None]
    """Only with `expand=calendarEvent`."""
