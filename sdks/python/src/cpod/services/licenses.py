# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Software licenses the organization holds, with their seats, price and term, and the seats given to people."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.licenses import LicenseAssignment, SoftwareLicense

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.licenses import (
        LicenseAssignmentCreate,
        LicenseAssignmentList,
        LicenseAssignmentMember,
        LicenseAssignmentRelation,
        LicenseAssignmentUpdate,
        SoftwareLicenseCreate,
        SoftwareLicenseList,
        SoftwareLicenseMember,
        SoftwareLicenseRelation,
        SoftwareLicenseUpdate,
    )


class LicenseAssignmentService(Collection[LicenseAssignment, "LicenseAssignmentRelation", "LicenseAssignmentMember"]):
    """One seat of a license held by one person.

    Rules:

    - A person holds at most one active assignment of the same license.
    - An assignment is refused when the license has no free seat, which never happens where totalSeats is 0.
    - The license's status is active and its expiresAt is not past.
    - The person's status is not terminated.
    - expiresAt is after assignedAt and not after the license's own expiresAt.
    """

    _path = "/v1/licenses/assignments"
    _model = LicenseAssignment

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[LicenseAssignmentList]
    ) -> Page[LicenseAssignment]:
        """One page of LicenseAssignment records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[LicenseAssignmentList]
    ) -> Iterator[LicenseAssignment]:
        """All LicenseAssignment records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[LicenseAssignmentList]
    ) -> Page[LicenseAssignment]:
        """One page of the LicenseAssignment records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[LicenseAssignmentCreate]
    ) -> LicenseAssignment:
        """Creates a LicenseAssignment, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[LicenseAssignmentUpdate]
    ) -> LicenseAssignment:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class SoftwareLicenseService(Collection[SoftwareLicense, "SoftwareLicenseRelation", "SoftwareLicenseMember"]):
    """A pool of rights to use one product, bought or granted for a term and a number of seats.

    Rules:

    - totalSeats is 0 or not below usedSeats.
    - expiresAt is after startDate.
    - expiresAt is not before that of an active assignment.
    - cost and unitPrice are accepted only together with currency.
    - spdxExpression is accepted only when licenseType is open_source, and every identifier in it is on the SPDX
      license list or starts with LicenseRef-.
    """

    _path = "/v1/licenses"
    _model = SoftwareLicense

    @cached_property
    def assignments(self) -> LicenseAssignmentService:
        """One seat of a license held by one person."""
        return LicenseAssignmentService(self._connection)

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SoftwareLicenseList]
    ) -> Page[SoftwareLicense]:
        """One page of SoftwareLicense records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SoftwareLicenseList]
    ) -> Iterator[SoftwareLicense]:
        """All SoftwareLicense records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[SoftwareLicenseList]
    ) -> Page[SoftwareLicense]:
        """One page of the SoftwareLicense records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[SoftwareLicenseCreate]
    ) -> SoftwareLicense:
        """Creates a SoftwareLicense, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[SoftwareLicenseUpdate]
    ) -> SoftwareLicense:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncLicenseAssignmentService(
    AsyncCollection[LicenseAssignment, "LicenseAssignmentRelation", "LicenseAssignmentMember"]
):
    """One seat of a license held by one person. See LicenseAssignmentService for the rules."""

    _path = "/v1/licenses/assignments"
    _model = LicenseAssignment

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[LicenseAssignmentList]
    ) -> AsyncPage[LicenseAssignment]:
        """One page of LicenseAssignment records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[LicenseAssignmentList]
    ) -> AsyncIterator[LicenseAssignment]:
        """All LicenseAssignment records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[LicenseAssignmentList]
    ) -> AsyncPage[LicenseAssignment]:
        """One page of the LicenseAssignment records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[LicenseAssignmentCreate]
    ) -> LicenseAssignment:
        """Creates a LicenseAssignment, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[LicenseAssignmentUpdate]
    ) -> LicenseAssignment:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncSoftwareLicenseService(AsyncCollection[SoftwareLicense, "SoftwareLicenseRelation", "SoftwareLicenseMember"]):
    """A pool of rights to use one product, bought or granted for a term and a number of seats. See SoftwareLicenseService for the rules."""

    _path = "/v1/licenses"
    _model = SoftwareLicense

    @cached_property
    def assignments(self) -> AsyncLicenseAssignmentService:
        """One seat of a license held by one person."""
        return AsyncLicenseAssignmentService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SoftwareLicenseList]
    ) -> AsyncPage[SoftwareLicense]:
        """One page of SoftwareLicense records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SoftwareLicenseList]
    ) -> AsyncIterator[SoftwareLicense]:
        """All SoftwareLicense records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[SoftwareLicenseList]
    ) -> AsyncPage[SoftwareLicense]:
        """One page of the SoftwareLicense records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[SoftwareLicenseCreate]
    ) -> SoftwareLicense:
        """Creates a SoftwareLicense, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[SoftwareLicenseUpdate]
    ) -> SoftwareLicense:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
