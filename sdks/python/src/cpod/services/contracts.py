# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Third parties the organization buys from, the agreements it holds with them and the duties those agreements create."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.contracts import Contract, ContractObligation, Vendor

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.contracts import (
        ContractCreate,
        ContractList,
        ContractMember,
        ContractObligationCreate,
        ContractObligationList,
        ContractObligationMember,
        ContractObligationRelation,
        ContractObligationUpdate,
        ContractRelation,
        ContractUpdate,
        VendorCreate,
        VendorList,
        VendorMember,
        VendorRelation,
        VendorUpdate,
    )


class VendorService(Collection[Vendor, "VendorRelation", "VendorMember"]):
    """A third party with whom the organization has, had or prepares a commercial relationship.

    Rules:

    - parentVendorId is neither the vendor itself nor one of its descendants.
    - nextAssessmentDate is after lastAssessmentDate where both are set.
    - A vendor whose criticality is critical has an ownerId.
    - isSubprocessor true goes with a dataAccessLevel of internal, confidential or restricted.
    - status does not become inactive while a Contract of the vendor is active.
    - In each attestation validUntilDate is not before issuedDate.
    """

    _path = "/v1/contracts/vendors"
    _model = Vendor

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[VendorList]) -> Page[Vendor]:
        """One page of Vendor records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[VendorList]
    ) -> Iterator[Vendor]:
        """All Vendor records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[VendorList]
    ) -> Page[Vendor]:
        """One page of the Vendor records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[VendorCreate]) -> Vendor:
        """Creates a Vendor, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[VendorUpdate]
    ) -> Vendor:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class ContractObligationService(
    Collection[ContractObligation, "ContractObligationRelation", "ContractObligationMember"]
):
    """A duty that a contract lays on one of its parties, followed until it is fulfilled or given up.

    Rules:

    - dueDate is set unless frequency is on_event.
    - triggerEvent is set where frequency is on_event.
    - dueDate is not after the contract's endDate unless survivesTermination is true.
    - A waived obligation has a waiverReason.
    - currency is set where penaltyAmount is set.
    - A fulfilled obligation goes back to pending only where frequency is not one_time.
    """

    _path = "/v1/contracts/obligations"
    _model = ContractObligation

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ContractObligationList]
    ) -> Page[ContractObligation]:
        """One page of ContractObligation records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ContractObligationList]
    ) -> Iterator[ContractObligation]:
        """All ContractObligation records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ContractObligationList]
    ) -> Page[ContractObligation]:
        """One page of the ContractObligation records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[ContractObligationCreate]
    ) -> ContractObligation:
        """Creates a ContractObligation, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ContractObligationUpdate]
    ) -> ContractObligation:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class ContractService(Collection[Contract, "ContractRelation", "ContractMember"]):
    """An agreement with a vendor: its terms, value, dates and place in a chain of master agreement, orders and
    renewals.

    Rules:

    - endDate is not before effectiveDate.
    - A term of type fixed or auto_renewing has an endDate.
    - A term of type auto_renewing has renewalTermMonths and noticePeriodDays.
    - An active contract has signedDate and effectiveDate.
    - currency is set where totalValue or annualValue is set.
    - A terminated contract has terminationReason and a terminationDate.
    - The terminationDate of a terminated contract is not before effectiveDate.
    - parentContractId names a contract of the same vendor.
    - renewedFromContractId names a contract of the same vendor.
    - parentContractId and renewedFromContractId never name the contract itself or one of its descendants.
    - A contract is not active while its vendor is inactive.
    - endDate is not before the dueDate of an obligation whose survivesTermination is false.
    """

    _path = "/v1/contracts"
    _model = Contract

    @cached_property
    def vendors(self) -> VendorService:
        """A third party with whom the organization has, had or prepares a commercial relationship."""
        return VendorService(self._connection)

    @cached_property
    def obligations(self) -> ContractObligationService:
        """A duty that a contract lays on one of its parties, followed until it is fulfilled or given up."""
        return ContractObligationService(self._connection)

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[ContractList]) -> Page[Contract]:
        """One page of Contract records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ContractList]
    ) -> Iterator[Contract]:
        """All Contract records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ContractList]
    ) -> Page[Contract]:
        """One page of the Contract records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[ContractCreate]) -> Contract:
        """Creates a Contract, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ContractUpdate]
    ) -> Contract:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncVendorService(AsyncCollection[Vendor, "VendorRelation", "VendorMember"]):
    """A third party with whom the organization has, had or prepares a commercial relationship. See VendorService for the rules."""

    _path = "/v1/contracts/vendors"
    _model = Vendor

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[VendorList]
    ) -> AsyncPage[Vendor]:
        """One page of Vendor records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[VendorList]
    ) -> AsyncIterator[Vendor]:
        """All Vendor records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[VendorList]
    ) -> AsyncPage[Vendor]:
        """One page of the Vendor records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[VendorCreate]) -> Vendor:
        """Creates a Vendor, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[VendorUpdate]
    ) -> Vendor:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncContractObligationService(
    AsyncCollection[ContractObligation, "ContractObligationRelation", "ContractObligationMember"]
):
    """A duty that a contract lays on one of its parties, followed until it is fulfilled or given up. See ContractObligationService for the rules."""

    _path = "/v1/contracts/obligations"
    _model = ContractObligation

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ContractObligationList]
    ) -> AsyncPage[ContractObligation]:
        """One page of ContractObligation records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ContractObligationList]
    ) -> AsyncIterator[ContractObligation]:
        """All ContractObligation records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ContractObligationList]
    ) -> AsyncPage[ContractObligation]:
        """One page of the ContractObligation records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[ContractObligationCreate]
    ) -> ContractObligation:
        """Creates a ContractObligation, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ContractObligationUpdate]
    ) -> ContractObligation:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncContractService(AsyncCollection[Contract, "ContractRelation", "ContractMember"]):
    """An agreement with a vendor: its terms, value, dates and place in a chain of master agreement, orders and renewals. See ContractService for the rules."""

    _path = "/v1/contracts"
    _model = Contract

    @cached_property
    def vendors(self) -> AsyncVendorService:
        """A third party with whom the organization has, had or prepares a commercial relationship."""
        return AsyncVendorService(self._connection)

    @cached_property
    def obligations(self) -> AsyncContractObligationService:
        """A duty that a contract lays on one of its parties, followed until it is fulfilled or given up."""
        return AsyncContractObligationService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ContractList]
    ) -> AsyncPage[Contract]:
        """One page of Contract records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ContractList]
    ) -> AsyncIterator[Contract]:
        """All Contract records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ContractList]
    ) -> AsyncPage[Contract]:
        """One page of the Contract records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[ContractCreate]
    ) -> Contract:
        """Creates a Contract, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ContractUpdate]
    ) -> Contract:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
