# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The client: every domain of the API as a service, loaded when it is used."""

from __future__ import annotations

from functools import cached_property

from cpod._core.client import Client

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cpod.services.approvals import ApprovalRequestService
    from cpod.services.apps import AppsService
    from cpod.services.assets import PhysicalAssetService
    from cpod.services.auth import AuthService
    from cpod.services.catalog import ProductService
    from cpod.services.contracts import ContractService
    from cpod.services.customer import AccountService
    from cpod.services.data_sources import DataSourceService
    from cpod.services.employee import PersonSkillService
    from cpod.services.finance import InvoiceService
    from cpod.services.grc import GrcFrameworkService
    from cpod.services.groups import GroupService
    from cpod.services.helpdesk import TicketService
    from cpod.services.hr import JobPostingService
    from cpod.services.integration import ApplicationService
    from cpod.services.investments import TechPortfolioItemService
    from cpod.services.knowledge import DocumentService
    from cpod.services.learning import CohortService
    from cpod.services.licenses import SoftwareLicenseService
    from cpod.services.notifications import NotificationService
    from cpod.services.okr import ObjectiveService
    from cpod.services.org import LocationService
    from cpod.services.people import PersonService
    from cpod.services.performance import PerformanceReviewService
    from cpod.services.procurement import SupplierService
    from cpod.services.projects import ProjectService
    from cpod.services.relationships import RelationshipService
    from cpod.services.rfp import RfpRecordService
    from cpod.services.risk import VulnerabilityService
    from cpod.services.soc import SocAlertService
    from cpod.services.storage import StorageObjectService
    from cpod.services.technology import TechnologyAssetService
    from cpod.services.telemetry import AuditEventService
    from cpod.services.work import TimeEntryService


class CpodClient(Client):
    """Calls a cPod server, and waits for each answer. It can be shared by threads."""

    @cached_property
    def people(self) -> PersonService:
        """Every identity the organization deals with as a person, whether staff, contractor, partner or service account."""
        from cpod.services.people import PersonService

        return PersonService(self._connection)

    @cached_property
    def groups(self) -> GroupService:
        """Named sets of people, nested where needed, that carry membership, ownership and access."""
        from cpod.services.groups import GroupService

        return GroupService(self._connection)

    @cached_property
    def technology(self) -> TechnologyAssetService:
        """The applications, platforms and systems the organization runs, and the access levels that exist and are held on them."""
        from cpod.services.technology import TechnologyAssetService

        return TechnologyAssetService(self._connection)

    @cached_property
    def licenses(self) -> SoftwareLicenseService:
        """Software licenses the organization holds, with their seats, price and term, and the seats given to people."""
        from cpod.services.licenses import SoftwareLicenseService

        return SoftwareLicenseService(self._connection)

    @cached_property
    def assets(self) -> PhysicalAssetService:
        """Hardware the organization owns or manages, and the resources it runs in public clouds."""
        from cpod.services.assets import PhysicalAssetService

        return PhysicalAssetService(self._connection)

    @cached_property
    def risk(self) -> VulnerabilityService:
        """Security findings on assets, the state of framework requirements, and the business risks that follow from them."""
        from cpod.services.risk import VulnerabilityService

        return VulnerabilityService(self._connection)

    @cached_property
    def relationships(self) -> RelationshipService:
        """Typed, directed and dated edges between any two records, for every link that no field of its own expresses."""
        from cpod.services.relationships import RelationshipService

        return RelationshipService(self._connection)

    @cached_property
    def data_sources(self) -> DataSourceService:
        """External systems from which records are pulled into the data model, on demand or on a schedule."""
        from cpod.services.data_sources import DataSourceService

        return DataSourceService(self._connection)

    @cached_property
    def contracts(self) -> ContractService:
        """Third parties the organization buys from, the agreements it holds with them and the duties those agreements create."""
        from cpod.services.contracts import ContractService

        return ContractService(self._connection)

    @cached_property
    def employee(self) -> PersonSkillService:
        """The daily working life of people: what they can do, when they meet or are away, and what was agreed in meetings."""
        from cpod.services.employee import PersonSkillService

        return PersonSkillService(self._connection)

    @cached_property
    def work(self) -> TimeEntryService:
        """Time spent, things said about records, and how much of people's time is free or taken."""
        from cpod.services.work import TimeEntryService

        return TimeEntryService(self._connection)

    @cached_property
    def performance(self) -> PerformanceReviewService:
        """How people are doing: their reviews, their personal goals and what they have learned."""
        from cpod.services.performance import PerformanceReviewService

        return PerformanceReviewService(self._connection)

    @cached_property
    def investments(self) -> TechPortfolioItemService:
        """What the organization spends on technology and why: portfolio items and the cost centers that bear the cost."""
        from cpod.services.investments import TechPortfolioItemService

        return TechPortfolioItemService(self._connection)

    @cached_property
    def customer(self) -> AccountService:
        """Companies and people the organization sells to, the deals in hand and every touch with them."""
        from cpod.services.customer import AccountService

        return AccountService(self._connection)

    @cached_property
    def projects(self) -> ProjectService:
        """Planned work and its delivery: projects, the tasks and sprints in them, and the features they bring about."""
        from cpod.services.projects import ProjectService

        return ProjectService(self._connection)

    @cached_property
    def okr(self) -> ObjectiveService:
        """What the organization wants to achieve in a period and the measures that show whether it does."""
        from cpod.services.okr import ObjectiveService

        return ObjectiveService(self._connection)

    @cached_property
    def grc(self) -> GrcFrameworkService:
        """The governance, risk and compliance programme with its frameworks, controls, evidence, incidents and risk register."""
        from cpod.services.grc import GrcFrameworkService

        return GrcFrameworkService(self._connection)

    @cached_property
    def soc(self) -> SocAlertService:
        """Security operations from detection through investigation to response."""
        from cpod.services.soc import SocAlertService

        return SocAlertService(self._connection)

    @cached_property
    def telemetry(self) -> AuditEventService:
        """Three append-only streams: who did what, what happened in applications, and how calls ran across services."""
        from cpod.services.telemetry import AuditEventService

        return AuditEventService(self._connection)

    @cached_property
    def finance(self) -> InvoiceService:
        """Money owed and spent: invoices in and out, purchase orders, expenses and the budgets they draw on."""
        from cpod.services.finance import InvoiceService

        return InvoiceService(self._connection)

    @cached_property
    def hr(self) -> JobPostingService:
        """Finding new colleagues, welcoming them and parting from those who leave."""
        from cpod.services.hr import JobPostingService

        return JobPostingService(self._connection)

    @cached_property
    def helpdesk(self) -> TicketService:
        """Tickets of employees and customers, and the service levels they are measured against."""
        from cpod.services.helpdesk import TicketService

        return TicketService(self._connection)

    @cached_property
    def notifications(self) -> NotificationService:
        """Messages to single people, and announcements to many."""
        from cpod.services.notifications import NotificationService

        return NotificationService(self._connection)

    @cached_property
    def approvals(self) -> ApprovalRequestService:
        """Requests for a decision on any record, and the chain of steps in which the decision is taken."""
        from cpod.services.approvals import ApprovalRequestService

        return ApprovalRequestService(self._connection)

    @cached_property
    def org(self) -> LocationService:
        """The places and the units of the organization."""
        from cpod.services.org import LocationService

        return LocationService(self._connection)

    @cached_property
    def catalog(self) -> ProductService:
        """What the organization sells and buys: products and services and the tree they are sorted in."""
        from cpod.services.catalog import ProductService

        return ProductService(self._connection)

    @cached_property
    def procurement(self) -> SupplierService:
        """The suppliers with whom orders are placed, and the data needed to order, receive and pay."""
        from cpod.services.procurement import SupplierService

        return SupplierService(self._connection)

    @cached_property
    def knowledge(self) -> DocumentService:
        """Documents, the passages they are cut into for retrieval, and the things they speak of."""
        from cpod.services.knowledge import DocumentService

        return DocumentService(self._connection)

    @cached_property
    def learning(self) -> CohortService:
        """Groups of people who go through a programme together, and the tests and questionnaires they take."""
        from cpod.services.learning import CohortService

        return CohortService(self._connection)

    @cached_property
    def rfp(self) -> RfpRecordService:
        """Requests for proposal and security questionnaires that customers send, their questions, and the answers given."""
        from cpod.services.rfp import RfpRecordService

        return RfpRecordService(self._connection)

    @cached_property
    def integration(self) -> ApplicationService:
        """Applications that call the API, connections to other systems, machine credentials, and outgoing events."""
        from cpod.services.integration import ApplicationService

        return ApplicationService(self._connection)

    @cached_property
    def storage(self) -> StorageObjectService:
        """Files in object storage, and structured JSON documents in named collections."""
        from cpod.services.storage import StorageObjectService

        return StorageObjectService(self._connection)

    @cached_property
    def auth(self) -> AuthService:
        """Get an access token; Revoke an access token; Introspect an access token."""
        from cpod.services.auth import AuthService

        return AuthService(self._connection)

    @cached_property
    def apps(self) -> AppsService:
        """Register an application."""
        from cpod.services.apps import AppsService

        return AppsService(self._connection)
