// The script watch.js with its placeholders filled in.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { shortenPauses } from "../support/pauses";

const SCRIPT = readFileSync(join(import.meta.dirname, "watch.js"), "utf8");

/** The script for pages on which it is always this time. */
export function watch(now: Date): string {
  return SCRIPT.replace("__NOW__", now.toISOString()).replace("__SHORTEN_PAUSES__", () => String(shortenPauses));
}
