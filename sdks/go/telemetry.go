// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"encoding/json"
	"iter"
	"time"
)

// TelemetryService reads and writes AuditEvents at /v1/telemetry. AuditEvent: a tamper-evident
// record of one action, written by the server for every change and by applications for business
// events.
type TelemetryService struct {
	// AppEvents are the AppEvents: an analytics or domain event that an application emits.
	AppEvents *AppEventsService
	// Traces are the Traces: one span of a distributed trace, including calls to language models with
	// their tokens and cost.
	Traces *TracesService

	engine *engine
}

// List gives one page of AuditEvents, the newest first. With nil params it gives the first page of all.
func (s *TelemetryService) List(ctx context.Context, params *AuditEventListParams, opts ...CallOption) (*Page[AuditEvent], error) {
	return list[AuditEvent](ctx, s.engine, "/v1/telemetry", params, opts)
}

// Iterate gives all AuditEvents that params ask for, page by page as they are needed.
func (s *TelemetryService) Iterate(ctx context.Context, params *AuditEventListParams, opts ...CallOption) iter.Seq2[*AuditEvent, error] {
	return iterate[AuditEvent](ctx, s.engine, "/v1/telemetry", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *TelemetryService) Search(ctx context.Context, q string, params *AuditEventListParams, opts ...CallOption) (*Page[AuditEvent], error) {
	return search[AuditEvent](ctx, s.engine, "/v1/telemetry", q, params, opts)
}

// Get reads one AuditEvent. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *TelemetryService) Get(ctx context.Context, id string, opts ...CallOption) (*AuditEvent, error) {
	return get[AuditEvent](ctx, s.engine, "/v1/telemetry", id, opts)
}

// Create makes a new AuditEvent, which must keep these rules:
//
//   - An audit event never changes: every PATCH and every DELETE is refused.
//   - reason is present when outcome is denied or failure.
//   - occurredAt is at most five minutes in the future.
//   - occurredAt is at most 30 days in the past.
//   - details takes at most 16 KiB as JSON.
//   - An action that starts with the snake_case name of an entity and ends in created, updated or
//     deleted is written by the server only.
func (s *TelemetryService) Create(ctx context.Context, body *AuditEventCreate, opts ...CallOption) (*AuditEvent, error) {
	return create[AuditEvent](ctx, s.engine, "/v1/telemetry", body, opts)
}

// Update changes the fields of one AuditEvent that are set in body. It takes [WithIfMatch].
func (s *TelemetryService) Update(ctx context.Context, id string, body *AuditEventUpdate, opts ...CallOption) (*AuditEvent, error) {
	return update[AuditEvent](ctx, s.engine, "/v1/telemetry", id, body, opts)
}

// Delete takes one AuditEvent out of all lists. [WithIncludeDeleted] still shows it.
func (s *TelemetryService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/telemetry", id, opts)
}

// AuditEventListParams says which AuditEvents a list holds, in which order, and what of them.
type AuditEventListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                   []string              `query:"id"`
	TenantID             []string              `query:"tenantId"`
	CreatedAt            TimeFilter            `query:"createdAt"`
	UpdatedAt            TimeFilter            `query:"updatedAt"`
	CreatedBy            []string              `query:"createdBy"`
	UpdatedBy            []string              `query:"updatedBy"`
	DeletedAt            TimeFilter            `query:"deletedAt"`
	Version              IntegerFilter         `query:"version"`
	ExternalID           []string              `query:"externalId"`
	Tags                 []string              `query:"tags"`
	SequenceID           IntegerFilter         `query:"sequenceId"`
	Action               []string              `query:"action"`
	Category             []AuditEventCategory  `query:"category"`
	Outcome              []AuditEventOutcome   `query:"outcome"`
	Reason               []string              `query:"reason"`
	OccurredAt           TimeFilter            `query:"occurredAt"`
	ActorType            []AuditEventActorType `query:"actorType"`
	ActorID              []string              `query:"actorId"`
	ImpersonatedPersonID []string              `query:"impersonatedPersonId"`
	ApplicationID        []string              `query:"applicationId"`
	ResourceType         []string              `query:"resourceType"`
	ResourceID           []string              `query:"resourceId"`
	ChangedFields        []string              `query:"changedFields"`
	IPAddress            []string              `query:"ipAddress"`
	UserAgent            []string              `query:"userAgent"`
	RequestID            []string              `query:"requestId"`
	TraceID              []string              `query:"traceId"`
	SessionID            []string              `query:"sessionId"`
	PreviousHash         []string              `query:"previousHash"`
	RecordHash           []string              `query:"recordHash"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: impersonatedPerson, application.
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

// AuditEvent is a tamper-evident record of one action, written by the server for every change and
// by applications for business events.
type AuditEvent struct {
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
	// Position in the tenant's chain, without gaps.
	SequenceID int64 `json:"sequenceId"`
	// Dotted name of the action, such as person.created or export.approved.
	Action string `json:"action"`
	// Kind of action, for filters and retention.
	Category AuditEventCategory `json:"category"`
	// Result of the action.
	Outcome AuditEventOutcome `json:"outcome"`
	// Why it was denied or failed, or the reason the actor gave.
	Reason *string `json:"reason"`
	// Time of the action; the time of receipt where not given.
	OccurredAt *time.Time `json:"occurredAt"`
	// Kind of actor.
	ActorType AuditEventActorType `json:"actorType"`
	// Who acted.
	ActorID *string `json:"actorId"`
	// Person who was impersonated.
	ImpersonatedPersonID *string `json:"impersonatedPersonId"`
	// Application the action came through.
	ApplicationID *string `json:"applicationId"`
	// Entity acted on, in snake_case, such as person; taken from the prefix of resourceId where not
	// given.
	ResourceType *string `json:"resourceType"`
	// Record acted on.
	ResourceID *string `json:"resourceId"`
	// Earlier state.
	Before map[string]any `json:"before"`
	// Later state.
	After map[string]any `json:"after"`
	// What changed.
	ChangedFields []string `json:"changedFields"`
	// Open map of further facts about the action, at most 16 KiB as JSON.
	Details map[string]any `json:"details"`
	// IPv4 or IPv6 address of the caller.
	IPAddress *string `json:"ipAddress"`
	// Client software.
	UserAgent *string `json:"userAgent"`
	// Link to the answer's meta.
	RequestID *string `json:"requestId"`
	// W3C trace identifier.
	TraceID *string `json:"traceId"`
	// Session of the actor.
	SessionID *string `json:"sessionId"`
	// Link of the chain.
	PreviousHash string `json:"previousHash"`
	// Seal of the event.
	RecordHash string `json:"recordHash"`
	// Only with `expand=impersonatedPerson`. Only with expand.
	ImpersonatedPerson *Person `json:"impersonatedPerson,omitempty"`
	// Only with `expand=application`. Only with expand.
	Application *Application `json:"application,omitempty"`
}

// UnmarshalJSON keeps members that AuditEvent has no field for in Extra.
func (a *AuditEvent) UnmarshalJSON(data []byte) error {
	type plain AuditEvent
	return decode(data, (*plain)(a), a.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (a AuditEvent) MarshalJSON() ([]byte, error) {
	type plain AuditEvent
	return encode((*plain)(&a), a.kept())
}

// AuditEventCreate is what a new AuditEvent is made from.
type AuditEventCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Dotted name of the action, such as person.created or export.approved.
	Action string `json:"action"`
	// Kind of action, for filters and retention.
	Category AuditEventCategory `json:"category,omitzero"`
	// Result of the action.
	Outcome AuditEventOutcome `json:"outcome,omitzero"`
	// Why it was denied or failed, or the reason the actor gave.
	Reason Opt[string] `json:"reason,omitzero"`
	// Time of the action; the time of receipt where not given.
	OccurredAt Opt[time.Time] `json:"occurredAt,omitzero"`
	// Entity acted on, in snake_case, such as person; taken from the prefix of resourceId where not
	// given.
	ResourceType Opt[string] `json:"resourceType,omitzero"`
	// Record acted on.
	ResourceID Opt[string] `json:"resourceId,omitzero"`
	// Open map of further facts about the action, at most 16 KiB as JSON.
	Details Opt[map[string]any] `json:"details,omitzero"`
	// Session of the actor.
	SessionID Opt[string] `json:"sessionId,omitzero"`
}

// AuditEventUpdate changes an AuditEvent: what is not set stays as it is, Null clears.
type AuditEventUpdate struct {
	ExternalID Opt[string]            `json:"externalId,omitzero"`
	Tags       Opt[[]string]          `json:"tags,omitzero"`
	Metadata   Opt[map[string]string] `json:"metadata,omitzero"`
}

// AuditEventCategory is a value of category of an AuditEvent. Servers may know more values than
// these.
type AuditEventCategory string

const (
	AuditEventCategoryAuthentication AuditEventCategory = "authentication"
	AuditEventCategoryAuthorization  AuditEventCategory = "authorization"
	AuditEventCategoryDataAccess     AuditEventCategory = "data_access"
	AuditEventCategoryDataChange     AuditEventCategory = "data_change"
	AuditEventCategoryConfiguration  AuditEventCategory = "configuration"
	AuditEventCategoryAdministration AuditEventCategory = "administration"
	AuditEventCategoryExport         AuditEventCategory = "export"
	AuditEventCategoryApproval       AuditEventCategory = "approval"
	AuditEventCategorySystem         AuditEventCategory = "system"
	AuditEventCategoryBusiness       AuditEventCategory = "business"
)

// AuditEventOutcome is a value of outcome of an AuditEvent. Servers may know more values than
// these.
type AuditEventOutcome string

const (
	AuditEventOutcomeSuccess AuditEventOutcome = "success"
	AuditEventOutcomeFailure AuditEventOutcome = "failure"
	AuditEventOutcomeDenied  AuditEventOutcome = "denied"
	AuditEventOutcomeError   AuditEventOutcome = "error"
)

// AuditEventActorType is a value of actorType of an AuditEvent. Servers may know more values than
// these.
type AuditEventActorType string

const (
	AuditEventActorTypeUser        AuditEventActorType = "user"
	AuditEventActorTypeService     AuditEventActorType = "service"
	AuditEventActorTypeSystem      AuditEventActorType = "system"
	AuditEventActorTypeApplication AuditEventActorType = "application"
	AuditEventActorTypeAgent       AuditEventActorType = "agent"
)

// AppEventsService reads and writes AppEvents at /v1/telemetry/app-events.
type AppEventsService struct {
	engine *engine
}

// List gives one page of AppEvents, the newest first. With nil params it gives the first page of all.
func (s *AppEventsService) List(ctx context.Context, params *AppEventListParams, opts ...CallOption) (*Page[AppEvent], error) {
	return list[AppEvent](ctx, s.engine, "/v1/telemetry/app-events", params, opts)
}

// Iterate gives all AppEvents that params ask for, page by page as they are needed.
func (s *AppEventsService) Iterate(ctx context.Context, params *AppEventListParams, opts ...CallOption) iter.Seq2[*AppEvent, error] {
	return iterate[AppEvent](ctx, s.engine, "/v1/telemetry/app-events", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *AppEventsService) Search(ctx context.Context, q string, params *AppEventListParams, opts ...CallOption) (*Page[AppEvent], error) {
	return search[AppEvent](ctx, s.engine, "/v1/telemetry/app-events", q, params, opts)
}

// Get reads one AppEvent. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *AppEventsService) Get(ctx context.Context, id string, opts ...CallOption) (*AppEvent, error) {
	return get[AppEvent](ctx, s.engine, "/v1/telemetry/app-events", id, opts)
}

// Create makes a new AppEvent, which must keep these rules:
//
//   - An event never changes: every PATCH is refused; DELETE is allowed, for requests to erase
//     personal data.
//   - occurredAt is at most five minutes in the future.
//   - occurredAt is at most 30 days in the past.
//   - properties takes at most 32 KiB as JSON.
func (s *AppEventsService) Create(ctx context.Context, body *AppEventCreate, opts ...CallOption) (*AppEvent, error) {
	return create[AppEvent](ctx, s.engine, "/v1/telemetry/app-events", body, opts)
}

// Update changes the fields of one AppEvent that are set in body. It takes [WithIfMatch].
func (s *AppEventsService) Update(ctx context.Context, id string, body *AppEventUpdate, opts ...CallOption) (*AppEvent, error) {
	return update[AppEvent](ctx, s.engine, "/v1/telemetry/app-events", id, body, opts)
}

// Delete takes one AppEvent out of all lists. [WithIncludeDeleted] still shows it.
func (s *AppEventsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/telemetry/app-events", id, opts)
}

// AppEventListParams says which AppEvents a list holds, in which order, and what of them.
type AppEventListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID            []string                `query:"id"`
	TenantID      []string                `query:"tenantId"`
	CreatedAt     TimeFilter              `query:"createdAt"`
	UpdatedAt     TimeFilter              `query:"updatedAt"`
	CreatedBy     []string                `query:"createdBy"`
	UpdatedBy     []string                `query:"updatedBy"`
	DeletedAt     TimeFilter              `query:"deletedAt"`
	Version       IntegerFilter           `query:"version"`
	ExternalID    []string                `query:"externalId"`
	Tags          []string                `query:"tags"`
	EventType     []string                `query:"eventType"`
	EventCategory []AppEventEventCategory `query:"eventCategory"`
	Source        []string                `query:"source"`
	EventKey      []string                `query:"eventKey"`
	OccurredAt    TimeFilter              `query:"occurredAt"`
	ApplicationID []string                `query:"applicationId"`
	PersonID      []string                `query:"personId"`
	AnonymousID   []string                `query:"anonymousId"`
	SessionID     []string                `query:"sessionId"`
	EntityType    []string                `query:"entityType"`
	EntityID      []string                `query:"entityId"`
	Value         NumberFilter            `query:"value"`
	Environment   []AppEventEnvironment   `query:"environment"`
	AppRelease    []string                `query:"appRelease"`
	PageURL       []string                `query:"pageUrl"`
	ReferrerURL   []string                `query:"referrerUrl"`
	UserAgent     []string                `query:"userAgent"`
	IPAddress     []string                `query:"ipAddress"`
	Country       []string                `query:"country"`
	Locale        []string                `query:"locale"`
	TraceID       []string                `query:"traceId"`
	HasConsent    []bool                  `query:"hasConsent"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: person, application.
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

// AppEvent is an analytics or domain event that an application emits.
type AppEvent struct {
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
	// Name of the event, such as page_view or rfp.response_approved.
	EventType string `json:"eventType"`
	// Broad kind of event.
	EventCategory AppEventEventCategory `json:"eventCategory"`
	// Context that emitted it, as a URI reference, after CloudEvents.
	Source string `json:"source"`
	// Emitter's own identifier, unique within source; used to drop repeats.
	EventKey *string `json:"eventKey"`
	// Time of the event; the time of receipt where not given.
	OccurredAt *time.Time `json:"occurredAt"`
	// Application that emitted it.
	ApplicationID *string `json:"applicationId"`
	// Signed-in person, where there is one.
	PersonID *string `json:"personId"`
	// Pseudonymous visitor.
	AnonymousID *string `json:"anonymousId"`
	// Client session.
	SessionID *string `json:"sessionId"`
	// Entity the event is about, in snake_case; taken from the prefix of entityId where not given.
	EntityType *string `json:"entityType"`
	// Record the event is about.
	EntityID *string `json:"entityId"`
	// Open map of the event's own data, at most 32 KiB as JSON.
	Properties map[string]any `json:"properties"`
	// Measure carried by the event, such as a duration or a count.
	Value *float64 `json:"value"`
	// Environment of the emitter.
	Environment AppEventEnvironment `json:"environment"`
	// Release of the application.
	AppRelease *string `json:"appRelease"`
	// Page or screen.
	PageURL *string `json:"pageUrl"`
	// Page before.
	ReferrerURL *string `json:"referrerUrl"`
	// Device of the person.
	Device *AppEventDevice `json:"device"`
	// User-Agent of the client.
	UserAgent *string `json:"userAgent"`
	// Shortened address.
	IPAddress *string `json:"ipAddress"`
	// Country of the client.
	Country *string `json:"country"`
	// Language of the client.
	Locale *string `json:"locale"`
	// W3C trace identifier.
	TraceID *string `json:"traceId"`
	// The person agreed to analytics.
	HasConsent bool `json:"hasConsent"`
	// Only with `expand=person`. Only with expand.
	Person *Person `json:"person,omitempty"`
	// Only with `expand=application`. Only with expand.
	Application *Application `json:"application,omitempty"`
}

// UnmarshalJSON keeps members that AppEvent has no field for in Extra.
func (a *AppEvent) UnmarshalJSON(data []byte) error {
	type plain AppEvent
	return decode(data, (*plain)(a), a.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (a AppEvent) MarshalJSON() ([]byte, error) {
	type plain AppEvent
	return encode((*plain)(&a), a.kept())
}

// AppEventDevice is a part of an AppEvent: device of the person.
type AppEventDevice struct {
	Kept `json:"-"`

	// Kind of device.
	Type *AppEventDeviceType `json:"type"`
	// Operating system and release.
	OperatingSystem *string `json:"operatingSystem"`
	// Browser and release.
	Browser *string `json:"browser"`
	// Width and height in pixels.
	Screen *string `json:"screen"`
}

// UnmarshalJSON keeps members that AppEventDevice has no field for in Extra.
func (a *AppEventDevice) UnmarshalJSON(data []byte) error {
	type plain AppEventDevice
	return decode(data, (*plain)(a), a.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (a AppEventDevice) MarshalJSON() ([]byte, error) {
	type plain AppEventDevice
	return encode((*plain)(&a), a.kept())
}

// AppEventCreate is what a new AppEvent is made from.
type AppEventCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Name of the event, such as page_view or rfp.response_approved.
	EventType string `json:"eventType"`
	// Broad kind of event.
	EventCategory AppEventEventCategory `json:"eventCategory,omitzero"`
	// Context that emitted it, as a URI reference, after CloudEvents.
	Source string `json:"source"`
	// Emitter's own identifier, unique within source; used to drop repeats.
	EventKey Opt[string] `json:"eventKey,omitzero"`
	// Time of the event; the time of receipt where not given.
	OccurredAt Opt[time.Time] `json:"occurredAt,omitzero"`
	// Signed-in person, where there is one.
	PersonID Opt[string] `json:"personId,omitzero"`
	// Pseudonymous visitor.
	AnonymousID Opt[string] `json:"anonymousId,omitzero"`
	// Client session.
	SessionID Opt[string] `json:"sessionId,omitzero"`
	// Entity the event is about, in snake_case; taken from the prefix of entityId where not given.
	EntityType Opt[string] `json:"entityType,omitzero"`
	// Record the event is about.
	EntityID Opt[string] `json:"entityId,omitzero"`
	// Open map of the event's own data, at most 32 KiB as JSON.
	Properties Opt[map[string]any] `json:"properties,omitzero"`
	// Measure carried by the event, such as a duration or a count.
	Value Opt[float64] `json:"value,omitzero"`
	// Environment of the emitter.
	Environment AppEventEnvironment `json:"environment,omitzero"`
	// Release of the application.
	AppRelease Opt[string] `json:"appRelease,omitzero"`
	// Page or screen.
	PageURL Opt[string] `json:"pageUrl,omitzero"`
	// Page before.
	ReferrerURL Opt[string] `json:"referrerUrl,omitzero"`
	// Device of the person.
	Device Opt[AppEventDeviceInput] `json:"device,omitzero"`
	// User-Agent of the client.
	UserAgent Opt[string] `json:"userAgent,omitzero"`
	// Language of the client.
	Locale Opt[string] `json:"locale,omitzero"`
	// W3C trace identifier.
	TraceID Opt[string] `json:"traceId,omitzero"`
	// The person agreed to analytics.
	HasConsent Opt[bool] `json:"hasConsent,omitzero"`
}

// AppEventDeviceInput is an AppEventDevice as a client sends it.
type AppEventDeviceInput struct {
	Type            Opt[AppEventDeviceType] `json:"type,omitzero"`
	OperatingSystem Opt[string]             `json:"operatingSystem,omitzero"`
	Browser         Opt[string]             `json:"browser,omitzero"`
	Screen          Opt[string]             `json:"screen,omitzero"`
}

// AppEventUpdate changes an AppEvent: what is not set stays as it is, Null clears.
type AppEventUpdate struct {
	ExternalID Opt[string]            `json:"externalId,omitzero"`
	Tags       Opt[[]string]          `json:"tags,omitzero"`
	Metadata   Opt[map[string]string] `json:"metadata,omitzero"`
}

// AppEventEventCategory is a value of eventCategory of an AppEvent. Servers may know more values
// than these.
type AppEventEventCategory string

const (
	AppEventEventCategoryNavigation  AppEventEventCategory = "navigation"
	AppEventEventCategoryInteraction AppEventEventCategory = "interaction"
	AppEventEventCategorySearch      AppEventEventCategory = "search"
	AppEventEventCategoryTransaction AppEventEventCategory = "transaction"
	AppEventEventCategoryLifecycle   AppEventEventCategory = "lifecycle"
	AppEventEventCategoryPerformance AppEventEventCategory = "performance"
	AppEventEventCategoryError       AppEventEventCategory = "error"
	AppEventEventCategoryExperiment  AppEventEventCategory = "experiment"
	AppEventEventCategorySystem      AppEventEventCategory = "system"
	AppEventEventCategoryCustom      AppEventEventCategory = "custom"
)

// AppEventEnvironment is a value of environment of an AppEvent. Servers may know more values than
// these.
type AppEventEnvironment string

const (
	AppEventEnvironmentProduction  AppEventEnvironment = "production"
	AppEventEnvironmentStaging     AppEventEnvironment = "staging"
	AppEventEnvironmentTest        AppEventEnvironment = "test"
	AppEventEnvironmentDevelopment AppEventEnvironment = "development"
)

// AppEventDeviceType is a value of type of an AppEventDevice. Servers may know more values than
// these.
type AppEventDeviceType string

const (
	AppEventDeviceTypeDesktop AppEventDeviceType = "desktop"
	AppEventDeviceTypeMobile  AppEventDeviceType = "mobile"
	AppEventDeviceTypeTablet  AppEventDeviceType = "tablet"
	AppEventDeviceTypeServer  AppEventDeviceType = "server"
	AppEventDeviceTypeKiosk   AppEventDeviceType = "kiosk"
	AppEventDeviceTypeOther   AppEventDeviceType = "other"
)

// TracesService reads and writes Traces at /v1/telemetry/traces.
type TracesService struct {
	engine *engine
}

// List gives one page of Traces, the newest first. With nil params it gives the first page of all.
func (s *TracesService) List(ctx context.Context, params *TraceListParams, opts ...CallOption) (*Page[Trace], error) {
	return list[Trace](ctx, s.engine, "/v1/telemetry/traces", params, opts)
}

// Iterate gives all Traces that params ask for, page by page as they are needed.
func (s *TracesService) Iterate(ctx context.Context, params *TraceListParams, opts ...CallOption) iter.Seq2[*Trace, error] {
	return iterate[Trace](ctx, s.engine, "/v1/telemetry/traces", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *TracesService) Search(ctx context.Context, q string, params *TraceListParams, opts ...CallOption) (*Page[Trace], error) {
	return search[Trace](ctx, s.engine, "/v1/telemetry/traces", q, params, opts)
}

// Get reads one Trace. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *TracesService) Get(ctx context.Context, id string, opts ...CallOption) (*Trace, error) {
	return get[Trace](ctx, s.engine, "/v1/telemetry/traces", id, opts)
}

// Create makes a new Trace, which must keep these rules:
//
//   - endedAt is not before startedAt.
//   - events lie between startedAt and endedAt with one second of tolerance.
//   - traceId and spanId are not all zeros.
//   - parentSpanId differs from spanId.
//   - A PATCH may set endedAt, statusCode, statusMessage, attributes, events, links, model, token
//     counts and cost, and only while endedAt is empty.
//   - provider, model, token counts and costMicros are accepted only together with operation.
//   - cachedInputTokens is not above inputTokens.
//   - costMicros is accepted only together with currency.
func (s *TracesService) Create(ctx context.Context, body *TraceCreate, opts ...CallOption) (*Trace, error) {
	return create[Trace](ctx, s.engine, "/v1/telemetry/traces", body, opts)
}

// Update changes the fields of one Trace that are set in body. It takes [WithIfMatch].
func (s *TracesService) Update(ctx context.Context, id string, body *TraceUpdate, opts ...CallOption) (*Trace, error) {
	return update[Trace](ctx, s.engine, "/v1/telemetry/traces", id, body, opts)
}

// Delete takes one Trace out of all lists. [WithIncludeDeleted] still shows it.
func (s *TracesService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/telemetry/traces", id, opts)
}

// TraceListParams says which Traces a list holds, in which order, and what of them.
type TraceListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                []string           `query:"id"`
	TenantID          []string           `query:"tenantId"`
	CreatedAt         TimeFilter         `query:"createdAt"`
	UpdatedAt         TimeFilter         `query:"updatedAt"`
	CreatedBy         []string           `query:"createdBy"`
	UpdatedBy         []string           `query:"updatedBy"`
	DeletedAt         TimeFilter         `query:"deletedAt"`
	Version           IntegerFilter      `query:"version"`
	ExternalID        []string           `query:"externalId"`
	Tags              []string           `query:"tags"`
	TraceID           []string           `query:"traceId"`
	SpanID            []string           `query:"spanId"`
	ParentSpanID      []string           `query:"parentSpanId"`
	Name              []string           `query:"name"`
	Kind              []TraceKind        `query:"kind"`
	ServiceName       []string           `query:"serviceName"`
	Environment       []TraceEnvironment `query:"environment"`
	ApplicationID     []string           `query:"applicationId"`
	PersonID          []string           `query:"personId"`
	StartedAt         TimeFilter         `query:"startedAt"`
	EndedAt           TimeFilter         `query:"endedAt"`
	DurationMs        IntegerFilter      `query:"durationMs"`
	StatusCode        []TraceStatusCode  `query:"statusCode"`
	StatusMessage     []string           `query:"statusMessage"`
	Operation         []TraceOperation   `query:"operation"`
	Provider          []string           `query:"provider"`
	Model             []string           `query:"model"`
	InputTokens       IntegerFilter      `query:"inputTokens"`
	OutputTokens      IntegerFilter      `query:"outputTokens"`
	CachedInputTokens IntegerFilter      `query:"cachedInputTokens"`
	CostMicros        IntegerFilter      `query:"costMicros"`
	Currency          []string           `query:"currency"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: application, person.
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

// Trace is one span of a distributed trace, including calls to language models with their tokens
// and cost.
type Trace struct {
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
	// W3C trace identifier, shared by all spans of the trace.
	TraceID string `json:"traceId"`
	// Identifier of this span.
	SpanID string `json:"spanId"`
	// Span that caused this one; empty for the root.
	ParentSpanID *string `json:"parentSpanId"`
	// Operation name of low cardinality.
	Name string `json:"name"`
	// Role of the span.
	Kind TraceKind `json:"kind"`
	// Service that recorded the span.
	ServiceName string `json:"serviceName"`
	// Deployment environment.
	Environment TraceEnvironment `json:"environment"`
	// Application on whose behalf the call ran; that of the token where not given.
	ApplicationID *string `json:"applicationId"`
	// Person who started the call; empty for system calls.
	PersonID *string `json:"personId"`
	// Start of the span.
	StartedAt time.Time `json:"startedAt"`
	// End of the span; empty while it runs.
	EndedAt *time.Time `json:"endedAt"`
	// Length of the span; empty while it runs.
	DurationMs *int64 `json:"durationMs"`
	// Result of the span.
	StatusCode TraceStatusCode `json:"statusCode"`
	// Message of an error.
	StatusMessage *string `json:"statusMessage"`
	// Open map of attributes named after the semantic conventions; at most 128 keys.
	Attributes map[string]any `json:"attributes"`
	// Points in time within the span.
	Events []TraceEvent `json:"events"`
	// Spans that belong to the cause without being the parent.
	Links []TraceLink `json:"links"`
	// Generative AI operation, for a span that is one.
	Operation *TraceOperation `json:"operation"`
	// Model provider.
	Provider *string `json:"provider"`
	// Model that answered.
	Model *string `json:"model"`
	// Tokens read.
	InputTokens *int64 `json:"inputTokens"`
	// Tokens written.
	OutputTokens *int64 `json:"outputTokens"`
	// Part of inputTokens served from a prompt cache.
	CachedInputTokens *int64 `json:"cachedInputTokens"`
	// Cost in millionths of one unit of currency, since a call costs fractions of a cent.
	CostMicros *int64 `json:"costMicros"`
	// Currency of costMicros.
	Currency *string `json:"currency"`
	// Only with `expand=application`. Only with expand.
	Application *Application `json:"application,omitempty"`
	// Only with `expand=person`. Only with expand.
	Person *Person `json:"person,omitempty"`
}

// UnmarshalJSON keeps members that Trace has no field for in Extra.
func (t *Trace) UnmarshalJSON(data []byte) error {
	type plain Trace
	return decode(data, (*plain)(t), t.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (t Trace) MarshalJSON() ([]byte, error) {
	type plain Trace
	return encode((*plain)(&t), t.kept())
}

// TraceEvent is a point in time within a span.
type TraceEvent struct {
	Kept `json:"-"`

	// Name of the event, such as exception.
	Name string `json:"name"`
	// Time of the event.
	OccurredAt time.Time `json:"occurredAt"`
	// Open map of attributes.
	Attributes map[string]any `json:"attributes"`
}

// UnmarshalJSON keeps members that TraceEvent has no field for in Extra.
func (t *TraceEvent) UnmarshalJSON(data []byte) error {
	type plain TraceEvent
	return decode(data, (*plain)(t), t.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (t TraceEvent) MarshalJSON() ([]byte, error) {
	type plain TraceEvent
	return encode((*plain)(&t), t.kept())
}

// TraceLink is a span that belongs to the cause without being the parent.
type TraceLink struct {
	Kept `json:"-"`

	// Linked trace.
	TraceID string `json:"traceId"`
	// Linked span.
	SpanID string `json:"spanId"`
}

// UnmarshalJSON keeps members that TraceLink has no field for in Extra.
func (t *TraceLink) UnmarshalJSON(data []byte) error {
	type plain TraceLink
	return decode(data, (*plain)(t), t.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (t TraceLink) MarshalJSON() ([]byte, error) {
	type plain TraceLink
	return encode((*plain)(&t), t.kept())
}

// TraceCreate is what a new Trace is made from.
type TraceCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// W3C trace identifier, shared by all spans of the trace.
	TraceID string `json:"traceId"`
	// Identifier of this span.
	SpanID string `json:"spanId"`
	// Span that caused this one; empty for the root.
	ParentSpanID Opt[string] `json:"parentSpanId,omitzero"`
	// Operation name of low cardinality.
	Name string `json:"name"`
	// Role of the span.
	Kind TraceKind `json:"kind,omitzero"`
	// Service that recorded the span.
	ServiceName string `json:"serviceName"`
	// Deployment environment.
	Environment TraceEnvironment `json:"environment,omitzero"`
	// Application on whose behalf the call ran; that of the token where not given.
	ApplicationID Opt[string] `json:"applicationId,omitzero"`
	// Person who started the call; empty for system calls.
	PersonID Opt[string] `json:"personId,omitzero"`
	// Start of the span.
	StartedAt time.Time `json:"startedAt"`
	// End of the span; empty while it runs.
	EndedAt Opt[time.Time] `json:"endedAt,omitzero"`
	// Result of the span.
	StatusCode TraceStatusCode `json:"statusCode,omitzero"`
	// Message of an error.
	StatusMessage Opt[string] `json:"statusMessage,omitzero"`
	// Open map of attributes named after the semantic conventions; at most 128 keys.
	Attributes Opt[map[string]any] `json:"attributes,omitzero"`
	// Points in time within the span.
	Events Opt[[]TraceEventInput] `json:"events,omitzero"`
	// Spans that belong to the cause without being the parent.
	Links Opt[[]TraceLinkInput] `json:"links,omitzero"`
	// Generative AI operation, for a span that is one.
	Operation Opt[TraceOperation] `json:"operation,omitzero"`
	// Model provider.
	Provider Opt[string] `json:"provider,omitzero"`
	// Model that answered.
	Model Opt[string] `json:"model,omitzero"`
	// Tokens read.
	InputTokens Opt[int64] `json:"inputTokens,omitzero"`
	// Tokens written.
	OutputTokens Opt[int64] `json:"outputTokens,omitzero"`
	// Part of inputTokens served from a prompt cache.
	CachedInputTokens Opt[int64] `json:"cachedInputTokens,omitzero"`
	// Cost in millionths of one unit of currency, since a call costs fractions of a cent.
	CostMicros Opt[int64] `json:"costMicros,omitzero"`
	// Currency of costMicros.
	Currency Opt[string] `json:"currency,omitzero"`
}

// MarshalJSON writes times in UTC, with milliseconds.
func (t TraceCreate) MarshalJSON() ([]byte, error) {
	type plain TraceCreate
	return json.Marshal(struct {
		plain
		StartedAt wireTime `json:"startedAt"`
	}{plain(t), wireTime(t.StartedAt)})
}

// TraceEventInput is a TraceEvent as a client sends it.
type TraceEventInput struct {
	Name       string              `json:"name"`
	OccurredAt time.Time           `json:"occurredAt"`
	Attributes Opt[map[string]any] `json:"attributes,omitzero"`
}

// MarshalJSON writes times in UTC, with milliseconds.
func (t TraceEventInput) MarshalJSON() ([]byte, error) {
	type plain TraceEventInput
	return json.Marshal(struct {
		plain
		OccurredAt wireTime `json:"occurredAt"`
	}{plain(t), wireTime(t.OccurredAt)})
}

// TraceLinkInput is a TraceLink as a client sends it.
type TraceLinkInput struct {
	TraceID string `json:"traceId"`
	SpanID  string `json:"spanId"`
}

// TraceUpdate changes a Trace: what is not set stays as it is, Null clears.
type TraceUpdate struct {
	ExternalID        Opt[string]            `json:"externalId,omitzero"`
	Tags              Opt[[]string]          `json:"tags,omitzero"`
	Metadata          Opt[map[string]string] `json:"metadata,omitzero"`
	EndedAt           Opt[time.Time]         `json:"endedAt,omitzero"`
	StatusCode        Opt[TraceStatusCode]   `json:"statusCode,omitzero"`
	StatusMessage     Opt[string]            `json:"statusMessage,omitzero"`
	Attributes        Opt[map[string]any]    `json:"attributes,omitzero"`
	Events            Opt[[]TraceEventInput] `json:"events,omitzero"`
	Links             Opt[[]TraceLinkInput]  `json:"links,omitzero"`
	Model             Opt[string]            `json:"model,omitzero"`
	InputTokens       Opt[int64]             `json:"inputTokens,omitzero"`
	OutputTokens      Opt[int64]             `json:"outputTokens,omitzero"`
	CachedInputTokens Opt[int64]             `json:"cachedInputTokens,omitzero"`
	CostMicros        Opt[int64]             `json:"costMicros,omitzero"`
	Currency          Opt[string]            `json:"currency,omitzero"`
}

// TraceKind is a value of kind of a Trace. Servers may know more values than these.
type TraceKind string

const (
	TraceKindInternal TraceKind = "internal"
	TraceKindServer   TraceKind = "server"
	TraceKindClient   TraceKind = "client"
	TraceKindProducer TraceKind = "producer"
	TraceKindConsumer TraceKind = "consumer"
)

// TraceEnvironment is a value of environment of a Trace. Servers may know more values than these.
type TraceEnvironment string

const (
	TraceEnvironmentProduction  TraceEnvironment = "production"
	TraceEnvironmentStaging     TraceEnvironment = "staging"
	TraceEnvironmentTest        TraceEnvironment = "test"
	TraceEnvironmentDevelopment TraceEnvironment = "development"
)

// TraceStatusCode is a value of statusCode of a Trace. Servers may know more values than these.
type TraceStatusCode string

const (
	TraceStatusCodeUnset TraceStatusCode = "unset"
	TraceStatusCodeOk    TraceStatusCode = "ok"
	TraceStatusCodeError TraceStatusCode = "error"
)

// TraceOperation is a value of operation of a Trace. Servers may know more values than these.
type TraceOperation string

const (
	TraceOperationChat            TraceOperation = "chat"
	TraceOperationTextCompletion  TraceOperation = "text_completion"
	TraceOperationEmbeddings      TraceOperation = "embeddings"
	TraceOperationRerank          TraceOperation = "rerank"
	TraceOperationGenerateContent TraceOperation = "generate_content"
	TraceOperationRetrieval       TraceOperation = "retrieval"
	TraceOperationExecuteTool     TraceOperation = "execute_tool"
	TraceOperationInvokeAgent     TraceOperation = "invoke_agent"
	TraceOperationGuardrail       TraceOperation = "guardrail"
)
