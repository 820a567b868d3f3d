"""One entity's rows of one tenant in memory, with the sorted id lists that serve orders, filters and uniqueness."""

from bisect import bisect_left, insort
from collections import deque
from collections.abc import Callable, Hashable
from operator import attrgetter
from typing import Any

from msgspec import defstruct
from msgspec.json import Decoder

from cpod_backend.contract.model import EntityModel, Field
from cpod_backend.contract.types import CASELESS
from cpod_backend.stores.protocol import Draft, Row, Taken

Ids = list[str]
Taking = dict[Hashable, str]
"""The id of the record that has a unique value, by that value."""

# Clients choose what they filter and sort by, so only so many readers are kept.
KEPT_COLUMNS = 256


class Columns:
    """Reads some fields of a stored document and skips the rest; msgspec needs under a microsecond for it."""

    def __init__(self, entity: EntityModel, attrs: tuple[str, ...]) -> None:
        self.caseless = frozenset(attr for attr in attrs if is_caseless(entity.by_attr[attr]))
        struct = defstruct("Columns", [(attr, Any, None) for attr in attrs], rename="camel", gc=False)
        self.decode = Decoder(struct).decode


def reader(attrs: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    """Reads these attributes of a record at once."""
    if not attrs:
        return lambda record: ()
    read = attrgetter(*attrs)
    return read if len(attrs) > 1 else lambda record: (read(record),)


def is_caseless(field: Field) -> bool:
    return CASELESS in field.shape.marks


def is_indexed(field: Field) -> bool:
    """References and enums, lists of them included: what lists are filtered by most."""
    shape = field.shape.items or field.shape
    return bool(shape.ref or shape.choices) and field.filterable


class Shelf:
    """Rows by id. `live` and `known` are the ids without and with deleted rows, ascending; ids ascend with time."""

    def __init__(self, entity: EntityModel) -> None:
        self.entity = entity
        self.rows: dict[str, Row] = {}
        self.live: Ids = []
        self.known: Ids = []
        self.indexes: dict[str, dict[str, Ids]] = {field.attr: {} for field in entity.fields.values() if is_indexed(field)}
        self.unique: dict[tuple[str, ...], Taking] = {group: {} for group in entity.declared.unique}
        self.answers: dict[Any, Ids] = {}
        self.pending: deque[Draft] = deque()
        self.settling = False
        self._columns: dict[tuple[str, ...], Columns] = {}
        self._caseless = frozenset(field.attr for field in entity.fields.values() if is_caseless(field))
        keys = tuple(dict.fromkeys([*self.indexes, *(attr for group in self.unique for attr in group)]))
        self._keys = self.columns(keys)
        self._indexed = reader(tuple(self.indexes))
        self._groups = [(item, reader(item[0]), not self._caseless.isdisjoint(item[0])) for item in self.unique.items()]

    def columns(self, attrs: tuple[str, ...]) -> Columns:
        """The reader of these attributes, made once while few others are asked for."""
        if attrs not in self._columns:
            if len(self._columns) >= KEPT_COLUMNS:
                self._columns.clear()
            self._columns[attrs] = Columns(self.entity, attrs)
        return self._columns[attrs]

    def insert(self, row: Row, record: Any) -> None:
        """Adds a row. Raises Taken and changes nothing when a unique group is taken."""
        keys = [] if row.deleted else self._free_keys(record, row.id)
        if self.answers:
            self.answers.clear()
        self.rows[row.id] = row
        add(self.known, row.id)
        if not row.deleted:
            self._index(row.id, record, keys)

    def replace(self, old: Row, row: Row, record: Any) -> None:
        """Puts a row in the place of another version. Raises Taken and changes nothing when a unique group is taken."""
        keys = [] if row.deleted else self._free_keys(record, row.id)
        self._unindex(old)
        self.rows[row.id] = row
        if not row.deleted:
            self._index(row.id, record, keys)

    def discard(self, row: Row) -> None:
        """Takes an inserted row back."""
        self._unindex(row)
        del self.rows[row.id]
        remove(self.known, row.id)

    def restore(self, row: Row, old: Row) -> None:
        """Takes a replacement back."""
        self._unindex(row)
        self.rows[old.id] = old
        if not old.deleted:
            record = self._keys.decode(old.document)
            self._index(old.id, record, self._unique_keys(record))

    def fold(self, attr: str, value: Any) -> Any:
        """The value as it is compared: without letter case where the field says so."""
        return value.casefold() if attr in self._caseless and isinstance(value, str) else value

    def _unique_keys(self, record: Any) -> list[tuple[Taking, Hashable]]:
        """Where the record takes unique values, and which: of a group of one field the value itself, for there may be many."""
        keys: list[tuple[Taking, Hashable]] = []
        for (group, taking), read, folds in self._groups:
            values = read(record)
            if None in values:
                continue
            if folds:
                values = tuple(map(self.fold, group, values))
            keys.append((taking, values[0] if len(values) == 1 else values))
        return keys

    def _free_keys(self, record: Any, id: str) -> list[tuple[Taking, Hashable]]:
        keys = self._unique_keys(record)
        for taking, key in keys:
            if (holder := taking.get(key, id)) != id:
                group = next(group for group, values in self.unique.items() if values is taking)
                raise Taken(self.entity, group, record, holder)
        return keys

    def _index(self, id: str, record: Any, keys: list[tuple[Taking, Hashable]]) -> None:
        add(self.live, id)
        for buckets, value in zip(self.indexes.values(), self._indexed(record), strict=True):
            if value is None:
                continue
            for key in dict.fromkeys(value) if isinstance(value, list) else (value,):
                if key in buckets:
                    add(buckets[key], id)
                else:
                    buckets[key] = [id]
        for taking, key in keys:
            taking[key] = id

    def _unindex(self, row: Row) -> None:
        self.answers.clear()
        if row.deleted:
            return
        record = self._keys.decode(row.document)
        remove(self.live, row.id)
        for buckets, value in zip(self.indexes.values(), self._indexed(record), strict=True):
            if value is None:
                continue
            for key in dict.fromkeys(value) if isinstance(value, list) else (value,):
                remove(buckets[key], row.id)
                if not buckets[key]:
                    del buckets[key]
        for taking, key in self._unique_keys(record):
            taking.pop(key, None)


def add(ids: Ids, id: str) -> None:
    """Puts an id in its place; new ids are the greatest, so this is an append."""
    if not ids or id > ids[-1]:
        ids.append(id)
    else:
        insort(ids, id)


def remove(ids: Ids, id: str) -> None:
    """Takes an id out."""
    del ids[bisect_left(ids, id)]
