// Reads the Python SDK: properties of both clients, classes of services with what they inherit, and the calls that their methods make.

import { type Block, blocks, text, texts } from "./source.ts";
import { type Class, type Surface, surfaceOf } from "./surface.ts";

const CLASS = /^class (\w+)(?:\(([^\n]*(?:\n {4}[^\n]*)*?\n?)\))?:$/;
const PROPERTY = /^ {4}@cached_property\n {4}def (\w+)\(self\) -> (\w+):/gm;
const METHOD = /^ {4}(?:async )?def (\w+)\(/;
const FUNCTION = /^def (\w+)\(/;
const SENT = /Call\(\s*(?:self\._)?settings,\s*"([A-Z]+)",\s*([^,]+),/;
const FILES = /f"\{self\._path\}\{ONE\}([^"{}]*)"/;

interface Code {
  bases: string[];
  path: string;
  methods: Map<string, string>;
  members: Map<string, string>;
}

const CLIENTS = { python: "_client.py", "python, asynchronous": "_async_client.py" };

export function readPython(folder: string): Map<string, Surface> {
  const source = "src/cpod";
  const core = texts(folder, `${source}/_core`, ".py");
  const all = [...core, ...texts(folder, `${source}/services`, ".py")];
  const codes = new Map(all.flatMap((code) => blocks(code, CLASS)).map((block) => [block.head[1] ?? "", codeOf(block)]));
  const functions = new Map(core.flatMap((code) => blocks(code, FUNCTION)).map(({ head, body }) => [head[1] ?? "", body]));
  const classes = new Map([...codes.keys()].map((name) => [name, classOf(name, codes, functions)]));
  return new Map(
    Object.entries(CLIENTS).map(([sdk, file]) => [sdk, surfaceOf(properties(text(folder, `${source}/${file}`)), classes)]),
  );
}

function properties(code: string): Map<string, string> {
  return new Map([...code.matchAll(PROPERTY)].map(([, name = "", type = ""]) => [name, type]));
}

function codeOf({ head, body }: Block): Code {
  const methods = new Map<string, string>();
  // Of an overloaded method the last definition is the one that works.
  for (const method of blocks(body, METHOD)) methods.set(method.head[1] ?? "", method.body);
  return {
    bases: [...(head[2] ?? "").replace(/\[[^\]]*\]/g, "").matchAll(/\w+/g)].map(([name]) => name),
    path: /^ {4}_path = "([^"]+)"$/m.exec(body)?.[1] ?? "",
    methods,
    members: properties(body),
  };
}

function classOf(name: string, codes: Map<string, Code>, functions: Map<string, string>): Class {
  const code = codes.get(name);
  const own = code?.members ?? new Map();
  const methods = new Map([...inherited(name, codes)].filter(([method]) => !method.startsWith("_") && !own.has(method)));
  return {
    members: own,
    methods: new Map([...methods].map(([method, body]) => [method, asked(body, name, codes, functions)])),
  };
}

/** All methods of a class, its own before those of its bases. */
function inherited(name: string, codes: Map<string, Code>): Map<string, string> {
  const code = codes.get(name);
  if (!code) return new Map();
  return new Map([...code.bases.reverse().flatMap((base) => [...inherited(base, codes)]), ...code.methods]);
}

/** What a method asks, by the calls that it makes itself or through others of its class. */
function asked(body: string, name: string, codes: Map<string, Code>, functions: Map<string, string>): { method: string; path: string } {
  const path = codes.get(name)?.path ?? "";
  const methods = inherited(name, codes);
  const given = /\bto_post\(\s*self\._settings,\s*"([^"]+)"/.exec(body)?.[1];
  if (given) return { method: SENT.exec(functions.get("to_post") ?? "")?.[1] ?? "", path: given };
  let code: string | undefined = body;
  for (let depth = 0; code !== undefined && depth < 5; depth += 1) {
    const [found, method = "", where = ""] = SENT.exec(code) ?? [];
    if (found) return { method, path: path + behind(where, code) };
    const used = [...code.matchAll(/self\.(_\w+)\(/g)].map(([, called = ""]) => called);
    code = methods.get(used.find((called) => called.startsWith("_to_")) ?? used[0] ?? "");
  }
  return { method: "", path: "" };
}

/** What stands behind the path of the class in that of a call. */
function behind(where: string, code: string): string {
  if (where.includes("ONE")) return `/{id}${FILES.exec(where)?.[1] ?? ""}`;
  if (where.trim() === "path") return `/{id}${FILES.exec(code)?.[1] ?? ""}`;
  return "";
}
