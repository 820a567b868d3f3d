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
  Unchanged,
} from '../core/index.js'
import { Service } from '../core/service.js'
import type { Entity, EntityFilters, EntityInput } from '../entity.js'
import type { JobPosting } from './hr.js'
import type { CostCenter } from './investments.js'
import type { Person } from './people.js'

/** Known values of `type` of Location. */
export type LocationType =
  | 'headquarters'
  | 'office'
  | 'branch'
  | 'campus'
  | 'building'
  | 'floor'
  | 'room'
  | 'desk_area'
  | 'warehouse'
  | 'data_center'
  | 'factory'
  | 'store'
  | 'laboratory'
  | 'coworking'
  | 'client_site'
  | 'remote'
  | 'other'

/** Known values of `status` of Location. */
export type LocationStatus = 'planned' | 'active' | 'temporarily_closed' | 'closed'

/** A place where the organization works or keeps things, from a campus down to a room. */
export interface Location extends Entity {
  /** Display name. */
  name: string
  /** Short code, such as FRA-01. */
  code: string | null
  /** Kind of place. */
  type: Open<LocationType>
  /** Whether it is in use. */
  status: Open<LocationStatus>
  /** What it is used for. */
  description: string | null
  /** Place that contains it. */
  parentLocationId: string | null
  /** Full name in the hierarchy. */
  path: string
  /** Street address. */
  address: LocationAddress | null
  /** Country, which decides law and holidays. */
  country: string | null
  /** Point on the map in WGS 84. */
  coordinates: LocationCoordinates | null
  /** Local time zone. */
  timezone: string | null
  /** UN/LOCODE of the town or port. */
  unLocode: string | null
  /** GS1 Global Location Number. */
  glnCode: string | null
  /** Reception. */
  phone: string | null
  /** Site manager. */
  managerId: string | null
  /** Person to call in an emergency on site. */
  emergencyContactId: string | null
  /** Company that owns or rents it. */
  legalEntity: string | null
  /** Seats, or people allowed at once. */
  capacity: number | null
  /** Usable area. */
  floorAreaSquareMeters: number | null
  /** Hours in local time, one entry per day and span. */
  openingHours: LocationOpeningHour[] | null
  /** True for rooms and desks that can be reserved. */
  isBookable: boolean
  /** True where it can be reached without steps. */
  isAccessible: boolean
  /** First day of use. */
  openedDate: string | null
  /** Last day of use. */
  closedDate: string | null
  /** People based here. */
  headcount: number
}

/** What `expand` adds to Locations. */
export interface LocationRelations {
  /** Only with `expand=parentLocation`. */
  parentLocation: Location | null
  /** Only with `expand=manager`. */
  manager: Person | null
  /** Only with `expand=childLocations`. */
  childLocations: Location[]
  /** Only with `expand=people`. */
  people: Person[]
  /** Only with `expand=departments`. */
  departments: Department[]
}

/** What a client gives to create a Location. */
export interface LocationCreate extends EntityInput {
  /** Display name. */
  name: string
  /** Short code, such as FRA-01. */
  code?: string | null
  /** Kind of place. */
  type: LocationType
  /** Whether it is in use. */
  status?: LocationStatus
  /** What it is used for. */
  description?: string | null
  /** Place that contains it. */
  parentLocationId?: string | null
  /** Street address. */
  address?: LocationAddressInput | null
  /** Country, which decides law and holidays. */
  country?: string | null
  /** Point on the map in WGS 84. */
  coordinates?: LocationCoordinatesInput | null
  /** Local time zone. */
  timezone?: string | null
  /** UN/LOCODE of the town or port. */
  unLocode?: string | null
  /** GS1 Global Location Number. */
  glnCode?: string | null
  /** Reception. */
  phone?: string | null
  /** Site manager. */
  managerId?: string | null
  /** Person to call in an emergency on site. */
  emergencyContactId?: string | null
  /** Company that owns or rents it. */
  legalEntity?: string | null
  /** Seats, or people allowed at once. */
  capacity?: number | null
  /** Usable area. */
  floorAreaSquareMeters?: number | null
  /** Hours in local time, one entry per day and span. */
  openingHours?: LocationOpeningHourInput[] | null
  /** True for rooms and desks that can be reserved. */
  isBookable?: boolean
  /** True where it can be reached without steps. */
  isAccessible?: boolean
  /** First day of use. */
  openedDate?: string | null
  /** Last day of use. */
  closedDate?: string | null
}

/** The fields of a Location to change; null clears an optional one. */
export type LocationUpdate = Partial<LocationCreate>

/** What lists of Locations are filtered by. */
export interface LocationFilters extends EntityFilters {
  name?: OneOrMore<string>
  code?: OneOrMore<string>
  type?: OneOrMore<LocationType>
  status?: OneOrMore<LocationStatus>
  description?: OneOrMore<string>
  parentLocationId?: OneOrMore<string>
  country?: OneOrMore<string>
  timezone?: OneOrMore<string>
  unLocode?: OneOrMore<string>
  glnCode?: OneOrMore<string>
  phone?: OneOrMore<string>
  managerId?: OneOrMore<string>
  emergencyContactId?: OneOrMore<string>
  legalEntity?: OneOrMore<string>
  capacity?: Comparison<number>
  floorAreaSquareMeters?: Comparison<number>
  isBookable?: OneOrMore<boolean>
  isAccessible?: OneOrMore<boolean>
  openedDate?: Comparison<string>
  closedDate?: Comparison<string>
}

/** What lists of Locations can be asked. */
export type LocationQuery<E = never, F = never> = Listing<LocationFilters, 'tags', E, F>

/** Known values of `type` of Department. */
export type DepartmentType =
  | 'company'
  | 'division'
  | 'business_unit'
  | 'department'
  | 'team'
  | 'shared_service'
  | 'committee'

/** Known values of `function` of Department. */
export type DepartmentFunction =
  | 'executive'
  | 'engineering'
  | 'product'
  | 'design'
  | 'data'
  | 'it'
  | 'security'
  | 'operations'
  | 'sales'
  | 'marketing'
  | 'customer_success'
  | 'support'
  | 'finance'
  | 'procurement'
  | 'legal'
  | 'hr'
  | 'facilities'
  | 'research'
  | 'administration'
  | 'other'

/** Known values of `status` of Department. */
export type DepartmentStatus = 'planned' | 'active' | 'dissolved'

/** A unit of the organization with a head, people and a place in the hierarchy. */
export interface Department extends Entity {
  /** Full name. */
  name: string
  /** Short code, such as ENG-PLAT. */
  code: string
  /** What the unit is for. */
  description: string | null
  /** Rank of the unit. */
  type: Open<DepartmentType>
  /** Field of work. */
  function: Open<DepartmentFunction> | null
  /** Whether the unit exists. */
  status: Open<DepartmentStatus>
  /** Unit above. */
  parentDepartmentId: string | null
  /** Full name in the hierarchy. */
  path: string
  /** Depth in the hierarchy. */
  level: number
  /** Person who leads it. */
  headId: string | null
  /** Person who stands in for the head. */
  deputyId: string | null
  /** HR business partner. */
  hrPartnerId: string | null
  /** Cost center that bears its cost. */
  costCenterId: string | null
  /** Main place of work. */
  locationId: string | null
  /** Directory group that holds its people. */
  groupId: string | null
  /** Company to which it belongs. */
  legalEntity: string | null
  /** Shared mailbox. */
  email: string | null
  /** Positions approved. */
  plannedHeadcount: number | null
  /** People in the unit itself. */
  headcount: number
  /** Positions being filled. */
  openPositionCount: number
  /** Units directly below. */
  childCount: number
  /** First day of the unit. */
  effectiveFromDate: string | null
  /** Last day of the unit. */
  effectiveToDate: string | null
  /** Unit that took over. */
  successorDepartmentId: string | null
}

/** What `expand` adds to Departments. */
export interface DepartmentRelations {
  /** Only with `expand=parentDepartment`. */
  parentDepartment: Department | null
  /** Only with `expand=head`. */
  head: Person | null
  /** Only with `expand=costCenter`. */
  costCenter: CostCenter | null
  /** Only with `expand=location`. */
  location: Location | null
  /** Only with `expand=childDepartments`. */
  childDepartments: Department[]
  /** Only with `expand=people`. */
  people: Person[]
  /** Only with `expand=jobPostings`. */
  jobPostings: JobPosting[]
}

/** What a client gives to create a Department. */
export interface DepartmentCreate extends EntityInput {
  /** Full name. */
  name: string
  /** Short code, such as ENG-PLAT. */
  code: string
  /** What the unit is for. */
  description?: string | null
  /** Rank of the unit. */
  type?: DepartmentType
  /** Field of work. */
  function?: DepartmentFunction | null
  /** Whether the unit exists. */
  status?: DepartmentStatus
  /** Unit above. */
  parentDepartmentId?: string | null
  /** Person who leads it. */
  headId?: string | null
  /** Person who stands in for the head. */
  deputyId?: string | null
  /** HR business partner. */
  hrPartnerId?: string | null
  /** Cost center that bears its cost. */
  costCenterId?: string | null
  /** Main place of work. */
  locationId?: string | null
  /** Directory group that holds its people. */
  groupId?: string | null
  /** Company to which it belongs. */
  legalEntity?: string | null
  /** Shared mailbox. */
  email?: string | null
  /** Positions approved. */
  plannedHeadcount?: number | null
  /** First day of the unit. */
  effectiveFromDate?: string | null
  /** Last day of the unit. */
  effectiveToDate?: string | null
  /** Unit that took over. */
  successorDepartmentId?: string | null
}

/** The fields of a Department to change; null clears an optional one. */
export type DepartmentUpdate = Partial<DepartmentCreate>

/** What lists of Departments are filtered by. */
export interface DepartmentFilters extends EntityFilters {
  name?: OneOrMore<string>
  code?: OneOrMore<string>
  description?: OneOrMore<string>
  type?: OneOrMore<DepartmentType>
  function?: OneOrMore<DepartmentFunction>
  status?: OneOrMore<DepartmentStatus>
  parentDepartmentId?: OneOrMore<string>
  headId?: OneOrMore<string>
  deputyId?: OneOrMore<string>
  hrPartnerId?: OneOrMore<string>
  costCenterId?: OneOrMore<string>
  locationId?: OneOrMore<string>
  groupId?: OneOrMore<string>
  legalEntity?: OneOrMore<string>
  email?: OneOrMore<string>
  plannedHeadcount?: Comparison<number>
  effectiveFromDate?: Comparison<string>
  effectiveToDate?: Comparison<string>
  successorDepartmentId?: OneOrMore<string>
}

/** What lists of Departments can be asked. */
export type DepartmentQuery<E = never, F = never> = Listing<DepartmentFilters, 'tags', E, F>

/** Street address. */
export interface LocationAddress {
  /** Street and number. */
  line1: string | null
  /** Building, floor or suite. */
  line2: string | null
  /** Town. */
  city: string | null
  /** State, province or county. */
  region: string | null
  /** Postal code. */
  postalCode: string | null
}

/** Point on the map in WGS 84. */
export interface LocationCoordinates {
  /** Degrees north. */
  latitude: number
  /** Degrees east. */
  longitude: number
}

/** Known values of `day` of LocationOpeningHour. */
export type LocationOpeningHourDay = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

/** One span of one day in which the place is open. */
export interface LocationOpeningHour {
  /** Day of the week. */
  day: Open<LocationOpeningHourDay>
  /** Opening time. */
  opens: string
  /** Closing time. */
  closes: string
}

/** Street address. */
export interface LocationAddressInput {
  /** Street and number. */
  line1?: string | null
  /** Building, floor or suite. */
  line2?: string | null
  /** Town. */
  city?: string | null
  /** State, province or county. */
  region?: string | null
  /** Postal code. */
  postalCode?: string | null
}

/** Point on the map in WGS 84. */
export interface LocationCoordinatesInput {
  /** Degrees north. */
  latitude: number
  /** Degrees east. */
  longitude: number
}

/** One span of one day in which the place is open. */
export interface LocationOpeningHourInput {
  /** Day of the week. */
  day: LocationOpeningHourDay
  /** Opening time. */
  opens: string
  /** Closing time. */
  closes: string
}

/** The places and the units of the organization. */
export class OrgService extends Service {
  /** A unit of the organization with a head, people and a place in the hierarchy. */
  readonly departments = new DepartmentsService(this.engine)

  /** One page of Locations, the newest first. */
  list<E extends keyof LocationRelations = never, F extends keyof Location = keyof Location>(
    query?: LocationQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Location, LocationRelations, E, F>>> {
    return this.engine.page('GET', '/v1/org', 'Location', query, options)
  }

  /** All Locations, no page before it is needed. */
  iterate<E extends keyof LocationRelations = never, F extends keyof Location = keyof Location>(
    query?: LocationQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Location, LocationRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/org', 'Location', query, options)
  }

  /** One page of the Locations in which every word of `q` is found. */
  search<E extends keyof LocationRelations = never, F extends keyof Location = keyof Location>(
    q: string,
    query?: LocationQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Location, LocationRelations, E, F>>> {
    return this.engine.page('GET', '/v1/org', 'Location', { ...query, q }, options)
  }

  /** One Location by its id. */
  get<E extends keyof LocationRelations = never, F extends keyof Location = keyof Location, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Location, LocationRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/org/{id}', 'Location', { id, query, options })
  }

  /**
   * Creates one Location, which must keep these rules:
   *
   * - parentLocationId is neither the location itself nor one of its descendants.
   * - parentLocationId is set on every floor and room.
   * - closedDate is not before openedDate.
   * - A closed location has a closedDate.
   * - status does not become closed while a child location is active or temporarily_closed.
   * - An active or temporarily_closed location does not lie in a closed one.
   * - The last digit of glnCode is its GS1 check digit.
   * - In openingHours closes is after opens, and spans of one day do not overlap.
   * - A location of type office, branch, headquarters, data_center, warehouse, factory or store has
   *   a country.
   */
  create(body: LocationCreate, options?: CallOptions): Call<Location> {
    return this.engine.record('POST', '/v1/org', 'Location', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: LocationUpdate, options?: CallOptions): Call<Location> {
    return this.engine.record('PATCH', '/v1/org/{id}', 'Location', { id, body, options })
  }

  /** Deletes one Location; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/org/{id}', { id, options })
  }
}

/** A unit of the organization with a head, people and a place in the hierarchy. */
export class DepartmentsService extends Service {
  /** One page of Departments, the newest first. */
  list<E extends keyof DepartmentRelations = never, F extends keyof Department = keyof Department>(
    query?: DepartmentQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Department, DepartmentRelations, E, F>>> {
    return this.engine.page('GET', '/v1/org/departments', 'Department', query, options)
  }

  /** All Departments, no page before it is needed. */
  iterate<E extends keyof DepartmentRelations = never, F extends keyof Department = keyof Department>(
    query?: DepartmentQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Department, DepartmentRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/org/departments', 'Department', query, options)
  }

  /** One page of the Departments in which every word of `q` is found. */
  search<E extends keyof DepartmentRelations = never, F extends keyof Department = keyof Department>(
    q: string,
    query?: DepartmentQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Department, DepartmentRelations, E, F>>> {
    return this.engine.page('GET', '/v1/org/departments', 'Department', { ...query, q }, options)
  }

  /** One Department by its id. */
  get<
    E extends keyof DepartmentRelations = never,
    F extends keyof Department = keyof Department,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Department, DepartmentRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/org/departments/{id}', 'Department', { id, query, options })
  }

  /**
   * Creates one Department, which must keep these rules:
   *
   * - parentDepartmentId is neither the department itself nor one of its descendants.
   * - deputyId is not headId.
   * - effectiveToDate is not before effectiveFromDate.
   * - A dissolved department has an effectiveToDate.
   * - status does not become dissolved while a child department is planned or active.
   * - status does not become dissolved while headcount is above 0.
   * - A planned or active department does not stand below a dissolved one.
   * - successorDepartmentId is set only on a dissolved department.
   * - successorDepartmentId is not the department itself.
   */
  create(body: DepartmentCreate, options?: CallOptions): Call<Department> {
    return this.engine.record('POST', '/v1/org/departments', 'Department', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: DepartmentUpdate, options?: CallOptions): Call<Department> {
    return this.engine.record('PATCH', '/v1/org/departments/{id}', 'Department', { id, body, options })
  }

  /** Deletes one Department; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/org/departments/{id}', { id, options })
  }
}
