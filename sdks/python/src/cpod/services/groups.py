# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Named sets of people, nested where needed, that carry membership, ownership and access."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.groups import Group

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.groups import (
        GroupCreate,
        GroupList,
        GroupMember,
        GroupRelation,
        GroupUpdate,
    )


class GroupService(Collection[Group, "GroupRelation", "GroupMember"]):
    """A team, department, committee, cohort or directory group with its members and its owner.

    Rules:

    - parentGroupId never leads back to the group itself, and nesting is at most ten levels deep.
    - A group that moves takes the groups below it along, and they too are at most on the tenth level.
    - membershipRule is present when membershipType is dynamic.
    - membershipRule is absent when membershipType is assigned.
    - memberIds of a dynamic group is written by the server only.
    - Each direct member stands in memberIds at most once.
    - A person whose status is terminated is not added to memberIds.
    - Nobody is added to memberIds beyond the capacity of a Cohort that learns as this group, nor anybody who is
      its facilitator.
    - email is present when isMailEnabled is true.
    - A group with an active child group is not archived.
    - An active group does not lie in an archived one.
    """

    _path = "/v1/groups"
    _model = Group

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[GroupList]) -> Page[Group]:
        """One page of Group records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(self, *, request_options: RequestOptions | None = None, **params: Unpack[GroupList]) -> Iterator[Group]:
        """All Group records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[GroupList]
    ) -> Page[Group]:
        """One page of the Group records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[GroupCreate]) -> Group:
        """Creates a Group, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[GroupUpdate]
    ) -> Group:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncGroupService(AsyncCollection[Group, "GroupRelation", "GroupMember"]):
    """A team, department, committee, cohort or directory group with its members and its owner. See GroupService for the rules."""

    _path = "/v1/groups"
    _model = Group

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[GroupList]
    ) -> AsyncPage[Group]:
        """One page of Group records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[GroupList]
    ) -> AsyncIterator[Group]:
        """All Group records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[GroupList]
    ) -> AsyncPage[Group]:
        """One page of the Group records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[GroupCreate]) -> Group:
        """Creates a Group, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[GroupUpdate]
    ) -> Group:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
