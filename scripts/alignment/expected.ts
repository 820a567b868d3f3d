// What every SDK must have: a service per tag and collection, and a method per operation, read from the document.

import type { Surface } from "./surface.ts";

interface Operation {
  operationId: string;
  tags: string[];
}

interface Item {
  servers?: { url: string }[];
  [method: string]: unknown;
}

export interface Document {
  tags: { name: string }[];
  servers: { url: string }[];
  paths: Record<string, Item>;
}

const METHODS = ["get", "put", "post", "patch", "delete"];
// A list is also walked through and searched.
const OF_LISTS = ["list", "iterate", "search"];

/** The services and methods of a document. */
export function expected(document: Document): Surface {
  const surface: Surface = { services: document.tags.map((tag) => tag.name), methods: [] };
  const lists = Object.keys(document.paths).filter((path) => operation(document.paths[path], "get")?.operationId.startsWith("list"));
  for (const [path, item] of Object.entries(document.paths)) {
    const collection = lists.find((list) => path === list || path.startsWith(`${list}/{`));
    for (const method of METHODS) {
      const found = operation(item, method);
      if (!found) continue;
      const service = collection ? serviceOf(found.tags[0] ?? "", collection) : (path.split("/")[2] ?? "");
      if (!surface.services.includes(service)) surface.services.push(service);
      for (const name of namesOf(found.operationId)) {
        surface.methods.push({ service, name, method: method.toUpperCase(), path: prefixOf(document, item) + path });
      }
    }
  }
  return surface;
}

function operation(item: Item | undefined, method: string): Operation | undefined {
  return item?.[method] as Operation | undefined;
}

/** `/v1/licenses` is the service named as its tag, `/v1/licenses/assignments` a member of it. */
function serviceOf(tag: string, path: string): string {
  const parts = path.split("/").slice(3).map((part) => part.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
  return [tag, ...parts].join(".");
}

/** The methods of an operation, named as the first word of its id. */
function namesOf(operationId: string): string[] {
  const verb = /^[a-z]+/.exec(operationId)?.[0] ?? operationId;
  return verb === "list" ? OF_LISTS : [verb];
}

/** What goes before a path that has a server of its own. */
function prefixOf(document: Document, item: Item): string {
  const own = item.servers?.[0]?.url ?? "";
  return own.slice(own ? (document.servers[0]?.url.length ?? 0) : 0);
}
