"""Everything of a document beside its schemas: addresses, parameters, bodies, responses, headers, security, servers."""

import pytest

from tests.contract.diff.documents import BASE, NOTHING, diff, edited

B, C, D = "breaking", "compatible", "documentation"
REQUEST, RESPONSE, DOCUMENT = "request", "response", "document"

ITEM = "/paths/~1things~1{id}"
PUT = ITEM + "/put"
DRY = PUT + "/parameters/0"
SORT = PUT + "/parameters/1"
JSON = "/requestBody/content/application~1json"
OAUTH = "/components/securitySchemes/oauth2"
GET = {"operationId": "getThing", "tags": ["Things"], "responses": {"200": {"description": "It."}}}


def one(kind, direction, impact):
    return {(kind, direction, impact)}


# Where, before, after, what is found, and what is found from after to before.
CASES = {
    "operation": (ITEM + "/get", NOTHING, GET, one("operation-added", DOCUMENT, C), one("operation-removed", DOCUMENT, B)),
    "path": ("/paths/~1new", NOTHING, {"get": GET}, one("operation-added", DOCUMENT, C), one("operation-removed", DOCUMENT, B)),
    "path without operations": ("/paths/~1new", NOTHING, {"description": "Soon."},
        one("unexplained-difference", DOCUMENT, B), one("unexplained-difference", DOCUMENT, B)),
    "operationId": (PUT + "/operationId", "putThing", "setThing", one("operation-id-renamed", DOCUMENT, B), one("operation-id-renamed", DOCUMENT, B)),
    "operationId at all": (PUT + "/operationId", NOTHING, "setThing", one("operation-id-added", DOCUMENT, C), one("operation-id-renamed", DOCUMENT, B)),
    "tag": (PUT + "/tags", ["Things"], ["Others"], one("tag-moved", DOCUMENT, B), one("tag-moved", DOCUMENT, B)),
    "further tag": (PUT + "/tags", ["Things"], ["Things", "Others"], one("tags-changed", DOCUMENT, D), one("tags-changed", DOCUMENT, D)),
    "summary": (PUT + "/summary", "a", "b", one("description-changed", DOCUMENT, D), one("description-changed", DOCUMENT, D)),
    "deprecated operation": (PUT + "/deprecated", False, True, one("deprecated", DOCUMENT, D), one("deprecation-withdrawn", DOCUMENT, D)),
    "extension of an operation": (PUT + "/x-code", 1, 2, one("extension-changed", DOCUMENT, D), one("extension-changed", DOCUMENT, D)),
    "unknown field of an operation": (PUT + "/timeout", 1, 2, one("unknown-field-changed", DOCUMENT, B), one("unknown-field-changed", DOCUMENT, B)),
    "description of a path": (ITEM + "/description", NOTHING, "a", one("description-changed", DOCUMENT, D), one("description-changed", DOCUMENT, D)),
    "optional parameter": (PUT + "/parameters/2", {"name": "new", "in": "query"}, {"name": "old", "in": "query"},
        {("parameter-added", REQUEST, C), ("parameter-removed", REQUEST, B)}, {("parameter-added", REQUEST, C), ("parameter-removed", REQUEST, B)}),
    "required parameter": (PUT + "/parameters", [], [{"name": "new", "in": "query", "required": True}],
        one("parameter-added-required", REQUEST, B), one("parameter-removed", REQUEST, B)),
    "parameter from query to header": (DRY + "/in", "query", "header",
        {("parameter-added", REQUEST, C), ("parameter-removed", REQUEST, B)}, {("parameter-added", REQUEST, C), ("parameter-removed", REQUEST, B)}),
    "parameter required": (DRY + "/required", NOTHING, True, one("parameter-became-required", REQUEST, B), one("parameter-became-optional", REQUEST, C)),
    "parameter said to be optional": (DRY + "/required", NOTHING, False, one("rewritten", REQUEST, D), one("rewritten", REQUEST, D)),
    "schema of a parameter": (DRY + "/schema/type", "boolean", "string", one("type-changed", REQUEST, B), one("type-changed", REQUEST, B)),
    "limit of a parameter": (SORT + "/schema/maxItems", 5, 4, one("max-items-tightened", REQUEST, B), one("max-items-loosened", REQUEST, C)),
    "style": (SORT + "/style", NOTHING, "spaceDelimited",
        one("parameter-serialization-changed", REQUEST, B), one("parameter-serialization-changed", REQUEST, B)),
    "explode": (SORT + "/explode", NOTHING, False,
        one("parameter-serialization-changed", REQUEST, B), one("parameter-serialization-changed", REQUEST, B)),
    "explode said": (SORT + "/explode", NOTHING, True, one("rewritten", REQUEST, D), one("rewritten", REQUEST, D)),
    "parameter as JSON": (DRY, {"name": "dry", "in": "query", "schema": {}}, {"name": "dry", "in": "query", "content": {"application/json": {}}},
        one("parameter-serialization-changed", REQUEST, B), one("parameter-serialization-changed", REQUEST, B)),
    "empty parameter": (DRY + "/allowEmptyValue", NOTHING, True, one("parameter-empty-allowed", REQUEST, C), one("parameter-empty-refused", REQUEST, B)),
    "parameter of the path of all": (ITEM + "/parameters/0/schema/maxLength", NOTHING, 9,
        one("max-length-tightened", REQUEST, B), one("max-length-loosened", REQUEST, C)),
    "body required": (PUT + "/requestBody/required", NOTHING, True,
        one("request-body-became-required", REQUEST, B), one("request-body-became-optional", REQUEST, C)),
    "body": (PUT + "/requestBody", NOTHING, {"content": {}}, one("request-body-added", REQUEST, C), one("request-body-removed", REQUEST, B)),
    "required body": (PUT + "/requestBody", NOTHING, {"content": {}, "required": True},
        one("request-body-added-required", REQUEST, B), one("request-body-removed", REQUEST, B)),
    "media type of a request": (PUT + "/requestBody/content/text~1csv", NOTHING, {},
        one("media-type-added", REQUEST, C), one("media-type-removed", REQUEST, B)),
    "media type of a response": (PUT + "/responses/200/content/text~1csv", NOTHING, {},
        one("media-type-added", RESPONSE, C), one("media-type-removed", RESPONSE, B)),
    "encoding": (PUT + JSON + "/encoding", NOTHING, {"a": {}}, one("encoding-changed", REQUEST, B), one("encoding-changed", REQUEST, B)),
    "example": (PUT + JSON + "/example", 1, 2, one("example-changed", REQUEST, D), one("example-changed", REQUEST, D)),
    "success": (PUT + "/responses/202", NOTHING, {"description": "Later."},
        one("success-response-added", RESPONSE, B), one("success-response-removed", RESPONSE, B)),
    "error": (PUT + "/responses/409", NOTHING, {"description": "No."}, one("response-added", RESPONSE, C), one("response-removed", RESPONSE, C)),
    "description of a response": (PUT + "/responses/200/description", "a", "b",
        one("description-changed", RESPONSE, D), one("description-changed", RESPONSE, D)),
    "links": (PUT + "/responses/200/links", NOTHING, {"get": {"operationId": "x"}}, one("links-changed", RESPONSE, D), one("links-changed", RESPONSE, D)),
    "response in a component": ("/components/responses/NotFound/content/application~1problem+json/schema/required", NOTHING, ["title"],
        one("property-became-required", RESPONSE, C), one("property-became-optional", RESPONSE, B)),
    "header": (PUT + "/responses/200/headers/Link", NOTHING, {"schema": {}}, one("header-added", RESPONSE, C), one("header-removed", RESPONSE, B)),
    "header required": (PUT + "/responses/200/headers/ETag/required", True, NOTHING,
        one("header-became-optional", RESPONSE, B), one("header-became-required", RESPONSE, C)),
    "schema of a header": (PUT + "/responses/200/headers/ETag/schema/maxLength", 10, 11,
        one("max-length-loosened", RESPONSE, B), one("max-length-tightened", RESPONSE, C)),
    "scope of an operation": (PUT + "/security", [{"oauth2": ["things:read"]}], [{"oauth2": ["things:read", "things:write"]}],
        one("security-tightened", REQUEST, B), one("security-loosened", REQUEST, C)),
    "another way to sign in": (PUT + "/security", [{"oauth2": []}], [{"oauth2": []}, {"key": []}],
        one("security-loosened", REQUEST, C), one("security-tightened", REQUEST, B)),
    "open to all": (PUT + "/security", [{"oauth2": []}], [], one("security-loosened", REQUEST, C), one("security-tightened", REQUEST, B)),
    "security of the document": ("/security", [{"oauth2": []}], [{"key": []}],
        {("security-loosened", REQUEST, C), ("security-tightened", REQUEST, B), ("security-default-changed", DOCUMENT, D)},
        {("security-loosened", REQUEST, C), ("security-tightened", REQUEST, B), ("security-default-changed", DOCUMENT, D)}),
    "security said again": (PUT + "/security", NOTHING, [{"oauth2": ["things:read"]}], one("level-changed", DOCUMENT, D), one("level-changed", DOCUMENT, D)),
    "security scheme": ("/components/securitySchemes/new", NOTHING, {"type": "http"},
        one("security-scheme-added", REQUEST, C), one("security-scheme-removed", REQUEST, B)),
    "security scheme by another header": ("/components/securitySchemes/key/name", "X-Key", "Key",
        one("security-scheme-changed", REQUEST, B), one("security-scheme-changed", REQUEST, B)),
    "token address": (OAUTH + "/flows/clientCredentials/tokenUrl", "a", "b",
        one("security-scheme-changed", REQUEST, B), one("security-scheme-changed", REQUEST, B)),
    "scope of a scheme": (OAUTH + "/flows/clientCredentials/scopes/new", NOTHING, "New.", one("scope-added", REQUEST, C), one("scope-removed", REQUEST, B)),
    "flow": (OAUTH + "/flows/implicit", NOTHING, {"authorizationUrl": "a", "scopes": {}}, one("flow-added", REQUEST, C), one("flow-removed", REQUEST, B)),
    "server": ("/servers/1", {"url": "a"}, {"url": "b"}, {("server-added", REQUEST, C), ("server-removed", REQUEST, B)},
        {("server-added", REQUEST, C), ("server-removed", REQUEST, B)}),
    "order of servers": ("/servers", [{"url": "a"}, {"url": "b"}], [{"url": "b"}, {"url": "a"}],
        one("servers-reordered", REQUEST, C), one("servers-reordered", REQUEST, C)),
    "description of a server": ("/servers/0/description", NOTHING, "a", one("description-changed", REQUEST, D), one("description-changed", REQUEST, D)),
    "variables of a server": ("/servers/0/variables", NOTHING, {"a": {"default": "b"}},
        one("server-variables-changed", REQUEST, B), one("server-variables-changed", REQUEST, B)),
    "webhook": ("/webhooks", {}, {"made": {"post": {"operationId": "made", "responses": {}}}},
        one("operation-added", DOCUMENT, C), one("operation-removed", DOCUMENT, B)),
    "title of the document": ("/info/title", "a", "b", one("description-changed", DOCUMENT, D), one("description-changed", DOCUMENT, D)),
    "tag explained": ("/tags/0/description", "a", "b", one("description-changed", DOCUMENT, D), one("description-changed", DOCUMENT, D)),
    "list of tags": ("/tags/2", {"name": "a"}, {"name": "b"}, one("tag-list-changed", DOCUMENT, D), one("tag-list-changed", DOCUMENT, D)),
    "dialect": ("/jsonSchemaDialect", NOTHING, "https://example.com", one("dialect-changed", DOCUMENT, B), one("dialect-changed", DOCUMENT, B)),
    "OpenAPI version": ("/openapi", "3.1.0", "3.1.1", one("openapi-changed", DOCUMENT, D), one("openapi-changed", DOCUMENT, D)),
    "unknown field of the document": ("/signature", NOTHING, "a", one("unknown-field-changed", DOCUMENT, B), one("unknown-field-changed", DOCUMENT, B)),
}  # fmt: skip


def prepared(pointer, value):
    """The base document with the place filled; an item of an array that it has not yet is put at its end."""
    holder, _, last = pointer.rpartition("/")
    listed = {
        "/servers": BASE["servers"],
        "/tags": BASE["tags"],
        PUT + "/parameters": BASE["paths"]["/things/{id}"]["put"]["parameters"],
    }.get(holder)
    return edited(holder, [*listed[: int(last)], value]) if listed else edited(pointer, value)


@pytest.mark.parametrize("way", ["there", "back"])
@pytest.mark.parametrize("case", CASES)
def test_a_change_is_judged(tmp_path, case, way):
    pointer, before, after, there, back = CASES[case]
    base, head = prepared(pointer, before), prepared(pointer, after)

    done = diff(tmp_path, base, head) if way == "there" else diff(tmp_path, head, base)

    assert done.findings == (there if way == "there" else back)


def test_a_renamed_path_parameter_breaks_sdks_but_no_address(tmp_path):
    path = BASE["paths"]["/things/{id}"]
    renamed = edited(ITEM + "/parameters/0/name", "thingId")["paths"]["/things/{id}"]
    done = diff(tmp_path, edited("/paths", {"/things/{id}": path}), edited("/paths", {"/things/{thingId}": renamed}))

    assert done.findings == one("path-parameter-renamed", REQUEST, B)


def test_an_operation_that_moved_is_still_compared(tmp_path):
    path = BASE["paths"]["/things/{id}"]
    changed = edited(PUT + "/deprecated", True)["paths"]["/things/{id}"]
    done = diff(tmp_path, edited("/paths", {"/things/{id}": path}), edited("/paths", {"/objects/{id}": changed}))

    assert done.findings == {("operation-moved", DOCUMENT, B), ("deprecated", DOCUMENT, D)}


def test_what_a_webhook_sends_is_judged_as_what_clients_receive(tmp_path):
    hook = {"post": {"operationId": "made", "requestBody": {"content": {"application/json": {"schema": {"enum": ["a"]}}}}, "responses": {}}}
    base = edited("/webhooks", {"made": hook})
    head = edited("/webhooks/made/post/requestBody/content/application~1json/schema/enum", ["a", "b"], base)

    assert diff(tmp_path, base, head).findings == one("enum-widened", RESPONSE, B)
    assert diff(tmp_path, head, base).findings == one("enum-narrowed", RESPONSE, C)


def test_a_callback_is_judged_as_what_clients_receive(tmp_path):
    hook = {
        "{$request.body#/url}": {"post": {"requestBody": {"content": {"application/json": {"schema": {"enum": ["a"]}}}}, "responses": {}}}
    }
    base = edited(PUT + "/callbacks", {"made": hook})
    head = edited(PUT + "/callbacks/made/{$request.body#~1url}/post/requestBody/content/application~1json/schema/enum", ["a", "b"], base)

    assert diff(tmp_path, base, head).findings == one("enum-widened", RESPONSE, B)
    assert diff(tmp_path, edited(PUT + "/callbacks", {}), base).findings == one("callback-added", DOCUMENT, C)
    assert diff(tmp_path, base, edited(PUT + "/callbacks", {})).findings == one("callback-removed", DOCUMENT, B)


def test_a_header_is_known_by_its_name_in_any_case(tmp_path):
    header = {"required": True, "schema": {"type": "string", "maxLength": 10}}
    done = diff(tmp_path, edited("/info/version", "1.2.3"), edited(PUT + "/responses/200/headers", {"etag": header}))

    assert {impact for _, _, impact in done.findings} == {D}


def test_the_order_of_parameters_says_nothing(tmp_path):
    listed = BASE["paths"]["/things/{id}"]["put"]["parameters"]
    done = diff(tmp_path, BASE, edited(PUT + "/parameters", listed[::-1]))

    assert done.report["equal"]
