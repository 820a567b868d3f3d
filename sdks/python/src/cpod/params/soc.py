# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Security operations from detection through investigation to response. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from cpod._core.listing import IntegerRange, NumberRange, TimeRange
from cpod._core.typed import Required, TypedDict
from cpod.models.soc import (
    SocAlertKillChainPhase,
    SocAlertObservableReputation,
    SocAlertObservableType,
    SocAlertSeverity,
    SocAlertStatus,
    SocAlertVerdict,
    SocInvestigationCategory,
    SocInvestigationOutcome,
    SocInvestigationPriority,
    SocInvestigationStatus,
    SocInvestigationTimelineKind,
    SocInvestigationTlp,
    SocPlaybookPlaybookTypes,
    SocPlaybookStatus,
    SocPlaybookStepType,
    SocPlaybookTlp,
    SocPlaybookTriggerConditionOperator,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

SocAlertSort = Literal[
    EntitySort,
    "title",
    "description",
    "severity",
    "confidence",
    "status",
    "verdict",
    "source_product",
    "source_uid",
    "connector_id",
    "rule_name",
    "detected_at",
    "last_seen_at",
    "event_count",
    "kill_chain_phase",
    "assignee_id",
    "investigation_id",
    "duplicate_of_id",
    "acknowledged_at",
    "resolved_at",
    "-title",
    "-description",
    "-severity",
    "-confidence",
    "-status",
    "-verdict",
    "-source_product",
    "-source_uid",
    "-connector_id",
    "-rule_name",
    "-detected_at",
    "-last_seen_at",
    "-event_count",
    "-kill_chain_phase",
    "-assignee_id",
    "-investigation_id",
    "-duplicate_of_id",
    "-acknowledged_at",
    "-resolved_at",
]
SocAlertRelation = Literal["assignee", "investigation", "connector", "duplicate_of"]
SocAlertMember = Literal[
    EntityMember,
    "title",
    "description",
    "severity",
    "confidence",
    "status",
    "verdict",
    "source_product",
    "source_uid",
    "connector_id",
    "rule_name",
    "detected_at",
    "last_seen_at",
    "event_count",
    "mitre_tactics",
    "mitre_techniques",
    "kill_chain_phase",
    "host",
    "actor",
    "observables",
    "affected_asset_ids",
    "assignee_id",
    "investigation_id",
    "duplicate_of_id",
    "acknowledged_at",
    "resolved_at",
]
SocAlertFilterable = Literal[
    EntityFilterable,
    "title",
    "description",
    "severity",
    "confidence",
    "status",
    "verdict",
    "source_product",
    "source_uid",
    "connector_id",
    "rule_name",
    "detected_at",
    "last_seen_at",
    "event_count",
    "mitre_tactics",
    "mitre_techniques",
    "kill_chain_phase",
    "affected_asset_ids",
    "assignee_id",
    "investigation_id",
    "duplicate_of_id",
    "acknowledged_at",
    "resolved_at",
]
SocInvestigationSort = Literal[
    EntitySort,
    "investigation_number",
    "title",
    "description",
    "category",
    "priority",
    "status",
    "tlp",
    "lead_id",
    "team_group_id",
    "hypothesis",
    "sla_policy_id",
    "due_at",
    "outcome",
    "root_cause",
    "recommendations",
    "incident_id",
    "contained_at",
    "closed_at",
    "-investigation_number",
    "-title",
    "-description",
    "-category",
    "-priority",
    "-status",
    "-tlp",
    "-lead_id",
    "-team_group_id",
    "-hypothesis",
    "-sla_policy_id",
    "-due_at",
    "-outcome",
    "-root_cause",
    "-recommendations",
    "-incident_id",
    "-contained_at",
    "-closed_at",
]
SocInvestigationRelation = Literal[
    "lead", "team_group", "alerts", "threat_actors", "playbooks", "sla_policy", "incident"
]
SocInvestigationMember = Literal[
    EntityMember,
    "investigation_number",
    "title",
    "description",
    "category",
    "priority",
    "status",
    "tlp",
    "lead_id",
    "team_group_id",
    "hypothesis",
    "findings",
    "timeline",
    "alert_count",
    "mitre_techniques",
    "threat_actor_ids",
    "affected_asset_ids",
    "playbook_ids",
    "sla_policy_id",
    "due_at",
    "outcome",
    "root_cause",
    "recommendations",
    "incident_id",
    "contained_at",
    "closed_at",
]
SocInvestigationFilterable = Literal[
    EntityFilterable,
    "investigation_number",
    "title",
    "description",
    "category",
    "priority",
    "status",
    "tlp",
    "lead_id",
    "team_group_id",
    "hypothesis",
    "mitre_techniques",
    "threat_actor_ids",
    "affected_asset_ids",
    "playbook_ids",
    "sla_policy_id",
    "due_at",
    "outcome",
    "root_cause",
    "recommendations",
    "incident_id",
    "contained_at",
    "closed_at",
]
SocPlaybookSort = Literal[
    EntitySort,
    "name",
    "description",
    "status",
    "revision",
    "owner_id",
    "severity",
    "priority",
    "impact",
    "tlp",
    "is_auto_executed",
    "workflow_start",
    "last_run_at",
    "run_count",
    "success_percent",
    "average_duration_seconds",
    "-name",
    "-description",
    "-status",
    "-revision",
    "-owner_id",
    "-severity",
    "-priority",
    "-impact",
    "-tlp",
    "-is_auto_executed",
    "-workflow_start",
    "-last_run_at",
    "-run_count",
    "-success_percent",
    "-average_duration_seconds",
]
SocPlaybookRelation = Literal["owner", "required_connectors", "investigations"]
SocPlaybookMember = Literal[
    EntityMember,
    "name",
    "description",
    "playbook_types",
    "status",
    "revision",
    "owner_id",
    "severity",
    "priority",
    "impact",
    "tlp",
    "mitre_techniques",
    "trigger_conditions",
    "is_auto_executed",
    "workflow_start",
    "steps",
    "variables",
    "required_connector_ids",
    "last_run_at",
    "run_count",
    "success_percent",
    "average_duration_seconds",
]
SocPlaybookFilterable = Literal[
    EntityFilterable,
    "name",
    "description",
    "playbook_types",
    "status",
    "revision",
    "owner_id",
    "severity",
    "priority",
    "impact",
    "tlp",
    "mitre_techniques",
    "is_auto_executed",
    "workflow_start",
    "required_connector_ids",
    "last_run_at",
    "run_count",
    "success_percent",
    "average_duration_seconds",
]


class SocAlertCreate(EntityInput, total=False):
    """What a client gives to create a SocAlert."""

    title: Required[str]
    """Short title of the detection."""
    description: str | None
    """What was seen and why it is suspicious."""
    severity: Required[SocAlertSeverity]
    """Severity given by the tool or by triage."""
    confidence: int | None
    """Tool's confidence that the activity is malicious."""
    status: SocAlertStatus
    """State of the triage."""
    verdict: SocAlertVerdict
    """Analyst's conclusion, after OCSF."""
    source_product: Required[str]
    """Product that raised the alert."""
    source_uid: str | None
    """Identifier of the alert in that product."""
    connector_id: str | None
    """Connector the alert came through. Id of Connector."""
    rule_name: str | None
    """Detection rule or analytic that fired."""
    detected_at: Required[datetime]
    """Time of the first event behind the alert."""
    last_seen_at: datetime | None
    """Time of the latest event behind the alert."""
    event_count: int
    """Number of events folded into the alert."""
    mitre_tactics: Sequence[str] | None
    """ATT&CK tactics."""
    mitre_techniques: Sequence[str] | None
    """ATT&CK techniques and sub-techniques."""
    kill_chain_phase: SocAlertKillChainPhase | None
    """Phase of the attack."""
    host: SocAlertHostInput | None
    """Machine the activity took place on."""
    actor: SocAlertActorInput | None
    """Account and process that acted."""
    observables: Sequence[SocAlertObservableInput] | None
    """Indicators found in the events."""
    affected_asset_ids: Sequence[str] | None
    """Assets the activity touched."""
    assignee_id: str | None
    """Analyst who works on the alert. Id of Person."""
    investigation_id: str | None
    """Investigation the alert belongs to. Id of SocInvestigation."""
    duplicate_of_id: str | None
    """Alert this one repeats. Id of SocAlert."""


class SocAlertHostInput(TypedDict, total=False):
    """Machine the activity took place on."""

    hostname: str | None
    """Host name."""
    ip_address: str | None
    """IPv4 or IPv6 address."""
    operating_system: str | None
    """Operating system."""
    asset_id: str | None
    """PhysicalAsset or CloudResource, where the host is known. Id of PhysicalAsset or CloudResource."""


class SocAlertActorInput(TypedDict, total=False):
    """Account and process that acted."""

    user_name: str | None
    """Account name in the event."""
    person_id: str | None
    """Person behind the account, where known. Id of Person."""
    process_name: str | None
    """Process that acted."""
    process_sha256: str | None
    """Digest of its executable."""


class SocAlertObservableInput(TypedDict, total=False):
    """An indicator found in the events."""

    type: Required[SocAlertObservableType]
    """Kind of observable."""
    value: Required[str]
    """Value as seen."""
    reputation: SocAlertObservableReputation
    """What threat intelligence says of it."""


class SocAlertUpdate(EntityInput, total=False):
    """The fields of a SocAlert to change; null clears an optional one."""

    title: str
    """Short title of the detection."""
    description: str | None
    """What was seen and why it is suspicious."""
    severity: SocAlertSeverity
    """Severity given by the tool or by triage."""
    confidence: int | None
    """Tool's confidence that the activity is malicious."""
    status: SocAlertStatus
    """State of the triage."""
    verdict: SocAlertVerdict
    """Analyst's conclusion, after OCSF."""
    connector_id: str | None
    """Connector the alert came through. Id of Connector."""
    rule_name: str | None
    """Detection rule or analytic that fired."""
    last_seen_at: datetime | None
    """Time of the latest event behind the alert."""
    event_count: int
    """Number of events folded into the alert."""
    mitre_tactics: Sequence[str] | None
    """ATT&CK tactics."""
    mitre_techniques: Sequence[str] | None
    """ATT&CK techniques and sub-techniques."""
    kill_chain_phase: SocAlertKillChainPhase | None
    """Phase of the attack."""
    host: SocAlertHostInput | None
    """Machine the activity took place on."""
    actor: SocAlertActorInput | None
    """Account and process that acted."""
    observables: Sequence[SocAlertObservableInput] | None
    """Indicators found in the events."""
    affected_asset_ids: Sequence[str] | None
    """Assets the activity touched."""
    assignee_id: str | None
    """Analyst who works on the alert. Id of Person."""
    investigation_id: str | None
    """Investigation the alert belongs to. Id of SocInvestigation."""
    duplicate_of_id: str | None
    """Alert this one repeats. Id of SocAlert."""


class SocInvestigationCreate(EntityInput, total=False):
    """What a client gives to create a SocInvestigation."""

    title: Required[str]
    """Short title."""
    description: str | None
    """Question to answer and scope."""
    category: SocInvestigationCategory
    """Kind of case."""
    priority: SocInvestigationPriority
    """Order of work."""
    status: SocInvestigationStatus
    """State of the case."""
    tlp: SocInvestigationTlp
    """Traffic Light Protocol marking."""
    lead_id: str | None
    """Analyst in charge. Id of Person."""
    team_group_id: str | None
    """SOC team that owns the case. Id of Group."""
    hypothesis: str | None
    """Assumed course of the attack."""
    findings: Sequence[SocInvestigationFindingInput] | None
    """Established facts."""
    timeline: Sequence[SocInvestigationTimelineInput] | None
    """Events and actions in order of time."""
    mitre_techniques: Sequence[str] | None
    """ATT&CK techniques established."""
    threat_actor_ids: Sequence[str] | None
    """Actors the activity is attributed to."""
    affected_asset_ids: Sequence[str] | None
    """Assets in scope."""
    playbook_ids: Sequence[str] | None
    """Playbooks applied."""
    sla_policy_id: str | None
    """Policy that sets the targets. Id of SlaPolicy."""
    due_at: datetime | None
    """Time the case is to be resolved by."""
    outcome: SocInvestigationOutcome | None
    """Conclusion."""
    root_cause: str | None
    """How the attacker got in, or why the alarm was false."""
    recommendations: str | None
    """What should change."""
    incident_id: str | None
    """Incident the case was escalated to. Id of GrcIncident."""


class SocInvestigationFindingInput(TypedDict, total=False):
    """An established fact."""

    text: Required[str]
    """What was found."""
    found_at: datetime | None
    """Time of the finding."""
    evidence_id: str | None
    """File that proves it. Id of StorageObject."""


class SocInvestigationTimelineInput(TypedDict, total=False):
    """An event or action in the course of a case."""

    occurred_at: Required[datetime]
    """Time of the event or action."""
    kind: Required[SocInvestigationTimelineKind]
    """Sort of entry."""
    text: Required[str]
    """What happened."""
    author_id: str | None
    """Person who wrote the entry. Id of Person."""


class SocInvestigationUpdate(EntityInput, total=False):
    """The fields of a SocInvestigation to change; null clears an optional one."""

    title: str
    """Short title."""
    description: str | None
    """Question to answer and scope."""
    category: SocInvestigationCategory
    """Kind of case."""
    priority: SocInvestigationPriority
    """Order of work."""
    status: SocInvestigationStatus
    """State of the case."""
    tlp: SocInvestigationTlp
    """Traffic Light Protocol marking."""
    lead_id: str | None
    """Analyst in charge. Id of Person."""
    team_group_id: str | None
    """SOC team that owns the case. Id of Group."""
    hypothesis: str | None
    """Assumed course of the attack."""
    findings: Sequence[SocInvestigationFindingInput] | None
    """Established facts."""
    timeline: Sequence[SocInvestigationTimelineInput] | None
    """Events and actions in order of time."""
    mitre_techniques: Sequence[str] | None
    """ATT&CK techniques established."""
    threat_actor_ids: Sequence[str] | None
    """Actors the activity is attributed to."""
    affected_asset_ids: Sequence[str] | None
    """Assets in scope."""
    playbook_ids: Sequence[str] | None
    """Playbooks applied."""
    sla_policy_id: str | None
    """Policy that sets the targets. Id of SlaPolicy."""
    due_at: datetime | None
    """Time the case is to be resolved by."""
    outcome: SocInvestigationOutcome | None
    """Conclusion."""
    root_cause: str | None
    """How the attacker got in, or why the alarm was false."""
    recommendations: str | None
    """What should change."""
    incident_id: str | None
    """Incident the case was escalated to. Id of GrcIncident."""


class SocPlaybookCreate(EntityInput, total=False):
    """What a client gives to create a SocPlaybook."""

    name: Required[str]
    """Name of the playbook."""
    description: str | None
    """What it does and when to use it."""
    playbook_types: Required[Sequence[SocPlaybookPlaybookTypes]]
    """Purposes, after CACAO."""
    status: SocPlaybookStatus
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
    tlp: SocPlaybookTlp
    """Traffic Light Protocol marking."""
    mitre_techniques: Sequence[str] | None
    """ATT&CK techniques it answers."""
    trigger_conditions: Sequence[SocPlaybookTriggerConditionInput] | None
    """Conditions that must all hold on an alert for the playbook to be proposed or started."""
    is_auto_executed: bool
    """The playbook starts by itself when its conditions hold."""
    workflow_start: Required[str]
    """Key of the first step."""
    steps: Required[Sequence[SocPlaybookStepInput]]
    """Steps of the workflow."""
    variables: Mapping[str, Any] | None
    """Open map of variable names to default values, readable in commands as names in double braces."""
    required_connector_ids: Sequence[str] | None
    """Connectors that must work for the playbook to run."""


class SocPlaybookTriggerConditionInput(TypedDict, total=False):
    """A condition that an alert meets."""

    field: Required[str]
    """Field of SocAlert to look at."""
    operator: Required[SocPlaybookTriggerConditionOperator]
    """Comparison."""
    value: Required[str]
    """Value to compare with; a comma separates the values of in."""


class SocPlaybookStepInput(TypedDict, total=False):
    """A step of the workflow."""

    key: Required[str]
    """Key of the step within the playbook."""
    name: Required[str]
    """Name of the step."""
    type: Required[SocPlaybookStepType]
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
    next_steps: Sequence[str] | None
    """Keys of the branches of parallel and switch steps."""
    requires_approval: bool
    """A person must agree before the step runs."""
    timeout_seconds: int | None
    """Longest run of the step."""


class SocPlaybookUpdate(EntityInput, total=False):
    """The fields of a SocPlaybook to change; null clears an optional one."""

    name: str
    """Name of the playbook."""
    description: str | None
    """What it does and when to use it."""
    playbook_types: Sequence[SocPlaybookPlaybookTypes]
    """Purposes, after CACAO."""
    status: SocPlaybookStatus
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
    tlp: SocPlaybookTlp
    """Traffic Light Protocol marking."""
    mitre_techniques: Sequence[str] | None
    """ATT&CK techniques it answers."""
    trigger_conditions: Sequence[SocPlaybookTriggerConditionInput] | None
    """Conditions that must all hold on an alert for the playbook to be proposed or started."""
    is_auto_executed: bool
    """The playbook starts by itself when its conditions hold."""
    workflow_start: str
    """Key of the first step."""
    steps: Sequence[SocPlaybookStepInput]
    """Steps of the workflow."""
    variables: Mapping[str, Any] | None
    """Open map of variable names to default values, readable in commands as names in double braces."""
    required_connector_ids: Sequence[str] | None
    """Connectors that must work for the playbook to run."""


class SocAlertList(EntityList, total=False):
    """What a list of SocAlert records can be narrowed and arranged by."""

    title: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    severity: SocAlertSeverity | Sequence[SocAlertSeverity]
    """One of these."""
    confidence: IntegerRange
    """Compared."""
    status: SocAlertStatus | Sequence[SocAlertStatus]
    """One of these."""
    verdict: SocAlertVerdict | Sequence[SocAlertVerdict]
    """One of these."""
    source_product: str | Sequence[str]
    """One of these."""
    source_uid: str | Sequence[str]
    """One of these."""
    connector_id: str | Sequence[str]
    """One of these."""
    rule_name: str | Sequence[str]
    """One of these."""
    detected_at: TimeRange
    """Compared."""
    last_seen_at: TimeRange
    """Compared."""
    event_count: IntegerRange
    """Compared."""
    mitre_tactics: str | Sequence[str]
    """Contains one of these."""
    mitre_techniques: str | Sequence[str]
    """Contains one of these."""
    kill_chain_phase: SocAlertKillChainPhase | Sequence[SocAlertKillChainPhase]
    """One of these."""
    affected_asset_ids: str | Sequence[str]
    """Contains one of these."""
    assignee_id: str | Sequence[str]
    """One of these."""
    investigation_id: str | Sequence[str]
    """One of these."""
    duplicate_of_id: str | Sequence[str]
    """One of these."""
    acknowledged_at: TimeRange
    """Compared."""
    resolved_at: TimeRange
    """Compared."""
    sort: SocAlertSort | Sequence[SocAlertSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: SocAlertRelation | Sequence[SocAlertRelation]
    """Related records that come along."""
    fields: SocAlertMember | Sequence[SocAlertMember]
    """The only members that are wanted."""
    exists: SocAlertFilterable | Sequence[SocAlertFilterable]
    """Members that have a value."""
    missing: SocAlertFilterable | Sequence[SocAlertFilterable]
    """Members that have none."""


class SocInvestigationList(EntityList, total=False):
    """What a list of SocInvestigation records can be narrowed and arranged by."""

    investigation_number: str | Sequence[str]
    """One of these."""
    title: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    category: SocInvestigationCategory | Sequence[SocInvestigationCategory]
    """One of these."""
    priority: SocInvestigationPriority | Sequence[SocInvestigationPriority]
    """One of these."""
    status: SocInvestigationStatus | Sequence[SocInvestigationStatus]
    """One of these."""
    tlp: SocInvestigationTlp | Sequence[SocInvestigationTlp]
    """One of these."""
    lead_id: str | Sequence[str]
    """One of these."""
    team_group_id: str | Sequence[str]
    """One of these."""
    hypothesis: str | Sequence[str]
    """One of these."""
    mitre_techniques: str | Sequence[str]
    """Contains one of these."""
    threat_actor_ids: str | Sequence[str]
    """Contains one of these."""
    affected_asset_ids: str | Sequence[str]
    """Contains one of these."""
    playbook_ids: str | Sequence[str]
    """Contains one of these."""
    sla_policy_id: str | Sequence[str]
    """One of these."""
    due_at: TimeRange
    """Compared."""
    outcome: SocInvestigationOutcome | Sequence[SocInvestigationOutcome]
    """One of these."""
    root_cause: str | Sequence[str]
    """One of these."""
    recommendations: str | Sequence[str]
    """One of these."""
    incident_id: str | Sequence[str]
    """One of these."""
    contained_at: TimeRange
    """Compared."""
    closed_at: TimeRange
    """Compared."""
    sort: SocInvestigationSort | Sequence[SocInvestigationSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: SocInvestigationRelation | Sequence[SocInvestigationRelation]
    """Related records that come along."""
    fields: SocInvestigationMember | Sequence[SocInvestigationMember]
    """The only members that are wanted."""
    exists: SocInvestigationFilterable | Sequence[SocInvestigationFilterable]
    """Members that have a value."""
    missing: SocInvestigationFilterable | Sequence[SocInvestigationFilterable]
    """Members that have none."""


class SocPlaybookList(EntityList, total=False):
    """What a list of SocPlaybook records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    playbook_types: SocPlaybookPlaybookTypes | Sequence[SocPlaybookPlaybookTypes]
    """Contains one of these."""
    status: SocPlaybookStatus | Sequence[SocPlaybookStatus]
    """One of these."""
    revision: str | Sequence[str]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    severity: IntegerRange
    """Compared."""
    priority: IntegerRange
    """Compared."""
    impact: IntegerRange
    """Compared."""
    tlp: SocPlaybookTlp | Sequence[SocPlaybookTlp]
    """One of these."""
    mitre_techniques: str | Sequence[str]
    """Contains one of these."""
    is_auto_executed: bool | Sequence[bool]
    """One of these."""
    workflow_start: str | Sequence[str]
    """One of these."""
    required_connector_ids: str | Sequence[str]
    """Contains one of these."""
    last_run_at: TimeRange
    """Compared."""
    run_count: IntegerRange
    """Compared."""
    success_percent: NumberRange
    """Compared."""
    average_duration_seconds: IntegerRange
    """Compared."""
    sort: SocPlaybookSort | Sequence[SocPlaybookSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: SocPlaybookRelation | Sequence[SocPlaybookRelation]
    """Related records that come along."""
    fields: SocPlaybookMember | Sequence[SocPlaybookMember]
    """The only members that are wanted."""
    exists: SocPlaybookFilterable | Sequence[SocPlaybookFilterable]
    """Members that have a value."""
    missing: SocPlaybookFilterable | Sequence[SocPlaybookFilterable]
    """Members that have none."""
