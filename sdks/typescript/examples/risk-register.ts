// The risk register as a table: open risks, the worst first, with their owners and what they may cost.
// Run it with Node 24: CPOD_API_KEY=any-key CPOD_BASE_URL=http://localhost:4000 node examples/risk-register.ts

import { CpodClient, type RiskItemCreate } from '@cpod/sdk'

const client = CpodClient.fromEnv()

const owner = await client.people.create({
  firstName: 'Grace',
  lastName: 'Hopper',
  email: 'grace@acme.com',
  type: 'employee',
})
const risks: RiskItemCreate[] = [
  { title: 'Dormant accounts', category: 'cybersecurity', likelihood: 'likely', impact: 'major' },
  { title: 'One supplier', category: 'third_party', likelihood: 'possible', impact: 'moderate', ownerId: owner.id },
  {
    title: 'Old boiler',
    category: 'physical',
    likelihood: 'rare',
    impact: 'minor',
    estimatedLoss: 250_000,
    currency: 'EUR',
  },
]
for (const risk of risks) await client.risk.items.create(risk)

let total = 0
const register = client.risk.items.iterate({
  status: 'open',
  sort: ['-score', 'title'],
  expand: ['owner'],
  pageSize: 2,
})
for await (const { title, level, score, owner, estimatedLoss, currency } of register) {
  const loss = estimatedLoss === null ? '' : `${(estimatedLoss / 100).toFixed(2)} ${currency}`
  console.log(
    [String(score).padStart(2), level?.padEnd(8), title.padEnd(18), owner?.displayName ?? 'nobody', loss]
      .join('  ')
      .trimEnd(),
  )
  total += 1
}
console.log(`${total} open risks`)
