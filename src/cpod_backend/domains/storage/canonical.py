"""Canonical JSON of RFC 8785: the one way to write a document down, so that equal documents have equal digests."""

import json
from decimal import Decimal
from typing import Any


def canonical_json(value: Any) -> str:
    match value:
        case dict():
            members = sorted(value.items(), key=lambda member: member[0].encode("utf-16-be"))
            return "{" + ",".join(f"{_text(name)}:{canonical_json(item)}" for name, item in members) + "}"
        case list():
            return "[" + ",".join(map(canonical_json, value)) + "]"
        case str():
            return _text(value)
        case bool() | None:
            return json.dumps(value)
    return _number(float(value))


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)


def _number(value: float) -> str:
    """A number as ECMA-262 writes it: the shortest digits that read back, plain from 1e-6 up to 1e21."""
    if value == 0:
        return "0"
    _, digits, exponent = Decimal(repr(value)).normalize().as_tuple()
    # It is a text for infinity and NaN only, which JSON does not have.
    assert isinstance(exponent, int)
    figures, point = "".join(map(str, digits)), len(digits) + exponent
    sign = "-" if value < 0 else ""
    if len(figures) <= point <= 21:
        return sign + figures.ljust(point, "0")
    if 0 < point <= 21:
        return f"{sign}{figures[:point]}.{figures[point:]}"
    if -6 < point <= 0:
        return f"{sign}0.{'0' * -point}{figures}"
    fraction = f".{figures[1:]}" if len(figures) > 1 else ""
    return f"{sign}{figures[0]}{fraction}e{point - 1:+d}"
