// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// OrgService reads and writes Locations at /v1/org. Location: a place where the organization works
// or keeps things, from a campus down to a room.
type OrgService struct {
	// Departments are the Departments: a unit of the organization with a head, people and a place in
	// the hierarchy.
	Departments *DepartmentsService

	engine *engine
}

// List gives one page of Locations, the newest first. With nil params it gives the first page of all.
func (s *OrgService) List(ctx context.Context, params *LocationListParams, opts ...CallOption) (*Page[Location], error) {
	return list[Location](ctx, s.engine, "/v1/org", params, opts)
}

// Iterate gives all Locations that params ask for, page by page as they are needed.
func (s *OrgService) Iterate(ctx context.Context, params *LocationListParams, opts ...CallOption) iter.Seq2[*Location, error] {
	return iterate[Location](ctx, s.engine, "/v1/org", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *OrgService) Search(ctx context.Context, q string, params *LocationListParams, opts ...CallOption) (*Page[Location], error) {
	return search[Location](ctx, s.engine, "/v1/org", q, params, opts)
}

// Get reads one Location. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *OrgService) Get(ctx context.Context, id string, opts ...CallOption) (*Location, error) {
	return get[Location](ctx, s.engine, "/v1/org", id, opts)
}

// Create makes a new Location, which must keep these rules:
//
//   - parentLocationId is neither the location itself nor one of its descendants.
//   - parentLocationId is set on every floor and room.
//   - closedDate is not before openedDate.
//   - A closed location has a closedDate.
//   - status does not become closed while a child location is active or temporarily_closed.
//   - An active or temporarily_closed location does not lie in a closed one.
//   - The last digit of glnCode is its GS1 check digit.
//   - In openingHours closes is after opens, and spans of one day do not overlap.
//   - A location of type office, branch, headquarters, data_center, warehouse, factory or store has
//     a country.
func (s *OrgService) Create(ctx context.Context, body *LocationCreate, opts ...CallOption) (*Location, error) {
	return create[Location](ctx, s.engine, "/v1/org", body, opts)
}

// Update changes the fields of one Location that are set in body. It takes [WithIfMatch].
func (s *OrgService) Update(ctx context.Context, id string, body *LocationUpdate, opts ...CallOption) (*Location, error) {
	return update[Location](ctx, s.engine, "/v1/org", id, body, opts)
}

// Delete takes one Location out of all lists. [WithIncludeDeleted] still shows it.
func (s *OrgService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/org", id, opts)
}

// LocationListParams says which Locations a list holds, in which order, and what of them.
type LocationListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                    []string         `query:"id"`
	TenantID              []string         `query:"tenantId"`
	CreatedAt             TimeFilter       `query:"createdAt"`
	UpdatedAt             TimeFilter       `query:"updatedAt"`
	CreatedBy             []string         `query:"createdBy"`
	UpdatedBy             []string         `query:"updatedBy"`
	DeletedAt             TimeFilter       `query:"deletedAt"`
	Version               IntegerFilter    `query:"version"`
	ExternalID            []string         `query:"externalId"`
	Tags                  []string         `query:"tags"`
	Name                  []string         `query:"name"`
	Code                  []string         `query:"code"`
	Type                  []LocationType   `query:"type"`
	Status                []LocationStatus `query:"status"`
	Description           []string         `query:"description"`
	ParentLocationID      []string         `query:"parentLocationId"`
	Country               []string         `query:"country"`
	Timezone              []string         `query:"timezone"`
	UnLocode              []string         `query:"unLocode"`
	GlnCode               []string         `query:"glnCode"`
	Phone                 []string         `query:"phone"`
	ManagerID             []string         `query:"managerId"`
	EmergencyContactID    []string         `query:"emergencyContactId"`
	LegalEntity           []string         `query:"legalEntity"`
	Capacity              IntegerFilter    `query:"capacity"`
	FloorAreaSquareMeters NumberFilter     `query:"floorAreaSquareMeters"`
	IsBookable            []bool           `query:"isBookable"`
	IsAccessible          []bool           `query:"isAccessible"`
	OpenedDate            DateFilter       `query:"openedDate"`
	ClosedDate            DateFilter       `query:"closedDate"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: parentLocation, manager, childLocations, people,
	// departments.
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

// Location is a place where the organization works or keeps things, from a campus down to a room.
type Location struct {
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
	// Short code, such as FRA-01.
	Code *string `json:"code"`
	// Kind of place.
	Type LocationType `json:"type"`
	// Whether it is in use.
	Status LocationStatus `json:"status"`
	// What it is used for.
	Description *string `json:"description"`
	// Place that contains it.
	ParentLocationID *string `json:"parentLocationId"`
	// Full name in the hierarchy.
	Path string `json:"path"`
	// Street address.
	Address *LocationAddress `json:"address"`
	// Country, which decides law and holidays.
	Country *string `json:"country"`
	// Point on the map in WGS 84.
	Coordinates *LocationCoordinates `json:"coordinates"`
	// Local time zone.
	Timezone *string `json:"timezone"`
	// UN/LOCODE of the town or port.
	UnLocode *string `json:"unLocode"`
	// GS1 Global Location Number.
	GlnCode *string `json:"glnCode"`
	// Reception.
	Phone *string `json:"phone"`
	// Site manager.
	ManagerID *string `json:"managerId"`
	// Person to call in an emergency on site.
	EmergencyContactID *string `json:"emergencyContactId"`
	// Company that owns or rents it.
	LegalEntity *string `json:"legalEntity"`
	// Seats, or people allowed at once.
	Capacity *int64 `json:"capacity"`
	// Usable area.
	FloorAreaSquareMeters *float64 `json:"floorAreaSquareMeters"`
	// Hours in local time, one entry per day and span.
	OpeningHours []LocationOpeningHour `json:"openingHours"`
	// True for rooms and desks that can be reserved.
	IsBookable bool `json:"isBookable"`
	// True where it can be reached without steps.
	IsAccessible bool `json:"isAccessible"`
	// First day of use.
	OpenedDate *Date `json:"openedDate"`
	// Last day of use.
	ClosedDate *Date `json:"closedDate"`
	// People based here.
	Headcount int64 `json:"headcount"`
	// Only with `expand=parentLocation`. Only with expand.
	ParentLocation *Location `json:"parentLocation,omitempty"`
	// Only with `expand=manager`. Only with expand.
	Manager *Person `json:"manager,omitempty"`
	// Only with `expand=childLocations`. Only with expand.
	ChildLocations []*Location `json:"childLocations,omitempty"`
	// Only with `expand=people`. Only with expand.
	People []*Person `json:"people,omitempty"`
	// Only with `expand=departments`. Only with expand.
	Departments []*Department `json:"departments,omitempty"`
}

// UnmarshalJSON keeps members that Location has no field for in Extra.
func (l *Location) UnmarshalJSON(data []byte) error {
	type plain Location
	return decode(data, (*plain)(l), l.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (l Location) MarshalJSON() ([]byte, error) {
	type plain Location
	return encode((*plain)(&l), l.kept())
}

// LocationAddress is a part of a Location: street address.
type LocationAddress struct {
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
}

// UnmarshalJSON keeps members that LocationAddress has no field for in Extra.
func (l *LocationAddress) UnmarshalJSON(data []byte) error {
	type plain LocationAddress
	return decode(data, (*plain)(l), l.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (l LocationAddress) MarshalJSON() ([]byte, error) {
	type plain LocationAddress
	return encode((*plain)(&l), l.kept())
}

// LocationCoordinates is a part of a Location: point on the map in WGS 84.
type LocationCoordinates struct {
	Kept `json:"-"`

	// Degrees north.
	Latitude float64 `json:"latitude"`
	// Degrees east.
	Longitude float64 `json:"longitude"`
}

// UnmarshalJSON keeps members that LocationCoordinates has no field for in Extra.
func (l *LocationCoordinates) UnmarshalJSON(data []byte) error {
	type plain LocationCoordinates
	return decode(data, (*plain)(l), l.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (l LocationCoordinates) MarshalJSON() ([]byte, error) {
	type plain LocationCoordinates
	return encode((*plain)(&l), l.kept())
}

// LocationOpeningHour is one span of one day in which the place is open.
type LocationOpeningHour struct {
	Kept `json:"-"`

	// Day of the week.
	Day LocationOpeningHourDay `json:"day"`
	// Opening time.
	Opens string `json:"opens"`
	// Closing time.
	Closes string `json:"closes"`
}

// UnmarshalJSON keeps members that LocationOpeningHour has no field for in Extra.
func (l *LocationOpeningHour) UnmarshalJSON(data []byte) error {
	type plain LocationOpeningHour
	return decode(data, (*plain)(l), l.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (l LocationOpeningHour) MarshalJSON() ([]byte, error) {
	type plain LocationOpeningHour
	return encode((*plain)(&l), l.kept())
}

// LocationCreate is what a new Location is made from.
type LocationCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Display name.
	Name string `json:"name"`
	// Short code, such as FRA-01.
	Code Opt[string] `json:"code,omitzero"`
	// Kind of place.
	Type LocationType `json:"type"`
	// Whether it is in use.
	Status LocationStatus `json:"status,omitzero"`
	// What it is used for.
	Description Opt[string] `json:"description,omitzero"`
	// Place that contains it.
	ParentLocationID Opt[string] `json:"parentLocationId,omitzero"`
	// Street address.
	Address Opt[LocationAddressInput] `json:"address,omitzero"`
	// Country, which decides law and holidays.
	Country Opt[string] `json:"country,omitzero"`
	// Point on the map in WGS 84.
	Coordinates Opt[LocationCoordinatesInput] `json:"coordinates,omitzero"`
	// Local time zone.
	Timezone Opt[string] `json:"timezone,omitzero"`
	// UN/LOCODE of the town or port.
	UnLocode Opt[string] `json:"unLocode,omitzero"`
	// GS1 Global Location Number.
	GlnCode Opt[string] `json:"glnCode,omitzero"`
	// Reception.
	Phone Opt[string] `json:"phone,omitzero"`
	// Site manager.
	ManagerID Opt[string] `json:"managerId,omitzero"`
	// Person to call in an emergency on site.
	EmergencyContactID Opt[string] `json:"emergencyContactId,omitzero"`
	// Company that owns or rents it.
	LegalEntity Opt[string] `json:"legalEntity,omitzero"`
	// Seats, or people allowed at once.
	Capacity Opt[int64] `json:"capacity,omitzero"`
	// Usable area.
	FloorAreaSquareMeters Opt[float64] `json:"floorAreaSquareMeters,omitzero"`
	// Hours in local time, one entry per day and span.
	OpeningHours Opt[[]LocationOpeningHourInput] `json:"openingHours,omitzero"`
	// True for rooms and desks that can be reserved.
	IsBookable Opt[bool] `json:"isBookable,omitzero"`
	// True where it can be reached without steps.
	IsAccessible Opt[bool] `json:"isAccessible,omitzero"`
	// First day of use.
	OpenedDate Opt[Date] `json:"openedDate,omitzero"`
	// Last day of use.
	ClosedDate Opt[Date] `json:"closedDate,omitzero"`
}

// LocationAddressInput is a LocationAddress as a client sends it.
type LocationAddressInput struct {
	Line1      Opt[string] `json:"line1,omitzero"`
	Line2      Opt[string] `json:"line2,omitzero"`
	City       Opt[string] `json:"city,omitzero"`
	Region     Opt[string] `json:"region,omitzero"`
	PostalCode Opt[string] `json:"postalCode,omitzero"`
}

// LocationCoordinatesInput is a LocationCoordinates as a client sends it.
type LocationCoordinatesInput struct {
	Latitude  float64 `json:"latitude"`
	Longitude float64 `json:"longitude"`
}

// LocationOpeningHourInput is a LocationOpeningHour as a client sends it.
type LocationOpeningHourInput struct {
	Day    LocationOpeningHourDay `json:"day"`
	Opens  string                 `json:"opens"`
	Closes string                 `json:"closes"`
}

// LocationUpdate changes a Location: what is not set stays as it is, Null clears.
type LocationUpdate struct {
	ExternalID            Opt[string]                     `json:"externalId,omitzero"`
	Tags                  Opt[[]string]                   `json:"tags,omitzero"`
	Metadata              Opt[map[string]string]          `json:"metadata,omitzero"`
	Name                  Opt[string]                     `json:"name,omitzero"`
	Code                  Opt[string]                     `json:"code,omitzero"`
	Type                  Opt[LocationType]               `json:"type,omitzero"`
	Status                Opt[LocationStatus]             `json:"status,omitzero"`
	Description           Opt[string]                     `json:"description,omitzero"`
	ParentLocationID      Opt[string]                     `json:"parentLocationId,omitzero"`
	Address               Opt[LocationAddressInput]       `json:"address,omitzero"`
	Country               Opt[string]                     `json:"country,omitzero"`
	Coordinates           Opt[LocationCoordinatesInput]   `json:"coordinates,omitzero"`
	Timezone              Opt[string]                     `json:"timezone,omitzero"`
	UnLocode              Opt[string]                     `json:"unLocode,omitzero"`
	GlnCode               Opt[string]                     `json:"glnCode,omitzero"`
	Phone                 Opt[string]                     `json:"phone,omitzero"`
	ManagerID             Opt[string]                     `json:"managerId,omitzero"`
	EmergencyContactID    Opt[string]                     `json:"emergencyContactId,omitzero"`
	LegalEntity           Opt[string]                     `json:"legalEntity,omitzero"`
	Capacity              Opt[int64]                      `json:"capacity,omitzero"`
	FloorAreaSquareMeters Opt[float64]                    `json:"floorAreaSquareMeters,omitzero"`
	OpeningHours          Opt[[]LocationOpeningHourInput] `json:"openingHours,omitzero"`
	IsBookable            Opt[bool]                       `json:"isBookable,omitzero"`
	IsAccessible          Opt[bool]                       `json:"isAccessible,omitzero"`
	OpenedDate            Opt[Date]                       `json:"openedDate,omitzero"`
	ClosedDate            Opt[Date]                       `json:"closedDate,omitzero"`
}

// LocationType is a value of type of a Location. Servers may know more values than these.
type LocationType string

const (
	LocationTypeHeadquarters LocationType = "headquarters"
	LocationTypeOffice       LocationType = "office"
	LocationTypeBranch       LocationType = "branch"
	LocationTypeCampus       LocationType = "campus"
	LocationTypeBuilding     LocationType = "building"
	LocationTypeFloor        LocationType = "floor"
	LocationTypeRoom         LocationType = "room"
	LocationTypeDeskArea     LocationType = "desk_area"
	LocationTypeWarehouse    LocationType = "warehouse"
	LocationTypeDataCenter   LocationType = "data_center"
	LocationTypeFactory      LocationType = "factory"
	LocationTypeStore        LocationType = "store"
	LocationTypeLaboratory   LocationType = "laboratory"
	LocationTypeCoworking    LocationType = "coworking"
	LocationTypeClientSite   LocationType = "client_site"
	LocationTypeRemote       LocationType = "remote"
	LocationTypeOther        LocationType = "other"
)

// LocationStatus is a value of status of a Location. Servers may know more values than these.
type LocationStatus string

const (
	LocationStatusPlanned           LocationStatus = "planned"
	LocationStatusActive            LocationStatus = "active"
	LocationStatusTemporarilyClosed LocationStatus = "temporarily_closed"
	LocationStatusClosed            LocationStatus = "closed"
)

// LocationOpeningHourDay is a value of day of a LocationOpeningHour. Servers may know more values
// than these.
type LocationOpeningHourDay string

const (
	LocationOpeningHourDayMonday    LocationOpeningHourDay = "monday"
	LocationOpeningHourDayTuesday   LocationOpeningHourDay = "tuesday"
	LocationOpeningHourDayWednesday LocationOpeningHourDay = "wednesday"
	LocationOpeningHourDayThursday  LocationOpeningHourDay = "thursday"
	LocationOpeningHourDayFriday    LocationOpeningHourDay = "friday"
	LocationOpeningHourDaySaturday  LocationOpeningHourDay = "saturday"
	LocationOpeningHourDaySunday    LocationOpeningHourDay = "sunday"
)

// DepartmentsService reads and writes Departments at /v1/org/departments.
type DepartmentsService struct {
	engine *engine
}

// List gives one page of Departments, the newest first. With nil params it gives the first page of all.
func (s *DepartmentsService) List(ctx context.Context, params *DepartmentListParams, opts ...CallOption) (*Page[Department], error) {
	return list[Department](ctx, s.engine, "/v1/org/departments", params, opts)
}

// Iterate gives all Departments that params ask for, page by page as they are needed.
func (s *DepartmentsService) Iterate(ctx context.Context, params *DepartmentListParams, opts ...CallOption) iter.Seq2[*Department, error] {
	return iterate[Department](ctx, s.engine, "/v1/org/departments", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *DepartmentsService) Search(ctx context.Context, q string, params *DepartmentListParams, opts ...CallOption) (*Page[Department], error) {
	return search[Department](ctx, s.engine, "/v1/org/departments", q, params, opts)
}

// Get reads one Department. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *DepartmentsService) Get(ctx context.Context, id string, opts ...CallOption) (*Department, error) {
	return get[Department](ctx, s.engine, "/v1/org/departments", id, opts)
}

// Create makes a new Department, which must keep these rules:
//
//   - parentDepartmentId is neither the department itself nor one of its descendants.
//   - deputyId is not headId.
//   - effectiveToDate is not before effectiveFromDate.
//   - A dissolved department has an effectiveToDate.
//   - status does not become dissolved while a child department is planned or active.
//   - status does not become dissolved while headcount is above 0.
//   - A planned or active department does not stand below a dissolved one.
//   - successorDepartmentId is set only on a dissolved department.
//   - successorDepartmentId is not the department itself.
func (s *DepartmentsService) Create(ctx context.Context, body *DepartmentCreate, opts ...CallOption) (*Department, error) {
	return create[Department](ctx, s.engine, "/v1/org/departments", body, opts)
}

// Update changes the fields of one Department that are set in body. It takes [WithIfMatch].
func (s *DepartmentsService) Update(ctx context.Context, id string, body *DepartmentUpdate, opts ...CallOption) (*Department, error) {
	return update[Department](ctx, s.engine, "/v1/org/departments", id, body, opts)
}

// Delete takes one Department out of all lists. [WithIncludeDeleted] still shows it.
func (s *DepartmentsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/org/departments", id, opts)
}

// DepartmentListParams says which Departments a list holds, in which order, and what of them.
type DepartmentListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                    []string             `query:"id"`
	TenantID              []string             `query:"tenantId"`
	CreatedAt             TimeFilter           `query:"createdAt"`
	UpdatedAt             TimeFilter           `query:"updatedAt"`
	CreatedBy             []string             `query:"createdBy"`
	UpdatedBy             []string             `query:"updatedBy"`
	DeletedAt             TimeFilter           `query:"deletedAt"`
	Version               IntegerFilter        `query:"version"`
	ExternalID            []string             `query:"externalId"`
	Tags                  []string             `query:"tags"`
	Name                  []string             `query:"name"`
	Code                  []string             `query:"code"`
	Description           []string             `query:"description"`
	Type                  []DepartmentType     `query:"type"`
	Function              []DepartmentFunction `query:"function"`
	Status                []DepartmentStatus   `query:"status"`
	ParentDepartmentID    []string             `query:"parentDepartmentId"`
	HeadID                []string             `query:"headId"`
	DeputyID              []string             `query:"deputyId"`
	HRPartnerID           []string             `query:"hrPartnerId"`
	CostCenterID          []string             `query:"costCenterId"`
	LocationID            []string             `query:"locationId"`
	GroupID               []string             `query:"groupId"`
	LegalEntity           []string             `query:"legalEntity"`
	Email                 []string             `query:"email"`
	PlannedHeadcount      IntegerFilter        `query:"plannedHeadcount"`
	EffectiveFromDate     DateFilter           `query:"effectiveFromDate"`
	EffectiveToDate       DateFilter           `query:"effectiveToDate"`
	SuccessorDepartmentID []string             `query:"successorDepartmentId"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: parentDepartment, head, costCenter, location,
	// childDepartments, people, jobPostings.
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

// Department is a unit of the organization with a head, people and a place in the hierarchy.
type Department struct {
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
	// Full name.
	Name string `json:"name"`
	// Short code, such as ENG-PLAT.
	Code string `json:"code"`
	// What the unit is for.
	Description *string `json:"description"`
	// Rank of the unit.
	Type DepartmentType `json:"type"`
	// Field of work.
	Function *DepartmentFunction `json:"function"`
	// Whether the unit exists.
	Status DepartmentStatus `json:"status"`
	// Unit above.
	ParentDepartmentID *string `json:"parentDepartmentId"`
	// Full name in the hierarchy.
	Path string `json:"path"`
	// Depth in the hierarchy.
	Level int64 `json:"level"`
	// Person who leads it.
	HeadID *string `json:"headId"`
	// Person who stands in for the head.
	DeputyID *string `json:"deputyId"`
	// HR business partner.
	HRPartnerID *string `json:"hrPartnerId"`
	// Cost center that bears its cost.
	CostCenterID *string `json:"costCenterId"`
	// Main place of work.
	LocationID *string `json:"locationId"`
	// Directory group that holds its people.
	GroupID *string `json:"groupId"`
	// Company to which it belongs.
	LegalEntity *string `json:"legalEntity"`
	// Shared mailbox.
	Email *string `json:"email"`
	// Positions approved.
	PlannedHeadcount *int64 `json:"plannedHeadcount"`
	// People in the unit itself.
	Headcount int64 `json:"headcount"`
	// Positions being filled.
	OpenPositionCount int64 `json:"openPositionCount"`
	// Units directly below.
	ChildCount int64 `json:"childCount"`
	// First day of the unit.
	EffectiveFromDate *Date `json:"effectiveFromDate"`
	// Last day of the unit.
	EffectiveToDate *Date `json:"effectiveToDate"`
	// Unit that took over.
	SuccessorDepartmentID *string `json:"successorDepartmentId"`
	// Only with `expand=parentDepartment`. Only with expand.
	ParentDepartment *Department `json:"parentDepartment,omitempty"`
	// Only with `expand=head`. Only with expand.
	Head *Person `json:"head,omitempty"`
	// Only with `expand=costCenter`. Only with expand.
	CostCenter *CostCenter `json:"costCenter,omitempty"`
	// Only with `expand=location`. Only with expand.
	Location *Location `json:"location,omitempty"`
	// Only with `expand=childDepartments`. Only with expand.
	ChildDepartments []*Department `json:"childDepartments,omitempty"`
	// Only with `expand=people`. Only with expand.
	People []*Person `json:"people,omitempty"`
	// Only with `expand=jobPostings`. Only with expand.
	JobPostings []*JobPosting `json:"jobPostings,omitempty"`
}

// UnmarshalJSON keeps members that Department has no field for in Extra.
func (d *Department) UnmarshalJSON(data []byte) error {
	type plain Department
	return decode(data, (*plain)(d), d.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (d Department) MarshalJSON() ([]byte, error) {
	type plain Department
	return encode((*plain)(&d), d.kept())
}

// DepartmentCreate is what a new Department is made from.
type DepartmentCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Full name.
	Name string `json:"name"`
	// Short code, such as ENG-PLAT.
	Code string `json:"code"`
	// What the unit is for.
	Description Opt[string] `json:"description,omitzero"`
	// Rank of the unit.
	Type DepartmentType `json:"type,omitzero"`
	// Field of work.
	Function Opt[DepartmentFunction] `json:"function,omitzero"`
	// Whether the unit exists.
	Status DepartmentStatus `json:"status,omitzero"`
	// Unit above.
	ParentDepartmentID Opt[string] `json:"parentDepartmentId,omitzero"`
	// Person who leads it.
	HeadID Opt[string] `json:"headId,omitzero"`
	// Person who stands in for the head.
	DeputyID Opt[string] `json:"deputyId,omitzero"`
	// HR business partner.
	HRPartnerID Opt[string] `json:"hrPartnerId,omitzero"`
	// Cost center that bears its cost.
	CostCenterID Opt[string] `json:"costCenterId,omitzero"`
	// Main place of work.
	LocationID Opt[string] `json:"locationId,omitzero"`
	// Directory group that holds its people.
	GroupID Opt[string] `json:"groupId,omitzero"`
	// Company to which it belongs.
	LegalEntity Opt[string] `json:"legalEntity,omitzero"`
	// Shared mailbox.
	Email Opt[string] `json:"email,omitzero"`
	// Positions approved.
	PlannedHeadcount Opt[int64] `json:"plannedHeadcount,omitzero"`
	// First day of the unit.
	EffectiveFromDate Opt[Date] `json:"effectiveFromDate,omitzero"`
	// Last day of the unit.
	EffectiveToDate Opt[Date] `json:"effectiveToDate,omitzero"`
	// Unit that took over.
	SuccessorDepartmentID Opt[string] `json:"successorDepartmentId,omitzero"`
}

// DepartmentUpdate changes a Department: what is not set stays as it is, Null clears.
type DepartmentUpdate struct {
	ExternalID            Opt[string]             `json:"externalId,omitzero"`
	Tags                  Opt[[]string]           `json:"tags,omitzero"`
	Metadata              Opt[map[string]string]  `json:"metadata,omitzero"`
	Name                  Opt[string]             `json:"name,omitzero"`
	Code                  Opt[string]             `json:"code,omitzero"`
	Description           Opt[string]             `json:"description,omitzero"`
	Type                  Opt[DepartmentType]     `json:"type,omitzero"`
	Function              Opt[DepartmentFunction] `json:"function,omitzero"`
	Status                Opt[DepartmentStatus]   `json:"status,omitzero"`
	ParentDepartmentID    Opt[string]             `json:"parentDepartmentId,omitzero"`
	HeadID                Opt[string]             `json:"headId,omitzero"`
	DeputyID              Opt[string]             `json:"deputyId,omitzero"`
	HRPartnerID           Opt[string]             `json:"hrPartnerId,omitzero"`
	CostCenterID          Opt[string]             `json:"costCenterId,omitzero"`
	LocationID            Opt[string]             `json:"locationId,omitzero"`
	GroupID               Opt[string]             `json:"groupId,omitzero"`
	LegalEntity           Opt[string]             `json:"legalEntity,omitzero"`
	Email                 Opt[string]             `json:"email,omitzero"`
	PlannedHeadcount      Opt[int64]              `json:"plannedHeadcount,omitzero"`
	EffectiveFromDate     Opt[Date]               `json:"effectiveFromDate,omitzero"`
	EffectiveToDate       Opt[Date]               `json:"effectiveToDate,omitzero"`
	SuccessorDepartmentID Opt[string]             `json:"successorDepartmentId,omitzero"`
}

// DepartmentType is a value of type of a Department. Servers may know more values than these.
type DepartmentType string

const (
	DepartmentTypeCompany       DepartmentType = "company"
	DepartmentTypeDivision      DepartmentType = "division"
	DepartmentTypeBusinessUnit  DepartmentType = "business_unit"
	DepartmentTypeDepartment    DepartmentType = "department"
	DepartmentTypeTeam          DepartmentType = "team"
	DepartmentTypeSharedService DepartmentType = "shared_service"
	DepartmentTypeCommittee     DepartmentType = "committee"
)

// DepartmentFunction is a value of function of a Department. Servers may know more values than
// these.
type DepartmentFunction string

const (
	DepartmentFunctionExecutive       DepartmentFunction = "executive"
	DepartmentFunctionEngineering     DepartmentFunction = "engineering"
	DepartmentFunctionProduct         DepartmentFunction = "product"
	DepartmentFunctionDesign          DepartmentFunction = "design"
	DepartmentFunctionData            DepartmentFunction = "data"
	DepartmentFunctionIt              DepartmentFunction = "it"
	DepartmentFunctionSecurity        DepartmentFunction = "security"
	DepartmentFunctionOperations      DepartmentFunction = "operations"
	DepartmentFunctionSales           DepartmentFunction = "sales"
	DepartmentFunctionMarketing       DepartmentFunction = "marketing"
	DepartmentFunctionCustomerSuccess DepartmentFunction = "customer_success"
	DepartmentFunctionSupport         DepartmentFunction = "support"
	DepartmentFunctionFinance         DepartmentFunction = "finance"
	DepartmentFunctionProcurement     DepartmentFunction = "procurement"
	DepartmentFunctionLegal           DepartmentFunction = "legal"
	DepartmentFunctionHR              DepartmentFunction = "hr"
	DepartmentFunctionFacilities      DepartmentFunction = "facilities"
	DepartmentFunctionResearch        DepartmentFunction = "research"
	DepartmentFunctionAdministration  DepartmentFunction = "administration"
	DepartmentFunctionOther           DepartmentFunction = "other"
)

// DepartmentStatus is a value of status of a Department. Servers may know more values than these.
type DepartmentStatus string

const (
	DepartmentStatusPlanned   DepartmentStatus = "planned"
	DepartmentStatusActive    DepartmentStatus = "active"
	DepartmentStatusDissolved DepartmentStatus = "dissolved"
)
