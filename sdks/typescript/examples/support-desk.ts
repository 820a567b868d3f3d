// A support desk: tickets come in, are gone through page by page, and the urgent ones are answered.
// Run it with Node 24: CPOD_API_KEY=any-key CPOD_BASE_URL=http://localhost:4000 node examples/support-desk.ts

import { CpodClient, metaOf, PreconditionFailedError } from '@cpod/sdk'

const client = CpodClient.fromEnv()

const agent = await client.people.create({
  firstName: 'Ada',
  lastName: 'Byron',
  email: 'ada@acme.com',
  type: 'employee',
})
const subjects = ['VPN drops', 'New laptop', 'Printer jams', 'No mail', 'Screen flickers']
for (const [number, title] of subjects.entries()) {
  await client.helpdesk.create({
    title,
    type: 'incident',
    impact: number % 2 ? 'low' : 'high',
    urgency: 'high',
    requesterId: agent.id,
  })
}

let page = await client.helpdesk.list({ sort: 'createdAt', pageSize: 2 })
for (;;) {
  console.log(`page ${page.page}: ${page.data.map((ticket) => `${ticket.title} (${ticket.priority})`).join(', ')}`)
  const next = await page.nextPage()
  if (!next || next.data.length === 0) break
  page = next
}

for await (const { id } of client.helpdesk.iterate({ priority: 'urgent', fields: ['id'] })) {
  const ticket = await client.helpdesk.get(id)
  await client.work.comments.create({ subjectId: id, authorId: agent.id, body: 'We are looking at it.' })
  try {
    // Only if no other agent was faster.
    const taken = await client.helpdesk.update(
      id,
      { assigneeId: agent.id, status: 'open' },
      { ifMatch: metaOf(ticket)?.etag ?? '' },
    )
    console.log(`${taken.title} is ${taken.status} with ${agent.displayName}`)
  } catch (error) {
    if (!PreconditionFailedError.is(error)) throw error
  }
}
