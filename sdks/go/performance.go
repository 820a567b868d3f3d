// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"encoding/json"
	"iter"
	"time"
)

// PerformanceService reads and writes PerformanceReviews at /v1/performance. PerformanceReview: the
// assessment of a person's work over a period, from self-assessment to acknowledgement.
type PerformanceService struct {
	// Goals are the PersonGoals: something a person sets out to achieve by a date, with a measure and
	// check-ins.
	Goals *PersonGoalsService
	// LearningRecords are the LearningRecords: a person's part in one piece of learning, from
	// assignment to certificate.
	LearningRecords *LearningRecordsService

	engine *engine
}

// List gives one page of PerformanceReviews, the newest first. With nil params it gives the first page of all.
func (s *PerformanceService) List(ctx context.Context, params *PerformanceReviewListParams, opts ...CallOption) (*Page[PerformanceReview], error) {
	return list[PerformanceReview](ctx, s.engine, "/v1/performance", params, opts)
}

// Iterate gives all PerformanceReviews that params ask for, page by page as they are needed.
func (s *PerformanceService) Iterate(ctx context.Context, params *PerformanceReviewListParams, opts ...CallOption) iter.Seq2[*PerformanceReview, error] {
	return iterate[PerformanceReview](ctx, s.engine, "/v1/performance", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *PerformanceService) Search(ctx context.Context, q string, params *PerformanceReviewListParams, opts ...CallOption) (*Page[PerformanceReview], error) {
	return search[PerformanceReview](ctx, s.engine, "/v1/performance", q, params, opts)
}

// Get reads one PerformanceReview. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *PerformanceService) Get(ctx context.Context, id string, opts ...CallOption) (*PerformanceReview, error) {
	return get[PerformanceReview](ctx, s.engine, "/v1/performance", id, opts)
}

// Create makes a new PerformanceReview, which must keep these rules:
//
//   - periodEndDate is not before periodStartDate.
//   - reviewerId equals personId exactly where type is self.
//   - weightPercent over all competencies adds up to 100 where any competency has one.
//   - A shared or acknowledged review has a managerRating or a calibratedRating, except of type
//     self or peer.
//   - goalIds names goals of the reviewed person.
//   - The author of peer feedback is not the reviewed person.
//   - The author of peer feedback is not named twice.
func (s *PerformanceService) Create(ctx context.Context, body *PerformanceReviewCreate, opts ...CallOption) (*PerformanceReview, error) {
	return create[PerformanceReview](ctx, s.engine, "/v1/performance", body, opts)
}

// Update changes the fields of one PerformanceReview that are set in body. It takes [WithIfMatch].
func (s *PerformanceService) Update(ctx context.Context, id string, body *PerformanceReviewUpdate, opts ...CallOption) (*PerformanceReview, error) {
	return update[PerformanceReview](ctx, s.engine, "/v1/performance", id, body, opts)
}

// Delete takes one PerformanceReview out of all lists. [WithIncludeDeleted] still shows it.
func (s *PerformanceService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/performance", id, opts)
}

// PerformanceReviewListParams says which PerformanceReviews a list holds, in which order, and what of them.
type PerformanceReviewListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID               []string                          `query:"id"`
	TenantID         []string                          `query:"tenantId"`
	CreatedAt        TimeFilter                        `query:"createdAt"`
	UpdatedAt        TimeFilter                        `query:"updatedAt"`
	CreatedBy        []string                          `query:"createdBy"`
	UpdatedBy        []string                          `query:"updatedBy"`
	DeletedAt        TimeFilter                        `query:"deletedAt"`
	Version          IntegerFilter                     `query:"version"`
	ExternalID       []string                          `query:"externalId"`
	Tags             []string                          `query:"tags"`
	PersonID         []string                          `query:"personId"`
	ReviewerID       []string                          `query:"reviewerId"`
	Type             []PerformanceReviewType           `query:"type"`
	CycleName        []string                          `query:"cycleName"`
	PeriodStartDate  DateFilter                        `query:"periodStartDate"`
	PeriodEndDate    DateFilter                        `query:"periodEndDate"`
	DueDate          DateFilter                        `query:"dueDate"`
	Status           []PerformanceReviewStatus         `query:"status"`
	SelfAssessment   []string                          `query:"selfAssessment"`
	SelfRating       NumberFilter                      `query:"selfRating"`
	ManagerRating    NumberFilter                      `query:"managerRating"`
	CalibratedRating NumberFilter                      `query:"calibratedRating"`
	RatingLabel      []PerformanceReviewRatingLabel    `query:"ratingLabel"`
	GoalIDs          []string                          `query:"goalIds"`
	Strengths        []string                          `query:"strengths"`
	DevelopmentAreas []string                          `query:"developmentAreas"`
	ManagerComments  []string                          `query:"managerComments"`
	EmployeeComments []string                          `query:"employeeComments"`
	Potential        []PerformanceReviewPotential      `query:"potential"`
	Recommendation   []PerformanceReviewRecommendation `query:"recommendation"`
	SharedAt         TimeFilter                        `query:"sharedAt"`
	AcknowledgedAt   TimeFilter                        `query:"acknowledgedAt"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: person, reviewer, goals.
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

// PerformanceReview is the assessment of a person's work over a period, from self-assessment to
// acknowledgement.
type PerformanceReview struct {
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
	// Person who is reviewed.
	PersonID string `json:"personId"`
	// Person who reviews, usually the manager.
	ReviewerID string `json:"reviewerId"`
	// Occasion or angle of the review.
	Type PerformanceReviewType `json:"type"`
	// Review cycle, such as 2026 mid-year.
	CycleName string `json:"cycleName"`
	// First day looked at.
	PeriodStartDate Date `json:"periodStartDate"`
	// Last day looked at.
	PeriodEndDate Date `json:"periodEndDate"`
	// Day by which the review is to be shared.
	DueDate *Date `json:"dueDate"`
	// Step of the review.
	Status PerformanceReviewStatus `json:"status"`
	// What the person writes about the period.
	SelfAssessment *string `json:"selfAssessment"`
	// Rating the person gives.
	SelfRating *float64 `json:"selfRating"`
	// Rating the reviewer gives.
	ManagerRating *float64 `json:"managerRating"`
	// Rating after comparison across teams; it outranks managerRating.
	CalibratedRating *float64 `json:"calibratedRating"`
	// Rating in words.
	RatingLabel *PerformanceReviewRatingLabel `json:"ratingLabel"`
	// Competencies rated one by one.
	Competencies []PerformanceReviewCompetency `json:"competencies"`
	// Goals the review looks back on.
	GoalIDs []string `json:"goalIds"`
	// What went well.
	Strengths *string `json:"strengths"`
	// What to work on.
	DevelopmentAreas *string `json:"developmentAreas"`
	// Overall appraisal.
	ManagerComments *string `json:"managerComments"`
	// What the person answers to the appraisal.
	EmployeeComments *string `json:"employeeComments"`
	// Feedback from colleagues.
	PeerFeedback []PerformanceReviewPeerFeedback `json:"peerFeedback"`
	// Second axis of the nine-box grid.
	Potential *PerformanceReviewPotential `json:"potential"`
	// What the reviewer proposes.
	Recommendation *PerformanceReviewRecommendation `json:"recommendation"`
	// When the person got to see the review.
	SharedAt *time.Time `json:"sharedAt"`
	// When the person confirmed having seen it.
	AcknowledgedAt *time.Time `json:"acknowledgedAt"`
	// Whether the review is late.
	IsOverdue bool `json:"isOverdue"`
	// Only with `expand=person`. Only with expand.
	Person *Person `json:"person,omitempty"`
	// Only with `expand=reviewer`. Only with expand.
	Reviewer *Person `json:"reviewer,omitempty"`
	// Only with `expand=goals`. Only with expand.
	Goals []*PersonGoal `json:"goals,omitempty"`
}

// UnmarshalJSON keeps members that PerformanceReview has no field for in Extra.
func (p *PerformanceReview) UnmarshalJSON(data []byte) error {
	type plain PerformanceReview
	return decode(data, (*plain)(p), p.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (p PerformanceReview) MarshalJSON() ([]byte, error) {
	type plain PerformanceReview
	return encode((*plain)(&p), p.kept())
}

// PerformanceReviewCompetency is one competency with its ratings.
type PerformanceReviewCompetency struct {
	Kept `json:"-"`

	// Competency.
	Name string `json:"name"`
	// Share in the overall rating.
	WeightPercent *float64 `json:"weightPercent"`
	// The person's rating.
	SelfRating *float64 `json:"selfRating"`
	// The reviewer's rating.
	ManagerRating *float64 `json:"managerRating"`
	// Observations and examples.
	Comment *string `json:"comment"`
}

// UnmarshalJSON keeps members that PerformanceReviewCompetency has no field for in Extra.
func (p *PerformanceReviewCompetency) UnmarshalJSON(data []byte) error {
	type plain PerformanceReviewCompetency
	return decode(data, (*plain)(p), p.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (p PerformanceReviewCompetency) MarshalJSON() ([]byte, error) {
	type plain PerformanceReviewCompetency
	return encode((*plain)(&p), p.kept())
}

// PerformanceReviewPeerFeedback is a part of a PerformanceReview: what one colleague says about the
// reviewed person.
type PerformanceReviewPeerFeedback struct {
	Kept `json:"-"`

	// Colleague who gives it.
	AuthorID string `json:"authorId"`
	// How the colleague works with the person.
	Relationship PerformanceReviewPeerFeedbackRelationship `json:"relationship"`
	// The feedback.
	Comment string `json:"comment"`
	// Whether the person may see who gave it.
	IsAnonymous bool `json:"isAnonymous"`
}

// UnmarshalJSON keeps members that PerformanceReviewPeerFeedback has no field for in Extra.
func (p *PerformanceReviewPeerFeedback) UnmarshalJSON(data []byte) error {
	type plain PerformanceReviewPeerFeedback
	return decode(data, (*plain)(p), p.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (p PerformanceReviewPeerFeedback) MarshalJSON() ([]byte, error) {
	type plain PerformanceReviewPeerFeedback
	return encode((*plain)(&p), p.kept())
}

// PerformanceReviewCreate is what a new PerformanceReview is made from.
type PerformanceReviewCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Person who is reviewed.
	PersonID string `json:"personId"`
	// Person who reviews, usually the manager.
	ReviewerID string `json:"reviewerId"`
	// Occasion or angle of the review.
	Type PerformanceReviewType `json:"type"`
	// Review cycle, such as 2026 mid-year.
	CycleName string `json:"cycleName"`
	// First day looked at.
	PeriodStartDate Date `json:"periodStartDate"`
	// Last day looked at.
	PeriodEndDate Date `json:"periodEndDate"`
	// Day by which the review is to be shared.
	DueDate Opt[Date] `json:"dueDate,omitzero"`
	// Step of the review.
	Status PerformanceReviewStatus `json:"status,omitzero"`
	// What the person writes about the period.
	SelfAssessment Opt[string] `json:"selfAssessment,omitzero"`
	// Rating the person gives.
	SelfRating Opt[float64] `json:"selfRating,omitzero"`
	// Rating the reviewer gives.
	ManagerRating Opt[float64] `json:"managerRating,omitzero"`
	// Rating after comparison across teams; it outranks managerRating.
	CalibratedRating Opt[float64] `json:"calibratedRating,omitzero"`
	// Competencies rated one by one.
	Competencies Opt[[]PerformanceReviewCompetencyInput] `json:"competencies,omitzero"`
	// Goals the review looks back on.
	GoalIDs Opt[[]string] `json:"goalIds,omitzero"`
	// What went well.
	Strengths Opt[string] `json:"strengths,omitzero"`
	// What to work on.
	DevelopmentAreas Opt[string] `json:"developmentAreas,omitzero"`
	// Overall appraisal.
	ManagerComments Opt[string] `json:"managerComments,omitzero"`
	// What the person answers to the appraisal.
	EmployeeComments Opt[string] `json:"employeeComments,omitzero"`
	// Feedback from colleagues.
	PeerFeedback Opt[[]PerformanceReviewPeerFeedbackInput] `json:"peerFeedback,omitzero"`
	// Second axis of the nine-box grid.
	Potential Opt[PerformanceReviewPotential] `json:"potential,omitzero"`
	// What the reviewer proposes.
	Recommendation Opt[PerformanceReviewRecommendation] `json:"recommendation,omitzero"`
}

// PerformanceReviewCompetencyInput is a PerformanceReviewCompetency as a client sends it.
type PerformanceReviewCompetencyInput struct {
	Name          string       `json:"name"`
	WeightPercent Opt[float64] `json:"weightPercent,omitzero"`
	SelfRating    Opt[float64] `json:"selfRating,omitzero"`
	ManagerRating Opt[float64] `json:"managerRating,omitzero"`
	Comment       Opt[string]  `json:"comment,omitzero"`
}

// PerformanceReviewPeerFeedbackInput is a PerformanceReviewPeerFeedback as a client sends it.
type PerformanceReviewPeerFeedbackInput struct {
	AuthorID     string                                    `json:"authorId"`
	Relationship PerformanceReviewPeerFeedbackRelationship `json:"relationship,omitzero"`
	Comment      string                                    `json:"comment"`
	IsAnonymous  Opt[bool]                                 `json:"isAnonymous,omitzero"`
}

// PerformanceReviewUpdate changes a PerformanceReview: what is not set stays as it is, Null clears.
type PerformanceReviewUpdate struct {
	ExternalID       Opt[string]                               `json:"externalId,omitzero"`
	Tags             Opt[[]string]                             `json:"tags,omitzero"`
	Metadata         Opt[map[string]string]                    `json:"metadata,omitzero"`
	ReviewerID       Opt[string]                               `json:"reviewerId,omitzero"`
	PeriodStartDate  Opt[Date]                                 `json:"periodStartDate,omitzero"`
	PeriodEndDate    Opt[Date]                                 `json:"periodEndDate,omitzero"`
	DueDate          Opt[Date]                                 `json:"dueDate,omitzero"`
	Status           Opt[PerformanceReviewStatus]              `json:"status,omitzero"`
	SelfAssessment   Opt[string]                               `json:"selfAssessment,omitzero"`
	SelfRating       Opt[float64]                              `json:"selfRating,omitzero"`
	ManagerRating    Opt[float64]                              `json:"managerRating,omitzero"`
	CalibratedRating Opt[float64]                              `json:"calibratedRating,omitzero"`
	Competencies     Opt[[]PerformanceReviewCompetencyInput]   `json:"competencies,omitzero"`
	GoalIDs          Opt[[]string]                             `json:"goalIds,omitzero"`
	Strengths        Opt[string]                               `json:"strengths,omitzero"`
	DevelopmentAreas Opt[string]                               `json:"developmentAreas,omitzero"`
	ManagerComments  Opt[string]                               `json:"managerComments,omitzero"`
	EmployeeComments Opt[string]                               `json:"employeeComments,omitzero"`
	PeerFeedback     Opt[[]PerformanceReviewPeerFeedbackInput] `json:"peerFeedback,omitzero"`
	Potential        Opt[PerformanceReviewPotential]           `json:"potential,omitzero"`
	Recommendation   Opt[PerformanceReviewRecommendation]      `json:"recommendation,omitzero"`
}

// PerformanceReviewType is a value of type of a PerformanceReview. Servers may know more values
// than these.
type PerformanceReviewType string

const (
	PerformanceReviewTypeAnnual    PerformanceReviewType = "annual"
	PerformanceReviewTypeMidYear   PerformanceReviewType = "mid_year"
	PerformanceReviewTypeQuarterly PerformanceReviewType = "quarterly"
	PerformanceReviewTypeProbation PerformanceReviewType = "probation"
	PerformanceReviewTypeProject   PerformanceReviewType = "project"
	PerformanceReviewTypePeer      PerformanceReviewType = "peer"
	PerformanceReviewTypeUpward    PerformanceReviewType = "upward"
	PerformanceReviewTypeSelf      PerformanceReviewType = "self"
	PerformanceReviewTypePromotion PerformanceReviewType = "promotion"
	PerformanceReviewTypeExit      PerformanceReviewType = "exit"
)

// PerformanceReviewStatus is a value of status of a PerformanceReview. Servers may know more values
// than these.
type PerformanceReviewStatus string

const (
	PerformanceReviewStatusNotStarted     PerformanceReviewStatus = "not_started"
	PerformanceReviewStatusSelfAssessment PerformanceReviewStatus = "self_assessment"
	PerformanceReviewStatusManagerReview  PerformanceReviewStatus = "manager_review"
	PerformanceReviewStatusCalibration    PerformanceReviewStatus = "calibration"
	PerformanceReviewStatusShared         PerformanceReviewStatus = "shared"
	PerformanceReviewStatusAcknowledged   PerformanceReviewStatus = "acknowledged"
	PerformanceReviewStatusCancelled      PerformanceReviewStatus = "cancelled"
)

// PerformanceReviewRatingLabel is a value of ratingLabel of a PerformanceReview. Servers may know
// more values than these.
type PerformanceReviewRatingLabel string

const (
	PerformanceReviewRatingLabelUnsatisfactory      PerformanceReviewRatingLabel = "unsatisfactory"
	PerformanceReviewRatingLabelNeedsImprovement    PerformanceReviewRatingLabel = "needs_improvement"
	PerformanceReviewRatingLabelMeetsExpectations   PerformanceReviewRatingLabel = "meets_expectations"
	PerformanceReviewRatingLabelExceedsExpectations PerformanceReviewRatingLabel = "exceeds_expectations"
	PerformanceReviewRatingLabelOutstanding         PerformanceReviewRatingLabel = "outstanding"
)

// PerformanceReviewPotential is a value of potential of a PerformanceReview. Servers may know more
// values than these.
type PerformanceReviewPotential string

const (
	PerformanceReviewPotentialLow    PerformanceReviewPotential = "low"
	PerformanceReviewPotentialMedium PerformanceReviewPotential = "medium"
	PerformanceReviewPotentialHigh   PerformanceReviewPotential = "high"
)

// PerformanceReviewRecommendation is a value of recommendation of a PerformanceReview. Servers may
// know more values than these.
type PerformanceReviewRecommendation string

const (
	PerformanceReviewRecommendationNoChange           PerformanceReviewRecommendation = "no_change"
	PerformanceReviewRecommendationPromotion          PerformanceReviewRecommendation = "promotion"
	PerformanceReviewRecommendationLateralMove        PerformanceReviewRecommendation = "lateral_move"
	PerformanceReviewRecommendationCompensationReview PerformanceReviewRecommendation = "compensation_review"
	PerformanceReviewRecommendationDevelopmentPlan    PerformanceReviewRecommendation = "development_plan"
	PerformanceReviewRecommendationImprovementPlan    PerformanceReviewRecommendation = "improvement_plan"
	PerformanceReviewRecommendationConfirmProbation   PerformanceReviewRecommendation = "confirm_probation"
	PerformanceReviewRecommendationExtendProbation    PerformanceReviewRecommendation = "extend_probation"
	PerformanceReviewRecommendationEndEmployment      PerformanceReviewRecommendation = "end_employment"
)

// PerformanceReviewPeerFeedbackRelationship is a value of relationship of a
// PerformanceReviewPeerFeedback. Servers may know more values than these.
type PerformanceReviewPeerFeedbackRelationship string

const (
	PerformanceReviewPeerFeedbackRelationshipPeer         PerformanceReviewPeerFeedbackRelationship = "peer"
	PerformanceReviewPeerFeedbackRelationshipDirectReport PerformanceReviewPeerFeedbackRelationship = "direct_report"
	PerformanceReviewPeerFeedbackRelationshipStakeholder  PerformanceReviewPeerFeedbackRelationship = "stakeholder"
	PerformanceReviewPeerFeedbackRelationshipCustomer     PerformanceReviewPeerFeedbackRelationship = "customer"
	PerformanceReviewPeerFeedbackRelationshipOther        PerformanceReviewPeerFeedbackRelationship = "other"
)

// PersonGoalsService reads and writes PersonGoals at /v1/performance/goals.
type PersonGoalsService struct {
	engine *engine
}

// List gives one page of PersonGoals, the newest first. With nil params it gives the first page of all.
func (s *PersonGoalsService) List(ctx context.Context, params *PersonGoalListParams, opts ...CallOption) (*Page[PersonGoal], error) {
	return list[PersonGoal](ctx, s.engine, "/v1/performance/goals", params, opts)
}

// Iterate gives all PersonGoals that params ask for, page by page as they are needed.
func (s *PersonGoalsService) Iterate(ctx context.Context, params *PersonGoalListParams, opts ...CallOption) iter.Seq2[*PersonGoal, error] {
	return iterate[PersonGoal](ctx, s.engine, "/v1/performance/goals", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *PersonGoalsService) Search(ctx context.Context, q string, params *PersonGoalListParams, opts ...CallOption) (*Page[PersonGoal], error) {
	return search[PersonGoal](ctx, s.engine, "/v1/performance/goals", q, params, opts)
}

// Get reads one PersonGoal. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *PersonGoalsService) Get(ctx context.Context, id string, opts ...CallOption) (*PersonGoal, error) {
	return get[PersonGoal](ctx, s.engine, "/v1/performance/goals", id, opts)
}

// Create makes a new PersonGoal, which must keep these rules:
//
//   - dueDate is not before startDate.
//   - An active goal has a dueDate.
//   - parentGoalId is neither the goal itself nor one of its descendants.
//   - weightPercent over a person's active goals of one period adds up to at most 100.
//   - targetValue differs from startValue where both are set.
//   - An achieved goal has progressPercent 100.
//   - The key result belongs to the objective where both are set.
func (s *PersonGoalsService) Create(ctx context.Context, body *PersonGoalCreate, opts ...CallOption) (*PersonGoal, error) {
	return create[PersonGoal](ctx, s.engine, "/v1/performance/goals", body, opts)
}

// Update changes the fields of one PersonGoal that are set in body. It takes [WithIfMatch].
func (s *PersonGoalsService) Update(ctx context.Context, id string, body *PersonGoalUpdate, opts ...CallOption) (*PersonGoal, error) {
	return update[PersonGoal](ctx, s.engine, "/v1/performance/goals", id, body, opts)
}

// Delete takes one PersonGoal out of all lists. [WithIncludeDeleted] still shows it.
func (s *PersonGoalsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/performance/goals", id, opts)
}

// PersonGoalListParams says which PersonGoals a list holds, in which order, and what of them.
type PersonGoalListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID              []string               `query:"id"`
	TenantID        []string               `query:"tenantId"`
	CreatedAt       TimeFilter             `query:"createdAt"`
	UpdatedAt       TimeFilter             `query:"updatedAt"`
	CreatedBy       []string               `query:"createdBy"`
	UpdatedBy       []string               `query:"updatedBy"`
	DeletedAt       TimeFilter             `query:"deletedAt"`
	Version         IntegerFilter          `query:"version"`
	ExternalID      []string               `query:"externalId"`
	Tags            []string               `query:"tags"`
	PersonID        []string               `query:"personId"`
	Title           []string               `query:"title"`
	Description     []string               `query:"description"`
	Type            []PersonGoalType       `query:"type"`
	Status          []PersonGoalStatus     `query:"status"`
	Health          []PersonGoalHealth     `query:"health"`
	Priority        []PersonGoalPriority   `query:"priority"`
	Period          []string               `query:"period"`
	StartDate       DateFilter             `query:"startDate"`
	DueDate         DateFilter             `query:"dueDate"`
	MetricUnit      []string               `query:"metricUnit"`
	StartValue      NumberFilter           `query:"startValue"`
	TargetValue     NumberFilter           `query:"targetValue"`
	CurrentValue    NumberFilter           `query:"currentValue"`
	ProgressPercent NumberFilter           `query:"progressPercent"`
	WeightPercent   NumberFilter           `query:"weightPercent"`
	ManagerID       []string               `query:"managerId"`
	ParentGoalID    []string               `query:"parentGoalId"`
	ObjectiveID     []string               `query:"objectiveId"`
	KeyResultID     []string               `query:"keyResultId"`
	Visibility      []PersonGoalVisibility `query:"visibility"`
	ClosingComment  []string               `query:"closingComment"`
	ClosedAt        TimeFilter             `query:"closedAt"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: person, manager, parentGoal, objective, keyResult,
	// childGoals.
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

// PersonGoal is something a person sets out to achieve by a date, with a measure and check-ins.
type PersonGoal struct {
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
	// Person whose goal it is.
	PersonID string `json:"personId"`
	// The goal in one line.
	Title string `json:"title"`
	// Context and what success looks like.
	Description *string `json:"description"`
	// Purpose of the goal.
	Type PersonGoalType `json:"type"`
	// State of the goal.
	Status PersonGoalStatus `json:"status"`
	// How it looks at present.
	Health *PersonGoalHealth `json:"health"`
	// Rank among the person's goals.
	Priority PersonGoalPriority `json:"priority"`
	// Year, half or quarter, such as 2026-H2.
	Period *string `json:"period"`
	// Day from which it counts.
	StartDate *Date `json:"startDate"`
	// Day by which it is to be achieved.
	DueDate *Date `json:"dueDate"`
	// Unit of the measure, such as percent or customers.
	MetricUnit *string `json:"metricUnit"`
	// Measure at the start.
	StartValue *float64 `json:"startValue"`
	// Measure to reach.
	TargetValue *float64 `json:"targetValue"`
	// Measure now.
	CurrentValue *float64 `json:"currentValue"`
	// Progress; where startValue, targetValue and currentValue are all set the server works it out from
	// them, within 0 and 100, whatever is sent.
	ProgressPercent float64 `json:"progressPercent"`
	// Share in the person's goals of the period.
	WeightPercent *float64 `json:"weightPercent"`
	// Manager who agreed to the goal.
	ManagerID *string `json:"managerId"`
	// Goal it serves, often the manager's.
	ParentGoalID *string `json:"parentGoalId"`
	// Objective it serves.
	ObjectiveID *string `json:"objectiveId"`
	// Key result it serves.
	KeyResultID *string `json:"keyResultId"`
	// Who may see it.
	Visibility PersonGoalVisibility `json:"visibility"`
	// Progress notes over time.
	CheckIns []PersonGoalCheckIn `json:"checkIns"`
	// Outcome in words.
	ClosingComment *string `json:"closingComment"`
	// When the goal was closed.
	ClosedAt *time.Time `json:"closedAt"`
	// Whether it is late.
	IsOverdue bool `json:"isOverdue"`
	// Only with `expand=person`. Only with expand.
	Person *Person `json:"person,omitempty"`
	// Only with `expand=manager`. Only with expand.
	Manager *Person `json:"manager,omitempty"`
	// Only with `expand=parentGoal`. Only with expand.
	ParentGoal *PersonGoal `json:"parentGoal,omitempty"`
	// Only with `expand=objective`. Only with expand.
	Objective *Objective `json:"objective,omitempty"`
	// Only with `expand=keyResult`. Only with expand.
	KeyResult *KeyResult `json:"keyResult,omitempty"`
	// Only with `expand=childGoals`. Only with expand.
	ChildGoals []*PersonGoal `json:"childGoals,omitempty"`
}

// UnmarshalJSON keeps members that PersonGoal has no field for in Extra.
func (p *PersonGoal) UnmarshalJSON(data []byte) error {
	type plain PersonGoal
	return decode(data, (*plain)(p), p.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (p PersonGoal) MarshalJSON() ([]byte, error) {
	type plain PersonGoal
	return encode((*plain)(&p), p.kept())
}

// PersonGoalCheckIn is one progress note on a goal.
type PersonGoalCheckIn struct {
	Kept `json:"-"`

	// When the note was made.
	RecordedAt time.Time `json:"recordedAt"`
	// Progress at that time.
	ProgressPercent *float64 `json:"progressPercent"`
	// How it looked.
	Health *PersonGoalCheckInHealth `json:"health"`
	// What happened and what comes next.
	Comment *string `json:"comment"`
	// Person who wrote it.
	AuthorID *string `json:"authorId"`
}

// UnmarshalJSON keeps members that PersonGoalCheckIn has no field for in Extra.
func (p *PersonGoalCheckIn) UnmarshalJSON(data []byte) error {
	type plain PersonGoalCheckIn
	return decode(data, (*plain)(p), p.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (p PersonGoalCheckIn) MarshalJSON() ([]byte, error) {
	type plain PersonGoalCheckIn
	return encode((*plain)(&p), p.kept())
}

// PersonGoalCreate is what a new PersonGoal is made from.
type PersonGoalCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Person whose goal it is.
	PersonID string `json:"personId"`
	// The goal in one line.
	Title string `json:"title"`
	// Context and what success looks like.
	Description Opt[string] `json:"description,omitzero"`
	// Purpose of the goal.
	Type PersonGoalType `json:"type,omitzero"`
	// State of the goal.
	Status PersonGoalStatus `json:"status,omitzero"`
	// How it looks at present.
	Health Opt[PersonGoalHealth] `json:"health,omitzero"`
	// Rank among the person's goals.
	Priority PersonGoalPriority `json:"priority,omitzero"`
	// Year, half or quarter, such as 2026-H2.
	Period Opt[string] `json:"period,omitzero"`
	// Day from which it counts.
	StartDate Opt[Date] `json:"startDate,omitzero"`
	// Day by which it is to be achieved.
	DueDate Opt[Date] `json:"dueDate,omitzero"`
	// Unit of the measure, such as percent or customers.
	MetricUnit Opt[string] `json:"metricUnit,omitzero"`
	// Measure at the start.
	StartValue Opt[float64] `json:"startValue,omitzero"`
	// Measure to reach.
	TargetValue Opt[float64] `json:"targetValue,omitzero"`
	// Measure now.
	CurrentValue Opt[float64] `json:"currentValue,omitzero"`
	// Progress; where startValue, targetValue and currentValue are all set the server works it out from
	// them, within 0 and 100, whatever is sent.
	ProgressPercent Opt[float64] `json:"progressPercent,omitzero"`
	// Share in the person's goals of the period.
	WeightPercent Opt[float64] `json:"weightPercent,omitzero"`
	// Manager who agreed to the goal.
	ManagerID Opt[string] `json:"managerId,omitzero"`
	// Goal it serves, often the manager's.
	ParentGoalID Opt[string] `json:"parentGoalId,omitzero"`
	// Objective it serves.
	ObjectiveID Opt[string] `json:"objectiveId,omitzero"`
	// Key result it serves.
	KeyResultID Opt[string] `json:"keyResultId,omitzero"`
	// Who may see it.
	Visibility PersonGoalVisibility `json:"visibility,omitzero"`
	// Progress notes over time.
	CheckIns Opt[[]PersonGoalCheckInInput] `json:"checkIns,omitzero"`
	// Outcome in words.
	ClosingComment Opt[string] `json:"closingComment,omitzero"`
}

// PersonGoalCheckInInput is a PersonGoalCheckIn as a client sends it.
type PersonGoalCheckInInput struct {
	RecordedAt      time.Time                    `json:"recordedAt"`
	ProgressPercent Opt[float64]                 `json:"progressPercent,omitzero"`
	Health          Opt[PersonGoalCheckInHealth] `json:"health,omitzero"`
	Comment         Opt[string]                  `json:"comment,omitzero"`
	AuthorID        Opt[string]                  `json:"authorId,omitzero"`
}

// MarshalJSON writes times in UTC, with milliseconds.
func (p PersonGoalCheckInInput) MarshalJSON() ([]byte, error) {
	type plain PersonGoalCheckInInput
	return json.Marshal(struct {
		plain
		RecordedAt wireTime `json:"recordedAt"`
	}{plain(p), wireTime(p.RecordedAt)})
}

// PersonGoalUpdate changes a PersonGoal: what is not set stays as it is, Null clears.
type PersonGoalUpdate struct {
	ExternalID      Opt[string]                   `json:"externalId,omitzero"`
	Tags            Opt[[]string]                 `json:"tags,omitzero"`
	Metadata        Opt[map[string]string]        `json:"metadata,omitzero"`
	Title           Opt[string]                   `json:"title,omitzero"`
	Description     Opt[string]                   `json:"description,omitzero"`
	Type            Opt[PersonGoalType]           `json:"type,omitzero"`
	Status          Opt[PersonGoalStatus]         `json:"status,omitzero"`
	Health          Opt[PersonGoalHealth]         `json:"health,omitzero"`
	Priority        Opt[PersonGoalPriority]       `json:"priority,omitzero"`
	Period          Opt[string]                   `json:"period,omitzero"`
	StartDate       Opt[Date]                     `json:"startDate,omitzero"`
	DueDate         Opt[Date]                     `json:"dueDate,omitzero"`
	MetricUnit      Opt[string]                   `json:"metricUnit,omitzero"`
	StartValue      Opt[float64]                  `json:"startValue,omitzero"`
	TargetValue     Opt[float64]                  `json:"targetValue,omitzero"`
	CurrentValue    Opt[float64]                  `json:"currentValue,omitzero"`
	ProgressPercent Opt[float64]                  `json:"progressPercent,omitzero"`
	WeightPercent   Opt[float64]                  `json:"weightPercent,omitzero"`
	ManagerID       Opt[string]                   `json:"managerId,omitzero"`
	ParentGoalID    Opt[string]                   `json:"parentGoalId,omitzero"`
	ObjectiveID     Opt[string]                   `json:"objectiveId,omitzero"`
	KeyResultID     Opt[string]                   `json:"keyResultId,omitzero"`
	Visibility      Opt[PersonGoalVisibility]     `json:"visibility,omitzero"`
	CheckIns        Opt[[]PersonGoalCheckInInput] `json:"checkIns,omitzero"`
	ClosingComment  Opt[string]                   `json:"closingComment,omitzero"`
}

// PersonGoalType is a value of type of a PersonGoal. Servers may know more values than these.
type PersonGoalType string

const (
	PersonGoalTypeBusiness        PersonGoalType = "business"
	PersonGoalTypeDevelopment     PersonGoalType = "development"
	PersonGoalTypeBehavioral      PersonGoalType = "behavioral"
	PersonGoalTypeProject         PersonGoalType = "project"
	PersonGoalTypeCompliance      PersonGoalType = "compliance"
	PersonGoalTypeStretch         PersonGoalType = "stretch"
	PersonGoalTypeImprovementPlan PersonGoalType = "improvement_plan"
)

// PersonGoalStatus is a value of status of a PersonGoal. Servers may know more values than these.
type PersonGoalStatus string

const (
	PersonGoalStatusDraft             PersonGoalStatus = "draft"
	PersonGoalStatusActive            PersonGoalStatus = "active"
	PersonGoalStatusAchieved          PersonGoalStatus = "achieved"
	PersonGoalStatusPartiallyAchieved PersonGoalStatus = "partially_achieved"
	PersonGoalStatusMissed            PersonGoalStatus = "missed"
	PersonGoalStatusDeferred          PersonGoalStatus = "deferred"
	PersonGoalStatusCancelled         PersonGoalStatus = "cancelled"
)

// PersonGoalHealth is a value of health of a PersonGoal. Servers may know more values than these.
type PersonGoalHealth string

const (
	PersonGoalHealthOnTrack  PersonGoalHealth = "on_track"
	PersonGoalHealthAtRisk   PersonGoalHealth = "at_risk"
	PersonGoalHealthOffTrack PersonGoalHealth = "off_track"
)

// PersonGoalPriority is a value of priority of a PersonGoal. Servers may know more values than
// these.
type PersonGoalPriority string

const (
	PersonGoalPriorityLow    PersonGoalPriority = "low"
	PersonGoalPriorityMedium PersonGoalPriority = "medium"
	PersonGoalPriorityHigh   PersonGoalPriority = "high"
)

// PersonGoalVisibility is a value of visibility of a PersonGoal. Servers may know more values than
// these.
type PersonGoalVisibility string

const (
	PersonGoalVisibilityPrivate    PersonGoalVisibility = "private"
	PersonGoalVisibilityManager    PersonGoalVisibility = "manager"
	PersonGoalVisibilityDepartment PersonGoalVisibility = "department"
	PersonGoalVisibilityTenant     PersonGoalVisibility = "tenant"
)

// PersonGoalCheckInHealth is a value of health of a PersonGoalCheckIn. Servers may know more values
// than these.
type PersonGoalCheckInHealth string

const (
	PersonGoalCheckInHealthOnTrack  PersonGoalCheckInHealth = "on_track"
	PersonGoalCheckInHealthAtRisk   PersonGoalCheckInHealth = "at_risk"
	PersonGoalCheckInHealthOffTrack PersonGoalCheckInHealth = "off_track"
)

// LearningRecordsService reads and writes LearningRecords at /v1/performance/learning-records.
type LearningRecordsService struct {
	engine *engine
}

// List gives one page of LearningRecords, the newest first. With nil params it gives the first page of all.
func (s *LearningRecordsService) List(ctx context.Context, params *LearningRecordListParams, opts ...CallOption) (*Page[LearningRecord], error) {
	return list[LearningRecord](ctx, s.engine, "/v1/performance/learning-records", params, opts)
}

// Iterate gives all LearningRecords that params ask for, page by page as they are needed.
func (s *LearningRecordsService) Iterate(ctx context.Context, params *LearningRecordListParams, opts ...CallOption) iter.Seq2[*LearningRecord, error] {
	return iterate[LearningRecord](ctx, s.engine, "/v1/performance/learning-records", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *LearningRecordsService) Search(ctx context.Context, q string, params *LearningRecordListParams, opts ...CallOption) (*Page[LearningRecord], error) {
	return search[LearningRecord](ctx, s.engine, "/v1/performance/learning-records", q, params, opts)
}

// Get reads one LearningRecord. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *LearningRecordsService) Get(ctx context.Context, id string, opts ...CallOption) (*LearningRecord, error) {
	return get[LearningRecord](ctx, s.engine, "/v1/performance/learning-records", id, opts)
}

// Create makes a new LearningRecord, which must keep these rules:
//
//   - completedAt is not before startedAt.
//   - Neither startedAt nor completedAt is in the future.
//   - A completed record has progressPercent 100.
//   - A completed record has, where both are set, a score of at least passingScore.
//   - A failed record with score and passingScore has a score below passingScore.
//   - validUntilDate is set only on completed records.
//   - validUntilDate is not before the day of completedAt.
//   - currency is set where cost is set.
//   - A mandatory record is waived only where it has an assignedById.
func (s *LearningRecordsService) Create(ctx context.Context, body *LearningRecordCreate, opts ...CallOption) (*LearningRecord, error) {
	return create[LearningRecord](ctx, s.engine, "/v1/performance/learning-records", body, opts)
}

// Update changes the fields of one LearningRecord that are set in body. It takes [WithIfMatch].
func (s *LearningRecordsService) Update(ctx context.Context, id string, body *LearningRecordUpdate, opts ...CallOption) (*LearningRecord, error) {
	return update[LearningRecord](ctx, s.engine, "/v1/performance/learning-records", id, body, opts)
}

// Delete takes one LearningRecord out of all lists. [WithIncludeDeleted] still shows it.
func (s *LearningRecordsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/performance/learning-records", id, opts)
}

// LearningRecordListParams says which LearningRecords a list holds, in which order, and what of them.
type LearningRecordListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                []string                       `query:"id"`
	TenantID          []string                       `query:"tenantId"`
	CreatedAt         TimeFilter                     `query:"createdAt"`
	UpdatedAt         TimeFilter                     `query:"updatedAt"`
	CreatedBy         []string                       `query:"createdBy"`
	UpdatedBy         []string                       `query:"updatedBy"`
	DeletedAt         TimeFilter                     `query:"deletedAt"`
	Version           IntegerFilter                  `query:"version"`
	ExternalID        []string                       `query:"externalId"`
	Tags              []string                       `query:"tags"`
	PersonID          []string                       `query:"personId"`
	Title             []string                       `query:"title"`
	CourseCode        []string                       `query:"courseCode"`
	Type              []LearningRecordType           `query:"type"`
	Provider          []string                       `query:"provider"`
	DeliveryMethod    []LearningRecordDeliveryMethod `query:"deliveryMethod"`
	Status            []LearningRecordStatus         `query:"status"`
	IsMandatory       []bool                         `query:"isMandatory"`
	AssignedByID      []string                       `query:"assignedById"`
	CohortID          []string                       `query:"cohortId"`
	AssessmentID      []string                       `query:"assessmentId"`
	SkillNames        []string                       `query:"skillNames"`
	DueDate           DateFilter                     `query:"dueDate"`
	StartedAt         TimeFilter                     `query:"startedAt"`
	CompletedAt       TimeFilter                     `query:"completedAt"`
	ProgressPercent   NumberFilter                   `query:"progressPercent"`
	Score             NumberFilter                   `query:"score"`
	PassingScore      NumberFilter                   `query:"passingScore"`
	DurationMinutes   IntegerFilter                  `query:"durationMinutes"`
	CreditHours       NumberFilter                   `query:"creditHours"`
	CertificateNumber []string                       `query:"certificateNumber"`
	ValidUntilDate    DateFilter                     `query:"validUntilDate"`
	Cost              IntegerFilter                  `query:"cost"`
	Currency          []string                       `query:"currency"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: person, assignedBy, cohort, assessment, skills.
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

// LearningRecord is a person's part in one piece of learning, from assignment to certificate.
type LearningRecord struct {
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
	// Person who learns.
	PersonID string `json:"personId"`
	// Name of the course or activity.
	Title string `json:"title"`
	// Code in the course catalogue.
	CourseCode *string `json:"courseCode"`
	// Kind of learning.
	Type LearningRecordType `json:"type"`
	// Who offers it.
	Provider *string `json:"provider"`
	// How it is taught.
	DeliveryMethod *LearningRecordDeliveryMethod `json:"deliveryMethod"`
	// State of the person's attempt.
	Status LearningRecordStatus `json:"status"`
	// Whether the person has to do it.
	IsMandatory bool `json:"isMandatory"`
	// Person who assigned it.
	AssignedByID *string `json:"assignedById"`
	// Group with which the person learns.
	CohortID *string `json:"cohortId"`
	// Test that closes it.
	AssessmentID *string `json:"assessmentId"`
	// Skills it teaches.
	SkillNames []string `json:"skillNames"`
	// Day by which it is to be completed.
	DueDate *Date `json:"dueDate"`
	// When the person began.
	StartedAt *time.Time `json:"startedAt"`
	// When the person finished; the server fills it when status becomes completed or failed and it is
	// empty.
	CompletedAt *time.Time `json:"completedAt"`
	// Share done.
	ProgressPercent float64 `json:"progressPercent"`
	// Result in percent.
	Score *float64 `json:"score"`
	// Result needed to pass.
	PassingScore *float64 `json:"passingScore"`
	// Time spent.
	DurationMinutes *int64 `json:"durationMinutes"`
	// Continuing education credits earned.
	CreditHours *float64 `json:"creditHours"`
	// Number on the certificate.
	CertificateNumber *string `json:"certificateNumber"`
	// Last day on which the certificate holds.
	ValidUntilDate *Date `json:"validUntilDate"`
	// Whether it has to be renewed.
	IsExpired bool `json:"isExpired"`
	// Fee paid. In minor units, such as cents.
	Cost *int64 `json:"cost"`
	// Currency of the fee.
	Currency *string `json:"currency"`
	// Only with `expand=person`. Only with expand.
	Person *Person `json:"person,omitempty"`
	// Only with `expand=assignedBy`. Only with expand.
	AssignedBy *Person `json:"assignedBy,omitempty"`
	// Only with `expand=cohort`. Only with expand.
	Cohort *Cohort `json:"cohort,omitempty"`
	// Only with `expand=assessment`. Only with expand.
	Assessment *Assessment `json:"assessment,omitempty"`
	// Only with `expand=skills`. Only with expand.
	Skills []*PersonSkill `json:"skills,omitempty"`
}

// UnmarshalJSON keeps members that LearningRecord has no field for in Extra.
func (l *LearningRecord) UnmarshalJSON(data []byte) error {
	type plain LearningRecord
	return decode(data, (*plain)(l), l.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (l LearningRecord) MarshalJSON() ([]byte, error) {
	type plain LearningRecord
	return encode((*plain)(&l), l.kept())
}

// LearningRecordCreate is what a new LearningRecord is made from.
type LearningRecordCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Person who learns.
	PersonID string `json:"personId"`
	// Name of the course or activity.
	Title string `json:"title"`
	// Code in the course catalogue.
	CourseCode Opt[string] `json:"courseCode,omitzero"`
	// Kind of learning.
	Type LearningRecordType `json:"type"`
	// Who offers it.
	Provider Opt[string] `json:"provider,omitzero"`
	// How it is taught.
	DeliveryMethod Opt[LearningRecordDeliveryMethod] `json:"deliveryMethod,omitzero"`
	// State of the person's attempt.
	Status LearningRecordStatus `json:"status,omitzero"`
	// Whether the person has to do it.
	IsMandatory Opt[bool] `json:"isMandatory,omitzero"`
	// Person who assigned it.
	AssignedByID Opt[string] `json:"assignedById,omitzero"`
	// Group with which the person learns.
	CohortID Opt[string] `json:"cohortId,omitzero"`
	// Test that closes it.
	AssessmentID Opt[string] `json:"assessmentId,omitzero"`
	// Skills it teaches.
	SkillNames Opt[[]string] `json:"skillNames,omitzero"`
	// Day by which it is to be completed.
	DueDate Opt[Date] `json:"dueDate,omitzero"`
	// When the person began.
	StartedAt Opt[time.Time] `json:"startedAt,omitzero"`
	// When the person finished; the server fills it when status becomes completed or failed and it is
	// empty.
	CompletedAt Opt[time.Time] `json:"completedAt,omitzero"`
	// Share done.
	ProgressPercent Opt[float64] `json:"progressPercent,omitzero"`
	// Result in percent.
	Score Opt[float64] `json:"score,omitzero"`
	// Result needed to pass.
	PassingScore Opt[float64] `json:"passingScore,omitzero"`
	// Time spent.
	DurationMinutes Opt[int64] `json:"durationMinutes,omitzero"`
	// Continuing education credits earned.
	CreditHours Opt[float64] `json:"creditHours,omitzero"`
	// Number on the certificate.
	CertificateNumber Opt[string] `json:"certificateNumber,omitzero"`
	// Last day on which the certificate holds.
	ValidUntilDate Opt[Date] `json:"validUntilDate,omitzero"`
	// Fee paid. In minor units, such as cents.
	Cost Opt[int64] `json:"cost,omitzero"`
	// Currency of the fee.
	Currency Opt[string] `json:"currency,omitzero"`
}

// LearningRecordUpdate changes a LearningRecord: what is not set stays as it is, Null clears.
type LearningRecordUpdate struct {
	ExternalID        Opt[string]                       `json:"externalId,omitzero"`
	Tags              Opt[[]string]                     `json:"tags,omitzero"`
	Metadata          Opt[map[string]string]            `json:"metadata,omitzero"`
	Title             Opt[string]                       `json:"title,omitzero"`
	CourseCode        Opt[string]                       `json:"courseCode,omitzero"`
	Type              Opt[LearningRecordType]           `json:"type,omitzero"`
	Provider          Opt[string]                       `json:"provider,omitzero"`
	DeliveryMethod    Opt[LearningRecordDeliveryMethod] `json:"deliveryMethod,omitzero"`
	Status            Opt[LearningRecordStatus]         `json:"status,omitzero"`
	IsMandatory       Opt[bool]                         `json:"isMandatory,omitzero"`
	AssignedByID      Opt[string]                       `json:"assignedById,omitzero"`
	CohortID          Opt[string]                       `json:"cohortId,omitzero"`
	AssessmentID      Opt[string]                       `json:"assessmentId,omitzero"`
	SkillNames        Opt[[]string]                     `json:"skillNames,omitzero"`
	DueDate           Opt[Date]                         `json:"dueDate,omitzero"`
	StartedAt         Opt[time.Time]                    `json:"startedAt,omitzero"`
	CompletedAt       Opt[time.Time]                    `json:"completedAt,omitzero"`
	ProgressPercent   Opt[float64]                      `json:"progressPercent,omitzero"`
	Score             Opt[float64]                      `json:"score,omitzero"`
	PassingScore      Opt[float64]                      `json:"passingScore,omitzero"`
	DurationMinutes   Opt[int64]                        `json:"durationMinutes,omitzero"`
	CreditHours       Opt[float64]                      `json:"creditHours,omitzero"`
	CertificateNumber Opt[string]                       `json:"certificateNumber,omitzero"`
	ValidUntilDate    Opt[Date]                         `json:"validUntilDate,omitzero"`
	Cost              Opt[int64]                        `json:"cost,omitzero"`
	Currency          Opt[string]                       `json:"currency,omitzero"`
}

// LearningRecordType is a value of type of a LearningRecord. Servers may know more values than
// these.
type LearningRecordType string

const (
	LearningRecordTypeCourse             LearningRecordType = "course"
	LearningRecordTypeComplianceTraining LearningRecordType = "compliance_training"
	LearningRecordTypeCertification      LearningRecordType = "certification"
	LearningRecordTypeWorkshop           LearningRecordType = "workshop"
	LearningRecordTypeWebinar            LearningRecordType = "webinar"
	LearningRecordTypeConference         LearningRecordType = "conference"
	LearningRecordTypeDegree             LearningRecordType = "degree"
	LearningRecordTypeExam               LearningRecordType = "exam"
	LearningRecordTypeBook               LearningRecordType = "book"
	LearningRecordTypeMentoring          LearningRecordType = "mentoring"
	LearningRecordTypeOnTheJob           LearningRecordType = "on_the_job"
)

// LearningRecordDeliveryMethod is a value of deliveryMethod of a LearningRecord. Servers may know
// more values than these.
type LearningRecordDeliveryMethod string

const (
	LearningRecordDeliveryMethodSelfPaced        LearningRecordDeliveryMethod = "self_paced"
	LearningRecordDeliveryMethodVirtualClassroom LearningRecordDeliveryMethod = "virtual_classroom"
	LearningRecordDeliveryMethodClassroom        LearningRecordDeliveryMethod = "classroom"
	LearningRecordDeliveryMethodBlended          LearningRecordDeliveryMethod = "blended"
	LearningRecordDeliveryMethodOnTheJob         LearningRecordDeliveryMethod = "on_the_job"
)

// LearningRecordStatus is a value of status of a LearningRecord. Servers may know more values than
// these.
type LearningRecordStatus string

const (
	LearningRecordStatusAssigned   LearningRecordStatus = "assigned"
	LearningRecordStatusEnrolled   LearningRecordStatus = "enrolled"
	LearningRecordStatusInProgress LearningRecordStatus = "in_progress"
	LearningRecordStatusCompleted  LearningRecordStatus = "completed"
	LearningRecordStatusFailed     LearningRecordStatus = "failed"
	LearningRecordStatusWithdrawn  LearningRecordStatus = "withdrawn"
	LearningRecordStatusWaived     LearningRecordStatus = "waived"
)
