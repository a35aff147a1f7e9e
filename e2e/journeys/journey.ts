// The journeys as data, and how one is played, in whichever browser.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "@playwright/test";

import { feed, inLanguage } from "../support/feed";

export type Answers = Record<string, string[] | string | number>;

export interface Journey {
  person: string;
  language: string;
  /** The day of the journey, as `2026-10-15`. */
  today: string;
  answers: Answers;
  /** The services that must come first, in order. */
  first: string[];
}

export interface Result {
  id: string | null;
  match: string | null;
}

/** Who plays a journey: the finder in one browser, however that is driven. */
export interface Player {
  /** Answers whatever is asked until the results are up, and gives the questions in order. */
  answerAll(answers: Answers): Promise<string[]>;
  results(): Promise<Result[]>;
  /** What the card of a service says. */
  cardOf(id: string): Promise<{ name: string; reasons: number }>;
  /** Opens a service from its card; gives what its own view says. */
  openService(id: string): Promise<{ name: string; contacts: number }>;
  backToResults(): Promise<void>;
}

export const journeys: Journey[] = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(import.meta.dirname, name), "utf8")));

/** Noon of the journey's day, in Finland. */
export function noon({ today }: Journey): Date {
  return new Date(`${today}T12:00:00+03:00`);
}

/** Plays a journey to its results, into its first service, and back. */
export async function play(journey: Journey, player: Player): Promise<void> {
  await player.answerAll(journey.answers);
  const first = (await player.results()).slice(0, journey.first.length).map((result) => result.id);
  expect(first).toEqual(journey.first);

  // Every result says why it is there, and leads on: to a service with a way to make contact, and back.
  const id = journey.first[0] ?? "";
  const service = feed.services.find((service) => service.id === id);
  const name = inLanguage(service?.name ?? "", journey.language);
  const card = await player.cardOf(id);
  expect(card.name).toBe(name);
  expect(card.reasons, "reasons on the card").toBeGreaterThan(0);
  const opened = await player.openService(id);
  expect(opened.name).toBe(name);
  expect(opened.contacts, "ways to make contact").toBeGreaterThan(0);
  await player.backToResults();
}
