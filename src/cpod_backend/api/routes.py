"""The path table, made once from the model: from method and path to what answers."""

from collections.abc import Awaitable, Callable
from typing import Any

from msgspec import Struct

from cpod_backend.api import content, problems, verbs
from cpod_backend.api.exchange import Request, Response
from cpod_backend.api.world import Resource, World
from cpod_backend.contract.rule import Caller

Answer = Callable[[Request, Caller], Awaitable[Response]]
Page = Callable[[Request], Awaitable[Response]]

COLLECTION = ("GET", "POST")
ITEM = ("GET", "PATCH", "DELETE")
CONTENT = {"GET": (content.download, "read"), "PUT": (content.upload, "write"), "POST": (content.complete, "write")}
WITH_CONTENT = "StorageObject"


class Endpoint(Struct, frozen=True):
    """What answers a request, and the scope that the caller must hold; without one anybody may ask."""

    answer: Answer
    scope: str | None = None


class Routes:
    """All addresses of the server; `pages` are those beside the entities, by path and method."""

    def __init__(self, world: World, pages: dict[str, dict[str, Endpoint]]) -> None:
        self._world = world
        self._pages = pages
        self._collections = {entity.path: world.resources[entity.name] for entity in world.model.entities}
        self._lists = {path: self._list_endpoints(resource) for path, resource in self._collections.items()}
        self._bases = {f"/v1/{domain.prefix}": domain for domain in world.model.domains}

    def table(self) -> dict[str, set[str]]:
        """Every path with its methods; `{id}` stands for an id."""
        collections = {path: set(COLLECTION) for path in self._collections}
        items = {f"{path}/{{id}}": set(ITEM) for path in self._collections}
        contents = {f"{path}/{{id}}/content": set(CONTENT) for path, held in self._collections.items() if held.entity.name == WITH_CONTENT}
        return collections | items | contents | {path: set(page) for path, page in self._pages.items()}

    def find(self, request: Request) -> Endpoint:
        """What answers the request. Raises Problem 404 or 405."""
        method = "GET" if request.method == "HEAD" else request.method
        path = request.path.removeprefix("/api") if request.path.startswith("/api/v1/") else request.path
        if (page := self._lists.get(path) or self._pages.get(request.path) or self._pages.get(path)) is not None:
            return page.get(method) or _other(request.method, tuple(page))
        return self._item(method, path, request)

    def template(self, path: str) -> str:
        """The path with `{id}` in the place of an id, for those who count requests; one name for all that is not there."""
        path = path.removeprefix("/api") if path.startswith("/api/v1/") else path
        if path in self._collections or path in self._pages:
            return path
        base, _, last = path.rpartition("/")
        if base in self._collections:
            return f"{base}/{{id}}"
        base = base.rpartition("/")[0]
        return f"{base}/{{id}}/content" if last == "content" and base in self._collections else "unknown"

    def _item(self, method: str, path: str, request: Request) -> Endpoint:
        base, _, id = path.rpartition("/")
        resource = self._collections.get(base)
        if resource is None and id == "content":
            return self._content(method, *base.rpartition("/")[::2], request)
        if resource is None or not id:
            raise problems.not_found(f"there is nothing at {request.address}")
        target = self._world.model.of_id(id)
        if target is not None and target is not resource.entity and base in self._bases and target.domain is resource.entity.domain:
            resource = self._world.resources[target.name]
        match method:
            case "GET":
                return self._endpoint(verbs.read, resource, "read", id)
            case "PATCH":
                return self._endpoint(verbs.change, resource, "write", id)
            case "DELETE":
                return self._endpoint(verbs.delete, resource, "write", id)
        return _other(request.method, ITEM)

    def _content(self, method: str, base: str, id: str, request: Request) -> Endpoint:
        """What answers at the bytes of a file."""
        resource = self._collections.get(base)
        if resource is None or resource.entity.name != WITH_CONTENT or not id:
            raise problems.not_found(f"there is nothing at {request.address}")
        if method not in CONTENT:
            return _other(request.method, tuple(CONTENT))
        verb, access = CONTENT[method]
        return self._endpoint(verb, resource, access, id)

    def _list_endpoints(self, resource: Resource) -> dict[str, Endpoint]:
        """What answers at a collection, made once; at an item, each request makes its own with the id."""
        return {"GET": self._endpoint(verbs.list_, resource, "read"), "POST": self._endpoint(verbs.create, resource, "write")}

    def _endpoint(self, verb: Any, resource: Any, access: str, *id: str) -> Endpoint:
        world = self._world
        return Endpoint(lambda request, caller: verb(request, resource, *id, caller, world), resource.scopes[access])


def page(answer: Page) -> Endpoint:
    """An endpoint that anybody may ask."""
    return Endpoint(lambda request, _: answer(request))


def _other(method: str, methods: tuple[str, ...]) -> Endpoint:
    """OPTIONS tells the methods; any method that is not among them is refused."""
    allowed = [*methods, *(["HEAD"] if "GET" in methods else []), "OPTIONS"]
    if method != "OPTIONS":
        raise problems.method_not_allowed(method, allowed)

    async def options(_: Request) -> Response:
        return Response(204, b"", [(b"allow", ", ".join(allowed).encode())])

    return page(options)
