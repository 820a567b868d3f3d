// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// RelationshipsService reads and writes Relationships at /v1/relationships. Relationship: one
// directed edge, read as: the record at fromId stands in this relation to the record at toId.
type RelationshipsService struct {
	engine *engine
}

// List gives one page of Relationships, the newest first. With nil params it gives the first page of all.
func (s *RelationshipsService) List(ctx context.Context, params *RelationshipListParams, opts ...CallOption) (*Page[Relationship], error) {
	return list[Relationship](ctx, s.engine, "/v1/relationships", params, opts)
}

// Iterate gives all Relationships that params ask for, page by page as they are needed.
func (s *RelationshipsService) Iterate(ctx context.Context, params *RelationshipListParams, opts ...CallOption) iter.Seq2[*Relationship, error] {
	return iterate[Relationship](ctx, s.engine, "/v1/relationships", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *RelationshipsService) Search(ctx context.Context, q string, params *RelationshipListParams, opts ...CallOption) (*Page[Relationship], error) {
	return search[Relationship](ctx, s.engine, "/v1/relationships", q, params, opts)
}

// Get reads one Relationship. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *RelationshipsService) Get(ctx context.Context, id string, opts ...CallOption) (*Relationship, error) {
	return get[Relationship](ctx, s.engine, "/v1/relationships", id, opts)
}

// Create makes a new Relationship, which must keep these rules:
//
//   - fromId and toId differ.
//   - endsAt is after startsAt.
//   - Two relationships of the same fromId, toId and type do not overlap in time; for a symmetric
//     type the ends may stand either way round.
//   - For each fromId and type at most one current edge has isPrimary true.
//   - Edges of type parent_of, part_of, reports_to, depends_on, precedes and version_of form no
//     loop among those that are current.
func (s *RelationshipsService) Create(ctx context.Context, body *RelationshipCreate, opts ...CallOption) (*Relationship, error) {
	return create[Relationship](ctx, s.engine, "/v1/relationships", body, opts)
}

// Update changes the fields of one Relationship that are set in body. It takes [WithIfMatch].
func (s *RelationshipsService) Update(ctx context.Context, id string, body *RelationshipUpdate, opts ...CallOption) (*Relationship, error) {
	return update[Relationship](ctx, s.engine, "/v1/relationships", id, body, opts)
}

// Delete takes one Relationship out of all lists. [WithIncludeDeleted] still shows it.
func (s *RelationshipsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/relationships", id, opts)
}

// RelationshipListParams says which Relationships a list holds, in which order, and what of them.
type RelationshipListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID           []string               `query:"id"`
	TenantID     []string               `query:"tenantId"`
	CreatedAt    TimeFilter             `query:"createdAt"`
	UpdatedAt    TimeFilter             `query:"updatedAt"`
	CreatedBy    []string               `query:"createdBy"`
	UpdatedBy    []string               `query:"updatedBy"`
	DeletedAt    TimeFilter             `query:"deletedAt"`
	Version      IntegerFilter          `query:"version"`
	ExternalID   []string               `query:"externalId"`
	Tags         []string               `query:"tags"`
	FromID       []string               `query:"fromId"`
	FromType     []RelationshipFromType `query:"fromType"`
	ToID         []string               `query:"toId"`
	ToType       []RelationshipToType   `query:"toType"`
	Type         []RelationshipType     `query:"type"`
	InverseLabel []string               `query:"inverseLabel"`
	IsSymmetric  []bool                 `query:"isSymmetric"`
	Label        []string               `query:"label"`
	Description  []string               `query:"description"`
	Role         []string               `query:"role"`
	Weight       NumberFilter           `query:"weight"`
	Share        NumberFilter           `query:"share"`
	IsPrimary    []bool                 `query:"isPrimary"`
	StartsAt     TimeFilter             `query:"startsAt"`
	EndsAt       TimeFilter             `query:"endsAt"`
	Origin       []RelationshipOrigin   `query:"origin"`
	Confidence   NumberFilter           `query:"confidence"`
	IsVerified   []bool                 `query:"isVerified"`
	VerifiedByID []string               `query:"verifiedById"`
	DataSourceID []string               `query:"dataSourceId"`
	EvidenceIDs  []string               `query:"evidenceIds"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: dataSource, verifiedBy.
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

// Relationship is one directed edge, read as: the record at fromId stands in this relation to the
// record at toId.
type Relationship struct {
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
	// Record the edge starts at.
	FromID string `json:"fromId"`
	// Entity the prefix of fromId stands for; filled in by the server where not given.
	FromType *RelationshipFromType `json:"fromType"`
	// Record the edge ends at.
	ToID string `json:"toId"`
	// Entity the prefix of toId stands for; filled in by the server where not given.
	ToType *RelationshipToType `json:"toType"`
	// Meaning of the edge, read from fromId to toId.
	Type RelationshipType `json:"type"`
	// Label for the far side.
	InverseLabel string `json:"inverseLabel"`
	// The edge reads the same both ways.
	IsSymmetric bool `json:"isSymmetric"`
	// Wording to show instead of the type's own.
	Label *string `json:"label"`
	// Remark on the edge.
	Description *string `json:"description"`
	// Open map of facts about the edge, such as criticality and protocol of a dependency; at most 50
	// keys.
	Properties map[string]any `json:"properties"`
	// Part played in the relation, such as chair in a committee.
	Role *string `json:"role"`
	// Strength of the relation, for ranking and path search.
	Weight *float64 `json:"weight"`
	// Percentage, where the relation divides something, such as ownership.
	Share *float64 `json:"share"`
	// First among edges of the same type from the same record.
	IsPrimary bool `json:"isPrimary"`
	// Time from which the relation holds; always, where empty.
	StartsAt *time.Time `json:"startsAt"`
	// Time until which the relation holds; without end, where empty.
	EndsAt *time.Time `json:"endsAt"`
	// The relation holds now.
	IsCurrent bool `json:"isCurrent"`
	// How the edge came to be.
	Origin RelationshipOrigin `json:"origin"`
	// Trust in an edge that was discovered or inferred.
	Confidence float64 `json:"confidence"`
	// A person confirmed the edge.
	IsVerified bool `json:"isVerified"`
	// Person who confirmed the edge.
	VerifiedByID *string `json:"verifiedById"`
	// Data source the edge was read from.
	DataSourceID *string `json:"dataSourceId"`
	// Records that show the relation, such as chunks, tickets or scan results.
	EvidenceIDs []string `json:"evidenceIds"`
	// Only with `expand=dataSource`. Only with expand.
	DataSource *DataSource `json:"dataSource,omitempty"`
	// Only with `expand=verifiedBy`. Only with expand.
	VerifiedBy *Person `json:"verifiedBy,omitempty"`
}

// UnmarshalJSON keeps members that Relationship has no field for in Extra.
func (r *Relationship) UnmarshalJSON(data []byte) error {
	type plain Relationship
	return decode(data, (*plain)(r), r.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (r Relationship) MarshalJSON() ([]byte, error) {
	type plain Relationship
	return encode((*plain)(&r), r.kept())
}

// RelationshipCreate is what a new Relationship is made from.
type RelationshipCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Record the edge starts at.
	FromID string `json:"fromId"`
	// Entity the prefix of fromId stands for; filled in by the server where not given.
	FromType Opt[RelationshipFromType] `json:"fromType,omitzero"`
	// Record the edge ends at.
	ToID string `json:"toId"`
	// Entity the prefix of toId stands for; filled in by the server where not given.
	ToType Opt[RelationshipToType] `json:"toType,omitzero"`
	// Meaning of the edge, read from fromId to toId.
	Type RelationshipType `json:"type"`
	// Wording to show instead of the type's own.
	Label Opt[string] `json:"label,omitzero"`
	// Remark on the edge.
	Description Opt[string] `json:"description,omitzero"`
	// Open map of facts about the edge, such as criticality and protocol of a dependency; at most 50
	// keys.
	Properties Opt[map[string]any] `json:"properties,omitzero"`
	// Part played in the relation, such as chair in a committee.
	Role Opt[string] `json:"role,omitzero"`
	// Strength of the relation, for ranking and path search.
	Weight Opt[float64] `json:"weight,omitzero"`
	// Percentage, where the relation divides something, such as ownership.
	Share Opt[float64] `json:"share,omitzero"`
	// First among edges of the same type from the same record.
	IsPrimary Opt[bool] `json:"isPrimary,omitzero"`
	// Time from which the relation holds; always, where empty.
	StartsAt Opt[time.Time] `json:"startsAt,omitzero"`
	// Time until which the relation holds; without end, where empty.
	EndsAt Opt[time.Time] `json:"endsAt,omitzero"`
	// How the edge came to be.
	Origin RelationshipOrigin `json:"origin,omitzero"`
	// Trust in an edge that was discovered or inferred.
	Confidence Opt[float64] `json:"confidence,omitzero"`
	// A person confirmed the edge.
	IsVerified Opt[bool] `json:"isVerified,omitzero"`
	// Data source the edge was read from.
	DataSourceID Opt[string] `json:"dataSourceId,omitzero"`
	// Records that show the relation, such as chunks, tickets or scan results.
	EvidenceIDs Opt[[]string] `json:"evidenceIds,omitzero"`
}

// RelationshipUpdate changes a Relationship: what is not set stays as it is, Null clears.
type RelationshipUpdate struct {
	ExternalID   Opt[string]             `json:"externalId,omitzero"`
	Tags         Opt[[]string]           `json:"tags,omitzero"`
	Metadata     Opt[map[string]string]  `json:"metadata,omitzero"`
	Label        Opt[string]             `json:"label,omitzero"`
	Description  Opt[string]             `json:"description,omitzero"`
	Properties   Opt[map[string]any]     `json:"properties,omitzero"`
	Role         Opt[string]             `json:"role,omitzero"`
	Weight       Opt[float64]            `json:"weight,omitzero"`
	Share        Opt[float64]            `json:"share,omitzero"`
	IsPrimary    Opt[bool]               `json:"isPrimary,omitzero"`
	StartsAt     Opt[time.Time]          `json:"startsAt,omitzero"`
	EndsAt       Opt[time.Time]          `json:"endsAt,omitzero"`
	Origin       Opt[RelationshipOrigin] `json:"origin,omitzero"`
	Confidence   Opt[float64]            `json:"confidence,omitzero"`
	IsVerified   Opt[bool]               `json:"isVerified,omitzero"`
	DataSourceID Opt[string]             `json:"dataSourceId,omitzero"`
	EvidenceIDs  Opt[[]string]           `json:"evidenceIds,omitzero"`
}

// RelationshipFromType is a value of fromType of a Relationship. Servers may know more values than
// these.
type RelationshipFromType string

const (
	RelationshipFromTypePerson             RelationshipFromType = "person"
	RelationshipFromTypeGroup              RelationshipFromType = "group"
	RelationshipFromTypeTechnologyAsset    RelationshipFromType = "technology_asset"
	RelationshipFromTypeAccessEntitlement  RelationshipFromType = "access_entitlement"
	RelationshipFromTypeSoftwareLicense    RelationshipFromType = "software_license"
	RelationshipFromTypeLicenseAssignment  RelationshipFromType = "license_assignment"
	RelationshipFromTypePhysicalAsset      RelationshipFromType = "physical_asset"
	RelationshipFromTypeCloudResource      RelationshipFromType = "cloud_resource"
	RelationshipFromTypeVulnerability      RelationshipFromType = "vulnerability"
	RelationshipFromTypeComplianceControl  RelationshipFromType = "compliance_control"
	RelationshipFromTypeRiskItem           RelationshipFromType = "risk_item"
	RelationshipFromTypeRelationship       RelationshipFromType = "relationship"
	RelationshipFromTypeDataSource         RelationshipFromType = "data_source"
	RelationshipFromTypeVendor             RelationshipFromType = "vendor"
	RelationshipFromTypeContract           RelationshipFromType = "contract"
	RelationshipFromTypeContractObligation RelationshipFromType = "contract_obligation"
	RelationshipFromTypePersonSkill        RelationshipFromType = "person_skill"
	RelationshipFromTypeCalendarEvent      RelationshipFromType = "calendar_event"
	RelationshipFromTypeLeaveRequest       RelationshipFromType = "leave_request"
	RelationshipFromTypeMeetingNote        RelationshipFromType = "meeting_note"
	RelationshipFromTypeTimeEntry          RelationshipFromType = "time_entry"
	RelationshipFromTypeComment            RelationshipFromType = "comment"
	RelationshipFromTypeCapacity           RelationshipFromType = "capacity"
	RelationshipFromTypePerformanceReview  RelationshipFromType = "performance_review"
	RelationshipFromTypePersonGoal         RelationshipFromType = "person_goal"
	RelationshipFromTypeLearningRecord     RelationshipFromType = "learning_record"
	RelationshipFromTypeTechPortfolioItem  RelationshipFromType = "tech_portfolio_item"
	RelationshipFromTypeCostCenter         RelationshipFromType = "cost_center"
	RelationshipFromTypeAccount            RelationshipFromType = "account"
	RelationshipFromTypeContact            RelationshipFromType = "contact"
	RelationshipFromTypeDeal               RelationshipFromType = "deal"
	RelationshipFromTypeActivity           RelationshipFromType = "activity"
	RelationshipFromTypeProject            RelationshipFromType = "project"
	RelationshipFromTypeTask               RelationshipFromType = "task"
	RelationshipFromTypeSprint             RelationshipFromType = "sprint"
	RelationshipFromTypeFeature            RelationshipFromType = "feature"
	RelationshipFromTypeObjective          RelationshipFromType = "objective"
	RelationshipFromTypeKeyResult          RelationshipFromType = "key_result"
	RelationshipFromTypeGRCFramework       RelationshipFromType = "grc_framework"
	RelationshipFromTypeGRCControl         RelationshipFromType = "grc_control"
	RelationshipFromTypeGRCEvidence        RelationshipFromType = "grc_evidence"
	RelationshipFromTypeGRCIncident        RelationshipFromType = "grc_incident"
	RelationshipFromTypeGRCRisk            RelationshipFromType = "grc_risk"
	RelationshipFromTypeSOCAlert           RelationshipFromType = "soc_alert"
	RelationshipFromTypeSOCInvestigation   RelationshipFromType = "soc_investigation"
	RelationshipFromTypeSOCPlaybook        RelationshipFromType = "soc_playbook"
	RelationshipFromTypeAuditEvent         RelationshipFromType = "audit_event"
	RelationshipFromTypeAppEvent           RelationshipFromType = "app_event"
	RelationshipFromTypeTrace              RelationshipFromType = "trace"
	RelationshipFromTypeInvoice            RelationshipFromType = "invoice"
	RelationshipFromTypePurchaseOrder      RelationshipFromType = "purchase_order"
	RelationshipFromTypeExpense            RelationshipFromType = "expense"
	RelationshipFromTypeBudget             RelationshipFromType = "budget"
	RelationshipFromTypeBudgetLine         RelationshipFromType = "budget_line"
	RelationshipFromTypeJobPosting         RelationshipFromType = "job_posting"
	RelationshipFromTypeApplicant          RelationshipFromType = "applicant"
	RelationshipFromTypeOnboardingTask     RelationshipFromType = "onboarding_task"
	RelationshipFromTypeOffboardingTask    RelationshipFromType = "offboarding_task"
	RelationshipFromTypeTicket             RelationshipFromType = "ticket"
	RelationshipFromTypeSLAPolicy          RelationshipFromType = "sla_policy"
	RelationshipFromTypeNotification       RelationshipFromType = "notification"
	RelationshipFromTypeAnnouncement       RelationshipFromType = "announcement"
	RelationshipFromTypeApprovalRequest    RelationshipFromType = "approval_request"
	RelationshipFromTypeApprovalStep       RelationshipFromType = "approval_step"
	RelationshipFromTypeLocation           RelationshipFromType = "location"
	RelationshipFromTypeDepartment         RelationshipFromType = "department"
	RelationshipFromTypeProduct            RelationshipFromType = "product"
	RelationshipFromTypeProductCategory    RelationshipFromType = "product_category"
	RelationshipFromTypeSupplier           RelationshipFromType = "supplier"
	RelationshipFromTypeDocument           RelationshipFromType = "document"
	RelationshipFromTypeChunk              RelationshipFromType = "chunk"
	RelationshipFromTypeKnowledgeEntity    RelationshipFromType = "knowledge_entity"
	RelationshipFromTypeCohort             RelationshipFromType = "cohort"
	RelationshipFromTypeAssessment         RelationshipFromType = "assessment"
	RelationshipFromTypeRFPRecord          RelationshipFromType = "rfp_record"
	RelationshipFromTypeRFPQuestion        RelationshipFromType = "rfp_question"
	RelationshipFromTypeRFPResponse        RelationshipFromType = "rfp_response"
	RelationshipFromTypeApplication        RelationshipFromType = "application"
	RelationshipFromTypeConnector          RelationshipFromType = "connector"
	RelationshipFromTypeAPIKey             RelationshipFromType = "api_key"
	RelationshipFromTypeWebhook            RelationshipFromType = "webhook"
	RelationshipFromTypeStorageObject      RelationshipFromType = "storage_object"
	RelationshipFromTypeStorageRecord      RelationshipFromType = "storage_record"
)

// RelationshipToType is a value of toType of a Relationship. Servers may know more values than
// these.
type RelationshipToType string

const (
	RelationshipToTypePerson             RelationshipToType = "person"
	RelationshipToTypeGroup              RelationshipToType = "group"
	RelationshipToTypeTechnologyAsset    RelationshipToType = "technology_asset"
	RelationshipToTypeAccessEntitlement  RelationshipToType = "access_entitlement"
	RelationshipToTypeSoftwareLicense    RelationshipToType = "software_license"
	RelationshipToTypeLicenseAssignment  RelationshipToType = "license_assignment"
	RelationshipToTypePhysicalAsset      RelationshipToType = "physical_asset"
	RelationshipToTypeCloudResource      RelationshipToType = "cloud_resource"
	RelationshipToTypeVulnerability      RelationshipToType = "vulnerability"
	RelationshipToTypeComplianceControl  RelationshipToType = "compliance_control"
	RelationshipToTypeRiskItem           RelationshipToType = "risk_item"
	RelationshipToTypeRelationship       RelationshipToType = "relationship"
	RelationshipToTypeDataSource         RelationshipToType = "data_source"
	RelationshipToTypeVendor             RelationshipToType = "vendor"
	RelationshipToTypeContract           RelationshipToType = "contract"
	RelationshipToTypeContractObligation RelationshipToType = "contract_obligation"
	RelationshipToTypePersonSkill        RelationshipToType = "person_skill"
	RelationshipToTypeCalendarEvent      RelationshipToType = "calendar_event"
	RelationshipToTypeLeaveRequest       RelationshipToType = "leave_request"
	RelationshipToTypeMeetingNote        RelationshipToType = "meeting_note"
	RelationshipToTypeTimeEntry          RelationshipToType = "time_entry"
	RelationshipToTypeComment            RelationshipToType = "comment"
	RelationshipToTypeCapacity           RelationshipToType = "capacity"
	RelationshipToTypePerformanceReview  RelationshipToType = "performance_review"
	RelationshipToTypePersonGoal         RelationshipToType = "person_goal"
	RelationshipToTypeLearningRecord     RelationshipToType = "learning_record"
	RelationshipToTypeTechPortfolioItem  RelationshipToType = "tech_portfolio_item"
	RelationshipToTypeCostCenter         RelationshipToType = "cost_center"
	RelationshipToTypeAccount            RelationshipToType = "account"
	RelationshipToTypeContact            RelationshipToType = "contact"
	RelationshipToTypeDeal               RelationshipToType = "deal"
	RelationshipToTypeActivity           RelationshipToType = "activity"
	RelationshipToTypeProject            RelationshipToType = "project"
	RelationshipToTypeTask               RelationshipToType = "task"
	RelationshipToTypeSprint             RelationshipToType = "sprint"
	RelationshipToTypeFeature            RelationshipToType = "feature"
	RelationshipToTypeObjective          RelationshipToType = "objective"
	RelationshipToTypeKeyResult          RelationshipToType = "key_result"
	RelationshipToTypeGRCFramework       RelationshipToType = "grc_framework"
	RelationshipToTypeGRCControl         RelationshipToType = "grc_control"
	RelationshipToTypeGRCEvidence        RelationshipToType = "grc_evidence"
	RelationshipToTypeGRCIncident        RelationshipToType = "grc_incident"
	RelationshipToTypeGRCRisk            RelationshipToType = "grc_risk"
	RelationshipToTypeSOCAlert           RelationshipToType = "soc_alert"
	RelationshipToTypeSOCInvestigation   RelationshipToType = "soc_investigation"
	RelationshipToTypeSOCPlaybook        RelationshipToType = "soc_playbook"
	RelationshipToTypeAuditEvent         RelationshipToType = "audit_event"
	RelationshipToTypeAppEvent           RelationshipToType = "app_event"
	RelationshipToTypeTrace              RelationshipToType = "trace"
	RelationshipToTypeInvoice            RelationshipToType = "invoice"
	RelationshipToTypePurchaseOrder      RelationshipToType = "purchase_order"
	RelationshipToTypeExpense            RelationshipToType = "expense"
	RelationshipToTypeBudget             RelationshipToType = "budget"
	RelationshipToTypeBudgetLine         RelationshipToType = "budget_line"
	RelationshipToTypeJobPosting         RelationshipToType = "job_posting"
	RelationshipToTypeApplicant          RelationshipToType = "applicant"
	RelationshipToTypeOnboardingTask     RelationshipToType = "onboarding_task"
	RelationshipToTypeOffboardingTask    RelationshipToType = "offboarding_task"
	RelationshipToTypeTicket             RelationshipToType = "ticket"
	RelationshipToTypeSLAPolicy          RelationshipToType = "sla_policy"
	RelationshipToTypeNotification       RelationshipToType = "notification"
	RelationshipToTypeAnnouncement       RelationshipToType = "announcement"
	RelationshipToTypeApprovalRequest    RelationshipToType = "approval_request"
	RelationshipToTypeApprovalStep       RelationshipToType = "approval_step"
	RelationshipToTypeLocation           RelationshipToType = "location"
	RelationshipToTypeDepartment         RelationshipToType = "department"
	RelationshipToTypeProduct            RelationshipToType = "product"
	RelationshipToTypeProductCategory    RelationshipToType = "product_category"
	RelationshipToTypeSupplier           RelationshipToType = "supplier"
	RelationshipToTypeDocument           RelationshipToType = "document"
	RelationshipToTypeChunk              RelationshipToType = "chunk"
	RelationshipToTypeKnowledgeEntity    RelationshipToType = "knowledge_entity"
	RelationshipToTypeCohort             RelationshipToType = "cohort"
	RelationshipToTypeAssessment         RelationshipToType = "assessment"
	RelationshipToTypeRFPRecord          RelationshipToType = "rfp_record"
	RelationshipToTypeRFPQuestion        RelationshipToType = "rfp_question"
	RelationshipToTypeRFPResponse        RelationshipToType = "rfp_response"
	RelationshipToTypeApplication        RelationshipToType = "application"
	RelationshipToTypeConnector          RelationshipToType = "connector"
	RelationshipToTypeAPIKey             RelationshipToType = "api_key"
	RelationshipToTypeWebhook            RelationshipToType = "webhook"
	RelationshipToTypeStorageObject      RelationshipToType = "storage_object"
	RelationshipToTypeStorageRecord      RelationshipToType = "storage_record"
)

// RelationshipType is a value of type of a Relationship. Servers may know more values than these.
type RelationshipType string

const (
	RelationshipTypeMemberOf          RelationshipType = "member_of"
	RelationshipTypePartOf            RelationshipType = "part_of"
	RelationshipTypeParentOf          RelationshipType = "parent_of"
	RelationshipTypeReportsTo         RelationshipType = "reports_to"
	RelationshipTypeManages           RelationshipType = "manages"
	RelationshipTypeMentors           RelationshipType = "mentors"
	RelationshipTypeDelegatesTo       RelationshipType = "delegates_to"
	RelationshipTypeDeputizesFor      RelationshipType = "deputizes_for"
	RelationshipTypeOwns              RelationshipType = "owns"
	RelationshipTypeResponsibleFor    RelationshipType = "responsible_for"
	RelationshipTypeAccountableFor    RelationshipType = "accountable_for"
	RelationshipTypeConsultedOn       RelationshipType = "consulted_on"
	RelationshipTypeInformedOf        RelationshipType = "informed_of"
	RelationshipTypeAssignedTo        RelationshipType = "assigned_to"
	RelationshipTypeWorksOn           RelationshipType = "works_on"
	RelationshipTypeContributesTo     RelationshipType = "contributes_to"
	RelationshipTypeAttends           RelationshipType = "attends"
	RelationshipTypeAuthored          RelationshipType = "authored"
	RelationshipTypeReviewed          RelationshipType = "reviewed"
	RelationshipTypeApproved          RelationshipType = "approved"
	RelationshipTypeRequested         RelationshipType = "requested"
	RelationshipTypeUses              RelationshipType = "uses"
	RelationshipTypeHasAccessTo       RelationshipType = "has_access_to"
	RelationshipTypeAdministers       RelationshipType = "administers"
	RelationshipTypeAuthenticatesWith RelationshipType = "authenticates_with"
	RelationshipTypeDependsOn         RelationshipType = "depends_on"
	RelationshipTypeRunsOn            RelationshipType = "runs_on"
	RelationshipTypeHostedOn          RelationshipType = "hosted_on"
	RelationshipTypeDeployedTo        RelationshipType = "deployed_to"
	RelationshipTypeContains          RelationshipType = "contains"
	RelationshipTypeConnectsTo        RelationshipType = "connects_to"
	RelationshipTypeIntegratesWith    RelationshipType = "integrates_with"
	RelationshipTypeSendsDataTo       RelationshipType = "sends_data_to"
	RelationshipTypeStoresDataIn      RelationshipType = "stores_data_in"
	RelationshipTypeProcessesDataOf   RelationshipType = "processes_data_of"
	RelationshipTypeBacksUp           RelationshipType = "backs_up"
	RelationshipTypeReplicatesTo      RelationshipType = "replicates_to"
	RelationshipTypeFailsOverTo       RelationshipType = "fails_over_to"
	RelationshipTypeMonitors          RelationshipType = "monitors"
	RelationshipTypeReplaces          RelationshipType = "replaces"
	RelationshipTypeVersionOf         RelationshipType = "version_of"
	RelationshipTypeDerivedFrom       RelationshipType = "derived_from"
	RelationshipTypeGeneratedBy       RelationshipType = "generated_by"
	RelationshipTypeSyncedFrom        RelationshipType = "synced_from"
	RelationshipTypeProvidedBy        RelationshipType = "provided_by"
	RelationshipTypeSuppliedBy        RelationshipType = "supplied_by"
	RelationshipTypeManufacturedBy    RelationshipType = "manufactured_by"
	RelationshipTypeLicensedUnder     RelationshipType = "licensed_under"
	RelationshipTypeGovernedBy        RelationshipType = "governed_by"
	RelationshipTypeCoveredBy         RelationshipType = "covered_by"
	RelationshipTypeBillsTo           RelationshipType = "bills_to"
	RelationshipTypeFundedBy          RelationshipType = "funded_by"
	RelationshipTypePaidBy            RelationshipType = "paid_by"
	RelationshipTypeLocatedAt         RelationshipType = "located_at"
	RelationshipTypeSoldTo            RelationshipType = "sold_to"
	RelationshipTypeCompetesWith      RelationshipType = "competes_with"
	RelationshipTypePartnersWith      RelationshipType = "partners_with"
	RelationshipTypeRefers            RelationshipType = "refers"
	RelationshipTypeAffects           RelationshipType = "affects"
	RelationshipTypeExposes           RelationshipType = "exposes"
	RelationshipTypeExploits          RelationshipType = "exploits"
	RelationshipTypeThreatens         RelationshipType = "threatens"
	RelationshipTypeTargets           RelationshipType = "targets"
	RelationshipTypeMitigates         RelationshipType = "mitigates"
	RelationshipTypeRemediates        RelationshipType = "remediates"
	RelationshipTypeImplements        RelationshipType = "implements"
	RelationshipTypeSatisfies         RelationshipType = "satisfies"
	RelationshipTypeViolates          RelationshipType = "violates"
	RelationshipTypeMapsTo            RelationshipType = "maps_to"
	RelationshipTypeEvidencedBy       RelationshipType = "evidenced_by"
	RelationshipTypeTestedBy          RelationshipType = "tested_by"
	RelationshipTypeAttributedTo      RelationshipType = "attributed_to"
	RelationshipTypeIndicates         RelationshipType = "indicates"
	RelationshipTypeEscalatedTo       RelationshipType = "escalated_to"
	RelationshipTypeBlocks            RelationshipType = "blocks"
	RelationshipTypePrecedes          RelationshipType = "precedes"
	RelationshipTypeCausedBy          RelationshipType = "caused_by"
	RelationshipTypeTriggeredBy       RelationshipType = "triggered_by"
	RelationshipTypeResolvedBy        RelationshipType = "resolved_by"
	RelationshipTypeDuplicates        RelationshipType = "duplicates"
	RelationshipTypeTrackedBy         RelationshipType = "tracked_by"
	RelationshipTypeAlignedWith       RelationshipType = "aligned_with"
	RelationshipTypeMeasures          RelationshipType = "measures"
	RelationshipTypeRequiresSkill     RelationshipType = "requires_skill"
	RelationshipTypeCertifiedIn       RelationshipType = "certified_in"
	RelationshipTypeEnrolledIn        RelationshipType = "enrolled_in"
	RelationshipTypeReferences        RelationshipType = "references"
	RelationshipTypeMentions          RelationshipType = "mentions"
	RelationshipTypeAbout             RelationshipType = "about"
	RelationshipTypeAnswers           RelationshipType = "answers"
	RelationshipTypeSameAs            RelationshipType = "same_as"
	RelationshipTypeSimilarTo         RelationshipType = "similar_to"
	RelationshipTypeRelatesTo         RelationshipType = "relates_to"
)

// RelationshipOrigin is a value of origin of a Relationship. Servers may know more values than
// these.
type RelationshipOrigin string

const (
	RelationshipOriginManual     RelationshipOrigin = "manual"
	RelationshipOriginImported   RelationshipOrigin = "imported"
	RelationshipOriginSynced     RelationshipOrigin = "synced"
	RelationshipOriginDiscovered RelationshipOrigin = "discovered"
	RelationshipOriginInferred   RelationshipOrigin = "inferred"
	RelationshipOriginRule       RelationshipOrigin = "rule"
)
