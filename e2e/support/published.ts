// The files of the program as they are published in `dist/`, and as somebody who has got into the server might alter
// them.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const DIST = process.env.DIST ?? "../dist";

/** The one file of the assets that matches, as a path from the root of the server. */
function asset(pattern: RegExp): string {
  const found = readdirSync(join(DIST, "assets")).filter((name) => pattern.test(name));
  if (found.length !== 1) throw new Error(`${found.length} files match ${pattern}`);
  return `/assets/${found[0]}`;
}

/** One of the two scripts among the codes that the build prints, as it is written on a page of this origin. */
function embedCode(isMeant: (code: string) => boolean, origin: string): string {
  const [code] = readFileSync(join(DIST, "embed.txt"), "utf8").split("\n").filter((line) => line.startsWith("<script") && isMeant(line));
  if (code === undefined) throw new Error("the build has printed no such code");
  return code.replace(/src="https?:\/\/[^/]+\/finder\//, `src="${origin}/`);
}

const holdsHash = (code: string) => code.includes("integrity=");
/** The code that is of one version for ever, and the one that is always of the newest. */
export const pinnedCode = (origin = "") => embedCode(holdsHash, origin);
export const newestCode = (origin = "") => embedCode((code) => !holdsHash(code), origin);

/** The path of the loader that the pinned code names. */
export const pinnedPath = () => /src="([^"]+)"/.exec(pinnedCode())?.[1] ?? "";

export interface Published {
  path: string;
  /** The file with something in it that nobody has built, and that works as well as the real one. */
  alter(content: Buffer): Buffer;
}

const script = (content: Buffer) => Buffer.concat([Buffer.from("globalThis.altered = true;\n"), content]);
// A section of the name "x" that no browser looks at.
const wasm = (content: Buffer) => Buffer.concat([content, Buffer.from([0, 2, 1, 0x78])]);
/** Of messages: a file has a line for each, and a line with `|` is a choice between forms. */
const lines = (content: Buffer) => Buffer.from(content.toString().replace(/^(?=[^|\n]+$)/gm, "ALTERED "));

export const loader = (): Published => ({ path: pinnedPath(), alter: script });
export const core = (): Published => ({ path: asset(/_bg\.wasm$/), alter: wasm });
export const part = (): Published => ({ path: asset(/_part\.wasm$/), alter: wasm });
/** A part after the second one, and what such parts share. */
export const laterPart = (): Published => ({ path: asset(/_typed\.wasm$/), alter: wasm });
export const commonPart = (): Published => ({ path: asset(/_common\.wasm$/), alter: wasm });
/** The messages of a language that come first, and those of the second part. */
export const language = (tag: string): Published => ({ path: asset(new RegExp(`^${tag}-\\w{16}\\.txt$`)), alter: lines });
export const languagePart = (tag: string): Published => ({ path: asset(new RegExp(`^${tag}-\\w{16}-2\\.txt$`)), alter: lines });
