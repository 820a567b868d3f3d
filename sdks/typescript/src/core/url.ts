// Addresses: the base of the server, paths with ids in them, and queries.

import { ConfigurationError } from './errors.js'

/** What may stand in a query. */
export type QueryValue =
  | string
  | number
  | boolean
  | Date
  | null
  | undefined
  | readonly QueryValue[]
  | { readonly [name: string]: QueryValue }

export type Query = { readonly [name: string]: QueryValue }

const JOINED = new Set(['sort', 'expand', 'fields', 'exists', 'missing'])

/** The address that paths are put behind. Throws ConfigurationError. */
export function baseUrlOf(text: string): string {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    throw new ConfigurationError('baseUrl is no URL')
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new ConfigurationError('baseUrl must start with http:// or https://')
  if (url.username || url.password) throw new ConfigurationError('baseUrl must not have a user or a password')
  if (/[?#]/.test(text)) throw new ConfigurationError('baseUrl must not have a query or a fragment')
  return url.origin + url.pathname.replace(/\/$/, '').replace(/(\/api)?\/v1$|\/api$/, '')
}

/** The path of a template such as `/v1/people/{id}`. Throws ConfigurationError for an id that would lead elsewhere. */
export function pathOf(template: string, id: string | undefined): string {
  if (!template.includes('{id}')) return template
  if (typeof id !== 'string' || id === '' || id === '.' || id === '..') {
    throw new ConfigurationError(
      `an id must be a text that is not empty, "." or "..", not ${JSON.stringify(id) ?? 'undefined'}`,
    )
  }
  return template.replace('{id}', () => encodeURIComponent(id))
}

/** The query with its question mark; empty where nothing is asked. */
export function queryOf(query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => pairsOf(name, value))
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : ''
}

function pairsOf(name: string, value: QueryValue): [string, string][] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) {
    const texts = value.filter((item) => item !== undefined && item !== null).map(textOf)
    return JOINED.has(name) ? (texts.length > 0 ? [[name, texts.join(',')]] : []) : texts.map((text) => [name, text])
  }
  if (typeof value === 'object' && !(value instanceof Date)) {
    return Object.entries(value).flatMap(([operator, operand]) =>
      pairsOf(`${name}[${operator}]`, operand as QueryValue),
    )
  }
  return [[name, textOf(value)]]
}

function textOf(value: unknown): string {
  if (!(value instanceof Date)) return String(value)
  if (Number.isNaN(value.getTime())) throw new ConfigurationError('a query holds an invalid Date')
  return value.toISOString()
}
