"""The words that describe one field: formats, limits, references and how the server treats it."""

from enum import Enum
from typing import TYPE_CHECKING

from msgspec import Struct


class Noted:
    """A type with notes: what `Annotated` is where domain files are read.

    They hold 2,400 of them, and those of `typing`, which can do far more, would take a sixth of the time in which the emulator starts.
    """

    __slots__ = ("base", "notes", "nullable")

    def __init__(self, base: object, notes: tuple[object, ...] = (), *, nullable: bool = False) -> None:
        self.base = base
        self.notes = notes
        self.nullable = nullable

    def __class_getitem__(cls, given: tuple[object, ...]) -> "Noted":
        return cls(given[0], given[1:])

    def __or__(self, other: object) -> "Noted":
        if other is not None:
            raise TypeError(f"a field has one type, with or without None beside it, not {other!r} too")
        return Noted(self, nullable=True)


if TYPE_CHECKING:
    from typing import Annotated as Annotated
else:
    Annotated = Noted


class Size(Struct, frozen=True):
    """Least and greatest length: characters of a string, elements of an array, members of a map."""

    min: int | None = None
    max: int | None = None


class Range(Struct, frozen=True):
    """Least and greatest value of a number, both included."""

    min: float | None = None
    max: float | None = None


class Pattern(Struct, frozen=True):
    """A regular expression in the part of ECMA 262 that Python reads the same way."""

    regex: str


class Format(Struct, frozen=True):
    """A named format; `contract/formats.py` holds the check behind each name."""

    name: str


class Ref(Struct, frozen=True):
    """A reference to a record of one of the named entities, stored as its id.

    Without names any entity may be meant. An unchecked reference need not exist: events may
    tell of records that are gone or that live elsewhere.
    """

    entities: tuple[str, ...] = ()
    checked: bool = True


class Mark(Enum):
    """How the server treats a field, beyond its type."""

    STORED = "set by the server when the record is written"
    COMPUTED = "derived by the server each time the record is read"
    SECRET = "accepted or made by the server, kept apart and never returned"
    SHOWN_ONCE = "a secret that comes back once, in the answer to the write that made it"
    CASELESS = "compared without regard to letter case"
    MINOR = "integer minor units of the record's currency"
    ASCII = "text in which each character is one byte"


STORED = Mark.STORED
COMPUTED = Mark.COMPUTED
SECRET = Mark.SECRET
SHOWN_ONCE = Mark.SHOWN_ONCE
CASELESS = Mark.CASELESS
ASCII = Mark.ASCII


def ref(*entities: str, checked: bool = True) -> Ref:
    """A reference by entity name, so that one domain file need not import another."""
    return Ref(entities, checked)


Id = str
AnyId = Annotated[str, Ref()]
Mention = Annotated[str, Ref(checked=False)]

Email = Annotated[str, Format("email"), CASELESS, Size(max=254)]
Uri = Annotated[str, Format("uri"), Size(max=2000)]
Date = Annotated[str, Format("date")]
Time = Annotated[str, Format("date-time")]
Currency = Annotated[str, Format("iso-4217")]
Country = Annotated[str, Format("iso-3166")]
Language = Annotated[str, Format("bcp-47"), Size(max=35)]
Timezone = Annotated[str, Format("iana-timezone"), Size(max=64)]
Phone = Annotated[str, Format("e164")]
Cve = Annotated[str, Format("cve")]
CvssVector = Annotated[str, Format("cvss-vector"), Size(max=200)]
Sha256 = Annotated[str, Format("sha256")]
Mime = Annotated[str, Format("mime"), Size(max=255)]
Semver = Annotated[str, Format("semver"), Size(max=100)]
Hostname = Annotated[str, Format("hostname"), Size(max=253)]
Cron = Annotated[str, Format("cron"), Size(max=100)]

MinorUnits = Annotated[int, Mark.MINOR]
"""Money as an integer number of the currency's smallest unit: 12.50 EUR is 1250."""

OpenMap = dict[str, object]
"""A JSON object whose members the contract leaves to the client."""
