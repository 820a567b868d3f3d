// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// AssetsService reads and writes PhysicalAssets at /v1/assets. PhysicalAsset: a piece of equipment
// with a serial number, a holder, a place and a lifecycle.
type AssetsService struct {
	// CloudResources are the CloudResources: a resource in a public cloud account, such as a virtual
	// machine, bucket, database or function.
	CloudResources *CloudResourcesService

	engine *engine
}

// List gives one page of PhysicalAssets, the newest first. With nil params it gives the first page of all.
func (s *AssetsService) List(ctx context.Context, params *PhysicalAssetListParams, opts ...CallOption) (*Page[PhysicalAsset], error) {
	return list[PhysicalAsset](ctx, s.engine, "/v1/assets", params, opts)
}

// Iterate gives all PhysicalAssets that params ask for, page by page as they are needed.
func (s *AssetsService) Iterate(ctx context.Context, params *PhysicalAssetListParams, opts ...CallOption) iter.Seq2[*PhysicalAsset, error] {
	return iterate[PhysicalAsset](ctx, s.engine, "/v1/assets", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *AssetsService) Search(ctx context.Context, q string, params *PhysicalAssetListParams, opts ...CallOption) (*Page[PhysicalAsset], error) {
	return search[PhysicalAsset](ctx, s.engine, "/v1/assets", q, params, opts)
}

// Get reads one PhysicalAsset. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *AssetsService) Get(ctx context.Context, id string, opts ...CallOption) (*PhysicalAsset, error) {
	return get[PhysicalAsset](ctx, s.engine, "/v1/assets", id, opts)
}

// Create makes a new PhysicalAsset, which must keep these rules:
//
//   - status deleted is not accepted in a create or PATCH body; the server sets it when the asset
//     is deleted.
//   - An asset whose status is retired, disposed or in_stock has no assigneeId.
//   - assigneeId names a person whose status is not terminated.
//   - warrantyExpiresAt is not before purchasedAt.
//   - purchasedAt is not in the future.
//   - purchasePrice is accepted only together with currency.
//   - disposalMethod is present when status becomes disposed.
//   - disposalMethod is refused before status becomes disposed.
func (s *AssetsService) Create(ctx context.Context, body *PhysicalAssetCreate, opts ...CallOption) (*PhysicalAsset, error) {
	return create[PhysicalAsset](ctx, s.engine, "/v1/assets", body, opts)
}

// Update changes the fields of one PhysicalAsset that are set in body. It takes [WithIfMatch].
func (s *AssetsService) Update(ctx context.Context, id string, body *PhysicalAssetUpdate, opts ...CallOption) (*PhysicalAsset, error) {
	return update[PhysicalAsset](ctx, s.engine, "/v1/assets", id, body, opts)
}

// Delete takes one PhysicalAsset out of all lists. [WithIncludeDeleted] still shows it.
func (s *AssetsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/assets", id, opts)
}

// PhysicalAssetListParams says which PhysicalAssets a list holds, in which order, and what of them.
type PhysicalAssetListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                []string                      `query:"id"`
	TenantID          []string                      `query:"tenantId"`
	CreatedAt         TimeFilter                    `query:"createdAt"`
	UpdatedAt         TimeFilter                    `query:"updatedAt"`
	CreatedBy         []string                      `query:"createdBy"`
	UpdatedBy         []string                      `query:"updatedBy"`
	DeletedAt         TimeFilter                    `query:"deletedAt"`
	Version           IntegerFilter                 `query:"version"`
	ExternalID        []string                      `query:"externalId"`
	Tags              []string                      `query:"tags"`
	Name              []string                      `query:"name"`
	Type              []PhysicalAssetType           `query:"type"`
	AssetTag          []string                      `query:"assetTag"`
	SerialNumber      []string                      `query:"serialNumber"`
	Manufacturer      []string                      `query:"manufacturer"`
	Model             []string                      `query:"model"`
	Status            []PhysicalAssetStatus         `query:"status"`
	AssigneeID        []string                      `query:"assigneeId"`
	AssignedAt        TimeFilter                    `query:"assignedAt"`
	Location          []string                      `query:"location"`
	LocationID        []string                      `query:"locationId"`
	CostCenterID      []string                      `query:"costCenterId"`
	PurchasedAt       DateFilter                    `query:"purchasedAt"`
	WarrantyExpiresAt DateFilter                    `query:"warrantyExpiresAt"`
	PurchasePrice     IntegerFilter                 `query:"purchasePrice"`
	Currency          []string                      `query:"currency"`
	PurchaseOrderID   []string                      `query:"purchaseOrderId"`
	SupplierID        []string                      `query:"supplierId"`
	Hostname          []string                      `query:"hostname"`
	MacAddresses      []string                      `query:"macAddresses"`
	OperatingSystem   []string                      `query:"operatingSystem"`
	IsEncrypted       []bool                        `query:"isEncrypted"`
	LastSeenAt        TimeFilter                    `query:"lastSeenAt"`
	RetiredAt         TimeFilter                    `query:"retiredAt"`
	DisposalMethod    []PhysicalAssetDisposalMethod `query:"disposalMethod"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: assignee, locationRecord, costCenter,
	// purchaseOrder, supplier, vulnerabilities.
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

// PhysicalAsset is a piece of equipment with a serial number, a holder, a place and a lifecycle.
type PhysicalAsset struct {
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
	// Display name or host name.
	Name string `json:"name"`
	// Kind of equipment.
	Type PhysicalAssetType `json:"type"`
	// Number on the organization's own label.
	AssetTag *string `json:"assetTag"`
	// Serial number given by the maker.
	SerialNumber *string `json:"serialNumber"`
	// Maker of the equipment.
	Manufacturer *string `json:"manufacturer"`
	// Model name.
	Model *string `json:"model"`
	// Lifecycle state; deleted is set by a DELETE request only.
	Status PhysicalAssetStatus `json:"status"`
	// Person who holds the equipment now.
	AssigneeID *string `json:"assigneeId"`
	// Start of the current assignment.
	AssignedAt *time.Time `json:"assignedAt"`
	// Office, room or rack as free text.
	Location *string `json:"location"`
	// Location record, where one is kept.
	LocationID *string `json:"locationId"`
	// Cost center that carries the equipment.
	CostCenterID *string `json:"costCenterId"`
	// Calendar day of purchase; the name is the contract's own.
	PurchasedAt *Date `json:"purchasedAt"`
	// Last calendar day of the warranty; the name is the contract's own.
	WarrantyExpiresAt *Date `json:"warrantyExpiresAt"`
	// Price paid. In minor units, such as cents.
	PurchasePrice *int64 `json:"purchasePrice"`
	// Currency of purchasePrice.
	Currency *string `json:"currency"`
	// Order the equipment came with.
	PurchaseOrderID *string `json:"purchaseOrderId"`
	// Supplier it was bought from.
	SupplierID *string `json:"supplierId"`
	// Network name of the device.
	Hostname *string `json:"hostname"`
	// Hardware addresses of the network ports.
	MacAddresses []string `json:"macAddresses"`
	// Operating system and its release.
	OperatingSystem *string `json:"operatingSystem"`
	// The built-in storage is encrypted.
	IsEncrypted *bool `json:"isEncrypted"`
	// Latest contact that a management or security agent reported.
	LastSeenAt *time.Time `json:"lastSeenAt"`
	// End of use.
	RetiredAt *time.Time `json:"retiredAt"`
	// How a disposed device left the organization.
	DisposalMethod *PhysicalAssetDisposalMethod `json:"disposalMethod"`
	// Only with `expand=assignee`. Only with expand.
	Assignee *Person `json:"assignee,omitempty"`
	// Only with `expand=locationRecord`. Only with expand.
	LocationRecord *Location `json:"locationRecord,omitempty"`
	// Only with `expand=costCenter`. Only with expand.
	CostCenter *CostCenter `json:"costCenter,omitempty"`
	// Only with `expand=purchaseOrder`. Only with expand.
	PurchaseOrder *PurchaseOrder `json:"purchaseOrder,omitempty"`
	// Only with `expand=supplier`. Only with expand.
	Supplier *Supplier `json:"supplier,omitempty"`
	// Only with `expand=vulnerabilities`. Only with expand.
	Vulnerabilities []*Vulnerability `json:"vulnerabilities,omitempty"`
}

// UnmarshalJSON keeps members that PhysicalAsset has no field for in Extra.
func (p *PhysicalAsset) UnmarshalJSON(data []byte) error {
	type plain PhysicalAsset
	return decode(data, (*plain)(p), p.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (p PhysicalAsset) MarshalJSON() ([]byte, error) {
	type plain PhysicalAsset
	return encode((*plain)(&p), p.kept())
}

// PhysicalAssetCreate is what a new PhysicalAsset is made from.
type PhysicalAssetCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Display name or host name.
	Name string `json:"name"`
	// Kind of equipment.
	Type PhysicalAssetType `json:"type"`
	// Number on the organization's own label.
	AssetTag Opt[string] `json:"assetTag,omitzero"`
	// Serial number given by the maker.
	SerialNumber Opt[string] `json:"serialNumber,omitzero"`
	// Maker of the equipment.
	Manufacturer Opt[string] `json:"manufacturer,omitzero"`
	// Model name.
	Model Opt[string] `json:"model,omitzero"`
	// Lifecycle state; deleted is set by a DELETE request only.
	Status PhysicalAssetStatus `json:"status,omitzero"`
	// Person who holds the equipment now.
	AssigneeID Opt[string] `json:"assigneeId,omitzero"`
	// Office, room or rack as free text.
	Location Opt[string] `json:"location,omitzero"`
	// Location record, where one is kept.
	LocationID Opt[string] `json:"locationId,omitzero"`
	// Cost center that carries the equipment.
	CostCenterID Opt[string] `json:"costCenterId,omitzero"`
	// Calendar day of purchase; the name is the contract's own.
	PurchasedAt Opt[Date] `json:"purchasedAt,omitzero"`
	// Last calendar day of the warranty; the name is the contract's own.
	WarrantyExpiresAt Opt[Date] `json:"warrantyExpiresAt,omitzero"`
	// Price paid. In minor units, such as cents.
	PurchasePrice Opt[int64] `json:"purchasePrice,omitzero"`
	// Currency of purchasePrice.
	Currency Opt[string] `json:"currency,omitzero"`
	// Order the equipment came with.
	PurchaseOrderID Opt[string] `json:"purchaseOrderId,omitzero"`
	// Supplier it was bought from.
	SupplierID Opt[string] `json:"supplierId,omitzero"`
	// Network name of the device.
	Hostname Opt[string] `json:"hostname,omitzero"`
	// Hardware addresses of the network ports.
	MacAddresses Opt[[]string] `json:"macAddresses,omitzero"`
	// Operating system and its release.
	OperatingSystem Opt[string] `json:"operatingSystem,omitzero"`
	// The built-in storage is encrypted.
	IsEncrypted Opt[bool] `json:"isEncrypted,omitzero"`
	// Latest contact that a management or security agent reported.
	LastSeenAt Opt[time.Time] `json:"lastSeenAt,omitzero"`
	// How a disposed device left the organization.
	DisposalMethod Opt[PhysicalAssetDisposalMethod] `json:"disposalMethod,omitzero"`
}

// PhysicalAssetUpdate changes a PhysicalAsset: what is not set stays as it is, Null clears.
type PhysicalAssetUpdate struct {
	ExternalID        Opt[string]                      `json:"externalId,omitzero"`
	Tags              Opt[[]string]                    `json:"tags,omitzero"`
	Metadata          Opt[map[string]string]           `json:"metadata,omitzero"`
	Name              Opt[string]                      `json:"name,omitzero"`
	Type              Opt[PhysicalAssetType]           `json:"type,omitzero"`
	AssetTag          Opt[string]                      `json:"assetTag,omitzero"`
	SerialNumber      Opt[string]                      `json:"serialNumber,omitzero"`
	Manufacturer      Opt[string]                      `json:"manufacturer,omitzero"`
	Model             Opt[string]                      `json:"model,omitzero"`
	Status            Opt[PhysicalAssetStatus]         `json:"status,omitzero"`
	AssigneeID        Opt[string]                      `json:"assigneeId,omitzero"`
	Location          Opt[string]                      `json:"location,omitzero"`
	LocationID        Opt[string]                      `json:"locationId,omitzero"`
	CostCenterID      Opt[string]                      `json:"costCenterId,omitzero"`
	PurchasedAt       Opt[Date]                        `json:"purchasedAt,omitzero"`
	WarrantyExpiresAt Opt[Date]                        `json:"warrantyExpiresAt,omitzero"`
	PurchasePrice     Opt[int64]                       `json:"purchasePrice,omitzero"`
	Currency          Opt[string]                      `json:"currency,omitzero"`
	PurchaseOrderID   Opt[string]                      `json:"purchaseOrderId,omitzero"`
	SupplierID        Opt[string]                      `json:"supplierId,omitzero"`
	Hostname          Opt[string]                      `json:"hostname,omitzero"`
	MacAddresses      Opt[[]string]                    `json:"macAddresses,omitzero"`
	OperatingSystem   Opt[string]                      `json:"operatingSystem,omitzero"`
	IsEncrypted       Opt[bool]                        `json:"isEncrypted,omitzero"`
	LastSeenAt        Opt[time.Time]                   `json:"lastSeenAt,omitzero"`
	DisposalMethod    Opt[PhysicalAssetDisposalMethod] `json:"disposalMethod,omitzero"`
}

// PhysicalAssetType is a value of type of a PhysicalAsset. Servers may know more values than these.
type PhysicalAssetType string

const (
	PhysicalAssetTypeLaptop     PhysicalAssetType = "laptop"
	PhysicalAssetTypeDesktop    PhysicalAssetType = "desktop"
	PhysicalAssetTypeServer     PhysicalAssetType = "server"
	PhysicalAssetTypeNetwork    PhysicalAssetType = "network"
	PhysicalAssetTypeMobile     PhysicalAssetType = "mobile"
	PhysicalAssetTypeTablet     PhysicalAssetType = "tablet"
	PhysicalAssetTypeMonitor    PhysicalAssetType = "monitor"
	PhysicalAssetTypePrinter    PhysicalAssetType = "printer"
	PhysicalAssetTypeStorage    PhysicalAssetType = "storage"
	PhysicalAssetTypePeripheral PhysicalAssetType = "peripheral"
	PhysicalAssetTypeIot        PhysicalAssetType = "iot"
	PhysicalAssetTypeOther      PhysicalAssetType = "other"
)

// PhysicalAssetStatus is a value of status of a PhysicalAsset. Servers may know more values than
// these.
type PhysicalAssetStatus string

const (
	PhysicalAssetStatusActive   PhysicalAssetStatus = "active"
	PhysicalAssetStatusInStock  PhysicalAssetStatus = "in_stock"
	PhysicalAssetStatusInRepair PhysicalAssetStatus = "in_repair"
	PhysicalAssetStatusRetired  PhysicalAssetStatus = "retired"
	PhysicalAssetStatusLost     PhysicalAssetStatus = "lost"
	PhysicalAssetStatusStolen   PhysicalAssetStatus = "stolen"
	PhysicalAssetStatusDisposed PhysicalAssetStatus = "disposed"
	PhysicalAssetStatusDeleted  PhysicalAssetStatus = "deleted"
)

// PhysicalAssetDisposalMethod is a value of disposalMethod of a PhysicalAsset. Servers may know
// more values than these.
type PhysicalAssetDisposalMethod string

const (
	PhysicalAssetDisposalMethodResold           PhysicalAssetDisposalMethod = "resold"
	PhysicalAssetDisposalMethodDonated          PhysicalAssetDisposalMethod = "donated"
	PhysicalAssetDisposalMethodRecycled         PhysicalAssetDisposalMethod = "recycled"
	PhysicalAssetDisposalMethodDestroyed        PhysicalAssetDisposalMethod = "destroyed"
	PhysicalAssetDisposalMethodReturnedToLessor PhysicalAssetDisposalMethod = "returned_to_lessor"
)

// CloudResourcesService reads and writes CloudResources at /v1/assets/cloud-resources.
type CloudResourcesService struct {
	engine *engine
}

// List gives one page of CloudResources, the newest first. With nil params it gives the first page of all.
func (s *CloudResourcesService) List(ctx context.Context, params *CloudResourceListParams, opts ...CallOption) (*Page[CloudResource], error) {
	return list[CloudResource](ctx, s.engine, "/v1/assets/cloud-resources", params, opts)
}

// Iterate gives all CloudResources that params ask for, page by page as they are needed.
func (s *CloudResourcesService) Iterate(ctx context.Context, params *CloudResourceListParams, opts ...CallOption) iter.Seq2[*CloudResource, error] {
	return iterate[CloudResource](ctx, s.engine, "/v1/assets/cloud-resources", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *CloudResourcesService) Search(ctx context.Context, q string, params *CloudResourceListParams, opts ...CallOption) (*Page[CloudResource], error) {
	return search[CloudResource](ctx, s.engine, "/v1/assets/cloud-resources", q, params, opts)
}

// Get reads one CloudResource. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *CloudResourcesService) Get(ctx context.Context, id string, opts ...CallOption) (*CloudResource, error) {
	return get[CloudResource](ctx, s.engine, "/v1/assets/cloud-resources", id, opts)
}

// Create makes a new CloudResource, which must keep these rules:
//
//   - status deleted is not accepted in a create or PATCH body; the server sets it when the record
//     is deleted.
//   - parentResourceId never leads back to the resource itself.
//   - parentResourceId names a resource of the same provider.
//   - monthlyCost is accepted only together with currency.
//   - Each entry of publicIpAddresses is a valid IPv4 or IPv6 address, and a non-empty list sets
//     isInternetFacing to true.
//   - A resource with running child resources is not set to terminated.
//   - A running resource does not lie in a terminated one.
func (s *CloudResourcesService) Create(ctx context.Context, body *CloudResourceCreate, opts ...CallOption) (*CloudResource, error) {
	return create[CloudResource](ctx, s.engine, "/v1/assets/cloud-resources", body, opts)
}

// Update changes the fields of one CloudResource that are set in body. It takes [WithIfMatch].
func (s *CloudResourcesService) Update(ctx context.Context, id string, body *CloudResourceUpdate, opts ...CallOption) (*CloudResource, error) {
	return update[CloudResource](ctx, s.engine, "/v1/assets/cloud-resources", id, body, opts)
}

// Delete takes one CloudResource out of all lists. [WithIncludeDeleted] still shows it.
func (s *CloudResourcesService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/assets/cloud-resources", id, opts)
}

// CloudResourceListParams says which CloudResources a list holds, in which order, and what of them.
type CloudResourceListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                 []string                          `query:"id"`
	TenantID           []string                          `query:"tenantId"`
	CreatedAt          TimeFilter                        `query:"createdAt"`
	UpdatedAt          TimeFilter                        `query:"updatedAt"`
	CreatedBy          []string                          `query:"createdBy"`
	UpdatedBy          []string                          `query:"updatedBy"`
	DeletedAt          TimeFilter                        `query:"deletedAt"`
	Version            IntegerFilter                     `query:"version"`
	ExternalID         []string                          `query:"externalId"`
	Tags               []string                          `query:"tags"`
	Name               []string                          `query:"name"`
	Provider           []CloudResourceProvider           `query:"provider"`
	ResourceType       []string                          `query:"resourceType"`
	NativeName         []string                          `query:"nativeName"`
	Region             []string                          `query:"region"`
	Zone               []string                          `query:"zone"`
	AccountID          []string                          `query:"accountId"`
	Status             []CloudResourceStatus             `query:"status"`
	OwnerID            []string                          `query:"ownerId"`
	AssetID            []string                          `query:"assetId"`
	ParentResourceID   []string                          `query:"parentResourceId"`
	Environment        []CloudResourceEnvironment        `query:"environment"`
	Size               []string                          `query:"size"`
	IsInternetFacing   []bool                            `query:"isInternetFacing"`
	PublicIPAddresses  []string                          `query:"publicIpAddresses"`
	IsEncryptedAtRest  []bool                            `query:"isEncryptedAtRest"`
	DataClassification []CloudResourceDataClassification `query:"dataClassification"`
	MonthlyCost        IntegerFilter                     `query:"monthlyCost"`
	Currency           []string                          `query:"currency"`
	CostCenterID       []string                          `query:"costCenterId"`
	DataSourceID       []string                          `query:"dataSourceId"`
	LaunchedAt         TimeFilter                        `query:"launchedAt"`
	TerminatedAt       TimeFilter                        `query:"terminatedAt"`
	SyncedAt           TimeFilter                        `query:"syncedAt"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: owner, asset, parent, children, dataSource,
	// costCenter, vulnerabilities.
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

// CloudResource is a resource in a public cloud account, such as a virtual machine, bucket,
// database or function.
type CloudResource struct {
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
	// Resource name or provider-style identifier.
	Name string `json:"name"`
	// Cloud provider.
	Provider CloudResourceProvider `json:"provider"`
	// Provider's type name, such as ec2, s3 or bigquery.
	ResourceType string `json:"resourceType"`
	// Full name in the provider's scheme, such as an ARN, an Azure resource ID or a GCP self link.
	NativeName *string `json:"nativeName"`
	// Cloud region.
	Region *string `json:"region"`
	// Availability zone within the region.
	Zone *string `json:"zone"`
	// Provider's account, subscription or project identifier.
	AccountID *string `json:"accountId"`
	// State the provider reports; deleted is set by a DELETE request only.
	Status CloudResourceStatus `json:"status"`
	// Person accountable for the resource.
	OwnerID *string `json:"ownerId"`
	// Application or platform the resource serves.
	AssetID *string `json:"assetId"`
	// Enclosing resource, such as the network, cluster or database server.
	ParentResourceID *string `json:"parentResourceId"`
	// Environment the resource belongs to.
	Environment *CloudResourceEnvironment `json:"environment"`
	// Instance class or capacity tier.
	Size *string `json:"size"`
	// The resource answers from the public internet.
	IsInternetFacing bool `json:"isInternetFacing"`
	// Public IPv4 and IPv6 addresses.
	PublicIPAddresses []string `json:"publicIpAddresses"`
	// Stored data is encrypted.
	IsEncryptedAtRest *bool `json:"isEncryptedAtRest"`
	// Highest class of data held.
	DataClassification *CloudResourceDataClassification `json:"dataClassification"`
	// Key and value labels as set at the provider; an open map of strings.
	ProviderTags map[string]string `json:"providerTags"`
	// Effective cost in the latest full month. In minor units, such as cents.
	MonthlyCost *int64 `json:"monthlyCost"`
	// Currency of monthlyCost.
	Currency *string `json:"currency"`
	// Cost center that is charged.
	CostCenterID *string `json:"costCenterId"`
	// Data source that discovered the resource.
	DataSourceID *string `json:"dataSourceId"`
	// Time the provider created the resource.
	LaunchedAt *time.Time `json:"launchedAt"`
	// End of the resource at the provider.
	TerminatedAt *time.Time `json:"terminatedAt"`
	// Age of the record against the provider.
	SyncedAt *time.Time `json:"syncedAt"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=asset`. Only with expand.
	Asset *TechnologyAsset `json:"asset,omitempty"`
	// Only with `expand=parent`. Only with expand.
	Parent *CloudResource `json:"parent,omitempty"`
	// Only with `expand=children`. Only with expand.
	Children []*CloudResource `json:"children,omitempty"`
	// Only with `expand=dataSource`. Only with expand.
	DataSource *DataSource `json:"dataSource,omitempty"`
	// Only with `expand=costCenter`. Only with expand.
	CostCenter *CostCenter `json:"costCenter,omitempty"`
	// Only with `expand=vulnerabilities`. Only with expand.
	Vulnerabilities []*Vulnerability `json:"vulnerabilities,omitempty"`
}

// UnmarshalJSON keeps members that CloudResource has no field for in Extra.
func (c *CloudResource) UnmarshalJSON(data []byte) error {
	type plain CloudResource
	return decode(data, (*plain)(c), c.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (c CloudResource) MarshalJSON() ([]byte, error) {
	type plain CloudResource
	return encode((*plain)(&c), c.kept())
}

// CloudResourceCreate is what a new CloudResource is made from.
type CloudResourceCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Resource name or provider-style identifier.
	Name string `json:"name"`
	// Cloud provider.
	Provider CloudResourceProvider `json:"provider"`
	// Provider's type name, such as ec2, s3 or bigquery.
	ResourceType string `json:"resourceType"`
	// Full name in the provider's scheme, such as an ARN, an Azure resource ID or a GCP self link.
	NativeName Opt[string] `json:"nativeName,omitzero"`
	// Cloud region.
	Region Opt[string] `json:"region,omitzero"`
	// Availability zone within the region.
	Zone Opt[string] `json:"zone,omitzero"`
	// Provider's account, subscription or project identifier.
	AccountID Opt[string] `json:"accountId,omitzero"`
	// State the provider reports; deleted is set by a DELETE request only.
	Status CloudResourceStatus `json:"status,omitzero"`
	// Person accountable for the resource.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Application or platform the resource serves.
	AssetID Opt[string] `json:"assetId,omitzero"`
	// Enclosing resource, such as the network, cluster or database server.
	ParentResourceID Opt[string] `json:"parentResourceId,omitzero"`
	// Environment the resource belongs to.
	Environment Opt[CloudResourceEnvironment] `json:"environment,omitzero"`
	// Instance class or capacity tier.
	Size Opt[string] `json:"size,omitzero"`
	// The resource answers from the public internet.
	IsInternetFacing Opt[bool] `json:"isInternetFacing,omitzero"`
	// Public IPv4 and IPv6 addresses.
	PublicIPAddresses Opt[[]string] `json:"publicIpAddresses,omitzero"`
	// Stored data is encrypted.
	IsEncryptedAtRest Opt[bool] `json:"isEncryptedAtRest,omitzero"`
	// Highest class of data held.
	DataClassification Opt[CloudResourceDataClassification] `json:"dataClassification,omitzero"`
	// Key and value labels as set at the provider; an open map of strings.
	ProviderTags Opt[map[string]string] `json:"providerTags,omitzero"`
	// Effective cost in the latest full month. In minor units, such as cents.
	MonthlyCost Opt[int64] `json:"monthlyCost,omitzero"`
	// Currency of monthlyCost.
	Currency Opt[string] `json:"currency,omitzero"`
	// Cost center that is charged.
	CostCenterID Opt[string] `json:"costCenterId,omitzero"`
	// Data source that discovered the resource.
	DataSourceID Opt[string] `json:"dataSourceId,omitzero"`
	// Time the provider created the resource.
	LaunchedAt Opt[time.Time] `json:"launchedAt,omitzero"`
}

// CloudResourceUpdate changes a CloudResource: what is not set stays as it is, Null clears.
type CloudResourceUpdate struct {
	ExternalID         Opt[string]                          `json:"externalId,omitzero"`
	Tags               Opt[[]string]                        `json:"tags,omitzero"`
	Metadata           Opt[map[string]string]               `json:"metadata,omitzero"`
	Name               Opt[string]                          `json:"name,omitzero"`
	ResourceType       Opt[string]                          `json:"resourceType,omitzero"`
	Region             Opt[string]                          `json:"region,omitzero"`
	Zone               Opt[string]                          `json:"zone,omitzero"`
	AccountID          Opt[string]                          `json:"accountId,omitzero"`
	Status             Opt[CloudResourceStatus]             `json:"status,omitzero"`
	OwnerID            Opt[string]                          `json:"ownerId,omitzero"`
	AssetID            Opt[string]                          `json:"assetId,omitzero"`
	ParentResourceID   Opt[string]                          `json:"parentResourceId,omitzero"`
	Environment        Opt[CloudResourceEnvironment]        `json:"environment,omitzero"`
	Size               Opt[string]                          `json:"size,omitzero"`
	IsInternetFacing   Opt[bool]                            `json:"isInternetFacing,omitzero"`
	PublicIPAddresses  Opt[[]string]                        `json:"publicIpAddresses,omitzero"`
	IsEncryptedAtRest  Opt[bool]                            `json:"isEncryptedAtRest,omitzero"`
	DataClassification Opt[CloudResourceDataClassification] `json:"dataClassification,omitzero"`
	ProviderTags       Opt[map[string]string]               `json:"providerTags,omitzero"`
	MonthlyCost        Opt[int64]                           `json:"monthlyCost,omitzero"`
	Currency           Opt[string]                          `json:"currency,omitzero"`
	CostCenterID       Opt[string]                          `json:"costCenterId,omitzero"`
	DataSourceID       Opt[string]                          `json:"dataSourceId,omitzero"`
	LaunchedAt         Opt[time.Time]                       `json:"launchedAt,omitzero"`
}

// CloudResourceProvider is a value of provider of a CloudResource. Servers may know more values
// than these.
type CloudResourceProvider string

const (
	CloudResourceProviderAws     CloudResourceProvider = "aws"
	CloudResourceProviderGcp     CloudResourceProvider = "gcp"
	CloudResourceProviderAzure   CloudResourceProvider = "azure"
	CloudResourceProviderOci     CloudResourceProvider = "oci"
	CloudResourceProviderAlibaba CloudResourceProvider = "alibaba"
	CloudResourceProviderIbm     CloudResourceProvider = "ibm"
	CloudResourceProviderOther   CloudResourceProvider = "other"
)

// CloudResourceStatus is a value of status of a CloudResource. Servers may know more values than
// these.
type CloudResourceStatus string

const (
	CloudResourceStatusProvisioning CloudResourceStatus = "provisioning"
	CloudResourceStatusRunning      CloudResourceStatus = "running"
	CloudResourceStatusStopped      CloudResourceStatus = "stopped"
	CloudResourceStatusFailed       CloudResourceStatus = "failed"
	CloudResourceStatusTerminated   CloudResourceStatus = "terminated"
	CloudResourceStatusDeleted      CloudResourceStatus = "deleted"
)

// CloudResourceEnvironment is a value of environment of a CloudResource. Servers may know more
// values than these.
type CloudResourceEnvironment string

const (
	CloudResourceEnvironmentProduction       CloudResourceEnvironment = "production"
	CloudResourceEnvironmentStaging          CloudResourceEnvironment = "staging"
	CloudResourceEnvironmentTest             CloudResourceEnvironment = "test"
	CloudResourceEnvironmentDevelopment      CloudResourceEnvironment = "development"
	CloudResourceEnvironmentDisasterRecovery CloudResourceEnvironment = "disaster_recovery"
	CloudResourceEnvironmentSandbox          CloudResourceEnvironment = "sandbox"
	CloudResourceEnvironmentShared           CloudResourceEnvironment = "shared"
)

// CloudResourceDataClassification is a value of dataClassification of a CloudResource. Servers may
// know more values than these.
type CloudResourceDataClassification string

const (
	CloudResourceDataClassificationPublic       CloudResourceDataClassification = "public"
	CloudResourceDataClassificationInternal     CloudResourceDataClassification = "internal"
	CloudResourceDataClassificationConfidential CloudResourceDataClassification = "confidential"
	CloudResourceDataClassificationRestricted   CloudResourceDataClassification = "restricted"
)
