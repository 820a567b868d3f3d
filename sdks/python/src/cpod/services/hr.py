# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Finding new colleagues, welcoming them and parting from those who leave."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.hr import Applicant, JobPosting, OffboardingTask, OnboardingTask

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.hr import (
        ApplicantCreate,
        ApplicantList,
        ApplicantMember,
        ApplicantRelation,
        ApplicantUpdate,
        JobPostingCreate,
        JobPostingList,
        JobPostingMember,
        JobPostingRelation,
        JobPostingUpdate,
        OffboardingTaskCreate,
        OffboardingTaskList,
        OffboardingTaskMember,
        OffboardingTaskRelation,
        OffboardingTaskUpdate,
        OnboardingTaskCreate,
        OnboardingTaskList,
        OnboardingTaskMember,
        OnboardingTaskRelation,
        OnboardingTaskUpdate,
    )


class ApplicantService(Collection[Applicant, "ApplicantRelation", "ApplicantMember"]):
    """A candidate for one job posting and the way from application to decision.

    Rules:

    - An applicant is created only for a posting whose status is open, unless source is sourced or internal.
    - A rejected applicant has a rejectionReason.
    - A withdrawn applicant has a withdrawalReason.
    - stage becomes offer or hired only with an offer, and hired only where the offer's response is accepted; so
      it stays while the stage lasts.
    - stage does not become offer where the posting is cancelled.
    - stage does not become hired where hiredCount of the posting already equals openings.
    - referrerId is set where source is referral.
    - In the offer expiryDate is not before the day of sentAt, and startDate is after both.
    """

    _path = "/v1/hr/applicants"
    _model = Applicant

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ApplicantList]
    ) -> Page[Applicant]:
        """One page of Applicant records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ApplicantList]
    ) -> Iterator[Applicant]:
        """All Applicant records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ApplicantList]
    ) -> Page[Applicant]:
        """One page of the Applicant records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[ApplicantCreate]) -> Applicant:
        """Creates a Applicant, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ApplicantUpdate]
    ) -> Applicant:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class OnboardingTaskService(Collection[OnboardingTask, "OnboardingTaskRelation", "OnboardingTaskMember"]):
    """One step in welcoming a new colleague or someone who changes role.

    Rules:

    - dependsOnTaskIds names steps of the same person.
    - dependsOnTaskIds closes no circle.
    - status does not become in_progress or completed while a step in dependsOnTaskIds is pending, in_progress
      or blocked, and dependsOnTaskIds does not name such a step afterwards.
    - A skipped step has a skipReason.
    - A mandatory step is not skipped.
    - A blocked step has a blockedReason.
    - dueDate, startDate and dueOffsetDays agree where all three are given.
    - A step of phase pre_boarding is not due after startDate.
    """

    _path = "/v1/hr/onboarding-tasks"
    _model = OnboardingTask

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[OnboardingTaskList]
    ) -> Page[OnboardingTask]:
        """One page of OnboardingTask records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[OnboardingTaskList]
    ) -> Iterator[OnboardingTask]:
        """All OnboardingTask records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[OnboardingTaskList]
    ) -> Page[OnboardingTask]:
        """One page of the OnboardingTask records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[OnboardingTaskCreate]
    ) -> OnboardingTask:
        """Creates a OnboardingTask, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[OnboardingTaskUpdate]
    ) -> OnboardingTask:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class OffboardingTaskService(Collection[OffboardingTask, "OffboardingTaskRelation", "OffboardingTaskMember"]):
    """One step in parting from a colleague: taking back access and things, handing over knowledge, closing the
    books.

    Rules:

    - dependsOnTaskIds names steps of the same person.
    - dependsOnTaskIds closes no circle.
    - Each of the steps in dependsOnTaskIds is over before this step starts.
    - A security-critical step is mandatory.
    - A security-critical step is due no later than the day after lastWorkingDate.
    - A completed step of category equipment_return, access_revocation, account_closure, license_reclaim or
      ownership_transfer has an outcome.
    - A step of category ownership_transfer has a successorId.
    - successorId is not the colleague who leaves.
    - completedById of a security-critical step is not the colleague who leaves.
    - A skipped or blocked step has a skipReason.
    - A mandatory step is not skipped.
    - dueDate agrees with lastWorkingDate plus dueOffsetDays where both are given.
    """

    _path = "/v1/hr/offboarding-tasks"
    _model = OffboardingTask

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[OffboardingTaskList]
    ) -> Page[OffboardingTask]:
        """One page of OffboardingTask records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[OffboardingTaskList]
    ) -> Iterator[OffboardingTask]:
        """All OffboardingTask records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[OffboardingTaskList]
    ) -> Page[OffboardingTask]:
        """One page of the OffboardingTask records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[OffboardingTaskCreate]
    ) -> OffboardingTask:
        """Creates a OffboardingTask, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[OffboardingTaskUpdate]
    ) -> OffboardingTask:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class JobPostingService(Collection[JobPosting, "JobPostingRelation", "JobPostingMember"]):
    """An open position: what is sought, where, on which terms and how far the search is.

    Rules:

    - salaryMax is not below salaryMin.
    - A currency is set where salaryMin or salaryMax is.
    - An open posting has a description, a hiringManagerId and a departmentId.
    - An open posting has a locationId unless workplaceType is remote.
    - applicantCountries is set only where workplaceType is remote.
    - status becomes filled only where hiredCount is at least openings.
    - openings is never below hiredCount.
    - A posting is not cancelled while an applicant is in stage offer.
    """

    _path = "/v1/hr"
    _model = JobPosting

    @cached_property
    def applicants(self) -> ApplicantService:
        """A candidate for one job posting and the way from application to decision."""
        return ApplicantService(self._connection)

    @cached_property
    def onboarding_tasks(self) -> OnboardingTaskService:
        """One step in welcoming a new colleague or someone who changes role."""
        return OnboardingTaskService(self._connection)

    @cached_property
    def offboarding_tasks(self) -> OffboardingTaskService:
        """One step in parting from a colleague: taking back access and things, handing over knowledge, closing the books."""
        return OffboardingTaskService(self._connection)

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[JobPostingList]
    ) -> Page[JobPosting]:
        """One page of JobPosting records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[JobPostingList]
    ) -> Iterator[JobPosting]:
        """All JobPosting records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[JobPostingList]
    ) -> Page[JobPosting]:
        """One page of the JobPosting records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[JobPostingCreate]
    ) -> JobPosting:
        """Creates a JobPosting, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[JobPostingUpdate]
    ) -> JobPosting:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncApplicantService(AsyncCollection[Applicant, "ApplicantRelation", "ApplicantMember"]):
    """A candidate for one job posting and the way from application to decision. See ApplicantService for the rules."""

    _path = "/v1/hr/applicants"
    _model = Applicant

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ApplicantList]
    ) -> AsyncPage[Applicant]:
        """One page of Applicant records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ApplicantList]
    ) -> AsyncIterator[Applicant]:
        """All Applicant records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ApplicantList]
    ) -> AsyncPage[Applicant]:
        """One page of the Applicant records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[ApplicantCreate]
    ) -> Applicant:
        """Creates a Applicant, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ApplicantUpdate]
    ) -> Applicant:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncOnboardingTaskService(AsyncCollection[OnboardingTask, "OnboardingTaskRelation", "OnboardingTaskMember"]):
    """One step in welcoming a new colleague or someone who changes role. See OnboardingTaskService for the rules."""

    _path = "/v1/hr/onboarding-tasks"
    _model = OnboardingTask

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[OnboardingTaskList]
    ) -> AsyncPage[OnboardingTask]:
        """One page of OnboardingTask records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[OnboardingTaskList]
    ) -> AsyncIterator[OnboardingTask]:
        """All OnboardingTask records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[OnboardingTaskList]
    ) -> AsyncPage[OnboardingTask]:
        """One page of the OnboardingTask records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[OnboardingTaskCreate]
    ) -> OnboardingTask:
        """Creates a OnboardingTask, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[OnboardingTaskUpdate]
    ) -> OnboardingTask:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncOffboardingTaskService(AsyncCollection[OffboardingTask, "OffboardingTaskRelation", "OffboardingTaskMember"]):
    """One step in parting from a colleague: taking back access and things, handing over knowledge, closing the books. See OffboardingTaskService for the rules."""

    _path = "/v1/hr/offboarding-tasks"
    _model = OffboardingTask

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[OffboardingTaskList]
    ) -> AsyncPage[OffboardingTask]:
        """One page of OffboardingTask records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[OffboardingTaskList]
    ) -> AsyncIterator[OffboardingTask]:
        """All OffboardingTask records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[OffboardingTaskList]
    ) -> AsyncPage[OffboardingTask]:
        """One page of the OffboardingTask records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[OffboardingTaskCreate]
    ) -> OffboardingTask:
        """Creates a OffboardingTask, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[OffboardingTaskUpdate]
    ) -> OffboardingTask:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncJobPostingService(AsyncCollection[JobPosting, "JobPostingRelation", "JobPostingMember"]):
    """An open position: what is sought, where, on which terms and how far the search is. See JobPostingService for the rules."""

    _path = "/v1/hr"
    _model = JobPosting

    @cached_property
    def applicants(self) -> AsyncApplicantService:
        """A candidate for one job posting and the way from application to decision."""
        return AsyncApplicantService(self._connection)

    @cached_property
    def onboarding_tasks(self) -> AsyncOnboardingTaskService:
        """One step in welcoming a new colleague or someone who changes role."""
        return AsyncOnboardingTaskService(self._connection)

    @cached_property
    def offboarding_tasks(self) -> AsyncOffboardingTaskService:
        """One step in parting from a colleague: taking back access and things, handing over knowledge, closing the books."""
        return AsyncOffboardingTaskService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[JobPostingList]
    ) -> AsyncPage[JobPosting]:
        """One page of JobPosting records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[JobPostingList]
    ) -> AsyncIterator[JobPosting]:
        """All JobPosting records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[JobPostingList]
    ) -> AsyncPage[JobPosting]:
        """One page of the JobPosting records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[JobPostingCreate]
    ) -> JobPosting:
        """Creates a JobPosting, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[JobPostingUpdate]
    ) -> JobPosting:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
