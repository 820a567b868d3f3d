// Checks what the contract promises of the document as a whole: version, contact, sizes, addresses, well-formed objects.

import { isObject } from "./grammar.mjs";

const LEAST_PATHS = 40;
const LEAST_SCHEMAS = 10;

export function* outline(contract) {
  yield* version(contract);
  yield* contact(contract);
  yield* sizes(contract);
  yield* addresses(contract);
  for (const { node, path } of contract.of("misshapen")) yield { path, message: `is not ${node.expected}` };
}

function* version({ document }) {
  if (!/^3\.1\.\d+$/.test(document.openapi)) yield { path: ["openapi"], message: `is ${document.openapi}, not 3.1.x` };
}

function* contact({ document }) {
  const given = isObject(document.info) ? document.info.contact : undefined;
  const says = isObject(given) && ["name", "url", "email"].some((name) => typeof given[name] === "string" && given[name].trim());
  if (!says) yield { path: given === undefined ? ["info"] : ["info", "contact"], message: "has no contact with a name, url or email" };
}

function* sizes(contract) {
  const paths = isObject(contract.document.paths) ? Object.keys(contract.document.paths).length : 0;
  const schemas = contract.components("schemas").length;
  if (paths < LEAST_PATHS) yield { path: ["paths"], message: `has ${paths} paths, fewer than ${LEAST_PATHS}` };
  if (schemas < LEAST_SCHEMAS) yield { path: ["components", "schemas"], message: `has ${schemas} schemas, fewer than ${LEAST_SCHEMAS}` };
}

function* addresses(contract) {
  for (const { path } of contract.of("pathItem")) {
    if (path.length === 2 && path[0] === "paths" && !/^\/v1\/./.test(path[1])) yield { path, message: "does not start with /v1/" };
  }
}
