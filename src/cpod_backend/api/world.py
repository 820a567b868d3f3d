"""What every request works with: the model, the store, the clock and the keys, put together once at start."""

from collections.abc import Mapping
from typing import Any

from cpod_backend.api import audit
from cpod_backend.api.clock import Clock, Ulids
from cpod_backend.api.cursors import Cursors
from cpod_backend.api.parameters import Parameters
from cpod_backend.api.writes import Writes
from cpod_backend.contract.model import EntityModel, Model
from cpod_backend.contract.rule import Caller, Origin
from cpod_backend.contract.validation import Validator
from cpod_backend.stores.protocol import Store, StoreTx


class Resource:
    """One entity as it is served. Its checks are compiled when it is first asked for."""

    def __init__(self, entity: EntityModel, model: Model) -> None:
        self.entity = entity
        self.parameters = Parameters(entity, model)
        self._model = model
        self._validator: Validator | None = None

    @property
    def validator(self) -> Validator:
        if self._validator is None:
            self._validator = Validator(self.entity, self._model)
        return self._validator


class World:
    """The parts of a running server."""

    def __init__(self, model: Model, store: Store, cursor_key: bytes, clock: Clock | None = None, ulids: Ulids | None = None) -> None:
        self.model = model
        self.store = store
        self.clock = clock or Clock()
        self.ulids = ulids or Ulids(self.clock)
        self.cursors = Cursors(cursor_key)
        store.accept(audit.drafts(model, self.writes))
        self.resources: Mapping[str, Resource] = {entity.name: Resource(entity, model) for entity in model.entities}

    def writes(self, tx: StoreTx, caller: Caller, origin: Origin, now: str) -> Writes:
        """The writes of one transaction."""
        return Writes(self.model, tx, now, caller, origin, self.ulids.next)

    def base_fields(self, entity: EntityModel, caller: Caller, now: str) -> dict[str, Any]:
        """The server-set fields of a new record."""
        return {
            "id": f"{entity.prefix}-{self.ulids.next()}",
            "tenantId": caller.tenant,
            "createdAt": now,
            "updatedAt": now,
            "createdBy": caller.name,
            "updatedBy": caller.name,
        }
