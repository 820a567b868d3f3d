// The promise of a result, beside which the answer itself can be had.

import type { Answer } from './answer.js'

/** What `withResponse()` gives. */
export interface WithResponse<T> {
  data: T
  response: Response
  requestId: string | null
  etag: string | null
}

/** The promise of what a call gives. */
export class Call<T> extends Promise<T> {
  /** The answer before it is read. */
  readonly answer!: Promise<Answer>

  /** `then` gives an ordinary promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise
  }

  /** A call whose result is read from its answer. */
  static reading<T>(answer: Promise<Answer>, read: (answer: Answer) => T): Call<T> {
    const call = new Call<T>((resolve, reject) => answer.then(read).then(resolve, reject))
    Object.defineProperty(call, 'answer', { value: answer })
    return call
  }

  /** The result, together with the answer that it was read from. */
  async withResponse(): Promise<WithResponse<T>> {
    const data = await this
    const response = responseOf(await this.answer)
    return {
      data,
      response,
      requestId: response.headers.get('x-request-id'),
      etag: response.headers.get('etag'),
    }
  }

  /** The answer instead of the result: status, headers and body. A refusal is thrown here too. */
  asResponse(): Promise<Response> {
    // Nobody waits for the result, so that it may fail unheard.
    this.catch(() => {})
    return this.answer.then(responseOf)
  }
}

const WITHOUT_BODY = new Set([204, 205, 304])

function responseOf(answer: Answer): Response {
  if (answer.stream) return answer.stream
  const { status, statusText, headers } = answer
  return new Response(WITHOUT_BODY.has(status) ? null : answer.text, { status, statusText, headers })
}
