// What is drawn before the program is there is what the program draws: the same elements with the same attributes and
// texts, in every language, and for every look of a question.

import type { Page } from "@playwright/test";

import { LANGUAGES } from "../../support/languages";
import { type Site, test } from "../../support/site";
import { expect } from "../../support/test";
import { looking } from "./feeds";
import { type Host, openEarly, tree } from "./host";

async function check(page: Page, site: Site, host: Host): Promise<void> {
  const { finder, letGo } = await openEarly(page, site, { ...host, secondPart: "never comes" });
  await finder.showsEarly();
  const early = await tree(page);
  letGo();
  await expect(page.locator("html")).toHaveAttribute("data-told", "ready");
  expect(await tree(page)).toEqual(early);
}

for (const { tag: language } of LANGUAGES) {
  test(`the sample feed in ${language}`, async ({ page, site }) => {
    await check(page, site, { language });
  });
}

const LOOKS = {
  "radios without hints": looking({ kind: "single", options: 3 }),
  "checkboxes with hints and a notice": looking({ kind: "multi", options: 4, hints: true, sensitive: true }),
  "checkboxes without a hint of the feed": looking({ kind: "multi", options: 2, silent: true }),
  "nine options, of which one is folded": looking({ kind: "single", options: 9, hints: true }),
  "many options, and something else": looking({ kind: "single", options: 12, other: true, silent: true }),
};

for (const [name, feed] of Object.entries(LOOKS)) {
  for (const language of ["fi", "ar", "smn", "ru"]) {
    test(`${name}, in ${language}`, async ({ page, site }) => {
      await check(page, site, { feed, language });
    });
  }
}

const PAGES = {
  "a dark page": 'data-theme="dark"',
  "the colours of the page": 'data-theme="host"',
  "a narrow column": "data-compact",
  "another heading and one language": 'data-heading-level="3" data-languages="fi"',
  "another country": 'data-country="SE"',
  "a country without a known number": 'data-country="AQ"',
  "no exit": 'data-exit="off"',
};

for (const [name, attributes] of Object.entries(PAGES)) {
  test(`${name}`, async ({ page, site }) => {
    await check(page, site, { attributes });
  });
}
