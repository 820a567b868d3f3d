// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// RiskService reads and writes Vulnerabilities at /v1/risk. Vulnerability: a weakness found on one
// asset, with its severity, its exploitation outlook and its remediation.
type RiskService struct {
	// Controls are the ComplianceControls: one requirement of a framework and whether the organization
	// meets it.
	Controls *ComplianceControlsService
	// Items are the RiskItems: a business-level risk rated by likelihood and impact, gathering the
	// findings and gaps behind it.
	Items *RiskItemsService

	engine *engine
}

// List gives one page of Vulnerabilities, the newest first. With nil params it gives the first page of all.
func (s *RiskService) List(ctx context.Context, params *VulnerabilityListParams, opts ...CallOption) (*Page[Vulnerability], error) {
	return list[Vulnerability](ctx, s.engine, "/v1/risk", params, opts)
}

// Iterate gives all Vulnerabilities that params ask for, page by page as they are needed.
func (s *RiskService) Iterate(ctx context.Context, params *VulnerabilityListParams, opts ...CallOption) iter.Seq2[*Vulnerability, error] {
	return iterate[Vulnerability](ctx, s.engine, "/v1/risk", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *RiskService) Search(ctx context.Context, q string, params *VulnerabilityListParams, opts ...CallOption) (*Page[Vulnerability], error) {
	return search[Vulnerability](ctx, s.engine, "/v1/risk", q, params, opts)
}

// Get reads one Vulnerability. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *RiskService) Get(ctx context.Context, id string, opts ...CallOption) (*Vulnerability, error) {
	return get[Vulnerability](ctx, s.engine, "/v1/risk", id, opts)
}

// Create makes a new Vulnerability, which must keep these rules:
//
//   - dueAt is not before firstSeenAt.
//   - lastSeenAt is not before firstSeenAt.
//   - isKnownExploited is accepted only together with cve.
//   - epssScore and epssPercentile are accepted only together with cve.
//   - A severity of info goes with a score of 0 or none at all.
//   - acceptedUntilDate is in the future when status becomes accepted.
//   - acceptedUntilDate is refused with any status other than accepted.
func (s *RiskService) Create(ctx context.Context, body *VulnerabilityCreate, opts ...CallOption) (*Vulnerability, error) {
	return create[Vulnerability](ctx, s.engine, "/v1/risk", body, opts)
}

// Update changes the fields of one Vulnerability that are set in body. It takes [WithIfMatch].
func (s *RiskService) Update(ctx context.Context, id string, body *VulnerabilityUpdate, opts ...CallOption) (*Vulnerability, error) {
	return update[Vulnerability](ctx, s.engine, "/v1/risk", id, body, opts)
}

// Delete takes one Vulnerability out of all lists. [WithIncludeDeleted] still shows it.
func (s *RiskService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/risk", id, opts)
}

// VulnerabilityListParams says which Vulnerabilities a list holds, in which order, and what of them.
type VulnerabilityListParams struct {
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
	Title             []string                    `query:"title"`
	Description       []string                    `query:"description"`
	Severity          []VulnerabilitySeverity     `query:"severity"`
	Status            []VulnerabilityStatus       `query:"status"`
	Score             NumberFilter                `query:"score"`
	CVSSVector        []string                    `query:"cvssVector"`
	CVE               []string                    `query:"cve"`
	CweIDs            []string                    `query:"cweIds"`
	EpssScore         NumberFilter                `query:"epssScore"`
	EpssPercentile    NumberFilter                `query:"epssPercentile"`
	IsKnownExploited  []bool                      `query:"isKnownExploited"`
	SsvcDecision      []VulnerabilitySsvcDecision `query:"ssvcDecision"`
	AssetID           []string                    `query:"assetId"`
	Component         []string                    `query:"component"`
	FixedVersion      []string                    `query:"fixedVersion"`
	Scanner           []string                    `query:"scanner"`
	FirstSeenAt       TimeFilter                  `query:"firstSeenAt"`
	LastSeenAt        TimeFilter                  `query:"lastSeenAt"`
	AssigneeID        []string                    `query:"assigneeId"`
	DueAt             TimeFilter                  `query:"dueAt"`
	ResolvedAt        TimeFilter                  `query:"resolvedAt"`
	ResolutionNote    []string                    `query:"resolutionNote"`
	AcceptedByID      []string                    `query:"acceptedById"`
	AcceptedUntilDate DateFilter                  `query:"acceptedUntilDate"`
	RiskItemID        []string                    `query:"riskItemId"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: assignee, acceptedBy, riskItem.
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

// Vulnerability is a weakness found on one asset, with its severity, its exploitation outlook and
// its remediation.
type Vulnerability struct {
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
	// Short title.
	Title string `json:"title"`
	// Technical description, with the attack's preconditions and effect.
	Description *string `json:"description"`
	// Rating used for the remediation deadline.
	Severity VulnerabilitySeverity `json:"severity"`
	// State of the remediation.
	Status VulnerabilityStatus `json:"status"`
	// CVSS base score.
	Score *float64 `json:"score"`
	// CVSS vector the score was computed from.
	CVSSVector *string `json:"cvssVector"`
	// CVE identifier, empty for a misconfiguration or an unpublished finding.
	CVE *string `json:"cve"`
	// Weakness classes in CWE.
	CweIDs []string `json:"cweIds"`
	// EPSS probability of exploitation within 30 days.
	EpssScore *float64 `json:"epssScore"`
	// Share of all CVEs with the same or a lower EPSS score.
	EpssPercentile *float64 `json:"epssPercentile"`
	// The CVE is listed in CISA's catalog of known exploited vulnerabilities.
	IsKnownExploited bool `json:"isKnownExploited"`
	// Outcome of the SSVC decision tree.
	SsvcDecision *VulnerabilitySsvcDecision `json:"ssvcDecision"`
	// PhysicalAsset, CloudResource or TechnologyAsset the weakness was found on.
	AssetID *string `json:"assetId"`
	// Affected package with its version, preferably as a package URL.
	Component *string `json:"component"`
	// First version without the weakness.
	FixedVersion *string `json:"fixedVersion"`
	// Tool or person that reported the finding.
	Scanner *string `json:"scanner"`
	// Time of the first detection; the time of creation where not given.
	FirstSeenAt *time.Time `json:"firstSeenAt"`
	// Time of the latest detection.
	LastSeenAt *time.Time `json:"lastSeenAt"`
	// Person responsible for the remediation.
	AssigneeID *string `json:"assigneeId"`
	// Remediation deadline.
	DueAt *time.Time `json:"dueAt"`
	// End of the remediation.
	ResolvedAt *time.Time `json:"resolvedAt"`
	// What was done, or why nothing is.
	ResolutionNote *string `json:"resolutionNote"`
	// Person who took the risk on.
	AcceptedByID *string `json:"acceptedById"`
	// Day after which an acceptance lapses and the finding opens again.
	AcceptedUntilDate *Date `json:"acceptedUntilDate"`
	// Business risk the finding counts towards.
	RiskItemID *string `json:"riskItemId"`
	// Only with `expand=assignee`. Only with expand.
	Assignee *Person `json:"assignee,omitempty"`
	// Only with `expand=acceptedBy`. Only with expand.
	AcceptedBy *Person `json:"acceptedBy,omitempty"`
	// Only with `expand=riskItem`. Only with expand.
	RiskItem *RiskItem `json:"riskItem,omitempty"`
}

// UnmarshalJSON keeps members that Vulnerability has no field for in Extra.
func (v *Vulnerability) UnmarshalJSON(data []byte) error {
	type plain Vulnerability
	return decode(data, (*plain)(v), v.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (v Vulnerability) MarshalJSON() ([]byte, error) {
	type plain Vulnerability
	return encode((*plain)(&v), v.kept())
}

// VulnerabilityCreate is what a new Vulnerability is made from.
type VulnerabilityCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Short title.
	Title string `json:"title"`
	// Technical description, with the attack's preconditions and effect.
	Description Opt[string] `json:"description,omitzero"`
	// Rating used for the remediation deadline.
	Severity VulnerabilitySeverity `json:"severity"`
	// State of the remediation.
	Status VulnerabilityStatus `json:"status,omitzero"`
	// CVSS base score.
	Score Opt[float64] `json:"score,omitzero"`
	// CVSS vector the score was computed from.
	CVSSVector Opt[string] `json:"cvssVector,omitzero"`
	// CVE identifier, empty for a misconfiguration or an unpublished finding.
	CVE Opt[string] `json:"cve,omitzero"`
	// Weakness classes in CWE.
	CweIDs Opt[[]string] `json:"cweIds,omitzero"`
	// EPSS probability of exploitation within 30 days.
	EpssScore Opt[float64] `json:"epssScore,omitzero"`
	// Share of all CVEs with the same or a lower EPSS score.
	EpssPercentile Opt[float64] `json:"epssPercentile,omitzero"`
	// The CVE is listed in CISA's catalog of known exploited vulnerabilities.
	IsKnownExploited Opt[bool] `json:"isKnownExploited,omitzero"`
	// Outcome of the SSVC decision tree.
	SsvcDecision Opt[VulnerabilitySsvcDecision] `json:"ssvcDecision,omitzero"`
	// PhysicalAsset, CloudResource or TechnologyAsset the weakness was found on.
	AssetID Opt[string] `json:"assetId,omitzero"`
	// Affected package with its version, preferably as a package URL.
	Component Opt[string] `json:"component,omitzero"`
	// First version without the weakness.
	FixedVersion Opt[string] `json:"fixedVersion,omitzero"`
	// Tool or person that reported the finding.
	Scanner Opt[string] `json:"scanner,omitzero"`
	// Time of the first detection; the time of creation where not given.
	FirstSeenAt Opt[time.Time] `json:"firstSeenAt,omitzero"`
	// Time of the latest detection.
	LastSeenAt Opt[time.Time] `json:"lastSeenAt,omitzero"`
	// Person responsible for the remediation.
	AssigneeID Opt[string] `json:"assigneeId,omitzero"`
	// Remediation deadline.
	DueAt Opt[time.Time] `json:"dueAt,omitzero"`
	// What was done, or why nothing is.
	ResolutionNote Opt[string] `json:"resolutionNote,omitzero"`
	// Day after which an acceptance lapses and the finding opens again.
	AcceptedUntilDate Opt[Date] `json:"acceptedUntilDate,omitzero"`
	// Business risk the finding counts towards.
	RiskItemID Opt[string] `json:"riskItemId,omitzero"`
}

// VulnerabilityUpdate changes a Vulnerability: what is not set stays as it is, Null clears.
type VulnerabilityUpdate struct {
	ExternalID        Opt[string]                    `json:"externalId,omitzero"`
	Tags              Opt[[]string]                  `json:"tags,omitzero"`
	Metadata          Opt[map[string]string]         `json:"metadata,omitzero"`
	Title             Opt[string]                    `json:"title,omitzero"`
	Description       Opt[string]                    `json:"description,omitzero"`
	Severity          Opt[VulnerabilitySeverity]     `json:"severity,omitzero"`
	Status            Opt[VulnerabilityStatus]       `json:"status,omitzero"`
	Score             Opt[float64]                   `json:"score,omitzero"`
	CVSSVector        Opt[string]                    `json:"cvssVector,omitzero"`
	CVE               Opt[string]                    `json:"cve,omitzero"`
	CweIDs            Opt[[]string]                  `json:"cweIds,omitzero"`
	EpssScore         Opt[float64]                   `json:"epssScore,omitzero"`
	EpssPercentile    Opt[float64]                   `json:"epssPercentile,omitzero"`
	IsKnownExploited  Opt[bool]                      `json:"isKnownExploited,omitzero"`
	SsvcDecision      Opt[VulnerabilitySsvcDecision] `json:"ssvcDecision,omitzero"`
	Component         Opt[string]                    `json:"component,omitzero"`
	FixedVersion      Opt[string]                    `json:"fixedVersion,omitzero"`
	Scanner           Opt[string]                    `json:"scanner,omitzero"`
	FirstSeenAt       Opt[time.Time]                 `json:"firstSeenAt,omitzero"`
	LastSeenAt        Opt[time.Time]                 `json:"lastSeenAt,omitzero"`
	AssigneeID        Opt[string]                    `json:"assigneeId,omitzero"`
	DueAt             Opt[time.Time]                 `json:"dueAt,omitzero"`
	ResolutionNote    Opt[string]                    `json:"resolutionNote,omitzero"`
	AcceptedUntilDate Opt[Date]                      `json:"acceptedUntilDate,omitzero"`
	RiskItemID        Opt[string]                    `json:"riskItemId,omitzero"`
}

// VulnerabilitySeverity is a value of severity of a Vulnerability. Servers may know more values
// than these.
type VulnerabilitySeverity string

const (
	VulnerabilitySeverityCritical VulnerabilitySeverity = "critical"
	VulnerabilitySeverityHigh     VulnerabilitySeverity = "high"
	VulnerabilitySeverityMedium   VulnerabilitySeverity = "medium"
	VulnerabilitySeverityLow      VulnerabilitySeverity = "low"
	VulnerabilitySeverityInfo     VulnerabilitySeverity = "info"
)

// VulnerabilityStatus is a value of status of a Vulnerability. Servers may know more values than
// these.
type VulnerabilityStatus string

const (
	VulnerabilityStatusOpen          VulnerabilityStatus = "open"
	VulnerabilityStatusInProgress    VulnerabilityStatus = "in_progress"
	VulnerabilityStatusResolved      VulnerabilityStatus = "resolved"
	VulnerabilityStatusAccepted      VulnerabilityStatus = "accepted"
	VulnerabilityStatusMitigated     VulnerabilityStatus = "mitigated"
	VulnerabilityStatusFalsePositive VulnerabilityStatus = "false_positive"
)

// VulnerabilitySsvcDecision is a value of ssvcDecision of a Vulnerability. Servers may know more
// values than these.
type VulnerabilitySsvcDecision string

const (
	VulnerabilitySsvcDecisionTrack        VulnerabilitySsvcDecision = "track"
	VulnerabilitySsvcDecisionTrackClosely VulnerabilitySsvcDecision = "track_closely"
	VulnerabilitySsvcDecisionAttend       VulnerabilitySsvcDecision = "attend"
	VulnerabilitySsvcDecisionAct          VulnerabilitySsvcDecision = "act"
)

// ComplianceControlsService reads and writes ComplianceControls at /v1/risk/controls.
type ComplianceControlsService struct {
	engine *engine
}

// List gives one page of ComplianceControls, the newest first. With nil params it gives the first page of all.
func (s *ComplianceControlsService) List(ctx context.Context, params *ComplianceControlListParams, opts ...CallOption) (*Page[ComplianceControl], error) {
	return list[ComplianceControl](ctx, s.engine, "/v1/risk/controls", params, opts)
}

// Iterate gives all ComplianceControls that params ask for, page by page as they are needed.
func (s *ComplianceControlsService) Iterate(ctx context.Context, params *ComplianceControlListParams, opts ...CallOption) iter.Seq2[*ComplianceControl, error] {
	return iterate[ComplianceControl](ctx, s.engine, "/v1/risk/controls", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *ComplianceControlsService) Search(ctx context.Context, q string, params *ComplianceControlListParams, opts ...CallOption) (*Page[ComplianceControl], error) {
	return search[ComplianceControl](ctx, s.engine, "/v1/risk/controls", q, params, opts)
}

// Get reads one ComplianceControl. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *ComplianceControlsService) Get(ctx context.Context, id string, opts ...CallOption) (*ComplianceControl, error) {
	return get[ComplianceControl](ctx, s.engine, "/v1/risk/controls", id, opts)
}

// Create makes a new ComplianceControl, which must keep these rules:
//
//   - justification is present when status is not_applicable.
//   - justification is present when implementationStatus is alternative.
//   - gapDescription is accepted only when status is non_compliant or in_review.
//   - status compliant does not go with an implementationStatus of planned or partial.
//   - nextAssessmentDate is not before the day of lastAssessedAt.
func (s *ComplianceControlsService) Create(ctx context.Context, body *ComplianceControlCreate, opts ...CallOption) (*ComplianceControl, error) {
	return create[ComplianceControl](ctx, s.engine, "/v1/risk/controls", body, opts)
}

// Update changes the fields of one ComplianceControl that are set in body. It takes [WithIfMatch].
func (s *ComplianceControlsService) Update(ctx context.Context, id string, body *ComplianceControlUpdate, opts ...CallOption) (*ComplianceControl, error) {
	return update[ComplianceControl](ctx, s.engine, "/v1/risk/controls", id, body, opts)
}

// Delete takes one ComplianceControl out of all lists. [WithIncludeDeleted] still shows it.
func (s *ComplianceControlsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/risk/controls", id, opts)
}

// ComplianceControlListParams says which ComplianceControls a list holds, in which order, and what of them.
type ComplianceControlListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                   []string                                `query:"id"`
	TenantID             []string                                `query:"tenantId"`
	CreatedAt            TimeFilter                              `query:"createdAt"`
	UpdatedAt            TimeFilter                              `query:"updatedAt"`
	CreatedBy            []string                                `query:"createdBy"`
	UpdatedBy            []string                                `query:"updatedBy"`
	DeletedAt            TimeFilter                              `query:"deletedAt"`
	Version              IntegerFilter                           `query:"version"`
	ExternalID           []string                                `query:"externalId"`
	Tags                 []string                                `query:"tags"`
	Framework            []string                                `query:"framework"`
	FrameworkEdition     []string                                `query:"frameworkEdition"`
	ControlID            []string                                `query:"controlId"`
	Title                []string                                `query:"title"`
	Description          []string                                `query:"description"`
	Category             []string                                `query:"category"`
	Status               []ComplianceControlStatus               `query:"status"`
	ImplementationStatus []ComplianceControlImplementationStatus `query:"implementationStatus"`
	ControlType          []ComplianceControlControlType          `query:"controlType"`
	Automation           []ComplianceControlAutomation           `query:"automation"`
	Frequency            []ComplianceControlFrequency            `query:"frequency"`
	IsKeyControl         []bool                                  `query:"isKeyControl"`
	OwnerID              []string                                `query:"ownerId"`
	GRCControlID         []string                                `query:"grcControlId"`
	AssetIDs             []string                                `query:"assetIds"`
	LastAssessedAt       TimeFilter                              `query:"lastAssessedAt"`
	LastAssessedByID     []string                                `query:"lastAssessedById"`
	NextAssessmentDate   DateFilter                              `query:"nextAssessmentDate"`
	GapDescription       []string                                `query:"gapDescription"`
	RemediationDueDate   DateFilter                              `query:"remediationDueDate"`
	Justification        []string                                `query:"justification"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: owner, grcControl, lastAssessedBy, riskItems.
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

// ComplianceControl is one requirement of a framework and whether the organization meets it.
type ComplianceControl struct {
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
	// Framework name, such as SOC2, ISO27001 or NIST.
	Framework string `json:"framework"`
	// Edition of the framework, such as 2022.
	FrameworkEdition *string `json:"frameworkEdition"`
	// Identifier within the framework, such as CC6.1; it is not a record id.
	ControlID string `json:"controlId"`
	// Title of the control.
	Title string `json:"title"`
	// Full requirement and how it is met.
	Description *string `json:"description"`
	// Family or theme within the framework.
	Category *string `json:"category"`
	// Result of the latest assessment.
	Status ComplianceControlStatus `json:"status"`
	// How far the control is in place, in OSCAL's terms.
	ImplementationStatus *ComplianceControlImplementationStatus `json:"implementationStatus"`
	// What the control does about a risk.
	ControlType *ComplianceControlControlType `json:"controlType"`
	// How the control is carried out.
	Automation ComplianceControlAutomation `json:"automation"`
	// How often the control is carried out.
	Frequency *ComplianceControlFrequency `json:"frequency"`
	// Failure of the control alone would leave a major risk open.
	IsKeyControl bool `json:"isKeyControl"`
	// Person responsible for the control.
	OwnerID *string `json:"ownerId"`
	// Control in the GRC programme this requirement is tracked under.
	GRCControlID *string `json:"grcControlId"`
	// Assets in the control's scope.
	AssetIDs []string `json:"assetIds"`
	// Time of the latest assessment.
	LastAssessedAt *time.Time `json:"lastAssessedAt"`
	// Person who made the latest assessment.
	LastAssessedByID *string `json:"lastAssessedById"`
	// Day the next assessment is due.
	NextAssessmentDate *Date `json:"nextAssessmentDate"`
	// What is missing while the control is not met.
	GapDescription *string `json:"gapDescription"`
	// Day by which the gap is to be closed.
	RemediationDueDate *Date `json:"remediationDueDate"`
	// Reason for an exclusion or an alternative implementation.
	Justification *string `json:"justification"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=grcControl`. Only with expand.
	GRCControl *GrcControl `json:"grcControl,omitempty"`
	// Only with `expand=lastAssessedBy`. Only with expand.
	LastAssessedBy *Person `json:"lastAssessedBy,omitempty"`
	// Only with `expand=riskItems`. Only with expand.
	RiskItems []*RiskItem `json:"riskItems,omitempty"`
}

// UnmarshalJSON keeps members that ComplianceControl has no field for in Extra.
func (c *ComplianceControl) UnmarshalJSON(data []byte) error {
	type plain ComplianceControl
	return decode(data, (*plain)(c), c.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (c ComplianceControl) MarshalJSON() ([]byte, error) {
	type plain ComplianceControl
	return encode((*plain)(&c), c.kept())
}

// ComplianceControlCreate is what a new ComplianceControl is made from.
type ComplianceControlCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Framework name, such as SOC2, ISO27001 or NIST.
	Framework string `json:"framework"`
	// Edition of the framework, such as 2022.
	FrameworkEdition Opt[string] `json:"frameworkEdition,omitzero"`
	// Identifier within the framework, such as CC6.1; it is not a record id.
	ControlID string `json:"controlId"`
	// Title of the control.
	Title string `json:"title"`
	// Full requirement and how it is met.
	Description Opt[string] `json:"description,omitzero"`
	// Family or theme within the framework.
	Category Opt[string] `json:"category,omitzero"`
	// Result of the latest assessment.
	Status ComplianceControlStatus `json:"status,omitzero"`
	// How far the control is in place, in OSCAL's terms.
	ImplementationStatus Opt[ComplianceControlImplementationStatus] `json:"implementationStatus,omitzero"`
	// What the control does about a risk.
	ControlType Opt[ComplianceControlControlType] `json:"controlType,omitzero"`
	// How the control is carried out.
	Automation ComplianceControlAutomation `json:"automation,omitzero"`
	// How often the control is carried out.
	Frequency Opt[ComplianceControlFrequency] `json:"frequency,omitzero"`
	// Failure of the control alone would leave a major risk open.
	IsKeyControl Opt[bool] `json:"isKeyControl,omitzero"`
	// Person responsible for the control.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Control in the GRC programme this requirement is tracked under.
	GRCControlID Opt[string] `json:"grcControlId,omitzero"`
	// Assets in the control's scope.
	AssetIDs Opt[[]string] `json:"assetIds,omitzero"`
	// Day the next assessment is due.
	NextAssessmentDate Opt[Date] `json:"nextAssessmentDate,omitzero"`
	// What is missing while the control is not met.
	GapDescription Opt[string] `json:"gapDescription,omitzero"`
	// Day by which the gap is to be closed.
	RemediationDueDate Opt[Date] `json:"remediationDueDate,omitzero"`
	// Reason for an exclusion or an alternative implementation.
	Justification Opt[string] `json:"justification,omitzero"`
}

// ComplianceControlUpdate changes a ComplianceControl: what is not set stays as it is, Null clears.
type ComplianceControlUpdate struct {
	ExternalID           Opt[string]                                `json:"externalId,omitzero"`
	Tags                 Opt[[]string]                              `json:"tags,omitzero"`
	Metadata             Opt[map[string]string]                     `json:"metadata,omitzero"`
	FrameworkEdition     Opt[string]                                `json:"frameworkEdition,omitzero"`
	Title                Opt[string]                                `json:"title,omitzero"`
	Description          Opt[string]                                `json:"description,omitzero"`
	Category             Opt[string]                                `json:"category,omitzero"`
	Status               Opt[ComplianceControlStatus]               `json:"status,omitzero"`
	ImplementationStatus Opt[ComplianceControlImplementationStatus] `json:"implementationStatus,omitzero"`
	ControlType          Opt[ComplianceControlControlType]          `json:"controlType,omitzero"`
	Automation           Opt[ComplianceControlAutomation]           `json:"automation,omitzero"`
	Frequency            Opt[ComplianceControlFrequency]            `json:"frequency,omitzero"`
	IsKeyControl         Opt[bool]                                  `json:"isKeyControl,omitzero"`
	OwnerID              Opt[string]                                `json:"ownerId,omitzero"`
	GRCControlID         Opt[string]                                `json:"grcControlId,omitzero"`
	AssetIDs             Opt[[]string]                              `json:"assetIds,omitzero"`
	NextAssessmentDate   Opt[Date]                                  `json:"nextAssessmentDate,omitzero"`
	GapDescription       Opt[string]                                `json:"gapDescription,omitzero"`
	RemediationDueDate   Opt[Date]                                  `json:"remediationDueDate,omitzero"`
	Justification        Opt[string]                                `json:"justification,omitzero"`
}

// ComplianceControlStatus is a value of status of a ComplianceControl. Servers may know more values
// than these.
type ComplianceControlStatus string

const (
	ComplianceControlStatusCompliant     ComplianceControlStatus = "compliant"
	ComplianceControlStatusNonCompliant  ComplianceControlStatus = "non_compliant"
	ComplianceControlStatusInReview      ComplianceControlStatus = "in_review"
	ComplianceControlStatusNotApplicable ComplianceControlStatus = "not_applicable"
)

// ComplianceControlImplementationStatus is a value of implementationStatus of a ComplianceControl.
// Servers may know more values than these.
type ComplianceControlImplementationStatus string

const (
	ComplianceControlImplementationStatusImplemented   ComplianceControlImplementationStatus = "implemented"
	ComplianceControlImplementationStatusPartial       ComplianceControlImplementationStatus = "partial"
	ComplianceControlImplementationStatusPlanned       ComplianceControlImplementationStatus = "planned"
	ComplianceControlImplementationStatusAlternative   ComplianceControlImplementationStatus = "alternative"
	ComplianceControlImplementationStatusNotApplicable ComplianceControlImplementationStatus = "not_applicable"
)

// ComplianceControlControlType is a value of controlType of a ComplianceControl. Servers may know
// more values than these.
type ComplianceControlControlType string

const (
	ComplianceControlControlTypePreventive   ComplianceControlControlType = "preventive"
	ComplianceControlControlTypeDetective    ComplianceControlControlType = "detective"
	ComplianceControlControlTypeCorrective   ComplianceControlControlType = "corrective"
	ComplianceControlControlTypeDeterrent    ComplianceControlControlType = "deterrent"
	ComplianceControlControlTypeCompensating ComplianceControlControlType = "compensating"
	ComplianceControlControlTypeDirective    ComplianceControlControlType = "directive"
)

// ComplianceControlAutomation is a value of automation of a ComplianceControl. Servers may know
// more values than these.
type ComplianceControlAutomation string

const (
	ComplianceControlAutomationManual        ComplianceControlAutomation = "manual"
	ComplianceControlAutomationSemiAutomated ComplianceControlAutomation = "semi_automated"
	ComplianceControlAutomationAutomated     ComplianceControlAutomation = "automated"
)

// ComplianceControlFrequency is a value of frequency of a ComplianceControl. Servers may know more
// values than these.
type ComplianceControlFrequency string

const (
	ComplianceControlFrequencyContinuous ComplianceControlFrequency = "continuous"
	ComplianceControlFrequencyDaily      ComplianceControlFrequency = "daily"
	ComplianceControlFrequencyWeekly     ComplianceControlFrequency = "weekly"
	ComplianceControlFrequencyMonthly    ComplianceControlFrequency = "monthly"
	ComplianceControlFrequencyQuarterly  ComplianceControlFrequency = "quarterly"
	ComplianceControlFrequencySemiAnnual ComplianceControlFrequency = "semi_annual"
	ComplianceControlFrequencyAnnual     ComplianceControlFrequency = "annual"
	ComplianceControlFrequencyOnEvent    ComplianceControlFrequency = "on_event"
)

// RiskItemsService reads and writes RiskItems at /v1/risk/items.
type RiskItemsService struct {
	engine *engine
}

// List gives one page of RiskItems, the newest first. With nil params it gives the first page of all.
func (s *RiskItemsService) List(ctx context.Context, params *RiskItemListParams, opts ...CallOption) (*Page[RiskItem], error) {
	return list[RiskItem](ctx, s.engine, "/v1/risk/items", params, opts)
}

// Iterate gives all RiskItems that params ask for, page by page as they are needed.
func (s *RiskItemsService) Iterate(ctx context.Context, params *RiskItemListParams, opts ...CallOption) iter.Seq2[*RiskItem, error] {
	return iterate[RiskItem](ctx, s.engine, "/v1/risk/items", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *RiskItemsService) Search(ctx context.Context, q string, params *RiskItemListParams, opts ...CallOption) (*Page[RiskItem], error) {
	return search[RiskItem](ctx, s.engine, "/v1/risk/items", q, params, opts)
}

// Get reads one RiskItem. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *RiskItemsService) Get(ctx context.Context, id string, opts ...CallOption) (*RiskItem, error) {
	return get[RiskItem](ctx, s.engine, "/v1/risk/items", id, opts)
}

// Create makes a new RiskItem, which must keep these rules:
//
//   - residualScore is not above score.
//   - status accepted goes with treatment accept.
//   - status transferred goes with treatment transfer.
//   - ownerId is present when status is accepted, transferred or mitigated.
//   - estimatedLoss is accepted only together with currency.
//   - targetDate is not before identifiedDate.
//   - nextReviewDate is not before identifiedDate.
//   - status mitigated needs residualLikelihood and residualImpact.
func (s *RiskItemsService) Create(ctx context.Context, body *RiskItemCreate, opts ...CallOption) (*RiskItem, error) {
	return create[RiskItem](ctx, s.engine, "/v1/risk/items", body, opts)
}

// Update changes the fields of one RiskItem that are set in body. It takes [WithIfMatch].
func (s *RiskItemsService) Update(ctx context.Context, id string, body *RiskItemUpdate, opts ...CallOption) (*RiskItem, error) {
	return update[RiskItem](ctx, s.engine, "/v1/risk/items", id, body, opts)
}

// Delete takes one RiskItem out of all lists. [WithIncludeDeleted] still shows it.
func (s *RiskItemsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/risk/items", id, opts)
}

// RiskItemListParams says which RiskItems a list holds, in which order, and what of them.
type RiskItemListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                 []string                     `query:"id"`
	TenantID           []string                     `query:"tenantId"`
	CreatedAt          TimeFilter                   `query:"createdAt"`
	UpdatedAt          TimeFilter                   `query:"updatedAt"`
	CreatedBy          []string                     `query:"createdBy"`
	UpdatedBy          []string                     `query:"updatedBy"`
	DeletedAt          TimeFilter                   `query:"deletedAt"`
	Version            IntegerFilter                `query:"version"`
	ExternalID         []string                     `query:"externalId"`
	Tags               []string                     `query:"tags"`
	Title              []string                     `query:"title"`
	Description        []string                     `query:"description"`
	Category           []RiskItemCategory           `query:"category"`
	Likelihood         []RiskItemLikelihood         `query:"likelihood"`
	Impact             []RiskItemImpact             `query:"impact"`
	Score              IntegerFilter                `query:"score"`
	Level              []RiskItemLevel              `query:"level"`
	Status             []RiskItemStatus             `query:"status"`
	Treatment          []RiskItemTreatment          `query:"treatment"`
	TreatmentPlan      []string                     `query:"treatmentPlan"`
	ResidualLikelihood []RiskItemResidualLikelihood `query:"residualLikelihood"`
	ResidualImpact     []RiskItemResidualImpact     `query:"residualImpact"`
	ResidualScore      IntegerFilter                `query:"residualScore"`
	OwnerID            []string                     `query:"ownerId"`
	VulnerabilityIDs   []string                     `query:"vulnerabilityIds"`
	ControlIDs         []string                     `query:"controlIds"`
	AssetIDs           []string                     `query:"assetIds"`
	GRCRiskID          []string                     `query:"grcRiskId"`
	EstimatedLoss      IntegerFilter                `query:"estimatedLoss"`
	Currency           []string                     `query:"currency"`
	IdentifiedDate     DateFilter                   `query:"identifiedDate"`
	TargetDate         DateFilter                   `query:"targetDate"`
	NextReviewDate     DateFilter                   `query:"nextReviewDate"`
	ClosedAt           TimeFilter                   `query:"closedAt"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: owner, vulnerabilities, findings, controls,
	// grcRisk.
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

// RiskItem is a business-level risk rated by likelihood and impact, gathering the findings and gaps
// behind it.
type RiskItem struct {
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
	// Title of the risk.
	Title string `json:"title"`
	// Threat, weakness and effect on the business.
	Description *string `json:"description"`
	// Business area the risk belongs to.
	Category *RiskItemCategory `json:"category"`
	// How probable the event is; counts 1 to 5 in this order.
	Likelihood RiskItemLikelihood `json:"likelihood"`
	// How hard the event would hit; counts 1 to 5 in this order.
	Impact RiskItemImpact `json:"impact"`
	// Inherent risk score.
	Score int64 `json:"score"`
	// Band of the score.
	Level RiskItemLevel `json:"level"`
	// State of the risk.
	Status RiskItemStatus `json:"status"`
	// Chosen way to deal with the risk.
	Treatment *RiskItemTreatment `json:"treatment"`
	// Measures, in order, with who carries them out.
	TreatmentPlan *string `json:"treatmentPlan"`
	// Likelihood with the measures in place.
	ResidualLikelihood *RiskItemResidualLikelihood `json:"residualLikelihood"`
	// Impact with the measures in place.
	ResidualImpact *RiskItemResidualImpact `json:"residualImpact"`
	// Risk score that remains.
	ResidualScore *int64 `json:"residualScore"`
	// Person accountable for the risk.
	OwnerID *string `json:"ownerId"`
	// Findings that feed the risk.
	VulnerabilityIDs []string `json:"vulnerabilityIds"`
	// Controls that bear on the risk.
	ControlIDs []string `json:"controlIds"`
	// Assets exposed to the risk.
	AssetIDs []string `json:"assetIds"`
	// Entry in the enterprise risk register this item rolls up to.
	GRCRiskID *string `json:"grcRiskId"`
	// Loss expected from one occurrence. In minor units, such as cents.
	EstimatedLoss *int64 `json:"estimatedLoss"`
	// Currency of estimatedLoss.
	Currency *string `json:"currency"`
	// Day the risk was recognised.
	IdentifiedDate *Date `json:"identifiedDate"`
	// Day the treatment is to be complete.
	TargetDate *Date `json:"targetDate"`
	// Day the risk is to be looked at again.
	NextReviewDate *Date `json:"nextReviewDate"`
	// End of the risk.
	ClosedAt *time.Time `json:"closedAt"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=vulnerabilities`. Only with expand.
	Vulnerabilities []*Vulnerability `json:"vulnerabilities,omitempty"`
	// Only with `expand=findings`. Only with expand.
	Findings []*Vulnerability `json:"findings,omitempty"`
	// Only with `expand=controls`. Only with expand.
	Controls []*ComplianceControl `json:"controls,omitempty"`
	// Only with `expand=grcRisk`. Only with expand.
	GRCRisk *GrcRisk `json:"grcRisk,omitempty"`
}

// UnmarshalJSON keeps members that RiskItem has no field for in Extra.
func (r *RiskItem) UnmarshalJSON(data []byte) error {
	type plain RiskItem
	return decode(data, (*plain)(r), r.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (r RiskItem) MarshalJSON() ([]byte, error) {
	type plain RiskItem
	return encode((*plain)(&r), r.kept())
}

// RiskItemCreate is what a new RiskItem is made from.
type RiskItemCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Title of the risk.
	Title string `json:"title"`
	// Threat, weakness and effect on the business.
	Description Opt[string] `json:"description,omitzero"`
	// Business area the risk belongs to.
	Category Opt[RiskItemCategory] `json:"category,omitzero"`
	// How probable the event is; counts 1 to 5 in this order.
	Likelihood RiskItemLikelihood `json:"likelihood"`
	// How hard the event would hit; counts 1 to 5 in this order.
	Impact RiskItemImpact `json:"impact"`
	// State of the risk.
	Status RiskItemStatus `json:"status,omitzero"`
	// Chosen way to deal with the risk.
	Treatment Opt[RiskItemTreatment] `json:"treatment,omitzero"`
	// Measures, in order, with who carries them out.
	TreatmentPlan Opt[string] `json:"treatmentPlan,omitzero"`
	// Likelihood with the measures in place.
	ResidualLikelihood Opt[RiskItemResidualLikelihood] `json:"residualLikelihood,omitzero"`
	// Impact with the measures in place.
	ResidualImpact Opt[RiskItemResidualImpact] `json:"residualImpact,omitzero"`
	// Person accountable for the risk.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Findings that feed the risk.
	VulnerabilityIDs Opt[[]string] `json:"vulnerabilityIds,omitzero"`
	// Controls that bear on the risk.
	ControlIDs Opt[[]string] `json:"controlIds,omitzero"`
	// Assets exposed to the risk.
	AssetIDs Opt[[]string] `json:"assetIds,omitzero"`
	// Entry in the enterprise risk register this item rolls up to.
	GRCRiskID Opt[string] `json:"grcRiskId,omitzero"`
	// Loss expected from one occurrence. In minor units, such as cents.
	EstimatedLoss Opt[int64] `json:"estimatedLoss,omitzero"`
	// Currency of estimatedLoss.
	Currency Opt[string] `json:"currency,omitzero"`
	// Day the risk was recognised.
	IdentifiedDate Opt[Date] `json:"identifiedDate,omitzero"`
	// Day the treatment is to be complete.
	TargetDate Opt[Date] `json:"targetDate,omitzero"`
	// Day the risk is to be looked at again.
	NextReviewDate Opt[Date] `json:"nextReviewDate,omitzero"`
}

// RiskItemUpdate changes a RiskItem: what is not set stays as it is, Null clears.
type RiskItemUpdate struct {
	ExternalID         Opt[string]                     `json:"externalId,omitzero"`
	Tags               Opt[[]string]                   `json:"tags,omitzero"`
	Metadata           Opt[map[string]string]          `json:"metadata,omitzero"`
	Title              Opt[string]                     `json:"title,omitzero"`
	Description        Opt[string]                     `json:"description,omitzero"`
	Category           Opt[RiskItemCategory]           `json:"category,omitzero"`
	Likelihood         Opt[RiskItemLikelihood]         `json:"likelihood,omitzero"`
	Impact             Opt[RiskItemImpact]             `json:"impact,omitzero"`
	Status             Opt[RiskItemStatus]             `json:"status,omitzero"`
	Treatment          Opt[RiskItemTreatment]          `json:"treatment,omitzero"`
	TreatmentPlan      Opt[string]                     `json:"treatmentPlan,omitzero"`
	ResidualLikelihood Opt[RiskItemResidualLikelihood] `json:"residualLikelihood,omitzero"`
	ResidualImpact     Opt[RiskItemResidualImpact]     `json:"residualImpact,omitzero"`
	OwnerID            Opt[string]                     `json:"ownerId,omitzero"`
	VulnerabilityIDs   Opt[[]string]                   `json:"vulnerabilityIds,omitzero"`
	ControlIDs         Opt[[]string]                   `json:"controlIds,omitzero"`
	AssetIDs           Opt[[]string]                   `json:"assetIds,omitzero"`
	GRCRiskID          Opt[string]                     `json:"grcRiskId,omitzero"`
	EstimatedLoss      Opt[int64]                      `json:"estimatedLoss,omitzero"`
	Currency           Opt[string]                     `json:"currency,omitzero"`
	IdentifiedDate     Opt[Date]                       `json:"identifiedDate,omitzero"`
	TargetDate         Opt[Date]                       `json:"targetDate,omitzero"`
	NextReviewDate     Opt[Date]                       `json:"nextReviewDate,omitzero"`
}

// RiskItemCategory is a value of category of a RiskItem. Servers may know more values than these.
type RiskItemCategory string

const (
	RiskItemCategoryCybersecurity RiskItemCategory = "cybersecurity"
	RiskItemCategoryPrivacy       RiskItemCategory = "privacy"
	RiskItemCategoryCompliance    RiskItemCategory = "compliance"
	RiskItemCategoryLegal         RiskItemCategory = "legal"
	RiskItemCategoryOperational   RiskItemCategory = "operational"
	RiskItemCategoryFinancial     RiskItemCategory = "financial"
	RiskItemCategoryStrategic     RiskItemCategory = "strategic"
	RiskItemCategoryThirdParty    RiskItemCategory = "third_party"
	RiskItemCategoryTechnology    RiskItemCategory = "technology"
	RiskItemCategoryPeople        RiskItemCategory = "people"
	RiskItemCategoryReputational  RiskItemCategory = "reputational"
	RiskItemCategoryPhysical      RiskItemCategory = "physical"
	RiskItemCategoryEnvironmental RiskItemCategory = "environmental"
)

// RiskItemLikelihood is a value of likelihood of a RiskItem. Servers may know more values than
// these.
type RiskItemLikelihood string

const (
	RiskItemLikelihoodRare          RiskItemLikelihood = "rare"
	RiskItemLikelihoodUnlikely      RiskItemLikelihood = "unlikely"
	RiskItemLikelihoodPossible      RiskItemLikelihood = "possible"
	RiskItemLikelihoodLikely        RiskItemLikelihood = "likely"
	RiskItemLikelihoodAlmostCertain RiskItemLikelihood = "almost_certain"
)

// RiskItemImpact is a value of impact of a RiskItem. Servers may know more values than these.
type RiskItemImpact string

const (
	RiskItemImpactNegligible RiskItemImpact = "negligible"
	RiskItemImpactMinor      RiskItemImpact = "minor"
	RiskItemImpactModerate   RiskItemImpact = "moderate"
	RiskItemImpactMajor      RiskItemImpact = "major"
	RiskItemImpactSevere     RiskItemImpact = "severe"
)

// RiskItemLevel is a value of level of a RiskItem. Servers may know more values than these.
type RiskItemLevel string

const (
	RiskItemLevelLow      RiskItemLevel = "low"
	RiskItemLevelMedium   RiskItemLevel = "medium"
	RiskItemLevelHigh     RiskItemLevel = "high"
	RiskItemLevelCritical RiskItemLevel = "critical"
)

// RiskItemStatus is a value of status of a RiskItem. Servers may know more values than these.
type RiskItemStatus string

const (
	RiskItemStatusOpen        RiskItemStatus = "open"
	RiskItemStatusInTreatment RiskItemStatus = "in_treatment"
	RiskItemStatusMitigated   RiskItemStatus = "mitigated"
	RiskItemStatusAccepted    RiskItemStatus = "accepted"
	RiskItemStatusTransferred RiskItemStatus = "transferred"
	RiskItemStatusClosed      RiskItemStatus = "closed"
)

// RiskItemTreatment is a value of treatment of a RiskItem. Servers may know more values than these.
type RiskItemTreatment string

const (
	RiskItemTreatmentMitigate RiskItemTreatment = "mitigate"
	RiskItemTreatmentAccept   RiskItemTreatment = "accept"
	RiskItemTreatmentTransfer RiskItemTreatment = "transfer"
	RiskItemTreatmentAvoid    RiskItemTreatment = "avoid"
)

// RiskItemResidualLikelihood is a value of residualLikelihood of a RiskItem. Servers may know more
// values than these.
type RiskItemResidualLikelihood string

const (
	RiskItemResidualLikelihoodRare          RiskItemResidualLikelihood = "rare"
	RiskItemResidualLikelihoodUnlikely      RiskItemResidualLikelihood = "unlikely"
	RiskItemResidualLikelihoodPossible      RiskItemResidualLikelihood = "possible"
	RiskItemResidualLikelihoodLikely        RiskItemResidualLikelihood = "likely"
	RiskItemResidualLikelihoodAlmostCertain RiskItemResidualLikelihood = "almost_certain"
)

// RiskItemResidualImpact is a value of residualImpact of a RiskItem. Servers may know more values
// than these.
type RiskItemResidualImpact string

const (
	RiskItemResidualImpactNegligible RiskItemResidualImpact = "negligible"
	RiskItemResidualImpactMinor      RiskItemResidualImpact = "minor"
	RiskItemResidualImpactModerate   RiskItemResidualImpact = "moderate"
	RiskItemResidualImpactMajor      RiskItemResidualImpact = "major"
	RiskItemResidualImpactSevere     RiskItemResidualImpact = "severe"
)
