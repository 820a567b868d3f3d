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
import type { PhysicalAsset } from './assets.js'
import type { Vendor } from './contracts.js'
import type { PersonSkill } from './employee.js'
import type { Group } from './groups.js'
import type { CostCenter } from './investments.js'
import type { LicenseAssignment } from './licenses.js'
import type { Department, Location } from './org.js'

/** Known values of `type` of Person. */
export type PersonType = 'employee' | 'contractor' | 'vendor' | 'partner' | 'service_account'

/** Known values of `status` of Person. */
export type PersonStatus = 'active' | 'on_leave' | 'terminated' | 'suspended'

/** Known values of `employmentType` of Person. */
export type PersonEmploymentType =
  | 'full_time'
  | 'part_time'
  | 'fixed_term'
  | 'temporary'
  | 'seasonal'
  | 'apprentice'
  | 'intern'
  | 'contingent'

/** A human or non-human identity that holds access, equipment, licenses and responsibilities. */
export interface Person extends Entity {
  /** Given name. */
  firstName: string
  /** Family name. */
  lastName: string
  /** Name the person wants to be called by. */
  preferredName: string | null
  /** Full name as shown in lists and pickers. */
  displayName: string
  /** Primary work address; compared without regard to letter case. */
  email: string
  /**
   * Sign-in name in the identity provider, often a user principal name; compared without regard to
   * letter case.
   */
  userName: string | null
  /** Kind of relation between the identity and the organization. */
  type: Open<PersonType>
  /** Employment and access state. */
  status: Open<PersonStatus>
  /** Terms on which the person works. */
  employmentType: Open<PersonEmploymentType> | null
  /**
   * Number given by the HR system; usually absent for people who are not employees; compared
   * without regard to letter case.
   */
  employeeNumber: string | null
  /** Position title. */
  jobTitle: string | null
  /** Organizational department as free text, as the source system spells it. */
  department: string | null
  /** Department record, where the organization keeps them. */
  departmentId: string | null
  /** Line manager; for a service account the person accountable for it. */
  managerId: string | null
  /** Cost center that carries the person's cost. */
  costCenterId: string | null
  /** Usual place of work. */
  locationId: string | null
  /** Firm that supplies a contractor or vendor identity. */
  vendorId: string | null
  /** First day with the organization. */
  startDate: string | null
  /** Last day with the organization; set on offboarding. */
  endDate: string | null
  /** Work telephone number. */
  phone: string | null
  /** Country the person works from, which decides holidays and labour rules. */
  country: string | null
  /** Language for messages and screens. */
  preferredLanguage: string | null
  /** Time zone for working hours and due dates. */
  timezone: string | null
  /** Address of a portrait picture. */
  avatarUrl: string | null
  /** Latest successful sign-in that a connected system reported. */
  lastSignInAt: Date | null
}

/** What `expand` adds to People. */
export interface PersonRelations {
  /** Only with `expand=manager`. */
  manager: Person | null
  /** Only with `expand=departmentRecord`. */
  departmentRecord: Department | null
  /** Only with `expand=location`. */
  location: Location | null
  /** Only with `expand=costCenter`. */
  costCenter: CostCenter | null
  /** Only with `expand=vendor`. */
  vendor: Vendor | null
  /** Only with `expand=directReports`. */
  directReports: Person[]
  /** Only with `expand=groups`. */
  groups: Group[]
  /** Only with `expand=licenses`. */
  licenses: LicenseAssignment[]
  /** Only with `expand=assets`. */
  assets: PhysicalAsset[]
  /** Only with `expand=skills`. */
  skills: PersonSkill[]
}

/** What a client gives to create a Person. */
export interface PersonCreate extends EntityInput {
  /** Given name. */
  firstName: string
  /** Family name. */
  lastName: string
  /** Name the person wants to be called by. */
  preferredName?: string | null
  /** Primary work address; compared without regard to letter case. */
  email: string
  /**
   * Sign-in name in the identity provider, often a user principal name; compared without regard to
   * letter case.
   */
  userName?: string | null
  /** Kind of relation between the identity and the organization. */
  type: PersonType
  /** Employment and access state. */
  status?: PersonStatus
  /** Terms on which the person works. */
  employmentType?: PersonEmploymentType | null
  /**
   * Number given by the HR system; usually absent for people who are not employees; compared
   * without regard to letter case.
   */
  employeeNumber?: string | null
  /** Position title. */
  jobTitle?: string | null
  /** Organizational department as free text, as the source system spells it. */
  department?: string | null
  /** Department record, where the organization keeps them. */
  departmentId?: string | null
  /** Line manager; for a service account the person accountable for it. */
  managerId?: string | null
  /** Cost center that carries the person's cost. */
  costCenterId?: string | null
  /** Usual place of work. */
  locationId?: string | null
  /** Firm that supplies a contractor or vendor identity. */
  vendorId?: string | null
  /** First day with the organization. */
  startDate?: string | null
  /** Last day with the organization; set on offboarding. */
  endDate?: string | null
  /** Work telephone number. */
  phone?: string | null
  /** Country the person works from, which decides holidays and labour rules. */
  country?: string | null
  /** Language for messages and screens. */
  preferredLanguage?: string | null
  /** Time zone for working hours and due dates. */
  timezone?: string | null
  /** Address of a portrait picture. */
  avatarUrl?: string | null
  /** Latest successful sign-in that a connected system reported. */
  lastSignInAt?: Time | null
}

/** The fields of a Person to change; null clears an optional one. */
export type PersonUpdate = Partial<PersonCreate>

/** What lists of People are filtered by. */
export interface PersonFilters extends EntityFilters {
  firstName?: OneOrMore<string>
  lastName?: OneOrMore<string>
  preferredName?: OneOrMore<string>
  displayName?: OneOrMore<string>
  email?: OneOrMore<string>
  userName?: OneOrMore<string>
  type?: OneOrMore<PersonType>
  status?: OneOrMore<PersonStatus>
  employmentType?: OneOrMore<PersonEmploymentType>
  employeeNumber?: OneOrMore<string>
  jobTitle?: OneOrMore<string>
  department?: OneOrMore<string>
  departmentId?: OneOrMore<string>
  managerId?: OneOrMore<string>
  costCenterId?: OneOrMore<string>
  locationId?: OneOrMore<string>
  vendorId?: OneOrMore<string>
  startDate?: Comparison<string>
  endDate?: Comparison<string>
  phone?: OneOrMore<string>
  country?: OneOrMore<string>
  preferredLanguage?: OneOrMore<string>
  timezone?: OneOrMore<string>
  avatarUrl?: OneOrMore<string>
  lastSignInAt?: Comparison<Time>
}

/** What lists of People can be asked. */
export type PersonQuery<E = never, F = never> = Listing<PersonFilters, 'tags', E, F>

/**
 * Every identity the organization deals with as a person, whether staff, contractor, partner or
 * service account.
 */
export class PeopleService extends Service {
  /** One page of People, the newest first. */
  list<E extends keyof PersonRelations = never, F extends keyof Person = keyof Person>(
    query?: PersonQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Person, PersonRelations, E, F>>> {
    return this.engine.page('GET', '/v1/people', 'Person', query, options)
  }

  /** All People, no page before it is needed. */
  iterate<E extends keyof PersonRelations = never, F extends keyof Person = keyof Person>(
    query?: PersonQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Person, PersonRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/people', 'Person', query, options)
  }

  /** One page of the People in which every word of `q` is found. */
  search<E extends keyof PersonRelations = never, F extends keyof Person = keyof Person>(
    q: string,
    query?: PersonQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Person, PersonRelations, E, F>>> {
    return this.engine.page('GET', '/v1/people', 'Person', { ...query, q }, options)
  }

  /** One Person by its id. */
  get<E extends keyof PersonRelations = never, F extends keyof Person = keyof Person, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Person, PersonRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/people/{id}', 'Person', { id, query, options })
  }

  /**
   * Creates one Person, which must keep these rules:
   *
   * - endDate is not before startDate.
   * - managerId is not the person itself, and following managerId upward never leads back to the
   *   person.
   * - managerId names a person whose status is not terminated.
   * - A person who is active or on leave is not in a dissolved department.
   * - A person who returns from terminated to active needs an endDate that is empty or not in the
   *   past in the same request.
   */
  create(body: PersonCreate, options?: CallOptions): Call<Person> {
    return this.engine.record('POST', '/v1/people', 'Person', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: PersonUpdate, options?: CallOptions): Call<Person> {
    return this.engine.record('PATCH', '/v1/people/{id}', 'Person', { id, body, options })
  }

  /** Deletes one Person; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/people/{id}', { id, options })
  }
}
