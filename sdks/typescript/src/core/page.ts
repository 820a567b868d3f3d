// One page of a list, and the walk over all of them.

/** One page of a list. */
export class Page<T> {
  /** The records of this page. */
  readonly data: T[]
  /** How many records the list has on all its pages. */
  readonly total: number
  /** The number of this page, from 1. */
  readonly page: number
  readonly pageSize: number
  readonly hasMore: boolean
  readonly requestId: string | null
  /** When the server answered. */
  readonly timestamp: Date | null
  /** Where the next page begins; null after the last one. */
  readonly nextCursor: string | null
  /** Gives the page behind a cursor. */
  declare readonly follow: (cursor: string) => PromiseLike<Page<T>>

  constructor(members: PageMembers<T>, follow: (cursor: string) => PromiseLike<Page<T>>) {
    this.data = members.data
    this.total = members.total
    this.page = members.page
    this.pageSize = members.pageSize
    this.hasMore = members.hasMore
    this.requestId = members.requestId
    this.timestamp = members.timestamp
    this.nextCursor = members.nextCursor
    Object.defineProperty(this, 'follow', { value: follow })
  }

  /** The page after this one; null after the last. */
  async nextPage(): Promise<Page<T> | null> {
    return this.nextCursor === null ? null : this.follow(this.nextCursor)
  }
}

export type PageMembers<T> = Pick<
  Page<T>,
  'data' | 'total' | 'page' | 'pageSize' | 'hasMore' | 'requestId' | 'timestamp' | 'nextCursor'
>

/** All records of all pages, no page before it is needed. A cursor that comes again ends the walk, which would not end otherwise. */
export async function* walk<T>(first: () => PromiseLike<Page<T>>): AsyncGenerator<T, void, undefined> {
  const seen = new Set<string>()
  let page: Page<T> | null = await first()
  while (page && page.data.length > 0) {
    yield* page.data
    if (page.nextCursor === null || seen.has(page.nextCursor)) return
    seen.add(page.nextCursor)
    page = await page.nextPage()
  }
}

/** The cursor of the link to the next page (RFC 8288). */
export function nextCursorOf(link: string | null): string | null {
  for (const [, target, parameters] of (link ?? '').matchAll(
    /<([^>]*)>((?:\s*;\s*[\w*]+\s*=\s*(?:"[^"]*"|[^",;\s]*))*)/g,
  )) {
    if (!/;\s*rel\s*=\s*(?:next(?![^\s,;])|"(?:[^"]*\s)?next(?:\s[^"]*)?")/i.test(parameters ?? '')) continue
    return new URL(target ?? '', 'http://localhost').searchParams.get('cursor') || null
  }
  return null
}
