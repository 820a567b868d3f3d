"""The database of the model as one SQL file: what the migrations must lead to, and what the next one is drafted from."""

from cpod_backend.contract.model import Model
from cpod_backend.stores.postgres.schema import schema

MARK = "-- Derived from src/cpod_backend/domains by `make derive`; edits here are lost. A database is made by the migrations, not by this file.\n"


def tables(model: Model) -> bytes:
    """All statements that make the tables, the indexes and the wall between tenants."""
    return (MARK + schema(model) + "\n").encode()
