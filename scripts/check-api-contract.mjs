// Tells whether an OpenAPI document is a complete cPod contract: node scripts/check-api-contract.mjs [--json] [FILE].

import { parseArgs, styleText } from "node:util";

const DEFAULT_FILE = "docs/api-contract/openapi.yaml";
const USAGE = "usage: node scripts/check-api-contract.mjs [--json] [FILE]";
const FINE = 0;
const FAULTY = 1;
const COULD_NOT_RUN = 2;

async function main() {
  const { file, json } = command();
  const { read } = await import("./contract/document.mjs");
  const document = await read(file);
  const { inspect } = await import("./contract/checks.mjs");
  const result = { file, ...inspect(document) };
  console.log(json ? JSON.stringify(result, null, 2) : report(result));
  return result.faults.length ? FAULTY : FINE;
}

function command() {
  const { values, positionals } = parseArgs({ options: { json: { type: "boolean" } }, allowPositionals: true });
  if (positionals.length > 1) throw new Error("one file at a time");
  return { file: positionals[0] ?? DEFAULT_FILE, json: values.json };
}

function report({ file, version, counts, faults }) {
  if (!faults.length) {
    const held = Object.entries(counts).map(([what, count]) => `${count} ${what}`).join(", ");
    return coloured("green", `${file}: OpenAPI ${version}, ${held}, no faults`);
  }
  const lines = faults.map(({ check, pointer, message }) => `  ${check.padEnd(10)} ${pointer || "/"}\n${" ".repeat(13)}${message}`);
  return [coloured("red", `${file}: ${faults.length} ${faults.length === 1 ? "fault" : "faults"}`), ...lines].join("\n");
}

function coloured(colour, text) {
  return process.stdout.isTTY && !process.env.NO_COLOR ? styleText(colour, text) : text;
}

function reason(error) {
  if (error.constructor.name === "Unreadable") return error.message;
  if (error.code === "ERR_MODULE_NOT_FOUND") return 'the npm packages are missing. Run "npm ci".';
  if (error.code?.startsWith("ERR_PARSE_ARGS") || error.message === "one file at a time") return `${error.message.split(/[.\n]/)[0]}; ${USAGE}`;
  return `${error.message.split("\n")[0]} (a fault of the check itself; please report it)`;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`Could not check the contract: ${reason(error)}`);
  process.exitCode = COULD_NOT_RUN;
}
