"""How tests speak to the API: short verbs, answers with their data, and records made from their examples."""

import re
from copy import deepcopy
from functools import lru_cache
from typing import Any

import httpx

from cpod_backend.contract.check_digits import gs1_check_digit
from cpod_backend.contract.model import EntityModel, Model, load, read_fields
from cpod_backend.contract.rule import Caller
from cpod_backend.contract.shapes import Shape
from tests.conformance import CheckedClient
from tests.deployments import Deployment, OnEmulator
from tests.wire import Exchange


@lru_cache(maxsize=1)
def model() -> Model:
    return load()


NEEDED = {
    ("Activity", "accountId"),
    ("Announcement", "audienceIds"),
    ("ApprovalStep", "approverId"),
    ("Expense", "receiptObjectIds"),
    ("Invoice", "vendorId"),
    ("PurchaseOrder", "vendorId"),
}
"""Optional references of examples without which a rule refuses the record whatever else it says."""


class Answer:
    """One answer of the API."""

    def __init__(self, exchange: Exchange) -> None:
        self.status = exchange.status
        self.headers = exchange.headers
        self.text = exchange.text
        self.content = exchange.content
        self.body: Any = exchange.value if self.content and "json" in self.headers.get("content-type", "") else None

    def __repr__(self) -> str:
        return f"<{self.status} {self.text[:600]}>"

    @property
    def data(self) -> Any:
        assert self.status in (200, 201), self
        return self.body["data"]

    @property
    def detail(self) -> str:
        """What a problem says."""
        return str(self.body["detail"])

    @property
    def fields(self) -> list[str]:
        """The JSON pointers at fault."""
        return [error["field"] for error in self.body.get("errors", [])]


class Api:
    """A client of one tenant."""

    def __init__(self, connection: httpx.Client, token: str, deployment: Deployment | None = None) -> None:
        self.connection = connection
        self.token = token
        self.deployment = deployment or OnEmulator(connection)
        self._made: dict[str, int] = {}

    @classmethod
    def of(cls, deployment: Deployment, tenant: str, client: str = "test", scope: str = "") -> "Api":
        """A client of a tenant, with all scopes or those asked for."""
        return cls(deployment.connection, deployment.token(tenant, client, scope), deployment)

    @classmethod
    def sign_in(cls, connection: httpx.Client, client_id: str, scope: str = "") -> "Api":
        """A client of the emulator under an id of one's own."""
        client, _, tenant = client_id.partition("@")
        return cls.of(OnEmulator(connection), tenant, client, scope)

    def as_person(self, person: dict[str, Any]) -> "Api":
        """The same tenant, called by a person."""
        caller = Caller(tenant=person["tenantId"], client="test", scopes=frozenset("*"), person=person["id"])
        return Api(self.connection, self.deployment.issue(caller), self.deployment)

    def as_application(self, application: dict[str, Any]) -> "Api":
        """The same tenant, called by a registered application."""
        tenant, client = application["tenantId"], application["clientId"]
        caller = Caller(tenant=tenant, client=client, scopes=frozenset("*"), application=application["id"])
        return Api(self.connection, self.deployment.issue(caller), self.deployment)

    def narrowed(self, scope: str) -> "Api":
        """The same tenant, called by a client with these scopes alone."""
        return Api.of(self.deployment, self.make("Group")["tenantId"], "narrow", scope)

    def request(self, method: str, path: str, **options: Any) -> Answer:
        headers = {"authorization": f"Bearer {self.token}"} | options.pop("headers", {})
        if isinstance(self.connection, CheckedClient):
            return Answer(self.connection.exchange(method, path, headers, **options))
        return Answer(Exchange.of(self.connection.request(method, path, headers=headers, **options)))

    def get(self, path: str, /, headers: dict[str, str] | None = None, **parameters: Any) -> Answer:
        return self.request("GET", path, params=parameters or None, headers=headers or {})

    def post(self, path: str, /, headers: dict[str, str] | None = None, **fields: Any) -> Answer:
        return self.request("POST", path, json=fields, headers=headers or {})

    def patch(self, path: str, /, headers: dict[str, str] | None = None, **fields: Any) -> Answer:
        return self.request("PATCH", path, json=fields, headers=headers or {})

    def delete(self, path: str, /, headers: dict[str, str] | None = None) -> Answer:
        return self.request("DELETE", path, headers=headers or {})

    # By entity name: `api.create("Person", status="active")` starts from the entity's example.

    def body(self, name: str, /, **fields: Any) -> dict[str, Any]:
        """A valid body: the example with its references made first; a field given as None is left out."""
        entity = model().by_name[name]
        body = deepcopy(entity.declared.example) | fields
        for field in entity.fields.values():
            if field.name in body and field.name not in fields:
                needed = field.required or (name, field.name) in NEEDED
                body[field.name] = self._with_references(body[field.name], field.shape, entity, needed)
        for id_attr, type_attr in entity.typed_references:
            id_field, type_field = entity.by_attr[id_attr].name, entity.by_attr[type_attr].name
            if body.get(id_field) is None and type_field not in fields and not entity.by_attr[type_attr].required:
                body.pop(type_field, None)
        self._agree(entity, body, fields)
        self._vary_unique(entity, body, fields)
        return {name: value for name, value in body.items() if value is not None and value != []}

    def _agree(self, entity: EntityModel, body: dict[str, Any], fields: dict[str, Any]) -> None:
        """Where two references name records of one whole, as a response's question and its request do, they name the same whole."""
        required = {field.name for field in entity.fields.values() if field.required and field.shape.ref and body.get(field.name)}
        for name in sorted(required):
            target = model().of_id(body[name])
            shared = required & set(target.fields) - {name, *fields} if target else set()
            if shared:
                held = self.read({"id": body[name]})
                body |= {other: held[other] for other in shared if held[other]}

    def _vary_unique(self, entity: EntityModel, body: dict[str, Any], fields: dict[str, Any]) -> None:
        """Numbers the free text of each unique group, so that an example can be made again and again."""
        number = self._made[entity.name] = self._made.get(entity.name, -1) + 1
        for group in entity.declared.unique if number else ():
            for attr in group:
                field = entity.by_attr[attr]
                if field.name in body and field.name not in fields and (value := another(body[field.name], field.shape, number)):
                    body[field.name] = value
                    break

    def create(self, name: str, /, **fields: Any) -> Answer:
        """POST of the example with these fields."""
        return self.request("POST", model().by_name[name].path, json=self.body(name, **fields))

    def make(self, name: str, /, **fields: Any) -> dict[str, Any]:
        """The record that `create` makes."""
        answer = self.create(name, **fields)
        assert answer.status == 201, (name, answer)
        return dict(answer.data)

    def change(self, record: dict[str, Any], /, **fields: Any) -> Answer:
        """PATCH of a record."""
        return self.request("PATCH", self.path(record["id"]), json=fields)

    def remove(self, record: dict[str, Any], /) -> Answer:
        return self.delete(self.path(record["id"]))

    def read(self, record: dict[str, Any], /) -> dict[str, Any]:
        """The record as it is now."""
        return dict(self.get(self.path(record["id"])).data)

    def list(self, name: str, /, **parameters: Any) -> Answer:
        return self.get(model().by_name[name].path, **parameters)

    def path(self, id: str) -> str:
        entity = model().of_id(id)
        assert entity
        return f"{entity.path}/{id}"

    def _with_references(self, value: Any, shape: Shape, entity: EntityModel, required: bool) -> Any:
        """The value with ids of records that exist; optional references are left out."""
        if shape.ref:
            if not required or not shape.ref.checked:
                return value if not shape.ref.checked else None
            return self.make(model().of_id(value).name)["id"]  # type: ignore[union-attr]
        if shape.items and shape.items.ref:
            return [self._with_references(item, shape.items, entity, required) for item in value] if required else None
        if shape.items and shape.items.part:
            return [self._part(item, shape.items, entity) for item in value]
        return self._part(value, shape, entity) if shape.part else value

    def _part(self, value: dict[str, Any], shape: Shape, entity: EntityModel) -> dict[str, Any]:
        assert shape.part
        fields = read_fields(shape.part)
        made = {name: self._with_references(item, fields[name].shape, entity, fields[name].required) for name, item in value.items()}
        return {name: item for name, item in made.items() if item is not None}


def sendable(value: Any, shape: Shape) -> Any:
    """A value that was read, as a client may send it back: without the members that the server sets."""
    if isinstance(value, list) and shape.items:
        return [sendable(item, shape.items) for item in value]
    if isinstance(value, dict) and shape.part:
        fields = read_fields(shape.part)
        return {name: sendable(item, fields[name].shape) for name, item in value.items() if not fields[name].server_set}
    return value


def lasting(record: dict[str, Any]) -> dict[str, Any]:
    """The record without the addresses of its content, which are signed anew every five minutes."""
    return {name: value for name, value in record.items() if name not in ("uploadUrl", "downloadUrl")}


def another(value: Any, shape: Shape, number: int) -> str | None:
    """A like value that is also valid, numbered; None for what is not free text."""
    if not isinstance(value, str) or shape.choices or shape.ref or shape.format not in (None, "email", "uri"):
        return None
    if value.isdigit() and len(value) >= 8:
        # Counted down from 9999, so as not to meet the example's own number.
        digits = f"{value[:-5]}{9999 - number:04}"
        return digits + gs1_check_digit(digits)
    forms = (f"{number}-{value}", f"{value}{number}", f"{value}-{number}", f"{value[:-4]}{number:04}")
    fits = shape.pattern or ("^[A-Za-z]" if shape.format == "uri" else "")
    longest = shape.max or 10_000
    return next((form for form in forms if re.search(fits, form) and len(form) <= longest), None)
