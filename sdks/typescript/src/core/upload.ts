// The bytes of a file on their way to the server.

/** What can be uploaded. A stream is sent as it flows, once; a function that gives a new one can be asked again. */
export type Content =
  | string
  | Uint8Array
  | ArrayBuffer
  | Blob
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>
  | (() => Content)

/** A body that is ready to be sent: anew for each try, or only once. */
export interface Upload {
  /** The body of a try; `progress` is called with each part of a stream that leaves. */
  body(progress: () => void): NonNullable<RequestInit['body']>
  streamed: boolean
  repeatable: boolean
  /** How many bytes there are; 0 for a stream, whose time starts anew with each part. */
  size: number
}

/** How a content is sent. */
export function uploadOf(content: Content): Upload {
  if (typeof content === 'function') return renewed(content)
  if (typeof content === 'string') return whole(new TextEncoder().encode(content))
  if (content instanceof Blob) return { body: () => content, streamed: false, repeatable: true, size: content.size }
  if (content instanceof ArrayBuffer || ArrayBuffer.isView(content)) return whole(content)
  return { body: (progress) => flowing(content, progress), streamed: true, repeatable: false, size: 0 }
}

/** A content that each try asks for anew; the first one tells what kind it is. */
function renewed(content: () => Content): Upload {
  let first: Upload | undefined = uploadOf(content())
  const body = (progress: () => void) => {
    const made = first ?? uploadOf(content())
    first = undefined
    return made.body(progress)
  }
  return { ...first, body, repeatable: true }
}

function whole(bytes: Uint8Array | ArrayBuffer): Upload {
  return {
    body: () => bytes as Uint8Array<ArrayBuffer>,
    streamed: false,
    repeatable: true,
    size: bytes.byteLength,
  }
}

/** A stream of the parts, pulled one at a time so that no more than one is held. */
function flowing(
  content: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
  progress: () => void,
): ReadableStream<Uint8Array> {
  const parts = partsOf(content)
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await parts.next()
      progress()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await parts.return?.(undefined)
    },
  })
}

async function* partsOf(
  content: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  // Node and Firefox can loop over streams, other browsers cannot.
  if (Symbol.asyncIterator in content) return yield* content as AsyncIterable<Uint8Array>
  const reader = (content as ReadableStream<Uint8Array>).getReader()
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
  } finally {
    reader.releaseLock()
  }
}
