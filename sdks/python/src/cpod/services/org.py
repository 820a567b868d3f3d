# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The places and the units of the organization."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.org import Department, Location

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.org import (
        DepartmentCreate,
        DepartmentList,
        DepartmentMember,
        DepartmentRelation,
        DepartmentUpdate,
        LocationCreate,
        LocationList,
        LocationMember,
        LocationRelation,
        LocationUpdate,
    )


class DepartmentService(Collection[Department, "DepartmentRelation", "DepartmentMember"]):
    """A unit of the organization with a head, people and a place in the hierarchy.

    Rules:

    - parentDepartmentId is neither the department itself nor one of its descendants.
    - deputyId is not headId.
    - effectiveToDate is not before effectiveFromDate.
    - A dissolved department has an effectiveToDate.
    - status does not become dissolved while a child department is planned or active.
    - status does not become dissolved while headcount is above 0.
    - A planned or active department does not stand below a dissolved one.
    - successorDepartmentId is set only on a dissolved department.
    - successorDepartmentId is not the department itself.
    """

    _path = "/v1/org/departments"
    _model = Department

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[DepartmentList]
    ) -> Page[Department]:
        """One page of Department records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[DepartmentList]
    ) -> Iterator[Department]:
        """All Department records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[DepartmentList]
    ) -> Page[Department]:
        """One page of the Department records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[DepartmentCreate]
    ) -> Department:
        """Creates a Department, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[DepartmentUpdate]
    ) -> Department:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class LocationService(Collection[Location, "LocationRelation", "LocationMember"]):
    """A place where the organization works or keeps things, from a campus down to a room.

    Rules:

    - parentLocationId is neither the location itself nor one of its descendants.
    - parentLocationId is set on every floor and room.
    - closedDate is not before openedDate.
    - A closed location has a closedDate.
    - status does not become closed while a child location is active or temporarily_closed.
    - An active or temporarily_closed location does not lie in a closed one.
    - The last digit of glnCode is its GS1 check digit.
    - In openingHours closes is after opens, and spans of one day do not overlap.
    - A location of type office, branch, headquarters, data_center, warehouse, factory or store has a country.
    """

    _path = "/v1/org"
    _model = Location

    @cached_property
    def departments(self) -> DepartmentService:
        """A unit of the organization with a head, people and a place in the hierarchy."""
        return DepartmentService(self._connection)

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[LocationList]) -> Page[Location]:
        """One page of Location records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[LocationList]
    ) -> Iterator[Location]:
        """All Location records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[LocationList]
    ) -> Page[Location]:
        """One page of the Location records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[LocationCreate]) -> Location:
        """Creates a Location, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[LocationUpdate]
    ) -> Location:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncDepartmentService(AsyncCollection[Department, "DepartmentRelation", "DepartmentMember"]):
    """A unit of the organization with a head, people and a place in the hierarchy. See DepartmentService for the rules."""

    _path = "/v1/org/departments"
    _model = Department

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[DepartmentList]
    ) -> AsyncPage[Department]:
        """One page of Department records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[DepartmentList]
    ) -> AsyncIterator[Department]:
        """All Department records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[DepartmentList]
    ) -> AsyncPage[Department]:
        """One page of the Department records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[DepartmentCreate]
    ) -> Department:
        """Creates a Department, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[DepartmentUpdate]
    ) -> Department:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncLocationService(AsyncCollection[Location, "LocationRelation", "LocationMember"]):
    """A place where the organization works or keeps things, from a campus down to a room. See LocationService for the rules."""

    _path = "/v1/org"
    _model = Location

    @cached_property
    def departments(self) -> AsyncDepartmentService:
        """A unit of the organization with a head, people and a place in the hierarchy."""
        return AsyncDepartmentService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[LocationList]
    ) -> AsyncPage[Location]:
        """One page of Location records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[LocationList]
    ) -> AsyncIterator[Location]:
        """All Location records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[LocationList]
    ) -> AsyncPage[Location]:
        """One page of the Location records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[LocationCreate]
    ) -> Location:
        """Creates a Location, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[LocationUpdate]
    ) -> Location:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
