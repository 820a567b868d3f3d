# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Every identity the organization deals with as a person, whether staff, contractor, partner or service account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.people import Person

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.people import (
        PersonCreate,
        PersonList,
        PersonMember,
        PersonRelation,
        PersonUpdate,
    )


class PersonService(Collection[Person, "PersonRelation", "PersonMember"]):
    """A human or non-human identity that holds access, equipment, licenses and responsibilities.

    Rules:

    - endDate is not before startDate.
    - managerId is not the person itself, and following managerId upward never leads back to the person.
    - managerId names a person whose status is not terminated.
    - A person who is active or on leave is not in a dissolved department.
    - A person who returns from terminated to active needs an endDate that is empty or not in the past in the
      same request.
    """

    _path = "/v1/people"
    _model = Person

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[PersonList]) -> Page[Person]:
        """One page of Person records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[PersonList]
    ) -> Iterator[Person]:
        """All Person records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[PersonList]
    ) -> Page[Person]:
        """One page of the Person records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[PersonCreate]) -> Person:
        """Creates a Person, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[PersonUpdate]
    ) -> Person:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncPersonService(AsyncCollection[Person, "PersonRelation", "PersonMember"]):
    """A human or non-human identity that holds access, equipment, licenses and responsibilities. See PersonService for the rules."""

    _path = "/v1/people"
    _model = Person

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[PersonList]
    ) -> AsyncPage[Person]:
        """One page of Person records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[PersonList]
    ) -> AsyncIterator[Person]:
        """All Person records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[PersonList]
    ) -> AsyncPage[Person]:
        """One page of the Person records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[PersonCreate]) -> Person:
        """Creates a Person, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[PersonUpdate]
    ) -> Person:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
