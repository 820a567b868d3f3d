"""The whole life of a record through the Go SDK, against a running emulator, for every entity of the contract."""

from typing import Any
from uuid import uuid4

import pytest

from cpod_backend.contract.model import EntityModel
from cpod_backend.derive.schemas import update_example
from cpod_backend.derive.sdk import names
from cpod_backend.derive.sdk.names import TYPESCRIPT
from tests.client import Api, model
from tests.deployments import OnEmulator
from tests.sdks.go.runner import Runner

ENTITIES = [entity for domain in model().domains for entity in domain.entities]
UNCHANGING = {"AppEvent", "AuditEvent", "Trace"}
"""An event never changes, and a span of a trace that has ended no longer does."""
UNDELETABLE = {"AuditEvent", "StorageObject"}
"""An audit event stays for ever, and the example of a file is under a retention."""


@pytest.fixture
def tenant() -> str:
    return f"go-{uuid4().hex[:12]}"


@pytest.fixture
def api(on_emulator: OnEmulator, tenant: str) -> Api:
    """Makes the records that others refer to."""
    return Api.of(on_emulator, tenant)


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda entity: entity.name)
def test_a_record_is_made_found_changed_and_deleted(entity: EntityModel, api: Api, tenant: str, emulator: str, runner: Runner):
    service = names.service(entity.domain.name, entity.path, TYPESCRIPT)
    change: dict[str, Any] = {"tags": ["changed"]} if update_example(entity) else {}
    narrowed = {"id": "$0.value.id", "pageSize": 1}
    outcomes = runner.play(
        emulator,
        {"apiKey": "any-key", "clientId": f"sdk@{tenant}"},
        {"call": f"{service}.create", "args": api.body(entity.name)},
        {"call": f"{service}.get", "id": "$0.value.id"},
        {"call": f"{service}.list", "args": narrowed},
        {"call": f"{service}.iterate", "args": narrowed},
        {"call": f"{service}.search", "args": {"q": "no-record-has-this-word"}},
        {"call": f"{service}.get", "id": "$0.value.id", "options": {"ifNoneMatch": "$0.meta.etag"}},
        {"call": f"{service}.update", "id": "$0.value.id", "args": change},
        {"call": f"{service}.delete", "id": "$0.value.id"},
        {"call": f"{service}.get", "id": "$0.value.id"},
        {"call": f"{service}.get", "id": "$0.value.id", "args": {"includeDeleted": True}},
    )
    created, got, listed, walked, searched, unchanged, changed, deleted, gone, still = outcomes

    assert "value" in created, created
    made = created["value"]
    assert made["id"].startswith(f"{entity.prefix}-") and made["tenantId"] == tenant
    assert created["meta"]["requestId"].startswith("req-") and created["meta"]["etag"].startswith(f'"{made["version"]}')
    assert got["value"]["id"] == made["id"] and set(got["value"]) >= {field.name for field in entity.fields.values() if not field.secret}
    assert [record["id"] for record in listed["page"]["data"]] == [made["id"]] and listed["page"]["total"] == 1
    assert [record["id"] for record in walked["items"]] == [made["id"]]
    assert (searched["page"]["data"], searched["page"]["hasMore"]) == ([], False)
    assert unchanged == {"nothing": True}
    if entity.name in UNCHANGING:
        assert changed["error"]["type"] == "UnprocessableEntityError"
    else:
        assert changed["value"]["tags"] == change.get("tags", made["tags"])
    if entity.name in UNDELETABLE:
        assert deleted["error"]["type"] == "UnprocessableEntityError"
    else:
        assert deleted == {"nothing": True}
        assert (gone["error"]["type"], gone["error"]["path"]) == ("NotFoundError", f"{entity.path}/{{id}}")
        assert still["value"]["deletedAt"]
