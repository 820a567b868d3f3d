"""The company of the seed data: makes records through the API's own rules, with a clock and dice of its own."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, TypeVar

from msgspec import to_builtins
from msgspec.json import decode

from cpod_backend.api.clock import Clock, Ulids
from cpod_backend.api.merge import merge_fields
from cpod_backend.api.records import document_of, record_of
from cpod_backend.api.world import World
from cpod_backend.contract.model import Model
from cpod_backend.contract.rule import Caller, Origin
from cpod_backend.stores.protocol import Store

T = TypeVar("T")
Record = dict[str, Any]

START = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
"""The day on which the company's data was brought in; everything is dated around it, so that bytes stay the same."""

STEP = 0.01
"""Seconds between two records."""

USUAL_PEOPLE = 60


class Company:
    """Northwind Cloud, as its systems show it on the first of September 2026.

    people: how many people it has; all else grows with it.
    """

    def __init__(self, model: Model, store: Store, tenant: str, people: int, report: Callable[[str, int], None] | None = None) -> None:
        self.people = people
        self.rng = Random(people)  # noqa: S311
        self.records: dict[str, list[Record]] = {entity.name: [] for entity in model.entities}
        self._seconds = START.timestamp()
        clock = Clock(lambda: self._seconds)
        ulids = Ulids(clock, lambda: self.rng.getrandbits(80))
        self._world = World(model, store, b"seed", clock, ulids)
        self._caller = Caller(tenant=tenant, client="seed", scopes=frozenset("*"))
        self._report = report or (lambda name, count: None)

    async def add(self, name: str, /, **fields: Any) -> Record:
        """Creates a record; `fields` is a body in the names of the contract. A field given as None is left out.

        Raises what a client would get as a problem when a rule is broken.
        """
        body = {key: value for key, value in fields.items() if value is not None}
        resource = self._world.resources[name]
        now = self._tick()
        record = resource.validator.record(body, self._world.base_fields(resource.entity, self._caller, now), body)
        async with self._world.store.begin(self._caller.tenant, write=True) as tx:
            writes = self._world.writes(tx, self._caller, Origin(), now)
            await writes.create(resource.entity, record, resource.entity.attrs(body))
        made: Record = decode(document_of(resource.entity, record))
        self.records[name].append(made)
        self._report(name, len(self.records[name]))
        return made

    async def change(self, record: Record, /, **fields: Any) -> Record:
        """Changes a record as PATCH does; None clears a field. The given dict is updated."""
        entity = self._world.model.of_id(record["id"])
        assert entity
        resource = self._world.resources[entity.name]
        now = self._tick()
        async with self._world.store.begin(self._caller.tenant, write=True) as tx:
            row = await tx.lock(entity, record["id"])
            assert row
            before = record_of(entity, row)
            merged = merge_fields(to_builtins(before), fields)
            after = resource.validator.record(merged, {}, fields)
            writes = self._world.writes(tx, self._caller, Origin(), now)
            await writes.update(entity, row, before, after, entity.attrs(fields))
        record.update(decode(document_of(entity, after)))
        return record

    def scaled(self, count: int, least: int = 5) -> int:
        """A number of records that is `count` for a company of the usual size and grows with its people."""
        return max(least, round(count * self.people / USUAL_PEOPLE))

    def pick(self, name: str, fits: Callable[[Record], bool] | None = None) -> Record:
        """Any record of an entity, of those that fit."""
        records = self.records[name]
        return self.rng.choice([record for record in records if fits(record)] if fits else records)

    def sample(self, name: str, count: int, fits: Callable[[Record], bool] | None = None) -> list[Record]:
        """Different records of an entity, as many as there are up to `count`."""
        records = [record for record in self.records[name] if fits is None or fits(record)]
        return self.rng.sample(records, min(count, len(records)))

    def choice(self, values: Sequence[T], weights: Sequence[float] | None = None) -> T:
        return self.rng.choices(values, weights)[0]

    def chance(self, probability: float) -> bool:
        return self.rng.random() < probability

    def day(self, offset: int) -> str:
        """The date so many days after the start; before it where negative."""
        return f"{START + timedelta(days=offset):%Y-%m-%d}"

    def time(self, offset: float, hour: int = 9, minute: int = 0) -> str:
        """The time of day so many days after the start."""
        return f"{START + timedelta(days=offset):%Y-%m-%d}T{hour:02}:{minute:02}:00.000Z"

    def _tick(self) -> str:
        self._seconds += STEP
        return self._world.clock.now()
