// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// ProjectsService reads and writes Projects at /v1/projects. Project: a body of work with a
// purpose, a lead, a time span and a budget.
type ProjectsService struct {
	// Tasks are the Tasks: a unit of work in a project: story, task, bug, spike or part of one.
	Tasks *TasksService
	// Sprints are the Sprints: a time box of a project with a goal and the tasks chosen for it.
	Sprints *SprintsService
	// Features are the Features: a piece of value a project delivers to its users, scored, planned and
	// built through tasks.
	Features *FeaturesService

	engine *engine
}

// List gives one page of Projects, the newest first. With nil params it gives the first page of all.
func (s *ProjectsService) List(ctx context.Context, params *ProjectListParams, opts ...CallOption) (*Page[Project], error) {
	return list[Project](ctx, s.engine, "/v1/projects", params, opts)
}

// Iterate gives all Projects that params ask for, page by page as they are needed.
func (s *ProjectsService) Iterate(ctx context.Context, params *ProjectListParams, opts ...CallOption) iter.Seq2[*Project, error] {
	return iterate[Project](ctx, s.engine, "/v1/projects", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *ProjectsService) Search(ctx context.Context, q string, params *ProjectListParams, opts ...CallOption) (*Page[Project], error) {
	return search[Project](ctx, s.engine, "/v1/projects", q, params, opts)
}

// Get reads one Project. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *ProjectsService) Get(ctx context.Context, id string, opts ...CallOption) (*Project, error) {
	return get[Project](ctx, s.engine, "/v1/projects", id, opts)
}

// Create makes a new Project, which must keep these rules:
//
//   - dueDate is not before startDate.
//   - currency is set where budgetAmount is set.
//   - An active project has a leadId and a startDate.
//   - status does not become completed while a task of the project is in_progress, in_review or
//     blocked.
//   - A project of type client_delivery has an accountId.
//   - memberIds names nobody twice.
func (s *ProjectsService) Create(ctx context.Context, body *ProjectCreate, opts ...CallOption) (*Project, error) {
	return create[Project](ctx, s.engine, "/v1/projects", body, opts)
}

// Update changes the fields of one Project that are set in body. It takes [WithIfMatch].
func (s *ProjectsService) Update(ctx context.Context, id string, body *ProjectUpdate, opts ...CallOption) (*Project, error) {
	return update[Project](ctx, s.engine, "/v1/projects", id, body, opts)
}

// Delete takes one Project out of all lists. [WithIncludeDeleted] still shows it.
func (s *ProjectsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/projects", id, opts)
}

// ProjectListParams says which Projects a list holds, in which order, and what of them.
type ProjectListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID              []string             `query:"id"`
	TenantID        []string             `query:"tenantId"`
	CreatedAt       TimeFilter           `query:"createdAt"`
	UpdatedAt       TimeFilter           `query:"updatedAt"`
	CreatedBy       []string             `query:"createdBy"`
	UpdatedBy       []string             `query:"updatedBy"`
	DeletedAt       TimeFilter           `query:"deletedAt"`
	Version         IntegerFilter        `query:"version"`
	ExternalID      []string             `query:"externalId"`
	Tags            []string             `query:"tags"`
	Key             []string             `query:"key"`
	Name            []string             `query:"name"`
	Description     []string             `query:"description"`
	Type            []ProjectType        `query:"type"`
	Methodology     []ProjectMethodology `query:"methodology"`
	Status          []ProjectStatus      `query:"status"`
	Health          []ProjectHealth      `query:"health"`
	Priority        []ProjectPriority    `query:"priority"`
	Visibility      []ProjectVisibility  `query:"visibility"`
	LeadID          []string             `query:"leadId"`
	SponsorID       []string             `query:"sponsorId"`
	MemberIDs       []string             `query:"memberIds"`
	GroupID         []string             `query:"groupId"`
	DepartmentID    []string             `query:"departmentId"`
	AccountID       []string             `query:"accountId"`
	ObjectiveID     []string             `query:"objectiveId"`
	PortfolioItemID []string             `query:"portfolioItemId"`
	StartDate       DateFilter           `query:"startDate"`
	DueDate         DateFilter           `query:"dueDate"`
	CompletedAt     TimeFilter           `query:"completedAt"`
	BudgetAmount    IntegerFilter        `query:"budgetAmount"`
	Currency        []string             `query:"currency"`
	CostCenterID    []string             `query:"costCenterId"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: lead, sponsor, members, account, tasks, sprints,
	// features.
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

// Project is a body of work with a purpose, a lead, a time span and a budget.
type Project struct {
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
	// Short key that starts the keys of its tasks, such as PLAT.
	Key string `json:"key"`
	// Display name.
	Name string `json:"name"`
	// Purpose, scope and what is out of scope.
	Description *string `json:"description"`
	// Kind of project.
	Type ProjectType `json:"type"`
	// Way of working.
	Methodology ProjectMethodology `json:"methodology"`
	// Stage of the project.
	Status ProjectStatus `json:"status"`
	// How it looks at present.
	Health *ProjectHealth `json:"health"`
	// Rank among projects.
	Priority ProjectPriority `json:"priority"`
	// private for members, internal for the tenant, public for customers too.
	Visibility ProjectVisibility `json:"visibility"`
	// Project lead.
	LeadID *string `json:"leadId"`
	// Person who pays for it and wants the result.
	SponsorID *string `json:"sponsorId"`
	// People who work on it.
	MemberIDs []string `json:"memberIds"`
	// Team that carries it.
	GroupID *string `json:"groupId"`
	// Department it belongs to.
	DepartmentID *string `json:"departmentId"`
	// Customer for whom it is done.
	AccountID *string `json:"accountId"`
	// Objective it serves.
	ObjectiveID *string `json:"objectiveId"`
	// Portfolio item it changes.
	PortfolioItemID *string `json:"portfolioItemId"`
	// Planned or actual first day.
	StartDate *Date `json:"startDate"`
	// Planned last day.
	DueDate *Date `json:"dueDate"`
	// When it was finished.
	CompletedAt *time.Time `json:"completedAt"`
	// Approved budget. In minor units, such as cents.
	BudgetAmount *int64 `json:"budgetAmount"`
	// Currency of the budget.
	Currency *string `json:"currency"`
	// Cost center that pays.
	CostCenterID *string `json:"costCenterId"`
	// Size of the work.
	TaskCount int64 `json:"taskCount"`
	// Share of the work done.
	ProgressPercent float64 `json:"progressPercent"`
	// Only with `expand=lead`. Only with expand.
	Lead *Person `json:"lead,omitempty"`
	// Only with `expand=sponsor`. Only with expand.
	Sponsor *Person `json:"sponsor,omitempty"`
	// Only with `expand=members`. Only with expand.
	Members []*Person `json:"members,omitempty"`
	// Only with `expand=account`. Only with expand.
	Account *Account `json:"account,omitempty"`
	// Only with `expand=tasks`. Only with expand.
	Tasks []*Task `json:"tasks,omitempty"`
	// Only with `expand=sprints`. Only with expand.
	Sprints []*Sprint `json:"sprints,omitempty"`
	// Only with `expand=features`. Only with expand.
	Features []*Feature `json:"features,omitempty"`
}

// UnmarshalJSON keeps members that Project has no field for in Extra.
func (p *Project) UnmarshalJSON(data []byte) error {
	type plain Project
	return decode(data, (*plain)(p), p.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (p Project) MarshalJSON() ([]byte, error) {
	type plain Project
	return encode((*plain)(&p), p.kept())
}

// ProjectCreate is what a new Project is made from.
type ProjectCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Short key that starts the keys of its tasks, such as PLAT.
	Key string `json:"key"`
	// Display name.
	Name string `json:"name"`
	// Purpose, scope and what is out of scope.
	Description Opt[string] `json:"description,omitzero"`
	// Kind of project.
	Type ProjectType `json:"type,omitzero"`
	// Way of working.
	Methodology ProjectMethodology `json:"methodology,omitzero"`
	// Stage of the project.
	Status ProjectStatus `json:"status,omitzero"`
	// How it looks at present.
	Health Opt[ProjectHealth] `json:"health,omitzero"`
	// Rank among projects.
	Priority ProjectPriority `json:"priority,omitzero"`
	// private for members, internal for the tenant, public for customers too.
	Visibility ProjectVisibility `json:"visibility,omitzero"`
	// Project lead.
	LeadID Opt[string] `json:"leadId,omitzero"`
	// Person who pays for it and wants the result.
	SponsorID Opt[string] `json:"sponsorId,omitzero"`
	// People who work on it.
	MemberIDs Opt[[]string] `json:"memberIds,omitzero"`
	// Team that carries it.
	GroupID Opt[string] `json:"groupId,omitzero"`
	// Department it belongs to.
	DepartmentID Opt[string] `json:"departmentId,omitzero"`
	// Customer for whom it is done.
	AccountID Opt[string] `json:"accountId,omitzero"`
	// Objective it serves.
	ObjectiveID Opt[string] `json:"objectiveId,omitzero"`
	// Portfolio item it changes.
	PortfolioItemID Opt[string] `json:"portfolioItemId,omitzero"`
	// Planned or actual first day.
	StartDate Opt[Date] `json:"startDate,omitzero"`
	// Planned last day.
	DueDate Opt[Date] `json:"dueDate,omitzero"`
	// Approved budget. In minor units, such as cents.
	BudgetAmount Opt[int64] `json:"budgetAmount,omitzero"`
	// Currency of the budget.
	Currency Opt[string] `json:"currency,omitzero"`
	// Cost center that pays.
	CostCenterID Opt[string] `json:"costCenterId,omitzero"`
}

// ProjectUpdate changes a Project: what is not set stays as it is, Null clears.
type ProjectUpdate struct {
	ExternalID      Opt[string]             `json:"externalId,omitzero"`
	Tags            Opt[[]string]           `json:"tags,omitzero"`
	Metadata        Opt[map[string]string]  `json:"metadata,omitzero"`
	Name            Opt[string]             `json:"name,omitzero"`
	Description     Opt[string]             `json:"description,omitzero"`
	Type            Opt[ProjectType]        `json:"type,omitzero"`
	Methodology     Opt[ProjectMethodology] `json:"methodology,omitzero"`
	Status          Opt[ProjectStatus]      `json:"status,omitzero"`
	Health          Opt[ProjectHealth]      `json:"health,omitzero"`
	Priority        Opt[ProjectPriority]    `json:"priority,omitzero"`
	Visibility      Opt[ProjectVisibility]  `json:"visibility,omitzero"`
	LeadID          Opt[string]             `json:"leadId,omitzero"`
	SponsorID       Opt[string]             `json:"sponsorId,omitzero"`
	MemberIDs       Opt[[]string]           `json:"memberIds,omitzero"`
	GroupID         Opt[string]             `json:"groupId,omitzero"`
	DepartmentID    Opt[string]             `json:"departmentId,omitzero"`
	AccountID       Opt[string]             `json:"accountId,omitzero"`
	ObjectiveID     Opt[string]             `json:"objectiveId,omitzero"`
	PortfolioItemID Opt[string]             `json:"portfolioItemId,omitzero"`
	StartDate       Opt[Date]               `json:"startDate,omitzero"`
	DueDate         Opt[Date]               `json:"dueDate,omitzero"`
	BudgetAmount    Opt[int64]              `json:"budgetAmount,omitzero"`
	Currency        Opt[string]             `json:"currency,omitzero"`
	CostCenterID    Opt[string]             `json:"costCenterId,omitzero"`
}

// ProjectType is a value of type of a Project. Servers may know more values than these.
type ProjectType string

const (
	ProjectTypeSoftware       ProjectType = "software"
	ProjectTypeInfrastructure ProjectType = "infrastructure"
	ProjectTypeBusiness       ProjectType = "business"
	ProjectTypeService        ProjectType = "service"
	ProjectTypeMarketing      ProjectType = "marketing"
	ProjectTypeResearch       ProjectType = "research"
	ProjectTypeCompliance     ProjectType = "compliance"
	ProjectTypeClientDelivery ProjectType = "client_delivery"
	ProjectTypeOther          ProjectType = "other"
)

// ProjectMethodology is a value of methodology of a Project. Servers may know more values than
// these.
type ProjectMethodology string

const (
	ProjectMethodologyScrum     ProjectMethodology = "scrum"
	ProjectMethodologyKanban    ProjectMethodology = "kanban"
	ProjectMethodologyWaterfall ProjectMethodology = "waterfall"
	ProjectMethodologyHybrid    ProjectMethodology = "hybrid"
)

// ProjectStatus is a value of status of a Project. Servers may know more values than these.
type ProjectStatus string

const (
	ProjectStatusProposed  ProjectStatus = "proposed"
	ProjectStatusPlanning  ProjectStatus = "planning"
	ProjectStatusActive    ProjectStatus = "active"
	ProjectStatusOnHold    ProjectStatus = "on_hold"
	ProjectStatusCompleted ProjectStatus = "completed"
	ProjectStatusCancelled ProjectStatus = "cancelled"
	ProjectStatusArchived  ProjectStatus = "archived"
)

// ProjectHealth is a value of health of a Project. Servers may know more values than these.
type ProjectHealth string

const (
	ProjectHealthOnTrack  ProjectHealth = "on_track"
	ProjectHealthAtRisk   ProjectHealth = "at_risk"
	ProjectHealthOffTrack ProjectHealth = "off_track"
)

// ProjectPriority is a value of priority of a Project. Servers may know more values than these.
type ProjectPriority string

const (
	ProjectPriorityLow      ProjectPriority = "low"
	ProjectPriorityMedium   ProjectPriority = "medium"
	ProjectPriorityHigh     ProjectPriority = "high"
	ProjectPriorityCritical ProjectPriority = "critical"
)

// ProjectVisibility is a value of visibility of a Project. Servers may know more values than these.
type ProjectVisibility string

const (
	ProjectVisibilityPrivate  ProjectVisibility = "private"
	ProjectVisibilityInternal ProjectVisibility = "internal"
	ProjectVisibilityPublic   ProjectVisibility = "public"
)

// TasksService reads and writes Tasks at /v1/projects/tasks.
type TasksService struct {
	engine *engine
}

// List gives one page of Tasks, the newest first. With nil params it gives the first page of all.
func (s *TasksService) List(ctx context.Context, params *TaskListParams, opts ...CallOption) (*Page[Task], error) {
	return list[Task](ctx, s.engine, "/v1/projects/tasks", params, opts)
}

// Iterate gives all Tasks that params ask for, page by page as they are needed.
func (s *TasksService) Iterate(ctx context.Context, params *TaskListParams, opts ...CallOption) iter.Seq2[*Task, error] {
	return iterate[Task](ctx, s.engine, "/v1/projects/tasks", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *TasksService) Search(ctx context.Context, q string, params *TaskListParams, opts ...CallOption) (*Page[Task], error) {
	return search[Task](ctx, s.engine, "/v1/projects/tasks", q, params, opts)
}

// Get reads one Task. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *TasksService) Get(ctx context.Context, id string, opts ...CallOption) (*Task, error) {
	return get[Task](ctx, s.engine, "/v1/projects/tasks", id, opts)
}

// Create makes a new Task, which must keep these rules:
//
//   - sprintId names a sprint of the same project.
//   - featureId names a feature of the same project.
//   - parentTaskId names a task of the same project.
//   - parentTaskId is set on every subtask.
//   - parentTaskId closes no circle.
//   - parentTaskId never names a subtask.
//   - A task whose id is the parentTaskId of others does not become a subtask.
//   - blockedByTaskIds closes no circle.
//   - dueDate is not before startDate.
//   - severity is set only on bugs.
//   - resolution is set only in status done or cancelled.
//   - status does not become in_progress, in_review or done while a task in blockedByTaskIds is
//     neither done nor cancelled.
//   - sprintId does not come to name a sprint that is completed or cancelled.
//   - The project is not completed, cancelled or archived when a task is created, and not completed
//     when a task becomes in_progress, in_review or blocked.
func (s *TasksService) Create(ctx context.Context, body *TaskCreate, opts ...CallOption) (*Task, error) {
	return create[Task](ctx, s.engine, "/v1/projects/tasks", body, opts)
}

// Update changes the fields of one Task that are set in body. It takes [WithIfMatch].
func (s *TasksService) Update(ctx context.Context, id string, body *TaskUpdate, opts ...CallOption) (*Task, error) {
	return update[Task](ctx, s.engine, "/v1/projects/tasks", id, body, opts)
}

// Delete takes one Task out of all lists. [WithIncludeDeleted] still shows it.
func (s *TasksService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/projects/tasks", id, opts)
}

// TaskListParams says which Tasks a list holds, in which order, and what of them.
type TaskListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                       []string         `query:"id"`
	TenantID                 []string         `query:"tenantId"`
	CreatedAt                TimeFilter       `query:"createdAt"`
	UpdatedAt                TimeFilter       `query:"updatedAt"`
	CreatedBy                []string         `query:"createdBy"`
	UpdatedBy                []string         `query:"updatedBy"`
	DeletedAt                TimeFilter       `query:"deletedAt"`
	Version                  IntegerFilter    `query:"version"`
	ExternalID               []string         `query:"externalId"`
	Tags                     []string         `query:"tags"`
	ProjectID                []string         `query:"projectId"`
	Key                      []string         `query:"key"`
	Title                    []string         `query:"title"`
	Description              []string         `query:"description"`
	AcceptanceCriteria       []string         `query:"acceptanceCriteria"`
	Type                     []TaskType       `query:"type"`
	Status                   []TaskStatus     `query:"status"`
	Resolution               []TaskResolution `query:"resolution"`
	Priority                 []TaskPriority   `query:"priority"`
	Severity                 []TaskSeverity   `query:"severity"`
	AssigneeID               []string         `query:"assigneeId"`
	ReporterID               []string         `query:"reporterId"`
	ReviewerIDs              []string         `query:"reviewerIds"`
	SprintID                 []string         `query:"sprintId"`
	FeatureID                []string         `query:"featureId"`
	ParentTaskID             []string         `query:"parentTaskId"`
	BlockedByTaskIDs         []string         `query:"blockedByTaskIds"`
	StoryPoints              NumberFilter     `query:"storyPoints"`
	OriginalEstimateMinutes  IntegerFilter    `query:"originalEstimateMinutes"`
	RemainingEstimateMinutes IntegerFilter    `query:"remainingEstimateMinutes"`
	StartDate                DateFilter       `query:"startDate"`
	DueDate                  DateFilter       `query:"dueDate"`
	StartedAt                TimeFilter       `query:"startedAt"`
	CompletedAt              TimeFilter       `query:"completedAt"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: project, assignee, reporter, sprint, feature,
	// subtasks, timeEntries.
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

// Task is a unit of work in a project: story, task, bug, spike or part of one.
type Task struct {
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
	// Project it belongs to.
	ProjectID string `json:"projectId"`
	// Key for people, such as PLAT-142.
	Key string `json:"key"`
	// Summary in one line.
	Title string `json:"title"`
	// Details in Markdown.
	Description *string `json:"description"`
	// What has to hold for the work to count as done.
	AcceptanceCriteria []string `json:"acceptanceCriteria"`
	// Kind of work.
	Type TaskType `json:"type"`
	// Column on the board.
	Status TaskStatus `json:"status"`
	// How it ended.
	Resolution *TaskResolution `json:"resolution"`
	// Rank.
	Priority TaskPriority `json:"priority"`
	// Harm done by a bug.
	Severity *TaskSeverity `json:"severity"`
	// Person who does it.
	AssigneeID *string `json:"assigneeId"`
	// Person who raised it.
	ReporterID *string `json:"reporterId"`
	// People who check the result.
	ReviewerIDs []string `json:"reviewerIds"`
	// Sprint in which it is to be done.
	SprintID *string `json:"sprintId"`
	// Feature it helps to build.
	FeatureID *string `json:"featureId"`
	// Task of which it is a part.
	ParentTaskID *string `json:"parentTaskId"`
	// Tasks that have to be done first.
	BlockedByTaskIDs []string `json:"blockedByTaskIds"`
	// Relative size.
	StoryPoints *float64 `json:"storyPoints"`
	// Effort as first estimated.
	OriginalEstimateMinutes *int64 `json:"originalEstimateMinutes"`
	// Effort still to come.
	RemainingEstimateMinutes *int64 `json:"remainingEstimateMinutes"`
	// Effort spent.
	LoggedMinutes int64 `json:"loggedMinutes"`
	// Day on which work should begin.
	StartDate *Date `json:"startDate"`
	// Day by which it should be done.
	DueDate *Date `json:"dueDate"`
	// When work began.
	StartedAt *time.Time `json:"startedAt"`
	// When it was done.
	CompletedAt *time.Time `json:"completedAt"`
	// Only with `expand=project`. Only with expand.
	Project *Project `json:"project,omitempty"`
	// Only with `expand=assignee`. Only with expand.
	Assignee *Person `json:"assignee,omitempty"`
	// Only with `expand=reporter`. Only with expand.
	Reporter *Person `json:"reporter,omitempty"`
	// Only with `expand=sprint`. Only with expand.
	Sprint *Sprint `json:"sprint,omitempty"`
	// Only with `expand=feature`. Only with expand.
	Feature *Feature `json:"feature,omitempty"`
	// Only with `expand=subtasks`. Only with expand.
	Subtasks []*Task `json:"subtasks,omitempty"`
	// Only with `expand=timeEntries`. Only with expand.
	TimeEntries []*TimeEntry `json:"timeEntries,omitempty"`
}

// UnmarshalJSON keeps members that Task has no field for in Extra.
func (t *Task) UnmarshalJSON(data []byte) error {
	type plain Task
	return decode(data, (*plain)(t), t.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (t Task) MarshalJSON() ([]byte, error) {
	type plain Task
	return encode((*plain)(&t), t.kept())
}

// TaskCreate is what a new Task is made from.
type TaskCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Project it belongs to.
	ProjectID string `json:"projectId"`
	// Summary in one line.
	Title string `json:"title"`
	// Details in Markdown.
	Description Opt[string] `json:"description,omitzero"`
	// What has to hold for the work to count as done.
	AcceptanceCriteria Opt[[]string] `json:"acceptanceCriteria,omitzero"`
	// Kind of work.
	Type TaskType `json:"type,omitzero"`
	// Column on the board.
	Status TaskStatus `json:"status,omitzero"`
	// How it ended.
	Resolution Opt[TaskResolution] `json:"resolution,omitzero"`
	// Rank.
	Priority TaskPriority `json:"priority,omitzero"`
	// Harm done by a bug.
	Severity Opt[TaskSeverity] `json:"severity,omitzero"`
	// Person who does it.
	AssigneeID Opt[string] `json:"assigneeId,omitzero"`
	// Person who raised it.
	ReporterID Opt[string] `json:"reporterId,omitzero"`
	// People who check the result.
	ReviewerIDs Opt[[]string] `json:"reviewerIds,omitzero"`
	// Sprint in which it is to be done.
	SprintID Opt[string] `json:"sprintId,omitzero"`
	// Feature it helps to build.
	FeatureID Opt[string] `json:"featureId,omitzero"`
	// Task of which it is a part.
	ParentTaskID Opt[string] `json:"parentTaskId,omitzero"`
	// Tasks that have to be done first.
	BlockedByTaskIDs Opt[[]string] `json:"blockedByTaskIds,omitzero"`
	// Relative size.
	StoryPoints Opt[float64] `json:"storyPoints,omitzero"`
	// Effort as first estimated.
	OriginalEstimateMinutes Opt[int64] `json:"originalEstimateMinutes,omitzero"`
	// Effort still to come.
	RemainingEstimateMinutes Opt[int64] `json:"remainingEstimateMinutes,omitzero"`
	// Day on which work should begin.
	StartDate Opt[Date] `json:"startDate,omitzero"`
	// Day by which it should be done.
	DueDate Opt[Date] `json:"dueDate,omitzero"`
}

// TaskUpdate changes a Task: what is not set stays as it is, Null clears.
type TaskUpdate struct {
	ExternalID               Opt[string]            `json:"externalId,omitzero"`
	Tags                     Opt[[]string]          `json:"tags,omitzero"`
	Metadata                 Opt[map[string]string] `json:"metadata,omitzero"`
	Title                    Opt[string]            `json:"title,omitzero"`
	Description              Opt[string]            `json:"description,omitzero"`
	AcceptanceCriteria       Opt[[]string]          `json:"acceptanceCriteria,omitzero"`
	Type                     Opt[TaskType]          `json:"type,omitzero"`
	Status                   Opt[TaskStatus]        `json:"status,omitzero"`
	Resolution               Opt[TaskResolution]    `json:"resolution,omitzero"`
	Priority                 Opt[TaskPriority]      `json:"priority,omitzero"`
	Severity                 Opt[TaskSeverity]      `json:"severity,omitzero"`
	AssigneeID               Opt[string]            `json:"assigneeId,omitzero"`
	ReporterID               Opt[string]            `json:"reporterId,omitzero"`
	ReviewerIDs              Opt[[]string]          `json:"reviewerIds,omitzero"`
	SprintID                 Opt[string]            `json:"sprintId,omitzero"`
	FeatureID                Opt[string]            `json:"featureId,omitzero"`
	ParentTaskID             Opt[string]            `json:"parentTaskId,omitzero"`
	BlockedByTaskIDs         Opt[[]string]          `json:"blockedByTaskIds,omitzero"`
	StoryPoints              Opt[float64]           `json:"storyPoints,omitzero"`
	OriginalEstimateMinutes  Opt[int64]             `json:"originalEstimateMinutes,omitzero"`
	RemainingEstimateMinutes Opt[int64]             `json:"remainingEstimateMinutes,omitzero"`
	StartDate                Opt[Date]              `json:"startDate,omitzero"`
	DueDate                  Opt[Date]              `json:"dueDate,omitzero"`
}

// TaskType is a value of type of a Task. Servers may know more values than these.
type TaskType string

const (
	TaskTypeStory       TaskType = "story"
	TaskTypeTask        TaskType = "task"
	TaskTypeBug         TaskType = "bug"
	TaskTypeSpike       TaskType = "spike"
	TaskTypeImprovement TaskType = "improvement"
	TaskTypeChore       TaskType = "chore"
	TaskTypeSubtask     TaskType = "subtask"
)

// TaskStatus is a value of status of a Task. Servers may know more values than these.
type TaskStatus string

const (
	TaskStatusBacklog    TaskStatus = "backlog"
	TaskStatusTodo       TaskStatus = "todo"
	TaskStatusInProgress TaskStatus = "in_progress"
	TaskStatusInReview   TaskStatus = "in_review"
	TaskStatusBlocked    TaskStatus = "blocked"
	TaskStatusDone       TaskStatus = "done"
	TaskStatusCancelled  TaskStatus = "cancelled"
)

// TaskResolution is a value of resolution of a Task. Servers may know more values than these.
type TaskResolution string

const (
	TaskResolutionCompleted       TaskResolution = "completed"
	TaskResolutionFixed           TaskResolution = "fixed"
	TaskResolutionWontDo          TaskResolution = "wont_do"
	TaskResolutionDuplicate       TaskResolution = "duplicate"
	TaskResolutionCannotReproduce TaskResolution = "cannot_reproduce"
	TaskResolutionObsolete        TaskResolution = "obsolete"
)

// TaskPriority is a value of priority of a Task. Servers may know more values than these.
type TaskPriority string

const (
	TaskPriorityLowest  TaskPriority = "lowest"
	TaskPriorityLow     TaskPriority = "low"
	TaskPriorityMedium  TaskPriority = "medium"
	TaskPriorityHigh    TaskPriority = "high"
	TaskPriorityHighest TaskPriority = "highest"
)

// TaskSeverity is a value of severity of a Task. Servers may know more values than these.
type TaskSeverity string

const (
	TaskSeverityTrivial  TaskSeverity = "trivial"
	TaskSeverityMinor    TaskSeverity = "minor"
	TaskSeverityMajor    TaskSeverity = "major"
	TaskSeverityCritical TaskSeverity = "critical"
	TaskSeverityBlocker  TaskSeverity = "blocker"
)

// SprintsService reads and writes Sprints at /v1/projects/sprints.
type SprintsService struct {
	engine *engine
}

// List gives one page of Sprints, the newest first. With nil params it gives the first page of all.
func (s *SprintsService) List(ctx context.Context, params *SprintListParams, opts ...CallOption) (*Page[Sprint], error) {
	return list[Sprint](ctx, s.engine, "/v1/projects/sprints", params, opts)
}

// Iterate gives all Sprints that params ask for, page by page as they are needed.
func (s *SprintsService) Iterate(ctx context.Context, params *SprintListParams, opts ...CallOption) iter.Seq2[*Sprint, error] {
	return iterate[Sprint](ctx, s.engine, "/v1/projects/sprints", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *SprintsService) Search(ctx context.Context, q string, params *SprintListParams, opts ...CallOption) (*Page[Sprint], error) {
	return search[Sprint](ctx, s.engine, "/v1/projects/sprints", q, params, opts)
}

// Get reads one Sprint. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *SprintsService) Get(ctx context.Context, id string, opts ...CallOption) (*Sprint, error) {
	return get[Sprint](ctx, s.engine, "/v1/projects/sprints", id, opts)
}

// Create makes a new Sprint, which must keep these rules:
//
//   - endDate is after startDate.
//   - endDate is at most 42 days after startDate.
//   - An active sprint has startDate and endDate.
//   - A project has at most one active sprint.
//   - The dates do not overlap another sprint of the project that is planned or active.
//   - In a completed sprint only reviewNotes, retrospectiveNotes, tags and metadata change.
func (s *SprintsService) Create(ctx context.Context, body *SprintCreate, opts ...CallOption) (*Sprint, error) {
	return create[Sprint](ctx, s.engine, "/v1/projects/sprints", body, opts)
}

// Update changes the fields of one Sprint that are set in body. It takes [WithIfMatch].
func (s *SprintsService) Update(ctx context.Context, id string, body *SprintUpdate, opts ...CallOption) (*Sprint, error) {
	return update[Sprint](ctx, s.engine, "/v1/projects/sprints", id, body, opts)
}

// Delete takes one Sprint out of all lists. [WithIncludeDeleted] still shows it.
func (s *SprintsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/projects/sprints", id, opts)
}

// SprintListParams says which Sprints a list holds, in which order, and what of them.
type SprintListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                 []string       `query:"id"`
	TenantID           []string       `query:"tenantId"`
	CreatedAt          TimeFilter     `query:"createdAt"`
	UpdatedAt          TimeFilter     `query:"updatedAt"`
	CreatedBy          []string       `query:"createdBy"`
	UpdatedBy          []string       `query:"updatedBy"`
	DeletedAt          TimeFilter     `query:"deletedAt"`
	Version            IntegerFilter  `query:"version"`
	ExternalID         []string       `query:"externalId"`
	Tags               []string       `query:"tags"`
	ProjectID          []string       `query:"projectId"`
	Name               []string       `query:"name"`
	Goal               []string       `query:"goal"`
	Status             []SprintStatus `query:"status"`
	StartDate          DateFilter     `query:"startDate"`
	EndDate            DateFilter     `query:"endDate"`
	StartedAt          TimeFilter     `query:"startedAt"`
	CompletedAt        TimeFilter     `query:"completedAt"`
	ScrumMasterID      []string       `query:"scrumMasterId"`
	ProductOwnerID     []string       `query:"productOwnerId"`
	CapacityPoints     NumberFilter   `query:"capacityPoints"`
	CapacityMinutes    IntegerFilter  `query:"capacityMinutes"`
	ReviewNotes        []string       `query:"reviewNotes"`
	RetrospectiveNotes []string       `query:"retrospectiveNotes"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: project, scrumMaster, productOwner, tasks.
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

// Sprint is a time box of a project with a goal and the tasks chosen for it.
type Sprint struct {
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
	// Project it belongs to.
	ProjectID string `json:"projectId"`
	// Name, such as Sprint 14.
	Name string `json:"name"`
	// Sprint goal.
	Goal *string `json:"goal"`
	// State of the time box.
	Status SprintStatus `json:"status"`
	// First day.
	StartDate *Date `json:"startDate"`
	// Last day.
	EndDate *Date `json:"endDate"`
	// When it was started.
	StartedAt *time.Time `json:"startedAt"`
	// When it was closed.
	CompletedAt *time.Time `json:"completedAt"`
	// Person who looks after the process.
	ScrumMasterID *string `json:"scrumMasterId"`
	// Person who orders the backlog.
	ProductOwnerID *string `json:"productOwnerId"`
	// Story points the team thinks it can do.
	CapacityPoints *float64 `json:"capacityPoints"`
	// Working time the team has.
	CapacityMinutes *int64 `json:"capacityMinutes"`
	// Points taken on.
	CommittedPoints float64 `json:"committedPoints"`
	// Points done, the velocity of a completed sprint.
	CompletedPoints float64 `json:"completedPoints"`
	// Tasks in the sprint.
	TaskCount int64 `json:"taskCount"`
	// Share of the tasks done.
	ProgressPercent float64 `json:"progressPercent"`
	// Outcome of the sprint review.
	ReviewNotes *string `json:"reviewNotes"`
	// Outcome of the retrospective.
	RetrospectiveNotes *string `json:"retrospectiveNotes"`
	// Only with `expand=project`. Only with expand.
	Project *Project `json:"project,omitempty"`
	// Only with `expand=scrumMaster`. Only with expand.
	ScrumMaster *Person `json:"scrumMaster,omitempty"`
	// Only with `expand=productOwner`. Only with expand.
	ProductOwner *Person `json:"productOwner,omitempty"`
	// Only with `expand=tasks`. Only with expand.
	Tasks []*Task `json:"tasks,omitempty"`
}

// UnmarshalJSON keeps members that Sprint has no field for in Extra.
func (s *Sprint) UnmarshalJSON(data []byte) error {
	type plain Sprint
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s Sprint) MarshalJSON() ([]byte, error) {
	type plain Sprint
	return encode((*plain)(&s), s.kept())
}

// SprintCreate is what a new Sprint is made from.
type SprintCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Project it belongs to.
	ProjectID string `json:"projectId"`
	// Name, such as Sprint 14.
	Name string `json:"name"`
	// Sprint goal.
	Goal Opt[string] `json:"goal,omitzero"`
	// State of the time box.
	Status SprintStatus `json:"status,omitzero"`
	// First day.
	StartDate Opt[Date] `json:"startDate,omitzero"`
	// Last day.
	EndDate Opt[Date] `json:"endDate,omitzero"`
	// Person who looks after the process.
	ScrumMasterID Opt[string] `json:"scrumMasterId,omitzero"`
	// Person who orders the backlog.
	ProductOwnerID Opt[string] `json:"productOwnerId,omitzero"`
	// Story points the team thinks it can do.
	CapacityPoints Opt[float64] `json:"capacityPoints,omitzero"`
	// Working time the team has.
	CapacityMinutes Opt[int64] `json:"capacityMinutes,omitzero"`
	// Outcome of the sprint review.
	ReviewNotes Opt[string] `json:"reviewNotes,omitzero"`
	// Outcome of the retrospective.
	RetrospectiveNotes Opt[string] `json:"retrospectiveNotes,omitzero"`
}

// SprintUpdate changes a Sprint: what is not set stays as it is, Null clears.
type SprintUpdate struct {
	ExternalID         Opt[string]            `json:"externalId,omitzero"`
	Tags               Opt[[]string]          `json:"tags,omitzero"`
	Metadata           Opt[map[string]string] `json:"metadata,omitzero"`
	Name               Opt[string]            `json:"name,omitzero"`
	Goal               Opt[string]            `json:"goal,omitzero"`
	Status             Opt[SprintStatus]      `json:"status,omitzero"`
	StartDate          Opt[Date]              `json:"startDate,omitzero"`
	EndDate            Opt[Date]              `json:"endDate,omitzero"`
	ScrumMasterID      Opt[string]            `json:"scrumMasterId,omitzero"`
	ProductOwnerID     Opt[string]            `json:"productOwnerId,omitzero"`
	CapacityPoints     Opt[float64]           `json:"capacityPoints,omitzero"`
	CapacityMinutes    Opt[int64]             `json:"capacityMinutes,omitzero"`
	ReviewNotes        Opt[string]            `json:"reviewNotes,omitzero"`
	RetrospectiveNotes Opt[string]            `json:"retrospectiveNotes,omitzero"`
}

// SprintStatus is a value of status of a Sprint. Servers may know more values than these.
type SprintStatus string

const (
	SprintStatusPlanned   SprintStatus = "planned"
	SprintStatusActive    SprintStatus = "active"
	SprintStatusCompleted SprintStatus = "completed"
	SprintStatusCancelled SprintStatus = "cancelled"
)

// FeaturesService reads and writes Features at /v1/projects/features.
type FeaturesService struct {
	engine *engine
}

// List gives one page of Features, the newest first. With nil params it gives the first page of all.
func (s *FeaturesService) List(ctx context.Context, params *FeatureListParams, opts ...CallOption) (*Page[Feature], error) {
	return list[Feature](ctx, s.engine, "/v1/projects/features", params, opts)
}

// Iterate gives all Features that params ask for, page by page as they are needed.
func (s *FeaturesService) Iterate(ctx context.Context, params *FeatureListParams, opts ...CallOption) iter.Seq2[*Feature, error] {
	return iterate[Feature](ctx, s.engine, "/v1/projects/features", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *FeaturesService) Search(ctx context.Context, q string, params *FeatureListParams, opts ...CallOption) (*Page[Feature], error) {
	return search[Feature](ctx, s.engine, "/v1/projects/features", q, params, opts)
}

// Get reads one Feature. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *FeaturesService) Get(ctx context.Context, id string, opts ...CallOption) (*Feature, error) {
	return get[Feature](ctx, s.engine, "/v1/projects/features", id, opts)
}

// Create makes a new Feature, which must keep these rules:
//
//   - parentFeatureId closes no circle.
//   - parentFeatureId names an epic or capability.
//   - A feature whose id is the parentFeatureId of others stays an epic or capability.
//   - effortPersonMonths is above 0 where set.
//   - riceScore is at most 1000000000000000, so that every JSON reader keeps its digits.
//   - dueDate is not before startDate.
//   - A feature in planned or a later stage up to released has an ownerId.
//   - status does not become released while a task of the feature is in_progress, in_review or
//     blocked.
func (s *FeaturesService) Create(ctx context.Context, body *FeatureCreate, opts ...CallOption) (*Feature, error) {
	return create[Feature](ctx, s.engine, "/v1/projects/features", body, opts)
}

// Update changes the fields of one Feature that are set in body. It takes [WithIfMatch].
func (s *FeaturesService) Update(ctx context.Context, id string, body *FeatureUpdate, opts ...CallOption) (*Feature, error) {
	return update[Feature](ctx, s.engine, "/v1/projects/features", id, body, opts)
}

// Delete takes one Feature out of all lists. [WithIncludeDeleted] still shows it.
func (s *FeaturesService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/projects/features", id, opts)
}

// FeatureListParams says which Features a list holds, in which order, and what of them.
type FeatureListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                    []string        `query:"id"`
	TenantID              []string        `query:"tenantId"`
	CreatedAt             TimeFilter      `query:"createdAt"`
	UpdatedAt             TimeFilter      `query:"updatedAt"`
	CreatedBy             []string        `query:"createdBy"`
	UpdatedBy             []string        `query:"updatedBy"`
	DeletedAt             TimeFilter      `query:"deletedAt"`
	Version               IntegerFilter   `query:"version"`
	ExternalID            []string        `query:"externalId"`
	Tags                  []string        `query:"tags"`
	ProjectID             []string        `query:"projectId"`
	Name                  []string        `query:"name"`
	Description           []string        `query:"description"`
	Type                  []FeatureType   `query:"type"`
	Status                []FeatureStatus `query:"status"`
	Moscow                []FeatureMoscow `query:"moscow"`
	OwnerID               []string        `query:"ownerId"`
	ParentFeatureID       []string        `query:"parentFeatureId"`
	ProductID             []string        `query:"productId"`
	KeyResultID           []string        `query:"keyResultId"`
	Hypothesis            []string        `query:"hypothesis"`
	AcceptanceCriteria    []string        `query:"acceptanceCriteria"`
	RequestedByAccountIDs []string        `query:"requestedByAccountIds"`
	ReachCount            IntegerFilter   `query:"reachCount"`
	ImpactScore           NumberFilter    `query:"impactScore"`
	ConfidencePercent     NumberFilter    `query:"confidencePercent"`
	EffortPersonMonths    NumberFilter    `query:"effortPersonMonths"`
	RiceScore             NumberFilter    `query:"riceScore"`
	TargetRelease         []string        `query:"targetRelease"`
	StartDate             DateFilter      `query:"startDate"`
	DueDate               DateFilter      `query:"dueDate"`
	ReleasedAt            TimeFilter      `query:"releasedAt"`
	FeatureFlag           []string        `query:"featureFlag"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: project, owner, parentFeature, product, keyResult,
	// requestedByAccounts, tasks.
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

// Feature is a piece of value a project delivers to its users, scored, planned and built through
// tasks.
type Feature struct {
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
	// Project that builds it.
	ProjectID string `json:"projectId"`
	// Name of the feature.
	Name string `json:"name"`
	// Problem it solves and how.
	Description *string `json:"description"`
	// Kind in the hierarchy of work.
	Type FeatureType `json:"type"`
	// Stage on the way to users.
	Status FeatureStatus `json:"status"`
	// Need for the target release.
	Moscow *FeatureMoscow `json:"moscow"`
	// Product manager.
	OwnerID *string `json:"ownerId"`
	// Epic or capability it belongs to.
	ParentFeatureID *string `json:"parentFeatureId"`
	// Product it is part of.
	ProductID *string `json:"productId"`
	// Key result it should move.
	KeyResultID *string `json:"keyResultId"`
	// Change expected and how it will show.
	Hypothesis *string `json:"hypothesis"`
	// What has to hold for release.
	AcceptanceCriteria []string `json:"acceptanceCriteria"`
	// Customers who asked for it.
	RequestedByAccountIDs []string `json:"requestedByAccountIds"`
	// Users or events touched per quarter.
	ReachCount *int64 `json:"reachCount"`
	// Effect on each: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal.
	ImpactScore *float64 `json:"impactScore"`
	// Trust in the numbers.
	ConfidencePercent *float64 `json:"confidencePercent"`
	// Work needed, above 0 where set.
	EffortPersonMonths *float64 `json:"effortPersonMonths"`
	// RICE score.
	RiceScore *float64 `json:"riceScore"`
	// Release in which it is meant to come.
	TargetRelease *string `json:"targetRelease"`
	// Day on which building begins.
	StartDate *Date `json:"startDate"`
	// Day by which it should be released.
	DueDate *Date `json:"dueDate"`
	// When users got it.
	ReleasedAt *time.Time `json:"releasedAt"`
	// Key of the flag that switches it.
	FeatureFlag *string `json:"featureFlag"`
	// Tasks of the feature.
	TaskCount int64 `json:"taskCount"`
	// Share of the tasks done.
	ProgressPercent float64 `json:"progressPercent"`
	// Only with `expand=project`. Only with expand.
	Project *Project `json:"project,omitempty"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=parentFeature`. Only with expand.
	ParentFeature *Feature `json:"parentFeature,omitempty"`
	// Only with `expand=product`. Only with expand.
	Product *Product `json:"product,omitempty"`
	// Only with `expand=keyResult`. Only with expand.
	KeyResult *KeyResult `json:"keyResult,omitempty"`
	// Only with `expand=requestedByAccounts`. Only with expand.
	RequestedByAccounts []*Account `json:"requestedByAccounts,omitempty"`
	// Only with `expand=tasks`. Only with expand.
	Tasks []*Task `json:"tasks,omitempty"`
}

// UnmarshalJSON keeps members that Feature has no field for in Extra.
func (f *Feature) UnmarshalJSON(data []byte) error {
	type plain Feature
	return decode(data, (*plain)(f), f.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (f Feature) MarshalJSON() ([]byte, error) {
	type plain Feature
	return encode((*plain)(&f), f.kept())
}

// FeatureCreate is what a new Feature is made from.
type FeatureCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Project that builds it.
	ProjectID string `json:"projectId"`
	// Name of the feature.
	Name string `json:"name"`
	// Problem it solves and how.
	Description Opt[string] `json:"description,omitzero"`
	// Kind in the hierarchy of work.
	Type FeatureType `json:"type,omitzero"`
	// Stage on the way to users.
	Status FeatureStatus `json:"status,omitzero"`
	// Need for the target release.
	Moscow Opt[FeatureMoscow] `json:"moscow,omitzero"`
	// Product manager.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Epic or capability it belongs to.
	ParentFeatureID Opt[string] `json:"parentFeatureId,omitzero"`
	// Product it is part of.
	ProductID Opt[string] `json:"productId,omitzero"`
	// Key result it should move.
	KeyResultID Opt[string] `json:"keyResultId,omitzero"`
	// Change expected and how it will show.
	Hypothesis Opt[string] `json:"hypothesis,omitzero"`
	// What has to hold for release.
	AcceptanceCriteria Opt[[]string] `json:"acceptanceCriteria,omitzero"`
	// Customers who asked for it.
	RequestedByAccountIDs Opt[[]string] `json:"requestedByAccountIds,omitzero"`
	// Users or events touched per quarter.
	ReachCount Opt[int64] `json:"reachCount,omitzero"`
	// Effect on each: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal.
	ImpactScore Opt[float64] `json:"impactScore,omitzero"`
	// Trust in the numbers.
	ConfidencePercent Opt[float64] `json:"confidencePercent,omitzero"`
	// Work needed, above 0 where set.
	EffortPersonMonths Opt[float64] `json:"effortPersonMonths,omitzero"`
	// Release in which it is meant to come.
	TargetRelease Opt[string] `json:"targetRelease,omitzero"`
	// Day on which building begins.
	StartDate Opt[Date] `json:"startDate,omitzero"`
	// Day by which it should be released.
	DueDate Opt[Date] `json:"dueDate,omitzero"`
	// Key of the flag that switches it.
	FeatureFlag Opt[string] `json:"featureFlag,omitzero"`
}

// FeatureUpdate changes a Feature: what is not set stays as it is, Null clears.
type FeatureUpdate struct {
	ExternalID            Opt[string]            `json:"externalId,omitzero"`
	Tags                  Opt[[]string]          `json:"tags,omitzero"`
	Metadata              Opt[map[string]string] `json:"metadata,omitzero"`
	Name                  Opt[string]            `json:"name,omitzero"`
	Description           Opt[string]            `json:"description,omitzero"`
	Type                  Opt[FeatureType]       `json:"type,omitzero"`
	Status                Opt[FeatureStatus]     `json:"status,omitzero"`
	Moscow                Opt[FeatureMoscow]     `json:"moscow,omitzero"`
	OwnerID               Opt[string]            `json:"ownerId,omitzero"`
	ParentFeatureID       Opt[string]            `json:"parentFeatureId,omitzero"`
	ProductID             Opt[string]            `json:"productId,omitzero"`
	KeyResultID           Opt[string]            `json:"keyResultId,omitzero"`
	Hypothesis            Opt[string]            `json:"hypothesis,omitzero"`
	AcceptanceCriteria    Opt[[]string]          `json:"acceptanceCriteria,omitzero"`
	RequestedByAccountIDs Opt[[]string]          `json:"requestedByAccountIds,omitzero"`
	ReachCount            Opt[int64]             `json:"reachCount,omitzero"`
	ImpactScore           Opt[float64]           `json:"impactScore,omitzero"`
	ConfidencePercent     Opt[float64]           `json:"confidencePercent,omitzero"`
	EffortPersonMonths    Opt[float64]           `json:"effortPersonMonths,omitzero"`
	TargetRelease         Opt[string]            `json:"targetRelease,omitzero"`
	StartDate             Opt[Date]              `json:"startDate,omitzero"`
	DueDate               Opt[Date]              `json:"dueDate,omitzero"`
	FeatureFlag           Opt[string]            `json:"featureFlag,omitzero"`
}

// FeatureType is a value of type of a Feature. Servers may know more values than these.
type FeatureType string

const (
	FeatureTypeEpic       FeatureType = "epic"
	FeatureTypeFeature    FeatureType = "feature"
	FeatureTypeCapability FeatureType = "capability"
	FeatureTypeEnabler    FeatureType = "enabler"
)

// FeatureStatus is a value of status of a Feature. Servers may know more values than these.
type FeatureStatus string

const (
	FeatureStatusIdea       FeatureStatus = "idea"
	FeatureStatusDiscovery  FeatureStatus = "discovery"
	FeatureStatusPlanned    FeatureStatus = "planned"
	FeatureStatusInProgress FeatureStatus = "in_progress"
	FeatureStatusInBeta     FeatureStatus = "in_beta"
	FeatureStatusReleased   FeatureStatus = "released"
	FeatureStatusRejected   FeatureStatus = "rejected"
	FeatureStatusRetired    FeatureStatus = "retired"
)

// FeatureMoscow is a value of moscow of a Feature. Servers may know more values than these.
type FeatureMoscow string

const (
	FeatureMoscowMust   FeatureMoscow = "must"
	FeatureMoscowShould FeatureMoscow = "should"
	FeatureMoscowCould  FeatureMoscow = "could"
	FeatureMoscowWont   FeatureMoscow = "wont"
)
