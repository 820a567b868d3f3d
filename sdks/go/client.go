// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

// Client calls one cPod server. It is made by [New] or [NewFromEnv], never changes, and may be used by any
// number of goroutines at once.
type Client struct {
	// People: every identity the organization deals with as a person, whether staff, contractor,
	// partner or service account.
	People *PeopleService
	// Groups: named sets of people, nested where needed, that carry membership, ownership and access.
	Groups *GroupsService
	// Technology: the applications, platforms and systems the organization runs, and the access levels
	// that exist and are held on them.
	Technology *TechnologyService
	// Licenses: software licenses the organization holds, with their seats, price and term, and the
	// seats given to people.
	Licenses *LicensesService
	// Assets: hardware the organization owns or manages, and the resources it runs in public clouds.
	Assets *AssetsService
	// Risk: security findings on assets, the state of framework requirements, and the business risks
	// that follow from them.
	Risk *RiskService
	// Relationships: typed, directed and dated edges between any two records, for every link that no
	// field of its own expresses.
	Relationships *RelationshipsService
	// DataSources: external systems from which records are pulled into the data model, on demand or on
	// a schedule.
	DataSources *DataSourcesService
	// Contracts: third parties the organization buys from, the agreements it holds with them and the
	// duties those agreements create.
	Contracts *ContractsService
	// Employee: the daily working life of people: what they can do, when they meet or are away, and
	// what was agreed in meetings.
	Employee *EmployeeService
	// Work: time spent, things said about records, and how much of people's time is free or taken.
	Work *WorkService
	// Performance: how people are doing: their reviews, their personal goals and what they have
	// learned.
	Performance *PerformanceService
	// Investments: what the organization spends on technology and why: portfolio items and the cost
	// centers that bear the cost.
	Investments *InvestmentsService
	// Customer: companies and people the organization sells to, the deals in hand and every touch with
	// them.
	Customer *CustomerService
	// Projects: planned work and its delivery: projects, the tasks and sprints in them, and the
	// features they bring about.
	Projects *ProjectsService
	// OKR: what the organization wants to achieve in a period and the measures that show whether it
	// does.
	OKR *OKRService
	// GRC: the governance, risk and compliance programme with its frameworks, controls, evidence,
	// incidents and risk register.
	GRC *GRCService
	// SOC: security operations from detection through investigation to response.
	SOC *SOCService
	// Telemetry: three append-only streams: who did what, what happened in applications, and how calls
	// ran across services.
	Telemetry *TelemetryService
	// Finance: money owed and spent: invoices in and out, purchase orders, expenses and the budgets
	// they draw on.
	Finance *FinanceService
	// HR: finding new colleagues, welcoming them and parting from those who leave.
	HR *HRService
	// Helpdesk: tickets of employees and customers, and the service levels they are measured against.
	Helpdesk *HelpdeskService
	// Notifications: messages to single people, and announcements to many.
	Notifications *NotificationsService
	// Approvals: requests for a decision on any record, and the chain of steps in which the decision is
	// taken.
	Approvals *ApprovalsService
	// Org: the places and the units of the organization.
	Org *OrgService
	// Catalog: what the organization sells and buys: products and services and the tree they are sorted
	// in.
	Catalog *CatalogService
	// Procurement: the suppliers with whom orders are placed, and the data needed to order, receive and
	// pay.
	Procurement *ProcurementService
	// Knowledge: documents, the passages they are cut into for retrieval, and the things they speak of.
	Knowledge *KnowledgeService
	// Learning: groups of people who go through a programme together, and the tests and questionnaires
	// they take.
	Learning *LearningService
	// RFP: requests for proposal and security questionnaires that customers send, their questions, and
	// the answers given.
	RFP *RFPService
	// Integration: applications that call the API, connections to other systems, machine credentials,
	// and outgoing events.
	Integration *IntegrationService
	// Storage: files in object storage, and structured JSON documents in named collections.
	Storage *StorageService
	// Auth: get an access token, revoke an access token, introspect an access token.
	Auth *AuthService
	// Apps: register an application.
	Apps *AppsService

	engine *engine
}

func newClient(e *engine) *Client {
	return &Client{
		engine: e,
		People: &PeopleService{engine: e},
		Groups: &GroupsService{engine: e},
		Technology: &TechnologyService{
			engine:       e,
			Entitlements: &AccessEntitlementsService{engine: e},
		},
		Licenses: &LicensesService{
			engine:      e,
			Assignments: &LicenseAssignmentsService{engine: e},
		},
		Assets: &AssetsService{
			engine:         e,
			CloudResources: &CloudResourcesService{engine: e},
		},
		Risk: &RiskService{
			engine:   e,
			Controls: &ComplianceControlsService{engine: e},
			Items:    &RiskItemsService{engine: e},
		},
		Relationships: &RelationshipsService{engine: e},
		DataSources:   &DataSourcesService{engine: e},
		Contracts: &ContractsService{
			engine:      e,
			Vendors:     &VendorsService{engine: e},
			Obligations: &ContractObligationsService{engine: e},
		},
		Employee: &EmployeeService{
			engine:         e,
			CalendarEvents: &CalendarEventsService{engine: e},
			LeaveRequests:  &LeaveRequestsService{engine: e},
			MeetingNotes:   &MeetingNotesService{engine: e},
		},
		Work: &WorkService{
			engine:     e,
			Comments:   &CommentsService{engine: e},
			Capacities: &CapacitiesService{engine: e},
		},
		Performance: &PerformanceService{
			engine:          e,
			Goals:           &PersonGoalsService{engine: e},
			LearningRecords: &LearningRecordsService{engine: e},
		},
		Investments: &InvestmentsService{
			engine:      e,
			CostCenters: &CostCentersService{engine: e},
		},
		Customer: &CustomerService{
			engine:     e,
			Contacts:   &ContactsService{engine: e},
			Deals:      &DealsService{engine: e},
			Activities: &ActivitiesService{engine: e},
		},
		Projects: &ProjectsService{
			engine:   e,
			Tasks:    &TasksService{engine: e},
			Sprints:  &SprintsService{engine: e},
			Features: &FeaturesService{engine: e},
		},
		OKR: &OKRService{
			engine:     e,
			KeyResults: &KeyResultsService{engine: e},
		},
		GRC: &GRCService{
			engine:    e,
			Controls:  &GRCControlsService{engine: e},
			Evidence:  &GRCEvidenceService{engine: e},
			Incidents: &GRCIncidentsService{engine: e},
			Risks:     &GRCRisksService{engine: e},
		},
		SOC: &SOCService{
			engine:         e,
			Investigations: &SOCInvestigationsService{engine: e},
			Playbooks:      &SOCPlaybooksService{engine: e},
		},
		Telemetry: &TelemetryService{
			engine:    e,
			AppEvents: &AppEventsService{engine: e},
			Traces:    &TracesService{engine: e},
		},
		Finance: &FinanceService{
			engine:         e,
			PurchaseOrders: &PurchaseOrdersService{engine: e},
			Expenses:       &ExpensesService{engine: e},
			Budgets:        &BudgetsService{engine: e},
			BudgetLines:    &BudgetLinesService{engine: e},
		},
		HR: &HRService{
			engine:           e,
			Applicants:       &ApplicantsService{engine: e},
			OnboardingTasks:  &OnboardingTasksService{engine: e},
			OffboardingTasks: &OffboardingTasksService{engine: e},
		},
		Helpdesk: &HelpdeskService{
			engine:      e,
			SLAPolicies: &SLAPoliciesService{engine: e},
		},
		Notifications: &NotificationsService{
			engine:        e,
			Announcements: &AnnouncementsService{engine: e},
		},
		Approvals: &ApprovalsService{
			engine: e,
			Steps:  &ApprovalStepsService{engine: e},
		},
		Org: &OrgService{
			engine:      e,
			Departments: &DepartmentsService{engine: e},
		},
		Catalog: &CatalogService{
			engine:     e,
			Categories: &ProductCategoriesService{engine: e},
		},
		Procurement: &ProcurementService{engine: e},
		Knowledge: &KnowledgeService{
			engine:   e,
			Chunks:   &ChunksService{engine: e},
			Entities: &KnowledgeEntitiesService{engine: e},
		},
		Learning: &LearningService{
			engine:      e,
			Assessments: &AssessmentsService{engine: e},
		},
		RFP: &RFPService{
			engine:    e,
			Questions: &RFPQuestionsService{engine: e},
			Responses: &RFPResponsesService{engine: e},
		},
		Integration: &IntegrationService{
			engine:     e,
			Connectors: &ConnectorsService{engine: e},
			APIKeys:    &APIKeysService{engine: e},
			Webhooks:   &WebhooksService{engine: e},
		},
		Storage: &StorageService{
			engine:  e,
			Records: &StorageRecordsService{engine: e},
		},
		Auth: &AuthService{engine: e},
		Apps: &AppsService{engine: e},
	}
}
