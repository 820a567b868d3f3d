"""Holds every answer that the tests get against the OpenAPI document: it must be one that the document promises."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache, reduce
from operator import getitem
from pathlib import Path
from threading import local
from typing import Any, NamedTuple

import httpx
from jsonschema_rs import Draft202012Validator
from msgspec.json import decode

from tests.wire import PLAIN, Exchange, Wire, certificates

DOCUMENT: dict[str, Any] = decode((Path(__file__).parents[1] / "docs" / "api-contract" / "openapi.json").read_bytes())
METHODS = ("get", "post", "put", "patch", "delete")
PARAMETERS = re.compile(r"\{\w+\}")
ID = re.compile(r"(/[a-z]+-)[0-9A-Z]{26}(?=/|$)")
PROBLEM = "application/problem+json"


class CheckedClient(httpx.Client):
    """A client whose every answer is checked. Streams are not: a test reads of them what it likes."""

    def __init__(self, **options: Any) -> None:
        super().__init__(verify=certificates(), **options)
        self._own = local()
        self._wires: list[Wire] = []
        self._is_plain = options.keys() <= {"base_url", "timeout"}

    def request(self, *arguments: Any, **options: Any) -> httpx.Response:
        response = super().request(*arguments, **options)
        check(Exchange.of(response))
        return response

    def exchange(self, method: str, path: str, headers: dict[str, str], **options: Any) -> Exchange:
        """The same with no more effort than the request needs."""
        simple = self._is_plain and options.keys() <= {"params", "json", "content"} and isinstance(options.get("content", b""), bytes)
        if not simple or not PLAIN.fullmatch(path):
            return Exchange.of(self.request(method, path, headers=headers, **options))
        exchange = self._wire().exchange(method, path, headers, **options)
        check(exchange)
        return exchange

    def close(self) -> None:
        super().close()
        for wire in self._wires:
            wire.close()

    def __exit__(self, *_: Any) -> None:
        self.close()

    def _wire(self) -> Wire:
        """The connection of this thread."""
        wire: Wire | None = getattr(self._own, "wire", None)
        if wire is None:
            wire = self._own.wire = Wire(self.base_url)
            self._wires.append(wire)
        return wire


def check(exchange: Exchange) -> None:
    """Asserts that the document promises the answer."""
    found = list(mismatches(exchange))
    assert not found, f"{exchange.method} {exchange.path} → {exchange.status} {exchange.text[:600]}\n" + "\n".join(found)


def mismatches(response: Exchange) -> Iterator[str]:
    """In what an answer differs from the document. Addresses outside /v1/ are not of the contract."""
    path = response.path.removeprefix("/api")
    if not path.startswith("/v1/"):
        return
    item = path_item(path)
    if item is None:
        yield from expected(response, 404, "no such path is in the document")
        return
    method = "get" if response.method == "HEAD" else response.method.lower()
    if method not in item:
        yield from undocumented_method(response, item)
        return
    promise = promised(item[method]["operationId"], response.status) or (PROBLEMS if is_preferred(response) else None)
    if promise is None:
        yield f"the document knows no status {response.status} of {item[method]['operationId']}"
        return
    yield from [f"the header {name} is missing" for name in promise.headers if name not in response.headers]
    yield from unfit_body(response, promise)


def path_item(path: str) -> dict[str, Any] | None:
    """The entry of a path: as it stands or, at the base path of a domain, by the id of another entity of it."""
    return DOCUMENT["paths"].get(path) or kind_of_path(ID.sub(r"\1", path))


@lru_cache(maxsize=4096)
def kind_of_path(path: str) -> dict[str, Any] | None:
    """The entry of a path whose ids are no more than their prefixes."""
    base, _, id = path.rpartition("/")
    for template in templates().get(path.count("/"), ()):
        if template[1].fullmatch(path):
            alias = other_paths().get((base, id.rpartition("-")[0]))
            return DOCUMENT["paths"][alias or template[0]]  # type: ignore[no-any-return]
    return None


@cache
def templates() -> dict[int, list[tuple[str, re.Pattern[str]]]]:
    """The paths with parameters, by their number of slashes."""
    found: dict[int, list[tuple[str, re.Pattern[str]]]] = {}
    for path in DOCUMENT["paths"]:
        if "{" in path:
            found.setdefault(path.count("/"), []).append((path, re.compile(PARAMETERS.sub("[^/]+", path))))
    return found


@cache
def other_paths() -> dict[tuple[str, str], str]:
    """By base path of a domain and prefix of an id, the path where the document has the entity."""
    found = {}
    for schema in DOCUMENT["components"]["schemas"].values():
        if "x-cpod-id-prefix" in schema:
            name = schema["x-cpod-entity"]
            path = next(path for path, item in DOCUMENT["paths"].items() if item.get("get", {}).get("operationId") == f"get{name}")
            found["/".join(path.split("/")[:3]), schema["x-cpod-id-prefix"]] = path
    return found


class Promise(NamedTuple):
    """What the document says of one answer: the headers that it always has, and by media type the schema of its body, or nothing where any body will do."""

    headers: tuple[str, ...]
    content: dict[str, str]


PROBLEMS = Promise((), {PROBLEM: "#/components/schemas/Problem"})


def is_preferred(response: Exchange) -> bool:
    """Whether it is a problem that was asked for with Prefer, which may have any status there is."""
    return f"code={response.status}" in response.headers.get("preference-applied", "")


@cache
def promised(operation: str, status: int) -> Promise | None:
    answer = operations()[operation]["responses"].get(str(status))
    if answer is None:
        return None
    answer = resolved(answer)
    headers = [name for name, header in answer.get("headers", {}).items() if resolved(header).get("required")]
    content = {kind: media["schema"]["$ref"] if "schema" in media else "" for kind, media in answer.get("content", {}).items()}
    return Promise(tuple(headers), content)


@cache
def operations() -> dict[str, dict[str, Any]]:
    return {item[method]["operationId"]: item[method] for item in DOCUMENT["paths"].values() for method in METHODS if method in item}


def resolved(node: dict[str, Any]) -> dict[str, Any]:
    """The node, or the component that it refers to."""
    while "$ref" in node:
        node = reduce(getitem, node["$ref"].split("/")[1:], DOCUMENT)
    return node


def undocumented_method(response: Exchange, item: dict[str, Any]) -> Iterator[str]:
    """OPTIONS tells the methods, HEAD goes with GET, and any other method is refused; Allow names just those of the document."""
    methods = {method.upper() for method in METHODS if method in item} | {"OPTIONS"} | ({"HEAD"} if "get" in item else set())
    preflight = "access-control-allow-methods" in response.headers
    if not preflight and (allowed := set(response.headers.get("allow", "").split(", "))) != methods:
        yield f"Allow names {sorted(allowed)}, the document {sorted(methods)}"
    if response.method != "OPTIONS":
        yield from expected(response, 405, "the document has no such method here")
    elif response.status != 204:
        yield f"OPTIONS was answered with {response.status} in place of 204"


def expected(response: Exchange, status: int, why: str) -> Iterator[str]:
    """The refusals that belong to no operation are problems too."""
    if response.status != status and not is_preferred(response):
        yield f"{why}, so the status must be {status}"
        return
    yield from unfit_body(response, PROBLEMS)


def unfit_body(response: Exchange, promise: Promise) -> Iterator[str]:
    """Whether the body has a documented media type and fits its schema; an answer to HEAD has none."""
    if response.method == "HEAD":
        return
    if not promise.content:
        if response.content:
            yield "the document knows no body of this answer"
        return
    kind = response.headers.get("content-type", "").partition(";")[0]
    schema = promise.content.get(kind, promise.content.get("*/*"))
    if schema is None:
        yield f"the media type is {kind or 'missing'}, the document knows {', '.join(promise.content)}"
    elif schema:
        yield from unfit(response, validator(schema, narrowed="fields" in response.asked, expanded="expand" in response.asked))


def unfit(response: Exchange, against: Draft202012Validator) -> Iterator[str]:
    try:
        value = response.value
    except ValueError as error:
        yield f"the body is no JSON: {error}"
        return
    for error in against.iter_errors(value):
        yield f"/{'/'.join(map(str, error.instance_path))}: {error.message[:400]}"


@cache
def validator(ref: str, *, narrowed: bool, expanded: bool) -> Draft202012Validator:
    """The schema of an answer, ready to use.

    Where no `fields` was given a record must be whole. Without `expand` it holds no other records, and those that it holds with it hold none.
    """
    schema = _with_records(_chosen(resolved({"$ref": ref}), 1 if narrowed else 0), related=expanded)
    return Draft202012Validator(standing_alone(schema), validate_formats=True)


def standing_alone(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema with those that it leads to and no others: a validator compiles all that it is given."""
    used: dict[str, Any] = {}
    _gather(schema, used)
    return schema | {"components": {"schemas": used}}


def _with_records(node: Any, *, related: bool) -> Any:
    """An envelope with the schemas of its own records in place of references, since related records have other ones of the same names."""
    if isinstance(node, list):
        return [_with_records(item, related=related) for item in node]
    if not isinstance(node, dict):
        return node
    if _is_record(node.get("$ref", "")):
        return record_schema(resolved(node), related=related)
    return {key: _with_records(value, related=related) for key, value in node.items()}


def _is_record(ref: str) -> bool:
    name = ref.rpartition("/")[2].removesuffix("Partial")
    return "x-cpod-entity" in DOCUMENT["components"]["schemas"].get(name, ())


def record_schema(schema: dict[str, Any], *, related: bool) -> dict[str, Any]:
    """The schema of a record, with or without members for related ones."""
    members = {name: resolved(node) if "/properties/" in node.get("$ref", "") else node for name, node in schema["properties"].items()}
    kept = {name: node for name, node in members.items() if related or not any(map(_is_record, _names(node)))}
    return schema | {"properties": kept}


def _gather(node: Any, used: dict[str, Any]) -> None:
    """Adds the schemas that a schema leads to, records without related ones."""
    for name in _names(node):
        if name not in used:
            schema = DOCUMENT["components"]["schemas"][name]
            used[name] = record_schema(schema, related=False) if _is_record(name) else schema
            _gather(used[name], used)


def _names(node: Any) -> set[str]:
    """The schemas that a node refers to."""
    if isinstance(node, list):
        return set().union(*map(_names, node))
    if not isinstance(node, dict):
        return set()
    own = {node["$ref"].split("/")[3]} if "$ref" in node else set()
    return own.union(*(_names(value) for key, value in node.items() if key not in ("example", "examples")))


def _chosen(node: Any, place: int) -> Any:
    """An envelope with one of the two in place of `anyOf: [Person, PersonPartial]`."""
    if isinstance(node, list):
        return [_chosen(item, place) for item in node]
    if not isinstance(node, dict):
        return node
    if len(choices := node.get("anyOf", ())) == 2 and choices[1].get("$ref", "").endswith("Partial"):
        return choices[place]
    return {key: _chosen(value, place) for key, value in node.items()}
