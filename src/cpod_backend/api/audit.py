"""The audit trail: each write of a record leaves an AuditEvent in its own transaction."""

from typing import TYPE_CHECKING, Any

from msgspec.json import decode

from cpod_backend.api.records import row_of
from cpod_backend.contract.model import EntityModel
from cpod_backend.stores.protocol import Row, StoreTx

if TYPE_CHECKING:
    from cpod_backend.api.writes import Writes

ACTIONS = {"create": "created", "update": "updated", "delete": "deleted"}


async def record(writes: "Writes", entity: EntityModel, occasion: str, old: Row | None, row: Row) -> None:
    """Leaves the event of one write; events themselves leave none.

    Sealing an event takes longer than most writes and hardly any is ever read in an emulator, so the
    store may put off making it.
    """
    events = writes.model.by_name["AuditEvent"]
    if entity is events:
        return
    # The event may be made long after this transaction, so it must not keep it alive.
    made_with, model, new_id = type(writes), writes.model, writes.new_id
    now, caller, origin, id = writes.now, writes.caller, writes.origin, new_id()

    async def make(tx: StoreTx) -> tuple[Row, Any]:
        later = made_with(model, tx, now, caller, origin, new_id)
        return await _event(later, events, f"{events.prefix}-{id}", entity, occasion, old, row)

    await writes.store.append(events, make)


async def _event(
    writes: "Writes", events: EntityModel, id: str, entity: EntityModel, occasion: str, old: Row | None, row: Row
) -> tuple[Row, Any]:
    """The sealed event with its row."""
    before, after = decode(old.document) if old else None, decode(row.document)
    cls: Any = events.cls
    event = cls(
        id=id, tenant_id=writes.caller.tenant, created_at=writes.now, updated_at=writes.now,
        created_by=writes.caller.name, updated_by=writes.caller.name,
        action=f"{entity.snake}.{ACTIONS[occasion]}", category="data_change", occurred_at=writes.now,
        resource_type=entity.snake, resource_id=row.id,
        before=before, after=after, changed_fields=changed_fields(before or {}, after),
    )  # fmt: skip
    await writes.stamp_new(events, event)
    return row_of(events, event), event


def changed_fields(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    """The sorted names of the fields in which two documents differ; no value and no field are the same."""
    return sorted(name for name in before | after if before.get(name) != after.get(name))
