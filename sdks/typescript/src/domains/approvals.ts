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
import type { CostCenter } from './investments.js'
import type { Person } from './people.js'
import type { StorageObject } from './storage.js'

/** Known values of `category` of ApprovalRequest. */
export type ApprovalRequestCategory =
  | 'purchase'
  | 'expense'
  | 'budget'
  | 'leave'
  | 'access'
  | 'hiring'
  | 'contract'
  | 'change'
  | 'policy_exception'
  | 'risk_acceptance'
  | 'content'
  | 'discount'
  | 'other'

/** Known values of `status` of ApprovalRequest. */
export type ApprovalRequestStatus =
  | 'draft'
  | 'pending'
  | 'approved'
  | 'rejected'
  | 'changes_requested'
  | 'cancelled'
  | 'expired'

/** Known values of `flow` of ApprovalRequest. */
export type ApprovalRequestFlow = 'sequential' | 'parallel'

/** Known values of `quorum` of ApprovalRequest. */
export type ApprovalRequestQuorum = 'all' | 'majority' | 'any'

/** Known values of `priority` of ApprovalRequest. */
export type ApprovalRequestPriority = 'low' | 'normal' | 'high' | 'urgent'

/** A request to approve something, with its subject, its urgency and its overall result. */
export interface ApprovalRequest extends Entity {
  /** What is to be approved, in one line. */
  title: string
  /** Reason and background. */
  description: string | null
  /**
   * Entity to be approved, in snake_case, such as expense or leave_request; taken from the prefix
   * of entityId where not given.
   */
  entityType: string | null
  /** Record to be approved. */
  entityId: string
  /** Person who asks; the caller where not given. */
  requestedById: string | null
  /** Kind of decision. */
  category: Open<ApprovalRequestCategory>
  /** Overall result. */
  status: Open<ApprovalRequestStatus>
  /** Whether steps open one after the other or all at once. */
  flow: Open<ApprovalRequestFlow>
  /** How many required steps must approve in a parallel flow. */
  quorum: Open<ApprovalRequestQuorum>
  /** Order of work for the approvers. */
  priority: Open<ApprovalRequestPriority>
  /** Sum at stake. In minor units of the currency, such as cents. */
  amount: number | null
  /** Currency of amount. */
  currency: string | null
  /** Cost center that would pay. */
  costCenterId: string | null
  /** What exactly is being decided on: the stored fields of the record that are not secret. */
  snapshot: Record<string, unknown> | null
  /** Supporting files. */
  attachmentIds: string[] | null
  /** Time the decision is needed by. */
  dueAt: Date | null
  /** Time after which an undecided step goes to the approver's manager. */
  escalateAfterMinutes: number | null
  /** Step that is open now. */
  currentStepIndex: number | null
  /** Length of the chain. */
  totalSteps: number
  /** Start of the decision. */
  submittedAt: Date | null
  /** End of the decision. */
  completedAt: Date | null
  /** Remark on the result. */
  outcomeNote: string | null
}

/** What `expand` adds to ApprovalRequests. */
export interface ApprovalRequestRelations {
  /** Only with `expand=requestedBy`. */
  requestedBy: Person | null
  /** Only with `expand=costCenter`. */
  costCenter: CostCenter | null
  /** Only with `expand=attachments`. */
  attachments: StorageObject[]
  /** Only with `expand=steps`. */
  steps: ApprovalStep[]
}

/** What a client gives to create an ApprovalRequest. */
export interface ApprovalRequestCreate extends EntityInput {
  /** What is to be approved, in one line. */
  title: string
  /** Reason and background. */
  description?: string | null
  /**
   * Entity to be approved, in snake_case, such as expense or leave_request; taken from the prefix
   * of entityId where not given.
   */
  entityType?: string | null
  /** Record to be approved. */
  entityId: string
  /** Person who asks; the caller where not given. */
  requestedById?: string | null
  /** Kind of decision. */
  category?: ApprovalRequestCategory
  /** Overall result. */
  status?: ApprovalRequestStatus
  /** Whether steps open one after the other or all at once. */
  flow?: ApprovalRequestFlow
  /** How many required steps must approve in a parallel flow. */
  quorum?: ApprovalRequestQuorum
  /** Order of work for the approvers. */
  priority?: ApprovalRequestPriority
  /** Sum at stake. In minor units of the currency, such as cents. */
  amount?: number | null
  /** Currency of amount. */
  currency?: string | null
  /** Cost center that would pay. */
  costCenterId?: string | null
  /** Supporting files. */
  attachmentIds?: string[] | null
  /** Time the decision is needed by. */
  dueAt?: Time | null
  /** Time after which an undecided step goes to the approver's manager. */
  escalateAfterMinutes?: number | null
  /** Remark on the result. */
  outcomeNote?: string | null
}

/** The fields of an ApprovalRequest to change; null clears an optional one. */
export type ApprovalRequestUpdate = Partial<Omit<ApprovalRequestCreate, 'entityType' | 'entityId' | 'requestedById'>>

/** What lists of ApprovalRequests are filtered by. */
export interface ApprovalRequestFilters extends EntityFilters {
  title?: OneOrMore<string>
  description?: OneOrMore<string>
  entityType?: OneOrMore<string>
  entityId?: OneOrMore<string>
  requestedById?: OneOrMore<string>
  category?: OneOrMore<ApprovalRequestCategory>
  status?: OneOrMore<ApprovalRequestStatus>
  flow?: OneOrMore<ApprovalRequestFlow>
  quorum?: OneOrMore<ApprovalRequestQuorum>
  priority?: OneOrMore<ApprovalRequestPriority>
  amount?: Comparison<number>
  currency?: OneOrMore<string>
  costCenterId?: OneOrMore<string>
  attachmentIds?: OneOrMore<string>
  dueAt?: Comparison<Time>
  escalateAfterMinutes?: Comparison<number>
  submittedAt?: Comparison<Time>
  completedAt?: Comparison<Time>
  outcomeNote?: OneOrMore<string>
}

/** What lists of ApprovalRequests can be asked. */
export type ApprovalRequestQuery<E = never, F = never> = Listing<ApprovalRequestFilters, 'tags' | 'attachmentIds', E, F>

/** Known values of `approverType` of ApprovalStep. */
export type ApprovalStepApproverType = 'person' | 'group' | 'manager_of_requester' | 'cost_center_owner'

/** Known values of `status` of ApprovalStep. */
export type ApprovalStepStatus =
  | 'waiting'
  | 'pending'
  | 'approved'
  | 'rejected'
  | 'changes_requested'
  | 'skipped'
  | 'expired'
  | 'cancelled'

/** Known values of `decision` of ApprovalStep. */
export type ApprovalStepDecision = 'approve' | 'reject' | 'request_changes' | 'abstain'

/** One decision in the chain of a request, asked of a person or a group. */
export interface ApprovalStep extends Entity {
  /** Request the step belongs to. */
  approvalRequestId: string
  /** Position in the chain, from 0. */
  stepIndex: number
  /** Name of the step, such as Budget owner. */
  name: string | null
  /** How the approver is found. */
  approverType: Open<ApprovalStepApproverType>
  /** Person who decides; filled in by the server for the two derived types. */
  approverId: string | null
  /** Group of which any member may decide. */
  approverGroupId: string | null
  /** Members of the group who must approve. */
  minApprovals: number
  /** Members of the group who have approved so far. */
  approvedByIds: string[]
  /** The request fails when the step is rejected. */
  isRequired: boolean
  /** State of the step; waiting has not been opened yet. */
  status: Open<ApprovalStepStatus>
  /** Decision taken; sending it closes the step. */
  decision: Open<ApprovalStepDecision> | null
  /** Reason for the decision. */
  comment: string | null
  /** Person who decided. */
  decidedById: string | null
  /** Time of the decision. */
  decidedAt: Date | null
  /** Person the approver handed the step to. */
  delegatedToId: string | null
  /** Time of the hand-over. */
  delegatedAt: Date | null
  /** Time the decision is needed by. */
  dueAt: Date | null
  /** Time the approver was asked. */
  activatedAt: Date | null
  /** Latest reminder. */
  lastRemindedAt: Date | null
  /** The approver's manager was asked. */
  isEscalated: boolean
}

/** What `expand` adds to ApprovalSteps. */
export interface ApprovalStepRelations {
  /** Only with `expand=approvalRequest`. */
  approvalRequest: ApprovalRequest | null
  /** Only with `expand=approver`. */
  approver: Person | null
  /** Only with `expand=approverGroup`. */
  approverGroup: Group | null
  /** Only with `expand=delegatedTo`. */
  delegatedTo: Person | null
  /** Only with `expand=decidedBy`. */
  decidedBy: Person | null
}

/** What a client gives to create an ApprovalStep. */
export interface ApprovalStepCreate extends EntityInput {
  /** Request the step belongs to. */
  approvalRequestId: string
  /** Position in the chain, from 0. */
  stepIndex: number
  /** Name of the step, such as Budget owner. */
  name?: string | null
  /** How the approver is found. */
  approverType?: ApprovalStepApproverType
  /** Person who decides; filled in by the server for the two derived types. */
  approverId?: string | null
  /** Group of which any member may decide. */
  approverGroupId?: string | null
  /** Members of the group who must approve. */
  minApprovals?: number
  /** The request fails when the step is rejected. */
  isRequired?: boolean
  /** State of the step; waiting has not been opened yet. */
  status?: ApprovalStepStatus
  /** Decision taken; sending it closes the step. */
  decision?: ApprovalStepDecision | null
  /** Reason for the decision. */
  comment?: string | null
  /** Person the approver handed the step to. */
  delegatedToId?: string | null
  /** Time the decision is needed by. */
  dueAt?: Time | null
}

/** The fields of an ApprovalStep to change; null clears an optional one. */
export type ApprovalStepUpdate = Partial<Omit<ApprovalStepCreate, 'approvalRequestId' | 'approverType'>>

/** What lists of ApprovalSteps are filtered by. */
export interface ApprovalStepFilters extends EntityFilters {
  approvalRequestId?: OneOrMore<string>
  stepIndex?: Comparison<number>
  name?: OneOrMore<string>
  approverType?: OneOrMore<ApprovalStepApproverType>
  approverId?: OneOrMore<string>
  approverGroupId?: OneOrMore<string>
  minApprovals?: Comparison<number>
  approvedByIds?: OneOrMore<string>
  isRequired?: OneOrMore<boolean>
  status?: OneOrMore<ApprovalStepStatus>
  decision?: OneOrMore<ApprovalStepDecision>
  comment?: OneOrMore<string>
  decidedById?: OneOrMore<string>
  decidedAt?: Comparison<Time>
  delegatedToId?: OneOrMore<string>
  delegatedAt?: Comparison<Time>
  dueAt?: Comparison<Time>
  activatedAt?: Comparison<Time>
  lastRemindedAt?: Comparison<Time>
}

/** What lists of ApprovalSteps can be asked. */
export type ApprovalStepQuery<E = never, F = never> = Listing<ApprovalStepFilters, 'tags' | 'approvedByIds', E, F>

/** Requests for a decision on any record, and the chain of steps in which the decision is taken. */
export class ApprovalsService extends Service {
  /** One decision in the chain of a request, asked of a person or a group. */
  readonly steps = new ApprovalStepsService(this.engine)

  /** One page of ApprovalRequests, the newest first. */
  list<E extends keyof ApprovalRequestRelations = never, F extends keyof ApprovalRequest = keyof ApprovalRequest>(
    query?: ApprovalRequestQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<ApprovalRequest, ApprovalRequestRelations, E, F>>> {
    return this.engine.page('GET', '/v1/approvals', 'ApprovalRequest', query, options)
  }

  /** All ApprovalRequests, no page before it is needed. */
  iterate<E extends keyof ApprovalRequestRelations = never, F extends keyof ApprovalRequest = keyof ApprovalRequest>(
    query?: ApprovalRequestQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<ApprovalRequest, ApprovalRequestRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/approvals', 'ApprovalRequest', query, options)
  }

  /** One page of the ApprovalRequests in which every word of `q` is found. */
  search<E extends keyof ApprovalRequestRelations = never, F extends keyof ApprovalRequest = keyof ApprovalRequest>(
    q: string,
    query?: ApprovalRequestQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<ApprovalRequest, ApprovalRequestRelations, E, F>>> {
    return this.engine.page('GET', '/v1/approvals', 'ApprovalRequest', { ...query, q }, options)
  }

  /** One ApprovalRequest by its id. */
  get<
    E extends keyof ApprovalRequestRelations = never,
    F extends keyof ApprovalRequest = keyof ApprovalRequest,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<ApprovalRequest, ApprovalRequestRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/approvals/{id}', 'ApprovalRequest', { id, query, options })
  }

  /**
   * Creates one ApprovalRequest, which must keep these rules:
   *
   * - entityType fits the prefix of entityId, and the record exists, also when the request is
   *   submitted.
   * - A record has at most one request that is pending.
   * - status pending needs at least one step that is neither skipped nor cancelled.
   * - approved, rejected and changes_requested are set by the server from the steps: a rejected
   *   required step rejects the request, a step with changes requested sends it back, and the flow
   *   and quorum decide when it is approved. A required step that a client skips or cancels
   *   meanwhile has not approved.
   * - amount is accepted only together with currency.
   * - amount and currency stay as they are once the request is pending, until it is a draft again
   *   or has changes requested.
   * - flow and quorum stay as they are while the request is pending and after it was decided.
   * - dueAt is in the future when the request is submitted.
   * - Once dueAt has passed a pending request counts as expired: dueAt moves no more, unless the
   *   request goes back to draft.
   */
  create(body: ApprovalRequestCreate, options?: CallOptions): Call<ApprovalRequest> {
    return this.engine.record('POST', '/v1/approvals', 'ApprovalRequest', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: ApprovalRequestUpdate, options?: CallOptions): Call<ApprovalRequest> {
    return this.engine.record('PATCH', '/v1/approvals/{id}', 'ApprovalRequest', { id, body, options })
  }

  /** Deletes one ApprovalRequest; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/approvals/{id}', { id, options })
  }
}

/** One decision in the chain of a request, asked of a person or a group. */
export class ApprovalStepsService extends Service {
  /** One page of ApprovalSteps, the newest first. */
  list<E extends keyof ApprovalStepRelations = never, F extends keyof ApprovalStep = keyof ApprovalStep>(
    query?: ApprovalStepQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<ApprovalStep, ApprovalStepRelations, E, F>>> {
    return this.engine.page('GET', '/v1/approvals/steps', 'ApprovalStep', query, options)
  }

  /** All ApprovalSteps, no page before it is needed. */
  iterate<E extends keyof ApprovalStepRelations = never, F extends keyof ApprovalStep = keyof ApprovalStep>(
    query?: ApprovalStepQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<ApprovalStep, ApprovalStepRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/approvals/steps', 'ApprovalStep', query, options)
  }

  /** One page of the ApprovalSteps in which every word of `q` is found. */
  search<E extends keyof ApprovalStepRelations = never, F extends keyof ApprovalStep = keyof ApprovalStep>(
    q: string,
    query?: ApprovalStepQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<ApprovalStep, ApprovalStepRelations, E, F>>> {
    return this.engine.page('GET', '/v1/approvals/steps', 'ApprovalStep', { ...query, q }, options)
  }

  /** One ApprovalStep by its id. */
  get<
    E extends keyof ApprovalStepRelations = never,
    F extends keyof ApprovalStep = keyof ApprovalStep,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<ApprovalStep, ApprovalStepRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/approvals/steps/{id}', 'ApprovalStep', { id, query, options })
  }

  /**
   * Creates one ApprovalStep, which must keep these rules:
   *
   * - approverId is present for approverType person.
   * - approverGroupId is present for approverType group.
   * - approverGroupId comes with approverType group only.
   * - approverId does not come with approverType group.
   * - For manager_of_requester and cost_center_owner the server fills in approverId; there is such
   *   a person, and a client sends none.
   * - decision is accepted only while status is pending, the request is there and its dueAt has not
   *   passed; the server then sets status from it, and opens waiting steps as the flow goes on.
   * - decision comes only from the approver, the delegate, a member of the group or, once the step
   *   is escalated, the approver's manager, each of them once; a client that is no person records
   *   it for them.
   * - Nobody decides on a request they made themselves, not even as delegate.
   * - comment is present when decision is reject or request_changes.
   * - comment stays as it is once the step is decided.
   * - approved, rejected and changes_requested are set by the server from decision.
   * - delegatedToId differs from approverId.
   * - delegatedToId differs from the requester.
   * - delegatedToId is set while status is waiting or pending, by the approver, a member of the
   *   group or a client that is no person.
   * - Steps are added and removed only while the request is a draft or has changes requested.
   * - Position, approver, group, minApprovals and isRequired change only while the request is a
   *   draft or has changes requested.
   * - Once the request's dueAt has passed while it was pending, it counts as expired and its steps
   *   stay as they are.
   * - A step becomes pending only while its request is pending.
   */
  create(body: ApprovalStepCreate, options?: CallOptions): Call<ApprovalStep> {
    return this.engine.record('POST', '/v1/approvals/steps', 'ApprovalStep', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: ApprovalStepUpdate, options?: CallOptions): Call<ApprovalStep> {
    return this.engine.record('PATCH', '/v1/approvals/steps/{id}', 'ApprovalStep', { id, body, options })
  }

  /** Deletes one ApprovalStep; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/approvals/steps/{id}', { id, options })
  }
}
