# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Applications that call the API, connections to other systems, machine credentials, and outgoing events."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.integration import ApiKey, Application, Connector, Webhook

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.integration import (
        ApiKeyCreate,
        ApiKeyList,
        ApiKeyMember,
        ApiKeyRelation,
        ApiKeyUpdate,
        ApplicationCreate,
        ApplicationList,
        ApplicationMember,
        ApplicationRelation,
        ApplicationUpdate,
        ConnectorCreate,
        ConnectorList,
        ConnectorMember,
        ConnectorRelation,
        ConnectorUpdate,
        WebhookCreate,
        WebhookList,
        WebhookMember,
        WebhookRelation,
        WebhookUpdate,
    )


class ConnectorService(Collection[Connector, "ConnectorRelation", "ConnectorMember"]):
    """A configured connection to another system, with its credentials, its health and its capabilities.

    Rules:

    - connected, error and expired are set by the server after a check.
    - groupId is present for scope group.
    - ownerId is present for scope person.
    - credentials holds what authType needs: api_key apiKey, basic username and password, bearer_token token,
      oauth2_client_credentials clientId and clientSecret, service_account key, mutual_tls certificate and
      privateKey, aws_role roleArn; none takes no credentials.
    - baseUrl uses https and does not point to a private, loopback or link-local address.
    """

    _path = "/v1/integration/connectors"
    _model = Connector

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ConnectorList]
    ) -> Page[Connector]:
        """One page of Connector records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ConnectorList]
    ) -> Iterator[Connector]:
        """All Connector records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ConnectorList]
    ) -> Page[Connector]:
        """One page of the Connector records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[ConnectorCreate]) -> Connector:
        """Creates a Connector, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ConnectorUpdate]
    ) -> Connector:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class ApiKeyService(Collection[ApiKey, "ApiKeyRelation", "ApiKeyMember"]):
    """A machine credential with its scopes and its expiry; the secret itself is known to its holder only.

    Rules:

    - scopes holds only scopes which the caller holds.
    - Where applicationId is given, scopes holds only scopes which that application has.
    - scopes may be narrowed by a PATCH and never widened.
    - expiresAt is in the future at creation and at most 730 days ahead.
    - A PATCH may bring expiresAt forward only.
    - revokeReason is present when status becomes revoked.
    - expired is set by the server.
    - A key becomes active only while expiresAt has not passed, its application is active and its owner is not
      terminated.
    - Every entry of allowedCidrs is a valid IPv4 or IPv6 network.
    """

    _path = "/v1/integration/api-keys"
    _model = ApiKey

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[ApiKeyList]) -> Page[ApiKey]:
        """One page of ApiKey records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ApiKeyList]
    ) -> Iterator[ApiKey]:
        """All ApiKey records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ApiKeyList]
    ) -> Page[ApiKey]:
        """One page of the ApiKey records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[ApiKeyCreate]) -> ApiKey:
        """Creates a ApiKey, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ApiKeyUpdate]
    ) -> ApiKey:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class WebhookService(Collection[Webhook, "WebhookRelation", "WebhookMember"]):
    """An address that receives signed events when records change.

    Rules:

    - Disabled is set by the server after lasting failure.
    - url uses https and does not point to a private, loopback or link-local address; http towards the loopback
      address is allowed in the emulator.
    - Every entry of eventTypes names an entity of this contract and one of created, updated, deleted or a
      status change it has.
    - In eventTypes * stands alone.
    - headers does not name Authorization, Host, Content-Type, Content-Length or any header that starts with
      webhook-.
    - headers holds names and values that HTTP can carry: tokens, and single lines of text.
    - secret is accepted only with signatureScheme hmac_sha256.
    - secret holds 24 to 64 bytes in base64 after whsec_; a PATCH of secret is a rotation.
    - A webhook does not become active while its application is suspended or retired.
    """

    _path = "/v1/integration/webhooks"
    _model = Webhook

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[WebhookList]) -> Page[Webhook]:
        """One page of Webhook records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[WebhookList]
    ) -> Iterator[Webhook]:
        """All Webhook records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[WebhookList]
    ) -> Page[Webhook]:
        """One page of the Webhook records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[WebhookCreate]) -> Webhook:
        """Creates a Webhook, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[WebhookUpdate]
    ) -> Webhook:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class ApplicationService(Collection[Application, "ApplicationRelation", "ApplicationMember"]):
    """A registered client of the API, with its OAuth registration and its permissions.

    Rules:

    - redirectUris has at least one entry when grantTypes holds authorization_code.
    - Entries of redirectUris use https, or http towards the loopback address, or a private scheme for kind
      native, and carry no fragment.
    - tokenEndpointAuthMethod none is for the kinds single_page and native.
    - Applications of kind single_page and native do not get client_credentials.
    - jwksUrl is present when tokenEndpointAuthMethod is private_key_jwt.
    - responseTypes holds code when grantTypes holds authorization_code.
    - refresh_token does not stand alone in grantTypes.
    - Scopes may grow only by a caller who holds the added scopes.
    - A secret that is made anew is shown only to a caller who holds the scopes of the application.
    - Scopes that an active or suspended API key of the application has are not taken from the application.
    """

    _path = "/v1/integration"
    _model = Application

    @cached_property
    def connectors(self) -> ConnectorService:
        """A configured connection to another system, with its credentials, its health and its capabilities."""
        return ConnectorService(self._connection)

    @cached_property
    def api_keys(self) -> ApiKeyService:
        """A machine credential with its scopes and its expiry; the secret itself is known to its holder only."""
        return ApiKeyService(self._connection)

    @cached_property
    def webhooks(self) -> WebhookService:
        """An address that receives signed events when records change."""
        return WebhookService(self._connection)

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ApplicationList]
    ) -> Page[Application]:
        """One page of Application records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ApplicationList]
    ) -> Iterator[Application]:
        """All Application records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ApplicationList]
    ) -> Page[Application]:
        """One page of the Application records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[ApplicationCreate]
    ) -> Application:
        """Creates a Application, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ApplicationUpdate]
    ) -> Application:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncConnectorService(AsyncCollection[Connector, "ConnectorRelation", "ConnectorMember"]):
    """A configured connection to another system, with its credentials, its health and its capabilities. See ConnectorService for the rules."""

    _path = "/v1/integration/connectors"
    _model = Connector

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ConnectorList]
    ) -> AsyncPage[Connector]:
        """One page of Connector records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ConnectorList]
    ) -> AsyncIterator[Connector]:
        """All Connector records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ConnectorList]
    ) -> AsyncPage[Connector]:
        """One page of the Connector records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[ConnectorCreate]
    ) -> Connector:
        """Creates a Connector, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ConnectorUpdate]
    ) -> Connector:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncApiKeyService(AsyncCollection[ApiKey, "ApiKeyRelation", "ApiKeyMember"]):
    """A machine credential with its scopes and its expiry; the secret itself is known to its holder only. See ApiKeyService for the rules."""

    _path = "/v1/integration/api-keys"
    _model = ApiKey

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ApiKeyList]
    ) -> AsyncPage[ApiKey]:
        """One page of ApiKey records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ApiKeyList]
    ) -> AsyncIterator[ApiKey]:
        """All ApiKey records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ApiKeyList]
    ) -> AsyncPage[ApiKey]:
        """One page of the ApiKey records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[ApiKeyCreate]) -> ApiKey:
        """Creates a ApiKey, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ApiKeyUpdate]
    ) -> ApiKey:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncWebhookService(AsyncCollection[Webhook, "WebhookRelation", "WebhookMember"]):
    """An address that receives signed events when records change. See WebhookService for the rules."""

    _path = "/v1/integration/webhooks"
    _model = Webhook

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[WebhookList]
    ) -> AsyncPage[Webhook]:
        """One page of Webhook records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[WebhookList]
    ) -> AsyncIterator[Webhook]:
        """All Webhook records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[WebhookList]
    ) -> AsyncPage[Webhook]:
        """One page of the Webhook records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[WebhookCreate]
    ) -> Webhook:
        """Creates a Webhook, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[WebhookUpdate]
    ) -> Webhook:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncApplicationService(AsyncCollection[Application, "ApplicationRelation", "ApplicationMember"]):
    """A registered client of the API, with its OAuth registration and its permissions. See ApplicationService for the rules."""

    _path = "/v1/integration"
    _model = Application

    @cached_property
    def connectors(self) -> AsyncConnectorService:
        """A configured connection to another system, with its credentials, its health and its capabilities."""
        return AsyncConnectorService(self._connection)

    @cached_property
    def api_keys(self) -> AsyncApiKeyService:
        """A machine credential with its scopes and its expiry; the secret itself is known to its holder only."""
        return AsyncApiKeyService(self._connection)

    @cached_property
    def webhooks(self) -> AsyncWebhookService:
        """An address that receives signed events when records change."""
        return AsyncWebhookService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ApplicationList]
    ) -> AsyncPage[Application]:
        """One page of Application records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ApplicationList]
    ) -> AsyncIterator[Application]:
        """All Application records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ApplicationList]
    ) -> AsyncPage[Application]:
        """One page of the Application records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[ApplicationCreate]
    ) -> Application:
        """Creates a Application, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ApplicationUpdate]
    ) -> Application:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
