"""The methods of the services: their comments, heads and bodies."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from cpod_backend.derive.sdk.plan import Collection, Operation, Plan, Verb
from cpod_backend.derive.sdk.typescript.layout import comment, returned, signature

OPTIONS = "options?: CallOptions"


class Method(Struct, frozen=True):
    """A method, ready to be placed."""

    comment: str
    head: str
    body: str


def methods_of(collection: Collection) -> list[Method]:
    """All methods of a collection; reading comes first."""
    listing = collection.operation(Verb.LIST)
    by_verb = {operation.verb: operation for operation in collection.operations}
    others = [write(collection, by_verb[verb]) for verb, write in WRITERS.items() if verb in by_verb]
    return [_list(collection, listing), _iterate(collection, listing), _search(collection, listing), *others]


def _method(
    text: str, name: str, generics: Sequence[str], parameters: Sequence[str], result: str, function: str, arguments: Sequence[str]
) -> Method:
    """A method that gives what a function of the engine makes of its arguments."""
    return Method(comment(text, "  "), signature(name, generics, parameters, result), returned(f"this.engine.{function}", arguments))


def _generics(collection: Collection) -> list[str]:
    """What `expand` and `fields` choose."""
    members = f"keyof {collection.record}"
    return [f"E extends keyof {collection.record}Relations = never", f"F extends {members} = {members}"]


def _selected(collection: Collection) -> str:
    return f"Selected<{collection.record}, {collection.record}Relations, E, F>"


def _query(collection: Collection) -> str:
    return f"query?: {collection.record}Query<E, F>"


def _list(collection: Collection, operation: Operation) -> Method:
    return _method(
        f"One page of {collection.plural}, the newest first.",
        "list", _generics(collection), [_query(collection), OPTIONS], f"Call<Page<{_selected(collection)}>>",
        "page", ["'GET'", f"'{operation.path}'", f"'{collection.record}'", "query", "options"],
    )  # fmt: skip


def _iterate(collection: Collection, operation: Operation) -> Method:
    return _method(
        f"All {collection.plural}, no page before it is needed.",
        "iterate", _generics(collection), [_query(collection), OPTIONS], f"AsyncGenerator<{_selected(collection)}, void, undefined>",
        "iterate", ["'GET'", f"'{operation.path}'", f"'{collection.record}'", "query", "options"],
    )  # fmt: skip


def _search(collection: Collection, operation: Operation) -> Method:
    return _method(
        f"One page of the {collection.plural} in which every word of `q` is found.",
        "search", _generics(collection), ["q: string", _query(collection), OPTIONS], f"Call<Page<{_selected(collection)}>>",
        "page", ["'GET'", f"'{operation.path}'", f"'{collection.record}'", "{ ...query, q }", "options"],
    )  # fmt: skip


def _get(collection: Collection, operation: Operation) -> Method:
    return _method(
        f"One {collection.entity} by its id.",
        "get", [*_generics(collection), "Tag extends string = never"], ["id: string", "query?: Selection<E, F>", "options?: GetOptions<Tag>"],
        f"Call<{_selected(collection)} | Unchanged<Tag>>",
        "record", ["'GET'", f"'{operation.path}'", f"'{collection.record}'", "{ id, query, options }"],
    )  # fmt: skip


def _create(collection: Collection, operation: Operation) -> Method:
    keyed = ", keyed: true" if operation.idempotency_key else ""
    made = _method(
        f"Creates one {collection.entity}.",
        "create", [], [f"body: {collection.create}", OPTIONS], f"Call<{collection.record}>",
        "record", ["'POST'", f"'{operation.path}'", f"'{collection.record}'", f"{{ body, options{keyed} }}"],
    )  # fmt: skip
    if rules := _rules(operation):
        return replace(made, comment=comment(f"Creates one {collection.entity}, which must keep these rules:", "  ", rules))
    return made


def _update(collection: Collection, operation: Operation) -> Method:
    return _method(
        "Changes the members that are given; null clears one.",
        "update", [], ["id: string", f"body: {collection.update}", OPTIONS], f"Call<{collection.record}>",
        "record", ["'PATCH'", f"'{operation.path}'", f"'{collection.record}'", "{ id, body, options }"],
    )  # fmt: skip


def _delete(collection: Collection, operation: Operation) -> Method:
    return _method(
        f"Deletes one {collection.entity}; with `includeDeleted` it can still be read.",
        "delete", [], ["id: string", OPTIONS], "Call<void>", "done", ["'DELETE'", f"'{operation.path}'", "{ id, options }"],
    )  # fmt: skip


def _upload(collection: Collection, operation: Operation) -> Method:
    return _method(
        "Sends the bytes of a file, in place of those it had; a stream is sent as it flows.",
        "upload", [], ["id: string", "content: Content", "options?: UploadOptions"], f"Call<{collection.record}>",
        "upload", ["'PUT'", f"'{operation.path}'", f"'{collection.record}'", "id", "content", "options"],
    )  # fmt: skip


def _download(collection: Collection, operation: Operation) -> Method:
    return _method(
        "Gets the bytes of a file, or a range of them, as the body of a response. What is stored with gzip arrives decoded.",
        "download", [], ["id: string", "options?: DownloadOptions"], "Call<Response>",
        "download", ["'GET'", f"'{operation.path}'", "id", "options"],
    )  # fmt: skip


def _complete(collection: Collection, operation: Operation) -> Method:
    return _method(
        "Takes over the bytes that were sent to `uploadUrl`.",
        "complete", [], ["id: string", OPTIONS], f"Call<{collection.record}>",
        "record", ["'POST'", f"'{operation.path}'", f"'{collection.record}'", "{ id, options }"],
    )  # fmt: skip


WRITERS = {
    Verb.GET: _get, Verb.CREATE: _create, Verb.UPDATE: _update, Verb.DELETE: _delete, Verb.UPLOAD: _upload, Verb.DOWNLOAD: _download,
    Verb.COMPLETE: _complete,
}  # fmt: skip


def _rules(operation: Operation) -> list[str]:
    """The rules that may refuse what an operation is asked."""
    return [line.removeprefix("- ") for line in operation.description.splitlines() if line.startswith("- ")]


def group_method(operation: Operation, plan: Plan) -> Method:
    """A method of a group, such as registering an application."""
    path = f"{operation.prefix}{operation.path}"
    known = "" if operation.authorized else ", open: true"
    arguments = [f"'{operation.method}'", f"'{path}'", f"{{ body, options{known} }}"]
    if operation.enveloped:
        arguments.insert(2, f"'{operation.result}'")
    function = "record" if operation.enveloped else "json" if operation.result else "done"
    parameters = [f"body: {operation.body}", OPTIONS]
    result = f"Call<{operation.result or 'void'}>"
    return _method(operation.description, operation.verb.value, [], parameters, result, function, arguments)
