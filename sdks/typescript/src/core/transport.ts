// One try of one request: sent by fetch, bounded in time, cancelled by the caller.

import type { Answer } from './answer.js'
import { after } from './clock.js'
import { type CallFacts, ConnectionError, TimeoutError } from './errors.js'

/** What sends a request; `fetch` unless the options give another. */
export type Transport = (url: string, init: RequestInit) => Promise<Response>

/** A request that is ready to be sent, and how long its answer may take. */
export interface Try {
  url: string
  init: RequestInit
  facts: CallFacts
  /** Milliseconds, and whose they are. */
  limit: number
  which: 'try' | 'total'
  /** Leaves the body of a good answer to the caller. */
  streamed: boolean
  signal: AbortSignal | undefined
  /** Called with a function that starts the time anew: for bodies that flow. */
  onProgress?: (restart: () => void) => void
}

/** The whole answer. Throws ConnectionError, TimeoutError, or the reason for which the caller cancelled. */
export async function exchange(transport: Transport, request: Try): Promise<Answer> {
  const { signal, facts } = request
  const attempt = new AbortController()
  let late = false
  const expire = () => {
    late = true
    attempt.abort()
  }
  const cancel = () => attempt.abort(signal?.reason)
  let stop = after(request.limit, expire)
  let ended = false
  request.onProgress?.(() => {
    stop()
    if (!ended) stop = after(request.limit, expire)
  })
  if (signal?.aborted) cancel()
  else signal?.addEventListener('abort', cancel, { once: true })
  try {
    const response = await unless(attempt.signal, transport(request.url, { ...request.init, signal: attempt.signal }))
    const streamed = request.streamed && response.ok
    const text = streamed ? '' : await unless(attempt.signal, response.text())
    if (!streamed) signal?.removeEventListener('abort', cancel)
    return { ...facts, ...partsOf(response), text, ...(streamed && { stream: response }) }
  } catch (error) {
    signal?.removeEventListener('abort', cancel)
    if (signal?.aborted) throw signal.reason
    throw late
      ? new TimeoutError(request.which, facts, error)
      : new ConnectionError(`The connection to ${new URL(request.url).host} failed`, facts, error)
  } finally {
    ended = true
    stop()
  }
}

function partsOf(response: Response): Pick<Answer, 'status' | 'statusText' | 'headers'> {
  const { status, statusText, headers } = response
  return { status, statusText, headers }
}

/** A promise, or the reason of the signal where that comes first: transports need not heed signals. */
export function unless<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  if (signal.aborted) return Promise.reject(signal.reason)
  return new Promise((resolve, reject) => {
    const cancelled = () => reject(signal.reason)
    signal.addEventListener('abort', cancelled, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', cancelled))
  })
}
