// A call before it is sent: its address, headers and body, and whether it may be sent twice.

import { encode } from './codec.js'
import { ConfigurationError } from './errors.js'
import { type CallOptions, refuseUnknown, type Settings } from './options.js'
import type { Upload } from './upload.js'
import { pathOf, type Query, queryOf } from './url.js'

/** What a method of a service says of its call. */
export interface Request {
  id?: string | undefined
  query?: object | undefined
  body?: unknown
  upload?: Upload
  options?: (CallOptions & { ifNoneMatch?: string | undefined }) | undefined
  /** Headers that belong to the call. */
  headers?: Record<string, string>
  /** Makes a record: carries an Idempotency-Key. */
  keyed?: boolean
  /** Sends no token. */
  open?: boolean
  /** May be sent twice, as what it asks for is the same when asked twice. All but POST, unless said. */
  repeatable?: boolean
  /** Leaves the body of the answer to the caller. */
  streamed?: boolean
  during?: 'token'
}

/** A call that is ready to be sent, as often as it takes. */
export interface Operation {
  method: string
  /** As the document has it, without the id. */
  template: string
  url: string
  headers: Headers
  body: string | undefined
  upload: Upload | undefined
  options: CallOptions
  authorized: boolean
  repeatable: boolean
  streamed: boolean
  during: 'token' | null
}

/** Makes a call ready. Throws ConfigurationError for what cannot be sent. */
export function operationOf(settings: Settings, method: string, template: string, request: Request): Operation {
  const { options = {} } = request
  refuseUnknown(options, 'call')
  const headers = headersOf(settings, request)
  return {
    method,
    template,
    url: settings.baseUrl + pathOf(template, request.id) + queryOf({ ...request.query, ...options.query } as Query),
    headers,
    body: request.body === undefined ? undefined : encode(request.body),
    upload: request.upload,
    options,
    authorized: !request.open && !headers.has('authorization'),
    repeatable: request.repeatable ?? (method !== 'POST' || headers.has('idempotency-key')),
    streamed: request.streamed ?? false,
    during: request.during ?? null,
  }
}

function headersOf(settings: Settings, request: Request): Headers {
  const { options = {} } = request
  const named: Record<string, string | undefined> = {
    Accept: 'application/json',
    'User-Agent': settings.userAgent,
    'Content-Type': request.body === undefined ? undefined : 'application/json',
    'Idempotency-Key': options.idempotencyKey ?? (request.keyed ? newKey() : undefined),
    'If-Match': options.ifMatch,
    'If-None-Match': options.ifNoneMatch,
    'X-Request-Id': options.requestId,
  }
  const headers = new Headers()
  for (const [name, value] of [named, request.headers, settings.headers, options.headers].flatMap((each) =>
    Object.entries(each ?? {}),
  )) {
    if (value !== undefined) put(headers, name, value)
  }
  return headers
}

/** The error does not tell the value, which may be a secret. */
export function put(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value)
  } catch {
    throw new ConfigurationError(`the header ${JSON.stringify(name)} cannot be sent`)
  }
}

/** 32 hexadecimal digits. */
function newKey(): string {
  const bytes = new Uint8Array(16)
  const { crypto } = globalThis as { crypto?: Crypto }
  // Node 18 has no `crypto` of this name; a key need only differ from others.
  if (crypto) crypto.getRandomValues(bytes)
  else bytes.set(bytes.map(() => Math.floor(Math.random() * 256)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
