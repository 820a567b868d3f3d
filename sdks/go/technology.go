// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// TechnologyService reads and writes TechnologyAssets at /v1/technology. TechnologyAsset: an
// application, platform or system with an owner, a lifecycle and a place in the risk picture.
type TechnologyService struct {
	// Entitlements are the AccessEntitlements: a role or permission level on an asset and, when a
	// principal is named, the grant of it to that person, group or application.
	Entitlements *AccessEntitlementsService

	engine *engine
}

// List gives one page of TechnologyAssets, the newest first. With nil params it gives the first page of all.
func (s *TechnologyService) List(ctx context.Context, params *TechnologyAssetListParams, opts ...CallOption) (*Page[TechnologyAsset], error) {
	return list[TechnologyAsset](ctx, s.engine, "/v1/technology", params, opts)
}

// Iterate gives all TechnologyAssets that params ask for, page by page as they are needed.
func (s *TechnologyService) Iterate(ctx context.Context, params *TechnologyAssetListParams, opts ...CallOption) iter.Seq2[*TechnologyAsset, error] {
	return iterate[TechnologyAsset](ctx, s.engine, "/v1/technology", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *TechnologyService) Search(ctx context.Context, q string, params *TechnologyAssetListParams, opts ...CallOption) (*Page[TechnologyAsset], error) {
	return search[TechnologyAsset](ctx, s.engine, "/v1/technology", q, params, opts)
}

// Get reads one TechnologyAsset. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *TechnologyService) Get(ctx context.Context, id string, opts ...CallOption) (*TechnologyAsset, error) {
	return get[TechnologyAsset](ctx, s.engine, "/v1/technology", id, opts)
}

// Create makes a new TechnologyAsset, which must keep these rules:
//
//   - status deleted is not accepted in a create or PATCH body; the server sets it when the asset
//     is deleted.
//   - An asset is not set to retired while it has an active AccessEntitlement that names a
//     principal.
//   - hasPersonalData true goes with a dataClassification of confidential or restricted where a
//     classification is given.
//   - recoveryPointObjectiveMinutes and recoveryTimeObjectiveMinutes are given together or not at
//     all for a mission_critical asset.
//   - ownerId names a person whose status is not terminated.
//   - technicalOwnerId names a person whose status is not terminated.
func (s *TechnologyService) Create(ctx context.Context, body *TechnologyAssetCreate, opts ...CallOption) (*TechnologyAsset, error) {
	return create[TechnologyAsset](ctx, s.engine, "/v1/technology", body, opts)
}

// Update changes the fields of one TechnologyAsset that are set in body. It takes [WithIfMatch].
func (s *TechnologyService) Update(ctx context.Context, id string, body *TechnologyAssetUpdate, opts ...CallOption) (*TechnologyAsset, error) {
	return update[TechnologyAsset](ctx, s.engine, "/v1/technology", id, body, opts)
}

// Delete takes one TechnologyAsset out of all lists. [WithIncludeDeleted] still shows it.
func (s *TechnologyService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/technology", id, opts)
}

// TechnologyAssetListParams says which TechnologyAssets a list holds, in which order, and what of them.
type TechnologyAssetListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                            []string                            `query:"id"`
	TenantID                      []string                            `query:"tenantId"`
	CreatedAt                     TimeFilter                          `query:"createdAt"`
	UpdatedAt                     TimeFilter                          `query:"updatedAt"`
	CreatedBy                     []string                            `query:"createdBy"`
	UpdatedBy                     []string                            `query:"updatedBy"`
	DeletedAt                     TimeFilter                          `query:"deletedAt"`
	Version                       IntegerFilter                       `query:"version"`
	ExternalID                    []string                            `query:"externalId"`
	Tags                          []string                            `query:"tags"`
	Name                          []string                            `query:"name"`
	Type                          []TechnologyAssetType               `query:"type"`
	Category                      []string                            `query:"category"`
	Description                   []string                            `query:"description"`
	Vendor                        []string                            `query:"vendor"`
	VendorID                      []string                            `query:"vendorId"`
	ContractID                    []string                            `query:"contractId"`
	URL                           []string                            `query:"url"`
	OwnerID                       []string                            `query:"ownerId"`
	TechnicalOwnerID              []string                            `query:"technicalOwnerId"`
	SupportGroupID                []string                            `query:"supportGroupId"`
	Status                        []TechnologyAssetStatus             `query:"status"`
	Environment                   []TechnologyAssetEnvironment        `query:"environment"`
	HostingModel                  []TechnologyAssetHostingModel       `query:"hostingModel"`
	Criticality                   []TechnologyAssetCriticality        `query:"criticality"`
	DataClassification            []TechnologyAssetDataClassification `query:"dataClassification"`
	HasPersonalData               []bool                              `query:"hasPersonalData"`
	Release                       []string                            `query:"release"`
	SSOProtocol                   []TechnologyAssetSsoProtocol        `query:"ssoProtocol"`
	IsMFAEnforced                 []bool                              `query:"isMfaEnforced"`
	RecoveryTimeObjectiveMinutes  IntegerFilter                       `query:"recoveryTimeObjectiveMinutes"`
	RecoveryPointObjectiveMinutes IntegerFilter                       `query:"recoveryPointObjectiveMinutes"`
	EndOfSupportDate              DateFilter                          `query:"endOfSupportDate"`
	RiskScore                     NumberFilter                        `query:"riskScore"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: owner, technicalOwner, supportGroup, vendorRecord,
	// contract, entitlements, licenses, cloudResources, vulnerabilities.
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

// TechnologyAsset is an application, platform or system with an owner, a lifecycle and a place in
// the risk picture.
type TechnologyAsset struct {
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
	// Display name of the asset.
	Name string `json:"name"`
	// Broad kind of asset.
	Type TechnologyAssetType `json:"type"`
	// Grouping label such as DevTools or HR.
	Category *string `json:"category"`
	// What the asset does for the business.
	Description *string `json:"description"`
	// Vendor or provider name as free text.
	Vendor *string `json:"vendor"`
	// Vendor record, where one is kept.
	VendorID *string `json:"vendorId"`
	// Contract under which the asset is bought or supported.
	ContractID *string `json:"contractId"`
	// Primary address of the service.
	URL *string `json:"url"`
	// Person accountable for the asset in the business.
	OwnerID *string `json:"ownerId"`
	// Person who runs and changes it.
	TechnicalOwnerID *string `json:"technicalOwnerId"`
	// Group that receives its tickets.
	SupportGroupID *string `json:"supportGroupId"`
	// Lifecycle state; deleted is set by a DELETE request only.
	Status TechnologyAssetStatus `json:"status"`
	// Environment the record describes.
	Environment TechnologyAssetEnvironment `json:"environment"`
	// Where and by whom the asset is run.
	HostingModel *TechnologyAssetHostingModel `json:"hostingModel"`
	// Harm to the business when the asset is down.
	Criticality *TechnologyAssetCriticality `json:"criticality"`
	// Highest class of data it holds.
	DataClassification *TechnologyAssetDataClassification `json:"dataClassification"`
	// The asset stores or handles personal data.
	HasPersonalData bool `json:"hasPersonalData"`
	// Installed release, as the maker counts it.
	Release *string `json:"release"`
	// How people sign in.
	SSOProtocol *TechnologyAssetSsoProtocol `json:"ssoProtocol"`
	// Sign-in always asks for a second factor.
	IsMFAEnforced *bool `json:"isMfaEnforced"`
	// Longest outage the business accepts.
	RecoveryTimeObjectiveMinutes *int64 `json:"recoveryTimeObjectiveMinutes"`
	// Longest span of data the business accepts to lose.
	RecoveryPointObjectiveMinutes *int64 `json:"recoveryPointObjectiveMinutes"`
	// Last day on which the maker supports the installed release.
	EndOfSupportDate *Date `json:"endOfSupportDate"`
	// Risk rating on the scale CVSS uses.
	RiskScore *float64 `json:"riskScore"`
	// Findings not yet dealt with.
	OpenVulnerabilityCount int64 `json:"openVulnerabilityCount"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=technicalOwner`. Only with expand.
	TechnicalOwner *Person `json:"technicalOwner,omitempty"`
	// Only with `expand=supportGroup`. Only with expand.
	SupportGroup *Group `json:"supportGroup,omitempty"`
	// Only with `expand=vendorRecord`. Only with expand.
	VendorRecord *Vendor `json:"vendorRecord,omitempty"`
	// Only with `expand=contract`. Only with expand.
	Contract *Contract `json:"contract,omitempty"`
	// Only with `expand=entitlements`. Only with expand.
	Entitlements []*AccessEntitlement `json:"entitlements,omitempty"`
	// Only with `expand=licenses`. Only with expand.
	Licenses []*SoftwareLicense `json:"licenses,omitempty"`
	// Only with `expand=cloudResources`. Only with expand.
	CloudResources []*CloudResource `json:"cloudResources,omitempty"`
	// Only with `expand=vulnerabilities`. Only with expand.
	Vulnerabilities []*Vulnerability `json:"vulnerabilities,omitempty"`
}

// UnmarshalJSON keeps members that TechnologyAsset has no field for in Extra.
func (t *TechnologyAsset) UnmarshalJSON(data []byte) error {
	type plain TechnologyAsset
	return decode(data, (*plain)(t), t.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (t TechnologyAsset) MarshalJSON() ([]byte, error) {
	type plain TechnologyAsset
	return encode((*plain)(&t), t.kept())
}

// TechnologyAssetCreate is what a new TechnologyAsset is made from.
type TechnologyAssetCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Display name of the asset.
	Name string `json:"name"`
	// Broad kind of asset.
	Type TechnologyAssetType `json:"type"`
	// Grouping label such as DevTools or HR.
	Category Opt[string] `json:"category,omitzero"`
	// What the asset does for the business.
	Description Opt[string] `json:"description,omitzero"`
	// Vendor or provider name as free text.
	Vendor Opt[string] `json:"vendor,omitzero"`
	// Vendor record, where one is kept.
	VendorID Opt[string] `json:"vendorId,omitzero"`
	// Contract under which the asset is bought or supported.
	ContractID Opt[string] `json:"contractId,omitzero"`
	// Primary address of the service.
	URL Opt[string] `json:"url,omitzero"`
	// Person accountable for the asset in the business.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Person who runs and changes it.
	TechnicalOwnerID Opt[string] `json:"technicalOwnerId,omitzero"`
	// Group that receives its tickets.
	SupportGroupID Opt[string] `json:"supportGroupId,omitzero"`
	// Lifecycle state; deleted is set by a DELETE request only.
	Status TechnologyAssetStatus `json:"status,omitzero"`
	// Environment the record describes.
	Environment TechnologyAssetEnvironment `json:"environment,omitzero"`
	// Where and by whom the asset is run.
	HostingModel Opt[TechnologyAssetHostingModel] `json:"hostingModel,omitzero"`
	// Harm to the business when the asset is down.
	Criticality Opt[TechnologyAssetCriticality] `json:"criticality,omitzero"`
	// Highest class of data it holds.
	DataClassification Opt[TechnologyAssetDataClassification] `json:"dataClassification,omitzero"`
	// The asset stores or handles personal data.
	HasPersonalData Opt[bool] `json:"hasPersonalData,omitzero"`
	// Installed release, as the maker counts it.
	Release Opt[string] `json:"release,omitzero"`
	// How people sign in.
	SSOProtocol Opt[TechnologyAssetSsoProtocol] `json:"ssoProtocol,omitzero"`
	// Sign-in always asks for a second factor.
	IsMFAEnforced Opt[bool] `json:"isMfaEnforced,omitzero"`
	// Longest outage the business accepts.
	RecoveryTimeObjectiveMinutes Opt[int64] `json:"recoveryTimeObjectiveMinutes,omitzero"`
	// Longest span of data the business accepts to lose.
	RecoveryPointObjectiveMinutes Opt[int64] `json:"recoveryPointObjectiveMinutes,omitzero"`
	// Last day on which the maker supports the installed release.
	EndOfSupportDate Opt[Date] `json:"endOfSupportDate,omitzero"`
	// Risk rating on the scale CVSS uses.
	RiskScore Opt[float64] `json:"riskScore,omitzero"`
}

// TechnologyAssetUpdate changes a TechnologyAsset: what is not set stays as it is, Null clears.
type TechnologyAssetUpdate struct {
	ExternalID                    Opt[string]                            `json:"externalId,omitzero"`
	Tags                          Opt[[]string]                          `json:"tags,omitzero"`
	Metadata                      Opt[map[string]string]                 `json:"metadata,omitzero"`
	Name                          Opt[string]                            `json:"name,omitzero"`
	Type                          Opt[TechnologyAssetType]               `json:"type,omitzero"`
	Category                      Opt[string]                            `json:"category,omitzero"`
	Description                   Opt[string]                            `json:"description,omitzero"`
	Vendor                        Opt[string]                            `json:"vendor,omitzero"`
	VendorID                      Opt[string]                            `json:"vendorId,omitzero"`
	ContractID                    Opt[string]                            `json:"contractId,omitzero"`
	URL                           Opt[string]                            `json:"url,omitzero"`
	OwnerID                       Opt[string]                            `json:"ownerId,omitzero"`
	TechnicalOwnerID              Opt[string]                            `json:"technicalOwnerId,omitzero"`
	SupportGroupID                Opt[string]                            `json:"supportGroupId,omitzero"`
	Status                        Opt[TechnologyAssetStatus]             `json:"status,omitzero"`
	Environment                   Opt[TechnologyAssetEnvironment]        `json:"environment,omitzero"`
	HostingModel                  Opt[TechnologyAssetHostingModel]       `json:"hostingModel,omitzero"`
	Criticality                   Opt[TechnologyAssetCriticality]        `json:"criticality,omitzero"`
	DataClassification            Opt[TechnologyAssetDataClassification] `json:"dataClassification,omitzero"`
	HasPersonalData               Opt[bool]                              `json:"hasPersonalData,omitzero"`
	Release                       Opt[string]                            `json:"release,omitzero"`
	SSOProtocol                   Opt[TechnologyAssetSsoProtocol]        `json:"ssoProtocol,omitzero"`
	IsMFAEnforced                 Opt[bool]                              `json:"isMfaEnforced,omitzero"`
	RecoveryTimeObjectiveMinutes  Opt[int64]                             `json:"recoveryTimeObjectiveMinutes,omitzero"`
	RecoveryPointObjectiveMinutes Opt[int64]                             `json:"recoveryPointObjectiveMinutes,omitzero"`
	EndOfSupportDate              Opt[Date]                              `json:"endOfSupportDate,omitzero"`
	RiskScore                     Opt[float64]                           `json:"riskScore,omitzero"`
}

// TechnologyAssetType is a value of type of a TechnologyAsset. Servers may know more values than
// these.
type TechnologyAssetType string

const (
	TechnologyAssetTypeSaas           TechnologyAssetType = "saas"
	TechnologyAssetTypeInternal       TechnologyAssetType = "internal"
	TechnologyAssetTypeInfrastructure TechnologyAssetType = "infrastructure"
	TechnologyAssetTypeDevice         TechnologyAssetType = "device"
)

// TechnologyAssetStatus is a value of status of a TechnologyAsset. Servers may know more values
// than these.
type TechnologyAssetStatus string

const (
	TechnologyAssetStatusActive     TechnologyAssetStatus = "active"
	TechnologyAssetStatusDeprecated TechnologyAssetStatus = "deprecated"
	TechnologyAssetStatusRetired    TechnologyAssetStatus = "retired"
	TechnologyAssetStatusDeleted    TechnologyAssetStatus = "deleted"
)

// TechnologyAssetEnvironment is a value of environment of a TechnologyAsset. Servers may know more
// values than these.
type TechnologyAssetEnvironment string

const (
	TechnologyAssetEnvironmentProduction       TechnologyAssetEnvironment = "production"
	TechnologyAssetEnvironmentStaging          TechnologyAssetEnvironment = "staging"
	TechnologyAssetEnvironmentTest             TechnologyAssetEnvironment = "test"
	TechnologyAssetEnvironmentDevelopment      TechnologyAssetEnvironment = "development"
	TechnologyAssetEnvironmentDisasterRecovery TechnologyAssetEnvironment = "disaster_recovery"
	TechnologyAssetEnvironmentShared           TechnologyAssetEnvironment = "shared"
)

// TechnologyAssetHostingModel is a value of hostingModel of a TechnologyAsset. Servers may know
// more values than these.
type TechnologyAssetHostingModel string

const (
	TechnologyAssetHostingModelSaas       TechnologyAssetHostingModel = "saas"
	TechnologyAssetHostingModelPaas       TechnologyAssetHostingModel = "paas"
	TechnologyAssetHostingModelIaas       TechnologyAssetHostingModel = "iaas"
	TechnologyAssetHostingModelOnPremises TechnologyAssetHostingModel = "on_premises"
	TechnologyAssetHostingModelHybrid     TechnologyAssetHostingModel = "hybrid"
	TechnologyAssetHostingModelEdge       TechnologyAssetHostingModel = "edge"
)

// TechnologyAssetCriticality is a value of criticality of a TechnologyAsset. Servers may know more
// values than these.
type TechnologyAssetCriticality string

const (
	TechnologyAssetCriticalityMissionCritical     TechnologyAssetCriticality = "mission_critical"
	TechnologyAssetCriticalityBusinessCritical    TechnologyAssetCriticality = "business_critical"
	TechnologyAssetCriticalityBusinessOperational TechnologyAssetCriticality = "business_operational"
	TechnologyAssetCriticalityAdministrative      TechnologyAssetCriticality = "administrative"
)

// TechnologyAssetDataClassification is a value of dataClassification of a TechnologyAsset. Servers
// may know more values than these.
type TechnologyAssetDataClassification string

const (
	TechnologyAssetDataClassificationPublic       TechnologyAssetDataClassification = "public"
	TechnologyAssetDataClassificationInternal     TechnologyAssetDataClassification = "internal"
	TechnologyAssetDataClassificationConfidential TechnologyAssetDataClassification = "confidential"
	TechnologyAssetDataClassificationRestricted   TechnologyAssetDataClassification = "restricted"
)

// TechnologyAssetSsoProtocol is a value of ssoProtocol of a TechnologyAsset. Servers may know more
// values than these.
type TechnologyAssetSsoProtocol string

const (
	TechnologyAssetSsoProtocolSaml         TechnologyAssetSsoProtocol = "saml"
	TechnologyAssetSsoProtocolOidc         TechnologyAssetSsoProtocol = "oidc"
	TechnologyAssetSsoProtocolLdap         TechnologyAssetSsoProtocol = "ldap"
	TechnologyAssetSsoProtocolKerberos     TechnologyAssetSsoProtocol = "kerberos"
	TechnologyAssetSsoProtocolHeaderBased  TechnologyAssetSsoProtocol = "header_based"
	TechnologyAssetSsoProtocolPasswordOnly TechnologyAssetSsoProtocol = "password_only"
)

// AccessEntitlementsService reads and writes AccessEntitlements at /v1/technology/entitlements.
type AccessEntitlementsService struct {
	engine *engine
}

// List gives one page of AccessEntitlements, the newest first. With nil params it gives the first page of all.
func (s *AccessEntitlementsService) List(ctx context.Context, params *AccessEntitlementListParams, opts ...CallOption) (*Page[AccessEntitlement], error) {
	return list[AccessEntitlement](ctx, s.engine, "/v1/technology/entitlements", params, opts)
}

// Iterate gives all AccessEntitlements that params ask for, page by page as they are needed.
func (s *AccessEntitlementsService) Iterate(ctx context.Context, params *AccessEntitlementListParams, opts ...CallOption) iter.Seq2[*AccessEntitlement, error] {
	return iterate[AccessEntitlement](ctx, s.engine, "/v1/technology/entitlements", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *AccessEntitlementsService) Search(ctx context.Context, q string, params *AccessEntitlementListParams, opts ...CallOption) (*Page[AccessEntitlement], error) {
	return search[AccessEntitlement](ctx, s.engine, "/v1/technology/entitlements", q, params, opts)
}

// Get reads one AccessEntitlement. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *AccessEntitlementsService) Get(ctx context.Context, id string, opts ...CallOption) (*AccessEntitlement, error) {
	return get[AccessEntitlement](ctx, s.engine, "/v1/technology/entitlements", id, opts)
}

// Create makes a new AccessEntitlement, which must keep these rules:
//
//   - Within one asset the combination of name and principalId occurs once; an empty principalId
//     counts as a value.
//   - principalType is accepted only together with principalId.
//   - When requiresApproval is true on a grant, approvalRequestId names an ApprovalRequest whose
//     status is approved.
//   - A grant whose grantSource is emergency has an expiresAt at most 72 hours after grantedAt.
//   - expiresAt is after grantedAt.
//   - A grant is not made to a person whose status is terminated.
//   - A grant is not made on an asset whose status is retired.
func (s *AccessEntitlementsService) Create(ctx context.Context, body *AccessEntitlementCreate, opts ...CallOption) (*AccessEntitlement, error) {
	return create[AccessEntitlement](ctx, s.engine, "/v1/technology/entitlements", body, opts)
}

// Update changes the fields of one AccessEntitlement that are set in body. It takes [WithIfMatch].
func (s *AccessEntitlementsService) Update(ctx context.Context, id string, body *AccessEntitlementUpdate, opts ...CallOption) (*AccessEntitlement, error) {
	return update[AccessEntitlement](ctx, s.engine, "/v1/technology/entitlements", id, body, opts)
}

// Delete takes one AccessEntitlement out of all lists. [WithIncludeDeleted] still shows it.
func (s *AccessEntitlementsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/technology/entitlements", id, opts)
}

// AccessEntitlementListParams says which AccessEntitlements a list holds, in which order, and what of them.
type AccessEntitlementListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                []string                           `query:"id"`
	TenantID          []string                           `query:"tenantId"`
	CreatedAt         TimeFilter                         `query:"createdAt"`
	UpdatedAt         TimeFilter                         `query:"updatedAt"`
	CreatedBy         []string                           `query:"createdBy"`
	UpdatedBy         []string                           `query:"updatedBy"`
	DeletedAt         TimeFilter                         `query:"deletedAt"`
	Version           IntegerFilter                      `query:"version"`
	ExternalID        []string                           `query:"externalId"`
	Tags              []string                           `query:"tags"`
	AssetID           []string                           `query:"assetId"`
	Name              []string                           `query:"name"`
	Description       []string                           `query:"description"`
	RiskLevel         []AccessEntitlementRiskLevel       `query:"riskLevel"`
	EntitlementType   []AccessEntitlementEntitlementType `query:"entitlementType"`
	AccessLevel       []AccessEntitlementAccessLevel     `query:"accessLevel"`
	IsPrivileged      []bool                             `query:"isPrivileged"`
	RequiresApproval  []bool                             `query:"requiresApproval"`
	PrincipalType     []AccessEntitlementPrincipalType   `query:"principalType"`
	PrincipalID       []string                           `query:"principalId"`
	Status            []AccessEntitlementStatus          `query:"status"`
	GrantSource       []AccessEntitlementGrantSource     `query:"grantSource"`
	GrantedByID       []string                           `query:"grantedById"`
	GrantedAt         TimeFilter                         `query:"grantedAt"`
	ExpiresAt         TimeFilter                         `query:"expiresAt"`
	ApprovalRequestID []string                           `query:"approvalRequestId"`
	LastUsedAt        TimeFilter                         `query:"lastUsedAt"`
	LastReviewedAt    TimeFilter                         `query:"lastReviewedAt"`
	ReviewDecision    []AccessEntitlementReviewDecision  `query:"reviewDecision"`
	NextReviewDate    DateFilter                         `query:"nextReviewDate"`
	RevokedAt         TimeFilter                         `query:"revokedAt"`
	RevokeReason      []AccessEntitlementRevokeReason    `query:"revokeReason"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: asset, grantedBy, approvalRequest.
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

// AccessEntitlement is a role or permission level on an asset and, when a principal is named, the
// grant of it to that person, group or application.
type AccessEntitlement struct {
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
	// Asset the entitlement belongs to.
	AssetID string `json:"assetId"`
	// Name of the role or permission, such as Admin or Read-only.
	Name string `json:"name"`
	// What the entitlement lets its holder do.
	Description *string `json:"description"`
	// Harm a misuse could do.
	RiskLevel *AccessEntitlementRiskLevel `json:"riskLevel"`
	// Form the entitlement takes in the asset.
	EntitlementType AccessEntitlementEntitlementType `json:"entitlementType"`
	// Coarse level used in reviews across assets.
	AccessLevel *AccessEntitlementAccessLevel `json:"accessLevel"`
	// The entitlement can change security, other people's access or production data.
	IsPrivileged bool `json:"isPrivileged"`
	// A grant needs an approved request first.
	RequiresApproval bool `json:"requiresApproval"`
	// Kind of holder; taken from the prefix of principalId where not given.
	PrincipalType *AccessEntitlementPrincipalType `json:"principalType"`
	// Person, Group or Application that holds the entitlement; empty when the record only defines the
	// role.
	PrincipalID *string `json:"principalId"`
	// State of the role or grant.
	Status AccessEntitlementStatus `json:"status"`
	// How a grant came about.
	GrantSource *AccessEntitlementGrantSource `json:"grantSource"`
	// Person who approved or made the grant.
	GrantedByID *string `json:"grantedById"`
	// Time from which the grant holds.
	GrantedAt *time.Time `json:"grantedAt"`
	// Time at which the grant ends by itself.
	ExpiresAt *time.Time `json:"expiresAt"`
	// Approval that covers the grant.
	ApprovalRequestID *string `json:"approvalRequestId"`
	// Latest use that the asset reported.
	LastUsedAt *time.Time `json:"lastUsedAt"`
	// Time of the latest access review.
	LastReviewedAt *time.Time `json:"lastReviewedAt"`
	// Outcome of the latest access review.
	ReviewDecision *AccessEntitlementReviewDecision `json:"reviewDecision"`
	// Day the next access review is due.
	NextReviewDate *Date `json:"nextReviewDate"`
	// End of a withdrawn grant.
	RevokedAt *time.Time `json:"revokedAt"`
	// Why the grant was withdrawn.
	RevokeReason *AccessEntitlementRevokeReason `json:"revokeReason"`
	// Only with `expand=asset`. Only with expand.
	Asset *TechnologyAsset `json:"asset,omitempty"`
	// Only with `expand=grantedBy`. Only with expand.
	GrantedBy *Person `json:"grantedBy,omitempty"`
	// Only with `expand=approvalRequest`. Only with expand.
	ApprovalRequest *ApprovalRequest `json:"approvalRequest,omitempty"`
}

// UnmarshalJSON keeps members that AccessEntitlement has no field for in Extra.
func (a *AccessEntitlement) UnmarshalJSON(data []byte) error {
	type plain AccessEntitlement
	return decode(data, (*plain)(a), a.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (a AccessEntitlement) MarshalJSON() ([]byte, error) {
	type plain AccessEntitlement
	return encode((*plain)(&a), a.kept())
}

// AccessEntitlementCreate is what a new AccessEntitlement is made from.
type AccessEntitlementCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Asset the entitlement belongs to.
	AssetID string `json:"assetId"`
	// Name of the role or permission, such as Admin or Read-only.
	Name string `json:"name"`
	// What the entitlement lets its holder do.
	Description Opt[string] `json:"description,omitzero"`
	// Harm a misuse could do.
	RiskLevel Opt[AccessEntitlementRiskLevel] `json:"riskLevel,omitzero"`
	// Form the entitlement takes in the asset.
	EntitlementType AccessEntitlementEntitlementType `json:"entitlementType,omitzero"`
	// Coarse level used in reviews across assets.
	AccessLevel Opt[AccessEntitlementAccessLevel] `json:"accessLevel,omitzero"`
	// The entitlement can change security, other people's access or production data.
	IsPrivileged Opt[bool] `json:"isPrivileged,omitzero"`
	// A grant needs an approved request first.
	RequiresApproval Opt[bool] `json:"requiresApproval,omitzero"`
	// Kind of holder; taken from the prefix of principalId where not given.
	PrincipalType Opt[AccessEntitlementPrincipalType] `json:"principalType,omitzero"`
	// Person, Group or Application that holds the entitlement; empty when the record only defines the
	// role.
	PrincipalID Opt[string] `json:"principalId,omitzero"`
	// State of the role or grant.
	Status AccessEntitlementStatus `json:"status,omitzero"`
	// How a grant came about.
	GrantSource Opt[AccessEntitlementGrantSource] `json:"grantSource,omitzero"`
	// Person who approved or made the grant.
	GrantedByID Opt[string] `json:"grantedById,omitzero"`
	// Time from which the grant holds.
	GrantedAt Opt[time.Time] `json:"grantedAt,omitzero"`
	// Time at which the grant ends by itself.
	ExpiresAt Opt[time.Time] `json:"expiresAt,omitzero"`
	// Approval that covers the grant.
	ApprovalRequestID Opt[string] `json:"approvalRequestId,omitzero"`
	// Latest use that the asset reported.
	LastUsedAt Opt[time.Time] `json:"lastUsedAt,omitzero"`
	// Time of the latest access review.
	LastReviewedAt Opt[time.Time] `json:"lastReviewedAt,omitzero"`
	// Outcome of the latest access review.
	ReviewDecision Opt[AccessEntitlementReviewDecision] `json:"reviewDecision,omitzero"`
	// Day the next access review is due.
	NextReviewDate Opt[Date] `json:"nextReviewDate,omitzero"`
	// Why the grant was withdrawn.
	RevokeReason Opt[AccessEntitlementRevokeReason] `json:"revokeReason,omitzero"`
}

// AccessEntitlementUpdate changes an AccessEntitlement: what is not set stays as it is, Null
// clears.
type AccessEntitlementUpdate struct {
	ExternalID        Opt[string]                           `json:"externalId,omitzero"`
	Tags              Opt[[]string]                         `json:"tags,omitzero"`
	Metadata          Opt[map[string]string]                `json:"metadata,omitzero"`
	Name              Opt[string]                           `json:"name,omitzero"`
	Description       Opt[string]                           `json:"description,omitzero"`
	RiskLevel         Opt[AccessEntitlementRiskLevel]       `json:"riskLevel,omitzero"`
	EntitlementType   Opt[AccessEntitlementEntitlementType] `json:"entitlementType,omitzero"`
	AccessLevel       Opt[AccessEntitlementAccessLevel]     `json:"accessLevel,omitzero"`
	IsPrivileged      Opt[bool]                             `json:"isPrivileged,omitzero"`
	RequiresApproval  Opt[bool]                             `json:"requiresApproval,omitzero"`
	Status            Opt[AccessEntitlementStatus]          `json:"status,omitzero"`
	GrantSource       Opt[AccessEntitlementGrantSource]     `json:"grantSource,omitzero"`
	GrantedByID       Opt[string]                           `json:"grantedById,omitzero"`
	GrantedAt         Opt[time.Time]                        `json:"grantedAt,omitzero"`
	ExpiresAt         Opt[time.Time]                        `json:"expiresAt,omitzero"`
	ApprovalRequestID Opt[string]                           `json:"approvalRequestId,omitzero"`
	LastUsedAt        Opt[time.Time]                        `json:"lastUsedAt,omitzero"`
	LastReviewedAt    Opt[time.Time]                        `json:"lastReviewedAt,omitzero"`
	ReviewDecision    Opt[AccessEntitlementReviewDecision]  `json:"reviewDecision,omitzero"`
	NextReviewDate    Opt[Date]                             `json:"nextReviewDate,omitzero"`
	RevokeReason      Opt[AccessEntitlementRevokeReason]    `json:"revokeReason,omitzero"`
}

// AccessEntitlementRiskLevel is a value of riskLevel of an AccessEntitlement. Servers may know more
// values than these.
type AccessEntitlementRiskLevel string

const (
	AccessEntitlementRiskLevelLow      AccessEntitlementRiskLevel = "low"
	AccessEntitlementRiskLevelMedium   AccessEntitlementRiskLevel = "medium"
	AccessEntitlementRiskLevelHigh     AccessEntitlementRiskLevel = "high"
	AccessEntitlementRiskLevelCritical AccessEntitlementRiskLevel = "critical"
)

// AccessEntitlementEntitlementType is a value of entitlementType of an AccessEntitlement. Servers
// may know more values than these.
type AccessEntitlementEntitlementType string

const (
	AccessEntitlementEntitlementTypeRole            AccessEntitlementEntitlementType = "role"
	AccessEntitlementEntitlementTypePermission      AccessEntitlementEntitlementType = "permission"
	AccessEntitlementEntitlementTypeGroupMembership AccessEntitlementEntitlementType = "group_membership"
	AccessEntitlementEntitlementTypeLicenseTier     AccessEntitlementEntitlementType = "license_tier"
	AccessEntitlementEntitlementTypeDataScope       AccessEntitlementEntitlementType = "data_scope"
	AccessEntitlementEntitlementTypeAPIScope        AccessEntitlementEntitlementType = "api_scope"
)

// AccessEntitlementAccessLevel is a value of accessLevel of an AccessEntitlement. Servers may know
// more values than these.
type AccessEntitlementAccessLevel string

const (
	AccessEntitlementAccessLevelRead    AccessEntitlementAccessLevel = "read"
	AccessEntitlementAccessLevelWrite   AccessEntitlementAccessLevel = "write"
	AccessEntitlementAccessLevelExecute AccessEntitlementAccessLevel = "execute"
	AccessEntitlementAccessLevelAdmin   AccessEntitlementAccessLevel = "admin"
	AccessEntitlementAccessLevelOwner   AccessEntitlementAccessLevel = "owner"
	AccessEntitlementAccessLevelCustom  AccessEntitlementAccessLevel = "custom"
)

// AccessEntitlementPrincipalType is a value of principalType of an AccessEntitlement. Servers may
// know more values than these.
type AccessEntitlementPrincipalType string

const (
	AccessEntitlementPrincipalTypePerson      AccessEntitlementPrincipalType = "person"
	AccessEntitlementPrincipalTypeGroup       AccessEntitlementPrincipalType = "group"
	AccessEntitlementPrincipalTypeApplication AccessEntitlementPrincipalType = "application"
)

// AccessEntitlementStatus is a value of status of an AccessEntitlement. Servers may know more
// values than these.
type AccessEntitlementStatus string

const (
	AccessEntitlementStatusActive    AccessEntitlementStatus = "active"
	AccessEntitlementStatusSuspended AccessEntitlementStatus = "suspended"
	AccessEntitlementStatusExpired   AccessEntitlementStatus = "expired"
	AccessEntitlementStatusRevoked   AccessEntitlementStatus = "revoked"
)

// AccessEntitlementGrantSource is a value of grantSource of an AccessEntitlement. Servers may know
// more values than these.
type AccessEntitlementGrantSource string

const (
	AccessEntitlementGrantSourceManual      AccessEntitlementGrantSource = "manual"
	AccessEntitlementGrantSourceProvisioned AccessEntitlementGrantSource = "provisioned"
	AccessEntitlementGrantSourceBirthright  AccessEntitlementGrantSource = "birthright"
	AccessEntitlementGrantSourceRoleBased   AccessEntitlementGrantSource = "role_based"
	AccessEntitlementGrantSourceInherited   AccessEntitlementGrantSource = "inherited"
	AccessEntitlementGrantSourceEmergency   AccessEntitlementGrantSource = "emergency"
	AccessEntitlementGrantSourceImported    AccessEntitlementGrantSource = "imported"
)

// AccessEntitlementReviewDecision is a value of reviewDecision of an AccessEntitlement. Servers may
// know more values than these.
type AccessEntitlementReviewDecision string

const (
	AccessEntitlementReviewDecisionCertified AccessEntitlementReviewDecision = "certified"
	AccessEntitlementReviewDecisionModify    AccessEntitlementReviewDecision = "modify"
	AccessEntitlementReviewDecisionRevoke    AccessEntitlementReviewDecision = "revoke"
	AccessEntitlementReviewDecisionUndecided AccessEntitlementReviewDecision = "undecided"
)

// AccessEntitlementRevokeReason is a value of revokeReason of an AccessEntitlement. Servers may
// know more values than these.
type AccessEntitlementRevokeReason string

const (
	AccessEntitlementRevokeReasonOffboarded       AccessEntitlementRevokeReason = "offboarded"
	AccessEntitlementRevokeReasonRoleChange       AccessEntitlementRevokeReason = "role_change"
	AccessEntitlementRevokeReasonUnused           AccessEntitlementRevokeReason = "unused"
	AccessEntitlementRevokeReasonReviewOutcome    AccessEntitlementRevokeReason = "review_outcome"
	AccessEntitlementRevokeReasonSecurityIncident AccessEntitlementRevokeReason = "security_incident"
	AccessEntitlementRevokeReasonRequested        AccessEntitlementRevokeReason = "requested"
	AccessEntitlementRevokeReasonPolicyViolation  AccessEntitlementRevokeReason = "policy_violation"
	AccessEntitlementRevokeReasonOther            AccessEntitlementRevokeReason = "other"
)
