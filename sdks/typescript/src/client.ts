// Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.

import { Client } from './core/client.js'
import { ApprovalsService } from './domains/approvals.js'
import { AppsService } from './domains/apps.js'
import { AssetsService } from './domains/assets.js'
import { AuthService } from './domains/auth.js'
import { CatalogService } from './domains/catalog.js'
import { ContractsService } from './domains/contracts.js'
import { CustomerService } from './domains/customer.js'
import { DataSourcesService } from './domains/datasources.js'
import { EmployeeService } from './domains/employee.js'
import { FinanceService } from './domains/finance.js'
import { GrcService } from './domains/grc.js'
import { GroupsService } from './domains/groups.js'
import { HelpdeskService } from './domains/helpdesk.js'
import { HrService } from './domains/hr.js'
import { IntegrationService } from './domains/integration.js'
import { InvestmentsService } from './domains/investments.js'
import { KnowledgeService } from './domains/knowledge.js'
import { LearningService } from './domains/learning.js'
import { LicensesService } from './domains/licenses.js'
import { NotificationsService } from './domains/notifications.js'
import { OkrService } from './domains/okr.js'
import { OrgService } from './domains/org.js'
import { PeopleService } from './domains/people.js'
import { PerformanceService } from './domains/performance.js'
import { ProcurementService } from './domains/procurement.js'
import { ProjectsService } from './domains/projects.js'
import { RelationshipsService } from './domains/relationships.js'
import { RfpService } from './domains/rfp.js'
import { RiskService } from './domains/risk.js'
import { SocService } from './domains/soc.js'
import { StorageService } from './domains/storage.js'
import { TechnologyService } from './domains/technology.js'
import { TelemetryService } from './domains/telemetry.js'
import { WorkService } from './domains/work.js'

/** The client of cPod: a service for each domain. */
export class CpodClient extends Client {
  /**
   * Every identity the organization deals with as a person, whether staff, contractor, partner or
   * service account.
   */
  get people(): PeopleService {
    return this.service(PeopleService)
  }

  /** Named sets of people, nested where needed, that carry membership, ownership and access. */
  get groups(): GroupsService {
    return this.service(GroupsService)
  }

  /**
   * The applications, platforms and systems the organization runs, and the access levels that exist
   * and are held on them.
   */
  get technology(): TechnologyService {
    return this.service(TechnologyService)
  }

  /**
   * Software licenses the organization holds, with their seats, price and term, and the seats given
   * to people.
   */
  get licenses(): LicensesService {
    return this.service(LicensesService)
  }

  /** Hardware the organization owns or manages, and the resources it runs in public clouds. */
  get assets(): AssetsService {
    return this.service(AssetsService)
  }

  /**
   * Security findings on assets, the state of framework requirements, and the business risks that
   * follow from them.
   */
  get risk(): RiskService {
    return this.service(RiskService)
  }

  /**
   * Typed, directed and dated edges between any two records, for every link that no field of its
   * own expresses.
   */
  get relationships(): RelationshipsService {
    return this.service(RelationshipsService)
  }

  /**
   * External systems from which records are pulled into the data model, on demand or on a schedule.
   */
  get dataSources(): DataSourcesService {
    return this.service(DataSourcesService)
  }

  /**
   * Third parties the organization buys from, the agreements it holds with them and the duties
   * those agreements create.
   */
  get contracts(): ContractsService {
    return this.service(ContractsService)
  }

  /**
   * The daily working life of people: what they can do, when they meet or are away, and what was
   * agreed in meetings.
   */
  get employee(): EmployeeService {
    return this.service(EmployeeService)
  }

  /** Time spent, things said about records, and how much of people's time is free or taken. */
  get work(): WorkService {
    return this.service(WorkService)
  }

  /** How people are doing: their reviews, their personal goals and what they have learned. */
  get performance(): PerformanceService {
    return this.service(PerformanceService)
  }

  /**
   * What the organization spends on technology and why: portfolio items and the cost centers that
   * bear the cost.
   */
  get investments(): InvestmentsService {
    return this.service(InvestmentsService)
  }

  /**
   * Companies and people the organization sells to, the deals in hand and every touch with them.
   */
  get customer(): CustomerService {
    return this.service(CustomerService)
  }

  /**
   * Planned work and its delivery: projects, the tasks and sprints in them, and the features they
   * bring about.
   */
  get projects(): ProjectsService {
    return this.service(ProjectsService)
  }

  /**
   * What the organization wants to achieve in a period and the measures that show whether it does.
   */
  get okr(): OkrService {
    return this.service(OkrService)
  }

  /**
   * The governance, risk and compliance programme with its frameworks, controls, evidence,
   * incidents and risk register.
   */
  get grc(): GrcService {
    return this.service(GrcService)
  }

  /** Security operations from detection through investigation to response. */
  get soc(): SocService {
    return this.service(SocService)
  }

  /**
   * Three append-only streams: who did what, what happened in applications, and how calls ran
   * across services.
   */
  get telemetry(): TelemetryService {
    return this.service(TelemetryService)
  }

  /**
   * Money owed and spent: invoices in and out, purchase orders, expenses and the budgets they draw
   * on.
   */
  get finance(): FinanceService {
    return this.service(FinanceService)
  }

  /** Finding new colleagues, welcoming them and parting from those who leave. */
  get hr(): HrService {
    return this.service(HrService)
  }

  /** Tickets of employees and customers, and the service levels they are measured against. */
  get helpdesk(): HelpdeskService {
    return this.service(HelpdeskService)
  }

  /** Messages to single people, and announcements to many. */
  get notifications(): NotificationsService {
    return this.service(NotificationsService)
  }

  /**
   * Requests for a decision on any record, and the chain of steps in which the decision is taken.
   */
  get approvals(): ApprovalsService {
    return this.service(ApprovalsService)
  }

  /** The places and the units of the organization. */
  get org(): OrgService {
    return this.service(OrgService)
  }

  /**
   * What the organization sells and buys: products and services and the tree they are sorted in.
   */
  get catalog(): CatalogService {
    return this.service(CatalogService)
  }

  /** The suppliers with whom orders are placed, and the data needed to order, receive and pay. */
  get procurement(): ProcurementService {
    return this.service(ProcurementService)
  }

  /** Documents, the passages they are cut into for retrieval, and the things they speak of. */
  get knowledge(): KnowledgeService {
    return this.service(KnowledgeService)
  }

  /**
   * Groups of people who go through a programme together, and the tests and questionnaires they
   * take.
   */
  get learning(): LearningService {
    return this.service(LearningService)
  }

  /**
   * Requests for proposal and security questionnaires that customers send, their questions, and the
   * answers given.
   */
  get rfp(): RfpService {
    return this.service(RfpService)
  }

  /**
   * Applications that call the API, connections to other systems, machine credentials, and outgoing
   * events.
   */
  get integration(): IntegrationService {
    return this.service(IntegrationService)
  }

  /** Files in object storage, and structured JSON documents in named collections. */
  get storage(): StorageService {
    return this.service(StorageService)
  }

  /** Get an access token. Revoke an access token. Introspect an access token. */
  get auth(): AuthService {
    return this.service(AuthService)
  }

  /** Register an application. */
  get apps(): AppsService {
    return this.service(AppsService)
  }
}
