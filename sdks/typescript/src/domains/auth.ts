// Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.

import type { Call, CallOptions, Open } from '../core/index.js'
import { Service } from '../core/service.js'

/** Known values of `token_type` of Token. */
export type TokenTokenType = 'Bearer'

/** An access token. */
export interface Token {
  /** The bearer token. */
  access_token: string
  /** How it is sent. */
  token_type: Open<TokenTokenType>
  /** Seconds that it lives. */
  expires_in: number
  /** What it may do, where less than the client may. */
  scope?: string
}

/** Known values of `grant_type` of TokenRequest. */
export type TokenRequestGrantType = 'client_credentials'

/** Client credentials of RFC 6749 section 4.4. */
export interface TokenRequest {
  /** The one grant there is. */
  grant_type: Open<TokenRequestGrantType>
  /** Id of the client; may stand in a Basic header instead. */
  client_id: string
  /** Secret of the client; may stand in a Basic header instead. */
  client_secret: string
  /** Scopes to narrow the token to, separated by spaces. */
  scope?: string
  /** Passed over: there is one audience. */
  audience?: string
  /** Passed over: there is one resource. */
  resource?: string
}

/** A token, and the credentials of the client that asks about it. */
export interface TokenReference {
  /** The access token. */
  token: string
  /** Passed over: there is one type of token. */
  token_type_hint?: string
  /** Id of the client; may stand in a Basic header instead. */
  client_id: string
  /** Secret of the client; may stand in a Basic header instead. */
  client_secret: string
}

/** Known values of `token_type` of Introspection. */
export type IntrospectionTokenType = 'Bearer'

/** What a token is good for; the members besides active are there only while it is. */
export interface Introspection {
  /** Whether the token opens anything. */
  active: boolean
  /** What it may do, separated by spaces. */
  scope?: string
  /** The client it was issued to. */
  client_id?: string
  /** How it is sent. */
  token_type?: Open<IntrospectionTokenType>
  /** Its end, in seconds since 1970. */
  exp?: number
  /** When it was issued, in seconds since 1970. */
  iat?: number
  /** Whom it acts for: an application, a person or a client. */
  sub?: string
  /** The service it is for. */
  aud?: string
  /** The service that issued it. */
  iss?: string
  /** Its own id. */
  jti?: string
  /** The tenant it opens. */
  tenant_id?: string
}

/** Get an access token. Revoke an access token. Introspect an access token. */
export class AuthService extends Service {
  /**
   * Client credentials in, access token out. The emulator accepts any client_id and client_secret.
   */
  issue(body: TokenRequest, options?: CallOptions): Call<Token> {
    return this.engine.json('POST', '/api/v1/auth/token', { body, options, open: true })
  }

  /**
   * Ends a token of the client before its time (RFC 7009), on every server within five seconds. A
   * token that is unknown or already over gets the same answer.
   */
  revoke(body: TokenReference, options?: CallOptions): Call<void> {
    return this.engine.done('POST', '/api/v1/auth/revoke', { body, options, open: true })
  }

  /**
   * Tells what a token of the client's own tenant is good for (RFC 7662). Of any other token, and
   * of one that is over, it tells no more than that it is not active.
   */
  introspect(body: TokenReference, options?: CallOptions): Call<Introspection> {
    return this.engine.json('POST', '/api/v1/auth/introspect', { body, options, open: true })
  }
}
