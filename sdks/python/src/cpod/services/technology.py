# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The applications, platforms and systems the organization runs, and the access levels that exist and are held on them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.technology import AccessEntitlement, TechnologyAsset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.technology import (
        AccessEntitlementCreate,
        AccessEntitlementList,
        AccessEntitlementMember,
        AccessEntitlementRelation,
        AccessEntitlementUpdate,
        TechnologyAssetCreate,
        TechnologyAssetList,
        TechnologyAssetMember,
        TechnologyAssetRelation,
        TechnologyAssetUpdate,
    )


class AccessEntitlementService(Collection[AccessEntitlement, "AccessEntitlementRelation", "AccessEntitlementMember"]):
    """A role or permission level on an asset and, when a principal is named, the grant of it to that person, group
    or application.

    Rules:

    - Within one asset the combination of name and principalId occurs once; an empty principalId counts as a
      value.
    - principalType is accepted only together with principalId.
    - When requiresApproval is true on a grant, approvalRequestId names an ApprovalRequest whose status is
      approved.
    - A grant whose grantSource is emergency has an expiresAt at most 72 hours after grantedAt.
    - expiresAt is after grantedAt.
    - A grant is not made to a person whose status is terminated.
    - A grant is not made on an asset whose status is retired.
    """

    _path = "/v1/technology/entitlements"
    _model = AccessEntitlement

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[AccessEntitlementList]
    ) -> Page[AccessEntitlement]:
        """One page of AccessEntitlement records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[AccessEntitlementList]
    ) -> Iterator[AccessEntitlement]:
        """All AccessEntitlement records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[AccessEntitlementList]
    ) -> Page[AccessEntitlement]:
        """One page of the AccessEntitlement records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[AccessEntitlementCreate]
    ) -> AccessEntitlement:
        """Creates a AccessEntitlement, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[AccessEntitlementUpdate]
    ) -> AccessEntitlement:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class TechnologyAssetService(Collection[TechnologyAsset, "TechnologyAssetRelation", "TechnologyAssetMember"]):
    """An application, platform or system with an owner, a lifecycle and a place in the risk picture.

    Rules:

    - status deleted is not accepted in a create or PATCH body; the server sets it when the asset is deleted.
    - An asset is not set to retired while it has an active AccessEntitlement that names a principal.
    - hasPersonalData true goes with a dataClassification of confidential or restricted where a classification
      is given.
    - recoveryPointObjectiveMinutes and recoveryTimeObjectiveMinutes are given together or not at all for a
      mission_critical asset.
    - ownerId names a person whose status is not terminated.
    - technicalOwnerId names a person whose status is not terminated.
    """

    _path = "/v1/technology"
    _model = TechnologyAsset

    @cached_property
    def entitlements(self) -> AccessEntitlementService:
        """A role or permission level on an asset and, when a principal is named, the grant of it to that person, group or application."""
        return AccessEntitlementService(self._connection)

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[TechnologyAssetList]
    ) -> Page[TechnologyAsset]:
        """One page of TechnologyAsset records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[TechnologyAssetList]
    ) -> Iterator[TechnologyAsset]:
        """All TechnologyAsset records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[TechnologyAssetList]
    ) -> Page[TechnologyAsset]:
        """One page of the TechnologyAsset records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[TechnologyAssetCreate]
    ) -> TechnologyAsset:
        """Creates a TechnologyAsset, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[TechnologyAssetUpdate]
    ) -> TechnologyAsset:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncAccessEntitlementService(
    AsyncCollection[AccessEntitlement, "AccessEntitlementRelation", "AccessEntitlementMember"]
):
    """A role or permission level on an asset and, when a principal is named, the grant of it to that person, group or application. See AccessEntitlementService for the rules."""

    _path = "/v1/technology/entitlements"
    _model = AccessEntitlement

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[AccessEntitlementList]
    ) -> AsyncPage[AccessEntitlement]:
        """One page of AccessEntitlement records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[AccessEntitlementList]
    ) -> AsyncIterator[AccessEntitlement]:
        """All AccessEntitlement records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[AccessEntitlementList]
    ) -> AsyncPage[AccessEntitlement]:
        """One page of the AccessEntitlement records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[AccessEntitlementCreate]
    ) -> AccessEntitlement:
        """Creates a AccessEntitlement, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[AccessEntitlementUpdate]
    ) -> AccessEntitlement:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncTechnologyAssetService(AsyncCollection[TechnologyAsset, "TechnologyAssetRelation", "TechnologyAssetMember"]):
    """An application, platform or system with an owner, a lifecycle and a place in the risk picture. See TechnologyAssetService for the rules."""

    _path = "/v1/technology"
    _model = TechnologyAsset

    @cached_property
    def entitlements(self) -> AsyncAccessEntitlementService:
        """A role or permission level on an asset and, when a principal is named, the grant of it to that person, group or application."""
        return AsyncAccessEntitlementService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[TechnologyAssetList]
    ) -> AsyncPage[TechnologyAsset]:
        """One page of TechnologyAsset records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[TechnologyAssetList]
    ) -> AsyncIterator[TechnologyAsset]:
        """All TechnologyAsset records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[TechnologyAssetList]
    ) -> AsyncPage[TechnologyAsset]:
        """One page of the TechnologyAsset records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[TechnologyAssetCreate]
    ) -> TechnologyAsset:
        """Creates a TechnologyAsset, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[TechnologyAssetUpdate]
    ) -> TechnologyAsset:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
