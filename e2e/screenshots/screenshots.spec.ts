// Pictures of every view for people to look at: `cargo xtask screenshots`. They assert nothing.

import { join } from "node:path";

import type { Page } from "@playwright/test";

import type { Answers } from "../journeys/journey";
import { message } from "../support/feed";
import { Finder } from "../support/finder";
import { HOST } from "../support/origins";
import { test } from "../support/test";
import { everyView, OFFLINE_LINES } from "../support/views";

const FOLDER = join(import.meta.dirname, "out");

/** What the tour does not come by, each from the first question on. */
const BESIDES: Record<string, (finder: Finder) => Promise<void>> = {
  "second question": async (finder) => {
    const first = await finder.question();
    await finder.moves(() => finder.answer(first, ["topic:separation"]));
  },
  "help now": (finder) => finder.root.getByText(message(finder.language, "help-now")).click(),
  danger: (finder) => answered(finder, { situation: ["topic:violence"], role: ["role:close"] }),
  "near misses": (finder) => answered(finder, { situation: ["topic:gender"], role: ["role:client"], contact: ["video"] }),
  "for a client": (finder) => answered(finder, { situation: ["topic:parenting"], role: ["role:client.referred"] }),
  "own work": (finder) => answered(finder, { situation: ["topic:gender"], role: ["role:professional"] }),
};

async function answered(finder: Finder, answers: Answers): Promise<void> {
  await finder.answerAll(answers);
}

/** The finder's own page, whose language is the reader's. */
async function ownPage(page: Page, language: string): Promise<Finder> {
  await page.addInitScript((language) => Object.defineProperty(navigator, "languages", { get: () => [language] }), language);
  await page.clock.setFixedTime(new Date("2026-10-15T12:00:00+03:00"));
  await page.goto(`${HOST}/`);
  const finder = new Finder(page, language);
  await finder.shows("question");
  return finder;
}

for (const language of ["fi", "sv", "en", "ar"]) {
  for (const width of [390, 1280]) {
    for (const theme of ["light", "dark", "forced"] as const) {
      test(`${language} ${width} ${theme}`, async ({ page, watch }) => {
        watch.expected.push(...OFFLINE_LINES);
        await page.setViewportSize({ width, height: width === 390 ? 844 : 800 });
        const colorScheme = theme === "light" ? "light" : "dark";
        const forcedColors = theme === "forced" ? "active" : "none";
        await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: "reduce" });
        let number = 0;
        const picture = async (view: string) => {
          const name = `${language}-${width}-${theme}-${String(++number).padStart(2, "0")}-${view.replaceAll(" ", "-")}.png`;
          await page.screenshot({ path: join(FOLDER, name), fullPage: true });
        };
        for (const [view, reach] of Object.entries(BESIDES)) {
          await reach(await ownPage(page, language));
          await picture(view);
        }
        const head = `<style>html{color-scheme:${colorScheme}}body{margin:0;padding:16px;font-family:sans-serif}</style>`;
        await everyView(page, { language, head }, picture);
      });
    }
  }
}
