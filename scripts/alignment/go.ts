// Reads the Go SDK: fields of the client, methods of services, and the functions by which they send.

import { blocks, texts } from "./source.ts";
import { type Class, type Surface, surfaceOf, Unreadable } from "./surface.ts";

const STRUCT = /^type (\w+) struct \{$/;
const FIELD = /^\t([A-Z]\w*) +\*(\w+Service)$/gm;
const METHOD = /^func \(\w+ \*(\w+Service)\) ([A-Z]\w*)\(/;
const FUNCTION = /^func (?:\(\w+ \*engine\) )?(\w+)(?:\[[^\]]*\])?\(/;
const SENT = /newCall\(http\.Method(\w+), (?:does\.)?path(?:\+"([^"]*)")?/;
const USE = /\b(\w+)(?:\[\w+\])?\(ctx, (?:s\.engine|e), (?:action\{path: )?(?:"([^"]+)"|path\b)/;

export function readGo(folder: string): Map<string, Surface> {
  const code = texts(folder, ".", ".go").join("\n");
  const structs = blocks(code, STRUCT).map(({ head, body }) => ({ name: head[1] ?? "", body: body.slice(0, body.indexOf("\n}")) }));
  const classes = new Map(structs.map(({ name, body }): [string, Class] => [name, { members: fields(body), methods: new Map() }]));
  const sent = new Map(blocks(code, FUNCTION).map(({ head, body }) => [head[1] ?? "", body.slice(0, body.indexOf("\n}"))]));
  for (const { head, body } of blocks(code, METHOD)) {
    classes.get(head[1] ?? "")?.methods.set(head[2] ?? "", asked(body.slice(0, body.indexOf("\n}")), sent));
  }
  const client = classes.get("Client");
  if (!client) throw new Unreadable(`${folder} has no type Client`);
  return new Map([["go", surfaceOf(client.members, classes)]]);
}

function fields(struct: string): Map<string, string> {
  return new Map([...struct.matchAll(FIELD)].map(([, name = "", type = ""]) => [name, type]));
}

/** What a method asks: its path, by the function that it leaves the sending to, or the one that this leaves it to. */
function asked(code: string, sent: Map<string, string>): { method: string; path: string } {
  const [, name = "", path = ""] = USE.exec(code) ?? [];
  let body = sent.get(name);
  for (let depth = 0; body !== undefined && depth < 4; depth += 1) {
    const [found, method = "", behind = ""] = SENT.exec(body) ?? [];
    if (found) return { method: method.toUpperCase(), path: path + behind };
    const next = USE.exec(body)?.[1] ?? /\be\.(\w+)\(does\b/.exec(body)?.[1];
    body = sent.get(next ?? "");
  }
  return { method: "", path: "" };
}
