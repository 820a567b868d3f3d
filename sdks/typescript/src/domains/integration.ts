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
import type { Group } from './groups.js'
import type { Person } from './people.js'

/** Known values of `kind` of Application. */
export type ApplicationKind = 'web' | 'single_page' | 'native' | 'service' | 'agent' | 'library'

/** Known values of `status` of Application. */
export type ApplicationStatus = 'pending' | 'active' | 'suspended' | 'retired'

/** Known values of `tokenEndpointAuthMethod` of Application. */
export type ApplicationTokenEndpointAuthMethod =
  | 'none'
  | 'client_secret_basic'
  | 'client_secret_post'
  | 'client_secret_jwt'
  | 'private_key_jwt'
  | 'tls_client_auth'

/** Known values of `grantTypes` of Application. */
export type ApplicationGrantTypes =
  | 'authorization_code'
  | 'client_credentials'
  | 'refresh_token'
  | 'device_code'
  | 'token_exchange'
  | 'jwt_bearer'

/** Known values of `responseTypes` of Application. */
export type ApplicationResponseTypes = 'code' | 'none'

/** A registered client of the API, with its OAuth registration and its permissions. */
export interface Application extends Entity {
  /** Name shown to people; client_name of the registration. */
  name: string
  /** Stable key, stamped on what the application writes; made from name where not given. */
  slug: string | null
  /** What it does. */
  description: string | null
  /** Form of the client. */
  kind: Open<ApplicationKind>
  /** Whether it may obtain tokens; pending waits for an administrator after self-registration. */
  status: Open<ApplicationStatus>
  /** Person accountable for it. */
  ownerId: string | null
  /** Addresses of its maintainers. */
  contacts: string[] | null
  /** OAuth client identifier; it is not a record id. */
  clientId: string
  /** End of the secret; without end, where empty. */
  clientSecretExpiresAt: Date | null
  /** How it proves itself at the token endpoint. */
  tokenEndpointAuthMethod: Open<ApplicationTokenEndpointAuthMethod>
  /** Grants it may use. */
  grantTypes: Open<ApplicationGrantTypes>[]
  /** Answers it may ask of the authorization endpoint. */
  responseTypes: Open<ApplicationResponseTypes>[] | null
  /** Addresses an authorization may return to, compared character by character. */
  redirectUris: string[] | null
  /** Scopes it may ask for, such as people.read. */
  scopes: string[] | null
  /** Page about it; client_uri of the registration. */
  homepageUrl: string | null
  /** Picture; logo_uri of the registration. */
  logoUrl: string | null
  /** Terms of use; tos_uri of the registration. */
  termsUrl: string | null
  /** Privacy policy; policy_uri of the registration. */
  privacyPolicyUrl: string | null
  /** Its public keys; jwks_uri of the registration. */
  jwksUrl: string | null
  /** Identifier shared by all installations of the same software; it is not a record id. */
  softwareId: string | null
  /** Release of the software. */
  softwareVersion: string | null
  /** Life of its tokens. */
  accessTokenLifetimeSeconds: number
  /** Most requests a minute. */
  rateLimitPerMinute: number | null
  /** Latest use. */
  lastUsedAt: Date | null
  /** Shown once, in the answer to the creation; only its hash is kept. */
  clientSecret?: string | null
}

/** What `expand` adds to Applications. */
export interface ApplicationRelations {
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=apiKeys`. */
  apiKeys: ApiKey[]
  /** Only with `expand=connectors`. */
  connectors: Connector[]
  /** Only with `expand=webhooks`. */
  webhooks: Webhook[]
}

/** What a client gives to create an Application. */
export interface ApplicationCreate extends EntityInput {
  /** Name shown to people; client_name of the registration. */
  name: string
  /** Stable key, stamped on what the application writes; made from name where not given. */
  slug?: string | null
  /** What it does. */
  description?: string | null
  /** Form of the client. */
  kind?: ApplicationKind
  /** Whether it may obtain tokens; pending waits for an administrator after self-registration. */
  status?: ApplicationStatus
  /** Person accountable for it. */
  ownerId?: string | null
  /** Addresses of its maintainers. */
  contacts?: string[] | null
  /** End of the secret; without end, where empty. */
  clientSecretExpiresAt?: Time | null
  /** How it proves itself at the token endpoint. */
  tokenEndpointAuthMethod?: ApplicationTokenEndpointAuthMethod
  /** Grants it may use. */
  grantTypes?: ApplicationGrantTypes[]
  /** Answers it may ask of the authorization endpoint. */
  responseTypes?: ApplicationResponseTypes[] | null
  /** Addresses an authorization may return to, compared character by character. */
  redirectUris?: string[] | null
  /** Scopes it may ask for, such as people.read. */
  scopes?: string[] | null
  /** Page about it; client_uri of the registration. */
  homepageUrl?: string | null
  /** Picture; logo_uri of the registration. */
  logoUrl?: string | null
  /** Terms of use; tos_uri of the registration. */
  termsUrl?: string | null
  /** Privacy policy; policy_uri of the registration. */
  privacyPolicyUrl?: string | null
  /** Its public keys; jwks_uri of the registration. */
  jwksUrl?: string | null
  /** Identifier shared by all installations of the same software; it is not a record id. */
  softwareId?: string | null
  /** Release of the software. */
  softwareVersion?: string | null
  /** Life of its tokens. */
  accessTokenLifetimeSeconds?: number
  /** Most requests a minute. */
  rateLimitPerMinute?: number | null
}

/** The fields of an Application to change; null clears an optional one. */
export type ApplicationUpdate = Partial<Omit<ApplicationCreate, 'slug'>>

/** What lists of Applications are filtered by. */
export interface ApplicationFilters extends EntityFilters {
  name?: OneOrMore<string>
  slug?: OneOrMore<string>
  description?: OneOrMore<string>
  kind?: OneOrMore<ApplicationKind>
  status?: OneOrMore<ApplicationStatus>
  ownerId?: OneOrMore<string>
  contacts?: OneOrMore<string>
  clientId?: OneOrMore<string>
  clientSecretExpiresAt?: Comparison<Time>
  tokenEndpointAuthMethod?: OneOrMore<ApplicationTokenEndpointAuthMethod>
  grantTypes?: OneOrMore<ApplicationGrantTypes>
  responseTypes?: OneOrMore<ApplicationResponseTypes>
  redirectUris?: OneOrMore<string>
  scopes?: OneOrMore<string>
  homepageUrl?: OneOrMore<string>
  logoUrl?: OneOrMore<string>
  termsUrl?: OneOrMore<string>
  privacyPolicyUrl?: OneOrMore<string>
  jwksUrl?: OneOrMore<string>
  softwareId?: OneOrMore<string>
  softwareVersion?: OneOrMore<string>
  accessTokenLifetimeSeconds?: Comparison<number>
  rateLimitPerMinute?: Comparison<number>
  lastUsedAt?: Comparison<Time>
}

/** What lists of Applications can be asked. */
export type ApplicationQuery<E = never, F = never> = Listing<
  ApplicationFilters,
  'tags' | 'contacts' | 'grantTypes' | 'responseTypes' | 'redirectUris' | 'scopes',
  E,
  F
>

/** Known values of `type` of Connector. */
export type ConnectorType =
  | 'identity'
  | 'hris'
  | 'itsm'
  | 'edr'
  | 'siem'
  | 'vulnerability_scanner'
  | 'device_management'
  | 'cloud'
  | 'crm'
  | 'erp'
  | 'finance'
  | 'messaging'
  | 'email'
  | 'calendar'
  | 'storage'
  | 'source_control'
  | 'ci_cd'
  | 'project_management'
  | 'learning'
  | 'database'
  | 'ai_model'
  | 'custom'

/** Known values of `scope` of Connector. */
export type ConnectorScope = 'organization' | 'group' | 'person'

/** Known values of `status` of Connector. */
export type ConnectorStatus = 'pending' | 'connected' | 'error' | 'expired' | 'disabled'

/** Known values of `direction` of Connector. */
export type ConnectorDirection = 'inbound' | 'outbound' | 'bidirectional'

/** Known values of `capabilities` of Connector. */
export type ConnectorCapabilities =
  | 'read'
  | 'write'
  | 'search'
  | 'execute_action'
  | 'receive_events'
  | 'send_messages'
  | 'sync'

/** Known values of `authType` of Connector. */
export type ConnectorAuthType =
  | 'oauth2_authorization_code'
  | 'oauth2_client_credentials'
  | 'api_key'
  | 'basic'
  | 'bearer_token'
  | 'service_account'
  | 'mutual_tls'
  | 'aws_role'
  | 'none'

/**
 * A configured connection to another system, with its credentials, its health and its capabilities.
 */
export interface Connector extends Entity {
  /** Name of the connection. */
  name: string
  /** Class of system. */
  type: Open<ConnectorType>
  /** Product, in snake_case, such as okta, jira or defender_for_endpoint. */
  provider: string
  /** What it is used for. */
  description: string | null
  /** Application that uses it. */
  applicationId: string | null
  /** Who may use it. */
  scope: Open<ConnectorScope>
  /** Group that may use it. */
  groupId: string | null
  /** Person accountable for it; the person who may use it for scope person. */
  ownerId: string | null
  /** Health of the connection; connected, error and expired are set by the server after a check. */
  status: Open<ConnectorStatus>
  /** Which way data flows. */
  direction: Open<ConnectorDirection>
  /** What it can do. */
  capabilities: Open<ConnectorCapabilities>[] | null
  /** Address of the system. */
  baseUrl: string | null
  /** Open map of settings that are not secret, such as region or project. */
  config: Record<string, unknown> | null
  /** How it signs in. */
  authType: Open<ConnectorAuthType>
  /** Which secrets are present, without their values. */
  credentialKeys: string[]
  /** Permissions the other system granted. */
  grantedScopes: string[] | null
  /** End of the present token. */
  tokenExpiresAt: Date | null
  /** Most requests a minute to the other system. */
  rateLimitPerMinute: number | null
  /** Age of status. */
  lastCheckedAt: Date | null
  /** Latest transfer. */
  lastSyncAt: Date | null
  /** Why it does not work. */
  lastError: string | null
  /** Failures in a row. */
  consecutiveErrors: number
}

/** What `expand` adds to Connectors. */
export interface ConnectorRelations {
  /** Only with `expand=application`. */
  application: Application | null
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=group`. */
  group: Group | null
  /** Only with `expand=dataSources`. */
  dataSources: DataSource[]
  /** Only with `expand=webhooks`. */
  webhooks: Webhook[]
}

/** What a client gives to create a Connector. */
export interface ConnectorCreate extends EntityInput {
  /** Name of the connection. */
  name: string
  /** Class of system. */
  type: ConnectorType
  /** Product, in snake_case, such as okta, jira or defender_for_endpoint. */
  provider: string
  /** What it is used for. */
  description?: string | null
  /** Application that uses it. */
  applicationId?: string | null
  /** Who may use it. */
  scope?: ConnectorScope
  /** Group that may use it. */
  groupId?: string | null
  /** Person accountable for it; the person who may use it for scope person. */
  ownerId?: string | null
  /** Health of the connection; connected, error and expired are set by the server after a check. */
  status?: ConnectorStatus
  /** Which way data flows. */
  direction?: ConnectorDirection
  /** What it can do. */
  capabilities?: ConnectorCapabilities[] | null
  /** Address of the system. */
  baseUrl?: string | null
  /** Open map of settings that are not secret, such as region or project. */
  config?: Record<string, unknown> | null
  /** How it signs in. */
  authType: ConnectorAuthType
  /** Open map of secrets for authType; kept encrypted and never returned. */
  credentials?: Record<string, unknown> | null
  /** Permissions the other system granted. */
  grantedScopes?: string[] | null
  /** Most requests a minute to the other system. */
  rateLimitPerMinute?: number | null
}

/** The fields of a Connector to change; null clears an optional one. */
export type ConnectorUpdate = Partial<Omit<ConnectorCreate, 'type' | 'provider'>>

/** What lists of Connectors are filtered by. */
export interface ConnectorFilters extends EntityFilters {
  name?: OneOrMore<string>
  type?: OneOrMore<ConnectorType>
  provider?: OneOrMore<string>
  description?: OneOrMore<string>
  applicationId?: OneOrMore<string>
  scope?: OneOrMore<ConnectorScope>
  groupId?: OneOrMore<string>
  ownerId?: OneOrMore<string>
  status?: OneOrMore<ConnectorStatus>
  direction?: OneOrMore<ConnectorDirection>
  capabilities?: OneOrMore<ConnectorCapabilities>
  baseUrl?: OneOrMore<string>
  authType?: OneOrMore<ConnectorAuthType>
  credentialKeys?: OneOrMore<string>
  grantedScopes?: OneOrMore<string>
  tokenExpiresAt?: Comparison<Time>
  rateLimitPerMinute?: Comparison<number>
  lastCheckedAt?: Comparison<Time>
  lastSyncAt?: Comparison<Time>
  lastError?: OneOrMore<string>
  consecutiveErrors?: Comparison<number>
}

/** What lists of Connectors can be asked. */
export type ConnectorQuery<E = never, F = never> = Listing<
  ConnectorFilters,
  'tags' | 'capabilities' | 'credentialKeys' | 'grantedScopes',
  E,
  F
>

/** Known values of `environment` of ApiKey. */
export type ApiKeyEnvironment = 'live' | 'test'

/** Known values of `status` of ApiKey. */
export type ApiKeyStatus = 'active' | 'suspended' | 'expired' | 'revoked'

/** Known values of `revokeReason` of ApiKey. */
export type ApiKeyRevokeReason = 'rotated' | 'leaked' | 'unused' | 'offboarded' | 'requested' | 'policy' | 'other'

/**
 * A machine credential with its scopes and its expiry; the secret itself is known to its holder
 * only.
 */
export interface ApiKey extends Entity {
  /** What the key is for. */
  name: string
  /** Remark. */
  description: string | null
  /** Application the key acts for. */
  applicationId: string | null
  /** Person accountable for it; the caller where not given. */
  ownerId: string | null
  /** Part shown in lists to tell keys apart. */
  keyPrefix: string
  /** Whether it reaches real data. */
  environment: Open<ApiKeyEnvironment>
  /** What the key may do, such as people.read. */
  scopes: string[]
  /** Networks it may be used from, in CIDR notation; any, where empty. */
  allowedCidrs: string[] | null
  /** Most requests a minute. */
  rateLimitPerMinute: number
  /** Whether the key works; expired is set by the server. */
  status: Open<ApiKeyStatus>
  /** End of the key; 365 days after creation where not given. */
  expiresAt: Date | null
  /** Latest use. */
  lastUsedAt: Date | null
  /** Where it was used. */
  lastUsedIpAddress: string | null
  /** How often it was used. */
  useCount: number
  /** Key this one takes over from. */
  replacesKeyId: string | null
  /** Time it was withdrawn. */
  revokedAt: Date | null
  /** Person who withdrew it. */
  revokedById: string | null
  /** Why it was withdrawn. */
  revokeReason: Open<ApiKeyRevokeReason> | null
  /** The key; shown once, in the answer to the creation, and never again. */
  secret?: string | null
}

/** What `expand` adds to ApiKeys. */
export interface ApiKeyRelations {
  /** Only with `expand=application`. */
  application: Application | null
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=replacesKey`. */
  replacesKey: ApiKey | null
  /** Only with `expand=revokedBy`. */
  revokedBy: Person | null
}

/** What a client gives to create an ApiKey. */
export interface ApiKeyCreate extends EntityInput {
  /** What the key is for. */
  name: string
  /** Remark. */
  description?: string | null
  /** Application the key acts for. */
  applicationId?: string | null
  /** Person accountable for it; the caller where not given. */
  ownerId?: string | null
  /** Whether it reaches real data. */
  environment?: ApiKeyEnvironment
  /** What the key may do, such as people.read. */
  scopes: string[]
  /** Networks it may be used from, in CIDR notation; any, where empty. */
  allowedCidrs?: string[] | null
  /** Most requests a minute. */
  rateLimitPerMinute?: number
  /** Whether the key works; expired is set by the server. */
  status?: ApiKeyStatus
  /** End of the key; 365 days after creation where not given. */
  expiresAt?: Time | null
  /** Key this one takes over from. */
  replacesKeyId?: string | null
  /** Why it was withdrawn. */
  revokeReason?: ApiKeyRevokeReason | null
}

/** The fields of an ApiKey to change; null clears an optional one. */
export type ApiKeyUpdate = Partial<Omit<ApiKeyCreate, 'applicationId' | 'environment' | 'replacesKeyId'>>

/** What lists of ApiKeys are filtered by. */
export interface ApiKeyFilters extends EntityFilters {
  name?: OneOrMore<string>
  description?: OneOrMore<string>
  applicationId?: OneOrMore<string>
  ownerId?: OneOrMore<string>
  keyPrefix?: OneOrMore<string>
  environment?: OneOrMore<ApiKeyEnvironment>
  scopes?: OneOrMore<string>
  allowedCidrs?: OneOrMore<string>
  rateLimitPerMinute?: Comparison<number>
  status?: OneOrMore<ApiKeyStatus>
  expiresAt?: Comparison<Time>
  lastUsedAt?: Comparison<Time>
  lastUsedIpAddress?: OneOrMore<string>
  useCount?: Comparison<number>
  replacesKeyId?: OneOrMore<string>
  revokedAt?: Comparison<Time>
  revokedById?: OneOrMore<string>
  revokeReason?: OneOrMore<ApiKeyRevokeReason>
}

/** What lists of ApiKeys can be asked. */
export type ApiKeyQuery<E = never, F = never> = Listing<ApiKeyFilters, 'tags' | 'scopes' | 'allowedCidrs', E, F>

/** Known values of `payloadFormat` of Webhook. */
export type WebhookPayloadFormat = 'standard' | 'cloudevents' | 'thin'

/** Known values of `signatureScheme` of Webhook. */
export type WebhookSignatureScheme = 'hmac_sha256' | 'ed25519'

/** Known values of `status` of Webhook. */
export type WebhookStatus = 'active' | 'paused' | 'disabled'

/** Known values of `lastDeliveryStatus` of Webhook. */
export type WebhookLastDeliveryStatus = 'success' | 'failed' | 'timeout' | 'rejected'

/** An address that receives signed events when records change. */
export interface Webhook extends Entity {
  /** Name of the subscription. */
  name: string
  /** What the receiver does with the events. */
  description: string | null
  /** Address the events are posted to. */
  url: string
  /**
   * Events to send, such as person.created; rfp_record.* takes all of an entity and * takes
   * everything.
   */
  eventTypes: string[]
  /** Filter over the record's fields, in the syntax of list filters, which an event must match. */
  filter: string | null
  /** Full record, CloudEvents envelope, or type and id only. */
  payloadFormat: Open<WebhookPayloadFormat>
  /** Signature after Standard Webhooks: v1 with a shared secret or v1a with a key pair. */
  signatureScheme: Open<WebhookSignatureScheme>
  /** Key the receiver checks signatures with. */
  publicKey: string | null
  /** End of the overlap. */
  previousSecretExpiresAt: Date | null
  /** Open map of fixed header names and values that are not secret, at most 20. */
  headers: Record<string, unknown> | null
  /** Disabled is set by the server after lasting failure. */
  status: Open<WebhookStatus>
  /** Application it belongs to. */
  applicationId: string | null
  /** Connector it belongs to. */
  connectorId: string | null
  /** Person to tell when deliveries fail. */
  ownerId: string | null
  /** Longest wait for an answer. */
  timeoutSeconds: number
  /** Attempts for one event, with growing pauses from five seconds to about a day. */
  maxAttempts: number
  /** Most deliveries a minute. */
  rateLimitPerMinute: number | null
  /** Latest attempt. */
  lastDeliveryAt: Date | null
  /** How it went. */
  lastDeliveryStatus: Open<WebhookLastDeliveryStatus> | null
  /** Receiver's answer. */
  lastResponseCode: number | null
  /** Failures in a row. */
  consecutiveFailures: number
  /** Time deliveries were stopped. */
  disabledAt: Date | null
  /**
   * Shared secret, 24 to 64 bytes in base64 after whsec_; made by the server where not given, shown
   * once, in the answer to the creation or to a rotation, and kept encrypted.
   */
  secret?: string | null
}

/** What `expand` adds to Webhooks. */
export interface WebhookRelations {
  /** Only with `expand=application`. */
  application: Application | null
  /** Only with `expand=connector`. */
  connector: Connector | null
  /** Only with `expand=owner`. */
  owner: Person | null
}

/** What a client gives to create a Webhook. */
export interface WebhookCreate extends EntityInput {
  /** Name of the subscription. */
  name: string
  /** What the receiver does with the events. */
  description?: string | null
  /** Address the events are posted to. */
  url: string
  /**
   * Events to send, such as person.created; rfp_record.* takes all of an entity and * takes
   * everything.
   */
  eventTypes: string[]
  /** Filter over the record's fields, in the syntax of list filters, which an event must match. */
  filter?: string | null
  /** Full record, CloudEvents envelope, or type and id only. */
  payloadFormat?: WebhookPayloadFormat
  /** Signature after Standard Webhooks: v1 with a shared secret or v1a with a key pair. */
  signatureScheme?: WebhookSignatureScheme
  /**
   * Shared secret, 24 to 64 bytes in base64 after whsec_; made by the server where not given, shown
   * once, in the answer to the creation or to a rotation, and kept encrypted.
   */
  secret?: string | null
  /** Open map of fixed header names and values that are not secret, at most 20. */
  headers?: Record<string, unknown> | null
  /** Disabled is set by the server after lasting failure. */
  status?: WebhookStatus
  /** Application it belongs to. */
  applicationId?: string | null
  /** Connector it belongs to. */
  connectorId?: string | null
  /** Person to tell when deliveries fail. */
  ownerId?: string | null
  /** Longest wait for an answer. */
  timeoutSeconds?: number
  /** Attempts for one event, with growing pauses from five seconds to about a day. */
  maxAttempts?: number
  /** Most deliveries a minute. */
  rateLimitPerMinute?: number | null
}

/** The fields of a Webhook to change; null clears an optional one. */
export type WebhookUpdate = Partial<WebhookCreate>

/** What lists of Webhooks are filtered by. */
export interface WebhookFilters extends EntityFilters {
  name?: OneOrMore<string>
  description?: OneOrMore<string>
  url?: OneOrMore<string>
  eventTypes?: OneOrMore<string>
  filter?: OneOrMore<string>
  payloadFormat?: OneOrMore<WebhookPayloadFormat>
  signatureScheme?: OneOrMore<WebhookSignatureScheme>
  publicKey?: OneOrMore<string>
  previousSecretExpiresAt?: Comparison<Time>
  status?: OneOrMore<WebhookStatus>
  applicationId?: OneOrMore<string>
  connectorId?: OneOrMore<string>
  ownerId?: OneOrMore<string>
  timeoutSeconds?: Comparison<number>
  maxAttempts?: Comparison<number>
  rateLimitPerMinute?: Comparison<number>
  lastDeliveryAt?: Comparison<Time>
  lastDeliveryStatus?: OneOrMore<WebhookLastDeliveryStatus>
  lastResponseCode?: Comparison<number>
  consecutiveFailures?: Comparison<number>
  disabledAt?: Comparison<Time>
}

/** What lists of Webhooks can be asked. */
export type WebhookQuery<E = never, F = never> = Listing<WebhookFilters, 'tags' | 'eventTypes', E, F>

/**
 * Applications that call the API, connections to other systems, machine credentials, and outgoing
 * events.
 */
export class IntegrationService extends Service {
  /**
   * A configured connection to another system, with its credentials, its health and its
   * capabilities.
   */
  readonly connectors = new ConnectorsService(this.engine)

  /**
   * A machine credential with its scopes and its expiry; the secret itself is known to its holder
   * only.
   */
  readonly apiKeys = new ApiKeysService(this.engine)

  /** An address that receives signed events when records change. */
  readonly webhooks = new WebhooksService(this.engine)

  /** One page of Applications, the newest first. */
  list<E extends keyof ApplicationRelations = never, F extends keyof Application = keyof Application>(
    query?: ApplicationQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Application, ApplicationRelations, E, F>>> {
    return this.engine.page('GET', '/v1/integration', 'Application', query, options)
  }

  /** All Applications, no page before it is needed. */
  iterate<E extends keyof ApplicationRelations = never, F extends keyof Application = keyof Application>(
    query?: ApplicationQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Application, ApplicationRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/integration', 'Application', query, options)
  }

  /** One page of the Applications in which every word of `q` is found. */
  search<E extends keyof ApplicationRelations = never, F extends keyof Application = keyof Application>(
    q: string,
    query?: ApplicationQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Application, ApplicationRelations, E, F>>> {
    return this.engine.page('GET', '/v1/integration', 'Application', { ...query, q }, options)
  }

  /** One Application by its id. */
  get<
    E extends keyof ApplicationRelations = never,
    F extends keyof Application = keyof Application,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Application, ApplicationRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/integration/{id}', 'Application', { id, query, options })
  }

  /**
   * Creates one Application, which must keep these rules:
   *
   * - redirectUris has at least one entry when grantTypes holds authorization_code.
   * - Entries of redirectUris use https, or http towards the loopback address, or a private scheme
   *   for kind native, and carry no fragment.
   * - tokenEndpointAuthMethod none is for the kinds single_page and native.
   * - Applications of kind single_page and native do not get client_credentials.
   * - jwksUrl is present when tokenEndpointAuthMethod is private_key_jwt.
   * - responseTypes holds code when grantTypes holds authorization_code.
   * - refresh_token does not stand alone in grantTypes.
   * - Scopes may grow only by a caller who holds the added scopes.
   * - A secret that is made anew is shown only to a caller who holds the scopes of the application.
   * - Scopes that an active or suspended API key of the application has are not taken from the
   *   application.
   */
  create(body: ApplicationCreate, options?: CallOptions): Call<Application> {
    return this.engine.record('POST', '/v1/integration', 'Application', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: ApplicationUpdate, options?: CallOptions): Call<Application> {
    return this.engine.record('PATCH', '/v1/integration/{id}', 'Application', { id, body, options })
  }

  /** Deletes one Application; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/integration/{id}', { id, options })
  }
}

/**
 * A configured connection to another system, with its credentials, its health and its capabilities.
 */
export class ConnectorsService extends Service {
  /** One page of Connectors, the newest first. */
  list<E extends keyof ConnectorRelations = never, F extends keyof Connector = keyof Connector>(
    query?: ConnectorQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Connector, ConnectorRelations, E, F>>> {
    return this.engine.page('GET', '/v1/integration/connectors', 'Connector', query, options)
  }

  /** All Connectors, no page before it is needed. */
  iterate<E extends keyof ConnectorRelations = never, F extends keyof Connector = keyof Connector>(
    query?: ConnectorQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Connector, ConnectorRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/integration/connectors', 'Connector', query, options)
  }

  /** One page of the Connectors in which every word of `q` is found. */
  search<E extends keyof ConnectorRelations = never, F extends keyof Connector = keyof Connector>(
    q: string,
    query?: ConnectorQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Connector, ConnectorRelations, E, F>>> {
    return this.engine.page('GET', '/v1/integration/connectors', 'Connector', { ...query, q }, options)
  }

  /** One Connector by its id. */
  get<
    E extends keyof ConnectorRelations = never,
    F extends keyof Connector = keyof Connector,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Connector, ConnectorRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/integration/connectors/{id}', 'Connector', { id, query, options })
  }

  /**
   * Creates one Connector, which must keep these rules:
   *
   * - connected, error and expired are set by the server after a check.
   * - groupId is present for scope group.
   * - ownerId is present for scope person.
   * - credentials holds what authType needs: api_key apiKey, basic username and password,
   *   bearer_token token, oauth2_client_credentials clientId and clientSecret, service_account key,
   *   mutual_tls certificate and privateKey, aws_role roleArn; none takes no credentials.
   * - baseUrl uses https and does not point to a private, loopback or link-local address.
   */
  create(body: ConnectorCreate, options?: CallOptions): Call<Connector> {
    return this.engine.record('POST', '/v1/integration/connectors', 'Connector', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: ConnectorUpdate, options?: CallOptions): Call<Connector> {
    return this.engine.record('PATCH', '/v1/integration/connectors/{id}', 'Connector', { id, body, options })
  }

  /** Deletes one Connector; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/integration/connectors/{id}', { id, options })
  }
}

/**
 * A machine credential with its scopes and its expiry; the secret itself is known to its holder
 * only.
 */
export class ApiKeysService extends Service {
  /** One page of ApiKeys, the newest first. */
  list<E extends keyof ApiKeyRelations = never, F extends keyof ApiKey = keyof ApiKey>(
    query?: ApiKeyQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<ApiKey, ApiKeyRelations, E, F>>> {
    return this.engine.page('GET', '/v1/integration/api-keys', 'ApiKey', query, options)
  }

  /** All ApiKeys, no page before it is needed. */
  iterate<E extends keyof ApiKeyRelations = never, F extends keyof ApiKey = keyof ApiKey>(
    query?: ApiKeyQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<ApiKey, ApiKeyRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/integration/api-keys', 'ApiKey', query, options)
  }

  /** One page of the ApiKeys in which every word of `q` is found. */
  search<E extends keyof ApiKeyRelations = never, F extends keyof ApiKey = keyof ApiKey>(
    q: string,
    query?: ApiKeyQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<ApiKey, ApiKeyRelations, E, F>>> {
    return this.engine.page('GET', '/v1/integration/api-keys', 'ApiKey', { ...query, q }, options)
  }

  /** One ApiKey by its id. */
  get<E extends keyof ApiKeyRelations = never, F extends keyof ApiKey = keyof ApiKey, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<ApiKey, ApiKeyRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/integration/api-keys/{id}', 'ApiKey', { id, query, options })
  }

  /**
   * Creates one ApiKey, which must keep these rules:
   *
   * - scopes holds only scopes which the caller holds.
   * - Where applicationId is given, scopes holds only scopes which that application has.
   * - scopes may be narrowed by a PATCH and never widened.
   * - expiresAt is in the future at creation and at most 730 days ahead.
   * - A PATCH may bring expiresAt forward only.
   * - revokeReason is present when status becomes revoked.
   * - expired is set by the server.
   * - A key becomes active only while expiresAt has not passed, its application is active and its
   *   owner is not terminated.
   * - Every entry of allowedCidrs is a valid IPv4 or IPv6 network.
   */
  create(body: ApiKeyCreate, options?: CallOptions): Call<ApiKey> {
    return this.engine.record('POST', '/v1/integration/api-keys', 'ApiKey', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: ApiKeyUpdate, options?: CallOptions): Call<ApiKey> {
    return this.engine.record('PATCH', '/v1/integration/api-keys/{id}', 'ApiKey', { id, body, options })
  }

  /** Deletes one ApiKey; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/integration/api-keys/{id}', { id, options })
  }
}

/** An address that receives signed events when records change. */
export class WebhooksService extends Service {
  /** One page of Webhooks, the newest first. */
  list<E extends keyof WebhookRelations = never, F extends keyof Webhook = keyof Webhook>(
    query?: WebhookQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Webhook, WebhookRelations, E, F>>> {
    return this.engine.page('GET', '/v1/integration/webhooks', 'Webhook', query, options)
  }

  /** All Webhooks, no page before it is needed. */
  iterate<E extends keyof WebhookRelations = never, F extends keyof Webhook = keyof Webhook>(
    query?: WebhookQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Webhook, WebhookRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/integration/webhooks', 'Webhook', query, options)
  }

  /** One page of the Webhooks in which every word of `q` is found. */
  search<E extends keyof WebhookRelations = never, F extends keyof Webhook = keyof Webhook>(
    q: string,
    query?: WebhookQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Webhook, WebhookRelations, E, F>>> {
    return this.engine.page('GET', '/v1/integration/webhooks', 'Webhook', { ...query, q }, options)
  }

  /** One Webhook by its id. */
  get<E extends keyof WebhookRelations = never, F extends keyof Webhook = keyof Webhook, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Webhook, WebhookRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/integration/webhooks/{id}', 'Webhook', { id, query, options })
  }

  /**
   * Creates one Webhook, which must keep these rules:
   *
   * - Disabled is set by the server after lasting failure.
   * - url uses https and does not point to a private, loopback or link-local address; http towards
   *   the loopback address is allowed in the emulator.
   * - Every entry of eventTypes names an entity of this contract and one of created, updated,
   *   deleted or a status change it has.
   * - In eventTypes * stands alone.
   * - headers does not name Authorization, Host, Content-Type, Content-Length or any header that
   *   starts with webhook-.
   * - headers holds names and values that HTTP can carry: tokens, and single lines of text.
   * - secret is accepted only with signatureScheme hmac_sha256.
   * - secret holds 24 to 64 bytes in base64 after whsec_; a PATCH of secret is a rotation.
   * - A webhook does not become active while its application is suspended or retired.
   */
  create(body: WebhookCreate, options?: CallOptions): Call<Webhook> {
    return this.engine.record('POST', '/v1/integration/webhooks', 'Webhook', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: WebhookUpdate, options?: CallOptions): Call<Webhook> {
    return this.engine.record('PATCH', '/v1/integration/webhooks/{id}', 'Webhook', { id, body, options })
  }

  /** Deletes one Webhook; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/integration/webhooks/{id}', { id, options })
  }
}
