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
  Unchanged,
} from '../core/index.js'
import { Service } from '../core/service.js'
import type { Entity, EntityFilters, EntityInput } from '../entity.js'
import type { Vendor } from './contracts.js'
import type { Budget } from './finance.js'
import type { SoftwareLicense } from './licenses.js'
import type { Department } from './org.js'
import type { Person } from './people.js'
import type { TechnologyAsset } from './technology.js'

/** Known values of `type` of TechPortfolioItem. */
export type TechPortfolioItemType =
  | 'application'
  | 'platform'
  | 'infrastructure'
  | 'service'
  | 'initiative'
  | 'data_product'
  | 'end_user_device'

/** Known values of `lifecycleStage` of TechPortfolioItem. */
export type TechPortfolioItemLifecycleStage = 'plan' | 'phase_in' | 'active' | 'phase_out' | 'end_of_life'

/** Known values of `disposition` of TechPortfolioItem. */
export type TechPortfolioItemDisposition = 'tolerate' | 'invest' | 'migrate' | 'eliminate'

/** Known values of `paceLayer` of TechPortfolioItem. */
export type TechPortfolioItemPaceLayer = 'system_of_record' | 'system_of_differentiation' | 'system_of_innovation'

/** Known values of `businessCriticality` of TechPortfolioItem. */
export type TechPortfolioItemBusinessCriticality =
  | 'administrative'
  | 'business_operational'
  | 'business_critical'
  | 'mission_critical'

/** Known values of `investmentCategory` of TechPortfolioItem. */
export type TechPortfolioItemInvestmentCategory = 'run' | 'grow' | 'transform'

/** Known values of `tbmTower` of TechPortfolioItem. */
export type TechPortfolioItemTbmTower =
  | 'data_center'
  | 'compute'
  | 'storage'
  | 'network'
  | 'platform'
  | 'output'
  | 'end_user'
  | 'application'
  | 'delivery'
  | 'security_and_compliance'
  | 'it_management'
  | 'ai'

/** A technology in the portfolio, judged for fit, cost and future for one fiscal year. */
export interface TechPortfolioItem extends Entity {
  /** Name of the item. */
  name: string
  /** Scope and purpose. */
  description: string | null
  /** Kind of item. */
  type: Open<TechPortfolioItemType>
  /** Business capability it supports. */
  businessCapability: string | null
  /** Person who answers for its value. */
  businessOwnerId: string | null
  /** Person who answers for its operation. */
  technicalOwnerId: string | null
  /** Technology assets that make up the item. */
  technologyAssetIds: string[] | null
  /** Licenses paid for it. */
  licenseIds: string[] | null
  /** Main vendor. */
  vendorId: string | null
  /** Cost center that pays. */
  costCenterId: string | null
  /** Stage of the item's life. */
  lifecycleStage: Open<TechPortfolioItemLifecycleStage>
  /** Decision on its future, after the TIME model. */
  disposition: Open<TechPortfolioItemDisposition> | null
  /** Pace at which it changes. */
  paceLayer: Open<TechPortfolioItemPaceLayer> | null
  /** Weight for the business. */
  businessCriticality: Open<TechPortfolioItemBusinessCriticality>
  /** How well it serves the business, 5 being best. */
  businessFitScore: number | null
  /** How sound it is technically, 5 being best. */
  technicalFitScore: number | null
  /** What the money is for. */
  investmentCategory: Open<TechPortfolioItemInvestmentCategory>
  /** TBM resource tower to which the cost goes. */
  tbmTower: Open<TechPortfolioItemTbmTower> | null
  /** Fiscal year of the amounts. */
  fiscalYear: number
  /** Approved spend for the year. In minor units of the currency, such as cents. */
  budgetAmount: number | null
  /** Spend so far. In minor units of the currency, such as cents. */
  actualAmount: number | null
  /** What is left, negative where overspent. In minor units of the currency, such as cents. */
  varianceAmount: number | null
  /** Currency of the amounts. */
  currency: string | null
  /** Item that takes over. */
  successorItemId: string | null
  /** Planned or actual last day of use. */
  retirementDate: string | null
}

/** What `expand` adds to TechPortfolioItems. */
export interface TechPortfolioItemRelations {
  /** Only with `expand=businessOwner`. */
  businessOwner: Person | null
  /** Only with `expand=technicalOwner`. */
  technicalOwner: Person | null
  /** Only with `expand=technologyAssets`. */
  technologyAssets: TechnologyAsset[]
  /** Only with `expand=licenses`. */
  licenses: SoftwareLicense[]
  /** Only with `expand=vendor`. */
  vendor: Vendor | null
  /** Only with `expand=costCenter`. */
  costCenter: CostCenter | null
}

/** What a client gives to create a TechPortfolioItem. */
export interface TechPortfolioItemCreate extends EntityInput {
  /** Name of the item. */
  name: string
  /** Scope and purpose. */
  description?: string | null
  /** Kind of item. */
  type: TechPortfolioItemType
  /** Business capability it supports. */
  businessCapability?: string | null
  /** Person who answers for its value. */
  businessOwnerId?: string | null
  /** Person who answers for its operation. */
  technicalOwnerId?: string | null
  /** Technology assets that make up the item. */
  technologyAssetIds?: string[] | null
  /** Licenses paid for it. */
  licenseIds?: string[] | null
  /** Main vendor. */
  vendorId?: string | null
  /** Cost center that pays. */
  costCenterId?: string | null
  /** Stage of the item's life. */
  lifecycleStage?: TechPortfolioItemLifecycleStage
  /** Decision on its future, after the TIME model. */
  disposition?: TechPortfolioItemDisposition | null
  /** Pace at which it changes. */
  paceLayer?: TechPortfolioItemPaceLayer | null
  /** Weight for the business. */
  businessCriticality?: TechPortfolioItemBusinessCriticality
  /** How well it serves the business, 5 being best. */
  businessFitScore?: number | null
  /** How sound it is technically, 5 being best. */
  technicalFitScore?: number | null
  /** What the money is for. */
  investmentCategory?: TechPortfolioItemInvestmentCategory
  /** TBM resource tower to which the cost goes. */
  tbmTower?: TechPortfolioItemTbmTower | null
  /** Fiscal year of the amounts. */
  fiscalYear: number
  /** Approved spend for the year. In minor units of the currency, such as cents. */
  budgetAmount?: number | null
  /** Spend so far. In minor units of the currency, such as cents. */
  actualAmount?: number | null
  /** Currency of the amounts. */
  currency?: string | null
  /** Item that takes over. */
  successorItemId?: string | null
  /** Planned or actual last day of use. */
  retirementDate?: string | null
}

/** The fields of a TechPortfolioItem to change; null clears an optional one. */
export type TechPortfolioItemUpdate = Partial<TechPortfolioItemCreate>

/** What lists of TechPortfolioItems are filtered by. */
export interface TechPortfolioItemFilters extends EntityFilters {
  name?: OneOrMore<string>
  description?: OneOrMore<string>
  type?: OneOrMore<TechPortfolioItemType>
  businessCapability?: OneOrMore<string>
  businessOwnerId?: OneOrMore<string>
  technicalOwnerId?: OneOrMore<string>
  technologyAssetIds?: OneOrMore<string>
  licenseIds?: OneOrMore<string>
  vendorId?: OneOrMore<string>
  costCenterId?: OneOrMore<string>
  lifecycleStage?: OneOrMore<TechPortfolioItemLifecycleStage>
  disposition?: OneOrMore<TechPortfolioItemDisposition>
  paceLayer?: OneOrMore<TechPortfolioItemPaceLayer>
  businessCriticality?: OneOrMore<TechPortfolioItemBusinessCriticality>
  businessFitScore?: Comparison<number>
  technicalFitScore?: Comparison<number>
  investmentCategory?: OneOrMore<TechPortfolioItemInvestmentCategory>
  tbmTower?: OneOrMore<TechPortfolioItemTbmTower>
  fiscalYear?: Comparison<number>
  budgetAmount?: Comparison<number>
  actualAmount?: Comparison<number>
  varianceAmount?: Comparison<number>
  currency?: OneOrMore<string>
  successorItemId?: OneOrMore<string>
  retirementDate?: Comparison<string>
}

/** What lists of TechPortfolioItems can be asked. */
export type TechPortfolioItemQuery<E = never, F = never> = Listing<
  TechPortfolioItemFilters,
  'tags' | 'technologyAssetIds' | 'licenseIds',
  E,
  F
>

/** Known values of `type` of CostCenter. */
export type CostCenterType =
  | 'production'
  | 'service'
  | 'administration'
  | 'sales'
  | 'research_and_development'
  | 'project'
  | 'shared'
  | 'statutory'

/** Known values of `status` of CostCenter. */
export type CostCenterStatus = 'planned' | 'active' | 'blocked' | 'closed'

/** Known values of `chargebackModel` of CostCenter. */
export type CostCenterChargebackModel = 'none' | 'showback' | 'chargeback'

/** Known values of `allocationMethod` of CostCenter. */
export type CostCenterAllocationMethod = 'direct' | 'headcount' | 'usage' | 'revenue' | 'fixed_percent' | 'even_split'

/** A unit of the organization to which costs are charged and which someone answers for. */
export interface CostCenter extends Entity {
  /** Code in the ledger, such as CC-ENG-001. */
  code: string
  /** Display name. */
  name: string
  /** What is charged here. */
  description: string | null
  /** Function of the cost center. */
  type: Open<CostCenterType>
  /** blocked takes no new postings, closed is gone for good. */
  status: Open<CostCenterStatus>
  /** Person who answers for the budget. */
  ownerId: string | null
  /** Person who stands in for the owner. */
  deputyId: string | null
  /** Node above in the hierarchy. */
  parentCostCenterId: string | null
  /** Department it belongs to. */
  departmentId: string | null
  /** Company in whose books it stands. */
  legalEntity: string | null
  /** Country of that company. */
  country: string | null
  /** False for nodes that only group others. */
  isPostable: boolean
  /** Whether users of the service see or pay the cost. */
  chargebackModel: Open<CostCenterChargebackModel>
  /** Key by which shared cost is passed on. */
  allocationMethod: Open<CostCenterAllocationMethod>
  /** First day on which it can be charged. */
  validFromDate: string | null
  /** Last day on which it can be charged. */
  validToDate: string | null
  /** Calendar year for which budgetAmount is granted. */
  fiscalYear: number | null
  /** Yearly budget. In minor units of the currency, such as cents. */
  budgetAmount: number | null
  /** Currency of the amounts. */
  currency: string | null
  /** Spend of the year. In minor units of the currency, such as cents. */
  spentAmount: number
  /** Nodes directly below. */
  childCount: number
}

/** What `expand` adds to CostCenters. */
export interface CostCenterRelations {
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=parentCostCenter`. */
  parentCostCenter: CostCenter | null
  /** Only with `expand=department`. */
  department: Department | null
  /** Only with `expand=children`. */
  children: CostCenter[]
  /** Only with `expand=budgets`. */
  budgets: Budget[]
}

/** What a client gives to create a CostCenter. */
export interface CostCenterCreate extends EntityInput {
  /** Code in the ledger, such as CC-ENG-001. */
  code: string
  /** Display name. */
  name: string
  /** What is charged here. */
  description?: string | null
  /** Function of the cost center. */
  type?: CostCenterType
  /** blocked takes no new postings, closed is gone for good. */
  status?: CostCenterStatus
  /** Person who answers for the budget. */
  ownerId?: string | null
  /** Person who stands in for the owner. */
  deputyId?: string | null
  /** Node above in the hierarchy. */
  parentCostCenterId?: string | null
  /** Department it belongs to. */
  departmentId?: string | null
  /** Company in whose books it stands. */
  legalEntity?: string | null
  /** Country of that company. */
  country?: string | null
  /** False for nodes that only group others. */
  isPostable?: boolean
  /** Whether users of the service see or pay the cost. */
  chargebackModel?: CostCenterChargebackModel
  /** Key by which shared cost is passed on. */
  allocationMethod?: CostCenterAllocationMethod
  /** First day on which it can be charged. */
  validFromDate?: string | null
  /** Last day on which it can be charged. */
  validToDate?: string | null
  /** Calendar year for which budgetAmount is granted. */
  fiscalYear?: number | null
  /** Yearly budget. In minor units of the currency, such as cents. */
  budgetAmount?: number | null
  /** Currency of the amounts. */
  currency?: string | null
}

/** The fields of a CostCenter to change; null clears an optional one. */
export type CostCenterUpdate = Partial<CostCenterCreate>

/** What lists of CostCenters are filtered by. */
export interface CostCenterFilters extends EntityFilters {
  code?: OneOrMore<string>
  name?: OneOrMore<string>
  description?: OneOrMore<string>
  type?: OneOrMore<CostCenterType>
  status?: OneOrMore<CostCenterStatus>
  ownerId?: OneOrMore<string>
  deputyId?: OneOrMore<string>
  parentCostCenterId?: OneOrMore<string>
  departmentId?: OneOrMore<string>
  legalEntity?: OneOrMore<string>
  country?: OneOrMore<string>
  isPostable?: OneOrMore<boolean>
  chargebackModel?: OneOrMore<CostCenterChargebackModel>
  allocationMethod?: OneOrMore<CostCenterAllocationMethod>
  validFromDate?: Comparison<string>
  validToDate?: Comparison<string>
  fiscalYear?: Comparison<number>
  budgetAmount?: Comparison<number>
  currency?: OneOrMore<string>
}

/** What lists of CostCenters can be asked. */
export type CostCenterQuery<E = never, F = never> = Listing<CostCenterFilters, 'tags', E, F>

/**
 * What the organization spends on technology and why: portfolio items and the cost centers that
 * bear the cost.
 */
export class InvestmentsService extends Service {
  /** A unit of the organization to which costs are charged and which someone answers for. */
  readonly costCenters = new CostCentersService(this.engine)

  /** One page of TechPortfolioItems, the newest first. */
  list<E extends keyof TechPortfolioItemRelations = never, F extends keyof TechPortfolioItem = keyof TechPortfolioItem>(
    query?: TechPortfolioItemQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<TechPortfolioItem, TechPortfolioItemRelations, E, F>>> {
    return this.engine.page('GET', '/v1/investments', 'TechPortfolioItem', query, options)
  }

  /** All TechPortfolioItems, no page before it is needed. */
  iterate<
    E extends keyof TechPortfolioItemRelations = never,
    F extends keyof TechPortfolioItem = keyof TechPortfolioItem,
  >(
    query?: TechPortfolioItemQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<TechPortfolioItem, TechPortfolioItemRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/investments', 'TechPortfolioItem', query, options)
  }

  /** One page of the TechPortfolioItems in which every word of `q` is found. */
  search<
    E extends keyof TechPortfolioItemRelations = never,
    F extends keyof TechPortfolioItem = keyof TechPortfolioItem,
  >(
    q: string,
    query?: TechPortfolioItemQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<TechPortfolioItem, TechPortfolioItemRelations, E, F>>> {
    return this.engine.page('GET', '/v1/investments', 'TechPortfolioItem', { ...query, q }, options)
  }

  /** One TechPortfolioItem by its id. */
  get<
    E extends keyof TechPortfolioItemRelations = never,
    F extends keyof TechPortfolioItem = keyof TechPortfolioItem,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<TechPortfolioItem, TechPortfolioItemRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/investments/{id}', 'TechPortfolioItem', { id, query, options })
  }

  /**
   * Creates one TechPortfolioItem, which must keep these rules:
   *
   * - currency is set where budgetAmount or actualAmount is set.
   * - An item in phase_out or end_of_life has a retirementDate.
   * - An item with disposition migrate has a successorItemId.
   * - successorItemId is not the item itself.
   * - A mission_critical item has a businessOwnerId and a technicalOwnerId.
   * - An item with disposition eliminate does not have investmentCategory grow or transform.
   */
  create(body: TechPortfolioItemCreate, options?: CallOptions): Call<TechPortfolioItem> {
    return this.engine.record('POST', '/v1/investments', 'TechPortfolioItem', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: TechPortfolioItemUpdate, options?: CallOptions): Call<TechPortfolioItem> {
    return this.engine.record('PATCH', '/v1/investments/{id}', 'TechPortfolioItem', { id, body, options })
  }

  /** Deletes one TechPortfolioItem; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/investments/{id}', { id, options })
  }
}

/** A unit of the organization to which costs are charged and which someone answers for. */
export class CostCentersService extends Service {
  /** One page of CostCenters, the newest first. */
  list<E extends keyof CostCenterRelations = never, F extends keyof CostCenter = keyof CostCenter>(
    query?: CostCenterQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<CostCenter, CostCenterRelations, E, F>>> {
    return this.engine.page('GET', '/v1/investments/cost-centers', 'CostCenter', query, options)
  }

  /** All CostCenters, no page before it is needed. */
  iterate<E extends keyof CostCenterRelations = never, F extends keyof CostCenter = keyof CostCenter>(
    query?: CostCenterQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<CostCenter, CostCenterRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/investments/cost-centers', 'CostCenter', query, options)
  }

  /** One page of the CostCenters in which every word of `q` is found. */
  search<E extends keyof CostCenterRelations = never, F extends keyof CostCenter = keyof CostCenter>(
    q: string,
    query?: CostCenterQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<CostCenter, CostCenterRelations, E, F>>> {
    return this.engine.page('GET', '/v1/investments/cost-centers', 'CostCenter', { ...query, q }, options)
  }

  /** One CostCenter by its id. */
  get<
    E extends keyof CostCenterRelations = never,
    F extends keyof CostCenter = keyof CostCenter,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<CostCenter, CostCenterRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/investments/cost-centers/{id}', 'CostCenter', { id, query, options })
  }

  /**
   * Creates one CostCenter, which must keep these rules:
   *
   * - parentCostCenterId is neither the cost center itself nor one of its descendants.
   * - validToDate is not before validFromDate.
   * - A budgetAmount goes with a currency and a fiscalYear.
   * - status does not become closed while a child cost center is planned or active.
   * - A planned or active cost center does not stand below a closed one.
   * - An active, postable cost center has an ownerId.
   */
  create(body: CostCenterCreate, options?: CallOptions): Call<CostCenter> {
    return this.engine.record('POST', '/v1/investments/cost-centers', 'CostCenter', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: CostCenterUpdate, options?: CallOptions): Call<CostCenter> {
    return this.engine.record('PATCH', '/v1/investments/cost-centers/{id}', 'CostCenter', { id, body, options })
  }

  /** Deletes one CostCenter; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/investments/cost-centers/{id}', { id, options })
  }
}
