// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// DataSourcesService reads and writes DataSources at /v1/datasources. DataSource: a connection to
// one external system, its schedule, its mapping and the state of its synchronisation.
type DataSourcesService struct {
	engine *engine
}

// List gives one page of DataSources, the newest first. With nil params it gives the first page of all.
func (s *DataSourcesService) List(ctx context.Context, params *DataSourceListParams, opts ...CallOption) (*Page[DataSource], error) {
	return list[DataSource](ctx, s.engine, "/v1/datasources", params, opts)
}

// Iterate gives all DataSources that params ask for, page by page as they are needed.
func (s *DataSourcesService) Iterate(ctx context.Context, params *DataSourceListParams, opts ...CallOption) iter.Seq2[*DataSource, error] {
	return iterate[DataSource](ctx, s.engine, "/v1/datasources", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *DataSourcesService) Search(ctx context.Context, q string, params *DataSourceListParams, opts ...CallOption) (*Page[DataSource], error) {
	return search[DataSource](ctx, s.engine, "/v1/datasources", q, params, opts)
}

// Get reads one DataSource. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *DataSourcesService) Get(ctx context.Context, id string, opts ...CallOption) (*DataSource, error) {
	return get[DataSource](ctx, s.engine, "/v1/datasources", id, opts)
}

// Create makes a new DataSource, which must keep these rules:
//
//   - config holds the keys its type needs: aws roleArn or accessKeyId with secretAccessKey, gcp
//     projectId, azure tenantId and subscriptionId, okta domain, workday tenant, github
//     organization, jira baseUrl; an empty map is accepted where connectorId is given or type is
//     custom or csv.
//   - syncSchedule fires at most once in five minutes.
//   - status error is set by the server only, after three failed runs in a row; a PATCH takes it
//     back to active, paused or disabled.
//   - entityType of every entry in fieldMappings is among entityTypes where that list is given.
func (s *DataSourcesService) Create(ctx context.Context, body *DataSourceCreate, opts ...CallOption) (*DataSource, error) {
	return create[DataSource](ctx, s.engine, "/v1/datasources", body, opts)
}

// Update changes the fields of one DataSource that are set in body. It takes [WithIfMatch].
func (s *DataSourcesService) Update(ctx context.Context, id string, body *DataSourceUpdate, opts ...CallOption) (*DataSource, error) {
	return update[DataSource](ctx, s.engine, "/v1/datasources", id, body, opts)
}

// Delete takes one DataSource out of all lists. [WithIncludeDeleted] still shows it.
func (s *DataSourcesService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/datasources", id, opts)
}

// DataSourceListParams says which DataSources a list holds, in which order, and what of them.
type DataSourceListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                      []string                   `query:"id"`
	TenantID                []string                   `query:"tenantId"`
	CreatedAt               TimeFilter                 `query:"createdAt"`
	UpdatedAt               TimeFilter                 `query:"updatedAt"`
	CreatedBy               []string                   `query:"createdBy"`
	UpdatedBy               []string                   `query:"updatedBy"`
	DeletedAt               TimeFilter                 `query:"deletedAt"`
	Version                 IntegerFilter              `query:"version"`
	ExternalID              []string                   `query:"externalId"`
	Tags                    []string                   `query:"tags"`
	Name                    []string                   `query:"name"`
	Type                    []DataSourceType           `query:"type"`
	Description             []string                   `query:"description"`
	Status                  []DataSourceStatus         `query:"status"`
	ConfigKeys              []string                   `query:"configKeys"`
	ConnectorID             []string                   `query:"connectorId"`
	OwnerID                 []string                   `query:"ownerId"`
	Direction               []DataSourceDirection      `query:"direction"`
	SyncMode                []DataSourceSyncMode       `query:"syncMode"`
	SyncSchedule            []string                   `query:"syncSchedule"`
	Timezone                []string                   `query:"timezone"`
	EntityTypes             []string                   `query:"entityTypes"`
	ConflictPolicy          []DataSourceConflictPolicy `query:"conflictPolicy"`
	DeletionPolicy          []DataSourceDeletionPolicy `query:"deletionPolicy"`
	RateLimitPerMinute      IntegerFilter              `query:"rateLimitPerMinute"`
	LastSyncAt              TimeFilter                 `query:"lastSyncAt"`
	LastSyncStatus          []DataSourceLastSyncStatus `query:"lastSyncStatus"`
	LastSyncError           []string                   `query:"lastSyncError"`
	LastSyncDurationSeconds IntegerFilter              `query:"lastSyncDurationSeconds"`
	ConsecutiveFailures     IntegerFilter              `query:"consecutiveFailures"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: owner, connector, groups, cloudResources.
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

// DataSource is a connection to one external system, its schedule, its mapping and the state of its
// synchronisation.
type DataSource struct {
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
	// Display name.
	Name string `json:"name"`
	// Kind of external system; decides what config must hold.
	Type DataSourceType `json:"type"`
	// What is taken from the system and why.
	Description *string `json:"description"`
	// Whether synchronisation runs; error is set by the server after a failed run.
	Status DataSourceStatus `json:"status"`
	// Which settings are present, without their values.
	ConfigKeys []string `json:"configKeys"`
	// Connector that holds the credentials, instead of putting them into config.
	ConnectorID *string `json:"connectorId"`
	// Person to turn to when synchronisation fails.
	OwnerID *string `json:"ownerId"`
	// Which way records flow.
	Direction DataSourceDirection `json:"direction"`
	// Whether each run reads everything, what changed, or a stream of changes.
	SyncMode DataSourceSyncMode `json:"syncMode"`
	// Cron expression of automatic runs; empty for runs on demand only.
	SyncSchedule *string `json:"syncSchedule"`
	// Time zone the schedule is read in.
	Timezone string `json:"timezone"`
	// Entities the source feeds, by name in snake_case.
	EntityTypes []string `json:"entityTypes"`
	// How external fields land in ours, where the built-in mapping does not fit.
	FieldMappings []DataSourceFieldMapping `json:"fieldMappings"`
	// What happens when both sides changed a field.
	ConflictPolicy DataSourceConflictPolicy `json:"conflictPolicy"`
	// What happens to a record that vanished from the source.
	DeletionPolicy DataSourceDeletionPolicy `json:"deletionPolicy"`
	// Most requests a minute the external system may receive.
	RateLimitPerMinute *int64 `json:"rateLimitPerMinute"`
	// Latest successful synchronisation.
	LastSyncAt *time.Time `json:"lastSyncAt"`
	// How the latest run ended.
	LastSyncStatus *DataSourceLastSyncStatus `json:"lastSyncStatus"`
	// Why the latest run failed.
	LastSyncError *string `json:"lastSyncError"`
	// How long the latest run took.
	LastSyncDurationSeconds *int64 `json:"lastSyncDurationSeconds"`
	// Next automatic run.
	NextSyncAt *time.Time `json:"nextSyncAt"`
	// Records the source feeds now.
	RecordCount int64 `json:"recordCount"`
	// Failures in a row.
	ConsecutiveFailures int64 `json:"consecutiveFailures"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=connector`. Only with expand.
	Connector *Connector `json:"connector,omitempty"`
	// Only with `expand=groups`. Only with expand.
	Groups []*Group `json:"groups,omitempty"`
	// Only with `expand=cloudResources`. Only with expand.
	CloudResources []*CloudResource `json:"cloudResources,omitempty"`
}

// UnmarshalJSON keeps members that DataSource has no field for in Extra.
func (d *DataSource) UnmarshalJSON(data []byte) error {
	type plain DataSource
	return decode(data, (*plain)(d), d.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (d DataSource) MarshalJSON() ([]byte, error) {
	type plain DataSource
	return encode((*plain)(&d), d.kept())
}

// DataSourceFieldMapping is a part of a DataSource: how one field of the external records lands in
// a field of an entity.
type DataSourceFieldMapping struct {
	Kept `json:"-"`

	// Entity in snake_case.
	EntityType string `json:"entityType"`
	// Field or path in the external record.
	SourceField string `json:"sourceField"`
	// Field of the entity.
	TargetField string `json:"targetField"`
	// Change made on the way.
	Transform DataSourceFieldMappingTransform `json:"transform"`
	// Open map from external values to ours, for map_values.
	ValueMap map[string]any `json:"valueMap"`
}

// UnmarshalJSON keeps members that DataSourceFieldMapping has no field for in Extra.
func (d *DataSourceFieldMapping) UnmarshalJSON(data []byte) error {
	type plain DataSourceFieldMapping
	return decode(data, (*plain)(d), d.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (d DataSourceFieldMapping) MarshalJSON() ([]byte, error) {
	type plain DataSourceFieldMapping
	return encode((*plain)(&d), d.kept())
}

// DataSourceCreate is what a new DataSource is made from.
type DataSourceCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Display name.
	Name string `json:"name"`
	// Kind of external system; decides what config must hold.
	Type DataSourceType `json:"type"`
	// What is taken from the system and why.
	Description Opt[string] `json:"description,omitzero"`
	// Whether synchronisation runs; error is set by the server after a failed run.
	Status DataSourceStatus `json:"status,omitzero"`
	// Connection settings in an open map, credentials included; kept encrypted and never returned.
	Config map[string]any `json:"config"`
	// Connector that holds the credentials, instead of putting them into config.
	ConnectorID Opt[string] `json:"connectorId,omitzero"`
	// Person to turn to when synchronisation fails.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Which way records flow.
	Direction DataSourceDirection `json:"direction,omitzero"`
	// Whether each run reads everything, what changed, or a stream of changes.
	SyncMode DataSourceSyncMode `json:"syncMode,omitzero"`
	// Cron expression of automatic runs; empty for runs on demand only.
	SyncSchedule Opt[string] `json:"syncSchedule,omitzero"`
	// Time zone the schedule is read in.
	Timezone string `json:"timezone,omitzero"`
	// Entities the source feeds, by name in snake_case.
	EntityTypes Opt[[]string] `json:"entityTypes,omitzero"`
	// How external fields land in ours, where the built-in mapping does not fit.
	FieldMappings Opt[[]DataSourceFieldMappingInput] `json:"fieldMappings,omitzero"`
	// What happens when both sides changed a field.
	ConflictPolicy DataSourceConflictPolicy `json:"conflictPolicy,omitzero"`
	// What happens to a record that vanished from the source.
	DeletionPolicy DataSourceDeletionPolicy `json:"deletionPolicy,omitzero"`
	// Most requests a minute the external system may receive.
	RateLimitPerMinute Opt[int64] `json:"rateLimitPerMinute,omitzero"`
}

// DataSourceFieldMappingInput is a DataSourceFieldMapping as a client sends it.
type DataSourceFieldMappingInput struct {
	EntityType  string                          `json:"entityType"`
	SourceField string                          `json:"sourceField"`
	TargetField string                          `json:"targetField"`
	Transform   DataSourceFieldMappingTransform `json:"transform,omitzero"`
	ValueMap    Opt[map[string]any]             `json:"valueMap,omitzero"`
}

// DataSourceUpdate changes a DataSource: what is not set stays as it is, Null clears.
type DataSourceUpdate struct {
	ExternalID         Opt[string]                        `json:"externalId,omitzero"`
	Tags               Opt[[]string]                      `json:"tags,omitzero"`
	Metadata           Opt[map[string]string]             `json:"metadata,omitzero"`
	Name               Opt[string]                        `json:"name,omitzero"`
	Description        Opt[string]                        `json:"description,omitzero"`
	Status             Opt[DataSourceStatus]              `json:"status,omitzero"`
	Config             Opt[map[string]any]                `json:"config,omitzero"`
	ConnectorID        Opt[string]                        `json:"connectorId,omitzero"`
	OwnerID            Opt[string]                        `json:"ownerId,omitzero"`
	Direction          Opt[DataSourceDirection]           `json:"direction,omitzero"`
	SyncMode           Opt[DataSourceSyncMode]            `json:"syncMode,omitzero"`
	SyncSchedule       Opt[string]                        `json:"syncSchedule,omitzero"`
	Timezone           Opt[string]                        `json:"timezone,omitzero"`
	EntityTypes        Opt[[]string]                      `json:"entityTypes,omitzero"`
	FieldMappings      Opt[[]DataSourceFieldMappingInput] `json:"fieldMappings,omitzero"`
	ConflictPolicy     Opt[DataSourceConflictPolicy]      `json:"conflictPolicy,omitzero"`
	DeletionPolicy     Opt[DataSourceDeletionPolicy]      `json:"deletionPolicy,omitzero"`
	RateLimitPerMinute Opt[int64]                         `json:"rateLimitPerMinute,omitzero"`
}

// DataSourceType is a value of type of a DataSource. Servers may know more values than these.
type DataSourceType string

const (
	DataSourceTypeAws             DataSourceType = "aws"
	DataSourceTypeGcp             DataSourceType = "gcp"
	DataSourceTypeAzure           DataSourceType = "azure"
	DataSourceTypeOkta            DataSourceType = "okta"
	DataSourceTypeWorkday         DataSourceType = "workday"
	DataSourceTypeGithub          DataSourceType = "github"
	DataSourceTypeJira            DataSourceType = "jira"
	DataSourceTypeEntraID         DataSourceType = "entra_id"
	DataSourceTypeGoogleWorkspace DataSourceType = "google_workspace"
	DataSourceTypeBamboohr        DataSourceType = "bamboohr"
	DataSourceTypeServicenow      DataSourceType = "servicenow"
	DataSourceTypeSalesforce      DataSourceType = "salesforce"
	DataSourceTypeSlack           DataSourceType = "slack"
	DataSourceTypeGitlab          DataSourceType = "gitlab"
	DataSourceTypeIntune          DataSourceType = "intune"
	DataSourceTypeJamf            DataSourceType = "jamf"
	DataSourceTypeCrowdstrike     DataSourceType = "crowdstrike"
	DataSourceTypeSentinelone     DataSourceType = "sentinelone"
	DataSourceTypeTenable         DataSourceType = "tenable"
	DataSourceTypeQualys          DataSourceType = "qualys"
	DataSourceTypeWiz             DataSourceType = "wiz"
	DataSourceTypeSplunk          DataSourceType = "splunk"
	DataSourceTypeSnowflake       DataSourceType = "snowflake"
	DataSourceTypePostgresql      DataSourceType = "postgresql"
	DataSourceTypeObjectStorage   DataSourceType = "object_storage"
	DataSourceTypeCSV             DataSourceType = "csv"
	DataSourceTypeCustom          DataSourceType = "custom"
)

// DataSourceStatus is a value of status of a DataSource. Servers may know more values than these.
type DataSourceStatus string

const (
	DataSourceStatusActive   DataSourceStatus = "active"
	DataSourceStatusError    DataSourceStatus = "error"
	DataSourceStatusDisabled DataSourceStatus = "disabled"
	DataSourceStatusPaused   DataSourceStatus = "paused"
)

// DataSourceDirection is a value of direction of a DataSource. Servers may know more values than
// these.
type DataSourceDirection string

const (
	DataSourceDirectionInbound       DataSourceDirection = "inbound"
	DataSourceDirectionOutbound      DataSourceDirection = "outbound"
	DataSourceDirectionBidirectional DataSourceDirection = "bidirectional"
)

// DataSourceSyncMode is a value of syncMode of a DataSource. Servers may know more values than
// these.
type DataSourceSyncMode string

const (
	DataSourceSyncModeFullRefresh  DataSourceSyncMode = "full_refresh"
	DataSourceSyncModeIncremental  DataSourceSyncMode = "incremental"
	DataSourceSyncModeChangeStream DataSourceSyncMode = "change_stream"
)

// DataSourceConflictPolicy is a value of conflictPolicy of a DataSource. Servers may know more
// values than these.
type DataSourceConflictPolicy string

const (
	DataSourceConflictPolicySourceWins    DataSourceConflictPolicy = "source_wins"
	DataSourceConflictPolicyLocalWins     DataSourceConflictPolicy = "local_wins"
	DataSourceConflictPolicyNewestWins    DataSourceConflictPolicy = "newest_wins"
	DataSourceConflictPolicyFlagForReview DataSourceConflictPolicy = "flag_for_review"
)

// DataSourceDeletionPolicy is a value of deletionPolicy of a DataSource. Servers may know more
// values than these.
type DataSourceDeletionPolicy string

const (
	DataSourceDeletionPolicySoftDelete   DataSourceDeletionPolicy = "soft_delete"
	DataSourceDeletionPolicyMarkInactive DataSourceDeletionPolicy = "mark_inactive"
	DataSourceDeletionPolicyKeep         DataSourceDeletionPolicy = "keep"
)

// DataSourceLastSyncStatus is a value of lastSyncStatus of a DataSource. Servers may know more
// values than these.
type DataSourceLastSyncStatus string

const (
	DataSourceLastSyncStatusSuccess DataSourceLastSyncStatus = "success"
	DataSourceLastSyncStatusPartial DataSourceLastSyncStatus = "partial"
	DataSourceLastSyncStatusFailed  DataSourceLastSyncStatus = "failed"
)

// DataSourceFieldMappingTransform is a value of transform of a DataSourceFieldMapping. Servers may
// know more values than these.
type DataSourceFieldMappingTransform string

const (
	DataSourceFieldMappingTransformCopy      DataSourceFieldMappingTransform = "copy"
	DataSourceFieldMappingTransformLowerCase DataSourceFieldMappingTransform = "lower_case"
	DataSourceFieldMappingTransformUpperCase DataSourceFieldMappingTransform = "upper_case"
	DataSourceFieldMappingTransformTrim      DataSourceFieldMappingTransform = "trim"
	DataSourceFieldMappingTransformParseDate DataSourceFieldMappingTransform = "parse_date"
	DataSourceFieldMappingTransformMapValues DataSourceFieldMappingTransform = "map_values"
	DataSourceFieldMappingTransformTemplate  DataSourceFieldMappingTransform = "template"
)
