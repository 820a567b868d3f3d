// Runs all checks over one contract and counts what it holds.

import { Contract, pointer } from "./document.mjs";
import { entities } from "./entities.mjs";
import { examples, shown } from "./examples.mjs";
import { ids } from "./ids.mjs";
import { operations } from "./operations.mjs";
import { outline } from "./outline.mjs";
import { dangling, unused } from "./references.mjs";
import { closed, keywords } from "./schemas.mjs";

const CHECKS = { outline, operations, ids, closed, keywords, dangling, unused, examples };

/** All faults of a document, each with the check that found it, and what was looked at. */
export function inspect(document) {
  const contract = new Contract(document);
  const faults = Object.entries(CHECKS).flatMap(([check, find]) =>
    [...find(contract)].map(({ path, message }) => ({ check, pointer: pointer(path), message })),
  );
  return { version: document.openapi, counts: counts(contract), faults };
}

function counts(contract) {
  return {
    paths: contract.of("pathItem").filter(({ path }) => path[0] === "paths" && path.length === 2).length,
    operations: contract.of("operation").length,
    entities: entities(contract).length,
    schemas: contract.components("schemas").length,
    examples: [...shown(contract)].length,
  };
}
