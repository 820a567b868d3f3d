"""Breaks valid bodies in every way a client could, and says what the contract answers to each."""

import json
import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from hypothesis import strategies as st

from cpod_backend.contract.model import EntityModel, Field, read_fields
from cpod_backend.contract.shapes import Shape

Path = tuple[str | int, ...]
JSON_TYPE = {"content-type": "application/json"}

SAMPLES: dict[str, tuple[Any, ...]] = {
    "string": ("text", "", "5", "true", "null"),
    "integer": (0, 1, -5, 2**53),
    "fraction": (0.5, -1.25e-3),
    "boolean": (True, False),
    "array": ([], [1], ["text"], [None]),
    "object": ({}, {"id": "text"}),
}
"""Values of each JSON type; what a field takes is not among what it is broken with."""

TAKES = {
    "string": {"string"}, "integer": {"integer"}, "number": {"integer", "fraction"}, "boolean": {"boolean"},
    "array": {"array"}, "object": {"object"}, "map": {"object"},
}  # fmt: skip

BAD_FORMATS = {
    "email": ("ada", "ada@", "@acme.example", "ada@acme", "a b@acme.example", "ada@acme.example\n", "ada@" + "a" * 64 + ".example"),
    "uri": ("acme.example", "/people", "https:", "https://acme.example/a b", "https://acme.example/ü"),
    "date": ("2026-02-30", "2026-2-3", "03.02.2026", "2026-W05", "20260203", "0000-01-01", "2026-02-03T00:00:00Z", "٢٠٢٦-٠٢-٠٣"),
    "date-time": ("2026-02-03", "2026-02-03T10:00:00", "2026-02-03 10:00:00Z", "2026-02-30T10:00:00Z", "2026-02-03T24:30:00Z",
                  "2026-02-03T10:00:00+24:00", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00", "1700000000"),
    "iso-4217": ("eur", "EURO", "ZZZ", "EUR\n"), "iso-3166": ("de", "DEU", "ZZ"), "bcp-47": ("english language", "e", "en_GB"),
    "iana-timezone": ("Mars/Olympus", "../../etc/passwd", "UTC\n", "/etc/localtime", "a" * 5000), "e164": ("030 123456", "+0123456789", "+49"),
    "cve": ("CVE-26-1", "cve-2026-12345"), "cvss-vector": ("9.8", "CVSS:2.0/AV:N"), "sha256": ("F" * 64, "0" * 63, "0" * 65),
    "mime": ("pdf", "application/", "a/b/c"), "semver": ("1", "1.2", "v1.2.3", "01.2.3"), "hostname": ("-acme", "acme..example", "a_b"),
    "cron": ("* * * *", "61 * * * *", "0 0 31 2 x", "* * * * * *", "@daily"),
}  # fmt: skip

UNKNOWN = ("noSuchField", "", "a/b", "~", "~1", "ünbekannt", "__proto__", "__class__", "$ref", "a" * 300)


@dataclass(frozen=True)
class Edit:
    """One fault put into a body: one of the values stands at `path` then, or nothing does where there are none."""

    kind: str
    path: Path
    values: tuple[Any, ...] = ()

    @property
    def status(self) -> int:
        return 422 if self.kind == "value" else 400

    @property
    def pointer(self) -> str:
        """RFC 6901."""
        return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in self.path)

    def beside(self, other: "Edit") -> bool:
        """Whether neither is inside the other."""
        shared = min(len(self.path), len(other.path))
        return self.path[:shared] != other.path[:shared]


Fault = tuple[Edit, Any]
"""An edit and that one of its values which is put in, if there is any."""


@dataclass(frozen=True)
class Broken:
    """A request that must be refused with this status and, for faults of members, these pointers."""

    content: bytes
    status: int
    fields: frozenset[str] | None = None
    headers: dict[str, str] = field(default_factory=lambda: JSON_TYPE)

    def __repr__(self) -> str:
        return f"<{self.status} {sorted(self.fields or ())} for {self.headers} {self.content[:2000]!r}>"


def edits(entity: EntityModel, body: dict[str, Any], *, patch: bool = False) -> list[Edit]:
    """Every single fault of a member that the body can be given. In a patch nothing is missing, save within arrays."""
    return list(_object_edits(entity.fields, body, (), merged=patch))


def _object_edits(fields: dict[str, Field], value: dict[str, Any], path: Path, merged: bool) -> Iterator[Edit]:
    case = tuple(name.upper() for name in value if name.upper() not in fields)[:1]
    for name in (*UNKNOWN, *case):
        yield Edit("unknown", (*path, name), ("text", 5, None, {}, []))
    for name, known in fields.items():
        at = (*path, name)
        if known.server_set:
            yield Edit("server-set", at, (None, "text", 5, True))
            continue
        if known.required and name in value and not merged:
            yield Edit("missing", at)
        yield from _edits(known.shape, value.get(name), at, merged)
        if not known.shape.nullable:
            yield Edit("null", at, (None,))


def _edits(shape: Shape, value: Any, path: Path, merged: bool) -> Iterator[Edit]:
    takes = TAKES[shape.kind]
    yield Edit("type", path, tuple(sample for kind, samples in SAMPLES.items() if kind not in takes for sample in samples))
    if bad := tuple(_bad_values(shape, value)):
        yield Edit("value", path, bad)
    if shape.items and isinstance(value, list):
        for index, item in enumerate(value):
            yield from _edits(shape.items, item, (*path, index), merged=False)
            yield Edit("null", (*path, index), (None,))
    elif shape.part and isinstance(value, dict):
        yield from _object_edits(read_fields(shape.part), value, path, merged)
    elif shape.values and isinstance(value, dict):
        for key, item in value.items():
            yield from _edits(shape.values, item, (*path, key), merged)


def _bad_values(shape: Shape, value: Any) -> Iterator[Any]:
    """Values of the right type that the shape does not take."""
    if shape.kind == "string":
        yield from _bad_texts(shape)
    elif shape.kind in ("integer", "number"):
        yield from (shape.min - 1, -(10**30), -(10**400)) if shape.min is not None else ()
        yield from (shape.max + 1, 10**30, 10**400, 2**64, 1e300) if shape.max is not None else ()
    elif shape.kind == "array":
        if shape.min:
            yield []
        if shape.max is not None and value:
            yield [value[0]] * (int(shape.max) + 1)
    elif shape.kind == "map" and shape.max is not None:
        yield {str(number): "text" for number in range(int(shape.max) + 1)}


def _bad_texts(shape: Shape) -> Iterator[str]:
    if shape.choices:
        yield from ("no such choice", "", shape.choices[0].upper() + "\n", f" {shape.choices[0]}", "a" * 100_000)
        return
    if shape.ref:
        yield from ("", "text", "per-1", "per-01j9zk3m5q7r9t1v3x5z7b9d4h", "xyzxyzxyz-01J9ZK3M5Q7R9T1V3X5Z7B9D4H", "a" * 100_000)
        yield from ("per-81J9ZK3M5Q7R9T1V3X5Z7B9D4H", "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H\n")
    if shape.format:
        yield from (*BAD_FORMATS[shape.format], " ", "?!", "a" * 100_000, "1" * 100_000 + "@")
    if shape.pattern:
        strict = re.sub(r"\$$", r"\\Z", shape.pattern)
        yield from (text for text in ("", " ", "ü", "?!", "\n", "a\n", "A1\n", "0" * 100_000) if not re.search(strict, text))
    if shape.min:
        yield ""
    if shape.max is not None and shape.max < 100_000:
        yield from ("a" * (int(shape.max) + 1), "😀" * (int(shape.max) + 1), "a" * 100_000)


def with_faults(body: dict[str, Any], faults: list[Edit], *, patch: bool = False) -> st.SearchStrategy[Broken]:
    """The body with one to five faults of members, none inside another."""
    by_kind = {
        kind: st.sampled_from([(edit, value) for edit in faults if edit.kind == kind for value in edit.values or (None,)])
        for kind in sorted({edit.kind for edit in faults})
    }
    # Of faults of all kinds some is nearly always structural, and only bad values alone are a 422.
    some = _few(st.one_of(*by_kind.values())) | _few(by_kind["value"])
    return some.map(lambda drawn: broken_by(body, _apart(drawn), patch=patch))


def _few(fault: st.SearchStrategy[Fault]) -> st.SearchStrategy[list[Fault]]:
    return st.lists(fault, min_size=1, max_size=5)


def _apart(drawn: list[Fault]) -> list[Fault]:
    """Of faults that are inside one another only the first."""
    chosen: list[Fault] = []
    for edit, value in drawn:
        if all(edit.beside(other) for other, _ in chosen):
            chosen.append((edit, value))
    return chosen


def broken_by(body: dict[str, Any], faults: list[Fault], *, patch: bool = False) -> Broken:
    """The body with these faults; a patch has only the members at fault."""
    changed = deepcopy(body)
    for edit, value in faults:
        _apply(changed, edit, value)
    if patch:
        changed = {edit.path[0]: changed[edit.path[0]] for edit, _ in faults}
    status = min(edit.status for edit, _ in faults)
    return Broken(json.dumps(changed).encode(), status, frozenset(edit.pointer for edit, _ in faults))


def _apply(body: Any, edit: Edit, value: Any) -> None:
    *above, last = edit.path
    for step in above:
        body = body[step]
    if edit.kind == "missing":
        del body[last]
    else:
        body[last] = value


IN_PLACE_OF_A_VALUE = (
    b"NaN", b"-Infinity", b"1e999", b"-1e99999", b"01", b"+1", b".5", b"0x10", b"1_000", b"undefined", b"True", b"'text'", b",", b"[1,]",
    b'{"a":1,}', b'"\\ud800"', b'"\\udc00\\ud800"', b'"\\ud83dx"', b'"\\u0000"', b'"a\\\\\\u0000b"', b'{"\\u0000":1}', b'{"\\udfff":1}',
    b'"\x00"', b'"a\nb"', b'"\\x41"', b'"\xff"', b'"\xed\xa0\x80"', b'"\xc0\xaf"', b'{"a":1,"a":1}', b'{"a":1,"\\u0061":2}', b'{"a" :1,"b":{},"a"\n:1}',
    b"/* text */ 1", b'"text', b"[[[[", b"9" * 5000,
)  # fmt: skip
"""Text that makes no JSON, or no JSON that the contract takes, wherever a value may stand."""

OTHER_TYPES = ("", "text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/jsonp",
               "application/json; charset=utf-16", "text/json", "*/*", "application/json, text/plain", "a" * 2000)  # fmt: skip


AROUND = ((b"", b"x"), (b"", b"{}"), (b"[", b""), (b"\xef\xbb\xbf", b""), (b"", b","), (b"\x00", b""), (b"", b"\x00"))
"""Bytes before and behind a body that make it no JSON."""

LARGE_TEXTS = {"StorageObject": 7_000_000, "Document": 8_000_000}
"""Bytes of texts that may be longer than bodies otherwise are, and come on top."""


def as_text(entity: EntityModel, body: dict[str, Any]) -> st.SearchStrategy[Broken]:
    """The body in bytes that are refused before any member is looked at."""
    text = json.dumps(body).encode()
    others = [b"[%b]" % text, b"null", b"5", b"true", b'"text"', json.dumps(text.decode()).encode(), text.decode().encode("utf-16")]
    repeated = [b"%b,%b:%b}" % (text[:-1], json.dumps(name).encode(), json.dumps(body[name]).encode()) for name in sorted(body)]
    place = st.sampled_from(list(_paths(body, ())))
    large = b'"%b"' % (b"a" * (1024 * 1024 + LARGE_TEXTS.get(entity.name, 0)))
    nested = st.builds(_nested, st.integers(33, 3000) | st.just(100_000), st.booleans())
    replaced = st.builds(partial(_with, body), place, st.sampled_from(IN_PLACE_OF_A_VALUE))
    bad_requests = [
        st.integers(0, len(text) - 1).map(lambda end: text[:end]),
        st.sampled_from([before + text + after for before, after in AROUND]),
        st.sampled_from(others),
        st.builds(partial(_with, body), place, nested),
        st.sampled_from(repeated),
        *[replaced] * 6,
    ]
    return st.one_of(
        *(content.map(lambda content: Broken(content, 400)) for content in bad_requests),
        place.map(lambda path: Broken(_with(body, path, large), 413)),
        st.sampled_from(OTHER_TYPES).map(lambda kind: Broken(text, 415, headers={"content-type": kind})),
    )


def _nested(levels: int, objects: bool) -> bytes:
    return b'{"a":' * levels + b"1" + b"}" * levels if objects else b"[" * levels + b"]" * levels


def _with(body: dict[str, Any], path: Path, text: bytes) -> bytes:
    """The body in bytes with this text in place of one value within."""
    changed = deepcopy(body)
    _apply(changed, Edit("type", path), "@here@")
    return json.dumps(changed).encode().replace(b'"@here@"', text)


def _paths(value: Any, path: Path) -> Iterator[Path]:
    if path:
        yield path
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, item in steps:
        yield from _paths(item, (*path, step))
