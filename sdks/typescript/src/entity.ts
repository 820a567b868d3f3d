// Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.

import type { Comparison, OneOrMore, Time } from './core/types.js'

/** What every record has. */
export interface Entity {
  /** Identifier: the entity's prefix, a hyphen and a ULID. */
  id: string
  /** Tenant that owns the record. */
  tenantId: string
  /** Time of creation. */
  createdAt: Date
  /** Time of the latest change. */
  updatedAt: Date
  /** Client or person that created the record. */
  createdBy: string
  /** Client or person that made the latest change. */
  updatedBy: string
  /** Time of deletion; empty unless deleted. */
  deletedAt: Date | null
  /** Number of the version, from 1. */
  version: number
  /** Key of the record in another system, unique per entity. */
  externalId: string | null
  /** Labels for grouping and search. */
  tags: string[] | null
  /** The client's own keys and values. */
  metadata: Record<string, string> | null
}

/** What every record can be given. */
export interface EntityInput {
  /** Key of the record in another system, unique per entity. */
  externalId?: string | null
  /** Labels for grouping and search. */
  tags?: string[] | null
  /** The client's own keys and values. */
  metadata?: Record<string, string> | null
}

/** What every list is filtered by. */
export interface EntityFilters {
  id?: OneOrMore<string>
  tenantId?: OneOrMore<string>
  createdAt?: Comparison<Time>
  updatedAt?: Comparison<Time>
  createdBy?: OneOrMore<string>
  updatedBy?: OneOrMore<string>
  deletedAt?: Comparison<Time>
  version?: Comparison<number>
  externalId?: OneOrMore<string>
  tags?: OneOrMore<string>
}
