"""The server and the document in lock-step: what runs answers at the paths and methods of the document, and at no others."""

from urllib.parse import urlsplit

import httpx
import pytest

from cpod_backend.emulator.build import build as build_emulator
from cpod_backend.production.build import build as build_production
from cpod_backend.settings import EmulatorSettings
from tests.conformance import DOCUMENT, METHODS
from tests.deployments import Deployment, OnEmulator, OnProduction
from tests.services import asyncio_run

PATHS = {path: {method.upper() for method in METHODS if method in item} for path, item in DOCUMENT["paths"].items()}
TRIED = ("GET", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PURGE")
STRANGE = (
    "/v1", "/v1/", "/v2/people", "/v1/persons", "/v1/users", "/V1/people", "/v1/auth", "/v1/auth/", "/v1/auth/authorize", "/v1/auth/token/x",
    "/v1/apps", "/v1/apps/register/x", "/api", "/api/v1", "/api/people", "/api/api/v1/people", "/v1/people/x/content", "/people", "/graphql",
    "/v1/storage/x/content/y", "/v1/storage//content", "/v1//people", "/metrics", "/admin",
)  # fmt: skip


def address(path: str) -> str:
    """Where the document says that a path is, from the server's root, with some id."""
    servers = DOCUMENT["paths"][path].get("servers", DOCUMENT["servers"])
    return urlsplit(servers[0]["url"]).path + path.replace("{id}", "x")


def ask(deployment: Deployment, method: str, path: str) -> httpx.Response:
    """Without a token: a server looks for the path and the method before it asks who is there, so 404 and 405 speak of these alone."""
    return deployment.connection.request(method, path)


def test_every_documented_operation_is_answered(deployment):
    for path, methods in PATHS.items():
        for method in methods:
            answer = ask(deployment, method, address(path))
            assert answer.status_code in (400, 401, 415), (method, path, answer)


def test_every_other_method_is_refused_with_those_of_the_document(deployment):
    for path, methods in PATHS.items():
        allowed = methods | {"OPTIONS"} | ({"HEAD"} if "GET" in methods else set())
        for method in {*TRIED} - methods:
            answer = ask(deployment, method, address(path))
            assert (answer.status_code, set(answer.headers["allow"].split(", "))) == (405, allowed), (method, path)
        options = ask(deployment, "OPTIONS", address(path))
        assert (options.status_code, set(options.headers["allow"].split(", "))) == (204, allowed), path


def test_nothing_answers_where_the_document_has_no_path(deployment):
    beside = [f"{path}/" for path in PATHS] + [f"{path}/x/y" for path in PATHS] + [path.upper() for path in PATHS]
    for path in [*STRANGE, *(path.replace("{id}", "x").replace("{ID}", "X") for path in beside)]:
        assert ask(deployment, "GET", path).status_code == 404, path


def test_the_server_has_no_route_that_is_not_in_the_document(deployment):
    routes = {path: methods for path, methods in table(deployment).items() if path.startswith("/v1/")}

    assert routes == PATHS


def table(deployment: Deployment) -> dict[str, set[str]]:
    """The path table of a server that was put together like the one that runs."""
    if isinstance(deployment, OnEmulator):
        return build_emulator(EmulatorSettings()).routes.table()
    assert isinstance(deployment, OnProduction)

    async def made() -> dict[str, set[str]]:
        server = await build_production(deployment.settings)
        try:
            return server.routes.table()
        finally:
            for close in server.closing:
                await close()

    return asyncio_run(made())


@pytest.mark.parametrize("path", ["/health", "/openapi.json", "/openapi.yaml", "/.well-known/oauth-authorization-server"])
def test_what_answers_beside_the_contract_is_the_same_on_both(deployment, path):
    assert ask(deployment, "GET", path).status_code == 200
