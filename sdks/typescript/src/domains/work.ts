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
import type { Account } from './customer.js'
import type { Invoice } from './finance.js'
import type { Department } from './org.js'
import type { Person } from './people.js'
import type { Project, Task } from './projects.js'

/** Known values of `activityType` of TimeEntry. */
export type TimeEntryActivityType =
  | 'development'
  | 'design'
  | 'testing'
  | 'analysis'
  | 'operations'
  | 'support'
  | 'management'
  | 'meeting'
  | 'documentation'
  | 'training'
  | 'sales'
  | 'travel'
  | 'administration'
  | 'other'

/** Known values of `status` of TimeEntry. */
export type TimeEntryStatus = 'draft' | 'submitted' | 'approved' | 'rejected' | 'invoiced'

/** Known values of `source` of TimeEntry. */
export type TimeEntrySource = 'manual' | 'timer' | 'calendar' | 'imported'

/** A piece of working time of one person on one day, put to a project, task, ticket or overhead. */
export interface TimeEntry extends Entity {
  /** Person who worked. */
  personId: string
  /** Project worked on. */
  projectId: string | null
  /** Task worked on. */
  taskId: string | null
  /** Helpdesk ticket worked on. */
  ticketId: string | null
  /** Customer for whom the work was done. */
  accountId: string | null
  /** Day of the work. */
  workDate: string
  /** When the work began, where it was clocked. */
  startedAt: Date | null
  /** When it ended. */
  endedAt: Date | null
  /** Minutes worked, breaks left out. */
  durationMinutes: number
  /** What was done. */
  description: string | null
  /** Kind of work. */
  activityType: Open<TimeEntryActivityType>
  /** True for time above the regular hours. */
  isOvertime: boolean
  /** Whether the customer is charged for it. */
  isBillable: boolean
  /** Price of one hour. In minor units of the currency, such as cents. */
  billRate: number | null
  /** Currency of billRate and billableAmount. */
  currency: string | null
  /** Amount to charge. In minor units of the currency, such as cents. */
  billableAmount: number
  /** State on the way from timesheet to invoice. */
  status: Open<TimeEntryStatus>
  /** When the entry was handed in. */
  submittedAt: Date | null
  /** Person who approves it. */
  approverId: string | null
  /** When it was approved. */
  approvedAt: Date | null
  /** Why it was sent back. */
  rejectionReason: string | null
  /** Invoice on which it was charged. */
  invoiceId: string | null
  /** Cost center that bears the time. */
  costCenterId: string | null
  /** How the entry came about. */
  source: Open<TimeEntrySource>
}

/** What `expand` adds to TimeEntries. */
export interface TimeEntryRelations {
  /** Only with `expand=person`. */
  person: Person | null
  /** Only with `expand=project`. */
  project: Project | null
  /** Only with `expand=task`. */
  task: Task | null
  /** Only with `expand=account`. */
  account: Account | null
  /** Only with `expand=approver`. */
  approver: Person | null
  /** Only with `expand=invoice`. */
  invoice: Invoice | null
}

/** What a client gives to create a TimeEntry. */
export interface TimeEntryCreate extends EntityInput {
  /** Person who worked. */
  personId: string
  /** Project worked on. */
  projectId?: string | null
  /** Task worked on. */
  taskId?: string | null
  /** Helpdesk ticket worked on. */
  ticketId?: string | null
  /** Customer for whom the work was done. */
  accountId?: string | null
  /** Day of the work. */
  workDate: string
  /** When the work began, where it was clocked. */
  startedAt?: Time | null
  /** When it ended. */
  endedAt?: Time | null
  /** Minutes worked, breaks left out. */
  durationMinutes: number
  /** What was done. */
  description?: string | null
  /** Kind of work. */
  activityType?: TimeEntryActivityType
  /** True for time above the regular hours. */
  isOvertime?: boolean
  /** Whether the customer is charged for it. */
  isBillable?: boolean
  /** Price of one hour. In minor units of the currency, such as cents. */
  billRate?: number | null
  /** Currency of billRate and billableAmount. */
  currency?: string | null
  /** State on the way from timesheet to invoice. */
  status?: TimeEntryStatus
  /** Person who approves it. */
  approverId?: string | null
  /** Why it was sent back. */
  rejectionReason?: string | null
  /** Invoice on which it was charged. */
  invoiceId?: string | null
  /** Cost center that bears the time. */
  costCenterId?: string | null
  /** How the entry came about. */
  source?: TimeEntrySource
}

/** The fields of a TimeEntry to change; null clears an optional one. */
export type TimeEntryUpdate = Partial<Omit<TimeEntryCreate, 'personId'>>

/** What lists of TimeEntries are filtered by. */
export interface TimeEntryFilters extends EntityFilters {
  personId?: OneOrMore<string>
  projectId?: OneOrMore<string>
  taskId?: OneOrMore<string>
  ticketId?: OneOrMore<string>
  accountId?: OneOrMore<string>
  workDate?: Comparison<string>
  startedAt?: Comparison<Time>
  endedAt?: Comparison<Time>
  durationMinutes?: Comparison<number>
  description?: OneOrMore<string>
  activityType?: OneOrMore<TimeEntryActivityType>
  isOvertime?: OneOrMore<boolean>
  isBillable?: OneOrMore<boolean>
  billRate?: Comparison<number>
  currency?: OneOrMore<string>
  billableAmount?: Comparison<number>
  status?: OneOrMore<TimeEntryStatus>
  submittedAt?: Comparison<Time>
  approverId?: OneOrMore<string>
  approvedAt?: Comparison<Time>
  rejectionReason?: OneOrMore<string>
  invoiceId?: OneOrMore<string>
  costCenterId?: OneOrMore<string>
  source?: OneOrMore<TimeEntrySource>
}

/** What lists of TimeEntries can be asked. */
export type TimeEntryQuery<E = never, F = never> = Listing<TimeEntryFilters, 'tags', E, F>

/** Known values of `format` of Comment. */
export type CommentFormat = 'markdown' | 'plain_text'

/** Known values of `visibility` of Comment. */
export type CommentVisibility = 'internal' | 'public' | 'restricted'

/** A remark on any record, with replies, mentions and reactions. */
export interface Comment extends Entity {
  /** Record the remark is on. */
  subjectId: string
  /** Kind of that record. */
  subjectType: string
  /** Person who wrote it. */
  authorId: string
  /** Remark it replies to. */
  parentCommentId: string | null
  /** Start of the thread. */
  rootCommentId: string | null
  /** Text of the remark. */
  body: string
  /** How to read the text. */
  format: Open<CommentFormat>
  /** internal for staff, public also for the customer or requester, restricted for one group. */
  visibility: Open<CommentVisibility>
  /** Group that may read a restricted remark. */
  visibleToGroupId: string | null
  /** People to notify. */
  mentionedPersonIds: string[] | null
  /** Stored attachments. */
  attachmentObjectIds: string[] | null
  /** Place in the record that an inline remark points at. */
  anchor: CommentAnchor | null
  /** Reactions given to the remark. */
  reactions: CommentReaction[] | null
  /** Shown above other remarks. */
  isPinned: boolean
  /** True where the point raised is settled. */
  isResolved: boolean
  /** Person who settled it. */
  resolvedById: string | null
  /** When it was settled. */
  resolvedAt: Date | null
  /** When the text was last edited. */
  editedAt: Date | null
  /** Direct replies. */
  replyCount: number
}

/** What `expand` adds to Comments. */
export interface CommentRelations {
  /** Only with `expand=author`. */
  author: Person | null
  /** Only with `expand=parentComment`. */
  parentComment: Comment | null
  /** Only with `expand=mentionedPeople`. */
  mentionedPeople: Person[]
  /** Only with `expand=replies`. */
  replies: Comment[]
}

/** What a client gives to create a Comment. */
export interface CommentCreate extends EntityInput {
  /** Record the remark is on. */
  subjectId: string
  /** Person who wrote it. */
  authorId: string
  /** Remark it replies to. */
  parentCommentId?: string | null
  /** Text of the remark. */
  body: string
  /** How to read the text. */
  format?: CommentFormat
  /** internal for staff, public also for the customer or requester, restricted for one group. */
  visibility?: CommentVisibility
  /** Group that may read a restricted remark. */
  visibleToGroupId?: string | null
  /** People to notify. */
  mentionedPersonIds?: string[] | null
  /** Stored attachments. */
  attachmentObjectIds?: string[] | null
  /** Place in the record that an inline remark points at. */
  anchor?: CommentAnchorInput | null
  /** Reactions given to the remark. */
  reactions?: CommentReactionInput[] | null
  /** Shown above other remarks. */
  isPinned?: boolean
  /** True where the point raised is settled. */
  isResolved?: boolean
  /** Person who settled it. */
  resolvedById?: string | null
}

/** The fields of a Comment to change; null clears an optional one. */
export type CommentUpdate = Partial<Omit<CommentCreate, 'subjectId' | 'authorId' | 'parentCommentId'>>

/** What lists of Comments are filtered by. */
export interface CommentFilters extends EntityFilters {
  subjectId?: OneOrMore<string>
  subjectType?: OneOrMore<string>
  authorId?: OneOrMore<string>
  parentCommentId?: OneOrMore<string>
  rootCommentId?: OneOrMore<string>
  body?: OneOrMore<string>
  format?: OneOrMore<CommentFormat>
  visibility?: OneOrMore<CommentVisibility>
  visibleToGroupId?: OneOrMore<string>
  mentionedPersonIds?: OneOrMore<string>
  attachmentObjectIds?: OneOrMore<string>
  isPinned?: OneOrMore<boolean>
  isResolved?: OneOrMore<boolean>
  resolvedById?: OneOrMore<string>
  resolvedAt?: Comparison<Time>
  editedAt?: Comparison<Time>
}

/** What lists of Comments can be asked. */
export type CommentQuery<E = never, F = never> = Listing<
  CommentFilters,
  'tags' | 'mentionedPersonIds' | 'attachmentObjectIds',
  E,
  F
>

/** Known values of `workType` of Capacity. */
export type CapacityWorkType =
  | 'project'
  | 'operations'
  | 'support'
  | 'training'
  | 'management'
  | 'leave'
  | 'bench'
  | 'other'

/** Known values of `status` of Capacity. */
export type CapacityStatus = 'proposed' | 'tentative' | 'confirmed' | 'cancelled'

/** How much of a person's working time in a period is planned for one project or kind of work. */
export interface Capacity extends Entity {
  /** Person whose time is planned. */
  personId: string
  /** First day of the period. */
  periodStartDate: string
  /** Last day of the period. */
  periodEndDate: string
  /** What the time is planned for. */
  workType: Open<CapacityWorkType>
  /** Project that gets the time. */
  projectId: string | null
  /** Department that gets time outside projects. */
  departmentId: string | null
  /** Role the person plays there. */
  roleName: string | null
  /** Working time the person owes per week. */
  contractedMinutesPerWeek: number
  /** Share of the contracted time that is planned; more than 100 means overtime. */
  allocationPercent: number
  /** Contracted time in the period. */
  availableMinutes: number
  /** Planned time in the period. */
  allocatedMinutes: number
  /** Time really spent. */
  actualMinutes: number
  /** Share of the plan that was used. */
  utilizationPercent: number
  /** Whether too much is planned for the person. */
  isOverallocated: boolean
  /** Whether the time is meant to be charged. */
  isBillable: boolean
  /** proposed is a wish, tentative a soft booking, confirmed a hard one. */
  status: Open<CapacityStatus>
  /** Skills the work asks for. */
  requiredSkills: string[] | null
  /** Person who asked for the time. */
  requestedById: string | null
  /** Resource manager who granted it. */
  confirmedById: string | null
  /** When it was granted. */
  confirmedAt: Date | null
  /** Limits and other remarks. */
  notes: string | null
}

/** What `expand` adds to Capacities. */
export interface CapacityRelations {
  /** Only with `expand=person`. */
  person: Person | null
  /** Only with `expand=project`. */
  project: Project | null
  /** Only with `expand=department`. */
  department: Department | null
  /** Only with `expand=confirmedBy`. */
  confirmedBy: Person | null
}

/** What a client gives to create a Capacity. */
export interface CapacityCreate extends EntityInput {
  /** Person whose time is planned. */
  personId: string
  /** First day of the period. */
  periodStartDate: string
  /** Last day of the period. */
  periodEndDate: string
  /** What the time is planned for. */
  workType?: CapacityWorkType
  /** Project that gets the time. */
  projectId?: string | null
  /** Department that gets time outside projects. */
  departmentId?: string | null
  /** Role the person plays there. */
  roleName?: string | null
  /** Working time the person owes per week. */
  contractedMinutesPerWeek?: number
  /** Share of the contracted time that is planned; more than 100 means overtime. */
  allocationPercent: number
  /** Whether the time is meant to be charged. */
  isBillable?: boolean
  /** proposed is a wish, tentative a soft booking, confirmed a hard one. */
  status?: CapacityStatus
  /** Skills the work asks for. */
  requiredSkills?: string[] | null
  /** Person who asked for the time. */
  requestedById?: string | null
  /** Resource manager who granted it. */
  confirmedById?: string | null
  /** Limits and other remarks. */
  notes?: string | null
}

/** The fields of a Capacity to change; null clears an optional one. */
export type CapacityUpdate = Partial<Omit<CapacityCreate, 'personId'>>

/** What lists of Capacities are filtered by. */
export interface CapacityFilters extends EntityFilters {
  personId?: OneOrMore<string>
  periodStartDate?: Comparison<string>
  periodEndDate?: Comparison<string>
  workType?: OneOrMore<CapacityWorkType>
  projectId?: OneOrMore<string>
  departmentId?: OneOrMore<string>
  roleName?: OneOrMore<string>
  contractedMinutesPerWeek?: Comparison<number>
  allocationPercent?: Comparison<number>
  availableMinutes?: Comparison<number>
  allocatedMinutes?: Comparison<number>
  isBillable?: OneOrMore<boolean>
  status?: OneOrMore<CapacityStatus>
  requiredSkills?: OneOrMore<string>
  requestedById?: OneOrMore<string>
  confirmedById?: OneOrMore<string>
  confirmedAt?: Comparison<Time>
  notes?: OneOrMore<string>
}

/** What lists of Capacities can be asked. */
export type CapacityQuery<E = never, F = never> = Listing<CapacityFilters, 'tags' | 'requiredSkills', E, F>

/** Place in the record that an inline remark points at. */
export interface CommentAnchor {
  /** Field of the record. */
  field: string
  /** First character marked. */
  startOffset: number | null
  /** First character after the mark. */
  endOffset: number | null
  /** Text as it stood when marked. */
  quotedText: string | null
}

/** One reaction and the people who gave it. */
export interface CommentReaction {
  /** Emoji or its short code. */
  emoji: string
  /** People who reacted so. */
  personIds: string[] | null
}

/** Place in the record that an inline remark points at. */
export interface CommentAnchorInput {
  /** Field of the record. */
  field: string
  /** First character marked. */
  startOffset?: number | null
  /** First character after the mark. */
  endOffset?: number | null
  /** Text as it stood when marked. */
  quotedText?: string | null
}

/** One reaction and the people who gave it. */
export interface CommentReactionInput {
  /** Emoji or its short code. */
  emoji: string
  /** People who reacted so. */
  personIds?: string[] | null
}

/** Time spent, things said about records, and how much of people's time is free or taken. */
export class WorkService extends Service {
  /** A remark on any record, with replies, mentions and reactions. */
  readonly comments = new CommentsService(this.engine)

  /** How much of a person's working time in a period is planned for one project or kind of work. */
  readonly capacities = new CapacitiesService(this.engine)

  /** One page of TimeEntries, the newest first. */
  list<E extends keyof TimeEntryRelations = never, F extends keyof TimeEntry = keyof TimeEntry>(
    query?: TimeEntryQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<TimeEntry, TimeEntryRelations, E, F>>> {
    return this.engine.page('GET', '/v1/work', 'TimeEntry', query, options)
  }

  /** All TimeEntries, no page before it is needed. */
  iterate<E extends keyof TimeEntryRelations = never, F extends keyof TimeEntry = keyof TimeEntry>(
    query?: TimeEntryQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<TimeEntry, TimeEntryRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/work', 'TimeEntry', query, options)
  }

  /** One page of the TimeEntries in which every word of `q` is found. */
  search<E extends keyof TimeEntryRelations = never, F extends keyof TimeEntry = keyof TimeEntry>(
    q: string,
    query?: TimeEntryQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<TimeEntry, TimeEntryRelations, E, F>>> {
    return this.engine.page('GET', '/v1/work', 'TimeEntry', { ...query, q }, options)
  }

  /** One TimeEntry by its id. */
  get<
    E extends keyof TimeEntryRelations = never,
    F extends keyof TimeEntry = keyof TimeEntry,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<TimeEntry, TimeEntryRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/work/{id}', 'TimeEntry', { id, query, options })
  }

  /**
   * Creates one TimeEntry, which must keep these rules:
   *
   * - startedAt and endedAt are set together.
   * - endedAt is after startedAt.
   * - durationMinutes fits between startedAt and endedAt.
   * - All entries of a person on one workDate that are not rejected add up to at most 1440 minutes.
   * - The task belongs to the project where both are set.
   * - A billable entry has a projectId, ticketId or accountId.
   * - A billRate goes with a currency.
   * - billableAmount is at most 9007199254740991, the largest whole number that every JSON reader
   *   keeps.
   * - approverId is not the person who worked.
   * - Approved and invoiced entries have an approverId.
   * - Rejected entries have a rejectionReason.
   * - In an approved or invoiced entry only status, invoiceId, tags and metadata change.
   * - Status invoiced needs an invoiceId.
   */
  create(body: TimeEntryCreate, options?: CallOptions): Call<TimeEntry> {
    return this.engine.record('POST', '/v1/work', 'TimeEntry', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: TimeEntryUpdate, options?: CallOptions): Call<TimeEntry> {
    return this.engine.record('PATCH', '/v1/work/{id}', 'TimeEntry', { id, body, options })
  }

  /** Deletes one TimeEntry; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/work/{id}', { id, options })
  }
}

/** A remark on any record, with replies, mentions and reactions. */
export class CommentsService extends Service {
  /** One page of Comments, the newest first. */
  list<E extends keyof CommentRelations = never, F extends keyof Comment = keyof Comment>(
    query?: CommentQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Comment, CommentRelations, E, F>>> {
    return this.engine.page('GET', '/v1/work/comments', 'Comment', query, options)
  }

  /** All Comments, no page before it is needed. */
  iterate<E extends keyof CommentRelations = never, F extends keyof Comment = keyof Comment>(
    query?: CommentQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Comment, CommentRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/work/comments', 'Comment', query, options)
  }

  /** One page of the Comments in which every word of `q` is found. */
  search<E extends keyof CommentRelations = never, F extends keyof Comment = keyof Comment>(
    q: string,
    query?: CommentQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Comment, CommentRelations, E, F>>> {
    return this.engine.page('GET', '/v1/work/comments', 'Comment', { ...query, q }, options)
  }

  /** One Comment by its id. */
  get<E extends keyof CommentRelations = never, F extends keyof Comment = keyof Comment, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Comment, CommentRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/work/comments/{id}', 'Comment', { id, query, options })
  }

  /**
   * Creates one Comment, which must keep these rules:
   *
   * - parentCommentId names a comment on the same subject.
   * - body holds more than white space.
   * - visibleToGroupId is set where visibility is restricted.
   * - visibleToGroupId is set only where visibility is restricted.
   * - isPinned and isResolved are true only on comments without parentCommentId.
   * - A resolved comment has resolvedById.
   * - In anchor endOffset is not before startOffset.
   */
  create(body: CommentCreate, options?: CallOptions): Call<Comment> {
    return this.engine.record('POST', '/v1/work/comments', 'Comment', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: CommentUpdate, options?: CallOptions): Call<Comment> {
    return this.engine.record('PATCH', '/v1/work/comments/{id}', 'Comment', { id, body, options })
  }

  /** Deletes one Comment; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/work/comments/{id}', { id, options })
  }
}

/** How much of a person's working time in a period is planned for one project or kind of work. */
export class CapacitiesService extends Service {
  /** One page of Capacities, the newest first. */
  list<E extends keyof CapacityRelations = never, F extends keyof Capacity = keyof Capacity>(
    query?: CapacityQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Capacity, CapacityRelations, E, F>>> {
    return this.engine.page('GET', '/v1/work/capacities', 'Capacity', query, options)
  }

  /** All Capacities, no page before it is needed. */
  iterate<E extends keyof CapacityRelations = never, F extends keyof Capacity = keyof Capacity>(
    query?: CapacityQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Capacity, CapacityRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/work/capacities', 'Capacity', query, options)
  }

  /** One page of the Capacities in which every word of `q` is found. */
  search<E extends keyof CapacityRelations = never, F extends keyof Capacity = keyof Capacity>(
    q: string,
    query?: CapacityQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Capacity, CapacityRelations, E, F>>> {
    return this.engine.page('GET', '/v1/work/capacities', 'Capacity', { ...query, q }, options)
  }

  /** One Capacity by its id. */
  get<E extends keyof CapacityRelations = never, F extends keyof Capacity = keyof Capacity, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Capacity, CapacityRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/work/capacities/{id}', 'Capacity', { id, query, options })
  }

  /**
   * Creates one Capacity, which must keep these rules:
   *
   * - periodEndDate is not before periodStartDate.
   * - The period is at most 366 days long.
   * - projectId is set where workType is project.
   * - projectId is set only where workType is project.
   * - A confirmed record has a confirmedById.
   * - Two records of one person and project that are not cancelled have no day in common.
   */
  create(body: CapacityCreate, options?: CallOptions): Call<Capacity> {
    return this.engine.record('POST', '/v1/work/capacities', 'Capacity', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: CapacityUpdate, options?: CallOptions): Call<Capacity> {
    return this.engine.record('PATCH', '/v1/work/capacities/{id}', 'Capacity', { id, body, options })
  }

  /** Deletes one Capacity; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/work/capacities/{id}', { id, options })
  }
}
