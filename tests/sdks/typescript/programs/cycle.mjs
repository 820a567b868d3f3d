// Leads one record of each collection through everything that its service can do; tells what went otherwise.

import { readFileSync } from 'node:fs'
import { CpodClient, NotFoundError, UnprocessableEntityError } from '@cpod/sdk'

const [server, file] = process.argv.slice(2)
const faults = []

function check(name, holds, what) {
  if (!holds) faults.push(`${name}: ${what}`)
}

async function refusal(call) {
  try {
    await call
  } catch (error) {
    return error
  }
}

async function cycle({ name, service, body, tenant, appendOnly, kept, shownOnce, word }) {
  const client = new CpodClient({ apiKey: 'any-key', clientId: `sdk@${tenant}`, baseUrl: server })
  const records = service.split('.').reduce((held, part) => held[part], client)

  const made = await records.create(body)
  check(name, made.createdAt instanceof Date, 'createdAt is no Date')
  const read = await records.get(made.id)
  const same = { ...JSON.parse(JSON.stringify(made)) }
  for (const secret of shownOnce) delete same[secret]
  check(name, JSON.stringify(read) === JSON.stringify(same), `${JSON.stringify(read)} was read, ${JSON.stringify(made)} made`)

  const page = await records.list({ id: made.id, createdAt: { gte: made.createdAt, lte: made.createdAt }, sort: '-createdAt' })
  check(name, page.data.length === 1 && page.data[0].id === made.id, `the list holds ${page.data.length}`)
  const ids = []
  for await (const record of records.iterate({ pageSize: 1, fields: ['id'] })) ids.push(record.id)
  check(name, ids.includes(made.id) && ids.length === (await records.list()).total, `the walk gave ${ids}`)
  if (word) check(name, (await records.search(word, { id: made.id })).data.length === 1, `${word} was not found`)

  const changing = records.update(made.id, { tags: ['changed'], metadata: null })
  if (appendOnly) check(name, UnprocessableEntityError.is(await refusal(changing)), 'an event could be changed')
  else check(name, (await changing).tags[0] === 'changed', 'it did not change')

  const deleting = records.delete(made.id)
  if (kept) return check(name, UnprocessableEntityError.is(await refusal(deleting)), 'it could be deleted')
  check(name, (await deleting) === undefined, 'a deletion gave something')
  check(name, NotFoundError.is(await refusal(records.get(made.id))), 'it is still there')
  const deleted = await records.get(made.id, { includeDeleted: true })
  check(name, deleted.deletedAt instanceof Date, 'it cannot be read any more')
}

for (const entity of JSON.parse(readFileSync(file, 'utf8'))) {
  await cycle(entity).catch((error) => faults.push(`${entity.name}: ${error.stack}`))
}
console.log(JSON.stringify(faults))
