// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// HelpdeskService reads and writes Tickets at /v1/helpdesk. Ticket: a request for help, followed
// from the first contact to the confirmed solution.
type HelpdeskService struct {
	// SLAPolicies are the SlaPolicies: response and resolution targets for a set of tickets, the clock
	// they run on, and who is told before they are missed.
	SLAPolicies *SLAPoliciesService

	engine *engine
}

// List gives one page of Tickets, the newest first. With nil params it gives the first page of all.
func (s *HelpdeskService) List(ctx context.Context, params *TicketListParams, opts ...CallOption) (*Page[Ticket], error) {
	return list[Ticket](ctx, s.engine, "/v1/helpdesk", params, opts)
}

// Iterate gives all Tickets that params ask for, page by page as they are needed.
func (s *HelpdeskService) Iterate(ctx context.Context, params *TicketListParams, opts ...CallOption) iter.Seq2[*Ticket, error] {
	return iterate[Ticket](ctx, s.engine, "/v1/helpdesk", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *HelpdeskService) Search(ctx context.Context, q string, params *TicketListParams, opts ...CallOption) (*Page[Ticket], error) {
	return search[Ticket](ctx, s.engine, "/v1/helpdesk", q, params, opts)
}

// Get reads one Ticket. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *HelpdeskService) Get(ctx context.Context, id string, opts ...CallOption) (*Ticket, error) {
	return get[Ticket](ctx, s.engine, "/v1/helpdesk", id, opts)
}

// Create makes a new Ticket, which must keep these rules:
//
//   - assigneeId or assignmentGroupId is present from in_progress on.
//   - status resolved needs resolutionCode and resolutionNote.
//   - satisfactionRating is accepted only when status is resolved or closed.
//   - parentTicketId never leads back to the ticket itself.
//   - A parent of type problem or change is not a child of an incident.
func (s *HelpdeskService) Create(ctx context.Context, body *TicketCreate, opts ...CallOption) (*Ticket, error) {
	return create[Ticket](ctx, s.engine, "/v1/helpdesk", body, opts)
}

// Update changes the fields of one Ticket that are set in body. It takes [WithIfMatch].
func (s *HelpdeskService) Update(ctx context.Context, id string, body *TicketUpdate, opts ...CallOption) (*Ticket, error) {
	return update[Ticket](ctx, s.engine, "/v1/helpdesk", id, body, opts)
}

// Delete takes one Ticket out of all lists. [WithIncludeDeleted] still shows it.
func (s *HelpdeskService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/helpdesk", id, opts)
}

// TicketListParams says which Tickets a list holds, in which order, and what of them.
type TicketListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                 []string               `query:"id"`
	TenantID           []string               `query:"tenantId"`
	CreatedAt          TimeFilter             `query:"createdAt"`
	UpdatedAt          TimeFilter             `query:"updatedAt"`
	CreatedBy          []string               `query:"createdBy"`
	UpdatedBy          []string               `query:"updatedBy"`
	DeletedAt          TimeFilter             `query:"deletedAt"`
	Version            IntegerFilter          `query:"version"`
	ExternalID         []string               `query:"externalId"`
	Tags               []string               `query:"tags"`
	Number             []string               `query:"number"`
	Title              []string               `query:"title"`
	Description        []string               `query:"description"`
	Type               []TicketType           `query:"type"`
	Status             []TicketStatus         `query:"status"`
	Impact             []TicketImpact         `query:"impact"`
	Urgency            []TicketUrgency        `query:"urgency"`
	Priority           []TicketPriority       `query:"priority"`
	Category           []string               `query:"category"`
	Channel            []TicketChannel        `query:"channel"`
	RequesterID        []string               `query:"requesterId"`
	AccountID          []string               `query:"accountId"`
	ContactID          []string               `query:"contactId"`
	AssigneeID         []string               `query:"assigneeId"`
	AssignmentGroupID  []string               `query:"assignmentGroupId"`
	AffectedEntityIDs  []string               `query:"affectedEntityIds"`
	ParentTicketID     []string               `query:"parentTicketId"`
	SLAPolicyID        []string               `query:"slaPolicyId"`
	ResponseDueAt      TimeFilter             `query:"responseDueAt"`
	ResolutionDueAt    TimeFilter             `query:"resolutionDueAt"`
	FirstRespondedAt   TimeFilter             `query:"firstRespondedAt"`
	ResolvedAt         TimeFilter             `query:"resolvedAt"`
	ResolutionCode     []TicketResolutionCode `query:"resolutionCode"`
	ResolutionNote     []string               `query:"resolutionNote"`
	SatisfactionRating IntegerFilter          `query:"satisfactionRating"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: requester, assignee, assignmentGroup, account,
	// contact, parent, children, slaPolicy.
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

// Ticket is a request for help, followed from the first contact to the confirmed solution.
type Ticket struct {
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
	Number string `json:"number"`
	// Short summary.
	Title string `json:"title"`
	// Issue or request in full, Markdown allowed.
	Description *string `json:"description"`
	// ITIL practice the ticket falls under.
	Type TicketType `json:"type"`
	// Pending waits for the requester or a third party, on_hold for an inner cause.
	Status TicketStatus `json:"status"`
	// How much of the business is hit.
	Impact TicketImpact `json:"impact"`
	// How soon the harm grows.
	Urgency TicketUrgency `json:"urgency"`
	// Order of work; taken from impact and urgency where not given.
	Priority *TicketPriority `json:"priority"`
	// Area, such as Hardware, Software, Network or Access.
	Category *string `json:"category"`
	// How the ticket came in.
	Channel TicketChannel `json:"channel"`
	// Person who needs help; the caller where neither this nor contactId is given.
	RequesterID *string `json:"requesterId"`
	// Customer, for a ticket of customer support.
	AccountID *string `json:"accountId"`
	// Customer's contact who asked.
	ContactID *string `json:"contactId"`
	// Agent who works on it.
	AssigneeID *string `json:"assigneeId"`
	// Group in whose queue it is.
	AssignmentGroupID *string `json:"assignmentGroupId"`
	// Assets, services and other records concerned.
	AffectedEntityIDs []string `json:"affectedEntityIds"`
	// Problem, major incident or change the ticket belongs to.
	ParentTicketID *string `json:"parentTicketId"`
	// Policy applied; the server picks the best match where not given.
	SLAPolicyID *string `json:"slaPolicyId"`
	// Time the first answer is due.
	ResponseDueAt *time.Time `json:"responseDueAt"`
	// Time the solution is due.
	ResolutionDueAt *time.Time `json:"resolutionDueAt"`
	// First answer.
	FirstRespondedAt *time.Time `json:"firstRespondedAt"`
	// Solution.
	ResolvedAt *time.Time `json:"resolvedAt"`
	// How it ended.
	ResolutionCode *TicketResolutionCode `json:"resolutionCode"`
	// What was done, for the requester to read.
	ResolutionNote *string `json:"resolutionNote"`
	// Requester's rating after the solution.
	SatisfactionRating *int64 `json:"satisfactionRating"`
	// Only with `expand=requester`. Only with expand.
	Requester *Person `json:"requester,omitempty"`
	// Only with `expand=assignee`. Only with expand.
	Assignee *Person `json:"assignee,omitempty"`
	// Only with `expand=assignmentGroup`. Only with expand.
	AssignmentGroup *Group `json:"assignmentGroup,omitempty"`
	// Only with `expand=account`. Only with expand.
	Account *Account `json:"account,omitempty"`
	// Only with `expand=contact`. Only with expand.
	Contact *Contact `json:"contact,omitempty"`
	// Only with `expand=parent`. Only with expand.
	Parent *Ticket `json:"parent,omitempty"`
	// Only with `expand=children`. Only with expand.
	Children []*Ticket `json:"children,omitempty"`
	// Only with `expand=slaPolicy`. Only with expand.
	SLAPolicy *SlaPolicy `json:"slaPolicy,omitempty"`
}

// UnmarshalJSON keeps members that Ticket has no field for in Extra.
func (t *Ticket) UnmarshalJSON(data []byte) error {
	type plain Ticket
	return decode(data, (*plain)(t), t.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (t Ticket) MarshalJSON() ([]byte, error) {
	type plain Ticket
	return encode((*plain)(&t), t.kept())
}

// TicketCreate is what a new Ticket is made from.
type TicketCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Short summary.
	Title string `json:"title"`
	// Issue or request in full, Markdown allowed.
	Description Opt[string] `json:"description,omitzero"`
	// ITIL practice the ticket falls under.
	Type TicketType `json:"type,omitzero"`
	// Pending waits for the requester or a third party, on_hold for an inner cause.
	Status TicketStatus `json:"status,omitzero"`
	// How much of the business is hit.
	Impact TicketImpact `json:"impact,omitzero"`
	// How soon the harm grows.
	Urgency TicketUrgency `json:"urgency,omitzero"`
	// Order of work; taken from impact and urgency where not given.
	Priority Opt[TicketPriority] `json:"priority,omitzero"`
	// Area, such as Hardware, Software, Network or Access.
	Category Opt[string] `json:"category,omitzero"`
	// How the ticket came in.
	Channel TicketChannel `json:"channel,omitzero"`
	// Person who needs help; the caller where neither this nor contactId is given.
	RequesterID Opt[string] `json:"requesterId,omitzero"`
	// Customer, for a ticket of customer support.
	AccountID Opt[string] `json:"accountId,omitzero"`
	// Customer's contact who asked.
	ContactID Opt[string] `json:"contactId,omitzero"`
	// Agent who works on it.
	AssigneeID Opt[string] `json:"assigneeId,omitzero"`
	// Group in whose queue it is.
	AssignmentGroupID Opt[string] `json:"assignmentGroupId,omitzero"`
	// Assets, services and other records concerned.
	AffectedEntityIDs Opt[[]string] `json:"affectedEntityIds,omitzero"`
	// Problem, major incident or change the ticket belongs to.
	ParentTicketID Opt[string] `json:"parentTicketId,omitzero"`
	// Policy applied; the server picks the best match where not given.
	SLAPolicyID Opt[string] `json:"slaPolicyId,omitzero"`
	// How it ended.
	ResolutionCode Opt[TicketResolutionCode] `json:"resolutionCode,omitzero"`
	// What was done, for the requester to read.
	ResolutionNote Opt[string] `json:"resolutionNote,omitzero"`
	// Requester's rating after the solution.
	SatisfactionRating Opt[int64] `json:"satisfactionRating,omitzero"`
}

// TicketUpdate changes a Ticket: what is not set stays as it is, Null clears.
type TicketUpdate struct {
	ExternalID         Opt[string]               `json:"externalId,omitzero"`
	Tags               Opt[[]string]             `json:"tags,omitzero"`
	Metadata           Opt[map[string]string]    `json:"metadata,omitzero"`
	Title              Opt[string]               `json:"title,omitzero"`
	Description        Opt[string]               `json:"description,omitzero"`
	Type               Opt[TicketType]           `json:"type,omitzero"`
	Status             Opt[TicketStatus]         `json:"status,omitzero"`
	Impact             Opt[TicketImpact]         `json:"impact,omitzero"`
	Urgency            Opt[TicketUrgency]        `json:"urgency,omitzero"`
	Priority           Opt[TicketPriority]       `json:"priority,omitzero"`
	Category           Opt[string]               `json:"category,omitzero"`
	Channel            Opt[TicketChannel]        `json:"channel,omitzero"`
	RequesterID        Opt[string]               `json:"requesterId,omitzero"`
	AccountID          Opt[string]               `json:"accountId,omitzero"`
	ContactID          Opt[string]               `json:"contactId,omitzero"`
	AssigneeID         Opt[string]               `json:"assigneeId,omitzero"`
	AssignmentGroupID  Opt[string]               `json:"assignmentGroupId,omitzero"`
	AffectedEntityIDs  Opt[[]string]             `json:"affectedEntityIds,omitzero"`
	ParentTicketID     Opt[string]               `json:"parentTicketId,omitzero"`
	SLAPolicyID        Opt[string]               `json:"slaPolicyId,omitzero"`
	ResolutionCode     Opt[TicketResolutionCode] `json:"resolutionCode,omitzero"`
	ResolutionNote     Opt[string]               `json:"resolutionNote,omitzero"`
	SatisfactionRating Opt[int64]                `json:"satisfactionRating,omitzero"`
}

// TicketType is a value of type of a Ticket. Servers may know more values than these.
type TicketType string

const (
	TicketTypeIncident       TicketType = "incident"
	TicketTypeServiceRequest TicketType = "service_request"
	TicketTypeProblem        TicketType = "problem"
	TicketTypeChange         TicketType = "change"
	TicketTypeQuestion       TicketType = "question"
)

// TicketStatus is a value of status of a Ticket. Servers may know more values than these.
type TicketStatus string

const (
	TicketStatusNew        TicketStatus = "new"
	TicketStatusOpen       TicketStatus = "open"
	TicketStatusInProgress TicketStatus = "in_progress"
	TicketStatusPending    TicketStatus = "pending"
	TicketStatusOnHold     TicketStatus = "on_hold"
	TicketStatusResolved   TicketStatus = "resolved"
	TicketStatusClosed     TicketStatus = "closed"
	TicketStatusCancelled  TicketStatus = "cancelled"
)

// TicketImpact is a value of impact of a Ticket. Servers may know more values than these.
type TicketImpact string

const (
	TicketImpactLow    TicketImpact = "low"
	TicketImpactMedium TicketImpact = "medium"
	TicketImpactHigh   TicketImpact = "high"
)

// TicketUrgency is a value of urgency of a Ticket. Servers may know more values than these.
type TicketUrgency string

const (
	TicketUrgencyLow    TicketUrgency = "low"
	TicketUrgencyMedium TicketUrgency = "medium"
	TicketUrgencyHigh   TicketUrgency = "high"
)

// TicketPriority is a value of priority of a Ticket. Servers may know more values than these.
type TicketPriority string

const (
	TicketPriorityLow    TicketPriority = "low"
	TicketPriorityMedium TicketPriority = "medium"
	TicketPriorityHigh   TicketPriority = "high"
	TicketPriorityUrgent TicketPriority = "urgent"
)

// TicketChannel is a value of channel of a Ticket. Servers may know more values than these.
type TicketChannel string

const (
	TicketChannelPortal     TicketChannel = "portal"
	TicketChannelEmail      TicketChannel = "email"
	TicketChannelPhone      TicketChannel = "phone"
	TicketChannelChat       TicketChannel = "chat"
	TicketChannelWalkIn     TicketChannel = "walk_in"
	TicketChannelAPI        TicketChannel = "api"
	TicketChannelMonitoring TicketChannel = "monitoring"
)

// TicketResolutionCode is a value of resolutionCode of a Ticket. Servers may know more values than
// these.
type TicketResolutionCode string

const (
	TicketResolutionCodeFixed           TicketResolutionCode = "fixed"
	TicketResolutionCodeWorkaround      TicketResolutionCode = "workaround"
	TicketResolutionCodeFulfilled       TicketResolutionCode = "fulfilled"
	TicketResolutionCodeDuplicate       TicketResolutionCode = "duplicate"
	TicketResolutionCodeNotReproducible TicketResolutionCode = "not_reproducible"
	TicketResolutionCodeUserError       TicketResolutionCode = "user_error"
	TicketResolutionCodeKnownError      TicketResolutionCode = "known_error"
	TicketResolutionCodeRejected        TicketResolutionCode = "rejected"
	TicketResolutionCodeNoResponse      TicketResolutionCode = "no_response"
	TicketResolutionCodeWithdrawn       TicketResolutionCode = "withdrawn"
)

// SLAPoliciesService reads and writes SlaPolicies at /v1/helpdesk/sla-policies.
type SLAPoliciesService struct {
	engine *engine
}

// List gives one page of SlaPolicies, the newest first. With nil params it gives the first page of all.
func (s *SLAPoliciesService) List(ctx context.Context, params *SlaPolicyListParams, opts ...CallOption) (*Page[SlaPolicy], error) {
	return list[SlaPolicy](ctx, s.engine, "/v1/helpdesk/sla-policies", params, opts)
}

// Iterate gives all SlaPolicies that params ask for, page by page as they are needed.
func (s *SLAPoliciesService) Iterate(ctx context.Context, params *SlaPolicyListParams, opts ...CallOption) iter.Seq2[*SlaPolicy, error] {
	return iterate[SlaPolicy](ctx, s.engine, "/v1/helpdesk/sla-policies", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *SLAPoliciesService) Search(ctx context.Context, q string, params *SlaPolicyListParams, opts ...CallOption) (*Page[SlaPolicy], error) {
	return search[SlaPolicy](ctx, s.engine, "/v1/helpdesk/sla-policies", q, params, opts)
}

// Get reads one SlaPolicy. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *SLAPoliciesService) Get(ctx context.Context, id string, opts ...CallOption) (*SlaPolicy, error) {
	return get[SlaPolicy](ctx, s.engine, "/v1/helpdesk/sla-policies", id, opts)
}

// Create makes a new SlaPolicy, which must keep these rules:
//
//   - resolutionTargetMinutes is not below firstResponseTargetMinutes.
//   - businessHours has at least one entry when isBusinessHoursOnly is true.
//   - closesAtTime is after opensAtTime.
//   - Spans of one day do not overlap.
//   - Two active policies do not share rank, priority, an entry of appliesTo, accountId and
//     categories at the same time.
//   - endDate is not before effectiveDate.
//   - Every entry of escalations names at least one person or group.
func (s *SLAPoliciesService) Create(ctx context.Context, body *SlaPolicyCreate, opts ...CallOption) (*SlaPolicy, error) {
	return create[SlaPolicy](ctx, s.engine, "/v1/helpdesk/sla-policies", body, opts)
}

// Update changes the fields of one SlaPolicy that are set in body. It takes [WithIfMatch].
func (s *SLAPoliciesService) Update(ctx context.Context, id string, body *SlaPolicyUpdate, opts ...CallOption) (*SlaPolicy, error) {
	return update[SlaPolicy](ctx, s.engine, "/v1/helpdesk/sla-policies", id, body, opts)
}

// Delete takes one SlaPolicy out of all lists. [WithIncludeDeleted] still shows it.
func (s *SLAPoliciesService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/helpdesk/sla-policies", id, opts)
}

// SlaPolicyListParams says which SlaPolicies a list holds, in which order, and what of them.
type SlaPolicyListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                         []string                   `query:"id"`
	TenantID                   []string                   `query:"tenantId"`
	CreatedAt                  TimeFilter                 `query:"createdAt"`
	UpdatedAt                  TimeFilter                 `query:"updatedAt"`
	CreatedBy                  []string                   `query:"createdBy"`
	UpdatedBy                  []string                   `query:"updatedBy"`
	DeletedAt                  TimeFilter                 `query:"deletedAt"`
	Version                    IntegerFilter              `query:"version"`
	ExternalID                 []string                   `query:"externalId"`
	Tags                       []string                   `query:"tags"`
	Name                       []string                   `query:"name"`
	Description                []string                   `query:"description"`
	Status                     []SlaPolicyStatus          `query:"status"`
	AppliesTo                  []SlaPolicyAppliesTo       `query:"appliesTo"`
	Priority                   []SlaPolicyPriority        `query:"priority"`
	Categories                 []string                   `query:"categories"`
	AccountID                  []string                   `query:"accountId"`
	ContractID                 []string                   `query:"contractId"`
	Rank                       IntegerFilter              `query:"rank"`
	FirstResponseTargetMinutes IntegerFilter              `query:"firstResponseTargetMinutes"`
	ResolutionTargetMinutes    IntegerFilter              `query:"resolutionTargetMinutes"`
	UpdateIntervalMinutes      IntegerFilter              `query:"updateIntervalMinutes"`
	TargetPercent              NumberFilter               `query:"targetPercent"`
	IsBusinessHoursOnly        []bool                     `query:"isBusinessHoursOnly"`
	Timezone                   []string                   `query:"timezone"`
	HolidayDates               []Date                     `query:"holidayDates"`
	PausingStatuses            []SlaPolicyPausingStatuses `query:"pausingStatuses"`
	EffectiveDate              DateFilter                 `query:"effectiveDate"`
	EndDate                    DateFilter                 `query:"endDate"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: account, contract, tickets.
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

// SlaPolicy is response and resolution targets for a set of tickets, the clock they run on, and who
// is told before they are missed.
type SlaPolicy struct {
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
	// Name of the policy.
	Name string `json:"name"`
	// When and why it applies.
	Description *string `json:"description"`
	// Whether it is applied to new tickets.
	Status SlaPolicyStatus `json:"status"`
	// Ticket types it governs.
	AppliesTo []SlaPolicyAppliesTo `json:"appliesTo"`
	// Ticket priority it governs.
	Priority SlaPolicyPriority `json:"priority"`
	// Ticket categories it is limited to; all, where empty.
	Categories []string `json:"categories"`
	// Customer it is limited to.
	AccountID *string `json:"accountId"`
	// Contract that promises the targets.
	ContractID *string `json:"contractId"`
	// Order among policies that match; the lowest wins.
	Rank int64 `json:"rank"`
	// Time to the first answer.
	FirstResponseTargetMinutes int64 `json:"firstResponseTargetMinutes"`
	// Time to the solution.
	ResolutionTargetMinutes int64 `json:"resolutionTargetMinutes"`
	// Longest silence towards the requester.
	UpdateIntervalMinutes *int64 `json:"updateIntervalMinutes"`
	// Share of tickets that is to meet the targets.
	TargetPercent float64 `json:"targetPercent"`
	// The clock stands still outside the business hours.
	IsBusinessHoursOnly bool `json:"isBusinessHoursOnly"`
	// Time zone of the business hours.
	Timezone string `json:"timezone"`
	// Spans in which the clock runs.
	BusinessHours []SlaPolicyBusinessHour `json:"businessHours"`
	// Days on which the clock stands still.
	HolidayDates []Date `json:"holidayDates"`
	// Ticket statuses in which the clock stands still.
	PausingStatuses []SlaPolicyPausingStatuses `json:"pausingStatuses"`
	// Warnings and steps before and after a miss.
	Escalations []SlaPolicyEscalation `json:"escalations"`
	// First day of use.
	EffectiveDate *Date `json:"effectiveDate"`
	// Last day of use.
	EndDate *Date `json:"endDate"`
	// Only with `expand=account`. Only with expand.
	Account *Account `json:"account,omitempty"`
	// Only with `expand=contract`. Only with expand.
	Contract *Contract `json:"contract,omitempty"`
	// Only with `expand=tickets`. Only with expand.
	Tickets []*Ticket `json:"tickets,omitempty"`
}

// UnmarshalJSON keeps members that SlaPolicy has no field for in Extra.
func (s *SlaPolicy) UnmarshalJSON(data []byte) error {
	type plain SlaPolicy
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s SlaPolicy) MarshalJSON() ([]byte, error) {
	type plain SlaPolicy
	return encode((*plain)(&s), s.kept())
}

// SlaPolicyBusinessHour is a span in which the clock runs.
type SlaPolicyBusinessHour struct {
	Kept `json:"-"`

	// Day of the week.
	Weekday SlaPolicyBusinessHourWeekday `json:"weekday"`
	// Start of the span, 24-hour clock.
	OpensAtTime string `json:"opensAtTime"`
	// End of the span, 24-hour clock.
	ClosesAtTime string `json:"closesAtTime"`
}

// UnmarshalJSON keeps members that SlaPolicyBusinessHour has no field for in Extra.
func (s *SlaPolicyBusinessHour) UnmarshalJSON(data []byte) error {
	type plain SlaPolicyBusinessHour
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s SlaPolicyBusinessHour) MarshalJSON() ([]byte, error) {
	type plain SlaPolicyBusinessHour
	return encode((*plain)(&s), s.kept())
}

// SlaPolicyEscalation is a step before or after a target is missed.
type SlaPolicyEscalation struct {
	Kept `json:"-"`

	// Target that is in danger.
	Target SlaPolicyEscalationTarget `json:"target"`
	// Share of the target's time that has passed.
	AfterPercent int64 `json:"afterPercent"`
	// People to tell.
	NotifyPersonIDs []string `json:"notifyPersonIds"`
	// Groups to tell.
	NotifyGroupIDs []string `json:"notifyGroupIds"`
	// Group the ticket moves to.
	ReassignGroupID *string `json:"reassignGroupId"`
}

// UnmarshalJSON keeps members that SlaPolicyEscalation has no field for in Extra.
func (s *SlaPolicyEscalation) UnmarshalJSON(data []byte) error {
	type plain SlaPolicyEscalation
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s SlaPolicyEscalation) MarshalJSON() ([]byte, error) {
	type plain SlaPolicyEscalation
	return encode((*plain)(&s), s.kept())
}

// SlaPolicyCreate is what a new SlaPolicy is made from.
type SlaPolicyCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Name of the policy.
	Name string `json:"name"`
	// When and why it applies.
	Description Opt[string] `json:"description,omitzero"`
	// Whether it is applied to new tickets.
	Status SlaPolicyStatus `json:"status,omitzero"`
	// Ticket types it governs.
	AppliesTo []SlaPolicyAppliesTo `json:"appliesTo"`
	// Ticket priority it governs.
	Priority SlaPolicyPriority `json:"priority"`
	// Ticket categories it is limited to; all, where empty.
	Categories Opt[[]string] `json:"categories,omitzero"`
	// Customer it is limited to.
	AccountID Opt[string] `json:"accountId,omitzero"`
	// Contract that promises the targets.
	ContractID Opt[string] `json:"contractId,omitzero"`
	// Order among policies that match; the lowest wins.
	Rank Opt[int64] `json:"rank,omitzero"`
	// Time to the first answer.
	FirstResponseTargetMinutes int64 `json:"firstResponseTargetMinutes"`
	// Time to the solution.
	ResolutionTargetMinutes int64 `json:"resolutionTargetMinutes"`
	// Longest silence towards the requester.
	UpdateIntervalMinutes Opt[int64] `json:"updateIntervalMinutes,omitzero"`
	// Share of tickets that is to meet the targets.
	TargetPercent Opt[float64] `json:"targetPercent,omitzero"`
	// The clock stands still outside the business hours.
	IsBusinessHoursOnly Opt[bool] `json:"isBusinessHoursOnly,omitzero"`
	// Time zone of the business hours.
	Timezone string `json:"timezone,omitzero"`
	// Spans in which the clock runs.
	BusinessHours Opt[[]SlaPolicyBusinessHourInput] `json:"businessHours,omitzero"`
	// Days on which the clock stands still.
	HolidayDates Opt[[]Date] `json:"holidayDates,omitzero"`
	// Ticket statuses in which the clock stands still.
	PausingStatuses []SlaPolicyPausingStatuses `json:"pausingStatuses,omitzero"`
	// Warnings and steps before and after a miss.
	Escalations Opt[[]SlaPolicyEscalationInput] `json:"escalations,omitzero"`
	// First day of use.
	EffectiveDate Opt[Date] `json:"effectiveDate,omitzero"`
	// Last day of use.
	EndDate Opt[Date] `json:"endDate,omitzero"`
}

// SlaPolicyBusinessHourInput is a SlaPolicyBusinessHour as a client sends it.
type SlaPolicyBusinessHourInput struct {
	Weekday      SlaPolicyBusinessHourWeekday `json:"weekday"`
	OpensAtTime  string                       `json:"opensAtTime"`
	ClosesAtTime string                       `json:"closesAtTime"`
}

// SlaPolicyEscalationInput is a SlaPolicyEscalation as a client sends it.
type SlaPolicyEscalationInput struct {
	Target          SlaPolicyEscalationTarget `json:"target"`
	AfterPercent    int64                     `json:"afterPercent"`
	NotifyPersonIDs Opt[[]string]             `json:"notifyPersonIds,omitzero"`
	NotifyGroupIDs  Opt[[]string]             `json:"notifyGroupIds,omitzero"`
	ReassignGroupID Opt[string]               `json:"reassignGroupId,omitzero"`
}

// SlaPolicyUpdate changes a SlaPolicy: what is not set stays as it is, Null clears.
type SlaPolicyUpdate struct {
	ExternalID                 Opt[string]                       `json:"externalId,omitzero"`
	Tags                       Opt[[]string]                     `json:"tags,omitzero"`
	Metadata                   Opt[map[string]string]            `json:"metadata,omitzero"`
	Name                       Opt[string]                       `json:"name,omitzero"`
	Description                Opt[string]                       `json:"description,omitzero"`
	Status                     Opt[SlaPolicyStatus]              `json:"status,omitzero"`
	AppliesTo                  Opt[[]SlaPolicyAppliesTo]         `json:"appliesTo,omitzero"`
	Priority                   Opt[SlaPolicyPriority]            `json:"priority,omitzero"`
	Categories                 Opt[[]string]                     `json:"categories,omitzero"`
	AccountID                  Opt[string]                       `json:"accountId,omitzero"`
	ContractID                 Opt[string]                       `json:"contractId,omitzero"`
	Rank                       Opt[int64]                        `json:"rank,omitzero"`
	FirstResponseTargetMinutes Opt[int64]                        `json:"firstResponseTargetMinutes,omitzero"`
	ResolutionTargetMinutes    Opt[int64]                        `json:"resolutionTargetMinutes,omitzero"`
	UpdateIntervalMinutes      Opt[int64]                        `json:"updateIntervalMinutes,omitzero"`
	TargetPercent              Opt[float64]                      `json:"targetPercent,omitzero"`
	IsBusinessHoursOnly        Opt[bool]                         `json:"isBusinessHoursOnly,omitzero"`
	Timezone                   Opt[string]                       `json:"timezone,omitzero"`
	BusinessHours              Opt[[]SlaPolicyBusinessHourInput] `json:"businessHours,omitzero"`
	HolidayDates               Opt[[]Date]                       `json:"holidayDates,omitzero"`
	PausingStatuses            Opt[[]SlaPolicyPausingStatuses]   `json:"pausingStatuses,omitzero"`
	Escalations                Opt[[]SlaPolicyEscalationInput]   `json:"escalations,omitzero"`
	EffectiveDate              Opt[Date]                         `json:"effectiveDate,omitzero"`
	EndDate                    Opt[Date]                         `json:"endDate,omitzero"`
}

// SlaPolicyStatus is a value of status of a SlaPolicy. Servers may know more values than these.
type SlaPolicyStatus string

const (
	SlaPolicyStatusActive   SlaPolicyStatus = "active"
	SlaPolicyStatusInactive SlaPolicyStatus = "inactive"
)

// SlaPolicyAppliesTo is a value of appliesTo of a SlaPolicy. Servers may know more values than
// these.
type SlaPolicyAppliesTo string

const (
	SlaPolicyAppliesToIncident       SlaPolicyAppliesTo = "incident"
	SlaPolicyAppliesToServiceRequest SlaPolicyAppliesTo = "service_request"
	SlaPolicyAppliesToProblem        SlaPolicyAppliesTo = "problem"
	SlaPolicyAppliesToChange         SlaPolicyAppliesTo = "change"
	SlaPolicyAppliesToQuestion       SlaPolicyAppliesTo = "question"
)

// SlaPolicyPriority is a value of priority of a SlaPolicy. Servers may know more values than these.
type SlaPolicyPriority string

const (
	SlaPolicyPriorityLow    SlaPolicyPriority = "low"
	SlaPolicyPriorityMedium SlaPolicyPriority = "medium"
	SlaPolicyPriorityHigh   SlaPolicyPriority = "high"
	SlaPolicyPriorityUrgent SlaPolicyPriority = "urgent"
)

// SlaPolicyPausingStatuses is a value of pausingStatuses of a SlaPolicy. Servers may know more
// values than these.
type SlaPolicyPausingStatuses string

const (
	SlaPolicyPausingStatusesPending SlaPolicyPausingStatuses = "pending"
	SlaPolicyPausingStatusesOnHold  SlaPolicyPausingStatuses = "on_hold"
)

// SlaPolicyBusinessHourWeekday is a value of weekday of a SlaPolicyBusinessHour. Servers may know
// more values than these.
type SlaPolicyBusinessHourWeekday string

const (
	SlaPolicyBusinessHourWeekdayMonday    SlaPolicyBusinessHourWeekday = "monday"
	SlaPolicyBusinessHourWeekdayTuesday   SlaPolicyBusinessHourWeekday = "tuesday"
	SlaPolicyBusinessHourWeekdayWednesday SlaPolicyBusinessHourWeekday = "wednesday"
	SlaPolicyBusinessHourWeekdayThursday  SlaPolicyBusinessHourWeekday = "thursday"
	SlaPolicyBusinessHourWeekdayFriday    SlaPolicyBusinessHourWeekday = "friday"
	SlaPolicyBusinessHourWeekdaySaturday  SlaPolicyBusinessHourWeekday = "saturday"
	SlaPolicyBusinessHourWeekdaySunday    SlaPolicyBusinessHourWeekday = "sunday"
)

// SlaPolicyEscalationTarget is a value of target of a SlaPolicyEscalation. Servers may know more
// values than these.
type SlaPolicyEscalationTarget string

const (
	SlaPolicyEscalationTargetFirstResponse SlaPolicyEscalationTarget = "first_response"
	SlaPolicyEscalationTargetResolution    SlaPolicyEscalationTarget = "resolution"
	SlaPolicyEscalationTargetUpdate        SlaPolicyEscalationTarget = "update"
)
