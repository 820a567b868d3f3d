# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Security operations from detection through investigation to response."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.soc import SocAlert, SocInvestigation, SocPlaybook

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.soc import (
        SocAlertCreate,
        SocAlertList,
        SocAlertMember,
        SocAlertRelation,
        SocAlertUpdate,
        SocInvestigationCreate,
        SocInvestigationList,
        SocInvestigationMember,
        SocInvestigationRelation,
        SocInvestigationUpdate,
        SocPlaybookCreate,
        SocPlaybookList,
        SocPlaybookMember,
        SocPlaybookRelation,
        SocPlaybookUpdate,
    )


class SocInvestigationService(Collection[SocInvestigation, "SocInvestigationRelation", "SocInvestigationMember"]):
    """A case led by an analyst that gathers alerts, findings and actions until a conclusion is reached.

    Rules:

    - leadId is present from in_progress on.
    - status resolved needs outcome.
    - status resolved with outcome true_positive needs rootCause as well.
    - status closed is refused while an alert of the investigation is not resolved or suppressed.
    - Entries of timeline are kept in order of occurredAt and are at most five minutes in the future.
    - dueAt is after the time of creation.
    """

    _path = "/v1/soc/investigations"
    _model = SocInvestigation

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SocInvestigationList]
    ) -> Page[SocInvestigation]:
        """One page of SocInvestigation records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SocInvestigationList]
    ) -> Iterator[SocInvestigation]:
        """All SocInvestigation records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[SocInvestigationList]
    ) -> Page[SocInvestigation]:
        """One page of the SocInvestigation records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[SocInvestigationCreate]
    ) -> SocInvestigation:
        """Creates a SocInvestigation, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[SocInvestigationUpdate]
    ) -> SocInvestigation:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class SocPlaybookService(Collection[SocPlaybook, "SocPlaybookRelation", "SocPlaybookMember"]):
    """A repeatable response procedure whose steps are done by people, by connectors or by both.

    Rules:

    - A change of steps to an active playbook raises revision: the server makes the next minor one unless the
      client sends a higher one.
    - Keys of steps are unique.
    - workflowStart, onSuccess, onFailure and nextSteps name existing steps.
    - Every step can be reached from workflowStart.
    - At least one step of type end can be reached from each step.
    - Steps of type action name a connectorId and a command; condition steps name a condition; steps of type
      playbook name a playbookId.
    - The playbookId of a step does not lead back to the playbook itself.
    - isAutoExecuted true needs at least one entry in triggerConditions.
    - isAutoExecuted true needs status active.
    - Every connectorId used in steps is also in requiredConnectorIds.
    """

    _path = "/v1/soc/playbooks"
    _model = SocPlaybook

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SocPlaybookList]
    ) -> Page[SocPlaybook]:
        """One page of SocPlaybook records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SocPlaybookList]
    ) -> Iterator[SocPlaybook]:
        """All SocPlaybook records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[SocPlaybookList]
    ) -> Page[SocPlaybook]:
        """One page of the SocPlaybook records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[SocPlaybookCreate]
    ) -> SocPlaybook:
        """Creates a SocPlaybook, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[SocPlaybookUpdate]
    ) -> SocPlaybook:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class SocAlertService(Collection[SocAlert, "SocAlertRelation", "SocAlertMember"]):
    """A detection raised by a security tool, with its triage and its verdict.

    Rules:

    - status resolved needs a verdict other than undetermined.
    - status escalated needs an investigationId.
    - verdict duplicate needs duplicateOfId.
    - duplicateOfId never leads back to the alert itself.
    - lastSeenAt is not before detectedAt.
    - detectedAt is at most five minutes in the future.
    - assigneeId is present from in_progress on; where it is empty the server sets the caller.
    - A sub-technique in mitreTechniques stands for its parent as well; the parent is not listed beside it.
    - An alert of a closed investigation is resolved or suppressed.
    """

    _path = "/v1/soc"
    _model = SocAlert

    @cached_property
    def investigations(self) -> SocInvestigationService:
        """A case led by an analyst that gathers alerts, findings and actions until a conclusion is reached."""
        return SocInvestigationService(self._connection)

    @cached_property
    def playbooks(self) -> SocPlaybookService:
        """A repeatable response procedure whose steps are done by people, by connectors or by both."""
        return SocPlaybookService(self._connection)

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[SocAlertList]) -> Page[SocAlert]:
        """One page of SocAlert records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SocAlertList]
    ) -> Iterator[SocAlert]:
        """All SocAlert records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[SocAlertList]
    ) -> Page[SocAlert]:
        """One page of the SocAlert records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[SocAlertCreate]) -> SocAlert:
        """Creates a SocAlert, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[SocAlertUpdate]
    ) -> SocAlert:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncSocInvestigationService(
    AsyncCollection[SocInvestigation, "SocInvestigationRelation", "SocInvestigationMember"]
):
    """A case led by an analyst that gathers alerts, findings and actions until a conclusion is reached. See SocInvestigationService for the rules."""

    _path = "/v1/soc/investigations"
    _model = SocInvestigation

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SocInvestigationList]
    ) -> AsyncPage[SocInvestigation]:
        """One page of SocInvestigation records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SocInvestigationList]
    ) -> AsyncIterator[SocInvestigation]:
        """All SocInvestigation records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[SocInvestigationList]
    ) -> AsyncPage[SocInvestigation]:
        """One page of the SocInvestigation records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[SocInvestigationCreate]
    ) -> SocInvestigation:
        """Creates a SocInvestigation, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[SocInvestigationUpdate]
    ) -> SocInvestigation:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncSocPlaybookService(AsyncCollection[SocPlaybook, "SocPlaybookRelation", "SocPlaybookMember"]):
    """A repeatable response procedure whose steps are done by people, by connectors or by both. See SocPlaybookService for the rules."""

    _path = "/v1/soc/playbooks"
    _model = SocPlaybook

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SocPlaybookList]
    ) -> AsyncPage[SocPlaybook]:
        """One page of SocPlaybook records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SocPlaybookList]
    ) -> AsyncIterator[SocPlaybook]:
        """All SocPlaybook records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[SocPlaybookList]
    ) -> AsyncPage[SocPlaybook]:
        """One page of the SocPlaybook records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[SocPlaybookCreate]
    ) -> SocPlaybook:
        """Creates a SocPlaybook, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[SocPlaybookUpdate]
    ) -> SocPlaybook:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncSocAlertService(AsyncCollection[SocAlert, "SocAlertRelation", "SocAlertMember"]):
    """A detection raised by a security tool, with its triage and its verdict. See SocAlertService for the rules."""

    _path = "/v1/soc"
    _model = SocAlert

    @cached_property
    def investigations(self) -> AsyncSocInvestigationService:
        """A case led by an analyst that gathers alerts, findings and actions until a conclusion is reached."""
        return AsyncSocInvestigationService(self._connection)

    @cached_property
    def playbooks(self) -> AsyncSocPlaybookService:
        """A repeatable response procedure whose steps are done by people, by connectors or by both."""
        return AsyncSocPlaybookService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SocAlertList]
    ) -> AsyncPage[SocAlert]:
        """One page of SocAlert records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SocAlertList]
    ) -> AsyncIterator[SocAlert]:
        """All SocAlert records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[SocAlertList]
    ) -> AsyncPage[SocAlert]:
        """One page of the SocAlert records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[SocAlertCreate]
    ) -> SocAlert:
        """Creates a SocAlert, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[SocAlertUpdate]
    ) -> SocAlert:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
