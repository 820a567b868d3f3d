// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// NotificationsService reads and writes Notifications at /v1/notifications. Notification: one
// message to one person over one channel, with its delivery and its reading.
type NotificationsService struct {
	// Announcements are the Announcements: a message to everyone or to a chosen audience, with its
	// publication and its acknowledgements.
	Announcements *AnnouncementsService

	engine *engine
}

// List gives one page of Notifications, the newest first. With nil params it gives the first page of all.
func (s *NotificationsService) List(ctx context.Context, params *NotificationListParams, opts ...CallOption) (*Page[Notification], error) {
	return list[Notification](ctx, s.engine, "/v1/notifications", params, opts)
}

// Iterate gives all Notifications that params ask for, page by page as they are needed.
func (s *NotificationsService) Iterate(ctx context.Context, params *NotificationListParams, opts ...CallOption) iter.Seq2[*Notification, error] {
	return iterate[Notification](ctx, s.engine, "/v1/notifications", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *NotificationsService) Search(ctx context.Context, q string, params *NotificationListParams, opts ...CallOption) (*Page[Notification], error) {
	return search[Notification](ctx, s.engine, "/v1/notifications", q, params, opts)
}

// Get reads one Notification. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *NotificationsService) Get(ctx context.Context, id string, opts ...CallOption) (*Notification, error) {
	return get[Notification](ctx, s.engine, "/v1/notifications", id, opts)
}

// Create makes a new Notification, which must keep these rules:
//
//   - A second message with the same recipientId, channel and dedupeKey within 24 hours is refused.
//   - expiresAt is after scheduledAt.
//   - expiresAt is in the future at creation.
//   - entityType is accepted only together with entityId and fits its prefix.
//   - The recipient's status is not terminated.
//   - Channel sms needs a phone on the person.
//   - actionLabel is accepted only together with actionUrl.
//   - status is scheduled at creation when scheduledAt lies in the future, and otherwise queued, or
//     delivered at once over in_app; sent, delivered and failed are set by the server only.
//   - acknowledgedAt is accepted only together with announcementId.
//   - acknowledgedAt is not in the future.
func (s *NotificationsService) Create(ctx context.Context, body *NotificationCreate, opts ...CallOption) (*Notification, error) {
	return create[Notification](ctx, s.engine, "/v1/notifications", body, opts)
}

// Update changes the fields of one Notification that are set in body. It takes [WithIfMatch].
func (s *NotificationsService) Update(ctx context.Context, id string, body *NotificationUpdate, opts ...CallOption) (*Notification, error) {
	return update[Notification](ctx, s.engine, "/v1/notifications", id, body, opts)
}

// Delete takes one Notification out of all lists. [WithIncludeDeleted] still shows it.
func (s *NotificationsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/notifications", id, opts)
}

// NotificationListParams says which Notifications a list holds, in which order, and what of them.
type NotificationListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID             []string                 `query:"id"`
	TenantID       []string                 `query:"tenantId"`
	CreatedAt      TimeFilter               `query:"createdAt"`
	UpdatedAt      TimeFilter               `query:"updatedAt"`
	CreatedBy      []string                 `query:"createdBy"`
	UpdatedBy      []string                 `query:"updatedBy"`
	DeletedAt      TimeFilter               `query:"deletedAt"`
	Version        IntegerFilter            `query:"version"`
	ExternalID     []string                 `query:"externalId"`
	Tags           []string                 `query:"tags"`
	RecipientID    []string                 `query:"recipientId"`
	Type           []NotificationType       `query:"type"`
	Category       []string                 `query:"category"`
	Channel        []NotificationChannel    `query:"channel"`
	Priority       []NotificationPriority   `query:"priority"`
	Title          []string                 `query:"title"`
	Body           []string                 `query:"body"`
	BodyFormat     []NotificationBodyFormat `query:"bodyFormat"`
	Locale         []string                 `query:"locale"`
	ActorID        []string                 `query:"actorId"`
	EntityType     []string                 `query:"entityType"`
	EntityID       []string                 `query:"entityId"`
	AnnouncementID []string                 `query:"announcementId"`
	ActionURL      []string                 `query:"actionUrl"`
	ActionLabel    []string                 `query:"actionLabel"`
	Status         []NotificationStatus     `query:"status"`
	ScheduledAt    TimeFilter               `query:"scheduledAt"`
	ExpiresAt      TimeFilter               `query:"expiresAt"`
	SentAt         TimeFilter               `query:"sentAt"`
	DeliveredAt    TimeFilter               `query:"deliveredAt"`
	ReadAt         TimeFilter               `query:"readAt"`
	AcknowledgedAt TimeFilter               `query:"acknowledgedAt"`
	FailureReason  []string                 `query:"failureReason"`
	AttemptCount   IntegerFilter            `query:"attemptCount"`
	DedupeKey      []string                 `query:"dedupeKey"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: recipient, announcement.
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

// Notification is one message to one person over one channel, with its delivery and its reading.
type Notification struct {
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
	// Person who is to get the message.
	RecipientID string `json:"recipientId"`
	// Intent of the message.
	Type NotificationType `json:"type"`
	// Topic a person can switch on and off, such as helpdesk or approvals.
	Category *string `json:"category"`
	// Way of delivery.
	Channel NotificationChannel `json:"channel"`
	// Urgent ignores quiet hours.
	Priority NotificationPriority `json:"priority"`
	// Line shown in lists and as mail subject.
	Title string `json:"title"`
	// Full text.
	Body *string `json:"body"`
	// Markup of body.
	BodyFormat NotificationBodyFormat `json:"bodyFormat"`
	// Language of the text.
	Locale *string `json:"locale"`
	// Person or Application whose act caused the message.
	ActorID *string `json:"actorId"`
	// Entity the message is about, in snake_case; taken from the prefix of entityId where not given.
	EntityType *string `json:"entityType"`
	// Record the message is about.
	EntityID *string `json:"entityId"`
	// Announcement this message delivers.
	AnnouncementID *string `json:"announcementId"`
	// Address to open from the message.
	ActionURL *string `json:"actionUrl"`
	// Wording of the button.
	ActionLabel *string `json:"actionLabel"`
	// State of the delivery.
	Status NotificationStatus `json:"status"`
	// Earliest time of sending.
	ScheduledAt *time.Time `json:"scheduledAt"`
	// Time after which it is no longer sent or shown.
	ExpiresAt *time.Time `json:"expiresAt"`
	// Hand-over to the channel.
	SentAt *time.Time `json:"sentAt"`
	// Channel's confirmation.
	DeliveredAt *time.Time `json:"deliveredAt"`
	// First reading.
	ReadAt *time.Time `json:"readAt"`
	// Time at which the recipient confirmed the reading of the announcement.
	AcknowledgedAt *time.Time `json:"acknowledgedAt"`
	// Why it was not delivered.
	FailureReason *string `json:"failureReason"`
	// Attempts so far.
	AttemptCount int64 `json:"attemptCount"`
	// Messages to one person with the same key within 24 hours are sent once.
	DedupeKey *string `json:"dedupeKey"`
	// Only with `expand=recipient`. Only with expand.
	Recipient *Person `json:"recipient,omitempty"`
	// Only with `expand=announcement`. Only with expand.
	Announcement *Announcement `json:"announcement,omitempty"`
}

// UnmarshalJSON keeps members that Notification has no field for in Extra.
func (n *Notification) UnmarshalJSON(data []byte) error {
	type plain Notification
	return decode(data, (*plain)(n), n.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (n Notification) MarshalJSON() ([]byte, error) {
	type plain Notification
	return encode((*plain)(&n), n.kept())
}

// NotificationCreate is what a new Notification is made from.
type NotificationCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Person who is to get the message.
	RecipientID string `json:"recipientId"`
	// Intent of the message.
	Type NotificationType `json:"type,omitzero"`
	// Topic a person can switch on and off, such as helpdesk or approvals.
	Category Opt[string] `json:"category,omitzero"`
	// Way of delivery.
	Channel NotificationChannel `json:"channel,omitzero"`
	// Urgent ignores quiet hours.
	Priority NotificationPriority `json:"priority,omitzero"`
	// Line shown in lists and as mail subject.
	Title string `json:"title"`
	// Full text.
	Body Opt[string] `json:"body,omitzero"`
	// Markup of body.
	BodyFormat NotificationBodyFormat `json:"bodyFormat,omitzero"`
	// Language of the text.
	Locale Opt[string] `json:"locale,omitzero"`
	// Person or Application whose act caused the message.
	ActorID Opt[string] `json:"actorId,omitzero"`
	// Entity the message is about, in snake_case; taken from the prefix of entityId where not given.
	EntityType Opt[string] `json:"entityType,omitzero"`
	// Record the message is about.
	EntityID Opt[string] `json:"entityId,omitzero"`
	// Announcement this message delivers.
	AnnouncementID Opt[string] `json:"announcementId,omitzero"`
	// Address to open from the message.
	ActionURL Opt[string] `json:"actionUrl,omitzero"`
	// Wording of the button.
	ActionLabel Opt[string] `json:"actionLabel,omitzero"`
	// State of the delivery.
	Status NotificationStatus `json:"status,omitzero"`
	// Earliest time of sending.
	ScheduledAt Opt[time.Time] `json:"scheduledAt,omitzero"`
	// Time after which it is no longer sent or shown.
	ExpiresAt Opt[time.Time] `json:"expiresAt,omitzero"`
	// Time at which the recipient confirmed the reading of the announcement.
	AcknowledgedAt Opt[time.Time] `json:"acknowledgedAt,omitzero"`
	// Messages to one person with the same key within 24 hours are sent once.
	DedupeKey Opt[string] `json:"dedupeKey,omitzero"`
}

// NotificationUpdate changes a Notification: what is not set stays as it is, Null clears.
type NotificationUpdate struct {
	ExternalID     Opt[string]                 `json:"externalId,omitzero"`
	Tags           Opt[[]string]               `json:"tags,omitzero"`
	Metadata       Opt[map[string]string]      `json:"metadata,omitzero"`
	Type           Opt[NotificationType]       `json:"type,omitzero"`
	Category       Opt[string]                 `json:"category,omitzero"`
	Priority       Opt[NotificationPriority]   `json:"priority,omitzero"`
	Title          Opt[string]                 `json:"title,omitzero"`
	Body           Opt[string]                 `json:"body,omitzero"`
	BodyFormat     Opt[NotificationBodyFormat] `json:"bodyFormat,omitzero"`
	Locale         Opt[string]                 `json:"locale,omitzero"`
	ActorID        Opt[string]                 `json:"actorId,omitzero"`
	EntityType     Opt[string]                 `json:"entityType,omitzero"`
	EntityID       Opt[string]                 `json:"entityId,omitzero"`
	AnnouncementID Opt[string]                 `json:"announcementId,omitzero"`
	ActionURL      Opt[string]                 `json:"actionUrl,omitzero"`
	ActionLabel    Opt[string]                 `json:"actionLabel,omitzero"`
	Status         Opt[NotificationStatus]     `json:"status,omitzero"`
	ScheduledAt    Opt[time.Time]              `json:"scheduledAt,omitzero"`
	ExpiresAt      Opt[time.Time]              `json:"expiresAt,omitzero"`
	AcknowledgedAt Opt[time.Time]              `json:"acknowledgedAt,omitzero"`
	DedupeKey      Opt[string]                 `json:"dedupeKey,omitzero"`
}

// NotificationType is a value of type of a Notification. Servers may know more values than these.
type NotificationType string

const (
	NotificationTypeInfo           NotificationType = "info"
	NotificationTypeSuccess        NotificationType = "success"
	NotificationTypeWarning        NotificationType = "warning"
	NotificationTypeError          NotificationType = "error"
	NotificationTypeActionRequired NotificationType = "action_required"
	NotificationTypeReminder       NotificationType = "reminder"
	NotificationTypeMention        NotificationType = "mention"
	NotificationTypeAssignment     NotificationType = "assignment"
	NotificationTypeApproval       NotificationType = "approval"
	NotificationTypeSecurity       NotificationType = "security"
)

// NotificationChannel is a value of channel of a Notification. Servers may know more values than
// these.
type NotificationChannel string

const (
	NotificationChannelInApp   NotificationChannel = "in_app"
	NotificationChannelEmail   NotificationChannel = "email"
	NotificationChannelSms     NotificationChannel = "sms"
	NotificationChannelPush    NotificationChannel = "push"
	NotificationChannelChat    NotificationChannel = "chat"
	NotificationChannelWebhook NotificationChannel = "webhook"
)

// NotificationPriority is a value of priority of a Notification. Servers may know more values than
// these.
type NotificationPriority string

const (
	NotificationPriorityLow    NotificationPriority = "low"
	NotificationPriorityNormal NotificationPriority = "normal"
	NotificationPriorityHigh   NotificationPriority = "high"
	NotificationPriorityUrgent NotificationPriority = "urgent"
)

// NotificationBodyFormat is a value of bodyFormat of a Notification. Servers may know more values
// than these.
type NotificationBodyFormat string

const (
	NotificationBodyFormatPlain    NotificationBodyFormat = "plain"
	NotificationBodyFormatMarkdown NotificationBodyFormat = "markdown"
)

// NotificationStatus is a value of status of a Notification. Servers may know more values than
// these.
type NotificationStatus string

const (
	NotificationStatusScheduled NotificationStatus = "scheduled"
	NotificationStatusQueued    NotificationStatus = "queued"
	NotificationStatusSent      NotificationStatus = "sent"
	NotificationStatusDelivered NotificationStatus = "delivered"
	NotificationStatusFailed    NotificationStatus = "failed"
	NotificationStatusRead      NotificationStatus = "read"
	NotificationStatusArchived  NotificationStatus = "archived"
	NotificationStatusCancelled NotificationStatus = "cancelled"
)

// AnnouncementsService reads and writes Announcements at /v1/notifications/announcements.
type AnnouncementsService struct {
	engine *engine
}

// List gives one page of Announcements, the newest first. With nil params it gives the first page of all.
func (s *AnnouncementsService) List(ctx context.Context, params *AnnouncementListParams, opts ...CallOption) (*Page[Announcement], error) {
	return list[Announcement](ctx, s.engine, "/v1/notifications/announcements", params, opts)
}

// Iterate gives all Announcements that params ask for, page by page as they are needed.
func (s *AnnouncementsService) Iterate(ctx context.Context, params *AnnouncementListParams, opts ...CallOption) iter.Seq2[*Announcement, error] {
	return iterate[Announcement](ctx, s.engine, "/v1/notifications/announcements", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *AnnouncementsService) Search(ctx context.Context, q string, params *AnnouncementListParams, opts ...CallOption) (*Page[Announcement], error) {
	return search[Announcement](ctx, s.engine, "/v1/notifications/announcements", q, params, opts)
}

// Get reads one Announcement. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *AnnouncementsService) Get(ctx context.Context, id string, opts ...CallOption) (*Announcement, error) {
	return get[Announcement](ctx, s.engine, "/v1/notifications/announcements", id, opts)
}

// Create makes a new Announcement, which must keep these rules:
//
//   - audienceIds is empty when audienceType is all, has at least one entry otherwise, and every
//     prefix fits audienceType.
//   - status scheduled needs a publishAt.
//   - status scheduled needs a publishAt in the future.
//   - expiresAt is after publishAt.
//   - expiresAt is after publishedAt.
//   - acknowledgementDueAt is accepted only when requiresAcknowledgement is true.
//   - title, body and audience of a published announcement do not change; a correction is a new
//     announcement.
//   - At most five announcements are published and pinned at the same time.
func (s *AnnouncementsService) Create(ctx context.Context, body *AnnouncementCreate, opts ...CallOption) (*Announcement, error) {
	return create[Announcement](ctx, s.engine, "/v1/notifications/announcements", body, opts)
}

// Update changes the fields of one Announcement that are set in body. It takes [WithIfMatch].
func (s *AnnouncementsService) Update(ctx context.Context, id string, body *AnnouncementUpdate, opts ...CallOption) (*Announcement, error) {
	return update[Announcement](ctx, s.engine, "/v1/notifications/announcements", id, body, opts)
}

// Delete takes one Announcement out of all lists. [WithIncludeDeleted] still shows it.
func (s *AnnouncementsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/notifications/announcements", id, opts)
}

// AnnouncementListParams says which Announcements a list holds, in which order, and what of them.
type AnnouncementListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                      []string                   `query:"id"`
	TenantID                []string                   `query:"tenantId"`
	CreatedAt               TimeFilter                 `query:"createdAt"`
	UpdatedAt               TimeFilter                 `query:"updatedAt"`
	CreatedBy               []string                   `query:"createdBy"`
	UpdatedBy               []string                   `query:"updatedBy"`
	DeletedAt               TimeFilter                 `query:"deletedAt"`
	Version                 IntegerFilter              `query:"version"`
	ExternalID              []string                   `query:"externalId"`
	Tags                    []string                   `query:"tags"`
	Title                   []string                   `query:"title"`
	Body                    []string                   `query:"body"`
	Summary                 []string                   `query:"summary"`
	Category                []AnnouncementCategory     `query:"category"`
	Priority                []AnnouncementPriority     `query:"priority"`
	AuthorID                []string                   `query:"authorId"`
	AudienceType            []AnnouncementAudienceType `query:"audienceType"`
	AudienceIDs             []string                   `query:"audienceIds"`
	Channels                []AnnouncementChannels     `query:"channels"`
	Language                []string                   `query:"language"`
	Status                  []AnnouncementStatus       `query:"status"`
	PublishAt               TimeFilter                 `query:"publishAt"`
	PublishedAt             TimeFilter                 `query:"publishedAt"`
	ExpiresAt               TimeFilter                 `query:"expiresAt"`
	IsPinned                []bool                     `query:"isPinned"`
	RequiresAcknowledgement []bool                     `query:"requiresAcknowledgement"`
	AcknowledgementDueAt    TimeFilter                 `query:"acknowledgementDueAt"`
	RecipientCount          IntegerFilter              `query:"recipientCount"`
	AttachmentIDs           []string                   `query:"attachmentIds"`
	BannerURL               []string                   `query:"bannerUrl"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: author, attachments, notifications.
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

// Announcement is a message to everyone or to a chosen audience, with its publication and its
// acknowledgements.
type Announcement struct {
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
	// Headline.
	Title string `json:"title"`
	// Text in Markdown.
	Body string `json:"body"`
	// Teaser for lists and mails.
	Summary *string `json:"summary"`
	// Topic.
	Category AnnouncementCategory `json:"category"`
	// Weight of the announcement.
	Priority AnnouncementPriority `json:"priority"`
	// Person it comes from; the caller where not given.
	AuthorID *string `json:"authorId"`
	// How the audience is chosen.
	AudienceType AnnouncementAudienceType `json:"audienceType"`
	// Groups, departments, locations or people, as audienceType says; empty for all.
	AudienceIDs []string `json:"audienceIds"`
	// Ways of delivery.
	Channels []AnnouncementChannels `json:"channels"`
	// Language of the text.
	Language string `json:"language"`
	// State of the publication.
	Status AnnouncementStatus `json:"status"`
	// Planned time of publication.
	PublishAt *time.Time `json:"publishAt"`
	// Time of publication.
	PublishedAt *time.Time `json:"publishedAt"`
	// Time after which it is no longer shown.
	ExpiresAt *time.Time `json:"expiresAt"`
	// Shown above the others.
	IsPinned bool `json:"isPinned"`
	// Each recipient must confirm the reading.
	RequiresAcknowledgement bool `json:"requiresAcknowledgement"`
	// Time the confirmation is due.
	AcknowledgementDueAt *time.Time `json:"acknowledgementDueAt"`
	// Size of the audience.
	RecipientCount *int64 `json:"recipientCount"`
	// How many read it.
	ReadCount int64 `json:"readCount"`
	// How many confirmed.
	AcknowledgedCount int64 `json:"acknowledgedCount"`
	// Files to go with it.
	AttachmentIDs []string `json:"attachmentIds"`
	// Picture at the top.
	BannerURL *string `json:"bannerUrl"`
	// Only with `expand=author`. Only with expand.
	Author *Person `json:"author,omitempty"`
	// Only with `expand=attachments`. Only with expand.
	Attachments []*StorageObject `json:"attachments,omitempty"`
	// Only with `expand=notifications`. Only with expand.
	Notifications []*Notification `json:"notifications,omitempty"`
}

// UnmarshalJSON keeps members that Announcement has no field for in Extra.
func (a *Announcement) UnmarshalJSON(data []byte) error {
	type plain Announcement
	return decode(data, (*plain)(a), a.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (a Announcement) MarshalJSON() ([]byte, error) {
	type plain Announcement
	return encode((*plain)(&a), a.kept())
}

// AnnouncementCreate is what a new Announcement is made from.
type AnnouncementCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Headline.
	Title string `json:"title"`
	// Text in Markdown.
	Body string `json:"body"`
	// Teaser for lists and mails.
	Summary Opt[string] `json:"summary,omitzero"`
	// Topic.
	Category AnnouncementCategory `json:"category,omitzero"`
	// Weight of the announcement.
	Priority AnnouncementPriority `json:"priority,omitzero"`
	// Person it comes from; the caller where not given.
	AuthorID Opt[string] `json:"authorId,omitzero"`
	// How the audience is chosen.
	AudienceType AnnouncementAudienceType `json:"audienceType,omitzero"`
	// Groups, departments, locations or people, as audienceType says; empty for all.
	AudienceIDs Opt[[]string] `json:"audienceIds,omitzero"`
	// Ways of delivery.
	Channels []AnnouncementChannels `json:"channels,omitzero"`
	// Language of the text.
	Language string `json:"language,omitzero"`
	// State of the publication.
	Status AnnouncementStatus `json:"status,omitzero"`
	// Planned time of publication.
	PublishAt Opt[time.Time] `json:"publishAt,omitzero"`
	// Time after which it is no longer shown.
	ExpiresAt Opt[time.Time] `json:"expiresAt,omitzero"`
	// Shown above the others.
	IsPinned Opt[bool] `json:"isPinned,omitzero"`
	// Each recipient must confirm the reading.
	RequiresAcknowledgement Opt[bool] `json:"requiresAcknowledgement,omitzero"`
	// Time the confirmation is due.
	AcknowledgementDueAt Opt[time.Time] `json:"acknowledgementDueAt,omitzero"`
	// Files to go with it.
	AttachmentIDs Opt[[]string] `json:"attachmentIds,omitzero"`
	// Picture at the top.
	BannerURL Opt[string] `json:"bannerUrl,omitzero"`
}

// AnnouncementUpdate changes an Announcement: what is not set stays as it is, Null clears.
type AnnouncementUpdate struct {
	ExternalID              Opt[string]                   `json:"externalId,omitzero"`
	Tags                    Opt[[]string]                 `json:"tags,omitzero"`
	Metadata                Opt[map[string]string]        `json:"metadata,omitzero"`
	Title                   Opt[string]                   `json:"title,omitzero"`
	Body                    Opt[string]                   `json:"body,omitzero"`
	Summary                 Opt[string]                   `json:"summary,omitzero"`
	Category                Opt[AnnouncementCategory]     `json:"category,omitzero"`
	Priority                Opt[AnnouncementPriority]     `json:"priority,omitzero"`
	AuthorID                Opt[string]                   `json:"authorId,omitzero"`
	AudienceType            Opt[AnnouncementAudienceType] `json:"audienceType,omitzero"`
	AudienceIDs             Opt[[]string]                 `json:"audienceIds,omitzero"`
	Channels                Opt[[]AnnouncementChannels]   `json:"channels,omitzero"`
	Language                Opt[string]                   `json:"language,omitzero"`
	Status                  Opt[AnnouncementStatus]       `json:"status,omitzero"`
	PublishAt               Opt[time.Time]                `json:"publishAt,omitzero"`
	ExpiresAt               Opt[time.Time]                `json:"expiresAt,omitzero"`
	IsPinned                Opt[bool]                     `json:"isPinned,omitzero"`
	RequiresAcknowledgement Opt[bool]                     `json:"requiresAcknowledgement,omitzero"`
	AcknowledgementDueAt    Opt[time.Time]                `json:"acknowledgementDueAt,omitzero"`
	AttachmentIDs           Opt[[]string]                 `json:"attachmentIds,omitzero"`
	BannerURL               Opt[string]                   `json:"bannerUrl,omitzero"`
}

// AnnouncementCategory is a value of category of an Announcement. Servers may know more values than
// these.
type AnnouncementCategory string

const (
	AnnouncementCategoryCompanyNews AnnouncementCategory = "company_news"
	AnnouncementCategoryPeople      AnnouncementCategory = "people"
	AnnouncementCategoryPolicy      AnnouncementCategory = "policy"
	AnnouncementCategorySecurity    AnnouncementCategory = "security"
	AnnouncementCategoryMaintenance AnnouncementCategory = "maintenance"
	AnnouncementCategoryOutage      AnnouncementCategory = "outage"
	AnnouncementCategoryEvent       AnnouncementCategory = "event"
	AnnouncementCategoryProduct     AnnouncementCategory = "product"
	AnnouncementCategoryBenefits    AnnouncementCategory = "benefits"
	AnnouncementCategoryEmergency   AnnouncementCategory = "emergency"
	AnnouncementCategoryOther       AnnouncementCategory = "other"
)

// AnnouncementPriority is a value of priority of an Announcement. Servers may know more values than
// these.
type AnnouncementPriority string

const (
	AnnouncementPriorityLow    AnnouncementPriority = "low"
	AnnouncementPriorityNormal AnnouncementPriority = "normal"
	AnnouncementPriorityHigh   AnnouncementPriority = "high"
	AnnouncementPriorityUrgent AnnouncementPriority = "urgent"
)

// AnnouncementAudienceType is a value of audienceType of an Announcement. Servers may know more
// values than these.
type AnnouncementAudienceType string

const (
	AnnouncementAudienceTypeAll         AnnouncementAudienceType = "all"
	AnnouncementAudienceTypeGroups      AnnouncementAudienceType = "groups"
	AnnouncementAudienceTypeDepartments AnnouncementAudienceType = "departments"
	AnnouncementAudienceTypeLocations   AnnouncementAudienceType = "locations"
	AnnouncementAudienceTypePeople      AnnouncementAudienceType = "people"
)

// AnnouncementChannels is a value of channels of an Announcement. Servers may know more values than
// these.
type AnnouncementChannels string

const (
	AnnouncementChannelsInApp AnnouncementChannels = "in_app"
	AnnouncementChannelsEmail AnnouncementChannels = "email"
	AnnouncementChannelsSms   AnnouncementChannels = "sms"
	AnnouncementChannelsPush  AnnouncementChannels = "push"
	AnnouncementChannelsChat  AnnouncementChannels = "chat"
)

// AnnouncementStatus is a value of status of an Announcement. Servers may know more values than
// these.
type AnnouncementStatus string

const (
	AnnouncementStatusDraft     AnnouncementStatus = "draft"
	AnnouncementStatusScheduled AnnouncementStatus = "scheduled"
	AnnouncementStatusPublished AnnouncementStatus = "published"
	AnnouncementStatusExpired   AnnouncementStatus = "expired"
	AnnouncementStatusArchived  AnnouncementStatus = "archived"
)
