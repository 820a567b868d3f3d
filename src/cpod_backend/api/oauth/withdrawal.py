"""Writes that end tokens: when a credential rests, changes, narrows or goes, the tokens that stem from it are revoked in the same transaction.

A token carries the versions of the records that it stems from, and a revocation names the first version that is good again. So a token that was
being issued while its credential changed is refused too, and one that is issued after a suspended application came back is not.
"""

from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import Any

from cpod_backend.api.clock import Clock
from cpod_backend.api.oauth.grants import LONGEST_LIFETIME
from cpod_backend.api.writes import Follower
from cpod_backend.contract.rule import Change
from cpod_backend.contract.scopes import lacking
from cpod_backend.stores.keyring import Keyring, Revocation
from cpod_backend.stores.protocol import StoreTx

LEEWAY = 60


def withdrawals(keyring: Keyring, clock: Clock) -> dict[str, Follower]:
    """What follows from writes of the records that credentials are made of, by entity."""

    def follower(ends: Callable[[Change[Any]], Awaitable[bool] | bool]) -> Follower:
        async def follow(change: Change[Any], tx: StoreTx) -> None:
            if change.before is None:
                return
            record, ended = change.record, ends(change)
            if await ended if isawaitable(ended) else ended:
                until = clock.seconds() + LONGEST_LIFETIME + LEEWAY
                await keyring.revoke(Revocation(record.tenant_id, record.id, record.version, until), tx)

        return follow

    return {"Application": follower(_application_ends), "ApiKey": follower(_key_ends), "Person": follower(_owner_ends)}


def _application_ends(change: Change[Any]) -> bool:
    changed = change.changed("deleted_at", "client_secret", "client_secret_expires_at", "grant_types", "token_endpoint_auth_method")
    return changed or _rests(change) or _narrows(change)


def _key_ends(change: Change[Any]) -> bool:
    return change.changed("deleted_at", "expires_at", "allowed_cidrs", "owner_id") or _rests(change) or _narrows(change)


async def _owner_ends(change: Change[Any]) -> bool:
    """People leave far more often than they own a key, so that is asked first."""
    leaves = change.changed("deleted_at") or change.becomes("status", "terminated")
    return leaves and await change.tx.count("ApiKey", owner_id=change.record.id) > 0


def _rests(change: Change[Any]) -> bool:
    return change.changed("status") and change.record.status != "active"


def _narrows(change: Change[Any]) -> bool:
    before = change.before
    return before is not None and bool(lacking(before.scopes or (), change.record.scopes or ()))
