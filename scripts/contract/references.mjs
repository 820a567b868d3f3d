// Checks that whatever the document names is there, and that whatever it declares is used.

import { SECTIONS, isObject } from "./grammar.mjs";
import { pathOf } from "./document.mjs";

export function* dangling(contract) {
  for (const part of contract.parts) {
    if (typeof part.node.$ref === "string") yield* reference(part, [...part.path, "$ref"], part.node.$ref, contract);
  }
  for (const { node, path } of contract.of("schema")) {
    for (const [name, target] of mapping(node)) yield* reference({ kind: "schema" }, [...path, "discriminator", "mapping", name], target, contract);
  }
  yield* links(contract);
  yield* securitySchemes(contract);
  yield* tags(contract);
}

function* reference({ kind }, path, target, contract) {
  const leadsTo = pathOf(target);
  if (!leadsTo) yield { path, message: `leads out of the document: ${target}` };
  else if (contract.at(leadsTo) === undefined) yield { path, message: `leads nowhere: ${target}` };
  else if (leadsTo[0] === "components" && leadsTo.length === 3 && leadsTo[1] !== SECTIONS[kind]) {
    yield { path, message: `leads to one of the ${leadsTo[1]}, not of the ${SECTIONS[kind]}: ${target}` };
  }
}

/** Where a discriminator leads; a bare name is that of a schema. */
function mapping(schema) {
  const given = isObject(schema.discriminator) && isObject(schema.discriminator.mapping) ? schema.discriminator.mapping : {};
  return Object.entries(given).map(([name, to]) => [name, /[#/]/.test(to) ? to : `#/components/schemas/${to}`]);
}

function* links(contract) {
  const ids = new Set(contract.of("operation").map(({ node }) => node.operationId));
  for (const { node, path } of contract.of("link")) {
    if ("operationId" in node && !ids.has(node.operationId)) {
      yield { path: [...path, "operationId"], message: `names an operation that does not exist: ${node.operationId}` };
    }
  }
}

/** Each name of a security scheme that the document or an operation asks for, with its path. */
function asked(contract) {
  return [...contract.of("document"), ...contract.of("operation")].flatMap(({ node, path }) =>
    [node.security ?? []].flat().flatMap((requirement, index) =>
      Object.keys(requirement).map((name) => ({ name, path: [...path, "security", index, name] })),
    ),
  );
}

function* securitySchemes(contract) {
  const declared = new Set(contract.components("securitySchemes").map(([name]) => name));
  for (const { name, path } of asked(contract)) {
    if (!declared.has(name)) yield { path, message: "is no declared security scheme" };
  }
}

function* tags(contract) {
  const declared = [contract.document.tags ?? []].flat().map((tag) => tag?.name);
  const used = contract.of("operation").flatMap(({ node, path }) =>
    [node.tags ?? []].flat().map((name, index) => ({ name, path: [...path, "tags", index] })),
  );
  for (const { name, path } of used) if (!declared.includes(name)) yield { path, message: `is no declared tag: ${name}` };
  const names = new Set(used.map(({ name }) => name));
  for (const [index, name] of declared.entries()) if (!names.has(name)) yield { path: ["tags", index], message: `is a tag of no operation: ${name}` };
}

/** Components that nothing outside the components leads to, not even by way of others. */
export function* unused(contract) {
  const leadsTo = edges(contract);
  const reached = new Set();
  const waiting = [""];
  while (waiting.length) {
    const fresh = [...(leadsTo.get(waiting.pop()) ?? [])].filter((name) => !reached.has(name));
    for (const name of fresh) reached.add(name);
    waiting.push(...fresh);
  }
  for (const section of Object.values(SECTIONS)) {
    for (const [name] of contract.components(section)) {
      if (!reached.has(`${section}/${name}`)) yield { path: ["components", section, name], message: "is used nowhere" };
    }
  }
}

/** Which components each component leads to; those that the rest of the document leads to are under "". */
function edges(contract) {
  const leadsTo = new Map();
  const add = (path, to) => {
    const from = path[0] === "components" ? `${path[1]}/${path[2]}` : "";
    if (to?.[0] === "components") leadsTo.set(from, (leadsTo.get(from) ?? new Set()).add(`${to[1]}/${to[2]}`));
  };
  for (const { node, path } of contract.parts) {
    if (typeof node.$ref === "string") add(path, pathOf(node.$ref));
  }
  for (const { node, path } of contract.of("schema")) for (const [, to] of mapping(node)) add(path, pathOf(to));
  for (const { name, path } of asked(contract)) add(path, ["components", "securitySchemes", name]);
  return leadsTo;
}
