"""A program as users write it; type checkers find nothing in it."""

from datetime import UTC, date, datetime
from typing import assert_type, cast

from cpod import AsyncCpodClient, CpodClient, Page, ResponseRecord
from cpod.models import LicenseAssignment, Person, SoftwareLicense
from cpod.models.licenses import LicenseAssignmentStatus

client = CpodClient(api_key="any-key", base_url="http://localhost:4000")

seat = client.licenses.assignments.create(license_id="lic-1", person_id="per-1", expires_at=datetime(2026, 5, 22, tzinfo=UTC))
assert_type(seat, LicenseAssignment)
assert_type(seat.status, LicenseAssignmentStatus | str)
assert_type(seat.assigned_at, datetime | None)
assert_type(client.licenses.assignments.get(seat.id, expand=["license", "person"]).license, SoftwareLicense | None)
assert_type(client.licenses.get("lic-1", expand="assignments").assignments, list[LicenseAssignment])

page = client.people.list(
    status=["active", "on_leave"], created_at={"gte": datetime(2026, 1, 1, tzinfo=UTC)}, sort="-created_at", page_size=20
)
assert_type(page, Page[Person])
assert_type(page.next_page(), Page[Person] | None)
names = [person.display_name for person in client.people.iterate(exists="manager_id", fields=["display_name"])]

tomorrow = cast("LicenseAssignmentStatus", "a value of tomorrow")
client.licenses.assignments.update("lasgn-1", status=tomorrow)
client.people.update("per-1", job_title=None, start_date=date(2026, 6, 1), status="active")
client.procurement.update("sup-1", address={"line1": "1 Harbour Yard", "city": "London", "country": "GB"})

assert_type(client.people.get("per-1", request_options={"timeout": 3.0, "capture": ResponseRecord()}), Person)
assert_type(client.people.get("per-1", request_options={"if_none_match": '"1"'}), Person | None)
client.people.delete("per-1", request_options={"if_match": '"1"'})
assert_type(client.apps.register(name="Mine", scopes=["people:read"]).client_secret, str)

with client.storage.download("obj-1", range="bytes=0-9") as content:
    pieces: list[bytes] = list(content)
client.storage.upload("obj-1", open("report.pdf", "rb"), content_type="application/pdf")  # noqa: SIM115, PTH123
client.storage.upload("obj-1", (piece for piece in pieces))


async def asynchronous() -> None:
    async with AsyncCpodClient.from_env(timeout=5) as aio:
        assert_type(await aio.people.get("per-1"), Person)
        assert_type([person async for person in aio.people.iterate(q="ada")], list[Person])
        assert_type((await aio.okr.key_results.list()).total, int)
