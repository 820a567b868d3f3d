"""The commands that make the first credential of a server and change its signing keys: `cpod app register`, `cpod keys rotate|list`."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime
from typing import Any

import click
from click.core import ParameterSource
from msgspec import Struct, json

from cpod_backend.api.clock import Clock
from cpod_backend.api.oauth.clients import TENANT
from cpod_backend.api.oauth.keys import make_key
from cpod_backend.api.oauth.rotation import LEAD, LONGEST_LEAD, SHORTEST_LEAD, RotationUnderWay, rotated, with_first
from cpod_backend.api.tokens import refuse_faults, register
from cpod_backend.api.world import World
from cpod_backend.api.writes import Refused
from cpod_backend.commands.ending import fail
from cpod_backend.contract.rule import Caller, Origin
from cpod_backend.contract.validation import Invalid
from cpod_backend.stores.keyring import Keyring, SigningKey
from cpod_backend.stores.sealing import Seal, SealError
from cpod_backend.stores.witness import refuse_strange

OPERATOR = "cpod"
"""Who makes what the command line makes, as `createdBy` shows it."""


class CommandFault(Exception):
    """A command cannot be done as it was given; the message is one line for whoever typed it."""


class Installation(Struct):
    """What the commands work on."""

    world: World
    keyring: Keyring
    seal: Seal
    environment: str = "live"


Open = Callable[[], AbstractAsyncContextManager[Installation]]
"""Opens the installation that the settings name, and closes it at the end."""


async def register_application(installation: Installation, tenant: str, name: str, scopes: list[str]) -> dict[str, Any]:
    """Makes an application with credentials. Whoever has the database may do this, so nothing is asked of them.

    Raises CommandFault, and SealError for a secret with which no server could open the credentials.
    """
    world = installation.world
    if not TENANT.fullmatch(tenant):
        raise CommandFault("--tenant must be 1 to 63 letters, digits, dots, hyphens or underscores")
    if not scopes:
        raise CommandFault("--scope must name at least one scope, such as people:read, or * for all")
    body = {"name": name, "scopes": scopes}
    caller = Caller(tenant, OPERATOR, frozenset("*"), environment=installation.environment)
    try:
        refuse_faults(body, world)
        await _make_first_key(installation.keyring, installation.seal, world.clock)
        async with world.store.begin(tenant, write=True) as tx:
            return await register(world, world.writes(tx, caller, Origin(), world.clock.now()), body)
    except Invalid as invalid:
        raise CommandFault("; ".join(fault.detail for fault in invalid.faults)) from None
    except Refused as refused:
        raise CommandFault("; ".join(refusal.detail for refusal in refused.refusals)) from None


async def _make_first_key(keyring: Keyring, seal: Seal, clock: Clock) -> None:
    """Where there is no key, as before the first start of a server, so that what is sealed now has a witness. Raises SealError."""
    now = clock.seconds()
    new = make_key(seal, now)

    def decide(present: Sequence[SigningKey]) -> Sequence[SigningKey]:
        refuse_strange(seal, present, now)
        return with_first(present, new, now)

    await keyring.revise(decide)


async def rotate_keys(
    keyring: Keyring, seal: Seal, clock: Clock, lead: float = LEAD, *, compromised: bool = False, secret_lost: bool = False
) -> list[dict[str, Any]]:
    """Publishes a new signing key that takes over after `lead` seconds, and lists the keys.

    Raises CommandFault, and SealError where the secret opens none of the keys, unless that is known.
    """
    if not SHORTEST_LEAD <= lead <= LONGEST_LEAD:
        raise CommandFault(
            f"--lead must be at least {SHORTEST_LEAD} seconds, in which every server learns of the new key, and at most {LONGEST_LEAD}"
        )
    now = clock.seconds()
    new = make_key(seal, now)

    def decide(present: Sequence[SigningKey]) -> Sequence[SigningKey]:
        if not secret_lost:
            refuse_strange(seal, present, now)
        return rotated(present, new, now, lead, compromised=compromised)

    try:
        keys = await keyring.revise(decide)
    except RotationUnderWay as error:
        raise CommandFault(str(error)) from None
    return [described(key, now) for key in keys]


async def list_keys(keyring: Keyring, clock: Clock) -> list[dict[str, Any]]:
    """The keys with their states, the oldest first; nothing of them is secret."""
    return [described(key, clock.seconds()) for key in await keyring.keys()]


def described(key: SigningKey, now: float) -> dict[str, Any]:
    """A key as an operator sees it."""
    return {
        "kid": key.id,
        "algorithm": key.algorithm,
        "state": key.state(now),
        "madeAt": _time(key.made_at),
        "signsFrom": _time(key.signs_from),
        "signsUntil": _time(key.signs_until),
        "endsAt": _time(key.ends_at),
    }


def credential_commands(open: Open) -> tuple[click.Group, click.Group]:
    """The commands `app` and `keys` of the command line."""

    @click.group
    def app() -> None:
        """Applications of a production server."""

    @click.group
    def keys() -> None:
        """The keys that access tokens are signed with."""

    @app.command("register")
    @click.option("--tenant", required=True, help="Tenant that the application belongs to.")
    @click.option("--name", required=True, help="Name of the application.")
    @click.option("--scope", required=True, help="Scopes it gets, separated by spaces; * for all.")
    def register_command(tenant: str, name: str, scope: str) -> None:
        """Make an application and print its credentials, this once."""
        _print(_run(open, lambda parts: register_application(parts, tenant, name, scope.split())))

    @keys.command("rotate")
    @click.option("--lead", type=float, default=LEAD, help="Seconds from the publication of the new key to its first signature.")
    @click.option("--compromised", is_flag=True, help="End the old keys, and all their tokens, as soon as the new one signs.")
    @click.option("--secret-lost", is_flag=True, help="Do the same where CPOD_SECRET_KEY opens none of the old keys.")
    def rotate_command(lead: float, *, compromised: bool, secret_lost: bool) -> None:
        """Publish a new signing key.

        It takes over without a token being refused.
        """
        ends = "--compromised" if compromised else "--secret-lost" if secret_lost else ""
        if ends and click.get_current_context().get_parameter_source("lead") is ParameterSource.COMMANDLINE:
            raise click.UsageError(f"--lead does not go with {ends}, which ends the old keys after {SHORTEST_LEAD} seconds")
        after = SHORTEST_LEAD if ends else lead
        _print(_run(open, lambda parts: rotate_keys(
            parts.keyring, parts.seal, parts.world.clock, after, compromised=bool(ends), secret_lost=secret_lost
        )))  # fmt: skip

    @keys.command("list")
    def list_command() -> None:
        """Print the signing keys and when each signs."""
        _print(_run(open, lambda parts: list_keys(parts.keyring, parts.world.clock)))

    return app, keys


def _run(open: Open, work: Callable[[Installation], Coroutine[Any, Any, Any]]) -> Any:
    async def run() -> Any:
        async with open() as installation:
            return await work(installation)

    try:
        return asyncio.run(run())
    except (CommandFault, SealError) as error:
        fail(str(error))


def _print(value: Any) -> None:
    print(json.format(json.encode(value), indent=2).decode())


def _time(seconds: float | None) -> str | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
