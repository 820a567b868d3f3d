// Reads the TypeScript SDK: getters of the client, classes of services, and the engine's calls in their methods.

import { blocks, text, texts } from "./source.ts";
import { type Class, type Surface, surfaceOf } from "./surface.ts";

const GETTER = /^ {2}get (\w+)\(\): (\w+) \{$/gm;
const CLASS = /^export class (\w+) extends Service \{$/;
const MEMBER = /^ {2}readonly (\w+) = new (\w+)\(this\.engine\)$/gm;
const METHOD = /^ {2}(\w+)[<(]/;
const CALL = /this\.engine\.\w+\(\s*'([A-Z]+)',\s*'([^']+)'/;

export function readTypeScript(folder: string): Map<string, Surface> {
  const client = new Map([...text(folder, "src/client.ts").matchAll(GETTER)].map(([, name = "", type = ""]) => [name, type]));
  const classes = texts(folder, "src/domains", ".ts").flatMap((code) => blocks(code, CLASS));
  return new Map([["typescript", surfaceOf(client, new Map(classes.map(({ head, body }) => [head[1] ?? "", classOf(body)])))]]);
}

function classOf(code: string): Class {
  const members = new Map([...code.matchAll(MEMBER)].map(([, name = "", type = ""]) => [name, type]));
  const methods = blocks(code, METHOD).map(({ head, body }): [string, { method: string; path: string }] => {
    const [, method = "", path = ""] = CALL.exec(body) ?? [];
    return [head[1] ?? "", { method, path }];
  });
  return { members, methods: new Map(methods) };
}
