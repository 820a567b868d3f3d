// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// ContractsService reads and writes Contracts at /v1/contracts. Contract: an agreement with a
// vendor: its terms, value, dates and place in a chain of master agreement, orders and renewals.
type ContractsService struct {
	// Vendors are the Vendors: a third party with whom the organization has, had or prepares a
	// commercial relationship.
	Vendors *VendorsService
	// Obligations are the ContractObligations: a duty that a contract lays on one of its parties,
	// followed until it is fulfilled or given up.
	Obligations *ContractObligationsService

	engine *engine
}

// List gives one page of Contracts, the newest first. With nil params it gives the first page of all.
func (s *ContractsService) List(ctx context.Context, params *ContractListParams, opts ...CallOption) (*Page[Contract], error) {
	return list[Contract](ctx, s.engine, "/v1/contracts", params, opts)
}

// Iterate gives all Contracts that params ask for, page by page as they are needed.
func (s *ContractsService) Iterate(ctx context.Context, params *ContractListParams, opts ...CallOption) iter.Seq2[*Contract, error] {
	return iterate[Contract](ctx, s.engine, "/v1/contracts", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *ContractsService) Search(ctx context.Context, q string, params *ContractListParams, opts ...CallOption) (*Page[Contract], error) {
	return search[Contract](ctx, s.engine, "/v1/contracts", q, params, opts)
}

// Get reads one Contract. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *ContractsService) Get(ctx context.Context, id string, opts ...CallOption) (*Contract, error) {
	return get[Contract](ctx, s.engine, "/v1/contracts", id, opts)
}

// Create makes a new Contract, which must keep these rules:
//
//   - endDate is not before effectiveDate.
//   - A term of type fixed or auto_renewing has an endDate.
//   - A term of type auto_renewing has renewalTermMonths and noticePeriodDays.
//   - An active contract has signedDate and effectiveDate.
//   - currency is set where totalValue or annualValue is set.
//   - A terminated contract has terminationReason and a terminationDate.
//   - The terminationDate of a terminated contract is not before effectiveDate.
//   - parentContractId names a contract of the same vendor.
//   - renewedFromContractId names a contract of the same vendor.
//   - parentContractId and renewedFromContractId never name the contract itself or one of its
//     descendants.
//   - A contract is not active while its vendor is inactive.
//   - endDate is not before the dueDate of an obligation whose survivesTermination is false.
func (s *ContractsService) Create(ctx context.Context, body *ContractCreate, opts ...CallOption) (*Contract, error) {
	return create[Contract](ctx, s.engine, "/v1/contracts", body, opts)
}

// Update changes the fields of one Contract that are set in body. It takes [WithIfMatch].
func (s *ContractsService) Update(ctx context.Context, id string, body *ContractUpdate, opts ...CallOption) (*Contract, error) {
	return update[Contract](ctx, s.engine, "/v1/contracts", id, body, opts)
}

// Delete takes one Contract out of all lists. [WithIncludeDeleted] still shows it.
func (s *ContractsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/contracts", id, opts)
}

// ContractListParams says which Contracts a list holds, in which order, and what of them.
type ContractListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                    []string                    `query:"id"`
	TenantID              []string                    `query:"tenantId"`
	CreatedAt             TimeFilter                  `query:"createdAt"`
	UpdatedAt             TimeFilter                  `query:"updatedAt"`
	CreatedBy             []string                    `query:"createdBy"`
	UpdatedBy             []string                    `query:"updatedBy"`
	DeletedAt             TimeFilter                  `query:"deletedAt"`
	Version               IntegerFilter               `query:"version"`
	ExternalID            []string                    `query:"externalId"`
	Tags                  []string                    `query:"tags"`
	ContractNumber        []string                    `query:"contractNumber"`
	Title                 []string                    `query:"title"`
	Description           []string                    `query:"description"`
	Type                  []ContractType              `query:"type"`
	Status                []ContractStatus            `query:"status"`
	VendorID              []string                    `query:"vendorId"`
	ParentContractID      []string                    `query:"parentContractId"`
	RenewedFromContractID []string                    `query:"renewedFromContractId"`
	OwnerID               []string                    `query:"ownerId"`
	DepartmentID          []string                    `query:"departmentId"`
	SignedDate            DateFilter                  `query:"signedDate"`
	EffectiveDate         DateFilter                  `query:"effectiveDate"`
	EndDate               DateFilter                  `query:"endDate"`
	TermType              []ContractTermType          `query:"termType"`
	RenewalTermMonths     IntegerFilter               `query:"renewalTermMonths"`
	NoticePeriodDays      IntegerFilter               `query:"noticePeriodDays"`
	NoticeDeadlineDate    DateFilter                  `query:"noticeDeadlineDate"`
	TotalValue            IntegerFilter               `query:"totalValue"`
	AnnualValue           IntegerFilter               `query:"annualValue"`
	Currency              []string                    `query:"currency"`
	BillingFrequency      []ContractBillingFrequency  `query:"billingFrequency"`
	GoverningLaw          []string                    `query:"governingLaw"`
	SignedCopyObjectID    []string                    `query:"signedCopyObjectId"`
	TerminationDate       DateFilter                  `query:"terminationDate"`
	TerminationReason     []ContractTerminationReason `query:"terminationReason"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: vendor, parentContract, owner, department,
	// obligations, childContracts.
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

// Contract is an agreement with a vendor: its terms, value, dates and place in a chain of master
// agreement, orders and renewals.
type Contract struct {
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
	// Number in the contract register.
	ContractNumber *string `json:"contractNumber"`
	// Title of the agreement.
	Title string `json:"title"`
	// Subject matter and scope.
	Description *string `json:"description"`
	// Kind of agreement.
	Type ContractType `json:"type"`
	// Stage of the contract lifecycle; cancelled means it was never signed.
	Status ContractStatus `json:"status"`
	// Counterparty.
	VendorID string `json:"vendorId"`
	// Master agreement under which this one stands, or the agreement it amends.
	ParentContractID *string `json:"parentContractId"`
	// Agreement that this one continues.
	RenewedFromContractID *string `json:"renewedFromContractId"`
	// Business owner who answers for the agreement.
	OwnerID *string `json:"ownerId"`
	// Department that benefits and pays.
	DepartmentID *string `json:"departmentId"`
	// Day of the last signature.
	SignedDate *Date `json:"signedDate"`
	// Day from which the terms bind.
	EffectiveDate *Date `json:"effectiveDate"`
	// Last day of the current term.
	EndDate *Date `json:"endDate"`
	// Whether the term ends, renews by itself or runs until notice.
	TermType ContractTermType `json:"termType"`
	// Length of each automatic renewal.
	RenewalTermMonths *int64 `json:"renewalTermMonths"`
	// Notice to give before the end of the term.
	NoticePeriodDays *int64 `json:"noticePeriodDays"`
	// Last day on which notice can be given.
	NoticeDeadlineDate *Date `json:"noticeDeadlineDate"`
	// Total contract value over the current term. In minor units, such as cents.
	TotalValue *int64 `json:"totalValue"`
	// Value of one contract year. In minor units, such as cents.
	AnnualValue *int64 `json:"annualValue"`
	// Currency of the values.
	Currency *string `json:"currency"`
	// How often the vendor invoices.
	BillingFrequency *ContractBillingFrequency `json:"billingFrequency"`
	// Law chosen for the agreement.
	GoverningLaw *string `json:"governingLaw"`
	// Stored copy with all signatures.
	SignedCopyObjectID *string `json:"signedCopyObjectId"`
	// Day on which an early end takes effect.
	TerminationDate *Date `json:"terminationDate"`
	// Ground for the early end.
	TerminationReason *ContractTerminationReason `json:"terminationReason"`
	// Only with `expand=vendor`. Only with expand.
	Vendor *Vendor `json:"vendor,omitempty"`
	// Only with `expand=parentContract`. Only with expand.
	ParentContract *Contract `json:"parentContract,omitempty"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=department`. Only with expand.
	Department *Department `json:"department,omitempty"`
	// Only with `expand=obligations`. Only with expand.
	Obligations []*ContractObligation `json:"obligations,omitempty"`
	// Only with `expand=childContracts`. Only with expand.
	ChildContracts []*Contract `json:"childContracts,omitempty"`
}

// UnmarshalJSON keeps members that Contract has no field for in Extra.
func (c *Contract) UnmarshalJSON(data []byte) error {
	type plain Contract
	return decode(data, (*plain)(c), c.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (c Contract) MarshalJSON() ([]byte, error) {
	type plain Contract
	return encode((*plain)(&c), c.kept())
}

// ContractCreate is what a new Contract is made from.
type ContractCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Number in the contract register.
	ContractNumber Opt[string] `json:"contractNumber,omitzero"`
	// Title of the agreement.
	Title string `json:"title"`
	// Subject matter and scope.
	Description Opt[string] `json:"description,omitzero"`
	// Kind of agreement.
	Type ContractType `json:"type"`
	// Stage of the contract lifecycle; cancelled means it was never signed.
	Status ContractStatus `json:"status,omitzero"`
	// Counterparty.
	VendorID string `json:"vendorId"`
	// Master agreement under which this one stands, or the agreement it amends.
	ParentContractID Opt[string] `json:"parentContractId,omitzero"`
	// Agreement that this one continues.
	RenewedFromContractID Opt[string] `json:"renewedFromContractId,omitzero"`
	// Business owner who answers for the agreement.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Department that benefits and pays.
	DepartmentID Opt[string] `json:"departmentId,omitzero"`
	// Day of the last signature.
	SignedDate Opt[Date] `json:"signedDate,omitzero"`
	// Day from which the terms bind.
	EffectiveDate Opt[Date] `json:"effectiveDate,omitzero"`
	// Last day of the current term.
	EndDate Opt[Date] `json:"endDate,omitzero"`
	// Whether the term ends, renews by itself or runs until notice.
	TermType ContractTermType `json:"termType,omitzero"`
	// Length of each automatic renewal.
	RenewalTermMonths Opt[int64] `json:"renewalTermMonths,omitzero"`
	// Notice to give before the end of the term.
	NoticePeriodDays Opt[int64] `json:"noticePeriodDays,omitzero"`
	// Total contract value over the current term. In minor units, such as cents.
	TotalValue Opt[int64] `json:"totalValue,omitzero"`
	// Value of one contract year. In minor units, such as cents.
	AnnualValue Opt[int64] `json:"annualValue,omitzero"`
	// Currency of the values.
	Currency Opt[string] `json:"currency,omitzero"`
	// How often the vendor invoices.
	BillingFrequency Opt[ContractBillingFrequency] `json:"billingFrequency,omitzero"`
	// Law chosen for the agreement.
	GoverningLaw Opt[string] `json:"governingLaw,omitzero"`
	// Stored copy with all signatures.
	SignedCopyObjectID Opt[string] `json:"signedCopyObjectId,omitzero"`
	// Day on which an early end takes effect.
	TerminationDate Opt[Date] `json:"terminationDate,omitzero"`
	// Ground for the early end.
	TerminationReason Opt[ContractTerminationReason] `json:"terminationReason,omitzero"`
}

// ContractUpdate changes a Contract: what is not set stays as it is, Null clears.
type ContractUpdate struct {
	ExternalID            Opt[string]                    `json:"externalId,omitzero"`
	Tags                  Opt[[]string]                  `json:"tags,omitzero"`
	Metadata              Opt[map[string]string]         `json:"metadata,omitzero"`
	ContractNumber        Opt[string]                    `json:"contractNumber,omitzero"`
	Title                 Opt[string]                    `json:"title,omitzero"`
	Description           Opt[string]                    `json:"description,omitzero"`
	Type                  Opt[ContractType]              `json:"type,omitzero"`
	Status                Opt[ContractStatus]            `json:"status,omitzero"`
	ParentContractID      Opt[string]                    `json:"parentContractId,omitzero"`
	RenewedFromContractID Opt[string]                    `json:"renewedFromContractId,omitzero"`
	OwnerID               Opt[string]                    `json:"ownerId,omitzero"`
	DepartmentID          Opt[string]                    `json:"departmentId,omitzero"`
	SignedDate            Opt[Date]                      `json:"signedDate,omitzero"`
	EffectiveDate         Opt[Date]                      `json:"effectiveDate,omitzero"`
	EndDate               Opt[Date]                      `json:"endDate,omitzero"`
	TermType              Opt[ContractTermType]          `json:"termType,omitzero"`
	RenewalTermMonths     Opt[int64]                     `json:"renewalTermMonths,omitzero"`
	NoticePeriodDays      Opt[int64]                     `json:"noticePeriodDays,omitzero"`
	TotalValue            Opt[int64]                     `json:"totalValue,omitzero"`
	AnnualValue           Opt[int64]                     `json:"annualValue,omitzero"`
	Currency              Opt[string]                    `json:"currency,omitzero"`
	BillingFrequency      Opt[ContractBillingFrequency]  `json:"billingFrequency,omitzero"`
	GoverningLaw          Opt[string]                    `json:"governingLaw,omitzero"`
	SignedCopyObjectID    Opt[string]                    `json:"signedCopyObjectId,omitzero"`
	TerminationDate       Opt[Date]                      `json:"terminationDate,omitzero"`
	TerminationReason     Opt[ContractTerminationReason] `json:"terminationReason,omitzero"`
}

// ContractType is a value of type of a Contract. Servers may know more values than these.
type ContractType string

const (
	ContractTypeMasterServiceAgreement  ContractType = "master_service_agreement"
	ContractTypeStatementOfWork         ContractType = "statement_of_work"
	ContractTypeOrderForm               ContractType = "order_form"
	ContractTypeSubscription            ContractType = "subscription"
	ContractTypeLicense                 ContractType = "license"
	ContractTypeMaintenance             ContractType = "maintenance"
	ContractTypeServiceLevelAgreement   ContractType = "service_level_agreement"
	ContractTypeDataProcessingAgreement ContractType = "data_processing_agreement"
	ContractTypeNda                     ContractType = "nda"
	ContractTypePurchase                ContractType = "purchase"
	ContractTypeLease                   ContractType = "lease"
	ContractTypeConsulting              ContractType = "consulting"
	ContractTypeReseller                ContractType = "reseller"
	ContractTypeAmendment               ContractType = "amendment"
	ContractTypeOther                   ContractType = "other"
)

// ContractStatus is a value of status of a Contract. Servers may know more values than these.
type ContractStatus string

const (
	ContractStatusDraft            ContractStatus = "draft"
	ContractStatusInReview         ContractStatus = "in_review"
	ContractStatusNegotiation      ContractStatus = "negotiation"
	ContractStatusPendingSignature ContractStatus = "pending_signature"
	ContractStatusActive           ContractStatus = "active"
	ContractStatusExpired          ContractStatus = "expired"
	ContractStatusTerminated       ContractStatus = "terminated"
	ContractStatusCancelled        ContractStatus = "cancelled"
)

// ContractTermType is a value of termType of a Contract. Servers may know more values than these.
type ContractTermType string

const (
	ContractTermTypeFixed        ContractTermType = "fixed"
	ContractTermTypeAutoRenewing ContractTermType = "auto_renewing"
	ContractTermTypeEvergreen    ContractTermType = "evergreen"
)

// ContractBillingFrequency is a value of billingFrequency of a Contract. Servers may know more
// values than these.
type ContractBillingFrequency string

const (
	ContractBillingFrequencyOneTime    ContractBillingFrequency = "one_time"
	ContractBillingFrequencyMonthly    ContractBillingFrequency = "monthly"
	ContractBillingFrequencyQuarterly  ContractBillingFrequency = "quarterly"
	ContractBillingFrequencySemiAnnual ContractBillingFrequency = "semi_annual"
	ContractBillingFrequencyAnnual     ContractBillingFrequency = "annual"
	ContractBillingFrequencyMilestone  ContractBillingFrequency = "milestone"
	ContractBillingFrequencyUsageBased ContractBillingFrequency = "usage_based"
)

// ContractTerminationReason is a value of terminationReason of a Contract. Servers may know more
// values than these.
type ContractTerminationReason string

const (
	ContractTerminationReasonConvenience     ContractTerminationReason = "convenience"
	ContractTerminationReasonVendorBreach    ContractTerminationReason = "vendor_breach"
	ContractTerminationReasonOwnBreach       ContractTerminationReason = "own_breach"
	ContractTerminationReasonMutualAgreement ContractTerminationReason = "mutual_agreement"
	ContractTerminationReasonNonRenewal      ContractTerminationReason = "non_renewal"
	ContractTerminationReasonInsolvency      ContractTerminationReason = "insolvency"
	ContractTerminationReasonChangeOfControl ContractTerminationReason = "change_of_control"
	ContractTerminationReasonRegulatory      ContractTerminationReason = "regulatory"
	ContractTerminationReasonReplaced        ContractTerminationReason = "replaced"
	ContractTerminationReasonOther           ContractTerminationReason = "other"
)

// VendorsService reads and writes Vendors at /v1/contracts/vendors.
type VendorsService struct {
	engine *engine
}

// List gives one page of Vendors, the newest first. With nil params it gives the first page of all.
func (s *VendorsService) List(ctx context.Context, params *VendorListParams, opts ...CallOption) (*Page[Vendor], error) {
	return list[Vendor](ctx, s.engine, "/v1/contracts/vendors", params, opts)
}

// Iterate gives all Vendors that params ask for, page by page as they are needed.
func (s *VendorsService) Iterate(ctx context.Context, params *VendorListParams, opts ...CallOption) iter.Seq2[*Vendor, error] {
	return iterate[Vendor](ctx, s.engine, "/v1/contracts/vendors", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *VendorsService) Search(ctx context.Context, q string, params *VendorListParams, opts ...CallOption) (*Page[Vendor], error) {
	return search[Vendor](ctx, s.engine, "/v1/contracts/vendors", q, params, opts)
}

// Get reads one Vendor. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *VendorsService) Get(ctx context.Context, id string, opts ...CallOption) (*Vendor, error) {
	return get[Vendor](ctx, s.engine, "/v1/contracts/vendors", id, opts)
}

// Create makes a new Vendor, which must keep these rules:
//
//   - parentVendorId is neither the vendor itself nor one of its descendants.
//   - nextAssessmentDate is after lastAssessmentDate where both are set.
//   - A vendor whose criticality is critical has an ownerId.
//   - isSubprocessor true goes with a dataAccessLevel of internal, confidential or restricted.
//   - status does not become inactive while a Contract of the vendor is active.
//   - In each attestation validUntilDate is not before issuedDate.
func (s *VendorsService) Create(ctx context.Context, body *VendorCreate, opts ...CallOption) (*Vendor, error) {
	return create[Vendor](ctx, s.engine, "/v1/contracts/vendors", body, opts)
}

// Update changes the fields of one Vendor that are set in body. It takes [WithIfMatch].
func (s *VendorsService) Update(ctx context.Context, id string, body *VendorUpdate, opts ...CallOption) (*Vendor, error) {
	return update[Vendor](ctx, s.engine, "/v1/contracts/vendors", id, body, opts)
}

// Delete takes one Vendor out of all lists. [WithIncludeDeleted] still shows it.
func (s *VendorsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/contracts/vendors", id, opts)
}

// VendorListParams says which Vendors a list holds, in which order, and what of them.
type VendorListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                 []string                `query:"id"`
	TenantID           []string                `query:"tenantId"`
	CreatedAt          TimeFilter              `query:"createdAt"`
	UpdatedAt          TimeFilter              `query:"updatedAt"`
	CreatedBy          []string                `query:"createdBy"`
	UpdatedBy          []string                `query:"updatedBy"`
	DeletedAt          TimeFilter              `query:"deletedAt"`
	Version            IntegerFilter           `query:"version"`
	ExternalID         []string                `query:"externalId"`
	Tags               []string                `query:"tags"`
	Name               []string                `query:"name"`
	LegalName          []string                `query:"legalName"`
	Type               []VendorType            `query:"type"`
	Status             []VendorStatus          `query:"status"`
	Segment            []VendorSegment         `query:"segment"`
	Criticality        []VendorCriticality     `query:"criticality"`
	RiskRating         []VendorRiskRating      `query:"riskRating"`
	LastAssessmentDate DateFilter              `query:"lastAssessmentDate"`
	NextAssessmentDate DateFilter              `query:"nextAssessmentDate"`
	WebsiteURL         []string                `query:"websiteUrl"`
	Domain             []string                `query:"domain"`
	Country            []string                `query:"country"`
	RegistrationNumber []string                `query:"registrationNumber"`
	LeiCode            []string                `query:"leiCode"`
	TaxNumber          []string                `query:"taxNumber"`
	OwnerID            []string                `query:"ownerId"`
	ParentVendorID     []string                `query:"parentVendorId"`
	DataAccessLevel    []VendorDataAccessLevel `query:"dataAccessLevel"`
	IsSubprocessor     []bool                  `query:"isSubprocessor"`
	Notes              []string                `query:"notes"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: owner, parentVendor, contracts, suppliers.
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

// Vendor is a third party with whom the organization has, had or prepares a commercial
// relationship.
type Vendor struct {
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
	// Name under which the vendor is commonly known.
	Name string `json:"name"`
	// Name in the register of companies.
	LegalName *string `json:"legalName"`
	// Main kind of goods or services delivered.
	Type VendorType `json:"type"`
	// Where the relationship stands in the third-party lifecycle.
	Status VendorStatus `json:"status"`
	// Place in the vendor segmentation.
	Segment VendorSegment `json:"segment"`
	// How badly the business would suffer if the vendor failed.
	Criticality VendorCriticality `json:"criticality"`
	// Residual risk found by the latest third-party risk assessment.
	RiskRating *VendorRiskRating `json:"riskRating"`
	// Day of the latest third-party risk assessment.
	LastAssessmentDate *Date `json:"lastAssessmentDate"`
	// Day by which the next assessment is due.
	NextAssessmentDate *Date `json:"nextAssessmentDate"`
	// Public web site.
	WebsiteURL *string `json:"websiteUrl"`
	// Internet domain that identifies the vendor in mail and logs.
	Domain *string `json:"domain"`
	// Country of registration.
	Country *string `json:"country"`
	// Number in the register of companies of that country.
	RegistrationNumber *string `json:"registrationNumber"`
	// Legal Entity Identifier, 20 characters.
	LeiCode *string `json:"leiCode"`
	// VAT or other tax number.
	TaxNumber *string `json:"taxNumber"`
	// Registered office.
	Address *VendorAddress `json:"address"`
	// Person at the vendor to turn to first.
	PrimaryContact *VendorPrimaryContact `json:"primaryContact"`
	// Person inside the organization who answers for the relationship.
	OwnerID *string `json:"ownerId"`
	// Group company to which this vendor belongs.
	ParentVendorID *string `json:"parentVendorId"`
	// Highest class of the organization's data that the vendor can reach.
	DataAccessLevel VendorDataAccessLevel `json:"dataAccessLevel"`
	// True where the vendor processes personal data on the organization's behalf.
	IsSubprocessor bool `json:"isSubprocessor"`
	// Certificates and audit reports the vendor has shown.
	Attestations []VendorAttestation `json:"attestations"`
	// Contracts in force with the vendor.
	ActiveContractCount int64 `json:"activeContractCount"`
	// Free remarks.
	Notes *string `json:"notes"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=parentVendor`. Only with expand.
	ParentVendor *Vendor `json:"parentVendor,omitempty"`
	// Only with `expand=contracts`. Only with expand.
	Contracts []*Contract `json:"contracts,omitempty"`
	// Only with `expand=suppliers`. Only with expand.
	Suppliers []*Supplier `json:"suppliers,omitempty"`
}

// UnmarshalJSON keeps members that Vendor has no field for in Extra.
func (v *Vendor) UnmarshalJSON(data []byte) error {
	type plain Vendor
	return decode(data, (*plain)(v), v.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (v Vendor) MarshalJSON() ([]byte, error) {
	type plain Vendor
	return encode((*plain)(&v), v.kept())
}

// VendorAddress is a part of a Vendor: registered office.
type VendorAddress struct {
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
	// Country of the address.
	Country *string `json:"country"`
}

// UnmarshalJSON keeps members that VendorAddress has no field for in Extra.
func (v *VendorAddress) UnmarshalJSON(data []byte) error {
	type plain VendorAddress
	return decode(data, (*plain)(v), v.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (v VendorAddress) MarshalJSON() ([]byte, error) {
	type plain VendorAddress
	return encode((*plain)(&v), v.kept())
}

// VendorPrimaryContact is a part of a Vendor: person at the vendor to turn to first.
type VendorPrimaryContact struct {
	Kept `json:"-"`

	// Full name.
	Name *string `json:"name"`
	// Job title.
	Title *string `json:"title"`
	// Mail address.
	Email *string `json:"email"`
	// Phone number.
	Phone *string `json:"phone"`
}

// UnmarshalJSON keeps members that VendorPrimaryContact has no field for in Extra.
func (v *VendorPrimaryContact) UnmarshalJSON(data []byte) error {
	type plain VendorPrimaryContact
	return decode(data, (*plain)(v), v.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (v VendorPrimaryContact) MarshalJSON() ([]byte, error) {
	type plain VendorPrimaryContact
	return encode((*plain)(&v), v.kept())
}

// VendorAttestation is one certificate or audit report.
type VendorAttestation struct {
	Kept `json:"-"`

	// Scheme attested.
	Framework VendorAttestationFramework `json:"framework"`
	// Auditor or certification body.
	Issuer *string `json:"issuer"`
	// Day of issue.
	IssuedDate *Date `json:"issuedDate"`
	// Last day of validity.
	ValidUntilDate *Date `json:"validUntilDate"`
	// Stored report or certificate.
	ReportObjectID *string `json:"reportObjectId"`
}

// UnmarshalJSON keeps members that VendorAttestation has no field for in Extra.
func (v *VendorAttestation) UnmarshalJSON(data []byte) error {
	type plain VendorAttestation
	return decode(data, (*plain)(v), v.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (v VendorAttestation) MarshalJSON() ([]byte, error) {
	type plain VendorAttestation
	return encode((*plain)(&v), v.kept())
}

// VendorCreate is what a new Vendor is made from.
type VendorCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Name under which the vendor is commonly known.
	Name string `json:"name"`
	// Name in the register of companies.
	LegalName Opt[string] `json:"legalName,omitzero"`
	// Main kind of goods or services delivered.
	Type VendorType `json:"type"`
	// Where the relationship stands in the third-party lifecycle.
	Status VendorStatus `json:"status,omitzero"`
	// Place in the vendor segmentation.
	Segment VendorSegment `json:"segment,omitzero"`
	// How badly the business would suffer if the vendor failed.
	Criticality VendorCriticality `json:"criticality,omitzero"`
	// Residual risk found by the latest third-party risk assessment.
	RiskRating Opt[VendorRiskRating] `json:"riskRating,omitzero"`
	// Day of the latest third-party risk assessment.
	LastAssessmentDate Opt[Date] `json:"lastAssessmentDate,omitzero"`
	// Day by which the next assessment is due.
	NextAssessmentDate Opt[Date] `json:"nextAssessmentDate,omitzero"`
	// Public web site.
	WebsiteURL Opt[string] `json:"websiteUrl,omitzero"`
	// Internet domain that identifies the vendor in mail and logs.
	Domain Opt[string] `json:"domain,omitzero"`
	// Country of registration.
	Country Opt[string] `json:"country,omitzero"`
	// Number in the register of companies of that country.
	RegistrationNumber Opt[string] `json:"registrationNumber,omitzero"`
	// Legal Entity Identifier, 20 characters.
	LeiCode Opt[string] `json:"leiCode,omitzero"`
	// VAT or other tax number.
	TaxNumber Opt[string] `json:"taxNumber,omitzero"`
	// Registered office.
	Address Opt[VendorAddressInput] `json:"address,omitzero"`
	// Person at the vendor to turn to first.
	PrimaryContact Opt[VendorPrimaryContactInput] `json:"primaryContact,omitzero"`
	// Person inside the organization who answers for the relationship.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Group company to which this vendor belongs.
	ParentVendorID Opt[string] `json:"parentVendorId,omitzero"`
	// Highest class of the organization's data that the vendor can reach.
	DataAccessLevel VendorDataAccessLevel `json:"dataAccessLevel,omitzero"`
	// True where the vendor processes personal data on the organization's behalf.
	IsSubprocessor Opt[bool] `json:"isSubprocessor,omitzero"`
	// Certificates and audit reports the vendor has shown.
	Attestations Opt[[]VendorAttestationInput] `json:"attestations,omitzero"`
	// Free remarks.
	Notes Opt[string] `json:"notes,omitzero"`
}

// VendorAddressInput is a VendorAddress as a client sends it.
type VendorAddressInput struct {
	Line1      Opt[string] `json:"line1,omitzero"`
	Line2      Opt[string] `json:"line2,omitzero"`
	City       Opt[string] `json:"city,omitzero"`
	Region     Opt[string] `json:"region,omitzero"`
	PostalCode Opt[string] `json:"postalCode,omitzero"`
	Country    Opt[string] `json:"country,omitzero"`
}

// VendorPrimaryContactInput is a VendorPrimaryContact as a client sends it.
type VendorPrimaryContactInput struct {
	Name  Opt[string] `json:"name,omitzero"`
	Title Opt[string] `json:"title,omitzero"`
	Email Opt[string] `json:"email,omitzero"`
	Phone Opt[string] `json:"phone,omitzero"`
}

// VendorAttestationInput is a VendorAttestation as a client sends it.
type VendorAttestationInput struct {
	Framework      VendorAttestationFramework `json:"framework"`
	Issuer         Opt[string]                `json:"issuer,omitzero"`
	IssuedDate     Opt[Date]                  `json:"issuedDate,omitzero"`
	ValidUntilDate Opt[Date]                  `json:"validUntilDate,omitzero"`
	ReportObjectID Opt[string]                `json:"reportObjectId,omitzero"`
}

// VendorUpdate changes a Vendor: what is not set stays as it is, Null clears.
type VendorUpdate struct {
	ExternalID         Opt[string]                    `json:"externalId,omitzero"`
	Tags               Opt[[]string]                  `json:"tags,omitzero"`
	Metadata           Opt[map[string]string]         `json:"metadata,omitzero"`
	Name               Opt[string]                    `json:"name,omitzero"`
	LegalName          Opt[string]                    `json:"legalName,omitzero"`
	Type               Opt[VendorType]                `json:"type,omitzero"`
	Status             Opt[VendorStatus]              `json:"status,omitzero"`
	Segment            Opt[VendorSegment]             `json:"segment,omitzero"`
	Criticality        Opt[VendorCriticality]         `json:"criticality,omitzero"`
	RiskRating         Opt[VendorRiskRating]          `json:"riskRating,omitzero"`
	LastAssessmentDate Opt[Date]                      `json:"lastAssessmentDate,omitzero"`
	NextAssessmentDate Opt[Date]                      `json:"nextAssessmentDate,omitzero"`
	WebsiteURL         Opt[string]                    `json:"websiteUrl,omitzero"`
	Domain             Opt[string]                    `json:"domain,omitzero"`
	Country            Opt[string]                    `json:"country,omitzero"`
	RegistrationNumber Opt[string]                    `json:"registrationNumber,omitzero"`
	LeiCode            Opt[string]                    `json:"leiCode,omitzero"`
	TaxNumber          Opt[string]                    `json:"taxNumber,omitzero"`
	Address            Opt[VendorAddressInput]        `json:"address,omitzero"`
	PrimaryContact     Opt[VendorPrimaryContactInput] `json:"primaryContact,omitzero"`
	OwnerID            Opt[string]                    `json:"ownerId,omitzero"`
	ParentVendorID     Opt[string]                    `json:"parentVendorId,omitzero"`
	DataAccessLevel    Opt[VendorDataAccessLevel]     `json:"dataAccessLevel,omitzero"`
	IsSubprocessor     Opt[bool]                      `json:"isSubprocessor,omitzero"`
	Attestations       Opt[[]VendorAttestationInput]  `json:"attestations,omitzero"`
	Notes              Opt[string]                    `json:"notes,omitzero"`
}

// VendorType is a value of type of a Vendor. Servers may know more values than these.
type VendorType string

const (
	VendorTypeSoftware             VendorType = "software"
	VendorTypeCloudProvider        VendorType = "cloud_provider"
	VendorTypeHardware             VendorType = "hardware"
	VendorTypeProfessionalServices VendorType = "professional_services"
	VendorTypeManagedServices      VendorType = "managed_services"
	VendorTypeTelecom              VendorType = "telecom"
	VendorTypeStaffing             VendorType = "staffing"
	VendorTypeFacilities           VendorType = "facilities"
	VendorTypeFinancialServices    VendorType = "financial_services"
	VendorTypeDataProvider         VendorType = "data_provider"
	VendorTypeReseller             VendorType = "reseller"
	VendorTypeOther                VendorType = "other"
)

// VendorStatus is a value of status of a Vendor. Servers may know more values than these.
type VendorStatus string

const (
	VendorStatusProspect    VendorStatus = "prospect"
	VendorStatusOnboarding  VendorStatus = "onboarding"
	VendorStatusActive      VendorStatus = "active"
	VendorStatusSuspended   VendorStatus = "suspended"
	VendorStatusOffboarding VendorStatus = "offboarding"
	VendorStatusInactive    VendorStatus = "inactive"
)

// VendorSegment is a value of segment of a Vendor. Servers may know more values than these.
type VendorSegment string

const (
	VendorSegmentStrategic     VendorSegment = "strategic"
	VendorSegmentPreferred     VendorSegment = "preferred"
	VendorSegmentApproved      VendorSegment = "approved"
	VendorSegmentTransactional VendorSegment = "transactional"
)

// VendorCriticality is a value of criticality of a Vendor. Servers may know more values than these.
type VendorCriticality string

const (
	VendorCriticalityLow      VendorCriticality = "low"
	VendorCriticalityMedium   VendorCriticality = "medium"
	VendorCriticalityHigh     VendorCriticality = "high"
	VendorCriticalityCritical VendorCriticality = "critical"
)

// VendorRiskRating is a value of riskRating of a Vendor. Servers may know more values than these.
type VendorRiskRating string

const (
	VendorRiskRatingLow      VendorRiskRating = "low"
	VendorRiskRatingMedium   VendorRiskRating = "medium"
	VendorRiskRatingHigh     VendorRiskRating = "high"
	VendorRiskRatingCritical VendorRiskRating = "critical"
)

// VendorDataAccessLevel is a value of dataAccessLevel of a Vendor. Servers may know more values
// than these.
type VendorDataAccessLevel string

const (
	VendorDataAccessLevelNone         VendorDataAccessLevel = "none"
	VendorDataAccessLevelPublic       VendorDataAccessLevel = "public"
	VendorDataAccessLevelInternal     VendorDataAccessLevel = "internal"
	VendorDataAccessLevelConfidential VendorDataAccessLevel = "confidential"
	VendorDataAccessLevelRestricted   VendorDataAccessLevel = "restricted"
)

// VendorAttestationFramework is a value of framework of a VendorAttestation. Servers may know more
// values than these.
type VendorAttestationFramework string

const (
	VendorAttestationFrameworkIso27001        VendorAttestationFramework = "iso_27001"
	VendorAttestationFrameworkIso27701        VendorAttestationFramework = "iso_27701"
	VendorAttestationFrameworkIso22301        VendorAttestationFramework = "iso_22301"
	VendorAttestationFrameworkIso9001         VendorAttestationFramework = "iso_9001"
	VendorAttestationFrameworkSoc1Type2       VendorAttestationFramework = "soc1_type2"
	VendorAttestationFrameworkSoc2Type1       VendorAttestationFramework = "soc2_type1"
	VendorAttestationFrameworkSoc2Type2       VendorAttestationFramework = "soc2_type2"
	VendorAttestationFrameworkPciDss          VendorAttestationFramework = "pci_dss"
	VendorAttestationFrameworkHitrust         VendorAttestationFramework = "hitrust"
	VendorAttestationFrameworkFedramp         VendorAttestationFramework = "fedramp"
	VendorAttestationFrameworkCsaStar         VendorAttestationFramework = "csa_star"
	VendorAttestationFrameworkCyberEssentials VendorAttestationFramework = "cyber_essentials"
	VendorAttestationFrameworkOther           VendorAttestationFramework = "other"
)

// ContractObligationsService reads and writes ContractObligations at /v1/contracts/obligations.
type ContractObligationsService struct {
	engine *engine
}

// List gives one page of ContractObligations, the newest first. With nil params it gives the first page of all.
func (s *ContractObligationsService) List(ctx context.Context, params *ContractObligationListParams, opts ...CallOption) (*Page[ContractObligation], error) {
	return list[ContractObligation](ctx, s.engine, "/v1/contracts/obligations", params, opts)
}

// Iterate gives all ContractObligations that params ask for, page by page as they are needed.
func (s *ContractObligationsService) Iterate(ctx context.Context, params *ContractObligationListParams, opts ...CallOption) iter.Seq2[*ContractObligation, error] {
	return iterate[ContractObligation](ctx, s.engine, "/v1/contracts/obligations", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *ContractObligationsService) Search(ctx context.Context, q string, params *ContractObligationListParams, opts ...CallOption) (*Page[ContractObligation], error) {
	return search[ContractObligation](ctx, s.engine, "/v1/contracts/obligations", q, params, opts)
}

// Get reads one ContractObligation. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *ContractObligationsService) Get(ctx context.Context, id string, opts ...CallOption) (*ContractObligation, error) {
	return get[ContractObligation](ctx, s.engine, "/v1/contracts/obligations", id, opts)
}

// Create makes a new ContractObligation, which must keep these rules:
//
//   - dueDate is set unless frequency is on_event.
//   - triggerEvent is set where frequency is on_event.
//   - dueDate is not after the contract's endDate unless survivesTermination is true.
//   - A waived obligation has a waiverReason.
//   - currency is set where penaltyAmount is set.
//   - A fulfilled obligation goes back to pending only where frequency is not one_time.
func (s *ContractObligationsService) Create(ctx context.Context, body *ContractObligationCreate, opts ...CallOption) (*ContractObligation, error) {
	return create[ContractObligation](ctx, s.engine, "/v1/contracts/obligations", body, opts)
}

// Update changes the fields of one ContractObligation that are set in body. It takes [WithIfMatch].
func (s *ContractObligationsService) Update(ctx context.Context, id string, body *ContractObligationUpdate, opts ...CallOption) (*ContractObligation, error) {
	return update[ContractObligation](ctx, s.engine, "/v1/contracts/obligations", id, body, opts)
}

// Delete takes one ContractObligation out of all lists. [WithIncludeDeleted] still shows it.
func (s *ContractObligationsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/contracts/obligations", id, opts)
}

// ContractObligationListParams says which ContractObligations a list holds, in which order, and what of them.
type ContractObligationListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                  []string                        `query:"id"`
	TenantID            []string                        `query:"tenantId"`
	CreatedAt           TimeFilter                      `query:"createdAt"`
	UpdatedAt           TimeFilter                      `query:"updatedAt"`
	CreatedBy           []string                        `query:"createdBy"`
	UpdatedBy           []string                        `query:"updatedBy"`
	DeletedAt           TimeFilter                      `query:"deletedAt"`
	Version             IntegerFilter                   `query:"version"`
	ExternalID          []string                        `query:"externalId"`
	Tags                []string                        `query:"tags"`
	ContractID          []string                        `query:"contractId"`
	Title               []string                        `query:"title"`
	Description         []string                        `query:"description"`
	Type                []ContractObligationType        `query:"type"`
	Obligor             []ContractObligationObligor     `query:"obligor"`
	ClauseReference     []string                        `query:"clauseReference"`
	OwnerID             []string                        `query:"ownerId"`
	Criticality         []ContractObligationCriticality `query:"criticality"`
	Status              []ContractObligationStatus      `query:"status"`
	Frequency           []ContractObligationFrequency   `query:"frequency"`
	TriggerEvent        []string                        `query:"triggerEvent"`
	DueDate             DateFilter                      `query:"dueDate"`
	NextDueDate         DateFilter                      `query:"nextDueDate"`
	ReminderDays        IntegerFilter                   `query:"reminderDays"`
	SurvivesTermination []bool                          `query:"survivesTermination"`
	PenaltyAmount       IntegerFilter                   `query:"penaltyAmount"`
	Currency            []string                        `query:"currency"`
	FulfilledAt         TimeFilter                      `query:"fulfilledAt"`
	FulfilledByID       []string                        `query:"fulfilledById"`
	EvidenceObjectIDs   []string                        `query:"evidenceObjectIds"`
	WaiverReason        []string                        `query:"waiverReason"`
	RiskItemID          []string                        `query:"riskItemId"`
	Notes               []string                        `query:"notes"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: contract, owner, fulfilledBy, riskItem.
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

// ContractObligation is a duty that a contract lays on one of its parties, followed until it is
// fulfilled or given up.
type ContractObligation struct {
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
	// Agreement that contains the duty.
	ContractID string `json:"contractId"`
	// Short name of the duty.
	Title string `json:"title"`
	// What has to be done and what counts as done.
	Description *string `json:"description"`
	// Kind of duty.
	Type ContractObligationType `json:"type"`
	// Party that owes it.
	Obligor ContractObligationObligor `json:"obligor"`
	// Clause that states it, such as 7.2(b).
	ClauseReference *string `json:"clauseReference"`
	// Person who performs the duty or checks that the vendor does.
	OwnerID *string `json:"ownerId"`
	// Harm done by a breach.
	Criticality ContractObligationCriticality `json:"criticality"`
	// State of the current occurrence.
	Status ContractObligationStatus `json:"status"`
	// How often the duty falls due.
	Frequency ContractObligationFrequency `json:"frequency"`
	// Event that makes the duty due where frequency is on_event.
	TriggerEvent *string `json:"triggerEvent"`
	// Due day of the current occurrence.
	DueDate *Date `json:"dueDate"`
	// Due day of the occurrence after this one.
	NextDueDate *Date `json:"nextDueDate"`
	// Days before dueDate at which the owner is reminded.
	ReminderDays int64 `json:"reminderDays"`
	// Whether the duty is late.
	IsOverdue bool `json:"isOverdue"`
	// True where the duty outlives the contract.
	SurvivesTermination bool `json:"survivesTermination"`
	// Sum owed for a breach, such as a service credit or liquidated damages. In minor units, such as
	// cents.
	PenaltyAmount *int64 `json:"penaltyAmount"`
	// Currency of penaltyAmount.
	Currency *string `json:"currency"`
	// When the current occurrence was fulfilled.
	FulfilledAt *time.Time `json:"fulfilledAt"`
	// Person who fulfilled the duty or confirmed it.
	FulfilledByID *string `json:"fulfilledById"`
	// Stored proof of fulfilment.
	EvidenceObjectIDs []string `json:"evidenceObjectIds"`
	// Why the duty was given up, and by whom.
	WaiverReason *string `json:"waiverReason"`
	// Risk that tracks a possible or actual breach.
	RiskItemID *string `json:"riskItemId"`
	// Free remarks.
	Notes *string `json:"notes"`
	// Only with `expand=contract`. Only with expand.
	Contract *Contract `json:"contract,omitempty"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=fulfilledBy`. Only with expand.
	FulfilledBy *Person `json:"fulfilledBy,omitempty"`
	// Only with `expand=riskItem`. Only with expand.
	RiskItem *RiskItem `json:"riskItem,omitempty"`
}

// UnmarshalJSON keeps members that ContractObligation has no field for in Extra.
func (c *ContractObligation) UnmarshalJSON(data []byte) error {
	type plain ContractObligation
	return decode(data, (*plain)(c), c.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (c ContractObligation) MarshalJSON() ([]byte, error) {
	type plain ContractObligation
	return encode((*plain)(&c), c.kept())
}

// ContractObligationCreate is what a new ContractObligation is made from.
type ContractObligationCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Agreement that contains the duty.
	ContractID string `json:"contractId"`
	// Short name of the duty.
	Title string `json:"title"`
	// What has to be done and what counts as done.
	Description Opt[string] `json:"description,omitzero"`
	// Kind of duty.
	Type ContractObligationType `json:"type"`
	// Party that owes it.
	Obligor ContractObligationObligor `json:"obligor"`
	// Clause that states it, such as 7.2(b).
	ClauseReference Opt[string] `json:"clauseReference,omitzero"`
	// Person who performs the duty or checks that the vendor does.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Harm done by a breach.
	Criticality ContractObligationCriticality `json:"criticality,omitzero"`
	// State of the current occurrence.
	Status ContractObligationStatus `json:"status,omitzero"`
	// How often the duty falls due.
	Frequency ContractObligationFrequency `json:"frequency,omitzero"`
	// Event that makes the duty due where frequency is on_event.
	TriggerEvent Opt[string] `json:"triggerEvent,omitzero"`
	// Due day of the current occurrence.
	DueDate Opt[Date] `json:"dueDate,omitzero"`
	// Days before dueDate at which the owner is reminded.
	ReminderDays Opt[int64] `json:"reminderDays,omitzero"`
	// True where the duty outlives the contract.
	SurvivesTermination Opt[bool] `json:"survivesTermination,omitzero"`
	// Sum owed for a breach, such as a service credit or liquidated damages. In minor units, such as
	// cents.
	PenaltyAmount Opt[int64] `json:"penaltyAmount,omitzero"`
	// Currency of penaltyAmount.
	Currency Opt[string] `json:"currency,omitzero"`
	// Person who fulfilled the duty or confirmed it.
	FulfilledByID Opt[string] `json:"fulfilledById,omitzero"`
	// Stored proof of fulfilment.
	EvidenceObjectIDs Opt[[]string] `json:"evidenceObjectIds,omitzero"`
	// Why the duty was given up, and by whom.
	WaiverReason Opt[string] `json:"waiverReason,omitzero"`
	// Risk that tracks a possible or actual breach.
	RiskItemID Opt[string] `json:"riskItemId,omitzero"`
	// Free remarks.
	Notes Opt[string] `json:"notes,omitzero"`
}

// ContractObligationUpdate changes a ContractObligation: what is not set stays as it is, Null
// clears.
type ContractObligationUpdate struct {
	ExternalID          Opt[string]                        `json:"externalId,omitzero"`
	Tags                Opt[[]string]                      `json:"tags,omitzero"`
	Metadata            Opt[map[string]string]             `json:"metadata,omitzero"`
	Title               Opt[string]                        `json:"title,omitzero"`
	Description         Opt[string]                        `json:"description,omitzero"`
	Type                Opt[ContractObligationType]        `json:"type,omitzero"`
	Obligor             Opt[ContractObligationObligor]     `json:"obligor,omitzero"`
	ClauseReference     Opt[string]                        `json:"clauseReference,omitzero"`
	OwnerID             Opt[string]                        `json:"ownerId,omitzero"`
	Criticality         Opt[ContractObligationCriticality] `json:"criticality,omitzero"`
	Status              Opt[ContractObligationStatus]      `json:"status,omitzero"`
	Frequency           Opt[ContractObligationFrequency]   `json:"frequency,omitzero"`
	TriggerEvent        Opt[string]                        `json:"triggerEvent,omitzero"`
	DueDate             Opt[Date]                          `json:"dueDate,omitzero"`
	ReminderDays        Opt[int64]                         `json:"reminderDays,omitzero"`
	SurvivesTermination Opt[bool]                          `json:"survivesTermination,omitzero"`
	PenaltyAmount       Opt[int64]                         `json:"penaltyAmount,omitzero"`
	Currency            Opt[string]                        `json:"currency,omitzero"`
	FulfilledByID       Opt[string]                        `json:"fulfilledById,omitzero"`
	EvidenceObjectIDs   Opt[[]string]                      `json:"evidenceObjectIds,omitzero"`
	WaiverReason        Opt[string]                        `json:"waiverReason,omitzero"`
	RiskItemID          Opt[string]                        `json:"riskItemId,omitzero"`
	Notes               Opt[string]                        `json:"notes,omitzero"`
}

// ContractObligationType is a value of type of a ContractObligation. Servers may know more values
// than these.
type ContractObligationType string

const (
	ContractObligationTypePayment               ContractObligationType = "payment"
	ContractObligationTypeDelivery              ContractObligationType = "delivery"
	ContractObligationTypeReporting             ContractObligationType = "reporting"
	ContractObligationTypeServiceLevel          ContractObligationType = "service_level"
	ContractObligationTypeCompliance            ContractObligationType = "compliance"
	ContractObligationTypeDataProtection        ContractObligationType = "data_protection"
	ContractObligationTypeSecurity              ContractObligationType = "security"
	ContractObligationTypeConfidentiality       ContractObligationType = "confidentiality"
	ContractObligationTypeAudit                 ContractObligationType = "audit"
	ContractObligationTypeInsurance             ContractObligationType = "insurance"
	ContractObligationTypeRecordKeeping         ContractObligationType = "record_keeping"
	ContractObligationTypeNotice                ContractObligationType = "notice"
	ContractObligationTypeTerminationAssistance ContractObligationType = "termination_assistance"
	ContractObligationTypeOther                 ContractObligationType = "other"
)

// ContractObligationObligor is a value of obligor of a ContractObligation. Servers may know more
// values than these.
type ContractObligationObligor string

const (
	ContractObligationObligorOrganization ContractObligationObligor = "organization"
	ContractObligationObligorVendor       ContractObligationObligor = "vendor"
	ContractObligationObligorBoth         ContractObligationObligor = "both"
)

// ContractObligationCriticality is a value of criticality of a ContractObligation. Servers may know
// more values than these.
type ContractObligationCriticality string

const (
	ContractObligationCriticalityLow      ContractObligationCriticality = "low"
	ContractObligationCriticalityMedium   ContractObligationCriticality = "medium"
	ContractObligationCriticalityHigh     ContractObligationCriticality = "high"
	ContractObligationCriticalityCritical ContractObligationCriticality = "critical"
)

// ContractObligationStatus is a value of status of a ContractObligation. Servers may know more
// values than these.
type ContractObligationStatus string

const (
	ContractObligationStatusPending    ContractObligationStatus = "pending"
	ContractObligationStatusInProgress ContractObligationStatus = "in_progress"
	ContractObligationStatusFulfilled  ContractObligationStatus = "fulfilled"
	ContractObligationStatusWaived     ContractObligationStatus = "waived"
	ContractObligationStatusBreached   ContractObligationStatus = "breached"
)

// ContractObligationFrequency is a value of frequency of a ContractObligation. Servers may know
// more values than these.
type ContractObligationFrequency string

const (
	ContractObligationFrequencyOneTime    ContractObligationFrequency = "one_time"
	ContractObligationFrequencyWeekly     ContractObligationFrequency = "weekly"
	ContractObligationFrequencyMonthly    ContractObligationFrequency = "monthly"
	ContractObligationFrequencyQuarterly  ContractObligationFrequency = "quarterly"
	ContractObligationFrequencySemiAnnual ContractObligationFrequency = "semi_annual"
	ContractObligationFrequencyAnnual     ContractObligationFrequency = "annual"
	ContractObligationFrequencyOnEvent    ContractObligationFrequency = "on_event"
)
