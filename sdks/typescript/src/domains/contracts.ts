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
import type { Department } from './org.js'
import type { Person } from './people.js'
import type { Supplier } from './procurement.js'
import type { RiskItem } from './risk.js'

/** Known values of `type` of Contract. */
export type ContractType =
  | 'master_service_agreement'
  | 'statement_of_work'
  | 'order_form'
  | 'subscription'
  | 'license'
  | 'maintenance'
  | 'service_level_agreement'
  | 'data_processing_agreement'
  | 'nda'
  | 'purchase'
  | 'lease'
  | 'consulting'
  | 'reseller'
  | 'amendment'
  | 'other'

/** Known values of `status` of Contract. */
export type ContractStatus =
  | 'draft'
  | 'in_review'
  | 'negotiation'
  | 'pending_signature'
  | 'active'
  | 'expired'
  | 'terminated'
  | 'cancelled'

/** Known values of `termType` of Contract. */
export type ContractTermType = 'fixed' | 'auto_renewing' | 'evergreen'

/** Known values of `billingFrequency` of Contract. */
export type ContractBillingFrequency =
  | 'one_time'
  | 'monthly'
  | 'quarterly'
  | 'semi_annual'
  | 'annual'
  | 'milestone'
  | 'usage_based'

/** Known values of `terminationReason` of Contract. */
export type ContractTerminationReason =
  | 'convenience'
  | 'vendor_breach'
  | 'own_breach'
  | 'mutual_agreement'
  | 'non_renewal'
  | 'insolvency'
  | 'change_of_control'
  | 'regulatory'
  | 'replaced'
  | 'other'

/**
 * An agreement with a vendor: its terms, value, dates and place in a chain of master agreement,
 * orders and renewals.
 */
export interface Contract extends Entity {
  /** Number in the contract register. */
  contractNumber: string | null
  /** Title of the agreement. */
  title: string
  /** Subject matter and scope. */
  description: string | null
  /** Kind of agreement. */
  type: Open<ContractType>
  /** Stage of the contract lifecycle; cancelled means it was never signed. */
  status: Open<ContractStatus>
  /** Counterparty. */
  vendorId: string
  /** Master agreement under which this one stands, or the agreement it amends. */
  parentContractId: string | null
  /** Agreement that this one continues. */
  renewedFromContractId: string | null
  /** Business owner who answers for the agreement. */
  ownerId: string | null
  /** Department that benefits and pays. */
  departmentId: string | null
  /** Day of the last signature. */
  signedDate: string | null
  /** Day from which the terms bind. */
  effectiveDate: string | null
  /** Last day of the current term. */
  endDate: string | null
  /** Whether the term ends, renews by itself or runs until notice. */
  termType: Open<ContractTermType>
  /** Length of each automatic renewal. */
  renewalTermMonths: number | null
  /** Notice to give before the end of the term. */
  noticePeriodDays: number | null
  /** Last day on which notice can be given. */
  noticeDeadlineDate: string | null
  /** Total contract value over the current term. In minor units of the currency, such as cents. */
  totalValue: number | null
  /** Value of one contract year. In minor units of the currency, such as cents. */
  annualValue: number | null
  /** Currency of the values. */
  currency: string | null
  /** How often the vendor invoices. */
  billingFrequency: Open<ContractBillingFrequency> | null
  /** Law chosen for the agreement. */
  governingLaw: string | null
  /** Stored copy with all signatures. */
  signedCopyObjectId: string | null
  /** Day on which an early end takes effect. */
  terminationDate: string | null
  /** Ground for the early end. */
  terminationReason: Open<ContractTerminationReason> | null
}

/** What `expand` adds to Contracts. */
export interface ContractRelations {
  /** Only with `expand=vendor`. */
  vendor: Vendor | null
  /** Only with `expand=parentContract`. */
  parentContract: Contract | null
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=department`. */
  department: Department | null
  /** Only with `expand=obligations`. */
  obligations: ContractObligation[]
  /** Only with `expand=childContracts`. */
  childContracts: Contract[]
}

/** What a client gives to create a Contract. */
export interface ContractCreate extends EntityInput {
  /** Number in the contract register. */
  contractNumber?: string | null
  /** Title of the agreement. */
  title: string
  /** Subject matter and scope. */
  description?: string | null
  /** Kind of agreement. */
  type: ContractType
  /** Stage of the contract lifecycle; cancelled means it was never signed. */
  status?: ContractStatus
  /** Counterparty. */
  vendorId: string
  /** Master agreement under which this one stands, or the agreement it amends. */
  parentContractId?: string | null
  /** Agreement that this one continues. */
  renewedFromContractId?: string | null
  /** Business owner who answers for the agreement. */
  ownerId?: string | null
  /** Department that benefits and pays. */
  departmentId?: string | null
  /** Day of the last signature. */
  signedDate?: string | null
  /** Day from which the terms bind. */
  effectiveDate?: string | null
  /** Last day of the current term. */
  endDate?: string | null
  /** Whether the term ends, renews by itself or runs until notice. */
  termType?: ContractTermType
  /** Length of each automatic renewal. */
  renewalTermMonths?: number | null
  /** Notice to give before the end of the term. */
  noticePeriodDays?: number | null
  /** Total contract value over the current term. In minor units of the currency, such as cents. */
  totalValue?: number | null
  /** Value of one contract year. In minor units of the currency, such as cents. */
  annualValue?: number | null
  /** Currency of the values. */
  currency?: string | null
  /** How often the vendor invoices. */
  billingFrequency?: ContractBillingFrequency | null
  /** Law chosen for the agreement. */
  governingLaw?: string | null
  /** Stored copy with all signatures. */
  signedCopyObjectId?: string | null
  /** Day on which an early end takes effect. */
  terminationDate?: string | null
  /** Ground for the early end. */
  terminationReason?: ContractTerminationReason | null
}

/** The fields of a Contract to change; null clears an optional one. */
export type ContractUpdate = Partial<Omit<ContractCreate, 'vendorId'>>

/** What lists of Contracts are filtered by. */
export interface ContractFilters extends EntityFilters {
  contractNumber?: OneOrMore<string>
  title?: OneOrMore<string>
  description?: OneOrMore<string>
  type?: OneOrMore<ContractType>
  status?: OneOrMore<ContractStatus>
  vendorId?: OneOrMore<string>
  parentContractId?: OneOrMore<string>
  renewedFromContractId?: OneOrMore<string>
  ownerId?: OneOrMore<string>
  departmentId?: OneOrMore<string>
  signedDate?: Comparison<string>
  effectiveDate?: Comparison<string>
  endDate?: Comparison<string>
  termType?: OneOrMore<ContractTermType>
  renewalTermMonths?: Comparison<number>
  noticePeriodDays?: Comparison<number>
  noticeDeadlineDate?: Comparison<string>
  totalValue?: Comparison<number>
  annualValue?: Comparison<number>
  currency?: OneOrMore<string>
  billingFrequency?: OneOrMore<ContractBillingFrequency>
  governingLaw?: OneOrMore<string>
  signedCopyObjectId?: OneOrMore<string>
  terminationDate?: Comparison<string>
  terminationReason?: OneOrMore<ContractTerminationReason>
}

/** What lists of Contracts can be asked. */
export type ContractQuery<E = never, F = never> = Listing<ContractFilters, 'tags', E, F>

/** Known values of `type` of Vendor. */
export type VendorType =
  | 'software'
  | 'cloud_provider'
  | 'hardware'
  | 'professional_services'
  | 'managed_services'
  | 'telecom'
  | 'staffing'
  | 'facilities'
  | 'financial_services'
  | 'data_provider'
  | 'reseller'
  | 'other'

/** Known values of `status` of Vendor. */
export type VendorStatus = 'prospect' | 'onboarding' | 'active' | 'suspended' | 'offboarding' | 'inactive'

/** Known values of `segment` of Vendor. */
export type VendorSegment = 'strategic' | 'preferred' | 'approved' | 'transactional'

/** Known values of `criticality` of Vendor. */
export type VendorCriticality = 'low' | 'medium' | 'high' | 'critical'

/** Known values of `riskRating` of Vendor. */
export type VendorRiskRating = 'low' | 'medium' | 'high' | 'critical'

/** Known values of `dataAccessLevel` of Vendor. */
export type VendorDataAccessLevel = 'none' | 'public' | 'internal' | 'confidential' | 'restricted'

/** A third party with whom the organization has, had or prepares a commercial relationship. */
export interface Vendor extends Entity {
  /** Name under which the vendor is commonly known. */
  name: string
  /** Name in the register of companies. */
  legalName: string | null
  /** Main kind of goods or services delivered. */
  type: Open<VendorType>
  /** Where the relationship stands in the third-party lifecycle. */
  status: Open<VendorStatus>
  /** Place in the vendor segmentation. */
  segment: Open<VendorSegment>
  /** How badly the business would suffer if the vendor failed. */
  criticality: Open<VendorCriticality>
  /** Residual risk found by the latest third-party risk assessment. */
  riskRating: Open<VendorRiskRating> | null
  /** Day of the latest third-party risk assessment. */
  lastAssessmentDate: string | null
  /** Day by which the next assessment is due. */
  nextAssessmentDate: string | null
  /** Public web site. */
  websiteUrl: string | null
  /** Internet domain that identifies the vendor in mail and logs. */
  domain: string | null
  /** Country of registration. */
  country: string | null
  /** Number in the register of companies of that country. */
  registrationNumber: string | null
  /** Legal Entity Identifier, 20 characters. */
  leiCode: string | null
  /** VAT or other tax number. */
  taxNumber: string | null
  /** Registered office. */
  address: VendorAddress | null
  /** Person at the vendor to turn to first. */
  primaryContact: VendorPrimaryContact | null
  /** Person inside the organization who answers for the relationship. */
  ownerId: string | null
  /** Group company to which this vendor belongs. */
  parentVendorId: string | null
  /** Highest class of the organization's data that the vendor can reach. */
  dataAccessLevel: Open<VendorDataAccessLevel>
  /** True where the vendor processes personal data on the organization's behalf. */
  isSubprocessor: boolean
  /** Certificates and audit reports the vendor has shown. */
  attestations: VendorAttestation[] | null
  /** Contracts in force with the vendor. */
  activeContractCount: number
  /** Free remarks. */
  notes: string | null
}

/** What `expand` adds to Vendors. */
export interface VendorRelations {
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=parentVendor`. */
  parentVendor: Vendor | null
  /** Only with `expand=contracts`. */
  contracts: Contract[]
  /** Only with `expand=suppliers`. */
  suppliers: Supplier[]
}

/** What a client gives to create a Vendor. */
export interface VendorCreate extends EntityInput {
  /** Name under which the vendor is commonly known. */
  name: string
  /** Name in the register of companies. */
  legalName?: string | null
  /** Main kind of goods or services delivered. */
  type: VendorType
  /** Where the relationship stands in the third-party lifecycle. */
  status?: VendorStatus
  /** Place in the vendor segmentation. */
  segment?: VendorSegment
  /** How badly the business would suffer if the vendor failed. */
  criticality?: VendorCriticality
  /** Residual risk found by the latest third-party risk assessment. */
  riskRating?: VendorRiskRating | null
  /** Day of the latest third-party risk assessment. */
  lastAssessmentDate?: string | null
  /** Day by which the next assessment is due. */
  nextAssessmentDate?: string | null
  /** Public web site. */
  websiteUrl?: string | null
  /** Internet domain that identifies the vendor in mail and logs. */
  domain?: string | null
  /** Country of registration. */
  country?: string | null
  /** Number in the register of companies of that country. */
  registrationNumber?: string | null
  /** Legal Entity Identifier, 20 characters. */
  leiCode?: string | null
  /** VAT or other tax number. */
  taxNumber?: string | null
  /** Registered office. */
  address?: VendorAddressInput | null
  /** Person at the vendor to turn to first. */
  primaryContact?: VendorPrimaryContactInput | null
  /** Person inside the organization who answers for the relationship. */
  ownerId?: string | null
  /** Group company to which this vendor belongs. */
  parentVendorId?: string | null
  /** Highest class of the organization's data that the vendor can reach. */
  dataAccessLevel?: VendorDataAccessLevel
  /** True where the vendor processes personal data on the organization's behalf. */
  isSubprocessor?: boolean
  /** Certificates and audit reports the vendor has shown. */
  attestations?: VendorAttestationInput[] | null
  /** Free remarks. */
  notes?: string | null
}

/** The fields of a Vendor to change; null clears an optional one. */
export type VendorUpdate = Partial<VendorCreate>

/** What lists of Vendors are filtered by. */
export interface VendorFilters extends EntityFilters {
  name?: OneOrMore<string>
  legalName?: OneOrMore<string>
  type?: OneOrMore<VendorType>
  status?: OneOrMore<VendorStatus>
  segment?: OneOrMore<VendorSegment>
  criticality?: OneOrMore<VendorCriticality>
  riskRating?: OneOrMore<VendorRiskRating>
  lastAssessmentDate?: Comparison<string>
  nextAssessmentDate?: Comparison<string>
  websiteUrl?: OneOrMore<string>
  domain?: OneOrMore<string>
  country?: OneOrMore<string>
  registrationNumber?: OneOrMore<string>
  leiCode?: OneOrMore<string>
  taxNumber?: OneOrMore<string>
  ownerId?: OneOrMore<string>
  parentVendorId?: OneOrMore<string>
  dataAccessLevel?: OneOrMore<VendorDataAccessLevel>
  isSubprocessor?: OneOrMore<boolean>
  notes?: OneOrMore<string>
}

/** What lists of Vendors can be asked. */
export type VendorQuery<E = never, F = never> = Listing<VendorFilters, 'tags', E, F>

/** Known values of `type` of ContractObligation. */
export type ContractObligationType =
  | 'payment'
  | 'delivery'
  | 'reporting'
  | 'service_level'
  | 'compliance'
  | 'data_protection'
  | 'security'
  | 'confidentiality'
  | 'audit'
  | 'insurance'
  | 'record_keeping'
  | 'notice'
  | 'termination_assistance'
  | 'other'

/** Known values of `obligor` of ContractObligation. */
export type ContractObligationObligor = 'organization' | 'vendor' | 'both'

/** Known values of `criticality` of ContractObligation. */
export type ContractObligationCriticality = 'low' | 'medium' | 'high' | 'critical'

/** Known values of `status` of ContractObligation. */
export type ContractObligationStatus = 'pending' | 'in_progress' | 'fulfilled' | 'waived' | 'breached'

/** Known values of `frequency` of ContractObligation. */
export type ContractObligationFrequency =
  | 'one_time'
  | 'weekly'
  | 'monthly'
  | 'quarterly'
  | 'semi_annual'
  | 'annual'
  | 'on_event'

/**
 * A duty that a contract lays on one of its parties, followed until it is fulfilled or given up.
 */
export interface ContractObligation extends Entity {
  /** Agreement that contains the duty. */
  contractId: string
  /** Short name of the duty. */
  title: string
  /** What has to be done and what counts as done. */
  description: string | null
  /** Kind of duty. */
  type: Open<ContractObligationType>
  /** Party that owes it. */
  obligor: Open<ContractObligationObligor>
  /** Clause that states it, such as 7.2(b). */
  clauseReference: string | null
  /** Person who performs the duty or checks that the vendor does. */
  ownerId: string | null
  /** Harm done by a breach. */
  criticality: Open<ContractObligationCriticality>
  /** State of the current occurrence. */
  status: Open<ContractObligationStatus>
  /** How often the duty falls due. */
  frequency: Open<ContractObligationFrequency>
  /** Event that makes the duty due where frequency is on_event. */
  triggerEvent: string | null
  /** Due day of the current occurrence. */
  dueDate: string | null
  /** Due day of the occurrence after this one. */
  nextDueDate: string | null
  /** Days before dueDate at which the owner is reminded. */
  reminderDays: number
  /** Whether the duty is late. */
  isOverdue: boolean
  /** True where the duty outlives the contract. */
  survivesTermination: boolean
  /**
   * Sum owed for a breach, such as a service credit or liquidated damages. In minor units of the
   * currency, such as cents.
   */
  penaltyAmount: number | null
  /** Currency of penaltyAmount. */
  currency: string | null
  /** When the current occurrence was fulfilled. */
  fulfilledAt: Date | null
  /** Person who fulfilled the duty or confirmed it. */
  fulfilledById: string | null
  /** Stored proof of fulfilment. */
  evidenceObjectIds: string[] | null
  /** Why the duty was given up, and by whom. */
  waiverReason: string | null
  /** Risk that tracks a possible or actual breach. */
  riskItemId: string | null
  /** Free remarks. */
  notes: string | null
}

/** What `expand` adds to ContractObligations. */
export interface ContractObligationRelations {
  /** Only with `expand=contract`. */
  contract: Contract | null
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=fulfilledBy`. */
  fulfilledBy: Person | null
  /** Only with `expand=riskItem`. */
  riskItem: RiskItem | null
}

/** What a client gives to create a ContractObligation. */
export interface ContractObligationCreate extends EntityInput {
  /** Agreement that contains the duty. */
  contractId: string
  /** Short name of the duty. */
  title: string
  /** What has to be done and what counts as done. */
  description?: string | null
  /** Kind of duty. */
  type: ContractObligationType
  /** Party that owes it. */
  obligor: ContractObligationObligor
  /** Clause that states it, such as 7.2(b). */
  clauseReference?: string | null
  /** Person who performs the duty or checks that the vendor does. */
  ownerId?: string | null
  /** Harm done by a breach. */
  criticality?: ContractObligationCriticality
  /** State of the current occurrence. */
  status?: ContractObligationStatus
  /** How often the duty falls due. */
  frequency?: ContractObligationFrequency
  /** Event that makes the duty due where frequency is on_event. */
  triggerEvent?: string | null
  /** Due day of the current occurrence. */
  dueDate?: string | null
  /** Days before dueDate at which the owner is reminded. */
  reminderDays?: number
  /** True where the duty outlives the contract. */
  survivesTermination?: boolean
  /**
   * Sum owed for a breach, such as a service credit or liquidated damages. In minor units of the
   * currency, such as cents.
   */
  penaltyAmount?: number | null
  /** Currency of penaltyAmount. */
  currency?: string | null
  /** Person who fulfilled the duty or confirmed it. */
  fulfilledById?: string | null
  /** Stored proof of fulfilment. */
  evidenceObjectIds?: string[] | null
  /** Why the duty was given up, and by whom. */
  waiverReason?: string | null
  /** Risk that tracks a possible or actual breach. */
  riskItemId?: string | null
  /** Free remarks. */
  notes?: string | null
}

/** The fields of a ContractObligation to change; null clears an optional one. */
export type ContractObligationUpdate = Partial<Omit<ContractObligationCreate, 'contractId'>>

/** What lists of ContractObligations are filtered by. */
export interface ContractObligationFilters extends EntityFilters {
  contractId?: OneOrMore<string>
  title?: OneOrMore<string>
  description?: OneOrMore<string>
  type?: OneOrMore<ContractObligationType>
  obligor?: OneOrMore<ContractObligationObligor>
  clauseReference?: OneOrMore<string>
  ownerId?: OneOrMore<string>
  criticality?: OneOrMore<ContractObligationCriticality>
  status?: OneOrMore<ContractObligationStatus>
  frequency?: OneOrMore<ContractObligationFrequency>
  triggerEvent?: OneOrMore<string>
  dueDate?: Comparison<string>
  nextDueDate?: Comparison<string>
  reminderDays?: Comparison<number>
  survivesTermination?: OneOrMore<boolean>
  penaltyAmount?: Comparison<number>
  currency?: OneOrMore<string>
  fulfilledAt?: Comparison<Time>
  fulfilledById?: OneOrMore<string>
  evidenceObjectIds?: OneOrMore<string>
  waiverReason?: OneOrMore<string>
  riskItemId?: OneOrMore<string>
  notes?: OneOrMore<string>
}

/** What lists of ContractObligations can be asked. */
export type ContractObligationQuery<E = never, F = never> = Listing<
  ContractObligationFilters,
  'tags' | 'evidenceObjectIds',
  E,
  F
>

/** Registered office. */
export interface VendorAddress {
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
  /** Country of the address. */
  country: string | null
}

/** Person at the vendor to turn to first. */
export interface VendorPrimaryContact {
  /** Full name. */
  name: string | null
  /** Job title. */
  title: string | null
  /** Mail address. */
  email: string | null
  /** Phone number. */
  phone: string | null
}

/** Known values of `framework` of VendorAttestation. */
export type VendorAttestationFramework =
  | 'iso_27001'
  | 'iso_27701'
  | 'iso_22301'
  | 'iso_9001'
  | 'soc1_type2'
  | 'soc2_type1'
  | 'soc2_type2'
  | 'pci_dss'
  | 'hitrust'
  | 'fedramp'
  | 'csa_star'
  | 'cyber_essentials'
  | 'other'

/** One certificate or audit report. */
export interface VendorAttestation {
  /** Scheme attested. */
  framework: Open<VendorAttestationFramework>
  /** Auditor or certification body. */
  issuer: string | null
  /** Day of issue. */
  issuedDate: string | null
  /** Last day of validity. */
  validUntilDate: string | null
  /** Stored report or certificate. */
  reportObjectId: string | null
}

/** Registered office. */
export interface VendorAddressInput {
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
  /** Country of the address. */
  country?: string | null
}

/** Person at the vendor to turn to first. */
export interface VendorPrimaryContactInput {
  /** Full name. */
  name?: string | null
  /** Job title. */
  title?: string | null
  /** Mail address. */
  email?: string | null
  /** Phone number. */
  phone?: string | null
}

/** One certificate or audit report. */
export interface VendorAttestationInput {
  /** Scheme attested. */
  framework: VendorAttestationFramework
  /** Auditor or certification body. */
  issuer?: string | null
  /** Day of issue. */
  issuedDate?: string | null
  /** Last day of validity. */
  validUntilDate?: string | null
  /** Stored report or certificate. */
  reportObjectId?: string | null
}

/**
 * Third parties the organization buys from, the agreements it holds with them and the duties those
 * agreements create.
 */
export class ContractsService extends Service {
  /** A third party with whom the organization has, had or prepares a commercial relationship. */
  readonly vendors = new VendorsService(this.engine)

  /**
   * A duty that a contract lays on one of its parties, followed until it is fulfilled or given up.
   */
  readonly obligations = new ContractObligationsService(this.engine)

  /** One page of Contracts, the newest first. */
  list<E extends keyof ContractRelations = never, F extends keyof Contract = keyof Contract>(
    query?: ContractQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Contract, ContractRelations, E, F>>> {
    return this.engine.page('GET', '/v1/contracts', 'Contract', query, options)
  }

  /** All Contracts, no page before it is needed. */
  iterate<E extends keyof ContractRelations = never, F extends keyof Contract = keyof Contract>(
    query?: ContractQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Contract, ContractRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/contracts', 'Contract', query, options)
  }

  /** One page of the Contracts in which every word of `q` is found. */
  search<E extends keyof ContractRelations = never, F extends keyof Contract = keyof Contract>(
    q: string,
    query?: ContractQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Contract, ContractRelations, E, F>>> {
    return this.engine.page('GET', '/v1/contracts', 'Contract', { ...query, q }, options)
  }

  /** One Contract by its id. */
  get<E extends keyof ContractRelations = never, F extends keyof Contract = keyof Contract, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Contract, ContractRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/contracts/{id}', 'Contract', { id, query, options })
  }

  /**
   * Creates one Contract, which must keep these rules:
   *
   * - endDate is not before effectiveDate.
   * - A term of type fixed or auto_renewing has an endDate.
   * - A term of type auto_renewing has renewalTermMonths and noticePeriodDays.
   * - An active contract has signedDate and effectiveDate.
   * - currency is set where totalValue or annualValue is set.
   * - A terminated contract has terminationReason and a terminationDate.
   * - The terminationDate of a terminated contract is not before effectiveDate.
   * - parentContractId names a contract of the same vendor.
   * - renewedFromContractId names a contract of the same vendor.
   * - parentContractId and renewedFromContractId never name the contract itself or one of its
   *   descendants.
   * - A contract is not active while its vendor is inactive.
   * - endDate is not before the dueDate of an obligation whose survivesTermination is false.
   */
  create(body: ContractCreate, options?: CallOptions): Call<Contract> {
    return this.engine.record('POST', '/v1/contracts', 'Contract', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: ContractUpdate, options?: CallOptions): Call<Contract> {
    return this.engine.record('PATCH', '/v1/contracts/{id}', 'Contract', { id, body, options })
  }

  /** Deletes one Contract; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/contracts/{id}', { id, options })
  }
}

/** A third party with whom the organization has, had or prepares a commercial relationship. */
export class VendorsService extends Service {
  /** One page of Vendors, the newest first. */
  list<E extends keyof VendorRelations = never, F extends keyof Vendor = keyof Vendor>(
    query?: VendorQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Vendor, VendorRelations, E, F>>> {
    return this.engine.page('GET', '/v1/contracts/vendors', 'Vendor', query, options)
  }

  /** All Vendors, no page before it is needed. */
  iterate<E extends keyof VendorRelations = never, F extends keyof Vendor = keyof Vendor>(
    query?: VendorQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Vendor, VendorRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/contracts/vendors', 'Vendor', query, options)
  }

  /** One page of the Vendors in which every word of `q` is found. */
  search<E extends keyof VendorRelations = never, F extends keyof Vendor = keyof Vendor>(
    q: string,
    query?: VendorQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Vendor, VendorRelations, E, F>>> {
    return this.engine.page('GET', '/v1/contracts/vendors', 'Vendor', { ...query, q }, options)
  }

  /** One Vendor by its id. */
  get<E extends keyof VendorRelations = never, F extends keyof Vendor = keyof Vendor, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Vendor, VendorRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/contracts/vendors/{id}', 'Vendor', { id, query, options })
  }

  /**
   * Creates one Vendor, which must keep these rules:
   *
   * - parentVendorId is neither the vendor itself nor one of its descendants.
   * - nextAssessmentDate is after lastAssessmentDate where both are set.
   * - A vendor whose criticality is critical has an ownerId.
   * - isSubprocessor true goes with a dataAccessLevel of internal, confidential or restricted.
   * - status does not become inactive while a Contract of the vendor is active.
   * - In each attestation validUntilDate is not before issuedDate.
   */
  create(body: VendorCreate, options?: CallOptions): Call<Vendor> {
    return this.engine.record('POST', '/v1/contracts/vendors', 'Vendor', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: VendorUpdate, options?: CallOptions): Call<Vendor> {
    return this.engine.record('PATCH', '/v1/contracts/vendors/{id}', 'Vendor', { id, body, options })
  }

  /** Deletes one Vendor; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/contracts/vendors/{id}', { id, options })
  }
}

/**
 * A duty that a contract lays on one of its parties, followed until it is fulfilled or given up.
 */
export class ContractObligationsService extends Service {
  /** One page of ContractObligations, the newest first. */
  list<
    E extends keyof ContractObligationRelations = never,
    F extends keyof ContractObligation = keyof ContractObligation,
  >(
    query?: ContractObligationQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<ContractObligation, ContractObligationRelations, E, F>>> {
    return this.engine.page('GET', '/v1/contracts/obligations', 'ContractObligation', query, options)
  }

  /** All ContractObligations, no page before it is needed. */
  iterate<
    E extends keyof ContractObligationRelations = never,
    F extends keyof ContractObligation = keyof ContractObligation,
  >(
    query?: ContractObligationQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<ContractObligation, ContractObligationRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/contracts/obligations', 'ContractObligation', query, options)
  }

  /** One page of the ContractObligations in which every word of `q` is found. */
  search<
    E extends keyof ContractObligationRelations = never,
    F extends keyof ContractObligation = keyof ContractObligation,
  >(
    q: string,
    query?: ContractObligationQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<ContractObligation, ContractObligationRelations, E, F>>> {
    return this.engine.page('GET', '/v1/contracts/obligations', 'ContractObligation', { ...query, q }, options)
  }

  /** One ContractObligation by its id. */
  get<
    E extends keyof ContractObligationRelations = never,
    F extends keyof ContractObligation = keyof ContractObligation,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<ContractObligation, ContractObligationRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/contracts/obligations/{id}', 'ContractObligation', { id, query, options })
  }

  /**
   * Creates one ContractObligation, which must keep these rules:
   *
   * - dueDate is set unless frequency is on_event.
   * - triggerEvent is set where frequency is on_event.
   * - dueDate is not after the contract's endDate unless survivesTermination is true.
   * - A waived obligation has a waiverReason.
   * - currency is set where penaltyAmount is set.
   * - A fulfilled obligation goes back to pending only where frequency is not one_time.
   */
  create(body: ContractObligationCreate, options?: CallOptions): Call<ContractObligation> {
    return this.engine.record('POST', '/v1/contracts/obligations', 'ContractObligation', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: ContractObligationUpdate, options?: CallOptions): Call<ContractObligation> {
    return this.engine.record('PATCH', '/v1/contracts/obligations/{id}', 'ContractObligation', { id, body, options })
  }

  /** Deletes one ContractObligation; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/contracts/obligations/{id}', { id, options })
  }
}
