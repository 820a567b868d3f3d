# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Hardware the organization owns or manages, and the resources it runs in public clouds."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.assets import CloudResource, PhysicalAsset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.assets import (
        CloudResourceCreate,
        CloudResourceList,
        CloudResourceMember,
        CloudResourceRelation,
        CloudResourceUpdate,
        PhysicalAssetCreate,
        PhysicalAssetList,
        PhysicalAssetMember,
        PhysicalAssetRelation,
        PhysicalAssetUpdate,
    )


class CloudResourceService(Collection[CloudResource, "CloudResourceRelation", "CloudResourceMember"]):
    """A resource in a public cloud account, such as a virtual machine, bucket, database or function.

    Rules:

    - status deleted is not accepted in a create or PATCH body; the server sets it when the record is deleted.
    - parentResourceId never leads back to the resource itself.
    - parentResourceId names a resource of the same provider.
    - monthlyCost is accepted only together with currency.
    - Each entry of publicIpAddresses is a valid IPv4 or IPv6 address, and a non-empty list sets
      isInternetFacing to true.
    - A resource with running child resources is not set to terminated.
    - A running resource does not lie in a terminated one.
    """

    _path = "/v1/assets/cloud-resources"
    _model = CloudResource

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[CloudResourceList]
    ) -> Page[CloudResource]:
        """One page of CloudResource records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[CloudResourceList]
    ) -> Iterator[CloudResource]:
        """All CloudResource records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[CloudResourceList]
    ) -> Page[CloudResource]:
        """One page of the CloudResource records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[CloudResourceCreate]
    ) -> CloudResource:
        """Creates a CloudResource, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[CloudResourceUpdate]
    ) -> CloudResource:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class PhysicalAssetService(Collection[PhysicalAsset, "PhysicalAssetRelation", "PhysicalAssetMember"]):
    """A piece of equipment with a serial number, a holder, a place and a lifecycle.

    Rules:

    - status deleted is not accepted in a create or PATCH body; the server sets it when the asset is deleted.
    - An asset whose status is retired, disposed or in_stock has no assigneeId.
    - assigneeId names a person whose status is not terminated.
    - warrantyExpiresAt is not before purchasedAt.
    - purchasedAt is not in the future.
    - purchasePrice is accepted only together with currency.
    - disposalMethod is present when status becomes disposed.
    - disposalMethod is refused before status becomes disposed.
    """

    _path = "/v1/assets"
    _model = PhysicalAsset

    @cached_property
    def cloud_resources(self) -> CloudResourceService:
        """A resource in a public cloud account, such as a virtual machine, bucket, database or function."""
        return CloudResourceService(self._connection)

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[PhysicalAssetList]
    ) -> Page[PhysicalAsset]:
        """One page of PhysicalAsset records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[PhysicalAssetList]
    ) -> Iterator[PhysicalAsset]:
        """All PhysicalAsset records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[PhysicalAssetList]
    ) -> Page[PhysicalAsset]:
        """One page of the PhysicalAsset records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[PhysicalAssetCreate]
    ) -> PhysicalAsset:
        """Creates a PhysicalAsset, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[PhysicalAssetUpdate]
    ) -> PhysicalAsset:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncCloudResourceService(AsyncCollection[CloudResource, "CloudResourceRelation", "CloudResourceMember"]):
    """A resource in a public cloud account, such as a virtual machine, bucket, database or function. See CloudResourceService for the rules."""

    _path = "/v1/assets/cloud-resources"
    _model = CloudResource

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[CloudResourceList]
    ) -> AsyncPage[CloudResource]:
        """One page of CloudResource records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[CloudResourceList]
    ) -> AsyncIterator[CloudResource]:
        """All CloudResource records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[CloudResourceList]
    ) -> AsyncPage[CloudResource]:
        """One page of the CloudResource records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[CloudResourceCreate]
    ) -> CloudResource:
        """Creates a CloudResource, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[CloudResourceUpdate]
    ) -> CloudResource:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncPhysicalAssetService(AsyncCollection[PhysicalAsset, "PhysicalAssetRelation", "PhysicalAssetMember"]):
    """A piece of equipment with a serial number, a holder, a place and a lifecycle. See PhysicalAssetService for the rules."""

    _path = "/v1/assets"
    _model = PhysicalAsset

    @cached_property
    def cloud_resources(self) -> AsyncCloudResourceService:
        """A resource in a public cloud account, such as a virtual machine, bucket, database or function."""
        return AsyncCloudResourceService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[PhysicalAssetList]
    ) -> AsyncPage[PhysicalAsset]:
        """One page of PhysicalAsset records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[PhysicalAssetList]
    ) -> AsyncIterator[PhysicalAsset]:
        """All PhysicalAsset records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[PhysicalAssetList]
    ) -> AsyncPage[PhysicalAsset]:
        """One page of the PhysicalAsset records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[PhysicalAssetCreate]
    ) -> PhysicalAsset:
        """Creates a PhysicalAsset, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[PhysicalAssetUpdate]
    ) -> PhysicalAsset:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
