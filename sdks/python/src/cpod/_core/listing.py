"""What every list can be asked; imported by type checkers only."""

from __future__ import annotations

from datetime import date, datetime

from cpod._core.typed import TypedDict


class TimeRange(TypedDict, total=False):
    """Bounds of a time."""

    eq: datetime
    gt: datetime
    gte: datetime
    lt: datetime
    lte: datetime


class DateRange(TypedDict, total=False):
    """Bounds of a date."""

    eq: date
    gt: date
    gte: date
    lt: date
    lte: date


class IntegerRange(TypedDict, total=False):
    """Bounds of a whole number."""

    eq: int
    gt: int
    gte: int
    lt: int
    lte: int


class NumberRange(TypedDict, total=False):
    """Bounds of a number."""

    eq: float
    gt: float
    gte: float
    lt: float
    lte: float


class ListParams(TypedDict, total=False):
    """Parameters of every list."""

    page: int
    """Number of the page, from 1."""
    page_size: int
    """How many records a page has, 1 to 500."""
    cursor: str
    """Where to go on: the `next_cursor` of a page."""
    q: str
    """Words that must all be found."""
    include_deleted: bool
    """Deleted records too."""
