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
import type { Group } from './groups.js'
import type { Person } from './people.js'
import type { StorageObject } from './storage.js'

/** Known values of `kind` of Document. */
export type DocumentKind =
  | 'policy'
  | 'procedure'
  | 'standard'
  | 'guide'
  | 'runbook'
  | 'faq'
  | 'article'
  | 'report'
  | 'contract'
  | 'proposal'
  | 'specification'
  | 'presentation'
  | 'spreadsheet'
  | 'transcript'
  | 'email'
  | 'web_page'
  | 'form'
  | 'other'

/** Known values of `status` of Document. */
export type DocumentStatus = 'draft' | 'in_review' | 'published' | 'archived'

/** Known values of `classification` of Document. */
export type DocumentClassification = 'public' | 'internal' | 'confidential' | 'restricted'

/** Known values of `chunkingStrategy` of Document. */
export type DocumentChunkingStrategy =
  | 'fixed_size'
  | 'sentence'
  | 'paragraph'
  | 'heading'
  | 'page'
  | 'semantic'
  | 'whole'

/** Known values of `ingestionStatus` of Document. */
export type DocumentIngestionStatus =
  | 'not_started'
  | 'queued'
  | 'extracting'
  | 'chunking'
  | 'embedding'
  | 'indexed'
  | 'failed'

/** A document kept for people to read and for search and retrieval to draw on. */
export interface Document extends Entity {
  /** Title of the document. */
  title: string
  /** Abstract. */
  description: string | null
  /** Sort of document. */
  kind: Open<DocumentKind>
  /** Knowledge base it belongs to, such as kb-security. */
  collection: string
  /** Editorial state. */
  status: Open<DocumentStatus>
  /** Person who wrote it. */
  authorId: string | null
  /** Person who keeps it correct. */
  ownerId: string | null
  /** Customer it is limited to. */
  accountId: string | null
  /** Text in Markdown, for a document without a file; left out of lists. */
  content: string | null
  /** File that holds the document. */
  storageObjectId: string | null
  /** Address it was fetched from. */
  sourceUrl: string | null
  /** Media type; text/markdown for content, and that of the file, where not given. */
  mimeType: string | null
  /** Size. */
  sizeBytes: number | null
  /** Digest for finding copies and changes. */
  contentSha256: string | null
  /** Language of the text. */
  language: string
  /** Revision as the authors count it. */
  revision: string | null
  /** Document it replaces. */
  supersedesId: string | null
  /** Who may see it; carries over to its chunks. */
  classification: Open<DocumentClassification>
  /** Groups that may read a confidential or restricted document. */
  readerGroupIds: string[] | null
  /** How it is cut into chunks. */
  chunkingStrategy: Open<DocumentChunkingStrategy>
  /** State of the indexing. */
  ingestionStatus: Open<DocumentIngestionStatus>
  /** Why indexing failed. */
  ingestionError: string | null
  /** Number of chunks. */
  chunkCount: number
  /** Time of publication. */
  publishedAt: Date | null
  /** Day it is to be checked again. */
  reviewDate: string | null
}

/** What `expand` adds to Documents. */
export interface DocumentRelations {
  /** Only with `expand=author`. */
  author: Person | null
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=account`. */
  account: Account | null
  /** Only with `expand=storageObject`. */
  storageObject: StorageObject | null
  /** Only with `expand=supersedes`. */
  supersedes: Document | null
  /** Only with `expand=readerGroups`. */
  readerGroups: Group[]
  /** Only with `expand=chunks`. */
  chunks: Chunk[]
}

/** What a client gives to create a Document. */
export interface DocumentCreate extends EntityInput {
  /** Title of the document. */
  title: string
  /** Abstract. */
  description?: string | null
  /** Sort of document. */
  kind?: DocumentKind
  /** Knowledge base it belongs to, such as kb-security. */
  collection?: string
  /** Editorial state. */
  status?: DocumentStatus
  /** Person who wrote it. */
  authorId?: string | null
  /** Person who keeps it correct. */
  ownerId?: string | null
  /** Customer it is limited to. */
  accountId?: string | null
  /** Text in Markdown, for a document without a file; left out of lists. */
  content?: string | null
  /** File that holds the document. */
  storageObjectId?: string | null
  /** Address it was fetched from. */
  sourceUrl?: string | null
  /** Media type; text/markdown for content, and that of the file, where not given. */
  mimeType?: string | null
  /** Language of the text. */
  language?: string
  /** Revision as the authors count it. */
  revision?: string | null
  /** Document it replaces. */
  supersedesId?: string | null
  /** Who may see it; carries over to its chunks. */
  classification?: DocumentClassification
  /** Groups that may read a confidential or restricted document. */
  readerGroupIds?: string[] | null
  /** How it is cut into chunks. */
  chunkingStrategy?: DocumentChunkingStrategy
  /** Day it is to be checked again. */
  reviewDate?: string | null
}

/** The fields of a Document to change; null clears an optional one. */
export type DocumentUpdate = Partial<DocumentCreate>

/** What lists of Documents are filtered by. */
export interface DocumentFilters extends EntityFilters {
  title?: OneOrMore<string>
  description?: OneOrMore<string>
  kind?: OneOrMore<DocumentKind>
  collection?: OneOrMore<string>
  status?: OneOrMore<DocumentStatus>
  authorId?: OneOrMore<string>
  ownerId?: OneOrMore<string>
  accountId?: OneOrMore<string>
  content?: OneOrMore<string>
  storageObjectId?: OneOrMore<string>
  sourceUrl?: OneOrMore<string>
  mimeType?: OneOrMore<string>
  sizeBytes?: Comparison<number>
  contentSha256?: OneOrMore<string>
  language?: OneOrMore<string>
  revision?: OneOrMore<string>
  supersedesId?: OneOrMore<string>
  classification?: OneOrMore<DocumentClassification>
  readerGroupIds?: OneOrMore<string>
  chunkingStrategy?: OneOrMore<DocumentChunkingStrategy>
  ingestionStatus?: OneOrMore<DocumentIngestionStatus>
  ingestionError?: OneOrMore<string>
  publishedAt?: Comparison<Time>
  reviewDate?: Comparison<string>
}

/** What lists of Documents can be asked. */
export type DocumentQuery<E = never, F = never> = Listing<DocumentFilters, 'tags' | 'readerGroupIds', E, F>

/** Known values of `chunkType` of Chunk. */
export type ChunkChunkType = 'text' | 'heading' | 'list' | 'table' | 'code' | 'caption' | 'question_answer' | 'summary'

/** A passage of a document, with its place in it and the vector by which it is found. */
export interface Chunk extends Entity {
  /** Document the passage comes from. */
  documentId: string
  /** Position within the document, from 0. */
  chunkNumber: number
  /** Text of the passage. */
  text: string
  /** Form of the passage. */
  chunkType: Open<ChunkChunkType>
  /** Headings above it, outermost first. */
  headingPath: string[] | null
  /** Page of the source on which it starts. */
  pageNumber: number | null
  /** First character in the extracted text. */
  startOffset: number | null
  /** Character after its last one in the extracted text. */
  endOffset: number | null
  /** Length in tokens. */
  tokenCount: number | null
  /** Larger passage it is part of, for retrieval from small to large. */
  parentChunkId: string | null
  /** Passage before. */
  previousChunkId: string | null
  /** Passage after. */
  nextChunkId: string | null
  /** Vector of the passage; left out of lists and answered on a get only when asked for. */
  embedding: number[] | null
  /** Model that made the vector. */
  embeddingModel: string | null
  /** Length of the vector. */
  embeddingDimensions: number
  /** Terms for exact search. */
  keywords: string[] | null
  /** Things the passage mentions. */
  entityIds: string[] | null
  /** Language; that of the document where not given. */
  language: string | null
  /** Digest for skipping passages that did not change. */
  contentSha256: string
  /** The passage takes part in retrieval. */
  isSearchable: boolean
}

/** What `expand` adds to Chunks. */
export interface ChunkRelations {
  /** Only with `expand=document`. */
  document: Document | null
  /** Only with `expand=entities`. */
  entities: KnowledgeEntity[]
  /** Only with `expand=parent`. */
  parent: Chunk | null
  /** Only with `expand=previous`. */
  previous: Chunk | null
  /** Only with `expand=next`. */
  next: Chunk | null
}

/** What a client gives to create a Chunk. */
export interface ChunkCreate extends EntityInput {
  /** Document the passage comes from. */
  documentId: string
  /** Position within the document, from 0. */
  chunkNumber: number
  /** Text of the passage. */
  text: string
  /** Form of the passage. */
  chunkType?: ChunkChunkType
  /** Headings above it, outermost first. */
  headingPath?: string[] | null
  /** Page of the source on which it starts. */
  pageNumber?: number | null
  /** First character in the extracted text. */
  startOffset?: number | null
  /** Character after its last one in the extracted text. */
  endOffset?: number | null
  /** Larger passage it is part of, for retrieval from small to large. */
  parentChunkId?: string | null
  /** Vector of the passage; left out of lists and answered on a get only when asked for. */
  embedding?: number[] | null
  /** Model that made the vector. */
  embeddingModel?: string | null
  /** Terms for exact search. */
  keywords?: string[] | null
  /** Things the passage mentions. */
  entityIds?: string[] | null
  /** Language; that of the document where not given. */
  language?: string | null
  /** The passage takes part in retrieval. */
  isSearchable?: boolean
}

/** The fields of a Chunk to change; null clears an optional one. */
export type ChunkUpdate = Partial<Omit<ChunkCreate, 'documentId'>>

/** What lists of Chunks are filtered by. */
export interface ChunkFilters extends EntityFilters {
  documentId?: OneOrMore<string>
  chunkNumber?: Comparison<number>
  text?: OneOrMore<string>
  chunkType?: OneOrMore<ChunkChunkType>
  headingPath?: OneOrMore<string>
  pageNumber?: Comparison<number>
  startOffset?: Comparison<number>
  endOffset?: Comparison<number>
  tokenCount?: Comparison<number>
  parentChunkId?: OneOrMore<string>
  embedding?: OneOrMore<number>
  embeddingModel?: OneOrMore<string>
  embeddingDimensions?: Comparison<number>
  keywords?: OneOrMore<string>
  entityIds?: OneOrMore<string>
  language?: OneOrMore<string>
  contentSha256?: OneOrMore<string>
  isSearchable?: OneOrMore<boolean>
}

/** What lists of Chunks can be asked. */
export type ChunkQuery<E = never, F = never> = Listing<
  ChunkFilters,
  'tags' | 'headingPath' | 'embedding' | 'keywords' | 'entityIds',
  E,
  F
>

/** Known values of `type` of KnowledgeEntity. */
export type KnowledgeEntityType =
  | 'person'
  | 'organization'
  | 'location'
  | 'product'
  | 'service'
  | 'technology'
  | 'concept'
  | 'process'
  | 'event'
  | 'regulation'
  | 'standard'
  | 'metric'
  | 'role'
  | 'document'
  | 'threat_actor'
  | 'malware'
  | 'attack_pattern'
  | 'campaign'
  | 'vulnerability'
  | 'asset'
  | 'other'

/** Known values of `status` of KnowledgeEntity. */
export type KnowledgeEntityStatus = 'candidate' | 'confirmed' | 'merged' | 'rejected'

/** Known values of `origin` of KnowledgeEntity. */
export type KnowledgeEntityOrigin = 'extracted' | 'curated' | 'imported' | 'linked'

/** A thing, person, place or idea that documents speak of: a node of the knowledge graph. */
export interface KnowledgeEntity extends Entity {
  /** Preferred name. */
  name: string
  /** Class of thing, after schema.org and STIX. */
  type: Open<KnowledgeEntityType>
  /** One or two sentences that tell it apart. */
  description: string | null
  /** Other names and spellings. */
  aliases: string[] | null
  /** Language of name and description. */
  language: string
  /** Whether a person or rule has confirmed it. */
  status: Open<KnowledgeEntityStatus>
  /** How it came into the graph. */
  origin: Open<KnowledgeEntityOrigin>
  /** Trust in an extracted entity. */
  confidence: number
  /** Addresses that identify the same thing elsewhere, such as Wikidata. */
  sameAs: string[] | null
  /** Key in its own register, such as G0016 in ATT&CK or a registration number. */
  externalKey: string | null
  /**
   * Entity of this data model it stands for, in snake_case; taken from the prefix of recordId where
   * not given.
   */
  recordType: string | null
  /** Record of this data model it stands for. */
  recordId: string | null
  /** Entity it was merged into. */
  mergedIntoId: string | null
  /** More general things. */
  broaderIds: string[] | null
  /** Open map of facts, such as founding year or headquarters. */
  attributes: Record<string, unknown> | null
  /** Vector of name and description; left out of lists. */
  embedding: number[] | null
  /** Model that made the vector. */
  embeddingModel: string | null
  /** Passages that mention it. */
  mentionCount: number
  /** First mention. */
  firstSeenAt: Date | null
  /** Latest mention. */
  lastSeenAt: Date | null
  /** Person who looks after it. */
  curatorId: string | null
}

/** What `expand` adds to KnowledgeEntities. */
export interface KnowledgeEntityRelations {
  /** Only with `expand=mergedInto`. */
  mergedInto: KnowledgeEntity | null
  /** Only with `expand=broader`. */
  broader: KnowledgeEntity[]
  /** Only with `expand=narrower`. */
  narrower: KnowledgeEntity[]
  /** Only with `expand=curator`. */
  curator: Person | null
  /** Only with `expand=chunks`. */
  chunks: Chunk[]
}

/** What a client gives to create a KnowledgeEntity. */
export interface KnowledgeEntityCreate extends EntityInput {
  /** Preferred name. */
  name: string
  /** Class of thing, after schema.org and STIX. */
  type: KnowledgeEntityType
  /** One or two sentences that tell it apart. */
  description?: string | null
  /** Other names and spellings. */
  aliases?: string[] | null
  /** Language of name and description. */
  language?: string
  /** Whether a person or rule has confirmed it. */
  status?: KnowledgeEntityStatus
  /** How it came into the graph. */
  origin?: KnowledgeEntityOrigin
  /** Trust in an extracted entity. */
  confidence?: number
  /** Addresses that identify the same thing elsewhere, such as Wikidata. */
  sameAs?: string[] | null
  /** Key in its own register, such as G0016 in ATT&CK or a registration number. */
  externalKey?: string | null
  /**
   * Entity of this data model it stands for, in snake_case; taken from the prefix of recordId where
   * not given.
   */
  recordType?: string | null
  /** Record of this data model it stands for. */
  recordId?: string | null
  /** Entity it was merged into. */
  mergedIntoId?: string | null
  /** More general things. */
  broaderIds?: string[] | null
  /** Open map of facts, such as founding year or headquarters. */
  attributes?: Record<string, unknown> | null
  /** Vector of name and description; left out of lists. */
  embedding?: number[] | null
  /** Model that made the vector. */
  embeddingModel?: string | null
  /** Person who looks after it. */
  curatorId?: string | null
}

/** The fields of a KnowledgeEntity to change; null clears an optional one. */
export type KnowledgeEntityUpdate = Partial<KnowledgeEntityCreate>

/** What lists of KnowledgeEntities are filtered by. */
export interface KnowledgeEntityFilters extends EntityFilters {
  name?: OneOrMore<string>
  type?: OneOrMore<KnowledgeEntityType>
  description?: OneOrMore<string>
  aliases?: OneOrMore<string>
  language?: OneOrMore<string>
  status?: OneOrMore<KnowledgeEntityStatus>
  origin?: OneOrMore<KnowledgeEntityOrigin>
  confidence?: Comparison<number>
  sameAs?: OneOrMore<string>
  externalKey?: OneOrMore<string>
  recordType?: OneOrMore<string>
  recordId?: OneOrMore<string>
  mergedIntoId?: OneOrMore<string>
  broaderIds?: OneOrMore<string>
  embedding?: OneOrMore<number>
  embeddingModel?: OneOrMore<string>
  curatorId?: OneOrMore<string>
}

/** What lists of KnowledgeEntities can be asked. */
export type KnowledgeEntityQuery<E = never, F = never> = Listing<
  KnowledgeEntityFilters,
  'tags' | 'aliases' | 'sameAs' | 'broaderIds' | 'embedding',
  E,
  F
>

/** Documents, the passages they are cut into for retrieval, and the things they speak of. */
export class KnowledgeService extends Service {
  /** A passage of a document, with its place in it and the vector by which it is found. */
  readonly chunks = new ChunksService(this.engine)

  /** A thing, person, place or idea that documents speak of: a node of the knowledge graph. */
  readonly entities = new KnowledgeEntitiesService(this.engine)

  /** One page of Documents, the newest first. */
  list<E extends keyof DocumentRelations = never, F extends keyof Document = keyof Document>(
    query?: DocumentQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Document, DocumentRelations, E, F>>> {
    return this.engine.page('GET', '/v1/knowledge', 'Document', query, options)
  }

  /** All Documents, no page before it is needed. */
  iterate<E extends keyof DocumentRelations = never, F extends keyof Document = keyof Document>(
    query?: DocumentQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Document, DocumentRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/knowledge', 'Document', query, options)
  }

  /** One page of the Documents in which every word of `q` is found. */
  search<E extends keyof DocumentRelations = never, F extends keyof Document = keyof Document>(
    q: string,
    query?: DocumentQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Document, DocumentRelations, E, F>>> {
    return this.engine.page('GET', '/v1/knowledge', 'Document', { ...query, q }, options)
  }

  /** One Document by its id. */
  get<E extends keyof DocumentRelations = never, F extends keyof Document = keyof Document, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Document, DocumentRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/knowledge/{id}', 'Document', { id, query, options })
  }

  /**
   * Creates one Document, which must keep these rules:
   *
   * - content and storageObjectId are not both present.
   * - status published needs content, storageObjectId or sourceUrl.
   * - supersedesId never leads back to the document itself.
   * - readerGroupIds is accepted only when classification is confidential or restricted.
   * - A published document with kind policy, procedure or standard has an ownerId and a reviewDate.
   */
  create(body: DocumentCreate, options?: CallOptions): Call<Document> {
    return this.engine.record('POST', '/v1/knowledge', 'Document', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: DocumentUpdate, options?: CallOptions): Call<Document> {
    return this.engine.record('PATCH', '/v1/knowledge/{id}', 'Document', { id, body, options })
  }

  /** Deletes one Document; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/knowledge/{id}', { id, options })
  }
}

/** A passage of a document, with its place in it and the vector by which it is found. */
export class ChunksService extends Service {
  /** One page of Chunks, the newest first. */
  list<E extends keyof ChunkRelations = never, F extends keyof Chunk = keyof Chunk>(
    query?: ChunkQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Chunk, ChunkRelations, E, F>>> {
    return this.engine.page('GET', '/v1/knowledge/chunks', 'Chunk', query, options)
  }

  /** All Chunks, no page before it is needed. */
  iterate<E extends keyof ChunkRelations = never, F extends keyof Chunk = keyof Chunk>(
    query?: ChunkQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Chunk, ChunkRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/knowledge/chunks', 'Chunk', query, options)
  }

  /** One page of the Chunks in which every word of `q` is found. */
  search<E extends keyof ChunkRelations = never, F extends keyof Chunk = keyof Chunk>(
    q: string,
    query?: ChunkQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Chunk, ChunkRelations, E, F>>> {
    return this.engine.page('GET', '/v1/knowledge/chunks', 'Chunk', { ...query, q }, options)
  }

  /** One Chunk by its id. */
  get<E extends keyof ChunkRelations = never, F extends keyof Chunk = keyof Chunk, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Chunk, ChunkRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/knowledge/chunks/{id}', 'Chunk', { id, query, options })
  }

  /**
   * Creates one Chunk, which must keep these rules:
   *
   * - endOffset is after startOffset.
   * - startOffset and endOffset are given both or neither.
   * - embedding and embeddingModel are given together.
   * - A vector has at least one component that is not 0.
   * - All vectors of one model have the same length.
   * - parentChunkId belongs to the same document.
   * - parentChunkId never leads back to the chunk itself.
   * - entityIds names no merged entity, but the one that it was merged into.
   */
  create(body: ChunkCreate, options?: CallOptions): Call<Chunk> {
    return this.engine.record('POST', '/v1/knowledge/chunks', 'Chunk', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: ChunkUpdate, options?: CallOptions): Call<Chunk> {
    return this.engine.record('PATCH', '/v1/knowledge/chunks/{id}', 'Chunk', { id, body, options })
  }

  /** Deletes one Chunk; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/knowledge/chunks/{id}', { id, options })
  }
}

/** A thing, person, place or idea that documents speak of: a node of the knowledge graph. */
export class KnowledgeEntitiesService extends Service {
  /** One page of KnowledgeEntities, the newest first. */
  list<E extends keyof KnowledgeEntityRelations = never, F extends keyof KnowledgeEntity = keyof KnowledgeEntity>(
    query?: KnowledgeEntityQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<KnowledgeEntity, KnowledgeEntityRelations, E, F>>> {
    return this.engine.page('GET', '/v1/knowledge/entities', 'KnowledgeEntity', query, options)
  }

  /** All KnowledgeEntities, no page before it is needed. */
  iterate<E extends keyof KnowledgeEntityRelations = never, F extends keyof KnowledgeEntity = keyof KnowledgeEntity>(
    query?: KnowledgeEntityQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<KnowledgeEntity, KnowledgeEntityRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/knowledge/entities', 'KnowledgeEntity', query, options)
  }

  /** One page of the KnowledgeEntities in which every word of `q` is found. */
  search<E extends keyof KnowledgeEntityRelations = never, F extends keyof KnowledgeEntity = keyof KnowledgeEntity>(
    q: string,
    query?: KnowledgeEntityQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<KnowledgeEntity, KnowledgeEntityRelations, E, F>>> {
    return this.engine.page('GET', '/v1/knowledge/entities', 'KnowledgeEntity', { ...query, q }, options)
  }

  /** One KnowledgeEntity by its id. */
  get<
    E extends keyof KnowledgeEntityRelations = never,
    F extends keyof KnowledgeEntity = keyof KnowledgeEntity,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<KnowledgeEntity, KnowledgeEntityRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/knowledge/entities/{id}', 'KnowledgeEntity', { id, query, options })
  }

  /**
   * Creates one KnowledgeEntity, which must keep these rules:
   *
   * - status merged and mergedIntoId come together.
   * - mergedIntoId names another entity.
   * - mergedIntoId of a merged entity does not change.
   * - mergedIntoId names an entity that is not merged itself.
   * - A merge is refused where the surviving entity would have more than 100 aliases or 50
   *   addresses in sameAs.
   * - recordType is accepted only together with recordId.
   * - broaderIds never leads back to the entity itself.
   * - embedding and embeddingModel are given together.
   */
  create(body: KnowledgeEntityCreate, options?: CallOptions): Call<KnowledgeEntity> {
    return this.engine.record('POST', '/v1/knowledge/entities', 'KnowledgeEntity', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: KnowledgeEntityUpdate, options?: CallOptions): Call<KnowledgeEntity> {
    return this.engine.record('PATCH', '/v1/knowledge/entities/{id}', 'KnowledgeEntity', { id, body, options })
  }

  /** Deletes one KnowledgeEntity; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/knowledge/entities/{id}', { id, options })
  }
}
