# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Security findings on assets, the state of framework requirements, and the business risks that follow from them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.risk import ComplianceControl, RiskItem, Vulnerability

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.risk import (
        ComplianceControlCreate,
        ComplianceControlList,
        ComplianceControlMember,
        ComplianceControlRelation,
        ComplianceControlUpdate,
        RiskItemCreate,
        RiskItemList,
        RiskItemMember,
        RiskItemRelation,
        RiskItemUpdate,
        VulnerabilityCreate,
        VulnerabilityList,
        VulnerabilityMember,
        VulnerabilityRelation,
        VulnerabilityUpdate,
    )


class ComplianceControlService(Collection[ComplianceControl, "ComplianceControlRelation", "ComplianceControlMember"]):
    """One requirement of a framework and whether the organization meets it.

    Rules:

    - justification is present when status is not_applicable.
    - justification is present when implementationStatus is alternative.
    - gapDescription is accepted only when status is non_compliant or in_review.
    - status compliant does not go with an implementationStatus of planned or partial.
    - nextAssessmentDate is not before the day of lastAssessedAt.
    """

    _path = "/v1/risk/controls"
    _model = ComplianceControl

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ComplianceControlList]
    ) -> Page[ComplianceControl]:
        """One page of ComplianceControl records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ComplianceControlList]
    ) -> Iterator[ComplianceControl]:
        """All ComplianceControl records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ComplianceControlList]
    ) -> Page[ComplianceControl]:
        """One page of the ComplianceControl records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[ComplianceControlCreate]
    ) -> ComplianceControl:
        """Creates a ComplianceControl, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ComplianceControlUpdate]
    ) -> ComplianceControl:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class RiskItemService(Collection[RiskItem, "RiskItemRelation", "RiskItemMember"]):
    """A business-level risk rated by likelihood and impact, gathering the findings and gaps behind it.

    Rules:

    - residualScore is not above score.
    - status accepted goes with treatment accept.
    - status transferred goes with treatment transfer.
    - ownerId is present when status is accepted, transferred or mitigated.
    - estimatedLoss is accepted only together with currency.
    - targetDate is not before identifiedDate.
    - nextReviewDate is not before identifiedDate.
    - status mitigated needs residualLikelihood and residualImpact.
    """

    _path = "/v1/risk/items"
    _model = RiskItem

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[RiskItemList]) -> Page[RiskItem]:
        """One page of RiskItem records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[RiskItemList]
    ) -> Iterator[RiskItem]:
        """All RiskItem records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[RiskItemList]
    ) -> Page[RiskItem]:
        """One page of the RiskItem records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[RiskItemCreate]) -> RiskItem:
        """Creates a RiskItem, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[RiskItemUpdate]
    ) -> RiskItem:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class VulnerabilityService(Collection[Vulnerability, "VulnerabilityRelation", "VulnerabilityMember"]):
    """A weakness found on one asset, with its severity, its exploitation outlook and its remediation.

    Rules:

    - dueAt is not before firstSeenAt.
    - lastSeenAt is not before firstSeenAt.
    - isKnownExploited is accepted only together with cve.
    - epssScore and epssPercentile are accepted only together with cve.
    - A severity of info goes with a score of 0 or none at all.
    - acceptedUntilDate is in the future when status becomes accepted.
    - acceptedUntilDate is refused with any status other than accepted.
    """

    _path = "/v1/risk"
    _model = Vulnerability

    @cached_property
    def controls(self) -> ComplianceControlService:
        """One requirement of a framework and whether the organization meets it."""
        return ComplianceControlService(self._connection)

    @cached_property
    def items(self) -> RiskItemService:
        """A business-level risk rated by likelihood and impact, gathering the findings and gaps behind it."""
        return RiskItemService(self._connection)

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[VulnerabilityList]
    ) -> Page[Vulnerability]:
        """One page of Vulnerability records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[VulnerabilityList]
    ) -> Iterator[Vulnerability]:
        """All Vulnerability records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[VulnerabilityList]
    ) -> Page[Vulnerability]:
        """One page of the Vulnerability records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[VulnerabilityCreate]
    ) -> Vulnerability:
        """Creates a Vulnerability, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[VulnerabilityUpdate]
    ) -> Vulnerability:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncComplianceControlService(
    AsyncCollection[ComplianceControl, "ComplianceControlRelation", "ComplianceControlMember"]
):
    """One requirement of a framework and whether the organization meets it. See ComplianceControlService for the rules."""

    _path = "/v1/risk/controls"
    _model = ComplianceControl

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ComplianceControlList]
    ) -> AsyncPage[ComplianceControl]:
        """One page of ComplianceControl records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ComplianceControlList]
    ) -> AsyncIterator[ComplianceControl]:
        """All ComplianceControl records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ComplianceControlList]
    ) -> AsyncPage[ComplianceControl]:
        """One page of the ComplianceControl records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[ComplianceControlCreate]
    ) -> ComplianceControl:
        """Creates a ComplianceControl, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ComplianceControlUpdate]
    ) -> ComplianceControl:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncRiskItemService(AsyncCollection[RiskItem, "RiskItemRelation", "RiskItemMember"]):
    """A business-level risk rated by likelihood and impact, gathering the findings and gaps behind it. See RiskItemService for the rules."""

    _path = "/v1/risk/items"
    _model = RiskItem

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[RiskItemList]
    ) -> AsyncPage[RiskItem]:
        """One page of RiskItem records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[RiskItemList]
    ) -> AsyncIterator[RiskItem]:
        """All RiskItem records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[RiskItemList]
    ) -> AsyncPage[RiskItem]:
        """One page of the RiskItem records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[RiskItemCreate]
    ) -> RiskItem:
        """Creates a RiskItem, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[RiskItemUpdate]
    ) -> RiskItem:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncVulnerabilityService(AsyncCollection[Vulnerability, "VulnerabilityRelation", "VulnerabilityMember"]):
    """A weakness found on one asset, with its severity, its exploitation outlook and its remediation. See VulnerabilityService for the rules."""

    _path = "/v1/risk"
    _model = Vulnerability

    @cached_property
    def controls(self) -> AsyncComplianceControlService:
        """One requirement of a framework and whether the organization meets it."""
        return AsyncComplianceControlService(self._connection)

    @cached_property
    def items(self) -> AsyncRiskItemService:
        """A business-level risk rated by likelihood and impact, gathering the findings and gaps behind it."""
        return AsyncRiskItemService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[VulnerabilityList]
    ) -> AsyncPage[Vulnerability]:
        """One page of Vulnerability records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[VulnerabilityList]
    ) -> AsyncIterator[Vulnerability]:
        """All Vulnerability records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[VulnerabilityList]
    ) -> AsyncPage[Vulnerability]:
        """One page of the Vulnerability records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[VulnerabilityCreate]
    ) -> Vulnerability:
        """Creates a Vulnerability, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[VulnerabilityUpdate]
    ) -> Vulnerability:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
