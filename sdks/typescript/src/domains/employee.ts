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
import type { Location } from './org.js'
import type { Person } from './people.js'
import type { LearningRecord } from './performance.js'
import type { StorageObject } from './storage.js'

/** Known values of `category` of PersonSkill. */
export type PersonSkillCategory =
  | 'technical'
  | 'tool'
  | 'domain'
  | 'language'
  | 'soft'
  | 'leadership'
  | 'regulatory'
  | 'certification'
  | 'other'

/** Known values of `taxonomy` of PersonSkill. */
export type PersonSkillTaxonomy = 'esco' | 'onet' | 'sfia' | 'lightcast' | 'internal'

/** Known values of `interestLevel` of PersonSkill. */
export type PersonSkillInterestLevel = 'none' | 'low' | 'medium' | 'high'

/** Known values of `source` of PersonSkill. */
export type PersonSkillSource =
  | 'self_reported'
  | 'manager_assessed'
  | 'peer_endorsed'
  | 'assessment'
  | 'certification'
  | 'inferred'

/** A statement that a person has a skill at a certain level, with its source and proof. */
export interface PersonSkill extends Entity {
  /** Person who has the skill. */
  personId: string
  /** Name of the skill, such as Kubernetes or Spanish. */
  name: string
  /** Family of the skill. */
  category: Open<PersonSkillCategory>
  /** Catalogue from which the skill is taken. */
  taxonomy: Open<PersonSkillTaxonomy> | null
  /** Code or URI of the skill in that catalogue. */
  taxonomyCode: string | null
  /** 1 beginner, 2 basic, 3 competent, 4 advanced, 5 expert. */
  proficiencyLevel: number
  /** Level the person works toward. */
  targetLevel: number | null
  /** How much the person wants to use the skill. */
  interestLevel: Open<PersonSkillInterestLevel> | null
  /** Years of practice. */
  yearsOfExperience: number | null
  /** Latest day on which the skill was used at work. */
  lastUsedDate: string | null
  /** True for skills that define the person's role. */
  isPrimary: boolean
  /** Where the statement comes from. */
  source: Open<PersonSkillSource>
  /** Person who confirmed the level. */
  verifiedById: string | null
  /** When the level was confirmed. */
  verifiedAt: Date | null
  /** Body that issued the certificate. */
  issuer: string | null
  /** Number on the certificate. */
  credentialNumber: string | null
  /** Page on which the certificate can be checked. */
  credentialUrl: string | null
  /** Day of issue of the certificate. */
  issuedDate: string | null
  /** Last day of validity. */
  validUntilDate: string | null
  /** Whether the certificate has lapsed. */
  isExpired: boolean
  /** Training through which the skill was gained. */
  learningRecordId: string | null
  /** Free remarks. */
  notes: string | null
}

/** What `expand` adds to PersonSkills. */
export interface PersonSkillRelations {
  /** Only with `expand=person`. */
  person: Person | null
  /** Only with `expand=verifiedBy`. */
  verifiedBy: Person | null
  /** Only with `expand=learningRecord`. */
  learningRecord: LearningRecord | null
}

/** What a client gives to create a PersonSkill. */
export interface PersonSkillCreate extends EntityInput {
  /** Person who has the skill. */
  personId: string
  /** Name of the skill, such as Kubernetes or Spanish. */
  name: string
  /** Family of the skill. */
  category?: PersonSkillCategory
  /** Catalogue from which the skill is taken. */
  taxonomy?: PersonSkillTaxonomy | null
  /** Code or URI of the skill in that catalogue. */
  taxonomyCode?: string | null
  /** 1 beginner, 2 basic, 3 competent, 4 advanced, 5 expert. */
  proficiencyLevel: number
  /** Level the person works toward. */
  targetLevel?: number | null
  /** How much the person wants to use the skill. */
  interestLevel?: PersonSkillInterestLevel | null
  /** Years of practice. */
  yearsOfExperience?: number | null
  /** Latest day on which the skill was used at work. */
  lastUsedDate?: string | null
  /** True for skills that define the person's role. */
  isPrimary?: boolean
  /** Where the statement comes from. */
  source?: PersonSkillSource
  /** Person who confirmed the level. */
  verifiedById?: string | null
  /** Body that issued the certificate. */
  issuer?: string | null
  /** Number on the certificate. */
  credentialNumber?: string | null
  /** Page on which the certificate can be checked. */
  credentialUrl?: string | null
  /** Day of issue of the certificate. */
  issuedDate?: string | null
  /** Last day of validity. */
  validUntilDate?: string | null
  /** Training through which the skill was gained. */
  learningRecordId?: string | null
  /** Free remarks. */
  notes?: string | null
}

/** The fields of a PersonSkill to change; null clears an optional one. */
export type PersonSkillUpdate = Partial<Omit<PersonSkillCreate, 'personId'>>

/** What lists of PersonSkills are filtered by. */
export interface PersonSkillFilters extends EntityFilters {
  personId?: OneOrMore<string>
  name?: OneOrMore<string>
  category?: OneOrMore<PersonSkillCategory>
  taxonomy?: OneOrMore<PersonSkillTaxonomy>
  taxonomyCode?: OneOrMore<string>
  proficiencyLevel?: Comparison<number>
  targetLevel?: Comparison<number>
  interestLevel?: OneOrMore<PersonSkillInterestLevel>
  yearsOfExperience?: Comparison<number>
  lastUsedDate?: Comparison<string>
  isPrimary?: OneOrMore<boolean>
  source?: OneOrMore<PersonSkillSource>
  verifiedById?: OneOrMore<string>
  verifiedAt?: Comparison<Time>
  issuer?: OneOrMore<string>
  credentialNumber?: OneOrMore<string>
  credentialUrl?: OneOrMore<string>
  issuedDate?: Comparison<string>
  validUntilDate?: Comparison<string>
  learningRecordId?: OneOrMore<string>
  notes?: OneOrMore<string>
}

/** What lists of PersonSkills can be asked. */
export type PersonSkillQuery<E = never, F = never> = Listing<PersonSkillFilters, 'tags', E, F>

/** Known values of `type` of CalendarEvent. */
export type CalendarEventType =
  | 'meeting'
  | 'one_on_one'
  | 'interview'
  | 'focus_time'
  | 'out_of_office'
  | 'travel'
  | 'training'
  | 'company_event'
  | 'public_holiday'
  | 'on_call'
  | 'reminder'
  | 'appointment'
  | 'other'

/** Known values of `status` of CalendarEvent. */
export type CalendarEventStatus = 'tentative' | 'confirmed' | 'cancelled'

/** Known values of `visibility` of CalendarEvent. */
export type CalendarEventVisibility = 'public' | 'private' | 'confidential'

/** Known values of `transparency` of CalendarEvent. */
export type CalendarEventTransparency = 'opaque' | 'transparent'

/** An entry in a person's calendar, in the terms of an iCalendar VEVENT. */
export interface CalendarEvent extends Entity {
  /** Summary line. */
  title: string
  /** Agenda or details. */
  description: string | null
  /** What the time is for. */
  type: Open<CalendarEventType>
  /** iCalendar STATUS of the event. */
  status: Open<CalendarEventStatus>
  /** Person who owns the event. */
  organizerId: string
  /** Invited people and rooms, inside or outside the organization. */
  attendees: CalendarEventAttendee[] | null
  /** Start of the event. */
  startAt: Date
  /** End of the event, itself not included. */
  endAt: Date
  /** Length of the event. */
  durationMinutes: number
  /** True where the event covers whole days. */
  isAllDay: boolean
  /** Zone in which recurrence and whole days are reckoned. */
  timezone: string
  /** Site, building or room. */
  locationId: string | null
  /** Place in words where it is not a known location. */
  locationText: string | null
  /** Link to the video call. */
  conferenceUrl: string | null
  /** iCalendar CLASS: who may see the details. */
  visibility: Open<CalendarEventVisibility>
  /** iCalendar TRANSP: opaque events block time, transparent ones leave it free. */
  transparency: Open<CalendarEventTransparency>
  /** iCalendar RRULE of a series. */
  recurrenceRule: string | null
  /** Days on which the series does not take place (EXDATE). */
  excludedDates: string[] | null
  /** Series of which this event is a changed occurrence. */
  seriesEventId: string | null
  /** Start the changed occurrence had in its series (RECURRENCE-ID). */
  originalStartAt: Date | null
  /** Minutes before startAt at which to remind. */
  reminderMinutes: number[] | null
  /** iCalendar UID shared by all copies of the event. */
  icalUid: string | null
  /** iCalendar SEQUENCE number. */
  sequence: number
  /** Record the event is about, such as a deal, project or applicant. */
  relatedId: string | null
  /** Kind of that record. */
  relatedType: string | null
}

/** What `expand` adds to CalendarEvents. */
export interface CalendarEventRelations {
  /** Only with `expand=organizer`. */
  organizer: Person | null
  /** Only with `expand=location`. */
  location: Location | null
  /** Only with `expand=seriesEvent`. */
  seriesEvent: CalendarEvent | null
  /** Only with `expand=notes`. */
  notes: MeetingNote[]
}

/** What a client gives to create a CalendarEvent. */
export interface CalendarEventCreate extends EntityInput {
  /** Summary line. */
  title: string
  /** Agenda or details. */
  description?: string | null
  /** What the time is for. */
  type?: CalendarEventType
  /** iCalendar STATUS of the event. */
  status?: CalendarEventStatus
  /** Person who owns the event. */
  organizerId: string
  /** Invited people and rooms, inside or outside the organization. */
  attendees?: CalendarEventAttendeeInput[] | null
  /** Start of the event. */
  startAt: Time
  /** End of the event, itself not included. */
  endAt: Time
  /** True where the event covers whole days. */
  isAllDay?: boolean
  /** Zone in which recurrence and whole days are reckoned. */
  timezone?: string
  /** Site, building or room. */
  locationId?: string | null
  /** Place in words where it is not a known location. */
  locationText?: string | null
  /** Link to the video call. */
  conferenceUrl?: string | null
  /** iCalendar CLASS: who may see the details. */
  visibility?: CalendarEventVisibility
  /** iCalendar TRANSP: opaque events block time, transparent ones leave it free. */
  transparency?: CalendarEventTransparency
  /** iCalendar RRULE of a series. */
  recurrenceRule?: string | null
  /** Days on which the series does not take place (EXDATE). */
  excludedDates?: string[] | null
  /** Series of which this event is a changed occurrence. */
  seriesEventId?: string | null
  /** Start the changed occurrence had in its series (RECURRENCE-ID). */
  originalStartAt?: Time | null
  /** Minutes before startAt at which to remind. */
  reminderMinutes?: number[] | null
  /** iCalendar UID shared by all copies of the event. */
  icalUid?: string | null
  /** Record the event is about, such as a deal, project or applicant. */
  relatedId?: string | null
}

/** The fields of a CalendarEvent to change; null clears an optional one. */
export type CalendarEventUpdate = Partial<Omit<CalendarEventCreate, 'seriesEventId' | 'originalStartAt'>>

/** What lists of CalendarEvents are filtered by. */
export interface CalendarEventFilters extends EntityFilters {
  title?: OneOrMore<string>
  description?: OneOrMore<string>
  type?: OneOrMore<CalendarEventType>
  status?: OneOrMore<CalendarEventStatus>
  organizerId?: OneOrMore<string>
  startAt?: Comparison<Time>
  endAt?: Comparison<Time>
  durationMinutes?: Comparison<number>
  isAllDay?: OneOrMore<boolean>
  timezone?: OneOrMore<string>
  locationId?: OneOrMore<string>
  locationText?: OneOrMore<string>
  conferenceUrl?: OneOrMore<string>
  visibility?: OneOrMore<CalendarEventVisibility>
  transparency?: OneOrMore<CalendarEventTransparency>
  recurrenceRule?: OneOrMore<string>
  excludedDates?: OneOrMore<string>
  seriesEventId?: OneOrMore<string>
  originalStartAt?: Comparison<Time>
  reminderMinutes?: OneOrMore<number>
  icalUid?: OneOrMore<string>
  sequence?: Comparison<number>
  relatedId?: OneOrMore<string>
  relatedType?: OneOrMore<string>
}

/** What lists of CalendarEvents can be asked. */
export type CalendarEventQuery<E = never, F = never> = Listing<
  CalendarEventFilters,
  'tags' | 'excludedDates' | 'reminderMinutes',
  E,
  F
>

/** Known values of `type` of LeaveRequest. */
export type LeaveRequestType =
  | 'annual'
  | 'sick'
  | 'parental'
  | 'maternity'
  | 'paternity'
  | 'adoption'
  | 'bereavement'
  | 'carer'
  | 'compassionate'
  | 'study'
  | 'jury_duty'
  | 'military'
  | 'public_holiday'
  | 'time_off_in_lieu'
  | 'sabbatical'
  | 'unpaid'
  | 'other'

/** Known values of `status` of LeaveRequest. */
export type LeaveRequestStatus = 'draft' | 'submitted' | 'approved' | 'rejected' | 'withdrawn' | 'cancelled'

/** Known values of `startPart` of LeaveRequest. */
export type LeaveRequestStartPart = 'full_day' | 'morning' | 'afternoon'

/** Known values of `endPart` of LeaveRequest. */
export type LeaveRequestEndPart = 'full_day' | 'morning' | 'afternoon'

/** A person's request to be away from work, and the decision on it. */
export interface LeaveRequest extends Entity {
  /** Person who wants to be away. */
  personId: string
  /** Kind of leave. */
  type: Open<LeaveRequestType>
  /** State of the decision; cancelled means given up after approval. */
  status: Open<LeaveRequestStatus>
  /** First day away. */
  startDate: string
  /** Part of the first day that is taken. */
  startPart: Open<LeaveRequestStartPart>
  /** Last day away. */
  endDate: string
  /** Part of the last day that is taken. */
  endPart: Open<LeaveRequestEndPart>
  /** Working days used. */
  workingDays: number
  /** Expected first day back. */
  returnDate: string
  /** Whether pay goes on. */
  isPaid: boolean
  /** Leave year whose balance is charged. */
  entitlementYear: number | null
  /** What the person says about it; shown to the approver only. */
  reason: string | null
  /** How to reach the person in an emergency. */
  contactWhileAway: string | null
  /** Colleague who stands in. */
  coverPersonId: string | null
  /** Person who decides. */
  approverId: string | null
  /** When the request was handed in. */
  submittedAt: Date | null
  /** When it was decided. */
  decidedAt: Date | null
  /** What the approver says. */
  decisionComment: string | null
  /** Medical notes or other proof. */
  evidenceObjectIds: string[] | null
  /** Absence entry in the calendar. */
  calendarEventId: string | null
  /** Approval flow that carries the decision. */
  approvalRequestId: string | null
}

/** What `expand` adds to LeaveRequests. */
export interface LeaveRequestRelations {
  /** Only with `expand=person`. */
  person: Person | null
  /** Only with `expand=approver`. */
  approver: Person | null
  /** Only with `expand=coverPerson`. */
  coverPerson: Person | null
  /** Only with `expand=calendarEvent`. */
  calendarEvent: CalendarEvent | null
  /** Only with `expand=approvalRequest`. */
  approvalRequest: ApprovalRequest | null
}

/** What a client gives to create a LeaveRequest. */
export interface LeaveRequestCreate extends EntityInput {
  /** Person who wants to be away. */
  personId: string
  /** Kind of leave. */
  type: LeaveRequestType
  /** State of the decision; cancelled means given up after approval. */
  status?: LeaveRequestStatus
  /** First day away. */
  startDate: string
  /** Part of the first day that is taken. */
  startPart?: LeaveRequestStartPart
  /** Last day away. */
  endDate: string
  /** Part of the last day that is taken. */
  endPart?: LeaveRequestEndPart
  /** Whether pay goes on. */
  isPaid?: boolean
  /** Leave year whose balance is charged. */
  entitlementYear?: number | null
  /** What the person says about it; shown to the approver only. */
  reason?: string | null
  /** How to reach the person in an emergency. */
  contactWhileAway?: string | null
  /** Colleague who stands in. */
  coverPersonId?: string | null
  /** Person who decides. */
  approverId?: string | null
  /** What the approver says. */
  decisionComment?: string | null
  /** Medical notes or other proof. */
  evidenceObjectIds?: string[] | null
  /** Absence entry in the calendar. */
  calendarEventId?: string | null
  /** Approval flow that carries the decision. */
  approvalRequestId?: string | null
}

/** The fields of a LeaveRequest to change; null clears an optional one. */
export type LeaveRequestUpdate = Partial<Omit<LeaveRequestCreate, 'personId'>>

/** What lists of LeaveRequests are filtered by. */
export interface LeaveRequestFilters extends EntityFilters {
  personId?: OneOrMore<string>
  type?: OneOrMore<LeaveRequestType>
  status?: OneOrMore<LeaveRequestStatus>
  startDate?: Comparison<string>
  startPart?: OneOrMore<LeaveRequestStartPart>
  endDate?: Comparison<string>
  endPart?: OneOrMore<LeaveRequestEndPart>
  workingDays?: Comparison<number>
  returnDate?: Comparison<string>
  isPaid?: OneOrMore<boolean>
  entitlementYear?: Comparison<number>
  reason?: OneOrMore<string>
  contactWhileAway?: OneOrMore<string>
  coverPersonId?: OneOrMore<string>
  approverId?: OneOrMore<string>
  submittedAt?: Comparison<Time>
  decidedAt?: Comparison<Time>
  decisionComment?: OneOrMore<string>
  evidenceObjectIds?: OneOrMore<string>
  calendarEventId?: OneOrMore<string>
  approvalRequestId?: OneOrMore<string>
}

/** What lists of LeaveRequests can be asked. */
export type LeaveRequestQuery<E = never, F = never> = Listing<LeaveRequestFilters, 'tags' | 'evidenceObjectIds', E, F>

/** Known values of `type` of MeetingNote. */
export type MeetingNoteType =
  | 'one_on_one'
  | 'team'
  | 'project'
  | 'client'
  | 'vendor'
  | 'interview'
  | 'board'
  | 'all_hands'
  | 'standup'
  | 'retrospective'
  | 'incident_review'
  | 'other'

/** Known values of `status` of MeetingNote. */
export type MeetingNoteStatus = 'draft' | 'published' | 'archived'

/** Known values of `visibility` of MeetingNote. */
export type MeetingNoteVisibility = 'private' | 'participants' | 'tenant'

/** Known values of `source` of MeetingNote. */
export type MeetingNoteSource = 'manual' | 'imported' | 'transcribed' | 'generated'

/** Minutes of a meeting: who took part, what was decided and who does what next. */
export interface MeetingNote extends Entity {
  /** Title of the minutes. */
  title: string
  /** Kind of meeting. */
  type: Open<MeetingNoteType>
  /** Whether the minutes are still being written. */
  status: Open<MeetingNoteStatus>
  /** Calendar entry of the meeting. */
  calendarEventId: string | null
  /** When the meeting began. */
  heldAt: Date
  /** How long it took. */
  durationMinutes: number | null
  /** Person who keeps the minutes. */
  authorId: string
  /** People of this tenant who took part. */
  participantIds: string[] | null
  /** People from outside who took part. */
  externalParticipants: MeetingNoteExternalParticipant[] | null
  /** Points that were to be discussed. */
  agenda: string[] | null
  /** Minutes in Markdown. */
  body: string | null
  /** The main points in a few sentences. */
  summary: string | null
  /** What was decided. */
  decisions: MeetingNoteDecision[] | null
  /** What is to be done. */
  actionItems: MeetingNoteActionItem[] | null
  /** Actions still open. */
  openActionItemCount: number
  /** Record the meeting was about, such as a project or account. */
  relatedId: string | null
  /** Kind of that record. */
  relatedType: string | null
  /** Who may read the minutes. */
  visibility: Open<MeetingNoteVisibility>
  /** Language of the text. */
  language: string
  /** How the text came about. */
  source: Open<MeetingNoteSource>
  /** Recording of the meeting. */
  recordingUrl: string | null
  /** Stored transcript. */
  transcriptObjectId: string | null
  /** When the minutes were published. */
  publishedAt: Date | null
}

/** What `expand` adds to MeetingNotes. */
export interface MeetingNoteRelations {
  /** Only with `expand=author`. */
  author: Person | null
  /** Only with `expand=calendarEvent`. */
  calendarEvent: CalendarEvent | null
  /** Only with `expand=participants`. */
  participants: Person[]
  /** Only with `expand=transcript`. */
  transcript: StorageObject | null
}

/** What a client gives to create a MeetingNote. */
export interface MeetingNoteCreate extends EntityInput {
  /** Title of the minutes. */
  title: string
  /** Kind of meeting. */
  type?: MeetingNoteType
  /** Whether the minutes are still being written. */
  status?: MeetingNoteStatus
  /** Calendar entry of the meeting. */
  calendarEventId?: string | null
  /** When the meeting began. */
  heldAt: Time
  /** How long it took. */
  durationMinutes?: number | null
  /** Person who keeps the minutes. */
  authorId: string
  /** People of this tenant who took part. */
  participantIds?: string[] | null
  /** People from outside who took part. */
  externalParticipants?: MeetingNoteExternalParticipantInput[] | null
  /** Points that were to be discussed. */
  agenda?: string[] | null
  /** Minutes in Markdown. */
  body?: string | null
  /** The main points in a few sentences. */
  summary?: string | null
  /** What was decided. */
  decisions?: MeetingNoteDecisionInput[] | null
  /** What is to be done. */
  actionItems?: MeetingNoteActionItemInput[] | null
  /** Record the meeting was about, such as a project or account. */
  relatedId?: string | null
  /** Who may read the minutes. */
  visibility?: MeetingNoteVisibility
  /** Language of the text. */
  language?: string
  /** How the text came about. */
  source?: MeetingNoteSource
  /** Recording of the meeting. */
  recordingUrl?: string | null
  /** Stored transcript. */
  transcriptObjectId?: string | null
}

/** The fields of a MeetingNote to change; null clears an optional one. */
export type MeetingNoteUpdate = Partial<Omit<MeetingNoteCreate, 'authorId'>>

/** What lists of MeetingNotes are filtered by. */
export interface MeetingNoteFilters extends EntityFilters {
  title?: OneOrMore<string>
  type?: OneOrMore<MeetingNoteType>
  status?: OneOrMore<MeetingNoteStatus>
  calendarEventId?: OneOrMore<string>
  heldAt?: Comparison<Time>
  durationMinutes?: Comparison<number>
  authorId?: OneOrMore<string>
  participantIds?: OneOrMore<string>
  agenda?: OneOrMore<string>
  body?: OneOrMore<string>
  summary?: OneOrMore<string>
  openActionItemCount?: Comparison<number>
  relatedId?: OneOrMore<string>
  relatedType?: OneOrMore<string>
  visibility?: OneOrMore<MeetingNoteVisibility>
  language?: OneOrMore<string>
  source?: OneOrMore<MeetingNoteSource>
  recordingUrl?: OneOrMore<string>
  transcriptObjectId?: OneOrMore<string>
  publishedAt?: Comparison<Time>
}

/** What lists of MeetingNotes can be asked. */
export type MeetingNoteQuery<E = never, F = never> = Listing<
  MeetingNoteFilters,
  'tags' | 'participantIds' | 'agenda',
  E,
  F
>

/** Known values of `role` of CalendarEventAttendee. */
export type CalendarEventAttendeeRole = 'chair' | 'required' | 'optional' | 'non_participant'

/** Known values of `response` of CalendarEventAttendee. */
export type CalendarEventAttendeeResponse = 'needs_action' | 'accepted' | 'declined' | 'tentative' | 'delegated'

/** Somebody invited to an event: a person of this tenant, an outsider or a room. */
export interface CalendarEventAttendee {
  /** Invited person of this tenant. */
  personId: string | null
  /** Mail address, needed for outsiders. */
  email: string | null
  /** Display name. */
  name: string | null
  /** iCalendar ROLE. */
  role: Open<CalendarEventAttendeeRole>
  /** iCalendar PARTSTAT. */
  response: Open<CalendarEventAttendeeResponse>
  /** When the answer was given. */
  respondedAt: Date | null
}

/** Somebody invited to an event: a person of this tenant, an outsider or a room. */
export interface CalendarEventAttendeeInput {
  /** Invited person of this tenant. */
  personId?: string | null
  /** Mail address, needed for outsiders. */
  email?: string | null
  /** Display name. */
  name?: string | null
  /** iCalendar ROLE. */
  role?: CalendarEventAttendeeRole
  /** iCalendar PARTSTAT. */
  response?: CalendarEventAttendeeResponse
  /** When the answer was given. */
  respondedAt?: Time | null
}

/** Somebody from outside who took part in a meeting. */
export interface MeetingNoteExternalParticipant {
  /** Full name. */
  name: string
  /** Mail address. */
  email: string | null
  /** Organization they came from. */
  organization: string | null
}

/** One decision of a meeting. */
export interface MeetingNoteDecision {
  /** The decision. */
  text: string
  /** Person who took it. */
  decidedById: string | null
}

/** One thing to do after a meeting. */
export interface MeetingNoteActionItem {
  /** What to do. */
  text: string
  /** Person who does it. */
  ownerId: string | null
  /** Day by which it is done. */
  dueDate: string | null
  /** Whether it is done. */
  isDone: boolean
  /** Task that follows it up. */
  taskId: string | null
}

/** Somebody from outside who took part in a meeting. */
export interface MeetingNoteExternalParticipantInput {
  /** Full name. */
  name: string
  /** Mail address. */
  email?: string | null
  /** Organization they came from. */
  organization?: string | null
}

/** One decision of a meeting. */
export interface MeetingNoteDecisionInput {
  /** The decision. */
  text: string
  /** Person who took it. */
  decidedById?: string | null
}

/** One thing to do after a meeting. */
export interface MeetingNoteActionItemInput {
  /** What to do. */
  text: string
  /** Person who does it. */
  ownerId?: string | null
  /** Day by which it is done. */
  dueDate?: string | null
  /** Whether it is done. */
  isDone?: boolean
  /** Task that follows it up. */
  taskId?: string | null
}

/**
 * The daily working life of people: what they can do, when they meet or are away, and what was
 * agreed in meetings.
 */
export class EmployeeService extends Service {
  /** An entry in a person's calendar, in the terms of an iCalendar VEVENT. */
  readonly calendarEvents = new CalendarEventsService(this.engine)

  /** A person's request to be away from work, and the decision on it. */
  readonly leaveRequests = new LeaveRequestsService(this.engine)

  /** Minutes of a meeting: who took part, what was decided and who does what next. */
  readonly meetingNotes = new MeetingNotesService(this.engine)

  /** One page of PersonSkills, the newest first. */
  list<E extends keyof PersonSkillRelations = never, F extends keyof PersonSkill = keyof PersonSkill>(
    query?: PersonSkillQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<PersonSkill, PersonSkillRelations, E, F>>> {
    return this.engine.page('GET', '/v1/employee', 'PersonSkill', query, options)
  }

  /** All PersonSkills, no page before it is needed. */
  iterate<E extends keyof PersonSkillRelations = never, F extends keyof PersonSkill = keyof PersonSkill>(
    query?: PersonSkillQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<PersonSkill, PersonSkillRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/employee', 'PersonSkill', query, options)
  }

  /** One page of the PersonSkills in which every word of `q` is found. */
  search<E extends keyof PersonSkillRelations = never, F extends keyof PersonSkill = keyof PersonSkill>(
    q: string,
    query?: PersonSkillQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<PersonSkill, PersonSkillRelations, E, F>>> {
    return this.engine.page('GET', '/v1/employee', 'PersonSkill', { ...query, q }, options)
  }

  /** One PersonSkill by its id. */
  get<
    E extends keyof PersonSkillRelations = never,
    F extends keyof PersonSkill = keyof PersonSkill,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<PersonSkill, PersonSkillRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/employee/{id}', 'PersonSkill', { id, query, options })
  }

  /**
   * Creates one PersonSkill, which must keep these rules:
   *
   * - verifiedById is not the person who has the skill.
   * - taxonomyCode is set only where taxonomy is set.
   * - A skill whose source is certification has an issuer.
   * - validUntilDate is not before issuedDate.
   * - targetLevel is not lower than proficiencyLevel.
   */
  create(body: PersonSkillCreate, options?: CallOptions): Call<PersonSkill> {
    return this.engine.record('POST', '/v1/employee', 'PersonSkill', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: PersonSkillUpdate, options?: CallOptions): Call<PersonSkill> {
    return this.engine.record('PATCH', '/v1/employee/{id}', 'PersonSkill', { id, body, options })
  }

  /** Deletes one PersonSkill; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/employee/{id}', { id, options })
  }
}

/** An entry in a person's calendar, in the terms of an iCalendar VEVENT. */
export class CalendarEventsService extends Service {
  /** One page of CalendarEvents, the newest first. */
  list<E extends keyof CalendarEventRelations = never, F extends keyof CalendarEvent = keyof CalendarEvent>(
    query?: CalendarEventQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<CalendarEvent, CalendarEventRelations, E, F>>> {
    return this.engine.page('GET', '/v1/employee/calendar-events', 'CalendarEvent', query, options)
  }

  /** All CalendarEvents, no page before it is needed. */
  iterate<E extends keyof CalendarEventRelations = never, F extends keyof CalendarEvent = keyof CalendarEvent>(
    query?: CalendarEventQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<CalendarEvent, CalendarEventRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/employee/calendar-events', 'CalendarEvent', query, options)
  }

  /** One page of the CalendarEvents in which every word of `q` is found. */
  search<E extends keyof CalendarEventRelations = never, F extends keyof CalendarEvent = keyof CalendarEvent>(
    q: string,
    query?: CalendarEventQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<CalendarEvent, CalendarEventRelations, E, F>>> {
    return this.engine.page('GET', '/v1/employee/calendar-events', 'CalendarEvent', { ...query, q }, options)
  }

  /** One CalendarEvent by its id. */
  get<
    E extends keyof CalendarEventRelations = never,
    F extends keyof CalendarEvent = keyof CalendarEvent,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<CalendarEvent, CalendarEventRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/employee/calendar-events/{id}', 'CalendarEvent', { id, query, options })
  }

  /**
   * Creates one CalendarEvent, which must keep these rules:
   *
   * - endAt is after startAt.
   * - An event with isAllDay starts and ends at midnight in its timezone.
   * - excludedDates is set only where recurrenceRule is set.
   * - seriesEventId and originalStartAt are set together.
   * - seriesEventId and originalStartAt are never set on an event that has a recurrenceRule of its
   *   own.
   * - Each attendee has a personId or an email.
   * - No personId is listed twice among the attendees.
   * - No email is listed twice among the attendees.
   * - A recurrenceRule holds at most one of COUNT and UNTIL.
   */
  create(body: CalendarEventCreate, options?: CallOptions): Call<CalendarEvent> {
    return this.engine.record('POST', '/v1/employee/calendar-events', 'CalendarEvent', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: CalendarEventUpdate, options?: CallOptions): Call<CalendarEvent> {
    return this.engine.record('PATCH', '/v1/employee/calendar-events/{id}', 'CalendarEvent', { id, body, options })
  }

  /** Deletes one CalendarEvent; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/employee/calendar-events/{id}', { id, options })
  }
}

/** A person's request to be away from work, and the decision on it. */
export class LeaveRequestsService extends Service {
  /** One page of LeaveRequests, the newest first. */
  list<E extends keyof LeaveRequestRelations = never, F extends keyof LeaveRequest = keyof LeaveRequest>(
    query?: LeaveRequestQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<LeaveRequest, LeaveRequestRelations, E, F>>> {
    return this.engine.page('GET', '/v1/employee/leave-requests', 'LeaveRequest', query, options)
  }

  /** All LeaveRequests, no page before it is needed. */
  iterate<E extends keyof LeaveRequestRelations = never, F extends keyof LeaveRequest = keyof LeaveRequest>(
    query?: LeaveRequestQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<LeaveRequest, LeaveRequestRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/employee/leave-requests', 'LeaveRequest', query, options)
  }

  /** One page of the LeaveRequests in which every word of `q` is found. */
  search<E extends keyof LeaveRequestRelations = never, F extends keyof LeaveRequest = keyof LeaveRequest>(
    q: string,
    query?: LeaveRequestQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<LeaveRequest, LeaveRequestRelations, E, F>>> {
    return this.engine.page('GET', '/v1/employee/leave-requests', 'LeaveRequest', { ...query, q }, options)
  }

  /** One LeaveRequest by its id. */
  get<
    E extends keyof LeaveRequestRelations = never,
    F extends keyof LeaveRequest = keyof LeaveRequest,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<LeaveRequest, LeaveRequestRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/employee/leave-requests/{id}', 'LeaveRequest', { id, query, options })
  }

  /**
   * Creates one LeaveRequest, which must keep these rules:
   *
   * - endDate is not before startDate.
   * - startPart equals endPart where startDate and endDate are the same day.
   * - On a leave of several days startPart is not morning.
   * - On a leave of several days endPart is not afternoon.
   * - The dates do not overlap another submitted or approved request of the same person, save a
   *   morning and an afternoon of one day.
   * - approverId is not the person who wants to be away.
   * - coverPersonId is not the person who wants to be away.
   * - An approved or rejected request has an approverId.
   * - A rejected request has a decisionComment.
   * - Leave of type unpaid has isPaid false.
   */
  create(body: LeaveRequestCreate, options?: CallOptions): Call<LeaveRequest> {
    return this.engine.record('POST', '/v1/employee/leave-requests', 'LeaveRequest', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: LeaveRequestUpdate, options?: CallOptions): Call<LeaveRequest> {
    return this.engine.record('PATCH', '/v1/employee/leave-requests/{id}', 'LeaveRequest', { id, body, options })
  }

  /** Deletes one LeaveRequest; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/employee/leave-requests/{id}', { id, options })
  }
}

/** Minutes of a meeting: who took part, what was decided and who does what next. */
export class MeetingNotesService extends Service {
  /** One page of MeetingNotes, the newest first. */
  list<E extends keyof MeetingNoteRelations = never, F extends keyof MeetingNote = keyof MeetingNote>(
    query?: MeetingNoteQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<MeetingNote, MeetingNoteRelations, E, F>>> {
    return this.engine.page('GET', '/v1/employee/meeting-notes', 'MeetingNote', query, options)
  }

  /** All MeetingNotes, no page before it is needed. */
  iterate<E extends keyof MeetingNoteRelations = never, F extends keyof MeetingNote = keyof MeetingNote>(
    query?: MeetingNoteQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<MeetingNote, MeetingNoteRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/employee/meeting-notes', 'MeetingNote', query, options)
  }

  /** One page of the MeetingNotes in which every word of `q` is found. */
  search<E extends keyof MeetingNoteRelations = never, F extends keyof MeetingNote = keyof MeetingNote>(
    q: string,
    query?: MeetingNoteQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<MeetingNote, MeetingNoteRelations, E, F>>> {
    return this.engine.page('GET', '/v1/employee/meeting-notes', 'MeetingNote', { ...query, q }, options)
  }

  /** One MeetingNote by its id. */
  get<
    E extends keyof MeetingNoteRelations = never,
    F extends keyof MeetingNote = keyof MeetingNote,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<MeetingNote, MeetingNoteRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/employee/meeting-notes/{id}', 'MeetingNote', { id, query, options })
  }

  /**
   * Creates one MeetingNote, which must keep these rules:
   *
   * - Published minutes have a body or a summary.
   * - Published minutes have a heldAt that is not in the future.
   * - Each action item of published minutes has an ownerId.
   * - participantIds names nobody twice.
   */
  create(body: MeetingNoteCreate, options?: CallOptions): Call<MeetingNote> {
    return this.engine.record('POST', '/v1/employee/meeting-notes', 'MeetingNote', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: MeetingNoteUpdate, options?: CallOptions): Call<MeetingNote> {
    return this.engine.record('PATCH', '/v1/employee/meeting-notes/{id}', 'MeetingNote', { id, body, options })
  }

  /** Deletes one MeetingNote; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/employee/meeting-notes/{id}', { id, options })
  }
}
