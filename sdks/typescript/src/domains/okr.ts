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
import type { Group } from './groups.js'
import type { Connector } from './integration.js'
import type { Department } from './org.js'
import type { Person } from './people.js'
import type { PersonGoal } from './performance.js'
import type { Feature, Project } from './projects.js'

/** Known values of `level` of Objective. */
export type ObjectiveLevel = 'company' | 'department' | 'team' | 'individual'

/** Known values of `category` of Objective. */
export type ObjectiveCategory =
  | 'growth'
  | 'customer'
  | 'product'
  | 'operations'
  | 'people'
  | 'financial'
  | 'technology'
  | 'security_and_compliance'
  | 'sustainability'
  | 'other'

/** Known values of `commitment` of Objective. */
export type ObjectiveCommitment = 'committed' | 'aspirational' | 'learning'

/** Known values of `status` of Objective. */
export type ObjectiveStatus = 'draft' | 'active' | 'closed' | 'cancelled'

/** Known values of `health` of Objective. */
export type ObjectiveHealth = 'on_track' | 'at_risk' | 'off_track'

/** Known values of `visibility` of Objective. */
export type ObjectiveVisibility = 'private' | 'department' | 'tenant'

/**
 * A qualitative aim of a company, department, team or person for a period, measured by its key
 * results.
 */
export interface Objective extends Entity {
  /** The aim in one line. */
  title: string
  /** Why it matters and what is meant. */
  description: string | null
  /** Whose objective it is. */
  level: Open<ObjectiveLevel>
  /** Field of the aim. */
  category: Open<ObjectiveCategory> | null
  /** committed is meant to reach 1.0, aspirational about 0.7, learning to find something out. */
  commitment: Open<ObjectiveCommitment>
  /** Year, half or quarter, such as 2026-Q3. */
  period: string
  /** First day; the server fills in the first day of the calendar period where it is left out. */
  startDate: string | null
  /** Last day; the server fills in the last day of the calendar period where it is left out. */
  endDate: string | null
  /** Person who answers for it. */
  ownerId: string
  /** Department whose objective it is. */
  departmentId: string | null
  /** Team whose objective it is. */
  groupId: string | null
  /** Objective it is derived from. */
  parentObjectiveId: string | null
  /** Key result above to which it contributes. */
  alignedKeyResultId: string | null
  /** Projects that should bring it about. */
  projectIds: string[] | null
  /** State in the OKR cycle. */
  status: Open<ObjectiveStatus>
  /** Owner's view at the latest check-in. */
  health: Open<ObjectiveHealth> | null
  /** Weight among the objectives of its parent. */
  weight: number
  /** Who may see it. */
  visibility: Open<ObjectiveVisibility>
  /** Number of key results. */
  keyResultCount: number
  /** Progress so far. */
  progressPercent: number
  /** Final grade given at closing, from 0.0 to 1.0. */
  score: number | null
  /** Day of the next check-in. */
  nextCheckInDate: string | null
  /** What was learned. */
  closingNote: string | null
  /** When it was graded. */
  closedAt: Date | null
}

/** What `expand` adds to Objectives. */
export interface ObjectiveRelations {
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=department`. */
  department: Department | null
  /** Only with `expand=group`. */
  group: Group | null
  /** Only with `expand=parentObjective`. */
  parentObjective: Objective | null
  /** Only with `expand=projects`. */
  projects: Project[]
  /** Only with `expand=keyResults`. */
  keyResults: KeyResult[]
  /** Only with `expand=childObjectives`. */
  childObjectives: Objective[]
}

/** What a client gives to create an Objective. */
export interface ObjectiveCreate extends EntityInput {
  /** The aim in one line. */
  title: string
  /** Why it matters and what is meant. */
  description?: string | null
  /** Whose objective it is. */
  level: ObjectiveLevel
  /** Field of the aim. */
  category?: ObjectiveCategory | null
  /** committed is meant to reach 1.0, aspirational about 0.7, learning to find something out. */
  commitment?: ObjectiveCommitment
  /** Year, half or quarter, such as 2026-Q3. */
  period: string
  /** First day; the server fills in the first day of the calendar period where it is left out. */
  startDate?: string | null
  /** Last day; the server fills in the last day of the calendar period where it is left out. */
  endDate?: string | null
  /** Person who answers for it. */
  ownerId: string
  /** Department whose objective it is. */
  departmentId?: string | null
  /** Team whose objective it is. */
  groupId?: string | null
  /** Objective it is derived from. */
  parentObjectiveId?: string | null
  /** Key result above to which it contributes. */
  alignedKeyResultId?: string | null
  /** Projects that should bring it about. */
  projectIds?: string[] | null
  /** State in the OKR cycle. */
  status?: ObjectiveStatus
  /** Owner's view at the latest check-in. */
  health?: ObjectiveHealth | null
  /** Weight among the objectives of its parent. */
  weight?: number
  /** Who may see it. */
  visibility?: ObjectiveVisibility
  /** Final grade given at closing, from 0.0 to 1.0. */
  score?: number | null
  /** Day of the next check-in. */
  nextCheckInDate?: string | null
  /** What was learned. */
  closingNote?: string | null
}

/** The fields of an Objective to change; null clears an optional one. */
export type ObjectiveUpdate = Partial<ObjectiveCreate>

/** What lists of Objectives are filtered by. */
export interface ObjectiveFilters extends EntityFilters {
  title?: OneOrMore<string>
  description?: OneOrMore<string>
  level?: OneOrMore<ObjectiveLevel>
  category?: OneOrMore<ObjectiveCategory>
  commitment?: OneOrMore<ObjectiveCommitment>
  period?: OneOrMore<string>
  startDate?: Comparison<string>
  endDate?: Comparison<string>
  ownerId?: OneOrMore<string>
  departmentId?: OneOrMore<string>
  groupId?: OneOrMore<string>
  parentObjectiveId?: OneOrMore<string>
  alignedKeyResultId?: OneOrMore<string>
  projectIds?: OneOrMore<string>
  status?: OneOrMore<ObjectiveStatus>
  health?: OneOrMore<ObjectiveHealth>
  weight?: Comparison<number>
  visibility?: OneOrMore<ObjectiveVisibility>
  score?: Comparison<number>
  nextCheckInDate?: Comparison<string>
  closingNote?: OneOrMore<string>
  closedAt?: Comparison<Time>
}

/** What lists of Objectives can be asked. */
export type ObjectiveQuery<E = never, F = never> = Listing<ObjectiveFilters, 'tags' | 'projectIds', E, F>

/** Known values of `metricType` of KeyResult. */
export type KeyResultMetricType = 'number' | 'percentage' | 'currency' | 'binary' | 'milestone'

/** Known values of `direction` of KeyResult. */
export type KeyResultDirection = 'increase' | 'decrease' | 'maintain'

/** Known values of `health` of KeyResult. */
export type KeyResultHealth = 'on_track' | 'at_risk' | 'off_track'

/** Known values of `status` of KeyResult. */
export type KeyResultStatus = 'draft' | 'active' | 'achieved' | 'missed' | 'cancelled'

/** Known values of `checkInFrequency` of KeyResult. */
export type KeyResultCheckInFrequency = 'weekly' | 'biweekly' | 'monthly'

/** Known values of `dataSourceType` of KeyResult. */
export type KeyResultDataSourceType = 'manual' | 'connector' | 'formula'

/** A measure with start and target that shows how far an objective has come. */
export interface KeyResult extends Entity {
  /** Objective it measures. */
  objectiveId: string
  /** The measure in one line. */
  title: string
  /** How it is measured. */
  description: string | null
  /** Person who moves and reports it. */
  ownerId: string | null
  /** Kind of measure. */
  metricType: Open<KeyResultMetricType>
  /** Which way is good; maintain means staying at the target or above it. */
  direction: Open<KeyResultDirection>
  /** Unit, such as percent or minutes. */
  unit: string | null
  /** Currency where metricType is currency; the values are then in minor units. */
  currency: string | null
  /** Value at the start. */
  startValue: number
  /** Value to reach. */
  targetValue: number
  /** Latest value; startValue where it is left out at creation. */
  currentValue: number | null
  /** Steps of a measure of type milestone. */
  milestones: KeyResultMilestone[] | null
  /** Progress so far. */
  progressPercent: number
  /** Grade from 0.0 to 1.0. */
  score: number
  /** Owner's belief that the target will be reached. */
  confidencePercent: number | null
  /** Owner's view at the latest check-in. */
  health: Open<KeyResultHealth> | null
  /** State of the measure. */
  status: Open<KeyResultStatus>
  /** Weight in the objective. */
  weight: number
  /** Day by which the target should be reached. */
  dueDate: string | null
  /** How often it is reported. */
  checkInFrequency: Open<KeyResultCheckInFrequency>
  /** Where the value comes from. */
  dataSourceType: Open<KeyResultDataSourceType>
  /** Connector that delivers the value. */
  connectorId: string | null
  /** Query or formula that yields the value. */
  query: string | null
  /** Reports over time, oldest first. */
  checkIns: KeyResultCheckIn[] | null
  /** When it was last reported. */
  lastCheckInAt: Date | null
}

/** What `expand` adds to KeyResults. */
export interface KeyResultRelations {
  /** Only with `expand=objective`. */
  objective: Objective | null
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=connector`. */
  connector: Connector | null
  /** Only with `expand=features`. */
  features: Feature[]
  /** Only with `expand=goals`. */
  goals: PersonGoal[]
}

/** What a client gives to create a KeyResult. */
export interface KeyResultCreate extends EntityInput {
  /** Objective it measures. */
  objectiveId: string
  /** The measure in one line. */
  title: string
  /** How it is measured. */
  description?: string | null
  /** Person who moves and reports it. */
  ownerId?: string | null
  /** Kind of measure. */
  metricType?: KeyResultMetricType
  /** Which way is good; maintain means staying at the target or above it. */
  direction?: KeyResultDirection
  /** Unit, such as percent or minutes. */
  unit?: string | null
  /** Currency where metricType is currency; the values are then in minor units. */
  currency?: string | null
  /** Value at the start. */
  startValue?: number
  /** Value to reach. */
  targetValue?: number
  /** Latest value; startValue where it is left out at creation. */
  currentValue?: number | null
  /** Steps of a measure of type milestone. */
  milestones?: KeyResultMilestoneInput[] | null
  /** Owner's belief that the target will be reached. */
  confidencePercent?: number | null
  /** Owner's view at the latest check-in. */
  health?: KeyResultHealth | null
  /** State of the measure. */
  status?: KeyResultStatus
  /** Weight in the objective. */
  weight?: number
  /** Day by which the target should be reached. */
  dueDate?: string | null
  /** How often it is reported. */
  checkInFrequency?: KeyResultCheckInFrequency
  /** Where the value comes from. */
  dataSourceType?: KeyResultDataSourceType
  /** Connector that delivers the value. */
  connectorId?: string | null
  /** Query or formula that yields the value. */
  query?: string | null
  /** Reports over time, oldest first. */
  checkIns?: KeyResultCheckInInput[] | null
}

/** The fields of a KeyResult to change; null clears an optional one. */
export type KeyResultUpdate = Partial<Omit<KeyResultCreate, 'objectiveId'>>

/** What lists of KeyResults are filtered by. */
export interface KeyResultFilters extends EntityFilters {
  objectiveId?: OneOrMore<string>
  title?: OneOrMore<string>
  description?: OneOrMore<string>
  ownerId?: OneOrMore<string>
  metricType?: OneOrMore<KeyResultMetricType>
  direction?: OneOrMore<KeyResultDirection>
  unit?: OneOrMore<string>
  currency?: OneOrMore<string>
  startValue?: Comparison<number>
  targetValue?: Comparison<number>
  currentValue?: Comparison<number>
  progressPercent?: Comparison<number>
  score?: Comparison<number>
  confidencePercent?: Comparison<number>
  health?: OneOrMore<KeyResultHealth>
  status?: OneOrMore<KeyResultStatus>
  weight?: Comparison<number>
  dueDate?: Comparison<string>
  checkInFrequency?: OneOrMore<KeyResultCheckInFrequency>
  dataSourceType?: OneOrMore<KeyResultDataSourceType>
  connectorId?: OneOrMore<string>
  query?: OneOrMore<string>
  lastCheckInAt?: Comparison<Time>
}

/** What lists of KeyResults can be asked. */
export type KeyResultQuery<E = never, F = never> = Listing<KeyResultFilters, 'tags', E, F>

/** One step of a key result. */
export interface KeyResultMilestone {
  /** Step. */
  name: string
  /** Day by which it should be reached. */
  dueDate: string | null
  /** Weight of the step. */
  weight: number
  /** Whether it is reached. */
  isDone: boolean
}

/** One report on a key result. */
export interface KeyResultCheckIn {
  /** When it was reported. */
  recordedAt: Date
  /** Value at that time. */
  value: number
  /** Belief at that time. */
  confidencePercent: number | null
  /** What happened and what comes next. */
  comment: string | null
  /** Person who reported. */
  authorId: string | null
}

/** One step of a key result. */
export interface KeyResultMilestoneInput {
  /** Step. */
  name: string
  /** Day by which it should be reached. */
  dueDate?: string | null
  /** Weight of the step. */
  weight?: number
  /** Whether it is reached. */
  isDone?: boolean
}

/** One report on a key result. */
export interface KeyResultCheckInInput {
  /** When it was reported. */
  recordedAt: Time
  /** Value at that time. */
  value: number
  /** Belief at that time. */
  confidencePercent?: number | null
  /** What happened and what comes next. */
  comment?: string | null
  /** Person who reported. */
  authorId?: string | null
}

/**
 * What the organization wants to achieve in a period and the measures that show whether it does.
 */
export class OkrService extends Service {
  /** A measure with start and target that shows how far an objective has come. */
  readonly keyResults = new KeyResultsService(this.engine)

  /** One page of Objectives, the newest first. */
  list<E extends keyof ObjectiveRelations = never, F extends keyof Objective = keyof Objective>(
    query?: ObjectiveQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Objective, ObjectiveRelations, E, F>>> {
    return this.engine.page('GET', '/v1/okr', 'Objective', query, options)
  }

  /** All Objectives, no page before it is needed. */
  iterate<E extends keyof ObjectiveRelations = never, F extends keyof Objective = keyof Objective>(
    query?: ObjectiveQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Objective, ObjectiveRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/okr', 'Objective', query, options)
  }

  /** One page of the Objectives in which every word of `q` is found. */
  search<E extends keyof ObjectiveRelations = never, F extends keyof Objective = keyof Objective>(
    q: string,
    query?: ObjectiveQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Objective, ObjectiveRelations, E, F>>> {
    return this.engine.page('GET', '/v1/okr', 'Objective', { ...query, q }, options)
  }

  /** One Objective by its id. */
  get<
    E extends keyof ObjectiveRelations = never,
    F extends keyof Objective = keyof Objective,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Objective, ObjectiveRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/okr/{id}', 'Objective', { id, query, options })
  }

  /**
   * Creates one Objective, which must keep these rules:
   *
   * - endDate is after startDate.
   * - parentObjectiveId is neither the objective itself nor one of its descendants.
   * - alignedKeyResultId is not one of the objective's own key results.
   * - An objective of level department has a departmentId.
   * - An objective of level team has a groupId.
   * - status does not become active without at least one key result that is not cancelled.
   * - A closed objective has a score.
   * - No objective that is not closed has a score.
   * - startDate and endDate of an objective enclose the dueDate of each of its key results.
   */
  create(body: ObjectiveCreate, options?: CallOptions): Call<Objective> {
    return this.engine.record('POST', '/v1/okr', 'Objective', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: ObjectiveUpdate, options?: CallOptions): Call<Objective> {
    return this.engine.record('PATCH', '/v1/okr/{id}', 'Objective', { id, body, options })
  }

  /** Deletes one Objective; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/okr/{id}', { id, options })
  }
}

/** A measure with start and target that shows how far an objective has come. */
export class KeyResultsService extends Service {
  /** One page of KeyResults, the newest first. */
  list<E extends keyof KeyResultRelations = never, F extends keyof KeyResult = keyof KeyResult>(
    query?: KeyResultQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<KeyResult, KeyResultRelations, E, F>>> {
    return this.engine.page('GET', '/v1/okr/key-results', 'KeyResult', query, options)
  }

  /** All KeyResults, no page before it is needed. */
  iterate<E extends keyof KeyResultRelations = never, F extends keyof KeyResult = keyof KeyResult>(
    query?: KeyResultQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<KeyResult, KeyResultRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/okr/key-results', 'KeyResult', query, options)
  }

  /** One page of the KeyResults in which every word of `q` is found. */
  search<E extends keyof KeyResultRelations = never, F extends keyof KeyResult = keyof KeyResult>(
    q: string,
    query?: KeyResultQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<KeyResult, KeyResultRelations, E, F>>> {
    return this.engine.page('GET', '/v1/okr/key-results', 'KeyResult', { ...query, q }, options)
  }

  /** One KeyResult by its id. */
  get<
    E extends keyof KeyResultRelations = never,
    F extends keyof KeyResult = keyof KeyResult,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<KeyResult, KeyResultRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/okr/key-results/{id}', 'KeyResult', { id, query, options })
  }

  /**
   * Creates one KeyResult, which must keep these rules:
   *
   * - targetValue is above startValue where direction is increase and below it where direction is
   *   decrease, for types number, percentage and currency.
   * - currency is set where metricType is currency.
   * - currency is set only where metricType is currency.
   * - milestones are set only where metricType is milestone.
   * - A binary measure has startValue 0, targetValue 1 and a currentValue of 0 or 1.
   * - connectorId is set where dataSourceType is connector.
   * - connectorId is set only where dataSourceType is connector.
   * - A formula has a query.
   * - An achieved key result has progressPercent 100.
   * - A closed or cancelled objective takes no new key results.
   * - dueDate lies between startDate and endDate of the objective.
   */
  create(body: KeyResultCreate, options?: CallOptions): Call<KeyResult> {
    return this.engine.record('POST', '/v1/okr/key-results', 'KeyResult', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: KeyResultUpdate, options?: CallOptions): Call<KeyResult> {
    return this.engine.record('PATCH', '/v1/okr/key-results/{id}', 'KeyResult', { id, body, options })
  }

  /** Deletes one KeyResult; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/okr/key-results/{id}', { id, options })
  }
}
