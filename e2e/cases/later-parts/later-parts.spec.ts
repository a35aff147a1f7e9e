// The parts of the program that only some readers, feeds or pages use: when each of them comes, and what is seen where it
// does not.

import type { Page } from "@playwright/test";

import { message } from "../../support/feed";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { HOST } from "../../support/origins";
import { withoutPauses } from "../../support/pauses";
import { recorded } from "../../support/reliability";
import { hold, serveFeed } from "../../support/served";
import { expect, test } from "../../support/test";

const PLACE = 'data-topic="topic:separation" data-audience="role:client"';
const file = (name: string) => `**/*_${name}.wasm*`;

/** The later parts that were asked for, in their order. */
function asked(requests: string[]): string[] {
  const names = requests.map((url) => /_(typed|shortlist|words|formats|page)\.wasm/.exec(url)?.[1]);
  return names.filter((name) => name !== undefined);
}

/** A reader who has told the browser to save data. */
async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
}

/** Opens the list of services that a friend has sent. */
async function openList(page: Page, finder: Finder): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${HOST}/host/page.html#service-finder=smok-guidance`);
  await finder.root.waitFor();
}

test("the parts that readers may use come one after the other while nothing else is to be done, each once", async ({ page, watch }) => {
  await open(page, { body: script() + script() });
  await new Finder(page).shows("question");
  const warmed = () => asked(watch.requests).filter((name) => name !== "page");
  await expect.poll(warmed).toEqual(["typed", "shortlist", "words"]);
  await new Finder(page).toResults();
  expect(asked(watch.requests).length).toBe(new Set(asked(watch.requests)).size);
  expect(asked(watch.requests)).not.toContain("formats");
});

test("a reader who saves data gets each part when it is used", async ({ page, watch }) => {
  await saveData(page);
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  const used = () => asked(watch.requests).filter((name) => name !== "page");
  await finder.root.getByRole("searchbox").focus();
  // Where the second part is not there yet, it comes first; what was typed then brings the rest.
  await finder.root.getByRole("searchbox").fill("ero");
  await finder.root.getByRole("searchbox").press("Enter");
  await finder.shows("search");
  expect(used()).toEqual(["words"]);
  await finder.button("back").click();
  await finder.answerAll({ situation: ["topic:separation"], role: ["role:client"], place: "Helsinki" });
  expect(used()).toEqual(["words", "typed"]);
  await finder.openService((await finder.results())[0]!.id!);
  await expect.poll(used).toEqual(["words", "typed", "shortlist"]);
});

for (const { name, row, opens, shows } of [
  { name: "typed", row: "the fields for places and ages are missing", opens: (page: Page) => open(page, { body: script(PLACE) }), shows: "textbox" },
  {
    name: "shortlist",
    row: "the shortlist is missing",
    opens: async (page: Page, finder: Finder) => {
      await open(page, { body: script() });
      await openList(page, finder);
    },
    shows: "article",
  },
] as const) {
  test(`${row}: that is said, with the number and another try`, async ({ page, watch }) => {
    watch.expected.push(/Failed to load resource/);
    await withoutPauses(page);
    await page.addInitScript(() => {
      addEventListener("service-finder:error", (event) => {
        document.documentElement.dataset.error = (event as CustomEvent<{ code: string }>).detail.code;
      });
    });
    await page.route(file(name), (route) => route.abort("connectionfailed"));
    const finder = new Finder(page);
    await opens(page, finder);
    await finder.shows("error");
    await expect(page.locator("html")).toHaveAttribute("data-error", "program-incomplete");
    await expect(finder.root.getByText(message("fi", "failure-program-incomplete"))).toBeVisible();
    await expect(finder.root.getByRole("link", { name: /112/ }).first()).toBeVisible();
    recorded({ table: "program", row, reader: `“${message("en", "failure-program-incomplete")}”, and another try`, event: "program-incomplete" });
    await page.unroute(file(name));
    await finder.button("retry").click();
    await expect(finder.root.getByRole(shows).first()).toBeVisible();
    await expect(finder.heading()).toBeFocused();
  });
}

test("a part that could not come before it was used is asked for again when it is", async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/);
  await withoutPauses(page);
  await page.route(file("typed"), (route) => route.abort("connectionfailed"));
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  await expect.poll(() => asked(watch.requests).filter((name) => name === "typed").length).toBe(3);
  await page.unroute(file("typed"));
  await finder.answerAll({ situation: ["topic:separation"], role: ["role:client"], place: "Helsinki" });
});

test("a reader who is quicker than a part sees that it is loading", async ({ page }) => {
  const arrive = await hold(page, file("shortlist"));
  await open(page, { body: script() });
  const finder = new Finder(page);
  await openList(page, finder);
  await finder.shows("loading");
  await expect(finder.root.getByRole("link", { name: /112/ }).first()).toBeVisible();
  arrive();
  await finder.shows("shortlist");
});

test("without the part for calendars a service has everything else", async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/);
  await withoutPauses(page);
  await page.route(file("shortlist"), (route) => route.abort("connectionfailed"));
  const channels = [{ type: "phone", value: "tel:+3580000000", hours: [{ days: ["mo", "tu", "we", "th", "fr"], opens: "09:00", closes: "11:30" }] }];
  await serveFeed(page, { services: ["a", "b"].map((id) => ({ id, name: `Palvelu ${id}`, channels })) });
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.toResults();
  await finder.openService("a");
  await expect.poll(() => asked(watch.requests).filter((name) => name === "shortlist").length).toBeGreaterThanOrEqual(3);
  await finder.shows("service");
  await expect(finder.root.locator('a[href="tel:+3580000000"]').first()).toBeVisible();
});

test("without what the page has of it the finder works, in its own colours", async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/);
  await withoutPauses(page);
  await page.route(file("page"), (route) => route.abort("connectionfailed"));
  await open(page, { body: script('data-theme="host"') });
  const finder = new Finder(page);
  await finder.toResults();
  expect((await finder.results()).length).toBeGreaterThan(0);
});
