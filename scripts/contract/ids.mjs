// Checks that every id says by its prefix which entity it belongs to.

import { answers, entities } from "./entities.mjs";
import { isObject } from "./grammar.mjs";

const ULID = "[0-7][0-9A-HJKMNP-TV-Z]{25}";
const ANY_PREFIX = "[a-z]{2,6}";
const PREFIX = new RegExp(`^${ANY_PREFIX}$`);
const PATTERN_WITH_PREFIX = /^\^\(?([a-z]+(?:\|[a-z]+)*)\)?-\[0-7\]/;
// A reference to a record of any entity has this for a name, and any prefix.
const ANY = "any";
// The one id that is no entity's: that of a request, in `meta` and in problems.
const REQUEST = "req";

export function* ids(contract) {
  const known = entities(contract);
  const prefixes = new Map(known.map(({ name, prefix }) => [name, prefix]));
  yield* prefixFaults(known);
  for (const { name, schema, path } of known) yield* ownId(schema, path, name, contract, prefixes);
  yield* partialRecords(contract, prefixes);
  yield* pathParameters(contract, known, prefixes);
  yield* references(contract, prefixes);
  yield* strangers(contract, new Set([...prefixes.values(), REQUEST]));
}

function* prefixFaults(known) {
  const owners = new Map();
  for (const { name, prefix, path } of known) {
    const where = [...path, "x-cpod-id-prefix"];
    if (prefix === undefined) yield { path, message: "has no id prefix (x-cpod-id-prefix)" };
    else if (!PREFIX.test(prefix)) yield { path: where, message: `is not two to six small letters: ${prefix}` };
    else if (owners.has(prefix)) yield { path: where, message: `is the prefix of ${owners.get(prefix)} too: ${prefix}` };
    else owners.set(prefix, name);
  }
}

function* ownId({ properties }, path, owner, contract, prefixes) {
  if (!isObject(properties) || !("id" in properties)) yield { path, message: "has no id" };
  else yield* pattern(properties.id, [...path, "properties", "id"], [owner], contract, prefixes);
}

function* pattern(schema, path, owners, contract, prefixes) {
  const found = contract.follow(schema, path);
  // What leads nowhere is told by the check of references, what is no prefix by that of prefixes.
  if (!found || owners.some((owner) => owner !== ANY && !PREFIX.test(prefixes.get(owner) ?? ""))) return;
  const { pattern: said, items } = found.node;
  if (isObject(items)) return yield* pattern(items, [...found.path, "items"], owners, contract, prefixes);
  const wanted = expected(owners.map((owner) => (owner === ANY ? ANY_PREFIX : prefixes.get(owner))));
  if (said === undefined) yield { path: found.path, message: `has no pattern; ids of ${owners.join(" or ")} have ${wanted}` };
  else if (said !== wanted) yield { path: [...found.path, "pattern"], message: `is ${said}; ids of ${owners.join(" or ")} have ${wanted}` };
}

const expected = (prefixes) => `^${prefixes.length > 1 ? `(${prefixes.join("|")})` : prefixes[0]}-${ULID}$`;

/** The other variants in which an answer shows a record, such as those of its members that `fields` names. */
function* partialRecords(contract, prefixes) {
  const partial = new Map();
  for (const { shown } of answers(contract)) {
    const owner = shown.find(({ isEntity }) => isEntity)?.name;
    for (const record of shown) if (owner && !record.isEntity) partial.set(record.node, { ...record, owner });
  }
  for (const { node, path, owner } of partial.values()) yield* ownId(node, path, owner, contract, prefixes);
}

function* pathParameters(contract, known, prefixes) {
  const owners = new Map(known.map(({ name, homes: [home] }) => [`${home}/{id}`, name]));
  for (const { node, path } of contract.of("parameter")) {
    const owner = path[0] === "paths" ? owners.get(path[1]) : undefined;
    if (owner && node.in === "path" && node.name === "id") yield* pattern(node.schema, [...path, "schema"], [owner], contract, prefixes);
  }
}

function* references(contract, prefixes) {
  for (const { node, path } of contract.of("schema")) {
    if (!("x-cpod-refers-to" in node)) continue;
    const owners = [node["x-cpod-refers-to"]].flat();
    const unknown = owners.filter((owner) => owner !== ANY && !prefixes.has(owner));
    if (unknown.length) yield { path: [...path, "x-cpod-refers-to"], message: `is no entity: ${unknown.join(", ")}` };
    else yield* pattern(node, path, owners, contract, prefixes);
  }
}

function* strangers(contract, prefixes) {
  for (const { node, path } of contract.of("schema")) {
    const said = PATTERN_WITH_PREFIX.exec(node.pattern ?? "")?.[1].split("|") ?? [];
    const strange = said.filter((prefix) => !prefixes.has(prefix));
    if (strange.length) yield { path: [...path, "pattern"], message: `has a prefix of no entity: ${strange.join(", ")}` };
  }
}
