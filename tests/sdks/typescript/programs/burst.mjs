// A thousand calls at once with a client that has no token yet.

import { CpodClient } from '@cpod/sdk'

const client = new CpodClient({ apiKey: 'any-key', baseUrl: process.argv[2] })
const pages = await Promise.all(Array.from({ length: 1000 }, () => client.people.list({ pageSize: 1 })))
console.log(pages.filter((page) => page.page === 1).length)
