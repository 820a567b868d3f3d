"""Companies and people the organization sells to, the deals in hand and every touch with them."""

from typing import Annotated, Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, Part, entity
from cpod_backend.contract.types import (
    COMPUTED,
    Country,
    Currency,
    Date,
    Email,
    Hostname,
    Id,
    Language,
    MinorUnits,
    Pattern,
    Phone,
    Range,
    STORED,
    Size,
    Time,
    Timezone,
    Uri,
    ref,
)

DOMAIN = DomainInfo(
    name="Customer",
    prefix="customer",
    standards=(
        "Salesforce standard objects",
        "HubSpot CRM objects",
        "MEDDIC buying roles",
        "NAICS 2022",
        "vCard RFC 6350",
        "GDPR Articles 6 and 7",
        "E.164",
    ),
)


class AccountBillingAddress(Part):
    """Address for invoices."""

    line1: Annotated[str | None, Size(max=200), "Street and number."] = None
    line2: Annotated[str | None, Size(max=200), "Building, floor or suite."] = None
    city: Annotated[str | None, Size(max=100), "Town."] = None
    region: Annotated[str | None, Size(max=100), "State, province or county."] = None
    postal_code: Annotated[str | None, Size(max=20), "Postal code."] = None
    country: Annotated[Country | None, "Country."] = None


class AccountShippingAddress(Part):
    """Address for deliveries."""

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
    billing_address: Annotated[AccountBillingAddress | None, "Address for invoices."] = None
    shipping_address: Annotated[AccountShippingAddress | None, "Address for deliveries."] = None
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
    # computed: count of Deal with this accountId whose isClosed is false
    open_deal_count: Annotated[int | None, COMPUTED, "Deals in hand."] = None
    # computed: latest occurredAt among completed Activity with this accountId
    last_activity_at: Annotated[Time | None, COMPUTED, "Latest touch."] = None


# RULE: parentAccountId is neither the account itself nor one of its descendants.
# RULE: currency is set where annualRevenue is set.
# RULE: customerSinceDate is not in the future.
# RULE: An account with lifecycleStage churned has type former_customer and a churnReason.
# RULE: status does not become inactive while a deal of the account is open.


@entity(
    prefix="con",
    path="/v1/customer/contacts",
    unique=[("account_id", "email")],
    search=["first_name", "last_name", "email", "job_title"],
    expand={
        "account": One("account_id"),
        "owner": One("owner_id"),
        "reports_to": One("reports_to_contact_id"),
    },
    transitions={
        "status": {
            "active": ["left_company", "unreachable", "inactive"],
            "unreachable": ["active", "left_company", "inactive"],
            "inactive": ["active", "left_company"],
            "left_company": ["active"],
        }
    },
    example={
        "accountId": "acc-01J9ZK3M5Q7R9T1V3X5Z7B9D5J",
        "firstName": "Katrin",
        "lastName": "Vogel",
        "salutation": "Dr.",
        "email": "katrin.vogel@helios-manufacturing.example",
        "phone": "+498912345670",
        "jobTitle": "Head of Production IT",
        "departmentName": "IT",
        "seniority": "director",
        "buyingRole": "champion",
        "isPrimary": True,
        "ownerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "preferredChannel": "email",
        "preferredLanguage": "de-DE",
        "timezone": "Europe/Berlin",
        "source": "event",
        "marketingConsent": "double_opted_in",
        "consentRecordedAt": "2025-11-12T09:30:00Z",
    },
)
class Contact(Entity):
    """A person at an account, with the part they play in buying and what they agreed to receive."""

    account_id: Annotated[Id | None, ref("Account"), "Account the person works for."] = None
    first_name: Annotated[str | None, Size(max=100), "Given name."] = None
    last_name: Annotated[str, Size(max=100), "Family name."]
    # computed: firstName and lastName joined by a space
    display_name: Annotated[str | None, STORED, "Name as shown."] = None
    salutation: Annotated[str | None, Size(max=40), "Form of address, such as Dr."] = None
    email: Annotated[Email | None, "Work mail address."] = None
    phone: Annotated[Phone | None, "Office phone."] = None
    mobile_phone: Annotated[Phone | None, "Mobile phone."] = None
    job_title: Annotated[str | None, Size(max=150), "Job title."] = None
    department_name: Annotated[str | None, Size(max=150), "Department at the account."] = None
    seniority: Annotated[
        Literal["c_level", "vice_president", "director", "manager", "individual_contributor", "other"] | None, "Level in the company."
    ] = None
    buying_role: Annotated[
        Literal[
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
        | None,
        "Part played in purchases.",
    ] = None
    is_primary: Annotated[bool, "True for the account's first contact."] = False
    status: Annotated[Literal["active", "left_company", "unreachable", "inactive"], "Whether the person can be worked with."] = "active"
    owner_id: Annotated[Id | None, ref("Person"), "Colleague who keeps the contact."] = None
    reports_to_contact_id: Annotated[Id | None, ref("Contact"), "Manager at the account."] = None
    preferred_channel: Annotated[
        Literal["email", "phone", "mobile", "text_message", "video", "linkedin", "post"] | None, "How the person likes to be reached."
    ] = None
    preferred_language: Annotated[Language | None, "Language to write in."] = None
    timezone: Annotated[Timezone | None, "Time zone."] = None
    linkedin_url: Annotated[Uri | None, "Profile page."] = None
    source: Annotated[
        Literal["inbound", "outbound", "referral", "partner", "event", "advertising", "web_form", "import", "other"] | None,
        "Where the contact came from.",
    ] = None
    marketing_consent: Annotated[Literal["unknown", "opted_in", "double_opted_in", "opted_out"], "Consent to marketing messages."] = (
        "unknown"
    )
    consent_recorded_at: Annotated[
        Time | None, "When consent was given or withdrawn; the server fills it when marketingConsent changes and it is not sent along."
    ] = None
    is_phone_opted_out: Annotated[bool, "True where the person must not be phoned."] = False
    # computed: latest occurredAt among completed Activity whose contactIds include the contact
    last_activity_at: Annotated[Time | None, COMPUTED, "Latest touch."] = None


# RULE: At least one of email, phone and mobilePhone is set.
# RULE: An account has at most one contact with isPrimary, and a primary contact has an accountId and status active.
# RULE: reportsToContactId names another contact of the same account and closes no circle.
# RULE: consentRecordedAt is not in the future.


class DealLine(Part):
    """DealLine"""

    product_id: Annotated[Id | None, ref("Product"), "Product."] = None
    description: Annotated[str | None, Size(max=500), "Text of the line."] = None
    quantity: Annotated[float, Range(0), "How many."]
    unit_price: Annotated[MinorUnits, Range(0), "Price of one in the deal's currency."]
    discount_percent: Annotated[float, Range(0, 100), "Discount on the line."] = 0.0
    # computed: quantity times unitPrice times (100 less discountPercent) divided by 100, rounded half up
    net_amount: Annotated[MinorUnits | None, STORED, "Value of the line."] = None


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
    # computed: amount times chance divided by 100, rounded half up; chance is 100 in closed_won, 0 in closed_lost, else probabilityPercent, else 10, 20, 35, 50, 70 or 90 in the order of the open stages
    weighted_amount: Annotated[MinorUnits | None, STORED, "Amount to plan with."] = None
    forecast_category: Annotated[Literal["omitted", "pipeline", "best_case", "commit", "closed"], "Place in the forecast."] = "pipeline"
    expected_close_date: Annotated[Date, "Day by which the decision is expected."]
    # computed: UTC day on which stage last became closed_won or closed_lost; empty in any other stage
    closed_date: Annotated[Date | None, STORED, "Day of the decision."] = None
    # computed: true where stage is closed_won or closed_lost
    is_closed: Annotated[bool | None, STORED, "Whether it is decided."] = None
    contract_term_months: Annotated[int | None, Range(1, 120), "Length of the contract on offer."] = None
    lines: Annotated[list[DealLine] | None, Size(max=200), "What is offered."] = None
    competitors: Annotated[list[Annotated[str, Size(max=120)]] | None, Size(max=20), "Who else bids."] = None
    next_step: Annotated[str | None, Size(max=500), "What happens next."] = None
    loss_reason: Annotated[
        Literal["price", "competitor", "no_budget", "no_decision", "timing", "product_gap", "relationship", "legal_terms", "other"] | None,
        "Why it was lost.",
    ] = None
    rfp_record_id: Annotated[Id | None, ref("RfpRecord"), "Tender behind the deal."] = None
    # computed: time of the latest change of stage, at first the time of creation
    stage_changed_at: Annotated[Time | None, STORED, "Since when the deal is in its stage."] = None


# RULE: currency is set where amount or lines are set.
# RULE: primaryContactId and contactIds name contacts of the deal's account.
# RULE: A deal in proposal or a later open stage, or in closed_won, has an amount.
# RULE: A deal in closed_lost has a lossReason.
# RULE: forecastCategory is closed only in closed_won, and commit only from stage proposal on.


@entity(
    prefix="act",
    path="/v1/customer/activities",
    unique=[("email_message_ref",)],
    search=["subject", "body", "next_step"],
    expand={
        "account": One("account_id"),
        "deal": One("deal_id"),
        "contacts": One("contact_ids"),
        "owner": One("owner_id"),
        "calendar_event": One("calendar_event_id"),
    },
    transitions={
        "status": {
            "planned": ["in_progress", "completed", "no_show", "cancelled"],
            "in_progress": ["completed", "no_show", "cancelled"],
            "no_show": ["planned"],
            "cancelled": ["planned"],
        }
    },
    example={
        "type": "call",
        "subject": "Pricing questions on the analytics offer",
        "body": "Asked for volume steps at 100 and 250 seats.",
        "direction": "inbound",
        "status": "completed",
        "accountId": "acc-01J9ZK3M5Q7R9T1V3X5Z7B9D5J",
        "dealId": "deal-01J9ZK3M5Q7R9T1V3X5Z7B9D8N",
        "contactIds": ["con-01J9ZK3M5Q7R9T1V3X5Z7B9D6K"],
        "ownerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "occurredAt": "2026-05-27T13:20:00Z",
        "durationMinutes": 25,
        "outcome": "follow_up_needed",
        "sentiment": "positive",
        "nextStep": "Send the price table by Friday",
    },
)
class Activity(Entity):
    """A touch with a customer, planned or done: call, mail, meeting, task or note."""

    type: Annotated[
        Literal["call", "email", "meeting", "demo", "site_visit", "event", "text_message", "chat", "letter", "task", "note"],
        "Kind of touch.",
    ]
    subject: Annotated[str, Size(max=300), "What it is about."]
    body: Annotated[str | None, Size(max=50000), "Notes or text in Markdown."] = None
    direction: Annotated[Literal["inbound", "outbound", "internal"] | None, "Who reached out; internal for notes and tasks."] = None
    status: Annotated[Literal["planned", "in_progress", "completed", "no_show", "cancelled"], "State of the activity."] = "planned"
    priority: Annotated[Literal["low", "normal", "high", "urgent"], "Urgency."] = "normal"
    account_id: Annotated[Id | None, ref("Account"), "Account touched."] = None
    deal_id: Annotated[Id | None, ref("Deal"), "Deal it serves."] = None
    contact_ids: Annotated[list[Id] | None, ref("Contact"), Size(max=100), "Contacts involved."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Colleague who does or did it."] = None
    participant_ids: Annotated[list[Id] | None, ref("Person"), Size(max=100), "Other colleagues involved."] = None
    due_at: Annotated[Time | None, "When it is planned or due."] = None
    occurred_at: Annotated[Time | None, "When it took place; the server fills it when status becomes completed and it is empty."] = None
    duration_minutes: Annotated[int | None, Range(0, 1440), "How long it took."] = None
    outcome: Annotated[
        Literal[
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
        | None,
        "What came of it.",
    ] = None
    sentiment: Annotated[Literal["negative", "neutral", "positive"] | None, "Mood of the customer."] = None
    next_step: Annotated[str | None, Size(max=500), "What follows."] = None
    location: Annotated[str | None, Size(max=300), "Place or call link."] = None
    calendar_event_id: Annotated[Id | None, ref("CalendarEvent"), "Calendar entry."] = None
    ticket_id: Annotated[Id | None, ref("Ticket"), "Helpdesk ticket it belongs to."] = None
    email_message_ref: Annotated[str | None, Size(max=300), "Message-ID header of the mail."] = None
    recording_url: Annotated[Uri | None, "Recording of the call."] = None
    attachment_object_ids: Annotated[list[Id] | None, ref("StorageObject"), Size(max=50), "Stored attachments."] = None
    performed_by: Annotated[Literal["person", "integration", "ai_agent"], "Who or what made the touch."] = "person"
    # computed: true while status is planned or in_progress and dueAt is in the past
    is_overdue: Annotated[bool | None, COMPUTED, "Whether it is late."] = None


# RULE: At least one of accountId, dealId and contactIds is set.
# RULE: The deal belongs to the account where both are set.
# RULE: A planned activity of type call, meeting, demo, site_visit, event or task has a dueAt.
# RULE: occurredAt is not in the future.
# RULE: emailMessageRef is set only on activities of type email.
# RULE: outcome is set only on completed and no_show activities.
