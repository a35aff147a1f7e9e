// The pictures of the handbook, in each of its languages: `cargo xtask screenshots`. They assert nothing.

import { join } from "node:path";

import { Finder } from "../support/finder";
import { HOST } from "../support/origins";
import { test } from "../support/test";

const FOLDER = join(import.meta.dirname, "../../docs/guide/pictures");

for (const language of ["fi", "sv", "en"]) {
  test.describe(language, () => {
    test.use({ locale: language, viewport: { width: 390, height: 640 } });

    test("pictures of the handbook", async ({ page }) => {
      // An evening in the week, so that the pictures are the same when they are made again.
      await page.clock.setFixedTime(new Date("2026-11-24T18:30:00+02:00"));
      await page.goto(`${HOST}/index.html`);
      const finder = new Finder(page, language);
      await finder.shows("question");
      const picture = (name: string) => page.screenshot({ path: join(FOLDER, `${language}-${name}.png`) });
      await picture("question");
      await finder.answerAll({ situation: ["topic:gender"], role: ["role:client"] });
      await finder.shows("results");
      await picture("results");
      await page.goto(`${HOST}/index.html`);
      await finder.answerAll({ situation: ["topic:violence"] });
      await finder.shows("results");
      await picture("lines");
    });
  });
}
