# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Requests for a decision on any record, and the chain of steps in which the decision is taken."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.approvals import ApprovalRequest, ApprovalStep

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.approvals import (
        ApprovalRequestCreate,
        ApprovalRequestList,
        ApprovalRequestMember,
        ApprovalRequestRelation,
        ApprovalRequestUpdate,
        ApprovalStepCreate,
        ApprovalStepList,
        ApprovalStepMember,
        ApprovalStepRelation,
        ApprovalStepUpdate,
    )


class ApprovalStepService(Collection[ApprovalStep, "ApprovalStepRelation", "ApprovalStepMember"]):
    """One decision in the chain of a request, asked of a person or a group.

    Rules:

    - approverId is present for approverType person.
    - approverGroupId is present for approverType group.
    - approverGroupId comes with approverType group only.
    - approverId does not come with approverType group.
    - For manager_of_requester and cost_center_owner the server fills in approverId; there is such a person, and
      a client sends none.
    - decision is accepted only while status is pending, the request is there and its dueAt has not passed; the
      server then sets status from it, and opens waiting steps as the flow goes on.
    - decision comes only from the approver, the delegate, a member of the group or, once the step is escalated,
      the approver's manager, each of them once; a client that is no person records it for them.
    - Nobody decides on a request they made themselves, not even as delegate.
    - comment is present when decision is reject or request_changes.
    - comment stays as it is once the step is decided.
    - approved, rejected and changes_requested are set by the server from decision.
    - delegatedToId differs from approverId.
    - delegatedToId differs from the requester.
    - delegatedToId is set while status is waiting or pending, by the approver, a member of the group or a
      client that is no person.
    - Steps are added and removed only while the request is a draft or has changes requested.
    - Position, approver, group, minApprovals and isRequired change only while the request is a draft or has
      changes requested.
    - Once the request's dueAt has passed while it was pending, it counts as expired and its steps stay as they
      are.
    - A step becomes pending only while its request is pending.
    """

    _path = "/v1/approvals/steps"
    _model = ApprovalStep

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ApprovalStepList]
    ) -> Page[ApprovalStep]:
        """One page of ApprovalStep records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ApprovalStepList]
    ) -> Iterator[ApprovalStep]:
        """All ApprovalStep records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ApprovalStepList]
    ) -> Page[ApprovalStep]:
        """One page of the ApprovalStep records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[ApprovalStepCreate]
    ) -> ApprovalStep:
        """Creates a ApprovalStep, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ApprovalStepUpdate]
    ) -> ApprovalStep:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class ApprovalRequestService(Collection[ApprovalRequest, "ApprovalRequestRelation", "ApprovalRequestMember"]):
    """A request to approve something, with its subject, its urgency and its overall result.

    Rules:

    - entityType fits the prefix of entityId, and the record exists, also when the request is submitted.
    - A record has at most one request that is pending.
    - status pending needs at least one step that is neither skipped nor cancelled.
    - approved, rejected and changes_requested are set by the server from the steps: a rejected required step
      rejects the request, a step with changes requested sends it back, and the flow and quorum decide when it
      is approved. A required step that a client skips or cancels meanwhile has not approved.
    - amount is accepted only together with currency.
    - amount and currency stay as they are once the request is pending, until it is a draft again or has changes
      requested.
    - flow and quorum stay as they are while the request is pending and after it was decided.
    - dueAt is in the future when the request is submitted.
    - Once dueAt has passed a pending request counts as expired: dueAt moves no more, unless the request goes
      back to draft.
    """

    _path = "/v1/approvals"
    _model = ApprovalRequest

    @cached_property
    def steps(self) -> ApprovalStepService:
        """One decision in the chain of a request, asked of a person or a group."""
        return ApprovalStepService(self._connection)

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ApprovalRequestList]
    ) -> Page[ApprovalRequest]:
        """One page of ApprovalRequest records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ApprovalRequestList]
    ) -> Iterator[ApprovalRequest]:
        """All ApprovalRequest records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ApprovalRequestList]
    ) -> Page[ApprovalRequest]:
        """One page of the ApprovalRequest records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[ApprovalRequestCreate]
    ) -> ApprovalRequest:
        """Creates a ApprovalRequest, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ApprovalRequestUpdate]
    ) -> ApprovalRequest:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncApprovalStepService(AsyncCollection[ApprovalStep, "ApprovalStepRelation", "ApprovalStepMember"]):
    """One decision in the chain of a request, asked of a person or a group. See ApprovalStepService for the rules."""

    _path = "/v1/approvals/steps"
    _model = ApprovalStep

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ApprovalStepList]
    ) -> AsyncPage[ApprovalStep]:
        """One page of ApprovalStep records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ApprovalStepList]
    ) -> AsyncIterator[ApprovalStep]:
        """All ApprovalStep records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ApprovalStepList]
    ) -> AsyncPage[ApprovalStep]:
        """One page of the ApprovalStep records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[ApprovalStepCreate]
    ) -> ApprovalStep:
        """Creates a ApprovalStep, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ApprovalStepUpdate]
    ) -> ApprovalStep:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncApprovalRequestService(AsyncCollection[ApprovalRequest, "ApprovalRequestRelation", "ApprovalRequestMember"]):
    """A request to approve something, with its subject, its urgency and its overall result. See ApprovalRequestService for the rules."""

    _path = "/v1/approvals"
    _model = ApprovalRequest

    @cached_property
    def steps(self) -> AsyncApprovalStepService:
        """One decision in the chain of a request, asked of a person or a group."""
        return AsyncApprovalStepService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ApprovalRequestList]
    ) -> AsyncPage[ApprovalRequest]:
        """One page of ApprovalRequest records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ApprovalRequestList]
    ) -> AsyncIterator[ApprovalRequest]:
        """All ApprovalRequest records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ApprovalRequestList]
    ) -> AsyncPage[ApprovalRequest]:
        """One page of the ApprovalRequest records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[ApprovalRequestCreate]
    ) -> ApprovalRequest:
        """Creates a ApprovalRequest, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ApprovalRequestUpdate]
    ) -> ApprovalRequest:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
