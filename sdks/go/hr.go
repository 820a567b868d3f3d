// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// HRService reads and writes JobPostings at /v1/hr. JobPosting: an open position: what is sought,
// where, on which terms and how far the search is.
type HRService struct {
	// Applicants are the Applicants: a candidate for one job posting and the way from application to
	// decision.
	Applicants *ApplicantsService
	// OnboardingTasks are the OnboardingTasks: one step in welcoming a new colleague or someone who
	// changes role.
	OnboardingTasks *OnboardingTasksService
	// OffboardingTasks are the OffboardingTasks: one step in parting from a colleague: taking back
	// access and things, handing over knowledge, closing the books.
	OffboardingTasks *OffboardingTasksService

	engine *engine
}

// List gives one page of JobPostings, the newest first. With nil params it gives the first page of all.
func (s *HRService) List(ctx context.Context, params *JobPostingListParams, opts ...CallOption) (*Page[JobPosting], error) {
	return list[JobPosting](ctx, s.engine, "/v1/hr", params, opts)
}

// Iterate gives all JobPostings that params ask for, page by page as they are needed.
func (s *HRService) Iterate(ctx context.Context, params *JobPostingListParams, opts ...CallOption) iter.Seq2[*JobPosting, error] {
	return iterate[JobPosting](ctx, s.engine, "/v1/hr", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *HRService) Search(ctx context.Context, q string, params *JobPostingListParams, opts ...CallOption) (*Page[JobPosting], error) {
	return search[JobPosting](ctx, s.engine, "/v1/hr", q, params, opts)
}

// Get reads one JobPosting. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *HRService) Get(ctx context.Context, id string, opts ...CallOption) (*JobPosting, error) {
	return get[JobPosting](ctx, s.engine, "/v1/hr", id, opts)
}

// Create makes a new JobPosting, which must keep these rules:
//
//   - salaryMax is not below salaryMin.
//   - A currency is set where salaryMin or salaryMax is.
//   - An open posting has a description, a hiringManagerId and a departmentId.
//   - An open posting has a locationId unless workplaceType is remote.
//   - applicantCountries is set only where workplaceType is remote.
//   - status becomes filled only where hiredCount is at least openings.
//   - openings is never below hiredCount.
//   - A posting is not cancelled while an applicant is in stage offer.
func (s *HRService) Create(ctx context.Context, body *JobPostingCreate, opts ...CallOption) (*JobPosting, error) {
	return create[JobPosting](ctx, s.engine, "/v1/hr", body, opts)
}

// Update changes the fields of one JobPosting that are set in body. It takes [WithIfMatch].
func (s *HRService) Update(ctx context.Context, id string, body *JobPostingUpdate, opts ...CallOption) (*JobPosting, error) {
	return update[JobPosting](ctx, s.engine, "/v1/hr", id, body, opts)
}

// Delete takes one JobPosting out of all lists. [WithIncludeDeleted] still shows it.
func (s *HRService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/hr", id, opts)
}

// JobPostingListParams says which JobPostings a list holds, in which order, and what of them.
type JobPostingListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                  []string                   `query:"id"`
	TenantID            []string                   `query:"tenantId"`
	CreatedAt           TimeFilter                 `query:"createdAt"`
	UpdatedAt           TimeFilter                 `query:"updatedAt"`
	CreatedBy           []string                   `query:"createdBy"`
	UpdatedBy           []string                   `query:"updatedBy"`
	DeletedAt           TimeFilter                 `query:"deletedAt"`
	Version             IntegerFilter              `query:"version"`
	ExternalID          []string                   `query:"externalId"`
	Tags                []string                   `query:"tags"`
	Title               []string                   `query:"title"`
	RequisitionNumber   []string                   `query:"requisitionNumber"`
	DepartmentID        []string                   `query:"departmentId"`
	LocationID          []string                   `query:"locationId"`
	HiringManagerID     []string                   `query:"hiringManagerId"`
	RecruiterID         []string                   `query:"recruiterId"`
	EmploymentType      []JobPostingEmploymentType `query:"employmentType"`
	WorkplaceType       []JobPostingWorkplaceType  `query:"workplaceType"`
	ApplicantCountries  []string                   `query:"applicantCountries"`
	Seniority           []JobPostingSeniority      `query:"seniority"`
	EducationLevel      []JobPostingEducationLevel `query:"educationLevel"`
	MinExperienceMonths IntegerFilter              `query:"minExperienceMonths"`
	Status              []JobPostingStatus         `query:"status"`
	Description         []string                   `query:"description"`
	Requirements        []string                   `query:"requirements"`
	Skills              []string                   `query:"skills"`
	SalaryMin           IntegerFilter              `query:"salaryMin"`
	SalaryMax           IntegerFilter              `query:"salaryMax"`
	Currency            []string                   `query:"currency"`
	PayPeriod           []JobPostingPayPeriod      `query:"payPeriod"`
	Openings            IntegerFilter              `query:"openings"`
	PublishedAt         TimeFilter                 `query:"publishedAt"`
	ClosingDate         DateFilter                 `query:"closingDate"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: department, location, hiringManager, recruiter,
	// applicants.
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

// JobPosting is an open position: what is sought, where, on which terms and how far the search is.
type JobPosting struct {
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
	// Job title as advertised.
	Title string `json:"title"`
	// Number of the approved requisition.
	RequisitionNumber *string `json:"requisitionNumber"`
	// Department that hires.
	DepartmentID *string `json:"departmentId"`
	// Place of work.
	LocationID *string `json:"locationId"`
	// Person who decides.
	HiringManagerID *string `json:"hiringManagerId"`
	// Person who runs the search.
	RecruiterID *string `json:"recruiterId"`
	// Kind of employment.
	EmploymentType JobPostingEmploymentType `json:"employmentType"`
	// Where the work is done.
	WorkplaceType JobPostingWorkplaceType `json:"workplaceType"`
	// Countries from which remote applicants may come.
	ApplicantCountries []string `json:"applicantCountries"`
	// Level of the position.
	Seniority *JobPostingSeniority `json:"seniority"`
	// Least education asked for.
	EducationLevel *JobPostingEducationLevel `json:"educationLevel"`
	// Least experience asked for.
	MinExperienceMonths *int64 `json:"minExperienceMonths"`
	// Stage of the search; only open postings take applicants.
	Status JobPostingStatus `json:"status"`
	// Advertisement in Markdown.
	Description *string `json:"description"`
	// What applicants need to bring.
	Requirements []string `json:"requirements"`
	// Skills sought.
	Skills []string `json:"skills"`
	// Lower end of the pay range. In minor units, such as cents.
	SalaryMin *int64 `json:"salaryMin"`
	// Upper end of the pay range. In minor units, such as cents.
	SalaryMax *int64 `json:"salaryMax"`
	// Currency of the pay range.
	Currency *string `json:"currency"`
	// Time for which the pay range holds.
	PayPeriod JobPostingPayPeriod `json:"payPeriod"`
	// Positions to fill.
	Openings int64 `json:"openings"`
	// Applicants so far.
	ApplicantCount int64 `json:"applicantCount"`
	// Positions filled.
	HiredCount int64 `json:"hiredCount"`
	// When it was first advertised.
	PublishedAt *time.Time `json:"publishedAt"`
	// Last day to apply.
	ClosingDate *Date `json:"closingDate"`
	// Only with `expand=department`. Only with expand.
	Department *Department `json:"department,omitempty"`
	// Only with `expand=location`. Only with expand.
	Location *Location `json:"location,omitempty"`
	// Only with `expand=hiringManager`. Only with expand.
	HiringManager *Person `json:"hiringManager,omitempty"`
	// Only with `expand=recruiter`. Only with expand.
	Recruiter *Person `json:"recruiter,omitempty"`
	// Only with `expand=applicants`. Only with expand.
	Applicants []*Applicant `json:"applicants,omitempty"`
}

// UnmarshalJSON keeps members that JobPosting has no field for in Extra.
func (j *JobPosting) UnmarshalJSON(data []byte) error {
	type plain JobPosting
	return decode(data, (*plain)(j), j.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (j JobPosting) MarshalJSON() ([]byte, error) {
	type plain JobPosting
	return encode((*plain)(&j), j.kept())
}

// JobPostingCreate is what a new JobPosting is made from.
type JobPostingCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Job title as advertised.
	Title string `json:"title"`
	// Number of the approved requisition.
	RequisitionNumber Opt[string] `json:"requisitionNumber,omitzero"`
	// Department that hires.
	DepartmentID Opt[string] `json:"departmentId,omitzero"`
	// Place of work.
	LocationID Opt[string] `json:"locationId,omitzero"`
	// Person who decides.
	HiringManagerID Opt[string] `json:"hiringManagerId,omitzero"`
	// Person who runs the search.
	RecruiterID Opt[string] `json:"recruiterId,omitzero"`
	// Kind of employment.
	EmploymentType JobPostingEmploymentType `json:"employmentType,omitzero"`
	// Where the work is done.
	WorkplaceType JobPostingWorkplaceType `json:"workplaceType,omitzero"`
	// Countries from which remote applicants may come.
	ApplicantCountries Opt[[]string] `json:"applicantCountries,omitzero"`
	// Level of the position.
	Seniority Opt[JobPostingSeniority] `json:"seniority,omitzero"`
	// Least education asked for.
	EducationLevel Opt[JobPostingEducationLevel] `json:"educationLevel,omitzero"`
	// Least experience asked for.
	MinExperienceMonths Opt[int64] `json:"minExperienceMonths,omitzero"`
	// Stage of the search; only open postings take applicants.
	Status JobPostingStatus `json:"status,omitzero"`
	// Advertisement in Markdown.
	Description Opt[string] `json:"description,omitzero"`
	// What applicants need to bring.
	Requirements Opt[[]string] `json:"requirements,omitzero"`
	// Skills sought.
	Skills Opt[[]string] `json:"skills,omitzero"`
	// Lower end of the pay range. In minor units, such as cents.
	SalaryMin Opt[int64] `json:"salaryMin,omitzero"`
	// Upper end of the pay range. In minor units, such as cents.
	SalaryMax Opt[int64] `json:"salaryMax,omitzero"`
	// Currency of the pay range.
	Currency Opt[string] `json:"currency,omitzero"`
	// Time for which the pay range holds.
	PayPeriod JobPostingPayPeriod `json:"payPeriod,omitzero"`
	// Positions to fill.
	Openings Opt[int64] `json:"openings,omitzero"`
	// Last day to apply.
	ClosingDate Opt[Date] `json:"closingDate,omitzero"`
}

// JobPostingUpdate changes a JobPosting: what is not set stays as it is, Null clears.
type JobPostingUpdate struct {
	ExternalID          Opt[string]                   `json:"externalId,omitzero"`
	Tags                Opt[[]string]                 `json:"tags,omitzero"`
	Metadata            Opt[map[string]string]        `json:"metadata,omitzero"`
	Title               Opt[string]                   `json:"title,omitzero"`
	RequisitionNumber   Opt[string]                   `json:"requisitionNumber,omitzero"`
	DepartmentID        Opt[string]                   `json:"departmentId,omitzero"`
	LocationID          Opt[string]                   `json:"locationId,omitzero"`
	HiringManagerID     Opt[string]                   `json:"hiringManagerId,omitzero"`
	RecruiterID         Opt[string]                   `json:"recruiterId,omitzero"`
	EmploymentType      Opt[JobPostingEmploymentType] `json:"employmentType,omitzero"`
	WorkplaceType       Opt[JobPostingWorkplaceType]  `json:"workplaceType,omitzero"`
	ApplicantCountries  Opt[[]string]                 `json:"applicantCountries,omitzero"`
	Seniority           Opt[JobPostingSeniority]      `json:"seniority,omitzero"`
	EducationLevel      Opt[JobPostingEducationLevel] `json:"educationLevel,omitzero"`
	MinExperienceMonths Opt[int64]                    `json:"minExperienceMonths,omitzero"`
	Status              Opt[JobPostingStatus]         `json:"status,omitzero"`
	Description         Opt[string]                   `json:"description,omitzero"`
	Requirements        Opt[[]string]                 `json:"requirements,omitzero"`
	Skills              Opt[[]string]                 `json:"skills,omitzero"`
	SalaryMin           Opt[int64]                    `json:"salaryMin,omitzero"`
	SalaryMax           Opt[int64]                    `json:"salaryMax,omitzero"`
	Currency            Opt[string]                   `json:"currency,omitzero"`
	PayPeriod           Opt[JobPostingPayPeriod]      `json:"payPeriod,omitzero"`
	Openings            Opt[int64]                    `json:"openings,omitzero"`
	ClosingDate         Opt[Date]                     `json:"closingDate,omitzero"`
}

// JobPostingEmploymentType is a value of employmentType of a JobPosting. Servers may know more
// values than these.
type JobPostingEmploymentType string

const (
	JobPostingEmploymentTypeFullTime   JobPostingEmploymentType = "full_time"
	JobPostingEmploymentTypePartTime   JobPostingEmploymentType = "part_time"
	JobPostingEmploymentTypeContractor JobPostingEmploymentType = "contractor"
	JobPostingEmploymentTypeTemporary  JobPostingEmploymentType = "temporary"
	JobPostingEmploymentTypeIntern     JobPostingEmploymentType = "intern"
	JobPostingEmploymentTypeApprentice JobPostingEmploymentType = "apprentice"
	JobPostingEmploymentTypeVolunteer  JobPostingEmploymentType = "volunteer"
	JobPostingEmploymentTypePerDiem    JobPostingEmploymentType = "per_diem"
	JobPostingEmploymentTypeOther      JobPostingEmploymentType = "other"
)

// JobPostingWorkplaceType is a value of workplaceType of a JobPosting. Servers may know more values
// than these.
type JobPostingWorkplaceType string

const (
	JobPostingWorkplaceTypeOnSite JobPostingWorkplaceType = "on_site"
	JobPostingWorkplaceTypeHybrid JobPostingWorkplaceType = "hybrid"
	JobPostingWorkplaceTypeRemote JobPostingWorkplaceType = "remote"
)

// JobPostingSeniority is a value of seniority of a JobPosting. Servers may know more values than
// these.
type JobPostingSeniority string

const (
	JobPostingSeniorityIntern    JobPostingSeniority = "intern"
	JobPostingSeniorityEntry     JobPostingSeniority = "entry"
	JobPostingSeniorityMid       JobPostingSeniority = "mid"
	JobPostingSenioritySenior    JobPostingSeniority = "senior"
	JobPostingSeniorityLead      JobPostingSeniority = "lead"
	JobPostingSeniorityManager   JobPostingSeniority = "manager"
	JobPostingSeniorityDirector  JobPostingSeniority = "director"
	JobPostingSeniorityExecutive JobPostingSeniority = "executive"
)

// JobPostingEducationLevel is a value of educationLevel of a JobPosting. Servers may know more
// values than these.
type JobPostingEducationLevel string

const (
	JobPostingEducationLevelNone       JobPostingEducationLevel = "none"
	JobPostingEducationLevelSecondary  JobPostingEducationLevel = "secondary"
	JobPostingEducationLevelVocational JobPostingEducationLevel = "vocational"
	JobPostingEducationLevelAssociate  JobPostingEducationLevel = "associate"
	JobPostingEducationLevelBachelor   JobPostingEducationLevel = "bachelor"
	JobPostingEducationLevelMaster     JobPostingEducationLevel = "master"
	JobPostingEducationLevelDoctorate  JobPostingEducationLevel = "doctorate"
)

// JobPostingStatus is a value of status of a JobPosting. Servers may know more values than these.
type JobPostingStatus string

const (
	JobPostingStatusDraft           JobPostingStatus = "draft"
	JobPostingStatusPendingApproval JobPostingStatus = "pending_approval"
	JobPostingStatusOpen            JobPostingStatus = "open"
	JobPostingStatusOnHold          JobPostingStatus = "on_hold"
	JobPostingStatusFilled          JobPostingStatus = "filled"
	JobPostingStatusClosed          JobPostingStatus = "closed"
	JobPostingStatusCancelled       JobPostingStatus = "cancelled"
)

// JobPostingPayPeriod is a value of payPeriod of a JobPosting. Servers may know more values than
// these.
type JobPostingPayPeriod string

const (
	JobPostingPayPeriodHour  JobPostingPayPeriod = "hour"
	JobPostingPayPeriodDay   JobPostingPayPeriod = "day"
	JobPostingPayPeriodWeek  JobPostingPayPeriod = "week"
	JobPostingPayPeriodMonth JobPostingPayPeriod = "month"
	JobPostingPayPeriodYear  JobPostingPayPeriod = "year"
)

// ApplicantsService reads and writes Applicants at /v1/hr/applicants.
type ApplicantsService struct {
	engine *engine
}

// List gives one page of Applicants, the newest first. With nil params it gives the first page of all.
func (s *ApplicantsService) List(ctx context.Context, params *ApplicantListParams, opts ...CallOption) (*Page[Applicant], error) {
	return list[Applicant](ctx, s.engine, "/v1/hr/applicants", params, opts)
}

// Iterate gives all Applicants that params ask for, page by page as they are needed.
func (s *ApplicantsService) Iterate(ctx context.Context, params *ApplicantListParams, opts ...CallOption) iter.Seq2[*Applicant, error] {
	return iterate[Applicant](ctx, s.engine, "/v1/hr/applicants", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *ApplicantsService) Search(ctx context.Context, q string, params *ApplicantListParams, opts ...CallOption) (*Page[Applicant], error) {
	return search[Applicant](ctx, s.engine, "/v1/hr/applicants", q, params, opts)
}

// Get reads one Applicant. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *ApplicantsService) Get(ctx context.Context, id string, opts ...CallOption) (*Applicant, error) {
	return get[Applicant](ctx, s.engine, "/v1/hr/applicants", id, opts)
}

// Create makes a new Applicant, which must keep these rules:
//
//   - An applicant is created only for a posting whose status is open, unless source is sourced or
//     internal.
//   - A rejected applicant has a rejectionReason.
//   - A withdrawn applicant has a withdrawalReason.
//   - stage becomes offer or hired only with an offer, and hired only where the offer's response is
//     accepted; so it stays while the stage lasts.
//   - stage does not become offer where the posting is cancelled.
//   - stage does not become hired where hiredCount of the posting already equals openings.
//   - referrerId is set where source is referral.
//   - In the offer expiryDate is not before the day of sentAt, and startDate is after both.
func (s *ApplicantsService) Create(ctx context.Context, body *ApplicantCreate, opts ...CallOption) (*Applicant, error) {
	return create[Applicant](ctx, s.engine, "/v1/hr/applicants", body, opts)
}

// Update changes the fields of one Applicant that are set in body. It takes [WithIfMatch].
func (s *ApplicantsService) Update(ctx context.Context, id string, body *ApplicantUpdate, opts ...CallOption) (*Applicant, error) {
	return update[Applicant](ctx, s.engine, "/v1/hr/applicants", id, body, opts)
}

// Delete takes one Applicant out of all lists. [WithIncludeDeleted] still shows it.
func (s *ApplicantsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/hr/applicants", id, opts)
}

// ApplicantListParams says which Applicants a list holds, in which order, and what of them.
type ApplicantListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                  []string                     `query:"id"`
	TenantID            []string                     `query:"tenantId"`
	CreatedAt           TimeFilter                   `query:"createdAt"`
	UpdatedAt           TimeFilter                   `query:"updatedAt"`
	CreatedBy           []string                     `query:"createdBy"`
	UpdatedBy           []string                     `query:"updatedBy"`
	DeletedAt           TimeFilter                   `query:"deletedAt"`
	Version             IntegerFilter                `query:"version"`
	ExternalID          []string                     `query:"externalId"`
	Tags                []string                     `query:"tags"`
	JobPostingID        []string                     `query:"jobPostingId"`
	FirstName           []string                     `query:"firstName"`
	LastName            []string                     `query:"lastName"`
	Email               []string                     `query:"email"`
	Phone               []string                     `query:"phone"`
	City                []string                     `query:"city"`
	Country             []string                     `query:"country"`
	LinkedinURL         []string                     `query:"linkedinUrl"`
	ResumeObjectID      []string                     `query:"resumeObjectId"`
	CoverLetterObjectID []string                     `query:"coverLetterObjectId"`
	Source              []ApplicantSource            `query:"source"`
	ReferrerID          []string                     `query:"referrerId"`
	Stage               []ApplicantStage             `query:"stage"`
	StageChangedAt      TimeFilter                   `query:"stageChangedAt"`
	AppliedAt           TimeFilter                   `query:"appliedAt"`
	RecruiterID         []string                     `query:"recruiterId"`
	AverageScore        NumberFilter                 `query:"averageScore"`
	WorkAuthorization   []ApplicantWorkAuthorization `query:"workAuthorization"`
	RejectionReason     []ApplicantRejectionReason   `query:"rejectionReason"`
	WithdrawalReason    []ApplicantWithdrawalReason  `query:"withdrawalReason"`
	HiredPersonID       []string                     `query:"hiredPersonId"`
	RetainUntilDate     DateFilter                   `query:"retainUntilDate"`
	Notes               []string                     `query:"notes"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: jobPosting, recruiter, referrer, hiredPerson,
	// resume, onboardingTasks.
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

// Applicant is a candidate for one job posting and the way from application to decision.
type Applicant struct {
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
	// Position applied for.
	JobPostingID string `json:"jobPostingId"`
	// Given name.
	FirstName string `json:"firstName"`
	// Family name.
	LastName string `json:"lastName"`
	// Mail address.
	Email string `json:"email"`
	// Phone number.
	Phone *string `json:"phone"`
	// Town of residence.
	City *string `json:"city"`
	// Country of residence.
	Country *string `json:"country"`
	// Profile page.
	LinkedinURL *string `json:"linkedinUrl"`
	// Stored CV.
	ResumeObjectID *string `json:"resumeObjectId"`
	// Stored cover letter.
	CoverLetterObjectID *string `json:"coverLetterObjectId"`
	// How the candidate came.
	Source ApplicantSource `json:"source"`
	// Colleague who recommended the candidate.
	ReferrerID *string `json:"referrerId"`
	// Step of the selection.
	Stage ApplicantStage `json:"stage"`
	// Since when the candidate is in this step.
	StageChangedAt time.Time `json:"stageChangedAt"`
	// When the application came in; the time of creation where it is left out.
	AppliedAt *time.Time `json:"appliedAt"`
	// Recruiter in charge.
	RecruiterID *string `json:"recruiterId"`
	// Interviews with their scorecards.
	Interviews []ApplicantInterview `json:"interviews"`
	// Score over all interviews.
	AverageScore *float64 `json:"averageScore"`
	// Right to work in the country of the job.
	WorkAuthorization ApplicantWorkAuthorization `json:"workAuthorization"`
	// Offer made.
	Offer *ApplicantOffer `json:"offer"`
	// Why the candidate was turned down.
	RejectionReason *ApplicantRejectionReason `json:"rejectionReason"`
	// Why the candidate stepped back.
	WithdrawalReason *ApplicantWithdrawalReason `json:"withdrawalReason"`
	// Person record made on hiring.
	HiredPersonID *string `json:"hiredPersonId"`
	// Day after which the data has to be erased.
	RetainUntilDate *Date `json:"retainUntilDate"`
	// Remarks of the recruiter.
	Notes *string `json:"notes"`
	// Only with `expand=jobPosting`. Only with expand.
	JobPosting *JobPosting `json:"jobPosting,omitempty"`
	// Only with `expand=recruiter`. Only with expand.
	Recruiter *Person `json:"recruiter,omitempty"`
	// Only with `expand=referrer`. Only with expand.
	Referrer *Person `json:"referrer,omitempty"`
	// Only with `expand=hiredPerson`. Only with expand.
	HiredPerson *Person `json:"hiredPerson,omitempty"`
	// Only with `expand=resume`. Only with expand.
	Resume *StorageObject `json:"resume,omitempty"`
	// Only with `expand=onboardingTasks`. Only with expand.
	OnboardingTasks []*OnboardingTask `json:"onboardingTasks,omitempty"`
}

// UnmarshalJSON keeps members that Applicant has no field for in Extra.
func (a *Applicant) UnmarshalJSON(data []byte) error {
	type plain Applicant
	return decode(data, (*plain)(a), a.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (a Applicant) MarshalJSON() ([]byte, error) {
	type plain Applicant
	return encode((*plain)(&a), a.kept())
}

// ApplicantInterview is one interview with its scorecard.
type ApplicantInterview struct {
	Kept `json:"-"`

	// Kind of interview.
	Type ApplicantInterviewType `json:"type"`
	// Colleague who holds it.
	InterviewerID string `json:"interviewerId"`
	// When it takes place.
	ScheduledAt *time.Time `json:"scheduledAt"`
	// Planned length.
	DurationMinutes *int64 `json:"durationMinutes"`
	// Calendar entry.
	CalendarEventID *string `json:"calendarEventId"`
	// Overall score, 5 being best.
	Score *float64 `json:"score"`
	// Advice of the interviewer.
	Recommendation *ApplicantInterviewRecommendation `json:"recommendation"`
	// What was seen.
	Feedback *string `json:"feedback"`
}

// UnmarshalJSON keeps members that ApplicantInterview has no field for in Extra.
func (a *ApplicantInterview) UnmarshalJSON(data []byte) error {
	type plain ApplicantInterview
	return decode(data, (*plain)(a), a.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (a ApplicantInterview) MarshalJSON() ([]byte, error) {
	type plain ApplicantInterview
	return encode((*plain)(&a), a.kept())
}

// ApplicantOffer is a part of an Applicant: offer made.
type ApplicantOffer struct {
	Kept `json:"-"`

	// Pay per payPeriod of the posting. In minor units, such as cents.
	Salary int64 `json:"salary"`
	// Currency of the pay.
	Currency string `json:"currency"`
	// First day offered.
	StartDate *Date `json:"startDate"`
	// Last day to accept.
	ExpiryDate *Date `json:"expiryDate"`
	// When it was sent.
	SentAt *time.Time `json:"sentAt"`
	// Answer of the candidate.
	Response ApplicantOfferResponse `json:"response"`
}

// UnmarshalJSON keeps members that ApplicantOffer has no field for in Extra.
func (a *ApplicantOffer) UnmarshalJSON(data []byte) error {
	type plain ApplicantOffer
	return decode(data, (*plain)(a), a.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (a ApplicantOffer) MarshalJSON() ([]byte, error) {
	type plain ApplicantOffer
	return encode((*plain)(&a), a.kept())
}

// ApplicantCreate is what a new Applicant is made from.
type ApplicantCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Position applied for.
	JobPostingID string `json:"jobPostingId"`
	// Given name.
	FirstName string `json:"firstName"`
	// Family name.
	LastName string `json:"lastName"`
	// Mail address.
	Email string `json:"email"`
	// Phone number.
	Phone Opt[string] `json:"phone,omitzero"`
	// Town of residence.
	City Opt[string] `json:"city,omitzero"`
	// Country of residence.
	Country Opt[string] `json:"country,omitzero"`
	// Profile page.
	LinkedinURL Opt[string] `json:"linkedinUrl,omitzero"`
	// Stored CV.
	ResumeObjectID Opt[string] `json:"resumeObjectId,omitzero"`
	// Stored cover letter.
	CoverLetterObjectID Opt[string] `json:"coverLetterObjectId,omitzero"`
	// How the candidate came.
	Source ApplicantSource `json:"source,omitzero"`
	// Colleague who recommended the candidate.
	ReferrerID Opt[string] `json:"referrerId,omitzero"`
	// Step of the selection.
	Stage ApplicantStage `json:"stage,omitzero"`
	// When the application came in; the time of creation where it is left out.
	AppliedAt Opt[time.Time] `json:"appliedAt,omitzero"`
	// Recruiter in charge.
	RecruiterID Opt[string] `json:"recruiterId,omitzero"`
	// Interviews with their scorecards.
	Interviews Opt[[]ApplicantInterviewInput] `json:"interviews,omitzero"`
	// Right to work in the country of the job.
	WorkAuthorization ApplicantWorkAuthorization `json:"workAuthorization,omitzero"`
	// Offer made.
	Offer Opt[ApplicantOfferInput] `json:"offer,omitzero"`
	// Why the candidate was turned down.
	RejectionReason Opt[ApplicantRejectionReason] `json:"rejectionReason,omitzero"`
	// Why the candidate stepped back.
	WithdrawalReason Opt[ApplicantWithdrawalReason] `json:"withdrawalReason,omitzero"`
	// Person record made on hiring.
	HiredPersonID Opt[string] `json:"hiredPersonId,omitzero"`
	// Day after which the data has to be erased.
	RetainUntilDate Opt[Date] `json:"retainUntilDate,omitzero"`
	// Remarks of the recruiter.
	Notes Opt[string] `json:"notes,omitzero"`
}

// ApplicantInterviewInput is an ApplicantInterview as a client sends it.
type ApplicantInterviewInput struct {
	Type            ApplicantInterviewType                `json:"type"`
	InterviewerID   string                                `json:"interviewerId"`
	ScheduledAt     Opt[time.Time]                        `json:"scheduledAt,omitzero"`
	DurationMinutes Opt[int64]                            `json:"durationMinutes,omitzero"`
	CalendarEventID Opt[string]                           `json:"calendarEventId,omitzero"`
	Score           Opt[float64]                          `json:"score,omitzero"`
	Recommendation  Opt[ApplicantInterviewRecommendation] `json:"recommendation,omitzero"`
	Feedback        Opt[string]                           `json:"feedback,omitzero"`
}

// ApplicantOfferInput is an ApplicantOffer as a client sends it.
type ApplicantOfferInput struct {
	Salary     int64                  `json:"salary"`
	Currency   string                 `json:"currency"`
	StartDate  Opt[Date]              `json:"startDate,omitzero"`
	ExpiryDate Opt[Date]              `json:"expiryDate,omitzero"`
	SentAt     Opt[time.Time]         `json:"sentAt,omitzero"`
	Response   ApplicantOfferResponse `json:"response,omitzero"`
}

// ApplicantUpdate changes an Applicant: what is not set stays as it is, Null clears.
type ApplicantUpdate struct {
	ExternalID          Opt[string]                     `json:"externalId,omitzero"`
	Tags                Opt[[]string]                   `json:"tags,omitzero"`
	Metadata            Opt[map[string]string]          `json:"metadata,omitzero"`
	FirstName           Opt[string]                     `json:"firstName,omitzero"`
	LastName            Opt[string]                     `json:"lastName,omitzero"`
	Email               Opt[string]                     `json:"email,omitzero"`
	Phone               Opt[string]                     `json:"phone,omitzero"`
	City                Opt[string]                     `json:"city,omitzero"`
	Country             Opt[string]                     `json:"country,omitzero"`
	LinkedinURL         Opt[string]                     `json:"linkedinUrl,omitzero"`
	ResumeObjectID      Opt[string]                     `json:"resumeObjectId,omitzero"`
	CoverLetterObjectID Opt[string]                     `json:"coverLetterObjectId,omitzero"`
	Source              Opt[ApplicantSource]            `json:"source,omitzero"`
	ReferrerID          Opt[string]                     `json:"referrerId,omitzero"`
	Stage               Opt[ApplicantStage]             `json:"stage,omitzero"`
	AppliedAt           Opt[time.Time]                  `json:"appliedAt,omitzero"`
	RecruiterID         Opt[string]                     `json:"recruiterId,omitzero"`
	Interviews          Opt[[]ApplicantInterviewInput]  `json:"interviews,omitzero"`
	WorkAuthorization   Opt[ApplicantWorkAuthorization] `json:"workAuthorization,omitzero"`
	Offer               Opt[ApplicantOfferInput]        `json:"offer,omitzero"`
	RejectionReason     Opt[ApplicantRejectionReason]   `json:"rejectionReason,omitzero"`
	WithdrawalReason    Opt[ApplicantWithdrawalReason]  `json:"withdrawalReason,omitzero"`
	HiredPersonID       Opt[string]                     `json:"hiredPersonId,omitzero"`
	RetainUntilDate     Opt[Date]                       `json:"retainUntilDate,omitzero"`
	Notes               Opt[string]                     `json:"notes,omitzero"`
}

// ApplicantSource is a value of source of an Applicant. Servers may know more values than these.
type ApplicantSource string

const (
	ApplicantSourceCareersSite ApplicantSource = "careers_site"
	ApplicantSourceJobBoard    ApplicantSource = "job_board"
	ApplicantSourceReferral    ApplicantSource = "referral"
	ApplicantSourceAgency      ApplicantSource = "agency"
	ApplicantSourceSourced     ApplicantSource = "sourced"
	ApplicantSourceInternal    ApplicantSource = "internal"
	ApplicantSourceUniversity  ApplicantSource = "university"
	ApplicantSourceEvent       ApplicantSource = "event"
	ApplicantSourceSocialMedia ApplicantSource = "social_media"
	ApplicantSourceOther       ApplicantSource = "other"
)

// ApplicantStage is a value of stage of an Applicant. Servers may know more values than these.
type ApplicantStage string

const (
	ApplicantStageApplied        ApplicantStage = "applied"
	ApplicantStageScreening      ApplicantStage = "screening"
	ApplicantStagePhoneInterview ApplicantStage = "phone_interview"
	ApplicantStageAssessment     ApplicantStage = "assessment"
	ApplicantStageInterview      ApplicantStage = "interview"
	ApplicantStageReferenceCheck ApplicantStage = "reference_check"
	ApplicantStageOffer          ApplicantStage = "offer"
	ApplicantStageHired          ApplicantStage = "hired"
	ApplicantStageRejected       ApplicantStage = "rejected"
	ApplicantStageWithdrawn      ApplicantStage = "withdrawn"
)

// ApplicantWorkAuthorization is a value of workAuthorization of an Applicant. Servers may know more
// values than these.
type ApplicantWorkAuthorization string

const (
	ApplicantWorkAuthorizationUnknown             ApplicantWorkAuthorization = "unknown"
	ApplicantWorkAuthorizationAuthorized          ApplicantWorkAuthorization = "authorized"
	ApplicantWorkAuthorizationRequiresSponsorship ApplicantWorkAuthorization = "requires_sponsorship"
	ApplicantWorkAuthorizationNotAuthorized       ApplicantWorkAuthorization = "not_authorized"
)

// ApplicantRejectionReason is a value of rejectionReason of an Applicant. Servers may know more
// values than these.
type ApplicantRejectionReason string

const (
	ApplicantRejectionReasonNotQualified            ApplicantRejectionReason = "not_qualified"
	ApplicantRejectionReasonLessQualifiedThanOthers ApplicantRejectionReason = "less_qualified_than_others"
	ApplicantRejectionReasonPositionFilled          ApplicantRejectionReason = "position_filled"
	ApplicantRejectionReasonPositionCancelled       ApplicantRejectionReason = "position_cancelled"
	ApplicantRejectionReasonSalaryExpectation       ApplicantRejectionReason = "salary_expectation"
	ApplicantRejectionReasonLocation                ApplicantRejectionReason = "location"
	ApplicantRejectionReasonWorkAuthorization       ApplicantRejectionReason = "work_authorization"
	ApplicantRejectionReasonFailedAssessment        ApplicantRejectionReason = "failed_assessment"
	ApplicantRejectionReasonNoShow                  ApplicantRejectionReason = "no_show"
	ApplicantRejectionReasonReferenceCheck          ApplicantRejectionReason = "reference_check"
	ApplicantRejectionReasonDuplicate               ApplicantRejectionReason = "duplicate"
	ApplicantRejectionReasonOther                   ApplicantRejectionReason = "other"
)

// ApplicantWithdrawalReason is a value of withdrawalReason of an Applicant. Servers may know more
// values than these.
type ApplicantWithdrawalReason string

const (
	ApplicantWithdrawalReasonOtherOffer     ApplicantWithdrawalReason = "other_offer"
	ApplicantWithdrawalReasonSalary         ApplicantWithdrawalReason = "salary"
	ApplicantWithdrawalReasonLocation       ApplicantWithdrawalReason = "location"
	ApplicantWithdrawalReasonRole           ApplicantWithdrawalReason = "role"
	ApplicantWithdrawalReasonPersonal       ApplicantWithdrawalReason = "personal"
	ApplicantWithdrawalReasonProcessTooSlow ApplicantWithdrawalReason = "process_too_slow"
	ApplicantWithdrawalReasonNoResponse     ApplicantWithdrawalReason = "no_response"
	ApplicantWithdrawalReasonOther          ApplicantWithdrawalReason = "other"
)

// ApplicantInterviewType is a value of type of an ApplicantInterview. Servers may know more values
// than these.
type ApplicantInterviewType string

const (
	ApplicantInterviewTypeScreeningCall ApplicantInterviewType = "screening_call"
	ApplicantInterviewTypeTechnical     ApplicantInterviewType = "technical"
	ApplicantInterviewTypeBehavioral    ApplicantInterviewType = "behavioral"
	ApplicantInterviewTypeCaseStudy     ApplicantInterviewType = "case_study"
	ApplicantInterviewTypePanel         ApplicantInterviewType = "panel"
	ApplicantInterviewTypeFinal         ApplicantInterviewType = "final"
)

// ApplicantInterviewRecommendation is a value of recommendation of an ApplicantInterview. Servers
// may know more values than these.
type ApplicantInterviewRecommendation string

const (
	ApplicantInterviewRecommendationStrongNo   ApplicantInterviewRecommendation = "strong_no"
	ApplicantInterviewRecommendationNoHire     ApplicantInterviewRecommendation = "no_hire"
	ApplicantInterviewRecommendationUndecided  ApplicantInterviewRecommendation = "undecided"
	ApplicantInterviewRecommendationHire       ApplicantInterviewRecommendation = "hire"
	ApplicantInterviewRecommendationStrongHire ApplicantInterviewRecommendation = "strong_hire"
)

// ApplicantOfferResponse is a value of response of an ApplicantOffer. Servers may know more values
// than these.
type ApplicantOfferResponse string

const (
	ApplicantOfferResponsePending  ApplicantOfferResponse = "pending"
	ApplicantOfferResponseAccepted ApplicantOfferResponse = "accepted"
	ApplicantOfferResponseDeclined ApplicantOfferResponse = "declined"
	ApplicantOfferResponseExpired  ApplicantOfferResponse = "expired"
)

// OnboardingTasksService reads and writes OnboardingTasks at /v1/hr/onboarding-tasks.
type OnboardingTasksService struct {
	engine *engine
}

// List gives one page of OnboardingTasks, the newest first. With nil params it gives the first page of all.
func (s *OnboardingTasksService) List(ctx context.Context, params *OnboardingTaskListParams, opts ...CallOption) (*Page[OnboardingTask], error) {
	return list[OnboardingTask](ctx, s.engine, "/v1/hr/onboarding-tasks", params, opts)
}

// Iterate gives all OnboardingTasks that params ask for, page by page as they are needed.
func (s *OnboardingTasksService) Iterate(ctx context.Context, params *OnboardingTaskListParams, opts ...CallOption) iter.Seq2[*OnboardingTask, error] {
	return iterate[OnboardingTask](ctx, s.engine, "/v1/hr/onboarding-tasks", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *OnboardingTasksService) Search(ctx context.Context, q string, params *OnboardingTaskListParams, opts ...CallOption) (*Page[OnboardingTask], error) {
	return search[OnboardingTask](ctx, s.engine, "/v1/hr/onboarding-tasks", q, params, opts)
}

// Get reads one OnboardingTask. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *OnboardingTasksService) Get(ctx context.Context, id string, opts ...CallOption) (*OnboardingTask, error) {
	return get[OnboardingTask](ctx, s.engine, "/v1/hr/onboarding-tasks", id, opts)
}

// Create makes a new OnboardingTask, which must keep these rules:
//
//   - dependsOnTaskIds names steps of the same person.
//   - dependsOnTaskIds closes no circle.
//   - status does not become in_progress or completed while a step in dependsOnTaskIds is pending,
//     in_progress or blocked, and dependsOnTaskIds does not name such a step afterwards.
//   - A skipped step has a skipReason.
//   - A mandatory step is not skipped.
//   - A blocked step has a blockedReason.
//   - dueDate, startDate and dueOffsetDays agree where all three are given.
//   - A step of phase pre_boarding is not due after startDate.
func (s *OnboardingTasksService) Create(ctx context.Context, body *OnboardingTaskCreate, opts ...CallOption) (*OnboardingTask, error) {
	return create[OnboardingTask](ctx, s.engine, "/v1/hr/onboarding-tasks", body, opts)
}

// Update changes the fields of one OnboardingTask that are set in body. It takes [WithIfMatch].
func (s *OnboardingTasksService) Update(ctx context.Context, id string, body *OnboardingTaskUpdate, opts ...CallOption) (*OnboardingTask, error) {
	return update[OnboardingTask](ctx, s.engine, "/v1/hr/onboarding-tasks", id, body, opts)
}

// Delete takes one OnboardingTask out of all lists. [WithIncludeDeleted] still shows it.
func (s *OnboardingTasksService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/hr/onboarding-tasks", id, opts)
}

// OnboardingTaskListParams says which OnboardingTasks a list holds, in which order, and what of them.
type OnboardingTaskListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                []string                 `query:"id"`
	TenantID          []string                 `query:"tenantId"`
	CreatedAt         TimeFilter               `query:"createdAt"`
	UpdatedAt         TimeFilter               `query:"updatedAt"`
	CreatedBy         []string                 `query:"createdBy"`
	UpdatedBy         []string                 `query:"updatedBy"`
	DeletedAt         TimeFilter               `query:"deletedAt"`
	Version           IntegerFilter            `query:"version"`
	ExternalID        []string                 `query:"externalId"`
	Tags              []string                 `query:"tags"`
	PersonID          []string                 `query:"personId"`
	ApplicantID       []string                 `query:"applicantId"`
	Title             []string                 `query:"title"`
	Description       []string                 `query:"description"`
	Category          []OnboardingTaskCategory `query:"category"`
	Phase             []OnboardingTaskPhase    `query:"phase"`
	Status            []OnboardingTaskStatus   `query:"status"`
	Priority          []OnboardingTaskPriority `query:"priority"`
	IsMandatory       []bool                   `query:"isMandatory"`
	AssigneeID        []string                 `query:"assigneeId"`
	AssigneeGroupID   []string                 `query:"assigneeGroupId"`
	StartDate         DateFilter               `query:"startDate"`
	DueOffsetDays     IntegerFilter            `query:"dueOffsetDays"`
	DueDate           DateFilter               `query:"dueDate"`
	DependsOnTaskIDs  []string                 `query:"dependsOnTaskIds"`
	TemplateName      []string                 `query:"templateName"`
	SortOrder         IntegerFilter            `query:"sortOrder"`
	ProvidedID        []string                 `query:"providedId"`
	ProvidedType      []string                 `query:"providedType"`
	DocumentObjectIDs []string                 `query:"documentObjectIds"`
	BlockedReason     []string                 `query:"blockedReason"`
	SkipReason        []string                 `query:"skipReason"`
	CompletedByID     []string                 `query:"completedById"`
	CompletedAt       TimeFilter               `query:"completedAt"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: person, applicant, assignee, assigneeGroup,
	// dependsOnTasks.
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

// OnboardingTask is one step in welcoming a new colleague or someone who changes role.
type OnboardingTask struct {
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
	// New colleague.
	PersonID string `json:"personId"`
	// Application that led to the hire.
	ApplicantID *string `json:"applicantId"`
	// The step in one line.
	Title string `json:"title"`
	// How to do it.
	Description *string `json:"description"`
	// Kind of step.
	Category OnboardingTaskCategory `json:"category"`
	// Part of the onboarding.
	Phase OnboardingTaskPhase `json:"phase"`
	// State of the step.
	Status OnboardingTaskStatus `json:"status"`
	// Rank.
	Priority OnboardingTaskPriority `json:"priority"`
	// Whether it has to be done.
	IsMandatory bool `json:"isMandatory"`
	// Person who does it; may be the new colleague.
	AssigneeID *string `json:"assigneeId"`
	// Team that does it where no person is named.
	AssigneeGroupID *string `json:"assigneeGroupId"`
	// First working day of the colleague.
	StartDate *Date `json:"startDate"`
	// Days from startDate to the due day, negative before it.
	DueOffsetDays *int64 `json:"dueOffsetDays"`
	// Day by which it is to be done; startDate plus dueOffsetDays where both are given and it is left
	// out.
	DueDate *Date `json:"dueDate"`
	// Steps to be done first.
	DependsOnTaskIDs []string `json:"dependsOnTaskIds"`
	// Checklist from which the step comes.
	TemplateName *string `json:"templateName"`
	// Place in the checklist, lowest first.
	SortOrder int64 `json:"sortOrder"`
	// What the step hands over, such as a license assignment or a laptop.
	ProvidedID *string `json:"providedId"`
	// Kind of that record.
	ProvidedType *string `json:"providedType"`
	// Forms and signed papers.
	DocumentObjectIDs []string `json:"documentObjectIds"`
	// What is in the way.
	BlockedReason *string `json:"blockedReason"`
	// Why it was left out.
	SkipReason *string `json:"skipReason"`
	// Person who did it.
	CompletedByID *string `json:"completedById"`
	// When it was done.
	CompletedAt *time.Time `json:"completedAt"`
	// Whether it is late.
	IsOverdue bool `json:"isOverdue"`
	// Only with `expand=person`. Only with expand.
	Person *Person `json:"person,omitempty"`
	// Only with `expand=applicant`. Only with expand.
	Applicant *Applicant `json:"applicant,omitempty"`
	// Only with `expand=assignee`. Only with expand.
	Assignee *Person `json:"assignee,omitempty"`
	// Only with `expand=assigneeGroup`. Only with expand.
	AssigneeGroup *Group `json:"assigneeGroup,omitempty"`
	// Only with `expand=dependsOnTasks`. Only with expand.
	DependsOnTasks []*OnboardingTask `json:"dependsOnTasks,omitempty"`
}

// UnmarshalJSON keeps members that OnboardingTask has no field for in Extra.
func (o *OnboardingTask) UnmarshalJSON(data []byte) error {
	type plain OnboardingTask
	return decode(data, (*plain)(o), o.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (o OnboardingTask) MarshalJSON() ([]byte, error) {
	type plain OnboardingTask
	return encode((*plain)(&o), o.kept())
}

// OnboardingTaskCreate is what a new OnboardingTask is made from.
type OnboardingTaskCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// New colleague.
	PersonID string `json:"personId"`
	// Application that led to the hire.
	ApplicantID Opt[string] `json:"applicantId,omitzero"`
	// The step in one line.
	Title string `json:"title"`
	// How to do it.
	Description Opt[string] `json:"description,omitzero"`
	// Kind of step.
	Category OnboardingTaskCategory `json:"category"`
	// Part of the onboarding.
	Phase OnboardingTaskPhase `json:"phase,omitzero"`
	// State of the step.
	Status OnboardingTaskStatus `json:"status,omitzero"`
	// Rank.
	Priority OnboardingTaskPriority `json:"priority,omitzero"`
	// Whether it has to be done.
	IsMandatory Opt[bool] `json:"isMandatory,omitzero"`
	// Person who does it; may be the new colleague.
	AssigneeID Opt[string] `json:"assigneeId,omitzero"`
	// Team that does it where no person is named.
	AssigneeGroupID Opt[string] `json:"assigneeGroupId,omitzero"`
	// First working day of the colleague.
	StartDate Opt[Date] `json:"startDate,omitzero"`
	// Days from startDate to the due day, negative before it.
	DueOffsetDays Opt[int64] `json:"dueOffsetDays,omitzero"`
	// Day by which it is to be done; startDate plus dueOffsetDays where both are given and it is left
	// out.
	DueDate Opt[Date] `json:"dueDate,omitzero"`
	// Steps to be done first.
	DependsOnTaskIDs Opt[[]string] `json:"dependsOnTaskIds,omitzero"`
	// Checklist from which the step comes.
	TemplateName Opt[string] `json:"templateName,omitzero"`
	// Place in the checklist, lowest first.
	SortOrder Opt[int64] `json:"sortOrder,omitzero"`
	// What the step hands over, such as a license assignment or a laptop.
	ProvidedID Opt[string] `json:"providedId,omitzero"`
	// Forms and signed papers.
	DocumentObjectIDs Opt[[]string] `json:"documentObjectIds,omitzero"`
	// What is in the way.
	BlockedReason Opt[string] `json:"blockedReason,omitzero"`
	// Why it was left out.
	SkipReason Opt[string] `json:"skipReason,omitzero"`
	// Person who did it.
	CompletedByID Opt[string] `json:"completedById,omitzero"`
}

// OnboardingTaskUpdate changes an OnboardingTask: what is not set stays as it is, Null clears.
type OnboardingTaskUpdate struct {
	ExternalID        Opt[string]                 `json:"externalId,omitzero"`
	Tags              Opt[[]string]               `json:"tags,omitzero"`
	Metadata          Opt[map[string]string]      `json:"metadata,omitzero"`
	ApplicantID       Opt[string]                 `json:"applicantId,omitzero"`
	Title             Opt[string]                 `json:"title,omitzero"`
	Description       Opt[string]                 `json:"description,omitzero"`
	Category          Opt[OnboardingTaskCategory] `json:"category,omitzero"`
	Phase             Opt[OnboardingTaskPhase]    `json:"phase,omitzero"`
	Status            Opt[OnboardingTaskStatus]   `json:"status,omitzero"`
	Priority          Opt[OnboardingTaskPriority] `json:"priority,omitzero"`
	IsMandatory       Opt[bool]                   `json:"isMandatory,omitzero"`
	AssigneeID        Opt[string]                 `json:"assigneeId,omitzero"`
	AssigneeGroupID   Opt[string]                 `json:"assigneeGroupId,omitzero"`
	StartDate         Opt[Date]                   `json:"startDate,omitzero"`
	DueOffsetDays     Opt[int64]                  `json:"dueOffsetDays,omitzero"`
	DueDate           Opt[Date]                   `json:"dueDate,omitzero"`
	DependsOnTaskIDs  Opt[[]string]               `json:"dependsOnTaskIds,omitzero"`
	TemplateName      Opt[string]                 `json:"templateName,omitzero"`
	SortOrder         Opt[int64]                  `json:"sortOrder,omitzero"`
	ProvidedID        Opt[string]                 `json:"providedId,omitzero"`
	DocumentObjectIDs Opt[[]string]               `json:"documentObjectIds,omitzero"`
	BlockedReason     Opt[string]                 `json:"blockedReason,omitzero"`
	SkipReason        Opt[string]                 `json:"skipReason,omitzero"`
	CompletedByID     Opt[string]                 `json:"completedById,omitzero"`
}

// OnboardingTaskCategory is a value of category of an OnboardingTask. Servers may know more values
// than these.
type OnboardingTaskCategory string

const (
	OnboardingTaskCategoryPaperwork             OnboardingTaskCategory = "paperwork"
	OnboardingTaskCategoryIdentityCheck         OnboardingTaskCategory = "identity_check"
	OnboardingTaskCategoryItAccount             OnboardingTaskCategory = "it_account"
	OnboardingTaskCategoryAccess                OnboardingTaskCategory = "access"
	OnboardingTaskCategoryEquipment             OnboardingTaskCategory = "equipment"
	OnboardingTaskCategoryWorkplace             OnboardingTaskCategory = "workplace"
	OnboardingTaskCategoryPayrollAndBenefits    OnboardingTaskCategory = "payroll_and_benefits"
	OnboardingTaskCategoryPolicyAcknowledgement OnboardingTaskCategory = "policy_acknowledgement"
	OnboardingTaskCategoryTraining              OnboardingTaskCategory = "training"
	OnboardingTaskCategoryIntroduction          OnboardingTaskCategory = "introduction"
	OnboardingTaskCategoryProbation             OnboardingTaskCategory = "probation"
	OnboardingTaskCategoryOther                 OnboardingTaskCategory = "other"
)

// OnboardingTaskPhase is a value of phase of an OnboardingTask. Servers may know more values than
// these.
type OnboardingTaskPhase string

const (
	OnboardingTaskPhasePreBoarding  OnboardingTaskPhase = "pre_boarding"
	OnboardingTaskPhaseFirstDay     OnboardingTaskPhase = "first_day"
	OnboardingTaskPhaseFirstWeek    OnboardingTaskPhase = "first_week"
	OnboardingTaskPhaseFirstMonth   OnboardingTaskPhase = "first_month"
	OnboardingTaskPhaseFirstQuarter OnboardingTaskPhase = "first_quarter"
	OnboardingTaskPhaseProbationEnd OnboardingTaskPhase = "probation_end"
)

// OnboardingTaskStatus is a value of status of an OnboardingTask. Servers may know more values than
// these.
type OnboardingTaskStatus string

const (
	OnboardingTaskStatusPending    OnboardingTaskStatus = "pending"
	OnboardingTaskStatusInProgress OnboardingTaskStatus = "in_progress"
	OnboardingTaskStatusBlocked    OnboardingTaskStatus = "blocked"
	OnboardingTaskStatusCompleted  OnboardingTaskStatus = "completed"
	OnboardingTaskStatusSkipped    OnboardingTaskStatus = "skipped"
	OnboardingTaskStatusCancelled  OnboardingTaskStatus = "cancelled"
)

// OnboardingTaskPriority is a value of priority of an OnboardingTask. Servers may know more values
// than these.
type OnboardingTaskPriority string

const (
	OnboardingTaskPriorityLow    OnboardingTaskPriority = "low"
	OnboardingTaskPriorityMedium OnboardingTaskPriority = "medium"
	OnboardingTaskPriorityHigh   OnboardingTaskPriority = "high"
)

// OffboardingTasksService reads and writes OffboardingTasks at /v1/hr/offboarding-tasks.
type OffboardingTasksService struct {
	engine *engine
}

// List gives one page of OffboardingTasks, the newest first. With nil params it gives the first page of all.
func (s *OffboardingTasksService) List(ctx context.Context, params *OffboardingTaskListParams, opts ...CallOption) (*Page[OffboardingTask], error) {
	return list[OffboardingTask](ctx, s.engine, "/v1/hr/offboarding-tasks", params, opts)
}

// Iterate gives all OffboardingTasks that params ask for, page by page as they are needed.
func (s *OffboardingTasksService) Iterate(ctx context.Context, params *OffboardingTaskListParams, opts ...CallOption) iter.Seq2[*OffboardingTask, error] {
	return iterate[OffboardingTask](ctx, s.engine, "/v1/hr/offboarding-tasks", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *OffboardingTasksService) Search(ctx context.Context, q string, params *OffboardingTaskListParams, opts ...CallOption) (*Page[OffboardingTask], error) {
	return search[OffboardingTask](ctx, s.engine, "/v1/hr/offboarding-tasks", q, params, opts)
}

// Get reads one OffboardingTask. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *OffboardingTasksService) Get(ctx context.Context, id string, opts ...CallOption) (*OffboardingTask, error) {
	return get[OffboardingTask](ctx, s.engine, "/v1/hr/offboarding-tasks", id, opts)
}

// Create makes a new OffboardingTask, which must keep these rules:
//
//   - dependsOnTaskIds names steps of the same person.
//   - dependsOnTaskIds closes no circle.
//   - Each of the steps in dependsOnTaskIds is over before this step starts.
//   - A security-critical step is mandatory.
//   - A security-critical step is due no later than the day after lastWorkingDate.
//   - A completed step of category equipment_return, access_revocation, account_closure,
//     license_reclaim or ownership_transfer has an outcome.
//   - A step of category ownership_transfer has a successorId.
//   - successorId is not the colleague who leaves.
//   - completedById of a security-critical step is not the colleague who leaves.
//   - A skipped or blocked step has a skipReason.
//   - A mandatory step is not skipped.
//   - dueDate agrees with lastWorkingDate plus dueOffsetDays where both are given.
func (s *OffboardingTasksService) Create(ctx context.Context, body *OffboardingTaskCreate, opts ...CallOption) (*OffboardingTask, error) {
	return create[OffboardingTask](ctx, s.engine, "/v1/hr/offboarding-tasks", body, opts)
}

// Update changes the fields of one OffboardingTask that are set in body. It takes [WithIfMatch].
func (s *OffboardingTasksService) Update(ctx context.Context, id string, body *OffboardingTaskUpdate, opts ...CallOption) (*OffboardingTask, error) {
	return update[OffboardingTask](ctx, s.engine, "/v1/hr/offboarding-tasks", id, body, opts)
}

// Delete takes one OffboardingTask out of all lists. [WithIncludeDeleted] still shows it.
func (s *OffboardingTasksService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/hr/offboarding-tasks", id, opts)
}

// OffboardingTaskListParams says which OffboardingTasks a list holds, in which order, and what of them.
type OffboardingTaskListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                 []string                        `query:"id"`
	TenantID           []string                        `query:"tenantId"`
	CreatedAt          TimeFilter                      `query:"createdAt"`
	UpdatedAt          TimeFilter                      `query:"updatedAt"`
	CreatedBy          []string                        `query:"createdBy"`
	UpdatedBy          []string                        `query:"updatedBy"`
	DeletedAt          TimeFilter                      `query:"deletedAt"`
	Version            IntegerFilter                   `query:"version"`
	ExternalID         []string                        `query:"externalId"`
	Tags               []string                        `query:"tags"`
	PersonID           []string                        `query:"personId"`
	Title              []string                        `query:"title"`
	Description        []string                        `query:"description"`
	Category           []OffboardingTaskCategory       `query:"category"`
	SeparationType     []OffboardingTaskSeparationType `query:"separationType"`
	LastWorkingDate    DateFilter                      `query:"lastWorkingDate"`
	Timing             []OffboardingTaskTiming         `query:"timing"`
	Status             []OffboardingTaskStatus         `query:"status"`
	Priority           []OffboardingTaskPriority       `query:"priority"`
	IsMandatory        []bool                          `query:"isMandatory"`
	IsSecurityCritical []bool                          `query:"isSecurityCritical"`
	AssigneeID         []string                        `query:"assigneeId"`
	AssigneeGroupID    []string                        `query:"assigneeGroupId"`
	DueOffsetDays      IntegerFilter                   `query:"dueOffsetDays"`
	DueDate            DateFilter                      `query:"dueDate"`
	TargetID           []string                        `query:"targetId"`
	TargetType         []string                        `query:"targetType"`
	Outcome            []OffboardingTaskOutcome        `query:"outcome"`
	SuccessorID        []string                        `query:"successorId"`
	DependsOnTaskIDs   []string                        `query:"dependsOnTaskIds"`
	EvidenceObjectIDs  []string                        `query:"evidenceObjectIds"`
	SkipReason         []string                        `query:"skipReason"`
	CompletedByID      []string                        `query:"completedById"`
	CompletedAt        TimeFilter                      `query:"completedAt"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: person, assignee, assigneeGroup, successor,
	// dependsOnTasks.
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

// OffboardingTask is one step in parting from a colleague: taking back access and things, handing
// over knowledge, closing the books.
type OffboardingTask struct {
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
	// Colleague who leaves.
	PersonID string `json:"personId"`
	// The step in one line.
	Title string `json:"title"`
	// How to do it.
	Description *string `json:"description"`
	// Kind of step.
	Category OffboardingTaskCategory `json:"category"`
	// Why the colleague leaves.
	SeparationType *OffboardingTaskSeparationType `json:"separationType"`
	// Last day at work.
	LastWorkingDate Date `json:"lastWorkingDate"`
	// Part of the offboarding.
	Timing OffboardingTaskTiming `json:"timing"`
	// State of the step.
	Status OffboardingTaskStatus `json:"status"`
	// Rank.
	Priority OffboardingTaskPriority `json:"priority"`
	// Whether it has to be done.
	IsMandatory bool `json:"isMandatory"`
	// True where leaving it undone would leave access open.
	IsSecurityCritical bool `json:"isSecurityCritical"`
	// Person who does it.
	AssigneeID *string `json:"assigneeId"`
	// Team that does it where no person is named.
	AssigneeGroupID *string `json:"assigneeGroupId"`
	// Days from lastWorkingDate to the due day, negative before it.
	DueOffsetDays *int64 `json:"dueOffsetDays"`
	// Day by which it is to be done; lastWorkingDate plus dueOffsetDays where that is given and it is
	// left out.
	DueDate *Date `json:"dueDate"`
	// What is taken back or handed on, such as an asset, a license assignment or a group.
	TargetID *string `json:"targetId"`
	// Kind of that record.
	TargetType *string `json:"targetType"`
	// What became of it.
	Outcome *OffboardingTaskOutcome `json:"outcome"`
	// Person who takes over.
	SuccessorID *string `json:"successorId"`
	// Steps to be done first.
	DependsOnTaskIDs []string `json:"dependsOnTaskIds"`
	// Signed handover or proof of revocation.
	EvidenceObjectIDs []string `json:"evidenceObjectIds"`
	// Why it was left out or cannot go on.
	SkipReason *string `json:"skipReason"`
	// Person who did it.
	CompletedByID *string `json:"completedById"`
	// When it was done.
	CompletedAt *time.Time `json:"completedAt"`
	// Whether it is late.
	IsOverdue bool `json:"isOverdue"`
	// Only with `expand=person`. Only with expand.
	Person *Person `json:"person,omitempty"`
	// Only with `expand=assignee`. Only with expand.
	Assignee *Person `json:"assignee,omitempty"`
	// Only with `expand=assigneeGroup`. Only with expand.
	AssigneeGroup *Group `json:"assigneeGroup,omitempty"`
	// Only with `expand=successor`. Only with expand.
	Successor *Person `json:"successor,omitempty"`
	// Only with `expand=dependsOnTasks`. Only with expand.
	DependsOnTasks []*OffboardingTask `json:"dependsOnTasks,omitempty"`
}

// UnmarshalJSON keeps members that OffboardingTask has no field for in Extra.
func (o *OffboardingTask) UnmarshalJSON(data []byte) error {
	type plain OffboardingTask
	return decode(data, (*plain)(o), o.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (o OffboardingTask) MarshalJSON() ([]byte, error) {
	type plain OffboardingTask
	return encode((*plain)(&o), o.kept())
}

// OffboardingTaskCreate is what a new OffboardingTask is made from.
type OffboardingTaskCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Colleague who leaves.
	PersonID string `json:"personId"`
	// The step in one line.
	Title string `json:"title"`
	// How to do it.
	Description Opt[string] `json:"description,omitzero"`
	// Kind of step.
	Category OffboardingTaskCategory `json:"category"`
	// Why the colleague leaves.
	SeparationType Opt[OffboardingTaskSeparationType] `json:"separationType,omitzero"`
	// Last day at work.
	LastWorkingDate Date `json:"lastWorkingDate"`
	// Part of the offboarding.
	Timing OffboardingTaskTiming `json:"timing,omitzero"`
	// State of the step.
	Status OffboardingTaskStatus `json:"status,omitzero"`
	// Rank.
	Priority OffboardingTaskPriority `json:"priority,omitzero"`
	// Whether it has to be done.
	IsMandatory Opt[bool] `json:"isMandatory,omitzero"`
	// True where leaving it undone would leave access open.
	IsSecurityCritical Opt[bool] `json:"isSecurityCritical,omitzero"`
	// Person who does it.
	AssigneeID Opt[string] `json:"assigneeId,omitzero"`
	// Team that does it where no person is named.
	AssigneeGroupID Opt[string] `json:"assigneeGroupId,omitzero"`
	// Days from lastWorkingDate to the due day, negative before it.
	DueOffsetDays Opt[int64] `json:"dueOffsetDays,omitzero"`
	// Day by which it is to be done; lastWorkingDate plus dueOffsetDays where that is given and it is
	// left out.
	DueDate Opt[Date] `json:"dueDate,omitzero"`
	// What is taken back or handed on, such as an asset, a license assignment or a group.
	TargetID Opt[string] `json:"targetId,omitzero"`
	// What became of it.
	Outcome Opt[OffboardingTaskOutcome] `json:"outcome,omitzero"`
	// Person who takes over.
	SuccessorID Opt[string] `json:"successorId,omitzero"`
	// Steps to be done first.
	DependsOnTaskIDs Opt[[]string] `json:"dependsOnTaskIds,omitzero"`
	// Signed handover or proof of revocation.
	EvidenceObjectIDs Opt[[]string] `json:"evidenceObjectIds,omitzero"`
	// Why it was left out or cannot go on.
	SkipReason Opt[string] `json:"skipReason,omitzero"`
	// Person who did it.
	CompletedByID Opt[string] `json:"completedById,omitzero"`
}

// OffboardingTaskUpdate changes an OffboardingTask: what is not set stays as it is, Null clears.
type OffboardingTaskUpdate struct {
	ExternalID         Opt[string]                        `json:"externalId,omitzero"`
	Tags               Opt[[]string]                      `json:"tags,omitzero"`
	Metadata           Opt[map[string]string]             `json:"metadata,omitzero"`
	Title              Opt[string]                        `json:"title,omitzero"`
	Description        Opt[string]                        `json:"description,omitzero"`
	Category           Opt[OffboardingTaskCategory]       `json:"category,omitzero"`
	SeparationType     Opt[OffboardingTaskSeparationType] `json:"separationType,omitzero"`
	LastWorkingDate    Opt[Date]                          `json:"lastWorkingDate,omitzero"`
	Timing             Opt[OffboardingTaskTiming]         `json:"timing,omitzero"`
	Status             Opt[OffboardingTaskStatus]         `json:"status,omitzero"`
	Priority           Opt[OffboardingTaskPriority]       `json:"priority,omitzero"`
	IsMandatory        Opt[bool]                          `json:"isMandatory,omitzero"`
	IsSecurityCritical Opt[bool]                          `json:"isSecurityCritical,omitzero"`
	AssigneeID         Opt[string]                        `json:"assigneeId,omitzero"`
	AssigneeGroupID    Opt[string]                        `json:"assigneeGroupId,omitzero"`
	DueOffsetDays      Opt[int64]                         `json:"dueOffsetDays,omitzero"`
	DueDate            Opt[Date]                          `json:"dueDate,omitzero"`
	TargetID           Opt[string]                        `json:"targetId,omitzero"`
	Outcome            Opt[OffboardingTaskOutcome]        `json:"outcome,omitzero"`
	SuccessorID        Opt[string]                        `json:"successorId,omitzero"`
	DependsOnTaskIDs   Opt[[]string]                      `json:"dependsOnTaskIds,omitzero"`
	EvidenceObjectIDs  Opt[[]string]                      `json:"evidenceObjectIds,omitzero"`
	SkipReason         Opt[string]                        `json:"skipReason,omitzero"`
	CompletedByID      Opt[string]                        `json:"completedById,omitzero"`
}

// OffboardingTaskCategory is a value of category of an OffboardingTask. Servers may know more
// values than these.
type OffboardingTaskCategory string

const (
	OffboardingTaskCategoryAccessRevocation  OffboardingTaskCategory = "access_revocation"
	OffboardingTaskCategoryAccountClosure    OffboardingTaskCategory = "account_closure"
	OffboardingTaskCategoryEquipmentReturn   OffboardingTaskCategory = "equipment_return"
	OffboardingTaskCategoryLicenseReclaim    OffboardingTaskCategory = "license_reclaim"
	OffboardingTaskCategoryKnowledgeTransfer OffboardingTaskCategory = "knowledge_transfer"
	OffboardingTaskCategoryOwnershipTransfer OffboardingTaskCategory = "ownership_transfer"
	OffboardingTaskCategoryFinalPay          OffboardingTaskCategory = "final_pay"
	OffboardingTaskCategoryBenefits          OffboardingTaskCategory = "benefits"
	OffboardingTaskCategoryLegal             OffboardingTaskCategory = "legal"
	OffboardingTaskCategoryExitInterview     OffboardingTaskCategory = "exit_interview"
	OffboardingTaskCategoryDataRetention     OffboardingTaskCategory = "data_retention"
	OffboardingTaskCategoryCommunication     OffboardingTaskCategory = "communication"
	OffboardingTaskCategoryWorkplace         OffboardingTaskCategory = "workplace"
	OffboardingTaskCategoryOther             OffboardingTaskCategory = "other"
)

// OffboardingTaskSeparationType is a value of separationType of an OffboardingTask. Servers may
// know more values than these.
type OffboardingTaskSeparationType string

const (
	OffboardingTaskSeparationTypeResignation     OffboardingTaskSeparationType = "resignation"
	OffboardingTaskSeparationTypeDismissal       OffboardingTaskSeparationType = "dismissal"
	OffboardingTaskSeparationTypeRedundancy      OffboardingTaskSeparationType = "redundancy"
	OffboardingTaskSeparationTypeRetirement      OffboardingTaskSeparationType = "retirement"
	OffboardingTaskSeparationTypeEndOfContract   OffboardingTaskSeparationType = "end_of_contract"
	OffboardingTaskSeparationTypeMutualAgreement OffboardingTaskSeparationType = "mutual_agreement"
	OffboardingTaskSeparationTypeDeath           OffboardingTaskSeparationType = "death"
	OffboardingTaskSeparationTypeTransfer        OffboardingTaskSeparationType = "transfer"
)

// OffboardingTaskTiming is a value of timing of an OffboardingTask. Servers may know more values
// than these.
type OffboardingTaskTiming string

const (
	OffboardingTaskTimingNoticePeriod   OffboardingTaskTiming = "notice_period"
	OffboardingTaskTimingLastDay        OffboardingTaskTiming = "last_day"
	OffboardingTaskTimingAfterDeparture OffboardingTaskTiming = "after_departure"
)

// OffboardingTaskStatus is a value of status of an OffboardingTask. Servers may know more values
// than these.
type OffboardingTaskStatus string

const (
	OffboardingTaskStatusPending    OffboardingTaskStatus = "pending"
	OffboardingTaskStatusInProgress OffboardingTaskStatus = "in_progress"
	OffboardingTaskStatusBlocked    OffboardingTaskStatus = "blocked"
	OffboardingTaskStatusCompleted  OffboardingTaskStatus = "completed"
	OffboardingTaskStatusSkipped    OffboardingTaskStatus = "skipped"
	OffboardingTaskStatusCancelled  OffboardingTaskStatus = "cancelled"
)

// OffboardingTaskPriority is a value of priority of an OffboardingTask. Servers may know more
// values than these.
type OffboardingTaskPriority string

const (
	OffboardingTaskPriorityLow      OffboardingTaskPriority = "low"
	OffboardingTaskPriorityMedium   OffboardingTaskPriority = "medium"
	OffboardingTaskPriorityHigh     OffboardingTaskPriority = "high"
	OffboardingTaskPriorityCritical OffboardingTaskPriority = "critical"
)

// OffboardingTaskOutcome is a value of outcome of an OffboardingTask. Servers may know more values
// than these.
type OffboardingTaskOutcome string

const (
	OffboardingTaskOutcomeRevoked       OffboardingTaskOutcome = "revoked"
	OffboardingTaskOutcomeReturned      OffboardingTaskOutcome = "returned"
	OffboardingTaskOutcomeTransferred   OffboardingTaskOutcome = "transferred"
	OffboardingTaskOutcomeRetained      OffboardingTaskOutcome = "retained"
	OffboardingTaskOutcomeLost          OffboardingTaskOutcome = "lost"
	OffboardingTaskOutcomeDamaged       OffboardingTaskOutcome = "damaged"
	OffboardingTaskOutcomeWrittenOff    OffboardingTaskOutcome = "written_off"
	OffboardingTaskOutcomeNotApplicable OffboardingTaskOutcome = "not_applicable"
)
