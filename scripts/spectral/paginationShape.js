// Rule cpod-pagination-shape: the answer of a list endpoint has the records of the page (`data` or `items`) and `total`.

import { isObject } from "../contract/grammar.mjs";
import { always, contractOf, isA, member } from "./shapes.mjs";

export default function paginationShape(document) {
  const contract = contractOf(document);
  return contract
    .of("operation")
    .filter(({ node, path }) => path.length === 3 && path[0] === "paths" && path[2] === "get" && isList(node, path, contract))
    .flatMap(({ node, path }) => faults(node, path, contract));
}

/** A list has records below it, or is called one, or answers with an array; what ends in a parameter is one record. */
function isList(operation, [, address], contract) {
  if (address.endsWith("}")) return false;
  const hasRecords = Object.keys(contract.document.paths).some((path) => path.startsWith(`${address}/{`));
  const isCalledOne = /^list([A-Z_-]|$)/.test(operation.operationId);
  return hasRecords || isCalledOne || answers(operation, [], contract).some(({ schema }) => holdsArray(schema, contract));
}

function holdsArray(schema, contract) {
  return always(schema, isA("array"), contract) || ["data", "items"].some((name) => member(schema, name, isA("array"), contract));
}

function faults(operation, path, contract) {
  const found = answers(operation, path, contract);
  if (!found.length) return [{ message: "The list endpoint has no JSON answer.", path: [...path, "responses"] }];
  return found.flatMap(({ schema, path: where }) => {
    const lacks = lacking(schema, contract);
    return lacks.length ? [{ message: `The answer of the list endpoint has no ${lacks.join(" and no ")}.`, path: where }] : [];
  });
}

function lacking(schema, contract) {
  const records = ["data", "items"].some((name) => member(schema, name, isA("array"), contract));
  const total = member(schema, "total", isA("integer"), contract);
  return [...(records ? [] : ["array `data` or `items`"]), ...(total ? [] : ["integer `total`"])];
}

/** The schemas of the JSON bodies of a GET's 2xx answers, with the paths where the document has them. */
function answers({ responses }, path, contract) {
  const statuses = Object.keys(isObject(responses) ? responses : {}).filter((status) => status.startsWith("2"));
  return statuses.flatMap((status) => {
    const response = contract.follow(responses[status], [...path, "responses", status]);
    const content = isObject(response?.node.content) ? response.node.content : {};
    return Object.keys(content)
      .filter((type) => /[/+]json\b/.test(type))
      .map((type) => ({ schema: content[type]?.schema, path: [...response.path, "content", type, "schema"] }));
  });
}
