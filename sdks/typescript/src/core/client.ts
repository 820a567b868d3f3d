// What a client can do beside its services.

import type { Call } from './call.js'
import type { Engine } from './engine.js'
import { ConfigurationError } from './errors.js'
import { type CallOptions, type ClientOptions, refuseUnknown } from './options.js'
import { Service } from './service.js'
import type { Query } from './url.js'
import { readVariables } from './variables.js'

/** What `health` tells. */
export interface Health {
  status: string
  version: string
}

/** What `request` sends. */
export interface RequestOptions extends CallOptions {
  body?: unknown
  query?: Query | undefined
}

type ClientClass<T> = new (source: Engine | ClientOptions) => T

const SERVICES = new WeakMap<Client, Map<ClientClass<unknown>, unknown>>()

/** A client without its services, which are generated. */
export class Client extends Service {
  /** A client as CPOD_API_KEY, CPOD_BASE_URL and CPOD_CLIENT_ID say, in the environment or in a file `.env`. */
  static fromEnv<T>(this: ClientClass<T>, options: ClientOptions = {}): T {
    // Before the names of the variables take the place of those of options in the faults.
    refuseUnknown(options, 'client')
    const variables = readVariables()
    const faults = options.apiKey || options.accessToken || variables.CPOD_API_KEY ? [] : ['CPOD_API_KEY is missing']
    try {
      const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
      const found = {
        ...(variables.CPOD_API_KEY && { apiKey: variables.CPOD_API_KEY }),
        ...(variables.CPOD_BASE_URL && { baseUrl: variables.CPOD_BASE_URL }),
        ...(variables.CPOD_CLIENT_ID && { clientId: variables.CPOD_CLIENT_ID }),
      }
      // A stand-in for the key that is missing, so that the other faults are found too.
      const client = new this({ ...found, ...given, ...(faults.length > 0 && { accessToken: '-' }) })
      if (faults.length === 0) return client
    } catch (error) {
      if (!ConfigurationError.is(error)) throw error
      faults.push(error.message.replace('baseUrl', 'CPOD_BASE_URL').replace('apiKey', 'CPOD_API_KEY'))
    }
    throw new ConfigurationError(faults.join('; '))
  }

  /** A client with other options that shares the token and the connections of this one. */
  withOptions(options: ClientOptions): this {
    return new (this.constructor as ClientClass<this>)(this.engine.withOptions(options))
  }

  /** Whether the server is there; needs no token. */
  health(options?: CallOptions): Call<Health> {
    return this.engine.json('GET', '/health', { options, open: true })
  }

  /** Calls what the SDK does not know, and gives the JSON of the answer as it is. */
  request<T = unknown>(method: string, path: string, { body, query, ...options }: RequestOptions = {}): Call<T> {
    return this.engine.json(method.toUpperCase(), path, {
      body,
      query,
      options,
      keyed: method.toUpperCase() === 'POST',
    })
  }

  /** The one service of its class, made when it is first asked for. */
  service<T>(made: ClientClass<T>): T {
    const services = SERVICES.get(this) ?? new Map()
    SERVICES.set(this, services)
    if (!services.has(made)) services.set(made, new made(this.engine))
    return services.get(made)
  }

  /** No more of the key than its last characters. */
  toJSON(): { baseUrl: string; clientId: string; apiKey: string | null } {
    const { baseUrl, clientId, apiKey } = this.engine.settings
    return { baseUrl, clientId, apiKey: apiKey ? `…${apiKey.length > 8 ? apiKey.slice(-4) : ''}` : null }
  }

  override toString(): string {
    return `CpodClient ${JSON.stringify(this)}`
  }

  /** What Node shows of a client. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString()
  }
}
