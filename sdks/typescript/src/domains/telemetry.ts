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
import type { Application } from './integration.js'
import type { Person } from './people.js'

/** Known values of `category` of AuditEvent. */
export type AuditEventCategory =
  | 'authentication'
  | 'authorization'
  | 'data_access'
  | 'data_change'
  | 'configuration'
  | 'administration'
  | 'export'
  | 'approval'
  | 'system'
  | 'business'

/** Known values of `outcome` of AuditEvent. */
export type AuditEventOutcome = 'success' | 'failure' | 'denied' | 'error'

/** Known values of `actorType` of AuditEvent. */
export type AuditEventActorType = 'user' | 'service' | 'system' | 'application' | 'agent'

/**
 * A tamper-evident record of one action, written by the server for every change and by applications
 * for business events.
 */
export interface AuditEvent extends Entity {
  /** Position in the tenant's chain, without gaps. */
  sequenceId: number
  /** Dotted name of the action, such as person.created or export.approved. */
  action: string
  /** Kind of action, for filters and retention. */
  category: Open<AuditEventCategory>
  /** Result of the action. */
  outcome: Open<AuditEventOutcome>
  /** Why it was denied or failed, or the reason the actor gave. */
  reason: string | null
  /** Time of the action; the time of receipt where not given. */
  occurredAt: Date | null
  /** Kind of actor. */
  actorType: Open<AuditEventActorType>
  /** Who acted. */
  actorId: string | null
  /** Person who was impersonated. */
  impersonatedPersonId: string | null
  /** Application the action came through. */
  applicationId: string | null
  /**
   * Entity acted on, in snake_case, such as person; taken from the prefix of resourceId where not
   * given.
   */
  resourceType: string | null
  /** Record acted on. */
  resourceId: string | null
  /** Earlier state. */
  before: Record<string, unknown> | null
  /** Later state. */
  after: Record<string, unknown> | null
  /** What changed. */
  changedFields: string[] | null
  /** Open map of further facts about the action, at most 16 KiB as JSON. */
  details: Record<string, unknown> | null
  /** IPv4 or IPv6 address of the caller. */
  ipAddress: string | null
  /** Client software. */
  userAgent: string | null
  /** Link to the answer's meta. */
  requestId: string | null
  /** W3C trace identifier. */
  traceId: string | null
  /** Session of the actor. */
  sessionId: string | null
  /** Link of the chain. */
  previousHash: string
  /** Seal of the event. */
  recordHash: string
}

/** What `expand` adds to AuditEvents. */
export interface AuditEventRelations {
  /** Only with `expand=impersonatedPerson`. */
  impersonatedPerson: Person | null
  /** Only with `expand=application`. */
  application: Application | null
}

/** What a client gives to create an AuditEvent. */
export interface AuditEventCreate extends EntityInput {
  /** Dotted name of the action, such as person.created or export.approved. */
  action: string
  /** Kind of action, for filters and retention. */
  category?: AuditEventCategory
  /** Result of the action. */
  outcome?: AuditEventOutcome
  /** Why it was denied or failed, or the reason the actor gave. */
  reason?: string | null
  /** Time of the action; the time of receipt where not given. */
  occurredAt?: Time | null
  /**
   * Entity acted on, in snake_case, such as person; taken from the prefix of resourceId where not
   * given.
   */
  resourceType?: string | null
  /** Record acted on. */
  resourceId?: string | null
  /** Open map of further facts about the action, at most 16 KiB as JSON. */
  details?: Record<string, unknown> | null
  /** Session of the actor. */
  sessionId?: string | null
}

/** The fields of an AuditEvent to change; null clears an optional one. */
export type AuditEventUpdate = Partial<Pick<AuditEventCreate, 'externalId' | 'tags' | 'metadata'>>

/** What lists of AuditEvents are filtered by. */
export interface AuditEventFilters extends EntityFilters {
  sequenceId?: Comparison<number>
  action?: OneOrMore<string>
  category?: OneOrMore<AuditEventCategory>
  outcome?: OneOrMore<AuditEventOutcome>
  reason?: OneOrMore<string>
  occurredAt?: Comparison<Time>
  actorType?: OneOrMore<AuditEventActorType>
  actorId?: OneOrMore<string>
  impersonatedPersonId?: OneOrMore<string>
  applicationId?: OneOrMore<string>
  resourceType?: OneOrMore<string>
  resourceId?: OneOrMore<string>
  changedFields?: OneOrMore<string>
  ipAddress?: OneOrMore<string>
  userAgent?: OneOrMore<string>
  requestId?: OneOrMore<string>
  traceId?: OneOrMore<string>
  sessionId?: OneOrMore<string>
  previousHash?: OneOrMore<string>
  recordHash?: OneOrMore<string>
}

/** What lists of AuditEvents can be asked. */
export type AuditEventQuery<E = never, F = never> = Listing<AuditEventFilters, 'tags' | 'changedFields', E, F>

/** Known values of `eventCategory` of AppEvent. */
export type AppEventEventCategory =
  | 'navigation'
  | 'interaction'
  | 'search'
  | 'transaction'
  | 'lifecycle'
  | 'performance'
  | 'error'
  | 'experiment'
  | 'system'
  | 'custom'

/** Known values of `environment` of AppEvent. */
export type AppEventEnvironment = 'production' | 'staging' | 'test' | 'development'

/** An analytics or domain event that an application emits. */
export interface AppEvent extends Entity {
  /** Name of the event, such as page_view or rfp.response_approved. */
  eventType: string
  /** Broad kind of event. */
  eventCategory: Open<AppEventEventCategory>
  /** Context that emitted it, as a URI reference, after CloudEvents. */
  source: string
  /** Emitter's own identifier, unique within source; used to drop repeats. */
  eventKey: string | null
  /** Time of the event; the time of receipt where not given. */
  occurredAt: Date | null
  /** Application that emitted it. */
  applicationId: string | null
  /** Signed-in person, where there is one. */
  personId: string | null
  /** Pseudonymous visitor. */
  anonymousId: string | null
  /** Client session. */
  sessionId: string | null
  /**
   * Entity the event is about, in snake_case; taken from the prefix of entityId where not given.
   */
  entityType: string | null
  /** Record the event is about. */
  entityId: string | null
  /** Open map of the event's own data, at most 32 KiB as JSON. */
  properties: Record<string, unknown> | null
  /** Measure carried by the event, such as a duration or a count. */
  value: number | null
  /** Environment of the emitter. */
  environment: Open<AppEventEnvironment>
  /** Release of the application. */
  appRelease: string | null
  /** Page or screen. */
  pageUrl: string | null
  /** Page before. */
  referrerUrl: string | null
  /** Device of the person. */
  device: AppEventDevice | null
  /** User-Agent of the client. */
  userAgent: string | null
  /** Shortened address. */
  ipAddress: string | null
  /** Country of the client. */
  country: string | null
  /** Language of the client. */
  locale: string | null
  /** W3C trace identifier. */
  traceId: string | null
  /** The person agreed to analytics. */
  hasConsent: boolean
}

/** What `expand` adds to AppEvents. */
export interface AppEventRelations {
  /** Only with `expand=person`. */
  person: Person | null
  /** Only with `expand=application`. */
  application: Application | null
}

/** What a client gives to create an AppEvent. */
export interface AppEventCreate extends EntityInput {
  /** Name of the event, such as page_view or rfp.response_approved. */
  eventType: string
  /** Broad kind of event. */
  eventCategory?: AppEventEventCategory
  /** Context that emitted it, as a URI reference, after CloudEvents. */
  source: string
  /** Emitter's own identifier, unique within source; used to drop repeats. */
  eventKey?: string | null
  /** Time of the event; the time of receipt where not given. */
  occurredAt?: Time | null
  /** Signed-in person, where there is one. */
  personId?: string | null
  /** Pseudonymous visitor. */
  anonymousId?: string | null
  /** Client session. */
  sessionId?: string | null
  /**
   * Entity the event is about, in snake_case; taken from the prefix of entityId where not given.
   */
  entityType?: string | null
  /** Record the event is about. */
  entityId?: string | null
  /** Open map of the event's own data, at most 32 KiB as JSON. */
  properties?: Record<string, unknown> | null
  /** Measure carried by the event, such as a duration or a count. */
  value?: number | null
  /** Environment of the emitter. */
  environment?: AppEventEnvironment
  /** Release of the application. */
  appRelease?: string | null
  /** Page or screen. */
  pageUrl?: string | null
  /** Page before. */
  referrerUrl?: string | null
  /** Device of the person. */
  device?: AppEventDeviceInput | null
  /** User-Agent of the client. */
  userAgent?: string | null
  /** Language of the client. */
  locale?: string | null
  /** W3C trace identifier. */
  traceId?: string | null
  /** The person agreed to analytics. */
  hasConsent?: boolean
}

/** The fields of an AppEvent to change; null clears an optional one. */
export type AppEventUpdate = Partial<Pick<AppEventCreate, 'externalId' | 'tags' | 'metadata'>>

/** What lists of AppEvents are filtered by. */
export interface AppEventFilters extends EntityFilters {
  eventType?: OneOrMore<string>
  eventCategory?: OneOrMore<AppEventEventCategory>
  source?: OneOrMore<string>
  eventKey?: OneOrMore<string>
  occurredAt?: Comparison<Time>
  applicationId?: OneOrMore<string>
  personId?: OneOrMore<string>
  anonymousId?: OneOrMore<string>
  sessionId?: OneOrMore<string>
  entityType?: OneOrMore<string>
  entityId?: OneOrMore<string>
  value?: Comparison<number>
  environment?: OneOrMore<AppEventEnvironment>
  appRelease?: OneOrMore<string>
  pageUrl?: OneOrMore<string>
  referrerUrl?: OneOrMore<string>
  userAgent?: OneOrMore<string>
  ipAddress?: OneOrMore<string>
  country?: OneOrMore<string>
  locale?: OneOrMore<string>
  traceId?: OneOrMore<string>
  hasConsent?: OneOrMore<boolean>
}

/** What lists of AppEvents can be asked. */
export type AppEventQuery<E = never, F = never> = Listing<AppEventFilters, 'tags', E, F>

/** Known values of `kind` of Trace. */
export type TraceKind = 'internal' | 'server' | 'client' | 'producer' | 'consumer'

/** Known values of `environment` of Trace. */
export type TraceEnvironment = 'production' | 'staging' | 'test' | 'development'

/** Known values of `statusCode` of Trace. */
export type TraceStatusCode = 'unset' | 'ok' | 'error'

/** Known values of `operation` of Trace. */
export type TraceOperation =
  | 'chat'
  | 'text_completion'
  | 'embeddings'
  | 'rerank'
  | 'generate_content'
  | 'retrieval'
  | 'execute_tool'
  | 'invoke_agent'
  | 'guardrail'

/**
 * One span of a distributed trace, including calls to language models with their tokens and cost.
 */
export interface Trace extends Entity {
  /** W3C trace identifier, shared by all spans of the trace. */
  traceId: string
  /** Identifier of this span. */
  spanId: string
  /** Span that caused this one; empty for the root. */
  parentSpanId: string | null
  /** Operation name of low cardinality. */
  name: string
  /** Role of the span. */
  kind: Open<TraceKind>
  /** Service that recorded the span. */
  serviceName: string
  /** Deployment environment. */
  environment: Open<TraceEnvironment>
  /** Application on whose behalf the call ran; that of the token where not given. */
  applicationId: string | null
  /** Person who started the call; empty for system calls. */
  personId: string | null
  /** Start of the span. */
  startedAt: Date
  /** End of the span; empty while it runs. */
  endedAt: Date | null
  /** Length of the span; empty while it runs. */
  durationMs: number | null
  /** Result of the span. */
  statusCode: Open<TraceStatusCode>
  /** Message of an error. */
  statusMessage: string | null
  /** Open map of attributes named after the semantic conventions; at most 128 keys. */
  attributes: Record<string, unknown> | null
  /** Points in time within the span. */
  events: TraceEvent[] | null
  /** Spans that belong to the cause without being the parent. */
  links: TraceLink[] | null
  /** Generative AI operation, for a span that is one. */
  operation: Open<TraceOperation> | null
  /** Model provider. */
  provider: string | null
  /** Model that answered. */
  model: string | null
  /** Tokens read. */
  inputTokens: number | null
  /** Tokens written. */
  outputTokens: number | null
  /** Part of inputTokens served from a prompt cache. */
  cachedInputTokens: number | null
  /** Cost in millionths of one unit of currency, since a call costs fractions of a cent. */
  costMicros: number | null
  /** Currency of costMicros. */
  currency: string | null
}

/** What `expand` adds to Traces. */
export interface TraceRelations {
  /** Only with `expand=application`. */
  application: Application | null
  /** Only with `expand=person`. */
  person: Person | null
}

/** What a client gives to create a Trace. */
export interface TraceCreate extends EntityInput {
  /** W3C trace identifier, shared by all spans of the trace. */
  traceId: string
  /** Identifier of this span. */
  spanId: string
  /** Span that caused this one; empty for the root. */
  parentSpanId?: string | null
  /** Operation name of low cardinality. */
  name: string
  /** Role of the span. */
  kind?: TraceKind
  /** Service that recorded the span. */
  serviceName: string
  /** Deployment environment. */
  environment?: TraceEnvironment
  /** Application on whose behalf the call ran; that of the token where not given. */
  applicationId?: string | null
  /** Person who started the call; empty for system calls. */
  personId?: string | null
  /** Start of the span. */
  startedAt: Time
  /** End of the span; empty while it runs. */
  endedAt?: Time | null
  /** Result of the span. */
  statusCode?: TraceStatusCode
  /** Message of an error. */
  statusMessage?: string | null
  /** Open map of attributes named after the semantic conventions; at most 128 keys. */
  attributes?: Record<string, unknown> | null
  /** Points in time within the span. */
  events?: TraceEventInput[] | null
  /** Spans that belong to the cause without being the parent. */
  links?: TraceLinkInput[] | null
  /** Generative AI operation, for a span that is one. */
  operation?: TraceOperation | null
  /** Model provider. */
  provider?: string | null
  /** Model that answered. */
  model?: string | null
  /** Tokens read. */
  inputTokens?: number | null
  /** Tokens written. */
  outputTokens?: number | null
  /** Part of inputTokens served from a prompt cache. */
  cachedInputTokens?: number | null
  /** Cost in millionths of one unit of currency, since a call costs fractions of a cent. */
  costMicros?: number | null
  /** Currency of costMicros. */
  currency?: string | null
}

/** The fields of a Trace to change; null clears an optional one. */
export interface TraceUpdate extends EntityInput {
  /** End of the span; empty while it runs. */
  endedAt?: Time | null
  /** Result of the span. */
  statusCode?: TraceStatusCode
  /** Message of an error. */
  statusMessage?: string | null
  /** Open map of attributes named after the semantic conventions; at most 128 keys. */
  attributes?: Record<string, unknown> | null
  /** Points in time within the span. */
  events?: TraceEventInput[] | null
  /** Spans that belong to the cause without being the parent. */
  links?: TraceLinkInput[] | null
  /** Model that answered. */
  model?: string | null
  /** Tokens read. */
  inputTokens?: number | null
  /** Tokens written. */
  outputTokens?: number | null
  /** Part of inputTokens served from a prompt cache. */
  cachedInputTokens?: number | null
  /** Cost in millionths of one unit of currency, since a call costs fractions of a cent. */
  costMicros?: number | null
  /** Currency of costMicros. */
  currency?: string | null
}

/** What lists of Traces are filtered by. */
export interface TraceFilters extends EntityFilters {
  traceId?: OneOrMore<string>
  spanId?: OneOrMore<string>
  parentSpanId?: OneOrMore<string>
  name?: OneOrMore<string>
  kind?: OneOrMore<TraceKind>
  serviceName?: OneOrMore<string>
  environment?: OneOrMore<TraceEnvironment>
  applicationId?: OneOrMore<string>
  personId?: OneOrMore<string>
  startedAt?: Comparison<Time>
  endedAt?: Comparison<Time>
  durationMs?: Comparison<number>
  statusCode?: OneOrMore<TraceStatusCode>
  statusMessage?: OneOrMore<string>
  operation?: OneOrMore<TraceOperation>
  provider?: OneOrMore<string>
  model?: OneOrMore<string>
  inputTokens?: Comparison<number>
  outputTokens?: Comparison<number>
  cachedInputTokens?: Comparison<number>
  costMicros?: Comparison<number>
  currency?: OneOrMore<string>
}

/** What lists of Traces can be asked. */
export type TraceQuery<E = never, F = never> = Listing<TraceFilters, 'tags', E, F>

/** Known values of `type` of AppEventDevice. */
export type AppEventDeviceType = 'desktop' | 'mobile' | 'tablet' | 'server' | 'kiosk' | 'other'

/** Device of the person. */
export interface AppEventDevice {
  /** Kind of device. */
  type: Open<AppEventDeviceType> | null
  /** Operating system and release. */
  operatingSystem: string | null
  /** Browser and release. */
  browser: string | null
  /** Width and height in pixels. */
  screen: string | null
}

/** Device of the person. */
export interface AppEventDeviceInput {
  /** Kind of device. */
  type?: AppEventDeviceType | null
  /** Operating system and release. */
  operatingSystem?: string | null
  /** Browser and release. */
  browser?: string | null
  /** Width and height in pixels. */
  screen?: string | null
}

/** A point in time within a span. */
export interface TraceEvent {
  /** Name of the event, such as exception. */
  name: string
  /** Time of the event. */
  occurredAt: Date
  /** Open map of attributes. */
  attributes: Record<string, unknown> | null
}

/** A span that belongs to the cause without being the parent. */
export interface TraceLink {
  /** Linked trace. */
  traceId: string
  /** Linked span. */
  spanId: string
}

/** A point in time within a span. */
export interface TraceEventInput {
  /** Name of the event, such as exception. */
  name: string
  /** Time of the event. */
  occurredAt: Time
  /** Open map of attributes. */
  attributes?: Record<string, unknown> | null
}

/** A span that belongs to the cause without being the parent. */
export interface TraceLinkInput {
  /** Linked trace. */
  traceId: string
  /** Linked span. */
  spanId: string
}

/**
 * Three append-only streams: who did what, what happened in applications, and how calls ran across
 * services.
 */
export class TelemetryService extends Service {
  /** An analytics or domain event that an application emits. */
  readonly appEvents = new AppEventsService(this.engine)

  /**
   * One span of a distributed trace, including calls to language models with their tokens and cost.
   */
  readonly traces = new TracesService(this.engine)

  /** One page of AuditEvents, the newest first. */
  list<E extends keyof AuditEventRelations = never, F extends keyof AuditEvent = keyof AuditEvent>(
    query?: AuditEventQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<AuditEvent, AuditEventRelations, E, F>>> {
    return this.engine.page('GET', '/v1/telemetry', 'AuditEvent', query, options)
  }

  /** All AuditEvents, no page before it is needed. */
  iterate<E extends keyof AuditEventRelations = never, F extends keyof AuditEvent = keyof AuditEvent>(
    query?: AuditEventQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<AuditEvent, AuditEventRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/telemetry', 'AuditEvent', query, options)
  }

  /** One page of the AuditEvents in which every word of `q` is found. */
  search<E extends keyof AuditEventRelations = never, F extends keyof AuditEvent = keyof AuditEvent>(
    q: string,
    query?: AuditEventQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<AuditEvent, AuditEventRelations, E, F>>> {
    return this.engine.page('GET', '/v1/telemetry', 'AuditEvent', { ...query, q }, options)
  }

  /** One AuditEvent by its id. */
  get<
    E extends keyof AuditEventRelations = never,
    F extends keyof AuditEvent = keyof AuditEvent,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<AuditEvent, AuditEventRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/telemetry/{id}', 'AuditEvent', { id, query, options })
  }

  /**
   * Creates one AuditEvent, which must keep these rules:
   *
   * - An audit event never changes: every PATCH and every DELETE is refused.
   * - reason is present when outcome is denied or failure.
   * - occurredAt is at most five minutes in the future.
   * - occurredAt is at most 30 days in the past.
   * - details takes at most 16 KiB as JSON.
   * - An action that starts with the snake_case name of an entity and ends in created, updated or
   *   deleted is written by the server only.
   */
  create(body: AuditEventCreate, options?: CallOptions): Call<AuditEvent> {
    return this.engine.record('POST', '/v1/telemetry', 'AuditEvent', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: AuditEventUpdate, options?: CallOptions): Call<AuditEvent> {
    return this.engine.record('PATCH', '/v1/telemetry/{id}', 'AuditEvent', { id, body, options })
  }

  /** Deletes one AuditEvent; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/telemetry/{id}', { id, options })
  }
}

/** An analytics or domain event that an application emits. */
export class AppEventsService extends Service {
  /** One page of AppEvents, the newest first. */
  list<E extends keyof AppEventRelations = never, F extends keyof AppEvent = keyof AppEvent>(
    query?: AppEventQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<AppEvent, AppEventRelations, E, F>>> {
    return this.engine.page('GET', '/v1/telemetry/app-events', 'AppEvent', query, options)
  }

  /** All AppEvents, no page before it is needed. */
  iterate<E extends keyof AppEventRelations = never, F extends keyof AppEvent = keyof AppEvent>(
    query?: AppEventQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<AppEvent, AppEventRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/telemetry/app-events', 'AppEvent', query, options)
  }

  /** One page of the AppEvents in which every word of `q` is found. */
  search<E extends keyof AppEventRelations = never, F extends keyof AppEvent = keyof AppEvent>(
    q: string,
    query?: AppEventQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<AppEvent, AppEventRelations, E, F>>> {
    return this.engine.page('GET', '/v1/telemetry/app-events', 'AppEvent', { ...query, q }, options)
  }

  /** One AppEvent by its id. */
  get<E extends keyof AppEventRelations = never, F extends keyof AppEvent = keyof AppEvent, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<AppEvent, AppEventRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/telemetry/app-events/{id}', 'AppEvent', { id, query, options })
  }

  /**
   * Creates one AppEvent, which must keep these rules:
   *
   * - An event never changes: every PATCH is refused; DELETE is allowed, for requests to erase
   *   personal data.
   * - occurredAt is at most five minutes in the future.
   * - occurredAt is at most 30 days in the past.
   * - properties takes at most 32 KiB as JSON.
   */
  create(body: AppEventCreate, options?: CallOptions): Call<AppEvent> {
    return this.engine.record('POST', '/v1/telemetry/app-events', 'AppEvent', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: AppEventUpdate, options?: CallOptions): Call<AppEvent> {
    return this.engine.record('PATCH', '/v1/telemetry/app-events/{id}', 'AppEvent', { id, body, options })
  }

  /** Deletes one AppEvent; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/telemetry/app-events/{id}', { id, options })
  }
}

/**
 * One span of a distributed trace, including calls to language models with their tokens and cost.
 */
export class TracesService extends Service {
  /** One page of Traces, the newest first. */
  list<E extends keyof TraceRelations = never, F extends keyof Trace = keyof Trace>(
    query?: TraceQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Trace, TraceRelations, E, F>>> {
    return this.engine.page('GET', '/v1/telemetry/traces', 'Trace', query, options)
  }

  /** All Traces, no page before it is needed. */
  iterate<E extends keyof TraceRelations = never, F extends keyof Trace = keyof Trace>(
    query?: TraceQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Trace, TraceRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/telemetry/traces', 'Trace', query, options)
  }

  /** One page of the Traces in which every word of `q` is found. */
  search<E extends keyof TraceRelations = never, F extends keyof Trace = keyof Trace>(
    q: string,
    query?: TraceQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Trace, TraceRelations, E, F>>> {
    return this.engine.page('GET', '/v1/telemetry/traces', 'Trace', { ...query, q }, options)
  }

  /** One Trace by its id. */
  get<E extends keyof TraceRelations = never, F extends keyof Trace = keyof Trace, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Trace, TraceRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/telemetry/traces/{id}', 'Trace', { id, query, options })
  }

  /**
   * Creates one Trace, which must keep these rules:
   *
   * - endedAt is not before startedAt.
   * - events lie between startedAt and endedAt with one second of tolerance.
   * - traceId and spanId are not all zeros.
   * - parentSpanId differs from spanId.
   * - A PATCH may set endedAt, statusCode, statusMessage, attributes, events, links, model, token
   *   counts and cost, and only while endedAt is empty.
   * - provider, model, token counts and costMicros are accepted only together with operation.
   * - cachedInputTokens is not above inputTokens.
   * - costMicros is accepted only together with currency.
   */
  create(body: TraceCreate, options?: CallOptions): Call<Trace> {
    return this.engine.record('POST', '/v1/telemetry/traces', 'Trace', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: TraceUpdate, options?: CallOptions): Call<Trace> {
    return this.engine.record('PATCH', '/v1/telemetry/traces/{id}', 'Trace', { id, body, options })
  }

  /** Deletes one Trace; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/telemetry/traces/{id}', { id, options })
  }
}
