# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Planned work and its delivery: projects, the tasks and sprints in them, and the features they bring about."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.projects import Feature, Project, Sprint, Task

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.projects import (
        FeatureCreate,
        FeatureList,
        FeatureMember,
        FeatureRelation,
        FeatureUpdate,
        ProjectCreate,
        ProjectList,
        ProjectMember,
        ProjectRelation,
        ProjectUpdate,
        SprintCreate,
        SprintList,
        SprintMember,
        SprintRelation,
        SprintUpdate,
        TaskCreate,
        TaskList,
        TaskMember,
        TaskRelation,
        TaskUpdate,
    )


class TaskService(Collection[Task, "TaskRelation", "TaskMember"]):
    """A unit of work in a project: story, task, bug, spike or part of one.

    Rules:

    - sprintId names a sprint of the same project.
    - featureId names a feature of the same project.
    - parentTaskId names a task of the same project.
    - parentTaskId is set on every subtask.
    - parentTaskId closes no circle.
    - parentTaskId never names a subtask.
    - A task whose id is the parentTaskId of others does not become a subtask.
    - blockedByTaskIds closes no circle.
    - dueDate is not before startDate.
    - severity is set only on bugs.
    - resolution is set only in status done or cancelled.
    - status does not become in_progress, in_review or done while a task in blockedByTaskIds is neither done nor
      cancelled.
    - sprintId does not come to name a sprint that is completed or cancelled.
    - The project is not completed, cancelled or archived when a task is created, and not completed when a task
      becomes in_progress, in_review or blocked.
    """

    _path = "/v1/projects/tasks"
    _model = Task

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[TaskList]) -> Page[Task]:
        """One page of Task records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(self, *, request_options: RequestOptions | None = None, **params: Unpack[TaskList]) -> Iterator[Task]:
        """All Task records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[TaskList]
    ) -> Page[Task]:
        """One page of the Task records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[TaskCreate]) -> Task:
        """Creates a Task, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[TaskUpdate]
    ) -> Task:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class SprintService(Collection[Sprint, "SprintRelation", "SprintMember"]):
    """A time box of a project with a goal and the tasks chosen for it.

    Rules:

    - endDate is after startDate.
    - endDate is at most 42 days after startDate.
    - An active sprint has startDate and endDate.
    - A project has at most one active sprint.
    - The dates do not overlap another sprint of the project that is planned or active.
    - In a completed sprint only reviewNotes, retrospectiveNotes, tags and metadata change.
    """

    _path = "/v1/projects/sprints"
    _model = Sprint

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[SprintList]) -> Page[Sprint]:
        """One page of Sprint records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SprintList]
    ) -> Iterator[Sprint]:
        """All Sprint records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[SprintList]
    ) -> Page[Sprint]:
        """One page of the Sprint records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[SprintCreate]) -> Sprint:
        """Creates a Sprint, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[SprintUpdate]
    ) -> Sprint:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class FeatureService(Collection[Feature, "FeatureRelation", "FeatureMember"]):
    """A piece of value a project delivers to its users, scored, planned and built through tasks.

    Rules:

    - parentFeatureId closes no circle.
    - parentFeatureId names an epic or capability.
    - A feature whose id is the parentFeatureId of others stays an epic or capability.
    - effortPersonMonths is above 0 where set.
    - riceScore is at most 1000000000000000, so that every JSON reader keeps its digits.
    - dueDate is not before startDate.
    - A feature in planned or a later stage up to released has an ownerId.
    - status does not become released while a task of the feature is in_progress, in_review or blocked.
    """

    _path = "/v1/projects/features"
    _model = Feature

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[FeatureList]) -> Page[Feature]:
        """One page of Feature records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[FeatureList]
    ) -> Iterator[Feature]:
        """All Feature records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[FeatureList]
    ) -> Page[Feature]:
        """One page of the Feature records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[FeatureCreate]) -> Feature:
        """Creates a Feature, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[FeatureUpdate]
    ) -> Feature:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class ProjectService(Collection[Project, "ProjectRelation", "ProjectMember"]):
    """A body of work with a purpose, a lead, a time span and a budget.

    Rules:

    - dueDate is not before startDate.
    - currency is set where budgetAmount is set.
    - An active project has a leadId and a startDate.
    - status does not become completed while a task of the project is in_progress, in_review or blocked.
    - A project of type client_delivery has an accountId.
    - memberIds names nobody twice.
    """

    _path = "/v1/projects"
    _model = Project

    @cached_property
    def tasks(self) -> TaskService:
        """A unit of work in a project: story, task, bug, spike or part of one."""
        return TaskService(self._connection)

    @cached_property
    def sprints(self) -> SprintService:
        """A time box of a project with a goal and the tasks chosen for it."""
        return SprintService(self._connection)

    @cached_property
    def features(self) -> FeatureService:
        """A piece of value a project delivers to its users, scored, planned and built through tasks."""
        return FeatureService(self._connection)

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[ProjectList]) -> Page[Project]:
        """One page of Project records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ProjectList]
    ) -> Iterator[Project]:
        """All Project records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ProjectList]
    ) -> Page[Project]:
        """One page of the Project records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[ProjectCreate]) -> Project:
        """Creates a Project, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ProjectUpdate]
    ) -> Project:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncTaskService(AsyncCollection[Task, "TaskRelation", "TaskMember"]):
    """A unit of work in a project: story, task, bug, spike or part of one. See TaskService for the rules."""

    _path = "/v1/projects/tasks"
    _model = Task

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[TaskList]
    ) -> AsyncPage[Task]:
        """One page of Task records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[TaskList]
    ) -> AsyncIterator[Task]:
        """All Task records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[TaskList]
    ) -> AsyncPage[Task]:
        """One page of the Task records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[TaskCreate]) -> Task:
        """Creates a Task, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[TaskUpdate]
    ) -> Task:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncSprintService(AsyncCollection[Sprint, "SprintRelation", "SprintMember"]):
    """A time box of a project with a goal and the tasks chosen for it. See SprintService for the rules."""

    _path = "/v1/projects/sprints"
    _model = Sprint

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SprintList]
    ) -> AsyncPage[Sprint]:
        """One page of Sprint records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SprintList]
    ) -> AsyncIterator[Sprint]:
        """All Sprint records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[SprintList]
    ) -> AsyncPage[Sprint]:
        """One page of the Sprint records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[SprintCreate]) -> Sprint:
        """Creates a Sprint, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[SprintUpdate]
    ) -> Sprint:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncFeatureService(AsyncCollection[Feature, "FeatureRelation", "FeatureMember"]):
    """A piece of value a project delivers to its users, scored, planned and built through tasks. See FeatureService for the rules."""

    _path = "/v1/projects/features"
    _model = Feature

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[FeatureList]
    ) -> AsyncPage[Feature]:
        """One page of Feature records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[FeatureList]
    ) -> AsyncIterator[Feature]:
        """All Feature records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[FeatureList]
    ) -> AsyncPage[Feature]:
        """One page of the Feature records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[FeatureCreate]
    ) -> Feature:
        """Creates a Feature, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[FeatureUpdate]
    ) -> Feature:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncProjectService(AsyncCollection[Project, "ProjectRelation", "ProjectMember"]):
    """A body of work with a purpose, a lead, a time span and a budget. See ProjectService for the rules."""

    _path = "/v1/projects"
    _model = Project

    @cached_property
    def tasks(self) -> AsyncTaskService:
        """A unit of work in a project: story, task, bug, spike or part of one."""
        return AsyncTaskService(self._connection)

    @cached_property
    def sprints(self) -> AsyncSprintService:
        """A time box of a project with a goal and the tasks chosen for it."""
        return AsyncSprintService(self._connection)

    @cached_property
    def features(self) -> AsyncFeatureService:
        """A piece of value a project delivers to its users, scored, planned and built through tasks."""
        return AsyncFeatureService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ProjectList]
    ) -> AsyncPage[Project]:
        """One page of Project records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ProjectList]
    ) -> AsyncIterator[Project]:
        """All Project records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ProjectList]
    ) -> AsyncPage[Project]:
        """One page of the Project records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[ProjectCreate]
    ) -> Project:
        """Creates a Project, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ProjectUpdate]
    ) -> Project:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
