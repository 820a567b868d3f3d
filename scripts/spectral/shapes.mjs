// Answers what a schema says of a value, through references and combinations, for the rules that need it.

import { isObject } from "../contract/grammar.mjs";
import { Contract } from "../contract/document.mjs";

const contracts = new WeakMap();

/** The contract that a rule looks at, read once for all rules. */
export function contractOf(document) {
  if (!contracts.has(document)) contracts.set(document, new Contract(document));
  return contracts.get(document);
}

/** Whether a schema always says something: itself, in one part of allOf, or in every branch of anyOf and oneOf. */
export function always(schema, says, contract, seen = new Set()) {
  const node = contract.follow(schema, [])?.node;
  const inner = isObject(schema) && isObject(node) && schema !== node ? [schema, node] : [node];
  return inner.some((one) => isObject(one) && !seen.has(one) && saysItself(one, says, contract, new Set([...seen, one])));
}

function saysItself(schema, says, contract, seen) {
  const holds = (branch) => always(branch, says, contract, seen);
  const whichever = [schema.anyOf, schema.oneOf].some((branches) => Array.isArray(branches) && branches.length > 0 && branches.every(holds));
  return says(schema) || whichever || (Array.isArray(schema.allOf) && schema.allOf.some(holds));
}

/** Whether a schema always has a member that always says something. */
export function member(schema, name, says, contract) {
  const declares = ({ properties }) => isObject(properties) && Object.hasOwn(properties, name) && always(properties[name], says, contract);
  return always(schema, declares, contract);
}

export const isA = (type) => (schema) => schema.type === type;
