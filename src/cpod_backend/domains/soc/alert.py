"""The alerts that security tools raise, with their triage and their verdict."""

from typing import Literal

from cpod_backend.contract.entity import Entity, One, Part, entity
from cpod_backend.contract.patterns import acyclic, needs, not_future, not_under, ordered, rule_of
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.stamps import stamp_time
from cpod_backend.contract.types import STORED, Annotated, AnyId, Id, Pattern, Range, Sha256, Size, Time, ref

UNFINISHED = ("new", "acknowledged", "in_progress", "escalated")
WORKED_ON = ("in_progress", "escalated", "resolved")


class SocAlertHost(Part):
    """Machine the activity took place on."""

    hostname: Annotated[str | None, Size(max=253), "Host name."] = None
    ip_address: Annotated[str | None, Size(max=45), "IPv4 or IPv6 address."] = None
    operating_system: Annotated[str | None, Size(max=100), "Operating system."] = None
    asset_id: Annotated[Id | None, ref("PhysicalAsset", "CloudResource"), "PhysicalAsset or CloudResource, where the host is known."] = None


class SocAlertActor(Part):
    """Account and process that acted."""

    user_name: Annotated[str | None, Size(max=254), "Account name in the event."] = None
    person_id: Annotated[Id | None, ref("Person"), "Person behind the account, where known."] = None
    process_name: Annotated[str | None, Size(max=500), "Process that acted."] = None
    process_sha256: Annotated[Sha256 | None, "Digest of its executable."] = None


class SocAlertObservable(Part):
    """An indicator found in the events."""

    type: Annotated[
        Literal[
            "ipv4",
            "ipv6",
            "domain",
            "hostname",
            "url",
            "email_address",
            "file_name",
            "md5",
            "sha1",
            "sha256",
            "registry_key",
            "process",
            "user_name",
            "mutex",
            "mac_address",
            "cve",
            "other",
        ],
        "Kind of observable.",
    ]
    value: Annotated[str, Size(max=2000), "Value as seen."]
    reputation: Annotated[Literal["unknown", "safe", "suspicious", "malicious"], "What threat intelligence says of it."] = "unknown"


@entity(
    prefix="alrt",
    path="/v1/soc",
    unique=[("source_product", "source_uid")],
    search=["title", "description", "rule_name", "source_product", "source_uid"],
    expand={
        "assignee": One("assignee_id"),
        "investigation": One("investigation_id"),
        "connector": One("connector_id"),
        "duplicate_of": One("duplicate_of_id"),
    },
    transitions={
        "status": {
            "new": ["acknowledged", "in_progress", "escalated", "suppressed", "resolved"],
            "acknowledged": ["in_progress", "escalated", "suppressed", "resolved"],
            "in_progress": ["acknowledged", "escalated", "resolved"],
            "escalated": ["in_progress", "resolved"],
            "suppressed": ["new"],
            "resolved": ["in_progress"],
        }
    },
    immutable=["source_product", "source_uid", "detected_at"],
    example={
        "title": "Credential dumping from LSASS memory",
        "description": "A process that is not signed opened LSASS with read access and wrote a dump file.",
        "severity": "high",
        "confidence": 88,
        "sourceProduct": "CrowdStrike Falcon",
        "sourceUid": "ldt:4fd0c1:8841",
        "connectorId": "conn-01JFYAQN6Z7PA2NQ03AT54ZPEV",
        "ruleName": "LSASS memory read by unsigned process",
        "detectedAt": "2026-05-11T03:12:44Z",
        "lastSeenAt": "2026-05-11T03:13:02Z",
        "eventCount": 3,
        "mitreTactics": ["TA0006"],
        "mitreTechniques": ["T1003.001"],
        "killChainPhase": "actions_on_objectives",
        "host": {
            "hostname": "lt-smith-01",
            "ipAddress": "10.20.4.17",
            "operatingSystem": "Windows 11",
            "assetId": "past-01J6FR46WBA4XFWNQV6RQ83Z14",
        },
        "actor": {"userName": "asmith", "personId": "per-01JK1BA9HZWZBK01QDY53AAPZZ", "processName": "procdump64.exe"},
        "observables": [{"type": "file_name", "value": "lsass.dmp"}, {"type": "ipv4", "value": "203.0.113.44", "reputation": "malicious"}],
        "affectedAssetIds": ["past-01J6FR46WBA4XFWNQV6RQ83Z14"],
    },
)
class SocAlert(Entity):
    """A detection raised by a security tool, with its triage and its verdict."""

    title: Annotated[str, Size(1, 300), "Short title of the detection."]
    description: Annotated[str | None, Size(max=20000), "What was seen and why it is suspicious."] = None
    severity: Annotated[Literal["critical", "high", "medium", "low", "info"], "Severity given by the tool or by triage."]
    confidence: Annotated[int | None, Range(0, 100), "Tool's confidence that the activity is malicious."] = None
    status: Annotated[Literal["new", "acknowledged", "in_progress", "escalated", "suppressed", "resolved"], "State of the triage."] = "new"
    verdict: Annotated[
        Literal["undetermined", "true_positive", "benign", "false_positive", "suspicious", "test", "insufficient_data", "duplicate"],
        "Analyst's conclusion, after OCSF.",
    ] = "undetermined"
    source_product: Annotated[str, Size(max=150), "Product that raised the alert."]
    source_uid: Annotated[str | None, Size(max=300), "Identifier of the alert in that product."] = None
    connector_id: Annotated[Id | None, ref("Connector"), "Connector the alert came through."] = None
    rule_name: Annotated[str | None, Size(max=300), "Detection rule or analytic that fired."] = None
    detected_at: Annotated[Time, "Time of the first event behind the alert."]
    last_seen_at: Annotated[Time | None, "Time of the latest event behind the alert."] = None
    event_count: Annotated[int, Range(1), "Number of events folded into the alert."] = 1
    mitre_tactics: Annotated[list[Annotated[str, Pattern(r"^TA[0-9]{4}$")]] | None, Size(max=20), "ATT&CK tactics."] = None
    mitre_techniques: Annotated[
        list[Annotated[str, Pattern(r"^T[0-9]{4}([.][0-9]{3})?$")]] | None, Size(max=50), "ATT&CK techniques and sub-techniques."
    ] = None
    kill_chain_phase: Annotated[
        Literal[
            "reconnaissance", "weaponization", "delivery", "exploitation", "installation", "command_and_control", "actions_on_objectives"
        ]
        | None,
        "Phase of the attack.",
    ] = None
    host: Annotated[SocAlertHost | None, "Machine the activity took place on."] = None
    actor: Annotated[SocAlertActor | None, "Account and process that acted."] = None
    observables: Annotated[list[SocAlertObservable] | None, Size(max=500), "Indicators found in the events."] = None
    affected_asset_ids: Annotated[list[AnyId] | None, Size(max=500), "Assets the activity touched."] = None
    assignee_id: Annotated[Id | None, ref("Person"), "Analyst who works on the alert."] = None
    investigation_id: Annotated[Id | None, ref("SocInvestigation"), "Investigation the alert belongs to."] = None
    duplicate_of_id: Annotated[Id | None, ref("SocAlert"), "Alert this one repeats."] = None
    acknowledged_at: Annotated[Time | None, STORED, "Start of the triage."] = None
    resolved_at: Annotated[Time | None, STORED, "End of the triage."] = None


acknowledged_at = stamp_time(
    SocAlert,
    "acknowledged_at",
    of="status",
    to=("acknowledged", "in_progress", "escalated", "suppressed", "resolved"),
    first=True,
)

resolved_at = stamp_time(SocAlert, "resolved_at", of="status", to=("resolved",), clear=True)


@stamp(SocAlert)
def assignee(change: Change[SocAlert]) -> None:
    alert = change.record
    if alert.status in WORKED_ON and alert.assignee_id is None:
        alert.assignee_id = change.caller.person


resolved_alerts_have_a_verdict = rule_of(
    SocAlert,
    "status resolved needs a verdict other than undetermined.",
    lambda alert: alert.status != "resolved" or alert.verdict != "undetermined",
    "verdict",
)

escalated_alerts_have_an_investigation = needs(
    SocAlert, "investigation_id", "status escalated needs an investigationId.", when={"status": ("escalated",)}
)

duplicates_name_the_first = needs(SocAlert, "duplicate_of_id", "verdict duplicate needs duplicateOfId.", when={"verdict": ("duplicate",)})

duplicates_end_somewhere = acyclic(SocAlert, "duplicate_of_id", "duplicateOfId never leads back to the alert itself.")

last_sight_follows_the_first = ordered(SocAlert, "detected_at", "last_seen_at", "lastSeenAt is not before detectedAt.")

detections_are_past = not_future(SocAlert, "detected_at", "detectedAt is at most five minutes in the future.", minutes=5)

alerts_in_work_have_an_assignee = needs(
    SocAlert,
    "assignee_id",
    "assigneeId is present from in_progress on; where it is empty the server sets the caller.",
    when={"status": WORKED_ON},
)


@rule(SocAlert)
def techniques_are_not_listed_beside_their_parents(change: Change[SocAlert]) -> None:
    """A sub-technique in mitreTechniques stands for its parent as well; the parent is not listed beside it."""
    techniques = change.record.mitre_techniques or ()
    parents = {technique.partition(".")[0]: technique for technique in techniques if "." in technique}
    for index, technique in enumerate(techniques):
        if technique in parents:
            refuse(f"{parents[technique]} stands for {technique} as well", f"/mitreTechniques/{index}")


closed_investigations_gather_no_open_alerts = not_under(
    SocAlert,
    "investigation_id",
    "SocInvestigation",
    "An alert of a closed investigation is resolved or suppressed.",
    when={"status": UNFINISHED},
    above={"status": ("closed",)},
)
