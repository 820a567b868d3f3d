"""What a record looks like to those who decide on it."""

from typing import Any

from msgspec.structs import fields

from cpod_backend.contract.entity import Entity, Part
from cpod_backend.contract.types import COMPUTED, SECRET, SHOWN_ONCE

LEFT_OUT = {SECRET, SHOWN_ONCE, COMPUTED}


def shown(record: Entity | Part) -> dict[str, Any]:
    """The stored fields of a record in the names of the contract, its secrets left out."""
    return {
        field.encode_name: plain(getattr(record, field.name))
        for field in fields(record)
        if not record.__shapes__[field.name].marks & LEFT_OUT
    }


def plain(value: Any) -> Any:
    if isinstance(value, Part):
        return shown(value)
    return [plain(item) for item in value] if isinstance(value, list) else value
