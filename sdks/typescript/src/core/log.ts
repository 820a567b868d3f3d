// What is logged of a call, without its secrets.

import { secrets } from '../spec.js'
import { isObject, parsed } from './answer.js'

/** Where lines go; `console` is one. */
export interface Logger {
  info(line: string): void
  debug(line: string): void
}

const HIDDEN = '***'

/** Headers as one line. */
export function shownHeaders(headers: Headers): string {
  return [...headers].map(([name, value]) => `${name}: ${name === 'authorization' ? HIDDEN : value}`).join('; ')
}

/** A body of JSON with its secrets hidden; of anything else only its length, as it cannot be told what is in it. */
export function shownBody(text: string): string {
  if (text === '') return ''
  const json = parsed(text)
  return json === undefined ? `${text.length} characters` : JSON.stringify(hidden(json))
}

function hidden(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hidden)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, secrets.has(name) && held !== null ? HIDDEN : hidden(held)]),
  )
}
