// Reads one person again and again, by fetch and by the SDK in turns: `node typescript_client.mjs SDK BASE TOKEN ID ROUNDS CALLS`.

const [sdkPath, base, token, id, rounds, calls] = process.argv.slice(2)
const { CpodClient } = await import(sdkPath)
const client = new CpodClient({ accessToken: token, baseUrl: base })

const ways = {
  bare: async () => {
    const answer = await fetch(`${base}/v1/people/${id}`, { headers: { Authorization: `Bearer ${token}` } })
    if (!answer.ok) throw new Error(`${answer.status}`)
    return (await answer.json()).data.firstName
  },
  sdk: async () => (await client.people.get(id)).firstName,
}

/** Microseconds of CPU time per call. */
async function spent(work) {
  const before = process.cpuUsage()
  for (let call = 0; call < Number(calls); call++) await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / Number(calls)
}

if ((await ways.bare()) !== (await ways.sdk())) throw new Error('the two ways differ')
const figures = []
for (let round = 0; round <= Number(rounds); round++) figures.push({ bare: await spent(ways.bare), sdk: await spent(ways.sdk) })
console.log(JSON.stringify(figures.slice(1)))
process.exit(0)
