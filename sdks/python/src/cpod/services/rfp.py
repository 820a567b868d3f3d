# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Requests for proposal and security questionnaires that customers send, their questions, and the answers given."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.rfp import RfpQuestion, RfpRecord, RfpResponse

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.rfp import (
        RfpQuestionCreate,
        RfpQuestionList,
        RfpQuestionMember,
        RfpQuestionRelation,
        RfpQuestionUpdate,
        RfpRecordCreate,
        RfpRecordList,
        RfpRecordMember,
        RfpRecordRelation,
        RfpRecordUpdate,
        RfpResponseCreate,
        RfpResponseList,
        RfpResponseMember,
        RfpResponseRelation,
        RfpResponseUpdate,
    )


class RfpQuestionService(Collection[RfpQuestion, "RfpQuestionRelation", "RfpQuestionMember"]):
    """One question or requirement of a request, with who answers it and by when.

    Rules:

    - options is present when answerFormat is single_choice or multiple_choice.
    - options is absent unless answerFormat is single_choice or multiple_choice.
    - What responses have selected remains among the options of their question.
    - status approved needs an RfpResponse of the question whose status is approved.
    - A mandatory question is not skipped.
    - assigneeId is present from assigned on.
    - assigneeId differs from reviewerId.
    - parentQuestionId belongs to the same request.
    - dueAt is not after the request's submissionDueAt.
    - While a request is submitted, each of its mandatory questions is approved.
    """

    _path = "/v1/rfp/questions"
    _model = RfpQuestion

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[RfpQuestionList]
    ) -> Page[RfpQuestion]:
        """One page of RfpQuestion records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[RfpQuestionList]
    ) -> Iterator[RfpQuestion]:
        """All RfpQuestion records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[RfpQuestionList]
    ) -> Page[RfpQuestion]:
        """One page of the RfpQuestion records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[RfpQuestionCreate]
    ) -> RfpQuestion:
        """Creates a RfpQuestion, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[RfpQuestionUpdate]
    ) -> RfpQuestion:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class RfpResponseService(Collection[RfpResponse, "RfpResponseRelation", "RfpResponseMember"]):
    """An answer to a question, with its sources, its review and its way into the answer library.

    Rules:

    - questionId belongs to rfpRecordId.
    - A question has at most one response whose status is approved or submitted.
    - The approved response of a question stays approved while the question is.
    - The approved response of a question is not deleted while the question is approved.
    - wordCount is not above the question's maxWords when status becomes in_review, approved or submitted.
    - The author does not approve.
    - reviewNote is present when status becomes changes_requested or rejected.
    - selectedOptions holds options of the question only, and one at most for single_choice and yes_no.
    - An answer with origin generated is approved only with at least one citation.
    - Text of an approved answer does not change.
    """

    _path = "/v1/rfp/responses"
    _model = RfpResponse

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[RfpResponseList]
    ) -> Page[RfpResponse]:
        """One page of RfpResponse records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[RfpResponseList]
    ) -> Iterator[RfpResponse]:
        """All RfpResponse records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[RfpResponseList]
    ) -> Page[RfpResponse]:
        """One page of the RfpResponse records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[RfpResponseCreate]
    ) -> RfpResponse:
        """Creates a RfpResponse, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[RfpResponseUpdate]
    ) -> RfpResponse:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class RfpRecordService(Collection[RfpRecord, "RfpRecordRelation", "RfpRecordMember"]):
    """A request received from a customer, from intake over the bid decision to its outcome.

    Rules:

    - status in_progress needs bidDecision bid.
    - status declined needs bidDecision no_bid.
    - bidDecisionReason is present with bidDecision no_bid.
    - status submitted needs every mandatory question to be approved.
    - status submitted happens before submissionDueAt unless outcomeReason states a granted extension.
    - questionsDueAt is not after submissionDueAt.
    - receivedDate is not after the day of submissionDueAt.
    - submissionDueAt is not before the dueAt of a question of the request.
    - estimatedValue is accepted only together with currency.
    - contactId belongs to accountId.
    - dealId belongs to accountId.
    - parentRfpId never leads back to the record itself.
    """

    _path = "/v1/rfp"
    _model = RfpRecord

    @cached_property
    def questions(self) -> RfpQuestionService:
        """One question or requirement of a request, with who answers it and by when."""
        return RfpQuestionService(self._connection)

    @cached_property
    def responses(self) -> RfpResponseService:
        """An answer to a question, with its sources, its review and its way into the answer library."""
        return RfpResponseService(self._connection)

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[RfpRecordList]
    ) -> Page[RfpRecord]:
        """One page of RfpRecord records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[RfpRecordList]
    ) -> Iterator[RfpRecord]:
        """All RfpRecord records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[RfpRecordList]
    ) -> Page[RfpRecord]:
        """One page of the RfpRecord records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[RfpRecordCreate]) -> RfpRecord:
        """Creates a RfpRecord, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[RfpRecordUpdate]
    ) -> RfpRecord:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncRfpQuestionService(AsyncCollection[RfpQuestion, "RfpQuestionRelation", "RfpQuestionMember"]):
    """One question or requirement of a request, with who answers it and by when. See RfpQuestionService for the rules."""

    _path = "/v1/rfp/questions"
    _model = RfpQuestion

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[RfpQuestionList]
    ) -> AsyncPage[RfpQuestion]:
        """One page of RfpQuestion records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[RfpQuestionList]
    ) -> AsyncIterator[RfpQuestion]:
        """All RfpQuestion records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[RfpQuestionList]
    ) -> AsyncPage[RfpQuestion]:
        """One page of the RfpQuestion records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[RfpQuestionCreate]
    ) -> RfpQuestion:
        """Creates a RfpQuestion, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[RfpQuestionUpdate]
    ) -> RfpQuestion:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncRfpResponseService(AsyncCollection[RfpResponse, "RfpResponseRelation", "RfpResponseMember"]):
    """An answer to a question, with its sources, its review and its way into the answer library. See RfpResponseService for the rules."""

    _path = "/v1/rfp/responses"
    _model = RfpResponse

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[RfpResponseList]
    ) -> AsyncPage[RfpResponse]:
        """One page of RfpResponse records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[RfpResponseList]
    ) -> AsyncIterator[RfpResponse]:
        """All RfpResponse records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[RfpResponseList]
    ) -> AsyncPage[RfpResponse]:
        """One page of the RfpResponse records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[RfpResponseCreate]
    ) -> RfpResponse:
        """Creates a RfpResponse, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[RfpResponseUpdate]
    ) -> RfpResponse:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncRfpRecordService(AsyncCollection[RfpRecord, "RfpRecordRelation", "RfpRecordMember"]):
    """A request received from a customer, from intake over the bid decision to its outcome. See RfpRecordService for the rules."""

    _path = "/v1/rfp"
    _model = RfpRecord

    @cached_property
    def questions(self) -> AsyncRfpQuestionService:
        """One question or requirement of a request, with who answers it and by when."""
        return AsyncRfpQuestionService(self._connection)

    @cached_property
    def responses(self) -> AsyncRfpResponseService:
        """An answer to a question, with its sources, its review and its way into the answer library."""
        return AsyncRfpResponseService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[RfpRecordList]
    ) -> AsyncPage[RfpRecord]:
        """One page of RfpRecord records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[RfpRecordList]
    ) -> AsyncIterator[RfpRecord]:
        """All RfpRecord records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[RfpRecordList]
    ) -> AsyncPage[RfpRecord]:
        """One page of the RfpRecord records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[RfpRecordCreate]
    ) -> RfpRecord:
        """Creates a RfpRecord, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[RfpRecordUpdate]
    ) -> RfpRecord:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
