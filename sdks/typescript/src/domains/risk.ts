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
import type { GrcControl, GrcRisk } from './grc.js'
import type { Person } from './people.js'

/** Known values of `severity` of Vulnerability. */
export type VulnerabilitySeverity = 'critical' | 'high' | 'medium' | 'low' | 'info'

/** Known values of `status` of Vulnerability. */
export type VulnerabilityStatus = 'open' | 'in_progress' | 'resolved' | 'accepted' | 'mitigated' | 'false_positive'

/** Known values of `ssvcDecision` of Vulnerability. */
export type VulnerabilitySsvcDecision = 'track' | 'track_closely' | 'attend' | 'act'

/**
 * A weakness found on one asset, with its severity, its exploitation outlook and its remediation.
 */
export interface Vulnerability extends Entity {
  /** Short title. */
  title: string
  /** Technical description, with the attack's preconditions and effect. */
  description: string | null
  /** Rating used for the remediation deadline. */
  severity: Open<VulnerabilitySeverity>
  /** State of the remediation. */
  status: Open<VulnerabilityStatus>
  /** CVSS base score. */
  score: number | null
  /** CVSS vector the score was computed from. */
  cvssVector: string | null
  /** CVE identifier, empty for a misconfiguration or an unpublished finding. */
  cve: string | null
  /** Weakness classes in CWE. */
  cweIds: string[] | null
  /** EPSS probability of exploitation within 30 days. */
  epssScore: number | null
  /** Share of all CVEs with the same or a lower EPSS score. */
  epssPercentile: number | null
  /** The CVE is listed in CISA's catalog of known exploited vulnerabilities. */
  isKnownExploited: boolean
  /** Outcome of the SSVC decision tree. */
  ssvcDecision: Open<VulnerabilitySsvcDecision> | null
  /** PhysicalAsset, CloudResource or TechnologyAsset the weakness was found on. */
  assetId: string | null
  /** Affected package with its version, preferably as a package URL. */
  component: string | null
  /** First version without the weakness. */
  fixedVersion: string | null
  /** Tool or person that reported the finding. */
  scanner: string | null
  /** Time of the first detection; the time of creation where not given. */
  firstSeenAt: Date | null
  /** Time of the latest detection. */
  lastSeenAt: Date | null
  /** Person responsible for the remediation. */
  assigneeId: string | null
  /** Remediation deadline. */
  dueAt: Date | null
  /** End of the remediation. */
  resolvedAt: Date | null
  /** What was done, or why nothing is. */
  resolutionNote: string | null
  /** Person who took the risk on. */
  acceptedById: string | null
  /** Day after which an acceptance lapses and the finding opens again. */
  acceptedUntilDate: string | null
  /** Business risk the finding counts towards. */
  riskItemId: string | null
}

/** What `expand` adds to Vulnerabilities. */
export interface VulnerabilityRelations {
  /** Only with `expand=assignee`. */
  assignee: Person | null
  /** Only with `expand=acceptedBy`. */
  acceptedBy: Person | null
  /** Only with `expand=riskItem`. */
  riskItem: RiskItem | null
}

/** What a client gives to create a Vulnerability. */
export interface VulnerabilityCreate extends EntityInput {
  /** Short title. */
  title: string
  /** Technical description, with the attack's preconditions and effect. */
  description?: string | null
  /** Rating used for the remediation deadline. */
  severity: VulnerabilitySeverity
  /** State of the remediation. */
  status?: VulnerabilityStatus
  /** CVSS base score. */
  score?: number | null
  /** CVSS vector the score was computed from. */
  cvssVector?: string | null
  /** CVE identifier, empty for a misconfiguration or an unpublished finding. */
  cve?: string | null
  /** Weakness classes in CWE. */
  cweIds?: string[] | null
  /** EPSS probability of exploitation within 30 days. */
  epssScore?: number | null
  /** Share of all CVEs with the same or a lower EPSS score. */
  epssPercentile?: number | null
  /** The CVE is listed in CISA's catalog of known exploited vulnerabilities. */
  isKnownExploited?: boolean
  /** Outcome of the SSVC decision tree. */
  ssvcDecision?: VulnerabilitySsvcDecision | null
  /** PhysicalAsset, CloudResource or TechnologyAsset the weakness was found on. */
  assetId?: string | null
  /** Affected package with its version, preferably as a package URL. */
  component?: string | null
  /** First version without the weakness. */
  fixedVersion?: string | null
  /** Tool or person that reported the finding. */
  scanner?: string | null
  /** Time of the first detection; the time of creation where not given. */
  firstSeenAt?: Time | null
  /** Time of the latest detection. */
  lastSeenAt?: Time | null
  /** Person responsible for the remediation. */
  assigneeId?: string | null
  /** Remediation deadline. */
  dueAt?: Time | null
  /** What was done, or why nothing is. */
  resolutionNote?: string | null
  /** Day after which an acceptance lapses and the finding opens again. */
  acceptedUntilDate?: string | null
  /** Business risk the finding counts towards. */
  riskItemId?: string | null
}

/** The fields of a Vulnerability to change; null clears an optional one. */
export type VulnerabilityUpdate = Partial<Omit<VulnerabilityCreate, 'assetId'>>

/** What lists of Vulnerabilities are filtered by. */
export interface VulnerabilityFilters extends EntityFilters {
  title?: OneOrMore<string>
  description?: OneOrMore<string>
  severity?: OneOrMore<VulnerabilitySeverity>
  status?: OneOrMore<VulnerabilityStatus>
  score?: Comparison<number>
  cvssVector?: OneOrMore<string>
  cve?: OneOrMore<string>
  cweIds?: OneOrMore<string>
  epssScore?: Comparison<number>
  epssPercentile?: Comparison<number>
  isKnownExploited?: OneOrMore<boolean>
  ssvcDecision?: OneOrMore<VulnerabilitySsvcDecision>
  assetId?: OneOrMore<string>
  component?: OneOrMore<string>
  fixedVersion?: OneOrMore<string>
  scanner?: OneOrMore<string>
  firstSeenAt?: Comparison<Time>
  lastSeenAt?: Comparison<Time>
  assigneeId?: OneOrMore<string>
  dueAt?: Comparison<Time>
  resolvedAt?: Comparison<Time>
  resolutionNote?: OneOrMore<string>
  acceptedById?: OneOrMore<string>
  acceptedUntilDate?: Comparison<string>
  riskItemId?: OneOrMore<string>
}

/** What lists of Vulnerabilities can be asked. */
export type VulnerabilityQuery<E = never, F = never> = Listing<VulnerabilityFilters, 'tags' | 'cweIds', E, F>

/** Known values of `status` of ComplianceControl. */
export type ComplianceControlStatus = 'compliant' | 'non_compliant' | 'in_review' | 'not_applicable'

/** Known values of `implementationStatus` of ComplianceControl. */
export type ComplianceControlImplementationStatus =
  | 'implemented'
  | 'partial'
  | 'planned'
  | 'alternative'
  | 'not_applicable'

/** Known values of `controlType` of ComplianceControl. */
export type ComplianceControlControlType =
  | 'preventive'
  | 'detective'
  | 'corrective'
  | 'deterrent'
  | 'compensating'
  | 'directive'

/** Known values of `automation` of ComplianceControl. */
export type ComplianceControlAutomation = 'manual' | 'semi_automated' | 'automated'

/** Known values of `frequency` of ComplianceControl. */
export type ComplianceControlFrequency =
  | 'continuous'
  | 'daily'
  | 'weekly'
  | 'monthly'
  | 'quarterly'
  | 'semi_annual'
  | 'annual'
  | 'on_event'

/** One requirement of a framework and whether the organization meets it. */
export interface ComplianceControl extends Entity {
  /** Framework name, such as SOC2, ISO27001 or NIST. */
  framework: string
  /** Edition of the framework, such as 2022. */
  frameworkEdition: string | null
  /** Identifier within the framework, such as CC6.1; it is not a record id. */
  controlId: string
  /** Title of the control. */
  title: string
  /** Full requirement and how it is met. */
  description: string | null
  /** Family or theme within the framework. */
  category: string | null
  /** Result of the latest assessment. */
  status: Open<ComplianceControlStatus>
  /** How far the control is in place, in OSCAL's terms. */
  implementationStatus: Open<ComplianceControlImplementationStatus> | null
  /** What the control does about a risk. */
  controlType: Open<ComplianceControlControlType> | null
  /** How the control is carried out. */
  automation: Open<ComplianceControlAutomation>
  /** How often the control is carried out. */
  frequency: Open<ComplianceControlFrequency> | null
  /** Failure of the control alone would leave a major risk open. */
  isKeyControl: boolean
  /** Person responsible for the control. */
  ownerId: string | null
  /** Control in the GRC programme this requirement is tracked under. */
  grcControlId: string | null
  /** Assets in the control's scope. */
  assetIds: string[] | null
  /** Time of the latest assessment. */
  lastAssessedAt: Date | null
  /** Person who made the latest assessment. */
  lastAssessedById: string | null
  /** Day the next assessment is due. */
  nextAssessmentDate: string | null
  /** What is missing while the control is not met. */
  gapDescription: string | null
  /** Day by which the gap is to be closed. */
  remediationDueDate: string | null
  /** Reason for an exclusion or an alternative implementation. */
  justification: string | null
}

/** What `expand` adds to ComplianceControls. */
export interface ComplianceControlRelations {
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=grcControl`. */
  grcControl: GrcControl | null
  /** Only with `expand=lastAssessedBy`. */
  lastAssessedBy: Person | null
  /** Only with `expand=riskItems`. */
  riskItems: RiskItem[]
}

/** What a client gives to create a ComplianceControl. */
export interface ComplianceControlCreate extends EntityInput {
  /** Framework name, such as SOC2, ISO27001 or NIST. */
  framework: string
  /** Edition of the framework, such as 2022. */
  frameworkEdition?: string | null
  /** Identifier within the framework, such as CC6.1; it is not a record id. */
  controlId: string
  /** Title of the control. */
  title: string
  /** Full requirement and how it is met. */
  description?: string | null
  /** Family or theme within the framework. */
  category?: string | null
  /** Result of the latest assessment. */
  status?: ComplianceControlStatus
  /** How far the control is in place, in OSCAL's terms. */
  implementationStatus?: ComplianceControlImplementationStatus | null
  /** What the control does about a risk. */
  controlType?: ComplianceControlControlType | null
  /** How the control is carried out. */
  automation?: ComplianceControlAutomation
  /** How often the control is carried out. */
  frequency?: ComplianceControlFrequency | null
  /** Failure of the control alone would leave a major risk open. */
  isKeyControl?: boolean
  /** Person responsible for the control. */
  ownerId?: string | null
  /** Control in the GRC programme this requirement is tracked under. */
  grcControlId?: string | null
  /** Assets in the control's scope. */
  assetIds?: string[] | null
  /** Day the next assessment is due. */
  nextAssessmentDate?: string | null
  /** What is missing while the control is not met. */
  gapDescription?: string | null
  /** Day by which the gap is to be closed. */
  remediationDueDate?: string | null
  /** Reason for an exclusion or an alternative implementation. */
  justification?: string | null
}

/** The fields of a ComplianceControl to change; null clears an optional one. */
export type ComplianceControlUpdate = Partial<Omit<ComplianceControlCreate, 'framework' | 'controlId'>>

/** What lists of ComplianceControls are filtered by. */
export interface ComplianceControlFilters extends EntityFilters {
  framework?: OneOrMore<string>
  frameworkEdition?: OneOrMore<string>
  controlId?: OneOrMore<string>
  title?: OneOrMore<string>
  description?: OneOrMore<string>
  category?: OneOrMore<string>
  status?: OneOrMore<ComplianceControlStatus>
  implementationStatus?: OneOrMore<ComplianceControlImplementationStatus>
  controlType?: OneOrMore<ComplianceControlControlType>
  automation?: OneOrMore<ComplianceControlAutomation>
  frequency?: OneOrMore<ComplianceControlFrequency>
  isKeyControl?: OneOrMore<boolean>
  ownerId?: OneOrMore<string>
  grcControlId?: OneOrMore<string>
  assetIds?: OneOrMore<string>
  lastAssessedAt?: Comparison<Time>
  lastAssessedById?: OneOrMore<string>
  nextAssessmentDate?: Comparison<string>
  gapDescription?: OneOrMore<string>
  remediationDueDate?: Comparison<string>
  justification?: OneOrMore<string>
}

/** What lists of ComplianceControls can be asked. */
export type ComplianceControlQuery<E = never, F = never> = Listing<ComplianceControlFilters, 'tags' | 'assetIds', E, F>

/** Known values of `category` of RiskItem. */
export type RiskItemCategory =
  | 'cybersecurity'
  | 'privacy'
  | 'compliance'
  | 'legal'
  | 'operational'
  | 'financial'
  | 'strategic'
  | 'third_party'
  | 'technology'
  | 'people'
  | 'reputational'
  | 'physical'
  | 'environmental'

/** Known values of `likelihood` of RiskItem. */
export type RiskItemLikelihood = 'rare' | 'unlikely' | 'possible' | 'likely' | 'almost_certain'

/** Known values of `impact` of RiskItem. */
export type RiskItemImpact = 'negligible' | 'minor' | 'moderate' | 'major' | 'severe'

/** Known values of `level` of RiskItem. */
export type RiskItemLevel = 'low' | 'medium' | 'high' | 'critical'

/** Known values of `status` of RiskItem. */
export type RiskItemStatus = 'open' | 'in_treatment' | 'mitigated' | 'accepted' | 'transferred' | 'closed'

/** Known values of `treatment` of RiskItem. */
export type RiskItemTreatment = 'mitigate' | 'accept' | 'transfer' | 'avoid'

/** Known values of `residualLikelihood` of RiskItem. */
export type RiskItemResidualLikelihood = 'rare' | 'unlikely' | 'possible' | 'likely' | 'almost_certain'

/** Known values of `residualImpact` of RiskItem. */
export type RiskItemResidualImpact = 'negligible' | 'minor' | 'moderate' | 'major' | 'severe'

/**
 * A business-level risk rated by likelihood and impact, gathering the findings and gaps behind it.
 */
export interface RiskItem extends Entity {
  /** Title of the risk. */
  title: string
  /** Threat, weakness and effect on the business. */
  description: string | null
  /** Business area the risk belongs to. */
  category: Open<RiskItemCategory> | null
  /** How probable the event is; counts 1 to 5 in this order. */
  likelihood: Open<RiskItemLikelihood>
  /** How hard the event would hit; counts 1 to 5 in this order. */
  impact: Open<RiskItemImpact>
  /** Inherent risk score. */
  score: number
  /** Band of the score. */
  level: Open<RiskItemLevel>
  /** State of the risk. */
  status: Open<RiskItemStatus>
  /** Chosen way to deal with the risk. */
  treatment: Open<RiskItemTreatment> | null
  /** Measures, in order, with who carries them out. */
  treatmentPlan: string | null
  /** Likelihood with the measures in place. */
  residualLikelihood: Open<RiskItemResidualLikelihood> | null
  /** Impact with the measures in place. */
  residualImpact: Open<RiskItemResidualImpact> | null
  /** Risk score that remains. */
  residualScore: number | null
  /** Person accountable for the risk. */
  ownerId: string | null
  /** Findings that feed the risk. */
  vulnerabilityIds: string[] | null
  /** Controls that bear on the risk. */
  controlIds: string[] | null
  /** Assets exposed to the risk. */
  assetIds: string[] | null
  /** Entry in the enterprise risk register this item rolls up to. */
  grcRiskId: string | null
  /** Loss expected from one occurrence. In minor units of the currency, such as cents. */
  estimatedLoss: number | null
  /** Currency of estimatedLoss. */
  currency: string | null
  /** Day the risk was recognised. */
  identifiedDate: string | null
  /** Day the treatment is to be complete. */
  targetDate: string | null
  /** Day the risk is to be looked at again. */
  nextReviewDate: string | null
  /** End of the risk. */
  closedAt: Date | null
}

/** What `expand` adds to RiskItems. */
export interface RiskItemRelations {
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=vulnerabilities`. */
  vulnerabilities: Vulnerability[]
  /** Only with `expand=findings`. */
  findings: Vulnerability[]
  /** Only with `expand=controls`. */
  controls: ComplianceControl[]
  /** Only with `expand=grcRisk`. */
  grcRisk: GrcRisk | null
}

/** What a client gives to create a RiskItem. */
export interface RiskItemCreate extends EntityInput {
  /** Title of the risk. */
  title: string
  /** Threat, weakness and effect on the business. */
  description?: string | null
  /** Business area the risk belongs to. */
  category?: RiskItemCategory | null
  /** How probable the event is; counts 1 to 5 in this order. */
  likelihood: RiskItemLikelihood
  /** How hard the event would hit; counts 1 to 5 in this order. */
  impact: RiskItemImpact
  /** State of the risk. */
  status?: RiskItemStatus
  /** Chosen way to deal with the risk. */
  treatment?: RiskItemTreatment | null
  /** Measures, in order, with who carries them out. */
  treatmentPlan?: string | null
  /** Likelihood with the measures in place. */
  residualLikelihood?: RiskItemResidualLikelihood | null
  /** Impact with the measures in place. */
  residualImpact?: RiskItemResidualImpact | null
  /** Person accountable for the risk. */
  ownerId?: string | null
  /** Findings that feed the risk. */
  vulnerabilityIds?: string[] | null
  /** Controls that bear on the risk. */
  controlIds?: string[] | null
  /** Assets exposed to the risk. */
  assetIds?: string[] | null
  /** Entry in the enterprise risk register this item rolls up to. */
  grcRiskId?: string | null
  /** Loss expected from one occurrence. In minor units of the currency, such as cents. */
  estimatedLoss?: number | null
  /** Currency of estimatedLoss. */
  currency?: string | null
  /** Day the risk was recognised. */
  identifiedDate?: string | null
  /** Day the treatment is to be complete. */
  targetDate?: string | null
  /** Day the risk is to be looked at again. */
  nextReviewDate?: string | null
}

/** The fields of a RiskItem to change; null clears an optional one. */
export type RiskItemUpdate = Partial<RiskItemCreate>

/** What lists of RiskItems are filtered by. */
export interface RiskItemFilters extends EntityFilters {
  title?: OneOrMore<string>
  description?: OneOrMore<string>
  category?: OneOrMore<RiskItemCategory>
  likelihood?: OneOrMore<RiskItemLikelihood>
  impact?: OneOrMore<RiskItemImpact>
  score?: Comparison<number>
  level?: OneOrMore<RiskItemLevel>
  status?: OneOrMore<RiskItemStatus>
  treatment?: OneOrMore<RiskItemTreatment>
  treatmentPlan?: OneOrMore<string>
  residualLikelihood?: OneOrMore<RiskItemResidualLikelihood>
  residualImpact?: OneOrMore<RiskItemResidualImpact>
  residualScore?: Comparison<number>
  ownerId?: OneOrMore<string>
  vulnerabilityIds?: OneOrMore<string>
  controlIds?: OneOrMore<string>
  assetIds?: OneOrMore<string>
  grcRiskId?: OneOrMore<string>
  estimatedLoss?: Comparison<number>
  currency?: OneOrMore<string>
  identifiedDate?: Comparison<string>
  targetDate?: Comparison<string>
  nextReviewDate?: Comparison<string>
  closedAt?: Comparison<Time>
}

/** What lists of RiskItems can be asked. */
export type RiskItemQuery<E = never, F = never> = Listing<
  RiskItemFilters,
  'tags' | 'vulnerabilityIds' | 'controlIds' | 'assetIds',
  E,
  F
>

/**
 * Security findings on assets, the state of framework requirements, and the business risks that
 * follow from them.
 */
export class RiskService extends Service {
  /** One requirement of a framework and whether the organization meets it. */
  readonly controls = new ComplianceControlsService(this.engine)

  /**
   * A business-level risk rated by likelihood and impact, gathering the findings and gaps behind
   * it.
   */
  readonly items = new RiskItemsService(this.engine)

  /** One page of Vulnerabilities, the newest first. */
  list<E extends keyof VulnerabilityRelations = never, F extends keyof Vulnerability = keyof Vulnerability>(
    query?: VulnerabilityQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Vulnerability, VulnerabilityRelations, E, F>>> {
    return this.engine.page('GET', '/v1/risk', 'Vulnerability', query, options)
  }

  /** All Vulnerabilities, no page before it is needed. */
  iterate<E extends keyof VulnerabilityRelations = never, F extends keyof Vulnerability = keyof Vulnerability>(
    query?: VulnerabilityQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Vulnerability, VulnerabilityRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/risk', 'Vulnerability', query, options)
  }

  /** One page of the Vulnerabilities in which every word of `q` is found. */
  search<E extends keyof VulnerabilityRelations = never, F extends keyof Vulnerability = keyof Vulnerability>(
    q: string,
    query?: VulnerabilityQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Vulnerability, VulnerabilityRelations, E, F>>> {
    return this.engine.page('GET', '/v1/risk', 'Vulnerability', { ...query, q }, options)
  }

  /** One Vulnerability by its id. */
  get<
    E extends keyof VulnerabilityRelations = never,
    F extends keyof Vulnerability = keyof Vulnerability,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Vulnerability, VulnerabilityRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/risk/{id}', 'Vulnerability', { id, query, options })
  }

  /**
   * Creates one Vulnerability, which must keep these rules:
   *
   * - dueAt is not before firstSeenAt.
   * - lastSeenAt is not before firstSeenAt.
   * - isKnownExploited is accepted only together with cve.
   * - epssScore and epssPercentile are accepted only together with cve.
   * - A severity of info goes with a score of 0 or none at all.
   * - acceptedUntilDate is in the future when status becomes accepted.
   * - acceptedUntilDate is refused with any status other than accepted.
   */
  create(body: VulnerabilityCreate, options?: CallOptions): Call<Vulnerability> {
    return this.engine.record('POST', '/v1/risk', 'Vulnerability', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: VulnerabilityUpdate, options?: CallOptions): Call<Vulnerability> {
    return this.engine.record('PATCH', '/v1/risk/{id}', 'Vulnerability', { id, body, options })
  }

  /** Deletes one Vulnerability; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/risk/{id}', { id, options })
  }
}

/** One requirement of a framework and whether the organization meets it. */
export class ComplianceControlsService extends Service {
  /** One page of ComplianceControls, the newest first. */
  list<E extends keyof ComplianceControlRelations = never, F extends keyof ComplianceControl = keyof ComplianceControl>(
    query?: ComplianceControlQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<ComplianceControl, ComplianceControlRelations, E, F>>> {
    return this.engine.page('GET', '/v1/risk/controls', 'ComplianceControl', query, options)
  }

  /** All ComplianceControls, no page before it is needed. */
  iterate<
    E extends keyof ComplianceControlRelations = never,
    F extends keyof ComplianceControl = keyof ComplianceControl,
  >(
    query?: ComplianceControlQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<ComplianceControl, ComplianceControlRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/risk/controls', 'ComplianceControl', query, options)
  }

  /** One page of the ComplianceControls in which every word of `q` is found. */
  search<
    E extends keyof ComplianceControlRelations = never,
    F extends keyof ComplianceControl = keyof ComplianceControl,
  >(
    q: string,
    query?: ComplianceControlQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<ComplianceControl, ComplianceControlRelations, E, F>>> {
    return this.engine.page('GET', '/v1/risk/controls', 'ComplianceControl', { ...query, q }, options)
  }

  /** One ComplianceControl by its id. */
  get<
    E extends keyof ComplianceControlRelations = never,
    F extends keyof ComplianceControl = keyof ComplianceControl,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<ComplianceControl, ComplianceControlRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/risk/controls/{id}', 'ComplianceControl', { id, query, options })
  }

  /**
   * Creates one ComplianceControl, which must keep these rules:
   *
   * - justification is present when status is not_applicable.
   * - justification is present when implementationStatus is alternative.
   * - gapDescription is accepted only when status is non_compliant or in_review.
   * - status compliant does not go with an implementationStatus of planned or partial.
   * - nextAssessmentDate is not before the day of lastAssessedAt.
   */
  create(body: ComplianceControlCreate, options?: CallOptions): Call<ComplianceControl> {
    return this.engine.record('POST', '/v1/risk/controls', 'ComplianceControl', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: ComplianceControlUpdate, options?: CallOptions): Call<ComplianceControl> {
    return this.engine.record('PATCH', '/v1/risk/controls/{id}', 'ComplianceControl', { id, body, options })
  }

  /** Deletes one ComplianceControl; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/risk/controls/{id}', { id, options })
  }
}

/**
 * A business-level risk rated by likelihood and impact, gathering the findings and gaps behind it.
 */
export class RiskItemsService extends Service {
  /** One page of RiskItems, the newest first. */
  list<E extends keyof RiskItemRelations = never, F extends keyof RiskItem = keyof RiskItem>(
    query?: RiskItemQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<RiskItem, RiskItemRelations, E, F>>> {
    return this.engine.page('GET', '/v1/risk/items', 'RiskItem', query, options)
  }

  /** All RiskItems, no page before it is needed. */
  iterate<E extends keyof RiskItemRelations = never, F extends keyof RiskItem = keyof RiskItem>(
    query?: RiskItemQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<RiskItem, RiskItemRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/risk/items', 'RiskItem', query, options)
  }

  /** One page of the RiskItems in which every word of `q` is found. */
  search<E extends keyof RiskItemRelations = never, F extends keyof RiskItem = keyof RiskItem>(
    q: string,
    query?: RiskItemQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<RiskItem, RiskItemRelations, E, F>>> {
    return this.engine.page('GET', '/v1/risk/items', 'RiskItem', { ...query, q }, options)
  }

  /** One RiskItem by its id. */
  get<E extends keyof RiskItemRelations = never, F extends keyof RiskItem = keyof RiskItem, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<RiskItem, RiskItemRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/risk/items/{id}', 'RiskItem', { id, query, options })
  }

  /**
   * Creates one RiskItem, which must keep these rules:
   *
   * - residualScore is not above score.
   * - status accepted goes with treatment accept.
   * - status transferred goes with treatment transfer.
   * - ownerId is present when status is accepted, transferred or mitigated.
   * - estimatedLoss is accepted only together with currency.
   * - targetDate is not before identifiedDate.
   * - nextReviewDate is not before identifiedDate.
   * - status mitigated needs residualLikelihood and residualImpact.
   */
  create(body: RiskItemCreate, options?: CallOptions): Call<RiskItem> {
    return this.engine.record('POST', '/v1/risk/items', 'RiskItem', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: RiskItemUpdate, options?: CallOptions): Call<RiskItem> {
    return this.engine.record('PATCH', '/v1/risk/items/{id}', 'RiskItem', { id, body, options })
  }

  /** Deletes one RiskItem; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/risk/items/{id}', { id, options })
  }
}
