// Feeds that differ in how their first question looks, with their openings, as `service-feed build` writes them.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { BEFORE, PROGRAM } from "../../support/service-feed";

type Json = Record<string, unknown>;

/** The feed as it is put on a server. */
export function built(feed: Json): string {
  const folder = mkdtempSync(join(tmpdir(), "opening-"));
  try {
    const [from, to] = [join(folder, "from.json"), join(folder, "to.json")];
    writeFileSync(from, JSON.stringify({ format: "service-feed/1", language: "fi", ...feed }));
    execFileSync(PROGRAM, [...BEFORE, "build", from, "--output", to], { stdio: "pipe" });
    return readFileSync(to, "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Look {
  kind: "single" | "multi";
  options: number;
  hints?: boolean;
  /** Whether an option is sensitive, so that the notice about leaving the page is due. */
  sensitive?: boolean;
  /** Whether the last option is "something else". */
  other?: boolean;
  /** Whether a service says nothing of the topic. */
  silent?: boolean;
}

/** A feed whose first question looks like this: a service for each option, and one more for the first. */
export function looking({ kind, options, hints = false, sensitive = false, other = false, silent = false }: Look): string {
  const code = (at: number) => (other && at === options - 1 ? "topic:other" : `topic:${at}`);
  const codes = Array.from({ length: options }, (_, at) => code(at));
  const service = (id: string, topics: string[]) => ({ id, name: id, topics, channels: [{ type: "email", value: `${id}@example.org` }] });
  const label = (at: number) => (at === 1 ? { sv: `Ämne ${at}` } : { fi: `Aihe ${at}`, en: `Topic ${at}` });
  return built({
    country: "FI",
    terms: Object.fromEntries(codes.map((code, at) => [code, { label: label(at), sensitive: sensitive && at === 0 }])),
    questions: [
      {
        id: "topic",
        facet: "topic",
        kind,
        pinned: true,
        text: { fi: "Mikä aihe?", en: "Which topic?" },
        hint: hints ? { fi: "Valitse.", sv: "Välj." } : undefined,
        options: codes.map((value, at) => ({ value, hint: hints && at % 2 ? `Vihje ${at}` : undefined })),
      },
    ],
    services: [
      ...codes.map((code, at) => service(`s${at}`, [code])),
      service("more", [codes[0]!]),
      ...(silent ? [service("silent", [])] : []),
    ],
  });
}
