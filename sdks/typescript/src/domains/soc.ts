// Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.

import type {
  Call,
  CallOptions,
  Comparison,
  GetOptions,
  Listing,
  OneOrMore,
  Open,
  Page,
  Selected,
  Selection,
  Time,
  Unchanged,
} from '../core/index.js'
import { Service } from '../core/service.js'
import type { Entity, EntityFilters, EntityInput } from '../entity.js'
import type { GrcIncident } from './grc.js'
import type { Group } from './groups.js'
import type { SlaPolicy } from './helpdesk.js'
import type { Connector } from './integration.js'
import type { KnowledgeEntity } from './knowledge.js'
import type { Person } from './people.js'

/** Known values of `severity` of SocAlert. */
export type SocAlertSeverity = 'critical' | 'high' | 'medium' | 'low' | 'info'

/** Known values of `status` of SocAlert. */
export type SocAlertStatus = 'new' | 'acknowledged' | 'in_progress' | 'escalated' | 'suppressed' | 'resolved'

/** Known values of `verdict` of SocAlert. */
export type SocAlertVerdict =
  | 'undetermined'
  | 'true_positive'
  | 'benign'
  | 'false_positive'
  | 'suspicious'
  | 'test'
  | 'insufficient_data'
  | 'duplicate'

/** Known values of `killChainPhase` of SocAlert. */
export type SocAlertKillChainPhase =
  | 'reconnaissance'
  | 'weaponization'
  | 'delivery'
  | 'exploitation'
  | 'installation'
  | 'command_and_control'
  | 'actions_on_objectives'

/** A detection raised by a security tool, with its triage and its verdict. */
export interface SocAlert extends Entity {
  /** Short title of the detection. */
  title: string
  /** What was seen and why it is suspicious. */
  description: string | null
  /** Severity given by the tool or by triage. */
  severity: Open<SocAlertSeverity>
  /** Tool's confidence that the activity is malicious. */
  confidence: number | null
  /** State of the triage. */
  status: Open<SocAlertStatus>
  /** Analyst's conclusion, after OCSF. */
  verdict: Open<SocAlertVerdict>
  /** Product that raised the alert. */
  sourceProduct: string
  /** Identifier of the alert in that product. */
  sourceUid: string | null
  /** Connector the alert came through. */
  connectorId: string | null
  /** Detection rule or analytic that fired. */
  ruleName: string | null
  /** Time of the first event behind the alert. */
  detectedAt: Date
  /** Time of the latest event behind the alert. */
  lastSeenAt: Date | null
  /** Number of events folded into the alert. */
  eventCount: number
  /** ATT&CK tactics. */
  mitreTactics: string[] | null
  /** ATT&CK techniques and sub-techniques. */
  mitreTechniques: string[] | null
  /** Phase of the attack. */
  killChainPhase: Open<SocAlertKillChainPhase> | null
  /** Machine the activity took place on. */
  host: SocAlertHost | null
  /** Account and process that acted. */
  actor: SocAlertActor | null
  /** Indicators found in the events. */
  observables: SocAlertObservable[] | null
  /** Assets the activity touched. */
  affectedAssetIds: string[] | null
  /** Analyst who works on the alert. */
  assigneeId: string | null
  /** Investigation the alert belongs to. */
  investigationId: string | null
  /** Alert this one repeats. */
  duplicateOfId: string | null
  /** Start of the triage. */
  acknowledgedAt: Date | null
  /** End of the triage. */
  resolvedAt: Date | null
}

/** What `expand` adds to SocAlerts. */
export interface SocAlertRelations {
  /** Only with `expand=assignee`. */
  assignee: Person | null
  /** Only with `expand=investigation`. */
  investigation: SocInvestigation | null
  /** Only with `expand=connector`. */
  connector: Connector | null
  /** Only with `expand=duplicateOf`. */
  duplicateOf: SocAlert | null
}

/** What a client gives to create a SocAlert. */
export interface SocAlertCreate extends EntityInput {
  /** Short title of the detection. */
  title: string
  /** What was seen and why it is suspicious. */
  description?: string | null
  /** Severity given by the tool or by triage. */
  severity: SocAlertSeverity
  /** Tool's confidence that the activity is malicious. */
  confidence?: number | null
  /** State of the triage. */
  status?: SocAlertStatus
  /** Analyst's conclusion, after OCSF. */
  verdict?: SocAlertVerdict
  /** Product that raised the alert. */
  sourceProduct: string
  /** Identifier of the alert in that product. */
  sourceUid?: string | null
  /** Connector the alert came through. */
  connectorId?: string | null
  /** Detection rule or analytic that fired. */
  ruleName?: string | null
  /** Time of the first event behind the alert. */
  detectedAt: Time
  /** Time of the latest event behind the alert. */
  lastSeenAt?: Time | null
  /** Number of events folded into the alert. */
  eventCount?: number
  /** ATT&CK tactics. */
  mitreTactics?: string[] | null
  /** ATT&CK techniques and sub-techniques. */
  mitreTechniques?: string[] | null
  /** Phase of the attack. */
  killChainPhase?: SocAlertKillChainPhase | null
  /** Machine the activity took place on. */
  host?: SocAlertHostInput | null
  /** Account and process that acted. */
  actor?: SocAlertActorInput | null
  /** Indicators found in the events. */
  observables?: SocAlertObservableInput[] | null
  /** Assets the activity touched. */
  affectedAssetIds?: string[] | null
  /** Analyst who works on the alert. */
  assigneeId?: string | null
  /** Investigation the alert belongs to. */
  investigationId?: string | null
  /** Alert this one repeats. */
  duplicateOfId?: string | null
}

/** The fields of a SocAlert to change; null clears an optional one. */
export type SocAlertUpdate = Partial<Omit<SocAlertCreate, 'sourceProduct' | 'sourceUid' | 'detectedAt'>>

/** What lists of SocAlerts are filtered by. */
export interface SocAlertFilters extends EntityFilters {
  title?: OneOrMore<string>
  description?: OneOrMore<string>
  severity?: OneOrMore<SocAlertSeverity>
  confidence?: Comparison<number>
  status?: OneOrMore<SocAlertStatus>
  verdict?: OneOrMore<SocAlertVerdict>
  sourceProduct?: OneOrMore<string>
  sourceUid?: OneOrMore<string>
  connectorId?: OneOrMore<string>
  ruleName?: OneOrMore<string>
  detectedAt?: Comparison<Time>
  lastSeenAt?: Comparison<Time>
  eventCount?: Comparison<number>
  mitreTactics?: OneOrMore<string>
  mitreTechniques?: OneOrMore<string>
  killChainPhase?: OneOrMore<SocAlertKillChainPhase>
  affectedAssetIds?: OneOrMore<string>
  assigneeId?: OneOrMore<string>
  investigationId?: OneOrMore<string>
  duplicateOfId?: OneOrMore<string>
  acknowledgedAt?: Comparison<Time>
  resolvedAt?: Comparison<Time>
}

/** What lists of SocAlerts can be asked. */
export type SocAlertQuery<E = never, F = never> = Listing<
  SocAlertFilters,
  'tags' | 'mitreTactics' | 'mitreTechniques' | 'affectedAssetIds',
  E,
  F
>

/** Known values of `category` of SocInvestigation. */
export type SocInvestigationCategory =
  | 'malware'
  | 'ransomware'
  | 'phishing'
  | 'account_compromise'
  | 'data_exfiltration'
  | 'insider_threat'
  | 'denial_of_service'
  | 'web_attack'
  | 'supply_chain'
  | 'cloud_misuse'
  | 'policy_violation'
  | 'threat_hunt'
  | 'other'

/** Known values of `priority` of SocInvestigation. */
export type SocInvestigationPriority = 'critical' | 'high' | 'medium' | 'low'

/** Known values of `status` of SocInvestigation. */
export type SocInvestigationStatus = 'open' | 'in_progress' | 'on_hold' | 'contained' | 'resolved' | 'closed'

/** Known values of `tlp` of SocInvestigation. */
export type SocInvestigationTlp = 'clear' | 'green' | 'amber' | 'amber_strict' | 'red'

/** Known values of `outcome` of SocInvestigation. */
export type SocInvestigationOutcome = 'true_positive' | 'benign' | 'false_positive' | 'inconclusive'

/**
 * A case led by an analyst that gathers alerts, findings and actions until a conclusion is reached.
 */
export interface SocInvestigation extends Entity {
  /** Number for people to quote. */
  investigationNumber: string
  /** Short title. */
  title: string
  /** Question to answer and scope. */
  description: string | null
  /** Kind of case. */
  category: Open<SocInvestigationCategory>
  /** Order of work. */
  priority: Open<SocInvestigationPriority>
  /** State of the case. */
  status: Open<SocInvestigationStatus>
  /** Traffic Light Protocol marking. */
  tlp: Open<SocInvestigationTlp>
  /** Analyst in charge. */
  leadId: string | null
  /** SOC team that owns the case. */
  teamGroupId: string | null
  /** Assumed course of the attack. */
  hypothesis: string | null
  /** Established facts. */
  findings: SocInvestigationFinding[] | null
  /** Events and actions in order of time. */
  timeline: SocInvestigationTimeline[] | null
  /** Alerts gathered. */
  alertCount: number
  /** ATT&CK techniques established. */
  mitreTechniques: string[] | null
  /** Actors the activity is attributed to. */
  threatActorIds: string[] | null
  /** Assets in scope. */
  affectedAssetIds: string[] | null
  /** Playbooks applied. */
  playbookIds: string[] | null
  /** Policy that sets the targets. */
  slaPolicyId: string | null
  /** Time the case is to be resolved by. */
  dueAt: Date | null
  /** Conclusion. */
  outcome: Open<SocInvestigationOutcome> | null
  /** How the attacker got in, or why the alarm was false. */
  rootCause: string | null
  /** What should change. */
  recommendations: string | null
  /** Incident the case was escalated to. */
  incidentId: string | null
  /** End of the spread. */
  containedAt: Date | null
  /** End of the case. */
  closedAt: Date | null
}

/** What `expand` adds to SocInvestigations. */
export interface SocInvestigationRelations {
  /** Only with `expand=lead`. */
  lead: Person | null
  /** Only with `expand=teamGroup`. */
  teamGroup: Group | null
  /** Only with `expand=alerts`. */
  alerts: SocAlert[]
  /** Only with `expand=threatActors`. */
  threatActors: KnowledgeEntity[]
  /** Only with `expand=playbooks`. */
  playbooks: SocPlaybook[]
  /** Only with `expand=slaPolicy`. */
  slaPolicy: SlaPolicy | null
  /** Only with `expand=incident`. */
  incident: GrcIncident | null
}

/** What a client gives to create a SocInvestigation. */
export interface SocInvestigationCreate extends EntityInput {
  /** Short title. */
  title: string
  /** Question to answer and scope. */
  description?: string | null
  /** Kind of case. */
  category?: SocInvestigationCategory
  /** Order of work. */
  priority?: SocInvestigationPriority
  /** State of the case. */
  status?: SocInvestigationStatus
  /** Traffic Light Protocol marking. */
  tlp?: SocInvestigationTlp
  /** Analyst in charge. */
  leadId?: string | null
  /** SOC team that owns the case. */
  teamGroupId?: string | null
  /** Assumed course of the attack. */
  hypothesis?: string | null
  /** Established facts. */
  findings?: SocInvestigationFindingInput[] | null
  /** Events and actions in order of time. */
  timeline?: SocInvestigationTimelineInput[] | null
  /** ATT&CK techniques established. */
  mitreTechniques?: string[] | null
  /** Actors the activity is attributed to. */
  threatActorIds?: string[] | null
  /** Assets in scope. */
  affectedAssetIds?: string[] | null
  /** Playbooks applied. */
  playbookIds?: string[] | null
  /** Policy that sets the targets. */
  slaPolicyId?: string | null
  /** Time the case is to be resolved by. */
  dueAt?: Time | null
  /** Conclusion. */
  outcome?: SocInvestigationOutcome | null
  /** How the attacker got in, or why the alarm was false. */
  rootCause?: string | null
  /** What should change. */
  recommendations?: string | null
  /** Incident the case was escalated to. */
  incidentId?: string | null
}

/** The fields of a SocInvestigation to change; null clears an optional one. */
export type SocInvestigationUpdate = Partial<SocInvestigationCreate>

/** What lists of SocInvestigations are filtered by. */
export interface SocInvestigationFilters extends EntityFilters {
  investigationNumber?: OneOrMore<string>
  title?: OneOrMore<string>
  description?: OneOrMore<string>
  category?: OneOrMore<SocInvestigationCategory>
  priority?: OneOrMore<SocInvestigationPriority>
  status?: OneOrMore<SocInvestigationStatus>
  tlp?: OneOrMore<SocInvestigationTlp>
  leadId?: OneOrMore<string>
  teamGroupId?: OneOrMore<string>
  hypothesis?: OneOrMore<string>
  mitreTechniques?: OneOrMore<string>
  threatActorIds?: OneOrMore<string>
  affectedAssetIds?: OneOrMore<string>
  playbookIds?: OneOrMore<string>
  slaPolicyId?: OneOrMore<string>
  dueAt?: Comparison<Time>
  outcome?: OneOrMore<SocInvestigationOutcome>
  rootCause?: OneOrMore<string>
  recommendations?: OneOrMore<string>
  incidentId?: OneOrMore<string>
  containedAt?: Comparison<Time>
  closedAt?: Comparison<Time>
}

/** What lists of SocInvestigations can be asked. */
export type SocInvestigationQuery<E = never, F = never> = Listing<
  SocInvestigationFilters,
  'tags' | 'mitreTechniques' | 'threatActorIds' | 'affectedAssetIds' | 'playbookIds',
  E,
  F
>

/** Known values of `playbookTypes` of SocPlaybook. */
export type SocPlaybookPlaybookTypes =
  | 'notification'
  | 'detection'
  | 'investigation'
  | 'prevention'
  | 'mitigation'
  | 'remediation'
  | 'attack'
  | 'engagement'

/** Known values of `status` of SocPlaybook. */
export type SocPlaybookStatus = 'draft' | 'active' | 'deprecated' | 'revoked'

/** Known values of `tlp` of SocPlaybook. */
export type SocPlaybookTlp = 'clear' | 'green' | 'amber' | 'amber_strict' | 'red'

/** A repeatable response procedure whose steps are done by people, by connectors or by both. */
export interface SocPlaybook extends Entity {
  /** Name of the playbook. */
  name: string
  /** What it does and when to use it. */
  description: string | null
  /** Purposes, after CACAO. */
  playbookTypes: Open<SocPlaybookPlaybookTypes>[]
  /** Whether the playbook may be run. */
  status: Open<SocPlaybookStatus>
  /** Revision of the steps. */
  revision: string
  /** Person who keeps it up to date. */
  ownerId: string | null
  /** Seriousness of the condition it answers, after CACAO. */
  severity: number | null
  /** Order among playbooks that match; 1 is first and 0 is unset, after CACAO. */
  priority: number | null
  /** Disturbance the playbook itself causes, after CACAO. */
  impact: number | null
  /** Traffic Light Protocol marking. */
  tlp: Open<SocPlaybookTlp>
  /** ATT&CK techniques it answers. */
  mitreTechniques: string[] | null
  /** Conditions that must all hold on an alert for the playbook to be proposed or started. */
  triggerConditions: SocPlaybookTriggerCondition[] | null
  /** The playbook starts by itself when its conditions hold. */
  isAutoExecuted: boolean
  /** Key of the first step. */
  workflowStart: string
  /** Steps of the workflow. */
  steps: SocPlaybookStep[]
  /**
   * Open map of variable names to default values, readable in commands as names in double braces.
   */
  variables: Record<string, unknown> | null
  /** Connectors that must work for the playbook to run. */
  requiredConnectorIds: string[] | null
  /** Latest run. */
  lastRunAt: Date | null
  /** How often it ran. */
  runCount: number
  /** How well it works. */
  successPercent: number | null
  /** How long a run takes. */
  averageDurationSeconds: number | null
}

/** What `expand` adds to SocPlaybooks. */
export interface SocPlaybookRelations {
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=requiredConnectors`. */
  requiredConnectors: Connector[]
  /** Only with `expand=investigations`. */
  investigations: SocInvestigation[]
}

/** What a client gives to create a SocPlaybook. */
export interface SocPlaybookCreate extends EntityInput {
  /** Name of the playbook. */
  name: string
  /** What it does and when to use it. */
  description?: string | null
  /** Purposes, after CACAO. */
  playbookTypes: SocPlaybookPlaybookTypes[]
  /** Whether the playbook may be run. */
  status?: SocPlaybookStatus
  /** Revision of the steps. */
  revision?: string
  /** Person who keeps it up to date. */
  ownerId?: string | null
  /** Seriousness of the condition it answers, after CACAO. */
  severity?: number | null
  /** Order among playbooks that match; 1 is first and 0 is unset, after CACAO. */
  priority?: number | null
  /** Disturbance the playbook itself causes, after CACAO. */
  impact?: number | null
  /** Traffic Light Protocol marking. */
  tlp?: SocPlaybookTlp
  /** ATT&CK techniques it answers. */
  mitreTechniques?: string[] | null
  /** Conditions that must all hold on an alert for the playbook to be proposed or started. */
  triggerConditions?: SocPlaybookTriggerConditionInput[] | null
  /** The playbook starts by itself when its conditions hold. */
  isAutoExecuted?: boolean
  /** Key of the first step. */
  workflowStart: string
  /** Steps of the workflow. */
  steps: SocPlaybookStepInput[]
  /**
   * Open map of variable names to default values, readable in commands as names in double braces.
   */
  variables?: Record<string, unknown> | null
  /** Connectors that must work for the playbook to run. */
  requiredConnectorIds?: string[] | null
}

/** The fields of a SocPlaybook to change; null clears an optional one. */
export type SocPlaybookUpdate = Partial<SocPlaybookCreate>

/** What lists of SocPlaybooks are filtered by. */
export interface SocPlaybookFilters extends EntityFilters {
  name?: OneOrMore<string>
  description?: OneOrMore<string>
  playbookTypes?: OneOrMore<SocPlaybookPlaybookTypes>
  status?: OneOrMore<SocPlaybookStatus>
  revision?: OneOrMore<string>
  ownerId?: OneOrMore<string>
  severity?: Comparison<number>
  priority?: Comparison<number>
  impact?: Comparison<number>
  tlp?: OneOrMore<SocPlaybookTlp>
  mitreTechniques?: OneOrMore<string>
  isAutoExecuted?: OneOrMore<boolean>
  workflowStart?: OneOrMore<string>
  requiredConnectorIds?: OneOrMore<string>
  lastRunAt?: Comparison<Time>
  runCount?: Comparison<number>
  successPercent?: Comparison<number>
  averageDurationSeconds?: Comparison<number>
}

/** What lists of SocPlaybooks can be asked. */
export type SocPlaybookQuery<E = never, F = never> = Listing<
  SocPlaybookFilters,
  'tags' | 'playbookTypes' | 'mitreTechniques' | 'requiredConnectorIds',
  E,
  F
>

/** Machine the activity took place on. */
export interface SocAlertHost {
  /** Host name. */
  hostname: string | null
  /** IPv4 or IPv6 address. */
  ipAddress: string | null
  /** Operating system. */
  operatingSystem: string | null
  /** PhysicalAsset or CloudResource, where the host is known. */
  assetId: string | null
}

/** Account and process that acted. */
export interface SocAlertActor {
  /** Account name in the event. */
  userName: string | null
  /** Person behind the account, where known. */
  personId: string | null
  /** Process that acted. */
  processName: string | null
  /** Digest of its executable. */
  processSha256: string | null
}

/** Known values of `type` of SocAlertObservable. */
export type SocAlertObservableType =
  | 'ipv4'
  | 'ipv6'
  | 'domain'
  | 'hostname'
  | 'url'
  | 'email_address'
  | 'file_name'
  | 'md5'
  | 'sha1'
  | 'sha256'
  | 'registry_key'
  | 'process'
  | 'user_name'
  | 'mutex'
  | 'mac_address'
  | 'cve'
  | 'other'

/** Known values of `reputation` of SocAlertObservable. */
export type SocAlertObservableReputation = 'unknown' | 'safe' | 'suspicious' | 'malicious'

/** An indicator found in the events. */
export interface SocAlertObservable {
  /** Kind of observable. */
  type: Open<SocAlertObservableType>
  /** Value as seen. */
  value: string
  /** What threat intelligence says of it. */
  reputation: Open<SocAlertObservableReputation>
}

/** Machine the activity took place on. */
export interface SocAlertHostInput {
  /** Host name. */
  hostname?: string | null
  /** IPv4 or IPv6 address. */
  ipAddress?: string | null
  /** Operating system. */
  operatingSystem?: string | null
  /** PhysicalAsset or CloudResource, where the host is known. */
  assetId?: string | null
}

/** Account and process that acted. */
export interface SocAlertActorInput {
  /** Account name in the event. */
  userName?: string | null
  /** Person behind the account, where known. */
  personId?: string | null
  /** Process that acted. */
  processName?: string | null
  /** Digest of its executable. */
  processSha256?: string | null
}

/** An indicator found in the events. */
export interface SocAlertObservableInput {
  /** Kind of observable. */
  type: SocAlertObservableType
  /** Value as seen. */
  value: string
  /** What threat intelligence says of it. */
  reputation?: SocAlertObservableReputation
}

/** An established fact. */
export interface SocInvestigationFinding {
  /** What was found. */
  text: string
  /** Time of the finding. */
  foundAt: Date | null
  /** File that proves it. */
  evidenceId: string | null
}

/** Known values of `kind` of SocInvestigationTimeline. */
export type SocInvestigationTimelineKind =
  | 'attacker_action'
  | 'detection'
  | 'analyst_note'
  | 'containment'
  | 'eradication'
  | 'recovery'
  | 'communication'
  | 'decision'

/** An event or action in the course of a case. */
export interface SocInvestigationTimeline {
  /** Time of the event or action. */
  occurredAt: Date
  /** Sort of entry. */
  kind: Open<SocInvestigationTimelineKind>
  /** What happened. */
  text: string
  /** Person who wrote the entry. */
  authorId: string | null
}

/** An established fact. */
export interface SocInvestigationFindingInput {
  /** What was found. */
  text: string
  /** Time of the finding. */
  foundAt?: Time | null
  /** File that proves it. */
  evidenceId?: string | null
}

/** An event or action in the course of a case. */
export interface SocInvestigationTimelineInput {
  /** Time of the event or action. */
  occurredAt: Time
  /** Sort of entry. */
  kind: SocInvestigationTimelineKind
  /** What happened. */
  text: string
  /** Person who wrote the entry. */
  authorId?: string | null
}

/** Known values of `operator` of SocPlaybookTriggerCondition. */
export type SocPlaybookTriggerConditionOperator =
  | 'equals'
  | 'not_equals'
  | 'contains'
  | 'in'
  | 'greater_than'
  | 'less_than'
  | 'matches'

/** A condition that an alert meets. */
export interface SocPlaybookTriggerCondition {
  /** Field of SocAlert to look at. */
  field: string
  /** Comparison. */
  operator: Open<SocPlaybookTriggerConditionOperator>
  /** Value to compare with; a comma separates the values of in. */
  value: string
}

/** Known values of `type` of SocPlaybookStep. */
export type SocPlaybookStepType =
  | 'start'
  | 'action'
  | 'manual_task'
  | 'playbook'
  | 'parallel'
  | 'if_condition'
  | 'while_condition'
  | 'switch_condition'
  | 'end'

/** A step of the workflow. */
export interface SocPlaybookStep {
  /** Key of the step within the playbook. */
  key: string
  /** Name of the step. */
  name: string
  /** Kind of step, after CACAO. */
  type: Open<SocPlaybookStepType>
  /** Instruction to the analyst. */
  description: string | null
  /** Connector that carries the action out. */
  connectorId: string | null
  /** Command or operation of the connector. */
  command: string | null
  /** Expression of a condition step. */
  condition: string | null
  /** Playbook that a step of type playbook runs. */
  playbookId: string | null
  /** Key of the step after success or a true condition. */
  onSuccess: string | null
  /** Key of the step after failure or a false condition. */
  onFailure: string | null
  /** Keys of the branches of parallel and switch steps. */
  nextSteps: string[] | null
  /** A person must agree before the step runs. */
  requiresApproval: boolean
  /** Longest run of the step. */
  timeoutSeconds: number | null
}

/** A condition that an alert meets. */
export interface SocPlaybookTriggerConditionInput {
  /** Field of SocAlert to look at. */
  field: string
  /** Comparison. */
  operator: SocPlaybookTriggerConditionOperator
  /** Value to compare with; a comma separates the values of in. */
  value: string
}

/** A step of the workflow. */
export interface SocPlaybookStepInput {
  /** Key of the step within the playbook. */
  key: string
  /** Name of the step. */
  name: string
  /** Kind of step, after CACAO. */
  type: SocPlaybookStepType
  /** Instruction to the analyst. */
  description?: string | null
  /** Connector that carries the action out. */
  connectorId?: string | null
  /** Command or operation of the connector. */
  command?: string | null
  /** Expression of a condition step. */
  condition?: string | null
  /** Playbook that a step of type playbook runs. */
  playbookId?: string | null
  /** Key of the step after success or a true condition. */
  onSuccess?: string | null
  /** Key of the step after failure or a false condition. */
  onFailure?: string | null
  /** Keys of the branches of parallel and switch steps. */
  nextSteps?: string[] | null
  /** A person must agree before the step runs. */
  requiresApproval?: boolean
  /** Longest run of the step. */
  timeoutSeconds?: number | null
}

/** Security operations from detection through investigation to response. */
export class SocService extends Service {
  /**
   * A case led by an analyst that gathers alerts, findings and actions until a conclusion is
   * reached.
   */
  readonly investigations = new SocInvestigationsService(this.engine)

  /** A repeatable response procedure whose steps are done by people, by connectors or by both. */
  readonly playbooks = new SocPlaybooksService(this.engine)

  /** One page of SocAlerts, the newest first. */
  list<E extends keyof SocAlertRelations = never, F extends keyof SocAlert = keyof SocAlert>(
    query?: SocAlertQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<SocAlert, SocAlertRelations, E, F>>> {
    return this.engine.page('GET', '/v1/soc', 'SocAlert', query, options)
  }

  /** All SocAlerts, no page before it is needed. */
  iterate<E extends keyof SocAlertRelations = never, F extends keyof SocAlert = keyof SocAlert>(
    query?: SocAlertQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<SocAlert, SocAlertRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/soc', 'SocAlert', query, options)
  }

  /** One page of the SocAlerts in which every word of `q` is found. */
  search<E extends keyof SocAlertRelations = never, F extends keyof SocAlert = keyof SocAlert>(
    q: string,
    query?: SocAlertQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<SocAlert, SocAlertRelations, E, F>>> {
    return this.engine.page('GET', '/v1/soc', 'SocAlert', { ...query, q }, options)
  }

  /** One SocAlert by its id. */
  get<E extends keyof SocAlertRelations = never, F extends keyof SocAlert = keyof SocAlert, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<SocAlert, SocAlertRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/soc/{id}', 'SocAlert', { id, query, options })
  }

  /**
   * Creates one SocAlert, which must keep these rules:
   *
   * - status resolved needs a verdict other than undetermined.
   * - status escalated needs an investigationId.
   * - verdict duplicate needs duplicateOfId.
   * - duplicateOfId never leads back to the alert itself.
   * - lastSeenAt is not before detectedAt.
   * - detectedAt is at most five minutes in the future.
   * - assigneeId is present from in_progress on; where it is empty the server sets the caller.
   * - A sub-technique in mitreTechniques stands for its parent as well; the parent is not listed
   *   beside it.
   * - An alert of a closed investigation is resolved or suppressed.
   */
  create(body: SocAlertCreate, options?: CallOptions): Call<SocAlert> {
    return this.engine.record('POST', '/v1/soc', 'SocAlert', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: SocAlertUpdate, options?: CallOptions): Call<SocAlert> {
    return this.engine.record('PATCH', '/v1/soc/{id}', 'SocAlert', { id, body, options })
  }

  /** Deletes one SocAlert; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/soc/{id}', { id, options })
  }
}

/**
 * A case led by an analyst that gathers alerts, findings and actions until a conclusion is reached.
 */
export class SocInvestigationsService extends Service {
  /** One page of SocInvestigations, the newest first. */
  list<E extends keyof SocInvestigationRelations = never, F extends keyof SocInvestigation = keyof SocInvestigation>(
    query?: SocInvestigationQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<SocInvestigation, SocInvestigationRelations, E, F>>> {
    return this.engine.page('GET', '/v1/soc/investigations', 'SocInvestigation', query, options)
  }

  /** All SocInvestigations, no page before it is needed. */
  iterate<E extends keyof SocInvestigationRelations = never, F extends keyof SocInvestigation = keyof SocInvestigation>(
    query?: SocInvestigationQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<SocInvestigation, SocInvestigationRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/soc/investigations', 'SocInvestigation', query, options)
  }

  /** One page of the SocInvestigations in which every word of `q` is found. */
  search<E extends keyof SocInvestigationRelations = never, F extends keyof SocInvestigation = keyof SocInvestigation>(
    q: string,
    query?: SocInvestigationQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<SocInvestigation, SocInvestigationRelations, E, F>>> {
    return this.engine.page('GET', '/v1/soc/investigations', 'SocInvestigation', { ...query, q }, options)
  }

  /** One SocInvestigation by its id. */
  get<
    E extends keyof SocInvestigationRelations = never,
    F extends keyof SocInvestigation = keyof SocInvestigation,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<SocInvestigation, SocInvestigationRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/soc/investigations/{id}', 'SocInvestigation', { id, query, options })
  }

  /**
   * Creates one SocInvestigation, which must keep these rules:
   *
   * - leadId is present from in_progress on.
   * - status resolved needs outcome.
   * - status resolved with outcome true_positive needs rootCause as well.
   * - status closed is refused while an alert of the investigation is not resolved or suppressed.
   * - Entries of timeline are kept in order of occurredAt and are at most five minutes in the
   *   future.
   * - dueAt is after the time of creation.
   */
  create(body: SocInvestigationCreate, options?: CallOptions): Call<SocInvestigation> {
    return this.engine.record('POST', '/v1/soc/investigations', 'SocInvestigation', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: SocInvestigationUpdate, options?: CallOptions): Call<SocInvestigation> {
    return this.engine.record('PATCH', '/v1/soc/investigations/{id}', 'SocInvestigation', { id, body, options })
  }

  /** Deletes one SocInvestigation; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/soc/investigations/{id}', { id, options })
  }
}

/** A repeatable response procedure whose steps are done by people, by connectors or by both. */
export class SocPlaybooksService extends Service {
  /** One page of SocPlaybooks, the newest first. */
  list<E extends keyof SocPlaybookRelations = never, F extends keyof SocPlaybook = keyof SocPlaybook>(
    query?: SocPlaybookQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<SocPlaybook, SocPlaybookRelations, E, F>>> {
    return this.engine.page('GET', '/v1/soc/playbooks', 'SocPlaybook', query, options)
  }

  /** All SocPlaybooks, no page before it is needed. */
  iterate<E extends keyof SocPlaybookRelations = never, F extends keyof SocPlaybook = keyof SocPlaybook>(
    query?: SocPlaybookQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<SocPlaybook, SocPlaybookRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/soc/playbooks', 'SocPlaybook', query, options)
  }

  /** One page of the SocPlaybooks in which every word of `q` is found. */
  search<E extends keyof SocPlaybookRelations = never, F extends keyof SocPlaybook = keyof SocPlaybook>(
    q: string,
    query?: SocPlaybookQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<SocPlaybook, SocPlaybookRelations, E, F>>> {
    return this.engine.page('GET', '/v1/soc/playbooks', 'SocPlaybook', { ...query, q }, options)
  }

  /** One SocPlaybook by its id. */
  get<
    E extends keyof SocPlaybookRelations = never,
    F extends keyof SocPlaybook = keyof SocPlaybook,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<SocPlaybook, SocPlaybookRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/soc/playbooks/{id}', 'SocPlaybook', { id, query, options })
  }

  /**
   * Creates one SocPlaybook, which must keep these rules:
   *
   * - A change of steps to an active playbook raises revision: the server makes the next minor one
   *   unless the client sends a higher one.
   * - Keys of steps are unique.
   * - workflowStart, onSuccess, onFailure and nextSteps name existing steps.
   * - Every step can be reached from workflowStart.
   * - At least one step of type end can be reached from each step.
   * - Steps of type action name a connectorId and a command; condition steps name a condition;
   *   steps of type playbook name a playbookId.
   * - The playbookId of a step does not lead back to the playbook itself.
   * - isAutoExecuted true needs at least one entry in triggerConditions.
   * - isAutoExecuted true needs status active.
   * - Every connectorId used in steps is also in requiredConnectorIds.
   */
  create(body: SocPlaybookCreate, options?: CallOptions): Call<SocPlaybook> {
    return this.engine.record('POST', '/v1/soc/playbooks', 'SocPlaybook', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: SocPlaybookUpdate, options?: CallOptions): Call<SocPlaybook> {
    return this.engine.record('PATCH', '/v1/soc/playbooks/{id}', 'SocPlaybook', { id, body, options })
  }

  /** Deletes one SocPlaybook; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/soc/playbooks/{id}', { id, options })
  }
}
