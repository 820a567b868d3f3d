# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Security operations from detection through investigation to response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from cpod._core.model import Expanded, Model
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import datetime

    from cpod.models.grc import GrcIncident
    from cpod.models.groups import Group
    from cpod.models.helpdesk import SlaPolicy
    from cpod.models.integration import Connector
    from cpod.models.knowledge import KnowledgeEntity
    from cpod.models.people import Person

SocAlertSeverity = Literal["critical", "high", "medium", "low", "info"]
SocAlertStatus = Literal["new", "acknowledged", "in_progress", "escalated", "suppressed", "resolved"]
SocAlertVerdict = Literal[
    "undetermined", "true_positive", "benign", "false_positive", "suspicious", "test", "insufficient_data", "duplicate"
]
SocAlertKillChainPhase = Literal[
    "reconnaissance",
    "weaponization",
    "delivery",
    "exploitation",
    "installation",
    "command_and_control",
    "actions_on_objectives",
]
SocAlertObservableType = Literal[
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
]
SocAlertObservableReputation = Literal["unknown", "safe", "suspicious", "malicious"]
SocInvestigationCategory = Literal[
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
]
SocInvestigationPriority = Literal["critical", "high", "medium", "low"]
SocInvestigationStatus = Literal["open", "in_progress", "on_hold", "contained", "resolved", "closed"]
SocInvestigationTlp = Literal["clear", "green", "amber", "amber_strict", "red"]
SocInvestigationOutcome = Literal["true_positive", "benign", "false_positive", "inconclusive"]
SocInvestigationTimelineKind = Literal[
    "attacker_action",
    "detection",
    "analyst_note",
    "containment",
    "eradication",
    "recovery",
    "communication",
    "decision",
]
SocPlaybookPlaybookTypes = Literal[
    "notification", "detection", "investigation", "prevention", "mitigation", "remediation", "attack", "engagement"
]
SocPlaybookStatus = Literal["draft", "active", "deprecated", "revoked"]
SocPlaybookTlp = Literal["clear", "green", "amber", "amber_strict", "red"]
SocPlaybookTriggerConditionOperator = Literal[
    "equals", "not_equals", "contains", "in", "greater_than", "less_than", "matches"
]
SocPlaybookStepType = Literal[
    "start",
    "action",
    "manual_task",
    "playbook",
    "parallel",
    "if_condition",
    "while_condition",
    "switch_condition",
    "end",
]


class SocAlert(Entity):
    """A detection raised by a security tool, with its triage and its verdict."""

    title: str
    """Short title of the detection."""
    description: str | None
    """What was seen and why it is suspicious."""
    severity: SocAlertSeverity | str
    """Severity given by the tool or by triage."""
    confidence: int | None
    """Tool's confidence that the activity is malicious."""
    status: SocAlertStatus | str
    """State of the triage."""
    verdict: SocAlertVerdict | str
    """Analyst's conclusion, after OCSF."""
    source_product: str
    """Product that raised the alert."""
    source_uid: str | None
    """Identifier of the alert in that product."""
    connector_id: str | None
    """Connector the alert came through. Id of Connector."""
    rule_name: str | None
    """Detection rule or analytic that fired."""
    detected_at: datetime
    """Time of the first event behind the alert."""
    last_seen_at: datetime | None
    """Time of the latest event behind the alert."""
    event_count: int
    """Number of events folded into the alert."""
    mitre_tactics: list[str] | None
    """ATT&CK tactics."""
    mitre_techniques: list[str] | None
    """ATT&CK techniques and sub-techniques."""
    kill_chain_phase: SocAlertKillChainPhase | str | None
    """Phase of the attack."""
    host: SocAlertHost | None
    """Machine the activity took place on."""
    actor: SocAlertActor | None
    """Account and process that acted."""
    observables: list[SocAlertObservable] | None
    """Indicators found in the events."""
    affected_asset_ids: list[str] | None
    """Assets the activity touched."""
    assignee_id: str | None
    """Analyst who works on the alert. Id of Person."""
    investigation_id: str | None
    """Investigation the alert belongs to. Id of SocInvestigation."""
    duplicate_of_id: str | None
    """Alert this one repeats. Id of SocAlert."""
    acknowledged_at: datetime | None
    """Start of the triage."""
    resolved_at: datetime | None
    """End of the triage."""
    assignee: Expanded[Person | None]
    """Only with `expand=assignee`."""
    investigation: Expanded[SocInvestigation | None]
    """Only with `expand=investigation`."""
    connector: Expanded[Connector | None]
    """Only with `expand=connector`."""
    duplicate_of: Expanded[SocAlert | None]
    """Only with `expand=duplicateOf`."""


class SocAlertHost(Model):
    """Machine the activity took place on."""

    hostname: str | None
    """Host name."""
    ip_address: str | None
    """IPv4 or IPv6 address."""
    operating_system: str | None
    """Operating system."""
    asset_id: str | None
    """PhysicalAsset or CloudResource, where the host is known. Id of PhysicalAsset or CloudResource."""


class SocAlertActor(Model):
    """Account and process that acted."""

    user_name: str | None
    """Account name in the event."""
    person_id: str | None
    """Person behind the account, where known. Id of Person."""
    process_name: str | None
    """Process that acted."""
    process_sha256: str | None
    """Digest of its executable."""


class SocAlertObservable(Model):
    """An indicator found in the events."""

    type: SocAlertObservableType | str
    """Kind of observable."""
    value: str
    """Value as seen."""
    reputation: SocAlertObservableReputation | str
    """What threat intelligence says of it."""


class SocInvestigation(Entity):
    """A case led by an analyst that gathers alerts, findings and actions until a conclusion is reached."""

    investigation_number: str
    """Number for people to quote."""
    title: str
    """Short title."""
    description: str | None
    """Question to answer and scope."""
    category: SocInvestigationCategory | str
    """Kind of case."""
    priority: SocInvestigationPriority | str
    """Order of work."""
    status: SocInvestigationStatus | str
    """State of the case."""
    tlp: SocInvestigationTlp | str
    """Traffic Light Protocol marking."""
    lead_id: str | None
    """Analyst in charge. Id of Person."""
    team_group_id: str | None
    """SOC team that owns the case. Id of Group."""
    hypothesis: str | None
    """Assumed course of the attack."""
    findings: list[SocInvestigationFinding] | None
    """Established facts."""
    timeline: list[SocInvestigationTimeline] | None
    """Events and actions in order of time."""
    alert_count: int
    """Alerts gathered."""
    mitre_techniques: list[str] | None
    """ATT&CK techniques established."""
    threat_actor_ids: list[str] | None
    """Actors the activity is attributed to."""
    affected_asset_ids: list[str] | None
    """Assets in scope."""
    playbook_ids: list[str] | None
    """Playbooks applied."""
    sla_policy_id: str | None
    """Policy that sets the targets. Id of SlaPolicy."""
    due_at: datetime | None
    """Time the case is to be resolved by."""
    outcome: SocInvestigationOutcome | str | None
    """Conclusion."""
    root_cause: str | None
    """How the attacker got in, or why the alarm was false."""
    recommendations: str | None
    """What should change."""
    incident_id: str | None
    """Incident the case was escalated to. Id of GrcIncident."""
    contained_at: datetime | None
    """End of the spread."""
    closed_at: datetime | None
    """End of the case."""
    lead: Expanded[Person | None]
    """Only with `expand=lead`."""
    team_group: Expanded[Group | None]
    """Only with `expand=teamGroup`."""
    alerts: Expanded[list[SocAlert]]
    """Only with `expand=alerts`."""
    threat_actors: Expanded[list[KnowledgeEntity]]
    """Only with `expand=threatActors`."""
    playbooks: Expanded[list[SocPlaybook]]
    """Only with `expand=playbooks`."""
    sla_policy: Expanded[SlaPolicy | None]
    """Only with `expand=slaPolicy`."""
    incident: Expanded[GrcIncident | None]
    """Only with `expand=incident`."""


class SocInvestigationFinding(Model):
    """An established fact."""

    text: str
    """What was found."""
    found_at: datetime | None
    """Time of the finding."""
    evidence_id: str | None
    """File that proves it. Id of StorageObject."""


class SocInvestigationTimeline(Model):
    """An event or action in the course of a case."""

    occurred_at: datetime
    """Time of the event or action."""
    kind: SocInvestigationTimelineKind | str
    """Sort of entry."""
    text: str
    """What happened."""
    author_id: str | None
    """Person who wrote the entry. Id of Person."""


class SocPlaybook(Entity):
    """A repeatable response procedure whose steps are done by people, by connectors or by both."""

    name: str
    """Name of the playbook."""
    description: str | None
    """What it does and when to use it."""
    playbook_types: list[SocPlaybookPlaybookTypes | str]
    """Purposes, after CACAO."""
    status: SocPlaybookStatus | str
    """Whether the playbook may be run."""
    revision: str
    """Revision of the steps."""
    owner_id: str | None
    """Person who keeps it up to date. Id of Person."""
    severity: int | None
    """Seriousness of the condition it answers, after CACAO."""
    priority: int | None
    """Order among playbooks that match; 1 is first and 0 is unset, after CACAO."""
    impact: int | None
    """Disturbance the playbook itself causes, after CACAO."""
    tlp: SocPlaybookTlp | str
    """Traffic Light Protocol marking."""
    mitre_techniques: list[str] | None
    """ATT&CK techniques it answers."""
    trigger_conditions: list[SocPlaybookTriggerCondition] | None
    """Conditions that must all hold on an alert for the playbook to be proposed or started."""
    is_auto_executed: bool
    """The playbook starts by itself when its conditions hold."""
    workflow_start: str
    """Key of the first step."""
    steps: list[SocPlaybookStep]
    """Steps of the workflow."""
    variables: dict[str, Any] | None
    """Open map of variable names to default values, readable in commands as names in double braces."""
    required_connector_ids: list[str] | None
    """Connectors that must work for the playbook to run."""
    last_run_at: datetime | None
    """Latest run."""
    run_count: int
    """How often it ran."""
    success_percent: float | None
    """How well it works."""
    average_duration_seconds: int | None
    """How long a run takes."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    required_connectors: Expanded[list[Connector]]
    """Only with `expand=requiredConnectors`."""
    investigations: Expanded[list[SocInvestigation]]
    """Only with `expand=investigations`."""


class SocPlaybookTriggerCondition(Model):
    """A condition that an alert meets."""

    field: str
    """Field of SocAlert to look at."""
    operator: SocPlaybookTriggerConditionOperator | str
    """Comparison."""
    value: str
    """Value to compare with; a comma separates the values of in."""


class SocPlaybookStep(Model):
    """A step of the workflow."""

    key: str
    """Key of the step within the playbook."""
    name: str
    """Name of the step."""
    type: SocPlaybookStepType | str
    """Kind of step, after CACAO."""
    description: str | None
    """Instruction to the analyst."""
    connector_id: str | None
    """Connector that carries the action out. Id of Connector."""
    command: str | None
    """Command or operation of the connector."""
    condition: str | None
    """Expression of a condition step."""
    playbook_id: str | None
    """Playbook that a step of type playbook runs. Id of SocPlaybook."""
    on_success: str | None
    """Key of the step after success or a true condition."""
    on_failure: str | None
    """Key of the step after failure or a false condition."""
    next_steps: list[str] | None
    """Keys of the branches of parallel and switch steps."""
    requires_approval: bool
    """A person must agree before the step runs."""
    timeout_seconds: int | None
    """Longest run of the step."""
