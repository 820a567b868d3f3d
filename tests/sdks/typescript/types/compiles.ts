// What users write must compile, and have the types that it says.

import {
  CpodClient,
  CpodError,
  type Page,
  type Person,
  type PersonCreate,
  type PersonStatus,
  RateLimitError,
  type SoftwareLicense,
} from '@cpod/sdk'
import { LicensesService } from '@cpod/sdk/licenses'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
function same<A, B>(_: Same<A, B>): void {}

const client = new CpodClient({ apiKey: 'key', timeout: 1000 })

// Records
const person = await client.people.get('per-1')
same<typeof person, Person>(true)
same<typeof person.createdAt, Date>(true)
same<typeof person.jobTitle, string | null>(true)
same<typeof person.startDate, string | null>(true)

// Enums know their values and take those of the future
const status: PersonStatus = 'active'
if (person.status === 'on_leave' || person.status === 'sabbatical') person.status.toUpperCase()

// Expansions are there where they were asked for
const license = await client.licenses.get('lic-1', { expand: ['assignments', 'owner'] })
same<(typeof license.assignments)[number]['personId'], string>(true)
same<typeof license.owner, Person | null>(true)
same<typeof license.totalSeats, number>(true)

// Fields narrow
const narrow = await client.licenses.list({ fields: ['name', 'expiresAt'], expand: ['owner'] })
const first = narrow.data[0]
if (first) {
  same<typeof first.id, string>(true)
  same<typeof first.expiresAt, Date | null>(true)
  first.owner?.displayName
}

// Lists
const page: Page<Person> = await client.people.list({
  status: ['active', status],
  createdAt: { gte: new Date(), lt: '2027-01-01T00:00:00Z' },
  sort: ['-createdAt', 'lastName'],
  exists: ['managerId'],
  missing: 'endDate',
  tags: 'blue',
  includeDeleted: true,
})
const next: Page<Person> | null = await page.nextPage()
next?.data
for await (const each of client.people.iterate({ fields: ['email'] })) same<typeof each, Pick<Person, 'id' | 'email'>>(true)
await client.licenses.search('editor', { totalSeats: { gt: 5 }, isAutoRenewing: true })

// Inputs
const body: PersonCreate = { firstName: 'A', lastName: 'B', email: 'a@b.c', type: 'employee' }
await client.people.create(body, { idempotencyKey: '1' })
await client.people.update('per-1', { jobTitle: null, managerId: 'per-2' }, { ifMatch: '"1"' })
await client.licenses.update('lic-1', { expiresAt: new Date() })
const nothing: undefined = (await client.people.delete('per-1')) as undefined
nothing

// Only who asks for a changed record may get null
const changed = await client.people.get('per-1', {}, { ifNoneMatch: '"1"' })
same<typeof changed, Person | null>(true)

// Errors
try {
  await client.people.list({}, { signal: AbortSignal.timeout(5), timeout: 100, query: { new: [1, true] } })
} catch (error) {
  if (RateLimitError.is(error)) same<typeof error.retryAfter, number | null>(true)
  if (CpodError.is(error)) error.message.trim()
}

// Answers
const { data, response, requestId } = await client.licenses.get('lic-1').withResponse()
same<typeof data, SoftwareLicense>(true)
same<typeof requestId, string | null>(true)
response.headers.get('etag')

// The rest
const streamed: ReadableStream<Uint8Array> | null = (await client.storage.download('obj-1', { range: 'bytes=0-9' })).body
if (streamed) await client.storage.upload('obj-1', streamed, { contentType: 'text/plain' })
await client.apps.register({ name: 'Portal', scopes: ['people:read'] })
const raw: { data: unknown } = await client.request<{ data: unknown }>('GET', '/v1/future', { query: { a: 1 } })
raw.data
new LicensesService(client.engine).assignments.list({ licenseId: 'lic-1' })
client.withOptions({ headers: { 'X-Team': 'blue' } }).people
