# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Companies and people the organization sells to, the deals in hand and every touch with them. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal

from cpod._core.listing import DateRange, IntegerRange, NumberRange, TimeRange
from cpod._core.typed import Required, TypedDict
from cpod.models.customer import (
    AccountChurnReason,
    AccountLifecycleStage,
    AccountSource,
    AccountStatus,
    AccountTier,
    AccountType,
    ActivityDirection,
    ActivityOutcome,
    ActivityPerformedBy,
    ActivityPriority,
    ActivitySentiment,
    ActivityStatus,
    ActivityType,
    ContactBuyingRole,
    ContactMarketingConsent,
    ContactPreferredChannel,
    ContactSeniority,
    ContactSource,
    ContactStatus,
    DealForecastCategory,
    DealLossReason,
    DealSource,
    DealStage,
    DealType,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

AccountSort = Literal[
    EntitySort,
    "name",
    "legal_name",
    "type",
    "status",
    "lifecycle_stage",
    "tier",
    "industry",
    "naics_code",
    "website_url",
    "domain",
    "phone",
    "tax_number",
    "annual_revenue",
    "currency",
    "employee_count",
    "owner_id",
    "parent_account_id",
    "source",
    "health_score",
    "customer_since_date",
    "churn_reason",
    "-name",
    "-legal_name",
    "-type",
    "-status",
    "-lifecycle_stage",
    "-tier",
    "-industry",
    "-naics_code",
    "-website_url",
    "-domain",
    "-phone",
    "-tax_number",
    "-annual_revenue",
    "-currency",
    "-employee_count",
    "-owner_id",
    "-parent_account_id",
    "-source",
    "-health_score",
    "-customer_since_date",
    "-churn_reason",
]
AccountRelation = Literal["owner", "parent_account", "contacts", "deals", "activities", "child_accounts"]
AccountMember = Literal[
    EntityMember,
    "name",
    "legal_name",
    "type",
    "status",
    "lifecycle_stage",
    "tier",
    "industry",
    "naics_code",
    "website_url",
    "domain",
    "phone",
    "billing_address",
    "shipping_address",
    "tax_number",
    "annual_revenue",
    "currency",
    "employee_count",
    "owner_id",
    "parent_account_id",
    "source",
    "health_score",
    "customer_since_date",
    "churn_reason",
    "open_deal_count",
    "last_activity_at",
]
AccountFilterable = Literal[
    EntityFilterable,
    "name",
    "legal_name",
    "type",
    "status",
    "lifecycle_stage",
    "tier",
    "industry",
    "naics_code",
    "website_url",
    "domain",
    "phone",
    "tax_number",
    "annual_revenue",
    "currency",
    "employee_count",
    "owner_id",
    "parent_account_id",
    "source",
    "health_score",
    "customer_since_date",
    "churn_reason",
]
ContactSort = Literal[
    EntitySort,
    "account_id",
    "first_name",
    "last_name",
    "display_name",
    "salutation",
    "email",
    "phone",
    "mobile_phone",
    "job_title",
    "department_name",
    "seniority",
    "buying_role",
    "is_primary",
    "status",
    "owner_id",
    "reports_to_contact_id",
    "preferred_channel",
    "preferred_language",
    "timezone",
    "linkedin_url",
    "source",
    "marketing_consent",
    "consent_recorded_at",
    "is_phone_opted_out",
    "-account_id",
    "-first_name",
    "-last_name",
    "-display_name",
    "-salutation",
    "-email",
    "-phone",
    "-mobile_phone",
    "-job_title",
    "-department_name",
    "-seniority",
    "-buying_role",
    "-is_primary",
    "-status",
    "-owner_id",
    "-reports_to_contact_id",
    "-preferred_channel",
    "-preferred_language",
    "-timezone",
    "-linkedin_url",
    "-source",
    "-marketing_consent",
    "-consent_recorded_at",
    "-is_phone_opted_out",
]
ContactRelation = Literal["account", "owner", "reports_to"]
ContactMember = Literal[
    EntityMember,
    "account_id",
    "first_name",
    "last_name",
    "display_name",
    "salutation",
    "email",
    "phone",
    "mobile_phone",
    "job_title",
    "department_name",
    "seniority",
    "buying_role",
    "is_primary",
    "status",
    "owner_id",
    "reports_to_contact_id",
    "preferred_channel",
    "preferred_language",
    "timezone",
    "linkedin_url",
    "source",
    "marketing_consent",
    "consent_recorded_at",
    "is_phone_opted_out",
    "last_activity_at",
]
ContactFilterable = Literal[
    EntityFilterable,
    "account_id",
    "first_name",
    "last_name",
    "display_name",
    "salutation",
    "email",
    "phone",
    "mobile_phone",
    "job_title",
    "department_name",
    "seniority",
    "buying_role",
    "is_primary",
    "status",
    "owner_id",
    "reports_to_contact_id",
    "preferred_channel",
    "preferred_language",
    "timezone",
    "linkedin_url",
    "source",
    "marketing_consent",
    "consent_recorded_at",
    "is_phone_opted_out",
]
DealSort = Literal[
    EntitySort,
    "account_id",
    "name",
    "deal_number",
    "pipeline",
    "stage",
    "type",
    "source",
    "owner_id",
    "primary_contact_id",
    "amount",
    "currency",
    "probability_percent",
    "weighted_amount",
    "forecast_category",
    "expected_close_date",
    "closed_date",
    "is_closed",
    "contract_term_months",
    "next_step",
    "loss_reason",
    "rfp_record_id",
    "stage_changed_at",
    "-account_id",
    "-name",
    "-deal_number",
    "-pipeline",
    "-stage",
    "-type",
    "-source",
    "-owner_id",
    "-primary_contact_id",
    "-amount",
    "-currency",
    "-probability_percent",
    "-weighted_amount",
    "-forecast_category",
    "-expected_close_date",
    "-closed_date",
    "-is_closed",
    "-contract_term_months",
    "-next_step",
    "-loss_reason",
    "-rfp_record_id",
    "-stage_changed_at",
]
DealRelation = Literal["account", "owner", "primary_contact", "contacts", "rfp_record", "activities"]
DealMember = Literal[
    EntityMember,
    "account_id",
    "name",
    "deal_number",
    "pipeline",
    "stage",
    "type",
    "source",
    "owner_id",
    "primary_contact_id",
    "contact_ids",
    "amount",
    "currency",
    "probability_percent",
    "weighted_amount",
    "forecast_category",
    "expected_close_date",
    "closed_date",
    "is_closed",
    "contract_term_months",
    "lines",
    "competitors",
    "next_step",
    "loss_reason",
    "rfp_record_id",
    "stage_changed_at",
]
DealFilterable = Literal[
    EntityFilterable,
    "account_id",
    "name",
    "deal_number",
    "pipeline",
    "stage",
    "type",
    "source",
    "owner_id",
    "primary_contact_id",
    "contact_ids",
    "amount",
    "currency",
    "probability_percent",
    "weighted_amount",
    "forecast_category",
    "expected_close_date",
    "closed_date",
    "is_closed",
    "contract_term_months",
    "competitors",
    "next_step",
    "loss_reason",
    "rfp_record_id",
    "stage_changed_at",
]
ActivitySort = Literal[
    EntitySort,
    "type",
    "subject",
    "body",
    "direction",
    "status",
    "priority",
    "account_id",
    "deal_id",
    "owner_id",
    "due_at",
    "occurred_at",
    "duration_minutes",
    "outcome",
    "sentiment",
    "next_step",
    "location",
    "calendar_event_id",
    "ticket_id",
    "email_message_ref",
    "recording_url",
    "performed_by",
    "-type",
    "-subject",
    "-body",
    "-direction",
    "-status",
    "-priority",
    "-account_id",
    "-deal_id",
    "-owner_id",
    "-due_at",
    "-occurred_at",
    "-duration_minutes",
    "-outcome",
    "-sentiment",
    "-next_step",
    "-location",
    "-calendar_event_id",
    "-ticket_id",
    "-email_message_ref",
    "-recording_url",
    "-performed_by",
]
ActivityRelation = Literal["account", "deal", "contacts", "owner", "calendar_event"]
ActivityMember = Literal[
    EntityMember,
    "type",
    "subject",
    "body",
    "direction",
    "status",
    "priority",
    "account_id",
    "deal_id",
    "contact_ids",
    "owner_id",
    "participant_ids",
    "due_at",
    "occurred_at",
    "duration_minutes",
    "outcome",
    "sentiment",
    "next_step",
    "location",
    "calendar_event_id",
    "ticket_id",
    "email_message_ref",
    "recording_url",
    "attachment_object_ids",
    "performed_by",
    "is_overdue",
]
ActivityFilterable = Literal[
    EntityFilterable,
    "type",
    "subject",
    "body",
    "direction",
    "status",
    "priority",
    "account_id",
    "deal_id",
    "contact_ids",
    "owner_id",
    "participant_ids",
    "due_at",
    "occurred_at",
    "duration_minutes",
    "outcome",
    "sentiment",
    "next_step",
    "location",
    "calendar_event_id",
    "ticket_id",
    "email_message_ref",
    "recording_url",
    "attachment_object_ids",
    "performed_by",
]


class AccountCreate(EntityInput, total=False):
    """What a client gives to create an Account."""

    name: Required[str]
    """Name in daily use."""
    legal_name: str | None
    """Registered name."""
    type: AccountType
    """Relation to the organization."""
    status: AccountStatus
    """Whether the account is worked on."""
    lifecycle_stage: AccountLifecycleStage
    """Stage of the customer journey."""
    tier: AccountTier | None
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
    billing_address: AccountAddressInput | None
    """Address for invoices."""
    shipping_address: AccountAddressInput | None
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
    source: AccountSource | None
    """How the account was won for the pipeline."""
    health_score: int | None
    """Health of the relationship, 100 being best."""
    customer_since_date: date | None
    """Day of the first purchase."""
    churn_reason: AccountChurnReason | None
    """Why a former customer left."""


class AccountAddressInput(TypedDict, total=False):
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


class AccountUpdate(EntityInput, total=False):
    """The fields of an Account to change; null clears an optional one."""

    name: str
    """Name in daily use."""
    legal_name: str | None
    """Registered name."""
    type: AccountType
    """Relation to the organization."""
    status: AccountStatus
    """Whether the account is worked on."""
    lifecycle_stage: AccountLifecycleStage
    """Stage of the customer journey."""
    tier: AccountTier | None
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
    billing_address: AccountAddressInput | None
    """Address for invoices."""
    shipping_address: AccountAddressInput | None
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
    source: AccountSource | None
    """How the account was won for the pipeline."""
    health_score: int | None
    """Health of the relationship, 100 being best."""
    customer_since_date: date | None
    """Day of the first purchase."""
    churn_reason: AccountChurnReason | None
    """Why a former customer left."""


class ContactCreate(EntityInput, total=False):
    """What a client gives to create a Contact."""

    account_id: str | None
    """Account the person works for. Id of Account."""
    first_name: str | None
    """Given name."""
    last_name: Required[str]
    """Family name."""
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
    seniority: ContactSeniority | None
    """Level in the company."""
    buying_role: ContactBuyingRole | None
    """Part played in purchases."""
    is_primary: bool
    """True for the account's first contact."""
    status: ContactStatus
    """Whether the person can be worked with."""
    owner_id: str | None
    """Colleague who keeps the contact. Id of Person."""
    reports_to_contact_id: str | None
    """Manager at the account. Id of Contact."""
    preferred_channel: ContactPreferredChannel | None
    """How the person likes to be reached."""
    preferred_language: str | None
    """Language to write in."""
    timezone: str | None
    """Time zone."""
    linkedin_url: str | None
    """Profile page."""
    source: ContactSource | None
    """Where the contact came from."""
    marketing_consent: ContactMarketingConsent
    """Consent to marketing messages."""
    consent_recorded_at: datetime | None
    """When consent was given or withdrawn; the server fills it when marketingConsent changes and it is not sent
    along."""
    is_phone_opted_out: bool
    """True where the person must not be phoned."""


class ContactUpdate(EntityInput, total=False):
    """The fields of a Contact to change; null clears an optional one."""

    account_id: str | None
    """Account the person works for. Id of Account."""
    first_name: str | None
    """Given name."""
    last_name: str
    """Family name."""
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
    seniority: ContactSeniority | None
    """Level in the company."""
    buying_role: ContactBuyingRole | None
    """Part played in purchases."""
    is_primary: bool
    """True for the account's first contact."""
    status: ContactStatus
    """Whether the person can be worked with."""
    owner_id: str | None
    """Colleague who keeps the contact. Id of Person."""
    reports_to_contact_id: str | None
    """Manager at the account. Id of Contact."""
    preferred_channel: ContactPreferredChannel | None
    """How the person likes to be reached."""
    preferred_language: str | None
    """Language to write in."""
    timezone: str | None
    """Time zone."""
    linkedin_url: str | None
    """Profile page."""
    source: ContactSource | None
    """Where the contact came from."""
    marketing_consent: ContactMarketingConsent
    """Consent to marketing messages."""
    consent_recorded_at: datetime | None
    """When consent was given or withdrawn; the server fills it when marketingConsent changes and it is not sent
    along."""
    is_phone_opted_out: bool
    """True where the person must not be phoned."""


class DealCreate(EntityInput, total=False):
    """What a client gives to create a Deal."""

    account_id: Required[str]
    """Customer. Id of Account."""
    name: Required[str]
    """Name of the deal."""
    deal_number: str | None
    """Number such as DEAL-2026-00417."""
    pipeline: str
    """Pipeline in which the deal runs."""
    stage: DealStage
    """Stage of the sale."""
    type: DealType
    """Kind of sale."""
    source: DealSource | None
    """Where the deal came from."""
    owner_id: str | None
    """Person who leads the sale. Id of Person."""
    primary_contact_id: str | None
    """Main contact. Id of Contact."""
    contact_ids: Sequence[str] | None
    """Everyone involved at the customer."""
    amount: int | None
    """Expected value; where lines are given the server sets it to the sum of their netAmount. In minor units of
    the currency, such as cents."""
    currency: str | None
    """Currency of the amounts."""
    probability_percent: float | None
    """Chance of winning where it differs from what is usual for the stage."""
    forecast_category: DealForecastCategory
    """Place in the forecast."""
    expected_close_date: Required[date]
    """Day by which the decision is expected."""
    contract_term_months: int | None
    """Length of the contract on offer."""
    lines: Sequence[DealLineInput] | None
    """What is offered."""
    competitors: Sequence[str] | None
    """Who else bids."""
    next_step: str | None
    """What happens next."""
    loss_reason: DealLossReason | None
    """Why it was lost."""
    rfp_record_id: str | None
    """Tender behind the deal. Id of RfpRecord."""


class DealLineInput(TypedDict, total=False):
    """One product or service on offer. The server sets netAmount: leave it out when sending back what was read."""

    product_id: str | None
    """Product. Id of Product."""
    description: str | None
    """Text of the line."""
    quantity: Required[float]
    """How many."""
    unit_price: Required[int]
    """Price of one in the deal's currency. In minor units of the currency, such as cents."""
    discount_percent: float
    """Discount on the line."""


class DealUpdate(EntityInput, total=False):
    """The fields of a Deal to change; null clears an optional one."""

    name: str
    """Name of the deal."""
    deal_number: str | None
    """Number such as DEAL-2026-00417."""
    pipeline: str
    """Pipeline in which the deal runs."""
    stage: DealStage
    """Stage of the sale."""
    type: DealType
    """Kind of sale."""
    source: DealSource | None
    """Where the deal came from."""
    owner_id: str | None
    """Person who leads the sale. Id of Person."""
    primary_contact_id: str | None
    """Main contact. Id of Contact."""
    contact_ids: Sequence[str] | None
    """Everyone involved at the customer."""
    amount: int | None
    """Expected value; where lines are given the server sets it to the sum of their netAmount. In minor units of
    the currency, such as cents."""
    currency: str | None
    """Currency of the amounts."""
    probability_percent: float | None
    """Chance of winning where it differs from what is usual for the stage."""
    forecast_category: DealForecastCategory
    """Place in the forecast."""
    expected_close_date: date
    """Day by which the decision is expected."""
    contract_term_months: int | None
    """Length of the contract on offer."""
    lines: Sequence[DealLineInput] | None
    """What is offered."""
    competitors: Sequence[str] | None
    """Who else bids."""
    next_step: str | None
    """What happens next."""
    loss_reason: DealLossReason | None
    """Why it was lost."""
    rfp_record_id: str | None
    """Tender behind the deal. Id of RfpRecord."""


class ActivityCreate(EntityInput, total=False):
    """What a client gives to create an Activity."""

    type: Required[ActivityType]
    """Kind of touch."""
    subject: Required[str]
    """What it is about."""
    body: str | None
    """Notes or text in Markdown."""
    direction: ActivityDirection | None
    """Who reached out; internal for notes and tasks."""
    status: ActivityStatus
    """State of the activity."""
    priority: ActivityPriority
    """Urgency."""
    account_id: str | None
    """Account touched. Id of Account."""
    deal_id: str | None
    """Deal it serves. Id of Deal."""
    contact_ids: Sequence[str] | None
    """Contacts involved."""
    owner_id: str | None
    """Colleague who does or did it. Id of Person."""
    participant_ids: Sequence[str] | None
    """Other colleagues involved."""
    due_at: datetime | None
    """When it is planned or due."""
    occurred_at: datetime | None
    """When it took place; the server fills it when status becomes completed and it is empty."""
    duration_minutes: int | None
    """How long it took."""
    outcome: ActivityOutcome | None
    """What came of it."""
    sentiment: ActivitySentiment | None
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
    attachment_object_ids: Sequence[str] | None
    """Stored attachments."""
    performed_by: ActivityPerformedBy
    """Who or what made the touch."""


class ActivityUpdate(EntityInput, total=False):
    """The fields of an Activity to change; null clears an optional one."""

    type: ActivityType
    """Kind of touch."""
    subject: str
    """What it is about."""
    body: str | None
    """Notes or text in Markdown."""
    direction: ActivityDirection | None
    """Who reached out; internal for notes and tasks."""
    status: ActivityStatus
    """State of the activity."""
    priority: ActivityPriority
    """Urgency."""
    account_id: str | None
    """Account touched. Id of Account."""
    deal_id: str | None
    """Deal it serves. Id of Deal."""
    contact_ids: Sequence[str] | None
    """Contacts involved."""
    owner_id: str | None
    """Colleague who does or did it. Id of Person."""
    participant_ids: Sequence[str] | None
    """Other colleagues involved."""
    due_at: datetime | None
    """When it is planned or due."""
    occurred_at: datetime | None
    """When it took place; the server fills it when status becomes completed and it is empty."""
    duration_minutes: int | None
    """How long it took."""
    outcome: ActivityOutcome | None
    """What came of it."""
    sentiment: ActivitySentiment | None
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
    attachment_object_ids: Sequence[str] | None
    """Stored attachments."""
    performed_by: ActivityPerformedBy
    """Who or what made the touch."""


class AccountList(EntityList, total=False):
    """What a list of Account records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    legal_name: str | Sequence[str]
    """One of these."""
    type: AccountType | Sequence[AccountType]
    """One of these."""
    status: AccountStatus | Sequence[AccountStatus]
    """One of these."""
    lifecycle_stage: AccountLifecycleStage | Sequence[AccountLifecycleStage]
    """One of these."""
    tier: AccountTier | Sequence[AccountTier]
    """One of these."""
    industry: str | Sequence[str]
    """One of these."""
    naics_code: str | Sequence[str]
    """One of these."""
    website_url: str | Sequence[str]
    """One of these."""
    domain: str | Sequence[str]
    """One of these."""
    phone: str | Sequence[str]
    """One of these."""
    tax_number: str | Sequence[str]
    """One of these."""
    annual_revenue: IntegerRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    employee_count: IntegerRange
    """Compared."""
    owner_id: str | Sequence[str]
    """One of these."""
    parent_account_id: str | Sequence[str]
    """One of these."""
    source: AccountSource | Sequence[AccountSource]
    """One of these."""
    health_score: IntegerRange
    """Compared."""
    customer_since_date: DateRange
    """Compared."""
    churn_reason: AccountChurnReason | Sequence[AccountChurnReason]
    """One of these."""
    sort: AccountSort | Sequence[AccountSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: AccountRelation | Sequence[AccountRelation]
    """Related records that come along."""
    fields: AccountMember | Sequence[AccountMember]
    """The only members that are wanted."""
    exists: AccountFilterable | Sequence[AccountFilterable]
    """Members that have a value."""
    missing: AccountFilterable | Sequence[AccountFilterable]
    """Members that have none."""


class ContactList(EntityList, total=False):
    """What a list of Contact records can be narrowed and arranged by."""

    account_id: str | Sequence[str]
    """One of these."""
    first_name: str | Sequence[str]
    """One of these."""
    last_name: str | Sequence[str]
    """One of these."""
    display_name: str | Sequence[str]
    """One of these."""
    salutation: str | Sequence[str]
    """One of these."""
    email: str | Sequence[str]
    """One of these."""
    phone: str | Sequence[str]
    """One of these."""
    mobile_phone: str | Sequence[str]
    """One of these."""
    job_title: str | Sequence[str]
    """One of these."""
    department_name: str | Sequence[str]
    """One of these."""
    seniority: ContactSeniority | Sequence[ContactSeniority]
    """One of these."""
    buying_role: ContactBuyingRole | Sequence[ContactBuyingRole]
    """One of these."""
    is_primary: bool | Sequence[bool]
    """One of these."""
    status: ContactStatus | Sequence[ContactStatus]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    reports_to_contact_id: str | Sequence[str]
    """One of these."""
    preferred_channel: ContactPreferredChannel | Sequence[ContactPreferredChannel]
    """One of these."""
    preferred_language: str | Sequence[str]
    """One of these."""
    timezone: str | Sequence[str]
    """One of these."""
    linkedin_url: str | Sequence[str]
    """One of these."""
    source: ContactSource | Sequence[ContactSource]
    """One of these."""
    marketing_consent: ContactMarketingConsent | Sequence[ContactMarketingConsent]
    """One of these."""
    consent_recorded_at: TimeRange
    """Compared."""
    is_phone_opted_out: bool | Sequence[bool]
    """One of these."""
    sort: ContactSort | Sequence[ContactSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: ContactRelation | Sequence[ContactRelation]
    """Related records that come along."""
    fields: ContactMember | Sequence[ContactMember]
    """The only members that are wanted."""
    exists: ContactFilterable | Sequence[ContactFilterable]
    """Members that have a value."""
    missing: ContactFilterable | Sequence[ContactFilterable]
    """Members that have none."""


class DealList(EntityList, total=False):
    """What a list of Deal records can be narrowed and arranged by."""

    account_id: str | Sequence[str]
    """One of these."""
    name: str | Sequence[str]
    """One of these."""
    deal_number: str | Sequence[str]
    """One of these."""
    pipeline: str | Sequence[str]
    """One of these."""
    stage: DealStage | Sequence[DealStage]
    """One of these."""
    type: DealType | Sequence[DealType]
    """One of these."""
    source: DealSource | Sequence[DealSource]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    primary_contact_id: str | Sequence[str]
    """One of these."""
    contact_ids: str | Sequence[str]
    """Contains one of these."""
    amount: IntegerRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    probability_percent: NumberRange
    """Compared."""
    weighted_amount: IntegerRange
    """Compared."""
    forecast_category: DealForecastCategory | Sequence[DealForecastCategory]
    """One of these."""
    expected_close_date: DateRange
    """Compared."""
    closed_date: DateRange
    """Compared."""
    is_closed: bool | Sequence[bool]
    """One of these."""
    contract_term_months: IntegerRange
    """Compared."""
    competitors: str | Sequence[str]
    """Contains one of these."""
    next_step: str | Sequence[str]
    """One of these."""
    loss_reason: DealLossReason | Sequence[DealLossReason]
    """One of these."""
    rfp_record_id: str | Sequence[str]
    """One of these."""
    stage_changed_at: TimeRange
    """Compared."""
    sort: DealSort | Sequence[DealSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: DealRelation | Sequence[DealRelation]
    """Related records that come along."""
    fields: DealMember | Sequence[DealMember]
    """The only members that are wanted."""
    exists: DealFilterable | Sequence[DealFilterable]
    """Members that have a value."""
    missing: DealFilterable | Sequence[DealFilterable]
    """Members that have none."""


class ActivityList(EntityList, total=False):
    """What a list of Activity records can be narrowed and arranged by."""

    type: ActivityType | Sequence[ActivityType]
    """One of these."""
    subject: str | Sequence[str]
    """One of these."""
    body: str | Sequence[str]
    """One of these."""
    direction: ActivityDirection | Sequence[ActivityDirection]
    """One of these."""
    status: ActivityStatus | Sequence[ActivityStatus]
    """One of these."""
    priority: ActivityPriority | Sequence[ActivityPriority]
    """One of these."""
    account_id: str | Sequence[str]
    """One of these."""
    deal_id: str | Sequence[str]
    """One of these."""
    contact_ids: str | Sequence[str]
    """Contains one of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    participant_ids: str | Sequence[str]
    """Contains one of these."""
    due_at: TimeRange
    """Compared."""
    occurred_at: TimeRange
    """Compared."""
    duration_minutes: IntegerRange
    """Compared."""
    outcome: ActivityOutcome | Sequence[ActivityOutcome]
    """One of these."""
    sentiment: ActivitySentiment | Sequence[ActivitySentiment]
    """One of these."""
    next_step: str | Sequence[str]
    """One of these."""
    location: str | Sequence[str]
    """One of these."""
    calendar_event_id: str | Sequence[str]
    """One of these."""
    ticket_id: str | Sequence[str]
    """One of these."""
    email_message_ref: str | Sequence[str]
    """One of these."""
    recording_url: str | Sequence[str]
    """One of these."""
    attachment_object_ids: str | Sequence[str]
    """Contains one of these."""
    performed_by: ActivityPerformedBy | Sequence[ActivityPerformedBy]
    """One of these."""
    sort: ActivitySort | Sequence[ActivitySort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: ActivityRelation | Sequence[ActivityRelation]
    """Related records that come along."""
    fields: ActivityMember | Sequence[ActivityMember]
    """The only members that are wanted."""
    exists: ActivityFilterable | Sequence[ActivityFilterable]
    """Members that have a value."""
    missing: ActivityFilterable | Sequence[ActivityFilterable]
    """Members that have none."""
