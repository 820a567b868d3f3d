// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// LearningService reads and writes Cohorts at /v1/learning. Cohort: a run of a programme with its
// learners, its facilitators and its dates.
type LearningService struct {
	// Assessments are the Assessments: a test, survey or questionnaire with its questions, its scoring
	// and its conditions.
	Assessments *AssessmentsService

	engine *engine
}

// List gives one page of Cohorts, the newest first. With nil params it gives the first page of all.
func (s *LearningService) List(ctx context.Context, params *CohortListParams, opts ...CallOption) (*Page[Cohort], error) {
	return list[Cohort](ctx, s.engine, "/v1/learning", params, opts)
}

// Iterate gives all Cohorts that params ask for, page by page as they are needed.
func (s *LearningService) Iterate(ctx context.Context, params *CohortListParams, opts ...CallOption) iter.Seq2[*Cohort, error] {
	return iterate[Cohort](ctx, s.engine, "/v1/learning", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *LearningService) Search(ctx context.Context, q string, params *CohortListParams, opts ...CallOption) (*Page[Cohort], error) {
	return search[Cohort](ctx, s.engine, "/v1/learning", q, params, opts)
}

// Get reads one Cohort. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *LearningService) Get(ctx context.Context, id string, opts ...CallOption) (*Cohort, error) {
	return get[Cohort](ctx, s.engine, "/v1/learning", id, opts)
}

// Create makes a new Cohort, which must keep these rules:
//
//   - groupId and learnerIds are not both present.
//   - Each learner stands in learnerIds at most once.
//   - endDate is not before startDate.
//   - enrollmentClosesAt is after enrollmentOpensAt.
//   - The day of enrollmentClosesAt in UTC is not after endDate.
//   - enrolledCount is not above capacity.
//   - A person is not learner and facilitator of one cohort.
//   - locationId is present when deliveryMode is in_person and status is active.
//   - learnerIds does not change once status is completed.
func (s *LearningService) Create(ctx context.Context, body *CohortCreate, opts ...CallOption) (*Cohort, error) {
	return create[Cohort](ctx, s.engine, "/v1/learning", body, opts)
}

// Update changes the fields of one Cohort that are set in body. It takes [WithIfMatch].
func (s *LearningService) Update(ctx context.Context, id string, body *CohortUpdate, opts ...CallOption) (*Cohort, error) {
	return update[Cohort](ctx, s.engine, "/v1/learning", id, body, opts)
}

// Delete takes one Cohort out of all lists. [WithIncludeDeleted] still shows it.
func (s *LearningService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/learning", id, opts)
}

// CohortListParams says which Cohorts a list holds, in which order, and what of them.
type CohortListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                        []string             `query:"id"`
	TenantID                  []string             `query:"tenantId"`
	CreatedAt                 TimeFilter           `query:"createdAt"`
	UpdatedAt                 TimeFilter           `query:"updatedAt"`
	CreatedBy                 []string             `query:"createdBy"`
	UpdatedBy                 []string             `query:"updatedBy"`
	DeletedAt                 TimeFilter           `query:"deletedAt"`
	Version                   IntegerFilter        `query:"version"`
	ExternalID                []string             `query:"externalId"`
	Tags                      []string             `query:"tags"`
	Name                      []string             `query:"name"`
	Description               []string             `query:"description"`
	ProgramCode               []string             `query:"programCode"`
	ProgramName               []string             `query:"programName"`
	Status                    []CohortStatus       `query:"status"`
	DeliveryMode              []CohortDeliveryMode `query:"deliveryMode"`
	GroupID                   []string             `query:"groupId"`
	LearnerIDs                []string             `query:"learnerIds"`
	FacilitatorIDs            []string             `query:"facilitatorIds"`
	Capacity                  IntegerFilter        `query:"capacity"`
	EnrollmentOpensAt         TimeFilter           `query:"enrollmentOpensAt"`
	EnrollmentClosesAt        TimeFilter           `query:"enrollmentClosesAt"`
	StartDate                 DateFilter           `query:"startDate"`
	EndDate                   DateFilter           `query:"endDate"`
	Timezone                  []string             `query:"timezone"`
	SessionCount              IntegerFilter        `query:"sessionCount"`
	LocationID                []string             `query:"locationId"`
	Language                  []string             `query:"language"`
	Skills                    []string             `query:"skills"`
	AssessmentIDs             []string             `query:"assessmentIds"`
	IsMandatory               []bool               `query:"isMandatory"`
	CompletionRequiredPercent NumberFilter         `query:"completionRequiredPercent"`
	LtiContextID              []string             `query:"ltiContextId"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: group, learners, facilitators, location,
	// assessments.
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

// Cohort is a run of a programme with its learners, its facilitators and its dates.
type Cohort struct {
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
	// Name of the cohort.
	Name string `json:"name"`
	// Aim and content of the programme.
	Description *string `json:"description"`
	// Programme's key in the course catalog.
	ProgramCode *string `json:"programCode"`
	// Name of the programme.
	ProgramName *string `json:"programName"`
	// State of the run.
	Status CohortStatus `json:"status"`
	// Form of teaching.
	DeliveryMode CohortDeliveryMode `json:"deliveryMode"`
	// Group whose members are the learners, instead of learnerIds.
	GroupID *string `json:"groupId"`
	// People enrolled.
	LearnerIDs []string `json:"learnerIds"`
	// People who teach or guide.
	FacilitatorIDs []string `json:"facilitatorIds"`
	// Most learners.
	Capacity *int64 `json:"capacity"`
	// Learners now.
	EnrolledCount int64 `json:"enrolledCount"`
	// Start of the enrolment.
	EnrollmentOpensAt *time.Time `json:"enrollmentOpensAt"`
	// End of the enrolment.
	EnrollmentClosesAt *time.Time `json:"enrollmentClosesAt"`
	// First day.
	StartDate Date `json:"startDate"`
	// Last day.
	EndDate *Date `json:"endDate"`
	// Time zone of the sessions.
	Timezone string `json:"timezone"`
	// Number of sessions.
	SessionCount *int64 `json:"sessionCount"`
	// Place of sessions in person.
	LocationID *string `json:"locationId"`
	// Language of teaching.
	Language string `json:"language"`
	// Skills the programme builds.
	Skills []string `json:"skills"`
	// Assessments every learner takes.
	AssessmentIDs []string `json:"assessmentIds"`
	// Learners were enrolled by duty.
	IsMandatory bool `json:"isMandatory"`
	// Share of the programme a learner must finish to complete it.
	CompletionRequiredPercent float64 `json:"completionRequiredPercent"`
	// Progress of the cohort.
	CurrentCompletionPercent float64 `json:"currentCompletionPercent"`
	// Context identifier of the course in an LTI platform.
	LtiContextID *string `json:"ltiContextId"`
	// Only with `expand=group`. Only with expand.
	Group *Group `json:"group,omitempty"`
	// Only with `expand=learners`. Only with expand.
	Learners []*Person `json:"learners,omitempty"`
	// Only with `expand=facilitators`. Only with expand.
	Facilitators []*Person `json:"facilitators,omitempty"`
	// Only with `expand=location`. Only with expand.
	Location *Location `json:"location,omitempty"`
	// Only with `expand=assessments`. Only with expand.
	Assessments []*Assessment `json:"assessments,omitempty"`
}

// UnmarshalJSON keeps members that Cohort has no field for in Extra.
func (c *Cohort) UnmarshalJSON(data []byte) error {
	type plain Cohort
	return decode(data, (*plain)(c), c.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (c Cohort) MarshalJSON() ([]byte, error) {
	type plain Cohort
	return encode((*plain)(&c), c.kept())
}

// CohortCreate is what a new Cohort is made from.
type CohortCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Name of the cohort.
	Name string `json:"name"`
	// Aim and content of the programme.
	Description Opt[string] `json:"description,omitzero"`
	// Programme's key in the course catalog.
	ProgramCode Opt[string] `json:"programCode,omitzero"`
	// Name of the programme.
	ProgramName Opt[string] `json:"programName,omitzero"`
	// State of the run.
	Status CohortStatus `json:"status,omitzero"`
	// Form of teaching.
	DeliveryMode CohortDeliveryMode `json:"deliveryMode,omitzero"`
	// Group whose members are the learners, instead of learnerIds.
	GroupID Opt[string] `json:"groupId,omitzero"`
	// People enrolled.
	LearnerIDs Opt[[]string] `json:"learnerIds,omitzero"`
	// People who teach or guide.
	FacilitatorIDs Opt[[]string] `json:"facilitatorIds,omitzero"`
	// Most learners.
	Capacity Opt[int64] `json:"capacity,omitzero"`
	// Start of the enrolment.
	EnrollmentOpensAt Opt[time.Time] `json:"enrollmentOpensAt,omitzero"`
	// End of the enrolment.
	EnrollmentClosesAt Opt[time.Time] `json:"enrollmentClosesAt,omitzero"`
	// First day.
	StartDate Date `json:"startDate"`
	// Last day.
	EndDate Opt[Date] `json:"endDate,omitzero"`
	// Time zone of the sessions.
	Timezone string `json:"timezone,omitzero"`
	// Number of sessions.
	SessionCount Opt[int64] `json:"sessionCount,omitzero"`
	// Place of sessions in person.
	LocationID Opt[string] `json:"locationId,omitzero"`
	// Language of teaching.
	Language string `json:"language,omitzero"`
	// Skills the programme builds.
	Skills Opt[[]string] `json:"skills,omitzero"`
	// Assessments every learner takes.
	AssessmentIDs Opt[[]string] `json:"assessmentIds,omitzero"`
	// Learners were enrolled by duty.
	IsMandatory Opt[bool] `json:"isMandatory,omitzero"`
	// Share of the programme a learner must finish to complete it.
	CompletionRequiredPercent Opt[float64] `json:"completionRequiredPercent,omitzero"`
	// Context identifier of the course in an LTI platform.
	LtiContextID Opt[string] `json:"ltiContextId,omitzero"`
}

// CohortUpdate changes a Cohort: what is not set stays as it is, Null clears.
type CohortUpdate struct {
	ExternalID                Opt[string]             `json:"externalId,omitzero"`
	Tags                      Opt[[]string]           `json:"tags,omitzero"`
	Metadata                  Opt[map[string]string]  `json:"metadata,omitzero"`
	Name                      Opt[string]             `json:"name,omitzero"`
	Description               Opt[string]             `json:"description,omitzero"`
	ProgramCode               Opt[string]             `json:"programCode,omitzero"`
	ProgramName               Opt[string]             `json:"programName,omitzero"`
	Status                    Opt[CohortStatus]       `json:"status,omitzero"`
	DeliveryMode              Opt[CohortDeliveryMode] `json:"deliveryMode,omitzero"`
	GroupID                   Opt[string]             `json:"groupId,omitzero"`
	LearnerIDs                Opt[[]string]           `json:"learnerIds,omitzero"`
	FacilitatorIDs            Opt[[]string]           `json:"facilitatorIds,omitzero"`
	Capacity                  Opt[int64]              `json:"capacity,omitzero"`
	EnrollmentOpensAt         Opt[time.Time]          `json:"enrollmentOpensAt,omitzero"`
	EnrollmentClosesAt        Opt[time.Time]          `json:"enrollmentClosesAt,omitzero"`
	StartDate                 Opt[Date]               `json:"startDate,omitzero"`
	EndDate                   Opt[Date]               `json:"endDate,omitzero"`
	Timezone                  Opt[string]             `json:"timezone,omitzero"`
	SessionCount              Opt[int64]              `json:"sessionCount,omitzero"`
	LocationID                Opt[string]             `json:"locationId,omitzero"`
	Language                  Opt[string]             `json:"language,omitzero"`
	Skills                    Opt[[]string]           `json:"skills,omitzero"`
	AssessmentIDs             Opt[[]string]           `json:"assessmentIds,omitzero"`
	IsMandatory               Opt[bool]               `json:"isMandatory,omitzero"`
	CompletionRequiredPercent Opt[float64]            `json:"completionRequiredPercent,omitzero"`
	LtiContextID              Opt[string]             `json:"ltiContextId,omitzero"`
}

// CohortStatus is a value of status of a Cohort. Servers may know more values than these.
type CohortStatus string

const (
	CohortStatusPlanned   CohortStatus = "planned"
	CohortStatusEnrolling CohortStatus = "enrolling"
	CohortStatusActive    CohortStatus = "active"
	CohortStatusCompleted CohortStatus = "completed"
	CohortStatusCancelled CohortStatus = "cancelled"
)

// CohortDeliveryMode is a value of deliveryMode of a Cohort. Servers may know more values than
// these.
type CohortDeliveryMode string

const (
	CohortDeliveryModeInPerson    CohortDeliveryMode = "in_person"
	CohortDeliveryModeVirtualLive CohortDeliveryMode = "virtual_live"
	CohortDeliveryModeSelfPaced   CohortDeliveryMode = "self_paced"
	CohortDeliveryModeBlended     CohortDeliveryMode = "blended"
	CohortDeliveryModeOnTheJob    CohortDeliveryMode = "on_the_job"
)

// AssessmentsService reads and writes Assessments at /v1/learning/assessments.
type AssessmentsService struct {
	engine *engine
}

// List gives one page of Assessments, the newest first. With nil params it gives the first page of all.
func (s *AssessmentsService) List(ctx context.Context, params *AssessmentListParams, opts ...CallOption) (*Page[Assessment], error) {
	return list[Assessment](ctx, s.engine, "/v1/learning/assessments", params, opts)
}

// Iterate gives all Assessments that params ask for, page by page as they are needed.
func (s *AssessmentsService) Iterate(ctx context.Context, params *AssessmentListParams, opts ...CallOption) iter.Seq2[*Assessment, error] {
	return iterate[Assessment](ctx, s.engine, "/v1/learning/assessments", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *AssessmentsService) Search(ctx context.Context, q string, params *AssessmentListParams, opts ...CallOption) (*Page[Assessment], error) {
	return search[Assessment](ctx, s.engine, "/v1/learning/assessments", q, params, opts)
}

// Get reads one Assessment. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *AssessmentsService) Get(ctx context.Context, id string, opts ...CallOption) (*Assessment, error) {
	return get[Assessment](ctx, s.engine, "/v1/learning/assessments", id, opts)
}

// Create makes a new Assessment, which must keep these rules:
//
//   - status published needs at least one question or an ltiResourceLinkUrl.
//   - Keys of questions are unique.
//   - single_choice and true_false have one right option, multiple_choice at least one, and
//     true_false has two options; in kinds other than quiz, exam and certification none needs to be
//     right.
//   - frameworkIds and controlIds are accepted only when kind is grc_self_assessment or
//     compliance_audit.
//   - closesAt is after opensAt.
//   - questions of a published assessment do not change; it goes back to draft first.
//   - A published assessment does not go back to draft once somebody has taken it, which a
//     completed or failed LearningRecord tells.
//   - questions do not change any more once somebody has taken the assessment, whatever its status.
//   - accountId is present when kind is customer_health.
func (s *AssessmentsService) Create(ctx context.Context, body *AssessmentCreate, opts ...CallOption) (*Assessment, error) {
	return create[Assessment](ctx, s.engine, "/v1/learning/assessments", body, opts)
}

// Update changes the fields of one Assessment that are set in body. It takes [WithIfMatch].
func (s *AssessmentsService) Update(ctx context.Context, id string, body *AssessmentUpdate, opts ...CallOption) (*Assessment, error) {
	return update[Assessment](ctx, s.engine, "/v1/learning/assessments", id, body, opts)
}

// Delete takes one Assessment out of all lists. [WithIncludeDeleted] still shows it.
func (s *AssessmentsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/learning/assessments", id, opts)
}

// AssessmentListParams says which Assessments a list holds, in which order, and what of them.
type AssessmentListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                     []string                 `query:"id"`
	TenantID               []string                 `query:"tenantId"`
	CreatedAt              TimeFilter               `query:"createdAt"`
	UpdatedAt              TimeFilter               `query:"updatedAt"`
	CreatedBy              []string                 `query:"createdBy"`
	UpdatedBy              []string                 `query:"updatedBy"`
	DeletedAt              TimeFilter               `query:"deletedAt"`
	Version                IntegerFilter            `query:"version"`
	ExternalID             []string                 `query:"externalId"`
	Tags                   []string                 `query:"tags"`
	Name                   []string                 `query:"name"`
	Description            []string                 `query:"description"`
	Kind                   []AssessmentKind         `query:"kind"`
	Status                 []AssessmentStatus       `query:"status"`
	OwnerID                []string                 `query:"ownerId"`
	CohortID               []string                 `query:"cohortId"`
	GroupID                []string                 `query:"groupId"`
	AccountID              []string                 `query:"accountId"`
	FrameworkIDs           []string                 `query:"frameworkIds"`
	ControlIDs             []string                 `query:"controlIds"`
	MaxScore               NumberFilter             `query:"maxScore"`
	PassingPercent         NumberFilter             `query:"passingPercent"`
	WeightPercent          NumberFilter             `query:"weightPercent"`
	TimeLimitMinutes       IntegerFilter            `query:"timeLimitMinutes"`
	MaxAttempts            IntegerFilter            `query:"maxAttempts"`
	IsShuffled             []bool                   `query:"isShuffled"`
	FeedbackMode           []AssessmentFeedbackMode `query:"feedbackMode"`
	OpensAt                TimeFilter               `query:"opensAt"`
	ClosesAt               TimeFilter               `query:"closesAt"`
	Frequency              []AssessmentFrequency    `query:"frequency"`
	CertificateValidMonths IntegerFilter            `query:"certificateValidMonths"`
	ActivityIri            []string                 `query:"activityIri"`
	LtiResourceLinkURL     []string                 `query:"ltiResourceLinkUrl"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: owner, cohort, group, account, frameworks,
	// controls.
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

// Assessment is a test, survey or questionnaire with its questions, its scoring and its conditions.
type Assessment struct {
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
	// Name of the assessment.
	Name string `json:"name"`
	// Purpose and instructions.
	Description *string `json:"description"`
	// Sort of assessment.
	Kind AssessmentKind `json:"kind"`
	// Whether it can be taken.
	Status AssessmentStatus `json:"status"`
	// Person responsible for it.
	OwnerID *string `json:"ownerId"`
	// Cohort it is set for.
	CohortID *string `json:"cohortId"`
	// Group it is set for.
	GroupID *string `json:"groupId"`
	// Customer it is about.
	AccountID *string `json:"accountId"`
	// Frameworks in scope of a compliance assessment.
	FrameworkIDs []string `json:"frameworkIds"`
	// Controls in scope of a compliance assessment.
	ControlIDs []string `json:"controlIds"`
	// Questions in order.
	Questions []AssessmentQuestion `json:"questions"`
	// Highest score.
	MaxScore float64 `json:"maxScore"`
	// Share of maxScore needed to pass.
	PassingPercent float64 `json:"passingPercent"`
	// Share in the cohort's final grade.
	WeightPercent *float64 `json:"weightPercent"`
	// Time for one attempt.
	TimeLimitMinutes *int64 `json:"timeLimitMinutes"`
	// Attempts allowed.
	MaxAttempts int64 `json:"maxAttempts"`
	// Questions and options come in random order.
	IsShuffled bool `json:"isShuffled"`
	// When right answers are shown.
	FeedbackMode AssessmentFeedbackMode `json:"feedbackMode"`
	// Start of the time in which it can be taken.
	OpensAt *time.Time `json:"opensAt"`
	// End of that time.
	ClosesAt *time.Time `json:"closesAt"`
	// How often it comes back.
	Frequency AssessmentFrequency `json:"frequency"`
	// Months a pass counts.
	CertificateValidMonths *int64 `json:"certificateValidMonths"`
	// Activity identifier in xAPI statements.
	ActivityIri *string `json:"activityIri"`
	// LTI launch address of an assessment that runs elsewhere.
	LtiResourceLinkURL *string `json:"ltiResourceLinkUrl"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=cohort`. Only with expand.
	Cohort *Cohort `json:"cohort,omitempty"`
	// Only with `expand=group`. Only with expand.
	Group *Group `json:"group,omitempty"`
	// Only with `expand=account`. Only with expand.
	Account *Account `json:"account,omitempty"`
	// Only with `expand=frameworks`. Only with expand.
	Frameworks []*GrcFramework `json:"frameworks,omitempty"`
	// Only with `expand=controls`. Only with expand.
	Controls []*GrcControl `json:"controls,omitempty"`
}

// UnmarshalJSON keeps members that Assessment has no field for in Extra.
func (a *Assessment) UnmarshalJSON(data []byte) error {
	type plain Assessment
	return decode(data, (*plain)(a), a.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (a Assessment) MarshalJSON() ([]byte, error) {
	type plain Assessment
	return encode((*plain)(&a), a.kept())
}

// AssessmentQuestion is one question of an assessment.
type AssessmentQuestion struct {
	Kept `json:"-"`

	// Key of the question within the assessment.
	Key string `json:"key"`
	// Wording.
	Text string `json:"text"`
	// Way of answering, after QTI interactions.
	Interaction AssessmentQuestionInteraction `json:"interaction"`
	// Options to choose from, match or put in order.
	Options []AssessmentQuestionOption `json:"options"`
	// Right answer of a text or numeric question; not shown to learners.
	CorrectAnswer *string `json:"correctAnswer"`
	// Points for a right answer.
	Points float64 `json:"points"`
	// An answer must be given.
	IsRequired bool `json:"isRequired"`
	// Feedback after answering.
	Explanation *string `json:"explanation"`
	// Control the question is about.
	ControlID *string `json:"controlId"`
}

// UnmarshalJSON keeps members that AssessmentQuestion has no field for in Extra.
func (a *AssessmentQuestion) UnmarshalJSON(data []byte) error {
	type plain AssessmentQuestion
	return decode(data, (*plain)(a), a.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (a AssessmentQuestion) MarshalJSON() ([]byte, error) {
	type plain AssessmentQuestion
	return encode((*plain)(&a), a.kept())
}

// AssessmentQuestionOption is one option of a question.
type AssessmentQuestionOption struct {
	Kept `json:"-"`

	// Key of the option.
	Key string `json:"key"`
	// Wording.
	Text string `json:"text"`
	// The option is right; not shown to learners.
	IsCorrect bool `json:"isCorrect"`
}

// UnmarshalJSON keeps members that AssessmentQuestionOption has no field for in Extra.
func (a *AssessmentQuestionOption) UnmarshalJSON(data []byte) error {
	type plain AssessmentQuestionOption
	return decode(data, (*plain)(a), a.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (a AssessmentQuestionOption) MarshalJSON() ([]byte, error) {
	type plain AssessmentQuestionOption
	return encode((*plain)(&a), a.kept())
}

// AssessmentCreate is what a new Assessment is made from.
type AssessmentCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Name of the assessment.
	Name string `json:"name"`
	// Purpose and instructions.
	Description Opt[string] `json:"description,omitzero"`
	// Sort of assessment.
	Kind AssessmentKind `json:"kind"`
	// Whether it can be taken.
	Status AssessmentStatus `json:"status,omitzero"`
	// Person responsible for it.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Cohort it is set for.
	CohortID Opt[string] `json:"cohortId,omitzero"`
	// Group it is set for.
	GroupID Opt[string] `json:"groupId,omitzero"`
	// Customer it is about.
	AccountID Opt[string] `json:"accountId,omitzero"`
	// Frameworks in scope of a compliance assessment.
	FrameworkIDs Opt[[]string] `json:"frameworkIds,omitzero"`
	// Controls in scope of a compliance assessment.
	ControlIDs Opt[[]string] `json:"controlIds,omitzero"`
	// Questions in order.
	Questions Opt[[]AssessmentQuestionInput] `json:"questions,omitzero"`
	// Share of maxScore needed to pass.
	PassingPercent Opt[float64] `json:"passingPercent,omitzero"`
	// Share in the cohort's final grade.
	WeightPercent Opt[float64] `json:"weightPercent,omitzero"`
	// Time for one attempt.
	TimeLimitMinutes Opt[int64] `json:"timeLimitMinutes,omitzero"`
	// Attempts allowed.
	MaxAttempts Opt[int64] `json:"maxAttempts,omitzero"`
	// Questions and options come in random order.
	IsShuffled Opt[bool] `json:"isShuffled,omitzero"`
	// When right answers are shown.
	FeedbackMode AssessmentFeedbackMode `json:"feedbackMode,omitzero"`
	// Start of the time in which it can be taken.
	OpensAt Opt[time.Time] `json:"opensAt,omitzero"`
	// End of that time.
	ClosesAt Opt[time.Time] `json:"closesAt,omitzero"`
	// How often it comes back.
	Frequency AssessmentFrequency `json:"frequency,omitzero"`
	// Months a pass counts.
	CertificateValidMonths Opt[int64] `json:"certificateValidMonths,omitzero"`
	// Activity identifier in xAPI statements.
	ActivityIri Opt[string] `json:"activityIri,omitzero"`
	// LTI launch address of an assessment that runs elsewhere.
	LtiResourceLinkURL Opt[string] `json:"ltiResourceLinkUrl,omitzero"`
}

// AssessmentQuestionInput is an AssessmentQuestion as a client sends it.
type AssessmentQuestionInput struct {
	Key           string                               `json:"key"`
	Text          string                               `json:"text"`
	Interaction   AssessmentQuestionInteraction        `json:"interaction"`
	Options       Opt[[]AssessmentQuestionOptionInput] `json:"options,omitzero"`
	CorrectAnswer Opt[string]                          `json:"correctAnswer,omitzero"`
	Points        Opt[float64]                         `json:"points,omitzero"`
	IsRequired    Opt[bool]                            `json:"isRequired,omitzero"`
	Explanation   Opt[string]                          `json:"explanation,omitzero"`
	ControlID     Opt[string]                          `json:"controlId,omitzero"`
}

// AssessmentQuestionOptionInput is an AssessmentQuestionOption as a client sends it.
type AssessmentQuestionOptionInput struct {
	Key       string    `json:"key"`
	Text      string    `json:"text"`
	IsCorrect Opt[bool] `json:"isCorrect,omitzero"`
}

// AssessmentUpdate changes an Assessment: what is not set stays as it is, Null clears.
type AssessmentUpdate struct {
	ExternalID             Opt[string]                    `json:"externalId,omitzero"`
	Tags                   Opt[[]string]                  `json:"tags,omitzero"`
	Metadata               Opt[map[string]string]         `json:"metadata,omitzero"`
	Name                   Opt[string]                    `json:"name,omitzero"`
	Description            Opt[string]                    `json:"description,omitzero"`
	Status                 Opt[AssessmentStatus]          `json:"status,omitzero"`
	OwnerID                Opt[string]                    `json:"ownerId,omitzero"`
	CohortID               Opt[string]                    `json:"cohortId,omitzero"`
	GroupID                Opt[string]                    `json:"groupId,omitzero"`
	AccountID              Opt[string]                    `json:"accountId,omitzero"`
	FrameworkIDs           Opt[[]string]                  `json:"frameworkIds,omitzero"`
	ControlIDs             Opt[[]string]                  `json:"controlIds,omitzero"`
	Questions              Opt[[]AssessmentQuestionInput] `json:"questions,omitzero"`
	PassingPercent         Opt[float64]                   `json:"passingPercent,omitzero"`
	WeightPercent          Opt[float64]                   `json:"weightPercent,omitzero"`
	TimeLimitMinutes       Opt[int64]                     `json:"timeLimitMinutes,omitzero"`
	MaxAttempts            Opt[int64]                     `json:"maxAttempts,omitzero"`
	IsShuffled             Opt[bool]                      `json:"isShuffled,omitzero"`
	FeedbackMode           Opt[AssessmentFeedbackMode]    `json:"feedbackMode,omitzero"`
	OpensAt                Opt[time.Time]                 `json:"opensAt,omitzero"`
	ClosesAt               Opt[time.Time]                 `json:"closesAt,omitzero"`
	Frequency              Opt[AssessmentFrequency]       `json:"frequency,omitzero"`
	CertificateValidMonths Opt[int64]                     `json:"certificateValidMonths,omitzero"`
	ActivityIri            Opt[string]                    `json:"activityIri,omitzero"`
	LtiResourceLinkURL     Opt[string]                    `json:"ltiResourceLinkUrl,omitzero"`
}

// AssessmentKind is a value of kind of an Assessment. Servers may know more values than these.
type AssessmentKind string

const (
	AssessmentKindQuiz              AssessmentKind = "quiz"
	AssessmentKindExam              AssessmentKind = "exam"
	AssessmentKindAssignment        AssessmentKind = "assignment"
	AssessmentKindPractical         AssessmentKind = "practical"
	AssessmentKindCertification     AssessmentKind = "certification"
	AssessmentKindSurvey            AssessmentKind = "survey"
	AssessmentKindSelfAssessment    AssessmentKind = "self_assessment"
	AssessmentKindPeerReview        AssessmentKind = "peer_review"
	AssessmentKindGRCSelfAssessment AssessmentKind = "grc_self_assessment"
	AssessmentKindComplianceAudit   AssessmentKind = "compliance_audit"
	AssessmentKindCustomerHealth    AssessmentKind = "customer_health"
)

// AssessmentStatus is a value of status of an Assessment. Servers may know more values than these.
type AssessmentStatus string

const (
	AssessmentStatusDraft     AssessmentStatus = "draft"
	AssessmentStatusPublished AssessmentStatus = "published"
	AssessmentStatusClosed    AssessmentStatus = "closed"
	AssessmentStatusArchived  AssessmentStatus = "archived"
)

// AssessmentFeedbackMode is a value of feedbackMode of an Assessment. Servers may know more values
// than these.
type AssessmentFeedbackMode string

const (
	AssessmentFeedbackModeImmediate       AssessmentFeedbackMode = "immediate"
	AssessmentFeedbackModeAfterSubmission AssessmentFeedbackMode = "after_submission"
	AssessmentFeedbackModeAfterClose      AssessmentFeedbackMode = "after_close"
	AssessmentFeedbackModeNever           AssessmentFeedbackMode = "never"
)

// AssessmentFrequency is a value of frequency of an Assessment. Servers may know more values than
// these.
type AssessmentFrequency string

const (
	AssessmentFrequencyOnce       AssessmentFrequency = "once"
	AssessmentFrequencyMonthly    AssessmentFrequency = "monthly"
	AssessmentFrequencyQuarterly  AssessmentFrequency = "quarterly"
	AssessmentFrequencySemiAnnual AssessmentFrequency = "semi_annual"
	AssessmentFrequencyAnnual     AssessmentFrequency = "annual"
	AssessmentFrequencyBiennial   AssessmentFrequency = "biennial"
)

// AssessmentQuestionInteraction is a value of interaction of an AssessmentQuestion. Servers may
// know more values than these.
type AssessmentQuestionInteraction string

const (
	AssessmentQuestionInteractionSingleChoice   AssessmentQuestionInteraction = "single_choice"
	AssessmentQuestionInteractionMultipleChoice AssessmentQuestionInteraction = "multiple_choice"
	AssessmentQuestionInteractionTrueFalse      AssessmentQuestionInteraction = "true_false"
	AssessmentQuestionInteractionTextEntry      AssessmentQuestionInteraction = "text_entry"
	AssessmentQuestionInteractionExtendedText   AssessmentQuestionInteraction = "extended_text"
	AssessmentQuestionInteractionNumeric        AssessmentQuestionInteraction = "numeric"
	AssessmentQuestionInteractionMatch          AssessmentQuestionInteraction = "match"
	AssessmentQuestionInteractionOrder          AssessmentQuestionInteraction = "order"
	AssessmentQuestionInteractionScale          AssessmentQuestionInteraction = "scale"
	AssessmentQuestionInteractionFileUpload     AssessmentQuestionInteraction = "file_upload"
)
