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
import type { CloudResource } from './assets.js'
import type { Group } from './groups.js'
import type { Connector } from './integration.js'
import type { Person } from './people.js'

/** Known values of `type` of DataSource. */
export type DataSourceType =
  | 'aws'
  | 'gcp'
  | 'azure'
  | 'okta'
  | 'workday'
  | 'github'
  | 'jira'
  | 'entra_id'
  | 'google_workspace'
  | 'bamboohr'
  | 'servicenow'
  | 'salesforce'
  | 'slack'
  | 'gitlab'
  | 'intune'
  | 'jamf'
  | 'crowdstrike'
  | 'sentinelone'
  | 'tenable'
  | 'qualys'
  | 'wiz'
  | 'splunk'
  | 'snowflake'
  | 'postgresql'
  | 'object_storage'
  | 'csv'
  | 'custom'

/** Known values of `status` of DataSource. */
export type DataSourceStatus = 'active' | 'error' | 'disabled' | 'paused'

/** Known values of `direction` of DataSource. */
export type DataSourceDirection = 'inbound' | 'outbound' | 'bidirectional'

/** Known values of `syncMode` of DataSource. */
export type DataSourceSyncMode = 'full_refresh' | 'incremental' | 'change_stream'

/** Known values of `conflictPolicy` of DataSource. */
export type DataSourceConflictPolicy = 'source_wins' | 'local_wins' | 'newest_wins' | 'flag_for_review'

/** Known values of `deletionPolicy` of DataSource. */
export type DataSourceDeletionPolicy = 'soft_delete' | 'mark_inactive' | 'keep'

/** Known values of `lastSyncStatus` of DataSource. */
export type DataSourceLastSyncStatus = 'success' | 'partial' | 'failed'

/**
 * A connection to one external system, its schedule, its mapping and the state of its
 * synchronisation.
 */
export interface DataSource extends Entity {
  /** Display name. */
  name: string
  /** Kind of external system; decides what config must hold. */
  type: Open<DataSourceType>
  /** What is taken from the system and why. */
  description: string | null
  /** Whether synchronisation runs; error is set by the server after a failed run. */
  status: Open<DataSourceStatus>
  /** Which settings are present, without their values. */
  configKeys: string[]
  /** Connector that holds the credentials, instead of putting them into config. */
  connectorId: string | null
  /** Person to turn to when synchronisation fails. */
  ownerId: string | null
  /** Which way records flow. */
  direction: Open<DataSourceDirection>
  /** Whether each run reads everything, what changed, or a stream of changes. */
  syncMode: Open<DataSourceSyncMode>
  /** Cron expression of automatic runs; empty for runs on demand only. */
  syncSchedule: string | null
  /** Time zone the schedule is read in. */
  timezone: string
  /** Entities the source feeds, by name in snake_case. */
  entityTypes: string[] | null
  /** How external fields land in ours, where the built-in mapping does not fit. */
  fieldMappings: DataSourceFieldMapping[] | null
  /** What happens when both sides changed a field. */
  conflictPolicy: Open<DataSourceConflictPolicy>
  /** What happens to a record that vanished from the source. */
  deletionPolicy: Open<DataSourceDeletionPolicy>
  /** Most requests a minute the external system may receive. */
  rateLimitPerMinute: number | null
  /** Latest successful synchronisation. */
  lastSyncAt: Date | null
  /** How the latest run ended. */
  lastSyncStatus: Open<DataSourceLastSyncStatus> | null
  /** Why the latest run failed. */
  lastSyncError: string | null
  /** How long the latest run took. */
  lastSyncDurationSeconds: number | null
  /** Next automatic run. */
  nextSyncAt: Date | null
  /** Records the source feeds now. */
  recordCount: number
  /** Failures in a row. */
  consecutiveFailures: number
}

/** What `expand` adds to DataSources. */
export interface DataSourceRelations {
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=connector`. */
  connector: Connector | null
  /** Only with `expand=groups`. */
  groups: Group[]
  /** Only with `expand=cloudResources`. */
  cloudResources: CloudResource[]
}

/** What a client gives to create a DataSource. */
export interface DataSourceCreate extends EntityInput {
  /** Display name. */
  name: string
  /** Kind of external system; decides what config must hold. */
  type: DataSourceType
  /** What is taken from the system and why. */
  description?: string | null
  /** Whether synchronisation runs; error is set by the server after a failed run. */
  status?: DataSourceStatus
  /**
   * Connection settings in an open map, credentials included; kept encrypted and never returned.
   */
  config: Record<string, unknown>
  /** Connector that holds the credentials, instead of putting them into config. */
  connectorId?: string | null
  /** Person to turn to when synchronisation fails. */
  ownerId?: string | null
  /** Which way records flow. */
  direction?: DataSourceDirection
  /** Whether each run reads everything, what changed, or a stream of changes. */
  syncMode?: DataSourceSyncMode
  /** Cron expression of automatic runs; empty for runs on demand only. */
  syncSchedule?: string | null
  /** Time zone the schedule is read in. */
  timezone?: string
  /** Entities the source feeds, by name in snake_case. */
  entityTypes?: string[] | null
  /** How external fields land in ours, where the built-in mapping does not fit. */
  fieldMappings?: DataSourceFieldMappingInput[] | null
  /** What happens when both sides changed a field. */
  conflictPolicy?: DataSourceConflictPolicy
  /** What happens to a record that vanished from the source. */
  deletionPolicy?: DataSourceDeletionPolicy
  /** Most requests a minute the external system may receive. */
  rateLimitPerMinute?: number | null
}

/** The fields of a DataSource to change; null clears an optional one. */
export type DataSourceUpdate = Partial<Omit<DataSourceCreate, 'type'>>

/** What lists of DataSources are filtered by. */
export interface DataSourceFilters extends EntityFilters {
  name?: OneOrMore<string>
  type?: OneOrMore<DataSourceType>
  description?: OneOrMore<string>
  status?: OneOrMore<DataSourceStatus>
  configKeys?: OneOrMore<string>
  connectorId?: OneOrMore<string>
  ownerId?: OneOrMore<string>
  direction?: OneOrMore<DataSourceDirection>
  syncMode?: OneOrMore<DataSourceSyncMode>
  syncSchedule?: OneOrMore<string>
  timezone?: OneOrMore<string>
  entityTypes?: OneOrMore<string>
  conflictPolicy?: OneOrMore<DataSourceConflictPolicy>
  deletionPolicy?: OneOrMore<DataSourceDeletionPolicy>
  rateLimitPerMinute?: Comparison<number>
  lastSyncAt?: Comparison<Time>
  lastSyncStatus?: OneOrMore<DataSourceLastSyncStatus>
  lastSyncError?: OneOrMore<string>
  lastSyncDurationSeconds?: Comparison<number>
  consecutiveFailures?: Comparison<number>
}

/** What lists of DataSources can be asked. */
export type DataSourceQuery<E = never, F = never> = Listing<
  DataSourceFilters,
  'tags' | 'configKeys' | 'entityTypes',
  E,
  F
>

/** Known values of `transform` of DataSourceFieldMapping. */
export type DataSourceFieldMappingTransform =
  | 'copy'
  | 'lower_case'
  | 'upper_case'
  | 'trim'
  | 'parse_date'
  | 'map_values'
  | 'template'

/** How one field of the external records lands in a field of an entity. */
export interface DataSourceFieldMapping {
  /** Entity in snake_case. */
  entityType: string
  /** Field or path in the external record. */
  sourceField: string
  /** Field of the entity. */
  targetField: string
  /** Change made on the way. */
  transform: Open<DataSourceFieldMappingTransform>
  /** Open map from external values to ours, for map_values. */
  valueMap: Record<string, unknown> | null
}

/** How one field of the external records lands in a field of an entity. */
export interface DataSourceFieldMappingInput {
  /** Entity in snake_case. */
  entityType: string
  /** Field or path in the external record. */
  sourceField: string
  /** Field of the entity. */
  targetField: string
  /** Change made on the way. */
  transform?: DataSourceFieldMappingTransform
  /** Open map from external values to ours, for map_values. */
  valueMap?: Record<string, unknown> | null
}

/**
 * External systems from which records are pulled into the data model, on demand or on a schedule.
 */
export class DataSourcesService extends Service {
  /** One page of DataSources, the newest first. */
  list<E extends keyof DataSourceRelations = never, F extends keyof DataSource = keyof DataSource>(
    query?: DataSourceQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<DataSource, DataSourceRelations, E, F>>> {
    return this.engine.page('GET', '/v1/datasources', 'DataSource', query, options)
  }

  /** All DataSources, no page before it is needed. */
  iterate<E extends keyof DataSourceRelations = never, F extends keyof DataSource = keyof DataSource>(
    query?: DataSourceQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<DataSource, DataSourceRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/datasources', 'DataSource', query, options)
  }

  /** One page of the DataSources in which every word of `q` is found. */
  search<E extends keyof DataSourceRelations = never, F extends keyof DataSource = keyof DataSource>(
    q: string,
    query?: DataSourceQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<DataSource, DataSourceRelations, E, F>>> {
    return this.engine.page('GET', '/v1/datasources', 'DataSource', { ...query, q }, options)
  }

  /** One DataSource by its id. */
  get<
    E extends keyof DataSourceRelations = never,
    F extends keyof DataSource = keyof DataSource,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<DataSource, DataSourceRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/datasources/{id}', 'DataSource', { id, query, options })
  }

  /**
   * Creates one DataSource, which must keep these rules:
   *
   * - config holds the keys its type needs: aws roleArn or accessKeyId with secretAccessKey, gcp
   *   projectId, azure tenantId and subscriptionId, okta domain, workday tenant, github
   *   organization, jira baseUrl; an empty map is accepted where connectorId is given or type is
   *   custom or csv.
   * - syncSchedule fires at most once in five minutes.
   * - status error is set by the server only, after three failed runs in a row; a PATCH takes it
   *   back to active, paused or disabled.
   * - entityType of every entry in fieldMappings is among entityTypes where that list is given.
   */
  create(body: DataSourceCreate, options?: CallOptions): Call<DataSource> {
    return this.engine.record('POST', '/v1/datasources', 'DataSource', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: DataSourceUpdate, options?: CallOptions): Call<DataSource> {
    return this.engine.record('PATCH', '/v1/datasources/{id}', 'DataSource', { id, body, options })
  }

  /** Deletes one DataSource; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/datasources/{id}', { id, options })
  }
}
