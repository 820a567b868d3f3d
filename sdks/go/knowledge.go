// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// KnowledgeService reads and writes Documents at /v1/knowledge. Document: a document kept for
// people to read and for search and retrieval to draw on.
type KnowledgeService struct {
	// Chunks are the Chunks: a passage of a document, with its place in it and the vector by which it
	// is found.
	Chunks *ChunksService
	// Entities are the KnowledgeEntities: a thing, person, place or idea that documents speak of: a
	// node of the knowledge graph.
	Entities *KnowledgeEntitiesService

	engine *engine
}

// List gives one page of Documents, the newest first. With nil params it gives the first page of all.
func (s *KnowledgeService) List(ctx context.Context, params *DocumentListParams, opts ...CallOption) (*Page[Document], error) {
	return list[Document](ctx, s.engine, "/v1/knowledge", params, opts)
}

// Iterate gives all Documents that params ask for, page by page as they are needed.
func (s *KnowledgeService) Iterate(ctx context.Context, params *DocumentListParams, opts ...CallOption) iter.Seq2[*Document, error] {
	return iterate[Document](ctx, s.engine, "/v1/knowledge", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *KnowledgeService) Search(ctx context.Context, q string, params *DocumentListParams, opts ...CallOption) (*Page[Document], error) {
	return search[Document](ctx, s.engine, "/v1/knowledge", q, params, opts)
}

// Get reads one Document. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *KnowledgeService) Get(ctx context.Context, id string, opts ...CallOption) (*Document, error) {
	return get[Document](ctx, s.engine, "/v1/knowledge", id, opts)
}

// Create makes a new Document, which must keep these rules:
//
//   - content and storageObjectId are not both present.
//   - status published needs content, storageObjectId or sourceUrl.
//   - supersedesId never leads back to the document itself.
//   - readerGroupIds is accepted only when classification is confidential or restricted.
//   - A published document with kind policy, procedure or standard has an ownerId and a reviewDate.
func (s *KnowledgeService) Create(ctx context.Context, body *DocumentCreate, opts ...CallOption) (*Document, error) {
	return create[Document](ctx, s.engine, "/v1/knowledge", body, opts)
}

// Update changes the fields of one Document that are set in body. It takes [WithIfMatch].
func (s *KnowledgeService) Update(ctx context.Context, id string, body *DocumentUpdate, opts ...CallOption) (*Document, error) {
	return update[Document](ctx, s.engine, "/v1/knowledge", id, body, opts)
}

// Delete takes one Document out of all lists. [WithIncludeDeleted] still shows it.
func (s *KnowledgeService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/knowledge", id, opts)
}

// DocumentListParams says which Documents a list holds, in which order, and what of them.
type DocumentListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID               []string                   `query:"id"`
	TenantID         []string                   `query:"tenantId"`
	CreatedAt        TimeFilter                 `query:"createdAt"`
	UpdatedAt        TimeFilter                 `query:"updatedAt"`
	CreatedBy        []string                   `query:"createdBy"`
	UpdatedBy        []string                   `query:"updatedBy"`
	DeletedAt        TimeFilter                 `query:"deletedAt"`
	Version          IntegerFilter              `query:"version"`
	ExternalID       []string                   `query:"externalId"`
	Tags             []string                   `query:"tags"`
	Title            []string                   `query:"title"`
	Description      []string                   `query:"description"`
	Kind             []DocumentKind             `query:"kind"`
	Collection       []string                   `query:"collection"`
	Status           []DocumentStatus           `query:"status"`
	AuthorID         []string                   `query:"authorId"`
	OwnerID          []string                   `query:"ownerId"`
	AccountID        []string                   `query:"accountId"`
	Content          []string                   `query:"content"`
	StorageObjectID  []string                   `query:"storageObjectId"`
	SourceURL        []string                   `query:"sourceUrl"`
	MimeType         []string                   `query:"mimeType"`
	SizeBytes        IntegerFilter              `query:"sizeBytes"`
	ContentSHA256    []string                   `query:"contentSha256"`
	Language         []string                   `query:"language"`
	Revision         []string                   `query:"revision"`
	SupersedesID     []string                   `query:"supersedesId"`
	Classification   []DocumentClassification   `query:"classification"`
	ReaderGroupIDs   []string                   `query:"readerGroupIds"`
	ChunkingStrategy []DocumentChunkingStrategy `query:"chunkingStrategy"`
	IngestionStatus  []DocumentIngestionStatus  `query:"ingestionStatus"`
	IngestionError   []string                   `query:"ingestionError"`
	PublishedAt      TimeFilter                 `query:"publishedAt"`
	ReviewDate       DateFilter                 `query:"reviewDate"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: author, owner, account, storageObject, supersedes,
	// readerGroups, chunks.
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

// Document is a document kept for people to read and for search and retrieval to draw on.
type Document struct {
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
	// Title of the document.
	Title string `json:"title"`
	// Abstract.
	Description *string `json:"description"`
	// Sort of document.
	Kind DocumentKind `json:"kind"`
	// Knowledge base it belongs to, such as kb-security.
	Collection string `json:"collection"`
	// Editorial state.
	Status DocumentStatus `json:"status"`
	// Person who wrote it.
	AuthorID *string `json:"authorId"`
	// Person who keeps it correct.
	OwnerID *string `json:"ownerId"`
	// Customer it is limited to.
	AccountID *string `json:"accountId"`
	// Text in Markdown, for a document without a file; left out of lists.
	Content *string `json:"content"`
	// File that holds the document.
	StorageObjectID *string `json:"storageObjectId"`
	// Address it was fetched from.
	SourceURL *string `json:"sourceUrl"`
	// Media type; text/markdown for content, and that of the file, where not given.
	MimeType *string `json:"mimeType"`
	// Size.
	SizeBytes *int64 `json:"sizeBytes"`
	// Digest for finding copies and changes.
	ContentSHA256 *string `json:"contentSha256"`
	// Language of the text.
	Language string `json:"language"`
	// Revision as the authors count it.
	Revision *string `json:"revision"`
	// Document it replaces.
	SupersedesID *string `json:"supersedesId"`
	// Who may see it; carries over to its chunks.
	Classification DocumentClassification `json:"classification"`
	// Groups that may read a confidential or restricted document.
	ReaderGroupIDs []string `json:"readerGroupIds"`
	// How it is cut into chunks.
	ChunkingStrategy DocumentChunkingStrategy `json:"chunkingStrategy"`
	// State of the indexing.
	IngestionStatus DocumentIngestionStatus `json:"ingestionStatus"`
	// Why indexing failed.
	IngestionError *string `json:"ingestionError"`
	// Number of chunks.
	ChunkCount int64 `json:"chunkCount"`
	// Time of publication.
	PublishedAt *time.Time `json:"publishedAt"`
	// Day it is to be checked again.
	ReviewDate *Date `json:"reviewDate"`
	// Only with `expand=author`. Only with expand.
	Author *Person `json:"author,omitempty"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=account`. Only with expand.
	Account *Account `json:"account,omitempty"`
	// Only with `expand=storageObject`. Only with expand.
	StorageObject *StorageObject `json:"storageObject,omitempty"`
	// Only with `expand=supersedes`. Only with expand.
	Supersedes *Document `json:"supersedes,omitempty"`
	// Only with `expand=readerGroups`. Only with expand.
	ReaderGroups []*Group `json:"readerGroups,omitempty"`
	// Only with `expand=chunks`. Only with expand.
	Chunks []*Chunk `json:"chunks,omitempty"`
}

// UnmarshalJSON keeps members that Document has no field for in Extra.
func (d *Document) UnmarshalJSON(data []byte) error {
	type plain Document
	return decode(data, (*plain)(d), d.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (d Document) MarshalJSON() ([]byte, error) {
	type plain Document
	return encode((*plain)(&d), d.kept())
}

// DocumentCreate is what a new Document is made from.
type DocumentCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Title of the document.
	Title string `json:"title"`
	// Abstract.
	Description Opt[string] `json:"description,omitzero"`
	// Sort of document.
	Kind DocumentKind `json:"kind,omitzero"`
	// Knowledge base it belongs to, such as kb-security.
	Collection string `json:"collection,omitzero"`
	// Editorial state.
	Status DocumentStatus `json:"status,omitzero"`
	// Person who wrote it.
	AuthorID Opt[string] `json:"authorId,omitzero"`
	// Person who keeps it correct.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Customer it is limited to.
	AccountID Opt[string] `json:"accountId,omitzero"`
	// Text in Markdown, for a document without a file; left out of lists.
	Content Opt[string] `json:"content,omitzero"`
	// File that holds the document.
	StorageObjectID Opt[string] `json:"storageObjectId,omitzero"`
	// Address it was fetched from.
	SourceURL Opt[string] `json:"sourceUrl,omitzero"`
	// Media type; text/markdown for content, and that of the file, where not given.
	MimeType Opt[string] `json:"mimeType,omitzero"`
	// Language of the text.
	Language string `json:"language,omitzero"`
	// Revision as the authors count it.
	Revision Opt[string] `json:"revision,omitzero"`
	// Document it replaces.
	SupersedesID Opt[string] `json:"supersedesId,omitzero"`
	// Who may see it; carries over to its chunks.
	Classification DocumentClassification `json:"classification,omitzero"`
	// Groups that may read a confidential or restricted document.
	ReaderGroupIDs Opt[[]string] `json:"readerGroupIds,omitzero"`
	// How it is cut into chunks.
	ChunkingStrategy DocumentChunkingStrategy `json:"chunkingStrategy,omitzero"`
	// Day it is to be checked again.
	ReviewDate Opt[Date] `json:"reviewDate,omitzero"`
}

// DocumentUpdate changes a Document: what is not set stays as it is, Null clears.
type DocumentUpdate struct {
	ExternalID       Opt[string]                   `json:"externalId,omitzero"`
	Tags             Opt[[]string]                 `json:"tags,omitzero"`
	Metadata         Opt[map[string]string]        `json:"metadata,omitzero"`
	Title            Opt[string]                   `json:"title,omitzero"`
	Description      Opt[string]                   `json:"description,omitzero"`
	Kind             Opt[DocumentKind]             `json:"kind,omitzero"`
	Collection       Opt[string]                   `json:"collection,omitzero"`
	Status           Opt[DocumentStatus]           `json:"status,omitzero"`
	AuthorID         Opt[string]                   `json:"authorId,omitzero"`
	OwnerID          Opt[string]                   `json:"ownerId,omitzero"`
	AccountID        Opt[string]                   `json:"accountId,omitzero"`
	Content          Opt[string]                   `json:"content,omitzero"`
	StorageObjectID  Opt[string]                   `json:"storageObjectId,omitzero"`
	SourceURL        Opt[string]                   `json:"sourceUrl,omitzero"`
	MimeType         Opt[string]                   `json:"mimeType,omitzero"`
	Language         Opt[string]                   `json:"language,omitzero"`
	Revision         Opt[string]                   `json:"revision,omitzero"`
	SupersedesID     Opt[string]                   `json:"supersedesId,omitzero"`
	Classification   Opt[DocumentClassification]   `json:"classification,omitzero"`
	ReaderGroupIDs   Opt[[]string]                 `json:"readerGroupIds,omitzero"`
	ChunkingStrategy Opt[DocumentChunkingStrategy] `json:"chunkingStrategy,omitzero"`
	ReviewDate       Opt[Date]                     `json:"reviewDate,omitzero"`
}

// DocumentKind is a value of kind of a Document. Servers may know more values than these.
type DocumentKind string

const (
	DocumentKindPolicy        DocumentKind = "policy"
	DocumentKindProcedure     DocumentKind = "procedure"
	DocumentKindStandard      DocumentKind = "standard"
	DocumentKindGuide         DocumentKind = "guide"
	DocumentKindRunbook       DocumentKind = "runbook"
	DocumentKindFaq           DocumentKind = "faq"
	DocumentKindArticle       DocumentKind = "article"
	DocumentKindReport        DocumentKind = "report"
	DocumentKindContract      DocumentKind = "contract"
	DocumentKindProposal      DocumentKind = "proposal"
	DocumentKindSpecification DocumentKind = "specification"
	DocumentKindPresentation  DocumentKind = "presentation"
	DocumentKindSpreadsheet   DocumentKind = "spreadsheet"
	DocumentKindTranscript    DocumentKind = "transcript"
	DocumentKindEmail         DocumentKind = "email"
	DocumentKindWebPage       DocumentKind = "web_page"
	DocumentKindForm          DocumentKind = "form"
	DocumentKindOther         DocumentKind = "other"
)

// DocumentStatus is a value of status of a Document. Servers may know more values than these.
type DocumentStatus string

const (
	DocumentStatusDraft     DocumentStatus = "draft"
	DocumentStatusInReview  DocumentStatus = "in_review"
	DocumentStatusPublished DocumentStatus = "published"
	DocumentStatusArchived  DocumentStatus = "archived"
)

// DocumentClassification is a value of classification of a Document. Servers may know more values
// than these.
type DocumentClassification string

const (
	DocumentClassificationPublic       DocumentClassification = "public"
	DocumentClassificationInternal     DocumentClassification = "internal"
	DocumentClassificationConfidential DocumentClassification = "confidential"
	DocumentClassificationRestricted   DocumentClassification = "restricted"
)

// DocumentChunkingStrategy is a value of chunkingStrategy of a Document. Servers may know more
// values than these.
type DocumentChunkingStrategy string

const (
	DocumentChunkingStrategyFixedSize DocumentChunkingStrategy = "fixed_size"
	DocumentChunkingStrategySentence  DocumentChunkingStrategy = "sentence"
	DocumentChunkingStrategyParagraph DocumentChunkingStrategy = "paragraph"
	DocumentChunkingStrategyHeading   DocumentChunkingStrategy = "heading"
	DocumentChunkingStrategyPage      DocumentChunkingStrategy = "page"
	DocumentChunkingStrategySemantic  DocumentChunkingStrategy = "semantic"
	DocumentChunkingStrategyWhole     DocumentChunkingStrategy = "whole"
)

// DocumentIngestionStatus is a value of ingestionStatus of a Document. Servers may know more values
// than these.
type DocumentIngestionStatus string

const (
	DocumentIngestionStatusNotStarted DocumentIngestionStatus = "not_started"
	DocumentIngestionStatusQueued     DocumentIngestionStatus = "queued"
	DocumentIngestionStatusExtracting DocumentIngestionStatus = "extracting"
	DocumentIngestionStatusChunking   DocumentIngestionStatus = "chunking"
	DocumentIngestionStatusEmbedding  DocumentIngestionStatus = "embedding"
	DocumentIngestionStatusIndexed    DocumentIngestionStatus = "indexed"
	DocumentIngestionStatusFailed     DocumentIngestionStatus = "failed"
)

// ChunksService reads and writes Chunks at /v1/knowledge/chunks.
type ChunksService struct {
	engine *engine
}

// List gives one page of Chunks, the newest first. With nil params it gives the first page of all.
func (s *ChunksService) List(ctx context.Context, params *ChunkListParams, opts ...CallOption) (*Page[Chunk], error) {
	return list[Chunk](ctx, s.engine, "/v1/knowledge/chunks", params, opts)
}

// Iterate gives all Chunks that params ask for, page by page as they are needed.
func (s *ChunksService) Iterate(ctx context.Context, params *ChunkListParams, opts ...CallOption) iter.Seq2[*Chunk, error] {
	return iterate[Chunk](ctx, s.engine, "/v1/knowledge/chunks", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *ChunksService) Search(ctx context.Context, q string, params *ChunkListParams, opts ...CallOption) (*Page[Chunk], error) {
	return search[Chunk](ctx, s.engine, "/v1/knowledge/chunks", q, params, opts)
}

// Get reads one Chunk. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *ChunksService) Get(ctx context.Context, id string, opts ...CallOption) (*Chunk, error) {
	return get[Chunk](ctx, s.engine, "/v1/knowledge/chunks", id, opts)
}

// Create makes a new Chunk, which must keep these rules:
//
//   - endOffset is after startOffset.
//   - startOffset and endOffset are given both or neither.
//   - embedding and embeddingModel are given together.
//   - A vector has at least one component that is not 0.
//   - All vectors of one model have the same length.
//   - parentChunkId belongs to the same document.
//   - parentChunkId never leads back to the chunk itself.
//   - entityIds names no merged entity, but the one that it was merged into.
func (s *ChunksService) Create(ctx context.Context, body *ChunkCreate, opts ...CallOption) (*Chunk, error) {
	return create[Chunk](ctx, s.engine, "/v1/knowledge/chunks", body, opts)
}

// Update changes the fields of one Chunk that are set in body. It takes [WithIfMatch].
func (s *ChunksService) Update(ctx context.Context, id string, body *ChunkUpdate, opts ...CallOption) (*Chunk, error) {
	return update[Chunk](ctx, s.engine, "/v1/knowledge/chunks", id, body, opts)
}

// Delete takes one Chunk out of all lists. [WithIncludeDeleted] still shows it.
func (s *ChunksService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/knowledge/chunks", id, opts)
}

// ChunkListParams says which Chunks a list holds, in which order, and what of them.
type ChunkListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                  []string         `query:"id"`
	TenantID            []string         `query:"tenantId"`
	CreatedAt           TimeFilter       `query:"createdAt"`
	UpdatedAt           TimeFilter       `query:"updatedAt"`
	CreatedBy           []string         `query:"createdBy"`
	UpdatedBy           []string         `query:"updatedBy"`
	DeletedAt           TimeFilter       `query:"deletedAt"`
	Version             IntegerFilter    `query:"version"`
	ExternalID          []string         `query:"externalId"`
	Tags                []string         `query:"tags"`
	DocumentID          []string         `query:"documentId"`
	ChunkNumber         IntegerFilter    `query:"chunkNumber"`
	Text                []string         `query:"text"`
	ChunkType           []ChunkChunkType `query:"chunkType"`
	HeadingPath         []string         `query:"headingPath"`
	PageNumber          IntegerFilter    `query:"pageNumber"`
	StartOffset         IntegerFilter    `query:"startOffset"`
	EndOffset           IntegerFilter    `query:"endOffset"`
	TokenCount          IntegerFilter    `query:"tokenCount"`
	ParentChunkID       []string         `query:"parentChunkId"`
	Embedding           []float64        `query:"embedding"`
	EmbeddingModel      []string         `query:"embeddingModel"`
	EmbeddingDimensions IntegerFilter    `query:"embeddingDimensions"`
	Keywords            []string         `query:"keywords"`
	EntityIDs           []string         `query:"entityIds"`
	Language            []string         `query:"language"`
	ContentSHA256       []string         `query:"contentSha256"`
	IsSearchable        []bool           `query:"isSearchable"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: document, entities, parent, previous, next.
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

// Chunk is a passage of a document, with its place in it and the vector by which it is found.
type Chunk struct {
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
	// Document the passage comes from.
	DocumentID string `json:"documentId"`
	// Position within the document, from 0.
	ChunkNumber int64 `json:"chunkNumber"`
	// Text of the passage.
	Text string `json:"text"`
	// Form of the passage.
	ChunkType ChunkChunkType `json:"chunkType"`
	// Headings above it, outermost first.
	HeadingPath []string `json:"headingPath"`
	// Page of the source on which it starts.
	PageNumber *int64 `json:"pageNumber"`
	// First character in the extracted text.
	StartOffset *int64 `json:"startOffset"`
	// Character after its last one in the extracted text.
	EndOffset *int64 `json:"endOffset"`
	// Length in tokens.
	TokenCount *int64 `json:"tokenCount"`
	// Larger passage it is part of, for retrieval from small to large.
	ParentChunkID *string `json:"parentChunkId"`
	// Passage before.
	PreviousChunkID *string `json:"previousChunkId"`
	// Passage after.
	NextChunkID *string `json:"nextChunkId"`
	// Vector of the passage; left out of lists and answered on a get only when asked for.
	Embedding []float64 `json:"embedding"`
	// Model that made the vector.
	EmbeddingModel *string `json:"embeddingModel"`
	// Length of the vector.
	EmbeddingDimensions int64 `json:"embeddingDimensions"`
	// Terms for exact search.
	Keywords []string `json:"keywords"`
	// Things the passage mentions.
	EntityIDs []string `json:"entityIds"`
	// Language; that of the document where not given.
	Language *string `json:"language"`
	// Digest for skipping passages that did not change.
	ContentSHA256 string `json:"contentSha256"`
	// The passage takes part in retrieval.
	IsSearchable bool `json:"isSearchable"`
	// Only with `expand=document`. Only with expand.
	Document *Document `json:"document,omitempty"`
	// Only with `expand=entities`. Only with expand.
	Entities []*KnowledgeEntity `json:"entities,omitempty"`
	// Only with `expand=parent`. Only with expand.
	Parent *Chunk `json:"parent,omitempty"`
	// Only with `expand=previous`. Only with expand.
	Previous *Chunk `json:"previous,omitempty"`
	// Only with `expand=next`. Only with expand.
	Next *Chunk `json:"next,omitempty"`
}

// UnmarshalJSON keeps members that Chunk has no field for in Extra.
func (c *Chunk) UnmarshalJSON(data []byte) error {
	type plain Chunk
	return decode(data, (*plain)(c), c.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (c Chunk) MarshalJSON() ([]byte, error) {
	type plain Chunk
	return encode((*plain)(&c), c.kept())
}

// ChunkCreate is what a new Chunk is made from.
type ChunkCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Document the passage comes from.
	DocumentID string `json:"documentId"`
	// Position within the document, from 0.
	ChunkNumber int64 `json:"chunkNumber"`
	// Text of the passage.
	Text string `json:"text"`
	// Form of the passage.
	ChunkType ChunkChunkType `json:"chunkType,omitzero"`
	// Headings above it, outermost first.
	HeadingPath Opt[[]string] `json:"headingPath,omitzero"`
	// Page of the source on which it starts.
	PageNumber Opt[int64] `json:"pageNumber,omitzero"`
	// First character in the extracted text.
	StartOffset Opt[int64] `json:"startOffset,omitzero"`
	// Character after its last one in the extracted text.
	EndOffset Opt[int64] `json:"endOffset,omitzero"`
	// Larger passage it is part of, for retrieval from small to large.
	ParentChunkID Opt[string] `json:"parentChunkId,omitzero"`
	// Vector of the passage; left out of lists and answered on a get only when asked for.
	Embedding Opt[[]float64] `json:"embedding,omitzero"`
	// Model that made the vector.
	EmbeddingModel Opt[string] `json:"embeddingModel,omitzero"`
	// Terms for exact search.
	Keywords Opt[[]string] `json:"keywords,omitzero"`
	// Things the passage mentions.
	EntityIDs Opt[[]string] `json:"entityIds,omitzero"`
	// Language; that of the document where not given.
	Language Opt[string] `json:"language,omitzero"`
	// The passage takes part in retrieval.
	IsSearchable Opt[bool] `json:"isSearchable,omitzero"`
}

// ChunkUpdate changes a Chunk: what is not set stays as it is, Null clears.
type ChunkUpdate struct {
	ExternalID     Opt[string]            `json:"externalId,omitzero"`
	Tags           Opt[[]string]          `json:"tags,omitzero"`
	Metadata       Opt[map[string]string] `json:"metadata,omitzero"`
	ChunkNumber    Opt[int64]             `json:"chunkNumber,omitzero"`
	Text           Opt[string]            `json:"text,omitzero"`
	ChunkType      Opt[ChunkChunkType]    `json:"chunkType,omitzero"`
	HeadingPath    Opt[[]string]          `json:"headingPath,omitzero"`
	PageNumber     Opt[int64]             `json:"pageNumber,omitzero"`
	StartOffset    Opt[int64]             `json:"startOffset,omitzero"`
	EndOffset      Opt[int64]             `json:"endOffset,omitzero"`
	ParentChunkID  Opt[string]            `json:"parentChunkId,omitzero"`
	Embedding      Opt[[]float64]         `json:"embedding,omitzero"`
	EmbeddingModel Opt[string]            `json:"embeddingModel,omitzero"`
	Keywords       Opt[[]string]          `json:"keywords,omitzero"`
	EntityIDs      Opt[[]string]          `json:"entityIds,omitzero"`
	Language       Opt[string]            `json:"language,omitzero"`
	IsSearchable   Opt[bool]              `json:"isSearchable,omitzero"`
}

// ChunkChunkType is a value of chunkType of a Chunk. Servers may know more values than these.
type ChunkChunkType string

const (
	ChunkChunkTypeText           ChunkChunkType = "text"
	ChunkChunkTypeHeading        ChunkChunkType = "heading"
	ChunkChunkTypeList           ChunkChunkType = "list"
	ChunkChunkTypeTable          ChunkChunkType = "table"
	ChunkChunkTypeCode           ChunkChunkType = "code"
	ChunkChunkTypeCaption        ChunkChunkType = "caption"
	ChunkChunkTypeQuestionAnswer ChunkChunkType = "question_answer"
	ChunkChunkTypeSummary        ChunkChunkType = "summary"
)

// KnowledgeEntitiesService reads and writes KnowledgeEntities at /v1/knowledge/entities.
type KnowledgeEntitiesService struct {
	engine *engine
}

// List gives one page of KnowledgeEntities, the newest first. With nil params it gives the first page of all.
func (s *KnowledgeEntitiesService) List(ctx context.Context, params *KnowledgeEntityListParams, opts ...CallOption) (*Page[KnowledgeEntity], error) {
	return list[KnowledgeEntity](ctx, s.engine, "/v1/knowledge/entities", params, opts)
}

// Iterate gives all KnowledgeEntities that params ask for, page by page as they are needed.
func (s *KnowledgeEntitiesService) Iterate(ctx context.Context, params *KnowledgeEntityListParams, opts ...CallOption) iter.Seq2[*KnowledgeEntity, error] {
	return iterate[KnowledgeEntity](ctx, s.engine, "/v1/knowledge/entities", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *KnowledgeEntitiesService) Search(ctx context.Context, q string, params *KnowledgeEntityListParams, opts ...CallOption) (*Page[KnowledgeEntity], error) {
	return search[KnowledgeEntity](ctx, s.engine, "/v1/knowledge/entities", q, params, opts)
}

// Get reads one KnowledgeEntity. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *KnowledgeEntitiesService) Get(ctx context.Context, id string, opts ...CallOption) (*KnowledgeEntity, error) {
	return get[KnowledgeEntity](ctx, s.engine, "/v1/knowledge/entities", id, opts)
}

// Create makes a new KnowledgeEntity, which must keep these rules:
//
//   - status merged and mergedIntoId come together.
//   - mergedIntoId names another entity.
//   - mergedIntoId of a merged entity does not change.
//   - mergedIntoId names an entity that is not merged itself.
//   - A merge is refused where the surviving entity would have more than 100 aliases or 50
//     addresses in sameAs.
//   - recordType is accepted only together with recordId.
//   - broaderIds never leads back to the entity itself.
//   - embedding and embeddingModel are given together.
func (s *KnowledgeEntitiesService) Create(ctx context.Context, body *KnowledgeEntityCreate, opts ...CallOption) (*KnowledgeEntity, error) {
	return create[KnowledgeEntity](ctx, s.engine, "/v1/knowledge/entities", body, opts)
}

// Update changes the fields of one KnowledgeEntity that are set in body. It takes [WithIfMatch].
func (s *KnowledgeEntitiesService) Update(ctx context.Context, id string, body *KnowledgeEntityUpdate, opts ...CallOption) (*KnowledgeEntity, error) {
	return update[KnowledgeEntity](ctx, s.engine, "/v1/knowledge/entities", id, body, opts)
}

// Delete takes one KnowledgeEntity out of all lists. [WithIncludeDeleted] still shows it.
func (s *KnowledgeEntitiesService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/knowledge/entities", id, opts)
}

// KnowledgeEntityListParams says which KnowledgeEntities a list holds, in which order, and what of them.
type KnowledgeEntityListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID             []string                `query:"id"`
	TenantID       []string                `query:"tenantId"`
	CreatedAt      TimeFilter              `query:"createdAt"`
	UpdatedAt      TimeFilter              `query:"updatedAt"`
	CreatedBy      []string                `query:"createdBy"`
	UpdatedBy      []string                `query:"updatedBy"`
	DeletedAt      TimeFilter              `query:"deletedAt"`
	Version        IntegerFilter           `query:"version"`
	ExternalID     []string                `query:"externalId"`
	Tags           []string                `query:"tags"`
	Name           []string                `query:"name"`
	Type           []KnowledgeEntityType   `query:"type"`
	Description    []string                `query:"description"`
	Aliases        []string                `query:"aliases"`
	Language       []string                `query:"language"`
	Status         []KnowledgeEntityStatus `query:"status"`
	Origin         []KnowledgeEntityOrigin `query:"origin"`
	Confidence     NumberFilter            `query:"confidence"`
	SameAs         []string                `query:"sameAs"`
	ExternalKey    []string                `query:"externalKey"`
	RecordType     []string                `query:"recordType"`
	RecordID       []string                `query:"recordId"`
	MergedIntoID   []string                `query:"mergedIntoId"`
	BroaderIDs     []string                `query:"broaderIds"`
	Embedding      []float64               `query:"embedding"`
	EmbeddingModel []string                `query:"embeddingModel"`
	CuratorID      []string                `query:"curatorId"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: mergedInto, broader, narrower, curator, chunks.
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

// KnowledgeEntity is a thing, person, place or idea that documents speak of: a node of the
// knowledge graph.
type KnowledgeEntity struct {
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
	// Preferred name.
	Name string `json:"name"`
	// Class of thing, after schema.org and STIX.
	Type KnowledgeEntityType `json:"type"`
	// One or two sentences that tell it apart.
	Description *string `json:"description"`
	// Other names and spellings.
	Aliases []string `json:"aliases"`
	// Language of name and description.
	Language string `json:"language"`
	// Whether a person or rule has confirmed it.
	Status KnowledgeEntityStatus `json:"status"`
	// How it came into the graph.
	Origin KnowledgeEntityOrigin `json:"origin"`
	// Trust in an extracted entity.
	Confidence float64 `json:"confidence"`
	// Addresses that identify the same thing elsewhere, such as Wikidata.
	SameAs []string `json:"sameAs"`
	// Key in its own register, such as G0016 in ATT&CK or a registration number.
	ExternalKey *string `json:"externalKey"`
	// Entity of this data model it stands for, in snake_case; taken from the prefix of recordId where
	// not given.
	RecordType *string `json:"recordType"`
	// Record of this data model it stands for.
	RecordID *string `json:"recordId"`
	// Entity it was merged into.
	MergedIntoID *string `json:"mergedIntoId"`
	// More general things.
	BroaderIDs []string `json:"broaderIds"`
	// Open map of facts, such as founding year or headquarters.
	Attributes map[string]any `json:"attributes"`
	// Vector of name and description; left out of lists.
	Embedding []float64 `json:"embedding"`
	// Model that made the vector.
	EmbeddingModel *string `json:"embeddingModel"`
	// Passages that mention it.
	MentionCount int64 `json:"mentionCount"`
	// First mention.
	FirstSeenAt *time.Time `json:"firstSeenAt"`
	// Latest mention.
	LastSeenAt *time.Time `json:"lastSeenAt"`
	// Person who looks after it.
	CuratorID *string `json:"curatorId"`
	// Only with `expand=mergedInto`. Only with expand.
	MergedInto *KnowledgeEntity `json:"mergedInto,omitempty"`
	// Only with `expand=broader`. Only with expand.
	Broader []*KnowledgeEntity `json:"broader,omitempty"`
	// Only with `expand=narrower`. Only with expand.
	Narrower []*KnowledgeEntity `json:"narrower,omitempty"`
	// Only with `expand=curator`. Only with expand.
	Curator *Person `json:"curator,omitempty"`
	// Only with `expand=chunks`. Only with expand.
	Chunks []*Chunk `json:"chunks,omitempty"`
}

// UnmarshalJSON keeps members that KnowledgeEntity has no field for in Extra.
func (k *KnowledgeEntity) UnmarshalJSON(data []byte) error {
	type plain KnowledgeEntity
	return decode(data, (*plain)(k), k.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (k KnowledgeEntity) MarshalJSON() ([]byte, error) {
	type plain KnowledgeEntity
	return encode((*plain)(&k), k.kept())
}

// KnowledgeEntityCreate is what a new KnowledgeEntity is made from.
type KnowledgeEntityCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Preferred name.
	Name string `json:"name"`
	// Class of thing, after schema.org and STIX.
	Type KnowledgeEntityType `json:"type"`
	// One or two sentences that tell it apart.
	Description Opt[string] `json:"description,omitzero"`
	// Other names and spellings.
	Aliases Opt[[]string] `json:"aliases,omitzero"`
	// Language of name and description.
	Language string `json:"language,omitzero"`
	// Whether a person or rule has confirmed it.
	Status KnowledgeEntityStatus `json:"status,omitzero"`
	// How it came into the graph.
	Origin KnowledgeEntityOrigin `json:"origin,omitzero"`
	// Trust in an extracted entity.
	Confidence Opt[float64] `json:"confidence,omitzero"`
	// Addresses that identify the same thing elsewhere, such as Wikidata.
	SameAs Opt[[]string] `json:"sameAs,omitzero"`
	// Key in its own register, such as G0016 in ATT&CK or a registration number.
	ExternalKey Opt[string] `json:"externalKey,omitzero"`
	// Entity of this data model it stands for, in snake_case; taken from the prefix of recordId where
	// not given.
	RecordType Opt[string] `json:"recordType,omitzero"`
	// Record of this data model it stands for.
	RecordID Opt[string] `json:"recordId,omitzero"`
	// Entity it was merged into.
	MergedIntoID Opt[string] `json:"mergedIntoId,omitzero"`
	// More general things.
	BroaderIDs Opt[[]string] `json:"broaderIds,omitzero"`
	// Open map of facts, such as founding year or headquarters.
	Attributes Opt[map[string]any] `json:"attributes,omitzero"`
	// Vector of name and description; left out of lists.
	Embedding Opt[[]float64] `json:"embedding,omitzero"`
	// Model that made the vector.
	EmbeddingModel Opt[string] `json:"embeddingModel,omitzero"`
	// Person who looks after it.
	CuratorID Opt[string] `json:"curatorId,omitzero"`
}

// KnowledgeEntityUpdate changes a KnowledgeEntity: what is not set stays as it is, Null clears.
type KnowledgeEntityUpdate struct {
	ExternalID     Opt[string]                `json:"externalId,omitzero"`
	Tags           Opt[[]string]              `json:"tags,omitzero"`
	Metadata       Opt[map[string]string]     `json:"metadata,omitzero"`
	Name           Opt[string]                `json:"name,omitzero"`
	Type           Opt[KnowledgeEntityType]   `json:"type,omitzero"`
	Description    Opt[string]                `json:"description,omitzero"`
	Aliases        Opt[[]string]              `json:"aliases,omitzero"`
	Language       Opt[string]                `json:"language,omitzero"`
	Status         Opt[KnowledgeEntityStatus] `json:"status,omitzero"`
	Origin         Opt[KnowledgeEntityOrigin] `json:"origin,omitzero"`
	Confidence     Opt[float64]               `json:"confidence,omitzero"`
	SameAs         Opt[[]string]              `json:"sameAs,omitzero"`
	ExternalKey    Opt[string]                `json:"externalKey,omitzero"`
	RecordType     Opt[string]                `json:"recordType,omitzero"`
	RecordID       Opt[string]                `json:"recordId,omitzero"`
	MergedIntoID   Opt[string]                `json:"mergedIntoId,omitzero"`
	BroaderIDs     Opt[[]string]              `json:"broaderIds,omitzero"`
	Attributes     Opt[map[string]any]        `json:"attributes,omitzero"`
	Embedding      Opt[[]float64]             `json:"embedding,omitzero"`
	EmbeddingModel Opt[string]                `json:"embeddingModel,omitzero"`
	CuratorID      Opt[string]                `json:"curatorId,omitzero"`
}

// KnowledgeEntityType is a value of type of a KnowledgeEntity. Servers may know more values than
// these.
type KnowledgeEntityType string

const (
	KnowledgeEntityTypePerson        KnowledgeEntityType = "person"
	KnowledgeEntityTypeOrganization  KnowledgeEntityType = "organization"
	KnowledgeEntityTypeLocation      KnowledgeEntityType = "location"
	KnowledgeEntityTypeProduct       KnowledgeEntityType = "product"
	KnowledgeEntityTypeService       KnowledgeEntityType = "service"
	KnowledgeEntityTypeTechnology    KnowledgeEntityType = "technology"
	KnowledgeEntityTypeConcept       KnowledgeEntityType = "concept"
	KnowledgeEntityTypeProcess       KnowledgeEntityType = "process"
	KnowledgeEntityTypeEvent         KnowledgeEntityType = "event"
	KnowledgeEntityTypeRegulation    KnowledgeEntityType = "regulation"
	KnowledgeEntityTypeStandard      KnowledgeEntityType = "standard"
	KnowledgeEntityTypeMetric        KnowledgeEntityType = "metric"
	KnowledgeEntityTypeRole          KnowledgeEntityType = "role"
	KnowledgeEntityTypeDocument      KnowledgeEntityType = "document"
	KnowledgeEntityTypeThreatActor   KnowledgeEntityType = "threat_actor"
	KnowledgeEntityTypeMalware       KnowledgeEntityType = "malware"
	KnowledgeEntityTypeAttackPattern KnowledgeEntityType = "attack_pattern"
	KnowledgeEntityTypeCampaign      KnowledgeEntityType = "campaign"
	KnowledgeEntityTypeVulnerability KnowledgeEntityType = "vulnerability"
	KnowledgeEntityTypeAsset         KnowledgeEntityType = "asset"
	KnowledgeEntityTypeOther         KnowledgeEntityType = "other"
)

// KnowledgeEntityStatus is a value of status of a KnowledgeEntity. Servers may know more values
// than these.
type KnowledgeEntityStatus string

const (
	KnowledgeEntityStatusCandidate KnowledgeEntityStatus = "candidate"
	KnowledgeEntityStatusConfirmed KnowledgeEntityStatus = "confirmed"
	KnowledgeEntityStatusMerged    KnowledgeEntityStatus = "merged"
	KnowledgeEntityStatusRejected  KnowledgeEntityStatus = "rejected"
)

// KnowledgeEntityOrigin is a value of origin of a KnowledgeEntity. Servers may know more values
// than these.
type KnowledgeEntityOrigin string

const (
	KnowledgeEntityOriginExtracted KnowledgeEntityOrigin = "extracted"
	KnowledgeEntityOriginCurated   KnowledgeEntityOrigin = "curated"
	KnowledgeEntityOriginImported  KnowledgeEntityOrigin = "imported"
	KnowledgeEntityOriginLinked    KnowledgeEntityOrigin = "linked"
)
