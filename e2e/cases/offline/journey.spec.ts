// The standalone page without a network, after one visit: whole journeys in several languages, the date of the
// services, and what is said of links.

import { play, journeys, noon } from "../../journeys/journey";
import { message } from "../../support/feed";
import { Finder } from "../../support/finder";
import { languageOf } from "../../support/languages";
import { recorded } from "../../support/reliability";
import { test } from "../../support/site";
import { expect } from "../../support/test";
import { goOffline, goOnline, OFFLINE_LINES, reloadOffline, Standalone } from "./standalone";

/** One that is first, one that is shown beside it, and of those behind the menu one of each direction and two whose letters are rare. */
const PLAYED = ["fi", "sv", "ar", "se", "sms"].map(languageOf);

const journey = journeys.find(({ answers }) => String(answers.situation) === "topic:sexual-interest" && answers.role?.toString() === "role:client")!;

for (const { tag: language, ownName } of PLAYED) {
  test(`a whole journey without a network, in ${ownName}`, async ({ page, context, site, watch }) => {
    watch.expected.push(...OFFLINE_LINES);
    await page.clock.setFixedTime(noon(journey));
    const standalone = new Standalone(page, site);
    await standalone.open();
    await standalone.turnOn();
    await goOffline(context, page, site);
    await reloadOffline(context, page);
    const finder = new Finder(page, language);
    await finder.shows("question");
    if (language !== "fi") {
      await finder.chooseLanguage(ownName);
    }
    await expect(finder.root).toHaveAttribute("lang", language);
    // The page around speaks it too.
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page).toHaveTitle(message(language, "finder-name"));
    await play({ ...journey, language }, finder);
    recorded({ table: "offline", row: `no network after one visit, in ${ownName}`, reader: "the questions, the services and a service" });
  });
}

/** Makes the copy of the feed look as if it had been fetched then. */
async function fetchedOn(standalone: Standalone, date: string): Promise<void> {
  await standalone.page.evaluate(async (date) => {
    const name = (await caches.keys()).find((name) => name.endsWith("#feeds"))!;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const copy = (await cache.match(request))!;
      const headers = new Headers(copy.headers);
      headers.set("x-kept-at", date);
      await cache.put(request, new Response(await copy.text(), { headers }));
    }
  }, date);
}

test("the date of the services is on screen, and so is that there is no network", async ({ page, context, site, watch }) => {
  watch.expected.push(...OFFLINE_LINES);
  const standalone = new Standalone(page, site);
  await standalone.open();
  await standalone.turnOn();
  await fetchedOn(standalone, "2026-11-01T10:00:00Z");
  await goOffline(context, page, site);
  await reloadOffline(context, page);
  await new Finder(page).shows("question");
  const date = "1. marraskuuta 2026";
  await expect(standalone.connection).toHaveText(standalone.text("connection-lost", { date }));
  await standalone.unfold();
  await expect(standalone.offline).toContainText(standalone.text("offline-date", { date }));
  // Online again, the copy is renewed behind what is shown.
  await goOnline(context, site);
  await expect(standalone.connection).toHaveText("");
  const today = new Intl.DateTimeFormat("fi", { dateStyle: "long", timeZone: "Europe/Helsinki" }).format(new Date());
  await expect(standalone.page.locator("#kept-date")).toHaveText(standalone.text("offline-date", { date: today }));
  recorded({ table: "offline", row: "no network, then one again", reader: "the services with their date, and that there is no network; then the newest ones" });
});

test("a feed that cannot be fetched again is reported, also when the device believes to be online", async ({ page, site, watch }) => {
  watch.expected.push(/50[03]/, ...OFFLINE_LINES);
  const standalone = new Standalone(page, site);
  await standalone.open();
  await standalone.turnOn();
  await fetchedOn(standalone, "2026-11-01T10:00:00Z");
  const lost = standalone.text("connection-lost", { date: "1. marraskuuta 2026" });
  site.put("/feeds/associations.json", (_, response) => void response.writeHead(503).end());
  await page.reload();
  await expect(standalone.connection).toHaveText(lost);
  // A network that wants a login answers with a page of its own; the copy stays.
  site.put("/feeds/associations.json", "<!doctype html><title>Log in</title>");
  const finder = await standalone.open();
  await expect(standalone.connection).toHaveText(lost);
  await finder.answerAll({});
  expect(await finder.results()).not.toEqual([]);
  // So does a server that answers with a message, or with an empty list.
  for (const answer of [{ error: "maintenance" }, { format: "service-feed/1", services: [] }]) {
    site.put("/feeds/associations.json", JSON.stringify(answer));
    await standalone.open();
    await expect(standalone.connection).toHaveText(lost);
    await finder.answerAll({});
    expect(await finder.results()).not.toEqual([]);
  }
  recorded({ table: "offline", row: "a message or an empty list in the place of the feed", reader: "the services of before with their date, and that the newest ones could not be had" });
  recorded({ table: "offline", row: "503 in the place of the feed, and the page of a network that wants a login", reader: "the services of before with their date, and that the newest ones could not be had" });
});

test("a changed feed is fetched in the background, and the page says so", async ({ page, site }) => {
  const standalone = new Standalone(page, site);
  await standalone.open();
  await standalone.turnOn();
  const services = [{ id: "new", name: "Uusi palvelu" }];
  site.put("/feeds/associations.json", JSON.stringify({ format: "service-feed/1", language: "fi", services }));
  await page.reload();
  const finder = new Finder(page);
  await finder.shows("question");
  await standalone.unfold();
  await expect(standalone.page.locator("#kept-newer")).toHaveText(standalone.text("offline-newer"));
  await page.reload();
  await expect(finder.card("new")).toBeVisible();
  recorded({ table: "offline", row: "a feed that has changed", reader: "the services of before, and that newer ones are there; these at the next visit" });
});

test("links into the web say that they need a network, while there is none; calls do not", async ({ page, context, site, watch }) => {
  watch.expected.push(...OFFLINE_LINES);
  const standalone = new Standalone(page, site);
  const finder = await standalone.open();
  await standalone.turnOn();
  await finder.answerAll(journey.answers);
  const needs = message("fi", "needs-network");
  const web = finder.root.locator(".card a[part~=contact][href^=http]").first();
  await expect(web).not.toHaveAccessibleName(new RegExp(needs.replace(/[()]/g, "\\$&")));
  await goOffline(context, page, site);
  await expect(web).toHaveAccessibleName(new RegExp(` ${needs.replace(/[()]/g, "\\$&")}$`));
  await expect(finder.root.locator("a[href^=tel]").filter({ hasText: needs })).toHaveCount(0);
  await goOnline(context, site);
  await expect(web).not.toHaveAccessibleName(new RegExp(needs.replace(/[()]/g, "\\$&")));
  recorded({ table: "offline", row: "a link into the web without a network", reader: "that it needs internet; a telephone number does not" });
});

test("without a network, opening hours follow the device's clock", async ({ page, context, site, watch }) => {
  watch.expected.push(...OFFLINE_LINES);
  const hours = [{ days: ["mo", "tu", "we", "th", "fr"], opens: "09:00", closes: "15:00" }];
  const channels = [{ type: "phone", value: "09 000 0000", hours }];
  const services = [{ id: "phone", name: "Puhelin", channels }];
  site.put("/feeds/associations.json", JSON.stringify({ format: "service-feed/1", language: "fi", services }));
  const standalone = new Standalone(page, site);
  await page.goto(`${site.origin}/`);
  const finder = new Finder(page);
  await finder.shows("results");
  await standalone.turnOn();
  await goOffline(context, page, site);
  // A Wednesday, before and after three o'clock.
  for (const [time, sign] of [["2026-11-25T10:00:00+02:00", ".open"], ["2026-11-25T16:00:00+02:00", ":not(.open)"]] as const) {
    await page.clock.setFixedTime(new Date(time));
    await reloadOffline(context, page);
    await expect(finder.card("phone").locator(`.availability${sign}`)).toBeVisible();
  }
});
