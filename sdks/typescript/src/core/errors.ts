// The errors of the SDK: a small tree, recognisable also where two copies of the package are installed.

const KINDS = Symbol.for('cpod.error')

type ErrorClass<T> = { readonly kind: string; readonly prototype: T }

/** Any error that the SDK makes. A call that was cancelled fails with the reason of its signal instead. */
export class CpodError extends Error {
  static readonly kind: string = 'CpodError'

  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.kind
    Object.defineProperty(this, KINDS, { value: kindsOf(new.target) })
  }

  /** Whether a value is an error of this class, from whichever copy of the package: `NotFoundError.is(error)`. */
  static is<T>(this: ErrorClass<T>, value: unknown): value is T {
    const kinds: unknown = typeof value === 'object' && value !== null && Reflect.get(value, KINDS)
    // biome-ignore lint/complexity/noThisInStatic: it is the class that `is` was called on
    return Array.isArray(kinds) && kinds.includes(this.kind)
  }
}

function kindsOf(made: typeof CpodError): string[] {
  const kinds: string[] = []
  for (let each = made; each.kind; each = Object.getPrototypeOf(each)) kinds.push(each.kind)
  return kinds
}

/** The client or a call was set up wrongly; nothing was sent. */
export class ConfigurationError extends CpodError {
  static override readonly kind: string = 'ConfigurationError'
}

/** What a call was, for its errors. */
export interface CallFacts {
  method: string
  /** As the document has it: `/v1/people/{id}`. */
  path: string
  attempts: number
}

/** No answer came: the connection could not be made, or broke. `cause` is the error of the transport. */
export class ConnectionError extends CpodError implements CallFacts {
  static override readonly kind: string = 'ConnectionError'
  readonly method: string
  readonly path: string
  readonly attempts: number

  constructor(message: string, facts: CallFacts, cause?: unknown) {
    super(`${message} (${facts.method} ${facts.path})`, { cause })
    this.method = facts.method
    this.path = facts.path
    this.attempts = facts.attempts
  }
}

/** No answer came in time. `which` tells what ran out: the time of one try, or that of the whole call. */
export class TimeoutError extends ConnectionError {
  static override readonly kind: string = 'TimeoutError'
  readonly which: 'try' | 'total'

  constructor(which: 'try' | 'total', facts: CallFacts, cause?: unknown) {
    super(
      which === 'try' ? 'No answer within the time of a try' : 'No answer within the time of the call',
      facts,
      cause,
    )
    this.which = which
  }
}

/** The server agreed, but its answer is not the JSON that the contract promises. */
export class DecodeError extends CpodError implements CallFacts {
  static override readonly kind: string = 'DecodeError'
  readonly method: string
  readonly path: string
  readonly attempts: number
  readonly status: number
  readonly requestId: string | null
  /** The first 4096 characters of the answer. */
  readonly body: string

  constructor(message: string, facts: CallFacts & { status: number; requestId: string | null; body: string }) {
    const request = facts.requestId ? `, request ${facts.requestId}` : ''
    super(`${message} (${facts.method} ${facts.path}${request})`)
    this.method = facts.method
    this.path = facts.path
    this.attempts = facts.attempts
    this.status = facts.status
    this.requestId = facts.requestId
    this.body = facts.body.slice(0, 4096)
  }
}

/** One fault of a body; `field` is a JSON pointer. */
export interface FieldError {
  field: string
  detail: string
}

/** All that is known of an answer that refused a call. */
export interface Refusal extends CallFacts {
  status: number
  title: string
  detail: string | null
  instance: string | null
  requestId: string | null
  errors: FieldError[]
  headers: Headers
  body: unknown
  retryAfter: number | null
  idempotencyKey: string | null
  during: 'token' | null
}

/** The server refused. The members are those of its problem details (RFC 9457), and what is known of the call. */
export class ApiError extends CpodError implements Refusal {
  static override readonly kind: string = 'ApiError'
  readonly status: number
  readonly title: string
  readonly detail: string | null
  readonly instance: string | null
  readonly requestId: string | null
  /** All faults of the body that was sent. */
  readonly errors: FieldError[]
  readonly headers: Headers
  /** The JSON of the answer, or the first 4096 characters of its text. */
  readonly body: unknown
  readonly method: string
  readonly path: string
  /** How often the call was tried. */
  readonly attempts: number
  /** How many seconds the server asked to wait. */
  readonly retryAfter: number | null
  readonly idempotencyKey: string | null
  /** `token` where it was not the call that was refused but the request for its token. */
  readonly during: 'token' | null

  constructor(refusal: Refusal) {
    const { status, title, detail, method, path, requestId } = refusal
    const request = requestId ? `, request ${requestId}` : ''
    super(`${status} ${title}${detail ? `: ${detail}` : ''} (${method} ${path}${request})`)
    this.status = status
    this.title = title
    this.detail = detail
    this.instance = refusal.instance
    this.requestId = requestId
    this.errors = refusal.errors
    this.headers = refusal.headers
    this.body = refusal.body
    this.method = method
    this.path = path
    this.attempts = refusal.attempts
    this.retryAfter = refusal.retryAfter
    this.idempotencyKey = refusal.idempotencyKey
    this.during = refusal.during
  }
}

/** 400: malformed, or a member that is missing, unknown or of the wrong type. */
export class BadRequestError extends ApiError {
  static override readonly kind: string = 'BadRequestError'
}

/** 401, and every refusal of the credentials by the token endpoint. */
export class AuthenticationError extends ApiError {
  static override readonly kind: string = 'AuthenticationError'
}

/** 403: a valid token without the scope; `detail` names it. */
export class PermissionDeniedError extends ApiError {
  static override readonly kind: string = 'PermissionDeniedError'
}

/** 404: no such record in this tenant. */
export class NotFoundError extends ApiError {
  static override readonly kind: string = 'NotFoundError'
}

/** 409: the same call is still running. */
export class ConflictError extends ApiError {
  static override readonly kind: string = 'ConflictError'
}

/** 412: the record is no longer the one that `ifMatch` names. */
export class PreconditionFailedError extends ApiError {
  static override readonly kind: string = 'PreconditionFailedError'
}

/** 422: a bad value, or a rule that says no; `errors` has all of them. */
export class UnprocessableEntityError extends ApiError {
  static override readonly kind: string = 'UnprocessableEntityError'
}

/** 429: too many requests, also after the retries. */
export class RateLimitError extends ApiError {
  static override readonly kind: string = 'RateLimitError'
}

/** 5xx: the server failed, also after the retries. */
export class ServerError extends ApiError {
  static override readonly kind: string = 'ServerError'
}

const BY_STATUS: Record<number, typeof ApiError> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  412: PreconditionFailedError,
  422: UnprocessableEntityError,
  429: RateLimitError,
}

/** The error of the class that belongs to a refusal. */
export function refused(refusal: Refusal): ApiError {
  const { status } = refusal
  if (refusal.during === 'token' && (status === 400 || status === 403)) return new AuthenticationError(refusal)
  return new (BY_STATUS[status] ?? (status >= 500 ? ServerError : ApiError))(refusal)
}
