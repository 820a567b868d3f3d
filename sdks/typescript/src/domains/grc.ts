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
import type { Account } from './customer.js'
import type { DataSource } from './datasources.js'
import type { Group } from './groups.js'
import type { Document, KnowledgeEntity } from './knowledge.js'
import type { Person } from './people.js'
import type { RiskItem } from './risk.js'
import type { SocInvestigation } from './soc.js'
import type { StorageObject } from './storage.js'

/** Known values of `category` of GrcFramework. */
export type GrcFrameworkCategory =
  | 'security'
  | 'privacy'
  | 'resilience'
  | 'quality'
  | 'financial_reporting'
  | 'ai_governance'
  | 'industry'
  | 'environmental'
  | 'internal'

/** Known values of `status` of GrcFramework. */
export type GrcFrameworkStatus = 'draft' | 'active' | 'retired'

/** Known values of `certificationStatus` of GrcFramework. */
export type GrcFrameworkCertificationStatus =
  | 'not_pursued'
  | 'preparing'
  | 'in_audit'
  | 'certified'
  | 'attested'
  | 'lapsed'

/** A law, standard or catalog the organization measures itself against, in one edition. */
export interface GrcFramework extends Entity {
  /** Full name of the framework. */
  name: string
  /** Stable short name for addresses and queries, such as iso-27001-2022. */
  slug: string
  /** Usual abbreviation. */
  shortName: string | null
  /** Edition or version as its publisher counts. */
  edition: string | null
  /** Subject and reach of the framework. */
  description: string | null
  /** Field the framework belongs to. */
  category: Open<GrcFrameworkCategory>
  /** Body that issues it. */
  publisher: string | null
  /** Whether the organization works with it. */
  status: Open<GrcFrameworkStatus>
  /** The framework binds by law or contract. */
  isMandatory: boolean
  /** Countries it applies in; all, where empty. */
  jurisdictions: string[] | null
  /** Sectors it is made for. */
  industries: string[] | null
  /** Day it came into force. */
  effectiveDate: string | null
  /** Day it is superseded. */
  retirementDate: string | null
  /** Earlier edition this one replaces. */
  supersedesId: string | null
  /** Person who leads the programme for it. */
  ownerId: string | null
  /** Units, sites and systems the assessment covers. */
  scopeStatement: string | null
  /** Standing towards an external auditor. */
  certificationStatus: Open<GrcFrameworkCertificationStatus>
  /** Last day of a certificate or report period. */
  certifiedUntilDate: string | null
  /** Certification body or audit firm. */
  auditorName: string | null
  /** Day the next external audit starts. */
  nextAuditDate: string | null
  /** Address of the OSCAL catalog or the official text. */
  catalogUrl: string | null
  /** Controls in scope. */
  controlCount: number
  /** Controls in place. */
  implementedControlCount: number
  /** Share of controls in place. */
  compliancePercent: number
}

/** What `expand` adds to GrcFrameworks. */
export interface GrcFrameworkRelations {
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=supersedes`. */
  supersedes: GrcFramework | null
  /** Only with `expand=controls`. */
  controls: GrcControl[]
}

/** What a client gives to create a GrcFramework. */
export interface GrcFrameworkCreate extends EntityInput {
  /** Full name of the framework. */
  name: string
  /** Stable short name for addresses and queries, such as iso-27001-2022. */
  slug: string
  /** Usual abbreviation. */
  shortName?: string | null
  /** Edition or version as its publisher counts. */
  edition?: string | null
  /** Subject and reach of the framework. */
  description?: string | null
  /** Field the framework belongs to. */
  category?: GrcFrameworkCategory
  /** Body that issues it. */
  publisher?: string | null
  /** Whether the organization works with it. */
  status?: GrcFrameworkStatus
  /** The framework binds by law or contract. */
  isMandatory?: boolean
  /** Countries it applies in; all, where empty. */
  jurisdictions?: string[] | null
  /** Sectors it is made for. */
  industries?: string[] | null
  /** Day it came into force. */
  effectiveDate?: string | null
  /** Day it is superseded. */
  retirementDate?: string | null
  /** Earlier edition this one replaces. */
  supersedesId?: string | null
  /** Person who leads the programme for it. */
  ownerId?: string | null
  /** Units, sites and systems the assessment covers. */
  scopeStatement?: string | null
  /** Standing towards an external auditor. */
  certificationStatus?: GrcFrameworkCertificationStatus
  /** Last day of a certificate or report period. */
  certifiedUntilDate?: string | null
  /** Certification body or audit firm. */
  auditorName?: string | null
  /** Day the next external audit starts. */
  nextAuditDate?: string | null
  /** Address of the OSCAL catalog or the official text. */
  catalogUrl?: string | null
}

/** The fields of a GrcFramework to change; null clears an optional one. */
export type GrcFrameworkUpdate = Partial<Omit<GrcFrameworkCreate, 'slug'>>

/** What lists of GrcFrameworks are filtered by. */
export interface GrcFrameworkFilters extends EntityFilters {
  name?: OneOrMore<string>
  slug?: OneOrMore<string>
  shortName?: OneOrMore<string>
  edition?: OneOrMore<string>
  description?: OneOrMore<string>
  category?: OneOrMore<GrcFrameworkCategory>
  publisher?: OneOrMore<string>
  status?: OneOrMore<GrcFrameworkStatus>
  isMandatory?: OneOrMore<boolean>
  jurisdictions?: OneOrMore<string>
  industries?: OneOrMore<string>
  effectiveDate?: Comparison<string>
  retirementDate?: Comparison<string>
  supersedesId?: OneOrMore<string>
  ownerId?: OneOrMore<string>
  scopeStatement?: OneOrMore<string>
  certificationStatus?: OneOrMore<GrcFrameworkCertificationStatus>
  certifiedUntilDate?: Comparison<string>
  auditorName?: OneOrMore<string>
  nextAuditDate?: Comparison<string>
  catalogUrl?: OneOrMore<string>
}

/** What lists of GrcFrameworks can be asked. */
export type GrcFrameworkQuery<E = never, F = never> = Listing<
  GrcFrameworkFilters,
  'tags' | 'jurisdictions' | 'industries',
  E,
  F
>

/** Known values of `csfFunction` of GrcControl. */
export type GrcControlCsfFunction = 'govern' | 'identify' | 'protect' | 'detect' | 'respond' | 'recover'

/** Known values of `controlType` of GrcControl. */
export type GrcControlControlType =
  | 'preventive'
  | 'detective'
  | 'corrective'
  | 'deterrent'
  | 'compensating'
  | 'directive'
  | 'recovery'

/** Known values of `automation` of GrcControl. */
export type GrcControlAutomation = 'manual' | 'semi_automated' | 'automated'

/** Known values of `implementationStatus` of GrcControl. */
export type GrcControlImplementationStatus = 'planned' | 'partial' | 'implemented' | 'alternative' | 'not_applicable'

/** Known values of `maturity` of GrcControl. */
export type GrcControlMaturity = 'initial' | 'repeatable' | 'defined' | 'managed' | 'optimizing'

/** Known values of `effectiveness` of GrcControl. */
export type GrcControlEffectiveness = 'not_tested' | 'effective' | 'partially_effective' | 'ineffective'

/** Known values of `testFrequency` of GrcControl. */
export type GrcControlTestFrequency = 'continuous' | 'monthly' | 'quarterly' | 'semi_annual' | 'annual' | 'biennial'

/** One control of a framework, how it is implemented, how mature it is and whether it works. */
export interface GrcControl extends Entity {
  /** Framework the control belongs to. */
  frameworkId: string
  /** Number within the framework, such as A.5.15 or PR.AA-05. */
  controlRef: string
  /** Title of the control. */
  name: string
  /** Requirement in full. */
  description: string | null
  /** What the control is to achieve. */
  objective: string | null
  /** Family, clause or theme. */
  category: string | null
  /** Function in NIST CSF 2.0 the control serves. */
  csfFunction: Open<GrcControlCsfFunction> | null
  /** Control this one enhances or details. */
  parentControlId: string | null
  /** What the control does about a risk. */
  controlType: Open<GrcControlControlType> | null
  /** How the control is carried out. */
  automation: Open<GrcControlAutomation>
  /** The control is in the statement of applicability. */
  isApplicable: boolean
  /** Why the control is included or left out. */
  applicabilityReason: string | null
  /** How far the control is in place, in OSCAL's terms. */
  implementationStatus: Open<GrcControlImplementationStatus>
  /** How the organization carries the control out. */
  implementationNarrative: string | null
  /** Maturity level from 1 to 5. */
  maturity: Open<GrcControlMaturity> | null
  /** Result of the latest test. */
  effectiveness: Open<GrcControlEffectiveness>
  /** Person accountable for the control. */
  ownerId: string | null
  /** Group that carries it out. */
  operatorGroupId: string | null
  /** How often the control is tested. */
  testFrequency: Open<GrcControlTestFrequency> | null
  /** Time of the latest test. */
  lastTestedAt: Date | null
  /** Day the next test is due. */
  nextReviewDate: string | null
  /** Controls of other frameworks that ask for the same. */
  mappedControlIds: string[] | null
  /** Policies and procedures that lay the control down. */
  documentIds: string[] | null
  /** Valid pieces of evidence. */
  evidenceCount: number
}

/** What `expand` adds to GrcControls. */
export interface GrcControlRelations {
  /** Only with `expand=framework`. */
  framework: GrcFramework | null
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=operatorGroup`. */
  operatorGroup: Group | null
  /** Only with `expand=parent`. */
  parent: GrcControl | null
  /** Only with `expand=mappedControls`. */
  mappedControls: GrcControl[]
  /** Only with `expand=documents`. */
  documents: Document[]
  /** Only with `expand=evidence`. */
  evidence: GrcEvidence[]
  /** Only with `expand=risks`. */
  risks: GrcRisk[]
}

/** What a client gives to create a GrcControl. */
export interface GrcControlCreate extends EntityInput {
  /** Framework the control belongs to. */
  frameworkId: string
  /** Number within the framework, such as A.5.15 or PR.AA-05. */
  controlRef: string
  /** Title of the control. */
  name: string
  /** Requirement in full. */
  description?: string | null
  /** What the control is to achieve. */
  objective?: string | null
  /** Family, clause or theme. */
  category?: string | null
  /** Function in NIST CSF 2.0 the control serves. */
  csfFunction?: GrcControlCsfFunction | null
  /** Control this one enhances or details. */
  parentControlId?: string | null
  /** What the control does about a risk. */
  controlType?: GrcControlControlType | null
  /** How the control is carried out. */
  automation?: GrcControlAutomation
  /** The control is in the statement of applicability. */
  isApplicable?: boolean
  /** Why the control is included or left out. */
  applicabilityReason?: string | null
  /** How far the control is in place, in OSCAL's terms. */
  implementationStatus?: GrcControlImplementationStatus
  /** How the organization carries the control out. */
  implementationNarrative?: string | null
  /** Maturity level from 1 to 5. */
  maturity?: GrcControlMaturity | null
  /** Result of the latest test. */
  effectiveness?: GrcControlEffectiveness
  /** Person accountable for the control. */
  ownerId?: string | null
  /** Group that carries it out. */
  operatorGroupId?: string | null
  /** How often the control is tested. */
  testFrequency?: GrcControlTestFrequency | null
  /** Time of the latest test. */
  lastTestedAt?: Time | null
  /** Day the next test is due. */
  nextReviewDate?: string | null
  /** Controls of other frameworks that ask for the same. */
  mappedControlIds?: string[] | null
  /** Policies and procedures that lay the control down. */
  documentIds?: string[] | null
}

/** The fields of a GrcControl to change; null clears an optional one. */
export type GrcControlUpdate = Partial<Omit<GrcControlCreate, 'frameworkId' | 'controlRef'>>

/** What lists of GrcControls are filtered by. */
export interface GrcControlFilters extends EntityFilters {
  frameworkId?: OneOrMore<string>
  controlRef?: OneOrMore<string>
  name?: OneOrMore<string>
  description?: OneOrMore<string>
  objective?: OneOrMore<string>
  category?: OneOrMore<string>
  csfFunction?: OneOrMore<GrcControlCsfFunction>
  parentControlId?: OneOrMore<string>
  controlType?: OneOrMore<GrcControlControlType>
  automation?: OneOrMore<GrcControlAutomation>
  isApplicable?: OneOrMore<boolean>
  applicabilityReason?: OneOrMore<string>
  implementationStatus?: OneOrMore<GrcControlImplementationStatus>
  implementationNarrative?: OneOrMore<string>
  maturity?: OneOrMore<GrcControlMaturity>
  effectiveness?: OneOrMore<GrcControlEffectiveness>
  ownerId?: OneOrMore<string>
  operatorGroupId?: OneOrMore<string>
  testFrequency?: OneOrMore<GrcControlTestFrequency>
  lastTestedAt?: Comparison<Time>
  nextReviewDate?: Comparison<string>
  mappedControlIds?: OneOrMore<string>
  documentIds?: OneOrMore<string>
}

/** What lists of GrcControls can be asked. */
export type GrcControlQuery<E = never, F = never> = Listing<
  GrcControlFilters,
  'tags' | 'mappedControlIds' | 'documentIds',
  E,
  F
>

/** Known values of `evidenceType` of GrcEvidence. */
export type GrcEvidenceEvidenceType =
  | 'document'
  | 'policy'
  | 'screenshot'
  | 'configuration_export'
  | 'log_extract'
  | 'report'
  | 'ticket'
  | 'interview_record'
  | 'attestation'
  | 'test_result'
  | 'training_record'
  | 'contract'
  | 'source_code'

/** Known values of `collectionMethod` of GrcEvidence. */
export type GrcEvidenceCollectionMethod =
  | 'examine'
  | 'interview'
  | 'test'
  | 'observation'
  | 'automated_collection'
  | 'self_attestation'

/** Known values of `status` of GrcEvidence. */
export type GrcEvidenceStatus = 'draft' | 'submitted' | 'accepted' | 'rejected' | 'expired'

/** Known values of `assessmentResult` of GrcEvidence. */
export type GrcEvidenceAssessmentResult = 'not_assessed' | 'satisfied' | 'not_satisfied'

/** Known values of `classification` of GrcEvidence. */
export type GrcEvidenceClassification = 'public' | 'internal' | 'confidential' | 'restricted'

/** A piece of proof that one or more controls were carried out in a stated period. */
export interface GrcEvidence extends Entity {
  /** Short name of the evidence. */
  name: string
  /** What it shows. */
  description: string | null
  /** Controls it supports. */
  controlIds: string[]
  /** Form of the evidence. */
  evidenceType: Open<GrcEvidenceEvidenceType>
  /** How it was obtained, after NIST SP 800-53A. */
  collectionMethod: Open<GrcEvidenceCollectionMethod>
  /** State of the review. */
  status: Open<GrcEvidenceStatus>
  /** Document that is the evidence. */
  documentId: string | null
  /** File that is the evidence. */
  storageObjectId: string | null
  /** Address of the evidence in another system. */
  sourceUrl: string | null
  /** Record that is the evidence, such as a ticket or an approval request. */
  sourceEntityId: string | null
  /** Data source of an automated collection. */
  dataSourceId: string | null
  /** Digest of the content, to show it was not changed. */
  contentSha256: string | null
  /** First day it speaks for. */
  periodStartDate: string
  /** Last day it speaks for; the first day, where empty. */
  periodEndDate: string | null
  /** Day after which it no longer counts. */
  validUntilDate: string | null
  /** Time of collection; the time of creation where not given. */
  collectedAt: Date | null
  /** Person who collected it. */
  collectedById: string | null
  /** Person who judged it. */
  reviewedById: string | null
  /** Time of that judgement. */
  reviewedAt: Date | null
  /** Remark of the reviewer. */
  reviewNote: string | null
  /** External auditor who looked at it. */
  assessorName: string | null
  /** Auditor's finding, in OSCAL's terms. */
  assessmentResult: Open<GrcEvidenceAssessmentResult>
  /** Who may see it. */
  classification: Open<GrcEvidenceClassification>
}

/** What `expand` adds to GrcEvidence. */
export interface GrcEvidenceRelations {
  /** Only with `expand=controls`. */
  controls: GrcControl[]
  /** Only with `expand=document`. */
  document: Document | null
  /** Only with `expand=storageObject`. */
  storageObject: StorageObject | null
  /** Only with `expand=dataSource`. */
  dataSource: DataSource | null
  /** Only with `expand=collectedBy`. */
  collectedBy: Person | null
  /** Only with `expand=reviewedBy`. */
  reviewedBy: Person | null
}

/** What a client gives to create a GrcEvidence. */
export interface GrcEvidenceCreate extends EntityInput {
  /** Short name of the evidence. */
  name: string
  /** What it shows. */
  description?: string | null
  /** Controls it supports. */
  controlIds: string[]
  /** Form of the evidence. */
  evidenceType: GrcEvidenceEvidenceType
  /** How it was obtained, after NIST SP 800-53A. */
  collectionMethod?: GrcEvidenceCollectionMethod
  /** State of the review. */
  status?: GrcEvidenceStatus
  /** Document that is the evidence. */
  documentId?: string | null
  /** File that is the evidence. */
  storageObjectId?: string | null
  /** Address of the evidence in another system. */
  sourceUrl?: string | null
  /** Record that is the evidence, such as a ticket or an approval request. */
  sourceEntityId?: string | null
  /** Data source of an automated collection. */
  dataSourceId?: string | null
  /** Digest of the content, to show it was not changed. */
  contentSha256?: string | null
  /** First day it speaks for. */
  periodStartDate: string
  /** Last day it speaks for; the first day, where empty. */
  periodEndDate?: string | null
  /** Day after which it no longer counts. */
  validUntilDate?: string | null
  /** Time of collection; the time of creation where not given. */
  collectedAt?: Time | null
  /** Person who collected it. */
  collectedById?: string | null
  /** Remark of the reviewer. */
  reviewNote?: string | null
  /** External auditor who looked at it. */
  assessorName?: string | null
  /** Auditor's finding, in OSCAL's terms. */
  assessmentResult?: GrcEvidenceAssessmentResult
  /** Who may see it. */
  classification?: GrcEvidenceClassification
}

/** The fields of a GrcEvidence to change; null clears an optional one. */
export type GrcEvidenceUpdate = Partial<GrcEvidenceCreate>

/** What lists of GrcEvidence are filtered by. */
export interface GrcEvidenceFilters extends EntityFilters {
  name?: OneOrMore<string>
  description?: OneOrMore<string>
  controlIds?: OneOrMore<string>
  evidenceType?: OneOrMore<GrcEvidenceEvidenceType>
  collectionMethod?: OneOrMore<GrcEvidenceCollectionMethod>
  status?: OneOrMore<GrcEvidenceStatus>
  documentId?: OneOrMore<string>
  storageObjectId?: OneOrMore<string>
  sourceUrl?: OneOrMore<string>
  sourceEntityId?: OneOrMore<string>
  dataSourceId?: OneOrMore<string>
  contentSha256?: OneOrMore<string>
  periodStartDate?: Comparison<string>
  periodEndDate?: Comparison<string>
  validUntilDate?: Comparison<string>
  collectedAt?: Comparison<Time>
  collectedById?: OneOrMore<string>
  reviewedById?: OneOrMore<string>
  reviewedAt?: Comparison<Time>
  reviewNote?: OneOrMore<string>
  assessorName?: OneOrMore<string>
  assessmentResult?: OneOrMore<GrcEvidenceAssessmentResult>
  classification?: OneOrMore<GrcEvidenceClassification>
}

/** What lists of GrcEvidence can be asked. */
export type GrcEvidenceQuery<E = never, F = never> = Listing<GrcEvidenceFilters, 'tags' | 'controlIds', E, F>

/** Known values of `category` of GrcIncident. */
export type GrcIncidentCategory =
  | 'data_breach'
  | 'unauthorized_access'
  | 'malware'
  | 'ransomware'
  | 'phishing'
  | 'denial_of_service'
  | 'insider_misuse'
  | 'lost_or_stolen_device'
  | 'misconfiguration'
  | 'third_party'
  | 'fraud'
  | 'outage'
  | 'physical'
  | 'policy_violation'
  | 'regulatory_breach'

/** Known values of `severity` of GrcIncident. */
export type GrcIncidentSeverity = 'critical' | 'high' | 'medium' | 'low'

/** Known values of `status` of GrcIncident. */
export type GrcIncidentStatus =
  | 'reported'
  | 'triaged'
  | 'contained'
  | 'eradicated'
  | 'recovered'
  | 'closed'
  | 'dismissed'

/**
 * A security, privacy or compliance incident from detection to lessons learned, with its duties to
 * notify.
 */
export interface GrcIncident extends Entity {
  /** Number for people to quote. */
  incidentNumber: string
  /** Short title. */
  title: string
  /** What happened, as far as known. */
  description: string | null
  /** Kind of incident. */
  category: Open<GrcIncidentCategory>
  /** Harm done or threatened. */
  severity: Open<GrcIncidentSeverity>
  /** Phase after NIST SP 800-61; dismissed is a false alarm. */
  status: Open<GrcIncidentStatus>
  /** Incident manager. */
  ownerId: string | null
  /** Person who reported it. */
  reporterId: string | null
  /** Time the incident began, as far as known. */
  occurredAt: Date | null
  /** Time the organization became aware. */
  detectedAt: Date
  /** End of the spread. */
  containedAt: Date | null
  /** End of the handling. */
  closedAt: Date | null
  /** Assets, cloud resources and technology hit. */
  affectedAssetIds: string[] | null
  /** Customers hit. */
  affectedAccountIds: string[] | null
  /** Investigations rolled up into the incident. */
  investigationIds: string[] | null
  /** Risks of the register that came true. */
  realizedRiskIds: string[] | null
  /** Controls that did not hold. */
  failedControlIds: string[] | null
  /** Personal data was lost, seen or changed. */
  isPersonalDataAffected: boolean
  /** People or records touched. */
  affectedRecordCount: number | null
  /** Latest time to tell the authority. */
  notificationDueAt: Date | null
  /** Time the authority was told. */
  regulatorNotifiedAt: Date | null
  /** Cause found in the review. */
  rootCause: string | null
  /** What is to change. */
  lessonsLearned: string | null
  /** Direct loss and cost of the response. In minor units of the currency, such as cents. */
  lossAmount: number | null
  /** Currency of lossAmount. */
  currency: string | null
}

/** What `expand` adds to GrcIncidents. */
export interface GrcIncidentRelations {
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=reporter`. */
  reporter: Person | null
  /** Only with `expand=investigations`. */
  investigations: SocInvestigation[]
  /** Only with `expand=realizedRisks`. */
  realizedRisks: GrcRisk[]
  /** Only with `expand=failedControls`. */
  failedControls: GrcControl[]
  /** Only with `expand=affectedAccounts`. */
  affectedAccounts: Account[]
}

/** What a client gives to create a GrcIncident. */
export interface GrcIncidentCreate extends EntityInput {
  /** Short title. */
  title: string
  /** What happened, as far as known. */
  description?: string | null
  /** Kind of incident. */
  category: GrcIncidentCategory
  /** Harm done or threatened. */
  severity: GrcIncidentSeverity
  /** Phase after NIST SP 800-61; dismissed is a false alarm. */
  status?: GrcIncidentStatus
  /** Incident manager. */
  ownerId?: string | null
  /** Person who reported it. */
  reporterId?: string | null
  /** Time the incident began, as far as known. */
  occurredAt?: Time | null
  /** Time the organization became aware. */
  detectedAt: Time
  /** Assets, cloud resources and technology hit. */
  affectedAssetIds?: string[] | null
  /** Customers hit. */
  affectedAccountIds?: string[] | null
  /** Investigations rolled up into the incident. */
  investigationIds?: string[] | null
  /** Risks of the register that came true. */
  realizedRiskIds?: string[] | null
  /** Controls that did not hold. */
  failedControlIds?: string[] | null
  /** Personal data was lost, seen or changed. */
  isPersonalDataAffected?: boolean
  /** People or records touched. */
  affectedRecordCount?: number | null
  /** Time the authority was told. */
  regulatorNotifiedAt?: Time | null
  /** Cause found in the review. */
  rootCause?: string | null
  /** What is to change. */
  lessonsLearned?: string | null
  /** Direct loss and cost of the response. In minor units of the currency, such as cents. */
  lossAmount?: number | null
  /** Currency of lossAmount. */
  currency?: string | null
}

/** The fields of a GrcIncident to change; null clears an optional one. */
export type GrcIncidentUpdate = Partial<GrcIncidentCreate>

/** What lists of GrcIncidents are filtered by. */
export interface GrcIncidentFilters extends EntityFilters {
  incidentNumber?: OneOrMore<string>
  title?: OneOrMore<string>
  description?: OneOrMore<string>
  category?: OneOrMore<GrcIncidentCategory>
  severity?: OneOrMore<GrcIncidentSeverity>
  status?: OneOrMore<GrcIncidentStatus>
  ownerId?: OneOrMore<string>
  reporterId?: OneOrMore<string>
  occurredAt?: Comparison<Time>
  detectedAt?: Comparison<Time>
  containedAt?: Comparison<Time>
  closedAt?: Comparison<Time>
  affectedAssetIds?: OneOrMore<string>
  affectedAccountIds?: OneOrMore<string>
  investigationIds?: OneOrMore<string>
  realizedRiskIds?: OneOrMore<string>
  failedControlIds?: OneOrMore<string>
  isPersonalDataAffected?: OneOrMore<boolean>
  affectedRecordCount?: Comparison<number>
  notificationDueAt?: Comparison<Time>
  regulatorNotifiedAt?: Comparison<Time>
  rootCause?: OneOrMore<string>
  lessonsLearned?: OneOrMore<string>
  lossAmount?: Comparison<number>
  currency?: OneOrMore<string>
}

/** What lists of GrcIncidents can be asked. */
export type GrcIncidentQuery<E = never, F = never> = Listing<
  GrcIncidentFilters,
  'tags' | 'affectedAssetIds' | 'affectedAccountIds' | 'investigationIds' | 'realizedRiskIds' | 'failedControlIds',
  E,
  F
>

/** Known values of `category` of GrcRisk. */
export type GrcRiskCategory =
  | 'strategic'
  | 'financial'
  | 'operational'
  | 'compliance'
  | 'legal'
  | 'cybersecurity'
  | 'privacy'
  | 'third_party'
  | 'technology'
  | 'people'
  | 'reputational'
  | 'environmental'
  | 'ai'

/** Known values of `threatSource` of GrcRisk. */
export type GrcRiskThreatSource = 'adversarial' | 'accidental' | 'structural' | 'environmental'

/** Known values of `status` of GrcRisk. */
export type GrcRiskStatus = 'identified' | 'assessed' | 'in_treatment' | 'accepted' | 'monitored' | 'closed'

/** Known values of `treatment` of GrcRisk. */
export type GrcRiskTreatment = 'mitigate' | 'accept' | 'transfer' | 'avoid'

/**
 * An entry of the enterprise risk register, rated before and after controls, with its treatment and
 * its acceptance.
 */
export interface GrcRisk extends Entity {
  /** Number for people to quote. */
  riskNumber: string
  /** Short title of the risk scenario. */
  title: string
  /** Cause, event and consequence. */
  description: string | null
  /** Area of the register. */
  category: Open<GrcRiskCategory>
  /** Origin of the threat, after NIST SP 800-30. */
  threatSource: Open<GrcRiskThreatSource> | null
  /** State in the risk process. */
  status: Open<GrcRiskStatus>
  /** Person accountable for the risk. */
  ownerId: string
  /** Likelihood before controls, 1 rare to 5 almost certain. */
  inherentLikelihood: number
  /** Impact before controls, 1 negligible to 5 severe. */
  inherentImpact: number
  /** Rating before controls. */
  inherentRating: number
  /** Likelihood with controls. */
  residualLikelihood: number | null
  /** Impact with controls. */
  residualImpact: number | null
  /** Rating with controls. */
  residualRating: number | null
  /** Highest rating within the risk appetite. */
  targetRating: number | null
  /** Chosen way to deal with the risk. */
  treatment: Open<GrcRiskTreatment> | null
  /** Measures with dates and people. */
  treatmentPlan: string | null
  /** Day the measures are to be in place. */
  treatmentDueDate: string | null
  /** Controls that bring the rating down. */
  mitigatingControlIds: string[] | null
  /** Assets at stake. */
  assetIds: string[] | null
  /** Actors known to pose the threat. */
  threatActorIds: string[] | null
  /** Expected loss in a year, after FAIR. In minor units of the currency, such as cents. */
  annualLossExpectancy: number | null
  /** Currency of annualLossExpectancy. */
  currency: string | null
  /** Person who accepted the risk. */
  acceptedById: string | null
  /** Day an acceptance ends. */
  acceptedUntilDate: string | null
  /** Day the risk is to be looked at again. */
  nextReviewDate: string | null
}

/** What `expand` adds to GrcRisks. */
export interface GrcRiskRelations {
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=acceptedBy`. */
  acceptedBy: Person | null
  /** Only with `expand=mitigatingControls`. */
  mitigatingControls: GrcControl[]
  /** Only with `expand=threatActors`. */
  threatActors: KnowledgeEntity[]
  /** Only with `expand=riskItems`. */
  riskItems: RiskItem[]
  /** Only with `expand=incidents`. */
  incidents: GrcIncident[]
}

/** What a client gives to create a GrcRisk. */
export interface GrcRiskCreate extends EntityInput {
  /** Short title of the risk scenario. */
  title: string
  /** Cause, event and consequence. */
  description?: string | null
  /** Area of the register. */
  category: GrcRiskCategory
  /** Origin of the threat, after NIST SP 800-30. */
  threatSource?: GrcRiskThreatSource | null
  /** State in the risk process. */
  status?: GrcRiskStatus
  /** Person accountable for the risk. */
  ownerId: string
  /** Likelihood before controls, 1 rare to 5 almost certain. */
  inherentLikelihood: number
  /** Impact before controls, 1 negligible to 5 severe. */
  inherentImpact: number
  /** Likelihood with controls. */
  residualLikelihood?: number | null
  /** Impact with controls. */
  residualImpact?: number | null
  /** Highest rating within the risk appetite. */
  targetRating?: number | null
  /** Chosen way to deal with the risk. */
  treatment?: GrcRiskTreatment | null
  /** Measures with dates and people. */
  treatmentPlan?: string | null
  /** Day the measures are to be in place. */
  treatmentDueDate?: string | null
  /** Controls that bring the rating down. */
  mitigatingControlIds?: string[] | null
  /** Assets at stake. */
  assetIds?: string[] | null
  /** Actors known to pose the threat. */
  threatActorIds?: string[] | null
  /** Expected loss in a year, after FAIR. In minor units of the currency, such as cents. */
  annualLossExpectancy?: number | null
  /** Currency of annualLossExpectancy. */
  currency?: string | null
  /** Day an acceptance ends. */
  acceptedUntilDate?: string | null
  /** Day the risk is to be looked at again. */
  nextReviewDate?: string | null
}

/** The fields of a GrcRisk to change; null clears an optional one. */
export type GrcRiskUpdate = Partial<GrcRiskCreate>

/** What lists of GrcRisks are filtered by. */
export interface GrcRiskFilters extends EntityFilters {
  riskNumber?: OneOrMore<string>
  title?: OneOrMore<string>
  description?: OneOrMore<string>
  category?: OneOrMore<GrcRiskCategory>
  threatSource?: OneOrMore<GrcRiskThreatSource>
  status?: OneOrMore<GrcRiskStatus>
  ownerId?: OneOrMore<string>
  inherentLikelihood?: Comparison<number>
  inherentImpact?: Comparison<number>
  inherentRating?: Comparison<number>
  residualLikelihood?: Comparison<number>
  residualImpact?: Comparison<number>
  residualRating?: Comparison<number>
  targetRating?: Comparison<number>
  treatment?: OneOrMore<GrcRiskTreatment>
  treatmentPlan?: OneOrMore<string>
  treatmentDueDate?: Comparison<string>
  mitigatingControlIds?: OneOrMore<string>
  assetIds?: OneOrMore<string>
  threatActorIds?: OneOrMore<string>
  annualLossExpectancy?: Comparison<number>
  currency?: OneOrMore<string>
  acceptedById?: OneOrMore<string>
  acceptedUntilDate?: Comparison<string>
  nextReviewDate?: Comparison<string>
}

/** What lists of GrcRisks can be asked. */
export type GrcRiskQuery<E = never, F = never> = Listing<
  GrcRiskFilters,
  'tags' | 'mitigatingControlIds' | 'assetIds' | 'threatActorIds',
  E,
  F
>

/**
 * The governance, risk and compliance programme with its frameworks, controls, evidence, incidents
 * and risk register.
 */
export class GrcService extends Service {
  /** One control of a framework, how it is implemented, how mature it is and whether it works. */
  readonly controls = new GrcControlsService(this.engine)

  /** A piece of proof that one or more controls were carried out in a stated period. */
  readonly evidence = new GrcEvidenceService(this.engine)

  /**
   * A security, privacy or compliance incident from detection to lessons learned, with its duties
   * to notify.
   */
  readonly incidents = new GrcIncidentsService(this.engine)

  /**
   * An entry of the enterprise risk register, rated before and after controls, with its treatment
   * and its acceptance.
   */
  readonly risks = new GrcRisksService(this.engine)

  /** One page of GrcFrameworks, the newest first. */
  list<E extends keyof GrcFrameworkRelations = never, F extends keyof GrcFramework = keyof GrcFramework>(
    query?: GrcFrameworkQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<GrcFramework, GrcFrameworkRelations, E, F>>> {
    return this.engine.page('GET', '/v1/grc', 'GrcFramework', query, options)
  }

  /** All GrcFrameworks, no page before it is needed. */
  iterate<E extends keyof GrcFrameworkRelations = never, F extends keyof GrcFramework = keyof GrcFramework>(
    query?: GrcFrameworkQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<GrcFramework, GrcFrameworkRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/grc', 'GrcFramework', query, options)
  }

  /** One page of the GrcFrameworks in which every word of `q` is found. */
  search<E extends keyof GrcFrameworkRelations = never, F extends keyof GrcFramework = keyof GrcFramework>(
    q: string,
    query?: GrcFrameworkQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<GrcFramework, GrcFrameworkRelations, E, F>>> {
    return this.engine.page('GET', '/v1/grc', 'GrcFramework', { ...query, q }, options)
  }

  /** One GrcFramework by its id. */
  get<
    E extends keyof GrcFrameworkRelations = never,
    F extends keyof GrcFramework = keyof GrcFramework,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<GrcFramework, GrcFrameworkRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/grc/{id}', 'GrcFramework', { id, query, options })
  }

  /**
   * Creates one GrcFramework, which must keep these rules:
   *
   * - retirementDate is after effectiveDate.
   * - certifiedUntilDate is present when certificationStatus is certified or attested.
   * - supersedesId never leads back to the framework itself.
   * - A framework that still has controls is retired rather than deleted.
   */
  create(body: GrcFrameworkCreate, options?: CallOptions): Call<GrcFramework> {
    return this.engine.record('POST', '/v1/grc', 'GrcFramework', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: GrcFrameworkUpdate, options?: CallOptions): Call<GrcFramework> {
    return this.engine.record('PATCH', '/v1/grc/{id}', 'GrcFramework', { id, body, options })
  }

  /** Deletes one GrcFramework; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/grc/{id}', { id, options })
  }
}

/** One control of a framework, how it is implemented, how mature it is and whether it works. */
export class GrcControlsService extends Service {
  /** One page of GrcControls, the newest first. */
  list<E extends keyof GrcControlRelations = never, F extends keyof GrcControl = keyof GrcControl>(
    query?: GrcControlQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<GrcControl, GrcControlRelations, E, F>>> {
    return this.engine.page('GET', '/v1/grc/controls', 'GrcControl', query, options)
  }

  /** All GrcControls, no page before it is needed. */
  iterate<E extends keyof GrcControlRelations = never, F extends keyof GrcControl = keyof GrcControl>(
    query?: GrcControlQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<GrcControl, GrcControlRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/grc/controls', 'GrcControl', query, options)
  }

  /** One page of the GrcControls in which every word of `q` is found. */
  search<E extends keyof GrcControlRelations = never, F extends keyof GrcControl = keyof GrcControl>(
    q: string,
    query?: GrcControlQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<GrcControl, GrcControlRelations, E, F>>> {
    return this.engine.page('GET', '/v1/grc/controls', 'GrcControl', { ...query, q }, options)
  }

  /** One GrcControl by its id. */
  get<
    E extends keyof GrcControlRelations = never,
    F extends keyof GrcControl = keyof GrcControl,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<GrcControl, GrcControlRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/grc/controls/{id}', 'GrcControl', { id, query, options })
  }

  /**
   * Creates one GrcControl, which must keep these rules:
   *
   * - applicabilityReason is present when isApplicable is false.
   * - implementationStatus is not_applicable when isApplicable is false.
   * - implementationStatus not_applicable goes only with isApplicable false.
   * - parentControlId belongs to the same framework.
   * - parentControlId never leads back to the control itself.
   * - mappedControlIds names controls of other frameworks only.
   * - A control is mapped to at most 200 others, those that name it included.
   * - effectiveness other than not_tested needs lastTestedAt.
   * - nextReviewDate is after the day of lastTestedAt.
   */
  create(body: GrcControlCreate, options?: CallOptions): Call<GrcControl> {
    return this.engine.record('POST', '/v1/grc/controls', 'GrcControl', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: GrcControlUpdate, options?: CallOptions): Call<GrcControl> {
    return this.engine.record('PATCH', '/v1/grc/controls/{id}', 'GrcControl', { id, body, options })
  }

  /** Deletes one GrcControl; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/grc/controls/{id}', { id, options })
  }
}

/** A piece of proof that one or more controls were carried out in a stated period. */
export class GrcEvidenceService extends Service {
  /** One page of GrcEvidence, the newest first. */
  list<E extends keyof GrcEvidenceRelations = never, F extends keyof GrcEvidence = keyof GrcEvidence>(
    query?: GrcEvidenceQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<GrcEvidence, GrcEvidenceRelations, E, F>>> {
    return this.engine.page('GET', '/v1/grc/evidence', 'GrcEvidence', query, options)
  }

  /** All GrcEvidence, no page before it is needed. */
  iterate<E extends keyof GrcEvidenceRelations = never, F extends keyof GrcEvidence = keyof GrcEvidence>(
    query?: GrcEvidenceQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<GrcEvidence, GrcEvidenceRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/grc/evidence', 'GrcEvidence', query, options)
  }

  /** One page of the GrcEvidence in which every word of `q` is found. */
  search<E extends keyof GrcEvidenceRelations = never, F extends keyof GrcEvidence = keyof GrcEvidence>(
    q: string,
    query?: GrcEvidenceQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<GrcEvidence, GrcEvidenceRelations, E, F>>> {
    return this.engine.page('GET', '/v1/grc/evidence', 'GrcEvidence', { ...query, q }, options)
  }

  /** One GrcEvidence by its id. */
  get<
    E extends keyof GrcEvidenceRelations = never,
    F extends keyof GrcEvidence = keyof GrcEvidence,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<GrcEvidence, GrcEvidenceRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/grc/evidence/{id}', 'GrcEvidence', { id, query, options })
  }

  /**
   * Creates one GrcEvidence, which must keep these rules:
   *
   * - At least one of documentId, storageObjectId, sourceUrl and sourceEntityId is present when
   *   status becomes submitted.
   * - periodEndDate is not before periodStartDate.
   * - validUntilDate is not before periodEndDate.
   * - The person who accepts or rejects is not the person in collectedById.
   * - reviewNote is present when status becomes rejected.
   * - Accepted evidence is changed in status, validUntilDate, assessorName and assessmentResult
   *   only.
   */
  create(body: GrcEvidenceCreate, options?: CallOptions): Call<GrcEvidence> {
    return this.engine.record('POST', '/v1/grc/evidence', 'GrcEvidence', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: GrcEvidenceUpdate, options?: CallOptions): Call<GrcEvidence> {
    return this.engine.record('PATCH', '/v1/grc/evidence/{id}', 'GrcEvidence', { id, body, options })
  }

  /** Deletes one GrcEvidence; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/grc/evidence/{id}', { id, options })
  }
}

/**
 * A security, privacy or compliance incident from detection to lessons learned, with its duties to
 * notify.
 */
export class GrcIncidentsService extends Service {
  /** One page of GrcIncidents, the newest first. */
  list<E extends keyof GrcIncidentRelations = never, F extends keyof GrcIncident = keyof GrcIncident>(
    query?: GrcIncidentQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<GrcIncident, GrcIncidentRelations, E, F>>> {
    return this.engine.page('GET', '/v1/grc/incidents', 'GrcIncident', query, options)
  }

  /** All GrcIncidents, no page before it is needed. */
  iterate<E extends keyof GrcIncidentRelations = never, F extends keyof GrcIncident = keyof GrcIncident>(
    query?: GrcIncidentQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<GrcIncident, GrcIncidentRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/grc/incidents', 'GrcIncident', query, options)
  }

  /** One page of the GrcIncidents in which every word of `q` is found. */
  search<E extends keyof GrcIncidentRelations = never, F extends keyof GrcIncident = keyof GrcIncident>(
    q: string,
    query?: GrcIncidentQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<GrcIncident, GrcIncidentRelations, E, F>>> {
    return this.engine.page('GET', '/v1/grc/incidents', 'GrcIncident', { ...query, q }, options)
  }

  /** One GrcIncident by its id. */
  get<
    E extends keyof GrcIncidentRelations = never,
    F extends keyof GrcIncident = keyof GrcIncident,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<GrcIncident, GrcIncidentRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/grc/incidents/{id}', 'GrcIncident', { id, query, options })
  }

  /**
   * Creates one GrcIncident, which must keep these rules:
   *
   * - occurredAt is not after detectedAt.
   * - regulatorNotifiedAt is not before detectedAt.
   * - ownerId is present from triaged on.
   * - status closed needs rootCause.
   * - status closed needs lessonsLearned when severity is critical or high.
   * - When isPersonalDataAffected is true the incident is closed only with regulatorNotifiedAt or a
   *   rootCause that states why no notice was due, in a sentence with the words "no notice".
   * - lossAmount is accepted only together with currency.
   */
  create(body: GrcIncidentCreate, options?: CallOptions): Call<GrcIncident> {
    return this.engine.record('POST', '/v1/grc/incidents', 'GrcIncident', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: GrcIncidentUpdate, options?: CallOptions): Call<GrcIncident> {
    return this.engine.record('PATCH', '/v1/grc/incidents/{id}', 'GrcIncident', { id, body, options })
  }

  /** Deletes one GrcIncident; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/grc/incidents/{id}', { id, options })
  }
}

/**
 * An entry of the enterprise risk register, rated before and after controls, with its treatment and
 * its acceptance.
 */
export class GrcRisksService extends Service {
  /** One page of GrcRisks, the newest first. */
  list<E extends keyof GrcRiskRelations = never, F extends keyof GrcRisk = keyof GrcRisk>(
    query?: GrcRiskQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<GrcRisk, GrcRiskRelations, E, F>>> {
    return this.engine.page('GET', '/v1/grc/risks', 'GrcRisk', query, options)
  }

  /** All GrcRisks, no page before it is needed. */
  iterate<E extends keyof GrcRiskRelations = never, F extends keyof GrcRisk = keyof GrcRisk>(
    query?: GrcRiskQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<GrcRisk, GrcRiskRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/grc/risks', 'GrcRisk', query, options)
  }

  /** One page of the GrcRisks in which every word of `q` is found. */
  search<E extends keyof GrcRiskRelations = never, F extends keyof GrcRisk = keyof GrcRisk>(
    q: string,
    query?: GrcRiskQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<GrcRisk, GrcRiskRelations, E, F>>> {
    return this.engine.page('GET', '/v1/grc/risks', 'GrcRisk', { ...query, q }, options)
  }

  /** One GrcRisk by its id. */
  get<E extends keyof GrcRiskRelations = never, F extends keyof GrcRisk = keyof GrcRisk, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<GrcRisk, GrcRiskRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/grc/risks/{id}', 'GrcRisk', { id, query, options })
  }

  /**
   * Creates one GrcRisk, which must keep these rules:
   *
   * - residualRating is not above inherentRating.
   * - targetRating is not above inherentRating.
   * - status accepted needs treatment accept.
   * - status accepted needs an acceptedUntilDate.
   * - The acceptedUntilDate of an accepted risk is at most one year ahead.
   * - status monitored needs a residualRating.
   * - The residualRating of a monitored risk is not above targetRating where that is given.
   * - treatmentPlan is present when status becomes in_treatment.
   * - annualLossExpectancy is accepted only together with currency.
   */
  create(body: GrcRiskCreate, options?: CallOptions): Call<GrcRisk> {
    return this.engine.record('POST', '/v1/grc/risks', 'GrcRisk', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: GrcRiskUpdate, options?: CallOptions): Call<GrcRisk> {
    return this.engine.record('PATCH', '/v1/grc/risks/{id}', 'GrcRisk', { id, body, options })
  }

  /** Deletes one GrcRisk; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/grc/risks/{id}', { id, options })
  }
}
