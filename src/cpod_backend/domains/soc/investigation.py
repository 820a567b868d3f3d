"""The cases in which analysts gather alerts and findings until they know what happened."""

from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, Part, entity
from cpod_backend.contract.patterns import blocked_by, needs, ordered, plus
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.stamps import counted, numbered, stamp_time
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, AnyId, Id, Pattern, Range, Size, Time, ref
from cpod_backend.domains.soc.alert import UNFINISHED


class SocInvestigationFinding(Part):
    """An established fact."""

    text: Annotated[str, Size(max=4000), "What was found."]
    found_at: Annotated[Time | None, "Time of the finding."] = None
    evidence_id: Annotated[Id | None, ref("StorageObject"), "File that proves it."] = None


class SocInvestigationTimeline(Part):
    """An event or action in the course of a case."""

    occurred_at: Annotated[Time, "Time of the event or action."]
    kind: Annotated[
        Literal["attacker_action", "detection", "analyst_note", "containment", "eradication", "recovery", "communication", "decision"],
        "Sort of entry.",
    ]
    text: Annotated[str, Size(max=4000), "What happened."]
    author_id: Annotated[Id | None, ref("Person"), "Person who wrote the entry."] = None


@entity(
    prefix="inv",
    path="/v1/soc/investigations",
    unique=[("investigation_number",)],
    search=["investigation_number", "title", "description", "hypothesis", "root_cause"],
    expand={
        "lead": One("lead_id"),
        "team_group": One("team_group_id"),
        "alerts": Many("SocAlert", "investigation_id"),
        "threat_actors": One("threat_actor_ids"),
        "playbooks": One("playbook_ids"),
        "sla_policy": One("sla_policy_id"),
        "incident": One("incident_id"),
    },
    transitions={
        "status": {
            "open": ["in_progress", "on_hold", "resolved"],
            "in_progress": ["on_hold", "contained", "resolved"],
            "on_hold": ["in_progress"],
            "contained": ["in_progress", "resolved"],
            "resolved": ["closed", "in_progress"],
            "closed": ["in_progress"],
        }
    },
    example={
        "title": "Credential theft on a finance laptop",
        "description": "Find out how LSASS was read on lt-smith-01 and whether the credentials were used elsewhere.",
        "category": "account_compromise",
        "priority": "high",
        "tlp": "amber",
        "leadId": "per-01J297W6Q0VBE536WTW7FKZTM9",
        "teamGroupId": "grp-01JVA4MY7T8RP5Z7JR48V8XJTN",
        "hypothesis": "A macro in an invoice started a loader that dumped credentials.",
        "timeline": [
            {"occurredAt": "2026-05-11T03:12:44Z", "kind": "attacker_action", "text": "LSASS memory dumped on lt-smith-01."},
            {
                "occurredAt": "2026-05-11T03:40:00Z",
                "kind": "containment",
                "text": "Host isolated from the network.",
                "authorId": "per-01J297W6Q0VBE536WTW7FKZTM9",
            },
        ],
        "mitreTechniques": ["T1566.001", "T1003.001"],
        "affectedAssetIds": ["past-01J6FR46WBA4XFWNQV6RQ83Z14"],
        "playbookIds": ["pbk-01JCEQFD6RZNTQQZ3D44N00J9J"],
    },
)
class SocInvestigation(Entity):
    """A case led by an analyst that gathers alerts, findings and actions until a conclusion is reached."""

    investigation_number: Annotated[str, STORED, "Number for people to quote."] = ""
    title: Annotated[str, Size(1, 300), "Short title."]
    description: Annotated[str | None, Size(max=20000), "Question to answer and scope."] = None
    category: Annotated[
        Literal[
            "malware",
            "ransomware",
            "phishing",
            "account_compromise",
            "data_exfiltration",
            "insider_threat",
            "denial_of_service",
            "web_attack",
            "supply_chain",
            "cloud_misuse",
            "policy_violation",
            "threat_hunt",
            "other",
        ],
        "Kind of case.",
    ] = "other"
    priority: Annotated[Literal["critical", "high", "medium", "low"], "Order of work."] = "medium"
    status: Annotated[Literal["open", "in_progress", "on_hold", "contained", "resolved", "closed"], "State of the case."] = "open"
    tlp: Annotated[Literal["clear", "green", "amber", "amber_strict", "red"], "Traffic Light Protocol marking."] = "amber"
    lead_id: Annotated[Id | None, ref("Person"), "Analyst in charge."] = None
    team_group_id: Annotated[Id | None, ref("Group"), "SOC team that owns the case."] = None
    hypothesis: Annotated[str | None, Size(max=10000), "Assumed course of the attack."] = None
    findings: Annotated[list[SocInvestigationFinding] | None, Size(max=500), "Established facts."] = None
    timeline: Annotated[list[SocInvestigationTimeline] | None, Size(max=2000), "Events and actions in order of time."] = None
    alert_count: Annotated[int, Range(0), COMPUTED, "Alerts gathered."] = 0
    mitre_techniques: Annotated[
        list[Annotated[str, Pattern(r"^T[0-9]{4}([.][0-9]{3})?$")]] | None, Size(max=100), "ATT&CK techniques established."
    ] = None
    threat_actor_ids: Annotated[list[Id] | None, ref("KnowledgeEntity"), Size(max=20), "Actors the activity is attributed to."] = None
    affected_asset_ids: Annotated[list[AnyId] | None, Size(max=1000), "Assets in scope."] = None
    playbook_ids: Annotated[list[Id] | None, ref("SocPlaybook"), Size(max=20), "Playbooks applied."] = None
    sla_policy_id: Annotated[Id | None, ref("SlaPolicy"), "Policy that sets the targets."] = None
    due_at: Annotated[Time | None, "Time the case is to be resolved by."] = None
    outcome: Annotated[Literal["true_positive", "benign", "false_positive", "inconclusive"] | None, "Conclusion."] = None
    root_cause: Annotated[str | None, Size(max=10000), "How the attacker got in, or why the alarm was false."] = None
    recommendations: Annotated[str | None, Size(max=10000), "What should change."] = None
    incident_id: Annotated[Id | None, ref("GrcIncident"), "Incident the case was escalated to."] = None
    contained_at: Annotated[Time | None, STORED, "End of the spread."] = None
    closed_at: Annotated[Time | None, STORED, "End of the case."] = None


investigation_number = numbered(SocInvestigation, "investigation_number", "INV-{year}-{n:05}")

alert_count = counted(SocInvestigation, "alert_count", "SocAlert", by="investigation_id")

contained_at = stamp_time(SocInvestigation, "contained_at", of="status", to=("contained",), first=True)

closed_at = stamp_time(SocInvestigation, "closed_at", of="status", to=("closed",), clear=True)


@stamp(SocInvestigation)
def timeline_in_order(change: Change[SocInvestigation]) -> None:
    if change.record.timeline:
        change.record.timeline = sorted(change.record.timeline, key=lambda entry: entry.occurred_at)


investigations_in_work_have_a_lead = needs(
    SocInvestigation,
    "lead_id",
    "leadId is present from in_progress on.",
    when={"status": ("in_progress", "on_hold", "contained", "resolved", "closed")},
)

resolved_investigations_have_an_outcome = needs(
    SocInvestigation, "outcome", "status resolved needs outcome.", when={"status": ("resolved", "closed")}
)

proven_attacks_have_a_cause = needs(
    SocInvestigation,
    "root_cause",
    "status resolved with outcome true_positive needs rootCause as well.",
    when={"status": ("resolved", "closed"), "outcome": ("true_positive",)},
)

open_alerts_keep_the_case_open = blocked_by(
    SocInvestigation,
    "SocAlert",
    "investigation_id",
    "status closed is refused while an alert of the investigation is not resolved or suppressed.",
    becomes={"status": ("closed",)},
    when={"status": UNFINISHED},
)


@rule(SocInvestigation)
def timeline_is_past(change: Change[SocInvestigation]) -> None:
    """Entries of timeline are kept in order of occurredAt and are at most five minutes in the future."""
    if not change.changed("timeline"):
        return
    latest = plus(change.now, minutes=5)
    for entry in change.record.timeline or ():
        if entry.occurred_at > latest:
            refuse(f"the entry of {entry.occurred_at} lies more than five minutes in the future", "timeline")


due_after_creation = ordered(SocInvestigation, "created_at", "due_at", "dueAt is after the time of creation.", strict=True)
