// Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.

import type { Shape } from './core/codec.js'

/** The members of every record that are times. */
export const stamps: readonly string[] = ['createdAt', 'updatedAt', 'deletedAt']

/** Which other members of each model are times, and which hold other models. */
export const shapes: { readonly [model: string]: Shape } = {
  Person: {
    times: ['lastSignInAt'],
    holds: {
      manager: 'Person',
      departmentRecord: 'Department',
      location: 'Location',
      costCenter: 'CostCenter',
      vendor: 'Vendor',
      directReports: 'Person',
      groups: 'Group',
      licenses: 'LicenseAssignment',
      assets: 'PhysicalAsset',
      skills: 'PersonSkill',
    },
  },
  Group: {
    times: ['membershipEvaluatedAt', 'expiresAt', 'lastReviewedAt'],
    holds: {
      owner: 'Person',
      parent: 'Group',
      children: 'Group',
      members: 'Person',
      dataSource: 'DataSource',
      department: 'Department',
    },
  },
  TechnologyAsset: {
    holds: {
      owner: 'Person',
      technicalOwner: 'Person',
      supportGroup: 'Group',
      vendorRecord: 'Vendor',
      contract: 'Contract',
      entitlements: 'AccessEntitlement',
      licenses: 'SoftwareLicense',
      cloudResources: 'CloudResource',
      vulnerabilities: 'Vulnerability',
    },
  },
  AccessEntitlement: {
    times: ['grantedAt', 'expiresAt', 'lastUsedAt', 'lastReviewedAt', 'revokedAt'],
    holds: {
      asset: 'TechnologyAsset',
      grantedBy: 'Person',
      approvalRequest: 'ApprovalRequest',
    },
  },
  SoftwareLicense: {
    times: ['expiresAt'],
    holds: {
      vendorRecord: 'Vendor',
      asset: 'TechnologyAsset',
      contract: 'Contract',
      owner: 'Person',
      assignments: 'LicenseAssignment',
    },
  },
  LicenseAssignment: {
    times: ['assignedAt', 'revokedAt', 'expiresAt', 'lastUsedAt'],
    holds: {
      license: 'SoftwareLicense',
      person: 'Person',
      group: 'Group',
      asset: 'TechnologyAsset',
      assignedBy: 'Person',
    },
  },
  PhysicalAsset: {
    times: ['assignedAt', 'lastSeenAt', 'retiredAt'],
    holds: {
      assignee: 'Person',
      locationRecord: 'Location',
      costCenter: 'CostCenter',
      purchaseOrder: 'PurchaseOrder',
      supplier: 'Supplier',
      vulnerabilities: 'Vulnerability',
    },
  },
  CloudResource: {
    times: ['launchedAt', 'terminatedAt', 'syncedAt'],
    holds: {
      owner: 'Person',
      asset: 'TechnologyAsset',
      parent: 'CloudResource',
      children: 'CloudResource',
      dataSource: 'DataSource',
      costCenter: 'CostCenter',
      vulnerabilities: 'Vulnerability',
    },
  },
  Vulnerability: {
    times: ['firstSeenAt', 'lastSeenAt', 'dueAt', 'resolvedAt'],
    holds: {
      assignee: 'Person',
      acceptedBy: 'Person',
      riskItem: 'RiskItem',
    },
  },
  ComplianceControl: {
    times: ['lastAssessedAt'],
    holds: {
      owner: 'Person',
      grcControl: 'GrcControl',
      lastAssessedBy: 'Person',
      riskItems: 'RiskItem',
    },
  },
  RiskItem: {
    times: ['closedAt'],
    holds: {
      owner: 'Person',
      vulnerabilities: 'Vulnerability',
      findings: 'Vulnerability',
      controls: 'ComplianceControl',
      grcRisk: 'GrcRisk',
    },
  },
  Relationship: {
    times: ['startsAt', 'endsAt'],
    holds: {
      dataSource: 'DataSource',
      verifiedBy: 'Person',
    },
  },
  DataSource: {
    times: ['lastSyncAt', 'nextSyncAt'],
    holds: {
      fieldMappings: 'DataSourceFieldMapping',
      owner: 'Person',
      connector: 'Connector',
      groups: 'Group',
      cloudResources: 'CloudResource',
    },
  },
  Contract: {
    holds: {
      vendor: 'Vendor',
      parentContract: 'Contract',
      owner: 'Person',
      department: 'Department',
      obligations: 'ContractObligation',
      childContracts: 'Contract',
    },
  },
  Vendor: {
    holds: {
      address: 'VendorAddress',
      primaryContact: 'VendorPrimaryContact',
      attestations: 'VendorAttestation',
      owner: 'Person',
      parentVendor: 'Vendor',
      contracts: 'Contract',
      suppliers: 'Supplier',
    },
  },
  ContractObligation: {
    times: ['fulfilledAt'],
    holds: {
      contract: 'Contract',
      owner: 'Person',
      fulfilledBy: 'Person',
      riskItem: 'RiskItem',
    },
  },
  PersonSkill: {
    times: ['verifiedAt'],
    holds: {
      person: 'Person',
      verifiedBy: 'Person',
      learningRecord: 'LearningRecord',
    },
  },
  CalendarEvent: {
    times: ['startAt', 'endAt', 'originalStartAt'],
    holds: {
      attendees: 'CalendarEventAttendee',
      organizer: 'Person',
      location: 'Location',
      seriesEvent: 'CalendarEvent',
      notes: 'MeetingNote',
    },
  },
  CalendarEventAttendee: { times: ['respondedAt'] },
  LeaveRequest: {
    times: ['submittedAt', 'decidedAt'],
    holds: {
      person: 'Person',
      approver: 'Person',
      coverPerson: 'Person',
      calendarEvent: 'CalendarEvent',
      approvalRequest: 'ApprovalRequest',
    },
  },
  MeetingNote: {
    times: ['heldAt', 'publishedAt'],
    holds: {
      externalParticipants: 'MeetingNoteExternalParticipant',
      decisions: 'MeetingNoteDecision',
      actionItems: 'MeetingNoteActionItem',
      author: 'Person',
      calendarEvent: 'CalendarEvent',
      participants: 'Person',
      transcript: 'StorageObject',
    },
  },
  TimeEntry: {
    times: ['startedAt', 'endedAt', 'submittedAt', 'approvedAt'],
    holds: {
      person: 'Person',
      project: 'Project',
      task: 'Task',
      account: 'Account',
      approver: 'Person',
      invoice: 'Invoice',
    },
  },
  Comment: {
    times: ['resolvedAt', 'editedAt'],
    holds: {
      anchor: 'CommentAnchor',
      reactions: 'CommentReaction',
      author: 'Person',
      parentComment: 'Comment',
      mentionedPeople: 'Person',
      replies: 'Comment',
    },
  },
  Capacity: {
    times: ['confirmedAt'],
    holds: {
      person: 'Person',
      project: 'Project',
      department: 'Department',
      confirmedBy: 'Person',
    },
  },
  PerformanceReview: {
    times: ['sharedAt', 'acknowledgedAt'],
    holds: {
      competencies: 'PerformanceReviewCompetency',
      peerFeedback: 'PerformanceReviewPeerFeedback',
      person: 'Person',
      reviewer: 'Person',
      goals: 'PersonGoal',
    },
  },
  PersonGoal: {
    times: ['closedAt'],
    holds: {
      checkIns: 'PersonGoalCheckIn',
      person: 'Person',
      manager: 'Person',
      parentGoal: 'PersonGoal',
      objective: 'Objective',
      keyResult: 'KeyResult',
      childGoals: 'PersonGoal',
    },
  },
  PersonGoalCheckIn: { times: ['recordedAt'] },
  LearningRecord: {
    times: ['startedAt', 'completedAt'],
    holds: {
      person: 'Person',
      assignedBy: 'Person',
      cohort: 'Cohort',
      assessment: 'Assessment',
      skills: 'PersonSkill',
    },
  },
  TechPortfolioItem: {
    holds: {
      businessOwner: 'Person',
      technicalOwner: 'Person',
      technologyAssets: 'TechnologyAsset',
      licenses: 'SoftwareLicense',
      vendor: 'Vendor',
      costCenter: 'CostCenter',
    },
  },
  CostCenter: {
    holds: {
      owner: 'Person',
      parentCostCenter: 'CostCenter',
      department: 'Department',
      children: 'CostCenter',
      budgets: 'Budget',
    },
  },
  Account: {
    times: ['lastActivityAt'],
    holds: {
      billingAddress: 'AccountAddress',
      shippingAddress: 'AccountAddress',
      owner: 'Person',
      parentAccount: 'Account',
      contacts: 'Contact',
      deals: 'Deal',
      activities: 'Activity',
      childAccounts: 'Account',
    },
  },
  Contact: {
    times: ['consentRecordedAt', 'lastActivityAt'],
    holds: {
      account: 'Account',
      owner: 'Person',
      reportsTo: 'Contact',
    },
  },
  Deal: {
    times: ['stageChangedAt'],
    holds: {
      lines: 'DealLine',
      account: 'Account',
      owner: 'Person',
      primaryContact: 'Contact',
      contacts: 'Contact',
      rfpRecord: 'RfpRecord',
      activities: 'Activity',
    },
  },
  Activity: {
    times: ['dueAt', 'occurredAt'],
    holds: {
      account: 'Account',
      deal: 'Deal',
      contacts: 'Contact',
      owner: 'Person',
      calendarEvent: 'CalendarEvent',
    },
  },
  Project: {
    times: ['completedAt'],
    holds: {
      lead: 'Person',
      sponsor: 'Person',
      members: 'Person',
      account: 'Account',
      tasks: 'Task',
      sprints: 'Sprint',
      features: 'Feature',
    },
  },
  Task: {
    times: ['startedAt', 'completedAt'],
    holds: {
      project: 'Project',
      assignee: 'Person',
      reporter: 'Person',
      sprint: 'Sprint',
      feature: 'Feature',
      subtasks: 'Task',
      timeEntries: 'TimeEntry',
    },
  },
  Sprint: {
    times: ['startedAt', 'completedAt'],
    holds: {
      project: 'Project',
      scrumMaster: 'Person',
      productOwner: 'Person',
      tasks: 'Task',
    },
  },
  Feature: {
    times: ['releasedAt'],
    holds: {
      project: 'Project',
      owner: 'Person',
      parentFeature: 'Feature',
      product: 'Product',
      keyResult: 'KeyResult',
      requestedByAccounts: 'Account',
      tasks: 'Task',
    },
  },
  Objective: {
    times: ['closedAt'],
    holds: {
      owner: 'Person',
      department: 'Department',
      group: 'Group',
      parentObjective: 'Objective',
      projects: 'Project',
      keyResults: 'KeyResult',
      childObjectives: 'Objective',
    },
  },
  KeyResult: {
    times: ['lastCheckInAt'],
    holds: {
      milestones: 'KeyResultMilestone',
      checkIns: 'KeyResultCheckIn',
      objective: 'Objective',
      owner: 'Person',
      connector: 'Connector',
      features: 'Feature',
      goals: 'PersonGoal',
    },
  },
  KeyResultCheckIn: { times: ['recordedAt'] },
  GrcFramework: {
    holds: {
      owner: 'Person',
      supersedes: 'GrcFramework',
      controls: 'GrcControl',
    },
  },
  GrcControl: {
    times: ['lastTestedAt'],
    holds: {
      framework: 'GrcFramework',
      owner: 'Person',
      operatorGroup: 'Group',
      parent: 'GrcControl',
      mappedControls: 'GrcControl',
      documents: 'Document',
      evidence: 'GrcEvidence',
      risks: 'GrcRisk',
    },
  },
  GrcEvidence: {
    times: ['collectedAt', 'reviewedAt'],
    holds: {
      controls: 'GrcControl',
      document: 'Document',
      storageObject: 'StorageObject',
      dataSource: 'DataSource',
      collectedBy: 'Person',
      reviewedBy: 'Person',
    },
  },
  GrcIncident: {
    times: ['occurredAt', 'detectedAt', 'containedAt', 'closedAt', 'notificationDueAt', 'regulatorNotifiedAt'],
    holds: {
      owner: 'Person',
      reporter: 'Person',
      investigations: 'SocInvestigation',
      realizedRisks: 'GrcRisk',
      failedControls: 'GrcControl',
      affectedAccounts: 'Account',
    },
  },
  GrcRisk: {
    holds: {
      owner: 'Person',
      acceptedBy: 'Person',
      mitigatingControls: 'GrcControl',
      threatActors: 'KnowledgeEntity',
      riskItems: 'RiskItem',
      incidents: 'GrcIncident',
    },
  },
  SocAlert: {
    times: ['detectedAt', 'lastSeenAt', 'acknowledgedAt', 'resolvedAt'],
    holds: {
      host: 'SocAlertHost',
      actor: 'SocAlertActor',
      observables: 'SocAlertObservable',
      assignee: 'Person',
      investigation: 'SocInvestigation',
      connector: 'Connector',
      duplicateOf: 'SocAlert',
    },
  },
  SocInvestigation: {
    times: ['dueAt', 'containedAt', 'closedAt'],
    holds: {
      findings: 'SocInvestigationFinding',
      timeline: 'SocInvestigationTimeline',
      lead: 'Person',
      teamGroup: 'Group',
      alerts: 'SocAlert',
      threatActors: 'KnowledgeEntity',
      playbooks: 'SocPlaybook',
      slaPolicy: 'SlaPolicy',
      incident: 'GrcIncident',
    },
  },
  SocInvestigationFinding: { times: ['foundAt'] },
  SocInvestigationTimeline: { times: ['occurredAt'] },
  SocPlaybook: {
    times: ['lastRunAt'],
    holds: {
      triggerConditions: 'SocPlaybookTriggerCondition',
      steps: 'SocPlaybookStep',
      owner: 'Person',
      requiredConnectors: 'Connector',
      investigations: 'SocInvestigation',
    },
  },
  AuditEvent: {
    times: ['occurredAt'],
    holds: {
      impersonatedPerson: 'Person',
      application: 'Application',
    },
  },
  AppEvent: {
    times: ['occurredAt'],
    holds: {
      device: 'AppEventDevice',
      person: 'Person',
      application: 'Application',
    },
  },
  Trace: {
    times: ['startedAt', 'endedAt'],
    holds: {
      events: 'TraceEvent',
      links: 'TraceLink',
      application: 'Application',
      person: 'Person',
    },
  },
  TraceEvent: { times: ['occurredAt'] },
  Invoice: {
    holds: {
      lines: 'InvoiceLine',
      payments: 'InvoicePayment',
      account: 'Account',
      vendor: 'Vendor',
      supplier: 'Supplier',
      purchaseOrder: 'PurchaseOrder',
      contract: 'Contract',
      costCenter: 'CostCenter',
      precedingInvoice: 'Invoice',
    },
  },
  PurchaseOrder: {
    times: ['approvedAt'],
    holds: {
      lines: 'PurchaseOrderLine',
      vendor: 'Vendor',
      supplier: 'Supplier',
      requester: 'Person',
      costCenter: 'CostCenter',
      contract: 'Contract',
      invoices: 'Invoice',
      callOffs: 'PurchaseOrder',
    },
  },
  Expense: {
    times: ['submittedAt', 'decidedAt'],
    holds: {
      attendees: 'ExpenseAttendee',
      person: 'Person',
      approver: 'Person',
      project: 'Project',
      costCenter: 'CostCenter',
      budgetLine: 'BudgetLine',
      receipts: 'StorageObject',
    },
  },
  Budget: {
    times: ['approvedAt'],
    holds: {
      owner: 'Person',
      costCenter: 'CostCenter',
      department: 'Department',
      project: 'Project',
      parentBudget: 'Budget',
      lines: 'BudgetLine',
      childBudgets: 'Budget',
    },
  },
  BudgetLine: {
    holds: {
      budget: 'Budget',
      costCenter: 'CostCenter',
      owner: 'Person',
      vendor: 'Vendor',
      contract: 'Contract',
      expenses: 'Expense',
    },
  },
  JobPosting: {
    times: ['publishedAt'],
    holds: {
      department: 'Department',
      location: 'Location',
      hiringManager: 'Person',
      recruiter: 'Person',
      applicants: 'Applicant',
    },
  },
  Applicant: {
    times: ['stageChangedAt', 'appliedAt'],
    holds: {
      interviews: 'ApplicantInterview',
      offer: 'ApplicantOffer',
      jobPosting: 'JobPosting',
      recruiter: 'Person',
      referrer: 'Person',
      hiredPerson: 'Person',
      resume: 'StorageObject',
      onboardingTasks: 'OnboardingTask',
    },
  },
  ApplicantInterview: { times: ['scheduledAt'] },
  ApplicantOffer: { times: ['sentAt'] },
  OnboardingTask: {
    times: ['completedAt'],
    holds: {
      person: 'Person',
      applicant: 'Applicant',
      assignee: 'Person',
      assigneeGroup: 'Group',
      dependsOnTasks: 'OnboardingTask',
    },
  },
  OffboardingTask: {
    times: ['completedAt'],
    holds: {
      person: 'Person',
      assignee: 'Person',
      assigneeGroup: 'Group',
      successor: 'Person',
      dependsOnTasks: 'OffboardingTask',
    },
  },
  Ticket: {
    times: ['responseDueAt', 'resolutionDueAt', 'firstRespondedAt', 'resolvedAt'],
    holds: {
      requester: 'Person',
      assignee: 'Person',
      assignmentGroup: 'Group',
      account: 'Account',
      contact: 'Contact',
      parent: 'Ticket',
      children: 'Ticket',
      slaPolicy: 'SlaPolicy',
    },
  },
  SlaPolicy: {
    holds: {
      businessHours: 'SlaPolicyBusinessHour',
      escalations: 'SlaPolicyEscalation',
      account: 'Account',
      contract: 'Contract',
      tickets: 'Ticket',
    },
  },
  Notification: {
    times: ['scheduledAt', 'expiresAt', 'sentAt', 'deliveredAt', 'readAt', 'acknowledgedAt'],
    holds: {
      recipient: 'Person',
      announcement: 'Announcement',
    },
  },
  Announcement: {
    times: ['publishAt', 'publishedAt', 'expiresAt', 'acknowledgementDueAt'],
    holds: {
      author: 'Person',
      attachments: 'StorageObject',
      notifications: 'Notification',
    },
  },
  ApprovalRequest: {
    times: ['dueAt', 'submittedAt', 'completedAt'],
    holds: {
      requestedBy: 'Person',
      costCenter: 'CostCenter',
      attachments: 'StorageObject',
      steps: 'ApprovalStep',
    },
  },
  ApprovalStep: {
    times: ['decidedAt', 'delegatedAt', 'dueAt', 'activatedAt', 'lastRemindedAt'],
    holds: {
      approvalRequest: 'ApprovalRequest',
      approver: 'Person',
      approverGroup: 'Group',
      delegatedTo: 'Person',
      decidedBy: 'Person',
    },
  },
  Location: {
    holds: {
      address: 'LocationAddress',
      coordinates: 'LocationCoordinates',
      openingHours: 'LocationOpeningHour',
      parentLocation: 'Location',
      manager: 'Person',
      childLocations: 'Location',
      people: 'Person',
      departments: 'Department',
    },
  },
  Department: {
    holds: {
      parentDepartment: 'Department',
      head: 'Person',
      costCenter: 'CostCenter',
      location: 'Location',
      childDepartments: 'Department',
      people: 'Person',
      jobPostings: 'JobPosting',
    },
  },
  Product: {
    holds: {
      priceTiers: 'ProductPriceTier',
      bundleItems: 'ProductBundleItem',
      attributes: 'ProductAttribute',
      category: 'ProductCategory',
      preferredSupplier: 'Supplier',
      successorProduct: 'Product',
      features: 'Feature',
    },
  },
  ProductCategory: {
    holds: {
      attributeDefinitions: 'ProductCategoryAttributeDefinition',
      parentCategory: 'ProductCategory',
      manager: 'Person',
      childCategories: 'ProductCategory',
      products: 'Product',
    },
  },
  Supplier: {
    holds: {
      contact: 'SupplierContact',
      address: 'SupplierAddress',
      identifiers: 'SupplierIdentifiers',
      bankAccount: 'SupplierBankAccount',
      certifications: 'SupplierCertification',
      performance: 'SupplierPerformance',
      vendor: 'Vendor',
      owner: 'Person',
      categories: 'ProductCategory',
      purchaseOrders: 'PurchaseOrder',
      invoices: 'Invoice',
      products: 'Product',
    },
  },
  Document: {
    times: ['publishedAt'],
    holds: {
      author: 'Person',
      owner: 'Person',
      account: 'Account',
      storageObject: 'StorageObject',
      supersedes: 'Document',
      readerGroups: 'Group',
      chunks: 'Chunk',
    },
  },
  Chunk: {
    holds: {
      document: 'Document',
      entities: 'KnowledgeEntity',
      parent: 'Chunk',
      previous: 'Chunk',
      next: 'Chunk',
    },
  },
  KnowledgeEntity: {
    times: ['firstSeenAt', 'lastSeenAt'],
    holds: {
      mergedInto: 'KnowledgeEntity',
      broader: 'KnowledgeEntity',
      narrower: 'KnowledgeEntity',
      curator: 'Person',
      chunks: 'Chunk',
    },
  },
  Cohort: {
    times: ['enrollmentOpensAt', 'enrollmentClosesAt'],
    holds: {
      group: 'Group',
      learners: 'Person',
      facilitators: 'Person',
      location: 'Location',
      assessments: 'Assessment',
    },
  },
  Assessment: {
    times: ['opensAt', 'closesAt'],
    holds: {
      questions: 'AssessmentQuestion',
      owner: 'Person',
      cohort: 'Cohort',
      group: 'Group',
      account: 'Account',
      frameworks: 'GrcFramework',
      controls: 'GrcControl',
    },
  },
  AssessmentQuestion: {
    holds: {
      options: 'AssessmentQuestionOption',
    },
  },
  RfpRecord: {
    times: ['questionsDueAt', 'submissionDueAt', 'submittedAt'],
    holds: {
      account: 'Account',
      contact: 'Contact',
      deal: 'Deal',
      owner: 'Person',
      teamGroup: 'Group',
      parent: 'RfpRecord',
      amendments: 'RfpRecord',
      questions: 'RfpQuestion',
      responses: 'RfpResponse',
    },
  },
  RfpQuestion: {
    times: ['dueAt'],
    holds: {
      rfpRecord: 'RfpRecord',
      assignee: 'Person',
      reviewer: 'Person',
      parent: 'RfpQuestion',
      grcControls: 'GrcControl',
      responses: 'RfpResponse',
    },
  },
  RfpResponse: {
    times: ['approvedAt'],
    holds: {
      citations: 'RfpResponseCitation',
      rfpRecord: 'RfpRecord',
      question: 'RfpQuestion',
      author: 'Person',
      reviewers: 'Person',
      approvedBy: 'Person',
      attachments: 'StorageObject',
      trace: 'Trace',
    },
  },
  Application: {
    times: ['clientSecretExpiresAt', 'lastUsedAt'],
    holds: {
      owner: 'Person',
      apiKeys: 'ApiKey',
      connectors: 'Connector',
      webhooks: 'Webhook',
    },
  },
  Connector: {
    times: ['tokenExpiresAt', 'lastCheckedAt', 'lastSyncAt'],
    holds: {
      application: 'Application',
      owner: 'Person',
      group: 'Group',
      dataSources: 'DataSource',
      webhooks: 'Webhook',
    },
  },
  ApiKey: {
    times: ['expiresAt', 'lastUsedAt', 'revokedAt'],
    holds: {
      application: 'Application',
      owner: 'Person',
      replacesKey: 'ApiKey',
      revokedBy: 'Person',
    },
  },
  Webhook: {
    times: ['previousSecretExpiresAt', 'lastDeliveryAt', 'disabledAt'],
    holds: {
      application: 'Application',
      connector: 'Connector',
      owner: 'Person',
    },
  },
  StorageObject: {
    times: ['retainUntilAt', 'expiresAt', 'lastAccessedAt'],
    holds: {
      owner: 'Person',
      application: 'Application',
      documents: 'Document',
    },
  },
  StorageRecord: {
    times: ['expiresAt'],
    holds: {
      owner: 'Person',
      application: 'Application',
    },
  },
  RegisteredApp: { times: ['createdAt'] },
}
