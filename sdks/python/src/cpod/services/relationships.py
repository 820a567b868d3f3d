# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Typed, directed and dated edges between any two records, for every link that no field of its own expresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.relationships import Relationship

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.relationships import (
        RelationshipCreate,
        RelationshipList,
        RelationshipMember,
        RelationshipRelation,
        RelationshipUpdate,
    )


class RelationshipService(Collection[Relationship, "RelationshipRelation", "RelationshipMember"]):
    """One directed edge, read as: the record at fromId stands in this relation to the record at toId.

    Rules:

    - fromId and toId differ.
    - endsAt is after startsAt.
    - Two relationships of the same fromId, toId and type do not overlap in time; for a symmetric type the ends
      may stand either way round.
    - For each fromId and type at most one current edge has isPrimary true.
    - Edges of type parent_of, part_of, reports_to, depends_on, precedes and version_of form no loop among those
      that are current.
    """

    _path = "/v1/relationships"
    _model = Relationship

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[RelationshipList]
    ) -> Page[Relationship]:
        """One page of Relationship records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[RelationshipList]
    ) -> Iterator[Relationship]:
        """All Relationship records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[RelationshipList]
    ) -> Page[Relationship]:
        """One page of the Relationship records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[RelationshipCreate]
    ) -> Relationship:
        """Creates a Relationship, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[RelationshipUpdate]
    ) -> Relationship:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncRelationshipService(AsyncCollection[Relationship, "RelationshipRelation", "RelationshipMember"]):
    """One directed edge, read as: the record at fromId stands in this relation to the record at toId. See RelationshipService for the rules."""

    _path = "/v1/relationships"
    _model = Relationship

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[RelationshipList]
    ) -> AsyncPage[Relationship]:
        """One page of Relationship records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[RelationshipList]
    ) -> AsyncIterator[Relationship]:
        """All Relationship records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[RelationshipList]
    ) -> AsyncPage[Relationship]:
        """One page of the Relationship records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[RelationshipCreate]
    ) -> Relationship:
        """Creates a Relationship, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[RelationshipUpdate]
    ) -> Relationship:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
