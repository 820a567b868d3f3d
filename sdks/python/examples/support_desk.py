"""A support desk in an event loop: opens tickets at once, walks through them page by page, and takes the urgent ones on.

Run it against the emulator: CPOD_BASE_URL=http://localhost:4000 CPOD_API_KEY=any-key python support_desk.py
"""

from __future__ import annotations

import asyncio

from cpod import AsyncCpodClient, PreconditionFailedError
from cpod.models import Person, Ticket

PROBLEMS = ["VPN drops", "Printer jams", "Screen flickers", "Badge is refused", "Mail bounces"]


async def take_on(client: AsyncCpodClient, ticket: Ticket, agent: Person) -> bool:
    """Marks a ticket as in progress, unless somebody else was faster."""
    etag = ticket.meta.etag or "*"
    try:
        await client.helpdesk.update(
            ticket.id, status="in_progress", assignee_id=agent.id, request_options={"if_match": etag}
        )
    except PreconditionFailedError:
        return False
    return True


async def main() -> None:
    async with AsyncCpodClient.from_env() as client:
        await asyncio.gather(
            *(client.helpdesk.create(title=title, impact="high", urgency="high") for title in PROBLEMS[:2]),
            *(client.helpdesk.create(title=title) for title in PROBLEMS[2:]),
        )
        page = await client.helpdesk.list(status="new", page_size=2, sort="created_at")
        pages = 1
        while following := await page.next_page():
            page, pages = following, pages + 1
        print(f"{page.total} new tickets on {pages} pages.")

        urgent = [ticket async for ticket in client.helpdesk.iterate(status="new", priority="urgent", page_size=2)]
        agent = await client.people.create(first_name="Joan", last_name="C", email="joan@acme.example", type="employee")
        taken = [await take_on(client, await client.helpdesk.get(ticket.id), agent) for ticket in urgent]
        print(f"{sum(taken)} of {len(urgent)} urgent tickets taken on.")
        print(f"{(await client.helpdesk.search('mail', status='new')).total} waits about mail.")


if __name__ == "__main__":
    asyncio.run(main())
