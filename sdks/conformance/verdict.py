"""Compares what a run brought with what its case expects, and says in plain sentences what differs."""

import json
import re
from typing import Any

from sdks.conformance.examples import written_out

Node = dict[str, Any]

TOLERANCE = 0.001
PLACES = ("value", "page", "json", "text", "items", "nothing", "error", "many", "meta", "raw", "instants")


def verdict(case: Node, requests: list[Node], tokens: list[Node], outcome: Node) -> list[str]:
    """What differs; nothing where the case holds."""
    expect = written_out(case["expect"])
    names = Names()
    found: list[str] = []
    if "requests" in expect:
        found += _requests("request", expect["requests"], requests, names)
    if "tokenRequests" in expect:
        found += _requests("token request", expect["tokenRequests"], tokens, names)
    if "waits" in expect:
        found += _waits(expect["waits"], outcome.get("waits"))
    if "results" in expect:
        found += _results(expect["results"], outcome.get("results"), names)
    found += _log(expect, str(outcome.get("log") or ""))
    return found + _absent(expect.get("absent", []), outcome) + names.clashes()


class Names:
    """What `=name` stands for: one value each, and no two the same."""

    def __init__(self) -> None:
        self._values: dict[str, Any] = {}

    def differs(self, name: str, value: Any, at: str) -> list[str]:
        held = self._values.setdefault(name, value)
        if held == value:
            return [f"{at} is missing, but should be {name}"] if value is None else []
        return [f"{at} is {_shown(value)}, but {name} was {_shown(held)} before"]

    def clashes(self) -> list[str]:
        names = list(self._values)
        return [
            f"{first} and {second} should differ, but both are {_shown(self._values[first])}"
            for at, first in enumerate(names)
            for second in names[at + 1 :]
            if self._values[first] == self._values[second]
        ]


def differences(expected: Any, actual: Any, at: str, names: Names, whole: bool = False) -> list[str]:
    """What differs between a value and its expectation. Objects count by the members named, or with `whole` by all."""
    if isinstance(expected, str) and len(expected) > 1:
        if expected[0] == "=":
            return names.differs(expected, actual, at)
        if len(expected) > 2 and expected[0] == expected[-1] == "/":
            fits = actual is not None and re.search(expected[1:-1], _text(actual), re.DOTALL)
            return [] if fits else [f"{at} is {_shown(actual)}, which the pattern {expected} does not match"]
    if isinstance(expected, dict) and isinstance(actual, dict):
        return _members(expected, actual, at, names, whole)
    if isinstance(expected, list) and isinstance(actual, list):
        return _items(expected, actual, at, names, whole)
    return [] if _same(expected, actual) else [f"{at} is {_shown(actual)}, not {_shown(expected)}"]


def _members(expected: Node, actual: Node, at: str, names: Names, whole: bool) -> list[str]:
    found = []
    for name, value in expected.items():
        if whole and name not in actual:
            found.append(f"{at} has no member {name}")
        else:
            found += differences(value, actual.get(name), f"{at}.{name}", names, whole)
    if whole:
        found += [f"{at} has the member {name}, {_shown(actual[name])}, too" for name in actual if name not in expected]
    return found


def _items(expected: list[Any], actual: list[Any], at: str, names: Names, whole: bool) -> list[str]:
    if len(expected) != len(actual):
        return [f"{at} holds {len(actual)}, not {len(expected)}: {_shown(actual)}"]
    return [found for number, value in enumerate(expected) for found in differences(value, actual[number], f"{at}[{number}]", names, whole)]


def _same(expected: Any, actual: Any) -> bool:
    """Equality of JSON, in which true is no 1."""
    return bool(expected == actual) and isinstance(expected, bool) == isinstance(actual, bool)


def _requests(what: str, expected: int | list[Node], actual: list[Node], names: Names) -> list[str]:
    count = expected if isinstance(expected, int) else len(expected)
    found = []
    if len(actual) != count:
        sent = ", ".join(f"{request['method']} {request['path']}" for request in actual[:8]) or "none"
        found.append(f"{len(actual)} {what}s came, not {count}: {sent}")
    if isinstance(expected, int):
        return found
    for number, (wanted, request) in enumerate(zip(expected, actual, strict=False), 1):
        found += _request(f"{what} {number}", wanted, request, names)
    return found


def _request(at: str, expected: Node, actual: Node, names: Names) -> list[str]:
    found = []
    for member, value in expected.items():
        if member == "query":
            if sorted(value) != sorted(actual["query"]):
                found.append(f"{at}: the query is {_shown(actual['query'])}, not {_shown(value)}")
        elif member == "json":
            found += _json(f"{at}: the body", value, actual["text"], names)
        else:
            found += differences(value, actual[member], f"{at}: {member}", names)
    return found


def _json(at: str, expected: Any, text: str, names: Names) -> list[str]:
    try:
        return differences(expected, json.loads(text), at, names, whole=True)
    except ValueError:
        return [f"{at} is {_shown(text)}, which is not JSON"]


def _waits(expected: list[float], actual: Any) -> list[str]:
    close = isinstance(actual, list) and len(actual) == len(expected)
    if close and all(abs(wanted - waited) <= TOLERANCE for wanted, waited in zip(expected, actual, strict=True)):
        return []
    return [f"it waited {_shown(actual)}, not {_shown(expected)}"]


def _results(expected: list[Node], actual: Any, names: Names) -> list[str]:
    if not isinstance(actual, list) or len(actual) != len(expected):
        return [f"the results are {_shown(actual)}, of which there should be {len(expected)}"]
    return [found for number, value in enumerate(expected) for found in _result(f"result {number}", value, actual[number], names)]


def _result(at: str, expected: Node, actual: Node, names: Names) -> list[str]:
    found: list[str] = []
    for kind, value in expected.items():
        if kind in ("value", "json"):
            found += _there(kind, actual, at) or differences(value, actual[kind], at, names, whole=True)
        elif kind == "part":
            found += _there("value", actual, at) or differences(value, actual["value"], at, names)
        elif kind in ("meta", "page", "text", "raw", "instants"):
            found += _there(kind, actual, at) or differences(value, actual[kind], f"{at}: {kind}", names)
        elif kind == "items":
            found += _there(kind, actual, at) or differences(value, [item.get("id") for item in actual[kind]], f"{at}: the ids", names)
        elif kind == "nothing":
            found += _there(kind, actual, at)
        elif kind == "many":
            found += _many(at, expected, actual, names)
    return found + (_error(at, expected, actual, names) if "error" in expected else _no_error(at, actual))


def _there(kind: str, actual: Node, at: str) -> list[str]:
    return [] if kind in actual else [f"{at} has no {kind}: {_shown(actual)}"]


def _many(at: str, expected: Node, actual: Node, names: Names) -> list[str]:
    held = actual.get("many")
    if not isinstance(held, list) or len(held) != expected["many"]:
        return [f"{at} should be {expected['many']} outcomes: {_shown(actual)}"]
    each = expected.get("each", {})
    return [found for number, one in enumerate(held) for found in _result(f"{at}.{number}", each, one, names)][:5]


def _error(at: str, expected: Node, actual: Node, names: Names) -> list[str]:
    error = actual.get("error")
    if not isinstance(error, dict):
        return [f"{at} should be the error {expected['error']}: {_shown(actual)}"]
    found = differences(expected["error"], error.get("type"), f"{at}: the error's type", names)
    members = {name: value for name, value in expected.items() if name not in ("error", *PLACES)}
    return found + differences(members, error, f"{at}: the error", names)


def _no_error(at: str, actual: Node) -> list[str]:
    return [f"{at} is an error: {_shown(actual['error'])}"] if "error" in actual else []


def _log(expect: Node, log: str) -> list[str]:
    lines = log.splitlines()
    found = [
        f"no line of the log has {text}: {_shown(log)}" for text in expect.get("logged", []) if not any(_has(line, text) for line in lines)
    ]
    if "logLines" in expect and len(lines) != expect["logLines"]:
        found.append(f"the log has {len(lines)} lines, not {expect['logLines']}: {_shown(log)}")
    return found


def _has(line: str, text: str) -> bool:
    if len(text) > 2 and text[0] == text[-1] == "/":
        return re.search(text[1:-1], line) is not None
    return text in line


def _absent(texts: list[str], outcome: Node) -> list[str]:
    said = {"the log": str(outcome.get("log") or "")}
    for number, result in enumerate(outcome.get("results") or []):
        for one in result.get("many", [result]):
            said[f"the message of result {number}"] = str((one.get("error") or {}).get("message", ""))
            said[f"the text of result {number}"] = str(one.get("text", ""))
    return [f"{place} holds {text!r}, which must not stand there" for text in texts for place, held in said.items() if text in held]


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 300 else f"{text[:300]}…"
