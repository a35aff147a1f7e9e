// The handbook in docs/guide, as it is published in dist/guide.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

import { expectAccessible } from "../../support/axe";
import { Finder } from "../../support/finder";
import { HOST } from "../../support/origins";
import { expect, test } from "../../support/test";

const DIST = process.env.DIST ?? "../dist";
const LANGUAGES = ["fi", "sv", "en"];

const pages = (language: string) =>
  readdirSync(join(DIST, "guide", language))
    .filter((name) => name.endsWith(".html"))
    .sort();

/** The addresses that a page names, without those of other sites and those in its examples of code. */
function links(html: string): string[] {
  const found = html.replace(/<pre>.*?<\/pre>|<code>.*?<\/code>/gs, "").matchAll(/(?:href|src|data-feed)="([^"]*)"/g);
  return [...found].map(([, address]) => address ?? "").filter((address) => !/^[a-z]+:/.test(address));
}

test("every page is there in every language", () => {
  expect(pages("fi").length).toBeGreaterThan(10);
  expect(pages("sv")).toEqual(pages("fi"));
  expect(pages("en")).toEqual(pages("fi"));
});

test("every link leads to a file, or to a heading of the page", () => {
  const broken = LANGUAGES.flatMap((language) =>
    pages(language).flatMap((name) => {
      const path = join("guide", language, name);
      const html = readFileSync(join(DIST, path), "utf8");
      const leads = (address: string) =>
        address.startsWith("#")
          ? html.includes(`id="${address.slice(1)}"`)
          : existsSync(join(DIST, normalize(join(dirname(path), address.replace(/[#?].*/, "")))));
      return links(html).filter((address) => !leads(address)).map((address) => `${path}: ${address}`);
    }),
  );
  expect(broken).toEqual([]);
});

for (const language of LANGUAGES) {
  test(`${language}: the finder on the first page leads to results`, async ({ page }) => {
    await page.goto(`${HOST}/guide/${language}/index.html`);
    const finder = new Finder(page, language);
    await finder.answerAll({ situation: ["topic:gender"], role: ["role:client"] });
    expect((await finder.results()).length).toBeGreaterThan(0);
  });

  test(`${language}: pages fit a narrow phone, and nobody is kept from reading them`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const name of pages(language)) {
      await page.goto(`${HOST}/guide/${language}/${name}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(wide, name).toBeLessThanOrEqual(0);
      await expectAccessible(page, { within: "html", what: name });
    }
  });
}

test("in the dark and on a wide screen too", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  for (const name of ["list.html", "troubles.html"]) {
    await page.goto(`${HOST}/guide/sv/${name}`);
    await expectAccessible(page, { within: "html", what: name });
  }
});
