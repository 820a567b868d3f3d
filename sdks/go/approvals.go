// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// ApprovalsService reads and writes ApprovalRequests at /v1/approvals. ApprovalRequest: a request
// to approve something, with its subject, its urgency and its overall result.
type ApprovalsService struct {
	// Steps are the ApprovalSteps: one decision in the chain of a request, asked of a person or a
	// group.
	Steps *ApprovalStepsService

	engine *engine
}

// List gives one page of ApprovalRequests, the newest first. With nil params it gives the first page of all.
func (s *ApprovalsService) List(ctx context.Context, params *ApprovalRequestListParams, opts ...CallOption) (*Page[ApprovalRequest], error) {
	return list[ApprovalRequest](ctx, s.engine, "/v1/approvals", params, opts)
}

// Iterate gives all ApprovalRequests that params ask for, page by page as they are needed.
func (s *ApprovalsService) Iterate(ctx context.Context, params *ApprovalRequestListParams, opts ...CallOption) iter.Seq2[*ApprovalRequest, error] {
	return iterate[ApprovalRequest](ctx, s.engine, "/v1/approvals", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *ApprovalsService) Search(ctx context.Context, q string, params *ApprovalRequestListParams, opts ...CallOption) (*Page[ApprovalRequest], error) {
	return search[ApprovalRequest](ctx, s.engine, "/v1/approvals", q, params, opts)
}

// Get reads one ApprovalRequest. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *ApprovalsService) Get(ctx context.Context, id string, opts ...CallOption) (*ApprovalRequest, error) {
	return get[ApprovalRequest](ctx, s.engine, "/v1/approvals", id, opts)
}

// Create makes a new ApprovalRequest, which must keep these rules:
//
//   - entityType fits the prefix of entityId, and the record exists, also when the request is
//     submitted.
//   - A record has at most one request that is pending.
//   - status pending needs at least one step that is neither skipped nor cancelled.
//   - approved, rejected and changes_requested are set by the server from the steps: a rejected
//     required step rejects the request, a step with changes requested sends it back, and the flow
//     and quorum decide when it is approved. A required step that a client skips or cancels
//     meanwhile has not approved.
//   - amount is accepted only together with currency.
//   - amount and currency stay as they are once the request is pending, until it is a draft again
//     or has changes requested.
//   - flow and quorum stay as they are while the request is pending and after it was decided.
//   - dueAt is in the future when the request is submitted.
//   - Once dueAt has passed a pending request counts as expired: dueAt moves no more, unless the
//     request goes back to draft.
func (s *ApprovalsService) Create(ctx context.Context, body *ApprovalRequestCreate, opts ...CallOption) (*ApprovalRequest, error) {
	return create[ApprovalRequest](ctx, s.engine, "/v1/approvals", body, opts)
}

// Update changes the fields of one ApprovalRequest that are set in body. It takes [WithIfMatch].
func (s *ApprovalsService) Update(ctx context.Context, id string, body *ApprovalRequestUpdate, opts ...CallOption) (*ApprovalRequest, error) {
	return update[ApprovalRequest](ctx, s.engine, "/v1/approvals", id, body, opts)
}

// Delete takes one ApprovalRequest out of all lists. [WithIncludeDeleted] still shows it.
func (s *ApprovalsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/approvals", id, opts)
}

// ApprovalRequestListParams says which ApprovalRequests a list holds, in which order, and what of them.
type ApprovalRequestListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                   []string                  `query:"id"`
	TenantID             []string                  `query:"tenantId"`
	CreatedAt            TimeFilter                `query:"createdAt"`
	UpdatedAt            TimeFilter                `query:"updatedAt"`
	CreatedBy            []string                  `query:"createdBy"`
	UpdatedBy            []string                  `query:"updatedBy"`
	DeletedAt            TimeFilter                `query:"deletedAt"`
	Version              IntegerFilter             `query:"version"`
	ExternalID           []string                  `query:"externalId"`
	Tags                 []string                  `query:"tags"`
	Title                []string                  `query:"title"`
	Description          []string                  `query:"description"`
	EntityType           []string                  `query:"entityType"`
	EntityID             []string                  `query:"entityId"`
	RequestedByID        []string                  `query:"requestedById"`
	Category             []ApprovalRequestCategory `query:"category"`
	Status               []ApprovalRequestStatus   `query:"status"`
	Flow                 []ApprovalRequestFlow     `query:"flow"`
	Quorum               []ApprovalRequestQuorum   `query:"quorum"`
	Priority             []ApprovalRequestPriority `query:"priority"`
	Amount               IntegerFilter             `query:"amount"`
	Currency             []string                  `query:"currency"`
	CostCenterID         []string                  `query:"costCenterId"`
	AttachmentIDs        []string                  `query:"attachmentIds"`
	DueAt                TimeFilter                `query:"dueAt"`
	EscalateAfterMinutes IntegerFilter             `query:"escalateAfterMinutes"`
	SubmittedAt          TimeFilter                `query:"submittedAt"`
	CompletedAt          TimeFilter                `query:"completedAt"`
	OutcomeNote          []string                  `query:"outcomeNote"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: requestedBy, costCenter, attachments, steps.
	Expand []string `query:"expand,joined"`
	// Fields names the only members that records shall have, beside their id.
	Fields []string `query:"fields,joined"`
	// IncludeDeleted shows deleted records too.
	IncludeDeleted bool `query:"includeDeleted"`
	// Page counts from 1, PageSize goes up to 500, and Cursor is the NextCursor of a page before.
	Page     int    `query:"page"`
	PageSize int    `query:"pageSize"`
	Cursor   string `query:"cursor"`
}

// ApprovalRequest is a request to approve something, with its subject, its urgency and its overall
// result.
type ApprovalRequest struct {
	Record `json:"-"`

	// Identifier: the entity's prefix, a hyphen and a ULID.
	ID string `json:"id"`
	// Tenant that owns the record.
	TenantID string `json:"tenantId"`
	// Time of creation.
	CreatedAt time.Time `json:"createdAt"`
	// Time of the latest change.
	UpdatedAt time.Time `json:"updatedAt"`
	// Client or person that created the record.
	CreatedBy string `json:"createdBy"`
	// Client or person that made the latest change.
	UpdatedBy string `json:"updatedBy"`
	// Time of deletion; empty unless deleted.
	DeletedAt *time.Time `json:"deletedAt"`
	// Number of the version, from 1.
	Version int64 `json:"version"`
	// Key of the record in another system, unique per entity.
	ExternalID *string `json:"externalId"`
	// Labels for grouping and search.
	Tags []string `json:"tags"`
	// The client's own keys and values.
	Metadata map[string]string `json:"metadata"`
	// What is to be approved, in one line.
	Title string `json:"title"`
	// Reason and background.
	Description *string `json:"description"`
	// Entity to be approved, in snake_case, such as expense or leave_request; taken from the prefix of
	// entityId where not given.
	EntityType *string `json:"entityType"`
	// Record to be approved.
	EntityID string `json:"entityId"`
	// Person who asks; the caller where not given.
	RequestedByID *string `json:"requestedById"`
	// Kind of decision.
	Category ApprovalRequestCategory `json:"category"`
	// Overall result.
	Status ApprovalRequestStatus `json:"status"`
	// Whether steps open one after the other or all at once.
	Flow ApprovalRequestFlow `json:"flow"`
	// How many required steps must approve in a parallel flow.
	Quorum ApprovalRequestQuorum `json:"quorum"`
	// Order of work for the approvers.
	Priority ApprovalRequestPriority `json:"priority"`
	// Sum at stake. In minor units, such as cents.
	Amount *int64 `json:"amount"`
	// Currency of amount.
	Currency *string `json:"currency"`
	// Cost center that would pay.
	CostCenterID *string `json:"costCenterId"`
	// What exactly is being decided on: the stored fields of the record that are not secret.
	Snapshot map[string]any `json:"snapshot"`
	// Supporting files.
	AttachmentIDs []string `json:"attachmentIds"`
	// Time the decision is needed by.
	DueAt *time.Time `json:"dueAt"`
	// Time after which an undecided step goes to the approver's manager.
	EscalateAfterMinutes *int64 `json:"escalateAfterMinutes"`
	// Step that is open now.
	CurrentStepIndex *int64 `json:"currentStepIndex"`
	// Length of the chain.
	TotalSteps int64 `json:"totalSteps"`
	// Start of the decision.
	SubmittedAt *time.Time `json:"submittedAt"`
	// End of the decision.
	CompletedAt *time.Time `json:"completedAt"`
	// Remark on the result.
	OutcomeNote *string `json:"outcomeNote"`
	// Only with `expand=requestedBy`. Only with expand.
	RequestedBy *Person `json:"requestedBy,omitempty"`
	// Only with `expand=costCenter`. Only with expand.
	CostCenter *CostCenter `json:"costCenter,omitempty"`
	// Only with `expand=attachments`. Only with expand.
	Attachments []*StorageObject `json:"attachments,omitempty"`
	// Only with `expand=steps`. Only with expand.
	Steps []*ApprovalStep `json:"steps,omitempty"`
}

// UnmarshalJSON keeps members that ApprovalRequest has no field for in Extra.
func (a *ApprovalRequest) UnmarshalJSON(data []byte) error {
	type plain ApprovalRequest
	return decode(data, (*plain)(a), a.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (a ApprovalRequest) MarshalJSON() ([]byte, error) {
	type plain ApprovalRequest
	return encode((*plain)(&a), a.kept())
}

// ApprovalRequestCreate is what a new ApprovalRequest is made from.
type ApprovalRequestCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// What is to be approved, in one line.
	Title string `json:"title"`
	// Reason and background.
	Description Opt[string] `json:"description,omitzero"`
	// Entity to be approved, in snake_case, such as expense or leave_request; taken from the prefix of
	// entityId where not given.
	EntityType Opt[string] `json:"entityType,omitzero"`
	// Record to be approved.
	EntityID string `json:"entityId"`
	// Person who asks; the caller where not given.
	RequestedByID Opt[string] `json:"requestedById,omitzero"`
	// Kind of decision.
	Category ApprovalRequestCategory `json:"category,omitzero"`
	// Overall result.
	Status ApprovalRequestStatus `json:"status,omitzero"`
	// Whether steps open one after the other or all at once.
	Flow ApprovalRequestFlow `json:"flow,omitzero"`
	// How many required steps must approve in a parallel flow.
	Quorum ApprovalRequestQuorum `json:"quorum,omitzero"`
	// Order of work for the approvers.
	Priority ApprovalRequestPriority `json:"priority,omitzero"`
	// Sum at stake. In minor units, such as cents.
	Amount Opt[int64] `json:"amount,omitzero"`
	// Currency of amount.
	Currency Opt[string] `json:"currency,omitzero"`
	// Cost center that would pay.
	CostCenterID Opt[string] `json:"costCenterId,omitzero"`
	// Supporting files.
	AttachmentIDs Opt[[]string] `json:"attachmentIds,omitzero"`
	// Time the decision is needed by.
	DueAt Opt[time.Time] `json:"dueAt,omitzero"`
	// Time after which an undecided step goes to the approver's manager.
	EscalateAfterMinutes Opt[int64] `json:"escalateAfterMinutes,omitzero"`
	// Remark on the result.
	OutcomeNote Opt[string] `json:"outcomeNote,omitzero"`
}

// ApprovalRequestUpdate changes an ApprovalRequest: what is not set stays as it is, Null clears.
type ApprovalRequestUpdate struct {
	ExternalID           Opt[string]                  `json:"externalId,omitzero"`
	Tags                 Opt[[]string]                `json:"tags,omitzero"`
	Metadata             Opt[map[string]string]       `json:"metadata,omitzero"`
	Title                Opt[string]                  `json:"title,omitzero"`
	Description          Opt[string]                  `json:"description,omitzero"`
	Category             Opt[ApprovalRequestCategory] `json:"category,omitzero"`
	Status               Opt[ApprovalRequestStatus]   `json:"status,omitzero"`
	Flow                 Opt[ApprovalRequestFlow]     `json:"flow,omitzero"`
	Quorum               Opt[ApprovalRequestQuorum]   `json:"quorum,omitzero"`
	Priority             Opt[ApprovalRequestPriority] `json:"priority,omitzero"`
	Amount               Opt[int64]                   `json:"amount,omitzero"`
	Currency             Opt[string]                  `json:"currency,omitzero"`
	CostCenterID         Opt[string]                  `json:"costCenterId,omitzero"`
	AttachmentIDs        Opt[[]string]                `json:"attachmentIds,omitzero"`
	DueAt                Opt[time.Time]               `json:"dueAt,omitzero"`
	EscalateAfterMinutes Opt[int64]                   `json:"escalateAfterMinutes,omitzero"`
	OutcomeNote          Opt[string]                  `json:"outcomeNote,omitzero"`
}

// ApprovalRequestCategory is a value of category of an ApprovalRequest. Servers may know more
// values than these.
type ApprovalRequestCategory string

const (
	ApprovalRequestCategoryPurchase        ApprovalRequestCategory = "purchase"
	ApprovalRequestCategoryExpense         ApprovalRequestCategory = "expense"
	ApprovalRequestCategoryBudget          ApprovalRequestCategory = "budget"
	ApprovalRequestCategoryLeave           ApprovalRequestCategory = "leave"
	ApprovalRequestCategoryAccess          ApprovalRequestCategory = "access"
	ApprovalRequestCategoryHiring          ApprovalRequestCategory = "hiring"
	ApprovalRequestCategoryContract        ApprovalRequestCategory = "contract"
	ApprovalRequestCategoryChange          ApprovalRequestCategory = "change"
	ApprovalRequestCategoryPolicyException ApprovalRequestCategory = "policy_exception"
	ApprovalRequestCategoryRiskAcceptance  ApprovalRequestCategory = "risk_acceptance"
	ApprovalRequestCategoryContent         ApprovalRequestCategory = "content"
	ApprovalRequestCategoryDiscount        ApprovalRequestCategory = "discount"
	ApprovalRequestCategoryOther           ApprovalRequestCategory = "other"
)

// ApprovalRequestStatus is a value of status of an ApprovalRequest. Servers may know more values
// than these.
type ApprovalRequestStatus string

const (
	ApprovalRequestStatusDraft            ApprovalRequestStatus = "draft"
	ApprovalRequestStatusPending          ApprovalRequestStatus = "pending"
	ApprovalRequestStatusApproved         ApprovalRequestStatus = "approved"
	ApprovalRequestStatusRejected         ApprovalRequestStatus = "rejected"
	ApprovalRequestStatusChangesRequested ApprovalRequestStatus = "changes_requested"
	ApprovalRequestStatusCancelled        ApprovalRequestStatus = "cancelled"
	ApprovalRequestStatusExpired          ApprovalRequestStatus = "expired"
)

// ApprovalRequestFlow is a value of flow of an ApprovalRequest. Servers may know more values than
// these.
type ApprovalRequestFlow string

const (
	ApprovalRequestFlowSequential ApprovalRequestFlow = "sequential"
	ApprovalRequestFlowParallel   ApprovalRequestFlow = "parallel"
)

// ApprovalRequestQuorum is a value of quorum of an ApprovalRequest. Servers may know more values
// than these.
type ApprovalRequestQuorum string

const (
	ApprovalRequestQuorumAll      ApprovalRequestQuorum = "all"
	ApprovalRequestQuorumMajority ApprovalRequestQuorum = "majority"
	ApprovalRequestQuorumAny      ApprovalRequestQuorum = "any"
)

// ApprovalRequestPriority is a value of priority of an ApprovalRequest. Servers may know more
// values than these.
type ApprovalRequestPriority string

const (
	ApprovalRequestPriorityLow    ApprovalRequestPriority = "low"
	ApprovalRequestPriorityNormal ApprovalRequestPriority = "normal"
	ApprovalRequestPriorityHigh   ApprovalRequestPriority = "high"
	ApprovalRequestPriorityUrgent ApprovalRequestPriority = "urgent"
)

// ApprovalStepsService reads and writes ApprovalSteps at /v1/approvals/steps.
type ApprovalStepsService struct {
	engine *engine
}

// List gives one page of ApprovalSteps, the newest first. With nil params it gives the first page of all.
func (s *ApprovalStepsService) List(ctx context.Context, params *ApprovalStepListParams, opts ...CallOption) (*Page[ApprovalStep], error) {
	return list[ApprovalStep](ctx, s.engine, "/v1/approvals/steps", params, opts)
}

// Iterate gives all ApprovalSteps that params ask for, page by page as they are needed.
func (s *ApprovalStepsService) Iterate(ctx context.Context, params *ApprovalStepListParams, opts ...CallOption) iter.Seq2[*ApprovalStep, error] {
	return iterate[ApprovalStep](ctx, s.engine, "/v1/approvals/steps", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *ApprovalStepsService) Search(ctx context.Context, q string, params *ApprovalStepListParams, opts ...CallOption) (*Page[ApprovalStep], error) {
	return search[ApprovalStep](ctx, s.engine, "/v1/approvals/steps", q, params, opts)
}

// Get reads one ApprovalStep. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *ApprovalStepsService) Get(ctx context.Context, id string, opts ...CallOption) (*ApprovalStep, error) {
	return get[ApprovalStep](ctx, s.engine, "/v1/approvals/steps", id, opts)
}

// Create makes a new ApprovalStep, which must keep these rules:
//
//   - approverId is present for approverType person.
//   - approverGroupId is present for approverType group.
//   - approverGroupId comes with approverType group only.
//   - approverId does not come with approverType group.
//   - For manager_of_requester and cost_center_owner the server fills in approverId; there is such
//     a person, and a client sends none.
//   - decision is accepted only while status is pending, the request is there and its dueAt has not
//     passed; the server then sets status from it, and opens waiting steps as the flow goes on.
//   - decision comes only from the approver, the delegate, a member of the group or, once the step
//     is escalated, the approver's manager, each of them once; a client that is no person records
//     it for them.
//   - Nobody decides on a request they made themselves, not even as delegate.
//   - comment is present when decision is reject or request_changes.
//   - comment stays as it is once the step is decided.
//   - approved, rejected and changes_requested are set by the server from decision.
//   - delegatedToId differs from approverId.
//   - delegatedToId differs from the requester.
//   - delegatedToId is set while status is waiting or pending, by the approver, a member of the
//     group or a client that is no person.
//   - Steps are added and removed only while the request is a draft or has changes requested.
//   - Position, approver, group, minApprovals and isRequired change only while the request is a
//     draft or has changes requested.
//   - Once the request's dueAt has passed while it was pending, it counts as expired and its steps
//     stay as they are.
//   - A step becomes pending only while its request is pending.
func (s *ApprovalStepsService) Create(ctx context.Context, body *ApprovalStepCreate, opts ...CallOption) (*ApprovalStep, error) {
	return create[ApprovalStep](ctx, s.engine, "/v1/approvals/steps", body, opts)
}

// Update changes the fields of one ApprovalStep that are set in body. It takes [WithIfMatch].
func (s *ApprovalStepsService) Update(ctx context.Context, id string, body *ApprovalStepUpdate, opts ...CallOption) (*ApprovalStep, error) {
	return update[ApprovalStep](ctx, s.engine, "/v1/approvals/steps", id, body, opts)
}

// Delete takes one ApprovalStep out of all lists. [WithIncludeDeleted] still shows it.
func (s *ApprovalStepsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/approvals/steps", id, opts)
}

// ApprovalStepListParams says which ApprovalSteps a list holds, in which order, and what of them.
type ApprovalStepListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                []string                   `query:"id"`
	TenantID          []string                   `query:"tenantId"`
	CreatedAt         TimeFilter                 `query:"createdAt"`
	UpdatedAt         TimeFilter                 `query:"updatedAt"`
	CreatedBy         []string                   `query:"createdBy"`
	UpdatedBy         []string                   `query:"updatedBy"`
	DeletedAt         TimeFilter                 `query:"deletedAt"`
	Version           IntegerFilter              `query:"version"`
	ExternalID        []string                   `query:"externalId"`
	Tags              []string                   `query:"tags"`
	ApprovalRequestID []string                   `query:"approvalRequestId"`
	StepIndex         IntegerFilter              `query:"stepIndex"`
	Name              []string                   `query:"name"`
	ApproverType      []ApprovalStepApproverType `query:"approverType"`
	ApproverID        []string                   `query:"approverId"`
	ApproverGroupID   []string                   `query:"approverGroupId"`
	MinApprovals      IntegerFilter              `query:"minApprovals"`
	ApprovedByIDs     []string                   `query:"approvedByIds"`
	IsRequired        []bool                     `query:"isRequired"`
	Status            []ApprovalStepStatus       `query:"status"`
	Decision          []ApprovalStepDecision     `query:"decision"`
	Comment           []string                   `query:"comment"`
	DecidedByID       []string                   `query:"decidedById"`
	DecidedAt         TimeFilter                 `query:"decidedAt"`
	DelegatedToID     []string                   `query:"delegatedToId"`
	DelegatedAt       TimeFilter                 `query:"delegatedAt"`
	DueAt             TimeFilter                 `query:"dueAt"`
	ActivatedAt       TimeFilter                 `query:"activatedAt"`
	LastRemindedAt    TimeFilter                 `query:"lastRemindedAt"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: approvalRequest, approver, approverGroup,
	// delegatedTo, decidedBy.
	Expand []string `query:"expand,joined"`
	// Fields names the only members that records shall have, beside their id.
	Fields []string `query:"fields,joined"`
	// IncludeDeleted shows deleted records too.
	IncludeDeleted bool `query:"includeDeleted"`
	// Page counts from 1, PageSize goes up to 500, and Cursor is the NextCursor of a page before.
	Page     int    `query:"page"`
	PageSize int    `query:"pageSize"`
	Cursor   string `query:"cursor"`
}

// ApprovalStep is one decision in the chain of a request, asked of a person or a group.
type ApprovalStep struct {
	Record `json:"-"`

	// Identifier: the entity's prefix, a hyphen and a ULID.
	ID string `json:"id"`
	// Tenant that owns the record.
	TenantID string `json:"tenantId"`
	// Time of creation.
	CreatedAt time.Time `json:"createdAt"`
	// Time of the latest change.
	UpdatedAt time.Time `json:"updatedAt"`
	// Client or person that created the record.
	CreatedBy string `json:"createdBy"`
	// Client or person that made the latest change.
	UpdatedBy string `json:"updatedBy"`
	// Time of deletion; empty unless deleted.
	DeletedAt *time.Time `json:"deletedAt"`
	// Number of the version, from 1.
	Version int64 `json:"version"`
	// Key of the record in another system, unique per entity.
	ExternalID *string `json:"externalId"`
	// Labels for grouping and search.
	Tags []string `json:"tags"`
	// The client's own keys and values.
	Metadata map[string]string `json:"metadata"`
	// Request the step belongs to.
	ApprovalRequestID string `json:"approvalRequestId"`
	// Position in the chain, from 0.
	StepIndex int64 `json:"stepIndex"`
	// Name of the step, such as Budget owner.
	Name *string `json:"name"`
	// How the approver is found.
	ApproverType ApprovalStepApproverType `json:"approverType"`
	// Person who decides; filled in by the server for the two derived types.
	ApproverID *string `json:"approverId"`
	// Group of which any member may decide.
	ApproverGroupID *string `json:"approverGroupId"`
	// Members of the group who must approve.
	MinApprovals int64 `json:"minApprovals"`
	// Members of the group who have approved so far.
	ApprovedByIDs []string `json:"approvedByIds"`
	// The request fails when the step is rejected.
	IsRequired bool `json:"isRequired"`
	// State of the step; waiting has not been opened yet.
	Status ApprovalStepStatus `json:"status"`
	// Decision taken; sending it closes the step.
	Decision *ApprovalStepDecision `json:"decision"`
	// Reason for the decision.
	Comment *string `json:"comment"`
	// Person who decided.
	DecidedByID *string `json:"decidedById"`
	// Time of the decision.
	DecidedAt *time.Time `json:"decidedAt"`
	// Person the approver handed the step to.
	DelegatedToID *string `json:"delegatedToId"`
	// Time of the hand-over.
	DelegatedAt *time.Time `json:"delegatedAt"`
	// Time the decision is needed by.
	DueAt *time.Time `json:"dueAt"`
	// Time the approver was asked.
	ActivatedAt *time.Time `json:"activatedAt"`
	// Latest reminder.
	LastRemindedAt *time.Time `json:"lastRemindedAt"`
	// The approver's manager was asked.
	IsEscalated bool `json:"isEscalated"`
	// Only with `expand=approvalRequest`. Only with expand.
	ApprovalRequest *ApprovalRequest `json:"approvalRequest,omitempty"`
	// Only with `expand=approver`. Only with expand.
	Approver *Person `json:"approver,omitempty"`
	// Only with `expand=approverGroup`. Only with expand.
	ApproverGroup *Group `json:"approverGroup,omitempty"`
	// Only with `expand=delegatedTo`. Only with expand.
	DelegatedTo *Person `json:"delegatedTo,omitempty"`
	// Only with `expand=decidedBy`. Only with expand.
	DecidedBy *Person `json:"decidedBy,omitempty"`
}

// UnmarshalJSON keeps members that ApprovalStep has no field for in Extra.
func (a *ApprovalStep) UnmarshalJSON(data []byte) error {
	type plain ApprovalStep
	return decode(data, (*plain)(a), a.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (a ApprovalStep) MarshalJSON() ([]byte, error) {
	type plain ApprovalStep
	return encode((*plain)(&a), a.kept())
}

// ApprovalStepCreate is what a new ApprovalStep is made from.
type ApprovalStepCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Request the step belongs to.
	ApprovalRequestID string `json:"approvalRequestId"`
	// Position in the chain, from 0.
	StepIndex int64 `json:"stepIndex"`
	// Name of the step, such as Budget owner.
	Name Opt[string] `json:"name,omitzero"`
	// How the approver is found.
	ApproverType ApprovalStepApproverType `json:"approverType,omitzero"`
	// Person who decides; filled in by the server for the two derived types.
	ApproverID Opt[string] `json:"approverId,omitzero"`
	// Group of which any member may decide.
	ApproverGroupID Opt[string] `json:"approverGroupId,omitzero"`
	// Members of the group who must approve.
	MinApprovals Opt[int64] `json:"minApprovals,omitzero"`
	// The request fails when the step is rejected.
	IsRequired Opt[bool] `json:"isRequired,omitzero"`
	// State of the step; waiting has not been opened yet.
	Status ApprovalStepStatus `json:"status,omitzero"`
	// Decision taken; sending it closes the step.
	Decision Opt[ApprovalStepDecision] `json:"decision,omitzero"`
	// Reason for the decision.
	Comment Opt[string] `json:"comment,omitzero"`
	// Person the approver handed the step to.
	DelegatedToID Opt[string] `json:"delegatedToId,omitzero"`
	// Time the decision is needed by.
	DueAt Opt[time.Time] `json:"dueAt,omitzero"`
}

// ApprovalStepUpdate changes an ApprovalStep: what is not set stays as it is, Null clears.
type ApprovalStepUpdate struct {
	ExternalID      Opt[string]               `json:"externalId,omitzero"`
	Tags            Opt[[]string]             `json:"tags,omitzero"`
	Metadata        Opt[map[string]string]    `json:"metadata,omitzero"`
	StepIndex       Opt[int64]                `json:"stepIndex,omitzero"`
	Name            Opt[string]               `json:"name,omitzero"`
	ApproverID      Opt[string]               `json:"approverId,omitzero"`
	ApproverGroupID Opt[string]               `json:"approverGroupId,omitzero"`
	MinApprovals    Opt[int64]                `json:"minApprovals,omitzero"`
	IsRequired      Opt[bool]                 `json:"isRequired,omitzero"`
	Status          Opt[ApprovalStepStatus]   `json:"status,omitzero"`
	Decision        Opt[ApprovalStepDecision] `json:"decision,omitzero"`
	Comment         Opt[string]               `json:"comment,omitzero"`
	DelegatedToID   Opt[string]               `json:"delegatedToId,omitzero"`
	DueAt           Opt[time.Time]            `json:"dueAt,omitzero"`
}

// ApprovalStepApproverType is a value of approverType of an ApprovalStep. Servers may know more
// values than these.
type ApprovalStepApproverType string

const (
	ApprovalStepApproverTypePerson             ApprovalStepApproverType = "person"
	ApprovalStepApproverTypeGroup              ApprovalStepApproverType = "group"
	ApprovalStepApproverTypeManagerOfRequester ApprovalStepApproverType = "manager_of_requester"
	ApprovalStepApproverTypeCostCenterOwner    ApprovalStepApproverType = "cost_center_owner"
)

// ApprovalStepStatus is a value of status of an ApprovalStep. Servers may know more values than
// these.
type ApprovalStepStatus string

const (
	ApprovalStepStatusWaiting          ApprovalStepStatus = "waiting"
	ApprovalStepStatusPending          ApprovalStepStatus = "pending"
	ApprovalStepStatusApproved         ApprovalStepStatus = "approved"
	ApprovalStepStatusRejected         ApprovalStepStatus = "rejected"
	ApprovalStepStatusChangesRequested ApprovalStepStatus = "changes_requested"
	ApprovalStepStatusSkipped          ApprovalStepStatus = "skipped"
	ApprovalStepStatusExpired          ApprovalStepStatus = "expired"
	ApprovalStepStatusCancelled        ApprovalStepStatus = "cancelled"
)

// ApprovalStepDecision is a value of decision of an ApprovalStep. Servers may know more values than
// these.
type ApprovalStepDecision string

const (
	ApprovalStepDecisionApprove        ApprovalStepDecision = "approve"
	ApprovalStepDecisionReject         ApprovalStepDecision = "reject"
	ApprovalStepDecisionRequestChanges ApprovalStepDecision = "request_changes"
	ApprovalStepDecisionAbstain        ApprovalStepDecision = "abstain"
)
