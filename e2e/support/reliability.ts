// Notes in a test what it proves. `cargo xtask reliability` makes the tables of docs/reliability.md of these notes.

import { test } from "@playwright/test";

/** One row of the tables of faults. */
interface Fault {
  /**
   * Whether something is wrong with the feed and the way to it, or with the finder's own files; or whether a file was
   * altered by somebody.
   */
  table: "feed" | "program" | "integrity";
  /** The fault in plain words. */
  row: string;
  /** What the reader gets, as the test has seen it. */
  reader: string;
  /** The code of `service-finder:error`; `none` where the page is told of no error. */
  event: string;
  /** The browser, where each of them has its own column. */
  engine?: "chromium" | "firefox" | "webkit";
}

/** One row of the table of the standalone page that is kept on the device. */
interface Offline {
  table: "offline";
  /** What is wrong, in plain words. */
  row: string;
  /** What the reader gets, as the test has seen it. */
  reader: string;
}

/** One field of the matrix of host pages. */
interface HostPage {
  table: "hosts";
  /** The host page in plain words. */
  row: string;
  engine: "chromium" | "firefox" | "webkit";
  /** What the reader gets, as the test has seen it. */
  reader: string;
}

/** A list of texts or files that was tried whole. */
interface Corpus {
  table: "corpora";
  row: string;
  /** What was done with each. */
  reader: string;
  count: number;
}

export type Row = Fault | Offline | HostPage | Corpus;

/** Notes with the running test what it is a proof of. The report of the run carries it to the generator of the document. */
export function recorded(row: Row): void {
  test.info().annotations.push({ type: "reliability", description: JSON.stringify(row) });
}
