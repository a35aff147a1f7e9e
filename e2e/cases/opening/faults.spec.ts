// What a reader has who sees the first question when the program then does not come, comes late, or was altered. Each
// test notes its row of docs/reliability.md.

import { withoutPauses } from "../../support/pauses";
import { core } from "../../support/published";
import { recorded } from "../../support/reliability";
import { test } from "../../support/site";
import { expect } from "../../support/test";
import { looking } from "./feeds";
import { openEarly } from "./host";

const FEED = looking({ kind: "single", options: 3 });
const LINES = [/Failed to load/, /integrity/, /service-finder: /];

test("the program is late: the question stays, and is answered when it comes", async ({ page, site }) => {
  await page.clock.install();
  const { finder, letGo } = await openEarly(page, site, { feed: FEED });
  await finder.showsEarly();
  await page.clock.runFor(60_000);
  await finder.showsEarly();
  await expect(page.locator("html")).not.toHaveAttribute("data-told");
  await finder.root.getByRole("radio").nth(1).check({ force: true });
  letGo();
  await expect(page.locator("html")).toHaveAttribute("data-told", "ready");
  await expect(finder.root.getByRole("radio").nth(1)).toBeChecked();
  recorded({ table: "program", row: "the core is late, after the first question was drawn", reader: "the question, which takes a choice; then the services", event: "none" });
});

for (const [name, row] of [["missing", "the core never comes, after the first question was drawn"], ["altered", "the core is altered, after the first question was drawn"]] as const) {
  test(`the program is ${name}: the number, and another try`, async ({ page, site, watch }) => {
    watch.expected.push(...LINES);
    await withoutPauses(page);
    const { finder, letGo } = await openEarly(page, site, { feed: FEED });
    await finder.showsEarly();
    const content = await site.file(core().path);
    if (name === "missing") site.missing(core().path);
    else site.put(core().path, (_, response) => void response.writeHead(200).end(core().alter(content)));
    await page.reload({ waitUntil: "domcontentloaded" });
    letGo();
    await expect(page.locator("html")).toHaveAttribute("data-told", "core-unreachable");
    await expect(finder.element.getByRole("link", { name: "112" })).toBeVisible();
    await expect(finder.element.locator(".exit").getByRole("link")).toBeVisible();
    await expect(finder.element.getByRole("radio")).toHaveCount(0);
    site.asPublished(core().path);
    await finder.element.getByRole("button", { name: "Yritä uudelleen" }).click();
    await finder.shows("question");
    recorded({ table: "program", row, reader: "the question; then that the finder does not work now, the number, and another try", event: "core-unreachable" });
  });
}
