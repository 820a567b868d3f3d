# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The asynchronous client: every domain of the API as a service, loaded when it is used."""

from __future__ import annotations

from functools import cached_property

from cpod._core.async_client import AsyncClient

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cpod.services.approvals import AsyncApprovalRequestService
    from cpod.services.apps import AsyncAppsService
    from cpod.services.assets import AsyncPhysicalAssetService
    from cpod.services.auth import AsyncAuthService
    from cpod.services.catalog import AsyncProductService
    from cpod.services.contracts import AsyncContractService
    from cpod.services.customer import AsyncAccountService
    from cpod.services.data_sources import AsyncDataSourceService
    from cpod.services.employee import AsyncPersonSkillService
    from cpod.services.finance import AsyncInvoiceService
    from cpod.services.grc import AsyncGrcFrameworkService
    from cpod.services.groups import AsyncGroupService
    from cpod.services.helpdesk import AsyncTicketService
    from cpod.services.hr import AsyncJobPostingService
    from cpod.services.integration import AsyncApplicationService
    from cpod.services.investments import AsyncTechPortfolioItemService
    from cpod.services.knowledge import AsyncDocumentService
    from cpod.services.learning import AsyncCohortService
    from cpod.services.licenses import AsyncSoftwareLicenseService
    from cpod.services.notifications import AsyncNotificationService
    from cpod.services.okr import AsyncObjectiveService
    from cpod.services.org import AsyncLocationService
    from cpod.services.people import AsyncPersonService
    from cpod.services.performance import AsyncPerformanceReviewService
    from cpod.services.procurement import AsyncSupplierService
    from cpod.services.projects import AsyncProjectService
    from cpod.services.relationships import AsyncRelationshipService
    from cpod.services.rfp import AsyncRfpRecordService
    from cpod.services.risk import AsyncVulnerabilityService
    from cpod.services.soc import AsyncSocAlertService
    from cpod.services.storage import AsyncStorageObjectService
    from cpod.services.technology import AsyncTechnologyAssetService
    from cpod.services.telemetry import AsyncAuditEventService
    from cpod.services.work import AsyncTimeEntryService


class AsyncCpodClient(AsyncClient):
    """Calls a cPod server from an event loop. It can be shared by tasks, and used in one loop after the other."""

    @cached_property
    def people(self) -> AsyncPersonService:
        """Every identity the organization deals with as a person, whether staff, contractor, partner or service account."""
        from cpod.services.people import AsyncPersonService

        return AsyncPersonService(self._connection)

    @cached_property
    def groups(self) -> AsyncGroupService:
        """Named sets of people, nested where needed, that carry membership, ownership and access."""
        from cpod.services.groups import AsyncGroupService

        return AsyncGroupService(self._connection)

    @cached_property
    def technology(self) -> AsyncTechnologyAssetService:
        """The applications, platforms and systems the organization runs, and the access levels that exist and are held on them."""
        from cpod.services.technology import AsyncTechnologyAssetService

        return AsyncTechnologyAssetService(self._connection)

    @cached_property
    def licenses(self) -> AsyncSoftwareLicenseService:
        """Software licenses the organization holds, with their seats, price and term, and the seats given to people."""
        from cpod.services.licenses import AsyncSoftwareLicenseService

        return AsyncSoftwareLicenseService(self._connection)

    @cached_property
    def assets(self) -> AsyncPhysicalAssetService:
        """Hardware the organization owns or manages, and the resources it runs in public clouds."""
        from cpod.services.assets import AsyncPhysicalAssetService

        return AsyncPhysicalAssetService(self._connection)

    @cached_property
    def risk(self) -> AsyncVulnerabilityService:
        """Security findings on assets, the state of framework requirements, and the business risks that follow from them."""
        from cpod.services.risk import AsyncVulnerabilityService

        return AsyncVulnerabilityService(self._connection)

    @cached_property
    def relationships(self) -> AsyncRelationshipService:
        """Typed, directed and dated edges between any two records, for every link that no field of its own expresses."""
        from cpod.services.relationships import AsyncRelationshipService

        return AsyncRelationshipService(self._connection)

    @cached_property
    def data_sources(self) -> AsyncDataSourceService:
        """External systems from which records are pulled into the data model, on demand or on a schedule."""
        from cpod.services.data_sources import AsyncDataSourceService

        return AsyncDataSourceService(self._connection)

    @cached_property
    def contracts(self) -> AsyncContractService:
        """Third parties the organization buys from, the agreements it holds with them and the duties those agreements create."""
        from cpod.services.contracts import AsyncContractService

        return AsyncContractService(self._connection)

    @cached_property
    def employee(self) -> AsyncPersonSkillService:
        """The daily working life of people: what they can do, when they meet or are away, and what was agreed in meetings."""
        from cpod.services.employee import AsyncPersonSkillService

        return AsyncPersonSkillService(self._connection)

    @cached_property
    def work(self) -> AsyncTimeEntryService:
        """Time spent, things said about records, and how much of people's time is free or taken."""
        from cpod.services.work import AsyncTimeEntryService

        return AsyncTimeEntryService(self._connection)

    @cached_property
    def performance(self) -> AsyncPerformanceReviewService:
        """How people are doing: their reviews, their personal goals and what they have learned."""
        from cpod.services.performance import AsyncPerformanceReviewService

        return AsyncPerformanceReviewService(self._connection)

    @cached_property
    def investments(self) -> AsyncTechPortfolioItemService:
        """What the organization spends on technology and why: portfolio items and the cost centers that bear the cost."""
        from cpod.services.investments import AsyncTechPortfolioItemService

        return AsyncTechPortfolioItemService(self._connection)

    @cached_property
    def customer(self) -> AsyncAccountService:
        """Companies and people the organization sells to, the deals in hand and every touch with them."""
        from cpod.services.customer import AsyncAccountService

        return AsyncAccountService(self._connection)

    @cached_property
    def projects(self) -> AsyncProjectService:
        """Planned work and its delivery: projects, the tasks and sprints in them, and the features they bring about."""
        from cpod.services.projects import AsyncProjectService

        return AsyncProjectService(self._connection)

    @cached_property
    def okr(self) -> AsyncObjectiveService:
        """What the organization wants to achieve in a period and the measures that show whether it does."""
        from cpod.services.okr import AsyncObjectiveService

        return AsyncObjectiveService(self._connection)

    @cached_property
    def grc(self) -> AsyncGrcFrameworkService:
        """The governance, risk and compliance programme with its frameworks, controls, evidence, incidents and risk register."""
        from cpod.services.grc import AsyncGrcFrameworkService

        return AsyncGrcFrameworkService(self._connection)

    @cached_property
    def soc(self) -> AsyncSocAlertService:
        """Security operations from detection through investigation to response."""
        from cpod.services.soc import AsyncSocAlertService

        return AsyncSocAlertService(self._connection)

    @cached_property
    def telemetry(self) -> AsyncAuditEventService:
        """Three append-only streams: who did what, what happened in applications, and how calls ran across services."""
        from cpod.services.telemetry import AsyncAuditEventService

        return AsyncAuditEventService(self._connection)

    @cached_property
    def finance(self) -> AsyncInvoiceService:
        """Money owed and spent: invoices in and out, purchase orders, expenses and the budgets they draw on."""
        from cpod.services.finance import AsyncInvoiceService

        return AsyncInvoiceService(self._connection)

    @cached_property
    def hr(self) -> AsyncJobPostingService:
        """Finding new colleagues, welcoming them and parting from those who leave."""
        from cpod.services.hr import AsyncJobPostingService

        return AsyncJobPostingService(self._connection)

    @cached_property
    def helpdesk(self) -> AsyncTicketService:
        """Tickets of employees and customers, and the service levels they are measured against."""
        from cpod.services.helpdesk import AsyncTicketService

        return AsyncTicketService(self._connection)

    @cached_property
    def notifications(self) -> AsyncNotificationService:
        """Messages to single people, and announcements to many."""
        from cpod.services.notifications import AsyncNotificationService

        return AsyncNotificationService(self._connection)

    @cached_property
    def approvals(self) -> AsyncApprovalRequestService:
        """Requests for a decision on any record, and the chain of steps in which the decision is taken."""
        from cpod.services.approvals import AsyncApprovalRequestService

        return AsyncApprovalRequestService(self._connection)

    @cached_property
    def org(self) -> AsyncLocationService:
        """The places and the units of the organization."""
        from cpod.services.org import AsyncLocationService

        return AsyncLocationService(self._connection)

    @cached_property
    def catalog(self) -> AsyncProductService:
        """What the organization sells and buys: products and services and the tree they are sorted in."""
        from cpod.services.catalog import AsyncProductService

        return AsyncProductService(self._connection)

    @cached_property
    def procurement(self) -> AsyncSupplierService:
        """The suppliers with whom orders are placed, and the data needed to order, receive and pay."""
        from cpod.services.procurement import AsyncSupplierService

        return AsyncSupplierService(self._connection)

    @cached_property
    def knowledge(self) -> AsyncDocumentService:
        """Documents, the passages they are cut into for retrieval, and the things they speak of."""
        from cpod.services.knowledge import AsyncDocumentService

        return AsyncDocumentService(self._connection)

    @cached_property
    def learning(self) -> AsyncCohortService:
        """Groups of people who go through a programme together, and the tests and questionnaires they take."""
        from cpod.services.learning import AsyncCohortService

        return AsyncCohortService(self._connection)

    @cached_property
    def rfp(self) -> AsyncRfpRecordService:
        """Requests for proposal and security questionnaires that customers send, their questions, and the answers given."""
        from cpod.services.rfp import AsyncRfpRecordService

        return AsyncRfpRecordService(self._connection)

    @cached_property
    def integration(self) -> AsyncApplicationService:
        """Applications that call the API, connections to other systems, machine credentials, and outgoing events."""
        from cpod.services.integration import AsyncApplicationService

        return AsyncApplicationService(self._connection)

    @cached_property
    def storage(self) -> AsyncStorageObjectService:
        """Files in object storage, and structured JSON documents in named collections."""
        from cpod.services.storage import AsyncStorageObjectService

        return AsyncStorageObjectService(self._connection)

    @cached_property
    def auth(self) -> AsyncAuthService:
        """Get an access token; Revoke an access token; Introspect an access token."""
        from cpod.services.auth import AsyncAuthService

        return AsyncAuthService(self._connection)

    @cached_property
    def apps(self) -> AsyncAppsService:
        """Register an application."""
        from cpod.services.apps import AsyncAppsService

        return AsyncAppsService(self._connection)
