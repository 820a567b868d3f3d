# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Register an application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpod._core import decoding
from cpod._core.async_collection import AsyncService
from cpod._core.codec import fields_of
from cpod._core.collection import Service
from cpod._core.operations import to_post
from cpod.models.apps import RegisteredApp

if TYPE_CHECKING:
    from cpod._core.options import RequestOptions
    from cpod._core.typed import Unpack
    from cpod.params.apps import AppRegistration


class AppsService(Service):
    """Register an application."""

    def register(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[AppRegistration]
    ) -> RegisteredApp:
        """Makes an application with credentials of its own. The secret is shown this once."""
        call = to_post(
            self._settings, "/api/v1/apps/register", fields_of(fields, renamed=True), request_options, authorized=True
        )
        return decoding.record(call, self._connection.perform(call), RegisteredApp)


class AsyncAppsService(AsyncService):
    """Register an application."""

    async def register(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[AppRegistration]
    ) -> RegisteredApp:
        """Makes an application with credentials of its own. The secret is shown this once."""
        call = to_post(
            self._settings, "/api/v1/apps/register", fields_of(fields, renamed=True), request_options, authorized=True
        )
        return decoding.record(call, await self._connection.perform(call), RegisteredApp)
