// What a client and a call can be told, and where a client has it from.

import { production } from '../spec.js'
import { type Clock, systemClock } from './clock.js'
import { ConfigurationError } from './errors.js'
import type { Logger } from './log.js'
import type { Transport } from './transport.js'
import { baseUrlOf, type Query } from './url.js'
import { VERSION } from './version.js'

/** Options of a client. All times are in milliseconds. */
export interface ClientOptions {
  /** The secret of the application; tokens are got with it. */
  apiKey?: string | undefined
  /** The application that the key belongs to; keys made by cPod name it themselves. */
  clientId?: string | undefined
  /** A token, or a function that gives one, instead of a key. */
  accessToken?: string | (() => string | Promise<string>) | undefined
  /** `https://api.cyberpod.app` unless given. */
  baseUrl?: string | undefined
  /** Of one try; 30,000 unless given. */
  timeout?: number | undefined
  /** Of a call with all its tries and waits; 120,000 unless given. */
  totalTimeout?: number | undefined
  /** How often a call that failed is tried again; 2 unless given. */
  maxRetries?: number | undefined
  /** A server that asks to wait for longer ends the call; 60,000 unless given. */
  maxRetryAfter?: number | undefined
  /** Sent with every call. */
  headers?: Readonly<Record<string, string>> | undefined
  /** Stands at the end of `User-Agent`. */
  userAgentSuffix?: string | undefined
  /** Takes one line per call; `console` is one. */
  logger?: Logger | undefined
  /** `debug` adds headers and bodies, without secrets; `info` unless given. */
  logLevel?: 'info' | 'debug' | undefined
  /** Sends the requests instead of `fetch`. */
  transport?: Transport | undefined
  /** Time and chance for tests. */
  clock?: Clock | undefined
}

/** Options of one call. All times are in milliseconds. */
export interface CallOptions {
  /** Cancels the call. */
  signal?: AbortSignal | undefined
  headers?: Readonly<Record<string, string>> | undefined
  /** Parameters beside those of the call itself. */
  query?: Query | undefined
  timeout?: number | undefined
  totalTimeout?: number | undefined
  maxRetries?: number | undefined
  /** Under one key a record is created once, however often the call is made. */
  idempotencyKey?: string | undefined
  /** Changes or deletes only this state of the record: the `etag` that came with it. */
  ifMatch?: string | undefined
  /** The id that the server uses for the request, in its log and its answer. */
  requestId?: string | undefined
}

/** Options of `get`: with `ifNoneMatch`, the `etag` that came with the record, an unchanged record is `null`. */
export interface GetOptions<Tag extends string = never> extends CallOptions {
  ifNoneMatch?: Tag | undefined
}

/** Options of an upload. */
export interface UploadOptions extends CallOptions {
  /** `application/octet-stream` unless given. */
  contentType?: string | undefined
}

/** Options of a download. */
export interface DownloadOptions extends CallOptions {
  /**
   * Which bytes, as `Range` says it: `bytes=0-99` for the first hundred. Of a file that is stored compressed no part can
   * be had: fetch decodes what arrives, and a part cannot be decoded.
   */
  range?: string | undefined
}

/** The options of a client with all defaults in place. */
export interface Settings extends ClientOptions {
  baseUrl: string
  clientId: string
  timeout: number
  totalTimeout: number
  maxRetries: number
  maxRetryAfter: number
  transport: Transport
  clock: Clock
  userAgent: string
}

type Known<Options> = Readonly<Record<keyof Options, true>>

const OF_CLIENTS: Known<ClientOptions> = {
  apiKey: true,
  clientId: true,
  accessToken: true,
  baseUrl: true,
  timeout: true,
  totalTimeout: true,
  maxRetries: true,
  maxRetryAfter: true,
  headers: true,
  userAgentSuffix: true,
  logger: true,
  logLevel: true,
  transport: true,
  clock: true,
}

const OF_CALLS: Known<GetOptions> = {
  signal: true,
  headers: true,
  query: true,
  timeout: true,
  totalTimeout: true,
  maxRetries: true,
  idempotencyKey: true,
  ifMatch: true,
  ifNoneMatch: true,
  requestId: true,
}

const KNOWN = { client: OF_CLIENTS, call: OF_CALLS }

/** Throws ConfigurationError for options that there are not: programs without types would never learn of them. */
export function refuseUnknown(options: object, whose: keyof typeof KNOWN): void {
  if (typeof options !== 'object' || options === null)
    throw new ConfigurationError(`the options of a ${whose} must be an object`)
  const unknown = Object.keys(options).filter((name) => !Object.hasOwn(KNOWN[whose], name))
  if (unknown.length === 0) return
  const known = Object.keys(KNOWN[whose])
  throw new ConfigurationError(
    unknown.map((name) => `${name} is no option of a ${whose}; ${hint(name, known)}`).join('; '),
  )
}

/** The option that has the same letters, whatever their case and what stands between them, or else all. */
function hint(name: string, known: string[]): string {
  const letters = (text: string) => text.replace(/[^a-z]/gi, '').toLowerCase()
  const meant = known.find((each) => letters(each) === letters(name))
  return meant ? `did you mean ${meant}?` : `it takes ${known.join(', ')}`
}

/** Checks the options and fills in the rest. Throws ConfigurationError with all that is wrong. */
export function settingsOf(options: ClientOptions = {}): Settings {
  // What an unknown option was to say is missing elsewhere, and would be told as a second fault.
  refuseUnknown(options, 'client')
  const faults: string[] = []
  const checked = <T>(check: () => T): T | undefined => {
    try {
      return check()
    } catch (error) {
      if (!ConfigurationError.is(error)) throw error
      faults.push(error.message)
      return undefined
    }
  }
  const apiKey = checked(() => keyOf(options.apiKey))
  if (!faults.length && !apiKey && !options.accessToken) {
    faults.push('an apiKey (CPOD_API_KEY in the environment) or an accessToken is missing')
  }
  const baseUrl = checked(() => baseUrlOf(options.baseUrl || production)) ?? ''
  for (const name of ['timeout', 'totalTimeout', 'maxRetries', 'maxRetryAfter'] as const) {
    const value = options[name]
    if (value !== undefined && !(typeof value === 'number' && value >= 0))
      faults.push(`${name} must be a number, 0 or more`)
  }
  if (faults.length > 0) throw new ConfigurationError(faults.join('; '))
  return {
    ...options,
    apiKey,
    baseUrl,
    clientId: options.clientId || clientIdOf(apiKey),
    timeout: options.timeout ?? 30_000,
    totalTimeout: options.totalTimeout ?? 120_000,
    maxRetries: options.maxRetries ?? 2,
    maxRetryAfter: options.maxRetryAfter ?? 60_000,
    transport: options.transport ?? ((url, init) => fetch(url, init)),
    clock: options.clock ?? systemClock,
    userAgent: userAgentOf(options.userAgentSuffix),
  }
}

function keyOf(given: string | undefined): string | undefined {
  const key = given?.trim()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (key && /[\u0000-\u001f\u007f-\u009f]/.test(key)) throw new ConfigurationError('apiKey holds a control character')
  return key || undefined
}

/** The application that a key names: `cpod_<environment>_<client id>_<secret>`. */
function clientIdOf(apiKey: string | undefined): string {
  return /^(?:cpod|cpk)_[^_]*_(.+)_[^_]*$/.exec(apiKey ?? '')?.[1] ?? 'default'
}

function userAgentOf(suffix: string | undefined): string {
  const { process } = globalThis as {
    process?: { versions?: { node?: string }; platform?: string; arch?: string }
  }
  const runtime = process?.versions?.node
    ? `node ${process.versions.node}; ${process.platform}; ${process.arch}`
    : 'web'
  return `cpod-sdk-typescript/${VERSION} (${runtime})${suffix ? ` ${suffix}` : ''}`
}
