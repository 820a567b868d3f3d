// Plays conformance cases with the built package: a case per line in, its outcome per line out.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { inspect } from 'node:util'
import { CpodClient, CpodError, metaOf, Page } from '../dist/esm/index.js'

const START = Date.parse('2026-05-22T10:00:00Z')
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
const MILLISECONDS = ['timeout', 'totalTimeout', 'maxRetryAfter']
const ERROR_MEMBERS = [
  'status',
  'title',
  'detail',
  'instance',
  'requestId',
  'errors',
  'body',
  'method',
  'path',
  'attempts',
  'retryAfter',
  'idempotencyKey',
  'during',
  'which',
]

/** One case on its way: its client, its clock and what came of it. */
class Run {
  constructor({ base, case: played }) {
    this.base = base
    this.case = played
    this.time = START
    this.waits = []
    this.lines = []
    this.outcomes = []
    this.page = undefined
  }

  async play() {
    if (!this.made(() => this.client())) return
    for (const step of this.case.steps) {
      if (step.advance) this.time += step.advance * 1000
      else if (step.withOptions) {
        if (!this.made(() => this.current.withOptions(this.options(step.withOptions)))) return
      } else this.outcomes.push(await this.outcome(this.filled(step)))
    }
  }

  /** Whether a client could be made; its error is an outcome. */
  made(make) {
    try {
      this.current = make()
      return true
    } catch (error) {
      this.outcomes.push({ error: errorOf(error) })
      return false
    }
  }

  client() {
    const { fromEnv, ...given } = this.case.client
    const base = this.case.keepBaseUrl ? {} : { baseUrl: this.base }
    const options = { ...base, ...this.options(given), ...this.equipment() }
    return fromEnv ? this.inEnvironment(() => CpodClient.fromEnv(options)) : new CpodClient(options)
  }

  options({ accessToken, connectTimeout, ...options }) {
    const given = inMilliseconds(options)
    if (accessToken?.function) {
      const tokens = [...accessToken.function]
      given.accessToken = () => (tokens.length > 1 ? tokens.shift() : tokens[0])
    } else if (accessToken !== undefined) given.accessToken = accessToken
    return given
  }

  /** The virtual clock and the log. */
  equipment() {
    const clock = {
      now: () => this.time,
      random: () => this.case.random ?? 0.5,
      sleep: async (milliseconds) => {
        this.waits.push(milliseconds / 1000)
        this.time += milliseconds
      },
    }
    const level = this.case.logs ?? 'debug'
    const write = (line) => this.lines.push(line)
    return { clock, ...(level !== 'off' && { logLevel: level, logger: { info: write, debug: write } }) }
  }

  /** Nothing can come between, for reading the environment waits for nothing. */
  inEnvironment(make) {
    const folder = mkdtempSync(join(tmpdir(), 'cpod-'))
    const home = process.cwd()
    if (this.case.dotenv !== undefined) writeFileSync(join(folder, '.env'), this.case.dotenv)
    Object.assign(process.env, this.case.environment)
    process.chdir(folder)
    try {
      return make()
    } finally {
      process.chdir(home)
      for (const name of Object.keys(this.case.environment ?? {})) delete process.env[name]
      rmSync(folder, { recursive: true })
    }
  }

  /** The step with `$<n>.<path>` replaced by what is there in an outcome. */
  filled(value) {
    if (Array.isArray(value)) return value.map((item) => this.filled(item))
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, this.filled(held)]))
    }
    const [found, number, path] = (typeof value === 'string' && /^\$(\d+)\.(.+)$/.exec(value)) || []
    if (!found) return value
    return path.split('.').reduce((held, name) => held?.[name], this.outcomes[number]) ?? value
  }

  async outcome(step) {
    if (!step.times) return this.one(step)
    return { many: await Promise.all(Array.from({ length: step.times }, () => this.one(step))) }
  }

  async one(step) {
    const records = []
    try {
      return await this.done(step, records)
    } catch (error) {
      return { ...(step.call?.endsWith('.iterate') && { items: plain(records) }), error: errorOf(error) }
    }
  }

  async done(step, records) {
    const options = step.options && inMilliseconds(step.options)
    if (step.show)
      return { text: `${inspect(this.current)} ${JSON.stringify(this.current)} ${inspect(this.current.people)}` }
    if (step.nextPage) return this.given(await this.page.nextPage(), step)
    if (step.upload) return this.read(this.uploading(step.upload, options), step)
    if (step.download) return this.downloaded(step.download, options)
    if (step.request) {
      const { method, path, ...rest } = step.request
      const json = await this.current.request(method, path, { ...rest, ...options })
      return json === null ? { nothing: true } : { json }
    }
    return step.call.endsWith('.iterate')
      ? this.walked(step, options, records)
      : this.read(this.calling(step, options), step)
  }

  calling(step, options) {
    const { service, verb } = this.method(step.call)
    const args = timed(step.args)
    if (verb === 'create' || verb === 'register') return service[verb](args ?? {}, options)
    if (verb === 'update') return service.update(step.id, args ?? {}, options)
    if (verb === 'get') return service.get(step.id, args, options)
    if (verb === 'delete' || verb === 'complete') return service[verb](step.id, options)
    if (verb === 'list') return service.list(args, options)
    const { q, ...query } = args
    return service.search(q, query, options)
  }

  method(call) {
    const names = call.split('.')
    const verb = names.pop()
    return { service: names.reduce((held, name) => held[name], this.current), verb }
  }

  async walked(step, options, records) {
    const { service } = this.method(step.call)
    const walk = service.iterate(timed(step.args), options)
    while (step.take === undefined || records.length < step.take) {
      const { done, value } = await walk.next()
      if (done) break
      records.push(value)
    }
    return { items: plain(records) }
  }

  uploading({ id, text, contentType, stream }, options) {
    const bytes = new TextEncoder().encode(text)
    const kinds = {
      true: () => new Blob([bytes]).stream(),
      rewindable: () => new Blob([bytes]),
      undefined: () => bytes,
    }
    return this.current.storage.upload(id, kinds[stream](), { ...options, ...(contentType && { contentType }) })
  }

  async downloaded({ id, range }, options) {
    const response = await this.current.storage.download(id, { ...options, ...(range && { range }) })
    return response.status === 304 ? { nothing: true } : { text: await response.text() }
  }

  /** The outcome of a call, with the raw answer where the step asks for it. */
  async read(call, step) {
    if (!step.raw) return this.given(await call, step)
    const { data, response } = await call.withResponse()
    const raw = { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
    return { ...this.given(data, step), raw }
  }

  given(data, step) {
    if (data === null || data === undefined) return { nothing: true }
    if (!(data instanceof Page)) return { value: plain(data), meta: metaOf(data), ...instantsOf(data, step) }
    this.page = data
    return { page: plain(data) }
  }
}

function instantsOf(record, { instants }) {
  if (!instants) return {}
  return {
    instants: Object.fromEntries(
      instants.map((name) => [name, record[name] instanceof Date ? record[name].getTime() : null]),
    ),
  }
}

/** Cases count in seconds, the SDK in milliseconds. */
function inMilliseconds(options) {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, MILLISECONDS.includes(name) ? value * 1000 : value]),
  )
}

/** Times as a user of the language gives them. */
function timed(value) {
  if (Array.isArray(value)) return value.map(timed)
  if (typeof value === 'string' && TIME.test(value)) return new Date(value)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, timed(held)]))
}

function plain(value) {
  return JSON.parse(JSON.stringify(value))
}

function errorOf(error) {
  if (!CpodError.is(error)) return { type: error?.name ?? 'unknown', message: String(error?.stack ?? error) }
  const members = ERROR_MEMBERS.filter((name) => error[name] !== undefined).map((name) => [name, error[name]])
  const headers = error.headers && { headers: Object.fromEntries(error.headers) }
  return { type: error.name, message: error.message, ...Object.fromEntries(members), ...headers }
}

async function answer(line) {
  const { run, ...rest } = JSON.parse(line)
  const played = new Run(rest)
  try {
    await played.play()
  } catch (error) {
    played.outcomes.push({ error: errorOf(error) })
  }
  const { outcomes: results, waits, lines } = played
  process.stdout.write(`${JSON.stringify({ run, results, waits, log: lines.join('\n') })}\n`)
}

// One after the other: some have to end within a fraction of a second.
for await (const line of createInterface({ input: process.stdin })) await answer(line)
