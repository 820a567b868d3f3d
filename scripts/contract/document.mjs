// Reads an OpenAPI document and answers what stands where in it.

import { readFile } from "node:fs/promises";
import { CORE_SCHEMA, load } from "js-yaml";
import { isObject, walk } from "./grammar.mjs";

/** Why a document cannot be checked at all, and what to do; one line for the user. */
export class Unreadable extends Error {}

export async function read(file) {
  const text = await textOf(file);
  const document = parsed(text, file);
  if (!isObject(document) || typeof document.openapi !== "string") {
    throw new Unreadable(`${file} is no OpenAPI document: its member "openapi" with the version is missing. Name the file of the contract.`);
  }
  return document;
}

async function textOf(file) {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const why = error.code === "ENOENT" ? "does not exist" : `cannot be read (${error.code})`;
    throw new Unreadable(`${file} ${why}. Name the file of the contract, or write it with "make derive".`);
  }
}

function parsed(text, file) {
  try {
    return file.endsWith(".json") ? JSON.parse(text) : load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    const line = error.mark?.line === undefined ? "" : `, line ${error.mark.line + 1}`;
    const why = (error.reason ?? error.message).split("\n")[0] + line;
    throw new Unreadable(`${file} is neither YAML nor JSON (${why}). Write it anew with "make derive".`);
  }
}

/** A document with a list of all its objects, made once for all checks. */
export class Contract {
  constructor(document) {
    this.document = document;
    this.parts = walk({ kind: "document", node: document, path: [] });
    this.objects = new Map();
    for (const part of this.parts.filter(({ node }) => isObject(node))) {
      if (!this.objects.has(part.kind)) this.objects.set(part.kind, []);
      this.objects.get(part.kind).push(part);
    }
  }

  /** The objects of a kind; the schemas true and false are none. */
  of(kind) {
    return this.objects.get(kind) ?? [];
  }

  /** The named components of a section; none where the section is missing or misshapen. */
  components(section) {
    const held = this.document.components?.[section];
    return isObject(held) ? Object.entries(held) : [];
  }

  at(path) {
    return at(this.document, path);
  }

  /** A node and its path, with references followed to their end; nothing where they lead nowhere or round. */
  follow(node, path) {
    const seen = new Set();
    while (isObject(node) && typeof node.$ref === "string" && !seen.has(node.$ref)) {
      seen.add(node.$ref);
      path = pathOf(node.$ref);
      node = path && this.at(path);
    }
    return isObject(node) && typeof node.$ref !== "string" ? { node, path } : undefined;
  }
}

/** What a path leads to, undefined where it leads nowhere. */
export function at(document, path) {
  let node = document;
  for (const key of path) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
    node = node[key];
  }
  return node;
}

// Every check follows the same few thousand references.
const PATHS = new Map();

/** The path that a reference within the document names; undefined for one that leads elsewhere. */
export function pathOf(reference) {
  if (!PATHS.has(reference)) PATHS.set(reference, reference.startsWith("#/") ? steps(reference.slice(2)) : undefined);
  return PATHS.get(reference);
}

function steps(pointer) {
  return pointer.split("/").map((part) => decoded(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A path as JSON pointer, RFC 6901. */
export function pointer(path) {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
