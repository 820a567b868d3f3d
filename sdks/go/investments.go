// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// InvestmentsService reads and writes TechPortfolioItems at /v1/investments. TechPortfolioItem: a
// technology in the portfolio, judged for fit, cost and future for one fiscal year.
type InvestmentsService struct {
	// CostCenters are the CostCenters: a unit of the organization to which costs are charged and which
	// someone answers for.
	CostCenters *CostCentersService

	engine *engine
}

// List gives one page of TechPortfolioItems, the newest first. With nil params it gives the first page of all.
func (s *InvestmentsService) List(ctx context.Context, params *TechPortfolioItemListParams, opts ...CallOption) (*Page[TechPortfolioItem], error) {
	return list[TechPortfolioItem](ctx, s.engine, "/v1/investments", params, opts)
}

// Iterate gives all TechPortfolioItems that params ask for, page by page as they are needed.
func (s *InvestmentsService) Iterate(ctx context.Context, params *TechPortfolioItemListParams, opts ...CallOption) iter.Seq2[*TechPortfolioItem, error] {
	return iterate[TechPortfolioItem](ctx, s.engine, "/v1/investments", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *InvestmentsService) Search(ctx context.Context, q string, params *TechPortfolioItemListParams, opts ...CallOption) (*Page[TechPortfolioItem], error) {
	return search[TechPortfolioItem](ctx, s.engine, "/v1/investments", q, params, opts)
}

// Get reads one TechPortfolioItem. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *InvestmentsService) Get(ctx context.Context, id string, opts ...CallOption) (*TechPortfolioItem, error) {
	return get[TechPortfolioItem](ctx, s.engine, "/v1/investments", id, opts)
}

// Create makes a new TechPortfolioItem, which must keep these rules:
//
//   - currency is set where budgetAmount or actualAmount is set.
//   - An item in phase_out or end_of_life has a retirementDate.
//   - An item with disposition migrate has a successorItemId.
//   - successorItemId is not the item itself.
//   - A mission_critical item has a businessOwnerId and a technicalOwnerId.
//   - An item with disposition eliminate does not have investmentCategory grow or transform.
func (s *InvestmentsService) Create(ctx context.Context, body *TechPortfolioItemCreate, opts ...CallOption) (*TechPortfolioItem, error) {
	return create[TechPortfolioItem](ctx, s.engine, "/v1/investments", body, opts)
}

// Update changes the fields of one TechPortfolioItem that are set in body. It takes [WithIfMatch].
func (s *InvestmentsService) Update(ctx context.Context, id string, body *TechPortfolioItemUpdate, opts ...CallOption) (*TechPortfolioItem, error) {
	return update[TechPortfolioItem](ctx, s.engine, "/v1/investments", id, body, opts)
}

// Delete takes one TechPortfolioItem out of all lists. [WithIncludeDeleted] still shows it.
func (s *InvestmentsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/investments", id, opts)
}

// TechPortfolioItemListParams says which TechPortfolioItems a list holds, in which order, and what of them.
type TechPortfolioItemListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                  []string                               `query:"id"`
	TenantID            []string                               `query:"tenantId"`
	CreatedAt           TimeFilter                             `query:"createdAt"`
	UpdatedAt           TimeFilter                             `query:"updatedAt"`
	CreatedBy           []string                               `query:"createdBy"`
	UpdatedBy           []string                               `query:"updatedBy"`
	DeletedAt           TimeFilter                             `query:"deletedAt"`
	Version             IntegerFilter                          `query:"version"`
	ExternalID          []string                               `query:"externalId"`
	Tags                []string                               `query:"tags"`
	Name                []string                               `query:"name"`
	Description         []string                               `query:"description"`
	Type                []TechPortfolioItemType                `query:"type"`
	BusinessCapability  []string                               `query:"businessCapability"`
	BusinessOwnerID     []string                               `query:"businessOwnerId"`
	TechnicalOwnerID    []string                               `query:"technicalOwnerId"`
	TechnologyAssetIDs  []string                               `query:"technologyAssetIds"`
	LicenseIDs          []string                               `query:"licenseIds"`
	VendorID            []string                               `query:"vendorId"`
	CostCenterID        []string                               `query:"costCenterId"`
	LifecycleStage      []TechPortfolioItemLifecycleStage      `query:"lifecycleStage"`
	Disposition         []TechPortfolioItemDisposition         `query:"disposition"`
	PaceLayer           []TechPortfolioItemPaceLayer           `query:"paceLayer"`
	BusinessCriticality []TechPortfolioItemBusinessCriticality `query:"businessCriticality"`
	BusinessFitScore    NumberFilter                           `query:"businessFitScore"`
	TechnicalFitScore   NumberFilter                           `query:"technicalFitScore"`
	InvestmentCategory  []TechPortfolioItemInvestmentCategory  `query:"investmentCategory"`
	TbmTower            []TechPortfolioItemTbmTower            `query:"tbmTower"`
	FiscalYear          IntegerFilter                          `query:"fiscalYear"`
	BudgetAmount        IntegerFilter                          `query:"budgetAmount"`
	ActualAmount        IntegerFilter                          `query:"actualAmount"`
	VarianceAmount      IntegerFilter                          `query:"varianceAmount"`
	Currency            []string                               `query:"currency"`
	SuccessorItemID     []string                               `query:"successorItemId"`
	RetirementDate      DateFilter                             `query:"retirementDate"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: businessOwner, technicalOwner, technologyAssets,
	// licenses, vendor, costCenter.
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

// TechPortfolioItem is a technology in the portfolio, judged for fit, cost and future for one
// fiscal year.
type TechPortfolioItem struct {
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
	// Name of the item.
	Name string `json:"name"`
	// Scope and purpose.
	Description *string `json:"description"`
	// Kind of item.
	Type TechPortfolioItemType `json:"type"`
	// Business capability it supports.
	BusinessCapability *string `json:"businessCapability"`
	// Person who answers for its value.
	BusinessOwnerID *string `json:"businessOwnerId"`
	// Person who answers for its operation.
	TechnicalOwnerID *string `json:"technicalOwnerId"`
	// Technology assets that make up the item.
	TechnologyAssetIDs []string `json:"technologyAssetIds"`
	// Licenses paid for it.
	LicenseIDs []string `json:"licenseIds"`
	// Main vendor.
	VendorID *string `json:"vendorId"`
	// Cost center that pays.
	CostCenterID *string `json:"costCenterId"`
	// Stage of the item's life.
	LifecycleStage TechPortfolioItemLifecycleStage `json:"lifecycleStage"`
	// Decision on its future, after the TIME model.
	Disposition *TechPortfolioItemDisposition `json:"disposition"`
	// Pace at which it changes.
	PaceLayer *TechPortfolioItemPaceLayer `json:"paceLayer"`
	// Weight for the business.
	BusinessCriticality TechPortfolioItemBusinessCriticality `json:"businessCriticality"`
	// How well it serves the business, 5 being best.
	BusinessFitScore *float64 `json:"businessFitScore"`
	// How sound it is technically, 5 being best.
	TechnicalFitScore *float64 `json:"technicalFitScore"`
	// What the money is for.
	InvestmentCategory TechPortfolioItemInvestmentCategory `json:"investmentCategory"`
	// TBM resource tower to which the cost goes.
	TbmTower *TechPortfolioItemTbmTower `json:"tbmTower"`
	// Fiscal year of the amounts.
	FiscalYear int64 `json:"fiscalYear"`
	// Approved spend for the year. In minor units, such as cents.
	BudgetAmount *int64 `json:"budgetAmount"`
	// Spend so far. In minor units, such as cents.
	ActualAmount *int64 `json:"actualAmount"`
	// What is left, negative where overspent. In minor units, such as cents.
	VarianceAmount *int64 `json:"varianceAmount"`
	// Currency of the amounts.
	Currency *string `json:"currency"`
	// Item that takes over.
	SuccessorItemID *string `json:"successorItemId"`
	// Planned or actual last day of use.
	RetirementDate *Date `json:"retirementDate"`
	// Only with `expand=businessOwner`. Only with expand.
	BusinessOwner *Person `json:"businessOwner,omitempty"`
	// Only with `expand=technicalOwner`. Only with expand.
	TechnicalOwner *Person `json:"technicalOwner,omitempty"`
	// Only with `expand=technologyAssets`. Only with expand.
	TechnologyAssets []*TechnologyAsset `json:"technologyAssets,omitempty"`
	// Only with `expand=licenses`. Only with expand.
	Licenses []*SoftwareLicense `json:"licenses,omitempty"`
	// Only with `expand=vendor`. Only with expand.
	Vendor *Vendor `json:"vendor,omitempty"`
	// Only with `expand=costCenter`. Only with expand.
	CostCenter *CostCenter `json:"costCenter,omitempty"`
}

// UnmarshalJSON keeps members that TechPortfolioItem has no field for in Extra.
func (t *TechPortfolioItem) UnmarshalJSON(data []byte) error {
	type plain TechPortfolioItem
	return decode(data, (*plain)(t), t.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (t TechPortfolioItem) MarshalJSON() ([]byte, error) {
	type plain TechPortfolioItem
	return encode((*plain)(&t), t.kept())
}

// TechPortfolioItemCreate is what a new TechPortfolioItem is made from.
type TechPortfolioItemCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Name of the item.
	Name string `json:"name"`
	// Scope and purpose.
	Description Opt[string] `json:"description,omitzero"`
	// Kind of item.
	Type TechPortfolioItemType `json:"type"`
	// Business capability it supports.
	BusinessCapability Opt[string] `json:"businessCapability,omitzero"`
	// Person who answers for its value.
	BusinessOwnerID Opt[string] `json:"businessOwnerId,omitzero"`
	// Person who answers for its operation.
	TechnicalOwnerID Opt[string] `json:"technicalOwnerId,omitzero"`
	// Technology assets that make up the item.
	TechnologyAssetIDs Opt[[]string] `json:"technologyAssetIds,omitzero"`
	// Licenses paid for it.
	LicenseIDs Opt[[]string] `json:"licenseIds,omitzero"`
	// Main vendor.
	VendorID Opt[string] `json:"vendorId,omitzero"`
	// Cost center that pays.
	CostCenterID Opt[string] `json:"costCenterId,omitzero"`
	// Stage of the item's life.
	LifecycleStage TechPortfolioItemLifecycleStage `json:"lifecycleStage,omitzero"`
	// Decision on its future, after the TIME model.
	Disposition Opt[TechPortfolioItemDisposition] `json:"disposition,omitzero"`
	// Pace at which it changes.
	PaceLayer Opt[TechPortfolioItemPaceLayer] `json:"paceLayer,omitzero"`
	// Weight for the business.
	BusinessCriticality TechPortfolioItemBusinessCriticality `json:"businessCriticality,omitzero"`
	// How well it serves the business, 5 being best.
	BusinessFitScore Opt[float64] `json:"businessFitScore,omitzero"`
	// How sound it is technically, 5 being best.
	TechnicalFitScore Opt[float64] `json:"technicalFitScore,omitzero"`
	// What the money is for.
	InvestmentCategory TechPortfolioItemInvestmentCategory `json:"investmentCategory,omitzero"`
	// TBM resource tower to which the cost goes.
	TbmTower Opt[TechPortfolioItemTbmTower] `json:"tbmTower,omitzero"`
	// Fiscal year of the amounts.
	FiscalYear int64 `json:"fiscalYear"`
	// Approved spend for the year. In minor units, such as cents.
	BudgetAmount Opt[int64] `json:"budgetAmount,omitzero"`
	// Spend so far. In minor units, such as cents.
	ActualAmount Opt[int64] `json:"actualAmount,omitzero"`
	// Currency of the amounts.
	Currency Opt[string] `json:"currency,omitzero"`
	// Item that takes over.
	SuccessorItemID Opt[string] `json:"successorItemId,omitzero"`
	// Planned or actual last day of use.
	RetirementDate Opt[Date] `json:"retirementDate,omitzero"`
}

// TechPortfolioItemUpdate changes a TechPortfolioItem: what is not set stays as it is, Null clears.
type TechPortfolioItemUpdate struct {
	ExternalID          Opt[string]                               `json:"externalId,omitzero"`
	Tags                Opt[[]string]                             `json:"tags,omitzero"`
	Metadata            Opt[map[string]string]                    `json:"metadata,omitzero"`
	Name                Opt[string]                               `json:"name,omitzero"`
	Description         Opt[string]                               `json:"description,omitzero"`
	Type                Opt[TechPortfolioItemType]                `json:"type,omitzero"`
	BusinessCapability  Opt[string]                               `json:"businessCapability,omitzero"`
	BusinessOwnerID     Opt[string]                               `json:"businessOwnerId,omitzero"`
	TechnicalOwnerID    Opt[string]                               `json:"technicalOwnerId,omitzero"`
	TechnologyAssetIDs  Opt[[]string]                             `json:"technologyAssetIds,omitzero"`
	LicenseIDs          Opt[[]string]                             `json:"licenseIds,omitzero"`
	VendorID            Opt[string]                               `json:"vendorId,omitzero"`
	CostCenterID        Opt[string]                               `json:"costCenterId,omitzero"`
	LifecycleStage      Opt[TechPortfolioItemLifecycleStage]      `json:"lifecycleStage,omitzero"`
	Disposition         Opt[TechPortfolioItemDisposition]         `json:"disposition,omitzero"`
	PaceLayer           Opt[TechPortfolioItemPaceLayer]           `json:"paceLayer,omitzero"`
	BusinessCriticality Opt[TechPortfolioItemBusinessCriticality] `json:"businessCriticality,omitzero"`
	BusinessFitScore    Opt[float64]                              `json:"businessFitScore,omitzero"`
	TechnicalFitScore   Opt[float64]                              `json:"technicalFitScore,omitzero"`
	InvestmentCategory  Opt[TechPortfolioItemInvestmentCategory]  `json:"investmentCategory,omitzero"`
	TbmTower            Opt[TechPortfolioItemTbmTower]            `json:"tbmTower,omitzero"`
	FiscalYear          Opt[int64]                                `json:"fiscalYear,omitzero"`
	BudgetAmount        Opt[int64]                                `json:"budgetAmount,omitzero"`
	ActualAmount        Opt[int64]                                `json:"actualAmount,omitzero"`
	Currency            Opt[string]                               `json:"currency,omitzero"`
	SuccessorItemID     Opt[string]                               `json:"successorItemId,omitzero"`
	RetirementDate      Opt[Date]                                 `json:"retirementDate,omitzero"`
}

// TechPortfolioItemType is a value of type of a TechPortfolioItem. Servers may know more values
// than these.
type TechPortfolioItemType string

const (
	TechPortfolioItemTypeApplication    TechPortfolioItemType = "application"
	TechPortfolioItemTypePlatform       TechPortfolioItemType = "platform"
	TechPortfolioItemTypeInfrastructure TechPortfolioItemType = "infrastructure"
	TechPortfolioItemTypeService        TechPortfolioItemType = "service"
	TechPortfolioItemTypeInitiative     TechPortfolioItemType = "initiative"
	TechPortfolioItemTypeDataProduct    TechPortfolioItemType = "data_product"
	TechPortfolioItemTypeEndUserDevice  TechPortfolioItemType = "end_user_device"
)

// TechPortfolioItemLifecycleStage is a value of lifecycleStage of a TechPortfolioItem. Servers may
// know more values than these.
type TechPortfolioItemLifecycleStage string

const (
	TechPortfolioItemLifecycleStagePlan      TechPortfolioItemLifecycleStage = "plan"
	TechPortfolioItemLifecycleStagePhaseIn   TechPortfolioItemLifecycleStage = "phase_in"
	TechPortfolioItemLifecycleStageActive    TechPortfolioItemLifecycleStage = "active"
	TechPortfolioItemLifecycleStagePhaseOut  TechPortfolioItemLifecycleStage = "phase_out"
	TechPortfolioItemLifecycleStageEndOfLife TechPortfolioItemLifecycleStage = "end_of_life"
)

// TechPortfolioItemDisposition is a value of disposition of a TechPortfolioItem. Servers may know
// more values than these.
type TechPortfolioItemDisposition string

const (
	TechPortfolioItemDispositionTolerate  TechPortfolioItemDisposition = "tolerate"
	TechPortfolioItemDispositionInvest    TechPortfolioItemDisposition = "invest"
	TechPortfolioItemDispositionMigrate   TechPortfolioItemDisposition = "migrate"
	TechPortfolioItemDispositionEliminate TechPortfolioItemDisposition = "eliminate"
)

// TechPortfolioItemPaceLayer is a value of paceLayer of a TechPortfolioItem. Servers may know more
// values than these.
type TechPortfolioItemPaceLayer string

const (
	TechPortfolioItemPaceLayerSystemOfRecord          TechPortfolioItemPaceLayer = "system_of_record"
	TechPortfolioItemPaceLayerSystemOfDifferentiation TechPortfolioItemPaceLayer = "system_of_differentiation"
	TechPortfolioItemPaceLayerSystemOfInnovation      TechPortfolioItemPaceLayer = "system_of_innovation"
)

// TechPortfolioItemBusinessCriticality is a value of businessCriticality of a TechPortfolioItem.
// Servers may know more values than these.
type TechPortfolioItemBusinessCriticality string

const (
	TechPortfolioItemBusinessCriticalityAdministrative      TechPortfolioItemBusinessCriticality = "administrative"
	TechPortfolioItemBusinessCriticalityBusinessOperational TechPortfolioItemBusinessCriticality = "business_operational"
	TechPortfolioItemBusinessCriticalityBusinessCritical    TechPortfolioItemBusinessCriticality = "business_critical"
	TechPortfolioItemBusinessCriticalityMissionCritical     TechPortfolioItemBusinessCriticality = "mission_critical"
)

// TechPortfolioItemInvestmentCategory is a value of investmentCategory of a TechPortfolioItem.
// Servers may know more values than these.
type TechPortfolioItemInvestmentCategory string

const (
	TechPortfolioItemInvestmentCategoryRun       TechPortfolioItemInvestmentCategory = "run"
	TechPortfolioItemInvestmentCategoryGrow      TechPortfolioItemInvestmentCategory = "grow"
	TechPortfolioItemInvestmentCategoryTransform TechPortfolioItemInvestmentCategory = "transform"
)

// TechPortfolioItemTbmTower is a value of tbmTower of a TechPortfolioItem. Servers may know more
// values than these.
type TechPortfolioItemTbmTower string

const (
	TechPortfolioItemTbmTowerDataCenter            TechPortfolioItemTbmTower = "data_center"
	TechPortfolioItemTbmTowerCompute               TechPortfolioItemTbmTower = "compute"
	TechPortfolioItemTbmTowerStorage               TechPortfolioItemTbmTower = "storage"
	TechPortfolioItemTbmTowerNetwork               TechPortfolioItemTbmTower = "network"
	TechPortfolioItemTbmTowerPlatform              TechPortfolioItemTbmTower = "platform"
	TechPortfolioItemTbmTowerOutput                TechPortfolioItemTbmTower = "output"
	TechPortfolioItemTbmTowerEndUser               TechPortfolioItemTbmTower = "end_user"
	TechPortfolioItemTbmTowerApplication           TechPortfolioItemTbmTower = "application"
	TechPortfolioItemTbmTowerDelivery              TechPortfolioItemTbmTower = "delivery"
	TechPortfolioItemTbmTowerSecurityAndCompliance TechPortfolioItemTbmTower = "security_and_compliance"
	TechPortfolioItemTbmTowerItManagement          TechPortfolioItemTbmTower = "it_management"
	TechPortfolioItemTbmTowerAi                    TechPortfolioItemTbmTower = "ai"
)

// CostCentersService reads and writes CostCenters at /v1/investments/cost-centers.
type CostCentersService struct {
	engine *engine
}

// List gives one page of CostCenters, the newest first. With nil params it gives the first page of all.
func (s *CostCentersService) List(ctx context.Context, params *CostCenterListParams, opts ...CallOption) (*Page[CostCenter], error) {
	return list[CostCenter](ctx, s.engine, "/v1/investments/cost-centers", params, opts)
}

// Iterate gives all CostCenters that params ask for, page by page as they are needed.
func (s *CostCentersService) Iterate(ctx context.Context, params *CostCenterListParams, opts ...CallOption) iter.Seq2[*CostCenter, error] {
	return iterate[CostCenter](ctx, s.engine, "/v1/investments/cost-centers", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *CostCentersService) Search(ctx context.Context, q string, params *CostCenterListParams, opts ...CallOption) (*Page[CostCenter], error) {
	return search[CostCenter](ctx, s.engine, "/v1/investments/cost-centers", q, params, opts)
}

// Get reads one CostCenter. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *CostCentersService) Get(ctx context.Context, id string, opts ...CallOption) (*CostCenter, error) {
	return get[CostCenter](ctx, s.engine, "/v1/investments/cost-centers", id, opts)
}

// Create makes a new CostCenter, which must keep these rules:
//
//   - parentCostCenterId is neither the cost center itself nor one of its descendants.
//   - validToDate is not before validFromDate.
//   - A budgetAmount goes with a currency and a fiscalYear.
//   - status does not become closed while a child cost center is planned or active.
//   - A planned or active cost center does not stand below a closed one.
//   - An active, postable cost center has an ownerId.
func (s *CostCentersService) Create(ctx context.Context, body *CostCenterCreate, opts ...CallOption) (*CostCenter, error) {
	return create[CostCenter](ctx, s.engine, "/v1/investments/cost-centers", body, opts)
}

// Update changes the fields of one CostCenter that are set in body. It takes [WithIfMatch].
func (s *CostCentersService) Update(ctx context.Context, id string, body *CostCenterUpdate, opts ...CallOption) (*CostCenter, error) {
	return update[CostCenter](ctx, s.engine, "/v1/investments/cost-centers", id, body, opts)
}

// Delete takes one CostCenter out of all lists. [WithIncludeDeleted] still shows it.
func (s *CostCentersService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/investments/cost-centers", id, opts)
}

// CostCenterListParams says which CostCenters a list holds, in which order, and what of them.
type CostCenterListParams struct {
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
	Code               []string                     `query:"code"`
	Name               []string                     `query:"name"`
	Description        []string                     `query:"description"`
	Type               []CostCenterType             `query:"type"`
	Status             []CostCenterStatus           `query:"status"`
	OwnerID            []string                     `query:"ownerId"`
	DeputyID           []string                     `query:"deputyId"`
	ParentCostCenterID []string                     `query:"parentCostCenterId"`
	DepartmentID       []string                     `query:"departmentId"`
	LegalEntity        []string                     `query:"legalEntity"`
	Country            []string                     `query:"country"`
	IsPostable         []bool                       `query:"isPostable"`
	ChargebackModel    []CostCenterChargebackModel  `query:"chargebackModel"`
	AllocationMethod   []CostCenterAllocationMethod `query:"allocationMethod"`
	ValidFromDate      DateFilter                   `query:"validFromDate"`
	ValidToDate        DateFilter                   `query:"validToDate"`
	FiscalYear         IntegerFilter                `query:"fiscalYear"`
	BudgetAmount       IntegerFilter                `query:"budgetAmount"`
	Currency           []string                     `query:"currency"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: owner, parentCostCenter, department, children,
	// budgets.
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

// CostCenter is a unit of the organization to which costs are charged and which someone answers
// for.
type CostCenter struct {
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
	// Code in the ledger, such as CC-ENG-001.
	Code string `json:"code"`
	// Display name.
	Name string `json:"name"`
	// What is charged here.
	Description *string `json:"description"`
	// Function of the cost center.
	Type CostCenterType `json:"type"`
	// blocked takes no new postings, closed is gone for good.
	Status CostCenterStatus `json:"status"`
	// Person who answers for the budget.
	OwnerID *string `json:"ownerId"`
	// Person who stands in for the owner.
	DeputyID *string `json:"deputyId"`
	// Node above in the hierarchy.
	ParentCostCenterID *string `json:"parentCostCenterId"`
	// Department it belongs to.
	DepartmentID *string `json:"departmentId"`
	// Company in whose books it stands.
	LegalEntity *string `json:"legalEntity"`
	// Country of that company.
	Country *string `json:"country"`
	// False for nodes that only group others.
	IsPostable bool `json:"isPostable"`
	// Whether users of the service see or pay the cost.
	ChargebackModel CostCenterChargebackModel `json:"chargebackModel"`
	// Key by which shared cost is passed on.
	AllocationMethod CostCenterAllocationMethod `json:"allocationMethod"`
	// First day on which it can be charged.
	ValidFromDate *Date `json:"validFromDate"`
	// Last day on which it can be charged.
	ValidToDate *Date `json:"validToDate"`
	// Calendar year for which budgetAmount is granted.
	FiscalYear *int64 `json:"fiscalYear"`
	// Yearly budget. In minor units, such as cents.
	BudgetAmount *int64 `json:"budgetAmount"`
	// Currency of the amounts.
	Currency *string `json:"currency"`
	// Spend of the year. In minor units, such as cents.
	SpentAmount int64 `json:"spentAmount"`
	// Nodes directly below.
	ChildCount int64 `json:"childCount"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=parentCostCenter`. Only with expand.
	ParentCostCenter *CostCenter `json:"parentCostCenter,omitempty"`
	// Only with `expand=department`. Only with expand.
	Department *Department `json:"department,omitempty"`
	// Only with `expand=children`. Only with expand.
	Children []*CostCenter `json:"children,omitempty"`
	// Only with `expand=budgets`. Only with expand.
	Budgets []*Budget `json:"budgets,omitempty"`
}

// UnmarshalJSON keeps members that CostCenter has no field for in Extra.
func (c *CostCenter) UnmarshalJSON(data []byte) error {
	type plain CostCenter
	return decode(data, (*plain)(c), c.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (c CostCenter) MarshalJSON() ([]byte, error) {
	type plain CostCenter
	return encode((*plain)(&c), c.kept())
}

// CostCenterCreate is what a new CostCenter is made from.
type CostCenterCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Code in the ledger, such as CC-ENG-001.
	Code string `json:"code"`
	// Display name.
	Name string `json:"name"`
	// What is charged here.
	Description Opt[string] `json:"description,omitzero"`
	// Function of the cost center.
	Type CostCenterType `json:"type,omitzero"`
	// blocked takes no new postings, closed is gone for good.
	Status CostCenterStatus `json:"status,omitzero"`
	// Person who answers for the budget.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Person who stands in for the owner.
	DeputyID Opt[string] `json:"deputyId,omitzero"`
	// Node above in the hierarchy.
	ParentCostCenterID Opt[string] `json:"parentCostCenterId,omitzero"`
	// Department it belongs to.
	DepartmentID Opt[string] `json:"departmentId,omitzero"`
	// Company in whose books it stands.
	LegalEntity Opt[string] `json:"legalEntity,omitzero"`
	// Country of that company.
	Country Opt[string] `json:"country,omitzero"`
	// False for nodes that only group others.
	IsPostable Opt[bool] `json:"isPostable,omitzero"`
	// Whether users of the service see or pay the cost.
	ChargebackModel CostCenterChargebackModel `json:"chargebackModel,omitzero"`
	// Key by which shared cost is passed on.
	AllocationMethod CostCenterAllocationMethod `json:"allocationMethod,omitzero"`
	// First day on which it can be charged.
	ValidFromDate Opt[Date] `json:"validFromDate,omitzero"`
	// Last day on which it can be charged.
	ValidToDate Opt[Date] `json:"validToDate,omitzero"`
	// Calendar year for which budgetAmount is granted.
	FiscalYear Opt[int64] `json:"fiscalYear,omitzero"`
	// Yearly budget. In minor units, such as cents.
	BudgetAmount Opt[int64] `json:"budgetAmount,omitzero"`
	// Currency of the amounts.
	Currency Opt[string] `json:"currency,omitzero"`
}

// CostCenterUpdate changes a CostCenter: what is not set stays as it is, Null clears.
type CostCenterUpdate struct {
	ExternalID         Opt[string]                     `json:"externalId,omitzero"`
	Tags               Opt[[]string]                   `json:"tags,omitzero"`
	Metadata           Opt[map[string]string]          `json:"metadata,omitzero"`
	Code               Opt[string]                     `json:"code,omitzero"`
	Name               Opt[string]                     `json:"name,omitzero"`
	Description        Opt[string]                     `json:"description,omitzero"`
	Type               Opt[CostCenterType]             `json:"type,omitzero"`
	Status             Opt[CostCenterStatus]           `json:"status,omitzero"`
	OwnerID            Opt[string]                     `json:"ownerId,omitzero"`
	DeputyID           Opt[string]                     `json:"deputyId,omitzero"`
	ParentCostCenterID Opt[string]                     `json:"parentCostCenterId,omitzero"`
	DepartmentID       Opt[string]                     `json:"departmentId,omitzero"`
	LegalEntity        Opt[string]                     `json:"legalEntity,omitzero"`
	Country            Opt[string]                     `json:"country,omitzero"`
	IsPostable         Opt[bool]                       `json:"isPostable,omitzero"`
	ChargebackModel    Opt[CostCenterChargebackModel]  `json:"chargebackModel,omitzero"`
	AllocationMethod   Opt[CostCenterAllocationMethod] `json:"allocationMethod,omitzero"`
	ValidFromDate      Opt[Date]                       `json:"validFromDate,omitzero"`
	ValidToDate        Opt[Date]                       `json:"validToDate,omitzero"`
	FiscalYear         Opt[int64]                      `json:"fiscalYear,omitzero"`
	BudgetAmount       Opt[int64]                      `json:"budgetAmount,omitzero"`
	Currency           Opt[string]                     `json:"currency,omitzero"`
}

// CostCenterType is a value of type of a CostCenter. Servers may know more values than these.
type CostCenterType string

const (
	CostCenterTypeProduction             CostCenterType = "production"
	CostCenterTypeService                CostCenterType = "service"
	CostCenterTypeAdministration         CostCenterType = "administration"
	CostCenterTypeSales                  CostCenterType = "sales"
	CostCenterTypeResearchAndDevelopment CostCenterType = "research_and_development"
	CostCenterTypeProject                CostCenterType = "project"
	CostCenterTypeShared                 CostCenterType = "shared"
	CostCenterTypeStatutory              CostCenterType = "statutory"
)

// CostCenterStatus is a value of status of a CostCenter. Servers may know more values than these.
type CostCenterStatus string

const (
	CostCenterStatusPlanned CostCenterStatus = "planned"
	CostCenterStatusActive  CostCenterStatus = "active"
	CostCenterStatusBlocked CostCenterStatus = "blocked"
	CostCenterStatusClosed  CostCenterStatus = "closed"
)

// CostCenterChargebackModel is a value of chargebackModel of a CostCenter. Servers may know more
// values than these.
type CostCenterChargebackModel string

const (
	CostCenterChargebackModelNone       CostCenterChargebackModel = "none"
	CostCenterChargebackModelShowback   CostCenterChargebackModel = "showback"
	CostCenterChargebackModelChargeback CostCenterChargebackModel = "chargeback"
)

// CostCenterAllocationMethod is a value of allocationMethod of a CostCenter. Servers may know more
// values than these.
type CostCenterAllocationMethod string

const (
	CostCenterAllocationMethodDirect       CostCenterAllocationMethod = "direct"
	CostCenterAllocationMethodHeadcount    CostCenterAllocationMethod = "headcount"
	CostCenterAllocationMethodUsage        CostCenterAllocationMethod = "usage"
	CostCenterAllocationMethodRevenue      CostCenterAllocationMethod = "revenue"
	CostCenterAllocationMethodFixedPercent CostCenterAllocationMethod = "fixed_percent"
	CostCenterAllocationMethodEvenSplit    CostCenterAllocationMethod = "even_split"
)
