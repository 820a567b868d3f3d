// Makes the validators of the document's schemas: one for all schemas that ask the same of a value, however often they stand there.

import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { children, isObject } from "./grammar.mjs";
import { at, pathOf, pointer } from "./document.mjs";

// Schemas that differ only in these, or in extensions, ask the same of a value.
const NOTES = new Set(["title", "description", "default", "example", "examples", "readOnly", "writeOnly", "deprecated"]);
// What these mean depends on the schema around them, which a schema compiled by itself does not have.
const SCOPED = ["$id", "$dynamicRef", "$dynamicAnchor"];

export class Validators {
  #document;
  #ajv = validator();
  #byText = new Map();
  #byReference = new Map();
  #registered = new Set();

  constructor(contract) {
    this.#document = withoutDangling(contract);
    this.#shareMembers();
  }

  /** What ajv finds wrong with a value by the schema at a path; throws where that cannot be compiled. */
  errors(path, value) {
    const { validate } = this.#shared(at(this.#document, path));
    return validate(value) ? [] : validate.errors;
  }

  // Ajv writes out the code of every member anew. Most members of two records are alike, so each record here calls what it shares.
  #shareMembers() {
    const native = this.#ajv.getKeyword("properties");
    this.#ajv.removeKeyword("properties").addKeyword({
      keyword: "properties",
      type: "object",
      schemaType: "object",
      before: "patternProperties",
      compile: (members, parentSchema, it) => {
        // With members that admit everything, ajv only notes their names, which `unevaluatedProperties` asks for.
        const names = Object.fromEntries(Object.keys(members).map((name) => [name, true]));
        native.code({ gen: it.gen, schema: names, parentSchema, data: it.data, it });
        const checked = Object.entries(members).map(([name, schema]) => ({ name, step: pointer([name]), shared: this.#shared(schema) }));
        return membersCheck(checked);
      },
    });
  }

  /** Schemas are compiled one by one, so those that one refers to have to be known by these references. */
  #register(schema) {
    for (const reference of references(schema)) {
      if (this.#registered.has(reference)) continue;
      this.#registered.add(reference);
      const target = at(this.#document, pathOf(reference));
      const key = this.#ajv.opts.uriResolver.resolve("", reference);
      if (!(key in this.#ajv.schemas)) this.#ajv.addSchema(target, key);
      this.#register(target);
    }
  }

  /** What schemas that ask the same have in common; its validator is missing while it is being compiled. */
  #shared(schema) {
    const asked = isObject(schema) ? withoutNotes(schema) : schema;
    if (typeof asked?.$ref === "string" && Object.keys(asked).length === 1) return this.#behind(asked.$ref);
    const text = JSON.stringify(asked);
    const shared = this.#byText.get(text) ?? this.#compiled(text, asked);
    if (shared.error) throw shared.error;
    return shared;
  }

  #behind(reference) {
    const shared = this.#byReference.get(reference) ?? this.#shared(at(this.#document, pathOf(reference)));
    this.#byReference.set(reference, shared);
    return shared;
  }

  #compiled(text, schema) {
    const shared = {};
    this.#byText.set(text, shared);
    try {
      this.#register(schema);
      shared.validate = this.#ajv.compile(schema);
    } catch (error) {
      shared.error = error;
    }
    return shared;
  }
}

// Formats of our own, such as iso-4217, are notes to this validator; the patterns beside them hold.
// Its code runs a few times only, so it has to be short rather than fast.
function validator() {
  const forShortCode = { inlineRefs: false, loopRequired: 1, code: { optimize: false } };
  const ajv = new Ajv2020.default({ strict: false, allErrors: true, validateSchema: false, meta: false, logger: false, ...forShortCode });
  addFormats.default(ajv);
  return ajv;
}

/** The document with what leads nowhere left open: that is told by the check of references, and the rest of a schema still holds. */
function withoutDangling(contract) {
  const dangling = contract.of("schema").filter(({ node }) => typeof node.$ref === "string" && !leadsSomewhere(node.$ref, contract));
  if (!dangling.length) return contract.document;
  const document = structuredClone(contract.document);
  for (const { path } of dangling) delete at(document, path).$ref;
  return document;
}

function leadsSomewhere(reference, contract) {
  const target = pathOf(reference);
  return target !== undefined && contract.at(target) !== undefined;
}

/** The references in a schema, but for those of its members, which are compiled by themselves. */
function* references(node) {
  if (!isObject(node)) return;
  const beyond = SCOPED.find((name) => name in node);
  if (beyond) throw new Error(`${beyond} is beyond this check`);
  if (typeof node.$ref === "string") yield node.$ref;
  for (const child of children({ kind: "schema", node, path: [] })) {
    if (child.kind === "schema" && child.path[0] !== "properties") yield* references(child.node);
  }
}

function withoutNotes(schema) {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => !NOTES.has(name) && !name.startsWith("x-")));
}

/** A function in the manner of ajv's own: it says whether all members fit, and keeps the errors of those that do not. */
function membersCheck(members) {
  return function check(value, { instancePath, rootData, dynamicAnchors }) {
    const errors = [];
    for (const { name, step, shared } of members) {
      if (!Object.hasOwn(value, name)) continue;
      const place = { instancePath: instancePath + step, parentData: value, parentDataProperty: name, rootData, dynamicAnchors };
      if (!shared.validate(value[name], place)) errors.push(...shared.validate.errors);
    }
    check.errors = errors;
    return errors.length === 0;
  };
}
