// The pictures of the handbook, in each of its languages: `cargo xtask screenshots`. They assert nothing.

import { join } from "node:path";

import { LIST, Workshop } from "../cases/workshop/workshop";
import { Finder } from "../support/finder";
import { HOST } from "../support/origins";
import { expect, test } from "../support/test";

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
      const picture = async (name: string) => {
        // A phone has no pointer, under which a button looks pressed.
        await page.mouse.move(0, 0);
        await page.screenshot({ path: join(FOLDER, `${language}-${name}.png`) });
      };
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

/** A web editor's screen: the workshop with a list that has slips. */
for (const language of ["fi", "sv", "en"]) {
  test.describe(language, () => {
    test.use({ locale: language });

    test("pictures of the workshop", async ({ page, watch }) => {
      await page.clock.setFixedTime(new Date("2026-11-24T18:30:00+02:00"));
      const workshop = new Workshop(page, watch);
      await workshop.open(language);
      await workshop.bring(LIST);
      await expect(page.locator("table")).toBeVisible();
      const picture = async (name: string) => {
        // Whoever uses a mouse sees no frame around the heading that has the focus.
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        await page.screenshot({ path: join(FOLDER, `${language}-workshop-${name}.png`) });
      };
      const option = workshop.finder.getByRole("radio").first();
      await expect(option).toBeVisible();
      await picture("mend");
      await workshop.stepAt(2);
      await expect(page.locator("#why .asked")).toBeVisible();
      await picture("try");
      await workshop.stepAt(4);
      await page.locator("#brand").fill("#7a1f6b");
      await page.locator("#brand").blur();
      await expect(page.locator(".shades").first()).toBeAttached();
      await expect(option).toBeVisible();
      await picture("looks");
    });
  });
}
