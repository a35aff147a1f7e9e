// The second part of the program, which comes after the first question, and what happens when it fails.

import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { hold, serveFeed } from "../../support/served";
import { expect, test } from "../../support/test";

const PART = "**/*_part.wasm*";
const PRESETS = script('data-topic="topic:sexual-interest" data-audience="role:client"');

test("the second part is fetched once, after the first question is up, for all finders of a page", async ({ page, watch }) => {
  let questionWasUp = false;
  await page.route(PART, async (route) => {
    questionWasUp = (await page.locator("[data-view=question]").count()) > 0;
    await route.continue();
  });
  await open(page, { body: script() + script() });
  for (const which of [0, 1]) {
    const finder = new Finder(page, "fi", which);
    await finder.shows("question");
    await finder.button("show-results").click();
    await finder.shows("results");
  }
  expect(questionWasUp).toBe(true);
  expect(watch.requests.filter((url) => url.includes("_part.wasm")).length).toBe(1);
});

test("the results are laid out out of sight before they are wanted, and nothing of that stays", async ({ page }) => {
  const arrive = await hold(page, PART);
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  await finder.element.evaluate((element) => {
    const seen = { pages: 0, cards: 0, stayed: false };
    const look = ({ target, addedNodes }: MutationRecord) => {
      if (!(target as Element).matches(".unseen")) return;
      const added = [...addedNodes].filter((node) => node instanceof Element);
      seen.pages += added.filter((node) => node.matches(".page")).length;
      seen.cards += added.flatMap((node) => [...node.querySelectorAll("[data-service-id]")]).length;
      seen.stayed ||= target.isConnected;
    };
    const observer = new MutationObserver((records) => records.forEach(look));
    observer.observe(element.shadowRoot!, { childList: true, subtree: true });
    Object.assign(globalThis, { seen });
  });
  arrive();
  const seen = () => page.evaluate(() => (globalThis as unknown as { seen: { pages: number; cards: number; stayed: boolean } }).seen);
  await expect.poll(async () => (await seen()).pages).toBe(1);
  expect((await seen()).cards).toBeGreaterThan(2);
  expect((await seen()).stayed).toBe(false);
  await finder.shows("question");
});

test("a reader who is quicker than the second part sees that it is loading", async ({ page }) => {
  const arrive = await hold(page, PART);
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  await finder.button("show-results").click();
  await finder.shows("loading");
  await expect(finder.root.getByRole("link", { name: /112/ }).first()).toBeVisible();
  arrive();
  await finder.shows("results");
});

test("requirement 42: a second part that does not come is said, with the answers kept and another try", async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/);
  await page.clock.install();
  await page.addInitScript(() => {
    addEventListener("service-finder:error", (event) => {
      document.documentElement.dataset.error = (event as CustomEvent<{ code: string }>).detail.code;
    });
  });
  await page.route(PART, (route) => route.abort("connectionfailed"));
  await open(page, { body: PRESETS });
  const finder = new Finder(page);
  await finder.shows("question");
  await finder.button("show-results").click();
  await expect
    .poll(async () => {
      // The pauses between the attempts.
      await page.clock.runFor(5_000);
      return finder.root.getAttribute("data-view");
    })
    .toBe("error");
  await expect(page.locator("html")).toHaveAttribute("data-error", "program-incomplete");
  await expect(finder.root.getByRole("link", { name: /112/ }).first()).toBeVisible();
  await page.unroute(PART);
  await finder.button("retry").click();
  await finder.shows("results");
  expect((await finder.results())[0]?.match).toBe("full");
});

test("requirement 42: a core that falls leaves the fallback, the number and the page", async ({ page, watch }) => {
  watch.expected.push(/service-finder: stopped/);
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  // The second part draws the help lines as it comes.
  await expect(finder.root.locator(".help-lines")).toBeVisible();
  // The core calls the browser and does not expect this of it: the exception passes through it, as a trap does.
  // In one task with the press, because the results are drawn for nobody meanwhile and would fall first.
  await finder.button("answer-unknown").evaluate((button: HTMLElement) => {
    const own = Document.prototype.createElement;
    Document.prototype.createElement = function (this: Document, ...given: [string]) {
      if (/wasm/.test(new Error().stack ?? "")) throw new RangeError("a page has broken this");
      return own.apply(this, given);
    };
    button.click();
  });
  await expect(finder.element.locator("[data-view=error]").getByRole("link", { name: "112" })).toBeVisible();
  // What is pressed or changed from now on reaches nothing, and the page hears of no exception.
  await page.evaluate(() => {
    const element = document.querySelector("service-finder");
    element?.remove();
    if (element) document.body.append(element);
  });
  await expect(finder.element.locator("[data-view=error]").getByRole("link", { name: "112" })).toBeVisible();
  expect(watch.console.filter((line) => line.startsWith("uncaught"))).toEqual([]);
});

// The codes of areas come with the first part, and their names with the second.
test("a feed that names areas in words is shown when their names have come", async ({ page }) => {
  const arrive = await hold(page, PART);
  const questions = [{ id: "q", facet: "area", kind: "single", text: "Missä?", pinned: true, options: [{ value: "Turku" }, { value: "06" }] }];
  const near = { scope: "limited", municipalities: ["Åbo"] };
  const services = ["a", "b", "c"].map((id) => ({ id, name: `Palvelu ${id}`, area: near }));
  const far = ["d", "e", "f"].map((id) => ({ id, name: `Palvelu ${id}`, area: { scope: "limited", regions: ["06"] } }));
  await serveFeed(page, { services: [...services, ...far], questions });
  await open(page, { body: script('data-enough="1"') });
  const finder = new Finder(page);
  await finder.shows("loading");
  arrive();
  await finder.shows("question");
  await expect(finder.root.getByRole("radio", { name: /^Pirkanmaa/ })).toBeVisible();
  await finder.root.getByRole("radio", { name: /^Turku/ }).check();
  await finder.button("continue").click();
  await finder.toResults();
  await expect(finder.card("a")).toHaveAttribute("data-match", "full");
  await expect(finder.card("d")).toHaveAttribute("data-match", "near");
});

test("a feed with codes and words of its own does not wait for the names of areas", async ({ page }) => {
  await hold(page, PART);
  const options = [{ value: "853", label: "Turku" }, { value: "06", label: "Pirkanmaa" }];
  const questions = [{ id: "q", facet: "area", kind: "single", text: "Missä?", pinned: true, options }];
  const of = (code: string) => ({ scope: "limited", municipalities: [code] });
  const services = ["853", "853", "837", "837"].map((code, at) => ({ id: `s${at}`, name: `Palvelu ${at}`, area: of(code) }));
  await serveFeed(page, { services, questions });
  await open(page, { body: script('data-enough="1"') });
  await new Finder(page).shows("question");
});
