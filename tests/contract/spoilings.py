"""Ways to spoil the document, each with the check that finds it and the JSON pointers that it names."""

GONE = object()
"""In place of a value: the member is taken out."""

TEXT = {"type": "string"}
ULID = "[0-7][0-9A-HJKMNP-TV-Z]{25}"
SCHEMAS = "/components/schemas"


def path(address):
    return "/paths/" + address.replace("/", "~1")


def schema(name, properties=None, **members):
    return {f"{SCHEMAS}/{name}": {"type": "object", "additionalProperties": False, "properties": properties or {"text": TEXT}, **members}}


EXTRA = f"{SCHEMAS}/Announcement/properties/extra"
ONE = f"{SCHEMAS}/Token/properties"
PERSON_201 = f"{path('/v1/people')}/post/responses/201"
TOKEN_200 = f"{path('/v1/auth/token')}/post/responses/200"
GROUP = "/components/examples/GroupResponse/value/data"

SPOILINGS = {
    "an older version": ({"/openapi": "3.0.3"}, {"outline": ["/openapi"]}),
    "no contact": ({"/info/contact": GONE}, {"outline": ["/info"]}),
    "a path outside /v1": ({path("/v2/x"): {}}, {"outline": [path("/v2/x")]}),
    "a path of another version that starts alike": ({path("/v10/x"): {}}, {"outline": [path("/v10/x")]}),
    "parameters that are no list": ({f"{path('/v1/work/comments/{id}')}/patch/parameters": {}}, {"outline": [f"{path('/v1/work/comments/{id}')}/patch/parameters"]}),
    "a path item that is no object": ({path("/v1/nothing"): None}, {"outline": [path("/v1/nothing")]}),
    "an operation that is text": ({f"{path('/v1/empty')}": {"get": "list"}}, {"outline": [f"{path('/v1/empty')}/get"]}),
    "no create": (
        {f"{path('/v1/projects/sprints')}/post": GONE},
        {"operations": [path("/v1/projects/sprints")], "unused": [f"{SCHEMAS}/SprintCreate"]},
    ),
    "no delete": (
        {f"{path('/v1/groups/{id}')}/delete": GONE},
        {"operations": [path("/v1/groups/{id}")], "dangling": [f"{path('/v1/groups')}/post/responses/201/links/deleteGroup/operationId"]},
    ),
    "no path for one record": (
        {path("/v1/technology/{id}"): GONE},
        {
            "operations": ["/paths"],
            "unused": [f"{SCHEMAS}/TechnologyAssetUpdate"],
            "dangling": [f"{path('/v1/technology')}/post/responses/201/links/{verb}TechnologyAsset/operationId" for verb in ("get", "update", "delete")],
        },
    ),
    "an entity that does not say so": (
        {f"{SCHEMAS}/PersonSkill/x-cpod-entity": GONE},
        {
            "operations": [f"{path('/v1/employee/{id}')}/get", f"{path('/v1/employee/{id}')}/patch"],
            "ids": [f"{SCHEMAS}/PersonSkill/properties/id/pattern", f"{path('/v1/employee/{id}')}/parameters/0/schema/pattern", f"{path('/v1/employee')}/get/parameters/10/schema/items/pattern"],
        },
    ),
    "an entity by another name": ({f"{SCHEMAS}/Cohort/x-cpod-entity": "Class"}, {"operations": [f"{SCHEMAS}/Cohort/x-cpod-entity"]}),
    "an entity shown at the path of another": (
        {f"{path('/v1/okr/key-results/{id}')}/get/responses/200/content/application~1json": {"schema": {"$ref": "#/components/schemas/ObjectiveResponse"}}},
        {"operations": [f"{path('/v1/okr/key-results/{id}')}/get"]},
    ),
    "an entity without a path": (
        schema("Ghost", {"id": {"type": "string", "pattern": f"^gho-{ULID}$"}}, **{"x-cpod-entity": "Ghost", "x-cpod-id-prefix": "gho"}),
        {"operations": [f"{SCHEMAS}/Ghost"], "unused": [f"{SCHEMAS}/Ghost"]},
    ),
    "operations that an entity does not declare": (
        {f"{SCHEMAS}/Trace/x-cpod-operations": ["list", "create", "get"]},
        {"operations": [f"{path('/v1/telemetry/traces/{id}')}/patch", f"{path('/v1/telemetry/traces/{id}')}/delete"]},
    ),
    "operations that do not exist": ({f"{SCHEMAS}/AppEvent/x-cpod-operations": ["fly"]}, {"operations": [f"{SCHEMAS}/AppEvent/x-cpod-operations"]}),
    "no prefix": (
        {f"{SCHEMAS}/TimeEntry/x-cpod-id-prefix": GONE},
        {"ids": [f"{SCHEMAS}/TimeEntry", f"{SCHEMAS}/TimeEntry/properties/id/pattern", f"{path('/v1/work/{id}')}/parameters/0/schema/pattern", f"{path('/v1/work')}/get/parameters/10/schema/items/pattern"]},
    ),
    "a prefix in capitals": (
        {f"{SCHEMAS}/LeaveRequest/x-cpod-id-prefix": "LVR"},
        {
            "ids": [
                f"{SCHEMAS}/LeaveRequest/x-cpod-id-prefix",
                f"{SCHEMAS}/LeaveRequest/properties/id/pattern",
                f"{path('/v1/employee/leave-requests/{id}')}/parameters/0/schema/pattern", f"{path('/v1/employee/leave-requests')}/get/parameters/10/schema/items/pattern",
            ]
        },
    ),
    "a prefix of another entity": (
        {f"{SCHEMAS}/Relationship/x-cpod-id-prefix": "per"},
        {
            "ids": [
                f"{SCHEMAS}/Relationship/x-cpod-id-prefix",
                f"{SCHEMAS}/Relationship/properties/id/pattern",
                f"{path('/v1/relationships/{id}')}/parameters/0/schema/pattern", f"{path('/v1/relationships')}/get/parameters/10/schema/items/pattern",
            ]
        },
    ),
    "an id with another pattern": (
        {f"{SCHEMAS}/MeetingNote/properties/id/pattern": "^note-.+$"},
        {"ids": [f"{SCHEMAS}/MeetingNote/properties/id/pattern"]},
    ),
    "an id without a pattern": ({f"{SCHEMAS}/Feature/properties/id/pattern": GONE}, {"ids": [f"{SCHEMAS}/Feature/properties/id"]}),
    "a partial record without id": ({f"{SCHEMAS}/SprintPartial/properties/id": GONE}, {"ids": [f"{SCHEMAS}/SprintPartial"]}),
    "a path parameter with a prefix of nobody": (
        {f"{path('/v1/hr/{id}')}/parameters/0/schema/pattern": f"^emp-{ULID}$"},
        {"ids": [f"{path('/v1/hr/{id}')}/parameters/0/schema/pattern"]},
    ),
    "a path parameter without a pattern": (
        {f"{path('/v1/catalog/{id}')}/parameters/0/schema/pattern": GONE},
        {"ids": [f"{path('/v1/catalog/{id}')}/parameters/0/schema"]},
    ),
    "a reference to no entity": (
        {f"{SCHEMAS}/Expense/properties/projectId/x-cpod-refers-to": ["Nobody"]},
        {"ids": [f"{SCHEMAS}/Expense/properties/projectId/x-cpod-refers-to"]},
    ),
    "a reference without a pattern": (
        {f"{SCHEMAS}/Expense/properties/personId/pattern": GONE},
        {"ids": [f"{SCHEMAS}/Expense/properties/personId"]},
    ),
    "a filter with a prefix of nobody": (
        {f"{path('/v1/okr/key-results')}/get/parameters/20/schema/items/pattern": f"^zzz-{ULID}$"},
        {"ids": [f"{path('/v1/okr/key-results')}/get/parameters/20/schema/items/pattern"]},
    ),
    "an open schema": ({f"{SCHEMAS}/AppRegistration/additionalProperties": GONE}, {"closed": [f"{SCHEMAS}/AppRegistration"]}),
    "a schema that takes more than it names": ({f"{SCHEMAS}/TokenRequest/additionalProperties": True}, {"closed": [f"{SCHEMAS}/TokenRequest"]}),
    "an open object within a schema": ({f"{EXTRA}1": {"type": ["object", "null"], "properties": {"a": TEXT}}}, {"closed": [f"{EXTRA}1"]}),
    "an object that says nothing": ({f"{EXTRA}2": {"type": "object"}}, {"closed": [f"{EXTRA}2"]}),
    "an open object in a list": ({f"{EXTRA}3": {"type": "array", "items": {"type": "object"}}}, {"closed": [f"{EXTRA}3/items"]}),
    "an open part of a branch": (
        {f"{EXTRA}4": {"anyOf": [TEXT, {"type": "object", "properties": {}}]}},
        {"closed": [f"{EXTRA}4/anyOf/1"]},
    ),
    "a schema without a type": ({f"{EXTRA}5": {"description": "Anything."}}, {"closed": [f"{EXTRA}5"]}),
    "a schema that admits everything": ({f"{EXTRA}6": True, f"{EXTRA}7": True}, {"closed": [f"{EXTRA}6", f"{EXTRA}7"]}),
    "names by pattern alone": (
        {f"{EXTRA}8": {"type": "object", "patternProperties": {"^a": TEXT}}},
        {"closed": [f"{EXTRA}8"]},
    ),
    "a keyword of OpenAPI 3.0": ({f"{ONE}/scope/nullable": True}, {"keywords": [f"{ONE}/scope/nullable"]}),
    "a misspelt keyword": ({f"{ONE}/scope/maxLenght": 9}, {"keywords": [f"{ONE}/scope/maxLenght"]}),
    "a reference to nothing": (
        {f"{path('/v1/org')}/get/responses/400": {"$ref": "#/components/responses/Nope"}},
        {"dangling": [f"{path('/v1/org')}/get/responses/400/$ref"]},
    ),
    "a reference out of the document": (
        {f"{path('/v1/org')}/get/responses/401": {"$ref": "other.yaml#/x"}},
        {"dangling": [f"{path('/v1/org')}/get/responses/401/$ref"]},
    ),
    "a reference to another kind of component": (
        {f"{path('/v1/org')}/get/responses/403": {"$ref": "#/components/schemas/Meta"}},
        {"dangling": [f"{path('/v1/org')}/get/responses/403/$ref"]},
    ),
    "a reference within a schema to nothing": ({f"{EXTRA}9": {"$ref": f"#{SCHEMAS}/Gone"}}, {"dangling": [f"{EXTRA}9/$ref"]}),
    "a link to no operation": (
        {f"{PERSON_201}/links/getPerson/operationId": "getHuman"},
        {"dangling": [f"{PERSON_201}/links/getPerson/operationId"]},
    ),
    "an undeclared security scheme": (
        {f"{path('/v1/storage')}/get/security/0": {"cookie": []}},
        {"dangling": [f"{path('/v1/storage')}/get/security/0/cookie"]},
    ),
    "an undeclared tag": ({f"{path('/v1/storage')}/get/tags/0": "Files"}, {"dangling": [f"{path('/v1/storage')}/get/tags/0"]}),
    "a tag of no operation": ({"/tags/32": {"name": "Weather"}}, {"dangling": ["/tags/32"]}),
    "a discriminator that leads nowhere": (
        {f"{EXTRA}10": {"oneOf": [TEXT], "discriminator": {"propertyName": "kind", "mapping": {"a": "Nope"}}}},
        {"dangling": [f"{EXTRA}10/discriminator/mapping/a"]},
    ),
    "an unused schema": (schema("Lonely"), {"unused": [f"{SCHEMAS}/Lonely"]}),
    "two schemas that only use each other": (
        schema("Ping", {"pong": {"$ref": f"#{SCHEMAS}/Pong"}}) | schema("Pong", {"ping": {"$ref": f"#{SCHEMAS}/Ping"}}),
        {"unused": [f"{SCHEMAS}/Ping", f"{SCHEMAS}/Pong"]},
    ),
    "an unused header": ({"/components/headers/X": {"schema": TEXT}}, {"unused": ["/components/headers/X"]}),
    "an unused example": ({"/components/examples/X": {"value": 1}}, {"unused": ["/components/examples/X"]}),
    "an unused security scheme": ({"/components/securitySchemes/x": {"type": "http", "scheme": "basic"}}, {"unused": ["/components/securitySchemes/x"]}),
    "an example of the wrong type": (
        {f"{TOKEN_200}/content/application~1json/example/expires_in": "3600"},
        {"examples": [f"{TOKEN_200}/content/application~1json/example/expires_in"]},
    ),
    "an example without a required member": (
        {"/components/examples/PersonResponse/value/meta": GONE},
        {"examples": ["/components/examples/PersonResponse/value"]},
    ),
    "an example with one member too many": ({f"{GROUP}/shoeSize": 46}, {"examples": [GROUP]}),
    "an example in the wrong format": ({f"{GROUP}/createdAt": "yesterday"}, {"examples": [f"{GROUP}/createdAt"]}),
    "an example within a schema": ({f"{SCHEMAS}/TicketCreate/examples/0/status": "lost"}, {"examples": [f"{SCHEMAS}/TicketCreate/examples/0/status"]}),
    "a default that does not fit": (
        {f"{SCHEMAS}/TicketCreate/properties/urgency/default": "soon"},
        {"examples": [f"{SCHEMAS}/TicketCreate/properties/urgency/default"]},
    ),
    "an example of a parameter": (
        {"/components/parameters/page/examples": {"none": {"value": 0}}},
        {"examples": ["/components/parameters/page/examples/none/value"]},
    ),
    "an example of a schema that is no schema": (
        {"/components/parameters/q/schema/pattern": "(", "/components/parameters/q/example": "x"},
        {"examples": ["/components/parameters/q/schema"]},
    ),
}  # fmt: skip
"""All of them are done to the real document at once, so each keeps to a place of its own."""

ALLOWED = {
    f"{SCHEMAS}/AuditEvent/x-cpod-operations": ["list", "create", "get", "update"],
    f"{path('/v1/telemetry/{id}')}/delete": GONE,
    f"{path('/v1/telemetry')}/post/responses/201/links/deleteAuditEvent": GONE,
    f"{EXTRA}20": {"type": "object", "allOf": [{"properties": {"a": TEXT}}], "unevaluatedProperties": False},
    f"{EXTRA}21": {"type": "object", "additionalProperties": TEXT},
    f"{EXTRA}22": {"type": "object", "properties": {"a": TEXT}, "additionalProperties": False, "anyOf": [{"required": ["a"]}, {"minProperties": 1}]},
    f"{EXTRA}23": {"type": "string", "x-note": "ours", "examples": ["fine"]},
    f"{path('/v1/storage/{id}/preview')}": {"get": {"tags": ["Storage"], "responses": {"200": {"description": "The bytes."}}}},
}  # fmt: skip
"""What looks like a fault and is none: an entity that says which operations it has, objects closed in other ways, a path below a record."""
