"""What holds when many requests come at the same moment: last seats, unique values, versions, totals, references."""

import asyncio
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count, islice
from random import Random
from typing import Any

import asyncpg
import pytest

from cpod_backend.contract.model import EntityModel, Field
from tests.client import Answer, Api, another, model
from tests.production.crowd import Call, at_once, changing, connect, creating, removing, send, statuses
from tests.services import as_superuser, asyncio_run

MANY = 50
SOME = 8
OPERATIONS = int(os.environ.get("TEST_OPERATIONS", "1500"))
"""Operations of the test of totals; the full number is 10,000."""

NUMBERS = [
    (entity.name, entity.by_attr[group[0]].name)
    for entity in model().entities
    for group in entity.declared.unique
    if entity.name not in ("AuditEvent", "Supplier") and all(entity.by_attr[attr].server_set for attr in group)
]
VALUES: dict[tuple[str, tuple[str, ...]], dict[str, Any]] = {
    ("Vendor", ("lei_code",)): {"leiCode": "5493001KJTIIGC8Y1R12"},
    ("Activity", ("email_message_ref",)): {"type": "email"},
    ("ApprovalStep", ("approval_request_id", "step_index", "approver_group_id")): {"approverType": "group", "approverId": None},
    ("Capacity", ("person_id", "project_id", "work_type", "period_start_date")): {"workType": "project"},
}
"""Values of unique groups for which text as such does not do."""

GROUPS = [
    (entity.name, group)
    for entity in model().entities
    for group in entity.declared.unique
    if entity.name != "AuditEvent" and not all(entity.by_attr[attr].server_set for attr in group)
]


def test_of_fifty_who_want_the_last_seat_one_gets_it(live):
    license = live.make("SoftwareLicense", totalSeats=1)["id"]
    bodies = [live.body("LicenseAssignment", licenseId=license) for _ in range(MANY)]

    answers = at_once(live, (creating("LicenseAssignment", body) for body in bodies))

    assert statuses(answers) == {201: 1, 422: MANY - 1}
    assert live.list("LicenseAssignment", licenseId=license).body["total"] == 1


@pytest.mark.parametrize(("name", "group"), GROUPS, ids=[f"{name}-{'-'.join(group)}" for name, group in GROUPS])
def test_of_many_with_the_same_unique_values_one_is_made(live, name, group):
    bodies = list(islice(alike(live, model().by_name[name], group), SOME))

    answers = at_once(live, (creating(name, body) for body in bodies))

    assert statuses(answers) == {201: 1, 422: SOME - 1}, answers


@pytest.mark.parametrize(("name", "field"), NUMBERS)
def test_numbers_that_the_server_gives_are_given_once(live, name, field):
    bodies = [live.body(name) for _ in range(SOME)]

    answers = at_once(live, (creating(name, body) for body in bodies))

    assert len({answer.data[field] for answer in answers}) == SOME


def alike(api: Api, entity: EntityModel, group: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """Bodies that agree in the values of one unique group, and in no other one's where their text can vary."""
    if group == ("external_id",):
        for number in count(1):
            yield api.body(entity.name, **({"rank": number} if entity.name == "SlaPolicy" else {}), externalId="same")
    fields = [entity.by_attr[attr] for attr in group]
    given = {field.name: filled(api, field) for field in fields if field.name not in entity.declared.example and not field.server_set}
    given |= {
        field.name: api.make(model().of_id(entity.declared.example[field.name]).name)["id"]
        for field in fields
        if field.shape.ref and not field.required and field.name in entity.declared.example
    }
    if entity.name == "CalendarEvent":
        given |= {"seriesEventId": api.make("CalendarEvent")["id"], "recurrenceRule": None}
    if entity.name == "ApprovalStep" and "approverGroupId" in given:
        api.patch(f"/v1/groups/{given['approverGroupId']}", memberIds=[api.make("Person")["id"]])
    first = api.body(entity.name, **(given | VALUES.get((entity.name, group), {})))
    for number in count(1):
        yield first | dict(varied(entity, first, {field.name for field in fields}, number))


def filled(api: Api, field: Field) -> Any:
    """A value for a field that the example leaves empty."""
    shape = field.shape
    if shape.ref:
        return api.make((*shape.ref.entities, "Person")[0])["id"]
    if shape.choices:
        return shape.choices[0]
    return {"date-time": "2026-06-01T09:00:00Z", "uri": "https://acme.example/a"}.get(shape.format or "", "same-1")


def varied(entity: EntityModel, body: dict, kept: set[str], number: int):
    """Other values for the free text of the unique groups beside the one that is kept."""
    for group in entity.declared.unique:
        for field in (entity.by_attr[attr] for attr in group):
            if field.name in body and field.name not in kept and (value := another(body[field.name], field.shape, number)):
                yield field.name, value
                break


def test_of_fifty_changes_of_one_version_one_is_made(live):
    person = live.make("Person")
    path = live.path(person["id"])

    answers = at_once(live, (Call("PATCH", path, {"metadata": {"by": str(number)}}, {"if-match": '"1"'}) for number in range(MANY)))

    assert statuses(answers) == {200: 1, 412: MANY - 1}
    (won,) = (answer for answer in answers if answer.status == 200)
    assert (live.read(person)["version"], live.read(person)["metadata"]) == (2, won.data["metadata"])


def test_fifty_changes_of_different_fields_all_stay(live):
    person = live.make("Person", metadata={})

    answers = at_once(live, (changing(live, person, metadata={f"key-{number}": "x"}) for number in range(MANY)))

    assert statuses(answers) == {200: MANY}
    assert len(live.read(person)["metadata"]) == MANY
    assert live.read(person)["version"] == MANY + 1


def test_of_fifty_deletions_one_deletes(live):
    person = live.make("Person")

    assert statuses(at_once(live, [removing(live, person)] * MANY)) == {204: 1, 404: MANY - 1}
    assert live.list("Person").body["total"] == 0


def test_of_fifty_with_one_idempotency_key_one_makes_a_record(live):
    body, key = live.body("Group"), {"idempotency-key": "once"}

    answers = at_once(live, [Call("POST", "/v1/groups", body, key)] * MANY)

    assert set(statuses(answers)) <= {201, 409}
    assert len({answer.data["id"] for answer in answers if answer.status == 201}) == 1
    assert live.list("Group").body["total"] == 1


def test_totals_are_those_of_a_count_and_of_a_walk_after_many_operations(live):
    names = ("Group", "Person", "Vendor")

    played = play(live, {name: live.body(name) for name in names})

    assert set(played) <= {200, 201, 204, 404, 422}, played
    for name in names:
        for deleted in ("false", "true"):
            told = live.list(name, includeDeleted=deleted).body["total"]
            counted = live.list(name, includeDeleted=deleted, exists="createdAt").body["total"]
            assert told == counted == len(walked(live, name, deleted)), (name, deleted)


def play(api: Api, bodies: dict[str, dict]) -> dict[int, int]:
    """How many answers there are of each status to random operations of 16 who share the records that they make."""
    made: list[str] = []

    def one(number: int) -> list[Answer]:
        dice = Random(number)
        answers = []
        for _ in range(OPERATIONS // 16):
            call = operation(api, dice, bodies, made)
            answer = api.request(call.method, call.path, json=call.body)
            if answer.status == 201:
                made.append(answer.data["id"])
            answers.append(answer)
        return answers

    with ThreadPoolExecutor(16) as pool:
        return statuses(answer for answers in pool.map(one, range(16)) for answer in answers)


def operation(api: Api, dice: Random, bodies: dict[str, dict], made: list[str]) -> Call:
    """A creation, whose unique values may be taken, or the change or deletion of a record that may be gone."""
    if not made or dice.random() < 0.5:
        name = dice.choice(sorted(bodies))
        entity, number = model().by_name[name], dice.randrange(OPERATIONS)
        return creating(name, bodies[name] | dict(varied(entity, bodies[name], set(), number)))
    path = api.path(dice.choice(made))
    return Call("DELETE", path) if dice.random() < 0.5 else Call("PATCH", path, {"tags": [str(dice.random())]})


def walked(api: Api, name: str, deleted: str) -> set[str]:
    """The ids of all records, page after page by cursor."""
    answer = api.list(name, includeDeleted=deleted, pageSize=100)
    found = [record["id"] for record in answer.body["data"]]
    while link := next((part for part in answer.headers["link"].split(", ") if 'rel="next"' in part), None):
        answer = api.get(link[link.index("<") + 1 : link.index(">")])
        found += [record["id"] for record in answer.body["data"]]
    assert len(found) == len(set(found))
    return set(found)


@pytest.mark.parametrize("how", ["create", "change", "in a list"])
def test_a_reference_waits_for_a_deletion_under_way_and_is_refused(live, database, how):
    person = live.make("Person")
    call = {
        "create": lambda: creating("Group", live.body("Group", ownerId=person["id"])),
        "change": lambda: changing(live, live.make("Group"), ownerId=person["id"]),
        "in a list": lambda: changing(live, live.make("Group"), memberIds=[person["id"]]),
    }[how]()

    answer = asyncio_run(while_deleting(live, as_superuser(database), person, call))

    assert answer.status == 422, answer
    assert person["id"] in answer.detail


async def while_deleting(api: Api, url: str, record: dict, call: Call) -> Answer:
    """The answer to a call that comes after the deletion of a record has begun and before it is committed."""
    table = model().of_id(record["id"]).snake
    database = await asyncpg.connect(url)
    try:
        async with connect(api) as client:
            async with database.transaction():
                await database.execute(f'select 1 from cpod."{table}" where id = $1 for update', record["id"])
                await database.execute(f'update cpod."{table}" set deleted_at = now() where id = $1', record["id"])
                sent = asyncio.create_task(send(client, call))
                await waits(database, sent)
            return await sent
    finally:
        await database.close()


async def waits(database, sent: asyncio.Task) -> None:
    """Returns when somebody waits for this connection's locks, or the answer is there without that."""
    waiting = "select 1 from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid))"
    while not sent.done() and not await database.fetchval(waiting):  # noqa: ASYNC110
        await asyncio.sleep(0.01)


def test_what_goes_with_another_record_waits_for_a_reference_that_is_being_made(live, database):
    """A request that makes a reference holds the record until it ends, as this connection does."""
    document = live.make("Document")
    chunk = live.make("Chunk", documentId=document["id"])

    async def work() -> tuple[bool, Answer]:
        holder = await asyncpg.connect(as_superuser(database))
        try:
            async with connect(live) as client:
                async with holder.transaction():
                    await holder.execute("select 1 from cpod.chunk where id = $1 for key share", chunk["id"])
                    sent = asyncio.create_task(send(client, removing(live, document)))
                    await waits(holder, sent)
                    waited = not sent.done()
                return waited, await sent
        finally:
            await holder.close()

    waited, answer = asyncio_run(work())

    assert (waited, answer.status) == (True, 204)
    assert live.get(live.path(chunk["id"])).status == 404


def test_nothing_lives_below_what_is_deleted_at_the_same_moment(live):
    for _ in range(5):
        framework = live.make("GrcFramework")
        bodies = [live.body("GrcControl", frameworkId=framework["id"]) for _ in range(SOME)]
        calls = [creating("GrcControl", body) for body in bodies]

        answers = at_once(live, [*calls[: SOME // 2], removing(live, framework), *calls[SOME // 2 :]])

        living = live.list("GrcControl", frameworkId=framework["id"]).body["total"]
        assert living == statuses(answers).get(201, 0)
        deleted = live.get(live.path(framework["id"])).status == 404
        assert deleted != bool(living), answers


def test_no_passage_outlives_its_document(live):
    for _ in range(5):
        document = live.make("Document")
        calls = [creating("Chunk", live.body("Chunk", documentId=document["id"], chunkNumber=number)) for number in range(SOME)]

        answers = at_once(live, [*calls[: SOME // 2], removing(live, document), *calls[SOME // 2 :]])

        assert set(statuses(answers)) <= {201, 204, 422}, answers
        assert live.list("Chunk", documentId=document["id"]).body["total"] == 0
