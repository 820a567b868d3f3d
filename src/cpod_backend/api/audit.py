"""The audit trail: each write of a record leaves an AuditEvent in its own transaction."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec.json import decode

from cpod_backend.api.records import row_of
from cpod_backend.contract.model import EntityModel, Model
from cpod_backend.contract.rule import Caller, Origin
from cpod_backend.stores.protocol import Draft, Drafts, Row, StoreTx

if TYPE_CHECKING:
    from cpod_backend.api.writes import Writes

ACTIONS = {"create": "created", "update": "updated", "delete": "deleted"}


class EventDraft(Draft, frozen=True, gc=False):
    """What is known of an event when its write happens: two versions of a row, who made the second, and when."""

    entity: str
    occasion: str
    before: bytes | None
    after: bytes
    resource_id: str
    now: str
    caller: Caller
    origin: Origin


async def record(writes: "Writes", entity: EntityModel, occasion: str, old: Row | None, row: Row) -> None:
    """Leaves the event of one write; events themselves leave none.

    Sealing an event takes longer than most writes, and its place in the chain would make all writes of
    a tenant wait for one another: the write keeps a draft, and the store has the event made later.
    """
    events = writes.model.by_name["AuditEvent"]
    if entity is events:
        return
    id = f"{events.prefix}-{writes.new_id()}"
    before = old.document if old else None
    await writes.store.append(EventDraft(id, entity.name, occasion, before, row.document, row.id, writes.now, writes.caller, writes.origin))


def drafts(model: Model, writes: Callable[[StoreTx, Caller, Origin, str], "Writes"]) -> Drafts:
    """How a store makes events from drafts."""
    events = model.by_name["AuditEvent"]

    async def make(tx: StoreTx, draft: EventDraft) -> tuple[Row, Any]:
        return await _event(writes(tx, draft.caller, draft.origin, draft.now), events, draft)

    return Drafts(events, EventDraft, make)


async def _event(writes: "Writes", events: EntityModel, draft: EventDraft) -> tuple[Row, Any]:
    """The sealed event with its row."""
    before, after = decode(draft.before) if draft.before else None, decode(draft.after)
    cls: Any = events.cls
    kind = writes.model.by_name[draft.entity].snake
    event = cls(
        id=draft.id, tenant_id=draft.caller.tenant, created_at=draft.now, updated_at=draft.now,
        created_by=draft.caller.name, updated_by=draft.caller.name,
        action=f"{kind}.{ACTIONS[draft.occasion]}", category="data_change", occurred_at=draft.now,
        resource_type=kind, resource_id=draft.resource_id,
        before=before, after=after, changed_fields=changed_fields(before or {}, after),
    )  # fmt: skip
    await writes.stamp_new(events, event)
    return row_of(events, event), event


def changed_fields(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    """The sorted names of the fields in which two documents differ; no value and no field are the same."""
    return sorted(name for name in before | after if before.get(name) != after.get(name))
