"""The incidents, from detection to lessons learned, and the duty to tell the authority."""

from typing import Literal

from cpod_backend.contract.entity import Entity, One, entity
from cpod_backend.contract.patterns import needs, ordered, plus
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.stamps import numbered, stamp_time
from cpod_backend.contract.types import STORED, Annotated, AnyId, Currency, Id, MinorUnits, Range, Size, Time, ref

HOURS_TO_NOTIFY = 72


@entity(
    prefix="ginc",
    path="/v1/grc/incidents",
    unique=[("incident_number",)],
    search=["incident_number", "title", "description", "root_cause"],
    expand={
        "owner": One("owner_id"),
        "reporter": One("reporter_id"),
        "investigations": One("investigation_ids"),
        "realized_risks": One("realized_risk_ids"),
        "failed_controls": One("failed_control_ids"),
        "affected_accounts": One("affected_account_ids"),
    },
    transitions={
        "status": {
            "reported": ["triaged", "dismissed"],
            "triaged": ["contained", "eradicated", "dismissed"],
            "contained": ["eradicated", "recovered"],
            "eradicated": ["recovered", "contained"],
            "recovered": ["closed", "contained"],
            "closed": ["triaged"],
            "dismissed": ["reported"],
        }
    },
    example={
        "title": "Laptop with customer exports stolen from a train",
        "description": "An unlocked laptop was taken; its disk is encrypted but a session was open.",
        "category": "lost_or_stolen_device",
        "severity": "high",
        "ownerId": "per-01JNN1Y0ZE3FX9DV7QH5PGGM9K",
        "reporterId": "per-01JK1BA9HZWZBK01QDY53AAPZZ",
        "occurredAt": "2026-05-04T17:30:00Z",
        "detectedAt": "2026-05-04T18:10:00Z",
        "affectedAssetIds": ["past-01J6FR46WBA4XFWNQV6RQ83Z14"],
        "isPersonalDataAffected": True,
        "affectedRecordCount": 1200,
    },
)
class GrcIncident(Entity):
    """A security, privacy or compliance incident from detection to lessons learned, with its duties to notify."""

    incident_number: Annotated[str, STORED, "Number for people to quote."] = ""
    title: Annotated[str, Size(1, 300), "Short title."]
    description: Annotated[str | None, Size(max=20000), "What happened, as far as known."] = None
    category: Annotated[
        Literal[
            "data_breach",
            "unauthorized_access",
            "malware",
            "ransomware",
            "phishing",
            "denial_of_service",
            "insider_misuse",
            "lost_or_stolen_device",
            "misconfiguration",
            "third_party",
            "fraud",
            "outage",
            "physical",
            "policy_violation",
            "regulatory_breach",
        ],
        "Kind of incident.",
    ]
    severity: Annotated[Literal["critical", "high", "medium", "low"], "Harm done or threatened."]
    status: Annotated[
        Literal["reported", "triaged", "contained", "eradicated", "recovered", "closed", "dismissed"],
        "Phase after NIST SP 800-61; dismissed is a false alarm.",
    ] = "reported"
    owner_id: Annotated[Id | None, ref("Person"), "Incident manager."] = None
    reporter_id: Annotated[Id | None, ref("Person"), "Person who reported it."] = None
    occurred_at: Annotated[Time | None, "Time the incident began, as far as known."] = None
    detected_at: Annotated[Time, "Time the organization became aware."]
    contained_at: Annotated[Time | None, STORED, "End of the spread."] = None
    closed_at: Annotated[Time | None, STORED, "End of the handling."] = None
    affected_asset_ids: Annotated[list[AnyId] | None, Size(max=1000), "Assets, cloud resources and technology hit."] = None
    affected_account_ids: Annotated[list[Id] | None, ref("Account"), Size(max=1000), "Customers hit."] = None
    investigation_ids: Annotated[list[Id] | None, ref("SocInvestigation"), Size(max=50), "Investigations rolled up into the incident."] = (
        None
    )
    realized_risk_ids: Annotated[list[Id] | None, ref("GrcRisk"), Size(max=50), "Risks of the register that came true."] = None
    failed_control_ids: Annotated[list[Id] | None, ref("GrcControl"), Size(max=50), "Controls that did not hold."] = None
    is_personal_data_affected: Annotated[bool, "Personal data was lost, seen or changed."] = False
    affected_record_count: Annotated[int | None, Range(0), "People or records touched."] = None
    notification_due_at: Annotated[Time | None, STORED, "Latest time to tell the authority."] = None
    regulator_notified_at: Annotated[Time | None, "Time the authority was told."] = None
    root_cause: Annotated[str | None, Size(max=10000), "Cause found in the review."] = None
    lessons_learned: Annotated[str | None, Size(max=10000), "What is to change."] = None
    loss_amount: Annotated[MinorUnits | None, Range(0), "Direct loss and cost of the response."] = None
    currency: Annotated[Currency | None, "Currency of lossAmount."] = None


incident_number = numbered(GrcIncident, "incident_number", "INC-{year}-{n:05}")

contained_at = stamp_time(GrcIncident, "contained_at", of="status", to=("contained",), first=True)

closed_at = stamp_time(GrcIncident, "closed_at", of="status", to=("closed", "dismissed"), clear=True)


@stamp(GrcIncident)
def notification_due_at(change: Change[GrcIncident]) -> None:
    incident = change.record
    incident.notification_due_at = plus(incident.detected_at, hours=HOURS_TO_NOTIFY) if incident.is_personal_data_affected else None


incidents_begin_before_detection = ordered(GrcIncident, "occurred_at", "detected_at", "occurredAt is not after detectedAt.")

authority_is_told_after_detection = ordered(
    GrcIncident, "detected_at", "regulator_notified_at", "regulatorNotifiedAt is not before detectedAt."
)

triaged_incidents_have_an_owner = needs(
    GrcIncident,
    "owner_id",
    "ownerId is present from triaged on.",
    when={"status": ("triaged", "contained", "eradicated", "recovered", "closed")},
)

closed_incidents_have_a_cause = needs(GrcIncident, "root_cause", "status closed needs rootCause.", when={"status": ("closed",)})

grave_incidents_teach = needs(
    GrcIncident,
    "lessons_learned",
    "status closed needs lessonsLearned when severity is critical or high.",
    when={"status": ("closed",), "severity": ("critical", "high")},
)


@rule(GrcIncident)
def data_breaches_are_notified(change: Change[GrcIncident]) -> None:
    """When isPersonalDataAffected is true the incident is closed only with regulatorNotifiedAt or a rootCause that states why no
    notice was due, in a sentence with the words "no notice".
    """
    incident = change.record
    if incident.status != "closed" or not incident.is_personal_data_affected or incident.regulator_notified_at:
        return
    if "no notice" not in (incident.root_cause or "").lower():
        refuse('regulatorNotifiedAt is empty, and rootCause does not state why "no notice" was due', "regulatorNotifiedAt")


losses_have_a_currency = needs(GrcIncident, "currency", "lossAmount is accepted only together with currency.", given=("loss_amount",))
