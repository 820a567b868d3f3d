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
import type { Person } from './people.js'
import type { StorageObject } from './storage.js'

/** Known values of `type` of Notification. */
export type NotificationType =
  | 'info'
  | 'success'
  | 'warning'
  | 'error'
  | 'action_required'
  | 'reminder'
  | 'mention'
  | 'assignment'
  | 'approval'
  | 'security'

/** Known values of `channel` of Notification. */
export type NotificationChannel = 'in_app' | 'email' | 'sms' | 'push' | 'chat' | 'webhook'

/** Known values of `priority` of Notification. */
export type NotificationPriority = 'low' | 'normal' | 'high' | 'urgent'

/** Known values of `bodyFormat` of Notification. */
export type NotificationBodyFormat = 'plain' | 'markdown'

/** Known values of `status` of Notification. */
export type NotificationStatus =
  | 'scheduled'
  | 'queued'
  | 'sent'
  | 'delivered'
  | 'failed'
  | 'read'
  | 'archived'
  | 'cancelled'

/** One message to one person over one channel, with its delivery and its reading. */
export interface Notification extends Entity {
  /** Person who is to get the message. */
  recipientId: string
  /** Intent of the message. */
  type: Open<NotificationType>
  /** Topic a person can switch on and off, such as helpdesk or approvals. */
  category: string | null
  /** Way of delivery. */
  channel: Open<NotificationChannel>
  /** Urgent ignores quiet hours. */
  priority: Open<NotificationPriority>
  /** Line shown in lists and as mail subject. */
  title: string
  /** Full text. */
  body: string | null
  /** Markup of body. */
  bodyFormat: Open<NotificationBodyFormat>
  /** Language of the text. */
  locale: string | null
  /** Person or Application whose act caused the message. */
  actorId: string | null
  /**
   * Entity the message is about, in snake_case; taken from the prefix of entityId where not given.
   */
  entityType: string | null
  /** Record the message is about. */
  entityId: string | null
  /** Announcement this message delivers. */
  announcementId: string | null
  /** Address to open from the message. */
  actionUrl: string | null
  /** Wording of the button. */
  actionLabel: string | null
  /** State of the delivery. */
  status: Open<NotificationStatus>
  /** Earliest time of sending. */
  scheduledAt: Date | null
  /** Time after which it is no longer sent or shown. */
  expiresAt: Date | null
  /** Hand-over to the channel. */
  sentAt: Date | null
  /** Channel's confirmation. */
  deliveredAt: Date | null
  /** First reading. */
  readAt: Date | null
  /** Time at which the recipient confirmed the reading of the announcement. */
  acknowledgedAt: Date | null
  /** Why it was not delivered. */
  failureReason: string | null
  /** Attempts so far. */
  attemptCount: number
  /** Messages to one person with the same key within 24 hours are sent once. */
  dedupeKey: string | null
}

/** What `expand` adds to Notifications. */
export interface NotificationRelations {
  /** Only with `expand=recipient`. */
  recipient: Person | null
  /** Only with `expand=announcement`. */
  announcement: Announcement | null
}

/** What a client gives to create a Notification. */
export interface NotificationCreate extends EntityInput {
  /** Person who is to get the message. */
  recipientId: string
  /** Intent of the message. */
  type?: NotificationType
  /** Topic a person can switch on and off, such as helpdesk or approvals. */
  category?: string | null
  /** Way of delivery. */
  channel?: NotificationChannel
  /** Urgent ignores quiet hours. */
  priority?: NotificationPriority
  /** Line shown in lists and as mail subject. */
  title: string
  /** Full text. */
  body?: string | null
  /** Markup of body. */
  bodyFormat?: NotificationBodyFormat
  /** Language of the text. */
  locale?: string | null
  /** Person or Application whose act caused the message. */
  actorId?: string | null
  /**
   * Entity the message is about, in snake_case; taken from the prefix of entityId where not given.
   */
  entityType?: string | null
  /** Record the message is about. */
  entityId?: string | null
  /** Announcement this message delivers. */
  announcementId?: string | null
  /** Address to open from the message. */
  actionUrl?: string | null
  /** Wording of the button. */
  actionLabel?: string | null
  /** State of the delivery. */
  status?: NotificationStatus
  /** Earliest time of sending. */
  scheduledAt?: Time | null
  /** Time after which it is no longer sent or shown. */
  expiresAt?: Time | null
  /** Time at which the recipient confirmed the reading of the announcement. */
  acknowledgedAt?: Time | null
  /** Messages to one person with the same key within 24 hours are sent once. */
  dedupeKey?: string | null
}

/** The fields of a Notification to change; null clears an optional one. */
export type NotificationUpdate = Partial<Omit<NotificationCreate, 'recipientId' | 'channel'>>

/** What lists of Notifications are filtered by. */
export interface NotificationFilters extends EntityFilters {
  recipientId?: OneOrMore<string>
  type?: OneOrMore<NotificationType>
  category?: OneOrMore<string>
  channel?: OneOrMore<NotificationChannel>
  priority?: OneOrMore<NotificationPriority>
  title?: OneOrMore<string>
  body?: OneOrMore<string>
  bodyFormat?: OneOrMore<NotificationBodyFormat>
  locale?: OneOrMore<string>
  actorId?: OneOrMore<string>
  entityType?: OneOrMore<string>
  entityId?: OneOrMore<string>
  announcementId?: OneOrMore<string>
  actionUrl?: OneOrMore<string>
  actionLabel?: OneOrMore<string>
  status?: OneOrMore<NotificationStatus>
  scheduledAt?: Comparison<Time>
  expiresAt?: Comparison<Time>
  sentAt?: Comparison<Time>
  deliveredAt?: Comparison<Time>
  readAt?: Comparison<Time>
  acknowledgedAt?: Comparison<Time>
  failureReason?: OneOrMore<string>
  attemptCount?: Comparison<number>
  dedupeKey?: OneOrMore<string>
}

/** What lists of Notifications can be asked. */
export type NotificationQuery<E = never, F = never> = Listing<NotificationFilters, 'tags', E, F>

/** Known values of `category` of Announcement. */
export type AnnouncementCategory =
  | 'company_news'
  | 'people'
  | 'policy'
  | 'security'
  | 'maintenance'
  | 'outage'
  | 'event'
  | 'product'
  | 'benefits'
  | 'emergency'
  | 'other'

/** Known values of `priority` of Announcement. */
export type AnnouncementPriority = 'low' | 'normal' | 'high' | 'urgent'

/** Known values of `audienceType` of Announcement. */
export type AnnouncementAudienceType = 'all' | 'groups' | 'departments' | 'locations' | 'people'

/** Known values of `channels` of Announcement. */
export type AnnouncementChannels = 'in_app' | 'email' | 'sms' | 'push' | 'chat'

/** Known values of `status` of Announcement. */
export type AnnouncementStatus = 'draft' | 'scheduled' | 'published' | 'expired' | 'archived'

/** A message to everyone or to a chosen audience, with its publication and its acknowledgements. */
export interface Announcement extends Entity {
  /** Headline. */
  title: string
  /** Text in Markdown. */
  body: string
  /** Teaser for lists and mails. */
  summary: string | null
  /** Topic. */
  category: Open<AnnouncementCategory>
  /** Weight of the announcement. */
  priority: Open<AnnouncementPriority>
  /** Person it comes from; the caller where not given. */
  authorId: string | null
  /** How the audience is chosen. */
  audienceType: Open<AnnouncementAudienceType>
  /** Groups, departments, locations or people, as audienceType says; empty for all. */
  audienceIds: string[] | null
  /** Ways of delivery. */
  channels: Open<AnnouncementChannels>[]
  /** Language of the text. */
  language: string
  /** State of the publication. */
  status: Open<AnnouncementStatus>
  /** Planned time of publication. */
  publishAt: Date | null
  /** Time of publication. */
  publishedAt: Date | null
  /** Time after which it is no longer shown. */
  expiresAt: Date | null
  /** Shown above the others. */
  isPinned: boolean
  /** Each recipient must confirm the reading. */
  requiresAcknowledgement: boolean
  /** Time the confirmation is due. */
  acknowledgementDueAt: Date | null
  /** Size of the audience. */
  recipientCount: number | null
  /** How many read it. */
  readCount: number
  /** How many confirmed. */
  acknowledgedCount: number
  /** Files to go with it. */
  attachmentIds: string[] | null
  /** Picture at the top. */
  bannerUrl: string | null
}

/** What `expand` adds to Announcements. */
export interface AnnouncementRelations {
  /** Only with `expand=author`. */
  author: Person | null
  /** Only with `expand=attachments`. */
  attachments: StorageObject[]
  /** Only with `expand=notifications`. */
  notifications: Notification[]
}

/** What a client gives to create an Announcement. */
export interface AnnouncementCreate extends EntityInput {
  /** Headline. */
  title: string
  /** Text in Markdown. */
  body: string
  /** Teaser for lists and mails. */
  summary?: string | null
  /** Topic. */
  category?: AnnouncementCategory
  /** Weight of the announcement. */
  priority?: AnnouncementPriority
  /** Person it comes from; the caller where not given. */
  authorId?: string | null
  /** How the audience is chosen. */
  audienceType?: AnnouncementAudienceType
  /** Groups, departments, locations or people, as audienceType says; empty for all. */
  audienceIds?: string[] | null
  /** Ways of delivery. */
  channels?: AnnouncementChannels[]
  /** Language of the text. */
  language?: string
  /** State of the publication. */
  status?: AnnouncementStatus
  /** Planned time of publication. */
  publishAt?: Time | null
  /** Time after which it is no longer shown. */
  expiresAt?: Time | null
  /** Shown above the others. */
  isPinned?: boolean
  /** Each recipient must confirm the reading. */
  requiresAcknowledgement?: boolean
  /** Time the confirmation is due. */
  acknowledgementDueAt?: Time | null
  /** Files to go with it. */
  attachmentIds?: string[] | null
  /** Picture at the top. */
  bannerUrl?: string | null
}

/** The fields of an Announcement to change; null clears an optional one. */
export type AnnouncementUpdate = Partial<AnnouncementCreate>

/** What lists of Announcements are filtered by. */
export interface AnnouncementFilters extends EntityFilters {
  title?: OneOrMore<string>
  body?: OneOrMore<string>
  summary?: OneOrMore<string>
  category?: OneOrMore<AnnouncementCategory>
  priority?: OneOrMore<AnnouncementPriority>
  authorId?: OneOrMore<string>
  audienceType?: OneOrMore<AnnouncementAudienceType>
  audienceIds?: OneOrMore<string>
  channels?: OneOrMore<AnnouncementChannels>
  language?: OneOrMore<string>
  status?: OneOrMore<AnnouncementStatus>
  publishAt?: Comparison<Time>
  publishedAt?: Comparison<Time>
  expiresAt?: Comparison<Time>
  isPinned?: OneOrMore<boolean>
  requiresAcknowledgement?: OneOrMore<boolean>
  acknowledgementDueAt?: Comparison<Time>
  recipientCount?: Comparison<number>
  attachmentIds?: OneOrMore<string>
  bannerUrl?: OneOrMore<string>
}

/** What lists of Announcements can be asked. */
export type AnnouncementQuery<E = never, F = never> = Listing<
  AnnouncementFilters,
  'tags' | 'audienceIds' | 'channels' | 'attachmentIds',
  E,
  F
>

/** Messages to single people, and announcements to many. */
export class NotificationsService extends Service {
  /**
   * A message to everyone or to a chosen audience, with its publication and its acknowledgements.
   */
  readonly announcements = new AnnouncementsService(this.engine)

  /** One page of Notifications, the newest first. */
  list<E extends keyof NotificationRelations = never, F extends keyof Notification = keyof Notification>(
    query?: NotificationQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Notification, NotificationRelations, E, F>>> {
    return this.engine.page('GET', '/v1/notifications', 'Notification', query, options)
  }

  /** All Notifications, no page before it is needed. */
  iterate<E extends keyof NotificationRelations = never, F extends keyof Notification = keyof Notification>(
    query?: NotificationQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Notification, NotificationRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/notifications', 'Notification', query, options)
  }

  /** One page of the Notifications in which every word of `q` is found. */
  search<E extends keyof NotificationRelations = never, F extends keyof Notification = keyof Notification>(
    q: string,
    query?: NotificationQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Notification, NotificationRelations, E, F>>> {
    return this.engine.page('GET', '/v1/notifications', 'Notification', { ...query, q }, options)
  }

  /** One Notification by its id. */
  get<
    E extends keyof NotificationRelations = never,
    F extends keyof Notification = keyof Notification,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Notification, NotificationRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/notifications/{id}', 'Notification', { id, query, options })
  }

  /**
   * Creates one Notification, which must keep these rules:
   *
   * - A second message with the same recipientId, channel and dedupeKey within 24 hours is refused.
   * - expiresAt is after scheduledAt.
   * - expiresAt is in the future at creation.
   * - entityType is accepted only together with entityId and fits its prefix.
   * - The recipient's status is not terminated.
   * - Channel sms needs a phone on the person.
   * - actionLabel is accepted only together with actionUrl.
   * - status is scheduled at creation when scheduledAt lies in the future, and otherwise queued, or
   *   delivered at once over in_app; sent, delivered and failed are set by the server only.
   * - acknowledgedAt is accepted only together with announcementId.
   * - acknowledgedAt is not in the future.
   */
  create(body: NotificationCreate, options?: CallOptions): Call<Notification> {
    return this.engine.record('POST', '/v1/notifications', 'Notification', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: NotificationUpdate, options?: CallOptions): Call<Notification> {
    return this.engine.record('PATCH', '/v1/notifications/{id}', 'Notification', { id, body, options })
  }

  /** Deletes one Notification; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/notifications/{id}', { id, options })
  }
}

/** A message to everyone or to a chosen audience, with its publication and its acknowledgements. */
export class AnnouncementsService extends Service {
  /** One page of Announcements, the newest first. */
  list<E extends keyof AnnouncementRelations = never, F extends keyof Announcement = keyof Announcement>(
    query?: AnnouncementQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Announcement, AnnouncementRelations, E, F>>> {
    return this.engine.page('GET', '/v1/notifications/announcements', 'Announcement', query, options)
  }

  /** All Announcements, no page before it is needed. */
  iterate<E extends keyof AnnouncementRelations = never, F extends keyof Announcement = keyof Announcement>(
    query?: AnnouncementQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Announcement, AnnouncementRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/notifications/announcements', 'Announcement', query, options)
  }

  /** One page of the Announcements in which every word of `q` is found. */
  search<E extends keyof AnnouncementRelations = never, F extends keyof Announcement = keyof Announcement>(
    q: string,
    query?: AnnouncementQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Announcement, AnnouncementRelations, E, F>>> {
    return this.engine.page('GET', '/v1/notifications/announcements', 'Announcement', { ...query, q }, options)
  }

  /** One Announcement by its id. */
  get<
    E extends keyof AnnouncementRelations = never,
    F extends keyof Announcement = keyof Announcement,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Announcement, AnnouncementRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/notifications/announcements/{id}', 'Announcement', { id, query, options })
  }

  /**
   * Creates one Announcement, which must keep these rules:
   *
   * - audienceIds is empty when audienceType is all, has at least one entry otherwise, and every
   *   prefix fits audienceType.
   * - status scheduled needs a publishAt.
   * - status scheduled needs a publishAt in the future.
   * - expiresAt is after publishAt.
   * - expiresAt is after publishedAt.
   * - acknowledgementDueAt is accepted only when requiresAcknowledgement is true.
   * - title, body and audience of a published announcement do not change; a correction is a new
   *   announcement.
   * - At most five announcements are published and pinned at the same time.
   */
  create(body: AnnouncementCreate, options?: CallOptions): Call<Announcement> {
    return this.engine.record('POST', '/v1/notifications/announcements', 'Announcement', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: AnnouncementUpdate, options?: CallOptions): Call<Announcement> {
    return this.engine.record('PATCH', '/v1/notifications/announcements/{id}', 'Announcement', { id, body, options })
  }

  /** Deletes one Announcement; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/notifications/announcements/{id}', { id, options })
  }
}
