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
import type { Product, ProductCategory } from './catalog.js'
import type { Vendor } from './contracts.js'
import type { Invoice, PurchaseOrder } from './finance.js'
import type { Person } from './people.js'

/** Known values of `type` of Supplier. */
export type SupplierType =
  | 'manufacturer'
  | 'distributor'
  | 'wholesaler'
  | 'reseller'
  | 'service_provider'
  | 'contractor'
  | 'subcontractor'
  | 'freelancer'
  | 'utility'
  | 'government'
  | 'other'

/** Known values of `status` of Supplier. */
export type SupplierStatus =
  | 'registered'
  | 'qualifying'
  | 'conditionally_approved'
  | 'approved'
  | 'suspended'
  | 'blocked'
  | 'inactive'

/** Known values of `paymentMeans` of Supplier. */
export type SupplierPaymentMeans =
  | 'credit_transfer'
  | 'sepa_credit_transfer'
  | 'direct_debit'
  | 'card'
  | 'cheque'
  | 'cash'
  | 'online_payment'

/** Known values of `incoterm` of Supplier. */
export type SupplierIncoterm = 'exw' | 'fca' | 'fas' | 'fob' | 'cfr' | 'cif' | 'cpt' | 'cip' | 'dap' | 'dpu' | 'ddp'

/**
 * A source of goods or services that has been qualified for orders; the operational side of a
 * vendor.
 */
export interface Supplier extends Entity {
  /** Trading name. */
  name: string
  /** Registered name. */
  legalName: string | null
  /** Number in the supplier master. */
  supplierNumber: string | null
  /** Vendor record that holds the relationship and contracts. */
  vendorId: string | null
  /** Role in the supply chain. */
  type: Open<SupplierType>
  /** Qualification; suspended, blocked and inactive suppliers get no orders. */
  status: Open<SupplierStatus>
  /** Why it is suspended, blocked or approved with conditions. */
  statusReason: string | null
  /** Categories for which it is qualified. */
  categoryIds: string[] | null
  /** UNSPSC codes of what it delivers. */
  unspscCodes: string[] | null
  /** Category buyer in charge. */
  ownerId: string | null
  /** Sales contact. */
  contact: SupplierContact | null
  /** Mailbox to which orders go. */
  orderEmail: string | null
  /** Peppol identifier for electronic orders and invoices, scheme and value. */
  peppolParticipant: string | null
  /** Public web site. */
  websiteUrl: string | null
  /** Address for orders. */
  address: SupplierAddress | null
  /** Official numbers. */
  identifiers: SupplierIdentifiers | null
  /** The taxNumber of identifiers once more; it is held by one supplier only. */
  taxNumber: string | null
  /** Currency of orders and of minimumOrderAmount. */
  currency: string | null
  /** Days from invoice to payment. */
  paymentTermsDays: number
  /** How it is paid. */
  paymentMeans: Open<SupplierPaymentMeans>
  /** Account to which payments go. */
  bankAccount: SupplierBankAccount | null
  /** Usual delivery term. */
  incoterm: Open<SupplierIncoterm> | null
  /** Usual days from order to delivery. */
  leadTimeDays: number | null
  /** Smallest order accepted. In minor units of the currency, such as cents. */
  minimumOrderAmount: number | null
  /** Certificates and diversity or sustainability classifications, with proof. */
  certifications: SupplierCertification[] | null
  /** Latest scorecard, each value from 0 to 100. */
  performance: SupplierPerformance | null
}

/** What `expand` adds to Suppliers. */
export interface SupplierRelations {
  /** Only with `expand=vendor`. */
  vendor: Vendor | null
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=categories`. */
  categories: ProductCategory[]
  /** Only with `expand=purchaseOrders`. */
  purchaseOrders: PurchaseOrder[]
  /** Only with `expand=invoices`. */
  invoices: Invoice[]
  /** Only with `expand=products`. */
  products: Product[]
}

/** What a client gives to create a Supplier. */
export interface SupplierCreate extends EntityInput {
  /** Trading name. */
  name: string
  /** Registered name. */
  legalName?: string | null
  /** Number in the supplier master. */
  supplierNumber?: string | null
  /** Vendor record that holds the relationship and contracts. */
  vendorId?: string | null
  /** Role in the supply chain. */
  type: SupplierType
  /** Qualification; suspended, blocked and inactive suppliers get no orders. */
  status?: SupplierStatus
  /** Why it is suspended, blocked or approved with conditions. */
  statusReason?: string | null
  /** Categories for which it is qualified. */
  categoryIds?: string[] | null
  /** UNSPSC codes of what it delivers. */
  unspscCodes?: string[] | null
  /** Category buyer in charge. */
  ownerId?: string | null
  /** Sales contact. */
  contact?: SupplierContactInput | null
  /** Mailbox to which orders go. */
  orderEmail?: string | null
  /** Peppol identifier for electronic orders and invoices, scheme and value. */
  peppolParticipant?: string | null
  /** Public web site. */
  websiteUrl?: string | null
  /** Address for orders. */
  address?: SupplierAddressInput | null
  /** Official numbers. */
  identifiers?: SupplierIdentifiersInput | null
  /** Currency of orders and of minimumOrderAmount. */
  currency?: string | null
  /** Days from invoice to payment. */
  paymentTermsDays?: number
  /** How it is paid. */
  paymentMeans?: SupplierPaymentMeans
  /** Account to which payments go. */
  bankAccount?: SupplierBankAccountInput | null
  /** Usual delivery term. */
  incoterm?: SupplierIncoterm | null
  /** Usual days from order to delivery. */
  leadTimeDays?: number | null
  /** Smallest order accepted. In minor units of the currency, such as cents. */
  minimumOrderAmount?: number | null
  /** Certificates and diversity or sustainability classifications, with proof. */
  certifications?: SupplierCertificationInput[] | null
  /** Latest scorecard, each value from 0 to 100. */
  performance?: SupplierPerformanceInput | null
}

/** The fields of a Supplier to change; null clears an optional one. */
export type SupplierUpdate = Partial<SupplierCreate>

/** What lists of Suppliers are filtered by. */
export interface SupplierFilters extends EntityFilters {
  name?: OneOrMore<string>
  legalName?: OneOrMore<string>
  supplierNumber?: OneOrMore<string>
  vendorId?: OneOrMore<string>
  type?: OneOrMore<SupplierType>
  status?: OneOrMore<SupplierStatus>
  statusReason?: OneOrMore<string>
  categoryIds?: OneOrMore<string>
  unspscCodes?: OneOrMore<string>
  ownerId?: OneOrMore<string>
  orderEmail?: OneOrMore<string>
  peppolParticipant?: OneOrMore<string>
  websiteUrl?: OneOrMore<string>
  taxNumber?: OneOrMore<string>
  currency?: OneOrMore<string>
  paymentTermsDays?: Comparison<number>
  paymentMeans?: OneOrMore<SupplierPaymentMeans>
  incoterm?: OneOrMore<SupplierIncoterm>
  leadTimeDays?: Comparison<number>
  minimumOrderAmount?: Comparison<number>
}

/** What lists of Suppliers can be asked. */
export type SupplierQuery<E = never, F = never> = Listing<SupplierFilters, 'tags' | 'categoryIds' | 'unspscCodes', E, F>

/** Sales contact. */
export interface SupplierContact {
  /** Full name. */
  name: string | null
  /** Mail address. */
  email: string | null
  /** Phone number. */
  phone: string | null
}

/** Address for orders. */
export interface SupplierAddress {
  /** Street and number. */
  line1: string | null
  /** Building, floor or suite. */
  line2: string | null
  /** Town. */
  city: string | null
  /** State, province or county. */
  region: string | null
  /** Postal code. */
  postalCode: string | null
  /** Country. */
  country: string | null
}

/** Official numbers. */
export interface SupplierIdentifiers {
  /** VAT or other tax number. */
  taxNumber: string | null
  /** Number in the register of companies. */
  registrationNumber: string | null
  /** D-U-N-S number. */
  dunsNumber: string | null
  /** GS1 Global Location Number. */
  glnCode: string | null
}

/** Account to which payments go. */
export interface SupplierBankAccount {
  /** Account holder. */
  holderName: string
  /** Part of the IBAN by which to recognize it. */
  ibanLastFour: string | null
  /** BIC of the bank. */
  bic: string | null
}

/** Known values of `type` of SupplierCertification. */
export type SupplierCertificationType =
  | 'iso_9001'
  | 'iso_14001'
  | 'iso_45001'
  | 'iso_27001'
  | 'iso_50001'
  | 'sa_8000'
  | 'ecovadis'
  | 'b_corp'
  | 'small_business'
  | 'minority_owned'
  | 'women_owned'
  | 'veteran_owned'
  | 'disability_owned'
  | 'social_enterprise'
  | 'other'

/** One certificate or classification. */
export interface SupplierCertification {
  /** Scheme or classification. */
  type: Open<SupplierCertificationType>
  /** Number of the certificate. */
  number: string | null
  /** Last day of validity. */
  validUntilDate: string | null
  /** Stored certificate. */
  documentObjectId: string | null
}

/** Latest scorecard, each value from 0 to 100. */
export interface SupplierPerformance {
  /** Quality of what is delivered. */
  qualityScore: number | null
  /** On time and in full. */
  deliveryScore: number | null
  /** Answers and support. */
  serviceScore: number | null
  /** Price against the market. */
  priceScore: number | null
  /** Overall score. */
  overallScore: number | null
  /** Day of the scorecard. */
  reviewedDate: string | null
}

/** Sales contact. */
export interface SupplierContactInput {
  /** Full name. */
  name?: string | null
  /** Mail address. */
  email?: string | null
  /** Phone number. */
  phone?: string | null
}

/** Address for orders. */
export interface SupplierAddressInput {
  /** Street and number. */
  line1?: string | null
  /** Building, floor or suite. */
  line2?: string | null
  /** Town. */
  city?: string | null
  /** State, province or county. */
  region?: string | null
  /** Postal code. */
  postalCode?: string | null
  /** Country. */
  country?: string | null
}

/** Official numbers. */
export interface SupplierIdentifiersInput {
  /** VAT or other tax number. */
  taxNumber?: string | null
  /** Number in the register of companies. */
  registrationNumber?: string | null
  /** D-U-N-S number. */
  dunsNumber?: string | null
  /** GS1 Global Location Number. */
  glnCode?: string | null
}

/**
 * Account to which payments go. The server sets ibanLastFour: leave it out when sending back what
 * was read.
 */
export interface SupplierBankAccountInput {
  /** Account holder. */
  holderName: string
  /** IBAN; never shown again after it was stored. */
  iban: string
  /** BIC of the bank. */
  bic?: string | null
}

/** One certificate or classification. */
export interface SupplierCertificationInput {
  /** Scheme or classification. */
  type: SupplierCertificationType
  /** Number of the certificate. */
  number?: string | null
  /** Last day of validity. */
  validUntilDate?: string | null
  /** Stored certificate. */
  documentObjectId?: string | null
}

/**
 * Latest scorecard, each value from 0 to 100. The server sets overallScore: leave it out when
 * sending back what was read.
 */
export interface SupplierPerformanceInput {
  /** Quality of what is delivered. */
  qualityScore?: number | null
  /** On time and in full. */
  deliveryScore?: number | null
  /** Answers and support. */
  serviceScore?: number | null
  /** Price against the market. */
  priceScore?: number | null
  /** Day of the scorecard. */
  reviewedDate?: string | null
}

/** The suppliers with whom orders are placed, and the data needed to order, receive and pay. */
export class ProcurementService extends Service {
  /** One page of Suppliers, the newest first. */
  list<E extends keyof SupplierRelations = never, F extends keyof Supplier = keyof Supplier>(
    query?: SupplierQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Supplier, SupplierRelations, E, F>>> {
    return this.engine.page('GET', '/v1/procurement', 'Supplier', query, options)
  }

  /** All Suppliers, no page before it is needed. */
  iterate<E extends keyof SupplierRelations = never, F extends keyof Supplier = keyof Supplier>(
    query?: SupplierQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Supplier, SupplierRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/procurement', 'Supplier', query, options)
  }

  /** One page of the Suppliers in which every word of `q` is found. */
  search<E extends keyof SupplierRelations = never, F extends keyof Supplier = keyof Supplier>(
    q: string,
    query?: SupplierQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Supplier, SupplierRelations, E, F>>> {
    return this.engine.page('GET', '/v1/procurement', 'Supplier', { ...query, q }, options)
  }

  /** One Supplier by its id. */
  get<E extends keyof SupplierRelations = never, F extends keyof Supplier = keyof Supplier, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Supplier, SupplierRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/procurement/{id}', 'Supplier', { id, query, options })
  }

  /**
   * Creates one Supplier, which must keep these rules:
   *
   * - A suspended, blocked or conditionally_approved supplier has a statusReason.
   * - An approved supplier has an address with a country, an ownerId and an identifiers.taxNumber
   *   or identifiers.registrationNumber.
   * - currency is set where minimumOrderAmount is set.
   * - The check digits of iban are right.
   * - The last digit of glnCode is its GS1 check digit.
   * - status does not become inactive or blocked while an order to the supplier is issued,
   *   acknowledged or partially_received.
   */
  create(body: SupplierCreate, options?: CallOptions): Call<Supplier> {
    return this.engine.record('POST', '/v1/procurement', 'Supplier', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: SupplierUpdate, options?: CallOptions): Call<Supplier> {
    return this.engine.record('PATCH', '/v1/procurement/{id}', 'Supplier', { id, body, options })
  }

  /** Deletes one Supplier; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/procurement/{id}', { id, options })
  }
}
