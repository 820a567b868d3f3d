"""The literals of Python, TypeScript, Go and C#, with the types that their SDKs take."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from itertools import groupby
from typing import Any

from cpod_backend.contract.model import Field
from cpod_backend.contract.shapes import Shape
from cpod_backend.derive.pages.literals import Literals
from cpod_backend.derive.sdk import names

SHORT_MEMBER = re.compile(r'("[^"]*"|\w+): [^\n]*$')
GO_HELPERS = {"string": "cpod.String", "integer": "cpod.Int", "number": "cpod.Float", "boolean": "cpod.Bool"}
GO_TYPES = {"string": "string", "integer": "int64", "number": "float64", "boolean": "bool"}
# Left out or false: only an optional can tell.
GO_ZERO_MATTERS = {"integer", "number", "boolean"}
CSHARP_TYPES = {"string": "string", "integer": "long", "number": "double", "boolean": "bool"}


class PythonLiterals(Literals):
    """Keyword arguments and dicts with the names of Python, as its formatters lay them out."""

    def text(self, value: str) -> str:
        return f"'{value}'" if '"' in value and not set("'\\\n") & set(value) else super().text(value)

    def truth(self, value: bool) -> str:
        return str(value)

    def null(self) -> str:
        return "None"

    def date(self, value: date) -> str:
        return f"date({value.year}, {value.month}, {value.day})"

    def time(self, value: datetime) -> str:
        numbers = [value.year, value.month, value.day, value.hour, value.minute, value.second, value.microsecond]
        while numbers[-1] == 0 and len(numbers) > 5:
            numbers.pop()
        return f"datetime({', '.join(map(str, numbers))}, tzinfo=UTC)"

    def part(self, name: str, members: Mapping[str, str]) -> str:
        return self.layout("{", [f'"{names.snake(key)}": {value}' for key, value in members.items()], "}")


class TypeScriptLiterals(Literals):
    """Plain objects."""

    indent = "  "

    def text(self, value: str) -> str:
        escaped = value.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n")
        return f"'{escaped}'"

    def mapping(self, items: Mapping[str, str], shape: Shape | None) -> str:
        keys = {key: key if re.fullmatch(r"[A-Za-z_$][\w$]*", key) else self.text(key) for key in items}
        return self.layout("{", [f"{keys[key]}: {value}" for key, value in items.items()], "}", padded=True)

    def part(self, name: str, members: Mapping[str, str]) -> str:
        return self.layout("{", [f"{names.camel(key)}: {value}" for key, value in members.items()], "}", padded=True)


class GoLiterals(Literals):
    """Struct literals; what may be left out stands in an optional, where null or zero would be a value of its own."""

    indent = "\t"

    def member(self, value: Any, field: Field, owner: str) -> str:
        plain = super().member(value, field, owner)
        optional = not field.required and (field.shape.nullable or field.shape.kind in GO_ZERO_MATTERS)
        return self.optional(plain, field.shape) if optional else plain

    def optional(self, code: str, shape: Shape) -> str:
        """The value in an optional; numbers and texts by the function that gives them the right type."""
        simple = shape.kind in GO_HELPERS and not shape.choices and shape.format not in ("date", "date-time")
        return f"{GO_HELPERS[shape.kind] if simple else 'cpod.Some'}({code})"

    def choice(self, value: str, owner: str, field: str) -> str:
        return names.enum_value(owner, field, value, names.GO)

    def date(self, value: date) -> str:
        return f"cpod.NewDate({value.year}, {value.month}, {value.day})"

    def time(self, value: datetime) -> str:
        clock = f"{value.hour}, {value.minute}, {value.second}, {value.microsecond * 1000}"
        return f"time.Date({value.year}, {value.month}, {value.day}, {clock}, time.UTC)"

    def null(self) -> str:
        return "nil"

    def array(self, items: list[str], shape: Shape | None, owner: str, field: str) -> str:
        kind = self.type_of(shape, owner, field)
        return self.layout(f"[]{kind}{{", [item.removeprefix(kind) if shape and shape.part else item for item in items], "}")

    def type_of(self, shape: Shape | None, owner: str, field: str) -> str:
        if shape is None or shape.kind == "map":
            return "any"
        if shape.part:
            return f"cpod.{shape.part.__name__}Input"
        if shape.choices:
            return f"cpod.{names.enum_name(owner, field)}"
        return {"date": "cpod.Date", "date-time": "time.Time"}.get(shape.format or "", GO_TYPES[shape.kind])

    def mapping(self, items: Mapping[str, str], shape: Shape | None) -> str:
        kind = "string" if shape and shape.values else "any"
        return self.layout(f"map[string]{kind}{{", [f"{self.text(key)}: {value}" for key, value in items.items()], "}")

    def part(self, name: str, members: Mapping[str, str]) -> str:
        return self.layout(f"cpod.{name}Input{{", [f"{names.go(key)}: {value}" for key, value in members.items()], "}")

    def lines(self, items: list[str]) -> list[str]:
        """As gofmt has them: in a run of short members the values stand below one another."""
        aligned: list[str] = []
        for short, run in groupby(items, lambda item: bool(SHORT_MEMBER.match(item))):
            if short:
                pairs = [item.split(": ", 1) for item in run]
                width = max(len(name) for name, _ in pairs) + 2
                aligned += [f"{name}:".ljust(width) + f"{value}," for name, value in pairs]
            else:
                aligned += super().lines(list(run))
        return aligned


class CsharpLiterals(Literals):
    """Object initializers."""

    def choice(self, value: str, owner: str, field: str) -> str:
        return names.enum_value(owner, field, value, names.CSHARP)

    def date(self, value: date) -> str:
        return f"new DateOnly({value.year}, {value.month}, {value.day})"

    def time(self, value: datetime) -> str:
        return f"DateTimeOffset.Parse({super().time(value)})"

    def array(self, items: list[str], shape: Shape | None, owner: str, field: str) -> str:
        if shape is None:
            return self.braces("new object?[]", items)
        return self.braces(f"new List<{self.type_of(shape, owner, field)}>", items)

    def type_of(self, shape: Shape, owner: str, field: str) -> str:
        if shape.part:
            return f"{shape.part.__name__}Input"
        if shape.choices:
            return names.enum_name(owner, field)
        return {"date": "DateOnly", "date-time": "DateTimeOffset"}.get(shape.format or "", CSHARP_TYPES.get(shape.kind, "object?"))

    def mapping(self, items: Mapping[str, str], shape: Shape | None) -> str:
        kind = "string" if shape and shape.values else "object?"
        return self.braces(f"new Dictionary<string, {kind}>", [f"[{self.text(key)}] = {value}" for key, value in items.items()])

    def part(self, name: str, members: Mapping[str, str]) -> str:
        return self.braces(f"new {name}Input", [f"{names.pascal(key)} = {value}" for key, value in members.items()])

    def braces(self, opening: str, items: list[str], *, taken: int = 0) -> str:
        """An initializer, its brace on a line of its own where it takes several."""
        code = self.layout("{", items, "}", padded=True, taken=taken + len(opening))
        return f"{opening}\n{code}" if "\n" in code else f"{opening} {code}"
