# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""How people are doing: their reviews, their personal goals and what they have learned."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.performance import LearningRecord, PerformanceReview, PersonGoal

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.performance import (
        LearningRecordCreate,
        LearningRecordList,
        LearningRecordMember,
        LearningRecordRelation,
        LearningRecordUpdate,
        PerformanceReviewCreate,
        PerformanceReviewList,
        PerformanceReviewMember,
        PerformanceReviewRelation,
        PerformanceReviewUpdate,
        PersonGoalCreate,
        PersonGoalList,
        PersonGoalMember,
        PersonGoalRelation,
        PersonGoalUpdate,
    )


class PersonGoalService(Collection[PersonGoal, "PersonGoalRelation", "PersonGoalMember"]):
    """Something a person sets out to achieve by a date, with a measure and check-ins.

    Rules:

    - dueDate is not before startDate.
    - An active goal has a dueDate.
    - parentGoalId is neither the goal itself nor one of its descendants.
    - weightPercent over a person's active goals of one period adds up to at most 100.
    - targetValue differs from startValue where both are set.
    - An achieved goal has progressPercent 100.
    - The key result belongs to the objective where both are set.
    """

    _path = "/v1/performance/goals"
    _model = PersonGoal

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[PersonGoalList]
    ) -> Page[PersonGoal]:
        """One page of PersonGoal records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[PersonGoalList]
    ) -> Iterator[PersonGoal]:
        """All PersonGoal records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[PersonGoalList]
    ) -> Page[PersonGoal]:
        """One page of the PersonGoal records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[PersonGoalCreate]
    ) -> PersonGoal:
        """Creates a PersonGoal, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[PersonGoalUpdate]
    ) -> PersonGoal:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class LearningRecordService(Collection[LearningRecord, "LearningRecordRelation", "LearningRecordMember"]):
    """A person's part in one piece of learning, from assignment to certificate.

    Rules:

    - completedAt is not before startedAt.
    - Neither startedAt nor completedAt is in the future.
    - A completed record has progressPercent 100.
    - A completed record has, where both are set, a score of at least passingScore.
    - A failed record with score and passingScore has a score below passingScore.
    - validUntilDate is set only on completed records.
    - validUntilDate is not before the day of completedAt.
    - currency is set where cost is set.
    - A mandatory record is waived only where it has an assignedById.
    """

    _path = "/v1/performance/learning-records"
    _model = LearningRecord

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[LearningRecordList]
    ) -> Page[LearningRecord]:
        """One page of LearningRecord records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[LearningRecordList]
    ) -> Iterator[LearningRecord]:
        """All LearningRecord records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[LearningRecordList]
    ) -> Page[LearningRecord]:
        """One page of the LearningRecord records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[LearningRecordCreate]
    ) -> LearningRecord:
        """Creates a LearningRecord, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[LearningRecordUpdate]
    ) -> LearningRecord:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class PerformanceReviewService(Collection[PerformanceReview, "PerformanceReviewRelation", "PerformanceReviewMember"]):
    """The assessment of a person's work over a period, from self-assessment to acknowledgement.

    Rules:

    - periodEndDate is not before periodStartDate.
    - reviewerId equals personId exactly where type is self.
    - weightPercent over all competencies adds up to 100 where any competency has one.
    - A shared or acknowledged review has a managerRating or a calibratedRating, except of type self or peer.
    - goalIds names goals of the reviewed person.
    - The author of peer feedback is not the reviewed person.
    - The author of peer feedback is not named twice.
    """

    _path = "/v1/performance"
    _model = PerformanceReview

    @cached_property
    def goals(self) -> PersonGoalService:
        """Something a person sets out to achieve by a date, with a measure and check-ins."""
        return PersonGoalService(self._connection)

    @cached_property
    def learning_records(self) -> LearningRecordService:
        """A person's part in one piece of learning, from assignment to certificate."""
        return LearningRecordService(self._connection)

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[PerformanceReviewList]
    ) -> Page[PerformanceReview]:
        """One page of PerformanceReview records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[PerformanceReviewList]
    ) -> Iterator[PerformanceReview]:
        """All PerformanceReview records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[PerformanceReviewList]
    ) -> Page[PerformanceReview]:
        """One page of the PerformanceReview records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[PerformanceReviewCreate]
    ) -> PerformanceReview:
        """Creates a PerformanceReview, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[PerformanceReviewUpdate]
    ) -> PerformanceReview:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncPersonGoalService(AsyncCollection[PersonGoal, "PersonGoalRelation", "PersonGoalMember"]):
    """Something a person sets out to achieve by a date, with a measure and check-ins. See PersonGoalService for the rules."""

    _path = "/v1/performance/goals"
    _model = PersonGoal

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[PersonGoalList]
    ) -> AsyncPage[PersonGoal]:
        """One page of PersonGoal records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[PersonGoalList]
    ) -> AsyncIterator[PersonGoal]:
        """All PersonGoal records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[PersonGoalList]
    ) -> AsyncPage[PersonGoal]:
        """One page of the PersonGoal records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[PersonGoalCreate]
    ) -> PersonGoal:
        """Creates a PersonGoal, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[PersonGoalUpdate]
    ) -> PersonGoal:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncLearningRecordService(AsyncCollection[LearningRecord, "LearningRecordRelation", "LearningRecordMember"]):
    """A person's part in one piece of learning, from assignment to certificate. See LearningRecordService for the rules."""

    _path = "/v1/performance/learning-records"
    _model = LearningRecord

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[LearningRecordList]
    ) -> AsyncPage[LearningRecord]:
        """One page of LearningRecord records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[LearningRecordList]
    ) -> AsyncIterator[LearningRecord]:
        """All LearningRecord records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[LearningRecordList]
    ) -> AsyncPage[LearningRecord]:
        """One page of the LearningRecord records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[LearningRecordCreate]
    ) -> LearningRecord:
        """Creates a LearningRecord, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[LearningRecordUpdate]
    ) -> LearningRecord:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncPerformanceReviewService(
    AsyncCollection[PerformanceReview, "PerformanceReviewRelation", "PerformanceReviewMember"]
):
    """The assessment of a person's work over a period, from self-assessment to acknowledgement. See PerformanceReviewService for the rules."""

    _path = "/v1/performance"
    _model = PerformanceReview

    @cached_property
    def goals(self) -> AsyncPersonGoalService:
        """Something a person sets out to achieve by a date, with a measure and check-ins."""
        return AsyncPersonGoalService(self._connection)

    @cached_property
    def learning_records(self) -> AsyncLearningRecordService:
        """A person's part in one piece of learning, from assignment to certificate."""
        return AsyncLearningRecordService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[PerformanceReviewList]
    ) -> AsyncPage[PerformanceReview]:
        """One page of PerformanceReview records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[PerformanceReviewList]
    ) -> AsyncIterator[PerformanceReview]:
        """All PerformanceReview records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[PerformanceReviewList]
    ) -> AsyncPage[PerformanceReview]:
        """One page of the PerformanceReview records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[PerformanceReviewCreate]
    ) -> PerformanceReview:
        """Creates a PerformanceReview, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[PerformanceReviewUpdate]
    ) -> PerformanceReview:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
