// Opening hours as a reader sees them. The clock of these tests is in Finland.

import { Finder } from "../../support/finder";
import { message } from "../../support/feed";
import { open, script } from "../../support/host";
import { serveFeed } from "../../support/served";
import { expect, test } from "../../support/test";

const phone = (hours: unknown) => ({ type: "phone", value: "tel:+358800123456", hours });
const office = [{ days: ["mo", "tu", "we", "th", "fr"], opens: "09:00", closes: "15:00" }];

const services = [
  { id: "evening", name: "Ilta", channels: [phone([{ days: ["mo"], opens: "18:00", closes: "21:00" }])] },
  { id: "office", name: "Toimisto", channels: [phone(office)] },
  { id: "always", name: "Aina", channels: [phone("24/7")] },
  { id: "text", name: "Teksti", channels: [phone("arkisin")] },
];

/** The cards in order, each with what it says about now. */
async function cards(finder: Finder): Promise<string[]> {
  await finder.shows("results");
  const cards = finder.root.locator("[data-service-id]");
  return cards.evaluateAll((cards) =>
    cards.map((card) => `${card.getAttribute("data-service-id")}: ${card.querySelector(".availability")?.textContent ?? ""}`.replace(/[\u2068\u2069]/g, "")),
  );
}

async function results(page: Parameters<typeof open>[0], now: string): Promise<Finder> {
  await page.clock.install({ time: new Date(now) });
  await serveFeed(page, { services });
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.toResults();
  return finder;
}

test("requirement 10: what is open comes first and says until when, what is closed says when it opens", async ({ page }) => {
  // A Monday at noon, in summer time.
  const finder = await results(page, "2026-09-07T12:00:00+03:00");
  expect(await cards(finder)).toEqual([
    "always: Puhelin: avoinna nyt",
    "office: Puhelin: avoinna, sulkeutuu klo 15",
    "evening: Puhelin: avautuu tänään klo 18",
    "text: ",
  ]);
});

test("what is said about opening hours changes with the clock while the page is open", async ({ page }) => {
  const finder = await results(page, "2026-09-07T14:59:00+03:00");
  const office = finder.card("office").locator(".availability");
  await expect(office).toContainText("sulkeutuu");
  await page.clock.runFor(90_000);
  await expect(office).toContainText("huomenna");
});

test("one press shows only the services that are open now, and another one all of them", async ({ page }) => {
  const finder = await results(page, "2026-09-07T20:00:00+03:00");
  const toggle = finder.root.getByRole("button", { name: message("fi", "filter-open-now") });
  await expect(toggle).toHaveAttribute("aria-pressed", "false");
  await toggle.click();
  await expect(toggle).toHaveAttribute("aria-pressed", "true");
  await expect(toggle).toBeFocused();
  expect((await finder.results()).map(({ id }) => id)).toEqual(["always", "evening"]);
  await toggle.click();
  expect((await finder.results()).length).toBe(4);
});

test("the opening hours of a winter morning are in the feed's time zone", async ({ page }) => {
  // The clocks went back in the night before; in UTC it is six o'clock.
  const finder = await results(page, "2026-10-26T06:30:00Z");
  await expect(finder.card("office").locator(".availability")).toContainText("avautuu tänään");
});

test("in an unknown time zone nothing is open or closed by the clock until the page states the zone", async ({ page }) => {
  // A Monday, a quarter past nine in London.
  await page.clock.install({ time: new Date("2026-09-07T09:15:00+01:00") });
  await serveFeed(page, { services: services.filter(({ id }) => ["office", "always"].includes(id)), language: "en" });
  await open(page, { language: "en", body: script() });
  const finder = new Finder(page, "en");
  await finder.toResults();
  expect(await cards(finder)).toEqual(["always: Phone: open now", "office: "]);
  await finder.element.evaluate((element) => element.setAttribute("timezone", "Europe/London"));
  await expect(finder.card("office").locator(".availability")).toContainText("closes at");
});
