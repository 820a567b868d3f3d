// Checks that every schema is closed and that its keywords exist.

import { children, isObject } from "./grammar.mjs";
import { pathOf } from "./document.mjs";

const KEYWORDS = new Set(
  `$schema $id $ref $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs
  allOf anyOf oneOf not if then else dependentSchemas prefixItems items contains
  properties patternProperties additionalProperties propertyNames unevaluatedItems unevaluatedProperties
  type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern
  maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired
  title description default deprecated readOnly writeOnly examples format contentEncoding contentMediaType contentSchema
  discriminator xml externalDocs example`.split(/\s+/),
);
// What stands below these describes the same value, so `unevaluatedProperties` beside them sees into it.
const SAME_VALUE = new Set(["allOf", "anyOf", "oneOf", "then", "else", "dependentSchemas"]);
// These ask a question of a value and do not say which members it has.
const CONDITIONS = new Set(["if", "not", "contains"]);
const TYPED = ["type", "enum", "const"];
const SAYS_WHAT = [...TYPED, "$ref", "$dynamicRef", "allOf", "anyOf", "oneOf"];
const SAME = "the same value, in the same schema";
const REFERENCE = "the same value, in a schema of its own";
const OTHER = "another value";

/** A misspelt keyword is legal in OpenAPI 3.1 and says nothing; `nullable` is one since 3.1. */
export function* keywords(contract) {
  for (const { node, path } of contract.of("schema")) {
    for (const name of Object.keys(node)) {
      if (!KEYWORDS.has(name) && !name.startsWith("x-")) yield { path: [...path, name], message: "is no keyword of JSON Schema 2020-12" };
    }
  }
}

/** Every object names all its members, or is declared a map by `additionalProperties` alone. */
export function* closed(contract) {
  const walked = new Walked();
  const schemas = contract.parts.filter(({ kind }) => kind === "schema");
  // A component is looked at where it is used, since an open one may be closed by every schema that builds on it.
  for (const part of schemas.filter(({ path }) => !inComponents(path))) visit(part, {}, contract, walked);
  for (const part of schemas.filter(({ path, node }) => inComponents(path) && path.length === 3 && !walked.states.has(node))) {
    visit(part, {}, contract, walked);
  }
  yield* walked.faults.values();
}

const inComponents = (path) => path[0] === "components" && path[1] === "schemas";

/** Which schemas were visited in which state, so that schemas that lead round come to an end, and what was found. */
class Walked {
  states = new Map();
  faults = new Map();

  isNew(schema, { covered, typed }) {
    const states = this.states.get(schema) ?? new Set();
    const size = states.size;
    this.states.set(schema, states.add(`${covered} ${typed}`));
    return states.size > size;
  }
}

/** `covered` by unevaluatedProperties and `typed` are what schemas above say of the same value. */
function visit(part, state, contract, walked) {
  const message = openness(part.node, state);
  if (message) walked.faults.set(part.path.join(" "), { path: part.path, message });
  if (typeof part.node === "boolean" || !walked.isNew(part.node, state)) return;
  const covered = state.covered || part.node.unevaluatedProperties === false;
  const typed = state.typed || TYPED.some((name) => name in part.node);
  for (const [child, relation] of below(part, contract)) {
    visit(child, relation === OTHER ? {} : { covered, typed: typed && relation === SAME }, contract, walked);
  }
}

/** The schemas below this one, each with whose value it describes. */
function* below(part, contract) {
  const target = typeof part.node.$ref === "string" ? pathOf(part.node.$ref) : undefined;
  const node = target && contract.at(target);
  if (isObject(node)) yield [{ kind: "schema", node, path: target }, REFERENCE];
  for (const child of children(part)) {
    const keyword = child.path[part.path.length];
    const closing = typeof child.node === "boolean" && keyword.endsWith("Properties");
    if (child.kind === "schema" && !CONDITIONS.has(keyword) && !closing) yield [child, SAME_VALUE.has(keyword) ? SAME : OTHER];
  }
}

function openness(schema, { covered, typed }) {
  if (schema === false) return undefined;
  const says = schema !== true && (takesObjects(schema) || SAYS_WHAT.some((name) => name in schema));
  if (!says) return typed ? undefined : "says no type and so admits anything";
  if (!takesObjects(schema) || covered || schema.additionalProperties === false || schema.unevaluatedProperties === false) return undefined;
  const isMap = "additionalProperties" in schema && !("properties" in schema) && !("patternProperties" in schema);
  return isMap ? undefined : "is open: it needs additionalProperties: false or unevaluatedProperties: false";
}

function takesObjects(schema) {
  const { type } = schema;
  return type === "object" || (Array.isArray(type) && type.includes("object")) || "properties" in schema || "patternProperties" in schema;
}
