# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The records of all domains; the file of a domain is loaded when one of its names is used."""

from __future__ import annotations

import importlib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cpod.models.approvals import (
        ApprovalRequest as ApprovalRequest,
        ApprovalStep as ApprovalStep,
    )
    from cpod.models.apps import (
        RegisteredApp as RegisteredApp,
    )
    from cpod.models.assets import (
        CloudResource as CloudResource,
        PhysicalAsset as PhysicalAsset,
    )
    from cpod.models.auth import (
        Introspection as Introspection,
        Token as Token,
    )
    from cpod.models.catalog import (
        Product as Product,
        ProductAttribute as ProductAttribute,
        ProductBundleItem as ProductBundleItem,
        ProductCategory as ProductCategory,
        ProductCategoryAttributeDefinition as ProductCategoryAttributeDefinition,
        ProductPriceTier as ProductPriceTier,
    )
    from cpod.models.contracts import (
        Contract as Contract,
        ContractObligation as ContractObligation,
        Vendor as Vendor,
        VendorAddress as VendorAddress,
        VendorAttestation as VendorAttestation,
        VendorPrimaryContact as VendorPrimaryContact,
    )
    from cpod.models.customer import (
        Account as Account,
        AccountAddress as AccountAddress,
        Activity as Activity,
        Contact as Contact,
        Deal as Deal,
        DealLine as DealLine,
    )
    from cpod.models.data_sources import (
        DataSource as DataSource,
        DataSourceFieldMapping as DataSourceFieldMapping,
    )
    from cpod.models.employee import (
        CalendarEvent as CalendarEvent,
        CalendarEventAttendee as CalendarEventAttendee,
        LeaveRequest as LeaveRequest,
        MeetingNote as MeetingNote,
        MeetingNoteActionItem as MeetingNoteActionItem,
        MeetingNoteDecision as MeetingNoteDecision,
        MeetingNoteExternalParticipant as MeetingNoteExternalParticipant,
        PersonSkill as PersonSkill,
    )
    from cpod.models.finance import (
        Budget as Budget,
        BudgetLine as BudgetLine,
        Expense as Expense,
        ExpenseAttendee as ExpenseAttendee,
        Invoice as Invoice,
        InvoiceLine as InvoiceLine,
        InvoicePayment as InvoicePayment,
        PurchaseOrder as PurchaseOrder,
        PurchaseOrderLine as PurchaseOrderLine,
    )
    from cpod.models.grc import (
        GrcControl as GrcControl,
        GrcEvidence as GrcEvidence,
        GrcFramework as GrcFramework,
        GrcIncident as GrcIncident,
        GrcRisk as GrcRisk,
    )
    from cpod.models.groups import (
        Group as Group,
    )
    from cpod.models.helpdesk import (
        SlaPolicy as SlaPolicy,
        SlaPolicyBusinessHour as SlaPolicyBusinessHour,
        SlaPolicyEscalation as SlaPolicyEscalation,
        Ticket as Ticket,
    )
    from cpod.models.hr import (
        Applicant as Applicant,
        ApplicantInterview as ApplicantInterview,
        ApplicantOffer as ApplicantOffer,
        JobPosting as JobPosting,
        OffboardingTask as OffboardingTask,
        OnboardingTask as OnboardingTask,
    )
    from cpod.models.integration import (
        ApiKey as ApiKey,
        Application as Application,
        Connector as Connector,
        Webhook as Webhook,
    )
    from cpod.models.investments import (
        CostCenter as CostCenter,
        TechPortfolioItem as TechPortfolioItem,
    )
    from cpod.models.knowledge import (
        Chunk as Chunk,
        Document as Document,
        KnowledgeEntity as KnowledgeEntity,
    )
    from cpod.models.learning import (
        Assessment as Assessment,
        AssessmentQuestion as AssessmentQuestion,
        AssessmentQuestionOption as AssessmentQuestionOption,
        Cohort as Cohort,
    )
    from cpod.models.licenses import (
        LicenseAssignment as LicenseAssignment,
        SoftwareLicense as SoftwareLicense,
    )
    from cpod.models.notifications import (
        Announcement as Announcement,
        Notification as Notification,
    )
    from cpod.models.okr import (
        KeyResult as KeyResult,
        KeyResultCheckIn as KeyResultCheckIn,
        KeyResultMilestone as KeyResultMilestone,
        Objective as Objective,
    )
    from cpod.models.org import (
        Department as Department,
        Location as Location,
        LocationAddress as LocationAddress,
        LocationCoordinates as LocationCoordinates,
        LocationOpeningHour as LocationOpeningHour,
    )
    from cpod.models.people import (
        Person as Person,
    )
    from cpod.models.performance import (
        LearningRecord as LearningRecord,
        PerformanceReview as PerformanceReview,
        PerformanceReviewCompetency as PerformanceReviewCompetency,
        PerformanceReviewPeerFeedback as PerformanceReviewPeerFeedback,
        PersonGoal as PersonGoal,
        PersonGoalCheckIn as PersonGoalCheckIn,
    )
    from cpod.models.procurement import (
        Supplier as Supplier,
        SupplierAddress as SupplierAddress,
        SupplierBankAccount as SupplierBankAccount,
        SupplierCertification as SupplierCertification,
        SupplierContact as SupplierContact,
        SupplierIdentifiers as SupplierIdentifiers,
        SupplierPerformance as SupplierPerformance,
    )
    from cpod.models.projects import (
        Feature as Feature,
        Project as Project,
        Sprint as Sprint,
        Task as Task,
    )
    from cpod.models.relationships import (
        Relationship as Relationship,
    )
    from cpod.models.rfp import (
        RfpQuestion as RfpQuestion,
        RfpRecord as RfpRecord,
        RfpResponse as RfpResponse,
        RfpResponseCitation as RfpResponseCitation,
    )
    from cpod.models.risk import (
        ComplianceControl as ComplianceControl,
        RiskItem as RiskItem,
        Vulnerability as Vulnerability,
    )
    from cpod.models.soc import (
        SocAlert as SocAlert,
        SocAlertActor as SocAlertActor,
        SocAlertHost as SocAlertHost,
        SocAlertObservable as SocAlertObservable,
        SocInvestigation as SocInvestigation,
        SocInvestigationFinding as SocInvestigationFinding,
        SocInvestigationTimeline as SocInvestigationTimeline,
        SocPlaybook as SocPlaybook,
        SocPlaybookStep as SocPlaybookStep,
        SocPlaybookTriggerCondition as SocPlaybookTriggerCondition,
    )
    from cpod.models.storage import (
        StorageObject as StorageObject,
        StorageRecord as StorageRecord,
    )
    from cpod.models.technology import (
        AccessEntitlement as AccessEntitlement,
        TechnologyAsset as TechnologyAsset,
    )
    from cpod.models.telemetry import (
        AppEvent as AppEvent,
        AppEventDevice as AppEventDevice,
        AuditEvent as AuditEvent,
        Trace as Trace,
        TraceEvent as TraceEvent,
        TraceLink as TraceLink,
    )
    from cpod.models.work import (
        Capacity as Capacity,
        Comment as Comment,
        CommentAnchor as CommentAnchor,
        CommentReaction as CommentReaction,
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
