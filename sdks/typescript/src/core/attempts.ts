// The tries of a call: each with a token and in its time, until one is good or none may follow.

import { type Answer, refusalOf } from './answer.js'
import { after } from './clock.js'
import { ApiError, type CallFacts, ConnectionError, CpodError, TimeoutError } from './errors.js'
import { shownBody, shownHeaders } from './log.js'
import { type Operation, put } from './operation.js'
import type { Settings } from './options.js'
import { mayChange, neverConnected, pause } from './retry.js'
import type { Tokens } from './token.js'
import { exchange, unless } from './transport.js'

// Bytes of an upload that are given a millisecond each, beyond the time of an ordinary try.
const SLOWEST_UPLOAD = 64

/** The good answer of a call, or the error of the last try. Writes the line of the log. */
export async function perform(settings: Settings, tokens: Tokens, operation: Operation): Promise<Answer> {
  const { logger, clock } = settings
  const attempts = new Attempts(settings, tokens, operation)
  let outcome = 'failed'
  let requestId: string | null = null
  try {
    const answer = await attempts.run()
    outcome = String(answer.status)
    requestId = answer.headers.get('x-request-id')
    return answer
  } catch (error) {
    if (error instanceof CpodError) outcome = error instanceof ApiError ? String(error.status) : error.name
    if (error instanceof ApiError) requestId = error.requestId
    throw error
  } finally {
    const { method, template, during } = operation
    const took = Math.round(clock.now() - attempts.started)
    const line = `${method} ${template} ${outcome} ${took} ms, tries: ${attempts.facts.attempts}${requestId ? `, ${requestId}` : ''}`
    if (!during) logger?.info(line)
  }
}

/** What happened in a call so far. */
class Attempts {
  readonly started: number
  readonly total: number
  readonly facts: CallFacts
  retries = 0
  replayed = false
  answerLost = false

  constructor(
    readonly settings: Settings,
    readonly tokens: Tokens,
    readonly operation: Operation,
  ) {
    this.started = settings.clock.now()
    this.total = operation.options.totalTimeout ?? settings.totalTimeout
    this.facts = { method: operation.method, path: operation.template, attempts: 1 }
  }

  get left(): number {
    return this.total - (this.settings.clock.now() - this.started)
  }

  async run(): Promise<Answer> {
    for (;;) {
      const token = this.operation.authorized ? await this.token() : undefined
      const outcome = await this.once(token)
      if (!(outcome instanceof ApiError || outcome instanceof ConnectionError)) return outcome
      if (this.wasDeleted(outcome))
        return { ...this.facts, status: 204, statusText: '', headers: outcome.headers, text: '' }
      if (token !== undefined && this.replays(outcome, token)) continue
      await this.rest(outcome)
      this.retries += 1
      this.facts.attempts += 1
    }
  }

  /** The token, unless it takes longer than the call may. The others that wait for it go on waiting. */
  async token(): Promise<string> {
    const limit = new AbortController()
    const stop = after(this.left, () => limit.abort(new TimeoutError('total', { ...this.facts })))
    try {
      const taken = unless(limit.signal, this.tokens.take())
      const { signal } = this.operation.options
      return await (signal ? unless(signal, taken) : taken)
    } finally {
      stop()
    }
  }

  /** One try: a good answer, or the error that it ended in. */
  async once(token: string | undefined): Promise<Answer | ApiError | ConnectionError> {
    const { operation } = this
    const headers = new Headers(operation.headers)
    if (token !== undefined) put(headers, 'Authorization', `Bearer ${token}`)
    if (this.retries > 0) headers.set('X-Cpod-Retry-Count', String(this.retries))
    this.tell('>', headers, operation.body ?? '')
    try {
      const answer = await this.send(headers)
      this.tell(`< ${answer.status}`, answer.headers, answer.text)
      if ((answer.status >= 200 && answer.status < 300) || answer.status === 304) return answer
      const now = this.settings.clock.now()
      return refusalOf(answer, { now, idempotencyKey: headers.get('idempotency-key'), during: operation.during })
    } catch (error) {
      if (error instanceof ConnectionError) return error
      throw error
    }
  }

  send(headers: Headers): Promise<Answer> {
    const { operation, settings } = this
    const { method, upload, options } = operation
    const time = (options.timeout ?? settings.timeout) + (upload?.size ?? 0) / SLOWEST_UPLOAD
    const left = upload && options.totalTimeout === undefined ? Number.POSITIVE_INFINITY : Math.max(0, this.left)
    let restart = () => {}
    const body = upload ? upload.body(() => restart()) : operation.body
    const init: RequestInit & { duplex?: 'half' } = { method, headers, redirect: 'manual' }
    if (body !== undefined) init.body = body
    if (upload?.streamed) init.duplex = 'half'
    return exchange(settings.transport, {
      url: operation.url,
      init,
      facts: { ...this.facts },
      limit: Math.min(time, left),
      which: left < time ? 'total' : 'try',
      streamed: operation.streamed,
      signal: options.signal,
      onProgress: (begin) => {
        restart = begin
      },
    })
  }

  /** Whether a record is gone because of a try before, of which no answer came. */
  wasDeleted(outcome: ApiError | ConnectionError): outcome is ApiError {
    if (outcome instanceof ConnectionError && !neverConnected(outcome.cause)) this.answerLost = true
    return (
      this.operation.method === 'DELETE' && this.answerLost && outcome instanceof ApiError && outcome.status === 404
    )
  }

  /** Whether the server refused the token, and there is another one to try, once. */
  replays(outcome: ApiError | ConnectionError, token: string): boolean {
    const stale = outcome instanceof ApiError && outcome.status === 401
    if (!stale || this.replayed || !this.sendable || !this.tokens.drop(token)) return false
    this.replayed = true
    return true
  }

  /** Whether the body can be sent again; a stream that was sent is gone. */
  get sendable(): boolean {
    return this.operation.upload?.repeatable ?? true
  }

  /** Waits for the next try, or throws the error of the last one where none may follow. */
  async rest(failure: ApiError | ConnectionError): Promise<void> {
    const { settings, operation } = this
    const asked = failure instanceof ApiError ? failure.retryAfter : null
    if (this.retries >= (operation.options.maxRetries ?? settings.maxRetries)) throw failure
    if (!this.sendable || !this.mayFollow(failure) || (asked ?? 0) * 1000 > settings.maxRetryAfter) throw failure
    const wait = pause(this.retries + 1, asked, settings.clock.random())
    if (wait > this.left) throw failure
    await settings.clock.sleep(wait, operation.options.signal)
  }

  mayFollow(failure: ApiError | ConnectionError): boolean {
    const { repeatable } = this.operation
    if (failure instanceof ApiError) return mayChange(failure.status, failure.headers, repeatable)
    if (failure instanceof TimeoutError && failure.which === 'total') return false
    return repeatable || neverConnected(failure.cause)
  }

  tell(what: string, headers: Headers, body: string): void {
    const { logger, logLevel } = this.settings
    if (!logger || logLevel !== 'debug') return
    const { method, template } = this.operation
    logger.debug(`${what} ${method} ${template} [${shownHeaders(headers)}] ${shownBody(body)}`)
  }
}
