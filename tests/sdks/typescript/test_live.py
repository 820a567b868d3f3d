"""Every service of the client against a running emulator."""

import json
from pathlib import Path

from cpod_backend.derive.sdk.names import TYPESCRIPT, service
from tests.client import Api, model
from tests.sdks.typescript import node
from tests.test_every_entity import APPEND_ONLY, KEPT

PROGRAMS = Path(__file__).parent / "programs"

CALLS = """
import { CpodClient, metaOf, NotFoundError } from '@cpod/sdk'

const client = new CpodClient({ apiKey: 'any-key', clientId: 'sdk@%s', baseUrl: process.argv[2] })
"""


def printed(project, emulator, tenant, code):
    """The JSON that a program with a client prints."""
    (project / "program.mjs").write_text(CALLS % tenant + code)
    return json.loads(node.done(node.node(), "program.mjs", emulator, at=project))


def told(api, tenant, name):
    """What the program must know of an entity to lead a record of it through its life."""
    entity = model().by_name[name]
    body = api.body(name)
    searched = [entity.by_attr[attr].name for attr in entity.declared.search]
    words = [body[field] for field in searched if isinstance(body.get(field), str)]
    return {
        "name": name, "service": service(entity.domain.name, entity.path, TYPESCRIPT), "body": body, "tenant": tenant,
        "appendOnly": name in APPEND_ONLY, "kept": name in KEPT, "shownOnce": [field.name for field in entity.shown_once],
        "word": words[0].split()[0] if words else None,
    }  # fmt: skip


def test_every_service_leads_a_record_through_its_life(project, on_emulator, emulator):
    tenant = "typescript-cycle"
    api = Api.of(on_emulator, tenant)
    (project / "entities.json").write_text(json.dumps([told(api, tenant, entity.name) for entity in model().entities]))
    (project / "cycle.mjs").write_text((PROGRAMS / "cycle.mjs").read_text())

    assert json.loads(node.done(node.node(), "cycle.mjs", emulator, "entities.json", at=project)) == []


def test_related_records_come_along_with_times_of_their_own(project, emulator):
    code = """
    const person = await client.people.create({ firstName: 'Ada', lastName: 'L', email: 'ada@acme.com', type: 'employee' })
    const license = await client.licenses.create({ name: 'E', vendor: 'V', productName: 'P', licenseType: 'subscription', totalSeats: 2 })
    await client.licenses.assignments.create({ licenseId: license.id, personId: person.id })
    const { assignments } = await client.licenses.get(license.id, { expand: ['assignments'], fields: ['name'] })
    console.log(JSON.stringify([assignments.length, assignments[0].assignedAt instanceof Date]))
    """

    assert printed(project, emulator, "typescript-expand", code) == [1, True]


def test_a_changed_record_is_not_overwritten(project, emulator):
    code = """
    const group = await client.groups.create({ name: 'Team', type: 'team' })
    const { etag } = metaOf(group)
    const unchanged = await client.groups.get(group.id, {}, { ifNoneMatch: etag })
    await client.groups.update(group.id, { description: 'one' }, { ifMatch: etag })
    const late = await client.groups.update(group.id, { description: 'two' }, { ifMatch: etag }).catch((error) => error)
    console.log(JSON.stringify([unchanged, late.name, late.status]))
    """

    assert printed(project, emulator, "typescript-etag", code) == [None, "PreconditionFailedError", 412]


def test_files_travel_as_streams_in_both_directions(project, emulator):
    code = """
    const file = await client.storage.create({ path: 'reports/numbers.txt' })
    const parts = async function* () {
      for (let number = 0; number < 1000; number += 1) yield new TextEncoder().encode(`${number}\\n`)
    }
    const stored = await client.storage.upload(file.id, parts(), { contentType: 'text/plain' })
    const response = await client.storage.download(file.id)
    let size = 0
    for await (const part of response.body) size += part.length
    const range = await client.storage.download(file.id, { range: 'bytes=0-3' })
    console.log(JSON.stringify([stored.sizeBytes, size, response.headers.get('content-type'), await range.text()]))
    """

    assert printed(project, emulator, "typescript-files", code) == [3890, 3890, "text/plain", "0\n1\n"]


def test_a_registered_application_gets_its_own_tokens(project, emulator):
    code = """
    const app = await client.apps.register({ name: 'Portal', scopes: ['people:read'] })
    const token = await client.auth.issue({
      grant_type: 'client_credentials', client_id: app.clientId, client_secret: app.clientSecret,
    })
    const credentials = { client_id: app.clientId, client_secret: app.clientSecret, token: token.access_token }
    const before = await client.auth.introspect(credentials)
    await client.auth.revoke(credentials)
    const health = await client.health()
    console.log(JSON.stringify([app.createdAt instanceof Date, before.active, health.status]))
    """

    assert printed(project, emulator, "typescript-apps", code) == [True, True, "ok"]


def test_answers_can_be_had_beside_results(project, emulator):
    code = """
    const { data, response, requestId } = await client.people.list().withResponse()
    const raw = await client.people.list().asResponse()
    const refused = await client.people.get('per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H').asResponse().catch((error) => NotFoundError.is(error))
    console.log(JSON.stringify([data.total, response.status, requestId === data.requestId, (await raw.json()).total, refused]))
    """

    assert printed(project, emulator, "typescript-raw", code) == [0, 200, True, 0, True]
