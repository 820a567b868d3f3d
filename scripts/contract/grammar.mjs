// Knows which kind of object stands where in an OpenAPI 3.1 document, and walks over all of them.

export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

// `kind` is one object, `kind[]` a list and `kind{}` a map of them; `*` is every member that is no extension.
// What is missing here, such as the value of an example, is data: a `$ref` or `properties` in it means nothing.
const MEMBERS = {
  document: { paths: "paths", webhooks: "pathItem{}", components: "components" },
  components: {
    schemas: "schema{}",
    responses: "response{}",
    parameters: "parameter{}",
    examples: "example{}",
    requestBodies: "requestBody{}",
    headers: "header{}",
    securitySchemes: "securityScheme{}",
    links: "link{}",
    callbacks: "callback{}",
    pathItems: "pathItem{}",
  },
  paths: { "*": "pathItem" },
  pathItem: { parameters: "parameter[]", ...Object.fromEntries(METHODS.map((method) => [method, "operation"])) },
  operation: { parameters: "parameter[]", requestBody: "requestBody", responses: "responses", callbacks: "callback{}" },
  callback: { "*": "pathItem" },
  responses: { "*": "response" },
  response: { headers: "header{}", content: "mediaType{}", links: "link{}" },
  requestBody: { content: "mediaType{}" },
  parameter: { schema: "schema", content: "mediaType{}", examples: "example{}" },
  header: { schema: "schema", content: "mediaType{}", examples: "example{}" },
  mediaType: { schema: "schema", examples: "example{}", encoding: "encoding{}" },
  encoding: { headers: "header{}" },
  schema: {
    properties: "schema{}",
    patternProperties: "schema{}",
    dependentSchemas: "schema{}",
    $defs: "schema{}",
    allOf: "schema[]",
    anyOf: "schema[]",
    oneOf: "schema[]",
    prefixItems: "schema[]",
    items: "schema",
    contains: "schema",
    additionalProperties: "schema",
    unevaluatedProperties: "schema",
    unevaluatedItems: "schema",
    propertyNames: "schema",
    contentSchema: "schema",
    not: "schema",
    if: "schema",
    then: "schema",
    else: "schema",
  },
  example: {},
  link: {},
  securityScheme: {},
  misshapen: {},
};

/** The section of the components in which a kind of object is kept. */
export const SECTIONS = Object.fromEntries(
  Object.entries(MEMBERS.components).map(([section, member]) => [member.replace("{}", ""), section]),
);

// What MEMBERS says in words, taken apart once rather than for each object.
const PLACES = Object.fromEntries(
  Object.entries(MEMBERS).map(([kind, members]) => [kind, new Map(Object.entries(members).map(([name, member]) => [name, place(member)]))]),
);

function place(member) {
  const [, kind, many] = /^(\w+)(\[\]|\{\})?$/.exec(member);
  return { kind, many };
}

/** What stands directly in an object, with kinds and paths; what does not fit its place has the kind misshapen. */
export function children({ kind, node, path }) {
  const found = [];
  for (const [name, value] of Object.entries(node)) {
    const known = PLACES[kind].get(name) ?? (name.startsWith("x-") ? undefined : PLACES[kind].get("*"));
    if (known) add(found, known, value, [...path, name]);
  }
  return found;
}

/** Every object of a document, the document itself first. */
export function walk(part, found = []) {
  found.push(part);
  if (isObject(part.node)) for (const child of children(part)) walk(child, found);
  return found;
}

export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

function add(found, { kind, many }, value, path) {
  if (!many) found.push(fitting(kind, value, path));
  else if (many === "[]" ? Array.isArray(value) : isObject(value)) {
    for (const [key, item] of Object.entries(value)) found.push(fitting(kind, item, [...path, key]));
  } else found.push(misshapen(many === "[]" ? "a list" : "a map", path));
}

function fitting(kind, node, path) {
  const fits = isObject(node) || (kind === "schema" && typeof node === "boolean");
  return fits ? { kind, node, path } : misshapen("an object", path);
}

const misshapen = (expected, path) => ({ kind: "misshapen", node: { expected }, path });
