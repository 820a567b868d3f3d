// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// ProcurementService reads and writes Suppliers at /v1/procurement. Supplier: a source of goods or
// services that has been qualified for orders; the operational side of a vendor.
type ProcurementService struct {
	engine *engine
}

// List gives one page of Suppliers, the newest first. With nil params it gives the first page of all.
func (s *ProcurementService) List(ctx context.Context, params *SupplierListParams, opts ...CallOption) (*Page[Supplier], error) {
	return list[Supplier](ctx, s.engine, "/v1/procurement", params, opts)
}

// Iterate gives all Suppliers that params ask for, page by page as they are needed.
func (s *ProcurementService) Iterate(ctx context.Context, params *SupplierListParams, opts ...CallOption) iter.Seq2[*Supplier, error] {
	return iterate[Supplier](ctx, s.engine, "/v1/procurement", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *ProcurementService) Search(ctx context.Context, q string, params *SupplierListParams, opts ...CallOption) (*Page[Supplier], error) {
	return search[Supplier](ctx, s.engine, "/v1/procurement", q, params, opts)
}

// Get reads one Supplier. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *ProcurementService) Get(ctx context.Context, id string, opts ...CallOption) (*Supplier, error) {
	return get[Supplier](ctx, s.engine, "/v1/procurement", id, opts)
}

// Create makes a new Supplier, which must keep these rules:
//
//   - A suspended, blocked or conditionally_approved supplier has a statusReason.
//   - An approved supplier has an address with a country, an ownerId and an identifiers.taxNumber
//     or identifiers.registrationNumber.
//   - currency is set where minimumOrderAmount is set.
//   - The check digits of iban are right.
//   - The last digit of glnCode is its GS1 check digit.
//   - status does not become inactive or blocked while an order to the supplier is issued,
//     acknowledged or partially_received.
func (s *ProcurementService) Create(ctx context.Context, body *SupplierCreate, opts ...CallOption) (*Supplier, error) {
	return create[Supplier](ctx, s.engine, "/v1/procurement", body, opts)
}

// Update changes the fields of one Supplier that are set in body. It takes [WithIfMatch].
func (s *ProcurementService) Update(ctx context.Context, id string, body *SupplierUpdate, opts ...CallOption) (*Supplier, error) {
	return update[Supplier](ctx, s.engine, "/v1/procurement", id, body, opts)
}

// Delete takes one Supplier out of all lists. [WithIncludeDeleted] still shows it.
func (s *ProcurementService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/procurement", id, opts)
}

// SupplierListParams says which Suppliers a list holds, in which order, and what of them.
type SupplierListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                 []string               `query:"id"`
	TenantID           []string               `query:"tenantId"`
	CreatedAt          TimeFilter             `query:"createdAt"`
	UpdatedAt          TimeFilter             `query:"updatedAt"`
	CreatedBy          []string               `query:"createdBy"`
	UpdatedBy          []string               `query:"updatedBy"`
	DeletedAt          TimeFilter             `query:"deletedAt"`
	Version            IntegerFilter          `query:"version"`
	ExternalID         []string               `query:"externalId"`
	Tags               []string               `query:"tags"`
	Name               []string               `query:"name"`
	LegalName          []string               `query:"legalName"`
	SupplierNumber     []string               `query:"supplierNumber"`
	VendorID           []string               `query:"vendorId"`
	Type               []SupplierType         `query:"type"`
	Status             []SupplierStatus       `query:"status"`
	StatusReason       []string               `query:"statusReason"`
	CategoryIDs        []string               `query:"categoryIds"`
	UnspscCodes        []string               `query:"unspscCodes"`
	OwnerID            []string               `query:"ownerId"`
	OrderEmail         []string               `query:"orderEmail"`
	PeppolParticipant  []string               `query:"peppolParticipant"`
	WebsiteURL         []string               `query:"websiteUrl"`
	TaxNumber          []string               `query:"taxNumber"`
	Currency           []string               `query:"currency"`
	PaymentTermsDays   IntegerFilter          `query:"paymentTermsDays"`
	PaymentMeans       []SupplierPaymentMeans `query:"paymentMeans"`
	Incoterm           []SupplierIncoterm     `query:"incoterm"`
	LeadTimeDays       IntegerFilter          `query:"leadTimeDays"`
	MinimumOrderAmount IntegerFilter          `query:"minimumOrderAmount"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: vendor, owner, categories, purchaseOrders,
	// invoices, products.
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

// Supplier is a source of goods or services that has been qualified for orders; the operational
// side of a vendor.
type Supplier struct {
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
	// Trading name.
	Name string `json:"name"`
	// Registered name.
	LegalName *string `json:"legalName"`
	// Number in the supplier master.
	SupplierNumber *string `json:"supplierNumber"`
	// Vendor record that holds the relationship and contracts.
	VendorID *string `json:"vendorId"`
	// Role in the supply chain.
	Type SupplierType `json:"type"`
	// Qualification; suspended, blocked and inactive suppliers get no orders.
	Status SupplierStatus `json:"status"`
	// Why it is suspended, blocked or approved with conditions.
	StatusReason *string `json:"statusReason"`
	// Categories for which it is qualified.
	CategoryIDs []string `json:"categoryIds"`
	// UNSPSC codes of what it delivers.
	UnspscCodes []string `json:"unspscCodes"`
	// Category buyer in charge.
	OwnerID *string `json:"ownerId"`
	// Sales contact.
	Contact *SupplierContact `json:"contact"`
	// Mailbox to which orders go.
	OrderEmail *string `json:"orderEmail"`
	// Peppol identifier for electronic orders and invoices, scheme and value.
	PeppolParticipant *string `json:"peppolParticipant"`
	// Public web site.
	WebsiteURL *string `json:"websiteUrl"`
	// Address for orders.
	Address *SupplierAddress `json:"address"`
	// Official numbers.
	Identifiers *SupplierIdentifiers `json:"identifiers"`
	// The taxNumber of identifiers once more; it is held by one supplier only.
	TaxNumber *string `json:"taxNumber"`
	// Currency of orders and of minimumOrderAmount.
	Currency *string `json:"currency"`
	// Days from invoice to payment.
	PaymentTermsDays int64 `json:"paymentTermsDays"`
	// How it is paid.
	PaymentMeans SupplierPaymentMeans `json:"paymentMeans"`
	// Account to which payments go.
	BankAccount *SupplierBankAccount `json:"bankAccount"`
	// Usual delivery term.
	Incoterm *SupplierIncoterm `json:"incoterm"`
	// Usual days from order to delivery.
	LeadTimeDays *int64 `json:"leadTimeDays"`
	// Smallest order accepted. In minor units, such as cents.
	MinimumOrderAmount *int64 `json:"minimumOrderAmount"`
	// Certificates and diversity or sustainability classifications, with proof.
	Certifications []SupplierCertification `json:"certifications"`
	// Latest scorecard, each value from 0 to 100.
	Performance *SupplierPerformance `json:"performance"`
	// Only with `expand=vendor`. Only with expand.
	Vendor *Vendor `json:"vendor,omitempty"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=categories`. Only with expand.
	Categories []*ProductCategory `json:"categories,omitempty"`
	// Only with `expand=purchaseOrders`. Only with expand.
	PurchaseOrders []*PurchaseOrder `json:"purchaseOrders,omitempty"`
	// Only with `expand=invoices`. Only with expand.
	Invoices []*Invoice `json:"invoices,omitempty"`
	// Only with `expand=products`. Only with expand.
	Products []*Product `json:"products,omitempty"`
}

// UnmarshalJSON keeps members that Supplier has no field for in Extra.
func (s *Supplier) UnmarshalJSON(data []byte) error {
	type plain Supplier
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s Supplier) MarshalJSON() ([]byte, error) {
	type plain Supplier
	return encode((*plain)(&s), s.kept())
}

// SupplierContact is a part of a Supplier: sales contact.
type SupplierContact struct {
	Kept `json:"-"`

	// Full name.
	Name *string `json:"name"`
	// Mail address.
	Email *string `json:"email"`
	// Phone number.
	Phone *string `json:"phone"`
}

// UnmarshalJSON keeps members that SupplierContact has no field for in Extra.
func (s *SupplierContact) UnmarshalJSON(data []byte) error {
	type plain SupplierContact
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s SupplierContact) MarshalJSON() ([]byte, error) {
	type plain SupplierContact
	return encode((*plain)(&s), s.kept())
}

// SupplierAddress is a part of a Supplier: address for orders.
type SupplierAddress struct {
	Kept `json:"-"`

	// Street and number.
	Line1 *string `json:"line1"`
	// Building, floor or suite.
	Line2 *string `json:"line2"`
	// Town.
	City *string `json:"city"`
	// State, province or county.
	Region *string `json:"region"`
	// Postal code.
	PostalCode *string `json:"postalCode"`
	// Country.
	Country *string `json:"country"`
}

// UnmarshalJSON keeps members that SupplierAddress has no field for in Extra.
func (s *SupplierAddress) UnmarshalJSON(data []byte) error {
	type plain SupplierAddress
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s SupplierAddress) MarshalJSON() ([]byte, error) {
	type plain SupplierAddress
	return encode((*plain)(&s), s.kept())
}

// SupplierIdentifiers is a part of a Supplier: official numbers.
type SupplierIdentifiers struct {
	Kept `json:"-"`

	// VAT or other tax number.
	TaxNumber *string `json:"taxNumber"`
	// Number in the register of companies.
	RegistrationNumber *string `json:"registrationNumber"`
	// D-U-N-S number.
	DunsNumber *string `json:"dunsNumber"`
	// GS1 Global Location Number.
	GlnCode *string `json:"glnCode"`
}

// UnmarshalJSON keeps members that SupplierIdentifiers has no field for in Extra.
func (s *SupplierIdentifiers) UnmarshalJSON(data []byte) error {
	type plain SupplierIdentifiers
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s SupplierIdentifiers) MarshalJSON() ([]byte, error) {
	type plain SupplierIdentifiers
	return encode((*plain)(&s), s.kept())
}

// SupplierBankAccount is a part of a Supplier: account to which payments go.
type SupplierBankAccount struct {
	Kept `json:"-"`

	// Account holder.
	HolderName string `json:"holderName"`
	// Part of the IBAN by which to recognize it.
	IBANLastFour *string `json:"ibanLastFour"`
	// BIC of the bank.
	BIC *string `json:"bic"`
}

// UnmarshalJSON keeps members that SupplierBankAccount has no field for in Extra.
func (s *SupplierBankAccount) UnmarshalJSON(data []byte) error {
	type plain SupplierBankAccount
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s SupplierBankAccount) MarshalJSON() ([]byte, error) {
	type plain SupplierBankAccount
	return encode((*plain)(&s), s.kept())
}

// SupplierCertification is one certificate or classification.
type SupplierCertification struct {
	Kept `json:"-"`

	// Scheme or classification.
	Type SupplierCertificationType `json:"type"`
	// Number of the certificate.
	Number *string `json:"number"`
	// Last day of validity.
	ValidUntilDate *Date `json:"validUntilDate"`
	// Stored certificate.
	DocumentObjectID *string `json:"documentObjectId"`
}

// UnmarshalJSON keeps members that SupplierCertification has no field for in Extra.
func (s *SupplierCertification) UnmarshalJSON(data []byte) error {
	type plain SupplierCertification
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s SupplierCertification) MarshalJSON() ([]byte, error) {
	type plain SupplierCertification
	return encode((*plain)(&s), s.kept())
}

// SupplierPerformance is a part of a Supplier: latest scorecard, each value from 0 to 100.
type SupplierPerformance struct {
	Kept `json:"-"`

	// Quality of what is delivered.
	QualityScore *float64 `json:"qualityScore"`
	// On time and in full.
	DeliveryScore *float64 `json:"deliveryScore"`
	// Answers and support.
	ServiceScore *float64 `json:"serviceScore"`
	// Price against the market.
	PriceScore *float64 `json:"priceScore"`
	// Overall score.
	OverallScore *float64 `json:"overallScore"`
	// Day of the scorecard.
	ReviewedDate *Date `json:"reviewedDate"`
}

// UnmarshalJSON keeps members that SupplierPerformance has no field for in Extra.
func (s *SupplierPerformance) UnmarshalJSON(data []byte) error {
	type plain SupplierPerformance
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s SupplierPerformance) MarshalJSON() ([]byte, error) {
	type plain SupplierPerformance
	return encode((*plain)(&s), s.kept())
}

// SupplierCreate is what a new Supplier is made from.
type SupplierCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Trading name.
	Name string `json:"name"`
	// Registered name.
	LegalName Opt[string] `json:"legalName,omitzero"`
	// Number in the supplier master.
	SupplierNumber Opt[string] `json:"supplierNumber,omitzero"`
	// Vendor record that holds the relationship and contracts.
	VendorID Opt[string] `json:"vendorId,omitzero"`
	// Role in the supply chain.
	Type SupplierType `json:"type"`
	// Qualification; suspended, blocked and inactive suppliers get no orders.
	Status SupplierStatus `json:"status,omitzero"`
	// Why it is suspended, blocked or approved with conditions.
	StatusReason Opt[string] `json:"statusReason,omitzero"`
	// Categories for which it is qualified.
	CategoryIDs Opt[[]string] `json:"categoryIds,omitzero"`
	// UNSPSC codes of what it delivers.
	UnspscCodes Opt[[]string] `json:"unspscCodes,omitzero"`
	// Category buyer in charge.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Sales contact.
	Contact Opt[SupplierContactInput] `json:"contact,omitzero"`
	// Mailbox to which orders go.
	OrderEmail Opt[string] `json:"orderEmail,omitzero"`
	// Peppol identifier for electronic orders and invoices, scheme and value.
	PeppolParticipant Opt[string] `json:"peppolParticipant,omitzero"`
	// Public web site.
	WebsiteURL Opt[string] `json:"websiteUrl,omitzero"`
	// Address for orders.
	Address Opt[SupplierAddressInput] `json:"address,omitzero"`
	// Official numbers.
	Identifiers Opt[SupplierIdentifiersInput] `json:"identifiers,omitzero"`
	// Currency of orders and of minimumOrderAmount.
	Currency Opt[string] `json:"currency,omitzero"`
	// Days from invoice to payment.
	PaymentTermsDays Opt[int64] `json:"paymentTermsDays,omitzero"`
	// How it is paid.
	PaymentMeans SupplierPaymentMeans `json:"paymentMeans,omitzero"`
	// Account to which payments go.
	BankAccount Opt[SupplierBankAccountInput] `json:"bankAccount,omitzero"`
	// Usual delivery term.
	Incoterm Opt[SupplierIncoterm] `json:"incoterm,omitzero"`
	// Usual days from order to delivery.
	LeadTimeDays Opt[int64] `json:"leadTimeDays,omitzero"`
	// Smallest order accepted. In minor units, such as cents.
	MinimumOrderAmount Opt[int64] `json:"minimumOrderAmount,omitzero"`
	// Certificates and diversity or sustainability classifications, with proof.
	Certifications Opt[[]SupplierCertificationInput] `json:"certifications,omitzero"`
	// Latest scorecard, each value from 0 to 100.
	Performance Opt[SupplierPerformanceInput] `json:"performance,omitzero"`
}

// SupplierContactInput is a SupplierContact as a client sends it.
type SupplierContactInput struct {
	Name  Opt[string] `json:"name,omitzero"`
	Email Opt[string] `json:"email,omitzero"`
	Phone Opt[string] `json:"phone,omitzero"`
}

// SupplierAddressInput is a SupplierAddress as a client sends it.
type SupplierAddressInput struct {
	Line1      Opt[string] `json:"line1,omitzero"`
	Line2      Opt[string] `json:"line2,omitzero"`
	City       Opt[string] `json:"city,omitzero"`
	Region     Opt[string] `json:"region,omitzero"`
	PostalCode Opt[string] `json:"postalCode,omitzero"`
	Country    Opt[string] `json:"country,omitzero"`
}

// SupplierIdentifiersInput is a SupplierIdentifiers as a client sends it.
type SupplierIdentifiersInput struct {
	TaxNumber          Opt[string] `json:"taxNumber,omitzero"`
	RegistrationNumber Opt[string] `json:"registrationNumber,omitzero"`
	DunsNumber         Opt[string] `json:"dunsNumber,omitzero"`
	GlnCode            Opt[string] `json:"glnCode,omitzero"`
}

// SupplierBankAccountInput is a SupplierBankAccount as a client sends it.
type SupplierBankAccountInput struct {
	HolderName string      `json:"holderName"`
	IBAN       string      `json:"iban"`
	BIC        Opt[string] `json:"bic,omitzero"`
}

// SupplierCertificationInput is a SupplierCertification as a client sends it.
type SupplierCertificationInput struct {
	Type             SupplierCertificationType `json:"type"`
	Number           Opt[string]               `json:"number,omitzero"`
	ValidUntilDate   Opt[Date]                 `json:"validUntilDate,omitzero"`
	DocumentObjectID Opt[string]               `json:"documentObjectId,omitzero"`
}

// SupplierPerformanceInput is a SupplierPerformance as a client sends it.
type SupplierPerformanceInput struct {
	QualityScore  Opt[float64] `json:"qualityScore,omitzero"`
	DeliveryScore Opt[float64] `json:"deliveryScore,omitzero"`
	ServiceScore  Opt[float64] `json:"serviceScore,omitzero"`
	PriceScore    Opt[float64] `json:"priceScore,omitzero"`
	ReviewedDate  Opt[Date]    `json:"reviewedDate,omitzero"`
}

// SupplierUpdate changes a Supplier: what is not set stays as it is, Null clears.
type SupplierUpdate struct {
	ExternalID         Opt[string]                       `json:"externalId,omitzero"`
	Tags               Opt[[]string]                     `json:"tags,omitzero"`
	Metadata           Opt[map[string]string]            `json:"metadata,omitzero"`
	Name               Opt[string]                       `json:"name,omitzero"`
	LegalName          Opt[string]                       `json:"legalName,omitzero"`
	SupplierNumber     Opt[string]                       `json:"supplierNumber,omitzero"`
	VendorID           Opt[string]                       `json:"vendorId,omitzero"`
	Type               Opt[SupplierType]                 `json:"type,omitzero"`
	Status             Opt[SupplierStatus]               `json:"status,omitzero"`
	StatusReason       Opt[string]                       `json:"statusReason,omitzero"`
	CategoryIDs        Opt[[]string]                     `json:"categoryIds,omitzero"`
	UnspscCodes        Opt[[]string]                     `json:"unspscCodes,omitzero"`
	OwnerID            Opt[string]                       `json:"ownerId,omitzero"`
	Contact            Opt[SupplierContactInput]         `json:"contact,omitzero"`
	OrderEmail         Opt[string]                       `json:"orderEmail,omitzero"`
	PeppolParticipant  Opt[string]                       `json:"peppolParticipant,omitzero"`
	WebsiteURL         Opt[string]                       `json:"websiteUrl,omitzero"`
	Address            Opt[SupplierAddressInput]         `json:"address,omitzero"`
	Identifiers        Opt[SupplierIdentifiersInput]     `json:"identifiers,omitzero"`
	Currency           Opt[string]                       `json:"currency,omitzero"`
	PaymentTermsDays   Opt[int64]                        `json:"paymentTermsDays,omitzero"`
	PaymentMeans       Opt[SupplierPaymentMeans]         `json:"paymentMeans,omitzero"`
	BankAccount        Opt[SupplierBankAccountInput]     `json:"bankAccount,omitzero"`
	Incoterm           Opt[SupplierIncoterm]             `json:"incoterm,omitzero"`
	LeadTimeDays       Opt[int64]                        `json:"leadTimeDays,omitzero"`
	MinimumOrderAmount Opt[int64]                        `json:"minimumOrderAmount,omitzero"`
	Certifications     Opt[[]SupplierCertificationInput] `json:"certifications,omitzero"`
	Performance        Opt[SupplierPerformanceInput]     `json:"performance,omitzero"`
}

// SupplierType is a value of type of a Supplier. Servers may know more values than these.
type SupplierType string

const (
	SupplierTypeManufacturer    SupplierType = "manufacturer"
	SupplierTypeDistributor     SupplierType = "distributor"
	SupplierTypeWholesaler      SupplierType = "wholesaler"
	SupplierTypeReseller        SupplierType = "reseller"
	SupplierTypeServiceProvider SupplierType = "service_provider"
	SupplierTypeContractor      SupplierType = "contractor"
	SupplierTypeSubcontractor   SupplierType = "subcontractor"
	SupplierTypeFreelancer      SupplierType = "freelancer"
	SupplierTypeUtility         SupplierType = "utility"
	SupplierTypeGovernment      SupplierType = "government"
	SupplierTypeOther           SupplierType = "other"
)

// SupplierStatus is a value of status of a Supplier. Servers may know more values than these.
type SupplierStatus string

const (
	SupplierStatusRegistered            SupplierStatus = "registered"
	SupplierStatusQualifying            SupplierStatus = "qualifying"
	SupplierStatusConditionallyApproved SupplierStatus = "conditionally_approved"
	SupplierStatusApproved              SupplierStatus = "approved"
	SupplierStatusSuspended             SupplierStatus = "suspended"
	SupplierStatusBlocked               SupplierStatus = "blocked"
	SupplierStatusInactive              SupplierStatus = "inactive"
)

// SupplierPaymentMeans is a value of paymentMeans of a Supplier. Servers may know more values than
// these.
type SupplierPaymentMeans string

const (
	SupplierPaymentMeansCreditTransfer     SupplierPaymentMeans = "credit_transfer"
	SupplierPaymentMeansSepaCreditTransfer SupplierPaymentMeans = "sepa_credit_transfer"
	SupplierPaymentMeansDirectDebit        SupplierPaymentMeans = "direct_debit"
	SupplierPaymentMeansCard               SupplierPaymentMeans = "card"
	SupplierPaymentMeansCheque             SupplierPaymentMeans = "cheque"
	SupplierPaymentMeansCash               SupplierPaymentMeans = "cash"
	SupplierPaymentMeansOnlinePayment      SupplierPaymentMeans = "online_payment"
)

// SupplierIncoterm is a value of incoterm of a Supplier. Servers may know more values than these.
type SupplierIncoterm string

const (
	SupplierIncotermExw SupplierIncoterm = "exw"
	SupplierIncotermFca SupplierIncoterm = "fca"
	SupplierIncotermFas SupplierIncoterm = "fas"
	SupplierIncotermFob SupplierIncoterm = "fob"
	SupplierIncotermCfr SupplierIncoterm = "cfr"
	SupplierIncotermCif SupplierIncoterm = "cif"
	SupplierIncotermCpt SupplierIncoterm = "cpt"
	SupplierIncotermCip SupplierIncoterm = "cip"
	SupplierIncotermDap SupplierIncoterm = "dap"
	SupplierIncotermDpu SupplierIncoterm = "dpu"
	SupplierIncotermDdp SupplierIncoterm = "ddp"
)

// SupplierCertificationType is a value of type of a SupplierCertification. Servers may know more
// values than these.
type SupplierCertificationType string

const (
	SupplierCertificationTypeIso9001          SupplierCertificationType = "iso_9001"
	SupplierCertificationTypeIso14001         SupplierCertificationType = "iso_14001"
	SupplierCertificationTypeIso45001         SupplierCertificationType = "iso_45001"
	SupplierCertificationTypeIso27001         SupplierCertificationType = "iso_27001"
	SupplierCertificationTypeIso50001         SupplierCertificationType = "iso_50001"
	SupplierCertificationTypeSa8000           SupplierCertificationType = "sa_8000"
	SupplierCertificationTypeEcovadis         SupplierCertificationType = "ecovadis"
	SupplierCertificationTypeBCorp            SupplierCertificationType = "b_corp"
	SupplierCertificationTypeSmallBusiness    SupplierCertificationType = "small_business"
	SupplierCertificationTypeMinorityOwned    SupplierCertificationType = "minority_owned"
	SupplierCertificationTypeWomenOwned       SupplierCertificationType = "women_owned"
	SupplierCertificationTypeVeteranOwned     SupplierCertificationType = "veteran_owned"
	SupplierCertificationTypeDisabilityOwned  SupplierCertificationType = "disability_owned"
	SupplierCertificationTypeSocialEnterprise SupplierCertificationType = "social_enterprise"
	SupplierCertificationTypeOther            SupplierCertificationType = "other"
)
