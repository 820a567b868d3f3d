// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"io"
	"iter"
	"time"
)

// StorageService reads and writes StorageObjects at /v1/storage. StorageObject: a file in object
// storage with its key, its content headers, its integrity and its retention.
type StorageService struct {
	// Records are the StorageRecords: a structured JSON document in a named collection, for data that
	// no entity of this contract holds.
	Records *StorageRecordsService

	engine *engine
}

// List gives one page of StorageObjects, the newest first. With nil params it gives the first page of all.
func (s *StorageService) List(ctx context.Context, params *StorageObjectListParams, opts ...CallOption) (*Page[StorageObject], error) {
	return list[StorageObject](ctx, s.engine, "/v1/storage", params, opts)
}

// Iterate gives all StorageObjects that params ask for, page by page as they are needed.
func (s *StorageService) Iterate(ctx context.Context, params *StorageObjectListParams, opts ...CallOption) iter.Seq2[*StorageObject, error] {
	return iterate[StorageObject](ctx, s.engine, "/v1/storage", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *StorageService) Search(ctx context.Context, q string, params *StorageObjectListParams, opts ...CallOption) (*Page[StorageObject], error) {
	return search[StorageObject](ctx, s.engine, "/v1/storage", q, params, opts)
}

// Get reads one StorageObject. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *StorageService) Get(ctx context.Context, id string, opts ...CallOption) (*StorageObject, error) {
	return get[StorageObject](ctx, s.engine, "/v1/storage", id, opts)
}

// Create makes a new StorageObject, which must keep these rules:
//
//   - path has no leading slash, no empty segment, no segment of one or two dots, no backslash and
//     no control character.
//   - A path is held once within bucket, tier and the application or person the tier separates by.
//   - ownerId, or else the caller, is the person to whom a file of tier user belongs.
//   - content holds bytes in base64, at most 5 MiB of them; larger files go to uploadUrl.
//   - checksumSha256 and sizeBytes agree with the bytes that arrive; otherwise the upload is
//     refused.
//   - An object under a retention that has not ended or on legal hold is not deleted.
//   - The content of an object under a retention that has not ended or on legal hold is not
//     replaced.
//   - retainUntilAt may be moved later and, for compliance, never earlier; governance can be lifted
//     by an administrator, compliance by nobody.
//   - retainUntilAt is present when lockMode is governance or compliance.
//   - expiresAt is not before retainUntilAt.
func (s *StorageService) Create(ctx context.Context, body *StorageObjectCreate, opts ...CallOption) (*StorageObject, error) {
	return create[StorageObject](ctx, s.engine, "/v1/storage", body, opts)
}

// Update changes the fields of one StorageObject that are set in body. It takes [WithIfMatch].
func (s *StorageService) Update(ctx context.Context, id string, body *StorageObjectUpdate, opts ...CallOption) (*StorageObject, error) {
	return update[StorageObject](ctx, s.engine, "/v1/storage", id, body, opts)
}

// Delete takes one StorageObject out of all lists. [WithIncludeDeleted] still shows it.
func (s *StorageService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/storage", id, opts)
}

// Upload stores what content holds as the bytes of the file, and gives the record of it. It is sent as it is
// read; only what can be rewound (an [io.Seeker]) is sent again after a failure.
func (s *StorageService) Upload(ctx context.Context, id string, content io.Reader, opts ...CallOption) (*StorageObject, error) {
	return upload[StorageObject](ctx, s.engine, "/v1/storage", id, content, opts)
}

// Download gives the bytes of the file, all or those of [WithRange]. The caller closes the stream. What is stored with
// gzip arrives decoded, and a part of it as it is stored.
func (s *StorageService) Download(ctx context.Context, id string, opts ...CallOption) (io.ReadCloser, error) {
	return download(ctx, s.engine, "/v1/storage", id, opts)
}

// Complete takes over what was sent to the uploadUrl of the record.
func (s *StorageService) Complete(ctx context.Context, id string, opts ...CallOption) (*StorageObject, error) {
	return complete[StorageObject](ctx, s.engine, "/v1/storage", id, opts)
}

// StorageObjectListParams says which StorageObjects a list holds, in which order, and what of them.
type StorageObjectListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                 []string                       `query:"id"`
	TenantID           []string                       `query:"tenantId"`
	CreatedAt          TimeFilter                     `query:"createdAt"`
	UpdatedAt          TimeFilter                     `query:"updatedAt"`
	CreatedBy          []string                       `query:"createdBy"`
	UpdatedBy          []string                       `query:"updatedBy"`
	DeletedAt          TimeFilter                     `query:"deletedAt"`
	Version            IntegerFilter                  `query:"version"`
	ExternalID         []string                       `query:"externalId"`
	Tags               []string                       `query:"tags"`
	Path               []string                       `query:"path"`
	Bucket             []string                       `query:"bucket"`
	Tier               []StorageObjectTier            `query:"tier"`
	OwnerID            []string                       `query:"ownerId"`
	ApplicationID      []string                       `query:"applicationId"`
	ContentType        []string                       `query:"contentType"`
	ContentEncoding    []StorageObjectContentEncoding `query:"contentEncoding"`
	ContentDisposition []string                       `query:"contentDisposition"`
	ContentLanguage    []string                       `query:"contentLanguage"`
	CacheControl       []string                       `query:"cacheControl"`
	SizeBytes          IntegerFilter                  `query:"sizeBytes"`
	ChecksumSHA256     []string                       `query:"checksumSha256"`
	Etag               []string                       `query:"etag"`
	Status             []StorageObjectStatus          `query:"status"`
	StorageClass       []StorageObjectStorageClass    `query:"storageClass"`
	ScanResult         []StorageObjectScanResult      `query:"scanResult"`
	LinkedEntityID     []string                       `query:"linkedEntityId"`
	LockMode           []StorageObjectLockMode        `query:"lockMode"`
	RetainUntilAt      TimeFilter                     `query:"retainUntilAt"`
	IsOnLegalHold      []bool                         `query:"isOnLegalHold"`
	ExpiresAt          TimeFilter                     `query:"expiresAt"`
	LastAccessedAt     TimeFilter                     `query:"lastAccessedAt"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: owner, application, documents.
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

// StorageObject is a file in object storage with its key, its content headers, its integrity and
// its retention.
type StorageObject struct {
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
	// Relative path of the file, such as reports/2026/access-review.pdf.
	Path string `json:"path"`
	// Logical bucket within the tenant.
	Bucket string `json:"bucket"`
	// Who may read it: the writing application, one person over all applications, or the whole tenant.
	Tier StorageObjectTier `json:"tier"`
	// Person it belongs to; for tier user the caller where not given.
	OwnerID *string `json:"ownerId"`
	// Application that wrote it.
	ApplicationID *string `json:"applicationId"`
	// Media type.
	ContentType string `json:"contentType"`
	// Coding the bytes are stored in.
	ContentEncoding StorageObjectContentEncoding `json:"contentEncoding"`
	// Header that suggests a file name for the download.
	ContentDisposition *string `json:"contentDisposition"`
	// Language of the content.
	ContentLanguage *string `json:"contentLanguage"`
	// Header that rules caching of the download.
	CacheControl *string `json:"cacheControl"`
	// Size in bytes; announced by the client for an upload, checked and set by the server.
	SizeBytes *int64 `json:"sizeBytes"`
	// Digest of the bytes; checked by the server where the client gives it.
	ChecksumSHA256 *string `json:"checksumSha256"`
	// Tag for conditional requests.
	Etag *string `json:"etag"`
	// Whether the bytes can be read.
	Status StorageObjectStatus `json:"status"`
	// Price and speed of the keeping.
	StorageClass StorageObjectStorageClass `json:"storageClass"`
	// Whether the bytes are safe.
	ScanResult StorageObjectScanResult `json:"scanResult"`
	// Signed address that takes the bytes by PUT, without a token, while status is pending_upload; a
	// POST to the content of the record then takes them over. Good for 15 minutes; empty in lists and
	// expansions.
	UploadURL *string `json:"uploadUrl"`
	// Signed address that gives the bytes, without a token, while status is available. Good for 15
	// minutes; empty in lists and expansions, and for bytes that came as content.
	DownloadURL *string `json:"downloadUrl"`
	// Record the file belongs to.
	LinkedEntityID *string `json:"linkedEntityId"`
	// Object lock: governance can be lifted by an administrator, compliance by nobody.
	LockMode StorageObjectLockMode `json:"lockMode"`
	// Time until which it can be neither changed nor deleted.
	RetainUntilAt *time.Time `json:"retainUntilAt"`
	// It is kept whatever its retention says.
	IsOnLegalHold bool `json:"isOnLegalHold"`
	// Time after which the server deletes it.
	ExpiresAt *time.Time `json:"expiresAt"`
	// Latest use.
	LastAccessedAt *time.Time `json:"lastAccessedAt"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=application`. Only with expand.
	Application *Application `json:"application,omitempty"`
	// Only with `expand=documents`. Only with expand.
	Documents []*Document `json:"documents,omitempty"`
}

// UnmarshalJSON keeps members that StorageObject has no field for in Extra.
func (s *StorageObject) UnmarshalJSON(data []byte) error {
	type plain StorageObject
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s StorageObject) MarshalJSON() ([]byte, error) {
	type plain StorageObject
	return encode((*plain)(&s), s.kept())
}

// StorageObjectCreate is what a new StorageObject is made from.
type StorageObjectCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Relative path of the file, such as reports/2026/access-review.pdf.
	Path string `json:"path"`
	// Logical bucket within the tenant.
	Bucket string `json:"bucket,omitzero"`
	// Who may read it: the writing application, one person over all applications, or the whole tenant.
	Tier StorageObjectTier `json:"tier,omitzero"`
	// Person it belongs to; for tier user the caller where not given.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Media type.
	ContentType string `json:"contentType,omitzero"`
	// Coding the bytes are stored in.
	ContentEncoding StorageObjectContentEncoding `json:"contentEncoding,omitzero"`
	// Header that suggests a file name for the download.
	ContentDisposition Opt[string] `json:"contentDisposition,omitzero"`
	// Language of the content.
	ContentLanguage Opt[string] `json:"contentLanguage,omitzero"`
	// Header that rules caching of the download.
	CacheControl Opt[string] `json:"cacheControl,omitzero"`
	// Bytes in base64 for a small file; others go to the content of the record, or to uploadUrl.
	Content Opt[string] `json:"content,omitzero"`
	// Size in bytes; announced by the client for an upload, checked and set by the server.
	SizeBytes Opt[int64] `json:"sizeBytes,omitzero"`
	// Digest of the bytes; checked by the server where the client gives it.
	ChecksumSHA256 Opt[string] `json:"checksumSha256,omitzero"`
	// Price and speed of the keeping.
	StorageClass StorageObjectStorageClass `json:"storageClass,omitzero"`
	// Record the file belongs to.
	LinkedEntityID Opt[string] `json:"linkedEntityId,omitzero"`
	// Object lock: governance can be lifted by an administrator, compliance by nobody.
	LockMode StorageObjectLockMode `json:"lockMode,omitzero"`
	// Time until which it can be neither changed nor deleted.
	RetainUntilAt Opt[time.Time] `json:"retainUntilAt,omitzero"`
	// It is kept whatever its retention says.
	IsOnLegalHold Opt[bool] `json:"isOnLegalHold,omitzero"`
	// Time after which the server deletes it.
	ExpiresAt Opt[time.Time] `json:"expiresAt,omitzero"`
}

// StorageObjectUpdate changes a StorageObject: what is not set stays as it is, Null clears.
type StorageObjectUpdate struct {
	ExternalID         Opt[string]                       `json:"externalId,omitzero"`
	Tags               Opt[[]string]                     `json:"tags,omitzero"`
	Metadata           Opt[map[string]string]            `json:"metadata,omitzero"`
	OwnerID            Opt[string]                       `json:"ownerId,omitzero"`
	ContentType        Opt[string]                       `json:"contentType,omitzero"`
	ContentEncoding    Opt[StorageObjectContentEncoding] `json:"contentEncoding,omitzero"`
	ContentDisposition Opt[string]                       `json:"contentDisposition,omitzero"`
	ContentLanguage    Opt[string]                       `json:"contentLanguage,omitzero"`
	CacheControl       Opt[string]                       `json:"cacheControl,omitzero"`
	Content            Opt[string]                       `json:"content,omitzero"`
	SizeBytes          Opt[int64]                        `json:"sizeBytes,omitzero"`
	ChecksumSHA256     Opt[string]                       `json:"checksumSha256,omitzero"`
	StorageClass       Opt[StorageObjectStorageClass]    `json:"storageClass,omitzero"`
	LinkedEntityID     Opt[string]                       `json:"linkedEntityId,omitzero"`
	LockMode           Opt[StorageObjectLockMode]        `json:"lockMode,omitzero"`
	RetainUntilAt      Opt[time.Time]                    `json:"retainUntilAt,omitzero"`
	IsOnLegalHold      Opt[bool]                         `json:"isOnLegalHold,omitzero"`
	ExpiresAt          Opt[time.Time]                    `json:"expiresAt,omitzero"`
}

// StorageObjectTier is a value of tier of a StorageObject. Servers may know more values than these.
type StorageObjectTier string

const (
	StorageObjectTierPrivate StorageObjectTier = "private"
	StorageObjectTierUser    StorageObjectTier = "user"
	StorageObjectTierShared  StorageObjectTier = "shared"
)

// StorageObjectContentEncoding is a value of contentEncoding of a StorageObject. Servers may know
// more values than these.
type StorageObjectContentEncoding string

const (
	StorageObjectContentEncodingIdentity StorageObjectContentEncoding = "identity"
	StorageObjectContentEncodingGzip     StorageObjectContentEncoding = "gzip"
	StorageObjectContentEncodingDeflate  StorageObjectContentEncoding = "deflate"
	StorageObjectContentEncodingBr       StorageObjectContentEncoding = "br"
	StorageObjectContentEncodingZstd     StorageObjectContentEncoding = "zstd"
)

// StorageObjectStatus is a value of status of a StorageObject. Servers may know more values than
// these.
type StorageObjectStatus string

const (
	StorageObjectStatusPendingUpload StorageObjectStatus = "pending_upload"
	StorageObjectStatusAvailable     StorageObjectStatus = "available"
	StorageObjectStatusQuarantined   StorageObjectStatus = "quarantined"
	StorageObjectStatusArchived      StorageObjectStatus = "archived"
)

// StorageObjectStorageClass is a value of storageClass of a StorageObject. Servers may know more
// values than these.
type StorageObjectStorageClass string

const (
	StorageObjectStorageClassStandard         StorageObjectStorageClass = "standard"
	StorageObjectStorageClassInfrequentAccess StorageObjectStorageClass = "infrequent_access"
	StorageObjectStorageClassArchive          StorageObjectStorageClass = "archive"
)

// StorageObjectScanResult is a value of scanResult of a StorageObject. Servers may know more values
// than these.
type StorageObjectScanResult string

const (
	StorageObjectScanResultNotScanned StorageObjectScanResult = "not_scanned"
	StorageObjectScanResultClean      StorageObjectScanResult = "clean"
	StorageObjectScanResultInfected   StorageObjectScanResult = "infected"
	StorageObjectScanResultFailed     StorageObjectScanResult = "failed"
)

// StorageObjectLockMode is a value of lockMode of a StorageObject. Servers may know more values
// than these.
type StorageObjectLockMode string

const (
	StorageObjectLockModeNone       StorageObjectLockMode = "none"
	StorageObjectLockModeGovernance StorageObjectLockMode = "governance"
	StorageObjectLockModeCompliance StorageObjectLockMode = "compliance"
)

// StorageRecordsService reads and writes StorageRecords at /v1/storage/records.
type StorageRecordsService struct {
	engine *engine
}

// List gives one page of StorageRecords, the newest first. With nil params it gives the first page of all.
func (s *StorageRecordsService) List(ctx context.Context, params *StorageRecordListParams, opts ...CallOption) (*Page[StorageRecord], error) {
	return list[StorageRecord](ctx, s.engine, "/v1/storage/records", params, opts)
}

// Iterate gives all StorageRecords that params ask for, page by page as they are needed.
func (s *StorageRecordsService) Iterate(ctx context.Context, params *StorageRecordListParams, opts ...CallOption) iter.Seq2[*StorageRecord, error] {
	return iterate[StorageRecord](ctx, s.engine, "/v1/storage/records", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *StorageRecordsService) Search(ctx context.Context, q string, params *StorageRecordListParams, opts ...CallOption) (*Page[StorageRecord], error) {
	return search[StorageRecord](ctx, s.engine, "/v1/storage/records", q, params, opts)
}

// Get reads one StorageRecord. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *StorageRecordsService) Get(ctx context.Context, id string, opts ...CallOption) (*StorageRecord, error) {
	return get[StorageRecord](ctx, s.engine, "/v1/storage/records", id, opts)
}

// Create makes a new StorageRecord, which must keep these rules:
//
//   - A key is held once within collection, tier and the application or person the tier separates
//     by.
//   - ownerId, or else the caller, is the person to whom a document of tier user belongs.
//   - value is at most 1 MiB as compact JSON; a PATCH merges into value as JSON Merge Patch does:
//     named members are replaced, members set to null are removed, the others stay.
//   - A locked document is changed in isLocked only.
//   - A locked document is not deleted until it is unlocked.
//   - schemaRelease is accepted only together with schemaName.
//   - parentKey names a document of the same collection and never leads back to the document
//     itself.
func (s *StorageRecordsService) Create(ctx context.Context, body *StorageRecordCreate, opts ...CallOption) (*StorageRecord, error) {
	return create[StorageRecord](ctx, s.engine, "/v1/storage/records", body, opts)
}

// Update changes the fields of one StorageRecord that are set in body. It takes [WithIfMatch].
func (s *StorageRecordsService) Update(ctx context.Context, id string, body *StorageRecordUpdate, opts ...CallOption) (*StorageRecord, error) {
	return update[StorageRecord](ctx, s.engine, "/v1/storage/records", id, body, opts)
}

// Delete takes one StorageRecord out of all lists. [WithIncludeDeleted] still shows it.
func (s *StorageRecordsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/storage/records", id, opts)
}

// StorageRecordListParams says which StorageRecords a list holds, in which order, and what of them.
type StorageRecordListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID             []string              `query:"id"`
	TenantID       []string              `query:"tenantId"`
	CreatedAt      TimeFilter            `query:"createdAt"`
	UpdatedAt      TimeFilter            `query:"updatedAt"`
	CreatedBy      []string              `query:"createdBy"`
	UpdatedBy      []string              `query:"updatedBy"`
	DeletedAt      TimeFilter            `query:"deletedAt"`
	Version        IntegerFilter         `query:"version"`
	ExternalID     []string              `query:"externalId"`
	Tags           []string              `query:"tags"`
	Collection     []string              `query:"collection"`
	Key            []string              `query:"key"`
	Tier           []StorageRecordTier   `query:"tier"`
	OwnerID        []string              `query:"ownerId"`
	ApplicationID  []string              `query:"applicationId"`
	SchemaName     []string              `query:"schemaName"`
	SchemaRelease  []string              `query:"schemaRelease"`
	ParentKey      []string              `query:"parentKey"`
	LinkedEntityID []string              `query:"linkedEntityId"`
	SortKey        []string              `query:"sortKey"`
	Status         []StorageRecordStatus `query:"status"`
	IsLocked       []bool                `query:"isLocked"`
	TtlSeconds     IntegerFilter         `query:"ttlSeconds"`
	ExpiresAt      TimeFilter            `query:"expiresAt"`
	SizeBytes      IntegerFilter         `query:"sizeBytes"`
	ChecksumSHA256 []string              `query:"checksumSha256"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: owner, application.
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

// StorageRecord is a structured JSON document in a named collection, for data that no entity of
// this contract holds.
type StorageRecord struct {
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
	// Collection the document belongs to.
	Collection string `json:"collection"`
	// Key within the collection; made by the server where not given.
	Key *string `json:"key"`
	// The document, an open JSON object of at most 1 MiB and 32 levels.
	Value map[string]any `json:"value"`
	// Who may read it: the writing application, one person over all applications, or the whole tenant.
	Tier StorageRecordTier `json:"tier"`
	// Person it belongs to; for tier user the caller where not given.
	OwnerID *string `json:"ownerId"`
	// Application that wrote it.
	ApplicationID *string `json:"applicationId"`
	// Name of the JSON Schema the document follows.
	SchemaName *string `json:"schemaName"`
	// Release of that schema.
	SchemaRelease *string `json:"schemaRelease"`
	// Key of the document above it in the same collection.
	ParentKey *string `json:"parentKey"`
	// Record of this data model the document extends.
	LinkedEntityID *string `json:"linkedEntityId"`
	// Text by which a listing of the collection can be ordered.
	SortKey *string `json:"sortKey"`
	// Whether it appears in a listing by default.
	Status StorageRecordStatus `json:"status"`
	// The document can be neither changed nor deleted until it is unlocked.
	IsLocked bool `json:"isLocked"`
	// Life of the document from its latest write; without end, where empty.
	TtlSeconds *int64 `json:"ttlSeconds"`
	// Time at which the server deletes it.
	ExpiresAt *time.Time `json:"expiresAt"`
	// Size.
	SizeBytes int64 `json:"sizeBytes"`
	// Digest for comparing documents.
	ChecksumSHA256 string `json:"checksumSha256"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=application`. Only with expand.
	Application *Application `json:"application,omitempty"`
}

// UnmarshalJSON keeps members that StorageRecord has no field for in Extra.
func (s *StorageRecord) UnmarshalJSON(data []byte) error {
	type plain StorageRecord
	return decode(data, (*plain)(s), s.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (s StorageRecord) MarshalJSON() ([]byte, error) {
	type plain StorageRecord
	return encode((*plain)(&s), s.kept())
}

// StorageRecordCreate is what a new StorageRecord is made from.
type StorageRecordCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Collection the document belongs to.
	Collection string `json:"collection"`
	// Key within the collection; made by the server where not given.
	Key Opt[string] `json:"key,omitzero"`
	// The document, an open JSON object of at most 1 MiB and 32 levels.
	Value map[string]any `json:"value"`
	// Who may read it: the writing application, one person over all applications, or the whole tenant.
	Tier StorageRecordTier `json:"tier,omitzero"`
	// Person it belongs to; for tier user the caller where not given.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Name of the JSON Schema the document follows.
	SchemaName Opt[string] `json:"schemaName,omitzero"`
	// Release of that schema.
	SchemaRelease Opt[string] `json:"schemaRelease,omitzero"`
	// Key of the document above it in the same collection.
	ParentKey Opt[string] `json:"parentKey,omitzero"`
	// Record of this data model the document extends.
	LinkedEntityID Opt[string] `json:"linkedEntityId,omitzero"`
	// Text by which a listing of the collection can be ordered.
	SortKey Opt[string] `json:"sortKey,omitzero"`
	// Whether it appears in a listing by default.
	Status StorageRecordStatus `json:"status,omitzero"`
	// The document can be neither changed nor deleted until it is unlocked.
	IsLocked Opt[bool] `json:"isLocked,omitzero"`
	// Life of the document from its latest write; without end, where empty.
	TtlSeconds Opt[int64] `json:"ttlSeconds,omitzero"`
}

// StorageRecordUpdate changes a StorageRecord: what is not set stays as it is, Null clears.
type StorageRecordUpdate struct {
	ExternalID     Opt[string]              `json:"externalId,omitzero"`
	Tags           Opt[[]string]            `json:"tags,omitzero"`
	Metadata       Opt[map[string]string]   `json:"metadata,omitzero"`
	Value          Opt[map[string]any]      `json:"value,omitzero"`
	OwnerID        Opt[string]              `json:"ownerId,omitzero"`
	SchemaName     Opt[string]              `json:"schemaName,omitzero"`
	SchemaRelease  Opt[string]              `json:"schemaRelease,omitzero"`
	ParentKey      Opt[string]              `json:"parentKey,omitzero"`
	LinkedEntityID Opt[string]              `json:"linkedEntityId,omitzero"`
	SortKey        Opt[string]              `json:"sortKey,omitzero"`
	Status         Opt[StorageRecordStatus] `json:"status,omitzero"`
	IsLocked       Opt[bool]                `json:"isLocked,omitzero"`
	TtlSeconds     Opt[int64]               `json:"ttlSeconds,omitzero"`
}

// StorageRecordTier is a value of tier of a StorageRecord. Servers may know more values than these.
type StorageRecordTier string

const (
	StorageRecordTierPrivate StorageRecordTier = "private"
	StorageRecordTierUser    StorageRecordTier = "user"
	StorageRecordTierShared  StorageRecordTier = "shared"
)

// StorageRecordStatus is a value of status of a StorageRecord. Servers may know more values than
// these.
type StorageRecordStatus string

const (
	StorageRecordStatusActive   StorageRecordStatus = "active"
	StorageRecordStatusArchived StorageRecordStatus = "archived"
)
