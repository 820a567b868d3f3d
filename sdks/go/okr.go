// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"encoding/json"
	"iter"
	"time"
)

// OKRService reads and writes Objectives at /v1/okr. Objective: a qualitative aim of a company,
// department, team or person for a period, measured by its key results.
type OKRService struct {
	// KeyResults are the KeyResults: a measure with start and target that shows how far an objective
	// has come.
	KeyResults *KeyResultsService

	engine *engine
}

// List gives one page of Objectives, the newest first. With nil params it gives the first page of all.
func (s *OKRService) List(ctx context.Context, params *ObjectiveListParams, opts ...CallOption) (*Page[Objective], error) {
	return list[Objective](ctx, s.engine, "/v1/okr", params, opts)
}

// Iterate gives all Objectives that params ask for, page by page as they are needed.
func (s *OKRService) Iterate(ctx context.Context, params *ObjectiveListParams, opts ...CallOption) iter.Seq2[*Objective, error] {
	return iterate[Objective](ctx, s.engine, "/v1/okr", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *OKRService) Search(ctx context.Context, q string, params *ObjectiveListParams, opts ...CallOption) (*Page[Objective], error) {
	return search[Objective](ctx, s.engine, "/v1/okr", q, params, opts)
}

// Get reads one Objective. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *OKRService) Get(ctx context.Context, id string, opts ...CallOption) (*Objective, error) {
	return get[Objective](ctx, s.engine, "/v1/okr", id, opts)
}

// Create makes a new Objective, which must keep these rules:
//
//   - endDate is after startDate.
//   - parentObjectiveId is neither the objective itself nor one of its descendants.
//   - alignedKeyResultId is not one of the objective's own key results.
//   - An objective of level department has a departmentId.
//   - An objective of level team has a groupId.
//   - status does not become active without at least one key result that is not cancelled.
//   - A closed objective has a score.
//   - No objective that is not closed has a score.
//   - startDate and endDate of an objective enclose the dueDate of each of its key results.
func (s *OKRService) Create(ctx context.Context, body *ObjectiveCreate, opts ...CallOption) (*Objective, error) {
	return create[Objective](ctx, s.engine, "/v1/okr", body, opts)
}

// Update changes the fields of one Objective that are set in body. It takes [WithIfMatch].
func (s *OKRService) Update(ctx context.Context, id string, body *ObjectiveUpdate, opts ...CallOption) (*Objective, error) {
	return update[Objective](ctx, s.engine, "/v1/okr", id, body, opts)
}

// Delete takes one Objective out of all lists. [WithIncludeDeleted] still shows it.
func (s *OKRService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/okr", id, opts)
}

// ObjectiveListParams says which Objectives a list holds, in which order, and what of them.
type ObjectiveListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                 []string              `query:"id"`
	TenantID           []string              `query:"tenantId"`
	CreatedAt          TimeFilter            `query:"createdAt"`
	UpdatedAt          TimeFilter            `query:"updatedAt"`
	CreatedBy          []string              `query:"createdBy"`
	UpdatedBy          []string              `query:"updatedBy"`
	DeletedAt          TimeFilter            `query:"deletedAt"`
	Version            IntegerFilter         `query:"version"`
	ExternalID         []string              `query:"externalId"`
	Tags               []string              `query:"tags"`
	Title              []string              `query:"title"`
	Description        []string              `query:"description"`
	Level              []ObjectiveLevel      `query:"level"`
	Category           []ObjectiveCategory   `query:"category"`
	Commitment         []ObjectiveCommitment `query:"commitment"`
	Period             []string              `query:"period"`
	StartDate          DateFilter            `query:"startDate"`
	EndDate            DateFilter            `query:"endDate"`
	OwnerID            []string              `query:"ownerId"`
	DepartmentID       []string              `query:"departmentId"`
	GroupID            []string              `query:"groupId"`
	ParentObjectiveID  []string              `query:"parentObjectiveId"`
	AlignedKeyResultID []string              `query:"alignedKeyResultId"`
	ProjectIDs         []string              `query:"projectIds"`
	Status             []ObjectiveStatus     `query:"status"`
	Health             []ObjectiveHealth     `query:"health"`
	Weight             NumberFilter          `query:"weight"`
	Visibility         []ObjectiveVisibility `query:"visibility"`
	Score              NumberFilter          `query:"score"`
	NextCheckInDate    DateFilter            `query:"nextCheckInDate"`
	ClosingNote        []string              `query:"closingNote"`
	ClosedAt           TimeFilter            `query:"closedAt"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: owner, department, group, parentObjective,
	// projects, keyResults, childObjectives.
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

// Objective is a qualitative aim of a company, department, team or person for a period, measured by
// its key results.
type Objective struct {
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
	// The aim in one line.
	Title string `json:"title"`
	// Why it matters and what is meant.
	Description *string `json:"description"`
	// Whose objective it is.
	Level ObjectiveLevel `json:"level"`
	// Field of the aim.
	Category *ObjectiveCategory `json:"category"`
	// committed is meant to reach 1.0, aspirational about 0.7, learning to find something out.
	Commitment ObjectiveCommitment `json:"commitment"`
	// Year, half or quarter, such as 2026-Q3.
	Period string `json:"period"`
	// First day; the server fills in the first day of the calendar period where it is left out.
	StartDate *Date `json:"startDate"`
	// Last day; the server fills in the last day of the calendar period where it is left out.
	EndDate *Date `json:"endDate"`
	// Person who answers for it.
	OwnerID string `json:"ownerId"`
	// Department whose objective it is.
	DepartmentID *string `json:"departmentId"`
	// Team whose objective it is.
	GroupID *string `json:"groupId"`
	// Objective it is derived from.
	ParentObjectiveID *string `json:"parentObjectiveId"`
	// Key result above to which it contributes.
	AlignedKeyResultID *string `json:"alignedKeyResultId"`
	// Projects that should bring it about.
	ProjectIDs []string `json:"projectIds"`
	// State in the OKR cycle.
	Status ObjectiveStatus `json:"status"`
	// Owner's view at the latest check-in.
	Health *ObjectiveHealth `json:"health"`
	// Weight among the objectives of its parent.
	Weight float64 `json:"weight"`
	// Who may see it.
	Visibility ObjectiveVisibility `json:"visibility"`
	// Number of key results.
	KeyResultCount int64 `json:"keyResultCount"`
	// Progress so far.
	ProgressPercent float64 `json:"progressPercent"`
	// Final grade given at closing, from 0.0 to 1.0.
	Score *float64 `json:"score"`
	// Day of the next check-in.
	NextCheckInDate *Date `json:"nextCheckInDate"`
	// What was learned.
	ClosingNote *string `json:"closingNote"`
	// When it was graded.
	ClosedAt *time.Time `json:"closedAt"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=department`. Only with expand.
	Department *Department `json:"department,omitempty"`
	// Only with `expand=group`. Only with expand.
	Group *Group `json:"group,omitempty"`
	// Only with `expand=parentObjective`. Only with expand.
	ParentObjective *Objective `json:"parentObjective,omitempty"`
	// Only with `expand=projects`. Only with expand.
	Projects []*Project `json:"projects,omitempty"`
	// Only with `expand=keyResults`. Only with expand.
	KeyResults []*KeyResult `json:"keyResults,omitempty"`
	// Only with `expand=childObjectives`. Only with expand.
	ChildObjectives []*Objective `json:"childObjectives,omitempty"`
}

// UnmarshalJSON keeps members that Objective has no field for in Extra.
func (o *Objective) UnmarshalJSON(data []byte) error {
	type plain Objective
	return decode(data, (*plain)(o), o.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (o Objective) MarshalJSON() ([]byte, error) {
	type plain Objective
	return encode((*plain)(&o), o.kept())
}

// ObjectiveCreate is what a new Objective is made from.
type ObjectiveCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// The aim in one line.
	Title string `json:"title"`
	// Why it matters and what is meant.
	Description Opt[string] `json:"description,omitzero"`
	// Whose objective it is.
	Level ObjectiveLevel `json:"level"`
	// Field of the aim.
	Category Opt[ObjectiveCategory] `json:"category,omitzero"`
	// committed is meant to reach 1.0, aspirational about 0.7, learning to find something out.
	Commitment ObjectiveCommitment `json:"commitment,omitzero"`
	// Year, half or quarter, such as 2026-Q3.
	Period string `json:"period"`
	// First day; the server fills in the first day of the calendar period where it is left out.
	StartDate Opt[Date] `json:"startDate,omitzero"`
	// Last day; the server fills in the last day of the calendar period where it is left out.
	EndDate Opt[Date] `json:"endDate,omitzero"`
	// Person who answers for it.
	OwnerID string `json:"ownerId"`
	// Department whose objective it is.
	DepartmentID Opt[string] `json:"departmentId,omitzero"`
	// Team whose objective it is.
	GroupID Opt[string] `json:"groupId,omitzero"`
	// Objective it is derived from.
	ParentObjectiveID Opt[string] `json:"parentObjectiveId,omitzero"`
	// Key result above to which it contributes.
	AlignedKeyResultID Opt[string] `json:"alignedKeyResultId,omitzero"`
	// Projects that should bring it about.
	ProjectIDs Opt[[]string] `json:"projectIds,omitzero"`
	// State in the OKR cycle.
	Status ObjectiveStatus `json:"status,omitzero"`
	// Owner's view at the latest check-in.
	Health Opt[ObjectiveHealth] `json:"health,omitzero"`
	// Weight among the objectives of its parent.
	Weight Opt[float64] `json:"weight,omitzero"`
	// Who may see it.
	Visibility ObjectiveVisibility `json:"visibility,omitzero"`
	// Final grade given at closing, from 0.0 to 1.0.
	Score Opt[float64] `json:"score,omitzero"`
	// Day of the next check-in.
	NextCheckInDate Opt[Date] `json:"nextCheckInDate,omitzero"`
	// What was learned.
	ClosingNote Opt[string] `json:"closingNote,omitzero"`
}

// ObjectiveUpdate changes an Objective: what is not set stays as it is, Null clears.
type ObjectiveUpdate struct {
	ExternalID         Opt[string]              `json:"externalId,omitzero"`
	Tags               Opt[[]string]            `json:"tags,omitzero"`
	Metadata           Opt[map[string]string]   `json:"metadata,omitzero"`
	Title              Opt[string]              `json:"title,omitzero"`
	Description        Opt[string]              `json:"description,omitzero"`
	Level              Opt[ObjectiveLevel]      `json:"level,omitzero"`
	Category           Opt[ObjectiveCategory]   `json:"category,omitzero"`
	Commitment         Opt[ObjectiveCommitment] `json:"commitment,omitzero"`
	Period             Opt[string]              `json:"period,omitzero"`
	StartDate          Opt[Date]                `json:"startDate,omitzero"`
	EndDate            Opt[Date]                `json:"endDate,omitzero"`
	OwnerID            Opt[string]              `json:"ownerId,omitzero"`
	DepartmentID       Opt[string]              `json:"departmentId,omitzero"`
	GroupID            Opt[string]              `json:"groupId,omitzero"`
	ParentObjectiveID  Opt[string]              `json:"parentObjectiveId,omitzero"`
	AlignedKeyResultID Opt[string]              `json:"alignedKeyResultId,omitzero"`
	ProjectIDs         Opt[[]string]            `json:"projectIds,omitzero"`
	Status             Opt[ObjectiveStatus]     `json:"status,omitzero"`
	Health             Opt[ObjectiveHealth]     `json:"health,omitzero"`
	Weight             Opt[float64]             `json:"weight,omitzero"`
	Visibility         Opt[ObjectiveVisibility] `json:"visibility,omitzero"`
	Score              Opt[float64]             `json:"score,omitzero"`
	NextCheckInDate    Opt[Date]                `json:"nextCheckInDate,omitzero"`
	ClosingNote        Opt[string]              `json:"closingNote,omitzero"`
}

// ObjectiveLevel is a value of level of an Objective. Servers may know more values than these.
type ObjectiveLevel string

const (
	ObjectiveLevelCompany    ObjectiveLevel = "company"
	ObjectiveLevelDepartment ObjectiveLevel = "department"
	ObjectiveLevelTeam       ObjectiveLevel = "team"
	ObjectiveLevelIndividual ObjectiveLevel = "individual"
)

// ObjectiveCategory is a value of category of an Objective. Servers may know more values than
// these.
type ObjectiveCategory string

const (
	ObjectiveCategoryGrowth                ObjectiveCategory = "growth"
	ObjectiveCategoryCustomer              ObjectiveCategory = "customer"
	ObjectiveCategoryProduct               ObjectiveCategory = "product"
	ObjectiveCategoryOperations            ObjectiveCategory = "operations"
	ObjectiveCategoryPeople                ObjectiveCategory = "people"
	ObjectiveCategoryFinancial             ObjectiveCategory = "financial"
	ObjectiveCategoryTechnology            ObjectiveCategory = "technology"
	ObjectiveCategorySecurityAndCompliance ObjectiveCategory = "security_and_compliance"
	ObjectiveCategorySustainability        ObjectiveCategory = "sustainability"
	ObjectiveCategoryOther                 ObjectiveCategory = "other"
)

// ObjectiveCommitment is a value of commitment of an Objective. Servers may know more values than
// these.
type ObjectiveCommitment string

const (
	ObjectiveCommitmentCommitted    ObjectiveCommitment = "committed"
	ObjectiveCommitmentAspirational ObjectiveCommitment = "aspirational"
	ObjectiveCommitmentLearning     ObjectiveCommitment = "learning"
)

// ObjectiveStatus is a value of status of an Objective. Servers may know more values than these.
type ObjectiveStatus string

const (
	ObjectiveStatusDraft     ObjectiveStatus = "draft"
	ObjectiveStatusActive    ObjectiveStatus = "active"
	ObjectiveStatusClosed    ObjectiveStatus = "closed"
	ObjectiveStatusCancelled ObjectiveStatus = "cancelled"
)

// ObjectiveHealth is a value of health of an Objective. Servers may know more values than these.
type ObjectiveHealth string

const (
	ObjectiveHealthOnTrack  ObjectiveHealth = "on_track"
	ObjectiveHealthAtRisk   ObjectiveHealth = "at_risk"
	ObjectiveHealthOffTrack ObjectiveHealth = "off_track"
)

// ObjectiveVisibility is a value of visibility of an Objective. Servers may know more values than
// these.
type ObjectiveVisibility string

const (
	ObjectiveVisibilityPrivate    ObjectiveVisibility = "private"
	ObjectiveVisibilityDepartment ObjectiveVisibility = "department"
	ObjectiveVisibilityTenant     ObjectiveVisibility = "tenant"
)

// KeyResultsService reads and writes KeyResults at /v1/okr/key-results.
type KeyResultsService struct {
	engine *engine
}

// List gives one page of KeyResults, the newest first. With nil params it gives the first page of all.
func (s *KeyResultsService) List(ctx context.Context, params *KeyResultListParams, opts ...CallOption) (*Page[KeyResult], error) {
	return list[KeyResult](ctx, s.engine, "/v1/okr/key-results", params, opts)
}

// Iterate gives all KeyResults that params ask for, page by page as they are needed.
func (s *KeyResultsService) Iterate(ctx context.Context, params *KeyResultListParams, opts ...CallOption) iter.Seq2[*KeyResult, error] {
	return iterate[KeyResult](ctx, s.engine, "/v1/okr/key-results", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *KeyResultsService) Search(ctx context.Context, q string, params *KeyResultListParams, opts ...CallOption) (*Page[KeyResult], error) {
	return search[KeyResult](ctx, s.engine, "/v1/okr/key-results", q, params, opts)
}

// Get reads one KeyResult. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *KeyResultsService) Get(ctx context.Context, id string, opts ...CallOption) (*KeyResult, error) {
	return get[KeyResult](ctx, s.engine, "/v1/okr/key-results", id, opts)
}

// Create makes a new KeyResult, which must keep these rules:
//
//   - targetValue is above startValue where direction is increase and below it where direction is
//     decrease, for types number, percentage and currency.
//   - currency is set where metricType is currency.
//   - currency is set only where metricType is currency.
//   - milestones are set only where metricType is milestone.
//   - A binary measure has startValue 0, targetValue 1 and a currentValue of 0 or 1.
//   - connectorId is set where dataSourceType is connector.
//   - connectorId is set only where dataSourceType is connector.
//   - A formula has a query.
//   - An achieved key result has progressPercent 100.
//   - A closed or cancelled objective takes no new key results.
//   - dueDate lies between startDate and endDate of the objective.
func (s *KeyResultsService) Create(ctx context.Context, body *KeyResultCreate, opts ...CallOption) (*KeyResult, error) {
	return create[KeyResult](ctx, s.engine, "/v1/okr/key-results", body, opts)
}

// Update changes the fields of one KeyResult that are set in body. It takes [WithIfMatch].
func (s *KeyResultsService) Update(ctx context.Context, id string, body *KeyResultUpdate, opts ...CallOption) (*KeyResult, error) {
	return update[KeyResult](ctx, s.engine, "/v1/okr/key-results", id, body, opts)
}

// Delete takes one KeyResult out of all lists. [WithIncludeDeleted] still shows it.
func (s *KeyResultsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/okr/key-results", id, opts)
}

// KeyResultListParams says which KeyResults a list holds, in which order, and what of them.
type KeyResultListParams struct {
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
	ObjectiveID       []string                    `query:"objectiveId"`
	Title             []string                    `query:"title"`
	Description       []string                    `query:"description"`
	OwnerID           []string                    `query:"ownerId"`
	MetricType        []KeyResultMetricType       `query:"metricType"`
	Direction         []KeyResultDirection        `query:"direction"`
	Unit              []string                    `query:"unit"`
	Currency          []string                    `query:"currency"`
	StartValue        NumberFilter                `query:"startValue"`
	TargetValue       NumberFilter                `query:"targetValue"`
	CurrentValue      NumberFilter                `query:"currentValue"`
	ProgressPercent   NumberFilter                `query:"progressPercent"`
	Score             NumberFilter                `query:"score"`
	ConfidencePercent NumberFilter                `query:"confidencePercent"`
	Health            []KeyResultHealth           `query:"health"`
	Status            []KeyResultStatus           `query:"status"`
	Weight            NumberFilter                `query:"weight"`
	DueDate           DateFilter                  `query:"dueDate"`
	CheckInFrequency  []KeyResultCheckInFrequency `query:"checkInFrequency"`
	DataSourceType    []KeyResultDataSourceType   `query:"dataSourceType"`
	ConnectorID       []string                    `query:"connectorId"`
	Query             []string                    `query:"query"`
	LastCheckInAt     TimeFilter                  `query:"lastCheckInAt"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: objective, owner, connector, features, goals.
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

// KeyResult is a measure with start and target that shows how far an objective has come.
type KeyResult struct {
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
	// Objective it measures.
	ObjectiveID string `json:"objectiveId"`
	// The measure in one line.
	Title string `json:"title"`
	// How it is measured.
	Description *string `json:"description"`
	// Person who moves and reports it.
	OwnerID *string `json:"ownerId"`
	// Kind of measure.
	MetricType KeyResultMetricType `json:"metricType"`
	// Which way is good; maintain means staying at the target or above it.
	Direction KeyResultDirection `json:"direction"`
	// Unit, such as percent or minutes.
	Unit *string `json:"unit"`
	// Currency where metricType is currency; the values are then in minor units.
	Currency *string `json:"currency"`
	// Value at the start.
	StartValue float64 `json:"startValue"`
	// Value to reach.
	TargetValue float64 `json:"targetValue"`
	// Latest value; startValue where it is left out at creation.
	CurrentValue *float64 `json:"currentValue"`
	// Steps of a measure of type milestone.
	Milestones []KeyResultMilestone `json:"milestones"`
	// Progress so far.
	ProgressPercent float64 `json:"progressPercent"`
	// Grade from 0.0 to 1.0.
	Score float64 `json:"score"`
	// Owner's belief that the target will be reached.
	ConfidencePercent *float64 `json:"confidencePercent"`
	// Owner's view at the latest check-in.
	Health *KeyResultHealth `json:"health"`
	// State of the measure.
	Status KeyResultStatus `json:"status"`
	// Weight in the objective.
	Weight float64 `json:"weight"`
	// Day by which the target should be reached.
	DueDate *Date `json:"dueDate"`
	// How often it is reported.
	CheckInFrequency KeyResultCheckInFrequency `json:"checkInFrequency"`
	// Where the value comes from.
	DataSourceType KeyResultDataSourceType `json:"dataSourceType"`
	// Connector that delivers the value.
	ConnectorID *string `json:"connectorId"`
	// Query or formula that yields the value.
	Query *string `json:"query"`
	// Reports over time, oldest first.
	CheckIns []KeyResultCheckIn `json:"checkIns"`
	// When it was last reported.
	LastCheckInAt *time.Time `json:"lastCheckInAt"`
	// Only with `expand=objective`. Only with expand.
	Objective *Objective `json:"objective,omitempty"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=connector`. Only with expand.
	Connector *Connector `json:"connector,omitempty"`
	// Only with `expand=features`. Only with expand.
	Features []*Feature `json:"features,omitempty"`
	// Only with `expand=goals`. Only with expand.
	Goals []*PersonGoal `json:"goals,omitempty"`
}

// UnmarshalJSON keeps members that KeyResult has no field for in Extra.
func (k *KeyResult) UnmarshalJSON(data []byte) error {
	type plain KeyResult
	return decode(data, (*plain)(k), k.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (k KeyResult) MarshalJSON() ([]byte, error) {
	type plain KeyResult
	return encode((*plain)(&k), k.kept())
}

// KeyResultMilestone is one step of a key result.
type KeyResultMilestone struct {
	Kept `json:"-"`

	// Step.
	Name string `json:"name"`
	// Day by which it should be reached.
	DueDate *Date `json:"dueDate"`
	// Weight of the step.
	Weight float64 `json:"weight"`
	// Whether it is reached.
	IsDone bool `json:"isDone"`
}

// UnmarshalJSON keeps members that KeyResultMilestone has no field for in Extra.
func (k *KeyResultMilestone) UnmarshalJSON(data []byte) error {
	type plain KeyResultMilestone
	return decode(data, (*plain)(k), k.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (k KeyResultMilestone) MarshalJSON() ([]byte, error) {
	type plain KeyResultMilestone
	return encode((*plain)(&k), k.kept())
}

// KeyResultCheckIn is one report on a key result.
type KeyResultCheckIn struct {
	Kept `json:"-"`

	// When it was reported.
	RecordedAt time.Time `json:"recordedAt"`
	// Value at that time.
	Value float64 `json:"value"`
	// Belief at that time.
	ConfidencePercent *float64 `json:"confidencePercent"`
	// What happened and what comes next.
	Comment *string `json:"comment"`
	// Person who reported.
	AuthorID *string `json:"authorId"`
}

// UnmarshalJSON keeps members that KeyResultCheckIn has no field for in Extra.
func (k *KeyResultCheckIn) UnmarshalJSON(data []byte) error {
	type plain KeyResultCheckIn
	return decode(data, (*plain)(k), k.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (k KeyResultCheckIn) MarshalJSON() ([]byte, error) {
	type plain KeyResultCheckIn
	return encode((*plain)(&k), k.kept())
}

// KeyResultCreate is what a new KeyResult is made from.
type KeyResultCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Objective it measures.
	ObjectiveID string `json:"objectiveId"`
	// The measure in one line.
	Title string `json:"title"`
	// How it is measured.
	Description Opt[string] `json:"description,omitzero"`
	// Person who moves and reports it.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Kind of measure.
	MetricType KeyResultMetricType `json:"metricType,omitzero"`
	// Which way is good; maintain means staying at the target or above it.
	Direction KeyResultDirection `json:"direction,omitzero"`
	// Unit, such as percent or minutes.
	Unit Opt[string] `json:"unit,omitzero"`
	// Currency where metricType is currency; the values are then in minor units.
	Currency Opt[string] `json:"currency,omitzero"`
	// Value at the start.
	StartValue Opt[float64] `json:"startValue,omitzero"`
	// Value to reach.
	TargetValue Opt[float64] `json:"targetValue,omitzero"`
	// Latest value; startValue where it is left out at creation.
	CurrentValue Opt[float64] `json:"currentValue,omitzero"`
	// Steps of a measure of type milestone.
	Milestones Opt[[]KeyResultMilestoneInput] `json:"milestones,omitzero"`
	// Owner's belief that the target will be reached.
	ConfidencePercent Opt[float64] `json:"confidencePercent,omitzero"`
	// Owner's view at the latest check-in.
	Health Opt[KeyResultHealth] `json:"health,omitzero"`
	// State of the measure.
	Status KeyResultStatus `json:"status,omitzero"`
	// Weight in the objective.
	Weight Opt[float64] `json:"weight,omitzero"`
	// Day by which the target should be reached.
	DueDate Opt[Date] `json:"dueDate,omitzero"`
	// How often it is reported.
	CheckInFrequency KeyResultCheckInFrequency `json:"checkInFrequency,omitzero"`
	// Where the value comes from.
	DataSourceType KeyResultDataSourceType `json:"dataSourceType,omitzero"`
	// Connector that delivers the value.
	ConnectorID Opt[string] `json:"connectorId,omitzero"`
	// Query or formula that yields the value.
	Query Opt[string] `json:"query,omitzero"`
	// Reports over time, oldest first.
	CheckIns Opt[[]KeyResultCheckInInput] `json:"checkIns,omitzero"`
}

// KeyResultMilestoneInput is a KeyResultMilestone as a client sends it.
type KeyResultMilestoneInput struct {
	Name    string       `json:"name"`
	DueDate Opt[Date]    `json:"dueDate,omitzero"`
	Weight  Opt[float64] `json:"weight,omitzero"`
	IsDone  Opt[bool]    `json:"isDone,omitzero"`
}

// KeyResultCheckInInput is a KeyResultCheckIn as a client sends it.
type KeyResultCheckInInput struct {
	RecordedAt        time.Time    `json:"recordedAt"`
	Value             float64      `json:"value"`
	ConfidencePercent Opt[float64] `json:"confidencePercent,omitzero"`
	Comment           Opt[string]  `json:"comment,omitzero"`
	AuthorID          Opt[string]  `json:"authorId,omitzero"`
}

// MarshalJSON writes times in UTC, with milliseconds.
func (k KeyResultCheckInInput) MarshalJSON() ([]byte, error) {
	type plain KeyResultCheckInInput
	return json.Marshal(struct {
		plain
		RecordedAt wireTime `json:"recordedAt"`
	}{plain(k), wireTime(k.RecordedAt)})
}

// KeyResultUpdate changes a KeyResult: what is not set stays as it is, Null clears.
type KeyResultUpdate struct {
	ExternalID        Opt[string]                    `json:"externalId,omitzero"`
	Tags              Opt[[]string]                  `json:"tags,omitzero"`
	Metadata          Opt[map[string]string]         `json:"metadata,omitzero"`
	Title             Opt[string]                    `json:"title,omitzero"`
	Description       Opt[string]                    `json:"description,omitzero"`
	OwnerID           Opt[string]                    `json:"ownerId,omitzero"`
	MetricType        Opt[KeyResultMetricType]       `json:"metricType,omitzero"`
	Direction         Opt[KeyResultDirection]        `json:"direction,omitzero"`
	Unit              Opt[string]                    `json:"unit,omitzero"`
	Currency          Opt[string]                    `json:"currency,omitzero"`
	StartValue        Opt[float64]                   `json:"startValue,omitzero"`
	TargetValue       Opt[float64]                   `json:"targetValue,omitzero"`
	CurrentValue      Opt[float64]                   `json:"currentValue,omitzero"`
	Milestones        Opt[[]KeyResultMilestoneInput] `json:"milestones,omitzero"`
	ConfidencePercent Opt[float64]                   `json:"confidencePercent,omitzero"`
	Health            Opt[KeyResultHealth]           `json:"health,omitzero"`
	Status            Opt[KeyResultStatus]           `json:"status,omitzero"`
	Weight            Opt[float64]                   `json:"weight,omitzero"`
	DueDate           Opt[Date]                      `json:"dueDate,omitzero"`
	CheckInFrequency  Opt[KeyResultCheckInFrequency] `json:"checkInFrequency,omitzero"`
	DataSourceType    Opt[KeyResultDataSourceType]   `json:"dataSourceType,omitzero"`
	ConnectorID       Opt[string]                    `json:"connectorId,omitzero"`
	Query             Opt[string]                    `json:"query,omitzero"`
	CheckIns          Opt[[]KeyResultCheckInInput]   `json:"checkIns,omitzero"`
}

// KeyResultMetricType is a value of metricType of a KeyResult. Servers may know more values than
// these.
type KeyResultMetricType string

const (
	KeyResultMetricTypeNumber     KeyResultMetricType = "number"
	KeyResultMetricTypePercentage KeyResultMetricType = "percentage"
	KeyResultMetricTypeCurrency   KeyResultMetricType = "currency"
	KeyResultMetricTypeBinary     KeyResultMetricType = "binary"
	KeyResultMetricTypeMilestone  KeyResultMetricType = "milestone"
)

// KeyResultDirection is a value of direction of a KeyResult. Servers may know more values than
// these.
type KeyResultDirection string

const (
	KeyResultDirectionIncrease KeyResultDirection = "increase"
	KeyResultDirectionDecrease KeyResultDirection = "decrease"
	KeyResultDirectionMaintain KeyResultDirection = "maintain"
)

// KeyResultHealth is a value of health of a KeyResult. Servers may know more values than these.
type KeyResultHealth string

const (
	KeyResultHealthOnTrack  KeyResultHealth = "on_track"
	KeyResultHealthAtRisk   KeyResultHealth = "at_risk"
	KeyResultHealthOffTrack KeyResultHealth = "off_track"
)

// KeyResultStatus is a value of status of a KeyResult. Servers may know more values than these.
type KeyResultStatus string

const (
	KeyResultStatusDraft     KeyResultStatus = "draft"
	KeyResultStatusActive    KeyResultStatus = "active"
	KeyResultStatusAchieved  KeyResultStatus = "achieved"
	KeyResultStatusMissed    KeyResultStatus = "missed"
	KeyResultStatusCancelled KeyResultStatus = "cancelled"
)

// KeyResultCheckInFrequency is a value of checkInFrequency of a KeyResult. Servers may know more
// values than these.
type KeyResultCheckInFrequency string

const (
	KeyResultCheckInFrequencyWeekly   KeyResultCheckInFrequency = "weekly"
	KeyResultCheckInFrequencyBiweekly KeyResultCheckInFrequency = "biweekly"
	KeyResultCheckInFrequencyMonthly  KeyResultCheckInFrequency = "monthly"
)

// KeyResultDataSourceType is a value of dataSourceType of a KeyResult. Servers may know more values
// than these.
type KeyResultDataSourceType string

const (
	KeyResultDataSourceTypeManual    KeyResultDataSourceType = "manual"
	KeyResultDataSourceTypeConnector KeyResultDataSourceType = "connector"
	KeyResultDataSourceTypeFormula   KeyResultDataSourceType = "formula"
)
