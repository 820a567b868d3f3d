// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// GroupsService reads and writes Groups at /v1/groups. Group: a team, department, committee, cohort
// or directory group with its members and its owner.
type GroupsService struct {
	engine *engine
}

// List gives one page of Groups, the newest first. With nil params it gives the first page of all.
func (s *GroupsService) List(ctx context.Context, params *GroupListParams, opts ...CallOption) (*Page[Group], error) {
	return list[Group](ctx, s.engine, "/v1/groups", params, opts)
}

// Iterate gives all Groups that params ask for, page by page as they are needed.
func (s *GroupsService) Iterate(ctx context.Context, params *GroupListParams, opts ...CallOption) iter.Seq2[*Group, error] {
	return iterate[Group](ctx, s.engine, "/v1/groups", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *GroupsService) Search(ctx context.Context, q string, params *GroupListParams, opts ...CallOption) (*Page[Group], error) {
	return search[Group](ctx, s.engine, "/v1/groups", q, params, opts)
}

// Get reads one Group. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *GroupsService) Get(ctx context.Context, id string, opts ...CallOption) (*Group, error) {
	return get[Group](ctx, s.engine, "/v1/groups", id, opts)
}

// Create makes a new Group, which must keep these rules:
//
//   - parentGroupId never leads back to the group itself, and nesting is at most ten levels deep.
//   - A group that moves takes the groups below it along, and they too are at most on the tenth
//     level.
//   - membershipRule is present when membershipType is dynamic.
//   - membershipRule is absent when membershipType is assigned.
//   - memberIds of a dynamic group is written by the server only.
//   - Each direct member stands in memberIds at most once.
//   - A person whose status is terminated is not added to memberIds.
//   - Nobody is added to memberIds beyond the capacity of a Cohort that learns as this group, nor
//     anybody who is its facilitator.
//   - email is present when isMailEnabled is true.
//   - A group with an active child group is not archived.
//   - An active group does not lie in an archived one.
func (s *GroupsService) Create(ctx context.Context, body *GroupCreate, opts ...CallOption) (*Group, error) {
	return create[Group](ctx, s.engine, "/v1/groups", body, opts)
}

// Update changes the fields of one Group that are set in body. It takes [WithIfMatch].
func (s *GroupsService) Update(ctx context.Context, id string, body *GroupUpdate, opts ...CallOption) (*Group, error) {
	return update[Group](ctx, s.engine, "/v1/groups", id, body, opts)
}

// Delete takes one Group out of all lists. [WithIncludeDeleted] still shows it.
func (s *GroupsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/groups", id, opts)
}

// GroupListParams says which Groups a list holds, in which order, and what of them.
type GroupListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                    []string              `query:"id"`
	TenantID              []string              `query:"tenantId"`
	CreatedAt             TimeFilter            `query:"createdAt"`
	UpdatedAt             TimeFilter            `query:"updatedAt"`
	CreatedBy             []string              `query:"createdBy"`
	UpdatedBy             []string              `query:"updatedBy"`
	DeletedAt             TimeFilter            `query:"deletedAt"`
	Version               IntegerFilter         `query:"version"`
	ExternalID            []string              `query:"externalId"`
	Tags                  []string              `query:"tags"`
	Name                  []string              `query:"name"`
	DisplayName           []string              `query:"displayName"`
	Description           []string              `query:"description"`
	Type                  []GroupType           `query:"type"`
	Status                []GroupStatus         `query:"status"`
	OwnerID               []string              `query:"ownerId"`
	ParentGroupID         []string              `query:"parentGroupId"`
	MemberIDs             []string              `query:"memberIds"`
	MemberCount           IntegerFilter         `query:"memberCount"`
	MembershipType        []GroupMembershipType `query:"membershipType"`
	MembershipRule        []string              `query:"membershipRule"`
	MembershipEvaluatedAt TimeFilter            `query:"membershipEvaluatedAt"`
	Visibility            []GroupVisibility     `query:"visibility"`
	Email                 []string              `query:"email"`
	IsMailEnabled         []bool                `query:"isMailEnabled"`
	IsSecurityEnabled     []bool                `query:"isSecurityEnabled"`
	Source                []GroupSource         `query:"source"`
	DataSourceID          []string              `query:"dataSourceId"`
	DistinguishedName     []string              `query:"distinguishedName"`
	DepartmentID          []string              `query:"departmentId"`
	ExpiresAt             TimeFilter            `query:"expiresAt"`
	LastReviewedAt        TimeFilter            `query:"lastReviewedAt"`
	NextReviewDate        DateFilter            `query:"nextReviewDate"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: owner, parent, children, members, dataSource,
	// department.
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

// Group is a team, department, committee, cohort or directory group with its members and its owner.
type Group struct {
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
	// Canonical name; for a directory group its account name there.
	Name string `json:"name"`
	// Friendlier name for screens; the name is shown where it is empty.
	DisplayName *string `json:"displayName"`
	// What the group is for.
	Description *string `json:"description"`
	// Purpose of the group.
	Type GroupType `json:"type"`
	// Whether the group is in use.
	Status GroupStatus `json:"status"`
	// Person who answers for the membership and approves changes to it.
	OwnerID *string `json:"ownerId"`
	// Group this one is nested in; empty at the top.
	ParentGroupID *string `json:"parentGroupId"`
	// Direct members, each at most once.
	MemberIDs []string `json:"memberIds"`
	// Number of direct members.
	MemberCount int64 `json:"memberCount"`
	// Whether members are listed by hand or follow from a rule.
	MembershipType GroupMembershipType `json:"membershipType"`
	// Filter over Person fields that decides a dynamic membership, in the syntax of list filters.
	MembershipRule *string `json:"membershipRule"`
	// Age of a dynamic membership.
	MembershipEvaluatedAt *time.Time `json:"membershipEvaluatedAt"`
	// Public shows members to all, private to members, hidden to owners only.
	Visibility GroupVisibility `json:"visibility"`
	// Address that reaches the members.
	Email *string `json:"email"`
	// Mail to the group's address is forwarded to its members.
	IsMailEnabled bool `json:"isMailEnabled"`
	// The group may be used to grant access.
	IsSecurityEnabled bool `json:"isSecurityEnabled"`
	// System that is the authority for the group.
	Source GroupSource `json:"source"`
	// Data source that keeps a synchronised group up to date.
	DataSourceID *string `json:"dataSourceId"`
	// Directory path of a synchronised group.
	DistinguishedName *string `json:"distinguishedName"`
	// Department the group stands for or belongs to.
	DepartmentID *string `json:"departmentId"`
	// Time after which a temporary group is archived.
	ExpiresAt *time.Time `json:"expiresAt"`
	// Time of the latest membership review.
	LastReviewedAt *time.Time `json:"lastReviewedAt"`
	// Day the next membership review is due.
	NextReviewDate *Date `json:"nextReviewDate"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=parent`. Only with expand.
	Parent *Group `json:"parent,omitempty"`
	// Only with `expand=children`. Only with expand.
	Children []*Group `json:"children,omitempty"`
	// Only with `expand=members`. Only with expand.
	Members []*Person `json:"members,omitempty"`
	// Only with `expand=dataSource`. Only with expand.
	DataSource *DataSource `json:"dataSource,omitempty"`
	// Only with `expand=department`. Only with expand.
	Department *Department `json:"department,omitempty"`
}

// UnmarshalJSON keeps members that Group has no field for in Extra.
func (g *Group) UnmarshalJSON(data []byte) error {
	type plain Group
	return decode(data, (*plain)(g), g.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (g Group) MarshalJSON() ([]byte, error) {
	type plain Group
	return encode((*plain)(&g), g.kept())
}

// GroupCreate is what a new Group is made from.
type GroupCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Canonical name; for a directory group its account name there.
	Name string `json:"name"`
	// Friendlier name for screens; the name is shown where it is empty.
	DisplayName Opt[string] `json:"displayName,omitzero"`
	// What the group is for.
	Description Opt[string] `json:"description,omitzero"`
	// Purpose of the group.
	Type GroupType `json:"type,omitzero"`
	// Whether the group is in use.
	Status GroupStatus `json:"status,omitzero"`
	// Person who answers for the membership and approves changes to it.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Group this one is nested in; empty at the top.
	ParentGroupID Opt[string] `json:"parentGroupId,omitzero"`
	// Direct members, each at most once.
	MemberIDs Opt[[]string] `json:"memberIds,omitzero"`
	// Whether members are listed by hand or follow from a rule.
	MembershipType GroupMembershipType `json:"membershipType,omitzero"`
	// Filter over Person fields that decides a dynamic membership, in the syntax of list filters.
	MembershipRule Opt[string] `json:"membershipRule,omitzero"`
	// Public shows members to all, private to members, hidden to owners only.
	Visibility GroupVisibility `json:"visibility,omitzero"`
	// Address that reaches the members.
	Email Opt[string] `json:"email,omitzero"`
	// Mail to the group's address is forwarded to its members.
	IsMailEnabled Opt[bool] `json:"isMailEnabled,omitzero"`
	// The group may be used to grant access.
	IsSecurityEnabled Opt[bool] `json:"isSecurityEnabled,omitzero"`
	// System that is the authority for the group.
	Source GroupSource `json:"source,omitzero"`
	// Data source that keeps a synchronised group up to date.
	DataSourceID Opt[string] `json:"dataSourceId,omitzero"`
	// Directory path of a synchronised group.
	DistinguishedName Opt[string] `json:"distinguishedName,omitzero"`
	// Department the group stands for or belongs to.
	DepartmentID Opt[string] `json:"departmentId,omitzero"`
	// Time after which a temporary group is archived.
	ExpiresAt Opt[time.Time] `json:"expiresAt,omitzero"`
	// Time of the latest membership review.
	LastReviewedAt Opt[time.Time] `json:"lastReviewedAt,omitzero"`
	// Day the next membership review is due.
	NextReviewDate Opt[Date] `json:"nextReviewDate,omitzero"`
}

// GroupUpdate changes a Group: what is not set stays as it is, Null clears.
type GroupUpdate struct {
	ExternalID        Opt[string]              `json:"externalId,omitzero"`
	Tags              Opt[[]string]            `json:"tags,omitzero"`
	Metadata          Opt[map[string]string]   `json:"metadata,omitzero"`
	Name              Opt[string]              `json:"name,omitzero"`
	DisplayName       Opt[string]              `json:"displayName,omitzero"`
	Description       Opt[string]              `json:"description,omitzero"`
	Type              Opt[GroupType]           `json:"type,omitzero"`
	Status            Opt[GroupStatus]         `json:"status,omitzero"`
	OwnerID           Opt[string]              `json:"ownerId,omitzero"`
	ParentGroupID     Opt[string]              `json:"parentGroupId,omitzero"`
	MemberIDs         Opt[[]string]            `json:"memberIds,omitzero"`
	MembershipType    Opt[GroupMembershipType] `json:"membershipType,omitzero"`
	MembershipRule    Opt[string]              `json:"membershipRule,omitzero"`
	Visibility        Opt[GroupVisibility]     `json:"visibility,omitzero"`
	Email             Opt[string]              `json:"email,omitzero"`
	IsMailEnabled     Opt[bool]                `json:"isMailEnabled,omitzero"`
	IsSecurityEnabled Opt[bool]                `json:"isSecurityEnabled,omitzero"`
	Source            Opt[GroupSource]         `json:"source,omitzero"`
	DataSourceID      Opt[string]              `json:"dataSourceId,omitzero"`
	DistinguishedName Opt[string]              `json:"distinguishedName,omitzero"`
	DepartmentID      Opt[string]              `json:"departmentId,omitzero"`
	ExpiresAt         Opt[time.Time]           `json:"expiresAt,omitzero"`
	LastReviewedAt    Opt[time.Time]           `json:"lastReviewedAt,omitzero"`
	NextReviewDate    Opt[Date]                `json:"nextReviewDate,omitzero"`
}

// GroupType is a value of type of a Group. Servers may know more values than these.
type GroupType string

const (
	GroupTypeDepartment   GroupType = "department"
	GroupTypeTeam         GroupType = "team"
	GroupTypeSquad        GroupType = "squad"
	GroupTypeCohort       GroupType = "cohort"
	GroupTypeCommittee    GroupType = "committee"
	GroupTypeProject      GroupType = "project"
	GroupTypeSecurity     GroupType = "security"
	GroupTypeDistribution GroupType = "distribution"
	GroupTypeAdGroup      GroupType = "ad_group"
	GroupTypeCustom       GroupType = "custom"
)

// GroupStatus is a value of status of a Group. Servers may know more values than these.
type GroupStatus string

const (
	GroupStatusActive   GroupStatus = "active"
	GroupStatusArchived GroupStatus = "archived"
)

// GroupMembershipType is a value of membershipType of a Group. Servers may know more values than
// these.
type GroupMembershipType string

const (
	GroupMembershipTypeAssigned GroupMembershipType = "assigned"
	GroupMembershipTypeDynamic  GroupMembershipType = "dynamic"
)

// GroupVisibility is a value of visibility of a Group. Servers may know more values than these.
type GroupVisibility string

const (
	GroupVisibilityPublic  GroupVisibility = "public"
	GroupVisibilityPrivate GroupVisibility = "private"
	GroupVisibilityHidden  GroupVisibility = "hidden"
)

// GroupSource is a value of source of a Group. Servers may know more values than these.
type GroupSource string

const (
	GroupSourceManual          GroupSource = "manual"
	GroupSourceScim            GroupSource = "scim"
	GroupSourceActiveDirectory GroupSource = "active_directory"
	GroupSourceEntraID         GroupSource = "entra_id"
	GroupSourceOkta            GroupSource = "okta"
	GroupSourceGoogleWorkspace GroupSource = "google_workspace"
	GroupSourceHris            GroupSource = "hris"
	GroupSourceRule            GroupSource = "rule"
)
