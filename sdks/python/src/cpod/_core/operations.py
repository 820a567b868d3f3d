"""The calls of a collection and of single operations, made of what a user gives; how they are sent is not known here."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, ClassVar

from cpod._core.call import Call
from cpod._core.codec import body_of, plain, query_of, query_texts
from cpod.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cpod._core.http import Content
    from cpod._core.model import Model
    from cpod._core.options import ConditionalOptions, RequestOptions
    from cpod._core.settings import Settings

    Options = RequestOptions | ConditionalOptions | None

ONE = "/{id}"


class Operations:
    """Makes the calls of one collection."""

    _path: ClassVar[str]
    _settings: Settings

    def _to_list(self, params: Mapping[str, Any], options: Options) -> Call:
        return Call(self._settings, "GET", self._path, query=query_of(params), options=options)

    def _to_get(self, id: str, params: Mapping[str, Any], options: Options) -> Call:
        return Call(self._settings, "GET", self._path + ONE, id=id, query=query_of(params), options=options)

    def _to_create(self, model: type[Model], fields: Mapping[str, Any], options: Options) -> Call:
        body = encoded(body_of(model, fields))
        return Call(self._settings, "POST", self._path, body=body, options=options, keyed=True)

    def _to_update(self, model: type[Model], id: str, fields: Mapping[str, Any], options: Options) -> Call:
        body = encoded(body_of(model, fields))
        return Call(self._settings, "PATCH", self._path + ONE, id=id, body=body, options=options)

    def _to_delete(self, id: str, options: Options) -> Call:
        return Call(self._settings, "DELETE", self._path + ONE, id=id, options=options)

    def _to_upload(self, id: str, content: Content, content_type: str, options: Options) -> Call:
        from cpod._core.content import prepared

        path, body = f"{self._path}{ONE}/content", prepared(content)
        return Call(self._settings, "PUT", path, id=id, body=body, content_type=content_type, options=options)

    def _to_download(self, id: str, range: str | None, options: Options) -> Call:
        headers = {"accept": "*/*", **({"range": range} if range else {})}
        path = f"{self._path}{ONE}/content"
        return Call(self._settings, "GET", path, id=id, headers=headers, options=options, stream=True)

    def _to_complete(self, id: str, options: Options) -> Call:
        return Call(self._settings, "POST", f"{self._path}{ONE}/content", id=id, options=options, repeatable=False)


def encoded(body: Mapping[str, Any]) -> bytes:
    """The body as JSON, as small as it gets."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def to_post(settings: Settings, path: str, fields: Mapping[str, Any], options: Options, *, authorized: bool) -> Call:
    """An operation that belongs to no collection. It is not tried again where it may have been done."""
    body = encoded(fields)
    return Call(settings, "POST", path, body=body, options=options, authorized=authorized, repeatable=False)


def to_request(
    settings: Settings, method: str, path: str, query: Mapping[str, Any] | None, body: Any, options: Options
) -> Call:
    """A call that the SDK does not know."""
    if not path.startswith("/") or "?" in path or "#" in path or {".", ".."} & set(path.split("/")):
        raise ConfigurationError("path must start with / and hold neither query nor fragment, nor parts . and ..")
    verb = method.upper()
    pairs = [(name, text) for name, value in (query or {}).items() for text in query_texts(value)]
    content = None if body is None else json.dumps(plain(body), ensure_ascii=False, separators=(",", ":")).encode()
    return Call(settings, verb, path, query=pairs, body=content, options=options, keyed=verb == "POST")
