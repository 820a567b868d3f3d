// Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.

import type {
  Call,
  CallOptions,
  Comparison,
  Content,
  DownloadOptions,
  GetOptions,
  Listing,
  OneOrMore,
  Open,
  Page,
  Selected,
  Selection,
  Time,
  Unchanged,
  UploadOptions,
} from '../core/index.js'
import { Service } from '../core/service.js'
import type { Entity, EntityFilters, EntityInput } from '../entity.js'
import type { Application } from './integration.js'
import type { Document } from './knowledge.js'
import type { Person } from './people.js'

/** Known values of `tier` of StorageObject. */
export type StorageObjectTier = 'private' | 'user' | 'shared'

/** Known values of `contentEncoding` of StorageObject. */
export type StorageObjectContentEncoding = 'identity' | 'gzip' | 'deflate' | 'br' | 'zstd'

/** Known values of `status` of StorageObject. */
export type StorageObjectStatus = 'pending_upload' | 'available' | 'quarantined' | 'archived'

/** Known values of `storageClass` of StorageObject. */
export type StorageObjectStorageClass = 'standard' | 'infrequent_access' | 'archive'

/** Known values of `scanResult` of StorageObject. */
export type StorageObjectScanResult = 'not_scanned' | 'clean' | 'infected' | 'failed'

/** Known values of `lockMode` of StorageObject. */
export type StorageObjectLockMode = 'none' | 'governance' | 'compliance'

/** A file in object storage with its key, its content headers, its integrity and its retention. */
export interface StorageObject extends Entity {
  /** Relative path of the file, such as reports/2026/access-review.pdf. */
  path: string
  /** Logical bucket within the tenant. */
  bucket: string
  /**
   * Who may read it: the writing application, one person over all applications, or the whole
   * tenant.
   */
  tier: Open<StorageObjectTier>
  /** Person it belongs to; for tier user the caller where not given. */
  ownerId: string | null
  /** Application that wrote it. */
  applicationId: string | null
  /** Media type. */
  contentType: string
  /** Coding the bytes are stored in. */
  contentEncoding: Open<StorageObjectContentEncoding>
  /** Header that suggests a file name for the download. */
  contentDisposition: string | null
  /** Language of the content. */
  contentLanguage: string | null
  /** Header that rules caching of the download. */
  cacheControl: string | null
  /** Size in bytes; announced by the client for an upload, checked and set by the server. */
  sizeBytes: number | null
  /** Digest of the bytes; checked by the server where the client gives it. */
  checksumSha256: string | null
  /** Tag for conditional requests. */
  etag: string | null
  /** Whether the bytes can be read. */
  status: Open<StorageObjectStatus>
  /** Price and speed of the keeping. */
  storageClass: Open<StorageObjectStorageClass>
  /** Whether the bytes are safe. */
  scanResult: Open<StorageObjectScanResult>
  /**
   * Signed address that takes the bytes by PUT, without a token, while status is pending_upload; a
   * POST to the content of the record then takes them over. Good for 15 minutes; empty in lists and
   * expansions.
   */
  uploadUrl: string | null
  /**
   * Signed address that gives the bytes, without a token, while status is available. Good for 15
   * minutes; empty in lists and expansions, and for bytes that came as content.
   */
  downloadUrl: string | null
  /** Record the file belongs to. */
  linkedEntityId: string | null
  /** Object lock: governance can be lifted by an administrator, compliance by nobody. */
  lockMode: Open<StorageObjectLockMode>
  /** Time until which it can be neither changed nor deleted. */
  retainUntilAt: Date | null
  /** It is kept whatever its retention says. */
  isOnLegalHold: boolean
  /** Time after which the server deletes it. */
  expiresAt: Date | null
  /** Latest use. */
  lastAccessedAt: Date | null
}

/** What `expand` adds to StorageObjects. */
export interface StorageObjectRelations {
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=application`. */
  application: Application | null
  /** Only with `expand=documents`. */
  documents: Document[]
}

/** What a client gives to create a StorageObject. */
export interface StorageObjectCreate extends EntityInput {
  /** Relative path of the file, such as reports/2026/access-review.pdf. */
  path: string
  /** Logical bucket within the tenant. */
  bucket?: string
  /**
   * Who may read it: the writing application, one person over all applications, or the whole
   * tenant.
   */
  tier?: StorageObjectTier
  /** Person it belongs to; for tier user the caller where not given. */
  ownerId?: string | null
  /** Media type. */
  contentType?: string
  /** Coding the bytes are stored in. */
  contentEncoding?: StorageObjectContentEncoding
  /** Header that suggests a file name for the download. */
  contentDisposition?: string | null
  /** Language of the content. */
  contentLanguage?: string | null
  /** Header that rules caching of the download. */
  cacheControl?: string | null
  /** Bytes in base64 for a small file; others go to the content of the record, or to uploadUrl. */
  content?: string | null
  /** Size in bytes; announced by the client for an upload, checked and set by the server. */
  sizeBytes?: number | null
  /** Digest of the bytes; checked by the server where the client gives it. */
  checksumSha256?: string | null
  /** Price and speed of the keeping. */
  storageClass?: StorageObjectStorageClass
  /** Record the file belongs to. */
  linkedEntityId?: string | null
  /** Object lock: governance can be lifted by an administrator, compliance by nobody. */
  lockMode?: StorageObjectLockMode
  /** Time until which it can be neither changed nor deleted. */
  retainUntilAt?: Time | null
  /** It is kept whatever its retention says. */
  isOnLegalHold?: boolean
  /** Time after which the server deletes it. */
  expiresAt?: Time | null
}

/** The fields of a StorageObject to change; null clears an optional one. */
export type StorageObjectUpdate = Partial<Omit<StorageObjectCreate, 'path' | 'bucket' | 'tier'>>

/** What lists of StorageObjects are filtered by. */
export interface StorageObjectFilters extends EntityFilters {
  path?: OneOrMore<string>
  bucket?: OneOrMore<string>
  tier?: OneOrMore<StorageObjectTier>
  ownerId?: OneOrMore<string>
  applicationId?: OneOrMore<string>
  contentType?: OneOrMore<string>
  contentEncoding?: OneOrMore<StorageObjectContentEncoding>
  contentDisposition?: OneOrMore<string>
  contentLanguage?: OneOrMore<string>
  cacheControl?: OneOrMore<string>
  sizeBytes?: Comparison<number>
  checksumSha256?: OneOrMore<string>
  etag?: OneOrMore<string>
  status?: OneOrMore<StorageObjectStatus>
  storageClass?: OneOrMore<StorageObjectStorageClass>
  scanResult?: OneOrMore<StorageObjectScanResult>
  linkedEntityId?: OneOrMore<string>
  lockMode?: OneOrMore<StorageObjectLockMode>
  retainUntilAt?: Comparison<Time>
  isOnLegalHold?: OneOrMore<boolean>
  expiresAt?: Comparison<Time>
  lastAccessedAt?: Comparison<Time>
}

/** What lists of StorageObjects can be asked. */
export type StorageObjectQuery<E = never, F = never> = Listing<StorageObjectFilters, 'tags', E, F>

/** Known values of `tier` of StorageRecord. */
export type StorageRecordTier = 'private' | 'user' | 'shared'

/** Known values of `status` of StorageRecord. */
export type StorageRecordStatus = 'active' | 'archived'

/**
 * A structured JSON document in a named collection, for data that no entity of this contract holds.
 */
export interface StorageRecord extends Entity {
  /** Collection the document belongs to. */
  collection: string
  /** Key within the collection; made by the server where not given. */
  key: string | null
  /** The document, an open JSON object of at most 1 MiB and 32 levels. */
  value: Record<string, unknown>
  /**
   * Who may read it: the writing application, one person over all applications, or the whole
   * tenant.
   */
  tier: Open<StorageRecordTier>
  /** Person it belongs to; for tier user the caller where not given. */
  ownerId: string | null
  /** Application that wrote it. */
  applicationId: string | null
  /** Name of the JSON Schema the document follows. */
  schemaName: string | null
  /** Release of that schema. */
  schemaRelease: string | null
  /** Key of the document above it in the same collection. */
  parentKey: string | null
  /** Record of this data model the document extends. */
  linkedEntityId: string | null
  /** Text by which a listing of the collection can be ordered. */
  sortKey: string | null
  /** Whether it appears in a listing by default. */
  status: Open<StorageRecordStatus>
  /** The document can be neither changed nor deleted until it is unlocked. */
  isLocked: boolean
  /** Life of the document from its latest write; without end, where empty. */
  ttlSeconds: number | null
  /** Time at which the server deletes it. */
  expiresAt: Date | null
  /** Size. */
  sizeBytes: number
  /** Digest for comparing documents. */
  checksumSha256: string
}

/** What `expand` adds to StorageRecords. */
export interface StorageRecordRelations {
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=application`. */
  application: Application | null
}

/** What a client gives to create a StorageRecord. */
export interface StorageRecordCreate extends EntityInput {
  /** Collection the document belongs to. */
  collection: string
  /** Key within the collection; made by the server where not given. */
  key?: string | null
  /** The document, an open JSON object of at most 1 MiB and 32 levels. */
  value: Record<string, unknown>
  /**
   * Who may read it: the writing application, one person over all applications, or the whole
   * tenant.
   */
  tier?: StorageRecordTier
  /** Person it belongs to; for tier user the caller where not given. */
  ownerId?: string | null
  /** Name of the JSON Schema the document follows. */
  schemaName?: string | null
  /** Release of that schema. */
  schemaRelease?: string | null
  /** Key of the document above it in the same collection. */
  parentKey?: string | null
  /** Record of this data model the document extends. */
  linkedEntityId?: string | null
  /** Text by which a listing of the collection can be ordered. */
  sortKey?: string | null
  /** Whether it appears in a listing by default. */
  status?: StorageRecordStatus
  /** The document can be neither changed nor deleted until it is unlocked. */
  isLocked?: boolean
  /** Life of the document from its latest write; without end, where empty. */
  ttlSeconds?: number | null
}

/** The fields of a StorageRecord to change; null clears an optional one. */
export type StorageRecordUpdate = Partial<Omit<StorageRecordCreate, 'collection' | 'key' | 'tier'>>

/** What lists of StorageRecords are filtered by. */
export interface StorageRecordFilters extends EntityFilters {
  collection?: OneOrMore<string>
  key?: OneOrMore<string>
  tier?: OneOrMore<StorageRecordTier>
  ownerId?: OneOrMore<string>
  applicationId?: OneOrMore<string>
  schemaName?: OneOrMore<string>
  schemaRelease?: OneOrMore<string>
  parentKey?: OneOrMore<string>
  linkedEntityId?: OneOrMore<string>
  sortKey?: OneOrMore<string>
  status?: OneOrMore<StorageRecordStatus>
  isLocked?: OneOrMore<boolean>
  ttlSeconds?: Comparison<number>
  expiresAt?: Comparison<Time>
  sizeBytes?: Comparison<number>
  checksumSha256?: OneOrMore<string>
}

/** What lists of StorageRecords can be asked. */
export type StorageRecordQuery<E = never, F = never> = Listing<StorageRecordFilters, 'tags', E, F>

/** Files in object storage, and structured JSON documents in named collections. */
export class StorageService extends Service {
  /**
   * A structured JSON document in a named collection, for data that no entity of this contract
   * holds.
   */
  readonly records = new StorageRecordsService(this.engine)

  /** One page of StorageObjects, the newest first. */
  list<E extends keyof StorageObjectRelations = never, F extends keyof StorageObject = keyof StorageObject>(
    query?: StorageObjectQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<StorageObject, StorageObjectRelations, E, F>>> {
    return this.engine.page('GET', '/v1/storage', 'StorageObject', query, options)
  }

  /** All StorageObjects, no page before it is needed. */
  iterate<E extends keyof StorageObjectRelations = never, F extends keyof StorageObject = keyof StorageObject>(
    query?: StorageObjectQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<StorageObject, StorageObjectRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/storage', 'StorageObject', query, options)
  }

  /** One page of the StorageObjects in which every word of `q` is found. */
  search<E extends keyof StorageObjectRelations = never, F extends keyof StorageObject = keyof StorageObject>(
    q: string,
    query?: StorageObjectQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<StorageObject, StorageObjectRelations, E, F>>> {
    return this.engine.page('GET', '/v1/storage', 'StorageObject', { ...query, q }, options)
  }

  /** One StorageObject by its id. */
  get<
    E extends keyof StorageObjectRelations = never,
    F extends keyof StorageObject = keyof StorageObject,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<StorageObject, StorageObjectRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/storage/{id}', 'StorageObject', { id, query, options })
  }

  /**
   * Creates one StorageObject, which must keep these rules:
   *
   * - path has no leading slash, no empty segment, no segment of one or two dots, no backslash and
   *   no control character.
   * - A path is held once within bucket, tier and the application or person the tier separates by.
   * - ownerId, or else the caller, is the person to whom a file of tier user belongs.
   * - content holds bytes in base64, at most 5 MiB of them; larger files go to uploadUrl.
   * - checksumSha256 and sizeBytes agree with the bytes that arrive; otherwise the upload is
   *   refused.
   * - An object under a retention that has not ended or on legal hold is not deleted.
   * - The content of an object under a retention that has not ended or on legal hold is not
   *   replaced.
   * - retainUntilAt may be moved later and, for compliance, never earlier; governance can be lifted
   *   by an administrator, compliance by nobody.
   * - retainUntilAt is present when lockMode is governance or compliance.
   * - expiresAt is not before retainUntilAt.
   */
  create(body: StorageObjectCreate, options?: CallOptions): Call<StorageObject> {
    return this.engine.record('POST', '/v1/storage', 'StorageObject', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: StorageObjectUpdate, options?: CallOptions): Call<StorageObject> {
    return this.engine.record('PATCH', '/v1/storage/{id}', 'StorageObject', { id, body, options })
  }

  /** Deletes one StorageObject; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/storage/{id}', { id, options })
  }

  /** Sends the bytes of a file, in place of those it had; a stream is sent as it flows. */
  upload(id: string, content: Content, options?: UploadOptions): Call<StorageObject> {
    return this.engine.upload('PUT', '/v1/storage/{id}/content', 'StorageObject', id, content, options)
  }

  /**
   * Gets the bytes of a file, or a range of them, as the body of a response. What is stored with
   * gzip arrives decoded.
   */
  download(id: string, options?: DownloadOptions): Call<Response> {
    return this.engine.download('GET', '/v1/storage/{id}/content', id, options)
  }

  /** Takes over the bytes that were sent to `uploadUrl`. */
  complete(id: string, options?: CallOptions): Call<StorageObject> {
    return this.engine.record('POST', '/v1/storage/{id}/content', 'StorageObject', { id, options })
  }
}

/**
 * A structured JSON document in a named collection, for data that no entity of this contract holds.
 */
export class StorageRecordsService extends Service {
  /** One page of StorageRecords, the newest first. */
  list<E extends keyof StorageRecordRelations = never, F extends keyof StorageRecord = keyof StorageRecord>(
    query?: StorageRecordQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<StorageRecord, StorageRecordRelations, E, F>>> {
    return this.engine.page('GET', '/v1/storage/records', 'StorageRecord', query, options)
  }

  /** All StorageRecords, no page before it is needed. */
  iterate<E extends keyof StorageRecordRelations = never, F extends keyof StorageRecord = keyof StorageRecord>(
    query?: StorageRecordQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<StorageRecord, StorageRecordRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/storage/records', 'StorageRecord', query, options)
  }

  /** One page of the StorageRecords in which every word of `q` is found. */
  search<E extends keyof StorageRecordRelations = never, F extends keyof StorageRecord = keyof StorageRecord>(
    q: string,
    query?: StorageRecordQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<StorageRecord, StorageRecordRelations, E, F>>> {
    return this.engine.page('GET', '/v1/storage/records', 'StorageRecord', { ...query, q }, options)
  }

  /** One StorageRecord by its id. */
  get<
    E extends keyof StorageRecordRelations = never,
    F extends keyof StorageRecord = keyof StorageRecord,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<StorageRecord, StorageRecordRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/storage/records/{id}', 'StorageRecord', { id, query, options })
  }

  /**
   * Creates one StorageRecord, which must keep these rules:
   *
   * - A key is held once within collection, tier and the application or person the tier separates
   *   by.
   * - ownerId, or else the caller, is the person to whom a document of tier user belongs.
   * - value is at most 1 MiB as compact JSON; a PATCH merges into value as JSON Merge Patch does:
   *   named members are replaced, members set to null are removed, the others stay.
   * - A locked document is changed in isLocked only.
   * - A locked document is not deleted until it is unlocked.
   * - schemaRelease is accepted only together with schemaName.
   * - parentKey names a document of the same collection and never leads back to the document
   *   itself.
   */
  create(body: StorageRecordCreate, options?: CallOptions): Call<StorageRecord> {
    return this.engine.record('POST', '/v1/storage/records', 'StorageRecord', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: StorageRecordUpdate, options?: CallOptions): Call<StorageRecord> {
    return this.engine.record('PATCH', '/v1/storage/records/{id}', 'StorageRecord', { id, body, options })
  }

  /** Deletes one StorageRecord; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/storage/records/{id}', { id, options })
  }
}
