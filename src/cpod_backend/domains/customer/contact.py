"""Contacts: the people at accounts, the part they play in buying and what they agreed to receive."""

from typing import Literal

from cpod_backend.contract.entity import Entity, One, entity
from cpod_backend.contract.patterns import acyclic, needs, needs_one_of, not_future, refers_to, rule_of
from cpod_backend.contract.rule import Change, Tx, computed, refuse, rule, stamp
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, Email, Id, Language, Phone, Size, Time, Timezone, Uri, ref


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
    display_name: Annotated[str, STORED, "Name as shown."] = ""
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
    last_activity_at: Annotated[Time | None, COMPUTED, "Latest touch."] = None


@stamp(Contact)
def display_name(change: Change[Contact]) -> None:
    contact = change.record
    contact.display_name = " ".join(name for name in (contact.first_name, contact.last_name) if name)


@stamp(Contact)
def consent_recorded_at(change: Change[Contact]) -> None:
    held = change.before.marketing_consent if change.before else "unknown"
    if change.record.marketing_consent != held and "consent_recorded_at" not in change.sent:
        change.record.consent_recorded_at = change.now


@computed(Contact)
async def last_activity_at(contact: Contact, tx: Tx) -> str | None:
    touches = await tx.find("Activity", contact_ids=contact.id, status="completed")
    return max((touch.occurred_at for touch in touches if touch.occurred_at), default=None)


contact_can_be_reached = needs_one_of(Contact, ("email", "phone", "mobile_phone"), "At least one of email, phone and mobilePhone is set.")

primary_contact_has_an_account = needs(Contact, "account_id", "A primary contact has an accountId.", when={"is_primary": (True,)})

primary_contact_is_active = rule_of(
    Contact, "A primary contact has status active.", lambda contact: not contact.is_primary or contact.status == "active", "status"
)


@rule(Contact)
async def account_has_one_primary_contact(change: Change[Contact]) -> None:
    """An account has at most one contact with isPrimary."""
    contact = change.record
    if not contact.is_primary or contact.account_id is None or not change.changed("is_primary", "account_id"):
        return
    # Two contacts that become primary at once must wait for one another: counting without the lock lets both through.
    await change.tx.lock("Account", contact.account_id)
    if await change.tx.count(Contact, besides=contact.id, account_id=contact.account_id, is_primary=True):
        refuse(f"{contact.account_id} already has a primary contact", "isPrimary")


lines_of_report_are_trees = acyclic(Contact, "reports_to_contact_id", "reportsToContactId closes no circle.")

manager_is_at_an_account = needs(
    Contact, "account_id", "A contact with a reportsToContactId has an accountId.", given=("reports_to_contact_id",)
)

manager_is_at_the_same_account = refers_to(
    Contact, "reports_to_contact_id", "Contact", "reportsToContactId names another contact of the same account.",
    same={"account_id": "account_id"},
)  # fmt: skip


@rule(Contact, "update")
async def account_of_a_named_contact_is_kept(change: Change[Contact]) -> None:
    """accountId does not change while other contacts report to the contact or a deal names it, as these are of the same account."""
    if not change.changed("account_id"):
        return
    id = change.record.id
    if await change.tx.count(Contact, reports_to_contact_id=id):
        refuse(f"other contacts of the account report to {id}", "accountId")
    if await change.tx.count("Deal", primary_contact_id=id) or await change.tx.count("Deal", contact_ids=id):
        refuse(f"a deal of the account names {id}", "accountId")


consent_is_past = not_future(Contact, "consent_recorded_at", "consentRecordedAt is not in the future.")
