"""The tables of fields: what a client gives, what the server sets, and the parts of a record."""

from collections.abc import Iterator

from cpod_backend.contract.entity import Entity
from cpod_backend.contract.formats import FORMATS
from cpod_backend.contract.model import EntityModel, Field, Model, read_fields
from cpod_backend.contract.shapes import SAFE_INTEGER, SAFE_NUMBER, Shape
from cpod_backend.contract.types import Mark
from cpod_backend.derive.pages.markdown import code, codes, heading, link, table

HEAD = ("Field", "Type", "Given", "Meaning")
EVERYWHERE = tuple(read_fields(Entity))
UNLIMITED = {None, SAFE_INTEGER, -SAFE_INTEGER, SAFE_NUMBER, -SAFE_NUMBER}
MOST_CHOICES = 60


class Fields:
    """The fields of one entity in words."""

    def __init__(self, entity: EntityModel, model: Model) -> None:
        self._entity = entity
        self._model = model
        self._own = [field for field in entity.fields.values() if field.name not in EVERYWHERE]

    def section(self) -> str:
        """Both tables and those of the parts."""
        return "\n\n".join(part for part in (self._given(), *self._parts(), self._set()) if part)

    def _given(self) -> str:
        name = self._entity.name
        rows = [self._row(field) for field in self._own if not field.server_set]
        more = "And what [every record takes](index.md#fields-of-every-record): `externalId`, `tags` and `metadata`."
        return f"{heading(3, 'Fields you give', f'{name.lower()}-fields')}\n\n{table(HEAD, rows)}\n\n{more}"

    def _set(self) -> str:
        rows = [(code(field.name), self.words(field.shape), _origin(field), field.shape.about) for field in self._own if field.server_set]
        if not rows:
            return ""
        more = "And what [every record has](index.md#fields-of-every-record): `id`, `version`, who made and changed it, and when."
        title = heading(3, "Fields the server sets", f"{self._entity.name.lower()}-server-fields")
        return f"{title}\n\n{table(('Field', 'Type', 'Set', 'Meaning'), rows)}\n\n{more}"

    def _parts(self) -> Iterator[str]:
        """A table for each object within the record, those within parts too."""
        waiting = [field.shape for field in self._own]
        done: set[type] = set()
        while waiting:
            shape = waiting.pop(0)
            part = (shape.items or shape).part
            if part is None or part in done:
                continue
            done.add(part)
            fields = list(read_fields(part).values())
            waiting += [field.shape for field in fields]
            about = " ".join((part.__doc__ or "").split())
            rows = [self._row(field) for field in fields]
            yield f"{heading(4, part.__name__, part.__name__.lower())}\n\n{about}\n\n{table(HEAD, rows)}"

    def _row(self, field: Field) -> tuple[str, str, str, str]:
        fixed = " Fixed once given." if field.attr in self._entity.declared.immutable else ""
        return code(field.name), self.words(field.shape), _given(field), field.shape.about + fixed

    def words(self, shape: Shape) -> str:
        """The type of a field with its limits, such as "text, at most 200 characters"."""
        match shape.kind:
            case "string":
                return self._text(shape)
            case "integer" | "number":
                kind = "whole number" if shape.kind == "integer" else "number"
                money = ", in minor units" if Mark.MINOR in shape.marks else ""
                return kind + _between(shape.min, shape.max, "") + money
            case "array":
                assert shape.items
                return f"list of {self.words(shape.items)}{_between(shape.min, shape.max, ' elements')}"
            case "object":
                assert shape.part
                return f"[{shape.part.__name__}](#{shape.part.__name__.lower()})"
            case "map":
                kind = f"map of {self.words(shape.values)}" if shape.values else "JSON object"
                return kind + _between(shape.min, shape.max, " members")
        return "true or false"

    def _text(self, shape: Shape) -> str:
        if shape.choices:
            return codes(shape.choices)
        if shape.ref:
            targets = [self._model.by_name[name] for name in shape.ref.entities]
            named = " or ".join(link(target, self._entity.domain) for target in targets) or "any record"
            return f"id of {named}" + ("" if shape.ref.checked else ", not checked")
        if shape.format:
            return FORMATS[shape.format].words.removeprefix("a ").removeprefix("an ")
        length = _between(shape.min, shape.max, " characters")
        return f"text{length}" + (f", matches {code(shape.pattern)}" if shape.pattern else "")


def base_fields(model: Model) -> str:
    """The table of the fields that every record has."""
    words = Fields(model.entities[0], model).words
    rows = [(code(field.name), words(field.shape), _given(field), field.shape.about) for field in read_fields(Entity).values()]
    return table(HEAD, rows)


def _given(field: Field) -> str:
    if field.server_set:
        return "by the server"
    secret = ", secret" if field.secret else ""
    if field.required:
        return f"**required**{secret}"
    if field.default is not None and field.default != []:
        default = str(field.default).lower() if isinstance(field.default, bool) else field.default
        return f"default {code(default)}{secret}"
    return f"optional{secret}"


def _origin(field: Field) -> str:
    if field.computed:
        return "at each read"
    if field.secret:
        return "once shown" if Mark.SHOWN_ONCE in field.shape.marks else "never shown"
    return "at a write"


def _between(low: float | None, high: float | None, unit: str) -> str:
    """The limits in words; limits that only keep numbers exact are no news."""
    low, high = (None if low in UNLIMITED or (unit and not low) else low), (None if high in UNLIMITED else high)
    if low is not None and high is not None:
        return f", {low:g}{unit}" if low == high else f", {_plain(low)} to {_plain(high)}{unit}"
    if low is not None:
        return f", at least {_plain(low)}{unit}"
    return f", at most {_plain(high)}{unit}" if high is not None else ""


def _plain(number: float) -> str:
    return f"{number:,}" if isinstance(number, int) else f"{number:g}"
