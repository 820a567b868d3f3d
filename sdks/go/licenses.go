// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// LicensesService reads and writes SoftwareLicenses at /v1/licenses. SoftwareLicense: a pool of
// rights to use one product, bought or granted for a term and a number of seats.
type LicensesService struct {
	// Assignments are the LicenseAssignments: one seat of a license held by one person.
	Assignments *LicenseAssignmentsService

	engine *engine
}

// List gives one page of SoftwareLicenses, the newest first. With nil params it gives the first page of all.
func (s *LicensesService) List(ctx context.Context, params *SoftwareLicenseListParams, opts ...CallOption) (*Page[SoftwareLicense], error) {
	return list[SoftwareLicense](ctx, s.engine, "/v1/licenses", params, opts)
}

// Iterate gives all SoftwareLicenses that params ask for, page by page as they are needed.
func (s *LicensesService) Iterate(ctx context.Context, params *SoftwareLicenseListParams, opts ...CallOption) iter.Seq2[*SoftwareLicense, error] {
	return iterate[SoftwareLicense](ctx, s.engine, "/v1/licenses", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *LicensesService) Search(ctx context.Context, q string, params *SoftwareLicenseListParams, opts ...CallOption) (*Page[SoftwareLicense], error) {
	return search[SoftwareLicense](ctx, s.engine, "/v1/licenses", q, params, opts)
}

// Get reads one SoftwareLicense. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *LicensesService) Get(ctx context.Context, id string, opts ...CallOption) (*SoftwareLicense, error) {
	return get[SoftwareLicense](ctx, s.engine, "/v1/licenses", id, opts)
}

// Create makes a new SoftwareLicense, which must keep these rules:
//
//   - totalSeats is 0 or not below usedSeats.
//   - expiresAt is after startDate.
//   - expiresAt is not before that of an active assignment.
//   - cost and unitPrice are accepted only together with currency.
//   - spdxExpression is accepted only when licenseType is open_source, and every identifier in it
//     is on the SPDX license list or starts with LicenseRef-.
func (s *LicensesService) Create(ctx context.Context, body *SoftwareLicenseCreate, opts ...CallOption) (*SoftwareLicense, error) {
	return create[SoftwareLicense](ctx, s.engine, "/v1/licenses", body, opts)
}

// Update changes the fields of one SoftwareLicense that are set in body. It takes [WithIfMatch].
func (s *LicensesService) Update(ctx context.Context, id string, body *SoftwareLicenseUpdate, opts ...CallOption) (*SoftwareLicense, error) {
	return update[SoftwareLicense](ctx, s.engine, "/v1/licenses", id, body, opts)
}

// Delete takes one SoftwareLicense out of all lists. [WithIncludeDeleted] still shows it.
func (s *LicensesService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/licenses", id, opts)
}

// SoftwareLicenseListParams says which SoftwareLicenses a list holds, in which order, and what of them.
type SoftwareLicenseListParams struct {
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
	Vendor            []string                      `query:"vendor"`
	VendorID          []string                      `query:"vendorId"`
	ProductName       []string                      `query:"productName"`
	Edition           []string                      `query:"edition"`
	SKU               []string                      `query:"sku"`
	AssetID           []string                      `query:"assetId"`
	LicenseType       []SoftwareLicenseLicenseType  `query:"licenseType"`
	Metric            []SoftwareLicenseMetric       `query:"metric"`
	SPDXExpression    []string                      `query:"spdxExpression"`
	TotalSeats        IntegerFilter                 `query:"totalSeats"`
	Status            []SoftwareLicenseStatus       `query:"status"`
	StartDate         DateFilter                    `query:"startDate"`
	ExpiresAt         TimeFilter                    `query:"expiresAt"`
	IsAutoRenewing    []bool                        `query:"isAutoRenewing"`
	RenewalNoticeDays IntegerFilter                 `query:"renewalNoticeDays"`
	Cost              IntegerFilter                 `query:"cost"`
	UnitPrice         IntegerFilter                 `query:"unitPrice"`
	Currency          []string                      `query:"currency"`
	BillingCycle      []SoftwareLicenseBillingCycle `query:"billingCycle"`
	ContractID        []string                      `query:"contractId"`
	OwnerID           []string                      `query:"ownerId"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: vendorRecord, asset, contract, owner, assignments.
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

// SoftwareLicense is a pool of rights to use one product, bought or granted for a term and a number
// of seats.
type SoftwareLicense struct {
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
	// Name of the license pool.
	Name string `json:"name"`
	// Vendor or publisher name.
	Vendor string `json:"vendor"`
	// Vendor record, where one is kept.
	VendorID *string `json:"vendorId"`
	// Product the license covers.
	ProductName string `json:"productName"`
	// Edition or plan of the product.
	Edition *string `json:"edition"`
	// Vendor's part number.
	SKU *string `json:"sku"`
	// Asset whose use the license permits.
	AssetID *string `json:"assetId"`
	// Kind of right that was acquired.
	LicenseType SoftwareLicenseLicenseType `json:"licenseType"`
	// What one unit of the license counts.
	Metric SoftwareLicenseMetric `json:"metric"`
	// SPDX expression of an open-source license, such as Apache-2.0 or MIT OR GPL-2.0-only.
	SPDXExpression *string `json:"spdxExpression"`
	// Seats acquired; 0 means without limit.
	TotalSeats int64 `json:"totalSeats"`
	// Seats in use.
	UsedSeats *int64 `json:"usedSeats"`
	// Seats still free.
	AvailableSeats *int64 `json:"availableSeats"`
	// Whether the right can be used now.
	Status SoftwareLicenseStatus `json:"status"`
	// First day of the term.
	StartDate *Date `json:"startDate"`
	// End of the term; empty for a right without end.
	ExpiresAt *time.Time `json:"expiresAt"`
	// The term is extended unless notice is given.
	IsAutoRenewing bool `json:"isAutoRenewing"`
	// Days before expiresAt by which notice must reach the vendor.
	RenewalNoticeDays *int64 `json:"renewalNoticeDays"`
	// Yearly cost of the whole pool. In minor units, such as cents.
	Cost *int64 `json:"cost"`
	// Price of one seat for one billing cycle. In minor units, such as cents.
	UnitPrice *int64 `json:"unitPrice"`
	// Currency of cost and unitPrice.
	Currency *string `json:"currency"`
	// How often the vendor bills.
	BillingCycle *SoftwareLicenseBillingCycle `json:"billingCycle"`
	// Contract the license was bought under.
	ContractID *string `json:"contractId"`
	// Person who decides on renewal and seat requests.
	OwnerID *string `json:"ownerId"`
	// Only with `expand=vendorRecord`. Only with expand.
	VendorRecord *Vendor `json:"vendorRecord,omitempty"`
	// Only with `expand=asset`. Only with expand.
	Asset *TechnologyAsset `json:"asset,omitempty"`
	// Only with `expand=contract`. Only with expand.
	Contract *Contract `json:"contract,omitempty"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=assignments`. Only with expand.
	Assignments []*LicenseAssignment `json:"assignments,omitempty"`
}

// UnmarshalJSON keeps members that SoftwareLicense has no field for in Extra.
func (s *SoftwareLicense) UnmarshalJSON(data []byte) error {
	type plain SoftwareLicense
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s SoftwareLicense) MarshalJSON() ([]byte, error) {
	type plain SoftwareLicense
	return encode((*plain)(&s), s.kept())
}

// SoftwareLicenseCreate is what a new SoftwareLicense is made from.
type SoftwareLicenseCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Name of the license pool.
	Name string `json:"name"`
	// Vendor or publisher name.
	Vendor string `json:"vendor"`
	// Vendor record, where one is kept.
	VendorID Opt[string] `json:"vendorId,omitzero"`
	// Product the license covers.
	ProductName string `json:"productName"`
	// Edition or plan of the product.
	Edition Opt[string] `json:"edition,omitzero"`
	// Vendor's part number.
	SKU Opt[string] `json:"sku,omitzero"`
	// Asset whose use the license permits.
	AssetID Opt[string] `json:"assetId,omitzero"`
	// Kind of right that was acquired.
	LicenseType SoftwareLicenseLicenseType `json:"licenseType"`
	// What one unit of the license counts.
	Metric SoftwareLicenseMetric `json:"metric,omitzero"`
	// SPDX expression of an open-source license, such as Apache-2.0 or MIT OR GPL-2.0-only.
	SPDXExpression Opt[string] `json:"spdxExpression,omitzero"`
	// Seats acquired; 0 means without limit.
	TotalSeats int64 `json:"totalSeats"`
	// Whether the right can be used now.
	Status SoftwareLicenseStatus `json:"status,omitzero"`
	// First day of the term.
	StartDate Opt[Date] `json:"startDate,omitzero"`
	// End of the term; empty for a right without end.
	ExpiresAt Opt[time.Time] `json:"expiresAt,omitzero"`
	// The term is extended unless notice is given.
	IsAutoRenewing Opt[bool] `json:"isAutoRenewing,omitzero"`
	// Days before expiresAt by which notice must reach the vendor.
	RenewalNoticeDays Opt[int64] `json:"renewalNoticeDays,omitzero"`
	// Yearly cost of the whole pool. In minor units, such as cents.
	Cost Opt[int64] `json:"cost,omitzero"`
	// Price of one seat for one billing cycle. In minor units, such as cents.
	UnitPrice Opt[int64] `json:"unitPrice,omitzero"`
	// Currency of cost and unitPrice.
	Currency Opt[string] `json:"currency,omitzero"`
	// How often the vendor bills.
	BillingCycle Opt[SoftwareLicenseBillingCycle] `json:"billingCycle,omitzero"`
	// Contract the license was bought under.
	ContractID Opt[string] `json:"contractId,omitzero"`
	// Person who decides on renewal and seat requests.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Activation key; accepted on write and never returned.
	LicenseKey Opt[string] `json:"licenseKey,omitzero"`
}

// SoftwareLicenseUpdate changes a SoftwareLicense: what is not set stays as it is, Null clears.
type SoftwareLicenseUpdate struct {
	ExternalID        Opt[string]                      `json:"externalId,omitzero"`
	Tags              Opt[[]string]                    `json:"tags,omitzero"`
	Metadata          Opt[map[string]string]           `json:"metadata,omitzero"`
	Name              Opt[string]                      `json:"name,omitzero"`
	Vendor            Opt[string]                      `json:"vendor,omitzero"`
	VendorID          Opt[string]                      `json:"vendorId,omitzero"`
	ProductName       Opt[string]                      `json:"productName,omitzero"`
	Edition           Opt[string]                      `json:"edition,omitzero"`
	SKU               Opt[string]                      `json:"sku,omitzero"`
	AssetID           Opt[string]                      `json:"assetId,omitzero"`
	LicenseType       Opt[SoftwareLicenseLicenseType]  `json:"licenseType,omitzero"`
	Metric            Opt[SoftwareLicenseMetric]       `json:"metric,omitzero"`
	SPDXExpression    Opt[string]                      `json:"spdxExpression,omitzero"`
	TotalSeats        Opt[int64]                       `json:"totalSeats,omitzero"`
	Status            Opt[SoftwareLicenseStatus]       `json:"status,omitzero"`
	StartDate         Opt[Date]                        `json:"startDate,omitzero"`
	ExpiresAt         Opt[time.Time]                   `json:"expiresAt,omitzero"`
	IsAutoRenewing    Opt[bool]                        `json:"isAutoRenewing,omitzero"`
	RenewalNoticeDays Opt[int64]                       `json:"renewalNoticeDays,omitzero"`
	Cost              Opt[int64]                       `json:"cost,omitzero"`
	UnitPrice         Opt[int64]                       `json:"unitPrice,omitzero"`
	Currency          Opt[string]                      `json:"currency,omitzero"`
	BillingCycle      Opt[SoftwareLicenseBillingCycle] `json:"billingCycle,omitzero"`
	ContractID        Opt[string]                      `json:"contractId,omitzero"`
	OwnerID           Opt[string]                      `json:"ownerId,omitzero"`
	LicenseKey        Opt[string]                      `json:"licenseKey,omitzero"`
}

// SoftwareLicenseLicenseType is a value of licenseType of a SoftwareLicense. Servers may know more
// values than these.
type SoftwareLicenseLicenseType string

const (
	SoftwareLicenseLicenseTypeSubscription SoftwareLicenseLicenseType = "subscription"
	SoftwareLicenseLicenseTypePerpetual    SoftwareLicenseLicenseType = "perpetual"
	SoftwareLicenseLicenseTypeTrial        SoftwareLicenseLicenseType = "trial"
	SoftwareLicenseLicenseTypeOpenSource   SoftwareLicenseLicenseType = "open_source"
)

// SoftwareLicenseMetric is a value of metric of a SoftwareLicense. Servers may know more values
// than these.
type SoftwareLicenseMetric string

const (
	SoftwareLicenseMetricNamedUser      SoftwareLicenseMetric = "named_user"
	SoftwareLicenseMetricConcurrentUser SoftwareLicenseMetric = "concurrent_user"
	SoftwareLicenseMetricDevice         SoftwareLicenseMetric = "device"
	SoftwareLicenseMetricProcessor      SoftwareLicenseMetric = "processor"
	SoftwareLicenseMetricCore           SoftwareLicenseMetric = "core"
	SoftwareLicenseMetricSite           SoftwareLicenseMetric = "site"
	SoftwareLicenseMetricConsumption    SoftwareLicenseMetric = "consumption"
	SoftwareLicenseMetricUnlimited      SoftwareLicenseMetric = "unlimited"
)

// SoftwareLicenseStatus is a value of status of a SoftwareLicense. Servers may know more values
// than these.
type SoftwareLicenseStatus string

const (
	SoftwareLicenseStatusPending   SoftwareLicenseStatus = "pending"
	SoftwareLicenseStatusActive    SoftwareLicenseStatus = "active"
	SoftwareLicenseStatusExpired   SoftwareLicenseStatus = "expired"
	SoftwareLicenseStatusCancelled SoftwareLicenseStatus = "cancelled"
)

// SoftwareLicenseBillingCycle is a value of billingCycle of a SoftwareLicense. Servers may know
// more values than these.
type SoftwareLicenseBillingCycle string

const (
	SoftwareLicenseBillingCycleMonthly    SoftwareLicenseBillingCycle = "monthly"
	SoftwareLicenseBillingCycleQuarterly  SoftwareLicenseBillingCycle = "quarterly"
	SoftwareLicenseBillingCycleAnnual     SoftwareLicenseBillingCycle = "annual"
	SoftwareLicenseBillingCycleMultiYear  SoftwareLicenseBillingCycle = "multi_year"
	SoftwareLicenseBillingCycleOneTime    SoftwareLicenseBillingCycle = "one_time"
	SoftwareLicenseBillingCycleUsageBased SoftwareLicenseBillingCycle = "usage_based"
)

// LicenseAssignmentsService reads and writes LicenseAssignments at /v1/licenses/assignments.
type LicenseAssignmentsService struct {
	engine *engine
}

// List gives one page of LicenseAssignments, the newest first. With nil params it gives the first page of all.
func (s *LicenseAssignmentsService) List(ctx context.Context, params *LicenseAssignmentListParams, opts ...CallOption) (*Page[LicenseAssignment], error) {
	return list[LicenseAssignment](ctx, s.engine, "/v1/licenses/assignments", params, opts)
}

// Iterate gives all LicenseAssignments that params ask for, page by page as they are needed.
func (s *LicenseAssignmentsService) Iterate(ctx context.Context, params *LicenseAssignmentListParams, opts ...CallOption) iter.Seq2[*LicenseAssignment, error] {
	return iterate[LicenseAssignment](ctx, s.engine, "/v1/licenses/assignments", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *LicenseAssignmentsService) Search(ctx context.Context, q string, params *LicenseAssignmentListParams, opts ...CallOption) (*Page[LicenseAssignment], error) {
	return search[LicenseAssignment](ctx, s.engine, "/v1/licenses/assignments", q, params, opts)
}

// Get reads one LicenseAssignment. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *LicenseAssignmentsService) Get(ctx context.Context, id string, opts ...CallOption) (*LicenseAssignment, error) {
	return get[LicenseAssignment](ctx, s.engine, "/v1/licenses/assignments", id, opts)
}

// Create makes a new LicenseAssignment, which must keep these rules:
//
//   - A person holds at most one active assignment of the same license.
//   - An assignment is refused when the license has no free seat, which never happens where
//     totalSeats is 0.
//   - The license's status is active and its expiresAt is not past.
//   - The person's status is not terminated.
//   - expiresAt is after assignedAt and not after the license's own expiresAt.
func (s *LicenseAssignmentsService) Create(ctx context.Context, body *LicenseAssignmentCreate, opts ...CallOption) (*LicenseAssignment, error) {
	return create[LicenseAssignment](ctx, s.engine, "/v1/licenses/assignments", body, opts)
}

// Update changes the fields of one LicenseAssignment that are set in body. It takes [WithIfMatch].
func (s *LicenseAssignmentsService) Update(ctx context.Context, id string, body *LicenseAssignmentUpdate, opts ...CallOption) (*LicenseAssignment, error) {
	return update[LicenseAssignment](ctx, s.engine, "/v1/licenses/assignments", id, body, opts)
}

// Delete takes one LicenseAssignment out of all lists. [WithIncludeDeleted] still shows it.
func (s *LicenseAssignmentsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/licenses/assignments", id, opts)
}

// LicenseAssignmentListParams says which LicenseAssignments a list holds, in which order, and what of them.
type LicenseAssignmentListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID           []string                        `query:"id"`
	TenantID     []string                        `query:"tenantId"`
	CreatedAt    TimeFilter                      `query:"createdAt"`
	UpdatedAt    TimeFilter                      `query:"updatedAt"`
	CreatedBy    []string                        `query:"createdBy"`
	UpdatedBy    []string                        `query:"updatedBy"`
	DeletedAt    TimeFilter                      `query:"deletedAt"`
	Version      IntegerFilter                   `query:"version"`
	ExternalID   []string                        `query:"externalId"`
	Tags         []string                        `query:"tags"`
	LicenseID    []string                        `query:"licenseId"`
	PersonID     []string                        `query:"personId"`
	Status       []LicenseAssignmentStatus       `query:"status"`
	AssignedAt   TimeFilter                      `query:"assignedAt"`
	AssignedByID []string                        `query:"assignedById"`
	RevokedAt    TimeFilter                      `query:"revokedAt"`
	RevokeReason []LicenseAssignmentRevokeReason `query:"revokeReason"`
	GroupID      []string                        `query:"groupId"`
	AssetID      []string                        `query:"assetId"`
	SeatTier     []string                        `query:"seatTier"`
	ExpiresAt    TimeFilter                      `query:"expiresAt"`
	LastUsedAt   TimeFilter                      `query:"lastUsedAt"`
	Note         []string                        `query:"note"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: license, person, group, asset, assignedBy.
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

// LicenseAssignment is one seat of a license held by one person.
type LicenseAssignment struct {
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
	// License the seat is taken from.
	LicenseID string `json:"licenseId"`
	// Person who holds the seat.
	PersonID string `json:"personId"`
	// Whether the seat is in use.
	Status LicenseAssignmentStatus `json:"status"`
	// Start of the assignment.
	AssignedAt *time.Time `json:"assignedAt"`
	// Person who gave or approved the seat.
	AssignedByID *string `json:"assignedById"`
	// End of the assignment.
	RevokedAt *time.Time `json:"revokedAt"`
	// Why the seat was taken back.
	RevokeReason *LicenseAssignmentRevokeReason `json:"revokeReason"`
	// Group through whose membership the seat was given.
	GroupID *string `json:"groupId"`
	// Asset in which the seat is used, when narrower than the license's own.
	AssetID *string `json:"assetId"`
	// Plan or tier of the seat where a pool mixes several.
	SeatTier *string `json:"seatTier"`
	// Time at which a temporary seat is taken back.
	ExpiresAt *time.Time `json:"expiresAt"`
	// Latest use that the product reported.
	LastUsedAt *time.Time `json:"lastUsedAt"`
	// Candidate for taking the seat back.
	IsIdle *bool `json:"isIdle"`
	// Remark for the license owner.
	Note *string `json:"note"`
	// Only with `expand=license`. Only with expand.
	License *SoftwareLicense `json:"license,omitempty"`
	// Only with `expand=person`. Only with expand.
	Person *Person `json:"person,omitempty"`
	// Only with `expand=group`. Only with expand.
	Group *Group `json:"group,omitempty"`
	// Only with `expand=asset`. Only with expand.
	Asset *TechnologyAsset `json:"asset,omitempty"`
	// Only with `expand=assignedBy`. Only with expand.
	AssignedBy *Person `json:"assignedBy,omitempty"`
}

// UnmarshalJSON keeps members that LicenseAssignment has no field for in Extra.
func (l *LicenseAssignment) UnmarshalJSON(data []byte) error {
	type plain LicenseAssignment
	return decode(data, (*plain)(l), l.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (l LicenseAssignment) MarshalJSON() ([]byte, error) {
	type plain LicenseAssignment
	return encode((*plain)(&l), l.kept())
}

// LicenseAssignmentCreate is what a new LicenseAssignment is made from.
type LicenseAssignmentCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// License the seat is taken from.
	LicenseID string `json:"licenseId"`
	// Person who holds the seat.
	PersonID string `json:"personId"`
	// Whether the seat is in use.
	Status LicenseAssignmentStatus `json:"status,omitzero"`
	// Person who gave or approved the seat.
	AssignedByID Opt[string] `json:"assignedById,omitzero"`
	// Why the seat was taken back.
	RevokeReason Opt[LicenseAssignmentRevokeReason] `json:"revokeReason,omitzero"`
	// Group through whose membership the seat was given.
	GroupID Opt[string] `json:"groupId,omitzero"`
	// Asset in which the seat is used, when narrower than the license's own.
	AssetID Opt[string] `json:"assetId,omitzero"`
	// Plan or tier of the seat where a pool mixes several.
	SeatTier Opt[string] `json:"seatTier,omitzero"`
	// Time at which a temporary seat is taken back.
	ExpiresAt Opt[time.Time] `json:"expiresAt,omitzero"`
	// Latest use that the product reported.
	LastUsedAt Opt[time.Time] `json:"lastUsedAt,omitzero"`
	// Remark for the license owner.
	Note Opt[string] `json:"note,omitzero"`
}

// LicenseAssignmentUpdate changes a LicenseAssignment: what is not set stays as it is, Null clears.
type LicenseAssignmentUpdate struct {
	ExternalID   Opt[string]                        `json:"externalId,omitzero"`
	Tags         Opt[[]string]                      `json:"tags,omitzero"`
	Metadata     Opt[map[string]string]             `json:"metadata,omitzero"`
	Status       Opt[LicenseAssignmentStatus]       `json:"status,omitzero"`
	AssignedByID Opt[string]                        `json:"assignedById,omitzero"`
	RevokeReason Opt[LicenseAssignmentRevokeReason] `json:"revokeReason,omitzero"`
	GroupID      Opt[string]                        `json:"groupId,omitzero"`
	AssetID      Opt[string]                        `json:"assetId,omitzero"`
	SeatTier     Opt[string]                        `json:"seatTier,omitzero"`
	ExpiresAt    Opt[time.Time]                     `json:"expiresAt,omitzero"`
	LastUsedAt   Opt[time.Time]                     `json:"lastUsedAt,omitzero"`
	Note         Opt[string]                        `json:"note,omitzero"`
}

// LicenseAssignmentStatus is a value of status of a LicenseAssignment. Servers may know more values
// than these.
type LicenseAssignmentStatus string

const (
	LicenseAssignmentStatusActive  LicenseAssignmentStatus = "active"
	LicenseAssignmentStatusRevoked LicenseAssignmentStatus = "revoked"
)

// LicenseAssignmentRevokeReason is a value of revokeReason of a LicenseAssignment. Servers may know
// more values than these.
type LicenseAssignmentRevokeReason string

const (
	LicenseAssignmentRevokeReasonOffboarded     LicenseAssignmentRevokeReason = "offboarded"
	LicenseAssignmentRevokeReasonRoleChange     LicenseAssignmentRevokeReason = "role_change"
	LicenseAssignmentRevokeReasonUnused         LicenseAssignmentRevokeReason = "unused"
	LicenseAssignmentRevokeReasonLicenseExpired LicenseAssignmentRevokeReason = "license_expired"
	LicenseAssignmentRevokeReasonCostSaving     LicenseAssignmentRevokeReason = "cost_saving"
	LicenseAssignmentRevokeReasonRequested      LicenseAssignmentRevokeReason = "requested"
	LicenseAssignmentRevokeReasonCompliance     LicenseAssignmentRevokeReason = "compliance"
	LicenseAssignmentRevokeReasonOther          LicenseAssignmentRevokeReason = "other"
)
