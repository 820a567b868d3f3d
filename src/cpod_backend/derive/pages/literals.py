"""Values of fields as literals of a language; what the languages have in common."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from json import dumps
from typing import Any

from cpod_backend.contract.model import Field, read_fields
from cpod_backend.contract.shapes import Shape

WIDTH = 88


class Literals:
    """Writes a value by the shape of its field. A language says how each kind is spelled."""

    indent = "    "

    def value(self, value: Any, shape: Shape, owner: str, field: str) -> str:
        """The value as code. `owner` and `field` name the type of an enum."""
        if value is None:
            return self.null()
        match shape.kind:
            case "array":
                assert shape.items
                return self.array([self.value(item, shape.items, owner, field) for item in value], shape.items, owner, field)
            case "object":
                assert shape.part
                return self.part(shape.part.__name__, self.members(value, read_fields(shape.part), shape.part.__name__))
            case "map":
                return self.mapping({key: self.anything(item) for key, item in value.items()}, shape)
        return self.scalar(value, shape, owner, field)

    def scalar(self, value: Any, shape: Shape, owner: str, field: str) -> str:
        if shape.choices:
            return self.choice(value, owner, field)
        if shape.format == "date":
            return self.date(date.fromisoformat(value))
        if shape.format == "date-time":
            return self.time(datetime.fromisoformat(value))
        return self.anything(value)

    def members(self, body: Mapping[str, Any], fields: Mapping[str, Field], owner: str) -> dict[str, str]:
        """The fields of a body as code, by their names in the contract."""
        return {name: self.member(value, fields[name], owner) for name, value in body.items()}

    def member(self, value: Any, field: Field, owner: str) -> str:
        return self.value(value, field.shape, owner, field.name)

    def anything(self, value: Any) -> str:
        """A value that the contract leaves to the client."""
        if value is None:
            return self.null()
        if isinstance(value, dict):
            return self.mapping({key: self.anything(item) for key, item in value.items()}, None)
        if isinstance(value, list):
            return self.array([self.anything(item) for item in value], None, "", "")
        if isinstance(value, bool):
            return self.truth(value)
        return self.text(value) if isinstance(value, str) else str(value)

    def text(self, value: str) -> str:
        return dumps(value, ensure_ascii=False)

    def truth(self, value: bool) -> str:
        return str(value).lower()

    def null(self) -> str:
        return "null"

    def choice(self, value: str, owner: str, field: str) -> str:
        return self.text(value)

    def date(self, value: date) -> str:
        return self.text(value.isoformat())

    def time(self, value: datetime) -> str:
        return self.text(value.isoformat().replace("+00:00", "Z"))

    def array(self, items: list[str], shape: Shape | None, owner: str, field: str) -> str:
        return self.layout("[", items, "]")

    def mapping(self, items: Mapping[str, str], shape: Shape | None) -> str:
        return self.layout("{", [f"{self.text(key)}: {item}" for key, item in items.items()], "}")

    def part(self, name: str, members: Mapping[str, str]) -> str:
        raise NotImplementedError

    def layout(self, opening: str, items: Iterable[str], closing: str, *, padded: bool = False, taken: int = 0) -> str:
        """On one line where it fits beside the `taken` columns, else one item a line."""
        items = list(items)
        pad = " " if padded and items else ""
        flat = f"{opening}{pad}{', '.join(items)}{pad}{closing}"
        if not items or ("\n" not in flat and len(flat) + taken <= WIDTH):
            return flat
        inner = "\n".join(self.lines(items)).replace("\n", f"\n{self.indent}")
        return f"{opening}\n{self.indent}{inner}\n{closing}"

    def lines(self, items: list[str]) -> list[str]:
        return [f"{item}," for item in items]
