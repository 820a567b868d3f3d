"""From the query string of a list or a get to a typed query; every unknown or bad parameter is named."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any
from urllib.parse import unquote_to_bytes

from msgspec import Struct

from cpod_backend.api import problems
from cpod_backend.contract.model import EntityModel, Field, Model
from cpod_backend.contract.names import did_you_mean
from cpod_backend.contract.shapes import SAFE_INTEGER
from cpod_backend.contract.validation import own_id_pattern, settler
from cpod_backend.stores.protocol import Condition, Query, Sort

MAX_PAGE_SIZE = 500
MAX_SORT_FIELDS = 5
MAX_WORDS = 32
# A longer query string is hardly asked for again, and thousands of them would fill the memory.
LONGEST_KEPT = 1024
COMPARISONS = ("eq", "gt", "gte", "lt", "lte")


class Selection(Struct, frozen=True):
    """What a query string asks for. `cursor` is still sealed; `fingerprint` is what it must be bound to."""

    where: tuple[Condition, ...] = ()
    words: tuple[str, ...] = ()
    sort: tuple[Sort, ...] = ()
    page: int = 1
    page_size: int = 50
    cursor: str | None = None
    expand: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    deleted: bool = False
    fingerprint: str = ""

    def query(self, **changes: Any) -> Query:
        """The store's part of it."""
        return Query(
            where=self.where, words=self.words, sort=self.sort, deleted=self.deleted, limit=self.page_size, **changes
        )  # fmt: skip


Parse = Callable[[bytes], Selection]


class Parameters:
    """Parses the query strings of one entity; answers are kept, since clients ask the same again and again."""

    def __init__(self, entity: EntityModel, model: Model) -> None:
        self._entity = entity
        self._model = model
        self.of_list = kept(self._parse_list, 256)
        self.of_get = kept(self._parse_get, 64)

    def of_write(self, query: bytes) -> None:
        """POST, PATCH and DELETE take no parameters."""
        _refuse_unknown(_grouped(query), [])

    def _parse_get(self, query: bytes) -> Selection:
        given = _grouped(query)
        chosen = self._shared(given)
        _refuse_unknown(given, ["expand", "fields", "includeDeleted"])
        return Selection(**chosen)

    def _parse_list(self, query: bytes) -> Selection:
        given = _grouped(query)
        chosen = self._shared(given)
        where = [condition for name in list(given) if (condition := self._filter(name, given)) is not None]
        where += self._presence(given, "exists") + self._presence(given, "missing")
        cursor = _single(given, "cursor", None) or None
        if cursor and "page" in given:
            raise problems.bad_parameter("page", "cannot be given together with cursor")
        chosen |= {
            "where": tuple(where),
            "words": _words(given),
            "sort": self._sort(given),
            "page": _integer(given, "page", 1, 1, SAFE_INTEGER),
            "page_size": _integer(given, "pageSize", 50, 1, MAX_PAGE_SIZE),
            "cursor": cursor,
        }
        fingerprint = repr((self._entity.name, where, chosen["words"], chosen["sort"], chosen["page_size"], chosen["deleted"]))
        _refuse_unknown(given, self._known_names())
        return Selection(**chosen, fingerprint=fingerprint)

    def _shared(self, given: dict[str, list[str]]) -> dict[str, Any]:
        """What lists and gets have in common."""
        entity = self._entity
        return {
            "expand": _listed(given, "expand", list(entity.relations)),
            "fields": _listed(given, "fields", [name for name, field in entity.fields.items() if not field.secret]),
            "deleted": _boolean(given, "includeDeleted"),
        }

    def _known_names(self) -> list[str]:
        return [
            "page",
            "pageSize",
            "sort",
            "q",
            "cursor",
            "expand",
            "fields",
            "includeDeleted",
            "exists",
            "missing",
            *self._entity.filterable,
        ]

    def _filter(self, name: str, given: dict[str, list[str]]) -> Condition | None:
        base, bracket, comparison = name.partition("[")
        field = self._entity.filterable.get(base)
        if field is None:
            return None
        values = given.pop(name)
        if not compares(field):
            if bracket:
                raise problems.bad_parameter(name, f"is not known; {base} is filtered by {base}=")
            return Condition(field.attr, "in", tuple(self._value(name, value, field) for value in values))
        comparison = comparison.removesuffix("]")
        if comparison not in COMPARISONS or not name.endswith("]"):
            forms = " ".join(f"{base}[{word}]" for word in COMPARISONS)
            raise problems.bad_parameter(name, f"is not known; {base} is filtered by {forms}")
        if len(values) > 1:
            raise problems.bad_parameter(name, "is given more than once")
        return Condition(field.attr, comparison, (self._value(name, values[0], field),))  # type: ignore[arg-type]

    def _value(self, name: str, text: str, field: Field) -> Any:
        shape = field.shape.items or field.shape
        if field.attr == "id" and not re.fullmatch(own_id_pattern(self._entity), text):
            raise problems.bad_parameter(name, f"must be an id that begins with {self._entity.prefix}-")
        match shape.kind:
            case "boolean":
                return _truth(name, text)
            case "integer" | "number":
                return _number(name, text, whole=shape.kind == "integer")
        if shape.choices and text not in shape.choices:
            raise problems.bad_parameter(name, f"must be one of {', '.join(shape.choices)}")
        if shape.ref or shape.format in ("date", "date-time"):
            settle = settler(shape, self._model)
            assert settle
            try:
                return settle(text)
            except ValueError:
                what = {"date": "a date such as 2026-05-22", "date-time": "a time such as 2026-05-22T10:00:00Z"}
                raise problems.bad_parameter(name, f"must be {what.get(shape.format or '', 'an id of the right entity')}") from None
        return text

    def _presence(self, given: dict[str, list[str]], op: str) -> list[Condition]:
        names = _listed(given, op, [field.name for field in self._entity.filterable.values()])
        return [Condition(self._entity.fields[name].attr, op) for name in names]  # type: ignore[arg-type]

    def _sort(self, given: dict[str, list[str]]) -> tuple[Sort, ...]:
        sortable = self._entity.sortable
        names = _listed(given, "sort", [*sortable, *(f"-{name}" for name in sortable)])
        if len(names) > MAX_SORT_FIELDS:
            raise problems.bad_parameter("sort", f"names more than {MAX_SORT_FIELDS} fields")
        return tuple(Sort(sortable[name.removeprefix("-")].attr, name.startswith("-")) for name in names)


def compares(field: Field) -> bool:
    """Whether a field is filtered by comparison: numbers, dates and times, outside lists."""
    return field.shape.kind in ("integer", "number") or field.shape.format in ("date", "date-time")


def _grouped(query: bytes) -> dict[str, list[str]]:
    """The parameters by name, in their order."""
    given: dict[str, list[str]] = {}
    for pair in query.split(b"&"):
        if pair:
            name, _, value = pair.partition(b"=")
            given.setdefault(_text(name), []).append(_text(value))
    return given


def _text(encoded: bytes) -> str:
    try:
        text = unquote_to_bytes(encoded.replace(b"+", b" ")).decode()
    except UnicodeDecodeError:
        raise problems.bad_request("the query string is not UTF-8") from None
    if "\0" in text:
        raise problems.bad_request("the query string holds the character U+0000, which no value holds")
    return text


def _refuse_unknown(given: dict[str, list[str]], known: list[str]) -> None:
    for name in given:
        raise problems.bad_parameter(name, f"is not known{did_you_mean(name, known)}")


def _single(given: dict[str, list[str]], name: str, default: str | None) -> str | None:
    values = given.pop(name, None)
    if values is None:
        return default
    if len(values) > 1:
        raise problems.bad_parameter(name, "is given more than once")
    return values[0]


def kept(parse: Parse, size: int) -> Parse:
    """The function, which remembers what it made of the latest `size` query strings that are not too long to be remembered."""
    remembered = lru_cache(maxsize=size)(parse)
    return lambda query: remembered(query) if len(query) <= LONGEST_KEPT else parse(query)


def _words(given: dict[str, list[str]]) -> tuple[str, ...]:
    """The words of `q`, each once. Every one is looked for in every row, and makes another statement of the query."""
    words = {word.casefold(): word for word in (_single(given, "q", "") or "").split()}
    if len(words) > MAX_WORDS:
        raise problems.bad_parameter("q", f"holds {len(words)} different words, and {MAX_WORDS} are the most")
    return tuple(words.values())


def _listed(given: dict[str, list[str]], name: str, known: list[str]) -> tuple[str, ...]:
    """A comma-separated list of known names, each at most once."""
    text = _single(given, name, None)
    if text is None:
        return ()
    names = text.split(",")
    for item in names:
        if item not in known:
            raise problems.bad_parameter(
                name, f"names {item!r}, which must be one of {', '.join(known)}" if known else "knows no names here"
            )
    if len(set(names)) < len(names):
        raise problems.bad_parameter(name, "names something twice")
    return tuple(names)


def _integer(given: dict[str, list[str]], name: str, default: int, low: int, high: int) -> int:
    text = _single(given, name, None)
    if text is None:
        return default
    if not (text.isascii() and text.isdigit() and len(text) < 20 and low <= int(text) <= high):
        raise problems.bad_parameter(name, f"must be an integer from {low} to {high}")
    return int(text)


def _boolean(given: dict[str, list[str]], name: str) -> bool:
    text = _single(given, name, None)
    return text is not None and _truth(name, text)


def _truth(name: str, text: str) -> bool:
    if text not in ("true", "false"):
        raise problems.bad_parameter(name, "must be true or false")
    return text == "true"


def _number(name: str, text: str, *, whole: bool) -> float:
    if not re.fullmatch(r"-?[0-9]{1,40}" if whole else r"-?[0-9]{1,40}([.][0-9]{1,400})?([eE][+-]?[0-9]{1,3})?", text):
        raise problems.bad_parameter(name, "must be an integer" if whole else "must be a number")
    if whole and abs(int(text)) > SAFE_INTEGER:
        raise problems.bad_parameter(name, f"must be from -{SAFE_INTEGER} to {SAFE_INTEGER}")
    return int(text) if whole else float(text)
