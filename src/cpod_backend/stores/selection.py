"""Answers a query on a shelf: the narrowest index first, then what is left of the conditions, then order and page."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from heapq import merge
from itertools import pairwise
from operator import eq, ge, gt, le, lt
from typing import Any

from cpod_backend.stores.protocol import Condition, Page, Query
from cpod_backend.stores.shelf import Ids, Shelf

KEPT_ANSWERS = 64

COMPARE: dict[str, Callable[[Any, Any], bool]] = {"gt": gt, "gte": ge, "lt": lt, "lte": le, "eq": eq}


def select(shelf: Shelf, query: Query, *, counting: bool = False) -> Page:
    """The page of rows that the query names, and the number of all rows that match."""
    ids = _found(shelf, query)
    if counting:
        return Page([], len(ids))
    ordered = _sorted(shelf, ids, query) if query.sort else _newest(ids, query)
    rows = shelf.rows
    return Page([rows[id] for id in ordered], len(ids))


def _found(shelf: Shelf, query: Query) -> Ids:
    """The ids of all rows that match, ascending. The shelf keeps them until its next write, for the pages that follow."""
    if not (query.where or query.words):
        return shelf.known if query.deleted else shelf.live
    key = (query.where, query.words, query.deleted)
    ids = shelf.answers.get(key)
    if ids is None:
        ids, rest = _narrow(shelf, query)
        if rest or query.words:
            ids = _matching(shelf, ids, rest, query.words)
        if len(shelf.answers) >= KEPT_ANSWERS:
            shelf.answers.clear()
        shelf.answers[key] = ids
    return ids


def _narrow(shelf: Shelf, query: Query) -> tuple[Ids, list[Condition]]:
    """The ids under every index that a condition can use, the narrowest first, and the conditions still to be checked."""
    if query.deleted:
        return shelf.known, list(query.where)
    for condition in query.where:
        if condition.op == "in" and (condition.attr,) in shelf.unique:
            return _holders(shelf, condition), [other for other in query.where if other is not condition]
    usable = [condition for condition in query.where if condition.op == "in" and condition.attr in shelf.indexes]
    if not usable:
        return shelf.live, list(query.where)
    usable.sort(key=lambda condition: sum(len(ids) for ids in _buckets(shelf, condition)))
    ids = _union(_buckets(shelf, usable[0]))
    for condition in usable[1:]:
        kept: set[str] = set().union(*_buckets(shelf, condition))
        ids = [id for id in ids if id in kept]
    return ids, [condition for condition in query.where if condition not in usable]


def _holders(shelf: Shelf, condition: Condition) -> Ids:
    """The ids under which a unique field has one of the values."""
    taken = shelf.unique[(condition.attr,)]
    keys = {shelf.fold(condition.attr, value) for value in condition.values}
    return sorted(taken[key] for key in keys if key in taken)


def _buckets(shelf: Shelf, condition: Condition) -> list[Ids]:
    index = shelf.indexes[condition.attr]
    return [index[value] for value in dict.fromkeys(condition.values) if value in index]


def _union(buckets: list[Ids]) -> Ids:
    if len(buckets) == 1:
        return buckets[0]
    # A record whose list holds two of the values stands in both buckets.
    merged = list(merge(*buckets))
    return merged[:1] + [id for before, id in pairwise(merged) if id != before]


def _matching(shelf: Shelf, ids: Ids, conditions: list[Condition], words: tuple[str, ...]) -> Ids:
    """The ids of the rows that meet the conditions and hold every word."""
    attrs = dict.fromkeys(condition.attr for condition in conditions)
    search = shelf.entity.declared.search if words else ()
    columns = shelf.columns(tuple(dict.fromkeys([*attrs, *search])))
    tests = [_test(shelf, condition) for condition in conditions]
    if words:
        tests.append(_word_test(search, words))
    rows, decode = shelf.rows, columns.decode
    found = []
    for id in ids:
        values = decode(rows[id].document)
        if all(test(values) for test in tests):
            found.append(id)
    return found


def _test(shelf: Shelf, condition: Condition) -> Callable[[Any], bool]:
    attr, wanted = condition.attr, frozenset(shelf.fold(condition.attr, value) for value in condition.values)
    match condition.op:
        case "exists":
            return lambda values: getattr(values, attr) is not None
        case "missing":
            return lambda values: getattr(values, attr) is None
        case "in":
            return lambda values: _is_in(shelf.fold(attr, getattr(values, attr)), wanted)
    compare, bound = COMPARE[condition.op], condition.values[0]
    return lambda values: (held := getattr(values, attr)) is not None and bool(compare(held, bound))


def _is_in(held: Any, wanted: frozenset[Any]) -> bool:
    if isinstance(held, list):
        return not wanted.isdisjoint(held)
    return held in wanted


def _word_test(search: tuple[str, ...], words: tuple[str, ...]) -> Callable[[Any], bool]:
    folded = [word.casefold() for word in words]

    def test(values: Any) -> bool:
        text = "\n".join(_text(getattr(values, attr)) for attr in search).casefold()
        return all(word in text for word in folded)

    return test


def _text(held: Any) -> str:
    if isinstance(held, list):
        return "\n".join(map(_text, held))
    return "" if held is None else str(held)


def _newest(ids: Ids, query: Query) -> Sequence[str]:
    """A stretch of ascending ids, greatest first."""
    end = len(ids)
    if query.after and query.backward:
        start = bisect_right(ids, query.after[-1])
        end = end if query.limit is None else min(end, start + query.limit)
        return ids[start:end][::-1]
    if query.after:
        end = bisect_left(ids, query.after[-1])
    end = max(0, end - query.offset)
    start = 0 if query.limit is None else max(0, end - query.limit)
    return ids[start:end][::-1]


def _sorted(shelf: Shelf, ids: Ids, query: Query) -> list[str]:
    """A stretch of the ids in the order asked for: nulls last, the newer record first where values agree."""
    decode = shelf.columns(tuple(sort.attr for sort in query.sort)).decode
    rows = shelf.rows
    keyed = [(id, decode(rows[id].document)) for id in reversed(ids)]
    for sort in reversed(query.sort):
        keyed.sort(key=_sort_key(sort.attr, sort.descending), reverse=sort.descending)
    ordered = [id for id, _ in keyed]
    start, end = query.offset, len(ordered)
    if query.after:
        position = _position(keyed, query)
        if query.backward:
            end = position
            start = 0 if query.limit is None else max(0, end - query.limit)
            return ordered[start:end]
        start += position + (position < end and ordered[position] == query.after[-1])
    return ordered[start : end if query.limit is None else start + query.limit]


def _sort_key(attr: str, descending: bool) -> Callable[[tuple[str, Any]], tuple[bool, Any]]:
    def key(item: tuple[str, Any]) -> tuple[bool, Any]:
        value = getattr(item[1], attr)
        return ((value is None) != descending, value)

    return key


def _position(keyed: list[tuple[str, Any]], query: Query) -> int:
    """Where the row of the cursor stands, or would stand if it is gone or has changed."""
    assert query.after
    *values, id = query.after

    def comes_before(item: tuple[str, Any]) -> bool:
        for sort, bound in zip(query.sort, values, strict=True):
            held = getattr(item[1], sort.attr)
            if held != bound:
                if held is None or bound is None:
                    return bound is None
                return bool(held > bound) if sort.descending else bool(held < bound)
        return bool(item[0] > id)

    return bisect_left(keyed, True, key=lambda item: not comes_before(item))
