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
import type { PersonSkill } from './employee.js'
import type { Assessment, Cohort } from './learning.js'
import type { KeyResult, Objective } from './okr.js'
import type { Person } from './people.js'

/** Known values of `type` of PerformanceReview. */
export type PerformanceReviewType =
  | 'annual'
  | 'mid_year'
  | 'quarterly'
  | 'probation'
  | 'project'
  | 'peer'
  | 'upward'
  | 'self'
  | 'promotion'
  | 'exit'

/** Known values of `status` of PerformanceReview. */
export type PerformanceReviewStatus =
  | 'not_started'
  | 'self_assessment'
  | 'manager_review'
  | 'calibration'
  | 'shared'
  | 'acknowledged'
  | 'cancelled'

/** Known values of `ratingLabel` of PerformanceReview. */
export type PerformanceReviewRatingLabel =
  | 'unsatisfactory'
  | 'needs_improvement'
  | 'meets_expectations'
  | 'exceeds_expectations'
  | 'outstanding'

/** Known values of `potential` of PerformanceReview. */
export type PerformanceReviewPotential = 'low' | 'medium' | 'high'

/** Known values of `recommendation` of PerformanceReview. */
export type PerformanceReviewRecommendation =
  | 'no_change'
  | 'promotion'
  | 'lateral_move'
  | 'compensation_review'
  | 'development_plan'
  | 'improvement_plan'
  | 'confirm_probation'
  | 'extend_probation'
  | 'end_employment'

/** The assessment of a person's work over a period, from self-assessment to acknowledgement. */
export interface PerformanceReview extends Entity {
  /** Person who is reviewed. */
  personId: string
  /** Person who reviews, usually the manager. */
  reviewerId: string
  /** Occasion or angle of the review. */
  type: Open<PerformanceReviewType>
  /** Review cycle, such as 2026 mid-year. */
  cycleName: string
  /** First day looked at. */
  periodStartDate: string
  /** Last day looked at. */
  periodEndDate: string
  /** Day by which the review is to be shared. */
  dueDate: string | null
  /** Step of the review. */
  status: Open<PerformanceReviewStatus>
  /** What the person writes about the period. */
  selfAssessment: string | null
  /** Rating the person gives. */
  selfRating: number | null
  /** Rating the reviewer gives. */
  managerRating: number | null
  /** Rating after comparison across teams; it outranks managerRating. */
  calibratedRating: number | null
  /** Rating in words. */
  ratingLabel: Open<PerformanceReviewRatingLabel> | null
  /** Competencies rated one by one. */
  competencies: PerformanceReviewCompetency[] | null
  /** Goals the review looks back on. */
  goalIds: string[] | null
  /** What went well. */
  strengths: string | null
  /** What to work on. */
  developmentAreas: string | null
  /** Overall appraisal. */
  managerComments: string | null
  /** What the person answers to the appraisal. */
  employeeComments: string | null
  /** Feedback from colleagues. */
  peerFeedback: PerformanceReviewPeerFeedback[] | null
  /** Second axis of the nine-box grid. */
  potential: Open<PerformanceReviewPotential> | null
  /** What the reviewer proposes. */
  recommendation: Open<PerformanceReviewRecommendation> | null
  /** When the person got to see the review. */
  sharedAt: Date | null
  /** When the person confirmed having seen it. */
  acknowledgedAt: Date | null
  /** Whether the review is late. */
  isOverdue: boolean
}

/** What `expand` adds to PerformanceReviews. */
export interface PerformanceReviewRelations {
  /** Only with `expand=person`. */
  person: Person | null
  /** Only with `expand=reviewer`. */
  reviewer: Person | null
  /** Only with `expand=goals`. */
  goals: PersonGoal[]
}

/** What a client gives to create a PerformanceReview. */
export interface PerformanceReviewCreate extends EntityInput {
  /** Person who is reviewed. */
  personId: string
  /** Person who reviews, usually the manager. */
  reviewerId: string
  /** Occasion or angle of the review. */
  type: PerformanceReviewType
  /** Review cycle, such as 2026 mid-year. */
  cycleName: string
  /** First day looked at. */
  periodStartDate: string
  /** Last day looked at. */
  periodEndDate: string
  /** Day by which the review is to be shared. */
  dueDate?: string | null
  /** Step of the review. */
  status?: PerformanceReviewStatus
  /** What the person writes about the period. */
  selfAssessment?: string | null
  /** Rating the person gives. */
  selfRating?: number | null
  /** Rating the reviewer gives. */
  managerRating?: number | null
  /** Rating after comparison across teams; it outranks managerRating. */
  calibratedRating?: number | null
  /** Competencies rated one by one. */
  competencies?: PerformanceReviewCompetencyInput[] | null
  /** Goals the review looks back on. */
  goalIds?: string[] | null
  /** What went well. */
  strengths?: string | null
  /** What to work on. */
  developmentAreas?: string | null
  /** Overall appraisal. */
  managerComments?: string | null
  /** What the person answers to the appraisal. */
  employeeComments?: string | null
  /** Feedback from colleagues. */
  peerFeedback?: PerformanceReviewPeerFeedbackInput[] | null
  /** Second axis of the nine-box grid. */
  potential?: PerformanceReviewPotential | null
  /** What the reviewer proposes. */
  recommendation?: PerformanceReviewRecommendation | null
}

/** The fields of a PerformanceReview to change; null clears an optional one. */
export type PerformanceReviewUpdate = Partial<Omit<PerformanceReviewCreate, 'personId' | 'type' | 'cycleName'>>

/** What lists of PerformanceReviews are filtered by. */
export interface PerformanceReviewFilters extends EntityFilters {
  personId?: OneOrMore<string>
  reviewerId?: OneOrMore<string>
  type?: OneOrMore<PerformanceReviewType>
  cycleName?: OneOrMore<string>
  periodStartDate?: Comparison<string>
  periodEndDate?: Comparison<string>
  dueDate?: Comparison<string>
  status?: OneOrMore<PerformanceReviewStatus>
  selfAssessment?: OneOrMore<string>
  selfRating?: Comparison<number>
  managerRating?: Comparison<number>
  calibratedRating?: Comparison<number>
  ratingLabel?: OneOrMore<PerformanceReviewRatingLabel>
  goalIds?: OneOrMore<string>
  strengths?: OneOrMore<string>
  developmentAreas?: OneOrMore<string>
  managerComments?: OneOrMore<string>
  employeeComments?: OneOrMore<string>
  potential?: OneOrMore<PerformanceReviewPotential>
  recommendation?: OneOrMore<PerformanceReviewRecommendation>
  sharedAt?: Comparison<Time>
  acknowledgedAt?: Comparison<Time>
}

/** What lists of PerformanceReviews can be asked. */
export type PerformanceReviewQuery<E = never, F = never> = Listing<PerformanceReviewFilters, 'tags' | 'goalIds', E, F>

/** Known values of `type` of PersonGoal. */
export type PersonGoalType =
  | 'business'
  | 'development'
  | 'behavioral'
  | 'project'
  | 'compliance'
  | 'stretch'
  | 'improvement_plan'

/** Known values of `status` of PersonGoal. */
export type PersonGoalStatus =
  | 'draft'
  | 'active'
  | 'achieved'
  | 'partially_achieved'
  | 'missed'
  | 'deferred'
  | 'cancelled'

/** Known values of `health` of PersonGoal. */
export type PersonGoalHealth = 'on_track' | 'at_risk' | 'off_track'

/** Known values of `priority` of PersonGoal. */
export type PersonGoalPriority = 'low' | 'medium' | 'high'

/** Known values of `visibility` of PersonGoal. */
export type PersonGoalVisibility = 'private' | 'manager' | 'department' | 'tenant'

/** Something a person sets out to achieve by a date, with a measure and check-ins. */
export interface PersonGoal extends Entity {
  /** Person whose goal it is. */
  personId: string
  /** The goal in one line. */
  title: string
  /** Context and what success looks like. */
  description: string | null
  /** Purpose of the goal. */
  type: Open<PersonGoalType>
  /** State of the goal. */
  status: Open<PersonGoalStatus>
  /** How it looks at present. */
  health: Open<PersonGoalHealth> | null
  /** Rank among the person's goals. */
  priority: Open<PersonGoalPriority>
  /** Year, half or quarter, such as 2026-H2. */
  period: string | null
  /** Day from which it counts. */
  startDate: string | null
  /** Day by which it is to be achieved. */
  dueDate: string | null
  /** Unit of the measure, such as percent or customers. */
  metricUnit: string | null
  /** Measure at the start. */
  startValue: number | null
  /** Measure to reach. */
  targetValue: number | null
  /** Measure now. */
  currentValue: number | null
  /**
   * Progress; where startValue, targetValue and currentValue are all set the server works it out
   * from them, within 0 and 100, whatever is sent.
   */
  progressPercent: number
  /** Share in the person's goals of the period. */
  weightPercent: number | null
  /** Manager who agreed to the goal. */
  managerId: string | null
  /** Goal it serves, often the manager's. */
  parentGoalId: string | null
  /** Objective it serves. */
  objectiveId: string | null
  /** Key result it serves. */
  keyResultId: string | null
  /** Who may see it. */
  visibility: Open<PersonGoalVisibility>
  /** Progress notes over time. */
  checkIns: PersonGoalCheckIn[] | null
  /** Outcome in words. */
  closingComment: string | null
  /** When the goal was closed. */
  closedAt: Date | null
  /** Whether it is late. */
  isOverdue: boolean
}

/** What `expand` adds to PersonGoals. */
export interface PersonGoalRelations {
  /** Only with `expand=person`. */
  person: Person | null
  /** Only with `expand=manager`. */
  manager: Person | null
  /** Only with `expand=parentGoal`. */
  parentGoal: PersonGoal | null
  /** Only with `expand=objective`. */
  objective: Objective | null
  /** Only with `expand=keyResult`. */
  keyResult: KeyResult | null
  /** Only with `expand=childGoals`. */
  childGoals: PersonGoal[]
}

/** What a client gives to create a PersonGoal. */
export interface PersonGoalCreate extends EntityInput {
  /** Person whose goal it is. */
  personId: string
  /** The goal in one line. */
  title: string
  /** Context and what success looks like. */
  description?: string | null
  /** Purpose of the goal. */
  type?: PersonGoalType
  /** State of the goal. */
  status?: PersonGoalStatus
  /** How it looks at present. */
  health?: PersonGoalHealth | null
  /** Rank among the person's goals. */
  priority?: PersonGoalPriority
  /** Year, half or quarter, such as 2026-H2. */
  period?: string | null
  /** Day from which it counts. */
  startDate?: string | null
  /** Day by which it is to be achieved. */
  dueDate?: string | null
  /** Unit of the measure, such as percent or customers. */
  metricUnit?: string | null
  /** Measure at the start. */
  startValue?: number | null
  /** Measure to reach. */
  targetValue?: number | null
  /** Measure now. */
  currentValue?: number | null
  /**
   * Progress; where startValue, targetValue and currentValue are all set the server works it out
   * from them, within 0 and 100, whatever is sent.
   */
  progressPercent?: number
  /** Share in the person's goals of the period. */
  weightPercent?: number | null
  /** Manager who agreed to the goal. */
  managerId?: string | null
  /** Goal it serves, often the manager's. */
  parentGoalId?: string | null
  /** Objective it serves. */
  objectiveId?: string | null
  /** Key result it serves. */
  keyResultId?: string | null
  /** Who may see it. */
  visibility?: PersonGoalVisibility
  /** Progress notes over time. */
  checkIns?: PersonGoalCheckInInput[] | null
  /** Outcome in words. */
  closingComment?: string | null
}

/** The fields of a PersonGoal to change; null clears an optional one. */
export type PersonGoalUpdate = Partial<Omit<PersonGoalCreate, 'personId'>>

/** What lists of PersonGoals are filtered by. */
export interface PersonGoalFilters extends EntityFilters {
  personId?: OneOrMore<string>
  title?: OneOrMore<string>
  description?: OneOrMore<string>
  type?: OneOrMore<PersonGoalType>
  status?: OneOrMore<PersonGoalStatus>
  health?: OneOrMore<PersonGoalHealth>
  priority?: OneOrMore<PersonGoalPriority>
  period?: OneOrMore<string>
  startDate?: Comparison<string>
  dueDate?: Comparison<string>
  metricUnit?: OneOrMore<string>
  startValue?: Comparison<number>
  targetValue?: Comparison<number>
  currentValue?: Comparison<number>
  progressPercent?: Comparison<number>
  weightPercent?: Comparison<number>
  managerId?: OneOrMore<string>
  parentGoalId?: OneOrMore<string>
  objectiveId?: OneOrMore<string>
  keyResultId?: OneOrMore<string>
  visibility?: OneOrMore<PersonGoalVisibility>
  closingComment?: OneOrMore<string>
  closedAt?: Comparison<Time>
}

/** What lists of PersonGoals can be asked. */
export type PersonGoalQuery<E = never, F = never> = Listing<PersonGoalFilters, 'tags', E, F>

/** Known values of `type` of LearningRecord. */
export type LearningRecordType =
  | 'course'
  | 'compliance_training'
  | 'certification'
  | 'workshop'
  | 'webinar'
  | 'conference'
  | 'degree'
  | 'exam'
  | 'book'
  | 'mentoring'
  | 'on_the_job'

/** Known values of `deliveryMethod` of LearningRecord. */
export type LearningRecordDeliveryMethod = 'self_paced' | 'virtual_classroom' | 'classroom' | 'blended' | 'on_the_job'

/** Known values of `status` of LearningRecord. */
export type LearningRecordStatus =
  | 'assigned'
  | 'enrolled'
  | 'in_progress'
  | 'completed'
  | 'failed'
  | 'withdrawn'
  | 'waived'

/** A person's part in one piece of learning, from assignment to certificate. */
export interface LearningRecord extends Entity {
  /** Person who learns. */
  personId: string
  /** Name of the course or activity. */
  title: string
  /** Code in the course catalogue. */
  courseCode: string | null
  /** Kind of learning. */
  type: Open<LearningRecordType>
  /** Who offers it. */
  provider: string | null
  /** How it is taught. */
  deliveryMethod: Open<LearningRecordDeliveryMethod> | null
  /** State of the person's attempt. */
  status: Open<LearningRecordStatus>
  /** Whether the person has to do it. */
  isMandatory: boolean
  /** Person who assigned it. */
  assignedById: string | null
  /** Group with which the person learns. */
  cohortId: string | null
  /** Test that closes it. */
  assessmentId: string | null
  /** Skills it teaches. */
  skillNames: string[] | null
  /** Day by which it is to be completed. */
  dueDate: string | null
  /** When the person began. */
  startedAt: Date | null
  /**
   * When the person finished; the server fills it when status becomes completed or failed and it is
   * empty.
   */
  completedAt: Date | null
  /** Share done. */
  progressPercent: number
  /** Result in percent. */
  score: number | null
  /** Result needed to pass. */
  passingScore: number | null
  /** Time spent. */
  durationMinutes: number | null
  /** Continuing education credits earned. */
  creditHours: number | null
  /** Number on the certificate. */
  certificateNumber: string | null
  /** Last day on which the certificate holds. */
  validUntilDate: string | null
  /** Whether it has to be renewed. */
  isExpired: boolean
  /** Fee paid. In minor units of the currency, such as cents. */
  cost: number | null
  /** Currency of the fee. */
  currency: string | null
}

/** What `expand` adds to LearningRecords. */
export interface LearningRecordRelations {
  /** Only with `expand=person`. */
  person: Person | null
  /** Only with `expand=assignedBy`. */
  assignedBy: Person | null
  /** Only with `expand=cohort`. */
  cohort: Cohort | null
  /** Only with `expand=assessment`. */
  assessment: Assessment | null
  /** Only with `expand=skills`. */
  skills: PersonSkill[]
}

/** What a client gives to create a LearningRecord. */
export interface LearningRecordCreate extends EntityInput {
  /** Person who learns. */
  personId: string
  /** Name of the course or activity. */
  title: string
  /** Code in the course catalogue. */
  courseCode?: string | null
  /** Kind of learning. */
  type: LearningRecordType
  /** Who offers it. */
  provider?: string | null
  /** How it is taught. */
  deliveryMethod?: LearningRecordDeliveryMethod | null
  /** State of the person's attempt. */
  status?: LearningRecordStatus
  /** Whether the person has to do it. */
  isMandatory?: boolean
  /** Person who assigned it. */
  assignedById?: string | null
  /** Group with which the person learns. */
  cohortId?: string | null
  /** Test that closes it. */
  assessmentId?: string | null
  /** Skills it teaches. */
  skillNames?: string[] | null
  /** Day by which it is to be completed. */
  dueDate?: string | null
  /** When the person began. */
  startedAt?: Time | null
  /**
   * When the person finished; the server fills it when status becomes completed or failed and it is
   * empty.
   */
  completedAt?: Time | null
  /** Share done. */
  progressPercent?: number
  /** Result in percent. */
  score?: number | null
  /** Result needed to pass. */
  passingScore?: number | null
  /** Time spent. */
  durationMinutes?: number | null
  /** Continuing education credits earned. */
  creditHours?: number | null
  /** Number on the certificate. */
  certificateNumber?: string | null
  /** Last day on which the certificate holds. */
  validUntilDate?: string | null
  /** Fee paid. In minor units of the currency, such as cents. */
  cost?: number | null
  /** Currency of the fee. */
  currency?: string | null
}

/** The fields of a LearningRecord to change; null clears an optional one. */
export type LearningRecordUpdate = Partial<Omit<LearningRecordCreate, 'personId'>>

/** What lists of LearningRecords are filtered by. */
export interface LearningRecordFilters extends EntityFilters {
  personId?: OneOrMore<string>
  title?: OneOrMore<string>
  courseCode?: OneOrMore<string>
  type?: OneOrMore<LearningRecordType>
  provider?: OneOrMore<string>
  deliveryMethod?: OneOrMore<LearningRecordDeliveryMethod>
  status?: OneOrMore<LearningRecordStatus>
  isMandatory?: OneOrMore<boolean>
  assignedById?: OneOrMore<string>
  cohortId?: OneOrMore<string>
  assessmentId?: OneOrMore<string>
  skillNames?: OneOrMore<string>
  dueDate?: Comparison<string>
  startedAt?: Comparison<Time>
  completedAt?: Comparison<Time>
  progressPercent?: Comparison<number>
  score?: Comparison<number>
  passingScore?: Comparison<number>
  durationMinutes?: Comparison<number>
  creditHours?: Comparison<number>
  certificateNumber?: OneOrMore<string>
  validUntilDate?: Comparison<string>
  cost?: Comparison<number>
  currency?: OneOrMore<string>
}

/** What lists of LearningRecords can be asked. */
export type LearningRecordQuery<E = never, F = never> = Listing<LearningRecordFilters, 'tags' | 'skillNames', E, F>

/** One competency with its ratings. */
export interface PerformanceReviewCompetency {
  /** Competency. */
  name: string
  /** Share in the overall rating. */
  weightPercent: number | null
  /** The person's rating. */
  selfRating: number | null
  /** The reviewer's rating. */
  managerRating: number | null
  /** Observations and examples. */
  comment: string | null
}

/** Known values of `relationship` of PerformanceReviewPeerFeedback. */
export type PerformanceReviewPeerFeedbackRelationship = 'peer' | 'direct_report' | 'stakeholder' | 'customer' | 'other'

/** What one colleague says about the reviewed person. */
export interface PerformanceReviewPeerFeedback {
  /** Colleague who gives it. */
  authorId: string
  /** How the colleague works with the person. */
  relationship: Open<PerformanceReviewPeerFeedbackRelationship>
  /** The feedback. */
  comment: string
  /** Whether the person may see who gave it. */
  isAnonymous: boolean
}

/** One competency with its ratings. */
export interface PerformanceReviewCompetencyInput {
  /** Competency. */
  name: string
  /** Share in the overall rating. */
  weightPercent?: number | null
  /** The person's rating. */
  selfRating?: number | null
  /** The reviewer's rating. */
  managerRating?: number | null
  /** Observations and examples. */
  comment?: string | null
}

/** What one colleague says about the reviewed person. */
export interface PerformanceReviewPeerFeedbackInput {
  /** Colleague who gives it. */
  authorId: string
  /** How the colleague works with the person. */
  relationship?: PerformanceReviewPeerFeedbackRelationship
  /** The feedback. */
  comment: string
  /** Whether the person may see who gave it. */
  isAnonymous?: boolean
}

/** Known values of `health` of PersonGoalCheckIn. */
export type PersonGoalCheckInHealth = 'on_track' | 'at_risk' | 'off_track'

/** One progress note on a goal. */
export interface PersonGoalCheckIn {
  /** When the note was made. */
  recordedAt: Date
  /** Progress at that time. */
  progressPercent: number | null
  /** How it looked. */
  health: Open<PersonGoalCheckInHealth> | null
  /** What happened and what comes next. */
  comment: string | null
  /** Person who wrote it. */
  authorId: string | null
}

/** One progress note on a goal. */
export interface PersonGoalCheckInInput {
  /** When the note was made. */
  recordedAt: Time
  /** Progress at that time. */
  progressPercent?: number | null
  /** How it looked. */
  health?: PersonGoalCheckInHealth | null
  /** What happened and what comes next. */
  comment?: string | null
  /** Person who wrote it. */
  authorId?: string | null
}

/** How people are doing: their reviews, their personal goals and what they have learned. */
export class PerformanceService extends Service {
  /** Something a person sets out to achieve by a date, with a measure and check-ins. */
  readonly goals = new PersonGoalsService(this.engine)

  /** A person's part in one piece of learning, from assignment to certificate. */
  readonly learningRecords = new LearningRecordsService(this.engine)

  /** One page of PerformanceReviews, the newest first. */
  list<E extends keyof PerformanceReviewRelations = never, F extends keyof PerformanceReview = keyof PerformanceReview>(
    query?: PerformanceReviewQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<PerformanceReview, PerformanceReviewRelations, E, F>>> {
    return this.engine.page('GET', '/v1/performance', 'PerformanceReview', query, options)
  }

  /** All PerformanceReviews, no page before it is needed. */
  iterate<
    E extends keyof PerformanceReviewRelations = never,
    F extends keyof PerformanceReview = keyof PerformanceReview,
  >(
    query?: PerformanceReviewQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<PerformanceReview, PerformanceReviewRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/performance', 'PerformanceReview', query, options)
  }

  /** One page of the PerformanceReviews in which every word of `q` is found. */
  search<
    E extends keyof PerformanceReviewRelations = never,
    F extends keyof PerformanceReview = keyof PerformanceReview,
  >(
    q: string,
    query?: PerformanceReviewQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<PerformanceReview, PerformanceReviewRelations, E, F>>> {
    return this.engine.page('GET', '/v1/performance', 'PerformanceReview', { ...query, q }, options)
  }

  /** One PerformanceReview by its id. */
  get<
    E extends keyof PerformanceReviewRelations = never,
    F extends keyof PerformanceReview = keyof PerformanceReview,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<PerformanceReview, PerformanceReviewRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/performance/{id}', 'PerformanceReview', { id, query, options })
  }

  /**
   * Creates one PerformanceReview, which must keep these rules:
   *
   * - periodEndDate is not before periodStartDate.
   * - reviewerId equals personId exactly where type is self.
   * - weightPercent over all competencies adds up to 100 where any competency has one.
   * - A shared or acknowledged review has a managerRating or a calibratedRating, except of type
   *   self or peer.
   * - goalIds names goals of the reviewed person.
   * - The author of peer feedback is not the reviewed person.
   * - The author of peer feedback is not named twice.
   */
  create(body: PerformanceReviewCreate, options?: CallOptions): Call<PerformanceReview> {
    return this.engine.record('POST', '/v1/performance', 'PerformanceReview', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: PerformanceReviewUpdate, options?: CallOptions): Call<PerformanceReview> {
    return this.engine.record('PATCH', '/v1/performance/{id}', 'PerformanceReview', { id, body, options })
  }

  /** Deletes one PerformanceReview; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/performance/{id}', { id, options })
  }
}

/** Something a person sets out to achieve by a date, with a measure and check-ins. */
export class PersonGoalsService extends Service {
  /** One page of PersonGoals, the newest first. */
  list<E extends keyof PersonGoalRelations = never, F extends keyof PersonGoal = keyof PersonGoal>(
    query?: PersonGoalQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<PersonGoal, PersonGoalRelations, E, F>>> {
    return this.engine.page('GET', '/v1/performance/goals', 'PersonGoal', query, options)
  }

  /** All PersonGoals, no page before it is needed. */
  iterate<E extends keyof PersonGoalRelations = never, F extends keyof PersonGoal = keyof PersonGoal>(
    query?: PersonGoalQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<PersonGoal, PersonGoalRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/performance/goals', 'PersonGoal', query, options)
  }

  /** One page of the PersonGoals in which every word of `q` is found. */
  search<E extends keyof PersonGoalRelations = never, F extends keyof PersonGoal = keyof PersonGoal>(
    q: string,
    query?: PersonGoalQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<PersonGoal, PersonGoalRelations, E, F>>> {
    return this.engine.page('GET', '/v1/performance/goals', 'PersonGoal', { ...query, q }, options)
  }

  /** One PersonGoal by its id. */
  get<
    E extends keyof PersonGoalRelations = never,
    F extends keyof PersonGoal = keyof PersonGoal,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<PersonGoal, PersonGoalRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/performance/goals/{id}', 'PersonGoal', { id, query, options })
  }

  /**
   * Creates one PersonGoal, which must keep these rules:
   *
   * - dueDate is not before startDate.
   * - An active goal has a dueDate.
   * - parentGoalId is neither the goal itself nor one of its descendants.
   * - weightPercent over a person's active goals of one period adds up to at most 100.
   * - targetValue differs from startValue where both are set.
   * - An achieved goal has progressPercent 100.
   * - The key result belongs to the objective where both are set.
   */
  create(body: PersonGoalCreate, options?: CallOptions): Call<PersonGoal> {
    return this.engine.record('POST', '/v1/performance/goals', 'PersonGoal', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: PersonGoalUpdate, options?: CallOptions): Call<PersonGoal> {
    return this.engine.record('PATCH', '/v1/performance/goals/{id}', 'PersonGoal', { id, body, options })
  }

  /** Deletes one PersonGoal; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/performance/goals/{id}', { id, options })
  }
}

/** A person's part in one piece of learning, from assignment to certificate. */
export class LearningRecordsService extends Service {
  /** One page of LearningRecords, the newest first. */
  list<E extends keyof LearningRecordRelations = never, F extends keyof LearningRecord = keyof LearningRecord>(
    query?: LearningRecordQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<LearningRecord, LearningRecordRelations, E, F>>> {
    return this.engine.page('GET', '/v1/performance/learning-records', 'LearningRecord', query, options)
  }

  /** All LearningRecords, no page before it is needed. */
  iterate<E extends keyof LearningRecordRelations = never, F extends keyof LearningRecord = keyof LearningRecord>(
    query?: LearningRecordQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<LearningRecord, LearningRecordRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/performance/learning-records', 'LearningRecord', query, options)
  }

  /** One page of the LearningRecords in which every word of `q` is found. */
  search<E extends keyof LearningRecordRelations = never, F extends keyof LearningRecord = keyof LearningRecord>(
    q: string,
    query?: LearningRecordQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<LearningRecord, LearningRecordRelations, E, F>>> {
    return this.engine.page('GET', '/v1/performance/learning-records', 'LearningRecord', { ...query, q }, options)
  }

  /** One LearningRecord by its id. */
  get<
    E extends keyof LearningRecordRelations = never,
    F extends keyof LearningRecord = keyof LearningRecord,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<LearningRecord, LearningRecordRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/performance/learning-records/{id}', 'LearningRecord', { id, query, options })
  }

  /**
   * Creates one LearningRecord, which must keep these rules:
   *
   * - completedAt is not before startedAt.
   * - Neither startedAt nor completedAt is in the future.
   * - A completed record has progressPercent 100.
   * - A completed record has, where both are set, a score of at least passingScore.
   * - A failed record with score and passingScore has a score below passingScore.
   * - validUntilDate is set only on completed records.
   * - validUntilDate is not before the day of completedAt.
   * - currency is set where cost is set.
   * - A mandatory record is waived only where it has an assignedById.
   */
  create(body: LearningRecordCreate, options?: CallOptions): Call<LearningRecord> {
    return this.engine.record('POST', '/v1/performance/learning-records', 'LearningRecord', {
      body,
      options,
      keyed: true,
    })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: LearningRecordUpdate, options?: CallOptions): Call<LearningRecord> {
    return this.engine.record('PATCH', '/v1/performance/learning-records/{id}', 'LearningRecord', { id, body, options })
  }

  /** Deletes one LearningRecord; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/performance/learning-records/{id}', { id, options })
  }
}
