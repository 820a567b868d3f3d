// Runs scripts in one process, one after the other: each line that comes in is a script with its arguments, each that goes out what it gave.
// Only the script itself is loaded anew for each run, so what it imports must keep nothing of the runs before.

import { createRequire } from "node:module";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";

const LONGEST = 60_000;
// Where Node and tsx keep what they take for CommonJS, whatever query its address has.
const { cache } = createRequire(import.meta.url);
let runs = 0;

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await run(JSON.parse(line)))}\n`);
}
process.exitCode = 0;

async function run([script, ...given]) {
  const said = { stdout: "", stderr: "" };
  console.log = (text) => (said.stdout += `${text}\n`);
  console.error = (text) => (said.stderr += `${text}\n`);
  process.argv = [process.execPath, script, ...given];
  process.exitCode = undefined;
  runs += 1;
  delete cache[resolve(script)];
  await import(`${pathToFileURL(script)}?run=${runs}`);
  await exitCode();
  return { returncode: process.exitCode, ...said };
}

/** A script may go on after it was imported; it is at its end once it has set its exit code. */
async function exitCode() {
  for (const end = Date.now() + LONGEST; process.exitCode === undefined && Date.now() < end; ) await setTimeout(1);
}
