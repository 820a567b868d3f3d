"""One write of one record, by a client or by an effect: stamps, references, rules, row, effects, audit, in this order."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from msgspec.structs import replace

from cpod_backend.api import audit
from cpod_backend.api.addresses import Sign
from cpod_backend.api.records import Records, record_of, row_of
from cpod_backend.api.references import fill_types, refuse_dangling
from cpod_backend.contract.entity import Entity
from cpod_backend.contract.model import EntityModel, Model
from cpod_backend.contract.names import camel
from cpod_backend.contract.rule import Caller, Change, Origin, Refusal
from cpod_backend.stores.protocol import Row, StoreTx, Taken

EMPTY: Mapping[str, Any] = {}


Follower = Callable[[Change[Any], StoreTx], Awaitable[None]]
"""What the server itself does after a write of an entity, in the same transaction."""


class Refused(Exception):
    """Business rules said no."""

    def __init__(self, refusals: list[Refusal]) -> None:
        super().__init__(refusals[0].detail)
        self.refusals = refusals


class Writes(Records):
    """The records of a writing transaction; rules read through it, effects write through it."""

    # What a rule has read must stay true until the transaction ends.
    holds = True

    def __init__(
        self, model: Model, store: StoreTx, now: str, caller: Caller, origin: Origin, new_id: Callable[[], str],
        sign: Sign | None = None, followers: Mapping[str, Follower] = EMPTY,
    ) -> None:  # fmt: skip
        super().__init__(model, store, now, sign)
        self.followers = followers
        self.caller = caller
        self.origin = origin
        self.new_id = new_id

    async def number(self, counter: str) -> int:
        return await self.store.number(counter)

    async def change(self, record: Entity, **fields: Any) -> None:
        entity = self.model.by_class[type(record)]
        row = await self.store.lock(entity, record.id)
        if row is None or row.deleted:
            return
        before = record_of(entity, row)
        after = replace(before, **fields)
        if after != before:
            await self.update(entity, row, before, after, frozenset(fields), server=True)

    async def remove(self, record: Entity) -> None:
        entity = self.model.by_class[type(record)]
        # Alone, as a deletion by a client: a reference that is being made to the record is there before it goes, or is refused.
        row = await self.store.lock(entity, record.id, alone=True)
        if row is not None and not row.deleted:
            await self.delete(entity, row, record_of(entity, row), server=True)

    async def create(self, entity: EntityModel, record: Any, sent: frozenset[str]) -> Row:
        """Adds a record. Raises Refused."""
        change = self._change(record, None, sent)
        await self._prepare(entity, change)
        await self._judge(entity, change, "create")
        row = row_of(entity, record)
        await self._put(entity, None, row, record)
        await self._follow(entity, change, "create", None, row)
        return row

    async def touch(self, entity: EntityModel, record: Any) -> None:
        """Lets a locked record be as it is. Raises Refused where even that is not for clients."""
        await self._judge(entity, self._change(record, record, frozenset()), "touch")

    async def update(self, entity: EntityModel, old: Row, before: Any, after: Any, sent: frozenset[str], *, server: bool = False) -> Row:
        """Puts a new version of a locked record, where it differs from the old one. Raises Refused."""
        change = self._change(after, before, sent, server)
        await self._prepare(entity, change)
        # Lines that come back without what the server sets in them are the same again once they are stamped.
        if after == before:
            return old
        if not server:
            await self._judge(entity, change, "update")
        after.version = before.version + 1
        after.updated_at, after.updated_by = self.now, self.caller.name
        row = row_of(entity, after)
        await self._put(entity, old, row, after)
        await self._follow(entity, change, "update", old, row)
        return row

    async def delete(self, entity: EntityModel, old: Row, before: Any, *, server: bool = False) -> Row:
        """Deletes a locked record softly. Raises Refused."""
        after = replace(before)
        change = self._change(after, before, frozenset(), server)
        if not server:
            await self._judge(entity, change, "delete")
        await self._stamp(entity, change, "delete")
        after.version = before.version + 1
        after.deleted_at = after.updated_at = self.now
        after.updated_by = self.caller.name
        row = row_of(entity, after)
        await self._put(entity, old, row, after)
        await self._follow(entity, change, "delete", old, row)
        return row

    async def stamp_new(self, entity: EntityModel, record: Any) -> None:
        """Sets the STORED fields of a new record that the server makes of its own accord."""
        await self._stamp(entity, self._change(record, None, frozenset(), server=True), "create")

    def _change(self, record: Any, before: Any, sent: frozenset[str], server: bool = False) -> Change[Any]:
        return Change(record, before, self, self.caller, self.origin, self.now, sent, server)

    async def _prepare(self, entity: EntityModel, change: Change[Any]) -> None:
        try:
            fill_types(entity, self.model, change)
            await self._stamp(entity, change, "update" if change.before else "create")
        except Refusal as refusal:
            raise Refused([refusal]) from None

    async def _stamp(self, entity: EntityModel, change: Change[Any], occasion: str) -> None:
        for stamp in entity.stamps:
            if occasion in stamp.on:
                done = stamp.apply(change)
                if done is not None:
                    await done

    async def _judge(self, entity: EntityModel, change: Change[Any], occasion: str) -> None:
        """Asks everything that can refuse, and refuses with all of it."""
        refusals: list[Refusal] = []
        if occasion != "delete":
            refusals += _fixed(entity, change)
            refusals += await refuse_dangling(entity, self, change)
            if refusals:
                raise Refused(refusals)
        for rule in entity.rules_on(occasion):
            try:
                done = rule.check(change)
                if done is not None:
                    await done
            except Refusal as refusal:
                refusal.rule = entity.rule_name(rule)
                refusals.append(refusal)
        if refusals:
            raise Refused(refusals)

    async def _put(self, entity: EntityModel, old: Row | None, row: Row, record: Any) -> None:
        if old is None:
            await self.store.insert(entity, row, record)
        else:
            await self.store.replace(entity, old, row, record)

    async def _follow(self, entity: EntityModel, change: Change[Any], occasion: str, old: Row | None, row: Row) -> None:
        for effect in entity.effects:
            if occasion in effect.on:
                done = effect.run(change)
                if done is not None:
                    await done
        if (follower := self.followers.get(entity.name)) is not None:
            await follower(change, self.store)
        await audit.record(self, entity, occasion, old, row)


def _fixed(entity: EntityModel, change: Change[Any]) -> list[Refusal]:
    """Immutable fields that would change, and status changes that the entity does not know."""
    if change.before is None:
        return []
    refusals = []
    for attr in entity.declared.immutable:
        if attr in change.sent and change.changed(attr):
            refusals.append(Refusal(f"{camel(attr)} is given at creation and never changes", camel(attr), "immutable"))
    for attr, table in entity.declared.transitions.items():
        held, wanted = getattr(change.before, attr), getattr(change.record, attr)
        if attr in change.sent and held != wanted and held is not None and wanted not in table.get(held, ()):
            refusals.append(Refusal(_transition_words(attr, held, wanted, table), camel(attr), "transitions"))
    return refusals


def _transition_words(attr: str, held: str, wanted: str | None, table: Mapping[str, tuple[str, ...]]) -> str:
    targets = table.get(held, ())
    if not targets:
        return f"{camel(attr)} {held} is final and cannot become {wanted}"
    return f"{camel(attr)} cannot change from {held} to {wanted}, only to {' or '.join(targets)}"


def taken(clash: Taken) -> Refusal:
    """The refusal of a record whose unique values another one has."""
    names = [camel(attr) for attr in clash.attrs]
    values = ", ".join(f"{camel(attr)} {getattr(clash.record, attr)}" for attr in clash.attrs)
    return Refusal(f"another {clash.entity.name} already has {values}: {' and '.join(names)} must be unique", names[0], "unique")
