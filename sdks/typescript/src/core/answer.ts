// An answer of the server as it came, before anybody has read meaning into it.

import type { CallFacts } from './errors.js'
import { type ApiError, type FieldError, refused } from './errors.js'
import { readRetryAfter } from './retry.js'

/** A whole answer. `stream` is there instead of `text` where the caller asked for the body as it flows. */
export interface Answer extends CallFacts {
  status: number
  statusText: string
  headers: Headers
  text: string
  stream?: Response
}

const TITLES: Record<number, string> = {
  300: 'Multiple Choices',
  301: 'Moved Permanently',
  302: 'Found',
  303: 'See Other',
  307: 'Temporary Redirect',
  308: 'Permanent Redirect',
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  408: 'Request Timeout',
  409: 'Conflict',
  410: 'Gone',
  411: 'Length Required',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  416: 'Range Not Satisfiable',
  418: "I'm a Teapot",
  422: 'Unprocessable Entity',
  425: 'Too Early',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

/** The JSON of a text, or undefined. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether a value is an object of JSON. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** The error that a refusing answer is. */
export function refusalOf(
  answer: Answer,
  about: { now: number; idempotencyKey: string | null; during: 'token' | null },
): ApiError {
  const json = parsed(answer.text)
  const problem = isObject(json) ? json : {}
  return refused({
    status: answer.status,
    title: text(problem['title']) ?? TITLES[answer.status] ?? (answer.statusText || 'Unknown Status'),
    detail: text(problem['detail']),
    instance: text(problem['instance']),
    requestId: text(problem['requestId']) ?? answer.headers.get('x-request-id'),
    errors: Array.isArray(problem['errors']) ? problem['errors'].filter(isFieldError) : [],
    headers: answer.headers,
    body: json === undefined ? answer.text.slice(0, 4096) : json,
    method: answer.method,
    path: answer.path,
    attempts: answer.attempts,
    retryAfter: readRetryAfter(answer.headers, about.now),
    idempotencyKey: about.idempotencyKey,
    during: about.during,
  })
}

function isFieldError(value: unknown): value is FieldError {
  return isObject(value) && typeof value['detail'] === 'string'
}
