// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"encoding/json"
	"iter"
	"time"
)

// GRCService reads and writes GrcFrameworks at /v1/grc. GrcFramework: a law, standard or catalog
// the organization measures itself against, in one edition.
type GRCService struct {
	// Controls are the GrcControls: one control of a framework, how it is implemented, how mature it is
	// and whether it works.
	Controls *GRCControlsService
	// Evidence are the GrcEvidence: a piece of proof that one or more controls were carried out in a
	// stated period.
	Evidence *GRCEvidenceService
	// Incidents are the GrcIncidents: a security, privacy or compliance incident from detection to
	// lessons learned, with its duties to notify.
	Incidents *GRCIncidentsService
	// Risks are the GrcRisks: an entry of the enterprise risk register, rated before and after
	// controls, with its treatment and its acceptance.
	Risks *GRCRisksService

	engine *engine
}

// List gives one page of GrcFrameworks, the newest first. With nil params it gives the first page of all.
func (s *GRCService) List(ctx context.Context, params *GrcFrameworkListParams, opts ...CallOption) (*Page[GrcFramework], error) {
	return list[GrcFramework](ctx, s.engine, "/v1/grc", params, opts)
}

// Iterate gives all GrcFrameworks that params ask for, page by page as they are needed.
func (s *GRCService) Iterate(ctx context.Context, params *GrcFrameworkListParams, opts ...CallOption) iter.Seq2[*GrcFramework, error] {
	return iterate[GrcFramework](ctx, s.engine, "/v1/grc", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *GRCService) Search(ctx context.Context, q string, params *GrcFrameworkListParams, opts ...CallOption) (*Page[GrcFramework], error) {
	return search[GrcFramework](ctx, s.engine, "/v1/grc", q, params, opts)
}

// Get reads one GrcFramework. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *GRCService) Get(ctx context.Context, id string, opts ...CallOption) (*GrcFramework, error) {
	return get[GrcFramework](ctx, s.engine, "/v1/grc", id, opts)
}

// Create makes a new GrcFramework, which must keep these rules:
//
//   - retirementDate is after effectiveDate.
//   - certifiedUntilDate is present when certificationStatus is certified or attested.
//   - supersedesId never leads back to the framework itself.
//   - A framework that still has controls is retired rather than deleted.
func (s *GRCService) Create(ctx context.Context, body *GrcFrameworkCreate, opts ...CallOption) (*GrcFramework, error) {
	return create[GrcFramework](ctx, s.engine, "/v1/grc", body, opts)
}

// Update changes the fields of one GrcFramework that are set in body. It takes [WithIfMatch].
func (s *GRCService) Update(ctx context.Context, id string, body *GrcFrameworkUpdate, opts ...CallOption) (*GrcFramework, error) {
	return update[GrcFramework](ctx, s.engine, "/v1/grc", id, body, opts)
}

// Delete takes one GrcFramework out of all lists. [WithIncludeDeleted] still shows it.
func (s *GRCService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/grc", id, opts)
}

// GrcFrameworkListParams says which GrcFrameworks a list holds, in which order, and what of them.
type GrcFrameworkListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                  []string                          `query:"id"`
	TenantID            []string                          `query:"tenantId"`
	CreatedAt           TimeFilter                        `query:"createdAt"`
	UpdatedAt           TimeFilter                        `query:"updatedAt"`
	CreatedBy           []string                          `query:"createdBy"`
	UpdatedBy           []string                          `query:"updatedBy"`
	DeletedAt           TimeFilter                        `query:"deletedAt"`
	Version             IntegerFilter                     `query:"version"`
	ExternalID          []string                          `query:"externalId"`
	Tags                []string                          `query:"tags"`
	Name                []string                          `query:"name"`
	Slug                []string                          `query:"slug"`
	ShortName           []string                          `query:"shortName"`
	Edition             []string                          `query:"edition"`
	Description         []string                          `query:"description"`
	Category            []GrcFrameworkCategory            `query:"category"`
	Publisher           []string                          `query:"publisher"`
	Status              []GrcFrameworkStatus              `query:"status"`
	IsMandatory         []bool                            `query:"isMandatory"`
	Jurisdictions       []string                          `query:"jurisdictions"`
	Industries          []string                          `query:"industries"`
	EffectiveDate       DateFilter                        `query:"effectiveDate"`
	RetirementDate      DateFilter                        `query:"retirementDate"`
	SupersedesID        []string                          `query:"supersedesId"`
	OwnerID             []string                          `query:"ownerId"`
	ScopeStatement      []string                          `query:"scopeStatement"`
	CertificationStatus []GrcFrameworkCertificationStatus `query:"certificationStatus"`
	CertifiedUntilDate  DateFilter                        `query:"certifiedUntilDate"`
	AuditorName         []string                          `query:"auditorName"`
	NextAuditDate       DateFilter                        `query:"nextAuditDate"`
	CatalogURL          []string                          `query:"catalogUrl"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: owner, supersedes, controls.
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

// GrcFramework is a law, standard or catalog the organization measures itself against, in one
// edition.
type GrcFramework struct {
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
	// Full name of the framework.
	Name string `json:"name"`
	// Stable short name for addresses and queries, such as iso-27001-2022.
	Slug string `json:"slug"`
	// Usual abbreviation.
	ShortName *string `json:"shortName"`
	// Edition or version as its publisher counts.
	Edition *string `json:"edition"`
	// Subject and reach of the framework.
	Description *string `json:"description"`
	// Field the framework belongs to.
	Category GrcFrameworkCategory `json:"category"`
	// Body that issues it.
	Publisher *string `json:"publisher"`
	// Whether the organization works with it.
	Status GrcFrameworkStatus `json:"status"`
	// The framework binds by law or contract.
	IsMandatory bool `json:"isMandatory"`
	// Countries it applies in; all, where empty.
	Jurisdictions []string `json:"jurisdictions"`
	// Sectors it is made for.
	Industries []string `json:"industries"`
	// Day it came into force.
	EffectiveDate *Date `json:"effectiveDate"`
	// Day it is superseded.
	RetirementDate *Date `json:"retirementDate"`
	// Earlier edition this one replaces.
	SupersedesID *string `json:"supersedesId"`
	// Person who leads the programme for it.
	OwnerID *string `json:"ownerId"`
	// Units, sites and systems the assessment covers.
	ScopeStatement *string `json:"scopeStatement"`
	// Standing towards an external auditor.
	CertificationStatus GrcFrameworkCertificationStatus `json:"certificationStatus"`
	// Last day of a certificate or report period.
	CertifiedUntilDate *Date `json:"certifiedUntilDate"`
	// Certification body or audit firm.
	AuditorName *string `json:"auditorName"`
	// Day the next external audit starts.
	NextAuditDate *Date `json:"nextAuditDate"`
	// Address of the OSCAL catalog or the official text.
	CatalogURL *string `json:"catalogUrl"`
	// Controls in scope.
	ControlCount int64 `json:"controlCount"`
	// Controls in place.
	ImplementedControlCount int64 `json:"implementedControlCount"`
	// Share of controls in place.
	CompliancePercent float64 `json:"compliancePercent"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=supersedes`. Only with expand.
	Supersedes *GrcFramework `json:"supersedes,omitempty"`
	// Only with `expand=controls`. Only with expand.
	Controls []*GrcControl `json:"controls,omitempty"`
}

// UnmarshalJSON keeps members that GrcFramework has no field for in Extra.
func (g *GrcFramework) UnmarshalJSON(data []byte) error {
	type plain GrcFramework
	return decode(data, (*plain)(g), g.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (g GrcFramework) MarshalJSON() ([]byte, error) {
	type plain GrcFramework
	return encode((*plain)(&g), g.kept())
}

// GrcFrameworkCreate is what a new GrcFramework is made from.
type GrcFrameworkCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Full name of the framework.
	Name string `json:"name"`
	// Stable short name for addresses and queries, such as iso-27001-2022.
	Slug string `json:"slug"`
	// Usual abbreviation.
	ShortName Opt[string] `json:"shortName,omitzero"`
	// Edition or version as its publisher counts.
	Edition Opt[string] `json:"edition,omitzero"`
	// Subject and reach of the framework.
	Description Opt[string] `json:"description,omitzero"`
	// Field the framework belongs to.
	Category GrcFrameworkCategory `json:"category,omitzero"`
	// Body that issues it.
	Publisher Opt[string] `json:"publisher,omitzero"`
	// Whether the organization works with it.
	Status GrcFrameworkStatus `json:"status,omitzero"`
	// The framework binds by law or contract.
	IsMandatory Opt[bool] `json:"isMandatory,omitzero"`
	// Countries it applies in; all, where empty.
	Jurisdictions Opt[[]string] `json:"jurisdictions,omitzero"`
	// Sectors it is made for.
	Industries Opt[[]string] `json:"industries,omitzero"`
	// Day it came into force.
	EffectiveDate Opt[Date] `json:"effectiveDate,omitzero"`
	// Day it is superseded.
	RetirementDate Opt[Date] `json:"retirementDate,omitzero"`
	// Earlier edition this one replaces.
	SupersedesID Opt[string] `json:"supersedesId,omitzero"`
	// Person who leads the programme for it.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Units, sites and systems the assessment covers.
	ScopeStatement Opt[string] `json:"scopeStatement,omitzero"`
	// Standing towards an external auditor.
	CertificationStatus GrcFrameworkCertificationStatus `json:"certificationStatus,omitzero"`
	// Last day of a certificate or report period.
	CertifiedUntilDate Opt[Date] `json:"certifiedUntilDate,omitzero"`
	// Certification body or audit firm.
	AuditorName Opt[string] `json:"auditorName,omitzero"`
	// Day the next external audit starts.
	NextAuditDate Opt[Date] `json:"nextAuditDate,omitzero"`
	// Address of the OSCAL catalog or the official text.
	CatalogURL Opt[string] `json:"catalogUrl,omitzero"`
}

// GrcFrameworkUpdate changes a GrcFramework: what is not set stays as it is, Null clears.
type GrcFrameworkUpdate struct {
	ExternalID          Opt[string]                          `json:"externalId,omitzero"`
	Tags                Opt[[]string]                        `json:"tags,omitzero"`
	Metadata            Opt[map[string]string]               `json:"metadata,omitzero"`
	Name                Opt[string]                          `json:"name,omitzero"`
	ShortName           Opt[string]                          `json:"shortName,omitzero"`
	Edition             Opt[string]                          `json:"edition,omitzero"`
	Description         Opt[string]                          `json:"description,omitzero"`
	Category            Opt[GrcFrameworkCategory]            `json:"category,omitzero"`
	Publisher           Opt[string]                          `json:"publisher,omitzero"`
	Status              Opt[GrcFrameworkStatus]              `json:"status,omitzero"`
	IsMandatory         Opt[bool]                            `json:"isMandatory,omitzero"`
	Jurisdictions       Opt[[]string]                        `json:"jurisdictions,omitzero"`
	Industries          Opt[[]string]                        `json:"industries,omitzero"`
	EffectiveDate       Opt[Date]                            `json:"effectiveDate,omitzero"`
	RetirementDate      Opt[Date]                            `json:"retirementDate,omitzero"`
	SupersedesID        Opt[string]                          `json:"supersedesId,omitzero"`
	OwnerID             Opt[string]                          `json:"ownerId,omitzero"`
	ScopeStatement      Opt[string]                          `json:"scopeStatement,omitzero"`
	CertificationStatus Opt[GrcFrameworkCertificationStatus] `json:"certificationStatus,omitzero"`
	CertifiedUntilDate  Opt[Date]                            `json:"certifiedUntilDate,omitzero"`
	AuditorName         Opt[string]                          `json:"auditorName,omitzero"`
	NextAuditDate       Opt[Date]                            `json:"nextAuditDate,omitzero"`
	CatalogURL          Opt[string]                          `json:"catalogUrl,omitzero"`
}

// GrcFrameworkCategory is a value of category of a GrcFramework. Servers may know more values than
// these.
type GrcFrameworkCategory string

const (
	GrcFrameworkCategorySecurity           GrcFrameworkCategory = "security"
	GrcFrameworkCategoryPrivacy            GrcFrameworkCategory = "privacy"
	GrcFrameworkCategoryResilience         GrcFrameworkCategory = "resilience"
	GrcFrameworkCategoryQuality            GrcFrameworkCategory = "quality"
	GrcFrameworkCategoryFinancialReporting GrcFrameworkCategory = "financial_reporting"
	GrcFrameworkCategoryAiGovernance       GrcFrameworkCategory = "ai_governance"
	GrcFrameworkCategoryIndustry           GrcFrameworkCategory = "industry"
	GrcFrameworkCategoryEnvironmental      GrcFrameworkCategory = "environmental"
	GrcFrameworkCategoryInternal           GrcFrameworkCategory = "internal"
)

// GrcFrameworkStatus is a value of status of a GrcFramework. Servers may know more values than
// these.
type GrcFrameworkStatus string

const (
	GrcFrameworkStatusDraft   GrcFrameworkStatus = "draft"
	GrcFrameworkStatusActive  GrcFrameworkStatus = "active"
	GrcFrameworkStatusRetired GrcFrameworkStatus = "retired"
)

// GrcFrameworkCertificationStatus is a value of certificationStatus of a GrcFramework. Servers may
// know more values than these.
type GrcFrameworkCertificationStatus string

const (
	GrcFrameworkCertificationStatusNotPursued GrcFrameworkCertificationStatus = "not_pursued"
	GrcFrameworkCertificationStatusPreparing  GrcFrameworkCertificationStatus = "preparing"
	GrcFrameworkCertificationStatusInAudit    GrcFrameworkCertificationStatus = "in_audit"
	GrcFrameworkCertificationStatusCertified  GrcFrameworkCertificationStatus = "certified"
	GrcFrameworkCertificationStatusAttested   GrcFrameworkCertificationStatus = "attested"
	GrcFrameworkCertificationStatusLapsed     GrcFrameworkCertificationStatus = "lapsed"
)

// GRCControlsService reads and writes GrcControls at /v1/grc/controls.
type GRCControlsService struct {
	engine *engine
}

// List gives one page of GrcControls, the newest first. With nil params it gives the first page of all.
func (s *GRCControlsService) List(ctx context.Context, params *GrcControlListParams, opts ...CallOption) (*Page[GrcControl], error) {
	return list[GrcControl](ctx, s.engine, "/v1/grc/controls", params, opts)
}

// Iterate gives all GrcControls that params ask for, page by page as they are needed.
func (s *GRCControlsService) Iterate(ctx context.Context, params *GrcControlListParams, opts ...CallOption) iter.Seq2[*GrcControl, error] {
	return iterate[GrcControl](ctx, s.engine, "/v1/grc/controls", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *GRCControlsService) Search(ctx context.Context, q string, params *GrcControlListParams, opts ...CallOption) (*Page[GrcControl], error) {
	return search[GrcControl](ctx, s.engine, "/v1/grc/controls", q, params, opts)
}

// Get reads one GrcControl. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *GRCControlsService) Get(ctx context.Context, id string, opts ...CallOption) (*GrcControl, error) {
	return get[GrcControl](ctx, s.engine, "/v1/grc/controls", id, opts)
}

// Create makes a new GrcControl, which must keep these rules:
//
//   - applicabilityReason is present when isApplicable is false.
//   - implementationStatus is not_applicable when isApplicable is false.
//   - implementationStatus not_applicable goes only with isApplicable false.
//   - parentControlId belongs to the same framework.
//   - parentControlId never leads back to the control itself.
//   - mappedControlIds names controls of other frameworks only.
//   - A control is mapped to at most 200 others, those that name it included.
//   - effectiveness other than not_tested needs lastTestedAt.
//   - nextReviewDate is after the day of lastTestedAt.
func (s *GRCControlsService) Create(ctx context.Context, body *GrcControlCreate, opts ...CallOption) (*GrcControl, error) {
	return create[GrcControl](ctx, s.engine, "/v1/grc/controls", body, opts)
}

// Update changes the fields of one GrcControl that are set in body. It takes [WithIfMatch].
func (s *GRCControlsService) Update(ctx context.Context, id string, body *GrcControlUpdate, opts ...CallOption) (*GrcControl, error) {
	return update[GrcControl](ctx, s.engine, "/v1/grc/controls", id, body, opts)
}

// Delete takes one GrcControl out of all lists. [WithIncludeDeleted] still shows it.
func (s *GRCControlsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/grc/controls", id, opts)
}

// GrcControlListParams says which GrcControls a list holds, in which order, and what of them.
type GrcControlListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                      []string                         `query:"id"`
	TenantID                []string                         `query:"tenantId"`
	CreatedAt               TimeFilter                       `query:"createdAt"`
	UpdatedAt               TimeFilter                       `query:"updatedAt"`
	CreatedBy               []string                         `query:"createdBy"`
	UpdatedBy               []string                         `query:"updatedBy"`
	DeletedAt               TimeFilter                       `query:"deletedAt"`
	Version                 IntegerFilter                    `query:"version"`
	ExternalID              []string                         `query:"externalId"`
	Tags                    []string                         `query:"tags"`
	FrameworkID             []string                         `query:"frameworkId"`
	ControlRef              []string                         `query:"controlRef"`
	Name                    []string                         `query:"name"`
	Description             []string                         `query:"description"`
	Objective               []string                         `query:"objective"`
	Category                []string                         `query:"category"`
	CsfFunction             []GrcControlCsfFunction          `query:"csfFunction"`
	ParentControlID         []string                         `query:"parentControlId"`
	ControlType             []GrcControlControlType          `query:"controlType"`
	Automation              []GrcControlAutomation           `query:"automation"`
	IsApplicable            []bool                           `query:"isApplicable"`
	ApplicabilityReason     []string                         `query:"applicabilityReason"`
	ImplementationStatus    []GrcControlImplementationStatus `query:"implementationStatus"`
	ImplementationNarrative []string                         `query:"implementationNarrative"`
	Maturity                []GrcControlMaturity             `query:"maturity"`
	Effectiveness           []GrcControlEffectiveness        `query:"effectiveness"`
	OwnerID                 []string                         `query:"ownerId"`
	OperatorGroupID         []string                         `query:"operatorGroupId"`
	TestFrequency           []GrcControlTestFrequency        `query:"testFrequency"`
	LastTestedAt            TimeFilter                       `query:"lastTestedAt"`
	NextReviewDate          DateFilter                       `query:"nextReviewDate"`
	MappedControlIDs        []string                         `query:"mappedControlIds"`
	DocumentIDs             []string                         `query:"documentIds"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: framework, owner, operatorGroup, parent,
	// mappedControls, documents, evidence, risks.
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

// GrcControl is one control of a framework, how it is implemented, how mature it is and whether it
// works.
type GrcControl struct {
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
	// Framework the control belongs to.
	FrameworkID string `json:"frameworkId"`
	// Number within the framework, such as A.5.15 or PR.AA-05.
	ControlRef string `json:"controlRef"`
	// Title of the control.
	Name string `json:"name"`
	// Requirement in full.
	Description *string `json:"description"`
	// What the control is to achieve.
	Objective *string `json:"objective"`
	// Family, clause or theme.
	Category *string `json:"category"`
	// Function in NIST CSF 2.0 the control serves.
	CsfFunction *GrcControlCsfFunction `json:"csfFunction"`
	// Control this one enhances or details.
	ParentControlID *string `json:"parentControlId"`
	// What the control does about a risk.
	ControlType *GrcControlControlType `json:"controlType"`
	// How the control is carried out.
	Automation GrcControlAutomation `json:"automation"`
	// The control is in the statement of applicability.
	IsApplicable bool `json:"isApplicable"`
	// Why the control is included or left out.
	ApplicabilityReason *string `json:"applicabilityReason"`
	// How far the control is in place, in OSCAL's terms.
	ImplementationStatus GrcControlImplementationStatus `json:"implementationStatus"`
	// How the organization carries the control out.
	ImplementationNarrative *string `json:"implementationNarrative"`
	// Maturity level from 1 to 5.
	Maturity *GrcControlMaturity `json:"maturity"`
	// Result of the latest test.
	Effectiveness GrcControlEffectiveness `json:"effectiveness"`
	// Person accountable for the control.
	OwnerID *string `json:"ownerId"`
	// Group that carries it out.
	OperatorGroupID *string `json:"operatorGroupId"`
	// How often the control is tested.
	TestFrequency *GrcControlTestFrequency `json:"testFrequency"`
	// Time of the latest test.
	LastTestedAt *time.Time `json:"lastTestedAt"`
	// Day the next test is due.
	NextReviewDate *Date `json:"nextReviewDate"`
	// Controls of other frameworks that ask for the same.
	MappedControlIDs []string `json:"mappedControlIds"`
	// Policies and procedures that lay the control down.
	DocumentIDs []string `json:"documentIds"`
	// Valid pieces of evidence.
	EvidenceCount int64 `json:"evidenceCount"`
	// Only with `expand=framework`. Only with expand.
	Framework *GrcFramework `json:"framework,omitempty"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=operatorGroup`. Only with expand.
	OperatorGroup *Group `json:"operatorGroup,omitempty"`
	// Only with `expand=parent`. Only with expand.
	Parent *GrcControl `json:"parent,omitempty"`
	// Only with `expand=mappedControls`. Only with expand.
	MappedControls []*GrcControl `json:"mappedControls,omitempty"`
	// Only with `expand=documents`. Only with expand.
	Documents []*Document `json:"documents,omitempty"`
	// Only with `expand=evidence`. Only with expand.
	Evidence []*GrcEvidence `json:"evidence,omitempty"`
	// Only with `expand=risks`. Only with expand.
	Risks []*GrcRisk `json:"risks,omitempty"`
}

// UnmarshalJSON keeps members that GrcControl has no field for in Extra.
func (g *GrcControl) UnmarshalJSON(data []byte) error {
	type plain GrcControl
	return decode(data, (*plain)(g), g.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (g GrcControl) MarshalJSON() ([]byte, error) {
	type plain GrcControl
	return encode((*plain)(&g), g.kept())
}

// GrcControlCreate is what a new GrcControl is made from.
type GrcControlCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Framework the control belongs to.
	FrameworkID string `json:"frameworkId"`
	// Number within the framework, such as A.5.15 or PR.AA-05.
	ControlRef string `json:"controlRef"`
	// Title of the control.
	Name string `json:"name"`
	// Requirement in full.
	Description Opt[string] `json:"description,omitzero"`
	// What the control is to achieve.
	Objective Opt[string] `json:"objective,omitzero"`
	// Family, clause or theme.
	Category Opt[string] `json:"category,omitzero"`
	// Function in NIST CSF 2.0 the control serves.
	CsfFunction Opt[GrcControlCsfFunction] `json:"csfFunction,omitzero"`
	// Control this one enhances or details.
	ParentControlID Opt[string] `json:"parentControlId,omitzero"`
	// What the control does about a risk.
	ControlType Opt[GrcControlControlType] `json:"controlType,omitzero"`
	// How the control is carried out.
	Automation GrcControlAutomation `json:"automation,omitzero"`
	// The control is in the statement of applicability.
	IsApplicable Opt[bool] `json:"isApplicable,omitzero"`
	// Why the control is included or left out.
	ApplicabilityReason Opt[string] `json:"applicabilityReason,omitzero"`
	// How far the control is in place, in OSCAL's terms.
	ImplementationStatus GrcControlImplementationStatus `json:"implementationStatus,omitzero"`
	// How the organization carries the control out.
	ImplementationNarrative Opt[string] `json:"implementationNarrative,omitzero"`
	// Maturity level from 1 to 5.
	Maturity Opt[GrcControlMaturity] `json:"maturity,omitzero"`
	// Result of the latest test.
	Effectiveness GrcControlEffectiveness `json:"effectiveness,omitzero"`
	// Person accountable for the control.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Group that carries it out.
	OperatorGroupID Opt[string] `json:"operatorGroupId,omitzero"`
	// How often the control is tested.
	TestFrequency Opt[GrcControlTestFrequency] `json:"testFrequency,omitzero"`
	// Time of the latest test.
	LastTestedAt Opt[time.Time] `json:"lastTestedAt,omitzero"`
	// Day the next test is due.
	NextReviewDate Opt[Date] `json:"nextReviewDate,omitzero"`
	// Controls of other frameworks that ask for the same.
	MappedControlIDs Opt[[]string] `json:"mappedControlIds,omitzero"`
	// Policies and procedures that lay the control down.
	DocumentIDs Opt[[]string] `json:"documentIds,omitzero"`
}

// GrcControlUpdate changes a GrcControl: what is not set stays as it is, Null clears.
type GrcControlUpdate struct {
	ExternalID              Opt[string]                         `json:"externalId,omitzero"`
	Tags                    Opt[[]string]                       `json:"tags,omitzero"`
	Metadata                Opt[map[string]string]              `json:"metadata,omitzero"`
	Name                    Opt[string]                         `json:"name,omitzero"`
	Description             Opt[string]                         `json:"description,omitzero"`
	Objective               Opt[string]                         `json:"objective,omitzero"`
	Category                Opt[string]                         `json:"category,omitzero"`
	CsfFunction             Opt[GrcControlCsfFunction]          `json:"csfFunction,omitzero"`
	ParentControlID         Opt[string]                         `json:"parentControlId,omitzero"`
	ControlType             Opt[GrcControlControlType]          `json:"controlType,omitzero"`
	Automation              Opt[GrcControlAutomation]           `json:"automation,omitzero"`
	IsApplicable            Opt[bool]                           `json:"isApplicable,omitzero"`
	ApplicabilityReason     Opt[string]                         `json:"applicabilityReason,omitzero"`
	ImplementationStatus    Opt[GrcControlImplementationStatus] `json:"implementationStatus,omitzero"`
	ImplementationNarrative Opt[string]                         `json:"implementationNarrative,omitzero"`
	Maturity                Opt[GrcControlMaturity]             `json:"maturity,omitzero"`
	Effectiveness           Opt[GrcControlEffectiveness]        `json:"effectiveness,omitzero"`
	OwnerID                 Opt[string]                         `json:"ownerId,omitzero"`
	OperatorGroupID         Opt[string]                         `json:"operatorGroupId,omitzero"`
	TestFrequency           Opt[GrcControlTestFrequency]        `json:"testFrequency,omitzero"`
	LastTestedAt            Opt[time.Time]                      `json:"lastTestedAt,omitzero"`
	NextReviewDate          Opt[Date]                           `json:"nextReviewDate,omitzero"`
	MappedControlIDs        Opt[[]string]                       `json:"mappedControlIds,omitzero"`
	DocumentIDs             Opt[[]string]                       `json:"documentIds,omitzero"`
}

// GrcControlCsfFunction is a value of csfFunction of a GrcControl. Servers may know more values
// than these.
type GrcControlCsfFunction string

const (
	GrcControlCsfFunctionGovern   GrcControlCsfFunction = "govern"
	GrcControlCsfFunctionIdentify GrcControlCsfFunction = "identify"
	GrcControlCsfFunctionProtect  GrcControlCsfFunction = "protect"
	GrcControlCsfFunctionDetect   GrcControlCsfFunction = "detect"
	GrcControlCsfFunctionRespond  GrcControlCsfFunction = "respond"
	GrcControlCsfFunctionRecover  GrcControlCsfFunction = "recover"
)

// GrcControlControlType is a value of controlType of a GrcControl. Servers may know more values
// than these.
type GrcControlControlType string

const (
	GrcControlControlTypePreventive   GrcControlControlType = "preventive"
	GrcControlControlTypeDetective    GrcControlControlType = "detective"
	GrcControlControlTypeCorrective   GrcControlControlType = "corrective"
	GrcControlControlTypeDeterrent    GrcControlControlType = "deterrent"
	GrcControlControlTypeCompensating GrcControlControlType = "compensating"
	GrcControlControlTypeDirective    GrcControlControlType = "directive"
	GrcControlControlTypeRecovery     GrcControlControlType = "recovery"
)

// GrcControlAutomation is a value of automation of a GrcControl. Servers may know more values than
// these.
type GrcControlAutomation string

const (
	GrcControlAutomationManual        GrcControlAutomation = "manual"
	GrcControlAutomationSemiAutomated GrcControlAutomation = "semi_automated"
	GrcControlAutomationAutomated     GrcControlAutomation = "automated"
)

// GrcControlImplementationStatus is a value of implementationStatus of a GrcControl. Servers may
// know more values than these.
type GrcControlImplementationStatus string

const (
	GrcControlImplementationStatusPlanned       GrcControlImplementationStatus = "planned"
	GrcControlImplementationStatusPartial       GrcControlImplementationStatus = "partial"
	GrcControlImplementationStatusImplemented   GrcControlImplementationStatus = "implemented"
	GrcControlImplementationStatusAlternative   GrcControlImplementationStatus = "alternative"
	GrcControlImplementationStatusNotApplicable GrcControlImplementationStatus = "not_applicable"
)

// GrcControlMaturity is a value of maturity of a GrcControl. Servers may know more values than
// these.
type GrcControlMaturity string

const (
	GrcControlMaturityInitial    GrcControlMaturity = "initial"
	GrcControlMaturityRepeatable GrcControlMaturity = "repeatable"
	GrcControlMaturityDefined    GrcControlMaturity = "defined"
	GrcControlMaturityManaged    GrcControlMaturity = "managed"
	GrcControlMaturityOptimizing GrcControlMaturity = "optimizing"
)

// GrcControlEffectiveness is a value of effectiveness of a GrcControl. Servers may know more values
// than these.
type GrcControlEffectiveness string

const (
	GrcControlEffectivenessNotTested          GrcControlEffectiveness = "not_tested"
	GrcControlEffectivenessEffective          GrcControlEffectiveness = "effective"
	GrcControlEffectivenessPartiallyEffective GrcControlEffectiveness = "partially_effective"
	GrcControlEffectivenessIneffective        GrcControlEffectiveness = "ineffective"
)

// GrcControlTestFrequency is a value of testFrequency of a GrcControl. Servers may know more values
// than these.
type GrcControlTestFrequency string

const (
	GrcControlTestFrequencyContinuous GrcControlTestFrequency = "continuous"
	GrcControlTestFrequencyMonthly    GrcControlTestFrequency = "monthly"
	GrcControlTestFrequencyQuarterly  GrcControlTestFrequency = "quarterly"
	GrcControlTestFrequencySemiAnnual GrcControlTestFrequency = "semi_annual"
	GrcControlTestFrequencyAnnual     GrcControlTestFrequency = "annual"
	GrcControlTestFrequencyBiennial   GrcControlTestFrequency = "biennial"
)

// GRCEvidenceService reads and writes GrcEvidence at /v1/grc/evidence.
type GRCEvidenceService struct {
	engine *engine
}

// List gives one page of GrcEvidence, the newest first. With nil params it gives the first page of all.
func (s *GRCEvidenceService) List(ctx context.Context, params *GrcEvidenceListParams, opts ...CallOption) (*Page[GrcEvidence], error) {
	return list[GrcEvidence](ctx, s.engine, "/v1/grc/evidence", params, opts)
}

// Iterate gives all GrcEvidence that params ask for, page by page as they are needed.
func (s *GRCEvidenceService) Iterate(ctx context.Context, params *GrcEvidenceListParams, opts ...CallOption) iter.Seq2[*GrcEvidence, error] {
	return iterate[GrcEvidence](ctx, s.engine, "/v1/grc/evidence", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *GRCEvidenceService) Search(ctx context.Context, q string, params *GrcEvidenceListParams, opts ...CallOption) (*Page[GrcEvidence], error) {
	return search[GrcEvidence](ctx, s.engine, "/v1/grc/evidence", q, params, opts)
}

// Get reads one GrcEvidence. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *GRCEvidenceService) Get(ctx context.Context, id string, opts ...CallOption) (*GrcEvidence, error) {
	return get[GrcEvidence](ctx, s.engine, "/v1/grc/evidence", id, opts)
}

// Create makes a new GrcEvidence, which must keep these rules:
//
//   - At least one of documentId, storageObjectId, sourceUrl and sourceEntityId is present when
//     status becomes submitted.
//   - periodEndDate is not before periodStartDate.
//   - validUntilDate is not before periodEndDate.
//   - The person who accepts or rejects is not the person in collectedById.
//   - reviewNote is present when status becomes rejected.
//   - Accepted evidence is changed in status, validUntilDate, assessorName and assessmentResult
//     only.
func (s *GRCEvidenceService) Create(ctx context.Context, body *GrcEvidenceCreate, opts ...CallOption) (*GrcEvidence, error) {
	return create[GrcEvidence](ctx, s.engine, "/v1/grc/evidence", body, opts)
}

// Update changes the fields of one GrcEvidence that are set in body. It takes [WithIfMatch].
func (s *GRCEvidenceService) Update(ctx context.Context, id string, body *GrcEvidenceUpdate, opts ...CallOption) (*GrcEvidence, error) {
	return update[GrcEvidence](ctx, s.engine, "/v1/grc/evidence", id, body, opts)
}

// Delete takes one GrcEvidence out of all lists. [WithIncludeDeleted] still shows it.
func (s *GRCEvidenceService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/grc/evidence", id, opts)
}

// GrcEvidenceListParams says which GrcEvidence a list holds, in which order, and what of them.
type GrcEvidenceListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID               []string                      `query:"id"`
	TenantID         []string                      `query:"tenantId"`
	CreatedAt        TimeFilter                    `query:"createdAt"`
	UpdatedAt        TimeFilter                    `query:"updatedAt"`
	CreatedBy        []string                      `query:"createdBy"`
	UpdatedBy        []string                      `query:"updatedBy"`
	DeletedAt        TimeFilter                    `query:"deletedAt"`
	Version          IntegerFilter                 `query:"version"`
	ExternalID       []string                      `query:"externalId"`
	Tags             []string                      `query:"tags"`
	Name             []string                      `query:"name"`
	Description      []string                      `query:"description"`
	ControlIDs       []string                      `query:"controlIds"`
	EvidenceType     []GrcEvidenceEvidenceType     `query:"evidenceType"`
	CollectionMethod []GrcEvidenceCollectionMethod `query:"collectionMethod"`
	Status           []GrcEvidenceStatus           `query:"status"`
	DocumentID       []string                      `query:"documentId"`
	StorageObjectID  []string                      `query:"storageObjectId"`
	SourceURL        []string                      `query:"sourceUrl"`
	SourceEntityID   []string                      `query:"sourceEntityId"`
	DataSourceID     []string                      `query:"dataSourceId"`
	ContentSHA256    []string                      `query:"contentSha256"`
	PeriodStartDate  DateFilter                    `query:"periodStartDate"`
	PeriodEndDate    DateFilter                    `query:"periodEndDate"`
	ValidUntilDate   DateFilter                    `query:"validUntilDate"`
	CollectedAt      TimeFilter                    `query:"collectedAt"`
	CollectedByID    []string                      `query:"collectedById"`
	ReviewedByID     []string                      `query:"reviewedById"`
	ReviewedAt       TimeFilter                    `query:"reviewedAt"`
	ReviewNote       []string                      `query:"reviewNote"`
	AssessorName     []string                      `query:"assessorName"`
	AssessmentResult []GrcEvidenceAssessmentResult `query:"assessmentResult"`
	Classification   []GrcEvidenceClassification   `query:"classification"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: controls, document, storageObject, dataSource,
	// collectedBy, reviewedBy.
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

// GrcEvidence is a piece of proof that one or more controls were carried out in a stated period.
type GrcEvidence struct {
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
	// Short name of the evidence.
	Name string `json:"name"`
	// What it shows.
	Description *string `json:"description"`
	// Controls it supports.
	ControlIDs []string `json:"controlIds"`
	// Form of the evidence.
	EvidenceType GrcEvidenceEvidenceType `json:"evidenceType"`
	// How it was obtained, after NIST SP 800-53A.
	CollectionMethod GrcEvidenceCollectionMethod `json:"collectionMethod"`
	// State of the review.
	Status GrcEvidenceStatus `json:"status"`
	// Document that is the evidence.
	DocumentID *string `json:"documentId"`
	// File that is the evidence.
	StorageObjectID *string `json:"storageObjectId"`
	// Address of the evidence in another system.
	SourceURL *string `json:"sourceUrl"`
	// Record that is the evidence, such as a ticket or an approval request.
	SourceEntityID *string `json:"sourceEntityId"`
	// Data source of an automated collection.
	DataSourceID *string `json:"dataSourceId"`
	// Digest of the content, to show it was not changed.
	ContentSHA256 *string `json:"contentSha256"`
	// First day it speaks for.
	PeriodStartDate Date `json:"periodStartDate"`
	// Last day it speaks for; the first day, where empty.
	PeriodEndDate *Date `json:"periodEndDate"`
	// Day after which it no longer counts.
	ValidUntilDate *Date `json:"validUntilDate"`
	// Time of collection; the time of creation where not given.
	CollectedAt *time.Time `json:"collectedAt"`
	// Person who collected it.
	CollectedByID *string `json:"collectedById"`
	// Person who judged it.
	ReviewedByID *string `json:"reviewedById"`
	// Time of that judgement.
	ReviewedAt *time.Time `json:"reviewedAt"`
	// Remark of the reviewer.
	ReviewNote *string `json:"reviewNote"`
	// External auditor who looked at it.
	AssessorName *string `json:"assessorName"`
	// Auditor's finding, in OSCAL's terms.
	AssessmentResult GrcEvidenceAssessmentResult `json:"assessmentResult"`
	// Who may see it.
	Classification GrcEvidenceClassification `json:"classification"`
	// Only with `expand=controls`. Only with expand.
	Controls []*GrcControl `json:"controls,omitempty"`
	// Only with `expand=document`. Only with expand.
	Document *Document `json:"document,omitempty"`
	// Only with `expand=storageObject`. Only with expand.
	StorageObject *StorageObject `json:"storageObject,omitempty"`
	// Only with `expand=dataSource`. Only with expand.
	DataSource *DataSource `json:"dataSource,omitempty"`
	// Only with `expand=collectedBy`. Only with expand.
	CollectedBy *Person `json:"collectedBy,omitempty"`
	// Only with `expand=reviewedBy`. Only with expand.
	ReviewedBy *Person `json:"reviewedBy,omitempty"`
}

// UnmarshalJSON keeps members that GrcEvidence has no field for in Extra.
func (g *GrcEvidence) UnmarshalJSON(data []byte) error {
	type plain GrcEvidence
	return decode(data, (*plain)(g), g.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (g GrcEvidence) MarshalJSON() ([]byte, error) {
	type plain GrcEvidence
	return encode((*plain)(&g), g.kept())
}

// GrcEvidenceCreate is what a new GrcEvidence is made from.
type GrcEvidenceCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Short name of the evidence.
	Name string `json:"name"`
	// What it shows.
	Description Opt[string] `json:"description,omitzero"`
	// Controls it supports.
	ControlIDs []string `json:"controlIds"`
	// Form of the evidence.
	EvidenceType GrcEvidenceEvidenceType `json:"evidenceType"`
	// How it was obtained, after NIST SP 800-53A.
	CollectionMethod GrcEvidenceCollectionMethod `json:"collectionMethod,omitzero"`
	// State of the review.
	Status GrcEvidenceStatus `json:"status,omitzero"`
	// Document that is the evidence.
	DocumentID Opt[string] `json:"documentId,omitzero"`
	// File that is the evidence.
	StorageObjectID Opt[string] `json:"storageObjectId,omitzero"`
	// Address of the evidence in another system.
	SourceURL Opt[string] `json:"sourceUrl,omitzero"`
	// Record that is the evidence, such as a ticket or an approval request.
	SourceEntityID Opt[string] `json:"sourceEntityId,omitzero"`
	// Data source of an automated collection.
	DataSourceID Opt[string] `json:"dataSourceId,omitzero"`
	// Digest of the content, to show it was not changed.
	ContentSHA256 Opt[string] `json:"contentSha256,omitzero"`
	// First day it speaks for.
	PeriodStartDate Date `json:"periodStartDate"`
	// Last day it speaks for; the first day, where empty.
	PeriodEndDate Opt[Date] `json:"periodEndDate,omitzero"`
	// Day after which it no longer counts.
	ValidUntilDate Opt[Date] `json:"validUntilDate,omitzero"`
	// Time of collection; the time of creation where not given.
	CollectedAt Opt[time.Time] `json:"collectedAt,omitzero"`
	// Person who collected it.
	CollectedByID Opt[string] `json:"collectedById,omitzero"`
	// Remark of the reviewer.
	ReviewNote Opt[string] `json:"reviewNote,omitzero"`
	// External auditor who looked at it.
	AssessorName Opt[string] `json:"assessorName,omitzero"`
	// Auditor's finding, in OSCAL's terms.
	AssessmentResult GrcEvidenceAssessmentResult `json:"assessmentResult,omitzero"`
	// Who may see it.
	Classification GrcEvidenceClassification `json:"classification,omitzero"`
}

// GrcEvidenceUpdate changes a GrcEvidence: what is not set stays as it is, Null clears.
type GrcEvidenceUpdate struct {
	ExternalID       Opt[string]                      `json:"externalId,omitzero"`
	Tags             Opt[[]string]                    `json:"tags,omitzero"`
	Metadata         Opt[map[string]string]           `json:"metadata,omitzero"`
	Name             Opt[string]                      `json:"name,omitzero"`
	Description      Opt[string]                      `json:"description,omitzero"`
	ControlIDs       Opt[[]string]                    `json:"controlIds,omitzero"`
	EvidenceType     Opt[GrcEvidenceEvidenceType]     `json:"evidenceType,omitzero"`
	CollectionMethod Opt[GrcEvidenceCollectionMethod] `json:"collectionMethod,omitzero"`
	Status           Opt[GrcEvidenceStatus]           `json:"status,omitzero"`
	DocumentID       Opt[string]                      `json:"documentId,omitzero"`
	StorageObjectID  Opt[string]                      `json:"storageObjectId,omitzero"`
	SourceURL        Opt[string]                      `json:"sourceUrl,omitzero"`
	SourceEntityID   Opt[string]                      `json:"sourceEntityId,omitzero"`
	DataSourceID     Opt[string]                      `json:"dataSourceId,omitzero"`
	ContentSHA256    Opt[string]                      `json:"contentSha256,omitzero"`
	PeriodStartDate  Opt[Date]                        `json:"periodStartDate,omitzero"`
	PeriodEndDate    Opt[Date]                        `json:"periodEndDate,omitzero"`
	ValidUntilDate   Opt[Date]                        `json:"validUntilDate,omitzero"`
	CollectedAt      Opt[time.Time]                   `json:"collectedAt,omitzero"`
	CollectedByID    Opt[string]                      `json:"collectedById,omitzero"`
	ReviewNote       Opt[string]                      `json:"reviewNote,omitzero"`
	AssessorName     Opt[string]                      `json:"assessorName,omitzero"`
	AssessmentResult Opt[GrcEvidenceAssessmentResult] `json:"assessmentResult,omitzero"`
	Classification   Opt[GrcEvidenceClassification]   `json:"classification,omitzero"`
}

// GrcEvidenceEvidenceType is a value of evidenceType of a GrcEvidence. Servers may know more values
// than these.
type GrcEvidenceEvidenceType string

const (
	GrcEvidenceEvidenceTypeDocument            GrcEvidenceEvidenceType = "document"
	GrcEvidenceEvidenceTypePolicy              GrcEvidenceEvidenceType = "policy"
	GrcEvidenceEvidenceTypeScreenshot          GrcEvidenceEvidenceType = "screenshot"
	GrcEvidenceEvidenceTypeConfigurationExport GrcEvidenceEvidenceType = "configuration_export"
	GrcEvidenceEvidenceTypeLogExtract          GrcEvidenceEvidenceType = "log_extract"
	GrcEvidenceEvidenceTypeReport              GrcEvidenceEvidenceType = "report"
	GrcEvidenceEvidenceTypeTicket              GrcEvidenceEvidenceType = "ticket"
	GrcEvidenceEvidenceTypeInterviewRecord     GrcEvidenceEvidenceType = "interview_record"
	GrcEvidenceEvidenceTypeAttestation         GrcEvidenceEvidenceType = "attestation"
	GrcEvidenceEvidenceTypeTestResult          GrcEvidenceEvidenceType = "test_result"
	GrcEvidenceEvidenceTypeTrainingRecord      GrcEvidenceEvidenceType = "training_record"
	GrcEvidenceEvidenceTypeContract            GrcEvidenceEvidenceType = "contract"
	GrcEvidenceEvidenceTypeSourceCode          GrcEvidenceEvidenceType = "source_code"
)

// GrcEvidenceCollectionMethod is a value of collectionMethod of a GrcEvidence. Servers may know
// more values than these.
type GrcEvidenceCollectionMethod string

const (
	GrcEvidenceCollectionMethodExamine             GrcEvidenceCollectionMethod = "examine"
	GrcEvidenceCollectionMethodInterview           GrcEvidenceCollectionMethod = "interview"
	GrcEvidenceCollectionMethodTest                GrcEvidenceCollectionMethod = "test"
	GrcEvidenceCollectionMethodObservation         GrcEvidenceCollectionMethod = "observation"
	GrcEvidenceCollectionMethodAutomatedCollection GrcEvidenceCollectionMethod = "automated_collection"
	GrcEvidenceCollectionMethodSelfAttestation     GrcEvidenceCollectionMethod = "self_attestation"
)

// GrcEvidenceStatus is a value of status of a GrcEvidence. Servers may know more values than these.
type GrcEvidenceStatus string

const (
	GrcEvidenceStatusDraft     GrcEvidenceStatus = "draft"
	GrcEvidenceStatusSubmitted GrcEvidenceStatus = "submitted"
	GrcEvidenceStatusAccepted  GrcEvidenceStatus = "accepted"
	GrcEvidenceStatusRejected  GrcEvidenceStatus = "rejected"
	GrcEvidenceStatusExpired   GrcEvidenceStatus = "expired"
)

// GrcEvidenceAssessmentResult is a value of assessmentResult of a GrcEvidence. Servers may know
// more values than these.
type GrcEvidenceAssessmentResult string

const (
	GrcEvidenceAssessmentResultNotAssessed  GrcEvidenceAssessmentResult = "not_assessed"
	GrcEvidenceAssessmentResultSatisfied    GrcEvidenceAssessmentResult = "satisfied"
	GrcEvidenceAssessmentResultNotSatisfied GrcEvidenceAssessmentResult = "not_satisfied"
)

// GrcEvidenceClassification is a value of classification of a GrcEvidence. Servers may know more
// values than these.
type GrcEvidenceClassification string

const (
	GrcEvidenceClassificationPublic       GrcEvidenceClassification = "public"
	GrcEvidenceClassificationInternal     GrcEvidenceClassification = "internal"
	GrcEvidenceClassificationConfidential GrcEvidenceClassification = "confidential"
	GrcEvidenceClassificationRestricted   GrcEvidenceClassification = "restricted"
)

// GRCIncidentsService reads and writes GrcIncidents at /v1/grc/incidents.
type GRCIncidentsService struct {
	engine *engine
}

// List gives one page of GrcIncidents, the newest first. With nil params it gives the first page of all.
func (s *GRCIncidentsService) List(ctx context.Context, params *GrcIncidentListParams, opts ...CallOption) (*Page[GrcIncident], error) {
	return list[GrcIncident](ctx, s.engine, "/v1/grc/incidents", params, opts)
}

// Iterate gives all GrcIncidents that params ask for, page by page as they are needed.
func (s *GRCIncidentsService) Iterate(ctx context.Context, params *GrcIncidentListParams, opts ...CallOption) iter.Seq2[*GrcIncident, error] {
	return iterate[GrcIncident](ctx, s.engine, "/v1/grc/incidents", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *GRCIncidentsService) Search(ctx context.Context, q string, params *GrcIncidentListParams, opts ...CallOption) (*Page[GrcIncident], error) {
	return search[GrcIncident](ctx, s.engine, "/v1/grc/incidents", q, params, opts)
}

// Get reads one GrcIncident. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *GRCIncidentsService) Get(ctx context.Context, id string, opts ...CallOption) (*GrcIncident, error) {
	return get[GrcIncident](ctx, s.engine, "/v1/grc/incidents", id, opts)
}

// Create makes a new GrcIncident, which must keep these rules:
//
//   - occurredAt is not after detectedAt.
//   - regulatorNotifiedAt is not before detectedAt.
//   - ownerId is present from triaged on.
//   - status closed needs rootCause.
//   - status closed needs lessonsLearned when severity is critical or high.
//   - When isPersonalDataAffected is true the incident is closed only with regulatorNotifiedAt or a
//     rootCause that states why no notice was due, in a sentence with the words "no notice".
//   - lossAmount is accepted only together with currency.
func (s *GRCIncidentsService) Create(ctx context.Context, body *GrcIncidentCreate, opts ...CallOption) (*GrcIncident, error) {
	return create[GrcIncident](ctx, s.engine, "/v1/grc/incidents", body, opts)
}

// Update changes the fields of one GrcIncident that are set in body. It takes [WithIfMatch].
func (s *GRCIncidentsService) Update(ctx context.Context, id string, body *GrcIncidentUpdate, opts ...CallOption) (*GrcIncident, error) {
	return update[GrcIncident](ctx, s.engine, "/v1/grc/incidents", id, body, opts)
}

// Delete takes one GrcIncident out of all lists. [WithIncludeDeleted] still shows it.
func (s *GRCIncidentsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/grc/incidents", id, opts)
}

// GrcIncidentListParams says which GrcIncidents a list holds, in which order, and what of them.
type GrcIncidentListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                     []string              `query:"id"`
	TenantID               []string              `query:"tenantId"`
	CreatedAt              TimeFilter            `query:"createdAt"`
	UpdatedAt              TimeFilter            `query:"updatedAt"`
	CreatedBy              []string              `query:"createdBy"`
	UpdatedBy              []string              `query:"updatedBy"`
	DeletedAt              TimeFilter            `query:"deletedAt"`
	Version                IntegerFilter         `query:"version"`
	ExternalID             []string              `query:"externalId"`
	Tags                   []string              `query:"tags"`
	IncidentNumber         []string              `query:"incidentNumber"`
	Title                  []string              `query:"title"`
	Description            []string              `query:"description"`
	Category               []GrcIncidentCategory `query:"category"`
	Severity               []GrcIncidentSeverity `query:"severity"`
	Status                 []GrcIncidentStatus   `query:"status"`
	OwnerID                []string              `query:"ownerId"`
	ReporterID             []string              `query:"reporterId"`
	OccurredAt             TimeFilter            `query:"occurredAt"`
	DetectedAt             TimeFilter            `query:"detectedAt"`
	ContainedAt            TimeFilter            `query:"containedAt"`
	ClosedAt               TimeFilter            `query:"closedAt"`
	AffectedAssetIDs       []string              `query:"affectedAssetIds"`
	AffectedAccountIDs     []string              `query:"affectedAccountIds"`
	InvestigationIDs       []string              `query:"investigationIds"`
	RealizedRiskIDs        []string              `query:"realizedRiskIds"`
	FailedControlIDs       []string              `query:"failedControlIds"`
	IsPersonalDataAffected []bool                `query:"isPersonalDataAffected"`
	AffectedRecordCount    IntegerFilter         `query:"affectedRecordCount"`
	NotificationDueAt      TimeFilter            `query:"notificationDueAt"`
	RegulatorNotifiedAt    TimeFilter            `query:"regulatorNotifiedAt"`
	RootCause              []string              `query:"rootCause"`
	LessonsLearned         []string              `query:"lessonsLearned"`
	LossAmount             IntegerFilter         `query:"lossAmount"`
	Currency               []string              `query:"currency"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: owner, reporter, investigations, realizedRisks,
	// failedControls, affectedAccounts.
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

// GrcIncident is a security, privacy or compliance incident from detection to lessons learned, with
// its duties to notify.
type GrcIncident struct {
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
	IncidentNumber string `json:"incidentNumber"`
	// Short title.
	Title string `json:"title"`
	// What happened, as far as known.
	Description *string `json:"description"`
	// Kind of incident.
	Category GrcIncidentCategory `json:"category"`
	// Harm done or threatened.
	Severity GrcIncidentSeverity `json:"severity"`
	// Phase after NIST SP 800-61; dismissed is a false alarm.
	Status GrcIncidentStatus `json:"status"`
	// Incident manager.
	OwnerID *string `json:"ownerId"`
	// Person who reported it.
	ReporterID *string `json:"reporterId"`
	// Time the incident began, as far as known.
	OccurredAt *time.Time `json:"occurredAt"`
	// Time the organization became aware.
	DetectedAt time.Time `json:"detectedAt"`
	// End of the spread.
	ContainedAt *time.Time `json:"containedAt"`
	// End of the handling.
	ClosedAt *time.Time `json:"closedAt"`
	// Assets, cloud resources and technology hit.
	AffectedAssetIDs []string `json:"affectedAssetIds"`
	// Customers hit.
	AffectedAccountIDs []string `json:"affectedAccountIds"`
	// Investigations rolled up into the incident.
	InvestigationIDs []string `json:"investigationIds"`
	// Risks of the register that came true.
	RealizedRiskIDs []string `json:"realizedRiskIds"`
	// Controls that did not hold.
	FailedControlIDs []string `json:"failedControlIds"`
	// Personal data was lost, seen or changed.
	IsPersonalDataAffected bool `json:"isPersonalDataAffected"`
	// People or records touched.
	AffectedRecordCount *int64 `json:"affectedRecordCount"`
	// Latest time to tell the authority.
	NotificationDueAt *time.Time `json:"notificationDueAt"`
	// Time the authority was told.
	RegulatorNotifiedAt *time.Time `json:"regulatorNotifiedAt"`
	// Cause found in the review.
	RootCause *string `json:"rootCause"`
	// What is to change.
	LessonsLearned *string `json:"lessonsLearned"`
	// Direct loss and cost of the response. In minor units, such as cents.
	LossAmount *int64 `json:"lossAmount"`
	// Currency of lossAmount.
	Currency *string `json:"currency"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=reporter`. Only with expand.
	Reporter *Person `json:"reporter,omitempty"`
	// Only with `expand=investigations`. Only with expand.
	Investigations []*SocInvestigation `json:"investigations,omitempty"`
	// Only with `expand=realizedRisks`. Only with expand.
	RealizedRisks []*GrcRisk `json:"realizedRisks,omitempty"`
	// Only with `expand=failedControls`. Only with expand.
	FailedControls []*GrcControl `json:"failedControls,omitempty"`
	// Only with `expand=affectedAccounts`. Only with expand.
	AffectedAccounts []*Account `json:"affectedAccounts,omitempty"`
}

// UnmarshalJSON keeps members that GrcIncident has no field for in Extra.
func (g *GrcIncident) UnmarshalJSON(data []byte) error {
	type plain GrcIncident
	return decode(data, (*plain)(g), g.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (g GrcIncident) MarshalJSON() ([]byte, error) {
	type plain GrcIncident
	return encode((*plain)(&g), g.kept())
}

// GrcIncidentCreate is what a new GrcIncident is made from.
type GrcIncidentCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Short title.
	Title string `json:"title"`
	// What happened, as far as known.
	Description Opt[string] `json:"description,omitzero"`
	// Kind of incident.
	Category GrcIncidentCategory `json:"category"`
	// Harm done or threatened.
	Severity GrcIncidentSeverity `json:"severity"`
	// Phase after NIST SP 800-61; dismissed is a false alarm.
	Status GrcIncidentStatus `json:"status,omitzero"`
	// Incident manager.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Person who reported it.
	ReporterID Opt[string] `json:"reporterId,omitzero"`
	// Time the incident began, as far as known.
	OccurredAt Opt[time.Time] `json:"occurredAt,omitzero"`
	// Time the organization became aware.
	DetectedAt time.Time `json:"detectedAt"`
	// Assets, cloud resources and technology hit.
	AffectedAssetIDs Opt[[]string] `json:"affectedAssetIds,omitzero"`
	// Customers hit.
	AffectedAccountIDs Opt[[]string] `json:"affectedAccountIds,omitzero"`
	// Investigations rolled up into the incident.
	InvestigationIDs Opt[[]string] `json:"investigationIds,omitzero"`
	// Risks of the register that came true.
	RealizedRiskIDs Opt[[]string] `json:"realizedRiskIds,omitzero"`
	// Controls that did not hold.
	FailedControlIDs Opt[[]string] `json:"failedControlIds,omitzero"`
	// Personal data was lost, seen or changed.
	IsPersonalDataAffected Opt[bool] `json:"isPersonalDataAffected,omitzero"`
	// People or records touched.
	AffectedRecordCount Opt[int64] `json:"affectedRecordCount,omitzero"`
	// Time the authority was told.
	RegulatorNotifiedAt Opt[time.Time] `json:"regulatorNotifiedAt,omitzero"`
	// Cause found in the review.
	RootCause Opt[string] `json:"rootCause,omitzero"`
	// What is to change.
	LessonsLearned Opt[string] `json:"lessonsLearned,omitzero"`
	// Direct loss and cost of the response. In minor units, such as cents.
	LossAmount Opt[int64] `json:"lossAmount,omitzero"`
	// Currency of lossAmount.
	Currency Opt[string] `json:"currency,omitzero"`
}

// MarshalJSON writes times in UTC, with milliseconds.
func (g GrcIncidentCreate) MarshalJSON() ([]byte, error) {
	type plain GrcIncidentCreate
	return json.Marshal(struct {
		plain
		DetectedAt wireTime `json:"detectedAt"`
	}{plain(g), wireTime(g.DetectedAt)})
}

// GrcIncidentUpdate changes a GrcIncident: what is not set stays as it is, Null clears.
type GrcIncidentUpdate struct {
	ExternalID             Opt[string]              `json:"externalId,omitzero"`
	Tags                   Opt[[]string]            `json:"tags,omitzero"`
	Metadata               Opt[map[string]string]   `json:"metadata,omitzero"`
	Title                  Opt[string]              `json:"title,omitzero"`
	Description            Opt[string]              `json:"description,omitzero"`
	Category               Opt[GrcIncidentCategory] `json:"category,omitzero"`
	Severity               Opt[GrcIncidentSeverity] `json:"severity,omitzero"`
	Status                 Opt[GrcIncidentStatus]   `json:"status,omitzero"`
	OwnerID                Opt[string]              `json:"ownerId,omitzero"`
	ReporterID             Opt[string]              `json:"reporterId,omitzero"`
	OccurredAt             Opt[time.Time]           `json:"occurredAt,omitzero"`
	DetectedAt             Opt[time.Time]           `json:"detectedAt,omitzero"`
	AffectedAssetIDs       Opt[[]string]            `json:"affectedAssetIds,omitzero"`
	AffectedAccountIDs     Opt[[]string]            `json:"affectedAccountIds,omitzero"`
	InvestigationIDs       Opt[[]string]            `json:"investigationIds,omitzero"`
	RealizedRiskIDs        Opt[[]string]            `json:"realizedRiskIds,omitzero"`
	FailedControlIDs       Opt[[]string]            `json:"failedControlIds,omitzero"`
	IsPersonalDataAffected Opt[bool]                `json:"isPersonalDataAffected,omitzero"`
	AffectedRecordCount    Opt[int64]               `json:"affectedRecordCount,omitzero"`
	RegulatorNotifiedAt    Opt[time.Time]           `json:"regulatorNotifiedAt,omitzero"`
	RootCause              Opt[string]              `json:"rootCause,omitzero"`
	LessonsLearned         Opt[string]              `json:"lessonsLearned,omitzero"`
	LossAmount             Opt[int64]               `json:"lossAmount,omitzero"`
	Currency               Opt[string]              `json:"currency,omitzero"`
}

// GrcIncidentCategory is a value of category of a GrcIncident. Servers may know more values than
// these.
type GrcIncidentCategory string

const (
	GrcIncidentCategoryDataBreach         GrcIncidentCategory = "data_breach"
	GrcIncidentCategoryUnauthorizedAccess GrcIncidentCategory = "unauthorized_access"
	GrcIncidentCategoryMalware            GrcIncidentCategory = "malware"
	GrcIncidentCategoryRansomware         GrcIncidentCategory = "ransomware"
	GrcIncidentCategoryPhishing           GrcIncidentCategory = "phishing"
	GrcIncidentCategoryDenialOfService    GrcIncidentCategory = "denial_of_service"
	GrcIncidentCategoryInsiderMisuse      GrcIncidentCategory = "insider_misuse"
	GrcIncidentCategoryLostOrStolenDevice GrcIncidentCategory = "lost_or_stolen_device"
	GrcIncidentCategoryMisconfiguration   GrcIncidentCategory = "misconfiguration"
	GrcIncidentCategoryThirdParty         GrcIncidentCategory = "third_party"
	GrcIncidentCategoryFraud              GrcIncidentCategory = "fraud"
	GrcIncidentCategoryOutage             GrcIncidentCategory = "outage"
	GrcIncidentCategoryPhysical           GrcIncidentCategory = "physical"
	GrcIncidentCategoryPolicyViolation    GrcIncidentCategory = "policy_violation"
	GrcIncidentCategoryRegulatoryBreach   GrcIncidentCategory = "regulatory_breach"
)

// GrcIncidentSeverity is a value of severity of a GrcIncident. Servers may know more values than
// these.
type GrcIncidentSeverity string

const (
	GrcIncidentSeverityCritical GrcIncidentSeverity = "critical"
	GrcIncidentSeverityHigh     GrcIncidentSeverity = "high"
	GrcIncidentSeverityMedium   GrcIncidentSeverity = "medium"
	GrcIncidentSeverityLow      GrcIncidentSeverity = "low"
)

// GrcIncidentStatus is a value of status of a GrcIncident. Servers may know more values than these.
type GrcIncidentStatus string

const (
	GrcIncidentStatusReported   GrcIncidentStatus = "reported"
	GrcIncidentStatusTriaged    GrcIncidentStatus = "triaged"
	GrcIncidentStatusContained  GrcIncidentStatus = "contained"
	GrcIncidentStatusEradicated GrcIncidentStatus = "eradicated"
	GrcIncidentStatusRecovered  GrcIncidentStatus = "recovered"
	GrcIncidentStatusClosed     GrcIncidentStatus = "closed"
	GrcIncidentStatusDismissed  GrcIncidentStatus = "dismissed"
)

// GRCRisksService reads and writes GrcRisks at /v1/grc/risks.
type GRCRisksService struct {
	engine *engine
}

// List gives one page of GrcRisks, the newest first. With nil params it gives the first page of all.
func (s *GRCRisksService) List(ctx context.Context, params *GrcRiskListParams, opts ...CallOption) (*Page[GrcRisk], error) {
	return list[GrcRisk](ctx, s.engine, "/v1/grc/risks", params, opts)
}

// Iterate gives all GrcRisks that params ask for, page by page as they are needed.
func (s *GRCRisksService) Iterate(ctx context.Context, params *GrcRiskListParams, opts ...CallOption) iter.Seq2[*GrcRisk, error] {
	return iterate[GrcRisk](ctx, s.engine, "/v1/grc/risks", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *GRCRisksService) Search(ctx context.Context, q string, params *GrcRiskListParams, opts ...CallOption) (*Page[GrcRisk], error) {
	return search[GrcRisk](ctx, s.engine, "/v1/grc/risks", q, params, opts)
}

// Get reads one GrcRisk. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *GRCRisksService) Get(ctx context.Context, id string, opts ...CallOption) (*GrcRisk, error) {
	return get[GrcRisk](ctx, s.engine, "/v1/grc/risks", id, opts)
}

// Create makes a new GrcRisk, which must keep these rules:
//
//   - residualRating is not above inherentRating.
//   - targetRating is not above inherentRating.
//   - status accepted needs treatment accept.
//   - status accepted needs an acceptedUntilDate.
//   - The acceptedUntilDate of an accepted risk is at most one year ahead.
//   - status monitored needs a residualRating.
//   - The residualRating of a monitored risk is not above targetRating where that is given.
//   - treatmentPlan is present when status becomes in_treatment.
//   - annualLossExpectancy is accepted only together with currency.
func (s *GRCRisksService) Create(ctx context.Context, body *GrcRiskCreate, opts ...CallOption) (*GrcRisk, error) {
	return create[GrcRisk](ctx, s.engine, "/v1/grc/risks", body, opts)
}

// Update changes the fields of one GrcRisk that are set in body. It takes [WithIfMatch].
func (s *GRCRisksService) Update(ctx context.Context, id string, body *GrcRiskUpdate, opts ...CallOption) (*GrcRisk, error) {
	return update[GrcRisk](ctx, s.engine, "/v1/grc/risks", id, body, opts)
}

// Delete takes one GrcRisk out of all lists. [WithIncludeDeleted] still shows it.
func (s *GRCRisksService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/grc/risks", id, opts)
}

// GrcRiskListParams says which GrcRisks a list holds, in which order, and what of them.
type GrcRiskListParams struct {
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
	RiskNumber           []string              `query:"riskNumber"`
	Title                []string              `query:"title"`
	Description          []string              `query:"description"`
	Category             []GrcRiskCategory     `query:"category"`
	ThreatSource         []GrcRiskThreatSource `query:"threatSource"`
	Status               []GrcRiskStatus       `query:"status"`
	OwnerID              []string              `query:"ownerId"`
	InherentLikelihood   IntegerFilter         `query:"inherentLikelihood"`
	InherentImpact       IntegerFilter         `query:"inherentImpact"`
	InherentRating       IntegerFilter         `query:"inherentRating"`
	ResidualLikelihood   IntegerFilter         `query:"residualLikelihood"`
	ResidualImpact       IntegerFilter         `query:"residualImpact"`
	ResidualRating       IntegerFilter         `query:"residualRating"`
	TargetRating         IntegerFilter         `query:"targetRating"`
	Treatment            []GrcRiskTreatment    `query:"treatment"`
	TreatmentPlan        []string              `query:"treatmentPlan"`
	TreatmentDueDate     DateFilter            `query:"treatmentDueDate"`
	MitigatingControlIDs []string              `query:"mitigatingControlIds"`
	AssetIDs             []string              `query:"assetIds"`
	ThreatActorIDs       []string              `query:"threatActorIds"`
	AnnualLossExpectancy IntegerFilter         `query:"annualLossExpectancy"`
	Currency             []string              `query:"currency"`
	AcceptedByID         []string              `query:"acceptedById"`
	AcceptedUntilDate    DateFilter            `query:"acceptedUntilDate"`
	NextReviewDate       DateFilter            `query:"nextReviewDate"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: owner, acceptedBy, mitigatingControls,
	// threatActors, riskItems, incidents.
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

// GrcRisk is an entry of the enterprise risk register, rated before and after controls, with its
// treatment and its acceptance.
type GrcRisk struct {
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
	RiskNumber string `json:"riskNumber"`
	// Short title of the risk scenario.
	Title string `json:"title"`
	// Cause, event and consequence.
	Description *string `json:"description"`
	// Area of the register.
	Category GrcRiskCategory `json:"category"`
	// Origin of the threat, after NIST SP 800-30.
	ThreatSource *GrcRiskThreatSource `json:"threatSource"`
	// State in the risk process.
	Status GrcRiskStatus `json:"status"`
	// Person accountable for the risk.
	OwnerID string `json:"ownerId"`
	// Likelihood before controls, 1 rare to 5 almost certain.
	InherentLikelihood int64 `json:"inherentLikelihood"`
	// Impact before controls, 1 negligible to 5 severe.
	InherentImpact int64 `json:"inherentImpact"`
	// Rating before controls.
	InherentRating int64 `json:"inherentRating"`
	// Likelihood with controls.
	ResidualLikelihood *int64 `json:"residualLikelihood"`
	// Impact with controls.
	ResidualImpact *int64 `json:"residualImpact"`
	// Rating with controls.
	ResidualRating *int64 `json:"residualRating"`
	// Highest rating within the risk appetite.
	TargetRating *int64 `json:"targetRating"`
	// Chosen way to deal with the risk.
	Treatment *GrcRiskTreatment `json:"treatment"`
	// Measures with dates and people.
	TreatmentPlan *string `json:"treatmentPlan"`
	// Day the measures are to be in place.
	TreatmentDueDate *Date `json:"treatmentDueDate"`
	// Controls that bring the rating down.
	MitigatingControlIDs []string `json:"mitigatingControlIds"`
	// Assets at stake.
	AssetIDs []string `json:"assetIds"`
	// Actors known to pose the threat.
	ThreatActorIDs []string `json:"threatActorIds"`
	// Expected loss in a year, after FAIR. In minor units, such as cents.
	AnnualLossExpectancy *int64 `json:"annualLossExpectancy"`
	// Currency of annualLossExpectancy.
	Currency *string `json:"currency"`
	// Person who accepted the risk.
	AcceptedByID *string `json:"acceptedById"`
	// Day an acceptance ends.
	AcceptedUntilDate *Date `json:"acceptedUntilDate"`
	// Day the risk is to be looked at again.
	NextReviewDate *Date `json:"nextReviewDate"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=acceptedBy`. Only with expand.
	AcceptedBy *Person `json:"acceptedBy,omitempty"`
	// Only with `expand=mitigatingControls`. Only with expand.
	MitigatingControls []*GrcControl `json:"mitigatingControls,omitempty"`
	// Only with `expand=threatActors`. Only with expand.
	ThreatActors []*KnowledgeEntity `json:"threatActors,omitempty"`
	// Only with `expand=riskItems`. Only with expand.
	RiskItems []*RiskItem `json:"riskItems,omitempty"`
	// Only with `expand=incidents`. Only with expand.
	Incidents []*GrcIncident `json:"incidents,omitempty"`
}

// UnmarshalJSON keeps members that GrcRisk has no field for in Extra.
func (g *GrcRisk) UnmarshalJSON(data []byte) error {
	type plain GrcRisk
	return decode(data, (*plain)(g), g.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (g GrcRisk) MarshalJSON() ([]byte, error) {
	type plain GrcRisk
	return encode((*plain)(&g), g.kept())
}

// GrcRiskCreate is what a new GrcRisk is made from.
type GrcRiskCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Short title of the risk scenario.
	Title string `json:"title"`
	// Cause, event and consequence.
	Description Opt[string] `json:"description,omitzero"`
	// Area of the register.
	Category GrcRiskCategory `json:"category"`
	// Origin of the threat, after NIST SP 800-30.
	ThreatSource Opt[GrcRiskThreatSource] `json:"threatSource,omitzero"`
	// State in the risk process.
	Status GrcRiskStatus `json:"status,omitzero"`
	// Person accountable for the risk.
	OwnerID string `json:"ownerId"`
	// Likelihood before controls, 1 rare to 5 almost certain.
	InherentLikelihood int64 `json:"inherentLikelihood"`
	// Impact before controls, 1 negligible to 5 severe.
	InherentImpact int64 `json:"inherentImpact"`
	// Likelihood with controls.
	ResidualLikelihood Opt[int64] `json:"residualLikelihood,omitzero"`
	// Impact with controls.
	ResidualImpact Opt[int64] `json:"residualImpact,omitzero"`
	// Highest rating within the risk appetite.
	TargetRating Opt[int64] `json:"targetRating,omitzero"`
	// Chosen way to deal with the risk.
	Treatment Opt[GrcRiskTreatment] `json:"treatment,omitzero"`
	// Measures with dates and people.
	TreatmentPlan Opt[string] `json:"treatmentPlan,omitzero"`
	// Day the measures are to be in place.
	TreatmentDueDate Opt[Date] `json:"treatmentDueDate,omitzero"`
	// Controls that bring the rating down.
	MitigatingControlIDs Opt[[]string] `json:"mitigatingControlIds,omitzero"`
	// Assets at stake.
	AssetIDs Opt[[]string] `json:"assetIds,omitzero"`
	// Actors known to pose the threat.
	ThreatActorIDs Opt[[]string] `json:"threatActorIds,omitzero"`
	// Expected loss in a year, after FAIR. In minor units, such as cents.
	AnnualLossExpectancy Opt[int64] `json:"annualLossExpectancy,omitzero"`
	// Currency of annualLossExpectancy.
	Currency Opt[string] `json:"currency,omitzero"`
	// Day an acceptance ends.
	AcceptedUntilDate Opt[Date] `json:"acceptedUntilDate,omitzero"`
	// Day the risk is to be looked at again.
	NextReviewDate Opt[Date] `json:"nextReviewDate,omitzero"`
}

// GrcRiskUpdate changes a GrcRisk: what is not set stays as it is, Null clears.
type GrcRiskUpdate struct {
	ExternalID           Opt[string]              `json:"externalId,omitzero"`
	Tags                 Opt[[]string]            `json:"tags,omitzero"`
	Metadata             Opt[map[string]string]   `json:"metadata,omitzero"`
	Title                Opt[string]              `json:"title,omitzero"`
	Description          Opt[string]              `json:"description,omitzero"`
	Category             Opt[GrcRiskCategory]     `json:"category,omitzero"`
	ThreatSource         Opt[GrcRiskThreatSource] `json:"threatSource,omitzero"`
	Status               Opt[GrcRiskStatus]       `json:"status,omitzero"`
	OwnerID              Opt[string]              `json:"ownerId,omitzero"`
	InherentLikelihood   Opt[int64]               `json:"inherentLikelihood,omitzero"`
	InherentImpact       Opt[int64]               `json:"inherentImpact,omitzero"`
	ResidualLikelihood   Opt[int64]               `json:"residualLikelihood,omitzero"`
	ResidualImpact       Opt[int64]               `json:"residualImpact,omitzero"`
	TargetRating         Opt[int64]               `json:"targetRating,omitzero"`
	Treatment            Opt[GrcRiskTreatment]    `json:"treatment,omitzero"`
	TreatmentPlan        Opt[string]              `json:"treatmentPlan,omitzero"`
	TreatmentDueDate     Opt[Date]                `json:"treatmentDueDate,omitzero"`
	MitigatingControlIDs Opt[[]string]            `json:"mitigatingControlIds,omitzero"`
	AssetIDs             Opt[[]string]            `json:"assetIds,omitzero"`
	ThreatActorIDs       Opt[[]string]            `json:"threatActorIds,omitzero"`
	AnnualLossExpectancy Opt[int64]               `json:"annualLossExpectancy,omitzero"`
	Currency             Opt[string]              `json:"currency,omitzero"`
	AcceptedUntilDate    Opt[Date]                `json:"acceptedUntilDate,omitzero"`
	NextReviewDate       Opt[Date]                `json:"nextReviewDate,omitzero"`
}

// GrcRiskCategory is a value of category of a GrcRisk. Servers may know more values than these.
type GrcRiskCategory string

const (
	GrcRiskCategoryStrategic     GrcRiskCategory = "strategic"
	GrcRiskCategoryFinancial     GrcRiskCategory = "financial"
	GrcRiskCategoryOperational   GrcRiskCategory = "operational"
	GrcRiskCategoryCompliance    GrcRiskCategory = "compliance"
	GrcRiskCategoryLegal         GrcRiskCategory = "legal"
	GrcRiskCategoryCybersecurity GrcRiskCategory = "cybersecurity"
	GrcRiskCategoryPrivacy       GrcRiskCategory = "privacy"
	GrcRiskCategoryThirdParty    GrcRiskCategory = "third_party"
	GrcRiskCategoryTechnology    GrcRiskCategory = "technology"
	GrcRiskCategoryPeople        GrcRiskCategory = "people"
	GrcRiskCategoryReputational  GrcRiskCategory = "reputational"
	GrcRiskCategoryEnvironmental GrcRiskCategory = "environmental"
	GrcRiskCategoryAi            GrcRiskCategory = "ai"
)

// GrcRiskThreatSource is a value of threatSource of a GrcRisk. Servers may know more values than
// these.
type GrcRiskThreatSource string

const (
	GrcRiskThreatSourceAdversarial   GrcRiskThreatSource = "adversarial"
	GrcRiskThreatSourceAccidental    GrcRiskThreatSource = "accidental"
	GrcRiskThreatSourceStructural    GrcRiskThreatSource = "structural"
	GrcRiskThreatSourceEnvironmental GrcRiskThreatSource = "environmental"
)

// GrcRiskStatus is a value of status of a GrcRisk. Servers may know more values than these.
type GrcRiskStatus string

const (
	GrcRiskStatusIdentified  GrcRiskStatus = "identified"
	GrcRiskStatusAssessed    GrcRiskStatus = "assessed"
	GrcRiskStatusInTreatment GrcRiskStatus = "in_treatment"
	GrcRiskStatusAccepted    GrcRiskStatus = "accepted"
	GrcRiskStatusMonitored   GrcRiskStatus = "monitored"
	GrcRiskStatusClosed      GrcRiskStatus = "closed"
)

// GrcRiskTreatment is a value of treatment of a GrcRisk. Servers may know more values than these.
type GrcRiskTreatment string

const (
	GrcRiskTreatmentMitigate GrcRiskTreatment = "mitigate"
	GrcRiskTreatmentAccept   GrcRiskTreatment = "accept"
	GrcRiskTreatmentTransfer GrcRiskTreatment = "transfer"
	GrcRiskTreatmentAvoid    GrcRiskTreatment = "avoid"
)
