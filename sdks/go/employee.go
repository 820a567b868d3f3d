// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"encoding/json"
	"iter"
	"time"
)

// EmployeeService reads and writes PersonSkills at /v1/employee. PersonSkill: a statement that a
// person has a skill at a certain level, with its source and proof.
type EmployeeService struct {
	// CalendarEvents are the CalendarEvents: an entry in a person's calendar, in the terms of an
	// iCalendar VEVENT.
	CalendarEvents *CalendarEventsService
	// LeaveRequests are the LeaveRequests: a person's request to be away from work, and the decision on
	// it.
	LeaveRequests *LeaveRequestsService
	// MeetingNotes are the MeetingNotes: minutes of a meeting: who took part, what was decided and who
	// does what next.
	MeetingNotes *MeetingNotesService

	engine *engine
}

// List gives one page of PersonSkills, the newest first. With nil params it gives the first page of all.
func (s *EmployeeService) List(ctx context.Context, params *PersonSkillListParams, opts ...CallOption) (*Page[PersonSkill], error) {
	return list[PersonSkill](ctx, s.engine, "/v1/employee", params, opts)
}

// Iterate gives all PersonSkills that params ask for, page by page as they are needed.
func (s *EmployeeService) Iterate(ctx context.Context, params *PersonSkillListParams, opts ...CallOption) iter.Seq2[*PersonSkill, error] {
	return iterate[PersonSkill](ctx, s.engine, "/v1/employee", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *EmployeeService) Search(ctx context.Context, q string, params *PersonSkillListParams, opts ...CallOption) (*Page[PersonSkill], error) {
	return search[PersonSkill](ctx, s.engine, "/v1/employee", q, params, opts)
}

// Get reads one PersonSkill. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *EmployeeService) Get(ctx context.Context, id string, opts ...CallOption) (*PersonSkill, error) {
	return get[PersonSkill](ctx, s.engine, "/v1/employee", id, opts)
}

// Create makes a new PersonSkill, which must keep these rules:
//
//   - verifiedById is not the person who has the skill.
//   - taxonomyCode is set only where taxonomy is set.
//   - A skill whose source is certification has an issuer.
//   - validUntilDate is not before issuedDate.
//   - targetLevel is not lower than proficiencyLevel.
func (s *EmployeeService) Create(ctx context.Context, body *PersonSkillCreate, opts ...CallOption) (*PersonSkill, error) {
	return create[PersonSkill](ctx, s.engine, "/v1/employee", body, opts)
}

// Update changes the fields of one PersonSkill that are set in body. It takes [WithIfMatch].
func (s *EmployeeService) Update(ctx context.Context, id string, body *PersonSkillUpdate, opts ...CallOption) (*PersonSkill, error) {
	return update[PersonSkill](ctx, s.engine, "/v1/employee", id, body, opts)
}

// Delete takes one PersonSkill out of all lists. [WithIncludeDeleted] still shows it.
func (s *EmployeeService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/employee", id, opts)
}

// PersonSkillListParams says which PersonSkills a list holds, in which order, and what of them.
type PersonSkillListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                []string                   `query:"id"`
	TenantID          []string                   `query:"tenantId"`
	CreatedAt         TimeFilter                 `query:"createdAt"`
	UpdatedAt         TimeFilter                 `query:"updatedAt"`
	CreatedBy         []string                   `query:"createdBy"`
	UpdatedBy         []string                   `query:"updatedBy"`
	DeletedAt         TimeFilter                 `query:"deletedAt"`
	Version           IntegerFilter              `query:"version"`
	ExternalID        []string                   `query:"externalId"`
	Tags              []string                   `query:"tags"`
	PersonID          []string                   `query:"personId"`
	Name              []string                   `query:"name"`
	Category          []PersonSkillCategory      `query:"category"`
	Taxonomy          []PersonSkillTaxonomy      `query:"taxonomy"`
	TaxonomyCode      []string                   `query:"taxonomyCode"`
	ProficiencyLevel  IntegerFilter              `query:"proficiencyLevel"`
	TargetLevel       IntegerFilter              `query:"targetLevel"`
	InterestLevel     []PersonSkillInterestLevel `query:"interestLevel"`
	YearsOfExperience NumberFilter               `query:"yearsOfExperience"`
	LastUsedDate      DateFilter                 `query:"lastUsedDate"`
	IsPrimary         []bool                     `query:"isPrimary"`
	Source            []PersonSkillSource        `query:"source"`
	VerifiedByID      []string                   `query:"verifiedById"`
	VerifiedAt        TimeFilter                 `query:"verifiedAt"`
	Issuer            []string                   `query:"issuer"`
	CredentialNumber  []string                   `query:"credentialNumber"`
	CredentialURL     []string                   `query:"credentialUrl"`
	IssuedDate        DateFilter                 `query:"issuedDate"`
	ValidUntilDate    DateFilter                 `query:"validUntilDate"`
	LearningRecordID  []string                   `query:"learningRecordId"`
	Notes             []string                   `query:"notes"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: person, verifiedBy, learningRecord.
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

// PersonSkill is a statement that a person has a skill at a certain level, with its source and
// proof.
type PersonSkill struct {
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
	// Person who has the skill.
	PersonID string `json:"personId"`
	// Name of the skill, such as Kubernetes or Spanish.
	Name string `json:"name"`
	// Family of the skill.
	Category PersonSkillCategory `json:"category"`
	// Catalogue from which the skill is taken.
	Taxonomy *PersonSkillTaxonomy `json:"taxonomy"`
	// Code or URI of the skill in that catalogue.
	TaxonomyCode *string `json:"taxonomyCode"`
	// 1 beginner, 2 basic, 3 competent, 4 advanced, 5 expert.
	ProficiencyLevel int64 `json:"proficiencyLevel"`
	// Level the person works toward.
	TargetLevel *int64 `json:"targetLevel"`
	// How much the person wants to use the skill.
	InterestLevel *PersonSkillInterestLevel `json:"interestLevel"`
	// Years of practice.
	YearsOfExperience *float64 `json:"yearsOfExperience"`
	// Latest day on which the skill was used at work.
	LastUsedDate *Date `json:"lastUsedDate"`
	// True for skills that define the person's role.
	IsPrimary bool `json:"isPrimary"`
	// Where the statement comes from.
	Source PersonSkillSource `json:"source"`
	// Person who confirmed the level.
	VerifiedByID *string `json:"verifiedById"`
	// When the level was confirmed.
	VerifiedAt *time.Time `json:"verifiedAt"`
	// Body that issued the certificate.
	Issuer *string `json:"issuer"`
	// Number on the certificate.
	CredentialNumber *string `json:"credentialNumber"`
	// Page on which the certificate can be checked.
	CredentialURL *string `json:"credentialUrl"`
	// Day of issue of the certificate.
	IssuedDate *Date `json:"issuedDate"`
	// Last day of validity.
	ValidUntilDate *Date `json:"validUntilDate"`
	// Whether the certificate has lapsed.
	IsExpired bool `json:"isExpired"`
	// Training through which the skill was gained.
	LearningRecordID *string `json:"learningRecordId"`
	// Free remarks.
	Notes *string `json:"notes"`
	// Only with `expand=person`. Only with expand.
	Person *Person `json:"person,omitempty"`
	// Only with `expand=verifiedBy`. Only with expand.
	VerifiedBy *Person `json:"verifiedBy,omitempty"`
	// Only with `expand=learningRecord`. Only with expand.
	LearningRecord *LearningRecord `json:"learningRecord,omitempty"`
}

// UnmarshalJSON keeps members that PersonSkill has no field for in Extra.
func (p *PersonSkill) UnmarshalJSON(data []byte) error {
	type plain PersonSkill
	return decode(data, (*plain)(p), p.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (p PersonSkill) MarshalJSON() ([]byte, error) {
	type plain PersonSkill
	return encode((*plain)(&p), p.kept())
}

// PersonSkillCreate is what a new PersonSkill is made from.
type PersonSkillCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Person who has the skill.
	PersonID string `json:"personId"`
	// Name of the skill, such as Kubernetes or Spanish.
	Name string `json:"name"`
	// Family of the skill.
	Category PersonSkillCategory `json:"category,omitzero"`
	// Catalogue from which the skill is taken.
	Taxonomy Opt[PersonSkillTaxonomy] `json:"taxonomy,omitzero"`
	// Code or URI of the skill in that catalogue.
	TaxonomyCode Opt[string] `json:"taxonomyCode,omitzero"`
	// 1 beginner, 2 basic, 3 competent, 4 advanced, 5 expert.
	ProficiencyLevel int64 `json:"proficiencyLevel"`
	// Level the person works toward.
	TargetLevel Opt[int64] `json:"targetLevel,omitzero"`
	// How much the person wants to use the skill.
	InterestLevel Opt[PersonSkillInterestLevel] `json:"interestLevel,omitzero"`
	// Years of practice.
	YearsOfExperience Opt[float64] `json:"yearsOfExperience,omitzero"`
	// Latest day on which the skill was used at work.
	LastUsedDate Opt[Date] `json:"lastUsedDate,omitzero"`
	// True for skills that define the person's role.
	IsPrimary Opt[bool] `json:"isPrimary,omitzero"`
	// Where the statement comes from.
	Source PersonSkillSource `json:"source,omitzero"`
	// Person who confirmed the level.
	VerifiedByID Opt[string] `json:"verifiedById,omitzero"`
	// Body that issued the certificate.
	Issuer Opt[string] `json:"issuer,omitzero"`
	// Number on the certificate.
	CredentialNumber Opt[string] `json:"credentialNumber,omitzero"`
	// Page on which the certificate can be checked.
	CredentialURL Opt[string] `json:"credentialUrl,omitzero"`
	// Day of issue of the certificate.
	IssuedDate Opt[Date] `json:"issuedDate,omitzero"`
	// Last day of validity.
	ValidUntilDate Opt[Date] `json:"validUntilDate,omitzero"`
	// Training through which the skill was gained.
	LearningRecordID Opt[string] `json:"learningRecordId,omitzero"`
	// Free remarks.
	Notes Opt[string] `json:"notes,omitzero"`
}

// PersonSkillUpdate changes a PersonSkill: what is not set stays as it is, Null clears.
type PersonSkillUpdate struct {
	ExternalID        Opt[string]                   `json:"externalId,omitzero"`
	Tags              Opt[[]string]                 `json:"tags,omitzero"`
	Metadata          Opt[map[string]string]        `json:"metadata,omitzero"`
	Name              Opt[string]                   `json:"name,omitzero"`
	Category          Opt[PersonSkillCategory]      `json:"category,omitzero"`
	Taxonomy          Opt[PersonSkillTaxonomy]      `json:"taxonomy,omitzero"`
	TaxonomyCode      Opt[string]                   `json:"taxonomyCode,omitzero"`
	ProficiencyLevel  Opt[int64]                    `json:"proficiencyLevel,omitzero"`
	TargetLevel       Opt[int64]                    `json:"targetLevel,omitzero"`
	InterestLevel     Opt[PersonSkillInterestLevel] `json:"interestLevel,omitzero"`
	YearsOfExperience Opt[float64]                  `json:"yearsOfExperience,omitzero"`
	LastUsedDate      Opt[Date]                     `json:"lastUsedDate,omitzero"`
	IsPrimary         Opt[bool]                     `json:"isPrimary,omitzero"`
	Source            Opt[PersonSkillSource]        `json:"source,omitzero"`
	VerifiedByID      Opt[string]                   `json:"verifiedById,omitzero"`
	Issuer            Opt[string]                   `json:"issuer,omitzero"`
	CredentialNumber  Opt[string]                   `json:"credentialNumber,omitzero"`
	CredentialURL     Opt[string]                   `json:"credentialUrl,omitzero"`
	IssuedDate        Opt[Date]                     `json:"issuedDate,omitzero"`
	ValidUntilDate    Opt[Date]                     `json:"validUntilDate,omitzero"`
	LearningRecordID  Opt[string]                   `json:"learningRecordId,omitzero"`
	Notes             Opt[string]                   `json:"notes,omitzero"`
}

// PersonSkillCategory is a value of category of a PersonSkill. Servers may know more values than
// these.
type PersonSkillCategory string

const (
	PersonSkillCategoryTechnical     PersonSkillCategory = "technical"
	PersonSkillCategoryTool          PersonSkillCategory = "tool"
	PersonSkillCategoryDomain        PersonSkillCategory = "domain"
	PersonSkillCategoryLanguage      PersonSkillCategory = "language"
	PersonSkillCategorySoft          PersonSkillCategory = "soft"
	PersonSkillCategoryLeadership    PersonSkillCategory = "leadership"
	PersonSkillCategoryRegulatory    PersonSkillCategory = "regulatory"
	PersonSkillCategoryCertification PersonSkillCategory = "certification"
	PersonSkillCategoryOther         PersonSkillCategory = "other"
)

// PersonSkillTaxonomy is a value of taxonomy of a PersonSkill. Servers may know more values than
// these.
type PersonSkillTaxonomy string

const (
	PersonSkillTaxonomyEsco      PersonSkillTaxonomy = "esco"
	PersonSkillTaxonomyOnet      PersonSkillTaxonomy = "onet"
	PersonSkillTaxonomySfia      PersonSkillTaxonomy = "sfia"
	PersonSkillTaxonomyLightcast PersonSkillTaxonomy = "lightcast"
	PersonSkillTaxonomyInternal  PersonSkillTaxonomy = "internal"
)

// PersonSkillInterestLevel is a value of interestLevel of a PersonSkill. Servers may know more
// values than these.
type PersonSkillInterestLevel string

const (
	PersonSkillInterestLevelNone   PersonSkillInterestLevel = "none"
	PersonSkillInterestLevelLow    PersonSkillInterestLevel = "low"
	PersonSkillInterestLevelMedium PersonSkillInterestLevel = "medium"
	PersonSkillInterestLevelHigh   PersonSkillInterestLevel = "high"
)

// PersonSkillSource is a value of source of a PersonSkill. Servers may know more values than these.
type PersonSkillSource string

const (
	PersonSkillSourceSelfReported    PersonSkillSource = "self_reported"
	PersonSkillSourceManagerAssessed PersonSkillSource = "manager_assessed"
	PersonSkillSourcePeerEndorsed    PersonSkillSource = "peer_endorsed"
	PersonSkillSourceAssessment      PersonSkillSource = "assessment"
	PersonSkillSourceCertification   PersonSkillSource = "certification"
	PersonSkillSourceInferred        PersonSkillSource = "inferred"
)

// CalendarEventsService reads and writes CalendarEvents at /v1/employee/calendar-events.
type CalendarEventsService struct {
	engine *engine
}

// List gives one page of CalendarEvents, the newest first. With nil params it gives the first page of all.
func (s *CalendarEventsService) List(ctx context.Context, params *CalendarEventListParams, opts ...CallOption) (*Page[CalendarEvent], error) {
	return list[CalendarEvent](ctx, s.engine, "/v1/employee/calendar-events", params, opts)
}

// Iterate gives all CalendarEvents that params ask for, page by page as they are needed.
func (s *CalendarEventsService) Iterate(ctx context.Context, params *CalendarEventListParams, opts ...CallOption) iter.Seq2[*CalendarEvent, error] {
	return iterate[CalendarEvent](ctx, s.engine, "/v1/employee/calendar-events", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *CalendarEventsService) Search(ctx context.Context, q string, params *CalendarEventListParams, opts ...CallOption) (*Page[CalendarEvent], error) {
	return search[CalendarEvent](ctx, s.engine, "/v1/employee/calendar-events", q, params, opts)
}

// Get reads one CalendarEvent. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *CalendarEventsService) Get(ctx context.Context, id string, opts ...CallOption) (*CalendarEvent, error) {
	return get[CalendarEvent](ctx, s.engine, "/v1/employee/calendar-events", id, opts)
}

// Create makes a new CalendarEvent, which must keep these rules:
//
//   - endAt is after startAt.
//   - An event with isAllDay starts and ends at midnight in its timezone.
//   - excludedDates is set only where recurrenceRule is set.
//   - seriesEventId and originalStartAt are set together.
//   - seriesEventId and originalStartAt are never set on an event that has a recurrenceRule of its
//     own.
//   - Each attendee has a personId or an email.
//   - No personId is listed twice among the attendees.
//   - No email is listed twice among the attendees.
//   - A recurrenceRule holds at most one of COUNT and UNTIL.
func (s *CalendarEventsService) Create(ctx context.Context, body *CalendarEventCreate, opts ...CallOption) (*CalendarEvent, error) {
	return create[CalendarEvent](ctx, s.engine, "/v1/employee/calendar-events", body, opts)
}

// Update changes the fields of one CalendarEvent that are set in body. It takes [WithIfMatch].
func (s *CalendarEventsService) Update(ctx context.Context, id string, body *CalendarEventUpdate, opts ...CallOption) (*CalendarEvent, error) {
	return update[CalendarEvent](ctx, s.engine, "/v1/employee/calendar-events", id, body, opts)
}

// Delete takes one CalendarEvent out of all lists. [WithIncludeDeleted] still shows it.
func (s *CalendarEventsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/employee/calendar-events", id, opts)
}

// CalendarEventListParams says which CalendarEvents a list holds, in which order, and what of them.
type CalendarEventListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID              []string                    `query:"id"`
	TenantID        []string                    `query:"tenantId"`
	CreatedAt       TimeFilter                  `query:"createdAt"`
	UpdatedAt       TimeFilter                  `query:"updatedAt"`
	CreatedBy       []string                    `query:"createdBy"`
	UpdatedBy       []string                    `query:"updatedBy"`
	DeletedAt       TimeFilter                  `query:"deletedAt"`
	Version         IntegerFilter               `query:"version"`
	ExternalID      []string                    `query:"externalId"`
	Tags            []string                    `query:"tags"`
	Title           []string                    `query:"title"`
	Description     []string                    `query:"description"`
	Type            []CalendarEventType         `query:"type"`
	Status          []CalendarEventStatus       `query:"status"`
	OrganizerID     []string                    `query:"organizerId"`
	StartAt         TimeFilter                  `query:"startAt"`
	EndAt           TimeFilter                  `query:"endAt"`
	DurationMinutes IntegerFilter               `query:"durationMinutes"`
	IsAllDay        []bool                      `query:"isAllDay"`
	Timezone        []string                    `query:"timezone"`
	LocationID      []string                    `query:"locationId"`
	LocationText    []string                    `query:"locationText"`
	ConferenceURL   []string                    `query:"conferenceUrl"`
	Visibility      []CalendarEventVisibility   `query:"visibility"`
	Transparency    []CalendarEventTransparency `query:"transparency"`
	RecurrenceRule  []string                    `query:"recurrenceRule"`
	ExcludedDates   []Date                      `query:"excludedDates"`
	SeriesEventID   []string                    `query:"seriesEventId"`
	OriginalStartAt TimeFilter                  `query:"originalStartAt"`
	ReminderMinutes []int64                     `query:"reminderMinutes"`
	IcalUid         []string                    `query:"icalUid"`
	Sequence        IntegerFilter               `query:"sequence"`
	RelatedID       []string                    `query:"relatedId"`
	RelatedType     []string                    `query:"relatedType"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: organizer, location, seriesEvent, notes.
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

// CalendarEvent is an entry in a person's calendar, in the terms of an iCalendar VEVENT.
type CalendarEvent struct {
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
	// Summary line.
	Title string `json:"title"`
	// Agenda or details.
	Description *string `json:"description"`
	// What the time is for.
	Type CalendarEventType `json:"type"`
	// iCalendar STATUS of the event.
	Status CalendarEventStatus `json:"status"`
	// Person who owns the event.
	OrganizerID string `json:"organizerId"`
	// Invited people and rooms, inside or outside the organization.
	Attendees []CalendarEventAttendee `json:"attendees"`
	// Start of the event.
	StartAt time.Time `json:"startAt"`
	// End of the event, itself not included.
	EndAt time.Time `json:"endAt"`
	// Length of the event.
	DurationMinutes int64 `json:"durationMinutes"`
	// True where the event covers whole days.
	IsAllDay bool `json:"isAllDay"`
	// Zone in which recurrence and whole days are reckoned.
	Timezone string `json:"timezone"`
	// Site, building or room.
	LocationID *string `json:"locationId"`
	// Place in words where it is not a known location.
	LocationText *string `json:"locationText"`
	// Link to the video call.
	ConferenceURL *string `json:"conferenceUrl"`
	// iCalendar CLASS: who may see the details.
	Visibility CalendarEventVisibility `json:"visibility"`
	// iCalendar TRANSP: opaque events block time, transparent ones leave it free.
	Transparency CalendarEventTransparency `json:"transparency"`
	// iCalendar RRULE of a series.
	RecurrenceRule *string `json:"recurrenceRule"`
	// Days on which the series does not take place (EXDATE).
	ExcludedDates []Date `json:"excludedDates"`
	// Series of which this event is a changed occurrence.
	SeriesEventID *string `json:"seriesEventId"`
	// Start the changed occurrence had in its series (RECURRENCE-ID).
	OriginalStartAt *time.Time `json:"originalStartAt"`
	// Minutes before startAt at which to remind.
	ReminderMinutes []int64 `json:"reminderMinutes"`
	// iCalendar UID shared by all copies of the event.
	IcalUid *string `json:"icalUid"`
	// iCalendar SEQUENCE number.
	Sequence int64 `json:"sequence"`
	// Record the event is about, such as a deal, project or applicant.
	RelatedID *string `json:"relatedId"`
	// Kind of that record.
	RelatedType *string `json:"relatedType"`
	// Only with `expand=organizer`. Only with expand.
	Organizer *Person `json:"organizer,omitempty"`
	// Only with `expand=location`. Only with expand.
	Location *Location `json:"location,omitempty"`
	// Only with `expand=seriesEvent`. Only with expand.
	SeriesEvent *CalendarEvent `json:"seriesEvent,omitempty"`
	// Only with `expand=notes`. Only with expand.
	Notes []*MeetingNote `json:"notes,omitempty"`
}

// UnmarshalJSON keeps members that CalendarEvent has no field for in Extra.
func (c *CalendarEvent) UnmarshalJSON(data []byte) error {
	type plain CalendarEvent
	return decode(data, (*plain)(c), c.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (c CalendarEvent) MarshalJSON() ([]byte, error) {
	type plain CalendarEvent
	return encode((*plain)(&c), c.kept())
}

// CalendarEventAttendee is a part of a CalendarEvent: somebody invited to an event: a person of
// this tenant, an outsider or a room.
type CalendarEventAttendee struct {
	Kept `json:"-"`

	// Invited person of this tenant.
	PersonID *string `json:"personId"`
	// Mail address, needed for outsiders.
	Email *string `json:"email"`
	// Display name.
	Name *string `json:"name"`
	// iCalendar ROLE.
	Role CalendarEventAttendeeRole `json:"role"`
	// iCalendar PARTSTAT.
	Response CalendarEventAttendeeResponse `json:"response"`
	// When the answer was given.
	RespondedAt *time.Time `json:"respondedAt"`
}

// UnmarshalJSON keeps members that CalendarEventAttendee has no field for in Extra.
func (c *CalendarEventAttendee) UnmarshalJSON(data []byte) error {
	type plain CalendarEventAttendee
	return decode(data, (*plain)(c), c.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (c CalendarEventAttendee) MarshalJSON() ([]byte, error) {
	type plain CalendarEventAttendee
	return encode((*plain)(&c), c.kept())
}

// CalendarEventCreate is what a new CalendarEvent is made from.
type CalendarEventCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Summary line.
	Title string `json:"title"`
	// Agenda or details.
	Description Opt[string] `json:"description,omitzero"`
	// What the time is for.
	Type CalendarEventType `json:"type,omitzero"`
	// iCalendar STATUS of the event.
	Status CalendarEventStatus `json:"status,omitzero"`
	// Person who owns the event.
	OrganizerID string `json:"organizerId"`
	// Invited people and rooms, inside or outside the organization.
	Attendees Opt[[]CalendarEventAttendeeInput] `json:"attendees,omitzero"`
	// Start of the event.
	StartAt time.Time `json:"startAt"`
	// End of the event, itself not included.
	EndAt time.Time `json:"endAt"`
	// True where the event covers whole days.
	IsAllDay Opt[bool] `json:"isAllDay,omitzero"`
	// Zone in which recurrence and whole days are reckoned.
	Timezone string `json:"timezone,omitzero"`
	// Site, building or room.
	LocationID Opt[string] `json:"locationId,omitzero"`
	// Place in words where it is not a known location.
	LocationText Opt[string] `json:"locationText,omitzero"`
	// Link to the video call.
	ConferenceURL Opt[string] `json:"conferenceUrl,omitzero"`
	// iCalendar CLASS: who may see the details.
	Visibility CalendarEventVisibility `json:"visibility,omitzero"`
	// iCalendar TRANSP: opaque events block time, transparent ones leave it free.
	Transparency CalendarEventTransparency `json:"transparency,omitzero"`
	// iCalendar RRULE of a series.
	RecurrenceRule Opt[string] `json:"recurrenceRule,omitzero"`
	// Days on which the series does not take place (EXDATE).
	ExcludedDates Opt[[]Date] `json:"excludedDates,omitzero"`
	// Series of which this event is a changed occurrence.
	SeriesEventID Opt[string] `json:"seriesEventId,omitzero"`
	// Start the changed occurrence had in its series (RECURRENCE-ID).
	OriginalStartAt Opt[time.Time] `json:"originalStartAt,omitzero"`
	// Minutes before startAt at which to remind.
	ReminderMinutes Opt[[]int64] `json:"reminderMinutes,omitzero"`
	// iCalendar UID shared by all copies of the event.
	IcalUid Opt[string] `json:"icalUid,omitzero"`
	// Record the event is about, such as a deal, project or applicant.
	RelatedID Opt[string] `json:"relatedId,omitzero"`
}

// MarshalJSON writes times in UTC, with milliseconds.
func (c CalendarEventCreate) MarshalJSON() ([]byte, error) {
	type plain CalendarEventCreate
	return json.Marshal(struct {
		plain
		StartAt wireTime `json:"startAt"`
		EndAt   wireTime `json:"endAt"`
	}{plain(c), wireTime(c.StartAt), wireTime(c.EndAt)})
}

// CalendarEventAttendeeInput is a CalendarEventAttendee as a client sends it.
type CalendarEventAttendeeInput struct {
	PersonID    Opt[string]                   `json:"personId,omitzero"`
	Email       Opt[string]                   `json:"email,omitzero"`
	Name        Opt[string]                   `json:"name,omitzero"`
	Role        CalendarEventAttendeeRole     `json:"role,omitzero"`
	Response    CalendarEventAttendeeResponse `json:"response,omitzero"`
	RespondedAt Opt[time.Time]                `json:"respondedAt,omitzero"`
}

// CalendarEventUpdate changes a CalendarEvent: what is not set stays as it is, Null clears.
type CalendarEventUpdate struct {
	ExternalID      Opt[string]                       `json:"externalId,omitzero"`
	Tags            Opt[[]string]                     `json:"tags,omitzero"`
	Metadata        Opt[map[string]string]            `json:"metadata,omitzero"`
	Title           Opt[string]                       `json:"title,omitzero"`
	Description     Opt[string]                       `json:"description,omitzero"`
	Type            Opt[CalendarEventType]            `json:"type,omitzero"`
	Status          Opt[CalendarEventStatus]          `json:"status,omitzero"`
	OrganizerID     Opt[string]                       `json:"organizerId,omitzero"`
	Attendees       Opt[[]CalendarEventAttendeeInput] `json:"attendees,omitzero"`
	StartAt         Opt[time.Time]                    `json:"startAt,omitzero"`
	EndAt           Opt[time.Time]                    `json:"endAt,omitzero"`
	IsAllDay        Opt[bool]                         `json:"isAllDay,omitzero"`
	Timezone        Opt[string]                       `json:"timezone,omitzero"`
	LocationID      Opt[string]                       `json:"locationId,omitzero"`
	LocationText    Opt[string]                       `json:"locationText,omitzero"`
	ConferenceURL   Opt[string]                       `json:"conferenceUrl,omitzero"`
	Visibility      Opt[CalendarEventVisibility]      `json:"visibility,omitzero"`
	Transparency    Opt[CalendarEventTransparency]    `json:"transparency,omitzero"`
	RecurrenceRule  Opt[string]                       `json:"recurrenceRule,omitzero"`
	ExcludedDates   Opt[[]Date]                       `json:"excludedDates,omitzero"`
	ReminderMinutes Opt[[]int64]                      `json:"reminderMinutes,omitzero"`
	IcalUid         Opt[string]                       `json:"icalUid,omitzero"`
	RelatedID       Opt[string]                       `json:"relatedId,omitzero"`
}

// CalendarEventType is a value of type of a CalendarEvent. Servers may know more values than these.
type CalendarEventType string

const (
	CalendarEventTypeMeeting       CalendarEventType = "meeting"
	CalendarEventTypeOneOnOne      CalendarEventType = "one_on_one"
	CalendarEventTypeInterview     CalendarEventType = "interview"
	CalendarEventTypeFocusTime     CalendarEventType = "focus_time"
	CalendarEventTypeOutOfOffice   CalendarEventType = "out_of_office"
	CalendarEventTypeTravel        CalendarEventType = "travel"
	CalendarEventTypeTraining      CalendarEventType = "training"
	CalendarEventTypeCompanyEvent  CalendarEventType = "company_event"
	CalendarEventTypePublicHoliday CalendarEventType = "public_holiday"
	CalendarEventTypeOnCall        CalendarEventType = "on_call"
	CalendarEventTypeReminder      CalendarEventType = "reminder"
	CalendarEventTypeAppointment   CalendarEventType = "appointment"
	CalendarEventTypeOther         CalendarEventType = "other"
)

// CalendarEventStatus is a value of status of a CalendarEvent. Servers may know more values than
// these.
type CalendarEventStatus string

const (
	CalendarEventStatusTentative CalendarEventStatus = "tentative"
	CalendarEventStatusConfirmed CalendarEventStatus = "confirmed"
	CalendarEventStatusCancelled CalendarEventStatus = "cancelled"
)

// CalendarEventVisibility is a value of visibility of a CalendarEvent. Servers may know more values
// than these.
type CalendarEventVisibility string

const (
	CalendarEventVisibilityPublic       CalendarEventVisibility = "public"
	CalendarEventVisibilityPrivate      CalendarEventVisibility = "private"
	CalendarEventVisibilityConfidential CalendarEventVisibility = "confidential"
)

// CalendarEventTransparency is a value of transparency of a CalendarEvent. Servers may know more
// values than these.
type CalendarEventTransparency string

const (
	CalendarEventTransparencyOpaque      CalendarEventTransparency = "opaque"
	CalendarEventTransparencyTransparent CalendarEventTransparency = "transparent"
)

// CalendarEventAttendeeRole is a value of role of a CalendarEventAttendee. Servers may know more
// values than these.
type CalendarEventAttendeeRole string

const (
	CalendarEventAttendeeRoleChair          CalendarEventAttendeeRole = "chair"
	CalendarEventAttendeeRoleRequired       CalendarEventAttendeeRole = "required"
	CalendarEventAttendeeRoleOptional       CalendarEventAttendeeRole = "optional"
	CalendarEventAttendeeRoleNonParticipant CalendarEventAttendeeRole = "non_participant"
)

// CalendarEventAttendeeResponse is a value of response of a CalendarEventAttendee. Servers may know
// more values than these.
type CalendarEventAttendeeResponse string

const (
	CalendarEventAttendeeResponseNeedsAction CalendarEventAttendeeResponse = "needs_action"
	CalendarEventAttendeeResponseAccepted    CalendarEventAttendeeResponse = "accepted"
	CalendarEventAttendeeResponseDeclined    CalendarEventAttendeeResponse = "declined"
	CalendarEventAttendeeResponseTentative   CalendarEventAttendeeResponse = "tentative"
	CalendarEventAttendeeResponseDelegated   CalendarEventAttendeeResponse = "delegated"
)

// LeaveRequestsService reads and writes LeaveRequests at /v1/employee/leave-requests.
type LeaveRequestsService struct {
	engine *engine
}

// List gives one page of LeaveRequests, the newest first. With nil params it gives the first page of all.
func (s *LeaveRequestsService) List(ctx context.Context, params *LeaveRequestListParams, opts ...CallOption) (*Page[LeaveRequest], error) {
	return list[LeaveRequest](ctx, s.engine, "/v1/employee/leave-requests", params, opts)
}

// Iterate gives all LeaveRequests that params ask for, page by page as they are needed.
func (s *LeaveRequestsService) Iterate(ctx context.Context, params *LeaveRequestListParams, opts ...CallOption) iter.Seq2[*LeaveRequest, error] {
	return iterate[LeaveRequest](ctx, s.engine, "/v1/employee/leave-requests", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *LeaveRequestsService) Search(ctx context.Context, q string, params *LeaveRequestListParams, opts ...CallOption) (*Page[LeaveRequest], error) {
	return search[LeaveRequest](ctx, s.engine, "/v1/employee/leave-requests", q, params, opts)
}

// Get reads one LeaveRequest. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *LeaveRequestsService) Get(ctx context.Context, id string, opts ...CallOption) (*LeaveRequest, error) {
	return get[LeaveRequest](ctx, s.engine, "/v1/employee/leave-requests", id, opts)
}

// Create makes a new LeaveRequest, which must keep these rules:
//
//   - endDate is not before startDate.
//   - startPart equals endPart where startDate and endDate are the same day.
//   - On a leave of several days startPart is not morning.
//   - On a leave of several days endPart is not afternoon.
//   - The dates do not overlap another submitted or approved request of the same person, save a
//     morning and an afternoon of one day.
//   - approverId is not the person who wants to be away.
//   - coverPersonId is not the person who wants to be away.
//   - An approved or rejected request has an approverId.
//   - A rejected request has a decisionComment.
//   - Leave of type unpaid has isPaid false.
func (s *LeaveRequestsService) Create(ctx context.Context, body *LeaveRequestCreate, opts ...CallOption) (*LeaveRequest, error) {
	return create[LeaveRequest](ctx, s.engine, "/v1/employee/leave-requests", body, opts)
}

// Update changes the fields of one LeaveRequest that are set in body. It takes [WithIfMatch].
func (s *LeaveRequestsService) Update(ctx context.Context, id string, body *LeaveRequestUpdate, opts ...CallOption) (*LeaveRequest, error) {
	return update[LeaveRequest](ctx, s.engine, "/v1/employee/leave-requests", id, body, opts)
}

// Delete takes one LeaveRequest out of all lists. [WithIncludeDeleted] still shows it.
func (s *LeaveRequestsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/employee/leave-requests", id, opts)
}

// LeaveRequestListParams says which LeaveRequests a list holds, in which order, and what of them.
type LeaveRequestListParams struct {
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
	PersonID          []string                `query:"personId"`
	Type              []LeaveRequestType      `query:"type"`
	Status            []LeaveRequestStatus    `query:"status"`
	StartDate         DateFilter              `query:"startDate"`
	StartPart         []LeaveRequestStartPart `query:"startPart"`
	EndDate           DateFilter              `query:"endDate"`
	EndPart           []LeaveRequestEndPart   `query:"endPart"`
	WorkingDays       NumberFilter            `query:"workingDays"`
	ReturnDate        DateFilter              `query:"returnDate"`
	IsPaid            []bool                  `query:"isPaid"`
	EntitlementYear   IntegerFilter           `query:"entitlementYear"`
	Reason            []string                `query:"reason"`
	ContactWhileAway  []string                `query:"contactWhileAway"`
	CoverPersonID     []string                `query:"coverPersonId"`
	ApproverID        []string                `query:"approverId"`
	SubmittedAt       TimeFilter              `query:"submittedAt"`
	DecidedAt         TimeFilter              `query:"decidedAt"`
	DecisionComment   []string                `query:"decisionComment"`
	EvidenceObjectIDs []string                `query:"evidenceObjectIds"`
	CalendarEventID   []string                `query:"calendarEventId"`
	ApprovalRequestID []string                `query:"approvalRequestId"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: person, approver, coverPerson, calendarEvent,
	// approvalRequest.
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

// LeaveRequest is a person's request to be away from work, and the decision on it.
type LeaveRequest struct {
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
	// Person who wants to be away.
	PersonID string `json:"personId"`
	// Kind of leave.
	Type LeaveRequestType `json:"type"`
	// State of the decision; cancelled means given up after approval.
	Status LeaveRequestStatus `json:"status"`
	// First day away.
	StartDate Date `json:"startDate"`
	// Part of the first day that is taken.
	StartPart LeaveRequestStartPart `json:"startPart"`
	// Last day away.
	EndDate Date `json:"endDate"`
	// Part of the last day that is taken.
	EndPart LeaveRequestEndPart `json:"endPart"`
	// Working days used.
	WorkingDays float64 `json:"workingDays"`
	// Expected first day back.
	ReturnDate Date `json:"returnDate"`
	// Whether pay goes on.
	IsPaid bool `json:"isPaid"`
	// Leave year whose balance is charged.
	EntitlementYear *int64 `json:"entitlementYear"`
	// What the person says about it; shown to the approver only.
	Reason *string `json:"reason"`
	// How to reach the person in an emergency.
	ContactWhileAway *string `json:"contactWhileAway"`
	// Colleague who stands in.
	CoverPersonID *string `json:"coverPersonId"`
	// Person who decides.
	ApproverID *string `json:"approverId"`
	// When the request was handed in.
	SubmittedAt *time.Time `json:"submittedAt"`
	// When it was decided.
	DecidedAt *time.Time `json:"decidedAt"`
	// What the approver says.
	DecisionComment *string `json:"decisionComment"`
	// Medical notes or other proof.
	EvidenceObjectIDs []string `json:"evidenceObjectIds"`
	// Absence entry in the calendar.
	CalendarEventID *string `json:"calendarEventId"`
	// Approval flow that carries the decision.
	ApprovalRequestID *string `json:"approvalRequestId"`
	// Only with `expand=person`. Only with expand.
	Person *Person `json:"person,omitempty"`
	// Only with `expand=approver`. Only with expand.
	Approver *Person `json:"approver,omitempty"`
	// Only with `expand=coverPerson`. Only with expand.
	CoverPerson *Person `json:"coverPerson,omitempty"`
	// Only with `expand=calendarEvent`. Only with expand.
	CalendarEvent *CalendarEvent `json:"calendarEvent,omitempty"`
	// Only with `expand=approvalRequest`. Only with expand.
	ApprovalRequest *ApprovalRequest `json:"approvalRequest,omitempty"`
}

// UnmarshalJSON keeps members that LeaveRequest has no field for in Extra.
func (l *LeaveRequest) UnmarshalJSON(data []byte) error {
	type plain LeaveRequest
	return decode(data, (*plain)(l), l.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (l LeaveRequest) MarshalJSON() ([]byte, error) {
	type plain LeaveRequest
	return encode((*plain)(&l), l.kept())
}

// LeaveRequestCreate is what a new LeaveRequest is made from.
type LeaveRequestCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Person who wants to be away.
	PersonID string `json:"personId"`
	// Kind of leave.
	Type LeaveRequestType `json:"type"`
	// State of the decision; cancelled means given up after approval.
	Status LeaveRequestStatus `json:"status,omitzero"`
	// First day away.
	StartDate Date `json:"startDate"`
	// Part of the first day that is taken.
	StartPart LeaveRequestStartPart `json:"startPart,omitzero"`
	// Last day away.
	EndDate Date `json:"endDate"`
	// Part of the last day that is taken.
	EndPart LeaveRequestEndPart `json:"endPart,omitzero"`
	// Whether pay goes on.
	IsPaid Opt[bool] `json:"isPaid,omitzero"`
	// Leave year whose balance is charged.
	EntitlementYear Opt[int64] `json:"entitlementYear,omitzero"`
	// What the person says about it; shown to the approver only.
	Reason Opt[string] `json:"reason,omitzero"`
	// How to reach the person in an emergency.
	ContactWhileAway Opt[string] `json:"contactWhileAway,omitzero"`
	// Colleague who stands in.
	CoverPersonID Opt[string] `json:"coverPersonId,omitzero"`
	// Person who decides.
	ApproverID Opt[string] `json:"approverId,omitzero"`
	// What the approver says.
	DecisionComment Opt[string] `json:"decisionComment,omitzero"`
	// Medical notes or other proof.
	EvidenceObjectIDs Opt[[]string] `json:"evidenceObjectIds,omitzero"`
	// Absence entry in the calendar.
	CalendarEventID Opt[string] `json:"calendarEventId,omitzero"`
	// Approval flow that carries the decision.
	ApprovalRequestID Opt[string] `json:"approvalRequestId,omitzero"`
}

// LeaveRequestUpdate changes a LeaveRequest: what is not set stays as it is, Null clears.
type LeaveRequestUpdate struct {
	ExternalID        Opt[string]                `json:"externalId,omitzero"`
	Tags              Opt[[]string]              `json:"tags,omitzero"`
	Metadata          Opt[map[string]string]     `json:"metadata,omitzero"`
	Type              Opt[LeaveRequestType]      `json:"type,omitzero"`
	Status            Opt[LeaveRequestStatus]    `json:"status,omitzero"`
	StartDate         Opt[Date]                  `json:"startDate,omitzero"`
	StartPart         Opt[LeaveRequestStartPart] `json:"startPart,omitzero"`
	EndDate           Opt[Date]                  `json:"endDate,omitzero"`
	EndPart           Opt[LeaveRequestEndPart]   `json:"endPart,omitzero"`
	IsPaid            Opt[bool]                  `json:"isPaid,omitzero"`
	EntitlementYear   Opt[int64]                 `json:"entitlementYear,omitzero"`
	Reason            Opt[string]                `json:"reason,omitzero"`
	ContactWhileAway  Opt[string]                `json:"contactWhileAway,omitzero"`
	CoverPersonID     Opt[string]                `json:"coverPersonId,omitzero"`
	ApproverID        Opt[string]                `json:"approverId,omitzero"`
	DecisionComment   Opt[string]                `json:"decisionComment,omitzero"`
	EvidenceObjectIDs Opt[[]string]              `json:"evidenceObjectIds,omitzero"`
	CalendarEventID   Opt[string]                `json:"calendarEventId,omitzero"`
	ApprovalRequestID Opt[string]                `json:"approvalRequestId,omitzero"`
}

// LeaveRequestType is a value of type of a LeaveRequest. Servers may know more values than these.
type LeaveRequestType string

const (
	LeaveRequestTypeAnnual        LeaveRequestType = "annual"
	LeaveRequestTypeSick          LeaveRequestType = "sick"
	LeaveRequestTypeParental      LeaveRequestType = "parental"
	LeaveRequestTypeMaternity     LeaveRequestType = "maternity"
	LeaveRequestTypePaternity     LeaveRequestType = "paternity"
	LeaveRequestTypeAdoption      LeaveRequestType = "adoption"
	LeaveRequestTypeBereavement   LeaveRequestType = "bereavement"
	LeaveRequestTypeCarer         LeaveRequestType = "carer"
	LeaveRequestTypeCompassionate LeaveRequestType = "compassionate"
	LeaveRequestTypeStudy         LeaveRequestType = "study"
	LeaveRequestTypeJuryDuty      LeaveRequestType = "jury_duty"
	LeaveRequestTypeMilitary      LeaveRequestType = "military"
	LeaveRequestTypePublicHoliday LeaveRequestType = "public_holiday"
	LeaveRequestTypeTimeOffInLieu LeaveRequestType = "time_off_in_lieu"
	LeaveRequestTypeSabbatical    LeaveRequestType = "sabbatical"
	LeaveRequestTypeUnpaid        LeaveRequestType = "unpaid"
	LeaveRequestTypeOther         LeaveRequestType = "other"
)

// LeaveRequestStatus is a value of status of a LeaveRequest. Servers may know more values than
// these.
type LeaveRequestStatus string

const (
	LeaveRequestStatusDraft     LeaveRequestStatus = "draft"
	LeaveRequestStatusSubmitted LeaveRequestStatus = "submitted"
	LeaveRequestStatusApproved  LeaveRequestStatus = "approved"
	LeaveRequestStatusRejected  LeaveRequestStatus = "rejected"
	LeaveRequestStatusWithdrawn LeaveRequestStatus = "withdrawn"
	LeaveRequestStatusCancelled LeaveRequestStatus = "cancelled"
)

// LeaveRequestStartPart is a value of startPart of a LeaveRequest. Servers may know more values
// than these.
type LeaveRequestStartPart string

const (
	LeaveRequestStartPartFullDay   LeaveRequestStartPart = "full_day"
	LeaveRequestStartPartMorning   LeaveRequestStartPart = "morning"
	LeaveRequestStartPartAfternoon LeaveRequestStartPart = "afternoon"
)

// LeaveRequestEndPart is a value of endPart of a LeaveRequest. Servers may know more values than
// these.
type LeaveRequestEndPart string

const (
	LeaveRequestEndPartFullDay   LeaveRequestEndPart = "full_day"
	LeaveRequestEndPartMorning   LeaveRequestEndPart = "morning"
	LeaveRequestEndPartAfternoon LeaveRequestEndPart = "afternoon"
)

// MeetingNotesService reads and writes MeetingNotes at /v1/employee/meeting-notes.
type MeetingNotesService struct {
	engine *engine
}

// List gives one page of MeetingNotes, the newest first. With nil params it gives the first page of all.
func (s *MeetingNotesService) List(ctx context.Context, params *MeetingNoteListParams, opts ...CallOption) (*Page[MeetingNote], error) {
	return list[MeetingNote](ctx, s.engine, "/v1/employee/meeting-notes", params, opts)
}

// Iterate gives all MeetingNotes that params ask for, page by page as they are needed.
func (s *MeetingNotesService) Iterate(ctx context.Context, params *MeetingNoteListParams, opts ...CallOption) iter.Seq2[*MeetingNote, error] {
	return iterate[MeetingNote](ctx, s.engine, "/v1/employee/meeting-notes", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *MeetingNotesService) Search(ctx context.Context, q string, params *MeetingNoteListParams, opts ...CallOption) (*Page[MeetingNote], error) {
	return search[MeetingNote](ctx, s.engine, "/v1/employee/meeting-notes", q, params, opts)
}

// Get reads one MeetingNote. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *MeetingNotesService) Get(ctx context.Context, id string, opts ...CallOption) (*MeetingNote, error) {
	return get[MeetingNote](ctx, s.engine, "/v1/employee/meeting-notes", id, opts)
}

// Create makes a new MeetingNote, which must keep these rules:
//
//   - Published minutes have a body or a summary.
//   - Published minutes have a heldAt that is not in the future.
//   - Each action item of published minutes has an ownerId.
//   - participantIds names nobody twice.
func (s *MeetingNotesService) Create(ctx context.Context, body *MeetingNoteCreate, opts ...CallOption) (*MeetingNote, error) {
	return create[MeetingNote](ctx, s.engine, "/v1/employee/meeting-notes", body, opts)
}

// Update changes the fields of one MeetingNote that are set in body. It takes [WithIfMatch].
func (s *MeetingNotesService) Update(ctx context.Context, id string, body *MeetingNoteUpdate, opts ...CallOption) (*MeetingNote, error) {
	return update[MeetingNote](ctx, s.engine, "/v1/employee/meeting-notes", id, body, opts)
}

// Delete takes one MeetingNote out of all lists. [WithIncludeDeleted] still shows it.
func (s *MeetingNotesService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/employee/meeting-notes", id, opts)
}

// MeetingNoteListParams says which MeetingNotes a list holds, in which order, and what of them.
type MeetingNoteListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                  []string                `query:"id"`
	TenantID            []string                `query:"tenantId"`
	CreatedAt           TimeFilter              `query:"createdAt"`
	UpdatedAt           TimeFilter              `query:"updatedAt"`
	CreatedBy           []string                `query:"createdBy"`
	UpdatedBy           []string                `query:"updatedBy"`
	DeletedAt           TimeFilter              `query:"deletedAt"`
	Version             IntegerFilter           `query:"version"`
	ExternalID          []string                `query:"externalId"`
	Tags                []string                `query:"tags"`
	Title               []string                `query:"title"`
	Type                []MeetingNoteType       `query:"type"`
	Status              []MeetingNoteStatus     `query:"status"`
	CalendarEventID     []string                `query:"calendarEventId"`
	HeldAt              TimeFilter              `query:"heldAt"`
	DurationMinutes     IntegerFilter           `query:"durationMinutes"`
	AuthorID            []string                `query:"authorId"`
	ParticipantIDs      []string                `query:"participantIds"`
	Agenda              []string                `query:"agenda"`
	Body                []string                `query:"body"`
	Summary             []string                `query:"summary"`
	OpenActionItemCount IntegerFilter           `query:"openActionItemCount"`
	RelatedID           []string                `query:"relatedId"`
	RelatedType         []string                `query:"relatedType"`
	Visibility          []MeetingNoteVisibility `query:"visibility"`
	Language            []string                `query:"language"`
	Source              []MeetingNoteSource     `query:"source"`
	RecordingURL        []string                `query:"recordingUrl"`
	TranscriptObjectID  []string                `query:"transcriptObjectId"`
	PublishedAt         TimeFilter              `query:"publishedAt"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: author, calendarEvent, participants, transcript.
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

// MeetingNote is minutes of a meeting: who took part, what was decided and who does what next.
type MeetingNote struct {
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
	// Title of the minutes.
	Title string `json:"title"`
	// Kind of meeting.
	Type MeetingNoteType `json:"type"`
	// Whether the minutes are still being written.
	Status MeetingNoteStatus `json:"status"`
	// Calendar entry of the meeting.
	CalendarEventID *string `json:"calendarEventId"`
	// When the meeting began.
	HeldAt time.Time `json:"heldAt"`
	// How long it took.
	DurationMinutes *int64 `json:"durationMinutes"`
	// Person who keeps the minutes.
	AuthorID string `json:"authorId"`
	// People of this tenant who took part.
	ParticipantIDs []string `json:"participantIds"`
	// People from outside who took part.
	ExternalParticipants []MeetingNoteExternalParticipant `json:"externalParticipants"`
	// Points that were to be discussed.
	Agenda []string `json:"agenda"`
	// Minutes in Markdown.
	Body *string `json:"body"`
	// The main points in a few sentences.
	Summary *string `json:"summary"`
	// What was decided.
	Decisions []MeetingNoteDecision `json:"decisions"`
	// What is to be done.
	ActionItems []MeetingNoteActionItem `json:"actionItems"`
	// Actions still open.
	OpenActionItemCount int64 `json:"openActionItemCount"`
	// Record the meeting was about, such as a project or account.
	RelatedID *string `json:"relatedId"`
	// Kind of that record.
	RelatedType *string `json:"relatedType"`
	// Who may read the minutes.
	Visibility MeetingNoteVisibility `json:"visibility"`
	// Language of the text.
	Language string `json:"language"`
	// How the text came about.
	Source MeetingNoteSource `json:"source"`
	// Recording of the meeting.
	RecordingURL *string `json:"recordingUrl"`
	// Stored transcript.
	TranscriptObjectID *string `json:"transcriptObjectId"`
	// When the minutes were published.
	PublishedAt *time.Time `json:"publishedAt"`
	// Only with `expand=author`. Only with expand.
	Author *Person `json:"author,omitempty"`
	// Only with `expand=calendarEvent`. Only with expand.
	CalendarEvent *CalendarEvent `json:"calendarEvent,omitempty"`
	// Only with `expand=participants`. Only with expand.
	Participants []*Person `json:"participants,omitempty"`
	// Only with `expand=transcript`. Only with expand.
	Transcript *StorageObject `json:"transcript,omitempty"`
}

// UnmarshalJSON keeps members that MeetingNote has no field for in Extra.
func (m *MeetingNote) UnmarshalJSON(data []byte) error {
	type plain MeetingNote
	return decode(data, (*plain)(m), m.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (m MeetingNote) MarshalJSON() ([]byte, error) {
	type plain MeetingNote
	return encode((*plain)(&m), m.kept())
}

// MeetingNoteExternalParticipant is a part of a MeetingNote: somebody from outside who took part in
// a meeting.
type MeetingNoteExternalParticipant struct {
	Kept `json:"-"`

	// Full name.
	Name string `json:"name"`
	// Mail address.
	Email *string `json:"email"`
	// Organization they came from.
	Organization *string `json:"organization"`
}

// UnmarshalJSON keeps members that MeetingNoteExternalParticipant has no field for in Extra.
func (m *MeetingNoteExternalParticipant) UnmarshalJSON(data []byte) error {
	type plain MeetingNoteExternalParticipant
	return decode(data, (*plain)(m), m.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (m MeetingNoteExternalParticipant) MarshalJSON() ([]byte, error) {
	type plain MeetingNoteExternalParticipant
	return encode((*plain)(&m), m.kept())
}

// MeetingNoteDecision is one decision of a meeting.
type MeetingNoteDecision struct {
	Kept `json:"-"`

	// The decision.
	Text string `json:"text"`
	// Person who took it.
	DecidedByID *string `json:"decidedById"`
}

// UnmarshalJSON keeps members that MeetingNoteDecision has no field for in Extra.
func (m *MeetingNoteDecision) UnmarshalJSON(data []byte) error {
	type plain MeetingNoteDecision
	return decode(data, (*plain)(m), m.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (m MeetingNoteDecision) MarshalJSON() ([]byte, error) {
	type plain MeetingNoteDecision
	return encode((*plain)(&m), m.kept())
}

// MeetingNoteActionItem is one thing to do after a meeting.
type MeetingNoteActionItem struct {
	Kept `json:"-"`

	// What to do.
	Text string `json:"text"`
	// Person who does it.
	OwnerID *string `json:"ownerId"`
	// Day by which it is done.
	DueDate *Date `json:"dueDate"`
	// Whether it is done.
	IsDone bool `json:"isDone"`
	// Task that follows it up.
	TaskID *string `json:"taskId"`
}

// UnmarshalJSON keeps members that MeetingNoteActionItem has no field for in Extra.
func (m *MeetingNoteActionItem) UnmarshalJSON(data []byte) error {
	type plain MeetingNoteActionItem
	return decode(data, (*plain)(m), m.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (m MeetingNoteActionItem) MarshalJSON() ([]byte, error) {
	type plain MeetingNoteActionItem
	return encode((*plain)(&m), m.kept())
}

// MeetingNoteCreate is what a new MeetingNote is made from.
type MeetingNoteCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Title of the minutes.
	Title string `json:"title"`
	// Kind of meeting.
	Type MeetingNoteType `json:"type,omitzero"`
	// Whether the minutes are still being written.
	Status MeetingNoteStatus `json:"status,omitzero"`
	// Calendar entry of the meeting.
	CalendarEventID Opt[string] `json:"calendarEventId,omitzero"`
	// When the meeting began.
	HeldAt time.Time `json:"heldAt"`
	// How long it took.
	DurationMinutes Opt[int64] `json:"durationMinutes,omitzero"`
	// Person who keeps the minutes.
	AuthorID string `json:"authorId"`
	// People of this tenant who took part.
	ParticipantIDs Opt[[]string] `json:"participantIds,omitzero"`
	// People from outside who took part.
	ExternalParticipants Opt[[]MeetingNoteExternalParticipantInput] `json:"externalParticipants,omitzero"`
	// Points that were to be discussed.
	Agenda Opt[[]string] `json:"agenda,omitzero"`
	// Minutes in Markdown.
	Body Opt[string] `json:"body,omitzero"`
	// The main points in a few sentences.
	Summary Opt[string] `json:"summary,omitzero"`
	// What was decided.
	Decisions Opt[[]MeetingNoteDecisionInput] `json:"decisions,omitzero"`
	// What is to be done.
	ActionItems Opt[[]MeetingNoteActionItemInput] `json:"actionItems,omitzero"`
	// Record the meeting was about, such as a project or account.
	RelatedID Opt[string] `json:"relatedId,omitzero"`
	// Who may read the minutes.
	Visibility MeetingNoteVisibility `json:"visibility,omitzero"`
	// Language of the text.
	Language string `json:"language,omitzero"`
	// How the text came about.
	Source MeetingNoteSource `json:"source,omitzero"`
	// Recording of the meeting.
	RecordingURL Opt[string] `json:"recordingUrl,omitzero"`
	// Stored transcript.
	TranscriptObjectID Opt[string] `json:"transcriptObjectId,omitzero"`
}

// MarshalJSON writes times in UTC, with milliseconds.
func (m MeetingNoteCreate) MarshalJSON() ([]byte, error) {
	type plain MeetingNoteCreate
	return json.Marshal(struct {
		plain
		HeldAt wireTime `json:"heldAt"`
	}{plain(m), wireTime(m.HeldAt)})
}

// MeetingNoteExternalParticipantInput is a MeetingNoteExternalParticipant as a client sends it.
type MeetingNoteExternalParticipantInput struct {
	Name         string      `json:"name"`
	Email        Opt[string] `json:"email,omitzero"`
	Organization Opt[string] `json:"organization,omitzero"`
}

// MeetingNoteDecisionInput is a MeetingNoteDecision as a client sends it.
type MeetingNoteDecisionInput struct {
	Text        string      `json:"text"`
	DecidedByID Opt[string] `json:"decidedById,omitzero"`
}

// MeetingNoteActionItemInput is a MeetingNoteActionItem as a client sends it.
type MeetingNoteActionItemInput struct {
	Text    string      `json:"text"`
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	DueDate Opt[Date]   `json:"dueDate,omitzero"`
	IsDone  Opt[bool]   `json:"isDone,omitzero"`
	TaskID  Opt[string] `json:"taskId,omitzero"`
}

// MeetingNoteUpdate changes a MeetingNote: what is not set stays as it is, Null clears.
type MeetingNoteUpdate struct {
	ExternalID           Opt[string]                                `json:"externalId,omitzero"`
	Tags                 Opt[[]string]                              `json:"tags,omitzero"`
	Metadata             Opt[map[string]string]                     `json:"metadata,omitzero"`
	Title                Opt[string]                                `json:"title,omitzero"`
	Type                 Opt[MeetingNoteType]                       `json:"type,omitzero"`
	Status               Opt[MeetingNoteStatus]                     `json:"status,omitzero"`
	CalendarEventID      Opt[string]                                `json:"calendarEventId,omitzero"`
	HeldAt               Opt[time.Time]                             `json:"heldAt,omitzero"`
	DurationMinutes      Opt[int64]                                 `json:"durationMinutes,omitzero"`
	ParticipantIDs       Opt[[]string]                              `json:"participantIds,omitzero"`
	ExternalParticipants Opt[[]MeetingNoteExternalParticipantInput] `json:"externalParticipants,omitzero"`
	Agenda               Opt[[]string]                              `json:"agenda,omitzero"`
	Body                 Opt[string]                                `json:"body,omitzero"`
	Summary              Opt[string]                                `json:"summary,omitzero"`
	Decisions            Opt[[]MeetingNoteDecisionInput]            `json:"decisions,omitzero"`
	ActionItems          Opt[[]MeetingNoteActionItemInput]          `json:"actionItems,omitzero"`
	RelatedID            Opt[string]                                `json:"relatedId,omitzero"`
	Visibility           Opt[MeetingNoteVisibility]                 `json:"visibility,omitzero"`
	Language             Opt[string]                                `json:"language,omitzero"`
	Source               Opt[MeetingNoteSource]                     `json:"source,omitzero"`
	RecordingURL         Opt[string]                                `json:"recordingUrl,omitzero"`
	TranscriptObjectID   Opt[string]                                `json:"transcriptObjectId,omitzero"`
}

// MeetingNoteType is a value of type of a MeetingNote. Servers may know more values than these.
type MeetingNoteType string

const (
	MeetingNoteTypeOneOnOne       MeetingNoteType = "one_on_one"
	MeetingNoteTypeTeam           MeetingNoteType = "team"
	MeetingNoteTypeProject        MeetingNoteType = "project"
	MeetingNoteTypeClient         MeetingNoteType = "client"
	MeetingNoteTypeVendor         MeetingNoteType = "vendor"
	MeetingNoteTypeInterview      MeetingNoteType = "interview"
	MeetingNoteTypeBoard          MeetingNoteType = "board"
	MeetingNoteTypeAllHands       MeetingNoteType = "all_hands"
	MeetingNoteTypeStandup        MeetingNoteType = "standup"
	MeetingNoteTypeRetrospective  MeetingNoteType = "retrospective"
	MeetingNoteTypeIncidentReview MeetingNoteType = "incident_review"
	MeetingNoteTypeOther          MeetingNoteType = "other"
)

// MeetingNoteStatus is a value of status of a MeetingNote. Servers may know more values than these.
type MeetingNoteStatus string

const (
	MeetingNoteStatusDraft     MeetingNoteStatus = "draft"
	MeetingNoteStatusPublished MeetingNoteStatus = "published"
	MeetingNoteStatusArchived  MeetingNoteStatus = "archived"
)

// MeetingNoteVisibility is a value of visibility of a MeetingNote. Servers may know more values
// than these.
type MeetingNoteVisibility string

const (
	MeetingNoteVisibilityPrivate      MeetingNoteVisibility = "private"
	MeetingNoteVisibilityParticipants MeetingNoteVisibility = "participants"
	MeetingNoteVisibilityTenant       MeetingNoteVisibility = "tenant"
)

// MeetingNoteSource is a value of source of a MeetingNote. Servers may know more values than these.
type MeetingNoteSource string

const (
	MeetingNoteSourceManual      MeetingNoteSource = "manual"
	MeetingNoteSourceImported    MeetingNoteSource = "imported"
	MeetingNoteSourceTranscribed MeetingNoteSource = "transcribed"
	MeetingNoteSourceGenerated   MeetingNoteSource = "generated"
)
