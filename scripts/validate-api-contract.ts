// Tells whether every SDK has the services and methods of the contract, and no others:
// node --import tsx scripts/validate-api-contract.ts [--allow-missing SDK] [--sdks FOLDER] [--json] [FILE].

import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs, styleText } from "node:util";
import { compare, type Fault } from "./alignment/compare.ts";
import { type Document, expected } from "./alignment/expected.ts";
import { readGo } from "./alignment/go.ts";
import { readPython } from "./alignment/python.ts";
import { type Reader, type Surface, Unreadable } from "./alignment/surface.ts";
import { readTypeScript } from "./alignment/typescript.ts";

const USAGE = "usage: node --import tsx scripts/validate-api-contract.ts [--allow-missing SDK] [--sdks FOLDER] [--json] [FILE]";
const FINE = 0;
const FAULTY = 1;
const COULD_NOT_RUN = 2;

// No C# has been written yet that could be read; who writes it writes the reader.
const READERS: Record<string, Reader | undefined> = { python: readPython, typescript: readTypeScript, go: readGo, dotnet: undefined };

interface Command {
  file: string;
  sdks: string;
  allowed: string[];
  json: boolean;
}

function command(): Command {
  const { values, positionals } = parseArgs({
    options: { json: { type: "boolean" }, sdks: { type: "string" }, "allow-missing": { type: "string", multiple: true } },
    allowPositionals: true,
  });
  const { json = false, sdks = "sdks", "allow-missing": allowed = [] } = values;
  const unknown = allowed.filter((name) => !(name in READERS));
  if (unknown.length) throw new Unreadable(`there is no SDK ${unknown.join(", ")}, only ${Object.keys(READERS).join(", ")}; ${USAGE}`);
  if (positionals.length > 1) throw new Unreadable(`one document at a time; ${USAGE}`);
  return { file: positionals[0] ?? "docs/api-contract/openapi.yaml", sdks, allowed, json };
}

async function documentOf(file: string): Promise<Document> {
  const { read } = await import("./contract/document.mjs");
  return read(file);
}

/** What each SDK has, and the faults of those that cannot be read. */
function surfaces({ sdks, allowed }: Command): { read: Map<string, Surface>; missing: string[]; faults: Fault[] } {
  const read = new Map<string, Surface>();
  const faults: Fault[] = [];
  const missing = Object.keys(READERS).filter((sdk) => !existsSync(join(sdks, sdk)));
  for (const sdk of missing) {
    if (!allowed.includes(sdk)) faults.push({ sdk, kind: "sdk", name: sdk, message: `${join(sdks, sdk)} is missing` });
  }
  for (const [sdk, reader] of Object.entries(READERS)) {
    if (missing.includes(sdk)) continue;
    if (!reader) faults.push({ sdk, kind: "sdk", name: sdk, message: "nothing reads its source yet: write scripts/alignment/dotnet.ts" });
    for (const [kind, surface] of reader?.(join(sdks, sdk)) ?? []) read.set(kind, surface);
  }
  return { read, missing, faults };
}

function report(faults: Fault[], read: Map<string, Surface>, missing: string[], operations: number): string {
  const held = [...read].map(([sdk, { services, methods }]) => `${sdk}: ${services.length} services, ${methods.length} methods`);
  const absent = missing.map((sdk) => `${sdk}: missing`);
  const lines = faults.map(({ sdk, name, message }) => `  ${sdk.padEnd(10)} ${name}: ${message}`);
  const verdict = faults.length
    ? coloured("red", `${faults.length} ${faults.length === 1 ? "fault" : "faults"}`)
    : coloured("green", `all are those of the document's ${operations} operations`);
  return [...held, ...absent, ...lines, verdict].join("\n");
}

function coloured(colour: "red" | "green", text: string): string {
  return process.stdout.isTTY && !process.env.NO_COLOR ? styleText(colour, text) : text;
}

async function main(): Promise<number> {
  const asked = command();
  const wanted = expected(await documentOf(asked.file));
  const { read, missing, faults } = surfaces(asked);
  for (const [sdk, surface] of read) faults.push(...compare(sdk, wanted, surface));
  const operations = new Set(wanted.methods.map(({ method, path }) => `${method} ${path}`)).size;
  console.log(asked.json ? JSON.stringify({ faults, missing }, null, 2) : report(faults, read, missing, operations));
  return faults.length ? FAULTY : FINE;
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.constructor.name === "Unreadable") return error.message;
  const code = "code" in error ? String(error.code) : "";
  if (code === "ERR_MODULE_NOT_FOUND") return 'the npm packages are missing. Run "npm ci".';
  if (code.startsWith("ERR_PARSE_ARGS")) return `${error.message.split(/[.\n]/)[0]}; ${USAGE}`;
  return `${error.message.split("\n")[0]} (a fault of the check itself; please report it)`;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    console.error(`Could not compare the SDKs with the contract: ${reason(error)}`);
    process.exitCode = COULD_NOT_RUN;
  },
);
