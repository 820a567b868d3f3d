// Checks every example and every default against its schema.

import { isObject } from "./grammar.mjs";
import { pointer } from "./document.mjs";
import { Validators } from "./validators.mjs";

export function* examples(contract) {
  const validators = new Validators(contract);
  const told = new Set();
  for (const { schema, value, path } of shown(contract)) {
    for (const fault of faults(validators, schema, value, path)) {
      const line = `${pointer(fault.path)} ${fault.message}`;
      if (!told.has(line)) yield fault;
      told.add(line);
    }
  }
}

function faults(validators, schema, value, path) {
  let errors;
  try {
    errors = validators.errors(schema, value);
  } catch (error) {
    return [{ path: schema, message: `cannot be compiled: ${error.message}` }];
  }
  return telling(errors).map((error) => ({
    path: [...path, ...error.instancePath.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))],
    message: `does not fit its schema: ${sentence(error)}`,
  }));
}

/** The errors without the summaries that no branch fits, where the branches have said why. */
function telling(errors) {
  const own = errors.filter(({ keyword }) => !["anyOf", "oneOf", "if"].includes(keyword));
  return own.length ? own : errors;
}

function sentence({ message, params }) {
  const detail = params.additionalProperty ?? params.unevaluatedProperty ?? params.allowedValues?.join(", ");
  return detail === undefined ? message : `${message}: ${detail}`;
}

/** Every value that the document shows, with the path of the schema it must fit. */
export function* shown(contract) {
  for (const part of contract.parts) {
    if (part.kind === "schema") yield* ofSchema(part);
    else if (isObject(part.node) && part.node.schema !== undefined) yield* beside(part, contract);
  }
}

function* ofSchema({ node, path }) {
  for (const name of ["default", "example"]) {
    if (Object.hasOwn(node, name)) yield { schema: path, value: node[name], path: [...path, name] };
  }
  for (const [index, value] of [...(Array.isArray(node.examples) ? node.examples : [])].entries()) {
    yield { schema: path, value, path: [...path, "examples", index] };
  }
}

/** The examples beside the schema of a media type, parameter or header. */
function* beside({ node, path }, contract) {
  const schema = [...path, "schema"];
  if (Object.hasOwn(node, "example")) yield { schema, value: node.example, path: [...path, "example"] };
  for (const name of Object.keys(isObject(node.examples) ? node.examples : {})) {
    const found = contract.follow(node.examples[name], [...path, "examples", name]);
    if (found && Object.hasOwn(found.node, "value")) yield { schema, value: found.node.value, path: [...found.path, "value"] };
  }
}
