// Rule operation-operationId: every operation of the document has an id, and no two have the same.

import { contractOf } from "./shapes.mjs";

export default function operationId(document) {
  const owners = new Map();
  return contractOf(document)
    .of("operation")
    .flatMap(({ node, path }) => {
      const id = node.operationId;
      if (id === undefined) return [{ message: "The operation has no operationId.", path }];
      if (typeof id !== "string" || !id.trim()) return [{ message: "The operationId is empty.", path: [...path, "operationId"] }];
      if (owners.has(id)) return [{ message: `The operationId ${id} is that of ${owners.get(id)} too.`, path: [...path, "operationId"] }];
      owners.set(id, path.slice(-2).reverse().join(" "));
      return [];
    });
}
