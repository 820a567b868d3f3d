"""The base of records and of the objects within them: the JSON that came, read member by member when it is asked for."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, TypeVar

from cpod._core.codec import read_date, read_time, wire_name
from cpod._core.plain import copied, is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cpod._core.typed import Self

T = TypeVar("T")
Expanded = Annotated[T, "expanded"]
"""A related record or list of them, which is there only where `expand` asked for it."""
Sometimes = Annotated[T, "sometimes"]
"""A member that not every answer has; None where it is missing."""

WORDS = re.compile(r"\w+")
PLAIN = frozenset({"str", "int", "float", "bool", "None", "Any", "Literal"})
READERS: dict[str, Callable[[Any], Any]] = {"datetime": read_time, "date": read_date}


class Meta:
    """What came with a record, outside of it."""

    __slots__ = ("etag", "request_id")

    def __init__(self, request_id: str | None = None, etag: str | None = None) -> None:
        self.request_id = request_id
        self.etag = etag

    def __repr__(self) -> str:
        return f"Meta(request_id={self.request_id!r}, etag={self.etag!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Meta) and (self.request_id, self.etag) == (other.request_id, other.etag)

    __hash__ = None  # type: ignore[assignment]


class Model:
    """An object of the API. Its annotations are its members; members that this version does not know are in `extra`.

    It holds exactly what the server sent, `to_dict()` gives it back, and it cannot be changed: to change a record, `update` it.
    """

    _renamed: ClassVar[bool] = True
    _members_of_class: ClassVar[dict[str, _Member]]

    def __init__(self, plain: Mapping[str, Any], meta: Meta | None = None) -> None:
        self.__dict__["_plain"] = plain
        self.__dict__["_meta"] = meta

    @classmethod
    def from_dict(cls, plain: Mapping[str, Any]) -> Self:
        """The object of plain data with the names of the wire, for instance in a test."""
        return cls(copied(plain))

    def to_dict(self) -> dict[str, Any]:
        """The plain data that came, with the names of the wire and whatever is unknown here."""
        plain: dict[str, Any] = copied(self.__dict__["_plain"])
        return plain

    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version of the SDK does not know, by the names of the wire."""
        known = {member.wire for member in self._members().values()}
        return {name: copied(value) for name, value in self.__dict__["_plain"].items() if name not in known}

    @classmethod
    def wire(cls, name: str) -> str:
        """The name of a member on the wire."""
        return wire_name(name) if cls._renamed else name

    @classmethod
    def part(cls, name: str) -> type[Model] | None:
        """The model of a member that is an object or a list of them."""
        member = cls._members().get(name)
        return member.model() if member is not None else None

    @classmethod
    def _members(cls) -> dict[str, _Member]:
        found = cls.__dict__.get("_members_of_class")
        if found is None:
            found = {
                name: _Member(cls, owner.__module__, name, text)
                for owner in reversed(cls.__mro__)
                if issubclass(owner, Model) and owner is not Model
                for name, text in owner.__annotations__.items()
                if not name.startswith("_")
            }
            cls._members_of_class = found
        return found

    if not TYPE_CHECKING:
        # A type checker that saw this would take every name for a member.
        def __getattr__(self, name: str) -> Any:
            plain = self.__dict__.get("_plain")
            if plain is None or name.startswith("_"):
                raise AttributeError(name)
            member = self._members().get(name)
            if member is None:
                raise AttributeError(f"{type(self).__name__} has no member {name!r}; what is not known is in extra")
            if member.wire not in plain:
                return member.missing(type(self).__name__)
            value = self.__dict__[name] = member.read(plain[member.wire])
            return value

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"a {type(self).__name__} cannot be changed; call update with {name}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a {type(self).__name__} cannot be changed")

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._members()})

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and bool(self.__dict__["_plain"] == other.__dict__["_plain"])

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        from cpod._core.masking import masked

        shown = masked(dict(self.__dict__["_plain"]))
        members = (f"{name}={shown[member.wire]!r}" for name, member in self._members().items() if member.wire in shown)
        return f"{type(self).__name__}({', '.join(members)})"

    def __getstate__(self) -> tuple[Mapping[str, Any], Meta | None]:
        return self.__dict__["_plain"], self.__dict__["_meta"]

    def __setstate__(self, state: tuple[Mapping[str, Any], Meta | None]) -> None:
        self.__dict__["_plain"], self.__dict__["_meta"] = state

    def __copy__(self) -> Self:
        return type(self)(self.__dict__["_plain"], self.__dict__["_meta"])

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return type(self)(self.to_dict(), self.__dict__["_meta"])


class Record(Model):
    """An entity as the server gave it."""

    @property
    def meta(self) -> Meta:
        """The request id and the etag that came with it."""
        meta: Meta | None = self.__dict__["_meta"]
        return meta or Meta()


class _Member:
    """How one member is read: found out from its annotation at the first use of its class."""

    __slots__ = ("_expanded", "_module", "_name", "_optional", "_read", "_text", "wire")

    def __init__(self, owner: type[Model], module: str, name: str, text: str) -> None:
        self.wire = owner.wire(name)
        self._name = name
        self._module = module
        self._text = text
        self._expanded = text.startswith("Expanded[")
        self._optional = text.startswith("Sometimes[")
        self._read: Callable[[Any], Any] | None = None

    def missing(self, owner: str) -> Any:
        if self._optional:
            return None
        if self._expanded:
            raise AttributeError(f"{owner}.{self._name} is there only where it was asked for: expand=[{self._name!r}]")
        raise AttributeError(f"{owner}.{self._name} was not asked for: fields left it out")

    def model(self) -> type[Model] | None:
        """The model that the annotation names, which may stand in another domain's file."""
        for word in WORDS.findall(self._text):
            if word in PLAIN or word in READERS or not word[:1].isupper():
                continue
            found = vars(sys.modules[self._module]).get(word)
            if found is None:
                found = _elsewhere(word)
            if isinstance(found, type) and issubclass(found, Model):
                return found
        return None

    def read(self, value: Any) -> Any:
        if self._read is None:
            self._read = self._reader()
        return self._read(value)

    def _reader(self) -> Callable[[Any], Any]:
        model = self.model()
        if model is not None:
            return lambda value: _each(value, lambda item: _made(model, item))
        words = WORDS.findall(self._text)
        simple = next((READERS[word] for word in words if word in READERS), None)
        return copied if simple is None else lambda value: _each(value, simple)


def _each(value: Any, read: Callable[[Any], Any]) -> Any:
    return [read(item) for item in value] if is_array(value) else read(value)


def _made(model: type[Model], value: Any) -> Any:
    return model(value) if is_object(value) else value


def _elsewhere(name: str) -> Any:
    """A model of another domain, loaded for this."""
    from cpod import models

    return getattr(models, name, None)
