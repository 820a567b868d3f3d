// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"encoding/json"
	"iter"
	"time"
)

// SOCService reads and writes SocAlerts at /v1/soc. SocAlert: a detection raised by a security
// tool, with its triage and its verdict.
type SOCService struct {
	// Investigations are the SocInvestigations: a case led by an analyst that gathers alerts, findings
	// and actions until a conclusion is reached.
	Investigations *SOCInvestigationsService
	// Playbooks are the SocPlaybooks: a repeatable response procedure whose steps are done by people,
	// by connectors or by both.
	Playbooks *SOCPlaybooksService

	engine *engine
}

// List gives one page of SocAlerts, the newest first. With nil params it gives the first page of all.
func (s *SOCService) List(ctx context.Context, params *SocAlertListParams, opts ...CallOption) (*Page[SocAlert], error) {
	return list[SocAlert](ctx, s.engine, "/v1/soc", params, opts)
}

// Iterate gives all SocAlerts that params ask for, page by page as they are needed.
func (s *SOCService) Iterate(ctx context.Context, params *SocAlertListParams, opts ...CallOption) iter.Seq2[*SocAlert, error] {
	return iterate[SocAlert](ctx, s.engine, "/v1/soc", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *SOCService) Search(ctx context.Context, q string, params *SocAlertListParams, opts ...CallOption) (*Page[SocAlert], error) {
	return search[SocAlert](ctx, s.engine, "/v1/soc", q, params, opts)
}

// Get reads one SocAlert. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *SOCService) Get(ctx context.Context, id string, opts ...CallOption) (*SocAlert, error) {
	return get[SocAlert](ctx, s.engine, "/v1/soc", id, opts)
}

// Create makes a new SocAlert, which must keep these rules:
//
//   - status resolved needs a verdict other than undetermined.
//   - status escalated needs an investigationId.
//   - verdict duplicate needs duplicateOfId.
//   - duplicateOfId never leads back to the alert itself.
//   - lastSeenAt is not before detectedAt.
//   - detectedAt is at most five minutes in the future.
//   - assigneeId is present from in_progress on; where it is empty the server sets the caller.
//   - A sub-technique in mitreTechniques stands for its parent as well; the parent is not listed
//     beside it.
//   - An alert of a closed investigation is resolved or suppressed.
func (s *SOCService) Create(ctx context.Context, body *SocAlertCreate, opts ...CallOption) (*SocAlert, error) {
	return create[SocAlert](ctx, s.engine, "/v1/soc", body, opts)
}

// Update changes the fields of one SocAlert that are set in body. It takes [WithIfMatch].
func (s *SOCService) Update(ctx context.Context, id string, body *SocAlertUpdate, opts ...CallOption) (*SocAlert, error) {
	return update[SocAlert](ctx, s.engine, "/v1/soc", id, body, opts)
}

// Delete takes one SocAlert out of all lists. [WithIncludeDeleted] still shows it.
func (s *SOCService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/soc", id, opts)
}

// SocAlertListParams says which SocAlerts a list holds, in which order, and what of them.
type SocAlertListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID               []string                 `query:"id"`
	TenantID         []string                 `query:"tenantId"`
	CreatedAt        TimeFilter               `query:"createdAt"`
	UpdatedAt        TimeFilter               `query:"updatedAt"`
	CreatedBy        []string                 `query:"createdBy"`
	UpdatedBy        []string                 `query:"updatedBy"`
	DeletedAt        TimeFilter               `query:"deletedAt"`
	Version          IntegerFilter            `query:"version"`
	ExternalID       []string                 `query:"externalId"`
	Tags             []string                 `query:"tags"`
	Title            []string                 `query:"title"`
	Description      []string                 `query:"description"`
	Severity         []SocAlertSeverity       `query:"severity"`
	Confidence       IntegerFilter            `query:"confidence"`
	Status           []SocAlertStatus         `query:"status"`
	Verdict          []SocAlertVerdict        `query:"verdict"`
	SourceProduct    []string                 `query:"sourceProduct"`
	SourceUid        []string                 `query:"sourceUid"`
	ConnectorID      []string                 `query:"connectorId"`
	RuleName         []string                 `query:"ruleName"`
	DetectedAt       TimeFilter               `query:"detectedAt"`
	LastSeenAt       TimeFilter               `query:"lastSeenAt"`
	EventCount       IntegerFilter            `query:"eventCount"`
	MitreTactics     []string                 `query:"mitreTactics"`
	MitreTechniques  []string                 `query:"mitreTechniques"`
	KillChainPhase   []SocAlertKillChainPhase `query:"killChainPhase"`
	AffectedAssetIDs []string                 `query:"affectedAssetIds"`
	AssigneeID       []string                 `query:"assigneeId"`
	InvestigationID  []string                 `query:"investigationId"`
	DuplicateOfID    []string                 `query:"duplicateOfId"`
	AcknowledgedAt   TimeFilter               `query:"acknowledgedAt"`
	ResolvedAt       TimeFilter               `query:"resolvedAt"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: assignee, investigation, connector, duplicateOf.
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

// SocAlert is a detection raised by a security tool, with its triage and its verdict.
type SocAlert struct {
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
	// Short title of the detection.
	Title string `json:"title"`
	// What was seen and why it is suspicious.
	Description *string `json:"description"`
	// Severity given by the tool or by triage.
	Severity SocAlertSeverity `json:"severity"`
	// Tool's confidence that the activity is malicious.
	Confidence *int64 `json:"confidence"`
	// State of the triage.
	Status SocAlertStatus `json:"status"`
	// Analyst's conclusion, after OCSF.
	Verdict SocAlertVerdict `json:"verdict"`
	// Product that raised the alert.
	SourceProduct string `json:"sourceProduct"`
	// Identifier of the alert in that product.
	SourceUid *string `json:"sourceUid"`
	// Connector the alert came through.
	ConnectorID *string `json:"connectorId"`
	// Detection rule or analytic that fired.
	RuleName *string `json:"ruleName"`
	// Time of the first event behind the alert.
	DetectedAt time.Time `json:"detectedAt"`
	// Time of the latest event behind the alert.
	LastSeenAt *time.Time `json:"lastSeenAt"`
	// Number of events folded into the alert.
	EventCount int64 `json:"eventCount"`
	// ATT&CK tactics.
	MitreTactics []string `json:"mitreTactics"`
	// ATT&CK techniques and sub-techniques.
	MitreTechniques []string `json:"mitreTechniques"`
	// Phase of the attack.
	KillChainPhase *SocAlertKillChainPhase `json:"killChainPhase"`
	// Machine the activity took place on.
	Host *SocAlertHost `json:"host"`
	// Account and process that acted.
	Actor *SocAlertActor `json:"actor"`
	// Indicators found in the events.
	Observables []SocAlertObservable `json:"observables"`
	// Assets the activity touched.
	AffectedAssetIDs []string `json:"affectedAssetIds"`
	// Analyst who works on the alert.
	AssigneeID *string `json:"assigneeId"`
	// Investigation the alert belongs to.
	InvestigationID *string `json:"investigationId"`
	// Alert this one repeats.
	DuplicateOfID *string `json:"duplicateOfId"`
	// Start of the triage.
	AcknowledgedAt *time.Time `json:"acknowledgedAt"`
	// End of the triage.
	ResolvedAt *time.Time `json:"resolvedAt"`
	// Only with `expand=assignee`. Only with expand.
	Assignee *Person `json:"assignee,omitempty"`
	// Only with `expand=investigation`. Only with expand.
	Investigation *SocInvestigation `json:"investigation,omitempty"`
	// Only with `expand=connector`. Only with expand.
	Connector *Connector `json:"connector,omitempty"`
	// Only with `expand=duplicateOf`. Only with expand.
	DuplicateOf *SocAlert `json:"duplicateOf,omitempty"`
}

// UnmarshalJSON keeps members that SocAlert has no field for in Extra.
func (s *SocAlert) UnmarshalJSON(data []byte) error {
	type plain SocAlert
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s SocAlert) MarshalJSON() ([]byte, error) {
	type plain SocAlert
	return encode((*plain)(&s), s.kept())
}

// SocAlertHost is a part of a SocAlert: machine the activity took place on.
type SocAlertHost struct {
	Kept `json:"-"`

	// Host name.
	Hostname *string `json:"hostname"`
	// IPv4 or IPv6 address.
	IPAddress *string `json:"ipAddress"`
	// Operating system.
	OperatingSystem *string `json:"operatingSystem"`
	// PhysicalAsset or CloudResource, where the host is known.
	AssetID *string `json:"assetId"`
}

// UnmarshalJSON keeps members that SocAlertHost has no field for in Extra.
func (s *SocAlertHost) UnmarshalJSON(data []byte) error {
	type plain SocAlertHost
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s SocAlertHost) MarshalJSON() ([]byte, error) {
	type plain SocAlertHost
	return encode((*plain)(&s), s.kept())
}

// SocAlertActor is a part of a SocAlert: account and process that acted.
type SocAlertActor struct {
	Kept `json:"-"`

	// Account name in the event.
	UserName *string `json:"userName"`
	// Person behind the account, where known.
	PersonID *string `json:"personId"`
	// Process that acted.
	ProcessName *string `json:"processName"`
	// Digest of its executable.
	ProcessSHA256 *string `json:"processSha256"`
}

// UnmarshalJSON keeps members that SocAlertActor has no field for in Extra.
func (s *SocAlertActor) UnmarshalJSON(data []byte) error {
	type plain SocAlertActor
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s SocAlertActor) MarshalJSON() ([]byte, error) {
	type plain SocAlertActor
	return encode((*plain)(&s), s.kept())
}

// SocAlertObservable is an indicator found in the events.
type SocAlertObservable struct {
	Kept `json:"-"`

	// Kind of observable.
	Type SocAlertObservableType `json:"type"`
	// Value as seen.
	Value string `json:"value"`
	// What threat intelligence says of it.
	Reputation SocAlertObservableReputation `json:"reputation"`
}

// UnmarshalJSON keeps members that SocAlertObservable has no field for in Extra.
func (s *SocAlertObservable) UnmarshalJSON(data []byte) error {
	type plain SocAlertObservable
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s SocAlertObservable) MarshalJSON() ([]byte, error) {
	type plain SocAlertObservable
	return encode((*plain)(&s), s.kept())
}

// SocAlertCreate is what a new SocAlert is made from.
type SocAlertCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Short title of the detection.
	Title string `json:"title"`
	// What was seen and why it is suspicious.
	Description Opt[string] `json:"description,omitzero"`
	// Severity given by the tool or by triage.
	Severity SocAlertSeverity `json:"severity"`
	// Tool's confidence that the activity is malicious.
	Confidence Opt[int64] `json:"confidence,omitzero"`
	// State of the triage.
	Status SocAlertStatus `json:"status,omitzero"`
	// Analyst's conclusion, after OCSF.
	Verdict SocAlertVerdict `json:"verdict,omitzero"`
	// Product that raised the alert.
	SourceProduct string `json:"sourceProduct"`
	// Identifier of the alert in that product.
	SourceUid Opt[string] `json:"sourceUid,omitzero"`
	// Connector the alert came through.
	ConnectorID Opt[string] `json:"connectorId,omitzero"`
	// Detection rule or analytic that fired.
	RuleName Opt[string] `json:"ruleName,omitzero"`
	// Time of the first event behind the alert.
	DetectedAt time.Time `json:"detectedAt"`
	// Time of the latest event behind the alert.
	LastSeenAt Opt[time.Time] `json:"lastSeenAt,omitzero"`
	// Number of events folded into the alert.
	EventCount Opt[int64] `json:"eventCount,omitzero"`
	// ATT&CK tactics.
	MitreTactics Opt[[]string] `json:"mitreTactics,omitzero"`
	// ATT&CK techniques and sub-techniques.
	MitreTechniques Opt[[]string] `json:"mitreTechniques,omitzero"`
	// Phase of the attack.
	KillChainPhase Opt[SocAlertKillChainPhase] `json:"killChainPhase,omitzero"`
	// Machine the activity took place on.
	Host Opt[SocAlertHostInput] `json:"host,omitzero"`
	// Account and process that acted.
	Actor Opt[SocAlertActorInput] `json:"actor,omitzero"`
	// Indicators found in the events.
	Observables Opt[[]SocAlertObservableInput] `json:"observables,omitzero"`
	// Assets the activity touched.
	AffectedAssetIDs Opt[[]string] `json:"affectedAssetIds,omitzero"`
	// Analyst who works on the alert.
	AssigneeID Opt[string] `json:"assigneeId,omitzero"`
	// Investigation the alert belongs to.
	InvestigationID Opt[string] `json:"investigationId,omitzero"`
	// Alert this one repeats.
	DuplicateOfID Opt[string] `json:"duplicateOfId,omitzero"`
}

// MarshalJSON writes times in UTC, with milliseconds.
func (s SocAlertCreate) MarshalJSON() ([]byte, error) {
	type plain SocAlertCreate
	return json.Marshal(struct {
		plain
		DetectedAt wireTime `json:"detectedAt"`
	}{plain(s), wireTime(s.DetectedAt)})
}

// SocAlertHostInput is a SocAlertHost as a client sends it.
type SocAlertHostInput struct {
	Hostname        Opt[string] `json:"hostname,omitzero"`
	IPAddress       Opt[string] `json:"ipAddress,omitzero"`
	OperatingSystem Opt[string] `json:"operatingSystem,omitzero"`
	AssetID         Opt[string] `json:"assetId,omitzero"`
}

// SocAlertActorInput is a SocAlertActor as a client sends it.
type SocAlertActorInput struct {
	UserName      Opt[string] `json:"userName,omitzero"`
	PersonID      Opt[string] `json:"personId,omitzero"`
	ProcessName   Opt[string] `json:"processName,omitzero"`
	ProcessSHA256 Opt[string] `json:"processSha256,omitzero"`
}

// SocAlertObservableInput is a SocAlertObservable as a client sends it.
type SocAlertObservableInput struct {
	Type       SocAlertObservableType       `json:"type"`
	Value      string                       `json:"value"`
	Reputation SocAlertObservableReputation `json:"reputation,omitzero"`
}

// SocAlertUpdate changes a SocAlert: what is not set stays as it is, Null clears.
type SocAlertUpdate struct {
	ExternalID       Opt[string]                    `json:"externalId,omitzero"`
	Tags             Opt[[]string]                  `json:"tags,omitzero"`
	Metadata         Opt[map[string]string]         `json:"metadata,omitzero"`
	Title            Opt[string]                    `json:"title,omitzero"`
	Description      Opt[string]                    `json:"description,omitzero"`
	Severity         Opt[SocAlertSeverity]          `json:"severity,omitzero"`
	Confidence       Opt[int64]                     `json:"confidence,omitzero"`
	Status           Opt[SocAlertStatus]            `json:"status,omitzero"`
	Verdict          Opt[SocAlertVerdict]           `json:"verdict,omitzero"`
	ConnectorID      Opt[string]                    `json:"connectorId,omitzero"`
	RuleName         Opt[string]                    `json:"ruleName,omitzero"`
	LastSeenAt       Opt[time.Time]                 `json:"lastSeenAt,omitzero"`
	EventCount       Opt[int64]                     `json:"eventCount,omitzero"`
	MitreTactics     Opt[[]string]                  `json:"mitreTactics,omitzero"`
	MitreTechniques  Opt[[]string]                  `json:"mitreTechniques,omitzero"`
	KillChainPhase   Opt[SocAlertKillChainPhase]    `json:"killChainPhase,omitzero"`
	Host             Opt[SocAlertHostInput]         `json:"host,omitzero"`
	Actor            Opt[SocAlertActorInput]        `json:"actor,omitzero"`
	Observables      Opt[[]SocAlertObservableInput] `json:"observables,omitzero"`
	AffectedAssetIDs Opt[[]string]                  `json:"affectedAssetIds,omitzero"`
	AssigneeID       Opt[string]                    `json:"assigneeId,omitzero"`
	InvestigationID  Opt[string]                    `json:"investigationId,omitzero"`
	DuplicateOfID    Opt[string]                    `json:"duplicateOfId,omitzero"`
}

// SocAlertSeverity is a value of severity of a SocAlert. Servers may know more values than these.
type SocAlertSeverity string

const (
	SocAlertSeverityCritical SocAlertSeverity = "critical"
	SocAlertSeverityHigh     SocAlertSeverity = "high"
	SocAlertSeverityMedium   SocAlertSeverity = "medium"
	SocAlertSeverityLow      SocAlertSeverity = "low"
	SocAlertSeverityInfo     SocAlertSeverity = "info"
)

// SocAlertStatus is a value of status of a SocAlert. Servers may know more values than these.
type SocAlertStatus string

const (
	SocAlertStatusNew          SocAlertStatus = "new"
	SocAlertStatusAcknowledged SocAlertStatus = "acknowledged"
	SocAlertStatusInProgress   SocAlertStatus = "in_progress"
	SocAlertStatusEscalated    SocAlertStatus = "escalated"
	SocAlertStatusSuppressed   SocAlertStatus = "suppressed"
	SocAlertStatusResolved     SocAlertStatus = "resolved"
)

// SocAlertVerdict is a value of verdict of a SocAlert. Servers may know more values than these.
type SocAlertVerdict string

const (
	SocAlertVerdictUndetermined     SocAlertVerdict = "undetermined"
	SocAlertVerdictTruePositive     SocAlertVerdict = "true_positive"
	SocAlertVerdictBenign           SocAlertVerdict = "benign"
	SocAlertVerdictFalsePositive    SocAlertVerdict = "false_positive"
	SocAlertVerdictSuspicious       SocAlertVerdict = "suspicious"
	SocAlertVerdictTest             SocAlertVerdict = "test"
	SocAlertVerdictInsufficientData SocAlertVerdict = "insufficient_data"
	SocAlertVerdictDuplicate        SocAlertVerdict = "duplicate"
)

// SocAlertKillChainPhase is a value of killChainPhase of a SocAlert. Servers may know more values
// than these.
type SocAlertKillChainPhase string

const (
	SocAlertKillChainPhaseReconnaissance      SocAlertKillChainPhase = "reconnaissance"
	SocAlertKillChainPhaseWeaponization       SocAlertKillChainPhase = "weaponization"
	SocAlertKillChainPhaseDelivery            SocAlertKillChainPhase = "delivery"
	SocAlertKillChainPhaseExploitation        SocAlertKillChainPhase = "exploitation"
	SocAlertKillChainPhaseInstallation        SocAlertKillChainPhase = "installation"
	SocAlertKillChainPhaseCommandAndControl   SocAlertKillChainPhase = "command_and_control"
	SocAlertKillChainPhaseActionsOnObjectives SocAlertKillChainPhase = "actions_on_objectives"
)

// SocAlertObservableType is a value of type of a SocAlertObservable. Servers may know more values
// than these.
type SocAlertObservableType string

const (
	SocAlertObservableTypeIpv4         SocAlertObservableType = "ipv4"
	SocAlertObservableTypeIpv6         SocAlertObservableType = "ipv6"
	SocAlertObservableTypeDomain       SocAlertObservableType = "domain"
	SocAlertObservableTypeHostname     SocAlertObservableType = "hostname"
	SocAlertObservableTypeURL          SocAlertObservableType = "url"
	SocAlertObservableTypeEmailAddress SocAlertObservableType = "email_address"
	SocAlertObservableTypeFileName     SocAlertObservableType = "file_name"
	SocAlertObservableTypeMd5          SocAlertObservableType = "md5"
	SocAlertObservableTypeSha1         SocAlertObservableType = "sha1"
	SocAlertObservableTypeSHA256       SocAlertObservableType = "sha256"
	SocAlertObservableTypeRegistryKey  SocAlertObservableType = "registry_key"
	SocAlertObservableTypeProcess      SocAlertObservableType = "process"
	SocAlertObservableTypeUserName     SocAlertObservableType = "user_name"
	SocAlertObservableTypeMutex        SocAlertObservableType = "mutex"
	SocAlertObservableTypeMacAddress   SocAlertObservableType = "mac_address"
	SocAlertObservableTypeCVE          SocAlertObservableType = "cve"
	SocAlertObservableTypeOther        SocAlertObservableType = "other"
)

// SocAlertObservableReputation is a value of reputation of a SocAlertObservable. Servers may know
// more values than these.
type SocAlertObservableReputation string

const (
	SocAlertObservableReputationUnknown    SocAlertObservableReputation = "unknown"
	SocAlertObservableReputationSafe       SocAlertObservableReputation = "safe"
	SocAlertObservableReputationSuspicious SocAlertObservableReputation = "suspicious"
	SocAlertObservableReputationMalicious  SocAlertObservableReputation = "malicious"
)

// SOCInvestigationsService reads and writes SocInvestigations at /v1/soc/investigations.
type SOCInvestigationsService struct {
	engine *engine
}

// List gives one page of SocInvestigations, the newest first. With nil params it gives the first page of all.
func (s *SOCInvestigationsService) List(ctx context.Context, params *SocInvestigationListParams, opts ...CallOption) (*Page[SocInvestigation], error) {
	return list[SocInvestigation](ctx, s.engine, "/v1/soc/investigations", params, opts)
}

// Iterate gives all SocInvestigations that params ask for, page by page as they are needed.
func (s *SOCInvestigationsService) Iterate(ctx context.Context, params *SocInvestigationListParams, opts ...CallOption) iter.Seq2[*SocInvestigation, error] {
	return iterate[SocInvestigation](ctx, s.engine, "/v1/soc/investigations", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *SOCInvestigationsService) Search(ctx context.Context, q string, params *SocInvestigationListParams, opts ...CallOption) (*Page[SocInvestigation], error) {
	return search[SocInvestigation](ctx, s.engine, "/v1/soc/investigations", q, params, opts)
}

// Get reads one SocInvestigation. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *SOCInvestigationsService) Get(ctx context.Context, id string, opts ...CallOption) (*SocInvestigation, error) {
	return get[SocInvestigation](ctx, s.engine, "/v1/soc/investigations", id, opts)
}

// Create makes a new SocInvestigation, which must keep these rules:
//
//   - leadId is present from in_progress on.
//   - status resolved needs outcome.
//   - status resolved with outcome true_positive needs rootCause as well.
//   - status closed is refused while an alert of the investigation is not resolved or suppressed.
//   - Entries of timeline are kept in order of occurredAt and are at most five minutes in the
//     future.
//   - dueAt is after the time of creation.
func (s *SOCInvestigationsService) Create(ctx context.Context, body *SocInvestigationCreate, opts ...CallOption) (*SocInvestigation, error) {
	return create[SocInvestigation](ctx, s.engine, "/v1/soc/investigations", body, opts)
}

// Update changes the fields of one SocInvestigation that are set in body. It takes [WithIfMatch].
func (s *SOCInvestigationsService) Update(ctx context.Context, id string, body *SocInvestigationUpdate, opts ...CallOption) (*SocInvestigation, error) {
	return update[SocInvestigation](ctx, s.engine, "/v1/soc/investigations", id, body, opts)
}

// Delete takes one SocInvestigation out of all lists. [WithIncludeDeleted] still shows it.
func (s *SOCInvestigationsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/soc/investigations", id, opts)
}

// SocInvestigationListParams says which SocInvestigations a list holds, in which order, and what of them.
type SocInvestigationListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                  []string                   `query:"id"`
	TenantID            []string                   `query:"tenantId"`
	CreatedAt           TimeFilter                 `query:"createdAt"`
	UpdatedAt           TimeFilter                 `query:"updatedAt"`
	CreatedBy           []string                   `query:"createdBy"`
	UpdatedBy           []string                   `query:"updatedBy"`
	DeletedAt           TimeFilter                 `query:"deletedAt"`
	Version             IntegerFilter              `query:"version"`
	ExternalID          []string                   `query:"externalId"`
	Tags                []string                   `query:"tags"`
	InvestigationNumber []string                   `query:"investigationNumber"`
	Title               []string                   `query:"title"`
	Description         []string                   `query:"description"`
	Category            []SocInvestigationCategory `query:"category"`
	Priority            []SocInvestigationPriority `query:"priority"`
	Status              []SocInvestigationStatus   `query:"status"`
	Tlp                 []SocInvestigationTlp      `query:"tlp"`
	LeadID              []string                   `query:"leadId"`
	TeamGroupID         []string                   `query:"teamGroupId"`
	Hypothesis          []string                   `query:"hypothesis"`
	MitreTechniques     []string                   `query:"mitreTechniques"`
	ThreatActorIDs      []string                   `query:"threatActorIds"`
	AffectedAssetIDs    []string                   `query:"affectedAssetIds"`
	PlaybookIDs         []string                   `query:"playbookIds"`
	SLAPolicyID         []string                   `query:"slaPolicyId"`
	DueAt               TimeFilter                 `query:"dueAt"`
	Outcome             []SocInvestigationOutcome  `query:"outcome"`
	RootCause           []string                   `query:"rootCause"`
	Recommendations     []string                   `query:"recommendations"`
	IncidentID          []string                   `query:"incidentId"`
	ContainedAt         TimeFilter                 `query:"containedAt"`
	ClosedAt            TimeFilter                 `query:"closedAt"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: lead, teamGroup, alerts, threatActors, playbooks,
	// slaPolicy, incident.
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

// SocInvestigation is a case led by an analyst that gathers alerts, findings and actions until a
// conclusion is reached.
type SocInvestigation struct {
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
	InvestigationNumber string `json:"investigationNumber"`
	// Short title.
	Title string `json:"title"`
	// Question to answer and scope.
	Description *string `json:"description"`
	// Kind of case.
	Category SocInvestigationCategory `json:"category"`
	// Order of work.
	Priority SocInvestigationPriority `json:"priority"`
	// State of the case.
	Status SocInvestigationStatus `json:"status"`
	// Traffic Light Protocol marking.
	Tlp SocInvestigationTlp `json:"tlp"`
	// Analyst in charge.
	LeadID *string `json:"leadId"`
	// SOC team that owns the case.
	TeamGroupID *string `json:"teamGroupId"`
	// Assumed course of the attack.
	Hypothesis *string `json:"hypothesis"`
	// Established facts.
	Findings []SocInvestigationFinding `json:"findings"`
	// Events and actions in order of time.
	Timeline []SocInvestigationTimeline `json:"timeline"`
	// Alerts gathered.
	AlertCount int64 `json:"alertCount"`
	// ATT&CK techniques established.
	MitreTechniques []string `json:"mitreTechniques"`
	// Actors the activity is attributed to.
	ThreatActorIDs []string `json:"threatActorIds"`
	// Assets in scope.
	AffectedAssetIDs []string `json:"affectedAssetIds"`
	// Playbooks applied.
	PlaybookIDs []string `json:"playbookIds"`
	// Policy that sets the targets.
	SLAPolicyID *string `json:"slaPolicyId"`
	// Time the case is to be resolved by.
	DueAt *time.Time `json:"dueAt"`
	// Conclusion.
	Outcome *SocInvestigationOutcome `json:"outcome"`
	// How the attacker got in, or why the alarm was false.
	RootCause *string `json:"rootCause"`
	// What should change.
	Recommendations *string `json:"recommendations"`
	// Incident the case was escalated to.
	IncidentID *string `json:"incidentId"`
	// End of the spread.
	ContainedAt *time.Time `json:"containedAt"`
	// End of the case.
	ClosedAt *time.Time `json:"closedAt"`
	// Only with `expand=lead`. Only with expand.
	Lead *Person `json:"lead,omitempty"`
	// Only with `expand=teamGroup`. Only with expand.
	TeamGroup *Group `json:"teamGroup,omitempty"`
	// Only with `expand=alerts`. Only with expand.
	Alerts []*SocAlert `json:"alerts,omitempty"`
	// Only with `expand=threatActors`. Only with expand.
	ThreatActors []*KnowledgeEntity `json:"threatActors,omitempty"`
	// Only with `expand=playbooks`. Only with expand.
	Playbooks []*SocPlaybook `json:"playbooks,omitempty"`
	// Only with `expand=slaPolicy`. Only with expand.
	SLAPolicy *SlaPolicy `json:"slaPolicy,omitempty"`
	// Only with `expand=incident`. Only with expand.
	Incident *GrcIncident `json:"incident,omitempty"`
}

// UnmarshalJSON keeps members that SocInvestigation has no field for in Extra.
func (s *SocInvestigation) UnmarshalJSON(data []byte) error {
	type plain SocInvestigation
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s SocInvestigation) MarshalJSON() ([]byte, error) {
	type plain SocInvestigation
	return encode((*plain)(&s), s.kept())
}

// SocInvestigationFinding is an established fact.
type SocInvestigationFinding struct {
	Kept `json:"-"`

	// What was found.
	Text string `json:"text"`
	// Time of the finding.
	FoundAt *time.Time `json:"foundAt"`
	// File that proves it.
	EvidenceID *string `json:"evidenceId"`
}

// UnmarshalJSON keeps members that SocInvestigationFinding has no field for in Extra.
func (s *SocInvestigationFinding) UnmarshalJSON(data []byte) error {
	type plain SocInvestigationFinding
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s SocInvestigationFinding) MarshalJSON() ([]byte, error) {
	type plain SocInvestigationFinding
	return encode((*plain)(&s), s.kept())
}

// SocInvestigationTimeline is an event or action in the course of a case.
type SocInvestigationTimeline struct {
	Kept `json:"-"`

	// Time of the event or action.
	OccurredAt time.Time `json:"occurredAt"`
	// Sort of entry.
	Kind SocInvestigationTimelineKind `json:"kind"`
	// What happened.
	Text string `json:"text"`
	// Person who wrote the entry.
	AuthorID *string `json:"authorId"`
}

// UnmarshalJSON keeps members that SocInvestigationTimeline has no field for in Extra.
func (s *SocInvestigationTimeline) UnmarshalJSON(data []byte) error {
	type plain SocInvestigationTimeline
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s SocInvestigationTimeline) MarshalJSON() ([]byte, error) {
	type plain SocInvestigationTimeline
	return encode((*plain)(&s), s.kept())
}

// SocInvestigationCreate is what a new SocInvestigation is made from.
type SocInvestigationCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Short title.
	Title string `json:"title"`
	// Question to answer and scope.
	Description Opt[string] `json:"description,omitzero"`
	// Kind of case.
	Category SocInvestigationCategory `json:"category,omitzero"`
	// Order of work.
	Priority SocInvestigationPriority `json:"priority,omitzero"`
	// State of the case.
	Status SocInvestigationStatus `json:"status,omitzero"`
	// Traffic Light Protocol marking.
	Tlp SocInvestigationTlp `json:"tlp,omitzero"`
	// Analyst in charge.
	LeadID Opt[string] `json:"leadId,omitzero"`
	// SOC team that owns the case.
	TeamGroupID Opt[string] `json:"teamGroupId,omitzero"`
	// Assumed course of the attack.
	Hypothesis Opt[string] `json:"hypothesis,omitzero"`
	// Established facts.
	Findings Opt[[]SocInvestigationFindingInput] `json:"findings,omitzero"`
	// Events and actions in order of time.
	Timeline Opt[[]SocInvestigationTimelineInput] `json:"timeline,omitzero"`
	// ATT&CK techniques established.
	MitreTechniques Opt[[]string] `json:"mitreTechniques,omitzero"`
	// Actors the activity is attributed to.
	ThreatActorIDs Opt[[]string] `json:"threatActorIds,omitzero"`
	// Assets in scope.
	AffectedAssetIDs Opt[[]string] `json:"affectedAssetIds,omitzero"`
	// Playbooks applied.
	PlaybookIDs Opt[[]string] `json:"playbookIds,omitzero"`
	// Policy that sets the targets.
	SLAPolicyID Opt[string] `json:"slaPolicyId,omitzero"`
	// Time the case is to be resolved by.
	DueAt Opt[time.Time] `json:"dueAt,omitzero"`
	// Conclusion.
	Outcome Opt[SocInvestigationOutcome] `json:"outcome,omitzero"`
	// How the attacker got in, or why the alarm was false.
	RootCause Opt[string] `json:"rootCause,omitzero"`
	// What should change.
	Recommendations Opt[string] `json:"recommendations,omitzero"`
	// Incident the case was escalated to.
	IncidentID Opt[string] `json:"incidentId,omitzero"`
}

// SocInvestigationFindingInput is a SocInvestigationFinding as a client sends it.
type SocInvestigationFindingInput struct {
	Text       string         `json:"text"`
	FoundAt    Opt[time.Time] `json:"foundAt,omitzero"`
	EvidenceID Opt[string]    `json:"evidenceId,omitzero"`
}

// SocInvestigationTimelineInput is a SocInvestigationTimeline as a client sends it.
type SocInvestigationTimelineInput struct {
	OccurredAt time.Time                    `json:"occurredAt"`
	Kind       SocInvestigationTimelineKind `json:"kind"`
	Text       string                       `json:"text"`
	AuthorID   Opt[string]                  `json:"authorId,omitzero"`
}

// MarshalJSON writes times in UTC, with milliseconds.
func (s SocInvestigationTimelineInput) MarshalJSON() ([]byte, error) {
	type plain SocInvestigationTimelineInput
	return json.Marshal(struct {
		plain
		OccurredAt wireTime `json:"occurredAt"`
	}{plain(s), wireTime(s.OccurredAt)})
}

// SocInvestigationUpdate changes a SocInvestigation: what is not set stays as it is, Null clears.
type SocInvestigationUpdate struct {
	ExternalID       Opt[string]                          `json:"externalId,omitzero"`
	Tags             Opt[[]string]                        `json:"tags,omitzero"`
	Metadata         Opt[map[string]string]               `json:"metadata,omitzero"`
	Title            Opt[string]                          `json:"title,omitzero"`
	Description      Opt[string]                          `json:"description,omitzero"`
	Category         Opt[SocInvestigationCategory]        `json:"category,omitzero"`
	Priority         Opt[SocInvestigationPriority]        `json:"priority,omitzero"`
	Status           Opt[SocInvestigationStatus]          `json:"status,omitzero"`
	Tlp              Opt[SocInvestigationTlp]             `json:"tlp,omitzero"`
	LeadID           Opt[string]                          `json:"leadId,omitzero"`
	TeamGroupID      Opt[string]                          `json:"teamGroupId,omitzero"`
	Hypothesis       Opt[string]                          `json:"hypothesis,omitzero"`
	Findings         Opt[[]SocInvestigationFindingInput]  `json:"findings,omitzero"`
	Timeline         Opt[[]SocInvestigationTimelineInput] `json:"timeline,omitzero"`
	MitreTechniques  Opt[[]string]                        `json:"mitreTechniques,omitzero"`
	ThreatActorIDs   Opt[[]string]                        `json:"threatActorIds,omitzero"`
	AffectedAssetIDs Opt[[]string]                        `json:"affectedAssetIds,omitzero"`
	PlaybookIDs      Opt[[]string]                        `json:"playbookIds,omitzero"`
	SLAPolicyID      Opt[string]                          `json:"slaPolicyId,omitzero"`
	DueAt            Opt[time.Time]                       `json:"dueAt,omitzero"`
	Outcome          Opt[SocInvestigationOutcome]         `json:"outcome,omitzero"`
	RootCause        Opt[string]                          `json:"rootCause,omitzero"`
	Recommendations  Opt[string]                          `json:"recommendations,omitzero"`
	IncidentID       Opt[string]                          `json:"incidentId,omitzero"`
}

// SocInvestigationCategory is a value of category of a SocInvestigation. Servers may know more
// values than these.
type SocInvestigationCategory string

const (
	SocInvestigationCategoryMalware           SocInvestigationCategory = "malware"
	SocInvestigationCategoryRansomware        SocInvestigationCategory = "ransomware"
	SocInvestigationCategoryPhishing          SocInvestigationCategory = "phishing"
	SocInvestigationCategoryAccountCompromise SocInvestigationCategory = "account_compromise"
	SocInvestigationCategoryDataExfiltration  SocInvestigationCategory = "data_exfiltration"
	SocInvestigationCategoryInsiderThreat     SocInvestigationCategory = "insider_threat"
	SocInvestigationCategoryDenialOfService   SocInvestigationCategory = "denial_of_service"
	SocInvestigationCategoryWebAttack         SocInvestigationCategory = "web_attack"
	SocInvestigationCategorySupplyChain       SocInvestigationCategory = "supply_chain"
	SocInvestigationCategoryCloudMisuse       SocInvestigationCategory = "cloud_misuse"
	SocInvestigationCategoryPolicyViolation   SocInvestigationCategory = "policy_violation"
	SocInvestigationCategoryThreatHunt        SocInvestigationCategory = "threat_hunt"
	SocInvestigationCategoryOther             SocInvestigationCategory = "other"
)

// SocInvestigationPriority is a value of priority of a SocInvestigation. Servers may know more
// values than these.
type SocInvestigationPriority string

const (
	SocInvestigationPriorityCritical SocInvestigationPriority = "critical"
	SocInvestigationPriorityHigh     SocInvestigationPriority = "high"
	SocInvestigationPriorityMedium   SocInvestigationPriority = "medium"
	SocInvestigationPriorityLow      SocInvestigationPriority = "low"
)

// SocInvestigationStatus is a value of status of a SocInvestigation. Servers may know more values
// than these.
type SocInvestigationStatus string

const (
	SocInvestigationStatusOpen       SocInvestigationStatus = "open"
	SocInvestigationStatusInProgress SocInvestigationStatus = "in_progress"
	SocInvestigationStatusOnHold     SocInvestigationStatus = "on_hold"
	SocInvestigationStatusContained  SocInvestigationStatus = "contained"
	SocInvestigationStatusResolved   SocInvestigationStatus = "resolved"
	SocInvestigationStatusClosed     SocInvestigationStatus = "closed"
)

// SocInvestigationTlp is a value of tlp of a SocInvestigation. Servers may know more values than
// these.
type SocInvestigationTlp string

const (
	SocInvestigationTlpClear       SocInvestigationTlp = "clear"
	SocInvestigationTlpGreen       SocInvestigationTlp = "green"
	SocInvestigationTlpAmber       SocInvestigationTlp = "amber"
	SocInvestigationTlpAmberStrict SocInvestigationTlp = "amber_strict"
	SocInvestigationTlpRed         SocInvestigationTlp = "red"
)

// SocInvestigationOutcome is a value of outcome of a SocInvestigation. Servers may know more values
// than these.
type SocInvestigationOutcome string

const (
	SocInvestigationOutcomeTruePositive  SocInvestigationOutcome = "true_positive"
	SocInvestigationOutcomeBenign        SocInvestigationOutcome = "benign"
	SocInvestigationOutcomeFalsePositive SocInvestigationOutcome = "false_positive"
	SocInvestigationOutcomeInconclusive  SocInvestigationOutcome = "inconclusive"
)

// SocInvestigationTimelineKind is a value of kind of a SocInvestigationTimeline. Servers may know
// more values than these.
type SocInvestigationTimelineKind string

const (
	SocInvestigationTimelineKindAttackerAction SocInvestigationTimelineKind = "attacker_action"
	SocInvestigationTimelineKindDetection      SocInvestigationTimelineKind = "detection"
	SocInvestigationTimelineKindAnalystNote    SocInvestigationTimelineKind = "analyst_note"
	SocInvestigationTimelineKindContainment    SocInvestigationTimelineKind = "containment"
	SocInvestigationTimelineKindEradication    SocInvestigationTimelineKind = "eradication"
	SocInvestigationTimelineKindRecovery       SocInvestigationTimelineKind = "recovery"
	SocInvestigationTimelineKindCommunication  SocInvestigationTimelineKind = "communication"
	SocInvestigationTimelineKindDecision       SocInvestigationTimelineKind = "decision"
)

// SOCPlaybooksService reads and writes SocPlaybooks at /v1/soc/playbooks.
type SOCPlaybooksService struct {
	engine *engine
}

// List gives one page of SocPlaybooks, the newest first. With nil params it gives the first page of all.
func (s *SOCPlaybooksService) List(ctx context.Context, params *SocPlaybookListParams, opts ...CallOption) (*Page[SocPlaybook], error) {
	return list[SocPlaybook](ctx, s.engine, "/v1/soc/playbooks", params, opts)
}

// Iterate gives all SocPlaybooks that params ask for, page by page as they are needed.
func (s *SOCPlaybooksService) Iterate(ctx context.Context, params *SocPlaybookListParams, opts ...CallOption) iter.Seq2[*SocPlaybook, error] {
	return iterate[SocPlaybook](ctx, s.engine, "/v1/soc/playbooks", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *SOCPlaybooksService) Search(ctx context.Context, q string, params *SocPlaybookListParams, opts ...CallOption) (*Page[SocPlaybook], error) {
	return search[SocPlaybook](ctx, s.engine, "/v1/soc/playbooks", q, params, opts)
}

// Get reads one SocPlaybook. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *SOCPlaybooksService) Get(ctx context.Context, id string, opts ...CallOption) (*SocPlaybook, error) {
	return get[SocPlaybook](ctx, s.engine, "/v1/soc/playbooks", id, opts)
}

// Create makes a new SocPlaybook, which must keep these rules:
//
//   - A change of steps to an active playbook raises revision: the server makes the next minor one
//     unless the client sends a higher one.
//   - Keys of steps are unique.
//   - workflowStart, onSuccess, onFailure and nextSteps name existing steps.
//   - Every step can be reached from workflowStart.
//   - At least one step of type end can be reached from each step.
//   - Steps of type action name a connectorId and a command; condition steps name a condition;
//     steps of type playbook name a playbookId.
//   - The playbookId of a step does not lead back to the playbook itself.
//   - isAutoExecuted true needs at least one entry in triggerConditions.
//   - isAutoExecuted true needs status active.
//   - Every connectorId used in steps is also in requiredConnectorIds.
func (s *SOCPlaybooksService) Create(ctx context.Context, body *SocPlaybookCreate, opts ...CallOption) (*SocPlaybook, error) {
	return create[SocPlaybook](ctx, s.engine, "/v1/soc/playbooks", body, opts)
}

// Update changes the fields of one SocPlaybook that are set in body. It takes [WithIfMatch].
func (s *SOCPlaybooksService) Update(ctx context.Context, id string, body *SocPlaybookUpdate, opts ...CallOption) (*SocPlaybook, error) {
	return update[SocPlaybook](ctx, s.engine, "/v1/soc/playbooks", id, body, opts)
}

// Delete takes one SocPlaybook out of all lists. [WithIncludeDeleted] still shows it.
func (s *SOCPlaybooksService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/soc/playbooks", id, opts)
}

// SocPlaybookListParams says which SocPlaybooks a list holds, in which order, and what of them.
type SocPlaybookListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                     []string                   `query:"id"`
	TenantID               []string                   `query:"tenantId"`
	CreatedAt              TimeFilter                 `query:"createdAt"`
	UpdatedAt              TimeFilter                 `query:"updatedAt"`
	CreatedBy              []string                   `query:"createdBy"`
	UpdatedBy              []string                   `query:"updatedBy"`
	DeletedAt              TimeFilter                 `query:"deletedAt"`
	Version                IntegerFilter              `query:"version"`
	ExternalID             []string                   `query:"externalId"`
	Tags                   []string                   `query:"tags"`
	Name                   []string                   `query:"name"`
	Description            []string                   `query:"description"`
	PlaybookTypes          []SocPlaybookPlaybookTypes `query:"playbookTypes"`
	Status                 []SocPlaybookStatus        `query:"status"`
	Revision               []string                   `query:"revision"`
	OwnerID                []string                   `query:"ownerId"`
	Severity               IntegerFilter              `query:"severity"`
	Priority               IntegerFilter              `query:"priority"`
	Impact                 IntegerFilter              `query:"impact"`
	Tlp                    []SocPlaybookTlp           `query:"tlp"`
	MitreTechniques        []string                   `query:"mitreTechniques"`
	IsAutoExecuted         []bool                     `query:"isAutoExecuted"`
	WorkflowStart          []string                   `query:"workflowStart"`
	RequiredConnectorIDs   []string                   `query:"requiredConnectorIds"`
	LastRunAt              TimeFilter                 `query:"lastRunAt"`
	RunCount               IntegerFilter              `query:"runCount"`
	SuccessPercent         NumberFilter               `query:"successPercent"`
	AverageDurationSeconds IntegerFilter              `query:"averageDurationSeconds"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: owner, requiredConnectors, investigations.
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

// SocPlaybook is a repeatable response procedure whose steps are done by people, by connectors or
// by both.
type SocPlaybook struct {
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
	// Name of the playbook.
	Name string `json:"name"`
	// What it does and when to use it.
	Description *string `json:"description"`
	// Purposes, after CACAO.
	PlaybookTypes []SocPlaybookPlaybookTypes `json:"playbookTypes"`
	// Whether the playbook may be run.
	Status SocPlaybookStatus `json:"status"`
	// Revision of the steps.
	Revision string `json:"revision"`
	// Person who keeps it up to date.
	OwnerID *string `json:"ownerId"`
	// Seriousness of the condition it answers, after CACAO.
	Severity *int64 `json:"severity"`
	// Order among playbooks that match; 1 is first and 0 is unset, after CACAO.
	Priority *int64 `json:"priority"`
	// Disturbance the playbook itself causes, after CACAO.
	Impact *int64 `json:"impact"`
	// Traffic Light Protocol marking.
	Tlp SocPlaybookTlp `json:"tlp"`
	// ATT&CK techniques it answers.
	MitreTechniques []string `json:"mitreTechniques"`
	// Conditions that must all hold on an alert for the playbook to be proposed or started.
	TriggerConditions []SocPlaybookTriggerCondition `json:"triggerConditions"`
	// The playbook starts by itself when its conditions hold.
	IsAutoExecuted bool `json:"isAutoExecuted"`
	// Key of the first step.
	WorkflowStart string `json:"workflowStart"`
	// Steps of the workflow.
	Steps []SocPlaybookStep `json:"steps"`
	// Open map of variable names to default values, readable in commands as names in double braces.
	Variables map[string]any `json:"variables"`
	// Connectors that must work for the playbook to run.
	RequiredConnectorIDs []string `json:"requiredConnectorIds"`
	// Latest run.
	LastRunAt *time.Time `json:"lastRunAt"`
	// How often it ran.
	RunCount int64 `json:"runCount"`
	// How well it works.
	SuccessPercent *float64 `json:"successPercent"`
	// How long a run takes.
	AverageDurationSeconds *int64 `json:"averageDurationSeconds"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=requiredConnectors`. Only with expand.
	RequiredConnectors []*Connector `json:"requiredConnectors,omitempty"`
	// Only with `expand=investigations`. Only with expand.
	Investigations []*SocInvestigation `json:"investigations,omitempty"`
}

// UnmarshalJSON keeps members that SocPlaybook has no field for in Extra.
func (s *SocPlaybook) UnmarshalJSON(data []byte) error {
	type plain SocPlaybook
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s SocPlaybook) MarshalJSON() ([]byte, error) {
	type plain SocPlaybook
	return encode((*plain)(&s), s.kept())
}

// SocPlaybookTriggerCondition is a condition that an alert meets.
type SocPlaybookTriggerCondition struct {
	Kept `json:"-"`

	// Field of SocAlert to look at.
	Field string `json:"field"`
	// Comparison.
	Operator SocPlaybookTriggerConditionOperator `json:"operator"`
	// Value to compare with; a comma separates the values of in.
	Value string `json:"value"`
}

// UnmarshalJSON keeps members that SocPlaybookTriggerCondition has no field for in Extra.
func (s *SocPlaybookTriggerCondition) UnmarshalJSON(data []byte) error {
	type plain SocPlaybookTriggerCondition
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s SocPlaybookTriggerCondition) MarshalJSON() ([]byte, error) {
	type plain SocPlaybookTriggerCondition
	return encode((*plain)(&s), s.kept())
}

// SocPlaybookStep is a step of the workflow.
type SocPlaybookStep struct {
	Kept `json:"-"`

	// Key of the step within the playbook.
	Key string `json:"key"`
	// Name of the step.
	Name string `json:"name"`
	// Kind of step, after CACAO.
	Type SocPlaybookStepType `json:"type"`
	// Instruction to the analyst.
	Description *string `json:"description"`
	// Connector that carries the action out.
	ConnectorID *string `json:"connectorId"`
	// Command or operation of the connector.
	Command *string `json:"command"`
	// Expression of a condition step.
	Condition *string `json:"condition"`
	// Playbook that a step of type playbook runs.
	PlaybookID *string `json:"playbookId"`
	// Key of the step after success or a true condition.
	OnSuccess *string `json:"onSuccess"`
	// Key of the step after failure or a false condition.
	OnFailure *string `json:"onFailure"`
	// Keys of the branches of parallel and switch steps.
	NextSteps []string `json:"nextSteps"`
	// A person must agree before the step runs.
	RequiresApproval bool `json:"requiresApproval"`
	// Longest run of the step.
	TimeoutSeconds *int64 `json:"timeoutSeconds"`
}

// UnmarshalJSON keeps members that SocPlaybookStep has no field for in Extra.
func (s *SocPlaybookStep) UnmarshalJSON(data []byte) error {
	type plain SocPlaybookStep
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s SocPlaybookStep) MarshalJSON() ([]byte, error) {
	type plain SocPlaybookStep
	return encode((*plain)(&s), s.kept())
}

// SocPlaybookCreate is what a new SocPlaybook is made from.
type SocPlaybookCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Name of the playbook.
	Name string `json:"name"`
	// What it does and when to use it.
	Description Opt[string] `json:"description,omitzero"`
	// Purposes, after CACAO.
	PlaybookTypes []SocPlaybookPlaybookTypes `json:"playbookTypes"`
	// Whether the playbook may be run.
	Status SocPlaybookStatus `json:"status,omitzero"`
	// Revision of the steps.
	Revision string `json:"revision,omitzero"`
	// Person who keeps it up to date.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Seriousness of the condition it answers, after CACAO.
	Severity Opt[int64] `json:"severity,omitzero"`
	// Order among playbooks that match; 1 is first and 0 is unset, after CACAO.
	Priority Opt[int64] `json:"priority,omitzero"`
	// Disturbance the playbook itself causes, after CACAO.
	Impact Opt[int64] `json:"impact,omitzero"`
	// Traffic Light Protocol marking.
	Tlp SocPlaybookTlp `json:"tlp,omitzero"`
	// ATT&CK techniques it answers.
	MitreTechniques Opt[[]string] `json:"mitreTechniques,omitzero"`
	// Conditions that must all hold on an alert for the playbook to be proposed or started.
	TriggerConditions Opt[[]SocPlaybookTriggerConditionInput] `json:"triggerConditions,omitzero"`
	// The playbook starts by itself when its conditions hold.
	IsAutoExecuted Opt[bool] `json:"isAutoExecuted,omitzero"`
	// Key of the first step.
	WorkflowStart string `json:"workflowStart"`
	// Steps of the workflow.
	Steps []SocPlaybookStepInput `json:"steps"`
	// Open map of variable names to default values, readable in commands as names in double braces.
	Variables Opt[map[string]any] `json:"variables,omitzero"`
	// Connectors that must work for the playbook to run.
	RequiredConnectorIDs Opt[[]string] `json:"requiredConnectorIds,omitzero"`
}

// SocPlaybookTriggerConditionInput is a SocPlaybookTriggerCondition as a client sends it.
type SocPlaybookTriggerConditionInput struct {
	Field    string                              `json:"field"`
	Operator SocPlaybookTriggerConditionOperator `json:"operator"`
	Value    string                              `json:"value"`
}

// SocPlaybookStepInput is a SocPlaybookStep as a client sends it.
type SocPlaybookStepInput struct {
	Key              string              `json:"key"`
	Name             string              `json:"name"`
	Type             SocPlaybookStepType `json:"type"`
	Description      Opt[string]         `json:"description,omitzero"`
	ConnectorID      Opt[string]         `json:"connectorId,omitzero"`
	Command          Opt[string]         `json:"command,omitzero"`
	Condition        Opt[string]         `json:"condition,omitzero"`
	PlaybookID       Opt[string]         `json:"playbookId,omitzero"`
	OnSuccess        Opt[string]         `json:"onSuccess,omitzero"`
	OnFailure        Opt[string]         `json:"onFailure,omitzero"`
	NextSteps        Opt[[]string]       `json:"nextSteps,omitzero"`
	RequiresApproval Opt[bool]           `json:"requiresApproval,omitzero"`
	TimeoutSeconds   Opt[int64]          `json:"timeoutSeconds,omitzero"`
}

// SocPlaybookUpdate changes a SocPlaybook: what is not set stays as it is, Null clears.
type SocPlaybookUpdate struct {
	ExternalID           Opt[string]                             `json:"externalId,omitzero"`
	Tags                 Opt[[]string]                           `json:"tags,omitzero"`
	Metadata             Opt[map[string]string]                  `json:"metadata,omitzero"`
	Name                 Opt[string]                             `json:"name,omitzero"`
	Description          Opt[string]                             `json:"description,omitzero"`
	PlaybookTypes        Opt[[]SocPlaybookPlaybookTypes]         `json:"playbookTypes,omitzero"`
	Status               Opt[SocPlaybookStatus]                  `json:"status,omitzero"`
	Revision             Opt[string]                             `json:"revision,omitzero"`
	OwnerID              Opt[string]                             `json:"ownerId,omitzero"`
	Severity             Opt[int64]                              `json:"severity,omitzero"`
	Priority             Opt[int64]                              `json:"priority,omitzero"`
	Impact               Opt[int64]                              `json:"impact,omitzero"`
	Tlp                  Opt[SocPlaybookTlp]                     `json:"tlp,omitzero"`
	MitreTechniques      Opt[[]string]                           `json:"mitreTechniques,omitzero"`
	TriggerConditions    Opt[[]SocPlaybookTriggerConditionInput] `json:"triggerConditions,omitzero"`
	IsAutoExecuted       Opt[bool]                               `json:"isAutoExecuted,omitzero"`
	WorkflowStart        Opt[string]                             `json:"workflowStart,omitzero"`
	Steps                Opt[[]SocPlaybookStepInput]             `json:"steps,omitzero"`
	Variables            Opt[map[string]any]                     `json:"variables,omitzero"`
	RequiredConnectorIDs Opt[[]string]                           `json:"requiredConnectorIds,omitzero"`
}

// SocPlaybookPlaybookTypes is a value of playbookTypes of a SocPlaybook. Servers may know more
// values than these.
type SocPlaybookPlaybookTypes string

const (
	SocPlaybookPlaybookTypesNotification  SocPlaybookPlaybookTypes = "notification"
	SocPlaybookPlaybookTypesDetection     SocPlaybookPlaybookTypes = "detection"
	SocPlaybookPlaybookTypesInvestigation SocPlaybookPlaybookTypes = "investigation"
	SocPlaybookPlaybookTypesPrevention    SocPlaybookPlaybookTypes = "prevention"
	SocPlaybookPlaybookTypesMitigation    SocPlaybookPlaybookTypes = "mitigation"
	SocPlaybookPlaybookTypesRemediation   SocPlaybookPlaybookTypes = "remediation"
	SocPlaybookPlaybookTypesAttack        SocPlaybookPlaybookTypes = "attack"
	SocPlaybookPlaybookTypesEngagement    SocPlaybookPlaybookTypes = "engagement"
)

// SocPlaybookStatus is a value of status of a SocPlaybook. Servers may know more values than these.
type SocPlaybookStatus string

const (
	SocPlaybookStatusDraft      SocPlaybookStatus = "draft"
	SocPlaybookStatusActive     SocPlaybookStatus = "active"
	SocPlaybookStatusDeprecated SocPlaybookStatus = "deprecated"
	SocPlaybookStatusRevoked    SocPlaybookStatus = "revoked"
)

// SocPlaybookTlp is a value of tlp of a SocPlaybook. Servers may know more values than these.
type SocPlaybookTlp string

const (
	SocPlaybookTlpClear       SocPlaybookTlp = "clear"
	SocPlaybookTlpGreen       SocPlaybookTlp = "green"
	SocPlaybookTlpAmber       SocPlaybookTlp = "amber"
	SocPlaybookTlpAmberStrict SocPlaybookTlp = "amber_strict"
	SocPlaybookTlpRed         SocPlaybookTlp = "red"
)

// SocPlaybookTriggerConditionOperator is a value of operator of a SocPlaybookTriggerCondition.
// Servers may know more values than these.
type SocPlaybookTriggerConditionOperator string

const (
	SocPlaybookTriggerConditionOperatorEquals      SocPlaybookTriggerConditionOperator = "equals"
	SocPlaybookTriggerConditionOperatorNotEquals   SocPlaybookTriggerConditionOperator = "not_equals"
	SocPlaybookTriggerConditionOperatorContains    SocPlaybookTriggerConditionOperator = "contains"
	SocPlaybookTriggerConditionOperatorIn          SocPlaybookTriggerConditionOperator = "in"
	SocPlaybookTriggerConditionOperatorGreaterThan SocPlaybookTriggerConditionOperator = "greater_than"
	SocPlaybookTriggerConditionOperatorLessThan    SocPlaybookTriggerConditionOperator = "less_than"
	SocPlaybookTriggerConditionOperatorMatches     SocPlaybookTriggerConditionOperator = "matches"
)

// SocPlaybookStepType is a value of type of a SocPlaybookStep. Servers may know more values than
// these.
type SocPlaybookStepType string

const (
	SocPlaybookStepTypeStart           SocPlaybookStepType = "start"
	SocPlaybookStepTypeAction          SocPlaybookStepType = "action"
	SocPlaybookStepTypeManualTask      SocPlaybookStepType = "manual_task"
	SocPlaybookStepTypePlaybook        SocPlaybookStepType = "playbook"
	SocPlaybookStepTypeParallel        SocPlaybookStepType = "parallel"
	SocPlaybookStepTypeIfCondition     SocPlaybookStepType = "if_condition"
	SocPlaybookStepTypeWhileCondition  SocPlaybookStepType = "while_condition"
	SocPlaybookStepTypeSwitchCondition SocPlaybookStepType = "switch_condition"
	SocPlaybookStepTypeEnd             SocPlaybookStepType = "end"
)
