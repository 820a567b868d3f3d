// When a call is tried again, and how long it waits before.

const AGAIN = new Set([408, 429, 500, 502, 503, 504])
const UNCONNECTED = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
])
const SECONDS = /^\d+(\.\d+)?$/
// The three forms of a date in HTTP; the last one, of asctime, does not name its zone.
const HTTP_DATE =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*(, \d\d[ -][A-Z][a-z]{2}[ -]\d{2,4} [\d:]{8} GMT| [A-Z][a-z]{2} [ \d]\d [\d:]{8} \d{4})$/

/** Whether an answer of this status may become another one. `always` tells that asking twice does no harm. */
export function mayChange(status: number, headers: Headers, always: boolean): boolean {
  if (status === 409) return always && headers.has('retry-after')
  return always ? AGAIN.has(status) : status === 429 || status === 503
}

/** Whether an error of the transport says that nothing was sent, for the connection could not be made. */
export function neverConnected(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause) {
    if ('code' in each && UNCONNECTED.has(String(each.code))) return true
  }
  return false
}

/** The seconds that the server asks to wait; null where it does not, or not in words that make sense. */
export function readRetryAfter(headers: Headers, now: number): number | null {
  const value = headers.get('retry-after')?.trim() ?? ''
  if (SECONDS.test(value)) return Number(value)
  const until = readDate(value)
  if (until === undefined) return null
  const wait = until - (readDate(headers.get('date') ?? '') ?? now)
  return wait > 0 ? wait / 1000 : null
}

function readDate(value: string): number | undefined {
  if (!HTTP_DATE.test(value)) return undefined
  const time = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`)
  return Number.isNaN(time) ? undefined : time
}

/** The milliseconds before the next try, after `tries` of them. `asked` is in seconds, `random` in [0, 1). */
export function pause(tries: number, asked: number | null, random: number): number {
  if (asked !== null) return asked * 1000 * (1 + random / 10)
  return Math.min(8000, 500 * 2 ** (tries - 1)) * (0.5 + random / 2)
}
