// Ten thousand creations, some at a time, through a proxy that drops answers.

import { CpodClient } from '@cpod/sdk'

const [server, tenant] = process.argv.slice(2)
const client = new CpodClient({
  apiKey: 'any-key',
  clientId: `sdk@${tenant}`,
  baseUrl: server,
  maxRetries: 20,
  // The proxy is fast again at once, so that nothing is gained by waiting.
  clock: { now: () => performance.now(), random: Math.random, sleep: async () => {} },
})
const ids = new Set()
let number = 0

async function work() {
  while (number < 10_000) {
    number += 1
    const group = await client.groups.create({ name: `Team ${number}`, type: 'team' })
    ids.add(group.id)
  }
}

await Promise.all(Array.from({ length: 32 }, work))
console.log(ids.size)
