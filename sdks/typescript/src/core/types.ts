// The types that records, inputs and queries are made of.

/** A known value, or one that a newer server may send. */
export type Open<T extends string> = T | (string & {})

/** A point in time, as Date or as ISO 8601 such as `2026-05-22T10:00:00Z`. */
export type Time = Date | string

/** One value, or several of which any will do. */
export type OneOrMore<T> = T | readonly T[]

/** What a member is compared with; all of it must hold. */
export interface Comparison<T> {
  eq?: T | undefined
  gt?: T | undefined
  gte?: T | undefined
  lt?: T | undefined
  lte?: T | undefined
}

/** Orders by a member, from the lowest up; `-` before its name from the highest down. */
export type Sort<Member extends string> = Member | `-${Member}`

/** Which members a record has: related records that are not its own, and only some of its own. */
export interface Selection<Relation, Member> {
  /** Related records to add. */
  expand?: readonly Relation[] | undefined
  /** Only these members, and `id`. */
  fields?: readonly Member[] | undefined
  /** Also records that were deleted. */
  includeDeleted?: boolean | undefined
}

/** What a list can be asked. `Unsorted` are the filters that do not sort. */
export type Listing<Filters, Unsorted, Relation, Member> = Filters &
  Selection<Relation, Member> &
  Paging & {
    /** Up to five members, the first one first. */
    sort?: OneOrMore<Sort<Exclude<keyof Filters & string, Unsorted>>> | undefined
    /** Only records in which these members have values. */
    exists?: OneOrMore<keyof Filters> | undefined
    /** Only records in which these members have no values. */
    missing?: OneOrMore<keyof Filters> | undefined
  }

/** Where in a list, and what in its text. */
export interface Paging {
  /** The page, from 1. */
  page?: number | undefined
  /** Records of a page, 1 to 500; 50 unless given. */
  pageSize?: number | undefined
  /** Goes on where `nextCursor` of another page points. */
  cursor?: string | undefined
  /** Words that must all be found in a record. */
  q?: string | undefined
}

/** A record with what was asked for: all its members or only `Member`, and the relations that were expanded. */
export type Selected<Whole, Relations, Relation extends keyof Relations, Member extends keyof Whole> = ([
  keyof Whole,
] extends [Member]
  ? Whole
  : Pick<Whole, Member | Extract<'id', keyof Whole>>) &
  ([Relation] extends [never] ? unknown : Pick<Relations, Relation>)

/** `null` where a call says which state of the record it has, for a record that still is in it. */
export type Unchanged<Tag> = [Tag] extends [never] ? never : null
