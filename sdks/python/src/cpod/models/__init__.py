# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The records of all domains; the file of a domain is loaded when one of its names is used."""

from __future__ import annotations

import importlib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cpod.models.approvals import (
        ApprovalRequest as ApprovalRequest,
    )
    from cpod.models.approvals import (
        ApprovalStep as ApprovalStep,
    )
    from cpod.models.apps import (
        RegisteredApp as RegisteredApp,
    )
    from cpod.models.assets import (
        CloudResource as CloudResource,
    )
    from cpod.models.assets import (
        PhysicalAsset as PhysicalAsset,
    )
    from cpod.models.auth import (
        Introspection as Introspection,
    )
    from cpod.models.auth import (
        Token as Token,
    )
    from cpod.models.catalog import (
        Product as Product,
    )
    from cpod.models.catalog import (
        ProductAttribute as ProductAttribute,
    )
    from cpod.models.catalog import (
        ProductBundleItem as ProductBundleItem,
    )
    from cpod.models.catalog import (
        ProductCategory as ProductCategory,
    )
    from cpod.models.catalog import (
        ProductCategoryAttributeDefinition as ProductCategoryAttributeDefinition,
    )
    from cpod.models.catalog import (
        ProductPriceTier as ProductPriceTier,
    )
    from cpod.models.contracts import (
        Contract as Contract,
    )
    from cpod.models.contracts import (
        ContractObligation as ContractObligation,
    )
    from cpod.models.contracts import (
        Vendor as Vendor,
    )
    from cpod.models.contracts import (
        VendorAddress as VendorAddress,
    )
    from cpod.models.contracts import (
        VendorAttestation as VendorAttestation,
    )
    from cpod.models.contracts import (
        VendorPrimaryContact as VendorPrimaryContact,
    )
    from cpod.models.customer import (
        Account as Account,
    )
    from cpod.models.customer import (
        AccountAddress as AccountAddress,
    )
    from cpod.models.customer import (
        Activity as Activity,
    )
    from cpod.models.customer import (
        Contact as Contact,
    )
    from cpod.models.customer import (
        Deal as Deal,
    )
    from cpod.models.customer import (
        DealLine as DealLine,
    )
    from cpod.models.data_sources import (
        DataSource as DataSource,
    )
    from cpod.models.data_sources import (
        DataSourceFieldMapping as DataSourceFieldMapping,
    )
    from cpod.models.employee import (
        CalendarEvent as CalendarEvent,
    )
    from cpod.models.employee import (
        CalendarEventAttendee as CalendarEventAttendee,
    )
    from cpod.models.employee import (
        LeaveRequest as LeaveRequest,
    )
    from cpod.models.employee import (
        MeetingNote as MeetingNote,
    )
    from cpod.models.employee import (
        MeetingNoteActionItem as MeetingNoteActionItem,
    )
    from cpod.models.employee import (
        MeetingNoteDecision as MeetingNoteDecision,
    )
    from cpod.models.employee import (
        MeetingNoteExternalParticipant as MeetingNoteExternalParticipant,
    )
    from cpod.models.employee import (
        PersonSkill as PersonSkill,
    )
    from cpod.models.finance import (
        Budget as Budget,
    )
    from cpod.models.finance import (
        BudgetLine as BudgetLine,
    )
    from cpod.models.finance import (
        Expense as Expense,
    )
    from cpod.models.finance import (
        ExpenseAttendee as ExpenseAttendee,
    )
    from cpod.models.finance import (
        Invoice as Invoice,
    )
    from cpod.models.finance import (
        InvoiceLine as InvoiceLine,
    )
    from cpod.models.finance import (
        InvoicePayment as InvoicePayment,
    )
    from cpod.models.finance import (
        PurchaseOrder as PurchaseOrder,
    )
    from cpod.models.finance import (
        PurchaseOrderLine as PurchaseOrderLine,
    )
    from cpod.models.grc import (
        GrcControl as GrcControl,
    )
    from cpod.models.grc import (
        GrcEvidence as GrcEvidence,
    )
    from cpod.models.grc import (
        GrcFramework as GrcFramework,
    )
    from cpod.models.grc import (
        GrcIncident as GrcIncident,
    )
    from cpod.models.grc import (
        GrcRisk as GrcRisk,
    )
    from cpod.models.groups import (
        Group as Group,
    )
    from cpod.models.helpdesk import (
        SlaPolicy as SlaPolicy,
    )
    from cpod.models.helpdesk import (
        SlaPolicyBusinessHour as SlaPolicyBusinessHour,
    )
    from cpod.models.helpdesk import (
        SlaPolicyEscalation as SlaPolicyEscalation,
    )
    from cpod.models.helpdesk import (
        Ticket as Ticket,
    )
    from cpod.models.hr import (
        Applicant as Applicant,
    )
    from cpod.models.hr import (
        ApplicantInterview as ApplicantInterview,
    )
    from cpod.models.hr import (
        ApplicantOffer as ApplicantOffer,
    )
    from cpod.models.hr import (
        JobPosting as JobPosting,
    )
    from cpod.models.hr import (
        OffboardingTask as OffboardingTask,
    )
    from cpod.models.hr import (
        OnboardingTask as OnboardingTask,
    )
    from cpod.models.integration import (
        ApiKey as ApiKey,
    )
    from cpod.models.integration import (
        Application as Application,
    )
    from cpod.models.integration import (
        Connector as Connector,
    )
    from cpod.models.integration import (
        Webhook as Webhook,
    )
    from cpod.models.investments import (
        CostCenter as CostCenter,
    )
    from cpod.models.investments import (
        TechPortfolioItem as TechPortfolioItem,
    )
    from cpod.models.knowledge import (
        Chunk as Chunk,
    )
    from cpod.models.knowledge import (
        Document as Document,
    )
    from cpod.models.knowledge import (
        KnowledgeEntity as KnowledgeEntity,
    )
    from cpod.models.learning import (
        Assessment as Assessment,
    )
    from cpod.models.learning import (
        AssessmentQuestion as AssessmentQuestion,
    )
    from cpod.models.learning import (
        AssessmentQuestionOption as AssessmentQuestionOption,
    )
    from cpod.models.learning import (
        Cohort as Cohort,
    )
    from cpod.models.licenses import (
        LicenseAssignment as LicenseAssignment,
    )
    from cpod.models.licenses import (
        SoftwareLicense as SoftwareLicense,
    )
    from cpod.models.notifications import (
        Announcement as Announcement,
    )
    from cpod.models.notifications import (
        Notification as Notification,
    )
    from cpod.models.okr import (
        KeyResult as KeyResult,
    )
    from cpod.models.okr import (
        KeyResultCheckIn as KeyResultCheckIn,
    )
    from cpod.models.okr import (
        KeyResultMilestone as KeyResultMilestone,
    )
    from cpod.models.okr import (
        Objective as Objective,
    )
    from cpod.models.org import (
        Department as Department,
    )
    from cpod.models.org import (
        Location as Location,
    )
    from cpod.models.org import (
        LocationAddress as LocationAddress,
    )
    from cpod.models.org import (
        LocationCoordinates as LocationCoordinates,
    )
    from cpod.models.org import (
        LocationOpeningHour as LocationOpeningHour,
    )
    from cpod.models.people import (
        Person as Person,
    )
    from cpod.models.performance import (
        LearningRecord as LearningRecord,
    )
    from cpod.models.performance import (
        PerformanceReview as PerformanceReview,
    )
    from cpod.models.performance import (
        PerformanceReviewCompetency as PerformanceReviewCompetency,
    )
    from cpod.models.performance import (
        PerformanceReviewPeerFeedback as PerformanceReviewPeerFeedback,
    )
    from cpod.models.performance import (
        PersonGoal as PersonGoal,
    )
    from cpod.models.performance import (
        PersonGoalCheckIn as PersonGoalCheckIn,
    )
    from cpod.models.procurement import (
        Supplier as Supplier,
    )
    from cpod.models.procurement import (
        SupplierAddress as SupplierAddress,
    )
    from cpod.models.procurement import (
        SupplierBankAccount as SupplierBankAccount,
    )
    from cpod.models.procurement import (
        SupplierCertification as SupplierCertification,
    )
    from cpod.models.procurement import (
        SupplierContact as SupplierContact,
    )
    from cpod.models.procurement import (
        SupplierIdentifiers as SupplierIdentifiers,
    )
    from cpod.models.procurement import (
        SupplierPerformance as SupplierPerformance,
    )
    from cpod.models.projects import (
        Feature as Feature,
    )
    from cpod.models.projects import (
        Project as Project,
    )
    from cpod.models.projects import (
        Sprint as Sprint,
    )
    from cpod.models.projects import (
        Task as Task,
    )
    from cpod.models.relationships import (
        Relationship as Relationship,
    )
    from cpod.models.rfp import (
        RfpQuestion as RfpQuestion,
    )
    from cpod.models.rfp import (
        RfpRecord as RfpRecord,
    )
    from cpod.models.rfp import (
        RfpResponse as RfpResponse,
    )
    from cpod.models.rfp import (
        RfpResponseCitation as RfpResponseCitation,
    )
    from cpod.models.risk import (
        ComplianceControl as ComplianceControl,
    )
    from cpod.models.risk import (
        RiskItem as RiskItem,
    )
    from cpod.models.risk import (
        Vulnerability as Vulnerability,
    )
    from cpod.models.soc import (
        SocAlert as SocAlert,
    )
    from cpod.models.soc import (
        SocAlertActor as SocAlertActor,
    )
    from cpod.models.soc import (
        SocAlertHost as SocAlertHost,
    )
    from cpod.models.soc import (
        SocAlertObservable as SocAlertObservable,
    )
    from cpod.models.soc import (
        SocInvestigation as SocInvestigation,
    )
    from cpod.models.soc import (
        SocInvestigationFinding as SocInvestigationFinding,
    )
    from cpod.models.soc import (
        SocInvestigationTimeline as SocInvestigationTimeline,
    )
    from cpod.models.soc import (
        SocPlaybook as SocPlaybook,
    )
    from cpod.models.soc import (
        SocPlaybookStep as SocPlaybookStep,
    )
    from cpod.models.soc import (
        SocPlaybookTriggerCondition as SocPlaybookTriggerCondition,
    )
    from cpod.models.storage import (
        StorageObject as StorageObject,
    )
    from cpod.models.storage import (
        StorageRecord as StorageRecord,
    )
    from cpod.models.technology import (
        AccessEntitlement as AccessEntitlement,
    )
    from cpod.models.technology import (
        TechnologyAsset as TechnologyAsset,
    )
    from cpod.models.telemetry import (
        AppEvent as AppEvent,
    )
    from cpod.models.telemetry import (
        AppEventDevice as AppEventDevice,
    )
    from cpod.models.telemetry import (
        AuditEvent as AuditEvent,
    )
    from cpod.models.telemetry import (
        Trace as Trace,
    )
    from cpod.models.telemetry import (
        TraceEvent as TraceEvent,
    )
    from cpod.models.telemetry import (
        TraceLink as TraceLink,
    )
    from cpod.models.work import (
        Capacity as Capacity,
    )
    from cpod.models.work import (
        Comment as Comment,
    )
    from cpod.models.work import (
        CommentAnchor as CommentAnchor,
    )
    from cpod.models.work import (
        CommentReaction as CommentReaction,
    )
    from cpod.models.work import (
        TimeEntry as TimeEntry,
    )

_MODULES = {
    "AccessEntitlement": "technology",
    "Account": "customer",
    "AccountAddress": "customer",
    "Activity": "customer",
    "Announcement": "notifications",
    "ApiKey": "integration",
    "AppEvent": "telemetry",
    "AppEventDevice": "telemetry",
    "Applicant": "hr",
    "ApplicantInterview": "hr",
    "ApplicantOffer": "hr",
    "Application": "integration",
    "ApprovalRequest": "approvals",
    "ApprovalStep": "approvals",
    "Assessment": "learning",
    "AssessmentQuestion": "learning",
    "AssessmentQuestionOption": "learning",
    "AuditEvent": "telemetry",
    "Budget": "finance",
    "BudgetLine": "finance",
    "CalendarEvent": "employee",
    "CalendarEventAttendee": "employee",
    "Capacity": "work",
    "Chunk": "knowledge",
    "CloudResource": "assets",
    "Cohort": "learning",
    "Comment": "work",
    "CommentAnchor": "work",
    "CommentReaction": "work",
    "ComplianceControl": "risk",
    "Connector": "integration",
    "Contact": "customer",
    "Contract": "contracts",
    "ContractObligation": "contracts",
    "CostCenter": "investments",
    "DataSource": "data_sources",
    "DataSourceFieldMapping": "data_sources",
    "Deal": "customer",
    "DealLine": "customer",
    "Department": "org",
    "Document": "knowledge",
    "Expense": "finance",
    "ExpenseAttendee": "finance",
    "Feature": "projects",
    "GrcControl": "grc",
    "GrcEvidence": "grc",
    "GrcFramework": "grc",
    "GrcIncident": "grc",
    "GrcRisk": "grc",
    "Group": "groups",
    "Introspection": "auth",
    "Invoice": "finance",
    "InvoiceLine": "finance",
    "InvoicePayment": "finance",
    "JobPosting": "hr",
    "KeyResult": "okr",
    "KeyResultCheckIn": "okr",
    "KeyResultMilestone": "okr",
    "KnowledgeEntity": "knowledge",
    "LearningRecord": "performance",
    "LeaveRequest": "employee",
    "LicenseAssignment": "licenses",
    "Location": "org",
    "LocationAddress": "org",
    "LocationCoordinates": "org",
    "LocationOpeningHour": "org",
    "MeetingNote": "employee",
    "MeetingNoteActionItem": "employee",
    "MeetingNoteDecision": "employee",
    "MeetingNoteExternalParticipant": "employee",
    "Notification": "notifications",
    "Objective": "okr",
    "OffboardingTask": "hr",
    "OnboardingTask": "hr",
    "PerformanceReview": "performance",
    "PerformanceReviewCompetency": "performance",
    "PerformanceReviewPeerFeedback": "performance",
    "Person": "people",
    "PersonGoal": "performance",
    "PersonGoalCheckIn": "performance",
    "PersonSkill": "employee",
    "PhysicalAsset": "assets",
    "Product": "catalog",
    "ProductAttribute": "catalog",
    "ProductBundleItem": "catalog",
    "ProductCategory": "catalog",
    "ProductCategoryAttributeDefinition": "catalog",
    "ProductPriceTier": "catalog",
    "Project": "projects",
    "PurchaseOrder": "finance",
    "PurchaseOrderLine": "finance",
    "RegisteredApp": "apps",
    "Relationship": "relationships",
    "RfpQuestion": "rfp",
    "RfpRecord": "rfp",
    "RfpResponse": "rfp",
    "RfpResponseCitation": "rfp",
    "RiskItem": "risk",
    "SlaPolicy": "helpdesk",
    "SlaPolicyBusinessHour": "helpdesk",
    "SlaPolicyEscalation": "helpdesk",
    "SocAlert": "soc",
    "SocAlertActor": "soc",
    "SocAlertHost": "soc",
    "SocAlertObservable": "soc",
    "SocInvestigation": "soc",
    "SocInvestigationFinding": "soc",
    "SocInvestigationTimeline": "soc",
    "SocPlaybook": "soc",
    "SocPlaybookStep": "soc",
    "SocPlaybookTriggerCondition": "soc",
    "SoftwareLicense": "licenses",
    "Sprint": "projects",
    "StorageObject": "storage",
    "StorageRecord": "storage",
    "Supplier": "procurement",
    "SupplierAddress": "procurement",
    "SupplierBankAccount": "procurement",
    "SupplierCertification": "procurement",
    "SupplierContact": "procurement",
    "SupplierIdentifiers": "procurement",
    "SupplierPerformance": "procurement",
    "Task": "projects",
    "TechPortfolioItem": "investments",
    "TechnologyAsset": "technology",
    "Ticket": "helpdesk",
    "TimeEntry": "work",
    "Token": "auth",
    "Trace": "telemetry",
    "TraceEvent": "telemetry",
    "TraceLink": "telemetry",
    "Vendor": "contracts",
    "VendorAddress": "contracts",
    "VendorAttestation": "contracts",
    "VendorPrimaryContact": "contracts",
    "Vulnerability": "risk",
    "Webhook": "integration",
}


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module 'cpod.models' has no attribute {name!r}")
    found = globals()[name] = getattr(importlib.import_module(f"cpod.models.{module}"), name)
    return found


def __dir__() -> list[str]:
    return sorted(_MODULES)
