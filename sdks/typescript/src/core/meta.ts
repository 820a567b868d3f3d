// What came with a record outside of its members.

const META = Symbol.for('cpod.meta')

/** The request that gave a record, and the tag of its state for `ifMatch` and `ifNoneMatch`. */
export interface Meta {
  requestId: string | null
  etag: string | null
}

/** What came with a record that `get`, `create` or `update` gave; undefined for anything else. */
export function metaOf(record: object): Meta | undefined {
  return Reflect.get(record, META) as Meta | undefined
}

/** Puts it with the record, where neither JSON nor loops over its members see it. */
export function withMeta<T extends object>(record: T, meta: Meta): T {
  return Object.defineProperty(record, META, { value: meta, configurable: true })
}
