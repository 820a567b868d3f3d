"""Reads the annotation of a field into its shape: the one description that validation, the document and the stores share."""

from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from msgspec import Meta, Struct
from msgspec.structs import replace

from cpod_backend.contract.types import Format, Mark, Noted, Pattern, Range, Ref, Size

Kind = Literal["string", "integer", "number", "boolean", "array", "object", "map"]

KINDS: dict[object, Kind] = {
    str: "string", int: "integer", float: "number", bool: "boolean", list: "array", dict: "map",
}  # fmt: skip

# Integers beyond 2^53 lose digits in JavaScript, and numbers beyond 10^15 lose their cents.
SAFE_INTEGER = 9_007_199_254_740_991
SAFE_NUMBER = 1_000_000_000_000_000
UNSIZED, UNLIMITED = Size(), Range()


class Shape(Struct, frozen=True):
    """What values a field takes. `part` is the struct of an object; `items` the shape of an array's elements."""

    kind: Kind
    nullable: bool = False
    min: float | None = None
    max: float | None = None
    pattern: str | None = None
    format: str | None = None
    choices: tuple[str, ...] = ()
    ref: Ref | None = None
    items: "Shape | None" = None
    part: type | None = None
    values: "Shape | None" = None
    marks: frozenset[Mark] = frozenset()
    about: str = ""


def read(annotation: object) -> Shape:
    """The shape of one annotation.

    Raises TypeError for a type that the contract has no word for.
    """
    base, notes, nullable = _unwrap(annotation)
    # Of two notes of one kind the last counts, which is the outermost.
    by_kind: dict[type, Any] = {type(note): note for note in notes}
    size, limits = by_kind.get(Size, UNSIZED), by_kind.get(Range, UNLIMITED)
    pattern, form, ref = by_kind.get(Pattern), by_kind.get(Format), by_kind.get(Ref)
    kind, inner = _kind(base)
    if kind == "array" and ref and inner.items:
        inner = Shape("array", items=_with_ref(inner.items, ref))
    low, high = (limits.min, limits.max) if kind in ("integer", "number") else (size.min, size.max)
    return Shape(
        kind=kind,
        nullable=nullable,
        min=_floor(kind, low),
        max=_ceiling(kind, high),
        pattern=pattern.regex if pattern else None,
        format=form.name if form else None,
        choices=inner.choices,
        ref=ref if kind == "string" else None,
        items=inner.items,
        part=inner.part,
        values=inner.values,
        marks=frozenset([note for note in notes if isinstance(note, Mark)]),
        about=by_kind.get(str, ""),
    )


def wire_type(shape: Shape) -> Any:
    """The annotation that makes msgspec check this shape in C; formats and references are checked after it."""
    return _wire_type(replace(shape, about="", marks=frozenset(), ref=None, format=None))


# Making a typing object takes a good part of the start, and most shapes occur again and again.
@cache
def _wire_type(shape: Shape) -> Any:
    match shape.kind:
        case "string" if shape.choices:
            base: Any = Literal[shape.choices]
        case "string":
            base = _limited(str, min_length=shape.min, max_length=shape.max, pattern=shape.pattern)
        case "integer":
            base = _limited(int, ge=shape.min, le=shape.max)
        case "number":
            base = _limited(float, ge=shape.min, le=shape.max)
        case "boolean":
            base = bool
        case "array":
            assert shape.items
            base = _limited(list[wire_type(shape.items)], min_length=shape.min, max_length=shape.max)  # type: ignore[misc]
        case "map":
            values = wire_type(shape.values) if shape.values else object
            base = _limited(dict[str, values], min_length=shape.min, max_length=shape.max)  # type: ignore[valid-type]
        case "object":
            base = shape.part
    return base | None if shape.nullable else base


def python_pattern(pattern: str) -> str:
    """The pattern as Python must be told it: its `$` also matches before a last line feed, ECMA's does not."""
    return pattern[:-1] + r"\Z" if pattern.endswith("$") else pattern


def _unwrap(annotation: object) -> tuple[object, list[object], bool]:
    """Takes notes and `| None` off, outermost notes last, so that they win."""
    notes: list[object] = []
    nullable = False
    while True:
        if isinstance(annotation, Noted):
            nullable = nullable or annotation.nullable
            notes = [*annotation.notes, *notes]
            annotation = annotation.base
        elif get_origin(annotation) in (UnionType, Union):
            rest = [arg for arg in get_args(annotation) if arg is not NoneType]
            if len(rest) != 1:
                raise TypeError(f"{annotation} joins more than one type")
            nullable = True
            annotation = rest[0]
        else:
            return annotation, notes, nullable


def _kind(base: object) -> tuple[Kind, Shape]:
    origin, args = get_origin(base), get_args(base)
    if origin is Literal:
        return "string", Shape("string", choices=args)
    if origin is list:
        return "array", Shape("array", items=read(args[0]))
    if origin is dict:
        return "map", Shape("map", values=None if args[1] is object else read(args[1]))
    if isinstance(base, type) and issubclass(base, Struct):
        return "object", Shape("object", part=base)
    if base in KINDS and base not in (list, dict):
        return KINDS[base], Shape(KINDS[base])
    raise TypeError(f"the contract has no word for {base!r}")


def _with_ref(items: Shape, ref: Ref) -> Shape:
    return Shape(items.kind, ref=ref, marks=items.marks, about=items.about)


def _floor(kind: Kind, low: float | None) -> float | None:
    if low is None:
        return {"integer": -SAFE_INTEGER, "number": -SAFE_NUMBER}.get(kind)
    return low


def _ceiling(kind: Kind, high: float | None) -> float | None:
    if high is None:
        return {"integer": SAFE_INTEGER, "number": SAFE_NUMBER}.get(kind)
    return high


def _limited(base: Any, **limits: Any) -> Any:
    given = {name: value for name, value in limits.items() if value is not None}
    if "pattern" in given:
        given["pattern"] = python_pattern(given["pattern"])
    return Annotated[base, Meta(**given)] if given else base
