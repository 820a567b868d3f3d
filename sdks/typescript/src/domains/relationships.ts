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
import type { DataSource } from './datasources.js'
import type { Person } from './people.js'

/** Known values of `fromType` of Relationship. */
export type RelationshipFromType =
  | 'person'
  | 'group'
  | 'technology_asset'
  | 'access_entitlement'
  | 'software_license'
  | 'license_assignment'
  | 'physical_asset'
  | 'cloud_resource'
  | 'vulnerability'
  | 'compliance_control'
  | 'risk_item'
  | 'relationship'
  | 'data_source'
  | 'vendor'
  | 'contract'
  | 'contract_obligation'
  | 'person_skill'
  | 'calendar_event'
  | 'leave_request'
  | 'meeting_note'
  | 'time_entry'
  | 'comment'
  | 'capacity'
  | 'performance_review'
  | 'person_goal'
  | 'learning_record'
  | 'tech_portfolio_item'
  | 'cost_center'
  | 'account'
  | 'contact'
  | 'deal'
  | 'activity'
  | 'project'
  | 'task'
  | 'sprint'
  | 'feature'
  | 'objective'
  | 'key_result'
  | 'grc_framework'
  | 'grc_control'
  | 'grc_evidence'
  | 'grc_incident'
  | 'grc_risk'
  | 'soc_alert'
  | 'soc_investigation'
  | 'soc_playbook'
  | 'audit_event'
  | 'app_event'
  | 'trace'
  | 'invoice'
  | 'purchase_order'
  | 'expense'
  | 'budget'
  | 'budget_line'
  | 'job_posting'
  | 'applicant'
  | 'onboarding_task'
  | 'offboarding_task'
  | 'ticket'
  | 'sla_policy'
  | 'notification'
  | 'announcement'
  | 'approval_request'
  | 'approval_step'
  | 'location'
  | 'department'
  | 'product'
  | 'product_category'
  | 'supplier'
  | 'document'
  | 'chunk'
  | 'knowledge_entity'
  | 'cohort'
  | 'assessment'
  | 'rfp_record'
  | 'rfp_question'
  | 'rfp_response'
  | 'application'
  | 'connector'
  | 'api_key'
  | 'webhook'
  | 'storage_object'
  | 'storage_record'

/** Known values of `toType` of Relationship. */
export type RelationshipToType =
  | 'person'
  | 'group'
  | 'technology_asset'
  | 'access_entitlement'
  | 'software_license'
  | 'license_assignment'
  | 'physical_asset'
  | 'cloud_resource'
  | 'vulnerability'
  | 'compliance_control'
  | 'risk_item'
  | 'relationship'
  | 'data_source'
  | 'vendor'
  | 'contract'
  | 'contract_obligation'
  | 'person_skill'
  | 'calendar_event'
  | 'leave_request'
  | 'meeting_note'
  | 'time_entry'
  | 'comment'
  | 'capacity'
  | 'performance_review'
  | 'person_goal'
  | 'learning_record'
  | 'tech_portfolio_item'
  | 'cost_center'
  | 'account'
  | 'contact'
  | 'deal'
  | 'activity'
  | 'project'
  | 'task'
  | 'sprint'
  | 'feature'
  | 'objective'
  | 'key_result'
  | 'grc_framework'
  | 'grc_control'
  | 'grc_evidence'
  | 'grc_incident'
  | 'grc_risk'
  | 'soc_alert'
  | 'soc_investigation'
  | 'soc_playbook'
  | 'audit_event'
  | 'app_event'
  | 'trace'
  | 'invoice'
  | 'purchase_order'
  | 'expense'
  | 'budget'
  | 'budget_line'
  | 'job_posting'
  | 'applicant'
  | 'onboarding_task'
  | 'offboarding_task'
  | 'ticket'
  | 'sla_policy'
  | 'notification'
  | 'announcement'
  | 'approval_request'
  | 'approval_step'
  | 'location'
  | 'department'
  | 'product'
  | 'product_category'
  | 'supplier'
  | 'document'
  | 'chunk'
  | 'knowledge_entity'
  | 'cohort'
  | 'assessment'
  | 'rfp_record'
  | 'rfp_question'
  | 'rfp_response'
  | 'application'
  | 'connector'
  | 'api_key'
  | 'webhook'
  | 'storage_object'
  | 'storage_record'

/** Known values of `type` of Relationship. */
export type RelationshipType =
  | 'member_of'
  | 'part_of'
  | 'parent_of'
  | 'reports_to'
  | 'manages'
  | 'mentors'
  | 'delegates_to'
  | 'deputizes_for'
  | 'owns'
  | 'responsible_for'
  | 'accountable_for'
  | 'consulted_on'
  | 'informed_of'
  | 'assigned_to'
  | 'works_on'
  | 'contributes_to'
  | 'attends'
  | 'authored'
  | 'reviewed'
  | 'approved'
  | 'requested'
  | 'uses'
  | 'has_access_to'
  | 'administers'
  | 'authenticates_with'
  | 'depends_on'
  | 'runs_on'
  | 'hosted_on'
  | 'deployed_to'
  | 'contains'
  | 'connects_to'
  | 'integrates_with'
  | 'sends_data_to'
  | 'stores_data_in'
  | 'processes_data_of'
  | 'backs_up'
  | 'replicates_to'
  | 'fails_over_to'
  | 'monitors'
  | 'replaces'
  | 'version_of'
  | 'derived_from'
  | 'generated_by'
  | 'synced_from'
  | 'provided_by'
  | 'supplied_by'
  | 'manufactured_by'
  | 'licensed_under'
  | 'governed_by'
  | 'covered_by'
  | 'bills_to'
  | 'funded_by'
  | 'paid_by'
  | 'located_at'
  | 'sold_to'
  | 'competes_with'
  | 'partners_with'
  | 'refers'
  | 'affects'
  | 'exposes'
  | 'exploits'
  | 'threatens'
  | 'targets'
  | 'mitigates'
  | 'remediates'
  | 'implements'
  | 'satisfies'
  | 'violates'
  | 'maps_to'
  | 'evidenced_by'
  | 'tested_by'
  | 'attributed_to'
  | 'indicates'
  | 'escalated_to'
  | 'blocks'
  | 'precedes'
  | 'caused_by'
  | 'triggered_by'
  | 'resolved_by'
  | 'duplicates'
  | 'tracked_by'
  | 'aligned_with'
  | 'measures'
  | 'requires_skill'
  | 'certified_in'
  | 'enrolled_in'
  | 'references'
  | 'mentions'
  | 'about'
  | 'answers'
  | 'same_as'
  | 'similar_to'
  | 'relates_to'

/** Known values of `origin` of Relationship. */
export type RelationshipOrigin = 'manual' | 'imported' | 'synced' | 'discovered' | 'inferred' | 'rule'

/**
 * One directed edge, read as: the record at fromId stands in this relation to the record at toId.
 */
export interface Relationship extends Entity {
  /** Record the edge starts at. */
  fromId: string
  /** Entity the prefix of fromId stands for; filled in by the server where not given. */
  fromType: Open<RelationshipFromType> | null
  /** Record the edge ends at. */
  toId: string
  /** Entity the prefix of toId stands for; filled in by the server where not given. */
  toType: Open<RelationshipToType> | null
  /** Meaning of the edge, read from fromId to toId. */
  type: Open<RelationshipType>
  /** Label for the far side. */
  inverseLabel: string
  /** The edge reads the same both ways. */
  isSymmetric: boolean
  /** Wording to show instead of the type's own. */
  label: string | null
  /** Remark on the edge. */
  description: string | null
  /**
   * Open map of facts about the edge, such as criticality and protocol of a dependency; at most 50
   * keys.
   */
  properties: Record<string, unknown> | null
  /** Part played in the relation, such as chair in a committee. */
  role: string | null
  /** Strength of the relation, for ranking and path search. */
  weight: number | null
  /** Percentage, where the relation divides something, such as ownership. */
  share: number | null
  /** First among edges of the same type from the same record. */
  isPrimary: boolean
  /** Time from which the relation holds; always, where empty. */
  startsAt: Date | null
  /** Time until which the relation holds; without end, where empty. */
  endsAt: Date | null
  /** The relation holds now. */
  isCurrent: boolean
  /** How the edge came to be. */
  origin: Open<RelationshipOrigin>
  /** Trust in an edge that was discovered or inferred. */
  confidence: number
  /** A person confirmed the edge. */
  isVerified: boolean
  /** Person who confirmed the edge. */
  verifiedById: string | null
  /** Data source the edge was read from. */
  dataSourceId: string | null
  /** Records that show the relation, such as chunks, tickets or scan results. */
  evidenceIds: string[] | null
}

/** What `expand` adds to Relationships. */
export interface RelationshipRelations {
  /** Only with `expand=dataSource`. */
  dataSource: DataSource | null
  /** Only with `expand=verifiedBy`. */
  verifiedBy: Person | null
}

/** What a client gives to create a Relationship. */
export interface RelationshipCreate extends EntityInput {
  /** Record the edge starts at. */
  fromId: string
  /** Entity the prefix of fromId stands for; filled in by the server where not given. */
  fromType?: RelationshipFromType | null
  /** Record the edge ends at. */
  toId: string
  /** Entity the prefix of toId stands for; filled in by the server where not given. */
  toType?: RelationshipToType | null
  /** Meaning of the edge, read from fromId to toId. */
  type: RelationshipType
  /** Wording to show instead of the type's own. */
  label?: string | null
  /** Remark on the edge. */
  description?: string | null
  /**
   * Open map of facts about the edge, such as criticality and protocol of a dependency; at most 50
   * keys.
   */
  properties?: Record<string, unknown> | null
  /** Part played in the relation, such as chair in a committee. */
  role?: string | null
  /** Strength of the relation, for ranking and path search. */
  weight?: number | null
  /** Percentage, where the relation divides something, such as ownership. */
  share?: number | null
  /** First among edges of the same type from the same record. */
  isPrimary?: boolean
  /** Time from which the relation holds; always, where empty. */
  startsAt?: Time | null
  /** Time until which the relation holds; without end, where empty. */
  endsAt?: Time | null
  /** How the edge came to be. */
  origin?: RelationshipOrigin
  /** Trust in an edge that was discovered or inferred. */
  confidence?: number
  /** A person confirmed the edge. */
  isVerified?: boolean
  /** Data source the edge was read from. */
  dataSourceId?: string | null
  /** Records that show the relation, such as chunks, tickets or scan results. */
  evidenceIds?: string[] | null
}

/** The fields of a Relationship to change; null clears an optional one. */
export type RelationshipUpdate = Partial<Omit<RelationshipCreate, 'fromId' | 'fromType' | 'toId' | 'toType' | 'type'>>

/** What lists of Relationships are filtered by. */
export interface RelationshipFilters extends EntityFilters {
  fromId?: OneOrMore<string>
  fromType?: OneOrMore<RelationshipFromType>
  toId?: OneOrMore<string>
  toType?: OneOrMore<RelationshipToType>
  type?: OneOrMore<RelationshipType>
  inverseLabel?: OneOrMore<string>
  isSymmetric?: OneOrMore<boolean>
  label?: OneOrMore<string>
  description?: OneOrMore<string>
  role?: OneOrMore<string>
  weight?: Comparison<number>
  share?: Comparison<number>
  isPrimary?: OneOrMore<boolean>
  startsAt?: Comparison<Time>
  endsAt?: Comparison<Time>
  origin?: OneOrMore<RelationshipOrigin>
  confidence?: Comparison<number>
  isVerified?: OneOrMore<boolean>
  verifiedById?: OneOrMore<string>
  dataSourceId?: OneOrMore<string>
  evidenceIds?: OneOrMore<string>
}

/** What lists of Relationships can be asked. */
export type RelationshipQuery<E = never, F = never> = Listing<RelationshipFilters, 'tags' | 'evidenceIds', E, F>

/**
 * Typed, directed and dated edges between any two records, for every link that no field of its own
 * expresses.
 */
export class RelationshipsService extends Service {
  /** One page of Relationships, the newest first. */
  list<E extends keyof RelationshipRelations = never, F extends keyof Relationship = keyof Relationship>(
    query?: RelationshipQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Relationship, RelationshipRelations, E, F>>> {
    return this.engine.page('GET', '/v1/relationships', 'Relationship', query, options)
  }

  /** All Relationships, no page before it is needed. */
  iterate<E extends keyof RelationshipRelations = never, F extends keyof Relationship = keyof Relationship>(
    query?: RelationshipQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Relationship, RelationshipRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/relationships', 'Relationship', query, options)
  }

  /** One page of the Relationships in which every word of `q` is found. */
  search<E extends keyof RelationshipRelations = never, F extends keyof Relationship = keyof Relationship>(
    q: string,
    query?: RelationshipQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Relationship, RelationshipRelations, E, F>>> {
    return this.engine.page('GET', '/v1/relationships', 'Relationship', { ...query, q }, options)
  }

  /** One Relationship by its id. */
  get<
    E extends keyof RelationshipRelations = never,
    F extends keyof Relationship = keyof Relationship,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Relationship, RelationshipRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/relationships/{id}', 'Relationship', { id, query, options })
  }

  /**
   * Creates one Relationship, which must keep these rules:
   *
   * - fromId and toId differ.
   * - endsAt is after startsAt.
   * - Two relationships of the same fromId, toId and type do not overlap in time; for a symmetric
   *   type the ends may stand either way round.
   * - For each fromId and type at most one current edge has isPrimary true.
   * - Edges of type parent_of, part_of, reports_to, depends_on, precedes and version_of form no
   *   loop among those that are current.
   */
  create(body: RelationshipCreate, options?: CallOptions): Call<Relationship> {
    return this.engine.record('POST', '/v1/relationships', 'Relationship', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: RelationshipUpdate, options?: CallOptions): Call<Relationship> {
    return this.engine.record('PATCH', '/v1/relationships/{id}', 'Relationship', { id, body, options })
  }

  /** Deletes one Relationship; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/relationships/{id}', { id, options })
  }
}
