# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""What the organization spends on technology and why: portfolio items and the cost centers that bear the cost."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.investments import CostCenter, TechPortfolioItem

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.investments import (
        CostCenterCreate,
        CostCenterList,
        CostCenterMember,
        CostCenterRelation,
        CostCenterUpdate,
        TechPortfolioItemCreate,
        TechPortfolioItemList,
        TechPortfolioItemMember,
        TechPortfolioItemRelation,
        TechPortfolioItemUpdate,
    )


class CostCenterService(Collection[CostCenter, "CostCenterRelation", "CostCenterMember"]):
    """A unit of the organization to which costs are charged and which someone answers for.

    Rules:

    - parentCostCenterId is neither the cost center itself nor one of its descendants.
    - validToDate is not before validFromDate.
    - A budgetAmount goes with a currency and a fiscalYear.
    - status does not become closed while a child cost center is planned or active.
    - A planned or active cost center does not stand below a closed one.
    - An active, postable cost center has an ownerId.
    """

    _path = "/v1/investments/cost-centers"
    _model = CostCenter

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[CostCenterList]
    ) -> Page[CostCenter]:
        """One page of CostCenter records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[CostCenterList]
    ) -> Iterator[CostCenter]:
        """All CostCenter records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[CostCenterList]
    ) -> Page[CostCenter]:
        """One page of the CostCenter records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[CostCenterCreate]
    ) -> CostCenter:
        """Creates a CostCenter, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[CostCenterUpdate]
    ) -> CostCenter:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class TechPortfolioItemService(Collection[TechPortfolioItem, "TechPortfolioItemRelation", "TechPortfolioItemMember"]):
    """A technology in the portfolio, judged for fit, cost and future for one fiscal year.

    Rules:

    - currency is set where budgetAmount or actualAmount is set.
    - An item in phase_out or end_of_life has a retirementDate.
    - An item with disposition migrate has a successorItemId.
    - successorItemId is not the item itself.
    - A mission_critical item has a businessOwnerId and a technicalOwnerId.
    - An item with disposition eliminate does not have investmentCategory grow or transform.
    """

    _path = "/v1/investments"
    _model = TechPortfolioItem

    @cached_property
    def cost_centers(self) -> CostCenterService:
        """A unit of the organization to which costs are charged and which someone answers for."""
        return CostCenterService(self._connection)

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[TechPortfolioItemList]
    ) -> Page[TechPortfolioItem]:
        """One page of TechPortfolioItem records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[TechPortfolioItemList]
    ) -> Iterator[TechPortfolioItem]:
        """All TechPortfolioItem records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[TechPortfolioItemList]
    ) -> Page[TechPortfolioItem]:
        """One page of the TechPortfolioItem records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[TechPortfolioItemCreate]
    ) -> TechPortfolioItem:
        """Creates a TechPortfolioItem, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[TechPortfolioItemUpdate]
    ) -> TechPortfolioItem:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncCostCenterService(AsyncCollection[CostCenter, "CostCenterRelation", "CostCenterMember"]):
    """A unit of the organization to which costs are charged and which someone answers for. See CostCenterService for the rules."""

    _path = "/v1/investments/cost-centers"
    _model = CostCenter

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[CostCenterList]
    ) -> AsyncPage[CostCenter]:
        """One page of CostCenter records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[CostCenterList]
    ) -> AsyncIterator[CostCenter]:
        """All CostCenter records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[CostCenterList]
    ) -> AsyncPage[CostCenter]:
        """One page of the CostCenter records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[CostCenterCreate]
    ) -> CostCenter:
        """Creates a CostCenter, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[CostCenterUpdate]
    ) -> CostCenter:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncTechPortfolioItemService(
    AsyncCollection[TechPortfolioItem, "TechPortfolioItemRelation", "TechPortfolioItemMember"]
):
    """A technology in the portfolio, judged for fit, cost and future for one fiscal year. See TechPortfolioItemService for the rules."""

    _path = "/v1/investments"
    _model = TechPortfolioItem

    @cached_property
    def cost_centers(self) -> AsyncCostCenterService:
        """A unit of the organization to which costs are charged and which someone answers for."""
        return AsyncCostCenterService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[TechPortfolioItemList]
    ) -> AsyncPage[TechPortfolioItem]:
        """One page of TechPortfolioItem records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[TechPortfolioItemList]
    ) -> AsyncIterator[TechPortfolioItem]:
        """All TechPortfolioItem records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[TechPortfolioItemList]
    ) -> AsyncPage[TechPortfolioItem]:
        """One page of the TechPortfolioItem records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[TechPortfolioItemCreate]
    ) -> TechPortfolioItem:
        """Creates a TechPortfolioItem, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[TechPortfolioItemUpdate]
    ) -> TechPortfolioItem:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
