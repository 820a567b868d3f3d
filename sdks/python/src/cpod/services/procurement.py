# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The suppliers with whom orders are placed, and the data needed to order, receive and pay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.procurement import Supplier

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.procurement import (
        SupplierCreate,
        SupplierList,
        SupplierMember,
        SupplierRelation,
        SupplierUpdate,
    )


class SupplierService(Collection[Supplier, "SupplierRelation", "SupplierMember"]):
    """A source of goods or services that has been qualified for orders; the operational side of a vendor.

    Rules:

    - A suspended, blocked or conditionally_approved supplier has a statusReason.
    - An approved supplier has an address with a country, an ownerId and an identifiers.taxNumber or
      identifiers.registrationNumber.
    - currency is set where minimumOrderAmount is set.
    - The check digits of iban are right.
    - The last digit of glnCode is its GS1 check digit.
    - status does not become inactive or blocked while an order to the supplier is issued, acknowledged or
      partially_received.
    """

    _path = "/v1/procurement"
    _model = Supplier

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[SupplierList]) -> Page[Supplier]:
        """One page of Supplier records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SupplierList]
    ) -> Iterator[Supplier]:
        """All Supplier records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[SupplierList]
    ) -> Page[Supplier]:
        """One page of the Supplier records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[SupplierCreate]) -> Supplier:
        """Creates a Supplier, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[SupplierUpdate]
    ) -> Supplier:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncSupplierService(AsyncCollection[Supplier, "SupplierRelation", "SupplierMember"]):
    """A source of goods or services that has been qualified for orders; the operational side of a vendor. See SupplierService for the rules."""

    _path = "/v1/procurement"
    _model = Supplier

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SupplierList]
    ) -> AsyncPage[Supplier]:
        """One page of Supplier records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SupplierList]
    ) -> AsyncIterator[Supplier]:
        """All Supplier records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[SupplierList]
    ) -> AsyncPage[Supplier]:
        """One page of the Supplier records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[SupplierCreate]
    ) -> Supplier:
        """Creates a Supplier, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[SupplierUpdate]
    ) -> Supplier:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
