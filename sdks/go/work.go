// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// WorkService reads and writes TimeEntries at /v1/work. TimeEntry: a piece of working time of one
// person on one day, put to a project, task, ticket or overhead.
type WorkService struct {
	// Comments are the Comments: a remark on any record, with replies, mentions and reactions.
	Comments *CommentsService
	// Capacities are the Capacities: how much of a person's working time in a period is planned for one
	// project or kind of work.
	Capacities *CapacitiesService

	engine *engine
}

// List gives one page of TimeEntries, the newest first. With nil params it gives the first page of all.
func (s *WorkService) List(ctx context.Context, params *TimeEntryListParams, opts ...CallOption) (*Page[TimeEntry], error) {
	return list[TimeEntry](ctx, s.engine, "/v1/work", params, opts)
}

// Iterate gives all TimeEntries that params ask for, page by page as they are needed.
func (s *WorkService) Iterate(ctx context.Context, params *TimeEntryListParams, opts ...CallOption) iter.Seq2[*TimeEntry, error] {
	return iterate[TimeEntry](ctx, s.engine, "/v1/work", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *WorkService) Search(ctx context.Context, q string, params *TimeEntryListParams, opts ...CallOption) (*Page[TimeEntry], error) {
	return search[TimeEntry](ctx, s.engine, "/v1/work", q, params, opts)
}

// Get reads one TimeEntry. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *WorkService) Get(ctx context.Context, id string, opts ...CallOption) (*TimeEntry, error) {
	return get[TimeEntry](ctx, s.engine, "/v1/work", id, opts)
}

// Create makes a new TimeEntry, which must keep these rules:
//
//   - startedAt and endedAt are set together.
//   - endedAt is after startedAt.
//   - durationMinutes fits between startedAt and endedAt.
//   - All entries of a person on one workDate that are not rejected add up to at most 1440 minutes.
//   - The task belongs to the project where both are set.
//   - A billable entry has a projectId, ticketId or accountId.
//   - A billRate goes with a currency.
//   - billableAmount is at most 9007199254740991, the largest whole number that every JSON reader
//     keeps.
//   - approverId is not the person who worked.
//   - Approved and invoiced entries have an approverId.
//   - Rejected entries have a rejectionReason.
//   - In an approved or invoiced entry only status, invoiceId, tags and metadata change.
//   - Status invoiced needs an invoiceId.
func (s *WorkService) Create(ctx context.Context, body *TimeEntryCreate, opts ...CallOption) (*TimeEntry, error) {
	return create[TimeEntry](ctx, s.engine, "/v1/work", body, opts)
}

// Update changes the fields of one TimeEntry that are set in body. It takes [WithIfMatch].
func (s *WorkService) Update(ctx context.Context, id string, body *TimeEntryUpdate, opts ...CallOption) (*TimeEntry, error) {
	return update[TimeEntry](ctx, s.engine, "/v1/work", id, body, opts)
}

// Delete takes one TimeEntry out of all lists. [WithIncludeDeleted] still shows it.
func (s *WorkService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/work", id, opts)
}

// TimeEntryListParams says which TimeEntries a list holds, in which order, and what of them.
type TimeEntryListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID              []string                `query:"id"`
	TenantID        []string                `query:"tenantId"`
	CreatedAt       TimeFilter              `query:"createdAt"`
	UpdatedAt       TimeFilter              `query:"updatedAt"`
	CreatedBy       []string                `query:"createdBy"`
	UpdatedBy       []string                `query:"updatedBy"`
	DeletedAt       TimeFilter              `query:"deletedAt"`
	Version         IntegerFilter           `query:"version"`
	ExternalID      []string                `query:"externalId"`
	Tags            []string                `query:"tags"`
	PersonID        []string                `query:"personId"`
	ProjectID       []string                `query:"projectId"`
	TaskID          []string                `query:"taskId"`
	TicketID        []string                `query:"ticketId"`
	AccountID       []string                `query:"accountId"`
	WorkDate        DateFilter              `query:"workDate"`
	StartedAt       TimeFilter              `query:"startedAt"`
	EndedAt         TimeFilter              `query:"endedAt"`
	DurationMinutes IntegerFilter           `query:"durationMinutes"`
	Description     []string                `query:"description"`
	ActivityType    []TimeEntryActivityType `query:"activityType"`
	IsOvertime      []bool                  `query:"isOvertime"`
	IsBillable      []bool                  `query:"isBillable"`
	BillRate        IntegerFilter           `query:"billRate"`
	Currency        []string                `query:"currency"`
	BillableAmount  IntegerFilter           `query:"billableAmount"`
	Status          []TimeEntryStatus       `query:"status"`
	SubmittedAt     TimeFilter              `query:"submittedAt"`
	ApproverID      []string                `query:"approverId"`
	ApprovedAt      TimeFilter              `query:"approvedAt"`
	RejectionReason []string                `query:"rejectionReason"`
	InvoiceID       []string                `query:"invoiceId"`
	CostCenterID    []string                `query:"costCenterId"`
	Source          []TimeEntrySource       `query:"source"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: person, project, task, account, approver, invoice.
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

// TimeEntry is a piece of working time of one person on one day, put to a project, task, ticket or
// overhead.
type TimeEntry struct {
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
	// Person who worked.
	PersonID string `json:"personId"`
	// Project worked on.
	ProjectID *string `json:"projectId"`
	// Task worked on.
	TaskID *string `json:"taskId"`
	// Helpdesk ticket worked on.
	TicketID *string `json:"ticketId"`
	// Customer for whom the work was done.
	AccountID *string `json:"accountId"`
	// Day of the work.
	WorkDate Date `json:"workDate"`
	// When the work began, where it was clocked.
	StartedAt *time.Time `json:"startedAt"`
	// When it ended.
	EndedAt *time.Time `json:"endedAt"`
	// Minutes worked, breaks left out.
	DurationMinutes int64 `json:"durationMinutes"`
	// What was done.
	Description *string `json:"description"`
	// Kind of work.
	ActivityType TimeEntryActivityType `json:"activityType"`
	// True for time above the regular hours.
	IsOvertime bool `json:"isOvertime"`
	// Whether the customer is charged for it.
	IsBillable bool `json:"isBillable"`
	// Price of one hour. In minor units, such as cents.
	BillRate *int64 `json:"billRate"`
	// Currency of billRate and billableAmount.
	Currency *string `json:"currency"`
	// Amount to charge. In minor units, such as cents.
	BillableAmount int64 `json:"billableAmount"`
	// State on the way from timesheet to invoice.
	Status TimeEntryStatus `json:"status"`
	// When the entry was handed in.
	SubmittedAt *time.Time `json:"submittedAt"`
	// Person who approves it.
	ApproverID *string `json:"approverId"`
	// When it was approved.
	ApprovedAt *time.Time `json:"approvedAt"`
	// Why it was sent back.
	RejectionReason *string `json:"rejectionReason"`
	// Invoice on which it was charged.
	InvoiceID *string `json:"invoiceId"`
	// Cost center that bears the time.
	CostCenterID *string `json:"costCenterId"`
	// How the entry came about.
	Source TimeEntrySource `json:"source"`
	// Only with `expand=person`. Only with expand.
	Person *Person `json:"person,omitempty"`
	// Only with `expand=project`. Only with expand.
	Project *Project `json:"project,omitempty"`
	// Only with `expand=task`. Only with expand.
	Task *Task `json:"task,omitempty"`
	// Only with `expand=account`. Only with expand.
	Account *Account `json:"account,omitempty"`
	// Only with `expand=approver`. Only with expand.
	Approver *Person `json:"approver,omitempty"`
	// Only with `expand=invoice`. Only with expand.
	Invoice *Invoice `json:"invoice,omitempty"`
}

// UnmarshalJSON keeps members that TimeEntry has no field for in Extra.
func (t *TimeEntry) UnmarshalJSON(data []byte) error {
	type plain TimeEntry
	return decode(data, (*plain)(t), t.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (t TimeEntry) MarshalJSON() ([]byte, error) {
	type plain TimeEntry
	return encode((*plain)(&t), t.kept())
}

// TimeEntryCreate is what a new TimeEntry is made from.
type TimeEntryCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Person who worked.
	PersonID string `json:"personId"`
	// Project worked on.
	ProjectID Opt[string] `json:"projectId,omitzero"`
	// Task worked on.
	TaskID Opt[string] `json:"taskId,omitzero"`
	// Helpdesk ticket worked on.
	TicketID Opt[string] `json:"ticketId,omitzero"`
	// Customer for whom the work was done.
	AccountID Opt[string] `json:"accountId,omitzero"`
	// Day of the work.
	WorkDate Date `json:"workDate"`
	// When the work began, where it was clocked.
	StartedAt Opt[time.Time] `json:"startedAt,omitzero"`
	// When it ended.
	EndedAt Opt[time.Time] `json:"endedAt,omitzero"`
	// Minutes worked, breaks left out.
	DurationMinutes int64 `json:"durationMinutes"`
	// What was done.
	Description Opt[string] `json:"description,omitzero"`
	// Kind of work.
	ActivityType TimeEntryActivityType `json:"activityType,omitzero"`
	// True for time above the regular hours.
	IsOvertime Opt[bool] `json:"isOvertime,omitzero"`
	// Whether the customer is charged for it.
	IsBillable Opt[bool] `json:"isBillable,omitzero"`
	// Price of one hour. In minor units, such as cents.
	BillRate Opt[int64] `json:"billRate,omitzero"`
	// Currency of billRate and billableAmount.
	Currency Opt[string] `json:"currency,omitzero"`
	// State on the way from timesheet to invoice.
	Status TimeEntryStatus `json:"status,omitzero"`
	// Person who approves it.
	ApproverID Opt[string] `json:"approverId,omitzero"`
	// Why it was sent back.
	RejectionReason Opt[string] `json:"rejectionReason,omitzero"`
	// Invoice on which it was charged.
	InvoiceID Opt[string] `json:"invoiceId,omitzero"`
	// Cost center that bears the time.
	CostCenterID Opt[string] `json:"costCenterId,omitzero"`
	// How the entry came about.
	Source TimeEntrySource `json:"source,omitzero"`
}

// TimeEntryUpdate changes a TimeEntry: what is not set stays as it is, Null clears.
type TimeEntryUpdate struct {
	ExternalID      Opt[string]                `json:"externalId,omitzero"`
	Tags            Opt[[]string]              `json:"tags,omitzero"`
	Metadata        Opt[map[string]string]     `json:"metadata,omitzero"`
	ProjectID       Opt[string]                `json:"projectId,omitzero"`
	TaskID          Opt[string]                `json:"taskId,omitzero"`
	TicketID        Opt[string]                `json:"ticketId,omitzero"`
	AccountID       Opt[string]                `json:"accountId,omitzero"`
	WorkDate        Opt[Date]                  `json:"workDate,omitzero"`
	StartedAt       Opt[time.Time]             `json:"startedAt,omitzero"`
	EndedAt         Opt[time.Time]             `json:"endedAt,omitzero"`
	DurationMinutes Opt[int64]                 `json:"durationMinutes,omitzero"`
	Description     Opt[string]                `json:"description,omitzero"`
	ActivityType    Opt[TimeEntryActivityType] `json:"activityType,omitzero"`
	IsOvertime      Opt[bool]                  `json:"isOvertime,omitzero"`
	IsBillable      Opt[bool]                  `json:"isBillable,omitzero"`
	BillRate        Opt[int64]                 `json:"billRate,omitzero"`
	Currency        Opt[string]                `json:"currency,omitzero"`
	Status          Opt[TimeEntryStatus]       `json:"status,omitzero"`
	ApproverID      Opt[string]                `json:"approverId,omitzero"`
	RejectionReason Opt[string]                `json:"rejectionReason,omitzero"`
	InvoiceID       Opt[string]                `json:"invoiceId,omitzero"`
	CostCenterID    Opt[string]                `json:"costCenterId,omitzero"`
	Source          Opt[TimeEntrySource]       `json:"source,omitzero"`
}

// TimeEntryActivityType is a value of activityType of a TimeEntry. Servers may know more values
// than these.
type TimeEntryActivityType string

const (
	TimeEntryActivityTypeDevelopment    TimeEntryActivityType = "development"
	TimeEntryActivityTypeDesign         TimeEntryActivityType = "design"
	TimeEntryActivityTypeTesting        TimeEntryActivityType = "testing"
	TimeEntryActivityTypeAnalysis       TimeEntryActivityType = "analysis"
	TimeEntryActivityTypeOperations     TimeEntryActivityType = "operations"
	TimeEntryActivityTypeSupport        TimeEntryActivityType = "support"
	TimeEntryActivityTypeManagement     TimeEntryActivityType = "management"
	TimeEntryActivityTypeMeeting        TimeEntryActivityType = "meeting"
	TimeEntryActivityTypeDocumentation  TimeEntryActivityType = "documentation"
	TimeEntryActivityTypeTraining       TimeEntryActivityType = "training"
	TimeEntryActivityTypeSales          TimeEntryActivityType = "sales"
	TimeEntryActivityTypeTravel         TimeEntryActivityType = "travel"
	TimeEntryActivityTypeAdministration TimeEntryActivityType = "administration"
	TimeEntryActivityTypeOther          TimeEntryActivityType = "other"
)

// TimeEntryStatus is a value of status of a TimeEntry. Servers may know more values than these.
type TimeEntryStatus string

const (
	TimeEntryStatusDraft     TimeEntryStatus = "draft"
	TimeEntryStatusSubmitted TimeEntryStatus = "submitted"
	TimeEntryStatusApproved  TimeEntryStatus = "approved"
	TimeEntryStatusRejected  TimeEntryStatus = "rejected"
	TimeEntryStatusInvoiced  TimeEntryStatus = "invoiced"
)

// TimeEntrySource is a value of source of a TimeEntry. Servers may know more values than these.
type TimeEntrySource string

const (
	TimeEntrySourceManual   TimeEntrySource = "manual"
	TimeEntrySourceTimer    TimeEntrySource = "timer"
	TimeEntrySourceCalendar TimeEntrySource = "calendar"
	TimeEntrySourceImported TimeEntrySource = "imported"
)

// CommentsService reads and writes Comments at /v1/work/comments.
type CommentsService struct {
	engine *engine
}

// List gives one page of Comments, the newest first. With nil params it gives the first page of all.
func (s *CommentsService) List(ctx context.Context, params *CommentListParams, opts ...CallOption) (*Page[Comment], error) {
	return list[Comment](ctx, s.engine, "/v1/work/comments", params, opts)
}

// Iterate gives all Comments that params ask for, page by page as they are needed.
func (s *CommentsService) Iterate(ctx context.Context, params *CommentListParams, opts ...CallOption) iter.Seq2[*Comment, error] {
	return iterate[Comment](ctx, s.engine, "/v1/work/comments", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *CommentsService) Search(ctx context.Context, q string, params *CommentListParams, opts ...CallOption) (*Page[Comment], error) {
	return search[Comment](ctx, s.engine, "/v1/work/comments", q, params, opts)
}

// Get reads one Comment. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *CommentsService) Get(ctx context.Context, id string, opts ...CallOption) (*Comment, error) {
	return get[Comment](ctx, s.engine, "/v1/work/comments", id, opts)
}

// Create makes a new Comment, which must keep these rules:
//
//   - parentCommentId names a comment on the same subject.
//   - body holds more than white space.
//   - visibleToGroupId is set where visibility is restricted.
//   - visibleToGroupId is set only where visibility is restricted.
//   - isPinned and isResolved are true only on comments without parentCommentId.
//   - A resolved comment has resolvedById.
//   - In anchor endOffset is not before startOffset.
func (s *CommentsService) Create(ctx context.Context, body *CommentCreate, opts ...CallOption) (*Comment, error) {
	return create[Comment](ctx, s.engine, "/v1/work/comments", body, opts)
}

// Update changes the fields of one Comment that are set in body. It takes [WithIfMatch].
func (s *CommentsService) Update(ctx context.Context, id string, body *CommentUpdate, opts ...CallOption) (*Comment, error) {
	return update[Comment](ctx, s.engine, "/v1/work/comments", id, body, opts)
}

// Delete takes one Comment out of all lists. [WithIncludeDeleted] still shows it.
func (s *CommentsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/work/comments", id, opts)
}

// CommentListParams says which Comments a list holds, in which order, and what of them.
type CommentListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                  []string            `query:"id"`
	TenantID            []string            `query:"tenantId"`
	CreatedAt           TimeFilter          `query:"createdAt"`
	UpdatedAt           TimeFilter          `query:"updatedAt"`
	CreatedBy           []string            `query:"createdBy"`
	UpdatedBy           []string            `query:"updatedBy"`
	DeletedAt           TimeFilter          `query:"deletedAt"`
	Version             IntegerFilter       `query:"version"`
	ExternalID          []string            `query:"externalId"`
	Tags                []string            `query:"tags"`
	SubjectID           []string            `query:"subjectId"`
	SubjectType         []string            `query:"subjectType"`
	AuthorID            []string            `query:"authorId"`
	ParentCommentID     []string            `query:"parentCommentId"`
	RootCommentID       []string            `query:"rootCommentId"`
	Body                []string            `query:"body"`
	Format              []CommentFormat     `query:"format"`
	Visibility          []CommentVisibility `query:"visibility"`
	VisibleToGroupID    []string            `query:"visibleToGroupId"`
	MentionedPersonIDs  []string            `query:"mentionedPersonIds"`
	AttachmentObjectIDs []string            `query:"attachmentObjectIds"`
	IsPinned            []bool              `query:"isPinned"`
	IsResolved          []bool              `query:"isResolved"`
	ResolvedByID        []string            `query:"resolvedById"`
	ResolvedAt          TimeFilter          `query:"resolvedAt"`
	EditedAt            TimeFilter          `query:"editedAt"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: author, parentComment, mentionedPeople, replies.
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

// Comment is a remark on any record, with replies, mentions and reactions.
type Comment struct {
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
	// Record the remark is on.
	SubjectID string `json:"subjectId"`
	// Kind of that record.
	SubjectType string `json:"subjectType"`
	// Person who wrote it.
	AuthorID string `json:"authorId"`
	// Remark it replies to.
	ParentCommentID *string `json:"parentCommentId"`
	// Start of the thread.
	RootCommentID *string `json:"rootCommentId"`
	// Text of the remark.
	Body string `json:"body"`
	// How to read the text.
	Format CommentFormat `json:"format"`
	// internal for staff, public also for the customer or requester, restricted for one group.
	Visibility CommentVisibility `json:"visibility"`
	// Group that may read a restricted remark.
	VisibleToGroupID *string `json:"visibleToGroupId"`
	// People to notify.
	MentionedPersonIDs []string `json:"mentionedPersonIds"`
	// Stored attachments.
	AttachmentObjectIDs []string `json:"attachmentObjectIds"`
	// Place in the record that an inline remark points at.
	Anchor *CommentAnchor `json:"anchor"`
	// Reactions given to the remark.
	Reactions []CommentReaction `json:"reactions"`
	// Shown above other remarks.
	IsPinned bool `json:"isPinned"`
	// True where the point raised is settled.
	IsResolved bool `json:"isResolved"`
	// Person who settled it.
	ResolvedByID *string `json:"resolvedById"`
	// When it was settled.
	ResolvedAt *time.Time `json:"resolvedAt"`
	// When the text was last edited.
	EditedAt *time.Time `json:"editedAt"`
	// Direct replies.
	ReplyCount int64 `json:"replyCount"`
	// Only with `expand=author`. Only with expand.
	Author *Person `json:"author,omitempty"`
	// Only with `expand=parentComment`. Only with expand.
	ParentComment *Comment `json:"parentComment,omitempty"`
	// Only with `expand=mentionedPeople`. Only with expand.
	MentionedPeople []*Person `json:"mentionedPeople,omitempty"`
	// Only with `expand=replies`. Only with expand.
	Replies []*Comment `json:"replies,omitempty"`
}

// UnmarshalJSON keeps members that Comment has no field for in Extra.
func (c *Comment) UnmarshalJSON(data []byte) error {
	type plain Comment
	return decode(data, (*plain)(c), c.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (c Comment) MarshalJSON() ([]byte, error) {
	type plain Comment
	return encode((*plain)(&c), c.kept())
}

// CommentAnchor is a part of a Comment: place in the record that an inline remark points at.
type CommentAnchor struct {
	Kept `json:"-"`

	// Field of the record.
	Field string `json:"field"`
	// First character marked.
	StartOffset *int64 `json:"startOffset"`
	// First character after the mark.
	EndOffset *int64 `json:"endOffset"`
	// Text as it stood when marked.
	QuotedText *string `json:"quotedText"`
}

// UnmarshalJSON keeps members that CommentAnchor has no field for in Extra.
func (c *CommentAnchor) UnmarshalJSON(data []byte) error {
	type plain CommentAnchor
	return decode(data, (*plain)(c), c.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (c CommentAnchor) MarshalJSON() ([]byte, error) {
	type plain CommentAnchor
	return encode((*plain)(&c), c.kept())
}

// CommentReaction is one reaction and the people who gave it.
type CommentReaction struct {
	Kept `json:"-"`

	// Emoji or its short code.
	Emoji string `json:"emoji"`
	// People who reacted so.
	PersonIDs []string `json:"personIds"`
}

// UnmarshalJSON keeps members that CommentReaction has no field for in Extra.
func (c *CommentReaction) UnmarshalJSON(data []byte) error {
	type plain CommentReaction
	return decode(data, (*plain)(c), c.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (c CommentReaction) MarshalJSON() ([]byte, error) {
	type plain CommentReaction
	return encode((*plain)(&c), c.kept())
}

// CommentCreate is what a new Comment is made from.
type CommentCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Record the remark is on.
	SubjectID string `json:"subjectId"`
	// Person who wrote it.
	AuthorID string `json:"authorId"`
	// Remark it replies to.
	ParentCommentID Opt[string] `json:"parentCommentId,omitzero"`
	// Text of the remark.
	Body string `json:"body"`
	// How to read the text.
	Format CommentFormat `json:"format,omitzero"`
	// internal for staff, public also for the customer or requester, restricted for one group.
	Visibility CommentVisibility `json:"visibility,omitzero"`
	// Group that may read a restricted remark.
	VisibleToGroupID Opt[string] `json:"visibleToGroupId,omitzero"`
	// People to notify.
	MentionedPersonIDs Opt[[]string] `json:"mentionedPersonIds,omitzero"`
	// Stored attachments.
	AttachmentObjectIDs Opt[[]string] `json:"attachmentObjectIds,omitzero"`
	// Place in the record that an inline remark points at.
	Anchor Opt[CommentAnchorInput] `json:"anchor,omitzero"`
	// Reactions given to the remark.
	Reactions Opt[[]CommentReactionInput] `json:"reactions,omitzero"`
	// Shown above other remarks.
	IsPinned Opt[bool] `json:"isPinned,omitzero"`
	// True where the point raised is settled.
	IsResolved Opt[bool] `json:"isResolved,omitzero"`
	// Person who settled it.
	ResolvedByID Opt[string] `json:"resolvedById,omitzero"`
}

// CommentAnchorInput is a CommentAnchor as a client sends it.
type CommentAnchorInput struct {
	Field       string      `json:"field"`
	StartOffset Opt[int64]  `json:"startOffset,omitzero"`
	EndOffset   Opt[int64]  `json:"endOffset,omitzero"`
	QuotedText  Opt[string] `json:"quotedText,omitzero"`
}

// CommentReactionInput is a CommentReaction as a client sends it.
type CommentReactionInput struct {
	Emoji     string        `json:"emoji"`
	PersonIDs Opt[[]string] `json:"personIds,omitzero"`
}

// CommentUpdate changes a Comment: what is not set stays as it is, Null clears.
type CommentUpdate struct {
	ExternalID          Opt[string]                 `json:"externalId,omitzero"`
	Tags                Opt[[]string]               `json:"tags,omitzero"`
	Metadata            Opt[map[string]string]      `json:"metadata,omitzero"`
	Body                Opt[string]                 `json:"body,omitzero"`
	Format              Opt[CommentFormat]          `json:"format,omitzero"`
	Visibility          Opt[CommentVisibility]      `json:"visibility,omitzero"`
	VisibleToGroupID    Opt[string]                 `json:"visibleToGroupId,omitzero"`
	MentionedPersonIDs  Opt[[]string]               `json:"mentionedPersonIds,omitzero"`
	AttachmentObjectIDs Opt[[]string]               `json:"attachmentObjectIds,omitzero"`
	Anchor              Opt[CommentAnchorInput]     `json:"anchor,omitzero"`
	Reactions           Opt[[]CommentReactionInput] `json:"reactions,omitzero"`
	IsPinned            Opt[bool]                   `json:"isPinned,omitzero"`
	IsResolved          Opt[bool]                   `json:"isResolved,omitzero"`
	ResolvedByID        Opt[string]                 `json:"resolvedById,omitzero"`
}

// CommentFormat is a value of format of a Comment. Servers may know more values than these.
type CommentFormat string

const (
	CommentFormatMarkdown  CommentFormat = "markdown"
	CommentFormatPlainText CommentFormat = "plain_text"
)

// CommentVisibility is a value of visibility of a Comment. Servers may know more values than these.
type CommentVisibility string

const (
	CommentVisibilityInternal   CommentVisibility = "internal"
	CommentVisibilityPublic     CommentVisibility = "public"
	CommentVisibilityRestricted CommentVisibility = "restricted"
)

// CapacitiesService reads and writes Capacities at /v1/work/capacities.
type CapacitiesService struct {
	engine *engine
}

// List gives one page of Capacities, the newest first. With nil params it gives the first page of all.
func (s *CapacitiesService) List(ctx context.Context, params *CapacityListParams, opts ...CallOption) (*Page[Capacity], error) {
	return list[Capacity](ctx, s.engine, "/v1/work/capacities", params, opts)
}

// Iterate gives all Capacities that params ask for, page by page as they are needed.
func (s *CapacitiesService) Iterate(ctx context.Context, params *CapacityListParams, opts ...CallOption) iter.Seq2[*Capacity, error] {
	return iterate[Capacity](ctx, s.engine, "/v1/work/capacities", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *CapacitiesService) Search(ctx context.Context, q string, params *CapacityListParams, opts ...CallOption) (*Page[Capacity], error) {
	return search[Capacity](ctx, s.engine, "/v1/work/capacities", q, params, opts)
}

// Get reads one Capacity. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *CapacitiesService) Get(ctx context.Context, id string, opts ...CallOption) (*Capacity, error) {
	return get[Capacity](ctx, s.engine, "/v1/work/capacities", id, opts)
}

// Create makes a new Capacity, which must keep these rules:
//
//   - periodEndDate is not before periodStartDate.
//   - The period is at most 366 days long.
//   - projectId is set where workType is project.
//   - projectId is set only where workType is project.
//   - A confirmed record has a confirmedById.
//   - Two records of one person and project that are not cancelled have no day in common.
func (s *CapacitiesService) Create(ctx context.Context, body *CapacityCreate, opts ...CallOption) (*Capacity, error) {
	return create[Capacity](ctx, s.engine, "/v1/work/capacities", body, opts)
}

// Update changes the fields of one Capacity that are set in body. It takes [WithIfMatch].
func (s *CapacitiesService) Update(ctx context.Context, id string, body *CapacityUpdate, opts ...CallOption) (*Capacity, error) {
	return update[Capacity](ctx, s.engine, "/v1/work/capacities", id, body, opts)
}

// Delete takes one Capacity out of all lists. [WithIncludeDeleted] still shows it.
func (s *CapacitiesService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/work/capacities", id, opts)
}

// CapacityListParams says which Capacities a list holds, in which order, and what of them.
type CapacityListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                       []string           `query:"id"`
	TenantID                 []string           `query:"tenantId"`
	CreatedAt                TimeFilter         `query:"createdAt"`
	UpdatedAt                TimeFilter         `query:"updatedAt"`
	CreatedBy                []string           `query:"createdBy"`
	UpdatedBy                []string           `query:"updatedBy"`
	DeletedAt                TimeFilter         `query:"deletedAt"`
	Version                  IntegerFilter      `query:"version"`
	ExternalID               []string           `query:"externalId"`
	Tags                     []string           `query:"tags"`
	PersonID                 []string           `query:"personId"`
	PeriodStartDate          DateFilter         `query:"periodStartDate"`
	PeriodEndDate            DateFilter         `query:"periodEndDate"`
	WorkType                 []CapacityWorkType `query:"workType"`
	ProjectID                []string           `query:"projectId"`
	DepartmentID             []string           `query:"departmentId"`
	RoleName                 []string           `query:"roleName"`
	ContractedMinutesPerWeek IntegerFilter      `query:"contractedMinutesPerWeek"`
	AllocationPercent        NumberFilter       `query:"allocationPercent"`
	AvailableMinutes         IntegerFilter      `query:"availableMinutes"`
	AllocatedMinutes         IntegerFilter      `query:"allocatedMinutes"`
	IsBillable               []bool             `query:"isBillable"`
	Status                   []CapacityStatus   `query:"status"`
	RequiredSkills           []string           `query:"requiredSkills"`
	RequestedByID            []string           `query:"requestedById"`
	ConfirmedByID            []string           `query:"confirmedById"`
	ConfirmedAt              TimeFilter         `query:"confirmedAt"`
	Notes                    []string           `query:"notes"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: person, project, department, confirmedBy.
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

// Capacity is how much of a person's working time in a period is planned for one project or kind of
// work.
type Capacity struct {
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
	// Person whose time is planned.
	PersonID string `json:"personId"`
	// First day of the period.
	PeriodStartDate Date `json:"periodStartDate"`
	// Last day of the period.
	PeriodEndDate Date `json:"periodEndDate"`
	// What the time is planned for.
	WorkType CapacityWorkType `json:"workType"`
	// Project that gets the time.
	ProjectID *string `json:"projectId"`
	// Department that gets time outside projects.
	DepartmentID *string `json:"departmentId"`
	// Role the person plays there.
	RoleName *string `json:"roleName"`
	// Working time the person owes per week.
	ContractedMinutesPerWeek int64 `json:"contractedMinutesPerWeek"`
	// Share of the contracted time that is planned; more than 100 means overtime.
	AllocationPercent float64 `json:"allocationPercent"`
	// Contracted time in the period.
	AvailableMinutes int64 `json:"availableMinutes"`
	// Planned time in the period.
	AllocatedMinutes int64 `json:"allocatedMinutes"`
	// Time really spent.
	ActualMinutes int64 `json:"actualMinutes"`
	// Share of the plan that was used.
	UtilizationPercent float64 `json:"utilizationPercent"`
	// Whether too much is planned for the person.
	IsOverallocated bool `json:"isOverallocated"`
	// Whether the time is meant to be charged.
	IsBillable bool `json:"isBillable"`
	// proposed is a wish, tentative a soft booking, confirmed a hard one.
	Status CapacityStatus `json:"status"`
	// Skills the work asks for.
	RequiredSkills []string `json:"requiredSkills"`
	// Person who asked for the time.
	RequestedByID *string `json:"requestedById"`
	// Resource manager who granted it.
	ConfirmedByID *string `json:"confirmedById"`
	// When it was granted.
	ConfirmedAt *time.Time `json:"confirmedAt"`
	// Limits and other remarks.
	Notes *string `json:"notes"`
	// Only with `expand=person`. Only with expand.
	Person *Person `json:"person,omitempty"`
	// Only with `expand=project`. Only with expand.
	Project *Project `json:"project,omitempty"`
	// Only with `expand=department`. Only with expand.
	Department *Department `json:"department,omitempty"`
	// Only with `expand=confirmedBy`. Only with expand.
	ConfirmedBy *Person `json:"confirmedBy,omitempty"`
}

// UnmarshalJSON keeps members that Capacity has no field for in Extra.
func (c *Capacity) UnmarshalJSON(data []byte) error {
	type plain Capacity
	return decode(data, (*plain)(c), c.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (c Capacity) MarshalJSON() ([]byte, error) {
	type plain Capacity
	return encode((*plain)(&c), c.kept())
}

// CapacityCreate is what a new Capacity is made from.
type CapacityCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Person whose time is planned.
	PersonID string `json:"personId"`
	// First day of the period.
	PeriodStartDate Date `json:"periodStartDate"`
	// Last day of the period.
	PeriodEndDate Date `json:"periodEndDate"`
	// What the time is planned for.
	WorkType CapacityWorkType `json:"workType,omitzero"`
	// Project that gets the time.
	ProjectID Opt[string] `json:"projectId,omitzero"`
	// Department that gets time outside projects.
	DepartmentID Opt[string] `json:"departmentId,omitzero"`
	// Role the person plays there.
	RoleName Opt[string] `json:"roleName,omitzero"`
	// Working time the person owes per week.
	ContractedMinutesPerWeek Opt[int64] `json:"contractedMinutesPerWeek,omitzero"`
	// Share of the contracted time that is planned; more than 100 means overtime.
	AllocationPercent float64 `json:"allocationPercent"`
	// Whether the time is meant to be charged.
	IsBillable Opt[bool] `json:"isBillable,omitzero"`
	// proposed is a wish, tentative a soft booking, confirmed a hard one.
	Status CapacityStatus `json:"status,omitzero"`
	// Skills the work asks for.
	RequiredSkills Opt[[]string] `json:"requiredSkills,omitzero"`
	// Person who asked for the time.
	RequestedByID Opt[string] `json:"requestedById,omitzero"`
	// Resource manager who granted it.
	ConfirmedByID Opt[string] `json:"confirmedById,omitzero"`
	// Limits and other remarks.
	Notes Opt[string] `json:"notes,omitzero"`
}

// CapacityUpdate changes a Capacity: what is not set stays as it is, Null clears.
type CapacityUpdate struct {
	ExternalID               Opt[string]            `json:"externalId,omitzero"`
	Tags                     Opt[[]string]          `json:"tags,omitzero"`
	Metadata                 Opt[map[string]string] `json:"metadata,omitzero"`
	PeriodStartDate          Opt[Date]              `json:"periodStartDate,omitzero"`
	PeriodEndDate            Opt[Date]              `json:"periodEndDate,omitzero"`
	WorkType                 Opt[CapacityWorkType]  `json:"workType,omitzero"`
	ProjectID                Opt[string]            `json:"projectId,omitzero"`
	DepartmentID             Opt[string]            `json:"departmentId,omitzero"`
	RoleName                 Opt[string]            `json:"roleName,omitzero"`
	ContractedMinutesPerWeek Opt[int64]             `json:"contractedMinutesPerWeek,omitzero"`
	AllocationPercent        Opt[float64]           `json:"allocationPercent,omitzero"`
	IsBillable               Opt[bool]              `json:"isBillable,omitzero"`
	Status                   Opt[CapacityStatus]    `json:"status,omitzero"`
	RequiredSkills           Opt[[]string]          `json:"requiredSkills,omitzero"`
	RequestedByID            Opt[string]            `json:"requestedById,omitzero"`
	ConfirmedByID            Opt[string]            `json:"confirmedById,omitzero"`
	Notes                    Opt[string]            `json:"notes,omitzero"`
}

// CapacityWorkType is a value of workType of a Capacity. Servers may know more values than these.
type CapacityWorkType string

const (
	CapacityWorkTypeProject    CapacityWorkType = "project"
	CapacityWorkTypeOperations CapacityWorkType = "operations"
	CapacityWorkTypeSupport    CapacityWorkType = "support"
	CapacityWorkTypeTraining   CapacityWorkType = "training"
	CapacityWorkTypeManagement CapacityWorkType = "management"
	CapacityWorkTypeLeave      CapacityWorkType = "leave"
	CapacityWorkTypeBench      CapacityWorkType = "bench"
	CapacityWorkTypeOther      CapacityWorkType = "other"
)

// CapacityStatus is a value of status of a Capacity. Servers may know more values than these.
type CapacityStatus string

const (
	CapacityStatusProposed  CapacityStatus = "proposed"
	CapacityStatusTentative CapacityStatus = "tentative"
	CapacityStatusConfirmed CapacityStatus = "confirmed"
	CapacityStatusCancelled CapacityStatus = "cancelled"
)
