# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Companies and people the organization sells to, the deals in hand and every touch with them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.customer import Account, Activity, Contact, Deal

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.customer import (
        AccountCreate,
        AccountList,
        AccountMember,
        AccountRelation,
        AccountUpdate,
        ActivityCreate,
        ActivityList,
        ActivityMember,
        ActivityRelation,
        ActivityUpdate,
        ContactCreate,
        ContactList,
        ContactMember,
        ContactRelation,
        ContactUpdate,
        DealCreate,
        DealList,
        DealMember,
        DealRelation,
        DealUpdate,
    )


class ContactService(Collection[Contact, "ContactRelation", "ContactMember"]):
    """A person at an account, with the part they play in buying and what they agreed to receive.

    Rules:

    - At least one of email, phone and mobilePhone is set.
    - A primary contact has an accountId.
    - A primary contact has status active.
    - An account has at most one contact with isPrimary.
    - reportsToContactId closes no circle.
    - A contact with a reportsToContactId has an accountId.
    - reportsToContactId names another contact of the same account.
    - accountId does not change while other contacts report to the contact or a deal names it, as these are of
      the same account.
    - consentRecordedAt is not in the future.
    """

    _path = "/v1/customer/contacts"
    _model = Contact

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[ContactList]) -> Page[Contact]:
        """One page of Contact records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ContactList]
    ) -> Iterator[Contact]:
        """All Contact records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ContactList]
    ) -> Page[Contact]:
        """One page of the Contact records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[ContactCreate]) -> Contact:
        """Creates a Contact, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ContactUpdate]
    ) -> Contact:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class DealService(Collection[Deal, "DealRelation", "DealMember"]):
    """A sale in hand: what, for how much, how likely and by when.

    Rules:

    - currency is set where amount or lines are set.
    - amount is at most 9007199254740991, the largest whole number that every JSON reader keeps.
    - primaryContactId names a contact of the deal's account.
    - contactIds name contacts of the deal's account.
    - A deal in proposal or a later open stage, or in closed_won, has an amount.
    - A deal in closed_lost has a lossReason.
    - forecastCategory is closed only in closed_won.
    - forecastCategory is commit only from stage proposal on.
    - A deal is opened, or opened again, only while its account is not inactive.
    """

    _path = "/v1/customer/deals"
    _model = Deal

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[DealList]) -> Page[Deal]:
        """One page of Deal records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(self, *, request_options: RequestOptions | None = None, **params: Unpack[DealList]) -> Iterator[Deal]:
        """All Deal records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[DealList]
    ) -> Page[Deal]:
        """One page of the Deal records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[DealCreate]) -> Deal:
        """Creates a Deal, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[DealUpdate]
    ) -> Deal:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class ActivityService(Collection[Activity, "ActivityRelation", "ActivityMember"]):
    """A touch with a customer, planned or done: call, mail, meeting, task or note.

    Rules:

    - At least one of accountId, dealId and contactIds is set.
    - The deal belongs to the account where both are set.
    - A planned activity of type call, meeting, demo, site_visit, event or task has a dueAt.
    - A completed activity has an occurredAt.
    - occurredAt is not in the future.
    - emailMessageRef is set only on activities of type email.
    - outcome is set only on completed and no_show activities.
    """

    _path = "/v1/customer/activities"
    _model = Activity

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[ActivityList]) -> Page[Activity]:
        """One page of Activity records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ActivityList]
    ) -> Iterator[Activity]:
        """All Activity records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ActivityList]
    ) -> Page[Activity]:
        """One page of the Activity records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[ActivityCreate]) -> Activity:
        """Creates a Activity, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ActivityUpdate]
    ) -> Activity:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AccountService(Collection[Account, "AccountRelation", "AccountMember"]):
    """A company or institution that is, was or may become a customer or partner.

    Rules:

    - parentAccountId is neither the account itself nor one of its descendants.
    - currency is set where annualRevenue is set.
    - customerSinceDate is not in the future.
    - An account with lifecycleStage churned has type former_customer.
    - An account with lifecycleStage churned has a churnReason.
    - status does not become inactive while a deal of the account is open.
    """

    _path = "/v1/customer"
    _model = Account

    @cached_property
    def contacts(self) -> ContactService:
        """A person at an account, with the part they play in buying and what they agreed to receive."""
        return ContactService(self._connection)

    @cached_property
    def deals(self) -> DealService:
        """A sale in hand: what, for how much, how likely and by when."""
        return DealService(self._connection)

    @cached_property
    def activities(self) -> ActivityService:
        """A touch with a customer, planned or done: call, mail, meeting, task or note."""
        return ActivityService(self._connection)

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[AccountList]) -> Page[Account]:
        """One page of Account records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[AccountList]
    ) -> Iterator[Account]:
        """All Account records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[AccountList]
    ) -> Page[Account]:
        """One page of the Account records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[AccountCreate]) -> Account:
        """Creates a Account, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[AccountUpdate]
    ) -> Account:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncContactService(AsyncCollection[Contact, "ContactRelation", "ContactMember"]):
    """A person at an account, with the part they play in buying and what they agreed to receive. See ContactService for the rules."""

    _path = "/v1/customer/contacts"
    _model = Contact

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ContactList]
    ) -> AsyncPage[Contact]:
        """One page of Contact records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ContactList]
    ) -> AsyncIterator[Contact]:
        """All Contact records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ContactList]
    ) -> AsyncPage[Contact]:
        """One page of the Contact records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[ContactCreate]
    ) -> Contact:
        """Creates a Contact, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ContactUpdate]
    ) -> Contact:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncDealService(AsyncCollection[Deal, "DealRelation", "DealMember"]):
    """A sale in hand: what, for how much, how likely and by when. See DealService for the rules."""

    _path = "/v1/customer/deals"
    _model = Deal

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[DealList]
    ) -> AsyncPage[Deal]:
        """One page of Deal records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[DealList]
    ) -> AsyncIterator[Deal]:
        """All Deal records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[DealList]
    ) -> AsyncPage[Deal]:
        """One page of the Deal records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[DealCreate]) -> Deal:
        """Creates a Deal, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[DealUpdate]
    ) -> Deal:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncActivityService(AsyncCollection[Activity, "ActivityRelation", "ActivityMember"]):
    """A touch with a customer, planned or done: call, mail, meeting, task or note. See ActivityService for the rules."""

    _path = "/v1/customer/activities"
    _model = Activity

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ActivityList]
    ) -> AsyncPage[Activity]:
        """One page of Activity records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ActivityList]
    ) -> AsyncIterator[Activity]:
        """All Activity records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ActivityList]
    ) -> AsyncPage[Activity]:
        """One page of the Activity records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[ActivityCreate]
    ) -> Activity:
        """Creates a Activity, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ActivityUpdate]
    ) -> Activity:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncAccountService(AsyncCollection[Account, "AccountRelation", "AccountMember"]):
    """A company or institution that is, was or may become a customer or partner. See AccountService for the rules."""

    _path = "/v1/customer"
    _model = Account

    @cached_property
    def contacts(self) -> AsyncContactService:
        """A person at an account, with the part they play in buying and what they agreed to receive."""
        return AsyncContactService(self._connection)

    @cached_property
    def deals(self) -> AsyncDealService:
        """A sale in hand: what, for how much, how likely and by when."""
        return AsyncDealService(self._connection)

    @cached_property
    def activities(self) -> AsyncActivityService:
        """A touch with a customer, planned or done: call, mail, meeting, task or note."""
        return AsyncActivityService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[AccountList]
    ) -> AsyncPage[Account]:
        """One page of Account records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[AccountList]
    ) -> AsyncIterator[Account]:
        """All Account records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[AccountList]
    ) -> AsyncPage[Account]:
        """One page of the Account records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[AccountCreate]
    ) -> Account:
        """Creates a Account, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[AccountUpdate]
    ) -> Account:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
