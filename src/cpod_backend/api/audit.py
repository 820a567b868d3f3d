"""The audit trail: each write of a record leaves an AuditEvent in its own transaction."""

from typing import TYPE_CHECKING, Any

from cpod_backend.contract.model import EntityModel
from cpod_backend.contract.rule import Change

if TYPE_CHECKING:
    from cpod_backend.api.writes import Writes


async def record(writes: "Writes", entity: EntityModel, change: Change[Any], occasion: str) -> None:
    """Writes the event of one change."""
