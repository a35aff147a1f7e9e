// A feed of 3,000 services, and the index and chunks that `service-feed build` makes of it.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { BEFORE, PROGRAM } from "../../support/service-feed";
import type { Site } from "../../support/site";

const COUNT = 3_000;
const REGIONS = ["01", "02", "06", "11"];

/** Twelve topics in four regions, with a description that makes the whole feed some megabytes. */
const services = (count: number) => Array.from({ length: count }, (_, at) => ({
  id: `service-${at}`,
  name: `Service ${String(at).padStart(4, "0")}`,
  summary: "You can talk here about what weighs on you.",
  description: `This is service number ${at}. `.repeat(20),
  organization: `o-${at % 40}`,
  topics: [`topic:${at % 12}`],
  keywords: at === 1_234 ? ["lighthouse"] : [],
  area: { scope: "limited", regions: [REGIONS[Math.floor(at / 12) % REGIONS.length]] },
  channels: [{ type: "phone", value: `+358 9 ${String(1_000_000 + at)}`, hours: at % 2 ? "24/7" : null }],
}));

const feed = (count: number) => ({
  format: "service-feed/1",
  language: "en",
  organizations: Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`o-${at}`, { name: `Association ${at}` }])),
  terms: Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`topic:${at}`, { label: `Topic ${at}` }])),
  services: services(count),
});

export interface Built {
  index: string;
  /** The chunks by their names, but for the file of names. */
  chunks: Map<string, string>;
  names: string;
}

/** Builds the feed with the tool of this repository. */
export function build(count = COUNT): Built {
  const folder = mkdtempSync(join(tmpdir(), "chunked-feed-"));
  try {
    const whole = join(folder, "feed.json");
    writeFileSync(whole, JSON.stringify(feed(count)));
    execFileSync(PROGRAM, [...BEFORE, "build", whole, "--output", folder], { stdio: "pipe" });
    const index = readFileSync(join(folder, "index.json"), "utf8");
    const names = `${(JSON.parse(index) as { index: { search: string } }).index.search}.json`;
    const files = readdirSync(join(folder, "chunks")).filter((name) => name !== names);
    const read = (name: string) => readFileSync(join(folder, "chunks", name), "utf8");
    return { index, chunks: new Map(files.map((name) => [name, read(name)])), names: read(names) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Where the chunks are on the site. */
export const CHUNKS = "/big/chunks/";

/** Puts the built feed on the site. */
export function publish(site: Site, built: Built): void {
  site.put("/big/index.json", built.index);
  for (const [name, text] of built.chunks) site.put(CHUNKS + name, text);
  const { index } = JSON.parse(built.index) as { index: { search: string } };
  site.put(`${CHUNKS}${index.search}.json`, built.names);
}
