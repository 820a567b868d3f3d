// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// RFPService reads and writes RfpRecords at /v1/rfp. RfpRecord: a request received from a customer,
// from intake over the bid decision to its outcome.
type RFPService struct {
	// Questions are the RfpQuestions: one question or requirement of a request, with who answers it and
	// by when.
	Questions *RFPQuestionsService
	// Responses are the RfpResponses: an answer to a question, with its sources, its review and its way
	// into the answer library.
	Responses *RFPResponsesService

	engine *engine
}

// List gives one page of RfpRecords, the newest first. With nil params it gives the first page of all.
func (s *RFPService) List(ctx context.Context, params *RfpRecordListParams, opts ...CallOption) (*Page[RfpRecord], error) {
	return list[RfpRecord](ctx, s.engine, "/v1/rfp", params, opts)
}

// Iterate gives all RfpRecords that params ask for, page by page as they are needed.
func (s *RFPService) Iterate(ctx context.Context, params *RfpRecordListParams, opts ...CallOption) iter.Seq2[*RfpRecord, error] {
	return iterate[RfpRecord](ctx, s.engine, "/v1/rfp", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *RFPService) Search(ctx context.Context, q string, params *RfpRecordListParams, opts ...CallOption) (*Page[RfpRecord], error) {
	return search[RfpRecord](ctx, s.engine, "/v1/rfp", q, params, opts)
}

// Get reads one RfpRecord. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *RFPService) Get(ctx context.Context, id string, opts ...CallOption) (*RfpRecord, error) {
	return get[RfpRecord](ctx, s.engine, "/v1/rfp", id, opts)
}

// Create makes a new RfpRecord, which must keep these rules:
//
//   - status in_progress needs bidDecision bid.
//   - status declined needs bidDecision no_bid.
//   - bidDecisionReason is present with bidDecision no_bid.
//   - status submitted needs every mandatory question to be approved.
//   - status submitted happens before submissionDueAt unless outcomeReason states a granted
//     extension.
//   - questionsDueAt is not after submissionDueAt.
//   - receivedDate is not after the day of submissionDueAt.
//   - submissionDueAt is not before the dueAt of a question of the request.
//   - estimatedValue is accepted only together with currency.
//   - contactId belongs to accountId.
//   - dealId belongs to accountId.
//   - parentRfpId never leads back to the record itself.
func (s *RFPService) Create(ctx context.Context, body *RfpRecordCreate, opts ...CallOption) (*RfpRecord, error) {
	return create[RfpRecord](ctx, s.engine, "/v1/rfp", body, opts)
}

// Update changes the fields of one RfpRecord that are set in body. It takes [WithIfMatch].
func (s *RFPService) Update(ctx context.Context, id string, body *RfpRecordUpdate, opts ...CallOption) (*RfpRecord, error) {
	return update[RfpRecord](ctx, s.engine, "/v1/rfp", id, body, opts)
}

// Delete takes one RfpRecord out of all lists. [WithIncludeDeleted] still shows it.
func (s *RFPService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/rfp", id, opts)
}

// RfpRecordListParams says which RfpRecords a list holds, in which order, and what of them.
type RfpRecordListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                []string                    `query:"id"`
	TenantID          []string                    `query:"tenantId"`
	CreatedAt         TimeFilter                  `query:"createdAt"`
	UpdatedAt         TimeFilter                  `query:"updatedAt"`
	CreatedBy         []string                    `query:"createdBy"`
	UpdatedBy         []string                    `query:"updatedBy"`
	DeletedAt         TimeFilter                  `query:"deletedAt"`
	Version           IntegerFilter               `query:"version"`
	ExternalID        []string                    `query:"externalId"`
	Tags              []string                    `query:"tags"`
	RFPNumber         []string                    `query:"rfpNumber"`
	Title             []string                    `query:"title"`
	Description       []string                    `query:"description"`
	Type              []RfpRecordType             `query:"type"`
	CustomerReference []string                    `query:"customerReference"`
	AccountID         []string                    `query:"accountId"`
	ContactID         []string                    `query:"contactId"`
	DealID            []string                    `query:"dealId"`
	OwnerID           []string                    `query:"ownerId"`
	TeamGroupID       []string                    `query:"teamGroupId"`
	ParentRFPID       []string                    `query:"parentRfpId"`
	Status            []RfpRecordStatus           `query:"status"`
	Phase             []RfpRecordPhase            `query:"phase"`
	BidDecision       []RfpRecordBidDecision      `query:"bidDecision"`
	BidDecisionReason []string                    `query:"bidDecisionReason"`
	ReceivedDate      DateFilter                  `query:"receivedDate"`
	QuestionsDueAt    TimeFilter                  `query:"questionsDueAt"`
	SubmissionDueAt   TimeFilter                  `query:"submissionDueAt"`
	SubmissionMethod  []RfpRecordSubmissionMethod `query:"submissionMethod"`
	SubmittedAt       TimeFilter                  `query:"submittedAt"`
	EstimatedValue    IntegerFilter               `query:"estimatedValue"`
	Currency          []string                    `query:"currency"`
	WinProbability    IntegerFilter               `query:"winProbability"`
	OutcomeReason     []string                    `query:"outcomeReason"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: account, contact, deal, owner, teamGroup, parent,
	// amendments, questions, responses.
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

// RfpRecord is a request received from a customer, from intake over the bid decision to its
// outcome.
type RfpRecord struct {
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
	// Number for people to quote.
	RFPNumber string `json:"rfpNumber"`
	// Title of the request.
	Title string `json:"title"`
	// What the customer asks for.
	Description *string `json:"description"`
	// Form of the request.
	Type RfpRecordType `json:"type"`
	// Number the customer gave it.
	CustomerReference *string `json:"customerReference"`
	// Customer that issued it.
	AccountID *string `json:"accountId"`
	// Buyer to write to.
	ContactID *string `json:"contactId"`
	// Deal it belongs to.
	DealID *string `json:"dealId"`
	// Bid manager.
	OwnerID *string `json:"ownerId"`
	// Group that writes the answer.
	TeamGroupID *string `json:"teamGroupId"`
	// Request this one amends or follows.
	ParentRFPID *string `json:"parentRfpId"`
	// State of the bid; declined is a decision not to bid.
	Status RfpRecordStatus `json:"status"`
	// Working phase.
	Phase RfpRecordPhase `json:"phase"`
	// Decision whether to answer.
	BidDecision RfpRecordBidDecision `json:"bidDecision"`
	// Grounds of the decision.
	BidDecisionReason *string `json:"bidDecisionReason"`
	// Day it came in.
	ReceivedDate *Date `json:"receivedDate"`
	// Latest time for questions to the customer.
	QuestionsDueAt *time.Time `json:"questionsDueAt"`
	// Latest time for the answer.
	SubmissionDueAt *time.Time `json:"submissionDueAt"`
	// How the answer is handed in.
	SubmissionMethod *RfpRecordSubmissionMethod `json:"submissionMethod"`
	// Time it was handed in.
	SubmittedAt *time.Time `json:"submittedAt"`
	// Worth of the contract. In minor units, such as cents.
	EstimatedValue *int64 `json:"estimatedValue"`
	// Currency of estimatedValue.
	Currency *string `json:"currency"`
	// Chance to win, in percent.
	WinProbability *int64 `json:"winProbability"`
	// Why it was won or lost, in the customer's words.
	OutcomeReason *string `json:"outcomeReason"`
	// How far the answer is.
	ProgressPercent float64 `json:"progressPercent"`
	// Only with `expand=account`. Only with expand.
	Account *Account `json:"account,omitempty"`
	// Only with `expand=contact`. Only with expand.
	Contact *Contact `json:"contact,omitempty"`
	// Only with `expand=deal`. Only with expand.
	Deal *Deal `json:"deal,omitempty"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=teamGroup`. Only with expand.
	TeamGroup *Group `json:"teamGroup,omitempty"`
	// Only with `expand=parent`. Only with expand.
	Parent *RfpRecord `json:"parent,omitempty"`
	// Only with `expand=amendments`. Only with expand.
	Amendments []*RfpRecord `json:"amendments,omitempty"`
	// Only with `expand=questions`. Only with expand.
	Questions []*RfpQuestion `json:"questions,omitempty"`
	// Only with `expand=responses`. Only with expand.
	Responses []*RfpResponse `json:"responses,omitempty"`
}

// UnmarshalJSON keeps members that RfpRecord has no field for in Extra.
func (r *RfpRecord) UnmarshalJSON(data []byte) error {
	type plain RfpRecord
	return decode(data, (*plain)(r), r.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (r RfpRecord) MarshalJSON() ([]byte, error) {
	type plain RfpRecord
	return encode((*plain)(&r), r.kept())
}

// RfpRecordCreate is what a new RfpRecord is made from.
type RfpRecordCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Title of the request.
	Title string `json:"title"`
	// What the customer asks for.
	Description Opt[string] `json:"description,omitzero"`
	// Form of the request.
	Type RfpRecordType `json:"type,omitzero"`
	// Number the customer gave it.
	CustomerReference Opt[string] `json:"customerReference,omitzero"`
	// Customer that issued it.
	AccountID Opt[string] `json:"accountId,omitzero"`
	// Buyer to write to.
	ContactID Opt[string] `json:"contactId,omitzero"`
	// Deal it belongs to.
	DealID Opt[string] `json:"dealId,omitzero"`
	// Bid manager.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Group that writes the answer.
	TeamGroupID Opt[string] `json:"teamGroupId,omitzero"`
	// Request this one amends or follows.
	ParentRFPID Opt[string] `json:"parentRfpId,omitzero"`
	// State of the bid; declined is a decision not to bid.
	Status RfpRecordStatus `json:"status,omitzero"`
	// Working phase.
	Phase RfpRecordPhase `json:"phase,omitzero"`
	// Decision whether to answer.
	BidDecision RfpRecordBidDecision `json:"bidDecision,omitzero"`
	// Grounds of the decision.
	BidDecisionReason Opt[string] `json:"bidDecisionReason,omitzero"`
	// Day it came in.
	ReceivedDate Opt[Date] `json:"receivedDate,omitzero"`
	// Latest time for questions to the customer.
	QuestionsDueAt Opt[time.Time] `json:"questionsDueAt,omitzero"`
	// Latest time for the answer.
	SubmissionDueAt Opt[time.Time] `json:"submissionDueAt,omitzero"`
	// How the answer is handed in.
	SubmissionMethod Opt[RfpRecordSubmissionMethod] `json:"submissionMethod,omitzero"`
	// Worth of the contract. In minor units, such as cents.
	EstimatedValue Opt[int64] `json:"estimatedValue,omitzero"`
	// Currency of estimatedValue.
	Currency Opt[string] `json:"currency,omitzero"`
	// Chance to win, in percent.
	WinProbability Opt[int64] `json:"winProbability,omitzero"`
	// Why it was won or lost, in the customer's words.
	OutcomeReason Opt[string] `json:"outcomeReason,omitzero"`
}

// RfpRecordUpdate changes a RfpRecord: what is not set stays as it is, Null clears.
type RfpRecordUpdate struct {
	ExternalID        Opt[string]                    `json:"externalId,omitzero"`
	Tags              Opt[[]string]                  `json:"tags,omitzero"`
	Metadata          Opt[map[string]string]         `json:"metadata,omitzero"`
	Title             Opt[string]                    `json:"title,omitzero"`
	Description       Opt[string]                    `json:"description,omitzero"`
	Type              Opt[RfpRecordType]             `json:"type,omitzero"`
	CustomerReference Opt[string]                    `json:"customerReference,omitzero"`
	AccountID         Opt[string]                    `json:"accountId,omitzero"`
	ContactID         Opt[string]                    `json:"contactId,omitzero"`
	DealID            Opt[string]                    `json:"dealId,omitzero"`
	OwnerID           Opt[string]                    `json:"ownerId,omitzero"`
	TeamGroupID       Opt[string]                    `json:"teamGroupId,omitzero"`
	ParentRFPID       Opt[string]                    `json:"parentRfpId,omitzero"`
	Status            Opt[RfpRecordStatus]           `json:"status,omitzero"`
	Phase             Opt[RfpRecordPhase]            `json:"phase,omitzero"`
	BidDecision       Opt[RfpRecordBidDecision]      `json:"bidDecision,omitzero"`
	BidDecisionReason Opt[string]                    `json:"bidDecisionReason,omitzero"`
	ReceivedDate      Opt[Date]                      `json:"receivedDate,omitzero"`
	QuestionsDueAt    Opt[time.Time]                 `json:"questionsDueAt,omitzero"`
	SubmissionDueAt   Opt[time.Time]                 `json:"submissionDueAt,omitzero"`
	SubmissionMethod  Opt[RfpRecordSubmissionMethod] `json:"submissionMethod,omitzero"`
	EstimatedValue    Opt[int64]                     `json:"estimatedValue,omitzero"`
	Currency          Opt[string]                    `json:"currency,omitzero"`
	WinProbability    Opt[int64]                     `json:"winProbability,omitzero"`
	OutcomeReason     Opt[string]                    `json:"outcomeReason,omitzero"`
}

// RfpRecordType is a value of type of a RfpRecord. Servers may know more values than these.
type RfpRecordType string

const (
	RfpRecordTypeRFP                   RfpRecordType = "rfp"
	RfpRecordTypeRfi                   RfpRecordType = "rfi"
	RfpRecordTypeRfq                   RfpRecordType = "rfq"
	RfpRecordTypeTender                RfpRecordType = "tender"
	RfpRecordTypeFrameworkAgreement    RfpRecordType = "framework_agreement"
	RfpRecordTypeSecurityQuestionnaire RfpRecordType = "security_questionnaire"
	RfpRecordTypeDueDiligence          RfpRecordType = "due_diligence"
)

// RfpRecordStatus is a value of status of a RfpRecord. Servers may know more values than these.
type RfpRecordStatus string

const (
	RfpRecordStatusReceived    RfpRecordStatus = "received"
	RfpRecordStatusQualifying  RfpRecordStatus = "qualifying"
	RfpRecordStatusInProgress  RfpRecordStatus = "in_progress"
	RfpRecordStatusInReview    RfpRecordStatus = "in_review"
	RfpRecordStatusSubmitted   RfpRecordStatus = "submitted"
	RfpRecordStatusShortlisted RfpRecordStatus = "shortlisted"
	RfpRecordStatusWon         RfpRecordStatus = "won"
	RfpRecordStatusLost        RfpRecordStatus = "lost"
	RfpRecordStatusDeclined    RfpRecordStatus = "declined"
	RfpRecordStatusWithdrawn   RfpRecordStatus = "withdrawn"
	RfpRecordStatusCancelled   RfpRecordStatus = "cancelled"
)

// RfpRecordPhase is a value of phase of a RfpRecord. Servers may know more values than these.
type RfpRecordPhase string

const (
	RfpRecordPhaseIntake         RfpRecordPhase = "intake"
	RfpRecordPhaseQualification  RfpRecordPhase = "qualification"
	RfpRecordPhaseDrafting       RfpRecordPhase = "drafting"
	RfpRecordPhaseReview         RfpRecordPhase = "review"
	RfpRecordPhaseProduction     RfpRecordPhase = "production"
	RfpRecordPhaseSubmission     RfpRecordPhase = "submission"
	RfpRecordPhasePostSubmission RfpRecordPhase = "post_submission"
)

// RfpRecordBidDecision is a value of bidDecision of a RfpRecord. Servers may know more values than
// these.
type RfpRecordBidDecision string

const (
	RfpRecordBidDecisionUndecided RfpRecordBidDecision = "undecided"
	RfpRecordBidDecisionBid       RfpRecordBidDecision = "bid"
	RfpRecordBidDecisionNoBid     RfpRecordBidDecision = "no_bid"
)

// RfpRecordSubmissionMethod is a value of submissionMethod of a RfpRecord. Servers may know more
// values than these.
type RfpRecordSubmissionMethod string

const (
	RfpRecordSubmissionMethodPortal   RfpRecordSubmissionMethod = "portal"
	RfpRecordSubmissionMethodEmail    RfpRecordSubmissionMethod = "email"
	RfpRecordSubmissionMethodPost     RfpRecordSubmissionMethod = "post"
	RfpRecordSubmissionMethodAPI      RfpRecordSubmissionMethod = "api"
	RfpRecordSubmissionMethodInPerson RfpRecordSubmissionMethod = "in_person"
)

// RFPQuestionsService reads and writes RfpQuestions at /v1/rfp/questions.
type RFPQuestionsService struct {
	engine *engine
}

// List gives one page of RfpQuestions, the newest first. With nil params it gives the first page of all.
func (s *RFPQuestionsService) List(ctx context.Context, params *RfpQuestionListParams, opts ...CallOption) (*Page[RfpQuestion], error) {
	return list[RfpQuestion](ctx, s.engine, "/v1/rfp/questions", params, opts)
}

// Iterate gives all RfpQuestions that params ask for, page by page as they are needed.
func (s *RFPQuestionsService) Iterate(ctx context.Context, params *RfpQuestionListParams, opts ...CallOption) iter.Seq2[*RfpQuestion, error] {
	return iterate[RfpQuestion](ctx, s.engine, "/v1/rfp/questions", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *RFPQuestionsService) Search(ctx context.Context, q string, params *RfpQuestionListParams, opts ...CallOption) (*Page[RfpQuestion], error) {
	return search[RfpQuestion](ctx, s.engine, "/v1/rfp/questions", q, params, opts)
}

// Get reads one RfpQuestion. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *RFPQuestionsService) Get(ctx context.Context, id string, opts ...CallOption) (*RfpQuestion, error) {
	return get[RfpQuestion](ctx, s.engine, "/v1/rfp/questions", id, opts)
}

// Create makes a new RfpQuestion, which must keep these rules:
//
//   - options is present when answerFormat is single_choice or multiple_choice.
//   - options is absent unless answerFormat is single_choice or multiple_choice.
//   - What responses have selected remains among the options of their question.
//   - status approved needs an RfpResponse of the question whose status is approved.
//   - A mandatory question is not skipped.
//   - assigneeId is present from assigned on.
//   - assigneeId differs from reviewerId.
//   - parentQuestionId belongs to the same request.
//   - dueAt is not after the request's submissionDueAt.
//   - While a request is submitted, each of its mandatory questions is approved.
func (s *RFPQuestionsService) Create(ctx context.Context, body *RfpQuestionCreate, opts ...CallOption) (*RfpQuestion, error) {
	return create[RfpQuestion](ctx, s.engine, "/v1/rfp/questions", body, opts)
}

// Update changes the fields of one RfpQuestion that are set in body. It takes [WithIfMatch].
func (s *RFPQuestionsService) Update(ctx context.Context, id string, body *RfpQuestionUpdate, opts ...CallOption) (*RfpQuestion, error) {
	return update[RfpQuestion](ctx, s.engine, "/v1/rfp/questions", id, body, opts)
}

// Delete takes one RfpQuestion out of all lists. [WithIncludeDeleted] still shows it.
func (s *RFPQuestionsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/rfp/questions", id, opts)
}

// RfpQuestionListParams says which RfpQuestions a list holds, in which order, and what of them.
type RfpQuestionListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID               []string                  `query:"id"`
	TenantID         []string                  `query:"tenantId"`
	CreatedAt        TimeFilter                `query:"createdAt"`
	UpdatedAt        TimeFilter                `query:"updatedAt"`
	CreatedBy        []string                  `query:"createdBy"`
	UpdatedBy        []string                  `query:"updatedBy"`
	DeletedAt        TimeFilter                `query:"deletedAt"`
	Version          IntegerFilter             `query:"version"`
	ExternalID       []string                  `query:"externalId"`
	Tags             []string                  `query:"tags"`
	RFPRecordID      []string                  `query:"rfpRecordId"`
	Number           []string                  `query:"number"`
	Section          []string                  `query:"section"`
	SortOrder        IntegerFilter             `query:"sortOrder"`
	ParentQuestionID []string                  `query:"parentQuestionId"`
	Text             []string                  `query:"text"`
	Guidance         []string                  `query:"guidance"`
	Category         []RfpQuestionCategory     `query:"category"`
	AnswerFormat     []RfpQuestionAnswerFormat `query:"answerFormat"`
	Options          []string                  `query:"options"`
	IsMandatory      []bool                    `query:"isMandatory"`
	Weight           NumberFilter              `query:"weight"`
	MaxWords         IntegerFilter             `query:"maxWords"`
	Status           []RfpQuestionStatus       `query:"status"`
	AssigneeID       []string                  `query:"assigneeId"`
	ReviewerID       []string                  `query:"reviewerId"`
	DueAt            TimeFilter                `query:"dueAt"`
	GRCControlIDs    []string                  `query:"grcControlIds"`
	DuplicateOfID    []string                  `query:"duplicateOfId"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: rfpRecord, assignee, reviewer, parent, grcControls,
	// responses.
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

// RfpQuestion is one question or requirement of a request, with who answers it and by when.
type RfpQuestion struct {
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
	// Request it belongs to.
	RFPRecordID string `json:"rfpRecordId"`
	// Number in the customer's document, such as 3.2.1.
	Number *string `json:"number"`
	// Section of the customer's document.
	Section *string `json:"section"`
	// Order within the request.
	SortOrder int64 `json:"sortOrder"`
	// Question this one details.
	ParentQuestionID *string `json:"parentQuestionId"`
	// Wording of the question.
	Text string `json:"text"`
	// Customer's hints for answering.
	Guidance *string `json:"guidance"`
	// Topic, which decides who answers.
	Category RfpQuestionCategory `json:"category"`
	// Form the answer must have.
	AnswerFormat RfpQuestionAnswerFormat `json:"answerFormat"`
	// Choices given by the customer.
	Options []string `json:"options"`
	// The answer is required.
	IsMandatory bool `json:"isMandatory"`
	// Weight in the customer's scoring.
	Weight *float64 `json:"weight"`
	// Most words allowed.
	MaxWords *int64 `json:"maxWords"`
	// State of the answer.
	Status RfpQuestionStatus `json:"status"`
	// Person who answers.
	AssigneeID *string `json:"assigneeId"`
	// Person who checks the answer.
	ReviewerID *string `json:"reviewerId"`
	// Time the answer is due inside the team.
	DueAt *time.Time `json:"dueAt"`
	// Controls that speak to the question.
	GRCControlIDs []string `json:"grcControlIds"`
	// Earlier question whose answer fits here as well.
	DuplicateOfID *string `json:"duplicateOfId"`
	// Only with `expand=rfpRecord`. Only with expand.
	RFPRecord *RfpRecord `json:"rfpRecord,omitempty"`
	// Only with `expand=assignee`. Only with expand.
	Assignee *Person `json:"assignee,omitempty"`
	// Only with `expand=reviewer`. Only with expand.
	Reviewer *Person `json:"reviewer,omitempty"`
	// Only with `expand=parent`. Only with expand.
	Parent *RfpQuestion `json:"parent,omitempty"`
	// Only with `expand=grcControls`. Only with expand.
	GRCControls []*GrcControl `json:"grcControls,omitempty"`
	// Only with `expand=responses`. Only with expand.
	Responses []*RfpResponse `json:"responses,omitempty"`
}

// UnmarshalJSON keeps members that RfpQuestion has no field for in Extra.
func (r *RfpQuestion) UnmarshalJSON(data []byte) error {
	type plain RfpQuestion
	return decode(data, (*plain)(r), r.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (r RfpQuestion) MarshalJSON() ([]byte, error) {
	type plain RfpQuestion
	return encode((*plain)(&r), r.kept())
}

// RfpQuestionCreate is what a new RfpQuestion is made from.
type RfpQuestionCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Request it belongs to.
	RFPRecordID string `json:"rfpRecordId"`
	// Number in the customer's document, such as 3.2.1.
	Number Opt[string] `json:"number,omitzero"`
	// Section of the customer's document.
	Section Opt[string] `json:"section,omitzero"`
	// Order within the request.
	SortOrder Opt[int64] `json:"sortOrder,omitzero"`
	// Question this one details.
	ParentQuestionID Opt[string] `json:"parentQuestionId,omitzero"`
	// Wording of the question.
	Text string `json:"text"`
	// Customer's hints for answering.
	Guidance Opt[string] `json:"guidance,omitzero"`
	// Topic, which decides who answers.
	Category RfpQuestionCategory `json:"category,omitzero"`
	// Form the answer must have.
	AnswerFormat RfpQuestionAnswerFormat `json:"answerFormat,omitzero"`
	// Choices given by the customer.
	Options Opt[[]string] `json:"options,omitzero"`
	// The answer is required.
	IsMandatory Opt[bool] `json:"isMandatory,omitzero"`
	// Weight in the customer's scoring.
	Weight Opt[float64] `json:"weight,omitzero"`
	// Most words allowed.
	MaxWords Opt[int64] `json:"maxWords,omitzero"`
	// State of the answer.
	Status RfpQuestionStatus `json:"status,omitzero"`
	// Person who answers.
	AssigneeID Opt[string] `json:"assigneeId,omitzero"`
	// Person who checks the answer.
	ReviewerID Opt[string] `json:"reviewerId,omitzero"`
	// Time the answer is due inside the team.
	DueAt Opt[time.Time] `json:"dueAt,omitzero"`
	// Controls that speak to the question.
	GRCControlIDs Opt[[]string] `json:"grcControlIds,omitzero"`
	// Earlier question whose answer fits here as well.
	DuplicateOfID Opt[string] `json:"duplicateOfId,omitzero"`
}

// RfpQuestionUpdate changes a RfpQuestion: what is not set stays as it is, Null clears.
type RfpQuestionUpdate struct {
	ExternalID       Opt[string]                  `json:"externalId,omitzero"`
	Tags             Opt[[]string]                `json:"tags,omitzero"`
	Metadata         Opt[map[string]string]       `json:"metadata,omitzero"`
	Number           Opt[string]                  `json:"number,omitzero"`
	Section          Opt[string]                  `json:"section,omitzero"`
	SortOrder        Opt[int64]                   `json:"sortOrder,omitzero"`
	ParentQuestionID Opt[string]                  `json:"parentQuestionId,omitzero"`
	Text             Opt[string]                  `json:"text,omitzero"`
	Guidance         Opt[string]                  `json:"guidance,omitzero"`
	Category         Opt[RfpQuestionCategory]     `json:"category,omitzero"`
	AnswerFormat     Opt[RfpQuestionAnswerFormat] `json:"answerFormat,omitzero"`
	Options          Opt[[]string]                `json:"options,omitzero"`
	IsMandatory      Opt[bool]                    `json:"isMandatory,omitzero"`
	Weight           Opt[float64]                 `json:"weight,omitzero"`
	MaxWords         Opt[int64]                   `json:"maxWords,omitzero"`
	Status           Opt[RfpQuestionStatus]       `json:"status,omitzero"`
	AssigneeID       Opt[string]                  `json:"assigneeId,omitzero"`
	ReviewerID       Opt[string]                  `json:"reviewerId,omitzero"`
	DueAt            Opt[time.Time]               `json:"dueAt,omitzero"`
	GRCControlIDs    Opt[[]string]                `json:"grcControlIds,omitzero"`
	DuplicateOfID    Opt[string]                  `json:"duplicateOfId,omitzero"`
}

// RfpQuestionCategory is a value of category of a RfpQuestion. Servers may know more values than
// these.
type RfpQuestionCategory string

const (
	RfpQuestionCategoryCompany        RfpQuestionCategory = "company"
	RfpQuestionCategoryReferences     RfpQuestionCategory = "references"
	RfpQuestionCategoryProduct        RfpQuestionCategory = "product"
	RfpQuestionCategoryTechnical      RfpQuestionCategory = "technical"
	RfpQuestionCategoryIntegration    RfpQuestionCategory = "integration"
	RfpQuestionCategorySecurity       RfpQuestionCategory = "security"
	RfpQuestionCategoryPrivacy        RfpQuestionCategory = "privacy"
	RfpQuestionCategoryCompliance     RfpQuestionCategory = "compliance"
	RfpQuestionCategoryImplementation RfpQuestionCategory = "implementation"
	RfpQuestionCategorySupport        RfpQuestionCategory = "support"
	RfpQuestionCategoryCommercial     RfpQuestionCategory = "commercial"
	RfpQuestionCategoryLegal          RfpQuestionCategory = "legal"
	RfpQuestionCategorySustainability RfpQuestionCategory = "sustainability"
	RfpQuestionCategoryOther          RfpQuestionCategory = "other"
)

// RfpQuestionAnswerFormat is a value of answerFormat of a RfpQuestion. Servers may know more values
// than these.
type RfpQuestionAnswerFormat string

const (
	RfpQuestionAnswerFormatFreeText        RfpQuestionAnswerFormat = "free_text"
	RfpQuestionAnswerFormatYesNo           RfpQuestionAnswerFormat = "yes_no"
	RfpQuestionAnswerFormatSingleChoice    RfpQuestionAnswerFormat = "single_choice"
	RfpQuestionAnswerFormatMultipleChoice  RfpQuestionAnswerFormat = "multiple_choice"
	RfpQuestionAnswerFormatComplianceLevel RfpQuestionAnswerFormat = "compliance_level"
	RfpQuestionAnswerFormatNumeric         RfpQuestionAnswerFormat = "numeric"
	RfpQuestionAnswerFormatDate            RfpQuestionAnswerFormat = "date"
	RfpQuestionAnswerFormatTable           RfpQuestionAnswerFormat = "table"
	RfpQuestionAnswerFormatFile            RfpQuestionAnswerFormat = "file"
)

// RfpQuestionStatus is a value of status of a RfpQuestion. Servers may know more values than these.
type RfpQuestionStatus string

const (
	RfpQuestionStatusOpen     RfpQuestionStatus = "open"
	RfpQuestionStatusAssigned RfpQuestionStatus = "assigned"
	RfpQuestionStatusDrafted  RfpQuestionStatus = "drafted"
	RfpQuestionStatusInReview RfpQuestionStatus = "in_review"
	RfpQuestionStatusApproved RfpQuestionStatus = "approved"
	RfpQuestionStatusSkipped  RfpQuestionStatus = "skipped"
)

// RFPResponsesService reads and writes RfpResponses at /v1/rfp/responses.
type RFPResponsesService struct {
	engine *engine
}

// List gives one page of RfpResponses, the newest first. With nil params it gives the first page of all.
func (s *RFPResponsesService) List(ctx context.Context, params *RfpResponseListParams, opts ...CallOption) (*Page[RfpResponse], error) {
	return list[RfpResponse](ctx, s.engine, "/v1/rfp/responses", params, opts)
}

// Iterate gives all RfpResponses that params ask for, page by page as they are needed.
func (s *RFPResponsesService) Iterate(ctx context.Context, params *RfpResponseListParams, opts ...CallOption) iter.Seq2[*RfpResponse, error] {
	return iterate[RfpResponse](ctx, s.engine, "/v1/rfp/responses", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *RFPResponsesService) Search(ctx context.Context, q string, params *RfpResponseListParams, opts ...CallOption) (*Page[RfpResponse], error) {
	return search[RfpResponse](ctx, s.engine, "/v1/rfp/responses", q, params, opts)
}

// Get reads one RfpResponse. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *RFPResponsesService) Get(ctx context.Context, id string, opts ...CallOption) (*RfpResponse, error) {
	return get[RfpResponse](ctx, s.engine, "/v1/rfp/responses", id, opts)
}

// Create makes a new RfpResponse, which must keep these rules:
//
//   - questionId belongs to rfpRecordId.
//   - A question has at most one response whose status is approved or submitted.
//   - The approved response of a question stays approved while the question is.
//   - The approved response of a question is not deleted while the question is approved.
//   - wordCount is not above the question's maxWords when status becomes in_review, approved or
//     submitted.
//   - The author does not approve.
//   - reviewNote is present when status becomes changes_requested or rejected.
//   - selectedOptions holds options of the question only, and one at most for single_choice and
//     yes_no.
//   - An answer with origin generated is approved only with at least one citation.
//   - Text of an approved answer does not change.
func (s *RFPResponsesService) Create(ctx context.Context, body *RfpResponseCreate, opts ...CallOption) (*RfpResponse, error) {
	return create[RfpResponse](ctx, s.engine, "/v1/rfp/responses", body, opts)
}

// Update changes the fields of one RfpResponse that are set in body. It takes [WithIfMatch].
func (s *RFPResponsesService) Update(ctx context.Context, id string, body *RfpResponseUpdate, opts ...CallOption) (*RfpResponse, error) {
	return update[RfpResponse](ctx, s.engine, "/v1/rfp/responses", id, body, opts)
}

// Delete takes one RfpResponse out of all lists. [WithIncludeDeleted] still shows it.
func (s *RFPResponsesService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/rfp/responses", id, opts)
}

// RfpResponseListParams says which RfpResponses a list holds, in which order, and what of them.
type RfpResponseListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID              []string                     `query:"id"`
	TenantID        []string                     `query:"tenantId"`
	CreatedAt       TimeFilter                   `query:"createdAt"`
	UpdatedAt       TimeFilter                   `query:"updatedAt"`
	CreatedBy       []string                     `query:"createdBy"`
	UpdatedBy       []string                     `query:"updatedBy"`
	DeletedAt       TimeFilter                   `query:"deletedAt"`
	Version         IntegerFilter                `query:"version"`
	ExternalID      []string                     `query:"externalId"`
	Tags            []string                     `query:"tags"`
	RFPRecordID     []string                     `query:"rfpRecordId"`
	QuestionID      []string                     `query:"questionId"`
	Text            []string                     `query:"text"`
	SelectedOptions []string                     `query:"selectedOptions"`
	ComplianceLevel []RfpResponseComplianceLevel `query:"complianceLevel"`
	Status          []RfpResponseStatus          `query:"status"`
	Origin          []RfpResponseOrigin          `query:"origin"`
	GeneratedText   []string                     `query:"generatedText"`
	AttachmentIDs   []string                     `query:"attachmentIds"`
	WordCount       IntegerFilter                `query:"wordCount"`
	Confidence      NumberFilter                 `query:"confidence"`
	Model           []string                     `query:"model"`
	InputTokens     IntegerFilter                `query:"inputTokens"`
	OutputTokens    IntegerFilter                `query:"outputTokens"`
	TraceRecordID   []string                     `query:"traceRecordId"`
	AuthorID        []string                     `query:"authorId"`
	ReviewerIDs     []string                     `query:"reviewerIds"`
	ApprovedByID    []string                     `query:"approvedById"`
	ApprovedAt      TimeFilter                   `query:"approvedAt"`
	ReviewNote      []string                     `query:"reviewNote"`
	IsReusable      []bool                       `query:"isReusable"`
	ValidUntilDate  DateFilter                   `query:"validUntilDate"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: rfpRecord, question, author, reviewers, approvedBy,
	// attachments, trace.
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

// RfpResponse is an answer to a question, with its sources, its review and its way into the answer
// library.
type RfpResponse struct {
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
	// Request it belongs to.
	RFPRecordID string `json:"rfpRecordId"`
	// Question it answers.
	QuestionID string `json:"questionId"`
	// Answer as it will be handed in.
	Text *string `json:"text"`
	// Chosen options.
	SelectedOptions []string `json:"selectedOptions"`
	// How far the requirement is met.
	ComplianceLevel *RfpResponseComplianceLevel `json:"complianceLevel"`
	// State of the review.
	Status RfpResponseStatus `json:"status"`
	// How the text came about.
	Origin RfpResponseOrigin `json:"origin"`
	// Draft of a language model as it was, to compare with text.
	GeneratedText *string `json:"generatedText"`
	// Sources of the answer.
	Citations []RfpResponseCitation `json:"citations"`
	// Files handed in with it.
	AttachmentIDs []string `json:"attachmentIds"`
	// Length.
	WordCount int64 `json:"wordCount"`
	// Model's own estimate of a generated answer.
	Confidence *float64 `json:"confidence"`
	// Model that drafted it.
	Model *string `json:"model"`
	// Tokens the draft read.
	InputTokens *int64 `json:"inputTokens"`
	// Tokens the draft wrote.
	OutputTokens *int64 `json:"outputTokens"`
	// Span of the model call.
	TraceRecordID *string `json:"traceRecordId"`
	// Person who answers for the text; the caller where not given.
	AuthorID *string `json:"authorId"`
	// People asked to check it.
	ReviewerIDs []string `json:"reviewerIds"`
	// Person who approved it.
	ApprovedByID *string `json:"approvedById"`
	// Time of the approval.
	ApprovedAt *time.Time `json:"approvedAt"`
	// Remarks of the reviewers.
	ReviewNote *string `json:"reviewNote"`
	// The answer is part of the answer library.
	IsReusable bool `json:"isReusable"`
	// Day a reusable answer must be checked again.
	ValidUntilDate *Date `json:"validUntilDate"`
	// Only with `expand=rfpRecord`. Only with expand.
	RFPRecord *RfpRecord `json:"rfpRecord,omitempty"`
	// Only with `expand=question`. Only with expand.
	Question *RfpQuestion `json:"question,omitempty"`
	// Only with `expand=author`. Only with expand.
	Author *Person `json:"author,omitempty"`
	// Only with `expand=reviewers`. Only with expand.
	Reviewers []*Person `json:"reviewers,omitempty"`
	// Only with `expand=approvedBy`. Only with expand.
	ApprovedBy *Person `json:"approvedBy,omitempty"`
	// Only with `expand=attachments`. Only with expand.
	Attachments []*StorageObject `json:"attachments,omitempty"`
	// Only with `expand=trace`. Only with expand.
	Trace *Trace `json:"trace,omitempty"`
}

// UnmarshalJSON keeps members that RfpResponse has no field for in Extra.
func (r *RfpResponse) UnmarshalJSON(data []byte) error {
	type plain RfpResponse
	return decode(data, (*plain)(r), r.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (r RfpResponse) MarshalJSON() ([]byte, error) {
	type plain RfpResponse
	return encode((*plain)(&r), r.kept())
}

// RfpResponseCitation is a document, and the passage in it, that supports an answer.
type RfpResponseCitation struct {
	Kept `json:"-"`

	// Passage that supports the answer.
	ChunkID *string `json:"chunkId"`
	// Document that supports the answer.
	DocumentID string `json:"documentId"`
	// Words relied on.
	Quote *string `json:"quote"`
	// Relevance given by the retrieval.
	Score *float64 `json:"score"`
}

// UnmarshalJSON keeps members that RfpResponseCitation has no field for in Extra.
func (r *RfpResponseCitation) UnmarshalJSON(data []byte) error {
	type plain RfpResponseCitation
	return decode(data, (*plain)(r), r.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (r RfpResponseCitation) MarshalJSON() ([]byte, error) {
	type plain RfpResponseCitation
	return encode((*plain)(&r), r.kept())
}

// RfpResponseCreate is what a new RfpResponse is made from.
type RfpResponseCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Request it belongs to.
	RFPRecordID string `json:"rfpRecordId"`
	// Question it answers.
	QuestionID string `json:"questionId"`
	// Answer as it will be handed in.
	Text Opt[string] `json:"text,omitzero"`
	// Chosen options.
	SelectedOptions Opt[[]string] `json:"selectedOptions,omitzero"`
	// How far the requirement is met.
	ComplianceLevel Opt[RfpResponseComplianceLevel] `json:"complianceLevel,omitzero"`
	// State of the review.
	Status RfpResponseStatus `json:"status,omitzero"`
	// How the text came about.
	Origin RfpResponseOrigin `json:"origin,omitzero"`
	// Draft of a language model as it was, to compare with text.
	GeneratedText Opt[string] `json:"generatedText,omitzero"`
	// Sources of the answer.
	Citations Opt[[]RfpResponseCitationInput] `json:"citations,omitzero"`
	// Files handed in with it.
	AttachmentIDs Opt[[]string] `json:"attachmentIds,omitzero"`
	// Model's own estimate of a generated answer.
	Confidence Opt[float64] `json:"confidence,omitzero"`
	// Model that drafted it.
	Model Opt[string] `json:"model,omitzero"`
	// Tokens the draft read.
	InputTokens Opt[int64] `json:"inputTokens,omitzero"`
	// Tokens the draft wrote.
	OutputTokens Opt[int64] `json:"outputTokens,omitzero"`
	// Span of the model call.
	TraceRecordID Opt[string] `json:"traceRecordId,omitzero"`
	// Person who answers for the text; the caller where not given.
	AuthorID Opt[string] `json:"authorId,omitzero"`
	// People asked to check it.
	ReviewerIDs Opt[[]string] `json:"reviewerIds,omitzero"`
	// Remarks of the reviewers.
	ReviewNote Opt[string] `json:"reviewNote,omitzero"`
	// The answer is part of the answer library.
	IsReusable Opt[bool] `json:"isReusable,omitzero"`
	// Day a reusable answer must be checked again.
	ValidUntilDate Opt[Date] `json:"validUntilDate,omitzero"`
}

// RfpResponseCitationInput is a RfpResponseCitation as a client sends it.
type RfpResponseCitationInput struct {
	ChunkID    Opt[string]  `json:"chunkId,omitzero"`
	DocumentID string       `json:"documentId"`
	Quote      Opt[string]  `json:"quote,omitzero"`
	Score      Opt[float64] `json:"score,omitzero"`
}

// RfpResponseUpdate changes a RfpResponse: what is not set stays as it is, Null clears.
type RfpResponseUpdate struct {
	ExternalID      Opt[string]                     `json:"externalId,omitzero"`
	Tags            Opt[[]string]                   `json:"tags,omitzero"`
	Metadata        Opt[map[string]string]          `json:"metadata,omitzero"`
	Text            Opt[string]                     `json:"text,omitzero"`
	SelectedOptions Opt[[]string]                   `json:"selectedOptions,omitzero"`
	ComplianceLevel Opt[RfpResponseComplianceLevel] `json:"complianceLevel,omitzero"`
	Status          Opt[RfpResponseStatus]          `json:"status,omitzero"`
	Origin          Opt[RfpResponseOrigin]          `json:"origin,omitzero"`
	GeneratedText   Opt[string]                     `json:"generatedText,omitzero"`
	Citations       Opt[[]RfpResponseCitationInput] `json:"citations,omitzero"`
	AttachmentIDs   Opt[[]string]                   `json:"attachmentIds,omitzero"`
	Confidence      Opt[float64]                    `json:"confidence,omitzero"`
	Model           Opt[string]                     `json:"model,omitzero"`
	InputTokens     Opt[int64]                      `json:"inputTokens,omitzero"`
	OutputTokens    Opt[int64]                      `json:"outputTokens,omitzero"`
	TraceRecordID   Opt[string]                     `json:"traceRecordId,omitzero"`
	AuthorID        Opt[string]                     `json:"authorId,omitzero"`
	ReviewerIDs     Opt[[]string]                   `json:"reviewerIds,omitzero"`
	ReviewNote      Opt[string]                     `json:"reviewNote,omitzero"`
	IsReusable      Opt[bool]                       `json:"isReusable,omitzero"`
	ValidUntilDate  Opt[Date]                       `json:"validUntilDate,omitzero"`
}

// RfpResponseComplianceLevel is a value of complianceLevel of a RfpResponse. Servers may know more
// values than these.
type RfpResponseComplianceLevel string

const (
	RfpResponseComplianceLevelFull          RfpResponseComplianceLevel = "full"
	RfpResponseComplianceLevelPartial       RfpResponseComplianceLevel = "partial"
	RfpResponseComplianceLevelConfiguration RfpResponseComplianceLevel = "configuration"
	RfpResponseComplianceLevelCustomization RfpResponseComplianceLevel = "customization"
	RfpResponseComplianceLevelRoadmap       RfpResponseComplianceLevel = "roadmap"
	RfpResponseComplianceLevelThirdParty    RfpResponseComplianceLevel = "third_party"
	RfpResponseComplianceLevelNotSupported  RfpResponseComplianceLevel = "not_supported"
	RfpResponseComplianceLevelNotApplicable RfpResponseComplianceLevel = "not_applicable"
)

// RfpResponseStatus is a value of status of a RfpResponse. Servers may know more values than these.
type RfpResponseStatus string

const (
	RfpResponseStatusDraft            RfpResponseStatus = "draft"
	RfpResponseStatusInReview         RfpResponseStatus = "in_review"
	RfpResponseStatusChangesRequested RfpResponseStatus = "changes_requested"
	RfpResponseStatusApproved         RfpResponseStatus = "approved"
	RfpResponseStatusSubmitted        RfpResponseStatus = "submitted"
	RfpResponseStatusRejected         RfpResponseStatus = "rejected"
)

// RfpResponseOrigin is a value of origin of a RfpResponse. Servers may know more values than these.
type RfpResponseOrigin string

const (
	RfpResponseOriginHuman              RfpResponseOrigin = "human"
	RfpResponseOriginLibrary            RfpResponseOrigin = "library"
	RfpResponseOriginGenerated          RfpResponseOrigin = "generated"
	RfpResponseOriginGeneratedAndEdited RfpResponseOrigin = "generated_and_edited"
)
