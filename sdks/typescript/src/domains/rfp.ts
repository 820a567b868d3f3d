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
import type { Account, Contact, Deal } from './customer.js'
import type { GrcControl } from './grc.js'
import type { Group } from './groups.js'
import type { Person } from './people.js'
import type { StorageObject } from './storage.js'
import type { Trace } from './telemetry.js'

/** Known values of `type` of RfpRecord. */
export type RfpRecordType =
  | 'rfp'
  | 'rfi'
  | 'rfq'
  | 'tender'
  | 'framework_agreement'
  | 'security_questionnaire'
  | 'due_diligence'

/** Known values of `status` of RfpRecord. */
export type RfpRecordStatus =
  | 'received'
  | 'qualifying'
  | 'in_progress'
  | 'in_review'
  | 'submitted'
  | 'shortlisted'
  | 'won'
  | 'lost'
  | 'declined'
  | 'withdrawn'
  | 'cancelled'

/** Known values of `phase` of RfpRecord. */
export type RfpRecordPhase =
  | 'intake'
  | 'qualification'
  | 'drafting'
  | 'review'
  | 'production'
  | 'submission'
  | 'post_submission'

/** Known values of `bidDecision` of RfpRecord. */
export type RfpRecordBidDecision = 'undecided' | 'bid' | 'no_bid'

/** Known values of `submissionMethod` of RfpRecord. */
export type RfpRecordSubmissionMethod = 'portal' | 'email' | 'post' | 'api' | 'in_person'

/** A request received from a customer, from intake over the bid decision to its outcome. */
export interface RfpRecord extends Entity {
  /** Number for people to quote. */
  rfpNumber: string
  /** Title of the request. */
  title: string
  /** What the customer asks for. */
  description: string | null
  /** Form of the request. */
  type: Open<RfpRecordType>
  /** Number the customer gave it. */
  customerReference: string | null
  /** Customer that issued it. */
  accountId: string | null
  /** Buyer to write to. */
  contactId: string | null
  /** Deal it belongs to. */
  dealId: string | null
  /** Bid manager. */
  ownerId: string | null
  /** Group that writes the answer. */
  teamGroupId: string | null
  /** Request this one amends or follows. */
  parentRfpId: string | null
  /** State of the bid; declined is a decision not to bid. */
  status: Open<RfpRecordStatus>
  /** Working phase. */
  phase: Open<RfpRecordPhase>
  /** Decision whether to answer. */
  bidDecision: Open<RfpRecordBidDecision>
  /** Grounds of the decision. */
  bidDecisionReason: string | null
  /** Day it came in. */
  receivedDate: string | null
  /** Latest time for questions to the customer. */
  questionsDueAt: Date | null
  /** Latest time for the answer. */
  submissionDueAt: Date | null
  /** How the answer is handed in. */
  submissionMethod: Open<RfpRecordSubmissionMethod> | null
  /** Time it was handed in. */
  submittedAt: Date | null
  /** Worth of the contract. In minor units of the currency, such as cents. */
  estimatedValue: number | null
  /** Currency of estimatedValue. */
  currency: string | null
  /** Chance to win, in percent. */
  winProbability: number | null
  /** Why it was won or lost, in the customer's words. */
  outcomeReason: string | null
  /** How far the answer is. */
  progressPercent: number
}

/** What `expand` adds to RfpRecords. */
export interface RfpRecordRelations {
  /** Only with `expand=account`. */
  account: Account | null
  /** Only with `expand=contact`. */
  contact: Contact | null
  /** Only with `expand=deal`. */
  deal: Deal | null
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=teamGroup`. */
  teamGroup: Group | null
  /** Only with `expand=parent`. */
  parent: RfpRecord | null
  /** Only with `expand=amendments`. */
  amendments: RfpRecord[]
  /** Only with `expand=questions`. */
  questions: RfpQuestion[]
  /** Only with `expand=responses`. */
  responses: RfpResponse[]
}

/** What a client gives to create an RfpRecord. */
export interface RfpRecordCreate extends EntityInput {
  /** Title of the request. */
  title: string
  /** What the customer asks for. */
  description?: string | null
  /** Form of the request. */
  type?: RfpRecordType
  /** Number the customer gave it. */
  customerReference?: string | null
  /** Customer that issued it. */
  accountId?: string | null
  /** Buyer to write to. */
  contactId?: string | null
  /** Deal it belongs to. */
  dealId?: string | null
  /** Bid manager. */
  ownerId?: string | null
  /** Group that writes the answer. */
  teamGroupId?: string | null
  /** Request this one amends or follows. */
  parentRfpId?: string | null
  /** State of the bid; declined is a decision not to bid. */
  status?: RfpRecordStatus
  /** Working phase. */
  phase?: RfpRecordPhase
  /** Decision whether to answer. */
  bidDecision?: RfpRecordBidDecision
  /** Grounds of the decision. */
  bidDecisionReason?: string | null
  /** Day it came in. */
  receivedDate?: string | null
  /** Latest time for questions to the customer. */
  questionsDueAt?: Time | null
  /** Latest time for the answer. */
  submissionDueAt?: Time | null
  /** How the answer is handed in. */
  submissionMethod?: RfpRecordSubmissionMethod | null
  /** Worth of the contract. In minor units of the currency, such as cents. */
  estimatedValue?: number | null
  /** Currency of estimatedValue. */
  currency?: string | null
  /** Chance to win, in percent. */
  winProbability?: number | null
  /** Why it was won or lost, in the customer's words. */
  outcomeReason?: string | null
}

/** The fields of an RfpRecord to change; null clears an optional one. */
export type RfpRecordUpdate = Partial<RfpRecordCreate>

/** What lists of RfpRecords are filtered by. */
export interface RfpRecordFilters extends EntityFilters {
  rfpNumber?: OneOrMore<string>
  title?: OneOrMore<string>
  description?: OneOrMore<string>
  type?: OneOrMore<RfpRecordType>
  customerReference?: OneOrMore<string>
  accountId?: OneOrMore<string>
  contactId?: OneOrMore<string>
  dealId?: OneOrMore<string>
  ownerId?: OneOrMore<string>
  teamGroupId?: OneOrMore<string>
  parentRfpId?: OneOrMore<string>
  status?: OneOrMore<RfpRecordStatus>
  phase?: OneOrMore<RfpRecordPhase>
  bidDecision?: OneOrMore<RfpRecordBidDecision>
  bidDecisionReason?: OneOrMore<string>
  receivedDate?: Comparison<string>
  questionsDueAt?: Comparison<Time>
  submissionDueAt?: Comparison<Time>
  submissionMethod?: OneOrMore<RfpRecordSubmissionMethod>
  submittedAt?: Comparison<Time>
  estimatedValue?: Comparison<number>
  currency?: OneOrMore<string>
  winProbability?: Comparison<number>
  outcomeReason?: OneOrMore<string>
}

/** What lists of RfpRecords can be asked. */
export type RfpRecordQuery<E = never, F = never> = Listing<RfpRecordFilters, 'tags', E, F>

/** Known values of `category` of RfpQuestion. */
export type RfpQuestionCategory =
  | 'company'
  | 'references'
  | 'product'
  | 'technical'
  | 'integration'
  | 'security'
  | 'privacy'
  | 'compliance'
  | 'implementation'
  | 'support'
  | 'commercial'
  | 'legal'
  | 'sustainability'
  | 'other'

/** Known values of `answerFormat` of RfpQuestion. */
export type RfpQuestionAnswerFormat =
  | 'free_text'
  | 'yes_no'
  | 'single_choice'
  | 'multiple_choice'
  | 'compliance_level'
  | 'numeric'
  | 'date'
  | 'table'
  | 'file'

/** Known values of `status` of RfpQuestion. */
export type RfpQuestionStatus = 'open' | 'assigned' | 'drafted' | 'in_review' | 'approved' | 'skipped'

/** One question or requirement of a request, with who answers it and by when. */
export interface RfpQuestion extends Entity {
  /** Request it belongs to. */
  rfpRecordId: string
  /** Number in the customer's document, such as 3.2.1. */
  number: string | null
  /** Section of the customer's document. */
  section: string | null
  /** Order within the request. */
  sortOrder: number
  /** Question this one details. */
  parentQuestionId: string | null
  /** Wording of the question. */
  text: string
  /** Customer's hints for answering. */
  guidance: string | null
  /** Topic, which decides who answers. */
  category: Open<RfpQuestionCategory>
  /** Form the answer must have. */
  answerFormat: Open<RfpQuestionAnswerFormat>
  /** Choices given by the customer. */
  options: string[] | null
  /** The answer is required. */
  isMandatory: boolean
  /** Weight in the customer's scoring. */
  weight: number | null
  /** Most words allowed. */
  maxWords: number | null
  /** State of the answer. */
  status: Open<RfpQuestionStatus>
  /** Person who answers. */
  assigneeId: string | null
  /** Person who checks the answer. */
  reviewerId: string | null
  /** Time the answer is due inside the team. */
  dueAt: Date | null
  /** Controls that speak to the question. */
  grcControlIds: string[] | null
  /** Earlier question whose answer fits here as well. */
  duplicateOfId: string | null
}

/** What `expand` adds to RfpQuestions. */
export interface RfpQuestionRelations {
  /** Only with `expand=rfpRecord`. */
  rfpRecord: RfpRecord | null
  /** Only with `expand=assignee`. */
  assignee: Person | null
  /** Only with `expand=reviewer`. */
  reviewer: Person | null
  /** Only with `expand=parent`. */
  parent: RfpQuestion | null
  /** Only with `expand=grcControls`. */
  grcControls: GrcControl[]
  /** Only with `expand=responses`. */
  responses: RfpResponse[]
}

/** What a client gives to create an RfpQuestion. */
export interface RfpQuestionCreate extends EntityInput {
  /** Request it belongs to. */
  rfpRecordId: string
  /** Number in the customer's document, such as 3.2.1. */
  number?: string | null
  /** Section of the customer's document. */
  section?: string | null
  /** Order within the request. */
  sortOrder?: number
  /** Question this one details. */
  parentQuestionId?: string | null
  /** Wording of the question. */
  text: string
  /** Customer's hints for answering. */
  guidance?: string | null
  /** Topic, which decides who answers. */
  category?: RfpQuestionCategory
  /** Form the answer must have. */
  answerFormat?: RfpQuestionAnswerFormat
  /** Choices given by the customer. */
  options?: string[] | null
  /** The answer is required. */
  isMandatory?: boolean
  /** Weight in the customer's scoring. */
  weight?: number | null
  /** Most words allowed. */
  maxWords?: number | null
  /** State of the answer. */
  status?: RfpQuestionStatus
  /** Person who answers. */
  assigneeId?: string | null
  /** Person who checks the answer. */
  reviewerId?: string | null
  /** Time the answer is due inside the team. */
  dueAt?: Time | null
  /** Controls that speak to the question. */
  grcControlIds?: string[] | null
  /** Earlier question whose answer fits here as well. */
  duplicateOfId?: string | null
}

/** The fields of an RfpQuestion to change; null clears an optional one. */
export type RfpQuestionUpdate = Partial<Omit<RfpQuestionCreate, 'rfpRecordId'>>

/** What lists of RfpQuestions are filtered by. */
export interface RfpQuestionFilters extends EntityFilters {
  rfpRecordId?: OneOrMore<string>
  number?: OneOrMore<string>
  section?: OneOrMore<string>
  sortOrder?: Comparison<number>
  parentQuestionId?: OneOrMore<string>
  text?: OneOrMore<string>
  guidance?: OneOrMore<string>
  category?: OneOrMore<RfpQuestionCategory>
  answerFormat?: OneOrMore<RfpQuestionAnswerFormat>
  options?: OneOrMore<string>
  isMandatory?: OneOrMore<boolean>
  weight?: Comparison<number>
  maxWords?: Comparison<number>
  status?: OneOrMore<RfpQuestionStatus>
  assigneeId?: OneOrMore<string>
  reviewerId?: OneOrMore<string>
  dueAt?: Comparison<Time>
  grcControlIds?: OneOrMore<string>
  duplicateOfId?: OneOrMore<string>
}

/** What lists of RfpQuestions can be asked. */
export type RfpQuestionQuery<E = never, F = never> = Listing<
  RfpQuestionFilters,
  'tags' | 'options' | 'grcControlIds',
  E,
  F
>

/** Known values of `complianceLevel` of RfpResponse. */
export type RfpResponseComplianceLevel =
  | 'full'
  | 'partial'
  | 'configuration'
  | 'customization'
  | 'roadmap'
  | 'third_party'
  | 'not_supported'
  | 'not_applicable'

/** Known values of `status` of RfpResponse. */
export type RfpResponseStatus = 'draft' | 'in_review' | 'changes_requested' | 'approved' | 'submitted' | 'rejected'

/** Known values of `origin` of RfpResponse. */
export type RfpResponseOrigin = 'human' | 'library' | 'generated' | 'generated_and_edited'

/** An answer to a question, with its sources, its review and its way into the answer library. */
export interface RfpResponse extends Entity {
  /** Request it belongs to. */
  rfpRecordId: string
  /** Question it answers. */
  questionId: string
  /** Answer as it will be handed in. */
  text: string | null
  /** Chosen options. */
  selectedOptions: string[] | null
  /** How far the requirement is met. */
  complianceLevel: Open<RfpResponseComplianceLevel> | null
  /** State of the review. */
  status: Open<RfpResponseStatus>
  /** How the text came about. */
  origin: Open<RfpResponseOrigin>
  /** Draft of a language model as it was, to compare with text. */
  generatedText: string | null
  /** Sources of the answer. */
  citations: RfpResponseCitation[] | null
  /** Files handed in with it. */
  attachmentIds: string[] | null
  /** Length. */
  wordCount: number
  /** Model's own estimate of a generated answer. */
  confidence: number | null
  /** Model that drafted it. */
  model: string | null
  /** Tokens the draft read. */
  inputTokens: number | null
  /** Tokens the draft wrote. */
  outputTokens: number | null
  /** Span of the model call. */
  traceRecordId: string | null
  /** Person who answers for the text; the caller where not given. */
  authorId: string | null
  /** People asked to check it. */
  reviewerIds: string[] | null
  /** Person who approved it. */
  approvedById: string | null
  /** Time of the approval. */
  approvedAt: Date | null
  /** Remarks of the reviewers. */
  reviewNote: string | null
  /** The answer is part of the answer library. */
  isReusable: boolean
  /** Day a reusable answer must be checked again. */
  validUntilDate: string | null
}

/** What `expand` adds to RfpResponses. */
export interface RfpResponseRelations {
  /** Only with `expand=rfpRecord`. */
  rfpRecord: RfpRecord | null
  /** Only with `expand=question`. */
  question: RfpQuestion | null
  /** Only with `expand=author`. */
  author: Person | null
  /** Only with `expand=reviewers`. */
  reviewers: Person[]
  /** Only with `expand=approvedBy`. */
  approvedBy: Person | null
  /** Only with `expand=attachments`. */
  attachments: StorageObject[]
  /** Only with `expand=trace`. */
  trace: Trace | null
}

/** What a client gives to create an RfpResponse. */
export interface RfpResponseCreate extends EntityInput {
  /** Request it belongs to. */
  rfpRecordId: string
  /** Question it answers. */
  questionId: string
  /** Answer as it will be handed in. */
  text?: string | null
  /** Chosen options. */
  selectedOptions?: string[] | null
  /** How far the requirement is met. */
  complianceLevel?: RfpResponseComplianceLevel | null
  /** State of the review. */
  status?: RfpResponseStatus
  /** How the text came about. */
  origin?: RfpResponseOrigin
  /** Draft of a language model as it was, to compare with text. */
  generatedText?: string | null
  /** Sources of the answer. */
  citations?: RfpResponseCitationInput[] | null
  /** Files handed in with it. */
  attachmentIds?: string[] | null
  /** Model's own estimate of a generated answer. */
  confidence?: number | null
  /** Model that drafted it. */
  model?: string | null
  /** Tokens the draft read. */
  inputTokens?: number | null
  /** Tokens the draft wrote. */
  outputTokens?: number | null
  /** Span of the model call. */
  traceRecordId?: string | null
  /** Person who answers for the text; the caller where not given. */
  authorId?: string | null
  /** People asked to check it. */
  reviewerIds?: string[] | null
  /** Remarks of the reviewers. */
  reviewNote?: string | null
  /** The answer is part of the answer library. */
  isReusable?: boolean
  /** Day a reusable answer must be checked again. */
  validUntilDate?: string | null
}

/** The fields of an RfpResponse to change; null clears an optional one. */
export type RfpResponseUpdate = Partial<Omit<RfpResponseCreate, 'rfpRecordId' | 'questionId'>>

/** What lists of RfpResponses are filtered by. */
export interface RfpResponseFilters extends EntityFilters {
  rfpRecordId?: OneOrMore<string>
  questionId?: OneOrMore<string>
  text?: OneOrMore<string>
  selectedOptions?: OneOrMore<string>
  complianceLevel?: OneOrMore<RfpResponseComplianceLevel>
  status?: OneOrMore<RfpResponseStatus>
  origin?: OneOrMore<RfpResponseOrigin>
  generatedText?: OneOrMore<string>
  attachmentIds?: OneOrMore<string>
  wordCount?: Comparison<number>
  confidence?: Comparison<number>
  model?: OneOrMore<string>
  inputTokens?: Comparison<number>
  outputTokens?: Comparison<number>
  traceRecordId?: OneOrMore<string>
  authorId?: OneOrMore<string>
  reviewerIds?: OneOrMore<string>
  approvedById?: OneOrMore<string>
  approvedAt?: Comparison<Time>
  reviewNote?: OneOrMore<string>
  isReusable?: OneOrMore<boolean>
  validUntilDate?: Comparison<string>
}

/** What lists of RfpResponses can be asked. */
export type RfpResponseQuery<E = never, F = never> = Listing<
  RfpResponseFilters,
  'tags' | 'selectedOptions' | 'attachmentIds' | 'reviewerIds',
  E,
  F
>

/** A document, and the passage in it, that supports an answer. */
export interface RfpResponseCitation {
  /** Passage that supports the answer. */
  chunkId: string | null
  /** Document that supports the answer. */
  documentId: string
  /** Words relied on. */
  quote: string | null
  /** Relevance given by the retrieval. */
  score: number | null
}

/** A document, and the passage in it, that supports an answer. */
export interface RfpResponseCitationInput {
  /** Passage that supports the answer. */
  chunkId?: string | null
  /** Document that supports the answer. */
  documentId: string
  /** Words relied on. */
  quote?: string | null
  /** Relevance given by the retrieval. */
  score?: number | null
}

/**
 * Requests for proposal and security questionnaires that customers send, their questions, and the
 * answers given.
 */
export class RfpService extends Service {
  /** One question or requirement of a request, with who answers it and by when. */
  readonly questions = new RfpQuestionsService(this.engine)

  /** An answer to a question, with its sources, its review and its way into the answer library. */
  readonly responses = new RfpResponsesService(this.engine)

  /** One page of RfpRecords, the newest first. */
  list<E extends keyof RfpRecordRelations = never, F extends keyof RfpRecord = keyof RfpRecord>(
    query?: RfpRecordQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<RfpRecord, RfpRecordRelations, E, F>>> {
    return this.engine.page('GET', '/v1/rfp', 'RfpRecord', query, options)
  }

  /** All RfpRecords, no page before it is needed. */
  iterate<E extends keyof RfpRecordRelations = never, F extends keyof RfpRecord = keyof RfpRecord>(
    query?: RfpRecordQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<RfpRecord, RfpRecordRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/rfp', 'RfpRecord', query, options)
  }

  /** One page of the RfpRecords in which every word of `q` is found. */
  search<E extends keyof RfpRecordRelations = never, F extends keyof RfpRecord = keyof RfpRecord>(
    q: string,
    query?: RfpRecordQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<RfpRecord, RfpRecordRelations, E, F>>> {
    return this.engine.page('GET', '/v1/rfp', 'RfpRecord', { ...query, q }, options)
  }

  /** One RfpRecord by its id. */
  get<
    E extends keyof RfpRecordRelations = never,
    F extends keyof RfpRecord = keyof RfpRecord,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<RfpRecord, RfpRecordRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/rfp/{id}', 'RfpRecord', { id, query, options })
  }

  /**
   * Creates one RfpRecord, which must keep these rules:
   *
   * - status in_progress needs bidDecision bid.
   * - status declined needs bidDecision no_bid.
   * - bidDecisionReason is present with bidDecision no_bid.
   * - status submitted needs every mandatory question to be approved.
   * - status submitted happens before submissionDueAt unless outcomeReason states a granted
   *   extension.
   * - questionsDueAt is not after submissionDueAt.
   * - receivedDate is not after the day of submissionDueAt.
   * - submissionDueAt is not before the dueAt of a question of the request.
   * - estimatedValue is accepted only together with currency.
   * - contactId belongs to accountId.
   * - dealId belongs to accountId.
   * - parentRfpId never leads back to the record itself.
   */
  create(body: RfpRecordCreate, options?: CallOptions): Call<RfpRecord> {
    return this.engine.record('POST', '/v1/rfp', 'RfpRecord', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: RfpRecordUpdate, options?: CallOptions): Call<RfpRecord> {
    return this.engine.record('PATCH', '/v1/rfp/{id}', 'RfpRecord', { id, body, options })
  }

  /** Deletes one RfpRecord; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/rfp/{id}', { id, options })
  }
}

/** One question or requirement of a request, with who answers it and by when. */
export class RfpQuestionsService extends Service {
  /** One page of RfpQuestions, the newest first. */
  list<E extends keyof RfpQuestionRelations = never, F extends keyof RfpQuestion = keyof RfpQuestion>(
    query?: RfpQuestionQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<RfpQuestion, RfpQuestionRelations, E, F>>> {
    return this.engine.page('GET', '/v1/rfp/questions', 'RfpQuestion', query, options)
  }

  /** All RfpQuestions, no page before it is needed. */
  iterate<E extends keyof RfpQuestionRelations = never, F extends keyof RfpQuestion = keyof RfpQuestion>(
    query?: RfpQuestionQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<RfpQuestion, RfpQuestionRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/rfp/questions', 'RfpQuestion', query, options)
  }

  /** One page of the RfpQuestions in which every word of `q` is found. */
  search<E extends keyof RfpQuestionRelations = never, F extends keyof RfpQuestion = keyof RfpQuestion>(
    q: string,
    query?: RfpQuestionQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<RfpQuestion, RfpQuestionRelations, E, F>>> {
    return this.engine.page('GET', '/v1/rfp/questions', 'RfpQuestion', { ...query, q }, options)
  }

  /** One RfpQuestion by its id. */
  get<
    E extends keyof RfpQuestionRelations = never,
    F extends keyof RfpQuestion = keyof RfpQuestion,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<RfpQuestion, RfpQuestionRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/rfp/questions/{id}', 'RfpQuestion', { id, query, options })
  }

  /**
   * Creates one RfpQuestion, which must keep these rules:
   *
   * - options is present when answerFormat is single_choice or multiple_choice.
   * - options is absent unless answerFormat is single_choice or multiple_choice.
   * - What responses have selected remains among the options of their question.
   * - status approved needs an RfpResponse of the question whose status is approved.
   * - A mandatory question is not skipped.
   * - assigneeId is present from assigned on.
   * - assigneeId differs from reviewerId.
   * - parentQuestionId belongs to the same request.
   * - dueAt is not after the request's submissionDueAt.
   * - While a request is submitted, each of its mandatory questions is approved.
   */
  create(body: RfpQuestionCreate, options?: CallOptions): Call<RfpQuestion> {
    return this.engine.record('POST', '/v1/rfp/questions', 'RfpQuestion', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: RfpQuestionUpdate, options?: CallOptions): Call<RfpQuestion> {
    return this.engine.record('PATCH', '/v1/rfp/questions/{id}', 'RfpQuestion', { id, body, options })
  }

  /** Deletes one RfpQuestion; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/rfp/questions/{id}', { id, options })
  }
}

/** An answer to a question, with its sources, its review and its way into the answer library. */
export class RfpResponsesService extends Service {
  /** One page of RfpResponses, the newest first. */
  list<E extends keyof RfpResponseRelations = never, F extends keyof RfpResponse = keyof RfpResponse>(
    query?: RfpResponseQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<RfpResponse, RfpResponseRelations, E, F>>> {
    return this.engine.page('GET', '/v1/rfp/responses', 'RfpResponse', query, options)
  }

  /** All RfpResponses, no page before it is needed. */
  iterate<E extends keyof RfpResponseRelations = never, F extends keyof RfpResponse = keyof RfpResponse>(
    query?: RfpResponseQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<RfpResponse, RfpResponseRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/rfp/responses', 'RfpResponse', query, options)
  }

  /** One page of the RfpResponses in which every word of `q` is found. */
  search<E extends keyof RfpResponseRelations = never, F extends keyof RfpResponse = keyof RfpResponse>(
    q: string,
    query?: RfpResponseQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<RfpResponse, RfpResponseRelations, E, F>>> {
    return this.engine.page('GET', '/v1/rfp/responses', 'RfpResponse', { ...query, q }, options)
  }

  /** One RfpResponse by its id. */
  get<
    E extends keyof RfpResponseRelations = never,
    F extends keyof RfpResponse = keyof RfpResponse,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<RfpResponse, RfpResponseRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/rfp/responses/{id}', 'RfpResponse', { id, query, options })
  }

  /**
   * Creates one RfpResponse, which must keep these rules:
   *
   * - questionId belongs to rfpRecordId.
   * - A question has at most one response whose status is approved or submitted.
   * - The approved response of a question stays approved while the question is.
   * - The approved response of a question is not deleted while the question is approved.
   * - wordCount is not above the question's maxWords when status becomes in_review, approved or
   *   submitted.
   * - The author does not approve.
   * - reviewNote is present when status becomes changes_requested or rejected.
   * - selectedOptions holds options of the question only, and one at most for single_choice and
   *   yes_no.
   * - An answer with origin generated is approved only with at least one citation.
   * - Text of an approved answer does not change.
   */
  create(body: RfpResponseCreate, options?: CallOptions): Call<RfpResponse> {
    return this.engine.record('POST', '/v1/rfp/responses', 'RfpResponse', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: RfpResponseUpdate, options?: CallOptions): Call<RfpResponse> {
    return this.engine.record('PATCH', '/v1/rfp/responses/{id}', 'RfpResponse', { id, body, options })
  }

  /** Deletes one RfpResponse; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/rfp/responses/{id}', { id, options })
  }
}
