"""Security operations from detection through investigation to response."""

from typing import Annotated, Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, Part, entity
from cpod_backend.contract.types import AnyId, COMPUTED, Id, OpenMap, Pattern, Range, STORED, Semver, Sha256, Size, Time, ref

DOMAIN = DomainInfo(
    name="SOC",
    prefix="soc",
    standards=(
        "OCSF 1.x detection and incident finding",
        "STIX 2.1",
        "CACAO Security Playbooks 2.0 (OASIS)",
        "MITRE ATT&CK",
        "Lockheed Martin Cyber Kill Chain",
        "TLP 2.0 (FIRST)",
        "NIST SP 800-61",
    ),
)


class SocAlertHost(Part):
    """Machine the activity took place on."""

    hostname: Annotated[str | None, Size(max=253), "Host name."] = None
    ip_address: Annotated[str | None, Size(max=45), "IPv4 or IPv6 address."] = None
    operating_system: Annotated[str | None, Size(max=100), "Operating system."] = None
    asset_id: Annotated[AnyId | None, "PhysicalAsset or CloudResource, where the host is known."] = None


class SocAlertActor(Part):
    """Account and process that acted."""

    user_name: Annotated[str | None, Size(max=254), "Account name in the event."] = None
    person_id: Annotated[Id | None, ref("Person"), "Person behind the account, where known."] = None
    process_name: Annotated[str | None, Size(max=500), "Process that acted."] = None
    process_sha256: Annotated[Sha256 | None, "Digest of its executable."] = None


class SocAlertObservable(Part):
    """SocAlertObservable"""

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
    # computed: time at which status first left new
    acknowledged_at: Annotated[Time | None, STORED, "Start of the triage."] = None
    # computed: time at which status became resolved; emptied on reopening
    resolved_at: Annotated[Time | None, STORED, "End of the triage."] = None


# RULE: status resolved needs a verdict other than undetermined.
# RULE: status escalated needs an investigationId.
# RULE: verdict duplicate needs duplicateOfId, which never leads back to the alert itself.
# RULE: lastSeenAt is not before detectedAt, and detectedAt is at most five minutes in the future.
# RULE: assigneeId is present from in_progress on; where it is empty the server sets the caller.
# RULE: A sub-technique in mitreTechniques stands for its parent as well; the parent is not listed beside it.


class SocInvestigationFinding(Part):
    """SocInvestigationFinding"""

    text: Annotated[str, Size(max=4000), "What was found."]
    found_at: Annotated[Time | None, "Time of the finding."] = None
    evidence_id: Annotated[Id | None, ref("StorageObject"), "File that proves it."] = None


class SocInvestigationTimeline(Part):
    """SocInvestigationTimeline"""

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

    # computed: INV, a hyphen, the year and a yearly counter of five digits
    investigation_number: Annotated[str | None, STORED, "Number for people to quote."] = None
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
    # computed: count of SocAlert with this investigationId
    alert_count: Annotated[int | None, Range(0), COMPUTED, "Alerts gathered."] = None
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
    # computed: time at which status first became contained
    contained_at: Annotated[Time | None, STORED, "End of the spread."] = None
    # computed: time at which status became closed; emptied on reopening
    closed_at: Annotated[Time | None, STORED, "End of the case."] = None


# RULE: leadId is present from in_progress on.
# RULE: status resolved needs outcome; with outcome true_positive it needs rootCause as well.
# RULE: status closed is refused while an alert of the investigation is not resolved or suppressed.
# RULE: Entries of timeline are kept in order of occurredAt and are at most five minutes in the future.
# RULE: dueAt is after the time of creation.


class SocPlaybookTriggerCondition(Part):
    """SocPlaybookTriggerCondition"""

    field: Annotated[str, Size(max=100), "Field of SocAlert to look at."]
    operator: Annotated[Literal["equals", "not_equals", "contains", "in", "greater_than", "less_than", "matches"], "Comparison."]
    value: Annotated[str, Size(max=500), "Value to compare with; a comma separates the values of in."]


class SocPlaybookStep(Part):
    """SocPlaybookStep"""

    key: Annotated[str, Pattern(r"^[a-z0-9]+(-[a-z0-9]+)*$"), Size(max=80), "Key of the step within the playbook."]
    name: Annotated[str, Size(max=200), "Name of the step."]
    type: Annotated[
        Literal["start", "action", "manual_task", "playbook", "parallel", "if_condition", "while_condition", "switch_condition", "end"],
        "Kind of step, after CACAO.",
    ]
    description: Annotated[str | None, Size(max=4000), "Instruction to the analyst."] = None
    connector_id: Annotated[Id | None, ref("Connector"), "Connector that carries the action out."] = None
    command: Annotated[str | None, Size(max=4000), "Command or operation of the connector."] = None
    condition: Annotated[str | None, Size(max=1000), "Expression of a condition step."] = None
    playbook_id: Annotated[Id | None, ref("SocPlaybook"), "Playbook that a step of type playbook runs."] = None
    on_success: Annotated[str | None, Size(max=80), "Key of the step after success or a true condition."] = None
    on_failure: Annotated[str | None, Size(max=80), "Key of the step after failure or a false condition."] = None
    next_steps: Annotated[list[Annotated[str, Size(max=80)]] | None, Size(max=20), "Keys of the branches of parallel and switch steps."] = (
        None
    )
    requires_approval: Annotated[bool, "A person must agree before the step runs."] = False
    timeout_seconds: Annotated[int | None, Range(1, 604800), "Longest run of the step."] = None


@entity(
    prefix="pbk",
    path="/v1/soc/playbooks",
    unique=[("name",)],
    search=["name", "description"],
    expand={
        "owner": One("owner_id"),
        "required_connectors": One("required_connector_ids"),
        "investigations": Many("SocInvestigation", "playbook_ids"),
    },
    transitions={"status": {"draft": ["active"], "active": ["draft", "deprecated"], "deprecated": ["active", "revoked"]}},
    example={
        "name": "Isolate host and reset credentials",
        "description": "Contains a host on which credentials were stolen and renews the accounts seen there.",
        "playbookTypes": ["mitigation", "remediation"],
        "revision": "1.2.0",
        "ownerId": "per-01J297W6Q0VBE536WTW7FKZTM9",
        "severity": 80,
        "priority": 1,
        "impact": 60,
        "mitreTechniques": ["T1003.001"],
        "triggerConditions": [
            {"field": "mitreTechniques", "operator": "contains", "value": "T1003.001"},
            {"field": "severity", "operator": "in", "value": "critical,high"},
        ],
        "workflowStart": "begin",
        "steps": [
            {"key": "begin", "name": "Begin", "type": "start", "onSuccess": "isolate"},
            {
                "key": "isolate",
                "name": "Isolate the host",
                "type": "action",
                "connectorId": "conn-01JFYAQN6Z7PA2NQ03AT54ZPEV",
                "command": "contain_host",
                "onSuccess": "reset",
                "onFailure": "call",
                "requiresApproval": True,
                "timeoutSeconds": 600,
            },
            {"key": "call", "name": "Call the user and unplug the host", "type": "manual_task", "onSuccess": "reset"},
            {"key": "reset", "name": "Reset passwords and sessions", "type": "manual_task", "onSuccess": "finish"},
            {"key": "finish", "name": "End", "type": "end"},
        ],
        "requiredConnectorIds": ["conn-01JFYAQN6Z7PA2NQ03AT54ZPEV"],
    },
)
class SocPlaybook(Entity):
    """A repeatable response procedure whose steps are done by people, by connectors or by both."""

    name: Annotated[str, Size(1, 200), "Name of the playbook."]
    description: Annotated[str | None, Size(max=10000), "What it does and when to use it."] = None
    playbook_types: Annotated[
        list[Literal["notification", "detection", "investigation", "prevention", "mitigation", "remediation", "attack", "engagement"]],
        Size(1, 8),
        "Purposes, after CACAO.",
    ]
    status: Annotated[Literal["draft", "active", "deprecated", "revoked"], "Whether the playbook may be run."] = "draft"
    revision: Annotated[Semver, "Revision of the steps."] = "1.0.0"
    owner_id: Annotated[Id | None, ref("Person"), "Person who keeps it up to date."] = None
    severity: Annotated[int | None, Range(0, 100), "Seriousness of the condition it answers, after CACAO."] = None
    priority: Annotated[int | None, Range(0, 100), "Order among playbooks that match; 1 is first and 0 is unset, after CACAO."] = None
    impact: Annotated[int | None, Range(0, 100), "Disturbance the playbook itself causes, after CACAO."] = None
    tlp: Annotated[Literal["clear", "green", "amber", "amber_strict", "red"], "Traffic Light Protocol marking."] = "amber"
    mitre_techniques: Annotated[
        list[Annotated[str, Pattern(r"^T[0-9]{4}([.][0-9]{3})?$")]] | None, Size(max=100), "ATT&CK techniques it answers."
    ] = None
    trigger_conditions: Annotated[
        list[SocPlaybookTriggerCondition] | None,
        Size(max=50),
        "Conditions that must all hold on an alert for the playbook to be proposed or started.",
    ] = None
    is_auto_executed: Annotated[bool, "The playbook starts by itself when its conditions hold."] = False
    workflow_start: Annotated[str, Size(max=80), "Key of the first step."]
    steps: Annotated[list[SocPlaybookStep], Size(1, 200), "Steps of the workflow."]
    variables: Annotated[
        OpenMap | None, "Open map of variable names to default values, readable in commands as names in double braces."
    ] = None
    required_connector_ids: Annotated[
        list[Id] | None, ref("Connector"), Size(max=50), "Connectors that must work for the playbook to run."
    ] = None
    # computed: start of the latest run
    last_run_at: Annotated[Time | None, STORED, "Latest run."] = None
    # computed: number of runs started
    run_count: Annotated[int | None, Range(0), STORED, "How often it ran."] = None
    # computed: share of ended runs that reached an end step without failure
    success_percent: Annotated[float | None, Range(0, 100), STORED, "How well it works."] = None
    # computed: mean length of ended runs
    average_duration_seconds: Annotated[int | None, Range(0), STORED, "How long a run takes."] = None


# RULE: Keys of steps are unique; workflowStart, onSuccess, onFailure and nextSteps name existing steps.
# RULE: Every step can be reached from workflowStart, and at least one step of type end can be reached from each.
# RULE: Steps of type action name a connectorId and a command; condition steps name a condition; steps of type playbook name a playbookId that does not lead back here.
# RULE: isAutoExecuted true needs at least one entry in triggerConditions and status active.
# RULE: A change of steps to an active playbook raises revision.
# RULE: Every connectorId used in steps is also in requiredConnectorIds.
