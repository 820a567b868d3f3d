// Makes calls for the services: sends what they describe, and reads the answers into what they promise.

import { type Answer, isObject, parsed } from './answer.js'
import { perform } from './attempts.js'
import { Call } from './call.js'
import { decode, timeOf } from './codec.js'
import { DecodeError } from './errors.js'
import { withMeta } from './meta.js'
import { operationOf, type Request } from './operation.js'
import {
  type CallOptions,
  type ClientOptions,
  type DownloadOptions,
  type Settings,
  settingsOf,
  type UploadOptions,
} from './options.js'
import { nextCursorOf, Page, walk } from './page.js'
import { givenTokens, type IssuedToken, renewedTokens, type Tokens } from './token.js'
import { type Content, uploadOf } from './upload.js'

const DEFAULT_LIFETIME = 60

/** The way to the server that all services of a client share. Cannot be changed, and shows nothing of the key. */
export class Engine {
  declare readonly options: ClientOptions
  declare readonly settings: Settings
  declare readonly tokens: Tokens

  constructor(options: ClientOptions = {}, tokens?: Tokens) {
    const settings = settingsOf(options)
    const own = tokens ?? tokensOf(settings)
    // Not enumerable, so that neither logs nor JSON show them.
    Object.defineProperties(this, {
      options: { value: options },
      settings: { value: settings },
      tokens: { value: own },
    })
  }

  /** One with other options; it shares the token unless they say who calls whom. */
  withOptions(options: ClientOptions = {}): Engine {
    const elsewhere = ['apiKey', 'clientId', 'accessToken', 'baseUrl'].some((name) => name in options)
    return new Engine({ ...this.options, ...options }, elsewhere ? undefined : this.tokens)
  }

  /** One record. */
  record<T>(method: string, path: string, model: string, request: Request): Call<T> {
    return this.send(method, path, request, (answer) => (answer.status === 304 ? null : recordOf(answer, model)) as T)
  }

  /** One page of records. */
  page<T>(method: string, path: string, model: string, query: object = {}, options?: CallOptions): Call<Page<T>> {
    const follow = (cursor: string) => {
      const { page: _, ...rest } = query as { page?: unknown }
      return this.page<T>(method, path, model, { ...rest, cursor }, options)
    }
    return this.send(method, path, { query, options }, (answer) => pageOf<T>(answer, model, follow))
  }

  /** All records of all pages, lazily. */
  iterate<T>(
    method: string,
    path: string,
    model: string,
    query?: object,
    options?: CallOptions,
  ): AsyncGenerator<T, void, undefined> {
    return walk(() => this.page<T>(method, path, model, query, options))
  }

  /** What the answer itself is, without an envelope. */
  json<T>(method: string, path: string, request: Request): Call<T> {
    return this.send(method, path, request, (answer) => (answer.text === '' ? null : jsonOf(answer)) as T)
  }

  /** Nothing but that it was done. */
  done(method: string, path: string, request: Request): Call<void> {
    return this.send(method, path, request, () => undefined)
  }

  /** The record whose content these bytes become. */
  upload<T>(
    method: string,
    path: string,
    model: string,
    id: string,
    content: Content,
    { contentType, ...options }: UploadOptions = {},
  ): Call<T> {
    const headers = { 'Content-Type': contentType ?? 'application/octet-stream' }
    return this.record(method, path, model, { id, upload: uploadOf(content), headers, options })
  }

  /** The answer whose body is the content. */
  download(method: string, path: string, id: string, { range, ...options }: DownloadOptions = {}): Call<Response> {
    const headers = { Accept: '*/*', ...(range !== undefined && { Range: range }) }
    return this.send(
      method,
      path,
      { id, headers, options, streamed: true },
      (answer) => answer.stream ?? new Response(null, answer),
    )
  }

  send<T>(method: string, path: string, request: Request, read: (answer: Answer) => T): Call<T> {
    const answer = async () => perform(this.settings, this.tokens, operationOf(this.settings, method, path, request))
    return Call.reading(answer(), read)
  }
}

function tokensOf(settings: Settings): Tokens {
  if (settings.accessToken) return givenTokens(settings.accessToken)
  return renewedTokens(() => issueToken(settings), settings.clock)
}

/** Exchanges the key for a token. */
async function issueToken(settings: Settings): Promise<IssuedToken> {
  const body = {
    grant_type: 'client_credentials',
    client_id: settings.clientId,
    client_secret: settings.apiKey,
  }
  const request: Request = { body, open: true, repeatable: true, during: 'token' }
  const operation = operationOf(settings, 'POST', '/api/v1/auth/token', request)
  const answer = await perform(settings, givenTokens(''), operation)
  const json = jsonOf(answer)
  if (!isObject(json) || typeof json['access_token'] !== 'string' || json['access_token'] === '') {
    throw fault('The answer holds no token', { ...answer, text: '' })
  }
  const seconds = json['expires_in']
  const lifetime = typeof seconds === 'number' && seconds > 0 ? seconds : DEFAULT_LIFETIME
  return { text: json['access_token'], lifetime: lifetime * 1000 }
}

function jsonOf(answer: Answer): unknown {
  const json = parsed(answer.text)
  if (json === undefined) throw fault('The answer is not JSON', answer)
  return json
}

/** The members of the envelope. */
function envelopeOf(answer: Answer): Record<string, unknown> {
  const json = jsonOf(answer)
  if (!isObject(json) || !('data' in json)) throw fault('The answer has no data', answer)
  return json
}

function recordOf(answer: Answer, model: string): object {
  const envelope = envelopeOf(answer)
  const { data } = envelope
  if (!isObject(data)) throw fault('The data of the answer is no record', answer)
  return withMeta(decode(data, model) as object, {
    requestId: requestIdOf(answer, envelope),
    etag: answer.headers.get('etag'),
  })
}

function pageOf<T>(answer: Answer, model: string, follow: (cursor: string) => PromiseLike<Page<T>>): Page<T> {
  const envelope = envelopeOf(answer)
  const { data, total, page, pageSize, hasMore, meta } = envelope
  if (!Array.isArray(data)) throw fault('The data of the answer is no list', answer)
  const timestamp = isObject(meta) && typeof meta['timestamp'] === 'string' ? timeOf(meta['timestamp']) : null
  const members = {
    data: decode(data, model) as T[],
    total: total as number,
    page: page as number,
    pageSize: pageSize as number,
    hasMore: hasMore === true,
    requestId: requestIdOf(answer, envelope),
    timestamp: timestamp as Date | null,
    nextCursor: nextCursorOf(answer.headers.get('link')),
  }
  return new Page(members, follow)
}

function requestIdOf(answer: Answer, envelope: Record<string, unknown>): string | null {
  const { meta } = envelope
  const told = isObject(meta) ? meta['requestId'] : undefined
  return typeof told === 'string' ? told : answer.headers.get('x-request-id')
}

function fault(message: string, answer: Answer): DecodeError {
  return new DecodeError(message, {
    ...answer,
    body: answer.text,
    requestId: answer.headers.get('x-request-id'),
  })
}
