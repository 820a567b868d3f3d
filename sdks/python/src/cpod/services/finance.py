# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Money owed and spent: invoices in and out, purchase orders, expenses and the budgets they draw on."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.finance import Budget, BudgetLine, Expense, Invoice, PurchaseOrder

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.finance import (
        BudgetCreate,
        BudgetLineCreate,
        BudgetLineList,
        BudgetLineMember,
        BudgetLineRelation,
        BudgetLineUpdate,
        BudgetList,
        BudgetMember,
        BudgetRelation,
        BudgetUpdate,
        ExpenseCreate,
        ExpenseList,
        ExpenseMember,
        ExpenseRelation,
        ExpenseUpdate,
        InvoiceCreate,
        InvoiceList,
        InvoiceMember,
        InvoiceRelation,
        InvoiceUpdate,
        PurchaseOrderCreate,
        PurchaseOrderList,
        PurchaseOrderMember,
        PurchaseOrderRelation,
        PurchaseOrderUpdate,
    )


class PurchaseOrderService(Collection[PurchaseOrder, "PurchaseOrderRelation", "PurchaseOrderMember"]):
    """An order placed with a supplier for goods or services, followed through receipt and billing.

    Rules:

    - At least one of vendorId and supplierId is set.
    - Where both are set, the supplier's vendorId is the same vendor.
    - An order is not approved or issued to a supplier whose status is suspended, blocked or inactive, and one
      that is approved or further on does not go over to such a supplier.
    - approverId is not the requester.
    - An order that is approved, issued or further on has an approverId.
    - A rejected order has a rejectionReason.
    - Lines change only in draft, pending_approval and rejected, save receivedQuantity.
    - An order that is issued or further on has an orderNumber.
    - The quantity of a line is above 0, and receivedQuantity is at most quantity.
    - Status received needs all lines received in full.
    - Status partially_received needs a part of the lines received.
    - parentOrderId is set on call_off orders.
    - parentOrderId is set on call_off orders only.
    - parentOrderId names another order.
    - parentOrderId names a blanket order of the same vendor, supplier and currency.
    - All call-offs of a blanket order that are not cancelled or rejected stay within its subtotalAmount.
    - A blanket order with call-offs keeps its type, vendor and supplier, and its subtotalAmount covers them.
    - A line newly names a budgetLineId only where that line is not locked and its budget is a baseline one that
      is not closed.
    - An approved or later order commits no more than its budget lines have left, unless the budget allows
      overspend, and nothing of frozen and closed budgets.
    - totalAmount is at most 9007199254740991, beyond which clients lose digits.
    """

    _path = "/v1/finance/purchase-orders"
    _model = PurchaseOrder

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[PurchaseOrderList]
    ) -> Page[PurchaseOrder]:
        """One page of PurchaseOrder records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[PurchaseOrderList]
    ) -> Iterator[PurchaseOrder]:
        """All PurchaseOrder records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[PurchaseOrderList]
    ) -> Page[PurchaseOrder]:
        """One page of the PurchaseOrder records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[PurchaseOrderCreate]
    ) -> PurchaseOrder:
        """Creates a PurchaseOrder, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[PurchaseOrderUpdate]
    ) -> PurchaseOrder:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class ExpenseService(Collection[Expense, "ExpenseRelation", "ExpenseMember"]):
    """Money a person spent for the organization, with receipts, approval and repayment.

    Rules:

    - expenseDate is not in the future.
    - taxAmount is at most amount.
    - reimbursementCurrency goes with an exchangeRate above 0.
    - reimbursementAmount is at most 9007199254740991, beyond which clients lose digits.
    - A submitted or later expense has at least one receipt unless its category is mileage or per_diem.
    - A mileage expense has distanceKilometers.
    - A submitted or later expense of category entertainment has attendees.
    - A submitted or later expense that is billable has a projectId.
    - approverId is not the person who spent it.
    - An approved or reimbursed expense has an approverId.
    - A rejected expense has a rejectionReason.
    - In an approved or reimbursed expense only status, tags and metadata change.
    - An expense paid by corporate_card or company_account does not become reimbursed.
    - budgetLineId newly names a line only where it is not locked and its budget is a baseline one that is not
      closed.
    """

    _path = "/v1/finance/expenses"
    _model = Expense

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[ExpenseList]) -> Page[Expense]:
        """One page of Expense records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ExpenseList]
    ) -> Iterator[Expense]:
        """All Expense records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ExpenseList]
    ) -> Page[Expense]:
        """One page of the Expense records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[ExpenseCreate]) -> Expense:
        """Creates a Expense, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ExpenseUpdate]
    ) -> Expense:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class BudgetService(Collection[Budget, "BudgetRelation", "BudgetMember"]):
    """An amount of money granted for a purpose and a period, split over budget lines.

    Rules:

    - endDate is after startDate.
    - parentBudgetId is neither the budget itself nor one of its descendants.
    - parentBudgetId names a budget of the same currency.
    - currency does not change while the budget has child budgets, whose currency is the same.
    - allocatedAmount of all lines stays within totalAmount.
    - approverId is not the owner.
    - A budget that is approved, active or further on has an approverId.
    - totalAmount, currency and the dates change only in draft, submitted and rejected.
    - A budget is not closed while committedAmount is above 0.
    """

    _path = "/v1/finance/budgets"
    _model = Budget

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[BudgetList]) -> Page[Budget]:
        """One page of Budget records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[BudgetList]
    ) -> Iterator[Budget]:
        """All Budget records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[BudgetList]
    ) -> Page[Budget]:
        """One page of the Budget records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[BudgetCreate]) -> Budget:
        """Creates a Budget, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[BudgetUpdate]
    ) -> Budget:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class BudgetLineService(Collection[BudgetLine, "BudgetLineRelation", "BudgetLineMember"]):
    """A part of a budget set aside for one kind of spend.

    Rules:

    - allocatedAmount of all lines of a budget stays within its totalAmount.
    - monthlyAmounts, where given, add up to allocatedAmount.
    - Lines are neither added nor changed in a closed budget.
    - allocatedAmount does not fall below committedAmount plus spentAmount unless the budget allows overspend.
    - The contract is with the vendor where both are set.
    """

    _path = "/v1/finance/budget-lines"
    _model = BudgetLine

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[BudgetLineList]
    ) -> Page[BudgetLine]:
        """One page of BudgetLine records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[BudgetLineList]
    ) -> Iterator[BudgetLine]:
        """All BudgetLine records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[BudgetLineList]
    ) -> Page[BudgetLine]:
        """One page of the BudgetLine records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[BudgetLineCreate]
    ) -> BudgetLine:
        """Creates a BudgetLine, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[BudgetLineUpdate]
    ) -> BudgetLine:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class InvoiceService(Collection[Invoice, "InvoiceRelation", "InvoiceMember"]):
    """A bill or credit note sent to a customer or received from a supplier, with its lines, tax and payments.

    Rules:

    - A receivable has an accountId.
    - A receivable has no vendorId, supplierId or purchaseOrderId.
    - A payable has a vendorId or supplierId.
    - A payable has no accountId.
    - An invoice that is not draft or void has invoiceNumber and issueDate.
    - The number is unique among receivables and among the payables of one vendor or supplier.
    - dueDate is not before issueDate.
    - periodEndDate of a line is not before its periodStartDate.
    - Credit notes, debit notes and corrected invoices have a precedingInvoiceId.
    - Documents other than credit notes, debit notes and corrected invoices have no precedingInvoiceId.
    - precedingInvoiceId names an invoice of the same direction and currency.
    - precedingInvoiceId names another invoice.
    - taxRatePercent is above 0 in lines of category standard and reduced only.
    - discountAmount is at most quantity times unitPrice.
    - Lines change only in draft and pending_approval.
    - Payments add up to at most totalAmount.
    - Payments add up to all of totalAmount in status paid.
    - Payments add up to a part of totalAmount in status partially_paid.
    - totalAmount is at most 9007199254740991, beyond which clients lose digits.
    - A line newly names a budgetLineId only where that line is not locked and its budget is a baseline one that
      is not closed.
    """

    _path = "/v1/finance"
    _model = Invoice

    @cached_property
    def purchase_orders(self) -> PurchaseOrderService:
        """An order placed with a supplier for goods or services, followed through receipt and billing."""
        return PurchaseOrderService(self._connection)

    @cached_property
    def expenses(self) -> ExpenseService:
        """Money a person spent for the organization, with receipts, approval and repayment."""
        return ExpenseService(self._connection)

    @cached_property
    def budgets(self) -> BudgetService:
        """An amount of money granted for a purpose and a period, split over budget lines."""
        return BudgetService(self._connection)

    @cached_property
    def budget_lines(self) -> BudgetLineService:
        """A part of a budget set aside for one kind of spend."""
        return BudgetLineService(self._connection)

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[InvoiceList]) -> Page[Invoice]:
        """One page of Invoice records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[InvoiceList]
    ) -> Iterator[Invoice]:
        """All Invoice records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[InvoiceList]
    ) -> Page[Invoice]:
        """One page of the Invoice records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[InvoiceCreate]) -> Invoice:
        """Creates a Invoice, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[InvoiceUpdate]
    ) -> Invoice:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncPurchaseOrderService(AsyncCollection[PurchaseOrder, "PurchaseOrderRelation", "PurchaseOrderMember"]):
    """An order placed with a supplier for goods or services, followed through receipt and billing. See PurchaseOrderService for the rules."""

    _path = "/v1/finance/purchase-orders"
    _model = PurchaseOrder

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[PurchaseOrderList]
    ) -> AsyncPage[PurchaseOrder]:
        """One page of PurchaseOrder records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[PurchaseOrderList]
    ) -> AsyncIterator[PurchaseOrder]:
        """All PurchaseOrder records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[PurchaseOrderList]
    ) -> AsyncPage[PurchaseOrder]:
        """One page of the PurchaseOrder records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[PurchaseOrderCreate]
    ) -> PurchaseOrder:
        """Creates a PurchaseOrder, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[PurchaseOrderUpdate]
    ) -> PurchaseOrder:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncExpenseService(AsyncCollection[Expense, "ExpenseRelation", "ExpenseMember"]):
    """Money a person spent for the organization, with receipts, approval and repayment. See ExpenseService for the rules."""

    _path = "/v1/finance/expenses"
    _model = Expense

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ExpenseList]
    ) -> AsyncPage[Expense]:
        """One page of Expense records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ExpenseList]
    ) -> AsyncIterator[Expense]:
        """All Expense records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ExpenseList]
    ) -> AsyncPage[Expense]:
        """One page of the Expense records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[ExpenseCreate]
    ) -> Expense:
        """Creates a Expense, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ExpenseUpdate]
    ) -> Expense:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncBudgetService(AsyncCollection[Budget, "BudgetRelation", "BudgetMember"]):
    """An amount of money granted for a purpose and a period, split over budget lines. See BudgetService for the rules."""

    _path = "/v1/finance/budgets"
    _model = Budget

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[BudgetList]
    ) -> AsyncPage[Budget]:
        """One page of Budget records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[BudgetList]
    ) -> AsyncIterator[Budget]:
        """All Budget records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[BudgetList]
    ) -> AsyncPage[Budget]:
        """One page of the Budget records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[BudgetCreate]) -> Budget:
        """Creates a Budget, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[BudgetUpdate]
    ) -> Budget:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncBudgetLineService(AsyncCollection[BudgetLine, "BudgetLineRelation", "BudgetLineMember"]):
    """A part of a budget set aside for one kind of spend. See BudgetLineService for the rules."""

    _path = "/v1/finance/budget-lines"
    _model = BudgetLine

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[BudgetLineList]
    ) -> AsyncPage[BudgetLine]:
        """One page of BudgetLine records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[BudgetLineList]
    ) -> AsyncIterator[BudgetLine]:
        """All BudgetLine records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[BudgetLineList]
    ) -> AsyncPage[BudgetLine]:
        """One page of the BudgetLine records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[BudgetLineCreate]
    ) -> BudgetLine:
        """Creates a BudgetLine, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[BudgetLineUpdate]
    ) -> BudgetLine:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncInvoiceService(AsyncCollection[Invoice, "InvoiceRelation", "InvoiceMember"]):
    """A bill or credit note sent to a customer or received from a supplier, with its lines, tax and payments. See InvoiceService for the rules."""

    _path = "/v1/finance"
    _model = Invoice

    @cached_property
    def purchase_orders(self) -> AsyncPurchaseOrderService:
        """An order placed with a supplier for goods or services, followed through receipt and billing."""
        return AsyncPurchaseOrderService(self._connection)

    @cached_property
    def expenses(self) -> AsyncExpenseService:
        """Money a person spent for the organization, with receipts, approval and repayment."""
        return AsyncExpenseService(self._connection)

    @cached_property
    def budgets(self) -> AsyncBudgetService:
        """An amount of money granted for a purpose and a period, split over budget lines."""
        return AsyncBudgetService(self._connection)

    @cached_property
    def budget_lines(self) -> AsyncBudgetLineService:
        """A part of a budget set aside for one kind of spend."""
        return AsyncBudgetLineService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[InvoiceList]
    ) -> AsyncPage[Invoice]:
        """One page of Invoice records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[InvoiceList]
    ) -> AsyncIterator[Invoice]:
        """All Invoice records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[InvoiceList]
    ) -> AsyncPage[Invoice]:
        """One page of the Invoice records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[InvoiceCreate]
    ) -> Invoice:
        """Creates a Invoice, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[InvoiceUpdate]
    ) -> Invoice:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
