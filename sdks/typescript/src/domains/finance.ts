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
import type { Contract, Vendor } from './contracts.js'
import type { Account } from './customer.js'
import type { CostCenter } from './investments.js'
import type { Department } from './org.js'
import type { Person } from './people.js'
import type { Supplier } from './procurement.js'
import type { Project } from './projects.js'
import type { StorageObject } from './storage.js'

/** Known values of `direction` of Invoice. */
export type InvoiceDirection = 'receivable' | 'payable'

/** Known values of `documentType` of Invoice. */
export type InvoiceDocumentType =
  | 'invoice'
  | 'credit_note'
  | 'debit_note'
  | 'corrected_invoice'
  | 'prepayment_invoice'
  | 'self_billed_invoice'
  | 'proforma'

/** Known values of `status` of Invoice. */
export type InvoiceStatus =
  | 'draft'
  | 'pending_approval'
  | 'approved'
  | 'sent'
  | 'disputed'
  | 'partially_paid'
  | 'paid'
  | 'written_off'
  | 'void'

/**
 * A bill or credit note sent to a customer or received from a supplier, with its lines, tax and
 * payments.
 */
export interface Invoice extends Entity {
  /** Number given by the party that issues it. */
  invoiceNumber: string | null
  /** receivable for bills to customers, payable for bills from suppliers. */
  direction: Open<InvoiceDirection>
  /** Kind of document; credit notes carry positive amounts that count against the seller. */
  documentType: Open<InvoiceDocumentType>
  /** Stage from draft to settlement. */
  status: Open<InvoiceStatus>
  /** Customer of a receivable. */
  accountId: string | null
  /** Vendor of a payable. */
  vendorId: string | null
  /** Supplier of a payable, where it is managed in procurement. */
  supplierId: string | null
  /** Order that is billed. */
  purchaseOrderId: string | null
  /** Contract under which it is billed. */
  contractId: string | null
  /** Cost center that bears or earns it. */
  costCenterId: string | null
  /** Invoice that a credit note, debit note or correction refers to. */
  precedingInvoiceId: string | null
  /** Reference the buyer asked for, such as a routing id. */
  buyerReference: string | null
  /** Date on the document. */
  issueDate: string | null
  /** Day by which it is to be paid. */
  dueDate: string | null
  /** Currency of all amounts. */
  currency: string
  /** What is billed, in the order of the document; lines are counted from 1. */
  lines: InvoiceLine[]
  /** Budget lines that pay for its lines. */
  budgetLineIds: string[]
  /** Total without tax. In minor units of the currency, such as cents. */
  subtotalAmount: number
  /** Total tax. In minor units of the currency, such as cents. */
  taxAmount: number
  /** Total with tax. In minor units of the currency, such as cents. */
  totalAmount: number
  /** Payments made or received so far. */
  payments: InvoicePayment[] | null
  /** Paid so far. In minor units of the currency, such as cents. */
  paidAmount: number
  /** Still open. In minor units of the currency, such as cents. */
  payableAmount: number
  /** Whether payment is late. */
  isOverdue: boolean
  /** Person who released it. */
  approverId: string | null
  /** Stored PDF or XML of the document. */
  documentObjectId: string | null
}

/** What `expand` adds to Invoices. */
export interface InvoiceRelations {
  /** Only with `expand=account`. */
  account: Account | null
  /** Only with `expand=vendor`. */
  vendor: Vendor | null
  /** Only with `expand=supplier`. */
  supplier: Supplier | null
  /** Only with `expand=purchaseOrder`. */
  purchaseOrder: PurchaseOrder | null
  /** Only with `expand=contract`. */
  contract: Contract | null
  /** Only with `expand=costCenter`. */
  costCenter: CostCenter | null
  /** Only with `expand=precedingInvoice`. */
  precedingInvoice: Invoice | null
}

/** What a client gives to create an Invoice. */
export interface InvoiceCreate extends EntityInput {
  /** Number given by the party that issues it. */
  invoiceNumber?: string | null
  /** receivable for bills to customers, payable for bills from suppliers. */
  direction: InvoiceDirection
  /** Kind of document; credit notes carry positive amounts that count against the seller. */
  documentType?: InvoiceDocumentType
  /** Stage from draft to settlement. */
  status?: InvoiceStatus
  /** Customer of a receivable. */
  accountId?: string | null
  /** Vendor of a payable. */
  vendorId?: string | null
  /** Supplier of a payable, where it is managed in procurement. */
  supplierId?: string | null
  /** Order that is billed. */
  purchaseOrderId?: string | null
  /** Contract under which it is billed. */
  contractId?: string | null
  /** Cost center that bears or earns it. */
  costCenterId?: string | null
  /** Invoice that a credit note, debit note or correction refers to. */
  precedingInvoiceId?: string | null
  /** Reference the buyer asked for, such as a routing id. */
  buyerReference?: string | null
  /** Date on the document. */
  issueDate?: string | null
  /** Day by which it is to be paid. */
  dueDate?: string | null
  /** Currency of all amounts. */
  currency: string
  /** What is billed, in the order of the document; lines are counted from 1. */
  lines: InvoiceLineInput[]
  /** Payments made or received so far. */
  payments?: InvoicePaymentInput[] | null
  /** Person who released it. */
  approverId?: string | null
  /** Stored PDF or XML of the document. */
  documentObjectId?: string | null
}

/** The fields of an Invoice to change; null clears an optional one. */
export type InvoiceUpdate = Partial<Omit<InvoiceCreate, 'direction' | 'documentType' | 'currency'>>

/** What lists of Invoices are filtered by. */
export interface InvoiceFilters extends EntityFilters {
  invoiceNumber?: OneOrMore<string>
  direction?: OneOrMore<InvoiceDirection>
  documentType?: OneOrMore<InvoiceDocumentType>
  status?: OneOrMore<InvoiceStatus>
  accountId?: OneOrMore<string>
  vendorId?: OneOrMore<string>
  supplierId?: OneOrMore<string>
  purchaseOrderId?: OneOrMore<string>
  contractId?: OneOrMore<string>
  costCenterId?: OneOrMore<string>
  precedingInvoiceId?: OneOrMore<string>
  buyerReference?: OneOrMore<string>
  issueDate?: Comparison<string>
  dueDate?: Comparison<string>
  currency?: OneOrMore<string>
  budgetLineIds?: OneOrMore<string>
  subtotalAmount?: Comparison<number>
  taxAmount?: Comparison<number>
  totalAmount?: Comparison<number>
  paidAmount?: Comparison<number>
  payableAmount?: Comparison<number>
  approverId?: OneOrMore<string>
  documentObjectId?: OneOrMore<string>
}

/** What lists of Invoices can be asked. */
export type InvoiceQuery<E = never, F = never> = Listing<InvoiceFilters, 'tags' | 'budgetLineIds', E, F>

/** Known values of `type` of PurchaseOrder. */
export type PurchaseOrderType = 'standard' | 'blanket' | 'call_off' | 'contract' | 'service'

/** Known values of `status` of PurchaseOrder. */
export type PurchaseOrderStatus =
  | 'draft'
  | 'pending_approval'
  | 'approved'
  | 'rejected'
  | 'issued'
  | 'acknowledged'
  | 'partially_received'
  | 'received'
  | 'closed'
  | 'cancelled'

/** Known values of `incoterm` of PurchaseOrder. */
export type PurchaseOrderIncoterm =
  | 'exw'
  | 'fca'
  | 'fas'
  | 'fob'
  | 'cfr'
  | 'cif'
  | 'cpt'
  | 'cip'
  | 'dap'
  | 'dpu'
  | 'ddp'

/** An order placed with a supplier for goods or services, followed through receipt and billing. */
export interface PurchaseOrder extends Entity {
  /** Number such as PO-2026-0018. */
  orderNumber: string | null
  /** Kind of order; blanket orders are drawn on by call_off orders. */
  type: Open<PurchaseOrderType>
  /** Stage of the order. */
  status: Open<PurchaseOrderStatus>
  /** Vendor the order goes to. */
  vendorId: string | null
  /** Supplier the order goes to, where it is managed in procurement. */
  supplierId: string | null
  /** Person who needs the goods. */
  requesterId: string
  /** Buyer who places the order. */
  buyerId: string | null
  /** Person who approves it. */
  approverId: string | null
  /** When it was approved. */
  approvedAt: Date | null
  /** Why it was turned down. */
  rejectionReason: string | null
  /** Day on which it was issued; the server fills it when status becomes issued and it is empty. */
  orderDate: string | null
  /** Day by which everything should be there. */
  expectedDeliveryDate: string | null
  /** Currency of all amounts. */
  currency: string
  /** What is ordered; lines are counted from 1. */
  lines: PurchaseOrderLine[]
  /** Budget lines that pay for its lines. */
  budgetLineIds: string[]
  /** Total without tax. In minor units of the currency, such as cents. */
  subtotalAmount: number
  /** Total tax. In minor units of the currency, such as cents. */
  taxAmount: number
  /** Total with tax. In minor units of the currency, such as cents. */
  totalAmount: number
  /** Billed so far, without tax. In minor units of the currency, such as cents. */
  invoicedAmount: number
  /** Where to deliver. */
  deliveryLocationId: string | null
  /** Delivery term of Incoterms 2020. */
  incoterm: Open<PurchaseOrderIncoterm> | null
  /** Days from invoice to payment. */
  paymentTermsDays: number
  /** Cost center that pays. */
  costCenterId: string | null
  /** Project that needs it. */
  projectId: string | null
  /** Contract whose prices and terms apply. */
  contractId: string | null
  /** Blanket order that a call-off draws on. */
  parentOrderId: string | null
}

/** What `expand` adds to PurchaseOrders. */
export interface PurchaseOrderRelations {
  /** Only with `expand=vendor`. */
  vendor: Vendor | null
  /** Only with `expand=supplier`. */
  supplier: Supplier | null
  /** Only with `expand=requester`. */
  requester: Person | null
  /** Only with `expand=costCenter`. */
  costCenter: CostCenter | null
  /** Only with `expand=contract`. */
  contract: Contract | null
  /** Only with `expand=invoices`. */
  invoices: Invoice[]
  /** Only with `expand=callOffs`. */
  callOffs: PurchaseOrder[]
}

/** What a client gives to create a PurchaseOrder. */
export interface PurchaseOrderCreate extends EntityInput {
  /** Number such as PO-2026-0018. */
  orderNumber?: string | null
  /** Kind of order; blanket orders are drawn on by call_off orders. */
  type?: PurchaseOrderType
  /** Stage of the order. */
  status?: PurchaseOrderStatus
  /** Vendor the order goes to. */
  vendorId?: string | null
  /** Supplier the order goes to, where it is managed in procurement. */
  supplierId?: string | null
  /** Person who needs the goods. */
  requesterId: string
  /** Buyer who places the order. */
  buyerId?: string | null
  /** Person who approves it. */
  approverId?: string | null
  /** Why it was turned down. */
  rejectionReason?: string | null
  /** Day on which it was issued; the server fills it when status becomes issued and it is empty. */
  orderDate?: string | null
  /** Day by which everything should be there. */
  expectedDeliveryDate?: string | null
  /** Currency of all amounts. */
  currency: string
  /** What is ordered; lines are counted from 1. */
  lines: PurchaseOrderLineInput[]
  /** Where to deliver. */
  deliveryLocationId?: string | null
  /** Delivery term of Incoterms 2020. */
  incoterm?: PurchaseOrderIncoterm | null
  /** Days from invoice to payment. */
  paymentTermsDays?: number
  /** Cost center that pays. */
  costCenterId?: string | null
  /** Project that needs it. */
  projectId?: string | null
  /** Contract whose prices and terms apply. */
  contractId?: string | null
  /** Blanket order that a call-off draws on. */
  parentOrderId?: string | null
}

/** The fields of a PurchaseOrder to change; null clears an optional one. */
export type PurchaseOrderUpdate = Partial<Omit<PurchaseOrderCreate, 'requesterId' | 'currency'>>

/** What lists of PurchaseOrders are filtered by. */
export interface PurchaseOrderFilters extends EntityFilters {
  orderNumber?: OneOrMore<string>
  type?: OneOrMore<PurchaseOrderType>
  status?: OneOrMore<PurchaseOrderStatus>
  vendorId?: OneOrMore<string>
  supplierId?: OneOrMore<string>
  requesterId?: OneOrMore<string>
  buyerId?: OneOrMore<string>
  approverId?: OneOrMore<string>
  approvedAt?: Comparison<Time>
  rejectionReason?: OneOrMore<string>
  orderDate?: Comparison<string>
  expectedDeliveryDate?: Comparison<string>
  currency?: OneOrMore<string>
  budgetLineIds?: OneOrMore<string>
  subtotalAmount?: Comparison<number>
  taxAmount?: Comparison<number>
  totalAmount?: Comparison<number>
  deliveryLocationId?: OneOrMore<string>
  incoterm?: OneOrMore<PurchaseOrderIncoterm>
  paymentTermsDays?: Comparison<number>
  costCenterId?: OneOrMore<string>
  projectId?: OneOrMore<string>
  contractId?: OneOrMore<string>
  parentOrderId?: OneOrMore<string>
}

/** What lists of PurchaseOrders can be asked. */
export type PurchaseOrderQuery<E = never, F = never> = Listing<PurchaseOrderFilters, 'tags' | 'budgetLineIds', E, F>

/** Known values of `category` of Expense. */
export type ExpenseCategory =
  | 'airfare'
  | 'rail'
  | 'lodging'
  | 'ground_transport'
  | 'car_rental'
  | 'mileage'
  | 'parking'
  | 'fuel'
  | 'meals'
  | 'entertainment'
  | 'per_diem'
  | 'office_supplies'
  | 'software'
  | 'hardware'
  | 'telecommunications'
  | 'training'
  | 'conference'
  | 'marketing'
  | 'gift'
  | 'postage'
  | 'medical'
  | 'other'

/** Known values of `paymentMethod` of Expense. */
export type ExpensePaymentMethod = 'personal_card' | 'cash' | 'corporate_card' | 'company_account' | 'allowance'

/** Known values of `status` of Expense. */
export type ExpenseStatus = 'draft' | 'submitted' | 'approved' | 'rejected' | 'reimbursed' | 'cancelled'

/** Money a person spent for the organization, with receipts, approval and repayment. */
export interface Expense extends Entity {
  /** Person who spent it. */
  personId: string
  /** Expense report or trip to which it belongs. */
  reportName: string | null
  /** What it was for. */
  description: string
  /** Who was paid. */
  merchantName: string | null
  /** Kind of expense. */
  category: Open<ExpenseCategory>
  /** Day on which it was spent. */
  expenseDate: string
  /** Amount paid, tax included. In minor units of the currency, such as cents. */
  amount: number
  /** Currency of amount and taxAmount. */
  currency: string
  /** Tax within the amount that can be reclaimed. In minor units of the currency, such as cents. */
  taxAmount: number | null
  /** Currency in which the person is repaid, where it is another one. */
  reimbursementCurrency: string | null
  /** Units of reimbursementCurrency for one unit of currency. */
  exchangeRate: number | null
  /**
   * What the person gets back, in reimbursementCurrency or else in currency. In minor units of the
   * currency, such as cents.
   */
  reimbursementAmount: number
  /** Who paid; allowance stands for mileage and per diem. */
  paymentMethod: Open<ExpensePaymentMethod>
  /** Whether the customer is charged for it. */
  isBillable: boolean
  /** Project it was for. */
  projectId: string | null
  /** Cost center that bears it. */
  costCenterId: string | null
  /** Budget line that pays. */
  budgetLineId: string | null
  /** Distance driven, for mileage. */
  distanceKilometers: number | null
  /** Who took part, for meals and entertainment. */
  attendees: ExpenseAttendee[] | null
  /** Stored receipts. */
  receiptObjectIds: string[] | null
  /** Stage of the expense. */
  status: Open<ExpenseStatus>
  /** Person who approves it. */
  approverId: string | null
  /** When it was handed in. */
  submittedAt: Date | null
  /** When it was decided. */
  decidedAt: Date | null
  /** Why it was sent back. */
  rejectionReason: string | null
}

/** What `expand` adds to Expenses. */
export interface ExpenseRelations {
  /** Only with `expand=person`. */
  person: Person | null
  /** Only with `expand=approver`. */
  approver: Person | null
  /** Only with `expand=project`. */
  project: Project | null
  /** Only with `expand=costCenter`. */
  costCenter: CostCenter | null
  /** Only with `expand=budgetLine`. */
  budgetLine: BudgetLine | null
  /** Only with `expand=receipts`. */
  receipts: StorageObject[]
}

/** What a client gives to create an Expense. */
export interface ExpenseCreate extends EntityInput {
  /** Person who spent it. */
  personId: string
  /** Expense report or trip to which it belongs. */
  reportName?: string | null
  /** What it was for. */
  description: string
  /** Who was paid. */
  merchantName?: string | null
  /** Kind of expense. */
  category: ExpenseCategory
  /** Day on which it was spent. */
  expenseDate: string
  /** Amount paid, tax included. In minor units of the currency, such as cents. */
  amount: number
  /** Currency of amount and taxAmount. */
  currency: string
  /** Tax within the amount that can be reclaimed. In minor units of the currency, such as cents. */
  taxAmount?: number | null
  /** Currency in which the person is repaid, where it is another one. */
  reimbursementCurrency?: string | null
  /** Units of reimbursementCurrency for one unit of currency. */
  exchangeRate?: number | null
  /** Who paid; allowance stands for mileage and per diem. */
  paymentMethod?: ExpensePaymentMethod
  /** Whether the customer is charged for it. */
  isBillable?: boolean
  /** Project it was for. */
  projectId?: string | null
  /** Cost center that bears it. */
  costCenterId?: string | null
  /** Budget line that pays. */
  budgetLineId?: string | null
  /** Distance driven, for mileage. */
  distanceKilometers?: number | null
  /** Who took part, for meals and entertainment. */
  attendees?: ExpenseAttendeeInput[] | null
  /** Stored receipts. */
  receiptObjectIds?: string[] | null
  /** Stage of the expense. */
  status?: ExpenseStatus
  /** Person who approves it. */
  approverId?: string | null
  /** Why it was sent back. */
  rejectionReason?: string | null
}

/** The fields of an Expense to change; null clears an optional one. */
export type ExpenseUpdate = Partial<Omit<ExpenseCreate, 'personId'>>

/** What lists of Expenses are filtered by. */
export interface ExpenseFilters extends EntityFilters {
  personId?: OneOrMore<string>
  reportName?: OneOrMore<string>
  description?: OneOrMore<string>
  merchantName?: OneOrMore<string>
  category?: OneOrMore<ExpenseCategory>
  expenseDate?: Comparison<string>
  amount?: Comparison<number>
  currency?: OneOrMore<string>
  taxAmount?: Comparison<number>
  reimbursementCurrency?: OneOrMore<string>
  exchangeRate?: Comparison<number>
  reimbursementAmount?: Comparison<number>
  paymentMethod?: OneOrMore<ExpensePaymentMethod>
  isBillable?: OneOrMore<boolean>
  projectId?: OneOrMore<string>
  costCenterId?: OneOrMore<string>
  budgetLineId?: OneOrMore<string>
  distanceKilometers?: Comparison<number>
  receiptObjectIds?: OneOrMore<string>
  status?: OneOrMore<ExpenseStatus>
  approverId?: OneOrMore<string>
  submittedAt?: Comparison<Time>
  decidedAt?: Comparison<Time>
  rejectionReason?: OneOrMore<string>
}

/** What lists of Expenses can be asked. */
export type ExpenseQuery<E = never, F = never> = Listing<ExpenseFilters, 'tags' | 'receiptObjectIds', E, F>

/** Known values of `type` of Budget. */
export type BudgetType =
  | 'operating'
  | 'capital'
  | 'project'
  | 'headcount'
  | 'marketing'
  | 'travel'
  | 'technology'
  | 'training'
  | 'contingency'

/** Known values of `scenario` of Budget. */
export type BudgetScenario = 'baseline' | 'forecast' | 'stretch' | 'reduced'

/** Known values of `period` of Budget. */
export type BudgetPeriod = 'annual' | 'half_year' | 'quarter' | 'month' | 'custom'

/** Known values of `status` of Budget. */
export type BudgetStatus = 'draft' | 'submitted' | 'approved' | 'rejected' | 'active' | 'frozen' | 'closed'

/** An amount of money granted for a purpose and a period, split over budget lines. */
export interface Budget extends Entity {
  /** Name, such as Platform Engineering 2026. */
  name: string
  /** Code in the ledger. */
  code: string | null
  /** Kind of budget. */
  type: Open<BudgetType>
  /** Planning case; only baseline budgets pay for anything. */
  scenario: Open<BudgetScenario>
  /** Length of the period. */
  period: Open<BudgetPeriod>
  /** Fiscal year. */
  fiscalYear: number
  /** First day of the period. */
  startDate: string
  /** Last day of the period. */
  endDate: string
  /** Person who answers for it. */
  ownerId: string
  /** Cost center it is for. */
  costCenterId: string | null
  /** Department it is for. */
  departmentId: string | null
  /** Project it is for. */
  projectId: string | null
  /** Budget out of which it is granted. */
  parentBudgetId: string | null
  /** Stage; frozen budgets take no new commitments. */
  status: Open<BudgetStatus>
  /** Amount granted or asked for. In minor units of the currency, such as cents. */
  totalAmount: number
  /** Currency of all amounts. */
  currency: string
  /** Split over lines. In minor units of the currency, such as cents. */
  allocatedAmount: number
  /** Ordered and not yet billed. In minor units of the currency, such as cents. */
  committedAmount: number
  /** Spent. In minor units of the currency, such as cents. */
  spentAmount: number
  /** Free, negative where overspent. In minor units of the currency, such as cents. */
  availableAmount: number
  /** Use from which the owner is warned. */
  alertThresholdPercent: number
  /** Whether lines may commit more than is there. */
  allowsOverspend: boolean
  /** Person who grants it. */
  approverId: string | null
  /** When it was granted. */
  approvedAt: Date | null
  /** Assumptions and remarks. */
  notes: string | null
}

/** What `expand` adds to Budgets. */
export interface BudgetRelations {
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=costCenter`. */
  costCenter: CostCenter | null
  /** Only with `expand=department`. */
  department: Department | null
  /** Only with `expand=project`. */
  project: Project | null
  /** Only with `expand=parentBudget`. */
  parentBudget: Budget | null
  /** Only with `expand=lines`. */
  lines: BudgetLine[]
  /** Only with `expand=childBudgets`. */
  childBudgets: Budget[]
}

/** What a client gives to create a Budget. */
export interface BudgetCreate extends EntityInput {
  /** Name, such as Platform Engineering 2026. */
  name: string
  /** Code in the ledger. */
  code?: string | null
  /** Kind of budget. */
  type?: BudgetType
  /** Planning case; only baseline budgets pay for anything. */
  scenario?: BudgetScenario
  /** Length of the period. */
  period?: BudgetPeriod
  /** Fiscal year. */
  fiscalYear: number
  /** First day of the period. */
  startDate: string
  /** Last day of the period. */
  endDate: string
  /** Person who answers for it. */
  ownerId: string
  /** Cost center it is for. */
  costCenterId?: string | null
  /** Department it is for. */
  departmentId?: string | null
  /** Project it is for. */
  projectId?: string | null
  /** Budget out of which it is granted. */
  parentBudgetId?: string | null
  /** Stage; frozen budgets take no new commitments. */
  status?: BudgetStatus
  /** Amount granted or asked for. In minor units of the currency, such as cents. */
  totalAmount: number
  /** Currency of all amounts. */
  currency: string
  /** Use from which the owner is warned. */
  alertThresholdPercent?: number
  /** Whether lines may commit more than is there. */
  allowsOverspend?: boolean
  /** Person who grants it. */
  approverId?: string | null
  /** Assumptions and remarks. */
  notes?: string | null
}

/** The fields of a Budget to change; null clears an optional one. */
export type BudgetUpdate = Partial<BudgetCreate>

/** What lists of Budgets are filtered by. */
export interface BudgetFilters extends EntityFilters {
  name?: OneOrMore<string>
  code?: OneOrMore<string>
  type?: OneOrMore<BudgetType>
  scenario?: OneOrMore<BudgetScenario>
  period?: OneOrMore<BudgetPeriod>
  fiscalYear?: Comparison<number>
  startDate?: Comparison<string>
  endDate?: Comparison<string>
  ownerId?: OneOrMore<string>
  costCenterId?: OneOrMore<string>
  departmentId?: OneOrMore<string>
  projectId?: OneOrMore<string>
  parentBudgetId?: OneOrMore<string>
  status?: OneOrMore<BudgetStatus>
  totalAmount?: Comparison<number>
  currency?: OneOrMore<string>
  alertThresholdPercent?: Comparison<number>
  allowsOverspend?: OneOrMore<boolean>
  approverId?: OneOrMore<string>
  approvedAt?: Comparison<Time>
  notes?: OneOrMore<string>
}

/** What lists of Budgets can be asked. */
export type BudgetQuery<E = never, F = never> = Listing<BudgetFilters, 'tags', E, F>

/** Known values of `category` of BudgetLine. */
export type BudgetLineCategory =
  | 'personnel'
  | 'contractors'
  | 'software'
  | 'hardware'
  | 'cloud'
  | 'telecommunications'
  | 'professional_services'
  | 'travel'
  | 'training'
  | 'marketing'
  | 'facilities'
  | 'insurance'
  | 'depreciation'
  | 'taxes'
  | 'contingency'
  | 'other'

/** Known values of `expenditureType` of BudgetLine. */
export type BudgetLineExpenditureType = 'opex' | 'capex'

/** A part of a budget set aside for one kind of spend. */
export interface BudgetLine extends Entity {
  /** Budget it is part of. */
  budgetId: string
  /** Name of the line. */
  name: string
  /** What it pays for. */
  description: string | null
  /** Kind of spend. */
  category: Open<BudgetLineCategory>
  /** Operating or capital spend. */
  expenditureType: Open<BudgetLineExpenditureType>
  /** Account in the general ledger. */
  glAccountCode: string | null
  /** Cost center, where it is not the budget's. */
  costCenterId: string | null
  /** Person who answers for the line. */
  ownerId: string | null
  /** Vendor for whom the money is meant. */
  vendorId: string | null
  /** Contract that binds the money. */
  contractId: string | null
  /** Amount set aside. In minor units of the currency, such as cents. */
  allocatedAmount: number
  /** Currency of all amounts. */
  currency: string | null
  /** Spend expected by the end of the period. In minor units of the currency, such as cents. */
  forecastAmount: number | null
  /** Plan by month from the month of the budget's startDate. */
  monthlyAmounts: number[] | null
  /** Ordered and not yet billed. In minor units of the currency, such as cents. */
  committedAmount: number
  /** Spent. In minor units of the currency, such as cents. */
  spentAmount: number
  /** Free, negative where overspent. In minor units of the currency, such as cents. */
  remainingAmount: number
  /** Share used. */
  utilizationPercent: number
  /** True where nothing more may be charged. */
  isLocked: boolean
  /** Assumptions and remarks. */
  notes: string | null
}

/** What `expand` adds to BudgetLines. */
export interface BudgetLineRelations {
  /** Only with `expand=budget`. */
  budget: Budget | null
  /** Only with `expand=costCenter`. */
  costCenter: CostCenter | null
  /** Only with `expand=owner`. */
  owner: Person | null
  /** Only with `expand=vendor`. */
  vendor: Vendor | null
  /** Only with `expand=contract`. */
  contract: Contract | null
  /** Only with `expand=expenses`. */
  expenses: Expense[]
}

/** What a client gives to create a BudgetLine. */
export interface BudgetLineCreate extends EntityInput {
  /** Budget it is part of. */
  budgetId: string
  /** Name of the line. */
  name: string
  /** What it pays for. */
  description?: string | null
  /** Kind of spend. */
  category: BudgetLineCategory
  /** Operating or capital spend. */
  expenditureType?: BudgetLineExpenditureType
  /** Account in the general ledger. */
  glAccountCode?: string | null
  /** Cost center, where it is not the budget's. */
  costCenterId?: string | null
  /** Person who answers for the line. */
  ownerId?: string | null
  /** Vendor for whom the money is meant. */
  vendorId?: string | null
  /** Contract that binds the money. */
  contractId?: string | null
  /** Amount set aside. In minor units of the currency, such as cents. */
  allocatedAmount: number
  /** Spend expected by the end of the period. In minor units of the currency, such as cents. */
  forecastAmount?: number | null
  /** Plan by month from the month of the budget's startDate. */
  monthlyAmounts?: number[] | null
  /** True where nothing more may be charged. */
  isLocked?: boolean
  /** Assumptions and remarks. */
  notes?: string | null
}

/** The fields of a BudgetLine to change; null clears an optional one. */
export type BudgetLineUpdate = Partial<Omit<BudgetLineCreate, 'budgetId'>>

/** What lists of BudgetLines are filtered by. */
export interface BudgetLineFilters extends EntityFilters {
  budgetId?: OneOrMore<string>
  name?: OneOrMore<string>
  description?: OneOrMore<string>
  category?: OneOrMore<BudgetLineCategory>
  expenditureType?: OneOrMore<BudgetLineExpenditureType>
  glAccountCode?: OneOrMore<string>
  costCenterId?: OneOrMore<string>
  ownerId?: OneOrMore<string>
  vendorId?: OneOrMore<string>
  contractId?: OneOrMore<string>
  allocatedAmount?: Comparison<number>
  forecastAmount?: Comparison<number>
  monthlyAmounts?: OneOrMore<number>
  isLocked?: OneOrMore<boolean>
  notes?: OneOrMore<string>
}

/** What lists of BudgetLines can be asked. */
export type BudgetLineQuery<E = never, F = never> = Listing<BudgetLineFilters, 'tags' | 'monthlyAmounts', E, F>

/** Known values of `taxCategory` of InvoiceLine. */
export type InvoiceLineTaxCategory =
  | 'standard'
  | 'reduced'
  | 'zero_rated'
  | 'exempt'
  | 'reverse_charge'
  | 'intra_community'
  | 'export'
  | 'outside_scope'

/** One thing that is billed. */
export interface InvoiceLine {
  /** Text of the line. */
  description: string
  /** Product billed. */
  productId: string | null
  /** Quantity billed. */
  quantity: number
  /** Unit in UN/ECE Recommendation 20; C62 is one piece. */
  unitCode: string
  /** Net price of one unit. In minor units of the currency, such as cents. */
  unitPrice: number
  /** Allowance on the line. In minor units of the currency, such as cents. */
  discountAmount: number
  /** Tax treatment. */
  taxCategory: Open<InvoiceLineTaxCategory>
  /** Tax rate. */
  taxRatePercent: number
  /** Net amount of the line. In minor units of the currency, such as cents. */
  netAmount: number
  /** First day of the service billed. */
  periodStartDate: string | null
  /** Last day of the service billed. */
  periodEndDate: string | null
  /** Line of the purchase order, counted from 1. */
  orderLineNumber: number | null
  /** Budget line that pays. */
  budgetLineId: string | null
}

/** Known values of `means` of InvoicePayment. */
export type InvoicePaymentMeans =
  | 'credit_transfer'
  | 'sepa_credit_transfer'
  | 'direct_debit'
  | 'sepa_direct_debit'
  | 'card'
  | 'cheque'
  | 'cash'
  | 'offset'
  | 'online_payment'
  | 'other'

/** One payment towards an invoice. */
export interface InvoicePayment {
  /** Value date. */
  paidDate: string
  /** Amount in the invoice's currency. In minor units of the currency, such as cents. */
  amount: number
  /** How it was paid. */
  means: Open<InvoicePaymentMeans>
  /** Remittance information or bank reference. */
  reference: string | null
}

/**
 * One thing that is billed. The server sets netAmount: leave it out when sending back what was
 * read.
 */
export interface InvoiceLineInput {
  /** Text of the line. */
  description: string
  /** Product billed. */
  productId?: string | null
  /** Quantity billed. */
  quantity: number
  /** Unit in UN/ECE Recommendation 20; C62 is one piece. */
  unitCode?: string
  /** Net price of one unit. In minor units of the currency, such as cents. */
  unitPrice: number
  /** Allowance on the line. In minor units of the currency, such as cents. */
  discountAmount?: number
  /** Tax treatment. */
  taxCategory?: InvoiceLineTaxCategory
  /** Tax rate. */
  taxRatePercent?: number
  /** First day of the service billed. */
  periodStartDate?: string | null
  /** Last day of the service billed. */
  periodEndDate?: string | null
  /** Line of the purchase order, counted from 1. */
  orderLineNumber?: number | null
  /** Budget line that pays. */
  budgetLineId?: string | null
}

/** One payment towards an invoice. */
export interface InvoicePaymentInput {
  /** Value date. */
  paidDate: string
  /** Amount in the invoice's currency. In minor units of the currency, such as cents. */
  amount: number
  /** How it was paid. */
  means?: InvoicePaymentMeans
  /** Remittance information or bank reference. */
  reference?: string | null
}

/** One thing that is ordered. */
export interface PurchaseOrderLine {
  /** Text of the line. */
  description: string
  /** Product ordered. */
  productId: string | null
  /** Quantity ordered, above 0. */
  quantity: number
  /** Unit in UN/ECE Recommendation 20. */
  unitCode: string
  /** Net price of one unit. In minor units of the currency, such as cents. */
  unitPrice: number
  /** Tax rate. */
  taxRatePercent: number
  /** Net amount of the line. In minor units of the currency, such as cents. */
  netAmount: number
  /** Quantity received so far. */
  receivedQuantity: number
  /** Day by which the line should be there. */
  deliveryDate: string | null
  /** Budget line that pays. */
  budgetLineId: string | null
}

/**
 * One thing that is ordered. The server sets netAmount: leave it out when sending back what was
 * read.
 */
export interface PurchaseOrderLineInput {
  /** Text of the line. */
  description: string
  /** Product ordered. */
  productId?: string | null
  /** Quantity ordered, above 0. */
  quantity: number
  /** Unit in UN/ECE Recommendation 20. */
  unitCode?: string
  /** Net price of one unit. In minor units of the currency, such as cents. */
  unitPrice: number
  /** Tax rate. */
  taxRatePercent?: number
  /** Quantity received so far. */
  receivedQuantity?: number
  /** Day by which the line should be there. */
  deliveryDate?: string | null
  /** Budget line that pays. */
  budgetLineId?: string | null
}

/** Somebody who took part. */
export interface ExpenseAttendee {
  /** Full name. */
  name: string
  /** Where the guest works. */
  organization: string | null
  /** Colleague, where the guest is one. */
  personId: string | null
}

/** Somebody who took part. */
export interface ExpenseAttendeeInput {
  /** Full name. */
  name: string
  /** Where the guest works. */
  organization?: string | null
  /** Colleague, where the guest is one. */
  personId?: string | null
}

/**
 * Money owed and spent: invoices in and out, purchase orders, expenses and the budgets they draw
 * on.
 */
export class FinanceService extends Service {
  /**
   * An order placed with a supplier for goods or services, followed through receipt and billing.
   */
  readonly purchaseOrders = new PurchaseOrdersService(this.engine)

  /** Money a person spent for the organization, with receipts, approval and repayment. */
  readonly expenses = new ExpensesService(this.engine)

  /** An amount of money granted for a purpose and a period, split over budget lines. */
  readonly budgets = new BudgetsService(this.engine)

  /** A part of a budget set aside for one kind of spend. */
  readonly budgetLines = new BudgetLinesService(this.engine)

  /** One page of Invoices, the newest first. */
  list<E extends keyof InvoiceRelations = never, F extends keyof Invoice = keyof Invoice>(
    query?: InvoiceQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Invoice, InvoiceRelations, E, F>>> {
    return this.engine.page('GET', '/v1/finance', 'Invoice', query, options)
  }

  /** All Invoices, no page before it is needed. */
  iterate<E extends keyof InvoiceRelations = never, F extends keyof Invoice = keyof Invoice>(
    query?: InvoiceQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Invoice, InvoiceRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/finance', 'Invoice', query, options)
  }

  /** One page of the Invoices in which every word of `q` is found. */
  search<E extends keyof InvoiceRelations = never, F extends keyof Invoice = keyof Invoice>(
    q: string,
    query?: InvoiceQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Invoice, InvoiceRelations, E, F>>> {
    return this.engine.page('GET', '/v1/finance', 'Invoice', { ...query, q }, options)
  }

  /** One Invoice by its id. */
  get<E extends keyof InvoiceRelations = never, F extends keyof Invoice = keyof Invoice, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Invoice, InvoiceRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/finance/{id}', 'Invoice', { id, query, options })
  }

  /**
   * Creates one Invoice, which must keep these rules:
   *
   * - A receivable has an accountId.
   * - A receivable has no vendorId, supplierId or purchaseOrderId.
   * - A payable has a vendorId or supplierId.
   * - A payable has no accountId.
   * - An invoice that is not draft or void has invoiceNumber and issueDate.
   * - The number is unique among receivables and among the payables of one vendor or supplier.
   * - dueDate is not before issueDate.
   * - periodEndDate of a line is not before its periodStartDate.
   * - Credit notes, debit notes and corrected invoices have a precedingInvoiceId.
   * - Documents other than credit notes, debit notes and corrected invoices have no
   *   precedingInvoiceId.
   * - precedingInvoiceId names an invoice of the same direction and currency.
   * - precedingInvoiceId names another invoice.
   * - taxRatePercent is above 0 in lines of category standard and reduced only.
   * - discountAmount is at most quantity times unitPrice.
   * - Lines change only in draft and pending_approval.
   * - Payments add up to at most totalAmount.
   * - Payments add up to all of totalAmount in status paid.
   * - Payments add up to a part of totalAmount in status partially_paid.
   * - totalAmount is at most 9007199254740991, beyond which clients lose digits.
   * - A line newly names a budgetLineId only where that line is not locked and its budget is a
   *   baseline one that is not closed.
   */
  create(body: InvoiceCreate, options?: CallOptions): Call<Invoice> {
    return this.engine.record('POST', '/v1/finance', 'Invoice', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: InvoiceUpdate, options?: CallOptions): Call<Invoice> {
    return this.engine.record('PATCH', '/v1/finance/{id}', 'Invoice', { id, body, options })
  }

  /** Deletes one Invoice; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/finance/{id}', { id, options })
  }
}

/** An order placed with a supplier for goods or services, followed through receipt and billing. */
export class PurchaseOrdersService extends Service {
  /** One page of PurchaseOrders, the newest first. */
  list<E extends keyof PurchaseOrderRelations = never, F extends keyof PurchaseOrder = keyof PurchaseOrder>(
    query?: PurchaseOrderQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<PurchaseOrder, PurchaseOrderRelations, E, F>>> {
    return this.engine.page('GET', '/v1/finance/purchase-orders', 'PurchaseOrder', query, options)
  }

  /** All PurchaseOrders, no page before it is needed. */
  iterate<E extends keyof PurchaseOrderRelations = never, F extends keyof PurchaseOrder = keyof PurchaseOrder>(
    query?: PurchaseOrderQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<PurchaseOrder, PurchaseOrderRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/finance/purchase-orders', 'PurchaseOrder', query, options)
  }

  /** One page of the PurchaseOrders in which every word of `q` is found. */
  search<E extends keyof PurchaseOrderRelations = never, F extends keyof PurchaseOrder = keyof PurchaseOrder>(
    q: string,
    query?: PurchaseOrderQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<PurchaseOrder, PurchaseOrderRelations, E, F>>> {
    return this.engine.page('GET', '/v1/finance/purchase-orders', 'PurchaseOrder', { ...query, q }, options)
  }

  /** One PurchaseOrder by its id. */
  get<
    E extends keyof PurchaseOrderRelations = never,
    F extends keyof PurchaseOrder = keyof PurchaseOrder,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<PurchaseOrder, PurchaseOrderRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/finance/purchase-orders/{id}', 'PurchaseOrder', { id, query, options })
  }

  /**
   * Creates one PurchaseOrder, which must keep these rules:
   *
   * - At least one of vendorId and supplierId is set.
   * - Where both are set, the supplier's vendorId is the same vendor.
   * - An order is not approved or issued to a supplier whose status is suspended, blocked or
   *   inactive, and one that is approved or further on does not go over to such a supplier.
   * - approverId is not the requester.
   * - An order that is approved, issued or further on has an approverId.
   * - A rejected order has a rejectionReason.
   * - Lines change only in draft, pending_approval and rejected, save receivedQuantity.
   * - An order that is issued or further on has an orderNumber.
   * - The quantity of a line is above 0, and receivedQuantity is at most quantity.
   * - Status received needs all lines received in full.
   * - Status partially_received needs a part of the lines received.
   * - parentOrderId is set on call_off orders.
   * - parentOrderId is set on call_off orders only.
   * - parentOrderId names another order.
   * - parentOrderId names a blanket order of the same vendor, supplier and currency.
   * - All call-offs of a blanket order that are not cancelled or rejected stay within its
   *   subtotalAmount.
   * - A blanket order with call-offs keeps its type, vendor and supplier, and its subtotalAmount
   *   covers them.
   * - A line newly names a budgetLineId only where that line is not locked and its budget is a
   *   baseline one that is not closed.
   * - An approved or later order commits no more than its budget lines have left, unless the budget
   *   allows overspend, and nothing of frozen and closed budgets.
   * - totalAmount is at most 9007199254740991, beyond which clients lose digits.
   */
  create(body: PurchaseOrderCreate, options?: CallOptions): Call<PurchaseOrder> {
    return this.engine.record('POST', '/v1/finance/purchase-orders', 'PurchaseOrder', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: PurchaseOrderUpdate, options?: CallOptions): Call<PurchaseOrder> {
    return this.engine.record('PATCH', '/v1/finance/purchase-orders/{id}', 'PurchaseOrder', { id, body, options })
  }

  /** Deletes one PurchaseOrder; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/finance/purchase-orders/{id}', { id, options })
  }
}

/** Money a person spent for the organization, with receipts, approval and repayment. */
export class ExpensesService extends Service {
  /** One page of Expenses, the newest first. */
  list<E extends keyof ExpenseRelations = never, F extends keyof Expense = keyof Expense>(
    query?: ExpenseQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Expense, ExpenseRelations, E, F>>> {
    return this.engine.page('GET', '/v1/finance/expenses', 'Expense', query, options)
  }

  /** All Expenses, no page before it is needed. */
  iterate<E extends keyof ExpenseRelations = never, F extends keyof Expense = keyof Expense>(
    query?: ExpenseQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Expense, ExpenseRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/finance/expenses', 'Expense', query, options)
  }

  /** One page of the Expenses in which every word of `q` is found. */
  search<E extends keyof ExpenseRelations = never, F extends keyof Expense = keyof Expense>(
    q: string,
    query?: ExpenseQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Expense, ExpenseRelations, E, F>>> {
    return this.engine.page('GET', '/v1/finance/expenses', 'Expense', { ...query, q }, options)
  }

  /** One Expense by its id. */
  get<E extends keyof ExpenseRelations = never, F extends keyof Expense = keyof Expense, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Expense, ExpenseRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/finance/expenses/{id}', 'Expense', { id, query, options })
  }

  /**
   * Creates one Expense, which must keep these rules:
   *
   * - expenseDate is not in the future.
   * - taxAmount is at most amount.
   * - reimbursementCurrency goes with an exchangeRate above 0.
   * - reimbursementAmount is at most 9007199254740991, beyond which clients lose digits.
   * - A submitted or later expense has at least one receipt unless its category is mileage or
   *   per_diem.
   * - A mileage expense has distanceKilometers.
   * - A submitted or later expense of category entertainment has attendees.
   * - A submitted or later expense that is billable has a projectId.
   * - approverId is not the person who spent it.
   * - An approved or reimbursed expense has an approverId.
   * - A rejected expense has a rejectionReason.
   * - In an approved or reimbursed expense only status, tags and metadata change.
   * - An expense paid by corporate_card or company_account does not become reimbursed.
   * - budgetLineId newly names a line only where it is not locked and its budget is a baseline one
   *   that is not closed.
   */
  create(body: ExpenseCreate, options?: CallOptions): Call<Expense> {
    return this.engine.record('POST', '/v1/finance/expenses', 'Expense', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: ExpenseUpdate, options?: CallOptions): Call<Expense> {
    return this.engine.record('PATCH', '/v1/finance/expenses/{id}', 'Expense', { id, body, options })
  }

  /** Deletes one Expense; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/finance/expenses/{id}', { id, options })
  }
}

/** An amount of money granted for a purpose and a period, split over budget lines. */
export class BudgetsService extends Service {
  /** One page of Budgets, the newest first. */
  list<E extends keyof BudgetRelations = never, F extends keyof Budget = keyof Budget>(
    query?: BudgetQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Budget, BudgetRelations, E, F>>> {
    return this.engine.page('GET', '/v1/finance/budgets', 'Budget', query, options)
  }

  /** All Budgets, no page before it is needed. */
  iterate<E extends keyof BudgetRelations = never, F extends keyof Budget = keyof Budget>(
    query?: BudgetQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Budget, BudgetRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/finance/budgets', 'Budget', query, options)
  }

  /** One page of the Budgets in which every word of `q` is found. */
  search<E extends keyof BudgetRelations = never, F extends keyof Budget = keyof Budget>(
    q: string,
    query?: BudgetQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Budget, BudgetRelations, E, F>>> {
    return this.engine.page('GET', '/v1/finance/budgets', 'Budget', { ...query, q }, options)
  }

  /** One Budget by its id. */
  get<E extends keyof BudgetRelations = never, F extends keyof Budget = keyof Budget, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Budget, BudgetRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/finance/budgets/{id}', 'Budget', { id, query, options })
  }

  /**
   * Creates one Budget, which must keep these rules:
   *
   * - endDate is after startDate.
   * - parentBudgetId is neither the budget itself nor one of its descendants.
   * - parentBudgetId names a budget of the same currency.
   * - currency does not change while the budget has child budgets, whose currency is the same.
   * - allocatedAmount of all lines stays within totalAmount.
   * - approverId is not the owner.
   * - A budget that is approved, active or further on has an approverId.
   * - totalAmount, currency and the dates change only in draft, submitted and rejected.
   * - A budget is not closed while committedAmount is above 0.
   */
  create(body: BudgetCreate, options?: CallOptions): Call<Budget> {
    return this.engine.record('POST', '/v1/finance/budgets', 'Budget', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: BudgetUpdate, options?: CallOptions): Call<Budget> {
    return this.engine.record('PATCH', '/v1/finance/budgets/{id}', 'Budget', { id, body, options })
  }

  /** Deletes one Budget; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/finance/budgets/{id}', { id, options })
  }
}

/** A part of a budget set aside for one kind of spend. */
export class BudgetLinesService extends Service {
  /** One page of BudgetLines, the newest first. */
  list<E extends keyof BudgetLineRelations = never, F extends keyof BudgetLine = keyof BudgetLine>(
    query?: BudgetLineQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<BudgetLine, BudgetLineRelations, E, F>>> {
    return this.engine.page('GET', '/v1/finance/budget-lines', 'BudgetLine', query, options)
  }

  /** All BudgetLines, no page before it is needed. */
  iterate<E extends keyof BudgetLineRelations = never, F extends keyof BudgetLine = keyof BudgetLine>(
    query?: BudgetLineQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<BudgetLine, BudgetLineRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/finance/budget-lines', 'BudgetLine', query, options)
  }

  /** One page of the BudgetLines in which every word of `q` is found. */
  search<E extends keyof BudgetLineRelations = never, F extends keyof BudgetLine = keyof BudgetLine>(
    q: string,
    query?: BudgetLineQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<BudgetLine, BudgetLineRelations, E, F>>> {
    return this.engine.page('GET', '/v1/finance/budget-lines', 'BudgetLine', { ...query, q }, options)
  }

  /** One BudgetLine by its id. */
  get<
    E extends keyof BudgetLineRelations = never,
    F extends keyof BudgetLine = keyof BudgetLine,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<BudgetLine, BudgetLineRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/finance/budget-lines/{id}', 'BudgetLine', { id, query, options })
  }

  /**
   * Creates one BudgetLine, which must keep these rules:
   *
   * - allocatedAmount of all lines of a budget stays within its totalAmount.
   * - monthlyAmounts, where given, add up to allocatedAmount.
   * - Lines are neither added nor changed in a closed budget.
   * - allocatedAmount does not fall below committedAmount plus spentAmount unless the budget allows
   *   overspend.
   * - The contract is with the vendor where both are set.
   */
  create(body: BudgetLineCreate, options?: CallOptions): Call<BudgetLine> {
    return this.engine.record('POST', '/v1/finance/budget-lines', 'BudgetLine', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: BudgetLineUpdate, options?: CallOptions): Call<BudgetLine> {
    return this.engine.record('PATCH', '/v1/finance/budget-lines/{id}', 'BudgetLine', { id, body, options })
  }

  /** Deletes one BudgetLine; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/finance/budget-lines/{id}', { id, options })
  }
}
