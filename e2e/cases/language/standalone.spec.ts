// The language in which the standalone page begins: that of the reader, for the page and the finder alike.

import { message } from "../../support/feed";
import { Finder } from "../../support/finder";
import { test } from "../../support/site";
import { expect } from "../../support/test";

/** What the browser asks for, and what the page begins in. The page is written in Finnish. */
const CASES = [
  { asked: ["ar-EG", "en"], lang: "ar", dir: "rtl" },
  { asked: ["fa-IR", "fa"], lang: "fa", dir: "rtl" },
  { asked: ["sv-FI"], lang: "sv", dir: "ltr" },
  { asked: ["de-DE", "pl", "en-GB", "sv"], lang: "en", dir: "ltr" },
  { asked: ["de-DE", "constructor"], lang: "fi", dir: "ltr" },
];

for (const { asked, lang, dir } of CASES) {
  test(`a browser that asks for ${asked.join(", ")} begins in ${lang}`, async ({ page, site }) => {
    await page.addInitScript((languages) => Object.defineProperty(navigator, "languages", { get: () => languages }), asked);
    await page.goto(`${site.origin}/`);
    const finder = new Finder(page, lang);
    await finder.shows("question");
    await expect(finder.root).toHaveAttribute("lang", lang);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(finder.root).toHaveAttribute("dir", dir);
    await expect(page.locator("h1")).toHaveText(message(lang, "finder-name"));
    await expect(page).toHaveTitle(message(lang, "finder-name"));
  });
}
