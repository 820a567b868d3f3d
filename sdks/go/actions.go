// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"time"
)

// Auth: get an access token, revoke an access token, introspect an access token.
type AuthService struct {
	engine *engine
}

// Issue calls POST /api/v1/auth/token. Client credentials in, access token out. The emulator
// accepts any client_id and client_secret.
func (s *AuthService) Issue(ctx context.Context, body *TokenRequest, opts ...CallOption) (*Token, error) {
	return act[Token](ctx, s.engine, action{path: "/api/v1/auth/token", open: true, enveloped: false}, body, opts)
}

// Revoke calls POST /api/v1/auth/revoke. Ends a token of the client before its time (RFC 7009), on
// every server within five seconds. A token that is unknown or already over gets the same answer.
func (s *AuthService) Revoke(ctx context.Context, body *TokenReference, opts ...CallOption) error {
	return actAlone(ctx, s.engine, action{path: "/api/v1/auth/revoke", open: true}, body, opts)
}

// Introspect calls POST /api/v1/auth/introspect. Tells what a token of the client's own tenant is
// good for (RFC 7662). Of any other token, and of one that is over, it tells no more than that it
// is not active.
func (s *AuthService) Introspect(ctx context.Context, body *TokenReference, opts ...CallOption) (*Introspection, error) {
	return act[Introspection](ctx, s.engine, action{path: "/api/v1/auth/introspect", open: true, enveloped: false}, body, opts)
}

// Apps: register an application.
type AppsService struct {
	engine *engine
}

// Register calls POST /api/v1/apps/register. Makes an application with credentials of its own. The
// secret is shown this once. Needs the scope `apps:write`.
func (s *AppsService) Register(ctx context.Context, body *AppRegistration, opts ...CallOption) (*RegisteredApp, error) {
	return act[RegisteredApp](ctx, s.engine, action{path: "/api/v1/apps/register", open: false, enveloped: true}, body, opts)
}

// Token is an access token.
type Token struct {
	Kept `json:"-"`

	// The bearer token.
	AccessToken string `json:"access_token"`
	// How it is sent.
	TokenType TokenTokenType `json:"token_type"`
	// Seconds that it lives.
	ExpiresIn int64 `json:"expires_in"`
	// What it may do, where less than the client may.
	Scope *string `json:"scope,omitempty"`
}

// UnmarshalJSON keeps members that Token has no field for in Extra.
func (t *Token) UnmarshalJSON(data []byte) error {
	type plain Token
	return decode(data, (*plain)(t), t.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (t Token) MarshalJSON() ([]byte, error) {
	type plain Token
	return encode((*plain)(&t), t.kept())
}

// TokenRequest is client credentials of RFC 6749 section 4.4.
type TokenRequest struct {
	// The one grant there is.
	GrantType TokenRequestGrantType `json:"grant_type"`
	// Id of the client; may stand in a Basic header instead.
	ClientID string `json:"client_id"`
	// Secret of the client; may stand in a Basic header instead.
	ClientSecret string `json:"client_secret"`
	// Scopes to narrow the token to, separated by spaces.
	Scope string `json:"scope,omitzero"`
	// Passed over: there is one audience.
	Audience string `json:"audience,omitzero"`
	// Passed over: there is one resource.
	Resource string `json:"resource,omitzero"`
}

// TokenReference is a token, and the credentials of the client that asks about it.
type TokenReference struct {
	// The access token.
	Token string `json:"token"`
	// Passed over: there is one type of token.
	TokenTypeHint string `json:"token_type_hint,omitzero"`
	// Id of the client; may stand in a Basic header instead.
	ClientID string `json:"client_id"`
	// Secret of the client; may stand in a Basic header instead.
	ClientSecret string `json:"client_secret"`
}

// Introspection is what a token is good for; the members besides active are there only while it is.
type Introspection struct {
	Kept `json:"-"`

	// Whether the token opens anything.
	Active bool `json:"active"`
	// What it may do, separated by spaces.
	Scope *string `json:"scope,omitempty"`
	// The client it was issued to.
	ClientID *string `json:"client_id,omitempty"`
	// How it is sent.
	TokenType *IntrospectionTokenType `json:"token_type,omitempty"`
	// Its end, in seconds since 1970.
	Exp *int64 `json:"exp,omitempty"`
	// When it was issued, in seconds since 1970.
	Iat *int64 `json:"iat,omitempty"`
	// Whom it acts for: an application, a person or a client.
	Sub *string `json:"sub,omitempty"`
	// The service it is for.
	Aud *string `json:"aud,omitempty"`
	// The service that issued it.
	Iss *string `json:"iss,omitempty"`
	// Its own id.
	Jti *string `json:"jti,omitempty"`
	// The tenant it opens.
	TenantID *string `json:"tenant_id,omitempty"`
}

// UnmarshalJSON keeps members that Introspection has no field for in Extra.
func (i *Introspection) UnmarshalJSON(data []byte) error {
	type plain Introspection
	return decode(data, (*plain)(i), i.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (i Introspection) MarshalJSON() ([]byte, error) {
	type plain Introspection
	return encode((*plain)(&i), i.kept())
}

// RegisteredApp is a new application with its credentials.
type RegisteredApp struct {
	Record `json:"-"`

	// The Application record.
	ApplicationID string `json:"applicationId"`
	// Id for the token endpoint.
	ClientID string `json:"clientId"`
	// Secret for the token endpoint and apiKey of the SDKs; shown this once.
	ClientSecret string `json:"clientSecret"`
	// What it may do.
	Scopes []string `json:"scopes"`
	// Time of registration.
	CreatedAt time.Time `json:"createdAt"`
}

// UnmarshalJSON keeps members that RegisteredApp has no field for in Extra.
func (r *RegisteredApp) UnmarshalJSON(data []byte) error {
	type plain RegisteredApp
	return decode(data, (*plain)(r), r.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (r RegisteredApp) MarshalJSON() ([]byte, error) {
	type plain RegisteredApp
	return encode((*plain)(&r), r.kept())
}

// AppRegistration is an application that wants credentials of its own.
type AppRegistration struct {
	// Name of the application.
	Name string `json:"name"`
	// What it does.
	Description Opt[string] `json:"description,omitzero"`
	// What it may do.
	Scopes []string `json:"scopes"`
}

// TokenTokenType is a value of token_type of a Token. Servers may know more values than these.
type TokenTokenType string

const (
	TokenTokenTypeBearer TokenTokenType = "Bearer"
)

// TokenRequestGrantType is a value of grant_type of a TokenRequest. Servers may know more values
// than these.
type TokenRequestGrantType string

const (
	TokenRequestGrantTypeClientCredentials TokenRequestGrantType = "client_credentials"
)

// IntrospectionTokenType is a value of token_type of an Introspection. Servers may know more values
// than these.
type IntrospectionTokenType string

const (
	IntrospectionTokenTypeBearer IntrospectionTokenType = "Bearer"
)
