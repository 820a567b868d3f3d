// From values to JSON and back: times become Date and go back as the text that came.

import { shapes, stamps } from '../shapes.js'
import { isObject } from './answer.js'
import { ConfigurationError } from './errors.js'

/** Which members of a model are times, beside those of every record, and which hold other models. */
export interface Shape {
  readonly times?: readonly string[]
  readonly holds?: { readonly [member: string]: string }
}

const TIME = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

/** The body as JSON. Throws ConfigurationError for what JSON cannot say, which would become null in silence. */
export function encode(body: unknown): string {
  return JSON.stringify(body, function (this: Record<string, unknown>, key, value: unknown) {
    const given = this[key]
    if (isLost(given)) throw new ConfigurationError(`${key || 'the body'} holds what JSON cannot say: ${given}`)
    return value
  })
}

function isLost(value: unknown): boolean {
  if (value instanceof Date) return Number.isNaN(value.getTime())
  return typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))
}

/** Turns the times of a record into Dates, in place; also those of the records and parts that it holds. */
export function decode(value: unknown, model: string): unknown {
  if (Array.isArray(value)) {
    for (const item of value) decode(item, model)
    return value
  }
  const shape = shapes[model]
  if (!isObject(value) || !shape) return value
  for (const name of [...stamps, ...(shape.times ?? [])]) {
    const text = value[name]
    if (typeof text === 'string') value[name] = timeOf(text)
  }
  for (const [name, held] of Object.entries(shape.holds ?? {})) decode(value[name], held)
  return value
}

/** The time, or the text itself where it cannot be read. */
export function timeOf(text: string): Date | string {
  const [found, year, month, day] = TIME.exec(text) ?? []
  const time = new Date(text)
  const daysOfMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (!found || Number.isNaN(time.getTime()) || Number(day) > daysOfMonth) return text
  if (time.toISOString() !== text) keepText(time, text)
  return time
}

/** A text with more or less than milliseconds, or with another zone, goes back as it came unless the Date was changed. */
function keepText(time: Date, text: string): void {
  const came = time.getTime()
  Object.defineProperty(time, 'toJSON', {
    value: () => (time.getTime() === came ? text : Date.prototype.toJSON.call(time)),
    configurable: true,
    writable: true,
  })
}
