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
import type { Group } from './groups.js'
import type { Department, Location } from './org.js'
import type { Person } from './people.js'
import type { StorageObject } from './storage.js'

/** Known values of `employmentType` of JobPosting. */
export type JobPostingEmploymentType =
  | 'full_time'
  | 'part_time'
  | 'contractor'
  | 'temporary'
  | 'intern'
  | 'apprentice'
  | 'volunteer'
  | 'per_diem'
  | 'other'

/** Known values of `workplaceType` of JobPosting. */
export type JobPostingWorkplaceType = 'on_site' | 'hybrid' | 'remote'

/** Known values of `seniority` of JobPosting. */
export type JobPostingSeniority = 'intern' | 'entry' | 'mid' | 'senior' | 'lead' | 'manager' | 'director' | 'executive'

/** Known values of `educationLevel` of JobPosting. */
export type JobPostingEducationLevel =
  | 'none'
  | 'secondary'
  | 'vocational'
  | 'associate'
  | 'bachelor'
  | 'master'
  | 'doctorate'

/** Known values of `status` of JobPosting. */
export type JobPostingStatus = 'draft' | 'pending_approval' | 'open' | 'on_hold' | 'filled' | 'closed' | 'cancelled'

/** Known values of `payPeriod` of JobPosting. */
export type JobPostingPayPeriod = 'hour' | 'day' | 'week' | 'month' | 'year'

/** An open position: what is sought, where, on which terms and how far the search is. */
export interface JobPosting extends Entity {
  /** Job title as advertised. */
  title: string
  /** Number of the approved requisition. */
  requisitionNumber: string | null
  /** Department that hires. */
  departmentId: string | null
  /** Place of work. */
  locationId: string | null
  /** Person who decides. */
  hiringManagerId: string | null
  /** Person who runs the search. */
  recruiterId: string | null
  /** Kind of employment. */
  employmentType: Open<JobPostingEmploymentType>
  /** Where the work is done. */
  workplaceType: Open<JobPostingWorkplaceType>
  /** Countries from which remote applicants may come. */
  applicantCountries: string[] | null
  /** Level of the position. */
  seniority: Open<JobPostingSeniority> | null
  /** Least education asked for. */
  educationLevel: Open<JobPostingEducationLevel> | null
  /** Least experience asked for. */
  minExperienceMonths: number | null
  /** Stage of the search; only open postings take applicants. */
  status: Open<JobPostingStatus>
  /** Advertisement in Markdown. */
  description: string | null
  /** What applicants need to bring. */
  requirements: string[] | null
  /** Skills sought. */
  skills: string[] | null
  /** Lower end of the pay range. In minor units of the currency, such as cents. */
  salaryMin: number | null
  /** Upper end of the pay range. In minor units of the currency, such as cents. */
  salaryMax: number | null
  /** Currency of the pay range. */
  currency: string | null
  /** Time for which the pay range holds. */
  payPeriod: Open<JobPostingPayPeriod>
  /** Positions to fill. */
  openings: number
  /** Applicants so far. */
  applicantCount: number
  /** Positions filled. */
  hiredCount: number
  /** When it was first advertised. */
  publishedAt: Date | null
  /** Last day to apply. */
  closingDate: string | null
}

/** What `expand` adds to JobPostings. */
export interface JobPostingRelations {
  /** Only with `expand=department`. */
  department: Department | null
  /** Only with `expand=location`. */
  location: Location | null
  /** Only with `expand=hiringManager`. */
  hiringManager: Person | null
  /** Only with `expand=recruiter`. */
  recruiter: Person | null
  /** Only with `expand=applicants`. */
  applicants: Applicant[]
}

/** What a client gives to create a JobPosting. */
export interface JobPostingCreate extends EntityInput {
  /** Job title as advertised. */
  title: string
  /** Number of the approved requisition. */
  requisitionNumber?: string | null
  /** Department that hires. */
  departmentId?: string | null
  /** Place of work. */
  locationId?: string | null
  /** Person who decides. */
  hiringManagerId?: string | null
  /** Person who runs the search. */
  recruiterId?: string | null
  /** Kind of employment. */
  employmentType?: JobPostingEmploymentType
  /** Where the work is done. */
  workplaceType?: JobPostingWorkplaceType
  /** Countries from which remote applicants may come. */
  applicantCountries?: string[] | null
  /** Level of the position. */
  seniority?: JobPostingSeniority | null
  /** Least education asked for. */
  educationLevel?: JobPostingEducationLevel | null
  /** Least experience asked for. */
  minExperienceMonths?: number | null
  /** Stage of the search; only open postings take applicants. */
  status?: JobPostingStatus
  /** Advertisement in Markdown. */
  description?: string | null
  /** What applicants need to bring. */
  requirements?: string[] | null
  /** Skills sought. */
  skills?: string[] | null
  /** Lower end of the pay range. In minor units of the currency, such as cents. */
  salaryMin?: number | null
  /** Upper end of the pay range. In minor units of the currency, such as cents. */
  salaryMax?: number | null
  /** Currency of the pay range. */
  currency?: string | null
  /** Time for which the pay range holds. */
  payPeriod?: JobPostingPayPeriod
  /** Positions to fill. */
  openings?: number
  /** Last day to apply. */
  closingDate?: string | null
}

/** The fields of a JobPosting to change; null clears an optional one. */
export type JobPostingUpdate = Partial<JobPostingCreate>

/** What lists of JobPostings are filtered by. */
export interface JobPostingFilters extends EntityFilters {
  title?: OneOrMore<string>
  requisitionNumber?: OneOrMore<string>
  departmentId?: OneOrMore<string>
  locationId?: OneOrMore<string>
  hiringManagerId?: OneOrMore<string>
  recruiterId?: OneOrMore<string>
  employmentType?: OneOrMore<JobPostingEmploymentType>
  workplaceType?: OneOrMore<JobPostingWorkplaceType>
  applicantCountries?: OneOrMore<string>
  seniority?: OneOrMore<JobPostingSeniority>
  educationLevel?: OneOrMore<JobPostingEducationLevel>
  minExperienceMonths?: Comparison<number>
  status?: OneOrMore<JobPostingStatus>
  description?: OneOrMore<string>
  requirements?: OneOrMore<string>
  skills?: OneOrMore<string>
  salaryMin?: Comparison<number>
  salaryMax?: Comparison<number>
  currency?: OneOrMore<string>
  payPeriod?: OneOrMore<JobPostingPayPeriod>
  openings?: Comparison<number>
  publishedAt?: Comparison<Time>
  closingDate?: Comparison<string>
}

/** What lists of JobPostings can be asked. */
export type JobPostingQuery<E = never, F = never> = Listing<
  JobPostingFilters,
  'tags' | 'applicantCountries' | 'requirements' | 'skills',
  E,
  F
>

/** Known values of `source` of Applicant. */
export type ApplicantSource =
  | 'careers_site'
  | 'job_board'
  | 'referral'
  | 'agency'
  | 'sourced'
  | 'internal'
  | 'university'
  | 'event'
  | 'social_media'
  | 'other'

/** Known values of `stage` of Applicant. */
export type ApplicantStage =
  | 'applied'
  | 'screening'
  | 'phone_interview'
  | 'assessment'
  | 'interview'
  | 'reference_check'
  | 'offer'
  | 'hired'
  | 'rejected'
  | 'withdrawn'

/** Known values of `workAuthorization` of Applicant. */
export type ApplicantWorkAuthorization = 'unknown' | 'authorized' | 'requires_sponsorship' | 'not_authorized'

/** Known values of `rejectionReason` of Applicant. */
export type ApplicantRejectionReason =
  | 'not_qualified'
  | 'less_qualified_than_others'
  | 'position_filled'
  | 'position_cancelled'
  | 'salary_expectation'
  | 'location'
  | 'work_authorization'
  | 'failed_assessment'
  | 'no_show'
  | 'reference_check'
  | 'duplicate'
  | 'other'

/** Known values of `withdrawalReason` of Applicant. */
export type ApplicantWithdrawalReason =
  | 'other_offer'
  | 'salary'
  | 'location'
  | 'role'
  | 'personal'
  | 'process_too_slow'
  | 'no_response'
  | 'other'

/** A candidate for one job posting and the way from application to decision. */
export interface Applicant extends Entity {
  /** Position applied for. */
  jobPostingId: string
  /** Given name. */
  firstName: string
  /** Family name. */
  lastName: string
  /** Mail address. */
  email: string
  /** Phone number. */
  phone: string | null
  /** Town of residence. */
  city: string | null
  /** Country of residence. */
  country: string | null
  /** Profile page. */
  linkedinUrl: string | null
  /** Stored CV. */
  resumeObjectId: string | null
  /** Stored cover letter. */
  coverLetterObjectId: string | null
  /** How the candidate came. */
  source: Open<ApplicantSource>
  /** Colleague who recommended the candidate. */
  referrerId: string | null
  /** Step of the selection. */
  stage: Open<ApplicantStage>
  /** Since when the candidate is in this step. */
  stageChangedAt: Date
  /** When the application came in; the time of creation where it is left out. */
  appliedAt: Date | null
  /** Recruiter in charge. */
  recruiterId: string | null
  /** Interviews with their scorecards. */
  interviews: ApplicantInterview[] | null
  /** Score over all interviews. */
  averageScore: number | null
  /** Right to work in the country of the job. */
  workAuthorization: Open<ApplicantWorkAuthorization>
  /** Offer made. */
  offer: ApplicantOffer | null
  /** Why the candidate was turned down. */
  rejectionReason: Open<ApplicantRejectionReason> | null
  /** Why the candidate stepped back. */
  withdrawalReason: Open<ApplicantWithdrawalReason> | null
  /** Person record made on hiring. */
  hiredPersonId: string | null
  /** Day after which the data has to be erased. */
  retainUntilDate: string | null
  /** Remarks of the recruiter. */
  notes: string | null
}

/** What `expand` adds to Applicants. */
export interface ApplicantRelations {
  /** Only with `expand=jobPosting`. */
  jobPosting: JobPosting | null
  /** Only with `expand=recruiter`. */
  recruiter: Person | null
  /** Only with `expand=referrer`. */
  referrer: Person | null
  /** Only with `expand=hiredPerson`. */
  hiredPerson: Person | null
  /** Only with `expand=resume`. */
  resume: StorageObject | null
  /** Only with `expand=onboardingTasks`. */
  onboardingTasks: OnboardingTask[]
}

/** What a client gives to create an Applicant. */
export interface ApplicantCreate extends EntityInput {
  /** Position applied for. */
  jobPostingId: string
  /** Given name. */
  firstName: string
  /** Family name. */
  lastName: string
  /** Mail address. */
  email: string
  /** Phone number. */
  phone?: string | null
  /** Town of residence. */
  city?: string | null
  /** Country of residence. */
  country?: string | null
  /** Profile page. */
  linkedinUrl?: string | null
  /** Stored CV. */
  resumeObjectId?: string | null
  /** Stored cover letter. */
  coverLetterObjectId?: string | null
  /** How the candidate came. */
  source?: ApplicantSource
  /** Colleague who recommended the candidate. */
  referrerId?: string | null
  /** Step of the selection. */
  stage?: ApplicantStage
  /** When the application came in; the time of creation where it is left out. */
  appliedAt?: Time | null
  /** Recruiter in charge. */
  recruiterId?: string | null
  /** Interviews with their scorecards. */
  interviews?: ApplicantInterviewInput[] | null
  /** Right to work in the country of the job. */
  workAuthorization?: ApplicantWorkAuthorization
  /** Offer made. */
  offer?: ApplicantOfferInput | null
  /** Why the candidate was turned down. */
  rejectionReason?: ApplicantRejectionReason | null
  /** Why the candidate stepped back. */
  withdrawalReason?: ApplicantWithdrawalReason | null
  /** Person record made on hiring. */
  hiredPersonId?: string | null
  /** Day after which the data has to be erased. */
  retainUntilDate?: string | null
  /** Remarks of the recruiter. */
  notes?: string | null
}

/** The fields of an Applicant to change; null clears an optional one. */
export type ApplicantUpdate = Partial<Omit<ApplicantCreate, 'jobPostingId'>>

/** What lists of Applicants are filtered by. */
export interface ApplicantFilters extends EntityFilters {
  jobPostingId?: OneOrMore<string>
  firstName?: OneOrMore<string>
  lastName?: OneOrMore<string>
  email?: OneOrMore<string>
  phone?: OneOrMore<string>
  city?: OneOrMore<string>
  country?: OneOrMore<string>
  linkedinUrl?: OneOrMore<string>
  resumeObjectId?: OneOrMore<string>
  coverLetterObjectId?: OneOrMore<string>
  source?: OneOrMore<ApplicantSource>
  referrerId?: OneOrMore<string>
  stage?: OneOrMore<ApplicantStage>
  stageChangedAt?: Comparison<Time>
  appliedAt?: Comparison<Time>
  recruiterId?: OneOrMore<string>
  averageScore?: Comparison<number>
  workAuthorization?: OneOrMore<ApplicantWorkAuthorization>
  rejectionReason?: OneOrMore<ApplicantRejectionReason>
  withdrawalReason?: OneOrMore<ApplicantWithdrawalReason>
  hiredPersonId?: OneOrMore<string>
  retainUntilDate?: Comparison<string>
  notes?: OneOrMore<string>
}

/** What lists of Applicants can be asked. */
export type ApplicantQuery<E = never, F = never> = Listing<ApplicantFilters, 'tags', E, F>

/** Known values of `category` of OnboardingTask. */
export type OnboardingTaskCategory =
  | 'paperwork'
  | 'identity_check'
  | 'it_account'
  | 'access'
  | 'equipment'
  | 'workplace'
  | 'payroll_and_benefits'
  | 'policy_acknowledgement'
  | 'training'
  | 'introduction'
  | 'probation'
  | 'other'

/** Known values of `phase` of OnboardingTask. */
export type OnboardingTaskPhase =
  | 'pre_boarding'
  | 'first_day'
  | 'first_week'
  | 'first_month'
  | 'first_quarter'
  | 'probation_end'

/** Known values of `status` of OnboardingTask. */
export type OnboardingTaskStatus = 'pending' | 'in_progress' | 'blocked' | 'completed' | 'skipped' | 'cancelled'

/** Known values of `priority` of OnboardingTask. */
export type OnboardingTaskPriority = 'low' | 'medium' | 'high'

/** One step in welcoming a new colleague or someone who changes role. */
export interface OnboardingTask extends Entity {
  /** New colleague. */
  personId: string
  /** Application that led to the hire. */
  applicantId: string | null
  /** The step in one line. */
  title: string
  /** How to do it. */
  description: string | null
  /** Kind of step. */
  category: Open<OnboardingTaskCategory>
  /** Part of the onboarding. */
  phase: Open<OnboardingTaskPhase>
  /** State of the step. */
  status: Open<OnboardingTaskStatus>
  /** Rank. */
  priority: Open<OnboardingTaskPriority>
  /** Whether it has to be done. */
  isMandatory: boolean
  /** Person who does it; may be the new colleague. */
  assigneeId: string | null
  /** Team that does it where no person is named. */
  assigneeGroupId: string | null
  /** First working day of the colleague. */
  startDate: string | null
  /** Days from startDate to the due day, negative before it. */
  dueOffsetDays: number | null
  /**
   * Day by which it is to be done; startDate plus dueOffsetDays where both are given and it is left
   * out.
   */
  dueDate: string | null
  /** Steps to be done first. */
  dependsOnTaskIds: string[] | null
  /** Checklist from which the step comes. */
  templateName: string | null
  /** Place in the checklist, lowest first. */
  sortOrder: number
  /** What the step hands over, such as a license assignment or a laptop. */
  providedId: string | null
  /** Kind of that record. */
  providedType: string | null
  /** Forms and signed papers. */
  documentObjectIds: string[] | null
  /** What is in the way. */
  blockedReason: string | null
  /** Why it was left out. */
  skipReason: string | null
  /** Person who did it. */
  completedById: string | null
  /** When it was done. */
  completedAt: Date | null
  /** Whether it is late. */
  isOverdue: boolean
}

/** What `expand` adds to OnboardingTasks. */
export interface OnboardingTaskRelations {
  /** Only with `expand=person`. */
  person: Person | null
  /** Only with `expand=applicant`. */
  applicant: Applicant | null
  /** Only with `expand=assignee`. */
  assignee: Person | null
  /** Only with `expand=assigneeGroup`. */
  assigneeGroup: Group | null
  /** Only with `expand=dependsOnTasks`. */
  dependsOnTasks: OnboardingTask[]
}

/** What a client gives to create an OnboardingTask. */
export interface OnboardingTaskCreate extends EntityInput {
  /** New colleague. */
  personId: string
  /** Application that led to the hire. */
  applicantId?: string | null
  /** The step in one line. */
  title: string
  /** How to do it. */
  description?: string | null
  /** Kind of step. */
  category: OnboardingTaskCategory
  /** Part of the onboarding. */
  phase?: OnboardingTaskPhase
  /** State of the step. */
  status?: OnboardingTaskStatus
  /** Rank. */
  priority?: OnboardingTaskPriority
  /** Whether it has to be done. */
  isMandatory?: boolean
  /** Person who does it; may be the new colleague. */
  assigneeId?: string | null
  /** Team that does it where no person is named. */
  assigneeGroupId?: string | null
  /** First working day of the colleague. */
  startDate?: string | null
  /** Days from startDate to the due day, negative before it. */
  dueOffsetDays?: number | null
  /**
   * Day by which it is to be done; startDate plus dueOffsetDays where both are given and it is left
   * out.
   */
  dueDate?: string | null
  /** Steps to be done first. */
  dependsOnTaskIds?: string[] | null
  /** Checklist from which the step comes. */
  templateName?: string | null
  /** Place in the checklist, lowest first. */
  sortOrder?: number
  /** What the step hands over, such as a license assignment or a laptop. */
  providedId?: string | null
  /** Forms and signed papers. */
  documentObjectIds?: string[] | null
  /** What is in the way. */
  blockedReason?: string | null
  /** Why it was left out. */
  skipReason?: string | null
  /** Person who did it. */
  completedById?: string | null
}

/** The fields of an OnboardingTask to change; null clears an optional one. */
export type OnboardingTaskUpdate = Partial<Omit<OnboardingTaskCreate, 'personId'>>

/** What lists of OnboardingTasks are filtered by. */
export interface OnboardingTaskFilters extends EntityFilters {
  personId?: OneOrMore<string>
  applicantId?: OneOrMore<string>
  title?: OneOrMore<string>
  description?: OneOrMore<string>
  category?: OneOrMore<OnboardingTaskCategory>
  phase?: OneOrMore<OnboardingTaskPhase>
  status?: OneOrMore<OnboardingTaskStatus>
  priority?: OneOrMore<OnboardingTaskPriority>
  isMandatory?: OneOrMore<boolean>
  assigneeId?: OneOrMore<string>
  assigneeGroupId?: OneOrMore<string>
  startDate?: Comparison<string>
  dueOffsetDays?: Comparison<number>
  dueDate?: Comparison<string>
  dependsOnTaskIds?: OneOrMore<string>
  templateName?: OneOrMore<string>
  sortOrder?: Comparison<number>
  providedId?: OneOrMore<string>
  providedType?: OneOrMore<string>
  documentObjectIds?: OneOrMore<string>
  blockedReason?: OneOrMore<string>
  skipReason?: OneOrMore<string>
  completedById?: OneOrMore<string>
  completedAt?: Comparison<Time>
}

/** What lists of OnboardingTasks can be asked. */
export type OnboardingTaskQuery<E = never, F = never> = Listing<
  OnboardingTaskFilters,
  'tags' | 'dependsOnTaskIds' | 'documentObjectIds',
  E,
  F
>

/** Known values of `category` of OffboardingTask. */
export type OffboardingTaskCategory =
  | 'access_revocation'
  | 'account_closure'
  | 'equipment_return'
  | 'license_reclaim'
  | 'knowledge_transfer'
  | 'ownership_transfer'
  | 'final_pay'
  | 'benefits'
  | 'legal'
  | 'exit_interview'
  | 'data_retention'
  | 'communication'
  | 'workplace'
  | 'other'

/** Known values of `separationType` of OffboardingTask. */
export type OffboardingTaskSeparationType =
  | 'resignation'
  | 'dismissal'
  | 'redundancy'
  | 'retirement'
  | 'end_of_contract'
  | 'mutual_agreement'
  | 'death'
  | 'transfer'

/** Known values of `timing` of OffboardingTask. */
export type OffboardingTaskTiming = 'notice_period' | 'last_day' | 'after_departure'

/** Known values of `status` of OffboardingTask. */
export type OffboardingTaskStatus = 'pending' | 'in_progress' | 'blocked' | 'completed' | 'skipped' | 'cancelled'

/** Known values of `priority` of OffboardingTask. */
export type OffboardingTaskPriority = 'low' | 'medium' | 'high' | 'critical'

/** Known values of `outcome` of OffboardingTask. */
export type OffboardingTaskOutcome =
  | 'revoked'
  | 'returned'
  | 'transferred'
  | 'retained'
  | 'lost'
  | 'damaged'
  | 'written_off'
  | 'not_applicable'

/**
 * One step in parting from a colleague: taking back access and things, handing over knowledge,
 * closing the books.
 */
export interface OffboardingTask extends Entity {
  /** Colleague who leaves. */
  personId: string
  /** The step in one line. */
  title: string
  /** How to do it. */
  description: string | null
  /** Kind of step. */
  category: Open<OffboardingTaskCategory>
  /** Why the colleague leaves. */
  separationType: Open<OffboardingTaskSeparationType> | null
  /** Last day at work. */
  lastWorkingDate: string
  /** Part of the offboarding. */
  timing: Open<OffboardingTaskTiming>
  /** State of the step. */
  status: Open<OffboardingTaskStatus>
  /** Rank. */
  priority: Open<OffboardingTaskPriority>
  /** Whether it has to be done. */
  isMandatory: boolean
  /** True where leaving it undone would leave access open. */
  isSecurityCritical: boolean
  /** Person who does it. */
  assigneeId: string | null
  /** Team that does it where no person is named. */
  assigneeGroupId: string | null
  /** Days from lastWorkingDate to the due day, negative before it. */
  dueOffsetDays: number | null
  /**
   * Day by which it is to be done; lastWorkingDate plus dueOffsetDays where that is given and it is
   * left out.
   */
  dueDate: string | null
  /** What is taken back or handed on, such as an asset, a license assignment or a group. */
  targetId: string | null
  /** Kind of that record. */
  targetType: string | null
  /** What became of it. */
  outcome: Open<OffboardingTaskOutcome> | null
  /** Person who takes over. */
  successorId: string | null
  /** Steps to be done first. */
  dependsOnTaskIds: string[] | null
  /** Signed handover or proof of revocation. */
  evidenceObjectIds: string[] | null
  /** Why it was left out or cannot go on. */
  skipReason: string | null
  /** Person who did it. */
  completedById: string | null
  /** When it was done. */
  completedAt: Date | null
  /** Whether it is late. */
  isOverdue: boolean
}

/** What `expand` adds to OffboardingTasks. */
export interface OffboardingTaskRelations {
  /** Only with `expand=person`. */
  person: Person | null
  /** Only with `expand=assignee`. */
  assignee: Person | null
  /** Only with `expand=assigneeGroup`. */
  assigneeGroup: Group | null
  /** Only with `expand=successor`. */
  successor: Person | null
  /** Only with `expand=dependsOnTasks`. */
  dependsOnTasks: OffboardingTask[]
}

/** What a client gives to create an OffboardingTask. */
export interface OffboardingTaskCreate extends EntityInput {
  /** Colleague who leaves. */
  personId: string
  /** The step in one line. */
  title: string
  /** How to do it. */
  description?: string | null
  /** Kind of step. */
  category: OffboardingTaskCategory
  /** Why the colleague leaves. */
  separationType?: OffboardingTaskSeparationType | null
  /** Last day at work. */
  lastWorkingDate: string
  /** Part of the offboarding. */
  timing?: OffboardingTaskTiming
  /** State of the step. */
  status?: OffboardingTaskStatus
  /** Rank. */
  priority?: OffboardingTaskPriority
  /** Whether it has to be done. */
  isMandatory?: boolean
  /** True where leaving it undone would leave access open. */
  isSecurityCritical?: boolean
  /** Person who does it. */
  assigneeId?: string | null
  /** Team that does it where no person is named. */
  assigneeGroupId?: string | null
  /** Days from lastWorkingDate to the due day, negative before it. */
  dueOffsetDays?: number | null
  /**
   * Day by which it is to be done; lastWorkingDate plus dueOffsetDays where that is given and it is
   * left out.
   */
  dueDate?: string | null
  /** What is taken back or handed on, such as an asset, a license assignment or a group. */
  targetId?: string | null
  /** What became of it. */
  outcome?: OffboardingTaskOutcome | null
  /** Person who takes over. */
  successorId?: string | null
  /** Steps to be done first. */
  dependsOnTaskIds?: string[] | null
  /** Signed handover or proof of revocation. */
  evidenceObjectIds?: string[] | null
  /** Why it was left out or cannot go on. */
  skipReason?: string | null
  /** Person who did it. */
  completedById?: string | null
}

/** The fields of an OffboardingTask to change; null clears an optional one. */
export type OffboardingTaskUpdate = Partial<Omit<OffboardingTaskCreate, 'personId'>>

/** What lists of OffboardingTasks are filtered by. */
export interface OffboardingTaskFilters extends EntityFilters {
  personId?: OneOrMore<string>
  title?: OneOrMore<string>
  description?: OneOrMore<string>
  category?: OneOrMore<OffboardingTaskCategory>
  separationType?: OneOrMore<OffboardingTaskSeparationType>
  lastWorkingDate?: Comparison<string>
  timing?: OneOrMore<OffboardingTaskTiming>
  status?: OneOrMore<OffboardingTaskStatus>
  priority?: OneOrMore<OffboardingTaskPriority>
  isMandatory?: OneOrMore<boolean>
  isSecurityCritical?: OneOrMore<boolean>
  assigneeId?: OneOrMore<string>
  assigneeGroupId?: OneOrMore<string>
  dueOffsetDays?: Comparison<number>
  dueDate?: Comparison<string>
  targetId?: OneOrMore<string>
  targetType?: OneOrMore<string>
  outcome?: OneOrMore<OffboardingTaskOutcome>
  successorId?: OneOrMore<string>
  dependsOnTaskIds?: OneOrMore<string>
  evidenceObjectIds?: OneOrMore<string>
  skipReason?: OneOrMore<string>
  completedById?: OneOrMore<string>
  completedAt?: Comparison<Time>
}

/** What lists of OffboardingTasks can be asked. */
export type OffboardingTaskQuery<E = never, F = never> = Listing<
  OffboardingTaskFilters,
  'tags' | 'dependsOnTaskIds' | 'evidenceObjectIds',
  E,
  F
>

/** Known values of `type` of ApplicantInterview. */
export type ApplicantInterviewType = 'screening_call' | 'technical' | 'behavioral' | 'case_study' | 'panel' | 'final'

/** Known values of `recommendation` of ApplicantInterview. */
export type ApplicantInterviewRecommendation = 'strong_no' | 'no_hire' | 'undecided' | 'hire' | 'strong_hire'

/** One interview with its scorecard. */
export interface ApplicantInterview {
  /** Kind of interview. */
  type: Open<ApplicantInterviewType>
  /** Colleague who holds it. */
  interviewerId: string
  /** When it takes place. */
  scheduledAt: Date | null
  /** Planned length. */
  durationMinutes: number | null
  /** Calendar entry. */
  calendarEventId: string | null
  /** Overall score, 5 being best. */
  score: number | null
  /** Advice of the interviewer. */
  recommendation: Open<ApplicantInterviewRecommendation> | null
  /** What was seen. */
  feedback: string | null
}

/** Known values of `response` of ApplicantOffer. */
export type ApplicantOfferResponse = 'pending' | 'accepted' | 'declined' | 'expired'

/** Offer made. */
export interface ApplicantOffer {
  /** Pay per payPeriod of the posting. In minor units of the currency, such as cents. */
  salary: number
  /** Currency of the pay. */
  currency: string
  /** First day offered. */
  startDate: string | null
  /** Last day to accept. */
  expiryDate: string | null
  /** When it was sent. */
  sentAt: Date | null
  /** Answer of the candidate. */
  response: Open<ApplicantOfferResponse>
}

/** One interview with its scorecard. */
export interface ApplicantInterviewInput {
  /** Kind of interview. */
  type: ApplicantInterviewType
  /** Colleague who holds it. */
  interviewerId: string
  /** When it takes place. */
  scheduledAt?: Time | null
  /** Planned length. */
  durationMinutes?: number | null
  /** Calendar entry. */
  calendarEventId?: string | null
  /** Overall score, 5 being best. */
  score?: number | null
  /** Advice of the interviewer. */
  recommendation?: ApplicantInterviewRecommendation | null
  /** What was seen. */
  feedback?: string | null
}

/** Offer made. */
export interface ApplicantOfferInput {
  /** Pay per payPeriod of the posting. In minor units of the currency, such as cents. */
  salary: number
  /** Currency of the pay. */
  currency: string
  /** First day offered. */
  startDate?: string | null
  /** Last day to accept. */
  expiryDate?: string | null
  /** When it was sent. */
  sentAt?: Time | null
  /** Answer of the candidate. */
  response?: ApplicantOfferResponse
}

/** Finding new colleagues, welcoming them and parting from those who leave. */
export class HrService extends Service {
  /** A candidate for one job posting and the way from application to decision. */
  readonly applicants = new ApplicantsService(this.engine)

  /** One step in welcoming a new colleague or someone who changes role. */
  readonly onboardingTasks = new OnboardingTasksService(this.engine)

  /**
   * One step in parting from a colleague: taking back access and things, handing over knowledge,
   * closing the books.
   */
  readonly offboardingTasks = new OffboardingTasksService(this.engine)

  /** One page of JobPostings, the newest first. */
  list<E extends keyof JobPostingRelations = never, F extends keyof JobPosting = keyof JobPosting>(
    query?: JobPostingQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<JobPosting, JobPostingRelations, E, F>>> {
    return this.engine.page('GET', '/v1/hr', 'JobPosting', query, options)
  }

  /** All JobPostings, no page before it is needed. */
  iterate<E extends keyof JobPostingRelations = never, F extends keyof JobPosting = keyof JobPosting>(
    query?: JobPostingQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<JobPosting, JobPostingRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/hr', 'JobPosting', query, options)
  }

  /** One page of the JobPostings in which every word of `q` is found. */
  search<E extends keyof JobPostingRelations = never, F extends keyof JobPosting = keyof JobPosting>(
    q: string,
    query?: JobPostingQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<JobPosting, JobPostingRelations, E, F>>> {
    return this.engine.page('GET', '/v1/hr', 'JobPosting', { ...query, q }, options)
  }

  /** One JobPosting by its id. */
  get<
    E extends keyof JobPostingRelations = never,
    F extends keyof JobPosting = keyof JobPosting,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<JobPosting, JobPostingRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/hr/{id}', 'JobPosting', { id, query, options })
  }

  /**
   * Creates one JobPosting, which must keep these rules:
   *
   * - salaryMax is not below salaryMin.
   * - A currency is set where salaryMin or salaryMax is.
   * - An open posting has a description, a hiringManagerId and a departmentId.
   * - An open posting has a locationId unless workplaceType is remote.
   * - applicantCountries is set only where workplaceType is remote.
   * - status becomes filled only where hiredCount is at least openings.
   * - openings is never below hiredCount.
   * - A posting is not cancelled while an applicant is in stage offer.
   */
  create(body: JobPostingCreate, options?: CallOptions): Call<JobPosting> {
    return this.engine.record('POST', '/v1/hr', 'JobPosting', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: JobPostingUpdate, options?: CallOptions): Call<JobPosting> {
    return this.engine.record('PATCH', '/v1/hr/{id}', 'JobPosting', { id, body, options })
  }

  /** Deletes one JobPosting; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/hr/{id}', { id, options })
  }
}

/** A candidate for one job posting and the way from application to decision. */
export class ApplicantsService extends Service {
  /** One page of Applicants, the newest first. */
  list<E extends keyof ApplicantRelations = never, F extends keyof Applicant = keyof Applicant>(
    query?: ApplicantQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Applicant, ApplicantRelations, E, F>>> {
    return this.engine.page('GET', '/v1/hr/applicants', 'Applicant', query, options)
  }

  /** All Applicants, no page before it is needed. */
  iterate<E extends keyof ApplicantRelations = never, F extends keyof Applicant = keyof Applicant>(
    query?: ApplicantQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Applicant, ApplicantRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/hr/applicants', 'Applicant', query, options)
  }

  /** One page of the Applicants in which every word of `q` is found. */
  search<E extends keyof ApplicantRelations = never, F extends keyof Applicant = keyof Applicant>(
    q: string,
    query?: ApplicantQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Applicant, ApplicantRelations, E, F>>> {
    return this.engine.page('GET', '/v1/hr/applicants', 'Applicant', { ...query, q }, options)
  }

  /** One Applicant by its id. */
  get<
    E extends keyof ApplicantRelations = never,
    F extends keyof Applicant = keyof Applicant,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Applicant, ApplicantRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/hr/applicants/{id}', 'Applicant', { id, query, options })
  }

  /**
   * Creates one Applicant, which must keep these rules:
   *
   * - An applicant is created only for a posting whose status is open, unless source is sourced or
   *   internal.
   * - A rejected applicant has a rejectionReason.
   * - A withdrawn applicant has a withdrawalReason.
   * - stage becomes offer or hired only with an offer, and hired only where the offer's response is
   *   accepted; so it stays while the stage lasts.
   * - stage does not become offer where the posting is cancelled.
   * - stage does not become hired where hiredCount of the posting already equals openings.
   * - referrerId is set where source is referral.
   * - In the offer expiryDate is not before the day of sentAt, and startDate is after both.
   */
  create(body: ApplicantCreate, options?: CallOptions): Call<Applicant> {
    return this.engine.record('POST', '/v1/hr/applicants', 'Applicant', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: ApplicantUpdate, options?: CallOptions): Call<Applicant> {
    return this.engine.record('PATCH', '/v1/hr/applicants/{id}', 'Applicant', { id, body, options })
  }

  /** Deletes one Applicant; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/hr/applicants/{id}', { id, options })
  }
}

/** One step in welcoming a new colleague or someone who changes role. */
export class OnboardingTasksService extends Service {
  /** One page of OnboardingTasks, the newest first. */
  list<E extends keyof OnboardingTaskRelations = never, F extends keyof OnboardingTask = keyof OnboardingTask>(
    query?: OnboardingTaskQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<OnboardingTask, OnboardingTaskRelations, E, F>>> {
    return this.engine.page('GET', '/v1/hr/onboarding-tasks', 'OnboardingTask', query, options)
  }

  /** All OnboardingTasks, no page before it is needed. */
  iterate<E extends keyof OnboardingTaskRelations = never, F extends keyof OnboardingTask = keyof OnboardingTask>(
    query?: OnboardingTaskQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<OnboardingTask, OnboardingTaskRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/hr/onboarding-tasks', 'OnboardingTask', query, options)
  }

  /** One page of the OnboardingTasks in which every word of `q` is found. */
  search<E extends keyof OnboardingTaskRelations = never, F extends keyof OnboardingTask = keyof OnboardingTask>(
    q: string,
    query?: OnboardingTaskQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<OnboardingTask, OnboardingTaskRelations, E, F>>> {
    return this.engine.page('GET', '/v1/hr/onboarding-tasks', 'OnboardingTask', { ...query, q }, options)
  }

  /** One OnboardingTask by its id. */
  get<
    E extends keyof OnboardingTaskRelations = never,
    F extends keyof OnboardingTask = keyof OnboardingTask,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<OnboardingTask, OnboardingTaskRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/hr/onboarding-tasks/{id}', 'OnboardingTask', { id, query, options })
  }

  /**
   * Creates one OnboardingTask, which must keep these rules:
   *
   * - dependsOnTaskIds names steps of the same person.
   * - dependsOnTaskIds closes no circle.
   * - status does not become in_progress or completed while a step in dependsOnTaskIds is pending,
   *   in_progress or blocked, and dependsOnTaskIds does not name such a step afterwards.
   * - A skipped step has a skipReason.
   * - A mandatory step is not skipped.
   * - A blocked step has a blockedReason.
   * - dueDate, startDate and dueOffsetDays agree where all three are given.
   * - A step of phase pre_boarding is not due after startDate.
   */
  create(body: OnboardingTaskCreate, options?: CallOptions): Call<OnboardingTask> {
    return this.engine.record('POST', '/v1/hr/onboarding-tasks', 'OnboardingTask', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: OnboardingTaskUpdate, options?: CallOptions): Call<OnboardingTask> {
    return this.engine.record('PATCH', '/v1/hr/onboarding-tasks/{id}', 'OnboardingTask', { id, body, options })
  }

  /** Deletes one OnboardingTask; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/hr/onboarding-tasks/{id}', { id, options })
  }
}

/**
 * One step in parting from a colleague: taking back access and things, handing over knowledge,
 * closing the books.
 */
export class OffboardingTasksService extends Service {
  /** One page of OffboardingTasks, the newest first. */
  list<E extends keyof OffboardingTaskRelations = never, F extends keyof OffboardingTask = keyof OffboardingTask>(
    query?: OffboardingTaskQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<OffboardingTask, OffboardingTaskRelations, E, F>>> {
    return this.engine.page('GET', '/v1/hr/offboarding-tasks', 'OffboardingTask', query, options)
  }

  /** All OffboardingTasks, no page before it is needed. */
  iterate<E extends keyof OffboardingTaskRelations = never, F extends keyof OffboardingTask = keyof OffboardingTask>(
    query?: OffboardingTaskQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<OffboardingTask, OffboardingTaskRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/hr/offboarding-tasks', 'OffboardingTask', query, options)
  }

  /** One page of the OffboardingTasks in which every word of `q` is found. */
  search<E extends keyof OffboardingTaskRelations = never, F extends keyof OffboardingTask = keyof OffboardingTask>(
    q: string,
    query?: OffboardingTaskQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<OffboardingTask, OffboardingTaskRelations, E, F>>> {
    return this.engine.page('GET', '/v1/hr/offboarding-tasks', 'OffboardingTask', { ...query, q }, options)
  }

  /** One OffboardingTask by its id. */
  get<
    E extends keyof OffboardingTaskRelations = never,
    F extends keyof OffboardingTask = keyof OffboardingTask,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<OffboardingTask, OffboardingTaskRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/hr/offboarding-tasks/{id}', 'OffboardingTask', { id, query, options })
  }

  /**
   * Creates one OffboardingTask, which must keep these rules:
   *
   * - dependsOnTaskIds names steps of the same person.
   * - dependsOnTaskIds closes no circle.
   * - Each of the steps in dependsOnTaskIds is over before this step starts.
   * - A security-critical step is mandatory.
   * - A security-critical step is due no later than the day after lastWorkingDate.
   * - A completed step of category equipment_return, access_revocation, account_closure,
   *   license_reclaim or ownership_transfer has an outcome.
   * - A step of category ownership_transfer has a successorId.
   * - successorId is not the colleague who leaves.
   * - completedById of a security-critical step is not the colleague who leaves.
   * - A skipped or blocked step has a skipReason.
   * - A mandatory step is not skipped.
   * - dueDate agrees with lastWorkingDate plus dueOffsetDays where both are given.
   */
  create(body: OffboardingTaskCreate, options?: CallOptions): Call<OffboardingTask> {
    return this.engine.record('POST', '/v1/hr/offboarding-tasks', 'OffboardingTask', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: OffboardingTaskUpdate, options?: CallOptions): Call<OffboardingTask> {
    return this.engine.record('PATCH', '/v1/hr/offboarding-tasks/{id}', 'OffboardingTask', { id, body, options })
  }

  /** Deletes one OffboardingTask; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/hr/offboarding-tasks/{id}', { id, options })
  }
}
