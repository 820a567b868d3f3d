// What an SDK can do, in words of no language: its services, their methods, and what each method asks the server.

/** One method of a service. `method` and `path` are empty where nothing can be seen that it asks. */
export interface Method {
  service: string;
  name: string;
  method: string;
  path: string;
}

/** All that a client of an SDK has. Services are named from the client on: `licenses`, `licenses.assignments`. */
export interface Surface {
  services: string[];
  methods: Method[];
}

/** A reader of the source of an SDK in a folder; a language with two kinds of clients has a surface for each. */
export type Reader = (folder: string) => Map<string, Surface>;

/** A class as its source says it: its members that are services, and what its methods ask. */
export interface Class {
  members: Map<string, string>;
  methods: Map<string, { method: string; path: string }>;
}

export class Unreadable extends Error {}

/** The surface of a client whose members are services: the classes of all are known by name. */
export function surfaceOf(client: Map<string, string>, classes: Map<string, Class>): Surface {
  const surface: Surface = { services: [], methods: [] };
  for (const [name, type] of client) add(surface, name, type, classes);
  return surface;
}

function add(surface: Surface, service: string, type: string, classes: Map<string, Class>): void {
  const found = classes.get(type);
  surface.services.push(service);
  if (!found) return;
  for (const [name, asked] of found.methods) surface.methods.push({ service, name, ...asked });
  for (const [member, inner] of found.members) add(surface, `${service}.${member}`, inner, classes);
}

/** A name without what languages spell differently: case, underscores and the mark of asynchronous methods. */
export function plain(name: string): string {
  return name.replace(/_/g, "").replace(/Async$/, "").toLowerCase();
}
