# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The governance, risk and compliance programme with its frameworks, controls, evidence, incidents and risk register."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.grc import GrcControl, GrcEvidence, GrcFramework, GrcIncident, GrcRisk

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.grc import (
        GrcControlCreate,
        GrcControlList,
        GrcControlMember,
        GrcControlRelation,
        GrcControlUpdate,
        GrcEvidenceCreate,
        GrcEvidenceList,
        GrcEvidenceMember,
        GrcEvidenceRelation,
        GrcEvidenceUpdate,
        GrcFrameworkCreate,
        GrcFrameworkList,
        GrcFrameworkMember,
        GrcFrameworkRelation,
        GrcFrameworkUpdate,
        GrcIncidentCreate,
        GrcIncidentList,
        GrcIncidentMember,
        GrcIncidentRelation,
        GrcIncidentUpdate,
        GrcRiskCreate,
        GrcRiskList,
        GrcRiskMember,
        GrcRiskRelation,
        GrcRiskUpdate,
    )


class GrcControlService(Collection[GrcControl, "GrcControlRelation", "GrcControlMember"]):
    """One control of a framework, how it is implemented, how mature it is and whether it works.

    Rules:

    - applicabilityReason is present when isApplicable is false.
    - implementationStatus is not_applicable when isApplicable is false.
    - implementationStatus not_applicable goes only with isApplicable false.
    - parentControlId belongs to the same framework.
    - parentControlId never leads back to the control itself.
    - mappedControlIds names controls of other frameworks only.
    - A control is mapped to at most 200 others, those that name it included.
    - effectiveness other than not_tested needs lastTestedAt.
    - nextReviewDate is after the day of lastTestedAt.
    """

    _path = "/v1/grc/controls"
    _model = GrcControl

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[GrcControlList]
    ) -> Page[GrcControl]:
        """One page of GrcControl records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[GrcControlList]
    ) -> Iterator[GrcControl]:
        """All GrcControl records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[GrcControlList]
    ) -> Page[GrcControl]:
        """One page of the GrcControl records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[GrcControlCreate]
    ) -> GrcControl:
        """Creates a GrcControl, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[GrcControlUpdate]
    ) -> GrcControl:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class GrcEvidenceService(Collection[GrcEvidence, "GrcEvidenceRelation", "GrcEvidenceMember"]):
    """A piece of proof that one or more controls were carried out in a stated period.

    Rules:

    - At least one of documentId, storageObjectId, sourceUrl and sourceEntityId is present when status becomes
      submitted.
    - periodEndDate is not before periodStartDate.
    - validUntilDate is not before periodEndDate.
    - The person who accepts or rejects is not the person in collectedById.
    - reviewNote is present when status becomes rejected.
    - Accepted evidence is changed in status, validUntilDate, assessorName and assessmentResult only.
    """

    _path = "/v1/grc/evidence"
    _model = GrcEvidence

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[GrcEvidenceList]
    ) -> Page[GrcEvidence]:
        """One page of GrcEvidence records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[GrcEvidenceList]
    ) -> Iterator[GrcEvidence]:
        """All GrcEvidence records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[GrcEvidenceList]
    ) -> Page[GrcEvidence]:
        """One page of the GrcEvidence records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[GrcEvidenceCreate]
    ) -> GrcEvidence:
        """Creates a GrcEvidence, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[GrcEvidenceUpdate]
    ) -> GrcEvidence:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class GrcIncidentService(Collection[GrcIncident, "GrcIncidentRelation", "GrcIncidentMember"]):
    """A security, privacy or compliance incident from detection to lessons learned, with its duties to notify.

    Rules:

    - occurredAt is not after detectedAt.
    - regulatorNotifiedAt is not before detectedAt.
    - ownerId is present from triaged on.
    - status closed needs rootCause.
    - status closed needs lessonsLearned when severity is critical or high.
    - When isPersonalDataAffected is true the incident is closed only with regulatorNotifiedAt or a rootCause
      that states why no notice was due, in a sentence with the words "no notice".
    - lossAmount is accepted only together with currency.
    """

    _path = "/v1/grc/incidents"
    _model = GrcIncident

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[GrcIncidentList]
    ) -> Page[GrcIncident]:
        """One page of GrcIncident records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[GrcIncidentList]
    ) -> Iterator[GrcIncident]:
        """All GrcIncident records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[GrcIncidentList]
    ) -> Page[GrcIncident]:
        """One page of the GrcIncident records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[GrcIncidentCreate]
    ) -> GrcIncident:
        """Creates a GrcIncident, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[GrcIncidentUpdate]
    ) -> GrcIncident:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class GrcRiskService(Collection[GrcRisk, "GrcRiskRelation", "GrcRiskMember"]):
    """An entry of the enterprise risk register, rated before and after controls, with its treatment and its
    acceptance.

    Rules:

    - residualRating is not above inherentRating.
    - targetRating is not above inherentRating.
    - status accepted needs treatment accept.
    - status accepted needs an acceptedUntilDate.
    - The acceptedUntilDate of an accepted risk is at most one year ahead.
    - status monitored needs a residualRating.
    - The residualRating of a monitored risk is not above targetRating where that is given.
    - treatmentPlan is present when status becomes in_treatment.
    - annualLossExpectancy is accepted only together with currency.
    """

    _path = "/v1/grc/risks"
    _model = GrcRisk

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[GrcRiskList]) -> Page[GrcRisk]:
        """One page of GrcRisk records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[GrcRiskList]
    ) -> Iterator[GrcRisk]:
        """All GrcRisk records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[GrcRiskList]
    ) -> Page[GrcRisk]:
        """One page of the GrcRisk records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[GrcRiskCreate]) -> GrcRisk:
        """Creates a GrcRisk, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[GrcRiskUpdate]
    ) -> GrcRisk:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class GrcFrameworkService(Collection[GrcFramework, "GrcFrameworkRelation", "GrcFrameworkMember"]):
    """A law, standard or catalog the organization measures itself against, in one edition.

    Rules:

    - retirementDate is after effectiveDate.
    - certifiedUntilDate is present when certificationStatus is certified or attested.
    - supersedesId never leads back to the framework itself.
    - A framework that still has controls is retired rather than deleted.
    """

    _path = "/v1/grc"
    _model = GrcFramework

    @cached_property
    def controls(self) -> GrcControlService:
        """One control of a framework, how it is implemented, how mature it is and whether it works."""
        return GrcControlService(self._connection)

    @cached_property
    def evidence(self) -> GrcEvidenceService:
        """A piece of proof that one or more controls were carried out in a stated period."""
        return GrcEvidenceService(self._connection)

    @cached_property
    def incidents(self) -> GrcIncidentService:
        """A security, privacy or compliance incident from detection to lessons learned, with its duties to notify."""
        return GrcIncidentService(self._connection)

    @cached_property
    def risks(self) -> GrcRiskService:
        """An entry of the enterprise risk register, rated before and after controls, with its treatment and its acceptance."""
        return GrcRiskService(self._connection)

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[GrcFrameworkList]
    ) -> Page[GrcFramework]:
        """One page of GrcFramework records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[GrcFrameworkList]
    ) -> Iterator[GrcFramework]:
        """All GrcFramework records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[GrcFrameworkList]
    ) -> Page[GrcFramework]:
        """One page of the GrcFramework records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[GrcFrameworkCreate]
    ) -> GrcFramework:
        """Creates a GrcFramework, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[GrcFrameworkUpdate]
    ) -> GrcFramework:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncGrcControlService(AsyncCollection[GrcControl, "GrcControlRelation", "GrcControlMember"]):
    """One control of a framework, how it is implemented, how mature it is and whether it works. See GrcControlService for the rules."""

    _path = "/v1/grc/controls"
    _model = GrcControl

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[GrcControlList]
    ) -> AsyncPage[GrcControl]:
        """One page of GrcControl records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[GrcControlList]
    ) -> AsyncIterator[GrcControl]:
        """All GrcControl records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[GrcControlList]
    ) -> AsyncPage[GrcControl]:
        """One page of the GrcControl records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[GrcControlCreate]
    ) -> GrcControl:
        """Creates a GrcControl, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[GrcControlUpdate]
    ) -> GrcControl:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncGrcEvidenceService(AsyncCollection[GrcEvidence, "GrcEvidenceRelation", "GrcEvidenceMember"]):
    """A piece of proof that one or more controls were carried out in a stated period. See GrcEvidenceService for the rules."""

    _path = "/v1/grc/evidence"
    _model = GrcEvidence

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[GrcEvidenceList]
    ) -> AsyncPage[GrcEvidence]:
        """One page of GrcEvidence records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[GrcEvidenceList]
    ) -> AsyncIterator[GrcEvidence]:
        """All GrcEvidence records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[GrcEvidenceList]
    ) -> AsyncPage[GrcEvidence]:
        """One page of the GrcEvidence records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[GrcEvidenceCreate]
    ) -> GrcEvidence:
        """Creates a GrcEvidence, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[GrcEvidenceUpdate]
    ) -> GrcEvidence:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncGrcIncidentService(AsyncCollection[GrcIncident, "GrcIncidentRelation", "GrcIncidentMember"]):
    """A security, privacy or compliance incident from detection to lessons learned, with its duties to notify. See GrcIncidentService for the rules."""

    _path = "/v1/grc/incidents"
    _model = GrcIncident

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[GrcIncidentList]
    ) -> AsyncPage[GrcIncident]:
        """One page of GrcIncident records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[GrcIncidentList]
    ) -> AsyncIterator[GrcIncident]:
        """All GrcIncident records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[GrcIncidentList]
    ) -> AsyncPage[GrcIncident]:
        """One page of the GrcIncident records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[GrcIncidentCreate]
    ) -> GrcIncident:
        """Creates a GrcIncident, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[GrcIncidentUpdate]
    ) -> GrcIncident:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncGrcRiskService(AsyncCollection[GrcRisk, "GrcRiskRelation", "GrcRiskMember"]):
    """An entry of the enterprise risk register, rated before and after controls, with its treatment and its acceptance. See GrcRiskService for the rules."""

    _path = "/v1/grc/risks"
    _model = GrcRisk

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[GrcRiskList]
    ) -> AsyncPage[GrcRisk]:
        """One page of GrcRisk records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[GrcRiskList]
    ) -> AsyncIterator[GrcRisk]:
        """All GrcRisk records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[GrcRiskList]
    ) -> AsyncPage[GrcRisk]:
        """One page of the GrcRisk records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[GrcRiskCreate]
    ) -> GrcRisk:
        """Creates a GrcRisk, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[GrcRiskUpdate]
    ) -> GrcRisk:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncGrcFrameworkService(AsyncCollection[GrcFramework, "GrcFrameworkRelation", "GrcFrameworkMember"]):
    """A law, standard or catalog the organization measures itself against, in one edition. See GrcFrameworkService for the rules."""

    _path = "/v1/grc"
    _model = GrcFramework

    @cached_property
    def controls(self) -> AsyncGrcControlService:
        """One control of a framework, how it is implemented, how mature it is and whether it works."""
        return AsyncGrcControlService(self._connection)

    @cached_property
    def evidence(self) -> AsyncGrcEvidenceService:
        """A piece of proof that one or more controls were carried out in a stated period."""
        return AsyncGrcEvidenceService(self._connection)

    @cached_property
    def incidents(self) -> AsyncGrcIncidentService:
        """A security, privacy or compliance incident from detection to lessons learned, with its duties to notify."""
        return AsyncGrcIncidentService(self._connection)

    @cached_property
    def risks(self) -> AsyncGrcRiskService:
        """An entry of the enterprise risk register, rated before and after controls, with its treatment and its acceptance."""
        return AsyncGrcRiskService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[GrcFrameworkList]
    ) -> AsyncPage[GrcFramework]:
        """One page of GrcFramework records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[GrcFrameworkList]
    ) -> AsyncIterator[GrcFramework]:
        """All GrcFramework records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[GrcFrameworkList]
    ) -> AsyncPage[GrcFramework]:
        """One page of the GrcFramework records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[GrcFrameworkCreate]
    ) -> GrcFramework:
        """Creates a GrcFramework, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[GrcFrameworkUpdate]
    ) -> GrcFramework:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
