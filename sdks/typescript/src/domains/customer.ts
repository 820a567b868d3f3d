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
import type { CalendarEvent } from './employee.js'
import type { Person } from './people.js'
import type { RfpRecord } from './rfp.js'

/** Known values of `type` of Account. */
export type AccountType =
  | 'prospect'
  | 'customer'
  | 'former_customer'
  | 'partner'
  | 'reseller'
  | 'competitor'
  | 'investor'
  | 'other'

/** Known values of `status` of Account. */
export type AccountStatus = 'active' | 'on_hold' | 'inactive'

/** Known values of `lifecycleStage` of Account. */
export type AccountLifecycleStage =
  | 'lead'
  | 'marketing_qualified'
  | 'sales_qualified'
  | 'opportunity'
  | 'onboarding'
  | 'customer'
  | 'advocate'
  | 'churned'

/** Known values of `tier` of Account. */
export type AccountTier = 'strategic' | 'enterprise' | 'mid_market' | 'small_business'

/** Known values of `source` of Account. */
export type AccountSource =
  | 'inbound'
  | 'outbound'
  | 'referral'
  | 'partner'
  | 'event'
  | 'advertising'
  | 'web_form'
  | 'rfp'
  | 'import'
  | 'other'

/** Known values of `churnReason` of Account. */
export type AccountChurnReason =
  | 'price'
  | 'competitor'
  | 'product_gap'
  | 'service_quality'
  | 'business_closed'
  | 'no_need'
  | 'merged'
  | 'other'

/** A company or institution that is, was or may become a customer or partner. */
export interface Account extends Entity {
  /** Name in daily use. */
  name: string
  /** Registered name. */
  legalName: string | null
  /** Relation to the organization. */
  type: Open<AccountType>
  /** Whether the account is worked on. */
  status: Open<AccountStatus>
  /** Stage of the customer journey. */
  lifecycleStage: Open<AccountLifecycleStage>
  /** Segment. */
  tier: Open<AccountTier> | null
  /** Industry in words. */
  industry: string | null
  /** Industry code. */
  naicsCode: string | null
  /** Public web site. */
  websiteUrl: string | null
  /** Mail domain by which contacts are matched to the account. */
  domain: string | null
  /** Main phone number. */
  phone: string | null
  /** Address for invoices. */
  billingAddress: AccountAddress | null
  /** Address for deliveries. */
  shippingAddress: AccountAddress | null
  /** VAT or other tax number. */
  taxNumber: string | null
  /** Estimated yearly revenue of the company. In minor units of the currency, such as cents. */
  annualRevenue: number | null
  /** Currency of annualRevenue and usual currency of deals. */
  currency: string | null
  /** Staff, estimated. */
  employeeCount: number | null
  /** Account executive. */
  ownerId: string | null
  /** Group company above. */
  parentAccountId: string | null
  /** How the account was won for the pipeline. */
  source: Open<AccountSource> | null
  /** Health of the relationship, 100 being best. */
  healthScore: number | null
  /** Day of the first purchase. */
  customerSinceDate: string | null
  /** Why a former customer left. */
  churnReason: Open<AccountChurnReason> | null
  /** Deals in hand. */
  openDealCount: number
  /** Latest touch. */
  lastActivityAt: Date | null
}

/** What `expand` adds to Accounts. */
export interface AccountRelations {
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=parentAccount`. */
  parentAccount: Account | null
  /** Only with `expand=contacts`. */
  contacts: Contact[]
  /** Only with `expand=deals`. */
  deals: Deal[]
  /** Only with `expand=activities`. */
  activities: Activity[]
  /** Only with `expand=childAccounts`. */
  childAccounts: Account[]
}

/** What a client gives to create an Account. */
export interface AccountCreate extends EntityInput {
  /** Name in daily use. */
  name: string
  /** Registered name. */
  legalName?: string | null
  /** Relation to the organization. */
  type?: AccountType
  /** Whether the account is worked on. */
  status?: AccountStatus
  /** Stage of the customer journey. */
  lifecycleStage?: AccountLifecycleStage
  /** Segment. */
  tier?: AccountTier | null
  /** Industry in words. */
  industry?: string | null
  /** Industry code. */
  naicsCode?: string | null
  /** Public web site. */
  websiteUrl?: string | null
  /** Mail domain by which contacts are matched to the account. */
  domain?: string | null
  /** Main phone number. */
  phone?: string | null
  /** Address for invoices. */
  billingAddress?: AccountAddressInput | null
  /** Address for deliveries. */
  shippingAddress?: AccountAddressInput | null
  /** VAT or other tax number. */
  taxNumber?: string | null
  /** Estimated yearly revenue of the company. In minor units of the currency, such as cents. */
  annualRevenue?: number | null
  /** Currency of annualRevenue and usual currency of deals. */
  currency?: string | null
  /** Staff, estimated. */
  employeeCount?: number | null
  /** Account executive. */
  ownerId?: string | null
  /** Group company above. */
  parentAccountId?: string | null
  /** How the account was won for the pipeline. */
  source?: AccountSource | null
  /** Health of the relationship, 100 being best. */
  healthScore?: number | null
  /** Day of the first purchase. */
  customerSinceDate?: string | null
  /** Why a former customer left. */
  churnReason?: AccountChurnReason | null
}

/** The fields of an Account to change; null clears an optional one. */
export type AccountUpdate = Partial<AccountCreate>

/** What lists of Accounts are filtered by. */
export interface AccountFilters extends EntityFilters {
  name?: OneOrMore<string>
  legalName?: OneOrMore<string>
  type?: OneOrMore<AccountType>
  status?: OneOrMore<AccountStatus>
  lifecycleStage?: OneOrMore<AccountLifecycleStage>
  tier?: OneOrMore<AccountTier>
  industry?: OneOrMore<string>
  naicsCode?: OneOrMore<string>
  websiteUrl?: OneOrMore<string>
  domain?: OneOrMore<string>
  phone?: OneOrMore<string>
  taxNumber?: OneOrMore<string>
  annualRevenue?: Comparison<number>
  currency?: OneOrMore<string>
  employeeCount?: Comparison<number>
  ownerId?: OneOrMore<string>
  parentAccountId?: OneOrMore<string>
  source?: OneOrMore<AccountSource>
  healthScore?: Comparison<number>
  customerSinceDate?: Comparison<string>
  churnReason?: OneOrMore<AccountChurnReason>
}

/** What lists of Accounts can be asked. */
export type AccountQuery<E = never, F = never> = Listing<AccountFilters, 'tags', E, F>

/** Known values of `seniority` of Contact. */
export type ContactSeniority =
  | 'c_level'
  | 'vice_president'
  | 'director'
  | 'manager'
  | 'individual_contributor'
  | 'other'

/** Known values of `buyingRole` of Contact. */
export type ContactBuyingRole =
  | 'economic_buyer'
  | 'decision_maker'
  | 'champion'
  | 'influencer'
  | 'technical_evaluator'
  | 'end_user'
  | 'procurement'
  | 'legal'
  | 'blocker'
  | 'other'

/** Known values of `status` of Contact. */
export type ContactStatus = 'active' | 'left_company' | 'unreachable' | 'inactive'

/** Known values of `preferredChannel` of Contact. */
export type ContactPreferredChannel = 'email' | 'phone' | 'mobile' | 'text_message' | 'video' | 'linkedin' | 'post'

/** Known values of `source` of Contact. */
export type ContactSource =
  | 'inbound'
  | 'outbound'
  | 'referral'
  | 'partner'
  | 'event'
  | 'advertising'
  | 'web_form'
  | 'import'
  | 'other'

/** Known values of `marketingConsent` of Contact. */
export type ContactMarketingConsent = 'unknown' | 'opted_in' | 'double_opted_in' | 'opted_out'

/** A person at an account, with the part they play in buying and what they agreed to receive. */
export interface Contact extends Entity {
  /** Account the person works for. */
  accountId: string | null
  /** Given name. */
  firstName: string | null
  /** Family name. */
  lastName: string
  /** Name as shown. */
  displayName: string
  /** Form of address, such as Dr. */
  salutation: string | null
  /** Work mail address. */
  email: string | null
  /** Office phone. */
  phone: string | null
  /** Mobile phone. */
  mobilePhone: string | null
  /** Job title. */
  jobTitle: string | null
  /** Department at the account. */
  departmentName: string | null
  /** Level in the company. */
  seniority: Open<ContactSeniority> | null
  /** Part played in purchases. */
  buyingRole: Open<ContactBuyingRole> | null
  /** True for the account's first contact. */
  isPrimary: boolean
  /** Whether the person can be worked with. */
  status: Open<ContactStatus>
  /** Colleague who keeps the contact. */
  ownerId: string | null
  /** Manager at the account. */
  reportsToContactId: string | null
  /** How the person likes to be reached. */
  preferredChannel: Open<ContactPreferredChannel> | null
  /** Language to write in. */
  preferredLanguage: string | null
  /** Time zone. */
  timezone: string | null
  /** Profile page. */
  linkedinUrl: string | null
  /** Where the contact came from. */
  source: Open<ContactSource> | null
  /** Consent to marketing messages. */
  marketingConsent: Open<ContactMarketingConsent>
  /**
   * When consent was given or withdrawn; the server fills it when marketingConsent changes and it
   * is not sent along.
   */
  consentRecordedAt: Date | null
  /** True where the person must not be phoned. */
  isPhoneOptedOut: boolean
  /** Latest touch. */
  lastActivityAt: Date | null
}

/** What `expand` adds to Contacts. */
export interface ContactRelations {
  /** Only with `expand=account`. */
  account: Account | null
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=reportsTo`. */
  reportsTo: Contact | null
}

/** What a client gives to create a Contact. */
export interface ContactCreate extends EntityInput {
  /** Account the person works for. */
  accountId?: string | null
  /** Given name. */
  firstName?: string | null
  /** Family name. */
  lastName: string
  /** Form of address, such as Dr. */
  salutation?: string | null
  /** Work mail address. */
  email?: string | null
  /** Office phone. */
  phone?: string | null
  /** Mobile phone. */
  mobilePhone?: string | null
  /** Job title. */
  jobTitle?: string | null
  /** Department at the account. */
  departmentName?: string | null
  /** Level in the company. */
  seniority?: ContactSeniority | null
  /** Part played in purchases. */
  buyingRole?: ContactBuyingRole | null
  /** True for the account's first contact. */
  isPrimary?: boolean
  /** Whether the person can be worked with. */
  status?: ContactStatus
  /** Colleague who keeps the contact. */
  ownerId?: string | null
  /** Manager at the account. */
  reportsToContactId?: string | null
  /** How the person likes to be reached. */
  preferredChannel?: ContactPreferredChannel | null
  /** Language to write in. */
  preferredLanguage?: string | null
  /** Time zone. */
  timezone?: string | null
  /** Profile page. */
  linkedinUrl?: string | null
  /** Where the contact came from. */
  source?: ContactSource | null
  /** Consent to marketing messages. */
  marketingConsent?: ContactMarketingConsent
  /**
   * When consent was given or withdrawn; the server fills it when marketingConsent changes and it
   * is not sent along.
   */
  consentRecordedAt?: Time | null
  /** True where the person must not be phoned. */
  isPhoneOptedOut?: boolean
}

/** The fields of a Contact to change; null clears an optional one. */
export type ContactUpdate = Partial<ContactCreate>

/** What lists of Contacts are filtered by. */
export interface ContactFilters extends EntityFilters {
  accountId?: OneOrMore<string>
  firstName?: OneOrMore<string>
  lastName?: OneOrMore<string>
  displayName?: OneOrMore<string>
  salutation?: OneOrMore<string>
  email?: OneOrMore<string>
  phone?: OneOrMore<string>
  mobilePhone?: OneOrMore<string>
  jobTitle?: OneOrMore<string>
  departmentName?: OneOrMore<string>
  seniority?: OneOrMore<ContactSeniority>
  buyingRole?: OneOrMore<ContactBuyingRole>
  isPrimary?: OneOrMore<boolean>
  status?: OneOrMore<ContactStatus>
  ownerId?: OneOrMore<string>
  reportsToContactId?: OneOrMore<string>
  preferredChannel?: OneOrMore<ContactPreferredChannel>
  preferredLanguage?: OneOrMore<string>
  timezone?: OneOrMore<string>
  linkedinUrl?: OneOrMore<string>
  source?: OneOrMore<ContactSource>
  marketingConsent?: OneOrMore<ContactMarketingConsent>
  consentRecordedAt?: Comparison<Time>
  isPhoneOptedOut?: OneOrMore<boolean>
}

/** What lists of Contacts can be asked. */
export type ContactQuery<E = never, F = never> = Listing<ContactFilters, 'tags', E, F>

/** Known values of `stage` of Deal. */
export type DealStage =
  | 'prospecting'
  | 'qualification'
  | 'discovery'
  | 'proposal'
  | 'negotiation'
  | 'contract_review'
  | 'closed_won'
  | 'closed_lost'

/** Known values of `type` of Deal. */
export type DealType = 'new_business' | 'expansion' | 'cross_sell' | 'renewal' | 'services'

/** Known values of `source` of Deal. */
export type DealSource =
  | 'inbound'
  | 'outbound'
  | 'referral'
  | 'partner'
  | 'event'
  | 'rfp'
  | 'existing_customer'
  | 'other'

/** Known values of `forecastCategory` of Deal. */
export type DealForecastCategory = 'omitted' | 'pipeline' | 'best_case' | 'commit' | 'closed'

/** Known values of `lossReason` of Deal. */
export type DealLossReason =
  | 'price'
  | 'competitor'
  | 'no_budget'
  | 'no_decision'
  | 'timing'
  | 'product_gap'
  | 'relationship'
  | 'legal_terms'
  | 'other'

/** A sale in hand: what, for how much, how likely and by when. */
export interface Deal extends Entity {
  /** Customer. */
  accountId: string
  /** Name of the deal. */
  name: string
  /** Number such as DEAL-2026-00417. */
  dealNumber: string | null
  /** Pipeline in which the deal runs. */
  pipeline: string
  /** Stage of the sale. */
  stage: Open<DealStage>
  /** Kind of sale. */
  type: Open<DealType>
  /** Where the deal came from. */
  source: Open<DealSource> | null
  /** Person who leads the sale. */
  ownerId: string | null
  /** Main contact. */
  primaryContactId: string | null
  /** Everyone involved at the customer. */
  contactIds: string[] | null
  /**
   * Expected value; where lines are given the server sets it to the sum of their netAmount. In
   * minor units of the currency, such as cents.
   */
  amount: number | null
  /** Currency of the amounts. */
  currency: string | null
  /** Chance of winning where it differs from what is usual for the stage. */
  probabilityPercent: number | null
  /** Amount to plan with. In minor units of the currency, such as cents. */
  weightedAmount: number | null
  /** Place in the forecast. */
  forecastCategory: Open<DealForecastCategory>
  /** Day by which the decision is expected. */
  expectedCloseDate: string
  /** Day of the decision. */
  closedDate: string | null
  /** Whether it is decided. */
  isClosed: boolean
  /** Length of the contract on offer. */
  contractTermMonths: number | null
  /** What is offered. */
  lines: DealLine[] | null
  /** Who else bids. */
  competitors: string[] | null
  /** What happens next. */
  nextStep: string | null
  /** Why it was lost. */
  lossReason: Open<DealLossReason> | null
  /** Tender behind the deal. */
  rfpRecordId: string | null
  /** Since when the deal is in its stage. */
  stageChangedAt: Date
}

/** What `expand` adds to Deals. */
export interface DealRelations {
  /** Only with `expand=account`. */
  account: Account | null
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=primaryContact`. */
  primaryContact: Contact | null
  /** Only with `expand=contacts`. */
  contacts: Contact[]
  /** Only with `expand=rfpRecord`. */
  rfpRecord: RfpRecord | null
  /** Only with `expand=activities`. */
  activities: Activity[]
}

/** What a client gives to create a Deal. */
export interface DealCreate extends EntityInput {
  /** Customer. */
  accountId: string
  /** Name of the deal. */
  name: string
  /** Number such as DEAL-2026-00417. */
  dealNumber?: string | null
  /** Pipeline in which the deal runs. */
  pipeline?: string
  /** Stage of the sale. */
  stage?: DealStage
  /** Kind of sale. */
  type?: DealType
  /** Where the deal came from. */
  source?: DealSource | null
  /** Person who leads the sale. */
  ownerId?: string | null
  /** Main contact. */
  primaryContactId?: string | null
  /** Everyone involved at the customer. */
  contactIds?: string[] | null
  /**
   * Expected value; where lines are given the server sets it to the sum of their netAmount. In
   * minor units of the currency, such as cents.
   */
  amount?: number | null
  /** Currency of the amounts. */
  currency?: string | null
  /** Chance of winning where it differs from what is usual for the stage. */
  probabilityPercent?: number | null
  /** Place in the forecast. */
  forecastCategory?: DealForecastCategory
  /** Day by which the decision is expected. */
  expectedCloseDate: string
  /** Length of the contract on offer. */
  contractTermMonths?: number | null
  /** What is offered. */
  lines?: DealLineInput[] | null
  /** Who else bids. */
  competitors?: string[] | null
  /** What happens next. */
  nextStep?: string | null
  /** Why it was lost. */
  lossReason?: DealLossReason | null
  /** Tender behind the deal. */
  rfpRecordId?: string | null
}

/** The fields of a Deal to change; null clears an optional one. */
export type DealUpdate = Partial<Omit<DealCreate, 'accountId'>>

/** What lists of Deals are filtered by. */
export interface DealFilters extends EntityFilters {
  accountId?: OneOrMore<string>
  name?: OneOrMore<string>
  dealNumber?: OneOrMore<string>
  pipeline?: OneOrMore<string>
  stage?: OneOrMore<DealStage>
  type?: OneOrMore<DealType>
  source?: OneOrMore<DealSource>
  ownerId?: OneOrMore<string>
  primaryContactId?: OneOrMore<string>
  contactIds?: OneOrMore<string>
  amount?: Comparison<number>
  currency?: OneOrMore<string>
  probabilityPercent?: Comparison<number>
  weightedAmount?: Comparison<number>
  forecastCategory?: OneOrMore<DealForecastCategory>
  expectedCloseDate?: Comparison<string>
  closedDate?: Comparison<string>
  isClosed?: OneOrMore<boolean>
  contractTermMonths?: Comparison<number>
  competitors?: OneOrMore<string>
  nextStep?: OneOrMore<string>
  lossReason?: OneOrMore<DealLossReason>
  rfpRecordId?: OneOrMore<string>
  stageChangedAt?: Comparison<Time>
}

/** What lists of Deals can be asked. */
export type DealQuery<E = never, F = never> = Listing<DealFilters, 'tags' | 'contactIds' | 'competitors', E, F>

/** Known values of `type` of Activity. */
export type ActivityType =
  | 'call'
  | 'email'
  | 'meeting'
  | 'demo'
  | 'site_visit'
  | 'event'
  | 'text_message'
  | 'chat'
  | 'letter'
  | 'task'
  | 'note'

/** Known values of `direction` of Activity. */
export type ActivityDirection = 'inbound' | 'outbound' | 'internal'

/** Known values of `status` of Activity. */
export type ActivityStatus = 'planned' | 'in_progress' | 'completed' | 'no_show' | 'cancelled'

/** Known values of `priority` of Activity. */
export type ActivityPriority = 'low' | 'normal' | 'high' | 'urgent'

/** Known values of `outcome` of Activity. */
export type ActivityOutcome =
  | 'connected'
  | 'no_answer'
  | 'left_message'
  | 'busy'
  | 'wrong_number'
  | 'replied'
  | 'bounced'
  | 'interested'
  | 'not_interested'
  | 'meeting_booked'
  | 'follow_up_needed'
  | 'done'

/** Known values of `sentiment` of Activity. */
export type ActivitySentiment = 'negative' | 'neutral' | 'positive'

/** Known values of `performedBy` of Activity. */
export type ActivityPerformedBy = 'person' | 'integration' | 'ai_agent'

/** A touch with a customer, planned or done: call, mail, meeting, task or note. */
export interface Activity extends Entity {
  /** Kind of touch. */
  type: Open<ActivityType>
  /** What it is about. */
  subject: string
  /** Notes or text in Markdown. */
  body: string | null
  /** Who reached out; internal for notes and tasks. */
  direction: Open<ActivityDirection> | null
  /** State of the activity. */
  status: Open<ActivityStatus>
  /** Urgency. */
  priority: Open<ActivityPriority>
  /** Account touched. */
  accountId: string | null
  /** Deal it serves. */
  dealId: string | null
  /** Contacts involved. */
  contactIds: string[] | null
  /** Colleague who does or did it. */
  ownerId: string | null
  /** Other colleagues involved. */
  participantIds: string[] | null
  /** When it is planned or due. */
  dueAt: Date | null
  /** When it took place; the server fills it when status becomes completed and it is empty. */
  occurredAt: Date | null
  /** How long it took. */
  durationMinutes: number | null
  /** What came of it. */
  outcome: Open<ActivityOutcome> | null
  /** Mood of the customer. */
  sentiment: Open<ActivitySentiment> | null
  /** What follows. */
  nextStep: string | null
  /** Place or call link. */
  location: string | null
  /** Calendar entry. */
  calendarEventId: string | null
  /** Helpdesk ticket it belongs to. */
  ticketId: string | null
  /** Message-ID header of the mail. */
  emailMessageRef: string | null
  /** Recording of the call. */
  recordingUrl: string | null
  /** Stored attachments. */
  attachmentObjectIds: string[] | null
  /** Who or what made the touch. */
  performedBy: Open<ActivityPerformedBy>
  /** Whether it is late. */
  isOverdue: boolean
}

/** What `expand` adds to Activities. */
export interface ActivityRelations {
  /** Only with `expand=account`. */
  account: Account | null
  /** Only with `expand=deal`. */
  deal: Deal | null
  /** Only with `expand=contacts`. */
  contacts: Contact[]
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=calendarEvent`. */
  calendarEvent: CalendarEvent | null
}

/** What a client gives to create an Activity. */
export interface ActivityCreate extends EntityInput {
  /** Kind of touch. */
  type: ActivityType
  /** What it is about. */
  subject: string
  /** Notes or text in Markdown. */
  body?: string | null
  /** Who reached out; internal for notes and tasks. */
  direction?: ActivityDirection | null
  /** State of the activity. */
  status?: ActivityStatus
  /** Urgency. */
  priority?: ActivityPriority
  /** Account touched. */
  accountId?: string | null
  /** Deal it serves. */
  dealId?: string | null
  /** Contacts involved. */
  contactIds?: string[] | null
  /** Colleague who does or did it. */
  ownerId?: string | null
  /** Other colleagues involved. */
  participantIds?: string[] | null
  /** When it is planned or due. */
  dueAt?: Time | null
  /** When it took place; the server fills it when status becomes completed and it is empty. */
  occurredAt?: Time | null
  /** How long it took. */
  durationMinutes?: number | null
  /** What came of it. */
  outcome?: ActivityOutcome | null
  /** Mood of the customer. */
  sentiment?: ActivitySentiment | null
  /** What follows. */
  nextStep?: string | null
  /** Place or call link. */
  location?: string | null
  /** Calendar entry. */
  calendarEventId?: string | null
  /** Helpdesk ticket it belongs to. */
  ticketId?: string | null
  /** Message-ID header of the mail. */
  emailMessageRef?: string | null
  /** Recording of the call. */
  recordingUrl?: string | null
  /** Stored attachments. */
  attachmentObjectIds?: string[] | null
  /** Who or what made the touch. */
  performedBy?: ActivityPerformedBy
}

/** The fields of an Activity to change; null clears an optional one. */
export type ActivityUpdate = Partial<ActivityCreate>

/** What lists of Activities are filtered by. */
export interface ActivityFilters extends EntityFilters {
  type?: OneOrMore<ActivityType>
  subject?: OneOrMore<string>
  body?: OneOrMore<string>
  direction?: OneOrMore<ActivityDirection>
  status?: OneOrMore<ActivityStatus>
  priority?: OneOrMore<ActivityPriority>
  accountId?: OneOrMore<string>
  dealId?: OneOrMore<string>
  contactIds?: OneOrMore<string>
  ownerId?: OneOrMore<string>
  participantIds?: OneOrMore<string>
  dueAt?: Comparison<Time>
  occurredAt?: Comparison<Time>
  durationMinutes?: Comparison<number>
  outcome?: OneOrMore<ActivityOutcome>
  sentiment?: OneOrMore<ActivitySentiment>
  nextStep?: OneOrMore<string>
  location?: OneOrMore<string>
  calendarEventId?: OneOrMore<string>
  ticketId?: OneOrMore<string>
  emailMessageRef?: OneOrMore<string>
  recordingUrl?: OneOrMore<string>
  attachmentObjectIds?: OneOrMore<string>
  performedBy?: OneOrMore<ActivityPerformedBy>
}

/** What lists of Activities can be asked. */
export type ActivityQuery<E = never, F = never> = Listing<
  ActivityFilters,
  'tags' | 'contactIds' | 'participantIds' | 'attachmentObjectIds',
  E,
  F
>

/** Where an account gets its post. */
export interface AccountAddress {
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

/** Where an account gets its post. */
export interface AccountAddressInput {
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

/** One product or service on offer. */
export interface DealLine {
  /** Product. */
  productId: string | null
  /** Text of the line. */
  description: string | null
  /** How many. */
  quantity: number
  /** Price of one in the deal's currency. In minor units of the currency, such as cents. */
  unitPrice: number
  /** Discount on the line. */
  discountPercent: number
  /** Value of the line. In minor units of the currency, such as cents. */
  netAmount: number
}

/**
 * One product or service on offer. The server sets netAmount: leave it out when sending back what
 * was read.
 */
export interface DealLineInput {
  /** Product. */
  productId?: string | null
  /** Text of the line. */
  description?: string | null
  /** How many. */
  quantity: number
  /** Price of one in the deal's currency. In minor units of the currency, such as cents. */
  unitPrice: number
  /** Discount on the line. */
  discountPercent?: number
}

/** Companies and people the organization sells to, the deals in hand and every touch with them. */
export class CustomerService extends Service {
  /** A person at an account, with the part they play in buying and what they agreed to receive. */
  readonly contacts = new ContactsService(this.engine)

  /** A sale in hand: what, for how much, how likely and by when. */
  readonly deals = new DealsService(this.engine)

  /** A touch with a customer, planned or done: call, mail, meeting, task or note. */
  readonly activities = new ActivitiesService(this.engine)

  /** One page of Accounts, the newest first. */
  list<E extends keyof AccountRelations = never, F extends keyof Account = keyof Account>(
    query?: AccountQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Account, AccountRelations, E, F>>> {
    return this.engine.page('GET', '/v1/customer', 'Account', query, options)
  }

  /** All Accounts, no page before it is needed. */
  iterate<E extends keyof AccountRelations = never, F extends keyof Account = keyof Account>(
    query?: AccountQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Account, AccountRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/customer', 'Account', query, options)
  }

  /** One page of the Accounts in which every word of `q` is found. */
  search<E extends keyof AccountRelations = never, F extends keyof Account = keyof Account>(
    q: string,
    query?: AccountQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Account, AccountRelations, E, F>>> {
    return this.engine.page('GET', '/v1/customer', 'Account', { ...query, q }, options)
  }

  /** One Account by its id. */
  get<E extends keyof AccountRelations = never, F extends keyof Account = keyof Account, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Account, AccountRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/customer/{id}', 'Account', { id, query, options })
  }

  /**
   * Creates one Account, which must keep these rules:
   *
   * - parentAccountId is neither the account itself nor one of its descendants.
   * - currency is set where annualRevenue is set.
   * - customerSinceDate is not in the future.
   * - An account with lifecycleStage churned has type former_customer.
   * - An account with lifecycleStage churned has a churnReason.
   * - status does not become inactive while a deal of the account is open.
   */
  create(body: AccountCreate, options?: CallOptions): Call<Account> {
    return this.engine.record('POST', '/v1/customer', 'Account', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: AccountUpdate, options?: CallOptions): Call<Account> {
    return this.engine.record('PATCH', '/v1/customer/{id}', 'Account', { id, body, options })
  }

  /** Deletes one Account; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/customer/{id}', { id, options })
  }
}

/** A person at an account, with the part they play in buying and what they agreed to receive. */
export class ContactsService extends Service {
  /** One page of Contacts, the newest first. */
  list<E extends keyof ContactRelations = never, F extends keyof Contact = keyof Contact>(
    query?: ContactQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Contact, ContactRelations, E, F>>> {
    return this.engine.page('GET', '/v1/customer/contacts', 'Contact', query, options)
  }

  /** All Contacts, no page before it is needed. */
  iterate<E extends keyof ContactRelations = never, F extends keyof Contact = keyof Contact>(
    query?: ContactQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Contact, ContactRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/customer/contacts', 'Contact', query, options)
  }

  /** One page of the Contacts in which every word of `q` is found. */
  search<E extends keyof ContactRelations = never, F extends keyof Contact = keyof Contact>(
    q: string,
    query?: ContactQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Contact, ContactRelations, E, F>>> {
    return this.engine.page('GET', '/v1/customer/contacts', 'Contact', { ...query, q }, options)
  }

  /** One Contact by its id. */
  get<E extends keyof ContactRelations = never, F extends keyof Contact = keyof Contact, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Contact, ContactRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/customer/contacts/{id}', 'Contact', { id, query, options })
  }

  /**
   * Creates one Contact, which must keep these rules:
   *
   * - At least one of email, phone and mobilePhone is set.
   * - A primary contact has an accountId.
   * - A primary contact has status active.
   * - An account has at most one contact with isPrimary.
   * - reportsToContactId closes no circle.
   * - A contact with a reportsToContactId has an accountId.
   * - reportsToContactId names another contact of the same account.
   * - accountId does not change while other contacts report to the contact or a deal names it, as
   *   these are of the same account.
   * - consentRecordedAt is not in the future.
   */
  create(body: ContactCreate, options?: CallOptions): Call<Contact> {
    return this.engine.record('POST', '/v1/customer/contacts', 'Contact', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: ContactUpdate, options?: CallOptions): Call<Contact> {
    return this.engine.record('PATCH', '/v1/customer/contacts/{id}', 'Contact', { id, body, options })
  }

  /** Deletes one Contact; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/customer/contacts/{id}', { id, options })
  }
}

/** A sale in hand: what, for how much, how likely and by when. */
export class DealsService extends Service {
  /** One page of Deals, the newest first. */
  list<E extends keyof DealRelations = never, F extends keyof Deal = keyof Deal>(
    query?: DealQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Deal, DealRelations, E, F>>> {
    return this.engine.page('GET', '/v1/customer/deals', 'Deal', query, options)
  }

  /** All Deals, no page before it is needed. */
  iterate<E extends keyof DealRelations = never, F extends keyof Deal = keyof Deal>(
    query?: DealQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Deal, DealRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/customer/deals', 'Deal', query, options)
  }

  /** One page of the Deals in which every word of `q` is found. */
  search<E extends keyof DealRelations = never, F extends keyof Deal = keyof Deal>(
    q: string,
    query?: DealQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Deal, DealRelations, E, F>>> {
    return this.engine.page('GET', '/v1/customer/deals', 'Deal', { ...query, q }, options)
  }

  /** One Deal by its id. */
  get<E extends keyof DealRelations = never, F extends keyof Deal = keyof Deal, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Deal, DealRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/customer/deals/{id}', 'Deal', { id, query, options })
  }

  /**
   * Creates one Deal, which must keep these rules:
   *
   * - currency is set where amount or lines are set.
   * - amount is at most 9007199254740991, the largest whole number that every JSON reader keeps.
   * - primaryContactId names a contact of the deal's account.
   * - contactIds name contacts of the deal's account.
   * - A deal in proposal or a later open stage, or in closed_won, has an amount.
   * - A deal in closed_lost has a lossReason.
   * - forecastCategory is closed only in closed_won.
   * - forecastCategory is commit only from stage proposal on.
   * - A deal is opened, or opened again, only while its account is not inactive.
   */
  create(body: DealCreate, options?: CallOptions): Call<Deal> {
    return this.engine.record('POST', '/v1/customer/deals', 'Deal', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: DealUpdate, options?: CallOptions): Call<Deal> {
    return this.engine.record('PATCH', '/v1/customer/deals/{id}', 'Deal', { id, body, options })
  }

  /** Deletes one Deal; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/customer/deals/{id}', { id, options })
  }
}

/** A touch with a customer, planned or done: call, mail, meeting, task or note. */
export class ActivitiesService extends Service {
  /** One page of Activities, the newest first. */
  list<E extends keyof ActivityRelations = never, F extends keyof Activity = keyof Activity>(
    query?: ActivityQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Activity, ActivityRelations, E, F>>> {
    return this.engine.page('GET', '/v1/customer/activities', 'Activity', query, options)
  }

  /** All Activities, no page before it is needed. */
  iterate<E extends keyof ActivityRelations = never, F extends keyof Activity = keyof Activity>(
    query?: ActivityQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Activity, ActivityRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/customer/activities', 'Activity', query, options)
  }

  /** One page of the Activities in which every word of `q` is found. */
  search<E extends keyof ActivityRelations = never, F extends keyof Activity = keyof Activity>(
    q: string,
    query?: ActivityQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Activity, ActivityRelations, E, F>>> {
    return this.engine.page('GET', '/v1/customer/activities', 'Activity', { ...query, q }, options)
  }

  /** One Activity by its id. */
  get<E extends keyof ActivityRelations = never, F extends keyof Activity = keyof Activity, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Activity, ActivityRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/customer/activities/{id}', 'Activity', { id, query, options })
  }

  /**
   * Creates one Activity, which must keep these rules:
   *
   * - At least one of accountId, dealId and contactIds is set.
   * - The deal belongs to the account where both are set.
   * - A planned activity of type call, meeting, demo, site_visit, event or task has a dueAt.
   * - A completed activity has an occurredAt.
   * - occurredAt is not in the future.
   * - emailMessageRef is set only on activities of type email.
   * - outcome is set only on completed and no_show activities.
   */
  create(body: ActivityCreate, options?: CallOptions): Call<Activity> {
    return this.engine.record('POST', '/v1/customer/activities', 'Activity', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: ActivityUpdate, options?: CallOptions): Call<Activity> {
    return this.engine.record('PATCH', '/v1/customer/activities/{id}', 'Activity', { id, body, options })
  }

  /** Deletes one Activity; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/customer/activities/{id}', { id, options })
  }
}
