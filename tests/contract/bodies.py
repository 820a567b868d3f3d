"""Makes the fuzzer's request bodies name records that exist, so that creations succeed and their links can be followed."""

import json
from itertools import count
from random import Random
from typing import Any

import httpx

from cpod_backend.contract.model import EntityModel, Field, read_fields
from cpod_backend.contract.shapes import Shape
from tests.client import Api, model

Body = dict[str, Any]

LEFT_MADE_UP = 0.15
"""The share of bodies that stay as they were generated, so that the refusal of made-up references remains tested."""

USES = 20
"""How often one record is named before another is made: seats run out, and the fuzzer changes and deletes what it can find."""

TRIES = 5


class References(Api):
    """Makes the records that bodies refer to."""

    def __init__(self, connection: httpx.Client, token: str) -> None:
        super().__init__(connection, token)
        self._ranks = count(1)

    def make(self, name: str, /, **fields: Any) -> Body:
        """Tries again where the fuzzer took the value that would make the record unique; each try numbers it anew."""
        for _ in range(TRIES):
            answer = self.create(name, **fields)
            if answer.status == 201:
                break
        return dict(answer.data)

    def body(self, name: str, /, **fields: Any) -> Body:
        if name == "SlaPolicy":
            # Policies for the same tickets stand side by side with a rank each, a number that the example cannot vary.
            fields = {"rank": next(self._ranks)} | fields
        return super().body(name, **fields)


class Bodies:
    """Completes generated bodies. Choices depend on the generated body alone, so that a repeated case is the same case again."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._known: dict[str, str] = {}
        self._uses: dict[str, int] = {}

    def referring(self, entity: EntityModel, body: Body) -> Body:
        """The body with each of its references leading to a record."""
        return _with_types(entity, self._part(body, entity.fields))

    def creating(self, entity: EntityModel, body: Body) -> Body:
        """The documented example, its references made, with some of the generated fields in it."""
        rng = _dice(body)
        if rng.random() < LEFT_MADE_UP:
            return body
        return _with_types(entity, self._api.body(entity.name) | self._some(entity, body, rng))

    def changing(self, entity: EntityModel, body: Body) -> Body:
        """Some of the generated changes: all at once nearly always break a rule."""
        rng = _dice(body)
        return body if rng.random() < LEFT_MADE_UP else self._some(entity, body, rng)

    def _some(self, entity: EntityModel, body: Body, rng: Random) -> Body:
        names = sorted(body)
        size = min(len(names), rng.choice((0, 1, 1, 2, 2, 3, 5, len(names))))
        return self.referring(entity, {name: body[name] for name in rng.sample(names, size)})

    def _filled(self, value: Any, shape: Shape) -> Any:
        if shape.ref and isinstance(value, str):
            return self._existing(value) if shape.ref.checked else value
        if shape.items and isinstance(value, list):
            filled = [self._filled(item, shape.items) for item in value]
            return list(dict.fromkeys(filled)) if shape.items.ref else filled
        if shape.part and isinstance(value, dict):
            return self._part(value, read_fields(shape.part))
        return value

    def _part(self, value: Body, fields: dict[str, Field]) -> Body:
        return {name: self._filled(item, fields[name].shape) if name in fields else item for name, item in value.items()}

    def _existing(self, id: str) -> str:
        """The id of a record of the entity that this made-up id names; of a person where it names none."""
        entity = model().of_id(id) or model().by_name["Person"]
        uses = self._uses[entity.name] = self._uses.get(entity.name, -1) + 1
        if uses % USES == 0:
            self._known[entity.name] = self._api.make(entity.name)["id"]
        return self._known[entity.name]


def _with_types(entity: EntityModel, body: Body) -> Body:
    """The body with the type beside an id naming the id's entity, where both are there."""
    for id_attr, type_attr in entity.typed_references:
        id_field, type_field = entity.by_attr[id_attr].name, entity.by_attr[type_attr].name
        if body.get(id_field) and body.get(type_field) and (target := model().of_id(body[id_field])):
            body[type_field] = target.snake
    return body


def _dice(body: Body) -> Random:
    return Random(json.dumps(body, sort_keys=True))
