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


def test_the_same_number_gives_the_same_bytes(seeded):
    with running_emulator("--port", "0", "--seed", "demo") as address:
        again = company(address)

    differing = [name for name in seeded if sown(name, seeded[name]) != sown(name, again[name])]
    assert differing == []


def sown(name: str, records: list) -> list:
    """The records without what is derived at reading, such as the next run of a schedule, which goes by the clock."""
    derived = {field.name for field in model().by_name[name].fields.values() if field.computed}
    return [{key: value for key, value in record.items() if key not in derived} for record in records]


def test_reset_sows_it_anew():
    with running_emulator("--port", "0", "--seed", "demo:20") as address, CheckedClient(base_url=address, timeout=60) as client:
        api = Api.sign_in(client, "dev")
        person = api.list("Person").body["data"][0]
        assert api.remove(person).status == 204
        assert client.post("/_emulator/reset", json={"to": "seed"}).status_code == 204
        assert api.read(person) == person
