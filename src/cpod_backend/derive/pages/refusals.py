"""What an entity refuses: its rules in words, and the `detail` of the answer read from the code of each rule."""

import ast
import re
from collections.abc import Mapping
from functools import cache
from inspect import getclosurevars, getsource
from textwrap import dedent
from types import CodeType, FunctionType
from typing import Any

from cpod_backend.contract.model import EntityModel
from cpod_backend.contract.names import camel
from cpod_backend.contract.rule import Rule
from cpod_backend.derive.pages.markdown import code, codes, table

SENTENCE = "…"

# Of the patterns in contract/patterns.py: the closures that are looped over, and the closure without which a value never stands in a detail.
LOOPS = ("needed", "fields", "watched")
FED_BY = {"when": "when", "unless": "unless", "theirs": "same", "mine": "same", "level": "depth"}
# Written in a pattern for the first of its fields.
FIRSTS = {"fields[0]": "fields", "next(iter(becomes))": "becomes"}
# The values of these names are those of the field that the closure names.
VALUE_OF = {"first": "earlier", "second": "later", "mine": "own", "value": "field", "other": "others"}
RENAMED = {"missing": "field"}


def refusals(entity: EntityModel) -> str:
    """The table of everything that ends in a 422 by the entity's own rules."""
    rows = [*_uniqueness(entity), *_references(entity), *_fixed(entity), *_transitions(entity), *_rules(entity)]
    return table(("Rule", "`detail` of the refusal", "`field`"), rows)


def _rules(entity: EntityModel) -> list[tuple[str, str, str]]:
    by_sentence: dict[str, list[Rule[Any]]] = {}
    for rule in entity.rules:
        by_sentence.setdefault(rule.says, []).append(rule)
    return [(says + _occasion(rules), *_answers(rules)) for says, rules in by_sentence.items()]


def _occasion(rules: list[Rule[Any]]) -> str:
    return " *Asked when deleting.*" if all(rule.on == {"delete"} for rule in rules) else ""


def _answers(rules: list[Rule[Any]]) -> tuple[str, str]:
    answers = list(dict.fromkeys(answer for rule in rules for answer in _details(rule)))
    details = list(dict.fromkeys(detail for detail, _ in answers)) or [SENTENCE]
    fields = list(dict.fromkeys(field for _, field in answers if field))
    return "<br>".join(code(detail) for detail in details), "<br>".join(code(field) for field in fields)


def _details(rule: Rule[Any]) -> list[tuple[str, str]]:
    """Each detail that a rule can refuse with, values as <names>, and the fields that it names."""
    check: Any = rule.check
    given = getclosurevars(check).nonlocals
    known = _known(given)
    found = []
    for call in _refuse_calls(check):
        detail = _template(call.args[0], known).removesuffix(".")
        if any(f"<{name}>" in detail and not given.get(source) for name, source in FED_BY.items() if source in given):
            continue
        says = rule.says.removesuffix(".")
        shortened = SENTENCE + detail[len(says) :].removeprefix(".") if detail.startswith(says) else detail
        field = _template(call.args[1], known) if len(call.args) > 1 else ""
        found += [(shortened, name) for name in _fields_of(field, given)]
    return found


def _known(given: Mapping[str, Any]) -> dict[str, str]:
    """The texts of a pattern's closure, what a loop over a single element gives, and its conditions as `status <status>`."""
    known = {name: value for name, value in given.items() if isinstance(value, str)}
    for loop in LOOPS:
        if len(given.get(loop) or ()) == 1:
            known["field"] = next(iter(given[loop]))
    for code_of_first, source in FIRSTS.items():
        known[code_of_first] = next(iter(given.get(source) or ("",)))
    same: Mapping[str, str] = given.get("same") or {}
    if len(same) == 1:
        known["own"], known["theirs"] = next(iter(same.items()))
    for condition in ("when", "unless"):
        fields = [camel(field) for field in given.get(condition) or ()]
        known[condition] = " and ".join(f"{field} <{field}>" for field in fields) or f"<{condition}>"
    return known


def _fields_of(field: str, given: Mapping[str, Any]) -> list[str]:
    """The fields that a refusal names; a pointer into a list is told by the name of the list."""
    if field == "<field>":
        return [camel(name) for loop in LOOPS for name in given.get(loop) or ()] or [""]
    named = re.match(r"/?(\w+)", field)
    return [named[1] if named else ""]


def _refuse_calls(check: FunctionType) -> list[ast.Call]:
    """The calls of `refuse` in the function and in those of its own file that it hands on to."""
    named = _named_calls(check.__code__)
    found = [call for name, call in named if name == "refuse"]
    if found:
        return found
    handed = [check.__globals__.get(name) for name, _ in named]
    return [call for other in handed if isinstance(other, FunctionType) and other is not check for call in _refuse_calls(other)]


@cache
def _named_calls(written: CodeType) -> list[tuple[str, ast.Call]]:
    """The calls by name in the code of a function, read once for all rules that a pattern makes of it."""
    tree = ast.parse(dedent(getsource(written)))
    return [(node.func.id, node) for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]


def _template(node: ast.expr, known: dict[str, str]) -> str:
    """A text of the code with <names> where values stand; closure texts of a pattern are put in."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(_template(part, known) for part in parts)
        case ast.FormattedValue(value=inner):
            return _template(inner, known)
        case ast.Name() | ast.Subscript() | ast.Call() if (code_text := ast.unparse(node)) in known:
            return known[code_text]
        case ast.IfExp(body=inner):
            return _template(inner, known)
        case ast.Call(func=ast.Name(id="camel"), args=[inner]):
            text = _template(inner, known)
            return text if text.startswith("<") else camel(text)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return _template(left, known) + _template(right, known)
        case ast.Call(func=ast.Name(id="_values"), args=[_, ast.Name(id=condition)]) if condition in known:
            return known[condition]
    return f"<{_value_name(node, known)}>"


def _value_name(node: ast.expr, known: dict[str, str]) -> str:
    match node:
        case ast.Attribute(value=ast.Name(id=owner), attr="id"):
            return "id" if owner == "record" else f"{camel(owner)}Id"
        case ast.Attribute(attr=attr):
            return camel(attr)
        case ast.Name(id=name):
            return camel(known.get(VALUE_OF.get(name, ""), RENAMED.get(name, name)))
        case ast.Call(func=ast.Name(id="getattr"), args=[_, ast.Name(id=name)]):
            return camel(known.get(name, "value"))
        case ast.Await(value=inner) | ast.Subscript(value=inner) | ast.BoolOp(values=[inner, *_]):
            return _value_name(inner, known)
        case ast.Call(args=[*_, inner]) | ast.Call(func=ast.Attribute(value=inner)):
            return _value_name(inner, known)
    return SENTENCE


def _uniqueness(entity: EntityModel) -> list[tuple[str, str, str]]:
    rows = []
    for group in entity.declared.unique:
        names = [camel(attr) for attr in group]
        values = ", ".join(f"{name} <{name}>" for name in names)
        says = f"No two {entity.plural} that are not deleted share {' and '.join(code(name) for name in names)}."
        rows.append((says, code(f"another {entity.name} already has {values}: {' and '.join(names)} must be unique"), code(names[0])))
    return rows


def _references(entity: EntityModel) -> list[tuple[str, str, str]]:
    names = [field.name for field in entity.references if _checked(field.shape)]
    if not names:
        return []
    return [
        (
            f"A reference names a record that exists: {codes(names)}.",
            code(f"{names[0]} refers to <id>, which does not exist"),
            code(names[0]),
        )
    ]


def _checked(shape: Any) -> bool:
    inner = shape.items or shape
    return inner.part is not None or (inner.ref is not None and inner.ref.checked)


def _fixed(entity: EntityModel) -> list[tuple[str, str, str]]:
    names = [camel(attr) for attr in entity.declared.immutable]
    if not names:
        return []
    return [
        (f"Given at creation, never changed: {codes(names)}.", code(f"{names[0]} is given at creation and never changes"), code(names[0]))
    ]


def _transitions(entity: EntityModel) -> list[tuple[str, str, str]]:
    rows = []
    for attr, arrows in entity.declared.transitions.items():
        name, choices = camel(attr), entity.by_attr[attr].shape.choices
        says = f"{code(name)} changes along the arrows of [its diagram](#{entity.name.lower()}-{name.lower()})."
        details = [code(detail) for detail in (_wrong_turn(name, choices, arrows), _end(name, choices, arrows)) if detail]
        rows.append((says, "<br>".join(details), code(name)))
    return rows


def _wrong_turn(name: str, choices: tuple[str, ...], arrows: Mapping[str, tuple[str, ...]]) -> str:
    """An example of a change that the diagram lacks."""
    for held, targets in arrows.items():
        for wanted in choices:
            if targets and wanted not in (held, *targets):
                return f"{name} cannot change from {held} to {wanted}, only to {' or '.join(targets)}"
    return ""


def _end(name: str, choices: tuple[str, ...], arrows: Mapping[str, tuple[str, ...]]) -> str:
    final = [value for value in choices if not arrows.get(value)]
    return f"{name} {final[0]} is final and cannot become {next(iter(arrows))}" if final and arrows else ""
