// The pictures of the README and of the decision on phones: `cargo xtask screenshots`. They assert nothing.

import { join } from "node:path";

import type { Page } from "@playwright/test";

import { Finder } from "../support/finder";
import { HOST } from "../support/origins";
import { test } from "../support/test";

const DOCS = join(import.meta.dirname, "../../docs");
const DECISIONS = join(DOCS, "decisions/pictures");

const PHONE = { width: 360, height: 740 };

/** The finder's own page at the first question, at a time at which the pictures are the same again. */
async function begun(page: Page, language: string): Promise<Finder> {
  await page.clock.setFixedTime(new Date("2026-11-24T18:30:00+02:00"));
  await page.goto(`${HOST}/index.html`);
  const finder = new Finder(page, language);
  await finder.shows("question");
  return finder;
}

/** A picture without a pointer, under which a button looks pressed. */
async function picture(page: Page, path?: string): Promise<Buffer> {
  await page.mouse.move(0, 0);
  return await page.screenshot(path === undefined ? {} : { path });
}

test.describe("en", () => {
  test.use({ locale: "en", viewport: PHONE });

  test("the decision on phones", async ({ page }) => {
    const finder = await begun(page, "en");
    await picture(page, join(DECISIONS, "question-after.png"));
    await finder.answerAll({ situation: ["topic:parenting"], role: ["role:client"] });
    await finder.shows("results");
    await picture(page, join(DECISIONS, "results-after.png"));
    await page.setViewportSize({ width: 1280, height: 800 });
    await begun(page, "en");
    await finder.root.getByRole("radio").nth(4).check({ force: true });
    await picture(page, join(DECISIONS, "question-wide.png"));
  });
});

test.describe("ar", () => {
  test.use({ locale: "ar", viewport: { width: 390, height: 844 }, colorScheme: "dark" });

  test("the decision on phones", async ({ page }) => {
    const finder = await begun(page, "ar");
    await finder.root.getByRole("radio").nth(1).check({ force: true });
    await picture(page, join(DECISIONS, "question-arabic-dark.png"));
  });
});

test.describe("fi", () => {
  test.use({ locale: "fi", viewport: PHONE });

  test("the README", async ({ page, context }) => {
    const finder = await begun(page, "fi");
    const question = await picture(page);
    await finder.answerAll({ situation: ["topic:gender"], role: ["role:client"] });
    await finder.shows("results");
    const both = [question, await picture(page)].map((it) => `<img src="data:image/png;base64,${it.toString("base64")}">`);
    const beside = await context.newPage();
    await beside.setViewportSize({ width: 2 * PHONE.width + 60, height: PHONE.height + 40 });
    // Light and dark pages show it, so what lies between the phones has no colour.
    await beside.setContent(`<body style="margin:20px;display:flex;gap:20px">${both.join("")}</body>`);
    await beside.screenshot({ path: join(DOCS, "finder.png"), omitBackground: true });
  });
});
