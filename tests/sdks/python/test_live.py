"""Every service of the SDK against the emulator and against production: the whole life of a record, in threads and in an event loop."""

from collections.abc import Iterator
from typing import Any

import pytest
from cpod import AsyncCpodClient, CpodClient
from sdks.python.conformance.spelling import fields_of

from cpod_backend.contract.model import EntityModel
from cpod_backend.derive.schemas import update_example
from cpod_backend.derive.sdk.names import PYTHON, service
from tests.client import Api, model
from tests.deployments import Deployment
from tests.test_every_entity import APPEND_ONLY, BESIDE, KEPT

ENTITIES = [entity.name for entity in model().entities]


@pytest.fixture
def client(deployment: Deployment, tenant: str) -> Iterator[CpodClient]:
    id, secret = deployment.credentials(tenant)
    with CpodClient(api_key=secret, base_url=str(deployment.connection.base_url), client_id=id) as client:
        yield client


@pytest.fixture
def aio(deployment: Deployment, tenant: str) -> AsyncCpodClient:
    id, secret = deployment.credentials(tenant)
    return AsyncCpodClient(api_key=secret, base_url=str(deployment.connection.base_url), client_id=id)


@pytest.fixture
def api(deployment: Deployment, tenant: str) -> Api:
    return Api.of(deployment, tenant)


@pytest.fixture(params=ENTITIES)
def entity(request) -> EntityModel:
    return model().by_name[request.param]


def collection(client: Any, entity: EntityModel) -> Any:
    """What a user reaches by `client.licenses.assignments`."""
    found = client
    for name in service(entity.domain.name, entity.path, PYTHON).split("."):
        found = getattr(found, name)
    return found


def fields(api: Api, service: Any, entity: EntityModel, **others: Any) -> dict[str, Any]:
    """The keywords of a creation: the entity's example, its references made first."""
    return fields_of(service, api.body(entity.name, **others))


def word(record: Any, entity: EntityModel) -> str | None:
    """A word by which a search finds the record."""
    plain = record.to_dict()
    texts = [plain.get(entity.by_attr[attr].name) for attr in entity.declared.search]
    return next((text for text in texts if isinstance(text, str) and text), None)


def test_a_record_is_made_read_found_changed_and_deleted(client, api, entity):
    from cpod import NotFoundError, UnprocessableEntityError

    records = collection(client, entity)
    made = records.create(**fields(api, records, entity))
    assert (type(made).__name__, made.version) == (entity.name, 1)
    assert made.meta.request_id.startswith("req-") and made.meta.etag.startswith('"1')

    read = records.get(made.id)
    secrets = {field.name for field in entity.shown_once}
    assert read.to_dict() == {name: value for name, value in made.to_dict().items() if name not in secrets}
    assert made.id in [record.id for record in records.list(id=made.id)]
    second = records.create(**fields(api, records, entity, **BESIDE.get(entity.name, {})))
    assert {made.id, second.id} <= {record.id for record in records.iterate(page_size=1)}
    if text := word(read, entity):
        assert made.id in [record.id for record in records.search(text, page_size=500)]

    if entity.name in APPEND_ONLY:
        with pytest.raises(UnprocessableEntityError):
            records.update(made.id, tags=["blue"])
    else:
        changed = records.update(made.id, tags=["blue"], **fields_of(records, update_example(entity)))
        assert (changed.version, changed.tags) == (2, ["blue"])

    if entity.name in KEPT:
        with pytest.raises(UnprocessableEntityError):
            records.delete(made.id)
        return
    records.delete(made.id)
    with pytest.raises(NotFoundError):
        records.get(made.id)
    assert records.get(made.id, include_deleted=True).deleted_at


def test_an_event_loop_does_the_same(aio, api, entity, run):
    from cpod import NotFoundError

    async def life() -> None:
        async with aio:
            records = collection(aio, entity)
            made = await records.create(**fields(api, records, entity))
            assert (await records.get(made.id)).id == made.id
            assert made.id in [record.id for record in await records.list(id=made.id)]
            assert made.id in [record.id async for record in records.iterate(page_size=1)]
            assert isinstance((await records.search("nothing has this word")).total, int)
            if entity.name not in APPEND_ONLY:
                assert (await records.update(made.id, tags=["blue"])).tags == ["blue"]
            if entity.name not in KEPT:
                await records.delete(made.id)
                with pytest.raises(NotFoundError):
                    await records.get(made.id)

    run(life())


def test_every_member_of_a_record_has_the_type_that_it_says(client, api, entity):
    records = collection(client, entity)
    made = records.create(**fields(api, records, entity))
    relations = sorted({name for name in dir(made) if not name.startswith("_")})

    for name in relations:
        if name in ("meta", "extra", "to_dict", "from_dict", "wire", "part"):
            continue
        try:
            value = getattr(made, name)
        except AttributeError as error:
            assert "expand" in str(error)
            continue
        assert type(value).__name__ in ("str", "int", "float", "bool", "NoneType", "list", "dict", "datetime", "date") or hasattr(
            value, "to_dict"
        ), name


def test_the_client_has_a_service_for_every_tag_and_the_operations_of_no_entity(client):
    found = {name for name in dir(client) if not name.startswith("_")}

    assert {service(entity.domain.name, entity.path, PYTHON).split(".")[0] for entity in model().entities} <= found
    assert {"auth", "apps", "health", "request"} <= found


def test_a_token_is_issued_looked_at_and_ended(client, deployment, tenant):
    id, secret = deployment.credentials(tenant, "another")
    token = client.auth.issue(client_id=id, client_secret=secret, grant_type="client_credentials").access_token
    own = {"token": token, "client_id": id, "client_secret": secret}

    seen = client.auth.introspect(**own)
    client.auth.revoke(**own)

    assert (seen.active, client.auth.introspect(**own).active) == (True, False)


def test_an_event_loop_issues_looks_at_and_ends_a_token(aio, deployment, tenant, run):
    id, secret = deployment.credentials(tenant, "another")

    async def life() -> tuple[bool, bool]:
        async with aio:
            token = (await aio.auth.issue(client_id=id, client_secret=secret, grant_type="client_credentials")).access_token
            own = {"token": token, "client_id": id, "client_secret": secret}
            seen = await aio.auth.introspect(**own)
            await aio.auth.revoke(**own)
            return seen.active, (await aio.auth.introspect(**own)).active

    assert run(life()) == (True, False)
