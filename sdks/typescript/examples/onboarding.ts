// A new colleague gets a place in the directory, a group, and a seat of each license that the team uses.
// Run it with Node 24: CPOD_API_KEY=any-key CPOD_BASE_URL=http://localhost:4000 node examples/onboarding.ts

import { CpodClient, type Person, type SoftwareLicense, UnprocessableEntityError } from '@cpod/sdk'

const client = CpodClient.fromEnv()

/** The license of this name, bought if there is none yet. */
async function license(name: string, totalSeats: number): Promise<SoftwareLicense> {
  const found = await client.licenses.list({ name, vendor: 'Inkwell', pageSize: 1 })
  if (found.data[0]) return found.data[0]
  return client.licenses.create({ name, vendor: 'Inkwell', productName: name, licenseType: 'subscription', totalSeats })
}

/** Gives a seat, or says why there is none. */
async function giveSeat(person: Person, license: SoftwareLicense): Promise<string> {
  try {
    await client.licenses.assignments.create({ licenseId: license.id, personId: person.id })
    return 'a seat'
  } catch (error) {
    if (!UnprocessableEntityError.is(error)) throw error
    return `no seat: ${error.detail}`
  }
}

const colleagues: Person[] = []
for (const firstName of ['Alice', 'Bob']) {
  const email = `${firstName.toLowerCase()}@acme.com`
  const person = await client.people.create({
    firstName,
    lastName: 'Smith',
    email,
    type: 'employee',
    startDate: '2026-06-01',
  })
  colleagues.push(person)
}
await client.groups.create({ name: 'Newcomers', type: 'team', memberIds: colleagues.map((person) => person.id) })

const licenses = [await license('Editor', 2), await license('Diagrams', 1)]
for (const person of colleagues) {
  for (const wanted of licenses) {
    console.log(`${person.displayName}, ${wanted.name}: ${await giveSeat(person, wanted)}`)
  }
}
for (const { id } of licenses) {
  const { name, usedSeats, availableSeats } = await client.licenses.get(id, {
    fields: ['name', 'usedSeats', 'availableSeats'],
  })
  console.log(`${name}: ${usedSeats} used, ${availableSeats} free`)
}
