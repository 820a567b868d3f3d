// Source files of an SDK, and blocks of code in them told apart by their indentation.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Unreadable } from "./surface.ts";

/** The text of a file that an SDK must have. */
export function text(folder: string, path: string): string {
  const file = join(folder, path);
  if (!existsSync(file)) throw new Unreadable(`${file} is missing: the source of an SDK is looked for there`);
  return readFileSync(file, "utf8");
}

/** The texts of all files of a kind in a folder, and where they come from. */
export function texts(folder: string, path: string, ending: string): string[] {
  const place = join(folder, path);
  if (!existsSync(place)) throw new Unreadable(`${place} is missing: the source of an SDK is looked for there`);
  const files = readdirSync(place).filter((name) => name.endsWith(ending) && !name.endsWith(`_test${ending}`));
  return files.sort().map((name) => readFileSync(join(place, name), "utf8"));
}

/** A piece of code: the line that begins it, and the lines up to the next piece. */
export interface Block {
  head: RegExpExecArray;
  body: string;
}

/** The pieces of a text whose first lines match. */
export function blocks(code: string, head: RegExp): Block[] {
  const heads = [...code.matchAll(new RegExp(head.source, "gm"))] as RegExpExecArray[];
  return heads.map((found, at) => ({ head: found, body: code.slice(found.index, heads[at + 1]?.index) }));
}
