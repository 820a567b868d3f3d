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
import type { GrcControl, GrcFramework } from './grc.js'
import type { Group } from './groups.js'
import type { Location } from './org.js'
import type { Person } from './people.js'

/** Known values of `status` of Cohort. */
export type CohortStatus = 'planned' | 'enrolling' | 'active' | 'completed' | 'cancelled'

/** Known values of `deliveryMode` of Cohort. */
export type CohortDeliveryMode = 'in_person' | 'virtual_live' | 'self_paced' | 'blended' | 'on_the_job'

/** A run of a programme with its learners, its facilitators and its dates. */
export interface Cohort extends Entity {
  /** Name of the cohort. */
  name: string
  /** Aim and content of the programme. */
  description: string | null
  /** Programme's key in the course catalog. */
  programCode: string | null
  /** Name of the programme. */
  programName: string | null
  /** State of the run. */
  status: Open<CohortStatus>
  /** Form of teaching. */
  deliveryMode: Open<CohortDeliveryMode>
  /** Group whose members are the learners, instead of learnerIds. */
  groupId: string | null
  /** People enrolled. */
  learnerIds: string[] | null
  /** People who teach or guide. */
  facilitatorIds: string[] | null
  /** Most learners. */
  capacity: number | null
  /** Learners now. */
  enrolledCount: number
  /** Start of the enrolment. */
  enrollmentOpensAt: Date | null
  /** End of the enrolment. */
  enrollmentClosesAt: Date | null
  /** First day. */
  startDate: string
  /** Last day. */
  endDate: string | null
  /** Time zone of the sessions. */
  timezone: string
  /** Number of sessions. */
  sessionCount: number | null
  /** Place of sessions in person. */
  locationId: string | null
  /** Language of teaching. */
  language: string
  /** Skills the programme builds. */
  skills: string[] | null
  /** Assessments every learner takes. */
  assessmentIds: string[] | null
  /** Learners were enrolled by duty. */
  isMandatory: boolean
  /** Share of the programme a learner must finish to complete it. */
  completionRequiredPercent: number
  /** Progress of the cohort. */
  currentCompletionPercent: number
  /** Context identifier of the course in an LTI platform. */
  ltiContextId: string | null
}

/** What `expand` adds to Cohorts. */
export interface CohortRelations {
  /** Only with `expand=group`. */
  group: Group | null
  /** Only with `expand=learners`. */
  learners: Person[]
  /** Only with `expand=facilitators`. */
  facilitators: Person[]
  /** Only with `expand=location`. */
  location: Location | null
  /** Only with `expand=assessments`. */
  assessments: Assessment[]
}

/** What a client gives to create a Cohort. */
export interface CohortCreate extends EntityInput {
  /** Name of the cohort. */
  name: string
  /** Aim and content of the programme. */
  description?: string | null
  /** Programme's key in the course catalog. */
  programCode?: string | null
  /** Name of the programme. */
  programName?: string | null
  /** State of the run. */
  status?: CohortStatus
  /** Form of teaching. */
  deliveryMode?: CohortDeliveryMode
  /** Group whose members are the learners, instead of learnerIds. */
  groupId?: string | null
  /** People enrolled. */
  learnerIds?: string[] | null
  /** People who teach or guide. */
  facilitatorIds?: string[] | null
  /** Most learners. */
  capacity?: number | null
  /** Start of the enrolment. */
  enrollmentOpensAt?: Time | null
  /** End of the enrolment. */
  enrollmentClosesAt?: Time | null
  /** First day. */
  startDate: string
  /** Last day. */
  endDate?: string | null
  /** Time zone of the sessions. */
  timezone?: string
  /** Number of sessions. */
  sessionCount?: number | null
  /** Place of sessions in person. */
  locationId?: string | null
  /** Language of teaching. */
  language?: string
  /** Skills the programme builds. */
  skills?: string[] | null
  /** Assessments every learner takes. */
  assessmentIds?: string[] | null
  /** Learners were enrolled by duty. */
  isMandatory?: boolean
  /** Share of the programme a learner must finish to complete it. */
  completionRequiredPercent?: number
  /** Context identifier of the course in an LTI platform. */
  ltiContextId?: string | null
}

/** The fields of a Cohort to change; null clears an optional one. */
export type CohortUpdate = Partial<CohortCreate>

/** What lists of Cohorts are filtered by. */
export interface CohortFilters extends EntityFilters {
  name?: OneOrMore<string>
  description?: OneOrMore<string>
  programCode?: OneOrMore<string>
  programName?: OneOrMore<string>
  status?: OneOrMore<CohortStatus>
  deliveryMode?: OneOrMore<CohortDeliveryMode>
  groupId?: OneOrMore<string>
  learnerIds?: OneOrMore<string>
  facilitatorIds?: OneOrMore<string>
  capacity?: Comparison<number>
  enrollmentOpensAt?: Comparison<Time>
  enrollmentClosesAt?: Comparison<Time>
  startDate?: Comparison<string>
  endDate?: Comparison<string>
  timezone?: OneOrMore<string>
  sessionCount?: Comparison<number>
  locationId?: OneOrMore<string>
  language?: OneOrMore<string>
  skills?: OneOrMore<string>
  assessmentIds?: OneOrMore<string>
  isMandatory?: OneOrMore<boolean>
  completionRequiredPercent?: Comparison<number>
  ltiContextId?: OneOrMore<string>
}

/** What lists of Cohorts can be asked. */
export type CohortQuery<E = never, F = never> = Listing<
  CohortFilters,
  'tags' | 'learnerIds' | 'facilitatorIds' | 'skills' | 'assessmentIds',
  E,
  F
>

/** Known values of `kind` of Assessment. */
export type AssessmentKind =
  | 'quiz'
  | 'exam'
  | 'assignment'
  | 'practical'
  | 'certification'
  | 'survey'
  | 'self_assessment'
  | 'peer_review'
  | 'grc_self_assessment'
  | 'compliance_audit'
  | 'customer_health'

/** Known values of `status` of Assessment. */
export type AssessmentStatus = 'draft' | 'published' | 'closed' | 'archived'

/** Known values of `feedbackMode` of Assessment. */
export type AssessmentFeedbackMode = 'immediate' | 'after_submission' | 'after_close' | 'never'

/** Known values of `frequency` of Assessment. */
export type AssessmentFrequency = 'once' | 'monthly' | 'quarterly' | 'semi_annual' | 'annual' | 'biennial'

/** A test, survey or questionnaire with its questions, its scoring and its conditions. */
export interface Assessment extends Entity {
  /** Name of the assessment. */
  name: string
  /** Purpose and instructions. */
  description: string | null
  /** Sort of assessment. */
  kind: Open<AssessmentKind>
  /** Whether it can be taken. */
  status: Open<AssessmentStatus>
  /** Person responsible for it. */
  ownerId: string | null
  /** Cohort it is set for. */
  cohortId: string | null
  /** Group it is set for. */
  groupId: string | null
  /** Customer it is about. */
  accountId: string | null
  /** Frameworks in scope of a compliance assessment. */
  frameworkIds: string[] | null
  /** Controls in scope of a compliance assessment. */
  controlIds: string[] | null
  /** Questions in order. */
  questions: AssessmentQuestion[] | null
  /** Highest score. */
  maxScore: number
  /** Share of maxScore needed to pass. */
  passingPercent: number
  /** Share in the cohort's final grade. */
  weightPercent: number | null
  /** Time for one attempt. */
  timeLimitMinutes: number | null
  /** Attempts allowed. */
  maxAttempts: number
  /** Questions and options come in random order. */
  isShuffled: boolean
  /** When right answers are shown. */
  feedbackMode: Open<AssessmentFeedbackMode>
  /** Start of the time in which it can be taken. */
  opensAt: Date | null
  /** End of that time. */
  closesAt: Date | null
  /** How often it comes back. */
  frequency: Open<AssessmentFrequency>
  /** Months a pass counts. */
  certificateValidMonths: number | null
  /** Activity identifier in xAPI statements. */
  activityIri: string | null
  /** LTI launch address of an assessment that runs elsewhere. */
  ltiResourceLinkUrl: string | null
}

/** What `expand` adds to Assessments. */
export interface AssessmentRelations {
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=cohort`. */
  cohort: Cohort | null
  /** Only with `expand=group`. */
  group: Group | null
  /** Only with `expand=account`. */
  account: Account | null
  /** Only with `expand=frameworks`. */
  frameworks: GrcFramework[]
  /** Only with `expand=controls`. */
  controls: GrcControl[]
}

/** What a client gives to create an Assessment. */
export interface AssessmentCreate extends EntityInput {
  /** Name of the assessment. */
  name: string
  /** Purpose and instructions. */
  description?: string | null
  /** Sort of assessment. */
  kind: AssessmentKind
  /** Whether it can be taken. */
  status?: AssessmentStatus
  /** Person responsible for it. */
  ownerId?: string | null
  /** Cohort it is set for. */
  cohortId?: string | null
  /** Group it is set for. */
  groupId?: string | null
  /** Customer it is about. */
  accountId?: string | null
  /** Frameworks in scope of a compliance assessment. */
  frameworkIds?: string[] | null
  /** Controls in scope of a compliance assessment. */
  controlIds?: string[] | null
  /** Questions in order. */
  questions?: AssessmentQuestionInput[] | null
  /** Share of maxScore needed to pass. */
  passingPercent?: number
  /** Share in the cohort's final grade. */
  weightPercent?: number | null
  /** Time for one attempt. */
  timeLimitMinutes?: number | null
  /** Attempts allowed. */
  maxAttempts?: number
  /** Questions and options come in random order. */
  isShuffled?: boolean
  /** When right answers are shown. */
  feedbackMode?: AssessmentFeedbackMode
  /** Start of the time in which it can be taken. */
  opensAt?: Time | null
  /** End of that time. */
  closesAt?: Time | null
  /** How often it comes back. */
  frequency?: AssessmentFrequency
  /** Months a pass counts. */
  certificateValidMonths?: number | null
  /** Activity identifier in xAPI statements. */
  activityIri?: string | null
  /** LTI launch address of an assessment that runs elsewhere. */
  ltiResourceLinkUrl?: string | null
}

/** The fields of an Assessment to change; null clears an optional one. */
export type AssessmentUpdate = Partial<Omit<AssessmentCreate, 'kind'>>

/** What lists of Assessments are filtered by. */
export interface AssessmentFilters extends EntityFilters {
  name?: OneOrMore<string>
  description?: OneOrMore<string>
  kind?: OneOrMore<AssessmentKind>
  status?: OneOrMore<AssessmentStatus>
  ownerId?: OneOrMore<string>
  cohortId?: OneOrMore<string>
  groupId?: OneOrMore<string>
  accountId?: OneOrMore<string>
  frameworkIds?: OneOrMore<string>
  controlIds?: OneOrMore<string>
  maxScore?: Comparison<number>
  passingPercent?: Comparison<number>
  weightPercent?: Comparison<number>
  timeLimitMinutes?: Comparison<number>
  maxAttempts?: Comparison<number>
  isShuffled?: OneOrMore<boolean>
  feedbackMode?: OneOrMore<AssessmentFeedbackMode>
  opensAt?: Comparison<Time>
  closesAt?: Comparison<Time>
  frequency?: OneOrMore<AssessmentFrequency>
  certificateValidMonths?: Comparison<number>
  activityIri?: OneOrMore<string>
  ltiResourceLinkUrl?: OneOrMore<string>
}

/** What lists of Assessments can be asked. */
export type AssessmentQuery<E = never, F = never> = Listing<
  AssessmentFilters,
  'tags' | 'frameworkIds' | 'controlIds',
  E,
  F
>

/** Known values of `interaction` of AssessmentQuestion. */
export type AssessmentQuestionInteraction =
  | 'single_choice'
  | 'multiple_choice'
  | 'true_false'
  | 'text_entry'
  | 'extended_text'
  | 'numeric'
  | 'match'
  | 'order'
  | 'scale'
  | 'file_upload'

/** One question of an assessment. */
export interface AssessmentQuestion {
  /** Key of the question within the assessment. */
  key: string
  /** Wording. */
  text: string
  /** Way of answering, after QTI interactions. */
  interaction: Open<AssessmentQuestionInteraction>
  /** Options to choose from, match or put in order. */
  options: AssessmentQuestionOption[] | null
  /** Right answer of a text or numeric question; not shown to learners. */
  correctAnswer: string | null
  /** Points for a right answer. */
  points: number
  /** An answer must be given. */
  isRequired: boolean
  /** Feedback after answering. */
  explanation: string | null
  /** Control the question is about. */
  controlId: string | null
}

/** One option of a question. */
export interface AssessmentQuestionOption {
  /** Key of the option. */
  key: string
  /** Wording. */
  text: string
  /** The option is right; not shown to learners. */
  isCorrect: boolean
}

/** One question of an assessment. */
export interface AssessmentQuestionInput {
  /** Key of the question within the assessment. */
  key: string
  /** Wording. */
  text: string
  /** Way of answering, after QTI interactions. */
  interaction: AssessmentQuestionInteraction
  /** Options to choose from, match or put in order. */
  options?: AssessmentQuestionOptionInput[] | null
  /** Right answer of a text or numeric question; not shown to learners. */
  correctAnswer?: string | null
  /** Points for a right answer. */
  points?: number
  /** An answer must be given. */
  isRequired?: boolean
  /** Feedback after answering. */
  explanation?: string | null
  /** Control the question is about. */
  controlId?: string | null
}

/** One option of a question. */
export interface AssessmentQuestionOptionInput {
  /** Key of the option. */
  key: string
  /** Wording. */
  text: string
  /** The option is right; not shown to learners. */
  isCorrect?: boolean
}

/**
 * Groups of people who go through a programme together, and the tests and questionnaires they take.
 */
export class LearningService extends Service {
  /** A test, survey or questionnaire with its questions, its scoring and its conditions. */
  readonly assessments = new AssessmentsService(this.engine)

  /** One page of Cohorts, the newest first. */
  list<E extends keyof CohortRelations = never, F extends keyof Cohort = keyof Cohort>(
    query?: CohortQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Cohort, CohortRelations, E, F>>> {
    return this.engine.page('GET', '/v1/learning', 'Cohort', query, options)
  }

  /** All Cohorts, no page before it is needed. */
  iterate<E extends keyof CohortRelations = never, F extends keyof Cohort = keyof Cohort>(
    query?: CohortQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Cohort, CohortRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/learning', 'Cohort', query, options)
  }

  /** One page of the Cohorts in which every word of `q` is found. */
  search<E extends keyof CohortRelations = never, F extends keyof Cohort = keyof Cohort>(
    q: string,
    query?: CohortQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Cohort, CohortRelations, E, F>>> {
    return this.engine.page('GET', '/v1/learning', 'Cohort', { ...query, q }, options)
  }

  /** One Cohort by its id. */
  get<E extends keyof CohortRelations = never, F extends keyof Cohort = keyof Cohort, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Cohort, CohortRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/learning/{id}', 'Cohort', { id, query, options })
  }

  /**
   * Creates one Cohort, which must keep these rules:
   *
   * - groupId and learnerIds are not both present.
   * - Each learner stands in learnerIds at most once.
   * - endDate is not before startDate.
   * - enrollmentClosesAt is after enrollmentOpensAt.
   * - The day of enrollmentClosesAt in UTC is not after endDate.
   * - enrolledCount is not above capacity.
   * - A person is not learner and facilitator of one cohort.
   * - locationId is present when deliveryMode is in_person and status is active.
   * - learnerIds does not change once status is completed.
   */
  create(body: CohortCreate, options?: CallOptions): Call<Cohort> {
    return this.engine.record('POST', '/v1/learning', 'Cohort', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: CohortUpdate, options?: CallOptions): Call<Cohort> {
    return this.engine.record('PATCH', '/v1/learning/{id}', 'Cohort', { id, body, options })
  }

  /** Deletes one Cohort; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/learning/{id}', { id, options })
  }
}

/** A test, survey or questionnaire with its questions, its scoring and its conditions. */
export class AssessmentsService extends Service {
  /** One page of Assessments, the newest first. */
  list<E extends keyof AssessmentRelations = never, F extends keyof Assessment = keyof Assessment>(
    query?: AssessmentQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Assessment, AssessmentRelations, E, F>>> {
    return this.engine.page('GET', '/v1/learning/assessments', 'Assessment', query, options)
  }

  /** All Assessments, no page before it is needed. */
  iterate<E extends keyof AssessmentRelations = never, F extends keyof Assessment = keyof Assessment>(
    query?: AssessmentQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Assessment, AssessmentRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/learning/assessments', 'Assessment', query, options)
  }

  /** One page of the Assessments in which every word of `q` is found. */
  search<E extends keyof AssessmentRelations = never, F extends keyof Assessment = keyof Assessment>(
    q: string,
    query?: AssessmentQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Assessment, AssessmentRelations, E, F>>> {
    return this.engine.page('GET', '/v1/learning/assessments', 'Assessment', { ...query, q }, options)
  }

  /** One Assessment by its id. */
  get<
    E extends keyof AssessmentRelations = never,
    F extends keyof Assessment = keyof Assessment,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Assessment, AssessmentRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/learning/assessments/{id}', 'Assessment', { id, query, options })
  }

  /**
   * Creates one Assessment, which must keep these rules:
   *
   * - status published needs at least one question or an ltiResourceLinkUrl.
   * - Keys of questions are unique.
   * - single_choice and true_false have one right option, multiple_choice at least one, and
   *   true_false has two options; in kinds other than quiz, exam and certification none needs to be
   *   right.
   * - frameworkIds and controlIds are accepted only when kind is grc_self_assessment or
   *   compliance_audit.
   * - closesAt is after opensAt.
   * - questions of a published assessment do not change; it goes back to draft first.
   * - A published assessment does not go back to draft once somebody has taken it, which a
   *   completed or failed LearningRecord tells.
   * - questions do not change any more once somebody has taken the assessment, whatever its status.
   * - accountId is present when kind is customer_health.
   */
  create(body: AssessmentCreate, options?: CallOptions): Call<Assessment> {
    return this.engine.record('POST', '/v1/learning/assessments', 'Assessment', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: AssessmentUpdate, options?: CallOptions): Call<Assessment> {
    return this.engine.record('PATCH', '/v1/learning/assessments/{id}', 'Assessment', { id, body, options })
  }

  /** Deletes one Assessment; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/learning/assessments/{id}', { id, options })
  }
}
