// Checks that every entity has its five operations, all at one address.

import { answers, entities } from "./entities.mjs";
import { isObject } from "./grammar.mjs";

const OPERATIONS = {
  list: { method: "get", suffix: "" },
  create: { method: "post", suffix: "" },
  get: { method: "get", suffix: "/{id}" },
  update: { method: "patch", suffix: "/{id}" },
  delete: { method: "delete", suffix: "/{id}" },
};

export function* operations(contract) {
  const answered = answers(contract);
  for (const entity of entities(contract)) {
    const { name, schema, homes, path } = entity;
    if (schema["x-cpod-entity"] !== name) yield { path: [...path, "x-cpod-entity"], message: `is not the name of its schema, ${name}` };
    if (homes.length === 0) yield { path, message: "is an entity that no operation shows" };
    else {
      yield* strangers(entity, answered);
      yield* differences(entity, contract);
    }
  }
  yield* undeclared(answered);
}

/** The operations that show an entity elsewhere than where most of them do. */
function* strangers({ name, homes: [main] }, answered) {
  for (const { home, path, shown } of answered) {
    const shows = shown.some((record) => record.isEntity && record.name === name);
    if (shows && home !== main) yield { path, message: `shows ${name}, whose address is ${main}` };
  }
}

/** An entity has all five operations unless `x-cpod-operations` names fewer: list, create and get make it append-only. */
function* differences({ name, schema, path, homes: [home] }, contract) {
  const wanted = schema["x-cpod-operations"] ?? Object.keys(OPERATIONS);
  if (!Array.isArray(wanted) || !wanted.every((word) => Object.hasOwn(OPERATIONS, word))) {
    yield { path: [...path, "x-cpod-operations"], message: `is not a list of some of ${Object.keys(OPERATIONS).join(", ")}` };
    return;
  }
  for (const [word, { method, suffix }] of Object.entries(OPERATIONS)) {
    const item = ["paths", home + suffix];
    const present = isObject(contract.at([...item, method]));
    const operation = `${method.toUpperCase()} ${home}${suffix}`;
    if (!present && wanted.includes(word)) yield { path: contract.at(item) ? item : ["paths"], message: `lacks ${operation} for ${name}` };
    if (present && !wanted.includes(word)) yield { path: [...item, method], message: `is no operation of ${name} by its x-cpod-operations` };
  }
}

/** A path with records of their own is an entity's, so their schema has to say so. */
function* undeclared(answered) {
  for (const { path, isItem, shown } of answered) {
    const stranger = isItem && shown.length > 0 && !shown.some(({ isEntity }) => isEntity);
    if (stranger) yield { path, message: "shows a record whose schema is not marked x-cpod-entity" };
  }
}
