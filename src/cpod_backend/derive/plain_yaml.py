"""Writes YAML as readers of OpenAPI documents expect it: block style, no anchors, and quotes around what any version of YAML takes for a number.

The events of the emitter are made here, because PyYAML's way to them, over a graph of nodes, takes longer than all the rest.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any

import yaml
from yaml.representer import SafeRepresenter
from yaml.resolver import Resolver

TEXT = "tag:yaml.org,2002:str"
_RESOLVER = Resolver()
_REPRESENTER = SafeRepresenter()


def dump(plain: Any) -> str:
    """A document of dicts, lists, texts, numbers, truth values and None, in their order."""
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    text: str = yaml.emit(_document(plain), Dumper=dumper, allow_unicode=True, width=140)
    return text


def _document(plain: Any) -> Iterator[yaml.Event]:
    yield yaml.StreamStartEvent()
    yield yaml.DocumentStartEvent(explicit=False)
    yield from _value(plain)
    yield yaml.DocumentEndEvent(explicit=False)
    yield yaml.StreamEndEvent()


def _value(value: Any) -> Iterator[yaml.Event]:
    if isinstance(value, dict):
        yield yaml.MappingStartEvent(None, None, True, flow_style=False)
        for name, member in value.items():
            yield _text(name)
            yield from _value(member)
        yield yaml.MappingEndEvent()
    elif isinstance(value, list | tuple):
        yield yaml.SequenceStartEvent(None, None, True, flow_style=False)
        for item in value:
            yield from _value(item)
        yield yaml.SequenceEndEvent()
    else:
        yield _text(value) if isinstance(value, str) else _scalar(value)


@cache
def _text(text: str) -> yaml.Event:
    """YAML 1.2 reads 0812 as a number; PyYAML, which knows 1.1, takes that for a text, and would write it without quotes."""
    style = "'" if text and text[0] in "0123456789+-." else None
    stays_text = _RESOLVER.resolve(yaml.ScalarNode, text, (True, False)) == TEXT  # type: ignore[no-untyped-call]
    return yaml.ScalarEvent(None, TEXT, (stays_text, True), text, style=style)


def _scalar(value: float | bool | None) -> yaml.Event:
    node = _REPRESENTER.represent_data(value)
    return yaml.ScalarEvent(None, node.tag, (True, False), node.value)
