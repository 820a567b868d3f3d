// Rule cpod-no-inline-schemas: a schema with more than three properties is one of the components and has a name.

import { isObject } from "../contract/grammar.mjs";
import { contractOf } from "./shapes.mjs";

const MOST = 3;

export default function namedSchemas(document) {
  return contractOf(document)
    .of("schema")
    .filter(({ path }) => !isNamed(path) && !isPartOfAnother(path))
    .flatMap(({ node, path }) => {
      const count = properties(node).size;
      return count > MOST ? [{ message: `The inline schema has ${count} properties; more than ${MOST} belong into components/schemas.`, path }] : [];
    });
}

const isNamed = (path) => path.length === 3 && path[0] === "components" && path[1] === "schemas";

// The parts of allOf make one schema, so they count together, as that of their owner.
const isPartOfAnother = (path) => path.at(-2) === "allOf" && /^\d+$/.test(path.at(-1));

function properties(schema) {
  if (!isObject(schema)) return new Set();
  const parts = Array.isArray(schema.allOf) ? schema.allOf : [];
  return new Set([...Object.keys(isObject(schema.properties) ? schema.properties : {}), ...parts.flatMap((part) => [...properties(part)])]);
}
