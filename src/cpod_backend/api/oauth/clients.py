"""Clients of a production server: Application records with their secrets, and ApiKey records."""

import re
from datetime import datetime
from ipaddress import ip_network
from typing import Any

from cpod_backend.api.networks import lies_in
from cpod_backend.api.oauth.attempts import Attempts
from cpod_backend.api.oauth.grants import LIFETIME, Client, Presented
from cpod_backend.api.oauth.usage import Usage
from cpod_backend.api.records import Records
from cpod_backend.api.tokens import known_scopes
from cpod_backend.api.world import World
from cpod_backend.contract.credentials import API_KEY_PREFIX, client_of, is_api_key, is_kept, kept_form
from cpod_backend.contract.rule import Caller
from cpod_backend.contract.scopes import shared

TENANT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,62}")
# Appendix A of RFC 6749 lets ids and secrets hold nothing else; of control characters no store wants to hear.
VISIBLE = re.compile(r"[!-~]{1,400}")
BY_SECRET = ("client_secret_basic", "client_secret_post")
# What an unknown client's secret is compared with, so that it takes the time that a wrong secret takes.
NOTHING = kept_form("")


class Clients:
    """Knows clients by their records."""

    def __init__(self, world: World, environment: str, attempts: Attempts, usage: Usage) -> None:
        self._world = world
        self._environment = environment
        self._attempts = attempts
        self._usage = usage

    async def authenticate(self, shown: Presented) -> Client | None:
        """The client whose credentials these are, unless they rest, are over, or are shown from where they must not be. Raises Problem 429."""
        proven = await self._prove(shown)
        if proven is None:
            self._attempts.failed(shown)
            return None
        client, used = proven
        await self._usage.note(used, client.caller, shown.origin)
        return client

    async def _prove(self, shown: Presented) -> tuple[Client, Any] | None:
        """The client, and the record that it proved itself with."""
        tenant = shown.client_id.rpartition("@")[2]
        if not (TENANT.fullmatch(tenant) and VISIBLE.fullmatch(shown.client_id) and VISIBLE.fullmatch(shown.secret)):
            is_kept(shown.secret, NOTHING)
            return None
        async with self._world.store.begin(tenant) as tx:
            records = Records(self._world.model, tx, self._world.clock.now())
            prove = self._by_key if is_api_key(shown.secret) else self._by_secret
            return await prove(shown, tenant, records)

    async def _by_secret(self, shown: Presented, tenant: str, records: Records) -> tuple[Client, Any] | None:
        application = _first(await records.find("Application", limit=1, client_id=shown.client_id))
        if not _matches(shown, application, "client_secret") or application.status != "active":
            return None
        if application.token_endpoint_auth_method not in BY_SECRET or "client_credentials" not in application.grant_types:
            return None
        lifetime = self._lifetime(application, application.client_secret_expires_at)
        caller = self._caller(tenant, application.client_id, application, application.scopes)
        return (Client(caller, _sources(application), lifetime), application) if lifetime > 0 else None

    async def _by_key(self, shown: Presented, tenant: str, records: Records) -> tuple[Client, Any] | None:
        key = _first(await records.find("ApiKey", limit=1, key_prefix=shown.secret[:API_KEY_PREFIX]))
        if not _matches(shown, key, "secret") or key.status != "active" or not self._opens_here(key, shown.origin.address):
            return None
        application = await records.get("Application", key.application_id)
        owner = await records.get("Person", key.owner_id)
        if not _stands(key.application_id, application, lambda: application.status == "active"):
            return None
        if not _stands(key.owner_id, owner, lambda: owner.status != "terminated"):
            return None
        own = client_of(shown.secret) or ""
        acts_as = application.client_id if application else own
        lifetime = self._lifetime(application, key.expires_at)
        if shown.client_id not in (own, acts_as) or lifetime <= 0:
            return None
        caller = self._caller(tenant, acts_as, application, key.scopes, key.id)
        return Client(caller, _sources(key, application, owner), lifetime), key

    def _opens_here(self, key: Any, address: str | None) -> bool:
        """Whether the key is for a server of this kind, and may be used from the address."""
        if key.environment != self._environment:
            return False
        return not key.allowed_cidrs or lies_in(address, map(ip_network, key.allowed_cidrs))

    def _lifetime(self, application: Any, ends: str | None) -> int:
        """Seconds that a token may live: it never outlives its credential."""
        usual = application.access_token_lifetime_seconds if application else LIFETIME
        return usual if ends is None else min(usual, int(datetime.fromisoformat(ends).timestamp() - self._world.clock.seconds()))

    def _caller(self, tenant: str, client: str, application: Any, scopes: list[str] | None, key: str | None = None) -> Caller:
        held = shared(known_scopes(self._world), scopes or (), *([application.scopes or ()] if application else []))
        return Caller(tenant, client, held, application=application.id if application else None, key=key, environment=self._environment)


def _first(found: list[Any]) -> Any:
    return found[0] if found else None


def _matches(shown: Presented, record: Any, attr: str) -> bool:
    """Whether the secret is the one kept. Without a record as much is computed."""
    return is_kept(shown.secret, (record and getattr(record, attr)) or NOTHING) and bool(shown.secret)


def _stands(id: str | None, record: Any, good: Any) -> bool:
    """Whether what the credential leans on is there and good; what it does not lean on is no matter."""
    return id is None or (record is not None and good())


def _sources(*records: Any) -> dict[str, int]:
    return {record.id: record.version for record in records if record is not None}
