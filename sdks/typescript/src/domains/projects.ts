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
import type { Product } from './catalog.js'
import type { Account } from './customer.js'
import type { KeyResult } from './okr.js'
import type { Person } from './people.js'
import type { TimeEntry } from './work.js'

/** Known values of `type` of Project. */
export type ProjectType =
  | 'software'
  | 'infrastructure'
  | 'business'
  | 'service'
  | 'marketing'
  | 'research'
  | 'compliance'
  | 'client_delivery'
  | 'other'

/** Known values of `methodology` of Project. */
export type ProjectMethodology = 'scrum' | 'kanban' | 'waterfall' | 'hybrid'

/** Known values of `status` of Project. */
export type ProjectStatus = 'proposed' | 'planning' | 'active' | 'on_hold' | 'completed' | 'cancelled' | 'archived'

/** Known values of `health` of Project. */
export type ProjectHealth = 'on_track' | 'at_risk' | 'off_track'

/** Known values of `priority` of Project. */
export type ProjectPriority = 'low' | 'medium' | 'high' | 'critical'

/** Known values of `visibility` of Project. */
export type ProjectVisibility = 'private' | 'internal' | 'public'

/** A body of work with a purpose, a lead, a time span and a budget. */
export interface Project extends Entity {
  /** Short key that starts the keys of its tasks, such as PLAT. */
  key: string
  /** Display name. */
  name: string
  /** Purpose, scope and what is out of scope. */
  description: string | null
  /** Kind of project. */
  type: Open<ProjectType>
  /** Way of working. */
  methodology: Open<ProjectMethodology>
  /** Stage of the project. */
  status: Open<ProjectStatus>
  /** How it looks at present. */
  health: Open<ProjectHealth> | null
  /** Rank among projects. */
  priority: Open<ProjectPriority>
  /** private for members, internal for the tenant, public for customers too. */
  visibility: Open<ProjectVisibility>
  /** Project lead. */
  leadId: string | null
  /** Person who pays for it and wants the result. */
  sponsorId: string | null
  /** People who work on it. */
  memberIds: string[] | null
  /** Team that carries it. */
  groupId: string | null
  /** Department it belongs to. */
  departmentId: string | null
  /** Customer for whom it is done. */
  accountId: string | null
  /** Objective it serves. */
  objectiveId: string | null
  /** Portfolio item it changes. */
  portfolioItemId: string | null
  /** Planned or actual first day. */
  startDate: string | null
  /** Planned last day. */
  dueDate: string | null
  /** When it was finished. */
  completedAt: Date | null
  /** Approved budget. In minor units of the currency, such as cents. */
  budgetAmount: number | null
  /** Currency of the budget. */
  currency: string | null
  /** Cost center that pays. */
  costCenterId: string | null
  /** Size of the work. */
  taskCount: number
  /** Share of the work done. */
  progressPercent: number
}

/** What `expand` adds to Projects. */
export interface ProjectRelations {
  /** Only with `expand=lead`. */
  lead: Person | null
  /** Only with `expand=sponsor`. */
  sponsor: Person | null
  /** Only with `expand=members`. */
  members: Person[]
  /** Only with `expand=account`. */
  account: Account | null
  /** Only with `expand=tasks`. */
  tasks: Task[]
  /** Only with `expand=sprints`. */
  sprints: Sprint[]
  /** Only with `expand=features`. */
  features: Feature[]
}

/** What a client gives to create a Project. */
export interface ProjectCreate extends EntityInput {
  /** Short key that starts the keys of its tasks, such as PLAT. */
  key: string
  /** Display name. */
  name: string
  /** Purpose, scope and what is out of scope. */
  description?: string | null
  /** Kind of project. */
  type?: ProjectType
  /** Way of working. */
  methodology?: ProjectMethodology
  /** Stage of the project. */
  status?: ProjectStatus
  /** How it looks at present. */
  health?: ProjectHealth | null
  /** Rank among projects. */
  priority?: ProjectPriority
  /** private for members, internal for the tenant, public for customers too. */
  visibility?: ProjectVisibility
  /** Project lead. */
  leadId?: string | null
  /** Person who pays for it and wants the result. */
  sponsorId?: string | null
  /** People who work on it. */
  memberIds?: string[] | null
  /** Team that carries it. */
  groupId?: string | null
  /** Department it belongs to. */
  departmentId?: string | null
  /** Customer for whom it is done. */
  accountId?: string | null
  /** Objective it serves. */
  objectiveId?: string | null
  /** Portfolio item it changes. */
  portfolioItemId?: string | null
  /** Planned or actual first day. */
  startDate?: string | null
  /** Planned last day. */
  dueDate?: string | null
  /** Approved budget. In minor units of the currency, such as cents. */
  budgetAmount?: number | null
  /** Currency of the budget. */
  currency?: string | null
  /** Cost center that pays. */
  costCenterId?: string | null
}

/** The fields of a Project to change; null clears an optional one. */
export type ProjectUpdate = Partial<Omit<ProjectCreate, 'key'>>

/** What lists of Projects are filtered by. */
export interface ProjectFilters extends EntityFilters {
  key?: OneOrMore<string>
  name?: OneOrMore<string>
  description?: OneOrMore<string>
  type?: OneOrMore<ProjectType>
  methodology?: OneOrMore<ProjectMethodology>
  status?: OneOrMore<ProjectStatus>
  health?: OneOrMore<ProjectHealth>
  priority?: OneOrMore<ProjectPriority>
  visibility?: OneOrMore<ProjectVisibility>
  leadId?: OneOrMore<string>
  sponsorId?: OneOrMore<string>
  memberIds?: OneOrMore<string>
  groupId?: OneOrMore<string>
  departmentId?: OneOrMore<string>
  accountId?: OneOrMore<string>
  objectiveId?: OneOrMore<string>
  portfolioItemId?: OneOrMore<string>
  startDate?: Comparison<string>
  dueDate?: Comparison<string>
  completedAt?: Comparison<Time>
  budgetAmount?: Comparison<number>
  currency?: OneOrMore<string>
  costCenterId?: OneOrMore<string>
}

/** What lists of Projects can be asked. */
export type ProjectQuery<E = never, F = never> = Listing<ProjectFilters, 'tags' | 'memberIds', E, F>

/** Known values of `type` of Task. */
export type TaskType = 'story' | 'task' | 'bug' | 'spike' | 'improvement' | 'chore' | 'subtask'

/** Known values of `status` of Task. */
export type TaskStatus = 'backlog' | 'todo' | 'in_progress' | 'in_review' | 'blocked' | 'done' | 'cancelled'

/** Known values of `resolution` of Task. */
export type TaskResolution = 'completed' | 'fixed' | 'wont_do' | 'duplicate' | 'cannot_reproduce' | 'obsolete'

/** Known values of `priority` of Task. */
export type TaskPriority = 'lowest' | 'low' | 'medium' | 'high' | 'highest'

/** Known values of `severity` of Task. */
export type TaskSeverity = 'trivial' | 'minor' | 'major' | 'critical' | 'blocker'

/** A unit of work in a project: story, task, bug, spike or part of one. */
export interface Task extends Entity {
  /** Project it belongs to. */
  projectId: string
  /** Key for people, such as PLAT-142. */
  key: string
  /** Summary in one line. */
  title: string
  /** Details in Markdown. */
  description: string | null
  /** What has to hold for the work to count as done. */
  acceptanceCriteria: string[] | null
  /** Kind of work. */
  type: Open<TaskType>
  /** Column on the board. */
  status: Open<TaskStatus>
  /** How it ended. */
  resolution: Open<TaskResolution> | null
  /** Rank. */
  priority: Open<TaskPriority>
  /** Harm done by a bug. */
  severity: Open<TaskSeverity> | null
  /** Person who does it. */
  assigneeId: string | null
  /** Person who raised it. */
  reporterId: string | null
  /** People who check the result. */
  reviewerIds: string[] | null
  /** Sprint in which it is to be done. */
  sprintId: string | null
  /** Feature it helps to build. */
  featureId: string | null
  /** Task of which it is a part. */
  parentTaskId: string | null
  /** Tasks that have to be done first. */
  blockedByTaskIds: string[] | null
  /** Relative size. */
  storyPoints: number | null
  /** Effort as first estimated. */
  originalEstimateMinutes: number | null
  /** Effort still to come. */
  remainingEstimateMinutes: number | null
  /** Effort spent. */
  loggedMinutes: number
  /** Day on which work should begin. */
  startDate: string | null
  /** Day by which it should be done. */
  dueDate: string | null
  /** When work began. */
  startedAt: Date | null
  /** When it was done. */
  completedAt: Date | null
}

/** What `expand` adds to Tasks. */
export interface TaskRelations {
  /** Only with `expand=project`. */
  project: Project | null
  /** Only with `expand=assignee`. */
  assignee: Person | null
  /** Only with `expand=reporter`. */
  reporter: Person | null
  /** Only with `expand=sprint`. */
  sprint: Sprint | null
  /** Only with `expand=feature`. */
  feature: Feature | null
  /** Only with `expand=subtasks`. */
  subtasks: Task[]
  /** Only with `expand=timeEntries`. */
  timeEntries: TimeEntry[]
}

/** What a client gives to create a Task. */
export interface TaskCreate extends EntityInput {
  /** Project it belongs to. */
  projectId: string
  /** Summary in one line. */
  title: string
  /** Details in Markdown. */
  description?: string | null
  /** What has to hold for the work to count as done. */
  acceptanceCriteria?: string[] | null
  /** Kind of work. */
  type?: TaskType
  /** Column on the board. */
  status?: TaskStatus
  /** How it ended. */
  resolution?: TaskResolution | null
  /** Rank. */
  priority?: TaskPriority
  /** Harm done by a bug. */
  severity?: TaskSeverity | null
  /** Person who does it. */
  assigneeId?: string | null
  /** Person who raised it. */
  reporterId?: string | null
  /** People who check the result. */
  reviewerIds?: string[] | null
  /** Sprint in which it is to be done. */
  sprintId?: string | null
  /** Feature it helps to build. */
  featureId?: string | null
  /** Task of which it is a part. */
  parentTaskId?: string | null
  /** Tasks that have to be done first. */
  blockedByTaskIds?: string[] | null
  /** Relative size. */
  storyPoints?: number | null
  /** Effort as first estimated. */
  originalEstimateMinutes?: number | null
  /** Effort still to come. */
  remainingEstimateMinutes?: number | null
  /** Day on which work should begin. */
  startDate?: string | null
  /** Day by which it should be done. */
  dueDate?: string | null
}

/** The fields of a Task to change; null clears an optional one. */
export type TaskUpdate = Partial<Omit<TaskCreate, 'projectId'>>

/** What lists of Tasks are filtered by. */
export interface TaskFilters extends EntityFilters {
  projectId?: OneOrMore<string>
  key?: OneOrMore<string>
  title?: OneOrMore<string>
  description?: OneOrMore<string>
  acceptanceCriteria?: OneOrMore<string>
  type?: OneOrMore<TaskType>
  status?: OneOrMore<TaskStatus>
  resolution?: OneOrMore<TaskResolution>
  priority?: OneOrMore<TaskPriority>
  severity?: OneOrMore<TaskSeverity>
  assigneeId?: OneOrMore<string>
  reporterId?: OneOrMore<string>
  reviewerIds?: OneOrMore<string>
  sprintId?: OneOrMore<string>
  featureId?: OneOrMore<string>
  parentTaskId?: OneOrMore<string>
  blockedByTaskIds?: OneOrMore<string>
  storyPoints?: Comparison<number>
  originalEstimateMinutes?: Comparison<number>
  remainingEstimateMinutes?: Comparison<number>
  startDate?: Comparison<string>
  dueDate?: Comparison<string>
  startedAt?: Comparison<Time>
  completedAt?: Comparison<Time>
}

/** What lists of Tasks can be asked. */
export type TaskQuery<E = never, F = never> = Listing<
  TaskFilters,
  'tags' | 'acceptanceCriteria' | 'reviewerIds' | 'blockedByTaskIds',
  E,
  F
>

/** Known values of `status` of Sprint. */
export type SprintStatus = 'planned' | 'active' | 'completed' | 'cancelled'

/** A time box of a project with a goal and the tasks chosen for it. */
export interface Sprint extends Entity {
  /** Project it belongs to. */
  projectId: string
  /** Name, such as Sprint 14. */
  name: string
  /** Sprint goal. */
  goal: string | null
  /** State of the time box. */
  status: Open<SprintStatus>
  /** First day. */
  startDate: string | null
  /** Last day. */
  endDate: string | null
  /** When it was started. */
  startedAt: Date | null
  /** When it was closed. */
  completedAt: Date | null
  /** Person who looks after the process. */
  scrumMasterId: string | null
  /** Person who orders the backlog. */
  productOwnerId: string | null
  /** Story points the team thinks it can do. */
  capacityPoints: number | null
  /** Working time the team has. */
  capacityMinutes: number | null
  /** Points taken on. */
  committedPoints: number
  /** Points done, the velocity of a completed sprint. */
  completedPoints: number
  /** Tasks in the sprint. */
  taskCount: number
  /** Share of the tasks done. */
  progressPercent: number
  /** Outcome of the sprint review. */
  reviewNotes: string | null
  /** Outcome of the retrospective. */
  retrospectiveNotes: string | null
}

/** What `expand` adds to Sprints. */
export interface SprintRelations {
  /** Only with `expand=project`. */
  project: Project | null
  /** Only with `expand=scrumMaster`. */
  scrumMaster: Person | null
  /** Only with `expand=productOwner`. */
  productOwner: Person | null
  /** Only with `expand=tasks`. */
  tasks: Task[]
}

/** What a client gives to create a Sprint. */
export interface SprintCreate extends EntityInput {
  /** Project it belongs to. */
  projectId: string
  /** Name, such as Sprint 14. */
  name: string
  /** Sprint goal. */
  goal?: string | null
  /** State of the time box. */
  status?: SprintStatus
  /** First day. */
  startDate?: string | null
  /** Last day. */
  endDate?: string | null
  /** Person who looks after the process. */
  scrumMasterId?: string | null
  /** Person who orders the backlog. */
  productOwnerId?: string | null
  /** Story points the team thinks it can do. */
  capacityPoints?: number | null
  /** Working time the team has. */
  capacityMinutes?: number | null
  /** Outcome of the sprint review. */
  reviewNotes?: string | null
  /** Outcome of the retrospective. */
  retrospectiveNotes?: string | null
}

/** The fields of a Sprint to change; null clears an optional one. */
export type SprintUpdate = Partial<Omit<SprintCreate, 'projectId'>>

/** What lists of Sprints are filtered by. */
export interface SprintFilters extends EntityFilters {
  projectId?: OneOrMore<string>
  name?: OneOrMore<string>
  goal?: OneOrMore<string>
  status?: OneOrMore<SprintStatus>
  startDate?: Comparison<string>
  endDate?: Comparison<string>
  startedAt?: Comparison<Time>
  completedAt?: Comparison<Time>
  scrumMasterId?: OneOrMore<string>
  productOwnerId?: OneOrMore<string>
  capacityPoints?: Comparison<number>
  capacityMinutes?: Comparison<number>
  reviewNotes?: OneOrMore<string>
  retrospectiveNotes?: OneOrMore<string>
}

/** What lists of Sprints can be asked. */
export type SprintQuery<E = never, F = never> = Listing<SprintFilters, 'tags', E, F>

/** Known values of `type` of Feature. */
export type FeatureType = 'epic' | 'feature' | 'capability' | 'enabler'

/** Known values of `status` of Feature. */
export type FeatureStatus =
  | 'idea'
  | 'discovery'
  | 'planned'
  | 'in_progress'
  | 'in_beta'
  | 'released'
  | 'rejected'
  | 'retired'

/** Known values of `moscow` of Feature. */
export type FeatureMoscow = 'must' | 'should' | 'could' | 'wont'

/** A piece of value a project delivers to its users, scored, planned and built through tasks. */
export interface Feature extends Entity {
  /** Project that builds it. */
  projectId: string
  /** Name of the feature. */
  name: string
  /** Problem it solves and how. */
  description: string | null
  /** Kind in the hierarchy of work. */
  type: Open<FeatureType>
  /** Stage on the way to users. */
  status: Open<FeatureStatus>
  /** Need for the target release. */
  moscow: Open<FeatureMoscow> | null
  /** Product manager. */
  ownerId: string | null
  /** Epic or capability it belongs to. */
  parentFeatureId: string | null
  /** Product it is part of. */
  productId: string | null
  /** Key result it should move. */
  keyResultId: string | null
  /** Change expected and how it will show. */
  hypothesis: string | null
  /** What has to hold for release. */
  acceptanceCriteria: string[] | null
  /** Customers who asked for it. */
  requestedByAccountIds: string[] | null
  /** Users or events touched per quarter. */
  reachCount: number | null
  /** Effect on each: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal. */
  impactScore: number | null
  /** Trust in the numbers. */
  confidencePercent: number | null
  /** Work needed, above 0 where set. */
  effortPersonMonths: number | null
  /** RICE score. */
  riceScore: number | null
  /** Release in which it is meant to come. */
  targetRelease: string | null
  /** Day on which building begins. */
  startDate: string | null
  /** Day by which it should be released. */
  dueDate: string | null
  /** When users got it. */
  releasedAt: Date | null
  /** Key of the flag that switches it. */
  featureFlag: string | null
  /** Tasks of the feature. */
  taskCount: number
  /** Share of the tasks done. */
  progressPercent: number
}

/** What `expand` adds to Features. */
export interface FeatureRelations {
  /** Only with `expand=project`. */
  project: Project | null
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=parentFeature`. */
  parentFeature: Feature | null
  /** Only with `expand=product`. */
  product: Product | null
  /** Only with `expand=keyResult`. */
  keyResult: KeyResult | null
  /** Only with `expand=requestedByAccounts`. */
  requestedByAccounts: Account[]
  /** Only with `expand=tasks`. */
  tasks: Task[]
}

/** What a client gives to create a Feature. */
export interface FeatureCreate extends EntityInput {
  /** Project that builds it. */
  projectId: string
  /** Name of the feature. */
  name: string
  /** Problem it solves and how. */
  description?: string | null
  /** Kind in the hierarchy of work. */
  type?: FeatureType
  /** Stage on the way to users. */
  status?: FeatureStatus
  /** Need for the target release. */
  moscow?: FeatureMoscow | null
  /** Product manager. */
  ownerId?: string | null
  /** Epic or capability it belongs to. */
  parentFeatureId?: string | null
  /** Product it is part of. */
  productId?: string | null
  /** Key result it should move. */
  keyResultId?: string | null
  /** Change expected and how it will show. */
  hypothesis?: string | null
  /** What has to hold for release. */
  acceptanceCriteria?: string[] | null
  /** Customers who asked for it. */
  requestedByAccountIds?: string[] | null
  /** Users or events touched per quarter. */
  reachCount?: number | null
  /** Effect on each: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal. */
  impactScore?: number | null
  /** Trust in the numbers. */
  confidencePercent?: number | null
  /** Work needed, above 0 where set. */
  effortPersonMonths?: number | null
  /** Release in which it is meant to come. */
  targetRelease?: string | null
  /** Day on which building begins. */
  startDate?: string | null
  /** Day by which it should be released. */
  dueDate?: string | null
  /** Key of the flag that switches it. */
  featureFlag?: string | null
}

/** The fields of a Feature to change; null clears an optional one. */
export type FeatureUpdate = Partial<Omit<FeatureCreate, 'projectId'>>

/** What lists of Features are filtered by. */
export interface FeatureFilters extends EntityFilters {
  projectId?: OneOrMore<string>
  name?: OneOrMore<string>
  description?: OneOrMore<string>
  type?: OneOrMore<FeatureType>
  status?: OneOrMore<FeatureStatus>
  moscow?: OneOrMore<FeatureMoscow>
  ownerId?: OneOrMore<string>
  parentFeatureId?: OneOrMore<string>
  productId?: OneOrMore<string>
  keyResultId?: OneOrMore<string>
  hypothesis?: OneOrMore<string>
  acceptanceCriteria?: OneOrMore<string>
  requestedByAccountIds?: OneOrMore<string>
  reachCount?: Comparison<number>
  impactScore?: Comparison<number>
  confidencePercent?: Comparison<number>
  effortPersonMonths?: Comparison<number>
  riceScore?: Comparison<number>
  targetRelease?: OneOrMore<string>
  startDate?: Comparison<string>
  dueDate?: Comparison<string>
  releasedAt?: Comparison<Time>
  featureFlag?: OneOrMore<string>
}

/** What lists of Features can be asked. */
export type FeatureQuery<E = never, F = never> = Listing<
  FeatureFilters,
  'tags' | 'acceptanceCriteria' | 'requestedByAccountIds',
  E,
  F
>

/**
 * Planned work and its delivery: projects, the tasks and sprints in them, and the features they
 * bring about.
 */
export class ProjectsService extends Service {
  /** A unit of work in a project: story, task, bug, spike or part of one. */
  readonly tasks = new TasksService(this.engine)

  /** A time box of a project with a goal and the tasks chosen for it. */
  readonly sprints = new SprintsService(this.engine)

  /** A piece of value a project delivers to its users, scored, planned and built through tasks. */
  readonly features = new FeaturesService(this.engine)

  /** One page of Projects, the newest first. */
  list<E extends keyof ProjectRelations = never, F extends keyof Project = keyof Project>(
    query?: ProjectQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Project, ProjectRelations, E, F>>> {
    return this.engine.page('GET', '/v1/projects', 'Project', query, options)
  }

  /** All Projects, no page before it is needed. */
  iterate<E extends keyof ProjectRelations = never, F extends keyof Project = keyof Project>(
    query?: ProjectQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Project, ProjectRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/projects', 'Project', query, options)
  }

  /** One page of the Projects in which every word of `q` is found. */
  search<E extends keyof ProjectRelations = never, F extends keyof Project = keyof Project>(
    q: string,
    query?: ProjectQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Project, ProjectRelations, E, F>>> {
    return this.engine.page('GET', '/v1/projects', 'Project', { ...query, q }, options)
  }

  /** One Project by its id. */
  get<E extends keyof ProjectRelations = never, F extends keyof Project = keyof Project, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Project, ProjectRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/projects/{id}', 'Project', { id, query, options })
  }

  /**
   * Creates one Project, which must keep these rules:
   *
   * - dueDate is not before startDate.
   * - currency is set where budgetAmount is set.
   * - An active project has a leadId and a startDate.
   * - status does not become completed while a task of the project is in_progress, in_review or
   *   blocked.
   * - A project of type client_delivery has an accountId.
   * - memberIds names nobody twice.
   */
  create(body: ProjectCreate, options?: CallOptions): Call<Project> {
    return this.engine.record('POST', '/v1/projects', 'Project', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: ProjectUpdate, options?: CallOptions): Call<Project> {
    return this.engine.record('PATCH', '/v1/projects/{id}', 'Project', { id, body, options })
  }

  /** Deletes one Project; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/projects/{id}', { id, options })
  }
}

/** A unit of work in a project: story, task, bug, spike or part of one. */
export class TasksService extends Service {
  /** One page of Tasks, the newest first. */
  list<E extends keyof TaskRelations = never, F extends keyof Task = keyof Task>(
    query?: TaskQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Task, TaskRelations, E, F>>> {
    return this.engine.page('GET', '/v1/projects/tasks', 'Task', query, options)
  }

  /** All Tasks, no page before it is needed. */
  iterate<E extends keyof TaskRelations = never, F extends keyof Task = keyof Task>(
    query?: TaskQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Task, TaskRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/projects/tasks', 'Task', query, options)
  }

  /** One page of the Tasks in which every word of `q` is found. */
  search<E extends keyof TaskRelations = never, F extends keyof Task = keyof Task>(
    q: string,
    query?: TaskQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Task, TaskRelations, E, F>>> {
    return this.engine.page('GET', '/v1/projects/tasks', 'Task', { ...query, q }, options)
  }

  /** One Task by its id. */
  get<E extends keyof TaskRelations = never, F extends keyof Task = keyof Task, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Task, TaskRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/projects/tasks/{id}', 'Task', { id, query, options })
  }

  /**
   * Creates one Task, which must keep these rules:
   *
   * - sprintId names a sprint of the same project.
   * - featureId names a feature of the same project.
   * - parentTaskId names a task of the same project.
   * - parentTaskId is set on every subtask.
   * - parentTaskId closes no circle.
   * - parentTaskId never names a subtask.
   * - A task whose id is the parentTaskId of others does not become a subtask.
   * - blockedByTaskIds closes no circle.
   * - dueDate is not before startDate.
   * - severity is set only on bugs.
   * - resolution is set only in status done or cancelled.
   * - status does not become in_progress, in_review or done while a task in blockedByTaskIds is
   *   neither done nor cancelled.
   * - sprintId does not come to name a sprint that is completed or cancelled.
   * - The project is not completed, cancelled or archived when a task is created, and not completed
   *   when a task becomes in_progress, in_review or blocked.
   */
  create(body: TaskCreate, options?: CallOptions): Call<Task> {
    return this.engine.record('POST', '/v1/projects/tasks', 'Task', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: TaskUpdate, options?: CallOptions): Call<Task> {
    return this.engine.record('PATCH', '/v1/projects/tasks/{id}', 'Task', { id, body, options })
  }

  /** Deletes one Task; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/projects/tasks/{id}', { id, options })
  }
}

/** A time box of a project with a goal and the tasks chosen for it. */
export class SprintsService extends Service {
  /** One page of Sprints, the newest first. */
  list<E extends keyof SprintRelations = never, F extends keyof Sprint = keyof Sprint>(
    query?: SprintQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Sprint, SprintRelations, E, F>>> {
    return this.engine.page('GET', '/v1/projects/sprints', 'Sprint', query, options)
  }

  /** All Sprints, no page before it is needed. */
  iterate<E extends keyof SprintRelations = never, F extends keyof Sprint = keyof Sprint>(
    query?: SprintQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Sprint, SprintRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/projects/sprints', 'Sprint', query, options)
  }

  /** One page of the Sprints in which every word of `q` is found. */
  search<E extends keyof SprintRelations = never, F extends keyof Sprint = keyof Sprint>(
    q: string,
    query?: SprintQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Sprint, SprintRelations, E, F>>> {
    return this.engine.page('GET', '/v1/projects/sprints', 'Sprint', { ...query, q }, options)
  }

  /** One Sprint by its id. */
  get<E extends keyof SprintRelations = never, F extends keyof Sprint = keyof Sprint, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Sprint, SprintRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/projects/sprints/{id}', 'Sprint', { id, query, options })
  }

  /**
   * Creates one Sprint, which must keep these rules:
   *
   * - endDate is after startDate.
   * - endDate is at most 42 days after startDate.
   * - An active sprint has startDate and endDate.
   * - A project has at most one active sprint.
   * - The dates do not overlap another sprint of the project that is planned or active.
   * - In a completed sprint only reviewNotes, retrospectiveNotes, tags and metadata change.
   */
  create(body: SprintCreate, options?: CallOptions): Call<Sprint> {
    return this.engine.record('POST', '/v1/projects/sprints', 'Sprint', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: SprintUpdate, options?: CallOptions): Call<Sprint> {
    return this.engine.record('PATCH', '/v1/projects/sprints/{id}', 'Sprint', { id, body, options })
  }

  /** Deletes one Sprint; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/projects/sprints/{id}', { id, options })
  }
}

/** A piece of value a project delivers to its users, scored, planned and built through tasks. */
export class FeaturesService extends Service {
  /** One page of Features, the newest first. */
  list<E extends keyof FeatureRelations = never, F extends keyof Feature = keyof Feature>(
    query?: FeatureQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Feature, FeatureRelations, E, F>>> {
    return this.engine.page('GET', '/v1/projects/features', 'Feature', query, options)
  }

  /** All Features, no page before it is needed. */
  iterate<E extends keyof FeatureRelations = never, F extends keyof Feature = keyof Feature>(
    query?: FeatureQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Feature, FeatureRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/projects/features', 'Feature', query, options)
  }

  /** One page of the Features in which every word of `q` is found. */
  search<E extends keyof FeatureRelations = never, F extends keyof Feature = keyof Feature>(
    q: string,
    query?: FeatureQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Feature, FeatureRelations, E, F>>> {
    return this.engine.page('GET', '/v1/projects/features', 'Feature', { ...query, q }, options)
  }

  /** One Feature by its id. */
  get<E extends keyof FeatureRelations = never, F extends keyof Feature = keyof Feature, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Feature, FeatureRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/projects/features/{id}', 'Feature', { id, query, options })
  }

  /**
   * Creates one Feature, which must keep these rules:
   *
   * - parentFeatureId closes no circle.
   * - parentFeatureId names an epic or capability.
   * - A feature whose id is the parentFeatureId of others stays an epic or capability.
   * - effortPersonMonths is above 0 where set.
   * - riceScore is at most 1000000000000000, so that every JSON reader keeps its digits.
   * - dueDate is not before startDate.
   * - A feature in planned or a later stage up to released has an ownerId.
   * - status does not become released while a task of the feature is in_progress, in_review or
   *   blocked.
   */
  create(body: FeatureCreate, options?: CallOptions): Call<Feature> {
    return this.engine.record('POST', '/v1/projects/features', 'Feature', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: FeatureUpdate, options?: CallOptions): Call<Feature> {
    return this.engine.record('PATCH', '/v1/projects/features/{id}', 'Feature', { id, body, options })
  }

  /** Deletes one Feature; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/projects/features/{id}', { id, options })
  }
}
