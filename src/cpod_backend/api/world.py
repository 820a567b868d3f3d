"""What every request works with: the model, the store, the clock and the keys, put together once at start."""

from collections.abc import Mapping
from typing import Any

from cpod_backend.api import audit
from cpod_backend.api.addresses import Addresses, Sign
from cpod_backend.api.clock import Clock, Ulids
from cpod_backend.api.cursors import Cursors
from cpod_backend.api.exchange import MAX_BODY, Request
from cpod_backend.api.parameters import Parameters
from cpod_backend.api.writes import EMPTY, Follower, Writes
from cpod_backend.contract.model import EntityModel, Model
from cpod_backend.contract.rule import Caller, Origin
from cpod_backend.contract.validation import Validator
from cpod_backend.stores.blobs.protocol import Blobs
from cpod_backend.stores.protocol import Store, StoreTx

# The largest file that S3 takes in one request, as a signed address sends it, and copies in one.
MAX_CONTENT = 5 * 1024**3


class Resource:
    """One entity as it is served. Its checks are compiled when it is first asked for."""

    def __init__(self, entity: EntityModel, model: Model) -> None:
        self.entity = entity
        self.parameters = Parameters(entity, model)
        self.scopes = {access: f"{entity.domain.prefix}:{access}" for access in ("read", "write")}
        # A text that the contract lets be longer than any body comes on top, or nobody could send it.
        self.largest_body = MAX_BODY + sum(field.longest for field in entity.fields.values() if field.longest > MAX_BODY)
        self._model = model
        self._validator: Validator | None = None

    @property
    def validator(self) -> Validator:
        if self._validator is None:
            self._validator = Validator(self.entity, self._model)
        return self._validator


class World:
    """The parts of a running server. Without `blobs` it takes no content of files beside what stands in their records."""

    def __init__(
        self, model: Model, store: Store, cursor_key: bytes, clock: Clock | None = None, ulids: Ulids | None = None,
        blobs: Blobs | None = None, content_limit: int = MAX_CONTENT, followers: Mapping[str, Follower] = EMPTY,
    ) -> None:  # fmt: skip
        self.model = model
        self.store = store
        self.clock = clock or Clock()
        self.ulids = ulids or Ulids(self.clock)
        self.cursors = Cursors(cursor_key)
        self.followers = followers
        store.accept(audit.drafts(model, self.writes))
        self.blobs = blobs
        self.content_limit = content_limit
        self.addresses = Addresses(blobs, self.clock)
        self.resources: Mapping[str, Resource] = {entity.name: Resource(entity, model) for entity in model.entities}

    def writes(self, tx: StoreTx, caller: Caller, origin: Origin, now: str, sign: Sign | None = None) -> Writes:
        """The writes of one transaction."""
        return Writes(self.model, tx, now, caller, origin, self.ulids.next, sign, self.followers)

    def writes_for(self, request: Request, tx: StoreTx, caller: Caller) -> Writes:
        """The writes of one request."""
        return self.writes(tx, caller, request.origin(), request.now, self.addresses.signs(request))

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
