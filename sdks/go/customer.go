// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// CustomerService reads and writes Accounts at /v1/customer. Account: a company or institution that
// is, was or may become a customer or partner.
type CustomerService struct {
	// Contacts are the Contacts: a person at an account, with the part they play in buying and what
	// they agreed to receive.
	Contacts *ContactsService
	// Deals are the Deals: a sale in hand: what, for how much, how likely and by when.
	Deals *DealsService
	// Activities are the Activities: a touch with a customer, planned or done: call, mail, meeting,
	// task or note.
	Activities *ActivitiesService

	engine *engine
}

// List gives one page of Accounts, the newest first. With nil params it gives the first page of all.
func (s *CustomerService) List(ctx context.Context, params *AccountListParams, opts ...CallOption) (*Page[Account], error) {
	return list[Account](ctx, s.engine, "/v1/customer", params, opts)
}

// Iterate gives all Accounts that params ask for, page by page as they are needed.
func (s *CustomerService) Iterate(ctx context.Context, params *AccountListParams, opts ...CallOption) iter.Seq2[*Account, error] {
	return iterate[Account](ctx, s.engine, "/v1/customer", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *CustomerService) Search(ctx context.Context, q string, params *AccountListParams, opts ...CallOption) (*Page[Account], error) {
	return search[Account](ctx, s.engine, "/v1/customer", q, params, opts)
}

// Get reads one Account. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *CustomerService) Get(ctx context.Context, id string, opts ...CallOption) (*Account, error) {
	return get[Account](ctx, s.engine, "/v1/customer", id, opts)
}

// Create makes a new Account, which must keep these rules:
//
//   - parentAccountId is neither the account itself nor one of its descendants.
//   - currency is set where annualRevenue is set.
//   - customerSinceDate is not in the future.
//   - An account with lifecycleStage churned has type former_customer.
//   - An account with lifecycleStage churned has a churnReason.
//   - status does not become inactive while a deal of the account is open.
func (s *CustomerService) Create(ctx context.Context, body *AccountCreate, opts ...CallOption) (*Account, error) {
	return create[Account](ctx, s.engine, "/v1/customer", body, opts)
}

// Update changes the fields of one Account that are set in body. It takes [WithIfMatch].
func (s *CustomerService) Update(ctx context.Context, id string, body *AccountUpdate, opts ...CallOption) (*Account, error) {
	return update[Account](ctx, s.engine, "/v1/customer", id, body, opts)
}

// Delete takes one Account out of all lists. [WithIncludeDeleted] still shows it.
func (s *CustomerService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/customer", id, opts)
}

// AccountListParams says which Accounts a list holds, in which order, and what of them.
type AccountListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                []string                `query:"id"`
	TenantID          []string                `query:"tenantId"`
	CreatedAt         TimeFilter              `query:"createdAt"`
	UpdatedAt         TimeFilter              `query:"updatedAt"`
	CreatedBy         []string                `query:"createdBy"`
	UpdatedBy         []string                `query:"updatedBy"`
	DeletedAt         TimeFilter              `query:"deletedAt"`
	Version           IntegerFilter           `query:"version"`
	ExternalID        []string                `query:"externalId"`
	Tags              []string                `query:"tags"`
	Name              []string                `query:"name"`
	LegalName         []string                `query:"legalName"`
	Type              []AccountType           `query:"type"`
	Status            []AccountStatus         `query:"status"`
	LifecycleStage    []AccountLifecycleStage `query:"lifecycleStage"`
	Tier              []AccountTier           `query:"tier"`
	Industry          []string                `query:"industry"`
	NaicsCode         []string                `query:"naicsCode"`
	WebsiteURL        []string                `query:"websiteUrl"`
	Domain            []string                `query:"domain"`
	Phone             []string                `query:"phone"`
	TaxNumber         []string                `query:"taxNumber"`
	AnnualRevenue     IntegerFilter           `query:"annualRevenue"`
	Currency          []string                `query:"currency"`
	EmployeeCount     IntegerFilter           `query:"employeeCount"`
	OwnerID           []string                `query:"ownerId"`
	ParentAccountID   []string                `query:"parentAccountId"`
	Source            []AccountSource         `query:"source"`
	HealthScore       IntegerFilter           `query:"healthScore"`
	CustomerSinceDate DateFilter              `query:"customerSinceDate"`
	ChurnReason       []AccountChurnReason    `query:"churnReason"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: owner, parentAccount, contacts, deals, activities,
	// childAccounts.
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

// Account is a company or institution that is, was or may become a customer or partner.
type Account struct {
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
	// Name in daily use.
	Name string `json:"name"`
	// Registered name.
	LegalName *string `json:"legalName"`
	// Relation to the organization.
	Type AccountType `json:"type"`
	// Whether the account is worked on.
	Status AccountStatus `json:"status"`
	// Stage of the customer journey.
	LifecycleStage AccountLifecycleStage `json:"lifecycleStage"`
	// Segment.
	Tier *AccountTier `json:"tier"`
	// Industry in words.
	Industry *string `json:"industry"`
	// Industry code.
	NaicsCode *string `json:"naicsCode"`
	// Public web site.
	WebsiteURL *string `json:"websiteUrl"`
	// Mail domain by which contacts are matched to the account.
	Domain *string `json:"domain"`
	// Main phone number.
	Phone *string `json:"phone"`
	// Address for invoices.
	BillingAddress *AccountAddress `json:"billingAddress"`
	// Address for deliveries.
	ShippingAddress *AccountAddress `json:"shippingAddress"`
	// VAT or other tax number.
	TaxNumber *string `json:"taxNumber"`
	// Estimated yearly revenue of the company. In minor units, such as cents.
	AnnualRevenue *int64 `json:"annualRevenue"`
	// Currency of annualRevenue and usual currency of deals.
	Currency *string `json:"currency"`
	// Staff, estimated.
	EmployeeCount *int64 `json:"employeeCount"`
	// Account executive.
	OwnerID *string `json:"ownerId"`
	// Group company above.
	ParentAccountID *string `json:"parentAccountId"`
	// How the account was won for the pipeline.
	Source *AccountSource `json:"source"`
	// Health of the relationship, 100 being best.
	HealthScore *int64 `json:"healthScore"`
	// Day of the first purchase.
	CustomerSinceDate *Date `json:"customerSinceDate"`
	// Why a former customer left.
	ChurnReason *AccountChurnReason `json:"churnReason"`
	// Deals in hand.
	OpenDealCount int64 `json:"openDealCount"`
	// Latest touch.
	LastActivityAt *time.Time `json:"lastActivityAt"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=parentAccount`. Only with expand.
	ParentAccount *Account `json:"parentAccount,omitempty"`
	// Only with `expand=contacts`. Only with expand.
	Contacts []*Contact `json:"contacts,omitempty"`
	// Only with `expand=deals`. Only with expand.
	Deals []*Deal `json:"deals,omitempty"`
	// Only with `expand=activities`. Only with expand.
	Activities []*Activity `json:"activities,omitempty"`
	// Only with `expand=childAccounts`. Only with expand.
	ChildAccounts []*Account `json:"childAccounts,omitempty"`
}

// UnmarshalJSON keeps members that Account has no field for in Extra.
func (a *Account) UnmarshalJSON(data []byte) error {
	type plain Account
	return decode(data, (*plain)(a), a.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (a Account) MarshalJSON() ([]byte, error) {
	type plain Account
	return encode((*plain)(&a), a.kept())
}

// AccountAddress is a part of an Account: where an account gets its post.
type AccountAddress struct {
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

// UnmarshalJSON keeps members that AccountAddress has no field for in Extra.
func (a *AccountAddress) UnmarshalJSON(data []byte) error {
	type plain AccountAddress
	return decode(data, (*plain)(a), a.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (a AccountAddress) MarshalJSON() ([]byte, error) {
	type plain AccountAddress
	return encode((*plain)(&a), a.kept())
}

// AccountCreate is what a new Account is made from.
type AccountCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Name in daily use.
	Name string `json:"name"`
	// Registered name.
	LegalName Opt[string] `json:"legalName,omitzero"`
	// Relation to the organization.
	Type AccountType `json:"type,omitzero"`
	// Whether the account is worked on.
	Status AccountStatus `json:"status,omitzero"`
	// Stage of the customer journey.
	LifecycleStage AccountLifecycleStage `json:"lifecycleStage,omitzero"`
	// Segment.
	Tier Opt[AccountTier] `json:"tier,omitzero"`
	// Industry in words.
	Industry Opt[string] `json:"industry,omitzero"`
	// Industry code.
	NaicsCode Opt[string] `json:"naicsCode,omitzero"`
	// Public web site.
	WebsiteURL Opt[string] `json:"websiteUrl,omitzero"`
	// Mail domain by which contacts are matched to the account.
	Domain Opt[string] `json:"domain,omitzero"`
	// Main phone number.
	Phone Opt[string] `json:"phone,omitzero"`
	// Address for invoices.
	BillingAddress Opt[AccountAddressInput] `json:"billingAddress,omitzero"`
	// Address for deliveries.
	ShippingAddress Opt[AccountAddressInput] `json:"shippingAddress,omitzero"`
	// VAT or other tax number.
	TaxNumber Opt[string] `json:"taxNumber,omitzero"`
	// Estimated yearly revenue of the company. In minor units, such as cents.
	AnnualRevenue Opt[int64] `json:"annualRevenue,omitzero"`
	// Currency of annualRevenue and usual currency of deals.
	Currency Opt[string] `json:"currency,omitzero"`
	// Staff, estimated.
	EmployeeCount Opt[int64] `json:"employeeCount,omitzero"`
	// Account executive.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Group company above.
	ParentAccountID Opt[string] `json:"parentAccountId,omitzero"`
	// How the account was won for the pipeline.
	Source Opt[AccountSource] `json:"source,omitzero"`
	// Health of the relationship, 100 being best.
	HealthScore Opt[int64] `json:"healthScore,omitzero"`
	// Day of the first purchase.
	CustomerSinceDate Opt[Date] `json:"customerSinceDate,omitzero"`
	// Why a former customer left.
	ChurnReason Opt[AccountChurnReason] `json:"churnReason,omitzero"`
}

// AccountAddressInput is an AccountAddress as a client sends it.
type AccountAddressInput struct {
	Line1      Opt[string] `json:"line1,omitzero"`
	Line2      Opt[string] `json:"line2,omitzero"`
	City       Opt[string] `json:"city,omitzero"`
	Region     Opt[string] `json:"region,omitzero"`
	PostalCode Opt[string] `json:"postalCode,omitzero"`
	Country    Opt[string] `json:"country,omitzero"`
}

// AccountUpdate changes an Account: what is not set stays as it is, Null clears.
type AccountUpdate struct {
	ExternalID        Opt[string]                `json:"externalId,omitzero"`
	Tags              Opt[[]string]              `json:"tags,omitzero"`
	Metadata          Opt[map[string]string]     `json:"metadata,omitzero"`
	Name              Opt[string]                `json:"name,omitzero"`
	LegalName         Opt[string]                `json:"legalName,omitzero"`
	Type              Opt[AccountType]           `json:"type,omitzero"`
	Status            Opt[AccountStatus]         `json:"status,omitzero"`
	LifecycleStage    Opt[AccountLifecycleStage] `json:"lifecycleStage,omitzero"`
	Tier              Opt[AccountTier]           `json:"tier,omitzero"`
	Industry          Opt[string]                `json:"industry,omitzero"`
	NaicsCode         Opt[string]                `json:"naicsCode,omitzero"`
	WebsiteURL        Opt[string]                `json:"websiteUrl,omitzero"`
	Domain            Opt[string]                `json:"domain,omitzero"`
	Phone             Opt[string]                `json:"phone,omitzero"`
	BillingAddress    Opt[AccountAddressInput]   `json:"billingAddress,omitzero"`
	ShippingAddress   Opt[AccountAddressInput]   `json:"shippingAddress,omitzero"`
	TaxNumber         Opt[string]                `json:"taxNumber,omitzero"`
	AnnualRevenue     Opt[int64]                 `json:"annualRevenue,omitzero"`
	Currency          Opt[string]                `json:"currency,omitzero"`
	EmployeeCount     Opt[int64]                 `json:"employeeCount,omitzero"`
	OwnerID           Opt[string]                `json:"ownerId,omitzero"`
	ParentAccountID   Opt[string]                `json:"parentAccountId,omitzero"`
	Source            Opt[AccountSource]         `json:"source,omitzero"`
	HealthScore       Opt[int64]                 `json:"healthScore,omitzero"`
	CustomerSinceDate Opt[Date]                  `json:"customerSinceDate,omitzero"`
	ChurnReason       Opt[AccountChurnReason]    `json:"churnReason,omitzero"`
}

// AccountType is a value of type of an Account. Servers may know more values than these.
type AccountType string

const (
	AccountTypeProspect       AccountType = "prospect"
	AccountTypeCustomer       AccountType = "customer"
	AccountTypeFormerCustomer AccountType = "former_customer"
	AccountTypePartner        AccountType = "partner"
	AccountTypeReseller       AccountType = "reseller"
	AccountTypeCompetitor     AccountType = "competitor"
	AccountTypeInvestor       AccountType = "investor"
	AccountTypeOther          AccountType = "other"
)

// AccountStatus is a value of status of an Account. Servers may know more values than these.
type AccountStatus string

const (
	AccountStatusActive   AccountStatus = "active"
	AccountStatusOnHold   AccountStatus = "on_hold"
	AccountStatusInactive AccountStatus = "inactive"
)

// AccountLifecycleStage is a value of lifecycleStage of an Account. Servers may know more values
// than these.
type AccountLifecycleStage string

const (
	AccountLifecycleStageLead               AccountLifecycleStage = "lead"
	AccountLifecycleStageMarketingQualified AccountLifecycleStage = "marketing_qualified"
	AccountLifecycleStageSalesQualified     AccountLifecycleStage = "sales_qualified"
	AccountLifecycleStageOpportunity        AccountLifecycleStage = "opportunity"
	AccountLifecycleStageOnboarding         AccountLifecycleStage = "onboarding"
	AccountLifecycleStageCustomer           AccountLifecycleStage = "customer"
	AccountLifecycleStageAdvocate           AccountLifecycleStage = "advocate"
	AccountLifecycleStageChurned            AccountLifecycleStage = "churned"
)

// AccountTier is a value of tier of an Account. Servers may know more values than these.
type AccountTier string

const (
	AccountTierStrategic     AccountTier = "strategic"
	AccountTierEnterprise    AccountTier = "enterprise"
	AccountTierMidMarket     AccountTier = "mid_market"
	AccountTierSmallBusiness AccountTier = "small_business"
)

// AccountSource is a value of source of an Account. Servers may know more values than these.
type AccountSource string

const (
	AccountSourceInbound     AccountSource = "inbound"
	AccountSourceOutbound    AccountSource = "outbound"
	AccountSourceReferral    AccountSource = "referral"
	AccountSourcePartner     AccountSource = "partner"
	AccountSourceEvent       AccountSource = "event"
	AccountSourceAdvertising AccountSource = "advertising"
	AccountSourceWebForm     AccountSource = "web_form"
	AccountSourceRFP         AccountSource = "rfp"
	AccountSourceImport      AccountSource = "import"
	AccountSourceOther       AccountSource = "other"
)

// AccountChurnReason is a value of churnReason of an Account. Servers may know more values than
// these.
type AccountChurnReason string

const (
	AccountChurnReasonPrice          AccountChurnReason = "price"
	AccountChurnReasonCompetitor     AccountChurnReason = "competitor"
	AccountChurnReasonProductGap     AccountChurnReason = "product_gap"
	AccountChurnReasonServiceQuality AccountChurnReason = "service_quality"
	AccountChurnReasonBusinessClosed AccountChurnReason = "business_closed"
	AccountChurnReasonNoNeed         AccountChurnReason = "no_need"
	AccountChurnReasonMerged         AccountChurnReason = "merged"
	AccountChurnReasonOther          AccountChurnReason = "other"
)

// ContactsService reads and writes Contacts at /v1/customer/contacts.
type ContactsService struct {
	engine *engine
}

// List gives one page of Contacts, the newest first. With nil params it gives the first page of all.
func (s *ContactsService) List(ctx context.Context, params *ContactListParams, opts ...CallOption) (*Page[Contact], error) {
	return list[Contact](ctx, s.engine, "/v1/customer/contacts", params, opts)
}

// Iterate gives all Contacts that params ask for, page by page as they are needed.
func (s *ContactsService) Iterate(ctx context.Context, params *ContactListParams, opts ...CallOption) iter.Seq2[*Contact, error] {
	return iterate[Contact](ctx, s.engine, "/v1/customer/contacts", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *ContactsService) Search(ctx context.Context, q string, params *ContactListParams, opts ...CallOption) (*Page[Contact], error) {
	return search[Contact](ctx, s.engine, "/v1/customer/contacts", q, params, opts)
}

// Get reads one Contact. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *ContactsService) Get(ctx context.Context, id string, opts ...CallOption) (*Contact, error) {
	return get[Contact](ctx, s.engine, "/v1/customer/contacts", id, opts)
}

// Create makes a new Contact, which must keep these rules:
//
//   - At least one of email, phone and mobilePhone is set.
//   - A primary contact has an accountId.
//   - A primary contact has status active.
//   - An account has at most one contact with isPrimary.
//   - reportsToContactId closes no circle.
//   - A contact with a reportsToContactId has an accountId.
//   - reportsToContactId names another contact of the same account.
//   - accountId does not change while other contacts report to the contact or a deal names it, as
//     these are of the same account.
//   - consentRecordedAt is not in the future.
func (s *ContactsService) Create(ctx context.Context, body *ContactCreate, opts ...CallOption) (*Contact, error) {
	return create[Contact](ctx, s.engine, "/v1/customer/contacts", body, opts)
}

// Update changes the fields of one Contact that are set in body. It takes [WithIfMatch].
func (s *ContactsService) Update(ctx context.Context, id string, body *ContactUpdate, opts ...CallOption) (*Contact, error) {
	return update[Contact](ctx, s.engine, "/v1/customer/contacts", id, body, opts)
}

// Delete takes one Contact out of all lists. [WithIncludeDeleted] still shows it.
func (s *ContactsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/customer/contacts", id, opts)
}

// ContactListParams says which Contacts a list holds, in which order, and what of them.
type ContactListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                 []string                  `query:"id"`
	TenantID           []string                  `query:"tenantId"`
	CreatedAt          TimeFilter                `query:"createdAt"`
	UpdatedAt          TimeFilter                `query:"updatedAt"`
	CreatedBy          []string                  `query:"createdBy"`
	UpdatedBy          []string                  `query:"updatedBy"`
	DeletedAt          TimeFilter                `query:"deletedAt"`
	Version            IntegerFilter             `query:"version"`
	ExternalID         []string                  `query:"externalId"`
	Tags               []string                  `query:"tags"`
	AccountID          []string                  `query:"accountId"`
	FirstName          []string                  `query:"firstName"`
	LastName           []string                  `query:"lastName"`
	DisplayName        []string                  `query:"displayName"`
	Salutation         []string                  `query:"salutation"`
	Email              []string                  `query:"email"`
	Phone              []string                  `query:"phone"`
	MobilePhone        []string                  `query:"mobilePhone"`
	JobTitle           []string                  `query:"jobTitle"`
	DepartmentName     []string                  `query:"departmentName"`
	Seniority          []ContactSeniority        `query:"seniority"`
	BuyingRole         []ContactBuyingRole       `query:"buyingRole"`
	IsPrimary          []bool                    `query:"isPrimary"`
	Status             []ContactStatus           `query:"status"`
	OwnerID            []string                  `query:"ownerId"`
	ReportsToContactID []string                  `query:"reportsToContactId"`
	PreferredChannel   []ContactPreferredChannel `query:"preferredChannel"`
	PreferredLanguage  []string                  `query:"preferredLanguage"`
	Timezone           []string                  `query:"timezone"`
	LinkedinURL        []string                  `query:"linkedinUrl"`
	Source             []ContactSource           `query:"source"`
	MarketingConsent   []ContactMarketingConsent `query:"marketingConsent"`
	ConsentRecordedAt  TimeFilter                `query:"consentRecordedAt"`
	IsPhoneOptedOut    []bool                    `query:"isPhoneOptedOut"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: account, owner, reportsTo.
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

// Contact is a person at an account, with the part they play in buying and what they agreed to
// receive.
type Contact struct {
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
	// Account the person works for.
	AccountID *string `json:"accountId"`
	// Given name.
	FirstName *string `json:"firstName"`
	// Family name.
	LastName string `json:"lastName"`
	// Name as shown.
	DisplayName string `json:"displayName"`
	// Form of address, such as Dr.
	Salutation *string `json:"salutation"`
	// Work mail address.
	Email *string `json:"email"`
	// Office phone.
	Phone *string `json:"phone"`
	// Mobile phone.
	MobilePhone *string `json:"mobilePhone"`
	// Job title.
	JobTitle *string `json:"jobTitle"`
	// Department at the account.
	DepartmentName *string `json:"departmentName"`
	// Level in the company.
	Seniority *ContactSeniority `json:"seniority"`
	// Part played in purchases.
	BuyingRole *ContactBuyingRole `json:"buyingRole"`
	// True for the account's first contact.
	IsPrimary bool `json:"isPrimary"`
	// Whether the person can be worked with.
	Status ContactStatus `json:"status"`
	// Colleague who keeps the contact.
	OwnerID *string `json:"ownerId"`
	// Manager at the account.
	ReportsToContactID *string `json:"reportsToContactId"`
	// How the person likes to be reached.
	PreferredChannel *ContactPreferredChannel `json:"preferredChannel"`
	// Language to write in.
	PreferredLanguage *string `json:"preferredLanguage"`
	// Time zone.
	Timezone *string `json:"timezone"`
	// Profile page.
	LinkedinURL *string `json:"linkedinUrl"`
	// Where the contact came from.
	Source *ContactSource `json:"source"`
	// Consent to marketing messages.
	MarketingConsent ContactMarketingConsent `json:"marketingConsent"`
	// When consent was given or withdrawn; the server fills it when marketingConsent changes and it is
	// not sent along.
	ConsentRecordedAt *time.Time `json:"consentRecordedAt"`
	// True where the person must not be phoned.
	IsPhoneOptedOut bool `json:"isPhoneOptedOut"`
	// Latest touch.
	LastActivityAt *time.Time `json:"lastActivityAt"`
	// Only with `expand=account`. Only with expand.
	Account *Account `json:"account,omitempty"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=reportsTo`. Only with expand.
	ReportsTo *Contact `json:"reportsTo,omitempty"`
}

// UnmarshalJSON keeps members that Contact has no field for in Extra.
func (c *Contact) UnmarshalJSON(data []byte) error {
	type plain Contact
	return decode(data, (*plain)(c), c.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (c Contact) MarshalJSON() ([]byte, error) {
	type plain Contact
	return encode((*plain)(&c), c.kept())
}

// ContactCreate is what a new Contact is made from.
type ContactCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Account the person works for.
	AccountID Opt[string] `json:"accountId,omitzero"`
	// Given name.
	FirstName Opt[string] `json:"firstName,omitzero"`
	// Family name.
	LastName string `json:"lastName"`
	// Form of address, such as Dr.
	Salutation Opt[string] `json:"salutation,omitzero"`
	// Work mail address.
	Email Opt[string] `json:"email,omitzero"`
	// Office phone.
	Phone Opt[string] `json:"phone,omitzero"`
	// Mobile phone.
	MobilePhone Opt[string] `json:"mobilePhone,omitzero"`
	// Job title.
	JobTitle Opt[string] `json:"jobTitle,omitzero"`
	// Department at the account.
	DepartmentName Opt[string] `json:"departmentName,omitzero"`
	// Level in the company.
	Seniority Opt[ContactSeniority] `json:"seniority,omitzero"`
	// Part played in purchases.
	BuyingRole Opt[ContactBuyingRole] `json:"buyingRole,omitzero"`
	// True for the account's first contact.
	IsPrimary Opt[bool] `json:"isPrimary,omitzero"`
	// Whether the person can be worked with.
	Status ContactStatus `json:"status,omitzero"`
	// Colleague who keeps the contact.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Manager at the account.
	ReportsToContactID Opt[string] `json:"reportsToContactId,omitzero"`
	// How the person likes to be reached.
	PreferredChannel Opt[ContactPreferredChannel] `json:"preferredChannel,omitzero"`
	// Language to write in.
	PreferredLanguage Opt[string] `json:"preferredLanguage,omitzero"`
	// Time zone.
	Timezone Opt[string] `json:"timezone,omitzero"`
	// Profile page.
	LinkedinURL Opt[string] `json:"linkedinUrl,omitzero"`
	// Where the contact came from.
	Source Opt[ContactSource] `json:"source,omitzero"`
	// Consent to marketing messages.
	MarketingConsent ContactMarketingConsent `json:"marketingConsent,omitzero"`
	// When consent was given or withdrawn; the server fills it when marketingConsent changes and it is
	// not sent along.
	ConsentRecordedAt Opt[time.Time] `json:"consentRecordedAt,omitzero"`
	// True where the person must not be phoned.
	IsPhoneOptedOut Opt[bool] `json:"isPhoneOptedOut,omitzero"`
}

// ContactUpdate changes a Contact: what is not set stays as it is, Null clears.
type ContactUpdate struct {
	ExternalID         Opt[string]                  `json:"externalId,omitzero"`
	Tags               Opt[[]string]                `json:"tags,omitzero"`
	Metadata           Opt[map[string]string]       `json:"metadata,omitzero"`
	AccountID          Opt[string]                  `json:"accountId,omitzero"`
	FirstName          Opt[string]                  `json:"firstName,omitzero"`
	LastName           Opt[string]                  `json:"lastName,omitzero"`
	Salutation         Opt[string]                  `json:"salutation,omitzero"`
	Email              Opt[string]                  `json:"email,omitzero"`
	Phone              Opt[string]                  `json:"phone,omitzero"`
	MobilePhone        Opt[string]                  `json:"mobilePhone,omitzero"`
	JobTitle           Opt[string]                  `json:"jobTitle,omitzero"`
	DepartmentName     Opt[string]                  `json:"departmentName,omitzero"`
	Seniority          Opt[ContactSeniority]        `json:"seniority,omitzero"`
	BuyingRole         Opt[ContactBuyingRole]       `json:"buyingRole,omitzero"`
	IsPrimary          Opt[bool]                    `json:"isPrimary,omitzero"`
	Status             Opt[ContactStatus]           `json:"status,omitzero"`
	OwnerID            Opt[string]                  `json:"ownerId,omitzero"`
	ReportsToContactID Opt[string]                  `json:"reportsToContactId,omitzero"`
	PreferredChannel   Opt[ContactPreferredChannel] `json:"preferredChannel,omitzero"`
	PreferredLanguage  Opt[string]                  `json:"preferredLanguage,omitzero"`
	Timezone           Opt[string]                  `json:"timezone,omitzero"`
	LinkedinURL        Opt[string]                  `json:"linkedinUrl,omitzero"`
	Source             Opt[ContactSource]           `json:"source,omitzero"`
	MarketingConsent   Opt[ContactMarketingConsent] `json:"marketingConsent,omitzero"`
	ConsentRecordedAt  Opt[time.Time]               `json:"consentRecordedAt,omitzero"`
	IsPhoneOptedOut    Opt[bool]                    `json:"isPhoneOptedOut,omitzero"`
}

// ContactSeniority is a value of seniority of a Contact. Servers may know more values than these.
type ContactSeniority string

const (
	ContactSeniorityCLevel                ContactSeniority = "c_level"
	ContactSeniorityVicePresident         ContactSeniority = "vice_president"
	ContactSeniorityDirector              ContactSeniority = "director"
	ContactSeniorityManager               ContactSeniority = "manager"
	ContactSeniorityIndividualContributor ContactSeniority = "individual_contributor"
	ContactSeniorityOther                 ContactSeniority = "other"
)

// ContactBuyingRole is a value of buyingRole of a Contact. Servers may know more values than these.
type ContactBuyingRole string

const (
	ContactBuyingRoleEconomicBuyer      ContactBuyingRole = "economic_buyer"
	ContactBuyingRoleDecisionMaker      ContactBuyingRole = "decision_maker"
	ContactBuyingRoleChampion           ContactBuyingRole = "champion"
	ContactBuyingRoleInfluencer         ContactBuyingRole = "influencer"
	ContactBuyingRoleTechnicalEvaluator ContactBuyingRole = "technical_evaluator"
	ContactBuyingRoleEndUser            ContactBuyingRole = "end_user"
	ContactBuyingRoleProcurement        ContactBuyingRole = "procurement"
	ContactBuyingRoleLegal              ContactBuyingRole = "legal"
	ContactBuyingRoleBlocker            ContactBuyingRole = "blocker"
	ContactBuyingRoleOther              ContactBuyingRole = "other"
)

// ContactStatus is a value of status of a Contact. Servers may know more values than these.
type ContactStatus string

const (
	ContactStatusActive      ContactStatus = "active"
	ContactStatusLeftCompany ContactStatus = "left_company"
	ContactStatusUnreachable ContactStatus = "unreachable"
	ContactStatusInactive    ContactStatus = "inactive"
)

// ContactPreferredChannel is a value of preferredChannel of a Contact. Servers may know more values
// than these.
type ContactPreferredChannel string

const (
	ContactPreferredChannelEmail       ContactPreferredChannel = "email"
	ContactPreferredChannelPhone       ContactPreferredChannel = "phone"
	ContactPreferredChannelMobile      ContactPreferredChannel = "mobile"
	ContactPreferredChannelTextMessage ContactPreferredChannel = "text_message"
	ContactPreferredChannelVideo       ContactPreferredChannel = "video"
	ContactPreferredChannelLinkedin    ContactPreferredChannel = "linkedin"
	ContactPreferredChannelPost        ContactPreferredChannel = "post"
)

// ContactSource is a value of source of a Contact. Servers may know more values than these.
type ContactSource string

const (
	ContactSourceInbound     ContactSource = "inbound"
	ContactSourceOutbound    ContactSource = "outbound"
	ContactSourceReferral    ContactSource = "referral"
	ContactSourcePartner     ContactSource = "partner"
	ContactSourceEvent       ContactSource = "event"
	ContactSourceAdvertising ContactSource = "advertising"
	ContactSourceWebForm     ContactSource = "web_form"
	ContactSourceImport      ContactSource = "import"
	ContactSourceOther       ContactSource = "other"
)

// ContactMarketingConsent is a value of marketingConsent of a Contact. Servers may know more values
// than these.
type ContactMarketingConsent string

const (
	ContactMarketingConsentUnknown       ContactMarketingConsent = "unknown"
	ContactMarketingConsentOptedIn       ContactMarketingConsent = "opted_in"
	ContactMarketingConsentDoubleOptedIn ContactMarketingConsent = "double_opted_in"
	ContactMarketingConsentOptedOut      ContactMarketingConsent = "opted_out"
)

// DealsService reads and writes Deals at /v1/customer/deals.
type DealsService struct {
	engine *engine
}

// List gives one page of Deals, the newest first. With nil params it gives the first page of all.
func (s *DealsService) List(ctx context.Context, params *DealListParams, opts ...CallOption) (*Page[Deal], error) {
	return list[Deal](ctx, s.engine, "/v1/customer/deals", params, opts)
}

// Iterate gives all Deals that params ask for, page by page as they are needed.
func (s *DealsService) Iterate(ctx context.Context, params *DealListParams, opts ...CallOption) iter.Seq2[*Deal, error] {
	return iterate[Deal](ctx, s.engine, "/v1/customer/deals", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *DealsService) Search(ctx context.Context, q string, params *DealListParams, opts ...CallOption) (*Page[Deal], error) {
	return search[Deal](ctx, s.engine, "/v1/customer/deals", q, params, opts)
}

// Get reads one Deal. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *DealsService) Get(ctx context.Context, id string, opts ...CallOption) (*Deal, error) {
	return get[Deal](ctx, s.engine, "/v1/customer/deals", id, opts)
}

// Create makes a new Deal, which must keep these rules:
//
//   - currency is set where amount or lines are set.
//   - amount is at most 9007199254740991, the largest whole number that every JSON reader keeps.
//   - primaryContactId names a contact of the deal's account.
//   - contactIds name contacts of the deal's account.
//   - A deal in proposal or a later open stage, or in closed_won, has an amount.
//   - A deal in closed_lost has a lossReason.
//   - forecastCategory is closed only in closed_won.
//   - forecastCategory is commit only from stage proposal on.
//   - A deal is opened, or opened again, only while its account is not inactive.
func (s *DealsService) Create(ctx context.Context, body *DealCreate, opts ...CallOption) (*Deal, error) {
	return create[Deal](ctx, s.engine, "/v1/customer/deals", body, opts)
}

// Update changes the fields of one Deal that are set in body. It takes [WithIfMatch].
func (s *DealsService) Update(ctx context.Context, id string, body *DealUpdate, opts ...CallOption) (*Deal, error) {
	return update[Deal](ctx, s.engine, "/v1/customer/deals", id, body, opts)
}

// Delete takes one Deal out of all lists. [WithIncludeDeleted] still shows it.
func (s *DealsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/customer/deals", id, opts)
}

// DealListParams says which Deals a list holds, in which order, and what of them.
type DealListParams struct {
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
	AccountID          []string               `query:"accountId"`
	Name               []string               `query:"name"`
	DealNumber         []string               `query:"dealNumber"`
	Pipeline           []string               `query:"pipeline"`
	Stage              []DealStage            `query:"stage"`
	Type               []DealType             `query:"type"`
	Source             []DealSource           `query:"source"`
	OwnerID            []string               `query:"ownerId"`
	PrimaryContactID   []string               `query:"primaryContactId"`
	ContactIDs         []string               `query:"contactIds"`
	Amount             IntegerFilter          `query:"amount"`
	Currency           []string               `query:"currency"`
	ProbabilityPercent NumberFilter           `query:"probabilityPercent"`
	WeightedAmount     IntegerFilter          `query:"weightedAmount"`
	ForecastCategory   []DealForecastCategory `query:"forecastCategory"`
	ExpectedCloseDate  DateFilter             `query:"expectedCloseDate"`
	ClosedDate         DateFilter             `query:"closedDate"`
	IsClosed           []bool                 `query:"isClosed"`
	ContractTermMonths IntegerFilter          `query:"contractTermMonths"`
	Competitors        []string               `query:"competitors"`
	NextStep           []string               `query:"nextStep"`
	LossReason         []DealLossReason       `query:"lossReason"`
	RFPRecordID        []string               `query:"rfpRecordId"`
	StageChangedAt     TimeFilter             `query:"stageChangedAt"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: account, owner, primaryContact, contacts,
	// rfpRecord, activities.
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

// Deal is a sale in hand: what, for how much, how likely and by when.
type Deal struct {
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
	// Customer.
	AccountID string `json:"accountId"`
	// Name of the deal.
	Name string `json:"name"`
	// Number such as DEAL-2026-00417.
	DealNumber *string `json:"dealNumber"`
	// Pipeline in which the deal runs.
	Pipeline string `json:"pipeline"`
	// Stage of the sale.
	Stage DealStage `json:"stage"`
	// Kind of sale.
	Type DealType `json:"type"`
	// Where the deal came from.
	Source *DealSource `json:"source"`
	// Person who leads the sale.
	OwnerID *string `json:"ownerId"`
	// Main contact.
	PrimaryContactID *string `json:"primaryContactId"`
	// Everyone involved at the customer.
	ContactIDs []string `json:"contactIds"`
	// Expected value; where lines are given the server sets it to the sum of their netAmount. In minor
	// units, such as cents.
	Amount *int64 `json:"amount"`
	// Currency of the amounts.
	Currency *string `json:"currency"`
	// Chance of winning where it differs from what is usual for the stage.
	ProbabilityPercent *float64 `json:"probabilityPercent"`
	// Amount to plan with. In minor units, such as cents.
	WeightedAmount *int64 `json:"weightedAmount"`
	// Place in the forecast.
	ForecastCategory DealForecastCategory `json:"forecastCategory"`
	// Day by which the decision is expected.
	ExpectedCloseDate Date `json:"expectedCloseDate"`
	// Day of the decision.
	ClosedDate *Date `json:"closedDate"`
	// Whether it is decided.
	IsClosed bool `json:"isClosed"`
	// Length of the contract on offer.
	ContractTermMonths *int64 `json:"contractTermMonths"`
	// What is offered.
	Lines []DealLine `json:"lines"`
	// Who else bids.
	Competitors []string `json:"competitors"`
	// What happens next.
	NextStep *string `json:"nextStep"`
	// Why it was lost.
	LossReason *DealLossReason `json:"lossReason"`
	// Tender behind the deal.
	RFPRecordID *string `json:"rfpRecordId"`
	// Since when the deal is in its stage.
	StageChangedAt time.Time `json:"stageChangedAt"`
	// Only with `expand=account`. Only with expand.
	Account *Account `json:"account,omitempty"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=primaryContact`. Only with expand.
	PrimaryContact *Contact `json:"primaryContact,omitempty"`
	// Only with `expand=contacts`. Only with expand.
	Contacts []*Contact `json:"contacts,omitempty"`
	// Only with `expand=rfpRecord`. Only with expand.
	RFPRecord *RfpRecord `json:"rfpRecord,omitempty"`
	// Only with `expand=activities`. Only with expand.
	Activities []*Activity `json:"activities,omitempty"`
}

// UnmarshalJSON keeps members that Deal has no field for in Extra.
func (d *Deal) UnmarshalJSON(data []byte) error {
	type plain Deal
	return decode(data, (*plain)(d), d.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (d Deal) MarshalJSON() ([]byte, error) {
	type plain Deal
	return encode((*plain)(&d), d.kept())
}

// DealLine is one product or service on offer.
type DealLine struct {
	Kept `json:"-"`

	// Product.
	ProductID *string `json:"productId"`
	// Text of the line.
	Description *string `json:"description"`
	// How many.
	Quantity float64 `json:"quantity"`
	// Price of one in the deal's currency. In minor units, such as cents.
	UnitPrice int64 `json:"unitPrice"`
	// Discount on the line.
	DiscountPercent float64 `json:"discountPercent"`
	// Value of the line. In minor units, such as cents.
	NetAmount int64 `json:"netAmount"`
}

// UnmarshalJSON keeps members that DealLine has no field for in Extra.
func (d *DealLine) UnmarshalJSON(data []byte) error {
	type plain DealLine
	return decode(data, (*plain)(d), d.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (d DealLine) MarshalJSON() ([]byte, error) {
	type plain DealLine
	return encode((*plain)(&d), d.kept())
}

// DealCreate is what a new Deal is made from.
type DealCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Customer.
	AccountID string `json:"accountId"`
	// Name of the deal.
	Name string `json:"name"`
	// Number such as DEAL-2026-00417.
	DealNumber Opt[string] `json:"dealNumber,omitzero"`
	// Pipeline in which the deal runs.
	Pipeline string `json:"pipeline,omitzero"`
	// Stage of the sale.
	Stage DealStage `json:"stage,omitzero"`
	// Kind of sale.
	Type DealType `json:"type,omitzero"`
	// Where the deal came from.
	Source Opt[DealSource] `json:"source,omitzero"`
	// Person who leads the sale.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Main contact.
	PrimaryContactID Opt[string] `json:"primaryContactId,omitzero"`
	// Everyone involved at the customer.
	ContactIDs Opt[[]string] `json:"contactIds,omitzero"`
	// Expected value; where lines are given the server sets it to the sum of their netAmount. In minor
	// units, such as cents.
	Amount Opt[int64] `json:"amount,omitzero"`
	// Currency of the amounts.
	Currency Opt[string] `json:"currency,omitzero"`
	// Chance of winning where it differs from what is usual for the stage.
	ProbabilityPercent Opt[float64] `json:"probabilityPercent,omitzero"`
	// Place in the forecast.
	ForecastCategory DealForecastCategory `json:"forecastCategory,omitzero"`
	// Day by which the decision is expected.
	ExpectedCloseDate Date `json:"expectedCloseDate"`
	// Length of the contract on offer.
	ContractTermMonths Opt[int64] `json:"contractTermMonths,omitzero"`
	// What is offered.
	Lines Opt[[]DealLineInput] `json:"lines,omitzero"`
	// Who else bids.
	Competitors Opt[[]string] `json:"competitors,omitzero"`
	// What happens next.
	NextStep Opt[string] `json:"nextStep,omitzero"`
	// Why it was lost.
	LossReason Opt[DealLossReason] `json:"lossReason,omitzero"`
	// Tender behind the deal.
	RFPRecordID Opt[string] `json:"rfpRecordId,omitzero"`
}

// DealLineInput is a DealLine as a client sends it.
type DealLineInput struct {
	ProductID       Opt[string]  `json:"productId,omitzero"`
	Description     Opt[string]  `json:"description,omitzero"`
	Quantity        float64      `json:"quantity"`
	UnitPrice       int64        `json:"unitPrice"`
	DiscountPercent Opt[float64] `json:"discountPercent,omitzero"`
}

// DealUpdate changes a Deal: what is not set stays as it is, Null clears.
type DealUpdate struct {
	ExternalID         Opt[string]               `json:"externalId,omitzero"`
	Tags               Opt[[]string]             `json:"tags,omitzero"`
	Metadata           Opt[map[string]string]    `json:"metadata,omitzero"`
	Name               Opt[string]               `json:"name,omitzero"`
	DealNumber         Opt[string]               `json:"dealNumber,omitzero"`
	Pipeline           Opt[string]               `json:"pipeline,omitzero"`
	Stage              Opt[DealStage]            `json:"stage,omitzero"`
	Type               Opt[DealType]             `json:"type,omitzero"`
	Source             Opt[DealSource]           `json:"source,omitzero"`
	OwnerID            Opt[string]               `json:"ownerId,omitzero"`
	PrimaryContactID   Opt[string]               `json:"primaryContactId,omitzero"`
	ContactIDs         Opt[[]string]             `json:"contactIds,omitzero"`
	Amount             Opt[int64]                `json:"amount,omitzero"`
	Currency           Opt[string]               `json:"currency,omitzero"`
	ProbabilityPercent Opt[float64]              `json:"probabilityPercent,omitzero"`
	ForecastCategory   Opt[DealForecastCategory] `json:"forecastCategory,omitzero"`
	ExpectedCloseDate  Opt[Date]                 `json:"expectedCloseDate,omitzero"`
	ContractTermMonths Opt[int64]                `json:"contractTermMonths,omitzero"`
	Lines              Opt[[]DealLineInput]      `json:"lines,omitzero"`
	Competitors        Opt[[]string]             `json:"competitors,omitzero"`
	NextStep           Opt[string]               `json:"nextStep,omitzero"`
	LossReason         Opt[DealLossReason]       `json:"lossReason,omitzero"`
	RFPRecordID        Opt[string]               `json:"rfpRecordId,omitzero"`
}

// DealStage is a value of stage of a Deal. Servers may know more values than these.
type DealStage string

const (
	DealStageProspecting    DealStage = "prospecting"
	DealStageQualification  DealStage = "qualification"
	DealStageDiscovery      DealStage = "discovery"
	DealStageProposal       DealStage = "proposal"
	DealStageNegotiation    DealStage = "negotiation"
	DealStageContractReview DealStage = "contract_review"
	DealStageClosedWon      DealStage = "closed_won"
	DealStageClosedLost     DealStage = "closed_lost"
)

// DealType is a value of type of a Deal. Servers may know more values than these.
type DealType string

const (
	DealTypeNewBusiness DealType = "new_business"
	DealTypeExpansion   DealType = "expansion"
	DealTypeCrossSell   DealType = "cross_sell"
	DealTypeRenewal     DealType = "renewal"
	DealTypeServices    DealType = "services"
)

// DealSource is a value of source of a Deal. Servers may know more values than these.
type DealSource string

const (
	DealSourceInbound          DealSource = "inbound"
	DealSourceOutbound         DealSource = "outbound"
	DealSourceReferral         DealSource = "referral"
	DealSourcePartner          DealSource = "partner"
	DealSourceEvent            DealSource = "event"
	DealSourceRFP              DealSource = "rfp"
	DealSourceExistingCustomer DealSource = "existing_customer"
	DealSourceOther            DealSource = "other"
)

// DealForecastCategory is a value of forecastCategory of a Deal. Servers may know more values than
// these.
type DealForecastCategory string

const (
	DealForecastCategoryOmitted  DealForecastCategory = "omitted"
	DealForecastCategoryPipeline DealForecastCategory = "pipeline"
	DealForecastCategoryBestCase DealForecastCategory = "best_case"
	DealForecastCategoryCommit   DealForecastCategory = "commit"
	DealForecastCategoryClosed   DealForecastCategory = "closed"
)

// DealLossReason is a value of lossReason of a Deal. Servers may know more values than these.
type DealLossReason string

const (
	DealLossReasonPrice        DealLossReason = "price"
	DealLossReasonCompetitor   DealLossReason = "competitor"
	DealLossReasonNoBudget     DealLossReason = "no_budget"
	DealLossReasonNoDecision   DealLossReason = "no_decision"
	DealLossReasonTiming       DealLossReason = "timing"
	DealLossReasonProductGap   DealLossReason = "product_gap"
	DealLossReasonRelationship DealLossReason = "relationship"
	DealLossReasonLegalTerms   DealLossReason = "legal_terms"
	DealLossReasonOther        DealLossReason = "other"
)

// ActivitiesService reads and writes Activities at /v1/customer/activities.
type ActivitiesService struct {
	engine *engine
}

// List gives one page of Activities, the newest first. With nil params it gives the first page of all.
func (s *ActivitiesService) List(ctx context.Context, params *ActivityListParams, opts ...CallOption) (*Page[Activity], error) {
	return list[Activity](ctx, s.engine, "/v1/customer/activities", params, opts)
}

// Iterate gives all Activities that params ask for, page by page as they are needed.
func (s *ActivitiesService) Iterate(ctx context.Context, params *ActivityListParams, opts ...CallOption) iter.Seq2[*Activity, error] {
	return iterate[Activity](ctx, s.engine, "/v1/customer/activities", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *ActivitiesService) Search(ctx context.Context, q string, params *ActivityListParams, opts ...CallOption) (*Page[Activity], error) {
	return search[Activity](ctx, s.engine, "/v1/customer/activities", q, params, opts)
}

// Get reads one Activity. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *ActivitiesService) Get(ctx context.Context, id string, opts ...CallOption) (*Activity, error) {
	return get[Activity](ctx, s.engine, "/v1/customer/activities", id, opts)
}

// Create makes a new Activity, which must keep these rules:
//
//   - At least one of accountId, dealId and contactIds is set.
//   - The deal belongs to the account where both are set.
//   - A planned activity of type call, meeting, demo, site_visit, event or task has a dueAt.
//   - A completed activity has an occurredAt.
//   - occurredAt is not in the future.
//   - emailMessageRef is set only on activities of type email.
//   - outcome is set only on completed and no_show activities.
func (s *ActivitiesService) Create(ctx context.Context, body *ActivityCreate, opts ...CallOption) (*Activity, error) {
	return create[Activity](ctx, s.engine, "/v1/customer/activities", body, opts)
}

// Update changes the fields of one Activity that are set in body. It takes [WithIfMatch].
func (s *ActivitiesService) Update(ctx context.Context, id string, body *ActivityUpdate, opts ...CallOption) (*Activity, error) {
	return update[Activity](ctx, s.engine, "/v1/customer/activities", id, body, opts)
}

// Delete takes one Activity out of all lists. [WithIncludeDeleted] still shows it.
func (s *ActivitiesService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/customer/activities", id, opts)
}

// ActivityListParams says which Activities a list holds, in which order, and what of them.
type ActivityListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                  []string              `query:"id"`
	TenantID            []string              `query:"tenantId"`
	CreatedAt           TimeFilter            `query:"createdAt"`
	UpdatedAt           TimeFilter            `query:"updatedAt"`
	CreatedBy           []string              `query:"createdBy"`
	UpdatedBy           []string              `query:"updatedBy"`
	DeletedAt           TimeFilter            `query:"deletedAt"`
	Version             IntegerFilter         `query:"version"`
	ExternalID          []string              `query:"externalId"`
	Tags                []string              `query:"tags"`
	Type                []ActivityType        `query:"type"`
	Subject             []string              `query:"subject"`
	Body                []string              `query:"body"`
	Direction           []ActivityDirection   `query:"direction"`
	Status              []ActivityStatus      `query:"status"`
	Priority            []ActivityPriority    `query:"priority"`
	AccountID           []string              `query:"accountId"`
	DealID              []string              `query:"dealId"`
	ContactIDs          []string              `query:"contactIds"`
	OwnerID             []string              `query:"ownerId"`
	ParticipantIDs      []string              `query:"participantIds"`
	DueAt               TimeFilter            `query:"dueAt"`
	OccurredAt          TimeFilter            `query:"occurredAt"`
	DurationMinutes     IntegerFilter         `query:"durationMinutes"`
	Outcome             []ActivityOutcome     `query:"outcome"`
	Sentiment           []ActivitySentiment   `query:"sentiment"`
	NextStep            []string              `query:"nextStep"`
	Location            []string              `query:"location"`
	CalendarEventID     []string              `query:"calendarEventId"`
	TicketID            []string              `query:"ticketId"`
	EmailMessageRef     []string              `query:"emailMessageRef"`
	RecordingURL        []string              `query:"recordingUrl"`
	AttachmentObjectIDs []string              `query:"attachmentObjectIds"`
	PerformedBy         []ActivityPerformedBy `query:"performedBy"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: account, deal, contacts, owner, calendarEvent.
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

// Activity is a touch with a customer, planned or done: call, mail, meeting, task or note.
type Activity struct {
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
	// Kind of touch.
	Type ActivityType `json:"type"`
	// What it is about.
	Subject string `json:"subject"`
	// Notes or text in Markdown.
	Body *string `json:"body"`
	// Who reached out; internal for notes and tasks.
	Direction *ActivityDirection `json:"direction"`
	// State of the activity.
	Status ActivityStatus `json:"status"`
	// Urgency.
	Priority ActivityPriority `json:"priority"`
	// Account touched.
	AccountID *string `json:"accountId"`
	// Deal it serves.
	DealID *string `json:"dealId"`
	// Contacts involved.
	ContactIDs []string `json:"contactIds"`
	// Colleague who does or did it.
	OwnerID *string `json:"ownerId"`
	// Other colleagues involved.
	ParticipantIDs []string `json:"participantIds"`
	// When it is planned or due.
	DueAt *time.Time `json:"dueAt"`
	// When it took place; the server fills it when status becomes completed and it is empty.
	OccurredAt *time.Time `json:"occurredAt"`
	// How long it took.
	DurationMinutes *int64 `json:"durationMinutes"`
	// What came of it.
	Outcome *ActivityOutcome `json:"outcome"`
	// Mood of the customer.
	Sentiment *ActivitySentiment `json:"sentiment"`
	// What follows.
	NextStep *string `json:"nextStep"`
	// Place or call link.
	Location *string `json:"location"`
	// Calendar entry.
	CalendarEventID *string `json:"calendarEventId"`
	// Helpdesk ticket it belongs to.
	TicketID *string `json:"ticketId"`
	// Message-ID header of the mail.
	EmailMessageRef *string `json:"emailMessageRef"`
	// Recording of the call.
	RecordingURL *string `json:"recordingUrl"`
	// Stored attachments.
	AttachmentObjectIDs []string `json:"attachmentObjectIds"`
	// Who or what made the touch.
	PerformedBy ActivityPerformedBy `json:"performedBy"`
	// Whether it is late.
	IsOverdue bool `json:"isOverdue"`
	// Only with `expand=account`. Only with expand.
	Account *Account `json:"account,omitempty"`
	// Only with `expand=deal`. Only with expand.
	Deal *Deal `json:"deal,omitempty"`
	// Only with `expand=contacts`. Only with expand.
	Contacts []*Contact `json:"contacts,omitempty"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=calendarEvent`. Only with expand.
	CalendarEvent *CalendarEvent `json:"calendarEvent,omitempty"`
}

// UnmarshalJSON keeps members that Activity has no field for in Extra.
func (a *Activity) UnmarshalJSON(data []byte) error {
	type plain Activity
	return decode(data, (*plain)(a), a.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (a Activity) MarshalJSON() ([]byte, error) {
	type plain Activity
	return encode((*plain)(&a), a.kept())
}

// ActivityCreate is what a new Activity is made from.
type ActivityCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Kind of touch.
	Type ActivityType `json:"type"`
	// What it is about.
	Subject string `json:"subject"`
	// Notes or text in Markdown.
	Body Opt[string] `json:"body,omitzero"`
	// Who reached out; internal for notes and tasks.
	Direction Opt[ActivityDirection] `json:"direction,omitzero"`
	// State of the activity.
	Status ActivityStatus `json:"status,omitzero"`
	// Urgency.
	Priority ActivityPriority `json:"priority,omitzero"`
	// Account touched.
	AccountID Opt[string] `json:"accountId,omitzero"`
	// Deal it serves.
	DealID Opt[string] `json:"dealId,omitzero"`
	// Contacts involved.
	ContactIDs Opt[[]string] `json:"contactIds,omitzero"`
	// Colleague who does or did it.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Other colleagues involved.
	ParticipantIDs Opt[[]string] `json:"participantIds,omitzero"`
	// When it is planned or due.
	DueAt Opt[time.Time] `json:"dueAt,omitzero"`
	// When it took place; the server fills it when status becomes completed and it is empty.
	OccurredAt Opt[time.Time] `json:"occurredAt,omitzero"`
	// How long it took.
	DurationMinutes Opt[int64] `json:"durationMinutes,omitzero"`
	// What came of it.
	Outcome Opt[ActivityOutcome] `json:"outcome,omitzero"`
	// Mood of the customer.
	Sentiment Opt[ActivitySentiment] `json:"sentiment,omitzero"`
	// What follows.
	NextStep Opt[string] `json:"nextStep,omitzero"`
	// Place or call link.
	Location Opt[string] `json:"location,omitzero"`
	// Calendar entry.
	CalendarEventID Opt[string] `json:"calendarEventId,omitzero"`
	// Helpdesk ticket it belongs to.
	TicketID Opt[string] `json:"ticketId,omitzero"`
	// Message-ID header of the mail.
	EmailMessageRef Opt[string] `json:"emailMessageRef,omitzero"`
	// Recording of the call.
	RecordingURL Opt[string] `json:"recordingUrl,omitzero"`
	// Stored attachments.
	AttachmentObjectIDs Opt[[]string] `json:"attachmentObjectIds,omitzero"`
	// Who or what made the touch.
	PerformedBy ActivityPerformedBy `json:"performedBy,omitzero"`
}

// ActivityUpdate changes an Activity: what is not set stays as it is, Null clears.
type ActivityUpdate struct {
	ExternalID          Opt[string]              `json:"externalId,omitzero"`
	Tags                Opt[[]string]            `json:"tags,omitzero"`
	Metadata            Opt[map[string]string]   `json:"metadata,omitzero"`
	Type                Opt[ActivityType]        `json:"type,omitzero"`
	Subject             Opt[string]              `json:"subject,omitzero"`
	Body                Opt[string]              `json:"body,omitzero"`
	Direction           Opt[ActivityDirection]   `json:"direction,omitzero"`
	Status              Opt[ActivityStatus]      `json:"status,omitzero"`
	Priority            Opt[ActivityPriority]    `json:"priority,omitzero"`
	AccountID           Opt[string]              `json:"accountId,omitzero"`
	DealID              Opt[string]              `json:"dealId,omitzero"`
	ContactIDs          Opt[[]string]            `json:"contactIds,omitzero"`
	OwnerID             Opt[string]              `json:"ownerId,omitzero"`
	ParticipantIDs      Opt[[]string]            `json:"participantIds,omitzero"`
	DueAt               Opt[time.Time]           `json:"dueAt,omitzero"`
	OccurredAt          Opt[time.Time]           `json:"occurredAt,omitzero"`
	DurationMinutes     Opt[int64]               `json:"durationMinutes,omitzero"`
	Outcome             Opt[ActivityOutcome]     `json:"outcome,omitzero"`
	Sentiment           Opt[ActivitySentiment]   `json:"sentiment,omitzero"`
	NextStep            Opt[string]              `json:"nextStep,omitzero"`
	Location            Opt[string]              `json:"location,omitzero"`
	CalendarEventID     Opt[string]              `json:"calendarEventId,omitzero"`
	TicketID            Opt[string]              `json:"ticketId,omitzero"`
	EmailMessageRef     Opt[string]              `json:"emailMessageRef,omitzero"`
	RecordingURL        Opt[string]              `json:"recordingUrl,omitzero"`
	AttachmentObjectIDs Opt[[]string]            `json:"attachmentObjectIds,omitzero"`
	PerformedBy         Opt[ActivityPerformedBy] `json:"performedBy,omitzero"`
}

// ActivityType is a value of type of an Activity. Servers may know more values than these.
type ActivityType string

const (
	ActivityTypeCall        ActivityType = "call"
	ActivityTypeEmail       ActivityType = "email"
	ActivityTypeMeeting     ActivityType = "meeting"
	ActivityTypeDemo        ActivityType = "demo"
	ActivityTypeSiteVisit   ActivityType = "site_visit"
	ActivityTypeEvent       ActivityType = "event"
	ActivityTypeTextMessage ActivityType = "text_message"
	ActivityTypeChat        ActivityType = "chat"
	ActivityTypeLetter      ActivityType = "letter"
	ActivityTypeTask        ActivityType = "task"
	ActivityTypeNote        ActivityType = "note"
)

// ActivityDirection is a value of direction of an Activity. Servers may know more values than
// these.
type ActivityDirection string

const (
	ActivityDirectionInbound  ActivityDirection = "inbound"
	ActivityDirectionOutbound ActivityDirection = "outbound"
	ActivityDirectionInternal ActivityDirection = "internal"
)

// ActivityStatus is a value of status of an Activity. Servers may know more values than these.
type ActivityStatus string

const (
	ActivityStatusPlanned    ActivityStatus = "planned"
	ActivityStatusInProgress ActivityStatus = "in_progress"
	ActivityStatusCompleted  ActivityStatus = "completed"
	ActivityStatusNoShow     ActivityStatus = "no_show"
	ActivityStatusCancelled  ActivityStatus = "cancelled"
)

// ActivityPriority is a value of priority of an Activity. Servers may know more values than these.
type ActivityPriority string

const (
	ActivityPriorityLow    ActivityPriority = "low"
	ActivityPriorityNormal ActivityPriority = "normal"
	ActivityPriorityHigh   ActivityPriority = "high"
	ActivityPriorityUrgent ActivityPriority = "urgent"
)

// ActivityOutcome is a value of outcome of an Activity. Servers may know more values than these.
type ActivityOutcome string

const (
	ActivityOutcomeConnected      ActivityOutcome = "connected"
	ActivityOutcomeNoAnswer       ActivityOutcome = "no_answer"
	ActivityOutcomeLeftMessage    ActivityOutcome = "left_message"
	ActivityOutcomeBusy           ActivityOutcome = "busy"
	ActivityOutcomeWrongNumber    ActivityOutcome = "wrong_number"
	ActivityOutcomeReplied        ActivityOutcome = "replied"
	ActivityOutcomeBounced        ActivityOutcome = "bounced"
	ActivityOutcomeInterested     ActivityOutcome = "interested"
	ActivityOutcomeNotInterested  ActivityOutcome = "not_interested"
	ActivityOutcomeMeetingBooked  ActivityOutcome = "meeting_booked"
	ActivityOutcomeFollowUpNeeded ActivityOutcome = "follow_up_needed"
	ActivityOutcomeDone           ActivityOutcome = "done"
)

// ActivitySentiment is a value of sentiment of an Activity. Servers may know more values than
// these.
type ActivitySentiment string

const (
	ActivitySentimentNegative ActivitySentiment = "negative"
	ActivitySentimentNeutral  ActivitySentiment = "neutral"
	ActivitySentimentPositive ActivitySentiment = "positive"
)

// ActivityPerformedBy is a value of performedBy of an Activity. Servers may know more values than
// these.
type ActivityPerformedBy string

const (
	ActivityPerformedByPerson      ActivityPerformedBy = "person"
	ActivityPerformedByIntegration ActivityPerformedBy = "integration"
	ActivityPerformedByAiAgent     ActivityPerformedBy = "ai_agent"
)
