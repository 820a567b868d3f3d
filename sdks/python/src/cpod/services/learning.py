# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Groups of people who go through a programme together, and the tests and questionnaires they take."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.learning import Assessment, Cohort

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.learning import (
        AssessmentCreate,
        AssessmentList,
        AssessmentMember,
        AssessmentRelation,
        AssessmentUpdate,
        CohortCreate,
        CohortList,
        CohortMember,
        CohortRelation,
        CohortUpdate,
    )


class AssessmentService(Collection[Assessment, "AssessmentRelation", "AssessmentMember"]):
    """A test, survey or questionnaire with its questions, its scoring and its conditions.

    Rules:

    - status published needs at least one question or an ltiResourceLinkUrl.
    - Keys of questions are unique.
    - single_choice and true_false have one right option, multiple_choice at least one, and true_false has two
      options; in kinds other than quiz, exam and certification none needs to be right.
    - frameworkIds and controlIds are accepted only when kind is grc_self_assessment or compliance_audit.
    - closesAt is after opensAt.
    - questions of a published assessment do not change; it goes back to draft first.
    - A published assessment does not go back to draft once somebody has taken it, which a completed or failed
      LearningRecord tells.
    - questions do not change any more once somebody has taken the assessment, whatever its status.
    - accountId is present when kind is customer_health.
    """

    _path = "/v1/learning/assessments"
    _model = Assessment

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[AssessmentList]
    ) -> Page[Assessment]:
        """One page of Assessment records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[AssessmentList]
    ) -> Iterator[Assessment]:
        """All Assessment records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[AssessmentList]
    ) -> Page[Assessment]:
        """One page of the Assessment records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[AssessmentCreate]
    ) -> Assessment:
        """Creates a Assessment, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[AssessmentUpdate]
    ) -> Assessment:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class CohortService(Collection[Cohort, "CohortRelation", "CohortMember"]):
    """A run of a programme with its learners, its facilitators and its dates.

    Rules:

    - groupId and learnerIds are not both present.
    - Each learner stands in learnerIds at most once.
    - endDate is not before startDate.
    - enrollmentClosesAt is after enrollmentOpensAt.
    - The day of enrollmentClosesAt in UTC is not after endDate.
    - enrolledCount is not above capacity.
    - A person is not learner and facilitator of one cohort.
    - locationId is present when deliveryMode is in_person and status is active.
    - learnerIds does not change once status is completed.
    """

    _path = "/v1/learning"
    _model = Cohort

    @cached_property
    def assessments(self) -> AssessmentService:
        """A test, survey or questionnaire with its questions, its scoring and its conditions."""
        return AssessmentService(self._connection)

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[CohortList]) -> Page[Cohort]:
        """One page of Cohort records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[CohortList]
    ) -> Iterator[Cohort]:
        """All Cohort records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[CohortList]
    ) -> Page[Cohort]:
        """One page of the Cohort records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[CohortCreate]) -> Cohort:
        """Creates a Cohort, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[CohortUpdate]
    ) -> Cohort:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncAssessmentService(AsyncCollection[Assessment, "AssessmentRelation", "AssessmentMember"]):
    """A test, survey or questionnaire with its questions, its scoring and its conditions. See AssessmentService for the rules."""

    _path = "/v1/learning/assessments"
    _model = Assessment

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[AssessmentList]
    ) -> AsyncPage[Assessment]:
        """One page of Assessment records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[AssessmentList]
    ) -> AsyncIterator[Assessment]:
        """All Assessment records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[AssessmentList]
    ) -> AsyncPage[Assessment]:
        """One page of the Assessment records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[AssessmentCreate]
    ) -> Assessment:
        """Creates a Assessment, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[AssessmentUpdate]
    ) -> Assessment:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncCohortService(AsyncCollection[Cohort, "CohortRelation", "CohortMember"]):
    """A run of a programme with its learners, its facilitators and its dates. See CohortService for the rules."""

    _path = "/v1/learning"
    _model = Cohort

    @cached_property
    def assessments(self) -> AsyncAssessmentService:
        """A test, survey or questionnaire with its questions, its scoring and its conditions."""
        return AsyncAssessmentService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[CohortList]
    ) -> AsyncPage[Cohort]:
        """One page of Cohort records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[CohortList]
    ) -> AsyncIterator[Cohort]:
        """All Cohort records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[CohortList]
    ) -> AsyncPage[Cohort]:
        """One page of the Cohort records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[CohortCreate]) -> Cohort:
        """Creates a Cohort, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[CohortUpdate]
    ) -> Cohort:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
