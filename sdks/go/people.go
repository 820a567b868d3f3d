// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// PeopleService reads and writes People at /v1/people. Person: a human or non-human identity that
// holds access, equipment, licenses and responsibilities.
type PeopleService struct {
	engine *engine
}

// List gives one page of People, the newest first. With nil params it gives the first page of all.
func (s *PeopleService) List(ctx context.Context, params *PersonListParams, opts ...CallOption) (*Page[Person], error) {
	return list[Person](ctx, s.engine, "/v1/people", params, opts)
}

// Iterate gives all People that params ask for, page by page as they are needed.
func (s *PeopleService) Iterate(ctx context.Context, params *PersonListParams, opts ...CallOption) iter.Seq2[*Person, error] {
	return iterate[Person](ctx, s.engine, "/v1/people", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *PeopleService) Search(ctx context.Context, q string, params *PersonListParams, opts ...CallOption) (*Page[Person], error) {
	return search[Person](ctx, s.engine, "/v1/people", q, params, opts)
}

// Get reads one Person. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *PeopleService) Get(ctx context.Context, id string, opts ...CallOption) (*Person, error) {
	return get[Person](ctx, s.engine, "/v1/people", id, opts)
}

// Create makes a new Person, which must keep these rules:
//
//   - endDate is not before startDate.
//   - managerId is not the person itself, and following managerId upward never leads back to the
//     person.
//   - managerId names a person whose status is not terminated.
//   - A person who is active or on leave is not in a dissolved department.
//   - A person who returns from terminated to active needs an endDate that is empty or not in the
//     past in the same request.
func (s *PeopleService) Create(ctx context.Context, body *PersonCreate, opts ...CallOption) (*Person, error) {
	return create[Person](ctx, s.engine, "/v1/people", body, opts)
}

// Update changes the fields of one Person that are set in body. It takes [WithIfMatch].
func (s *PeopleService) Update(ctx context.Context, id string, body *PersonUpdate, opts ...CallOption) (*Person, error) {
	return update[Person](ctx, s.engine, "/v1/people", id, body, opts)
}

// Delete takes one Person out of all lists. [WithIncludeDeleted] still shows it.
func (s *PeopleService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/people", id, opts)
}

// PersonListParams says which People a list holds, in which order, and what of them.
type PersonListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                []string               `query:"id"`
	TenantID          []string               `query:"tenantId"`
	CreatedAt         TimeFilter             `query:"createdAt"`
	UpdatedAt         TimeFilter             `query:"updatedAt"`
	CreatedBy         []string               `query:"createdBy"`
	UpdatedBy         []string               `query:"updatedBy"`
	DeletedAt         TimeFilter             `query:"deletedAt"`
	Version           IntegerFilter          `query:"version"`
	ExternalID        []string               `query:"externalId"`
	Tags              []string               `query:"tags"`
	FirstName         []string               `query:"firstName"`
	LastName          []string               `query:"lastName"`
	PreferredName     []string               `query:"preferredName"`
	DisplayName       []string               `query:"displayName"`
	Email             []string               `query:"email"`
	UserName          []string               `query:"userName"`
	Type              []PersonType           `query:"type"`
	Status            []PersonStatus         `query:"status"`
	EmploymentType    []PersonEmploymentType `query:"employmentType"`
	EmployeeNumber    []string               `query:"employeeNumber"`
	JobTitle          []string               `query:"jobTitle"`
	Department        []string               `query:"department"`
	DepartmentID      []string               `query:"departmentId"`
	ManagerID         []string               `query:"managerId"`
	CostCenterID      []string               `query:"costCenterId"`
	LocationID        []string               `query:"locationId"`
	VendorID          []string               `query:"vendorId"`
	StartDate         DateFilter             `query:"startDate"`
	EndDate           DateFilter             `query:"endDate"`
	Phone             []string               `query:"phone"`
	Country           []string               `query:"country"`
	PreferredLanguage []string               `query:"preferredLanguage"`
	Timezone          []string               `query:"timezone"`
	AvatarURL         []string               `query:"avatarUrl"`
	LastSignInAt      TimeFilter             `query:"lastSignInAt"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: manager, departmentRecord, location, costCenter,
	// vendor, directReports, groups, licenses, assets, skills.
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

// Person is a human or non-human identity that holds access, equipment, licenses and
// responsibilities.
type Person struct {
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
	// Given name.
	FirstName string `json:"firstName"`
	// Family name.
	LastName string `json:"lastName"`
	// Name the person wants to be called by.
	PreferredName *string `json:"preferredName"`
	// Full name as shown in lists and pickers.
	DisplayName string `json:"displayName"`
	// Primary work address; compared without regard to letter case.
	Email string `json:"email"`
	// Sign-in name in the identity provider, often a user principal name; compared without regard to
	// letter case.
	UserName *string `json:"userName"`
	// Kind of relation between the identity and the organization.
	Type PersonType `json:"type"`
	// Employment and access state.
	Status PersonStatus `json:"status"`
	// Terms on which the person works.
	EmploymentType *PersonEmploymentType `json:"employmentType"`
	// Number given by the HR system; usually absent for people who are not employees; compared without
	// regard to letter case.
	EmployeeNumber *string `json:"employeeNumber"`
	// Position title.
	JobTitle *string `json:"jobTitle"`
	// Organizational department as free text, as the source system spells it.
	Department *string `json:"department"`
	// Department record, where the organization keeps them.
	DepartmentID *string `json:"departmentId"`
	// Line manager; for a service account the person accountable for it.
	ManagerID *string `json:"managerId"`
	// Cost center that carries the person's cost.
	CostCenterID *string `json:"costCenterId"`
	// Usual place of work.
	LocationID *string `json:"locationId"`
	// Firm that supplies a contractor or vendor identity.
	VendorID *string `json:"vendorId"`
	// First day with the organization.
	StartDate *Date `json:"startDate"`
	// Last day with the organization; set on offboarding.
	EndDate *Date `json:"endDate"`
	// Work telephone number.
	Phone *string `json:"phone"`
	// Country the person works from, which decides holidays and labour rules.
	Country *string `json:"country"`
	// Language for messages and screens.
	PreferredLanguage *string `json:"preferredLanguage"`
	// Time zone for working hours and due dates.
	Timezone *string `json:"timezone"`
	// Address of a portrait picture.
	AvatarURL *string `json:"avatarUrl"`
	// Latest successful sign-in that a connected system reported.
	LastSignInAt *time.Time `json:"lastSignInAt"`
	// Only with `expand=manager`. Only with expand.
	Manager *Person `json:"manager,omitempty"`
	// Only with `expand=departmentRecord`. Only with expand.
	DepartmentRecord *Department `json:"departmentRecord,omitempty"`
	// Only with `expand=location`. Only with expand.
	Location *Location `json:"location,omitempty"`
	// Only with `expand=costCenter`. Only with expand.
	CostCenter *CostCenter `json:"costCenter,omitempty"`
	// Only with `expand=vendor`. Only with expand.
	Vendor *Vendor `json:"vendor,omitempty"`
	// Only with `expand=directReports`. Only with expand.
	DirectReports []*Person `json:"directReports,omitempty"`
	// Only with `expand=groups`. Only with expand.
	Groups []*Group `json:"groups,omitempty"`
	// Only with `expand=licenses`. Only with expand.
	Licenses []*LicenseAssignment `json:"licenses,omitempty"`
	// Only with `expand=assets`. Only with expand.
	Assets []*PhysicalAsset `json:"assets,omitempty"`
	// Only with `expand=skills`. Only with expand.
	Skills []*PersonSkill `json:"skills,omitempty"`
}

// UnmarshalJSON keeps members that Person has no field for in Extra.
func (p *Person) UnmarshalJSON(data []byte) error {
	type plain Person
	return decode(data, (*plain)(p), p.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (p Person) MarshalJSON() ([]byte, error) {
	type plain Person
	return encode((*plain)(&p), p.kept())
}

// PersonCreate is what a new Person is made from.
type PersonCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Given name.
	FirstName string `json:"firstName"`
	// Family name.
	LastName string `json:"lastName"`
	// Name the person wants to be called by.
	PreferredName Opt[string] `json:"preferredName,omitzero"`
	// Primary work address; compared without regard to letter case.
	Email string `json:"email"`
	// Sign-in name in the identity provider, often a user principal name; compared without regard to
	// letter case.
	UserName Opt[string] `json:"userName,omitzero"`
	// Kind of relation between the identity and the organization.
	Type PersonType `json:"type"`
	// Employment and access state.
	Status PersonStatus `json:"status,omitzero"`
	// Terms on which the person works.
	EmploymentType Opt[PersonEmploymentType] `json:"employmentType,omitzero"`
	// Number given by the HR system; usually absent for people who are not employees; compared without
	// regard to letter case.
	EmployeeNumber Opt[string] `json:"employeeNumber,omitzero"`
	// Position title.
	JobTitle Opt[string] `json:"jobTitle,omitzero"`
	// Organizational department as free text, as the source system spells it.
	Department Opt[string] `json:"department,omitzero"`
	// Department record, where the organization keeps them.
	DepartmentID Opt[string] `json:"departmentId,omitzero"`
	// Line manager; for a service account the person accountable for it.
	ManagerID Opt[string] `json:"managerId,omitzero"`
	// Cost center that carries the person's cost.
	CostCenterID Opt[string] `json:"costCenterId,omitzero"`
	// Usual place of work.
	LocationID Opt[string] `json:"locationId,omitzero"`
	// Firm that supplies a contractor or vendor identity.
	VendorID Opt[string] `json:"vendorId,omitzero"`
	// First day with the organization.
	StartDate Opt[Date] `json:"startDate,omitzero"`
	// Last day with the organization; set on offboarding.
	EndDate Opt[Date] `json:"endDate,omitzero"`
	// Work telephone number.
	Phone Opt[string] `json:"phone,omitzero"`
	// Country the person works from, which decides holidays and labour rules.
	Country Opt[string] `json:"country,omitzero"`
	// Language for messages and screens.
	PreferredLanguage Opt[string] `json:"preferredLanguage,omitzero"`
	// Time zone for working hours and due dates.
	Timezone Opt[string] `json:"timezone,omitzero"`
	// Address of a portrait picture.
	AvatarURL Opt[string] `json:"avatarUrl,omitzero"`
	// Latest successful sign-in that a connected system reported.
	LastSignInAt Opt[time.Time] `json:"lastSignInAt,omitzero"`
}

// PersonUpdate changes a Person: what is not set stays as it is, Null clears.
type PersonUpdate struct {
	ExternalID        Opt[string]               `json:"externalId,omitzero"`
	Tags              Opt[[]string]             `json:"tags,omitzero"`
	Metadata          Opt[map[string]string]    `json:"metadata,omitzero"`
	FirstName         Opt[string]               `json:"firstName,omitzero"`
	LastName          Opt[string]               `json:"lastName,omitzero"`
	PreferredName     Opt[string]               `json:"preferredName,omitzero"`
	Email             Opt[string]               `json:"email,omitzero"`
	UserName          Opt[string]               `json:"userName,omitzero"`
	Type              Opt[PersonType]           `json:"type,omitzero"`
	Status            Opt[PersonStatus]         `json:"status,omitzero"`
	EmploymentType    Opt[PersonEmploymentType] `json:"employmentType,omitzero"`
	EmployeeNumber    Opt[string]               `json:"employeeNumber,omitzero"`
	JobTitle          Opt[string]               `json:"jobTitle,omitzero"`
	Department        Opt[string]               `json:"department,omitzero"`
	DepartmentID      Opt[string]               `json:"departmentId,omitzero"`
	ManagerID         Opt[string]               `json:"managerId,omitzero"`
	CostCenterID      Opt[string]               `json:"costCenterId,omitzero"`
	LocationID        Opt[string]               `json:"locationId,omitzero"`
	VendorID          Opt[string]               `json:"vendorId,omitzero"`
	StartDate         Opt[Date]                 `json:"startDate,omitzero"`
	EndDate           Opt[Date]                 `json:"endDate,omitzero"`
	Phone             Opt[string]               `json:"phone,omitzero"`
	Country           Opt[string]               `json:"country,omitzero"`
	PreferredLanguage Opt[string]               `json:"preferredLanguage,omitzero"`
	Timezone          Opt[string]               `json:"timezone,omitzero"`
	AvatarURL         Opt[string]               `json:"avatarUrl,omitzero"`
	LastSignInAt      Opt[time.Time]            `json:"lastSignInAt,omitzero"`
}

// PersonType is a value of type of a Person. Servers may know more values than these.
type PersonType string

const (
	PersonTypeEmployee       PersonType = "employee"
	PersonTypeContractor     PersonType = "contractor"
	PersonTypeVendor         PersonType = "vendor"
	PersonTypePartner        PersonType = "partner"
	PersonTypeServiceAccount PersonType = "service_account"
)

// PersonStatus is a value of status of a Person. Servers may know more values than these.
type PersonStatus string

const (
	PersonStatusActive     PersonStatus = "active"
	PersonStatusOnLeave    PersonStatus = "on_leave"
	PersonStatusTerminated PersonStatus = "terminated"
	PersonStatusSuspended  PersonStatus = "suspended"
)

// PersonEmploymentType is a value of employmentType of a Person. Servers may know more values than
// these.
type PersonEmploymentType string

const (
	PersonEmploymentTypeFullTime   PersonEmploymentType = "full_time"
	PersonEmploymentTypePartTime   PersonEmploymentType = "part_time"
	PersonEmploymentTypeFixedTerm  PersonEmploymentType = "fixed_term"
	PersonEmploymentTypeTemporary  PersonEmploymentType = "temporary"
	PersonEmploymentTypeSeasonal   PersonEmploymentType = "seasonal"
	PersonEmploymentTypeApprentice PersonEmploymentType = "apprentice"
	PersonEmploymentTypeIntern     PersonEmploymentType = "intern"
	PersonEmploymentTypeContingent PersonEmploymentType = "contingent"
)
