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
import type { Contract, Vendor } from './contracts.js'
import type { Group } from './groups.js'
import type { Person } from './people.js'
import type { TechnologyAsset } from './technology.js'

/** Known values of `licenseType` of SoftwareLicense. */
export type SoftwareLicenseLicenseType = 'subscription' | 'perpetual' | 'trial' | 'open_source'

/** Known values of `metric` of SoftwareLicense. */
export type SoftwareLicenseMetric =
  | 'named_user'
  | 'concurrent_user'
  | 'device'
  | 'processor'
  | 'core'
  | 'site'
  | 'consumption'
  | 'unlimited'

/** Known values of `status` of SoftwareLicense. */
export type SoftwareLicenseStatus = 'pending' | 'active' | 'expired' | 'cancelled'

/** Known values of `billingCycle` of SoftwareLicense. */
export type SoftwareLicenseBillingCycle = 'monthly' | 'quarterly' | 'annual' | 'multi_year' | 'one_time' | 'usage_based'

/** A pool of rights to use one product, bought or granted for a term and a number of seats. */
export interface SoftwareLicense extends Entity {
  /** Name of the license pool. */
  name: string
  /** Vendor or publisher name. */
  vendor: string
  /** Vendor record, where one is kept. */
  vendorId: string | null
  /** Product the license covers. */
  productName: string
  /** Edition or plan of the product. */
  edition: string | null
  /** Vendor's part number. */
  sku: string | null
  /** Asset whose use the license permits. */
  assetId: string | null
  /** Kind of right that was acquired. */
  licenseType: Open<SoftwareLicenseLicenseType>
  /** What one unit of the license counts. */
  metric: Open<SoftwareLicenseMetric>
  /** SPDX expression of an open-source license, such as Apache-2.0 or MIT OR GPL-2.0-only. */
  spdxExpression: string | null
  /** Seats acquired; 0 means without limit. */
  totalSeats: number
  /** Seats in use. */
  usedSeats: number | null
  /** Seats still free. */
  availableSeats: number | null
  /** Whether the right can be used now. */
  status: Open<SoftwareLicenseStatus>
  /** First day of the term. */
  startDate: string | null
  /** End of the term; empty for a right without end. */
  expiresAt: Date | null
  /** The term is extended unless notice is given. */
  isAutoRenewing: boolean
  /** Days before expiresAt by which notice must reach the vendor. */
  renewalNoticeDays: number | null
  /** Yearly cost of the whole pool. In minor units of the currency, such as cents. */
  cost: number | null
  /** Price of one seat for one billing cycle. In minor units of the currency, such as cents. */
  unitPrice: number | null
  /** Currency of cost and unitPrice. */
  currency: string | null
  /** How often the vendor bills. */
  billingCycle: Open<SoftwareLicenseBillingCycle> | null
  /** Contract the license was bought under. */
  contractId: string | null
  /** Person who decides on renewal and seat requests. */
  ownerId: string | null
}

/** What `expand` adds to SoftwareLicenses. */
export interface SoftwareLicenseRelations {
  /** Only with `expand=vendorRecord`. */
  vendorRecord: Vendor | null
  /** Only with `expand=asset`. */
  asset: TechnologyAsset | null
  /** Only with `expand=contract`. */
  contract: Contract | null
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=assignments`. */
  assignments: LicenseAssignment[]
}

/** What a client gives to create a SoftwareLicense. */
export interface SoftwareLicenseCreate extends EntityInput {
  /** Name of the license pool. */
  name: string
  /** Vendor or publisher name. */
  vendor: string
  /** Vendor record, where one is kept. */
  vendorId?: string | null
  /** Product the license covers. */
  productName: string
  /** Edition or plan of the product. */
  edition?: string | null
  /** Vendor's part number. */
  sku?: string | null
  /** Asset whose use the license permits. */
  assetId?: string | null
  /** Kind of right that was acquired. */
  licenseType: SoftwareLicenseLicenseType
  /** What one unit of the license counts. */
  metric?: SoftwareLicenseMetric
  /** SPDX expression of an open-source license, such as Apache-2.0 or MIT OR GPL-2.0-only. */
  spdxExpression?: string | null
  /** Seats acquired; 0 means without limit. */
  totalSeats: number
  /** Whether the right can be used now. */
  status?: SoftwareLicenseStatus
  /** First day of the term. */
  startDate?: string | null
  /** End of the term; empty for a right without end. */
  expiresAt?: Time | null
  /** The term is extended unless notice is given. */
  isAutoRenewing?: boolean
  /** Days before expiresAt by which notice must reach the vendor. */
  renewalNoticeDays?: number | null
  /** Yearly cost of the whole pool. In minor units of the currency, such as cents. */
  cost?: number | null
  /** Price of one seat for one billing cycle. In minor units of the currency, such as cents. */
  unitPrice?: number | null
  /** Currency of cost and unitPrice. */
  currency?: string | null
  /** How often the vendor bills. */
  billingCycle?: SoftwareLicenseBillingCycle | null
  /** Contract the license was bought under. */
  contractId?: string | null
  /** Person who decides on renewal and seat requests. */
  ownerId?: string | null
  /** Activation key; accepted on write and never returned. */
  licenseKey?: string | null
}

/** The fields of a SoftwareLicense to change; null clears an optional one. */
export type SoftwareLicenseUpdate = Partial<SoftwareLicenseCreate>

/** What lists of SoftwareLicenses are filtered by. */
export interface SoftwareLicenseFilters extends EntityFilters {
  name?: OneOrMore<string>
  vendor?: OneOrMore<string>
  vendorId?: OneOrMore<string>
  productName?: OneOrMore<string>
  edition?: OneOrMore<string>
  sku?: OneOrMore<string>
  assetId?: OneOrMore<string>
  licenseType?: OneOrMore<SoftwareLicenseLicenseType>
  metric?: OneOrMore<SoftwareLicenseMetric>
  spdxExpression?: OneOrMore<string>
  totalSeats?: Comparison<number>
  status?: OneOrMore<SoftwareLicenseStatus>
  startDate?: Comparison<string>
  expiresAt?: Comparison<Time>
  isAutoRenewing?: OneOrMore<boolean>
  renewalNoticeDays?: Comparison<number>
  cost?: Comparison<number>
  unitPrice?: Comparison<number>
  currency?: OneOrMore<string>
  billingCycle?: OneOrMore<SoftwareLicenseBillingCycle>
  contractId?: OneOrMore<string>
  ownerId?: OneOrMore<string>
}

/** What lists of SoftwareLicenses can be asked. */
export type SoftwareLicenseQuery<E = never, F = never> = Listing<SoftwareLicenseFilters, 'tags', E, F>

/** Known values of `status` of LicenseAssignment. */
export type LicenseAssignmentStatus = 'active' | 'revoked'

/** Known values of `revokeReason` of LicenseAssignment. */
export type LicenseAssignmentRevokeReason =
  | 'offboarded'
  | 'role_change'
  | 'unused'
  | 'license_expired'
  | 'cost_saving'
  | 'requested'
  | 'compliance'
  | 'other'

/** One seat of a license held by one person. */
export interface LicenseAssignment extends Entity {
  /** License the seat is taken from. */
  licenseId: string
  /** Person who holds the seat. */
  personId: string
  /** Whether the seat is in use. */
  status: Open<LicenseAssignmentStatus>
  /** Start of the assignment. */
  assignedAt: Date | null
  /** Person who gave or approved the seat. */
  assignedById: string | null
  /** End of the assignment. */
  revokedAt: Date | null
  /** Why the seat was taken back. */
  revokeReason: Open<LicenseAssignmentRevokeReason> | null
  /** Group through whose membership the seat was given. */
  groupId: string | null
  /** Asset in which the seat is used, when narrower than the license's own. */
  assetId: string | null
  /** Plan or tier of the seat where a pool mixes several. */
  seatTier: string | null
  /** Time at which a temporary seat is taken back. */
  expiresAt: Date | null
  /** Latest use that the product reported. */
  lastUsedAt: Date | null
  /** Candidate for taking the seat back. */
  isIdle: boolean | null
  /** Remark for the license owner. */
  note: string | null
}

/** What `expand` adds to LicenseAssignments. */
export interface LicenseAssignmentRelations {
  /** Only with `expand=license`. */
  license: SoftwareLicense | null
  /** Only with `expand=person`. */
  person: Person | null
  /** Only with `expand=group`. */
  group: Group | null
  /** Only with `expand=asset`. */
  asset: TechnologyAsset | null
  /** Only with `expand=assignedBy`. */
  assignedBy: Person | null
}

/** What a client gives to create a LicenseAssignment. */
export interface LicenseAssignmentCreate extends EntityInput {
  /** License the seat is taken from. */
  licenseId: string
  /** Person who holds the seat. */
  personId: string
  /** Whether the seat is in use. */
  status?: LicenseAssignmentStatus
  /** Person who gave or approved the seat. */
  assignedById?: string | null
  /** Why the seat was taken back. */
  revokeReason?: LicenseAssignmentRevokeReason | null
  /** Group through whose membership the seat was given. */
  groupId?: string | null
  /** Asset in which the seat is used, when narrower than the license's own. */
  assetId?: string | null
  /** Plan or tier of the seat where a pool mixes several. */
  seatTier?: string | null
  /** Time at which a temporary seat is taken back. */
  expiresAt?: Time | null
  /** Latest use that the product reported. */
  lastUsedAt?: Time | null
  /** Remark for the license owner. */
  note?: string | null
}

/** The fields of a LicenseAssignment to change; null clears an optional one. */
export type LicenseAssignmentUpdate = Partial<Omit<LicenseAssignmentCreate, 'licenseId' | 'personId'>>

/** What lists of LicenseAssignments are filtered by. */
export interface LicenseAssignmentFilters extends EntityFilters {
  licenseId?: OneOrMore<string>
  personId?: OneOrMore<string>
  status?: OneOrMore<LicenseAssignmentStatus>
  assignedAt?: Comparison<Time>
  assignedById?: OneOrMore<string>
  revokedAt?: Comparison<Time>
  revokeReason?: OneOrMore<LicenseAssignmentRevokeReason>
  groupId?: OneOrMore<string>
  assetId?: OneOrMore<string>
  seatTier?: OneOrMore<string>
  expiresAt?: Comparison<Time>
  lastUsedAt?: Comparison<Time>
  note?: OneOrMore<string>
}

/** What lists of LicenseAssignments can be asked. */
export type LicenseAssignmentQuery<E = never, F = never> = Listing<LicenseAssignmentFilters, 'tags', E, F>

/**
 * Software licenses the organization holds, with their seats, price and term, and the seats given
 * to people.
 */
export class LicensesService extends Service {
  /** One seat of a license held by one person. */
  readonly assignments = new LicenseAssignmentsService(this.engine)

  /** One page of SoftwareLicenses, the newest first. */
  list<E extends keyof SoftwareLicenseRelations = never, F extends keyof SoftwareLicense = keyof SoftwareLicense>(
    query?: SoftwareLicenseQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<SoftwareLicense, SoftwareLicenseRelations, E, F>>> {
    return this.engine.page('GET', '/v1/licenses', 'SoftwareLicense', query, options)
  }

  /** All SoftwareLicenses, no page before it is needed. */
  iterate<E extends keyof SoftwareLicenseRelations = never, F extends keyof SoftwareLicense = keyof SoftwareLicense>(
    query?: SoftwareLicenseQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<SoftwareLicense, SoftwareLicenseRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/licenses', 'SoftwareLicense', query, options)
  }

  /** One page of the SoftwareLicenses in which every word of `q` is found. */
  search<E extends keyof SoftwareLicenseRelations = never, F extends keyof SoftwareLicense = keyof SoftwareLicense>(
    q: string,
    query?: SoftwareLicenseQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<SoftwareLicense, SoftwareLicenseRelations, E, F>>> {
    return this.engine.page('GET', '/v1/licenses', 'SoftwareLicense', { ...query, q }, options)
  }

  /** One SoftwareLicense by its id. */
  get<
    E extends keyof SoftwareLicenseRelations = never,
    F extends keyof SoftwareLicense = keyof SoftwareLicense,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<SoftwareLicense, SoftwareLicenseRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/licenses/{id}', 'SoftwareLicense', { id, query, options })
  }

  /**
   * Creates one SoftwareLicense, which must keep these rules:
   *
   * - totalSeats is 0 or not below usedSeats.
   * - expiresAt is after startDate.
   * - expiresAt is not before that of an active assignment.
   * - cost and unitPrice are accepted only together with currency.
   * - spdxExpression is accepted only when licenseType is open_source, and every identifier in it
   *   is on the SPDX license list or starts with LicenseRef-.
   */
  create(body: SoftwareLicenseCreate, options?: CallOptions): Call<SoftwareLicense> {
    return this.engine.record('POST', '/v1/licenses', 'SoftwareLicense', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: SoftwareLicenseUpdate, options?: CallOptions): Call<SoftwareLicense> {
    return this.engine.record('PATCH', '/v1/licenses/{id}', 'SoftwareLicense', { id, body, options })
  }

  /** Deletes one SoftwareLicense; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/licenses/{id}', { id, options })
  }
}

/** One seat of a license held by one person. */
export class LicenseAssignmentsService extends Service {
  /** One page of LicenseAssignments, the newest first. */
  list<E extends keyof LicenseAssignmentRelations = never, F extends keyof LicenseAssignment = keyof LicenseAssignment>(
    query?: LicenseAssignmentQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<LicenseAssignment, LicenseAssignmentRelations, E, F>>> {
    return this.engine.page('GET', '/v1/licenses/assignments', 'LicenseAssignment', query, options)
  }

  /** All LicenseAssignments, no page before it is needed. */
  iterate<
    E extends keyof LicenseAssignmentRelations = never,
    F extends keyof LicenseAssignment = keyof LicenseAssignment,
  >(
    query?: LicenseAssignmentQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<LicenseAssignment, LicenseAssignmentRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/licenses/assignments', 'LicenseAssignment', query, options)
  }

  /** One page of the LicenseAssignments in which every word of `q` is found. */
  search<
    E extends keyof LicenseAssignmentRelations = never,
    F extends keyof LicenseAssignment = keyof LicenseAssignment,
  >(
    q: string,
    query?: LicenseAssignmentQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<LicenseAssignment, LicenseAssignmentRelations, E, F>>> {
    return this.engine.page('GET', '/v1/licenses/assignments', 'LicenseAssignment', { ...query, q }, options)
  }

  /** One LicenseAssignment by its id. */
  get<
    E extends keyof LicenseAssignmentRelations = never,
    F extends keyof LicenseAssignment = keyof LicenseAssignment,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<LicenseAssignment, LicenseAssignmentRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/licenses/assignments/{id}', 'LicenseAssignment', { id, query, options })
  }

  /**
   * Creates one LicenseAssignment, which must keep these rules:
   *
   * - A person holds at most one active assignment of the same license.
   * - An assignment is refused when the license has no free seat, which never happens where
   *   totalSeats is 0.
   * - The license's status is active and its expiresAt is not past.
   * - The person's status is not terminated.
   * - expiresAt is after assignedAt and not after the license's own expiresAt.
   */
  create(body: LicenseAssignmentCreate, options?: CallOptions): Call<LicenseAssignment> {
    return this.engine.record('POST', '/v1/licenses/assignments', 'LicenseAssignment', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: LicenseAssignmentUpdate, options?: CallOptions): Call<LicenseAssignment> {
    return this.engine.record('PATCH', '/v1/licenses/assignments/{id}', 'LicenseAssignment', { id, body, options })
  }

  /** Deletes one LicenseAssignment; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/licenses/assignments/{id}', { id, options })
  }
}
