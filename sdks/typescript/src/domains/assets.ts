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
import type { PurchaseOrder } from './finance.js'
import type { CostCenter } from './investments.js'
import type { Location } from './org.js'
import type { Person } from './people.js'
import type { Supplier } from './procurement.js'
import type { Vulnerability } from './risk.js'
import type { TechnologyAsset } from './technology.js'

/** Known values of `type` of PhysicalAsset. */
export type PhysicalAssetType =
  | 'laptop'
  | 'desktop'
  | 'server'
  | 'network'
  | 'mobile'
  | 'tablet'
  | 'monitor'
  | 'printer'
  | 'storage'
  | 'peripheral'
  | 'iot'
  | 'other'

/** Known values of `status` of PhysicalAsset. */
export type PhysicalAssetStatus =
  | 'active'
  | 'in_stock'
  | 'in_repair'
  | 'retired'
  | 'lost'
  | 'stolen'
  | 'disposed'
  | 'deleted'

/** Known values of `disposalMethod` of PhysicalAsset. */
export type PhysicalAssetDisposalMethod = 'resold' | 'donated' | 'recycled' | 'destroyed' | 'returned_to_lessor'

/** A piece of equipment with a serial number, a holder, a place and a lifecycle. */
export interface PhysicalAsset extends Entity {
  /** Display name or host name. */
  name: string
  /** Kind of equipment. */
  type: Open<PhysicalAssetType>
  /** Number on the organization's own label. */
  assetTag: string | null
  /** Serial number given by the maker. */
  serialNumber: string | null
  /** Maker of the equipment. */
  manufacturer: string | null
  /** Model name. */
  model: string | null
  /** Lifecycle state; deleted is set by a DELETE request only. */
  status: Open<PhysicalAssetStatus>
  /** Person who holds the equipment now. */
  assigneeId: string | null
  /** Start of the current assignment. */
  assignedAt: Date | null
  /** Office, room or rack as free text. */
  location: string | null
  /** Location record, where one is kept. */
  locationId: string | null
  /** Cost center that carries the equipment. */
  costCenterId: string | null
  /** Calendar day of purchase; the name is the contract's own. */
  purchasedAt: string | null
  /** Last calendar day of the warranty; the name is the contract's own. */
  warrantyExpiresAt: string | null
  /** Price paid. In minor units of the currency, such as cents. */
  purchasePrice: number | null
  /** Currency of purchasePrice. */
  currency: string | null
  /** Order the equipment came with. */
  purchaseOrderId: string | null
  /** Supplier it was bought from. */
  supplierId: string | null
  /** Network name of the device. */
  hostname: string | null
  /** Hardware addresses of the network ports. */
  macAddresses: string[] | null
  /** Operating system and its release. */
  operatingSystem: string | null
  /** The built-in storage is encrypted. */
  isEncrypted: boolean | null
  /** Latest contact that a management or security agent reported. */
  lastSeenAt: Date | null
  /** End of use. */
  retiredAt: Date | null
  /** How a disposed device left the organization. */
  disposalMethod: Open<PhysicalAssetDisposalMethod> | null
}

/** What `expand` adds to PhysicalAssets. */
export interface PhysicalAssetRelations {
  /** Only with `expand=assignee`. */
  assignee: Person | null
  /** Only with `expand=locationRecord`. */
  locationRecord: Location | null
  /** Only with `expand=costCenter`. */
  costCenter: CostCenter | null
  /** Only with `expand=purchaseOrder`. */
  purchaseOrder: PurchaseOrder | null
  /** Only with `expand=supplier`. */
  supplier: Supplier | null
  /** Only with `expand=vulnerabilities`. */
  vulnerabilities: Vulnerability[]
}

/** What a client gives to create a PhysicalAsset. */
export interface PhysicalAssetCreate extends EntityInput {
  /** Display name or host name. */
  name: string
  /** Kind of equipment. */
  type: PhysicalAssetType
  /** Number on the organization's own label. */
  assetTag?: string | null
  /** Serial number given by the maker. */
  serialNumber?: string | null
  /** Maker of the equipment. */
  manufacturer?: string | null
  /** Model name. */
  model?: string | null
  /** Lifecycle state; deleted is set by a DELETE request only. */
  status?: PhysicalAssetStatus
  /** Person who holds the equipment now. */
  assigneeId?: string | null
  /** Office, room or rack as free text. */
  location?: string | null
  /** Location record, where one is kept. */
  locationId?: string | null
  /** Cost center that carries the equipment. */
  costCenterId?: string | null
  /** Calendar day of purchase; the name is the contract's own. */
  purchasedAt?: string | null
  /** Last calendar day of the warranty; the name is the contract's own. */
  warrantyExpiresAt?: string | null
  /** Price paid. In minor units of the currency, such as cents. */
  purchasePrice?: number | null
  /** Currency of purchasePrice. */
  currency?: string | null
  /** Order the equipment came with. */
  purchaseOrderId?: string | null
  /** Supplier it was bought from. */
  supplierId?: string | null
  /** Network name of the device. */
  hostname?: string | null
  /** Hardware addresses of the network ports. */
  macAddresses?: string[] | null
  /** Operating system and its release. */
  operatingSystem?: string | null
  /** The built-in storage is encrypted. */
  isEncrypted?: boolean | null
  /** Latest contact that a management or security agent reported. */
  lastSeenAt?: Time | null
  /** How a disposed device left the organization. */
  disposalMethod?: PhysicalAssetDisposalMethod | null
}

/** The fields of a PhysicalAsset to change; null clears an optional one. */
export type PhysicalAssetUpdate = Partial<PhysicalAssetCreate>

/** What lists of PhysicalAssets are filtered by. */
export interface PhysicalAssetFilters extends EntityFilters {
  name?: OneOrMore<string>
  type?: OneOrMore<PhysicalAssetType>
  assetTag?: OneOrMore<string>
  serialNumber?: OneOrMore<string>
  manufacturer?: OneOrMore<string>
  model?: OneOrMore<string>
  status?: OneOrMore<PhysicalAssetStatus>
  assigneeId?: OneOrMore<string>
  assignedAt?: Comparison<Time>
  location?: OneOrMore<string>
  locationId?: OneOrMore<string>
  costCenterId?: OneOrMore<string>
  purchasedAt?: Comparison<string>
  warrantyExpiresAt?: Comparison<string>
  purchasePrice?: Comparison<number>
  currency?: OneOrMore<string>
  purchaseOrderId?: OneOrMore<string>
  supplierId?: OneOrMore<string>
  hostname?: OneOrMore<string>
  macAddresses?: OneOrMore<string>
  operatingSystem?: OneOrMore<string>
  isEncrypted?: OneOrMore<boolean>
  lastSeenAt?: Comparison<Time>
  retiredAt?: Comparison<Time>
  disposalMethod?: OneOrMore<PhysicalAssetDisposalMethod>
}

/** What lists of PhysicalAssets can be asked. */
export type PhysicalAssetQuery<E = never, F = never> = Listing<PhysicalAssetFilters, 'tags' | 'macAddresses', E, F>

/** Known values of `provider` of CloudResource. */
export type CloudResourceProvider = 'aws' | 'gcp' | 'azure' | 'oci' | 'alibaba' | 'ibm' | 'other'

/** Known values of `status` of CloudResource. */
export type CloudResourceStatus = 'provisioning' | 'running' | 'stopped' | 'failed' | 'terminated' | 'deleted'

/** Known values of `environment` of CloudResource. */
export type CloudResourceEnvironment =
  | 'production'
  | 'staging'
  | 'test'
  | 'development'
  | 'disaster_recovery'
  | 'sandbox'
  | 'shared'

/** Known values of `dataClassification` of CloudResource. */
export type CloudResourceDataClassification = 'public' | 'internal' | 'confidential' | 'restricted'

/**
 * A resource in a public cloud account, such as a virtual machine, bucket, database or function.
 */
export interface CloudResource extends Entity {
  /** Resource name or provider-style identifier. */
  name: string
  /** Cloud provider. */
  provider: Open<CloudResourceProvider>
  /** Provider's type name, such as ec2, s3 or bigquery. */
  resourceType: string
  /**
   * Full name in the provider's scheme, such as an ARN, an Azure resource ID or a GCP self link.
   */
  nativeName: string | null
  /** Cloud region. */
  region: string | null
  /** Availability zone within the region. */
  zone: string | null
  /** Provider's account, subscription or project identifier. */
  accountId: string | null
  /** State the provider reports; deleted is set by a DELETE request only. */
  status: Open<CloudResourceStatus>
  /** Person accountable for the resource. */
  ownerId: string | null
  /** Application or platform the resource serves. */
  assetId: string | null
  /** Enclosing resource, such as the network, cluster or database server. */
  parentResourceId: string | null
  /** Environment the resource belongs to. */
  environment: Open<CloudResourceEnvironment> | null
  /** Instance class or capacity tier. */
  size: string | null
  /** The resource answers from the public internet. */
  isInternetFacing: boolean
  /** Public IPv4 and IPv6 addresses. */
  publicIpAddresses: string[] | null
  /** Stored data is encrypted. */
  isEncryptedAtRest: boolean | null
  /** Highest class of data held. */
  dataClassification: Open<CloudResourceDataClassification> | null
  /** Key and value labels as set at the provider; an open map of strings. */
  providerTags: Record<string, string> | null
  /** Effective cost in the latest full month. In minor units of the currency, such as cents. */
  monthlyCost: number | null
  /** Currency of monthlyCost. */
  currency: string | null
  /** Cost center that is charged. */
  costCenterId: string | null
  /** Data source that discovered the resource. */
  dataSourceId: string | null
  /** Time the provider created the resource. */
  launchedAt: Date | null
  /** End of the resource at the provider. */
  terminatedAt: Date | null
  /** Age of the record against the provider. */
  syncedAt: Date | null
}

/** What `expand` adds to CloudResources. */
export interface CloudResourceRelations {
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=asset`. */
  asset: TechnologyAsset | null
  /** Only with `expand=parent`. */
  parent: CloudResource | null
  /** Only with `expand=children`. */
  children: CloudResource[]
  /** Only with `expand=dataSource`. */
  dataSource: DataSource | null
  /** Only with `expand=costCenter`. */
  costCenter: CostCenter | null
  /** Only with `expand=vulnerabilities`. */
  vulnerabilities: Vulnerability[]
}

/** What a client gives to create a CloudResource. */
export interface CloudResourceCreate extends EntityInput {
  /** Resource name or provider-style identifier. */
  name: string
  /** Cloud provider. */
  provider: CloudResourceProvider
  /** Provider's type name, such as ec2, s3 or bigquery. */
  resourceType: string
  /**
   * Full name in the provider's scheme, such as an ARN, an Azure resource ID or a GCP self link.
   */
  nativeName?: string | null
  /** Cloud region. */
  region?: string | null
  /** Availability zone within the region. */
  zone?: string | null
  /** Provider's account, subscription or project identifier. */
  accountId?: string | null
  /** State the provider reports; deleted is set by a DELETE request only. */
  status?: CloudResourceStatus
  /** Person accountable for the resource. */
  ownerId?: string | null
  /** Application or platform the resource serves. */
  assetId?: string | null
  /** Enclosing resource, such as the network, cluster or database server. */
  parentResourceId?: string | null
  /** Environment the resource belongs to. */
  environment?: CloudResourceEnvironment | null
  /** Instance class or capacity tier. */
  size?: string | null
  /** The resource answers from the public internet. */
  isInternetFacing?: boolean
  /** Public IPv4 and IPv6 addresses. */
  publicIpAddresses?: string[] | null
  /** Stored data is encrypted. */
  isEncryptedAtRest?: boolean | null
  /** Highest class of data held. */
  dataClassification?: CloudResourceDataClassification | null
  /** Key and value labels as set at the provider; an open map of strings. */
  providerTags?: Record<string, string> | null
  /** Effective cost in the latest full month. In minor units of the currency, such as cents. */
  monthlyCost?: number | null
  /** Currency of monthlyCost. */
  currency?: string | null
  /** Cost center that is charged. */
  costCenterId?: string | null
  /** Data source that discovered the resource. */
  dataSourceId?: string | null
  /** Time the provider created the resource. */
  launchedAt?: Time | null
}

/** The fields of a CloudResource to change; null clears an optional one. */
export type CloudResourceUpdate = Partial<Omit<CloudResourceCreate, 'provider' | 'nativeName'>>

/** What lists of CloudResources are filtered by. */
export interface CloudResourceFilters extends EntityFilters {
  name?: OneOrMore<string>
  provider?: OneOrMore<CloudResourceProvider>
  resourceType?: OneOrMore<string>
  nativeName?: OneOrMore<string>
  region?: OneOrMore<string>
  zone?: OneOrMore<string>
  accountId?: OneOrMore<string>
  status?: OneOrMore<CloudResourceStatus>
  ownerId?: OneOrMore<string>
  assetId?: OneOrMore<string>
  parentResourceId?: OneOrMore<string>
  environment?: OneOrMore<CloudResourceEnvironment>
  size?: OneOrMore<string>
  isInternetFacing?: OneOrMore<boolean>
  publicIpAddresses?: OneOrMore<string>
  isEncryptedAtRest?: OneOrMore<boolean>
  dataClassification?: OneOrMore<CloudResourceDataClassification>
  monthlyCost?: Comparison<number>
  currency?: OneOrMore<string>
  costCenterId?: OneOrMore<string>
  dataSourceId?: OneOrMore<string>
  launchedAt?: Comparison<Time>
  terminatedAt?: Comparison<Time>
  syncedAt?: Comparison<Time>
}

/** What lists of CloudResources can be asked. */
export type CloudResourceQuery<E = never, F = never> = Listing<CloudResourceFilters, 'tags' | 'publicIpAddresses', E, F>

/** Hardware the organization owns or manages, and the resources it runs in public clouds. */
export class AssetsService extends Service {
  /**
   * A resource in a public cloud account, such as a virtual machine, bucket, database or function.
   */
  readonly cloudResources = new CloudResourcesService(this.engine)

  /** One page of PhysicalAssets, the newest first. */
  list<E extends keyof PhysicalAssetRelations = never, F extends keyof PhysicalAsset = keyof PhysicalAsset>(
    query?: PhysicalAssetQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<PhysicalAsset, PhysicalAssetRelations, E, F>>> {
    return this.engine.page('GET', '/v1/assets', 'PhysicalAsset', query, options)
  }

  /** All PhysicalAssets, no page before it is needed. */
  iterate<E extends keyof PhysicalAssetRelations = never, F extends keyof PhysicalAsset = keyof PhysicalAsset>(
    query?: PhysicalAssetQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<PhysicalAsset, PhysicalAssetRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/assets', 'PhysicalAsset', query, options)
  }

  /** One page of the PhysicalAssets in which every word of `q` is found. */
  search<E extends keyof PhysicalAssetRelations = never, F extends keyof PhysicalAsset = keyof PhysicalAsset>(
    q: string,
    query?: PhysicalAssetQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<PhysicalAsset, PhysicalAssetRelations, E, F>>> {
    return this.engine.page('GET', '/v1/assets', 'PhysicalAsset', { ...query, q }, options)
  }

  /** One PhysicalAsset by its id. */
  get<
    E extends keyof PhysicalAssetRelations = never,
    F extends keyof PhysicalAsset = keyof PhysicalAsset,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<PhysicalAsset, PhysicalAssetRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/assets/{id}', 'PhysicalAsset', { id, query, options })
  }

  /**
   * Creates one PhysicalAsset, which must keep these rules:
   *
   * - status deleted is not accepted in a create or PATCH body; the server sets it when the asset
   *   is deleted.
   * - An asset whose status is retired, disposed or in_stock has no assigneeId.
   * - assigneeId names a person whose status is not terminated.
   * - warrantyExpiresAt is not before purchasedAt.
   * - purchasedAt is not in the future.
   * - purchasePrice is accepted only together with currency.
   * - disposalMethod is present when status becomes disposed.
   * - disposalMethod is refused before status becomes disposed.
   */
  create(body: PhysicalAssetCreate, options?: CallOptions): Call<PhysicalAsset> {
    return this.engine.record('POST', '/v1/assets', 'PhysicalAsset', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: PhysicalAssetUpdate, options?: CallOptions): Call<PhysicalAsset> {
    return this.engine.record('PATCH', '/v1/assets/{id}', 'PhysicalAsset', { id, body, options })
  }

  /** Deletes one PhysicalAsset; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/assets/{id}', { id, options })
  }
}

/**
 * A resource in a public cloud account, such as a virtual machine, bucket, database or function.
 */
export class CloudResourcesService extends Service {
  /** One page of CloudResources, the newest first. */
  list<E extends keyof CloudResourceRelations = never, F extends keyof CloudResource = keyof CloudResource>(
    query?: CloudResourceQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<CloudResource, CloudResourceRelations, E, F>>> {
    return this.engine.page('GET', '/v1/assets/cloud-resources', 'CloudResource', query, options)
  }

  /** All CloudResources, no page before it is needed. */
  iterate<E extends keyof CloudResourceRelations = never, F extends keyof CloudResource = keyof CloudResource>(
    query?: CloudResourceQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<CloudResource, CloudResourceRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/assets/cloud-resources', 'CloudResource', query, options)
  }

  /** One page of the CloudResources in which every word of `q` is found. */
  search<E extends keyof CloudResourceRelations = never, F extends keyof CloudResource = keyof CloudResource>(
    q: string,
    query?: CloudResourceQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<CloudResource, CloudResourceRelations, E, F>>> {
    return this.engine.page('GET', '/v1/assets/cloud-resources', 'CloudResource', { ...query, q }, options)
  }

  /** One CloudResource by its id. */
  get<
    E extends keyof CloudResourceRelations = never,
    F extends keyof CloudResource = keyof CloudResource,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<CloudResource, CloudResourceRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/assets/cloud-resources/{id}', 'CloudResource', { id, query, options })
  }

  /**
   * Creates one CloudResource, which must keep these rules:
   *
   * - status deleted is not accepted in a create or PATCH body; the server sets it when the record
   *   is deleted.
   * - parentResourceId never leads back to the resource itself.
   * - parentResourceId names a resource of the same provider.
   * - monthlyCost is accepted only together with currency.
   * - Each entry of publicIpAddresses is a valid IPv4 or IPv6 address, and a non-empty list sets
   *   isInternetFacing to true.
   * - A resource with running child resources is not set to terminated.
   * - A running resource does not lie in a terminated one.
   */
  create(body: CloudResourceCreate, options?: CallOptions): Call<CloudResource> {
    return this.engine.record('POST', '/v1/assets/cloud-resources', 'CloudResource', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: CloudResourceUpdate, options?: CallOptions): Call<CloudResource> {
    return this.engine.record('PATCH', '/v1/assets/cloud-resources/{id}', 'CloudResource', { id, body, options })
  }

  /** Deletes one CloudResource; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/assets/cloud-resources/{id}', { id, options })
  }
}
