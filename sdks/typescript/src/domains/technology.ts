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
import type { ApprovalRequest } from './approvals.js'
import type { CloudResource } from './assets.js'
import type { Contract, Vendor } from './contracts.js'
import type { Group } from './groups.js'
import type { SoftwareLicense } from './licenses.js'
import type { Person } from './people.js'
import type { Vulnerability } from './risk.js'

/** Known values of `type` of TechnologyAsset. */
export type TechnologyAssetType = 'saas' | 'internal' | 'infrastructure' | 'device'

/** Known values of `status` of TechnologyAsset. */
export type TechnologyAssetStatus = 'active' | 'deprecated' | 'retired' | 'deleted'

/** Known values of `environment` of TechnologyAsset. */
export type TechnologyAssetEnvironment =
  | 'production'
  | 'staging'
  | 'test'
  | 'development'
  | 'disaster_recovery'
  | 'shared'

/** Known values of `hostingModel` of TechnologyAsset. */
export type TechnologyAssetHostingModel = 'saas' | 'paas' | 'iaas' | 'on_premises' | 'hybrid' | 'edge'

/** Known values of `criticality` of TechnologyAsset. */
export type TechnologyAssetCriticality =
  | 'mission_critical'
  | 'business_critical'
  | 'business_operational'
  | 'administrative'

/** Known values of `dataClassification` of TechnologyAsset. */
export type TechnologyAssetDataClassification = 'public' | 'internal' | 'confidential' | 'restricted'

/** Known values of `ssoProtocol` of TechnologyAsset. */
export type TechnologyAssetSsoProtocol = 'saml' | 'oidc' | 'ldap' | 'kerberos' | 'header_based' | 'password_only'

/**
 * An application, platform or system with an owner, a lifecycle and a place in the risk picture.
 */
export interface TechnologyAsset extends Entity {
  /** Display name of the asset. */
  name: string
  /** Broad kind of asset. */
  type: Open<TechnologyAssetType>
  /** Grouping label such as DevTools or HR. */
  category: string | null
  /** What the asset does for the business. */
  description: string | null
  /** Vendor or provider name as free text. */
  vendor: string | null
  /** Vendor record, where one is kept. */
  vendorId: string | null
  /** Contract under which the asset is bought or supported. */
  contractId: string | null
  /** Primary address of the service. */
  url: string | null
  /** Person accountable for the asset in the business. */
  ownerId: string | null
  /** Person who runs and changes it. */
  technicalOwnerId: string | null
  /** Group that receives its tickets. */
  supportGroupId: string | null
  /** Lifecycle state; deleted is set by a DELETE request only. */
  status: Open<TechnologyAssetStatus>
  /** Environment the record describes. */
  environment: Open<TechnologyAssetEnvironment>
  /** Where and by whom the asset is run. */
  hostingModel: Open<TechnologyAssetHostingModel> | null
  /** Harm to the business when the asset is down. */
  criticality: Open<TechnologyAssetCriticality> | null
  /** Highest class of data it holds. */
  dataClassification: Open<TechnologyAssetDataClassification> | null
  /** The asset stores or handles personal data. */
  hasPersonalData: boolean
  /** Installed release, as the maker counts it. */
  release: string | null
  /** How people sign in. */
  ssoProtocol: Open<TechnologyAssetSsoProtocol> | null
  /** Sign-in always asks for a second factor. */
  isMfaEnforced: boolean | null
  /** Longest outage the business accepts. */
  recoveryTimeObjectiveMinutes: number | null
  /** Longest span of data the business accepts to lose. */
  recoveryPointObjectiveMinutes: number | null
  /** Last day on which the maker supports the installed release. */
  endOfSupportDate: string | null
  /** Risk rating on the scale CVSS uses. */
  riskScore: number | null
  /** Findings not yet dealt with. */
  openVulnerabilityCount: number
}

/** What `expand` adds to TechnologyAssets. */
export interface TechnologyAssetRelations {
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=technicalOwner`. */
  technicalOwner: Person | null
  /** Only with `expand=supportGroup`. */
  supportGroup: Group | null
  /** Only with `expand=vendorRecord`. */
  vendorRecord: Vendor | null
  /** Only with `expand=contract`. */
  contract: Contract | null
  /** Only with `expand=entitlements`. */
  entitlements: AccessEntitlement[]
  /** Only with `expand=licenses`. */
  licenses: SoftwareLicense[]
  /** Only with `expand=cloudResources`. */
  cloudResources: CloudResource[]
  /** Only with `expand=vulnerabilities`. */
  vulnerabilities: Vulnerability[]
}

/** What a client gives to create a TechnologyAsset. */
export interface TechnologyAssetCreate extends EntityInput {
  /** Display name of the asset. */
  name: string
  /** Broad kind of asset. */
  type: TechnologyAssetType
  /** Grouping label such as DevTools or HR. */
  category?: string | null
  /** What the asset does for the business. */
  description?: string | null
  /** Vendor or provider name as free text. */
  vendor?: string | null
  /** Vendor record, where one is kept. */
  vendorId?: string | null
  /** Contract under which the asset is bought or supported. */
  contractId?: string | null
  /** Primary address of the service. */
  url?: string | null
  /** Person accountable for the asset in the business. */
  ownerId?: string | null
  /** Person who runs and changes it. */
  technicalOwnerId?: string | null
  /** Group that receives its tickets. */
  supportGroupId?: string | null
  /** Lifecycle state; deleted is set by a DELETE request only. */
  status?: TechnologyAssetStatus
  /** Environment the record describes. */
  environment?: TechnologyAssetEnvironment
  /** Where and by whom the asset is run. */
  hostingModel?: TechnologyAssetHostingModel | null
  /** Harm to the business when the asset is down. */
  criticality?: TechnologyAssetCriticality | null
  /** Highest class of data it holds. */
  dataClassification?: TechnologyAssetDataClassification | null
  /** The asset stores or handles personal data. */
  hasPersonalData?: boolean
  /** Installed release, as the maker counts it. */
  release?: string | null
  /** How people sign in. */
  ssoProtocol?: TechnologyAssetSsoProtocol | null
  /** Sign-in always asks for a second factor. */
  isMfaEnforced?: boolean | null
  /** Longest outage the business accepts. */
  recoveryTimeObjectiveMinutes?: number | null
  /** Longest span of data the business accepts to lose. */
  recoveryPointObjectiveMinutes?: number | null
  /** Last day on which the maker supports the installed release. */
  endOfSupportDate?: string | null
  /** Risk rating on the scale CVSS uses. */
  riskScore?: number | null
}

/** The fields of a TechnologyAsset to change; null clears an optional one. */
export type TechnologyAssetUpdate = Partial<TechnologyAssetCreate>

/** What lists of TechnologyAssets are filtered by. */
export interface TechnologyAssetFilters extends EntityFilters {
  name?: OneOrMore<string>
  type?: OneOrMore<TechnologyAssetType>
  category?: OneOrMore<string>
  description?: OneOrMore<string>
  vendor?: OneOrMore<string>
  vendorId?: OneOrMore<string>
  contractId?: OneOrMore<string>
  url?: OneOrMore<string>
  ownerId?: OneOrMore<string>
  technicalOwnerId?: OneOrMore<string>
  supportGroupId?: OneOrMore<string>
  status?: OneOrMore<TechnologyAssetStatus>
  environment?: OneOrMore<TechnologyAssetEnvironment>
  hostingModel?: OneOrMore<TechnologyAssetHostingModel>
  criticality?: OneOrMore<TechnologyAssetCriticality>
  dataClassification?: OneOrMore<TechnologyAssetDataClassification>
  hasPersonalData?: OneOrMore<boolean>
  release?: OneOrMore<string>
  ssoProtocol?: OneOrMore<TechnologyAssetSsoProtocol>
  isMfaEnforced?: OneOrMore<boolean>
  recoveryTimeObjectiveMinutes?: Comparison<number>
  recoveryPointObjectiveMinutes?: Comparison<number>
  endOfSupportDate?: Comparison<string>
  riskScore?: Comparison<number>
}

/** What lists of TechnologyAssets can be asked. */
export type TechnologyAssetQuery<E = never, F = never> = Listing<TechnologyAssetFilters, 'tags', E, F>

/** Known values of `riskLevel` of AccessEntitlement. */
export type AccessEntitlementRiskLevel = 'low' | 'medium' | 'high' | 'critical'

/** Known values of `entitlementType` of AccessEntitlement. */
export type AccessEntitlementEntitlementType =
  | 'role'
  | 'permission'
  | 'group_membership'
  | 'license_tier'
  | 'data_scope'
  | 'api_scope'

/** Known values of `accessLevel` of AccessEntitlement. */
export type AccessEntitlementAccessLevel = 'read' | 'write' | 'execute' | 'admin' | 'owner' | 'custom'

/** Known values of `principalType` of AccessEntitlement. */
export type AccessEntitlementPrincipalType = 'person' | 'group' | 'application'

/** Known values of `status` of AccessEntitlement. */
export type AccessEntitlementStatus = 'active' | 'suspended' | 'expired' | 'revoked'

/** Known values of `grantSource` of AccessEntitlement. */
export type AccessEntitlementGrantSource =
  | 'manual'
  | 'provisioned'
  | 'birthright'
  | 'role_based'
  | 'inherited'
  | 'emergency'
  | 'imported'

/** Known values of `reviewDecision` of AccessEntitlement. */
export type AccessEntitlementReviewDecision = 'certified' | 'modify' | 'revoke' | 'undecided'

/** Known values of `revokeReason` of AccessEntitlement. */
export type AccessEntitlementRevokeReason =
  | 'offboarded'
  | 'role_change'
  | 'unused'
  | 'review_outcome'
  | 'security_incident'
  | 'requested'
  | 'policy_violation'
  | 'other'

/**
 * A role or permission level on an asset and, when a principal is named, the grant of it to that
 * person, group or application.
 */
export interface AccessEntitlement extends Entity {
  /** Asset the entitlement belongs to. */
  assetId: string
  /** Name of the role or permission, such as Admin or Read-only. */
  name: string
  /** What the entitlement lets its holder do. */
  description: string | null
  /** Harm a misuse could do. */
  riskLevel: Open<AccessEntitlementRiskLevel> | null
  /** Form the entitlement takes in the asset. */
  entitlementType: Open<AccessEntitlementEntitlementType>
  /** Coarse level used in reviews across assets. */
  accessLevel: Open<AccessEntitlementAccessLevel> | null
  /** The entitlement can change security, other people's access or production data. */
  isPrivileged: boolean
  /** A grant needs an approved request first. */
  requiresApproval: boolean
  /** Kind of holder; taken from the prefix of principalId where not given. */
  principalType: Open<AccessEntitlementPrincipalType> | null
  /**
   * Person, Group or Application that holds the entitlement; empty when the record only defines the
   * role.
   */
  principalId: string | null
  /** State of the role or grant. */
  status: Open<AccessEntitlementStatus>
  /** How a grant came about. */
  grantSource: Open<AccessEntitlementGrantSource> | null
  /** Person who approved or made the grant. */
  grantedById: string | null
  /** Time from which the grant holds. */
  grantedAt: Date | null
  /** Time at which the grant ends by itself. */
  expiresAt: Date | null
  /** Approval that covers the grant. */
  approvalRequestId: string | null
  /** Latest use that the asset reported. */
  lastUsedAt: Date | null
  /** Time of the latest access review. */
  lastReviewedAt: Date | null
  /** Outcome of the latest access review. */
  reviewDecision: Open<AccessEntitlementReviewDecision> | null
  /** Day the next access review is due. */
  nextReviewDate: string | null
  /** End of a withdrawn grant. */
  revokedAt: Date | null
  /** Why the grant was withdrawn. */
  revokeReason: Open<AccessEntitlementRevokeReason> | null
}

/** What `expand` adds to AccessEntitlements. */
export interface AccessEntitlementRelations {
  /** Only with `expand=asset`. */
  asset: TechnologyAsset | null
  /** Only with `expand=grantedBy`. */
  grantedBy: Person | null
  /** Only with `expand=approvalRequest`. */
  approvalRequest: ApprovalRequest | null
}

/** What a client gives to create an AccessEntitlement. */
export interface AccessEntitlementCreate extends EntityInput {
  /** Asset the entitlement belongs to. */
  assetId: string
  /** Name of the role or permission, such as Admin or Read-only. */
  name: string
  /** What the entitlement lets its holder do. */
  description?: string | null
  /** Harm a misuse could do. */
  riskLevel?: AccessEntitlementRiskLevel | null
  /** Form the entitlement takes in the asset. */
  entitlementType?: AccessEntitlementEntitlementType
  /** Coarse level used in reviews across assets. */
  accessLevel?: AccessEntitlementAccessLevel | null
  /** The entitlement can change security, other people's access or production data. */
  isPrivileged?: boolean
  /** A grant needs an approved request first. */
  requiresApproval?: boolean
  /** Kind of holder; taken from the prefix of principalId where not given. */
  principalType?: AccessEntitlementPrincipalType | null
  /**
   * Person, Group or Application that holds the entitlement; empty when the record only defines the
   * role.
   */
  principalId?: string | null
  /** State of the role or grant. */
  status?: AccessEntitlementStatus
  /** How a grant came about. */
  grantSource?: AccessEntitlementGrantSource | null
  /** Person who approved or made the grant. */
  grantedById?: string | null
  /** Time from which the grant holds. */
  grantedAt?: Time | null
  /** Time at which the grant ends by itself. */
  expiresAt?: Time | null
  /** Approval that covers the grant. */
  approvalRequestId?: string | null
  /** Latest use that the asset reported. */
  lastUsedAt?: Time | null
  /** Time of the latest access review. */
  lastReviewedAt?: Time | null
  /** Outcome of the latest access review. */
  reviewDecision?: AccessEntitlementReviewDecision | null
  /** Day the next access review is due. */
  nextReviewDate?: string | null
  /** Why the grant was withdrawn. */
  revokeReason?: AccessEntitlementRevokeReason | null
}

/** The fields of an AccessEntitlement to change; null clears an optional one. */
export type AccessEntitlementUpdate = Partial<
  Omit<AccessEntitlementCreate, 'assetId' | 'principalType' | 'principalId'>
>

/** What lists of AccessEntitlements are filtered by. */
export interface AccessEntitlementFilters extends EntityFilters {
  assetId?: OneOrMore<string>
  name?: OneOrMore<string>
  description?: OneOrMore<string>
  riskLevel?: OneOrMore<AccessEntitlementRiskLevel>
  entitlementType?: OneOrMore<AccessEntitlementEntitlementType>
  accessLevel?: OneOrMore<AccessEntitlementAccessLevel>
  isPrivileged?: OneOrMore<boolean>
  requiresApproval?: OneOrMore<boolean>
  principalType?: OneOrMore<AccessEntitlementPrincipalType>
  principalId?: OneOrMore<string>
  status?: OneOrMore<AccessEntitlementStatus>
  grantSource?: OneOrMore<AccessEntitlementGrantSource>
  grantedById?: OneOrMore<string>
  grantedAt?: Comparison<Time>
  expiresAt?: Comparison<Time>
  approvalRequestId?: OneOrMore<string>
  lastUsedAt?: Comparison<Time>
  lastReviewedAt?: Comparison<Time>
  reviewDecision?: OneOrMore<AccessEntitlementReviewDecision>
  nextReviewDate?: Comparison<string>
  revokedAt?: Comparison<Time>
  revokeReason?: OneOrMore<AccessEntitlementRevokeReason>
}

/** What lists of AccessEntitlements can be asked. */
export type AccessEntitlementQuery<E = never, F = never> = Listing<AccessEntitlementFilters, 'tags', E, F>

/**
 * The applications, platforms and systems the organization runs, and the access levels that exist
 * and are held on them.
 */
export class TechnologyService extends Service {
  /**
   * A role or permission level on an asset and, when a principal is named, the grant of it to that
   * person, group or application.
   */
  readonly entitlements = new AccessEntitlementsService(this.engine)

  /** One page of TechnologyAssets, the newest first. */
  list<E extends keyof TechnologyAssetRelations = never, F extends keyof TechnologyAsset = keyof TechnologyAsset>(
    query?: TechnologyAssetQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<TechnologyAsset, TechnologyAssetRelations, E, F>>> {
    return this.engine.page('GET', '/v1/technology', 'TechnologyAsset', query, options)
  }

  /** All TechnologyAssets, no page before it is needed. */
  iterate<E extends keyof TechnologyAssetRelations = never, F extends keyof TechnologyAsset = keyof TechnologyAsset>(
    query?: TechnologyAssetQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<TechnologyAsset, TechnologyAssetRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/technology', 'TechnologyAsset', query, options)
  }

  /** One page of the TechnologyAssets in which every word of `q` is found. */
  search<E extends keyof TechnologyAssetRelations = never, F extends keyof TechnologyAsset = keyof TechnologyAsset>(
    q: string,
    query?: TechnologyAssetQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<TechnologyAsset, TechnologyAssetRelations, E, F>>> {
    return this.engine.page('GET', '/v1/technology', 'TechnologyAsset', { ...query, q }, options)
  }

  /** One TechnologyAsset by its id. */
  get<
    E extends keyof TechnologyAssetRelations = never,
    F extends keyof TechnologyAsset = keyof TechnologyAsset,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<TechnologyAsset, TechnologyAssetRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/technology/{id}', 'TechnologyAsset', { id, query, options })
  }

  /**
   * Creates one TechnologyAsset, which must keep these rules:
   *
   * - status deleted is not accepted in a create or PATCH body; the server sets it when the asset
   *   is deleted.
   * - An asset is not set to retired while it has an active AccessEntitlement that names a
   *   principal.
   * - hasPersonalData true goes with a dataClassification of confidential or restricted where a
   *   classification is given.
   * - recoveryPointObjectiveMinutes and recoveryTimeObjectiveMinutes are given together or not at
   *   all for a mission_critical asset.
   * - ownerId names a person whose status is not terminated.
   * - technicalOwnerId names a person whose status is not terminated.
   */
  create(body: TechnologyAssetCreate, options?: CallOptions): Call<TechnologyAsset> {
    return this.engine.record('POST', '/v1/technology', 'TechnologyAsset', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: TechnologyAssetUpdate, options?: CallOptions): Call<TechnologyAsset> {
    return this.engine.record('PATCH', '/v1/technology/{id}', 'TechnologyAsset', { id, body, options })
  }

  /** Deletes one TechnologyAsset; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/technology/{id}', { id, options })
  }
}

/**
 * A role or permission level on an asset and, when a principal is named, the grant of it to that
 * person, group or application.
 */
export class AccessEntitlementsService extends Service {
  /** One page of AccessEntitlements, the newest first. */
  list<E extends keyof AccessEntitlementRelations = never, F extends keyof AccessEntitlement = keyof AccessEntitlement>(
    query?: AccessEntitlementQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<AccessEntitlement, AccessEntitlementRelations, E, F>>> {
    return this.engine.page('GET', '/v1/technology/entitlements', 'AccessEntitlement', query, options)
  }

  /** All AccessEntitlements, no page before it is needed. */
  iterate<
    E extends keyof AccessEntitlementRelations = never,
    F extends keyof AccessEntitlement = keyof AccessEntitlement,
  >(
    query?: AccessEntitlementQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<AccessEntitlement, AccessEntitlementRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/technology/entitlements', 'AccessEntitlement', query, options)
  }

  /** One page of the AccessEntitlements in which every word of `q` is found. */
  search<
    E extends keyof AccessEntitlementRelations = never,
    F extends keyof AccessEntitlement = keyof AccessEntitlement,
  >(
    q: string,
    query?: AccessEntitlementQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<AccessEntitlement, AccessEntitlementRelations, E, F>>> {
    return this.engine.page('GET', '/v1/technology/entitlements', 'AccessEntitlement', { ...query, q }, options)
  }

  /** One AccessEntitlement by its id. */
  get<
    E extends keyof AccessEntitlementRelations = never,
    F extends keyof AccessEntitlement = keyof AccessEntitlement,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<AccessEntitlement, AccessEntitlementRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/technology/entitlements/{id}', 'AccessEntitlement', { id, query, options })
  }

  /**
   * Creates one AccessEntitlement, which must keep these rules:
   *
   * - Within one asset the combination of name and principalId occurs once; an empty principalId
   *   counts as a value.
   * - principalType is accepted only together with principalId.
   * - When requiresApproval is true on a grant, approvalRequestId names an ApprovalRequest whose
   *   status is approved.
   * - A grant whose grantSource is emergency has an expiresAt at most 72 hours after grantedAt.
   * - expiresAt is after grantedAt.
   * - A grant is not made to a person whose status is terminated.
   * - A grant is not made on an asset whose status is retired.
   */
  create(body: AccessEntitlementCreate, options?: CallOptions): Call<AccessEntitlement> {
    return this.engine.record('POST', '/v1/technology/entitlements', 'AccessEntitlement', {
      body,
      options,
      keyed: true,
    })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: AccessEntitlementUpdate, options?: CallOptions): Call<AccessEntitlement> {
    return this.engine.record('PATCH', '/v1/technology/entitlements/{id}', 'AccessEntitlement', { id, body, options })
  }

  /** Deletes one AccessEntitlement; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/technology/entitlements/{id}', { id, options })
  }
}
