// Rule cpod-id-pattern: wherever a schema has an `id`, that declares a pattern, itself or where it refers to.

import { isObject } from "../contract/grammar.mjs";
import { always, contractOf } from "./shapes.mjs";

export default function idPattern(document) {
  const contract = contractOf(document);
  return contract
    .of("schema")
    .filter(({ node }) => isObject(node.properties) && Object.hasOwn(node.properties, "id") && !always(node.properties.id, hasPattern, contract))
    .map(({ path }) => ({ message: "The id declares no pattern.", path: [...path, "properties", "id"] }));
}

const hasPattern = ({ pattern }) => typeof pattern === "string" && pattern !== "";
