// Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.

import type {
  Call,
  CallOptions,
  Comparison,
  GetOptions,
  Listing,
  OneOrMore,
  Open,
  Page,
  Selected,
  Selection,
  Time,
  Unchanged,
} from '../core/index.js'
import { Service } from '../core/service.js'
import type { Entity, EntityFilters, EntityInput } from '../entity.js'
import type { DataSource } from './datasources.js'
import type { Department } from './org.js'
import type { Person } from './people.js'

/** Known values of `type` of Group. */
export type GroupType =
  | 'department'
  | 'team'
  | 'squad'
  | 'cohort'
  | 'committee'
  | 'project'
  | 'security'
  | 'distribution'
  | 'ad_group'
  | 'custom'

/** Known values of `status` of Group. */
export type GroupStatus = 'active' | 'archived'

/** Known values of `membershipType` of Group. */
export type GroupMembershipType = 'assigned' | 'dynamic'

/** Known values of `visibility` of Group. */
export type GroupVisibility = 'public' | 'private' | 'hidden'

/** Known values of `source` of Group. */
export type GroupSource =
  | 'manual'
  | 'scim'
  | 'active_directory'
  | 'entra_id'
  | 'okta'
  | 'google_workspace'
  | 'hris'
  | 'rule'

/** A team, department, committee, cohort or directory group with its members and its owner. */
export interface Group extends Entity {
  /** Canonical name; for a directory group its account name there. */
  name: string
  /** Friendlier name for screens; the name is shown where it is empty. */
  displayName: string | null
  /** What the group is for. */
  description: string | null
  /** Purpose of the group. */
  type: Open<GroupType>
  /** Whether the group is in use. */
  status: Open<GroupStatus>
  /** Person who answers for the membership and approves changes to it. */
  ownerId: string | null
  /** Group this one is nested in; empty at the top. */
  parentGroupId: string | null
  /** Direct members, each at most once. */
  memberIds: string[] | null
  /** Number of direct members. */
  memberCount: number
  /** Whether members are listed by hand or follow from a rule. */
  membershipType: Open<GroupMembershipType>
  /** Filter over Person fields that decides a dynamic membership, in the syntax of list filters. */
  membershipRule: string | null
  /** Age of a dynamic membership. */
  membershipEvaluatedAt: Date | null
  /** Public shows members to all, private to members, hidden to owners only. */
  visibility: Open<GroupVisibility>
  /** Address that reaches the members. */
  email: string | null
  /** Mail to the group's address is forwarded to its members. */
  isMailEnabled: boolean
  /** The group may be used to grant access. */
  isSecurityEnabled: boolean
  /** System that is the authority for the group. */
  source: Open<GroupSource>
  /** Data source that keeps a synchronised group up to date. */
  dataSourceId: string | null
  /** Directory path of a synchronised group. */
  distinguishedName: string | null
  /** Department the group stands for or belongs to. */
  departmentId: string | null
  /** Time after which a temporary group is archived. */
  expiresAt: Date | null
  /** Time of the latest membership review. */
  lastReviewedAt: Date | null
  /** Day the next membership review is due. */
  nextReviewDate: string | null
}

/** What `expand` adds to Groups. */
export interface GroupRelations {
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=parent`. */
  parent: Group | null
  /** Only with `expand=children`. */
  children: Group[]
  /** Only with `expand=members`. */
  members: Person[]
  /** Only with `expand=dataSource`. */
  dataSource: DataSource | null
  /** Only with `expand=department`. */
  department: Department | null
}

/** What a client gives to create a Group. */
export interface GroupCreate extends EntityInput {
  /** Canonical name; for a directory group its account name there. */
  name: string
  /** Friendlier name for screens; the name is shown where it is empty. */
  displayName?: string | null
  /** What the group is for. */
  description?: string | null
  /** Purpose of the group. */
  type?: GroupType
  /** Whether the group is in use. */
  status?: GroupStatus
  /** Person who answers for the membership and approves changes to it. */
  ownerId?: string | null
  /** Group this one is nested in; empty at the top. */
  parentGroupId?: string | null
  /** Direct members, each at most once. */
  memberIds?: string[] | null
  /** Whether members are listed by hand or follow from a rule. */
  membershipType?: GroupMembershipType
  /** Filter over Person fields that decides a dynamic membership, in the syntax of list filters. */
  membershipRule?: string | null
  /** Public shows members to all, private to members, hidden to owners only. */
  visibility?: GroupVisibility
  /** Address that reaches the members. */
  email?: string | null
  /** Mail to the group's address is forwarded to its members. */
  isMailEnabled?: boolean
  /** The group may be used to grant access. */
  isSecurityEnabled?: boolean
  /** System that is the authority for the group. */
  source?: GroupSource
  /** Data source that keeps a synchronised group up to date. */
  dataSourceId?: string | null
  /** Directory path of a synchronised group. */
  distinguishedName?: string | null
  /** Department the group stands for or belongs to. */
  departmentId?: string | null
  /** Time after which a temporary group is archived. */
  expiresAt?: Time | null
  /** Time of the latest membership review. */
  lastReviewedAt?: Time | null
  /** Day the next membership review is due. */
  nextReviewDate?: string | null
}

/** The fields of a Group to change; null clears an optional one. */
export type GroupUpdate = Partial<GroupCreate>

/** What lists of Groups are filtered by. */
export interface GroupFilters extends EntityFilters {
  name?: OneOrMore<string>
  displayName?: OneOrMore<string>
  description?: OneOrMore<string>
  type?: OneOrMore<GroupType>
  status?: OneOrMore<GroupStatus>
  ownerId?: OneOrMore<string>
  parentGroupId?: OneOrMore<string>
  memberIds?: OneOrMore<string>
  memberCount?: Comparison<number>
  membershipType?: OneOrMore<GroupMembershipType>
  membershipRule?: OneOrMore<string>
  membershipEvaluatedAt?: Comparison<Time>
  visibility?: OneOrMore<GroupVisibility>
  email?: OneOrMore<string>
  isMailEnabled?: OneOrMore<boolean>
  isSecurityEnabled?: OneOrMore<boolean>
  source?: OneOrMore<GroupSource>
  dataSourceId?: OneOrMore<string>
  distinguishedName?: OneOrMore<string>
  departmentId?: OneOrMore<string>
  expiresAt?: Comparison<Time>
  lastReviewedAt?: Comparison<Time>
  nextReviewDate?: Comparison<string>
}

/** What lists of Groups can be asked. */
export type GroupQuery<E = never, F = never> = Listing<GroupFilters, 'tags' | 'memberIds', E, F>

/** Named sets of people, nested where needed, that carry membership, ownership and access. */
export class GroupsService extends Service {
  /** One page of Groups, the newest first. */
  list<E extends keyof GroupRelations = never, F extends keyof Group = keyof Group>(
    query?: GroupQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Group, GroupRelations, E, F>>> {
    return this.engine.page('GET', '/v1/groups', 'Group', query, options)
  }

  /** All Groups, no page before it is needed. */
  iterate<E extends keyof GroupRelations = never, F extends keyof Group = keyof Group>(
    query?: GroupQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Group, GroupRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/groups', 'Group', query, options)
  }

  /** One page of the Groups in which every word of `q` is found. */
  search<E extends keyof GroupRelations = never, F extends keyof Group = keyof Group>(
    q: string,
    query?: GroupQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Group, GroupRelations, E, F>>> {
    return this.engine.page('GET', '/v1/groups', 'Group', { ...query, q }, options)
  }

  /** One Group by its id. */
  get<E extends keyof GroupRelations = never, F extends keyof Group = keyof Group, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Group, GroupRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/groups/{id}', 'Group', { id, query, options })
  }

  /**
   * Creates one Group, which must keep these rules:
   *
   * - parentGroupId never leads back to the group itself, and nesting is at most ten levels deep.
   * - A group that moves takes the groups below it along, and they too are at most on the tenth
   *   level.
   * - membershipRule is present when membershipType is dynamic.
   * - membershipRule is absent when membershipType is assigned.
   * - memberIds of a dynamic group is written by the server only.
   * - Each direct member stands in memberIds at most once.
   * - A person whose status is terminated is not added to memberIds.
   * - Nobody is added to memberIds beyond the capacity of a Cohort that learns as this group, nor
   *   anybody who is its facilitator.
   * - email is present when isMailEnabled is true.
   * - A group with an active child group is not archived.
   * - An active group does not lie in an archived one.
   */
  create(body: GroupCreate, options?: CallOptions): Call<Group> {
    return this.engine.record('POST', '/v1/groups', 'Group', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: GroupUpdate, options?: CallOptions): Call<Group> {
    return this.engine.record('PATCH', '/v1/groups/{id}', 'Group', { id, body, options })
  }

  /** Deletes one Group; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/groups/{id}', { id, options })
  }
}
