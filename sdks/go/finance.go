// Code generated from docs/api-contract/openapi.yaml by `make derive`; DO NOT EDIT.

package cpod

import (
	"context"
	"iter"
	"time"
)

// FinanceService reads and writes Invoices at /v1/finance. Invoice: a bill or credit note sent to a
// customer or received from a supplier, with its lines, tax and payments.
type FinanceService struct {
	// PurchaseOrders are the PurchaseOrders: an order placed with a supplier for goods or services,
	// followed through receipt and billing.
	PurchaseOrders *PurchaseOrdersService
	// Expenses are the Expenses: money a person spent for the organization, with receipts, approval and
	// repayment.
	Expenses *ExpensesService
	// Budgets are the Budgets: an amount of money granted for a purpose and a period, split over budget
	// lines.
	Budgets *BudgetsService
	// BudgetLines are the BudgetLines: a part of a budget set aside for one kind of spend.
	BudgetLines *BudgetLinesService

	engine *engine
}

// List gives one page of Invoices, the newest first. With nil params it gives the first page of all.
func (s *FinanceService) List(ctx context.Context, params *InvoiceListParams, opts ...CallOption) (*Page[Invoice], error) {
	return list[Invoice](ctx, s.engine, "/v1/finance", params, opts)
}

// Iterate gives all Invoices that params ask for, page by page as they are needed.
func (s *FinanceService) Iterate(ctx context.Context, params *InvoiceListParams, opts ...CallOption) iter.Seq2[*Invoice, error] {
	return iterate[Invoice](ctx, s.engine, "/v1/finance", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *FinanceService) Search(ctx context.Context, q string, params *InvoiceListParams, opts ...CallOption) (*Page[Invoice], error) {
	return search[Invoice](ctx, s.engine, "/v1/finance", q, params, opts)
}

// Get reads one Invoice. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *FinanceService) Get(ctx context.Context, id string, opts ...CallOption) (*Invoice, error) {
	return get[Invoice](ctx, s.engine, "/v1/finance", id, opts)
}

// Create makes a new Invoice, which must keep these rules:
//
//   - A receivable has an accountId.
//   - A receivable has no vendorId, supplierId or purchaseOrderId.
//   - A payable has a vendorId or supplierId.
//   - A payable has no accountId.
//   - An invoice that is not draft or void has invoiceNumber and issueDate.
//   - The number is unique among receivables and among the payables of one vendor or supplier.
//   - dueDate is not before issueDate.
//   - periodEndDate of a line is not before its periodStartDate.
//   - Credit notes, debit notes and corrected invoices have a precedingInvoiceId.
//   - Documents other than credit notes, debit notes and corrected invoices have no
//     precedingInvoiceId.
//   - precedingInvoiceId names an invoice of the same direction and currency.
//   - precedingInvoiceId names another invoice.
//   - taxRatePercent is above 0 in lines of category standard and reduced only.
//   - discountAmount is at most quantity times unitPrice.
//   - Lines change only in draft and pending_approval.
//   - Payments add up to at most totalAmount.
//   - Payments add up to all of totalAmount in status paid.
//   - Payments add up to a part of totalAmount in status partially_paid.
//   - totalAmount is at most 9007199254740991, beyond which clients lose digits.
//   - A line newly names a budgetLineId only where that line is not locked and its budget is a
//     baseline one that is not closed.
func (s *FinanceService) Create(ctx context.Context, body *InvoiceCreate, opts ...CallOption) (*Invoice, error) {
	return create[Invoice](ctx, s.engine, "/v1/finance", body, opts)
}

// Update changes the fields of one Invoice that are set in body. It takes [WithIfMatch].
func (s *FinanceService) Update(ctx context.Context, id string, body *InvoiceUpdate, opts ...CallOption) (*Invoice, error) {
	return update[Invoice](ctx, s.engine, "/v1/finance", id, body, opts)
}

// Delete takes one Invoice out of all lists. [WithIncludeDeleted] still shows it.
func (s *FinanceService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/finance", id, opts)
}

// InvoiceListParams says which Invoices a list holds, in which order, and what of them.
type InvoiceListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                 []string              `query:"id"`
	TenantID           []string              `query:"tenantId"`
	CreatedAt          TimeFilter            `query:"createdAt"`
	UpdatedAt          TimeFilter            `query:"updatedAt"`
	CreatedBy          []string              `query:"createdBy"`
	UpdatedBy          []string              `query:"updatedBy"`
	DeletedAt          TimeFilter            `query:"deletedAt"`
	Version            IntegerFilter         `query:"version"`
	ExternalID         []string              `query:"externalId"`
	Tags               []string              `query:"tags"`
	InvoiceNumber      []string              `query:"invoiceNumber"`
	Direction          []InvoiceDirection    `query:"direction"`
	DocumentType       []InvoiceDocumentType `query:"documentType"`
	Status             []InvoiceStatus       `query:"status"`
	AccountID          []string              `query:"accountId"`
	VendorID           []string              `query:"vendorId"`
	SupplierID         []string              `query:"supplierId"`
	PurchaseOrderID    []string              `query:"purchaseOrderId"`
	ContractID         []string              `query:"contractId"`
	CostCenterID       []string              `query:"costCenterId"`
	PrecedingInvoiceID []string              `query:"precedingInvoiceId"`
	BuyerReference     []string              `query:"buyerReference"`
	IssueDate          DateFilter            `query:"issueDate"`
	DueDate            DateFilter            `query:"dueDate"`
	Currency           []string              `query:"currency"`
	BudgetLineIDs      []string              `query:"budgetLineIds"`
	SubtotalAmount     IntegerFilter         `query:"subtotalAmount"`
	TaxAmount          IntegerFilter         `query:"taxAmount"`
	TotalAmount        IntegerFilter         `query:"totalAmount"`
	PaidAmount         IntegerFilter         `query:"paidAmount"`
	PayableAmount      IntegerFilter         `query:"payableAmount"`
	ApproverID         []string              `query:"approverId"`
	DocumentObjectID   []string              `query:"documentObjectId"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: account, vendor, supplier, purchaseOrder, contract,
	// costCenter, precedingInvoice.
	Expand []string `query:"expand,joined"`
	// Fields names the only members that records shall have, beside their id.
	Fields []string `query:"fields,joined"`
	// IncludeDeleted shows deleted records too.
	IncludeDeleted bool `query:"includeDeleted"`
	// Page counts from 1, PageSize goes up to 500, and Cursor is the NextCursor of a page before.
	Page     int    `query:"page"`
	PageSize int    `query:"pageSize"`
	Cursor   string `query:"cursor"`
}

// Invoice is a bill or credit note sent to a customer or received from a supplier, with its lines,
// tax and payments.
type Invoice struct {
	Record `json:"-"`

	// Identifier: the entity's prefix, a hyphen and a ULID.
	ID string `json:"id"`
	// Tenant that owns the record.
	TenantID string `json:"tenantId"`
	// Time of creation.
	CreatedAt time.Time `json:"createdAt"`
	// Time of the latest change.
	UpdatedAt time.Time `json:"updatedAt"`
	// Client or person that created the record.
	CreatedBy string `json:"createdBy"`
	// Client or person that made the latest change.
	UpdatedBy string `json:"updatedBy"`
	// Time of deletion; empty unless deleted.
	DeletedAt *time.Time `json:"deletedAt"`
	// Number of the version, from 1.
	Version int64 `json:"version"`
	// Key of the record in another system, unique per entity.
	ExternalID *string `json:"externalId"`
	// Labels for grouping and search.
	Tags []string `json:"tags"`
	// The client's own keys and values.
	Metadata map[string]string `json:"metadata"`
	// Number given by the party that issues it.
	InvoiceNumber *string `json:"invoiceNumber"`
	// receivable for bills to customers, payable for bills from suppliers.
	Direction InvoiceDirection `json:"direction"`
	// Kind of document; credit notes carry positive amounts that count against the seller.
	DocumentType InvoiceDocumentType `json:"documentType"`
	// Stage from draft to settlement.
	Status InvoiceStatus `json:"status"`
	// Customer of a receivable.
	AccountID *string `json:"accountId"`
	// Vendor of a payable.
	VendorID *string `json:"vendorId"`
	// Supplier of a payable, where it is managed in procurement.
	SupplierID *string `json:"supplierId"`
	// Order that is billed.
	PurchaseOrderID *string `json:"purchaseOrderId"`
	// Contract under which it is billed.
	ContractID *string `json:"contractId"`
	// Cost center that bears or earns it.
	CostCenterID *string `json:"costCenterId"`
	// Invoice that a credit note, debit note or correction refers to.
	PrecedingInvoiceID *string `json:"precedingInvoiceId"`
	// Reference the buyer asked for, such as a routing id.
	BuyerReference *string `json:"buyerReference"`
	// Date on the document.
	IssueDate *Date `json:"issueDate"`
	// Day by which it is to be paid.
	DueDate *Date `json:"dueDate"`
	// Currency of all amounts.
	Currency string `json:"currency"`
	// What is billed, in the order of the document; lines are counted from 1.
	Lines []InvoiceLine `json:"lines"`
	// Budget lines that pay for its lines.
	BudgetLineIDs []string `json:"budgetLineIds"`
	// Total without tax. In minor units, such as cents.
	SubtotalAmount int64 `json:"subtotalAmount"`
	// Total tax. In minor units, such as cents.
	TaxAmount int64 `json:"taxAmount"`
	// Total with tax. In minor units, such as cents.
	TotalAmount int64 `json:"totalAmount"`
	// Payments made or received so far.
	Payments []InvoicePayment `json:"payments"`
	// Paid so far. In minor units, such as cents.
	PaidAmount int64 `json:"paidAmount"`
	// Still open. In minor units, such as cents.
	PayableAmount int64 `json:"payableAmount"`
	// Whether payment is late.
	IsOverdue bool `json:"isOverdue"`
	// Person who released it.
	ApproverID *string `json:"approverId"`
	// Stored PDF or XML of the document.
	DocumentObjectID *string `json:"documentObjectId"`
	// Only with `expand=account`. Only with expand.
	Account *Account `json:"account,omitempty"`
	// Only with `expand=vendor`. Only with expand.
	Vendor *Vendor `json:"vendor,omitempty"`
	// Only with `expand=supplier`. Only with expand.
	Supplier *Supplier `json:"supplier,omitempty"`
	// Only with `expand=purchaseOrder`. Only with expand.
	PurchaseOrder *PurchaseOrder `json:"purchaseOrder,omitempty"`
	// Only with `expand=contract`. Only with expand.
	Contract *Contract `json:"contract,omitempty"`
	// Only with `expand=costCenter`. Only with expand.
	CostCenter *CostCenter `json:"costCenter,omitempty"`
	// Only with `expand=precedingInvoice`. Only with expand.
	PrecedingInvoice *Invoice `json:"precedingInvoice,omitempty"`
}

// UnmarshalJSON keeps members that Invoice has no field for in Extra.
func (i *Invoice) UnmarshalJSON(data []byte) error {
	type plain Invoice
	return decode(data, (*plain)(i), i.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (i Invoice) MarshalJSON() ([]byte, error) {
	type plain Invoice
	return encode((*plain)(&i), i.kept())
}

// InvoiceLine is one thing that is billed.
type InvoiceLine struct {
	Kept `json:"-"`

	// Text of the line.
	Description string `json:"description"`
	// Product billed.
	ProductID *string `json:"productId"`
	// Quantity billed.
	Quantity float64 `json:"quantity"`
	// Unit in UN/ECE Recommendation 20; C62 is one piece.
	UnitCode string `json:"unitCode"`
	// Net price of one unit. In minor units, such as cents.
	UnitPrice int64 `json:"unitPrice"`
	// Allowance on the line. In minor units, such as cents.
	DiscountAmount int64 `json:"discountAmount"`
	// Tax treatment.
	TaxCategory InvoiceLineTaxCategory `json:"taxCategory"`
	// Tax rate.
	TaxRatePercent float64 `json:"taxRatePercent"`
	// Net amount of the line. In minor units, such as cents.
	NetAmount int64 `json:"netAmount"`
	// First day of the service billed.
	PeriodStartDate *Date `json:"periodStartDate"`
	// Last day of the service billed.
	PeriodEndDate *Date `json:"periodEndDate"`
	// Line of the purchase order, counted from 1.
	OrderLineNumber *int64 `json:"orderLineNumber"`
	// Budget line that pays.
	BudgetLineID *string `json:"budgetLineId"`
}

// UnmarshalJSON keeps members that InvoiceLine has no field for in Extra.
func (i *InvoiceLine) UnmarshalJSON(data []byte) error {
	type plain InvoiceLine
	return decode(data, (*plain)(i), i.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (i InvoiceLine) MarshalJSON() ([]byte, error) {
	type plain InvoiceLine
	return encode((*plain)(&i), i.kept())
}

// InvoicePayment is one payment towards an invoice.
type InvoicePayment struct {
	Kept `json:"-"`

	// Value date.
	PaidDate Date `json:"paidDate"`
	// Amount in the invoice's currency. In minor units, such as cents.
	Amount int64 `json:"amount"`
	// How it was paid.
	Means InvoicePaymentMeans `json:"means"`
	// Remittance information or bank reference.
	Reference *string `json:"reference"`
}

// UnmarshalJSON keeps members that InvoicePayment has no field for in Extra.
func (i *InvoicePayment) UnmarshalJSON(data []byte) error {
	type plain InvoicePayment
	return decode(data, (*plain)(i), i.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (i InvoicePayment) MarshalJSON() ([]byte, error) {
	type plain InvoicePayment
	return encode((*plain)(&i), i.kept())
}

// InvoiceCreate is what a new Invoice is made from.
type InvoiceCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Number given by the party that issues it.
	InvoiceNumber Opt[string] `json:"invoiceNumber,omitzero"`
	// receivable for bills to customers, payable for bills from suppliers.
	Direction InvoiceDirection `json:"direction"`
	// Kind of document; credit notes carry positive amounts that count against the seller.
	DocumentType InvoiceDocumentType `json:"documentType,omitzero"`
	// Stage from draft to settlement.
	Status InvoiceStatus `json:"status,omitzero"`
	// Customer of a receivable.
	AccountID Opt[string] `json:"accountId,omitzero"`
	// Vendor of a payable.
	VendorID Opt[string] `json:"vendorId,omitzero"`
	// Supplier of a payable, where it is managed in procurement.
	SupplierID Opt[string] `json:"supplierId,omitzero"`
	// Order that is billed.
	PurchaseOrderID Opt[string] `json:"purchaseOrderId,omitzero"`
	// Contract under which it is billed.
	ContractID Opt[string] `json:"contractId,omitzero"`
	// Cost center that bears or earns it.
	CostCenterID Opt[string] `json:"costCenterId,omitzero"`
	// Invoice that a credit note, debit note or correction refers to.
	PrecedingInvoiceID Opt[string] `json:"precedingInvoiceId,omitzero"`
	// Reference the buyer asked for, such as a routing id.
	BuyerReference Opt[string] `json:"buyerReference,omitzero"`
	// Date on the document.
	IssueDate Opt[Date] `json:"issueDate,omitzero"`
	// Day by which it is to be paid.
	DueDate Opt[Date] `json:"dueDate,omitzero"`
	// Currency of all amounts.
	Currency string `json:"currency"`
	// What is billed, in the order of the document; lines are counted from 1.
	Lines []InvoiceLineInput `json:"lines"`
	// Payments made or received so far.
	Payments Opt[[]InvoicePaymentInput] `json:"payments,omitzero"`
	// Person who released it.
	ApproverID Opt[string] `json:"approverId,omitzero"`
	// Stored PDF or XML of the document.
	DocumentObjectID Opt[string] `json:"documentObjectId,omitzero"`
}

// InvoiceLineInput is an InvoiceLine as a client sends it.
type InvoiceLineInput struct {
	Description     string                 `json:"description"`
	ProductID       Opt[string]            `json:"productId,omitzero"`
	Quantity        float64                `json:"quantity"`
	UnitCode        string                 `json:"unitCode,omitzero"`
	UnitPrice       int64                  `json:"unitPrice"`
	DiscountAmount  Opt[int64]             `json:"discountAmount,omitzero"`
	TaxCategory     InvoiceLineTaxCategory `json:"taxCategory,omitzero"`
	TaxRatePercent  Opt[float64]           `json:"taxRatePercent,omitzero"`
	PeriodStartDate Opt[Date]              `json:"periodStartDate,omitzero"`
	PeriodEndDate   Opt[Date]              `json:"periodEndDate,omitzero"`
	OrderLineNumber Opt[int64]             `json:"orderLineNumber,omitzero"`
	BudgetLineID    Opt[string]            `json:"budgetLineId,omitzero"`
}

// InvoicePaymentInput is an InvoicePayment as a client sends it.
type InvoicePaymentInput struct {
	PaidDate  Date                `json:"paidDate"`
	Amount    int64               `json:"amount"`
	Means     InvoicePaymentMeans `json:"means,omitzero"`
	Reference Opt[string]         `json:"reference,omitzero"`
}

// InvoiceUpdate changes an Invoice: what is not set stays as it is, Null clears.
type InvoiceUpdate struct {
	ExternalID         Opt[string]                `json:"externalId,omitzero"`
	Tags               Opt[[]string]              `json:"tags,omitzero"`
	Metadata           Opt[map[string]string]     `json:"metadata,omitzero"`
	InvoiceNumber      Opt[string]                `json:"invoiceNumber,omitzero"`
	Status             Opt[InvoiceStatus]         `json:"status,omitzero"`
	AccountID          Opt[string]                `json:"accountId,omitzero"`
	VendorID           Opt[string]                `json:"vendorId,omitzero"`
	SupplierID         Opt[string]                `json:"supplierId,omitzero"`
	PurchaseOrderID    Opt[string]                `json:"purchaseOrderId,omitzero"`
	ContractID         Opt[string]                `json:"contractId,omitzero"`
	CostCenterID       Opt[string]                `json:"costCenterId,omitzero"`
	PrecedingInvoiceID Opt[string]                `json:"precedingInvoiceId,omitzero"`
	BuyerReference     Opt[string]                `json:"buyerReference,omitzero"`
	IssueDate          Opt[Date]                  `json:"issueDate,omitzero"`
	DueDate            Opt[Date]                  `json:"dueDate,omitzero"`
	Lines              Opt[[]InvoiceLineInput]    `json:"lines,omitzero"`
	Payments           Opt[[]InvoicePaymentInput] `json:"payments,omitzero"`
	ApproverID         Opt[string]                `json:"approverId,omitzero"`
	DocumentObjectID   Opt[string]                `json:"documentObjectId,omitzero"`
}

// InvoiceDirection is a value of direction of an Invoice. Servers may know more values than these.
type InvoiceDirection string

const (
	InvoiceDirectionReceivable InvoiceDirection = "receivable"
	InvoiceDirectionPayable    InvoiceDirection = "payable"
)

// InvoiceDocumentType is a value of documentType of an Invoice. Servers may know more values than
// these.
type InvoiceDocumentType string

const (
	InvoiceDocumentTypeInvoice           InvoiceDocumentType = "invoice"
	InvoiceDocumentTypeCreditNote        InvoiceDocumentType = "credit_note"
	InvoiceDocumentTypeDebitNote         InvoiceDocumentType = "debit_note"
	InvoiceDocumentTypeCorrectedInvoice  InvoiceDocumentType = "corrected_invoice"
	InvoiceDocumentTypePrepaymentInvoice InvoiceDocumentType = "prepayment_invoice"
	InvoiceDocumentTypeSelfBilledInvoice InvoiceDocumentType = "self_billed_invoice"
	InvoiceDocumentTypeProforma          InvoiceDocumentType = "proforma"
)

// InvoiceStatus is a value of status of an Invoice. Servers may know more values than these.
type InvoiceStatus string

const (
	InvoiceStatusDraft           InvoiceStatus = "draft"
	InvoiceStatusPendingApproval InvoiceStatus = "pending_approval"
	InvoiceStatusApproved        InvoiceStatus = "approved"
	InvoiceStatusSent            InvoiceStatus = "sent"
	InvoiceStatusDisputed        InvoiceStatus = "disputed"
	InvoiceStatusPartiallyPaid   InvoiceStatus = "partially_paid"
	InvoiceStatusPaid            InvoiceStatus = "paid"
	InvoiceStatusWrittenOff      InvoiceStatus = "written_off"
	InvoiceStatusVoid            InvoiceStatus = "void"
)

// InvoiceLineTaxCategory is a value of taxCategory of an InvoiceLine. Servers may know more values
// than these.
type InvoiceLineTaxCategory string

const (
	InvoiceLineTaxCategoryStandard       InvoiceLineTaxCategory = "standard"
	InvoiceLineTaxCategoryReduced        InvoiceLineTaxCategory = "reduced"
	InvoiceLineTaxCategoryZeroRated      InvoiceLineTaxCategory = "zero_rated"
	InvoiceLineTaxCategoryExempt         InvoiceLineTaxCategory = "exempt"
	InvoiceLineTaxCategoryReverseCharge  InvoiceLineTaxCategory = "reverse_charge"
	InvoiceLineTaxCategoryIntraCommunity InvoiceLineTaxCategory = "intra_community"
	InvoiceLineTaxCategoryExport         InvoiceLineTaxCategory = "export"
	InvoiceLineTaxCategoryOutsideScope   InvoiceLineTaxCategory = "outside_scope"
)

// InvoicePaymentMeans is a value of means of an InvoicePayment. Servers may know more values than
// these.
type InvoicePaymentMeans string

const (
	InvoicePaymentMeansCreditTransfer     InvoicePaymentMeans = "credit_transfer"
	InvoicePaymentMeansSepaCreditTransfer InvoicePaymentMeans = "sepa_credit_transfer"
	InvoicePaymentMeansDirectDebit        InvoicePaymentMeans = "direct_debit"
	InvoicePaymentMeansSepaDirectDebit    InvoicePaymentMeans = "sepa_direct_debit"
	InvoicePaymentMeansCard               InvoicePaymentMeans = "card"
	InvoicePaymentMeansCheque             InvoicePaymentMeans = "cheque"
	InvoicePaymentMeansCash               InvoicePaymentMeans = "cash"
	InvoicePaymentMeansOffset             InvoicePaymentMeans = "offset"
	InvoicePaymentMeansOnlinePayment      InvoicePaymentMeans = "online_payment"
	InvoicePaymentMeansOther              InvoicePaymentMeans = "other"
)

// PurchaseOrdersService reads and writes PurchaseOrders at /v1/finance/purchase-orders.
type PurchaseOrdersService struct {
	engine *engine
}

// List gives one page of PurchaseOrders, the newest first. With nil params it gives the first page of all.
func (s *PurchaseOrdersService) List(ctx context.Context, params *PurchaseOrderListParams, opts ...CallOption) (*Page[PurchaseOrder], error) {
	return list[PurchaseOrder](ctx, s.engine, "/v1/finance/purchase-orders", params, opts)
}

// Iterate gives all PurchaseOrders that params ask for, page by page as they are needed.
func (s *PurchaseOrdersService) Iterate(ctx context.Context, params *PurchaseOrderListParams, opts ...CallOption) iter.Seq2[*PurchaseOrder, error] {
	return iterate[PurchaseOrder](ctx, s.engine, "/v1/finance/purchase-orders", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *PurchaseOrdersService) Search(ctx context.Context, q string, params *PurchaseOrderListParams, opts ...CallOption) (*Page[PurchaseOrder], error) {
	return search[PurchaseOrder](ctx, s.engine, "/v1/finance/purchase-orders", q, params, opts)
}

// Get reads one PurchaseOrder. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *PurchaseOrdersService) Get(ctx context.Context, id string, opts ...CallOption) (*PurchaseOrder, error) {
	return get[PurchaseOrder](ctx, s.engine, "/v1/finance/purchase-orders", id, opts)
}

// Create makes a new PurchaseOrder, which must keep these rules:
//
//   - At least one of vendorId and supplierId is set.
//   - Where both are set, the supplier's vendorId is the same vendor.
//   - An order is not approved or issued to a supplier whose status is suspended, blocked or
//     inactive, and one that is approved or further on does not go over to such a supplier.
//   - approverId is not the requester.
//   - An order that is approved, issued or further on has an approverId.
//   - A rejected order has a rejectionReason.
//   - Lines change only in draft, pending_approval and rejected, save receivedQuantity.
//   - An order that is issued or further on has an orderNumber.
//   - The quantity of a line is above 0, and receivedQuantity is at most quantity.
//   - Status received needs all lines received in full.
//   - Status partially_received needs a part of the lines received.
//   - parentOrderId is set on call_off orders.
//   - parentOrderId is set on call_off orders only.
//   - parentOrderId names another order.
//   - parentOrderId names a blanket order of the same vendor, supplier and currency.
//   - All call-offs of a blanket order that are not cancelled or rejected stay within its
//     subtotalAmount.
//   - A blanket order with call-offs keeps its type, vendor and supplier, and its subtotalAmount
//     covers them.
//   - A line newly names a budgetLineId only where that line is not locked and its budget is a
//     baseline one that is not closed.
//   - An approved or later order commits no more than its budget lines have left, unless the budget
//     allows overspend, and nothing of frozen and closed budgets.
//   - totalAmount is at most 9007199254740991, beyond which clients lose digits.
func (s *PurchaseOrdersService) Create(ctx context.Context, body *PurchaseOrderCreate, opts ...CallOption) (*PurchaseOrder, error) {
	return create[PurchaseOrder](ctx, s.engine, "/v1/finance/purchase-orders", body, opts)
}

// Update changes the fields of one PurchaseOrder that are set in body. It takes [WithIfMatch].
func (s *PurchaseOrdersService) Update(ctx context.Context, id string, body *PurchaseOrderUpdate, opts ...CallOption) (*PurchaseOrder, error) {
	return update[PurchaseOrder](ctx, s.engine, "/v1/finance/purchase-orders", id, body, opts)
}

// Delete takes one PurchaseOrder out of all lists. [WithIncludeDeleted] still shows it.
func (s *PurchaseOrdersService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/finance/purchase-orders", id, opts)
}

// PurchaseOrderListParams says which PurchaseOrders a list holds, in which order, and what of them.
type PurchaseOrderListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                   []string                `query:"id"`
	TenantID             []string                `query:"tenantId"`
	CreatedAt            TimeFilter              `query:"createdAt"`
	UpdatedAt            TimeFilter              `query:"updatedAt"`
	CreatedBy            []string                `query:"createdBy"`
	UpdatedBy            []string                `query:"updatedBy"`
	DeletedAt            TimeFilter              `query:"deletedAt"`
	Version              IntegerFilter           `query:"version"`
	ExternalID           []string                `query:"externalId"`
	Tags                 []string                `query:"tags"`
	OrderNumber          []string                `query:"orderNumber"`
	Type                 []PurchaseOrderType     `query:"type"`
	Status               []PurchaseOrderStatus   `query:"status"`
	VendorID             []string                `query:"vendorId"`
	SupplierID           []string                `query:"supplierId"`
	RequesterID          []string                `query:"requesterId"`
	BuyerID              []string                `query:"buyerId"`
	ApproverID           []string                `query:"approverId"`
	ApprovedAt           TimeFilter              `query:"approvedAt"`
	RejectionReason      []string                `query:"rejectionReason"`
	OrderDate            DateFilter              `query:"orderDate"`
	ExpectedDeliveryDate DateFilter              `query:"expectedDeliveryDate"`
	Currency             []string                `query:"currency"`
	BudgetLineIDs        []string                `query:"budgetLineIds"`
	SubtotalAmount       IntegerFilter           `query:"subtotalAmount"`
	TaxAmount            IntegerFilter           `query:"taxAmount"`
	TotalAmount          IntegerFilter           `query:"totalAmount"`
	DeliveryLocationID   []string                `query:"deliveryLocationId"`
	Incoterm             []PurchaseOrderIncoterm `query:"incoterm"`
	PaymentTermsDays     IntegerFilter           `query:"paymentTermsDays"`
	CostCenterID         []string                `query:"costCenterId"`
	ProjectID            []string                `query:"projectId"`
	ContractID           []string                `query:"contractId"`
	ParentOrderID        []string                `query:"parentOrderId"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: vendor, supplier, requester, costCenter, contract,
	// invoices, callOffs.
	Expand []string `query:"expand,joined"`
	// Fields names the only members that records shall have, beside their id.
	Fields []string `query:"fields,joined"`
	// IncludeDeleted shows deleted records too.
	IncludeDeleted bool `query:"includeDeleted"`
	// Page counts from 1, PageSize goes up to 500, and Cursor is the NextCursor of a page before.
	Page     int    `query:"page"`
	PageSize int    `query:"pageSize"`
	Cursor   string `query:"cursor"`
}

// PurchaseOrder is an order placed with a supplier for goods or services, followed through receipt
// and billing.
type PurchaseOrder struct {
	Record `json:"-"`

	// Identifier: the entity's prefix, a hyphen and a ULID.
	ID string `json:"id"`
	// Tenant that owns the record.
	TenantID string `json:"tenantId"`
	// Time of creation.
	CreatedAt time.Time `json:"createdAt"`
	// Time of the latest change.
	UpdatedAt time.Time `json:"updatedAt"`
	// Client or person that created the record.
	CreatedBy string `json:"createdBy"`
	// Client or person that made the latest change.
	UpdatedBy string `json:"updatedBy"`
	// Time of deletion; empty unless deleted.
	DeletedAt *time.Time `json:"deletedAt"`
	// Number of the version, from 1.
	Version int64 `json:"version"`
	// Key of the record in another system, unique per entity.
	ExternalID *string `json:"externalId"`
	// Labels for grouping and search.
	Tags []string `json:"tags"`
	// The client's own keys and values.
	Metadata map[string]string `json:"metadata"`
	// Number such as PO-2026-0018.
	OrderNumber *string `json:"orderNumber"`
	// Kind of order; blanket orders are drawn on by call_off orders.
	Type PurchaseOrderType `json:"type"`
	// Stage of the order.
	Status PurchaseOrderStatus `json:"status"`
	// Vendor the order goes to.
	VendorID *string `json:"vendorId"`
	// Supplier the order goes to, where it is managed in procurement.
	SupplierID *string `json:"supplierId"`
	// Person who needs the goods.
	RequesterID string `json:"requesterId"`
	// Buyer who places the order.
	BuyerID *string `json:"buyerId"`
	// Person who approves it.
	ApproverID *string `json:"approverId"`
	// When it was approved.
	ApprovedAt *time.Time `json:"approvedAt"`
	// Why it was turned down.
	RejectionReason *string `json:"rejectionReason"`
	// Day on which it was issued; the server fills it when status becomes issued and it is empty.
	OrderDate *Date `json:"orderDate"`
	// Day by which everything should be there.
	ExpectedDeliveryDate *Date `json:"expectedDeliveryDate"`
	// Currency of all amounts.
	Currency string `json:"currency"`
	// What is ordered; lines are counted from 1.
	Lines []PurchaseOrderLine `json:"lines"`
	// Budget lines that pay for its lines.
	BudgetLineIDs []string `json:"budgetLineIds"`
	// Total without tax. In minor units, such as cents.
	SubtotalAmount int64 `json:"subtotalAmount"`
	// Total tax. In minor units, such as cents.
	TaxAmount int64 `json:"taxAmount"`
	// Total with tax. In minor units, such as cents.
	TotalAmount int64 `json:"totalAmount"`
	// Billed so far, without tax. In minor units, such as cents.
	InvoicedAmount int64 `json:"invoicedAmount"`
	// Where to deliver.
	DeliveryLocationID *string `json:"deliveryLocationId"`
	// Delivery term of Incoterms 2020.
	Incoterm *PurchaseOrderIncoterm `json:"incoterm"`
	// Days from invoice to payment.
	PaymentTermsDays int64 `json:"paymentTermsDays"`
	// Cost center that pays.
	CostCenterID *string `json:"costCenterId"`
	// Project that needs it.
	ProjectID *string `json:"projectId"`
	// Contract whose prices and terms apply.
	ContractID *string `json:"contractId"`
	// Blanket order that a call-off draws on.
	ParentOrderID *string `json:"parentOrderId"`
	// Only with `expand=vendor`. Only with expand.
	Vendor *Vendor `json:"vendor,omitempty"`
	// Only with `expand=supplier`. Only with expand.
	Supplier *Supplier `json:"supplier,omitempty"`
	// Only with `expand=requester`. Only with expand.
	Requester *Person `json:"requester,omitempty"`
	// Only with `expand=costCenter`. Only with expand.
	CostCenter *CostCenter `json:"costCenter,omitempty"`
	// Only with `expand=contract`. Only with expand.
	Contract *Contract `json:"contract,omitempty"`
	// Only with `expand=invoices`. Only with expand.
	Invoices []*Invoice `json:"invoices,omitempty"`
	// Only with `expand=callOffs`. Only with expand.
	CallOffs []*PurchaseOrder `json:"callOffs,omitempty"`
}

// UnmarshalJSON keeps members that PurchaseOrder has no field for in Extra.
func (p *PurchaseOrder) UnmarshalJSON(data []byte) error {
	type plain PurchaseOrder
	return decode(data, (*plain)(p), p.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (p PurchaseOrder) MarshalJSON() ([]byte, error) {
	type plain PurchaseOrder
	return encode((*plain)(&p), p.kept())
}

// PurchaseOrderLine is one thing that is ordered.
type PurchaseOrderLine struct {
	Kept `json:"-"`

	// Text of the line.
	Description string `json:"description"`
	// Product ordered.
	ProductID *string `json:"productId"`
	// Quantity ordered, above 0.
	Quantity float64 `json:"quantity"`
	// Unit in UN/ECE Recommendation 20.
	UnitCode string `json:"unitCode"`
	// Net price of one unit. In minor units, such as cents.
	UnitPrice int64 `json:"unitPrice"`
	// Tax rate.
	TaxRatePercent float64 `json:"taxRatePercent"`
	// Net amount of the line. In minor units, such as cents.
	NetAmount int64 `json:"netAmount"`
	// Quantity received so far.
	ReceivedQuantity float64 `json:"receivedQuantity"`
	// Day by which the line should be there.
	DeliveryDate *Date `json:"deliveryDate"`
	// Budget line that pays.
	BudgetLineID *string `json:"budgetLineId"`
}

// UnmarshalJSON keeps members that PurchaseOrderLine has no field for in Extra.
func (p *PurchaseOrderLine) UnmarshalJSON(data []byte) error {
	type plain PurchaseOrderLine
	return decode(data, (*plain)(p), p.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (p PurchaseOrderLine) MarshalJSON() ([]byte, error) {
	type plain PurchaseOrderLine
	return encode((*plain)(&p), p.kept())
}

// PurchaseOrderCreate is what a new PurchaseOrder is made from.
type PurchaseOrderCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Number such as PO-2026-0018.
	OrderNumber Opt[string] `json:"orderNumber,omitzero"`
	// Kind of order; blanket orders are drawn on by call_off orders.
	Type PurchaseOrderType `json:"type,omitzero"`
	// Stage of the order.
	Status PurchaseOrderStatus `json:"status,omitzero"`
	// Vendor the order goes to.
	VendorID Opt[string] `json:"vendorId,omitzero"`
	// Supplier the order goes to, where it is managed in procurement.
	SupplierID Opt[string] `json:"supplierId,omitzero"`
	// Person who needs the goods.
	RequesterID string `json:"requesterId"`
	// Buyer who places the order.
	BuyerID Opt[string] `json:"buyerId,omitzero"`
	// Person who approves it.
	ApproverID Opt[string] `json:"approverId,omitzero"`
	// Why it was turned down.
	RejectionReason Opt[string] `json:"rejectionReason,omitzero"`
	// Day on which it was issued; the server fills it when status becomes issued and it is empty.
	OrderDate Opt[Date] `json:"orderDate,omitzero"`
	// Day by which everything should be there.
	ExpectedDeliveryDate Opt[Date] `json:"expectedDeliveryDate,omitzero"`
	// Currency of all amounts.
	Currency string `json:"currency"`
	// What is ordered; lines are counted from 1.
	Lines []PurchaseOrderLineInput `json:"lines"`
	// Where to deliver.
	DeliveryLocationID Opt[string] `json:"deliveryLocationId,omitzero"`
	// Delivery term of Incoterms 2020.
	Incoterm Opt[PurchaseOrderIncoterm] `json:"incoterm,omitzero"`
	// Days from invoice to payment.
	PaymentTermsDays Opt[int64] `json:"paymentTermsDays,omitzero"`
	// Cost center that pays.
	CostCenterID Opt[string] `json:"costCenterId,omitzero"`
	// Project that needs it.
	ProjectID Opt[string] `json:"projectId,omitzero"`
	// Contract whose prices and terms apply.
	ContractID Opt[string] `json:"contractId,omitzero"`
	// Blanket order that a call-off draws on.
	ParentOrderID Opt[string] `json:"parentOrderId,omitzero"`
}

// PurchaseOrderLineInput is a PurchaseOrderLine as a client sends it.
type PurchaseOrderLineInput struct {
	Description      string       `json:"description"`
	ProductID        Opt[string]  `json:"productId,omitzero"`
	Quantity         float64      `json:"quantity"`
	UnitCode         string       `json:"unitCode,omitzero"`
	UnitPrice        int64        `json:"unitPrice"`
	TaxRatePercent   Opt[float64] `json:"taxRatePercent,omitzero"`
	ReceivedQuantity Opt[float64] `json:"receivedQuantity,omitzero"`
	DeliveryDate     Opt[Date]    `json:"deliveryDate,omitzero"`
	BudgetLineID     Opt[string]  `json:"budgetLineId,omitzero"`
}

// PurchaseOrderUpdate changes a PurchaseOrder: what is not set stays as it is, Null clears.
type PurchaseOrderUpdate struct {
	ExternalID           Opt[string]                   `json:"externalId,omitzero"`
	Tags                 Opt[[]string]                 `json:"tags,omitzero"`
	Metadata             Opt[map[string]string]        `json:"metadata,omitzero"`
	OrderNumber          Opt[string]                   `json:"orderNumber,omitzero"`
	Type                 Opt[PurchaseOrderType]        `json:"type,omitzero"`
	Status               Opt[PurchaseOrderStatus]      `json:"status,omitzero"`
	VendorID             Opt[string]                   `json:"vendorId,omitzero"`
	SupplierID           Opt[string]                   `json:"supplierId,omitzero"`
	BuyerID              Opt[string]                   `json:"buyerId,omitzero"`
	ApproverID           Opt[string]                   `json:"approverId,omitzero"`
	RejectionReason      Opt[string]                   `json:"rejectionReason,omitzero"`
	OrderDate            Opt[Date]                     `json:"orderDate,omitzero"`
	ExpectedDeliveryDate Opt[Date]                     `json:"expectedDeliveryDate,omitzero"`
	Lines                Opt[[]PurchaseOrderLineInput] `json:"lines,omitzero"`
	DeliveryLocationID   Opt[string]                   `json:"deliveryLocationId,omitzero"`
	Incoterm             Opt[PurchaseOrderIncoterm]    `json:"incoterm,omitzero"`
	PaymentTermsDays     Opt[int64]                    `json:"paymentTermsDays,omitzero"`
	CostCenterID         Opt[string]                   `json:"costCenterId,omitzero"`
	ProjectID            Opt[string]                   `json:"projectId,omitzero"`
	ContractID           Opt[string]                   `json:"contractId,omitzero"`
	ParentOrderID        Opt[string]                   `json:"parentOrderId,omitzero"`
}

// PurchaseOrderType is a value of type of a PurchaseOrder. Servers may know more values than these.
type PurchaseOrderType string

const (
	PurchaseOrderTypeStandard PurchaseOrderType = "standard"
	PurchaseOrderTypeBlanket  PurchaseOrderType = "blanket"
	PurchaseOrderTypeCallOff  PurchaseOrderType = "call_off"
	PurchaseOrderTypeContract PurchaseOrderType = "contract"
	PurchaseOrderTypeService  PurchaseOrderType = "service"
)

// PurchaseOrderStatus is a value of status of a PurchaseOrder. Servers may know more values than
// these.
type PurchaseOrderStatus string

const (
	PurchaseOrderStatusDraft             PurchaseOrderStatus = "draft"
	PurchaseOrderStatusPendingApproval   PurchaseOrderStatus = "pending_approval"
	PurchaseOrderStatusApproved          PurchaseOrderStatus = "approved"
	PurchaseOrderStatusRejected          PurchaseOrderStatus = "rejected"
	PurchaseOrderStatusIssued            PurchaseOrderStatus = "issued"
	PurchaseOrderStatusAcknowledged      PurchaseOrderStatus = "acknowledged"
	PurchaseOrderStatusPartiallyReceived PurchaseOrderStatus = "partially_received"
	PurchaseOrderStatusReceived          PurchaseOrderStatus = "received"
	PurchaseOrderStatusClosed            PurchaseOrderStatus = "closed"
	PurchaseOrderStatusCancelled         PurchaseOrderStatus = "cancelled"
)

// PurchaseOrderIncoterm is a value of incoterm of a PurchaseOrder. Servers may know more values
// than these.
type PurchaseOrderIncoterm string

const (
	PurchaseOrderIncotermExw PurchaseOrderIncoterm = "exw"
	PurchaseOrderIncotermFca PurchaseOrderIncoterm = "fca"
	PurchaseOrderIncotermFas PurchaseOrderIncoterm = "fas"
	PurchaseOrderIncotermFob PurchaseOrderIncoterm = "fob"
	PurchaseOrderIncotermCfr PurchaseOrderIncoterm = "cfr"
	PurchaseOrderIncotermCif PurchaseOrderIncoterm = "cif"
	PurchaseOrderIncotermCpt PurchaseOrderIncoterm = "cpt"
	PurchaseOrderIncotermCip PurchaseOrderIncoterm = "cip"
	PurchaseOrderIncotermDap PurchaseOrderIncoterm = "dap"
	PurchaseOrderIncotermDpu PurchaseOrderIncoterm = "dpu"
	PurchaseOrderIncotermDdp PurchaseOrderIncoterm = "ddp"
)

// ExpensesService reads and writes Expenses at /v1/finance/expenses.
type ExpensesService struct {
	engine *engine
}

// List gives one page of Expenses, the newest first. With nil params it gives the first page of all.
func (s *ExpensesService) List(ctx context.Context, params *ExpenseListParams, opts ...CallOption) (*Page[Expense], error) {
	return list[Expense](ctx, s.engine, "/v1/finance/expenses", params, opts)
}

// Iterate gives all Expenses that params ask for, page by page as they are needed.
func (s *ExpensesService) Iterate(ctx context.Context, params *ExpenseListParams, opts ...CallOption) iter.Seq2[*Expense, error] {
	return iterate[Expense](ctx, s.engine, "/v1/finance/expenses", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *ExpensesService) Search(ctx context.Context, q string, params *ExpenseListParams, opts ...CallOption) (*Page[Expense], error) {
	return search[Expense](ctx, s.engine, "/v1/finance/expenses", q, params, opts)
}

// Get reads one Expense. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *ExpensesService) Get(ctx context.Context, id string, opts ...CallOption) (*Expense, error) {
	return get[Expense](ctx, s.engine, "/v1/finance/expenses", id, opts)
}

// Create makes a new Expense, which must keep these rules:
//
//   - expenseDate is not in the future.
//   - taxAmount is at most amount.
//   - reimbursementCurrency goes with an exchangeRate above 0.
//   - reimbursementAmount is at most 9007199254740991, beyond which clients lose digits.
//   - A submitted or later expense has at least one receipt unless its category is mileage or
//     per_diem.
//   - A mileage expense has distanceKilometers.
//   - A submitted or later expense of category entertainment has attendees.
//   - A submitted or later expense that is billable has a projectId.
//   - approverId is not the person who spent it.
//   - An approved or reimbursed expense has an approverId.
//   - A rejected expense has a rejectionReason.
//   - In an approved or reimbursed expense only status, tags and metadata change.
//   - An expense paid by corporate_card or company_account does not become reimbursed.
//   - budgetLineId newly names a line only where it is not locked and its budget is a baseline one
//     that is not closed.
func (s *ExpensesService) Create(ctx context.Context, body *ExpenseCreate, opts ...CallOption) (*Expense, error) {
	return create[Expense](ctx, s.engine, "/v1/finance/expenses", body, opts)
}

// Update changes the fields of one Expense that are set in body. It takes [WithIfMatch].
func (s *ExpensesService) Update(ctx context.Context, id string, body *ExpenseUpdate, opts ...CallOption) (*Expense, error) {
	return update[Expense](ctx, s.engine, "/v1/finance/expenses", id, body, opts)
}

// Delete takes one Expense out of all lists. [WithIncludeDeleted] still shows it.
func (s *ExpensesService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/finance/expenses", id, opts)
}

// ExpenseListParams says which Expenses a list holds, in which order, and what of them.
type ExpenseListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                    []string               `query:"id"`
	TenantID              []string               `query:"tenantId"`
	CreatedAt             TimeFilter             `query:"createdAt"`
	UpdatedAt             TimeFilter             `query:"updatedAt"`
	CreatedBy             []string               `query:"createdBy"`
	UpdatedBy             []string               `query:"updatedBy"`
	DeletedAt             TimeFilter             `query:"deletedAt"`
	Version               IntegerFilter          `query:"version"`
	ExternalID            []string               `query:"externalId"`
	Tags                  []string               `query:"tags"`
	PersonID              []string               `query:"personId"`
	ReportName            []string               `query:"reportName"`
	Description           []string               `query:"description"`
	MerchantName          []string               `query:"merchantName"`
	Category              []ExpenseCategory      `query:"category"`
	ExpenseDate           DateFilter             `query:"expenseDate"`
	Amount                IntegerFilter          `query:"amount"`
	Currency              []string               `query:"currency"`
	TaxAmount             IntegerFilter          `query:"taxAmount"`
	ReimbursementCurrency []string               `query:"reimbursementCurrency"`
	ExchangeRate          NumberFilter           `query:"exchangeRate"`
	ReimbursementAmount   IntegerFilter          `query:"reimbursementAmount"`
	PaymentMethod         []ExpensePaymentMethod `query:"paymentMethod"`
	IsBillable            []bool                 `query:"isBillable"`
	ProjectID             []string               `query:"projectId"`
	CostCenterID          []string               `query:"costCenterId"`
	BudgetLineID          []string               `query:"budgetLineId"`
	DistanceKilometers    NumberFilter           `query:"distanceKilometers"`
	ReceiptObjectIDs      []string               `query:"receiptObjectIds"`
	Status                []ExpenseStatus        `query:"status"`
	ApproverID            []string               `query:"approverId"`
	SubmittedAt           TimeFilter             `query:"submittedAt"`
	DecidedAt             TimeFilter             `query:"decidedAt"`
	RejectionReason       []string               `query:"rejectionReason"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: person, approver, project, costCenter, budgetLine,
	// receipts.
	Expand []string `query:"expand,joined"`
	// Fields names the only members that records shall have, beside their id.
	Fields []string `query:"fields,joined"`
	// IncludeDeleted shows deleted records too.
	IncludeDeleted bool `query:"includeDeleted"`
	// Page counts from 1, PageSize goes up to 500, and Cursor is the NextCursor of a page before.
	Page     int    `query:"page"`
	PageSize int    `query:"pageSize"`
	Cursor   string `query:"cursor"`
}

// Expense is money a person spent for the organization, with receipts, approval and repayment.
type Expense struct {
	Record `json:"-"`

	// Identifier: the entity's prefix, a hyphen and a ULID.
	ID string `json:"id"`
	// Tenant that owns the record.
	TenantID string `json:"tenantId"`
	// Time of creation.
	CreatedAt time.Time `json:"createdAt"`
	// Time of the latest change.
	UpdatedAt time.Time `json:"updatedAt"`
	// Client or person that created the record.
	CreatedBy string `json:"createdBy"`
	// Client or person that made the latest change.
	UpdatedBy string `json:"updatedBy"`
	// Time of deletion; empty unless deleted.
	DeletedAt *time.Time `json:"deletedAt"`
	// Number of the version, from 1.
	Version int64 `json:"version"`
	// Key of the record in another system, unique per entity.
	ExternalID *string `json:"externalId"`
	// Labels for grouping and search.
	Tags []string `json:"tags"`
	// The client's own keys and values.
	Metadata map[string]string `json:"metadata"`
	// Person who spent it.
	PersonID string `json:"personId"`
	// Expense report or trip to which it belongs.
	ReportName *string `json:"reportName"`
	// What it was for.
	Description string `json:"description"`
	// Who was paid.
	MerchantName *string `json:"merchantName"`
	// Kind of expense.
	Category ExpenseCategory `json:"category"`
	// Day on which it was spent.
	ExpenseDate Date `json:"expenseDate"`
	// Amount paid, tax included. In minor units, such as cents.
	Amount int64 `json:"amount"`
	// Currency of amount and taxAmount.
	Currency string `json:"currency"`
	// Tax within the amount that can be reclaimed. In minor units, such as cents.
	TaxAmount *int64 `json:"taxAmount"`
	// Currency in which the person is repaid, where it is another one.
	ReimbursementCurrency *string `json:"reimbursementCurrency"`
	// Units of reimbursementCurrency for one unit of currency.
	ExchangeRate *float64 `json:"exchangeRate"`
	// What the person gets back, in reimbursementCurrency or else in currency. In minor units, such as
	// cents.
	ReimbursementAmount int64 `json:"reimbursementAmount"`
	// Who paid; allowance stands for mileage and per diem.
	PaymentMethod ExpensePaymentMethod `json:"paymentMethod"`
	// Whether the customer is charged for it.
	IsBillable bool `json:"isBillable"`
	// Project it was for.
	ProjectID *string `json:"projectId"`
	// Cost center that bears it.
	CostCenterID *string `json:"costCenterId"`
	// Budget line that pays.
	BudgetLineID *string `json:"budgetLineId"`
	// Distance driven, for mileage.
	DistanceKilometers *float64 `json:"distanceKilometers"`
	// Who took part, for meals and entertainment.
	Attendees []ExpenseAttendee `json:"attendees"`
	// Stored receipts.
	ReceiptObjectIDs []string `json:"receiptObjectIds"`
	// Stage of the expense.
	Status ExpenseStatus `json:"status"`
	// Person who approves it.
	ApproverID *string `json:"approverId"`
	// When it was handed in.
	SubmittedAt *time.Time `json:"submittedAt"`
	// When it was decided.
	DecidedAt *time.Time `json:"decidedAt"`
	// Why it was sent back.
	RejectionReason *string `json:"rejectionReason"`
	// Only with `expand=person`. Only with expand.
	Person *Person `json:"person,omitempty"`
	// Only with `expand=approver`. Only with expand.
	Approver *Person `json:"approver,omitempty"`
	// Only with `expand=project`. Only with expand.
	Project *Project `json:"project,omitempty"`
	// Only with `expand=costCenter`. Only with expand.
	CostCenter *CostCenter `json:"costCenter,omitempty"`
	// Only with `expand=budgetLine`. Only with expand.
	BudgetLine *BudgetLine `json:"budgetLine,omitempty"`
	// Only with `expand=receipts`. Only with expand.
	Receipts []*StorageObject `json:"receipts,omitempty"`
}

// UnmarshalJSON keeps members that Expense has no field for in Extra.
func (e *Expense) UnmarshalJSON(data []byte) error {
	type plain Expense
	return decode(data, (*plain)(e), e.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (e Expense) MarshalJSON() ([]byte, error) {
	type plain Expense
	return encode((*plain)(&e), e.kept())
}

// ExpenseAttendee is a part of an Expense: somebody who took part.
type ExpenseAttendee struct {
	Kept `json:"-"`

	// Full name.
	Name string `json:"name"`
	// Where the guest works.
	Organization *string `json:"organization"`
	// Colleague, where the guest is one.
	PersonID *string `json:"personId"`
}

// UnmarshalJSON keeps members that ExpenseAttendee has no field for in Extra.
func (e *ExpenseAttendee) UnmarshalJSON(data []byte) error {
	type plain ExpenseAttendee
	return decode(data, (*plain)(e), e.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (e ExpenseAttendee) MarshalJSON() ([]byte, error) {
	type plain ExpenseAttendee
	return encode((*plain)(&e), e.kept())
}

// ExpenseCreate is what a new Expense is made from.
type ExpenseCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Person who spent it.
	PersonID string `json:"personId"`
	// Expense report or trip to which it belongs.
	ReportName Opt[string] `json:"reportName,omitzero"`
	// What it was for.
	Description string `json:"description"`
	// Who was paid.
	MerchantName Opt[string] `json:"merchantName,omitzero"`
	// Kind of expense.
	Category ExpenseCategory `json:"category"`
	// Day on which it was spent.
	ExpenseDate Date `json:"expenseDate"`
	// Amount paid, tax included. In minor units, such as cents.
	Amount int64 `json:"amount"`
	// Currency of amount and taxAmount.
	Currency string `json:"currency"`
	// Tax within the amount that can be reclaimed. In minor units, such as cents.
	TaxAmount Opt[int64] `json:"taxAmount,omitzero"`
	// Currency in which the person is repaid, where it is another one.
	ReimbursementCurrency Opt[string] `json:"reimbursementCurrency,omitzero"`
	// Units of reimbursementCurrency for one unit of currency.
	ExchangeRate Opt[float64] `json:"exchangeRate,omitzero"`
	// Who paid; allowance stands for mileage and per diem.
	PaymentMethod ExpensePaymentMethod `json:"paymentMethod,omitzero"`
	// Whether the customer is charged for it.
	IsBillable Opt[bool] `json:"isBillable,omitzero"`
	// Project it was for.
	ProjectID Opt[string] `json:"projectId,omitzero"`
	// Cost center that bears it.
	CostCenterID Opt[string] `json:"costCenterId,omitzero"`
	// Budget line that pays.
	BudgetLineID Opt[string] `json:"budgetLineId,omitzero"`
	// Distance driven, for mileage.
	DistanceKilometers Opt[float64] `json:"distanceKilometers,omitzero"`
	// Who took part, for meals and entertainment.
	Attendees Opt[[]ExpenseAttendeeInput] `json:"attendees,omitzero"`
	// Stored receipts.
	ReceiptObjectIDs Opt[[]string] `json:"receiptObjectIds,omitzero"`
	// Stage of the expense.
	Status ExpenseStatus `json:"status,omitzero"`
	// Person who approves it.
	ApproverID Opt[string] `json:"approverId,omitzero"`
	// Why it was sent back.
	RejectionReason Opt[string] `json:"rejectionReason,omitzero"`
}

// ExpenseAttendeeInput is an ExpenseAttendee as a client sends it.
type ExpenseAttendeeInput struct {
	Name         string      `json:"name"`
	Organization Opt[string] `json:"organization,omitzero"`
	PersonID     Opt[string] `json:"personId,omitzero"`
}

// ExpenseUpdate changes an Expense: what is not set stays as it is, Null clears.
type ExpenseUpdate struct {
	ExternalID            Opt[string]                 `json:"externalId,omitzero"`
	Tags                  Opt[[]string]               `json:"tags,omitzero"`
	Metadata              Opt[map[string]string]      `json:"metadata,omitzero"`
	ReportName            Opt[string]                 `json:"reportName,omitzero"`
	Description           Opt[string]                 `json:"description,omitzero"`
	MerchantName          Opt[string]                 `json:"merchantName,omitzero"`
	Category              Opt[ExpenseCategory]        `json:"category,omitzero"`
	ExpenseDate           Opt[Date]                   `json:"expenseDate,omitzero"`
	Amount                Opt[int64]                  `json:"amount,omitzero"`
	Currency              Opt[string]                 `json:"currency,omitzero"`
	TaxAmount             Opt[int64]                  `json:"taxAmount,omitzero"`
	ReimbursementCurrency Opt[string]                 `json:"reimbursementCurrency,omitzero"`
	ExchangeRate          Opt[float64]                `json:"exchangeRate,omitzero"`
	PaymentMethod         Opt[ExpensePaymentMethod]   `json:"paymentMethod,omitzero"`
	IsBillable            Opt[bool]                   `json:"isBillable,omitzero"`
	ProjectID             Opt[string]                 `json:"projectId,omitzero"`
	CostCenterID          Opt[string]                 `json:"costCenterId,omitzero"`
	BudgetLineID          Opt[string]                 `json:"budgetLineId,omitzero"`
	DistanceKilometers    Opt[float64]                `json:"distanceKilometers,omitzero"`
	Attendees             Opt[[]ExpenseAttendeeInput] `json:"attendees,omitzero"`
	ReceiptObjectIDs      Opt[[]string]               `json:"receiptObjectIds,omitzero"`
	Status                Opt[ExpenseStatus]          `json:"status,omitzero"`
	ApproverID            Opt[string]                 `json:"approverId,omitzero"`
	RejectionReason       Opt[string]                 `json:"rejectionReason,omitzero"`
}

// ExpenseCategory is a value of category of an Expense. Servers may know more values than these.
type ExpenseCategory string

const (
	ExpenseCategoryAirfare            ExpenseCategory = "airfare"
	ExpenseCategoryRail               ExpenseCategory = "rail"
	ExpenseCategoryLodging            ExpenseCategory = "lodging"
	ExpenseCategoryGroundTransport    ExpenseCategory = "ground_transport"
	ExpenseCategoryCarRental          ExpenseCategory = "car_rental"
	ExpenseCategoryMileage            ExpenseCategory = "mileage"
	ExpenseCategoryParking            ExpenseCategory = "parking"
	ExpenseCategoryFuel               ExpenseCategory = "fuel"
	ExpenseCategoryMeals              ExpenseCategory = "meals"
	ExpenseCategoryEntertainment      ExpenseCategory = "entertainment"
	ExpenseCategoryPerDiem            ExpenseCategory = "per_diem"
	ExpenseCategoryOfficeSupplies     ExpenseCategory = "office_supplies"
	ExpenseCategorySoftware           ExpenseCategory = "software"
	ExpenseCategoryHardware           ExpenseCategory = "hardware"
	ExpenseCategoryTelecommunications ExpenseCategory = "telecommunications"
	ExpenseCategoryTraining           ExpenseCategory = "training"
	ExpenseCategoryConference         ExpenseCategory = "conference"
	ExpenseCategoryMarketing          ExpenseCategory = "marketing"
	ExpenseCategoryGift               ExpenseCategory = "gift"
	ExpenseCategoryPostage            ExpenseCategory = "postage"
	ExpenseCategoryMedical            ExpenseCategory = "medical"
	ExpenseCategoryOther              ExpenseCategory = "other"
)

// ExpensePaymentMethod is a value of paymentMethod of an Expense. Servers may know more values than
// these.
type ExpensePaymentMethod string

const (
	ExpensePaymentMethodPersonalCard   ExpensePaymentMethod = "personal_card"
	ExpensePaymentMethodCash           ExpensePaymentMethod = "cash"
	ExpensePaymentMethodCorporateCard  ExpensePaymentMethod = "corporate_card"
	ExpensePaymentMethodCompanyAccount ExpensePaymentMethod = "company_account"
	ExpensePaymentMethodAllowance      ExpensePaymentMethod = "allowance"
)

// ExpenseStatus is a value of status of an Expense. Servers may know more values than these.
type ExpenseStatus string

const (
	ExpenseStatusDraft      ExpenseStatus = "draft"
	ExpenseStatusSubmitted  ExpenseStatus = "submitted"
	ExpenseStatusApproved   ExpenseStatus = "approved"
	ExpenseStatusRejected   ExpenseStatus = "rejected"
	ExpenseStatusReimbursed ExpenseStatus = "reimbursed"
	ExpenseStatusCancelled  ExpenseStatus = "cancelled"
)

// BudgetsService reads and writes Budgets at /v1/finance/budgets.
type BudgetsService struct {
	engine *engine
}

// List gives one page of Budgets, the newest first. With nil params it gives the first page of all.
func (s *BudgetsService) List(ctx context.Context, params *BudgetListParams, opts ...CallOption) (*Page[Budget], error) {
	return list[Budget](ctx, s.engine, "/v1/finance/budgets", params, opts)
}

// Iterate gives all Budgets that params ask for, page by page as they are needed.
func (s *BudgetsService) Iterate(ctx context.Context, params *BudgetListParams, opts ...CallOption) iter.Seq2[*Budget, error] {
	return iterate[Budget](ctx, s.engine, "/v1/finance/budgets", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *BudgetsService) Search(ctx context.Context, q string, params *BudgetListParams, opts ...CallOption) (*Page[Budget], error) {
	return search[Budget](ctx, s.engine, "/v1/finance/budgets", q, params, opts)
}

// Get reads one Budget. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *BudgetsService) Get(ctx context.Context, id string, opts ...CallOption) (*Budget, error) {
	return get[Budget](ctx, s.engine, "/v1/finance/budgets", id, opts)
}

// Create makes a new Budget, which must keep these rules:
//
//   - endDate is after startDate.
//   - parentBudgetId is neither the budget itself nor one of its descendants.
//   - parentBudgetId names a budget of the same currency.
//   - currency does not change while the budget has child budgets, whose currency is the same.
//   - allocatedAmount of all lines stays within totalAmount.
//   - approverId is not the owner.
//   - A budget that is approved, active or further on has an approverId.
//   - totalAmount, currency and the dates change only in draft, submitted and rejected.
//   - A budget is not closed while committedAmount is above 0.
func (s *BudgetsService) Create(ctx context.Context, body *BudgetCreate, opts ...CallOption) (*Budget, error) {
	return create[Budget](ctx, s.engine, "/v1/finance/budgets", body, opts)
}

// Update changes the fields of one Budget that are set in body. It takes [WithIfMatch].
func (s *BudgetsService) Update(ctx context.Context, id string, body *BudgetUpdate, opts ...CallOption) (*Budget, error) {
	return update[Budget](ctx, s.engine, "/v1/finance/budgets", id, body, opts)
}

// Delete takes one Budget out of all lists. [WithIncludeDeleted] still shows it.
func (s *BudgetsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/finance/budgets", id, opts)
}

// BudgetListParams says which Budgets a list holds, in which order, and what of them.
type BudgetListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID                    []string         `query:"id"`
	TenantID              []string         `query:"tenantId"`
	CreatedAt             TimeFilter       `query:"createdAt"`
	UpdatedAt             TimeFilter       `query:"updatedAt"`
	CreatedBy             []string         `query:"createdBy"`
	UpdatedBy             []string         `query:"updatedBy"`
	DeletedAt             TimeFilter       `query:"deletedAt"`
	Version               IntegerFilter    `query:"version"`
	ExternalID            []string         `query:"externalId"`
	Tags                  []string         `query:"tags"`
	Name                  []string         `query:"name"`
	Code                  []string         `query:"code"`
	Type                  []BudgetType     `query:"type"`
	Scenario              []BudgetScenario `query:"scenario"`
	Period                []BudgetPeriod   `query:"period"`
	FiscalYear            IntegerFilter    `query:"fiscalYear"`
	StartDate             DateFilter       `query:"startDate"`
	EndDate               DateFilter       `query:"endDate"`
	OwnerID               []string         `query:"ownerId"`
	CostCenterID          []string         `query:"costCenterId"`
	DepartmentID          []string         `query:"departmentId"`
	ProjectID             []string         `query:"projectId"`
	ParentBudgetID        []string         `query:"parentBudgetId"`
	Status                []BudgetStatus   `query:"status"`
	TotalAmount           IntegerFilter    `query:"totalAmount"`
	Currency              []string         `query:"currency"`
	AlertThresholdPercent NumberFilter     `query:"alertThresholdPercent"`
	AllowsOverspend       []bool           `query:"allowsOverspend"`
	ApproverID            []string         `query:"approverId"`
	ApprovedAt            TimeFilter       `query:"approvedAt"`
	Notes                 []string         `query:"notes"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: owner, costCenter, department, project,
	// parentBudget, lines, childBudgets.
	Expand []string `query:"expand,joined"`
	// Fields names the only members that records shall have, beside their id.
	Fields []string `query:"fields,joined"`
	// IncludeDeleted shows deleted records too.
	IncludeDeleted bool `query:"includeDeleted"`
	// Page counts from 1, PageSize goes up to 500, and Cursor is the NextCursor of a page before.
	Page     int    `query:"page"`
	PageSize int    `query:"pageSize"`
	Cursor   string `query:"cursor"`
}

// Budget is an amount of money granted for a purpose and a period, split over budget lines.
type Budget struct {
	Record `json:"-"`

	// Identifier: the entity's prefix, a hyphen and a ULID.
	ID string `json:"id"`
	// Tenant that owns the record.
	TenantID string `json:"tenantId"`
	// Time of creation.
	CreatedAt time.Time `json:"createdAt"`
	// Time of the latest change.
	UpdatedAt time.Time `json:"updatedAt"`
	// Client or person that created the record.
	CreatedBy string `json:"createdBy"`
	// Client or person that made the latest change.
	UpdatedBy string `json:"updatedBy"`
	// Time of deletion; empty unless deleted.
	DeletedAt *time.Time `json:"deletedAt"`
	// Number of the version, from 1.
	Version int64 `json:"version"`
	// Key of the record in another system, unique per entity.
	ExternalID *string `json:"externalId"`
	// Labels for grouping and search.
	Tags []string `json:"tags"`
	// The client's own keys and values.
	Metadata map[string]string `json:"metadata"`
	// Name, such as Platform Engineering 2026.
	Name string `json:"name"`
	// Code in the ledger.
	Code *string `json:"code"`
	// Kind of budget.
	Type BudgetType `json:"type"`
	// Planning case; only baseline budgets pay for anything.
	Scenario BudgetScenario `json:"scenario"`
	// Length of the period.
	Period BudgetPeriod `json:"period"`
	// Fiscal year.
	FiscalYear int64 `json:"fiscalYear"`
	// First day of the period.
	StartDate Date `json:"startDate"`
	// Last day of the period.
	EndDate Date `json:"endDate"`
	// Person who answers for it.
	OwnerID string `json:"ownerId"`
	// Cost center it is for.
	CostCenterID *string `json:"costCenterId"`
	// Department it is for.
	DepartmentID *string `json:"departmentId"`
	// Project it is for.
	ProjectID *string `json:"projectId"`
	// Budget out of which it is granted.
	ParentBudgetID *string `json:"parentBudgetId"`
	// Stage; frozen budgets take no new commitments.
	Status BudgetStatus `json:"status"`
	// Amount granted or asked for. In minor units, such as cents.
	TotalAmount int64 `json:"totalAmount"`
	// Currency of all amounts.
	Currency string `json:"currency"`
	// Split over lines. In minor units, such as cents.
	AllocatedAmount int64 `json:"allocatedAmount"`
	// Ordered and not yet billed. In minor units, such as cents.
	CommittedAmount int64 `json:"committedAmount"`
	// Spent. In minor units, such as cents.
	SpentAmount int64 `json:"spentAmount"`
	// Free, negative where overspent. In minor units, such as cents.
	AvailableAmount int64 `json:"availableAmount"`
	// Use from which the owner is warned.
	AlertThresholdPercent float64 `json:"alertThresholdPercent"`
	// Whether lines may commit more than is there.
	AllowsOverspend bool `json:"allowsOverspend"`
	// Person who grants it.
	ApproverID *string `json:"approverId"`
	// When it was granted.
	ApprovedAt *time.Time `json:"approvedAt"`
	// Assumptions and remarks.
	Notes *string `json:"notes"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=costCenter`. Only with expand.
	CostCenter *CostCenter `json:"costCenter,omitempty"`
	// Only with `expand=department`. Only with expand.
	Department *Department `json:"department,omitempty"`
	// Only with `expand=project`. Only with expand.
	Project *Project `json:"project,omitempty"`
	// Only with `expand=parentBudget`. Only with expand.
	ParentBudget *Budget `json:"parentBudget,omitempty"`
	// Only with `expand=lines`. Only with expand.
	Lines []*BudgetLine `json:"lines,omitempty"`
	// Only with `expand=childBudgets`. Only with expand.
	ChildBudgets []*Budget `json:"childBudgets,omitempty"`
}

// UnmarshalJSON keeps members that Budget has no field for in Extra.
func (b *Budget) UnmarshalJSON(data []byte) error {
	type plain Budget
	return decode(data, (*plain)(b), b.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (b Budget) MarshalJSON() ([]byte, error) {
	type plain Budget
	return encode((*plain)(&b), b.kept())
}

// BudgetCreate is what a new Budget is made from.
type BudgetCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Name, such as Platform Engineering 2026.
	Name string `json:"name"`
	// Code in the ledger.
	Code Opt[string] `json:"code,omitzero"`
	// Kind of budget.
	Type BudgetType `json:"type,omitzero"`
	// Planning case; only baseline budgets pay for anything.
	Scenario BudgetScenario `json:"scenario,omitzero"`
	// Length of the period.
	Period BudgetPeriod `json:"period,omitzero"`
	// Fiscal year.
	FiscalYear int64 `json:"fiscalYear"`
	// First day of the period.
	StartDate Date `json:"startDate"`
	// Last day of the period.
	EndDate Date `json:"endDate"`
	// Person who answers for it.
	OwnerID string `json:"ownerId"`
	// Cost center it is for.
	CostCenterID Opt[string] `json:"costCenterId,omitzero"`
	// Department it is for.
	DepartmentID Opt[string] `json:"departmentId,omitzero"`
	// Project it is for.
	ProjectID Opt[string] `json:"projectId,omitzero"`
	// Budget out of which it is granted.
	ParentBudgetID Opt[string] `json:"parentBudgetId,omitzero"`
	// Stage; frozen budgets take no new commitments.
	Status BudgetStatus `json:"status,omitzero"`
	// Amount granted or asked for. In minor units, such as cents.
	TotalAmount int64 `json:"totalAmount"`
	// Currency of all amounts.
	Currency string `json:"currency"`
	// Use from which the owner is warned.
	AlertThresholdPercent Opt[float64] `json:"alertThresholdPercent,omitzero"`
	// Whether lines may commit more than is there.
	AllowsOverspend Opt[bool] `json:"allowsOverspend,omitzero"`
	// Person who grants it.
	ApproverID Opt[string] `json:"approverId,omitzero"`
	// Assumptions and remarks.
	Notes Opt[string] `json:"notes,omitzero"`
}

// BudgetUpdate changes a Budget: what is not set stays as it is, Null clears.
type BudgetUpdate struct {
	ExternalID            Opt[string]            `json:"externalId,omitzero"`
	Tags                  Opt[[]string]          `json:"tags,omitzero"`
	Metadata              Opt[map[string]string] `json:"metadata,omitzero"`
	Name                  Opt[string]            `json:"name,omitzero"`
	Code                  Opt[string]            `json:"code,omitzero"`
	Type                  Opt[BudgetType]        `json:"type,omitzero"`
	Scenario              Opt[BudgetScenario]    `json:"scenario,omitzero"`
	Period                Opt[BudgetPeriod]      `json:"period,omitzero"`
	FiscalYear            Opt[int64]             `json:"fiscalYear,omitzero"`
	StartDate             Opt[Date]              `json:"startDate,omitzero"`
	EndDate               Opt[Date]              `json:"endDate,omitzero"`
	OwnerID               Opt[string]            `json:"ownerId,omitzero"`
	CostCenterID          Opt[string]            `json:"costCenterId,omitzero"`
	DepartmentID          Opt[string]            `json:"departmentId,omitzero"`
	ProjectID             Opt[string]            `json:"projectId,omitzero"`
	ParentBudgetID        Opt[string]            `json:"parentBudgetId,omitzero"`
	Status                Opt[BudgetStatus]      `json:"status,omitzero"`
	TotalAmount           Opt[int64]             `json:"totalAmount,omitzero"`
	Currency              Opt[string]            `json:"currency,omitzero"`
	AlertThresholdPercent Opt[float64]           `json:"alertThresholdPercent,omitzero"`
	AllowsOverspend       Opt[bool]              `json:"allowsOverspend,omitzero"`
	ApproverID            Opt[string]            `json:"approverId,omitzero"`
	Notes                 Opt[string]            `json:"notes,omitzero"`
}

// BudgetType is a value of type of a Budget. Servers may know more values than these.
type BudgetType string

const (
	BudgetTypeOperating   BudgetType = "operating"
	BudgetTypeCapital     BudgetType = "capital"
	BudgetTypeProject     BudgetType = "project"
	BudgetTypeHeadcount   BudgetType = "headcount"
	BudgetTypeMarketing   BudgetType = "marketing"
	BudgetTypeTravel      BudgetType = "travel"
	BudgetTypeTechnology  BudgetType = "technology"
	BudgetTypeTraining    BudgetType = "training"
	BudgetTypeContingency BudgetType = "contingency"
)

// BudgetScenario is a value of scenario of a Budget. Servers may know more values than these.
type BudgetScenario string

const (
	BudgetScenarioBaseline BudgetScenario = "baseline"
	BudgetScenarioForecast BudgetScenario = "forecast"
	BudgetScenarioStretch  BudgetScenario = "stretch"
	BudgetScenarioReduced  BudgetScenario = "reduced"
)

// BudgetPeriod is a value of period of a Budget. Servers may know more values than these.
type BudgetPeriod string

const (
	BudgetPeriodAnnual   BudgetPeriod = "annual"
	BudgetPeriodHalfYear BudgetPeriod = "half_year"
	BudgetPeriodQuarter  BudgetPeriod = "quarter"
	BudgetPeriodMonth    BudgetPeriod = "month"
	BudgetPeriodCustom   BudgetPeriod = "custom"
)

// BudgetStatus is a value of status of a Budget. Servers may know more values than these.
type BudgetStatus string

const (
	BudgetStatusDraft     BudgetStatus = "draft"
	BudgetStatusSubmitted BudgetStatus = "submitted"
	BudgetStatusApproved  BudgetStatus = "approved"
	BudgetStatusRejected  BudgetStatus = "rejected"
	BudgetStatusActive    BudgetStatus = "active"
	BudgetStatusFrozen    BudgetStatus = "frozen"
	BudgetStatusClosed    BudgetStatus = "closed"
)

// BudgetLinesService reads and writes BudgetLines at /v1/finance/budget-lines.
type BudgetLinesService struct {
	engine *engine
}

// List gives one page of BudgetLines, the newest first. With nil params it gives the first page of all.
func (s *BudgetLinesService) List(ctx context.Context, params *BudgetLineListParams, opts ...CallOption) (*Page[BudgetLine], error) {
	return list[BudgetLine](ctx, s.engine, "/v1/finance/budget-lines", params, opts)
}

// Iterate gives all BudgetLines that params ask for, page by page as they are needed.
func (s *BudgetLinesService) Iterate(ctx context.Context, params *BudgetLineListParams, opts ...CallOption) iter.Seq2[*BudgetLine, error] {
	return iterate[BudgetLine](ctx, s.engine, "/v1/finance/budget-lines", params, opts)
}

// Search is List for records in which every word of q is found.
func (s *BudgetLinesService) Search(ctx context.Context, q string, params *BudgetLineListParams, opts ...CallOption) (*Page[BudgetLine], error) {
	return search[BudgetLine](ctx, s.engine, "/v1/finance/budget-lines", q, params, opts)
}

// Get reads one BudgetLine. It takes [WithExpand], [WithFields], [WithIncludeDeleted] and [WithIfNoneMatch].
func (s *BudgetLinesService) Get(ctx context.Context, id string, opts ...CallOption) (*BudgetLine, error) {
	return get[BudgetLine](ctx, s.engine, "/v1/finance/budget-lines", id, opts)
}

// Create makes a new BudgetLine, which must keep these rules:
//
//   - allocatedAmount of all lines of a budget stays within its totalAmount.
//   - monthlyAmounts, where given, add up to allocatedAmount.
//   - Lines are neither added nor changed in a closed budget.
//   - allocatedAmount does not fall below committedAmount plus spentAmount unless the budget allows
//     overspend.
//   - The contract is with the vendor where both are set.
func (s *BudgetLinesService) Create(ctx context.Context, body *BudgetLineCreate, opts ...CallOption) (*BudgetLine, error) {
	return create[BudgetLine](ctx, s.engine, "/v1/finance/budget-lines", body, opts)
}

// Update changes the fields of one BudgetLine that are set in body. It takes [WithIfMatch].
func (s *BudgetLinesService) Update(ctx context.Context, id string, body *BudgetLineUpdate, opts ...CallOption) (*BudgetLine, error) {
	return update[BudgetLine](ctx, s.engine, "/v1/finance/budget-lines", id, body, opts)
}

// Delete takes one BudgetLine out of all lists. [WithIncludeDeleted] still shows it.
func (s *BudgetLinesService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return remove(ctx, s.engine, "/v1/finance/budget-lines", id, opts)
}

// BudgetLineListParams says which BudgetLines a list holds, in which order, and what of them.
type BudgetLineListParams struct {
	// A record must have one of the values of each filter that is set, and pass each comparison.
	ID              []string                    `query:"id"`
	TenantID        []string                    `query:"tenantId"`
	CreatedAt       TimeFilter                  `query:"createdAt"`
	UpdatedAt       TimeFilter                  `query:"updatedAt"`
	CreatedBy       []string                    `query:"createdBy"`
	UpdatedBy       []string                    `query:"updatedBy"`
	DeletedAt       TimeFilter                  `query:"deletedAt"`
	Version         IntegerFilter               `query:"version"`
	ExternalID      []string                    `query:"externalId"`
	Tags            []string                    `query:"tags"`
	BudgetID        []string                    `query:"budgetId"`
	Name            []string                    `query:"name"`
	Description     []string                    `query:"description"`
	Category        []BudgetLineCategory        `query:"category"`
	ExpenditureType []BudgetLineExpenditureType `query:"expenditureType"`
	GlAccountCode   []string                    `query:"glAccountCode"`
	CostCenterID    []string                    `query:"costCenterId"`
	OwnerID         []string                    `query:"ownerId"`
	VendorID        []string                    `query:"vendorId"`
	ContractID      []string                    `query:"contractId"`
	AllocatedAmount IntegerFilter               `query:"allocatedAmount"`
	ForecastAmount  IntegerFilter               `query:"forecastAmount"`
	MonthlyAmounts  []int64                     `query:"monthlyAmounts"`
	IsLocked        []bool                      `query:"isLocked"`
	Notes           []string                    `query:"notes"`

	// Exists and Missing name fields that must have a value, or none.
	Exists  []string `query:"exists,joined"`
	Missing []string `query:"missing,joined"`
	// Q is searched for: every word of it must be found in the record.
	Q string `query:"q"`
	// Sort names up to five fields, in turn; one that begins with - descends.
	Sort []string `query:"sort,joined"`
	// Expand names relations to put on each record: budget, costCenter, owner, vendor, contract,
	// expenses.
	Expand []string `query:"expand,joined"`
	// Fields names the only members that records shall have, beside their id.
	Fields []string `query:"fields,joined"`
	// IncludeDeleted shows deleted records too.
	IncludeDeleted bool `query:"includeDeleted"`
	// Page counts from 1, PageSize goes up to 500, and Cursor is the NextCursor of a page before.
	Page     int    `query:"page"`
	PageSize int    `query:"pageSize"`
	Cursor   string `query:"cursor"`
}

// BudgetLine is a part of a budget set aside for one kind of spend.
type BudgetLine struct {
	Record `json:"-"`

	// Identifier: the entity's prefix, a hyphen and a ULID.
	ID string `json:"id"`
	// Tenant that owns the record.
	TenantID string `json:"tenantId"`
	// Time of creation.
	CreatedAt time.Time `json:"createdAt"`
	// Time of the latest change.
	UpdatedAt time.Time `json:"updatedAt"`
	// Client or person that created the record.
	CreatedBy string `json:"createdBy"`
	// Client or person that made the latest change.
	UpdatedBy string `json:"updatedBy"`
	// Time of deletion; empty unless deleted.
	DeletedAt *time.Time `json:"deletedAt"`
	// Number of the version, from 1.
	Version int64 `json:"version"`
	// Key of the record in another system, unique per entity.
	ExternalID *string `json:"externalId"`
	// Labels for grouping and search.
	Tags []string `json:"tags"`
	// The client's own keys and values.
	Metadata map[string]string `json:"metadata"`
	// Budget it is part of.
	BudgetID string `json:"budgetId"`
	// Name of the line.
	Name string `json:"name"`
	// What it pays for.
	Description *string `json:"description"`
	// Kind of spend.
	Category BudgetLineCategory `json:"category"`
	// Operating or capital spend.
	ExpenditureType BudgetLineExpenditureType `json:"expenditureType"`
	// Account in the general ledger.
	GlAccountCode *string `json:"glAccountCode"`
	// Cost center, where it is not the budget's.
	CostCenterID *string `json:"costCenterId"`
	// Person who answers for the line.
	OwnerID *string `json:"ownerId"`
	// Vendor for whom the money is meant.
	VendorID *string `json:"vendorId"`
	// Contract that binds the money.
	ContractID *string `json:"contractId"`
	// Amount set aside. In minor units, such as cents.
	AllocatedAmount int64 `json:"allocatedAmount"`
	// Currency of all amounts.
	Currency *string `json:"currency"`
	// Spend expected by the end of the period. In minor units, such as cents.
	ForecastAmount *int64 `json:"forecastAmount"`
	// Plan by month from the month of the budget's startDate.
	MonthlyAmounts []int64 `json:"monthlyAmounts"`
	// Ordered and not yet billed. In minor units, such as cents.
	CommittedAmount int64 `json:"committedAmount"`
	// Spent. In minor units, such as cents.
	SpentAmount int64 `json:"spentAmount"`
	// Free, negative where overspent. In minor units, such as cents.
	RemainingAmount int64 `json:"remainingAmount"`
	// Share used.
	UtilizationPercent float64 `json:"utilizationPercent"`
	// True where nothing more may be charged.
	IsLocked bool `json:"isLocked"`
	// Assumptions and remarks.
	Notes *string `json:"notes"`
	// Only with `expand=budget`. Only with expand.
	Budget *Budget `json:"budget,omitempty"`
	// Only with `expand=costCenter`. Only with expand.
	CostCenter *CostCenter `json:"costCenter,omitempty"`
	// Only with `expand=owner`. Only with expand.
	Owner *Person `json:"owner,omitempty"`
	// Only with `expand=vendor`. Only with expand.
	Vendor *Vendor `json:"vendor,omitempty"`
	// Only with `expand=contract`. Only with expand.
	Contract *Contract `json:"contract,omitempty"`
	// Only with `expand=expenses`. Only with expand.
	Expenses []*Expense `json:"expenses,omitempty"`
}

// UnmarshalJSON keeps members that BudgetLine has no field for in Extra.
func (b *BudgetLine) UnmarshalJSON(data []byte) error {
	type plain BudgetLine
	return decode(data, (*plain)(b), b.kept())
}

// MarshalJSON gives back what came, with what was changed since.
func (b BudgetLine) MarshalJSON() ([]byte, error) {
	type plain BudgetLine
	return encode((*plain)(&b), b.kept())
}

// BudgetLineCreate is what a new BudgetLine is made from.
type BudgetLineCreate struct {
	// Key of the record in another system, unique per entity.
	ExternalID Opt[string] `json:"externalId,omitzero"`
	// Labels for grouping and search.
	Tags Opt[[]string] `json:"tags,omitzero"`
	// The client's own keys and values.
	Metadata Opt[map[string]string] `json:"metadata,omitzero"`
	// Budget it is part of.
	BudgetID string `json:"budgetId"`
	// Name of the line.
	Name string `json:"name"`
	// What it pays for.
	Description Opt[string] `json:"description,omitzero"`
	// Kind of spend.
	Category BudgetLineCategory `json:"category"`
	// Operating or capital spend.
	ExpenditureType BudgetLineExpenditureType `json:"expenditureType,omitzero"`
	// Account in the general ledger.
	GlAccountCode Opt[string] `json:"glAccountCode,omitzero"`
	// Cost center, where it is not the budget's.
	CostCenterID Opt[string] `json:"costCenterId,omitzero"`
	// Person who answers for the line.
	OwnerID Opt[string] `json:"ownerId,omitzero"`
	// Vendor for whom the money is meant.
	VendorID Opt[string] `json:"vendorId,omitzero"`
	// Contract that binds the money.
	ContractID Opt[string] `json:"contractId,omitzero"`
	// Amount set aside. In minor units, such as cents.
	AllocatedAmount int64 `json:"allocatedAmount"`
	// Spend expected by the end of the period. In minor units, such as cents.
	ForecastAmount Opt[int64] `json:"forecastAmount,omitzero"`
	// Plan by month from the month of the budget's startDate.
	MonthlyAmounts Opt[[]int64] `json:"monthlyAmounts,omitzero"`
	// True where nothing more may be charged.
	IsLocked Opt[bool] `json:"isLocked,omitzero"`
	// Assumptions and remarks.
	Notes Opt[string] `json:"notes,omitzero"`
}

// BudgetLineUpdate changes a BudgetLine: what is not set stays as it is, Null clears.
type BudgetLineUpdate struct {
	ExternalID      Opt[string]                    `json:"externalId,omitzero"`
	Tags            Opt[[]string]                  `json:"tags,omitzero"`
	Metadata        Opt[map[string]string]         `json:"metadata,omitzero"`
	Name            Opt[string]                    `json:"name,omitzero"`
	Description     Opt[string]                    `json:"description,omitzero"`
	Category        Opt[BudgetLineCategory]        `json:"category,omitzero"`
	ExpenditureType Opt[BudgetLineExpenditureType] `json:"expenditureType,omitzero"`
	GlAccountCode   Opt[string]                    `json:"glAccountCode,omitzero"`
	CostCenterID    Opt[string]                    `json:"costCenterId,omitzero"`
	OwnerID         Opt[string]                    `json:"ownerId,omitzero"`
	VendorID        Opt[string]                    `json:"vendorId,omitzero"`
	ContractID      Opt[string]                    `json:"contractId,omitzero"`
	AllocatedAmount Opt[int64]                     `json:"allocatedAmount,omitzero"`
	ForecastAmount  Opt[int64]                     `json:"forecastAmount,omitzero"`
	MonthlyAmounts  Opt[[]int64]                   `json:"monthlyAmounts,omitzero"`
	IsLocked        Opt[bool]                      `json:"isLocked,omitzero"`
	Notes           Opt[string]                    `json:"notes,omitzero"`
}

// BudgetLineCategory is a value of category of a BudgetLine. Servers may know more values than
// these.
type BudgetLineCategory string

const (
	BudgetLineCategoryPersonnel            BudgetLineCategory = "personnel"
	BudgetLineCategoryContractors          BudgetLineCategory = "contractors"
	BudgetLineCategorySoftware             BudgetLineCategory = "software"
	BudgetLineCategoryHardware             BudgetLineCategory = "hardware"
	BudgetLineCategoryCloud                BudgetLineCategory = "cloud"
	BudgetLineCategoryTelecommunications   BudgetLineCategory = "telecommunications"
	BudgetLineCategoryProfessionalServices BudgetLineCategory = "professional_services"
	BudgetLineCategoryTravel               BudgetLineCategory = "travel"
	BudgetLineCategoryTraining             BudgetLineCategory = "training"
	BudgetLineCategoryMarketing            BudgetLineCategory = "marketing"
	BudgetLineCategoryFacilities           BudgetLineCategory = "facilities"
	BudgetLineCategoryInsurance            BudgetLineCategory = "insurance"
	BudgetLineCategoryDepreciation         BudgetLineCategory = "depreciation"
	BudgetLineCategoryTaxes                BudgetLineCategory = "taxes"
	BudgetLineCategoryContingency          BudgetLineCategory = "contingency"
	BudgetLineCategoryOther                BudgetLineCategory = "other"
)

// BudgetLineExpenditureType is a value of expenditureType of a BudgetLine. Servers may know more
// values than these.
type BudgetLineExpenditureType string

const (
	BudgetLineExpenditureTypeOpex  BudgetLineExpenditureType = "opex"
	BudgetLineExpenditureTypeCapex BudgetLineExpenditureType = "capex"
)
