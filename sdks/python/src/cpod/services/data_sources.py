# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""External systems from which records are pulled into the data model, on demand or on a schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.data_sources import DataSource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.data_sources import (
        DataSourceCreate,
        DataSourceList,
        DataSourceMember,
        DataSourceRelation,
        DataSourceUpdate,
    )


class DataSourceService(Collection[DataSource, "DataSourceRelation", "DataSourceMember"]):
    """A connection to one external system, its schedule, its mapping and the state of its synchronisation.

    Rules:

    - config holds the keys its type needs: aws roleArn or accessKeyId with secretAccessKey, gcp projectId,
      azure tenantId and subscriptionId, okta domain, workday tenant, github organization, jira baseUrl; an
      empty map is accepted where connectorId is given or type is custom or csv.
    - syncSchedule fires at most once in five minutes.
    - status error is set by the server only, after three failed runs in a row; a PATCH takes it back to active,
      paused or disabled.
    - entityType of every entry in fieldMappings is among entityTypes where that list is given.
    """

    _path = "/v1/datasources"
    _model = DataSource

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[DataSourceList]
    ) -> Page[DataSource]:
        """One page of DataSource records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[DataSourceList]
    ) -> Iterator[DataSource]:
        """All DataSource records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[DataSourceList]
    ) -> Page[DataSource]:
        """One page of the DataSource records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[DataSourceCreate]
    ) -> DataSource:
        """Creates a DataSource, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[DataSourceUpdate]
    ) -> DataSource:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncDataSourceService(AsyncCollection[DataSource, "DataSourceRelation", "DataSourceMember"]):
    """A connection to one external system, its schedule, its mapping and the state of its synchronisation. See DataSourceService for the rules."""

    _path = "/v1/datasources"
    _model = DataSource

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[DataSourceList]
    ) -> AsyncPage[DataSource]:
        """One page of DataSource records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[DataSourceList]
    ) -> AsyncIterator[DataSource]:
        """All DataSource records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[DataSourceList]
    ) -> AsyncPage[DataSource]:
        """One page of the DataSource records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[DataSourceCreate]
    ) -> DataSource:
        """Creates a DataSource, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[DataSourceUpdate]
    ) -> DataSource:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
