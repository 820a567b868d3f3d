# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""What the organization wants to achieve in a period and the measures that show whether it does."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.okr import KeyResult, Objective

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.okr import (
        KeyResultCreate,
        KeyResultList,
        KeyResultMember,
        KeyResultRelation,
        KeyResultUpdate,
        ObjectiveCreate,
        ObjectiveList,
        ObjectiveMember,
        ObjectiveRelation,
        ObjectiveUpdate,
    )


class KeyResultService(Collection[KeyResult, "KeyResultRelation", "KeyResultMember"]):
    """A measure with start and target that shows how far an objective has come.

    Rules:

    - targetValue is above startValue where direction is increase and below it where direction is decrease, for
      types number, percentage and currency.
    - currency is set where metricType is currency.
    - currency is set only where metricType is currency.
    - milestones are set only where metricType is milestone.
    - A binary measure has startValue 0, targetValue 1 and a currentValue of 0 or 1.
    - connectorId is set where dataSourceType is connector.
    - connectorId is set only where dataSourceType is connector.
    - A formula has a query.
    - An achieved key result has progressPercent 100.
    - A closed or cancelled objective takes no new key results.
    - dueDate lies between startDate and endDate of the objective.
    """

    _path = "/v1/okr/key-results"
    _model = KeyResult

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[KeyResultList]
    ) -> Page[KeyResult]:
        """One page of KeyResult records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[KeyResultList]
    ) -> Iterator[KeyResult]:
        """All KeyResult records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[KeyResultList]
    ) -> Page[KeyResult]:
        """One page of the KeyResult records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[KeyResultCreate]) -> KeyResult:
        """Creates a KeyResult, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[KeyResultUpdate]
    ) -> KeyResult:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class ObjectiveService(Collection[Objective, "ObjectiveRelation", "ObjectiveMember"]):
    """A qualitative aim of a company, department, team or person for a period, measured by its key results.

    Rules:

    - endDate is after startDate.
    - parentObjectiveId is neither the objective itself nor one of its descendants.
    - alignedKeyResultId is not one of the objective's own key results.
    - An objective of level department has a departmentId.
    - An objective of level team has a groupId.
    - status does not become active without at least one key result that is not cancelled.
    - A closed objective has a score.
    - No objective that is not closed has a score.
    - startDate and endDate of an objective enclose the dueDate of each of its key results.
    """

    _path = "/v1/okr"
    _model = Objective

    @cached_property
    def key_results(self) -> KeyResultService:
        """A measure with start and target that shows how far an objective has come."""
        return KeyResultService(self._connection)

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ObjectiveList]
    ) -> Page[Objective]:
        """One page of Objective records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ObjectiveList]
    ) -> Iterator[Objective]:
        """All Objective records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ObjectiveList]
    ) -> Page[Objective]:
        """One page of the Objective records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[ObjectiveCreate]) -> Objective:
        """Creates a Objective, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ObjectiveUpdate]
    ) -> Objective:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncKeyResultService(AsyncCollection[KeyResult, "KeyResultRelation", "KeyResultMember"]):
    """A measure with start and target that shows how far an objective has come. See KeyResultService for the rules."""

    _path = "/v1/okr/key-results"
    _model = KeyResult

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[KeyResultList]
    ) -> AsyncPage[KeyResult]:
        """One page of KeyResult records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[KeyResultList]
    ) -> AsyncIterator[KeyResult]:
        """All KeyResult records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[KeyResultList]
    ) -> AsyncPage[KeyResult]:
        """One page of the KeyResult records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[KeyResultCreate]
    ) -> KeyResult:
        """Creates a KeyResult, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[KeyResultUpdate]
    ) -> KeyResult:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncObjectiveService(AsyncCollection[Objective, "ObjectiveRelation", "ObjectiveMember"]):
    """A qualitative aim of a company, department, team or person for a period, measured by its key results. See ObjectiveService for the rules."""

    _path = "/v1/okr"
    _model = Objective

    @cached_property
    def key_results(self) -> AsyncKeyResultService:
        """A measure with start and target that shows how far an objective has come."""
        return AsyncKeyResultService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ObjectiveList]
    ) -> AsyncPage[Objective]:
        """One page of Objective records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ObjectiveList]
    ) -> AsyncIterator[Objective]:
        """All Objective records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ObjectiveList]
    ) -> AsyncPage[Objective]:
        """One page of the Objective records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[ObjectiveCreate]
    ) -> Objective:
        """Creates a Objective, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ObjectiveUpdate]
    ) -> Objective:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
