// The shortlist as a link: what the link contains, and a page that is opened by it.

import { Finder } from "../../support/finder";
import { message } from "../../support/feed";
import { open, script } from "../../support/host";
import { HOST } from "../../support/origins";
import { expect, test } from "../../support/test";

const MARK = "#service-finder=";

function shown(finder: Finder): Promise<(string | null)[]> {
  const cards = finder.root.locator("[data-service-id]");
  return cards.evaluateAll((cards) => cards.map((card) => card.getAttribute("data-service-id")));
}

test("a link opens the list with its services, and passes on nothing but them", async ({ page }) => {
  await open(page, { body: script() });
  await new Finder(page).question();
  // Not from the page itself: another fragment alone loads nothing.
  await page.goto("about:blank");
  await page.goto(`${HOST}/host/page.html${MARK}smok-guidance,nobody,smok-peer-groups`);
  const finder = new Finder(page);
  await finder.shows("shortlist");
  expect(await shown(finder)).toEqual(["smok-guidance", "smok-peer-groups"]);
  const field = finder.root.locator("input[readonly]");
  await expect(field).toHaveValue(`${HOST}/host/page.html${MARK}smok-guidance,smok-peer-groups`);
  await expect(finder.root.getByRole("img", { name: "QR" }).locator("path")).toHaveAttribute("d", /^M4 4h1v1h-1zM/);
  const box = await finder.root.getByRole("img", { name: "QR" }).boundingBox();
  expect(box?.width).toBeGreaterThan(150);
  const entries = await page.evaluate(() => history.length);
  expect(page.url()).toContain(`${MARK}smok-guidance,nobody`);
  // Back leads to the questions, and they are the usual ones.
  await finder.button("back").click();
  await finder.question();
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test("a link without any known service leads to the questions", async ({ page }) => {
  await open(page, { body: script() });
  await page.goto("about:blank");
  await page.goto(`${HOST}/host/page.html${MARK}nobody,%zz`);
  const finder = new Finder(page);
  await finder.question();
});

test("the link contains no answers, and can be copied", async ({ page }) => {
  await page.addInitScript(() => {
    const writeText = (text: string) => {
      (window as unknown as { copied: string }).copied = text;
      return Promise.resolve();
    };
    Object.defineProperty(navigator, "clipboard", { value: { writeText } });
  });
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.answerAll({ situation: ["topic:separation"], role: ["role:client"], place: "Inari" });
  const [first] = await finder.results();
  const id = first?.id ?? "";
  await finder.card(id).getByRole("button", { name: new RegExp(`^${message("fi", "keep")}`) }).click();
  await finder.shortlist(1).click();
  await finder.shows("shortlist");
  await finder.button("copy-link").click();
  await expect(page.getByRole("status").and(page.locator(":not(.exit *)"))).toHaveText(message("fi", "copied"));
  const link = await page.evaluate(() => (window as unknown as { copied: string }).copied);
  expect(link).toBe(`${HOST}/host/page.html${MARK}${id}`);
});
