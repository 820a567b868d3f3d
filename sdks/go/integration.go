// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// IntegrationService reads and writes Applications at /v1/integration. Application: a registered
// client of the API, with its OAuth registration and its permissions.
type IntegrationService struct {
	// Connectors are the Connectors: a configured connection to another system, with its credentials,
	// its health and its capabilities.
	Connectors *ConnectorsService
	// APIKeys are the ApiKeys: a machine credential with its scopes and its expiry; the secret itself
	// is known to its holder only.
	APIKeys *APIKeysService
	// Webhooks are the Webhooks: an address that receives signed events when records change.
	Webhooks *WebhooksService

	engine *engine
}

// List gives one page of Applications, the newest first. With nil params it gives the first page of all.
func (s *IntegrationService) List(ctx context.Context, params *ApplicationListParams, opts ...CallOption) (*Page[Application], error) {
	return list[Application](ctx, s.engine, "/v1/integration", params, opts)
}

// Iterate gives all Applications that params ask for, page by page as they are needed.
func (s *IntegrationService) Iterate(ctx context.Context, params *ApplicationListParams, opts ...CallOption) iter.Seq2[*Application, error] {
	return iterate[Application](ctx, s.engine, "/v1/integration", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *IntegrationService) Search(ctx context.Context, q string, params *ApplicationListParams, opts ...CallOption) (*Page[Application], error) {
	return search[Application](ctx, s.engine, "/v1/integration", q, params, opts)
}

// Get reads one Application. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *IntegrationService) Get(ctx context.Context, id string, opts ...CallOption) (*Application, error) {
	return get[Application](ctx, s.engine, "/v1/integration", id, opts)
}

// Create makes a new Application, which must keep these rules:
//
//   - redirectUris has at least one entry when grantTypes holds authorization_code.
//   - Entries of redirectUris use https, or http towards the loopback address, or a private scheme
//     for kind native, and carry no fragment.
//   - tokenEndpointAuthMethod none is for the kinds single_page and native.
//   - Applications of kind single_page and native do not get client_credentials.
//   - jwksUrl is present when tokenEndpointAuthMethod is private_key_jwt.
//   - responseTypes holds code when grantTypes holds authorization_code.
//   - refresh_token does not stand alone in grantTypes.
//   - Scopes may grow only by a caller who holds the added scopes.
//   - A secret that is made anew is shown only to a caller who holds the scopes of the application.
//   - Scopes that an active or suspended API key of the application has are not taken from the
//     application.
func (s *IntegrationService) Create(ctx context.Context, body *ApplicationCreate, opts ...CallOption) (*Application, error) {
	return create[Application](ctx, s.engine, "/v1/integration", body, opts)
}

// Update changes the fields of one Application that are set in body. It takes [WithIfMatch].
func (s *IntegrationService) Update(ctx context.Context, id string, body *ApplicationUpdate, opts ...CallOption) (*Application, error) {
	return update[Application](ctx, s.engine, "/v1/integration", id, body, opts)
}

// Delete takes one Application out of all lists. [WithIncludeDeleted] still shows it.
func (s *IntegrationService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/integration", id, opts)
}

// ApplicationListParams says which Applications a list holds, in which order, and what of them.
type ApplicationListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                         []string                             `query:"id"`
	TenantID                   []string                             `query:"tenantId"`
	CreatedAt                  TimeFilter                           `query:"createdAt"`
	UpdatedAt                  TimeFilter                           `query:"updatedAt"`
	CreatedBy                  []string                             `query:"createdBy"`
	UpdatedBy                  []string                             `query:"updatedBy"`
	DeletedAt                  TimeFilter                           `query:"deletedAt"`
	Version                    IntegerFilter                        `query:"version"`
	ExternalID                 []string                             `query:"externalId"`
	Tags                       []string                             `query:"tags"`
	Name                       []string                             `query:"name"`
	Slug                       []string                             `query:"slug"`
	Description                []string                             `query:"description"`
	Kind                       []ApplicationKind                    `query:"kind"`
	Status                     []ApplicationStatus                  `query:"status"`
	OwnerID                    []string                             `query:"ownerId"`
	Contacts                   []string                             `query:"contacts"`
	ClientID                   []string                             `query:"clientId"`
	ClientSecretExpiresAt      TimeFilter                           `query:"clientSecretExpiresAt"`
	TokenEndpointAuthMethod    []ApplicationTokenEndpointAuthMethod `query:"tokenEndpointAuthMethod"`
	GrantTypes                 []ApplicationGrantTypes              `query:"grantTypes"`
	ResponseTypes              []ApplicationResponseTypes           `query:"responseTypes"`
	RedirectURIs               []string                             `query:"redirectUris"`
	Scopes                     []string                             `query:"scopes"`
	HomepageURL                []string                             `query:"homepageUrl"`
	LogoURL                    []string                             `query:"logoUrl"`
	TermsURL                   []string                             `query:"termsUrl"`
	PrivacyPolicyURL           []string                             `query:"privacyPolicyUrl"`
	JwksURL                    []string                             `query:"jwksUrl"`
	SoftwareID                 []string                             `query:"softwareId"`
	SoftwareVersion            []string                             `query:"softwareVersion"`
	AccessTokenLifetimeSeconds IntegerFilter                        `query:"accessTokenLifetimeSeconds"`
	RateLimitPerMinute         IntegerFilter                        `query:"rateLimitPerMinute"`
	LastUsedAt                 TimeFilter                           `query:"lastUsedAt"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: owner, apiKeys, connectors, webhooks.
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

// Application is a registered client of the API, with its OAuth registration and its permissions.
type Application struct {
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
	// Name shown to people; client_name of the registration.
	Name string `json:"name"`
	// Stable key, stamped on what the application writes; made from name where not given.
	Slug *string `json:"slug"`
	// What it does.
	Description *string `json:"description"`
	// Form of the client.
	Kind ApplicationKind `json:"kind"`
	// Whether it may obtain tokens; pending waits for an administrator after self-registration.
	Status ApplicationStatus `json:"status"`
	// Person accountable for it.
	OwnerID *string `json:"ownerId"`
	// Addresses of its maintainers.
	Contacts []string `json:"contacts"`
	// OAuth client identifier; it is not a record id.
	ClientID string `json:"clientId"`
	// End of the secret; without end, where empty.
	ClientSecretExpiresAt *time.Time `json:"clientSecretExpiresAt"`
	// How it proves itself at the token endpoint.
	TokenEndpointAuthMethod ApplicationTokenEndpointAuthMethod `json:"tokenEndpointAuthMethod"`
	// Grants it may use.
	GrantTypes []ApplicationGrantTypes `json:"grantTypes"`
	// Answers it may ask of the authorization endpoint.
	ResponseTypes []ApplicationResponseTypes `json:"responseTypes"`
	// Addresses an authorization may return to, compared character by character.
	RedirectURIs []string `json:"redirectUris"`
	// Scopes it may ask for, such as people.read.
	Scopes []string `json:"scopes"`
	// Page about it; client_uri of the registration.
	HomepageURL *string `json:"homepageUrl"`
	// Picture; logo_uri of the registration.
	LogoURL *string `json:"logoUrl"`
	// Terms of use; tos_uri of the registration.
	TermsURL *string `json:"termsUrl"`
	// Privacy policy; policy_uri of the registration.
	PrivacyPolicyURL *string `json:"privacyPolicyUrl"`
	// Its public keys; jwks_uri of the registration.
	JwksURL *string `json:"jwksUrl"`
	// Identifier shared by all installations of the same software; it is not a record id.
	SoftwareID *string `json:"softwareId"`
	// Release of the software.
	SoftwareVersion *string `json:"softwareVersion"`
	// Life of its tokens.
	AccessTokenLifetimeSeconds int64 `json:"accessTokenLifetimeSeconds"`
	// Most requests a minute.
	RateLimitPerMinute *int64 `json:"rateLimitPerMinute"`
	// Latest use.
	LastUsedAt *time.Time `json:"lastUsedAt"`
	// Shown once, in the answer to the creation; only its hash is kept.
	ClientSecret *string `json:"clientSecret,omitempty"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=apiKeys`. Only with expand.
	APIKeys []*ApiKey `json:"apiKeys,omitempty"`
	// Only with `expand=connectors`. Only with expand.
	Connectors []*Connector `json:"connectors,omitempty"`
	// Only with `expand=webhooks`. Only with expand.
	Webhooks []*Webhook `json:"webhooks,omitempty"`
}

// UnmarshalJSON keeps members that Application has no field for in Extra.
func (a *Application) UnmarshalJSON(data []byte) error {
	type plain Application
	return decode(data, (*plain)(a), a.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (a Application) MarshalJSON() ([]byte, error) {
	type plain Application
	return encode((*plain)(&a), a.kept())
}

// ApplicationCreate is what a new Application is made from.
type ApplicationCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Name shown to people; client_name of the registration.
	Name string `json:"name"`
	// Stable key, stamped on what the application writes; made from name where not given.
	Slug Opt[string] `json:"slug,omitzero"`
	// What it does.
	Description Opt[string] `json:"description,omitzero"`
	// Form of the client.
	Kind ApplicationKind `json:"kind,omitzero"`
	// Whether it may obtain tokens; pending waits for an administrator after self-registration.
	Status ApplicationStatus `json:"status,omitzero"`
	// Person accountable for it.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Addresses of its maintainers.
	Contacts Opt[[]string] `json:"contacts,omitzero"`
	// End of the secret; without end, where empty.
	ClientSecretExpiresAt Opt[time.Time] `json:"clientSecretExpiresAt,omitzero"`
	// How it proves itself at the token endpoint.
	TokenEndpointAuthMethod ApplicationTokenEndpointAuthMethod `json:"tokenEndpointAuthMethod,omitzero"`
	// Grants it may use.
	GrantTypes []ApplicationGrantTypes `json:"grantTypes,omitzero"`
	// Answers it may ask of the authorization endpoint.
	ResponseTypes Opt[[]ApplicationResponseTypes] `json:"responseTypes,omitzero"`
	// Addresses an authorization may return to, compared character by character.
	RedirectURIs Opt[[]string] `json:"redirectUris,omitzero"`
	// Scopes it may ask for, such as people.read.
	Scopes Opt[[]string] `json:"scopes,omitzero"`
	// Page about it; client_uri of the registration.
	HomepageURL Opt[string] `json:"homepageUrl,omitzero"`
	// Picture; logo_uri of the registration.
	LogoURL Opt[string] `json:"logoUrl,omitzero"`
	// Terms of use; tos_uri of the registration.
	TermsURL Opt[string] `json:"termsUrl,omitzero"`
	// Privacy policy; policy_uri of the registration.
	PrivacyPolicyURL Opt[string] `json:"privacyPolicyUrl,omitzero"`
	// Its public keys; jwks_uri of the registration.
	JwksURL Opt[string] `json:"jwksUrl,omitzero"`
	// Identifier shared by all installations of the same software; it is not a record id.
	SoftwareID Opt[string] `json:"softwareId,omitzero"`
	// Release of the software.
	SoftwareVersion Opt[string] `json:"softwareVersion,omitzero"`
	// Life of its tokens.
	AccessTokenLifetimeSeconds Opt[int64] `json:"accessTokenLifetimeSeconds,omitzero"`
	// Most requests a minute.
	RateLimitPerMinute Opt[int64] `json:"rateLimitPerMinute,omitzero"`
}

// ApplicationUpdate changes an Application: what is not set stays as it is, Null clears.
type ApplicationUpdate struct {
	ExternalID                 Opt[string]                             `json:"externalId,omitzero"`
	Tags                       Opt[[]string]                           `json:"tags,omitzero"`
	Metadata                   Opt[map[string]string]                  `json:"metadata,omitzero"`
	Name                       Opt[string]                             `json:"name,omitzero"`
	Description                Opt[string]                             `json:"description,omitzero"`
	Kind                       Opt[ApplicationKind]                    `json:"kind,omitzero"`
	Status                     Opt[ApplicationStatus]                  `json:"status,omitzero"`
	OwnerID                    Opt[string]                             `json:"ownerId,omitzero"`
	Contacts                   Opt[[]string]                           `json:"contacts,omitzero"`
	ClientSecretExpiresAt      Opt[time.Time]                          `json:"clientSecretExpiresAt,omitzero"`
	TokenEndpointAuthMethod    Opt[ApplicationTokenEndpointAuthMethod] `json:"tokenEndpointAuthMethod,omitzero"`
	GrantTypes                 Opt[[]ApplicationGrantTypes]            `json:"grantTypes,omitzero"`
	ResponseTypes              Opt[[]ApplicationResponseTypes]         `json:"responseTypes,omitzero"`
	RedirectURIs               Opt[[]string]                           `json:"redirectUris,omitzero"`
	Scopes                     Opt[[]string]                           `json:"scopes,omitzero"`
	HomepageURL                Opt[string]                             `json:"homepageUrl,omitzero"`
	LogoURL                    Opt[string]                             `json:"logoUrl,omitzero"`
	TermsURL                   Opt[string]                             `json:"termsUrl,omitzero"`
	PrivacyPolicyURL           Opt[string]                             `json:"privacyPolicyUrl,omitzero"`
	JwksURL                    Opt[string]                             `json:"jwksUrl,omitzero"`
	SoftwareID                 Opt[string]                             `json:"softwareId,omitzero"`
	SoftwareVersion            Opt[string]                             `json:"softwareVersion,omitzero"`
	AccessTokenLifetimeSeconds Opt[int64]                              `json:"accessTokenLifetimeSeconds,omitzero"`
	RateLimitPerMinute         Opt[int64]                              `json:"rateLimitPerMinute,omitzero"`
}

// ApplicationKind is a value of kind of an Application. Servers may know more values than these.
type ApplicationKind string

const (
	ApplicationKindWeb        ApplicationKind = "web"
	ApplicationKindSinglePage ApplicationKind = "single_page"
	ApplicationKindNative     ApplicationKind = "native"
	ApplicationKindService    ApplicationKind = "service"
	ApplicationKindAgent      ApplicationKind = "agent"
	ApplicationKindLibrary    ApplicationKind = "library"
)

// ApplicationStatus is a value of status of an Application. Servers may know more values than
// these.
type ApplicationStatus string

const (
	ApplicationStatusPending   ApplicationStatus = "pending"
	ApplicationStatusActive    ApplicationStatus = "active"
	ApplicationStatusSuspended ApplicationStatus = "suspended"
	ApplicationStatusRetired   ApplicationStatus = "retired"
)

// ApplicationTokenEndpointAuthMethod is a value of tokenEndpointAuthMethod of an Application.
// Servers may know more values than these.
type ApplicationTokenEndpointAuthMethod string

const (
	ApplicationTokenEndpointAuthMethodNone              ApplicationTokenEndpointAuthMethod = "none"
	ApplicationTokenEndpointAuthMethodClientSecretBasic ApplicationTokenEndpointAuthMethod = "client_secret_basic"
	ApplicationTokenEndpointAuthMethodClientSecretPost  ApplicationTokenEndpointAuthMethod = "client_secret_post"
	ApplicationTokenEndpointAuthMethodClientSecretJwt   ApplicationTokenEndpointAuthMethod = "client_secret_jwt"
	ApplicationTokenEndpointAuthMethodPrivateKeyJwt     ApplicationTokenEndpointAuthMethod = "private_key_jwt"
	ApplicationTokenEndpointAuthMethodTLSClientAuth     ApplicationTokenEndpointAuthMethod = "tls_client_auth"
)

// ApplicationGrantTypes is a value of grantTypes of an Application. Servers may know more values
// than these.
type ApplicationGrantTypes string

const (
	ApplicationGrantTypesAuthorizationCode ApplicationGrantTypes = "authorization_code"
	ApplicationGrantTypesClientCredentials ApplicationGrantTypes = "client_credentials"
	ApplicationGrantTypesRefreshToken      ApplicationGrantTypes = "refresh_token"
	ApplicationGrantTypesDeviceCode        ApplicationGrantTypes = "device_code"
	ApplicationGrantTypesTokenExchange     ApplicationGrantTypes = "token_exchange"
	ApplicationGrantTypesJwtBearer         ApplicationGrantTypes = "jwt_bearer"
)

// ApplicationResponseTypes is a value of responseTypes of an Application. Servers may know more
// values than these.
type ApplicationResponseTypes string

const (
	ApplicationResponseTypesCode ApplicationResponseTypes = "code"
	ApplicationResponseTypesNone ApplicationResponseTypes = "none"
)

// ConnectorsService reads and writes Connectors at /v1/integration/connectors.
type ConnectorsService struct {
	engine *engine
}

// List gives one page of Connectors, the newest first. With nil params it gives the first page of all.
func (s *ConnectorsService) List(ctx context.Context, params *ConnectorListParams, opts ...CallOption) (*Page[Connector], error) {
	return list[Connector](ctx, s.engine, "/v1/integration/connectors", params, opts)
}

// Iterate gives all Connectors that params ask for, page by page as they are needed.
func (s *ConnectorsService) Iterate(ctx context.Context, params *ConnectorListParams, opts ...CallOption) iter.Seq2[*Connector, error] {
	return iterate[Connector](ctx, s.engine, "/v1/integration/connectors", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *ConnectorsService) Search(ctx context.Context, q string, params *ConnectorListParams, opts ...CallOption) (*Page[Connector], error) {
	return search[Connector](ctx, s.engine, "/v1/integration/connectors", q, params, opts)
}

// Get reads one Connector. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *ConnectorsService) Get(ctx context.Context, id string, opts ...CallOption) (*Connector, error) {
	return get[Connector](ctx, s.engine, "/v1/integration/connectors", id, opts)
}

// Create makes a new Connector, which must keep these rules:
//
//   - connected, error and expired are set by the server after a check.
//   - groupId is present for scope group.
//   - ownerId is present for scope person.
//   - credentials holds what authType needs: api_key apiKey, basic username and password,
//     bearer_token token, oauth2_client_credentials clientId and clientSecret, service_account key,
//     mutual_tls certificate and privateKey, aws_role roleArn; none takes no credentials.
//   - baseUrl uses https and does not point to a private, loopback or link-local address.
func (s *ConnectorsService) Create(ctx context.Context, body *ConnectorCreate, opts ...CallOption) (*Connector, error) {
	return create[Connector](ctx, s.engine, "/v1/integration/connectors", body, opts)
}

// Update changes the fields of one Connector that are set in body. It takes [WithIfMatch].
func (s *ConnectorsService) Update(ctx context.Context, id string, body *ConnectorUpdate, opts ...CallOption) (*Connector, error) {
	return update[Connector](ctx, s.engine, "/v1/integration/connectors", id, body, opts)
}

// Delete takes one Connector out of all lists. [WithIncludeDeleted] still shows it.
func (s *ConnectorsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/integration/connectors", id, opts)
}

// ConnectorListParams says which Connectors a list holds, in which order, and what of them.
type ConnectorListParams struct {
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
	Type               []ConnectorType         `query:"type"`
	Provider           []string                `query:"provider"`
	Description        []string                `query:"description"`
	ApplicationID      []string                `query:"applicationId"`
	Scope              []ConnectorScope        `query:"scope"`
	GroupID            []string                `query:"groupId"`
	OwnerID            []string                `query:"ownerId"`
	Status             []ConnectorStatus       `query:"status"`
	Direction          []ConnectorDirection    `query:"direction"`
	Capabilities       []ConnectorCapabilities `query:"capabilities"`
	BaseURL            []string                `query:"baseUrl"`
	AuthType           []ConnectorAuthType     `query:"authType"`
	CredentialKeys     []string                `query:"credentialKeys"`
	GrantedScopes      []string                `query:"grantedScopes"`
	TokenExpiresAt     TimeFilter              `query:"tokenExpiresAt"`
	RateLimitPerMinute IntegerFilter           `query:"rateLimitPerMinute"`
	LastCheckedAt      TimeFilter              `query:"lastCheckedAt"`
	LastSyncAt         TimeFilter              `query:"lastSyncAt"`
	LastError          []string                `query:"lastError"`
	ConsecutiveErrors  IntegerFilter           `query:"consecutiveErrors"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: application, owner, group, dataSources, webhooks.
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

// Connector is a configured connection to another system, with its credentials, its health and its
// capabilities.
type Connector struct {
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
	// Name of the connection.
	Name string `json:"name"`
	// Class of system.
	Type ConnectorType `json:"type"`
	// Product, in snake_case, such as okta, jira or defender_for_endpoint.
	Provider string `json:"provider"`
	// What it is used for.
	Description *string `json:"description"`
	// Application that uses it.
	ApplicationID *string `json:"applicationId"`
	// Who may use it.
	Scope ConnectorScope `json:"scope"`
	// Group that may use it.
	GroupID *string `json:"groupId"`
	// Person accountable for it; the person who may use it for scope person.
	OwnerID *string `json:"ownerId"`
	// Health of the connection; connected, error and expired are set by the server after a check.
	Status ConnectorStatus `json:"status"`
	// Which way data flows.
	Direction ConnectorDirection `json:"direction"`
	// What it can do.
	Capabilities []ConnectorCapabilities `json:"capabilities"`
	// Address of the system.
	BaseURL *string `json:"baseUrl"`
	// Open map of settings that are not secret, such as region or project.
	Config map[string]any `json:"config"`
	// How it signs in.
	AuthType ConnectorAuthType `json:"authType"`
	// Which secrets are present, without their values.
	CredentialKeys []string `json:"credentialKeys"`
	// Permissions the other system granted.
	GrantedScopes []string `json:"grantedScopes"`
	// End of the present token.
	TokenExpiresAt *time.Time `json:"tokenExpiresAt"`
	// Most requests a minute to the other system.
	RateLimitPerMinute *int64 `json:"rateLimitPerMinute"`
	// Age of status.
	LastCheckedAt *time.Time `json:"lastCheckedAt"`
	// Latest transfer.
	LastSyncAt *time.Time `json:"lastSyncAt"`
	// Why it does not work.
	LastError *string `json:"lastError"`
	// Failures in a row.
	ConsecutiveErrors int64 `json:"consecutiveErrors"`
	// Only with `expand=application`. Only with expand.
	Application *Application `json:"application,omitempty"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=group`. Only with expand.
	Group *Group `json:"group,omitempty"`
	// Only with `expand=dataSources`. Only with expand.
	DataSources []*DataSource `json:"dataSources,omitempty"`
	// Only with `expand=webhooks`. Only with expand.
	Webhooks []*Webhook `json:"webhooks,omitempty"`
}

// UnmarshalJSON keeps members that Connector has no field for in Extra.
func (c *Connector) UnmarshalJSON(data []byte) error {
	type plain Connector
	return decode(data, (*plain)(c), c.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (c Connector) MarshalJSON() ([]byte, error) {
	type plain Connector
	return encode((*plain)(&c), c.kept())
}

// ConnectorCreate is what a new Connector is made from.
type ConnectorCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Name of the connection.
	Name string `json:"name"`
	// Class of system.
	Type ConnectorType `json:"type"`
	// Product, in snake_case, such as okta, jira or defender_for_endpoint.
	Provider string `json:"provider"`
	// What it is used for.
	Description Opt[string] `json:"description,omitzero"`
	// Application that uses it.
	ApplicationID Opt[string] `json:"applicationId,omitzero"`
	// Who may use it.
	Scope ConnectorScope `json:"scope,omitzero"`
	// Group that may use it.
	GroupID Opt[string] `json:"groupId,omitzero"`
	// Person accountable for it; the person who may use it for scope person.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Health of the connection; connected, error and expired are set by the server after a check.
	Status ConnectorStatus `json:"status,omitzero"`
	// Which way data flows.
	Direction ConnectorDirection `json:"direction,omitzero"`
	// What it can do.
	Capabilities Opt[[]ConnectorCapabilities] `json:"capabilities,omitzero"`
	// Address of the system.
	BaseURL Opt[string] `json:"baseUrl,omitzero"`
	// Open map of settings that are not secret, such as region or project.
	Config Opt[map[string]any] `json:"config,omitzero"`
	// How it signs in.
	AuthType ConnectorAuthType `json:"authType"`
	// Open map of secrets for authType; kept encrypted and never returned.
	Credentials Opt[map[string]any] `json:"credentials,omitzero"`
	// Permissions the other system granted.
	GrantedScopes Opt[[]string] `json:"grantedScopes,omitzero"`
	// Most requests a minute to the other system.
	RateLimitPerMinute Opt[int64] `json:"rateLimitPerMinute,omitzero"`
}

// ConnectorUpdate changes a Connector: what is not set stays as it is, Null clears.
type ConnectorUpdate struct {
	ExternalID         Opt[string]                  `json:"externalId,omitzero"`
	Tags               Opt[[]string]                `json:"tags,omitzero"`
	Metadata           Opt[map[string]string]       `json:"metadata,omitzero"`
	Name               Opt[string]                  `json:"name,omitzero"`
	Description        Opt[string]                  `json:"description,omitzero"`
	ApplicationID      Opt[string]                  `json:"applicationId,omitzero"`
	Scope              Opt[ConnectorScope]          `json:"scope,omitzero"`
	GroupID            Opt[string]                  `json:"groupId,omitzero"`
	OwnerID            Opt[string]                  `json:"ownerId,omitzero"`
	Status             Opt[ConnectorStatus]         `json:"status,omitzero"`
	Direction          Opt[ConnectorDirection]      `json:"direction,omitzero"`
	Capabilities       Opt[[]ConnectorCapabilities] `json:"capabilities,omitzero"`
	BaseURL            Opt[string]                  `json:"baseUrl,omitzero"`
	Config             Opt[map[string]any]          `json:"config,omitzero"`
	AuthType           Opt[ConnectorAuthType]       `json:"authType,omitzero"`
	Credentials        Opt[map[string]any]          `json:"credentials,omitzero"`
	GrantedScopes      Opt[[]string]                `json:"grantedScopes,omitzero"`
	RateLimitPerMinute Opt[int64]                   `json:"rateLimitPerMinute,omitzero"`
}

// ConnectorType is a value of type of a Connector. Servers may know more values than these.
type ConnectorType string

const (
	ConnectorTypeIdentity             ConnectorType = "identity"
	ConnectorTypeHris                 ConnectorType = "hris"
	ConnectorTypeItsm                 ConnectorType = "itsm"
	ConnectorTypeEdr                  ConnectorType = "edr"
	ConnectorTypeSiem                 ConnectorType = "siem"
	ConnectorTypeVulnerabilityScanner ConnectorType = "vulnerability_scanner"
	ConnectorTypeDeviceManagement     ConnectorType = "device_management"
	ConnectorTypeCloud                ConnectorType = "cloud"
	ConnectorTypeCrm                  ConnectorType = "crm"
	ConnectorTypeErp                  ConnectorType = "erp"
	ConnectorTypeFinance              ConnectorType = "finance"
	ConnectorTypeMessaging            ConnectorType = "messaging"
	ConnectorTypeEmail                ConnectorType = "email"
	ConnectorTypeCalendar             ConnectorType = "calendar"
	ConnectorTypeStorage              ConnectorType = "storage"
	ConnectorTypeSourceControl        ConnectorType = "source_control"
	ConnectorTypeCiCd                 ConnectorType = "ci_cd"
	ConnectorTypeProjectManagement    ConnectorType = "project_management"
	ConnectorTypeLearning             ConnectorType = "learning"
	ConnectorTypeDatabase             ConnectorType = "database"
	ConnectorTypeAiModel              ConnectorType = "ai_model"
	ConnectorTypeCustom               ConnectorType = "custom"
)

// ConnectorScope is a value of scope of a Connector. Servers may know more values than these.
type ConnectorScope string

const (
	ConnectorScopeOrganization ConnectorScope = "organization"
	ConnectorScopeGroup        ConnectorScope = "group"
	ConnectorScopePerson       ConnectorScope = "person"
)

// ConnectorStatus is a value of status of a Connector. Servers may know more values than these.
type ConnectorStatus string

const (
	ConnectorStatusPending   ConnectorStatus = "pending"
	ConnectorStatusConnected ConnectorStatus = "connected"
	ConnectorStatusError     ConnectorStatus = "error"
	ConnectorStatusExpired   ConnectorStatus = "expired"
	ConnectorStatusDisabled  ConnectorStatus = "disabled"
)

// ConnectorDirection is a value of direction of a Connector. Servers may know more values than
// these.
type ConnectorDirection string

const (
	ConnectorDirectionInbound       ConnectorDirection = "inbound"
	ConnectorDirectionOutbound      ConnectorDirection = "outbound"
	ConnectorDirectionBidirectional ConnectorDirection = "bidirectional"
)

// ConnectorCapabilities is a value of capabilities of a Connector. Servers may know more values
// than these.
type ConnectorCapabilities string

const (
	ConnectorCapabilitiesRead          ConnectorCapabilities = "read"
	ConnectorCapabilitiesWrite         ConnectorCapabilities = "write"
	ConnectorCapabilitiesSearch        ConnectorCapabilities = "search"
	ConnectorCapabilitiesExecuteAction ConnectorCapabilities = "execute_action"
	ConnectorCapabilitiesReceiveEvents ConnectorCapabilities = "receive_events"
	ConnectorCapabilitiesSendMessages  ConnectorCapabilities = "send_messages"
	ConnectorCapabilitiesSync          ConnectorCapabilities = "sync"
)

// ConnectorAuthType is a value of authType of a Connector. Servers may know more values than these.
type ConnectorAuthType string

const (
	ConnectorAuthTypeOauth2AuthorizationCode ConnectorAuthType = "oauth2_authorization_code"
	ConnectorAuthTypeOauth2ClientCredentials ConnectorAuthType = "oauth2_client_credentials"
	ConnectorAuthTypeAPIKey                  ConnectorAuthType = "api_key"
	ConnectorAuthTypeBasic                   ConnectorAuthType = "basic"
	ConnectorAuthTypeBearerToken             ConnectorAuthType = "bearer_token"
	ConnectorAuthTypeServiceAccount          ConnectorAuthType = "service_account"
	ConnectorAuthTypeMutualTLS               ConnectorAuthType = "mutual_tls"
	ConnectorAuthTypeAwsRole                 ConnectorAuthType = "aws_role"
	ConnectorAuthTypeNone                    ConnectorAuthType = "none"
)

// APIKeysService reads and writes ApiKeys at /v1/integration/api-keys.
type APIKeysService struct {
	engine *engine
}

// List gives one page of ApiKeys, the newest first. With nil params it gives the first page of all.
func (s *APIKeysService) List(ctx context.Context, params *ApiKeyListParams, opts ...CallOption) (*Page[ApiKey], error) {
	return list[ApiKey](ctx, s.engine, "/v1/integration/api-keys", params, opts)
}

// Iterate gives all ApiKeys that params ask for, page by page as they are needed.
func (s *APIKeysService) Iterate(ctx context.Context, params *ApiKeyListParams, opts ...CallOption) iter.Seq2[*ApiKey, error] {
	return iterate[ApiKey](ctx, s.engine, "/v1/integration/api-keys", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *APIKeysService) Search(ctx context.Context, q string, params *ApiKeyListParams, opts ...CallOption) (*Page[ApiKey], error) {
	return search[ApiKey](ctx, s.engine, "/v1/integration/api-keys", q, params, opts)
}

// Get reads one ApiKey. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *APIKeysService) Get(ctx context.Context, id string, opts ...CallOption) (*ApiKey, error) {
	return get[ApiKey](ctx, s.engine, "/v1/integration/api-keys", id, opts)
}

// Create makes a new ApiKey, which must keep these rules:
//
//   - scopes holds only scopes which the caller holds.
//   - Where applicationId is given, scopes holds only scopes which that application has.
//   - scopes may be narrowed by a PATCH and never widened.
//   - expiresAt is in the future at creation and at most 730 days ahead.
//   - A PATCH may bring expiresAt forward only.
//   - revokeReason is present when status becomes revoked.
//   - expired is set by the server.
//   - A key becomes active only while expiresAt has not passed, its application is active and its
//     owner is not terminated.
//   - Every entry of allowedCidrs is a valid IPv4 or IPv6 network.
func (s *APIKeysService) Create(ctx context.Context, body *ApiKeyCreate, opts ...CallOption) (*ApiKey, error) {
	return create[ApiKey](ctx, s.engine, "/v1/integration/api-keys", body, opts)
}

// Update changes the fields of one ApiKey that are set in body. It takes [WithIfMatch].
func (s *APIKeysService) Update(ctx context.Context, id string, body *ApiKeyUpdate, opts ...CallOption) (*ApiKey, error) {
	return update[ApiKey](ctx, s.engine, "/v1/integration/api-keys", id, body, opts)
}

// Delete takes one ApiKey out of all lists. [WithIncludeDeleted] still shows it.
func (s *APIKeysService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/integration/api-keys", id, opts)
}

// ApiKeyListParams says which ApiKeys a list holds, in which order, and what of them.
type ApiKeyListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                 []string             `query:"id"`
	TenantID           []string             `query:"tenantId"`
	CreatedAt          TimeFilter           `query:"createdAt"`
	UpdatedAt          TimeFilter           `query:"updatedAt"`
	CreatedBy          []string             `query:"createdBy"`
	UpdatedBy          []string             `query:"updatedBy"`
	DeletedAt          TimeFilter           `query:"deletedAt"`
	Version            IntegerFilter        `query:"version"`
	ExternalID         []string             `query:"externalId"`
	Tags               []string             `query:"tags"`
	Name               []string             `query:"name"`
	Description        []string             `query:"description"`
	ApplicationID      []string             `query:"applicationId"`
	OwnerID            []string             `query:"ownerId"`
	KeyPrefix          []string             `query:"keyPrefix"`
	Environment        []ApiKeyEnvironment  `query:"environment"`
	Scopes             []string             `query:"scopes"`
	AllowedCidrs       []string             `query:"allowedCidrs"`
	RateLimitPerMinute IntegerFilter        `query:"rateLimitPerMinute"`
	Status             []ApiKeyStatus       `query:"status"`
	ExpiresAt          TimeFilter           `query:"expiresAt"`
	LastUsedAt         TimeFilter           `query:"lastUsedAt"`
	LastUsedIPAddress  []string             `query:"lastUsedIpAddress"`
	UseCount           IntegerFilter        `query:"useCount"`
	ReplacesKeyID      []string             `query:"replacesKeyId"`
	RevokedAt          TimeFilter           `query:"revokedAt"`
	RevokedByID        []string             `query:"revokedById"`
	RevokeReason       []ApiKeyRevokeReason `query:"revokeReason"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: application, owner, replacesKey, revokedBy.
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

// ApiKey is a machine credential with its scopes and its expiry; the secret itself is known to its
// holder only.
type ApiKey struct {
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
	// What the key is for.
	Name string `json:"name"`
	// Remark.
	Description *string `json:"description"`
	// Application the key acts for.
	ApplicationID *string `json:"applicationId"`
	// Person accountable for it; the caller where not given.
	OwnerID *string `json:"ownerId"`
	// Part shown in lists to tell keys apart.
	KeyPrefix string `json:"keyPrefix"`
	// Whether it reaches real data.
	Environment ApiKeyEnvironment `json:"environment"`
	// What the key may do, such as people.read.
	Scopes []string `json:"scopes"`
	// Networks it may be used from, in CIDR notation; any, where empty.
	AllowedCidrs []string `json:"allowedCidrs"`
	// Most requests a minute.
	RateLimitPerMinute int64 `json:"rateLimitPerMinute"`
	// Whether the key works; expired is set by the server.
	Status ApiKeyStatus `json:"status"`
	// End of the key; 365 days after creation where not given.
	ExpiresAt *time.Time `json:"expiresAt"`
	// Latest use.
	LastUsedAt *time.Time `json:"lastUsedAt"`
	// Where it was used.
	LastUsedIPAddress *string `json:"lastUsedIpAddress"`
	// How often it was used.
	UseCount int64 `json:"useCount"`
	// Key this one takes over from.
	ReplacesKeyID *string `json:"replacesKeyId"`
	// Time it was withdrawn.
	RevokedAt *time.Time `json:"revokedAt"`
	// Person who withdrew it.
	RevokedByID *string `json:"revokedById"`
	// Why it was withdrawn.
	RevokeReason *ApiKeyRevokeReason `json:"revokeReason"`
	// The key; shown once, in the answer to the creation, and never again.
	Secret *string `json:"secret,omitempty"`
	// Only with `expand=application`. Only with expand.
	Application *Application `json:"application,omitempty"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=replacesKey`. Only with expand.
	ReplacesKey *ApiKey `json:"replacesKey,omitempty"`
	// Only with `expand=revokedBy`. Only with expand.
	RevokedBy *Person `json:"revokedBy,omitempty"`
}

// UnmarshalJSON keeps members that ApiKey has no field for in Extra.
func (a *ApiKey) UnmarshalJSON(data []byte) error {
	type plain ApiKey
	return decode(data, (*plain)(a), a.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (a ApiKey) MarshalJSON() ([]byte, error) {
	type plain ApiKey
	return encode((*plain)(&a), a.kept())
}

// ApiKeyCreate is what a new ApiKey is made from.
type ApiKeyCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// What the key is for.
	Name string `json:"name"`
	// Remark.
	Description Opt[string] `json:"description,omitzero"`
	// Application the key acts for.
	ApplicationID Opt[string] `json:"applicationId,omitzero"`
	// Person accountable for it; the caller where not given.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Whether it reaches real data.
	Environment ApiKeyEnvironment `json:"environment,omitzero"`
	// What the key may do, such as people.read.
	Scopes []string `json:"scopes"`
	// Networks it may be used from, in CIDR notation; any, where empty.
	AllowedCidrs Opt[[]string] `json:"allowedCidrs,omitzero"`
	// Most requests a minute.
	RateLimitPerMinute Opt[int64] `json:"rateLimitPerMinute,omitzero"`
	// Whether the key works; expired is set by the server.
	Status ApiKeyStatus `json:"status,omitzero"`
	// End of the key; 365 days after creation where not given.
	ExpiresAt Opt[time.Time] `json:"expiresAt,omitzero"`
	// Key this one takes over from.
	ReplacesKeyID Opt[string] `json:"replacesKeyId,omitzero"`
	// Why it was withdrawn.
	RevokeReason Opt[ApiKeyRevokeReason] `json:"revokeReason,omitzero"`
}

// ApiKeyUpdate changes an ApiKey: what is not set stays as it is, Null clears.
type ApiKeyUpdate struct {
	ExternalID         Opt[string]             `json:"externalId,omitzero"`
	Tags               Opt[[]string]           `json:"tags,omitzero"`
	Metadata           Opt[map[string]string]  `json:"metadata,omitzero"`
	Name               Opt[string]             `json:"name,omitzero"`
	Description        Opt[string]             `json:"description,omitzero"`
	OwnerID            Opt[string]             `json:"ownerId,omitzero"`
	Scopes             Opt[[]string]           `json:"scopes,omitzero"`
	AllowedCidrs       Opt[[]string]           `json:"allowedCidrs,omitzero"`
	RateLimitPerMinute Opt[int64]              `json:"rateLimitPerMinute,omitzero"`
	Status             Opt[ApiKeyStatus]       `json:"status,omitzero"`
	ExpiresAt          Opt[time.Time]          `json:"expiresAt,omitzero"`
	RevokeReason       Opt[ApiKeyRevokeReason] `json:"revokeReason,omitzero"`
}

// ApiKeyEnvironment is a value of environment of an ApiKey. Servers may know more values than
// these.
type ApiKeyEnvironment string

const (
	ApiKeyEnvironmentLive ApiKeyEnvironment = "live"
	ApiKeyEnvironmentTest ApiKeyEnvironment = "test"
)

// ApiKeyStatus is a value of status of an ApiKey. Servers may know more values than these.
type ApiKeyStatus string

const (
	ApiKeyStatusActive    ApiKeyStatus = "active"
	ApiKeyStatusSuspended ApiKeyStatus = "suspended"
	ApiKeyStatusExpired   ApiKeyStatus = "expired"
	ApiKeyStatusRevoked   ApiKeyStatus = "revoked"
)

// ApiKeyRevokeReason is a value of revokeReason of an ApiKey. Servers may know more values than
// these.
type ApiKeyRevokeReason string

const (
	ApiKeyRevokeReasonRotated    ApiKeyRevokeReason = "rotated"
	ApiKeyRevokeReasonLeaked     ApiKeyRevokeReason = "leaked"
	ApiKeyRevokeReasonUnused     ApiKeyRevokeReason = "unused"
	ApiKeyRevokeReasonOffboarded ApiKeyRevokeReason = "offboarded"
	ApiKeyRevokeReasonRequested  ApiKeyRevokeReason = "requested"
	ApiKeyRevokeReasonPolicy     ApiKeyRevokeReason = "policy"
	ApiKeyRevokeReasonOther      ApiKeyRevokeReason = "other"
)

// WebhooksService reads and writes Webhooks at /v1/integration/webhooks.
type WebhooksService struct {
	engine *engine
}

// List gives one page of Webhooks, the newest first. With nil params it gives the first page of all.
func (s *WebhooksService) List(ctx context.Context, params *WebhookListParams, opts ...CallOption) (*Page[Webhook], error) {
	return list[Webhook](ctx, s.engine, "/v1/integration/webhooks", params, opts)
}

// Iterate gives all Webhooks that params ask for, page by page as they are needed.
func (s *WebhooksService) Iterate(ctx context.Context, params *WebhookListParams, opts ...CallOption) iter.Seq2[*Webhook, error] {
	return iterate[Webhook](ctx, s.engine, "/v1/integration/webhooks", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *WebhooksService) Search(ctx context.Context, q string, params *WebhookListParams, opts ...CallOption) (*Page[Webhook], error) {
	return search[Webhook](ctx, s.engine, "/v1/integration/webhooks", q, params, opts)
}

// Get reads one Webhook. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *WebhooksService) Get(ctx context.Context, id string, opts ...CallOption) (*Webhook, error) {
	return get[Webhook](ctx, s.engine, "/v1/integration/webhooks", id, opts)
}

// Create makes a new Webhook, which must keep these rules:
//
//   - Disabled is set by the server after lasting failure.
//   - url uses https and does not point to a private, loopback or link-local address; http towards
//     the loopback address is allowed in the emulator.
//   - Every entry of eventTypes names an entity of this contract and one of created, updated,
//     deleted or a status change it has.
//   - In eventTypes * stands alone.
//   - headers does not name Authorization, Host, Content-Type, Content-Length or any header that
//     starts with webhook-.
//   - headers holds names and values that HTTP can carry: tokens, and single lines of text.
//   - secret is accepted only with signatureScheme hmac_sha256.
//   - secret holds 24 to 64 bytes in base64 after whsec_; a PATCH of secret is a rotation.
//   - A webhook does not become active while its application is suspended or retired.
func (s *WebhooksService) Create(ctx context.Context, body *WebhookCreate, opts ...CallOption) (*Webhook, error) {
	return create[Webhook](ctx, s.engine, "/v1/integration/webhooks", body, opts)
}

// Update changes the fields of one Webhook that are set in body. It takes [WithIfMatch].
func (s *WebhooksService) Update(ctx context.Context, id string, body *WebhookUpdate, opts ...CallOption) (*Webhook, error) {
	return update[Webhook](ctx, s.engine, "/v1/integration/webhooks", id, body, opts)
}

// Delete takes one Webhook out of all lists. [WithIncludeDeleted] still shows it.
func (s *WebhooksService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/integration/webhooks", id, opts)
}

// WebhookListParams says which Webhooks a list holds, in which order, and what of them.
type WebhookListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                      []string                    `query:"id"`
	TenantID                []string                    `query:"tenantId"`
	CreatedAt               TimeFilter                  `query:"createdAt"`
	UpdatedAt               TimeFilter                  `query:"updatedAt"`
	CreatedBy               []string                    `query:"createdBy"`
	UpdatedBy               []string                    `query:"updatedBy"`
	DeletedAt               TimeFilter                  `query:"deletedAt"`
	Version                 IntegerFilter               `query:"version"`
	ExternalID              []string                    `query:"externalId"`
	Tags                    []string                    `query:"tags"`
	Name                    []string                    `query:"name"`
	Description             []string                    `query:"description"`
	URL                     []string                    `query:"url"`
	EventTypes              []string                    `query:"eventTypes"`
	Filter                  []string                    `query:"filter"`
	PayloadFormat           []WebhookPayloadFormat      `query:"payloadFormat"`
	SignatureScheme         []WebhookSignatureScheme    `query:"signatureScheme"`
	PublicKey               []string                    `query:"publicKey"`
	PreviousSecretExpiresAt TimeFilter                  `query:"previousSecretExpiresAt"`
	Status                  []WebhookStatus             `query:"status"`
	ApplicationID           []string                    `query:"applicationId"`
	ConnectorID             []string                    `query:"connectorId"`
	OwnerID                 []string                    `query:"ownerId"`
	TimeoutSeconds          IntegerFilter               `query:"timeoutSeconds"`
	MaxAttempts             IntegerFilter               `query:"maxAttempts"`
	RateLimitPerMinute      IntegerFilter               `query:"rateLimitPerMinute"`
	LastDeliveryAt          TimeFilter                  `query:"lastDeliveryAt"`
	LastDeliveryStatus      []WebhookLastDeliveryStatus `query:"lastDeliveryStatus"`
	LastResponseCode        IntegerFilter               `query:"lastResponseCode"`
	ConsecutiveFailures     IntegerFilter               `query:"consecutiveFailures"`
	DisabledAt              TimeFilter                  `query:"disabledAt"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: application, connector, owner.
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

// Webhook is an address that receives signed events when records change.
type Webhook struct {
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
	// Name of the subscription.
	Name string `json:"name"`
	// What the receiver does with the events.
	Description *string `json:"description"`
	// Address the events are posted to.
	URL string `json:"url"`
	// Events to send, such as person.created; rfp_record.* takes all of an entity and * takes
	// everything.
	EventTypes []string `json:"eventTypes"`
	// Filter over the record's fields, in the syntax of list filters, which an event must match.
	Filter *string `json:"filter"`
	// Full record, CloudEvents envelope, or type and id only.
	PayloadFormat WebhookPayloadFormat `json:"payloadFormat"`
	// Signature after Standard Webhooks: v1 with a shared secret or v1a with a key pair.
	SignatureScheme WebhookSignatureScheme `json:"signatureScheme"`
	// Key the receiver checks signatures with.
	PublicKey *string `json:"publicKey"`
	// End of the overlap.
	PreviousSecretExpiresAt *time.Time `json:"previousSecretExpiresAt"`
	// Open map of fixed header names and values that are not secret, at most 20.
	Headers map[string]any `json:"headers"`
	// Disabled is set by the server after lasting failure.
	Status WebhookStatus `json:"status"`
	// Application it belongs to.
	ApplicationID *string `json:"applicationId"`
	// Connector it belongs to.
	ConnectorID *string `json:"connectorId"`
	// Person to tell when deliveries fail.
	OwnerID *string `json:"ownerId"`
	// Longest wait for an answer.
	TimeoutSeconds int64 `json:"timeoutSeconds"`
	// Attempts for one event, with growing pauses from five seconds to about a day.
	MaxAttempts int64 `json:"maxAttempts"`
	// Most deliveries a minute.
	RateLimitPerMinute *int64 `json:"rateLimitPerMinute"`
	// Latest attempt.
	LastDeliveryAt *time.Time `json:"lastDeliveryAt"`
	// How it went.
	LastDeliveryStatus *WebhookLastDeliveryStatus `json:"lastDeliveryStatus"`
	// Receiver's answer.
	LastResponseCode *int64 `json:"lastResponseCode"`
	// Failures in a row.
	ConsecutiveFailures int64 `json:"consecutiveFailures"`
	// Time deliveries were stopped.
	DisabledAt *time.Time `json:"disabledAt"`
	// Shared secret, 24 to 64 bytes in base64 after whsec_; made by the server where not given, shown
	// once, in the answer to the creation or to a rotation, and kept encrypted.
	Secret *string `json:"secret,omitempty"`
	// Only with `expand=application`. Only with expand.
	Application *Application `json:"application,omitempty"`
	// Only with `expand=connector`. Only with expand.
	Connector *Connector `json:"connector,omitempty"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
}

// UnmarshalJSON keeps members that Webhook has no field for in Extra.
func (w *Webhook) UnmarshalJSON(data []byte) error {
	type plain Webhook
	return decode(data, (*plain)(w), w.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (w Webhook) MarshalJSON() ([]byte, error) {
	type plain Webhook
	return encode((*plain)(&w), w.kept())
}

// WebhookCreate is what a new Webhook is made from.
type WebhookCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Name of the subscription.
	Name string `json:"name"`
	// What the receiver does with the events.
	Description Opt[string] `json:"description,omitzero"`
	// Address the events are posted to.
	URL string `json:"url"`
	// Events to send, such as person.created; rfp_record.* takes all of an entity and * takes
	// everything.
	EventTypes []string `json:"eventTypes"`
	// Filter over the record's fields, in the syntax of list filters, which an event must match.
	Filter Opt[string] `json:"filter,omitzero"`
	// Full record, CloudEvents envelope, or type and id only.
	PayloadFormat WebhookPayloadFormat `json:"payloadFormat,omitzero"`
	// Signature after Standard Webhooks: v1 with a shared secret or v1a with a key pair.
	SignatureScheme WebhookSignatureScheme `json:"signatureScheme,omitzero"`
	// Shared secret, 24 to 64 bytes in base64 after whsec_; made by the server where not given, shown
	// once, in the answer to the creation or to a rotation, and kept encrypted.
	Secret Opt[string] `json:"secret,omitzero"`
	// Open map of fixed header names and values that are not secret, at most 20.
	Headers Opt[map[string]any] `json:"headers,omitzero"`
	// Disabled is set by the server after lasting failure.
	Status WebhookStatus `json:"status,omitzero"`
	// Application it belongs to.
	ApplicationID Opt[string] `json:"applicationId,omitzero"`
	// Connector it belongs to.
	ConnectorID Opt[string] `json:"connectorId,omitzero"`
	// Person to tell when deliveries fail.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Longest wait for an answer.
	TimeoutSeconds Opt[int64] `json:"timeoutSeconds,omitzero"`
	// Attempts for one event, with growing pauses from five seconds to about a day.
	MaxAttempts Opt[int64] `json:"maxAttempts,omitzero"`
	// Most deliveries a minute.
	RateLimitPerMinute Opt[int64] `json:"rateLimitPerMinute,omitzero"`
}

// WebhookUpdate changes a Webhook: what is not set stays as it is, Null clears.
type WebhookUpdate struct {
	ExternalID         Opt[string]                 `json:"externalId,omitzero"`
	Tags               Opt[[]string]               `json:"tags,omitzero"`
	Metadata           Opt[map[string]string]      `json:"metadata,omitzero"`
	Name               Opt[string]                 `json:"name,omitzero"`
	Description        Opt[string]                 `json:"description,omitzero"`
	URL                Opt[string]                 `json:"url,omitzero"`
	EventTypes         Opt[[]string]               `json:"eventTypes,omitzero"`
	Filter             Opt[string]                 `json:"filter,omitzero"`
	PayloadFormat      Opt[WebhookPayloadFormat]   `json:"payloadFormat,omitzero"`
	SignatureScheme    Opt[WebhookSignatureScheme] `json:"signatureScheme,omitzero"`
	Secret             Opt[string]                 `json:"secret,omitzero"`
	Headers            Opt[map[string]any]         `json:"headers,omitzero"`
	Status             Opt[WebhookStatus]          `json:"status,omitzero"`
	ApplicationID      Opt[string]                 `json:"applicationId,omitzero"`
	ConnectorID        Opt[string]                 `json:"connectorId,omitzero"`
	OwnerID            Opt[string]                 `json:"ownerId,omitzero"`
	TimeoutSeconds     Opt[int64]                  `json:"timeoutSeconds,omitzero"`
	MaxAttempts        Opt[int64]                  `json:"maxAttempts,omitzero"`
	RateLimitPerMinute Opt[int64]                  `json:"rateLimitPerMinute,omitzero"`
}

// WebhookPayloadFormat is a value of payloadFormat of a Webhook. Servers may know more values than
// these.
type WebhookPayloadFormat string

const (
	WebhookPayloadFormatStandard    WebhookPayloadFormat = "standard"
	WebhookPayloadFormatCloudevents WebhookPayloadFormat = "cloudevents"
	WebhookPayloadFormatThin        WebhookPayloadFormat = "thin"
)

// WebhookSignatureScheme is a value of signatureScheme of a Webhook. Servers may know more values
// than these.
type WebhookSignatureScheme string

const (
	WebhookSignatureSchemeHmacSHA256 WebhookSignatureScheme = "hmac_sha256"
	WebhookSignatureSchemeEd25519    WebhookSignatureScheme = "ed25519"
)

// WebhookStatus is a value of status of a Webhook. Servers may know more values than these.
type WebhookStatus string

const (
	WebhookStatusActive   WebhookStatus = "active"
	WebhookStatusPaused   WebhookStatus = "paused"
	WebhookStatusDisabled WebhookStatus = "disabled"
)

// WebhookLastDeliveryStatus is a value of lastDeliveryStatus of a Webhook. Servers may know more
// values than these.
type WebhookLastDeliveryStatus string

const (
	WebhookLastDeliveryStatusSuccess  WebhookLastDeliveryStatus = "success"
	WebhookLastDeliveryStatusFailed   WebhookLastDeliveryStatus = "failed"
	WebhookLastDeliveryStatusTimeout  WebhookLastDeliveryStatus = "timeout"
	WebhookLastDeliveryStatusRejected WebhookLastDeliveryStatus = "rejected"
)
