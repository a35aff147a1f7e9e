// The host pages as data: reads the `host.json` of each folder and fills in what it leaves out. README.md explains the
// fields.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { EngineName } from "../engines/engine";

export type Browser = "chromium" | EngineName;

/** What the reader gets on a page. */
export type Reader =
  /** The whole way: a question, an answer, results; the number and the exit are at hand all along. */
  | "the services"
  /** What the page has put between the tags, the emergency number and the exit. */
  | "the fallback, 112 and the exit"
  /** What the page has put between the tags, with the number in it, because the finder is not let in at all. */
  | "the fallback with 112"
  /** The number in the place of the finder, and the exit. */
  | "112 and the exit"
  /** The page wants no finder, and is the same as without one. */
  | "the page without the finder";

interface Outcome {
  /** The services, where nothing is said. */
  reader?: Reader;
  /** Why it is not the services, in plain words. */
  why?: string;
  /** What the browser may say on this page, as regular expressions; the finder itself says nothing. */
  console?: string[];
}

interface Described extends Outcome {
  /** The host page in plain words. */
  page: string;
  /** The way to the frame in which the finder stands. */
  frames?: string[];
  headers?: Record<string, string>;
  /** The file that is visited, `page.html` where nothing is said. */
  file?: string;
  /** The language in which the finder begins, `fi` where nothing is said. */
  language?: string;
  /** How many finders there are, one where nothing is said. */
  finders?: number;
  /** What goes out to an address other than the finder's and the feed's: nothing, where nothing is said. */
  requests?: string[];
  /** Whether the page is shown in a frame of a clean page, from which it is looked at. */
  framed?: "framed" | "bare";
  /** What the exit leads away: the page, where nothing is said; the frame alone, where the browser keeps it from more. */
  leaves?: "the page" | "the frame";
  /** Where an engine differs. `absent` says why a page cannot be tried in it. */
  engines?: Partial<Record<Browser, (Partial<Outcome> & Pick<Described, "framed" | "leaves">) | { absent: string }>>;
}

export interface Row extends Required<Omit<Described, "why" | "engines">> {
  /** The name of its folder. */
  folder: string;
  why: string;
}

export const FOLDER = import.meta.dirname;

const USUAL: Omit<Row, "folder" | "page"> = {
  reader: "the services",
  why: "",
  console: [],
  frames: [],
  headers: {},
  file: "page.html",
  language: "fi",
  finders: 1,
  requests: [],
  framed: "bare",
  leaves: "the page",
};

/** The rows of a browser, in the order of their folders' names. */
export function rowsOf(browser: Browser): Row[] {
  return readdirSync(FOLDER)
    .filter((name) => existsSync(join(FOLDER, name, "host.json")))
    .sort()
    .flatMap((folder) => rowOf(folder, browser) ?? []);
}

function rowOf(folder: string, browser: Browser): Row | undefined {
  const { engines = {}, ...described } = JSON.parse(readFileSync(join(FOLDER, folder, "host.json"), "utf8")) as Described;
  const own = engines[browser] ?? {};
  if ("absent" in own) return undefined;
  return { ...USUAL, ...described, ...own, folder };
}
