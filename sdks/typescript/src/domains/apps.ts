// Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.

import type { Call, CallOptions } from '../core/index.js'
import { Service } from '../core/service.js'

/** A new application with its credentials. */
export interface RegisteredApp {
  /** The Application record. */
  applicationId: string
  /** Id for the token endpoint. */
  clientId: string
  /** Secret for the token endpoint and apiKey of the SDKs; shown this once. */
  clientSecret: string
  /** What it may do. */
  scopes: string[]
  /** Time of registration. */
  createdAt: Date
}

/** An application that wants credentials of its own. */
export interface AppRegistration {
  /** Name of the application. */
  name: string
  /** What it does. */
  description?: string | null
  /** What it may do. */
  scopes: string[]
}

/** Register an application. */
export class AppsService extends Service {
  /**
   * Makes an application with credentials of its own. The secret is shown this once. Needs the
   * scope `apps:write`.
   */
  register(body: AppRegistration, options?: CallOptions): Call<RegisteredApp> {
    return this.engine.record('POST', '/api/v1/apps/register', 'RegisteredApp', { body, options })
  }
}
