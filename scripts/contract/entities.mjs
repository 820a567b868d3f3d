// Finds the entities that a document declares and the paths that show them.

import { isObject } from "./grammar.mjs";

const ITEM = /\/\{id\}$/;
// Several checks ask for the answers of the same contract.
const ANSWERS = new WeakMap();

/** The schemas marked `x-cpod-entity`, each with the collections that show it, the usual one first: where all is well, there is no other. */
export function entities(contract) {
  const homes = homesByEntity(contract);
  return contract
    .components("schemas")
    .filter(([, schema]) => isObject(schema) && "x-cpod-entity" in schema)
    .map(([name, schema]) => ({
      name,
      schema,
      prefix: schema["x-cpod-id-prefix"],
      path: ["components", "schemas", name],
      homes: byFrequency(homes.get(name) ?? []),
    }));
}

function homesByEntity(contract) {
  const homes = new Map();
  for (const { home, shown } of answers(contract)) {
    for (const { name } of shown.filter(({ isEntity }) => isEntity)) homes.set(name, [...(homes.get(name) ?? []), home]);
  }
  return homes;
}

function byFrequency(homes) {
  const count = (home) => homes.filter((other) => other === home).length;
  return [...new Set(homes)].sort((one, other) => count(other) - count(one));
}

/**
 * What each operation on a collection or on one record shows under `data`, every variant of it.
 * Paths below a record are actions or parts of it, with shapes of their own.
 */
export function answers(contract) {
  if (!ANSWERS.has(contract)) ANSWERS.set(contract, read(contract));
  return ANSWERS.get(contract);
}

function read(contract) {
  return contract
    .of("operation")
    .filter(({ path }) => path.length === 3 && path[0] === "paths" && !path[1].replace(ITEM, "").includes("{"))
    .map(({ node, path }) => ({
      path,
      home: path[1].replace(ITEM, ""),
      isItem: ITEM.test(path[1]),
      shown: bodies(node, path, contract).flatMap((body) => records(body, contract)),
    }));
}

/** The JSON schemas of an operation's 2xx answers. */
function bodies({ responses }, path, contract) {
  const statuses = isObject(responses) ? Object.keys(responses).filter((status) => status.startsWith("2")) : [];
  return statuses.flatMap((status) => {
    const response = contract.follow(responses[status], [...path, "responses", status]);
    const schema = response?.node.content?.["application/json"]?.schema;
    const found = schema && contract.follow(schema, [...response.path, "content", "application/json", "schema"]);
    return found ? [found] : [];
  });
}

function records({ node, path }, contract) {
  const data = node.properties?.data;
  return data ? variants(data, [...path, "properties", "data"], contract) : [];
}

/** The object schemas that a value may have, whether it is one record or a list of them. */
function variants(schema, path, contract) {
  const found = contract.follow(schema, path);
  if (!found) return [];
  const { node } = found;
  if (isObject(node.items)) return variants(node.items, [...found.path, "items"], contract);
  const branches = ["allOf", "anyOf", "oneOf"].flatMap((word) => [...(node[word] ?? []).entries()].map(([index, branch]) => [branch, word, index]));
  const own = isObject(node.properties) ? [{ ...found, name: found.path.at(-1), isEntity: "x-cpod-entity" in node }] : [];
  return [...own, ...branches.flatMap(([branch, ...steps]) => variants(branch, [...found.path, ...steps], contract))];
}
