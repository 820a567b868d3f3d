// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// CatalogService reads and writes Products at /v1/catalog. Product: a good, service, subscription
// or bundle that can be sold or bought.
type CatalogService struct {
	// Categories are the ProductCategories: a node in the tree of product categories, with the
	// attributes its products carry.
	Categories *ProductCategoriesService

	engine *engine
}

// List gives one page of Products, the newest first. With nil params it gives the first page of all.
func (s *CatalogService) List(ctx context.Context, params *ProductListParams, opts ...CallOption) (*Page[Product], error) {
	return list[Product](ctx, s.engine, "/v1/catalog", params, opts)
}

// Iterate gives all Products that params ask for, page by page as they are needed.
func (s *CatalogService) Iterate(ctx context.Context, params *ProductListParams, opts ...CallOption) iter.Seq2[*Product, error] {
	return iterate[Product](ctx, s.engine, "/v1/catalog", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *CatalogService) Search(ctx context.Context, q string, params *ProductListParams, opts ...CallOption) (*Page[Product], error) {
	return search[Product](ctx, s.engine, "/v1/catalog", q, params, opts)
}

// Get reads one Product. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *CatalogService) Get(ctx context.Context, id string, opts ...CallOption) (*Product, error) {
	return get[Product](ctx, s.engine, "/v1/catalog", id, opts)
}

// Create makes a new Product, which must keep these rules:
//
//   - currency is set where unitPrice, unitCost or priceTiers are set.
//   - An active product has a unitPrice.
//   - The last digit of gtin is its GS1 check digit.
//   - priceTiers rise strictly in minQuantity.
//   - bundleItems is set on every bundle.
//   - bundleItems is set on bundles only.
//   - The quantities of bundleItems are above 0.
//   - bundleItems holds neither the product itself nor a bundle that contains it.
//   - billingPeriod of a subscription is not one_time.
//   - weightGrams is set on physical goods and consumables only.
//   - attributes has each name once.
//   - attributes has a value for every attribute its category requires.
//   - An active product's category is active.
func (s *CatalogService) Create(ctx context.Context, body *ProductCreate, opts ...CallOption) (*Product, error) {
	return create[Product](ctx, s.engine, "/v1/catalog", body, opts)
}

// Update changes the fields of one Product that are set in body. It takes [WithIfMatch].
func (s *CatalogService) Update(ctx context.Context, id string, body *ProductUpdate, opts ...CallOption) (*Product, error) {
	return update[Product](ctx, s.engine, "/v1/catalog", id, body, opts)
}

// Delete takes one Product out of all lists. [WithIncludeDeleted] still shows it.
func (s *CatalogService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/catalog", id, opts)
}

// ProductListParams says which Products a list holds, in which order, and what of them.
type ProductListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                     []string               `query:"id"`
	TenantID               []string               `query:"tenantId"`
	CreatedAt              TimeFilter             `query:"createdAt"`
	UpdatedAt              TimeFilter             `query:"updatedAt"`
	CreatedBy              []string               `query:"createdBy"`
	UpdatedBy              []string               `query:"updatedBy"`
	DeletedAt              TimeFilter             `query:"deletedAt"`
	Version                IntegerFilter          `query:"version"`
	ExternalID             []string               `query:"externalId"`
	Tags                   []string               `query:"tags"`
	SKU                    []string               `query:"sku"`
	Name                   []string               `query:"name"`
	Description            []string               `query:"description"`
	Type                   []ProductType          `query:"type"`
	Status                 []ProductStatus        `query:"status"`
	CategoryID             []string               `query:"categoryId"`
	Brand                  []string               `query:"brand"`
	ManufacturerPartNumber []string               `query:"manufacturerPartNumber"`
	Gtin                   []string               `query:"gtin"`
	HsCode                 []string               `query:"hsCode"`
	UnitCode               []string               `query:"unitCode"`
	UnitPrice              IntegerFilter          `query:"unitPrice"`
	UnitCost               IntegerFilter          `query:"unitCost"`
	Currency               []string               `query:"currency"`
	MarginPercent          NumberFilter           `query:"marginPercent"`
	BillingPeriod          []ProductBillingPeriod `query:"billingPeriod"`
	TaxCategory            []ProductTaxCategory   `query:"taxCategory"`
	PreferredSupplierID    []string               `query:"preferredSupplierId"`
	MinOrderQuantity       NumberFilter           `query:"minOrderQuantity"`
	WeightGrams            NumberFilter           `query:"weightGrams"`
	ImageURLs              []string               `query:"imageUrls"`
	SuccessorProductID     []string               `query:"successorProductId"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: category, preferredSupplier, successorProduct,
	// features.
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

// Product is a good, service, subscription or bundle that can be sold or bought.
type Product struct {
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
	// Stock keeping unit, the product's code in the tenant.
	SKU string `json:"sku"`
	// Display name.
	Name string `json:"name"`
	// What it is and does, in Markdown.
	Description *string `json:"description"`
	// Kind of product.
	Type ProductType `json:"type"`
	// State in the catalog; discontinued products are sold out and not reordered.
	Status ProductStatus `json:"status"`
	// Category it is sorted in.
	CategoryID *string `json:"categoryId"`
	// Brand.
	Brand *string `json:"brand"`
	// Number the maker gives it.
	ManufacturerPartNumber *string `json:"manufacturerPartNumber"`
	// GS1 Global Trade Item Number of 8, 12, 13 or 14 digits.
	Gtin *string `json:"gtin"`
	// Customs tariff number in the Harmonized System.
	HsCode *string `json:"hsCode"`
	// Unit of sale in UN/ECE Recommendation 20; C62 is one piece.
	UnitCode string `json:"unitCode"`
	// Net list price of one unit. In minor units, such as cents.
	UnitPrice *int64 `json:"unitPrice"`
	// Usual cost of one unit. In minor units, such as cents.
	UnitCost *int64 `json:"unitCost"`
	// Currency of prices and cost.
	Currency *string `json:"currency"`
	// Gross margin at list price.
	MarginPercent *float64 `json:"marginPercent"`
	// List prices for larger quantities.
	PriceTiers []ProductPriceTier `json:"priceTiers"`
	// How often it is charged.
	BillingPeriod ProductBillingPeriod `json:"billingPeriod"`
	// Usual tax treatment.
	TaxCategory ProductTaxCategory `json:"taxCategory"`
	// Supplier from whom it is bought first.
	PreferredSupplierID *string `json:"preferredSupplierId"`
	// Smallest quantity sold or ordered.
	MinOrderQuantity *float64 `json:"minOrderQuantity"`
	// Weight of one unit with packaging.
	WeightGrams *float64 `json:"weightGrams"`
	// Parts of a bundle.
	BundleItems []ProductBundleItem `json:"bundleItems"`
	// Further properties, as the category defines them.
	Attributes []ProductAttribute `json:"attributes"`
	// Pictures, the main one first.
	ImageURLs []string `json:"imageUrls"`
	// Product that replaces it.
	SuccessorProductID *string `json:"successorProductId"`
	// Only with `expand=category`. Only with expand.
	Category *ProductCategory `json:"category,omitempty"`
	// Only with `expand=preferredSupplier`. Only with expand.
	PreferredSupplier *Supplier `json:"preferredSupplier,omitempty"`
	// Only with `expand=successorProduct`. Only with expand.
	SuccessorProduct *Product `json:"successorProduct,omitempty"`
	// Only with `expand=features`. Only with expand.
	Features []*Feature `json:"features,omitempty"`
}

// UnmarshalJSON keeps members that Product has no field for in Extra.
func (p *Product) UnmarshalJSON(data []byte) error {
	type plain Product
	return decode(data, (*plain)(p), p.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (p Product) MarshalJSON() ([]byte, error) {
	type plain Product
	return encode((*plain)(&p), p.kept())
}

// ProductPriceTier is one list price for a larger quantity.
type ProductPriceTier struct {
	Kept `json:"-"`

	// Quantity from which the price holds.
	MinQuantity float64 `json:"minQuantity"`
	// Net price of one unit. In minor units, such as cents.
	UnitPrice int64 `json:"unitPrice"`
}

// UnmarshalJSON keeps members that ProductPriceTier has no field for in Extra.
func (p *ProductPriceTier) UnmarshalJSON(data []byte) error {
	type plain ProductPriceTier
	return decode(data, (*plain)(p), p.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (p ProductPriceTier) MarshalJSON() ([]byte, error) {
	type plain ProductPriceTier
	return encode((*plain)(&p), p.kept())
}

// ProductBundleItem is one part of a bundle.
type ProductBundleItem struct {
	Kept `json:"-"`

	// Part.
	ProductID string `json:"productId"`
	// How many of it, above 0.
	Quantity float64 `json:"quantity"`
}

// UnmarshalJSON keeps members that ProductBundleItem has no field for in Extra.
func (p *ProductBundleItem) UnmarshalJSON(data []byte) error {
	type plain ProductBundleItem
	return decode(data, (*plain)(p), p.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (p ProductBundleItem) MarshalJSON() ([]byte, error) {
	type plain ProductBundleItem
	return encode((*plain)(&p), p.kept())
}

// ProductAttribute is one further property.
type ProductAttribute struct {
	Kept `json:"-"`

	// Property.
	Name string `json:"name"`
	// Value.
	Value string `json:"value"`
	// Unit of the value.
	UnitCode *string `json:"unitCode"`
}

// UnmarshalJSON keeps members that ProductAttribute has no field for in Extra.
func (p *ProductAttribute) UnmarshalJSON(data []byte) error {
	type plain ProductAttribute
	return decode(data, (*plain)(p), p.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (p ProductAttribute) MarshalJSON() ([]byte, error) {
	type plain ProductAttribute
	return encode((*plain)(&p), p.kept())
}

// ProductCreate is what a new Product is made from.
type ProductCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Stock keeping unit, the product's code in the tenant.
	SKU string `json:"sku"`
	// Display name.
	Name string `json:"name"`
	// What it is and does, in Markdown.
	Description Opt[string] `json:"description,omitzero"`
	// Kind of product.
	Type ProductType `json:"type"`
	// State in the catalog; discontinued products are sold out and not reordered.
	Status ProductStatus `json:"status,omitzero"`
	// Category it is sorted in.
	CategoryID Opt[string] `json:"categoryId,omitzero"`
	// Brand.
	Brand Opt[string] `json:"brand,omitzero"`
	// Number the maker gives it.
	ManufacturerPartNumber Opt[string] `json:"manufacturerPartNumber,omitzero"`
	// GS1 Global Trade Item Number of 8, 12, 13 or 14 digits.
	Gtin Opt[string] `json:"gtin,omitzero"`
	// Customs tariff number in the Harmonized System.
	HsCode Opt[string] `json:"hsCode,omitzero"`
	// Unit of sale in UN/ECE Recommendation 20; C62 is one piece.
	UnitCode string `json:"unitCode,omitzero"`
	// Net list price of one unit. In minor units, such as cents.
	UnitPrice Opt[int64] `json:"unitPrice,omitzero"`
	// Usual cost of one unit. In minor units, such as cents.
	UnitCost Opt[int64] `json:"unitCost,omitzero"`
	// Currency of prices and cost.
	Currency Opt[string] `json:"currency,omitzero"`
	// List prices for larger quantities.
	PriceTiers Opt[[]ProductPriceTierInput] `json:"priceTiers,omitzero"`
	// How often it is charged.
	BillingPeriod ProductBillingPeriod `json:"billingPeriod,omitzero"`
	// Usual tax treatment.
	TaxCategory ProductTaxCategory `json:"taxCategory,omitzero"`
	// Supplier from whom it is bought first.
	PreferredSupplierID Opt[string] `json:"preferredSupplierId,omitzero"`
	// Smallest quantity sold or ordered.
	MinOrderQuantity Opt[float64] `json:"minOrderQuantity,omitzero"`
	// Weight of one unit with packaging.
	WeightGrams Opt[float64] `json:"weightGrams,omitzero"`
	// Parts of a bundle.
	BundleItems Opt[[]ProductBundleItemInput] `json:"bundleItems,omitzero"`
	// Further properties, as the category defines them.
	Attributes Opt[[]ProductAttributeInput] `json:"attributes,omitzero"`
	// Pictures, the main one first.
	ImageURLs Opt[[]string] `json:"imageUrls,omitzero"`
	// Product that replaces it.
	SuccessorProductID Opt[string] `json:"successorProductId,omitzero"`
}

// ProductPriceTierInput is a ProductPriceTier as a client sends it.
type ProductPriceTierInput struct {
	MinQuantity float64 `json:"minQuantity"`
	UnitPrice   int64   `json:"unitPrice"`
}

// ProductBundleItemInput is a ProductBundleItem as a client sends it.
type ProductBundleItemInput struct {
	ProductID string  `json:"productId"`
	Quantity  float64 `json:"quantity"`
}

// ProductAttributeInput is a ProductAttribute as a client sends it.
type ProductAttributeInput struct {
	Name     string      `json:"name"`
	Value    string      `json:"value"`
	UnitCode Opt[string] `json:"unitCode,omitzero"`
}

// ProductUpdate changes a Product: what is not set stays as it is, Null clears.
type ProductUpdate struct {
	ExternalID             Opt[string]                   `json:"externalId,omitzero"`
	Tags                   Opt[[]string]                 `json:"tags,omitzero"`
	Metadata               Opt[map[string]string]        `json:"metadata,omitzero"`
	SKU                    Opt[string]                   `json:"sku,omitzero"`
	Name                   Opt[string]                   `json:"name,omitzero"`
	Description            Opt[string]                   `json:"description,omitzero"`
	Type                   Opt[ProductType]              `json:"type,omitzero"`
	Status                 Opt[ProductStatus]            `json:"status,omitzero"`
	CategoryID             Opt[string]                   `json:"categoryId,omitzero"`
	Brand                  Opt[string]                   `json:"brand,omitzero"`
	ManufacturerPartNumber Opt[string]                   `json:"manufacturerPartNumber,omitzero"`
	Gtin                   Opt[string]                   `json:"gtin,omitzero"`
	HsCode                 Opt[string]                   `json:"hsCode,omitzero"`
	UnitCode               Opt[string]                   `json:"unitCode,omitzero"`
	UnitPrice              Opt[int64]                    `json:"unitPrice,omitzero"`
	UnitCost               Opt[int64]                    `json:"unitCost,omitzero"`
	Currency               Opt[string]                   `json:"currency,omitzero"`
	PriceTiers             Opt[[]ProductPriceTierInput]  `json:"priceTiers,omitzero"`
	BillingPeriod          Opt[ProductBillingPeriod]     `json:"billingPeriod,omitzero"`
	TaxCategory            Opt[ProductTaxCategory]       `json:"taxCategory,omitzero"`
	PreferredSupplierID    Opt[string]                   `json:"preferredSupplierId,omitzero"`
	MinOrderQuantity       Opt[float64]                  `json:"minOrderQuantity,omitzero"`
	WeightGrams            Opt[float64]                  `json:"weightGrams,omitzero"`
	BundleItems            Opt[[]ProductBundleItemInput] `json:"bundleItems,omitzero"`
	Attributes             Opt[[]ProductAttributeInput]  `json:"attributes,omitzero"`
	ImageURLs              Opt[[]string]                 `json:"imageUrls,omitzero"`
	SuccessorProductID     Opt[string]                   `json:"successorProductId,omitzero"`
}

// ProductType is a value of type of a Product. Servers may know more values than these.
type ProductType string

const (
	ProductTypePhysicalGood    ProductType = "physical_good"
	ProductTypeDigitalGood     ProductType = "digital_good"
	ProductTypeSoftwareLicense ProductType = "software_license"
	ProductTypeSubscription    ProductType = "subscription"
	ProductTypeService         ProductType = "service"
	ProductTypeBundle          ProductType = "bundle"
	ProductTypeConsumable      ProductType = "consumable"
)

// ProductStatus is a value of status of a Product. Servers may know more values than these.
type ProductStatus string

const (
	ProductStatusDraft        ProductStatus = "draft"
	ProductStatusActive       ProductStatus = "active"
	ProductStatusDiscontinued ProductStatus = "discontinued"
	ProductStatusArchived     ProductStatus = "archived"
)

// ProductBillingPeriod is a value of billingPeriod of a Product. Servers may know more values than
// these.
type ProductBillingPeriod string

const (
	ProductBillingPeriodOneTime    ProductBillingPeriod = "one_time"
	ProductBillingPeriodMonthly    ProductBillingPeriod = "monthly"
	ProductBillingPeriodQuarterly  ProductBillingPeriod = "quarterly"
	ProductBillingPeriodAnnual     ProductBillingPeriod = "annual"
	ProductBillingPeriodUsageBased ProductBillingPeriod = "usage_based"
)

// ProductTaxCategory is a value of taxCategory of a Product. Servers may know more values than
// these.
type ProductTaxCategory string

const (
	ProductTaxCategoryStandard     ProductTaxCategory = "standard"
	ProductTaxCategoryReduced      ProductTaxCategory = "reduced"
	ProductTaxCategoryZeroRated    ProductTaxCategory = "zero_rated"
	ProductTaxCategoryExempt       ProductTaxCategory = "exempt"
	ProductTaxCategoryOutsideScope ProductTaxCategory = "outside_scope"
)

// ProductCategoriesService reads and writes ProductCategories at /v1/catalog/categories.
type ProductCategoriesService struct {
	engine *engine
}

// List gives one page of ProductCategories, the newest first. With nil params it gives the first page of all.
func (s *ProductCategoriesService) List(ctx context.Context, params *ProductCategoryListParams, opts ...CallOption) (*Page[ProductCategory], error) {
	return list[ProductCategory](ctx, s.engine, "/v1/catalog/categories", params, opts)
}

// Iterate gives all ProductCategories that params ask for, page by page as they are needed.
func (s *ProductCategoriesService) Iterate(ctx context.Context, params *ProductCategoryListParams, opts ...CallOption) iter.Seq2[*ProductCategory, error] {
	return iterate[ProductCategory](ctx, s.engine, "/v1/catalog/categories", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *ProductCategoriesService) Search(ctx context.Context, q string, params *ProductCategoryListParams, opts ...CallOption) (*Page[ProductCategory], error) {
	return search[ProductCategory](ctx, s.engine, "/v1/catalog/categories", q, params, opts)
}

// Get reads one ProductCategory. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *ProductCategoriesService) Get(ctx context.Context, id string, opts ...CallOption) (*ProductCategory, error) {
	return get[ProductCategory](ctx, s.engine, "/v1/catalog/categories", id, opts)
}

// Create makes a new ProductCategory, which must keep these rules:
//
//   - parentCategoryId is neither the category itself nor one of its descendants, and the tree is
//     at most 8 levels deep.
//   - A category is not moved to where the categories below it would be more than 8 levels deep.
//   - attributeDefinitions has each name once.
//   - attributeDefinitions has allowedValues exactly where dataType is choice.
//   - status does not become archived while the category holds active products.
//   - status does not become archived while the category holds active child categories.
//   - An active category does not stand below an archived one.
//   - A category is not deleted while productCount is above 0.
//   - A category is not deleted while childCount is above 0.
func (s *ProductCategoriesService) Create(ctx context.Context, body *ProductCategoryCreate, opts ...CallOption) (*ProductCategory, error) {
	return create[ProductCategory](ctx, s.engine, "/v1/catalog/categories", body, opts)
}

// Update changes the fields of one ProductCategory that are set in body. It takes [WithIfMatch].
func (s *ProductCategoriesService) Update(ctx context.Context, id string, body *ProductCategoryUpdate, opts ...CallOption) (*ProductCategory, error) {
	return update[ProductCategory](ctx, s.engine, "/v1/catalog/categories", id, body, opts)
}

// Delete takes one ProductCategory out of all lists. [WithIncludeDeleted] still shows it.
func (s *ProductCategoriesService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/catalog/categories", id, opts)
}

// ProductCategoryListParams says which ProductCategories a list holds, in which order, and what of them.
type ProductCategoryListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                 []string                            `query:"id"`
	TenantID           []string                            `query:"tenantId"`
	CreatedAt          TimeFilter                          `query:"createdAt"`
	UpdatedAt          TimeFilter                          `query:"updatedAt"`
	CreatedBy          []string                            `query:"createdBy"`
	UpdatedBy          []string                            `query:"updatedBy"`
	DeletedAt          TimeFilter                          `query:"deletedAt"`
	Version            IntegerFilter                       `query:"version"`
	ExternalID         []string                            `query:"externalId"`
	Tags               []string                            `query:"tags"`
	Name               []string                            `query:"name"`
	Slug               []string                            `query:"slug"`
	Code               []string                            `query:"code"`
	Description        []string                            `query:"description"`
	ParentCategoryID   []string                            `query:"parentCategoryId"`
	Status             []ProductCategoryStatus             `query:"status"`
	SortOrder          IntegerFilter                       `query:"sortOrder"`
	UnspscCode         []string                            `query:"unspscCode"`
	GpcBrickCode       []string                            `query:"gpcBrickCode"`
	ManagerID          []string                            `query:"managerId"`
	GlAccountCode      []string                            `query:"glAccountCode"`
	DefaultTaxCategory []ProductCategoryDefaultTaxCategory `query:"defaultTaxCategory"`
	IsSellable         []bool                              `query:"isSellable"`
	IsPurchasable      []bool                              `query:"isPurchasable"`
	ImageURL           []string                            `query:"imageUrl"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: parentCategory, manager, childCategories, products.
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

// ProductCategory is a node in the tree of product categories, with the attributes its products
// carry.
type ProductCategory struct {
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
	// Name for addresses.
	Slug *string `json:"slug"`
	// Code in the ledger or merchandise system.
	Code *string `json:"code"`
	// What belongs here.
	Description *string `json:"description"`
	// Category above.
	ParentCategoryID *string `json:"parentCategoryId"`
	// Full name in the tree.
	Path string `json:"path"`
	// Depth in the tree.
	Level int64 `json:"level"`
	// hidden categories are used but not shown to buyers.
	Status ProductCategoryStatus `json:"status"`
	// Place among its siblings, lowest first.
	SortOrder int64 `json:"sortOrder"`
	// Matching UNSPSC code.
	UnspscCode *string `json:"unspscCode"`
	// Matching GS1 GPC brick.
	GpcBrickCode *string `json:"gpcBrickCode"`
	// Category manager.
	ManagerID *string `json:"managerId"`
	// Usual account in the general ledger.
	GlAccountCode *string `json:"glAccountCode"`
	// Tax treatment proposed for new products.
	DefaultTaxCategory ProductCategoryDefaultTaxCategory `json:"defaultTaxCategory"`
	// Whether its products are sold.
	IsSellable bool `json:"isSellable"`
	// Whether its products are bought.
	IsPurchasable bool `json:"isPurchasable"`
	// Properties that products of the category carry; categories below inherit them.
	AttributeDefinitions []ProductCategoryAttributeDefinition `json:"attributeDefinitions"`
	// Picture.
	ImageURL *string `json:"imageUrl"`
	// Products sorted right here.
	ProductCount int64 `json:"productCount"`
	// Categories directly below.
	ChildCount int64 `json:"childCount"`
	// Only with `expand=parentCategory`. Only with expand.
	ParentCategory *ProductCategory `json:"parentCategory,omitempty"`
	// Only with `expand=manager`. Only with expand.
	Manager *Person `json:"manager,omitempty"`
	// Only with `expand=childCategories`. Only with expand.
	ChildCategories []*ProductCategory `json:"childCategories,omitempty"`
	// Only with `expand=products`. Only with expand.
	Products []*Product `json:"products,omitempty"`
}

// UnmarshalJSON keeps members that ProductCategory has no field for in Extra.
func (p *ProductCategory) UnmarshalJSON(data []byte) error {
	type plain ProductCategory
	return decode(data, (*plain)(p), p.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (p ProductCategory) MarshalJSON() ([]byte, error) {
	type plain ProductCategory
	return encode((*plain)(&p), p.kept())
}

// ProductCategoryAttributeDefinition is one property that products of the category carry.
type ProductCategoryAttributeDefinition struct {
	Kept `json:"-"`

	// Property.
	Name string `json:"name"`
	// Kind of value.
	DataType ProductCategoryAttributeDefinitionDataType `json:"dataType"`
	// Unit of a number.
	UnitCode *string `json:"unitCode"`
	// Values to choose from.
	AllowedValues []string `json:"allowedValues"`
	// Whether every product has it.
	IsRequired bool `json:"isRequired"`
}

// UnmarshalJSON keeps members that ProductCategoryAttributeDefinition has no field for in Extra.
func (p *ProductCategoryAttributeDefinition) UnmarshalJSON(data []byte) error {
	type plain ProductCategoryAttributeDefinition
	return decode(data, (*plain)(p), p.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (p ProductCategoryAttributeDefinition) MarshalJSON() ([]byte, error) {
	type plain ProductCategoryAttributeDefinition
	return encode((*plain)(&p), p.kept())
}

// ProductCategoryCreate is what a new ProductCategory is made from.
type ProductCategoryCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Display name.
	Name string `json:"name"`
	// Name for addresses.
	Slug Opt[string] `json:"slug,omitzero"`
	// Code in the ledger or merchandise system.
	Code Opt[string] `json:"code,omitzero"`
	// What belongs here.
	Description Opt[string] `json:"description,omitzero"`
	// Category above.
	ParentCategoryID Opt[string] `json:"parentCategoryId,omitzero"`
	// hidden categories are used but not shown to buyers.
	Status ProductCategoryStatus `json:"status,omitzero"`
	// Place among its siblings, lowest first.
	SortOrder Opt[int64] `json:"sortOrder,omitzero"`
	// Matching UNSPSC code.
	UnspscCode Opt[string] `json:"unspscCode,omitzero"`
	// Matching GS1 GPC brick.
	GpcBrickCode Opt[string] `json:"gpcBrickCode,omitzero"`
	// Category manager.
	ManagerID Opt[string] `json:"managerId,omitzero"`
	// Usual account in the general ledger.
	GlAccountCode Opt[string] `json:"glAccountCode,omitzero"`
	// Tax treatment proposed for new products.
	DefaultTaxCategory ProductCategoryDefaultTaxCategory `json:"defaultTaxCategory,omitzero"`
	// Whether its products are sold.
	IsSellable Opt[bool] `json:"isSellable,omitzero"`
	// Whether its products are bought.
	IsPurchasable Opt[bool] `json:"isPurchasable,omitzero"`
	// Properties that products of the category carry; categories below inherit them.
	AttributeDefinitions Opt[[]ProductCategoryAttributeDefinitionInput] `json:"attributeDefinitions,omitzero"`
	// Picture.
	ImageURL Opt[string] `json:"imageUrl,omitzero"`
}

// ProductCategoryAttributeDefinitionInput is a ProductCategoryAttributeDefinition as a client sends
// it.
type ProductCategoryAttributeDefinitionInput struct {
	Name          string                                     `json:"name"`
	DataType      ProductCategoryAttributeDefinitionDataType `json:"dataType,omitzero"`
	UnitCode      Opt[string]                                `json:"unitCode,omitzero"`
	AllowedValues Opt[[]string]                              `json:"allowedValues,omitzero"`
	IsRequired    Opt[bool]                                  `json:"isRequired,omitzero"`
}

// ProductCategoryUpdate changes a ProductCategory: what is not set stays as it is, Null clears.
type ProductCategoryUpdate struct {
	ExternalID           Opt[string]                                    `json:"externalId,omitzero"`
	Tags                 Opt[[]string]                                  `json:"tags,omitzero"`
	Metadata             Opt[map[string]string]                         `json:"metadata,omitzero"`
	Name                 Opt[string]                                    `json:"name,omitzero"`
	Slug                 Opt[string]                                    `json:"slug,omitzero"`
	Code                 Opt[string]                                    `json:"code,omitzero"`
	Description          Opt[string]                                    `json:"description,omitzero"`
	ParentCategoryID     Opt[string]                                    `json:"parentCategoryId,omitzero"`
	Status               Opt[ProductCategoryStatus]                     `json:"status,omitzero"`
	SortOrder            Opt[int64]                                     `json:"sortOrder,omitzero"`
	UnspscCode           Opt[string]                                    `json:"unspscCode,omitzero"`
	GpcBrickCode         Opt[string]                                    `json:"gpcBrickCode,omitzero"`
	ManagerID            Opt[string]                                    `json:"managerId,omitzero"`
	GlAccountCode        Opt[string]                                    `json:"glAccountCode,omitzero"`
	DefaultTaxCategory   Opt[ProductCategoryDefaultTaxCategory]         `json:"defaultTaxCategory,omitzero"`
	IsSellable           Opt[bool]                                      `json:"isSellable,omitzero"`
	IsPurchasable        Opt[bool]                                      `json:"isPurchasable,omitzero"`
	AttributeDefinitions Opt[[]ProductCategoryAttributeDefinitionInput] `json:"attributeDefinitions,omitzero"`
	ImageURL             Opt[string]                                    `json:"imageUrl,omitzero"`
}

// ProductCategoryStatus is a value of status of a ProductCategory. Servers may know more values
// than these.
type ProductCategoryStatus string

const (
	ProductCategoryStatusActive   ProductCategoryStatus = "active"
	ProductCategoryStatusHidden   ProductCategoryStatus = "hidden"
	ProductCategoryStatusArchived ProductCategoryStatus = "archived"
)

// ProductCategoryDefaultTaxCategory is a value of defaultTaxCategory of a ProductCategory. Servers
// may know more values than these.
type ProductCategoryDefaultTaxCategory string

const (
	ProductCategoryDefaultTaxCategoryStandard     ProductCategoryDefaultTaxCategory = "standard"
	ProductCategoryDefaultTaxCategoryReduced      ProductCategoryDefaultTaxCategory = "reduced"
	ProductCategoryDefaultTaxCategoryZeroRated    ProductCategoryDefaultTaxCategory = "zero_rated"
	ProductCategoryDefaultTaxCategoryExempt       ProductCategoryDefaultTaxCategory = "exempt"
	ProductCategoryDefaultTaxCategoryOutsideScope ProductCategoryDefaultTaxCategory = "outside_scope"
)

// ProductCategoryAttributeDefinitionDataType is a value of dataType of a
// ProductCategoryAttributeDefinition. Servers may know more values than these.
type ProductCategoryAttributeDefinitionDataType string

const (
	ProductCategoryAttributeDefinitionDataTypeText    ProductCategoryAttributeDefinitionDataType = "text"
	ProductCategoryAttributeDefinitionDataTypeNumber  ProductCategoryAttributeDefinitionDataType = "number"
	ProductCategoryAttributeDefinitionDataTypeBoolean ProductCategoryAttributeDefinitionDataType = "boolean"
	ProductCategoryAttributeDefinitionDataTypeDate    ProductCategoryAttributeDefinitionDataType = "date"
	ProductCategoryAttributeDefinitionDataTypeChoice  ProductCategoryAttributeDefinitionDataType = "choice"
)
