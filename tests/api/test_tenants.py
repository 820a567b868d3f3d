"""Records of another tenant look like records that never were, wherever their ids are put, and whatever both tenants do."""

import re
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpod_backend.contract.model import EntityModel, Field, read_fields
from cpod_backend.contract.shapes import Shape
from cpod_backend.contract.types import Ref
from tests.client import Answer, Api, model

ENTITIES = [entity.name for entity in model().entities]
NOTHING = "01JK1BA9HZWZBK01QDY53AAPZZ"

Place = tuple[str | int, ...]


@pytest.fixture(params=ENTITIES)
def entity(request: pytest.FixtureRequest) -> EntityModel:
    return model().by_name[request.param]


class Strangers:
    """Records of a tenant that nobody else is in, one per entity, made when first asked for."""

    def __init__(self) -> None:
        self._apis: dict[int, Api] = {}
        self._ids: dict[tuple[int, str], str] = {}

    def id(self, api: Api, name: str) -> str:
        key = (id(api.deployment), name)
        if key not in self._ids:
            other = self._apis.setdefault(key[0], Api.of(api.deployment, f"stranger-{uuid4().hex[:12]}"))
            self._ids[key] = other.make(name)["id"]
        return self._ids[key]


@pytest.fixture(scope="session")
def strangers() -> Strangers:
    return Strangers()


def places(fields: dict[str, Field], at: Place = ()) -> Iterator[tuple[Place, Ref]]:
    """Every place of a body that holds the id of a record."""
    for field in fields.values():
        if not field.server_set:
            yield from _places(field.shape, (*at, field.name))


def _places(shape: Shape, at: Place) -> Iterator[tuple[Place, Ref]]:
    if shape.ref:
        yield at, shape.ref
    elif shape.items:
        yield from _places(shape.items, (*at, 0))
    elif shape.part:
        yield from places(read_fields(shape.part), at)


def put(value: Any, shape: Shape, way: Place, id: str) -> Any:
    """The value with the id at the end of the way; parts on the way have what they need at least."""
    if not way:
        return id
    if shape.items:
        return [put(value[0] if value else None, shape.items, way[1:], id)]
    fields = read_fields(shape.part)  # type: ignore[arg-type]
    held = value or {name: sample(field.shape) for name, field in fields.items() if field.required}
    return held | {way[0]: put(held.get(way[0]), fields[str(way[0])].shape, way[1:], id)}


def sample(shape: Shape) -> Any:
    """Some value that the shape takes."""
    if shape.ref:
        return f"{prefix_of(shape.ref)}-{NOTHING}"
    if shape.kind in ("integer", "number"):
        return int(shape.min or 1)
    if shape.items:
        return [sample(shape.items)]
    return {"date": "2026-05-22", "date-time": "2026-05-22T10:00:00Z"}.get(
        shape.format or "", shape.choices[0] if shape.choices else "text"
    )


def prefix_of(ref: Ref) -> str:
    return model().by_name[ref.entities[0] if ref.entities else "Person"].prefix


def filled(api: Api, entity: EntityModel, ids: dict[Place, str]) -> tuple[int, list[Any]]:
    """What a creation is told with these ids in their places, apart from the ids themselves."""
    body = api.body(entity.name)
    for id_attr, type_attr in entity.typed_references:
        if (entity.by_attr[id_attr].name,) in ids:
            body.pop(entity.by_attr[type_attr].name, None)
    for at, id in ids.items():
        name = str(at[0])
        body[name] = put(body.get(name), entity.fields[name].shape, at[1:], id)
    answer = api.post(entity.path, **body)
    return answer.status, sorted((error["field"], hidden(error["detail"])) for error in answer.body.get("errors", []))


def hidden(text: str) -> str:
    return re.sub(r"\b[a-z]+-[0-9A-Z]{26}\b", "…", text)


def test_ids_of_another_tenant_are_refused_like_those_of_nothing_in_every_place(api, strangers, entity):
    wanted = {at: ref for at, ref in places(entity.fields) if ref.checked}
    nothing = {at: f"{prefix_of(ref)}-{NOTHING}" for at, ref in wanted.items()}
    told = filled(api, entity, {at: strangers.id(api, model().of_id(id).name) for at, id in nothing.items()})

    assert told == filled(api, entity, nothing)
    assert not wanted or told[0] == 422
    assert [pointer for pointer, _ in told[1]] == sorted("/" + "/".join(map(str, at)) for at in wanted)


@pytest.mark.parametrize(("name", "field", "kind"), [("AuditEvent", "resourceId", "resourceType"), ("AppEvent", "entityId", "entityType")])
def test_what_events_tell_of_need_not_be_there(api, strangers, name, field, kind):
    assert [at for at, ref in places(model().by_name[name].fields) if not ref.checked] == [(field,)]
    for id in (strangers.id(api, "Person"), f"per-{NOTHING}"):
        made = api.make(name, **{field: id, kind: None})
        assert (made[field], made[kind]) == (id, "person")


def test_an_id_of_another_tenant_finds_and_changes_nothing(api, strangers, entity):
    record = api.make(entity.name)
    theirs = strangers.id(api, entity.name)
    for field in entity.filterable.values():
        if field.shape.ref or (field.shape.items and field.shape.items.ref):
            ref = field.shape.ref or field.shape.items.ref
            id = strangers.id(api, model().of_id(f"{prefix_of(ref)}-{NOTHING}").name)
            assert api.list(entity.name, **{field.name: id}).body["total"] == 0, field.name
            if not field.server_set and ref.checked:
                changed = api.change(record, **{field.name: [id] if field.shape.items else id})
                assert changed.status == 422 and api.read(record)["version"] == record["version"], field.name
    assert api.list(entity.name, id=theirs).body["total"] == 0
    assert {api.get(f"{entity.path}/{theirs}", includeDeleted=deleted).status for deleted in ("true", "false")} == {404}
    refused = [api.patch(f"{entity.path}/{id}") for id in (theirs, f"{entity.prefix}-{NOTHING}")]
    assert [answer.status for answer in refused] == [404, 404] and len({hidden(answer.detail) for answer in refused}) == 1


class Player:
    """What one tenant does and is told, with ids and times left out of what is noted."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.ids: list[str] = []
        self.told: list[Any] = []

    def play(self, kind: str, number: int) -> None:
        own = self.ids[number % len(self.ids)] if self.ids else f"grp-{NOTHING}"
        path = f"/v1/groups/{own}"
        match kind:
            case "make":
                answer = self.api.create("Group", name=f"Group {number}", externalId=f"key {number}", email=None, isMailEnabled=None)
                self.ids += [answer.data["id"]] if answer.status == 201 else []
            case "remove":
                answer = self.api.delete(path)
            case "nest":
                answer = self.api.patch(path, parentGroupId=self.ids[(number * 7 + 1) % len(self.ids)] if self.ids else None)
            case "search":
                answer = self.api.list("Group", q=f"group {number}", includeDeleted="true", fields="name")
            case "count":
                answer = self.api.list("AuditEvent", fields="action,sequenceId", pageSize=5)
            case _:
                answer = self.api.create("Ticket")
        self.told.append((kind, self._noted(answer)))

    def _noted(self, answer: Answer) -> Any:
        body = answer.body or {}
        data = body.get("data")
        if isinstance(data, list):
            return answer.status, body["total"], [{name: value for name, value in item.items() if name != "id"} for item in data]
        named = {name: (data or {}).get(name) for name in ("name", "version", "ticketNumber")}
        return answer.status, named, [error["field"] for error in body.get("errors", [])]

    def trespass(self, other: "Player", number: int) -> None:
        """Tries the other's records in every verb, and as a reference."""
        if not other.ids or not self.ids:
            return
        path = f"/v1/groups/{other.ids[number % len(other.ids)]}"
        tried = [self.api.get(path, includeDeleted="true"), self.api.patch(path, tags=["taken"]), self.api.delete(path)]
        assert {answer.status for answer in tried} == {404}
        leaned = self.api.patch(f"/v1/groups/{self.ids[0]}", parentGroupId=path.rpartition("/")[2])
        assert leaned.status in (404, 422)


MOVES = st.lists(
    st.tuples(st.booleans(), st.sampled_from(["make", "make", "remove", "nest", "search", "count", "ticket", "trespass"]), st.integers(0, 3)),
    min_size=8, max_size=30,
)  # fmt: skip


def test_what_one_tenant_does_changes_nothing_for_another(deployment):
    @settings(max_examples=12, deadline=None)
    @given(MOVES)
    def holds(moves):
        players = [Player(Api.of(deployment, f"{side}-{uuid4().hex[:12]}")) for side in ("left", "right", "alone")]
        for right, kind, number in moves:
            player, other = players[right], players[not right]
            player.trespass(other, number) if kind == "trespass" else player.play(kind, number)
        for right, kind, number in moves:
            if not right and kind != "trespass":
                players[2].play(kind, number)
        assert players[0].told == players[2].told

    holds()
