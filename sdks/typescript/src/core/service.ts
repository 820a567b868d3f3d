// What every service is: methods over the way to the server.

import { Engine } from './engine.js'
import type { ClientOptions } from './options.js'

/** A service. One that is made by itself takes the options of a client: `new PeopleService({ apiKey })`. */
export class Service {
  /** The way to the server. */
  readonly engine: Engine

  constructor(source: Engine | ClientOptions) {
    this.engine = source instanceof Engine ? source : new Engine(source)
  }
}
