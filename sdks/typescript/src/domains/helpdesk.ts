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
import type { Contract } from './contracts.js'
import type { Account, Contact } from './customer.js'
import type { Group } from './groups.js'
import type { Person } from './people.js'

/** Known values of `type` of Ticket. */
export type TicketType = 'incident' | 'service_request' | 'problem' | 'change' | 'question'

/** Known values of `status` of Ticket. */
export type TicketStatus = 'new' | 'open' | 'in_progress' | 'pending' | 'on_hold' | 'resolved' | 'closed' | 'cancelled'

/** Known values of `impact` of Ticket. */
export type TicketImpact = 'low' | 'medium' | 'high'

/** Known values of `urgency` of Ticket. */
export type TicketUrgency = 'low' | 'medium' | 'high'

/** Known values of `priority` of Ticket. */
export type TicketPriority = 'low' | 'medium' | 'high' | 'urgent'

/** Known values of `channel` of Ticket. */
export type TicketChannel = 'portal' | 'email' | 'phone' | 'chat' | 'walk_in' | 'api' | 'monitoring'

/** Known values of `resolutionCode` of Ticket. */
export type TicketResolutionCode =
  | 'fixed'
  | 'workaround'
  | 'fulfilled'
  | 'duplicate'
  | 'not_reproducible'
  | 'user_error'
  | 'known_error'
  | 'rejected'
  | 'no_response'
  | 'withdrawn'

/** A request for help, followed from the first contact to the confirmed solution. */
export interface Ticket extends Entity {
  /** Number for people to quote. */
  number: string
  /** Short summary. */
  title: string
  /** Issue or request in full, Markdown allowed. */
  description: string | null
  /** ITIL practice the ticket falls under. */
  type: Open<TicketType>
  /** Pending waits for the requester or a third party, on_hold for an inner cause. */
  status: Open<TicketStatus>
  /** How much of the business is hit. */
  impact: Open<TicketImpact>
  /** How soon the harm grows. */
  urgency: Open<TicketUrgency>
  /** Order of work; taken from impact and urgency where not given. */
  priority: Open<TicketPriority> | null
  /** Area, such as Hardware, Software, Network or Access. */
  category: string | null
  /** How the ticket came in. */
  channel: Open<TicketChannel>
  /** Person who needs help; the caller where neither this nor contactId is given. */
  requesterId: string | null
  /** Customer, for a ticket of customer support. */
  accountId: string | null
  /** Customer's contact who asked. */
  contactId: string | null
  /** Agent who works on it. */
  assigneeId: string | null
  /** Group in whose queue it is. */
  assignmentGroupId: string | null
  /** Assets, services and other records concerned. */
  affectedEntityIds: string[] | null
  /** Problem, major incident or change the ticket belongs to. */
  parentTicketId: string | null
  /** Policy applied; the server picks the best match where not given. */
  slaPolicyId: string | null
  /** Time the first answer is due. */
  responseDueAt: Date | null
  /** Time the solution is due. */
  resolutionDueAt: Date | null
  /** First answer. */
  firstRespondedAt: Date | null
  /** Solution. */
  resolvedAt: Date | null
  /** How it ended. */
  resolutionCode: Open<TicketResolutionCode> | null
  /** What was done, for the requester to read. */
  resolutionNote: string | null
  /** Requester's rating after the solution. */
  satisfactionRating: number | null
}

/** What `expand` adds to Tickets. */
export interface TicketRelations {
  /** Only with `expand=requester`. */
  requester: Person | null
  /** Only with `expand=assignee`. */
  assignee: Person | null
  /** Only with `expand=assignmentGroup`. */
  assignmentGroup: Group | null
  /** Only with `expand=account`. */
  account: Account | null
  /** Only with `expand=contact`. */
  contact: Contact | null
  /** Only with `expand=parent`. */
  parent: Ticket | null
  /** Only with `expand=children`. */
  children: Ticket[]
  /** Only with `expand=slaPolicy`. */
  slaPolicy: SlaPolicy | null
}

/** What a client gives to create a Ticket. */
export interface TicketCreate extends EntityInput {
  /** Short summary. */
  title: string
  /** Issue or request in full, Markdown allowed. */
  description?: string | null
  /** ITIL practice the ticket falls under. */
  type?: TicketType
  /** Pending waits for the requester or a third party, on_hold for an inner cause. */
  status?: TicketStatus
  /** How much of the business is hit. */
  impact?: TicketImpact
  /** How soon the harm grows. */
  urgency?: TicketUrgency
  /** Order of work; taken from impact and urgency where not given. */
  priority?: TicketPriority | null
  /** Area, such as Hardware, Software, Network or Access. */
  category?: string | null
  /** How the ticket came in. */
  channel?: TicketChannel
  /** Person who needs help; the caller where neither this nor contactId is given. */
  requesterId?: string | null
  /** Customer, for a ticket of customer support. */
  accountId?: string | null
  /** Customer's contact who asked. */
  contactId?: string | null
  /** Agent who works on it. */
  assigneeId?: string | null
  /** Group in whose queue it is. */
  assignmentGroupId?: string | null
  /** Assets, services and other records concerned. */
  affectedEntityIds?: string[] | null
  /** Problem, major incident or change the ticket belongs to. */
  parentTicketId?: string | null
  /** Policy applied; the server picks the best match where not given. */
  slaPolicyId?: string | null
  /** How it ended. */
  resolutionCode?: TicketResolutionCode | null
  /** What was done, for the requester to read. */
  resolutionNote?: string | null
  /** Requester's rating after the solution. */
  satisfactionRating?: number | null
}

/** The fields of a Ticket to change; null clears an optional one. */
export type TicketUpdate = Partial<TicketCreate>

/** What lists of Tickets are filtered by. */
export interface TicketFilters extends EntityFilters {
  number?: OneOrMore<string>
  title?: OneOrMore<string>
  description?: OneOrMore<string>
  type?: OneOrMore<TicketType>
  status?: OneOrMore<TicketStatus>
  impact?: OneOrMore<TicketImpact>
  urgency?: OneOrMore<TicketUrgency>
  priority?: OneOrMore<TicketPriority>
  category?: OneOrMore<string>
  channel?: OneOrMore<TicketChannel>
  requesterId?: OneOrMore<string>
  accountId?: OneOrMore<string>
  contactId?: OneOrMore<string>
  assigneeId?: OneOrMore<string>
  assignmentGroupId?: OneOrMore<string>
  affectedEntityIds?: OneOrMore<string>
  parentTicketId?: OneOrMore<string>
  slaPolicyId?: OneOrMore<string>
  responseDueAt?: Comparison<Time>
  resolutionDueAt?: Comparison<Time>
  firstRespondedAt?: Comparison<Time>
  resolvedAt?: Comparison<Time>
  resolutionCode?: OneOrMore<TicketResolutionCode>
  resolutionNote?: OneOrMore<string>
  satisfactionRating?: Comparison<number>
}

/** What lists of Tickets can be asked. */
export type TicketQuery<E = never, F = never> = Listing<TicketFilters, 'tags' | 'affectedEntityIds', E, F>

/** Known values of `status` of SlaPolicy. */
export type SlaPolicyStatus = 'active' | 'inactive'

/** Known values of `appliesTo` of SlaPolicy. */
export type SlaPolicyAppliesTo = 'incident' | 'service_request' | 'problem' | 'change' | 'question'

/** Known values of `priority` of SlaPolicy. */
export type SlaPolicyPriority = 'low' | 'medium' | 'high' | 'urgent'

/** Known values of `pausingStatuses` of SlaPolicy. */
export type SlaPolicyPausingStatuses = 'pending' | 'on_hold'

/**
 * Response and resolution targets for a set of tickets, the clock they run on, and who is told
 * before they are missed.
 */
export interface SlaPolicy extends Entity {
  /** Name of the policy. */
  name: string
  /** When and why it applies. */
  description: string | null
  /** Whether it is applied to new tickets. */
  status: Open<SlaPolicyStatus>
  /** Ticket types it governs. */
  appliesTo: Open<SlaPolicyAppliesTo>[]
  /** Ticket priority it governs. */
  priority: Open<SlaPolicyPriority>
  /** Ticket categories it is limited to; all, where empty. */
  categories: string[] | null
  /** Customer it is limited to. */
  accountId: string | null
  /** Contract that promises the targets. */
  contractId: string | null
  /** Order among policies that match; the lowest wins. */
  rank: number
  /** Time to the first answer. */
  firstResponseTargetMinutes: number
  /** Time to the solution. */
  resolutionTargetMinutes: number
  /** Longest silence towards the requester. */
  updateIntervalMinutes: number | null
  /** Share of tickets that is to meet the targets. */
  targetPercent: number
  /** The clock stands still outside the business hours. */
  isBusinessHoursOnly: boolean
  /** Time zone of the business hours. */
  timezone: string
  /** Spans in which the clock runs. */
  businessHours: SlaPolicyBusinessHour[] | null
  /** Days on which the clock stands still. */
  holidayDates: string[] | null
  /** Ticket statuses in which the clock stands still. */
  pausingStatuses: Open<SlaPolicyPausingStatuses>[]
  /** Warnings and steps before and after a miss. */
  escalations: SlaPolicyEscalation[] | null
  /** First day of use. */
  effectiveDate: string | null
  /** Last day of use. */
  endDate: string | null
}

/** What `expand` adds to SlaPolicies. */
export interface SlaPolicyRelations {
  /** Only with `expand=account`. */
  account: Account | null
  /** Only with `expand=contract`. */
  contract: Contract | null
  /** Only with `expand=tickets`. */
  tickets: Ticket[]
}

/** What a client gives to create an SlaPolicy. */
export interface SlaPolicyCreate extends EntityInput {
  /** Name of the policy. */
  name: string
  /** When and why it applies. */
  description?: string | null
  /** Whether it is applied to new tickets. */
  status?: SlaPolicyStatus
  /** Ticket types it governs. */
  appliesTo: SlaPolicyAppliesTo[]
  /** Ticket priority it governs. */
  priority: SlaPolicyPriority
  /** Ticket categories it is limited to; all, where empty. */
  categories?: string[] | null
  /** Customer it is limited to. */
  accountId?: string | null
  /** Contract that promises the targets. */
  contractId?: string | null
  /** Order among policies that match; the lowest wins. */
  rank?: number
  /** Time to the first answer. */
  firstResponseTargetMinutes: number
  /** Time to the solution. */
  resolutionTargetMinutes: number
  /** Longest silence towards the requester. */
  updateIntervalMinutes?: number | null
  /** Share of tickets that is to meet the targets. */
  targetPercent?: number
  /** The clock stands still outside the business hours. */
  isBusinessHoursOnly?: boolean
  /** Time zone of the business hours. */
  timezone?: string
  /** Spans in which the clock runs. */
  businessHours?: SlaPolicyBusinessHourInput[] | null
  /** Days on which the clock stands still. */
  holidayDates?: string[] | null
  /** Ticket statuses in which the clock stands still. */
  pausingStatuses?: SlaPolicyPausingStatuses[]
  /** Warnings and steps before and after a miss. */
  escalations?: SlaPolicyEscalationInput[] | null
  /** First day of use. */
  effectiveDate?: string | null
  /** Last day of use. */
  endDate?: string | null
}

/** The fields of an SlaPolicy to change; null clears an optional one. */
export type SlaPolicyUpdate = Partial<SlaPolicyCreate>

/** What lists of SlaPolicies are filtered by. */
export interface SlaPolicyFilters extends EntityFilters {
  name?: OneOrMore<string>
  description?: OneOrMore<string>
  status?: OneOrMore<SlaPolicyStatus>
  appliesTo?: OneOrMore<SlaPolicyAppliesTo>
  priority?: OneOrMore<SlaPolicyPriority>
  categories?: OneOrMore<string>
  accountId?: OneOrMore<string>
  contractId?: OneOrMore<string>
  rank?: Comparison<number>
  firstResponseTargetMinutes?: Comparison<number>
  resolutionTargetMinutes?: Comparison<number>
  updateIntervalMinutes?: Comparison<number>
  targetPercent?: Comparison<number>
  isBusinessHoursOnly?: OneOrMore<boolean>
  timezone?: OneOrMore<string>
  holidayDates?: OneOrMore<string>
  pausingStatuses?: OneOrMore<SlaPolicyPausingStatuses>
  effectiveDate?: Comparison<string>
  endDate?: Comparison<string>
}

/** What lists of SlaPolicies can be asked. */
export type SlaPolicyQuery<E = never, F = never> = Listing<
  SlaPolicyFilters,
  'tags' | 'appliesTo' | 'categories' | 'holidayDates' | 'pausingStatuses',
  E,
  F
>

/** Known values of `weekday` of SlaPolicyBusinessHour. */
export type SlaPolicyBusinessHourWeekday =
  | 'monday'
  | 'tuesday'
  | 'wednesday'
  | 'thursday'
  | 'friday'
  | 'saturday'
  | 'sunday'

/** A span in which the clock runs. */
export interface SlaPolicyBusinessHour {
  /** Day of the week. */
  weekday: Open<SlaPolicyBusinessHourWeekday>
  /** Start of the span, 24-hour clock. */
  opensAtTime: string
  /** End of the span, 24-hour clock. */
  closesAtTime: string
}

/** Known values of `target` of SlaPolicyEscalation. */
export type SlaPolicyEscalationTarget = 'first_response' | 'resolution' | 'update'

/** A step before or after a target is missed. */
export interface SlaPolicyEscalation {
  /** Target that is in danger. */
  target: Open<SlaPolicyEscalationTarget>
  /** Share of the target's time that has passed. */
  afterPercent: number
  /** People to tell. */
  notifyPersonIds: string[] | null
  /** Groups to tell. */
  notifyGroupIds: string[] | null
  /** Group the ticket moves to. */
  reassignGroupId: string | null
}

/** A span in which the clock runs. */
export interface SlaPolicyBusinessHourInput {
  /** Day of the week. */
  weekday: SlaPolicyBusinessHourWeekday
  /** Start of the span, 24-hour clock. */
  opensAtTime: string
  /** End of the span, 24-hour clock. */
  closesAtTime: string
}

/** A step before or after a target is missed. */
export interface SlaPolicyEscalationInput {
  /** Target that is in danger. */
  target: SlaPolicyEscalationTarget
  /** Share of the target's time that has passed. */
  afterPercent: number
  /** People to tell. */
  notifyPersonIds?: string[] | null
  /** Groups to tell. */
  notifyGroupIds?: string[] | null
  /** Group the ticket moves to. */
  reassignGroupId?: string | null
}

/** Tickets of employees and customers, and the service levels they are measured against. */
export class HelpdeskService extends Service {
  /**
   * Response and resolution targets for a set of tickets, the clock they run on, and who is told
   * before they are missed.
   */
  readonly slaPolicies = new SlaPoliciesService(this.engine)

  /** One page of Tickets, the newest first. */
  list<E extends keyof TicketRelations = never, F extends keyof Ticket = keyof Ticket>(
    query?: TicketQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Ticket, TicketRelations, E, F>>> {
    return this.engine.page('GET', '/v1/helpdesk', 'Ticket', query, options)
  }

  /** All Tickets, no page before it is needed. */
  iterate<E extends keyof TicketRelations = never, F extends keyof Ticket = keyof Ticket>(
    query?: TicketQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Ticket, TicketRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/helpdesk', 'Ticket', query, options)
  }

  /** One page of the Tickets in which every word of `q` is found. */
  search<E extends keyof TicketRelations = never, F extends keyof Ticket = keyof Ticket>(
    q: string,
    query?: TicketQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Ticket, TicketRelations, E, F>>> {
    return this.engine.page('GET', '/v1/helpdesk', 'Ticket', { ...query, q }, options)
  }

  /** One Ticket by its id. */
  get<E extends keyof TicketRelations = never, F extends keyof Ticket = keyof Ticket, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Ticket, TicketRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/helpdesk/{id}', 'Ticket', { id, query, options })
  }

  /**
   * Creates one Ticket, which must keep these rules:
   *
   * - assigneeId or assignmentGroupId is present from in_progress on.
   * - status resolved needs resolutionCode and resolutionNote.
   * - satisfactionRating is accepted only when status is resolved or closed.
   * - parentTicketId never leads back to the ticket itself.
   * - A parent of type problem or change is not a child of an incident.
   */
  create(body: TicketCreate, options?: CallOptions): Call<Ticket> {
    return this.engine.record('POST', '/v1/helpdesk', 'Ticket', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: TicketUpdate, options?: CallOptions): Call<Ticket> {
    return this.engine.record('PATCH', '/v1/helpdesk/{id}', 'Ticket', { id, body, options })
  }

  /** Deletes one Ticket; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/helpdesk/{id}', { id, options })
  }
}

/**
 * Response and resolution targets for a set of tickets, the clock they run on, and who is told
 * before they are missed.
 */
export class SlaPoliciesService extends Service {
  /** One page of SlaPolicies, the newest first. */
  list<E extends keyof SlaPolicyRelations = never, F extends keyof SlaPolicy = keyof SlaPolicy>(
    query?: SlaPolicyQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<SlaPolicy, SlaPolicyRelations, E, F>>> {
    return this.engine.page('GET', '/v1/helpdesk/sla-policies', 'SlaPolicy', query, options)
  }

  /** All SlaPolicies, no page before it is needed. */
  iterate<E extends keyof SlaPolicyRelations = never, F extends keyof SlaPolicy = keyof SlaPolicy>(
    query?: SlaPolicyQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<SlaPolicy, SlaPolicyRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/helpdesk/sla-policies', 'SlaPolicy', query, options)
  }

  /** One page of the SlaPolicies in which every word of `q` is found. */
  search<E extends keyof SlaPolicyRelations = never, F extends keyof SlaPolicy = keyof SlaPolicy>(
    q: string,
    query?: SlaPolicyQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<SlaPolicy, SlaPolicyRelations, E, F>>> {
    return this.engine.page('GET', '/v1/helpdesk/sla-policies', 'SlaPolicy', { ...query, q }, options)
  }

  /** One SlaPolicy by its id. */
  get<
    E extends keyof SlaPolicyRelations = never,
    F extends keyof SlaPolicy = keyof SlaPolicy,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<SlaPolicy, SlaPolicyRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/helpdesk/sla-policies/{id}', 'SlaPolicy', { id, query, options })
  }

  /**
   * Creates one SlaPolicy, which must keep these rules:
   *
   * - resolutionTargetMinutes is not below firstResponseTargetMinutes.
   * - businessHours has at least one entry when isBusinessHoursOnly is true.
   * - closesAtTime is after opensAtTime.
   * - Spans of one day do not overlap.
   * - Two active policies do not share rank, priority, an entry of appliesTo, accountId and
   *   categories at the same time.
   * - endDate is not before effectiveDate.
   * - Every entry of escalations names at least one person or group.
   */
  create(body: SlaPolicyCreate, options?: CallOptions): Call<SlaPolicy> {
    return this.engine.record('POST', '/v1/helpdesk/sla-policies', 'SlaPolicy', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: SlaPolicyUpdate, options?: CallOptions): Call<SlaPolicy> {
    return this.engine.record('PATCH', '/v1/helpdesk/sla-policies/{id}', 'SlaPolicy', { id, body, options })
  }

  /** Deletes one SlaPolicy; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/helpdesk/sla-policies/{id}', { id, options })
  }
}
