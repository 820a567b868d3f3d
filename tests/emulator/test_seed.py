"""The seed data: one company in every domain, whose references resolve, the same bytes each time."""

import pytest

from cpod_backend.contract.shapes import Shape
from tests.client import Api, model
from tests.conformance import CheckedClient
from tests.conftest import running_emulator

LEAST = 5


def company(address: str) -> dict[str, list[dict]]:
    """Every record of the seed, by entity."""
    with CheckedClient(base_url=address, timeout=60) as client:
        api = Api.sign_in(client, "reader")
        return {entity.name: list(walk(api, entity.path)) for entity in model().entities}


def walk(api: Api, path: str):
    page = 1
    while True:
        body = api.get(path, pageSize=500, page=page).body
        yield from body["data"]
        if not body["hasMore"]:
            return
        page += 1


@pytest.fixture(scope="module")
def seeded():
    with running_emulator("--port", "0", "--seed", "demo") as address:
        yield company(address)


def test_every_entity_has_records(seeded):
    few = {name: len(records) for name, records in seeded.items() if len(records) < LEAST}

    assert few == {}


def test_it_has_the_people_it_was_asked_for(seeded):
    assert len(seeded["Person"]) == 60


def test_every_reference_resolves(seeded):
    known = {record["id"] for records in seeded.values() for record in records}
    lost = {
        (entity.name, field.name, id)
        for entity in model().entities
        for field in entity.references
        for record in seeded[entity.name]
        for id in named(record.get(field.name), field.shape)
        if id not in known
    }

    assert lost == set()


def named(value, shape: Shape):
    """The checked ids in a value."""
    from cpod_backend.contract.model import read_fields

    if value is None or (shape.ref and not shape.ref.checked):
        return []
    if shape.ref:
        return [value]
    if shape.items:
        return [id for item in value for id in named(item, shape.items)]
    if shape.part:
        return [id for field in read_fields(shape.part).values() for id in named(value.get(field.name), field.shape)]
    return []


def test_the_same_number_gives_the_same_bytes():
    seed = ("--port", "0", "--seed", "demo")
    with (
        running_emulator(*seed) as one, running_emulator(*seed) as other,
        CheckedClient(base_url=one, timeout=60) as here, CheckedClient(base_url=other, timeout=60) as there,
    ):  # fmt: skip
        apis = [Api.sign_in(client, "reader") for client in (here, there)]
        # One entity after the other at both: the next run of a schedule, for one, is derived at reading and goes by the clock.
        pairs = {entity.name: [list(walk(api, entity.path)) for api in apis] for entity in model().entities}

    assert [name for name, (first, second) in pairs.items() if first != second] == []


def test_reset_sows_it_anew():
    with running_emulator("--port", "0", "--seed", "demo:20") as address, CheckedClient(base_url=address, timeout=60) as client:
        api = Api.sign_in(client, "dev")
        person = api.list("Person").body["data"][0]
        assert api.remove(person).status == 204
        assert client.post("/_emulator/reset", json={"to": "seed"}).status_code == 204
        assert api.read(person) == person
